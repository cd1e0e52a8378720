// A heading with another section's emoji is a heading that was copied and half changed.
import { defineRule } from './define-rule.js';

const messages = {
  other: (emoji: string, name: string, other: string, usual: string, notes: number) =>
    `\`${emoji}\` is the emoji of \`${other}\` in the other notes; write \`${usual}\` before \`${name}\`, as ${notes} notes do.`,
};

// A use must be this many times as frequent before another is called wrong.
const CLEAR = 5;

export default defineRule(
  {
    id: 'heading-emoji',
    description: "A section's heading does not have the emoji that the other notes give to another section",
    severity: 'warning',
    form: 'sections',
    fixes: ['safe'],
    needsNoteIndex: true,
  },
  ({ note, settings, noteIndex, report }) => {
    for (const { spec, heading } of note.outline(settings.sections).sections) {
      if (!heading.emoji) continue;
      const use = noteIndex.emojiUse(heading.emoji);
      const own = Math.max(1, use.get(spec.name) ?? 0);
      const [other] = [...use]
        .filter(([name, notes]) => name !== spec.name && notes >= own * CLEAR)
        .sort(([, a], [, b]) => b - a);
      const usual = noteIndex.usualEmoji(spec.name);
      if (!other || !usual || usual.emoji === heading.emoji || usual.notes < own * CLEAR) continue;
      const start = note.text.indexOf(heading.emoji, heading.content.start);
      report({
        range: { start, end: start + heading.emoji.length },
        message: messages.other(heading.emoji, heading.name, other[0], usual.emoji, usual.notes),
        expected: usual.emoji,
        fix: 'safe',
      });
    }
  },
);
