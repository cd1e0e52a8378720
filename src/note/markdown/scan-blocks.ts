import type { Range } from '../../text/range.js';
import { type Block, headingAt, type Item } from './blocks.js';

/** What contains a line: a list with its newest item, or a quote. */
interface Container {
  /** `-`, `*`, `+`, `.` or `)`; an item with another one begins another list. `>` for a quote. */
  marker: string;
  /** How far the content of the item is indented, counted from where the content of the container around it begins. */
  width: number;
  item: Item | undefined;
  /** How many blocks the item holds. */
  children: number;
}

const HEADING = /#{1,6}(?=[ \t\r\n]|$)/y;
const FENCE = /`{3,}(?=[^`\r\n]*(?:[\r\n]|$))|~{3,}/y;
const RULE = /([-*_])(?:[ \t]*\1){2,}[ \t]*(?=[\r\n]|$)/y;
const UNDERLINE = /(?:=+|-+)[ \t]*(?=[\r\n]|$)/y;
const MARKER = /(?:[-*+]|(\d{1,9})[.)])(?=[ \t\r\n]|$)/y;
const BRACKETS = /\[[^\\\]\r\n]*\](?!:)/y;
const DEFINITION = /\[[^\s\\[\]][^\\[\]\r\n]{0,99}\]: *[^\s<>()\\]+ *(?=[\r\n]|$)/y;
/** What a line begins with that may be more than text. */
const SPECIAL = new Set('\t#`~<>*+-_=[0123456789');
/** What begins like HTML but is an address, or no tag at all. */
const NO_TAG = /<(?:[a-z][a-z0-9]*[:@.]|[^a-z/!?]|$)/iy;

/**
 * The blocks of the Markdown that notes are made of: headings, paragraphs, nested lists, quotes, fenced code, comments and
 * rules. They are those that `blocksOf` makes of remark's tree, at a small part of the price. Undefined where a line is
 * anything else, or could be: then the parser decides.
 * @param from the start of the text, or the end of a line
 */
export function scanBlocks(text: string, from: number): Block[] | undefined {
  // A lone `\r` ends a line too, and a byte order mark is not counted by the parser.
  if (/^\uFEFF|\r(?!\n)/.test(text)) return undefined;
  const scanner = new Scanner(text);
  for (let start = from; start < text.length; ) {
    const lineFeed = text.indexOf('\n', start);
    const end = lineFeed < 0 ? text.length : lineFeed;
    if (!scanner.line(start, end > start && text[end - 1] === '\r' ? end - 1 : end)) return undefined;
    start = end + 1;
  }
  return scanner.finish();
}

class Scanner {
  readonly #text: string;
  readonly #blocks: Block[] = [];
  /** From the outermost to the innermost. */
  readonly #open: Container[] = [];
  #lists = 0;
  /** The paragraph that the next line may continue; it is in the innermost container. */
  #paragraph: Block | undefined;
  /** The line began after an open paragraph. */
  #interrupts = false;
  #fence: { block: Block; marks: string } | undefined;
  #comment: Block | undefined;

  constructor(text: string) {
    this.#text = text;
  }

  /** Takes in the line from `start` to `end`; false when it is not certain what it is. */
  line(start: number, end: number): boolean {
    const text = this.#text;
    if (this.#comment) return this.#inComment(this.#comment, start, end);

    // How many of the open containers does the line go on with?
    let at = start;
    let first = this.#skipSpaces(at, end);
    let depth = 0;
    for (const { item, width, children } of this.#open) {
      if (!item) {
        if (text[first] !== '>' || first - at > 3) break;
        at = text[first + 1] === ' ' ? first + 2 : first + 1;
        first = this.#skipSpaces(at, end);
      } else if (first < end) {
        // An item that begins with a blank line follows rules of its own.
        if (children === 0 && first > at) return false;
        if (first - at < width) break;
        at += width;
      }
      depth++;
    }
    if (this.#fence) return this.#inFence(this.#fence, depth, at, first, end);
    if (first === end) {
      // The parser lets some lists inside a quote end after the quote's blank line.
      if (at > start && this.#open.some(({ item }) => item)) return false;
      this.#paragraph = undefined;
      this.#open.length = depth;
      return true;
    }

    this.#interrupts = this.#paragraph !== undefined && depth === this.#open.length;
    while (SPECIAL.has(text[first]!)) {
      if (text[first] === '\t') return false;
      if (first - at > 3) break;
      const content = text[first] === '>' ? this.#quote(depth, first, end) : this.#item(depth, at, first, end);
      if (content === 'unknown') return false;
      if (content === 'none') return this.#leaf(depth, at, first, end);
      depth++;
      at = content;
      first = this.#skipSpaces(at, end);
      if (first === end) return true;
    }
    // Indented that far it is code, unless it goes on with a paragraph.
    return first - at > 3 && !this.#paragraph ? false : this.#prose(depth, first, end);
  }

  /** The blocks of the whole text. */
  finish(): Block[] | undefined {
    if (this.#comment) return undefined;
    if (this.#fence) {
      if (this.#open.length > 0) return undefined;
      this.#fence.block.range.end = this.#text.length;
    }
    return this.#blocks;
  }

  #skipSpaces(at: number, end: number): number {
    while (at < end && this.#text[at] === ' ') at++;
    return at;
  }

  #match(pattern: RegExp, at: number): RegExpExecArray | null {
    pattern.lastIndex = at;
    return pattern.exec(this.#text);
  }

  /** Opens a quote, or one inside another; returns where its content begins. */
  #quote(depth: number, first: number, end: number): number | 'unknown' {
    const next = this.#text[first + 1];
    if (next === '\t' || this.#open.slice(0, depth).some(({ item }) => item)) return 'unknown';
    this.#closeTo(depth);
    this.#open.push({ marker: '>', width: 0, item: undefined, children: 0 });
    return Math.min(end, next === ' ' ? first + 2 : first + 1);
  }

  /** Opens a list, or the next item of one; returns where the item's content begins. */
  #item(depth: number, at: number, first: number, end: number): number | 'none' | 'unknown' {
    const match = this.#match(MARKER, first);
    if (!match || this.#match(RULE, first)) return 'none';
    const [marker, digits] = match;
    const afterMarker = first + marker.length;
    const content = this.#skipSpaces(afterMarker, end);
    const isEmpty = content === end;
    // Only an item with text, and only the first of a numbered list, can follow a paragraph without a blank line. (The
    // parser takes this further than the specification: to what follows on the same line, and after a quote.)
    if (isEmpty || (digits !== undefined && digits !== '1')) {
      if (this.#paragraph && depth === this.#open.length) return 'none';
      if (this.#interrupts || (this.#open[depth] && !this.#open[depth].item)) return 'unknown';
    }
    if (this.#text[content] === '\t' || (content - afterMarker > 4 && !isEmpty)) return 'unknown';

    const kind = marker.at(-1)!;
    const width = (isEmpty ? afterMarker + 1 : content) - at;
    const known = this.#open[depth];
    const goesOn = known?.marker === kind;
    if (goesOn) this.#closeTo(depth);
    else this.#begin(depth, end);
    const item: Item = {
      range: { start: first, end },
      depth: depth + 1,
      list: goesOn ? known.item!.list : this.#lists++,
      ordered: digits !== undefined,
      hasChildren: false,
    };
    this.#open[depth] = { marker: kind, width, item, children: 0 };
    this.#grow(end);
    if (isEmpty) this.#blocks.push({ kind: 'item', range: { start: end, end }, item });
    return content;
  }

  /** A line that begins with a mark, and begins no container. */
  #leaf(depth: number, at: number, first: number, end: number): boolean {
    const text = this.#text;
    const range = { start: first, end };
    switch (text[first]) {
      case '#': {
        const marks = this.#match(HEADING, first)?.[0];
        if (marks === undefined) break;
        if (text[first + marks.length] === '\t') return false;
        this.#begin(depth, end);
        if (depth > 0) this.#pushProse(range);
        else this.#blocks.push({ kind: 'heading', range, heading: headingAt(text, range, marks.length) });
        return true;
      }
      case '`':
      case '~': {
        const marks = this.#match(FENCE, first)?.[0];
        if (marks === undefined) break;
        this.#begin(depth, end);
        this.#fence = { block: { kind: 'code', range }, marks };
        this.#blocks.push(this.#fence.block);
        return true;
      }
      case '<': {
        if (this.#match(NO_TAG, first)) break;
        if (!text.startsWith('<!--', first)) return false;
        this.#begin(depth, end);
        this.#comment = { kind: 'html', range: { start: at, end } };
        this.#blocks.push(this.#comment);
        return this.#inComment(this.#comment, first + 2, end);
      }
      case '[':
        if (this.#paragraph && this.#paragraph.kind !== 'other') break;
        if (this.#match(BRACKETS, first)) break;
        // An address for links, on a line that says nothing else.
        if (!this.#match(DEFINITION, first) || (this.#paragraph && depth < this.#open.length)) return false;
        this.#begin(depth, end);
        // It ends as a paragraph does, and might yet turn out to go on.
        this.#paragraph = { kind: 'other', range };
        this.#blocks.push(this.#paragraph);
        return true;
      default:
        // A line of `=` or `-` makes a heading of the paragraph above it.
        if (this.#paragraph && (text[first] === '=' || depth === this.#open.length) && this.#match(UNDERLINE, first))
          return false;
        if (!this.#match(RULE, first)) break;
        this.#begin(depth, end);
        this.#blocks.push({ kind: 'other', range });
        return true;
    }
    return this.#prose(depth, first, end);
  }

  /** A line of text: it goes on with the paragraph, whatever it is indented by, or begins one. */
  #prose(depth: number, first: number, end: number): boolean {
    if (this.#paragraph) {
      if (this.#paragraph.kind === 'other') return false;
      this.#paragraph.range.end = end;
      this.#grow(end);
    } else {
      this.#begin(depth, end);
      this.#paragraph = this.#pushProse({ start: first, end });
    }
    return true;
  }

  #inFence({ block, marks }: { block: Block; marks: string }, depth: number, at: number, first: number, end: number) {
    // Code that ends with the item that contains it is rare.
    if (depth < this.#open.length) return false;
    block.range.end = end;
    if (first < end) this.#grow(end);
    if (first - at <= 3 && this.#text.startsWith(marks, first)) {
      const line = this.#text.slice(first, end).replace(/(?<![ \t])[ \t]+$/, '');
      if (line === marks[0]!.repeat(line.length)) this.#fence = undefined;
    }
    return true;
  }

  #inComment(block: Block, start: number, end: number): boolean {
    block.range.end = end;
    if (this.#text.slice(start, end).includes('-->')) this.#comment = undefined;
    // Where a comment goes on in an item is another matter.
    return this.#comment === undefined || this.#open.length === 0;
  }

  /** Closes what does not go on, and begins a block in the container at `depth`. */
  #begin(depth: number, end: number): void {
    this.#closeTo(depth);
    const parent = this.#open.at(-1);
    if (parent?.item) {
      parent.children++;
      parent.item.hasChildren = parent.children > 1;
    }
    this.#grow(end);
  }

  #pushProse(range: Range): Block {
    const parent = this.#open.at(-1);
    const quoted = this.#open[0]?.item === undefined && this.#open.length > 0;
    const kind = quoted ? 'quote' : parent?.item && parent.children === 1 ? 'item' : 'paragraph';
    const block: Block = { kind, range, ...(parent?.item && { item: parent.item }) };
    this.#blocks.push(block);
    return block;
  }

  #closeTo(depth: number): void {
    this.#open.length = depth;
    this.#paragraph = undefined;
  }

  /** All open items reach to `end`. */
  #grow(end: number): void {
    for (const { item } of this.#open) if (item) item.range.end = end;
  }
}
