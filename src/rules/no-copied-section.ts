// A note is begun as a copy of the last one; a section that stays word for word the same was never written.
import { digest, isDatedHeading } from '../collection/facts.js';
import type { NoteIndex } from '../collection/note-index.js';
import type { Block } from '../note/markdown/blocks.js';
import { rangeOfBlocks, roleOfSection } from '../note/markdown/sections.js';
import { dateMentions, dayOf } from '../note/meeting/date-mentions.js';
import type { Day } from '../note/meeting/dates.js';
import type { Note } from '../note/note.js';
import { isBreak } from '../text/range.js';
import { defineRule } from './define-rule.js';

const messages = {
  stale: (name: string, path: string) =>
    `\`${name}\` and its text are word for word those of \`${path}\`; write what is new, or remove what was copied.`,
  copied: (name: string, path: string) =>
    `The section \`${name}\` is word for word that of \`${path}\`; write what is new, or remove what was copied.`,
};

// Shorter text under a heading with a date may be the same by chance.
const MIN_STALE_LENGTH = 40;

export default defineRule<{ minLength: number }>(
  {
    id: 'no-copied-section',
    description: 'No section is word for word that of an earlier note of the series',
    severity: 'warning',
    needsNoteIndex: true,
    options: {
      minLength: {
        description: 'Shorter sections may be the same: the number of characters from which on they count.',
        type: 'integer',
        minimum: 1,
        default: 200,
      },
    },
  },
  ({ note, meeting, settings, stage, noteIndex, report }, { minLength }) => {
    // Before the meeting, open items are as they were in the last note.
    if (stage === 'upcoming') return;
    const day = meeting.path?.day ?? meeting.day;
    if (!day) return;
    const { sections } = note.outline(settings.sections);
    const copied = sections.flatMap(({ spec, heading, blocks: content, next }) => {
      // Below a thematic break is what every note of a group has.
      const isRule = ({ kind, range: { start, end } }: Block) =>
        kind === 'other' && isBreak(note.text.slice(start, end));
      const end = content.find(isRule)?.range.start ?? next?.range.start ?? note.text.length;
      const blocks = content.filter(({ range }) => range.start < end);
      const range = rangeOfBlocks(blocks);
      // Many groups have one agenda for all their meetings, and carry over what is still to be done.
      const role = roleOfSection(spec);
      if (!range || end - heading.range.end < minLength || role === 'agenda' || role === 'actions') return [];
      const { hash, length } = digest(note.text, { start: heading.range.end, end });
      if (length < minLength) return [];
      const earlier = noteIndex.earlierCopy(note.path, day, spec.name, hash, length);
      return earlier ? [{ name: heading.name, range, path: earlier.path }] : [];
    });
    const [first, ...others] = copied;
    if (!first) {
      const stale = staleSection(note, day, noteIndex, settings.locale);
      if (stale) report({ range: stale.heading.range, message: messages.stale(stale.heading.raw, stale.path) });
      return;
    }
    const related = others.map(({ name, range }) => ({ range, message: `So is \`${name}\`` }));
    report({ range: first.range, message: messages.copied(first.name, first.path), related });
  },
);

/** The first section about a day before the meeting that is in an earlier note as it is here, date and all. */
function staleSection(note: Note, day: Day, noteIndex: NoteIndex, locale: string) {
  for (const [index, heading] of note.headings.entries()) {
    const title = heading.raw;
    if (index === 0 || !isDatedHeading(title)) continue;
    const about = dateMentions(title, 0, { locale }).map(dayOf);
    if (!about.some((date) => date !== undefined && date < day)) continue;
    const end = note.headings.slice(index + 1).find(({ depth }) => depth <= heading.depth)?.range.start;
    const { hash, length } = digest(note.text, { start: heading.range.end, end: end ?? note.text.length });
    if (length < MIN_STALE_LENGTH) continue;
    const earlier = noteIndex.earlierDatedCopy(note.path, day, { title, hash, length });
    if (earlier) return { heading, path: earlier.path };
  }
  return undefined;
}
