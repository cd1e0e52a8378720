#!/usr/bin/env node
import {
  parseArguments
} from "./chunks/chunk-7TRWVE2W.js";
import {
  decodeText
} from "./chunks/chunk-SCQGOYBP.js";
import {
  UserError
} from "./chunks/chunk-7VL5HFPU.js";
import "./chunks/chunk-BACDGXXY.js";
import {
  FAILED
} from "./chunks/chunk-ICV5I57W.js";
import "./chunks/chunk-KIZ6KU7F.js";

// src/cli/bin.ts
import module from "node:module";

// src/cli/main.ts
async function runCli(argv, io) {
  try {
    const parsed = parseArguments(argv);
    return await dispatch(parsed, io);
  } catch (error) {
    const known = error instanceof Error && ["UserError", "ConfigError", "RuleOptionsError"].includes(error.name);
    const { logLine } = await import("./chunks/escape-XK3KBMY5.js");
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
  if (flags.help) return (await import("./chunks/help-GVT622YD.js")).help(io);
  if (flags.version) return (await import("./chunks/help-GVT622YD.js")).version(io);
  if (flags["print-config"] !== void 0)
    return (await import("./chunks/print-config-KYTYL2O6.js")).printConfig(flags["print-config"], flags, io);
  const [command, ...rest] = positionals;
  if (flags.stdio && command !== "lsp")
    throw new UserError("--stdio is for editors and goes with a command: meeting-notes-lint lsp --stdio.");
  if (command !== void 0 && Object.hasOwn(commands, command)) return commands[command](rest, flags, io);
  if (command !== void 0 && positionals.length === 1 && /^[a-z]+$/.test(command)) await expectNoCommand(command, io);
  return (await import("./chunks/each-run-YN3YKAGW.js")).lint(positionals, flags, io);
}
var commands = {
  init: async (...given) => (await import("./chunks/init-CCHGANXW.js")).init(...given),
  new: async (...given) => (await import("./chunks/new-B7KDMRPP.js")).newNote(...given),
  report: async (...given) => (await import("./chunks/report-2D2HBKZD.js")).report(...given),
  rules: async (rest, _, io) => (await import("./chunks/rules-6OZYKSJH.js")).listRules(rest, io),
  explain: async (rest, _, io) => (await import("./chunks/rules-6OZYKSJH.js")).explain(rest, io),
  lsp: async (...given) => (await import("./chunks/lsp-TKLKUYQ6.js")).lsp(...given),
  merge: async (...given) => (await import("./chunks/merge-C2OHRNKA.js")).merge(...given)
};
async function expectNoCommand(word, { cwd }) {
  const [{ existsSync }, path, { closestMatch }] = await Promise.all([
    import("node:fs"),
    import("node:path"),
    import("./chunks/spelling-O23YZ3I4.js")
  ]);
  const meant = existsSync(path.join(cwd, word)) ? void 0 : closestMatch(word, Object.keys(commands));
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
  const program = new URL("./worker.js", import.meta.url);
  return Array.from({ length: Math.min(availableParallelism() - 1, most) }, () => new Worker(program, { workerData }));
}
var stdout = output(process.stdout);
var stderr = output(process.stderr);
module.enableCompileCache?.();
process.exitCode = await runCli(process.argv.slice(2), {
  cwd: process.cwd(),
  env: process.env,
  stdout,
  stderr,
  readStdin: async () => decodeText(await (await import("node:stream/consumers")).buffer(process.stdin), "<stdin>"),
  now: () => Date.now(),
  threads
});
