import { existsSync, readdirSync } from 'node:fs';
import { UserError } from '../../model/user-error.js';
import { cachingFileSystem, type FileSystem, nodeFileSystem } from '../../node/file-system.js';
import type { RunEvent } from '../changes/event.js';
import { headOf } from '../changes/git.js';
import { reasonOf } from '../github/github.js';
import type { Inputs } from '../inputs.js';
import { CommitFileSystem } from './commit-file-system.js';
import { type GitObjects, TOO_LARGE } from './tree.js';

/** Where a run reads. */
export interface Source {
  /** Where the notes are. */
  notes: FileSystem;
  /** Where configurations are: the base, when the head is not trusted. */
  configs: FileSystem;
  /** The notes, when they are read over the API. */
  tree: CommitFileSystem | undefined;
  /** A sentence for the reader, where the choice is not plain. */
  remark?: string;
}

/**
 * Decides where notes and configurations are read. The workspace counts when it holds the commit in question: its head,
 * or what GitHub makes of head and base.
 * @param objects undefined when there is no token
 * @throws UserError when there is nothing to read
 */
export async function sourceOf(
  { source }: Pick<Inputs, 'source'>,
  event: RunEvent,
  workspace: string,
  env: NodeJS.ProcessEnv,
  objects: GitObjects | undefined,
): Promise<Source> {
  if (event.isPrivileged && source === 'checkout')
    throw new UserError(
      'Under pull_request_target notes are read over the API only, as a checkout of a stranger must not be trusted; set `source: auto`.',
    );
  const checkout: Source = { notes: cachingFileSystem(nodeFileSystem), configs: nodeFileSystem, tree: undefined };
  if (source === 'checkout') return checkout;
  const mustAsk = source === 'api' || event.isPrivileged;
  const there = mustAsk ? undefined : await headOf(workspace);
  if (!mustAsk && (!objects || !event.head || there === event.head || (there && there === env.GITHUB_SHA)))
    return checkout;
  if (!objects || !event.head)
    throw new UserError(
      'Notes cannot be read over the API without a token and a commit; leave `github-token` as it is.',
    );
  try {
    return await overApi(event, event.head, workspace, objects);
  } catch (error) {
    if (error instanceof UserError) throw error;
    const reason = reasonOf(error);
    // Nobody knows what the workspace holds then, but it is what the workflow has put there.
    if (!mustAsk && there === undefined && existsSync(workspace) && readdirSync(workspace).length > 0)
      return {
        ...checkout,
        remark: `The notes of the workspace were checked, as GitHub did not give those of the commit, because ${reason}.`,
      };
    throw new UserError(
      `The notes cannot be read over the API, because ${reason}; run the job again, or use actions/checkout.`,
    );
  }
}

async function overApi(event: RunEvent, head: string, workspace: string, objects: GitObjects): Promise<Source> {
  const read = async (commit: string): Promise<CommitFileSystem> => {
    const tree = await objects.tree(commit);
    if (tree.isCut) throw new UserError(`${TOO_LARGE} use actions/checkout and \`source: checkout\`.`);
    return CommitFileSystem.of(workspace, tree, objects);
  };
  const notes = await read(head);
  const configs = event.isPrivileged && event.pullRequest ? await read(event.pullRequest.base) : notes;
  return { notes, configs, tree: notes };
}
