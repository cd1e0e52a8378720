import type { Day } from '../note/dates.js';
import { type Range } from '../note/text.js';
import type { Settings } from '../settings.js';
/** What a note tells about the collection it is in. Plain data: it can be stored and sent between threads. */
export interface NoteFacts {
    path: string;
    /** The day in its path. */
    day?: Day;
    /** The number in its path, where notes are numbered. */
    number?: number;
    /** It has front matter with a key that notes must have. */
    hasKeys: boolean;
    /** How many of the expected sections it has; undefined when none are expected, or not of a note so old. */
    sections?: number;
    /** The emoji of its required headings, by the name of the section. */
    emoji: [section: string, emoji: string][];
    /** Who was there; teams and tags of the front matter. */
    participants: string[];
    teams: string[];
    tags: string[];
    /** Who begins a line of its body with a colon: names as written, initials as key (`SjK` → `SK`). */
    speakers: string[];
    /** What stands under each required heading: a hash of its words and how many characters they are. */
    copies: {
        section: string;
        hash: number;
        length: number;
    }[];
    /** How many lines of its body have text, and how many of these end in a single blank. */
    lines: number;
    blanks: number;
    /** Hashes of the template's lines that it still has. */
    template: number[];
    /** The words of its body in lower case, each once; no short ones, of which slips are words of their own. */
    words: string[];
}
/**
 * Collects the facts of one note from its lines. Nothing is parsed as Markdown, so that thousands of notes can be read
 * for the sake of one: a fenced block is skipped, everything else is taken as it looks.
 */
export declare function collectFacts(path: string, text: string, settings: Settings): NoteFacts;
export declare function hash(text: string): number;
/** The hash and the length of the words in `range`, however they are spaced and broken into lines. */
export declare function digest(text: string, { start, end }: Range): {
    hash: number;
    length: number;
};
