import type { Range } from '../../text/range.js';
import type { FrontMatter } from '../front-matter/front-matter.js';
import type { Block } from '../markdown/blocks.js';
import type { Heading } from '../markdown/headings.js';
import { labelKey, labelLines } from '../markdown/labels.js';
import { cellsOf, tablesIn } from '../markdown/tables.js';
import { type Attendee, type AttendeeList, attendeeLists, attendeesInItem, isInBody } from './attendees.js';
import {
  type DateMention,
  type DateTime,
  type Day,
  dateMentions,
  dayIn,
  daysBetween,
  monthMentions,
  type PathDate,
  pathDate,
  rewriteMention,
  toDay,
} from './dates.js';
import { type Source, sourceName } from './field-source.js';
import type { PathParts } from './path-pattern.js';
import type { MeetingSettings } from './settings.js';

/** What of a note is read for its meeting. */
export interface MeetingText {
  path: string;
  text: string;
  frontMatter: FrontMatter;
  bodyStart: number;
  blocks: readonly Block[];
  headings: readonly Heading[];
  dateTime: DateTime | undefined;
  list(key: string): readonly { value: string; range: Range }[];
  textOf(key: string): { value: string; range: Range } | undefined;
}

/** What a note says about its meeting, from whichever places its community writes it in. */
export interface Meeting {
  /** What the names of the file and its folders say; undefined when they hold no date. */
  path: PathParts | undefined;
  /** The dates of the meeting, by source, in the order of the configuration; sources that say none are left out. */
  dates: readonly Dated[];
  /** What most of `dates` say, and those that say otherwise; undefined when none tells a whole day. */
  agreement: Agreement | undefined;
  /** The day that most of them agree on. */
  day: Day | undefined;
  attendees: readonly Attendee[];
  /** The lists of attendees in the body; empty when they stand in the front matter only. */
  lists: readonly AttendeeList[];
  isCancelled: boolean;
}

/** The days that one place of a note names; the meeting may be on any of them. */
export interface Dated {
  source: Source;
  /** For messages: "the title", "`When`". */
  name: string;
  said: readonly Said[];
}

/** A day as it is said, perhaps without its year or day. */
export interface Said {
  /** As written. */
  text: string;
  year?: number;
  month?: number;
  day?: number;
  /** The whole day; undefined when a part is missing. */
  whole?: Day;
  /** Days in a row: how many follow the first. */
  more?: number;
  /** Where it is written; undefined for the path. */
  range?: Range;
  /** The text for another day, in the same form; undefined where that is not clear. */
  rewrite?: (day: Day) => string | undefined;
}

/** The date in a path: by the configured patterns, else the last `yyyy-mm-dd` in it. */
export function dateInPath(path: string, { path: patterns }: Pick<MeetingSettings, 'path'>): PathParts | undefined {
  for (const pattern of patterns) {
    const parts = pattern.read(path);
    if (parts) return parts;
  }
  return pathDate(path);
}

/** Reads what a note says about its meeting. Rules ask `note.meeting`, which keeps it. */
export function readMeeting(note: MeetingText, settings: MeetingSettings): Meeting {
  const path = dateInPath(note.path, settings);
  const dates = settings.date.from.flatMap((source) => {
    const said = saidIn(source, note, path, settings);
    return said.length > 0 ? [{ source, name: sourceName(source), said }] : [];
  });
  const { listed, lists } = readAttendees(note, settings);
  const agreed = agreement(dates, settings.date.tolerance);
  return {
    path,
    dates,
    agreement: agreed,
    day: agreed?.day,
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

function saidIn(
  source: Source,
  note: MeetingText,
  path: PathDate | undefined,
  { locale, date: { timezone } }: MeetingSettings,
): Said[] {
  const prose = (range: Range, withMonths = false) => saidInProse(note.text, range, locale, withMonths);
  switch (source.kind) {
    case 'path':
      return path && (path.year !== undefined || path.month !== undefined) && (path.day || !path.isWhole)
        ? [saidInPath(path)]
        : [];
    case 'title': {
      const title = note.textOf('title');
      // A title may be about another day; with its year it is meant to be the day of the meeting.
      return title ? prose(title.range).filter(({ year }) => year !== undefined) : [];
    }
    case 'frontMatter':
      return source.name === 'datetime' ? saidInDateTime(note, timezone) : saidInValue(note, source.name, prose);
    case 'heading': {
      const [first] = note.headings;
      return first ? prose(first.content, true) : [];
    }
    case 'label':
      return firstSaid(
        labelLines(note.text, headOf(note)),
        ({ label }) => labelKey(label) === labelKey(source.name),
        (line) => prose(line.value),
      );
    case 'table': {
      const rows = tablesIn(note.text, headOf(note)).flatMap(({ head, rows: others }) => [head, ...others]);
      return firstSaid(
        rows.map((row) => cellsOf(note.text, row)),
        ([name]) => name !== undefined && labelKey(note.text.slice(name.start, name.end)) === labelKey(source.name),
        ([, ...cells]) => cells.flatMap((cell) => prose(cell)),
      );
    }
    case 'section':
      return [];
  }
}

// Dates of the meeting stand at the head of a note; further down the same label is about something else.
const HEAD = 6000;

function headOf(note: MeetingText): Range {
  return { start: note.bodyStart, end: Math.min(note.text.length, note.bodyStart + HEAD) };
}

function firstSaid<T>(all: Iterable<T>, is: (one: T) => boolean, said: (one: T) => Said[]): Said[] {
  for (const one of all) if (is(one)) return said(one);
  return [];
}

function saidInPath({ text, year, month, day }: PathDate): Said {
  return {
    text,
    ...(year !== undefined && { year }),
    ...(month !== undefined && { month }),
    ...(day !== undefined && { day: Number(day.slice(8)), whole: day }),
  };
}

/** The day of `datetime` as it is written, and in the zone of the meetings if that is another. */
function saidInDateTime(note: MeetingText, timezone: string | undefined): Said[] {
  const { dateTime } = note;
  const value = note.frontMatter.valueRange(['datetime']);
  if (!dateTime?.day || !value) return [];
  // A quoted value begins with its quote.
  const start = note.text.indexOf(dateTime.day, value.start);
  if (start < 0 || start >= value.end) return [];
  const range = { start, end: start + dateTime.day.length };
  const there =
    timezone !== undefined && dateTime.instant !== undefined ? dayIn(timezone, dateTime.instant) : undefined;
  return [...new Set([dateTime.day, ...(there === undefined ? [] : [there])])].map((day) => ({
    ...partsOf(day),
    text: dateTime.day!,
    range,
    rewrite: (to) => to,
  }));
}

function saidInValue(note: MeetingText, key: string, prose: (range: Range) => Said[]): Said[] {
  const range = note.frontMatter.valueRange([key]);
  return range ? prose(range) : [];
}

function saidInProse(text: string, range: Range, locale: string, withMonths: boolean): Said[] {
  const source = text.slice(range.start, range.end);
  const days = dateMentions(source, range.start, locale).map((mention) => saidByMention(text, mention, locale));
  if (days.length > 0 || !withMonths) return days;
  return monthMentions(source, range.start, locale).map((mention) => ({ ...mention }));
}

function saidByMention(text: string, mention: DateMention, locale: string): Said {
  const { year, month, day, range, last, isWeek } = mention;
  const real = toDay(year?.value ?? 2000, month.value, day.value);
  const end = last && toDay(year?.value ?? 2000, last.month, last.day);
  const more = isWeek ? 6 : real && end ? daysBetween(real, end) : 0;
  return {
    text: mention.text,
    month: month.value,
    day: day.value,
    range,
    ...(year && { year: year.value }),
    ...(year && real && { whole: real }),
    ...(more > 0 && { more }),
    ...(!last && !isWeek && { rewrite: (to: Day) => rewriteMention(text, mention, to, locale) }),
  };
}

function partsOf(day: Day): Pick<Said, 'year' | 'month' | 'day' | 'whole'> {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  return { year, month, day: date, whole: day };
}

/** Whether what is said can be `day`, give or take `tolerance` days. */
export function fits(said: Said, day: Day, tolerance: number): boolean {
  if (said.whole === day) return true;
  const { year, month, day: date, more = 0 } = said;
  const meant = partsOf(day);
  if (month === undefined) return year === undefined || year === meant.year;
  if (date === undefined) return month === meant.month && (year === undefined || year === meant.year);
  // Without a year, the nearest one is meant.
  const years = year === undefined ? [meant.year!, meant.year! - 1, meant.year! + 1] : [year];
  return years.some((one) => {
    const first = toDay(one, month, date);
    if (!first) return false;
    const after = daysBetween(first, day);
    return after >= -tolerance && after <= more + tolerance;
  });
}

/** What most places say, and those that say otherwise. */
export interface Agreement {
  day: Day;
  agree: readonly Dated[];
  odd: readonly Dated[];
}

function wholeDays({ whole, year, month, day }: Said, years: ReadonlySet<string>): Day[] {
  if (whole !== undefined) return [whole];
  if (year !== undefined || month === undefined || day === undefined) return [];
  return [...years].flatMap((one) => toDay(Number(one), month, day) ?? []);
}

/** The day that most of `dates` can be; an earlier source wins a tie. Undefined when none tells a whole day. */
export function agreement(dates: readonly Dated[], tolerance: number): Agreement | undefined {
  let best: Agreement | undefined;
  // A day without a year is of the year that another place says.
  const years = new Set(dates.flatMap(({ said }) => said.flatMap(({ whole }) => whole?.slice(0, 4) ?? [])));
  for (const { said } of dates) {
    for (const whole of said.flatMap((one) => wholeDays(one, years))) {
      const agree = dates.filter((other) => other.said.some((one) => fits(one, whole, tolerance)));
      if (best && agree.length <= best.agree.length) continue;
      best = { day: whole, agree, odd: dates.filter((other) => !agree.includes(other)) };
    }
  }
  return best;
}

// A word such as "Cancelled" stands at the head of a note and in a short line.
const MAX_BLOCKS = 30;
const MAX_LINE = 200;

const CANCELLED =
  /^(?:(?:this |the )?(?:meeting|call|session) (?:(?:was|is|has been|got) )?(?:cancell?ed|skipped|not held)\b|cancell?ed(?:[.!]?$| (?:due|because|as|since|for lack)\b))|\(cancell?ed\)|\bended up not having a meeting\b/i;

/** Whether a line says that there was no meeting, where no configuration tells how that is written. */
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

/**
 * Whether the meeting was before the day from which on notes are checked.
 * @param file the path of the note
 */
export function isBefore({ path, day }: Pick<Meeting, 'path' | 'day'>, file: string, since: Day | undefined): boolean {
  if (since === undefined) return false;
  const at = path?.day ?? day;
  if (at !== undefined) return at < since;
  // The folder of a year tells enough of a note whose day is not clear.
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
