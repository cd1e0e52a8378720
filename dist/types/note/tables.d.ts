import { type Range } from './text.js';
/** A table as GitHub writes it: a head, a row of dashes, rows; each a line. */
export interface Table {
    head: Range;
    rows: Range[];
}
/** The tables in `range`, by their lines. */
export declare function tablesIn(text: string, range: Range): Table[];
/** The cells of a row, each trimmed; an escaped pipe does not end one. */
export declare function cellsOf(text: string, row: Range): Range[];
