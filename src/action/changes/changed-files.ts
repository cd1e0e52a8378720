import { UserError } from '../../model/user-error.js';
import { type GitHub, isRefused, isUnknown, reasonOf } from '../github/github.js';
import type { GitObjects } from '../source/tree.js';
import type { ChangedFiles } from './changed-file.js';
import type { Range, RunEvent } from './event.js';
import { changesFromGit } from './git.js';
import { comparedFiles, type Listed, pullRequestFiles } from './listed-files.js';

/** What an event changed; `all` when every note is to be checked. */
export interface Changes {
  files: ChangedFiles | 'all';
  /** The files of the pull request, when all notes are checked all the same. */
  listed?: ChangedFiles;
  /** Sentences on how it was told, where that is not plain. */
  remarks: string[];
}

/** Whom to ask. */
export interface Sources {
  /** Undefined when it is no checkout, or not of the commit in question. */
  workspace: string | undefined;
  github: GitHub | undefined;
  objects: GitObjects | undefined;
}

/**
 * Which files an event adds or alters. Of a pull request GitHub is asked, as it knows the lines to comment on; otherwise,
 * and when it does not answer, git is asked first, if the workspace holds both commits.
 * @throws UserError when nobody can tell and there is no workspace to check as a whole
 */
export async function changedFiles(event: RunEvent, sources: Sources): Promise<Changes> {
  const { change, pullRequest } = event;
  const { workspace, github, objects } = sources;
  if (change.kind === 'all') {
    const remarks = [`All notes were checked, as ${change.why}.`];
    if (!pullRequest || !github || !objects) return { files: 'all', remarks };
    // Only suggestions need it.
    const listed = await pullRequestFiles(pullRequest, github, objects).catch(() => undefined);
    return { files: 'all', remarks, ...(listed && { listed: listed.files }) };
  }
  if (change.kind === 'nothing') return { files: new Map(), remarks: [change.why] };
  const remarks = change.remark ? [change.remark] : [];
  let failure: unknown;
  if (pullRequest && github && objects) {
    try {
      return withRemarks(await pullRequestFiles(pullRequest, github, objects), remarks);
    } catch (error) {
      failure = error;
    }
  }
  const local = workspace === undefined ? undefined : await changesFromGit(change, workspace);
  if (local) return { files: local, remarks };
  if (!github || !objects) throw new UserError(notHeld(change));
  // For a pull request, too: comparing needs no other permission than to read.
  if (failure === undefined || isRefused(failure)) {
    try {
      return withRemarks(await comparedFiles(change, github, objects), remarks);
    } catch (error) {
      failure = error;
    }
  }
  if (failure instanceof UserError) throw failure;
  if (change.instead && isUnknown(failure)) return changedFiles({ ...event, change: change.instead }, sources);
  if (workspace === undefined || isRefused(failure)) throw new UserError(notTold(failure));
  return {
    files: 'all',
    remarks: [`GitHub did not tell which notes changed, because ${reasonOf(failure)}; so all notes were checked.`],
  };
}

function withRemarks(listed: Listed, remarks: readonly string[]): Changes {
  return { files: listed.files, remarks: [...remarks, ...listed.remarks] };
}

function notHeld({ base, head }: Range): string {
  const shown = (commit: string) => (commit.startsWith('refs/') ? commit : commit.slice(0, 9));
  return (
    `The workspace does not hold the commits ${shown(base)} and ${shown(head)}; ` +
    'set `fetch-depth: 0` for actions/checkout, or leave `github-token` as it is.'
  );
}

function notTold(failure: unknown): string {
  const help = isRefused(failure)
    ? 'give the job `contents: read`, and `pull-requests: read` in a private repository'
    : 'run the job again';
  return `GitHub did not tell which files changed, because ${reasonOf(failure)}; ${help}.`;
}
