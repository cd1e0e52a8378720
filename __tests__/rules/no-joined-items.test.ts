import rule from '../../src/rules/no-joined-items.js';
import { front, note } from '../helpers/note.js';
import { testRule } from '../helpers/rule-tester.js';

const of = (...participants: string[]) => note({ head: front({ participants }) });

testRule(rule, {
  'people joined by commas': {
    text: of('⟦ÁgnesK, BoL, ChidiO⟧'),
    messages: [
      '`ÁgnesK, BoL, ChidiO` is one item of `participants` that holds 3; write each on a line of its own after `- `.',
    ],
    fixed: of('ÁgnesK', 'BoL', 'ChidiO'),
  },
  'a list between brackets is left to people': {
    text: note().replace('teams:\n  - community', 'teams: [⟦"community; infra"⟧]'),
    messages: ['`community; infra` is one item of `teams` that holds 2; write each on a line of its own after `- `.'],
  },
  'another list, when asked for': {
    text: note({ head: front({ more: 'absent:\n  - ⟦BoM, DanaR⟧\n' }) }),
    options: { keys: ['absent'] },
    messages: ['`BoM, DanaR` is one item of `absent` that holds 2; write each on a line of its own after `- `.'],
    fixed: note({ head: front({ more: 'absent:\n  - BoM\n  - DanaR\n' }) }),
  },
  'commas in brackets, and titles': { text: of('Bo Larsson (web, infra)', 'Ana Ruiz, Jr.') },
  'a sentence': { text: of('everybody from the garden down the road, and their children') },
});
