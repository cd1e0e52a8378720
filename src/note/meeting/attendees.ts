import { linesIn, type Range, trimRange } from '../../text/range.js';
import { headingKey, headingOfLine } from '../markdown/headings.js';
import { labelKey, labelOf, saysSomething } from '../markdown/labels.js';
import { isPlaceholder } from '../markdown/placeholders.js';
import { cellsOf, tablesIn } from '../markdown/tables.js';
import type { Source } from './field-source.js';

/** Somebody in a list of those who were there. */
export interface Attendee {
  /** Without handles, roles and links: `Ana Li` of `[Ana Li](…) @anali (chair)`. */
  name: string;
  /** Where the name is written. */
  range: Range;
  /** The whole entry. */
  entry: Range;
}

/** Where a list of attendees stands and who is in it. */
export interface AttendeeList {
  /** The heading, label or table row that begins it. */
  at: Range;
  attendees: Attendee[];
}

/**
 * The lists of attendees in the body of a note, by its lines alone, so that facts of thousands of notes are cheap.
 * @param range the body
 */
export function attendeeLists(text: string, range: Range, sources: readonly Source[]): AttendeeList[] {
  const lists: AttendeeList[] = [];
  const asked = (kind: Source['kind']) =>
    new Set(sources.filter((source) => source.kind === kind).map(({ name }) => headingKey(name)));
  const [sections, labels, tables] = [asked('section'), asked('label'), asked('table')];
  if (sections.size > 0 || labels.size > 0) readLists(text, range, sections, labels, lists);
  if (tables.size === 0) return lists;
  for (const { head, rows } of tablesIn(text, range)) {
    const column = cellsOf(text, head).findIndex((cell) => tables.has(headingKey(text.slice(cell.start, cell.end))));
    if (column < 0) continue;
    const cells = rows.flatMap((row) => cellsOf(text, row)[column] ?? []);
    lists.push({ at: head, attendees: cells.flatMap((cell) => attendeeIn(text, cell) ?? []) });
  }
  return lists;
}

// A label is below all headings.
const LABEL = 7;

function readLists(
  text: string,
  range: Range,
  sections: ReadonlySet<string>,
  labels: ReadonlySet<string>,
  lists: AttendeeList[],
): void {
  let open: { list: AttendeeList; depth: number; hasItems: boolean } | undefined;
  for (const line of linesIn(text, range)) {
    if (line.end - line.start > MAX_LINE) continue;
    const source = text.slice(line.start, line.end);
    const heading = headingOfLine(source);
    if (heading) {
      const { depth } = heading;
      if (sections.has(headingKey(heading.text))) {
        open = { list: { at: line, attendees: [] }, depth, hasItems: false };
        lists.push(open.list);
      } else if (open && depth <= open.depth) open = undefined;
      continue;
    }
    const label = labels.size > 0 ? labelOf(text, line) : undefined;
    if (label && labels.has(labelKey(label.label))) {
      const list = { at: label.labelRange, attendees: [] as Attendee[] };
      lists.push(list);
      const value = text.slice(label.value.start, label.value.end);
      if (saysSomething(value)) {
        list.attendees.push(...entriesIn(text, label.value));
        open = undefined;
        // A long line goes on below.
        if (/[,;]$/.test(value)) open = { list, depth: LABEL, hasItems: false };
      } else open = { list, depth: LABEL, hasItems: false };
      continue;
    }
    if (!open || source.trim() === '') continue;
    const item = /^[ \t]*(?:[-*+]|\d{1,3}[.)])[ \t]+(?:\[[ xX]\][ \t]+)?/.exec(source);
    if (item) {
      const entry = attendeeIn(text, { start: line.start + item[0].length, end: line.end });
      if (entry) open.list.attendees.push(entry);
      open.hasItems = true;
    } else if (!open.hasItems && (open.list.attendees.length === 0 || /[,;]/.test(source))) {
      open.list.attendees.push(...entriesIn(text, line));
      if (open.depth === LABEL) open = undefined;
    } else if (open.depth === LABEL) open = undefined;
  }
}

/** Names with commas or semicolons between them; commas inside parentheses do not part. */
function entriesIn(text: string, range: Range): Attendee[] {
  const source = text
    .slice(range.start, range.end)
    .replace(/\([^)]{0,500}\)/g, (inside) => inside.replace(/[,;]/g, ' '));
  const entries: Attendee[] = [];
  let from = 0;
  for (const part of source.split(/[,;]/)) {
    const entry = attendeeIn(text, { start: range.start + from, end: range.start + from + part.length });
    if (entry) entries.push(entry);
    from += part.length + 1;
  }
  return entries;
}

// Longer names are sentences.
const MAX_NAME = 60;
const MAX_WORDS = 6;
// A name with its roles and links; what is behind is not looked at.
const MAX_ENTRY = 200;
// No list of names is this long.
const MAX_LINE = 5000;

/** Who an entry names; undefined for sentences, placeholders and what has no letter. */
function attendeeIn(text: string, range: Range): Attendee | undefined {
  const entry = trimRange(text, range);
  const source = text.slice(entry.start, Math.min(entry.end, entry.start + MAX_ENTRY));
  // `[Ana Li](…)`, `**Ana**`, `@ana`: marks before the name.
  const lead = /^(?:[[*_~\s]|@(?=\p{L})|and\s+)*/u.exec(source)![0].length;
  const bare = source.slice(lead);
  const name = /^[^\](*_~@,;:|<\u2013\u2014\u2022]*/u
    .exec(bare)![0]
    .split(/(?<!\s)\s+[-/]|\p{Extended_Pictographic}/u, 1)[0]!
    .trimEnd();
  if (!/\p{L}/u.test(name) || name.length > MAX_NAME || name.split(/\s+/).length > MAX_WORDS) return undefined;
  if (
    isPlaceholder(source) ||
    /^(?:none|n\/a|nobody|everyone|everybody|others?|regrets?|absent|apologies)\b/i.test(name)
  )
    return undefined;
  const start = entry.start + lead;
  return { name, range: { start, end: start + name.length }, entry };
}
