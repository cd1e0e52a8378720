// "Monday, June 24, 2022" sends somebody to the wrong day: one of the two is a typo, and readers cannot tell which.

import { proseOf } from '../note/markdown/inline.js';
import { dateWords, nameOf } from '../note/meeting/date-words.js';
import { type Day, daysBetween, formatDay, toDay, weekdayOf } from '../note/meeting/dates.js';
import type { Range } from '../text/range.js';
import { unicodeRegExp } from '../text/unicode-regexp.js';
import { defineRule } from './define-rule.js';

const messages = {
  other: (text: string, day: Day, weekday: string) =>
    `\`${text}\`: ${formatDay(day)} is a ${weekday}; correct the weekday or the date.`,
  year: (text: string, day: Day, weekday: string, year: number) =>
    `\`${text}\`: ${formatDay(day)} was a ${weekday}; if ${year} is meant, write that year.`,
};

type Words = Record<'hint' | 'weekday' | 'weekdays' | 'dates', ReturnType<typeof unicodeRegExp>>;

export default defineRule(
  {
    id: 'weekday-matches-date',
    description: 'A weekday written beside a date is the weekday of that date',
    severity: 'warning',
    fixes: ['suggestion'],
  },
  ({ note, meeting: { day: around, consensus }, settings: { locale }, report }) => {
    const seen = new Set<string>();
    // A date that `consistent-dates` reports brings its weekday along.
    const reported = (consensus?.disagreeing ?? []).flatMap(({ claims }) => claims.flatMap(({ range }) => range ?? []));
    const headings = note.headings.map(({ content: range }) => ({ range, prose: proseOf(note.text, range) }));
    for (const { range, prose } of [...headings, ...note.prose]) {
      for (const found of mentions(prose, range.start, locale)) {
        const { weekdays, days, year, yearRange, whole } = found;
        if (reported.some(({ start, end }) => start < whole.end && whole.start < end)) continue;
        const text = note.text.slice(whole.start, whole.end).replace(/\s+/g, ' ').replace(/[.,]$/, '');
        if (weekdays.length !== days.length || seen.has(text)) continue;
        const years = year !== undefined ? [year] : yearsNear(around);
        // Right in any year it may be of is right.
        const wrongIn = years.map((one) => wrong(weekdays, days, one));
        if (years.length === 0 || wrongIn.some((result) => result === undefined)) continue;
        seen.add(text);
        const [first] = wrongIn;
        const meant =
          around && yearRange
            ? [Number(around.slice(0, 4)), Number(around.slice(0, 4)) + 1].find(
                (one) => one !== year && isNear(days[0]!, one, around) && !wrong(weekdays, days, one),
              )
            : undefined;
        const actual = weekdayName(weekdayOf(first!.day), locale);
        if (meant !== undefined && yearRange) {
          report({
            range: yearRange,
            message: messages.year(text, first!.day, actual, meant),
            expected: String(meant),
            fix: 'suggestion',
          });
        } else {
          const weekday = weekdays[first!.at]!;
          const written = note.text.slice(weekday.range.start, weekday.range.end);
          const expected = likeWritten(written, actual, weekdayOf(first!.day), locale);
          report({
            range: weekday.range,
            message: messages.other(text, first!.day, actual),
            expected,
            fix: 'suggestion',
          });
        }
      }
    }
  },
);

interface Found {
  whole: Range;
  weekdays: { value: number; range: Range }[];
  days: { month: number; day: number }[];
  year?: number;
  yearRange?: Range;
}

// A list of days with its month and year is not longer.
const MAX_DATE = 120;

const expressionsByLocale = new Map<string, Words>();

/** "Tuesday, Wednesday, May 3-4, 2022", "Friday 24 June", each with the places of its parts. */
function mentions(prose: string, offset: number, locale: string): Found[] {
  const words = expressions(locale);
  // Hardly any text holds a word that begins like a weekday, and a number.
  if (!/\d/.test(prose) || !words.hint(prose).test(prose)) return [];
  const mentioned: Found[] = [];
  for (const match of prose.matchAll(words.weekdays(prose))) {
    const end = match.index + match[0].length;
    const rest = prose.slice(end, end + MAX_DATE);
    const date = words.dates(rest).exec(rest);
    if (!date) continue;
    const { weekdays: weekdayNumbers, months } = dateWords(locale);
    const found = [...match[0].matchAll(words.weekday(match[0]))].map((one) => {
      const start = offset + match.index + one.index;
      return { value: weekdayNumbers.get(one[0].toLowerCase())!, range: { start, end: start + one[0].length } };
    });
    const groups = date.groups!;
    const month = months.get((groups.m1 ?? groups.m2)!.toLowerCase())!;
    const listed = (groups.d1 ?? groups.d2)!;
    const days = [...listed.matchAll(/\d+/g)].map(([day]) => ({ month, day: Number(day) }));
    const yearText = groups.y;
    const last = end + date[0].length;
    const yearStart = yearText === undefined ? 0 : offset + last - yearText.length;
    // A month and a number may be the start of something else: "Friday, May 5-12 people".
    if (days.some(({ day }) => day < 1 || day > 31)) continue;
    mentioned.push({
      whole: { start: offset + match.index, end: offset + last },
      weekdays: found,
      days,
      ...(yearText !== undefined && {
        year: Number(yearText),
        yearRange: { start: yearStart, end: yearStart + yearText.length },
      }),
    });
  }
  return mentioned;
}

function expressions(locale: string): Words {
  const known = expressionsByLocale.get(locale);
  if (known) return known;
  const { weekday, weekdays, month } = dateWords(locale);
  // `\\b` knows only the letters of English.
  const end = '(?![\\p{L}\\p{N}])';
  const between = '[ \\t]*(?:,|/|\\+|&|-|–|\\band\\b|\\bto\\b)[ \\t]*';
  const day = '\\d{1,2}(?:st|nd|rd|th)?';
  const days = `${day}(?:[ \\t]*(?:-|–|,|&|\\+|/|\\band\\b)[ \\t]*${day}(?![\\d:]))*`;
  const year = '(?:,?[ \\t]+(?<y>(?:19|20)\\d{2}))?(?![\\d:])';
  const beginnings = new Set([...weekdays.keys()].map((name) => name.slice(0, 3)));
  const words = {
    hint: unicodeRegExp(`(?<![\\p{L}\\p{N}])(?:${[...beginnings].join('|')})`, 'i'),
    weekday: unicodeRegExp(`(?<![\\p{L}\\p{N}])(?:${weekday})${end}`, 'gi'),
    weekdays: unicodeRegExp(`(?<![\\p{L}\\p{N}])(?:${weekday})${end}(?:${between}(?:${weekday})${end})*`, 'gi'),
    dates: unicodeRegExp(
      `^\\.?,?[ \\t]+(?:(?:the|der|den|le)[ \\t]+)?(?:(?<m1>${month})${end}\\.?[ \\t]+(?<d1>${days})|(?<d2>${days})\\.?[ \\t]+(?:of[ \\t]+)?(?<m2>${month})${end}\\.?)(?![\\d:])${year}`,
      'i',
    ),
  };
  expressionsByLocale.set(locale, words);
  return words;
}

/** The first day whose weekday is another; undefined when all are right. */
function wrong(weekdays: Found['weekdays'], days: Found['days'], year: number): { at: number; day: Day } | undefined {
  for (const [at, { month, day }] of days.entries()) {
    const real = toDay(year, month, day);
    if (real && weekdayOf(real) !== weekdays[at]!.value) return { at, day: real };
  }
  return undefined;
}

/** The years that a date without one may be of: that of the meeting, and its neighbours. */
function yearsNear(around: Day | undefined): number[] {
  if (around === undefined) return [];
  const year = Number(around.slice(0, 4));
  return [year, year + 1, year - 1];
}

function isNear({ month, day }: { month: number; day: number }, year: number, around: Day): boolean {
  const real = toDay(year, month, day);
  return real !== undefined && Math.abs(daysBetween(around, real)) <= 200;
}

function weekdayName(value: number, locale: string, weekday: 'long' | 'short' = 'long'): string {
  return nameOf('weekday', weekday, new Date(Date.UTC(2023, 0, 1 + value)), locale);
}

function likeWritten(written: string, name: string, value: number, locale: string): string {
  const like = written.length <= 4 ? weekdayName(value, locale, 'short') : name;
  return written === written.toLowerCase() ? like.toLowerCase() : like;
}
