import { toDay } from '../note/meeting/dates.js';
import { parseSource, type Source } from '../note/meeting/field-source.js';
import { pathTokens, unknownToken } from '../note/meeting/path-pattern.js';
import { closestMatch } from '../text/spelling.js';
import type { ConfigData, KindData } from './config-data.js';
import { isTooComplex } from './globs.js';

/** A value that matches the schema but is not meaningful. */
export interface InvalidValue {
  /** The path of keys to the value. */
  path: string[];
  /** One sentence. */
  message: string;
}

const DATE_SOURCES: readonly Source['kind'][] = ['path', 'title', 'heading', 'frontMatter', 'label', 'table'];
const ATTENDEE_SOURCES: readonly Source['kind'][] = ['frontMatter', 'section', 'label', 'table'];
const FORMS: Readonly<Record<Source['kind'], string>> = {
  path: 'path',
  title: 'title',
  heading: 'heading',
  frontMatter: 'frontMatter:KEY',
  label: 'label:LABEL',
  table: 'table:NAME',
  section: 'section:HEADING',
};

/** The first invalid value of a configuration that its JSON Schema accepts. */
export function invalidValue(data: ConfigData): InvalidValue | undefined {
  for (const [index, glob] of (data.ignore ?? []).entries()) {
    const [wrong] = wrongGlob(glob, ['ignore', String(index)]);
    if (wrong) return wrong;
  }
  for (const [name, kind] of Object.entries(data.kinds ?? {})) {
    const [wrong] = wrongIn(kind);
    if (wrong) return { ...wrong, path: ['kinds', name, ...wrong.path] };
  }
  const [wrong] = wrongIn(data);
  return wrong;
}

function* wrongIn(data: KindData): Generator<InvalidValue> {
  for (const [index, glob] of (data.notes ?? []).entries()) yield* wrongGlob(glob, ['notes', String(index)]);
  for (const [at, pattern] of [data.path ?? []].flat().entries()) {
    const path = Array.isArray(data.path) ? ['path', String(at)] : ['path'];
    if (hasTooManyWildcards(pattern))
      yield {
        path,
        message: `\`${shown(pattern)}\` has too many wildcards; use at most ${MAX_WILDCARDS} of \`*\`, \`{slug}\` and \`{team}\` in a name, and at most ${MAX_GLOBSTARS} \`**\`.`,
      };
    const token = unknownToken(pattern);
    if (token === undefined) continue;
    const known = pathTokens.map((name) => `\`{${name}}\``).join(' ');
    // Upper and lower case are different tokens.
    const meant =
      pathTokens.find((name) => name.toLowerCase() === token.toLowerCase()) ?? closestMatch(token, pathTokens);
    yield {
      path,
      message: `unknown token \`{${token}}\`; ${meant ? `did you mean \`{${meant}}\`?` : `known tokens are ${known}.`}`,
    };
  }
  yield* wrongSources(data.date?.from ?? [], 'date', DATE_SOURCES);
  yield* wrongSources(data.attendees?.from ?? [], 'attendees', ATTENDEE_SOURCES);
  const timezone = data.date?.timezone;
  if (timezone !== undefined && !isTimezone(timezone)) {
    yield {
      path: ['date', 'timezone'],
      message: `\`${shown(timezone)}\` is not a time zone; use an IANA name such as \`Europe/Bucharest\`.`,
    };
  }
  if (data.locale !== undefined && !isLocale(data.locale)) {
    yield {
      path: ['locale'],
      message: `\`${shown(data.locale)}\` is not a known language; use a code such as \`en\` or \`de\`.`,
    };
  }
  const since = data.since === undefined ? [] : (/^(\d{4})-(\d\d)-(\d\d)$/.exec(data.since) ?? [Number.NaN]);
  if (data.since !== undefined && !toDay(Number(since[1]), Number(since[2]), Number(since[3]))) {
    yield { path: ['since'], message: `\`${shown(data.since)}\` is not a valid date; use \`yyyy-mm-dd\`.` };
  }
  const names = new Map<string, number>();
  for (const [at, section] of (data.sections ?? []).entries()) {
    const name = (typeof section === 'string' ? section : section.name).toLowerCase();
    if (names.has(name)) {
      yield {
        path: ['sections', String(at)],
        message: `duplicate section \`${shown(name)}\`; remove one.`,
      };
    }
    names.set(name, at);
  }
}

const MAX_WILDCARDS = 3;
const MAX_GLOBSTARS = 2;

/** Whether a path pattern could take too long to match: its time grows with the number of wildcards in one name. */
function hasTooManyWildcards(pattern: string): boolean {
  const names = pattern.split('/');
  const globstars = names.filter((name) => name.includes('**')).length;
  const wildcards = names.map((name) => name.match(/\*+|\{(?:slug|team)\}/g)?.length ?? 0);
  return globstars > MAX_GLOBSTARS || Math.max(...wildcards) > MAX_WILDCARDS;
}

function* wrongGlob(glob: string, path: string[]): Generator<InvalidValue> {
  if (isTooComplex(glob))
    yield {
      path,
      message: `\`${shown(glob)}\` has too many wildcards beside braces or brackets; split it into several globs.`,
    };
}

function* wrongSources(
  sources: readonly string[],
  key: 'date' | 'attendees',
  kinds: readonly Source['kind'][],
): Generator<InvalidValue> {
  for (const [at, text] of sources.entries()) {
    const source = parseSource(text);
    if (source && kinds.includes(source.kind)) continue;
    const forms = kinds.map((kind) => FORMS[kind]);
    const word = text.split(':')[0]!.trim();
    const meant = closestMatch(word, kinds);
    const hint =
      meant === undefined
        ? `write one of ${forms.map((form) => `\`${form}\``).join(', ')}.`
        : `write \`${FORMS[meant as Source['kind']].replace(/:.*/, `:${text.split(':').slice(1).join(':').trim() || 'NAME'}`)}\`.`;
    yield {
      path: [key, 'from', String(at)],
      message: `\`${shown(text)}\` is not a source for \`${key}.from\`; ${hint}`,
    };
  }
}

function isTimezone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

function isLocale(name: string): boolean {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(name).length > 0;
  } catch {
    return false;
  }
}

function shown(text: string): string {
  return text.slice(0, 60).replaceAll('`', "'");
}
