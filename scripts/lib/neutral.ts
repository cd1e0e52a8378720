import { readFileSync } from 'node:fs';
import type { BuildOptions, Plugin } from 'esbuild';

/** gray-matter can read files, which is never asked of it, and keeps its input as bytes, where text does as well. */
const withoutFiles: Plugin = {
  name: 'no-files',
  setup(build) {
    build.onResolve({ filter: /^fs$/ }, ({ importer }) =>
      /[\\/]gray-matter[\\/]/.test(importer) ? { path: 'fs', namespace: 'nothing' } : undefined,
    );
    build.onLoad({ filter: /./, namespace: 'nothing' }, () => ({ contents: 'module.exports = {};', loader: 'js' }));
    build.onLoad({ filter: /gray-matter[\\/]lib[\\/]utils\.js$/ }, ({ path: file }) => ({
      contents: readFileSync(file, 'utf8').replaceAll('Buffer.from(', 'String('),
      loader: 'js',
    }));
  },
};

/** How a bundle is built that runs wherever there is JavaScript: nothing of Node, and nothing of a page either. */
export const neutral = {
  bundle: true,
  platform: 'neutral',
  mainFields: ['module', 'main'],
  format: 'esm',
  target: 'es2023',
  plugins: [withoutFiles],
} satisfies BuildOptions;
