// Whoever stands twice in a list is counted twice, and usually stands in the place of somebody who is missing.
import { frontMatterList } from '../note/note.js';
import { fold } from '../note/slips.js';
import type { Range } from '../note/text.js';
import { defineRule } from './define-rule.js';

const messages = {
  again: (text: string, key: string, line: number) =>
    `\`${text}\` already stands in \`${key}\` on line ${line}; remove it, or write who was meant.`,
  other: (text: string, first: string, key: string, line: number) =>
    `\`${text}\` stands in \`${key}\` as \`${first}\` on line ${line} too; keep one of the two.`,
};

export default defineRule<{ keys: string[] }>(
  {
    id: 'no-duplicate-items',
    description: 'No participant, team or tag stands twice',
    severity: 'warning',
    fixes: ['safe'],
    options: {
      keys: {
        description: 'The lists to look at.',
        type: 'array',
        items: { type: 'string' },
        default: ['teams', 'participants', 'tags'],
      },
    },
  },
  ({ note, report }, { keys }) => {
    for (const key of keys) {
      const first = new Map<string, { value: string; range: Range }>();
      for (const { value, range } of frontMatterList(note, key)) {
        const id = fold(value);
        const known = first.get(id);
        if (!known) {
          first.set(id, { value, range });
          continue;
        }
        const line = note.lines.point(known.range.start).line;
        const exact = known.value === value;
        const removal = exact ? wholeItem(note.text, range) : undefined;
        report({
          range,
          message: exact ? messages.again(value, key, line) : messages.other(value, known.value, key, line),
          related: [{ range: known.range, message: 'First here' }],
          ...(removal && { fix: { safe: true, title: 'Remove the repeat', edits: [{ ...removal, text: '' }] } }),
        });
      }
    }
  },
);

/** The line of a block-list item with its line ending; undefined where more than the item stands on it. */
function wholeItem(text: string, range: Range): Range | undefined {
  const start = Math.max(text.lastIndexOf('\n', range.start - 1), text.lastIndexOf('\r', range.start - 1)) + 1;
  const rest = /^[ \t]*(?:\r\n|\r|\n)/.exec(text.slice(range.end));
  if (!rest || !/^[ \t]*- +$/.test(text.slice(start, range.start))) return undefined;
  return { start, end: range.end + rest[0].length };
}
