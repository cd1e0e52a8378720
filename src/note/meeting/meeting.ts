import type { Range } from '../../text/range.js';
import type { FrontMatter } from '../front-matter/front-matter.js';
import type { Block } from '../markdown/blocks.js';
import { type Attendee, type AttendeeList, attendeeLists, attendeesInItem, isInBody } from './attendees.js';
import { type DateHabits, type DateSourceResult, dateClaims } from './date-claims.js';
import { consensusOf, type DateConsensus } from './date-consensus.js';
import { type DateTime, type Day, pathDate } from './dates.js';
import { type PathParts, readPath } from './path-pattern.js';
import type { MeetingSettings } from './settings.js';

/** What of a note is read for its meeting. */
export interface MeetingText {
  path: string;
  text: string;
  frontMatter: FrontMatter;
  bodyStart: number;
  blocks: readonly Block[];
  dateTime: DateTime | undefined;
  list(key: string): readonly { value: string; range: Range }[];
  textOf(key: string): { value: string; range: Range } | undefined;
}

/** What a note says about its meeting, from whichever places its community writes it in. */
export interface Meeting {
  /** What the names of the file and its folders say; undefined when they hold no date. */
  path: PathParts | undefined;
  /** The dates of the meeting by source, the path first; sources that give none are left out. */
  dates: readonly DateSourceResult[];
  /** The day that most of `dates` give, and those that give another; undefined when none gives a whole day. */
  consensus: DateConsensus | undefined;
  /** The day of `consensus`. */
  day: Day | undefined;
  attendees: readonly Attendee[];
  /** The lists of attendees in the body; empty when they are only in the front matter. */
  lists: readonly AttendeeList[];
  isCancelled: boolean;
}

/** The date in a path: by the configured patterns, else the last `yyyy-mm-dd` in it. */
export function dateInPath(path: string, { path: patterns }: Pick<MeetingSettings, 'path'>): PathParts | undefined {
  return readPath(patterns, path)?.parts ?? pathDate(path);
}

/**
 * Reads what a note says about its meeting. Rules ask `note.meeting`, which keeps it.
 * @param habits how the notes beside it write dates
 */
export function readMeeting(note: MeetingText, settings: MeetingSettings, habits?: DateHabits): Meeting {
  const path = dateInPath(note.path, settings);
  const dates = dateClaims(note, path, settings, habits);
  const { listed, lists } = readAttendees(note, settings);
  const consensus = consensusOf(dates, settings.date.tolerance);
  return {
    path,
    dates,
    consensus,
    day: consensus?.day,
    attendees: [...listed, ...lists.flatMap(({ attendees }) => attendees)],
    lists,
    isCancelled: isCancelled(note, settings.cancelled ?? saysCancelled),
  };
}

/** Who is listed in the front matter, and the lists of the body. */
function readAttendees(note: MeetingText, { attendees: { from } }: MeetingSettings) {
  const listed = from
    .filter(({ kind }) => kind === 'frontMatter')
    .flatMap(({ name }) => note.list(name).flatMap((item) => attendeesInItem(note.text, item)));
  const body = { start: note.bodyStart, end: note.text.length };
  return { listed, lists: listed.length > 0 && !isInBody(from) ? [] : attendeeLists(note.text, body, from) };
}

// A word such as "Cancelled" is at the top of a note, in a short line.
const MAX_BLOCKS = 30;
const MAX_LINE = 200;

const CANCELLED =
  /^(?:(?:this |the |today['’]s )?(?:meeting|call|session) (?:(?:was|is|has been|got|did) )?(?:cancell?ed|called off|postponed|skipped|not held|not take place)\b|no (?:meeting|call|session)(?:[.!]?$| (?:today|this (?:week|month|time)|was held|held|due|because|as|since)\b)|cancell?ed(?:[.!]?$| (?:due|because|as|since|for lack)\b))|[([]cancell?ed[)\]]|[-–—:] cancell?ed[.!]?$|\bended up not having a meeting\b|^(?:(?:die|das|der) )?(?:sitzung|treffen|besprechung) (?:fällt aus|fiel aus|abgesagt)|^(?:réunion|séance) annulée\b|^reunión cancelada\b/i;

/** Whether a line says that there was no meeting, where no configuration says how that is written. */
function saysCancelled(line: string): boolean {
  return CANCELLED.test(line);
}

function isCancelled(note: MeetingText, test: (text: string) => boolean): boolean {
  const title = note.textOf('title')?.value;
  if (title !== undefined && test(title.slice(0, MAX_LINE))) return true;
  return note.blocks.slice(0, MAX_BLOCKS).some(({ heading, range }) => {
    const source = heading?.name ?? note.text.slice(range.start, Math.min(range.end, range.start + MAX_LINE));
    return source.split(/[\r\n]+/).some((line) => test(line.replace(/[*_>`#]+/g, '').trim()));
  });
}

const firstDay = (year: number, month: number): Day => `${year}-${String(month).padStart(2, '0')}-01`;

/**
 * Whether the meeting was before the day from which on notes are checked.
 * @param file the path of the note
 */
export function isBefore({ path, day }: Pick<Meeting, 'path' | 'day'>, file: string, since: Day | undefined): boolean {
  if (since === undefined) return false;
  const month = path?.year === undefined || path.month === undefined ? undefined : firstDay(path.year, path.month);
  const at = path?.day ?? day ?? month;
  if (at !== undefined) return at < since;
  // For a note without a clear date, the folder of its year is enough.
  const year = file.split('/').findLast((segment) => /^(?:19|20)\d\d$/.test(segment));
  return year !== undefined && Number(year) < Number(since.slice(0, 4));
}

/** `upcoming` until the meeting's time has passed, `held` after. */
export type Stage = 'upcoming' | 'held';

// Without a time, the day must have passed everywhere on earth.
const WHOLE_DAY = 36 * 3_600_000;

/**
 * The stage of a note at `now`. When its `datetime` and its other dates name different days, the later one decides, so
 * that a note prepared with last meeting's `datetime` counts as upcoming. A note without any date is held.
 * @param now milliseconds since 1970; undefined counts as long after the meeting
 */
export function stageAt(
  { dateTime }: Pick<MeetingText, 'dateTime'>,
  { path, day }: Meeting,
  now: number | undefined,
): Stage {
  if (now === undefined) return 'held';
  const days = new Set([path?.day, day, dateTime?.day]);
  if (dateTime?.instant !== undefined) days.delete(dateTime.day);
  const ends = [dateTime?.instant, ...[...days].map((one) => one && Date.parse(one) + WHOLE_DAY)];
  return ends.some((end) => typeof end === 'number' && end > now) ? 'upcoming' : 'held';
}
