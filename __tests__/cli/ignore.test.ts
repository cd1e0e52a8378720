import { existsSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { cli, makeFolder, readIn } from '../helpers/folder.js';
import { note } from '../helpers/note.js';

const good = note();
const bad = note({ discussions: 'TBD' });
const NOTE = 'notes/2024-01-10.md';
const fixable = good.replace('T16:00:00', 'T16:00');
const repository = (files: Record<string, string>) => makeFolder({ [NOTE]: good, ...files });

describe('a path that is named but ignored is skipped with a line', () => {
  test.each<[string, Record<string, string>, string, string]>([
    [
      '.gitignore',
      { 'build/2024-01-10.md': bad, '.gitignore': 'build/\n' },
      'build/2024-01-10.md',
      'is ignored by `.gitignore`',
    ],
    [
      'the configuration',
      { 'old/2024-01-10.md': bad, '.meeting-notes-lint.yml': 'ignore: [old]\n' },
      'old/2024-01-10.md',
      'is ignored by the configuration',
    ],
    [
      'a submodule',
      { 'sub/.git': 'gitdir: ../x\n', 'sub/2024-01-10.md': bad },
      'sub/2024-01-10.md',
      'is in a Git submodule',
    ],
    ['a page', { 'notes/README.md': '# Read me: TBD\n' }, 'notes/README.md', 'is not a note but a page'],
    ['a template', { 'notes/template.md': bad }, 'notes/template.md', 'is not a note but a page'],
  ])('%s', async (_, files, named, reason) => {
    const folder = repository(files);
    expect(await cli(folder, [named])).toEqual({
      status: 0,
      stdout: '',
      stderr: `${named}: ${reason}${reason.endsWith('page') ? ', by its name' : ''}; use \`--no-ignore\` to check it.\n`,
    });
    expect((await cli(folder, [named, NOTE])).stdout).toContain('1 note checked');
    expect((await cli(folder, ['--no-ignore', named])).status).toBe(1);
  });
});

test('a walk skips submodules, so that --fix never writes there', async () => {
  const folder = repository({ 'sub/.git': 'gitdir: ../x\n', 'sub/2024-01-10.md': fixable });
  expect((await cli(folder, ['--fix'])).status).toBe(0);
  expect(readIn(folder, 'sub/2024-01-10.md')).toBe(fixable);
  expect((await cli(folder, ['--fix', 'sub'])).stderr).toContain('is in a Git submodule');
  expect(readIn(folder, 'sub/2024-01-10.md')).toBe(fixable);
});

test('--ignore-pattern ignores more files, relative to the working directory', async () => {
  const folder = repository({ 'old/2024-01-10.md': bad });
  expect((await cli(folder, [])).status).toBe(1);
  expect((await cli(folder, ['--ignore-pattern', 'old/**'])).status).toBe(0);
  expect((await cli(path.join(folder, 'old'), ['..', '--ignore-pattern', '*.md'])).status).toBe(0);
  expect((await cli(folder, ['--ignore-pattern', 'old', 'old/2024-01-10.md'])).stderr).toBe(
    'old/2024-01-10.md: is ignored by `--ignore-pattern`.\n',
  );
});

test('--no-error-on-unmatched-pattern accepts paths without notes', async () => {
  const folder = makeFolder({ 'README.md': '# Garden\n' });
  for (const argv of [[], ['minutes/*.md'], ['nowhere.md']]) {
    expect((await cli(folder, argv)).status).toBe(2);
    expect((await cli(folder, [...argv, '--no-error-on-unmatched-pattern'])).status).toBe(0);
  }
});

test('--fix removes the temporary file that a killed run left', async () => {
  const folder = makeFolder({ [NOTE]: fixable });
  const leftover = path.join(folder, 'notes', '.2024-01-10.md.meeting-notes-lint-tmp');
  writeFileSync(leftover, 'half');
  expect((await cli(folder, ['--fix'])).stderr).toContain('2024-01-10.md: cannot be written: it already exists.');
  utimesSync(leftover, 1, 1);
  expect((await cli(folder, ['--fix'])).status).toBe(0);
  expect([readIn(folder, NOTE), existsSync(leftover)]).toEqual([good, false]);
});
