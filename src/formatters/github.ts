import type { Finding } from '../model/finding.js';
import { commandData, commandProperty, logLine } from '../text/escape.js';
import type { Formatter } from './formatter.js';
import { isSingleLine, repositoryPath } from './locations.js';

/**
 * Workflow commands, which GitHub Actions shows as annotations. Errors come first, as GitHub shows no more than ten
 * errors and ten warnings of a step. Without findings nothing is written.
 * Source: https://docs.github.com/en/actions/reference/workflow-commands-for-github-actions
 */
export const githubFormatter: Formatter = (notes, context) => {
  const errors: string[] = [];
  const warnings: string[] = [];
  for (const note of notes) {
    const file = repositoryPath(note, context);
    for (const finding of note.findings)
      (finding.severity === 'error' ? errors : warnings).push(command(finding, file));
  }
  return [...errors, ...warnings].join('');
};

function command(finding: Finding, file: string): string {
  const { start, end } = finding.place;
  const properties: [string, string | number][] = [
    // Invisible characters are kept: GitHub finds the file by this path, and only shows the message. Safety from commands
    // matters more than the place of a finding in a file with such a name.
    ['file', file.replaceAll('##[', '##\\[')],
    ['line', start.line],
    ['endLine', end.line],
    // GitHub only accepts columns where both are on one line.
    ...(isSingleLine(finding)
      ? ([
          ['col', start.column],
          ['endColumn', end.column],
        ] satisfies [string, number][])
      : []),
    ['title', finding.ruleId],
  ];
  const list = properties.map(([name, value]) => `${name}=${commandProperty(String(value))}`).join(',');
  return `::${finding.severity} ${list}::${commandData(logLine(finding.message))}\n`;
}
