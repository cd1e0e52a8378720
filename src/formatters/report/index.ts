import type { Report } from '../../series/report.js';
import { json } from '../../text/escape.js';
import { csvReport } from './csv.js';
import { htmlReport } from './html.js';
import { markdownReport } from './markdown.js';
import type { ReportViewOptions } from './report-view.js';
import { textReport } from './text.js';

export { REPORT_TOPICS, type ReportTopic, type ReportViewOptions } from './report-view.js';

/** The formats of a report, by their names for `--format`. */
export const reportFormats = ['text', 'markdown', 'json', 'csv', 'html'] as const;

export type ReportFormat = (typeof reportFormats)[number];

/** Writes a report. Safe to print, to paste into an issue or to open in a browser or spreadsheet, whatever notes contain. */
export const reportFormatters: Readonly<Record<ReportFormat, (report: Report, options: ReportViewOptions) => string>> =
  {
    text: textReport,
    markdown: markdownReport,
    json: (report, { topics }) => `${json(Object.fromEntries(topics.map((topic) => [topic, report[topic]])), 2)}\n`,
    csv: (report, { topics }) => csvReport(report, topics[0]!),
    html: htmlReport,
  };
