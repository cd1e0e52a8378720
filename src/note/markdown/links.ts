import { endOfLine, type Range } from '../../text/range.js';
import { closingBackticks } from './inline.js';

/** A link or an image as Markdown parses it. */
export interface Link {
  /** From the opening bracket to the closing parenthesis. */
  range: Range;
  /** What is between the brackets. */
  text: Range;
  /** The address as written, without `<` and `>`; empty where there is none. */
  address: Range;
}

/** What was meant to be a link, but is not parsed as one. */
export interface LinkError {
  kind:
    | 'space' // [text] (address)
    | 'swapped' // (text)[address]
    | 'unclosed' // [text](address
    | 'unopened' // text](address)
    | 'brackets' // [text][https://example.org]
    | 'spaced-address' // [text](my address)
    | 'nested' // [text]([text](address))
    | 'stray-bracket'; // https://example.org]
  range: Range;
  text: Range;
  address: Range;
}

interface Bracket {
  start: number;
  isImage: boolean;
}

const MAX_ADDRESS = 2000;
const MAX_TITLE = 1000;
const MAX_TEXT = 500;

const SPECIAL = /[\\`<[\]]/g;
const TAG = /<(?:[a-z][a-z0-9+.-]{1,31}:[^\s<>]{0,2000}|\/?[a-z][^<>]{0,2000})>/iy;
/** What only an address begins with. */
const ADDRESS_START = /(?:https?:\/\/|mailto:|\.{0,2}\/|#)/iy;
const SPACED =
  /[ \t]{1,20}\(((?:https?:\/\/|mailto:|\.{0,2}\/|#)[^\s()<>]{1,500}|[\w./-]{1,200}\.(?:md|png|jpe?g|svg|pdf|html?)(?:#[\w-]{0,200})?)\)/iy;
const NESTED = /\(\[[^\][\r\n]{0,300}\]\(([^\s()<>]{1,2000})\)\)/y;
const URL_BEFORE = /(?:^|[\s(])(https?:\/\/[^\s[\]<>()]{1,500})$/;
const SWAPPED_ADDRESS = /^(?:https?:\/\/|www\.)[^\s()<>]{1,2000}$/i;

/** The links in a piece of prose, and what was meant to be one; both by place. */
export function scanLinks(text: string, { start, end }: Range): { links: Link[]; errors: LinkError[] } {
  const links: Link[] = [];
  const errors: LinkError[] = [];
  const open: Bracket[] = [];
  // A link holds no other link: brackets below this one in the stack can no longer become one.
  let inactive = 0;
  let backticks: Map<number, number> | undefined;

  for (let at = nextSpecial(start); at < end; at = nextSpecial(at)) {
    switch (text[at]) {
      case '\\':
        at += 2;
        break;
      case '`': {
        backticks ??= closingBackticks(text, { start, end });
        const runEnd = endOfRun(at);
        at = backticks.get(at) ?? runEnd;
        break;
      }
      case '<':
        at = endOfTag(at);
        break;
      case '[':
        open.push({ start: at, isImage: at > start && text[at - 1] === '!' });
        at++;
        break;
      default:
        at = closeBracket(at);
    }
  }
  return { links, errors };

  function nextSpecial(from: number): number {
    SPECIAL.lastIndex = from;
    return SPECIAL.exec(text)?.index ?? end;
  }

  function endOfRun(from: number): number {
    let to = from;
    while (to < end && text[to] === '`') to++;
    return to;
  }

  function endOfTag(from: number): number {
    if (text.startsWith('<!--', from)) {
      const close = text.indexOf('-->', from + 4);
      return close < 0 ? from + 4 : close + 3;
    }
    TAG.lastIndex = from;
    return TAG.test(text) ? TAG.lastIndex : from + 1;
  }

  /** Decides what the bracket that closes at `at` belongs to; returns where to go on. */
  function closeBracket(at: number): number {
    const next = at + 1;
    const isActive = open.length > inactive;
    const opener = open.pop();
    inactive = Math.min(inactive, open.length);
    if (!opener) {
      withoutOpener(at);
      return next;
    }
    const inner = { start: opener.start + 1, end: at };
    if (text[next] === '(') {
      const target = linkTarget(text, next, end);
      if (target) {
        if (!isActive && !opener.isImage) return next;
        links.push({ range: { start: opener.start, end: target.end }, text: inner, address: target.address });
        if (!opener.isImage) inactive = open.length;
        return target.end;
      }
      return brokenTarget(inner, next);
    }
    if (text[opener.start - 1] === ')') swapped(inner);
    else if (text[opener.start - 1] === ']') brackets(inner);
    else if (text[next] === ' ' || text[next] === '\t') spaced(inner, next);
    return next;
  }

  function withoutOpener(at: number): void {
    const before = text.slice(Math.max(start, at - MAX_TEXT), at);
    const url = URL_BEFORE.exec(before)?.[1];
    if (url !== undefined && (at + 1 === end || /[\s.,;]/.test(text[at + 1]!))) {
      const range = { start: at - url.length, end: at + 1 };
      errors.push({ kind: 'stray-bracket', range, text: range, address: { start: range.start, end: at } });
      return;
    }
    if (!/^\]\((?:https?:|\.{0,2}\/)/.test(text.slice(at, at + 12))) return;
    const target = linkTarget(text, at + 1, end);
    if (!target) return;
    const range = { start: at, end: target.end };
    errors.push({ kind: 'unopened', range, text: { start: at, end: at }, address: target.address });
  }

  /** What is wrong after `[text](` where that is not a link. */
  function brokenTarget(inner: Range, parenthesis: number): number {
    const from = parenthesis + 1;
    const whole = (to: number) => ({ start: inner.start - 1, end: to });
    NESTED.lastIndex = parenthesis;
    const nested = NESTED.exec(text);
    if (nested && NESTED.lastIndex <= end) {
      const addressEnd = NESTED.lastIndex - 2;
      const address = { start: addressEnd - nested[1]!.length, end: addressEnd };
      errors.push({ kind: 'nested', range: whole(NESTED.lastIndex), text: inner, address });
      return NESTED.lastIndex;
    }
    ADDRESS_START.lastIndex = from;
    if (!ADDRESS_START.test(text)) return from;
    const address = { start: from, end: endOfAddress(text, from, end) };
    const rest = text.slice(address.end, Math.min(end, endOfLine(text, address.end)));
    const spaced = /^[ \t][^()\r\n]{0,200}\)/.exec(rest);
    if (spaced) {
      const to = address.end + spaced[0].length;
      errors.push({ kind: 'spaced-address', range: whole(to), text: inner, address: { start: from, end: to - 1 } });
      return to;
    }
    while (address.end > from && /[.,;:!?]/.test(text[address.end - 1]!)) address.end--;
    errors.push({ kind: 'unclosed', range: whole(address.end), text: inner, address });
    return address.end;
  }

  function swapped(inner: Range): void {
    if (!SWAPPED_ADDRESS.test(text.slice(inner.start, Math.min(inner.end, inner.start + MAX_ADDRESS)))) return;
    const close = inner.start - 2;
    const from = Math.max(start, close - MAX_TEXT);
    const before = text.slice(from, close);
    const parenthesis = Math.max(before.lastIndexOf('('), before.lastIndexOf(')'));
    if (before[parenthesis] !== '(' || /[\r\n]/.test(before.slice(parenthesis))) return;
    const range = { start: from + parenthesis, end: inner.end + 1 };
    errors.push({ kind: 'swapped', range, text: { start: range.start + 1, end: close }, address: inner });
  }

  /** `[text][https://example.org]`: a reference to a label that nobody defines. */
  function brackets(inner: Range): void {
    if (!SWAPPED_ADDRESS.test(text.slice(inner.start, Math.min(inner.end, inner.start + MAX_ADDRESS)))) return;
    const close = inner.start - 2;
    const from = Math.max(start, close - MAX_TEXT);
    const before = text.slice(from, close);
    const bracket = Math.max(before.lastIndexOf('['), before.lastIndexOf(']'));
    if (before[bracket] !== '[' || /[\r\n]/.test(before.slice(bracket))) return;
    const range = { start: from + bracket, end: inner.end + 1 };
    errors.push({ kind: 'brackets', range, text: { start: range.start + 1, end: close }, address: inner });
  }

  function spaced(inner: Range, next: number): void {
    SPACED.lastIndex = next;
    const match = SPACED.exec(text);
    const written = text.slice(inner.start, Math.min(inner.end, inner.start + MAX_TEXT));
    // "[x]" is the box of a task, "[<,>] (https://…)" is not the text of a link, and "[text][label] (…)" is one already.
    if (!match || SPACED.lastIndex > end || text[inner.start - 2] === ']' || !/[^\W\d_]{2}|[^\0-\x7F]/.test(written))
      return;
    const addressEnd = SPACED.lastIndex - 1;
    errors.push({
      kind: 'space',
      range: { start: inner.start - 1, end: SPACED.lastIndex },
      text: inner,
      address: { start: addressEnd - match[1]!.length, end: addressEnd },
    });
  }
}

/**
 * The content of the parentheses of a link that begin at `parenthesis`: the address, and a title that is ignored.
 * Undefined where CommonMark sees no link.
 */
function linkTarget(text: string, parenthesis: number, end: number): { address: Range; end: number } | undefined {
  let at = skipSpace(text, parenthesis + 1, end);
  let address: Range;
  if (text[at] === '<') {
    const close = text.indexOf('>', at);
    if (close < 0 || close >= end || /[\r\n<]/.test(text.slice(at + 1, close))) return undefined;
    address = { start: at + 1, end: close };
    at = close + 1;
  } else {
    address = { start: at, end: endOfAddress(text, at, end) };
    at = address.end;
  }
  const title = skipSpace(text, at, end);
  if (title > at && title < end) {
    const close = { '"': '"', "'": "'", '(': ')' }[text[title]!];
    if (close !== undefined) {
      const closing = text.slice(title + 1, Math.min(end, title + 1 + MAX_TITLE)).indexOf(close);
      if (closing < 0) return undefined;
      at = title + 1 + closing + 1;
    }
  }
  at = skipSpace(text, at, end);
  return at < end && text[at] === ')' ? { address, end: at + 1 } : undefined;
}

/** Where an address without `<` ends: at white space, or at a parenthesis that it did not open. */
function endOfAddress(text: string, from: number, end: number): number {
  const limit = Math.min(end, from + MAX_ADDRESS);
  let depth = 0;
  let at = from;
  for (; at < limit && !/\s/.test(text[at]!); at++) {
    const character = text[at];
    if (character === '\\') at++;
    else if (character === '(' && ++depth > 32) return at;
    else if (character === ')' && --depth < 0) return at;
  }
  return Math.min(at, limit);
}

function skipSpace(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && /\s/.test(text[at]!)) at++;
  return at;
}

/** A definition of an address, `[label]: address`. */
export interface LinkDefinition {
  label: string;
  address: Range;
}

const DEFINITION =
  /^\[((?:[^\][\\]|\\.){1,999})\]:[ \t]{0,20}(?:\r\n|\r|\n)?[ \t]{0,20}(?:<([^<>\r\n]{0,2000})>|(\S{1,2000}))/;

/** The definition that a block of the kind `other` is; undefined for a rule, a footnote and the like. */
export function linkDefinition(text: string, range: Range): LinkDefinition | undefined {
  const match = DEFINITION.exec(text.slice(range.start, range.end));
  if (!match || match[1]!.startsWith('^')) return undefined;
  const address = match[2] ?? match[3]!;
  const end = range.start + match[0].length - (match[2] === undefined ? 0 : 1);
  return { label: match[1]!, address: { start: end - address.length, end } };
}
