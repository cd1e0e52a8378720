/** Builds `dist/`: the command line, the library with its types, the Action, and the licences of what is bundled. */
import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build, type Plugin } from 'esbuild';
import { licences } from './lib/licences.js';

/** gray-matter's default engines hold an `eval`; every call replaces them, so they are left out altogether. */
const withoutEngines: Plugin = {
  name: 'no-default-engines',
  setup(build) {
    build.onLoad({ filter: /gray-matter[\\/]lib[\\/]engines\.js$/ }, () => ({
      contents: 'module.exports = {};',
      loader: 'js',
    }));
  },
};

/**
 * @actions/core says not that importing it does nothing, so that its client for tokens, and with it a whole HTTP client,
 * would be loaded on each start although nothing calls it.
 */
const withoutTokens: Plugin = {
  name: 'no-token-client',
  setup(build) {
    build.onResolve({ filter: /^\.\/oidc-utils\.js$/ }, ({ path: file, resolveDir }) => ({
      path: path.join(resolveDir, file),
      sideEffects: false,
    }));
  },
};

rmSync('dist', { recursive: true, force: true });
const entries = { cli: 'src/cli/bin.ts', index: 'src/index.ts', action: 'src/action/index.ts' };
const { metafile } = await build({
  entryPoints: Object.fromEntries(Object.entries(entries).filter(([, file]) => existsSync(file))),
  outdir: 'dist',
  chunkNames: 'chunks/[name]-[hash]',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  metafile: true,
  legalComments: 'none',
  charset: 'utf8',
  plugins: [withoutEngines, withoutTokens],
  banner: {
    // CommonJS packages in the bundle call `require` for Node's own modules, and ask for their file's name.
    js: [
      "import { createRequire as __createRequire } from 'node:module';",
      'const require = __createRequire(import.meta.url);',
      'const __filename = import.meta.filename;',
    ].join(' '),
  },
  logLevel: 'warning',
});
const cli = 'dist/cli.js';
writeFileSync(cli, `#!/usr/bin/env node\n${readFileSync(cli, 'utf8')}`);
chmodSync(cli, 0o755);
writeFileSync('dist/LICENSES.txt', licences(Object.keys(metafile.inputs)));

execFileSync('npx', ['tsc', '-p', 'tsconfig.types.json'], { stdio: 'inherit' });
const size = readdirSync('dist', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .reduce((sum, entry) => sum + readFileSync(path.join(entry.parentPath, entry.name)).length, 0);
console.log(`dist: ${Math.round(size / 1024)} KB`);
