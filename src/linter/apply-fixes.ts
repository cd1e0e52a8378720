import type { Finding } from '../model/finding.js';
import type { Edit } from '../text/edit.js';

/** `safe`: only fixes that need no judgement. `suggestions`: also those that a person must agree to. */
export type FixKind = 'safe' | 'suggestions';

/**
 * Applies the fixes of `findings` to `text`. Where fixes overlap or touch, the first is applied and the others are left
 * for another round, as the text they are about has changed.
 * @returns the new text and the findings whose fix is in it
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

// Each round mends at least one finding; a note that still changes after this many is left as it is then.
const MAX_ROUNDS = 20;

/**
 * Mends a note: checks it, applies what can be applied, and checks again until nothing changes. Suggestions wait until
 * no safe fix is left, as what was mended may make them better: a heading is put in where the mended ones say.
 * @param check gives the findings of a text
 * @returns the new text, its findings, and the findings that were mended
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

/** The safe fixes among `findings`; where there is none, the others. */
export function applyRound(
  text: string,
  findings: readonly Finding[],
  kind: FixKind,
): { text: string; applied: Finding[] } {
  const safe = applyFixes(text, findings, 'safe');
  return kind === 'safe' || safe.text !== text ? safe : applyFixes(text, findings, 'suggestions');
}
