import { linesIn, type Range } from '../text/range.js';

// The parsers take time that grows faster than what they are given, and a note may come from anybody. What lies beyond
// these limits is reported and not parsed. Of 2,500 real notes, none has more than two thirds of any of them.

/** UTF-16 units of a note, of one line, and lines. */
const MAX_TEXT = 1_000_000;
const MAX_LINE = 40_000;
const MAX_LINES = 20_000;
/** Lines that begin with a mark, of an item, a quote, a heading, a fence. */
const MAX_MARKED_LINES = 5000;
/**
 * The same, characters before the text of lines, lines with text and without, lists and quotes that lines open, lines
 * that may underline a heading, and characters that may begin something inside a line, for the full parser. Nested lists
 * cost the most: 1,000 lines at an indentation of 25 on average take it nearly half a second.
 */
const MAX_PARSED = {
  marked: 2000,
  lead: 25_000,
  lines: 3000,
  blankLines: 3000,
  containers: 2000,
  underlines: 400,
  inline: 20_000,
};
const PARSED_COUNTS = Object.keys(MAX_PARSED) as (keyof typeof MAX_PARSED)[];
/** What lines begin with before their text, spaces and marks, in characters over all lines. */
const MAX_LEAD = 60_000;
/** Lists and quotes in each other. */
const MAX_DEPTH = 60;
/** The people who count in the index as participants, and as speakers. */
export const MAX_PARTICIPANTS = 300;
export const MAX_SPEAKERS = 150;
/** UTF-16 units of front matter. */
const MAX_YAML = 20_000;
/** Line ends of front matter. */
const MAX_YAML_LINES = 600;
/** Anchors, explicit keys and brackets, each of which makes YAML deep; closing ones, each of which may be an error. */
const MAX_YAML_MARKS = 300;
/** Commas, of which each may be an item. */
const MAX_YAML_COMMAS = 3000;
/** Lists and groups that are keys: what YAML takes for them grows with the cube of how deep they are in each other. */
const MAX_YAML_GROUP_KEYS = 10;
/** Brackets in each other, and marks that may open a level on one line, in YAML of any kind; a fourth of its columns. */
const MAX_YAML_DEPTH = 50;
const DEEP_INDENT = new RegExp(`^ {${4 * MAX_YAML_DEPTH}}`, 'm');
/** Columns by which a line of front matter is indented. */
const MAX_YAML_INDENT = 80;
const DEEP_LINE = new RegExp(`^(?: {${MAX_YAML_INDENT}}|(?:- ?){${MAX_DEPTH}})`, 'm');

const LEAD = /^[ \t>*+.)\d-]*/;
const UNDERLINE = /^[ \t>*+.)\d-]{0,60}(?:-|=+)[ \t]*$/;
const INLINE = /[\t!&*<[\\\]_]/g;
const CONTAINER = />|[*+-](?=[ \t])|\d[.)](?=[ \t])/g;

/** Where a text gets too long to be looked at; undefined for every note that a person wrote. */
export function exceedsTextLimit(text: string): Range | undefined {
  // Shorter texts have no line that is too long, and not too many.
  if (text.length <= MAX_LINES) return undefined;
  let lines = 0;
  for (const line of linesIn(text, { start: 0, end: Math.min(text.length, MAX_TEXT + 1) })) {
    lines++;
    if (line.end - line.start > MAX_LINE || lines > MAX_LINES || line.end > MAX_TEXT)
      return { start: line.start, end: Math.min(line.end, line.start + 1) };
  }
  return undefined;
}

/** Where Markdown gets longer or deeper than any that a person wrote. */
export function exceedsComplexityLimit(text: string, from: number): Range | undefined {
  let marked = 0;
  let total = 0;
  for (const line of linesIn(text, { start: from, end: text.length })) {
    const lead = leadOf(text, line);
    total += lead.length;
    if (isMarked(text, line, lead)) marked++;
    const isDeep = lead.length > MAX_DEPTH && containersOf(lead) > MAX_DEPTH;
    if (isDeep || marked > MAX_MARKED_LINES || total > MAX_LEAD) return line;
  }
  return undefined;
}

/** Where it gets too much for the full parser, whose time grows with the square of what there is. */
export function exceedsParserLimit(text: string, from: number): Range | undefined {
  const found = { marked: 0, lead: 0, lines: 0, blankLines: 0, containers: 0, underlines: 0, inline: 0 };
  for (const line of linesIn(text, { start: from, end: text.length })) {
    const lead = leadOf(text, line);
    if (isMarked(text, line, lead)) found.marked++;
    if (lead.length < line.end - line.start) found.lines++;
    else found.blankLines++;
    found.lead += lead.length;
    found.containers += containersOf(lead);
    const source = text.slice(line.start, line.end);
    if (UNDERLINE.test(source)) found.underlines++;
    found.inline += countOf(source, INLINE);
    if (PARSED_COUNTS.some((count) => found[count] > MAX_PARSED[count])) return line;
  }
  return undefined;
}

/** What a line begins with before its text, spaces and marks; of a very long one, its beginning. */
function leadOf(text: string, { start, end }: Range): string {
  return LEAD.exec(text.slice(start, Math.min(end, start + 4 * MAX_LEAD)))![0];
}

function isMarked(text: string, { start }: Range, lead: string): boolean {
  return /[^\s\p{L}]/u.test(text[start + (lead.length - lead.trimStart().length)] ?? ' ');
}

function containersOf(lead: string): number {
  return countOf(lead, CONTAINER);
}

function countOf(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

/** Whether YAML is longer or deeper than any front matter that a person wrote. */
export function tooMuchYaml(source: string): boolean {
  if (source.length > MAX_YAML || countOf(source, /[\r\n]/g) > MAX_YAML_LINES) return true;
  if (countOf(source, /[[{&*?]/g) > MAX_YAML_MARKS || countOf(source, /[\]}]/g) > MAX_YAML_MARKS) return true;
  if (countOf(source, /,/g) > MAX_YAML_COMMAS || isTooDeep(source)) return true;
  return DEEP_LINE.test(source);
}

/**
 * Whether YAML is deeper than anybody writes it, in a note or elsewhere. Its parser calls itself for each level, and
 * where the stack ends not every engine can go on.
 */
export function isTooDeep(source: string): boolean {
  if (countOf(source, /(?<![^\s[{,])\?(?=\s|$)|[\]}]\s*:/g) > MAX_YAML_GROUP_KEYS) return true;
  if (DEEP_INDENT.test(source)) return true;
  let brackets = 0;
  let marks = 0;
  for (const [mark] of source.matchAll(/[[{\]}\r\n]|[:?-](?=[ \t])/g)) {
    if (mark === '[' || mark === '{') brackets++;
    else if (mark === ']' || mark === '}') brackets = Math.max(0, brackets - 1);
    else marks = mark === '\n' || mark === '\r' ? 0 : marks + 1;
    if (brackets > MAX_YAML_DEPTH || marks > MAX_YAML_DEPTH) return true;
  }
  return false;
}
