import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __filename = import.meta.filename;
import {
  Config,
  ConfigError,
  applySuppressions,
  byPlace,
  compileNoteSchema,
  factsOf,
  lintNote,
  lintNotes,
  parseConfig,
  recommended
} from "./chunks/chunk-HOTDH3N4.js";
import {
  Collection,
  leaveMessage,
  noteOf,
  remarkFrontmatter,
  ruleIds,
  rules
} from "./chunks/chunk-4QIQC2L7.js";
import "./chunks/chunk-PRTKZJRQ.js";
import "./chunks/chunk-W7EGDJH4.js";

// src/preset.ts
var SOURCE = "meeting-notes-lint";
var remarkSettings = ({ config = recommended, collection, now, fileExists } = {}) => (_, file) => {
  const { settings } = config.for((file.path ?? "").replaceAll("\\", "/"));
  file.data.meetingNotesLint = { settings, collection, now, fileExists };
};
var remarkSuppressions = () => (tree, file) => {
  const note = noteOf(tree, file);
  if (!note) return;
  const ours = /* @__PURE__ */ new Map();
  for (const message of file.messages) {
    if (message.source === SOURCE && message.place && "start" in message.place)
      ours.set(findingOf(file, message), message);
  }
  const { findings } = applySuppressions(note, [...ours.keys()], ruleIds, false);
  const remarks = findings.filter((finding) => !ours.has(finding));
  const kept = new Set(findings.map((finding) => ours.get(finding)));
  file.messages = file.messages.filter((message) => message.source !== SOURCE || kept.has(message));
  for (const remark of remarks.sort(byPlace)) {
    const { ruleId, url, severity } = remark;
    Object.assign(leaveMessage(file, remark), { source: SOURCE, ruleId, url, fatal: severity === "error" });
  }
};
var preset = {
  plugins: [
    [remarkFrontmatter],
    ...rules.filter(({ meta }) => meta.severity !== "off").map((rule) => [rule, [rule.meta.severity === "error" ? 2 : 1]]),
    remarkSuppressions
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
  Collection,
  Config,
  ConfigError,
  byPlace,
  compileNoteSchema,
  factsOf,
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
