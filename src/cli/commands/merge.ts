import path from 'node:path';
import type { FormattedNote } from '../../formatters/formatter.js';
import { readJsonReport } from '../../formatters/read-json.js';
import { UserError } from '../../model/user-error.js';
import { reportedRules } from '../../node/lint-files.js';
import { isInside, pathFrom, repositoryRoot } from '../../node/paths.js';
import { readTextFile } from '../../node/text-file.js';
import type { Flags } from '../arguments.js';
import type { CliContext } from '../context.js';
import { checkFlags, exitCodeFor, writeReport } from '../output.js';

/** A report holds the text of all notes with findings. */
const MAX_BYTES = 400 * 1024 * 1024;

/** Joins the reports of several runs, such as of all parts of `--shard`, to one in any format. */
export function merge(files: readonly string[], flags: Flags, context: CliContext): number {
  if (files.length === 0) throw new UserError('Name the reports to join: meeting-notes-lint merge FILE...');
  checkFlags(flags);
  // A report of an absolute path from here on is named as if it had been made here.
  const shown = (file: string) => (isInside(context.cwd, file) ? pathFrom(context.cwd, file) : file);
  const notes = new Map<string, FormattedNote>();
  for (const file of files) {
    const text = readTextFile(path.resolve(context.cwd, file), file, MAX_BYTES);
    const read = readJsonReport(text, reportedRules, shown);
    if (!read) throw new UserError(`${file}: is not a report of meeting-notes-lint; create one with --format json.`);
    for (const note of read) notes.set(note.absolutePath, note);
  }
  const sorted = [...notes.values()].sort((a, b) => (a.absolutePath < b.absolutePath ? -1 : 1));
  writeReport(sorted, flags, repositoryRoot(context.cwd) ?? context.cwd, context);
  return exitCodeFor(sorted, flags, context);
}
