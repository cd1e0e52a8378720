import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __filename = import.meta.filename;

// src/cli/compiled.ts
import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import module, { createRequire } from "node:module";
import path from "node:path";
import { Script } from "node:vm";
function loadCompiled(from, to) {
  const file = path.join(path.dirname(from), to);
  const require2 = createRequire(file);
  if ("enableCompileCache" in module) return require2(file);
  const { size, mtimeMs } = statSync(file);
  const folder = path.join(path.dirname(file), ".compiled");
  const name = `${path.basename(file)}-${size}-${Math.round(mtimeMs)}-${process.version}-${process.arch}`;
  const cachedData = contents(path.join(folder, name));
  const text = `(function (exports, require, module, __filename, __dirname) {${readFileSync(file, "utf8")}
})`;
  const script = new Script(text, { filename: file, cachedData });
  if (cachedData === void 0 || script.cachedDataRejected)
    process.once("exit", () => keep(folder, name, script.createCachedData()));
  const loaded = { exports: {} };
  script.runInThisContext()(loaded.exports, require2, loaded, file, path.dirname(file));
  return loaded.exports;
}
function contents(file) {
  try {
    return readFileSync(file);
  } catch {
    return void 0;
  }
}
function keep(folder, name, data) {
  const target = path.join(folder, name);
  const unfinished = `${target}.${process.pid}`;
  quietly(() => {
    mkdirSync(folder, { recursive: true });
    writeFileSync(unfinished, data, { flag: "wx" });
    renameSync(unfinished, target);
  });
  quietly(() => rmSync(unfinished, { force: true }));
}
function quietly(act) {
  try {
    act();
  } catch {
  }
}

export {
  loadCompiled
};
