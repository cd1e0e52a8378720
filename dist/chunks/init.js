import {
  learnForm,
  renderConfig,
  renderTemplate,
  renderWorkflow
} from "./conventions.js";
import {
  clock
} from "./cli.js";
import {
  wantsColor
} from "./cli-2.js";
import "./cli-3.js";
import "./cli-4.js";
import {
  CLEAN
} from "./cli-5.js";
import {
  formatters
} from "./formatters-3.js";
import "./formatters-4.js";
import {
  VERSION
} from "./shared-2.js";
import {
  CONFIG_NAMES,
  ConfigLoader
} from "./node-2.js";
import {
  count,
  learnFrom,
  lintFiles,
  reportedRules
} from "./node-3.js";
import {
  cachingFileSystem,
  findNotes,
  nodeFileSystem,
  pathFrom,
  repositoryRoot
} from "./node-4.js";
import "./linter.js";
import {
  createTextFile,
  writeTextFile
} from "./node-5.js";
import "./config-2.js";
import "./linter-2.js";
import "./conventions-2.js";
import "./note.js";
import "./trough.js";
import "./model.js";
import "./model-2.js";
import "./picomatch.js";
import "./note-2.js";
import "./config-3.js";
import {
  UserError
} from "./model-3.js";
import "./text.js";
import {
  logLine
} from "./text-2.js";
import "./yaml.js";
import "./note-4.js";
import "./note-5.js";
import "./shared-3.js";

// src/cli/commands/init.ts
import { mkdirSync } from "node:fs";
import path from "node:path";

// src/conventions/agent-instructions.ts
var agentInstructions = `# Meeting notes

The meeting notes of this repository are checked by [meeting-notes-lint](https://github.com/meeting-notes-lint/meeting-notes-lint).
When you write or change a note:

1. **Before**, run \`npx --yes meeting-notes-lint context SERIES\`, or call the tool \`context\`. It says where the note goes, how it is
   laid out, how the names of the people are spelled, and which action items are open. SERIES is the folder of the meetings;
   \`npx --yes meeting-notes-lint new SERIES\` writes a draft.
2. **Write down only what you know.** Never invent a date, a name, an owner or a decision, least of all to satisfy a rule: write
   \`TBD\` and ask.
3. **Afterwards**, run \`npx --yes meeting-notes-lint --format agent PATH\`, or call the tool \`check\`. Apply each \`fix\`. A \`suggestion\`
   may be wrong: apply it only if the meeting was so. Repeat until no problems are found, or none that you can correct.
4. **A finding that is wrong** stays, and you say so; do not reword what was said to avoid it. If you are asked to disable it, give the
   reason: \`<!-- meeting-notes-lint-disable-next-line RULE -- why -->\`.
5. **Leave old notes alone** unless you are asked to correct them.

\`npx --yes meeting-notes-lint explain RULE\` says what a rule finds and why.
`;

// src/cli/commands/init.ts
var CONFIG = CONFIG_NAMES[0];
var WORKFLOWS = [".github/workflows/notes.yml", ".github/workflows/meeting-notes-lint.yml"];
var AGENTS = ["AGENTS.md", ".github/meeting-notes-agents.md"];
var TEMPLATE = ".github/meeting-note-template.md";
var SHOWN = 20;
async function init(paths, flags, context) {
  const root = repositoryRoot(context.cwd) ?? context.cwd;
  if (flags.agent) return writeAgentInstructions(paths, flags, root, context);
  const files = cachingFileSystem(nodeFileSystem);
  const configs = new ConfigLoader({ root, files, none: true });
  const found = await findNotes(paths.length === 0 ? [root] : paths, context.cwd, root, configs);
  const inferred = await learnForm(found.notes, root, configs);
  if (!inferred) throw new UserError(nothingToLearnFrom(found));
  const texts = filesToWrite(inferred, root, files, (flags.force ?? false) || (flags["dry-run"] ?? false));
  const config = texts.get(CONFIG);
  const { noteCount, newest } = inferred;
  context.stderr.write(`Learned from ${count(noteCount, "note")}, the newest of ${newest[0].day}:
`);
  if (flags["dry-run"]) {
    context.stdout.write(config);
  } else {
    for (const line of config.split("\n").filter((text) => !text.startsWith("#")))
      context.stderr.write(`${line === "" ? "" : `  ${logLine(line)}`}
`);
    write(root, texts, files, context);
  }
  await preview(inferred, root, withTexts(files, root, texts), flags, context);
  return CLEAN;
}
function writeAgentInstructions(paths, flags, root, context) {
  if (paths.length > 0) throw new UserError("`init --agent` takes no paths.");
  if (flags["dry-run"]) {
    context.stdout.write(agentInstructions);
    return CLEAN;
  }
  const isThere = (name2) => nodeFileSystem.exists(path.join(root, name2));
  const name = AGENTS.find((candidate) => !isThere(candidate));
  if (name === void 0)
    throw new UserError(
      `${AGENTS.join(" and ")} already exist and are kept; \`meeting-notes-lint init --agent --dry-run\` prints the instructions.`
    );
  createTextFile(path.join(root, name), name, agentInstructions);
  context.stderr.write(`Wrote ${name}
`);
  if (name !== AGENTS[0])
    context.stderr.write(
      `${AGENTS[0]} already exists and is kept; add this line to it: Before you write meeting notes, read ${name}.
`
    );
  return CLEAN;
}
function nothingToLearnFrom({ others }) {
  return `There are no notes to learn from: none of the ${count(others.length, "Markdown file")} here has a date in its name or folders. Name notes by their day, such as \`meetings/2024-01-31.md\`, or write which files are notes into ${CONFIG}, such as \`notes: ["meetings/**"]\`.`;
}
function filesToWrite(inferred, root, files, mayReplace) {
  const isThere = (name) => files.exists(path.join(root, name));
  const existing = CONFIG_NAMES.find(isThere);
  if (existing !== void 0 && !mayReplace) {
    throw new UserError(
      `${existing} already exists and is kept; \`meeting-notes-lint init --dry-run\` prints the new one, \`--force\` replaces it.`
    );
  }
  const texts = /* @__PURE__ */ new Map();
  let { data, evidence } = inferred;
  const hasTemplate = [data, ...Object.values(data.kinds ?? {})].some(({ placeholders }) => placeholders?.template);
  if (data.extends === void 0 && !hasTemplate && !isThere(TEMPLATE)) {
    texts.set(TEMPLATE, renderTemplate(inferred.newest[0], data));
    data = { ...data, placeholders: { template: TEMPLATE } };
    evidence = new Map(evidence).set("placeholders/template", "written by `init` in the form of the newest note");
  }
  texts.set(CONFIG, renderConfig({ ...inferred, data, evidence }));
  const workflow = WORKFLOWS.find((name) => !isThere(name));
  if (workflow !== void 0) texts.set(workflow, renderWorkflow);
  return texts;
}
function write(root, texts, files, context) {
  for (const [name, text] of texts) {
    const file = path.join(root, name);
    const action = files.exists(file) ? "Replaced" : "Wrote";
    mkdirSync(path.dirname(file), { recursive: true });
    writeTextFile(file, name, text);
    context.stderr.write(`${action} ${name}
`);
  }
}
function withTexts(files, root, texts) {
  const textAt = (file) => texts.get(pathFrom(root, file));
  return {
    ...files,
    exists: (file) => textAt(file) !== void 0 || files.exists(file),
    kindOf: (file) => textAt(file) === void 0 ? files.kindOf(file) : "file",
    realPath: (file) => textAt(file) === void 0 ? files.realPath(file) : file,
    read: async (file, shown, max) => textAt(file) ?? files.read(file, shown, max)
  };
}
async function preview(inferred, root, files, flags, context) {
  const configs = new ConfigLoader({ root, files });
  const found = await findNotes([root], root, root, configs, { files });
  const noteIndex = await learnFrom(found.notes, files);
  const run = await lintFiles(found.notes, noteIndex, { cwd: root, root, files, now: clock(flags, context) });
  const shown = new Set(inferred.newest.slice(0, SHOWN).map(({ path: shownPath }) => shownPath));
  const newest = run.notes.filter((note) => shown.has(note.path));
  context.stderr.write(`
The newest ${count(newest.length, "note")} with this configuration:

`);
  const width = context.stderr.isTTY ? context.stderr.columns ?? 80 : void 0;
  context.stderr.write(
    formatters.stylish(newest, {
      rules: reportedRules,
      version: VERSION,
      color: wantsColor(flags, { ...context, stdout: context.stderr }),
      root,
      ...width !== void 0 && { width }
    })
  );
}
export {
  init
};
