import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __filename = import.meta.filename;
import {
  oneOf,
  wholeNumber
} from "./chunk-5PNDAZCI.js";
import {
  count,
  formatNames,
  reporters,
  totals
} from "./chunk-T7CZU46F.js";
import {
  ConfigLoader,
  disk,
  entriesOf,
  findNotes,
  fixText,
  haveDefaults,
  learn,
  lintFiles,
  loadBaseline,
  orphans,
  remarksOn,
  remarksOnStale,
  reportedRules,
  repositoryRoot,
  saveBaseline,
  slashes,
  unifiedDiff
} from "./chunk-GEG445SO.js";
import {
  readTextFile,
  writeTextFile
} from "./chunk-AA7R5RK5.js";
import {
  UserError
} from "./chunk-M75BKAQT.js";
import {
  byPlace,
  lintNote
} from "./chunk-HOTDH3N4.js";
import {
  Collection
} from "./chunk-4QIQC2L7.js";
import {
  CLEAN,
  FAILED,
  FINDINGS
} from "./chunk-PNA6NM4C.js";
import {
  VERSION
} from "./chunk-SFWLYO6U.js";

// src/cli/commands/lint.ts
import path2 from "node:path";

// src/cli/commands/baseline.ts
import { existsSync } from "node:fs";
import path from "node:path";
async function baselineFor(flags, root, { cwd }) {
  const writes = flags["suppress-all"] ? "suppress-all" : flags["prune-suppressions"] ? "prune-suppressions" : void 0;
  for (const other of ["stdin", "fix-dry-run"]) {
    if (writes && flags[other]) throw new UserError(`--${writes} writes a file, so it does not go with --${other}.`);
  }
  const shown = flags["suppressions-location"];
  if (shown === void 0) return loadBaseline(root);
  const file = path.resolve(cwd, shown);
  if (!existsSync(file) && !flags["suppress-all"])
    throw new UserError(`${shown}: does not exist; --suppress-all writes it.`);
  return loadBaseline(root, disk, { file, shown });
}
function settleBaseline(file, { notes, stale }, flags, { root, all }) {
  const gone = [...stale, ...all ? orphans(file.baseline, root) : []];
  if (flags["suppress-all"]) {
    const hidden = notes.map((note) => ({
      ...note,
      findings: [],
      baselined: [...note.findings, ...note.baselined ?? []].sort(byPlace)
    }));
    const entries = hidden.flatMap(
      ({ absolutePath, baselined }) => entriesOf(slashes(path.relative(root, absolutePath)), baselined)
    );
    if (entries.length > 0 || file.text !== void 0) saveBaseline(file, file.baseline.changed(gone, entries));
    const number = notes.reduce((sum, { findings }) => sum + findings.length, 0);
    const more = `${count(number, "more finding")} ${number === 1 ? "is" : "are"} hidden from now on; commit ${file.shown}.`;
    return { notes: hidden, remarks: [number === 0 ? "There is nothing more to hide." : more] };
  }
  if (flags["prune-suppressions"]) {
    if (gone.length > 0) saveBaseline(file, file.baseline.changed(gone, []));
    const removed = gone.length === 1 ? "1 entry that hides" : `${gone.length} entries that hide`;
    return {
      notes,
      remarks: [`Removed ${gone.length === 0 ? "nothing" : `${removed} nothing any more`} from ${file.shown}.`]
    };
  }
  return { notes, remarks: remarksOnStale(gone, file.shown) };
}

// src/cli/commands/lint.ts
async function lint(paths, flags, io) {
  const started = io.now();
  const format = oneOf("format", flags.format ?? "stylish", formatNames);
  const failOn = oneOf("fail-on", flags["fail-on"] ?? "error", ["error", "warning", "never"]);
  const maxWarnings = flags["max-warnings"] === void 0 ? void 0 : wholeNumber("max-warnings", flags["max-warnings"]);
  const now = clock(flags, io);
  const fix = flags["fix-suggestions"] ? "suggestions" : flags.fix || flags["fix-dry-run"] ? "safe" : void 0;
  const write = fix !== void 0 && !flags["fix-dry-run"];
  const root = repositoryRoot(io.cwd) ?? io.cwd;
  const configs = loaderFor(flags, root, io);
  const baseline = await baselineFor(flags, root, io);
  const run = flags.stdin ? await lintStdin(flags, configs, { io, root, now, fix, baseline }) : await lintPaths(paths, flags, configs, { io, root, now, fix, write, baseline });
  const notes = flags.quiet ? run.notes.map(errorsOnly) : run.notes;
  const toFile = flags["output-file"];
  if (flags.stdin && write) {
    io.stdout.write(run.notes[0]?.output ?? run.notes[0]?.text ?? "");
  } else if (flags["fix-dry-run"]) {
    for (const { path: file, output } of run.notes) {
      if (output !== void 0) io.stdout.write(unifiedDiff(file, run.before.get(file) ?? "", output));
    }
  }
  if (!(flags.stdin && write) && !flags["fix-dry-run"]) {
    const width = toFile === void 0 && io.stdout.isTTY ? io.stdout.columns ?? 80 : void 0;
    const report = reporters[format](notes, {
      rules: reportedRules,
      version: VERSION,
      color: toFile === void 0 && wantsColor(flags, io),
      seconds: (io.now() - started) / 1e3,
      root,
      ...width !== void 0 && { width }
    });
    const isHollow = format === "stylish" && run.notes.length === 0;
    if (toFile === void 0) io.stdout.write(isHollow ? "" : report);
    else {
      writeTextFile(path2.resolve(io.cwd, toFile), toFile, report);
      const { errors: errors2, warnings: warnings2 } = totals(notes);
      io.stderr.write(`${errors2} errors and ${warnings2} warnings in ${notes.length} notes; written to ${toFile}
`);
    }
  }
  if (write && run.mended > 0) io.stderr.write(`Mended ${run.mended} ${run.mended === 1 ? "finding" : "findings"}.
`);
  for (const remark of run.remarks) io.stderr.write(`${remark}
`);
  for (const error of run.errors) io.stderr.write(`${error}
`);
  if (run.errors.length > 0) return FAILED;
  const { errors, warnings } = totals(run.notes);
  if (maxWarnings !== void 0 && warnings > maxWarnings) {
    io.stderr.write(`${warnings} warnings are more than the ${maxWarnings} of --max-warnings.
`);
    return FINDINGS;
  }
  return failOn !== "never" && (errors > 0 || failOn === "warning" && warnings > 0) ? FINDINGS : CLEAN;
}
async function lintPaths(given, flags, configs, { io, root, now, fix, write, baseline }) {
  const paths = given.length === 0 ? ["."] : given;
  const found = await findNotes(paths, io.cwd, root, configs);
  expectNotes(found, paths);
  const collection = await learn(found.notes, io.cwd, root, configs);
  const before = /* @__PURE__ */ new Map();
  if (flags["fix-dry-run"]) {
    for (const { file } of found.notes) {
      try {
        before.set(slashes(path2.relative(io.cwd, file)), readTextFile(file, file));
      } catch {
      }
    }
  }
  const progress = progressLine(io);
  const run = await lintFiles(found.notes, collection, {
    cwd: io.cwd,
    root,
    now,
    fix,
    write,
    baseline,
    reportUnusedSuppressions: flags["report-unused-suppressions"] ?? false,
    onNote: (done, total) => progress.show(done, total)
  });
  progress.clear();
  const settled = settleBaseline(baseline, run, flags, { root, all: given.length === 0 });
  return {
    ...run,
    before,
    notes: settled.notes,
    errors: [...found.errors, ...run.errors],
    remarks: [...settled.remarks, ...remarksOn(collection, run.notes, haveDefaults(found.notes))]
  };
}
function expectNotes({ notes, errors, others }, paths) {
  if (notes.length > 0 || errors.length > 0) return;
  throw new UserError(
    `No meeting note was found in ${paths.join(", ")}: looked for .md files with a date such as 2024-01-31 in their name, or with \`datetime\` in their front matter${others.length > 0 ? ` (${others.length} other .md files are there)` : ""}. Name the files, or let \`meeting-notes-lint init\` learn how notes are named here.`
  );
}
async function lintStdin(flags, configs, { io, root, now, fix, baseline }) {
  const given = flags["stdin-filename"];
  const file = path2.resolve(io.cwd, given ?? "note.md");
  const loaded = await configs.for(path2.dirname(file));
  const notePath = given === void 0 ? "" : slashes(path2.relative(loaded.base, file));
  const text = await io.readStdin();
  const collection = given === void 0 ? new Collection() : await learn([], io.cwd, root, configs);
  const check = (current) => lintNote(
    { path: notePath, text: current },
    {
      config: loaded.config,
      now,
      collection,
      reportUnusedSuppressions: flags["report-unused-suppressions"] ?? false
    }
  );
  const shown = given ?? "<stdin>";
  const fixed = fix ? fixText(text, fix, check) : { text, result: check(text), applied: [] };
  const { findings, baselined } = baseline.baseline.split(
    given === void 0 ? "" : slashes(path2.relative(root, file)),
    fixed.result.findings
  );
  const note = {
    path: shown,
    absolutePath: given === void 0 ? shown : file,
    text: fixed.text,
    findings,
    suppressed: fixed.result.suppressed,
    baselined,
    ...fixed.text !== text && { output: fixed.text }
  };
  return { notes: [note], errors: [], remarks: [], mended: fixed.applied.length, before: /* @__PURE__ */ new Map([[shown, text]]) };
}
function loaderFor(flags, root, io, files) {
  return new ConfigLoader({
    root,
    files,
    none: flags["no-config"],
    file: flags.config === void 0 ? void 0 : path2.resolve(io.cwd, flags.config),
    ruleFlags: flags.rule
  });
}
function errorsOnly(note) {
  return { ...note, findings: note.findings.filter(({ severity }) => severity === "error") };
}
function clock({ now: text }, io) {
  return text === void 0 ? io.now() : instant(text);
}
function instant(text) {
  const at = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/i.test(text) ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(at))
    throw new UserError(`--now ${text}: write a time with its offset, such as --now 2024-01-31T12:00:00Z.`);
  return at;
}
function wantsColor(flags, { env, stdout }) {
  if (flags["no-color"]) return false;
  if (flags.color) return true;
  if (env.NO_COLOR) return false;
  if (env.FORCE_COLOR !== void 0) return env.FORCE_COLOR !== "0" && env.FORCE_COLOR !== "false";
  return stdout.isTTY && env.TERM !== "dumb";
}
function progressLine(io) {
  const started = io.now();
  let last = started;
  let shown = false;
  return {
    show(done, total) {
      if (!io.stderr.isTTY || io.now() - started < 1e3 || io.now() - last < 100) return;
      last = io.now();
      shown = true;
      io.stderr.write(`\r\x1B[K${done} of ${total} notes`);
    },
    clear() {
      if (shown) io.stderr.write("\r\x1B[K");
    }
  };
}

export {
  lint,
  expectNotes,
  loaderFor,
  clock,
  instant,
  wantsColor
};
