import { nameOf } from './date-words.js';

/** A calendar day as `yyyy-mm-dd`; always a real one. */
export type Day = string;

/** `2022-06-23` for 2022, 6, 23; undefined when there is no such day. */
export function toDay(year: number, month: number, day: number): Day | undefined {
  if (!(year >= 0 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month))) return undefined;
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** A day as `yyyy-mm-dd`; undefined for every other text and for days that do not exist. */
export function parseDay(text: string): Day | undefined {
  const [, year, month, date] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? [];
  return year === undefined ? undefined : toDay(Number(year), Number(month), Number(date));
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

/** `23 June 2022`, for messages; ISO dates are easily misread. */
export function formatDay(day: Day): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  return `${date} ${formatMonth(year, month)}`;
}

/** `June 2022`, for messages. */
export function formatMonth(year: number, month: number): string {
  return `${nameOf('month', 'long', new Date(Date.UTC(2001, month - 1, 1)), 'en')} ${year}`;
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
  /** The day by the folders, where the name disagrees with them; `day` is that of the name. */
  folders?: Day;
}

const PATH_DATE =
  /(?<!\d)(\d{4})([-_.])(\d{1,2})\2(\d{1,3})(?!\d)|(?<!\d)((?:19|20)\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?!\d)/;
const PATH_MONTH = /(?<!\d)((?:19|20)\d\d)[-_.]?(0[1-9]|1[0-2])(?!\d)/;

/** The last date in a path, the file name first: `yyyy-mm-dd`, `yyyy_mm_dd`, `yyyymmdd`; else the month of its name. */
export function pathDate(path: string): PathDate | undefined {
  const segments = path.split('/');
  for (const [index, segment] of [...segments.entries()].reverse()) {
    const match = PATH_DATE.exec(segment);
    if (!match) continue;
    const [year, month, date] = [match[1] ?? match[5]!, match[3] ?? match[6]!, match[4] ?? match[7]!];
    const isExact = month.length === 2 && date.length === 2;
    const day = isExact ? toDay(Number(year), Number(month), Number(date)) : undefined;
    const folder = segments.slice(0, index).findLast((name) => /^(?:19|20)\d\d$/.test(name));
    const folders =
      folder === undefined || folder === year ? undefined : toDay(Number(folder), Number(month), Number(date));
    return {
      text: match[0],
      year: Number(year),
      month: Number(month),
      day,
      isWhole: true,
      ...(folders !== undefined && { folders }),
    };
  }
  const [text, year, month] = PATH_MONTH.exec(segments.at(-1)!) ?? [];
  return text === undefined
    ? undefined
    : { text, year: Number(year), month: Number(month), day: undefined, isWhole: false };
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
