import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { unicodeRegExp } from '../../src/text/unicode-regexp.js';

const patterns = [
  /\p{L}+/u,
  /^(\p{Lu}\p{Ll}*)\b(?!\p{M})/u,
  /(?<![\p{L}\p{N}])[\p{L}\p{M}' -]{2,}:/giu,
  /[^\p{L}\p{N}\]\\]+/u,
  /\p{M}|(?<word>\p{N}{2})/u,
];
/** The pattern that a text is given to, and the one for any text. */
const both = (pattern: RegExp, text: string) => ({
  chosen: unicodeRegExp(pattern.source, pattern.flags.replace('u', ''))(text),
  pattern,
});
const found = (one: RegExp, text: string) => [...text.matchAll(new RegExp(one, `${one.flags.replace('g', '')}g`))];
const units = Array.from({ length: 0x2100 }, (_, unit) => String.fromCharCode(unit));

describe('a pattern over letters', () => {
  test('finds the same in Latin text as in any', () => {
    const letter = fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(...'abzAZ019 :-\'"ÁéßŠžŒŸıİșȚ’“…–²ª×÷'.split('')) },
      fc.constantFrom(...units),
    );
    for (const pattern of patterns) {
      fc.assert(
        fc.property(fc.string({ unit: letter, maxLength: 30 }), (text) => {
          const { chosen } = both(pattern, text);
          expect(found(chosen, text)).toEqual(found(pattern, text));
        }),
      );
    }
  });

  test.each([
    ...['\\p{L}', '\\p{Lu}', '\\p{Ll}', '\\p{M}', '\\p{N}', '\\b', '\\w', '[^\\p{L}]'].map((source) => [source, 'u']),
    ...['\\p{L}', '\\p{M}', '\\p{N}', '\\b', '\\w', '[^\\p{L}]', '[a-zß]|S|K|ÅI'].map((source) => [source, 'iu']),
  ])('/%s/%s finds the same in each character of Latin text', (source, flags) => {
    const pattern = new RegExp(source!, flags);
    const members = (of: (unit: string) => RegExp) => units.filter((unit) => of(unit).test(unit)).join('');
    expect(members((unit) => both(pattern, unit).chosen)).toBe(members(() => pattern));
  });

  test('is itself where a letter is not Latin', () => {
    expect(unicodeRegExp('\\p{Lu}')('Ωk')).toEqual(/\p{Lu}/u);
    expect(unicodeRegExp('\\p{L}', 'g')('ÁK')).toEqual(/[A-Za-zªºÀ-ÖØ-öø-žȘ-ț]/g);
    expect(unicodeRegExp(String.raw`\p{N}[\p{N}'-]`, 'gi')('AK')).toEqual(/[0-9²³¹¼-¾][0-9²³¹¼-¾'-]/gi);
  });

  test('does not ask for a case where case means nothing', () => {
    expect(() => unicodeRegExp(String.raw`\p{Lu}x`, 'i')).toThrow('/\\p{Lu}x/i asks for a case and for none.');
  });

  test('has a class that it knows', () => {
    expect(() => unicodeRegExp(String.raw`\p{Cc}`)('a')).toThrow('No Latin members of \\p{Cc} are known.');
  });
});
