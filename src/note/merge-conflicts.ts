import { linesIn, type Range } from '../text/range.js';

/** A merge conflict that Git left in a text, whole or what is left of one. */
export interface MergeConflict {
  /** From its first marker to its last. */
  range: Range;
  /** The first marker, with its label. */
  marker: Range;
  /** What is read as if it were not there: the markers and all but the first side. */
  masked: Range[];
}

const START = /^<{7}(?: .*)?$/;
const BASE = /^\|{7}(?: .*)?$/;
const MIDDLE = /^={7}$/;
const END = /^>{7}(?: .*)?$/;
/** An end on its own could be a quote in quotes; a branch or a commit is one word. */
const LONE_END = /^>{7} (?:\S+|[\da-f]{7,40} \(.*\))$/;

/** Finds the merge conflicts of a text. Those in fenced code are examples. */
export function findMergeConflicts(text: string): MergeConflict[] {
  if (!text.includes('<<<<<<<') && !text.includes('>>>>>>>')) return [];
  const conflicts: MergeConflict[] = [];
  let open: { marker: Range; masked: Range[]; side: 'first' | 'other' } | undefined;
  let middle: Range | undefined;
  let fence: string | undefined;

  for (const range of linesIn(text, { start: 0, end: text.length })) {
    const line = text
      .slice(range.start, Math.min(range.end, range.start + 300))
      .replace(/^\uFEFF/, '')
      .trimEnd();
    if (open) {
      const isMarker = BASE.test(line) || MIDDLE.test(line) || END.test(line);
      if (isMarker) open.side = 'other';
      if (open.side === 'other') open.masked.push(range);
      if (!END.test(line)) continue;
      conflicts.push({ range: { start: open.marker.start, end: range.end }, marker: open.marker, masked: open.masked });
      open = undefined;
      continue;
    }
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1];
    if (fence !== undefined) {
      if (mark?.startsWith(fence)) fence = undefined;
    } else if (mark !== undefined) fence = mark;
    else if (START.test(line)) open = { marker: range, masked: [range], side: 'first' };
    else if (MIDDLE.test(line)) middle = range;
    else if (LONE_END.test(line)) {
      const marker = middle ?? range;
      conflicts.push({ range, marker: range, masked: marker === range ? [range] : [marker, range] });
      middle = undefined;
    }
  }
  // Without an end nobody knows how far the other side goes.
  if (open) conflicts.push({ range: open.marker, marker: open.marker, masked: [open.marker] });
  return conflicts;
}

/** The text with its first sides only, and with spaces in place of the rest, so that offsets stay. */
export function withoutMergeConflicts(text: string, conflicts: readonly MergeConflict[]): string {
  let result = '';
  let offset = 0;
  for (const { start, end } of conflicts.flatMap(({ masked }) => masked)) {
    result += text.slice(offset, start) + ' '.repeat(end - start);
    offset = end;
  }
  return result + text.slice(offset);
}
