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
    messages: [
      '`discussions/2023/2024-01-10.md` is in folder `2023`, but its name says 10 January 2024; move it to folder `2024`, or rename it.',
    ],
  },
  'the folder of another year, in a stated form': {
    text: first,
    path: 'notes/2024/2025-01-14.md',
    config: 'path: notes/{yyyy}/{yyyy}-{MM}-{dd}.md',
    messages: [
      '`notes/2024/2025-01-14.md` is in folder `2024`, but its name says 14 January 2025; move it to folder `2025`, or rename it.',
    ],
  },
  'a day that does not exist, in a stated form': {
    text: first,
    path: 'notes/2024/02-30.md',
    config: 'path: ["notes/{yyyy}/{MM}-{dd}.md", "notes/{yyyy}/{slug}.md"]',
    messages: ['There is no day `2024-02-30`; name the note `notes/{yyyy}/{MM}-{dd}.md`, by the day of the meeting.'],
  },
  'in the folder of its year': { text, path: 'discussions/2024/2024-01-10.md' },
  'a leap day': { text, path: 'discussions/2024/2024-02-29.md' },
  'a date among other words': { text, path: 'discussions/infra/infra-2024-01-10.md' },
  'a folder whose number is no year': { text, path: 'discussions/1203/2024-01-10.md' },
  'no path at all': { text, path: '' },
});
