import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import picomatch from 'picomatch';
import { globMatcher, isTooComplex } from '../../src/config/globs.js';

describe('globMatcher', () => {
  test('matches simple globs as picomatch does', () => {
    const part = fc.constantFrom('a', 'b', '*', '**', '?', 'a*', '*a', 'a*b', '*a*', '.a', 'a?b*');
    const name = fc.constantFrom('a', 'b', 'ab', 'aab', 'axb', '.a', 'ba', 'abab');
    const glob = fc.array(part, { minLength: 1, maxLength: 4 }).map((parts) => parts.join('/'));
    const path = fc.array(name, { minLength: 1, maxLength: 4 }).map((names) => names.join('/'));
    fc.assert(
      fc.property(glob, path, (pattern, file) => {
        expect([pattern, file, globMatcher([pattern])(file)]).toEqual([
          pattern,
          file,
          picomatch(pattern, { dot: true })(file),
        ]);
      }),
      { numRuns: 3000 },
    );
  });

  test.each([
    ['notes/{a,b}/*.md', 'notes/b/x.md', true],
    ['notes/[0-9]*.md', 'notes/2024.md', true],
    ['notes/[0-9]*.md', 'notes/x.md', false],
  ])('%s with %s gives %s', (glob, path, expected) => expect(globMatcher([glob])(path)).toBe(expected));

  test('a glob with many wildcards ends at once', () => {
    const name = 'a'.repeat(250);
    expect(globMatcher([`**/${'*a'.repeat(60)}b`])(`${name}/${name}`)).toBe(false);
    expect(globMatcher([`${'**/'.repeat(25)}x.md`])(Array(60).fill(name).join('/'))).toBe(false);
  });
});

test('isTooComplex accepts simple globs, and limits wildcards beside braces or brackets', () => {
  expect(isTooComplex('*a*a*a*a*a*')).toBe(false);
  expect(isTooComplex('notes/{a,b}/**/*.md')).toBe(false);
  expect(isTooComplex('{a,b}*a*a*a*a')).toBe(true);
});
