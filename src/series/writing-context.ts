// What the writer of the next note of a series needs to know, in few words.
import type { NoteIndex } from '../collection/note-index.js';
import type { Day } from '../note/meeting/dates.js';
import type { Roster } from '../note/meeting/roster.js';
import { shorten } from '../text/range.js';
import { normalize } from '../text/spelling.js';
import type { NextNote } from './next-note.js';
import { attendanceSummaries, type OpenAction, openActions, type Report, type SeriesState } from './report.js';

/** All texts may hold anything: escape them where they are shown. */
export interface WritingContext {
  /** The folder of the series, without years. */
  series: string;
  /** The next note as the last ones are written: where it goes, and its text without the items of its lists. */
  next: { path: string; day: Day; outline: string };
  /** The state of the series. */
  state: SeriesState;
  /** Who attends, those who were there most first. */
  people: KnownPerson[];
  openItems: OpenItem[];
  /** Other series that still meet, the last to meet first. */
  otherSeries: { series: string; last: Day }[];
  /** How many are left out of each list. */
  omitted: { people: number; openItems: number; otherSeries: number };
}

/** A person as notes are to spell the name. */
export interface KnownPerson {
  name: string;
  /** Of the last meetings. */
  present: number;
  /** Without `@`. */
  handle?: string;
  /** Other spellings that the roster wants to be replaced. */
  aliases?: readonly string[];
  initials?: readonly string[];
}

/** An action item that is still open. */
export type OpenItem = Pick<OpenAction, 'text' | 'people' | 'due' | 'since' | 'path' | 'line'>;

// Beyond these nobody would read on.
const MAX_PEOPLE = 60;
const MAX_ITEMS = 40;
const MAX_SERIES = 20;
const MAX_TEXT = 140;
const MAX_OUTLINE = 2000;
// The attendance of more meetings would bring up people who have left.
const LAST_MEETINGS = 12;

/** What is read from all notes. */
export interface WritingSource {
  report: Report;
  noteIndex: NoteIndex;
  roster: Roster;
  /** Milliseconds since 1970. */
  now: number;
}

/**
 * The series that a writer most likely means: of those that still meet, the last one to have met.
 * @param states at least one
 */
export function currentSeries(states: readonly SeriesState[]): string {
  const running = states.filter(({ hasEnded }) => !hasEnded);
  return (running.length > 0 ? running : states).reduce((latest, state) => (state.last > latest.last ? state : latest))
    .series;
}

/** Collects what the writer of `next`, a note of `series`, needs to know. */
export function writingContext(
  series: string,
  next: Pick<NextNote, 'path' | 'day' | 'text'>,
  { report, noteIndex, roster, now }: WritingSource,
): WritingContext {
  const people = peopleIn(series, report, noteIndex, roster);
  const items = openActions(report, now)
    .filter((item) => item.series === series && (!item.isSilent || item.isOverdue))
    .map(({ text, people: owners, due, since, path, line }) => ({
      text: shorten(text, MAX_TEXT),
      people: owners,
      due,
      since,
      path,
      line,
    }));
  const others = report.series
    .filter((state) => state.series !== series && !state.hasEnded)
    .sort((a, b) => (a.last < b.last ? 1 : -1))
    .map((state) => ({ series: state.series, last: state.last }));
  return {
    series,
    next: { path: next.path, day: next.day, outline: outlineOf(next.text).slice(0, MAX_OUTLINE) },
    state: report.series.find((state) => state.series === series)!,
    people: people.slice(0, MAX_PEOPLE),
    openItems: items.slice(0, MAX_ITEMS),
    otherSeries: others.slice(0, MAX_SERIES),
    omitted: {
      people: Math.max(0, people.length - MAX_PEOPLE),
      openItems: Math.max(0, items.length - MAX_ITEMS),
      otherSeries: Math.max(0, others.length - MAX_SERIES),
    },
  };
}

/**
 * Leaves out the ends of the longest lists until `size` of the context is at most `max`.
 * @param size grows with what the context holds
 */
export function fitContext(
  context: WritingContext,
  max: number,
  size: (context: WritingContext) => number,
): WritingContext {
  let fitted = context;
  while (size(fitted) > max) {
    const lists = (['otherSeries', 'people', 'openItems'] as const).filter((list) => fitted[list].length > 0);
    const [first, ...others] = lists;
    if (first === undefined) {
      const { outline } = fitted.next;
      if (outline === '') return fitted;
      fitted = { ...fitted, next: { ...fitted.next, outline: outline.slice(0, outline.length >> 1) } };
      continue;
    }
    const longest = others.reduce<typeof first>(
      (most, list) => (JSON.stringify(fitted[list]).length > JSON.stringify(fitted[most]).length ? list : most),
      first,
    );
    fitted = {
      ...fitted,
      [longest]: fitted[longest].slice(0, -1),
      omitted: { ...fitted.omitted, [longest]: fitted.omitted[longest] + 1 },
    };
  }
  return fitted;
}

/**
 * The lines of a note that say how it is written: front matter, headings, labels; not the items of lists, and each line of
 * text once, as who speaks is not a part of the layout.
 */
function outlineOf(text: string): string {
  const seen = new Set<string>();
  return text
    .split(/\r\n|\r|\n/)
    .filter((line) => {
      if (/^\s*(?:[-*+]|\d{1,9}[.)])\s|^\s+\S/.test(line)) return false;
      const isRepeated = seen.has(line) && /\p{L}/u.test(line) && !line.startsWith('#');
      seen.add(line);
      return !isRepeated;
    })
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

function peopleIn(series: string, report: Report, { spellings }: NoteIndex, roster: Roster): KnownPerson[] {
  const handles = new Map(
    report.attendance.flatMap(({ name, handle }) => (handle === null ? [] : [[normalize(name), handle] as const])),
  );
  const [attendance] = attendanceSummaries(
    { attendance: report.attendance.filter((attendee) => attendee.series === series) },
    LAST_MEETINGS,
  );
  const all = new Map<string, KnownPerson>();
  for (const { name: written, present } of attendance?.people ?? []) {
    const known = roster.person(written);
    const name = known?.name ?? spellings.better('participants', written)?.spelling ?? written;
    const handle = known?.github ?? handles.get(normalize(written));
    const same = all.get(normalize(name));
    all.set(normalize(name), {
      name,
      present: Math.max(present, same?.present ?? 0),
      ...(handle !== undefined && handle !== name && { handle }),
      ...(known?.aliases?.length && { aliases: known.aliases }),
      ...(known?.initials?.length && { initials: known.initials }),
    });
  }
  return [...all.values()].sort((a, b) => b.present - a.present);
}
