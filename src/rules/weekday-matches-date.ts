// "Monday, June 24, 2022" sends somebody to the wrong day: one of the two is a typo, and readers cannot tell which.

import { proseOf } from '../note/markdown/inline.js';
import { type DateStyle, dateMentions } from '../note/meeting/date-mentions.js';
import { dateWords, nameOf, weekdayByName } from '../note/meeting/date-words.js';
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
    needsNoteIndex: true,
  },
  ({ note, meeting: { day: around, consensus }, settings: { locale }, noteIndex, report }) => {
    const seen = new Set<string>();
    // A date that `consistent-dates` reports brings its weekday along.
    const reported = (consensus?.disagreeing ?? []).flatMap(({ claims }) => claims.flatMap(({ range }) => range ?? []));
    const { order } = noteIndex.dates.of(note.path);
    const style = { locale, ...(order && { order }) };
    const headings = note.headings.map(({ content: range }) => ({ range, prose: proseOf(note.text, range) }));
    for (const { range, prose } of [...headings, ...note.prose]) {
      for (const found of mentions(prose, range.start, style)) {
        const { weekdays, days, year, yearRange, whole, language = locale } = found;
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
        const actual = weekdayName(weekdayOf(first!.day), language);
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
          const expected = likeWritten(written, actual, weekdayOf(first!.day), language);
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
  /** The language of the weekday (BCP 47), where it is not the one of the configuration. */
  language?: string;
}

// A list of days with its month and year is not longer.
const MAX_DATE = 120;

const expressionsByLocale = new Map<string, Words>();

/** The dates of a text that have their weekday beside them, each with the places of its parts. */
function mentions(prose: string, offset: number, style: DateStyle & { locale: string }): Found[] {
  if (!/\d/.test(prose)) return [];
  const listed = listedDays(prose, offset, style.locale);
  const single = singleDays(prose, offset, style).filter(
    ({ whole }) => !listed.some((found) => found.whole.start < whole.end && whole.start < found.whole.end),
  );
  return [...listed, ...single];
}

/** A word with an upper-case letter or a longer one, up to the date; `den`, `the` and the like may come between them. */
const WEEKDAY_BEFORE = unicodeRegExp(
  String.raw`(?<![\p{L}\p{N}])([\p{L}\p{M}-]{3,14})\.?[)*_]{0,2}[ \t]{0,2},?[ \t]{0,2}[(*_]{0,2}(?:(?:the|den|der|le|el|il|de|em)[ \t])?$`,
);
const WEEKDAY_AFTER = unicodeRegExp(
  String.raw`^[ \t]{0,2}(?:[,(]|[–-])[ \t]{0,2}([\p{L}\p{M}-]{3,14})(?![\p{L}\p{N}])`,
);
const MAX_BESIDE = 30;

/** `Monday, 2025-08-12`, `12.08.2025 (Montag)`, `lunes, 12 de agosto de 2025`: a date in any form, and its weekday. */
function singleDays(prose: string, offset: number, style: DateStyle & { locale: string }): Found[] {
  if (!MAY_HOLD_WEEKDAY.test(prose)) return [];
  return dateMentions(prose, 0, style).flatMap((mention) => {
    const { range, year, month, day } = mention;
    if (mention.isAmbiguous || mention.hasShortYear || mention.last || mention.isWeek) return [];
    const before = prose.slice(Math.max(0, range.start - MAX_BESIDE), range.start);
    const after = prose.slice(range.end, range.end + MAX_BESIDE);
    const match = WEEKDAY_BEFORE(before).exec(before) ?? WEEKDAY_AFTER(after).exec(after);
    const named = match && weekdayByName(match[1]!, style.locale);
    // A date without a year is read where its month is in the same language: "mar" is a month and a day.
    if (!named || (year === undefined && named.locale !== (mention.locale ?? style.locale))) return [];
    const isBefore = match.input === before;
    const start = match.index + match[0].indexOf(match[1]!) + (isBefore ? range.start - before.length : range.end);
    const word = { start, end: start + match[1]!.length };
    return {
      whole: {
        start: offset + Math.min(word.start, range.start),
        end: offset + Math.max(word.end, range.end),
      },
      weekdays: [{ value: named.weekday, range: { start: offset + word.start, end: offset + word.end } }],
      days: [{ month: month.value, day: day.value }],
      language: named.locale,
      ...(year && {
        year: year.value,
        yearRange: { start: offset + year.range.start, end: offset + year.range.end },
      }),
    };
  });
}

// How the names of weekdays begin in the languages that are read; a text without any of them is passed over.
const MAY_HOLD_WEEKDAY =
  /(?<!\p{L})(?:mon|tue|wed|thu|fri|sat|sun|son|die|mit|don|fre|sam|dim|lun|mar|mer|jeu|ven|dom|mi[eé]|jue|vie|s[aáâ]b|gio|seg|ter|qua|qui|sex|dum|joi|vin|s[aâ]m|zon|maa|din|woe|vri|zat|nie|pon|wto|[sś]ro|czw|pi[aą]|sob|s[oö]n|m[aå]n|tis|ons|tor|l[oö]r|ned|[uú]te|st[rř]|[cč]tv|p[aá]t|[일월화수목금토]요일|[日月火水木金土]曜日)/iu;

/** "Tuesday, Wednesday, May 3-4, 2022", "Friday 24 June". */
function listedDays(prose: string, offset: number, locale: string): Found[] {
  const words = expressions(locale);
  // Hardly any text holds a word that begins like a weekday.
  if (!words.hint(prose).test(prose)) return [];
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
