import { seriesOf } from '../collection/note-index.js';
import { type Day, daysBetween } from '../note/meeting/dates.js';
import type { PathPattern } from '../note/meeting/path-pattern.js';

/** The series of the note at `path`: its folders without those that are a date or a number. */
export function seriesIn(path: string, patterns: readonly PathPattern[]): string {
  const source = patterns.find((pattern) => pattern.read(path) !== undefined)?.source.replace(/^\.\//, '');
  // After `**` it is unknown which folder is which.
  if (source === undefined || source.includes('**')) return seriesOf(path);
  const forms = source.split('/');
  const folders = path.split('/').slice(0, -1);
  return folders.filter((_, at) => !/\{(?:y+|M+|d+|number|slug)\}/.test(forms[at]!)).join('/');
}

/** How often a series meets, as far as its notes show. */
export interface Rhythm {
  /** The usual number of days from one meeting to the next. */
  days: number;
  /** Where meetings are missing, the last one last. */
  gaps: Gap[];
}

/** A time without a note that is too long for the rhythm of its series. */
export interface Gap {
  /** The meeting before. */
  from: Day;
  /** The meeting after; undefined when there is none yet. */
  to?: Day;
  /** How many meetings would have had room. */
  missed: number;
}

// Rhythms change: only the last meetings show the present one.
export const RECENT = 13;
// Fewer spans than these show no habit.
const MIN_SPANS = 3;
// At least this share of the spans must be near the usual one.
const MIN_REGULAR = 0.5;
const TOO_LONG = 1.75;

/**
 * The rhythm of meetings: the median span between the last of them, when most spans are like it.
 * @param days in order, each once
 * @param today a series that has fallen silent has a gap up to this day
 * @returns undefined for a series that is too young or too irregular to have one
 */
export function rhythmOf(days: readonly Day[], today?: Day): Rhythm | undefined {
  const recent = days.slice(-RECENT);
  const spans = recent.slice(1).map((to, at) => ({ from: recent[at]!, to, length: daysBetween(recent[at]!, to) }));
  if (spans.length < MIN_SPANS) return undefined;
  const lengths = spans.map(({ length }) => length).sort((a, b) => a - b);
  const usual = lengths[(lengths.length - 1) >> 1]!;
  const near = lengths.filter((length) => Math.abs(length - usual) <= Math.max(1, usual / 4));
  if (near.length / lengths.length < MIN_REGULAR) return undefined;
  const missed = (length: number) => Math.round(length / usual) - 1;
  const gaps: Gap[] = spans
    .filter(({ length }) => length > usual * TOO_LONG)
    .map(({ from, to, length }) => ({ from, to, missed: missed(length) }));
  const last = recent.at(-1)!;
  const silent = today === undefined ? 0 : daysBetween(last, today);
  if (silent > usual * TOO_LONG) gaps.push({ from: last, missed: missed(silent) });
  return { days: usual, gaps };
}
