import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { gitLines, lineChanges, originalLines } from '../../../src/action/changes/line-changes.js';

test('lines are counted as git does', () => {
  expect(gitLines('a\r\nb\n')).toEqual(['a', 'b']);
  expect(gitLines('a\n\nb')).toEqual(['a', '', 'b']);
  expect(gitLines('')).toEqual([]);
});

test('changes name the lines that are replaced, and the place where none is', () => {
  const before = ['a', 'b', 'c', 'd', 'e'];
  expect(lineChanges(before, ['a', 'B', 'BB', 'c', 'd', 'x', 'e'])).toEqual([
    { start: 2, end: 3, lines: ['B', 'BB'] },
    { start: 5, end: 5, lines: ['x'] },
  ]);
  expect(lineChanges(before, ['c', 'd', 'e', 'f'])).toEqual([
    { start: 1, end: 3, lines: [] },
    { start: 6, end: 6, lines: ['f'] },
  ]);
  expect(lineChanges(before, before)).toEqual([]);
});

const lines = fc.array(fc.constantFrom('a', 'b', 'c', 'd', ''), { maxLength: 12 });

test('changes, applied from the end, give the changed lines', () => {
  fc.assert(
    fc.property(lines, lines, (before, after) => {
      const out: string[] = [...before];
      for (const { start, end, lines: put } of lineChanges(before, after).reverse())
        out.splice(start - 1, end - start, ...put);
      expect(out).toEqual(after);
    }),
  );
});

test('a line that stayed is found where it was; one inside of a change stands for all of it', () => {
  fc.assert(
    fc.property(lines, lines, (before, after) => {
      const changes = lineChanges(before, after);
      for (let line = 1; line <= after.length; line++) {
        const { start, end } = originalLines(changes, { start: line, end: line + 1, lines: [] });
        if (end === start + 1 && !changes.some((change) => change.start === start && change.end === end))
          expect(before[start - 1]).toBe(after[line - 1]);
        else expect(changes).toContainEqual(expect.objectContaining({ start, end }));
      }
    }),
  );
});
