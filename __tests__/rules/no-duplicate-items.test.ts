import rule from '../../src/rules/no-duplicate-items.js';
import { front, note } from '../helpers/note.js';
import { testRule } from '../helpers/rule-tester.js';

const of = (...participants: string[]) => note({ head: front({ participants }) });

testRule(rule, {
  'the same twice': {
    text: of('ÁgnesK', 'BoL', '⟦BoL⟧'),
    messages: ['`BoL` already stands in `participants` on line 8; remove it, or write who was meant.'],
    fixed: of('ÁgnesK', 'BoL'),
  },
  'another spelling is for people to judge': {
    text: of('ÁgnesK', 'BoL', '⟦AgnesK⟧'),
    messages: ['`AgnesK` stands in `participants` as `ÁgnesK` on line 7 too; keep one of the two.'],
  },
  'between brackets': {
    text: note({ head: front({ more: 'tags: [soil, tools, ⟦soil⟧]\n' }) }),
    messages: ['`soil` already stands in `tags` on line 9; remove it, or write who was meant.'],
  },
  'another list, when asked for': {
    text: note({ head: front({ more: 'absent:\n  - BoM\n  - ⟦BoM⟧\n' }) }),
    options: { keys: ['absent'] },
    messages: ['`BoM` already stands in `absent` on line 10; remove it, or write who was meant.'],
    fixed: note({ head: front({ more: 'absent:\n  - BoM\n' }) }),
  },
  'two people of one first name': { text: of('BoL', 'BoM', 'Bo') },
});
