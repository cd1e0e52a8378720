import rule from '../../src/rules/attendees.js';
import { note } from '../helpers/note.js';
import { testRule } from '../helpers/rule-tester.js';

const config = 'attendees: { from: ["section:Present", "label:Attendees", "table:Name"] }\ncancelled: ^Cancelled';
const text = (people: string) => `# Garden, 10 January 2024\n\n${people}\n\n## Soil\n\nIt has come.\n`;

testRule(rule, {
  'nothing is configured': { text: text('Soil') },
  'front matter is for its schema': { text: note(), config: 'attendees: { from: ["frontMatter:participants"] }' },
  'a section': {
    text: text('## Present\n\n* Ágnes Kiss @agnes (chair)\n* [Bo Li](https://garden.example/bo)'),
    config,
  },
  'a label with names behind it': { text: text('**Attendees**: Ágnes, Bo (late, by phone), Chidi'), config },
  'a label with names below it': { text: text('Attendees:\n\n- Ágnes\n- Bo'), config },
  'a table': { text: text('| Name | Organisation |\n| :--- | --- |\n| Ágnes | Beds |\n| Bo | Shed |'), config },
  'before the meeting': { text: text('## Present'), config, now: '2024-01-09T00:00:00Z' },
  'a meeting that did not take place': { text: text('Cancelled, snow.'), config },
  'no list': {
    text: '⟦# Garden⟧\n\n## Soil\n\nIt has come.\n',
    config,
    messages: [
      'The note does not say who was there; list the people in a section `Present` or a line `Attendees: …` or a table with the column `Name`.',
    ],
  },
  'an empty section': {
    text: text('⟦## Present⟧'),
    config,
    messages: ['`Present` names nobody although the meeting is over; list who was there.'],
  },
  'dots behind a label': {
    text: text('**⟦Attendees⟧**: ...'),
    config,
    messages: ['`Attendees` names nobody although the meeting is over; list who was there.'],
  },
  'a name of one word': {
    text: text('## Present\n\n* Ágnes Kiss\n* ⟦Bo⟧'),
    config,
    options: { form: 'full-name' },
    messages: ['`Bo` is not a full name; write first and last name.'],
  },
  'no handle': {
    text: text('## Present\n\n* Ágnes Kiss @agnes\n* ⟦Bo Li⟧'),
    config,
    options: { form: 'handle' },
    messages: ['`Bo Li` has no GitHub handle; add it, such as `@name`.'],
  },
});
