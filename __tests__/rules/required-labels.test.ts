import rule from '../../src/rules/required-labels.js';
import { testRule } from '../helpers/rule-tester.js';

const config = 'labels: { Recording: nonEmpty, Where: present }\ncancelled: ^Cancelled';
const text = (lines: string) => `# Garden, 10 January 2024\n\n${lines}\n\n## Soil\n\nIt has come.\n`;

testRule(rule, {
  'meetings that did not take place, in other words': {
    text: text('No meeting this week.\n\n'),
    config: 'labels: { Recording: nonEmpty, Where: present }\n',
  },
  'a note that mentions that another meeting is cancelled': {
    text: text('No meeting next week.\n\n').replace(/^.*/, '⟦$&⟧'),
    config: 'labels: { Notes: present }\n',
    messages: ['The line `Notes: …` is missing; add it at the top of the note.'],
  },
  'no labels are configured': { text: text('Soil') },
  'all are there, in whatever form': {
    text: text('- **Recording**: <https://garden.example/1>\n- *Where:* online'),
    config,
  },
  'one that may be empty': { text: text('Recording: tape 4\n\nWhere:'), config },
  'the value is in a list below': { text: text('**Recording:**\n\n- https://garden.example/1\n\nWhere: shed'), config },
  'the value is in nested items': {
    text: text('* Recording:\n  * https://garden.example/1\n* Where: shed'),
    config,
  },
  'the value is in the paragraph below': {
    text: text('**Recording:**\n\nTape 4, in the shed.\n\nWhere: shed'),
    config,
  },
  'the value is on the next line': { text: text('Recording:\ntape 4\n\nWhere: shed'), config },
  'another label follows': {
    text: text('⟦Recording⟧:\nWhere: shed'),
    config,
    messages: ['`Recording` is empty although the meeting is over; add a value after the colon.'],
  },
  'another label follows in a paragraph of its own': {
    text: text('⟦Recording⟧:\n\nWhere: shed'),
    config,
    messages: ['`Recording` is empty although the meeting is over; add a value after the colon.'],
  },
  'no value is needed before the meeting': {
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
  'several missing lines, in one finding': {
    text: '⟦# Garden⟧\n\nSoil.\n',
    config,
    messages: ['The lines `Recording: …` and `Where: …` are missing; add them at the top of the note.'],
  },
  'no heading at all': {
    text: '⟦Where: shed⟧\n',
    config,
    messages: ['The line `Recording: …` is missing; add it at the top of the note.'],
  },
  'a misspelled label': {
    text: text('- **⟦Recordng⟧**: tape 4\n- **Where**: shed'),
    config,
    messages: ['The label `Recordng` is misspelled; did you mean `Recording`?'],
    fixed: text('- **Recording**: tape 4\n- **Where**: shed'),
  },
  'no value, or dots': {
    text: text('- **⟦Recording⟧**: ...\n- **Where**: shed'),
    config,
    messages: ['`Recording` is empty although the meeting is over; add a value after the colon.'],
  },
});
