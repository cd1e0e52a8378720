import rule from '../../src/rules/file-name.js';
import { note } from '../helpers/note.js';
import { testRule } from '../helpers/rule-tester.js';

const text = note();
const first = text.replace('---', '⟦---⟧');

testRule(rule, {
  'no date': {
    text: first,
    path: 'discussions/spring.md',
    messages: ['The file name `spring.md` holds no date; name the note `yyyy-mm-dd.md`, by the day of the meeting.'],
  },
  'a day that does not exist': {
    text: first,
    path: 'discussions/2024/2024-02-30.md',
    messages: ['There is no day `2024-02-30`; name the note `yyyy-mm-dd.md`, by the day of the meeting.'],
  },
  'the folder of another year': {
    text: first,
    path: 'discussions/2023/2024-01-10.md',
    messages: ['The note of `2024-01-10` stands in the folder `2023`; move it to the folder `2024`.'],
  },
  'in the folder of its year': { text, path: 'discussions/2024/2024-01-10.md' },
  'a leap day': { text, path: 'discussions/2024/2024-02-29.md' },
  'a date among other words': { text, path: 'discussions/infra/infra-2024-01-10.md' },
  'a folder whose number is no year': { text, path: 'discussions/1203/2024-01-10.md' },
  'no path at all': { text, path: '' },
});
