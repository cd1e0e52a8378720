import path from 'node:path';
import { overviewFormats, overviewFormatters } from '../../formatters/overview.js';
import { UserError } from '../../model/user-error.js';
import { nodeFileSystem } from '../../node/file-system.js';
import type { NoteFile } from '../../node/find-notes.js';
import { learn } from '../../node/lint-files.js';
import { loadFullParsers } from '../../node/load-full-parsers.js';
import { pathFrom, repositoryRoot } from '../../node/paths.js';
import { writeTextFile } from '../../node/text-file.js';
import { type OverviewNote, overview } from '../../series/overview.js';
import { type Flags, oneOf } from '../arguments.js';
import type { CliContext } from '../context.js';
import { clock, findNamedNotes, loaderFor } from '../context.js';
import { CLEAN, FAILED } from '../exit-codes.js';

/** Prints the open action items by owner, and the series with their gaps. */
export async function report(given: readonly string[], flags: Flags, context: CliContext): Promise<number> {
  const format = oneOf('format', flags.format ?? 'text', overviewFormats);
  const now = clock(flags, context);
  const paths = given.length === 0 ? ['.'] : given;
  const root = repositoryRoot(context.cwd) ?? context.cwd;
  const configs = loaderFor(flags, root, context);
  const found = await findNamedNotes(paths, flags, root, configs, context);
  if (found.notes.length === 0 && found.errors.length > 0) {
    for (const error of found.errors) context.stderr.write(`${error}\n`);
    return FAILED;
  }
  await loadFullParsers();
  const read = await readNotes(found.notes, root, context.cwd);
  const errors = [...found.errors, ...read.errors];
  const text = overviewFormatters[format](overview(read.notes, await learn(found, context.cwd, root, configs), now));
  const outputFile = flags['output-file'];
  if (outputFile === undefined) context.stdout.write(text);
  else {
    writeTextFile(path.resolve(context.cwd, outputFile), outputFile, text);
    context.stderr.write(`Written to ${outputFile}.\n`);
  }
  for (const error of errors) context.stderr.write(`${error}\n`);
  return errors.length > 0 ? FAILED : CLEAN;
}

/** A note with the file that it is in. */
export interface ReadNote extends OverviewNote, NoteFile {}

/** Reads notes; of those that cannot be read, a sentence each. */
export async function readNotes(
  files: readonly NoteFile[],
  root: string,
  cwd: string,
): Promise<{ notes: ReadNote[]; errors: string[] }> {
  const notes: ReadNote[] = [];
  const errors: string[] = [];
  for (const { file, loaded } of files) {
    const shown = pathFrom(cwd, file);
    try {
      const text = await nodeFileSystem.read(file, shown);
      const [own, rootPath] = [loaded.base, root].map((from) => pathFrom(from, file)) as [string, string];
      notes.push({ file, loaded, path: own, rootPath, shown, text, config: loaded.config });
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      errors.push(error.message);
    }
  }
  return { notes, errors };
}
