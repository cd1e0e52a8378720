import rule from '../../src/rules/heading-emoji.js';
import { note } from '../helpers/note.js';
import { testRule } from '../helpers/rule-tester.js';

const emoji = (agenda: string, discussions: string, todos: string) =>
  note()
    .replace('## Agenda', `## ${agenda}Agenda`)
    .replace('## Discussions', `## ${discussions}Discussions`)
    .replace('## TODOs', `## ${todos}TODOs`);
const others = Array.from({ length: 6 }, (_, at) => ({
  path: `discussions/community/2023/2023-0${at + 1}-15.md`,
  text: emoji(':dart: ', ':book: ', ':wrench: '),
}));

testRule(rule, {
  'the emoji of another section': {
    text: emoji('', '', '⟦:book:⟧ '),
    others,
    messages: [
      '`:book:` is the emoji of `Discussions` in the other notes; write `:wrench:` before `TODOs`, as 6 notes do.',
    ],
    fixed: emoji('', '', ':wrench: '),
  },
  'as ever': { text: emoji(':dart: ', ':book: ', ':wrench: '), others },
  'none, or one that is nobody else’s': { text: emoji('', '', ':hammer: '), others },
  'notes that do not agree': { text: emoji('', '', ':book: '), others: others.slice(0, 1) },
});
