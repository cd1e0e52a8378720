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

  test('initials that speak equally often with a person are all known, in any order of the notes', () => {
    const facts = ['SK', 'SX', 'SK', 'SX', 'SK', 'SX'].map((initials, at) =>
      factsOf({
        path: `a/2023-0${at + 1}-15.md`,
        text: note({ head: front({ participants: ['Simon', 'BoL'] }), discussions: `${initials}: The soil has come.` }),
      }),
    );
    for (const all of [facts, [...facts].reverse()]) {
      const { people } = new NoteIndex(all);
      expect(['SK', 'SX', 'ZZ'].map((initials) => people.isKnown(initials))).toEqual([true, true, false]);
    }
  });

  test('a team in two notes is not a misspelling, one in a single note is', () => {
    const of = (team: string, count: number) =>
      Array.from({ length: count }, (_, at) =>
        factsOf({
          path: `${team}/${at}/2023-01-15.md`,
          text: note({ head: front().replace('- community', `- ${team}`) }),
        }),
      );
    const better = (count: number) =>
      new NoteIndex([...of('gardeners', 20), ...of('gadreners', count)]).spellings.better('teams', 'gadreners')
        ?.spelling;
    expect(better(1)).toBe('gardeners');
    expect(better(2)).toBeUndefined();
  });

  test('nothing is known of no notes', () => {
    const empty = new NoteIndex();
    expect(empty.people.isKnown('BL')).toBe(false);
    expect(empty.folder('a/b.md')).toMatchObject({ notes: 0 });
  });
});
