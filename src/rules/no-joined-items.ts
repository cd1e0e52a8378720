// "- app-compat, syscall, bincompat" is one team with a strange name to every tool that reads the list.
import { frontMatterList } from '../note/note.js';
import type { Range } from '../note/text.js';
import { defineRule } from './define-rule.js';

const messages = {
  joined: (text: string, key: string, count: number) =>
    `\`${text}\` is one item of \`${key}\` that holds ${count}; write each on a line of its own after \`- \`.`,
};

export default defineRule<{ keys: string[] }>(
  {
    id: 'no-joined-items',
    description: 'Each item of a front-matter list holds one thing',
    severity: 'error',
    fixes: ['safe'],
    options: {
      keys: {
        description: 'The lists to look at.',
        type: 'array',
        items: { type: 'string' },
        default: ['teams', 'participants'],
      },
    },
  },
  ({ note, report }, { keys }) => {
    for (const key of keys) {
      for (const { value, range } of frontMatterList(note, key)) {
        const parts = split(value);
        if (parts.length < 2) continue;
        const message = messages.joined(value, key, parts.length);
        const expected = blockItem(note.text, range, parts, note.eol);
        const title = 'Write each on a line of its own';
        report({
          range,
          message,
          ...(expected !== undefined && {
            expected,
            fix: { safe: true, title, edits: [{ ...range, text: expected }] },
          }),
        });
      }
    }
  },
);

/** The things that `value` holds; one when it is a single one, such as `Marin (adminy, core)` or `Ana, Jr.`. */
function split(value: string): string[] {
  const outside = value.replace(/\([^)]*\)/g, (inside) => inside.replace(/[,;]/g, ' '));
  if (!/[,;]/.test(outside)) return [value];
  const parts: string[] = [];
  let from = 0;
  for (const { index } of outside.matchAll(/[,;]/g)) {
    parts.push(value.slice(from, index));
    from = index + 1;
  }
  parts.push(value.slice(from));
  const trimmed = parts.map((part) => part.trim()).filter((part) => part !== '');
  const isSuffix = (part: string) => /^(?:jr|sr|ii|iii|phd|md|inc|ltd)\.?$/i.test(part);
  // A part of many words is a sentence, and a comma in a sentence does not join items.
  if (trimmed.some((part) => isSuffix(part) || part.split(/\s+/).length > 4)) return [value];
  return trimmed;
}

/**
 * `parts` as items of a block list at the place of `range`; undefined where the list is written otherwise (`[a, b]`),
 * an item has a comment, or a part would need quotes.
 */
function blockItem(text: string, range: Range, parts: readonly string[], eol: string): string | undefined {
  const lineStart = Math.max(text.lastIndexOf('\n', range.start - 1), text.lastIndexOf('\r', range.start - 1)) + 1;
  const marker = text.slice(lineStart, range.start);
  if (!/^[ \t]*- +$/.test(marker)) return undefined;
  if (
    parts.some(
      (part) =>
        !/^[\p{L}\p{N}][\p{L}\p{M}\p{N} ._/()+-]*$/u.test(part) ||
        /^(?:true|false|null|yes|no|on|off|[\d.]+)$/i.test(part),
    )
  ) {
    return undefined;
  }
  return parts.join(`${eol}${marker}`);
}
