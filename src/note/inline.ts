import type { Note } from './note.js';
import type { Range } from './text.js';

/**
 * The text of `range` without what is in code spans (each character is U+FFFC then, which is no blank) and in HTML
 * comments (blanked); lengths and line ends stay.
 */
export function proseOf(text: string, range: Range): string {
  const blank = (match: string) => match.replace(/[^\r\n]/g, ' ');
  const replaced = (match: string) => match.replace(/[^\r\n]/g, '\uFFFC');
  return text
    .slice(range.start, range.end)
    .replace(/<!--[\s\S]*?-->/g, blank)
    .replace(/(?<!`)(`+)(?!`)((?:(?!\1)[\s\S]|\1`+)*?)(?<!`)\1(?!`)/g, replaced);
}

/** The prose of a note: each paragraph and list item, with code spans blanked; offsets are those of `range`. */
export function* proseBlocks(note: Note): Generator<{ range: Range; prose: string }> {
  for (const { kind, range } of note.blocks) {
    if (kind === 'paragraph' || kind === 'item' || kind === 'quote') yield { range, prose: proseOf(note.text, range) };
  }
}
