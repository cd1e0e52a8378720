/**
 * A line as it is compared with a template's: without what people change without writing anything (blanks at the ends,
 * the tick of a box).
 */
export declare function templateLine(line: string): string;
/** The lines of a template that could be left over: not blank, no heading, no fence, no rule. */
export declare function templateLines(template: string): ReadonlySet<string>;
