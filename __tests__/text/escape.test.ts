import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import * as escapes from '../../src/text/escape.js';

describe('visible', () => {
  test.each([
    ['plain 日本 ă 👩‍👧 text', 'plain 日本 ă 👩‍👧 text'],
    ['a\tb\r\nc\0\u001B[1m\u007F', 'a␉b␍␊c␀␛[1m␡'],
    ['\u0085 \u2028 \u2029', '\\u0085 \\u2028 \\u2029'],
    ['\u202Ea\u2066b\u200Fc\u061C', '\\u202ea\\u2066b\\u200fc\\u061c'],
    ['\uFEFFz\u200Bw\u2060', '\\ufeffz\\u200bw\\u2060'],
    ['\uD800 \uDC00 😀', '\\ud800 \\udc00 😀'],
    ['tag \u{E0041}', 'tag \\u{e0041}'],
  ])('shows %j', (text, expected) => expect(escapes.visible(text)).toBe(expected));
});

describe('logLine', () => {
  test.each([
    ['plain :: text', 'plain :: text'],
    ['::error::x', '\\::error::x'],
    [' \u00A0 ::stop-commands::x', ' \u00A0 \\::stop-commands::x'],
    ['\t::error::x', '␉::error::x'],
    ['a ##[error]b ##[x]', 'a ##\\[error]b ##\\[x]'],
    ['###[error]', '###\\[error]'],
    ['a\r\n::error::b', 'a␍␊::error::b'],
    ['a\u2028::error::b', 'a\\u2028::error::b'],
  ])('makes one harmless line of %j', (text, expected) => expect(escapes.logLine(text)).toBe(expected));
});

test('disarms a coloured line without touching its colours', () => {
  expect(escapes.disarm('\u001B[31mx\u001B[39m ##[y]')).toBe('\u001B[31mx\u001B[39m ##\\[y]');
});

test('escapes data and properties of workflow commands', () => {
  expect(escapes.commandData('100%: a,\r\nb')).toBe('100%25: a,%0D%0Ab');
  expect(escapes.commandProperty('100%: a,\r\nb')).toBe('100%25%3A a%2C%0D%0Ab');
});

test('writes JSON that reads the same and prints harmlessly', () => {
  const value = { a: '##[error] \u202E \u2028 \u007F \u{E0041} 😀 \uD800', b: ['\n::error::'] };
  const text = escapes.json(value);
  expect(text).toBe('{"a":"#\\u0023[error] \\u202e \\u2028 \\u007f \\udb40\\udc41 😀 \\ud800","b":["\\n::error::"]}');
  expect(JSON.parse(text)).toEqual(value);
  expect(escapes.json({ a: 1 }, 2)).toBe('{\n  "a": 1\n}');
});

test('writes XML without what XML 1.0 forbids', () => {
  expect(escapes.xml('<a b="c">&\'\t\r\n]]> \0\u001B\uFFFE\uD800 😀 ##[x]')).toBe(
    "&lt;a b=&quot;c&quot;&gt;&amp;'&#9;&#13;&#10;]]&gt; \uFFFD\uFFFD\uFFFD\uFFFD 😀 ##&#91;x]",
  );
});

describe('markdownCode', () => {
  test.each([
    ['a', '`a`'],
    ['', '<code></code>'],
    ['a``b', '```a``b```'],
    ['`a', '`` `a ``'],
    [' a ', '`  a  `'],
    ['<b> @x #1 [y](z)', '`<b> @x #1 [y](z)`'],
    ['a\nb\u202E', '`a␊b\\u202e`'],
    ['a|b`<', '<code>a&#124;b&#96;&#60;</code>'],
  ])('quotes %j', (text, expected) => expect(escapes.markdownCode(text)).toBe(expected));
});

describe('markdownText', () => {
  test.each([
    ['Write `a` or "b".', 'Write `a` or "b".'],
    ['`a|b` here', '<code>a&#124;b</code> here'],
    ['odd ` tick | pipe', 'odd \\` tick &#124; pipe'],
    ['<b>&amp;', '&#60;b&#62;&#38;amp;'],
    ['![x](y) [z](w)', '\\!\\[x\\]\\(y\\) \\[z\\]\\(w\\)'],
    ['@octocat/team me@x.org', '@\u2060octocat/team me@\u2060x.org'],
    ['o/r#12 and GH-13, #tag', 'o/r\\#\u206012 and GH-\u206013, \\#tag'],
    ['https://x.org www.x.org :tada: 10:30', 'https:\u2060//x.org www\u2060.x.org :\u2060tada: 10:30'],
    ['*a* _b_ ~~c~~ $d$ {e} \\f', '\\*a\\* \\_b\\_ \\~\\~c\\~\\~ \\$d\\$ \\{e\\} \\\\f'],
    ['- a', '\\- a'],
    ['12. a', '12\\. a'],
    ['    # a', '\\# a'],
    ['a\n\n# b\u202E', 'a␊␊\\# b\\\\u202e'],
  ])('neutralises %j', (text, expected) => expect(escapes.markdownText(text)).toBe(expected));

  test('is nothing but text and code to a reader of Markdown, whatever is in it', () => {
    const pieces = fc.constantFrom(
      ...'\\`*_[]()<>#&!|~- +=.:/@1a\n\t"\''.split(''),
      '```',
      '<b>',
      '](x)',
      '![',
      '    ',
      '1. ',
      '&lt;',
      '<!--',
    );
    fc.assert(
      fc.property(fc.array(pieces), (parts) => {
        const tree = unified()
          .use(remarkParse)
          .parse(escapes.markdownText(parts.join('')));
        for (const block of tree.children) {
          expect(block.type).toBe('paragraph');
          if (block.type !== 'paragraph') continue;
          for (const child of block.children) {
            if (child.type === 'html') expect(child.value).toMatch(/^<\/?code>$/);
            else expect(['text', 'inlineCode']).toContain(child.type);
          }
        }
      }),
      { numRuns: 2000 },
    );
  });
});
