import path from 'node:path';
import { type FormattedNote, totals } from '../formatters/formatter.js';
import { formatNames, formatNeedsSource, formatters } from '../formatters/index.js';
import { count } from '../formatters/summary.js';
import { VERSION } from '../model/version.js';
import { reportedRules } from '../node/lint-files.js';
import { writeTextFile } from '../node/text-file.js';
import { type Flags, oneOf, wholeNumber } from './arguments.js';
import type { CliContext } from './context.js';
import { CLEAN, FINDINGS } from './exit-codes.js';

/** @throws UserError about the first option on output or thresholds that is invalid */
export function checkFlags(flags: Flags): void {
  formatOf(flags);
  thresholds(flags);
}

function formatOf(flags: Flags) {
  return oneOf('format', flags.format ?? 'stylish', formatNames);
}

function thresholds(flags: Flags) {
  const failOn = oneOf('fail-on', flags['fail-on'] ?? 'error', ['error', 'warning', 'never']);
  const max = flags['max-warnings'];
  return { failOn, maxWarnings: max === undefined ? undefined : wholeNumber('max-warnings', max) };
}

/** Writes the findings to standard output, or to `--output-file` with a line on standard error. */
export function writeReport(
  allNotes: readonly FormattedNote[],
  flags: Flags,
  root: string,
  context: CliContext,
  seconds?: number,
): void {
  const format = formatOf(flags);
  const notes = flags.quiet ? allNotes.map(errorsOnly) : allNotes;
  const outputFile = flags['output-file'];
  const width = widthOf(flags, context);
  const report = formatters[format](notes, {
    rules: reportedRules,
    version: VERSION,
    color: outputFile === undefined && wantsColor(flags, context),
    root,
    ...(seconds !== undefined && { seconds }),
    ...(width !== undefined && { width }),
  });
  // After an error, "0 notes checked, no problems found" would mislead.
  const isMisleading = format === 'stylish' && notes.length === 0;
  if (outputFile === undefined) context.stdout.write(isMisleading ? '' : report);
  else {
    writeTextFile(path.resolve(context.cwd, outputFile), outputFile, report);
    const { errors, warnings } = totals(notes);
    const found = `${count(errors, 'error')}, ${count(warnings, 'warning')} in ${count(notes.length, 'note')}`;
    context.stderr.write(`${found}; written to ${outputFile}\n`);
  }
}

/** Whether the output quotes the text of notes. */
export function needsSource(flags: Flags, context: CliContext): boolean {
  return formatNeedsSource(formatOf(flags), { width: widthOf(flags, context) });
}

/** Columns of the terminal that the output goes to; undefined when it is not a terminal. */
function widthOf(flags: Flags, { stdout }: CliContext): number | undefined {
  return flags['output-file'] === undefined && stdout.isTTY ? (stdout.columns ?? 80) : undefined;
}

/** The exit code for the findings, according to the options. */
export function exitCodeFor(notes: readonly FormattedNote[], flags: Flags, context: CliContext): number {
  const { failOn, maxWarnings } = thresholds(flags);
  const { errors, warnings } = totals(notes);
  if (maxWarnings !== undefined && warnings > maxWarnings) {
    context.stderr.write(`${count(warnings, 'warning')} found, more than --max-warnings ${maxWarnings} allows.\n`);
    return FINDINGS;
  }
  return failOn !== 'never' && (errors > 0 || (failOn === 'warning' && warnings > 0)) ? FINDINGS : CLEAN;
}

function errorsOnly(note: FormattedNote): FormattedNote {
  return { ...note, findings: note.findings.filter(({ severity }) => severity === 'error') };
}

/** Sources: no-color.org, force-color.org. */
export function wantsColor(flags: Flags, { env, stdout }: CliContext): boolean {
  if (flags['no-color']) return false;
  if (flags.color) return true;
  if (env.NO_COLOR) return false;
  if (env.FORCE_COLOR !== undefined) return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false';
  return stdout.isTTY && env.TERM !== 'dumb';
}
