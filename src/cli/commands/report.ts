import path from 'node:path';
import { UserError } from '../../node/errors.js';
import { findNotes } from '../../node/find-notes.js';
import { repositoryRoot, slashes } from '../../node/load-config.js';
import { learn } from '../../node/run.js';
import { readTextFile, writeTextFile } from '../../node/text-file.js';
import { type OverviewNote, overview } from '../../overview.js';
import { overviewFormats, overviewReporters } from '../../report/overview.js';
import { type Arguments, oneOf } from '../arguments.js';
import { CLEAN, FAILED, type Io } from '../io.js';
import { clock, expectNotes, loaderFor } from './lint.js';

/** Prints the open action items by owner, and the series with their gaps. */
export async function report(given: readonly string[], flags: Arguments['flags'], io: Io): Promise<number> {
  const format = oneOf('format', flags.format ?? 'text', overviewFormats);
  const now = clock(flags, io);
  const paths = given.length === 0 ? ['.'] : given;
  const root = repositoryRoot(io.cwd) ?? io.cwd;
  const configs = loaderFor(flags, root, io);
  const found = await findNotes(paths, io.cwd, root, configs);
  expectNotes(found, paths);
  const errors = [...found.errors];
  const notes = found.notes.flatMap(({ file, loaded }): OverviewNote[] => {
    const shown = slashes(path.relative(io.cwd, file));
    try {
      return [
        {
          path: slashes(path.relative(loaded.base, file)),
          text: readTextFile(file, shown),
          shown,
          rootPath: slashes(path.relative(root, file)),
          config: loaded.config,
        },
      ];
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      errors.push(error.message);
      return [];
    }
  });
  const text = overviewReporters[format](overview(notes, await learn(found.notes, io.cwd, root, configs), now));
  const toFile = flags['output-file'];
  if (toFile === undefined) io.stdout.write(text);
  else {
    writeTextFile(path.resolve(io.cwd, toFile), toFile, text);
    io.stderr.write(`Written to ${toFile}.\n`);
  }
  for (const error of errors) io.stderr.write(`${error}\n`);
  return errors.length > 0 ? FAILED : CLEAN;
}
