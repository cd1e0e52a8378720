import type { Range } from '../../text/range.js';
import { unicodeRegExp } from '../../text/unicode-regexp.js';

/** A calendar day as `yyyy-mm-dd`; always a real one. */
export type Day = string;

/** A day, or days in a row, written in prose, with the places of its parts. */
export interface DateMention {
  range: Range;
  text: string;
  year?: { value: number; range: Range };
  /** 1 to 12. */
  month: { value: number; range: Range; text: string };
  day: { value: number; range: Range };
  /** The last day of "May 3-4" and "June 30 to July 2"; in the month of the first unless it names another. */
  last?: { month: number; day: number };
  /** "Week of March 4": any of the seven days from there. */
  isWeek?: boolean;
}

/** `2022-06-23` for 2022, 6, 23; undefined when there is no such day. */
export function toDay(year: number, month: number, day: number): Day | undefined {
  if (!(year >= 0 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month))) return undefined;
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** 0 for Sunday to 6 for Saturday. */
export function weekdayOf(day: Day): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay();
}

/** Days from `a` to `b`; negative when `b` is earlier. */
export function daysBetween(a: Day, b: Day): number {
  return Math.round((Date.parse(`${b}T00:00:00Z`) - Date.parse(`${a}T00:00:00Z`)) / 86_400_000);
}

/**
 * The day in a time zone at an instant.
 * @param timezone IANA name, `Europe/Bucharest`
 * @param instant milliseconds since 1970
 */
export function dayIn(timezone: string, instant: number): Day {
  // The Swedish form of a date is ISO 8601.
  return new Intl.DateTimeFormat('sv-SE', { timeZone: timezone, dateStyle: 'short' }).format(new Date(instant));
}

/** The day `days` after `day`; before it when negative. */
export function addDays(day: Day, days: number): Day {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/**
 * The offset of a time zone from UTC at a local time, as RFC 3339 writes it: `+03:00`.
 * @param timezone IANA name
 * @param time `16:00:00`
 */
export function offsetIn(timezone: string, day: Day, time: string): string {
  const format = new Intl.DateTimeFormat('en', { timeZone: timezone, timeZoneName: 'longOffset' });
  const at = (instant: number) => /GMT([+-]\d\d:\d\d)?/.exec(format.format(new Date(instant)))?.[1] ?? '+00:00';
  // The first guess may be on the other side of a change to summer time.
  const guess = at(Date.parse(`${day}T${time}Z`));
  return at(Date.parse(`${day}T${time}${guess}`));
}

const two = (n: number): string => String(n).padStart(2, '0');

// English is what most notes are in, and waking the formatter takes longer than all else that is done with a note.
const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const WEEKDAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

/**
 * The name of the month or the weekday of a date.
 * @param date in UTC
 * @param locale BCP 47
 * @param besideDay in the form that a month has in "4 May"
 */
export function nameOf(
  part: 'month' | 'weekday',
  width: 'long' | 'short',
  date: Date,
  locale: string,
  besideDay = false,
): string {
  if (locale === 'en') {
    const name = part === 'month' ? MONTHS[date.getUTCMonth()]! : WEEKDAYS[date.getUTCDay()]!;
    return width === 'long' ? name : name.slice(0, 3);
  }
  const day = besideDay ? ({ day: 'numeric' } as const) : {};
  const format = new Intl.DateTimeFormat(locale, { [part]: width, ...day, timeZone: 'UTC' });
  if (!besideDay) return format.format(date);
  return format.formatToParts(date).find(({ type }) => type === part)?.value ?? '';
}

/** Month names of `locale` in lower case, full ones first, with their number from 1. */
function monthNames(locale: string): Map<string, number> {
  const names = new Map<string, number>();
  for (const width of ['long', 'short'] as const) {
    for (let month = 0; month < 12; month++) {
      const date = new Date(Date.UTC(2001, month, 1));
      for (const name of [nameOf('month', width, date, locale), nameOf('month', width, date, locale, true)]) {
        const key = name.toLowerCase().replace(/\.$/, '');
        if (/\p{L}/u.test(key) && !names.has(key)) names.set(key, month + 1);
      }
    }
  }
  if (locale.startsWith('en')) names.set('sept', 9);
  return names;
}

/** Weekday names of `locale` in lower case with their number, 0 for Sunday. */
function weekdayNames(locale: string): Map<string, number> {
  const names = new Map<string, number>();
  for (const width of ['long', 'short'] as const) {
    for (let day = 0; day < 7; day++) {
      const key = nameOf('weekday', width, new Date(Date.UTC(2023, 0, 1 + day)), locale)
        .toLowerCase()
        .replace(/\.$/, '');
      if (!names.has(key)) names.set(key, day);
    }
  }
  if (locale.startsWith('en')) {
    for (const [name, day] of [
      ['tues', 2],
      ['thur', 4],
      ['thurs', 4],
      ['weds', 3],
    ] as const)
      names.set(name, day);
  }
  return names;
}

interface Words {
  months: Map<string, number>;
  weekdays: Map<string, number>;
  month: string;
  weekday: string;
  mention: (text: string) => RegExp;
}

const wordsByLocale = new Map<string, Words>();

/** The month and weekday words of `locale` (BCP 47, default English), as maps and as sources of regular expressions. */
export function dateWords(locale = 'en'): Words {
  let words = wordsByLocale.get(locale);
  if (words) return words;
  const months = monthNames(locale);
  const weekdays = weekdayNames(locale);
  const either = (names: Iterable<string>) =>
    [...names]
      .sort((a, b) => b.length - a.length)
      .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
      .join('|');
  const month = either(months.keys());
  const edge = '(?<![\\p{L}\\p{N}])';
  const ordinal = '(?:st|nd|rd|th)?';
  const to = '[ \\t]*(?:-|–|—|/|&|\\b(?:to|and)\\b)[ \\t]*';
  const mention = unicodeRegExp(
    [
      // July 25, 2022 · Jul 25th 2022 · May: 10, 2023 · May 3-4, 2022 · June 30 - July 2
      `${edge}(?<m1>${month})(?![\\p{L}])\\.?:?[ \\t]+(?<d1>\\d{1,2})${ordinal}(?![\\d:])` +
        `(?:${to}(?:(?<n1>${month})(?![\\p{L}])\\.?[ \\t]+)?(?<e1>\\d{1,2})${ordinal}(?![\\d:\\p{L}]|[ \\t]*[ap]\\.?m\\b))?(?:,?[ \\t]+(?<y1>\\d{4})(?!\\d))?`,
      // 25 July 2022 · 25th of July, 2022 · 25. Juli 2022 · 3-4 May 2022
      `${edge}(?:(?<d2>\\d{1,2})(?:st|nd|rd|th|\\.)?(?:${to}(?<e2>\\d{1,2})(?:st|nd|rd|th|\\.)?)?)[ \\t]+(?:of[ \\t]+|de[ \\t]+)?(?<m2>${month})(?![\\p{L}])\\.?(?:,?[ \\t]+(?:de[ \\t]+)?(?<y2>\\d{4})(?!\\d))?`,
      // 2022-07-25 · 2022/07/25 · 2022.07.25
      `(?<![\\d-])(?<y3>\\d{4})(?<s3>[-/.])(?<m3>\\d{1,2})\\k<s3>(?<d3>\\d{1,2})(?![\\d-])`,
      // 25.07.2022
      `(?<![\\d.])(?<d4>\\d{1,2})\\.(?<m4>\\d{1,2})\\.(?<y4>\\d{4})(?!\\d)`,
    ].join('|'),
    'dgi',
  );
  words = { months, weekdays, month, weekday: either(weekdays.keys()), mention };
  wordsByLocale.set(locale, words);
  return words;
}

/**
 * The days written in `text`, in order; `offset` is added to their places. A mention has a month and a day; the year
 * may be missing. Impossible ones ("November 292", "31 June") are not returned.
 */
export function dateMentions(text: string, offset = 0, locale?: string): DateMention[] {
  const { mention, months } = dateWords(locale);
  const found: DateMention[] = [];
  for (const match of text.matchAll(mention(text))) {
    const groups = match.groups!;
    const places = match.indices!.groups!;
    const form = [1, 2, 3, 4].find((n) => groups[`m${n}`] !== undefined)!;
    const range = (name: string): Range => ({ start: places[name]![0] + offset, end: places[name]![1] + offset });
    const monthText = groups[`m${form}`]!;
    const month = months.get(monthText.toLowerCase()) ?? Number(monthText);
    const day = Number(groups[`d${form}`]);
    const year = groups[`y${form}`];
    if (!toDay(year === undefined ? 2000 : Number(year), month, day)) continue;
    const end = groups[`e${form}`];
    const before = text.slice(Math.max(0, match.index - 12), match.index);
    found.push({
      range: { start: match.index + offset, end: match.index + match[0].length + offset },
      text: match[0],
      ...(year !== undefined && { year: { value: Number(year), range: range(`y${form}`) } }),
      month: { value: month, range: range(`m${form}`), text: monthText },
      day: { value: day, range: range(`d${form}`) },
      ...(end !== undefined && { last: lastDay(groups[`n${form}`], end, month, months) }),
      ...(/\bweek[ \t]+of[ \t]+(?:the[ \t]+)?$/i.test(before) && { isWeek: true }),
    });
  }
  return found;
}

function lastDay(name: string | undefined, end: string, month: number, months: Words['months']) {
  return { month: name === undefined ? month : (months.get(name.toLowerCase()) ?? month), day: Number(end) };
}

/** A month written in prose without a day: "November 2026". */
export interface MonthMention {
  range: Range;
  text: string;
  year: number;
  /** 1 to 12. */
  month: number;
}

/** The months with a year, but no day, in `text`. */
export function monthMentions(text: string, offset = 0, locale = 'en'): MonthMention[] {
  const { month, months } = dateWords(locale);
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(${month})(?!\\p{L})\\.?,?[ \\t]+(\\d{4})(?!\\d)`, 'giu');
  return [...text.matchAll(pattern)].map((match) => ({
    range: { start: match.index + offset, end: match.index + match[0].length + offset },
    text: match[0],
    year: Number(match[2]),
    month: months.get(match[1]!.toLowerCase())!,
  }));
}

/** The day of a mention that has a year. */
export function dayOf(mention: DateMention): Day | undefined {
  return mention.year && toDay(mention.year.value, mention.month.value, mention.day.value);
}

/** `mention` rewritten to say `day`, in the form it has: `June 14, 2203` → `June 14, 2023`. */
export function rewriteMention(text: string, mention: DateMention, day: Day, locale = 'en'): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const dayText = text.slice(mention.day.range.start, mention.day.range.end);
  // In `2022-10-14` both have two digits in any month; in `October 14` the 4th would be `October 4`.
  const isPadded = /^\d\d$/.test(mention.month.text) && dayText.length === 2;
  const pad = (value: number, old: string) => String(value).padStart(isPadded || old.startsWith('0') ? 2 : 1, '0');
  const parts: { range: Range; text: string }[] = [
    { range: mention.month.range, text: monthLike(mention.month.text, month, locale, pad) },
    { range: mention.day.range, text: pad(date, dayText) },
  ];
  if (mention.year) parts.push({ range: mention.year.range, text: String(year) });
  parts.sort((a, b) => b.range.start - a.range.start);
  let out = text.slice(mention.range.start, mention.range.end);
  for (const { range, text: to } of parts) {
    out = out.slice(0, range.start - mention.range.start) + to + out.slice(range.end - mention.range.start);
  }
  return out.replace(/(\d)(?:st|nd|rd|th)\b/, (_, digit: string) => digit + ordinal(date));
}

/** A month (1 to 12) as `old` writes its own: `Aug` for `Sep`, `august` for `september`. */
export function monthLike(
  old: string,
  month: number,
  locale: string,
  pad: (value: number, old: string) => string = String,
): string {
  if (/^\d+$/.test(old)) return pad(month, old);
  const at = new Date(Date.UTC(2001, month - 1, 1));
  const isShort = old.length <= 4 && !/^(?:may|june|july)$/i.test(old);
  const to = nameOf('month', isShort ? 'short' : 'long', at, locale);
  return old === old.toLowerCase() ? to.toLowerCase() : to;
}

function ordinal(day: number): string {
  if (day > 10 && day < 20) return 'th';
  return ['th', 'st', 'nd', 'rd'][day % 10] ?? 'th';
}

/** `23 June 2022`, for messages; ISO dates are easily misread. */
export function formatDay(day: Day): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  return `${date} ${MONTHS[month - 1]} ${year}`;
}

/** A date in the names of a file and its folders. */
export interface PathDate {
  /** As written, or put together as `yyyy-mm-dd`, `yyyy-mm` or `yyyy`. */
  text: string;
  year?: number;
  /** 1 to 12. */
  month?: number;
  /** Undefined when a part is missing, or when there is no such day. */
  day: Day | undefined;
  /** Year, month and day are all there. */
  isWhole: boolean;
}

/** The last `yyyy-mm-dd` in a path, the file name first. */
export function pathDate(path: string): PathDate | undefined {
  for (const segment of path.split('/').reverse()) {
    const match = /(?<!\d)(\d{4})-(\d{1,2})-(\d{1,3})(?!\d)/.exec(segment);
    if (match) {
      const exact = match[2]!.length === 2 && match[3]!.length === 2;
      const day = exact ? toDay(Number(match[1]), Number(match[2]), Number(match[3])) : undefined;
      return { text: match[0], year: Number(match[1]), month: Number(match[2]), day, isWhole: true };
    }
  }
  return undefined;
}

/** What a `datetime` value says, however well it is formed. */
export interface DateTime {
  /** `ok`: RFC 3339 with seconds and offset. The others name the first thing that is wrong. */
  form: 'ok' | 'no-seconds' | 'no-offset' | 'no-time' | 'bad-day' | 'bad-time' | 'bare-offset' | 'other';
  /** The day as written (the local one of its offset); undefined when it is not a real day. */
  day?: Day;
  /** `2023-08-235` of `2023-08-235T08:30:00+02:00`. */
  dayText?: string;
  /** The instant in milliseconds since 1970, when `form` is `ok`, `no-seconds` or `bare-offset`. */
  instant?: number;
}

const DATE_TIME =
  /^(?<day>(?<y>\d{4})-(?<m>\d{1,2})-(?<d>\d{1,4}))(?:(?:[Tt]|[ \t]+)(?<time>(?<hh>\d{1,2}):(?<mm>\d{2})(?<ss>:\d{2}(?:\.\d+)?)?)[ \t]*(?<zone>[Zz]|[+-]\d{2}:?\d{2})?)?$/;

/** Reads a `datetime`; never throws. Source: RFC 3339, section 5.6. */
export function readDateTime(value: string): DateTime {
  const groups = DATE_TIME.exec(value.trim())?.groups;
  if (!groups) return { form: 'other' };
  const { y, m, d, time, hh, mm, ss, zone } = groups as Record<string, string | undefined>;
  const day = m!.length === 2 && d!.length === 2 ? toDay(Number(y), Number(m), Number(d)) : undefined;
  const base = { dayText: groups.day!, ...(day && { day }) };
  if (!day) return { form: 'bad-day', ...base };
  if (!time) return { form: 'no-time', ...base };
  const seconds = ss === undefined ? 0 : Number(ss.slice(1));
  if (Number(hh) > 23 || Number(mm) > 59 || seconds >= 61 || hh!.length !== 2) return { form: 'bad-time', ...base };
  if (zone === undefined) return { form: 'no-offset', ...base };
  const instant = Date.parse(
    `${day}T${hh}:${mm}:00${zone.length === 5 ? `${zone.slice(0, 3)}:${zone.slice(3)}` : zone}`,
  );
  const whole = { ...base, ...(Number.isNaN(instant) ? {} : { instant: instant + seconds * 1000 }) };
  if (ss === undefined) return { form: 'no-seconds', ...whole };
  if (Number.isNaN(instant)) return { form: 'bad-time', ...whole };
  return { form: zone.length === 5 ? 'bare-offset' : 'ok', ...whole };
}
