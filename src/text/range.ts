/**
 * Positions in a note's text. The core works on half-open ranges of UTF-16 offsets into the original text
 * (BOM and line endings included); lines and columns are only computed for findings.
 */

/** A half-open range of UTF-16 offsets: `text.slice(start, end)` is what it covers. */
export interface Range {
  start: number;
  end: number;
}

/** A point as unist and vfile define it: `line` and `column` from 1, `offset` from 0 in UTF-16 units. */
export interface Point {
  line: number;
  column: number;
  offset: number;
}

/** Where something is, as unist and vfile define it. */
export interface Place {
  start: Point;
  end: Point;
}

/** Turns offsets into lines and columns. `\n`, `\r\n` and a lone `\r` end a line, as in Markdown. */
export class Lines {
  readonly #text: string;
  /** Where lines begin, as far as this was needed. */
  readonly #starts = [0];
  /** The next line ends of either kind; infinity when there are no more. */
  #lineFeed = -1;
  #carriage = -1;

  constructor(text: string) {
    this.#text = text;
  }

  get count(): number {
    this.#look(() => false);
    return this.#starts.length;
  }

  /** The point at `offset`, which is clamped into the text. */
  point(offset: number): Point {
    const at = Math.max(0, Math.min(offset, this.#text.length));
    this.#look((start) => start > at);
    const starts = this.#starts;
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle]! <= at) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: at - starts[low]! + 1, offset: at };
  }

  place(range: Range): Place {
    return { start: this.point(range.start), end: this.point(range.end) };
  }

  /** The range of the 1-based `line`, without its line ending; empty at the end of the text when there is no such line. */
  range(line: number): Range {
    this.#look(() => this.#starts.length > line);
    const start = this.#starts[line - 1] ?? this.#text.length;
    let end = this.#starts[line] ?? this.#text.length;
    while (end > start && (this.#text[end - 1] === '\n' || this.#text[end - 1] === '\r')) end--;
    return { start, end };
  }

  /** Finds where lines begin until `isEnough` of the last one, or the text ends. */
  #look(isEnough: (start: number) => boolean): void {
    const next = (mark: string, from: number) => {
      const at = this.#text.indexOf(mark, from);
      return at < 0 ? Number.POSITIVE_INFINITY : at;
    };
    for (let from = this.#starts.at(-1)!; !isEnough(from); ) {
      if (this.#lineFeed < from) this.#lineFeed = next('\n', from);
      if (this.#carriage < from) this.#carriage = next('\r', from);
      const end = Math.min(this.#lineFeed, this.#carriage);
      if (end === Number.POSITIVE_INFINITY) return;
      from = end === this.#carriage && this.#lineFeed === end + 1 ? end + 2 : end + 1;
      this.#starts.push(from);
    }
  }
}

/** The line ending that the text uses first, `\n` when it has none. */
export function lineEnding(text: string): string {
  return /\r\n|\r|\n/.exec(text)?.[0] ?? '\n';
}

/** `range` without the white space at both ends of what it covers. */
export function trimRange(text: string, range: Range): Range {
  let { start, end } = range;
  while (start < end && /\s/.test(text[start]!)) start++;
  while (end > start && /\s/.test(text[end - 1]!)) end--;
  return { start, end };
}

/** The end of the line that contains the offset `at`. */
export function endOfLine(text: string, at: number): number {
  let end = at;
  while (end < text.length && text[end] !== '\n' && text[end] !== '\r') end++;
  return end;
}

/** The lines that `range` covers, each as a range without its line ending; at least one. */
export function linesIn(text: string, range: Range): Range[] {
  const lines: Range[] = [];
  const source = text.slice(range.start, range.end);
  let lineFeed = source.indexOf('\n');
  let carriage = source.indexOf('\r');
  let from = 0;
  while (lineFeed >= 0 || carriage >= 0) {
    const end = carriage < 0 ? lineFeed : lineFeed < 0 ? carriage : Math.min(lineFeed, carriage);
    lines.push({ start: range.start + from, end: range.start + end });
    from = end === carriage && lineFeed === end + 1 ? end + 2 : end + 1;
    if (lineFeed >= 0 && lineFeed < from) lineFeed = source.indexOf('\n', from);
    if (carriage >= 0 && carriage < from) carriage = source.indexOf('\r', from);
  }
  lines.push({ start: range.start + from, end: range.end });
  return lines;
}

/** `text` on one line, short enough for a message and without the back-ticks that messages put around it. */
export function excerpt(text: string, max = 60): string {
  return shorten(text, max).replaceAll('`', "'");
}

/** `text` on one line of at most `max` characters. */
export function shorten(text: string, max: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > max ? `${line.slice(0, max - 1)}…` : line;
}

/** Whether a line is a thematic break: `---`, `* * *`. */
export function isBreak(line: string): boolean {
  return /^ {0,3}([-*_])(?:[ \t]*\1){2,}[ \t]*$/.test(line);
}
