import { normalize } from '../../text/spelling.js';
import { dateWords, monthLike } from './date-words.js';
import { type Day, type PathDate, toDay } from './dates.js';

/** What a path says by the tokens of a pattern. */
export interface PathParts extends PathDate {
  month?: number;
  /** `{number}`. */
  number?: number;
  /** `{team}` and `{slug}` as written. */
  team?: string;
  slug?: string;
  /** Two places that give different values: each as written, the folder first. */
  conflict?: readonly [first: string, second: string];
}

/** What a pattern reads of a path. */
export interface PathReading extends PathParts {
  /** How many digits of the path its tokens read. */
  digits: number;
}

/** A way in which notes are named. */
export interface PathPattern {
  /** As configured, e.g. `notes/{team}/{yyyy}/{yyyy}-{MM}-{dd}.md`. */
  source: string;
  /** What `path` says by this pattern; undefined when it has not this form. */
  read(path: string): PathReading | undefined;
  /** The path of another day, number and slug, in the form that `path` has; undefined when it has not this form. */
  rewrite(path: string, to: { day: Day; number?: number; slug?: string }): string | undefined;
}

/** The tokens of a pattern, with what each stands for; `MMM` is filled in by locale. */
const TOKENS: Readonly<Record<string, string>> = {
  yyyy: '\\d{4}',
  yy: '\\d{2}',
  MM: '\\d{2}',
  M: '\\d{1,2}',
  dd: '\\d{2}',
  d: '\\d{1,2}',
  number: '\\d{1,6}',
  // With a letter: digits alone are part of a date or a number. One quantifier is free, so that little is tried again.
  slug: '[^/\\p{L}]*\\p{L}[^/]*?',
  team: '[^/\\p{L}]*\\p{L}[^/]*?',
};

/** All tokens, for messages and editors. */
export const pathTokens: readonly string[] = [...Object.keys(TOKENS).slice(0, 6), 'MMM', 'number', 'slug', 'team'];

/** The first `{…}` of `source` that is not a token. */
export function unknownToken(source: string): string | undefined {
  for (const [, name] of source.matchAll(/\{([^{}]*)\}/g)) if (!pathTokens.includes(name!)) return name!;
  return undefined;
}

/**
 * Compiles a pattern. Beside tokens it may hold `*` (any characters but a slash) and `**`; all else stands for itself.
 * A token that occurs twice must have the same value both times.
 * @param locale of month names
 */
export function pathPattern(source: string, locale = 'en'): PathPattern {
  const names: string[] = [];
  const body = source
    .replace(/^\.\//, '')
    .replace(/\{(\w+)\}|\*\*\/?|\*|[^{*]+|\{/g, (part, token: string | undefined) => {
      if (token !== undefined && pathTokens.includes(token)) {
        names.push(token);
        return `(${token === 'MMM' ? dateWords(locale).month : TOKENS[token]})`;
      }
      if (part.startsWith('**')) return '(?:[^/]+/)*';
      return part === '*' ? '[^/]*' : part.replace(/[.+?^${}()|[\]\\]/g, '\\$&');
    });
  const pattern = new RegExp(`^${body}$`, 'iu');
  return {
    source,
    read(path) {
      const match = pattern.exec(path);
      return match ? partsOf(names, match.slice(1), locale) : undefined;
    },
    rewrite(path, to) {
      const match = new RegExp(pattern, 'diu').exec(path);
      if (!match) return undefined;
      let out = path;
      for (const [at, name] of [...names.entries()].reverse()) {
        const [start, end] = match.indices![at + 1]!;
        out = out.slice(0, start) + written(name, path.slice(start, end), to, locale) + out.slice(end);
      }
      return out;
    },
  };
}

/** A glob for the paths that have a pattern, with fixed texts for its `{team}` and `{slug}`. */
export function globOf(source: string, { team = '*', slug = '*' }: { team?: string; slug?: string }): string {
  const globs: Record<string, string> = { yyyy: '????', yy: '??', MM: '??', dd: '??', team, slug };
  return source.replace(/\{(\w+)\}/g, (token, name: string) =>
    pathTokens.includes(name) ? (globs[name] ?? '*') : token,
  );
}

/** Text for a glob: a character that is special there stands for any. */
export function escapeGlob(text: string): string {
  return text.replace(/[[\]{}()!+@\\|^$*]/g, '?');
}

/**
 * What `path` says by the one of `patterns` that gives an existing day and reads most of its digits, the first of them in
 * a tie: in `5-23-22`, the form `*-{MM}-{dd}` would find a 23rd month. Undefined when the path has none of the forms.
 */
export function readPath(
  patterns: readonly PathPattern[],
  path: string,
): { pattern: PathPattern; parts: PathReading } | undefined {
  let best: { pattern: PathPattern; parts: PathReading } | undefined;
  for (const pattern of patterns) {
    const parts = pattern.read(path);
    if (parts && (!best || isCloser(parts, best.parts))) best = { pattern, parts };
  }
  return best;
}

function isCloser(parts: PathReading, than: PathReading): boolean {
  const isReal = parts.day !== undefined;
  return isReal === (than.day !== undefined) ? parts.digits > than.digits : isReal;
}

function partsOf(names: readonly string[], values: readonly string[], locale: string): PathReading {
  // The name comes after its folders, and counts where they disagree.
  const last = new Map<string, { value: string; text: string }>();
  const first = new Map<string, { value: string; text: string }>();
  let conflict: PathParts['conflict'];
  names.forEach((name, index) => {
    const text = values[index]!;
    const [key, value] = meaning(name, text, locale);
    const known = last.get(key);
    if (known && known.value !== value) conflict ??= [known.text, text];
    last.set(key, { value, text });
    if (!known) first.set(key, { value, text });
  });
  const count = numberIn(last, 'number');
  const team = last.get('team')?.text;
  const slug = last.get('slug')?.text;
  const folders = conflict && dateOf(first).day;
  const read = names.map((name, index) => (name === 'team' || name === 'slug' ? '' : values[index]!)).join('');
  return {
    digits: read.replace(/\D+/g, '').length,
    ...dateOf(last),
    ...(count !== undefined && { number: count }),
    ...(team !== undefined && { team }),
    ...(slug !== undefined && { slug }),
    ...(conflict && { conflict }),
    ...(folders !== undefined && { folders }),
  };
}

function numberIn(values: ReadonlyMap<string, { value: string }>, key: string): number | undefined {
  const value = values.get(key)?.value;
  return value === undefined ? undefined : Number(value);
}

function dateOf(values: ReadonlyMap<string, { value: string }>): PathDate {
  const [year, month, day] = ['year', 'month', 'day'].map((key) => numberIn(values, key));
  const isWhole = year !== undefined && month !== undefined && day !== undefined;
  return {
    text: [year ?? '', ...[month, day].filter((part) => part !== undefined).map(two)].join('-').replace(/^-/, ''),
    day: isWhole ? toDay(year, month, day) : undefined,
    isWhole,
    ...(year !== undefined && { year }),
    ...(month !== undefined && { month }),
  };
}

/** What a token says of another note, written as it is written in `old`. */
function written(
  token: string,
  old: string,
  { day, number, slug }: { day: Day; number?: number; slug?: string },
  locale: string,
): string {
  const [year, month, date] = day.split('-') as [string, string, string];
  switch (token) {
    case 'yyyy':
      return year;
    case 'yy':
      return year.slice(2);
    case 'MM':
      return month;
    case 'M':
      return String(Number(month));
    case 'MMM':
      return monthLike(old, Number(month), locale);
    case 'dd':
      return date;
    case 'd':
      return String(Number(date));
    case 'number':
      return number === undefined ? old : String(number).padStart(old.length, '0');
    case 'slug':
      return slug ?? old;
    default:
      return old;
  }
}

/** What a token is about, and what it says about it in a form that can be compared. */
function meaning(token: string, text: string, locale: string): [key: string, value: string] {
  switch (token) {
    case 'yyyy':
      return ['year', text];
    case 'yy':
      return ['year', `20${text}`];
    case 'MM':
    case 'M':
      return ['month', String(Number(text))];
    case 'MMM':
      return ['month', String(dateWords(locale).months.get(text.toLowerCase()) ?? 0)];
    case 'dd':
    case 'd':
      return ['day', String(Number(text))];
    case 'number':
      return ['number', String(Number(text))];
    default:
      return [token, normalize(text)];
  }
}

const two = (value: number): string => String(value).padStart(2, '0');
