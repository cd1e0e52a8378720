// Once the meeting is over, a section without a word is either forgotten or superfluous.
import { hasContent } from '../note/markdown/sections.js';
import { defineRule } from './define-rule.js';

const messages = {
  empty: (name: string) =>
    `The section \`${name}\` is empty although the meeting is over; write what was said, or a line such as "None".`,
};

export default defineRule(
  {
    id: 'no-empty-section',
    description: 'After the meeting, each required section has content',
    severity: 'warning',
    form: 'sections',
  },
  ({ note, meeting, settings, stage, report }) => {
    if (stage === 'upcoming' || meeting.isCancelled) return;
    const { sections } = note.outline(settings.sections);
    for (const [at, { spec, heading }] of sections.entries()) {
      // Sections of its own are content.
      if ((sections[at + 1]?.heading.depth ?? 0) > heading.depth) continue;
      // So are other headings of its level, where people give each topic one.
      const end = sections[at + 1]?.heading.range.start ?? note.text.length;
      const blocks = note.blocks.filter(({ range }) => range.start >= heading.range.end && range.start < end);
      if (spec.notEmpty === false || hasContent(blocks, note.text)) continue;
      report({ range: heading.range, message: messages.empty(heading.name) });
    }
  },
);
