// How notes are named, learned from the paths alone.
import { isOtherDatedPath, isPageName } from '../note/is-note.js';
import { dateWords } from '../note/meeting/date-words.js';
import { type Day, toDay, weekdayOf } from '../note/meeting/dates.js';
import { type PathPattern, pathPattern, readPath } from '../note/meeting/path-pattern.js';

/** A form of path, with the paths that have it. */
export interface PathShape {
  pattern: PathPattern;
  paths: string[];
}

/** A path with its dates replaced by tokens. */
interface Reading {
  path: string;
  parts: readonly Part[];
  /** The day that the path gives in this reading; undefined when it gives a month only. */
  day: Day | undefined;
  /** Two parts of the path disagree, such as the year of the folder and of the name. */
  isConflicting: boolean;
}

interface Part {
  text: string;
  /** `before` and `after`: text around a date in the same segment, which may differ from note to note. */
  kind: 'token' | 'literal' | 'folder' | 'before' | 'after';
}

// Fewer files with a date in the same form are a coincidence.
const MIN_PATHS = 3;
const MAX_SHAPES = 40;
const MAX_READINGS = 12;
// Enough of one series to see its forms.
const MAX_SAMPLE = 400;

const EXTENSION = /\.(?:md|markdown)$/i;

/**
 * The forms of the paths that hold a date, the most frequent first. A form counts where at least three files of a series
 * (a folder with its date folders folded in) share it, or where there are fewer dated files at all.
 */
export function pathShapes(paths: readonly string[], locale = 'en'): PathShape[] {
  const series = new Map<string, string[]>();
  for (const path of paths) {
    if (!/\d/.test(path) || isOtherDatedPath(path)) continue;
    const key = path.slice(0, path.lastIndexOf('/') + 1).replace(/\d+/g, '0');
    const known = series.get(key);
    if (known) known.push(path);
    else series.set(key, [path]);
  }
  const readings = [...series.values()].flatMap((all) => sample(all)).map((path) => readingsOf(path, locale));
  const chosen = chooseForms(readings.filter((of) => of.length > 0));
  const counts = countBy(chosen, dateForm);
  const dated = chosen.length;
  const kept = chosen.filter(
    (reading) =>
      counts.get(dateForm(reading))! >= MIN_PATHS ||
      (dated < MIN_PATHS && reading.day !== undefined && reading.parts.some(({ text }) => text === '{yyyy}')),
  );
  const sources = new Map<string, string>();
  for (const group of groupBy(kept, shapeKey).values()) {
    const source = sourceOf(group);
    sources.set(source, source);
  }
  const patterns = [...sources.keys()].map((source) => pathPattern(source, locale));
  const byPattern = new Map<PathPattern, string[]>(patterns.map((pattern) => [pattern, []]));
  const order = [...patterns].sort((a, b) => literals(b) - literals(a));
  const isWhole = [...series.values()].every((all) => all.length <= MAX_SAMPLE);
  const known = new Set(kept.map(({ path }) => path));
  for (const path of isWhole ? known : [...series.values()].flat()) {
    const reading = readPath(order, path);
    if (reading) byPattern.get(reading.pattern)!.push(path);
  }
  return patterns
    .map((pattern) => ({ pattern, paths: byPattern.get(pattern)! }))
    .filter((shape) => shape.paths.length > 0)
    .sort((a, b) => b.paths.length - a.paths.length)
    .slice(0, MAX_SHAPES);
}

/** The day that a path gives by the closest of `shapes`; undefined for paths without a whole day. */
export function dayOfPath(path: string, shapes: readonly PathShape[]): Day | undefined {
  return readPath(
    shapes.map(({ pattern }) => pattern),
    path,
  )?.parts.day;
}

/** Evenly spread over all, so that old and new forms are seen. */
function sample(paths: readonly string[]): readonly string[] {
  if (paths.length <= MAX_SAMPLE) return paths;
  const step = paths.length / MAX_SAMPLE;
  return Array.from({ length: MAX_SAMPLE }, (_, at) => paths[Math.floor(at * step)]!);
}

/** For each path the reading whose form most paths of its series fit: `05-01-2024` is a January day beside `19-01-2024`. */
function chooseForms(all: readonly (readonly Reading[])[]): Reading[] {
  const chosen: Reading[] = [];
  for (const series of groupBy(all, ([first]) => foldersOf(first!)).values()) {
    let left = series;
    while (left.length > 0) {
      const forms = [...groupBy(left.flat(), dateForm).values()];
      const best = forms.reduce((a, b) => (compareFit(b, a) > 0 ? b : a));
      const taken = new Set(best.map(({ path }) => path));
      chosen.push(...new Map(best.map((reading) => [reading.path, reading])).values());
      left = left.filter(([first]) => !taken.has(first!.path));
    }
  }
  return chosen;
}

/** Which of two forms fits better: the one more paths have; then the one whose days fall on the same weekday more often. */
function compareFit(a: readonly Reading[], b: readonly Reading[]): number {
  const pathsIn = (readings: readonly Reading[]) =>
    readings.reduce((sum, { isConflicting }) => sum + (isConflicting ? 0.5 : 1), 0);
  return pathsIn(a) - pathsIn(b) || sameWeekday(a) - sameWeekday(b);
}

function sameWeekday(readings: readonly Reading[]): number {
  const counts = countBy(
    readings.flatMap(({ day }) => day ?? []),
    (day) => String(weekdayOf(day)),
  );
  return Math.max(0, ...counts.values());
}

/** The literal folders of a reading. */
function foldersOf({ parts }: Reading): string {
  return parts
    .filter(({ kind }) => kind === 'folder')
    .map(({ text }) => text)
    .join('/');
}

/** How the dates of a path are written, and in which folders, whatever is around them and whatever the extension. */
function dateForm({ parts }: Reading): string {
  return parts
    .slice(0, -1)
    .filter(({ kind }) => kind === 'token' || kind === 'literal')
    .map(({ text }) => text)
    .join('\0');
}

function shapeKey({ parts }: Reading): string {
  return parts.map(({ kind, text }) => (kind === 'token' || kind === 'literal' ? text : kind)).join('\0');
}

function literals({ source }: PathPattern): number {
  return source.replace(/\{\w+\}|\*/g, '').length;
}

/** A form of date inside a folder's or file's name. */
interface DateForm {
  pattern: RegExp;
  /** The parts in order; `=` is a separator, as written. */
  tokens: readonly string[];
  /** What folders above must say already. */
  needs: readonly ('year' | 'month')[];
  /** It names the month. */
  hasName: boolean;
}

const YEAR = '((?:19|20)\\d\\d)';
const MONTH = '(0[1-9]|1[0-2])';
const DAY = '(0[1-9]|[12]\\d|3[01])';
const SHORT_MONTH = '(1[0-2]|0?[1-9])';
const SHORT_DAY = '([12]\\d|3[01]|0?[1-9])';
const SEPARATOR = '([-_. ]?)';
const SPLIT = '([-_. ])';
// With points, `10.11.12` would be a version.
const DASH = '([-_ ])';

function dateForms(months: string): DateForm[] {
  const form = (source: string, tokens: string, ...needs: DateForm['needs'][number][]): DateForm => ({
    // A month is a word of its own; after a day there may be a word without a space.
    pattern: new RegExp(`(?<![\\da-z])${source}(?!${tokens.endsWith('{MMM}') ? '[\\da-z]' : '\\d'})`, 'd'),
    tokens: tokens.split(' '),
    needs,
    hasName: source.includes(months),
  });
  return [
    form(`${YEAR}${SEPARATOR}${MONTH}\\2${DAY}`, '{yyyy} = {MM} = {dd}'),
    form(`${YEAR}${SPLIT}${MONTH}${SPLIT}${DAY}`, '{yyyy} = {MM} = {dd}'),
    form(`${YEAR}${SPLIT}${SHORT_MONTH}\\2${SHORT_DAY}`, '{yyyy} = {M} = {d}'),
    form(`${YEAR}${SEPARATOR}(${months})${SEPARATOR}${SHORT_DAY}`, '{yyyy} = {MMM} = {d}'),
    form(`(${months})${SEPARATOR}${SHORT_DAY},?${SEPARATOR}${YEAR}`, '{MMM} = {d} = {yyyy}'),
    form(`${SHORT_DAY}${SEPARATOR}(${months})${SEPARATOR}${YEAR}`, '{d} = {MMM} = {yyyy}'),
    form(`${MONTH}${SEPARATOR}${DAY}\\2${YEAR}`, '{MM} = {dd} = {yyyy}'),
    form(`${DAY}${SEPARATOR}${MONTH}\\2${YEAR}`, '{dd} = {MM} = {yyyy}'),
    form(`${SHORT_MONTH}${SPLIT}${SHORT_DAY}\\2${YEAR}`, '{M} = {d} = {yyyy}'),
    form(`${SHORT_DAY}${SPLIT}${SHORT_MONTH}\\2${YEAR}`, '{d} = {M} = {yyyy}'),
    form(`${MONTH}${DASH}${DAY}\\2(\\d\\d)`, '{MM} = {dd} = {yy}'),
    form(`${SHORT_MONTH}${DASH}${SHORT_DAY}\\2(\\d\\d)`, '{M} = {d} = {yy}'),
    form(`${DAY}${DASH}${MONTH}\\2(\\d\\d)`, '{dd} = {MM} = {yy}'),
    form(`${SHORT_MONTH}${DASH}${SHORT_DAY}\\2(\\d\\d)`, '{M} = {d} = {yy}'),
    form(`${SHORT_DAY}${DASH}${SHORT_MONTH}\\2(\\d\\d)`, '{d} = {M} = {yy}'),
    form(`(\\d\\d)${DASH}${MONTH}\\2${DAY}`, '{yy} = {MM} = {dd}'),
    form(`(\\d\\d)${MONTH}${DAY}`, '{yy} {MM} {dd}'),
    form(`${MONTH}${SPLIT}${DAY}`, '{MM} = {dd}', 'year'),
    form(`${DAY}${SPLIT}${MONTH}`, '{dd} = {MM}', 'year'),
    form(`${MONTH}${DAY}`, '{MM} {dd}', 'year'),
    form(`${SHORT_MONTH}${SPLIT}${SHORT_DAY}`, '{M} = {d}', 'year'),
    form(`${SHORT_DAY}${SPLIT}${SHORT_MONTH}`, '{d} = {M}', 'year'),
    form(`(${months})${SEPARATOR}${SHORT_DAY}`, '{MMM} = {d}', 'year'),
    form(`${SHORT_DAY}${SEPARATOR}(${months})`, '{d} = {MMM}', 'year'),
    form(DAY, '{dd}', 'year', 'month'),
    form(SHORT_DAY, '{d}', 'year', 'month'),
    form(`${YEAR}${SEPARATOR}${MONTH}`, '{yyyy} = {MM}'),
    form(`${YEAR}${SEPARATOR}(${months})`, '{yyyy} = {MMM}'),
    form(`(${months})${SEPARATOR}${YEAR}`, '{MMM} = {yyyy}'),
    form(MONTH, '{MM}', 'year'),
    form(`(${months})`, '{MMM}', 'year'),
  ];
}

const formsByLocale = new Map<string, readonly DateForm[]>();

/** What a path says so far, from its first folder on. */
interface State {
  parts: readonly Part[];
  year?: number;
  month?: number;
  day?: number;
  isConflicting: boolean;
}

/** All ways to read the dates of a path; none when it gives no month. */
function readingsOf(path: string, locale: string): Reading[] {
  const forms = formsByLocale.get(locale) ?? dateForms(dateWords(locale).month);
  formsByLocale.set(locale, forms);
  const segments = path.split('/');
  const extension = EXTENSION.exec(path)?.[0] ?? '';
  const name = segments.pop()!.slice(0, extension ? -extension.length : undefined);
  let states: State[] = [{ parts: [], isConflicting: false }];
  for (const segment of segments) {
    states = states
      .flatMap((state) => folderStates(segment, state, forms, locale))
      .map((state) => ({ ...state, parts: [...state.parts, literal('/')] }))
      .slice(0, MAX_READINGS);
  }
  return states
    .flatMap((state) => nameStates(name, state, forms, locale))
    .slice(0, MAX_READINGS)
    .flatMap(({ parts, year, month, day, isConflicting }) => {
      const whole =
        year === undefined || month === undefined || day === undefined ? undefined : toDay(year, month, day);
      // An impossible day is a mistake where others are possible; as a form of its own it is none.
      if (month === undefined || (day !== undefined && whole === undefined)) return [];
      return [{ path, parts: [...parts, literal(extension)], day: whole, isConflicting }];
    });
}

const literal = (text: string): Part => ({ text, kind: 'literal' });

function folderStates(segment: string, state: State, forms: readonly DateForm[], locale: string): State[] {
  if (/^(?:19|20)\d\d$/.test(segment))
    return [add(state, [{ text: '{yyyy}', kind: 'token' }], { year: Number(segment) })];
  const both = state.year === undefined ? null : /^(0[1-9]|1[0-2])([-_. ])(\p{L}+)$/u.exec(segment);
  const named = both && dateWords(locale).months.get(both[3]!.toLowerCase());
  if (both && named) {
    const parts: Part[] = [{ text: '{MM}', kind: 'token' }, literal(both[2]!), { text: '{MMM}', kind: 'token' }];
    return [add(add(state, parts, { month: Number(both[1]) }), [], { month: named })];
  }
  const found = datesIn(segment, state, forms, locale).filter(
    // A number in a folder is a day or a month only where it is the whole name; `02-beds` may be the second team.
    ({ form, isWhole }) => isWhole || form.tokens.length >= (form.needs.length > 0 ? 3 : 5) || form.needs.length === 2,
  );
  return found.length > 0
    ? found.map(({ state: next }) => next)
    : [{ ...state, parts: [...state.parts, { text: segment, kind: 'folder' }] }];
}

function nameStates(name: string, state: State, forms: readonly DateForm[], locale: string): State[] {
  const found = datesIn(name, state, forms, locale).map(({ state: next }) => next);
  // In the folder of a meeting, the note is named for what it is.
  if (found.length === 0 && state.day !== undefined && isPageName(name)) {
    return [{ ...state, parts: [...state.parts, literal(name)] }];
  }
  return found;
}

function datesIn(
  segment: string,
  state: State,
  forms: readonly DateForm[],
  locale: string,
): { state: State; form: DateForm; isWhole: boolean }[] {
  const found: { state: State; form: DateForm; isWhole: boolean }[] = [];
  const lower = segment.toLowerCase();
  const hasDigit = /\d/.test(segment);
  const hasName = /[^\W\d_]{3}|[^\0-\x7f]/.test(segment) && namesMonth(lower, locale);
  let longest = 0;
  for (const form of forms) {
    if (!(form.hasName ? hasName : hasDigit) || form.needs.some((part) => state[part] === undefined)) continue;
    const match = form.pattern.exec(lower);
    // A part of a date that is there in full is not a date of its own.
    if (!match || match[0].length < longest) continue;
    longest = match[0].length;
    found.push({
      form,
      state: withDate(segment, match, form, state, locale),
      isWhole: match[0].length === segment.length,
    });
  }
  return found.filter(({ state: { parts } }, at) => found.findIndex((other) => same(other.state.parts, parts)) === at);
}

/** Whether a text has the name of a month, perhaps inside another word. */
function namesMonth(lower: string, locale: string): boolean {
  for (const name of dateWords(locale).months.keys()) if (lower.includes(name)) return true;
  return false;
}

function same(a: readonly Part[], b: readonly Part[]): boolean {
  return a.length === b.length && a.every(({ text, kind }, at) => text === b[at]!.text && kind === b[at]!.kind);
}

function withDate(segment: string, match: RegExpExecArray, form: DateForm, state: State, locale: string): State {
  const before = segment.slice(0, match.index);
  const after = segment.slice(match.index + match[0].length);
  const tokens = form.tokens.filter((token) => token !== '=');
  // Groups are the tokens with the separators between them, of which a repeated one has no group.
  const groups = (match.indices as [number, number][])
    .slice(1)
    .filter(([start, end]) => !/^[-_. ]?$/.test(segment.slice(start, end)));
  const parts: Part[] = [];
  const values: Pick<State, 'year' | 'month' | 'day'>[] = [];
  let end = match.index;
  tokens.forEach((token, at) => {
    const place = groups[at]!;
    if (place[0] > end) parts.push(literal(segment.slice(end, place[0])));
    parts.push({ text: token, kind: 'token' });
    values.push(partOfDate(token, segment.slice(place[0], place[1]), locale));
    end = place[1];
  });
  const whole: Part[] = [
    ...(before === '' ? [] : [{ text: before, kind: 'before' as const }]),
    ...parts,
    ...(after === '' ? [] : [{ text: after, kind: 'after' as const }]),
  ];
  return values.reduce<State>((next, value) => add(next, [], value), add(state, whole, {}));
}

function partOfDate(token: string, text: string, locale: string): Pick<State, 'year' | 'month' | 'day'> {
  switch (token) {
    case '{yyyy}':
      return { year: Number(text) };
    case '{yy}':
      return { year: 2000 + Number(text) };
    case '{MMM}':
      return { month: dateWords(locale).months.get(text.toLowerCase()) ?? 0 };
    case '{MM}':
    case '{M}':
      return { month: Number(text) };
    default:
      return { day: Number(text) };
  }
}

function add(state: State, parts: readonly Part[], said: Pick<State, 'year' | 'month' | 'day'>): State {
  const isConflicting = (['year', 'month', 'day'] as const).some(
    (part) => said[part] !== undefined && state[part] !== undefined && said[part] !== state[part],
  );
  // The name is written for the meeting; the folder was there before.
  return {
    ...state,
    ...said,
    parts: [...state.parts, ...parts],
    isConflicting: state.isConflicting || isConflicting,
  };
}

/** The pattern that `readings`, which differ in literal texts only, have in common. */
function sourceOf(readings: readonly Reading[]): string {
  const [first] = readings;
  let hasTeam = false;
  let hasSlug = false;
  const parts = first!.parts.map(({ text, kind }, at) => {
    if (kind === 'token' || kind === 'literal') return text;
    const texts = [...new Set(readings.map((reading) => reading.parts[at]!.text))];
    if (texts.length === 1) return escapeStars(text);
    if (kind === 'folder') {
      const token = hasTeam || !texts.every(hasLetter) ? '*' : '{team}';
      hasTeam = true;
      return token;
    }
    // "beds-" and "tools-" have their separator in common.
    const separators = new Set(
      texts.map((one) => (kind === 'before' ? /(?<![-_. ])[-_. ]*$/ : /^[-_. ]*/).exec(one)![0]),
    );
    const separator = separators.size === 1 ? [...separators][0]! : '';
    const token = hasSlug || !texts.every(hasLetter) ? '*' : '{slug}';
    hasSlug = true;
    return kind === 'before' ? `${token}${separator}` : `${separator}${token}`;
  });
  return parts.join('');
}

function hasLetter(text: string): boolean {
  return /\p{L}/u.test(text);
}

/** A star in a name would be a wildcard in a pattern. */
function escapeStars(text: string): string {
  return text.replaceAll('*', '?');
}

function groupBy<T>(all: readonly T[], keyOf: (one: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const key = keyOf(one);
    const known = groups.get(key);
    if (known) known.push(one);
    else groups.set(key, [one]);
  }
  return groups;
}

function countBy<T>(all: readonly T[], keyOf: (one: T) => string): Map<string, number> {
  return new Map([...groupBy(all, keyOf)].map(([key, group]) => [key, group.length]));
}
