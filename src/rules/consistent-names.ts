// Lists by person or team are only right when everybody is spelled in one way. A spelling is called wrong on clear
// evidence alone: being rare is not enough.
import type { Field, SpellingSuggestion } from '../collection/spellings.js';
import { isPlaceholder } from '../note/markdown/placeholders.js';
import type { Range } from '../text/range.js';
import { normalize } from '../text/spelling.js';
import { defineRule } from './define-rule.js';

const messages = {
  lists: (value: string, better: string, notes: number) =>
    notes > 0
      ? `\`${value}\` is spelled \`${better}\` in ${notes} other notes; write \`${better}\` if the same is meant.`
      : `\`${value}\` is spelled \`${better}\` in the name of its folder; write \`${better}\` if the same is meant.`,
  first: (value: string, better: string, notes: number) =>
    `\`${value}\` has a first name that ${notes} other notes spell as in \`${better}\`; write \`${better}\` if it is the same person.`,
  roster: (value: string, better: string) =>
    `\`${value}\` is spelled \`${better}\` in the roster; write \`${better}\`.`,
  handle: (handle: string, better: string, name: string, notes: number) =>
    `\`@${handle}\` is \`@${better}\` in ${notes} other notes that list \`${name}\`; write \`@${better}\` if it is the same person.`,
  text: (value: string, better: string, notes: number) =>
    `\`${value}\` is spelled \`${better}\` in the text of ${notes} notes; write \`${better}\` if the same is meant.`,
};

export default defineRule(
  {
    id: 'consistent-names',
    description: 'Participants, teams and tags are spelled as in the other notes',
    severity: 'warning',
    fixes: ['safe', 'suggestion'],
    needsNoteIndex: true,
  },
  ({ note, meeting, settings, noteIndex, report }) => {
    const { roster } = settings;
    const found = new Map<
      string,
      { range: Range; message: string; spelling: string; safe: boolean; others: Range[] }
    >();
    for (const field of ['participants', 'teams', 'tags'] as const) {
      for (const { value, range } of values(field)) {
        if (isPlaceholder(value, settings.placeholders.words)) continue;
        const known = found.get(value);
        if (known) {
          known.others.push(range);
          continue;
        }
        const named = field === 'participants' ? roster.canonical(value) : teamOf(field, value);
        if (named !== undefined) {
          if (named !== value)
            found.set(value, {
              range,
              spelling: named,
              safe: true,
              message: messages.roster(value, named),
              others: [],
            });
          continue;
        }
        const better = isInRoster(field, value) ? undefined : noteIndex.spellings.better(field, value);
        if (!better) continue;
        const { spelling } = better;
        found.set(value, { range, spelling, safe: false, message: sentence(value, better), others: [] });
      }
    }
    for (const { name, handle, handleRange } of meeting.attendees) {
      if (handle === undefined || handleRange === undefined || found.has(`@${handle}`)) continue;
      const better = noteIndex.spellings.betterHandle(name, handle);
      if (!better) continue;
      const { spelling, notes } = better;
      const message = messages.handle(handle, spelling, name, notes);
      found.set(`@${handle}`, { range: handleRange, spelling, safe: false, message, others: [] });
    }
    for (const { range, message, spelling, safe, others } of found.values()) {
      report({
        range,
        message,
        expected: spelling,
        fix: safe ? 'safe' : 'suggestion',
        related: others.map((other) => ({ range: other, message: 'The same here' })),
      });
    }

    /** A team of the roster that `value` is but for case, diacritics and separators. */
    function teamOf(field: Field, value: string): string | undefined {
      const bare = (name: string) => normalize(name).replace(/[\s_-]+/g, '');
      return field === 'teams' ? roster.teams.find((team) => bare(team) === bare(value)) : undefined;
    }

    /** Whether the roster has exactly this name: then it is not misspelled, however rare it is. */
    function isInRoster(field: Field, value: string): boolean {
      return field === 'participants' && roster.people.some(({ name }) => name === value);
    }

    function values(field: Field): { value: string; range: Range }[] {
      const list =
        field === 'participants'
          ? meeting.attendees.map(({ name, range }) => ({ value: name, range }))
          : note.list(field);
      const text = list.length === 0 ? note.textOf(field) : undefined;
      // A quoted text may hold escapes, so that places inside it are not certain.
      if (!text || note.text.slice(text.range.start, text.range.end) !== text.value) return list.filter(isPlain);
      return [...text.value.matchAll(/[^,]+/g)].map((part) => {
        const start = text.range.start + part.index + (part[0].length - part[0].trimStart().length);
        const value = part[0].trim();
        return { value, range: { start, end: start + value.length } };
      });
    }

    function isPlain({ value, range }: { value: string; range: Range }): boolean {
      return note.text.slice(range.start, range.end) === value;
    }
  },
);

function sentence(value: string, better: SpellingSuggestion): string {
  if (better.in === 'text') return messages.text(value, better.spelling, better.notes);
  return better.in === 'first'
    ? messages.first(value, better.spelling, better.notes)
    : messages.lists(value, better.spelling, better.notes);
}
