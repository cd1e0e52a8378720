import {
  loaderFor
} from "./cli.js";
import {
  CLEAN
} from "./cli-5.js";
import "./node-2.js";
import {
  findNotes,
  pathFrom,
  repositoryRoot
} from "./conventions.js";
import "./node-5.js";
import "./config-3.js";
import "./note-2.js";
import "./trough.js";
import "./model-2.js";
import "./picomatch.js";
import {
  sourceText
} from "./note-3.js";
import "./config-4.js";
import {
  UserError
} from "./model-3.js";
import "./text.js";
import "./text-2.js";
import {
  stringify
} from "./yaml.js";
import "./note-4.js";
import "./note-5.js";
import "./shared-3.js";

// src/cli/commands/print-config.ts
import path from "node:path";
async function printConfig(positionals, flags, context) {
  const given = flags["print-config"] ?? "";
  if (positionals.length > 0) throw new UserError(`\`--print-config\` takes one file; remove \`${positionals[0]}\`.`);
  const root = repositoryRoot(context.cwd) ?? context.cwd;
  const file = path.resolve(context.cwd, given);
  const configs = loaderFor(flags, root, context);
  await findNotes([root], root, root, configs, { only: () => false });
  const { config, base, file: from } = await configs.for(path.dirname(file));
  const effective = config.for(pathFrom(base, file));
  const { kind, rules, origins } = effective;
  context.stdout.write(
    `# Effective configuration for ${given}${kind === void 0 ? "" : `, a note of the kind \`${kind}\``}
`
  );
  context.stdout.write(
    `# Configuration: ${from === void 0 ? "none found; defaults" : pathFrom(context.cwd, from)}
`
  );
  for (const [key, value] of Object.entries(keysOf(effective))) {
    if (value === void 0) continue;
    const [first, ...others] = stringify({ [key]: value }, { lineWidth: 0 }).trimEnd().split("\n");
    context.stdout.write([withOrigin(first, origins.get(key) ?? "recommended"), ...others, ""].join("\n"));
  }
  context.stdout.write("rules:\n");
  for (const [id, { severity, options, origin }] of rules) {
    const value = Object.keys(options).length === 0 ? severity : `[${severity}, ${JSON.stringify(options)}]`;
    context.stdout.write(`${withOrigin(`  ${id}: ${value}`, origin)}
`);
  }
  return CLEAN;
}
function withOrigin(line, origin) {
  return `${line.padEnd(40)} # ${origin}`;
}
function keysOf({ settings }) {
  const { path: patterns, frontMatter, date, attendees, sections, labels, actions, placeholders, roster } = settings;
  return {
    path: emptyToUndefined(patterns.map(({ source }) => source)),
    frontMatter: { required: frontMatter.required },
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
function emptyToUndefined(list) {
  return list.length === 0 ? void 0 : list;
}
export {
  printConfig
};
