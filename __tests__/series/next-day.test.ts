import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addDays, weekdayOf } from '../../src/note/meeting/dates.js';
import { most, nextDay } from '../../src/series/next-day.js';

const never = () => false;
function from(first: string, ...spans: number[]): string[] {
  const days = [first];
  for (const span of spans) days.push(addDays(days.at(-1)!, span));
  return days;
}

describe('the next day of a series', () => {
  test.each<[string, string[], string]>([
    ['every week', from('2024-01-03', 7, 7, 7), '2024-01-31'],
    ['every week, the last one moved by a day', from('2024-01-03', 7, 7, 8), '2024-01-31'],
    ['every week, with weeks left out', from('2024-01-03', 7, 7, 21, 7, 14, 7), '2024-03-13'],
    ['every two weeks', from('2024-01-03', 14, 14, 14), '2024-02-28'],
    [
      'every four weeks, on the first Wednesday',
      ['2024-01-03', '2024-02-07', '2024-03-06', '2024-04-03'],
      '2024-05-01',
    ],
    ['on the last Friday', ['2024-01-26', '2024-02-23', '2024-03-29', '2024-04-26'], '2024-05-31'],
    ['on the fourth Friday, which was the last one each time', ['2023-04-28', '2023-05-26'], '2023-06-23'],
    ['on the 15th', ['2024-01-15', '2024-02-15', '2024-03-15', '2024-04-15'], '2024-05-15'],
    [
      'on the 31st, or the last there is',
      ['2024-01-31', '2024-02-29', '2024-03-31', '2024-05-01', '2024-05-31'],
      '2024-06-30',
    ],
    ['in December', ['2024-09-04', '2024-10-02', '2024-11-06', '2024-12-04'], '2025-01-01'],
    ['every quarter', from('2024-01-10', 91, 91, 91), '2025-01-08'],
    ['every ten days', from('2024-01-03', 10, 10, 10), '2024-02-12'],
    ['two notes', from('2024-01-03', 14), '2024-01-31'],
    ['two notes a year apart', from('2024-01-03', 364), '2025-01-08'],
    ['one note', ['2024-01-03'], '2024-01-10'],
    ['of no habit, but on Wednesdays', from('2024-01-03', 7, 7, 49, 28, 14, 84), '2024-07-17'],
  ])('%s', (_, days, expected) => {
    expect(nextDay(days, never)).toBe(expected);
  });

  test('is not in the past, and keeps to the weeks of the series', () => {
    const days = from('2024-01-03', 14, 14, 14);
    expect(nextDay(days, (day) => day < '2024-03-14')).toBe('2024-03-27');
    expect(nextDay(days, (day) => day < '2024-03-13')).toBe('2024-03-13');
  });

  test('comes to an end, whatever the days and the clock', () => {
    expect(nextDay(['9999-12-31'], () => true)).toBe('9999-12-31');
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1990-01-01'), max: new Date('2060-01-01'), noInvalidDate: true }),
        fc.array(fc.integer({ min: 1, max: 400 }), { maxLength: 20 }),
        fc.integer({ min: 0, max: 2000 }),
        (first, spans, wait) => {
          const days = from(first.toISOString().slice(0, 10), ...spans);
          const earliest = addDays(days.at(-1)!, wait);
          const day = nextDay(days, (one) => one < earliest);
          expect(day > days.at(-1)! && day >= earliest).toBe(true);
          expect(weekdayOf(day)).toBeGreaterThanOrEqual(0);
        },
      ),
    );
  });
});

test('what is there most often; of several the last', () => {
  expect(most(['a', 'b', 'b', 'a', 'c'])).toBe('a');
  expect(most([])).toBeUndefined();
});
