import type { Report } from '../../series/report.js';
import type { ReportTopic } from './report-view.js';

const COLUMNS = {
  actions: ['text', 'owners', 'due', 'state', 'meeting', 'since', 'series', 'path', 'line'],
  attendance: ['name', 'handle', 'state', 'role', 'meeting', 'series', 'path', 'line'],
  decisions: ['text', 'votes', 'meeting', 'series', 'path', 'line'],
  series: ['series', 'notes', 'first', 'last', 'rhythm', 'hasEnded'],
} as const satisfies Record<ReportTopic, readonly string[]>;

/** One topic of a report as comma-separated values (RFC 4180), with a header line; several owners are joined by `; `. */
export function csvReport(report: Report, topic: ReportTopic): string {
  const columns: readonly string[] = COLUMNS[topic];
  const rows = report[topic].map((entry) => {
    const values = entry as unknown as Readonly<Record<string, unknown>>;
    return columns.map((column) => cell(values[column]));
  });
  return `${[columns, ...rows].map((row) => row.join(',')).join('\r\n')}\r\n`;
}

/** A value that no spreadsheet takes for a formula. */
function cell(value: unknown): string {
  const text = Array.isArray(value)
    ? value.join('; ')
    : typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
      ? String(value)
      : '';
  const line = text
    .replace(/\s+/g, ' ')
    .replace(/[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069]/gu, '')
    .trim();
  const plain = /^[=+\-@\t|]/.test(line) ? `'${line}` : line;
  return /[",\r\n;']/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}
