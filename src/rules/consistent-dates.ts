// The most frequent mistake in real notes: last meeting's note is copied and its date stays. Every such note passes a
// schema.

import { type Day, formatDay } from '../note/meeting/dates.js';
import type { Agreement, Dated, Said } from '../note/meeting/meeting.js';
import type { Edit } from '../text/edit.js';
import { excerpt, type Range } from '../text/range.js';
import { defineRule } from './define-rule.js';

const messages = {
  odd: (name: string, text: string, agreeing: string, day: Day) =>
    `${sentenceCase(name)} says \`${text}\`, but ${agreeing} ${formatDay(day)}; write that day in ${name} too.`,
  dateTime: (actual: Day, agreeing: string, day: Day) =>
    `\`datetime\` is of ${formatDay(actual)}, but ${agreeing} ${formatDay(day)}; write \`${day}\` if that is the day of the meeting.`,
  path: (others: string, other: string, path: Day) =>
    `${sentenceCase(others)} ${other}, but the file name is of ${formatDay(path)}; write \`${path}\` if the file name is right, else rename the file.`,
  all: (said: string) => `${sentenceCase(said)}; write the day of the meeting in all of them.`,
};

export default defineRule(
  {
    id: 'consistent-dates',
    description: 'All dates of the meeting that a note gives, in its name and in its text, are of the same day',
    severity: 'error',
    fixes: ['suggestion'],
  },
  ({ meeting: { dates, agreement: found }, report }) => {
    if (!found || found.odd.length === 0) return;
    const path = dates.find(({ source }) => source.kind === 'path');
    // What is in the path stays: a suggestion can only change the text.
    const right = path?.said[0]?.whole ?? found.day;
    const wrong = (found.odd.length === 1 && found.odd[0] === path ? found.agree : found.odd).filter(isWritten);
    const [first] = wrong;
    if (!first) return;
    const edits = wrong.flatMap((dated) => editOf(dated, right) ?? []);
    const isWhole = edits.length === wrong.length;
    const range = first.said[0].range;
    report({
      range,
      message: sentence(dates, found, right),
      ...(isWhole && {
        expected: edits[0]!.text,
        fix: { safe: false, title: `Write \`${edits[0]!.text}\``, edits: edits.sort((a, b) => a.start - b.start) },
      }),
    });
  },
);

/** A date that stands in the text. */
type Written = Dated & { said: readonly [Said & { range: Range }, ...Said[]] };

function isWritten(dated: Dated): dated is Written {
  return dated.said[0]?.range !== undefined;
}

/** Puts another day in the place of a date; only where the source names one day, as more may be right together. */
function editOf({ said: [first, ...others] }: Written, day: Day): Edit | undefined {
  const text = others.every(({ range }) => range?.start === first.range.start) ? first.rewrite?.(day) : undefined;
  return text === undefined ? undefined : { ...first.range, text };
}

function sentence(dates: readonly Dated[], { agree, odd, day: found }: Agreement, day: Day): string {
  const [first, ...others] = odd;
  if (first!.source.kind === 'path' && others.length === 0) {
    const { name, said } = agree[0]!;
    const both =
      agree.length > 1 ? `${names(agree)} are of` : isDateTime(agree[0]!) ? '`datetime` is of' : `${name} says`;
    return messages.path(both, spell(said[0]!, found), day);
  }
  if (others.length > 0 && agree.length === 1) return messages.all(enumerate(dates.map(saying)));
  const agreeing = `${names(agree)} ${agree.length === 1 ? 'says' : 'say'}`;
  return isDateTime(first!)
    ? messages.dateTime(first!.said[0]!.whole!, agreeing, day)
    : messages.odd(first!.name, excerpt(first!.said[0]!.text), agreeing, day);
}

function saying(dated: Dated): string {
  const [first] = dated.said;
  if (isDateTime(dated)) return `\`datetime\` is of ${formatDay(first!.whole!)}`;
  return `${dated.name} says ${first!.range ? `\`${excerpt(first!.text)}\`` : spell(first!)}`;
}

function isDateTime({ source }: Dated): boolean {
  return source.kind === 'frontMatter' && source.name === 'datetime';
}

function spell({ whole, text }: Said, day?: Day): string {
  if (whole ?? day) return formatDay((whole ?? day)!);
  return `\`${excerpt(text)}\``;
}

function names(dates: readonly Dated[]): string {
  return enumerate(dates.map(({ name }) => name));
}

function enumerate(parts: readonly string[]): string {
  return parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}

function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
