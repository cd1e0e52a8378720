import type { Finding } from '../model/finding.js';
import type { Edit } from '../text/edit.js';

/** `safe`: only fixes that need no review. `suggestions`: also those that need a person's approval. */
export type FixKind = 'safe' | 'suggestions';

/**
 * Applies the fixes of `findings` to `text`. Of fixes that overlap or touch, only the first is applied; the others wait
 * for another round, since their text has changed.
 * @returns the new text and the findings whose fix was applied
 */
export function applyFixes(
  text: string,
  findings: readonly Finding[],
  kind: FixKind,
): { text: string; applied: Finding[] } {
  const applied: Finding[] = [];
  const accepted: Edit[] = [];
  for (const finding of findings) {
    const { fix } = finding;
    if (!fix || (!fix.safe && kind === 'safe')) continue;
    if (fix.edits.some((edit) => collides(edit, accepted))) continue;
    for (const edit of fix.edits) accepted.splice(indexFor(edit.start, accepted), 0, edit);
    applied.push(finding);
  }
  let fixed = '';
  let offset = 0;
  for (const { start, end, text: replacement } of accepted) {
    fixed += text.slice(offset, start) + replacement;
    offset = end;
  }
  return { text: fixed + text.slice(offset), applied };
}

/** Whether an edit overlaps or touches one of `accepted`, which are sorted and separate. */
function collides({ start, end }: Edit, accepted: readonly Edit[]): boolean {
  const index = indexFor(start, accepted);
  const before = accepted[index - 1];
  const after = accepted[index];
  return (before !== undefined && start <= before.end) || (after !== undefined && after.start <= end);
}

/** The index of the first edit that starts at `offset` or later. */
function indexFor(offset: number, sorted: readonly Edit[]): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Each round fixes at least one finding; a note that still changes after this many rounds is left unchanged. */
export const MAX_ROUNDS = 20;

/**
 * Fixes a note: checks it, applies the fixes, and checks again until nothing changes. Suggestions wait until no safe fix
 * is left, since safe fixes may improve them: a missing heading is inserted relative to the corrected ones.
 * @param check returns the findings of a text
 * @returns the new text, its findings, and the findings that were fixed
 */
export function fixText<R extends { findings: readonly Finding[] }>(
  text: string,
  kind: FixKind,
  check: (text: string) => R,
): { text: string; result: R; applied: Finding[] } {
  let result = check(text);
  let current = text;
  const all: Finding[] = [];
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const { text: next, applied } = applyRound(current, result.findings, kind);
    if (applied.length === 0 || next === current) break;
    current = next;
    all.push(...applied);
    result = check(current);
  }
  return { text: current, result, applied: all };
}

/** Applies the safe fixes among `findings`; where they change nothing, the suggestions if `kind` allows them. */
export function applyRound(
  text: string,
  findings: readonly Finding[],
  kind: FixKind,
): { text: string; applied: Finding[] } {
  const safe = applyFixes(text, findings, 'safe');
  return kind === 'safe' || safe.text !== text ? safe : applyFixes(text, findings, 'suggestions');
}
