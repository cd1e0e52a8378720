import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { agentInstructions } from '../../src/conventions/agent-instructions.js';
import { estimateTokens } from '../../src/text/tokens.js';
import { cli, makeFolder, readIn } from '../helpers/folder.js';
import { front, note } from '../helpers/note.js';

const weekly = (folder: string, days: readonly string[], todos?: string, participants?: string[]) =>
  Object.fromEntries(
    days.map((day) => [
      `${folder}/${day}.md`,
      note({
        head: front({ datetime: `${day}T16:00:00+01:00`, ...(participants && { participants }) }),
        ...(todos !== undefined && { todos }),
      }),
    ]),
  );
const DAYS = ['2024-05-08', '2024-05-15', '2024-05-22', '2024-05-29'];

describe('context', () => {
  test('prints the next note, the layout, people and open action items of the series that met last', async () => {
    const folder = makeFolder({ ...weekly('soil', DAYS), ...weekly('beds', ['2024-05-02', '2024-05-16']) });
    expect(await cli(folder, ['context'])).toEqual({
      status: 0,
      stderr: '',
      stdout: `Series: soil (4 notes, weekly, last on 29 May 2024)
Next note: soil/2024-06-05.md, 5 June 2024

How notes are written (\`meeting-notes-lint new\` fills it in)
    ---
    datetime: 2024-06-05T16:00:00+01:00
    location: Online
    teams:
    participants:
    ---

    ## Agenda

    ## Discussions

    ## TODOs

People, as notes spell them, with the meetings they attended lately
- ÁgnesK: 4
- BoL: 4

Open action items: 1
- BL: Say thanks. (BoL; since 2024-05-08) soil/2024-05-29.md:21

Other series: beds (last 2024-05-16)
`,
    });
    expect((await cli(folder, ['context', 'beds'])).stdout).toContain('Series: beds (2 notes, last on 16 May 2024)\n');
  });

  test('--format json prints the same as data', async () => {
    const { stdout } = await cli(makeFolder(weekly('soil', DAYS)), ['context', 'soil', '--format', 'json']);
    expect(JSON.parse(stdout)).toMatchObject({ series: 'soil', next: { day: '2024-06-05' }, people: [{}, {}] });
  });

  test('names people as the roster does, with what notes should not call them', async () => {
    const config =
      'roster:\n  people:\n    - { name: ÁgnesK, aliases: [Agi], initials: [ÁK], github: agnes-k }\n    - BoL\n';
    const folder = makeFolder({ ...weekly('soil', DAYS), '.meeting-notes-lint.yml': config });
    expect((await cli(folder, ['context'])).stdout).toContain('- ÁgnesK (@agnes-k, ÁK, not Agi): 4\n');
  });

  test('cuts the longest lists where its tokens end, and says how much is left out', async () => {
    const people = Array.from({ length: 200 }, (_, index) => `Person${index}Withalongname`);
    const todos = Array.from({ length: 200 }, (_, index) => `* BL: Water bed ${index}, ${'well '.repeat(20)}`).join(
      '\n',
    );
    const { stdout } = await cli(makeFolder(weekly('soil', DAYS, todos, people)), ['context']);
    expect(estimateTokens(stdout)).toBeLessThanOrEqual(2000);
    expect(stdout.match(/^- and \d+ more$/gm)).toHaveLength(2);
    expect(stdout).toContain('Open action items: 200\n');
  });

  test('says which series there are when one is misspelled, and takes one', async () => {
    const folder = makeFolder(weekly('soil', DAYS));
    expect(await cli(folder, ['context', 'soli'])).toMatchObject({
      status: 2,
      stderr: 'There is no series soli; did you mean soil?\n',
    });
    expect(await cli(folder, ['context', 'soil', 'beds'])).toMatchObject({ status: 2 });
  });
});

test('tokens are counted high: a quarter for an ASCII character, one for each other', () => {
  expect(['', 'soil', 'soils', 'Ágnes'].map(estimateTokens)).toEqual([0, 1, 2, 2]);
});

test('--format agent prints each edit of a fix, and a summary line also when nothing is found', async () => {
  const text = note({ head: front({ participants: ['ZoÃ«L'] }), discussions: 'ZoÃ«L: Hello.' });
  const folder = makeFolder({ '2024-01-10.md': text, '2024-01-17.md': note().replaceAll('2024-01-10', '2024-01-17') });
  const { stdout } = await cli(folder, ['--format', 'agent', '2024-01-10.md']);
  expect(stdout).toContain('[fix at 7:5: "ZoÃ«L" -> "ZoëL"; at 16:1: "ZoÃ«L" -> "ZoëL"]\n');
  expect(stdout).toMatch(/\n1 problem .*\n$/);
  expect((await cli(folder, ['--format', 'agent', '2024-01-17.md'])).stdout).toBe(
    '1 note checked, no problems found.\n',
  );
});

describe('init --agent', () => {
  test('writes AGENTS.md and nothing else', async () => {
    const folder = makeFolder(weekly('soil', DAYS));
    expect(await cli(folder, ['init', '--agent'])).toEqual({ status: 0, stdout: '', stderr: 'Wrote AGENTS.md\n' });
    expect(readIn(folder, 'AGENTS.md')).toBe(agentInstructions);
    expect(existsSync(path.join(folder, '.meeting-notes-lint.yml'))).toBe(false);
    expect((await cli(folder, [])).stdout).toBe('✔ 4 notes checked, no problems found.\n');
  });

  test('keeps every file that exists', async () => {
    const folder = makeFolder({ ...weekly('soil', DAYS), 'AGENTS.md': 'Be kind.\n' });
    const { stderr } = await cli(folder, ['init', '--agent']);
    expect(stderr).toContain('AGENTS.md already exists and is kept; add this line to it');
    expect(readIn(folder, 'AGENTS.md')).toBe('Be kind.\n');
    expect(readIn(folder, '.github/meeting-notes-agents.md')).toBe(agentInstructions);
    expect(await cli(folder, ['init', '--agent'])).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('already exist and are kept') as unknown,
    });
  });

  test('--dry-run prints the instructions, which are those of docs/agents.md', async () => {
    const folder = makeFolder({});
    expect(await cli(folder, ['init', '--agent', '--dry-run'])).toEqual({
      status: 0,
      stdout: agentInstructions,
      stderr: '',
    });
    expect(existsSync(path.join(folder, 'AGENTS.md'))).toBe(false);
    expect(readFileSync('docs/agents.md', 'utf8')).toContain(agentInstructions);
  });

  test('names only commands, formats and tools that there are', async () => {
    const folder = makeFolder(weekly('soil', DAYS));
    for (const argv of [
      ['context', 'soil'],
      ['new', 'soil', '--dry-run'],
      ['--format', 'agent'],
      ['explain', 'file-name'],
    ])
      expect([argv, (await cli(folder, argv)).status]).toEqual([argv, 0]);
  });
});
