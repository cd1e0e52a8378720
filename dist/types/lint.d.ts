import { Collection } from './collection/collection.js';
import { type NoteFacts } from './collection/facts.js';
import { Config } from './config/config.js';
import { type Finding } from './finding.js';
import type { Note } from './note/note.js';
/** A note as it is handed in. */
export interface NoteInput {
    /** With forward slashes, relative to the root of the repository; '' when there is none. */
    path: string;
    text: string;
}
/** How notes are checked. */
export interface LintOptions {
    /** Default: `recommended`. */
    config?: Config;
    /** The clock, in milliseconds since 1970; without it every meeting counts as held. */
    now?: number;
    /** What is known of the other notes; without it each note is judged alone. */
    collection?: Collection;
    /** Whether there is a file or folder at a path from the root; without it, links to files are not followed. */
    fileExists?: (path: string) => boolean;
    /** Also report comments that hide nothing. */
    reportUnusedSuppressions?: boolean;
}
/** What was found in a note. */
export interface NoteResult {
    path: string;
    text: string;
    /** By place. */
    findings: Finding[];
    /** Findings that comments in the note hide. */
    suppressed: Finding[];
}
/** The configuration when there is none. */
export declare const recommended: Config;
/** Checks one note. Pure; never throws on any text. */
export declare function lintNote(input: NoteInput, options?: LintOptions): NoteResult;
/** Checks notes that belong together: what they have in common is learnt from them first. Pure. */
export declare function lintNotes(inputs: readonly NoteInput[], options?: LintOptions): NoteResult[];
/** As `lintNotes`, for notes that are parsed already and are checked again and again. */
export declare function lintParsed(notes: readonly Note[], options?: LintOptions): NoteResult[];
/** The facts of one note, for a Collection. Much cheaper than checking it. */
export declare function factsOf({ path, text }: NoteInput, config?: Config): NoteFacts;
