import rule from '../../src/rules/consistent-names.js';
import { front, note } from '../helpers/note.js';
import { testRule } from '../helpers/rule-tester.js';

const others = Array.from({ length: 6 }, (_, at) => ({
  path: `discussions/community/2023/2023-0${at + 1}-15.md`,
  text: note(),
}));
const of = (...participants: string[]) => note({ head: front({ participants }) });

testRule(rule, {
  'a lost accent': {
    text: of('⟦AgnesK⟧', 'BoL'),
    others,
    messages: ['`AgnesK` is spelt `ÁgnesK` in 6 other notes; write `ÁgnesK` if the same is meant.'],
    fixed: of('ÁgnesK', 'BoL'),
  },
  'another case': {
    text: of('ÁgnesK', '⟦Bol⟧'),
    others,
    messages: ['`Bol` is spelt `BoL` in 6 other notes; write `BoL` if the same is meant.'],
    fixed: of('ÁgnesK', 'BoL'),
  },
  'a team in another case': {
    text: note({ head: front().replace('- community', '- ⟦Community⟧') }),
    others,
    messages: ['`Community` is spelt `community` in 6 other notes; write `community` if the same is meant.'],
    fixed: note(),
  },
  'the usual spelling': { text: of('ÁgnesK', 'BoL'), others },
  'shorter forms and other people': { text: of('Ágnes', 'BoM', 'Bo'), others },
  'alone, a note cannot be wrong': { text: of('AgnesK', 'BoL') },
});
