// Text that was encoded twice (`RÄƒzvan` for `Răzvan`) looks broken to people and is another name to every search.
import { invisible, type Mojibake, mojibake } from '../text/mojibake.js';
import { excerpt, type Range } from '../text/range.js';
import { defineRule } from './define-rule.js';

const messages = {
  twice: (word: string, decoded: string) => `\`${word}\` was encoded twice; write \`${decoded}\`.`,
  replacement: (word: string) => `\`${word}\` has lost a character that could not be encoded; rewrite the word.`,
  invisible: (code: string, word: string) => `\`${word}\` contains an invisible character (${code}); remove it.`,
};

// The maximum number of places in which a broken word is fixed at a time.
const MAX_ALIKE = 200;

export default defineRule(
  {
    id: 'no-mojibake',
    description: 'No text that was encoded twice, lost characters, or hides invisible ones',
    severity: 'error',
    fixes: ['safe'],
  },
  ({ note, report }) => {
    const { text, frontMatter } = note;
    const seen = new Set<string>();
    const all = [
      ...mojibake(text, { start: frontMatter.lead.end, end: text.length }),
      // Only names and values are compared; in prose a soft hyphen or a joiner does no harm.
      ...(frontMatter.state === 'valid' ? invisible(text, frontMatter.yaml) : []),
    ];
    const words = new Map<string, { word: Range; found: Mojibake[] }>();
    let word: Range = { start: 0, end: 0 };
    let end = 0;
    for (const one of all.sort((a, b) => a.range.start - b.range.start)) {
      // An invisible character may be half of a letter that was encoded twice.
      if (one.range.start < end) continue;
      end = one.range.end;
      // A word may be broken in many places.
      if (one.range.start >= word.end) word = wordAround(text, one.range);
      const key = `${word.start}`;
      const known = words.get(key) ?? { word, found: [] };
      known.found.push(one);
      words.set(key, known);
    }
    const alike = new Map<string, { word: Range; found: Mojibake[] }[]>();
    for (const one of words.values()) {
      const written = text.slice(one.word.start, one.word.end);
      alike.set(written, [...(alike.get(written) ?? []).slice(-MAX_ALIKE), one]);
    }
    for (const { word, found } of words.values()) {
      const written = text.slice(word.start, word.end);
      // The same broken name is one finding, at its first place.
      if (seen.has(written)) continue;
      seen.add(written);
      const others = alike.get(written)!.filter((other) => other.word !== word);
      const related = others.map((other) => ({ range: other.word, message: 'The same here' }));
      if (found.some(({ kind }) => kind === 'replacement')) {
        report({ range: word, message: messages.replacement(excerpt(written)), related });
        continue;
      }
      const expected = repair(text, word, found);
      const edits = [{ word, found }, ...others].map((one) => ({
        ...one.word,
        text: repair(text, one.word, one.found),
      }));
      const message = found.some(({ kind }) => kind === 'encoded-twice')
        ? messages.twice(excerpt(written), excerpt(expected))
        : messages.invisible(codeOf(found[0]!.text), excerpt(expected));
      edits.sort((a, b) => a.start - b.start);
      report({
        range: word,
        message,
        expected,
        related,
        fix: { safe: true, title: `Write \`${excerpt(expected)}\``, edits },
      });
    }
  },
);

function repair(text: string, word: Range, found: readonly Mojibake[]): string {
  let out = text.slice(word.start, word.end);
  for (const { range, decoded } of [...found].reverse()) {
    out = out.slice(0, range.start - word.start) + decoded + out.slice(range.end - word.start);
  }
  return out;
}

function wordAround(text: string, range: Range): Range {
  let { start, end } = range;
  while (start > 0 && /[^\s:,;()[\]"'<>]/.test(text[start - 1]!)) start--;
  while (end < text.length && /[^\s:,;()[\]"'<>]/.test(text[end]!)) end++;
  return { start, end };
}

function codeOf(text: string): string {
  return `U+${text.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
}
