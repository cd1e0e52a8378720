// A conflict that nobody resolved is published with both versions of a line, and its markers break the front matter.
import { excerpt } from '../text/range.js';
import { defineRule } from './define-rule.js';

const messages = {
  unresolved: (text: string) =>
    `\`${text}\` begins an unresolved merge conflict; keep one of its versions, and remove the lines \`<<<<<<<\`, \`=======\` and \`>>>>>>>\`.`,
  left: (text: string) => `\`${text}\` is left of a merge conflict; remove this line.`,
  another: 'another merge conflict',
};

export default defineRule(
  {
    id: 'no-merge-conflict',
    description: 'No merge conflict is left in the note',
    severity: 'error',
    readsMergeConflicts: true,
  },
  ({ note, report }) => {
    const [first, ...others] = note.mergeConflicts;
    if (!first) return;
    const text = excerpt(note.text.slice(first.marker.start, first.marker.end));
    report({
      range: first.marker,
      message: text.startsWith('<') ? messages.unresolved(text) : messages.left(text),
      related: others.map(({ marker }) => ({ range: marker, message: messages.another })),
      about: [first, ...others].map(({ marker }) => note.text.slice(marker.start, marker.end)),
    });
  },
);
