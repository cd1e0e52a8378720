import type { Root } from 'mdast';
import { Lines, lineEnding, type Range } from '../text/range.js';
import type { FrontMatter } from './front-matter/front-matter.js';
import { type Block, blocksOf } from './markdown/blocks.js';
import type { Heading } from './markdown/headings.js';
import { type DateTime, readDateTime } from './meeting/dates.js';

/** One meeting note, read but not judged. Everything that rules look at is here; all places are offsets into `text`. */
export interface Note {
  /** With forward slashes, relative to the root of the repository where that is known; '' when there is no file. */
  path: string;
  /** As it is in the file: with its BOM and line endings. */
  text: string;
  lines: Lines;
  /** The line ending that new text takes. */
  eol: string;
  frontMatter: FrontMatter;
  /** Where the body begins. */
  bodyStart: number;
  blocks: Block[];
  headings: Heading[];
  /** Where the body gets too much to be read; it has no blocks then. */
  limitExceededAt?: Range;
  /** The `datetime` of the front matter, when it is text. */
  dateTime: DateTime | undefined;
}

/**
 * Reads a note; undefined when its tree has no positions. Never throws on any text.
 * @param tree the parsed Markdown
 * @param treeShift what to add to the tree's offsets: 1 when its parser has dropped a BOM
 */
export function readNote(
  path: string,
  text: string,
  tree: Root,
  frontMatter: FrontMatter,
  treeShift = 0,
): Note | undefined {
  const blocks = blocksOf(tree, text, frontMatter.range.end, treeShift);
  return blocks && noteFrom(path, text, blocks, frontMatter);
}

/** A note of its parts. */
export function noteFrom(path: string, text: string, blocks: Block[], frontMatter: FrontMatter): Note {
  const dateTime = frontMatter.data.datetime;
  return {
    path,
    text,
    lines: new Lines(text),
    eol: lineEnding(text),
    frontMatter,
    bodyStart: frontMatter.range.end,
    blocks,
    headings: blocks.flatMap(({ heading }) => heading ?? []),
    dateTime: typeof dateTime === 'string' ? readDateTime(dateTime) : undefined,
  };
}

/** An item of a list in front matter, with its place and its number in the list. */
export interface ListItem {
  value: string;
  range: Range;
  index: number;
}

const lists = new WeakMap<FrontMatter, Map<string, readonly ListItem[]>>();

/** The items of a front-matter list as text; others than text are left out. Several rules ask for them. */
export function frontMatterList({ frontMatter }: Note, key: string): readonly ListItem[] {
  const known = lists.get(frontMatter) ?? new Map<string, readonly ListItem[]>();
  lists.set(frontMatter, known);
  let list = known.get(key);
  if (!list) {
    list = readList(frontMatter, key);
    known.set(key, list);
  }
  return list;
}

function readList(frontMatter: FrontMatter, key: string): ListItem[] {
  const value = frontMatter.data[key];
  const items: unknown[] = Array.isArray(value) ? value : [];
  return items.flatMap((item, index) => {
    const range = frontMatter.valueRange([key, index]);
    return typeof item === 'string' && range ? [{ value: item, range, index }] : [];
  });
}

/** A text value of the front matter with its place. */
export function frontMatterText(note: Note, key: string): { value: string; range: Range } | undefined {
  const value = note.frontMatter.data[key];
  const range = note.frontMatter.valueRange([key]);
  return typeof value === 'string' && range ? { value, range } : undefined;
}
