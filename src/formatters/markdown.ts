import type { Finding } from '../model/finding.js';
import { disarm, markdownCode, markdownText } from '../text/escape.js';
import type { ReportedNote, Reporter } from './formatter.js';
import { summarise } from './summary.js';

/** A report to paste into an issue or into the summary of a job: what was found in all, then a table for each note. */
export const markdownReporter: Reporter = (notes) => {
  const { result, mending, worst } = summarise(notes);
  const head = worst ? `**✖ ${result}**` : `**✔ ${result}**`;
  const lines = [head, ...(mending ? ['', mending] : []), ...notes.flatMap(table)];
  return `${lines.map(disarm).join('\n')}\n`;
};

function table({ path, findings }: ReportedNote): string[] {
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
