import { spawnSync } from 'node:child_process';
import { existsSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { dist } from '../helpers/dist.js';
import { cli, makeFolder, readIn } from '../helpers/folder.js';
import { front, note } from '../helpers/note.js';

const FILE = '.meeting-notes-lint-suppressions.json';
const ONE = 'discussions/community/2024/2024-01-10.md';
const TWO = 'discussions/community/2024/2024-01-17.md';
/** An error with a suggestion, an error for people, and an error with a safe fix. */
const bad = note({
  head: front({ datetime: '2024-01-10T16:00+01:00', more: 'title: Community, January 3, 2024\n' }),
  discussions: 'TBD',
});
const dated = (text: string) => text.replaceAll('2024-01-10', '2024-01-17');
const warned = dated(note()).replace('- BoL', '- BoL\n  - BoL');
const two = () => makeFolder({ [ONE]: bad, [TWO]: warned });
const rulesIn = (folder: string) =>
  [...readIn(folder, FILE).matchAll(/^ {2}"(\S+) (\S+) [0-9a-f]{16}:1": "/gm)].map(([, file, rule]) => [
    path.basename(file!),
    rule,
  ]);

describe('--suppress-all', () => {
  test('suppresses current findings, but no new ones', async () => {
    const folder = two();
    const first = await cli(folder, ['--suppress-all']);
    expect(first).toEqual({
      status: 0,
      stdout: '✔ 2 notes checked, no problems found.\n',
      stderr: `Suppressed 4 findings; commit ${FILE}.\n`,
    });
    expect(rulesIn(folder)).toEqual([
      ['2024-01-10.md', 'consistent-dates'],
      ['2024-01-10.md', 'front-matter-schema'],
      ['2024-01-10.md', 'no-placeholder'],
      ['2024-01-17.md', 'no-duplicate-items'],
    ]);
    expect(await cli(folder, ['--max-warnings', '0', '--fail-on', 'warning'])).toEqual({
      status: 0,
      stdout: '✔ 2 notes checked, no problems found.\n',
      stderr: '',
    });
    writeFileSync(path.join(folder, ONE), bad.replace('BoL\n', 'BoL\n  - BoL\n'));
    const { status, stdout } = await cli(folder, ['--fail-on', 'warning']);
    expect(status).toBe(1);
    expect(stdout).toContain('no-duplicate-items');
    expect(stdout).toContain('✖ 1 problem (0 errors, 1 warning) in 1 of 2 notes');
  });

  test('with paths keeps the entries of other notes', async () => {
    const folder = two();
    await cli(folder, ['--suppress-all', ONE]);
    expect(rulesIn(folder).map(([file]) => file)).toEqual(['2024-01-10.md', '2024-01-10.md', '2024-01-10.md']);
    writeFileSync(path.join(folder, ONE), note());
    await cli(folder, ['--suppress-all', TWO]);
    expect(rulesIn(folder)).toHaveLength(4);
    const { stderr } = await cli(folder, ['--suppress-all', ONE]);
    expect(stderr).toBe('No findings to suppress.\n');
    expect(rulesIn(folder)).toEqual([['2024-01-17.md', 'no-duplicate-items']]);
  });

  test('works from a subfolder', async () => {
    const folder = two();
    await cli(path.join(folder, 'discussions'), ['--suppress-all']);
    expect(rulesIn(folder)).toHaveLength(4);
    expect((await cli(path.join(folder, 'discussions'), ['community/2024/2024-01-10.md'])).status).toBe(0);
  });

  test('after --fix suppresses only what is left', async () => {
    const folder = two();
    const { stderr } = await cli(folder, ['--fix', '--suppress-all']);
    expect(stderr).toBe(`Fixed 2 problems.\nSuppressed 2 findings; commit ${FILE}.\n`);
    expect(readIn(folder, ONE)).toBe(bad.replace('T16:00+', 'T16:00:00+'));
    expect(rulesIn(folder).map(([, rule]) => rule)).toEqual(['consistent-dates', 'no-placeholder']);
  });

  test('with --quiet suppresses warnings, too, since they would still count', async () => {
    const folder = two();
    await cli(folder, ['--quiet', '--suppress-all']);
    expect(rulesIn(folder)).toHaveLength(4);
  });

  test('keeps the entries of rules that are not run', async () => {
    const folder = two();
    await cli(folder, ['--suppress-all']);
    const before = readIn(folder, FILE);
    expect((await cli(folder, ['--rule', 'no-placeholder: off'])).stderr).toBe('');
    await cli(folder, ['--suppress-all', '--rule', 'no-placeholder: off']);
    expect(readIn(folder, FILE)).toBe(before);
  });

  test('writes nothing if there are no findings', async () => {
    const folder = makeFolder({ [ONE]: note() });
    expect((await cli(folder, ['--suppress-all'])).stderr).toBe('No findings to suppress.\n');
    expect(existsSync(path.join(folder, FILE))).toBe(false);
  });

  test('writes to --suppressions-location', async () => {
    const folder = two();
    const elsewhere = ['--suppressions-location', 'ci/old.json'];
    expect(await cli(folder, elsewhere)).toEqual({
      status: 2,
      stdout: '',
      stderr: 'ci/old.json: does not exist; --suppress-all writes it.\n',
    });
    const refused = await cli(folder, ['--suppress-all', ...elsewhere]);
    expect([refused.status, refused.stderr]).toEqual([
      2,
      'ci/old.json: cannot be written: the folder ci does not exist.\n',
    ]);
    await cli(folder, ['--suppress-all', '--suppressions-location', 'old.json']);
    expect((await cli(folder, ['--suppressions-location', 'old.json'])).status).toBe(0);
    expect((await cli(folder, [])).status).toBe(1);
  });
});

describe('unused entries', () => {
  test('are reported, fail nothing, and --prune-suppressions removes them', async () => {
    const folder = two();
    await cli(folder, ['--suppress-all']);
    writeFileSync(path.join(folder, ONE), bad.replace('TBD', 'BL: The soil has come.'));
    const told = await cli(folder, ['--fail-on', 'warning']);
    const sentence = `1 entry in ${FILE} is no longer needed; remove it with --prune-suppressions.\n`;
    expect([told.status, told.stderr]).toEqual([0, sentence]);
    expect((await cli(folder, [TWO])).stderr).toBe('');
    const pruned = await cli(folder, ['--prune-suppressions']);
    expect([pruned.status, pruned.stderr]).toEqual([0, `Removed 1 unused suppression from ${FILE}.\n`]);
    expect(rulesIn(folder).map(([, rule]) => rule)).toEqual([
      'consistent-dates',
      'front-matter-schema',
      'no-duplicate-items',
    ]);
    expect((await cli(folder, ['--prune-suppressions'])).stderr).toBe(`No unused suppressions in ${FILE}.\n`);
  });

  test('for unused directives are not reported where these are not asked for', async () => {
    const unused = note({
      discussions: '<!-- meeting-notes-lint-disable-next-line no-placeholder -->\nBL: The soil has come.',
    });
    const folder = makeFolder({ [ONE]: unused });
    await cli(folder, ['--suppress-all', '--report-unused-suppressions']);
    expect(rulesIn(folder)).toEqual([['2024-01-10.md', 'suppression']]);
    expect((await cli(folder, [])).stderr).toBe('');
    writeFileSync(path.join(folder, ONE), note());
    expect((await cli(folder, [])).stderr).toBe('');
    expect((await cli(folder, ['--report-unused-suppressions'])).stderr).toBe(
      `1 entry in ${FILE} is no longer needed; remove it with --prune-suppressions.\n`,
    );
  });

  test('include those of deleted notes, unless other notes are named', async () => {
    const folder = two();
    await cli(folder, ['--suppress-all']);
    rmSync(path.join(folder, ONE));
    expect((await cli(folder, [TWO])).stderr).toBe('');
    expect((await cli(folder, [])).stderr).toBe(
      `3 entries in ${FILE} are no longer needed; remove them with --prune-suppressions.\n`,
    );
    expect((await cli(folder, ['--prune-suppressions'])).stderr).toBe(`Removed 3 unused suppressions from ${FILE}.\n`);
    expect(rulesIn(folder)).toEqual([['2024-01-17.md', 'no-duplicate-items']]);
  });

  test('are removed together with --fix in one run', async () => {
    const folder = two();
    await cli(folder, ['--suppress-all']);
    const { stderr } = await cli(folder, ['--fix', '--prune-suppressions']);
    expect(stderr).toBe(`Fixed 2 problems.\nRemoved 2 unused suppressions from ${FILE}.\n`);
  });
});

describe('the suppressions file', () => {
  test('applies to standard input, which changes no entry', async () => {
    const folder = two();
    await cli(folder, ['--suppress-all']);
    const stdin = ['--stdin', '--stdin-filename', ONE];
    expect((await cli(folder, stdin, { stdin: bad })).status).toBe(0);
    expect(await cli(folder, stdin, { stdin: note() })).toEqual({
      status: 0,
      stdout: '✔ 1 note checked, no problems found.\n',
      stderr: '',
    });
    expect((await cli(folder, ['--stdin'], { stdin: bad })).status).toBe(1);
  });

  test.each(['--suppress-all', '--prune-suppressions'])(
    'is not written by %s in runs that write nothing',
    async (flag) => {
      const folder = two();
      for (const other of ['--stdin', '--fix-dry-run'])
        expect(await cli(folder, [flag, other])).toEqual({
          status: 2,
          stdout: '',
          stderr: `\`${flag}\` can't be combined with \`${other}\`: it writes the suppressions file.\n`,
        });
    },
  );

  test('with broken JSON ends the run, naming the line, and stays unchanged', async () => {
    const text = '{\n  "version": 1,\n  oh\n';
    const folder = makeFolder({ [ONE]: bad, [FILE]: text });
    for (const argv of [[], ['--suppress-all'], ['--fix']]) {
      const { status, stdout, stderr } = await cli(folder, argv);
      expect([status, stdout]).toEqual([2, '']);
      expect(stderr).toMatch(new RegExp(`^\\${FILE}:\\d: JSON cannot be read from here on; [^\\n]*\\n$`));
    }
    expect([readIn(folder, FILE), readIn(folder, ONE)]).toEqual([text, bad]);
  });

  test('is not read through a link out of the repository', async () => {
    const outside = makeFolder({ 'secret.json': '{ "version": 1 }' });
    const folder = makeFolder({ [ONE]: note() });
    symlinkSync(path.join(outside, 'secret.json'), path.join(folder, FILE));
    const { status, stderr } = await cli(folder, []);
    expect([status, stderr]).toEqual([
      2,
      `${FILE}: is a symbolic link that leads out of the repository; it is not followed.\n`,
    ]);
  });

  test('appears in the JSON and SARIF of the built command line', () => {
    const folder = two();
    const run = (...argv: string[]) =>
      spawnSync(process.execPath, [dist('cli.js'), ...argv], { cwd: folder, encoding: 'utf8' });
    expect(run('--suppress-all').status).toBe(0);
    const [json] = JSON.parse(run('-f', 'json', ONE).stdout);
    expect(json.messages).toEqual([]);
    expect(json.suppressedMessages.map(({ suppressions }: { suppressions: unknown }) => suppressions)).toEqual(
      Array(3).fill([{ kind: 'file', justification: '' }]),
    );
    const { results } = JSON.parse(run('-f', 'sarif', ONE).stdout).runs[0];
    expect(results.map(({ suppressions }: { suppressions: unknown }) => suppressions)).toEqual(
      Array(3).fill([{ kind: 'external' }]),
    );
  });
});
