import { UserError } from '../../model/user-error.js';
import { type GitHub, isRefused, isUnknown, reasonOf } from '../github/github.js';
import type { GitObjects } from '../source/git-objects.js';
import type { ChangedFiles } from './changed-file.js';
import type { CommitRange, RunEvent } from './event.js';
import { changesFromGit } from './git.js';
import { comparedFiles, type ListedFiles, pullRequestFiles } from './listed-files.js';

/** What an event changed; `all` when every note is to be checked. */
export interface Changes {
  files: ChangedFiles | 'all';
  /** The files of the pull request, where all notes are checked. */
  listed?: ChangedFiles;
  /** Sentences on how they were determined, where that is not obvious. */
  notices: string[];
}

/** Where to look. */
export interface ChangeSources {
  /** Undefined when it is not a checkout of the commit in question. */
  workspace: string | undefined;
  github: GitHub | undefined;
  objects: GitObjects | undefined;
}

/**
 * The files that an event changes. For a pull request GitHub lists them, with the lines to comment on; otherwise, and when
 * it does not answer, git compares the commits, if the workspace holds both.
 * @throws UserError when neither can, and there is no workspace to check as a whole
 */
export async function changedFiles(event: RunEvent, sources: ChangeSources): Promise<Changes> {
  const { scope, pullRequest } = event;
  const { workspace, github, objects } = sources;
  if (scope.kind === 'all') {
    const notices = [`Checked all notes, as ${scope.why}.`];
    if (!pullRequest || !github || !objects) return { files: 'all', notices };
    // Only suggestions need the lines.
    const listed = await pullRequestFiles(pullRequest, github, objects).catch(() => undefined);
    return { files: 'all', notices, ...(listed && { listed: listed.files }) };
  }
  if (scope.kind === 'nothing') return { files: new Map(), notices: [scope.why] };
  const notices = scope.notice ? [scope.notice] : [];
  let failure: unknown;
  if (pullRequest && github && objects) {
    try {
      return withNotices(await pullRequestFiles(pullRequest, github, objects), notices);
    } catch (error) {
      failure = error;
    }
  }
  const local = workspace === undefined ? undefined : await changesFromGit(scope, workspace);
  if (local) return { files: local, notices };
  if (!github || !objects) throw new UserError(notHeld(scope));
  // For a pull request, too: comparing takes no permission but to read.
  if (failure === undefined || isRefused(failure)) {
    try {
      return withNotices(await comparedFiles(scope, github, objects), notices);
    } catch (error) {
      failure = error;
    }
  }
  if (failure instanceof UserError) throw failure;
  if (scope.fallback && isUnknown(failure)) return changedFiles({ ...event, scope: scope.fallback }, sources);
  if (workspace === undefined || isRefused(failure)) throw new UserError(notListed(failure));
  return {
    files: 'all',
    notices: [`Checked all notes, as GitHub did not list the changed files, because ${reasonOf(failure)}.`],
  };
}

function withNotices(listed: ListedFiles, notices: readonly string[]): Changes {
  return { files: listed.files, notices: [...notices, ...listed.notices] };
}

function notHeld({ base, head }: CommitRange): string {
  const short = (commit: string) => (commit.startsWith('refs/') ? commit : commit.slice(0, 9));
  return (
    `The workspace does not hold the commits ${short(base)} and ${short(head)}; ` +
    'set `fetch-depth: 0` for actions/checkout, or keep the default of `github-token`.'
  );
}

function notListed(failure: unknown): string {
  const help = isRefused(failure)
    ? 'give the job `contents: read`, and `pull-requests: read` in a private repository'
    : 'run the job again';
  return `GitHub did not list the changed files, because ${reasonOf(failure)}; ${help}.`;
}
