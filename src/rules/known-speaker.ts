// Somebody speaks who is not among the participants: a person was forgotten in the list, or the initials are a slip.
// Names in lists are short and ambiguous, so the rule only speaks when nobody present can be meant.
import { isPlaceholder } from '../note/placeholders.js';
import { isGroup, isInitials, initialsKey, personName, speakersOf } from '../note/people.js';
import { frontMatterList } from '../note/note.js';
import { outline } from '../note/sections.js';
import { linesIn, type Range } from '../note/text.js';
import { defineRule } from './define-rule.js';

const messages = {
  known: (text: string, name: string) => `\`${text}\` speaks but is not among the participants; add \`${name}\` to them, or correct the name here.`,
  unknown: (text: string) => `\`${text}\` speaks but fits none of the participants; add who it is to them, or correct the name here.`,
};

// Fewer speakers who are participants do not show that the list is meant to be complete.
const MIN_PRESENT = 2;

export default defineRule(
  {
    id: 'known-speaker',
    description: 'Whoever speaks in the note is among its participants',
    severity: 'warning',
    fixes: ['suggestion'],
    needsCollection: true,
  },
  ({ note, settings, collection, report }) => {
    const items = frontMatterList(note, 'participants');
    const participants = items.map(({ value }) => value).flatMap((value) => value.split(/\s*[,;]\s*/));
    if (participants.length === 0 || participants.some((value) => isPlaceholder(value, settings.placeholderWords))) return;
    const { people } = collection;

    const speakers = new Map<string, { text: string; range: Range; others: Range[] }>();
    for (const range of spokenLines()) {
      for (const name of speakersOf(note.text, range)?.names ?? []) {
        if (isGroup(name.text)) continue;
        const key = isInitials(name.text) ? initialsKey(name.text) : name.text;
        const known = speakers.get(key);
        if (known) known.others.push(name.range);
        else speakers.set(key, { text: name.text, range: name.range, others: [] });
      }
    }

    const absent: { text: string; range: Range; others: Range[] }[] = [];
    let present = 0;
    for (const speaker of speakers.values()) {
      const { text } = speaker;
      const matches = participants.map((name) => people.match(text, name));
      if (matches.includes('yes')) present++;
      else if (matches.includes('maybe')) continue;
      // "Goal:" and "API:" have the form of a speaker; a person is somebody whom other notes know.
      else if (people.isKnown(text)) absent.push(speaker);
    }
    // Updates of absent people are pasted in as a whole: then the list is right and most speakers are not in it.
    if (present < MIN_PRESENT || absent.length > present) return;
    for (const { text, range, others } of absent) {
      const name = isInitials(text) ? people.nameOf(text) : undefined;
      const edit = name === undefined || !/^[\p{L}][\p{L}\p{M} .'-]*$/u.test(name) ? undefined : appended(name);
      report({
        range,
        message: name === undefined ? messages.unknown(text) : messages.known(text, name),
        related: others.map((other) => ({ range: other, message: 'Here too' })),
        ...(edit && { fix: { safe: false, title: `Add \`${name}\` to the participants`, edits: [edit] } }),
      });
    }

    /** The lines in which people speak: all but those of action items and the agenda. */
    function* spokenLines(): Generator<Range> {
      const { sections } = outline(note.blocks, settings.sections);
      const silent = new Set(sections.filter(({ spec }) => isSilent(spec.name)).flatMap(({ blocks }) => blocks));
      for (const block of note.blocks) {
        if ((block.kind !== 'paragraph' && block.kind !== 'item') || silent.has(block)) continue;
        yield* linesIn(note.text, block.range);
      }
    }

    /** The edit that puts `name` below the last participant; undefined when the list is not one item a line. */
    function appended(name: string) {
      const last = items.at(-1)!.range;
      const lineStart = Math.max(note.text.lastIndexOf('\n', last.start - 1), note.text.lastIndexOf('\r', last.start - 1)) + 1;
      const marker = note.text.slice(lineStart, last.start);
      if (!/^[ \t]*- +$/.test(marker)) return undefined;
      const end = note.lines.range(note.lines.point(last.end).line).end;
      return { start: end, end, text: `${note.eol}${marker}${personName(name).text}` };
    }
  },
);

/** Sections whose names in front of a colon are owners or topics. */
function isSilent(section: string): boolean {
  return /^(?:agenda|todos?|action items|tasks|decisions)\b/i.test(section);
}
