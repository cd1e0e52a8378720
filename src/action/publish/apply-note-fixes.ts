import { applyFixes, applyRound, MAX_ROUNDS } from '../../linter/apply-fixes.js';
import type { Finding } from '../../model/finding.js';
import { gitLines, type LineChange, lineChanges, originalLines } from '../changes/line-changes.js';
import { touches } from '../changes/patch.js';
import type { CheckedNote } from '../lint-changes.js';

/** Lines of a note, from 1; `end` is the line after. Where both are the same, the place before that line. */
export type LinePlace = Pick<LineChange, 'start' | 'end'>;

/** A note as its fixes make it. */
export interface FixedNote {
  text: string;
  /** What was mended, with the lines of the note as it is that this alters. */
  mended: (LinePlace & { finding: Finding })[];
}

/**
 * Applies all fixes that alter only lines of which `fits` says so, safe ones first, and checks again until none is left.
 */
export function applyNoteFixes(note: CheckedNote, fits: (place: LinePlace) => boolean): FixedNote {
  const before = gitLines(note.text);
  const mended: FixedNote['mended'] = [];
  let current = note.text;
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const lines = gitLines(current);
    const soFar = lineChanges(before, lines);
    const places = new Map<Finding, LinePlace[]>();
    for (const finding of note.check(current)) {
      if (!finding.fix) continue;
      const alone = gitLines(applyFixes(current, [finding], 'suggestions').text);
      const own = lineChanges(lines, alone).map((change) => originalLines(soFar, change));
      if (own.every(fits)) places.set(finding, own);
    }
    const { text: next, applied } = applyRound(current, [...places.keys()], 'suggestions');
    if (next === current) break;
    for (const finding of applied) for (const place of places.get(finding)!) mended.push({ ...place, finding });
    current = next;
  }
  return { text: current, mended };
}

/** Whether a place is what `filter` asks for: with `diff`, on a line that the event changed. */
export function isWanted({ start, end }: LinePlace, { change }: CheckedNote, filter: 'file' | 'diff'): boolean {
  if (filter === 'file' || !change || change.lines === 'all') return true;
  return touches(change.lines, start, Math.max(start, end - 1));
}
