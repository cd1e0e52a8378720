/** Builds `dist/`: the command line, the library with its types, the Action, and the licences of what is bundled. */
import { chmodSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build, type Plugin } from 'esbuild';
import { licences } from './lib/licences.js';
import { neutral } from './lib/neutral.js';
import { BUNDLED_TYPES, bundleTypes } from './lib/types.js';

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
const { metafile } = await build({
  ...neutral,
  platform: 'node',
  target: 'node20',
  splitting: true,
  entryPoints: {
    cli: 'src/cli/bin.ts',
    worker: 'src/cli/thread.ts',
    action: 'src/action/index.ts',
    index: 'src/index.ts',
  },
  outdir: 'dist',
  chunkNames: 'chunks/[name]-[hash]',
  metafile: true,
  legalComments: 'none',
  charset: 'utf8',
  logLevel: 'warning',
  plugins: [withoutEngines, withoutTokens, ...neutral.plugins],
});
for (const file of Object.keys(metafile.outputs)) {
  const text = readFileSync(file, 'utf8');
  // CommonJS packages in the bundle call `require` for Node's own modules.
  if (text.includes('Dynamic require of'))
    writeFileSync(
      file,
      `import { createRequire as __createRequire } from 'node:module';\nconst require = __createRequire(import.meta.url);\n${text}`,
    );
}
const inputs = Object.keys(metafile.inputs);
const cli = 'dist/cli.js';
writeFileSync(cli, `#!/usr/bin/env node\n${readFileSync(cli, 'utf8')}`);
chmodSync(cli, 0o755);
writeFileSync(
  'dist/LICENSES.txt',
  licences([...inputs, ...BUNDLED_TYPES.map((name) => `node_modules/${name}/index.d.ts`)]),
);

bundleTypes('index', 'dist/index.d.ts');
const size = readdirSync('dist', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .reduce((sum, entry) => sum + readFileSync(path.join(entry.parentPath, entry.name)).length, 0);
console.log(`dist: ${Math.round(size / 1024)} KB`);
