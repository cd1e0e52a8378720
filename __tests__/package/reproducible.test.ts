import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { dist } from '../helpers/dist.js';

const other = mkdtempSync(path.join(os.tmpdir(), 'another place-'));
afterAll(() => rmSync(other, { recursive: true }));

/** The content of every file in a folder, by path. */
function contents(folder: string): Map<string, string> {
  const files = (readdirSync(folder, { recursive: true }) as string[]).sort();
  return new Map(
    files
      .filter((file) => statSync(path.join(folder, file)).isFile())
      .map((file) => [file, readFileSync(path.join(folder, file), 'latin1')]),
  );
}

test('a build in another folder is the same byte for byte', () => {
  const root = path.join(other, 'deeper', 'project');
  mkdirSync(root, { recursive: true });
  for (const source of [
    'src',
    'schemas',
    'scripts',
    'package.json',
    'package-lock.json',
    'tsconfig.json',
    'tsconfig.types.json',
  ])
    cpSync(source, path.join(root, source), { recursive: true });
  symlinkSync(path.resolve('node_modules'), path.join(root, 'node_modules'), 'dir');
  execFileSync('npm', ['run', 'build'], { cwd: root, stdio: ['ignore', 'ignore', 'pipe'] });
  const [here, there] = [contents(dist()), contents(path.join(root, 'dist'))];
  expect([...there.keys()]).toEqual([...here.keys()]);
  expect([...there].filter(([file, text]) => text !== here.get(file)).map(([file]) => file)).toEqual([]);
}, 300_000);
