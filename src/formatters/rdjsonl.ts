import type { Finding } from '../model/finding.js';
import { HOME } from '../model/links.js';
import { json, visible } from '../text/escape.js';
import { Lines, type Point, type Range } from '../text/range.js';
import type { FormattedNote, Formatter } from './formatter.js';
import { mergeEdits } from './locations.js';

/**
 * reviewdog's Diagnostic JSON Lines. Columns count bytes of UTF-8 from 1; paths are relative to the working directory,
 * as reviewdog itself adds the path from the repository's root.
 * Source: https://github.com/reviewdog/reviewdog/blob/master/proto/rdf/reviewdog.proto
 */
export const rdjsonlFormatter: Formatter = (notes) => notes.map(diagnostics).join('');

function diagnostics(note: FormattedNote): string {
  if (note.findings.length === 0) return '';
  const lines = new Lines(note.text);
  return note.findings.map((finding) => `${json(diagnostic(finding, note, lines))}\n`).join('');
}

function diagnostic(
  { message, place, severity, ruleId, url, fix }: Finding,
  { path, text }: FormattedNote,
  lines: Lines,
) {
  const position = ({ line, offset }: Point) => {
    const before = text.slice(lines.range(line).start, offset);
    return { line, column: encoder.encode(before).length + 1 };
  };
  const range = ({ start, end }: { start: Point; end: Point }) => ({ start: position(start), end: position(end) });
  // reviewdog takes each suggestion for a complete alternative, so several edits must become one.
  const edit = fix && mergeEdits(text, fix.edits);
  return {
    message: visible(message),
    location: { path, range: range(place) },
    severity: severity === 'error' ? 'ERROR' : 'WARNING',
    source: { name: 'meeting-notes-lint', url: HOME },
    code: { value: ruleId, url },
    ...(edit && { suggestions: [{ range: range(lines.place(edit satisfies Range)), text: edit.text }] }),
  };
}

const encoder = new TextEncoder();
