import rule from '../../src/rules/series-number.js';
import { testRule } from '../helpers/rule-tester.js';

const config = 'path: "garden/{yyyy}-{MM}-{dd}-{number}.md"';
const others = [
  { path: 'garden/2024-01-03-11.md', text: '# Meeting 11\n' },
  { path: 'garden/2024-01-17-13.md', text: '# Meeting 13\n' },
];
const path = 'garden/2024-01-10-12.md';

testRule(rule, {
  'no numbers': { text: '# Meeting 7\n', path },
  'the next one': { text: '# Meeting #12, 10 January 2024\n\nSoil.\n', path, config, others },
  'a year, an issue and a bed are no numbers of meetings': {
    text: '# Meeting 2024, beds 4, see garden/beds#3\n',
    path,
    config,
    others,
  },
  'left out, which may be on purpose': { text: '# Meeting\n', path: 'garden/2024-01-24-20.md', config, others },
  twice: {
    text: '⟦# Meeting⟧\n',
    path: 'garden/2024-01-10-11.md',
    config,
    others,
    messages: ['The number 11 is also used by `garden/2024-01-03-11.md`; give the later meeting the next free number.'],
  },
  backwards: {
    text: '⟦# Meeting⟧\n',
    path: 'garden/2024-01-24-9.md',
    config,
    others,
    messages: [
      'The number 9 is not higher than 13, the number of the earlier meeting `garden/2024-01-17-13.md`; number the notes by date.',
    ],
  },
  'a copied title': {
    text: '# ⟦Meeting 11⟧\n',
    path,
    config,
    others,
    messages: ['`Meeting 11` does not match the file name, which says 12; correct one of the two.'],
  },
  'left out, with `gaps`': {
    text: '⟦# Meeting⟧\n',
    path: 'garden/2024-01-24-20.md',
    config,
    others,
    options: { gaps: true },
    messages: [
      'The number 20 does not follow that of `garden/2024-01-17-13.md`; write 14 if no note is missing in between.',
    ],
  },
});
