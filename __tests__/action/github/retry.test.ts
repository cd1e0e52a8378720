import { describe, expect, test } from '@jest/globals';
import { GitHub, isRefused, reasonOf } from '../../../src/action/github/github.js';
import { isTransient, Retry, RetryBudgetExceeded, retryAfter } from '../../../src/action/github/retry.js';
import { FakeGitHub } from '../../helpers/fake-github/server.js';

const quick = { timeout: 200, pause: 1, total: 10_000 };
const failure = (status: number, headers: Record<string, string> = {}) =>
  Object.assign(new Error('Server Error'), { status, response: { headers } });

describe('a failing request', () => {
  test.each([500, 502, 503, 504, 429])('with status %i is made three times', async (status) => {
    let calls = 0;
    const call = () => Promise.reject(failure(status, { number: String(++calls) }));
    await expect(new Retry(quick).run(call, () => true)).rejects.toThrow('Server Error');
    expect(calls).toBe(3);
  });

  test.each([400, 401, 403, 404, 422])('with status %i is made once', async (status) => {
    let calls = 0;
    const call = () => Promise.reject(failure(status, { number: String(++calls) }));
    await expect(new Retry(quick).run(call, () => true)).rejects.toThrow('Server Error');
    expect(calls).toBe(1);
  });

  test('is made once when repeating it would do harm', async () => {
    let calls = 0;
    const call = () => Promise.reject(failure(502, { number: String(++calls) }));
    await expect(new Retry(quick).run(call, () => false)).rejects.toThrow('Server Error');
    expect(calls).toBe(1);
  });

  test('is not repeated when GitHub asks for a longer pause than a run allows', async () => {
    const retry = new Retry({ ...quick, total: 100 });
    let calls = 0;
    const call = () => Promise.reject(failure(429, { 'retry-after': '60', number: String(++calls) }));
    await expect(retry.run(call, () => true)).rejects.toThrow('Server Error');
    expect(calls).toBe(1);
  });

  test('ends all requests once the time for retries is used up', async () => {
    const retry = new Retry({ ...quick, total: 2 });
    const slow = () => new Promise((_, reject) => setTimeout(() => reject(failure(500)), 5));
    await expect(retry.run(slow, () => true)).rejects.toThrow('Server Error');
    await expect(
      retry.run(
        () => Promise.resolve(1),
        () => true,
      ),
    ).rejects.toThrow(RetryBudgetExceeded);
  });

  test('is repeated after the pause that GitHub asks for', () => {
    expect(retryAfter(failure(429, { 'retry-after': '7' }), 0)).toBe(7000);
    expect(retryAfter(failure(403, { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '90' }), 30_000)).toBe(60_000);
    expect(retryAfter(failure(403, { 'x-ratelimit-remaining': '0' }), 0)).toBeUndefined();
    expect(retryAfter(failure(500), 0)).toBeUndefined();
    expect(isTransient(failure(403, { 'x-ratelimit-remaining': '0' }))).toBe(true);
    expect(isTransient(failure(403))).toBe(false);
  });

  test('has a reason in words', () => {
    expect(reasonOf(failure(502))).toBe('GitHub answered 502');
    expect(reasonOf(failure(401))).toBe('GitHub rejects the token');
    expect(reasonOf(failure(403))).toBe('the token lacks the permission');
    expect(reasonOf(failure(404))).toBe('GitHub cannot find it, or the token may not see it');
    expect(reasonOf(failure(422))).toBe('GitHub answered 422: Server Error');
    expect(reasonOf(Object.assign(new Error('connect ECONNREFUSED'), { status: 500 }))).toBe(
      'GitHub did not answer (connect ECONNREFUSED)',
    );
    expect(reasonOf(failure(429, { 'retry-after': '90' }))).toBe(
      'GitHub accepts no more requests from this token for 2 min',
    );
    expect(isRefused(failure(403, { 'retry-after': '90' }))).toBe(false);
  });
});

describe('GitHub', () => {
  test('is not waited for beyond the time limit', async () => {
    const fake = await FakeGitHub.start();
    fake.fail = () => 'silence';
    const github = new GitHub('ana/notes', 'ghs_x', fake.url, quick);
    const { rest } = await github.octokit;
    const asked = rest.git.getTree({ ...github.repo, tree_sha: 'main' });
    await expect(asked.catch(reasonOf)).resolves.toMatch(/^GitHub did not answer/);
    expect(fake.calls).toHaveLength(3);
  });

  test('never gets a request that creates something twice', async () => {
    const fake = await FakeGitHub.start();
    fake.fail = () => 502;
    const github = new GitHub('ana/notes', 'ghs_x', fake.url, quick);
    const { rest } = await github.octokit;
    await expect(rest.issues.createComment({ ...github.repo, issue_number: 1, body: 'x' })).rejects.toThrow();
    expect(fake.calls).toHaveLength(1);
  });

  test('reports how many requests are left', async () => {
    const fake = await FakeGitHub.start();
    const github = new GitHub('ana/notes', 'ghs_x', fake.url, quick);
    expect(github.remaining).toBeUndefined();
    fake.headers = { 'x-ratelimit-remaining': '41' };
    const { rest } = await github.octokit;
    await rest.git.getTree({ ...github.repo, tree_sha: fake.commits.add({}) });
    expect(github.remaining).toBe(41);
  });

  test('is not asked for pages without end', async () => {
    const github = new GitHub('ana/notes', 'ghs_x', 'http://127.0.0.1:1', quick);
    let pages = 0;
    const fullPage = () => Promise.resolve({ data: Array<number>(100).fill(++pages) });
    expect(await github.list(fullPage)).toHaveLength(10_000);
    expect(pages).toBe(100);
  });
});
