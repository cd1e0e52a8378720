// What everybody should do nobody does. An item without a name is only remarked on where the section's other items have
// one: a list in which no item has an owner is that group's way of writing.
import type { Block } from '../note/blocks.js';
import { isGroup, isInitials, speakersOf } from '../note/people.js';
import { isPlaceholder } from '../note/placeholders.js';
import { actionBlocks } from '../note/sections.js';
import { isTask } from '../note/tasks.js';
import { excerpt, linesIn, type Range } from '../note/text.js';
import { defineRule } from './define-rule.js';

const messages = {
  none: (text: string) =>
    `\`${text}\` has no owner, unlike the other items here; write who does it, such as \`RD: …\`.`,
  unknown: (owner: string) =>
    `\`${owner}\` owns an item but is neither a participant nor known from other notes; correct the name.`,
};

// At least so many items must have owners, and so large a share, before one without is remarked on.
const MIN_OWNED = 2;
const MIN_SHARE = 0.5;

export default defineRule<{ unknown: boolean }>(
  {
    id: 'action-item-owner',
    description: 'An action item names who does it where the other items do',
    severity: 'warning',
    needsCollection: true,
    options: {
      unknown: {
        description: 'Also remark on owners who are neither participants nor known from other notes.',
        type: 'boolean',
        default: false,
      },
    },
  },
  ({ note, meeting, settings, collection, report }, { unknown }) => {
    const blocks = actionBlocks(note, settings);
    if (blocks.length === 0) return;
    const participants = meeting.attendees.map(({ name }) => name);
    const isPerson = (name: string) =>
      isGroup(name) ||
      isInitials(name) ||
      settings.roster.meantBy(name).length > 0 ||
      collection.people.isKnown(name) ||
      participants.some((one) => collection.people.match(name, one) === 'yes');

    const items = actionItems(blocks, note.text);
    const owned = items.filter(({ owners }) => owners === 'inherited' || owners.length > 0);
    if (unknown) {
      for (const { owners } of items) {
        if (owners === 'inherited') continue;
        for (const { text, range } of owners) {
          if (!range || isGroup(text) || collection.people.isKnown(text)) continue;
          if (settings.roster.meantBy(text).length > 0) continue;
          if (!participants.some((name) => collection.people.match(text, name) !== 'no'))
            report({ range, message: messages.unknown(text) });
        }
      }
    }
    const open = items.filter(({ owners }) => owners.length === 0);
    if (owned.length < MIN_OWNED || owned.length < open.length || owned.length / items.length < MIN_SHARE) return;
    for (const { range, isTask } of open) {
      const text = note.text.slice(range.start, range.end);
      if (!isTask || isPlaceholder(text, settings.placeholders.words)) continue;
      report({ range, message: messages.none(excerpt(text)) });
    }

    interface ActionItem {
      /** The first line. */
      range: Range;
      owners: { text: string; range?: Range }[] | 'inherited';
      /** It is written as something to do, and not ticked off. */
      isTask: boolean;
    }

    /** The items of the section; text that goes on, captions, code and nested items are none of their own. */
    function actionItems(blocks: readonly Block[], text: string): ActionItem[] {
      const found: ActionItem[] = [];
      let caption: 'owner' | 'topic' | undefined;
      for (const block of blocks) {
        if (block.kind === 'heading') caption = 'topic';
        if (block.kind !== 'paragraph' && block.kind !== 'item') continue;
        if (block.item && (block.item.depth > 1 || block.kind === 'paragraph')) continue;
        const range = linesIn(text, block.range).next().value as Range;
        const line = text.slice(range.start, range.end).trimEnd();
        const box = /^\[[ xX]\]\s+/.exec(line)?.[0] ?? '';
        const trimmed = { start: range.start + box.length, end: range.start + line.length };
        const owners = ownersOf(text, trimmed);
        const endsInColon = text.slice(block.range.start, block.range.end).trimEnd().endsWith(':');
        if (!block.item) {
          // "RD:" or "Agenda for the next meeting:" above a list speaks for the whole list.
          caption = endsInColon ? (owners.length > 0 ? 'owner' : 'topic') : undefined;
          if (caption === 'topic') continue;
        } else if (caption === 'topic' && owners.length === 0) continue;
        const inherited = block.item && caption === 'owner' && owners.length === 0;
        found.push({
          range: trimmed,
          owners: inherited ? 'inherited' : owners,
          isTask: !/x/i.test(box) && isTask(line),
        });
      }
      return found;
    }

    /** Who the line says will do it, in any of the forms that notes use. */
    function ownersOf(text: string, range: Range): { text: string; range?: Range }[] {
      const line = text.slice(range.start, range.end);
      const first = speakersOf(text, range)?.names.filter(({ text: name }) => !/^todo$/i.test(name)) ?? [];
      if (first.some(({ text: name }) => isPerson(name))) return first;
      const plain = line.replace(/^TODO\b:?\s*/i, '');
      // "owner: RD", "(assignee: RD)", "Item 0: MP / RD", "@handle".
      if (
        /\b(?:owners?|assigned to|assignees?|responsible|lead|who|by)\s*:\s*\S/i.test(plain) ||
        /(?:^|[\s(])@[\w-]+/.test(plain)
      )
        return [{ text: plain }];
      const tail = /(?::|-|–|—|\()\s*((?:\p{Lu}[\p{L}\p{M}]*)(?:\s*[/+&,]\s*\p{Lu}[\p{L}\p{M}]*)*)\s*\)?[.]?$/u.exec(
        plain,
      )?.[1];
      if (tail?.split(/\s*[/+&,]\s*/).every((name) => isPerson(name))) return [{ text: tail }];
      // "AJ to organise", "MK and DK will help", "TODO RD: …", "RD - …", "Community leaders: …".
      const lead =
        /^(\p{Lu}[\p{L}\p{M}]*(?:\s*(?:[/+&,]|and)\s*\p{Lu}[\p{L}\p{M}]*)*)\s*(?::|-|–|—|\bto\b|\bwill\b|\bshould\b|\bcan\b|\bneeds?\b|\bis\b|\bare\b|\bhas\b|'ll\b|\()/u.exec(
          plain,
        )?.[1];
      if (lead?.split(/\s*(?:[/+&,]|\band\b)\s*/).some((name) => isPerson(name))) return [{ text: lead }];
      if (/^(?:we|i)\b/i.test(plain)) return [{ text: plain.split(/\s/)[0]! }];
      // Some group, by whatever name: "Community leaders: …", "Maintainers meeting: …".
      const group = /^([\p{L}][\p{L} -]{2,30}):\s+\S/u.exec(plain)?.[1];
      if (
        group
          ?.split(/\s+/)
          .some((word) => isGroup(word) || /^(?:leaders?|meeting|task force|group|wg|sig|chairs?)$/i.test(word))
      )
        return [{ text: group }];
      return [];
    }
  },
);
