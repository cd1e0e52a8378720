#!/usr/bin/env node
import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __filename = import.meta.filename;
import {
  parseArguments
} from "./chunks/chunk-5PNDAZCI.js";
import {
  decodeText
} from "./chunks/chunk-AA7R5RK5.js";
import {
  UserError
} from "./chunks/chunk-M75BKAQT.js";
import "./chunks/chunk-PRTKZJRQ.js";
import {
  FAILED
} from "./chunks/chunk-PNA6NM4C.js";
import "./chunks/chunk-W7EGDJH4.js";

// src/cli/bin.ts
import { buffer } from "node:stream/consumers";

// src/cli/main.ts
async function runCli(argv, io) {
  try {
    const parsed = parseArguments(argv);
    return await dispatch(parsed, io);
  } catch (error) {
    const known = error instanceof Error && ["UserError", "ConfigError", "RuleOptionsError"].includes(error.name);
    const message = error instanceof Error ? error.message : String(error);
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
  if (flags.help) return (await import("./chunks/help-DO7UXWFY.js")).help(io);
  if (flags.version) return (await import("./chunks/help-DO7UXWFY.js")).version(io);
  if (flags["print-config"] !== void 0)
    return (await import("./chunks/print-config-XMI2XH4O.js")).printConfig(flags["print-config"], flags, io);
  const [command, ...rest] = positionals;
  if (flags.stdio && command !== "lsp")
    throw new UserError("--stdio is for editors and goes with a command: meeting-notes-lint lsp --stdio.");
  if (command === "init") return (await import("./chunks/init-MPEWSP3C.js")).init(rest, flags, io);
  if (command === "rules") return (await import("./chunks/rules-TO7K5OOQ.js")).listRules(rest, io);
  if (command === "explain") return (await import("./chunks/rules-TO7K5OOQ.js")).explain(rest, io);
  if (command === "new") return (await import("./chunks/new-SEJQK7OL.js")).newNote(rest, flags, io);
  if (command === "report") return (await import("./chunks/report-KZA7Q2NJ.js")).report(rest, flags, io);
  if (command === "lsp") return (await import("./chunks/lsp-IE7QTIM2.js")).lsp(rest, flags, io);
  return (await import("./chunks/lint-4L4MYETE.js")).lint(positionals, flags, io);
}

// src/cli/bin.ts
function output(stream) {
  stream.on("error", (error) => {
    if (error.code === "EPIPE") process.exit();
    throw error;
  });
  return { write: (text) => void stream.write(text), isTTY: stream.isTTY ?? false, columns: stream.columns };
}
process.exitCode = await runCli(process.argv.slice(2), {
  cwd: process.cwd(),
  env: process.env,
  stdout: output(process.stdout),
  stderr: output(process.stderr),
  readStdin: async () => decodeText(await buffer(process.stdin), "<stdin>"),
  now: () => Date.now()
});
