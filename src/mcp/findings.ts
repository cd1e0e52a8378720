import * as z from 'zod';
import { findingLines } from '../formatters/agent.js';
import type { FormattedNote } from '../formatters/formatter.js';
import { Lines } from '../text/range.js';

const position = {
  line: z.int().describe('From 1.'),
  column: z.int().describe('From 1, in UTF-16 code units.'),
  endLine: z.int(),
  endColumn: z.int().describe('Of the character after the last one.'),
};

/** A finding as answers hold it. */
export const findingSchema = z.object({
  path: z.string(),
  ...position,
  rule: z.string(),
  severity: z.enum(['error', 'warning']),
  message: z.string().describe('What is wrong; what to write instead.'),
  fix: z
    .object({
      safe: z
        .boolean()
        .describe('Keeps every fact. A fix that is not safe is a suggestion: decide whether it is right.'),
      title: z.string(),
      edits: z.array(z.object({ ...position, oldText: z.string(), newText: z.string() })),
    })
    .optional()
    .describe('Replacements that correct it; all positions are those of the text that was checked.'),
});

/** The findings that an answer has room for, and how many it leaves out. */
export const findingsOutput = {
  errors: z.int(),
  warnings: z.int(),
  findings: z.array(findingSchema),
  omitted: z.int().describe('How many more findings there are; ask with fewer paths, or a higher limit.'),
};

/** How many findings an answer may hold. */
export const limitInput = z.int().min(1).max(1000).default(100).describe('The number of findings to return at most.');

/** The findings of notes, the first `limit` of them: as data, and as lines. */
export function describeFindings(
  notes: readonly FormattedNote[],
  limit: number,
): { structured: z.input<z.ZodObject<typeof findingsOutput>>; lines: string[] } {
  const structured: z.input<z.ZodObject<typeof findingsOutput>> = { errors: 0, warnings: 0, findings: [], omitted: 0 };
  const lines: string[] = [];
  for (const note of notes) {
    for (const { severity } of note.findings) structured[severity === 'error' ? 'errors' : 'warnings']++;
    const findings = note.findings.slice(0, Math.max(0, limit - structured.findings.length));
    structured.omitted += note.findings.length - findings.length;
    if (findings.length === 0) continue;
    const shown = { ...note, findings };
    structured.findings.push(...findingsOf(shown));
    lines.push(...findingLines(shown));
  }
  if (structured.omitted > 0) lines.push(`${structured.omitted} more are not listed.`);
  return { structured, lines };
}

function findingsOf({ path, text, findings }: FormattedNote): z.input<typeof findingSchema>[] {
  const lines = new Lines(text);
  return findings.map(({ ruleId, severity, message, place: { start, end }, fix }) => ({
    path,
    line: start.line,
    column: start.column,
    endLine: end.line,
    endColumn: end.column,
    rule: ruleId,
    severity,
    message,
    ...(fix && {
      fix: {
        safe: fix.safe,
        title: fix.title,
        edits: fix.edits.map((edit) => {
          const place = lines.place(edit);
          return {
            line: place.start.line,
            column: place.start.column,
            endLine: place.end.line,
            endColumn: place.end.column,
            oldText: text.slice(edit.start, edit.end),
            newText: edit.text,
          };
        }),
      },
    }),
  }));
}
