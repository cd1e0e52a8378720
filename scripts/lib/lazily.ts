import path from 'node:path';
import { type BuildOptions, build, type Plugin } from 'esbuild';

/** Functions that a module or a package exports, by its file or name. */
export type Functions = Readonly<Record<string, readonly string[]>>;

/**
 * Keeps modules out of a bundle until one of their functions is called: the functions stand in for themselves, and load
 * the module from the folder `lazy` beside the bundle. Calls stay synchronous, which `import()` could not do.
 */
export function lazily(functions: Functions): Plugin {
  return {
    name: 'lazily',
    setup({ onResolve, onLoad }) {
      const byFile = new Map(Object.keys(functions).map((name) => [path.resolve(name), name]));
      onResolve({ filter: /./ }, ({ path: wanted, resolveDir, kind }) => {
        if (kind === 'entry-point') return undefined;
        const name =
          wanted in functions ? wanted : byFile.get(path.resolve(resolveDir, wanted.replace(/\.js$/, '.ts')));
        return name === undefined ? undefined : { path: name, namespace: 'lazily', sideEffects: false };
      });
      onLoad({ filter: /./, namespace: 'lazily' }, ({ path: name }) => ({
        contents: [
          "import { createRequire } from 'node:module';",
          // The bundle is an entry, or one of its chunks in a folder below.
          "const load = createRequire(import.meta.url.replace(/chunks\\/[^/]*$/, ''));",
          'let loaded;',
          `const module = () => (loaded ??= load('./lazy/${fileOf(name)}.cjs'));`,
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

/** Bundles the modules that `lazily` keeps out, each on its own. */
export function buildLazy(functions: Functions, outdir: string, options: BuildOptions & { metafile: true }) {
  return build({
    ...options,
    entryPoints: Object.keys(functions).map((name) => ({ in: name, out: fileOf(name) })),
    outdir: `${outdir}/lazy`,
    outExtension: { '.js': '.cjs' },
    format: 'cjs',
  });
}

function fileOf(name: string): string {
  return path.basename(name, '.ts');
}
