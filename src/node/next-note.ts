import { existsSync } from 'node:fs';
import path from 'node:path';
import { type NoteIndex, seriesOf } from '../collection/note-index.js';
import { UserError } from '../model/user-error.js';
import type { Day } from '../note/meeting/dates.js';
import type { Note } from '../note/note.js';
import { type NextNote, nextNote } from '../series/next-note.js';
import { notesBySeries } from '../series/report.js';
import { closestMatch } from '../text/spelling.js';
import { checker } from './lint-files.js';
import { pathFrom, staysInside, toSlashes } from './paths.js';
import type { ReadNote } from './read-notes.js';
import { createTextFile } from './text-file.js';

/** Where the next note is planned. */
export interface PlanContext {
  cwd: string;
  root: string;
  noteIndex: NoteIndex;
  /** Milliseconds since 1970. */
  now: number;
}

/** The notes of one series in the order of their days, at least one. */
export type SeriesNotes = readonly { input: ReadNote; note: Note; day: Day }[];

/** A note that is to be written to `file`, an absolute path. */
export interface PlannedNote extends NextNote {
  file: string;
}

/**
 * The notes of the series that `name` means: a folder, with or without the year, or the last part of it.
 * @throws UserError when it means none, or several
 */
export function seriesNotes(
  name: string,
  notes: readonly ReadNote[],
  paths: { cwd: string; root: string },
): { series: string; notes: SeriesNotes } {
  const all = notesBySeries(notes);
  if (all.length === 0) throw new UserError('None of the notes here has a date, so there is no series to go on with.');
  const series = seriesNamed(
    name,
    all.map(([one]) => one),
    paths,
  );
  return { series, notes: all.find(([one]) => one === series)![1] };
}

/**
 * Plans the next note of a series.
 * @param date the day of the meeting; by default as the rhythm of the series has it
 * @throws UserError when there is a note of that day
 */
export function planNextNote(notes: SeriesNotes, { cwd, root, noteIndex, now }: PlanContext, date?: Day): PlannedNote {
  const same = notes.find(({ day }) => day === date);
  if (same) throw new UserError(`${same.input.displayPath}: is a note of that day already; choose another day.`);
  const { input: newest } = notes.at(-1)!;
  const { loaded } = newest;
  const next = nextNote(
    notes.map(({ input, day }) => ({ path: input.path, text: input.text, day })),
    {
      settings: loaded.config.for(newest.path).settings,
      noteIndex,
      now,
      date,
      check: (at, text) => checker({ file: path.join(loaded.base, at), loaded }, noteIndex, { cwd, root, now })(text),
    },
  );
  return { ...next, file: path.join(loaded.base, next.path) };
}

/**
 * Creates the file of a planned note.
 * @throws UserError when it exists, cannot be written, or a link in its path leads out of `root`
 */
export function createNote({ file, text }: PlannedNote, shown: string, root: string): void {
  if (existsSync(file)) throw new UserError(`${shown}: exists already and stays as it is; choose another day.`);
  if (!staysInside(path.dirname(file), root))
    throw new UserError(`${shown}: is not written, as a link in its path leads out of the repository.`);
  createTextFile(file, shown, text);
}

function seriesNamed(name: string, all: readonly string[], { cwd, root }: { cwd: string; root: string }): string {
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

const MAX_LISTED = 8;

function listed(all: readonly string[]): string {
  const more = all.length - MAX_LISTED;
  const names = all.slice(0, MAX_LISTED).map((series) => series || '.');
  return `${names.join(', ')}${more > 0 ? ` and ${more} more` : ''}.`;
}
