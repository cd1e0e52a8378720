import { expect, test } from '@jest/globals';
import { lintNote } from '../../src/linter/lint.js';
import rule from '../../src/rules/no-merge-conflict.js';
import { front, note } from '../helpers/note.js';
import { testRule } from '../helpers/rule-tester.js';

const unresolved = (marker: string) =>
  `\`${marker}\` begins an unresolved merge conflict; keep one of its versions, and remove the lines \`<<<<<<<\`, \`=======\` and \`>>>>>>>\`.`;
const conflict = (ours: string, theirs: string, start = '<<<<<<< HEAD') =>
  `${start}\n${ours}\n=======\n${theirs}\n>>>>>>> valve`;
const inHead = (start?: string) =>
  note({ head: front().replace('location: Online', conflict('location: Shed', 'location: Online', start)) });
const inBody = (start?: string) => note({ discussions: conflict('BL: The soil has come.', 'BL: No soil.', start) });

testRule(rule, {
  'reports a conflict in front matter': { text: inHead('⟦<<<<<<< HEAD⟧'), messages: [unresolved('<<<<<<< HEAD')] },
  'reports a conflict in the body': {
    text: inBody('⟦<<<<<<< Updated upstream⟧'),
    messages: [unresolved('<<<<<<< Updated upstream')],
  },
  'reports a conflict that shows the base': {
    text: note({ agenda: '⟦<<<<<<< HEAD⟧\n* Soil\n||||||| 1a2b3c4\n* Seeds\n=======\n* Beds\n>>>>>>> beds' }),
    messages: [unresolved('<<<<<<< HEAD')],
  },
  'reports several conflicts once': {
    text: `${inBody('⟦<<<<<<< HEAD⟧')}\n${conflict('a', 'b')}\n`,
    messages: [unresolved('<<<<<<< HEAD')],
  },
  'reports a conflict around the whole note': {
    text: `⟦<<<<<<< HEAD⟧\n${note()}=======\n${note()}>>>>>>> valve\n`,
    messages: [unresolved('<<<<<<< HEAD')],
  },
  'reports a first marker that is left': {
    text: note({ agenda: '⟦<<<<<<< HEAD⟧\n* Soil' }),
    messages: [unresolved('<<<<<<< HEAD')],
  },
  'reports a last marker that is left': {
    text: note({ agenda: '* Soil\n⟦>>>>>>> 1a2b3c4 (Bring a spade)⟧' }),
    messages: ['`>>>>>>> 1a2b3c4 (Bring a spade)` is left of a merge conflict; remove this line.'],
  },
  'accepts underlined headings, quotes in quotes, arrows and examples in code': {
    text: note({
      discussions: `Soil\n=======\n\n>>>>>>> quoted again and again\n\n<<<<<<<<<< here\n\n\`\`\`\n${conflict('a', 'b')}\n\`\`\``,
    }),
  },
  'accepts a note without one': { text: note() },
});

test.each([
  ['front matter', inHead()],
  ['a list in front matter', note({ head: front().replace('  - BoL', conflict('  - BoL', '  - BoM\n  - @x')) })],
  ['the body', inBody()],
  ['headings', note({ discussions: conflict('## Agenda\n\nTBD', '[a] (b)') })],
  ['the whole note', `<<<<<<< HEAD\n${note()}=======\n${note()}>>>>>>> valve\n`],
  ['the fence and the heading', note().replace('---\n', '<<<<<<< HEAD\n---\n=======\n---\n>>>>>>> valve\n')],
])('a conflict in %s is the only finding', (_, text) => {
  const { findings } = lintNote({ path: 'community/2024-01-10.md', text });
  expect(findings.map(({ ruleId }) => ruleId)).toEqual(['no-merge-conflict']);
});
