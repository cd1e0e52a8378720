import rule from '../../src/rules/no-duplicate-items.js';
import { front, note } from '../helpers/note.js';
import { testRule } from '../helpers/rule-tester.js';

const of = (...participants: string[]) => note({ head: front({ participants }) });

testRule(rule, {
  'the same twice': {
    text: of('ÁgnesK', 'BoL', '⟦BoL⟧'),
    messages: ['`BoL` is already listed in `participants` (line 8); remove it, or write who was meant.'],
    fixed: of('ÁgnesK', 'BoL'),
  },
  'another spelling is for people to judge': {
    text: of('ÁgnesK', 'BoL', '⟦AgnesK⟧'),
    messages: ['`AgnesK` is listed in `participants` as `ÁgnesK` too (line 7); keep one of the two.'],
  },
  'between brackets': {
    text: note({ head: front({ more: 'tags: [soil, tools, ⟦soil⟧]\n' }) }),
    messages: ['`soil` is already listed in `tags` (line 9); remove it, or write who was meant.'],
  },
  'another list, when asked for': {
    text: note({ head: front({ more: 'absent:\n  - BoM\n  - ⟦BoM⟧\n' }) }),
    options: { keys: ['absent'] },
    messages: ['`BoM` is already listed in `absent` (line 10); remove it, or write who was meant.'],
    fixed: note({ head: front({ more: 'absent:\n  - BoM\n' }) }),
  },
  'a person listed twice in a section': {
    text: '## Attendees\n\n- Ana Li (@anali)\n- Bo Ru\n- ⟦Ana Li⟧\n',
    messages: ['`Ana Li` is listed in the list of attendees as `Ana Li (@anali)` too (line 3); keep one of the two.'],
  },
  'the exact entry twice in a section': {
    text: '## Attendees\n\n- Ana Li\n- Bo Ru\n- ⟦Ana Li⟧\n- Cy Dee\n',
    messages: ['`Ana Li` is already listed in the list of attendees (line 3); remove it, or write who was meant.'],
    fixed: '## Attendees\n\n- Ana Li\n- Bo Ru\n- Cy Dee\n',
  },
  'a name twice in one line': {
    text: '**Attendees:** Alice, Bob, ⟦Bob⟧\n',
    messages: ['`Bob` is already listed in the list of attendees (line 1); remove it, or write who was meant.'],
  },
  'somebody who is present and sends regrets': {
    text: 'Present: Ana Li, Bo Ru\n\nRegrets: ⟦Bo Ru⟧\n',
    messages: ['`Bo Ru` is listed both as present and as absent (line 1); keep one of the two.'],
  },
  'two people of one name with different handles': {
    text: '## Attendees\n\n- Ana Li (@anali)\n- Ana Li (@ana-li-2)\n',
  },
  'the attendees of two days': {
    text: '# Day 1\n\n## Attendees\n\n- Ana Li\n- Bo Ru\n\n# Day 2\n\n## Attendees\n\n- Ana Li\n- Bo Ru\n',
  },
  'two people of one first name': { text: of('BoL', 'BoM', 'Bo') },
});
