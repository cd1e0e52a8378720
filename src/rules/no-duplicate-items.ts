// A person who is listed twice is counted twice, and often takes the place of somebody who is missing.

import { removalOfItem } from '../note/front-matter/edits.js';
import { type Attendee, isAway } from '../note/meeting/attendees.js';
import type { Edit } from '../text/edit.js';
import type { Range } from '../text/range.js';
import { normalize } from '../text/spelling.js';
import { defineRule } from './define-rule.js';

const messages = {
  again: (text: string, place: string, line: number) =>
    `\`${text}\` is already listed in ${place} (line ${line}); remove it, or write who was meant.`,
  other: (text: string, first: string, place: string, line: number) =>
    `\`${text}\` is listed in ${place} as \`${first}\` too (line ${line}); keep one of the two.`,
  state: (text: string, line: number) =>
    `\`${text}\` is listed both as present and as absent (line ${line}); keep one of the two.`,
};

export default defineRule<{ keys: string[] }>(
  {
    id: 'no-duplicate-items',
    description: 'No attendee, team or tag is listed twice',
    severity: 'warning',
    fixes: ['safe'],
    options: {
      keys: {
        description: 'The front-matter lists to check.',
        type: 'array',
        items: { type: 'string' },
        default: ['teams', 'participants', 'tags'],
      },
    },
  },
  ({ note, meeting, report }, { keys }) => {
    for (const key of keys) {
      const first = new Map<string, { value: string; range: Range }>();
      for (const { value, range } of note.list(key)) {
        const id = normalize(value);
        const known = first.get(id);
        if (!known) first.set(id, { value, range });
        else
          reportAgain(
            `\`${key}\``,
            { text: known.value, range: known.range },
            { text: value, range },
            removalOfItem(note, range),
          );
      }
    }

    // A second list, of another day or another part of the meeting, may name everybody again.
    const states = new Map<string, Attendee>();
    for (const { attendees } of meeting.lists) {
      const first = new Map<string, Attendee>();
      const times = new Map<string, number>();
      for (const attendee of attendees) times.set(identity(attendee), (times.get(identity(attendee)) ?? 0) + 1);
      for (const attendee of attendees) {
        const id = identity(attendee);
        // A single word again and again is a firm.
        if (times.get(id)! > 2 && !isFullName(attendee)) continue;
        const known = first.get(id);
        const before = states.get(id);
        if (known && isAway(known.state) === isAway(attendee.state)) {
          if (!haveDifferentHandles(known, attendee))
            reportAgain('the list of attendees', shown(known), shown(attendee), removalOfEntry(attendee.entry));
        } else if (before && isAway(before.state) !== isAway(attendee.state) && isFullName(attendee)) {
          report({
            range: attendee.range,
            message: messages.state(attendee.name, lineOf(before.range)),
            related: [{ range: before.range, message: 'Listed here too' }],
          });
        }
        if (!known) first.set(id, attendee);
        if (!before && attendee.state !== 'unknown') states.set(id, attendee);
      }
    }

    function reportAgain(place: string, first: Shown, again: Shown, removal: Edit | undefined): void {
      const isExact = first.text === again.text;
      const line = lineOf(first.range);
      report({
        range: again.range,
        message: isExact
          ? messages.again(again.text, place, line)
          : messages.other(again.text, first.text, place, line),
        related: [{ range: first.range, message: 'First here' }],
        ...(isExact && removal && { fix: { safe: true, title: 'Remove the duplicate', edits: [removal] } }),
      });
    }

    function lineOf(range: Range): number {
      return note.lines.point(range.start).line;
    }

    /** Removes an entry that is a line of its own, and nothing but the name; undefined for every other one. */
    function removalOfEntry(entry: Range): Edit | undefined {
      const { start, end } = note.lines.range(lineOf(entry));
      const before = note.text.slice(start, entry.start);
      if (!/^[ \t]*[-*+][ \t]+$/.test(before) || note.text.slice(entry.end, end).trim() !== '') return undefined;
      const next = /^(?:\r\n|\r|\n)/.exec(note.text.slice(end, end + 2));
      return next ? { start, end: end + next[0].length, text: '' } : undefined;
    }

    function shown({ entry, range, name }: Attendee): Shown {
      const text = note.text.slice(entry.start, entry.end);
      return { text: text.length <= 80 ? text : name, range };
    }
  },
);

interface Shown {
  text: string;
  range: Range;
}

function identity({ name }: Attendee): string {
  return normalize(name).replace(/[.’']/g, '');
}

function isFullName({ name }: Attendee): boolean {
  return /\S\s+\S/.test(name);
}

function haveDifferentHandles(a: Attendee, b: Attendee): boolean {
  return a.handle !== undefined && b.handle !== undefined && a.handle.toLowerCase() !== b.handle.toLowerCase();
}
