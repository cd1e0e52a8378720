// Who was there decides whether a vote counts and whom to ask; a month later nobody remembers.

import type { Settings } from '../model/settings.js';
import { saysSomething } from '../note/markdown/labels.js';
import { excerpt, type Range } from '../text/range.js';
import { defineRule } from './define-rule.js';

const messages = {
  missing: (places: string) => `The note does not say who was there; list the people in ${places}.`,
  empty: (place: string) => `\`${place}\` names nobody although the meeting is over; list who was there.`,
  fullName: (text: string) => `\`${text}\` is not a full name; write first and last name.`,
  handle: (text: string) => `\`${text}\` has no GitHub handle; add it, such as \`@name\`.`,
};

export default defineRule<{ form: 'any' | 'full-name' | 'handle' }>(
  {
    id: 'attendees',
    description: 'The note lists who was there, where and how the configuration says',
    severity: 'warning',
    form: 'attendees',
    options: {
      form: {
        description: 'What each entry must hold: `full-name` (two words or more), `handle` (`@name`), or `any`.',
        enum: ['any', 'full-name', 'handle'],
        default: 'any',
      },
    },
  },
  ({ note, meeting, settings, stage, report }, { form }) => {
    // Unless a configuration says where they are listed, `front-matter-schema` asks for the participants.
    if (!settings.stated.has('attendees') || stage === 'upcoming' || meeting.isCancelled) return;
    const { attendees, lists } = meeting;
    if (attendees.length === 0) {
      const [list] = lists;
      if (list) report({ range: list.at, message: messages.empty(labelIn(list.at)) });
      else if (settings.attendees.from.some(({ kind }) => kind !== 'frontMatter'))
        report({ range: head(), message: messages.missing(placesOf(settings)), about: 'missing' });
      return;
    }
    for (const { name, entry } of attendees) {
      const text = note.text.slice(entry.start, entry.end);
      if (form === 'full-name' && !/\S\s+\S/.test(name))
        report({ range: entry, message: messages.fullName(excerpt(text)) });
      if (form === 'handle' && !/(?:^|[\s([])@[\w-]/.test(text))
        report({ range: entry, message: messages.handle(excerpt(text)) });
    }

    function labelIn(range: Range): string {
      const text = note.text.slice(range.start, range.end).replace(/[#*_:|]+/g, ' ');
      return saysSomething(text) ? excerpt(text) : 'Attendees';
    }

    function head(): Range {
      return note.headings[0]?.range ?? note.lines.range(note.lines.point(note.bodyStart).line);
    }
  },
);

function placesOf({ attendees }: Settings): string {
  const places = attendees.from.map(({ kind, name }) => {
    if (kind === 'section') return `a section \`${name}\``;
    if (kind === 'label') return `a line \`${name}: …\``;
    return kind === 'table' ? `a table with the column \`${name}\`` : `\`${name}\` of the front matter`;
  });
  return places.join(' or ');
}
