import type { Range } from '../../text/range.js';

/**
 * The text of `range` without what is in code spans (each character is U+FFFC then, which is no blank) and in HTML
 * comments (blanked); lengths and line ends stay.
 */
export function proseOf(text: string, range: Range): string {
  const source = text.slice(range.start, range.end);
  if (!/`|<!--/.test(source)) return source;
  const blank = (match: string) => match.replace(/[^\r\n]/g, ' ');
  const replaced = (match: string) => match.replace(/[^\r\n]/g, '\uFFFC');
  return replaceCode(replaceComments(source, blank), replaced);
}

/** `text` with each of its code spans replaced: from a run of back-ticks to the next one that is as long. */
function replaceCode(text: string, by: (code: string) => string): string {
  const runs = [...text.matchAll(/`+/g)];
  const next = new Map<number, number>();
  const closing: (number | undefined)[] = [];
  for (const [at, [{ length }]] of [...runs.entries()].reverse()) {
    closing[at] = next.get(length);
    next.set(length, at);
  }
  let out = '';
  let from = 0;
  for (let at = 0; at < runs.length; at++) {
    const close = closing[at];
    if (close === undefined) continue;
    const end = runs[close]!.index + runs[close]![0].length;
    out += text.slice(from, runs[at]!.index) + by(text.slice(runs[at]!.index, end));
    from = end;
    at = close;
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
