import { diffArrays } from 'diff';

/** Lines of a text that are replaced by others. */
export interface LineChange {
  /** The first replaced line, from 1; when none is replaced, the line before which lines are inserted. */
  start: number;
  /** The line after the last replaced one; `start` when none is replaced. */
  end: number;
  lines: string[];
}

/** The lines of a text as git counts them, each without its line ending. */
export function gitLines(text: string): string[] {
  const lines = text.split('\n');
  if (lines.at(-1) === '') lines.pop();
  return lines.map((line) => line.replace(/\r$/, ''));
}

/** The changes from `before` to `after`, in order; between two changes there is an unchanged line. */
export function lineChanges(before: readonly string[], after: readonly string[]): LineChange[] {
  const changes: LineChange[] = [];
  let line = 1;
  let open: LineChange | undefined;
  for (const { added, removed, value } of diffArrays([...before], [...after])) {
    if (!added && !removed) {
      open = undefined;
      line += value.length;
      continue;
    }
    if (!open) {
      open = { start: line, end: line, lines: [] };
      changes.push(open);
    }
    if (added) open.lines.push(...value);
    else {
      line += value.length;
      open.end = line;
    }
  }
  return changes;
}

/** Maps a change of the result of `changes` back to lines of the text before them. */
export function originalLines(
  changes: readonly LineChange[],
  { start, end }: LineChange,
): Pick<LineChange, 'start' | 'end'> {
  return { start: originalLine(changes, start, 'start'), end: originalLine(changes, end, 'end') };
}

/** A line inside a change maps to all lines that the change replaces. */
function originalLine(changes: readonly LineChange[], line: number, side: 'start' | 'end'): number {
  // An end is exclusive.
  const inside = side === 'start' ? line : line - 1;
  let shift = 0;
  for (const change of changes) {
    const from = change.start + shift;
    if (inside < from) break;
    if (inside < from + change.lines.length) return change[side];
    shift += change.lines.length - (change.end - change.start);
  }
  return line - shift;
}
