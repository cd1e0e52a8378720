// "- app-compat, syscall, bincompat" is one team with a strange name to every tool that reads the list.
import { itemAsItems } from '../note/front-matter/edits.js';
import { defineRule } from './define-rule.js';

const messages = {
  joined: (text: string, key: string, count: number) =>
    `\`${text}\` is one item of \`${key}\` but lists ${count} values; write each on its own line after \`- \`.`,
};

export default defineRule<{ keys: string[] }>(
  {
    id: 'no-joined-items',
    description: 'Each item of a front-matter list holds one thing',
    severity: 'error',
    mayBeHabit: true,
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
      for (const { value, range } of note.list(key)) {
        const parts = split(value);
        if (parts.length < 2) continue;
        const message = messages.joined(value, key, parts.length);
        const edit = itemAsItems(note, range, parts);
        const title = 'Write each on its own line';
        report({
          range,
          message,
          ...(edit && { expected: edit.text, fix: { safe: true, title, edits: [edit] } }),
        });
      }
    }
  },
);

/** The things that `value` holds; one when it is a single one, such as `Marin (adminy, core)` or `Ana, Jr.`. */
function split(value: string): string[] {
  const outside = value.replace(/\([^)]{0,500}\)/g, (inside) => inside.replace(/[,;]/g, ' '));
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
