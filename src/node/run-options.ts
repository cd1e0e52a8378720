import type { FixKind } from '../linter/apply-fixes.js';
import type { FileSystem } from './file-system.js';
import type { SuppressionsFile } from './suppressions-file.js';

/** How a run is done. */
export interface RunOptions {
  cwd: string;
  root: string;
  /** Where the notes are; the disk by default. */
  files?: FileSystem | undefined;
  /** Milliseconds since 1970. */
  now: number;
  reportUnusedSuppressions?: boolean;
  /** Leave out the texts of the notes: of a hundred thousand, they are most of the memory. */
  withoutTexts?: boolean;
  /** Old findings that are not reported; by default those of the file in the root. */
  baseline?: SuppressionsFile;
  /** Fix notes, in memory; `write` also writes them. */
  fix?: FixKind | undefined;
  write?: boolean;
  /** Called before each note. */
  onNote?: (done: number, total: number) => void;
}
