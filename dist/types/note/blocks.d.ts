import type { Root } from 'mdast';
import { type Heading } from './headings.js';
import type { Range } from './text.js';
/** A piece of a note's body, in document order. `range` covers its text without markers. */
export interface Block {
    /**
     * `paragraph` and `item` (the first paragraph of a list item) hold prose; `code`, `html`, `quote` (each paragraph of
     * one) and `other` (rules, definitions) do not.
     */
    kind: 'heading' | 'paragraph' | 'item' | 'code' | 'html' | 'quote' | 'other';
    range: Range;
    heading?: Heading;
    item?: Item;
}
/** Where a list item stands. */
export interface Item {
    /** The whole item, marker and children included. */
    range: Range;
    /** 1 for an item of an outermost list. */
    depth: number;
    /** Which list of the note it is in, counted from 0; items of one list share it. */
    list: number;
    ordered: boolean;
    /** It has blocks of its own below its text: a nested list, a second paragraph, code. */
    hasChildren: boolean;
}
/**
 * The blocks of `tree` from the offset `from` on. Only block nodes and the text are looked at, never inline nodes, so
 * that a tree parsed without inline content gives the same blocks. Undefined when the tree has no positions.
 * @param shift what to add to the tree's offsets: 1 when the parser has dropped a BOM
 */
export declare function blocksOf(tree: Root, text: string, from: number, shift: number): Block[] | undefined;
/** The heading whose source is `range` of `text`. */
export declare function headingAt(text: string, range: Range, depth: number): Heading;
