import {
  formFor,
  learnForm,
  renderForm
} from "./conventions.js";
import {
  loaderFor
} from "./cli.js";
import {
  CLEAN
} from "./cli-5.js";
import "./node-2.js";
import {
  count,
  haveDefaults
} from "./node-3.js";
import {
  findNotes,
  pathFrom,
  repositoryRoot
} from "./node-4.js";
import "./linter.js";
import "./node-5.js";
import "./config-2.js";
import "./linter-2.js";
import "./conventions-2.js";
import "./note.js";
import "./trough.js";
import "./model.js";
import "./model-2.js";
import "./picomatch.js";
import {
  sourceText
} from "./note-2.js";
import "./config-3.js";
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
  const found = await findNotes([root], root, root, configs);
  const inferred = await learnForm(found.notes, root, configs);
  const loaded = await configs.for(path.dirname(file));
  const { config, base, file: from } = loaded;
  const notePath = pathFrom(base, file);
  const effective = config.for(notePath);
  const { kind, rules, origins } = effective;
  context.stdout.write(
    `# Effective configuration for ${given}${kind === void 0 ? "" : `, a note of the kind \`${kind}\``}
`
  );
  const isFree = inferred !== void 0 && inferred.data.extends === void 0 && haveDefaults([{ file, loaded }]);
  const free = new Set(isFree ? ["frontMatter", "attendees", "sections"] : []);
  const source = from !== void 0 ? pathFrom(context.cwd, from) : `none found; ${isFree ? `learned from ${count(inferred.noteCount, "note")}` : "defaults"}`;
  context.stdout.write(`# Configuration: ${source}
`);
  for (const [key, value] of Object.entries(keysOf(effective))) {
    if (value === void 0 || free.has(key)) continue;
    const [first, ...others] = stringify({ [key]: value }, { lineWidth: 0 }).trimEnd().split("\n");
    context.stdout.write([withOrigin(first, origins.get(key) ?? "recommended"), ...others, ""].join("\n"));
  }
  context.stdout.write("rules:\n");
  for (const [id, { severity, options, origin }] of rules) {
    const value = Object.keys(options).length === 0 ? severity : `[${severity}, ${JSON.stringify(options)}]`;
    context.stdout.write(`${withOrigin(`  ${id}: ${value}`, origin)}
`);
  }
  if (isFree) context.stdout.write(learnedForm(inferred, notePath));
  return CLEAN;
}
function learnedForm(inferred, notePath) {
  const { form, evidence } = formFor(inferred, notePath);
  const intro = `No configuration states a form, so none is asked for.`;
  if (Object.keys(form).length === 0) return `# ${intro}
`;
  const lines = renderForm(form, evidence).trimEnd().split("\n");
  return [`${intro} Notes like this one have this form; \`meeting-notes-lint init\` writes it down:`, ...lines, ""].map((line) => line === "" ? "" : `# ${line}`).join("\n");
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
