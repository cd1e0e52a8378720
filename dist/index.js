import {
  parseMarkdown,
  remarkFrontmatter
} from "./chunks/micromark-extension-frontmatter.js";
import "./chunks/micromark-core-commonmark.js";
import {
  compileNoteSchema
} from "./chunks/config.js";
import {
  parseConfig
} from "./chunks/generated-2.js";
import {
  presets
} from "./chunks/config-2.js";
import {
  applyDirectives,
  applyFixes,
  factsOf,
  fixText,
  lintNote,
  lintNotes,
  recommended
} from "./chunks/linter-2.js";
import {
  Config,
  isNoteName,
  learnPaths,
  looksLikeNote
} from "./chunks/conventions-2.js";
import {
  NoteIndex,
  leaveMessage,
  noteOf,
  provideFullParsers,
  ruleIds,
  rules
} from "./chunks/note.js";
import "./chunks/trough.js";
import {
  compareByPosition
} from "./chunks/model.js";
import "./chunks/model-2.js";
import "./chunks/picomatch.js";
import "./chunks/note-2.js";
import {
  ConfigError
} from "./chunks/config-3.js";
import "./chunks/model-3.js";
import "./chunks/text.js";
import {
  readFrontMatter
} from "./chunks/note-3.js";
import "./chunks/yaml.js";
import "./chunks/note-4.js";
import "./chunks/note-5.js";
import "./chunks/shared-3.js";

// src/config/create-config.ts
function createConfig(data, resources) {
  const origin = "configuration";
  const layer = { origin, data: parseConfig(JSON.stringify(data), origin), ...resources && { resources } };
  const extended = [layer.data.extends ?? []].flat().flatMap((name) => {
    const preset2 = Object.hasOwn(presets, name) ? presets[name] : void 0;
    return preset2 ? [{ origin: `preset \`${name}\``, data: preset2 }] : [];
  });
  return new Config(rules, [...extended, layer]);
}

// src/linter/is-note.ts
function isNote({ path, text }, config) {
  if (config.isIgnored(path)) return false;
  return config.isNote(path) ?? isNoteName(path) ?? looksLikeNote(text);
}

// src/linter/remark-preset.ts
var SOURCE = "meeting-notes-lint";
var remarkSettings = ({ config = recommended, noteIndex, now, fileExists } = {}) => (_, file) => {
  const { settings } = config.for((file.path ?? "").replaceAll("\\", "/"));
  Object.assign(file.data, { meetingNotesLint: { settings, noteIndex, now, fileExists } });
};
var remarkSuppressions = () => (tree, vfile) => {
  const file = vfile;
  const note = noteOf(tree, file);
  if (!note) return;
  const ours = /* @__PURE__ */ new Map();
  for (const message of file.messages) {
    if (message.source === SOURCE && message.place && "start" in message.place)
      ours.set(findingOf(file, message), message);
  }
  const { findings } = applyDirectives(note, [...ours.keys()], ruleIds, false);
  const reported = findings.filter((finding) => !ours.has(finding));
  const kept = new Set(findings.map((finding) => ours.get(finding)));
  file.messages = file.messages.filter((message) => message.source !== SOURCE || kept.has(message));
  for (const finding of reported.sort(compareByPosition)) {
    const { ruleId, url, severity } = finding;
    Object.assign(leaveMessage(file, finding), { source: SOURCE, ruleId, url, fatal: severity === "error" });
  }
};
var preset = {
  plugins: [
    [remarkFrontmatter],
    ...rules.filter(({ meta }) => meta.severity !== "off").map((rule) => [rule, [rule.meta.severity === "error" ? 2 : 1]]),
    [remarkSuppressions]
  ]
};
function findingOf(file, message) {
  return {
    path: file.path ?? "",
    ruleId: message.ruleId ?? "",
    severity: message.fatal ? "error" : "warning",
    message: message.reason,
    place: message.place,
    url: message.url ?? "",
    actual: message.actual ?? ""
  };
}

// src/index.ts
provideFullParsers({ readFrontMatter, parseMarkdown });
export {
  Config,
  ConfigError,
  NoteIndex,
  applyFixes,
  compareByPosition,
  compileNoteSchema,
  createConfig,
  preset as default,
  factsOf,
  fixText,
  isNote,
  learnPaths,
  lintNote,
  lintNotes,
  parseConfig,
  preset,
  recommended,
  remarkSettings,
  remarkSuppressions,
  ruleIds,
  rules
};
