import { memoize } from '../../text/memoize.js';
import type { Range } from '../../text/range.js';
import { normalize } from '../../text/spelling.js';
import { isAscii } from '../../text/unicode-regexp.js';

/** A heading of the note's own structure (not one inside a quote or a list). */
export interface Heading {
  range: Range;
  /** The text after the `#` marks, without closing marks: `:dart: Agenda`. */
  content: Range;
  /** The text of `content`. */
  raw: string;
  /** What people would read aloud: no emoji, shortcode, bold, link target or trailing colon. */
  name: string;
  /** The first emoji or shortcode, as written. */
  emoji?: string;
  /** 1 to 6. */
  depth: number;
  /** Underlined with `===` or `---` instead of marked with `#`. */
  setext: boolean;
}

/** `:dart:`, `:+1:`; not the `:30:` of a time. */
const SHORTCODE = /:(?=[a-z+-])[a-z0-9_+-]+:/gi;
const EMOJI = /\p{Extended_Pictographic}(?:\uFE0F|\u200D\p{Extended_Pictographic}|\p{Emoji_Modifier})*\uFE0F?/gu;

// What Markdown tools put into a heading for links: `<a name="todos"></a>`, `{#todos}`, `[#](#todos)`.
const TAG = /<\/?[a-z][^<>]{0,200}>/gi;
const ANCHOR = /\{#[^{}]{0,200}\}\s{0,20}$|\[[#¶🔗]?\]\(#[^()]{0,200}\)/gu;

/** The words of a heading, as people would read them aloud. */
export const headingName = memoize((raw) => {
  const plain = isAscii(raw) ? raw : raw.replace(EMOJI, ' ');
  return plain
    .replace(TAG, ' ')
    .replace(ANCHOR, ' ')
    .replace(SHORTCODE, ' ')
    .replace(/!?\[([^\]]{0,500})\]\([^)]{0,2000}\)/g, '$1')
    .replace(/[*_`~]+/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/(?<![:.])[:.]+$/, '')
    .trim();
});

/** The first emoji or shortcode of a heading, as written; undefined when it has none. */
export function headingEmoji(raw: string): string | undefined {
  SHORTCODE.lastIndex = 0;
  EMOJI.lastIndex = 0;
  return SHORTCODE.exec(raw)?.[0] ?? (isAscii(raw) ? undefined : EMOJI.exec(raw)?.[0]);
}

/** A number before a name: `3. TODOs`, `2) TODOs`, `IV. TODOs`, `1.2 TODOs`. */
const NUMBER = /^(?:\d{1,2}(?:\.\d{1,2}){0,3}[.):]?|[ivx]{1,5}[.)]|[a-h][.)]) (?=\p{L})/u;
/** How long something takes, or when it begins: `TODOs (5 min)`, `TODOs [10:30]`. */
const DURATION =
  / (?:[([]~?\d{1,3}(?::\d\d)?(?: ?- ?\d{1,3}(?::\d\d)?)? ?(?:min(?:ute)?s?|m|h(?:ou)?rs?|h)?\.?[)\]]|[-–—] ~?\d{1,3} ?(?:min(?:ute)?s?|h(?:ou)?rs?)\.?)$/;

/** Heading names that differ only in case, marks, numbering or duration have the same key. */
export const headingKey = memoize((name) =>
  normalize(headingName(name))
    .replace(NUMBER, '')
    .replace(DURATION, '')
    .replace(/ ?\/ ?/g, '/')
    .replace(/ (?:&|\+) /g, ' and '),
);

/** The heading that a line is, by its look alone; undefined where it is none. */
export function headingOfLine(line: string): { depth: number; text: string } | undefined {
  const found = /^ {0,3}(#{1,6})[ \t]+(?:([^ \t\n\r\u2028\u2029].*))?$/.exec(line);
  return found ? { depth: found[1]!.length, text: (found[2] ?? '').replace(/(?<![ \t#])[ \t#]+$/, '') } : undefined;
}
