import { type Document, isMap, isScalar, LineCounter, type Node, parseDocument, visit } from 'yaml';
import schema from '../../schemas/config.schema.json' with { type: 'json' };
import { validateConfig, validateRoster } from '../generated/config-schema.js';
import { pathOf, typeWords } from '../model/schema-errors.js';
import type { SchemaError } from '../model/settings.js';
import { isTooDeep } from '../note/limits.js';
import { type RosterPerson, rosterPeople } from '../note/meeting/roster.js';
import { closestMatch } from '../text/spelling.js';
import type { ConfigData } from './config-data.js';
import { ConfigError } from './config-error.js';
import { invalidValue } from './validate.js';

/** Limits of a configuration or a roster, in UTF-16 code units and lines. */
const MAX_LENGTH = 300_000;
const MAX_LINES = 10_000;

/**
 * Parses a configuration in YAML or JSON.
 * @param file the name used in errors
 * @throws ConfigError at the first error
 */
export function parseConfig(text: string, file: string): ConfigData;
/**
 * Reads a configuration that is part of a file.
 * @param key the top-level key that holds it, for `package.json`
 * @returns undefined when the file has no such key
 */
export function parseConfig(text: string, file: string, key: string): ConfigData | undefined;
export function parseConfig(text: string, file: string, key?: string): ConfigData | undefined {
  return readConfig(text, file, key)?.data;
}

/** A configuration and the position of its parts. */
export interface ReadConfig {
  data: ConfigData;
  /** The line of the value at `path`, from 1. */
  lineOf: (path: readonly string[]) => number | undefined;
}

/** Like `parseConfig`, with the lines of all values, for errors that are only found when referenced files are loaded. */
export function readConfig(text: string, file: string, key?: string): ReadConfig | undefined {
  const read = readYaml(text, file, key);
  if (!read.isThere) return undefined;
  const { data, at } = read;
  if (validateConfig(data)) {
    const wrong = invalidValue(data as ConfigData);
    if (!wrong) return { data: data as ConfigData, lineOf: at };
    throw new ConfigError(file, at(wrong.path), wrong.message);
  }

  const error = mostSpecific(validateConfig.errors ?? []);
  const path = pathOf(error).map(String);
  const extra = error.params.additionalProperty as string | undefined;
  throw new ConfigError(file, at(extra === undefined ? path : [...path, extra]), configSentence(error, path, data));
}

/** Parses a YAML or JSON file; `at` gives the line of the value at a path of keys. */
function readYaml(text: string, file: string, key?: string) {
  // Untrusted input: it may come with a pull request.
  const lineCount = text.match(/\r\n|\r|\n/g)?.length ?? 0;
  if (text.length > MAX_LENGTH || lineCount > MAX_LINES || isTooDeep(text))
    throw new ConfigError(
      file,
      undefined,
      `is too large to read; use at most ${MAX_LENGTH} characters, ${MAX_LINES} lines and shallow nesting.`,
    );
  const lines = new LineCounter();
  const options = { lineCounter: lines, prettyErrors: false, logLevel: 'silent', merge: false } as const;
  // Duplicate keys are searched for below: yaml compares each key with each.
  const document = parseDocument(text, { ...options, uniqueKeys: false });
  const lineAt = (offset: number | undefined) => (offset === undefined ? undefined : lines.linePos(offset).line);
  const [broken] = document.errors;
  if (broken) throw new ConfigError(file, lineAt(broken.pos[0]), yamlSentence(broken.code));
  const duplicate = duplicateKey(document);
  if (duplicate) throw new ConfigError(file, lineAt(duplicate.range?.[0]), yamlSentence('DUPLICATE_KEY'));

  const root = key === undefined ? document.contents : document.get(key, true);
  let data: unknown;
  try {
    data = document.toJS({ maxAliasCount: 100 }) ?? {};
    // Throws for an alias that contains itself.
    JSON.stringify(data);
  } catch {
    throw new ConfigError(file, undefined, 'its aliases (`*name`) cannot be resolved; write the values out.');
  }
  if (key !== undefined) data = (data as Record<string, unknown>)[key];
  const at = (path: readonly string[]) => lineAt(offsetOf(root, path));
  return { data, at, isThere: key === undefined || root !== undefined };
}

/** The first key that occurs twice in its mapping. */
function duplicateKey(document: Document): Node | undefined {
  let duplicate: Node | undefined;
  visit(document, {
    Map(_, { items }) {
      const seen = new Set<unknown>();
      for (const { key } of items) {
        if (!isScalar(key)) continue;
        if (seen.has(key.value)) duplicate = key;
        if (duplicate) return visit.BREAK;
        seen.add(key.value);
      }
      return undefined;
    },
  });
  return duplicate;
}

/**
 * Parses a file that lists people: a list, or a mapping with the key `people`.
 * @throws ConfigError at the first error
 */
export function parseRoster(text: string, file: string): RosterPerson[] {
  const { data, at } = readYaml(text, file);
  const roster = Array.isArray(data) ? { people: data } : data;
  if (!validateRoster(roster)) {
    const error = mostSpecific(validateRoster.errors ?? []);
    const path = pathOf(error).map(String);
    throw new ConfigError(
      file,
      at(Array.isArray(data) ? path.slice(1) : path),
      configSentence(error, path, roster, ['roster']),
    );
  }
  return rosterPeople((roster as { people: (string | RosterPerson)[] }).people);
}

/** The most specific error: the deepest one, an unknown key before a wrong type. */
function mostSpecific(errors: readonly SchemaError[]): SchemaError {
  const weight = ({ keyword }: SchemaError) => (keyword === 'additionalProperties' ? 2 : keyword === 'anyOf' ? 0 : 1);
  const depth = ({ instancePath }: SchemaError) => instancePath.split('/').length;
  return [...errors].sort((a, b) => depth(b) - depth(a) || weight(b) - weight(a))[0]!;
}

/** @param above the keys that lead to the schema of `data` in the schema of the configuration */
function configSentence(
  error: SchemaError,
  path: readonly string[],
  data: unknown,
  above: readonly string[] = [],
): string {
  // Zero-based indices would confuse.
  const keys = path.filter((part) => !/^\d+$/.test(part)).join('.');
  const where = keys === '' ? '' : ` in \`${keys}\``;
  const name = keys === '' ? 'the configuration' : `\`${keys}\``;
  const value = path.reduce<unknown>((parent, part) => (parent as Record<string, unknown> | undefined)?.[part], data);
  const shown = `\`${JSON.stringify(value)?.slice(0, 60).replaceAll('`', "'")}\``;
  switch (error.keyword) {
    case 'additionalProperties': {
      const key = String(error.params.additionalProperty);
      const known = knownKeys([...above, ...path]);
      const meant = closestMatch(key, known);
      const what = path.at(-1) === 'rules' ? `unknown rule \`${key}\`` : `unknown key \`${key}\`${where}`;
      return `${what}${meant ? `; did you mean \`${meant}\`?` : known.length === 0 ? '; remove it.' : `; known keys are ${known.map((name) => `\`${name}\``).join(', ')}.`}`;
    }
    case 'required':
      return `${name} requires the key \`${String(error.params.missingProperty)}\`.`;
    case 'enum': {
      const allowed = (error.params.allowedValues as string[]).map((value) => `\`${value}\``).join(', ');
      return `${name} cannot be ${shown}; use ${allowed.replace(/, ([^,]*)$/, ' or $1')}.`;
    }
    case 'type':
      return `${name} must be ${typeWords(error.params.type)}, got ${shown}.`;
    case 'minLength':
      return `${name} must not be empty.`;
    case 'minimum':
    case 'maximum':
      return `${name} must be ${String(error.params.comparison)} ${String(error.params.limit)}, got ${shown}.`;
    default:
      return `${name} cannot be ${shown}.`;
  }
}

interface SchemaPart {
  $ref?: string;
  anyOf?: SchemaPart[];
  properties?: Record<string, SchemaPart>;
  additionalProperties?: SchemaPart | boolean;
  items?: SchemaPart | SchemaPart[];
}

/** The keys that the schema knows at `path` of the data. */
function knownKeys(path: readonly string[]): string[] {
  let parts = branches(schema as SchemaPart);
  for (const step of path) {
    parts = parts.flatMap(({ properties, additionalProperties, items }) => {
      const item = Array.isArray(items) ? items[Number(step)] : items;
      const rest = typeof additionalProperties === 'object' ? additionalProperties : undefined;
      const next = properties?.[step] ?? item ?? rest;
      return next ? branches(next) : [];
    });
  }
  return parts.flatMap(({ properties }) => Object.keys(properties ?? {}));
}

/** The alternatives of a part of the schema, references resolved. */
function branches(part: SchemaPart): SchemaPart[] {
  const target = part.$ref?.replace('#/definitions/', '');
  if (target !== undefined) return branches((schema.definitions as Record<string, SchemaPart>)[target]!);
  return part.anyOf ? part.anyOf.flatMap(branches) : [part];
}

function yamlSentence(code: string): string {
  if (code === 'DUPLICATE_KEY') return 'duplicate key; remove one.';
  if (code === 'TAB_AS_INDENT') return 'indented with a tab; use spaces.';
  return 'is not valid YAML; check colons, quotes and indentation.';
}

function offsetOf(root: unknown, path: readonly string[]): number | undefined {
  let node = root;
  let offset = (root as Node | null)?.range?.[0];
  for (const part of path) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === part);
      if (!pair) break;
      offset = (pair.key as Node).range?.[0] ?? offset;
      node = pair.value;
    } else {
      const item = (node as { items?: unknown[] } | null)?.items?.[Number(part)];
      if (item === undefined) break;
      offset = (item as Node).range?.[0] ?? offset;
      node = item;
    }
  }
  return offset;
}
