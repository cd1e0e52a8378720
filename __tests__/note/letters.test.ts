import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { letterRegExp } from '../../src/note/letters.js';

const patterns = [
  /\p{L}+/u,
  /^(\p{Lu}\p{Ll}*)\b(?!\p{M})/u,
  /(?<![\p{L}\p{N}])[\p{L}\p{M}' -]{2,}:/giu,
  /[^\p{L}\p{N}\]\\]+/u,
  /\p{M}|(?<word>\p{N}{2})/u,
];

describe('a pattern over letters', () => {
  test('finds the same in ASCII as in any text', () => {
    for (const pattern of patterns) {
      const of = letterRegExp(pattern.source, pattern.flags.replace('u', ''));
      fc.assert(
        fc.property(fc.string({ unit: 'binary-ascii', maxLength: 30 }), (text) => {
          const found = (one: RegExp) => [...text.matchAll(new RegExp(one, `${one.flags.replace('g', '')}g`))];
          expect(found(of(text))).toEqual(found(pattern));
        }),
      );
    }
  });

  test('is itself where a letter is not ASCII', () => {
    expect(letterRegExp('\\p{Lu}')('ÁK')).toEqual(/\p{Lu}/u);
    expect(letterRegExp(String.raw`\p{Lu}[\p{L}'-]`, 'gi')('AK')).toEqual(/[A-Z][A-Za-z'-]/gi);
  });

  test('has a class that it knows', () => {
    expect(() => letterRegExp(String.raw`\p{Cc}`)('a')).toThrow('No ASCII members of \\p{Cc} are known.');
  });
});
