import path from 'node:path';
import { stringify } from 'yaml';
import type { EffectiveConfig } from '../../config/config.js';
import type { Settings } from '../../model/settings.js';
import { pathFrom, repositoryRoot } from '../../node/paths.js';
import { sourceText } from '../../note/meeting/field-source.js';
import type { Arguments } from '../arguments.js';
import { CLEAN, type CliContext } from '../context.js';
import { loaderFor } from './lint.js';

/** Prints what holds for one note, each part with where it was said. The output is a configuration itself. */
export async function printConfig(given: string, flags: Arguments['flags'], io: CliContext): Promise<number> {
  const root = repositoryRoot(io.cwd) ?? io.cwd;
  const file = path.resolve(io.cwd, given);
  const { config, base, file: from } = await loaderFor(flags, root, io).for(path.dirname(file));
  const effective = config.for(pathFrom(base, file));
  const { kind, rules, origins } = effective;
  io.stdout.write(`# What holds for ${given}${kind === undefined ? '' : `, a note of the kind \`${kind}\``}\n`);
  io.stdout.write(`# Configuration: ${from === undefined ? 'none found; the defaults' : pathFrom(io.cwd, from)}\n`);
  for (const [key, value] of Object.entries(keysOf(effective))) {
    if (value === undefined) continue;
    const [first, ...others] = stringify({ [key]: value }, { lineWidth: 0 })
      .trimEnd()
      .split('\n');
    io.stdout.write([said(first!, origins.get(key) ?? 'recommended'), ...others, ''].join('\n'));
  }
  io.stdout.write('rules:\n');
  for (const [id, { severity, options, origin }] of rules) {
    const value = Object.keys(options).length === 0 ? severity : `[${severity}, ${JSON.stringify(options)}]`;
    io.stdout.write(`${said(`  ${id}: ${value}`, origin)}\n`);
  }
  return CLEAN;
}

function said(line: string, origin: string): string {
  return `${line.padEnd(40)} # ${origin}`;
}

/** The settings as a configuration writes them; what says nothing is left out. */
function keysOf({ settings }: EffectiveConfig): Record<string, unknown> {
  const { path: patterns, frontMatter, date, attendees, sections, labels, actions, placeholders, roster } = settings;
  return {
    path: some(patterns.map(({ source }) => source)),
    frontMatter: frontMatter.required === 'auto' ? undefined : { required: frontMatter.required },
    date: { ...date, from: date.from.map(sourceText) },
    attendees: { from: attendees.from.map(sourceText) },
    sections,
    labels: labels.length === 0 ? undefined : Object.fromEntries(labels.map(({ name, value }) => [name, value])),
    actions: actions && { in: actions },
    placeholders: placeholders.words.length === 0 ? undefined : { words: placeholders.words },
    roster: rosterOf(roster),
    since: settings.since,
    locale: settings.locale,
  };
}

function rosterOf({ people, teams }: Settings['roster']): Record<string, unknown> | undefined {
  if (people.length === 0 && teams.length === 0) return undefined;
  return { ...(people.length > 0 && { people }), ...(teams.length > 0 && { teams }) };
}

function some<T>(list: readonly T[]): readonly T[] | undefined {
  return list.length === 0 ? undefined : list;
}
