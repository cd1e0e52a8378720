// `npm run lint` rejects words that engineers and users would have to look up.
import { describe, expect, test } from '@jest/globals';
import { findWords } from '../../scripts/lib/words.js';

const found = (text: string, file = 'src/text/example.ts') => findWords(file, text).map((finding) => finding.found);

test.each([
  ['// Mends what can be mended.', 'Mends'],
  ['const mended = applyFixes(text);', 'mended'],
  ['// The key is a slip of another one.', 'slip'],
  ['/** What stands after the colon. */', 'stands'],
  ['return text + " stands twice";', 'stands'],
  ['/** Tells whether a file is a note. */', 'Tells'],
  ["log('an error that is told once');", 'told'],
  ['A missing name is remarked on.', 'remarked'],
  ['// This is no heading.', 'is no'],
  ['// Breaks the line at blanks.', 'blanks'],
  ['// One with a blank at its end.', 'a blank'],
  ['Add a line behind `Agenda`.', 'behind'],
  ['A line at the head of the note', 'at the head'],
  ['each spelt as in other notes', 'spelt'],
  ['a misspelt name', 'misspelt'],
  ['names that are spelled otherwise', 'spelled otherwise'],
  ['These files are left alone.', 'left alone'],
  ['old suggestions are taken back', 'taken back'],
  ['a comment that hides a finding', 'hides a finding'],
  ["test('publint has nothing to say', () => {", 'nothing to say'],
  ['Text that comes from strangers', 'strangers'],
  ['// Whoever reads it', 'Whoever'],
])('findWords reports %s', (text, word) => {
  expect(found(text)).toEqual([word]);
});

test('findWords names the line and what to write', () => {
  expect(findWords('docs/cli.md', 'Fixes a note.\n\nMends a note.\n')).toEqual([
    { line: 3, found: 'Mends', write: 'fix' },
  ]);
});

test.each([
  'There is no note, and there was no error.',
  'It is no longer supported, and is no more than a warning.',
  'remark parses Markdown; remark-lint has rules for remark.',
  'MM stands for the month; a file may stand alone.',
  'Minutes of the stand-up',
  'A blank line above the heading',
  'a look-behind assertion',
  'leaves a file behind',
  'Nothing tells one from the other.',
  'Each is a string; otherwise it is an error.',
  'amends, slippery, outstanding, intelligent',
  'The key is not known, and it is now ignored.',
])('findWords accepts: %s', (text) => {
  expect(found(text)).toEqual([]);
});

describe('in tests, findWords', () => {
  const inTest = (text: string) => found(text, '__tests__/rules/example.test.ts');

  test('reads names and comments', () => {
    expect(inTest("  test('mends a note', () => {")).toEqual(['mends']);
    expect(inTest("])('%s stands alone, and is told', (text) => {")).toEqual(['told']);
    expect(inTest('  // It is told.')).toEqual(['told']);
  });

  test('ignores the text of notes', () => {
    expect(inTest("  const text = 'Ana told us: the roof is no problem, and the shed stands.';")).toEqual([]);
  });

  test('asks for `test`', () => {
    expect(inTest("  it('reports a heading', () => {")).toEqual(['it']);
    expect(inTest("it.each([1])('reports %s', () => {")).toEqual(['it']);
  });
});
