import {
  checkFlags,
  exitCodeFor,
  writeReport
} from "./cli-2.js";
import "./cli-3.js";
import "./cli-4.js";
import "./cli-5.js";
import "./formatters-3.js";
import "./formatters-4.js";
import "./shared-2.js";
import {
  reportedRules
} from "./node-3.js";
import {
  isInside,
  pathFrom,
  repositoryRoot
} from "./node-4.js";
import "./linter.js";
import {
  readTextFile
} from "./node-5.js";
import "./linter-2.js";
import "./conventions-2.js";
import "./note.js";
import "./trough.js";
import "./model.js";
import "./model-2.js";
import "./picomatch.js";
import "./note-2.js";
import {
  UserError
} from "./model-3.js";
import "./text.js";
import "./text-2.js";
import "./note-4.js";
import {
  Lines,
  excerpt
} from "./note-5.js";
import "./shared-3.js";

// src/cli/commands/merge.ts
import path from "node:path";

// src/formatters/read-json.ts
function readJsonReport(text, rules, shown) {
  let data;
  try {
    data = JSON.parse(text);
  } catch {
    return void 0;
  }
  if (!Array.isArray(data) || !data.every(isResult)) return void 0;
  const urls = new Map(rules.map(({ id, url }) => [id, url]));
  return data.map(({ filePath, messages, suppressedMessages, source, output }) => {
    const note = output ?? source ?? "";
    const path2 = shown(filePath);
    const lines = new Lines(note);
    const read = (one) => finding(one, note, lines, path2, urls.get(one.ruleId) ?? "");
    return {
      path: path2,
      absolutePath: filePath,
      text: note,
      findings: messages.map(read),
      suppressed: suppressedMessages.map(read),
      ...output !== void 0 && { output }
    };
  });
}
function finding(one, text, lines, path2, url) {
  const point = (line, column) => ({
    line,
    column,
    offset: lines.range(line).start + column - 1
  });
  const place = { start: point(one.line, one.column), end: point(one.endLine, one.endColumn) };
  const fix = fixOf(one);
  return {
    path: path2,
    ruleId: one.ruleId,
    severity: one.severity === 2 ? "error" : "warning",
    message: one.message,
    place,
    url,
    actual: text.slice(place.start.offset, place.end.offset),
    ...fix && { fix }
  };
}
function fixOf({ fix, suggestions }) {
  const edit = ({ range: [start, end], text }) => ({ start, end, text });
  if (fix)
    return { safe: true, title: fix.text === "" ? "Remove it" : `Write \`${excerpt(fix.text)}\``, edits: [edit(fix)] };
  const [first] = suggestions ?? [];
  return first && { safe: false, title: first.desc, edits: [edit(first.fix)] };
}
function isResult(value) {
  const result = value;
  return typeof result?.filePath === "string" && isOptional(result.source) && isOptional(result.output) && [result.messages, result.suppressedMessages].every((list) => Array.isArray(list) && list.every(isMessage));
}
function isMessage(value) {
  const one = value;
  return typeof one?.ruleId === "string" && typeof one.message === "string" && (one.severity === 1 || one.severity === 2) && [one.line, one.column, one.endLine, one.endColumn].every((number) => Number.isInteger(number) && number > 0) && (one.fix === void 0 || isChange(one.fix)) && (one.suggestions === void 0 || Array.isArray(one.suggestions) && one.suggestions.every(isSuggestion));
}
function isSuggestion(value) {
  const one = value;
  return typeof one?.desc === "string" && isChange(one.fix);
}
function isChange(value) {
  const change = value;
  return typeof change?.text === "string" && Array.isArray(change.range) && change.range.length === 2 && change.range.every((number) => Number.isInteger(number) && number >= 0);
}
function isOptional(value) {
  return value === void 0 || typeof value === "string";
}

// src/cli/commands/merge.ts
var MAX_BYTES = 400 * 1024 * 1024;
function merge(files, flags, context) {
  if (files.length === 0) throw new UserError("Name the reports to join: meeting-notes-lint merge FILE...");
  checkFlags(flags);
  const shown = (file) => isInside(context.cwd, file) ? pathFrom(context.cwd, file) : file;
  const notes = /* @__PURE__ */ new Map();
  for (const file of files) {
    const text = readTextFile(path.resolve(context.cwd, file), file, MAX_BYTES);
    const read = readJsonReport(text, reportedRules, shown);
    if (!read) throw new UserError(`${file}: is not a report of meeting-notes-lint; create one with --format json.`);
    for (const note of read) notes.set(note.absolutePath, note);
  }
  const sorted = [...notes.values()].sort((a, b) => a.absolutePath < b.absolutePath ? -1 : 1);
  writeReport(sorted, flags, repositoryRoot(context.cwd) ?? context.cwd, context);
  return exitCodeFor(sorted, flags, context);
}
export {
  merge
};
