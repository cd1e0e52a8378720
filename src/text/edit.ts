import type { Range } from './range.js';

/** One replacement in a text: `range` becomes `text`. */
export interface Edit extends Range {
  text: string;
}
