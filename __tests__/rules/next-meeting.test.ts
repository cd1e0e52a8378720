import rule from '../../src/rules/next-meeting.js';
import { testRule } from '../helpers/rule-tester.js';

const message = (text: string) =>
  `The next meeting is announced for \`${text}\`, but this one is on 10 January 2024; write the day of the next meeting.`;

testRule(rule, {
  'an earlier day below a heading': {
    text: '# Beds\n\n## Next meeting\n\n⟦3 January 2024⟧ at noon\n',
    messages: [message('3 January 2024')],
  },
  'an earlier day announced in French': {
    text: '# Beds\n\nProchaine réunion : ⟦3 janvier 2024⟧\n',
    messages: [message('3 janvier 2024')],
  },
  'a later day below a heading, and an earlier one in a sentence': {
    text: '# Beds\n\n## Next meeting\n\nWe planned it in the call of 3 January 2024.\n\n24 January 2024\n',
  },
  'the day of this meeting': {
    text: '# Beds\n\n- **Next meeting:** ⟦January 10⟧, 12pm UTC\n',
    messages: [message('January 10')],
  },
  'an earlier day with its year': {
    text: '# Beds\n\nNext community call: ⟦3 Jan 2023⟧\n',
    messages: [message('3 Jan 2023')],
  },
  'an earlier day in another language': {
    text: '# Beete\n\n> Next meeting 3. Januar 2024\n'.replace('3. Januar 2024', '⟦3. Januar 2024⟧'),
    messages: [message('3. Januar 2024')],
  },
  'a later day': { text: '# Beds\n\n**Next community call is 24 January 2024**\n' },
  'a day of the next year without its year': {
    path: 'beds/2024-12-18.md',
    text: '# Beds\n\nNext meeting: January 8\n',
  },
  'a sentence about a next meeting': { text: '# Beds\n\nAna will ask at the next meeting on January 3.\n' },
  'a number that may be the day or the month': { text: '# Beds\n\nNext meeting: 02/01/2024\n' },
  'a note whose dates disagree': { text: '# Beds, 17 January 2024\n\nNext meeting: 10 January 2024\n' },
});
