import type { LineRange } from './patch.js';

/** A file that is there after a change. */
export interface ChangedFile {
  /** The lines that the change added or altered; `all` when they are not known. */
  lines: 'all' | readonly LineRange[];
  /** The lines that the pull request shows, one range a hunk; undefined when they are not known. */
  shown?: readonly LineRange[];
  /** Names the content at the head, as git does. */
  blob?: string;
}

/** By path from the root of the repository, with forward slashes. */
export type ChangedFiles = ReadonlyMap<string, ChangedFile>;
