// Whoever stands twice in a list is counted twice, and usually stands in the place of somebody who is missing.

import { removalOfItem } from '../note/front-matter/edits.js';
import type { Range } from '../text/range.js';
import { normalize } from '../text/spelling.js';
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
      for (const { value, range } of note.list(key)) {
        const id = normalize(value);
        const known = first.get(id);
        if (!known) {
          first.set(id, { value, range });
          continue;
        }
        const line = note.lines.point(known.range.start).line;
        const exact = known.value === value;
        const removal = exact ? removalOfItem(note, range) : undefined;
        report({
          range,
          message: exact ? messages.again(value, key, line) : messages.other(value, known.value, key, line),
          related: [{ range: known.range, message: 'First here' }],
          ...(removal && { fix: { safe: true, title: 'Remove the repeat', edits: [removal] } }),
        });
      }
    }
  },
);
