// By when something is due: a day that is written, or one that follows surely from the day of the meeting.
import { trimEndOf } from '../../text/trim.js';
import { type DateMention, dateMentions } from './date-mentions.js';
import { addDays, type Day, daysBetween, toDay, weekdayOf } from './dates.js';

const LEAD =
  /\b(?:by|due(?:[ \t]+(?:date|by|on))?|until|till|deadline|no later than|before|on|bis|fällig)\b[ \t:]*(?:the[ \t]+)?(?:end of[ \t]+)?$/i;
const EVENT =
  /\b(?:meet|meeting|schedul\w+|happen\w*|events?|hackathon|announce\w*|call|workshop|conference|session)\b/i;
const WEEKDAY =
  /\b(?:by|due|until|before|on)[ \t]+(?<next>next[ \t]+)?(?<name>sunday|monday|tuesday|wednesday|thursday|friday|saturday)\b(?!,?[ \t]+(?:\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))/i;
const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const RELATIVE =
  /\b(?:(?<tomorrow>tomorrow)|(?:in|within)[ \t]+(?<count>an?|one|two|three|four|\d{1,2})[ \t]+(?<unit>days?|weeks?)|by[ \t]+(?<next>next[ \t]+week)(?![ \t]*['’]s))\b/i;
const COUNTS: Readonly<Record<string, number>> = { a: 1, an: 1, one: 1, two: 2, three: 3, four: 4 };
// What is due is due after the meeting; a month and a day without a year are those that come next.
const MAX_DAYS_BEFORE = 60;

const HINT = /\b(?:by|due|until|till|deadline|later|before|on|tomorrow|in|within|bis|fällig)\b/i;

/** The date that a line gives as a deadline; `offset` is added to its places. */
export function dueMention(line: string, offset = 0): DateMention | undefined {
  if (!HINT.test(line)) return undefined;
  return dateMentions(line, offset).find((mention) => {
    const before = line
      .slice(0, mention.range.start - offset)
      .replace(/(?:sun|mon|tues|wednes|thurs|fri|satur)day,?[ \t]*$/i, '');
    if (!LEAD.test(trimEndOf(before, '*_(')) && !/\b(?:by|due)\b[^.;\r\n]{0,60}\($/i.test(before)) return false;
    // "Meet on 4 March" says when something happens, not by when something is due.
    return !/\bon[ \t]+(?:\p{L}+day,?[ \t]+)?$/iu.test(before) || !EVENT.test(line);
  });
}

/**
 * The day by which a line says that something is due; undefined where it says none, or none for sure ("end of the week").
 * @param day of the meeting
 */
export function dueDay(line: string, day: Day | undefined): Day | undefined {
  if (!HINT.test(line)) return undefined;
  const mention = dueMention(line);
  if (mention) {
    const { month, day: date, year } = mention;
    if (year) return toDay(year.value, month.value, date.value);
    if (day === undefined) return undefined;
    const sameYear = toDay(Number(day.slice(0, 4)), month.value, date.value);
    if (sameYear && daysBetween(day, sameYear) >= -MAX_DAYS_BEFORE) return sameYear;
    return toDay(Number(day.slice(0, 4)) + 1, month.value, date.value);
  }
  if (day === undefined) return undefined;
  const relative = RELATIVE.exec(line)?.groups;
  if (relative) {
    if (relative.tomorrow) return addDays(day, 1);
    if (relative.next) return addDays(day, 7);
    const count = COUNTS[relative.count!.toLowerCase()] ?? Number(relative.count);
    return addDays(day, relative.unit!.toLowerCase().startsWith('week') ? count * 7 : count);
  }
  const weekday = WEEKDAY.exec(line)?.groups;
  if (!weekday) return undefined;
  const ahead = (WEEKDAYS.indexOf(weekday.name!.toLowerCase()) - weekdayOf(day) + 7) % 7 || 7;
  return addDays(day, ahead);
}
