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
  'captions above lists and code': {
    text: note({ discussions: 'BL: We need to\n\n* dig\n* water\n\nÁK: Run the\n\n```\npump\n```' }),
  },
  'complete though short': { text: note({ discussions: 'ÁK: Bring a bucket if you are able to\n\nBL: Why not' }) },
  'no full stop, as in most notes': { text: note({ discussions: 'BL: The soil has come\n\nÁK: Good' }) },
  'an agenda names topics': { text: note({ agenda: '* What to look at\n* Who we wait for' }) },
  'before the meeting': { text: note({ discussions: 'BL: The soil has to' }), now: '2024-01-09T00:00:00Z' },
});
