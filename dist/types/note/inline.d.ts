import type { Note } from './note.js';
import type { Range } from './text.js';
/**
 * The text of `range` without what is in code spans (each character is U+FFFC then, which is no blank) and in HTML
 * comments (blanked); lengths and line ends stay.
 */
export declare function proseOf(text: string, range: Range): string;
/** `text` with each of its HTML comments replaced; one that is never closed is none. */
export declare function replaceComments(text: string, by: (comment: string) => string): string;
/** A paragraph or list item with code spans blanked; offsets are those of `range`. */
export interface ProseBlock {
    range: Range;
    prose: string;
}
/** The prose of a note. Several rules ask for it. */
export declare function proseBlocks(note: Note): readonly ProseBlock[];
