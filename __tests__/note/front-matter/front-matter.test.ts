import { describe, expect, test } from '@jest/globals';
import { parseFrontMatter } from '../../../src/note/front-matter/parse-front-matter.js';

const at = (text: string, range: { start: number; end: number } | undefined) =>
  range && text.slice(range.start, range.end);

describe('front matter', () => {
  const text = '---\ntitle: "A: b"\nteams:\n  - one\n  - {two: 2}\nempty:\n---\nbody';
  const read = parseFrontMatter(text);

  test('gives data, and the place of every key and value', () => {
    expect(read.state).toBe('valid');
    expect(read.data).toEqual({ title: 'A: b', teams: ['one', { two: 2 }], empty: null });
    expect(at(text, read.keyRange(['title']))).toBe('title');
    expect(at(text, read.valueRange(['title']))).toBe('"A: b"');
    expect(at(text, read.valueRange(['teams', 0]))).toBe('one');
    expect(at(text, read.valueRange(['teams', 1, 'two']))).toBe('2');
    expect(read.keyRange(['nothing'])).toBeUndefined();
  });

  test('dates stay text', () => {
    expect(parseFrontMatter('---\ndatetime: 2024-01-10\n---\n').data).toEqual({ datetime: '2024-01-10' });
  });

  test.each([
    ['no note at all', '', 'missing'],
    ['text only', 'Hello\n', 'missing'],
    ['a rule in the text', 'Hello\n\n---\n\nworld\n', 'missing'],
    ['never closed', '---\na: 1\n', 'unclosed'],
    ['nothing in it', '---\n---\n', 'valid'],
    ['line ends of Windows', '---\r\na: 1\r\n---\r\n', 'valid'],
    ['behind a byte order mark', '\uFEFF---\na: 1\n---\n', 'valid'],
    ['a list', '---\n- a\n---\n', 'invalid'],
    ['broken', '---\na: [\n---\n', 'invalid'],
    ['code', '---js\n{}\n---\n', 'foreign'],
    ['code with blanks', '--- coffee\n{}\n---\n', 'foreign'],
    ['JSON', '---json\n{}\n---\n', 'foreign'],
  ])('%s', (_, source, state) => {
    expect(parseFrontMatter(source).state).toBe(state);
  });

  test('keys of objects are nothing but keys', () => {
    const { data } = parseFrontMatter('---\n__proto__: { polluted: yes }\nconstructor: 1\n---\n');
    expect(Object.keys(data)).toContain('constructor');
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});
