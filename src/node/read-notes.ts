import { UserError } from '../model/user-error.js';
import type { ReportNote } from '../series/report.js';
import { type FileSystem, nodeFileSystem } from './file-system.js';
import type { NoteFile } from './find-notes.js';
import { pathFrom } from './paths.js';

/** A note with the file that it is in. */
export interface ReadNote extends ReportNote, NoteFile {}

/**
 * Reads notes.
 * @param cwd paths are shown relative to it
 * @returns the notes, and a message for each that cannot be read
 */
export async function readNotes(
  notes: readonly NoteFile[],
  root: string,
  cwd: string,
  files: FileSystem = nodeFileSystem,
): Promise<{ notes: ReadNote[]; errors: string[] }> {
  const read: ReadNote[] = [];
  const errors: string[] = [];
  for (const { file, loaded } of notes) {
    const displayPath = pathFrom(cwd, file);
    try {
      const text = await files.read(file, displayPath);
      const path = pathFrom(loaded.base, file);
      read.push({ file, loaded, path, rootPath: pathFrom(root, file), displayPath, text, config: loaded.config });
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      errors.push(error.message);
    }
  }
  return { notes: read, errors };
}
