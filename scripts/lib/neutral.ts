import type { BuildOptions, Plugin } from 'esbuild';

/** gray-matter can read files, which is never asked of it. */
const withoutFiles: Plugin = {
  name: 'no-files',
  setup(build) {
    build.onResolve({ filter: /^fs$/ }, ({ importer }) =>
      /[\\/]gray-matter[\\/]/.test(importer) ? { path: 'fs', namespace: 'nothing' } : undefined,
    );
    build.onLoad({ filter: /./, namespace: 'nothing' }, () => ({ contents: 'module.exports = {};', loader: 'js' }));
  },
};

/** How a bundle is built that runs wherever there is JavaScript: nothing of Node, and nothing of a page either. */
export const neutral = {
  bundle: true,
  platform: 'neutral',
  mainFields: ['module', 'main'],
  format: 'esm',
  target: 'es2023',
  // gray-matter keeps what it was given as bytes; here it keeps the text.
  define: { 'Buffer.from': 'String' },
  plugins: [withoutFiles],
} satisfies BuildOptions;
