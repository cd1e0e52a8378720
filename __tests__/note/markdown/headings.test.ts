import { expect, test } from '@jest/globals';
import { headingEmoji, headingName } from '../../../src/note/markdown/headings.js';

test('headingName and headingEmoji separate the words of a heading from its emoji', () => {
  expect(headingName(':dart: **Agenda**')).toBe('Agenda');
  expect(headingName('🔧 TODOs:')).toBe('TODOs');
  expect(headingEmoji(':dart: Agenda')).toBe(':dart:');
  expect(headingEmoji('Agenda')).toBeUndefined();
});
