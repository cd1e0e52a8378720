import { type Range } from './text.js';
/** A line that names a thing and says it: `**When**: 4 March`, `- Location: Online`, `Present: Ana, Bo`. */
export interface LabelLine {
    /** The words of the label, without marks. */
    label: string;
    labelRange: Range;
    /** What is said, trimmed; empty where the line ends after the colon. */
    value: Range;
    /** The whole line. */
    line: Range;
}
/** The label that the line at `range` begins with; undefined when it begins otherwise. */
export declare function labelOf(text: string, range: Range): LabelLine | undefined;
/** All label lines of `range`; the caller takes those whose label it asks for. */
export declare function labelLines(text: string, range: Range): Generator<LabelLine>;
/** Labels that differ only in this are the same. */
export declare const labelKey: (text: string) => string;
/** Whether a value is there: dots, dashes and question marks hold a place and say nothing. */
export declare function saysSomething(value: string): boolean;
