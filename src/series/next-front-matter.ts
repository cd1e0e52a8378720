import type { Settings } from '../model/settings.js';
import { isPlaceholder } from '../note/markdown/placeholders.js';
import { dateMentions, rewriteMention } from '../note/meeting/date-mentions.js';
import { type Day, daysBetween, offsetIn } from '../note/meeting/dates.js';
import { personName } from '../note/meeting/people.js';
import { normalize } from '../text/spelling.js';
import { adapt, common, type Next, type Past } from './adapt-text.js';
import { LAST, most } from './next-day.js';

/** What is put where nobody can know what belongs there. */
export const OPEN = 'TBD';

/** The part of a note's front matter that one key and its value take. */
interface Entry {
  key: string;
  /** Whole lines, the last without its end. */
  text: string;
}

/**
 * The front matter of the next note, fences included: the keys that half of the last notes have, each as most of them
 * write it. Undefined when half of them have none.
 * @param pasts the last notes, the newest first
 * @param isAsked whether the keys of the schema are expected of these notes
 * @param better the spelling that a participant's name should have
 */
export function nextFrontMatter(
  pasts: readonly Past[],
  next: Next,
  settings: Settings,
  isAsked: boolean,
  better: (name: string) => string,
): string | undefined {
  const sources = pasts.filter(({ note }) => note.frontMatter.state === 'valid');
  if (sources.length === 0 || sources.length * 2 < pasts.length) return undefined;
  const entries = sources.map((past) => ({ past, entries: entriesOf(past) }));
  const all = [...new Set(entries.flatMap((one) => one.entries.map(({ key }) => key)))];
  const keys = all.filter((key) => {
    const having = entries.filter((one) => one.entries.some((entry) => entry.key === key));
    return having.length * 2 >= entries.length;
  });
  const missing = isAsked ? settings.frontMatter.schema.required : [];
  const lines = [...keys, ...missing.filter((key) => !keys.includes(key))].map((key) => {
    const known = entries.flatMap(({ past, entries: own }) => {
      const entry = own.find((one) => one.key === key);
      return entry ? [{ past, text: entry.text }] : [];
    });
    if (key === 'datetime') return `datetime: ${next.dateTime}`;
    const lists = known.filter(({ past }) => Array.isArray(past.note.frontMatter.data[key]));
    if (lists.length * 2 > known.length)
      return nextList(key, lists, settings.placeholders.words, key === 'participants' ? better : undefined);
    return nextValue(key, known, next, settings.locale);
  });
  return ['---', ...lines, '---'].join('\n');
}

/** The keys at the top, each with its lines; comments are about that note and are left out. */
function entriesOf({ note }: Past): Entry[] {
  const { yaml } = note.frontMatter;
  const found: Entry[] = [];
  for (const line of note.text.slice(yaml.start, yaml.end).split(/\r\n|\r|\n/)) {
    if (/^\s*(?:#|$)/.test(line)) continue;
    const key = /^([^\s:#](?:[^:]*[^\s:])?)[ \t]*:(?=[ \t]|$)/.exec(line)?.[1];
    if (key !== undefined && !/^-(?=[ \t])/.test(line)) found.push({ key, text: line });
    else if (found.length > 0) found.at(-1)!.text += `\n${line}`;
  }
  return found;
}

// After any date, however it is written.
const CLOCK = /[Tt ](\d{2}:\d{2})(?::(\d{2}))?(?:\.\d+)?[ \t]*([Zz]|[+-]\d{2}:?\d{2})?["']?$/;

/**
 * The time of day at which a series meets, and its offset from UTC on a day: that of the configured zone, else what was
 * written at that time of the year where it changes with the summer, else what was written last.
 * @param pasts newest first
 * @returns `isKnown: false` when the notes have no time
 */
export function usualClock(
  pasts: readonly Past[],
  { day }: Pick<Next, 'day'>,
  { date: { timezone } }: Settings,
): { time: string; offset: string; isKnown: boolean } {
  const clocks = pasts.flatMap(({ note, day: at }) => {
    const { datetime } = note.frontMatter.data;
    const match = typeof datetime === 'string' ? CLOCK.exec(datetime) : null;
    const offset = match?.[3]?.toUpperCase().replace(/^([+-]\d{2})(\d{2})$/, '$1:$2');
    return match ? [{ at, time: `${match[1]}:${match[2] ?? '00'}`, offset }] : [];
  });
  const times = clocks.slice(0, LAST).map((clock) => clock.time);
  const time = most(times.reverse()) ?? '00:00:00';
  const offsets = clocks.flatMap(({ at, offset }) => (offset === undefined ? [] : [{ at, offset }]));
  const last = offsets[0];
  const isKnown = clocks.length > 0;
  if (timezone !== undefined && last?.offset !== 'Z') return { time, offset: offsetIn(timezone, day, time), isKnown };
  return { time, offset: (bySeason(offsets, day) ?? last)?.offset ?? 'Z', isKnown };
}

// A whole round of seasons, and a little more.
const YEAR = 400;
// Fewer than these may be typos.
const MIN_SEASON = 3;

/** The one written nearest to this time of the year, in a series whose offset changes by an hour. */
function bySeason<O extends { at: Day; offset: string }>(offsets: readonly O[], day: Day): O | undefined {
  const recent = offsets.filter(({ at }) => daysBetween(at, day) <= YEAR);
  const hours = [...new Set(recent.map(({ offset }) => offset))];
  const [one, other] = hours.map((offset) => Date.parse(`2000-01-01T12:00:00${offset}`));
  if (hours.length !== 2 || Math.abs(one! - other!) !== 3_600_000) return undefined;
  if (hours.some((offset) => recent.filter((clock) => clock.offset === offset).length < MIN_SEASON)) return undefined;
  const away = ({ at }: O) => {
    const days = daysBetween(at, day) % 365;
    return Math.min(days, 365 - days);
  };
  return recent.toSorted((a, b) => away(a) - away(b))[0];
}

/** A list with the items that half of the lists have. */
function nextList(
  key: string,
  known: readonly { past: Past; text: string }[],
  words: readonly string[],
  better: ((name: string) => string) | undefined,
): string {
  const all = known.map(({ past: { note } }) => {
    const items = note.frontMatter.data[key] as unknown[];
    return items.flatMap((item, at) => {
      const range = note.frontMatter.valueRange([key, at]);
      const text = range ? note.text.slice(range.start, range.end).trim() : '';
      if (text === '' || /[\r\n]/.test(text) || isPlaceholder(String(item), words)) return [];
      return [better && item === text ? better(text) : text];
    });
  });
  const lists = all.filter((list) => list.length > 0);
  const items = better ? usualPeople(lists) : usualItems(lists);
  const chosen = items.length > 0 ? items : (lists[0] ?? []);
  const shown = chosen.length > 0 ? chosen : [OPEN];
  const [newest] = known;
  const lines = newest!.text.split('\n');
  if (lines.length === 1 && /:[ \t]*\[/.test(lines[0]!)) return `${key}: [${shown.join(', ')}]`;
  const marker = lines.map((line) => /^[ \t]*-[ \t]+/.exec(line)?.[0]).find((found) => found !== undefined) ?? '  - ';
  return [`${key}:`, ...shown.map((item) => marker + item)].join('\n');
}

/** The items that half of the lists have, in the order of the newest, each in its most frequent spelling. */
function usualItems(lists: readonly (readonly string[])[], keyOf: (item: string) => string = normalize): string[] {
  const keys = lists.map((list) => new Set(list.map(keyOf)));
  return [...new Set(keys.flatMap((list) => [...list]))]
    .filter((key) => keys.filter((list) => list.has(key)).length * 2 >= lists.length)
    .map(
      (key) =>
        most(
          lists
            .flat()
            .reverse()
            .filter((item) => keyOf(item) === key),
        )!,
    );
}

/** Like `usualItems`; `Alex` and `AlexJ` count together where they are never in the same list and only they can be meant. */
function usualPeople(lists: readonly (readonly string[])[]): string[] {
  const names = [...new Set(lists.flat())];
  const parsed = new Map(names.map((name) => [name, personName(name)]));
  const longer = (name: string) => {
    const { first, last } = parsed.get(name)!;
    const forms = names.filter(
      (other) => last === '' && parsed.get(other)!.first === first && parsed.get(other)!.last !== '',
    );
    const [only] = forms;
    const apart = only !== undefined && !lists.some((list) => list.includes(name) && list.includes(only));
    return normalize(forms.length === 1 && apart ? only : name);
  };
  return usualItems(lists, longer);
}

/**
 * A value as most notes have it, their own date exchanged; of a list with commas, the parts that half of the notes have.
 * What differs from note to note is left open.
 */
function nextValue(key: string, known: readonly { past: Past; text: string }[], next: Next, locale: string): string {
  const forms = known.map(({ past, text }) => ({ ...onlyDate(past, text, next, locale), text }));
  const form = most(forms.map(({ form: one }) => one).reverse());
  const same = forms.filter((one) => one.form === form);
  if (form !== undefined && (same.length > 1 || known.length === 1)) return same[0]!.adapt;
  const lists = known.map(({ past }) =>
    String(past.note.frontMatter.data[key])
      .split(',')
      .map((part) => part.trim()),
  );
  const parts = lists.every(
    (list) => list.length > 1 && list.every((part) => /^[\p{L}\p{N}][\p{L}\p{N} _-]*$/u.test(part)),
  )
    ? usualItems(lists)
    : [];
  return `${key}: ${parts.length > 0 ? parts.join(', ') : OPEN}`;
}

/**
 * What is common about a value, and how it is said of the next meeting. The one date in a title is the meeting's, even if
 * it is wrong.
 */
function onlyDate(past: Past, text: string, next: Next, locale: string): { form: string; adapt: string } {
  const [only, ...others] = /^title\b/.test(text) ? dateMentions(text, 0, { locale }) : [];
  const isWrong = only !== undefined && others.length === 0 && !common(text, past, locale).includes('\0');
  if (!isWrong) return { form: common(text, past, locale), adapt: adapt(text, past, next, locale) };
  const right =
    text.slice(0, only.range.start) + rewriteMention(text, only, past.day, locale) + text.slice(only.range.end);
  return { form: common(right, past, locale), adapt: adapt(right, past, next, locale) };
}
