import { linesIn, type Range } from '../../text/range.js';
import { headingKey } from './headings.js';

/** A line that names a thing and says it: `**When**: 4 March`, `- Location: Online`, `Present: Ana, Bo`. */
export interface LabelLine {
  /** The words of the label, without marks. */
  label: string;
  labelRange: Range;
  /** What is said, trimmed; empty where the line ends after the colon. */
  value: Range;
  /** The whole line. */
  line: Range;
}

// Marks of lists and quotes, then the label with or without bold, a colon inside or outside of it.
const LABEL =
  /^(?<lead>[ \t]*(?:>[ \t]*)*(?:(?:[-*+]|\d{1,3}[.)])[ \t]+)?)(?<open>\*\*|__|\*|_)?(?<label>[\p{L}][^:*_\r\n|`[\]]{0,40}?)(?:(?<close1>\*\*|__|\*|_)?[ \t]*:|:(?<close2>\*\*|__|\*|_))(?:\*\*|__|\*|_)?(?=[ \t]|$)/u;

/** The label that the line at `range` begins with; undefined when it begins otherwise. */
export function labelOf(text: string, range: Range): LabelLine | undefined {
  // A label is short; a colon further on is in a sentence.
  const source = text.slice(range.start, Math.min(range.end, range.start + 80));
  if (!source.includes(':')) return undefined;
  const match = LABEL.exec(source);
  if (!match) return undefined;
  const { lead, open, label } = match.groups as { lead: string; open?: string; label: string };
  const start = range.start + lead.length + (open?.length ?? 0);
  const rest = text.slice(range.start + match[0].length, range.end);
  const from = range.start + match[0].length + (rest.length - rest.trimStart().length);
  return {
    label: label.trim(),
    labelRange: { start, end: start + label.trimEnd().length },
    value: { start: Math.min(from, range.end), end: Math.max(Math.min(from, range.end), range.end - trailing(rest)) },
    line: range,
  };
}

/** All label lines of `range`; the caller takes those whose label it asks for. */
export function* labelLines(text: string, range: Range): Generator<LabelLine> {
  for (const line of linesIn(text, range)) {
    const found = labelOf(text, line);
    if (found) yield found;
  }
}

/** Labels that differ only in this are the same. */
export const labelKey = headingKey;

/** Whether a value is there: dots, dashes and question marks hold a place and say nothing. */
export function saysSomething(value: string): boolean {
  return !/^(?:[\s.…\-–—_?*]|<!--(?:(?!-->).)*-->)*$/u.test(value);
}

function trailing(text: string): number {
  return text.length - text.trimEnd().length;
}
