import { type ParseArgsConfig, parseArgs } from 'node:util';
import { UserError } from '../model/user-error.js';
import { closestMatch } from '../text/spelling.js';

/** Every flag there is. `--help` and docs/cli.md name them in the same words. */
const options = {
  fix: { type: 'boolean' },
  'fix-dry-run': { type: 'boolean' },
  'fix-suggestions': { type: 'boolean' },
  format: { type: 'string', short: 'f' },
  'output-file': { type: 'string', short: 'o' },
  quiet: { type: 'boolean', short: 'q' },
  'max-warnings': { type: 'string' },
  'fail-on': { type: 'string' },
  config: { type: 'string', short: 'c' },
  'no-config': { type: 'boolean' },
  'print-config': { type: 'string' },
  rule: { type: 'string', multiple: true },
  stdin: { type: 'boolean' },
  'stdin-filename': { type: 'string' },
  now: { type: 'string' },
  stdio: { type: 'boolean' },
  clientProcessId: { type: 'string' },
  shard: { type: 'string' },
  'report-unused-suppressions': { type: 'boolean' },
  'dry-run': { type: 'boolean' },
  force: { type: 'boolean' },
  'suppress-all': { type: 'boolean' },
  'prune-suppressions': { type: 'boolean' },
  'suppressions-location': { type: 'string' },
  date: { type: 'string' },
  color: { type: 'boolean' },
  'no-color': { type: 'boolean' },
  version: { type: 'boolean', short: 'v' },
  help: { type: 'boolean', short: 'h' },
} as const satisfies NonNullable<ParseArgsConfig['options']>;

type Name = keyof typeof options;

/** What was given on the command line: flags by name, and everything else in order. */
export interface Arguments {
  flags: {
    [name in Name]?: (typeof options)[name] extends { type: 'boolean' }
      ? boolean
      : (typeof options)[name] extends { multiple: true }
        ? string[]
        : string;
  };
  positionals: string[];
}

/** @throws UserError about the first flag that cannot be used */
export function parseArguments(argv: readonly string[]): Arguments {
  const { values, positionals, tokens } = parseArgs({
    args: [...argv],
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const known = (options as Record<string, { type: 'boolean' | 'string' }>)[token.name];
    if (!known) {
      const meant = token.name.length > 1 ? closestMatch(token.name, Object.keys(options)) : undefined;
      throw new UserError(
        `There is no flag ${token.rawName}; ${meant ? `did you mean --${meant}?` : 'see --help for all of them.'}`,
      );
    }
    if (
      known.type === 'string' &&
      (token.value === undefined || (!token.inlineValue && /^-./.test(token.value) && token.value in flagNames))
    ) {
      throw new UserError(`${token.rawName} needs a value; see --help.`);
    }
    if (known.type === 'boolean' && token.value !== undefined) {
      throw new UserError(`${token.rawName} takes no value.`);
    }
  }
  return { flags: values as Arguments['flags'], positionals };
}

const flagNames: Record<string, true> = Object.fromEntries(Object.keys(options).map((name) => [`--${name}`, true]));

/** @throws UserError when `text` is no whole number */
export function wholeNumber(flag: string, text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new UserError(`--${flag} ${text}: write a whole number, such as --${flag} 10.`);
  return Number(text);
}

/** @throws UserError naming what is allowed */
export function oneOf<T extends string>(flag: string, text: string, allowed: readonly T[]): T {
  const found = allowed.find((one) => one === text);
  if (found !== undefined) return found;
  const meant = closestMatch(text, allowed);
  throw new UserError(`--${flag} ${text}: ${meant ? `did you mean ${meant}?` : `write one of ${allowed.join(', ')}.`}`);
}
