// How notes are named: learnt from the paths alone.
import { dateWords } from '../note/meeting/date-words.js';
import type { Day } from '../note/meeting/dates.js';
import { type PathPattern, pathPattern } from '../note/meeting/path-pattern.js';

/** A form that paths have, and those that have it. */
export interface PathShape {
  pattern: PathPattern;
  paths: string[];
}

/** A path with its dates put as tokens; what else varies is not known yet. */
interface Reading {
  path: string;
  /** Folders and the parts of the name, in order; literal texts and tokens. */
  parts: Part[];
}

interface Part {
  text: string;
  /** The text stands for something that may differ from note to note. */
  kind: 'token' | 'folder' | 'before' | 'after' | 'literal';
}

// Fewer notes of one form are exceptions.
const MIN_PATHS = 3;
const MIN_SHARE = 0.02;
const MAX_SHAPES = 6;

/** The forms of the paths that hold a date, the most frequent first; rare ones are left out. */
export function pathShapes(paths: readonly string[], locale = 'en'): PathShape[] {
  const groups = new Map<string, Reading[]>();
  for (const path of paths) {
    const reading = read(path, locale);
    if (!reading) continue;
    const key = reading.parts
      .map(({ kind, text }) => (kind === 'token' || kind === 'literal' ? text : kind))
      .join('\0');
    const group = groups.get(key) ?? [];
    group.push(reading);
    groups.set(key, group);
  }
  const all = [...groups.values()].sort((a, b) => b.length - a.length);
  const dated = all.reduce((sum, { length }) => sum + length, 0);
  const least = Math.max(Math.min(MIN_PATHS, dated), dated * MIN_SHARE);
  return all
    .filter(({ length }) => length >= least)
    .slice(0, MAX_SHAPES)
    .map((readings) => ({
      pattern: pathPattern(sourceOf(readings), locale),
      paths: readings.map(({ path }) => path),
    }));
}

/** The day that a path says by the first of `shapes` it has; undefined for paths without a whole day. */
export function dayOfPath(path: string, shapes: readonly PathShape[]): Day | undefined {
  for (const { pattern } of shapes) {
    const parts = pattern.read(path);
    if (parts) return parts.day;
  }
  return undefined;
}

const SEP = '([-_. ]?)';

/** Dates in the name of a file, the most certain form first; `#` marks what the folders must say. */
function nameForms(month: string): { pattern: RegExp; tokens: string[]; needs: ('year' | 'month')[] }[] {
  const year = '((?:19|20)\\d\\d)';
  const form = (source: string, tokens: string, ...needs: ('year' | 'month')[]) => ({
    pattern: new RegExp(`(?<![\\d\\p{L}])${source}(?![\\d])`, 'iu'),
    tokens: tokens.split(' '),
    needs,
  });
  return [
    form(`${year}${SEP}(\\d\\d)\\2(\\d\\d)`, '{yyyy} = {MM} = {dd}'),
    form(`${year}${SEP}(\\d\\d)${SEP}(\\d\\d)`, '{yyyy} = {MM} = {dd}'),
    form(`${year}([-_. ])(\\d{1,2})\\2(\\d{1,2})`, '{yyyy} = {M} = {d}'),
    form(`${year}${SEP}(${month})${SEP}(\\d{1,2})`, '{yyyy} = {MMM} = {d}'),
    form(`(${month})${SEP}(\\d{1,2})${SEP}${year}`, '{MMM} = {d} = {yyyy}'),
    form(`(\\d{1,2})${SEP}(${month})${SEP}${year}`, '{d} = {MMM} = {yyyy}'),
    form(`(\\d{1,2})([-_. ])(\\d{1,2})\\2${year}`, '{M} = {d} = {yyyy}'),
    form(`(\\d{1,2})([-_. ])(\\d{1,2})\\2(\\d\\d)`, '{M} = {d} = {yy}', 'year'),
    form(`(\\d\\d)([-_. ])(\\d\\d)`, '{MM} = {dd}', 'year'),
    form(`(\\d{1,2})([-_. ])(\\d{1,2})`, '{M} = {d}', 'year'),
    form(`(${month})${SEP}(\\d{1,2})`, '{MMM} = {d}', 'year'),
    form(`(\\d\\d)`, '{dd}', 'year', 'month'),
    form(`${year}([-_. ])(\\d\\d)`, '{yyyy} = {MM}'),
    form(`${year}${SEP}(${month})`, '{yyyy} = {MMM}'),
  ];
}

const formsByLocale = new Map<string, ReturnType<typeof nameForms>>();

function read(path: string, locale: string): Reading | undefined {
  const { month, months } = dateWords(locale);
  const segments = path.split('/');
  const name = segments.pop()!.replace(/\.md$/i, '');
  const known = { year: false, month: false };
  const parts: Part[] = [];
  for (const segment of segments) {
    parts.push(...folderParts(segment, known, new RegExp(`^(\\d\\d)([-_. ])(${month})$`, 'iu'), months));
    parts.push({ text: '/', kind: 'literal' });
  }
  const forms = formsByLocale.get(locale) ?? nameForms(month);
  formsByLocale.set(locale, forms);
  for (const { pattern, tokens, needs } of forms) {
    if (needs.some((part) => !known[part])) continue;
    const match = pattern.exec(name);
    if (!match) continue;
    const before = name.slice(0, match.index);
    const after = name.slice(match.index + match[0].length);
    const date = tokens.map((token, at): Part => {
      const text = token === '=' ? (match[at + 1] ?? '') : token;
      return { text, kind: token === '=' ? 'literal' : 'token' };
    });
    // A separator that is written once for both places is a back reference, and no group of its own.
    const written = fillSeparators(date, match);
    const whole: Part[] = [
      ...parts,
      ...(before === '' ? [] : [{ text: before, kind: 'before' as const }]),
      ...written,
      ...(after === '' ? [] : [{ text: after, kind: 'after' as const }]),
    ];
    const source = whole.map(({ text }) => text).join('');
    const said = pathPattern(`${escapeStars(source)}.md`, locale).read(
      `${segments.map((one) => `${one}/`).join('')}${name}.md`,
    );
    // Two places that disagree are a mistake in this one note, not another form.
    if (!said || (said.isWhole && !said.day && !said.conflict)) continue;
    return { path, parts: whole };
  }
  return undefined;
}

/** The separators as the name has them: those between the captured parts. */
function fillSeparators(date: readonly Part[], match: RegExpExecArray): Part[] {
  const separators = match[0].match(/[-_. ]/g) ?? [];
  const isDense = separators.length === 0;
  let next = 0;
  return date.map((part) =>
    part.kind === 'token' ? part : { text: isDense ? '' : (separators[next++] ?? ''), kind: 'literal' },
  );
}

function folderParts(
  segment: string,
  known: { year: boolean; month: boolean },
  monthFolder: RegExp,
  months: ReadonlyMap<string, number>,
): Part[] {
  const token = (text: string): Part => ({ text, kind: 'token' });
  if (/^(?:19|20)\d\d$/.test(segment)) {
    known.year = true;
    return [token('{yyyy}')];
  }
  const yearMonth = /^(?:19|20)\d\d([-_.])(?:0[1-9]|1[0-2])$/.exec(segment);
  if (yearMonth) {
    known.year = known.month = true;
    return [token('{yyyy}'), { text: yearMonth[1]!, kind: 'literal' }, token('{MM}')];
  }
  if (known.year && /^(?:0[1-9]|1[0-2])$/.test(segment)) {
    known.month = true;
    return [token('{MM}')];
  }
  if (known.year && months.has(segment.toLowerCase())) {
    known.month = true;
    return [token('{MMM}')];
  }
  const both = known.year ? monthFolder.exec(segment) : null;
  if (both) {
    known.month = true;
    return [token('{MM}'), { text: both[2]!, kind: 'literal' }, token('{MMM}')];
  }
  return [{ text: segment, kind: 'folder' }];
}

/** The pattern that all `readings`, which differ in texts only, have in common. */
function sourceOf(readings: readonly Reading[]): string {
  const [first] = readings;
  let hasTeam = false;
  let hasSlug = false;
  const parts = first!.parts.map(({ text, kind }, at) => {
    if (kind === 'token' || kind === 'literal') return text;
    const texts = new Set(readings.map((reading) => reading.parts[at]!.text));
    if (texts.size === 1) return escapeStars(text);
    if (kind === 'folder') {
      const token = hasTeam ? '*' : '{team}';
      hasTeam = true;
      return token;
    }
    // "beds-" and "tools-" have their separator in common.
    const separators = new Set(
      [...texts].map((one) => (kind === 'before' ? /(?<![-_. ])[-_. ]*$/ : /^[-_. ]*/).exec(one)![0]),
    );
    const separator = separators.size === 1 ? [...separators][0]! : '';
    const token = hasSlug ? '*' : '{slug}';
    hasSlug = true;
    return kind === 'before' ? `${token}${separator}` : `${separator}${token}`;
  });
  return `${parts.join('')}.md`;
}

/** A star in a name would be a wildcard in a pattern. */
function escapeStars(text: string): string {
  return text.replaceAll('*', '?');
}
