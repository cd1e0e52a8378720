import { visible } from '../text/escape.js';
import type { Lines, Place } from '../text/range.js';
import { columnsOf } from './columns.js';

let segmenter: Intl.Segmenter | undefined;
const graphemes = (text: string) => {
  segmenter ??= new Intl.Segmenter();
  return segmenter.segment(text);
};

/**
 * Breaks one line of text at spaces, so that no line is wider than `width` columns; a word that is wider is broken
 * between characters. At least one line.
 */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (columnsOf(longer) <= width) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    line = '';
    if (columnsOf(word) <= width) {
      line = word;
      continue;
    }
    let used = 0;
    for (const { segment } of graphemes(word)) {
      const columns = columnsOf(segment);
      if (used + columns > width && line !== '') {
        lines.push(line);
        line = '';
        used = 0;
      }
      line += segment;
      used += columns;
    }
  }
  return [...lines, line];
}

/** A line of a note, as a terminal displays it. */
export interface SourceLine {
  line: string;
  /** The columns before the mark. */
  indent: number;
  /** The number of marked columns, at least one. */
  marked: number;
}

/** What the terminal displays for one character of a note. */
interface Cell {
  shown: string;
  width: number;
  start: number;
  end: number;
}

/**
 * The line on which `place` starts, cut around it to at most `width` columns. A place of several lines is marked up to
 * the end of its first line.
 */
export function sourceLine(text: string, lines: Lines, place: Place, width: number): SourceLine {
  const whole = lines.range(place.start.line);
  const start = Math.min(place.start.offset, whole.end);
  const end = Math.min(Math.max(place.end.offset, start), whole.end);
  // A huge line is not read further than it could be shown.
  const from = Math.max(whole.start, start - 8 * width);
  const to = Math.min(whole.end, start + 8 * width);
  const cells = cellsOf(text, from, to);

  const first = cells.findIndex((cell) => cell.end > start);
  const markedFrom = first < 0 ? cells.length : first;
  const next = cells.findIndex((cell) => cell.start >= end);
  const markedTo = Math.max(markedFrom, next < 0 ? cells.length : next);

  const { left, right } = windowOf(cells, markedFrom, markedTo, width, from > whole.start || to < whole.end);
  const before = left > 0 || from > whole.start ? '…' : '';
  const after = right < cells.length || to < whole.end ? '…' : '';
  return {
    line: `${before}${cells
      .slice(left, right)
      .map(({ shown }) => shown)
      .join('')}${after}`,
    indent: before.length + columns(cells.slice(left, markedFrom)),
    marked: Math.max(1, columns(cells.slice(markedFrom, Math.min(markedTo, right)))),
  };
}

/** The cells to show: all if they fit, else the start of the line if that contains the mark, else around the mark. */
function windowOf(cells: readonly Cell[], markedFrom: number, markedTo: number, width: number, cut: boolean) {
  if (!cut && columns(cells) < width) return { left: 0, right: cells.length };
  // A column at both ends is kept for the ellipses, and one for a caret after the last cell.
  const room = Math.max(1, width - 3);
  let left = 0;
  if (columns(cells.slice(0, markedTo)) > room) {
    const spare = Math.max(0, room - columns(cells.slice(markedFrom, markedTo)));
    const after = Math.min(Math.floor(spare / 2), columns(cells.slice(markedTo)));
    left = markedFrom;
    for (let used = 0; left > 0; left--) {
      used += cells[left - 1]!.width;
      if (used > spare - after) break;
    }
  }
  let right = left;
  for (let used = 0; right < cells.length; right++) {
    used += cells[right]!.width;
    if (used > room) break;
  }
  return { left, right };
}

function columns(cells: readonly Cell[]): number {
  return cells.reduce((sum, { width }) => sum + width, 0);
}

const TAB = 4;

function cellsOf(text: string, from: number, to: number): Cell[] {
  const cells: Cell[] = [];
  let column = 0;
  for (const { segment, index } of graphemes(text.slice(from, to))) {
    const start = from + index;
    const shown = shownAs(segment, text.slice(Math.max(0, start - 2), start), column);
    const width = columnsOf(shown);
    cells.push({ shown, width, start, end: start + segment.length });
    column += width;
  }
  return cells;
}

function shownAs(segment: string, before: string, column: number): string {
  if (segment === '\t') return ' '.repeat(TAB - (column % TAB));
  // What `disarm` does to a whole line, done here so that the marks below keep their position.
  if (segment.startsWith('[') && before === '##') return `\\${segment}`;
  return visible(segment);
}
