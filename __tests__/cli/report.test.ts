import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { dist } from '../helpers/dist.js';
import { cli, makeFolder, readIn } from '../helpers/folder.js';
import { front, note } from '../helpers/note.js';

const at = (day: string, todos: string, participants = ['ÁgnesK', 'BoL']) =>
  note({ head: front({ datetime: `${day}T16:00:00+01:00`, participants }), todos });
/** A weekly series with a gap whose last note is of the week before the clock of `cli`; a young one; one to come. */
const garden = () =>
  makeFolder({
    'discussions/community/2023/2023-12-27.md': at('2023-12-27', '* BL: Buy seeds, long ago.'),
    ...Object.fromEntries(
      ['2024-04-24', '2024-05-01', '2024-05-08'].map((day) => [
        `discussions/community/2024/${day}.md`,
        at(day, '* BL: Buy seeds.'),
      ]),
    ),
    'discussions/community/2024/2024-05-29.md': at(
      '2024-05-29',
      '* ÁK + BL: Order the `valve`.\n* [x] BL: Say thanks.\n* XQ: Ask the\n  city.\n* Find a second helper.\n* We meet on Wednesdays.',
    ),
    'discussions/soil/soil-2024-05-30.md': at('2024-05-30', 'BL:\n\n* Turn the [heap](https://a.example).'),
    'discussions/soil/soil-2024-06-13.md': at('2024-06-13', 'TBD'),
  });

describe('report', () => {
  test('lists the open items of the newest notes by owner, and the series with their gaps', async () => {
    expect(await cli(garden(), ['report'])).toEqual({
      status: 0,
      stderr: '',
      stdout: `Open action items: 4

ÁgnesK
  discussions/community/2024/2024-05-29.md:21  ÁK + BL: Order the \`valve\`.

BoL
  discussions/community/2024/2024-05-29.md:21  ÁK + BL: Order the \`valve\`.
  discussions/soil/soil-2024-05-30.md:23  Turn the [heap](https://a.example).

XQ
  discussions/community/2024/2024-05-29.md:23  XQ: Ask the city.

No owner
  discussions/community/2024/2024-05-29.md:25  Find a second helper.

Never ticked off, and not mentioned in later notes: 2 (see --format html)

Series: 2

discussions/community  5 notes, weekly, last on 29 May 2024
  no note between 27 December 2023 and 24 April 2024: about 16 meetings missing
  no note between 8 May 2024 and 29 May 2024: about 2 meetings missing
discussions/soil  2 notes, last on 13 June 2024
`,
    });
  });

  test('in Markdown has links to the lines', async () => {
    const { stdout } = await cli(garden(), ['report', '-f', 'markdown', 'discussions/soil']);
    expect(stdout).toBe(`## Open action items

### BoL

- Turn the \\[heap\\]\\(https:\u2060//a.example\\). ([\`discussions/soil/soil-2024-05-30.md:23\`](discussions/soil/soil-2024-05-30.md?plain=1#L23))

## Series

| Series | Notes | Usually | Last | Missing |
| --- | ---: | --- | --- | --- |
| \`discussions/soil\` | 2 |  | 13 June 2024 |  |
`);
  });

  test('in JSON has everything, also from the built command line', () => {
    const folder = garden();
    const { stdout, status } = spawnSync(
      process.execPath,
      [dist('cli.js'), 'report', '--format', 'json', '--now', '2024-07-10T00:00:00Z', 'discussions/community'],
      { cwd: folder, encoding: 'utf8' },
    );
    expect(status).toBe(0);
    const { actions, series } = JSON.parse(stdout);
    expect(actions.find(({ owners }: { owners: string[] }) => owners[0] === 'XQ')).toEqual({
      owners: ['XQ'],
      people: ['XQ'],
      text: 'XQ: Ask the\n  city.',
      line: 23,
      path: 'discussions/community/2024/2024-05-29.md',
      meeting: '2024-05-29',
      since: '2024-05-29',
      due: null,
      state: 'open',
      series: 'discussions/community',
    });
    const shared = actions.filter(({ text }: { text: string }) => text.startsWith('ÁK + BL'));
    expect(shared.at(-1)).toMatchObject({ owners: ['ÁK', 'BL'], people: ['ÁgnesK', 'BoL'] });
    expect(series).toEqual([
      {
        series: 'discussions/community',
        notes: 5,
        first: '2023-12-27',
        last: '2024-05-29',
        meetings: ['2023-12-27', '2024-04-24', '2024-05-01', '2024-05-08', '2024-05-29'],
        cancelled: [],
        rhythm: 7,
        gaps: [
          { from: '2023-12-27', to: '2024-04-24', missed: 16 },
          { from: '2024-05-08', to: '2024-05-29', missed: 2 },
          { from: '2024-05-29', missed: 5 },
        ],
        hasEnded: false,
      },
    ]);
  });

  test('keeps an item open until a later note ticks it off', async () => {
    const folder = garden();
    const { stdout } = await cli(folder, ['report', '--now', '2024-06-14T00:00:00Z', 'discussions/soil']);
    expect(stdout).toContain('Open action items: 1\n');
  });

  test('can be written to a file', async () => {
    const folder = garden();
    mkdirSync(path.join(folder, 'out'));
    const { stdout, stderr } = await cli(folder, ['report', '-o', 'out/report.txt']);
    expect([stdout, stderr]).toEqual(['', 'Written to out/report.txt.\n']);
    expect(readIn(folder, 'out/report.txt')).toContain('Open action items: 4\n');
  });

  test.each([
    [
      'a format that is none',
      ['-f', 'sarif'],
      '--format sarif: is not a valid value; write one of text, markdown, json, csv, html.\n',
    ],
    [
      'a path that is not there',
      ['soil'],
      'soil: does not exist.\n`report` has the topics all, actions, attendance, decisions, series.\n',
    ],
  ])('exit code 2 for %s', async (_, argv, sentence) => {
    const { status, stderr } = await cli(garden(), ['report', ...argv]);
    expect([status, stderr]).toEqual([2, sentence]);
  });

  test('names a note that cannot be read, and reports the others', async () => {
    const folder = makeFolder({
      'a/2024-05-29.md': at('2024-05-29', '* BL: Dig.'),
      'b/2024-05-29.md': new Uint8Array([0xff]),
    });
    const { status, stdout, stderr } = await cli(folder, ['report']);
    expect([status, stderr]).toEqual([2, 'b/2024-05-29.md: is not valid UTF-8; save it as UTF-8.\n']);
    expect(stdout).toContain('BL: Dig.');
  });
});
