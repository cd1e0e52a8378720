import { appendFileSync, mkdtempSync, realpathSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import * as core from '@actions/core';
import type { Finding } from '../finding.js';
import { remarksOnStale } from '../node/baseline-file.js';
import { UserError } from '../node/errors.js';
import { findNotes, type NoteFile } from '../node/find-notes.js';
import { ConfigLoader, slashes } from '../node/load-config.js';
import { haveDefaults, learn, lintFiles, type RunResult, remarksOn, reportedRules } from '../node/run.js';
import { writeTextFile } from '../node/text-file.js';
import { logLine } from '../report/escape.js';
import { reporters } from '../report/index.js';
import { type ReportContext, totals } from '../report/reporter.js';
import { VERSION } from '../version.js';
import { annotations } from './annotations.js';
import { type ChangedFiles, type ChangedLines, changedFiles } from './changed-files.js';
import { type Change, changeOf, readPayload } from './event.js';
import { type Inputs, readInputs } from './inputs.js';
import { type Links, summary } from './summary.js';

/** Runs the Action. The verdict depends on findings only, never on whether telling them worked. */
export async function runAction(env: NodeJS.ProcessEnv = process.env): Promise<void> {
  try {
    const inputs = readInputs();
    const workspace = realpathSync(env.GITHUB_WORKSPACE || process.cwd());
    const change = changeFor(inputs, env);
    const run = await lintWorkspace(inputs, workspace, change, env);
    report(run, inputs, workspace, linksOf(change, env), env);
  } catch (error) {
    const known = error instanceof Error && ['UserError', 'ConfigError', 'RuleOptionsError'].includes(error.name);
    const message = error instanceof Error ? error.message : String(error);
    core.setFailed(logLine(known ? message : `Something went wrong inside meeting-notes-lint: ${message}`));
    if (!known && error instanceof Error) core.debug(logLine(error.stack ?? ''));
  }
}

function changeFor({ scope }: Inputs, env: NodeJS.ProcessEnv): Change {
  const payload = readPayload(env.GITHUB_EVENT_PATH);
  if (scope === 'all') return { kind: 'all', why: '`scope` is `all`' };
  return changeOf(env.GITHUB_EVENT_NAME ?? '', payload);
}

async function lintWorkspace(
  inputs: Inputs,
  workspace: string,
  change: Change,
  env: NodeJS.ProcessEnv,
): Promise<RunResult> {
  const configs = new ConfigLoader({
    root: workspace,
    file: inputs.config === undefined ? undefined : path.resolve(workspace, inputs.config),
  });
  if (change.kind === 'nothing')
    return { notes: [], errors: [], remarks: [`No note was checked, as ${change.why}.`], mended: 0 };
  const [owner = '', name = ''] = (env.GITHUB_REPOSITORY ?? '').split('/');
  const changed =
    change.kind === 'range' ? await changedFiles(change, { workspace, owner, name, token: inputs.token }) : undefined;
  const found = await findNotes(inputs.paths, workspace, workspace, configs);
  if (!changed && found.notes.length === 0 && found.errors.length === 0) {
    throw new UserError(
      `No meeting note was found in ${inputs.paths.join(', ')}; say which files are notes under \`notes\` in .meeting-notes-lint.yml.`,
    );
  }
  const relative = ({ file }: NoteFile) => slashes(path.relative(workspace, file));
  const files = changed ? found.notes.filter((note) => changed.has(relative(note))) : found.notes;
  const collection = files.length === 0 ? undefined : await learn(found.notes, workspace, workspace, configs);
  if (!collection) {
    return { notes: [], errors: found.errors, remarks: ['This change touches no meeting note.'], mended: 0 };
  }
  const run = await lintFiles(files, collection, { cwd: workspace, root: workspace, now: Date.now() });
  const notes =
    inputs.filter === 'diff' && changed ? run.notes.map((note) => onChangedLines(note, changed)) : run.notes;
  return {
    ...run,
    notes,
    errors: [...found.errors, ...run.errors],
    remarks: [...remarksOnStale(run.stale), ...remarksOn(collection, run.notes, haveDefaults(files))],
  };
}

function onChangedLines<N extends { path: string; findings: readonly Finding[] }>(note: N, changed: ChangedFiles): N {
  const lines = changed.get(note.path) ?? 'all';
  return { ...note, findings: note.findings.filter(({ place }) => touches(lines, place.start.line, place.end.line)) };
}

function touches(lines: ChangedLines, start: number, end: number): boolean {
  return lines === 'all' || lines.some(([from, to]) => start <= to && from <= end);
}

/** Tells what was found: in the log, as annotations, in the summary, in files, as outputs and by the exit code. */
function report(
  run: RunResult,
  inputs: Inputs,
  workspace: string,
  links: Links | undefined,
  env: NodeJS.ProcessEnv,
): void {
  const { notes, errors: failures, remarks } = run;
  const context: ReportContext = { rules: reportedRules, version: VERSION, color: false, root: workspace };
  const write = (text: string) => process.stdout.write(text);
  if (notes.length > 0) write(reporters.stylish(notes, context));
  for (const remark of remarks) write(`${logLine(remark)}\n`);
  if (inputs.annotations !== 'none') write(annotations(notes, context));
  for (const failure of failures) core.error(logLine(failure));

  const summaryFile = env.GITHUB_STEP_SUMMARY;
  // Written at once: @actions/core would escape nothing, and fail after the findings are told.
  if (inputs.summary && summaryFile)
    attempt(() => appendFileSync(summaryFile, summary(notes, links, [...remarks, ...failures])));
  attempt(() => {
    const folder = mkdtempSync(path.join(env.RUNNER_TEMP || os.tmpdir(), 'meeting-notes-lint-'));
    const file = path.join(folder, 'report.json');
    writeTextFile(file, file, reporters.json(notes, context));
    core.setOutput('report', file);
  });
  if (inputs.sarifFile !== undefined) {
    const file = path.resolve(workspace, inputs.sarifFile);
    attempt(() => {
      writeTextFile(file, inputs.sarifFile!, reporters.sarif(notes, context));
      core.setOutput('sarif', file);
    });
  }
  const { errors, warnings, fixable } = totals(notes);
  core.setOutput('errors', errors);
  core.setOutput('warnings', warnings);
  core.setOutput('fixable', fixable);
  core.setOutput('notes', notes.length);
  core.setOutput('result', errors + warnings > 0 ? 'findings' : 'clean');
  const failed = inputs.failOn !== 'never' && (errors > 0 || (inputs.failOn === 'warning' && warnings > 0));
  if (failed || failures.length > 0) process.exitCode = core.ExitCode.Failure;
}

/** Does what only tells of findings; when it fails, that is said and the verdict stays. */
function attempt(tell: () => void): void {
  try {
    tell();
  } catch (error) {
    core.warning(logLine(error instanceof Error ? error.message : String(error)));
  }
}

function linksOf(change: Change, env: NodeJS.ProcessEnv): Links | undefined {
  const head = change.kind === 'range' ? change.head : env.GITHUB_SHA;
  const server = env.GITHUB_SERVER_URL;
  const repository = env.GITHUB_REPOSITORY;
  return head && server && repository ? { repository: `${server}/${repository}`, head } : undefined;
}
