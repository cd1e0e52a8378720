import path from 'node:path';
import { type BuildOptions, build, type Plugin } from 'esbuild';

/** Functions that a module or a package exports, by its file or name. */
export type Functions = Readonly<Record<string, readonly string[]>>;

/**
 * Keeps modules out of a bundle until one of their functions is called: the functions stand in for themselves, and load
 * the module. Calls stay synchronous, which `import()` could not do.
 * @param folder where the modules are, from the bundle
 */
export function lazily(functions: Functions, folder: string): Plugin {
  return {
    name: 'lazily',
    setup(bundle) {
      const byFile = new Map(Object.keys(functions).map((name) => [path.resolve(name), name]));
      bundle.onResolve({ filter: /./ }, ({ path: wanted, resolveDir, kind }) => {
        if (kind === 'entry-point') return undefined;
        const name =
          wanted in functions ? wanted : byFile.get(path.resolve(resolveDir, wanted.replace(/\.js$/, '.ts')));
        return name === undefined ? undefined : { path: name, namespace: 'lazily', sideEffects: false };
      });
      bundle.onLoad({ filter: /./, namespace: 'lazily' }, ({ path: name }) => ({
        contents: [
          "import { createRequire } from 'node:module';",
          'let loaded;',
          `const module = () => (loaded ??= createRequire(import.meta.url)('${folder}/${fileOf(name)}.cjs'));`,
          ...functions[name]!.map((one) =>
            one === 'default'
              ? 'export default (...given) => module().default(...given);'
              : `export const ${one} = (...given) => module().${one}(...given);`,
          ),
        ].join('\n'),
        loader: 'js',
      }));
    },
  };
}

/** Bundles the modules that `lazily` keeps out, each on its own, into `outdir`. */
export function buildLazy(functions: Functions, outdir: string, options: BuildOptions & { metafile: true }) {
  return build({
    ...options,
    entryPoints: Object.keys(functions).map((name) => ({ in: name, out: fileOf(name) })),
    outdir,
    outExtension: { '.js': '.cjs' },
    format: 'cjs',
  });
}

function fileOf(name: string): string {
  return path.basename(name, '.ts');
}
