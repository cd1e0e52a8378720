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
    ['path: "{yyyy}/{mm}.md"\n', ':1: there is no token `{mm}`; did you mean `{MM}`?'],
    ['path: [a.md, "{year}.md"]\n', ':1: there is no token `{year}`; known are `{yyyy}` `{yy}`'],
    ['date:\n  from: [path, lable:When]\n', ':2: `lable:When` is no source in `date.from`; write `label:When`.'],
    ['date:\n  from: [section:Soil]\n', ':2: `section:Soil` is no source in `date.from`; write one of `path`, `title`'],
    [
      'date:\n  timezone: Bukarest\n',
      ':2: `Bukarest` is no time zone; write its IANA name, such as `Europe/Bucharest`.',
    ],
    ['date:\n  tolerance: -1\n', ':2: `-1` is no value for `date.tolerance`, which must be >= 0.'],
    ['date: heading\n', ':1: `"heading"` is no value for `date`, which must be a group of keys.'],
    ['attendees:\n  from: [participants]\n', ':2: `participants` is no source in `attendees.from`; write one of'],
    ['labels:\n  Where: yes\n', ':2: `"yes"` is no value for `labels.Where`; write `present` or `nonEmpty`.'],
    ['actions: [TODOs]\n', ':1: `["TODOs"]` is no value for `actions`, which must be a group of keys.'],
    ['since: 2023-02-30\n', ':1: `2023-02-30` is no day; write it as `2023-01-01`.'],
    ['since: 2023\n', ':1: `2023` is no value for `since`, which must be text.'],
    ['locale: klingon\n', ':1: `klingon` is no language that is known; write its code, such as `en` or `de`.'],
    ['roster:\n  people:\n    - nam: Bo\n', ':3: there is no key `nam` in `roster.people`; did you mean `name`?'],
    ['roster:\n  team: [beds]\n', ':2: there is no key `team` in `roster`; did you mean `teams`?'],
    ['sections:\n  - Agenda\n  - agenda\n', ':3: the section `agenda` stands twice; keep one of the two.'],
    ['kinds:\n  camp:\n    notes: ["camps/**"]\n    since: soon\n', ':4: `soon` is no day; write it as `2023-01-01`.'],
    ['kinds:\n  camp:\n    sections: [Fire]\n', ':2: `kinds.camp` needs the key `notes`.'],
    [
      'placeholders:\n  templates: a.md\n',
      ':2: there is no key `templates` in `placeholders`; did you mean `template`?',
    ],
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

test('a file that lists people', () => {
  expect(parseRoster('- Bo Li\n- { name: ÁgnesK, aliases: [Agi], initials: ÁK }\n', 'people.yml')).toEqual([
    { name: 'Bo Li' },
    { name: 'ÁgnesK', aliases: ['Agi'], initials: ['ÁK'] },
  ]);
  expect(parseRoster('people:\n  - Bo Li\n', 'people.yml')).toEqual([{ name: 'Bo Li' }]);
  expect(() => parseRoster('people:\n  - alias: Bo\n', 'people.yml')).toThrow(
    'people.yml:2: there is no key `alias` in `people`; known are `name`, `aliases`, `initials`, `github`.',
  );
  expect(() => parseRoster('- name: 7\n', 'people.yml')).toThrow(
    'people.yml:1: `7` is no value for `people.name`, which must be text.',
  );
});
