"use strict";
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));

// src/cli/thread.ts
var import_node_worker_threads = require("node:worker_threads");

// src/cli/compiled.ts
var import_node_fs = require("node:fs");
var import_node_module = __toESM(require("node:module"));
var import_node_path = __toESM(require("node:path"));
var import_node_vm = require("node:vm");
function loadCompiled(from, to) {
  const file = import_node_path.default.join(import_node_path.default.dirname(from), to);
  const require2 = (0, import_node_module.createRequire)(file);
  if ("enableCompileCache" in import_node_module.default) return require2(file);
  const { size, mtimeMs } = (0, import_node_fs.statSync)(file);
  const folder = import_node_path.default.join(import_node_path.default.dirname(file), ".compiled");
  const name = `${import_node_path.default.basename(file)}-${size}-${Math.round(mtimeMs)}-${process.version}-${process.arch}`;
  const cachedData = contents(import_node_path.default.join(folder, name));
  const text = `(function (exports, require, module, __filename, __dirname) {${(0, import_node_fs.readFileSync)(file, "utf8")}
})`;
  const script = new import_node_vm.Script(text, { filename: file, cachedData });
  if (cachedData === void 0 || script.cachedDataRejected)
    process.once("exit", () => keep(folder, name, script.createCachedData()));
  const loaded2 = { exports: {} };
  script.runInThisContext()(loaded2.exports, require2, loaded2, file, import_node_path.default.dirname(file));
  return loaded2.exports;
}
function contents(file) {
  try {
    return (0, import_node_fs.readFileSync)(file);
  } catch {
    return void 0;
  }
}
function keep(folder, name, data) {
  const target = import_node_path.default.join(folder, name);
  const unfinished = `${target}.${process.pid}`;
  quietly(() => {
    (0, import_node_fs.mkdirSync)(folder, { recursive: true });
    (0, import_node_fs.writeFileSync)(unfinished, data, { flag: "wx" });
    (0, import_node_fs.renameSync)(unfinished, target);
  });
  quietly(() => (0, import_node_fs.rmSync)(unfinished, { force: true }));
}
function quietly(act) {
  try {
    act();
  } catch {
  }
}

// lazily:src/cli/each-run.ts
var loaded;
var module3 = () => loaded ??= loadCompiled(__filename, "../lazy/each-run.cjs");
var work = (...given) => module3().work(...given);

// src/cli/thread.ts
work(import_node_worker_threads.parentPort, import_node_worker_threads.workerData);
