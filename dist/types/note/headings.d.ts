import type { Range } from './text.js';
/** A heading of the note's own structure (not one inside a quote or a list). */
export interface Heading {
    range: Range;
    /** What stands after the `#` marks, without closing marks: `:dart: Agenda`. */
    content: Range;
    /** The text of `content`. */
    raw: string;
    /** What people would read aloud: no emoji, shortcode, bold, link target or trailing colon. */
    name: string;
    /** The first emoji or shortcode, as written. */
    emoji?: string;
    /** 1 to 6. */
    depth: number;
    /** Underlined with `===` or `---` instead of marked with `#`. */
    setext: boolean;
}
/** The words of a heading, as people would read them aloud. */
export declare const headingName: (text: string) => string;
/** The first emoji or shortcode of a heading, as written; undefined when it has none. */
export declare function headingEmoji(raw: string): string | undefined;
/** Heading names that differ only in this are the same. */
export declare const headingKey: (text: string) => string;
