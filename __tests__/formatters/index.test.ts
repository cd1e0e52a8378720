import { describe, expect, test } from '@jest/globals';
import { formatNames, formatNeedsSource, formatters } from '../../src/formatters/index.js';
import { lintNote } from '../../src/linter/lint.js';
import { context, EVIL, hostile, note, usual } from './notes.js';

test('has a reporter for each format', () => {
  expect(Object.keys(formatters)).toEqual([...formatNames]);
});

describe.each([...formatNames])('%s', (format) => {
  const reporter = formatters[format];

  test('is pure and ends with a line break', () => {
    const notes = [usual, hostile, note('clean')];
    const before = structuredClone(notes);
    const report = reporter(notes, context);
    expect(reporter(notes, context)).toBe(report);
    expect(notes).toEqual(before);
    expect(report.endsWith('\n')).toBe(true);
  });

  test('looks at no text where it says so', () => {
    const notes = [usual, hostile];
    const without = notes.map((one) => ({ ...one, text: '' }));
    for (const width of [undefined, 80]) {
      const given = { ...context, ...(width && { width }) };
      const isSame = reporter(without, given) === reporter(notes, given);
      expect([width, isSame || formatNeedsSource(format, { width })]).toEqual([width, true]);
    }
  });

  test('reports real findings in hostile text', () => {
    const text = `---\ndatetime: 2022-06-23\nparticipants: []\n---\n\n# ${EVIL.replaceAll('\n', '\n# ')}\n`;
    const result = lintNote({ path: 'notes/2022-06-24.md', text });
    expect(result.findings.length).toBeGreaterThan(0);
    const report = reporter([note(text, result.findings)], { ...context, width: 80 });
    expect(report).not.toMatch(/##\[|(?!\n)[\p{Cc}\p{Cs}\u202E]/u);
    // What GitHub Actions would obey; only one format is meant to be obeyed.
    if (format !== 'github') expect(report).not.toMatch(/^\s*::/m);
  });
});
