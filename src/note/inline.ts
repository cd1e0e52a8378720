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
  return replaceComments(source, blank).replace(/(?<!`)(`+)(?!`)((?:(?!\1)[\s\S]|\1`+)*?)(?<!`)\1(?!`)/g, replaced);
}

/** `text` with each of its HTML comments replaced; one that is never closed is none. */
export function replaceComments(text: string, by: (comment: string) => string): string {
  let out = '';
  let from = 0;
  for (let start = text.indexOf('<!--'); start >= 0; start = text.indexOf('<!--', from)) {
    const end = text.indexOf('-->', start + 4);
    if (end < 0) break;
    out += text.slice(from, start) + by(text.slice(start, end + 3));
    from = end + 3;
  }
  return out + text.slice(from);
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
