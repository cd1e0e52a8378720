import { describe, expect, test } from '@jest/globals';
import { Config } from '../../../src/config/config.js';
import { parseConfig } from '../../../src/config/parse.js';
import { consensusOf, matches } from '../../../src/note/meeting/date-consensus.js';
import { isBefore, stageAt } from '../../../src/note/meeting/meeting.js';
import { Note } from '../../../src/note/note.js';
import { rules } from '../../../src/rules/index.js';
import { front } from '../../helpers/note.js';

const resolveSettings = (config: string) =>
  new Config(rules, [{ origin: 'x', data: parseConfig(config, 'x') }]).for('').settings;
const meeting = (config: string, text: string, path = 'm/2024-01-10.md') =>
  new Note(path, text).meeting(resolveSettings(config));
const said = (config: string, text: string, path?: string) =>
  meeting(config, text, path).dates.map(({ name, claims }) => [name, ...claims.map((one) => one.whole ?? one.text)]);

describe('dates come from where the configuration says', () => {
  test.each([
    [
      '{}',
      `${front({ more: 'title: Soil, 10 January 2024\n' })}`,
      [
        ['the file name', '2024-01-10'],
        ['`datetime`', '2024-01-10'],
        ['the title', '2024-01-10'],
      ],
    ],
    ['date: { from: [heading] }', '# Soil, January 10th\n', [['the heading', 'January 10th']]],
    ['date: { from: [heading] }', '# Soil, January 2024\n', [['the heading', 'January 2024']]],
    ['date: { from: [heading] }', '# Soil\n\n## January 9\n', [['the heading', 'January 9']]],
    ['date: { from: [heading] }', '# Soil\n\n## January 9\n\n## January 2\n', []],
    ['date: { from: [heading] }', '# Soil\n\n## Delivery on January 9\n', []],
    ['date: { from: [heading] }', '# Planning for January 9\n', []],
    ['date: { from: [heading] }', '<!--\n# January 2\n-->\n\n# January 9\n', [['the heading', 'January 9']]],
    ['date: { from: [heading] }', '```\n# January 2\n```\n\nJanuary 9\n=========\n', [['the heading', 'January 9']]],
    ['date: { from: [heading] }', 'Garden meeting, January 9, 2024\n\nSoil.\n', [['the title', '2024-01-09']]],
    ['date: { from: [heading] }', '# [Points of last time](https://beds.example/2024-01-02)\n', []],
    ['date: { from: [heading] }', '# Soil\n\nDate: 10 January 2024\n', [['`Date`', '2024-01-10']]],
    ['date: { from: [heading] }', "# Soil\n\n* Today's date: 2024-01-1\n", [["`Today's date`", '2024-01-01']]],
    ['date: { from: [heading] }', '# Soil\n\nWhen: every Tuesday from 2 January 2024\n', []],
    ['date: { from: [heading] }', '# Soil\n\n- Seeds\n    - Date: 2 January 2024\n', []],
    ['date: { from: [heading] }', '# 흙\n\n날짜: 2024년 1월 10일\n', [['`날짜`', '2024-01-10']]],
    ['date: { from: [heading] }', '# 土\n\n日時：2024年1月10日\n', [['`日時`', '2024-01-10']]],
    [
      'date: { from: [heading] }',
      '| Date | Where |\n| --- | --- |\n| 10 January 2024 | shed |\n',
      [['`Date`', '2024-01-10']],
    ],
    [
      'date: { from: [heading] }',
      'Time: 5pm UTC [convert](https://www.timeanddate.com/worldclock/meetingdetails.html?year=2024&month=1&day=10&hour=17)\n',
      [['the link to a time converter', '2024-01-10']],
    ],
    [
      'date: { from: ["label:When"] }',
      '- **When**: January 10, 2024, 4pm UTC (January 11, 2024, 1am JST)\n',
      [
        ['`When`', '2024-01-10'],
        ['the other time zone of `When`', '2024-01-11'],
      ],
    ],
    [
      'date: { from: ["table:Date"] }',
      '| Date | 10 Jan 2024 |\n| --- | --- |\n| Where | shed |\n',
      [['`Date`', '2024-01-10']],
    ],
    ['date: { from: ["frontMatter:date"] }', '---\ndate: 2024-01-10\n---\n', [['`date`', '2024-01-10']]],
    ['locale: de\ndate: { from: [heading] }', '# Beete, 10. Januar 2024\n', [['the heading', '2024-01-10']]],
    ['locale: ko\ndate: { from: [heading] }', '# 회의 2024.1.10\n', [['the heading', '2024-01-10']]],
    [
      'date: { from: ["frontMatter:datetime"], timezone: Asia/Tokyo }',
      front({ datetime: '2024-01-10T20:00:00Z' }),
      [['`datetime`', '2024-01-10', '2024-01-11']],
    ],
  ])('%s', (config, text, dates) => {
    expect(said(config, text)).toEqual(dates);
  });
});

test.each([
  ['January 10', '2024-01-10', true],
  ['January 10', '2025-01-10', true],
  ['January 11', '2024-01-10', false],
  ['January 10, 2023', '2024-01-10', false],
  ['January 2024', '2024-01-10', true],
  ['February 2024', '2024-01-10', false],
  ['January 9-11, 2024', '2024-01-10', true],
  ['9-11 January 2024', '2024-01-11', true],
  ['January 30 - February 2, 2024', '2024-02-01', true],
  ['week of January 8, 2024', '2024-01-12', true],
  ['week of January 8, 2024', '2024-01-15', false],
  ['December 31', '2024-12-31', true],
])('"%s" can be %s: %s', (text, day, can) => {
  const [dated] = meeting('date: { from: [heading] }', `# ${text}\n`).dates;
  expect(dated!.claims.some((one) => matches(one, day, 0))).toBe(can);
});

test('a tolerance of a day', () => {
  const [dated] = meeting('date: { from: [heading] }', '# January 11\n').dates;
  expect([0, 1].map((tolerance) => matches(dated!.claims[0]!, '2024-01-10', tolerance))).toEqual([false, true]);
});

test('most places decide; the first wins a tie', () => {
  const dates = meeting(
    'date: { from: [path, heading, "label:When"] }',
    '# January 17, 2024\n\nWhen: January 17\n',
  ).dates;
  expect(consensusOf(dates, 0)).toMatchObject({ day: '2024-01-17', disagreeing: [{ name: 'the file name' }] });
  expect(consensusOf(dates.slice(0, 2), 0)).toMatchObject({
    day: '2024-01-10',
    disagreeing: [{ name: 'the heading' }],
  });
  expect(consensusOf([], 0)).toBeUndefined();
});

describe('attendees come from where the configuration says', () => {
  const names = (from: string, text: string) =>
    meeting(`attendees: { from: [${JSON.stringify(from)}] }`, text).attendees.map(({ name }) => name);
  test.each([
    ['frontMatter:participants', front(), ['ÁgnesK', 'BoL']],
    [
      'section:Present',
      '## Present\n\n* Ágnes Kiss @agnes (chair)\n- [Bo Li](https://x.example)\n1. **Chidi** - beds\n\n## Soil\n\n* Dust\n',
      ['Ágnes Kiss', 'Bo Li', 'Chidi'],
    ],
    ['section:Present', '### :wave: Present\n\nÁgnes, Bo (by phone, late), and Chidi\n', ['Ágnes', 'Bo', 'Chidi']],
    ['label:Attendees', '**Attendees:** Ágnes; Bo, Chidi\n', ['Ágnes', 'Bo', 'Chidi']],
    ['label:Attendees', '- Attendees:\n  - Ágnes\n  - Bo\n\nThen soil, and dust.\n', ['Ágnes', 'Bo']],
    ['label:Attendees', 'Attendees: ...\n', []],
    [
      'table:Name',
      '| # | Name |\n| - | ---- |\n| 1 | Ágnes |\n| 2 | Bo |\n\n| Bed | Plant |\n| - | - |\n| 1 | Peas |\n',
      ['Ágnes', 'Bo'],
    ],
  ])('%s', (from, text, expected) => {
    expect(names(from, text)).toEqual(expected);
    expect(names(from, text.replaceAll('\n', '\r\n'))).toEqual(expected);
  });

  test('each with its place', () => {
    const text = '## Present\n\n* [Bo Li](https://x.example) (chair)\n';
    const [{ range, entry }] = meeting('attendees: { from: ["section:Present"] }', text).attendees as [never] &
      { range: never }[] as unknown as [
      { range: { start: number; end: number }; entry: { start: number; end: number } },
    ];
    expect([range, entry].map(({ start, end }) => text.slice(start, end))).toEqual([
      'Bo Li',
      '[Bo Li](https://x.example) (chair)',
    ]);
  });
});

test('a note is upcoming until its latest date has passed', () => {
  const at = (text: string, now: string, path = 'm/2024-01-10.md') => {
    const note = new Note(path, text);
    return stageAt(note, note.meeting(resolveSettings('{}')), Date.parse(now));
  };
  expect(at(front(), '2024-01-10T14:59:00Z')).toBe('upcoming');
  expect(at(front(), '2024-01-10T15:01:00Z')).toBe('held');
  expect(at(front(), '2024-01-10T15:01:00Z', 'm/2024-01-17.md')).toBe('upcoming');
  expect(at('# Soil\n', '2024-01-11T11:00:00Z')).toBe('upcoming');
  expect(at('# Soil\n', '2024-01-12T00:00:00Z')).toBe('held');
  expect(at('# Soil\n', '2000-01-01T00:00:00Z', 'soil.md')).toBe('held');
});

test('what is older than `since` is known by day or by folder', () => {
  const before = (path: string) => isBefore(meeting('{}', '# Soil\n', path), path, '2024-01-10');
  expect(['2024-01-09.md', '2024-01-10.md', '2023/soil.md', '2024/soil.md', 'soil.md'].map(before)).toEqual([
    true,
    false,
    true,
    false,
    false,
  ]);
});
