/**
 * Text as people compare it: no case, no diacritics, no runs of white space.
 * `fold('Ștefan  J') === 'stefan j'`.
 */
export declare function fold(text: string): string;
/** `text` without diacritics, in its own case: `foldMarks('RăzvanD') === 'RazvanD'`. */
export declare function foldMarks(text: string): string;
/** The number of letters to insert, remove or replace to get from one text to the other. */
export declare function distance(a: string, b: string): number;
/**
 * The one of `known` that `word` is most likely a slip of, or undefined when none is close enough: at most one letter
 * in three may differ, and at most two in all. Case and diacritics do not count.
 */
export declare function closest(word: string, known: Iterable<string>): string | undefined;
/** Whether two neighbouring letters are exchanged: `datetmie` for `datetime`. */
export declare function isSwap(a: string, b: string): boolean;
