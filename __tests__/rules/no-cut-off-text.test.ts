import rule from '../../src/rules/no-cut-off-text.js';
import { note } from '../helpers/note.js';
import { testRule } from '../helpers/rule-tester.js';

testRule(rule, {
  'it stops after a word that cannot be the last': {
    text: note({ discussions: 'BL: We still need ⟦to⟧\n\nÁK: It depends on ⟦the⟧' }),
    messages: [
      'The text stops after `to` in `BL: We still need to`; finish the sentence.',
      'The text stops after `the` in `ÁK: It depends on the`; finish the sentence.',
    ],
  },
  'it stops at a comma': {
    text: note({ discussions: '⟦ÁK: Bring spades, buckets,⟧\n\nBL: Yes.' }),
    messages: [
      'The text stops at a comma after `ÁK: Bring spades, buckets,`; finish the sentence, or remove the comma.',
    ],
  },
  'an item among others': {
    text: note({ todos: '* BL: Say thanks.\n* ÁK: Order ⟦the⟧\n* BL: Dig.' }),
    messages: ['The text stops after `the` in `ÁK: Order the`; finish the sentence.'],
  },
  'a speaker who says nothing': {
    text: note({ discussions: 'BL: The soil has come.\n\n⟦BL:⟧\n\nÁK: Good.' }),
    others: 6,
    messages: ['`BL:` has nothing after it; write what was said, or remove the line.'],
  },
  'a listed person who says nothing': {
    text: '# Call\n\nPresent: Ana Lopes, Bo Lind\n\n## Notes\n\nBo: The soil has come.\n\n⟦Ana:⟧\n\nBo: Good.\n',
    others: 6,
    path: 'notes/2024-01-10.md',
    messages: ['`Ana:` has nothing after it; write what was said, or remove the line.'],
  },
  'somebody who has spoken before': {
    text: `# Call\n\n## Notes\n\n${'Crow 7: The soil has come.\n\nBo: Good.\n\nAna: Yes.\n\n'.repeat(6)}⟦Crow 7:⟧\n\nBo: All right.\n`,
    others: 6,
    path: 'notes/2024-01-10.md',
    messages: ['`Crow 7:` has nothing after it; write what was said, or remove the line.'],
  },
  'a name above what the person does': {
    text: '# Call\n\nPresent: Ana Lopes, Bo Lind\n\n## Notes\n\n- Bo:\n- base layer\n- Ana: trees\n\nBo:\n\nThe pump.\n',
    others: 6,
    path: 'notes/2024-01-10.md',
  },
  'a label above what is said': {
    text: `# Call\n\n## Notes\n\n${'Question: Is there soil?\n\nBo: Yes.\n\n'.repeat(6)}Question:\n\nBo: Is it wet?\n`,
    others: 6,
    path: 'notes/2024-01-10.md',
  },
  'a turn that was interrupted': {
    text: note({
      discussions: `${'BL: The soil has come, and it is good.\n\nÁK: Well, yes.\n\n'.repeat(6)}BL: With the beds as they are,`,
    }),
  },
  'captions above lists and code': {
    text: note({ discussions: 'BL: We need to\n\n* dig\n* water\n\nÁK: Run the\n\n```\npump\n```' }),
  },
  'complete though short': { text: note({ discussions: 'ÁK: Bring a bucket if you are able to\n\nBL: Why not' }) },
  'no full stop, as in most notes': { text: note({ discussions: 'BL: The soil has come\n\nÁK: Good' }) },
  'an agenda names topics': { text: note({ agenda: '* What to look at\n* Who we wait for' }) },
  'before the meeting': { text: note({ discussions: 'BL: The soil has to' }), now: '2024-01-09T00:00:00Z' },
  'what only looks open is complete': {
    text: note({
      discussions: [
        'BL: None that I am aware of',
        'ÁK: It has been so for a while',
        'BL: The beds we can live with',
        'ÁK: It should be what they came from',
        'BL: It works as it should',
        'ÁK: We chose option a',
        'BL: More than we need to',
        'ÁK: These are the things we move on to',
        'BL: It cannot be inherited from. That is the name it begins with',
        "ÁK: We don't need to",
      ].join('\n\n'),
    }),
  },
  'an enumeration that goes on': {
    text: note({ discussions: '* soil in bags, and\n* tools from the shed, or\n* neither of the two' }),
  },
  'a conjunction with nothing below it': {
    text: note({ discussions: '* tools from the shed\n* soil in bags ⟦and⟧' }),
    messages: ['The text stops after `and` in `soil in bags and`; finish the sentence.'],
  },
  'a preposition, only where the note ends its sentences': {
    text: note({
      discussions: [
        'BL: The soil came in eleven large bags from the city.',
        'ÁK: The tools are kept in the shed behind the hall.',
        'BL: The beds were dug before the frost was over.',
        'ÁK: The new ones get their water ⟦from⟧',
        'BL: All of them need a fence against the rabbits.',
        'ÁK: The path needs gravel on both of its sides.',
      ].join('\n\n'),
    }),
    messages: ['The text stops after `from` in `ÁK: The new ones get their water from`; finish the sentence.'],
  },
  'a transcript': {
    path: 'discussions/community/2024/2024-01-10-transcript.md',
    text: note({ discussions: 'BL: We still need to\n\nÁK: Bring spades, buckets,' }),
  },
  'another language': {
    text: note({
      agenda: '* Erde',
      discussions: 'BL: Die Erde ist da und wir fangen nicht vor dem Frost an\n\nÁK: Das ist die Wahl des Vereins a',
      todos: '* BL: Danken.',
    }),
  },
});
