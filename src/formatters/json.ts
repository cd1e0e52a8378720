import { compareByPosition, type Finding } from '../model/finding.js';
import { json } from '../text/escape.js';
import type { FormattedNote, Formatter } from './formatter.js';
import { mergeEdits } from './locations.js';

/**
 * The shape of ESLint's `json` formatter, so that tools for that read this too: one line, all notes, also those
 * without findings. Offsets are UTF-16 units into `source` (or `output`).
 * Source: https://eslint.org/docs/latest/use/formatters/#json
 */
export const jsonFormatter: Formatter = (notes) => `${json(notes.map(result))}\n`;

function result({ absolutePath, text, findings, suppressed, baselined = [], output }: FormattedNote) {
  const fixable = (severity: Finding['severity']) =>
    findings.filter((finding) => finding.severity === severity && finding.fix?.safe).length;
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  return {
    filePath: absolutePath,
    messages: findings.map((finding) => message(finding, text)),
    suppressedMessages: [
      ...suppressed.map((finding) => ({ finding, kind: 'directive' })),
      ...baselined.map((finding) => ({ finding, kind: 'file' })),
    ]
      .sort((a, b) => compareByPosition(a.finding, b.finding))
      .map(({ finding, kind }) => ({ ...message(finding, text), suppressions: [{ kind, justification: '' }] })),
    errorCount: errors,
    fatalErrorCount: 0,
    warningCount: findings.length - errors,
    fixableErrorCount: fixable('error'),
    fixableWarningCount: fixable('warning'),
    ...(output !== undefined && { output }),
    ...(output === undefined && findings.length > 0 && { source: text }),
    usedDeprecatedRules: [],
  };
}

function message({ ruleId, severity, message, place: { start, end }, fix }: Finding, text: string) {
  const edit = fix && mergeEdits(text, fix.edits);
  const change = edit && { range: [edit.start, edit.end], text: edit.text };
  return {
    ruleId,
    severity: severity === 'error' ? 2 : 1,
    message,
    line: start.line,
    column: start.column,
    endLine: end.line,
    endColumn: end.column,
    ...(change && fix.safe && { fix: change }),
    ...(change && !fix.safe && { suggestions: [{ desc: fix.title, fix: change }] }),
  };
}
