import { describe, expect, test } from '@jest/globals';
import { ConfigError } from '../../src/config/config-error.js';
import { parseConfig, parseRoster } from '../../src/config/parse.js';

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
    ['rules:\n  no-mojibak: error\n', ':2: unknown rule `no-mojibak`; did you mean `no-mojibake`?'],
    ['rule:\n  no-mojibake: error\n', ':1: unknown key `rule`; did you mean `rules`?'],
    ['ignore: drafts\nrules:\n  no-mojibake: loud\n', ':3:'],
    ['sections:\n  - level: 2\n', ':2:'],
    ['sections: Agenda\n', ':1: `sections` must be a list, got `"Agenda"`.'],
    ['notes: []\nnotes: []\n', ':2: duplicate key; remove one.'],
    ['rules:\n\tno-mojibake: error\n', ':2: indented with a tab; use spaces.'],
    ['a: b: c\n', ':1: is not valid YAML; check colons, quotes and indentation.'],
    ['- rules\n', 'must be a group of keys'],
    ['rules:\n  no-copied-section: [error, { minLength: long }]\n', ':2:'],
    ['rules:\n  no-copied-section: [error, { minLenght: 5 }]\n', 'minLength'],
    ['sections:\n  - name: Agenda\n    level: 9\n', ':3:'],
    ['path: "{yyyy}/{mm}.md"\n', ':1: unknown token `{mm}`; did you mean `{MM}`?'],
    ['path: [a.md, "{year}.md"]\n', ':1: unknown token `{year}`; known tokens are `{yyyy}` `{yy}`'],
    ['date:\n  from: [path, lable:When]\n', ':2: `lable:When` is not a source for `date.from`; write `label:When`.'],
    ['date:\n  from: [section:Soil]\n', ':2: `section:Soil` is not a source for `date.from`; write on'],
    [
      'date:\n  timezone: Bukarest\n',
      ':2: `Bukarest` is not a time zone; use an IANA name such as `Europe/Bucharest`.',
    ],
    ['date:\n  tolerance: -1\n', ':2: `date.tolerance` must be >= 0, got `-1`.'],
    ['date: heading\n', ':1: `date` must be a group of keys, got `"heading"`.'],
    ['attendees:\n  from: [participants]\n', ':2: `participants` is not a source for `attendees.from`; wri'],
    ['labels:\n  Where: yes\n', ':2: `labels.Where` cannot be `"yes"`; use `present` or `nonEmpty`.'],
    ['actions: [TODOs]\n', ':1: `actions` must be a group of keys, got `["TODOs"]`.'],
    ['since: 2023-02-30\n', ':1: `2023-02-30` is not a valid date; use `yyyy-mm-dd`.'],
    ['since: 2023\n', ':1: `since` must be text, got `2023`.'],
    ['locale: klingon\n', ':1: `klingon` is not a known language; use a code such as `en` or `de`.'],
    ['roster:\n  people:\n    - nam: Bo\n', ':3: unknown key `nam` in `roster.people`; did you mean `name`?'],
    ['roster:\n  team: [beds]\n', ':2: unknown key `team` in `roster`; did you mean `teams`?'],
    ['sections:\n  - Agenda\n  - agenda\n', ':3: duplicate section `agenda`; remove one.'],
    [
      'kinds:\n  camp:\n    notes: ["camps/**"]\n    since: soon\n',
      ':4: `soon` is not a valid date; use `yyyy-mm-dd`.',
    ],
    ['kinds:\n  camp:\n    sections: [Fire]\n', ':2: `kinds.camp` requires the key `notes`.'],
    ['placeholders:\n  templates: a.md\n', ':2: unknown key `templates` in `placeholders`; did you mean `template`?'],
    ['__proto__: { rules: {} }\n', ':1: unknown key `__proto__`; known keys are `$schema`, `exte'],
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

test('a file that lists people', () => {
  expect(parseRoster('- Bo Li\n- { name: ÁgnesK, aliases: [Agi], initials: ÁK }\n', 'people.yml')).toEqual([
    { name: 'Bo Li' },
    { name: 'ÁgnesK', aliases: ['Agi'], initials: ['ÁK'] },
  ]);
  expect(parseRoster('people:\n  - Bo Li\n', 'people.yml')).toEqual([{ name: 'Bo Li' }]);
  expect(() => parseRoster('people:\n  - alias: Bo\n', 'people.yml')).toThrow(
    'people.yml:2: unknown key `alias` in `people`; known keys are `name`, `aliases`, `initials`, `github`.',
  );
  expect(() => parseRoster('- name: 7\n', 'people.yml')).toThrow('people.yml:1: `people.name` must be text, got `7`.');
});
