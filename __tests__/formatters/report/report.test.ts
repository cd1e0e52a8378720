import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import Ajv from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { REPORT_TOPICS, reportFormats, reportFormatters } from '../../../src/formatters/report/index.js';
import { attendanceSummaries, openActions, type Report } from '../../../src/series/report.js';
import { EVIL } from '../notes.js';

const now = Date.parse('2024-06-10T00:00:00Z');
const place = { path: 'board/2024-06-03.md', line: 3, meeting: '2024-06-03', series: 'board' };
const report: Report = {
  actions: [
    {
      ...place,
      text: 'Dig the bed',
      owners: ['BL'],
      people: ['Bo Lind'],
      due: '2024-06-05',
      state: 'open',
      since: '2024-05-27',
    },
    { ...place, line: 4, text: 'Buy a rake', owners: [], people: [], due: null, state: 'done', since: '2024-06-03' },
  ],
  attendance: [
    { ...place, name: 'Bo Lind', handle: 'bo', state: 'present', role: null },
    { ...place, line: 5, name: 'Anna Berg', handle: null, state: 'regrets', role: 'Chair' },
  ],
  decisions: [{ ...place, line: 8, text: 'Plant roses', votes: '6-0' }],
  series: [
    {
      series: 'board',
      notes: 1,
      first: '2024-06-03',
      last: '2024-06-03',
      meetings: ['2024-06-03'],
      cancelled: [],
      gaps: [],
      hasEnded: false,
    },
  ],
};
const evil = EVIL.split('\n');
const hostile: Report = {
  actions: evil.map((text) => ({
    ...place,
    path: `::error::a (b)|\`c\`##[x]\u202E/${text}.md`,
    text,
    owners: [text],
    people: [text],
    due: null,
    state: 'open',
    since: '2024-06-03',
  })),
  attendance: evil.map((name) => ({ ...place, name, handle: name, state: 'absent', role: name })),
  decisions: evil.map((text) => ({ ...place, text, votes: text })),
  series: evil.map((series) => ({ ...report.series[0]!, series })),
};
const options = { topics: REPORT_TOPICS, now };

test('an item stays open until a later note ticks it off', () => {
  const later = { ...report.actions[0]!, meeting: '2024-06-10' };
  expect(openActions(report, now).map(({ text, isOverdue }) => [text, isOverdue])).toEqual([['Dig the bed', true]]);
  expect(openActions({ ...report, actions: [...report.actions, { ...later, state: 'done' }] }, now)).toEqual([]);
  const other = { ...later, text: 'Water the roses' };
  expect(
    openActions({ ...report, actions: [...report.actions, other] }, now).map(({ text, isSilent }) => [text, isSilent]),
  ).toEqual([
    ['Dig the bed', true],
    ['Water the roses', false],
  ]);
});

test('attendance counts the last meetings, most frequent participants first', () => {
  const earlier = report.attendance.map((entry) => ({ ...entry, meeting: '2024-05-27', state: 'present' as const }));
  const [board] = attendanceSummaries({ attendance: [...earlier, ...report.attendance] }, 10);
  expect(board!.people.map(({ name, present, away, lastPresent }) => [name, present, away, lastPresent])).toEqual([
    ['Bo Lind', 2, 0, '2024-06-03'],
    ['Anna Berg', 1, 1, '2024-05-27'],
  ]);
  expect(attendanceSummaries({ attendance: [...earlier, ...report.attendance] }, 1)[0]!.days).toEqual(['2024-06-03']);
});

test('text names due days and votes', () => {
  expect(reportFormatters.text(report, options)).toBe(`Open action items: 1

Bo Lind
  board/2024-06-03.md:3  Dig the bed (due 5 June 2024, overdue)

Attendance

board, last meeting
  Bo Lind  1 of 1, last present 3 June 2024
  Anna Berg  0 of 1, away 1, never present

Decisions: 1

2024-06-03  board/2024-06-03.md:8  Plant roses (6-0)

Series: 1

board  1 note, last on 3 June 2024
`);
});

test('CSV has a header and one row for each entry', () => {
  expect(reportFormatters.csv(report, { ...options, topics: ['actions'] })).toBe(
    'text,owners,due,state,meeting,since,series,path,line\r\n' +
      'Dig the bed,BL,2024-06-05,open,2024-06-03,2024-05-27,board,board/2024-06-03.md,3\r\n' +
      'Buy a rake,,,done,2024-06-03,2024-06-03,board,board/2024-06-03.md,4\r\n',
  );
});

test('CSV cells are never formulas', () => {
  const cells = ['=1+1', '+cmd', '-2', '@sum', '\t=x', '"quoted", text'];
  const actions = cells.map((text) => ({ ...report.actions[0]!, text }));
  const rows = reportFormatters
    .csv({ ...report, actions }, { ...options, topics: ['actions'] })
    .split('\r\n')
    .slice(1, -1);
  for (const row of rows) expect(row).not.toMatch(/^"?[=+\-@\t]/);
  expect(rows.at(-1)).toMatch(/^"""quoted"", text",/);
});

test('JSON fits its schema', () => {
  const ajv = new Ajv.default({ strict: true });
  addFormats.default(ajv);
  const validate = ajv.compile(JSON.parse(readFileSync('schemas/report.schema.json', 'utf8')));
  for (const data of [report, hostile]) {
    expect(validate(JSON.parse(reportFormatters.json(data, options)))).toBe(true);
    expect(JSON.parse(reportFormatters.json(data, options))).toEqual(data);
  }
});

test.each(reportFormats.filter((format) => format !== 'csv'))('%s neutralizes what notes say', (format) => {
  const out = reportFormatters[format](hostile, options);
  expect(out).not.toMatch(/##\[|^\s*::|(?!\n)[\p{Cc}\p{Cs}\u202E]/mu);
});

test('HTML has no script, no request and no markup of a note', () => {
  const page = reportFormatters.html(hostile, options);
  expect(page).not.toMatch(/<(?:script|img|link|iframe)|<[^<>]*\son\w+=|url\(|@import|javascript:/i);
  expect(page).toContain("default-src 'none'");
});

test('HTML marks what is overdue, and says each state in words', () => {
  const page = reportFormatters.html(report, { ...options, linkTo: (path, line) => `${path}#L${line}` });
  expect(page).toContain('<time datetime="2024-06-05">5 June 2024</time>, overdue');
  expect(page).toContain('<a href="board/2024-06-03.md#L3">');
  expect(page).toContain('<span class="hidden">sent regrets</span>');
  expect(page).toContain('Away most: <b>Anna Berg</b> (1 of 1)');
});

test('attendance counts a person once whose handle some notes leave out', () => {
  const entry = { ...report.attendance[0]!, meeting: '2024-06-10', handle: null };
  const [board] = attendanceSummaries({ attendance: [...report.attendance, entry] }, 10);
  expect(board!.people.map(({ name, present }) => [name, present])).toEqual([
    ['Bo Lind', 2],
    ['Anna Berg', 0],
  ]);
});
