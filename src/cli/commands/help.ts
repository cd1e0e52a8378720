import { VERSION } from '../../model/version.js';
import type { CliContext } from '../context.js';
import { CLEAN } from '../exit-codes.js';
import { type CommandName, type CommandSpec, commands, type OptionName, type OptionSpec, options } from '../options.js';

// One screen: related options share a line. A test compares it with the table of options.
const HELP = `meeting-notes-lint [paths...]   check notes: files, folders or globs, default .

Examples
  meeting-notes-lint                        check all notes of this repository
  meeting-notes-lint --fix notes/2024       apply safe fixes
  meeting-notes-lint --fix-dry-run          show them as a diff instead

Fix      --fix, --fix-suggestions: apply safe fixes; apply suggestions, too
         --fix-dry-run: print a diff, write nothing
Output   -f, --format stylish|json|sarif|github|gitlab|checkstyle|rdjsonl|junit|
         markdown|agent   -o, --output-file FILE   --color, --no-color
Fail     --fail-on error|warning|never (default error)   --max-warnings N
         -q, --quiet: report errors only
Config   -c, --config FILE   --no-config   --rule 'ID: error|warning|off'
         --print-config FILE: show the effective configuration for a file
Files    --no-ignore   --ignore-pattern GLOB   --no-error-on-unmatched-pattern
         --stdin, --stdin-filename PATH   --shard I/N: one of N parts
         --now 2024-01-31T12:00:00Z: the current time
Suppress --suppress-all: report only new findings from now on
         --prune-suppressions: remove suppressions that are no longer needed
         --suppressions-location FILE   --report-unused-suppressions

COMMANDS
`;

/** Shows the help of a command. */
export function help(command: CommandName, { stdout }: CliContext): number {
  stdout.write(command === 'lint' || command === 'print-config' ? programHelp() : commandHelp(command));
  return CLEAN;
}

function programHelp(): string {
  const specs = Object.values(commands).slice(2);
  const width = Math.max(...specs.map(({ usage }) => usage.length));
  const lines = specs.map(({ usage, summary }) => `  ${usage.padEnd(width)}   ${summary}`);
  return HELP.replace('COMMANDS', () => ['Commands (COMMAND --help shows their options)', ...lines].join('\n'));
}

function commandHelp(command: CommandName): string {
  const { usage, summary, options: names, examples }: CommandSpec = commands[command];
  const rows = [...names, 'help' as const].map((name) => [optionUsage(name), options[name].description] as const);
  const width = Math.max(...rows.map(([left]) => left.length));
  return [
    `meeting-notes-lint ${usage}   ${summary}`,
    '',
    'Examples',
    ...examples.map((example) => `  meeting-notes-lint ${example}`),
    '',
    'Options',
    ...rows.map(([left, right]) => `  ${left.padEnd(width)}   ${right}`),
    '',
  ].join('\n');
}

/** An option as help writes it: `-o, --output-file FILE`. */
export function optionUsage(name: OptionName): string {
  const { short, value }: OptionSpec = options[name];
  return `${short ? `-${short}, ` : ''}--${name}${value ? ` ${value}` : ''}`;
}

export function version({ stdout }: CliContext): number {
  stdout.write(`${VERSION}\n`);
  return CLEAN;
}
