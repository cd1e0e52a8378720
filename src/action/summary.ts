import type { Finding } from '../finding.js';
import { applyFixes } from '../fix/apply.js';
import { unifiedDiff } from '../fix/diff.js';
import { disarm, markdownCode, markdownText } from '../report/escape.js';
import type { ReportedNote } from '../report/reporter.js';
import { summarise } from '../report/words.js';

/** GitHub drops a summary of more than 1 MiB as a whole. Source: actions/runner, CreateStepSummaryCommand. */
export const MAX_BYTES = 1024 * 1024;

/** Where the lines of a note can be looked at. */
export interface Links {
  /** `https://github.com/owner/name`. */
  repository: string;
  /** The commit that was checked. */
  head: string;
}

/**
 * The summary of a job in Markdown: counts, a table for each note, and what would be mended as a diff. What does not fit
 * is counted in words.
 * @param remarks sentences about the run as a whole
 */
export function summary(
  notes: readonly ReportedNote[],
  links: Links | undefined,
  remarks: readonly string[] = [],
): string {
  const { result, mending, worst } = summarise(notes);
  const head = ['## Meeting notes', '', `${worst ? '✖' : '✔'} ${result}`, ...(mending ? ['', mending] : [])];
  for (const remark of remarks) head.push('', markdownText(remark));
  let text = `${head.join('\n')}\n`;
  let size = bytes(text) + 500;
  let left = 0;
  for (const note of notes.filter(({ findings }) => findings.length > 0)) {
    const part = table(note, links);
    if (size + bytes(part) > MAX_BYTES) left++;
    else {
      text += part;
      size += bytes(part);
    }
  }
  if (left > 0) text += `\nThe findings of ${left} more notes have no room here; they are in the log.\n`;
  return text;
}

function table(note: ReportedNote, links: Links | undefined): string {
  const rows = note.findings.map((finding) => row(note, finding, links));
  const lines = [
    '',
    `### ${markdownCode(note.path)}`,
    '',
    '| Line | | Message | Rule |',
    '| ---: | --- | --- | --- |',
    ...rows,
  ];
  const fixed = applyFixes(note.text, note.findings, 'suggestions').text;
  const diff = unifiedDiff(note.path, note.text, fixed);
  if (diff !== '') {
    // Longer than any fence inside, so that nothing in the note can close it.
    const fence = '`'.repeat(Math.max(3, ...[...diff.matchAll(/`+/g)].map(([run]) => run.length + 1)));
    lines.push(
      '',
      '<details><summary>What could be mended</summary>',
      '',
      `${fence}diff`,
      diff.trimEnd(),
      fence,
      '',
      '</details>',
    );
  }
  return `${lines.map(disarm).join('\n')}\n`;
}

function row(
  { path }: ReportedNote,
  { place, severity, message, ruleId, url }: Finding,
  links: Links | undefined,
): string {
  const { line } = place.start;
  const address =
    links &&
    `${links.repository}/blob/${links.head}/${path.split('/').map(encodeURIComponent).join('/')}?plain=1#L${line}`;
  const shown = address
    ? `[${line}](${address.replace(/[()]/g, (bracket) => (bracket === '(' ? '%28' : '%29'))})`
    : String(line);
  return `| ${shown} | ${severity} | ${markdownText(message)} | [${ruleId}](${url}) |`;
}

function bytes(text: string): number {
  return new TextEncoder().encode(text).length;
}
