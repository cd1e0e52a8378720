// Readers see the brackets instead of a link, or follow one to a page that is not there.
import { excerpt } from '../text/range.js';
import { defineRule } from './define-rule.js';

const messages = {
  space: (text: string, expected: string) =>
    `\`${text}\` is no link to Markdown; write \`${expected}\`, without the space.`,
  unclosed: (text: string) => `The link \`${text}\` is never closed; put a \`)\` after its address.`,
  bracket: (text: string) =>
    `The address \`${text}\` ends in a stray \`]\`, which becomes a part of it; remove the bracket.`,
  target: (text: string) => `There is no file \`${text}\` in the repository; correct the link.`,
};

// [text] (address), where the address can be nothing else.
const SPACED =
  /(?<!!)(\[[^\][\r\n]{1,200}\])[ \t]+(\((?:https?:\/\/|mailto:|\.{0,2}\/|#)[^\s()<>]{1,500}\)|\([\w./-]{1,200}\.(?:md|png|jpe?g|svg|pdf|html?)(?:#[\w-]*)?\))/g;
const UNCLOSED = /!?\[[^\][\r\n]{1,200}\]\((?:https?:\/\/|\.{0,2}\/)[^\s()<>]{1,500}(?=[ \t]*(?:\r|\n|$))/g;
const STRAY = /(?:^|[\s(])(https?:\/\/[^\s[\]<>()]{1,500}\])(?=[\s.,;]|$)/g;
const TARGET = /!?\[[^\][\r\n]{0,200}\]\([ \t]*<?([^\s()<>]{1,500})>?(?:[ \t]+["'][^"'\r\n]*["'])?[ \t]*\)/g;

// Longer text in brackets is none.
const MAX_LABEL = 2000;

export default defineRule(
  {
    id: 'no-broken-link',
    description: 'Links are written so that they work, and relative ones lead to a file that is there',
    severity: 'warning',
    fixes: ['safe', 'suggestion'],
  },
  ({ note, fileExists, report }) => {
    let definitions: ReadonlySet<string> | undefined;
    const isDefined = (label: string) => {
      definitions ??= new Set(
        [...note.text.matchAll(/^ {0,3}\[([^\]\r\n]+)\]:/gm)].map(([, name]) => name!.toLowerCase()),
      );
      return definitions.has(label.toLowerCase());
    };
    const missing = new Set<string>();
    for (const { range, prose } of note.prose) {
      if (!prose.includes(']')) continue;
      const at = (index: number, length: number) => ({ start: range.start + index, end: range.start + index + length });
      const written = (index: number, length: number) =>
        note.text.slice(range.start + index, range.start + index + length);
      for (const match of prose.matchAll(SPACED)) {
        if (isDefined(match[1]!.slice(1, -1)) || /^\[[ xX]\]$/.test(match[1]!)) continue;
        const text = written(match.index, match[0].length);
        const file = resolve(note.path, match[2]!.slice(1, -1));
        if (file !== undefined && fileExists?.(file) === false) {
          // Mending the form would only bring up the next finding.
          report({ range: at(match.index, text.length), message: messages.target(excerpt(file)) });
          continue;
        }
        const expected = text.replace(/\][ \t]+\(/, '](');
        report({
          range: at(match.index, text.length),
          message: messages.space(excerpt(text), excerpt(expected)),
          expected,
          fix: 'safe',
        });
      }
      for (const match of prose.matchAll(UNCLOSED)) {
        const text = written(match.index, match[0].length);
        report({
          range: at(match.index, text.length),
          message: messages.unclosed(excerpt(text)),
          expected: `${text})`,
          fix: 'suggestion',
        });
      }
      for (const match of prose.matchAll(STRAY)) {
        const index = match.index + match[0].indexOf(match[1]!);
        // Text in brackets may run over several lines.
        const before = prose.slice(Math.max(0, index - MAX_LABEL), index);
        if (before.lastIndexOf('[') > before.lastIndexOf(']')) continue;
        const text = match[1]!;
        const message = messages.bracket(excerpt(text));
        report({ range: at(index, text.length), message, expected: text.slice(0, -1), fix: 'suggestion' });
      }
      if (!fileExists) continue;
      for (const match of prose.matchAll(TARGET)) {
        const target = match[1]!;
        const file = resolve(note.path, target);
        if (file === undefined || missing.has(file) || fileExists(file)) continue;
        // Links from the root may be meant for a site, whose folders are others than the repository's.
        if (target.startsWith('/') && !fileExists(file.split('/')[0]!)) continue;
        missing.add(file);
        const index = match.index + match[0].lastIndexOf(target);
        report({ range: at(index, target.length), message: messages.target(excerpt(file)) });
      }
    }
  },
);

/** The path in the repository that a link leads to; undefined for addresses and for what leads out of it. */
function resolve(from: string, target: string): string | undefined {
  if (/^[a-z][a-z0-9+.-]*:|^#|^\/\//i.test(target) || /[{}$]/.test(target)) return undefined;
  let plain: string;
  try {
    plain = decodeURIComponent(target.split(/[?#]/, 1)[0]!);
  } catch {
    return undefined;
  }
  if (plain === '' || plain.includes('\0')) return undefined;
  const parts = plain.startsWith('/') ? [] : from.split('/').slice(0, -1);
  for (const part of plain.split('/')) {
    if (part === '..') {
      if (parts.length === 0) return undefined;
      parts.pop();
    } else if (part !== '' && part !== '.') parts.push(part);
  }
  return parts.join('/');
}
