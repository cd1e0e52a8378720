import { describe, expect, test } from '@jest/globals';
import { type Failure, FakeGitHub } from '../helpers/fake-github/server.js';
import { note } from '../helpers/note.js';
import { runAction, workspace } from '../helpers/run-action.js';

const bad = note().replace(':00+', '+');
const files = { 'soil/2024-01-10.md': bad };
const inputs = { comment: 'true', annotations: 'checks' };
const writes = (call: string) => !call.startsWith('GET');

describe('GitHub fails', () => {
  test('once at each request: everything is posted once', async () => {
    const github = await FakeGitHub.start();
    const event = github.pullRequest({}, files);
    github.fail = (call, time) => (time === 1 && (writes(call) || call.includes('/trees/')) ? 502 : undefined);
    const { status, log } = await runAction(github, event, { inputs });
    expect([status, log.includes('Not posted')]).toEqual([1, false]);
    const { checkRuns, comments, reviews } = github.posts;
    expect([checkRuns.length, comments.length, reviews.length]).toEqual([1, 1, 1]);
  }, 30_000);

  test('with a secondary rate limit: the run waits as long as asked', async () => {
    const github = await FakeGitHub.start();
    const event = github.pullRequest({}, files);
    const failure = {
      status: 403,
      headers: { 'retry-after': '1' },
      message: 'You have exceeded a secondary rate limit',
    };
    github.fail = (call, time) => (writes(call) && time === 1 ? failure : undefined);
    const { status, log } = await runAction(github, event, { inputs: { comment: 'true', suggestions: 'false' } });
    expect([status, log.includes('Not posted'), github.posts.comments.length]).toEqual([1, false, 1]);
  }, 30_000);

  test.each<[string, Failure, string]>([
    ['with 500', 500, 'GitHub answered 500'],
    [
      'with an exhausted rate limit',
      {
        status: 403,
        headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(Math.floor(Date.now() / 1000) + 1780) },
        message: 'API rate limit exceeded',
      },
      'GitHub accepts no more requests from this token for 30 min',
    ],
    [
      'with a response that is not JSON',
      { status: 200, headers: { 'content-type': 'text/html' }, message: '' },
      'GitHub did not answer (the response is not JSON)',
    ],
  ])(
    '%s at each write: a warning says so, and findings and status stay',
    async (_, failure, reason) => {
      const github = await FakeGitHub.start();
      const event = github.pullRequest({}, files);
      github.fail = (call) => (writes(call) ? failure : undefined);
      const { status, log, summary, outputs } = await runAction(github, event, {
        inputs: { comment: 'true', suggestions: 'false' },
      });
      expect([status, outputs.errors]).toEqual([1, '1']);
      expect(log).toContain('`2024-01-10T16:00+01:00` has no seconds');
      expect(log).toContain('::error file=soil/2024-01-10.md,line=2');
      expect(log).toContain(`::warning::Not posted: the comment, because ${reason}.\n`);
      expect(summary).toContain(`Not posted: the comment, because ${reason.split(' (')[0]}`);
    },
    30_000,
  );

  test('at each read: the whole workspace is checked, with a notice', async () => {
    const github = await FakeGitHub.start();
    const event = github.pullRequest({}, files);
    github.fail = () => ({ status: 429, headers: { 'retry-after': '3600' }, message: 'secondary rate limit' });
    const { status, log } = await runAction(github, event, { root: workspace(files) });
    expect(status).toBe(1);
    expect(log).toContain('`2024-01-10T16:00+01:00` has no seconds');
    expect(log).toContain('The notes in the workspace were checked instead of those of the commit, because');
    expect(log).toContain('Checked all notes, as GitHub did not list the changed files, because');
    // Earlier comments on the pull request are kept.
    expect(github.calls.filter(({ call }) => writes(call))).toEqual([]);
  });

  test('at each read without a workspace: the step fails with the reason', async () => {
    const github = await FakeGitHub.start();
    const event = github.pullRequest({}, files);
    github.fail = () => 401;
    expect(await runAction(github, event, { inputs: { source: 'api' } })).toMatchObject({
      status: 1,
      log: '::error::The notes cannot be read over the API, because GitHub rejects the token; run the job again, or use actions/checkout.\n',
    });
  });

  test('at one changed note: the step fails, and the others are checked', async () => {
    const github = await FakeGitHub.start();
    const event = github.pullRequest({}, { ...files, 'soil/2024-01-17.md': 'x'.repeat(5 * 1024 * 1024 + 1) });
    const { status, log, outputs } = await runAction(github, event, { inputs: { 'fail-on': 'never' } });
    expect([status, outputs.notes]).toEqual([1, '1']);
    expect(log).toContain('::error::soil/2024-01-17.md: is not read, as it has more than 5 MB.\n');
  });
});

test('only the first of many notes that cannot be read are listed', async () => {
  const github = await FakeGitHub.start();
  const days = Array.from({ length: 31 }, (_, at) => `2024-01-${String(at + 1).padStart(2, '0')}`);
  const event = github.pullRequest({}, Object.fromEntries(days.map((day) => [`soil/${day}.md`, day])));
  github.fail = (call) => (/blobs|graphql/.test(call) ? 403 : undefined);
  const { status, annotations } = await runAction(github, event, { inputs: { 'fail-on': 'never' } });
  expect([status, annotations.length]).toEqual([1, 11]);
  expect(annotations[0]).toBe('::error::soil/2024-01-01.md: cannot be read, because the token lacks the permission.');
  expect(annotations.at(-1)).toBe('::error::21 more notes are unreadable, too.');
});

describe('few requests are left in this hour', () => {
  test('only some notes are learned from, with a notice', async () => {
    const github = await FakeGitHub.start();
    const old = Object.fromEntries(
      Array.from({ length: 9 }, (_, at) => [`soil/2024-01-0${at + 1}.md`, note().replace('01-10', `01-0${at + 1}`)]),
    );
    const event = github.pullRequest(old, { ...old, ...files });
    github.headers = { 'x-ratelimit-remaining': '12' };
    github.fail = (call) => (call.includes('graphql') ? 403 : undefined);
    const { status, log } = await runAction(github, event);
    expect(status).toBe(1);
    expect(github.countCalls()).toMatchObject({ 'GET git/blobs/SHA 200': 7 });
    expect(log).toContain('Learned from 7 of 10 notes only; use actions/checkout to learn from all of them.');
  });

  test('changed notes that cannot be read fail the step', async () => {
    const github = await FakeGitHub.start();
    const event = github.pullRequest({}, { ...files, 'soil/2024-01-17.md': note() });
    github.headers = { 'x-ratelimit-remaining': '3' };
    github.fail = (call) => (call.includes('graphql') ? 403 : undefined);
    const { status, log } = await runAction(github, event, { inputs: { 'fail-on': 'never' } });
    expect(status).toBe(1);
    expect(log).toContain(
      '::error::1 of 2 notes was not checked, as GitHub accepts too few requests in this hour; use actions/checkout, which needs none.',
    );
  });
});
