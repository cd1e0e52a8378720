// What everybody should do nobody does. An item without a name is reported only where the section's other items have one:
// a list in which no item has an owner is that group's way of writing.
import { actionsOf } from '../collection/note-actions.js';
import { actionBlocks } from '../note/markdown/sections.js';
import type { Action } from '../note/meeting/actions.js';
import { nameWithInitials } from '../note/meeting/attendees.js';
import { isGroup } from '../note/meeting/people.js';
import { isTask } from '../note/meeting/task-verbs.js';
import { excerpt } from '../text/range.js';
import { defineRule } from './define-rule.js';

const messages = {
  none: (text: string, example: string) =>
    `\`${text}\` has no owner, unlike the other items here; write who does it, such as \`${example}\`.`,
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
    const blocks = new Set(actionBlocks(note, settings));
    if (blocks.size === 0) return;
    const read = note.blocks.filter((block) => block.heading || blocks.has(block));
    const items = actionsOf(note, settings, noteIndex, meeting.day, read);
    if (unknown) {
      const participants = meeting.attendees.map(nameWithInitials);
      const handles = new Set(meeting.attendees.map(({ handle }) => handle?.toLowerCase()));
      for (const { owners, caption } of items) {
        if (caption) continue;
        for (const { text, range } of owners) {
          if (isGroup(text) || noteIndex.people.isKnown(text) || handles.has(text.toLowerCase())) continue;
          if (settings.roster.meantBy(text).length > 0) continue;
          if (!participants.some((name) => noteIndex.people.match(text, name) !== 'no'))
            report({ range, message: messages.unknown(text) });
        }
      }
    }
    const owned = items.filter(isOwned);
    const ownerless = items.filter((item) => !isOwned(item));
    if (owned.length < MIN_OWNED || owned.length / items.length < MIN_SHARE) return;
    const example = owned.map((item) => ownerForm(item, note.text)).find((form) => form !== undefined) ?? 'RD: …';
    for (const { range, block, state } of ownerless) {
      // A list in which nobody is named says what is recommended, or what everybody does.
      if (block.item && !owned.some((other) => other.block.item?.list === block.item!.list)) continue;
      const text = note.text.slice(range.start, range.end);
      if (state === 'open' && isTask(text) && (block.item?.depth ?? 1) === 1)
        report({ range, message: messages.none(excerpt(text), example) });
    }
  },
);

/** Whether somebody is named; "someone" is not somebody. */
function isOwned({ owners }: Action): boolean {
  return owners.some(({ text }) => !/^(?:someone|somebody|anyone|anybody|who)$/i.test(text));
}

/** How an item names its owner, with `…` for the task: `BL: …`, `@bo-l …`, `… (Bo)`; undefined where that is not plain. */
function ownerForm({ owners, range, caption }: Action, text: string): string | undefined {
  const [owner] = owners;
  if (!owner || caption) return undefined;
  const before = text.slice(range.start, owner.range.start);
  const after = text.slice(owners.at(-1)!.range.end, range.end);
  const name = text.slice(owner.range.start, owner.range.end);
  if (/^[*_[(]{0,3}$/.test(before)) {
    const joint = /^[\])*_]{0,3}(?:[ \t]?:[*_]{0,2}|[ \t](?:-{1,2}|[–—]|to|will)(?=[ \t]))?/.exec(after)![0];
    return `${before}${name}${joint} …`;
  }
  const lead = /[ \t](?:[-–—][ \t]|[([](?:owner:[ \t])?)?$/i.exec(before)?.[0];
  return lead !== undefined && /^[\])]?[.]?[ \t]*$/.test(after)
    ? `…${lead}${name}${/^[\])]?/.exec(after)![0]}`
    : undefined;
}
