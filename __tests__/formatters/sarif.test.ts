import { describe, expect, test } from '@jest/globals';
import type { Log, Result } from 'sarif';
import type { FormatContext, FormattedNote } from '../../src/formatters/formatter.js';
import { sarifFormatter } from '../../src/formatters/sarif.js';
import { context, EVIL, finding, hostile, note, TEXT, usual } from './notes.js';

function results(notes: FormattedNote[], more: Partial<FormatContext> = {}): Result[] {
  const log = JSON.parse(sarifFormatter(notes, { ...context, ...more })) as Log;
  return log.runs[0]?.results ?? [];
}

function fingerprints(notes: FormattedNote[]): (string | undefined)[] {
  return results(notes).map(({ partialFingerprints }) => partialFingerprints?.primaryLocationLineHash);
}

test('writes rules and results', () => {
  const artifactLocation = { uri: 'notes/2022-06-23.md', uriBaseId: '%SRCROOT%' };
  const region = (startLine: number, startColumn: number, endLine: number, endColumn: number) => ({
    startLine,
    startColumn,
    endLine,
    endColumn,
  });
  expect(JSON.parse(sarifFormatter([usual, note('clean')], context))).toEqual({
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'meeting-notes-lint',
            version: '1.2.3',
            semanticVersion: '1.2.3',
            informationUri: 'https://github.com/meeting-notes-lint/meeting-notes-lint',
            rules: [
              {
                id: 'consistent-dates',
                shortDescription: { text: 'Dates agree.' },
                fullDescription: { text: 'Dates agree.' },
                help: {
                  text: 'Dates agree. See https://example.org/consistent-dates.md',
                  markdown: 'Dates agree. [More on this rule](https://example.org/consistent-dates.md)',
                },
                helpUri: 'https://example.org/consistent-dates.md',
                defaultConfiguration: { level: 'error' },
              },
              {
                id: 'file-name',
                shortDescription: { text: 'Files are named alike.' },
                fullDescription: { text: 'Files are named alike.' },
                help: {
                  text: 'Files are named alike. See https://example.org/file-name.md',
                  markdown: 'Files are named alike. [More on this rule](https://example.org/file-name.md)',
                },
                helpUri: 'https://example.org/file-name.md',
                defaultConfiguration: { enabled: false, level: 'warning' },
              },
              {
                id: 'weekday',
                shortDescription: { text: 'weekday' },
                fullDescription: { text: 'weekday' },
                help: {
                  text: 'weekday See https://example.org/weekday.md',
                  markdown: 'weekday [More on this rule](https://example.org/weekday.md)',
                },
                helpUri: 'https://example.org/weekday.md',
                defaultConfiguration: { level: 'warning' },
              },
            ],
          },
        },
        columnKind: 'utf16CodeUnits',
        newlineSequences: ['\r\n', '\n', '\r'],
        results: [
          {
            ruleId: 'consistent-dates',
            ruleIndex: 0,
            level: 'error',
            message: {
              text: 'The title says `June 24, 2022`, but the file name says 23 June 2022; write `June 23, 2022`.',
            },
            locations: [{ physicalLocation: { artifactLocation, region: region(2, 8, 2, 21) } }],
            relatedLocations: [
              {
                id: 0,
                message: { text: 'Here it starts' },
                physicalLocation: { artifactLocation, region: region(1, 1, 1, 4) },
              },
            ],
            partialFingerprints: { primaryLocationLineHash: expect.stringMatching(/^[0-9a-f]{16}:1$/) },
            fixes: [
              {
                description: { text: 'Write `June 23, 2022`' },
                artifactChanges: [
                  {
                    artifactLocation,
                    replacements: [{ deletedRegion: region(2, 13, 2, 15), insertedContent: { text: '23' } }],
                  },
                ],
              },
            ],
          },
          {
            ruleId: 'weekday',
            ruleIndex: 2,
            level: 'warning',
            message: { text: '`Wednesday` is wrong.' },
            locations: [{ physicalLocation: { artifactLocation, region: region(8, 3, 8, 12) } }],
            partialFingerprints: { primaryLocationLineHash: expect.stringMatching(/^[0-9a-f]{16}:1$/) },
            fixes: [
              {
                description: { text: 'Write `- Thursday`' },
                artifactChanges: [
                  {
                    artifactLocation,
                    replacements: [
                      { deletedRegion: region(8, 1, 8, 2), insertedContent: { text: '-' } },
                      { deletedRegion: region(8, 3, 8, 12), insertedContent: { text: 'Thursday' } },
                    ],
                  },
                ],
              },
            ],
          },
        ],
      },
    ],
  });
});

test('tells suppressed findings from others', () => {
  const suppressed = note('a b', [finding('a b', 'b')], { suppressed: [finding('a b', 'a')] });
  expect(results([suppressed]).map(({ message, suppressions }) => [message.text, suppressions])).toEqual([
    ['`a` is wrong.', [{ kind: 'inSource' }]],
    ['`b` is wrong.', []],
  ]);
});

test('marks findings that the suppressions file covers', () => {
  const baselined = note('a b', [finding('a b', 'b')], { baselined: [finding('a b', 'a')] });
  expect(results([baselined]).map(({ message, suppressions }) => [message.text, suppressions])).toEqual([
    ['`a` is wrong.', [{ kind: 'external' }]],
    ['`b` is wrong.', []],
  ]);
});

describe('fingerprints', () => {
  test('stay when lines move and when the wording of the message changes', () => {
    const moved = `\n\n${TEXT}`;
    const [before] = fingerprints([note(TEXT, [finding(TEXT, 'Wednesday', { message: '`a` stands on line 8.' })])]);
    const [after] = fingerprints([note(moved, [finding(moved, 'Wednesday', { message: 'On line 10, see `a`.' })])]);
    expect(after).toBe(before);
  });

  test('stay when other notes change what is to be written', () => {
    const [before] = fingerprints([note(TEXT, [finding(TEXT, 'Wednesday', { message: '`a;b` is odd; write `c`.' })])]);
    const [after] = fingerprints([note(TEXT, [finding(TEXT, 'Wednesday', { message: '`a;b` is odd; write `d`.' })])]);
    const [other] = fingerprints([note(TEXT, [finding(TEXT, 'Wednesday', { message: '`a;d` is odd; write `c`.' })])]);
    expect(after).toBe(before);
    expect(other).not.toBe(before);
  });

  test('are made of what the finding says that it is about, if it says so', () => {
    const of = (actual: string, about: string[]) => fingerprints([note(TEXT, [finding(TEXT, actual, { about })])])[0];
    expect(of('tags', ['missing TODOs'])).toBe(of('Wednesday', ['missing TODOs', 'another place']));
    expect(of('tags', ['missing TODOs'])).not.toBe(of('tags', ['missing Agenda']));
  });

  test('differ by rule, path, text, what the message quotes, and occurrence', () => {
    const all = fingerprints([
      note(TEXT, [
        finding(TEXT, '---', { message: '`a` is missing.' }),
        finding(TEXT, '---', { message: '`b` is missing.' }),
        finding(TEXT, '---', { message: '`b` is missing.', ruleId: 'weekday' }),
        finding(TEXT, 'tags', { message: '`b` is missing.' }),
        finding(TEXT, 'tags', { message: '`b` is missing.' }),
      ]),
      note(TEXT, [finding(TEXT, '---', { message: '`a` is missing.' })], { path: 'notes/other.md' }),
    ]);
    expect(new Set(all).size).toBe(6);
    expect(all.map((each) => each?.slice(-2))).toEqual([':1', ':1', ':1', ':1', ':2', ':1']);
  });

  test('are of these very values, as those of earlier runs must be found again', () => {
    expect(fingerprints([usual])).toEqual(['d520535917fe3e6f:1', 'c33164fb7e5059bd:1']);
  });
});

test.each([
  ['notes/a b#c?ă%.md', { uri: 'notes/a%20b%23c%3F%C4%83%25.md', uriBaseId: '%SRCROOT%' }],
  ['../a:b.md', { uri: '../a%3Ab.md', uriBaseId: '%SRCROOT%' }],
  ['/a/b.md', { uri: 'file:///a/b.md' }],
  ['C:/a/b.md', { uri: 'file:///C%3A/a/b.md' }],
  ['\uD800\n.md', { uri: '%EF%BF%BD%0A.md', uriBaseId: '%SRCROOT%' }],
])('names the file %j by a URI', (path, expected) => {
  const [result] = results([note('x', [finding('x', 'x')], { path })]);
  expect(result?.locations?.[0]?.physicalLocation?.artifactLocation).toEqual(expected);
});

test('names files from the root of the repository', () => {
  const [result] = results([{ ...usual, path: '2022-06-23.md' }], { root: '/repository/' });
  expect(result?.locations?.[0]?.physicalLocation?.artifactLocation?.uri).toBe('notes/2022-06-23.md');
});

test('cannot be made to link, to forge or to deceive', () => {
  const report = sarifFormatter([hostile], context);
  expect(report).not.toMatch(/##\[|^\s*::|(?!\n)[\p{Cc}\p{Cs}\u202E]/mu);
  expect(results([hostile]).map(({ message }) => message.text)).toEqual(
    EVIL.split('\n').map((line) =>
      `\`${line.replaceAll('`', "'")}\` or ${line}`
        .replaceAll('](', ']\u2060(')
        .replaceAll('\u202E', '\\u202e')
        .replaceAll('\u202C', '\\u202c')
        .replaceAll('\u001B', '␛')
        .replaceAll('\u0007', '␇')
        .replaceAll('\uD800', '\\ud800'),
    ),
  );
});
