/** Builds `dist/`: the command line, the library with its types, the Action, and the licences of what is bundled. */
import { chmodSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type BuildOptions, build, type Plugin } from 'esbuild';
import { apart } from './lib/apart.js';
import { buildLazy, lazily } from './lib/lazily.js';
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

/**
 * What most runs do without: the command line and the Action load it when it is called; the library holds it. And what the
 * command line is mostly called for, each a file that can be kept compiled.
 */
const LAZY = {
  'src/cli/each-run.ts': ['lint', 'work'],
  'src/config/reading.ts': ['parseConfig', 'readConfig', 'loadResources'],
  'src/config/validate-options.ts': ['checkOptions'],
  'src/config/globs.ts': ['globMatcher', 'scanGlob'],
  'src/config/lenient-json.ts': ['parseLooseJson'],
  'src/note/markdown/parse-markdown.ts': ['parseMarkdown'],
  'src/note/front-matter/parse-yaml.ts': ['readFrontMatter'],
  ignore: ['default'],
  'string-width': ['default'],
  'write-file-atomic': ['sync'],
};

rmSync('dist', { recursive: true, force: true });
const common = {
  bundle: true,
  platform: 'node',
  target: 'node20',
  metafile: true,
  legalComments: 'none',
  charset: 'utf8',
  logLevel: 'warning',
} satisfies BuildOptions;
const modules = {
  ...common,
  chunkNames: '[name]-[hash]',
  format: 'esm',
  banner: {
    // CommonJS packages in the bundle call `require` for Node's own modules, and ask for their file's name.
    js: [
      "import { createRequire as __createRequire } from 'node:module';",
      'const require = __createRequire(import.meta.url);',
      'const __filename = import.meta.filename;',
    ].join(' '),
  },
} satisfies BuildOptions;
const files = new Map<string, string>();
const plugins = (dist: '.' | '..') => [
  withoutEngines,
  withoutTokens,
  lazily(LAZY, `${dist}/lazy`, 'src/cli/compiled.ts'),
  apart(files, `${dist}/apart`),
];
const inOneFile = (entry: string, name: string) =>
  build({ ...modules, entryPoints: [{ in: entry, out: name }], outdir: 'dist', plugins: plugins('.') });
const results = [
  await inOneFile('src/cli/bin.ts', 'cli'),
  await inOneFile('src/action/index.ts', 'action'),
  await buildLazy([...Object.keys(LAZY), 'src/cli/thread.ts'], 'dist/lazy', { ...common, plugins: plugins('..') }),
  await build({
    ...modules,
    entryPoints: [...files].map(([file, name]) => ({ in: file, out: name })),
    outdir: 'dist/apart',
    splitting: true,
    plugins: [withoutEngines, withoutTokens, lazily(LAZY, '../lazy', 'src/cli/compiled.ts')],
  }),
  await build({
    ...common,
    ...neutral,
    entryPoints: { index: 'src/index.ts' },
    outdir: 'dist',
    chunkNames: 'chunks/[name]-[hash]',
    splitting: true,
    plugins: [withoutEngines, ...neutral.plugins],
  }),
];
const inputs = results.flatMap(({ metafile }) => Object.keys(metafile.inputs));
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
