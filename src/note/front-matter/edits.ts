// Edits of lists in front matter. They stay away from what they would have to understand first: lists between brackets,
// comments, quotes and anchors.
import type { Edit } from '../../text/edit.js';
import type { Range } from '../../text/range.js';
import { unicodeRegExp } from '../../text/unicode-regexp.js';
import type { Note } from '../note.js';

/** `key: value` as a list of one item; undefined where the value cannot simply be moved below its key. */
export function valueAsList(note: Note, key: string, value: Range): Edit | undefined {
  const keyRange = note.frontMatter.keyRange([key]);
  if (!keyRange) return undefined;
  const text = note.text.slice(value.start, value.end);
  const between = note.text.slice(keyRange.end, value.start);
  if (/[\r\n]/.test(text) || !/^: +$/.test(between) || /[#[{|>&*!]/.test(text[0] ?? '')) return undefined;
  return { start: keyRange.end + 1, end: value.end, text: `${note.eol}  - ${text}` };
}

/** Removes an item with its line; undefined where the line has more than the item. */
export function removalOfItem(note: Note, item: Range): Edit | undefined {
  const rest = /^[ \t]*(?:\r\n|\r|\n)/.exec(note.text.slice(item.end, item.end + 200));
  const marker = markerOf(note.text, item);
  if (!rest || marker === undefined) return undefined;
  return { start: item.start - marker.length, end: item.end + rest[0].length, text: '' };
}

/** One item as several, each on a line of its own; undefined where a part would need quotes. */
export function itemAsItems(note: Note, item: Range, parts: readonly string[]): Edit | undefined {
  const marker = markerOf(note.text, item);
  if (marker === undefined || parts.some((part) => !isPlain(part))) return undefined;
  return { ...item, text: parts.join(`${note.eol}${marker}`) };
}

/** The indentation, dash and spaces before an item of a block list; undefined for an item of another list. */
function markerOf(text: string, item: Range): string | undefined {
  const lineStart = Math.max(text.lastIndexOf('\n', item.start - 1), text.lastIndexOf('\r', item.start - 1)) + 1;
  const marker = text.slice(lineStart, item.start);
  return /^[ \t]*- +$/.test(marker) ? marker : undefined;
}

const PLAIN = unicodeRegExp(String.raw`^[\p{L}\p{N}][\p{L}\p{M}\p{N} ._/()+-]*$`);

/** YAML reads it as a text without quotes. */
function isPlain(text: string): boolean {
  return PLAIN(text).test(text) && !/^(?:true|false|null|yes|no|on|off|[\d.]+)$/i.test(text);
}

/** Where the mark of an empty item is; `fallback` where it is not found. */
export function itemLine(note: Note, path: (string | number)[], fallback: Range): Range {
  const before = note.frontMatter.valueRange([...path.slice(0, -1), Number(path.at(-1)) - 1]);
  const from = before?.end ?? fallback.end;
  const dash = /(?:\r\n|\r|\n)[ \t]*(-)[ \t]*(?=\r|\n|$)/.exec(note.text.slice(from, note.frontMatter.yaml.end));
  if (!dash) return fallback;
  const start = from + dash.index + dash[0].indexOf('-');
  return { start, end: start + 1 };
}
