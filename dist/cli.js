#!/usr/bin/env node
import {
  parseArguments
} from "./chunks/cli-3.js";
import "./chunks/cli-4.js";
import {
  FAILED
} from "./chunks/cli-5.js";
import {
  decodeText,
  systemReason
} from "./chunks/node-5.js";
import {
  UserError
} from "./chunks/model-3.js";
import "./chunks/text.js";
import "./chunks/shared-3.js";

// src/cli/bin.ts
import { writeSync } from "node:fs";
import module from "node:module";

// src/cli/main.ts
async function runCli(argv, context) {
  try {
    return await dispatch(parseArguments(argv), context);
  } catch (error) {
    const { logLine } = await import("./chunks/escape.js");
    const message = logLine(error instanceof Error ? error.message : String(error));
    const isKnown = error instanceof UserError;
    context.stderr.write(
      isKnown ? `${message}
` : `Something went wrong inside meeting-notes-lint: ${message}
Please report it; DEBUG=meeting-notes-lint shows the stack trace.
`
    );
    if (context.env.DEBUG?.includes("meeting-notes-lint") && error instanceof Error)
      context.stderr.write(`${error.stack}
`);
    return isKnown ? error.exitCode : FAILED;
  }
}
var run = {
  lint: async (...input) => (await import("./chunks/lint.js")).lint(...input),
  "print-config": async (...input) => (await import("./chunks/print-config.js")).printConfig(...input),
  init: async (...input) => (await import("./chunks/init.js")).init(...input),
  new: async (...input) => (await import("./chunks/new.js")).newNote(...input),
  report: async (...input) => (await import("./chunks/report.js")).report(...input),
  context: async (...input) => (await import("./chunks/context.js")).context(...input),
  merge: async (...input) => (await import("./chunks/merge.js")).merge(...input),
  rules: async (...input) => (await import("./chunks/rules.js")).listRules(...input),
  explain: async (...input) => (await import("./chunks/rules.js")).explain(...input),
  lsp: async (...input) => (await import("./chunks/lsp.js")).lsp(...input),
  mcp: async (...input) => (await import("./chunks/mcp.js")).mcp(...input)
};
async function dispatch({ command, flags, positionals }, context) {
  if (flags.help) return (await import("./chunks/help.js")).help(command, context);
  if (flags.version) return (await import("./chunks/help.js")).version(context);
  if (command === "lint") await rejectMistakenCommand(positionals, context);
  return run[command](positionals, flags, context);
}
var HINTS = {
  "-": "use `meeting-notes-lint --stdin` to check standard input.",
  help: "use `meeting-notes-lint --help`.",
  version: "use `meeting-notes-lint --version`.",
  lint: "checking needs no command; use `meeting-notes-lint [paths...]`.",
  check: "checking needs no command; use `meeting-notes-lint [paths...]`.",
  fix: "use `meeting-notes-lint --fix [paths...]`."
};
async function rejectMistakenCommand([word, ...others], { cwd }) {
  if (word === void 0 || !/^(?:-|[a-z]+)$/.test(word)) return;
  const hint = Object.hasOwn(HINTS, word) ? HINTS[word] : void 0;
  if (hint === void 0 && others.length > 0) return;
  const [{ existsSync }, path, { closestMatch }] = await Promise.all([
    import("node:fs"),
    import("node:path"),
    import("./chunks/spelling.js")
  ]);
  if (existsSync(path.join(cwd, word))) return;
  const match = hint ? void 0 : closestMatch(word, Object.keys(run));
  if (hint || match)
    throw new UserError(
      `${word}: is not a file or command; ${hint ?? `did you mean \`meeting-notes-lint ${match}\`?`}`
    );
}

// src/cli/bin.ts
function output(stream) {
  stream.on("error", (error) => {
    if (error.code === "EPIPE") process.exit();
    try {
      writeSync(2, `standard output: cannot be written: ${systemReason(error)}.
`);
    } catch {
    }
    process.exit(FAILED);
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
