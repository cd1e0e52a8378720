import { describe, expect, test } from '@jest/globals';
import { ConfigError, parseConfig } from '../../src/config/parse-config.js';

const FILE = '.meeting-notes-lint.yml';
const mistake = (text: string): string => {
  try {
    parseConfig(text, FILE);
  } catch (error) {
    if (error instanceof ConfigError) return error.message;
    throw error;
  }
  return 'none';
};

describe('a mistake is named with its line and what to write', () => {
  test.each([
    ['rules:\n  no-mojibak: error\n', ':2: there is no rule `no-mojibak`; did you mean `no-mojibake`?'],
    ['rule:\n  no-mojibake: error\n', ':1: there is no key `rule`; did you mean `rules`?'],
    ['ignore: drafts\nrules:\n  no-mojibake: loud\n', ':3:'],
    ['sections:\n  - level: 2\n', ':2:'],
    ['sections: Agenda\n', ':1: `"Agenda"` is no value for `sections`, which must be a list.'],
    ['notes: []\nnotes: []\n', ':2: the key on this line stands twice; keep one of the two.'],
    ['rules:\n\tno-mojibake: error\n', ':2: a tab indents this line; indent with spaces.'],
    ['a: b: c\n', ':1: this line is no YAML; check its colon, quotes and indentation.'],
    ['- rules\n', 'must be a group of keys'],
    ['rules:\n  no-copied-section: [error, { minLength: long }]\n', ':2:'],
    ['rules:\n  no-copied-section: [error, { minLenght: 5 }]\n', 'minLength'],
    ['sections:\n  - name: Agenda\n    level: 9\n', ':3:'],
    ['__proto__: { rules: {} }\n', ':1: there is no key `__proto__`'],
  ])('%j', (text, sentence) => {
    const message = mistake(text);
    expect(message).toContain(sentence);
    expect(message).toMatch(/^\.meeting-notes-lint\.yml(?::\d+)?: [^\n]+[.?]$/);
    expect(message).not.toMatch(/instancePath|additionalProperties|NaN|undefined|\[object/);
  });
});

describe('a right one is read', () => {
  test.each([
    ['', {}],
    ['# nothing\n', {}],
    ['{ "rules": { "no-mojibake": "off" } }', { rules: { 'no-mojibake': 'off' } }],
    [
      'rules:\n  no-copied-section: [warning, { minLength: 5 }]\n',
      { rules: { 'no-copied-section': ['warning', { minLength: 5 }] } },
    ],
  ])('%j', (text, data) => {
    expect(parseConfig(text, FILE) ?? {}).toMatchObject(data);
  });

  test('from a key of `package.json`, and undefined without it', () => {
    expect(parseConfig('{ "name": "x" }', 'package.json', 'meeting-notes-lint')).toBeUndefined();
    expect(parseConfig('{ "meeting-notes-lint": { "ignore": ["a"] } }', 'package.json', 'meeting-notes-lint')).toEqual({
      ignore: ['a'],
    });
  });
});

test('aliases that multiply are refused', () => {
  const bomb = ['a: &a [x, x, x, x, x, x, x, x, x]'];
  for (const [at, name] of 'bcdefghi'.split('').entries()) {
    const before = 'abcdefghi'[at]!;
    bomb.push(`${name}: &${name} [${Array.from({ length: 9 }, () => `*${before}`).join(', ')}]`);
  }
  expect(mistake(`${bomb.join('\n')}\n`)).toMatch(/alias|no key/);
});
