import type { Source } from './sources.js';
import { type Range } from './text.js';
/** Somebody in a list of those who were there. */
export interface Attendee {
    /** Without handles, roles and links: `Ana Li` of `[Ana Li](…) @anali (chair)`. */
    name: string;
    /** Where the name is written. */
    range: Range;
    /** The whole entry. */
    entry: Range;
}
/** Where a list of attendees stands and who is in it. */
export interface AttendeeList {
    /** The heading, label or table row that begins it. */
    at: Range;
    attendees: Attendee[];
}
/**
 * The lists of attendees in the body of a note, by its lines alone, so that facts of thousands of notes are cheap.
 * @param range the body
 */
export declare function attendeeLists(text: string, range: Range, sources: readonly Source[]): AttendeeList[];
