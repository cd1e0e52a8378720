import { applyRound, MAX_ROUNDS } from '../../linter/apply-fixes.js';
import type { Finding } from '../../model/finding.js';
import type { Edit } from '../../text/edit.js';
import { gitLines, type LineChange, lineChanges, originalLines } from '../changes/line-changes.js';
import { touches } from '../changes/patch.js';
import type { CheckedNote } from '../lint-changes.js';

/** Lines of a note, from 1; `end` is the line after. Where both are the same, the position before that line. */
export type LineSpan = Pick<LineChange, 'start' | 'end'>;

/** A note with its fixes applied. */
export interface FixedNote {
  text: string;
  /** The fixed findings, with the lines of the original note that each fix changes. */
  fixes: (LineSpan & { finding: Finding })[];
}

/**
 * Applies all fixes that only change lines accepted by `accepts`, safe ones first, and checks again until none is left.
 */
export function applyNoteFixes(note: CheckedNote, accepts: (span: LineSpan) => boolean): FixedNote {
  const original = gitLines(note.text);
  const fixes: FixedNote['fixes'] = [];
  let current = note.text;
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const soFar = lineChanges(original, gitLines(current));
    const lineOf = lineFinder(current);
    const spans = new Map<Finding, LineSpan[]>();
    for (const finding of note.check(current)) {
      if (!finding.fix) continue;
      const changed = changedLines(current, finding.fix.edits, lineOf).map((change) => originalLines(soFar, change));
      if (changed.every(accepts)) spans.set(finding, changed);
    }
    const { text: next, applied } = applyRound(current, [...spans.keys()], 'suggestions');
    if (next === current) break;
    for (const finding of applied) for (const span of spans.get(finding)!) fixes.push({ ...span, finding });
    current = next;
  }
  return { text: current, fixes };
}

/** The lines that edits change, found in the lines around them only: a note may have thousands of fixes. */
function changedLines(text: string, edits: readonly Edit[], lineOf: (offset: number) => number): LineChange[] {
  const sorted = [...edits].sort((a, b) => a.start - b.start);
  const first = sorted[0]?.start ?? 0;
  const start = first === 0 ? 0 : text.lastIndexOf('\n', first - 1) + 1;
  const lastEnd = sorted.reduce((furthest, edit) => Math.max(furthest, edit.end), 0);
  const nextLine = text.indexOf('\n', lastEnd) + 1;
  const end = nextLine === 0 ? text.length : nextLine;
  let after = '';
  let offset = start;
  for (const edit of sorted) {
    after += text.slice(offset, edit.start) + edit.text;
    offset = edit.end;
  }
  after += text.slice(offset, end);
  const before = lineOf(start) - 1;
  return lineChanges(gitLines(text.slice(start, end)), gitLines(after)).map((change) => ({
    ...change,
    start: change.start + before,
    end: change.end + before,
  }));
}

/** Finds the line of an offset, from 1, as git counts lines. */
function lineFinder(text: string): (offset: number) => number {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset) => {
    let [low, high] = [0, starts.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (starts[middle]! <= offset) low = middle;
      else high = middle;
    }
    return low + 1;
  };
}

/** Whether `filter` includes these lines: with `diff`, only lines that the event changed. */
export function isWanted({ start, end }: LineSpan, { change }: CheckedNote, filter: 'file' | 'diff'): boolean {
  if (filter === 'file' || !change || change.lines === 'all') return true;
  return touches(change.lines, start, Math.max(start, end - 1));
}
