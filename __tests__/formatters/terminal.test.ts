import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import stringWidth from 'string-width';
import { sourceLine, wrap } from '../../src/formatters/terminal.js';
import { Lines } from '../../src/text/range.js';

describe('wrap', () => {
  test.each([
    ['one two three', 7, ['one two', 'three']],
    ['abcdefghij kl', 4, ['abcd', 'efgh', 'ij', 'kl']],
    ['日本語 の', 5, ['日本', '語 の']],
    ['', 5, ['']],
  ])('breaks %j at %i columns', (text, width, expected) => expect(wrap(text, width)).toEqual(expected));

  test('keeps within the width', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 2, max: 30 }), (text, width) =>
        // What looks like one character cannot be broken, however wide it is.
        wrap(text.replace(/\p{C}/gu, ''), width).every(
          (line) => stringWidth(line) <= width || [...new Intl.Segmenter().segment(line)].length === 1,
        ),
      ),
    );
  });
});

describe('sourceLine', () => {
  /** The line and the marks under it; `[` and `]` in `text` mark the place. */
  function show(text: string, width = 40): string[] {
    const start = text.indexOf('[');
    const end = text.indexOf(']') - 1;
    const plain = text.replace(/[[\]]/g, '');
    const lines = new Lines(plain);
    const { line, indent, marked } = sourceLine(plain, lines, lines.place({ start, end }), width);
    return [line, ' '.repeat(indent) + '^'.repeat(marked)];
  }

  test.each([
    ['a range', 'ab [cd] ef', ['ab cd ef', '   ^^']],
    ['an insertion', 'ab[]cd', ['abcd', '  ^']],
    ['the end of a line', 'ab[]\r\ncd', ['ab', '  ^']],
    ['an empty line', 'ab\r\n[]\r\ncd', ['', '^']],
    ['wide characters', '日本[語]の', ['日本語の', '    ^^']],
    ['characters made of several', 'e\u0301👩‍👧[ă]', ['e\u0301👩‍👧ă', '   ^']],
    ['tabs', 'a\t[b\tc]', ['a   b   c', '    ^^^^^']],
    ['unseen characters', '\uFEFF\u202E[\u001B]', ['\\ufeff\\u202e␛', '            ^']],
    ['lines that end elsewhere', 'a [b\r\nc] d', ['a b', '  ^']],
    ['a lone line break', 'a[\r\n]b', ['a', ' ^']],
  ])('marks %s', (_, text, expected) => expect(show(text)).toEqual(expected));

  test('breaks what a runner would obey, without moving the marks', () => {
    const text = 'x ##[error]y z';
    const lines = new Lines(text);
    expect(sourceLine(text, lines, lines.place({ start: 12, end: 14 }), 40)).toEqual({
      line: 'x ##\\[error]y z',
      indent: 13,
      marked: 2,
    });
  });

  const x = 'x'.repeat(100);
  test.each([
    ['at its start', `[abc]${x}`, ['abcxxxxxxxxxxxxxx…', '^^^']],
    ['in the middle', `${x}[abc]${x}`, ['…xxxxxxxabcxxxxxxx…', '        ^^^']],
    ['at its end', `${x}[abc]`, ['…xxxxxxxxxxxxxxabc', '               ^^^']],
    ['behind its end', `${x}[]`, ['…xxxxxxxxxxxxxxxxx', '                  ^']],
    ['where it is wider than all', `ab[${x}]`, ['…xxxxxxxxxxxxxxxxx…', ' ^^^^^^^^^^^^^^^^^']],
  ])('cuts a long line %s', (_, text, expected) => expect(show(text, 20)).toEqual(expected));

  test('keeps within the width, and marks within the line or right after it', () => {
    const texts = fc.string({ unit: 'binary', maxLength: 200 });
    fc.assert(
      fc.property(texts, texts, texts, fc.integer({ min: 24, max: 60 }), (before, inside, after, width) => {
        const text = before + inside + after;
        const lines = new Lines(text);
        const place = lines.place({ start: before.length, end: before.length + inside.length });
        const { line, indent, marked } = sourceLine(text, lines, place, width);
        expect(stringWidth(line)).toBeLessThanOrEqual(width);
        expect(indent + marked).toBeLessThanOrEqual(width);
      }),
    );
  });

  test('takes little time for a line without end', () => {
    const text = '日'.repeat(2_000_000);
    const lines = new Lines(text);
    const { line } = sourceLine(text, lines, lines.place({ start: 1_000_000, end: 1_500_000 }), 80);
    expect(line).toBe(`…${'日'.repeat(38)}…`);
  });
});
