import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { dist } from '../helpers/dist.js';
import { cli, makeFolder, readIn } from '../helpers/folder.js';
import { front, note } from '../helpers/note.js';

const at = (day: string) => note({ head: front({ datetime: `${day}T16:00:00+01:00` }) });
const series = (folder: string, days: string[]) =>
  Object.fromEntries(days.map((day) => [`${folder}/${day.slice(0, 4)}/${day}.md`, at(day)]));
const garden = () =>
  makeFolder({
    ...series('discussions/community', ['2024-05-08', '2024-05-15', '2024-05-22', '2024-05-29']),
    ...series('discussions/soil', ['2024-05-06', '2024-05-20']),
    ...series('archive/soil', ['2023-05-06']),
  });
const NEXT = 'discussions/community/2024/2024-06-05.md';

describe('new', () => {
  test('writes the next note, which the rules have nothing against, and prints where', async () => {
    const folder = garden();
    expect(await cli(folder, ['new', 'discussions/community'])).toEqual({ status: 0, stdout: `${NEXT}\n`, stderr: '' });
    expect(readIn(folder, NEXT)).toContain('datetime: 2024-06-05T16:00:00+01:00\n');
    expect(await cli(folder, [NEXT, '--max-warnings', '0'])).toEqual({
      status: 0,
      stdout: '✔ 1 note checked, no problems found.\n',
      stderr: '',
    });
    // The one after it is the next week's.
    expect((await cli(folder, ['new', 'community'])).stdout).toBe('discussions/community/2024/2024-06-12.md\n');
  });

  test.each([
    ['its last folder', ['community']],
    ['a folder of a year', ['discussions/community/2024']],
    ['a note', ['discussions/community/2024/2024-05-29.md']],
    ['a slash at the end', ['./discussions/community/']],
  ])('finds a series by %s', async (_, names) => {
    expect((await cli(garden(), ['new', ...names])).stdout).toBe(`${NEXT}\n`);
  });

  test('works from a folder below', async () => {
    const folder = garden();
    expect((await cli(path.join(folder, 'discussions'), ['new', 'community'])).stdout).toBe(
      'community/2024/2024-06-05.md\n',
    );
    expect(existsSync(path.join(folder, NEXT))).toBe(true);
  });

  test('--dry-run prints it and writes nothing', async () => {
    const folder = garden();
    const { stdout } = await cli(folder, ['new', 'community', '--dry-run']);
    expect(stdout).toContain('---\ndatetime: 2024-06-05T16:00:00+01:00\n');
    expect(existsSync(path.join(folder, NEXT))).toBe(false);
  });

  test('--date is the day, in whatever year', async () => {
    const { stdout, stderr } = await cli(garden(), ['new', 'community', '--date', '2025-01-02']);
    expect([stdout, stderr]).toEqual(['discussions/community/2025/2025-01-02.md\n', '']);
  });

  test('a day in the past may be asked for', async () => {
    const { status, stdout, stderr } = await cli(garden(), ['new', 'community', '--date', '2024-05-01']);
    expect([status, stdout, stderr]).toEqual([0, 'discussions/community/2024/2024-05-01.md\n', '']);
  });

  test.each<[string, string[], string]>([
    ['no name', [], 'Name one series by its folder, such as meeting-notes-lint new discussions/community.\n'],
    ['two names', ['a', 'b'], 'Name one series by its folder, such as meeting-notes-lint new discussions/community.\n'],
    ['a slip', ['comunity'], 'There is no series comunity; did you mean discussions/community?\n'],
    [
      'a slip in a path',
      ['discusions/community'],
      'There is no series discusions/community; did you mean discussions/community?\n',
    ],
    [
      'an unknown name',
      ['kitchen'],
      'There is no series kitchen; there are archive/soil, discussions/community, discussions/soil.\n',
    ],
    ['a name of two', ['soil'], 'soil: is the end of 2 series; write one of archive/soil, discussions/soil.\n'],
    [
      'a day that is none',
      ['community', '--date', '2024-02-30'],
      '--date 2024-02-30: write a day, such as --date 2024-01-31.\n',
    ],
    [
      'a day that has a note',
      ['community', '--date', '2024-05-22'],
      'discussions/community/2024/2024-05-22.md: is a note of that day already; choose another day.\n',
    ],
  ])('exit code 2 for %s', async (_, argv, sentence) => {
    const { status, stdout, stderr } = await cli(garden(), ['new', ...argv]);
    expect([status, stdout, stderr]).toEqual([2, '', sentence]);
  });

  test('never writes over a file', async () => {
    const folder = makeFolder({
      ...series('a', ['2024-05-15', '2024-05-22', '2024-05-29']),
      // No note, as the configuration has it, and in the way.
      'a/2024/2024-06-05.md': 'Mine.\n',
      '.meeting-notes-lint.yml': 'ignore: [a/2024/2024-06-05.md]\n',
    });
    const { status, stdout, stderr } = await cli(folder, ['new', 'a']);
    expect([status, stdout, stderr]).toEqual([
      2,
      '',
      'a/2024/2024-06-05.md: exists already and stays as it is; choose another day.\n',
    ]);
    expect(readIn(folder, 'a/2024/2024-06-05.md')).toBe('Mine.\n');
  });

  test('never writes out of the repository', async () => {
    const outside = makeFolder({});
    const folder = garden();
    symlinkSync(outside, path.join(folder, 'discussions', 'community', '2025'));
    const { status, stdout, stderr } = await cli(folder, ['new', 'community', '--date', '2025-01-02']);
    expect([status, stdout, stderr]).toEqual([
      2,
      '',
      'discussions/community/2025/2025-01-02.md: is not written, as a link in its path leads out of the repository.\n',
    ]);
    expect(readdirSync(outside)).toEqual(['.git']);
  });

  test('warns when the last notes share something that the rules report', async () => {
    const days = ['2024-05-15', '2024-05-22', '2024-05-29'];
    const folder = makeFolder(
      Object.fromEntries(
        days.map((day) => [`a/${day}.md`, at(day).replace('location: Online', 'location: Online\nweather: fine')]),
      ),
    );
    const { status, stdout, stderr } = await cli(folder, ['new', 'a']);
    expect([status, stdout, stderr]).toEqual([
      0,
      'a/2024-06-05.md\n',
      '1 thing that it has from the last notes is not as the rules want it; see meeting-notes-lint a/2024-06-05.md.\n',
    ]);
  });

  test('goes on with every series of the examples, by the built command line', () => {
    const folder = makeFolder({});
    cpSync('examples/discussions', path.join(folder, 'discussions'), { recursive: true });
    const run = (...argv: string[]) =>
      spawnSync(process.execPath, [dist('cli.js'), ...argv, '--now', '2024-05-01T00:00:00Z'], {
        cwd: folder,
        encoding: 'utf8',
      });
    const made = ['community', 'infra'].map((name) => {
      const { stdout, stderr } = run('new', name);
      expect(stderr).toBe('');
      return stdout.trim();
    });
    expect(made).toEqual(['discussions/community/2024/2024-05-09.md', 'discussions/infra/2024/infra-2024-05-07.md']);
    expect(run(...made, '--max-warnings', '0').status).toBe(0);
  });
});

test('a folder without any day has no series', async () => {
  const folder = makeFolder({ 'a/spring.md': `${front({ datetime: 'soon' })}\n## Agenda\n` });
  const { status, stderr } = await cli(folder, ['new', 'a']);
  expect([status, stderr]).toEqual([2, 'None of the notes here has a date, so there is no series to go on with.\n']);
});
