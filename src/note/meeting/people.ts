import { memoize } from '../../text/memoize.js';
import type { Range } from '../../text/range.js';
import { normalize, stripDiacritics } from '../../text/spelling.js';
import { unicodeRegExp } from '../../text/unicode-regexp.js';

/** A name as somebody wrote it in a list of participants, taken apart. */
export interface PersonName {
  /** As written, without text in parentheses. */
  text: string;
  /** The first name, folded: `razvan` of `RăzvanD`. */
  first: string;
  /** What is known of the last name, folded: '' for `Simon`, `d` for `RăzvanD`, `rittinghaus` for `Marc Rittinghaus`. */
  last: string;
  /** Initials given in parentheses, in capitals: `MR` of `Marc Rittinghaus (MR)`. */
  initials?: string;
}

const HANDLE = unicodeRegExp(String.raw`^(\p{Lu}?\p{Ll}[\p{Ll}\p{M}'-]*)(\p{Lu}[\p{L}\p{M}'-]*)$`);

/** Takes a participant's name apart. Handles are a first name with the initial or the whole of the last name. */
export const personName = memoize((value): PersonName => {
  const inParentheses = /\(([^)]{0,500})\)/.exec(value)?.[1]?.trim();
  const text = value
    .replace(/(?<!\s)\s*\([^)]{0,500}\)/g, '')
    .trim()
    .replace(/^@/, '');
  const words = text.split(/[\s._]+/).filter((word) => word !== '');
  const handle = words.length === 1 ? HANDLE(text).exec(text.normalize('NFC')) : null;
  const first = handle ? handle[1]! : (words[0] ?? text);
  const last = handle ? handle[2]! : words.slice(1).join(' ');
  const initials =
    inParentheses !== undefined && /^\p{Lu}[\p{L}]{0,3}$/u.test(inParentheses)
      ? stripDiacritics(inParentheses).toUpperCase()
      : undefined;
  return { text, first: normalize(first), last: normalize(last), ...(initials !== undefined && { initials }) };
});

/** The initials that are part of a name, in capitals; undefined for a bare first name. */
export function ownInitials(name: PersonName): string | undefined {
  if (name.initials !== undefined) return name.initials;
  if (name.last === '') return undefined;
  const last = name.last.split(' ').at(-1)!;
  return (name.first[0]! + last[0]!).toUpperCase();
}

/** Whether two names can be of one person: `Alex` and `AlexJ`, `MarcR` and `Marc Rittinghaus`, `RNichita` and `RaduN`. */
export function maybeSame(a: PersonName, b: PersonName): boolean {
  const firstFits = a.first === b.first || isShortFor(a.first, b.first) || isShortFor(b.first, a.first);
  const lastFits = a.last === '' || b.last === '' || a.last.startsWith(b.last) || b.last.startsWith(a.last);
  return firstFits && lastFits;
}

/** `teo` for `teodor`, `alex` for `alexandra`, `edi` for `eduard`: at least two letters and no more than the start. */
function isShortFor(short: string, long: string): boolean {
  return short.length >= 3 && long.startsWith(short);
}

/** Who a line begins with: "RD: …", "RD/SK: …", "AJ + MR: …", "MS (1-2 weeks): …". */
export interface Speakers {
  names: { text: string; range: Range }[];
  /** From the first name to the colon. */
  range: Range;
  /** What follows the colon, trimmed. */
  said: Range;
}

// Initials: a capital, then up to four letters of which the last is or begins a capital part: RD, SjK, RdS, MSch.
const INITIALS = '\\p{Lu}\\p{Ll}{0,2}\\p{Lu}\\p{L}{0,3}';
const NAME = `(?:${INITIALS}|\\p{Lu}[\\p{L}\\p{M}'-]{1,20}|\\p{Lu})`;
// `https://` and `10:30` have a colon too.
const COLON = /:(?:\*\*|__)?(?=\s|$)/;
const SPEAKERS = unicodeRegExp(
  `^((?:[-*+]|\\d{1,3}[.)])?\\s*(?:\\[[ xX]\\]\\s*)?(?:\\*\\*|__)?(?:TODO:?\\s+|TODo:?\\s+)?(?:\\*\\*|__)?)` +
    `(${NAME}(?:\\s*(?:[/+&,]|\\band\\b)\\s*${NAME})*)` +
    `\\s*(?:\\([^)\\r\\n]{1,40}\\))?\\s*(?:\\*\\*|__)?:(?:\\*\\*|__)?(?=\\s|$)`,
);

// Several names and a remark in parentheses; a longer lead is a sentence.
const MAX_LEAD = 120;
const LONG_FIRST = unicodeRegExp(String.raw`^\p{Lu}\p{Ll}{2,}\p{Lu}`);
const ONLY_INITIALS = unicodeRegExp(`^${INITIALS}$`);

/**
 * Who the line at `range` of `text` begins with, by its form alone; undefined when it has not that form. "Goal:" has
 * it too: whether a word is a person the caller must know.
 */
export function speakersOf(text: string, range: Range): Speakers | undefined {
  // A name and a colon are near the start of a line; most lines have none.
  const begin = text.slice(range.start, Math.min(range.end, range.start + MAX_LEAD));
  if (!begin.includes(':') || !COLON.test(begin)) return undefined;
  const match = SPEAKERS(begin).exec(begin);
  if (!match) return undefined;
  const [whole, lead, written] = match as unknown as [whole: string, lead: string, names: string];
  const from = range.start + lead.length;
  const names: Speakers['names'] = [];
  for (const name of written.matchAll(/[^\s/+&,]+/g)) {
    if (name[0] === 'and') continue;
    const at = from + name.index;
    names.push({ text: name[0], range: { start: at, end: at + name[0].length } });
  }
  const after = range.start + whole.length;
  const said = text.slice(after, range.end);
  const start = after + (said.length - said.trimStart().length);
  return {
    names,
    range: { start: from, end: after },
    said: {
      start: Math.min(start, range.end),
      end: Math.max(Math.min(start, range.end), after + said.trimEnd().length),
    },
  };
}

/** Whether `text` is written as initials (two capitals or more), not as a name. */
export const isInitials = memoize(
  (text) => text.length <= 5 && ONLY_INITIALS(text).test(text) && !LONG_FIRST(text).test(text),
);

/** First and last capital of initials: `SjK` and `SK` are the same. */
export const initialsKey = memoize((text) => {
  const capitals = stripDiacritics(text).match(/\p{Lu}/gu) ?? [];
  return capitals.length < 2 ? capitals.join('') : capitals[0]! + capitals.at(-1)!;
});

const GROUPS = new Set(
  (
    'everyone everybody all both mentor mentors maintainer maintainers core team student students participant participants ' +
    'anyone anybody guest guests group people organiser organisers organizer organizers speaker speakers reviewer ' +
    'reviewers contributor contributors member members someone somebody other others'
  ).split(' '),
);

/** Words that stand for a group of people. */
export function isGroup(text: string): boolean {
  return GROUPS.has(text.trim().toLowerCase());
}
