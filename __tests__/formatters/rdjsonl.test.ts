import { expect, test } from '@jest/globals';
import { rdjsonlFormatter } from '../../src/formatters/rdjsonl.js';
import { context, finding, hostile, note, usual } from './notes.js';

const source = { name: 'meeting-notes-lint', url: 'https://github.com/meeting-notes-lint/meeting-notes-lint' };

function parse(report: string): unknown[] {
  return report
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line));
}

test('writes a diagnostic per finding', () => {
  expect(parse(rdjsonlFormatter([usual, note('clean')], context))).toEqual([
    {
      message: 'The title says `June 24, 2022`, but the file name says 23 June 2022; write `June 23, 2022`.',
      location: {
        path: 'notes/2022-06-23.md',
        range: { start: { line: 2, column: 8 }, end: { line: 2, column: 21 } },
      },
      severity: 'ERROR',
      source,
      code: { value: 'consistent-dates', url: 'https://example.org/consistent-dates.md' },
      suggestions: [{ range: { start: { line: 2, column: 13 }, end: { line: 2, column: 15 } }, text: '23' }],
    },
    {
      message: '`Wednesday` is wrong.',
      location: {
        path: 'notes/2022-06-23.md',
        range: { start: { line: 8, column: 3 }, end: { line: 8, column: 12 } },
      },
      severity: 'WARNING',
      source,
      code: { value: 'weekday', url: 'https://example.org/weekday.md' },
      suggestions: [{ range: { start: { line: 8, column: 1 }, end: { line: 8, column: 12 } }, text: '- Thursday' }],
    },
  ]);
});

test('counts bytes of UTF-8', () => {
  const text = '\uFEFFă日😀x\r\nă y\r\n';
  const ranges = parse(rdjsonlFormatter([note(text, [finding(text, 'x\r\nă '), finding(text, 'y')])], context)).map(
    (diagnostic) => (diagnostic as { location: { range: unknown } }).location.range,
  );
  expect(ranges).toEqual([
    { start: { line: 1, column: 13 }, end: { line: 2, column: 4 } },
    { start: { line: 2, column: 4 }, end: { line: 2, column: 5 } },
  ]);
});

test('writes nothing when nothing was found', () => {
  expect(rdjsonlFormatter([note('clean')], context)).toBe('');
});

test('writes one harmless line per finding', () => {
  const report = rdjsonlFormatter([hostile], context);
  expect(report.split('\n')).toHaveLength(hostile.findings.length + 1);
  expect(report).not.toMatch(/##\[|(?!\n)[\p{Cc}\u202E]/u);
  expect(parse(report)[8]).toMatchObject({
    message: '`␛[31mred␇` or ␛[31mred␇',
    location: { path: hostile.path },
  });
});
