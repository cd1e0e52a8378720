import { expect, test } from '@jest/globals';
import type { CheckedNote } from '../../src/action/lint-changes.js';
import { commentText, MAX_LENGTH } from '../../src/action/publish/comment.js';
import { MAX_BYTES, summary } from '../../src/action/publish/summary.js';
import { finding, note } from '../formatters/notes.js';

const TEXT = '—'.repeat(200);
/** A note with this many findings, each with a long message of two-byte letters. */
function noteOf(path: string, findings: number, severity: 'error' | 'warning' = 'error'): CheckedNote {
  const one = finding(TEXT, '—', { severity, message: `\`${'é'.repeat(100)}\` is wrong.` });
  return { ...note(TEXT, Array(findings).fill(one), { path }), change: undefined, check: () => [] };
}
const counted = (text: string) => Number(/^(\d+) more findings? do/m.exec(text)?.[1] ?? 0);
const rows = (text: string) => text.match(/^\| \d/gm)?.length ?? 0;

test('a comment stays within the limit of GitHub, and counts the rest', () => {
  const text = commentText([noteOf('soil/a.md', 900)], undefined, 'f'.repeat(16));
  expect(text.length).toBeLessThanOrEqual(MAX_LENGTH);
  expect(text.length).toBeGreaterThan(MAX_LENGTH - 1000);
  expect(rows(text) + counted(text)).toBe(900);
  expect(text).toMatch(/do not fit here; see the summary of the job\.\n\n<!-- meeting-notes-lint:comment:f{16} -->$/);
});

test('a summary stays within the limit of GitHub in bytes, and counts the rest', () => {
  const text = summary([noteOf('soil/a.md', 3000), noteOf('soil/b.md', 3000)], undefined, 'file');
  expect(Buffer.byteLength(text)).toBeLessThanOrEqual(MAX_BYTES);
  expect(rows(text) + counted(text)).toBe(6000);
  expect(text).toContain('do not fit here; see the log.\n');
});

test('notes with errors come first', () => {
  const text = commentText([noteOf('soil/a.md', 1, 'warning'), noteOf('soil/b.md', 1)], undefined, 'f'.repeat(16));
  expect(text.indexOf('soil/b.md')).toBeLessThan(text.indexOf('soil/a.md'));
  expect(counted(text)).toBe(0);
});
