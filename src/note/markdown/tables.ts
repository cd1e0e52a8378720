import { linesIn, type Range } from '../../text/range.js';

/** A table as GitHub writes it: a head, a row of dashes, rows; each a line. */
export interface Table {
  head: Range;
  rows: Range[];
}

/** The tables in `range`, by their lines. */
export function tablesIn(text: string, range: Range): Table[] {
  const tables: Table[] = [];
  let before: Range | undefined;
  let open: Table | undefined;
  for (const line of linesIn(text, range)) {
    const source = text.slice(line.start, line.end);
    if (open && source.includes('|')) open.rows.push(line);
    else if (before && source.includes('-') && /^[ \t|:-]+$/.test(source)) {
      open = { head: before, rows: [] };
      tables.push(open);
    } else open = undefined;
    before = source.includes('|') ? line : undefined;
  }
  return tables;
}

/** The cells of a row, each trimmed; an escaped pipe does not end one. */
export function cellsOf(text: string, row: Range): Range[] {
  const cells: Range[] = [];
  const source = text.slice(row.start, row.end);
  let from = /^[ \t]*\|?/.exec(source)![0].length;
  for (let at = from; at <= source.length; at++) {
    const atEnd = at === source.length;
    if (!atEnd && (source[at] !== '|' || source[at - 1] === '\\')) continue;
    if (atEnd && source.slice(from).trim() === '' && cells.length > 0) break;
    const part = source.slice(from, at);
    const start = row.start + from + (part.length - part.trimStart().length);
    cells.push({ start, end: Math.max(start, row.start + from + part.trimEnd().length) });
    from = at + 1;
  }
  return cells;
}
