import type { FrontMatter } from './front-matter.js';
/**
 * Reads front matter in the form that nearly all notes have: `key: text` and `- text`, each on a line. What it returns is
 * what `readFrontMatter` would, at a small part of the price; undefined for anything else, be it right or wrong.
 */
export declare function scanFrontMatter(text: string): FrontMatter | undefined;
/** The offset of the opening fence: at the start, or after a BOM, blank lines or a little text put before it by mistake. */
export declare function findOpening(text: string): number | undefined;
/** Front matter that says nothing, for `state`. */
export declare function nothing(state: FrontMatter['state']): FrontMatter;
