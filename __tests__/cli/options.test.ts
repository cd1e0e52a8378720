import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { type CommandName, type CommandSpec, commands, type OptionName } from '../../src/cli/options.js';
import { cli, makeFolder } from '../helpers/folder.js';
import { note } from '../helpers/note.js';

const PATH = 'notes/2024/2024-01-10.md';
const folder = () => makeFolder({ [PATH]: note(), 'report.json': '[]' });

describe('an option that does not apply is an error', () => {
  test.each<[string[], string]>([
    [['report', '--fix'], '`report` has no option `--fix`, which belongs to `meeting-notes-lint [paths...]`'],
    [
      ['report', 'notes', '--date', '2024-01-31'],
      '`report` has no option `--date`, which belongs to `meeting-notes-lint new SERIES`',
    ],
    [['init', '--config', 'x.yml'], '`init` has no option `--config`'],
    [['new', 'notes', '-f', 'json'], '`new` has no option `-f`'],
    [['explain', 'file-name', '--quiet'], '`explain` has no option `--quiet`'],
    [['merge', 'report.json', '--fix'], '`merge` has no option `--fix`'],
    [['--date', '2024-01-31'], '`meeting-notes-lint` has no option `--date`'],
    [['--print-config', PATH, '--fix'], '`--print-config` has no option `--fix`'],
    [['--stdio'], 'belongs to `meeting-notes-lint lsp --stdio`'],
    [['--stdin-filename', PATH], '`--stdin-filename` needs `--stdin`'],
    [['--fix-dry-run', '-f', 'json', '-o', 'z.json'], "`--fix-dry-run` can't be combined with `--format`"],
    [['--no-config', '-c', 'x.yml'], "`--config` can't be combined with `--no-config`"],
    [['--suppress-all', '--prune-suppressions'], "`--suppress-all` can't be combined with `--prune-suppressions`"],
    [['--stdin', '--shard', '1/2'], "`--stdin` can't be combined with `--shard`"],
    [['--stdin', PATH], '`--stdin` reads one note and takes no paths'],
    [['--print-config', PATH, 'notes'], '`--print-config` takes one file; remove `notes`'],
    [['rules', '-f', 'sarif'], '--format sarif: is not a valid value; write one of text, json.'],
    [['--quiet=yes'], '`--quiet` takes no value.'],
    [['--no-such'], 'unknown option `--no-such`'],
  ])('%j', async (argv, message) => {
    const { status, stdout, stderr } = await cli(folder(), argv);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(message);
  });
});

describe('words that people try as commands get a hint', () => {
  test.each<[string[], string]>([
    [['-'], '`meeting-notes-lint --stdin`'],
    [['help'], '`meeting-notes-lint --help`'],
    [['lint'], '`meeting-notes-lint [paths...]`'],
    [['lint', 'notes'], '`meeting-notes-lint [paths...]`'],
    [['fix'], '`meeting-notes-lint --fix [paths...]`'],
    [['reprot'], 'did you mean `meeting-notes-lint report`?'],
  ])('%j', async (argv, hint) => {
    const { status, stderr } = await cli(folder(), argv);
    expect([status, stderr.includes(hint)]).toEqual([2, true]);
  });

  test('a file of that name is checked', async () => {
    const { status } = await cli(makeFolder({ [`help/${PATH}`]: note() }), ['help']);
    expect(status).toBe(0);
  });
});

test('words after -- are paths, even if a command has their name', async () => {
  const { status, stdout } = await cli(makeFolder({ [`report/${PATH}`]: note() }), ['--', 'report']);
  expect([status, stdout]).toEqual([0, '✔ 1 note checked, no problems found.\n']);
});

test('rules --format json lists every rule as data', async () => {
  const { stdout } = await cli(folder(), ['rules', '--format', 'json']);
  const [rule] = JSON.parse(stdout) as Record<string, unknown>[];
  expect(Object.keys(rule!)).toEqual(['id', 'severity', 'description', 'fixes', 'url']);
});

describe('--help', () => {
  const specs = Object.entries(commands) as [CommandName, CommandSpec][];
  const named = specs.filter(([name]) => name !== 'lint' && name !== 'print-config');

  test('of the program fits a screen and names every option and command', async () => {
    const { stdout } = await cli(folder(), ['--help']);
    const lines = stdout.split('\n');
    expect(lines.length).toBeLessThanOrEqual(36);
    expect(lines.filter((line) => line.length > 80)).toEqual([]);
    const missing = commands.lint.options.filter((option) => !stdout.includes(`--${option}`));
    expect([missing, named.filter(([, { usage }]) => !stdout.includes(usage))]).toEqual([[], []]);
  });

  test.each(named)('of %s shows its options and an example', async (name, { options, examples }) => {
    const { status, stdout } = await cli(folder(), [name, '--help']);
    expect(status).toBe(0);
    expect(options.filter((option) => !stdout.includes(`--${option}`))).toEqual([]);
    expect(stdout).toContain(`meeting-notes-lint ${examples[0]}`);
    expect(stdout.split('\n').filter((line) => line.length > 100)).toEqual([]);
  });

  test('and docs/cli.md know the same options', () => {
    const page = readFileSync('docs/cli.md', 'utf8');
    const all = new Set(specs.flatMap(([, { options }]): readonly OptionName[] => options));
    expect([...all].filter((option) => !page.includes(`\`--${option}`))).toEqual([]);
  });
});
