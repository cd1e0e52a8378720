import { describe, expect, test } from '@jest/globals';
import { NameSpellings, NameSpellingsBuilder } from '../../src/collection/name-spellings.js';

/** A note for each list; entries are `Name` or `Name @handle`. */
function spellings(...notes: (readonly string[])[]): NameSpellings {
  const builder = new NameSpellingsBuilder();
  notes.forEach((people, at) => {
    builder.add(
      at,
      people.map((entry) => {
        const [name, handle] = entry.split(' @');
        return { name: name!, ...(handle !== undefined && { handle }) };
      }),
    );
  });
  return new NameSpellings(builder.data);
}

const often = (entry: string, notes = 12) => Array.from({ length: notes }, () => [entry]);

describe('a rare spelling beside a frequent one', () => {
  test.each([
    ['Ana Zieglr', 'Ana Ziegler'],
    ['Ana Zeigler', 'Ana Ziegler'],
    ['ANa Ziegler', 'Ana Ziegler'],
    ['Micheal Ray', 'Michael Ray'],
    ['Ana AlShamma', 'Ana Al-Shamma'],
    ['Manaasa', 'Maanasa'],
    ['Adan Ziegler', 'Adam Ziegler'],
  ])('%s is taken for %s', (rare, frequent) => {
    expect(spellings([rare], ...often(frequent)).better(rare)).toEqual({ spelling: frequent, notes: 12 });
  });

  test.each([
    ['a short form', 'Max Fedorov', 'Maxim Fedorov'],
    ['a surname left out', 'Ana', 'Ana Ziegler'],
    ['a middle initial', 'Ana T Ziegler', 'Ana Ziegler'],
    ['another gender', 'Daniela Berg', 'Daniel Berg'],
    ['another vowel at the end', 'Maria Berg', 'Mario Berg'],
    ['a short given name', 'Tom Smith', 'Tim Smith'],
    ['a short family name', 'Ana Chen', 'Ana Cheng'],
    ['a small initial', 'Ana ziegler', 'Ana Ziegler'],
    ['diacritics that the others leave out', 'Antón Molle', 'Anton Molle'],
    ['another first name', 'Lucas', 'Lukas'],
    ['another short name with a vowel', 'Jana Berg', 'Jena Berg'],
    ['another first letter', 'Dora Berg', 'Nora Berg'],
    ['a handle', 'anaziegler', 'Ana Ziegler'],
  ])('a rare spelling is not reported when it is %s', (_, rare, frequent) => {
    expect(spellings([rare], ...often(frequent)).better(rare)).toBeUndefined();
  });

  test('is right when both are in one note, as two people are', () => {
    expect(
      spellings(['Ana Zieglr'], ['Ana Zieglr', 'Ana Ziegler'], ...often('Ana Ziegler')).better('Ana Zieglr'),
    ).toBeUndefined();
  });

  test('is right when the handles differ', () => {
    const names = spellings(['Ana Zieglr @zieglr-two'], ...often('Ana Ziegler @anaz'));
    expect(names.better('Ana Zieglr')).toBeUndefined();
  });

  test('is right when the other is less than five times as frequent', () => {
    expect(spellings(['Ana Zieglr'], ['Ana Zieglr'], ...often('Ana Ziegler', 9)).better('Ana Zieglr')).toBeUndefined();
    expect(spellings(['Ana Zieglr'], ['Ana Zieglr'], ...often('Ana Ziegler', 10)).better('Ana Zieglr')).toBeDefined();
  });

  test('is wrong when the same handle goes with it', () => {
    expect(spellings(['AnZiegler @az'], ...often('Ana Ziegler @az')).better('AnZiegler')?.spelling).toBe('Ana Ziegler');
  });
});

describe('a rare handle of a name', () => {
  test.each([
    ['urig', 'urigo'],
    ['ribasuhsi', 'ribasushi'],
    ['mmahoney', 'mjmahone'],
  ])('@%s is taken for @%s', (rare, usual) => {
    const names = spellings([`Uri Gold @${rare}`], ...often(`Uri Gold @${usual}`));
    expect(names.betterHandle('Uri Gold', rare)).toEqual({ spelling: usual, notes: 12 });
  });

  test('is wrong when it is of somebody else', () => {
    const names = spellings(['Ana Li @bo'], ...often('Ana Li @anali'), ...often('Bo Ru @bo'));
    expect(names.betterHandle('Ana Li', 'bo')?.spelling).toBe('anali');
  });

  test.each([
    ['only the letter case differs', 'AnaLi', 'anali'],
    ['it is a new account', 'anali90', 'anali'],
    ['it is another one', 'violet', 'anali'],
  ])('is right when %s', (_, rare, usual) => {
    expect(spellings([`Ana Li @${rare}`], ...often(`Ana Li @${usual}`)).betterHandle('Ana Li', rare)).toBeUndefined();
  });
});
