import rule from '../../src/rules/consistent-dates.js';
import { front, note } from '../helpers/note.js';
import { testRule } from '../helpers/rule-tester.js';

const dated = (datetime: string, title?: string) =>
  note({ head: front({ datetime, ...(title !== undefined && { more: `title: ${title}\n` }) }) });

testRule(rule, {
  'a file named after another day': {
    text: dated('⟦2024-01-03⟧T16:00:00+01:00'),
    messages: [
      '`datetime` is of 3 January 2024, but the file name says 10 January 2024; write `2024-01-10` if that is the day of the meeting.',
    ],
    fixed: dated('2024-01-10T16:00:00+01:00'),
  },
  'a title of another day': {
    text: dated('2024-01-10T16:00:00+01:00', 'Community, ⟦January 3, 2024⟧'),
    messages: [
      'The title says `January 3, 2024`, but the file name and `datetime` say 10 January 2024; write that day in the title too.',
    ],
    fixed: dated('2024-01-10T16:00:00+01:00', 'Community, January 10, 2024'),
  },
  'file name and title against datetime': {
    text: dated('⟦2024-02-10⟧T16:00:00+01:00', 'Community 10 January 2024'),
    messages: [
      '`datetime` is of 10 February 2024, but the file name and the title say 10 January 2024; write `2024-01-10` if that is the day of the meeting.',
    ],
    fixed: dated('2024-01-10T16:00:00+01:00', 'Community 10 January 2024'),
  },
  'all agree': { text: dated('2024-01-10T16:00:00+01:00', 'Community, January 10, 2024') },
  'a title over several days': { text: dated('2024-01-10T16:00:00+01:00', 'Camp, 8 January 2024 to 10 January 2024') },
  'a title without a year': { text: dated('2024-01-10T16:00:00+01:00', 'Community, January 3') },
  'late in the evening the day is another one in UTC, which does not count': {
    text: dated('2024-01-10T23:30:00-08:00'),
  },
  'no date in the file name': { text: dated('2024-01-03T16:00:00+01:00'), path: 'discussions/spring.md' },
  'a day that does not exist is for front-matter-schema': { text: dated('2024-01-40T16:00:00+01:00') },
});
