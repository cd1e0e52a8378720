import type { LineRange } from './patch.js';

/** A file that exists after a change. */
export interface ChangedFile {
  /** The lines that the change added or altered; `all` when they are not known. */
  lines: 'all' | readonly LineRange[];
  /** The lines that the diff of the pull request shows, one range for each hunk; undefined when they are not known. */
  shown?: readonly LineRange[];
  /** The object name of the content in the head commit. */
  blob?: string;
}

/** By path from the root of the repository, with forward slashes. */
export type ChangedFiles = ReadonlyMap<string, ChangedFile>;
