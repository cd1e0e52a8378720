import path from 'node:path';
import type { Plugin } from 'esbuild';

/**
 * Leaves `import()` as it is: what it names is no part of the bundle but a file of its own. esbuild's splitting would cut
 * the bundle to pieces for the sake of what both need, and each piece takes a millisecond to load.
 * @param files filled with what is to be built apart, each with its name
 * @param folder where it will be, from the bundle
 */
export function apart(files: Map<string, string>, folder: string): Plugin {
  return {
    name: 'apart',
    setup(bundle) {
      bundle.onResolve({ filter: /./ }, ({ path: wanted, resolveDir, kind }) => {
        if (kind !== 'dynamic-import' || wanted.startsWith('node:')) return undefined;
        const isOurs = wanted.startsWith('.');
        const file = isOurs ? path.resolve(resolveDir, wanted.replace(/\.js$/, '.ts')) : wanted;
        const name = (isOurs ? path.relative('src', file).replace(/\.ts$/, '') : wanted)
          .replaceAll(/\W+/g, '-')
          .replace(/^-/, '');
        files.set(file, name);
        return { path: `${folder}/${name}.js`, external: true };
      });
    },
  };
}
