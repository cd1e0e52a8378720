import { describe, expect, test } from '@jest/globals';
import type { Files } from '../helpers/fake-github/commits.js';
import { FakeGitHub } from '../helpers/fake-github/server.js';
import { front, note } from '../helpers/note.js';
import { runAction } from '../helpers/run-action.js';

const good = note();
const dayed = (day: string, text = good) => text.replace('2024-01-10', day);
const old: Files = Object.fromEntries(
  [1, 2, 3, 4, 5].map((day) => [`soil/2024/2024-01-0${day}.md`, dayed(`2024-01-0${day}`)]),
);
/** A note with twelve errors of its own: placeholders that differ. */
const many = (day: string) =>
  dayed(
    day,
    note({ agenda: Array.from({ length: 12 }, (_, at) => `* Topic ${at + 1}`).join('\n'), discussions: 'BL: Soil.' }),
  );
const tenBad: Files = Object.fromEntries(
  Array.from({ length: 10 }, (_, at) => [
    `soil/2024/2024-02-${String(at + 10)}.md`,
    many(`2024-02-${String(at + 10)}`),
  ]),
);

describe('120 findings', () => {
  test('go to a check run in requests of 50 at most', async () => {
    const github = await FakeGitHub.start();
    const event = github.pullRequest(old, { ...old, ...tenBad });
    const { status, annotations, outputs } = await runAction(github, event, { inputs: { annotations: 'checks' } });
    expect(outputs.errors).toBe('120');
    expect(status).toBe(1);
    expect(annotations).toEqual([]);
    const [run, ...others] = github.posts.checkRuns;
    expect(others).toEqual([]);
    expect(run!.annotations).toHaveLength(120);
    expect(run!.head_sha).toBe(event.pull_request.head.sha);
    expect(run!.conclusion).toBe('failure');
    expect(github.countCalls()).toMatchObject({ 'POST check-runs 200': 1, 'PATCH check-runs/N 200': 2 });
  });

  test('show as the ten worst of each level by commands, and the rest is counted', async () => {
    const github = await FakeGitHub.start();
    const warned = front({ participants: ['ÁgnesK', 'BoL', 'BoL'] });
    const event = github.pullRequest(old, {
      ...old,
      ...tenBad,
      'soil/2024/2024-02-01.md': dayed('2024-02-01', note({ head: warned })),
    });
    const inputs = { annotations: 'commands', suggestions: 'false' };
    const { annotations, summary, log } = await runAction(github, event, { inputs });
    const kinds = annotations.map((line) => /^::(\w+)/.exec(line)?.[1]);
    expect(kinds).toEqual([...Array(10).fill('error'), 'warning', 'notice']);
    const sentence =
      '110 more findings are in the log and in the summary of this job; GitHub shows the first 10 errors of a step.';
    expect(annotations.at(-1)).toContain(sentence);
    expect(log.match(/no-placeholder$/gm)).toHaveLength(120);
    expect(summary.match(/no-placeholder/g)!.length).toBeGreaterThanOrEqual(120);
  });
});

test('a pull request of more files than GitHub lists is looked at as a whole, and says so', async () => {
  const github = await FakeGitHub.start();
  const files: Record<string, string> = { ...(old as Record<string, string>) };
  for (let at = 0; at < 3200; at++) files[`seeds/${String(at).padStart(4, '0')}.txt`] = `seed ${at}\n`;
  // Behind everything that the list holds.
  files['soil/2024/2024-02-14.md'] = dayed('2024-02-14', note({ discussions: 'TBD' }));
  const event = github.pullRequest(old, files);
  const { outputs, annotations, log } = await runAction(github, event, { inputs: { source: 'api' } });
  expect(outputs).toMatchObject({ notes: '1', errors: '1' });
  expect(annotations[0]).toContain('file=soil/2024/2024-02-14.md,line=17');
  expect(log).toMatch(/3,?000/);
});

test('renamed, deleted and oddly named notes', async () => {
  const github = await FakeGitHub.start();
  const after: Record<string, string> = { ...(old as Record<string, string>) };
  delete after['soil/2024/2024-01-01.md'];
  after['soil/2024/2024-01-31.md'] = after['soil/2024/2024-01-02.md']!;
  delete after['soil/2024/2024-01-02.md'];
  after['soil/été notes/2024-02-14 a%b,c.md'] = dayed('2024-02-14', note({ discussions: 'TBD' }));
  const { outputs, annotations } = await runAction(github, github.pullRequest(old, after), {
    inputs: { source: 'api', suggestions: 'false' },
  });
  expect(outputs).toMatchObject({ notes: '2' });
  expect(annotations.map((line) => /file=([^=]*),line=(\d+)/.exec(line)?.slice(1))).toEqual([
    ['soil/2024/2024-01-31.md', '2'],
    ['soil/été notes/2024-02-14 a%25b%2Cc.md', '17'],
  ]);
});
