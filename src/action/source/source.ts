import { existsSync, readdirSync } from 'node:fs';
import { UserError } from '../../model/user-error.js';
import { cachingFileSystem, type FileSystem, nodeFileSystem } from '../../node/file-system.js';
import type { RunEvent } from '../changes/event.js';
import { checkedOutCommit } from '../changes/git.js';
import { reasonOf } from '../github/github.js';
import type { Inputs } from '../inputs.js';
import { CommitFileSystem } from './commit-file-system.js';
import { type GitObjects, TOO_LARGE } from './git-objects.js';

/** Where a run reads notes and configurations. */
export interface Source {
  notes: FileSystem;
  /** The base commit where the head is not trusted, else the same as `notes`. */
  configs: FileSystem;
  /** `notes`, when they are read over the API. */
  commit: CommitFileSystem | undefined;
  /** A sentence for the reader, where the choice is not obvious. */
  notice?: string;
}

/**
 * Decides where notes and configurations are read. The workspace counts when it holds the commit in question: the head, or
 * the commit in which GitHub merges head and base.
 * @param objects undefined without a token
 * @throws UserError when there is nothing to read
 */
export async function openSource(
  { source }: Pick<Inputs, 'source'>,
  event: RunEvent,
  workspace: string,
  env: NodeJS.ProcessEnv,
  objects: GitObjects | undefined,
): Promise<Source> {
  if (event.isPrivileged && source === 'checkout')
    throw new UserError(
      'Under pull_request_target, notes are only read over the API, as an untrusted checkout must not be used; set `source: auto`.',
    );
  const checkout: Source = { notes: cachingFileSystem(nodeFileSystem), configs: nodeFileSystem, commit: undefined };
  const mustUseApi = source === 'api' || event.isPrivileged;
  const checkedOut = mustUseApi ? undefined : await checkedOutCommit(workspace);
  if (source === 'checkout') {
    const { pullRequest } = event;
    if (pullRequest && checkedOut === pullRequest.base && checkedOut !== pullRequest.head)
      throw new UserError(
        'The workspace holds the base of the pull request, not its head; remove `ref` from actions/checkout, or set `source: auto`.',
      );
    return checkout;
  }
  const isHead = checkedOut !== undefined && (checkedOut === event.head || checkedOut === env.GITHUB_SHA);
  if (!mustUseApi && (!objects || !event.head || isHead)) return checkout;
  if (!objects || !event.head)
    throw new UserError('Reading notes over the API takes a token and a commit; keep the default of `github-token`.');
  try {
    return await openCommit(event, event.head, workspace, objects);
  } catch (error) {
    if (error instanceof UserError) throw error;
    const reason = reasonOf(error);
    // Its commit is unknown, but the workflow has put these files there.
    if (!mustUseApi && checkedOut === undefined && existsSync(workspace) && readdirSync(workspace).length > 0)
      return {
        ...checkout,
        notice: `The notes in the workspace were checked instead of those of the commit, because ${reason}.`,
      };
    throw new UserError(
      `The notes cannot be read over the API, because ${reason}; run the job again, or use actions/checkout.`,
    );
  }
}

async function openCommit(event: RunEvent, head: string, workspace: string, objects: GitObjects): Promise<Source> {
  const open = async (sha: string): Promise<CommitFileSystem> => {
    const tree = await objects.tree(sha);
    if (tree.isTruncated) throw new UserError(`${TOO_LARGE} use actions/checkout and \`source: checkout\`.`);
    return CommitFileSystem.of(workspace, tree, objects);
  };
  const commit = await open(head);
  const configs = event.isPrivileged && event.pullRequest ? await open(event.pullRequest.base) : commit;
  return { notes: commit, configs, commit };
}
