import rule from '../../src/rules/no-copied-section.js';
import { note } from '../helpers/note.js';
import { testRule } from '../helpers/rule-tester.js';

const long = 'BL: The soil has come in eleven bags, and the city will bring the rest before the frost is over. '.repeat(
  3,
);
const earlier = (text: string) => [{ path: 'discussions/community/2024/2024-01-03.md', text }];

testRule(rule, {
  'a section about an earlier day that an earlier note has too': {
    text: `# Call 2024-01-10\n\n⟦## Points of 2023-11-22⟧\n\n- Order seeds for the long bed by the wall\n- Paint the shed\n`,
    path: 'notes/2024-01-10.md',
    others: ['2023-12-06', '2023-12-20', '2024-01-03', '2024-01-17'].map((day) => ({
      path: `notes/${day}.md`,
      text: `# Call ${day}\n\n## Points of 2023-11-22\n\n- Order seeds for the long bed by the wall\n- Paint the shed\n`,
    })),
    messages: [
      '`Points of 2023-11-22` and its text are word for word those of `notes/2023-12-06.md`; write what is new, or remove what was copied.',
    ],
  },
  'a section about a day to come': {
    text: `# Call 2024-01-10\n\n## Fair on 2024-05-11\n\n- Order seeds for the long bed by the wall\n- Paint the shed\n`,
    path: 'notes/2024-01-10.md',
    others: [
      {
        path: 'notes/2024-01-03.md',
        text: `# Call 2024-01-03\n\n## Fair on 2024-05-11\n\n- Order seeds for the long bed by the wall\n- Paint the shed\n`,
      },
    ],
  },
  'what was said the week before': {
    text: note({ discussions: `⟦${long.trim()}⟧` }),
    others: earlier(note({ discussions: long.trim() })),
    messages: [
      'The section `Discussions` is word for word that of `discussions/community/2024/2024-01-03.md`; write what is new, or remove what was copied.',
    ],
  },
  'one finding for several sections': {
    text: note({ discussions: `⟦${long.trim()}⟧`, todos: `* ${long.trim()}` }),
    others: earlier(note({ discussions: long.trim(), todos: `* ${long.trim()}` })),
    messages: [
      'The section `Discussions` is word for word that of `discussions/community/2024/2024-01-03.md`; write what is new, or remove what was copied.',
    ],
  },
  'a shorter one, when asked for': {
    text: note({ discussions: '⟦BL: The soil has come in eleven bags.⟧' }),
    others: earlier(note({ discussions: 'BL: The soil has come in eleven bags.' })),
    options: { minLength: 20 },
    messages: [
      'The section `Discussions` is word for word that of `discussions/community/2024/2024-01-03.md`; write what is new, or remove what was copied.',
    ],
  },
  'short sections are often the same': { text: note(), others: earlier(note()) },
  'a standing agenda': { text: note({ agenda: long.trim() }), others: earlier(note({ agenda: long.trim() })) },
  'a later note copies this one': {
    text: note({ discussions: long.trim() }),
    others: [{ path: 'discussions/community/2024/2024-01-17.md', text: note({ discussions: long.trim() }) }],
  },
  'before the meeting, what is still open is carried over': {
    text: note({ todos: `* ${long.trim()}` }),
    others: earlier(note({ todos: `* ${long.trim()}` })),
    now: '2024-01-09T12:00:00Z',
  },
  'something was added': {
    text: note({ discussions: `${long}The frost is over.` }),
    others: earlier(note({ discussions: long.trim() })),
  },
});
