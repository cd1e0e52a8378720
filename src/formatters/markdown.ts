import type { Finding } from '../model/finding.js';
import { disarm, markdownCode, markdownText } from '../text/escape.js';
import type { FormattedNote, Formatter } from './formatter.js';
import { summarize } from './summary.js';

/** A report to paste into an issue or into the summary of a job: the totals, then a table for each note. */
export const markdownFormatter: Formatter = (notes) => {
  const { result, fixHint, worst } = summarize(notes);
  const head = worst ? `**✖ ${result}**` : `**✔ ${result}**`;
  const lines = [head, ...(fixHint ? ['', fixHint] : []), ...notes.flatMap(table)];
  return `${lines.map(disarm).join('\n')}\n`;
};

function table({ path, findings }: FormattedNote): string[] {
  if (findings.length === 0) return [];
  return [
    '',
    `### ${markdownCode(path)}`,
    '',
    '| Line | Severity | Message | Rule |',
    '| ---: | --- | --- | --- |',
    ...findings.map(row),
  ];
}

function row({ place, severity, message, ruleId, url }: Finding): string {
  return `| ${place.start.line} | ${severity} | ${markdownText(message)} | [${markdownText(ruleId)}](${url}) |`;
}
