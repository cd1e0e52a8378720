import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __filename = import.meta.filename;
import {
  ConfigLoader,
  disk,
  readOnce
} from "./chunk-X4Y5PBNS.js";
import {
  UserError
} from "./chunk-FP2A34WE.js";

// src/cli/commands/lint.ts
import path from "node:path";
function expectNotes({ notes, errors, others }, paths) {
  if (notes.length > 0 || errors.length > 0) return;
  throw new UserError(
    `No meeting note was found in ${paths.join(", ")}: looked for .md files with a date such as 2024-01-31 in their name, or with \`datetime\` in their front matter${others.length > 0 ? ` (${others.length} other .md files are there)` : ""}. Name the files, or let \`meeting-notes-lint init\` learn how notes are named here.`
  );
}
function loaderFor(flags, root, io, files) {
  return new ConfigLoader({ ...configSource(flags, root, io), files: files ?? readOnce(disk) });
}
function configSource(flags, root, io) {
  return {
    root,
    none: flags["no-config"],
    file: flags.config === void 0 ? void 0 : path.resolve(io.cwd, flags.config),
    ruleFlags: flags.rule
  };
}
function clock({ now: text }, io) {
  return text === void 0 ? io.now() : instant(text);
}
function instant(text) {
  const at = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/i.test(text) ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(at))
    throw new UserError(`--now ${text}: write a time with its offset, such as --now 2024-01-31T12:00:00Z.`);
  return at;
}

export {
  expectNotes,
  loaderFor,
  clock,
  instant
};
