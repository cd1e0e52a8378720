import { summarize } from '../../formatters/summary.js';
import { unifiedDiff } from '../../linter/diff.js';
import { markdownText, visible } from '../../text/escape.js';
import type { CheckedNote } from '../lint-changes.js';
import { applyNoteFixes, isWanted } from './apply-note-fixes.js';
import { fenceFor, type Links, tables } from './table.js';

/** GitHub drops a larger summary as a whole. Source: actions/runner, CreateStepSummaryCommand. */
export const MAX_BYTES = 1024 * 1024;

/**
 * The summary of a job in Markdown: counts, a table for each note, and the fixes as a diff. What does not fit is counted.
 * @param filter `diff`: only fixes on changed lines
 * @param notices sentences about the run as a whole
 */
export function summary(
  notes: readonly CheckedNote[],
  links: Links | undefined,
  filter: 'file' | 'diff',
  notices: readonly string[] = [],
): string {
  const { result, fixHint, worst } = summarize(notes);
  const head = ['## Meeting notes', '', `${worst ? '✖' : '✔'} ${result}`, ...(fixHint ? ['', fixHint] : [])];
  for (const notice of notices) head.push('', markdownText(notice));
  const text = `${head.join('\n')}\n`;
  const more = (note: CheckedNote) => fixesAsDiff(note, filter);
  return text + tables(notes, links, { room: MAX_BYTES - bytes(text), size: bytes, elsewhere: 'the log', more });
}

/** The fixes of a note as a collapsed diff. */
function fixesAsDiff(note: CheckedNote, filter: 'file' | 'diff'): string[] {
  const { text } = applyNoteFixes(note, (place) => isWanted(place, note, filter));
  const diff = unifiedDiff(note.path, note.text, text).trimEnd();
  if (diff === '') return [];
  const fence = fenceFor(diff);
  return [
    '',
    '<details><summary>Suggested fixes</summary>',
    '',
    `${fence}diff`,
    ...diff.split('\n').map(shown),
    fence,
    '',
    '</details>',
  ];
}

/** A line of a diff with invisible characters made visible. */
function shown(line: string): string {
  return line.replace(/\r$/, '').split('\t').map(visible).join('\t');
}

function bytes(text: string): number {
  return new TextEncoder().encode(text).length;
}
