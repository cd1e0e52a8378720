import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import module, { createRequire } from 'node:module';
import path from 'node:path';
import { Script } from 'node:vm';

/**
 * Loads a CommonJS file of the bundle, with what an earlier run compiled of it: half of a short run would be compiling.
 * Node 22.8 and later do so by themselves (`enableCompileCache`). What was compiled lies in `.compiled` beside the file,
 * where nobody can write who could not as well write to the program; where that is not possible, each run compiles.
 * @param from the file that it is loaded from, and `to` the way there
 */
export function loadCompiled(from: string, to: string): unknown {
  const file = path.join(path.dirname(from), to);
  const require = createRequire(file);
  if ('enableCompileCache' in module) return require(file);
  const { size, mtimeMs } = statSync(file);
  const folder = path.join(path.dirname(file), '.compiled');
  const name = `${path.basename(file)}-${size}-${Math.round(mtimeMs)}-${process.version}-${process.arch}`;
  const cachedData = contents(path.join(folder, name));
  const text = `(function (exports, require, module, __filename, __dirname) {${readFileSync(file, 'utf8')}\n})`;
  const script = new Script(text, { filename: file, cachedData });
  // At the end of a run, what it called is compiled as well.
  if (cachedData === undefined || script.cachedDataRejected)
    process.once('exit', () => keep(folder, name, script.createCachedData()));
  const loaded = { exports: {} };
  script.runInThisContext()(loaded.exports, require, loaded, file, path.dirname(file));
  return loaded.exports;
}

function contents(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}

/** Writes a file as a whole or not at all: another run may read it. Where that is not possible, nobody is told. */
function keep(folder: string, name: string, data: Buffer): void {
  const target = path.join(folder, name);
  const unfinished = `${target}.${process.pid}`;
  quietly(() => {
    mkdirSync(folder, { recursive: true });
    writeFileSync(unfinished, data, { flag: 'wx' });
    renameSync(unfinished, target);
  });
  quietly(() => rmSync(unfinished, { force: true }));
}

function quietly(act: () => void): void {
  try {
    act();
  } catch {
    // A folder that cannot be written to is no reason to tell anybody anything.
  }
}
