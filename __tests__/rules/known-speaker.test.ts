import rule from '../../src/rules/known-speaker.js';
import { front, note } from '../helpers/note.js';
import { testRule } from '../helpers/rule-tester.js';

const all = ['ÁgnesK', 'BoL', 'ChidiO'];
const talk = (participants: string[], line: string) =>
  note({ head: front({ participants }), discussions: `BL: The soil has come.\nÁK: Good.\n${line}` });
const others = Array.from({ length: 6 }, (_, at) => ({
  path: `discussions/community/2023/2023-0${at + 1}-15.md`,
  text: talk(all, 'CO: I have the maps.'),
}));

testRule(rule, {
  'somebody whom the other notes know': {
    text: talk(['ÁgnesK', 'BoL'], '⟦CO⟧: I have the maps.'),
    others,
    messages: ['`CO` speaks but is not among the participants; add `ChidiO` to them, or correct the name here.'],
    fixed: talk(all, 'CO: I have the maps.'),
  },
  'somebody whom nobody knows': {
    text: talk(['ÁgnesK', 'BoL'], '⟦XQ⟧: I have the maps.\nÁK: Thanks.\nXQ: Fine.'),
    others,
    messages: ['`XQ` speaks but fits none of the participants; add who it is to them, or correct the name here.'],
  },
  'somebody whose handle speaks': {
    text: '## Attendees\n\n- Ana Li (@locks)\n- Bo Ru\n\n## Notes\n\nBo: Soil.\n\nLocks: Fine.\n\nBo: Good.\n',
    others,
  },
  'a list of tasks': {
    text: '## Attendees\n\n- Ana\n- Bo\n\n## Individual tasks\n\n- Ana: soil\n- Bo: beds\n- Chidi: maps\n',
    others: Array.from({ length: 6 }, (_, at) => ({
      path: `m/2023-0${at + 1}-15.md`,
      text: '## Attendees\n\n- Ana\n- Bo\n- Chidi\n',
    })),
  },
  'words in capitals': {
    text: talk(['ÁgnesK', 'BoL'], 'TODO: Order soil.\n\nRE: The letter.\n\nIBM: A follow-up.'),
    others,
  },
  'a participant': { text: talk(all, 'CO: I have the maps.'), others },
  'what merely looks like a speaker': {
    text: talk(['ÁgnesK', 'BoL'], 'Goal: forty beds.\nAll: Yes.\nPR: merged.'),
    others,
  },
  'participants still to be filled in': { text: talk(['TBD'], 'CO: I have the maps.'), others },
});
