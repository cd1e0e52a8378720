/** Builds `dist/`: the command line, the library with its types, the Action, and the licences of what is bundled. */
import { chmodSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { bundle } from './lib/bundle.js';
import { licences } from './lib/licences.js';
import { SOURCE_HASH_FILE, sourceHash } from './lib/source-hash.js';
import { BUNDLED_TYPES, bundleTypes } from './lib/types.js';

const { files, inputs } = await bundle();
rmSync('dist', { recursive: true, force: true });
for (const [file, text] of files) {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
}
chmodSync('dist/cli.js', 0o755);
writeFileSync(
  'dist/LICENSES.txt',
  licences([...inputs, ...BUNDLED_TYPES.map((name) => `node_modules/${name}/index.d.ts`)]),
);
bundleTypes('index', 'dist/index.d.ts');
// Last, so that an interrupted build is not taken for a whole one.
writeFileSync(SOURCE_HASH_FILE, `${sourceHash('.')}\n`);
const bytes = [...files.values()].reduce((sum, text) => sum + Buffer.byteLength(text), 0);
console.log(`dist: ${files.size} files, ${Math.round(bytes / 1024)} KB of JavaScript`);
