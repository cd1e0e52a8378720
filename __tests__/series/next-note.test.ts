import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { NoteIndex } from '../../src/collection/note-index.js';
import { Config } from '../../src/config/config.js';
import { parseConfig } from '../../src/config/parse.js';
import { factsOf, lintNote, recommended } from '../../src/linter/lint.js';
import { pathDate } from '../../src/note/meeting/dates.js';
import { Note } from '../../src/note/note.js';
import { rules } from '../../src/rules/index.js';
import { nextNote } from '../../src/series/next-note.js';
import { arbitraryNote } from '../helpers/arbitrary-note.js';
import { front, note } from '../helpers/note.js';

interface Given {
  now?: string;
  date?: string;
  config?: string;
  /** Other notes that are known. */
  others?: [path: string, text: string][];
}

/** The next note after these, oldest first. */
function next(notes: [path: string, text: string][], { now, date, config, others = [] }: Given = {}) {
  const effective =
    config === undefined ? recommended : new Config(rules, [{ origin: 'c', data: parseConfig(config, 'c') }]);
  const noteIndex = new NoteIndex([...notes, ...others].map(([path, text]) => factsOf({ path, text }, effective)));
  const series = notes.map(([path, text]) => ({ path, text, day: pathDate(path)!.day! }));
  const at = Date.parse(now ?? `${series.at(-1)!.day}T23:00:00Z`);
  return nextNote(series, {
    settings: effective.for(notes[0]![0]).settings,
    noteIndex,
    now: at,
    date,
    check: (path, text) => lintNote({ path, text }, { config: effective, noteIndex, now: at }),
  });
}

const FOLDER = 'discussions/community';
/** A weekly series in folders of years; `text` makes the note of a day. */
const weekly = (text: (day: string, at: number) => string, days = ['2023-12-13', '2023-12-20', '2023-12-27']) =>
  days.map((day, at): [string, string] => [`${FOLDER}/${day.slice(0, 4)}/${day}.md`, text(day, at)]);

const english = (day: string) =>
  new Intl.DateTimeFormat('en-US', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day));
const garden = (day: string, more: Parameters<typeof note>[0] = {}, head: Parameters<typeof front>[0] = {}) =>
  note({
    head: front({ datetime: `${day}T16:00:00+01:00`, more: `title: "Garden, ${english(day)}"\n`, ...head }),
    ...more,
  })
    .replace('## Agenda', '## :seedling: Agenda')
    .replace('## Discussions', '## :speech_balloon: Discussions')
    .replace('## TODOs', '## :wrench: TODOs and Decisions');

describe('the next note', () => {
  test('is written as the last ones are, in the folder of its year, and has no finding', () => {
    const { path, text, findings } = next(weekly((day) => garden(day)));
    expect(path).toBe('discussions/community/2024/2024-01-03.md');
    expect(text).toBe(`---
datetime: 2024-01-03T16:00:00+01:00
location: Online
teams:
  - community
participants:
  - ÁgnesK
  - BoL
title: "Garden, January 3, 2024"
---

## :seedling: Agenda

* Soil
* TBD

## :speech_balloon: Discussions

## :wrench: TODOs and Decisions

* BL: Say thanks.
`);
    expect(findings).toEqual([]);
  });

  test('keeps line ends and lists in their form', () => {
    const of = (day: string) =>
      garden(day)
        .replace(/participants:[\s\S]*?title/, 'participants: [ÁgnesK, "Bo L"]\ntitle')
        .replaceAll('\n', '\r\n');
    const { text, findings } = next(weekly(of));
    expect(text).toContain('participants: [ÁgnesK, "Bo L"]\r\n');
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(findings).toEqual([]);
  });

  test('does not inherit what is wrong in the last one', () => {
    const notes = weekly((day, at) =>
      at < 2
        ? garden(day)
        : garden(
            '2023-12-20',
            { todos: '* BL: Say thanks.\n* ÁK: Order the valve.\n* Find a second helper.' },
            { datetime: '2023-12-20T16:00+01:00', location: 'TODO', participants: ['AgnesK', 'BoL', 'BoL'] },
          )
            .replace('- community', '- community, beds')
            .replace('Discussions', 'Discusions')
            .replace(':wrench:', ':speech_balloon:'),
    );
    const others = Array.from({ length: 8 }, (_, at): [string, string] => [
      `${FOLDER}/2022/2022-0${at + 1}-15.md`,
      garden(`2022-0${at + 1}-15`),
    ]);
    const { text, findings } = next(notes, { others });
    expect(text).toBe(
      garden('2024-01-03', { agenda: '* Soil\n* TBD', discussions: '\0' })
        .replace('\n\0\n', '')
        .replace('Say thanks.', 'Say thanks.\n* ÁK: Order the valve.\n* TBD: Find a second helper.'),
    );
    expect(findings).toEqual([]);
  });

  test('has the people who are mostly there, each once', () => {
    const lists = [
      ['ÁgnesK', 'Bo'],
      ['ÁgnesK', 'BoL', 'ChidiO'],
      ['AgnesK', 'BoL', 'DaraN'],
      ['Agnesk', 'Bo', 'DaraN', 'EmiR'],
    ];
    const notes = weekly(
      (day, at) => garden(day, {}, { participants: lists[at]! }),
      ['2024-01-03', '2024-01-10', '2024-01-17', '2024-01-24'],
    );
    expect(next(notes).text).toContain('participants:\n  - ÁgnesK\n  - Bo\n  - DaraN\ntitle');
  });

  test('leaves open what is new each time or nobody has written', () => {
    const notes = weekly((day, at) =>
      garden(
        day,
        {},
        {
          more: `title: On ${['soil', 'beds', 'valves'][at]}\ntags: ${['a', 'b', 'c'][at]}\n`,
          participants: ['TBD'],
        },
      ),
    );
    const { text, findings } = next(notes);
    expect(text).toContain('participants:\n  - TBD\ntitle: TBD\ntags: TBD\n---');
    expect(findings).toEqual([]);
  });

  test('has the headings of another kind of notes, and no others', () => {
    const notes = weekly(
      (day, at) => `${front({ datetime: `${day}T16:00:00+01:00` })}\n## Summary\n\nWe dug.\n\n## Topic ${at}\n`,
    );
    const { text, findings } = next(notes);
    expect(text.slice(text.lastIndexOf('---'))).toBe('---\n\n## Summary\n');
    expect(findings).toEqual([]);
  });

  test('keeps the standing lines of notes without front matter, with their own date exchanged', () => {
    const notes = weekly(
      (day, at) =>
        `# Garden, Wednesday ${english(day)}\n\n- **When**: ${day} 16:00\n- **Recording**: https://a.example/${at}\n- **Present**: Ana, Bo\n\n## Agenda\n\n* Open beds\n* Topic ${at}\n\n## Minutes\n\nBL: Hello.\n`,
    );
    const { path, text, findings } = next(notes, { date: '2024-01-04' });
    expect(path).toBe('discussions/community/2024/2024-01-04.md');
    expect(text).toBe(
      '# Garden, Thursday January 4, 2024\n\n- **When**: 2024-01-04 16:00\n- **Recording**:\n- **Present**: Ana, Bo\n\n## Agenda\n\n* Open beds\n* TBD\n\n## Minutes\n',
    );
    expect(findings).toEqual([]);
  });

  test('has what the configuration asks for: sections of any level, labels', () => {
    const config =
      'frontMatter: { required: false }\nsections: [Garden call, Agenda items, Minutes]\nlabels: { When: nonEmpty, Recording: nonEmpty, Chair: present }\n';
    const notes = weekly(
      (day, at) =>
        `# Garden call\n\n* When: ${english(day)}, ${at + 3} pm\n${at === 0 ? '* Recording: https://a.example\n' : ''}\n## Agenda items\n\n1. Topic ${at}\n\n## Minutes\n\nBL: Hello ${at}.\n`,
    );
    const { text, findings } = next(notes, { config });
    expect(text).toBe(
      '# Garden call\n\n* When: January 3, 2024, 3 pm\n* Recording:\n\nChair:\n\n## Agenda items\n\n1. TBD\n\n## Minutes\n',
    );
    expect(findings).toEqual([]);
  });

  test('is named as the configuration says, and counts on', () => {
    const config =
      'path: "minutes/{yyyy}/{MM}-{MMM}/{number}-{dd}-{slug}.md"\nfrontMatter: { required: false }\nsections: [Agenda]\n';
    const paths = [
      'minutes/2024/03-Mar/041-20-call.md',
      'minutes/2024/04-Apr/042-17-call.md',
      'minutes/2024/05-May/043-15-call.md',
    ];
    const days = ['2024-03-20', '2024-04-17', '2024-05-15'];
    const notes = paths.map((path, at): [string, string] => [
      path,
      `# Call 4${at + 1} (${english(days[at]!)})\n\n## Agenda\n\n* Soil\n`,
    ]);
    const effective = new Config(rules, [{ origin: 'c', data: parseConfig(config, 'c') }]);
    const noteIndex = new NoteIndex(notes.map(([path, text]) => factsOf({ path, text }, effective)));
    const now = Date.parse('2024-05-16T00:00:00Z');
    const made = nextNote(
      notes.map(([path, text], at) => ({ path, text, day: days[at]! })),
      {
        settings: effective.for('').settings,
        noteIndex,
        now,
        check: (path, text) => lintNote({ path, text }, { config: effective, noteIndex, now }),
      },
    );
    expect(made.path).toBe('minutes/2024/06-Jun/044-19-call.md');
    expect(made.text).toBe('# Call 44 (June 19, 2024)\n\n## Agenda\n\n* Soil\n* TBD\n');
    expect(made.findings).toEqual([]);
  });
});

describe('its time', () => {
  const clocks = (days: string[], clock: (day: string) => string) =>
    days.map((day): [string, string] => [`a/${day}.md`, garden(day, {}, { datetime: `${day}T${clock(day)}` })]);
  const months = ['07', '08', '09', '10', '11', '12'].map((month) => `2023-${month}-05`);

  test.each<[string, string[], (day: string) => string, string, string | undefined, string]>([
    [
      'as mostly',
      months,
      (day) => (day === '2023-12-05' ? '17:30:00+02:00' : '16:00:00+01:00'),
      '2024-01-10',
      undefined,
      '16:00:00+02:00',
    ],
    [
      'with the offset of the season',
      ['2023-04-05', '2023-05-03', ...months, '2024-01-03', '2024-02-07', '2024-03-06'],
      (day) => (day > '2023-10-29' ? '16:00:00+02:00' : '16:00:00+03:00'),
      '2024-04-20',
      undefined,
      '16:00:00+03:00',
    ],
    [
      'without seasons where offsets are slips',
      months,
      (day) => (day === '2023-07-05' ? '16:00:00+03:00' : '16:00:00+02:00'),
      '2024-07-05',
      undefined,
      '16:00:00+02:00',
    ],
    [
      'in the configured zone',
      months,
      () => '16:00:00+02:00',
      '2024-07-05',
      'date: { timezone: Europe/Bucharest }',
      '16:00:00+03:00',
    ],
    ['in UTC as it is', months, () => '16:00:00Z', '2024-07-05', 'date: { timezone: Europe/Bucharest }', '16:00:00Z'],
    ['from a datetime that is wrong', ['2023-07-05'], () => '16:00+0200', '2024-07-05', undefined, '16:00:00+02:00'],
  ])('is %s', (_, days, clock, date, config, expected) => {
    const { text } = next(clocks(days, clock), { date, now: '2023-12-06T00:00:00Z', ...(config && { config }) });
    expect(/datetime: \d{4}-\d\d-\d\dT(.*)/.exec(text)?.[1]).toBe(expected);
  });

  test('has not come yet: of two notes a day, the later one', () => {
    const notes = weekly((day) => garden(day));
    expect(next(notes, { now: '2024-01-03T14:59:00Z' }).day).toBe('2024-01-03');
    expect(next(notes, { now: '2024-01-03T15:01:00Z' }).day).toBe('2024-01-10');
  });
});

test('nobody is ticked or struck out in the next list of attendees', () => {
  const ticks = (at: number) =>
    `- [${at % 2 === 0 ? 'x' : ' '}] Bo Lind\n- ${at === 1 ? '~~Anna Berg~~' : 'Anna Berg'}`;
  const notes = weekly((day, at) => `# Board, ${day}\n\n## Attendees\n\n${ticks(at)}\n\n## Notes\n\nBeds.\n`);
  expect(next(notes, { config: 'frontMatter: { required: false }' }).text).toContain('- [ ] Bo Lind\n- Anna Berg');
});

describe('its action items', () => {
  const carried = (todos: string, more: Given = {}) => {
    const notes = weekly((day, at) => garden(day, at === 2 ? { todos } : {}));
    const { text, findings } = next(notes, more);
    expect(findings).toEqual([]);
    return text.slice(text.indexOf('Decisions') + 'Decisions'.length).trim();
  };

  test('are those that are open, as they are written', () => {
    expect(
      carried(
        '* [x] BL: Say thanks.\n* [ ] ÁK: Order:\n  * a valve,\n  * a hose.\n\n* BL: Rake.\n\nÁK + BL:\n\n  1. Dig.\n     Twice.\n  2. Water.\n\nÁK: Draw a map\nof the beds.\n\nWe meet on Mondays.\n\nTBD',
      ),
    ).toBe(
      '* [ ] ÁK: Order:\n  * a valve,\n  * a hose.\n\n* BL: Rake.\n\nÁK + BL:\n\n1. Dig.\n   Twice.\n2. Water.\n\nÁK: Draw a map\nof the beds.',
    );
  });

  test('are not the day of the next meeting, and not what is ticked or struck out', () => {
    expect(
      carried('* BL: Rake.\n* Next meeting: January 17\n* ~~ÁK: Dig.~~\n* BL: Sow (done)\n* ÁK: Draw a map.'),
    ).toBe('* BL: Rake.\n* ÁK: Draw a map.');
  });

  test('are none when the last note has none, whatever is open in older ones', () => {
    expect(carried('None')).toBe('');
  });

  test('may be long ones that are all carried over', () => {
    const long = Array.from({ length: 8 }, (_, at) => `* BL: Order ${at + 1} valves from the shop at the corner.`).join(
      '\n',
    );
    expect(carried(long)).toBe(long);
  });

  test('come from the note before, when the last one is of a meeting to come and has none', () => {
    const notes = weekly((day, at) => garden(day, at === 2 ? { todos: '' } : { todos: `* BL: Dig bed ${at}.` }));
    expect(next(notes, { now: '2023-12-21T00:00:00Z' }).text).toContain('* BL: Dig bed 1.');
    expect(next(notes).text).not.toContain('Dig bed');
  });
});

describe('of many groups in one folder', () => {
  test('it is the one whose notes came last', () => {
    const named = (prefix: string, days: string[], team: string) =>
      days.map((day): [string, string] => [`all/${prefix}${day}.md`, garden(day).replace('- community', `- ${team}`)]);
    const notes = [
      ...named('soil-', ['2024-01-02', '2024-01-09', '2024-01-16'], 'soil'),
      ...named('beds-', ['2024-01-04', '2024-01-18', '2024-02-01', '2024-02-15'], 'beds'),
    ].sort(([a], [b]) => (pathDate(a)!.day! < pathDate(b)!.day! ? -1 : 1));
    const { path, text } = next(notes);
    expect(path).toBe('all/beds-2024-02-29.md');
    expect(text).toContain('teams:\n  - beds\n');
  });

  test('names that differ each time give way to the day', () => {
    const notes = [
      ['a/2024-01-03-soil.md', garden('2024-01-03')],
      ['a/2024-01-10-beds.md', garden('2024-01-10')],
    ] satisfies [string, string][];
    expect(next(notes).path).toBe('a/2024-01-17.md');
    expect(next([['a/2024-01-03-soil.md', garden('2024-01-03')]]).path).toBe('a/2024-01-10-soil.md');
  });
});

test('whatever the last notes hold, there is a next one, and it can be read', () => {
  fc.assert(
    fc.property(fc.array(arbitraryNote, { minLength: 1, maxLength: 4 }), (texts) => {
      const notes = texts.map((text, at): [string, string] => [`a/2024/2024-01-0${at + 1}.md`, text]);
      const { path, text } = next(notes);
      expect(path).toBe(`a/2024/${pathDate(path)!.day}.md`);
      expect(['valid', 'missing']).toContain(new Note(path, text).frontMatter.state);
    }),
    { numRuns: Number(process.env.FUZZ_RUNS ?? 150) },
  );
});
