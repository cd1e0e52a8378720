// Tools and readers look for lines such as `Recording: …` where a community writes the facts of a meeting in them.
import type { Item } from '../note/markdown/blocks.js';
import { type LabelLine, labelKey, labelLines, labelOf, saysSomething } from '../note/markdown/labels.js';
import { quoted } from '../text/enumerate.js';
import { linesIn, type Range } from '../text/range.js';
import { closestMatch, normalize } from '../text/spelling.js';
import { defineRule } from './define-rule.js';

const messages = {
  missing: (labels: readonly string[]) =>
    labels.length === 1
      ? `The line ${quoted(labels.map(asLine))} is missing; add it at the top of the note.`
      : `The lines ${quoted(labels.map(asLine))} are missing; add them at the top of the note.`,
  misspelled: (actual: string, label: string) => `The label \`${actual}\` is misspelled; did you mean \`${label}\`?`,
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
    const missing: string[] = [];
    for (const { name, value } of labels) {
      const here = lines.filter(({ label }) => labelKey(label) === labelKey(name));
      if (here.length === 0) {
        const typo = lines.find(({ label }) => !known.has(labelKey(label)) && isTypo(label, name));
        if (typo)
          report({
            range: typo.labelRange,
            message: messages.misspelled(typo.label, name),
            expected: name,
            fix: 'safe',
          });
        else missing.push(name);
      } else if (value === 'nonEmpty' && stage === 'held' && here.every((line) => isEmpty(line))) {
        report({ range: here[0]!.labelRange, message: messages.empty(name) });
      }
    }
    if (missing.length > 0) {
      const about = missing.map((name) => `missing ${name}`);
      report({ range: head(), message: messages.missing(missing), about });
    }

    /** The value may also follow below: in the item's own items, or in the text, list or code after the label's line. */
    function isEmpty({ value, line, item }: LabelLine & { item: Item | undefined }): boolean {
      if (item?.hasChildren || saysSomething(note.text.slice(value.start, value.end))) return false;
      const block = note.blocks.find(({ range }) => range.start <= line.start && line.end <= range.end);
      const below = block && linesIn(note.text, { start: line.end, end: block.range.end })[1];
      if (below) return labelOf(note.text, below) !== undefined;
      const next = item ? undefined : note.blocks.find(({ range }) => range.start >= line.end);
      if (!next || next.kind === 'heading' || next.kind === 'html' || next.kind === 'other') return true;
      return next.kind === 'paragraph' && labelOf(note.text, linesIn(note.text, next.range)[0]!) !== undefined;
    }

    /** Where a missing line is reported: at the first heading, else at the first line. */
    function head(): Range {
      return note.headings[0]?.range ?? note.lines.range(note.lines.point(note.bodyStart).line);
    }
  },
);

function asLine(label: string): string {
  return `${label}: …`;
}

/** Whether a label misspells `name`; "here:" in a sentence does not misspell "Where". */
function isTypo(label: string, name: string): boolean {
  return normalize(label)[0] === normalize(name)[0] && closestMatch(label, [name]) !== undefined;
}
