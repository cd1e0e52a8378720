import { readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import path from 'node:path';
import { build, type Metafile, type Plugin, transform } from 'esbuild';
import { stableNames } from './chunk-names.js';

/**
 * gray-matter only splits texts here. What it has for files, for bytes and for running code is left out: its engines hold
 * an `eval`, and neither files nor bytes are there in a browser.
 */
const plainGrayMatter: Plugin = {
  name: 'plain-gray-matter',
  setup(build) {
    build.onLoad({ filter: /gray-matter[\\/]lib[\\/]engines\.js$/ }, () => ({ contents: 'module.exports = {};' }));
    build.onLoad({ filter: /gray-matter[\\/]lib[\\/]utils\.js$/ }, ({ path: file }) => ({
      contents: readFileSync(file, 'utf8').replaceAll('Buffer.from', 'String'),
    }));
    build.onResolve({ filter: /^fs$/ }, ({ importer }) =>
      /[\\/]gray-matter[\\/]/.test(importer) ? { path: 'fs', namespace: 'empty' } : undefined,
    );
    build.onLoad({ filter: /./, namespace: 'empty' }, () => ({ contents: 'module.exports = {};' }));
  },
};

/**
 * @actions/core does not declare that importing it has no effect, so its client for tokens, and with it a whole HTTP
 * client, would be loaded on each start although nothing calls it.
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
 * CommonJS packages call `require` for Node's own modules, which ECMAScript modules do not have. Here they are imported
 * instead, by the file that holds the package.
 */
const nodeModules: Plugin = {
  name: 'node-modules',
  setup(build) {
    build.onResolve({ filter: /./ }, ({ path: name, kind, namespace }) => {
      if (!isBuiltin(name)) return undefined;
      const prefixed = name.startsWith('node:') ? name : `node:${name}`;
      if (kind !== 'require-call') return { path: prefixed, external: true };
      return { path: prefixed, namespace: namespace === 'required' ? 'imported' : 'required' };
    });
    build.onLoad({ filter: /./, namespace: 'required' }, ({ path: name }) => ({
      contents: `module.exports = require('${name}').default;`,
    }));
    build.onLoad({ filter: /./, namespace: 'imported' }, ({ path: name }) => ({
      contents: `export { default } from '${name}';`,
    }));
  },
};

/** The packages of the language server export what they have for Node to nothing but Node. */
const languageServer: Plugin = {
  name: 'language-server',
  setup(build) {
    build.onResolve({ filter: /^vscode-[\w-]+\/node$/ }, ({ path: name }) => ({
      path: path.resolve('node_modules', path.dirname(name), 'lib/node/main.js'),
    }));
  },
};

/**
 * The SDK of the Model Context Protocol holds a copy of ajv, half of its size, to check what people enter into forms. The
 * server here asks nobody.
 */
const withoutForms: Plugin = {
  name: 'no-forms',
  setup(build) {
    build.onResolve({ filter: /^@modelcontextprotocol\/server\/_shims$/ }, () => ({ path: 'shims', namespace: 'mcp' }));
    build.onLoad({ filter: /./, namespace: 'mcp' }, () => ({
      contents: "export { default as process } from 'node:process'; export class DefaultJsonSchemaValidator {}",
    }));
  },
};

// What little of ours such a file holds is not worth a file of its own.
const MOSTLY = 0.75;

/** Every entry of `dist/`, by its name there. */
const ENTRIES = {
  cli: 'src/cli/bin.ts',
  worker: 'src/cli/thread.ts',
  action: 'src/action/index.ts',
  index: 'src/index.ts',
};

/** What a build writes: texts by path, and the files they are made of. */
export interface Bundle {
  files: ReadonlyMap<string, string>;
  inputs: readonly string[];
}

/**
 * Bundles the command line, its threads, the Action and the library in one call, so that they share every chunk. The
 * library and the chunks it imports run wherever there is JavaScript: they import nothing of Node's.
 */
export async function bundle(): Promise<Bundle> {
  const { metafile, outputFiles } = await build({
    entryPoints: ENTRIES,
    bundle: true,
    splitting: true,
    format: 'esm',
    // Neither Node nor a browser: packages give the variant that runs in both.
    platform: 'neutral',
    mainFields: ['module', 'main'],
    target: 'es2023',
    // write-file-atomic makes the names of temporary files of it, and of the process and the thread.
    define: { __filename: '"meeting-notes-lint"' },
    outdir: 'dist',
    chunkNames: 'chunks/[name]-[hash]',
    // The same bytes wherever `node_modules` is.
    preserveSymlinks: true,
    metafile: true,
    write: false,
    legalComments: 'none',
    charset: 'utf8',
    logLevel: 'warning',
    plugins: [plainGrayMatter, withoutTokens, languageServer, withoutForms, nodeModules],
  });
  const names = stableNames(metafile);
  const files = new Map<string, string>();
  for (const { path: file, text } of outputFiles) {
    const output = path.relative('.', file);
    let code = text.replaceAll(/"(\.{1,2}\/(?:chunks\/)?)([\w-]+\.js)"/g, (whole, folder: string, name: string) => {
      const renamed = names.get(`dist/chunks/${name}`);
      return renamed === undefined ? whole : `"${folder}${path.basename(renamed)}"`;
    });
    if (isMostlyForeign(metafile, output)) code = (await transform(code, { minify: true, charset: 'utf8' })).code;
    files.set(names.get(output) ?? output, code);
  }
  return { files, inputs: Object.keys(metafile.inputs) };
}

/**
 * Whether most of a file comes from packages or was generated. It is minified then: its source is elsewhere, and such
 * files are most of `dist/`.
 */
function isMostlyForeign({ outputs }: Metafile, file: string): boolean {
  let foreign = 0;
  let all = 0;
  for (const [input, { bytesInOutput }] of Object.entries(outputs[file]!.inputs)) {
    all += bytesInOutput;
    if (/node_modules\/|^(?:required|imported|mcp):|^src\/generated\/.*\.js$/.test(input)) foreign += bytesInOutput;
  }
  return foreign > all * MOSTLY;
}
