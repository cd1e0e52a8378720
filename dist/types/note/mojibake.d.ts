import type { Range } from './text.js';
/** Broken text. `decoded` is what it says when it was encoded twice and that can be undone. */
export interface Mojibake {
    range: Range;
    text: string;
    kind: 'encoded-twice' | 'replacement' | 'invisible';
    decoded?: string;
}
/** Text in `range` that was encoded twice, or that lost characters. */
export declare function mojibake(text: string, range: Range): Mojibake[];
/** Characters in `range` that nobody sees; where names are compared they make two of one. */
export declare function invisible(text: string, range: Range): Mojibake[];
