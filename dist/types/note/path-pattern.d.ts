import { type Day, type PathDate } from './dates.js';
/** What a path says by the tokens of a pattern. */
export interface PathParts extends PathDate {
    month?: number;
    /** `{number}`. */
    number?: number;
    /** `{team}` and `{slug}` as written. */
    team?: string;
    slug?: string;
    /** Two tokens that say different things: what each says, as written. */
    conflict?: readonly [first: string, second: string];
}
/** A way in which notes are named. */
export interface PathPattern {
    /** As configured, e.g. `notes/{team}/{yyyy}/{yyyy}-{MM}-{dd}.md`. */
    source: string;
    /** What `path` says by this pattern; undefined when it has not this form. */
    read(path: string): PathParts | undefined;
    /** The path of another day, number and slug, in the form that `path` has; undefined when it has not this form. */
    rewrite(path: string, to: {
        day: Day;
        number?: number;
        slug?: string;
    }): string | undefined;
}
/** All tokens, for messages and editors. */
export declare const pathTokens: readonly string[];
/** The first `{…}` of `source` that is no token. */
export declare function unknownToken(source: string): string | undefined;
/**
 * Compiles a pattern. Beside tokens it may hold `*` (any characters but a slash) and `**`; all else stands for itself.
 * A token that stands twice must say the same both times.
 * @param locale of month names
 */
export declare function pathPattern(source: string, locale?: string): PathPattern;
