import {
  ConfigLoader
} from "./node-2.js";
import {
  cachingFileSystem,
  expectNotes,
  findNotes,
  nodeFileSystem
} from "./node-4.js";
import {
  UserError
} from "./model-3.js";
import {
  logLine
} from "./text-2.js";

// src/cli/context.ts
import path from "node:path";
function clock({ now }, context) {
  return now === void 0 ? context.now() : instant(now);
}
function instant(text) {
  const time = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/i.test(text) ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(time))
    throw new UserError(`--now ${text}: is not a time with an offset; write, for example, --now 2024-01-31T12:00:00Z.`);
  return time;
}
function configSource(flags, root, { cwd }) {
  return {
    root,
    none: flags["no-config"],
    file: flags.config === void 0 ? void 0 : path.resolve(cwd, flags.config),
    ruleFlags: flags.rule
  };
}
function loaderFor(flags, root, context, files) {
  return new ConfigLoader({ ...configSource(flags, root, context), files: files ?? cachingFileSystem(nodeFileSystem) });
}
async function findNamedNotes(paths, flags, root, configs, { cwd, stderr }) {
  const options = {
    noIgnore: flags["no-ignore"] ?? false,
    ignorePatterns: flags["ignore-pattern"] ?? [],
    allowUnmatched: flags["no-error-on-unmatched-pattern"] ?? false
  };
  const found = await findNotes(paths, cwd, root, configs, options);
  for (const message of [...found.skipped, ...found.unreadable]) stderr.write(`${logLine(message)}
`);
  if (found.skipped.length === 0 && !options.allowUnmatched) expectNotes(found, paths);
  return found;
}

export {
  clock,
  instant,
  configSource,
  loaderFor,
  findNamedNotes
};
