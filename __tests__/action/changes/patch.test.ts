import { expect, test } from '@jest/globals';
import { compareTrees } from '../../../src/action/changes/listed-files.js';
import { parseDiffLines, parsePatchLines, touches } from '../../../src/action/changes/patch.js';

test('a patch lists the added lines and those that are shown, by hunk', () => {
  const patch = [
    '@@ -1,3 +1,4 @@ ## Agenda',
    ' a',
    '+b',
    '+++ c',
    '-d',
    ' e',
    '\\ No newline at end of file',
    '@@ -20 +22,2 @@',
    ' x',
    '+y',
    '@@ -30,2 +32,0 @@',
    '-z',
  ].join('\n');
  expect(parsePatchLines(patch)).toEqual({
    added: [
      [2, 3],
      [23, 23],
    ],
    shown: [
      [1, 4],
      [22, 23],
    ],
  });
});

test('a diff of several files lists the new lines of each file', () => {
  const diff = [
    'diff --git a/soil/a.md b/soil/a.md',
    '--- a/soil/a.md',
    '+++ b/soil/a.md',
    '@@ -1 +1,2 @@',
    '-x',
    '+++ b/beds.md',
    '+y',
    'diff --git a/b c.md b/b c.md',
    '--- a/b c.md',
    '+++ b/b c.md\t',
    '@@ -3,2 +2,0 @@',
  ].join('\n');
  expect([...parseDiffLines(diff)]).toEqual([
    ['soil/a.md', [[1, 2]]],
    ['b c.md', []],
  ]);
});

test('ranges touch where they share a line', () => {
  expect(touches([[3, 5]], 5, 9)).toBe(true);
  expect(touches([[3, 5]], 1, 2)).toBe(false);
  expect(touches([], 1, 2)).toBe(false);
});

test('comparing trees finds new, changed and moved files', () => {
  const entry = (path: string, sha: string) => ({ path, sha, mode: '100644', size: 1 });
  const changed = compareTrees(
    [
      entry('same.md', '1'),
      entry('other.md', '2'),
      entry('moved.md', '3'),
      entry('gone.md', '4'),
      entry('copied.md', '5'),
    ],
    [
      entry('same.md', '1'),
      entry('other.md', '9'),
      entry('there.md', '3'),
      entry('new.md', '6'),
      entry('copied.md', '5'),
      entry('copy.md', '5'),
    ],
  );
  expect([...changed].map(([path, { lines, blob }]) => [path, lines, blob])).toEqual([
    ['other.md', 'all', '9'],
    ['there.md', [], '3'],
    ['new.md', 'all', '6'],
    ['copy.md', 'all', '5'],
  ]);
});
