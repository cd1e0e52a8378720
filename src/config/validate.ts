import { toDay } from '../note/meeting/dates.js';
import { parseSource, type Source } from '../note/meeting/field-source.js';
import { pathTokens, unknownToken } from '../note/meeting/path-pattern.js';
import { closestMatch } from '../text/spelling.js';
import type { ConfigData, KindData } from './config-data.js';

/** A value that fits the schema and means nothing. */
export interface InvalidValue {
  /** The keys that lead to it. */
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

/** The first value of a configuration that a JSON Schema cannot judge and that is wrong. */
export function invalidValue(data: ConfigData): InvalidValue | undefined {
  for (const [name, kind] of Object.entries(data.kinds ?? {})) {
    const [wrong] = wrongIn(kind);
    if (wrong) return { ...wrong, path: ['kinds', name, ...wrong.path] };
  }
  const [wrong] = wrongIn(data);
  return wrong;
}

function* wrongIn(data: KindData): Generator<InvalidValue> {
  for (const [at, pattern] of [data.path ?? []].flat().entries()) {
    const token = unknownToken(pattern);
    if (token === undefined) continue;
    const known = pathTokens.map((name) => `\`{${name}}\``).join(' ');
    // Upper and lower case are different tokens.
    const meant =
      pathTokens.find((name) => name.toLowerCase() === token.toLowerCase()) ?? closestMatch(token, pathTokens);
    yield {
      path: Array.isArray(data.path) ? ['path', String(at)] : ['path'],
      message: `there is no token \`{${token}}\`; ${meant ? `did you mean \`{${meant}}\`?` : `known are ${known}.`}`,
    };
  }
  yield* wrongSources(data.date?.from ?? [], 'date', DATE_SOURCES);
  yield* wrongSources(data.attendees?.from ?? [], 'attendees', ATTENDEE_SOURCES);
  const timezone = data.date?.timezone;
  if (timezone !== undefined && !isTimezone(timezone)) {
    yield {
      path: ['date', 'timezone'],
      message: `\`${shown(timezone)}\` is no time zone; write its IANA name, such as \`Europe/Bucharest\`.`,
    };
  }
  if (data.locale !== undefined && !isLocale(data.locale)) {
    yield {
      path: ['locale'],
      message: `\`${shown(data.locale)}\` is no language that is known; write its code, such as \`en\` or \`de\`.`,
    };
  }
  const since = data.since === undefined ? [] : (/^(\d{4})-(\d\d)-(\d\d)$/.exec(data.since) ?? [Number.NaN]);
  if (data.since !== undefined && !toDay(Number(since[1]), Number(since[2]), Number(since[3]))) {
    yield { path: ['since'], message: `\`${shown(data.since)}\` is no day; write it as \`2023-01-01\`.` };
  }
  const names = new Map<string, number>();
  for (const [at, section] of (data.sections ?? []).entries()) {
    const name = (typeof section === 'string' ? section : section.name).toLowerCase();
    if (names.has(name)) {
      yield {
        path: ['sections', String(at)],
        message: `the section \`${shown(name)}\` stands twice; keep one of the two.`,
      };
    }
    names.set(name, at);
  }
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
    yield { path: [key, 'from', String(at)], message: `\`${shown(text)}\` is no source in \`${key}.from\`; ${hint}` };
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
