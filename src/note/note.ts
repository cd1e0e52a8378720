import type { Root } from 'mdast';
import { type Block, blocksOf } from './blocks.js';
import { type DateTime, type Day, type PathDate, pathDate, readDateTime } from './dates.js';
import type { FrontMatter } from './front-matter.js';
import type { Heading } from './headings.js';
import { Lines, lineEnding, type Range } from './text.js';

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
  /** The date in the file's name or folder. */
  pathDate: PathDate | undefined;
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
  const bodyStart = frontMatter.range.end;
  const blocks = blocksOf(tree, text, bodyStart, treeShift);
  if (!blocks) return undefined;
  const dateTime = frontMatter.data.datetime;
  return {
    path,
    text,
    lines: new Lines(text),
    eol: lineEnding(text),
    frontMatter,
    bodyStart,
    blocks,
    headings: blocks.flatMap(({ heading }) => heading ?? []),
    pathDate: pathDate(path),
    dateTime: typeof dateTime === 'string' ? readDateTime(dateTime) : undefined,
  };
}

/** The day of the meeting as far as the note tells: its `datetime`, else its path. */
export function meetingDay(note: Note): Day | undefined {
  return note.dateTime?.day ?? note.pathDate?.day;
}

/** `upcoming` until the meeting's time has passed, `held` after. */
export type Stage = 'upcoming' | 'held';

/**
 * The stage of a note at `now`. When `datetime` and path name different days, the later one decides, so that a note
 * prepared with last meeting's `datetime` counts as upcoming. A note without any date is held.
 * @param now milliseconds since 1970; undefined counts as long after the meeting
 */
export function stageAt(note: Note, now: number | undefined): Stage {
  if (now === undefined) return 'held';
  const ends = [
    note.dateTime?.instant,
    // Without a time, the day must have passed everywhere on earth.
    note.dateTime?.instant === undefined && note.dateTime?.day
      ? Date.parse(note.dateTime.day) + 36 * 3_600_000
      : undefined,
    note.pathDate?.day && note.pathDate.day !== note.dateTime?.day
      ? Date.parse(note.pathDate.day) + 36 * 3_600_000
      : undefined,
  ].filter((end): end is number => end !== undefined);
  return ends.some((end) => end > now) ? 'upcoming' : 'held';
}

/** The items of a front-matter list (or a lone text) as text, with the place of each; others than text are left out. */
export function frontMatterList(note: Note, key: string): { value: string; range: Range; index: number }[] {
  const value = note.frontMatter.data[key];
  const items: unknown[] = Array.isArray(value) ? value : [];
  return items.flatMap((item, index) => {
    const range = note.frontMatter.valueRange([key, index]);
    return typeof item === 'string' && range ? [{ value: item, range, index }] : [];
  });
}

/** A text value of the front matter with its place. */
export function frontMatterText(note: Note, key: string): { value: string; range: Range } | undefined {
  const value = note.frontMatter.data[key];
  const range = note.frontMatter.valueRange([key]);
  return typeof value === 'string' && range ? { value, range } : undefined;
}
