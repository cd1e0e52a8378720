import { expect, test } from '@jest/globals';
import { jsonFormatter } from '../../src/formatters/json.js';
import { context, finding, hostile, note, TEXT, usual } from './notes.js';

test("writes ESLint's shape, on one line", () => {
  const clean = note('clean', [], { path: 'notes/clean.md', suppressed: [finding('clean', 'clean')] });
  const report = jsonFormatter([usual, clean], context);
  expect(report.indexOf('\n')).toBe(report.length - 1);
  expect(JSON.parse(report)).toEqual([
    {
      filePath: '/repository/notes/2022-06-23.md',
      messages: [
        {
          ruleId: 'consistent-dates',
          severity: 2,
          message: 'The title says `June 24, 2022`, but the file name says 23 June 2022; write `June 23, 2022`.',
          line: 2,
          column: 8,
          endLine: 2,
          endColumn: 21,
          suggestions: [{ desc: 'Write `June 23, 2022`', fix: { range: [16, 18], text: '23' } }],
        },
        {
          ruleId: 'weekday',
          severity: 1,
          message: '`Wednesday` is wrong.',
          line: 8,
          column: 3,
          endLine: 8,
          endColumn: 12,
          fix: { range: [49, 60], text: '- Thursday' },
        },
      ],
      suppressedMessages: [],
      errorCount: 1,
      fatalErrorCount: 0,
      warningCount: 1,
      fixableErrorCount: 0,
      fixableWarningCount: 1,
      source: TEXT,
      usedDeprecatedRules: [],
    },
    {
      filePath: '/repository/notes/clean.md',
      messages: [],
      suppressedMessages: [
        {
          ruleId: 'consistent-dates',
          severity: 2,
          message: '`clean` is wrong.',
          line: 1,
          column: 1,
          endLine: 1,
          endColumn: 6,
          suppressions: [{ kind: 'directive', justification: '' }],
        },
      ],
      errorCount: 0,
      fatalErrorCount: 0,
      warningCount: 0,
      fixableErrorCount: 0,
      fixableWarningCount: 0,
      usedDeprecatedRules: [],
    },
  ]);
});

test('gives the output in place of the source when there is one', () => {
  const [result] = JSON.parse(jsonFormatter([{ ...usual, output: 'mended' }], context));
  expect(result.output).toBe('mended');
  expect(result).not.toHaveProperty('source');
});

test('names what suppresses a finding: a directive, or the suppressions file', () => {
  const [baselined, suppressed] = ['June', 'Wednesday'].map((text) => finding(TEXT, text));
  const [result] = JSON.parse(
    jsonFormatter([note(TEXT, [], { suppressed: [suppressed!], baselined: [baselined!] })], context),
  );
  expect(result.messages).toEqual([]);
  expect(
    result.suppressedMessages.map(({ line, suppressions }: Record<string, unknown>) => [line, suppressions]),
  ).toEqual([
    [2, [{ kind: 'file', justification: '' }]],
    [8, [{ kind: 'directive', justification: '' }]],
  ]);
});

test('writes an empty list for no notes', () => {
  expect(jsonFormatter([], context)).toBe('[]\n');
});

test('keeps every character and prints harmlessly', () => {
  const report = jsonFormatter([hostile], context);
  const [result] = JSON.parse(report);
  expect(result.source).toBe(hostile.text);
  expect(result.filePath).toBe(hostile.absolutePath);
  expect(report).not.toMatch(/##\[|[\p{Cc}\p{Cs}\u202A-\u202E](?!$)/u);
});
