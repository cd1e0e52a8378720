import { describe, expect, test } from '@jest/globals';
import type { Files } from '../helpers/fake-github/commits.js';
import { type Failure, FakeGitHub } from '../helpers/fake-github/server.js';
import { note } from '../helpers/note.js';
import { runAction, workspace } from '../helpers/run-action.js';

const old: Files = { 'soil/2024/2024-01-10.md': note() };
const BAD = 'soil/2024/2024-02-14.md';
const bad: Files = { ...old, [BAD]: note({ discussions: 'TBD' }).replace('2024-01-10T16:00:00', '2024-02-14T16:00') };
const root = () => workspace(bad);

/** Runs on a pull request while GitHub fails as told. */
async function runWhile(
  fail: (call: string, time: number) => Failure | undefined,
  inputs: Record<string, string> = {},
) {
  const github = await FakeGitHub.start();
  const event = github.pullRequest(old, bad);
  github.fail = fail;
  const outcome = await runAction(github, event, {
    root: root(),
    inputs: { source: 'checkout', comment: 'true', ...inputs },
  });
  return { ...outcome, github };
}

describe('while GitHub fails', () => {
  test.each([500, 502, 503])('with %i once, the run asks again and posts all', async (status) => {
    const { github, ...run } = await runWhile((call, time) =>
      call.includes('/reviews') && time === 1 ? status : undefined,
    );
    expect(run.status).toBe(1);
    expect(github.posts.reviewComments).toHaveLength(1);
    expect(github.posts.comments).toHaveLength(1);
  });

  test('a limit of requests is waited for', async () => {
    const { github, status } = await runWhile((call, time) =>
      call.includes('/comments') && call.startsWith('POST') && time === 1
        ? { status: 403, headers: { 'retry-after': '1' }, message: 'You have exceeded a secondary rate limit' }
        : undefined,
    );
    expect(status).toBe(1);
    expect(github.posts.comments).toHaveLength(1);
  });

  test('on every write, the findings are in the log and the verdict is theirs', async () => {
    const { status, annotations, log, summary } = await runWhile((call) => (call.startsWith('GET') ? undefined : 500));
    expect(status).toBe(1);
    expect(annotations.filter((line) => line.startsWith('::error'))).toHaveLength(2);
    expect(log).toContain('no-placeholder');
    expect(log).toMatch(/Not posted: 1 suggestion, because /);
    expect(summary).toContain('Not posted: 1 suggestion, because ');
  }, 60_000);

  test('when nobody tells which files changed, all notes are checked and the log says why', async () => {
    const { status, log, outputs } = await runWhile(() => 500);
    expect([status, outputs.notes]).toEqual([1, '2']);
    expect(log).toContain(
      'GitHub did not tell which notes changed, because GitHub answered 500; so all notes were checked.',
    );
  }, 60_000);
});
