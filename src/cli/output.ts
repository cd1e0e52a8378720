import path from 'node:path';
import { type FormattedNote, totals } from '../formatters/formatter.js';
import { formatNames, formatters, needsTexts } from '../formatters/index.js';
import { VERSION } from '../model/version.js';
import { reportedRules } from '../node/lint-files.js';
import { writeTextFile } from '../node/text-file.js';
import { type Arguments, oneOf, wholeNumber } from './arguments.js';
import { CLEAN, type CliContext, FINDINGS } from './context.js';

type Flags = Arguments['flags'];

/** @throws UserError about the first flag on reports or thresholds that cannot be used; before anything is done */
export function checkFlags(flags: Flags): void {
  formatOf(flags);
  thresholds(flags);
}

function formatOf(flags: Flags) {
  return oneOf('format', flags.format ?? 'stylish', formatNames);
}

function thresholds(flags: Flags) {
  const failOn = oneOf('fail-on', flags['fail-on'] ?? 'error', ['error', 'warning', 'never']);
  const most = flags['max-warnings'];
  return { failOn, maxWarnings: most === undefined ? undefined : wholeNumber('max-warnings', most) };
}

/** Writes the report as the flags want it: to standard output, or to a file and a line on standard error. */
export function writeReport(
  all: readonly FormattedNote[],
  flags: Flags,
  root: string,
  io: CliContext,
  seconds?: number,
): void {
  const format = formatOf(flags);
  const notes = flags.quiet ? all.map(errorsOnly) : all;
  const toFile = flags['output-file'];
  const width = widthOf(flags, io);
  const report = formatters[format](notes, {
    rules: reportedRules,
    version: VERSION,
    color: toFile === undefined && wantsColor(flags, io),
    root,
    ...(seconds !== undefined && { seconds }),
    ...(width !== undefined && { width }),
  });
  // "0 notes, nothing to remark" below an error would be no comfort.
  const isHollow = format === 'stylish' && notes.length === 0;
  if (toFile === undefined) io.stdout.write(isHollow ? '' : report);
  else {
    writeTextFile(path.resolve(io.cwd, toFile), toFile, report);
    const { errors, warnings } = totals(notes);
    io.stderr.write(`${errors} errors and ${warnings} warnings in ${notes.length} notes; written to ${toFile}\n`);
  }
}

/** Whether the report that the flags want quotes from the notes. */
export function quotes(flags: Flags, io: CliContext): boolean {
  return needsTexts(formatOf(flags), { width: widthOf(flags, io) });
}

/** Columns of the terminal that the report goes to; undefined when it goes elsewhere. */
function widthOf(flags: Flags, { stdout }: CliContext): number | undefined {
  return flags['output-file'] === undefined && stdout.isTTY ? (stdout.columns ?? 80) : undefined;
}

/** The exit code for what was found, by the flags. */
export function verdict(notes: readonly FormattedNote[], flags: Flags, io: CliContext): number {
  const { failOn, maxWarnings } = thresholds(flags);
  const { errors, warnings } = totals(notes);
  if (maxWarnings !== undefined && warnings > maxWarnings) {
    io.stderr.write(`${warnings} warnings are more than the ${maxWarnings} of --max-warnings.\n`);
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
