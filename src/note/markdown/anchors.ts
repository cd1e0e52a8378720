import { unicodeRegExp } from '../../text/unicode-regexp.js';
import type { Note } from '../note.js';
import { replaceCode } from './inline.js';

/** What stands for a code span while markup is removed around it. */
const CODE = '\uFFFC';
const NOT_IN_SLUG = unicodeRegExp(String.raw`[^\p{L}\p{M}\p{N}_ -]`, 'g');
const ID = /\b(?:id|name)\s{0,5}=\s{0,5}["']?([^"'\s<>]{1,200})/gi;
const ATTRIBUTE = /\{:?\s?#([\w.:-]{1,200})/g;
const MYST_TARGET = /^\(([\w-]{1,200})\)=[ \t]*$/gm;
const HTML_HEADING = /<h[1-6][^<>]{0,300}>([^<>]{1,300})/gi;
const NESTED_HEADING = /^#{1,6}[ \t]+(\S.*)$/;

/**
 * The fragment that GitHub gives a heading: lower case, hyphens for spaces, no punctuation.
 * See `TableOfContentsFilter` in https://github.com/gjtorikian/html-pipeline.
 */
export function slugOf(heading: string): string {
  const lower = heading.toLowerCase();
  return lower.replace(NOT_IN_SLUG(lower), '').replaceAll(' ', '-');
}

/**
 * The fragments in lower case that links may lead to in a note: of its headings, those of lists and quotes included, and
 * of anchors in HTML or in the syntax of common site generators.
 */
export function anchorsOf({ text, blocks, headings }: Pick<Note, 'text' | 'blocks' | 'headings'>): ReadonlySet<string> {
  const anchors = new Set<string>();
  const seen = new Map<string, number>();
  const addHeading = (raw: string) => {
    const slug = slugOf(withoutMarkup(raw, true));
    const times = seen.get(slug) ?? 0;
    seen.set(slug, times + 1);
    anchors.add(times === 0 ? slug : `${slug}-${times}`);
    // Which `_` are emphasis, and what becomes of emoji, is not the same everywhere.
    anchors.add(slugOf(withoutMarkup(raw, false)));
    if (raw.includes(':')) anchors.add(slugOf(withoutMarkup(raw.replace(/:[a-z0-9_+-]{1,50}:/gi, ''), true)));
  };
  for (const { raw } of headings) addHeading(raw);
  for (const { kind, range } of blocks) {
    if (kind === 'item' || kind === 'paragraph' || kind === 'quote') {
      const nested = text[range.start] === '#' ? NESTED_HEADING.exec(text.slice(range.start, range.end)) : null;
      if (nested) addHeading(nested[1]!);
      else if (kind !== 'paragraph') {
        const setext = /^(.{1,500})\r?\n[ \t>]*(?:=+|-+)[ \t]*$/.exec(text.slice(range.start, range.end));
        if (setext) addHeading(setext[1]!);
      }
    }
  }
  for (const pattern of [ID, ATTRIBUTE, MYST_TARGET]) {
    for (const [, id] of text.matchAll(pattern)) anchors.add(id!.toLowerCase());
  }
  for (const [, content] of text.matchAll(HTML_HEADING)) addHeading(content!);
  return anchors;
}

/** The text of a heading as it is shown, in code as it is written. */
function withoutMarkup(raw: string, dropsEmphasis: boolean): string {
  const codes: string[] = [];
  const shown = replaceCode(raw, (code) => {
    codes.push(code);
    return CODE;
  })
    .replace(/!\[[^\][]{0,300}\]\([^()]{0,500}\)/g, '')
    .replace(/\[([^\][]{0,300})\](?:\([^()]{0,500}\)|\[[^\][]{0,300}\])/g, '$1')
    .replace(/<\/?[a-z][^<>]{0,300}>/gi, '')
    .replace(/\{:?\s?#[\w.:-]{1,200}\s?\}/g, '')
    .replace(/&(?:amp|lt|gt|quot|#39);/g, '')
    .replace(/&nbsp;/g, ' ')
    .trim();
  const plain = dropsEmphasis
    ? shown.replace(/(?<![^\s("*])_{1,3}([^_]{1,300})_{1,3}(?![^\s).,:;!?"*])/g, '$1')
    : shown;
  return plain.replaceAll(CODE, () => codes.shift() ?? '');
}
