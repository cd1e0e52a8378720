import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

/** The file of a build that holds the hash of the sources it was made from. It is not part of the npm package. */
export const SOURCE_HASH_FILE = 'dist/source.sha256';

/** What a build is made from, apart from packages: CI compares `dist/` with a fresh build. */
const SOURCES = [
  'src',
  'schemas',
  'scripts/build.ts',
  ...['bundle', 'chunk-names', 'licences', 'types'].map((name) => `scripts/lib/${name}.ts`),
  'tsconfig.types.json',
];

/**
 * The SHA-256 of the sources, in hexadecimal: the same on every machine, with either kind of line ending.
 * @param root the folder of the project
 */
export function sourceHash(root: string): string {
  const hash = createHash('sha256');
  const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as { version: string };
  hash.update(version);
  const files = SOURCES.flatMap((source) => filesIn(root, source)).sort();
  for (const file of files) {
    hash.update(`\0${file}\0`);
    hash.update(readFileSync(path.join(root, file), 'utf8').replaceAll('\r\n', '\n'));
  }
  return hash.digest('hex');
}

/** Throws when the build in `root` was made from other sources than there are now. */
export function assertBuilt(root: string): void {
  const file = path.join(root, SOURCE_HASH_FILE);
  if (!existsSync(file)) throw new Error('`dist/` is not built: run `npm run build`');
  if (readFileSync(file, 'utf8').trim() !== sourceHash(root)) {
    throw new Error('`dist/` is older than `src/`: run `npm run build`');
  }
}

/** The files at or below `source`, with paths from `root` and slashes. */
function filesIn(root: string, source: string): string[] {
  const full = path.join(root, source);
  if (!existsSync(full)) return [];
  if (!statSync(full).isDirectory()) return [source];
  return readdirSync(full, { withFileTypes: true }).flatMap((entry) =>
    // Not what a desktop or an editor leaves behind.
    entry.name.startsWith('.') || entry.name.endsWith('~') ? [] : filesIn(root, `${source}/${entry.name}`),
  );
}
