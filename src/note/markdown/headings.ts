import { memoize } from '../../text/memoize.js';
import type { Range } from '../../text/range.js';
import { normalize } from '../../text/spelling.js';
import { isAscii } from '../../text/unicode-regexp.js';

/** A heading of the note's own structure (not one inside a quote or a list). */
export interface Heading {
  range: Range;
  /** What stands after the `#` marks, without closing marks: `:dart: Agenda`. */
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

/** The words of a heading, as people would read them aloud. */
export const headingName = memoize((raw) => {
  const plain = isAscii(raw) ? raw : raw.replace(EMOJI, ' ');
  return plain
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

/** Heading names that differ only in this are the same. */
export const headingKey = memoize((name) =>
  normalize(headingName(name))
    .replace(/ ?\/ ?/g, '/')
    .replace(/ (?:&|\+) /g, ' and '),
);

/** The heading that a line is, by its look alone; undefined where it is none. */
export function headingOfLine(line: string): { depth: number; text: string } | undefined {
  const found = /^ {0,3}(#{1,6})[ \t]+(?:([^ \t\n\r\u2028\u2029].*))?$/.exec(line);
  return found ? { depth: found[1]!.length, text: (found[2] ?? '').replace(/(?<![ \t#])[ \t#]+$/, '') } : undefined;
}
