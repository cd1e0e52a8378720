import { parseArgs } from 'node:util';
import { UserError } from '../model/user-error.js';
import { closestMatch } from '../text/spelling.js';
import { type CommandName, type CommandSpec, commands, type OptionName, type OptionSpec, options } from './options.js';

/** The values of the options, by name. */
export type Flags = {
  [name in OptionName]?: (typeof options)[name] extends { type: 'boolean' }
    ? boolean
    : (typeof options)[name] extends { multiple: true }
      ? string[]
      : string;
};

/** A command line: a command, its options, and everything else in order. */
export interface Arguments {
  command: CommandName;
  flags: Flags;
  positionals: string[];
}

const PROGRAM = 'meeting-notes-lint';
const optionNames = Object.keys(options) as OptionName[];
const specOf = (name: OptionName): OptionSpec => options[name];
/** Whether a word names a command; `lint` and `print-config` are written as options and paths. */
const isCommand = (word: string): word is CommandName =>
  Object.hasOwn(commands, word) && word !== 'lint' && word !== 'print-config';

/** @throws UserError about the first option that can't be used */
export function parseArguments(argv: readonly string[]): Arguments {
  const { values, positionals, tokens } = parseArgs({
    args: [...argv],
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const flags = values as Flags;
  // Words after `--` are paths, whatever they are.
  const firstWord = tokens.find(({ kind }) => kind !== 'option');
  const word = firstWord?.kind === 'positional' ? firstWord.value : undefined;
  const isNamed = word !== undefined && isCommand(word);
  const command = isNamed ? word : flags['print-config'] === undefined ? 'lint' : 'print-config';
  for (const token of tokens) if (token.kind === 'option') checkOption(token, command);
  checkCombinations(flags);
  return { command, flags, positionals: isNamed ? positionals.slice(1) : positionals };
}

interface OptionToken {
  name: string;
  rawName: string;
  value: string | undefined;
  inlineValue: boolean | undefined;
}

function checkOption({ name, rawName, value, inlineValue }: OptionToken, command: CommandName): void {
  const spec: CommandSpec = commands[command];
  const label = command === 'lint' ? PROGRAM : spec.usage.split(' ')[0]!;
  const help = helpCall(command);
  if (!Object.hasOwn(options, name)) {
    const match = name.length > 1 ? closestMatch(name, [...spec.options, 'help', 'version']) : undefined;
    throw new UserError(
      `unknown option \`${rawName}\`; ${match ? `did you mean \`--${match}\`?` : `see \`${help}\`.`}`,
    );
  }
  const option = name as OptionName;
  const { type } = specOf(option);
  if (option !== 'help' && option !== 'version' && !spec.options.includes(option)) {
    const owners = (Object.keys(commands) as CommandName[]).filter((owner) =>
      (commands[owner] as CommandSpec).options.includes(option),
    );
    const example = owners.map((owner) => `\`${PROGRAM} ${commands[owner].usage}\``).join(' and ');
    throw new UserError(`\`${label}\` has no option \`${rawName}\`, which belongs to ${example}; see \`${help}\`.`);
  }
  const isNextOption =
    !inlineValue && value !== undefined && /^--./.test(value) && Object.hasOwn(options, value.slice(2));
  if (type === 'string' && (value === undefined || isNextOption))
    throw new UserError(`\`${rawName}\` needs a value; see \`${help}\`.`);
  if (type === 'boolean' && value !== undefined) throw new UserError(`\`${rawName}\` takes no value.`);
}

function checkCombinations(flags: Flags): void {
  for (const name of optionNames) {
    if (flags[name] === undefined) continue;
    const { excludes, requires } = specOf(name);
    const other = excludes?.options.find((option) => flags[option as OptionName] !== undefined);
    if (excludes && other !== undefined)
      throw new UserError(`\`--${name}\` can't be combined with \`--${other}\`: ${excludes.reason}.`);
    if (requires !== undefined && flags[requires as OptionName] === undefined)
      throw new UserError(`\`--${name}\` needs \`--${requires}\`; add it, or name the file as an argument.`);
  }
}

/** How to ask for the help of a command. */
function helpCall(command: CommandName): string {
  return isCommand(command) ? `${PROGRAM} ${command} --help` : `${PROGRAM} --help`;
}

/** @throws UserError when `text` is not a whole number */
export function wholeNumber(option: OptionName, text: string): number {
  if (!/^\d{1,9}$/.test(text))
    throw new UserError(`--${option} ${text}: is not a whole number; write, for example, --${option} 10.`);
  return Number(text);
}

/** @throws UserError naming the allowed values */
export function oneOf<T extends string>(option: OptionName, text: string, allowed: readonly T[]): T {
  const found = allowed.find((value) => value === text);
  if (found !== undefined) return found;
  const match = closestMatch(text, allowed);
  throw new UserError(
    `--${option} ${text}: is not a valid value; ${match ? `did you mean ${match}?` : `write one of ${allowed.join(', ')}.`}`,
  );
}
