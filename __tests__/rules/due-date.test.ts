import rule from '../../src/rules/due-date.js';
import { note } from '../helpers/note.js';
import { testRule } from '../helpers/rule-tester.js';

const lastYear = (text: string, year: number) =>
  `This item is due on \`${text}\`, before the meeting on 10 January 2024; if ${year} is meant, write that year.`;

testRule(rule, {
  'reports a deadline in the year before the meeting': {
    text: note({ todos: '* BL: Order the valve by January 20, ⟦2023⟧.\n* ÁK: Dig (due ⟦2023⟧-02-01).' }),
    messages: [lastYear('January 20, 2023', 2024), lastYear('2023-02-01', 2024)],
    fixed: note({ todos: '* BL: Order the valve by January 20, 2024.\n* ÁK: Dig (due 2024-02-01).' }),
  },
  'reports a deadline on a day that its month does not have': {
    text: note({ todos: '* BL: Dig by ⟦June 31⟧.\n* ÁK: Rake until ⟦31st of April⟧.\n* BL: Sow, due ⟦2023-02-29⟧.' }),
    messages: [
      'This item is due on `June 31`, but June has 30 days; correct the date.',
      'This item is due on `31st of April`, but April has 30 days; correct the date.',
      'This item is due on `2023-02-29`, but February has 28 days; correct the date.',
    ],
  },
  'accepts deadlines after the meeting, and overdue items that are carried over': {
    text: note({ todos: '* BL: Dig by January 20, 2024.\n* ÁK: Rake (due 2023-12-01).\n* BL: Sow by 31 May.' }),
  },
  'accepts a deadline of long ago that would not come soon either': {
    text: note({ todos: '* BL: Dig by 1 November 2022.' }),
  },
  'accepts items that are done': { text: note({ todos: '* [x] BL: Dig by January 20, 2023.' }) },
  'accepts dates that are not deadlines': {
    text: note({ todos: '* BL: Read the plan of January 20, 2023.\n* ÁK: Dig in bed 31 May Street.' }),
  },
  'accepts any deadline where the dates of the note disagree': {
    text: `# Beds, 17 March 2024\n\n## TODOs\n\n* BL: Order the valve by January 20, 2023.\n`,
  },
});
