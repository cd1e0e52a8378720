import { describe, expect, test } from '@jest/globals';
import { FakeGitHub } from '../../helpers/fake-github/server.js';
import { front, note } from '../../helpers/note.js';
import { runAction } from '../../helpers/run-action.js';

/** A note with 120 errors and twelve warnings. */
const many = note({
  head: front({ more: Array.from({ length: 12 }, (_, at) => `weather${at}: fine\n`).join('') }).replace(
    '  - community',
    Array.from({ length: 120 }, (_, at) => `  - beds ${at}, soil ${at}`).join('\n'),
  ),
});
const files = { 'soil/2024-01-10.md': many };
const inputs = { suggestions: 'false' };

describe('more findings than GitHub shows of workflow commands', () => {
  test('become a check run of the head, fifty annotations a request, errors first', async () => {
    const github = await FakeGitHub.start();
    const event = github.pullRequest({}, files);
    const { annotations, status } = await runAction(github, event, { inputs });
    expect([status, annotations]).toEqual([1, []]);
    expect(github.countCalls()).toMatchObject({ 'POST check-runs 200': 1, 'PATCH check-runs/N 200': 2 });
    const [run, ...others] = github.posts.checkRuns;
    expect(others).toEqual([]);
    expect(run).toMatchObject({
      name: 'meeting-notes-lint',
      head_sha: event.pull_request.head.sha,
      conclusion: 'failure',
      output: {
        title: '132 problems (120 errors, 12 warnings) in 1 note',
        summary: '120 problems can be fixed with `npx meeting-notes-lint --fix`.',
      },
    });
    expect(run!.annotations.map((one) => one.annotation_level)).toEqual([
      ...Array<string>(120).fill('failure'),
      ...Array<string>(12).fill('warning'),
    ]);
    expect(run!.annotations[0]).toEqual({
      path: 'soil/2024-01-10.md',
      start_line: 5,
      end_line: 5,
      start_column: 5,
      end_column: 19,
      annotation_level: 'failure',
      title: 'no-joined-items',
      message: '`beds 0, soil 0` is one item of `teams` but lists 2 values; write each on its own line after `- `.',
    });
  });

  test('make no second check run on the same head, and complete one that broke off', async () => {
    const github = await FakeGitHub.start();
    const event = github.pullRequest({}, files);
    github.fail = (call, time) => (call.startsWith('PATCH') && time > 1 ? 403 : undefined);
    await runAction(github, event, { inputs });
    expect(github.posts.checkRuns.map((run) => run.annotations.length)).toEqual([100]);
    github.fail = () => undefined;
    await runAction(github, event, { inputs });
    await runAction(github, event, { inputs });
    expect(github.posts.checkRuns.map((run) => run.annotations.length)).toEqual([132]);
  });

  test('are up to a thousand, and the rest is counted', async () => {
    const github = await FakeGitHub.start();
    const days = Array.from({ length: 9 }, (_, at) => `2024-01-0${at + 1}`);
    const all = Object.fromEntries(days.map((day) => [`soil/${day}.md`, many.replace('2024-01-10', day)]));
    const { log } = await runAction(github, github.pullRequest({}, all), { inputs });
    const [run] = github.posts.checkRuns;
    const rest = '188 more findings besides the first 1000 of this check run; see the log and the summary of the job.';
    expect([run!.annotations.length, run!.output.summary]).toEqual([
      1000,
      `1080 problems can be fixed with \`npx meeting-notes-lint --fix\`.\n\n${rest}`,
    ]);
    expect(log).toContain(rest);
  });

  test('are cut to the ten worst of each level where only commands are wanted, and counted', async () => {
    const github = await FakeGitHub.start();
    const event = github.pullRequest({}, files);
    const { annotations, summary, log } = await runAction(github, event, {
      inputs: { ...inputs, annotations: 'commands' },
    });
    expect(annotations.map((line) => line.slice(0, 5))).toEqual([
      ...Array<string>(10).fill('::err'),
      ...Array<string>(10).fill('::war'),
      '::not',
    ]);
    const rest =
      '112 more findings are in the log and in the summary of this job; GitHub shows only the first 10 errors and 10 warnings of a step.';
    expect(annotations.at(-1)).toBe(`::notice title=meeting-notes-lint::${rest}`);
    expect(summary).toContain(rest);
    expect(log).toContain('`beds 119, soil 119` is one item');
    expect(github.posts.checkRuns).toEqual([]);
  });

  test('are in the log and the summary where none are wanted', async () => {
    const github = await FakeGitHub.start();
    const { annotations, summary } = await runAction(github, github.pullRequest({}, files), {
      inputs: { ...inputs, annotations: 'none' },
    });
    expect(annotations).toEqual([]);
    expect(summary).toContain('beds 119, soil 119');
  });
});

test.each([
  ['success', note(), 'error'],
  ['neutral', note({ todos: '* BL: Say thanks.\n* ÁK: Tell them.\n* Nobody: x\n* Find a helper.' }), 'error'],
  ['failure', note({ todos: '* BL: Say thanks.\n* ÁK: Tell them.\n* Find a helper.' }), 'warning'],
])('a check run that is asked for is a %s', async (conclusion, text, failOn) => {
  const github = await FakeGitHub.start();
  const event = github.pullRequest({}, { 'soil/2024-01-10.md': text });
  await runAction(github, event, { inputs: { ...inputs, annotations: 'checks', 'fail-on': failOn } });
  expect(github.posts.checkRuns.map((run) => run.conclusion)).toEqual([conclusion]);
});
