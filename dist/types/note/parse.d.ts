import { type Note } from './note.js';
/**
 * Parses and reads a note. Never throws on any text.
 * @param path with forward slashes, relative to the root of the repository; '' when there is none
 */
export declare function parseNote(path: string, text: string): Note;
/** The same without shortcuts: what `parseNote` must agree with. */
export declare function parseNoteFully(path: string, text: string): Note;
