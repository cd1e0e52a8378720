import { fullParsers } from '../full-parsers.js';
import type { FrontMatter } from './front-matter.js';
import { scanFrontMatter } from './scan.js';

/** Finds and reads the front matter of `text`. Never throws and never evaluates anything. */
export function parseFrontMatter(text: string): FrontMatter {
  return scanFrontMatter(text) ?? fullParsers().readFrontMatter(text);
}
