// Where facts of a meeting stand in lines such as `Recording: …`, tools and readers look for these lines.
import type { Item } from '../note/markdown/blocks.js';
import { type LabelLine, labelKey, labelLines, saysSomething } from '../note/markdown/labels.js';
import type { Range } from '../text/range.js';
import { closestMatch, normalize } from '../text/spelling.js';
import { defineRule } from './define-rule.js';

const messages = {
  missing: (label: string) => `The line \`${label}: …\` is missing; add it at the top of the note.`,
  misspelt: (actual: string, label: string) => `The label \`${actual}\` is misspelled; did you mean \`${label}\`?`,
  empty: (label: string) => `\`${label}\` is empty although the meeting is over; add a value after the colon.`,
};

export default defineRule(
  {
    id: 'required-labels',
    description: 'Each label line that the configuration asks for is there, and says something',
    severity: 'warning',
    form: 'labels',
    fixes: ['safe'],
  },
  ({ note, meeting, settings: { labels }, stage, report }) => {
    if (labels.length === 0 || meeting.isCancelled) return;
    const lines = note.blocks
      .filter(({ kind }) => kind === 'paragraph' || kind === 'item' || kind === 'quote')
      .flatMap(({ range, item }) => [...labelLines(note.text, range)].map((line) => ({ ...line, item })));
    const known = new Set(labels.map(({ name }) => labelKey(name)));
    for (const { name, value } of labels) {
      const here = lines.filter(({ label }) => labelKey(label) === labelKey(name));
      if (here.length === 0) {
        const slip = lines.find(({ label }) => !known.has(labelKey(label)) && isSlip(label, name));
        if (slip)
          report({
            range: slip.labelRange,
            message: messages.misspelt(slip.label, name),
            expected: name,
            fix: 'safe',
          });
        else report({ range: head(), message: messages.missing(name), about: `missing ${name}` });
      } else if (value === 'nonEmpty' && stage === 'held' && here.every((line) => isEmpty(line))) {
        report({ range: here[0]!.labelRange, message: messages.empty(name) });
      }
    }

    /** What belongs behind a label may also stand below it: in items of its own, or in a list after its line. */
    function isEmpty({ value, line, item }: LabelLine & { item: Item | undefined }): boolean {
      if (item?.hasChildren || saysSomething(note.text.slice(value.start, value.end))) return false;
      const next = item ? undefined : note.blocks.find(({ range }) => range.start >= line.end);
      return next?.kind !== 'item';
    }

    /** Where a missing line is told: the first heading, else the first line. */
    function head(): Range {
      return note.headings[0]?.range ?? note.lines.range(note.lines.point(note.bodyStart).line);
    }
  },
);

/** Whether a label is a slip of `name`: "here:" in a sentence is none of "Where". */
function isSlip(label: string, name: string): boolean {
  return normalize(label)[0] === normalize(name)[0] && closestMatch(label, [name]) !== undefined;
}
