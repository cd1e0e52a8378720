import type { Note } from './note.js';
import type { Range } from './text.js';

/**
 * The text of `range` without what is in code spans (each character is U+FFFC then, which is no blank) and in HTML
 * comments (blanked); lengths and line ends stay.
 */
export function proseOf(text: string, range: Range): string {
  const source = text.slice(range.start, range.end);
  if (!/`|<!--/.test(source)) return source;
  const blank = (match: string) => match.replace(/[^\r\n]/g, ' ');
  const replaced = (match: string) => match.replace(/[^\r\n]/g, '\uFFFC');
  return source
    .replace(/<!--[\s\S]*?-->/g, blank)
    .replace(/(?<!`)(`+)(?!`)((?:(?!\1)[\s\S]|\1`+)*?)(?<!`)\1(?!`)/g, replaced);
}

/** A paragraph or list item with code spans blanked; offsets are those of `range`. */
export interface ProseBlock {
  range: Range;
  prose: string;
}

const proseByNote = new WeakMap<Note, readonly ProseBlock[]>();

/** The prose of a note. Several rules ask for it. */
export function proseBlocks(note: Note): readonly ProseBlock[] {
  let blocks = proseByNote.get(note);
  if (!blocks) {
    blocks = note.blocks
      .filter(({ kind }) => kind === 'paragraph' || kind === 'item' || kind === 'quote')
      .map(({ range }) => ({ range, prose: proseOf(note.text, range) }));
    proseByNote.set(note, blocks);
  }
  return blocks;
}
