import rule from '../../src/rules/no-placeholder.js';
import { front, note } from '../helpers/note.js';
import { testRule } from '../helpers/rule-tester.js';

const value = (text: string, key: string) =>
  `\`${text}\` is still in \`${key}\`; write what it stands for, now that the meeting is over.`;
const line = (text: string) => `\`${text}\` still stands for text to be written; write that text, or remove it.`;

testRule(rule, {
  'values of the front matter': {
    text: note({ head: front({ location: '⟦TO FILL⟧', participants: ['ÁgnesK', '⟦TODO⟧', '⟦<name>⟧'] }) }),
    messages: [value('TO FILL', 'location'), value('TODO', 'participants'), value('<name>', 'participants')],
  },
  'lines and items': {
    text: note({ agenda: '* ⟦<topic>⟧', discussions: '⟦TBD⟧', todos: '* [ ] ⟦TODO⟧' }),
    messages: [line('<topic>'), line('TBD'), line('TODO')],
  },
  'a thing whose name is to be filled in': {
    text: note({ discussions: 'BL: Then the function ⟦TODO⟧ must be called.' }),
    messages: ['`TODO` still stands for the name of a function; write that name.'],
  },
  'one finding for the same left-over': {
    text: note({ agenda: '* ⟦<topic>⟧\n* <topic>' }),
    messages: [line('<topic>')],
  },
  'words of the configuration': {
    text: note({ discussions: '⟦Lorem ipsum⟧' }),
    config: 'placeholders: { words: [lorem ipsum] }\n',
    messages: [line('Lorem ipsum')],
  },
  'the word in a sentence, a caption and a heading': {
    text: note({
      agenda: '* TODO list of the garden',
      discussions: 'BL: The rest is a TODO for later.\n\nTODO:\n\n* BL: Dig.',
    }),
  },
  'before the meeting': { text: note({ head: front({ location: 'TBD' }) }), now: '2024-01-09T00:00:00Z' },
  'HTML and code': { text: note({ discussions: '<br>\n\n<https://example.org>\n\n`<name>`\n\n```\nTODO\n```' }) },
});
