import path from 'node:path';
import { stringify } from 'yaml';
import { repositoryRoot } from '../../node/load-config.js';
import { slashes } from '../../node/run.js';
import type { Arguments } from '../arguments.js';
import { CLEAN, type Io } from '../io.js';
import { loaderFor } from './lint.js';

/** Prints what holds for one note, each part with where it was said. The output is a configuration itself. */
export async function printConfig(given: string, flags: Arguments['flags'], io: Io): Promise<number> {
  const root = repositoryRoot(io.cwd) ?? io.cwd;
  const file = path.resolve(io.cwd, given);
  const { config, base, file: from } = await loaderFor(flags, root, io).for(path.dirname(file));
  const { kind, settings, rules, origins } = config.for(slashes(path.relative(base, file)));
  const line = (text: string, origin: string) => `${text.padEnd(40)} # ${origin}\n`;
  io.stdout.write(`# What holds for ${given}${kind === undefined ? '' : `, a note of the kind \`${kind}\``}\n`);
  io.stdout.write(
    `# Configuration: ${from === undefined ? 'none found; the defaults' : slashes(path.relative(io.cwd, from))}\n`,
  );
  io.stdout.write(line('frontMatter:', origins.get('frontMatter') ?? 'recommended'));
  io.stdout.write(`  required: ${settings.frontMatter.required}\n`);
  io.stdout.write(line('sections:', origins.get('sections') ?? 'recommended'));
  io.stdout.write(stringify(settings.sections, { lineWidth: 0 }).replace(/^/gm, '  ').trimEnd().concat('\n'));
  if (settings.placeholders.words.length > 0) {
    io.stdout.write(line('placeholders:', origins.get('placeholders') ?? ''));
    io.stdout.write(`  words: ${JSON.stringify(settings.placeholders.words)}\n`);
  }
  io.stdout.write('rules:\n');
  for (const [id, { severity, options, origin }] of rules) {
    const value = Object.keys(options).length === 0 ? severity : `[${severity}, ${JSON.stringify(options)}]`;
    io.stdout.write(line(`  ${id}: ${value}`, origin));
  }
  return CLEAN;
}
