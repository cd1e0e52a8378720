import rule from '../../src/rules/required-headings.js';
import { note } from '../helpers/note.js';
import { testRule } from '../helpers/rule-tester.js';

testRule(rule, {
  'the first note of a year in a series without any of the sections': {
    path: 'hackathons/2024/2024-01-10.md',
    text: note().replace(/## Agenda[\s\S]*/, '## Summary\n\nWe dug.\n'),
    others: [2022, 2023].map((year) => ({
      path: `hackathons/${year}/${year}-01-10.md`,
      text: note().replace(/## Agenda[\s\S]*/, '## Summary\n\nWe dug.\n'),
    })),
  },
  'a section that is missing at the end': {
    text: note().replace('\n## TODOs\n\n* BL: Say thanks.\n', '').replace('## Discussions', '⟦## Discussions⟧'),
    messages: ['The heading `TODOs` is missing; add a line `## TODOs` after `Discussions`.'],
    fixed: note().replace('\n\n* BL: Say thanks.\n', '\n'),
  },
  'several sections that are missing at one place, in one finding': {
    text: note()
      .replace('\n## TODOs\n\n* BL: Say thanks.\n', '')
      .replace('\n## Discussions\n', '')
      .replace('## Agenda', '⟦## Agenda⟧'),
    messages: [
      'The headings `Discussions` and `TODOs` are missing; add the lines `## Discussions` and `## TODOs` after `Agenda`.',
    ],
    fixed: note()
      .replace('\n## TODOs\n\n* BL: Say thanks.\n', '')
      .replace('\n## Discussions\n', '')
      .concat('\n## Discussions\n\n## TODOs\n'),
  },
  'several sections that are missing at different places, in one finding': {
    text: '## Soil\n\nx\n\n⟦## Seeds⟧\n\nx\n',
    config: 'sections: [Soil, Water, Seeds, Tools]\n',
    messages: [
      'The headings `Water` and `Tools` are missing; add the lines `## Water` and `## Tools` where they belong.',
    ],
    fixed: '## Soil\n\nx\n\n## Water\n\n## Seeds\n\nx\n\n## Tools\n',
  },
  'a near miss that other notes have beside the section': {
    text: '## Agenda\n\nSoil\n\n⟦## Noticed⟧\n\nSoil\n',
    config: 'sections: [Agenda, Notices]\n',
    others: [
      {
        path: 'discussions/community/2024/2024-01-03.md',
        text: '## Agenda\n\nx\n\n## Notices\n\nx\n\n## Noticed\n\nx\n',
      },
    ],
    messages: ['The heading `Notices` is missing; add a line `## Notices` after `Agenda`.'],
    fixed: '## Agenda\n\nSoil\n\n## Noticed\n\nSoil\n\n## Notices\n',
  },
  'a misspelled one': {
    text: note().replace('Discussions', '⟦Discusions⟧'),
    messages: ['The heading `Discusions` is misspelled; did you mean `Discussions`?'],
    fixed: note(),
  },
  'another name for it': {
    text: note().replace('Discussions', '⟦Notes⟧'),
    messages: ['The heading `Discussions` is missing; if `Notes` is meant to be it, rename it to `Discussions`.'],
    fixed: note(),
  },
  'one twice': {
    text: `${note()}\n⟦## Agenda⟧\n\n* More\n`,
    messages: ['The heading `Agenda` is already used on line 11; move its content there, or rename this heading.'],
  },
  'another order': {
    text: note().replace('## Agenda\n\n* Soil\n\n', '').concat('\n⟦## Agenda⟧\n\n* Soil\n'),
    messages: ['The heading `Agenda` is out of order; move its section to the top.'],
  },
  'a level that the configuration asks for': {
    text: note().replace('## Agenda', '⟦## Agenda⟧'),
    config: 'sections:\n  - name: Agenda\n    level: 1\n  - name: Discussions\n  - name: TODOs\n',
    messages: ['The heading `Agenda` has level 2; write it with 1 `#` mark.'],
  },
  'other headings, when the configuration has them': {
    text: '---\n---\n\n# Ordre du jour\n\nSol\n\n# Décisions\n\nAucune\n',
    config: 'sections:\n  - name: Ordre du jour\n  - name: Décisions\n',
  },
  'other levels, emoji, marks, singular and case': {
    text: note()
      .replace('## Agenda', '### :seedling: AGENDA:')
      .replace('## Discussions', '### **Discussion**')
      .replace('## TODOs', '### Decisions and TODOs'),
  },
  'bold text is for heading-syntax': { text: note().replace('## Discussions', '**Discussions**') },
  'a folder of notes of another kind': {
    text: '---\ntitle: Camp\n---\n\n# Friday\n\nWe came.\n',
    others: 3,
  },
  'an empty file is for front-matter': { text: '\n' },
});
