import { formatDay } from '../../note/meeting/dates.js';
import type { OpenAction, Report } from '../../series/report.js';
import { disarm, markdownCode, markdownText } from '../../text/escape.js';
import { shorten } from '../../text/range.js';
import { gapText, type ReportViewOptions, rhythmText, share, viewOf } from './report-view.js';
import { NO_OWNER } from './text.js';

const MAX_TEXT = 120;

/** A report to paste into an issue or to keep as a page; links are relative to the working directory. */
export function markdownReport(report: Report, options: ReportViewOptions): string {
  const view = viewOf(report, options);
  const sections: string[][] = [];
  for (const topic of options.topics) {
    const lines: string[] = [];
    if (topic === 'actions') {
      lines.push('## Open action items', ...(view.open.length === 0 ? ['', 'None.'] : []));
      for (const [owner, items] of view.byOwner)
        lines.push('', `### ${markdownText(owner ?? NO_OWNER)}`, '', ...items.map(itemLine));
      if (view.silent.length > 0)
        lines.push('', `Never ticked off, and not mentioned in later notes: ${view.silent.length}.`);
      if (view.ended.length > 0) lines.push('', `Open when their series ended: ${view.ended.length}.`);
    } else if (topic === 'attendance') {
      lines.push('## Attendance');
      for (const { series, days, people } of view.attendance) {
        lines.push('', `### ${markdownText(series || '.')}`, '');
        lines.push('| Name | Present | Away | Last present |', '| --- | ---: | ---: | --- |');
        for (const person of people)
          lines.push(
            `| ${markdownText(person.name)} | ${share(person)} | ${person.away} | ${person.lastPresent === null ? '' : formatDay(person.lastPresent)} |`,
          );
        if (days.length === 0) lines.push('');
      }
    } else if (topic === 'decisions') {
      lines.push('## Decisions', '', ...(view.decisions.length === 0 ? ['None.'] : []));
      for (const { text, meeting, path, line, votes } of view.decisions)
        lines.push(
          `- ${formatDay(meeting)}: ${markdownText(shorten(text, MAX_TEXT))}${votes === null ? '' : ` (${markdownText(votes)})`} (${linkTo(path, line)})`,
        );
    } else {
      lines.push('## Series', '', '| Series | Notes | Usually | Last | Missing |', '| --- | ---: | --- | --- | --- |');
      for (const { series, notes, rhythm, last, gaps } of view.series)
        lines.push(
          `| ${markdownCode(series || '.')} | ${notes} | ${rhythmText(rhythm)} | ${formatDay(last)} | ${gaps.map(gapText).join('; ')} |`,
        );
    }
    sections.push(lines);
  }
  return `${sections.map((lines) => lines.map(disarm).join('\n')).join('\n\n')}\n`;
}

function itemLine({ text, path, line, due, isOverdue }: OpenAction): string {
  const until = due === null ? '' : ` due ${formatDay(due)}${isOverdue ? ' (overdue)' : ''}`;
  return `- ${markdownText(shorten(text, MAX_TEXT))}${until} (${linkTo(path, line)})`;
}

function linkTo(path: string, line: number): string {
  return `[${markdownCode(`${path}:${line}`)}](${lineUrl(path, line)})`;
}

/** The address of a line of a file on GitHub, relative to the root; rendered Markdown has no lines. */
export function lineUrl(path: string, line: number): string {
  const address = path
    .replace(/\p{Cs}/gu, '\uFFFD')
    .split('/')
    .map(encodeURIComponent)
    .join('/')
    .replace(/[()]/g, (bracket) => (bracket === '(' ? '%28' : '%29'));
  return `${address}?plain=1#L${line}`;
}
