// What people get wrong in YAML, found line by line. A parser stops at, or points at, whatever comes after a mistake, and
// knows nothing of what was meant.
import type { Edit } from '../../text/edit.js';
import { linesIn, type Range } from '../../text/range.js';

/** What kind of mistake it is; each kind has a sentence of its own. */
export type MistakeKind =
  | 'tab'
  | 'space'
  | 'colon'
  | 'special'
  | 'reference'
  | 'tag'
  | 'hash'
  | 'quote'
  | 'afterQuote'
  | 'escape'
  | 'comma'
  | 'bracket'
  | 'dashSpace'
  | 'mark'
  | 'firstItem'
  | 'keySpace'
  | 'indent'
  | 'comment'
  | 'fence';

/** A mistake in the source of front matter, with what repairs it. */
export interface Mistake {
  kind: MistakeKind;
  /** The offending text. */
  range: Range;
  /** What makes YAML of what was meant. Edits of different mistakes never overlap. */
  edits: Edit[];
  /** Whether these need no judgement. */
  isSafe: boolean;
  /** What to write instead, where the sentence shows it. */
  written?: string;
  /** YAML takes the text as it is, but for something else. */
  isQuiet?: boolean;
}

/** A line of the source, without spaces at its end. */
interface Line extends Range {
  indent: string;
  /** What follows the indentation, and where that begins. */
  body: string;
  bodyStart: number;
}

/** The list or value that the lines that follow may belong to. */
interface Entry {
  indent: number;
  /** The text after the colon, without a comment. */
  value: Range;
  /** The indentation of its items, if there are any. */
  items?: string;
  /** An item is more than text, so deeper lines belong to it. */
  isNested: boolean;
  /** Lines below that continue its value. */
  continued: boolean;
}

/** Spaces that look like one but are letters to YAML, for a character class. */
export const OTHER_SPACE = String.raw`\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000`;
const INDENT = new RegExp(String.raw`^[ \t${OTHER_SPACE}]*`);
const HAS_OTHER_SPACE = new RegExp(`[${OTHER_SPACE}]`);
const KEY =
  /^("[^"]{0,100}"|'[^']{0,100}'|[^\s#'"[\]{}&*!|>%@`,:?-][^:#]{0,100}|[^\s#'"[\]{}&*!|>%@`,:?-]):(?:[ \t]+([^ \t].*))?$/;
const ITEM = /^-(?:[ \t]+([^ \t].*))?$/;
const SPACED_ITEM = new RegExp(`^-[ \t${OTHER_SPACE}]*[${OTHER_SPACE}][ \t${OTHER_SPACE}]*(?=[^ \t])`);
const GLUED_ITEM = /^-(?=[^\s-])(?!\d+(?:\.\d+)?$)/;
const MARKED_ITEM = new RegExp(
  String.raw`^(?:[*+][ \t${OTHER_SPACE}]+|\*(?=[^\s*])|[•·‣◦●▪–—][ \t${OTHER_SPACE}]*)(?=[^\s])`,
);
const NUMBERED_ITEM = /^\d{1,3}[.)][ \t]+(?=\S)/;
const GLUED_KEY = /^([\p{L}_][\p{L}\p{N}_-]{0,40})[ \t]{0,8}:(?=[^\s:/\\])/u;
const WIDE_KEY = new RegExp(
  String.raw`^([\p{L}_][\p{L}\p{N}_-]{0,40})[ \t]{0,8}(?:：[ \t${OTHER_SPACE}]*|:[ \t]*[${OTHER_SPACE}][ \t${OTHER_SPACE}]*)`,
  'u',
);
const BLOCK_SCALAR = /^[|>][-+\d]{0,3}(?:[ \t]+#.*)?$/;
const KNOWN_TAG = /^!!(?:str|int|float|bool|null|seq|map|set|omap|binary|timestamp)(?=\s|$)/;
/** A hash that was hardly meant to begin a comment: `Room #4`, `Slack #garden`. */
const HASH =
  /(?:^|[ \t])#(?:\d|(?!(?:todo|fixme|xxx|meeting-notes-lint)\b)[\p{L}_][\p{L}\p{N}_-]{0,60}(?:[ \t]+[^\s#]+)?[ \t]*$|[ \t]\d+$)/iu;

/** Finds the mistakes of `source`, in the order of their places. Never throws; time is linear in the source. */
export function findMistakes(source: string): Mistake[] {
  return new MistakeFinder(source).find();
}

/** Applies edits that do not overlap; of two at the same place, the first comes first. */
export function applyEdits(source: string, edits: readonly Edit[]): string {
  let result = '';
  let offset = 0;
  for (const { start, end, text } of edits) {
    result += source.slice(offset, start) + text;
    offset = end;
  }
  return result + source.slice(offset);
}

/** Edits that put `range` between quotes. */
export function quotingOf(source: string, { start, end }: Range): Edit[] {
  const text = source.slice(start, end);
  if (!/["\\]/.test(text)) return [insert(start, '"'), insert(end, '"')];
  const doubled = [...text.matchAll(/'/g)].map(({ index }) => insert(start + index, "'"));
  return [insert(start, "'"), ...doubled, insert(end, "'")];
}

const insert = (at: number, text: string): Edit => ({ start: at, end: at, text });

class MistakeFinder {
  readonly #source: string;
  readonly #lines: Line[];
  readonly #mistakes: Mistake[] = [];
  readonly #baseIndent: number;
  /** Where each name is first defined, and last used. */
  readonly #anchors: ReadonlyMap<string, number>;
  readonly #aliases: ReadonlyMap<string, number>;
  /** The keys that the line may belong to, the innermost last. */
  #entries: Entry[] = [];
  /** The indentation of the last key that is below another. */
  #nested: number | undefined;

  constructor(source: string) {
    this.#source = source;
    this.#lines = linesIn(source, { start: 0, end: source.length }).map((range) => lineOf(source, range));
    const keys = this.#lines.filter(({ body }) => KEY.test(body)).map(({ indent }) => widthOf(indent));
    this.#baseIndent = keys.length === 0 ? 0 : Math.min(...keys);
    this.#anchors = new Map(namesIn(source, /(?<![^\s[{,])&([^\s,[\]{}]+)/g).reverse());
    this.#aliases = new Map(namesIn(source, /(?<![^\s[{,])\*([^\s,[\]{}]+)/g));
  }

  get #entry(): Entry | undefined {
    return this.#entries.at(-1);
  }

  find(): Mistake[] {
    for (let at = 0; at < this.#lines.length; ) {
      const line = this.#lines[at]!;
      at = line.body === '' || line.body.startsWith('#') ? at + 1 : this.#read(line, at);
    }
    return this.#mistakes;
  }

  #add(kind: MistakeKind, range: Range, edits: Edit[], more: Partial<Mistake> = {}): void {
    this.#mistakes.push({ kind, range, edits, isSafe: true, ...more });
  }

  /** Reads the line at index `at`, and all that belongs to its value; returns the index of the next one to read. */
  #read(line: Line, at: number): number {
    if (/^<!--.*-->$/.test(line.body) || line.body.startsWith('//')) {
      const isHtml = line.body.startsWith('<');
      const text = line.body.slice(isHtml ? 4 : 2, isHtml ? -3 : undefined).trim();
      const written = `# ${text}`;
      this.#add('comment', bodyOf(line), [{ start: line.bodyStart, end: line.end, text: written }], { written });
      return at + 1;
    }
    const item = this.#itemMark(line);
    if (item) return this.#readItem(line, at, item);
    return this.#readKey(line, at);
  }

  /** The mark that makes the line an item of a list, right or wrong. */
  #itemMark({
    body,
    bodyStart,
  }: Line): { kind?: 'space' | 'dashSpace' | 'mark'; length: number; isSafe?: boolean } | undefined {
    const right = ITEM.exec(body);
    if (right) return { length: body.length - (right[1]?.length ?? 0) };
    // Anything else is an item only where items are to be expected.
    const entry = this.#entry;
    if (!entry || (entry.value.end > entry.value.start && entry.items === undefined)) return undefined;
    if (entry.continued) return undefined;
    const spaced = SPACED_ITEM.exec(body);
    if (spaced) return { kind: 'space', length: spaced[0].length };
    if (GLUED_ITEM.test(body)) return { kind: 'dashSpace', length: 1 };
    const marked = MARKED_ITEM.exec(body);
    if (marked && !(body.startsWith('*') && this.#isAlias(bodyStart)))
      return { kind: 'mark', length: marked[0].length };
    const numbered = NUMBERED_ITEM.exec(body);
    return numbered ? { kind: 'mark', length: numbered[0].length, isSafe: false } : undefined;
  }

  #readItem(
    line: Line,
    at: number,
    { kind, length, isSafe = true }: { kind?: 'space' | 'dashSpace' | 'mark'; length: number; isSafe?: boolean },
  ): number {
    this.#leave((entry) => entry.indent > widthOf(line.indent) && entry.indent > this.#baseIndent);
    const entry = this.#entry;
    const content = { start: line.bodyStart + length, end: line.end };
    if (entry && entry.items === undefined && entry.value.end > entry.value.start) {
      if (!this.#isFirstItem(entry)) return this.#readContinuation(line, at);
      const indent = plainIndent(line.indent);
      const text = this.#source.slice(entry.value.start, entry.value.end);
      this.#mistakes.splice(this.#mistakes.findLastIndex(({ range }) => range.end <= entry.value.start) + 1, 0, {
        kind: 'firstItem',
        range: entry.value,
        edits: [
          {
            start: afterColon(this.#source, entry.value.start),
            end: entry.value.start,
            text: `${this.#eol}${indent}- `,
          },
        ],
        isSafe: true,
        isQuiet: true,
        written: `- ${text}`,
      });
      entry.items = indent;
    }
    this.#readItemIndent(line, entry);
    if (kind) {
      const text = this.#source.slice(content.start, content.end);
      const isQuiet = true;
      this.#add(kind, bodyOf(line), [{ start: line.bodyStart, end: content.start, text: '- ' }], {
        isSafe,
        isQuiet,
        written: `- ${text}`,
      });
    }
    if (entry && entry.items === undefined) entry.items = plainIndent(line.indent);
    const text = this.#source.slice(content.start, content.end);
    if (entry && (text === '' || /:(?:[ \t]|$)/.test(text) || /^[[{|>&!?-]/.test(text))) entry.isNested = true;
    return this.#readValue(content, at, widthOf(line.indent), 'item');
  }

  /** Whether a line that begins like an item shows that the text after the key was meant as one, too. */
  #isFirstItem({ value, continued }: Entry): boolean {
    const text = this.#source.slice(value.start, value.end);
    return !continued && !/^[[{|>&*!]/.test(text) && text.split(/\s+/).length <= 4 && !/[.:;!?]$/.test(text);
  }

  #readItemIndent(line: Line, entry: Entry | undefined): void {
    const indent = { start: line.start, end: line.bodyStart };
    const expected = entry?.items ?? plainIndent(line.indent);
    const isOdd = entry?.items !== undefined && !entry.isNested && plainIndent(line.indent) !== expected;
    const edits = [{ ...indent, text: expected }];
    if (line.indent.includes('\t')) this.#add('tab', indent, edits);
    else if (HAS_OTHER_SPACE.test(line.indent)) this.#add('space', indent, edits, { isQuiet: true });
    else if (isOdd) this.#add('indent', bodyOf(line), edits, { isQuiet: true });
  }

  #readKey(line: Line, at: number): number {
    const indent = widthOf(line.indent);
    const isBase = indent <= this.#baseIndent || line.indent !== plainIndent(line.indent);
    const right = KEY.exec(line.body);
    const wide = right ? null : WIDE_KEY.exec(line.body);
    const glued = right || wide || !isBase ? null : GLUED_KEY.exec(line.body);
    if (!right && !wide && !glued) return this.#readContinuation(line, at);
    this.#leave((entry) => entry.indent >= indent && indent > this.#baseIndent);
    const level = this.#readKeyIndent(line, indent);
    this.#leave((entry) => entry.indent >= level);
    let valueStart: number;
    if (right) {
      valueStart = line.end - (right[2]?.length ?? 0);
    } else {
      const [whole, key] = (wide ?? glued)!;
      valueStart = line.bodyStart + whole.length;
      const value = this.#source.slice(valueStart, line.end);
      const hasSpace = HAS_OTHER_SPACE.test(whole);
      const edit = { start: line.bodyStart + key!.length, end: valueStart, text: value === '' ? ':' : ': ' };
      this.#add(hasSpace ? 'space' : 'keySpace', bodyOf(line), [edit], { written: `${key}: ${value}`.trim() });
    }
    const value = { start: valueStart, end: line.end };
    this.#entries.push({ indent: level, value, isNested: false, continued: false });
    return this.#readValue(value, at, level, 'value');
  }

  /** Leaves the innermost keys, as long as the line cannot belong to them. */
  #leave(isLeft: (entry: Entry) => boolean): void {
    while (this.#entry && isLeft(this.#entry)) this.#entries.pop();
  }

  /** Judges the indentation of a key by those of the keys above it, and returns the one that was meant. */
  #readKeyIndent(line: Line, indent: number): number {
    const entry = this.#entry;
    const range = { start: line.start, end: line.bodyStart };
    const isTab = line.indent.includes('\t');
    const isOther = HAS_OTHER_SPACE.test(line.indent);
    // Below a key without value, or in an item, keys may be deeper.
    const opensLevel =
      entry !== undefined && indent > entry.indent && (entry.value.end === entry.value.start || entry.isNested);
    const isDeep = entry !== undefined && entry.indent > this.#baseIndent;
    if (isTab || isOther) {
      const level = opensLevel && entry.items === undefined ? plainIndent(line.indent) : ' '.repeat(this.#baseIndent);
      this.#add(isTab ? 'tab' : 'space', range, [{ ...range, text: level }]);
      return level.length;
    }
    // Below keys that are deep themselves, only a parser knows which level was meant.
    if (indent <= this.#baseIndent || isDeep || this.#isSibling(indent)) return indent;
    if (opensLevel && (entry.items === undefined || entry.isNested)) {
      this.#nested = indent;
      return indent;
    }
    this.#add('indent', bodyOf(line), [{ ...range, text: ' '.repeat(this.#baseIndent) }]);
    return this.#baseIndent;
  }

  /** Whether a key is as deep as the last one that was below another. */
  #isSibling(indent: number): boolean {
    return this.#nested === indent && this.#entry?.value.end === this.#entry?.value.start;
  }

  /** A line that is neither a key nor an item: it may continue a value. */
  #readContinuation(line: Line, at: number): number {
    if (this.#entry && widthOf(line.indent) > this.#entry.indent) this.#entry.continued = true;
    return at + 1;
  }

  /** Reads a value, and returns the index of the line after it. */
  #readValue(value: Range, at: number, indent: number, role: 'value' | 'item'): number {
    const text = this.#source.slice(value.start, value.end);
    if (text === '') return at + 1;
    if (BLOCK_SCALAR.test(text)) return this.#indexAfter(at, indent);
    if (text.startsWith('#')) return this.#readHash(value, at, indent, role);
    const quote = /^["']/.exec(text)?.[0];
    if (quote) return this.#readQuoted(value, at, indent, quote, role);
    if (/^[[{]/.test(text)) return this.#readFlow(value, at, indent);
    if (/^[|>%@`,\]}]|^[?:](?=\s|$)/.test(text)) return this.#quote('special', value, at, indent);
    if (text.startsWith('*') && !this.#isAlias(value.start)) {
      const mark = role === 'value' && /^\*[ \t]+\S/.test(text) && this.#listFollows(at);
      return mark
        ? this.#moveBelow(value, at, text.length - text.slice(1).trimStart().length)
        : this.#quote('reference', value, at, indent);
    }
    if (text.startsWith('&') && !this.#isAnchor(value.start))
      return this.#quote('reference', value, at, indent, { isQuiet: true });
    if (text.startsWith('!') && !KNOWN_TAG.test(text)) return this.#quote('tag', value, at, indent, { isQuiet: true });
    if (role === 'value' && /^-[ \t]+\S/.test(text))
      return this.#moveBelow(value, at, text.length - text.slice(1).trimStart().length);
    return this.#readPlain(value, at, indent, role);
  }

  #readPlain(value: Range, at: number, indent: number, role: 'value' | 'item'): number {
    const end = value.start + endOfText(this.#source.slice(value.start, value.end));
    const text = this.#source.slice(value.start, end);
    const range = { start: value.start, end };
    if (this.#entry && role === 'value') this.#entry.value = range;
    const hasColon = /:(?:[ \t]|$)/.test(text);
    if (role === 'item' && hasColon) {
      // A map: its first value may have a colon too many.
      const inner = KEY.exec(text)?.[2];
      if (inner === undefined || inner === '') return at + 1;
      const isMap = this.#isMapBelow(at, indent);
      const innerRange = { start: end - inner.length, end };
      if (/:(?:[ \t]|$)/.test(inner)) return this.#quote('colon', isMap ? innerRange : range, at, indent);
      return this.#readValue(innerRange, at, indent, 'item');
    }
    if (hasColon) return this.#quote('colon', range, at, indent);
    if (HASH.test(text)) return this.#quote('hash', range, at, indent, { isQuiet: true });
    return at + 1;
  }

  /** A value that begins with a hash, so that it has none. */
  #readHash(value: Range, at: number, indent: number, role: 'value' | 'item'): number {
    const end = value.start + endOfText(this.#source.slice(value.start, value.end));
    const range = { start: value.start, end };
    const isValue =
      HASH.test(this.#source.slice(value.start, end)) && !(role === 'value' && this.#hasLinesBelow(at, indent));
    if (isValue) return this.#quote('hash', range, at, indent, { isQuiet: true });
    if (this.#entry && role === 'value') this.#entry.value = { start: value.start, end: value.start };
    return at + 1;
  }

  #readQuoted(value: Range, at: number, indent: number, quote: string, role: 'value' | 'item'): number {
    const text = this.#source.slice(value.start, value.end);
    const closing = closingQuote(text, quote);
    if (closing === undefined) {
      const end = this.#closingLine(value, at, indent, (below) => closingQuote(below, quote));
      if (end !== undefined) return end + 1;
      const next = this.#lines[at + 1];
      const isBelow = next?.body === quote;
      const closer = { start: value.end, end: isBelow ? next.end : value.end, text: quote };
      this.#add('quote', value, [...escapesOf(value, text, quote), closer], { isSafe: false });
      return isBelow ? at + 2 : at + 1;
    }
    const rest = text.slice(closing + 1);
    const whole = { start: value.start, end: value.start + closing + 1 };
    if (/^(?:[ \t]*$|[ \t]{1,40}#)/.test(rest)) {
      if (this.#entry && role === 'value') this.#entry.value = whole;
      if (
        quote === '"' &&
        /^(?:[^\\]|\\[0abt\tnvfre "/\\N_LPxuU])*?\\[^0abt\tnvfre "/\\N_LPxuU]|\\x(?![\da-f]{2})|\\u(?![\da-f]{4})|\\U(?![\da-f]{8})/i.test(
          text.slice(1, closing),
        )
      ) {
        const inner = text.slice(1, closing);
        const isSafe = !inner.includes("'") && !inner.includes('\\"');
        const written = `'${inner.replaceAll("'", "''")}'`;
        this.#add('escape', whole, [{ ...whole, text: written }], { isSafe, written });
      }
      return at + 1;
    }
    if (/^:(?:[ \t]|$)/.test(rest)) {
      if (this.#entry) this.#entry.isNested = true;
      return at + 1;
    }
    if (rest.trim() === ',') {
      const comma = value.start + closing + 1;
      this.#add('comma', { start: value.start, end: value.end }, [{ start: comma, end: value.end, text: '' }], {
        written: text.slice(0, closing + 1),
      });
      return at + 1;
    }
    const last = text.endsWith(quote) && text.length > closing + 1;
    if (!last) return this.#quote('afterQuote', value, at, indent);
    // `"The "best" soil"`: the quotes at both ends were meant to hold the others.
    const inner = text.slice(1, -1);
    const other = quote === '"' ? "'" : '"';
    const written =
      inner.includes(other) || inner.includes('\\') ? `'${inner.replaceAll("'", "''")}'` : other + inner + other;
    this.#add('afterQuote', value, [{ ...value, text: written }], { written });
    return at + 1;
  }

  #readFlow(value: Range, at: number, indent: number): number {
    const text = this.#source.slice(value.start, value.end);
    if (this.#entry) this.#entry.isNested = true;
    const closing = closingBracket(text);
    if (closing !== undefined) {
      if (!/^(?:[ \t]*$|[ \t]{1,40}#)/.test(text.slice(closing + 1))) return this.#quote('special', value, at, indent);
      if (text.startsWith('[')) this.#readFlowItems(value.start + 1, value.start + closing);
      return at + 1;
    }
    const end = this.#closingLine(value, at, indent, closingBracket);
    if (end !== undefined) return end + 1;
    const stop = this.#lines[this.#indexAfter(at, indent) - 1]!;
    const last = stop.body === '' ? value.end : stop.end;
    const comma = /,[ \t]*$/.exec(this.#source.slice(value.start, last))?.[0].length ?? 0;
    const closer = text.startsWith('[') ? ']' : '}';
    if (/^[[{][^[\]{}"'#]*$/.test(this.#source.slice(value.start, last)))
      this.#add('bracket', value, [{ start: last - comma, end: last, text: closer }], { isSafe: false });
    else this.#quote('bracket', value, at, indent, { isSafe: false });
    return this.#indexAfter(at, indent);
  }

  /** Items between brackets that begin with what YAML reserves, or with a hash. */
  #readFlowItems(start: number, end: number): void {
    const inner = this.#source.slice(start, end);
    if (/[[\]{}"']/.test(inner)) return;
    let from = start;
    for (const part of inner.split(',')) {
      const text = part.trim();
      const at = from + part.indexOf(text);
      const range = { start: at, end: at + text.length };
      from += part.length + 1;
      const isAlias = text.startsWith('*') && !this.#isAlias(at);
      if (/^[%@`|>]/.test(text)) this.#add('special', range, quotingOf(this.#source, range), this.#writtenAs(range));
      else if (isAlias) this.#add('reference', range, quotingOf(this.#source, range), this.#writtenAs(range));
      else if (/(?:^|[ \t])#/.test(text))
        this.#add('hash', range, quotingOf(this.#source, range), this.#writtenAs(range));
    }
  }

  /** Puts a value between quotes, with the lines that continue it. */
  #quote(kind: MistakeKind, value: Range, at: number, indent: number, more: Partial<Mistake> = {}): number {
    const next = this.#indexAfterText(at, indent);
    const end = next > at + 1 ? this.#lines[next - 1]!.end : value.end;
    const range = { start: value.start, end };
    this.#add(kind, value, quotingOf(this.#source, range), { ...this.#writtenAs(range), ...more });
    if (this.#entry && this.#entry.items === undefined) this.#entry.value = value;
    return next;
  }

  #writtenAs(range: Range): { written: string } {
    const edits = quotingOf(this.#source, range).map((edit) => ({
      ...edit,
      start: edit.start - range.start,
      end: edit.end - range.start,
    }));
    return { written: applyEdits(this.#source.slice(range.start, range.end), edits) };
  }

  /** `key: - item`: the first item belongs on a line of its own. */
  #moveBelow(value: Range, at: number, markLength: number): number {
    const below = this.#lines.slice(at + 1).find(({ body }) => body !== '' && !body.startsWith('#'));
    const indent =
      below && ITEM.test(below.body) ? plainIndent(below.indent) : `${' '.repeat(this.#entry?.indent ?? 0)}  `;
    const item = this.#source.slice(value.start + markLength, value.end);
    const edit = {
      start: afterColon(this.#source, value.start),
      end: value.start + markLength,
      text: `${this.#eol}${indent}- `,
    };
    this.#add('firstItem', value, [edit], { written: `- ${item}`, isSafe: !/[ \t]-[ \t]/.test(item) });
    if (this.#entry) this.#entry.items = indent;
    return at + 1;
  }

  get #eol(): string {
    return /\r\n|\r|\n/.exec(this.#source)?.[0] ?? '\n';
  }

  /** The index of the first line after `at` that is not deeper than `indent`; blank lines at the end do not count. */
  #indexAfter(at: number, indent: number): number {
    let next = at + 1;
    for (let index = at + 1; index < this.#lines.length; index++) {
      const line = this.#lines[index]!;
      if (line.body === '') continue;
      if (widthOf(line.indent) <= indent) break;
      next = index + 1;
    }
    return next;
  }

  /** The same, for plain text that goes on: neither items nor keys. */
  #indexAfterText(at: number, indent: number): number {
    let next = at + 1;
    for (const line of this.#lines.slice(at + 1, this.#indexAfter(at, indent))) {
      if (line.body === '' || line.body.startsWith('#') || ITEM.test(line.body) || KEY.test(line.body)) break;
      next++;
    }
    return next;
  }

  /** The index of the line, among the deeper ones below `at`, where `closing` finds the end of the value; or undefined. */
  #closingLine(
    value: Range,
    at: number,
    indent: number,
    closing: (text: string) => number | undefined,
  ): number | undefined {
    let next = this.#indexAfter(at, indent);
    if (/^[\]}]/.test(this.#lines[next]?.body ?? '')) next++;
    const found = closing(this.#source.slice(value.start, this.#lines[next - 1]!.end));
    if (found === undefined) return undefined;
    return this.#lines.findIndex(({ end }) => end > value.start + found);
  }

  /** Whether the name at `at` was given to something before. */
  #isAlias(at: number): boolean {
    return (this.#anchors.get(nameAt(this.#source, at + 1)) ?? Number.POSITIVE_INFINITY) < at;
  }

  /** Whether something after `at` refers to the name there. */
  #isAnchor(at: number): boolean {
    return (this.#aliases.get(nameAt(this.#source, at + 1)) ?? 0) > at;
  }

  #listFollows(at: number): boolean {
    const below = this.#lines.slice(at + 1).find(({ body }) => body !== '');
    return below !== undefined && (ITEM.test(below.body) || MARKED_ITEM.test(below.body));
  }

  #hasLinesBelow(at: number, indent: number): boolean {
    const below = this.#lines.slice(at + 1).find(({ body }) => body !== '');
    return below !== undefined && (widthOf(below.indent) > indent || ITEM.test(below.body));
  }

  #isMapBelow(at: number, indent: number): boolean {
    const below = this.#lines[at + 1];
    return below !== undefined && widthOf(below.indent) > indent && KEY.test(below.body);
  }
}

function lineOf(source: string, { start, end }: Range): Line {
  let last = end;
  while (last > start && /[ \t]/.test(source[last - 1]!)) last--;
  const text = source.slice(start, last);
  const indent = INDENT.exec(text)![0];
  return { start, end: last, indent, body: text.slice(indent.length), bodyStart: start + indent.length };
}

const bodyOf = ({ bodyStart, end }: Line): Range => ({ start: bodyStart, end });

/** An indentation in spaces: two for a tab, one for any other space. */
function plainIndent(indent: string): string {
  return indent.replaceAll('\t', '  ').replace(/[^ ]/g, ' ');
}

const widthOf = (indent: string): number => plainIndent(indent).length;

/** The names that follow a mark at the beginning of values, with their places. */
function namesIn(source: string, pattern: RegExp): [name: string, at: number][] {
  return [...source.matchAll(pattern)].map((match) => [match[1]!, match.index]);
}

const nameAt = (text: string, at: number): string => /^[^\s,[\]{}]*/.exec(text.slice(at, at + 200))![0];

/** Where a plain text ends: before a comment, unless its hash was hardly meant to begin one. */
function endOfText(text: string): number {
  let first = -1;
  for (const { index } of text.matchAll(/(?<![^ \t])#/g)) {
    if (first < 0) first = index;
    // A space on both sides makes a comment, but for `Room # 4`.
    if (/^#(?:[ \t#]|$)/.test(text.slice(index)) && !/^#[ \t]\d+$/.test(text.slice(index))) {
      first = HASH.test(text.slice(0, index)) ? index : first;
      return text.slice(0, first).trimEnd().length;
    }
  }
  return first < 0 || HASH.test(text) ? text.length : text.slice(0, first).trimEnd().length;
}

/** Where the spaces before `at` begin. */
function afterColon(source: string, at: number): number {
  let start = at;
  while (start > 0 && /[ \t]/.test(source[start - 1]!)) start--;
  return start;
}

/** The index of the quote that closes the one that `text` begins with. */
function closingQuote(text: string, quote: string): number | undefined {
  for (let at = 1; at < text.length; at++) {
    if (quote === '"' && text[at] === '\\') at++;
    else if (text[at] === quote) {
      if (quote === '"' || text[at + 1] !== quote) return at;
      at++;
    }
  }
  return undefined;
}

/** The index of the bracket that closes the one that `text` begins with. */
function closingBracket(text: string): number | undefined {
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const character = text[at]!;
    if ((character === '"' || character === "'") && /[\s[{,:]/.test(text[at - 1] ?? '')) {
      const closing = closingQuote(text.slice(at), character);
      if (closing === undefined) return undefined;
      at += closing;
    } else if (character === '[' || character === '{') depth++;
    else if (character === ']' || character === '}') {
      depth--;
      if (depth === 0) return at;
    }
  }
  return undefined;
}

/** Backslashes that would take the closing quote for themselves are doubled. */
function escapesOf(value: Range, text: string, quote: string): Edit[] {
  let trailing = 0;
  while (text[text.length - 1 - trailing] === '\\') trailing++;
  return quote === '"' && trailing % 2 === 1 ? [insert(value.end, '\\')] : [];
}
