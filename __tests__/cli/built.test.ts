import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { makeFolder, readIn } from '../helpers/folder.js';
import { note } from '../helpers/note.js';

const bin = path.resolve('dist/cli.js');
const run = (cwd: string, argv: string[], input = '') =>
  spawnSync(process.execPath, [bin, ...argv], { cwd, input, encoding: 'utf8', env: { PATH: process.env.PATH } });

describe('the built command line', () => {
  test('finds the mistakes of the examples', () => {
    const { status, stdout, stderr } = run(process.cwd(), ['examples']);
    expect([status, stderr]).toEqual([1, '']);
    expect(stdout).toMatch(/✖ \d+ problems \(\d+ errors, \d+ warnings\) in 1 of 9 notes/);
  });

  test('mends a file', () => {
    const bad = note().replace('T16:00:00', 'T16:00');
    const folder = makeFolder({ '2024/2024-01-10.md': bad });
    expect(run(folder, ['--fix']).status).toBe(0);
    expect(readIn(folder, '2024/2024-01-10.md')).toBe(note());
  });

  test('reads standard input to its end', () => {
    const long = note({ discussions: 'BL: The soil has come.\n\n'.repeat(20_000) });
    const { status, stdout } = run(makeFolder({}), ['--stdin', '--fix', '--stdin-filename', '2024-01-10.md'], long);
    expect(status).toBe(0);
    expect(stdout).toBe(long);
  });

  test('never runs what front matter calls code', () => {
    const folder = makeFolder({ '2024-01-10.md': '---js\nrequire("fs").writeFileSync("ran", "");\n---\n' });
    const { status, stdout } = run(folder, []);
    expect(status).toBe(1);
    expect(stdout).toContain('is marked as `js`');
    expect(() => readIn(folder, 'ran')).toThrow('ENOENT');
  });

  test('needs nothing but itself', () => {
    const alone = mkdtempSync(path.join(os.tmpdir(), 'alone-'));
    const { status } = spawnSync(process.execPath, [bin, '--version'], { cwd: alone, env: {}, encoding: 'utf8' });
    expect(status).toBe(0);
  });

  test('is a library, too', () => {
    const script = `
      import { lintNote } from ${JSON.stringify(`file://${path.resolve('dist/index.js')}`)};
      console.log(lintNote({ path: '2024-01-10.md', text: 'TBD' }).findings.map(({ ruleId }) => ruleId).join());
    `;
    const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' });
    expect(stdout).toContain('front-matter');
  });
});
