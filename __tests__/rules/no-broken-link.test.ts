import rule from '../../src/rules/no-broken-link.js';
import { note } from '../helpers/note.js';
import { testRule } from '../helpers/rule-tester.js';

const see = (link: string) => note({ discussions: `BL: See ${link}` });
const files = ['discussions/community/2024/2024-01-03.md', 'discussions/plan.md'];

testRule(rule, {
  'a space between text and address': {
    text: see('⟦[the plan] (https://example.org/plan)⟧.'),
    messages: [
      '`[the plan] (https://example.org/plan)` is no link to Markdown; write `[the plan](https://example.org/plan)`, without the space.',
    ],
    fixed: see('[the plan](https://example.org/plan).'),
  },
  'never closed': {
    text: see('⟦[the plan](https://example.org/plan⟧'),
    messages: ['The link `[the plan](https://example.org/plan` is never closed; put a `)` after its address.'],
    fixed: see('[the plan](https://example.org/plan)'),
  },
  'a stray bracket': {
    text: see('the plan at ⟦https://example.org/plan]⟧.'),
    messages: [
      'The address `https://example.org/plan]` ends in a stray `]`, which becomes a part of it; remove the bracket.',
    ],
    fixed: see('the plan at https://example.org/plan.'),
  },
  'no such file': {
    text: see('[the plan](⟦../plan.md⟧).'),
    files,
    messages: ['There is no file `discussions/community/plan.md` in the repository; correct the link.'],
  },
  'files that are there': { text: see('[last week](2024-01-03.md#todos) and [the plan](../../plan.md).'), files },
  'when nobody can look': { text: see('[the plan](../plan.md).') },
  'addresses, headings and code': {
    text: see('[a](https://example.org), [b](#todos), <https://example.org> and `[c] (https://example.org)`.'),
    files,
  },
  'out of the repository': { text: see('[the plan](../../../../plan.md).'), files },
});
