import { describe, expect, test } from '@jest/globals';
import { isInShard, parseShard } from '../../src/node/shard.js';
import { cli, makeFolder, readIn } from '../helpers/folder.js';
import { note } from '../helpers/note.js';

const days = Array.from({ length: 12 }, (_, at) => `2024-01-${String(at + 1).padStart(2, '0')}`);
const noteOf = (day: string) => note().replace('2024-01-10', day);
/** Twelve notes, two of them with findings. */
const files = Object.fromEntries(days.map((day) => [`soil/${day}.md`, noteOf(day)]));
files['soil/2024-01-03.md'] = noteOf('2024-01-03').replace('location', 'loction');
files['soil/2024-01-08.md'] = noteOf('2024-01-08').replace('\n## Discussions', '\n##Discussions');

describe('--shard', () => {
  test('splits the notes into parts that have each note once', () => {
    for (const total of [1, 2, 3, 7]) {
      const parts = Array.from({ length: total }, (_, at) => ({ index: at + 1, total }));
      for (const name of Object.keys(files))
        expect(parts.filter((part) => isInShard(name, part)).map(() => name)).toEqual([name]);
    }
  });

  test('gives each part some of many notes', () => {
    const many = Array.from({ length: 400 }, (_, at) => `soil/2024/${at}.md`);
    for (const index of [1, 2, 3, 4]) {
      const part = many.filter((name) => isInShard(name, { index, total: 4 }));
      expect(part.length).toBeGreaterThan(60);
      expect(part.length).toBeLessThan(140);
    }
  });

  test.each(['0/4', '5/4', '1', '1/0', 'a/b', '1/4/2', '-1/4'])('refuses %s', (text) => {
    expect(() => parseShard(text)).toThrow(
      `--shard ${text}: write a part and how many there are, such as --shard 1/4.`,
    );
  });

  test('checks its part only, and learns from all notes', async () => {
    const folder = makeFolder({
      ...Object.fromEntries(days.map((day) => [`soil/${day}.md`, noteOf(day).replace('BoL', 'Zoë')])),
      'soil/2024-02-01.md': noteOf('2024-02-01').replace('BoL', 'Zoe'),
    });
    const whole = await cli(folder, ['--format', 'json']);
    const parts = await Promise.all(['1/3', '2/3', '3/3'].map((part) => cli(folder, ['--shard', part, '-f', 'json'])));
    expect(whole.stdout).toContain('`Zoe` is spelled `Zoë` in 12 other notes');
    const results = parts.flatMap(({ stdout }) => JSON.parse(stdout) as { filePath: string }[]);
    expect(results.sort((a, b) => (a.filePath < b.filePath ? -1 : 1))).toEqual(JSON.parse(whole.stdout));
  });

  test('says what is wrong before anything is read', async () => {
    expect(await cli(makeFolder({}), ['--shard', '3'])).toEqual({
      status: 2,
      stdout: '',
      stderr: '--shard 3: write a part and how many there are, such as --shard 1/4.\n',
    });
  });
});

describe('merge', () => {
  async function shards() {
    const folder = makeFolder(files);
    for (const part of ['1/3', '2/3', '3/3'])
      await cli(folder, ['--shard', part, '-f', 'json', '-o', `part-${part[0]}.json`]);
    return { folder, parts: ['part-1.json', 'part-2.json', 'part-3.json'] };
  }

  test.each(['stylish', 'json', 'github', 'rdjsonl', 'markdown'])('gives the same %s as one run', async (format) => {
    const { folder, parts } = await shards();
    const whole = await cli(folder, ['soil', '--format', format]);
    expect(await cli(folder, ['merge', ...parts, '--format', format])).toEqual({ ...whole, status: 1, stderr: '' });
  });

  test('gives SARIF with the places, fingerprints and fixes of one run', async () => {
    const { folder, parts } = await shards();
    interface Log {
      runs: {
        results: { locations: unknown; partialFingerprints: unknown; fixes: { artifactChanges: unknown }[] }[];
      }[];
    }
    const results = ({ stdout }: { stdout: string }) =>
      (JSON.parse(stdout) as Log).runs[0]!.results.map(({ locations, partialFingerprints, fixes }) => [
        locations,
        partialFingerprints,
        fixes.map(({ artifactChanges }) => artifactChanges),
      ]);
    const merged = results(await cli(folder, ['merge', ...parts, '-f', 'sarif']));
    expect(merged).toHaveLength(2);
    expect(merged).toEqual(results(await cli(folder, ['soil', '-f', 'sarif'])));
  });

  test('applies the thresholds, and counts a note once that is in two reports', async () => {
    const { folder, parts } = await shards();
    expect((await cli(folder, ['merge', ...parts, '--fail-on', 'never'])).status).toBe(0);
    const { stdout } = await cli(folder, ['merge', ...parts, ...parts]);
    expect(stdout).toContain('✖ 2 problems (2 errors, 0 warnings) in 2 of 12 notes');
  });

  test.each([
    ['no report at all', 'hello'],
    ['other JSON', '{"runs": []}'],
    ['a list of something else', '[{"filePath": "a.md"}]'],
    [
      'a finding without a place',
      '[{"filePath":"a.md","suppressedMessages":[],"messages":[{"ruleId":"x","severity":2,"message":"m"}]}]',
    ],
  ])('refuses %s', async (_, text) => {
    const folder = makeFolder({ 'part.json': text });
    expect(await cli(folder, ['merge', 'part.json'])).toEqual({
      status: 2,
      stdout: '',
      stderr: 'part.json: is not a report of meeting-notes-lint; create one with --format json.\n',
    });
  });

  test('says which report is not there, and what to name', async () => {
    const folder = makeFolder({});
    expect((await cli(folder, ['merge', 'part.json'])).stderr).toBe('part.json: cannot be read: it does not exist.\n');
    expect((await cli(folder, ['merge'])).stderr).toBe('Name the reports to join: meeting-notes-lint merge FILE...\n');
  });

  test('leaves a report as it was written', async () => {
    const { folder, parts } = await shards();
    const before = readIn(folder, parts[0]!);
    await cli(folder, ['merge', ...parts, '-f', 'json', '-o', 'all.json']);
    expect(readIn(folder, parts[0]!)).toBe(before);
  });
});
