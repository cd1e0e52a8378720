// Which day most places of a note give, and which places disagree.
import type { DateClaim, DateSourceResult } from './date-claims.js';
import { partsOf } from './date-claims.js';
import { type Day, daysBetween, toDay } from './dates.js';

/** What most places say, and those that say something else. */
export interface DateConsensus {
  day: Day;
  agreeing: readonly DateSourceResult[];
  disagreeing: readonly DateSourceResult[];
}

/** Whether `claim` can be about `day`, give or take `tolerance` days. */
export function matches(claim: DateClaim, day: Day, tolerance: number, slack = { earlier: 0, later: 0 }): boolean {
  if (claim.whole === day || claim.swapped === day) return true;
  const { year, month, day: date, more = 0 } = claim;
  const asked = partsOf(day);
  if (month === undefined) return year === undefined || year === asked.year;
  if (date === undefined) return month === asked.month && (year === undefined || year === asked.year);
  // Without a year, the nearest one is meant.
  const years = year === undefined ? [asked.year, asked.year - 1, asked.year + 1] : [year];
  return years.some((candidate) => {
    const first = toDay(candidate, month, date);
    if (!first) return false;
    const after = daysBetween(first, day);
    return after >= -tolerance - slack.later && after <= more + tolerance + slack.earlier;
  });
}

// What repeats another source counts less than any source of its own.
const SECONDARY_WEIGHT = 0.25;
// A meeting that is put off is still called after its month.
const MAX_DELAY = 10;

/**
 * The day that most of `results` can be; an earlier source wins a tie. Undefined when none gives a whole day.
 * @param tolerance how many days dates may be apart and still agree
 */
export function consensusOf(results: readonly DateSourceResult[], tolerance: number): DateConsensus | undefined {
  let best: (DateConsensus & { weight: number }) | undefined;
  // A day without a year is of the year that another place says.
  const years = new Set(
    results.flatMap(({ claims }) =>
      claims.flatMap(({ whole, year }) => whole?.slice(0, 4) ?? (year ? String(year) : [])),
    ),
  );
  const tried = new Set<Day>();
  for (const { claims } of results) {
    for (const whole of claims.flatMap((claim) => wholeDays(claim, years))) {
      if (tried.has(whole)) continue;
      tried.add(whole);
      const agreeing = results.filter((result) => canBe(result, whole, tolerance, results));
      const weight = agreeing.reduce((sum, { isSecondary }) => sum + (isSecondary ? SECONDARY_WEIGHT : 1), 0);
      if (best && weight <= best.weight) continue;
      best = { day: whole, weight, agreeing, disagreeing: results.filter((result) => !agreeing.includes(result)) };
    }
  }
  return best && { day: best.day, agreeing: best.agreeing, disagreeing: best.disagreeing };
}

function wholeDays({ whole, swapped, year, month, day }: DateClaim, years: ReadonlySet<string>): Day[] {
  if (whole !== undefined) return swapped === undefined ? [whole] : [whole, swapped];
  if (year !== undefined || month === undefined || day === undefined) return [];
  return [...years].flatMap((candidate) => toDay(Number(candidate), month, day) ?? []);
}

function canBe(result: DateSourceResult, day: Day, tolerance: number, all: readonly DateSourceResult[]): boolean {
  if (result.claims.some((claim) => matches(claim, day, tolerance, result.slack))) return true;
  // "The October meeting" that was held on 4 November; the name alone is more likely to be wrong.
  return result.claims.some(
    (claim) =>
      isDelayed(claim, day) &&
      (result.source.kind !== 'path' ||
        all.some(
          (other) => other !== result && other.claims.some((same) => isMonth(same) && same.month === claim.month),
        )),
  );
}

function isMonth({ month, day }: DateClaim): boolean {
  return month !== undefined && day === undefined;
}

function isDelayed(claim: DateClaim, day: Day): boolean {
  if (!isMonth(claim) || claim.year === undefined) return false;
  const next = toDay(claim.year + (claim.month === 12 ? 1 : 0), claim.month === 12 ? 1 : claim.month! + 1, 1)!;
  const late = daysBetween(next, day);
  return late >= 0 && late < MAX_DELAY;
}
