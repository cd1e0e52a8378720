import {
  loaderFor
} from "./chunk-A2ZOHC2W.js";
import "./chunk-LNMT7VOL.js";
import "./chunk-7TRWVE2W.js";
import "./chunk-5HHYPZLK.js";
import {
  pathFrom,
  repositoryRoot
} from "./chunk-CTCDAH53.js";
import "./chunk-SCQGOYBP.js";
import "./chunk-7VL5HFPU.js";
import "./chunk-O4CFGZKD.js";
import "./chunk-RRJU3DWL.js";
import "./chunk-LONAKIWN.js";
import {
  require_dist,
  sourceText
} from "./chunk-XHKLI5NQ.js";
import "./chunk-BACDGXXY.js";
import "./chunk-OOO4YW3R.js";
import {
  CLEAN
} from "./chunk-ICV5I57W.js";
import "./chunk-63LHWMZZ.js";
import {
  __toESM
} from "./chunk-KIZ6KU7F.js";

// src/cli/commands/print-config.ts
var import_yaml = __toESM(require_dist(), 1);
import path from "node:path";
async function printConfig(given, flags, io) {
  const root = repositoryRoot(io.cwd) ?? io.cwd;
  const file = path.resolve(io.cwd, given);
  const { config, base, file: from } = await loaderFor(flags, root, io).for(path.dirname(file));
  const effective = config.for(pathFrom(base, file));
  const { kind, rules, origins } = effective;
  io.stdout.write(`# What holds for ${given}${kind === void 0 ? "" : `, a note of the kind \`${kind}\``}
`);
  io.stdout.write(`# Configuration: ${from === void 0 ? "none found; the defaults" : pathFrom(io.cwd, from)}
`);
  for (const [key, value] of Object.entries(keysOf(effective))) {
    if (value === void 0) continue;
    const [first, ...others] = (0, import_yaml.stringify)({ [key]: value }, { lineWidth: 0 }).trimEnd().split("\n");
    io.stdout.write([said(first, origins.get(key) ?? "recommended"), ...others, ""].join("\n"));
  }
  io.stdout.write("rules:\n");
  for (const [id, { severity, options, origin }] of rules) {
    const value = Object.keys(options).length === 0 ? severity : `[${severity}, ${JSON.stringify(options)}]`;
    io.stdout.write(`${said(`  ${id}: ${value}`, origin)}
`);
  }
  return CLEAN;
}
function said(line, origin) {
  return `${line.padEnd(40)} # ${origin}`;
}
function keysOf({ settings }) {
  const { path: patterns, frontMatter, date, attendees, sections, labels, actions, placeholders, roster } = settings;
  return {
    path: some(patterns.map(({ source }) => source)),
    frontMatter: frontMatter.required === "auto" ? void 0 : { required: frontMatter.required },
    date: { ...date, from: date.from.map(sourceText) },
    attendees: { from: attendees.from.map(sourceText) },
    sections,
    labels: labels.length === 0 ? void 0 : Object.fromEntries(labels.map(({ name, value }) => [name, value])),
    actions: actions && { in: actions },
    placeholders: placeholders.words.length === 0 ? void 0 : { words: placeholders.words },
    roster: rosterOf(roster),
    since: settings.since,
    locale: settings.locale
  };
}
function rosterOf({ people, teams }) {
  if (people.length === 0 && teams.length === 0) return void 0;
  return { ...people.length > 0 && { people }, ...teams.length > 0 && { teams } };
}
function some(list) {
  return list.length === 0 ? void 0 : list;
}
export {
  printConfig
};
