import {
  oneOf,
  wholeNumber
} from "./cli-3.js";
import {
  CLEAN,
  FINDINGS
} from "./cli-5.js";
import {
  formatNames,
  formatNeedsSource,
  formatters
} from "./formatters-3.js";
import {
  VERSION
} from "./shared-2.js";
import {
  count,
  reportedRules,
  totals
} from "./node-3.js";
import {
  writeTextFile
} from "./node-5.js";

// src/cli/output.ts
import path from "node:path";
function checkFlags(flags) {
  formatOf(flags);
  thresholds(flags);
}
function formatOf(flags) {
  return oneOf("format", flags.format ?? "stylish", formatNames);
}
function thresholds(flags) {
  const failOn = oneOf("fail-on", flags["fail-on"] ?? "error", ["error", "warning", "never"]);
  const max = flags["max-warnings"];
  return { failOn, maxWarnings: max === void 0 ? void 0 : wholeNumber("max-warnings", max) };
}
function writeReport(allNotes, flags, root, context, seconds) {
  const format = formatOf(flags);
  const notes = flags.quiet ? allNotes.map(errorsOnly) : allNotes;
  const outputFile = flags["output-file"];
  const width = widthOf(flags, context);
  const report = formatters[format](notes, {
    rules: reportedRules,
    version: VERSION,
    color: outputFile === void 0 && wantsColor(flags, context),
    root,
    ...seconds !== void 0 && { seconds },
    ...width !== void 0 && { width }
  });
  const isMisleading = format === "stylish" && notes.length === 0;
  if (outputFile === void 0) context.stdout.write(isMisleading ? "" : report);
  else {
    writeTextFile(path.resolve(context.cwd, outputFile), outputFile, report);
    const { errors, warnings } = totals(notes);
    const found = `${count(errors, "error")}, ${count(warnings, "warning")} in ${count(notes.length, "note")}`;
    context.stderr.write(`${found}; written to ${outputFile}
`);
  }
}
function needsSource(flags, context) {
  return formatNeedsSource(formatOf(flags), { width: widthOf(flags, context) });
}
function widthOf(flags, { stdout }) {
  return flags["output-file"] === void 0 && stdout.isTTY ? stdout.columns ?? 80 : void 0;
}
function exitCodeFor(notes, flags, context) {
  const { failOn, maxWarnings } = thresholds(flags);
  const { errors, warnings } = totals(notes);
  if (maxWarnings !== void 0 && warnings > maxWarnings) {
    context.stderr.write(`${count(warnings, "warning")} found, more than --max-warnings ${maxWarnings} allows.
`);
    return FINDINGS;
  }
  return failOn !== "never" && (errors > 0 || failOn === "warning" && warnings > 0) ? FINDINGS : CLEAN;
}
function errorsOnly(note) {
  return { ...note, findings: note.findings.filter(({ severity }) => severity === "error") };
}
function wantsColor(flags, { env, stdout }) {
  if (flags["no-color"]) return false;
  if (flags.color) return true;
  if (env.NO_COLOR) return false;
  if (env.FORCE_COLOR !== void 0) return env.FORCE_COLOR !== "0" && env.FORCE_COLOR !== "false";
  return stdout.isTTY && env.TERM !== "dumb";
}

export {
  checkFlags,
  writeReport,
  needsSource,
  exitCodeFor,
  wantsColor
};
