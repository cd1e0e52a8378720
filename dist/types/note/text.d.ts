/**
 * Places in a note's text. Everything inside the core works on half-open ranges of UTF-16 offsets into the text as it
 * was given (BOM and line endings included); lines and columns exist only where a finding is handed out.
 */
/** A half-open range of UTF-16 offsets: `text.slice(start, end)` is what it covers. */
export interface Range {
    start: number;
    end: number;
}
/** A point as unist and vfile define it: `line` and `column` from 1, `offset` from 0 in UTF-16 units. */
export interface Point {
    line: number;
    column: number;
    offset: number;
}
/** Where something is, as unist and vfile define it. */
export interface Place {
    start: Point;
    end: Point;
}
/** Turns offsets into lines and columns. `\n`, `\r\n` and a lone `\r` end a line, as in Markdown. */
export declare class Lines {
    #private;
    constructor(text: string);
    get count(): number;
    /** The point at `offset`, which is clamped into the text. */
    point(offset: number): Point;
    place(range: Range): Place;
    /** The range of the 1-based `line`, without its line ending; empty at the end of the text when there is no such line. */
    range(line: number): Range;
}
/** The line ending that the text uses first, `\n` when it has none. */
export declare function lineEnding(text: string): string;
/** `range` without the white space at both ends of what it covers. */
export declare function trimRange(text: string, range: Range): Range;
/** Where the line that holds the offset `at` ends. */
export declare function endOfLine(text: string, at: number): number;
/** The lines that `range` covers, each as a range without its line ending; at least one. */
export declare function linesIn(text: string, range: Range): Range[];
/** `text` on one line, short enough for a message and without the back-ticks that messages put around it. */
export declare function excerpt(text: string, max?: number): string;
/** `text` on one line of at most `max` characters. */
export declare function shorten(text: string, max: number): string;
/** Whether a line is a rule across the page: `---`, `* * *`. */
export declare function isBreak(line: string): boolean;
