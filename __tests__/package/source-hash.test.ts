// Tests that run `dist/` fail when it was made from other sources.
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, expect, test } from '@jest/globals';
import { assertBuilt, SOURCE_HASH_FILE, sourceHash } from '../../scripts/lib/source-hash.js';
import { makeFolder } from '../helpers/folder.js';

let root: string;
const write = (file: string, text: string) => writeFileSync(path.join(root, file), text);

beforeEach(() => {
  root = makeFolder({
    'package.json': '{ "version": "1.0.0", "devDependencies": {} }',
    'src/index.ts': "export * from './text/range.js';\n",
    'src/text/range.ts': 'export interface Range {}\n',
    'schemas/config.schema.json': '{}\n',
    'scripts/build.ts': '',
    'dist/index.js': '',
  });
  write(SOURCE_HASH_FILE, `${sourceHash(root)}\n`);
});

test('assertBuilt accepts a build of these sources', () => {
  expect(() => assertBuilt(root)).not.toThrow();
});

test.each([
  ['an edited source', 'src/text/range.ts', 'export interface Range { start: number }\n'],
  ['a new source', 'src/text/edit.ts', ''],
  ['an edited schema', 'schemas/config.schema.json', '{ "type": "object" }\n'],
  ['an edited build script', 'scripts/build.ts', 'console.log(1);\n'],
  ['another version', 'package.json', '{ "version": "1.0.1" }'],
])('assertBuilt rejects a build before %s', (_, file, text) => {
  write(file, text);
  expect(() => assertBuilt(root)).toThrow('`dist/` is older than `src/`: run `npm run build`');
});

test('assertBuilt rejects a build before a source was deleted', () => {
  rmSync(path.join(root, 'src/text/range.ts'));
  expect(() => assertBuilt(root)).toThrow('`dist/` is older than `src/`: run `npm run build`');
});

test('assertBuilt asks for a build where there is none', () => {
  rmSync(path.join(root, SOURCE_HASH_FILE));
  expect(() => assertBuilt(root)).toThrow('`dist/` is not built: run `npm run build`');
});

test.each([
  ['line endings', 'src/index.ts', "export * from './text/range.js';\r\n"],
  ['a documented change', 'README.md', 'Hello.\n'],
  ['another tool for development', 'package.json', '{ "version": "1.0.0", "devDependencies": { "jest": "1" } }'],
  ['a backup of an editor', 'src/index.ts~', ''],
  ['a file of the desktop', 'src/.DS_Store', ''],
])('the hash of the sources does not depend on %s', (_, file, text) => {
  const before = sourceHash(root);
  write(file, text);
  expect(sourceHash(root)).toBe(before);
});

test('every test that uses the build checks it first', () => {
  const files = (readdirSync('__tests__', { recursive: true }) as string[]).filter((file) => file.endsWith('.ts'));
  expect(files.length).toBeGreaterThan(100);
  const unchecked = files.filter(
    (file) =>
      file !== path.join('helpers', 'dist.ts') &&
      /(?:resolve|Sync)\('dist['/]/.test(readFileSync(path.join('__tests__', file), 'utf8')),
  );
  expect(unchecked).toEqual([]);
});
