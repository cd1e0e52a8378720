import type { Range } from './text.js';
/** A calendar day as `yyyy-mm-dd`; always a real one. */
export type Day = string;
/** A day, or days in a row, written in prose, with the places of its parts. */
export interface DateMention {
    range: Range;
    text: string;
    year?: {
        value: number;
        range: Range;
    };
    /** 1 to 12. */
    month: {
        value: number;
        range: Range;
        text: string;
    };
    day: {
        value: number;
        range: Range;
    };
    /** The last day of "May 3-4" and "June 30 to July 2"; in the month of the first unless it names another. */
    last?: {
        month: number;
        day: number;
    };
    /** "Week of March 4": any of the seven days from there. */
    isWeek?: boolean;
}
/** `2022-06-23` for 2022, 6, 23; undefined when there is no such day. */
export declare function toDay(year: number, month: number, day: number): Day | undefined;
/** 0 for Sunday to 6 for Saturday. */
export declare function weekdayOf(day: Day): number;
/** Days from `a` to `b`; negative when `b` is earlier. */
export declare function daysBetween(a: Day, b: Day): number;
/**
 * The day in a time zone at an instant.
 * @param timezone IANA name, `Europe/Bucharest`
 * @param instant milliseconds since 1970
 */
export declare function dayIn(timezone: string, instant: number): Day;
/** The day `days` after `day`; before it when negative. */
export declare function addDays(day: Day, days: number): Day;
/**
 * The offset of a time zone from UTC at a local time, as RFC 3339 writes it: `+03:00`.
 * @param timezone IANA name
 * @param time `16:00:00`
 */
export declare function offsetIn(timezone: string, day: Day, time: string): string;
/**
 * The name of the month or the weekday of a date.
 * @param date in UTC
 * @param locale BCP 47
 * @param besideDay in the form that a month has in "4 May"
 */
export declare function nameOf(part: 'month' | 'weekday', width: 'long' | 'short', date: Date, locale: string, besideDay?: boolean): string;
interface Words {
    months: Map<string, number>;
    weekdays: Map<string, number>;
    month: string;
    weekday: string;
    mention: (text: string) => RegExp;
}
/** The month and weekday words of `locale` (BCP 47, default English), as maps and as sources of regular expressions. */
export declare function dateWords(locale?: string): Words;
/**
 * The days written in `text`, in order; `offset` is added to their places. A mention has a month and a day; the year
 * may be missing. Impossible ones ("November 292", "31 June") are not returned.
 */
export declare function dateMentions(text: string, offset?: number, locale?: string): DateMention[];
/** A month written in prose without a day: "November 2026". */
export interface MonthMention {
    range: Range;
    text: string;
    year: number;
    /** 1 to 12. */
    month: number;
}
/** The months with a year, but no day, in `text`. */
export declare function monthMentions(text: string, offset?: number, locale?: string): MonthMention[];
/** The day of a mention that has a year. */
export declare function dayOf(mention: DateMention): Day | undefined;
/** `mention` rewritten to say `day`, in the form it has: `June 14, 2203` → `June 14, 2023`. */
export declare function rewriteMention(text: string, mention: DateMention, day: Day, locale?: string): string;
/** A month (1 to 12) as `old` writes its own: `Aug` for `Sep`, `august` for `september`. */
export declare function monthLike(old: string, month: number, locale: string, pad?: (value: number, old: string) => string): string;
/** `23 June 2022`, for messages; ISO dates are easily misread. */
export declare function spellDay(day: Day): string;
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
export declare function pathDate(path: string): PathDate | undefined;
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
/** Reads a `datetime`; never throws. Source: RFC 3339, section 5.6. */
export declare function readDateTime(value: string): DateTime;
export {};
