import { describe, expect, test } from '@jest/globals';
import { isGroup, isInitials, ownInitials, personName, speakersOf } from '../../../src/note/meeting/people.js';

const speakers = (text: string) => speakersOf(text, { start: 0, end: text.length })?.names.map((name) => name.text);

describe('who speaks', () => {
  test.each([
    ['BL: The soil has come.', ['BL']],
    ['**BL**: The soil has come.', ['BL']],
    ['BL/ÁK: The soil has come.', ['BL', 'ÁK']],
    ['ÁgnesK: Good.', ['ÁgnesK']],
    ['https://example.org', undefined],
    ['10:30 we met', undefined],
    ['The soil has come.', undefined],
  ])('%s', (text, names) => {
    expect(speakers(text)).toEqual(names);
  });
});

test.each([
  ['ÁgnesK', 'AK'],
  ['BoL', 'BL'],
])('the initials of %s', (name, initials) => {
  expect(ownInitials(personName(name))).toBe(initials);
});

test('initials and groups', () => {
  expect(['BL', 'ÁK', 'JCA'].every((text) => isInitials(text))).toBe(true);
  expect(['Bo', 'b', 'SOMETHING'].some((text) => isInitials(text))).toBe(false);
  expect(['all', 'Everyone', 'everybody'].every((text) => isGroup(text))).toBe(true);
  expect(isGroup('BL')).toBe(false);
});
