import rule from '../../src/rules/front-matter.js';
import { front, note } from '../helpers/note.js';
import { testRule } from '../helpers/rule-tester.js';

const yaml = (line: string) => `---\ndatetime: 2024-01-10T16:00:00+01:00\n${line}\n---\n\n## Agenda\n`;

testRule(rule, {
  'none at all': {
    text: '⟦# Community meeting⟧\n\nWe talked about soil.\n',
    messages: [
      'The note has no front matter; begin it with a line `---`, the keys `datetime`, `location`, `teams` and `participants`, and another line `---`.',
    ],
  },
  'blank lines before it': {
    text: `⟦\n\n⟧${note()}`,
    messages: ['Blank lines precede the opening `---`; remove them, because front matter must begin on line 1.'],
    fixed: note(),
  },
  'a heading before it': {
    text: `⟦# Community⟧\n\n${note()}`,
    messages: [
      '`# Community` comes before the opening `---`; move it below the front matter, which must begin on line 1.',
    ],
  },
  'never closed': {
    text: '⟦---⟧\ndatetime: 2024-01-10T16:00:00+01:00\nlocation: Online\n',
    messages: ['The front matter is not closed; add a line `---` after its last key.'],
  },
  'code that would be run': {
    text: '⟦---js⟧\n{ datetime: process.exit(3) }\n---\n',
    messages: ['The front matter is marked as `js`; write it in YAML, after a bare `---`.'],
  },
  'a key twice': {
    text: yaml('location: Library\n⟦location⟧: Online'),
    messages: ['Duplicate key `location`; remove one.'],
  },
  'a colon in a value': {
    text: yaml('location: ⟦Room 2: the small one⟧'),
    messages: [
      '`location: Room 2: the small one` contains a colon followed by a space, which YAML reads as another key; put the value in quotes.',
    ],
  },
  'a line without colon': {
    text: yaml('⟦location Online⟧'),
    messages: ['`location Online` is not a `key: value` line; put a colon and a space after the key.'],
  },
  'a reserved character': {
    text: yaml('location: ⟦@home⟧'),
    messages: ['`location: @home` begins with a character that YAML reserves; put the value in quotes.'],
  },
  'an open quote': {
    text: yaml('⟦location: "Online⟧'),
    messages: [
      'The quote in `location: "Online` is not closed, or closed too early; put one quote at each end of the value.',
    ],
  },
  'an open bracket': {
    text: yaml('⟦teams: [community⟧'),
    messages: ['The bracket in `teams: [community` is not closed; close it, or write one item per line after `- `.'],
  },
  'a tab': {
    text: yaml('teams:\n⟦\t⟧- community'),
    messages: ['This line is indented with a tab; indent YAML with spaces.'],
  },
  'well written': { text: note() },
  'a quote that is closed on the next line, behind a blank': {
    text: yaml("⟦location: 'Online⟧ \n'"),
    messages: [
      "The quote in `location: 'Online` is not closed, or closed too early; put one quote at each end of the value.",
    ],
  },
  'with quotes, comments and an empty value': {
    text: note({ head: front({ location: '"Room 2: the small one" # upstairs', more: 'tags:\n' }) }),
  },
});
