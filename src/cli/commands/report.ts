import path from 'node:path';
import {
  REPORT_TOPICS,
  type ReportFormat,
  type ReportTopic,
  reportFormats,
  reportFormatters,
} from '../../formatters/report/index.js';
import { lineUrl } from '../../formatters/report/markdown.js';
import { UserError } from '../../model/user-error.js';
import { learn } from '../../node/lint-files.js';
import { loadFullParsers } from '../../node/load-full-parsers.js';
import { repositoryRoot } from '../../node/paths.js';
import { readNotes } from '../../node/read-notes.js';
import { writeTextFile } from '../../node/text-file.js';
import { parseDay } from '../../note/meeting/dates.js';
import { readReport } from '../../series/report.js';
import { type Flags, oneOf, wholeNumber } from '../arguments.js';
import type { CliContext } from '../context.js';
import { clock, findNamedNotes, loaderFor } from '../context.js';
import { CLEAN, FAILED } from '../exit-codes.js';

/** What a report is about when nobody says it; a page and data have everything. */
const DEFAULT_TOPICS: Readonly<Record<ReportFormat, readonly ReportTopic[]>> = {
  text: ['actions', 'series'],
  markdown: ['actions', 'series'],
  json: REPORT_TOPICS,
  csv: ['actions'],
  html: REPORT_TOPICS,
};

/** Prints what the notes say: action items, attendance, decisions, series. */
export async function report(given: readonly string[], flags: Flags, context: CliContext): Promise<number> {
  const format = oneOf('format', flags.format ?? 'text', reportFormats);
  const [topic, ...rest] = given;
  const isTopic = topic === 'all' || REPORT_TOPICS.some((name) => name === topic);
  const topics = !isTopic ? DEFAULT_TOPICS[format] : topic === 'all' ? REPORT_TOPICS : [topic as ReportTopic];
  if (format === 'csv' && topics.length > 1)
    throw new UserError('CSV has one kind of row; name one of actions, attendance, decisions, series instead of all.');
  const named = isTopic ? rest : given;
  const paths = named.length === 0 ? ['.'] : named;
  const filter = { series: flags.series, since: dayOf('since', flags.since), until: dayOf('until', flags.until) };
  const last = flags.last === undefined ? undefined : wholeNumber('last', flags.last);
  const now = clock(flags, context);
  const root = repositoryRoot(context.cwd) ?? context.cwd;
  const configs = loaderFor(flags, root, context);
  const found = await findNamedNotes(paths, flags, root, configs, context);
  if (found.notes.length === 0 && found.errors.length > 0) {
    for (const error of found.errors) context.stderr.write(`${error}\n`);
    if (!isTopic && topic !== undefined && /^[a-z]+$/.test(topic))
      context.stderr.write(`\`report\` has the topics all, ${REPORT_TOPICS.join(', ')}.\n`);
    return FAILED;
  }
  await loadFullParsers();
  const read = await readNotes(found.notes, root, context.cwd);
  const errors = [...found.errors, ...read.errors];
  const noteIndex = await learn(found, context.cwd, root, configs);
  const text = reportFormatters[format](readReport(read.notes, noteIndex, now, filter), {
    topics,
    now,
    overdue: flags.overdue,
    owner: flags.owner,
    last,
    linkTo: lineUrl,
  });
  const outputFile = flags['output-file'];
  if (outputFile === undefined) context.stdout.write(text);
  else {
    writeTextFile(path.resolve(context.cwd, outputFile), outputFile, text);
    context.stderr.write(`Written to ${outputFile}.\n`);
  }
  for (const error of errors) context.stderr.write(`${error}\n`);
  return errors.length > 0 ? FAILED : CLEAN;
}

/** @throws UserError when `text` is not a day */
function dayOf(option: 'since' | 'until', text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  if (parseDay(text) === undefined)
    throw new UserError(`--${option} ${text}: is not a valid date; use \`yyyy-mm-dd\`.`);
  return text;
}
