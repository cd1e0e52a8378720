import { type DateMention, dateMentions, rewriteMention } from '../note/meeting/date-mentions.js';
import { dateWords } from '../note/meeting/date-words.js';
import { type Day, weekdayOf } from '../note/meeting/dates.js';
import type { Meeting } from '../note/meeting/meeting.js';
import type { Note } from '../note/note.js';

/** A note of the series, and when its meeting was. */
export interface Past {
  note: Note;
  meeting: Meeting;
  day: Day;
}

/** What is known of the meeting to come. */
export interface Next {
  day: Day;
  /** In the form of RFC 3339. */
  dateTime: string;
  /** The number of the note in a series that counts. */
  number?: number;
}

const DATE = '\0date\0';
const NUMBER = '\0number\0';

/** A text without what is special to its own meeting, so that texts of several notes can be compared. */
export function common(text: string, { day, meeting }: Past, locale: string): string {
  return rewritten(text, day, meeting.path?.number, locale, () => DATE, NUMBER);
}

/** A text of a past note as it would be said of the next one: its own date, weekday and number are exchanged. */
export function adapt(text: string, { day, meeting }: Past, next: Next, locale: string): string {
  const { number } = meeting.path ?? {};
  const written = number === undefined || next.number === undefined ? undefined : String(next.number);
  return rewritten(
    text,
    day,
    number,
    locale,
    (mention) => rewriteMention(text, mention, next.day, locale),
    written,
    next.day,
  );
}

function rewritten(
  text: string,
  own: Day,
  number: number | undefined,
  locale: string,
  date: (mention: DateMention) => string,
  numbered: string | undefined,
  weekdayFor?: Day,
): string {
  const weekdays = dateWords(locale).weekday;
  const before = new RegExp(`(?<!\\p{L})(${weekdays})(\\.?,?[ \\t]+(?:the[ \\t]+)?)$`, 'iu');
  const count = (part: string) =>
    number === undefined || numbered === undefined
      ? part
      : part.replace(new RegExp(`(?<![\\p{L}\\p{N}.:/-])0*${number}(?![\\p{N}:/-])`, 'gu'), numbered);
  let out = '';
  let from = 0;
  for (const mention of dateMentions(text, 0, { locale })) {
    if (mention.last || mention.isWeek || !isOf(mention, own)) continue;
    let lead = text.slice(from, mention.range.start);
    const named = before.exec(lead);
    if (named) {
      const weekday = weekdayFor === undefined ? DATE : weekdayLike(named[1]!, weekdayFor, locale);
      lead = count(lead.slice(0, named.index)) + weekday + named[2]!;
    } else lead = count(lead);
    out += lead + date(mention);
    from = mention.range.end;
  }
  return out + count(text.slice(from));
}

function isOf({ year, month, day }: DateMention, own: Day): boolean {
  const [ownYear, ownMonth, ownDay] = own.split('-').map(Number);
  return (!year || year.value === ownYear) && month.value === ownMonth && day.value === ownDay;
}

/** The weekday of `day` as `old` writes its own: `Wed` for `Tue`. */
function weekdayLike(old: string, day: Day, locale: string): string {
  const name = (width: 'long' | 'short', of: number) =>
    new Intl.DateTimeFormat(locale, { weekday: width, timeZone: 'UTC' }).format(new Date(Date.UTC(2023, 0, 1 + of)));
  const own = dateWords(locale).weekdays.get(old.toLowerCase()) ?? 0;
  const isLong = name('long', own).toLowerCase() === old.toLowerCase();
  const to = name(isLong ? 'long' : 'short', weekdayOf(day));
  return old === old.toLowerCase() ? to.toLowerCase() : to;
}

/** The texts that at least this share of the notes have, and two of them. */
export function commonTexts(texts: readonly ReadonlySet<string>[], share: number): Set<string> {
  const counts = new Map<string, number>();
  for (const set of texts) for (const text of set) counts.set(text, (counts.get(text) ?? 0) + 1);
  const least = Math.max(2, texts.length * share);
  return new Set([...counts].filter(([, count]) => count >= least).map(([text]) => text));
}
