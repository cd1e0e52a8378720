import type { Finding } from '../model/finding.js';
import { logLine } from '../text/escape.js';
import { Lines } from '../text/range.js';
import type { FormattedNote, Formatter } from './formatter.js';
import { summarize } from './summary.js';

/**
 * For language models and scripts: one line per finding, `path:line:column severity rule message`, with the
 * edits of its fix as the text to replace and its replacement (JSON strings); a summary line always comes last.
 */
export const agentFormatter: Formatter = (notes) => {
  const { result, fixHint } = summarize(notes);
  return [...notes.flatMap(findingLines), logLine(fixHint ? `${result}. ${fixHint}` : result), ''].join('\n');
};

/** The findings of a note, one line each. */
export function findingLines(note: FormattedNote): string[] {
  if (note.findings.length === 0) return [];
  const lines = new Lines(note.text);
  return note.findings.map((finding) => {
    const { ruleId, severity, message, place } = finding;
    const location = `${note.path}:${place.start.line}:${place.start.column}`;
    return logLine(`${location} ${severity} ${ruleId} ${message}${fixText(finding, note.text, lines)}`);
  });
}

function fixText({ fix }: Finding, text: string, lines: Lines): string {
  if (!fix) return '';
  const edits = fix.edits.map((edit) => {
    const { start } = lines.place(edit);
    const [before, after] = [text.slice(edit.start, edit.end), edit.text].map((part) => JSON.stringify(part));
    return `at ${start.line}:${start.column}: ${before} -> ${after}`;
  });
  return ` [${fix.safe ? 'fix' : 'suggestion'} ${edits.join('; ')}]`;
}
