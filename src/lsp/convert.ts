import type { Position, Range } from 'vscode-languageserver';
import type { Place, Point } from '../text/range.js';

// Both count UTF-16 units; the protocol counts lines and columns from 0.

/** A point of a note as editors count. */
export function position({ line, column }: Point): Position {
  return { line: line - 1, character: column - 1 };
}

/** A place of a note as editors count. */
export function range({ start, end }: Place): Range {
  return { start: position(start), end: position(end) };
}
