import { createHash } from 'node:crypto';
import type { Finding } from '../../model/finding.js';
import { visible } from '../../text/escape.js';
import { gitLines, type LineChange, lineChanges } from '../changes/line-changes.js';
import type { LineRange } from '../changes/patch.js';
import type { CheckedNote } from '../lint-changes.js';
import { applyNoteFixes, isWanted, type LinePlace } from './apply-note-fixes.js';
import { digest } from './comment-markers.js';

/** Lines of a note that a click replaces by others. */
export interface Suggestion {
  path: string;
  /** From 1, both included; in one hunk of the diff. */
  start: number;
  end: number;
  lines: string[];
  /** What is mended by it. */
  findings: Finding[];
  /** The same for the same suggestion, wherever it has moved to. */
  key: string;
}

/**
 * What the fixes of a note make of it, as suggestions on lines that the pull request shows. All together they leave no
 * finding that has one; each stands alone, as they share no line.
 * @param filter `diff`: only what alters a changed line
 */
export function suggestionsFor(note: CheckedNote, filter: 'file' | 'diff'): Suggestion[] {
  const { text, change } = note;
  const shown = change?.shown ?? [];
  // Lines are only right in the very text of the head. A lone CR ends a line for Markdown, but not for GitHub.
  if (shown.length === 0 || change?.blob !== blobName(text) || /\r(?!\n)/.test(text)) return [];
  const { text: mendedText, mended } = applyNoteFixes(
    note,
    (place) => anchor(place, shown) !== undefined && isWanted(place, note, filter),
  );
  const before = gitLines(text);
  return joined(lineChanges(before, gitLines(mendedText)), before, shown)
    .filter(({ lines }) => lines.every(isPlain))
    .map(({ start, end, lines }) => ({
      path: note.path,
      start,
      end,
      lines,
      findings: distinct(
        mended.filter((one) => one.start <= end + 1 && start <= one.end).map(({ finding }) => finding),
      ),
      key: digest(note.path, before.slice(start - 1, end).join('\n'), lines.join('\n')),
    }));
}

/** A text as it is once its suggestions are accepted. */
export function withSuggestions(text: string, suggestions: readonly Suggestion[]): string {
  const lines = gitLines(text);
  for (const one of [...suggestions].sort((a, b) => b.start - a.start))
    lines.splice(one.start - 1, one.end - one.start + 1, ...one.lines);
  return lines.map((line) => `${line}\n`).join('');
}

/**
 * The lines to comment on for a change: those that it replaces, or one beside the place where lines are put in, as a
 * comment needs a line. Undefined when the diff does not show them in one hunk.
 */
function anchor({ start, end }: LinePlace, shown: readonly LineRange[]): LineRange | undefined {
  const isShown = (from: number, to: number) => shown.some((hunk) => hunk[0] <= from && to <= hunk[1]);
  if (end > start) return isShown(start, end - 1) ? [start, end - 1] : undefined;
  return [start - 1, start].filter((line) => isShown(line, line)).map((line) => [line, line] as const)[0];
}

interface Replacement {
  start: number;
  end: number;
  lines: string[];
}

/** Changes with the lines to comment on, joined where they touch. */
function joined(changes: readonly LineChange[], before: readonly string[], shown: readonly LineRange[]): Replacement[] {
  const all: Replacement[] = [];
  for (const change of changes) {
    const place = anchor(change, shown);
    if (!place) continue;
    const [start, end] = place;
    const kept = change.end > change.start ? [] : before.slice(start - 1, end);
    const lines = start < change.start ? [...kept, ...change.lines] : [...change.lines, ...kept];
    const last = all.at(-1);
    if (last && last.end + 1 >= start) {
      // Both stand on the same unchanged line when one is put in above and one below it.
      last.lines.push(...(last.end >= start ? lines.slice(1) : lines));
      last.end = end;
    } else all.push({ start, end, lines });
  }
  return all;
}

/** What is not seen would be accepted unseen. */
function isPlain(line: string): boolean {
  return visible(line.replaceAll('\t', ' ')) === line.replaceAll('\t', ' ');
}

function distinct(findings: readonly Finding[]): Finding[] {
  return [...new Map(findings.map((finding) => [`${finding.ruleId} ${finding.message}`, finding])).values()];
}

/** What git calls a file that holds `text`. */
export function blobName(text: string): string {
  const bytes = Buffer.from(text);
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}
