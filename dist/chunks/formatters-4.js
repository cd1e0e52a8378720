import {
  summarize
} from "./node-3.js";
import {
  logLine
} from "./text-2.js";
import {
  Lines
} from "./note-5.js";

// src/formatters/agent.ts
var agentFormatter = (notes) => {
  const { result, fixHint } = summarize(notes);
  return [...notes.flatMap(findingLines), logLine(fixHint ? `${result}. ${fixHint}` : result), ""].join("\n");
};
function findingLines(note) {
  if (note.findings.length === 0) return [];
  const lines = new Lines(note.text);
  return note.findings.map((finding) => {
    const { ruleId, severity, message, place } = finding;
    const location = `${note.path}:${place.start.line}:${place.start.column}`;
    return logLine(`${location} ${severity} ${ruleId} ${message}${fixText(finding, note.text, lines)}`);
  });
}
function fixText({ fix }, text, lines) {
  if (!fix) return "";
  const edits = fix.edits.map((edit) => {
    const { start } = lines.place(edit);
    const [before, after] = [text.slice(edit.start, edit.end), edit.text].map((part) => JSON.stringify(part));
    return `at ${start.line}:${start.column}: ${before} -> ${after}`;
  });
  return ` [${fix.safe ? "fix" : "suggestion"} ${edits.join("; ")}]`;
}

export {
  agentFormatter,
  findingLines
};
