import type { Finding } from '../model/finding.js';
import type { Edit } from '../text/edit.js';

/** `safe`: only fixes that need no review. `suggestions`: also those that a person must approve. */
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
  const edits: Edit[] = [];
  for (const finding of findings) {
    const { fix } = finding;
    if (!fix || (!fix.safe && kind === 'safe')) continue;
    if (fix.edits.some((edit) => edits.some((other) => collide(edit, other)))) continue;
    edits.push(...fix.edits);
    applied.push(finding);
  }
  edits.sort((a, b) => b.start - a.start);
  let out = text;
  for (const { start, end, text: replacement } of edits) out = out.slice(0, start) + replacement + out.slice(end);
  return { text: out, applied };
}

function collide(a: Edit, b: Edit): boolean {
  return a.start <= b.end && b.start <= a.end;
}

/** Each round fixes at least one finding; a note that still changes after so many rounds is left as it is. */
export const MAX_ROUNDS = 20;

/**
 * Fixes a note: checks it, applies the fixes, and checks again until nothing changes. Suggestions wait until no safe fix
 * is left, since safe fixes may improve them: a missing heading is inserted by the place of the corrected ones.
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
