import { addDays, type Day, daysBetween, toDay, weekdayOf } from '../note/meeting/dates.js';
import { RECENT, rhythmOf } from './rhythm.js';

/** So many notes show what is usual now. */
export const LAST = 6;

/**
 * The day of the next meeting of a series: on its usual weekday after its usual number of weeks, or as its months go.
 * @param days those of its meetings, in order, at least one
 * @param isOver whether a meeting on a day would be in the past
 */
export function nextDay(days: readonly Day[], isOver: (day: Day) => boolean): Day {
  const step = stepOf(days.slice(-RECENT));
  let day = days.at(-1)!;
  // Dates are written with four digits.
  do day = day < '9900' ? step(day) : day;
  while (day < '9900' && isOver(day));
  return day;
}

function stepOf(recent: readonly Day[]): (day: Day) => Day {
  const spans = recent.slice(1).map((day, at) => daysBetween(recent[at]!, day));
  const weekday = most(recent.map(weekdayOf))!;
  const regular = rhythmOf(recent)?.days;
  // Without a habit, short intervals are better evidence than long ones, in which notes may be missing.
  const weeks = regular === undefined ? most(spans.map(inWeeks).filter((one) => one <= 5)) : inWeeks(regular);
  if (regular !== undefined && Math.abs(regular - inWeeks(regular) * 7) > 1) {
    if (regular < 28 || regular > 31) return (day) => addDays(day, regular);
    return monthly(recent);
  }
  if (weeks === 4 || weeks === 5) return monthly(recent);
  return (day) => onWeekday(addDays(day, (weeks ?? 1) * 7), weekday);
}

function inWeeks(days: number): number {
  return Math.max(1, Math.round(days / 7));
}

/** The day of that weekday that is nearest to `day`. */
function onWeekday(day: Day, weekday: number): Day {
  return addDays(day, ((weekday - weekdayOf(day) + 10) % 7) - 3);
}

/** Of the days of a month: the second Tuesday, the last Friday, the 15th. */
function monthly(recent: readonly Day[]): (day: Day) => Day {
  const dates = recent.map((day) => Number(day.slice(8)));
  const weekday = most(recent.map(weekdayOf))!;
  const onIt = recent.filter((day) => weekdayOf(day) === weekday);
  const nths = onIt.map((day) => Math.ceil(Number(day.slice(8)) / 7));
  const nth = most(nths) ?? 1;
  const isLast = (day: Day) => addDays(day, 7).slice(0, 7) !== day.slice(0, 7);
  const lasts = onIt.filter(isLast).length;
  const ofNth = nths.filter((one) => one === nth).length;
  const date = most(dates)!;
  const ofDate = dates.filter((one) => one === date).length;
  return (day) => {
    const [year, month] = day.slice(0, 7).split('-').map(Number) as [number, number];
    const [toYear, toMonth] = month === 12 ? [year + 1, 1] : [year, month + 1];
    const all = Array.from({ length: 31 }, (_, at) => toDay(toYear, toMonth, at + 1)).filter(
      (one) => one !== undefined,
    );
    if (ofDate > Math.max(ofNth, lasts)) return all[date - 1] ?? all.at(-1)!;
    const those = all.filter((one) => weekdayOf(one) === weekday);
    return (lasts > ofNth ? undefined : those[nth - 1]) ?? those.at(-1)!;
  };
}

/** The value that is there most often; of several the one that was there last. */
export function most<T>(values: readonly T[]): T | undefined {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return values.findLast((value) => counts.get(value) === Math.max(...counts.values()));
}
