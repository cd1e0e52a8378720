import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { Config } from '../../src/config/config.js';
import { parseConfig } from '../../src/config/parse.js';
import { lintNote } from '../../src/linter/lint.js';
import { parseSuppressions } from '../../src/linter/parse-suppressions.js';
import { entriesOf, formatSuppressions, Suppressions } from '../../src/linter/suppressions.js';
import { rules } from '../../src/rules/index.js';
import { front, note } from '../helpers/note.js';

const PATH = 'discussions/community/2024/2024-01-10.md';
const check = (text: string) => lintNote({ path: PATH, text }).findings;
/** What is still reported of `text` under the baseline of `old`, and what of that baseline hides nothing any more. */
function under(old: string, text: string) {
  const baseline = new Suppressions(parseSuppressions(formatSuppressions(entriesOf(PATH, check(old))), 'b.json'));
  const { findings, baselined, unmatched } = baseline.split(PATH, check(text));
  return {
    shown: findings.map(({ ruleId, place }) => `${place.start.line} ${ruleId}`),
    hidden: baselined.map(({ ruleId }) => ruleId),
    stale: unmatched.map(({ ruleId }) => ruleId),
  };
}
const discussed = (...lines: string[]) => note({ discussions: lines.join('\n\n') });

describe('a baseline hides', () => {
  test('what it was made from', () => {
    const old = note({ head: front({ datetime: '2024-01-03T16:00+01:00' }), discussions: 'TBD' });
    const { shown, hidden, stale } = under(old, old);
    expect(shown).toEqual([]);
    expect(hidden).toEqual(['consistent-dates', 'front-matter-schema', 'no-placeholder']);
    expect(stale).toEqual([]);
  });

  test.each<[string, (text: string) => string]>([
    ['lines that move', (text) => text.replace('\n## Agenda', '\nHello.\n\n## Agenda')],
    ['other line ends', (text) => text.replaceAll('\n', '\r\n')],
    ['another heading that is renamed', (text) => text.replace('## Agenda', '## :seedling: Agenda items')],
    ['text that is mended beside it', (text) => text.replace('The valve arrived on time', 'The valve came')],
  ])('still, after %s', (_, change) => {
    const old = discussed(
      'BL: The valve arrived on time.',
      'ÁK: We have ordered the',
      'TBD',
      'See [the plan] (https://a.example).',
    );
    const { shown, hidden, stale } = under(old, change(old));
    expect([shown, stale]).toEqual([[], []]);
    expect(hidden.sort()).toEqual(['no-broken-link', 'no-cut-off-text', 'no-placeholder']);
  });

  test('a missing heading, whatever the headings around it are called', () => {
    const old = note().replace('## Agenda', '### Weather');
    for (const change of ['## Discussions', '## :bee: Discussion', 'BL: We talked.\n\n## Discussions'])
      expect(under(old, old.replace('## Discussions', change))).toEqual({
        shown: [],
        hidden: ['required-headings'],
        stale: [],
      });
  });

  test('a heading out of place and a file of an impossible name, whatever surrounds them', () => {
    const swapped = `${front()}\n## TODOs\n\n* BL: Dig.\n\n## Agenda\n\n* Soil\n\n## Discussions\n\nBL: Hello.\n`;
    expect(under(swapped, swapped.replace('## Agenda', '## Agenda topics')).shown).toEqual([]);
    const name = 'a/2024-13-10.md';
    const named = (text: string) =>
      lintNote({ path: name, text }).findings.filter(({ ruleId }) => ruleId === 'file-name');
    const baseline = new Suppressions(entriesOf(name, named('# One\n')));
    expect(baseline.split(name, named('# Another\n')).findings).toEqual([]);
  });

  test('not what a schema of more keys calls unknown once more', () => {
    const text = note({ head: front({ more: 'weather: fine\n' }) });
    const stricter = (keys: string[]) => {
      const schema = { keys, required: [], about: new Map(), remarkUnknownKeys: true, validate: () => [] };
      const none = { people: new Map(), templates: new Map(), patterns: new Map() };
      const data = parseConfig('frontMatter: { schema: s.json }', 'c');
      const config = new Config(rules, [
        { origin: 'c', data, resources: { ...none, schemas: new Map([['s.json', schema]]) } },
      ]);
      return lintNote({ path: PATH, text }, { config }).findings.filter(({ actual }) => actual === 'weather');
    };
    const old = stricter(['datetime', 'location', 'teams', 'participants']);
    expect(old).toHaveLength(1);
    const now = stricter(['datetime', 'location', 'teams', 'participants', 'title']);
    expect(now).toHaveLength(1);
    expect(new Suppressions(entriesOf(PATH, old)).split(PATH, now).findings).toEqual([]);
  });
});

describe('a baseline does not hide', () => {
  test('an error that takes the place of the old one', () => {
    const old = note({ head: front({ datetime: '2024-01-03T16:00:00+01:00' }) });
    expect(under(old, old.replace('2024-01-03', '2024-01-17'))).toEqual({
      shown: ['2 consistent-dates'],
      hidden: [],
      stale: ['consistent-dates'],
    });
  });

  test('the same placeholder in another key or section', () => {
    const old = discussed('TBD');
    const { shown, stale } = under(old, note({ todos: 'TBD' }));
    expect([shown, stale]).toEqual([['21 no-placeholder'], ['no-placeholder']]);
    const key = note({ head: front({ location: 'TBD' }) });
    expect(under(key, note({ head: front({ participants: ['TBD', 'BoL'] }) })).shown).toEqual(['7 no-placeholder']);
  });

  test('a second one like it: that alone is reported, at its place', () => {
    const old = discussed('TBD', 'BL: The soil has come.');
    expect(under(old, discussed('TBD', 'BL: The soil has come.', 'TBD'))).toEqual({
      shown: ['21 no-placeholder'],
      hidden: [],
      stale: [],
    });
    const cut = discussed('BL: We have ordered the');
    expect(under(cut, discussed('BL: We have ordered the', 'BL: We have ordered the'))).toEqual({
      shown: ['19 no-cut-off-text'],
      hidden: ['no-cut-off-text'],
      stale: [],
    });
  });

  test('more than is left of two alike', () => {
    const old = discussed('BL: We have ordered the', 'BL: We have ordered the');
    const { hidden, stale } = under(old, discussed('BL: We have ordered the'));
    expect([hidden, stale]).toEqual([['no-cut-off-text'], ['no-cut-off-text']]);
  });

  test('the same in another note', () => {
    const text = discussed('TBD');
    const { findings } = new Suppressions(entriesOf(PATH, check(text))).split('other/2024-01-10.md', check(text));
    expect(findings).toHaveLength(1);
  });
});

describe('the file', () => {
  const entry = (notePath: string, fingerprint: string, message = 'm') => ({
    path: notePath,
    ruleId: 'no-placeholder',
    fingerprint,
    message,
  });
  const [a, b, c] = ['00000000000000aa:1', '00000000000000bb:1', '00000000000000cc:2'] as const;

  test('has one sorted entry a line, each with its comma', () => {
    expect(
      formatSuppressions([entry('b.md', b), entry('b.md', a), entry('a "x" y.md', c, "'##[x]' is\u202E odd")]),
    ).toBe(
      [
        '{',
        '  "a \\"x\\" y.md no-placeholder 00000000000000cc:2": "\'#\\u0023[x]\' is\\u202e odd",',
        '  "b.md no-placeholder 00000000000000aa:1": "m",',
        '  "b.md no-placeholder 00000000000000bb:1": "m",',
        '  "version": 1',
        '}',
        '',
      ].join('\n'),
    );
    expect(formatSuppressions([])).toBe('{\n  "version": 1\n}\n');
  });

  test('is read as it was written', () => {
    const entries = [entry('__proto__', c), entry('a b/ü "x".md', a, '\u0000 `x`'), entry('c\n d.md', b)];
    expect(parseSuppressions(formatSuppressions(entries), 'b.json')).toEqual(entries);
    expect(parseSuppressions(`\uFEFF${formatSuppressions(entries).replaceAll('\n', '\r\n')}`, 'b.json')).toEqual(
      entries,
    );
  });

  test('survives a comma too many and a line twice, as merges by hand leave them', () => {
    const text = `{\n  "a.md no-placeholder ${a}": "m",\n  "a.md no-placeholder ${a}": "n",\n}\n`;
    expect(parseSuppressions(text, 'b.json')).toEqual([entry('a.md', a, 'n')]);
  });

  test('is merged by Git where both sides take out and put in entries', () => {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'merge-'));
    const base = ['a', 'b', 'c', 'd', 'e', 'f'].map((name) => entry(`${name}.md`, a));
    const file = (name: string, entries: typeof base) => {
      writeFileSync(path.join(folder, name), formatSuppressions(entries));
      return name;
    };
    const merged = execFileSync(
      'git',
      [
        'merge-file',
        '-p',
        file(
          'ours',
          base.filter(({ path: name }) => name !== 'b.md'),
        ),
        file('base', base),
        file('theirs', [...base.filter(({ path: name }) => name !== 'd.md'), entry('z.md', b)]),
      ],
      { cwd: folder, encoding: 'utf8' },
    );
    rmSync(folder, { recursive: true });
    expect(parseSuppressions(merged, 'b.json').map(({ path: name }) => name)).toEqual([
      'a.md',
      'c.md',
      'e.md',
      'f.md',
      'z.md',
    ]);
  });

  test.each([
    [
      'no JSON',
      '{\n  "a": "b"\n  "c": "d"\n}',
      'b.json:3: JSON cannot be read from here on; fix it, or remove the file and write it anew with --suppress-all.',
    ],
    [
      'cut off',
      '{\n  "a": "b",\n',
      'b.json:3: JSON cannot be read from here on; fix it, or remove the file and write it anew with --suppress-all.',
    ],
    ['empty', '', 'b.json:1: this is not a list of findings; remove the file and write it anew with --suppress-all.'],
    [
      'a list',
      '[]',
      'b.json:1: this is not a list of findings; remove the file and write it anew with --suppress-all.',
    ],
    [
      'an alias',
      '{ "a": *b }',
      'b.json:1: this is not a list of findings; remove the file and write it anew with --suppress-all.',
    ],
    [
      'a conflict',
      '{\n<<<<<<< HEAD\n  "a": "b",\n=======\n>>>>>>> x\n}',
      'b.json:2: Git has left a conflict here; keep the lines of both sides and remove the marks.',
    ],
    [
      'a line of another kind',
      '{\n  "a.md": {},\n  "version": 1\n}',
      'b.json:2: this line names no finding (path, rule, fingerprint); remove it, or remove the file and write it anew with --suppress-all.',
    ],
    [
      'a later version',
      '{\n  "version": 2\n}',
      'b.json:2: another version of meeting-notes-lint has written this file; use that one.',
    ],
  ])('that is broken (%s) gives a sentence with its line', (_, text, sentence) => {
    expect(() => parseSuppressions(text, 'b.json')).toThrow(new Error(sentence));
  });
});

test('entries change as requested, and those that stay keep their text', () => {
  const entry = (name: string, message: string) => ({
    path: name,
    ruleId: 'x',
    fingerprint: '00000000000000aa:1',
    message,
  });
  const baseline = new Suppressions([entry('a', 'old'), entry('b', 'old')]);
  expect(baseline.changed([entry('b', '')], [entry('a', 'new'), entry('c', 'new')])).toEqual([
    entry('a', 'old'),
    entry('c', 'new'),
  ]);
});
