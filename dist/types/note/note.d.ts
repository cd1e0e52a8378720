import type { Root } from 'mdast';
import { type Block } from './blocks.js';
import { type DateTime } from './dates.js';
import type { FrontMatter } from './front-matter.js';
import type { Heading } from './headings.js';
import { Lines, type Range } from './text.js';
/** One meeting note, read but not judged. Everything that rules look at is here; all places are offsets into `text`. */
export interface Note {
    /** With forward slashes, relative to the root of the repository where that is known; '' when there is no file. */
    path: string;
    /** As it is in the file: with its BOM and line endings. */
    text: string;
    lines: Lines;
    /** The line ending that new text takes. */
    eol: string;
    frontMatter: FrontMatter;
    /** Where the body begins. */
    bodyStart: number;
    blocks: Block[];
    headings: Heading[];
    /** Where the body gets too much to be read; it has no blocks then. */
    excess?: Range;
    /** The `datetime` of the front matter, when it is text. */
    dateTime: DateTime | undefined;
}
/**
 * Reads a note; undefined when its tree has no positions. Never throws on any text.
 * @param tree the parsed Markdown
 * @param treeShift what to add to the tree's offsets: 1 when its parser has dropped a BOM
 */
export declare function readNote(path: string, text: string, tree: Root, frontMatter: FrontMatter, treeShift?: number): Note | undefined;
/** A note of its parts. */
export declare function noteFrom(path: string, text: string, blocks: Block[], frontMatter: FrontMatter): Note;
/** An item of a list in front matter, with its place and its number in the list. */
export interface ListItem {
    value: string;
    range: Range;
    index: number;
}
/** The items of a front-matter list as text; others than text are left out. Several rules ask for them. */
export declare function frontMatterList({ frontMatter }: Note, key: string): readonly ListItem[];
/** A text value of the front matter with its place. */
export declare function frontMatterText(note: Note, key: string): {
    value: string;
    range: Range;
} | undefined;
