import {
  UserError
} from "./chunk-7VL5HFPU.js";
import {
  closestMatch
} from "./chunk-BACDGXXY.js";

// src/cli/arguments.ts
import { parseArgs } from "node:util";
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
      const meant = token.name.length > 1 ? closestMatch(token.name, Object.keys(options)) : void 0;
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
function wholeNumber(flag, text) {
  if (!/^\d{1,9}$/.test(text)) throw new UserError(`--${flag} ${text}: write a whole number, such as --${flag} 10.`);
  return Number(text);
}
function oneOf(flag, text, allowed) {
  const found = allowed.find((one) => one === text);
  if (found !== void 0) return found;
  const meant = closestMatch(text, allowed);
  throw new UserError(`--${flag} ${text}: ${meant ? `did you mean ${meant}?` : `write one of ${allowed.join(", ")}.`}`);
}

export {
  parseArguments,
  wholeNumber,
  oneOf
};
