import { describe, expect, test } from '@jest/globals';
import { summaryOf, withoutRepeatedFindings } from '../../src/linter/repeated-findings.js';
import type { Finding } from '../../src/model/finding.js';

const finding = (path: string, message: string): Finding => ({
  path,
  ruleId: 'no-placeholder',
  severity: 'error',
  message,
  place: { start: { line: 3, column: 1, offset: 9 }, end: { line: 3, column: 5, offset: 13 } },
  url: '',
  actual: 'TODO',
});

/** `count` notes of a series, a day apart, each with a finding of its own and one that all have. */
const series = (name: string, count: number) =>
  Array.from({ length: count }, (_, at) => {
    const path = `${name}/${new Date(Date.UTC(2023, 0, 1 + at)).toISOString().slice(0, 10)}.md`;
    return { path, findings: [finding(path, `Beds ${at} are empty.`), finding(path, '`TODO` is left.')] };
  });

const judge = (notes: ReturnType<typeof series>, mayBeCounted = true) =>
  withoutRepeatedFindings(notes, {
    seriesOf: ({ path }) => path.split('/')[0]!,
    dayOf: ({ path }) => path.slice(-13, -3),
    mayBeCounted: () => mayBeCounted,
  });

describe('withoutRepeatedFindings', () => {
  test('lists a finding of fifty notes in each of them', () => {
    const notes = series('beds', 50);
    expect(judge(notes)).toEqual({ notes, repeated: [] });
  });

  test('lists a finding of more notes in the newest ten, and all other findings as before', () => {
    const { notes } = judge(series('beds', 51));
    const withTodo = notes.filter(({ findings }) => findings.some(({ message }) => message.includes('TODO')));
    expect(withTodo.map(({ path }) => path)).toEqual(
      series('beds', 51)
        .slice(-10)
        .map(({ path }) => path),
    );
    expect(notes.flatMap(({ findings }) => findings)).toHaveLength(61);
  });

  test('says how many are not listed, and where they are', () => {
    const { repeated } = judge([...series('tools', 8), ...series('beds', 60)]);
    expect(repeated.map(summaryOf)).toEqual([
      '`no-placeholder` reports the same in 68 notes, of which the newest 10 are listed (not listed: 50 in beds, 8 in tools): `TODO` is left. To have all of them listed, set the rule in a configuration.',
    ]);
  });

  test('lists everything where somebody has asked for the rule', () => {
    const notes = series('beds', 80);
    expect(judge(notes, false)).toEqual({ notes, repeated: [] });
  });
});
