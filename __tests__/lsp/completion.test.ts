import { describe, expect, test } from '@jest/globals';
import type { CompletionItem } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { NoteIndex } from '../../src/collection/note-index.js';
import { Config } from '../../src/config/config.js';
import { compileNoteSchema } from '../../src/config/note-schema.js';
import { parseConfig } from '../../src/config/parse.js';
import type { Resources } from '../../src/config/resources.js';
import { factsOf } from '../../src/linter/lint.js';
import { completionsAt } from '../../src/lsp/completion/index.js';
import { Note } from '../../src/note/note.js';
import { rules } from '../../src/rules/index.js';
import { front, note } from '../helpers/note.js';

const PATH = 'discussions/community/2024/2024-01-10.md';

interface Known {
  path?: string;
  config?: string;
  resources?: Resources;
  /** Texts of other notes, by path. */
  notes?: Record<string, string>;
}

/** What is proposed at the `|` of a text. */
function items(marked: string, { path = PATH, config = '{}', resources, notes = {} }: Known = {}): CompletionItem[] {
  const offset = marked.indexOf('|');
  const text = marked.replace('|', '');
  const effective = new Config(rules, [
    { origin: 'x', data: parseConfig(config, 'x'), ...(resources && { resources }) },
  ]);
  const facts = Object.entries({ ...notes, [path]: text }).map(([name, of]) =>
    factsOf({ path: name, text: of }, effective),
  );
  return completionsAt({
    note: new Note(path, text),
    offset,
    settings: effective.for(path).settings,
    facts,
    noteIndex: new NoteIndex(facts),
  });
}

const labels = (marked: string, known?: Known) => items(marked, known).map(({ label }) => label);

/** The text once the first proposal is taken. */
function taken(marked: string, known?: Known): string {
  const text = marked.replace('|', '');
  const edit = items(marked, known)[0]!.textEdit as { range: { start: never; end: never }; newText: string };
  return TextDocument.applyEdits(TextDocument.create('', '', 0, text), [edit]);
}

/** So many notes of a series with these people. */
const series = (name: string, count: number, ...participants: string[]) =>
  Object.fromEntries(
    Array.from({ length: count }, (_, at) => [
      `discussions/${name}/2023-01-${10 + at}.md`,
      note({ head: front({ participants }).replace('- community', `- ${name}`) }),
    ]),
  );

describe('people, teams and tags', () => {
  const notes = { ...series('community', 3, 'ÁgnesK', 'BoL'), ...series('infra', 5, 'DanaP', '"@root"') };

  test.each([
    ['an item', '---\nparticipants:\n  - BoL\n  - |\n---\n', ['ÁgnesK', '@root', 'DanaP']],
    ['the start of an item', '---\nparticipants:\n  - Da|\n---\n', ['BoL', 'ÁgnesK', '@root', 'DanaP']],
    ['an item in the middle of a list', '---\nparticipants:\n  - |\n  - BoL\n---\n', ['ÁgnesK', '@root', 'DanaP']],
    ['a list in brackets', '---\nparticipants: [BoL, |]\n---\n', ['ÁgnesK', '@root', 'DanaP']],
    ['teams', '---\nteams:\n- |\n---\n', ['community', 'infra']],
    ['a list that is of nothing known', '---\nguests:\n  - |\n---\n', []],
    ['text', `${note()}\n* |\n`, []],
    ['front matter that is not closed', '---\nparticipants:\n  - |\n', []],
  ])('in %s', (_, marked, expected) => {
    expect(labels(marked, { notes })).toEqual(expected);
  });

  test('are written so that YAML reads them as they are', () => {
    const marked = '---\nparticipants:\n  - DanaP\n  - BoL\n  - ÁgnesK\n  - r|\n---\n';
    expect(taken(marked, { notes })).toBe('---\nparticipants:\n  - DanaP\n  - BoL\n  - ÁgnesK\n  - "@root"\n---\n');
  });

  test('are not what is misspelled or still to be written', () => {
    const odd = { ...series('community', 7, 'ÁgnesK'), ...series('infra', 1, 'AgnesK', 'TBD') };
    expect(labels('---\nparticipants:\n  - |\n---\n', { notes: odd })).toEqual(['ÁgnesK']);
  });

  test('come from the roster too', () => {
    const config = 'roster:\n  teams: [kitchen]\n  people:\n    - { name: ChidiO, aliases: [Chidi] }\n';
    const [first, ...more] = items('---\nparticipants:\n  - |\n---\n', {
      config,
      notes: series('community', 2, 'Chidi'),
    });
    expect([first?.label, first?.detail, more]).toEqual(['ChidiO', 'in the roster', []]);
    expect(labels('---\nteams:\n  - |\n---\n', { config })).toEqual(['kitchen']);
  });

  test('are proposed wherever the community lists them', () => {
    const config = 'attendees: { from: ["section:Present", "label:Attendees"] }\nsections: []\n';
    const body = { 'a/2023-01-10.md': '# Meeting\n\n## Present\n\n- Ana Li\n- Bo\n\n## Notes\n\nSoil\n' };
    expect(labels('# Meeting\n\n## Present\n\n- Bo\n- |\n', { config, notes: body })).toEqual(['Ana Li']);
    expect(labels('# Meeting\n\nAttendees: Bo, |\n', { config, notes: body })).toEqual(['Ana Li']);
    expect(labels('# Meeting\n\n## Notes\n\n- |\n', { config, notes: body })).toEqual([]);
  });
});

describe('headings', () => {
  test.each([
    ['all that are missing, in their order', `${front()}\n## |\n`, ['## Agenda', '## Discussions', '## TODOs']],
    ['at the level of those that are there', `${front()}\n### Agenda\n\n#|\n`, ['### Discussions', '### TODOs']],
    ['also while one is being typed', `${front()}\n## Agenda\n\n## TODOs\n\n## Discussi|\n`, ['## Discussions']],
    ['none in code', `${front()}\n\`\`\`\n# |\n\`\`\`\n`, []],
    ['none in front matter', '---\n# |\n---\n', []],
    ['none in text', `${front()}\nA # |\n`, []],
  ])('%s', (_, marked, expected) => {
    expect(labels(marked)).toEqual(expected);
  });

  test('have the emoji that the series gives them', () => {
    const notes = Object.fromEntries(
      [1, 2, 3].map((day) => [
        `discussions/community/2023/2023-01-0${day}.md`,
        note().replace('## Agenda', day === 3 ? '## Agenda' : '## :dart: Agenda'),
      ]),
    );
    expect(labels(`${front()}\n## |\n`, { notes })).toEqual(['## :dart: Agenda', '## Discussions', '## TODOs']);
    expect(taken(`${front()}\n#|\n`, { notes })).toBe(`${front()}\n# :dart: Agenda\n`);
  });
});

describe('keys', () => {
  test('are those that are not there, required ones first', () => {
    const [first, ...more] = items('---\nlocation: Online\ntags: a\n|\n---\n');
    expect(first).toMatchObject({
      label: 'datetime',
      detail: 'required',
      documentation: 'When the meeting starts, as RFC 3339 with seconds and the offset from UTC.',
    });
    expect(more.map(({ label }) => label)).toEqual(['teams', 'participants', 'title']);
  });

  test.each([
    ['a value', '---\nlocation: |\n---\n'],
    ['an item', '---\nteams:\n  - a\n  |\n---\n'],
    ['the opening fence', '---|\n---\n'],
    ['text', `${front()}\n|\n`],
  ])('are not proposed in %s', (_, marked) => {
    expect(labels(marked)).toEqual([]);
  });

  test('of lists begin a list', () => {
    expect(taken('---\r\nteams: [a]\r\ndatetime: x\r\nlocation: y\r\npart|\r\n---\r\n')).toContain(
      '\r\nparticipants:\r\n  - \r\n',
    );
  });

  test('are those of the schema of the repository', async () => {
    const properties = { chair: { type: 'string', description: 'Who leads.' }, minutes: {} };
    const schema = await compileNoteSchema({ type: 'object', required: ['minutes'], properties }, 'x');
    const resources = {
      schemas: new Map([['s', schema]]),
      people: new Map(),
      templates: new Map(),
      patterns: new Map(),
    };
    const found = items('---\n|\n---\n', { config: 'frontMatter: { schema: s }', resources });
    expect(found.map(({ label, detail, documentation }) => [label, detail, documentation])).toEqual([
      ['minutes', 'required', undefined],
      ['chair', undefined, 'Who leads.'],
    ]);
  });
});
