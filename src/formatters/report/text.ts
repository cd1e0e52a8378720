import { formatDay } from '../../note/meeting/dates.js';
import type { OpenAction, Report } from '../../series/report.js';
import { logLine } from '../../text/escape.js';
import { shorten } from '../../text/range.js';
import { gapText, type ReportViewOptions, seriesSentence, share, viewOf } from './report-view.js';

// The width of a terminal; JSON has the whole text.
const MAX_TEXT = 120;
/** The heading of items without an owner. */
export const NO_OWNER = 'No owner';

/** A report for a terminal. */
export function textReport(report: Report, options: ReportViewOptions): string {
  const view = viewOf(report, options);
  const sections: string[][] = [];
  for (const topic of options.topics) {
    const lines: string[] = [];
    if (topic === 'actions') {
      lines.push(`Open action items: ${view.open.length}`);
      for (const [owner, items] of view.byOwner) lines.push('', owner ?? NO_OWNER, ...items.map(itemLine));
      if (view.silent.length > 0)
        lines.push('', `Never ticked off, and not mentioned in later notes: ${view.silent.length} (see --format html)`);
      if (view.ended.length > 0)
        lines.push('', `Open when their series ended: ${view.ended.length} (see --format html)`);
    } else if (topic === 'attendance') {
      lines.push('Attendance');
      for (const { series, days, people } of view.attendance) {
        lines.push('', `${series || '.'}, last ${days.length === 1 ? 'meeting' : `${days.length} meetings`}`);
        for (const person of people) {
          const seen = person.lastPresent === null ? 'never present' : `last present ${formatDay(person.lastPresent)}`;
          lines.push(`  ${person.name}  ${share(person)}${person.away > 0 ? `, away ${person.away}` : ''}, ${seen}`);
        }
      }
    } else if (topic === 'decisions') {
      lines.push(`Decisions: ${view.decisions.length}`, '');
      for (const { text, meeting, path, line, votes } of view.decisions)
        lines.push(`${meeting}  ${path}:${line}  ${shorten(text, MAX_TEXT)}${votes === null ? '' : ` (${votes})`}`);
    } else {
      lines.push(`Series: ${view.series.length}`, '');
      for (const state of view.series) {
        lines.push(`${state.series || '.'}  ${seriesSentence(state)}`);
        for (const gap of state.gaps) lines.push(`  ${gapText(gap)}`);
        if (state.cancelled.length > 0) lines.push(`  cancelled: ${state.cancelled.map(formatDay).join(', ')}`);
      }
    }
    sections.push(lines);
  }
  return `${sections.map((lines) => lines.map(logLine).join('\n')).join('\n\n')}\n`;
}

function itemLine({ path, line, text, due, isOverdue, isSilent, meeting }: OpenAction): string {
  const details = [
    ...(due === null ? [] : [`due ${formatDay(due)}${isOverdue ? ', overdue' : ''}`]),
    ...(isSilent ? [`not mentioned since ${formatDay(meeting)}`] : []),
  ];
  return `  ${path}:${line}  ${shorten(text, MAX_TEXT)}${details.length === 0 ? '' : ` (${details.join('; ')})`}`;
}
