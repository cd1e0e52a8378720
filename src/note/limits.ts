import { linesIn, type Range } from './text.js';

// The parsers take time that grows faster than what they are given, and a note may come from anybody. What lies beyond
// these limits is told and not parsed. Of 900 real notes, none has a fifth of any of them.

/** UTF-16 units of a note, of one line, and lines. */
const MAX_TEXT = 1_000_000;
const MAX_LINE = 40_000;
const MAX_LINES = 20_000;
/** Lines that begin with a mark, of an item, a quote, a heading, a fence, when the text needs the whole parser. */
const MAX_MARKED_LINES = 5000;
/** What lines begin with before their text, blanks and marks, in characters over all lines. */
const MAX_LEAD = 60_000;
/** Lists and quotes in each other. */
const MAX_DEPTH = 60;
/** UTF-16 units of front matter. */
export const MAX_YAML = 20_000;
/** Line ends of front matter. */
export const MAX_YAML_LINES = 600;
/** Anchors, explicit keys and brackets, each of which makes YAML deep. */
const MAX_YAML_MARKS = 300;
/** Columns by which a line of YAML is indented. */
const MAX_YAML_INDENT = 80;

const LEAD = /^[ \t>*+.)\d-]*/;
const CONTAINER = />|[*+-](?=[ \t])|\d[.)](?=[ \t])/g;

/** Where a text gets too long to be looked at; undefined for every note that a person wrote. */
export function tooLong(text: string): Range | undefined {
  // Shorter texts have no line that is too long, and not too many.
  if (text.length <= MAX_LINES) return undefined;
  let lines = 0;
  for (const line of linesIn(text, { start: 0, end: text.length })) {
    lines++;
    if (line.end - line.start > MAX_LINE || lines > MAX_LINES || line.end > MAX_TEXT)
      return { start: line.start, end: Math.min(line.end, line.start + 1) };
  }
  return undefined;
}

/** Where Markdown gets too much for its parser; undefined for every note that a person wrote. */
export function tooComplex(text: string, from: number): Range | undefined {
  let marked = 0;
  let total = 0;
  for (const line of linesIn(text, { start: from, end: text.length })) {
    const lead = LEAD.exec(text.slice(line.start, Math.min(line.end, line.start + 4 * MAX_LEAD)))![0];
    total += lead.length;
    if (/[^\s\p{L}]/u.test(text[line.start + (lead.length - lead.trimStart().length)] ?? ' ')) marked++;
    const isDeep = lead.length > MAX_DEPTH && (lead.match(CONTAINER)?.length ?? 0) > MAX_DEPTH;
    if (isDeep || marked > MAX_MARKED_LINES || total > MAX_LEAD) return line;
  }
  return undefined;
}

/** Whether YAML is longer or deeper than any front matter that a person wrote. */
export function tooMuchYaml(source: string): boolean {
  if (source.length > MAX_YAML || (source.match(/[\r\n]/g)?.length ?? 0) > MAX_YAML_LINES) return true;
  if ((source.match(/[[{&*?]/g)?.length ?? 0) > MAX_YAML_MARKS) return true;
  return new RegExp(`^(?: {${MAX_YAML_INDENT}}|(?:- ?){${MAX_DEPTH}})`, 'm').test(source);
}
