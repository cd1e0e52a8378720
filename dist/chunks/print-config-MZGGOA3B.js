import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __filename = import.meta.filename;
import {
  loaderFor
} from "./chunk-4YIM5LOT.js";
import "./chunk-LLHWX4NP.js";
import {
  repositoryRoot,
  slashes
} from "./chunk-X6COSF5H.js";
import "./chunk-PCTVOSDT.js";
import "./chunk-DR26UXHI.js";
import "./chunk-DSDSHN7M.js";
import {
  require_dist
} from "./chunk-W5NX5ZYS.js";
import "./chunk-PRTKZJRQ.js";
import {
  CLEAN
} from "./chunk-PNA6NM4C.js";
import "./chunk-GJWOOHJA.js";
import {
  __toESM
} from "./chunk-R2ZBMQFV.js";

// src/cli/commands/print-config.ts
var import_yaml = __toESM(require_dist(), 1);
import path from "node:path";
async function printConfig(given, flags, io) {
  const root = repositoryRoot(io.cwd) ?? io.cwd;
  const file = path.resolve(io.cwd, given);
  const { config, base, file: from } = await loaderFor(flags, root, io).for(path.dirname(file));
  const { kind, settings, rules, origins } = config.for(slashes(path.relative(base, file)));
  const line = (text, origin) => `${text.padEnd(40)} # ${origin}
`;
  io.stdout.write(`# What holds for ${given}${kind === void 0 ? "" : `, a note of the kind \`${kind}\``}
`);
  io.stdout.write(
    `# Configuration: ${from === void 0 ? "none found; the defaults" : slashes(path.relative(io.cwd, from))}
`
  );
  io.stdout.write(line("frontMatter:", origins.get("frontMatter") ?? "recommended"));
  io.stdout.write(`  required: ${settings.frontMatter.required}
`);
  io.stdout.write(line("sections:", origins.get("sections") ?? "recommended"));
  io.stdout.write((0, import_yaml.stringify)(settings.sections, { lineWidth: 0 }).replace(/^/gm, "  ").trimEnd().concat("\n"));
  if (settings.placeholders.words.length > 0) {
    io.stdout.write(line("placeholders:", origins.get("placeholders") ?? ""));
    io.stdout.write(`  words: ${JSON.stringify(settings.placeholders.words)}
`);
  }
  io.stdout.write("rules:\n");
  for (const [id, { severity, options, origin }] of rules) {
    const value = Object.keys(options).length === 0 ? severity : `[${severity}, ${JSON.stringify(options)}]`;
    io.stdout.write(line(`  ${id}: ${value}`, origin));
  }
  return CLEAN;
}
export {
  printConfig
};
