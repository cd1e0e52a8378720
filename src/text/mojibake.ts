import type { Range } from './range.js';
import { isAscii } from './unicode-regexp.js';

/** Broken text. `decoded` is the original when it was encoded twice and can be restored. */
export interface Mojibake {
  range: Range;
  text: string;
  kind: 'encoded-twice' | 'replacement' | 'invisible';
  decoded?: string;
}

// The bytes 0x80 to 0x9F in Windows-1252, the encoding that UTF-8 is most often mistaken for. Source: WHATWG encoding.
const HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';
const LEAD = /[ÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñòóô]/;
const TRAIL = `[\\u0080-\\u00BF${HIGH.replace(/[\]\\^-]/g, '\\$&')}]`;
const TWICE = new RegExp(
  `(?:[\\u00C2-\\u00DF]${TRAIL}|[\\u00E0-\\u00EF]${TRAIL}{2}|[\\u00F0-\\u00F4]${TRAIL}{3})+`,
  'g',
);
// Controls (but tab and line ends), and format characters that join, order or hide letters.
const INVISIBLE = /(?:(?![\t\r\n])\p{Cc}|\u00AD|\u200B|\u2060|\u200E|\u200F|[\u202A-\u202E]|[\u2066-\u2069]|\uFEFF)+/gu;

/** Text in `range` that was encoded twice, or that lost characters. */
export function mojibake(text: string, range: Range): Mojibake[] {
  const source = text.slice(range.start, range.end);
  const found: Mojibake[] = [];
  const add = (index: number, match: string, rest: Omit<Mojibake, 'range' | 'text'>) => {
    const start = range.start + index;
    found.push({ range: { start, end: start + match.length }, text: match, ...rest });
  };
  if (LEAD.test(source)) {
    for (const match of source.matchAll(TWICE)) {
      const decoded = decode(match[0]);
      if (decoded !== undefined && isText(decoded)) add(match.index, match[0], { kind: 'encoded-twice', decoded });
    }
  }
  for (const match of source.matchAll(/\uFFFD+/g)) add(match.index, match[0], { kind: 'replacement' });
  return found;
}

/** Invisible characters in `range`; where names are compared they make two names of one. */
export function invisible(text: string, range: Range): Mojibake[] {
  const source = text.slice(range.start, range.end);
  if (isAscii(source)) return [];
  return [...source.matchAll(INVISIBLE)].map((match) => {
    const start = range.start + match.index;
    return { range: { start, end: start + match[0].length }, text: match[0], kind: 'invisible', decoded: '' };
  });
}

/** `text` as Windows-1252 bytes read as UTF-8; undefined when that is not valid. */
function decode(text: string): string | undefined {
  const bytes: number[] = [];
  for (const letter of text) {
    const high = HIGH.indexOf(letter);
    const code = high >= 0 ? 0x80 + high : letter.charCodeAt(0);
    if (code > 0xff) return undefined;
    bytes.push(code);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes));
  } catch {
    return undefined;
  }
}

/**
 * Whether decoding gave letters or the usual marks, not an accident such as `Ã—` in a list of symbols, or `ä””`, a letter
 * before closing quotation marks, which decodes to one ideograph: text that is encoded twice has several.
 */
function isText(decoded: string): boolean {
  if (/^\p{Script=Han}$/u.test(decoded)) return false;
  // One class, as a character in two alternatives would be tried in every combination.
  return /^(?:[\p{L}\p{M}\p{Extended_Pictographic}‘’“”„…–—•§°«»€£©®™ \u00A0]|\u200D)+$/u.test(decoded);
}
