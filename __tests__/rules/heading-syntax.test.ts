import rule from '../../src/rules/heading-syntax.js';
import { note } from '../helpers/note.js';
import { testRule } from '../helpers/rule-tester.js';

const written = (heading: string, as: string) => note().replace(heading, as);

testRule(rule, {
  'a link right after the marks': {
    text: note({ discussions: '⟦###[Beds](https://garden.example)⟧\n\nBL: They are dug.' }),
    messages: [
      '`###[Beds](https://garden.example)` is not parsed as a heading; write `### [Beds](https://garden.example)`, with a space after the `#` marks.',
    ],
    fixed: note({ discussions: '### [Beds](https://garden.example)\n\nBL: They are dug.' }),
  },
  'a title with one mark': {
    path: 'notes/2024-01-10.md',
    text: '⟦#Garden call 1/10⟧\n\n## Notes\n\nBo: The soil has come.\n',
    config: 'frontMatter: { required: false }\nsections: []\n',
    messages: [
      '`#Garden call 1/10` is not parsed as a heading; write `# Garden call 1/10`, with a space after the `#` marks.',
    ],
    fixed: '# Garden call 1/10\n\n## Notes\n\nBo: The soil has come.\n',
  },
  'a title without a mark, where all others have one': {
    path: 'notes/2024-01-31.md',
    text: '⟦Garden call 31 January 2024⟧\n\n## Notes\n\nBo: The soil has come.\n',
    others: [3, 10, 17, 24, 25].map((day) => ({
      path: `notes/2024-01-${String(day).padStart(2, '0')}.md`,
      text: `# Garden call ${day} January 2024\n\n## Notes\n\nBo: It rains.\n`,
    })),
    messages: [
      '`Garden call 31 January 2024` is not marked as a heading, as the titles of the other notes are; write `# Garden call 31 January 2024`.',
    ],
    fixed: '# Garden call 31 January 2024\n\n## Notes\n\nBo: The soil has come.\n',
  },
  'a first line of another kind, where all others have a title': {
    path: 'notes/2024-01-31.md',
    text: 'We met in the shed.\n\n## Notes\n\nBo: The soil has come.\n',
    others: [3, 10, 17, 24, 25].map((day) => ({
      path: `notes/2024-01-${String(day).padStart(2, '0')}.md`,
      text: `# Garden call ${day} January 2024\n\n## Notes\n\nBo: It rains.\n`,
    })),
  },
  'one mark alone is often a part of something else': {
    text: note({ discussions: 'BL: The soil.\n\n# \n\nBL: It is good.' }),
  },
  'a heading without text': {
    text: note({ discussions: 'BL: The soil has come.\n\n⟦###⟧\n\nBL: It is good.' }),
    messages: ['`###` is a heading without text; write its text, or remove it.'],
  },
  'a heading without text, before the meeting': {
    text: note({ discussions: '###' }),
    now: '2024-01-09T00:00:00Z',
  },
  'no space after the marks': {
    text: written('## TODOs', '⟦##TODOs⟧'),
    messages: ['`##TODOs` is not parsed as a heading; write `## TODOs`, with a space after the `#` marks.'],
    fixed: note(),
  },
  'right below an item': {
    text: note({ discussions: '* BL: The soil has come.\n⟦##Beds⟧' }),
    messages: ['`##Beds` is not parsed as a heading; write `## Beds`, with a space after the `#` marks.'],
    fixed: note({ discussions: '* BL: The soil has come.\n## Beds' }),
  },
  'a number or a tag below an item': { text: note({ discussions: '* See\n#12 and\n#soil\n* ##Beds' }) },
  'bold text for a section': {
    text: written('## Discussions', '⟦**Discussions**⟧'),
    messages: [
      '`**Discussions**` is bold text, not a heading; write `## Discussions`, so that the section can be found and linked.',
    ],
    fixed: note(),
  },
  'a title inside a section': {
    text: note({ discussions: '⟦# Soil⟧\n\nBL: The soil has come.' }),
    messages: ['`# Soil` is inside `Discussions` but has a higher level; write `### Soil`.'],
    fixed: note({ discussions: '### Soil\n\nBL: The soil has come.' }),
  },
  'references and tags are no headings': { text: note({ discussions: 'See\n#12 and\n#soil.\n\n#17' }) },
  'bold text that is no section': { text: note({ discussions: '**Soil**\n\nBL: It has come.' }) },
  'in code it is an example': { text: note({ discussions: '```\n##TODOs\n```' }) },
  'several titles in a note are its parts': {
    text: note({ discussions: '# Day 1\n\nBL: Soil.\n\n# Day 2\n\nBL: Beds.' }),
  },
  'underlined headings are valid Markdown': { text: written('## TODOs', 'TODOs\n-----') },
  'bold captions in notes of another form': {
    text: '# Soil group\n\n**Discussions**\n\nThe soil has come.\n\n**TODOs:**\n\n* Say thanks.\n',
    config: 'locale: en',
    others: 5,
  },
  'no space in notes of another form that mark headings': {
    text: '# Soil group\n\n⟦##Beds⟧\n\nThe soil has come.\n',
    messages: ['`##Beds` is not parsed as a heading; write `## Beds`, with a space after the `#` marks.'],
    fixed: '# Soil group\n\n## Beds\n\nThe soil has come.\n',
    config: 'locale: en',
    others: 5,
  },
});
