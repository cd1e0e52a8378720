/** What is needed of a compiled expression. */
export interface LinearRegExp {
    test(text: string): boolean;
    toString(): string;
}
/**
 * A compiler of regular expressions whose matching takes linear time, for those that a repository brings along: with
 * JavaScript's own, a pull request could stop the run for hours. Loaded only where it is needed. The function has a
 * `code`, as ajv wants it.
 */
export declare function linearRegExp(): Promise<((source: string, flags: string) => LinearRegExp) & {
    code: string;
}>;
