import path from 'node:path';
import type { Metafile } from 'esbuild';

/**
 * Names for the chunks of a build that stay when their content changes, so that a change in one leaves the files that
 * import it as they are. A chunk is named after its entry, else after the folder of `src` or the package that most of
 * it comes from.
 * @returns the new path of each chunk, by its path in the build
 */
export function stableNames({ outputs }: Metafile): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const taken = new Set<string>();
  const chunks = Object.entries(outputs).filter(([file]) => file.startsWith('dist/chunks/'));
  // Entries first, whose names are the clearest.
  for (const [file, { entryPoint, inputs }] of chunks.sort((a, b) => rank(a[1]) - rank(b[1]))) {
    const wanted = entryPoint === undefined ? originOf(inputs) : nameOfFile(entryPoint);
    let name = wanted;
    for (let number = 2; taken.has(name); number++) name = `${wanted}-${number}`;
    taken.add(name);
    names.set(file, `dist/chunks/${name}.js`);
  }
  return names;
}

type Output = Metafile['outputs'][string];

function rank({ entryPoint }: Output): number {
  return entryPoint === undefined ? 1 : 0;
}

function nameOfFile(file: string): string {
  return packageOf(file) ?? path.basename(file, path.extname(file));
}

function packageOf(file: string): string | undefined {
  return /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file)?.[1]?.replace('@', '').replace('/', '-');
}

/** The folder of `src`, or the package, that most of a chunk comes from; ours first. */
function originOf(inputs: Output['inputs']): string {
  const bytes = new Map<string, number>();
  for (const [file, { bytesInOutput }] of Object.entries(inputs)) {
    const origin = /^src\/([^/]+)\//.exec(file)?.[1] ?? packageOf(file) ?? 'shared';
    bytes.set(origin, (bytes.get(origin) ?? 0) + bytesInOutput);
  }
  return [...bytes].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? 'shared';
}
