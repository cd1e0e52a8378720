import rule from '../../src/rules/consistent-names.js';
import { front, note } from '../helpers/note.js';
import { testRule } from '../helpers/rule-tester.js';

const others = Array.from({ length: 6 }, (_, at) => ({
  path: `discussions/community/2023/2023-0${at + 1}-15.md`,
  text: note(),
}));
const of = (...participants: string[]) => note({ head: front({ participants }) });

const listed = (people: string) =>
  Array.from({ length: 6 }, (_, at) => ({
    path: `minutes/2023-0${at + 1}-15.md`,
    text: `## Attendees\n\n${people}\n`,
  }));

testRule(rule, {
  'a lost accent': {
    text: of('⟦AgnesK⟧', 'BoL'),
    others,
    messages: ['`AgnesK` is spelled `ÁgnesK` in 6 other notes; write `ÁgnesK` if the same is meant.'],
    fixed: of('ÁgnesK', 'BoL'),
  },
  'another case': {
    text: of('ÁgnesK', '⟦Bol⟧'),
    others,
    messages: ['`Bol` is spelled `BoL` in 6 other notes; write `BoL` if the same is meant.'],
    fixed: of('ÁgnesK', 'BoL'),
  },
  'a team in another case': {
    text: note({ head: front().replace('- community', '- ⟦Community⟧') }),
    others,
    messages: ['`Community` is spelled `community` in 6 other notes; write `community` if the same is meant.'],
    fixed: note(),
  },
  'an alias of the roster, which needs no other note': {
    text: of('⟦Agi⟧', 'BoL'),
    config: 'roster: { people: [{ name: ÁgnesK, aliases: [Agi] }, BoL] }',
    messages: ['`Agi` is spelled `ÁgnesK` in the roster; write `ÁgnesK`.'],
    fixed: of('ÁgnesK', 'BoL'),
  },
  'a team of the roster with other separators': {
    text: note({ head: front().replace('- community', '- ⟦Garden_Beds⟧') }),
    config: 'roster: { teams: [garden-beds] }',
    messages: ['`Garden_Beds` is spelled `garden-beds` in the roster; write `garden-beds`.'],
    fixed: note({ head: front().replace('- community', '- garden-beds') }),
  },
  'who is in the roster is not misspelled': {
    text: of('AgnesK', 'BoL'),
    others,
    config: 'roster: { people: [AgnesK, ÁgnesK] }',
  },
  'attendees in the body': {
    text: '# Garden, 10 January 2024\n\n## Present\n\n- ⟦AgnesK⟧ (chair)\n- BoL @bol\n',
    config: 'attendees: { from: ["section:Present", "frontMatter:participants"] }',
    others,
    messages: ['`AgnesK` is spelled `ÁgnesK` in 6 other notes; write `ÁgnesK` if the same is meant.'],
    fixed: '# Garden, 10 January 2024\n\n## Present\n\n- ÁgnesK (chair)\n- BoL @bol\n',
  },
  'a full name in any list': {
    text: '## Attendees\n\n- ⟦Ana Zeigler⟧ (Acme)\n- Bo Ru\n',
    others: listed('- Ana Ziegler\n- Bo Ru'),
    messages: ['`Ana Zeigler` is spelled `Ana Ziegler` in 6 other notes; write `Ana Ziegler` if the same is meant.'],
    fixed: '## Attendees\n\n- Ana Ziegler (Acme)\n- Bo Ru\n',
  },
  'the handle of a person': {
    text: '## Attendees\n\n- Uri Gold (@⟦urig⟧)\n',
    others: listed('- Uri Gold (@urigo)'),
    messages: ['`@urig` is `@urigo` in 6 other notes that list `Uri Gold`; write `@urigo` if it is the same person.'],
    fixed: '## Attendees\n\n- Uri Gold (@urigo)\n',
  },
  'a name in a list that is one item': {
    text: note({ head: front().replace('  - BoL', '  - BoL, ⟦AgnesK⟧, ChidiO') }),
    others,
    messages: ['`AgnesK` is spelled `ÁgnesK` in 7 other notes; write `ÁgnesK` if the same is meant.'],
    fixed: note({ head: front().replace('  - BoL', '  - BoL, ÁgnesK, ChidiO') }),
  },
  'the usual spelling': { text: of('ÁgnesK', 'BoL'), others },
  'shorter forms and other people': { text: of('Ágnes', 'BoM', 'Bo'), others },
  'alone, a note cannot be wrong': { text: of('AgnesK', 'BoL') },
});
