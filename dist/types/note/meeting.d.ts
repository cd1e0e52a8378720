import type { MeetingSettings } from '../settings.js';
import { type Attendee, type AttendeeList } from './attendees.js';
import { type Day } from './dates.js';
import { type Note } from './note.js';
import type { PathParts } from './path-pattern.js';
import { type Source } from './sources.js';
import type { Range } from './text.js';
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
/** Reads the meeting of a note. Several rules ask for it. */
export declare function meetingOf(note: Note, settings: MeetingSettings): Meeting;
/** The date in a path: by the configured patterns, else the last `yyyy-mm-dd` in it. */
export declare function dateInPath(path: string, { path: patterns }: Pick<MeetingSettings, 'path'>): PathParts | undefined;
/** Whether what is said can be `day`, give or take `tolerance` days. */
export declare function fits(said: Said, day: Day, tolerance: number): boolean;
/** What most places say, and those that say otherwise. */
export interface Agreement {
    day: Day;
    agree: readonly Dated[];
    odd: readonly Dated[];
}
/** The day that most of `dates` can be; an earlier source wins a tie. Undefined when none tells a whole day. */
export declare function agreement(dates: readonly Dated[], tolerance: number): Agreement | undefined;
/**
 * Whether the meeting was before the day from which on notes are checked.
 * @param file the path of the note
 */
export declare function isBefore({ path, day }: Pick<Meeting, 'path' | 'day'>, file: string, since: Day | undefined): boolean;
/** `upcoming` until the meeting's time has passed, `held` after. */
export type Stage = 'upcoming' | 'held';
/**
 * The stage of a note at `now`. When its `datetime` and its other dates name different days, the later one decides, so
 * that a note prepared with last meeting's `datetime` counts as upcoming. A note without any date is held.
 * @param now milliseconds since 1970; undefined counts as long after the meeting
 */
export declare function stageAt({ dateTime }: Note, { path, day }: Meeting, now: number | undefined): Stage;
