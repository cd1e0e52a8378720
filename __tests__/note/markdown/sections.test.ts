import { describe, expect, test } from '@jest/globals';
import { defaultSections } from '../../../src/model/defaults.js';
import { headingEmoji, headingName } from '../../../src/note/markdown/headings.js';
import { Note } from '../../../src/note/note.js';

const of = (...headings: string[]) => {
  const text = headings.map((heading) => `## ${heading}\n\ntext\n`).join('\n');
  const { sections, missing, misspelt, repeated, misplaced } = new Note('', text).outline(defaultSections);
  return {
    sections: sections.map(({ spec }) => spec.name),
    missing: missing.map(({ name }) => name),
    misspelt: misspelt.map(({ heading }) => heading.name),
    repeated: repeated.map(({ heading }) => heading.name),
    misplaced: misplaced.map(({ heading }) => heading.name),
  };
};
const none = { missing: [], misspelt: [], repeated: [], misplaced: [] };
const all = ['Agenda', 'Discussions', 'TODOs'];

describe('the outline of a note', () => {
  test.each([
    ['as expected', all],
    ['with others between', ['Agenda', 'Weather', 'Discussions', 'Who', 'TODOs', 'End']],
    ['in singular, in capitals, with emoji', [':dart: AGENDA', 'Discussion', '🔧 Todo']],
  ])('%s', (_, headings) => {
    expect(of(...headings)).toEqual({ ...none, sections: all });
  });

  test('one difference is one difference', () => {
    expect(of('Agenda', 'TODOs')).toMatchObject({ missing: ['Discussions'], misplaced: [] });
    expect(of('Agenda', 'Discusions', 'TODOs')).toMatchObject({ missing: [], misspelt: ['Discusions'] });
    expect(of('TODOs', 'Agenda', 'Discussions')).toMatchObject({ missing: [], misplaced: ['TODOs'] });
    expect(of('Agenda', 'Discussions', 'Agenda', 'TODOs')).toMatchObject({ repeated: ['Agenda'], misplaced: [] });
  });
});

test('the name and the emoji of a heading', () => {
  expect(headingName(':dart: **Agenda**')).toBe('Agenda');
  expect(headingName('🔧 TODOs:')).toBe('TODOs');
  expect(headingEmoji(':dart: Agenda')).toBe(':dart:');
  expect(headingEmoji('Agenda')).toBeUndefined();
});

describe('a heading that is nearly the name of a section', () => {
  const misspelt = (text: string) =>
    new Note('', text).outline([{ name: 'Agenda' }, { name: 'Notes' }]).misspelt.map(({ heading }) => heading.name);

  test('is not a misspelling when it begins with another letter', () => {
    expect(misspelt('## Agenda\n\n## Votes\n')).toEqual([]);
  });

  test('is not a misspelling at another level than the sections', () => {
    expect(misspelt('## Agenda\n\n### Noted\n')).toEqual([]);
  });

  test('is a misspelling at the level of the sections', () => {
    expect(misspelt('## Agenda\n\n## Ntoes\n')).toEqual(['Ntoes']);
  });
});

test.each(['3. TODOs', 'TODOs {#todos}', 'TODOs (5 min)', 'TODOs [#](#todos)', '<a name="t"></a>TODOs', '✅ TODOs'])(
  'the heading `%s` is the section TODOs',
  (heading) => {
    expect(of('Agenda', 'Discussions', heading)).toEqual({ ...none, sections: all });
  },
);
