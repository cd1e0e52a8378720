import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { dateMentions, dayOf, monthMentions, rewriteMention } from '../../../src/note/meeting/date-mentions.js';
import { nameOf } from '../../../src/note/meeting/date-words.js';
import {
  addDays,
  daysBetween,
  formatDay,
  offsetIn,
  pathDate,
  readDateTime,
  toDay,
  weekdayOf,
} from '../../../src/note/meeting/dates.js';

describe('days', () => {
  test('English names are those of the calendar, although they are not asked of it', () => {
    for (let day = 1; day <= 366; day += 5) {
      const date = new Date(Date.UTC(2024, 0, day));
      for (const width of ['long', 'short'] as const) {
        for (const part of ['month', 'weekday'] as const) {
          const format = new Intl.DateTimeFormat('en', { [part]: width, timeZone: 'UTC' });
          expect(nameOf(part, width, date, 'en')).toBe(format.format(date));
        }
      }
      const spelt = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
      expect(formatDay(date.toISOString().slice(0, 10))).toBe(spelt.format(date));
    }
    expect(nameOf('month', 'long', new Date(Date.UTC(2024, 4, 1)), 'de')).toBe('Mai');
  });

  test('exist or not', () => {
    expect(toDay(2024, 2, 29)).toBe('2024-02-29');
    expect(toDay(2023, 2, 29)).toBeUndefined();
    expect(toDay(2024, 13, 1)).toBeUndefined();
    expect(toDay(1900, 2, 29)).toBeUndefined();
  });

  test('are those of the calendar', () => {
    fc.assert(
      fc.property(fc.nat(9999), fc.nat(14), fc.nat(33), (year, month, day) => {
        const date = new Date(0);
        date.setUTCFullYear(year, month - 1, day);
        const isReal = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
        expect(toDay(year, month, day)).toBe(isReal ? date.toISOString().slice(0, 10) : undefined);
      }),
    );
  });

  test('weekdays are those of the calendar', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1970-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }),
        (date) => {
          expect(weekdayOf(date.toISOString().slice(0, 10))).toBe(date.getUTCDay());
        },
      ),
    );
  });

  test('lie apart', () => {
    expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2);
    expect(Math.abs(daysBetween('2024-03-01', '2023-03-01'))).toBe(366);
  });
});

describe('dates in a text', () => {
  test.each([
    ['Community, January 3, 2024', ['2024-01-03']],
    ['3 January 2024', ['2024-01-03']],
    ['3rd of January 2024', ['2024-01-03']],
    ['Jan. 3rd, 2024', ['2024-01-03']],
    ['2024-01-03', ['2024-01-03']],
    ['from January 3, 2024 to January 5, 2024', ['2024-01-03', '2024-01-05']],
    ['version 2024.1 of May', []],
    ['February 30, 2024', []],
    ['Meeting 3 January 2024', ['2024-01-03']],
    ['January 3, 2024 and then, January 5, 2024', ['2024-01-03', '2024-01-05']],
    ['3-Jan-2024', ['2024-01-03']],
    ['2024_01_03', ['2024-01-03']],
    ['13.1.24', ['2024-01-13']],
    ['25/1/2024 and 1/25/2024', ['2024-01-25', '2024-01-25']],
    ['3. Januar 2024', ['2024-01-03']],
    ['le 3 janvier 2024', ['2024-01-03']],
    ['1er mars 2024', ['2024-03-01']],
    ['3 de enero de 2024', ['2024-01-03']],
    ['3 gennaio 2024', ['2024-01-03']],
    ['3 de janeiro de 2024', ['2024-01-03']],
    ['3 ianuarie 2024', ['2024-01-03']],
    ['3 januari 2024', ['2024-01-03']],
    ['3 stycznia 2024', ['2024-01-03']],
    ['2024년 1월 3일', ['2024-01-03']],
    ['2024年1月3日', ['2024-01-03']],
    ['version 1.2.3, chapter 4 set 2024', []],
  ])('%s', (text, days) => {
    expect(
      dateMentions(text)
        .map((mention) => dayOf(mention))
        .filter((day) => day !== undefined),
    ).toEqual(days);
  });

  test.each([
    ['October 14, 2024', 'January 3, 2025'],
    ['14th of October 2024', '3rd of January 2025'],
    ['2024-10-14', '2025-01-03'],
    ['14.10.2024', '03.01.2025'],
    ['2024/9/14', '2025/1/3'],
    ['2024-09-04', '2025-01-03'],
    ['14.10.24', '03.01.25'],
    ['14-Oct-2024', '3-Jan-2025'],
    ['14 octobre 2024', '3 janvier 2025'],
    ['2024년 10월 14일', '2025년 01월 03일'],
  ])('%s is rewritten as %s', (text, expected) => {
    expect(rewriteMention(text, dateMentions(text)[0]!, '2025-01-03')).toBe(expected);
  });

  test('are rewritten in their own form, and read again as the new day', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('January 3, 2024', '3 January 2024', 'Jan 3, 2024', '2024-01-03', '3 Jan 2024'),
        fc.date({ min: new Date('1990-01-01'), max: new Date('2090-12-31'), noInvalidDate: true }),
        (text, date) => {
          const day = date.toISOString().slice(0, 10);
          const rewritten = rewriteMention(text, dateMentions(text)[0]!, day);
          expect(dateMentions(rewritten).map((mention) => dayOf(mention))).toEqual([day]);
        },
      ),
    );
  });
});

test.each([
  ['04/03/2024', undefined, { month: 3, day: 4, isAmbiguous: true }],
  ['04/03/2024', 'day-first', { month: 3, day: 4, isAmbiguous: undefined }],
  ['04/03/2024', 'month-first', { month: 4, day: 3, isAmbiguous: undefined }],
  ['04/04/2024', undefined, { month: 4, day: 4, isAmbiguous: undefined }],
  ['25/03/2024', 'month-first', { month: 3, day: 25, isAmbiguous: undefined }],
  ['3-25-2024', undefined, { month: 3, day: 25, isAmbiguous: undefined }],
] as const)('%s in the order %s', (text, order, expected) => {
  const [mention] = dateMentions(text, 0, { ...(order && { order }) });
  expect({ month: mention!.month.value, day: mention!.day.value, isAmbiguous: mention!.isAmbiguous }).toEqual(expected);
});

test.each([
  ['November 2026', [[2026, 11]]],
  ['noviembre de 2026', [[2026, 11]]],
  ['2026年11月', [[2026, 11]]],
  ['room 2026', []],
])('the months of %s', (text, expected) => {
  expect(monthMentions(text).map(({ year, month }) => [year, month])).toEqual(expected);
});

test.each([
  ['2024-01-10', 7, '2024-01-17'],
  ['2024-02-28', 2, '2024-03-01'],
  ['2024-01-10', -10, '2023-12-31'],
])('%s and %i days', (day, days, expected) => {
  expect(addDays(day, days)).toBe(expected);
});

test.each([
  ['Europe/Bucharest', '2024-01-10', '16:00:00', '+02:00'],
  ['Europe/Bucharest', '2024-07-10', '16:00:00', '+03:00'],
  // Summer time begins at three o'clock.
  ['Europe/Bucharest', '2024-03-31', '02:30:00', '+02:00'],
  ['Europe/Bucharest', '2024-03-31', '04:30:00', '+03:00'],
  ['America/St_Johns', '2024-01-10', '16:00:00', '-03:30'],
  ['UTC', '2024-07-10', '16:00:00', '+00:00'],
])('the offset in %s on %s at %s', (zone, day, time, expected) => {
  expect(offsetIn(zone, day, time)).toBe(expected);
});

test.each([
  ['a/2024-01-10.md', '2024-01-10'],
  ['a/2024-01-10-camp.md', '2024-01-10'],
  ['a/camp-2024-01-10.md', '2024-01-10'],
  ['a/2024-02-30.md', undefined],
  ['2024-01-10/camp.md', '2024-01-10'],
  ['a/20240110.md', '2024-01-10'],
  ['a/2024_01_10.md', '2024-01-10'],
  ['a/202401.md', undefined],
])('the date of the path %s', (path, day) => {
  expect(pathDate(path)?.day).toBe(day);
});

test.each([
  ['2024-01-10T16:00:00+01:00', 'ok'],
  ['2024-01-10T16:00:00Z', 'ok'],
  ['2024-01-10T16:00:00.5-03:30', 'ok'],
  ['2024-01-10 16:00:00+01:00', 'ok'],
  ['2024-01-10T16:00+01:00', 'no-seconds'],
  ['2024-01-10T16:00:00+0100', 'bare-offset'],
  ['2024-01-10T16:00:00', 'no-offset'],
  ['2024-01-10', 'no-time'],
  ['2024-02-30T16:00:00Z', 'bad-day'],
  ['2023-08-235T16:00:00Z', 'bad-day'],
  ['2024-01-10T25:00:00Z', 'bad-time'],
  ['soon', 'other'],
])('the form of %s', (text, form) => {
  expect(readDateTime(text).form).toBe(form);
});
