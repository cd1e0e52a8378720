import {
  checkFlags,
  quotes,
  verdict,
  writeReport
} from "./chunk-LNMT7VOL.js";
import {
  count
} from "./chunk-5HHYPZLK.js";
import {
  ConfigLoader,
  cachingFileSystem,
  entriesOf,
  findNotes,
  haveDefaults,
  learn,
  lintFiles,
  loadSuppressions,
  nodeFileSystem,
  orphans,
  pathFrom,
  remarksOn,
  remarksOnStale,
  repositoryRoot,
  saveSuppressions
} from "./chunk-CTCDAH53.js";
import {
  readTextFile
} from "./chunk-SCQGOYBP.js";
import {
  UserError
} from "./chunk-7VL5HFPU.js";
import {
  compareByPosition,
  fixText,
  lintNote
} from "./chunk-O4CFGZKD.js";
import {
  NoteIndex,
  hash
} from "./chunk-RRJU3DWL.js";
import {
  FAILED
} from "./chunk-ICV5I57W.js";

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

// src/node/worker-pool.ts
var MOST = 64;
var PARTS = 8;
function* parts({ files, size, next }) {
  for (let from = Atomics.add(next, 0, size); from < files.length; from = Atomics.add(next, 0, size))
    yield [from, Math.min(from + size, files.length)];
}
var WorkerPool = class {
  #workers;
  /** @param workers each of which calls `work` of `worker.ts` */
  constructor(workers) {
    this.#workers = workers;
    for (const worker of this.#workers) worker.unref();
  }
  /**
   * Works on all files, in parts: whoever is free takes the next one, the main thread included.
   * @param here does a part in the main thread
   * @param onPart told how many files are done
   * @returns what each part gave, in order
   */
  async share(kind, files, here, onPart) {
    const size = Math.max(1, Math.min(MOST, Math.ceil(files.length / (this.#workers.length + 1) / PARTS)));
    const share = { files, size, next: new Int32Array(new SharedArrayBuffer(4)) };
    const results = [];
    let done = 0;
    const take = (from, result) => {
      results[from / size] = result;
      done += Math.min(size, files.length - from);
      onPart?.(done);
    };
    const work = async () => {
      for (const [from, to] of parts(share)) {
        take(from, await here(from, to));
        await new Promise(setImmediate);
      }
    };
    await Promise.all([
      ...this.#workers.map((worker) => ask(worker, { kind, ...share }, (from, result) => take(from, result))),
      work()
    ]);
    return results;
  }
  /** Tells all what the notes have in common. */
  async tell(noteIndex) {
    await Promise.all(this.#workers.map((worker) => ask(worker, { kind: "know", noteIndex })));
  }
  async dismiss() {
    await Promise.all(this.#workers.map((worker) => worker.terminate()));
  }
};
function ask(worker, order, take) {
  return new Promise((resolve, reject) => {
    const settle = () => worker.off("message", hear).off("error", fail).off("exit", fail).unref();
    const hear = (answer) => {
      if ("from" in answer) {
        take?.(answer.from, answer.result);
        return;
      }
      settle();
      if ("error" in answer) reject(answer.error);
      else resolve();
    };
    const fail = (reason) => {
      settle();
      reject(reason instanceof Error ? reason : new Error("a thread ended before its work was done"));
    };
    worker.on("message", hear).on("error", fail).on("exit", fail);
    worker.ref();
    worker.postMessage(order);
  });
}

// src/cli/commands/suppressions.ts
import { existsSync } from "node:fs";
import path from "node:path";
async function suppressionsFor(flags, root, { cwd }) {
  const writes = flags["suppress-all"] ? "suppress-all" : flags["prune-suppressions"] ? "prune-suppressions" : void 0;
  for (const other of ["stdin", "fix-dry-run"]) {
    if (writes && flags[other]) throw new UserError(`--${writes} writes a file, so it does not go with --${other}.`);
  }
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
    const hidden = notes.map((note) => ({
      ...note,
      findings: [],
      baselined: [...note.findings, ...note.baselined ?? []].sort(compareByPosition)
    }));
    const entries = hidden.flatMap(({ absolutePath, baselined }) => entriesOf(pathFrom(root, absolutePath), baselined));
    if (entries.length > 0 || file.text !== void 0) saveSuppressions(file, file.baseline.changed(gone, entries));
    const number = notes.reduce((sum, { findings }) => sum + findings.length, 0);
    const more = `${count(number, "more finding")} ${number === 1 ? "is" : "are"} hidden from now on; commit ${file.shown}.`;
    return { notes: hidden, remarks: [number === 0 ? "There is nothing more to hide." : more] };
  }
  if (flags["prune-suppressions"]) {
    if (gone.length > 0) saveSuppressions(file, file.baseline.changed(gone, []));
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
  checkFlags(flags);
  const now = clock(flags, io);
  const fix = flags["fix-suggestions"] ? "suggestions" : flags.fix || flags["fix-dry-run"] ? "safe" : void 0;
  const write = fix !== void 0 && !flags["fix-dry-run"];
  const root = repositoryRoot(io.cwd) ?? io.cwd;
  const configs = loaderFor(flags, root, io);
  const baseline = await suppressionsFor(flags, root, io);
  const run = flags.stdin ? await lintStdin(flags, configs, { io, root, now, fix, baseline }) : await lintPaths(paths, flags, configs, { io, root, now, fix, write, baseline });
  if (flags.stdin && write) {
    io.stdout.write(run.notes[0]?.output ?? run.notes[0]?.text ?? "");
  } else if (flags["fix-dry-run"]) {
    const { unifiedDiff } = await import("./diff-W7PS4MZ4.js");
    for (const { path: file, output } of run.notes) {
      if (output !== void 0) io.stdout.write(unifiedDiff(file, run.before.get(file) ?? "", output));
    }
  }
  if (!(flags.stdin && write) && !flags["fix-dry-run"])
    writeReport(run.notes, flags, root, io, (io.now() - started) / 1e3);
  if (write && run.mended > 0) io.stderr.write(`Mended ${run.mended} ${run.mended === 1 ? "finding" : "findings"}.
`);
  for (const remark of run.remarks) io.stderr.write(`${remark}
`);
  for (const error of run.errors) io.stderr.write(`${error}
`);
  return run.errors.length > 0 ? FAILED : verdict(run.notes, flags, io);
}
async function lintPaths(given, flags, configs, { io, root, now, fix, write, baseline }) {
  const paths = given.length === 0 ? ["."] : given;
  const shard = flags.shard === void 0 ? void 0 : parseShard(flags.shard);
  const found = await findNotes(paths, io.cwd, root, configs);
  expectNotes(found, paths);
  const options = {
    cwd: io.cwd,
    root,
    files: configs.files,
    now,
    fix,
    write,
    baseline,
    reportUnusedSuppressions: flags["report-unused-suppressions"] ?? false,
    withoutTexts: !quotes(flags, io)
  };
  const crew = await crewFor(found.notes.length, flags, io, options);
  const noteIndex = await learn(found, io.cwd, root, configs, crew);
  const notes = shard ? found.notes.filter(({ file }) => isInShard(pathFrom(root, file), shard)) : found.notes;
  const before = /* @__PURE__ */ new Map();
  if (flags["fix-dry-run"]) {
    for (const { file } of notes) {
      try {
        before.set(pathFrom(io.cwd, file), readTextFile(file, file));
      } catch {
      }
    }
  }
  const progress = progressLine(io);
  const onNote = (done, total) => progress.show(done, total);
  const run = await lintFiles(notes, noteIndex, { ...options, onNote }, crew);
  progress.clear();
  await crew?.dismiss();
  const settled = settleSuppressions(baseline, run, flags, { root, all: given.length === 0 && !shard });
  return {
    ...run,
    before,
    notes: settled.notes,
    errors: [...found.errors, ...run.errors],
    remarks: [...settled.remarks, ...remarksOn(noteIndex, run.notes, haveDefaults(found.notes))]
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
  const notePath = given === void 0 ? "" : pathFrom(loaded.base, file);
  const text = await io.readStdin();
  const noteIndex = given === void 0 ? new NoteIndex() : await learn({ notes: [], isWhole: false }, io.cwd, root, configs);
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
  const fixed = fix ? fixText(text, fix, check) : { text, result: check(text), applied: [] };
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
  return { notes: [note], errors: [], remarks: [], mended: fixed.applied.length, before: /* @__PURE__ */ new Map([[shown, text]]) };
}
function loaderFor(flags, root, io, files) {
  return new ConfigLoader({ ...configSource(flags, root, io), files: files ?? cachingFileSystem(nodeFileSystem) });
}
function configSource(flags, root, io) {
  return {
    root,
    none: flags["no-config"],
    file: flags.config === void 0 ? void 0 : path2.resolve(io.cwd, flags.config),
    ruleFlags: flags.rule
  };
}
var WORTH_A_THREAD = 250;
async function crewFor(notes, flags, io, { cwd, root, now, fix, reportUnusedSuppressions, withoutTexts }) {
  const most = Math.floor(notes / WORTH_A_THREAD);
  if (!io.threads || fix || most < 1) return void 0;
  const options = { cwd, root, now, reportUnusedSuppressions, withoutTexts };
  const workers = await io.threads(most, { configs: configSource(flags, root, io), options });
  return workers.length > 0 ? new WorkerPool(workers) : void 0;
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
  parts,
  lint,
  expectNotes,
  loaderFor,
  clock,
  instant
};
