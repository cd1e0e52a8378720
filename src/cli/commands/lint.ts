import path from 'node:path';
import { NoteIndex } from '../../collection/note-index.js';
import type { FormattedNote } from '../../formatters/formatter.js';
import { type FixKind, fixText } from '../../linter/apply-fixes.js';
import { lintNote } from '../../linter/lint.js';
import { UserError } from '../../model/user-error.js';
import { cachingFileSystem, type FileSystem, nodeFileSystem } from '../../node/file-system.js';
import { type Found, findNotes } from '../../node/find-notes.js';
import { haveDefaults, learn, lintFiles, type RunResult, remarksOn } from '../../node/lint-files.js';
import { ConfigLoader } from '../../node/load-config.js';
import { withFullParsers } from '../../node/load-full-parsers.js';
import { pathFrom, repositoryRoot } from '../../node/paths.js';
import type { RunOptions } from '../../node/run-options.js';
import { isInShard, parseShard } from '../../node/shard.js';
import type { SuppressionsFile } from '../../node/suppressions-file.js';
import { readTextFile } from '../../node/text-file.js';
import { WorkerPool } from '../../node/worker-pool.js';
import type { Arguments } from '../arguments.js';
import { type CliContext, FAILED } from '../context.js';
import { checkFlags, quotes, verdict, writeReport } from '../output.js';
import { settleSuppressions, suppressionsFor } from './suppressions.js';

type Flags = Arguments['flags'];

/** The main job: finds notes, checks them, mends them if asked to, and reports. */
export async function lint(paths: readonly string[], flags: Flags, io: CliContext): Promise<number> {
  const started = io.now();
  checkFlags(flags);
  const now = clock(flags, io);
  const fix: FixKind | undefined = flags['fix-suggestions']
    ? 'suggestions'
    : flags.fix || flags['fix-dry-run']
      ? 'safe'
      : undefined;
  const write = fix !== undefined && !flags['fix-dry-run'];

  const root = repositoryRoot(io.cwd) ?? io.cwd;
  const configs = loaderFor(flags, root, io);
  const baseline = await suppressionsFor(flags, root, io);
  const run = flags.stdin
    ? await lintStdin(flags, configs, { io, root, now, fix, baseline })
    : await lintPaths(paths, flags, configs, { io, root, now, fix, write, baseline });

  if (flags.stdin && write) {
    // As with other linters: the mended text takes the place of the report.
    io.stdout.write(run.notes[0]?.output ?? run.notes[0]?.text ?? '');
  } else if (flags['fix-dry-run']) {
    const { unifiedDiff } = await import('../../linter/diff.js');
    for (const { path: file, output } of run.notes) {
      if (output !== undefined) io.stdout.write(unifiedDiff(file, run.before.get(file) ?? '', output));
    }
  }
  if (!(flags.stdin && write) && !flags['fix-dry-run'])
    writeReport(run.notes, flags, root, io, (io.now() - started) / 1000);
  if (write && run.mended > 0) io.stderr.write(`Mended ${run.mended} ${run.mended === 1 ? 'finding' : 'findings'}.\n`);
  for (const remark of run.remarks) io.stderr.write(`${remark}\n`);
  for (const error of run.errors) io.stderr.write(`${error}\n`);
  return run.errors.length > 0 ? FAILED : verdict(run.notes, flags, io);
}

interface Run extends RunResult {
  /** What was on disk, by shown path; for diffs. */
  before: Map<string, string>;
}

/** What a run is done with, beside the flags. */
interface Surroundings {
  io: CliContext;
  root: string;
  now: number;
  fix: FixKind | undefined;
  baseline: SuppressionsFile;
}

async function lintPaths(
  given: readonly string[],
  flags: Flags,
  configs: ConfigLoader,
  { io, root, now, fix, write, baseline }: Surroundings & { write: boolean },
): Promise<Run> {
  const paths = given.length === 0 ? ['.'] : given;
  const shard = flags.shard === undefined ? undefined : parseShard(flags.shard);
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
    reportUnusedSuppressions: flags['report-unused-suppressions'] ?? false,
    withoutTexts: !quotes(flags, io),
  };
  const crew = await crewFor(found.notes.length, flags, io, options);
  const noteIndex = await learn(found, io.cwd, root, configs, crew);
  // Sliced after learning: each part is judged as it would be among all.
  const notes = shard ? found.notes.filter(({ file }) => isInShard(pathFrom(root, file), shard)) : found.notes;
  const before = new Map<string, string>();
  if (flags['fix-dry-run']) {
    for (const { file } of notes) {
      try {
        before.set(pathFrom(io.cwd, file), readTextFile(file, file));
      } catch {
        // Told when the note is checked.
      }
    }
  }
  const progress = progressLine(io);
  const onNote = (done: number, total: number) => progress.show(done, total);
  const run = await lintFiles(notes, noteIndex, { ...options, onNote }, crew);
  progress.clear();
  await crew?.dismiss();
  const settled = settleSuppressions(baseline, run, flags, { root, all: given.length === 0 && !shard });
  return {
    ...run,
    before,
    notes: settled.notes,
    errors: [...found.errors, ...run.errors],
    remarks: [...settled.remarks, ...remarksOn(noteIndex, run.notes, haveDefaults(found.notes))],
  };
}

/** @throws UserError that says what was looked for, when there is no note and nothing else that tells why */
export function expectNotes({ notes, errors, others }: Found, paths: readonly string[]): void {
  if (notes.length > 0 || errors.length > 0) return;
  throw new UserError(
    `No meeting note was found in ${paths.join(', ')}: looked for .md files with a date such as 2024-01-31 in their name, or with \`datetime\` in their front matter` +
      `${others.length > 0 ? ` (${others.length} other .md files are there)` : ''}. ` +
      'Name the files, or let `meeting-notes-lint init` learn how notes are named here.',
  );
}

async function lintStdin(
  flags: Flags,
  configs: ConfigLoader,
  { io, root, now, fix, baseline }: Surroundings,
): Promise<Run> {
  const given = flags['stdin-filename'];
  const file = path.resolve(io.cwd, given ?? 'note.md');
  const loaded = await configs.for(path.dirname(file));
  const notePath = given === undefined ? '' : pathFrom(loaded.base, file);
  const text = await io.readStdin();
  const noteIndex =
    given === undefined ? new NoteIndex() : await learn({ notes: [], isWhole: false }, io.cwd, root, configs);
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
  return { notes: [note], errors: [], remarks: [], mended: fixed.applied.length, before: new Map([[shown, text]]) };
}

/** Where configurations come from, by the flags. */
export function loaderFor(flags: Flags, root: string, io: CliContext, files?: FileSystem): ConfigLoader {
  return new ConfigLoader({ ...configSource(flags, root, io), files: files ?? cachingFileSystem(nodeFileSystem) });
}

function configSource(flags: Flags, root: string, io: CliContext) {
  return {
    root,
    none: flags['no-config'],
    file: flags.config === undefined ? undefined : path.resolve(io.cwd, flags.config),
    ruleFlags: flags.rule,
  };
}

// A thread takes some time to start, and each has to warm up anew.
const WORTH_A_THREAD = 250;

/** Further threads, where there are notes and processors enough; files are only written by this one. */
async function crewFor(
  notes: number,
  flags: Flags,
  io: CliContext,
  { cwd, root, now, fix, reportUnusedSuppressions, withoutTexts }: RunOptions,
): Promise<WorkerPool | undefined> {
  const most = Math.floor(notes / WORTH_A_THREAD);
  if (!io.threads || fix || most < 1) return undefined;
  const options = { cwd, root, now, reportUnusedSuppressions, withoutTexts };
  const workers = await io.threads(most, { configs: configSource(flags, root, io), options });
  return workers.length > 0 ? new WorkerPool(workers) : undefined;
}

/** The time that the flags name, else the present one. */
export function clock({ now: text }: Flags, io: CliContext): number {
  return text === undefined ? io.now() : instant(text);
}

/** @throws UserError when `text` is no time with its offset */
export function instant(text: string): number {
  const at = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/i.test(text) ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(at))
    throw new UserError(`--now ${text}: write a time with its offset, such as --now 2024-01-31T12:00:00Z.`);
  return at;
}

/** A line that tells how far a run is, from its second second on, on a terminal only. */
function progressLine(io: CliContext) {
  const started = io.now();
  let last = started;
  let shown = false;
  return {
    show(done: number, total: number) {
      if (!io.stderr.isTTY || io.now() - started < 1000 || io.now() - last < 100) return;
      last = io.now();
      shown = true;
      io.stderr.write(`\r\u001B[K${done} of ${total} notes`);
    },
    clear() {
      if (shown) io.stderr.write('\r\u001B[K');
    },
  };
}
