/** Builds `dist/`: the extension as one file, and the command line with its language server from the root's `dist/`. */
import { copyFileSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import { licences } from '../../../scripts/lib/licences.js';

const here = path.join(import.meta.dirname, '..');
const root = path.join(here, '../..');
const at = (...parts: string[]) => path.join(here, ...parts);

if (!existsSync(path.join(root, 'dist/cli.js')))
  throw new Error('dist/cli.js is missing; run `npm run build` in the root.');
const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as { version: string };
const own = JSON.parse(readFileSync(at('package.json'), 'utf8')) as { version: string };
if (own.version !== version)
  throw new Error(`the extension has version ${own.version}, the linter ${version}; use the same.`);

rmSync(at('dist'), { recursive: true, force: true });
const { metafile } = await build({
  entryPoints: [at('src/extension.ts')],
  outfile: at('dist/extension.cjs'),
  bundle: true,
  format: 'cjs',
  platform: 'node',
  target: 'node20',
  external: ['vscode'],
  minify: true,
  metafile: true,
  legalComments: 'none',
  logLevel: 'warning',
});
writeFileSync(at('dist/LICENSES.txt'), licences(Object.keys(metafile.inputs)));
// Only what the command line and its threads load.
await build({
  entryPoints: [path.join(root, 'dist/cli.js'), path.join(root, 'dist/worker.js')],
  outdir: at('dist/server'),
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  // The files of `dist/` that have effects are not all listed in the root's package.json, which is for the library.
  ignoreAnnotations: true,
  legalComments: 'none',
  logLevel: 'warning',
});
copyFileSync(path.join(root, 'schemas/config.schema.json'), at('dist/config.schema.json'));
copyFileSync(path.join(root, 'dist/LICENSES.txt'), at('dist/server/LICENSES.txt'));
