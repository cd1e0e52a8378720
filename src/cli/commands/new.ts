import { existsSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { seriesOf } from '../../collection/note-index.js';
import { count } from '../../formatters/summary.js';
import { UserError } from '../../model/user-error.js';
import { nodeFileSystem } from '../../node/file-system.js';
import { findNotes } from '../../node/find-notes.js';
import { checker, learnFrom } from '../../node/lint-files.js';
import { loadFullParsers } from '../../node/load-full-parsers.js';
import { isInside, pathFrom, repositoryRoot, toSlashes } from '../../node/paths.js';
import { createTextFile } from '../../node/text-file.js';
import { type Day, toDay } from '../../note/meeting/dates.js';
import { nextNote } from '../../series/next-note.js';
import { notesBySeries } from '../../series/report.js';
import { logLine } from '../../text/escape.js';
import { closestMatch } from '../../text/spelling.js';
import type { Flags } from '../arguments.js';
import type { CliContext } from '../context.js';
import { clock, expectNotes, loaderFor } from '../context.js';
import { CLEAN } from '../exit-codes.js';
import { readNotes } from './report.js';

/** Writes the next note of a series and prints where. */
export async function newNote([name, ...rest]: readonly string[], flags: Flags, context: CliContext): Promise<number> {
  if (name === undefined || rest.length > 0)
    throw new UserError('Name one series by its folder, such as meeting-notes-lint new discussions/community.');
  const date = flags.date === undefined ? undefined : dayOf(flags.date);
  const now = clock(flags, context);
  const root = repositoryRoot(context.cwd) ?? context.cwd;
  const configs = loaderFor(flags, root, context);
  const found = await findNotes([root], context.cwd, root, configs);
  expectNotes(found, ['.']);
  await loadFullParsers();
  const all = notesBySeries((await readNotes(found.notes, root, context.cwd)).notes);
  if (all.length === 0) throw new UserError('None of the notes here has a date, so there is no series to go on with.');
  const notes = all.find(
    ([series]) =>
      series ===
      seriesNamed(
        name,
        all.map(([one]) => one),
        root,
        context,
      ),
  )![1];
  const shown = (file: string) => pathFrom(context.cwd, file);

  const same = notes.find(({ day }) => day === date);
  if (same) throw new UserError(`${same.input.displayPath}: is a note of that day already; name another with --date.`);
  const [{ input: newest }] = notes.toReversed() as [(typeof notes)[number]];
  const { loaded } = newest;
  const noteIndex = await learnFrom(found.notes, nodeFileSystem);
  const next = nextNote(
    notes.map(({ input, day }) => ({ path: input.path, text: input.text, day })),
    {
      settings: loaded.config.for(newest.path).settings,
      noteIndex,
      now,
      date,
      check: (at, text) =>
        checker({ file: path.join(loaded.base, at), loaded }, noteIndex, { cwd: context.cwd, root, now })(text),
    },
  );
  const file = path.join(loaded.base, next.path);
  if (flags['dry-run']) context.stdout.write(next.text);
  else {
    if (existsSync(file))
      throw new UserError(`${shown(file)}: is there already and stays as it is; name another day with --date.`);
    if (!staysInside(path.dirname(file), root))
      throw new UserError(`${shown(file)}: is not written, as a link in its path leads out of the repository.`);
    createTextFile(file, shown(file), next.text);
    context.stdout.write(`${logLine(shown(file))}\n`);
  }
  const { length } = next.findings;
  // Of a meeting that is over, all that is still to be written is one.
  if (length > 0 && Date.parse(next.day) > now)
    context.stderr.write(
      `${count(length, 'thing')} that it has from the last notes ${length === 1 ? 'is' : 'are'} not as the rules want it; see meeting-notes-lint ${shown(file)}.\n`,
    );
  return CLEAN;
}

/**
 * The series that is meant by its folder, with or without the year, or by the last part of it.
 * @throws UserError when it is none, or several
 */
function seriesNamed(name: string, all: readonly string[], root: string, { cwd }: CliContext): string {
  const folder = name.replace(/(?:^|[/\\])[^/\\]*\.md$/i, '') || '.';
  const fromRoot = seriesOf(`${pathFrom(root, path.resolve(cwd, folder))}/`);
  const given = seriesOf(`${toSlashes(folder).replace(/^\.\/|(?<!\/)\/+$/g, '')}/`);
  const exact = all.find((series) => series === fromRoot) ?? all.find((series) => series === given);
  if (exact !== undefined) return exact;
  const byEnd = all.filter((series) => series.endsWith(`/${given}`));
  const [only] = byEnd;
  if (byEnd.length > 1)
    throw new UserError(`${name}: is the end of ${byEnd.length} series; write one of ${listed(byEnd)}`);
  if (only !== undefined) return only;
  const last = (series: string) => series.slice(series.lastIndexOf('/') + 1);
  const meant =
    closestMatch(given, all) ?? all.find((series) => closestMatch(last(given), [last(series)]) !== undefined);
  throw new UserError(
    `There is no series ${name}; ${meant === undefined ? `there ${all.length === 1 ? 'is' : 'are'} ${listed(all)}` : `did you mean ${meant}?`}`,
  );
}

/** Whether a folder, which need not be there yet, is in the root once all links are followed. */
function staysInside(folder: string, root: string): boolean {
  return existsSync(folder)
    ? isInside(realpathSync(root), realpathSync(folder))
    : staysInside(path.dirname(folder), root);
}

const MAX_LISTED = 8;

function listed(all: readonly string[]): string {
  const more = all.length - MAX_LISTED;
  const names = all.slice(0, MAX_LISTED).map((series) => series || '.');
  return `${names.join(', ')}${more > 0 ? ` and ${more} more` : ''}.`;
}

/** @throws UserError when `text` is no day */
function dayOf(text: string): Day {
  const [, year, month, date] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? [];
  const day = year === undefined ? undefined : toDay(Number(year), Number(month), Number(date));
  if (day === undefined) throw new UserError(`--date ${text}: write a day, such as --date 2024-01-31.`);
  return day;
}
