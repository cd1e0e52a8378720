import {
  clock,
  configSource,
  findNamedNotes,
  loaderFor
} from "./cli.js";
import {
  checkFlags,
  exitCodeFor,
  needsSource,
  writeReport
} from "./cli-2.js";
import "./cli-3.js";
import "./cli-4.js";
import {
  FAILED
} from "./cli-5.js";
import {
  WorkerPool
} from "./node.js";
import "./formatters-3.js";
import "./formatters-4.js";
import "./shared-2.js";
import "./node-2.js";
import {
  count,
  countDated,
  haveDefaults,
  learn,
  lintFiles,
  loadSuppressions,
  noticesOfStale,
  noticesOn,
  orphans,
  saveSuppressions,
  summarize
} from "./node-3.js";
import {
  nodeFileSystem,
  pathFrom,
  repositoryRoot,
  withFullParsers
} from "./node-4.js";
import {
  entriesOf
} from "./linter.js";
import {
  readTextFile
} from "./node-5.js";
import "./config-2.js";
import {
  fixText,
  lintNote
} from "./linter-2.js";
import "./conventions-2.js";
import {
  NoteIndex,
  hash
} from "./note.js";
import "./trough.js";
import {
  compareByPosition
} from "./model.js";
import "./model-2.js";
import "./picomatch.js";
import "./note-2.js";
import "./config-3.js";
import {
  UserError
} from "./model-3.js";
import "./text.js";
import "./text-2.js";
import "./note-4.js";
import "./note-5.js";
import "./shared-3.js";

// src/cli/commands/lint.ts
import path2 from "node:path";

// src/node/shard.ts
function parseShard(text) {
  const [, index, total] = /^(\d{1,4})\/(\d{1,4})$/.exec(text)?.map(Number) ?? [];
  if (index === void 0 || total === void 0 || index < 1 || index > total)
    throw new UserError(`--shard ${text}: write a part and how many there are, such as --shard 1/4.`);
  return { index, total };
}
function isInShard(path3, { index, total }) {
  return hash(path3) % total === index - 1;
}

// src/cli/commands/suppressions.ts
import { existsSync } from "node:fs";
import path from "node:path";
async function suppressionsFor(flags, root, { cwd }) {
  const shown = flags["suppressions-location"];
  if (shown === void 0) return loadSuppressions(root);
  const file = path.resolve(cwd, shown);
  if (!existsSync(file) && !flags["suppress-all"])
    throw new UserError(`${shown}: does not exist; --suppress-all writes it.`);
  return loadSuppressions(root, nodeFileSystem, { file, shown });
}
function settleSuppressions(file, { notes, stale }, flags, { root, all }) {
  const gone = [...stale, ...all ? orphans(file.baseline, root) : []];
  if (flags["suppress-all"]) {
    const suppressed = notes.map((note) => ({
      ...note,
      findings: [],
      baselined: [...note.findings, ...note.baselined ?? []].sort(compareByPosition)
    }));
    const entries = suppressed.flatMap(
      ({ absolutePath, baselined }) => entriesOf(pathFrom(root, absolutePath), baselined)
    );
    if (entries.length > 0 || file.text !== void 0) saveSuppressions(file, file.baseline.changed(gone, entries));
    const number = notes.reduce((sum, { findings }) => sum + findings.length, 0);
    const message = `Suppressed ${count(number, "finding")}; commit ${file.shown}.`;
    return { notes: suppressed, notices: [number === 0 ? "No findings to suppress." : message] };
  }
  if (flags["prune-suppressions"]) {
    if (gone.length > 0) saveSuppressions(file, file.baseline.changed(gone, []));
    return {
      notes,
      notices: [
        gone.length === 0 ? `No unused suppressions in ${file.shown}.` : `Removed ${count(gone.length, "unused suppression")} from ${file.shown}.`
      ]
    };
  }
  return { notes, notices: noticesOfStale(gone, file.shown) };
}

// src/cli/commands/lint.ts
async function lint(paths, flags, context) {
  const started = context.now();
  checkFlags(flags);
  if (flags.stdin && paths.length > 0)
    throw new UserError(`\`--stdin\` reads one note and takes no paths; use \`--stdin-filename ${paths[0]}\`.`);
  const now = clock(flags, context);
  const fix = flags["fix-suggestions"] ? "suggestions" : flags.fix || flags["fix-dry-run"] ? "safe" : void 0;
  const write = fix !== void 0 && !flags["fix-dry-run"];
  const root = repositoryRoot(context.cwd) ?? context.cwd;
  const configs = loaderFor(flags, root, context);
  const baseline = await suppressionsFor(flags, root, context);
  const run = flags.stdin ? await lintStdin(flags, configs, { context, root, now, fix, baseline }) : await lintPaths(paths, flags, configs, { context, root, now, fix, write, baseline });
  if (flags.stdin && write) {
    context.stdout.write(run.notes[0]?.output ?? run.notes[0]?.text ?? "");
  } else if (flags["fix-dry-run"]) {
    const { unifiedDiff } = await import("./diff.js");
    for (const { path: file, output } of run.notes) {
      if (output !== void 0) context.stdout.write(unifiedDiff(file, run.before.get(file) ?? "", output));
    }
    if (run.fixedCount > 0 && run.notes.length > 0)
      context.stderr.write(
        `${count(run.fixedCount, "problem")} would be fixed; afterwards: ${summarize(run.notes).result}
`
      );
  }
  if (!(flags.stdin && write) && !flags["fix-dry-run"])
    writeReport(run.notes, flags, root, context, (context.now() - started) / 1e3);
  if (write && run.fixedCount > 0) context.stderr.write(`Fixed ${count(run.fixedCount, "problem")}.
`);
  for (const notice of run.notices) context.stderr.write(`${notice}
`);
  for (const error of run.errors) context.stderr.write(`${error}
`);
  return run.errors.length > 0 ? FAILED : exitCodeFor(run.notes, flags, context);
}
async function lintPaths(given, flags, configs, { context, root, now, fix, write, baseline }) {
  const paths = given.length === 0 ? ["."] : given;
  const shard = flags.shard === void 0 ? void 0 : parseShard(flags.shard);
  const found = await findNamedNotes(paths, flags, root, configs, context);
  const options = {
    cwd: context.cwd,
    root,
    files: configs.files,
    now,
    fix,
    write,
    baseline,
    reportUnusedSuppressions: flags["report-unused-suppressions"] ?? false,
    withoutTexts: !needsSource(flags, context)
  };
  const pool = await workerPoolFor(found.notes.length, flags, configs, context, options);
  const noteIndex = await learn(found, context.cwd, root, configs, pool);
  const notes = shard ? found.notes.filter(({ file }) => isInShard(pathFrom(root, file), shard)) : found.notes;
  const before = /* @__PURE__ */ new Map();
  if (flags["fix-dry-run"]) {
    for (const { file } of notes) {
      try {
        before.set(pathFrom(context.cwd, file), readTextFile(file, file));
      } catch {
      }
    }
  }
  const progress = progressLine(context);
  const onNote = (done, total) => progress.show(done, total);
  const run = await lintFiles(notes, noteIndex, { ...options, onNote }, pool);
  progress.clear();
  await pool?.terminate();
  const settled = settleSuppressions(baseline, run, flags, { root, all: given.length === 0 && !shard });
  return {
    ...run,
    before,
    notes: settled.notes,
    errors: [...found.errors, ...run.errors],
    notices: [
      ...settled.notices,
      ...run.notices,
      ...noticesOn(noteIndex, run.notes, {
        hasDefaults: haveDefaults(found.notes),
        dated: countDated(found.others, root)
      })
    ]
  };
}
async function lintStdin(flags, configs, { context, root, now, fix, baseline }) {
  const given = flags["stdin-filename"];
  const file = path2.resolve(context.cwd, given ?? "note.md");
  const loaded = await configs.for(path2.dirname(file));
  const notePath = given === void 0 ? "" : pathFrom(loaded.base, file);
  const text = await context.readStdin();
  const noteIndex = given === void 0 ? new NoteIndex() : await learn({ notes: [], isWhole: false }, context.cwd, root, configs);
  const check = (current) => lintNote(
    { path: notePath, text: current },
    {
      config: loaded.config,
      now,
      noteIndex,
      reportUnusedSuppressions: flags["report-unused-suppressions"] ?? false
    }
  );
  const shown = given ?? "<stdin>";
  const fixed = await withFullParsers(
    () => fix ? fixText(text, fix, check) : { text, result: check(text), applied: [] }
  );
  const { findings, baselined } = baseline.baseline.split(
    given === void 0 ? "" : pathFrom(root, file),
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
  return { notes: [note], errors: [], notices: [], fixedCount: fixed.applied.length, before: /* @__PURE__ */ new Map([[shown, text]]) };
}
var MIN_NOTES_PER_THREAD = 1e3;
var MAX_THREADS = 8;
async function workerPoolFor(noteCount, flags, configs, context, { cwd, root, now, fix, reportUnusedSuppressions, withoutTexts }) {
  const max = Math.min(MAX_THREADS, Math.floor(noteCount / MIN_NOTES_PER_THREAD));
  if (!context.threads || fix || max < 1) return void 0;
  const options = { cwd, root, now, reportUnusedSuppressions, withoutTexts };
  try {
    const learned = configs.learned;
    const workers = await context.threads(max, {
      configs: { ...configSource(flags, root, context), learned },
      options
    });
    return workers.length > 0 ? new WorkerPool(workers) : void 0;
  } catch {
    return void 0;
  }
}
function progressLine(context) {
  const started = context.now();
  let last = started;
  let shown = false;
  return {
    show(done, total) {
      if (!context.stderr.isTTY || context.now() - started < 1e3 || context.now() - last < 100) return;
      last = context.now();
      shown = true;
      context.stderr.write(`\r\x1B[K${done} of ${total} notes`);
    },
    clear() {
      if (shown) context.stderr.write("\r\x1B[K");
    }
  };
}
export {
  lint
};
