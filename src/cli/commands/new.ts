import { count } from '../../formatters/summary.js';
import { UserError } from '../../model/user-error.js';
import { nodeFileSystem } from '../../node/file-system.js';
import { expectNotes, findNotes } from '../../node/find-notes.js';
import { learnFrom } from '../../node/lint-files.js';
import { loadFullParsers } from '../../node/load-full-parsers.js';
import { createNote, planNextNote, seriesNotes } from '../../node/next-note.js';
import { pathFrom, repositoryRoot } from '../../node/paths.js';
import { readNotes } from '../../node/read-notes.js';
import { type Day, parseDay } from '../../note/meeting/dates.js';
import { logLine } from '../../text/escape.js';
import type { Flags } from '../arguments.js';
import type { CliContext } from '../context.js';
import { clock, loaderFor } from '../context.js';
import { CLEAN } from '../exit-codes.js';

/** Writes the next note of a series and prints where. */
export async function newNote([name, ...rest]: readonly string[], flags: Flags, context: CliContext): Promise<number> {
  if (name === undefined || rest.length > 0)
    throw new UserError('Name one series by its folder, such as meeting-notes-lint new discussions/community.');
  const { cwd } = context;
  const date = flags.date === undefined ? undefined : dayOf(flags.date);
  const now = clock(flags, context);
  const root = repositoryRoot(cwd) ?? cwd;
  const found = await findNotes([root], cwd, root, loaderFor(flags, root, context));
  expectNotes(found, ['.']);
  await loadFullParsers();
  const { notes } = seriesNotes(name, (await readNotes(found.notes, root, cwd)).notes, { cwd, root });
  const noteIndex = await learnFrom(found.notes, nodeFileSystem);
  const next = planNextNote(notes, { cwd, root, noteIndex, now }, date);
  const shown = pathFrom(cwd, next.file);
  if (flags['dry-run']) context.stdout.write(next.text);
  else {
    createNote(next, shown, root);
    context.stdout.write(`${logLine(shown)}\n`);
  }
  const { length } = next.findings;
  // Of a meeting that is over, all that is still to be written is one.
  if (length > 0 && Date.parse(next.day) > now)
    context.stderr.write(
      `${count(length, 'thing')} that it has from the last notes ${length === 1 ? 'is' : 'are'} not as the rules want it; see meeting-notes-lint ${shown}.\n`,
    );
  return CLEAN;
}

/** @throws UserError when `text` is not a valid date */
function dayOf(text: string): Day {
  const day = parseDay(text);
  if (day === undefined) throw new UserError(`--date ${text}: write a day, such as --date 2024-01-31.`);
  return day;
}
