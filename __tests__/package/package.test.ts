// What is published: is it whole, is it found by every way in which it is asked for, and does it hold nothing else?
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { afterAll, expect, test } from '@jest/globals';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { pack } from '../helpers/packed.js';

const packed = pack();
afterAll(packed.remove);

test('publint finds no problems', async () => {
  const { tarball } = packed;
  const { messages, pkg } = await publint({
    pack: { tarball: tarball.buffer.slice(tarball.byteOffset, tarball.byteOffset + tarball.length) as ArrayBuffer },
    strict: true,
  });
  expect(messages.map((message) => formatMessage(message, pkg))).toEqual([]);
});

test('are-the-types-wrong finds them right for every program of modules', async () => {
  const result = await checkPackage(createPackageFromTarballData(packed.tarball));
  if (!result.types) throw new Error('no types');
  expect(Object.keys(result.entrypoints)).toContain('.');
  // A program of CommonJS can only `import()` a package of modules, and what came before `exports` is no longer asked for.
  const ignored = new Set(['node10', 'node16-cjs']);
  const problems = result.problems.filter(
    (problem) => !('resolutionKind' in problem && ignored.has(problem.resolutionKind)),
  );
  expect(problems).toEqual([]);
});

test('holds all that its files load, and neither the Action nor what runs here have left in `dist/`', () => {
  const home = path.join(packed.project, 'node_modules/meeting-notes-lint');
  const files = new Set(
    readdirSync(home, { recursive: true, encoding: 'utf8' }).map((name) => name.split(path.sep).join('/')),
  );
  const loaded = [...files]
    .filter((name) => /^dist\/.*\.c?js$/.test(name))
    .flatMap((name) =>
      [
        ...readFileSync(path.join(home, name), 'utf8').matchAll(/(?:\bfrom|\bimport\(|^import) ?"(\.[^"\n]+\.js)"/gm),
      ].map(([, to]) => path.posix.join(path.posix.dirname(name), to!)),
    );
  expect(loaded.length).toBeGreaterThan(10);
  expect(loaded.filter((name) => !files.has(name))).toEqual([]);
  expect([...files].filter((name) => /action|\.ts$/.test(name) && !name.startsWith('docs/'))).toEqual([
    'dist/index.d.ts',
  ]);
});
