import { appendFileSync, mkdtempSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import * as core from '@actions/core';
import { type FormatContext, totals } from '../formatters/formatter.js';
import { formatters } from '../formatters/index.js';
import { VERSION } from '../model/version.js';
import { reportedRules } from '../node/lint-files.js';
import { writeTextFile } from '../node/text-file.js';
import { commandData, logLine } from '../text/escape.js';
import type { Inputs } from './inputs.js';
import type { LintedChanges } from './lint-changes.js';
import { annotations, notAnnotated } from './publish/annotations.js';
import type { Published } from './publish/publish.js';
import { summary } from './publish/summary.js';
import type { Links } from './publish/table.js';

/** The context of everything that is reported. */
export interface RunReport {
  inputs: Inputs;
  /** The workspace. */
  root: string;
  links: Links | undefined;
  env: NodeJS.ProcessEnv;
}

/** Whether the findings make the step fail. */
export function isFailure({ notes, errors: failures }: LintedChanges, { failOn }: Inputs): boolean {
  const { errors, warnings } = totals(notes);
  return failures.length > 0 || (failOn !== 'never' && (errors > 0 || (failOn === 'warning' && warnings > 0)));
}

/** Writes the findings to the log, before anything that may fail is posted. */
export function logFindings({ notes, notices, errors }: LintedChanges, { root }: RunReport): void {
  if (notes.length > 0) write(formatters.stylish(notes, contextOf(root)));
  for (const notice of notices) write(`${logLine(notice)}\n`);
  for (const error of errors) core.error(logLine(error));
}

/** Writes annotations, the summary, report files and outputs. */
export function reportResults(linted: LintedChanges, published: Published, report: RunReport): void {
  const { inputs, root, links, env } = report;
  const { notes } = linted;
  const context = contextOf(root);
  const notices = [...linted.notices, ...published.notices, ...published.failures];
  for (const notice of published.notices) write(`${logLine(notice)}\n`);
  for (const failure of published.failures) core.warning(logLine(failure));
  if (inputs.annotations !== 'none' && !published.hasCheckRun) {
    const commands = annotations(notes, context);
    // The findings are in the log already: folded up, the commands do not repeat them.
    if (commands !== '') write(`::group::Annotations\n${commands}::endgroup::\n`);
    const rest = notAnnotated(notes);
    if (rest !== undefined) {
      write(`::notice title=meeting-notes-lint::${commandData(rest)}\n`);
      notices.push(rest);
    }
  }
  const summaryFile = env.GITHUB_STEP_SUMMARY;
  // Not through @actions/core, which escapes nothing and writes at a time of its own.
  if (inputs.summary && summaryFile)
    attempt(() => appendFileSync(summaryFile, summary(notes, links, inputs.filter, [...notices, ...linted.errors])));
  attempt(() => {
    const folder = mkdtempSync(path.join(env.RUNNER_TEMP || os.tmpdir(), 'meeting-notes-lint-'));
    const file = path.join(folder, 'report.json');
    writeTextFile(file, file, formatters.json(notes, context));
    setOutput('report', file);
  });
  const { sarifFile } = inputs;
  if (sarifFile !== undefined) {
    attempt(() => {
      const file = path.resolve(root, sarifFile);
      writeTextFile(file, sarifFile, formatters.sarif(notes, context));
      setOutput('sarif', file);
    });
  }
  const { errors, warnings, fixable } = totals(notes);
  setOutput('errors', errors);
  setOutput('warnings', warnings);
  setOutput('fixable', fixable);
  setOutput('notes', notes.length);
  setOutput('result', errors + warnings > 0 ? 'findings' : linted.errors.length > 0 ? 'error' : 'clean');
}

/** Sets an output of the step; a runner that gives no file for it is only worth a warning. */
export function setOutput(name: string, value: string | number): void {
  try {
    core.setOutput(name, value);
  } catch {
    if (name === 'result')
      core.warning('The outputs are not set, as GITHUB_OUTPUT does not name a file that can be written.');
  }
}

function contextOf(root: string): FormatContext {
  return { rules: reportedRules, version: VERSION, color: false, root };
}

function write(text: string): void {
  process.stdout.write(text);
}

/** Writes a report; a failure is a warning and does not change the result. */
function attempt(writeReport: () => void): void {
  try {
    writeReport();
  } catch (error) {
    core.warning(logLine(error instanceof Error ? error.message : String(error)));
  }
}
