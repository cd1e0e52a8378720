// The command line keeps what it has compiled beside itself, where the runtime does not do so by itself.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import module from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from '@jest/globals';

const folder = mkdtempSync(path.join(os.tmpdir(), 'meeting-notes-compiled-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const program = path.join(folder, 'dist');
const kept = path.join(program, 'lazy/.compiled');
const keepsItself = 'enableCompileCache' in module;

const run = () => {
  const argv = [path.join(program, 'cli.js'), 'examples', '--now', '2024-06-01T00:00:00Z', '-f', 'json'];
  const { status, stdout, stderr } = spawnSync(process.execPath, argv, { encoding: 'utf8' });
  return { status, stdout, stderr };
};
const files = () => (existsSync(kept) ? readdirSync(kept).map((name) => path.join(kept, name)) : []);

beforeEach(() => {
  rmSync(program, { recursive: true, force: true });
  cpSync('dist', program, { recursive: true, filter: (file) => !file.endsWith('.compiled') });
  writeFileSync(path.join(folder, 'package.json'), '{"type":"module"}');
});

describe('compiled code', () => {
  test('is kept, and finds the same', () => {
    const first = run();
    expect(first).toMatchObject({ status: 1, stderr: '' });
    expect(files().length > 0).toBe(!keepsItself);
    const written = files().map((file) => readFileSync(file));
    expect(run()).toEqual(first);
    expect(files().map((file) => readFileSync(file))).toEqual(written);
  });

  test('that is broken, cut off or of another program is not used', () => {
    const first = run();
    for (const broken of [
      (data: Buffer) => Buffer.alloc(data.length, 7),
      (data: Buffer) => data.subarray(0, data.length >> 1),
      (data: Buffer) => data.subarray(0, 10),
      () => Buffer.alloc(0),
    ]) {
      for (const file of files()) writeFileSync(file, broken(readFileSync(file)));
      expect(run()).toEqual(first);
    }
    // Another version of the program.
    const file = path.join(program, 'lazy/each-run.cjs');
    writeFileSync(file, `${readFileSync(file, 'utf8')} `);
    expect(run()).toEqual(first);
  });

  test('is done without where it cannot be kept', () => {
    mkdirSync(path.dirname(kept), { recursive: true });
    writeFileSync(kept, 'no folder');
    expect(run()).toMatchObject({ status: 1, stderr: '' });
    expect(readFileSync(kept, 'utf8')).toBe('no folder');
  });
});
