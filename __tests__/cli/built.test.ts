import { spawnSync } from 'node:child_process';
import { closeSync, existsSync, mkdtempSync, openSync, readdirSync, readFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { benchNotes } from '../../scripts/bench/notes.js';
import { dist } from '../helpers/dist.js';
import { cli, makeFolder, readIn } from '../helpers/folder.js';
import { note } from '../helpers/note.js';

const bin = dist('cli.js');
const run = (cwd: string, argv: string[], input = '') =>
  spawnSync(process.execPath, [bin, ...argv], {
    cwd,
    input,
    encoding: 'utf8',
    env: { PATH: process.env.PATH },
    maxBuffer: 1 << 26,
  });

describe('the built command line', () => {
  test('finds the mistakes of the examples', () => {
    const { status, stdout, stderr } = run(process.cwd(), ['examples']);
    expect([status, stderr]).toEqual([1, '']);
    expect(stdout).toMatch(/✖ \d+ problems \(\d+ errors, \d+ warnings\) in 1 of 9 notes/);
  });

  test('fails with a sentence where standard output cannot be written', () => {
    if (!existsSync('/dev/full')) {
      console.warn('skipped: this system has no /dev/full');
      return;
    }
    for (const argv of [[], ['-f', 'json'], ['--help']]) {
      const full = openSync('/dev/full', 'w');
      const { status, stderr } = spawnSync(process.execPath, [bin, ...argv], {
        cwd: makeFolder({ '2024/2024-01-10.md': note() }),
        stdio: ['ignore', full, 'pipe'],
        encoding: 'utf8',
      });
      closeSync(full);
      expect([status, stderr]).toEqual([2, 'standard output: cannot be written: the disk is full.\n']);
    }
  });

  test('fixes a file', () => {
    const bad = note().replace('T16:00:00', 'T16:00');
    const folder = makeFolder({ '2024/2024-01-10.md': bad });
    expect(run(folder, ['--fix']).status).toBe(0);
    expect(readIn(folder, '2024/2024-01-10.md')).toBe(note());
  });

  test('reads standard input to its end', () => {
    const long = note({ discussions: 'BL: The soil has come, and the beds wait for it.\n\n'.repeat(9_000) });
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
      import { lintNote } from ${JSON.stringify(`file://${dist('index.js')}`)};
      console.log(lintNote({ path: '2024-01-10.md', text: 'TBD' }).findings.map(({ ruleId }) => ruleId).join());
    `;
    const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' });
    expect(stdout).toContain('front-matter');
  });

  test('finds the same in several threads as in one', async () => {
    const notes = [...benchNotes(1_100)].map(({ path: file, text }) => [file, text]);
    // One that no scanner knows, and one that cannot be read.
    const odd = {
      'odd/2024-01-10.md': note({ agenda: '<div>\n\nSoil\n\n</div>' }),
      'odd/2024-01-11.md': Buffer.of(0xff),
    };
    const folder = makeFolder({ ...Object.fromEntries(notes), ...odd });
    const argv = ['-f', 'json', '--now', '2024-06-01T00:00:00Z'];
    const { stdout, stderr, status } = run(folder, argv);
    const alone = await cli(folder, argv);
    expect({ stderr, status }).toEqual({ stderr: alone.stderr, status: alone.status });
    expect(JSON.parse(stdout)).toHaveLength(1_101);
    // Too long to be shown.
    expect(stdout === alone.stdout).toBe(true);
  });

  test('loads no parser and no validator of configurations for an ordinary note', () => {
    const loaded = new Set<string>();
    const visit = (file: string) => {
      if (loaded.has(file)) return;
      loaded.add(file);
      const text = readFileSync(file, 'utf8');
      for (const [, to] of text.matchAll(/(?:\bfrom|^import) ?"(\.[^"\n]+\.js)"/gm))
        visit(path.join(path.dirname(file), to!));
    };
    visit(dist('cli.js'));
    visit(dist('chunks/lint.js'));
    expect(loaded.size).toBeGreaterThan(5);
    const heavy = ['yaml', 'parse-yaml', 'micromark-core-commonmark', 'ajv', 're2js', 'ignore'].map((name) =>
      dist(`chunks/${name}.js`),
    );
    // The chunks are there under these names, so their absence below means something.
    for (const file of heavy) expect(existsSync(file)).toBe(true);
    expect(heavy.filter((file) => loaded.has(file))).toEqual([]);
    // The validator, and gray-matter, are known by what is in them.
    for (const content of ['validateConfig', 'section_delimiter']) {
      const chunks = readdirSync(dist('chunks'))
        .map((name) => dist(`chunks/${name}`))
        .filter((file) => readFileSync(file, 'utf8').includes(content));
      expect(chunks).toHaveLength(1);
      expect(chunks.filter((file) => loaded.has(file))).toEqual([]);
    }
  });
});
