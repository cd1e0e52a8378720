import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { excerpt, Lines, linesIn } from '../../src/text/range.js';

const text = fc.string({ unit: fc.constantFrom('a', 'é', '👩', '\n', '\r', '\r\n', ' '), maxLength: 40 });

test('points count lines as editors do', () => {
  fc.assert(
    fc.property(text, fc.nat(), (source, nat) => {
      const offset = nat % (source.length + 1);
      const { line, column } = new Lines(source).point(offset);
      // Between the two characters of a line end one is still on the line.
      const before = source.slice(0, offset).replace(/\r$/, (end) => (source[offset] === '\n' ? '' : end));
      const lines = before.split(/\r\n|\r|\n/);
      expect(line).toBe(lines.length);
      if (before.length === offset) expect(column).toBe(lines.at(-1)!.length + 1);
    }),
  );
});

test('lines in a range are the lines, without their ends', () => {
  fc.assert(
    fc.property(text, (source) => {
      const found = linesIn(source, { start: 0, end: source.length }).map(({ start, end }) => source.slice(start, end));
      expect(found).toEqual(source.split(/\r\n|\r|\n/));
    }),
  );
});

test('an excerpt is one line, not long, and cannot leave its back-ticks', () => {
  expect(excerpt('one\n two')).toBe('one two');
  expect(excerpt('a `b` c')).not.toContain('`');
  fc.assert(
    fc.property(
      fc.string({ maxLength: 300 }),
      (source) => excerpt(source).length <= 61 && !/[\r\n`]/.test(excerpt(source)),
    ),
  );
});
