// What everybody should do nobody does. An item without a name is only reported where the section's other items have
// one: a list in which no item has an owner is that group's way of writing.

import { isPlaceholder } from '../note/markdown/placeholders.js';
import { actionBlocks } from '../note/markdown/sections.js';
import { actionItems } from '../note/meeting/action-items.js';
import { nameWithInitials } from '../note/meeting/attendees.js';
import { isGroup } from '../note/meeting/people.js';
import { excerpt } from '../text/range.js';
import { defineRule } from './define-rule.js';

const messages = {
  none: (text: string, owner: string) =>
    `\`${text}\` has no owner, unlike the other items here; write who does it, such as \`${owner}: …\`.`,
  unknown: (owner: string) =>
    `\`${owner}\` owns an item but is neither a participant nor known from other notes; correct the name.`,
};

// At least so many items must have owners, and so large a share, before one without is reported.
const MIN_OWNED = 2;
const MIN_SHARE = 0.5;

export default defineRule<{ unknown: boolean }>(
  {
    id: 'action-item-owner',
    description: 'An action item names who does it where the other items do',
    severity: 'warning',
    form: 'sections',
    mayBeHabit: true,
    needsNoteIndex: true,
    options: {
      unknown: {
        description: 'Also report owners who are neither participants nor known from other notes.',
        type: 'boolean',
        default: false,
      },
    },
  },
  ({ note, meeting, settings, noteIndex, report }, { unknown }) => {
    const blocks = actionBlocks(note, settings);
    if (blocks.length === 0) return;
    const participants = meeting.attendees.map(nameWithInitials);
    const isPerson = (name: string) =>
      settings.roster.meantBy(name).length > 0 || noteIndex.people.isSomebody(name, participants);
    const items = actionItems(blocks, note.text, isPerson);
    const owned = items.filter(({ owners }) => owners.length > 0);
    if (unknown) {
      for (const { owners, inherited } of items) {
        if (inherited) continue;
        for (const { text, range } of owners) {
          if (!range || isGroup(text) || noteIndex.people.isKnown(text)) continue;
          if (settings.roster.meantBy(text).length > 0) continue;
          if (!participants.some((name) => noteIndex.people.match(text, name) !== 'no'))
            report({ range, message: messages.unknown(text) });
        }
      }
    }
    const open = items.filter(({ owners }) => owners.length === 0);
    if (owned.length < MIN_OWNED || owned.length < open.length || owned.length / items.length < MIN_SHARE) return;
    const example = owned[0]?.owners[0]?.text ?? 'RD';
    for (const { range, isTask } of open) {
      const text = note.text.slice(range.start, range.end);
      if (!isTask || isPlaceholder(text, settings.placeholders.words)) continue;
      report({ range, message: messages.none(excerpt(text), example) });
    }
  },
);
