import type { Range } from '../../text/range.js';

/**
 * The text of `range` without what is in code spans (each character becomes U+FFFC, which is not a space) and in HTML
 * comments (blanked); lengths and line ends stay.
 */
export function proseOf(text: string, range: Range): string {
  const source = text.slice(range.start, range.end);
  if (!/`|<!--/.test(source)) return source;
  const blank = (match: string) => match.replace(/[^\r\n]/g, ' ');
  const replaced = (match: string) => match.replace(/[^\r\n]/g, '\uFFFC');
  return replaceCode(replaceComments(source, blank), replaced);
}

/** Where each run of back-ticks in `range` that opens a code span has its end: start of the run → end of the code span. */
export function closingBackticks(text: string, range: Range): Map<number, number> {
  const runs = [...text.slice(range.start, range.end).matchAll(/`+/g)];
  const next = new Map<number, number>();
  const ends = new Map<number, number>();
  for (const { index, 0: run } of runs.reverse()) {
    const end = next.get(run.length);
    if (end !== undefined) ends.set(range.start + index, end);
    next.set(run.length, range.start + index + run.length);
  }
  return ends;
}

/** `text` with each of its code spans replaced: from a run of back-ticks to the next one that is as long. */
export function replaceCode(text: string, by: (code: string) => string): string {
  let out = '';
  let from = 0;
  for (const [start, end] of [...closingBackticks(text, { start: 0, end: text.length })].reverse()) {
    if (start < from) continue;
    out += text.slice(from, start) + by(text.slice(start, end));
    from = end;
  }
  return out + text.slice(from);
}

/** `text` with each of its HTML comments replaced; one that is never closed is none. */
export function replaceComments(text: string, by: (comment: string) => string): string {
  let out = '';
  let from = 0;
  for (let start = text.indexOf('<!--'); start >= 0; start = text.indexOf('<!--', from)) {
    const end = text.indexOf('-->', start + 4);
    if (end < 0) break;
    out += text.slice(from, start) + by(text.slice(start, end + 3));
    from = end + 3;
  }
  return out + text.slice(from);
}
