import { describe, expect, test } from '@jest/globals';
import { adviceOn, withoutHouseForms } from '../../src/linter/house-forms.js';
import type { Finding } from '../../src/model/finding.js';

const finding = (ruleId: string, path: string): Finding => ({
  path,
  ruleId,
  severity: 'error',
  message: 'Beds have no mark.',
  place: { start: { line: 3, column: 1, offset: 9 }, end: { line: 3, column: 5, offset: 13 } },
  url: '',
  actual: '#Beds',
});

/** `count` notes of a series, of which the first `withFinding` have a finding. */
const series = (name: string, count: number, withFinding: number, ruleId = 'heading-syntax') =>
  Array.from({ length: count }, (_, at) => {
    const path = `${name}/${at}.md`;
    return { path, findings: at < withFinding ? [finding(ruleId, path), finding(ruleId, path)] : [] };
  });

const judge = (notes: ReturnType<typeof series>) =>
  withoutHouseForms(
    notes,
    ({ path }) => path.split('/')[0]!,
    (ruleId) => ruleId === 'heading-syntax',
  );
const left = (notes: ReturnType<typeof series>) => judge(notes).notes.flatMap(({ findings }) => findings).length;

describe('withoutHouseForms', () => {
  test.each([
    ['a fifth of ten notes are mistakes', 10, 2, 4],
    ['more than a fifth of ten notes are a habit', 10, 3, 0],
    ['nine notes show no habit', 9, 9, 18],
  ])('%s', (_, count, withFinding, expected) => {
    expect(left(series('beds', count, withFinding))).toBe(expected);
  });

  test('a habit of one series is none of another', () => {
    expect(left([...series('beds', 10, 10), ...series('tools', 30, 3)])).toBe(6);
  });

  test('a contradiction is never a habit', () => {
    expect(left(series('beds', 20, 20, 'consistent-dates'))).toBe(40);
  });

  test('a habit is reported once, with its count and an example', () => {
    const { habits } = judge(series('beds', 12, 11));
    expect(habits.map(adviceOn)).toEqual([
      '`heading-syntax` would report 11 of the 12 notes in beds, so it is taken for the way they are written; for example beds/0.md:3: Beds have no mark. To have all of them reported, set the rule in a configuration.',
    ]);
  });
});
