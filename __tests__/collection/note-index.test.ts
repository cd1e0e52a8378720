import { describe, expect, test } from '@jest/globals';
import { folderOf, NoteIndex, seriesOf } from '../../src/collection/note-index.js';
import { factsOf } from '../../src/linter/lint.js';
import { front, note } from '../helpers/note.js';

const noteOf = (path: string, ...participants: string[]) => ({ path, text: note({ head: front({ participants }) }) });
const noteIndex = new NoteIndex(
  [
    noteOf('discussions/community/2023/2023-01-15.md', 'ÁgnesK', 'BoL'),
    noteOf('discussions/community/2023/2023-02-15.md', 'ÁgnesK', 'BoL', 'ChidiO'),
    noteOf('discussions/community/2023/2023-03-15.md', 'ÁgnesK', 'BoL', 'ChidiO'),
  ].map((one) => factsOf(one)),
);

describe('what notes have in common', () => {
  test('series fold folders of years in', () => {
    expect(seriesOf('discussions/community/2023/2023-01-15.md')).toBe('discussions/community');
    expect(seriesOf('discussions/community/2023-01-15.md')).toBe('discussions/community');
    expect(folderOf('a/b.md')).toBe('a');
    expect(folderOf('b.md')).toBe('');
  });

  test('who is who', () => {
    expect(noteIndex.people.isKnown('ChidiO')).toBe(true);
    expect(noteIndex.people.isKnown('CO')).toBe(true);
    expect(noteIndex.people.isKnown('XQ')).toBe(false);
    expect(noteIndex.people.match('BL', 'BoL')).toBe('yes');
    expect(noteIndex.people.match('BL', 'ChidiO')).toBe('no');
  });

  test('the order of notes does not matter', () => {
    const facts = ['1', '2', '3'].map((month) =>
      factsOf(noteOf(`a/2023-0${month}-15.md`, 'BoL', month === '1' ? 'AgnesK' : 'ÁgnesK')),
    );
    const known = (all: typeof facts) => ['BoL', 'AK', 'ÁK'].map((name) => new NoteIndex(all).people.isKnown(name));
    expect(known([...facts].reverse())).toEqual(known(facts));
  });

  test('nothing is known of no notes', () => {
    const empty = new NoteIndex();
    expect(empty.people.isKnown('BL')).toBe(false);
    expect(empty.folder('a/b.md')).toMatchObject({ notes: 0 });
  });
});
