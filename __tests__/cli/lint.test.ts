import { chmodSync, mkdirSync, statSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { cli, makeFolder, readIn } from '../helpers/folder.js';
import { front, note } from '../helpers/note.js';

const PATH = 'discussions/community/2024/2024-01-10.md';
const good = note();
/** One finding with a safe fix, one with a suggestion, one for people; an error each. */
const bad = note({
  head: front({ datetime: '2024-01-10T16:00+01:00', more: 'title: Community, January 3, 2024\n' }),
  discussions: 'TBD',
});
const fixed = bad.replace('T16:00+01:00', 'T16:00:00+01:00');
const warned = good.replace('- BoL', '- BoL\n  - BoL');

describe('exit codes', () => {
  test('0 when nothing is found', async () => {
    const { status, stdout } = await cli(makeFolder({ [PATH]: good }), []);
    expect(status).toBe(0);
    expect(stdout).toContain('1 note');
  });

  test('1 with an error, or according to --fail-on and --max-warnings', async () => {
    const errors = makeFolder({ [PATH]: bad });
    const warnings = makeFolder({ [PATH]: warned });
    const status = async (folder: string, ...argv: string[]) => (await cli(folder, argv)).status;
    expect(await status(errors)).toBe(1);
    expect(await status(errors, '--fail-on', 'never')).toBe(0);
    expect(await status(warnings)).toBe(0);
    expect(await status(warnings, '--fail-on', 'warning')).toBe(1);
    expect(await status(warnings, '--max-warnings', '0')).toBe(1);
    expect(await status(warnings, '--max-warnings', '1')).toBe(0);
    expect(await status(warnings, '--quiet', '--fail-on', 'error')).toBe(0);
  });

  test.each([
    ['an unknown option', ['--fxi'], 'unknown option `--fxi`; did you mean `--fix`?'],
    ['an option without its value', ['--format'], '`--format` needs a value; see `meeting-notes-lint --help`.'],
    ['an unknown format', ['--format', 'jsn'], 'json'],
    ['an invalid number', ['--max-warnings', 'few'], '--max-warnings few: is not a whole number'],
    ['an invalid time', ['--now', 'today'], '--now today: is not a time with an offset'],
    ['an unknown rule', ['--rule', 'no-mojibak: off'], 'no-mojibake'],
    ['a missing file', ['nowhere.md'], 'nowhere.md'],
    ['a missing configuration', ['--config', 'mine.yml'], 'mine.yml'],
    ['lsp without --stdio', ['lsp'], 'needs `--stdio`: meeting-notes-lint lsp --stdio.'],
    ['lsp with arguments', ['lsp', 'notes', '--stdio'], '`lsp` takes no arguments'],
    ['--stdio without lsp', ['--stdio'], '`meeting-notes-lint lsp --stdio`'],
    ['lsp with an unknown rule', ['lsp', '--stdio', '--rule', 'no-mojibak: off'], 'no-mojibake'],
    ['explain with an unknown rule', ['explain', 'no-mojibak'], 'no-mojibake'],
  ])('2 for %s, with a message that says what to write', async (_, argv, sentence) => {
    const { status, stdout, stderr } = await cli(makeFolder({ [PATH]: good }), argv);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(sentence);
    expect(stderr).not.toMatch(/\n\s+at |Something went wrong inside/);
  });

  test('2 for a folder without notes, which says what was looked for', async () => {
    const { status, stderr } = await cli(makeFolder({ 'README.md': '# Garden\n' }), []);
    expect(status).toBe(2);
    expect(stderr).toMatch(/^No meeting notes found in \.: .*1 other \.md file/);
  });

  test('2 for a broken configuration, with its line', async () => {
    const folder = makeFolder({ [PATH]: good, '.meeting-notes-lint.yml': 'rules:\n  no-mojibak: error\n' });
    const { status, stderr } = await cli(folder, []);
    expect(status).toBe(2);
    expect(stderr).toBe('.meeting-notes-lint.yml:2: unknown rule `no-mojibak`; did you mean `no-mojibake`?\n');
  });

  test('2 for a file that cannot be read, while the others are checked', async () => {
    const folder = makeFolder({
      [PATH]: bad,
      'discussions/2024-01-03.md': new Uint8Array([0x50, 0, 0xff, 0xfe, 0, 1]),
    });
    const { status, stdout, stderr } = await cli(folder, []);
    expect(status).toBe(2);
    expect(stdout).toContain(PATH);
    expect(stderr).toContain('discussions/2024-01-03.md');
  });
});

describe('which files', () => {
  test('a walk finds notes by name or datetime, and skips ignored files and pages', async () => {
    const folder = makeFolder({
      'a/2024-01-10.md': bad,
      'a/spring.md': bad,
      'a/README.md': '# Read me\n',
      'node_modules/x/2024-01-10.md': bad,
      'build/2024-01-10.md': bad,
      '.gitignore': 'build/\n',
    });
    const { stdout } = await cli(folder, ['--format', 'json']);
    const files = (JSON.parse(stdout) as { filePath: string }[]).map(({ filePath }) => path.relative(folder, filePath));
    expect(files.sort()).toEqual(['a/2024-01-10.md', 'a/spring.md']);
  });

  test('a link out of the repository is not followed', async () => {
    const outside = makeFolder({ '2024-01-10.md': bad });
    const folder = makeFolder({ [PATH]: good });
    symlinkSync(outside, path.join(folder, 'linked'));
    const { status, stdout } = await cli(folder, []);
    expect([status, stdout.includes('linked')]).toEqual([0, false]);
  });

  test('globs select notes', async () => {
    const folder = makeFolder({ 'a/2024-01-10.md': bad, 'b/2024-01-10.md': bad });
    const { stdout } = await cli(folder, ['a/*.md']);
    expect(stdout).toContain('a/2024-01-10.md');
    expect(stdout).not.toContain('b/2024-01-10.md');
  });
});

describe('fixing', () => {
  test('--fix applies safe fixes and reports the rest', async () => {
    const folder = makeFolder({ [PATH]: bad });
    chmodSync(path.join(folder, PATH), 0o640);
    const { status, stdout } = await cli(folder, ['--fix']);
    expect(status).toBe(1);
    expect(readIn(folder, PATH)).toBe(fixed);
    expect(statSync(path.join(folder, PATH)).mode & 0o777).toBe(0o640);
    expect(stdout).not.toContain('has no seconds');
    expect(stdout).toContain('consistent-dates');
  });

  test('--fix --fix-suggestions applies every fix', async () => {
    const folder = makeFolder({ [PATH]: bad });
    await cli(folder, ['--fix', '--fix-suggestions']);
    expect(readIn(folder, PATH)).toBe(fixed.replace('January 3', 'January 10'));
  });

  test('--fix-dry-run prints a diff that can be applied, and writes nothing', async () => {
    const folder = makeFolder({ [PATH]: bad });
    const { stdout } = await cli(folder, ['--fix-dry-run']);
    expect(readIn(folder, PATH)).toBe(bad);
    expect(stdout).toContain(`--- a/${PATH}`);
    expect(stdout).toContain('-datetime: 2024-01-10T16:00+01:00\n+datetime: 2024-01-10T16:00:00+01:00\n');
  });

  test('keeps line endings', async () => {
    const folder = makeFolder({ [PATH]: bad.replaceAll('\n', '\r\n') });
    await cli(folder, ['--fix']);
    expect(readIn(folder, PATH)).toBe(fixed.replaceAll('\n', '\r\n'));
  });

  test("a file that can't be written is named and stays unchanged", async () => {
    const folder = makeFolder({ [PATH]: bad });
    const locked = path.dirname(path.join(folder, PATH));
    chmodSync(locked, 0o555);
    const { status, stderr } = await cli(folder, ['--fix']);
    chmodSync(locked, 0o755);
    // The superuser can write anywhere.
    if (process.getuid?.() === 0) return;
    expect(status).toBe(2);
    expect(stderr).toContain(PATH);
    expect(readIn(folder, PATH)).toBe(bad);
  });
});

describe('standard input', () => {
  test('is checked as the file that --stdin-filename names', async () => {
    const { status, stdout } = await cli(makeFolder({}), ['--stdin', '--stdin-filename', PATH], { stdin: bad });
    expect(status).toBe(1);
    expect(stdout).toContain(`${PATH}\n`);
    expect(stdout).toContain('consistent-dates');
  });

  test('with --fix prints the fixed text and nothing else', async () => {
    const { stdout } = await cli(makeFolder({}), ['--stdin', '--fix', '--stdin-filename', PATH], { stdin: bad });
    expect(stdout).toBe(fixed);
  });

  test('is checked with what the other notes of the repository have in common', async () => {
    const others = Object.fromEntries(
      Array.from({ length: 6 }, (_, at) => [
        `discussions/community/2023/2023-0${at + 1}-15.md`,
        good.replace('2024-01-10', `2023-0${at + 1}-15`),
      ]),
    );
    const stdin = good.replace('ÁgnesK', 'AgnesK');
    const { stdout } = await cli(makeFolder(others), ['--stdin', '--stdin-filename', PATH], { stdin });
    expect(stdout).toContain('`AgnesK` is spelled `ÁgnesK` in 6 other notes');
  });
});

describe('configuration', () => {
  test.each<[string, Record<string, string>, string[], string]>([
    [
      'an unknown rule on the command line',
      {},
      ['--rule', 'consistent-date: off'],
      "--rule 'consistent-date: off': unknown rule `consistent-date`; did you mean `consistent-dates`?",
    ],
    [
      'a package.json without the key',
      { 'package.json': '{}' },
      ['-c', 'package.json'],
      'package.json: has no key `meeting-notes-lint`; add it, or name another file.',
    ],
    [
      'a broken package.json with the key',
      { 'package.json': '{ "meeting-notes-lint": {}' },
      [],
      'package.json: is not valid JSON, so its key `meeting-notes-lint` cannot be read; correct it.',
    ],
    [
      'two configurations in one folder',
      { '.meeting-notes-lint.yml': 'ignore: []', '.meeting-notes-lint.json': '{}' },
      [],
      '.meeting-notes-lint.json: is ignored beside `.meeting-notes-lint.yml`; keep one of them.',
    ],
  ])('reports %s', async (_, files, argv, message) => {
    const { status, stderr } = await cli(makeFolder({ [PATH]: good, ...files }), argv);
    expect([status, stderr]).toEqual([2, `${message}\n`]);
  });

  test('reports a configuration that is a dangling link', async () => {
    const folder = makeFolder({ [PATH]: good });
    symlinkSync(path.join(folder, 'nowhere.yml'), path.join(folder, '.meeting-notes-lint.yml'));
    const { status, stderr } = await cli(folder, []);
    expect([status, stderr]).toEqual([
      2,
      '.meeting-notes-lint.yml: is a link to a file that does not exist; correct or remove it.\n',
    ]);
  });

  test('is read from a package.json that is named', async () => {
    const data = '{ "meeting-notes-lint": { "rules": { "no-placeholder": "off" } } }';
    const folder = makeFolder({ [PATH]: bad, 'package.json': data });
    expect((await cli(folder, ['-c', 'package.json'])).stdout).not.toContain('no-placeholder');
  });

  test('the nearest configuration applies, and --rule overrides it', async () => {
    const folder = makeFolder({
      [PATH]: bad,
      '.meeting-notes-lint.yml': 'rules: { no-placeholder: off }\n',
      'package.json': '{}',
    });
    expect((await cli(folder, [])).stdout).not.toContain('no-placeholder');
    expect((await cli(folder, ['--rule', 'no-placeholder: warning'])).stdout).toContain('no-placeholder');
    expect((await cli(folder, ['--no-config'])).stdout).toContain('no-placeholder');
  });

  test('--print-config shows the effective configuration and its origins', async () => {
    const folder = makeFolder({ [PATH]: good, '.meeting-notes-lint.yml': 'rules: { no-placeholder: off }\n' });
    const { status, stdout } = await cli(folder, ['--print-config', PATH]);
    expect(status).toBe(0);
    expect(stdout).toMatch(/no-placeholder.*off/);
    expect(stdout).toContain('.meeting-notes-lint.yml');
  });

  test('a schema of the repository replaces the built-in one', async () => {
    const folder = makeFolder({
      [PATH]: good.replace('location: Online', 'chair: 5'),
      '.meeting-notes-lint.yml': 'frontMatter: { schema: note.schema.json }\n',
      'note.schema.json': '{ "type": "object", "properties": { "chair": { "type": "string" } } }',
    });
    const { stdout } = await cli(folder, []);
    expect(stdout).toContain('`5` is not a valid value for `chair`, which must be text');
    expect(stdout).not.toContain('`location`');
  });
});

describe('output', () => {
  test('--quiet omits warnings', async () => {
    const folder = makeFolder({ [PATH]: warned });
    expect((await cli(folder, [])).stdout).toContain('no-duplicate-items');
    expect((await cli(folder, ['--quiet'])).stdout).not.toContain('no-duplicate-items');
  });

  test('--output-file writes the report to an existing folder', async () => {
    const folder = makeFolder({ [PATH]: bad });
    mkdirSync(path.join(folder, 'out'));
    await cli(folder, ['--format', 'json', '--output-file', 'out/report.json']);
    expect(JSON.parse(readIn(folder, 'out/report.json'))).toHaveLength(1);
  });

  test('is colored on a terminal, unless options or the environment say no', async () => {
    const folder = makeFolder({ [PATH]: bad });
    const colored = async (argv: string[], options: object) =>
      (await cli(folder, argv, options)).stdout.includes('\u001B[');
    expect(await colored([], {})).toBe(false);
    expect(await colored([], { isTTY: true })).toBe(true);
    expect(await colored([], { isTTY: true, env: { NO_COLOR: '1' } })).toBe(false);
    expect(await colored([], { env: { FORCE_COLOR: '1' } })).toBe(true);
    expect(await colored(['--no-color'], { isTTY: true })).toBe(false);
  });

  test('text of a note cannot control the terminal', async () => {
    const folder = makeFolder({ [PATH]: good.replace('- BoL', '- "\u001B[2JBoL, \u001B]0;x\u0007AnaM"') });
    const { stdout } = await cli(folder, []);
    expect(stdout).toContain('no-joined-items');
    expect(['\u0007', '\u001B'].filter((one) => stdout.includes(one))).toEqual([]);
  });

  test.each([
    ['a key', { '.meeting-notes-lint.yml': '"be\\n::error::\\u001B[2Jds": 1' }, 'unknown key `be␊::error::␛[2Jds`'],
    [
      'a schema',
      {
        '.meeting-notes-lint.yml': 'frontMatter: { schema: beds.json }',
        'beds.json': JSON.stringify({ properties: { beds: { $ref: '#/b\n::error::##[x]\u001B[2J' } } }),
      },
      "can't resolve reference #/b␊::error::##\\[x]␛[2J from id #.",
    ],
  ])('%s of a configuration can neither control the terminal nor forge a log line', async (_, files, said) => {
    const { status, stderr } = await cli(makeFolder({ [PATH]: good, ...files }), []);
    expect(status).toBe(2);
    expect(stderr.split('\n')).toEqual([expect.stringContaining(said), '']);
  });

  test('commands: rules, explain, --help, --version', async () => {
    const folder = makeFolder({});
    expect((await cli(folder, ['rules'])).stdout).toContain('weekday-matches-date');
    expect((await cli(folder, ['explain', 'weekday-matches-date'])).stdout).toContain('## Wrong');
    const help = (await cli(folder, ['--help'])).stdout;
    expect(help).toContain('--fix-suggestions');
    expect((await cli(folder, ['--version'])).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});
