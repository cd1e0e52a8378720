import rule from '../../src/rules/required-labels.js';
import { testRule } from '../helpers/rule-tester.js';

const config = 'labels: { Recording: nonEmpty, Where: present }\ncancelled: ^Cancelled';
const text = (lines: string) => `# Garden, 10 January 2024\n\n${lines}\n\n## Soil\n\nIt has come.\n`;

testRule(rule, {
  'none are asked for': { text: text('Soil') },
  'all are there, in whatever form': {
    text: text('- **Recording**: <https://garden.example/1>\n- *Where:* online'),
    config,
  },
  'one that may be empty': { text: text('Recording: tape 4\n\nWhere:'), config },
  'the value stands below': { text: text('**Recording:**\n\n- https://garden.example/1\n\nWhere: shed'), config },
  'the value stands in items below': {
    text: text('* Recording:\n  * https://garden.example/1\n* Where: shed'),
    config,
  },
  'before the meeting nothing need be said': {
    text: text('- Recording:\n- Where: shed'),
    config,
    now: '2024-01-09T00:00:00Z',
  },
  'a meeting that did not take place': { text: text('Cancelled, snow.'), config },
  'a missing line': {
    text: '# Garden\n\nWhere: shed\n'.replace('# Garden', '⟦# Garden⟧'),
    config,
    messages: ['The line `Recording: …` is missing; add it at the top of the note.'],
  },
  'no heading at all': {
    text: '⟦Where: shed⟧\n',
    config,
    messages: ['The line `Recording: …` is missing; add it at the top of the note.'],
  },
  'a slip': {
    text: text('- **⟦Recordng⟧**: tape 4\n- **Where**: shed'),
    config,
    messages: ['The label `Recordng` is misspelled; did you mean `Recording`?'],
    fixed: text('- **Recording**: tape 4\n- **Where**: shed'),
  },
  'nothing behind it, or dots': {
    text: text('- **⟦Recording⟧**: ...\n- **Where**: shed'),
    config,
    messages: ['`Recording` is empty although the meeting is over; add a value after the colon.'],
  },
});
