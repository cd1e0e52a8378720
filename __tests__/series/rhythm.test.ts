import { describe, expect, test } from '@jest/globals';
import { pathPattern } from '../../src/note/meeting/path-pattern.js';
import { rhythmOf, seriesIn } from '../../src/series/rhythm.js';

const weekly = ['2024-01-03', '2024-01-10', '2024-01-17', '2024-01-24'];

test.each([
  ['discussions/soil/2024/2024-01-10.md', [], 'discussions/soil'],
  ['agendas/2024/01-Jan/10-call.md', ['agendas/{yyyy}/{MM}-{MMM}/{dd}-{slug}.md'], 'agendas'],
  ['soil/2024/10-call.md', ['x/{yyyy}/{dd}.md', '{team}/{yyyy}/{dd}-*.md'], 'soil'],
  ['a/2024/b/2024-01-10.md', ['**/{yyyy}-{MM}-{dd}.md'], 'a/b'],
])('%s is of the series', (path, patterns, series) => {
  expect(
    seriesIn(
      path,
      patterns.map((pattern) => pathPattern(pattern)),
    ),
  ).toBe(series);
});

describe('the rhythm of a series', () => {
  test.each<[string, string[], number | undefined]>([
    ['every week', weekly, 7],
    ['every two weeks, once a day late', ['2024-01-03', '2024-01-17', '2024-02-01', '2024-02-14'], 14],
    ['every first Wednesday', ['2024-01-03', '2024-02-07', '2024-03-06', '2024-04-03', '2024-05-01'], 28],
    ['of three notes', weekly.slice(1), undefined],
    ['of no habit', ['2024-01-03', '2024-01-05', '2024-02-20', '2024-03-05', '2024-06-30'], undefined],
    [
      'of the last meetings, whatever was before',
      ['2021-01-01', ...Array.from({ length: 13 }, (_, at) => `2024-01-${String(at + 10)}`)],
      1,
    ],
    ['of nothing', [], undefined],
  ])('%s', (_, days, expected) => {
    expect(rhythmOf(days)?.days).toBe(expected);
  });

  test('gaps are where meetings are missing', () => {
    expect(rhythmOf([...weekly, '2024-02-21', '2024-02-28', '2024-03-10'])).toEqual({
      days: 7,
      gaps: [{ from: '2024-01-24', to: '2024-02-21', missed: 3 }],
    });
  });

  test('silence is a gap, once it is long', () => {
    expect(rhythmOf(weekly, '2024-02-05')?.gaps).toEqual([]);
    expect(rhythmOf(weekly, '2024-02-06')?.gaps).toEqual([{ from: '2024-01-24', missed: 1 }]);
    expect(rhythmOf(weekly, '2023-12-01')?.gaps).toEqual([]);
  });
});
