import rule from '../../src/rules/no-empty-section.js';
import { note } from '../helpers/note.js';
import { testRule } from '../helpers/rule-tester.js';

const empty = note().replace('BL: The soil has come.\n\n', '');
const message =
  'The section `Discussions` is empty although the meeting is over; write what was said, or a line such as "None".';

testRule(rule, {
  'nothing at all': { text: empty.replace('## Discussions', '⟦## Discussions⟧'), messages: [message] },
  'headings and comments only': {
    text: note({ discussions: '### Soil\n\n<!-- what was said -->' }).replace('## Discussions', '⟦## Discussions⟧'),
    messages: [message],
  },
  'an empty item': {
    text: note({ discussions: '*' }).replace('## Discussions', '⟦## Discussions⟧'),
    messages: [message],
  },
  'a number is content': { text: note({ discussions: '1138' }) },
  'another heading of the same level with text below': { text: note({ discussions: '## Soil\n\nBL: It has come.' }) },
  'one word is enough': { text: note({ todos: 'None' }) },
  'text below a deeper heading': { text: note({ discussions: '### Soil\n\nBL: It has come.' }) },
  'a table or an image': { text: note({ discussions: '| a |\n| - |\n| b |', todos: '![board](board.png)' }) },
  'before the meeting': { text: empty, now: '2024-01-09T00:00:00Z' },
  'where the configuration allows it': {
    text: empty,
    config: 'sections:\n  - name: Agenda\n  - name: Discussions\n    notEmpty: false\n  - name: TODOs\n',
  },
});
