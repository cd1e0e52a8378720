// What a configuration refers to: files to load, and regular expressions to compile.

import type { NoteSchema } from '../model/settings.js';
import type { RosterPerson } from '../note/meeting/roster.js';
import type { KindData } from './config-data.js';
import { ConfigError } from './config-error.js';
import { linearRegExp } from './linear-regexp.js';
import { compileNoteSchema } from './note-schema.js';
import { parseRoster, type ReadConfig } from './parse.js';

/** The resources of one configuration, each by the path or pattern in the configuration. */
export interface Resources {
  schemas: ReadonlyMap<string, NoteSchema>;
  people: ReadonlyMap<string, readonly RosterPerson[]>;
  templates: ReadonlyMap<string, string>;
  patterns: ReadonlyMap<string, (line: string) => boolean>;
}

/** A file that a configuration refers to. */
export interface NamedFile {
  text: string;
  /** The path used in errors. */
  displayPath: string;
}

/**
 * Loads and compiles what a configuration and its kinds refer to.
 * @param displayPath the path of the configuration, used in errors
 * @param read reads the file that the value at a path of keys names; throws when it is not in the repository
 * @throws ConfigError at the first resource that is invalid
 */
export async function loadResources(
  { data, lineOf }: ReadConfig,
  displayPath: string,
  read: (name: string, path: readonly string[]) => NamedFile | Promise<NamedFile>,
): Promise<Resources> {
  const schemas = new Map<string, NoteSchema>();
  const people = new Map<string, readonly RosterPerson[]>();
  const templates = new Map<string, string>();
  const patterns = new Map<string, (line: string) => boolean>();
  const load = async <T>(
    into: Map<string, T>,
    name: unknown,
    path: readonly string[],
    make: (file: NamedFile) => T | Promise<T>,
  ): Promise<void> => {
    if (typeof name === 'string' && !into.has(name)) into.set(name, await make(await read(name, path)));
  };
  const kinds = Object.entries(data.kinds ?? {}).map(([name, kind]) => ({ at: ['kinds', name], part: kind }));
  const parts: { at: string[]; part: KindData }[] = [{ at: [], part: data }, ...kinds];
  for (const { at, part } of parts) {
    const { frontMatter, roster, placeholders, cancelled } = part;
    await load(schemas, frontMatter?.schema, [...at, 'frontMatter', 'schema'], (file) =>
      compileNoteSchema(parseSchema(file), file.displayPath),
    );
    await load(people, roster?.people, [...at, 'roster', 'people'], (file) => parseRoster(file.text, file.displayPath));
    await load(templates, placeholders?.template, [...at, 'placeholders', 'template'], ({ text }) => text);
    if (cancelled === undefined || patterns.has(cancelled)) continue;
    patterns.set(cancelled, await pattern(cancelled, displayPath, lineOf([...at, 'cancelled'])));
  }
  return { schemas, people, templates, patterns };
}

function parseSchema({ text, displayPath }: NamedFile): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new ConfigError(displayPath, undefined, 'is not valid JSON; write the schema in JSON.');
  }
}

async function pattern(
  source: string,
  displayPath: string,
  line: number | undefined,
): Promise<(line: string) => boolean> {
  const compile = await linearRegExp();
  try {
    const compiled = compile(source, 'i');
    return (line) => compiled.test(line);
  } catch {
    throw new ConfigError(
      displayPath,
      line,
      `\`${source.slice(0, 60).replaceAll('`', "'")}\` in \`cancelled\` is not a valid regular expression; it uses RE2, which has no look-ahead, look-behind or back-references.`,
    );
  }
}
