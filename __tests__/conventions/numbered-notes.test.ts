import { expect, test } from '@jest/globals';
import { numberedNotes } from '../../src/conventions/numbered-notes.js';
import { headDay } from '../../src/note/meeting/head-day.js';

const files = (name: (at: number) => string, text: (at: number) => string) =>
  [1, 2, 3, 4].map((at) => ({ path: name(at), text: text(at) }));
const dated = (at: number) => `# Garden call ${at}\n\n### Date: Thursday 2024/1/${at} at 13:00 UTC\n\nBeds.\n`;

test('numbered files beside each other that give a day at the top are notes', () => {
  const notes = files((at) => `garden/Meeting ${at}.md`, dated);
  expect(numberedNotes(notes)).toEqual(notes.map(({ path }) => path));
  expect(numberedNotes(files((at) => `garden-meetings/00${at}.md`, dated))).toHaveLength(4);
});

test.each([
  ['chapters', files((at) => `book/chapter ${at}.md`, dated)],
  ['posts below a folder of other things', files((at) => `posts/post-${at}.md`, dated)],
  [
    'files without a day',
    files(
      (at) => `garden/Meeting ${at}.md`,
      () => '# Beds\n\nSoil.\n',
    ),
  ],
  [
    'files that name a day far below',
    files(
      (at) => `garden/Meeting ${at}.md`,
      (at) => `# Beds\n${'\nSoil.\n'.repeat(20)}\n${dated(at)}`,
    ),
  ],
  ['two files', files((at) => `garden/Meeting ${at}.md`, dated).slice(0, 2)],
  [
    'mostly undated files',
    files(
      (at) => `garden/call_${at}.md`,
      (at) => (at === 1 ? dated(at) : 'Soil.\n'),
    ),
  ],
  ['names with two numbers', files((at) => `meetings/release 2 part ${at}.md`, dated)],
])('%s are not notes', (_, given) => {
  expect(numberedNotes(given)).toEqual([]);
});

test('the day at the top needs a year, and one order of its numbers', () => {
  expect(headDay('# Call\n\nDate: 4 March 2024\n')).toBe('2024-03-04');
  expect(headDay('# Call on 4 March\n')).toBeUndefined();
  expect(headDay('# Call, 03/04/2024\n')).toBeUndefined();
});
