// The day that the top of a note gives, wherever it is written there: for notes whose names give none.
import { dateMentions } from './date-mentions.js';
import { type Day, toDay } from './dates.js';

/** How many characters of a note are its top. */
export const MAX_HEAD = 1500;
const MAX_LINES = 12;

/** The first day with a year in the first lines of a text; undefined where there is none, or it may be read in two ways. */
export function headDay(text: string): Day | undefined {
  const head = text
    .slice(0, MAX_HEAD)
    .split(/\r\n|\r|\n/)
    .filter((line) => line.trim() !== '')
    .slice(0, MAX_LINES);
  for (const line of head) {
    for (const { year, month, day, hasShortYear, isAmbiguous } of dateMentions(line)) {
      if (year === undefined || hasShortYear) continue;
      return isAmbiguous ? undefined : toDay(year.value, month.value, day.value);
    }
  }
  return undefined;
}
