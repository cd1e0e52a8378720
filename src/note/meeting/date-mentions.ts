// Dates as people write them, found in a text with the places of their parts.
import type { Range } from '../../text/range.js';
import { unicodeRegExp } from '../../text/unicode-regexp.js';
import { monthByName, monthLike } from './date-words.js';
import { type Day, toDay } from './dates.js';

/** A day, or days in a row, written in prose, with the places of its parts. */
export interface DateMention {
  range: Range;
  text: string;
  year?: { value: number; range: Range };
  /** 1 to 12. */
  month: { value: number; range: Range; text: string };
  day: { value: number; range: Range };
  /** The last day of "May 3-4" and "June 30 to July 2"; in the month of the first unless it names another. */
  last?: { month: number; day: number };
  /** "Week of March 4": any of the seven days from there. */
  isWeek?: boolean;
  /** `04/03/2023`: only the habit of the writers shows which number is the month; it is read in the requested order. */
  isAmbiguous?: boolean;
  /** The order that `25/3/2023` and `3/25/2023` show by themselves. */
  order?: DateOrder;
  /** All numbers, a year of two digits: `13.12.22`, perhaps no date at all. */
  hasShortYear?: boolean;
  /** The language of the month's name (BCP 47), where that is not the one asked for. */
  locale?: string;
}

/** Which of the numbers comes first in `04/03/2023`. */
export type DateOrder = 'day-first' | 'month-first';

/** How the language and the habits of a community write dates. */
export interface DateStyle {
  /** BCP 47, of month names; English names are always read. */
  locale?: string;
  order?: DateOrder;
}

const EDGE = '(?<![\\p{L}\\p{N}])';
const MONTH = '\\p{L}{3,12}';
const ORDINAL = '(?:st|nd|rd|th)?';
const DAY_ORDINAL = '(?:st|nd|rd|th|er|º|\\.)?';
const TO = '[ \\t]*(?:-|–|—|/|&|\\b(?:to|and|bis|und|et|al|y)\\b)[ \\t]*';
const OF = '(?:of[ \\t]+|de[ \\t]+|di[ \\t]+)?';

/** Any word may be in the place of a month: names are looked up, as many languages would make a long expression. */
const mentionExpression = unicodeRegExp(
  [
    // July 25, 2022 · Jul 25th 2022 · May: 10, 2023 · May 3-4, 2022 · June 30 - July 2
    `${EDGE}(?<m1>${MONTH})(?!\\p{L})\\.?:?[ \\t]+(?<d1>\\d{1,2})${ORDINAL}(?![\\d:\\p{L}])` +
      `(?:${TO}(?:(?<n1>${MONTH})(?!\\p{L})\\.?[ \\t]+)?(?<e1>\\d{1,2})${ORDINAL}(?![\\d:\\p{L}]|[ \\t]*[ap]\\.?m\\b))?(?:,?[ \\t]+(?<y1>\\d{4})(?!\\d))?`,
    // 25 July 2022 · 25th of July, 2022 · 25. Juli 2022 · 3-4 May 2022 · 4 de mayo de 2023
    `${EDGE}(?<d2>\\d{1,2})${DAY_ORDINAL}(?:${TO}(?<e2>\\d{1,2})${DAY_ORDINAL})?[ \\t]+${OF}(?<m2>${MONTH})(?!\\p{L})\\.?(?:,?[ \\t]+(?:del?[ \\t]+)?(?<y2>\\d{4})(?!\\d))?`,
    // 2022-07-25 · 2022/07/25 · 2022.07.25 · 2022_07_25 · 2022-Jul-25
    `(?<![\\d-])(?<y3>\\d{4})(?<s3>[-/._])(?<m3>\\d{1,2}|${MONTH})\\k<s3>(?<d3>\\d{1,2})(?![\\d-])`,
    // 25.07.2022 · 25.7.22
    `(?<![\\d.])(?<d4>\\d{1,2})\\.(?<m4>\\d{1,2})\\.(?<y4>\\d{4}|\\d\\d)(?![\\d.])`,
    // 25/07/2022 · 7-25-2022 · 25/7/22: which is which is decided below
    `(?<![\\d/-])(?<d5>\\d{1,2})(?<s5>[-/])(?<m5>\\d{1,2})\\k<s5>(?<y5>\\d{4}|\\d\\d)(?![\\d/-])`,
    // 25-Jul-2022
    `${EDGE}(?<d6>\\d{1,2})(?<s6>[-/.])(?<m6>${MONTH})\\k<s6>(?<y6>\\d{4})(?!\\d)`,
    // 2022年7月25日 · 2022년 7월 25일 · 7월 25일
    `(?<!\\p{N})(?:(?<y7>\\d{4})[年년][ \\t]?)?(?<m7>\\d{1,2})[月월][ \\t]?(?<d7>\\d{1,2})[日일]`,
  ].join('|'),
  'dgi',
);

const FORMS = [1, 2, 3, 4, 5, 6, 7] as const;

/**
 * The days written in `text`, in order; `offset` is added to their places. A mention has a month and a day; the year
 * may be missing. Impossible ones ("November 292", "31 June") are not returned.
 */
export function dateMentions(text: string, offset = 0, { locale = 'en', order }: DateStyle = {}): DateMention[] {
  const mentions: DateMention[] = [];
  if (!/\d/.test(text)) return mentions;
  const expression = mentionExpression(text);
  expression.lastIndex = 0;
  for (let match = expression.exec(text); match; match = expression.exec(text)) {
    const mention = mentionOf(match, text, offset, locale, order);
    if (mention) mentions.push(mention);
    // "Meeting 3 May": what looked like a month and a day may hold the beginning of a date.
    const length = mention?.text.length ?? /^\p{L}+/u.exec(match[0])?.[0].length ?? match[0].length;
    expression.lastIndex = match.index + length;
  }
  return mentions;
}

function mentionOf(
  match: RegExpExecArray,
  text: string,
  offset: number,
  locale: string,
  order: DateOrder | undefined,
): DateMention | undefined {
  const groups = match.groups!;
  const places = match.indices!.groups!;
  const form = FORMS.find((number) => groups[`m${number}`] !== undefined)!;
  const range = (name: string): Range => ({ start: places[name]![0] + offset, end: places[name]![1] + offset });
  const yearText = groups[`y${form}`];
  let names = { month: `m${form}`, day: `d${form}` };
  let isAmbiguous = false;
  let shown: DateOrder | undefined;
  if (form === 5) {
    const [first, second] = [Number(groups.d5), Number(groups.m5)];
    isAmbiguous = first <= 12 && second <= 12 && first !== second;
    if (first !== second && !isAmbiguous) shown = first > 12 ? 'day-first' : 'month-first';
    if (second > 12 || (isAmbiguous && order === 'month-first')) names = { month: 'd5', day: 'm5' };
  }
  const monthText = groups[names.month]!;
  const named = /^\d/.test(monthText) ? undefined : monthByName(monthText, locale);
  const isForeign = named !== undefined && named.locale !== locale && named.locale !== 'en';
  // Month names of a language that nobody has asked for are read where they are written as that language does.
  if (isForeign && (form === 1 || (named.isShort && yearText === undefined))) return undefined;
  const month = named?.month ?? Number(monthText);
  const day = Number(groups[names.day]);
  const hasShortYear = yearText?.length === 2;
  const year = yearText === undefined ? undefined : Number(yearText) + (hasShortYear ? 2000 : 0);
  if (!toDay(year ?? 2000, month, day)) return undefined;
  const end = groups[`e${form}`];
  const lastMonth = groups.n1 === undefined ? month : monthByName(groups.n1, locale)?.month;
  const isRange = end !== undefined && lastMonth !== undefined;
  // "May 3 and room 4": what follows is not a second day, so the date ends before it.
  const length = end !== undefined && !isRange ? places.d1![1] - match.index : match[0].length;
  return {
    range: { start: match.index + offset, end: match.index + length + offset },
    text: match[0].slice(0, length),
    ...(year !== undefined && length === match[0].length && { year: { value: year, range: range(`y${form}`) } }),
    month: { value: month, range: range(names.month), text: monthText },
    day: { value: day, range: range(names.day) },
    ...(isRange && { last: { month: lastMonth, day: Number(end) } }),
    ...(/\bweek[ \t]+of[ \t]+(?:the[ \t]+)?$/i.test(text.slice(Math.max(0, match.index - 12), match.index)) && {
      isWeek: true,
    }),
    ...(isAmbiguous && order === undefined && { isAmbiguous: true }),
    ...(shown && { order: shown }),
    ...(hasShortYear && { hasShortYear: true }),
    ...(named && named.locale !== locale && { locale: named.locale }),
  };
}

/** A month written in prose without a day: "November 2026". */
export interface MonthMention {
  range: Range;
  text: string;
  year: number;
  /** 1 to 12. */
  month: number;
}

const monthExpression = unicodeRegExp(
  `${EDGE}(?<name>${MONTH})(?!\\p{L})\\.?,?[ \\t]+(?:de[ \\t]+)?(?<year>\\d{4})(?!\\d)|(?<!\\p{N})(?<cjkYear>\\d{4})[年년][ \\t]?(?<cjk>\\d{1,2})[月월]`,
  'gi',
);

/** The months with a year, but no day, in `text`. */
export function monthMentions(text: string, offset = 0, locale = 'en'): MonthMention[] {
  return [...text.matchAll(monthExpression(text))].flatMap((match) => {
    const { name, year, cjkYear, cjk } = match.groups!;
    const month = name === undefined ? Number(cjk) : monthByName(name, locale)?.month;
    if (month === undefined || month < 1 || month > 12) return [];
    return {
      range: { start: match.index + offset, end: match.index + match[0].length + offset },
      text: match[0],
      year: Number(year ?? cjkYear),
      month,
    };
  });
}

/** The day of a mention that has a year. */
export function dayOf(mention: DateMention): Day | undefined {
  return mention.year && toDay(mention.year.value, mention.month.value, mention.day.value);
}

/**
 * `mention` rewritten to say `day`, in the form it has: `June 14, 2203` → `June 14, 2023`.
 * @param text the text that the places of the mention are in
 */
export function rewriteMention(text: string, mention: DateMention, day: Day, locale = 'en'): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const dayText = text.slice(mention.day.range.start, mention.day.range.end);
  // In `2022-10-14` both have two digits in any month; in `October 14` the 4th would be `October 4`.
  const isPadded = /^\d\d$/.test(mention.month.text) && dayText.length === 2;
  const pad = (value: number, old: string) => String(value).padStart(isPadded || old.startsWith('0') ? 2 : 1, '0');
  const parts: { range: Range; text: string }[] = [
    { range: mention.month.range, text: monthLike(mention.month.text, month, mention.locale ?? locale, pad) },
    { range: mention.day.range, text: pad(date, dayText) },
  ];
  if (mention.year) parts.push({ range: mention.year.range, text: String(year).slice(mention.hasShortYear ? -2 : 0) });
  parts.sort((a, b) => b.range.start - a.range.start);
  let out = text.slice(mention.range.start, mention.range.end);
  for (const { range, text: to } of parts) {
    out = out.slice(0, range.start - mention.range.start) + to + out.slice(range.end - mention.range.start);
  }
  return out
    .replace(/(\d)(?:st|nd|rd|th)\b/, (_, digit: string) => digit + ordinal(date))
    .replace(/(\d)er\b/, (_, digit: string) => (date === 1 ? `${digit}er` : digit));
}

function ordinal(day: number): string {
  if (day > 10 && day < 20) return 'th';
  return ['th', 'st', 'nd', 'rd'][day % 10] ?? 'th';
}
