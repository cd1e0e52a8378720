import rule from '../../src/rules/no-joined-items.js';
import { front, note } from '../helpers/note.js';
import { testRule } from '../helpers/rule-tester.js';

const of = (...participants: string[]) => note({ head: front({ participants }) });

testRule(rule, {
  'people joined by commas': {
    text: of('⟦ÁgnesK, BoL, ChidiO⟧'),
    messages: [
      '`ÁgnesK, BoL, ChidiO` is one item of `participants` but lists 3 values; write each on its own line after `- `.',
    ],
    fixed: of('ÁgnesK', 'BoL', 'ChidiO'),
  },
  'a list between brackets is left to people': {
    text: note().replace('teams:\n  - community', 'teams: [⟦"community; infra"⟧]'),
    messages: ['`community; infra` is one item of `teams` but lists 2 values; write each on its own line after `- `.'],
  },
  'another list, when asked for': {
    text: note({ head: front({ more: 'absent:\n  - ⟦BoM, DanaR⟧\n' }) }),
    options: { keys: ['absent'] },
    messages: ['`BoM, DanaR` is one item of `absent` but lists 2 values; write each on its own line after `- `.'],
    fixed: note({ head: front({ more: 'absent:\n  - BoM\n  - DanaR\n' }) }),
  },
  'commas in brackets, and titles': { text: of('Bo Larsson (web, infra)', 'Ana Ruiz, Jr.') },
  'a sentence': { text: of('everybody from the garden down the road, and their children') },
});
