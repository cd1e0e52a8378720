import path from 'node:path';
import { NoteIndex } from '../../collection/note-index.js';
import type { FormattedNote } from '../../formatters/formatter.js';
import { count, summarize } from '../../formatters/summary.js';
import { type FixKind, fixText } from '../../linter/apply-fixes.js';
import { lintNote } from '../../linter/lint.js';
import { UserError } from '../../model/user-error.js';
import { countDated, haveDefaults, learn, lintFiles, noticesOn, type RunResult } from '../../node/lint-files.js';
import type { ConfigLoader } from '../../node/load-config.js';
import { withFullParsers } from '../../node/load-full-parsers.js';
import { pathFrom, repositoryRoot } from '../../node/paths.js';
import type { RunOptions } from '../../node/run-options.js';
import { isInShard, parseShard } from '../../node/shard.js';
import type { SuppressionsFile } from '../../node/suppressions-file.js';
import { readTextFile } from '../../node/text-file.js';
import { WorkerPool } from '../../node/worker-pool.js';
import type { Flags } from '../arguments.js';
import { type CliContext, clock, configSource, findNamedNotes, loaderFor } from '../context.js';
import { FAILED } from '../exit-codes.js';
import { checkFlags, exitCodeFor, needsSource, writeReport } from '../output.js';
import { settleSuppressions, suppressionsFor } from './suppressions.js';

/** Finds notes, checks them, fixes them if asked to, and reports. */
export async function lint(paths: readonly string[], flags: Flags, context: CliContext): Promise<number> {
  const started = context.now();
  checkFlags(flags);
  if (flags.stdin && paths.length > 0)
    throw new UserError(`\`--stdin\` reads one note and takes no paths; use \`--stdin-filename ${paths[0]}\`.`);
  const now = clock(flags, context);
  const fix: FixKind | undefined = flags['fix-suggestions']
    ? 'suggestions'
    : flags.fix || flags['fix-dry-run']
      ? 'safe'
      : undefined;
  const write = fix !== undefined && !flags['fix-dry-run'];

  const root = repositoryRoot(context.cwd) ?? context.cwd;
  const configs = loaderFor(flags, root, context);
  const baseline = await suppressionsFor(flags, root, context);
  const run = flags.stdin
    ? await lintStdin(flags, configs, { context, root, now, fix, baseline })
    : await lintPaths(paths, flags, configs, { context, root, now, fix, write, baseline });

  if (flags.stdin && write) {
    // As in other linters, the fixed text takes the place of the report.
    context.stdout.write(run.notes[0]?.output ?? run.notes[0]?.text ?? '');
  } else if (flags['fix-dry-run']) {
    const { unifiedDiff } = await import('../../linter/diff.js');
    for (const { path: file, output } of run.notes) {
      if (output !== undefined) context.stdout.write(unifiedDiff(file, run.before.get(file) ?? '', output));
    }
    if (run.fixedCount > 0 && run.notes.length > 0)
      context.stderr.write(
        `${count(run.fixedCount, 'problem')} would be fixed; afterwards: ${summarize(run.notes).result}\n`,
      );
  }
  if (!(flags.stdin && write) && !flags['fix-dry-run'])
    writeReport(run.notes, flags, root, context, (context.now() - started) / 1000);
  if (write && run.fixedCount > 0) context.stderr.write(`Fixed ${count(run.fixedCount, 'problem')}.\n`);
  for (const notice of run.notices) context.stderr.write(`${notice}\n`);
  for (const error of run.errors) context.stderr.write(`${error}\n`);
  return run.errors.length > 0 ? FAILED : exitCodeFor(run.notes, flags, context);
}

interface Run extends RunResult {
  /** The text on disk by display path, for diffs. */
  before: Map<string, string>;
}

/** What a run needs beside the options. */
interface LintContext {
  context: CliContext;
  root: string;
  now: number;
  fix: FixKind | undefined;
  baseline: SuppressionsFile;
}

async function lintPaths(
  given: readonly string[],
  flags: Flags,
  configs: ConfigLoader,
  { context, root, now, fix, write, baseline }: LintContext & { write: boolean },
): Promise<Run> {
  const paths = given.length === 0 ? ['.'] : given;
  const shard = flags.shard === undefined ? undefined : parseShard(flags.shard);
  const found = await findNamedNotes(paths, flags, root, configs, context);
  const options = {
    cwd: context.cwd,
    root,
    files: configs.files,
    now,
    fix,
    write,
    baseline,
    reportUnusedSuppressions: flags['report-unused-suppressions'] ?? false,
    withoutTexts: !needsSource(flags, context),
  };
  const pool = await workerPoolFor(found.notes.length, flags, configs, context, options);
  const noteIndex = await learn(found, context.cwd, root, configs, pool);
  // Sliced after learning, so that each shard is checked as it would be among all notes.
  const notes = shard ? found.notes.filter(({ file }) => isInShard(pathFrom(root, file), shard)) : found.notes;
  const before = new Map<string, string>();
  if (flags['fix-dry-run']) {
    for (const { file } of notes) {
      try {
        before.set(pathFrom(context.cwd, file), readTextFile(file, file));
      } catch {
        // Reported when the note is checked.
      }
    }
  }
  const progress = progressLine(context);
  const onNote = (done: number, total: number) => progress.show(done, total);
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
        dated: countDated(found.others, root),
      }),
    ],
  };
}

async function lintStdin(
  flags: Flags,
  configs: ConfigLoader,
  { context, root, now, fix, baseline }: LintContext,
): Promise<Run> {
  const given = flags['stdin-filename'];
  const file = path.resolve(context.cwd, given ?? 'note.md');
  const loaded = await configs.for(path.dirname(file));
  const notePath = given === undefined ? '' : pathFrom(loaded.base, file);
  const text = await context.readStdin();
  const noteIndex =
    given === undefined ? new NoteIndex() : await learn({ notes: [], isWhole: false }, context.cwd, root, configs);
  const check = (current: string) =>
    lintNote(
      { path: notePath, text: current },
      {
        config: loaded.config,
        now,
        noteIndex,
        reportUnusedSuppressions: flags['report-unused-suppressions'] ?? false,
      },
    );
  const shown = given ?? '<stdin>';
  const fixed = await withFullParsers(() =>
    fix ? fixText(text, fix, check) : { text, result: check(text), applied: [] },
  );
  const { findings, baselined } = baseline.baseline.split(
    given === undefined ? '' : pathFrom(root, file),
    fixed.result.findings,
  );
  const note: FormattedNote = {
    path: shown,
    absolutePath: given === undefined ? shown : file,
    text: fixed.text,
    findings,
    suppressed: fixed.result.suppressed,
    baselined,
    ...(fixed.text !== text && { output: fixed.text }),
  };
  return { notes: [note], errors: [], notices: [], fixedCount: fixed.applied.length, before: new Map([[shown, text]]) };
}

// Each thread has to load and warm up: at 356 and at 1,424 notes one thread more took half as much CPU time again.
const MIN_NOTES_PER_THREAD = 1000;
// Each thread holds its own copy of what is learned, so memory grows with their number.
const MAX_THREADS = 8;

/** Worker threads, where there are enough notes and processors; only the main thread writes files. */
async function workerPoolFor(
  noteCount: number,
  flags: Flags,
  configs: ConfigLoader,
  context: CliContext,
  { cwd, root, now, fix, reportUnusedSuppressions, withoutTexts }: RunOptions,
): Promise<WorkerPool | undefined> {
  const max = Math.min(MAX_THREADS, Math.floor(noteCount / MIN_NOTES_PER_THREAD));
  if (!context.threads || fix || max < 1) return undefined;
  const options = { cwd, root, now, reportUnusedSuppressions, withoutTexts };
  try {
    const learned = configs.learned;
    const workers = await context.threads(max, {
      configs: { ...configSource(flags, root, context), learned },
      options,
    });
    return workers.length > 0 ? new WorkerPool(workers) : undefined;
  } catch {
    // One thread can do the work where the system has no more.
    return undefined;
  }
}

/** A progress line on a terminal, for runs that take longer than a second. */
function progressLine(context: CliContext) {
  const started = context.now();
  let last = started;
  let shown = false;
  return {
    show(done: number, total: number) {
      if (!context.stderr.isTTY || context.now() - started < 1000 || context.now() - last < 100) return;
      last = context.now();
      shown = true;
      context.stderr.write(`\r\u001B[K${done} of ${total} notes`);
    },
    clear() {
      if (shown) context.stderr.write('\r\u001B[K');
    },
  };
}
