import path from 'node:path';
import { stringify } from 'yaml';
import type { EffectiveConfig } from '../../config/config.js';
import { formFor, type InferredConfig } from '../../conventions/infer.js';
import { renderForm } from '../../conventions/render.js';
import { count } from '../../formatters/summary.js';
import type { Settings } from '../../model/settings.js';
import { UserError } from '../../model/user-error.js';
import { findNotes } from '../../node/find-notes.js';
import { learnForm } from '../../node/learn-form.js';
import { haveDefaults } from '../../node/lint-files.js';
import { pathFrom, repositoryRoot } from '../../node/paths.js';
import { sourceText } from '../../note/meeting/field-source.js';
import type { Flags } from '../arguments.js';
import type { CliContext } from '../context.js';
import { loaderFor } from '../context.js';
import { CLEAN } from '../exit-codes.js';

/** Prints the effective configuration of a file, each part with its origin. The output is a configuration itself. */
export async function printConfig(positionals: readonly string[], flags: Flags, context: CliContext): Promise<number> {
  const given = flags['print-config'] ?? '';
  if (positionals.length > 0) throw new UserError(`\`--print-config\` takes one file; remove \`${positionals[0]}\`.`);
  const root = repositoryRoot(context.cwd) ?? context.cwd;
  const file = path.resolve(context.cwd, given);
  const configs = loaderFor(flags, root, context);
  // What is learned from the notes is part of it.
  const found = await findNotes([root], root, root, configs);
  const inferred = await learnForm(found.notes, root, configs);
  const loaded = await configs.for(path.dirname(file));
  const { config, base, file: from } = loaded;
  const notePath = pathFrom(base, file);
  const effective = config.for(notePath);
  const { kind, rules, origins } = effective;
  context.stdout.write(
    `# Effective configuration for ${given}${kind === undefined ? '' : `, a note of the kind \`${kind}\``}\n`,
  );
  // Where no configuration states the form, the built-in one holds only for notes that have it.
  const isFree = inferred !== undefined && inferred.data.extends === undefined && haveDefaults([{ file, loaded }]);
  const free: ReadonlySet<string> = new Set(isFree ? ['frontMatter', 'attendees', 'sections'] : []);
  const source =
    from !== undefined
      ? pathFrom(context.cwd, from)
      : `none found; ${isFree ? `learned from ${count(inferred.noteCount, 'note')}` : 'defaults'}`;
  context.stdout.write(`# Configuration: ${source}\n`);
  for (const [key, value] of Object.entries(keysOf(effective))) {
    if (value === undefined || free.has(key)) continue;
    const [first, ...others] = stringify({ [key]: value }, { lineWidth: 0 })
      .trimEnd()
      .split('\n');
    context.stdout.write([withOrigin(first!, origins.get(key) ?? 'recommended'), ...others, ''].join('\n'));
  }
  context.stdout.write('rules:\n');
  for (const [id, { severity, options, origin }] of rules) {
    const value = Object.keys(options).length === 0 ? severity : `[${severity}, ${JSON.stringify(options)}]`;
    context.stdout.write(`${withOrigin(`  ${id}: ${value}`, origin)}\n`);
  }
  if (isFree) context.stdout.write(learnedForm(inferred, notePath));
  return CLEAN;
}

/** The form that notes like this one have, as a comment: nothing of it is asked for. */
function learnedForm(inferred: InferredConfig, notePath: string): string {
  const { form, evidence } = formFor(inferred, notePath);
  const intro = `No configuration states a form, so none is asked for.`;
  if (Object.keys(form).length === 0) return `# ${intro}\n`;
  const lines = renderForm(form, evidence).trimEnd().split('\n');
  return [`${intro} Notes like this one have this form; \`meeting-notes-lint init\` writes it down:`, ...lines, '']
    .map((line) => (line === '' ? '' : `# ${line}`))
    .join('\n');
}

function withOrigin(line: string, origin: string): string {
  return `${line.padEnd(40)} # ${origin}`;
}

/** The settings as a configuration writes them, without empty ones. */
function keysOf({ settings }: EffectiveConfig): Record<string, unknown> {
  const { path: patterns, frontMatter, date, attendees, sections, labels, actions, placeholders, roster } = settings;
  return {
    path: emptyToUndefined(patterns.map(({ source }) => source)),
    frontMatter: { required: frontMatter.required },
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

function emptyToUndefined<T>(list: readonly T[]): readonly T[] | undefined {
  return list.length === 0 ? undefined : list;
}
