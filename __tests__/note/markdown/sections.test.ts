import { describe, expect, test } from '@jest/globals';
import { defaultSections } from '../../../src/model/defaults.js';
import { actionBlocks } from '../../../src/note/markdown/sections.js';
import { Note } from '../../../src/note/note.js';

const of = (...headings: string[]) => {
  const text = headings.map((heading) => `## ${heading}\n\ntext\n`).join('\n');
  const { sections, missing, misspelled, repeated, misplaced } = new Note('', text).outline(defaultSections);
  return {
    sections: sections.map(({ spec }) => spec.name),
    missing: missing.map(({ name }) => name),
    misspelled: misspelled.map(({ heading }) => heading.name),
    repeated: repeated.map(({ heading }) => heading.name),
    misplaced: misplaced.map(({ heading }) => heading.name),
  };
};
const none = { missing: [], misspelled: [], repeated: [], misplaced: [] };
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
    expect(of('Agenda', 'Discusions', 'TODOs')).toMatchObject({ missing: [], misspelled: ['Discusions'] });
    expect(of('TODOs', 'Agenda', 'Discussions')).toMatchObject({ missing: [], misplaced: ['TODOs'] });
    expect(of('Agenda', 'Discussions', 'Agenda', 'TODOs')).toMatchObject({ repeated: ['Agenda'], misplaced: [] });
  });
});

test('of two headings for a section at different levels, the outline takes the outer one', () => {
  const depths = (text: string) =>
    new Note('', text).outline([{ name: 'Agenda' }]).sections.map(({ heading }) => heading.depth);
  expect(depths('## Agenda\n\ntext\n\n# Agenda\n\ntext\n')).toEqual([1]);
  expect(depths('# Agenda\n\ntext\n\n## Agenda\n\ntext\n')).toEqual([1]);
});

describe('a heading that is nearly the name of a section', () => {
  const misspelled = (text: string) =>
    new Note('', text).outline([{ name: 'Agenda' }, { name: 'Notes' }]).misspelled.map(({ heading }) => heading.name);

  test('is not a misspelling when it begins with another letter', () => {
    expect(misspelled('## Agenda\n\n## Votes\n')).toEqual([]);
  });

  test('is not a misspelling when it is another short word', () => {
    expect(misspelled('## Agenda\n\n## Notas\n\n## Nodes\n')).toEqual([]);
  });

  test('is not a misspelling when it is what sections of another role are called', () => {
    expect(new Note('', '## Decisions\n').outline([{ name: 'Decisiones', role: 'discussion' }]).misspelled).toEqual([]);
  });

  test('is not a misspelling at another level than the sections', () => {
    expect(misspelled('## Agenda\n\n### Noted\n')).toEqual([]);
  });

  test('is a misspelling at the level of the sections', () => {
    expect(misspelled('## Agenda\n\n## Ntoes\n')).toEqual(['Ntoes']);
  });
});

test.each(['3. TODOs', 'TODOs {#todos}', 'TODOs (5 min)', 'TODOs [#](#todos)', '<a name="t"></a>TODOs', '✅ TODOs'])(
  'the heading `%s` is the section TODOs',
  (heading) => {
    expect(of('Agenda', 'Discussions', heading)).toEqual({ ...none, sections: all });
  },
);

describe('a section ends', () => {
  const texts = (text: string) => {
    const note = new Note('', text);
    const { sections } = note.outline([{ name: 'Agenda' }, { name: 'Notes' }]);
    return sections.map(({ blocks, next }) => [
      blocks.map(({ range }) => text.slice(range.start, range.end)),
      next?.name,
    ]);
  };

  test('at the next heading of its level, whether it is expected or not', () => {
    expect(texts('## Agenda\n\nSoil\n\n### Beds\n\nOne\n\n## Minutes\n\nTwo\n')).toEqual([
      [['Soil', '### Beds', 'One'], 'Minutes'],
    ]);
  });

  test('at a heading of a higher level, and at the next section of any level', () => {
    expect(texts('## Agenda\n\nSoil\n\n### Notes\n\nOne\n\n# Day 2\n\nTwo\n')).toEqual([
      [['Soil'], 'Notes'],
      [['One'], 'Day 2'],
    ]);
  });

  test('at the end of the note', () => {
    expect(texts('## Agenda\n\nSoil\n')).toEqual([[['Soil'], undefined]]);
  });
});

describe('actionBlocks', () => {
  test('reads the named sections, and one whose heading is misspelled', () => {
    const items = (heading: string) => {
      const text = `## Agenda\n\n${heading}\n\nDig.\n\n## End\n\nBye.\n`;
      const settings = { sections: [{ name: 'Agenda' }, { name: 'Action items' }], actions: ['Action items'] };
      return actionBlocks(new Note('', text), settings).map(({ range }) => text.slice(range.start, range.end));
    };
    expect(items('## Action items')).toEqual(['Dig.']);
    expect(items('## Action item')).toEqual(['Dig.']);
    expect(items('## Weather')).toEqual([]);
  });
});
