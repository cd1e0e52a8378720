import { type Block } from './blocks.js';
/**
 * The blocks of the Markdown that notes are made of: headings, paragraphs, nested lists, quotes, fenced code, comments and
 * rules. They are those that `blocksOf` makes of remark's tree, at a small part of the price. Undefined where a line is
 * anything else, or could be: then the parser decides.
 * @param from the start of the text, or the end of a line
 */
export declare function scanBlocks(text: string, from: number): Block[] | undefined;
