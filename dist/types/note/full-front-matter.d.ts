import type { FrontMatter } from './front-matter.js';
/** Finds and parses front matter of any form with gray-matter and yaml. Never throws and never evaluates anything. */
export declare function readFrontMatter(text: string): FrontMatter;
