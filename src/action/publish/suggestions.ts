import type { Finding } from '../../model/finding.js';
import { visible } from '../../text/escape.js';
import { gitLines, type LineChange, lineChanges } from '../changes/line-changes.js';
import type { LineRange } from '../changes/patch.js';
import type { CheckedNote } from '../lint-changes.js';
import { blobName } from '../source/git-objects.js';
import { applyNoteFixes, isWanted, type LineSpan } from './apply-note-fixes.js';
import { digest } from './comment-markers.js';

/** Lines of a note that a click replaces. */
export interface Suggestion {
  path: string;
  /** From 1, both included; in one hunk of the diff. */
  start: number;
  end: number;
  lines: string[];
  /** The findings that it fixes. */
  findings: Finding[];
  /** Identifies the suggestion, wherever its lines move. */
  key: string;
}

/**
 * The fixes of a note as suggestions on lines that the diff of the pull request shows. They share no line, so that each can
 * be committed alone; with all of them, no finding with a fix is left.
 * @param filter `diff`: only fixes on changed lines
 */
export function suggestionsFor(note: CheckedNote, filter: 'file' | 'diff'): Suggestion[] {
  const { text, change } = note;
  const shown = change?.shown ?? [];
  // Line numbers hold only for the text of the head. A lone CR ends a line for Markdown, but not for GitHub.
  if (shown.length === 0 || change?.blob !== blobName(Buffer.from(text), change?.blob) || /\r(?!\n)/.test(text))
    return [];
  const { text: fixedText, fixes } = applyNoteFixes(
    note,
    (span) => anchor(span, shown) !== undefined && isWanted(span, note, filter),
  );
  const before = gitLines(text);
  return mergeTouching(lineChanges(before, gitLines(fixedText)), before, shown)
    .filter(({ lines }) => lines.every(isPlain))
    .map(({ start, end, lines }) => ({
      path: note.path,
      start,
      end,
      lines,
      findings: distinct(fixes.filter((fix) => fix.start <= end + 1 && start <= fix.end).map(({ finding }) => finding)),
      key: digest(note.path, before.slice(start - 1, end).join('\n'), lines.join('\n')),
    }));
}

/** A text with suggestions committed. */
export function withSuggestions(text: string, suggestions: readonly Suggestion[]): string {
  const lines = gitLines(text);
  for (const { start, end, lines: replacement } of [...suggestions].sort((a, b) => b.start - a.start))
    lines.splice(start - 1, end - start + 1, ...replacement);
  return lines.map((line) => `${line}\n`).join('');
}

/**
 * The lines to comment on for a change: those that it replaces, or, as a comment needs a line, one next to inserted lines.
 * Undefined when the diff does not show them in one hunk.
 */
function anchor({ start, end }: LineSpan, shown: readonly LineRange[]): LineRange | undefined {
  const isShown = (from: number, to: number) => shown.some((hunk) => hunk[0] <= from && to <= hunk[1]);
  if (end > start) return isShown(start, end - 1) ? [start, end - 1] : undefined;
  return [start - 1, start].filter((line) => isShown(line, line)).map((line) => [line, line] as const)[0];
}

interface Replacement {
  start: number;
  end: number;
  lines: string[];
}

/** Changes with the lines to comment on, merged where they touch. */
function mergeTouching(
  changes: readonly LineChange[],
  before: readonly string[],
  shown: readonly LineRange[],
): Replacement[] {
  const all: Replacement[] = [];
  for (const change of changes) {
    const place = anchor(change, shown);
    if (!place) continue;
    const [start, end] = place;
    const kept = change.end > change.start ? [] : before.slice(start - 1, end);
    const lines = start < change.start ? [...kept, ...change.lines] : [...change.lines, ...kept];
    const last = all.at(-1);
    if (last && last.end + 1 >= start) {
      // Insertions above and below the same unchanged line share it.
      last.lines.push(...(last.end >= start ? lines.slice(1) : lines));
      last.end = end;
    } else all.push({ start, end, lines });
  }
  return all;
}

/** Invisible characters would be committed unseen. */
function isPlain(line: string): boolean {
  return visible(line.replaceAll('\t', ' ')) === line.replaceAll('\t', ' ');
}

function distinct(findings: readonly Finding[]): Finding[] {
  return [...new Map(findings.map((finding) => [`${finding.ruleId} ${finding.message}`, finding])).values()];
}
