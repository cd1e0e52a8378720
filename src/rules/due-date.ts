// In January people still write last year, and "31 June" never comes: nobody is reminded of such an item in time.
import { actionsOf } from '../collection/note-actions.js';
import { monthByName } from '../note/meeting/date-words.js';
import { type Day, daysBetween, formatDay, toDay } from '../note/meeting/dates.js';
import { dueMention } from '../note/meeting/due-day.js';
import { excerpt } from '../text/range.js';
import { unicodeRegExp } from '../text/unicode-regexp.js';
import { defineRule } from './define-rule.js';

const messages = {
  lastYear: (text: string, meeting: Day, year: number) =>
    `This item is due on \`${text}\`, before the meeting on ${formatDay(meeting)}; if ${year} is meant, write that year.`,
  impossible: (text: string, month: string, days: number) =>
    `This item is due on \`${text}\`, but ${month} has ${days} days; correct the date.`,
};

// An item that is carried over may be overdue; a day of last year that would soon come this year is a typo.
const MIN_DAYS_BEFORE = 240;
const MAX_DAYS_AHEAD = 120;
const MAX_LINE = 1000;

const DEADLINE = String.raw`(?<![\p{L}\p{N}])(?:by|due(?:[ \t]+(?:on|by|date))?|until|till|before|deadline)[ \t:*_]{1,4}(?:the[ \t])?`;
const IMPOSSIBLE = unicodeRegExp(
  `${DEADLINE}(?<date>(?<y1>\\d{4})-(?<m1>\\d{2})-(?<d1>\\d{2})(?!\\d)|(?<d2>3[0-9])(?:st|nd|rd|th)?[ \\t](?:of[ \\t])?(?<m2>\\p{L}{3,9})(?!\\p{L})|(?<m3>\\p{L}{3,9})\\.?[ \\t](?<d3>3[0-9])(?:st|nd|rd|th)?(?![\\d:\\p{L}]))`,
  'i',
);
const MONTH_DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

export default defineRule(
  {
    id: 'due-date',
    description: 'An action item is not due in the year before the meeting, nor on a day that does not exist',
    severity: 'warning',
    fixes: ['suggestion'],
    needsNoteIndex: true,
  },
  ({ note, meeting: { day, consensus }, settings, noteIndex, report }) => {
    const isDayKnown = day !== undefined && consensus?.disagreeing.length === 0;
    // Few notes name the year before, or a 31st of June: only in those are action items read.
    const years = isDayKnown
      ? [Number(day.slice(0, 4)) - 1, ...(day.slice(5, 7) >= '09' ? [Number(day.slice(0, 4))] : [])]
      : [];
    if (!IMPOSSIBLE(note.text).test(note.text) && !years.some((year) => note.text.includes(String(year)))) return;
    for (const { range, state } of actionsOf(note, settings, noteIndex, day)) {
      if (state !== 'open') continue;
      const line = note.text.slice(range.start, Math.min(range.end, range.start + MAX_LINE));
      if (!/\d/.test(line)) continue;
      const impossible = impossibleDay(line, settings.locale);
      if (impossible) {
        const { text, at, month, days } = impossible;
        const start = range.start + at;
        report({ range: { start, end: start + text.length }, message: messages.impossible(text, month, days) });
        continue;
      }
      const mention = isDayKnown ? dueMention(line, range.start) : undefined;
      if (!mention?.year || mention.isAmbiguous || mention.hasShortYear || mention.last) continue;
      const due = toDay(mention.year.value, mention.month.value, mention.day.value);
      const thisYear = Number(day!.slice(0, 4));
      if (due === undefined || daysBetween(due, day!) < MIN_DAYS_BEFORE) continue;
      const meant = [thisYear, thisYear + 1].find((year) =>
        isSoon(toDay(year, mention.month.value, mention.day.value), day!),
      );
      if (meant === undefined || meant - mention.year.value !== 1) continue;
      report({
        range: mention.year.range,
        message: messages.lastYear(excerpt(mention.text), day!, meant),
        expected: String(meant),
        fix: 'suggestion',
      });
    }
  },
);

/** Whether a day is in the months after the meeting. */
function isSoon(due: Day | undefined, meeting: Day): boolean {
  if (due === undefined) return false;
  const ahead = daysBetween(meeting, due);
  return ahead >= 0 && ahead <= MAX_DAYS_AHEAD;
}

/** A deadline on a day that its month does not have. */
function impossibleDay(
  line: string,
  locale: string,
): { text: string; at: number; month: string; days: number } | undefined {
  const match = IMPOSSIBLE(line).exec(line);
  if (!match) return undefined;
  const { date, y1, m1, d1, m2, d2, m3, d3 } = match.groups as Record<string, string | undefined>;
  const month = m1 === undefined ? monthByName((m2 ?? m3)!, locale)?.month : Number(m1);
  if (month === undefined || month < 1 || month > 12) return undefined;
  const year = y1 === undefined ? undefined : Number(y1);
  const isCommonFebruary = month === 2 && year !== undefined && toDay(year, 2, 29) === undefined;
  const days = isCommonFebruary ? 28 : MONTH_DAYS[month - 1]!;
  if (Number(d1 ?? d2 ?? d3) <= days) return undefined;
  const name = new Intl.DateTimeFormat('en', { month: 'long', timeZone: 'UTC' }).format(Date.UTC(2024, month - 1, 1));
  return { text: date!, at: match.index + match[0].length - date!.length, month: name, days };
}
