#!/usr/bin/env node
import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __filename = import.meta.filename;
var __defProp = Object.defineProperty;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __esm = (fn, res, err) => function __init() {
  if (err) throw err[0];
  try {
    return fn && (res = (0, fn[__getOwnPropNames(fn)[0]])(fn = 0)), res;
  } catch (e) {
    throw err = [e], e;
  }
};
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};

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
  const loaded2 = { exports: {} };
  script.runInThisContext()(loaded2.exports, require2, loaded2, file, path.dirname(file));
  return loaded2.exports;
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
var init_compiled = __esm({
  "src/cli/compiled.ts"() {
  }
});

// lazily:src/cli/each-run.ts
var each_run_exports = {};
__export(each_run_exports, {
  lint: () => lint,
  work: () => work
});
var loaded, module2, lint, work;
var init_each_run = __esm({
  "lazily:src/cli/each-run.ts"() {
    init_compiled();
    module2 = () => loaded ??= loadCompiled(__filename, "./lazy/each-run.cjs");
    lint = (...given) => module2().lint(...given);
    work = (...given) => module2().work(...given);
  }
});

// src/cli/bin.ts
import module3 from "node:module";

// src/node/hurry.ts
import { setFlagsFromString } from "node:v8";
var NODE = Number.parseInt(process.versions.node, 10);
function hurry() {
  if (NODE <= 24) setFlagsFromString("--regexp-tier-up-ticks=0");
  if (NODE < 22) setFlagsFromString("--interrupt-budget=600000");
}

// src/node/errors.ts
var UserError = class extends Error {
  name = "UserError";
};

// src/node/text-file.ts
var MAX_BYTES = 5 * 1024 * 1024;
var decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
function decodeText(bytes, shown) {
  try {
    const text = decoder.decode(bytes);
    if (!text.includes("\0")) return text;
  } catch {
  }
  throw new UserError(`${shown}: holds no text in UTF-8; if it is a note, save it in that encoding.`);
}

// src/cli/arguments.ts
import { parseArgs } from "node:util";

// node_modules/leven/index.js
var array = [];
var characterCodeCache = [];
function leven(first, second, options2) {
  if (first === second) {
    return 0;
  }
  const maxDistance = options2?.maxDistance;
  const swap = first;
  if (first.length > second.length) {
    first = second;
    second = swap;
  }
  let firstLength = first.length;
  let secondLength = second.length;
  while (firstLength > 0 && first.charCodeAt(~-firstLength) === second.charCodeAt(~-secondLength)) {
    firstLength--;
    secondLength--;
  }
  let start = 0;
  while (start < firstLength && first.charCodeAt(start) === second.charCodeAt(start)) {
    start++;
  }
  firstLength -= start;
  secondLength -= start;
  if (maxDistance !== void 0 && secondLength - firstLength > maxDistance) {
    return maxDistance;
  }
  if (firstLength === 0) {
    return maxDistance !== void 0 && secondLength > maxDistance ? maxDistance : secondLength;
  }
  let bCharacterCode;
  let result;
  let temporary;
  let temporary2;
  let index = 0;
  let index2 = 0;
  while (index < firstLength) {
    characterCodeCache[index] = first.charCodeAt(start + index);
    array[index] = ++index;
  }
  while (index2 < secondLength) {
    bCharacterCode = second.charCodeAt(start + index2);
    temporary = index2++;
    result = index2;
    for (index = 0; index < firstLength; index++) {
      temporary2 = bCharacterCode === characterCodeCache[index] ? temporary : temporary + 1;
      temporary = array[index];
      result = array[index] = temporary > result ? temporary2 > result ? result + 1 : temporary2 : temporary2 > temporary ? temporary + 1 : temporary2;
    }
    if (maxDistance !== void 0) {
      let rowMinimum = result;
      for (index = 0; index < firstLength; index++) {
        if (array[index] < rowMinimum) {
          rowMinimum = array[index];
        }
      }
      if (rowMinimum > maxDistance) {
        return maxDistance;
      }
    }
  }
  array.length = firstLength;
  characterCodeCache.length = firstLength;
  return maxDistance !== void 0 && result > maxDistance ? maxDistance : result;
}

// src/note/letters.ts
var members = (() => {
  const letters = [...range(192, 214), ...range(216, 246), ...range(248, 382), ...range(536, 539)];
  const isUpper = (letter) => letter.toLowerCase() !== letter;
  return {
    Lu: `A-Z${letters.filter(isUpper).join("")}`,
    Ll: `a-z${letters.filter((letter) => !isUpper(letter)).join("")}`,
    L: "A-Za-zªºÀ-ÖØ-öø-žȘ-ț",
    M: "",
    N: "0-9²³¹¼-¾"
  };
})();
function range(first, last) {
  return Array.from({ length: last - first + 1 }, (_, at) => String.fromCharCode(first + at));
}
function isAscii(text) {
  return /^[\t\n\r -~]*$/.test(text);
}

// src/note/remember.ts
var MOST = 5e3;
function remembered(make) {
  const results = /* @__PURE__ */ new Map();
  return (text) => {
    const known = results.get(text);
    if (known !== void 0) return known;
    if (results.size >= MOST) results.clear();
    const made = make(text);
    results.set(text, made);
    return made;
  };
}

// src/note/slips.ts
function fold(text) {
  const lower = foldMarks(text).toLowerCase();
  return /^\s|[^\S ]|\s\s|\s$/.test(lower) ? lower.replace(/\s+/g, " ").trim() : lower;
}
function foldMarks(text) {
  return isAscii(text) ? text : text.replace(/[\u0080-\uFFFF]+/g, withoutMarks);
}
var withoutMarks = remembered(
  (text) => text.normalize("NFD").replace(new RegExp("\\p{M}", "gu"), "").replace(/ß/g, "ss").replace(/[łŁ]/g, "l").replace(/[øØ]/g, "o")
);
function closest(word, known) {
  const folded = fold(word);
  let best;
  let bestDistance = Math.min(2, Math.floor(folded.length / 3)) + 1;
  for (const candidate of known) {
    const d = isSwap(folded, fold(candidate)) ? 1 : leven(folded, fold(candidate), { maxDistance: bestDistance });
    if (d < bestDistance) {
      best = candidate;
      bestDistance = d;
    }
  }
  return best;
}
function isSwap(a, b) {
  if (a.length !== b.length) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return at + 1 < a.length && a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}

// src/cli/arguments.ts
var options = {
  fix: { type: "boolean" },
  "fix-dry-run": { type: "boolean" },
  "fix-suggestions": { type: "boolean" },
  format: { type: "string", short: "f" },
  "output-file": { type: "string", short: "o" },
  quiet: { type: "boolean", short: "q" },
  "max-warnings": { type: "string" },
  "fail-on": { type: "string" },
  config: { type: "string", short: "c" },
  "no-config": { type: "boolean" },
  "print-config": { type: "string" },
  rule: { type: "string", multiple: true },
  stdin: { type: "boolean" },
  "stdin-filename": { type: "string" },
  now: { type: "string" },
  stdio: { type: "boolean" },
  clientProcessId: { type: "string" },
  shard: { type: "string" },
  "report-unused-suppressions": { type: "boolean" },
  "dry-run": { type: "boolean" },
  force: { type: "boolean" },
  "suppress-all": { type: "boolean" },
  "prune-suppressions": { type: "boolean" },
  "suppressions-location": { type: "string" },
  date: { type: "string" },
  color: { type: "boolean" },
  "no-color": { type: "boolean" },
  version: { type: "boolean", short: "v" },
  help: { type: "boolean", short: "h" }
};
function parseArguments(argv) {
  const { values, positionals, tokens } = parseArgs({
    args: [...argv],
    options,
    strict: false,
    allowPositionals: true,
    tokens: true
  });
  for (const token of tokens) {
    if (token.kind !== "option") continue;
    const known = options[token.name];
    if (!known) {
      const meant = token.name.length > 1 ? closest(token.name, Object.keys(options)) : void 0;
      throw new UserError(
        `There is no flag ${token.rawName}; ${meant ? `did you mean --${meant}?` : "see --help for all of them."}`
      );
    }
    if (known.type === "string" && (token.value === void 0 || !token.inlineValue && /^-./.test(token.value) && token.value in flagNames)) {
      throw new UserError(`${token.rawName} needs a value; see --help.`);
    }
    if (known.type === "boolean" && token.value !== void 0) {
      throw new UserError(`${token.rawName} takes no value.`);
    }
  }
  return { flags: values, positionals };
}
var flagNames = Object.fromEntries(Object.keys(options).map((name) => [`--${name}`, true]));

// src/cli/io.ts
var FAILED = 2;

// src/cli/main.ts
async function runCli(argv, io) {
  try {
    const parsed = parseArguments(argv);
    return await dispatch(parsed, io);
  } catch (error) {
    const known = error instanceof Error && ["UserError", "ConfigError", "RuleOptionsError"].includes(error.name);
    const { logLine } = await import("./apart/report-escape.js");
    const message = logLine(error instanceof Error ? error.message : String(error));
    io.stderr.write(
      known ? `${message}
` : `Something went wrong inside meeting-notes-lint: ${message}
Please report it; DEBUG=meeting-notes-lint shows where.
`
    );
    if (io.env.DEBUG?.includes("meeting-notes-lint") && error instanceof Error) io.stderr.write(`${error.stack}
`);
    return FAILED;
  }
}
async function dispatch({ flags, positionals }, io) {
  if (flags.help) return (await import("./apart/cli-commands-help.js")).help(io);
  if (flags.version) return (await import("./apart/cli-commands-help.js")).version(io);
  if (flags["print-config"] !== void 0)
    return (await import("./apart/cli-commands-print-config.js")).printConfig(flags["print-config"], flags, io);
  const [command, ...rest] = positionals;
  if (flags.stdio && command !== "lsp")
    throw new UserError("--stdio is for editors and goes with a command: meeting-notes-lint lsp --stdio.");
  if (command !== void 0 && Object.hasOwn(commands, command)) return commands[command](rest, flags, io);
  if (command !== void 0 && positionals.length === 1 && /^[a-z]+$/.test(command)) await expectNoCommand(command, io);
  return (await Promise.resolve().then(() => (init_each_run(), each_run_exports))).lint(positionals, flags, io);
}
var commands = {
  init: async (...given) => (await import("./apart/cli-commands-init.js")).init(...given),
  new: async (...given) => (await import("./apart/cli-commands-new.js")).newNote(...given),
  report: async (...given) => (await import("./apart/cli-commands-report.js")).report(...given),
  rules: async (rest, _, io) => (await import("./apart/cli-commands-rules.js")).listRules(rest, io),
  explain: async (rest, _, io) => (await import("./apart/cli-commands-rules.js")).explain(rest, io),
  lsp: async (...given) => (await import("./apart/cli-commands-lsp.js")).lsp(...given),
  merge: async (...given) => (await import("./apart/cli-commands-merge.js")).merge(...given)
};
async function expectNoCommand(word, { cwd }) {
  const [{ existsSync }, path2, { closest: closest2 }] = await Promise.all([
    import("node:fs"),
    import("node:path"),
    import("./apart/note-slips.js")
  ]);
  const meant = existsSync(path2.join(cwd, word)) ? void 0 : closest2(word, Object.keys(commands));
  if (meant !== void 0)
    throw new UserError(`${word}: there is no such file or command; did you mean \`meeting-notes-lint ${meant}\`?`);
}

// src/cli/bin.ts
function output(stream) {
  stream.on("error", (error) => {
    if (error.code === "EPIPE") process.exit();
    throw error;
  });
  return { write: (text) => void stream.write(text), isTTY: stream.isTTY ?? false, columns: stream.columns };
}
async function threads(most, workerData) {
  const [{ availableParallelism }, { Worker }] = await Promise.all([import("node:os"), import("node:worker_threads")]);
  const program = new URL("./lazy/thread.cjs", import.meta.url);
  return Array.from({ length: Math.min(availableParallelism() - 1, most) }, () => new Worker(program, { workerData }));
}
var stdout = output(process.stdout);
var stderr = output(process.stderr);
module3.enableCompileCache?.();
hurry();
process.exitCode = await runCli(process.argv.slice(2), {
  cwd: process.cwd(),
  env: process.env,
  stdout,
  stderr,
  readStdin: async () => decodeText(await (await import("node:stream/consumers")).buffer(process.stdin), "<stdin>"),
  now: () => Date.now(),
  threads
});
