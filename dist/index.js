import {
  compileNoteSchema,
  parseConfig
} from "./chunks/chunk-AUHS7GHN.js";
import {
  Config,
  applyDirectives,
  applyFixes,
  compareByPosition,
  factsOf,
  fixText,
  lintNote,
  lintNotes,
  recommended
} from "./chunks/chunk-O4CFGZKD.js";
import {
  NoteIndex,
  leaveMessage,
  noteOf,
  remarkFrontmatter,
  ruleIds,
  rules
} from "./chunks/chunk-RRJU3DWL.js";
import {
  ConfigError
} from "./chunks/chunk-LONAKIWN.js";
import "./chunks/chunk-XHKLI5NQ.js";
import "./chunks/chunk-BACDGXXY.js";
import "./chunks/chunk-KIZ6KU7F.js";

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
  const remarks = findings.filter((finding) => !ours.has(finding));
  const kept = new Set(findings.map((finding) => ours.get(finding)));
  file.messages = file.messages.filter((message) => message.source !== SOURCE || kept.has(message));
  for (const remark of remarks.sort(compareByPosition)) {
    const { ruleId, url, severity } = remark;
    Object.assign(leaveMessage(file, remark), { source: SOURCE, ruleId, url, fatal: severity === "error" });
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
export {
  Config,
  ConfigError,
  NoteIndex,
  applyFixes,
  compareByPosition,
  compileNoteSchema,
  factsOf,
  fixText,
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
