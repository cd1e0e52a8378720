import type { Edit } from '../finding.js';
import type { Note } from './note.js';
import type { Range } from './text.js';
/** `key: value` as a list of one item; undefined where the value cannot simply be moved below its key. */
export declare function valueAsList(note: Note, key: string, value: Range): Edit | undefined;
/** Removes an item with its line; undefined where more than the item stands on it. */
export declare function removalOfItem(note: Note, item: Range): Edit | undefined;
/** One item as several, each on a line of its own; undefined where a part would need quotes. */
export declare function itemAsItems(note: Note, item: Range, parts: readonly string[]): Edit | undefined;
