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
import type { Checked } from './lint-changes.js';
import { annotations, notAnnotated } from './publish/annotations.js';
import type { Published } from './publish/publish.js';
import { summary } from './publish/summary.js';
import type { Links } from './publish/table.js';

/** What everything that is told depends on. */
export interface RunReport {
  inputs: Inputs;
  /** The workspace. */
  root: string;
  links: Links | undefined;
  env: NodeJS.ProcessEnv;
}

/** Whether the findings make the step fail. */
export function isFailure({ notes, errors: failures }: Checked, { failOn }: Inputs): boolean {
  const { errors, warnings } = totals(notes);
  return failures.length > 0 || (failOn !== 'never' && (errors > 0 || (failOn === 'warning' && warnings > 0)));
}

/** Writes the findings to the log. Done before anything is posted, so that nothing can come between. */
export function log({ notes, remarks, errors }: Checked, { root }: RunReport): void {
  if (notes.length > 0) write(formatters.stylish(notes, contextOf(root)));
  for (const remark of remarks) write(`${logLine(remark)}\n`);
  for (const error of errors) core.error(logLine(error));
}

/** Tells what is left to tell: as annotations, in the summary, in files and as outputs. */
export function report(checked: Checked, published: Published, telling: RunReport): void {
  const { inputs, root, links, env } = telling;
  const { notes } = checked;
  const context = contextOf(root);
  const remarks = [...checked.remarks, ...published.remarks, ...published.failures];
  for (const remark of published.remarks) write(`${logLine(remark)}\n`);
  for (const failure of published.failures) core.warning(logLine(failure));
  if (inputs.annotations !== 'none' && !published.hasCheckRun) {
    write(annotations(notes, context));
    const rest = notAnnotated(notes);
    if (rest !== undefined) {
      write(`::notice title=meeting-notes-lint::${commandData(rest)}\n`);
      remarks.push(rest);
    }
  }
  const summaryFile = env.GITHUB_STEP_SUMMARY;
  // Written at once: @actions/core would escape nothing, and fail after the findings are told.
  if (inputs.summary && summaryFile)
    attempt(() => appendFileSync(summaryFile, summary(notes, links, inputs.filter, [...remarks, ...checked.errors])));
  attempt(() => {
    const folder = mkdtempSync(path.join(env.RUNNER_TEMP || os.tmpdir(), 'meeting-notes-lint-'));
    const file = path.join(folder, 'report.json');
    writeTextFile(file, file, formatters.json(notes, context));
    core.setOutput('report', file);
  });
  const { sarifFile } = inputs;
  if (sarifFile !== undefined) {
    attempt(() => {
      const file = path.resolve(root, sarifFile);
      writeTextFile(file, sarifFile, formatters.sarif(notes, context));
      core.setOutput('sarif', file);
    });
  }
  const { errors, warnings, fixable } = totals(notes);
  core.setOutput('errors', errors);
  core.setOutput('warnings', warnings);
  core.setOutput('fixable', fixable);
  core.setOutput('notes', notes.length);
  core.setOutput('result', errors + warnings > 0 ? 'findings' : 'clean');
}

function contextOf(root: string): FormatContext {
  return { rules: reportedRules, version: VERSION, color: false, root };
}

function write(text: string): void {
  process.stdout.write(text);
}

/** Does what only tells of findings; when it fails, that is said and the verdict stays. */
function attempt(tell: () => void): void {
  try {
    tell();
  } catch (error) {
    core.warning(logLine(error instanceof Error ? error.message : String(error)));
  }
}
