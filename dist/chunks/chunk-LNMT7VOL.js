import {
  oneOf,
  wholeNumber
} from "./chunk-7TRWVE2W.js";
import {
  formatNames,
  formatters,
  needsTexts,
  totals
} from "./chunk-5HHYPZLK.js";
import {
  reportedRules
} from "./chunk-CTCDAH53.js";
import {
  writeTextFile
} from "./chunk-SCQGOYBP.js";
import {
  CLEAN,
  FINDINGS
} from "./chunk-ICV5I57W.js";
import {
  VERSION
} from "./chunk-63LHWMZZ.js";

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
  const most = flags["max-warnings"];
  return { failOn, maxWarnings: most === void 0 ? void 0 : wholeNumber("max-warnings", most) };
}
function writeReport(all, flags, root, io, seconds) {
  const format = formatOf(flags);
  const notes = flags.quiet ? all.map(errorsOnly) : all;
  const toFile = flags["output-file"];
  const width = widthOf(flags, io);
  const report = formatters[format](notes, {
    rules: reportedRules,
    version: VERSION,
    color: toFile === void 0 && wantsColor(flags, io),
    root,
    ...seconds !== void 0 && { seconds },
    ...width !== void 0 && { width }
  });
  const isHollow = format === "stylish" && notes.length === 0;
  if (toFile === void 0) io.stdout.write(isHollow ? "" : report);
  else {
    writeTextFile(path.resolve(io.cwd, toFile), toFile, report);
    const { errors, warnings } = totals(notes);
    io.stderr.write(`${errors} errors and ${warnings} warnings in ${notes.length} notes; written to ${toFile}
`);
  }
}
function quotes(flags, io) {
  return needsTexts(formatOf(flags), { width: widthOf(flags, io) });
}
function widthOf(flags, { stdout }) {
  return flags["output-file"] === void 0 && stdout.isTTY ? stdout.columns ?? 80 : void 0;
}
function verdict(notes, flags, io) {
  const { failOn, maxWarnings } = thresholds(flags);
  const { errors, warnings } = totals(notes);
  if (maxWarnings !== void 0 && warnings > maxWarnings) {
    io.stderr.write(`${warnings} warnings are more than the ${maxWarnings} of --max-warnings.
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
  quotes,
  verdict,
  wantsColor
};
