import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type BuildOptions, build, type Plugin } from 'esbuild';

/** Functions that a module or a package exports, by its file or name. */
export type Functions = Readonly<Record<string, readonly string[]>>;

/**
 * Keeps modules out of a bundle until one of their functions is called: the functions stand in for themselves, and load
 * the module. Calls stay synchronous, which `import()` could not do.
 * @param folder where the modules are, from the bundle
 * @param loader a module whose `loadCompiled` loads in place of `require`
 */
export function lazily(functions: Functions, folder: string, loader: string): Plugin {
  return {
    name: 'lazily',
    setup(bundle) {
      const byFile = new Map(Object.keys(functions).map((name) => [path.resolve(name), name]));
      bundle.onResolve({ filter: /./ }, ({ path: wanted, resolveDir, kind, namespace }) => {
        if (kind === 'entry-point') return undefined;
        if (namespace === 'lazily') return { path: path.resolve(wanted) };
        const name =
          wanted in functions ? wanted : byFile.get(path.resolve(resolveDir, wanted.replace(/\.js$/, '.ts')));
        return name === undefined ? undefined : { path: name, namespace: 'lazily', sideEffects: false };
      });
      bundle.onLoad({ filter: /./, namespace: 'lazily' }, ({ path: name }) => ({
        contents: [
          `import { loadCompiled } from '${loader}';`,
          'let loaded;',
          `const module = () => (loaded ??= loadCompiled(__filename, '${folder}/${fileOf(name)}.cjs'));`,
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

/** Bundles the modules `names` that `lazily` keeps out, each on its own, into `outdir`. */
export async function buildLazy(names: readonly string[], outdir: string, options: BuildOptions & { metafile: true }) {
  const result = await build({
    ...options,
    entryPoints: names.map((name) => ({ in: name, out: fileOf(name) })),
    outdir,
    outExtension: { '.js': '.cjs' },
    format: 'cjs',
  });
  // Code that is kept compiled does not know any more where it imports from.
  for (const file of Object.keys(result.metafile.outputs))
    writeFileSync(file, readFileSync(file, 'utf8').replaceAll(/\bimport\((?=")/g, 'require("./import.cjs")('));
  writeFileSync(path.join(outdir, 'import.cjs'), 'module.exports = (name) => import(name);\n');
  return result;
}

function fileOf(name: string): string {
  return path.basename(name, '.ts');
}
