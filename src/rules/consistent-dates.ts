// The most frequent mistake in real notes: last meeting's note is copied and its date stays. Every such note passes a
// schema.
import type { DateHabitsIndex } from '../collection/date-habits.js';

import type { DateClaim, DateSourceResult } from '../note/meeting/date-claims.js';
import type { DateConsensus } from '../note/meeting/date-consensus.js';
import { type Day, formatDay, formatMonth, weekdayOf } from '../note/meeting/dates.js';
import type { Edit } from '../text/edit.js';
import { enumerate } from '../text/enumerate.js';
import { excerpt, type Range } from '../text/range.js';
import { defineRule } from './define-rule.js';

const messages = {
  wrong: (name: string, text: string, agreeing: string, day: string) =>
    `${sentenceCase(name)} says \`${text}\`, but ${agreeing} ${day}; write that day in ${name} too.`,
  wrongDateTime: (actual: Day, agreeing: string, day: Day) =>
    `\`datetime\` says ${formatDay(actual)}, but ${agreeing} ${formatDay(day)}; write \`${day}\` if that is the day of the meeting.`,
  either: (first: string, second: string) => `${sentenceCase(first)}, but ${second}; correct the one that is wrong.`,
  path: (text: string, path: string) =>
    `${sentenceCase(text)}, but the file name says ${path}; rename the file, or correct the dates in the note.`,
  all: (claims: string) => `${sentenceCase(claims)}; write the day of the meeting in all of them.`,
};

export default defineRule(
  {
    id: 'consistent-dates',
    description: 'All dates of the meeting that a note gives, in its name and in its text, are of the same day',
    severity: 'error',
    fixes: ['suggestion'],
    needsNoteIndex: true,
  },
  ({ note: { path }, meeting: { dates, consensus }, noteIndex, report }) => {
    if (!consensus || consensus.disagreeing.length === 0) return;
    const { day, agreeing, disagreeing } = consensus;
    const isPathWrong = disagreeing.some(isPath);
    const wrong = (isPathWrong ? agreeing : disagreeing).filter(isWritten);
    const [first] = wrong.length > 0 ? wrong : dates.filter(isWritten);
    if (!first) return;
    const edits = isPathWrong ? [] : wrong.flatMap((result) => editOf(result, day) ?? []);
    const isFixable = edits.length === wrong.length && edits.length > 0 && isDecided(consensus, path, noteIndex.dates);
    report({
      range: first.claims[0].range,
      message: messageFor(consensus, isFixable),
      ...(isFixable && {
        expected: edits[0]!.text,
        fix: { safe: false, title: `Write \`${edits[0]!.text}\``, edits: edits.sort((a, b) => a.start - b.start) },
      }),
    });
  },
);

/** A source with a place in the text. */
type Written = DateSourceResult & { claims: readonly [DateClaim & { range: Range }, ...DateClaim[]] };

function isWritten(result: DateSourceResult): result is Written {
  return result.claims[0]?.range !== undefined;
}

function isPath({ source }: DateSourceResult): boolean {
  return source.kind === 'path';
}

/** Puts another day in the place of a date; only where the source names one day, as more may be right together. */
function editOf({ claims: [first, ...others] }: Written, day: Day): Edit | undefined {
  const text = others.every(({ range }) => range?.start === first.range.start) ? first.rewrite?.(day) : undefined;
  return text === undefined ? undefined : { ...first.range, text };
}

/**
 * Whether it is clear which day is right: two sources give it against one, or with one against one, the weekday beside
 * the wrong date, the rhythm of the series, or a note of the series that the wrong date is copied from.
 */
function isDecided({ day, agreeing, disagreeing }: DateConsensus, path: string, habits: DateHabitsIndex): boolean {
  const exact = agreeing.filter(({ claims }) => claims.some((claim) => claim.day !== undefined));
  if (exact.length > disagreeing.length) return true;
  const usual = habits.weekday(path);
  return disagreeing.every(({ claims }) =>
    claims.every((claim) => {
      const { whole = inYearOf(claim, day), weekday } = claim;
      if (whole === undefined) return false;
      if (weekday !== undefined && weekdayOf(whole) !== weekday) return weekdayOf(day) === weekday;
      if (whole.slice(4) !== day.slice(4) && exact.some(isPath) && habits.hasOther(path, whole)) return true;
      return usual !== undefined && weekdayOf(day) === usual && weekdayOf(whole) !== usual;
    }),
  );
}

function inYearOf({ month, day }: DateClaim, other: Day): Day | undefined {
  if (month === undefined || day === undefined) return undefined;
  return `${other.slice(0, 4)}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function messageFor({ day, agreeing, disagreeing }: DateConsensus, isDecidedDay: boolean): string {
  const path = disagreeing.find(isPath);
  if (path && agreeing.length > 0) {
    const others = disagreeing.filter((result) => result !== path);
    if (others.length > 0) return messages.all(enumerate([...agreeing, ...disagreeing].map(saying)));
    return messages.path(`${names(agreeing)} ${verb(agreeing)} ${shared(agreeing, day)}`, spell(path.claims[0]!));
  }
  const [first, ...others] = disagreeing;
  const agreed = `${names(agreeing)} ${verb(agreeing)}`;
  if (others.length > 0)
    return agreeing.length === 1
      ? messages.all(enumerate([...agreeing, ...disagreeing].map(saying)))
      : messages.either(enumerate(disagreeing.map(saying)), `${agreed} ${shared(agreeing, day)}`);
  if (isDateTime(first!) && exactly(agreeing)) return messages.wrongDateTime(first!.claims[0]!.whole!, agreed, day);
  if (isDecidedDay || agreeing.length > 1)
    return messages.wrong(first!.name, excerpt(first!.claims[0]!.text), agreed, shared(agreeing, day));
  return messages.either(saying(first!), `${agreed} ${shared(agreeing, day)}`);
}

/** Whether a source gives the day, and not only its month. */
function exactly(results: readonly DateSourceResult[]): boolean {
  return results.some(({ claims }) => claims.some((claim) => claim.day !== undefined));
}

/** The day of sources that agree, or their month where none gives a day. */
function shared(results: readonly DateSourceResult[], day: Day): string {
  return exactly(results) ? formatDay(day) : spell(results[0]!.claims[0]!);
}

function saying(result: DateSourceResult): string {
  const [first] = result.claims;
  if (isDateTime(result)) return `\`datetime\` says ${formatDay(first!.whole!)}`;
  return `${result.name} says ${first!.range ? `\`${excerpt(first!.text)}\`` : spell(first!)}`;
}

function isDateTime({ source }: DateSourceResult): boolean {
  return source.kind === 'frontMatter' && source.name === 'datetime';
}

function spell({ whole, year, month, text }: DateClaim): string {
  if (whole !== undefined) return formatDay(whole);
  return year !== undefined && month !== undefined ? formatMonth(year, month) : `\`${excerpt(text)}\``;
}

function verb(results: readonly DateSourceResult[]): string {
  return new Set(results.map(({ name }) => name)).size === 1 ? 'says' : 'say';
}

function names(results: readonly DateSourceResult[]): string {
  return enumerate([...new Set(results.map(({ name }) => name))]);
}

function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
