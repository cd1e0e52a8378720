import { execFileSync } from 'node:child_process';
import { describe, expect, test } from '@jest/globals';
import type { FileSystem } from '../helpers/fake-github/commits.js';
import { FakeGitHub } from '../helpers/fake-github/server.js';
import { note } from '../helpers/note.js';
import { runAction, workspace } from '../helpers/run-action.js';

const day = (text: string, date: string) => text.replaceAll('2024-01-10', date);
const bad = note().replace(':00+', '+');
const before: FileSystem = {
  'soil/2024-01-10.md': bad,
  'soil/2024-01-17.md': day(note(), '2024-01-17'),
  'soil/2024-01-24.md': day(note(), '2024-01-24'),
};
const NEW = 'soil/2024-01-31.md';
const after: FileSystem = { ...before, [NEW]: day(bad, '2024-01-31') };
const zero = '0'.repeat(40);

/** Which notes have findings. */
function found(annotations: readonly string[]): string[] {
  return [...new Set(annotations.map((line) => /file=([^,]*)/.exec(line)?.[1] ?? ''))];
}

describe('events other than a pull request, without a checkout', () => {
  test.each([
    ['a push', 'push', (base: string, head: string) => ({ before: base, after: head }), [NEW], ''],
    [
      'a merge group',
      'merge_group',
      (base: string, head: string) => ({ merge_group: { base_sha: base, head_sha: head } }),
      [NEW],
      '',
    ],
    [
      'a new branch',
      'push',
      (_: string, head: string) => ({ before: zero, after: head, ref: 'refs/heads/beds' }),
      [NEW],
      'Checked what the branch changes compared with `main`, as the branch is new.',
    ],
    [
      'the first push of all',
      'push',
      (_: string, head: string) => ({ before: zero, after: head, ref: 'refs/heads/main' }),
      ['soil/2024-01-10.md', NEW],
      'Checked all notes, as the branch is new.',
    ],
    [
      'a forced push over a commit that is gone',
      'push',
      (_: string, head: string) => ({ before: 'a'.repeat(40), after: head, ref: 'refs/heads/beds' }),
      [NEW],
      'Checked what the branch changes compared with `main`, as the commit before the push is gone.',
    ],
    ['a deleted branch', 'push', (base: string) => ({ before: base, after: zero }), [], 'The branch was deleted.'],
    [
      'a schedule',
      'schedule',
      () => ({ schedule: '17 3 * * *' }),
      ['soil/2024-01-10.md', NEW],
      'Checked all notes, as the event is `schedule`.',
    ],
    [
      'a manual run',
      'workflow_dispatch',
      () => ({}),
      ['soil/2024-01-10.md', NEW],
      'Checked all notes, as the event is `workflow_dispatch`.',
    ],
  ])('%s', async (_, name, payload, notes, sentence) => {
    const github = await FakeGitHub.start();
    const { pull_request: pull, repository } = github.pullRequest(before, after);
    const event = { repository, ...payload(pull.base.sha, pull.head.sha) };
    const env = { GITHUB_EVENT_NAME: name, GITHUB_SHA: pull.head.sha };
    const { annotations, log, status } = await runAction(github, event, { env });
    expect([found(annotations), status]).toEqual([notes, notes.length > 0 ? 1 : 0]);
    expect(log).toContain(sentence);
  });

  test('an event without commits fails with a reason', async () => {
    const github = await FakeGitHub.start();
    const { status, log } = await runAction(github, { issue: {} }, { env: { GITHUB_EVENT_NAME: 'issues' } });
    expect([status, log]).toEqual([
      1,
      '::error::The event `issues` does not say which notes changed; run on pull_request, push or merge_group, or set `scope: all`.\n',
    ]);
  });

  test('diverged commits of a push are compared directly, not with their merge base', async () => {
    const github = await FakeGitHub.start();
    const root = github.commits.add({});
    const left = github.commits.add({ 'soil/2024-01-10.md': bad }, root);
    const right = github.commits.add({ 'soil/2024-01-10.md': bad, [NEW]: day(bad, '2024-01-31') }, root);
    const event = { before: left, after: right };
    const { annotations } = await runAction(github, event, { env: { GITHUB_EVENT_NAME: 'push' } });
    expect(found(annotations)).toEqual([NEW]);
  });
});

describe('the changed files of a pull request', () => {
  test('no changed files: no note is checked', async () => {
    const github = await FakeGitHub.start();
    const { status, log, outputs } = await runAction(github, github.pullRequest(before, before));
    expect([status, log, outputs.notes]).toEqual([0, 'No meeting notes changed.\n', '0']);
  });

  test('only deleted notes: no note is checked', async () => {
    const github = await FakeGitHub.start();
    const { 'soil/2024-01-10.md': _, ...left } = before;
    expect(await runAction(github, github.pullRequest(before, left))).toMatchObject({
      status: 0,
      log: 'No meeting notes changed.\n',
    });
  });

  test.each(['checkout', 'api'])(
    'renamed notes, and names with spaces and special characters are checked (%s)',
    async (source) => {
      const github = await FakeGitHub.start();
      const { 'soil/2024-01-10.md': moved, ...left } = before;
      const name = 'été du jardin/2024-01-31 (1) 50%, #2.md';
      const files: FileSystem = { ...left, 'beds/2024-01-10.md': moved!, [name]: day(bad, '2024-01-31') };
      const event = github.pullRequest(before, files);
      const run = { inputs: { source }, ...(source === 'checkout' && { root: workspace(files) }) };
      const { annotations, summary } = await runAction(github, event, run);
      expect(found(annotations)).toEqual(['beds/2024-01-10.md', 'été du jardin/2024-01-31 (1) 50%25%2C #2.md']);
      expect(summary).toContain(
        `/blob/${event.pull_request.head.sha}/%C3%A9t%C3%A9%20du%20jardin/2024-01-31%20%281%29%2050%25%2C%20%232.md?plain=1#L2)`,
      );
      expect(github.posts.reviewComments.map(({ path, line }) => [path, line])).toEqual([[name, 2]]);
      // With `filter: diff`, a moved file is not checked.
      const { annotations: changed } = await runAction(github, event, { inputs: { source: 'api', filter: 'diff' } });
      expect(found(changed)).toEqual(['été du jardin/2024-01-31 (1) 50%25%2C #2.md']);
    },
  );

  test('files beyond what GitHub lists are found by comparing trees', async () => {
    const github = await FakeGitHub.start();
    const others = Object.fromEntries(Array.from({ length: 3200 }, (_, at) => [`data/${at}.txt`, `${at}\n`]));
    const event = github.pullRequest(before, { ...after, ...others });
    const { status, annotations, log } = await runAction(github, event);
    expect([status, found(annotations)]).toEqual([1, [NEW]]);
    expect(log).toContain(
      'GitHub lists only 3000 of 3201 changed files; the others were found by comparing the trees of both commits.',
    );
    expect(github.countCalls()).toMatchObject({ 'GET pulls/N/files 200': 30, 'GET git/trees/SHA 200': 2 });
  });

  test('files are compared where the token may not read pull requests', async () => {
    const github = await FakeGitHub.start();
    github.fail = (call) => (call.includes('/pulls/') ? 403 : undefined);
    const event = github.pullRequest(before, after);
    const { status, annotations, log } = await runAction(github, event);
    expect([status, found(annotations)]).toEqual([1, [NEW]]);
    expect(log).toContain('Not posted: 1 suggestion, as the job does not have the permission `pull-requests: write`');
  });
});

describe('the workspace', () => {
  test('is read when it holds the commit in which GitHub merges head and base', async () => {
    const github = await FakeGitHub.start();
    const event = github.pullRequest(before, after);
    const root = workspace(after);
    const git = (...args: string[]) =>
      execFileSync('git', ['-c', 'user.name=Ana', '-c', 'user.email=ana@example.org', ...args], {
        cwd: root,
        encoding: 'utf8',
      }).trim();
    git('init', '-q');
    git('add', '-A');
    git('commit', '-qm', 'merged');
    const run = { root, env: { GITHUB_SHA: git('rev-parse', 'HEAD') }, inputs: { suggestions: 'false' } };
    const { annotations } = await runAction(github, event, run);
    expect(found(annotations)).toEqual([NEW]);
    expect(github.countCalls()).toEqual({ 'GET pulls/N/files 200': 1 });
  });

  test('is not taken for the head when it is not a checkout', async () => {
    const github = await FakeGitHub.start();
    const event = github.pullRequest(before, after);
    const root = workspace({ [NEW]: 'something else' });
    expect((await runAction(github, event, { root })).outputs).toMatchObject({ errors: '1', notes: '1' });
  });

  test('gives no suggestions for a note that differs from the head', async () => {
    const github = await FakeGitHub.start();
    const event = github.pullRequest(before, after);
    const root = workspace({ ...after, [NEW]: `${after[NEW] as string}\n` });
    const { log } = await runAction(github, event, { root, inputs: { source: 'checkout' } });
    expect(github.posts.reviewComments).toEqual([]);
    expect(log).toContain('1 more fix is not suggested on the pull request');
  });

  const inputs = { source: 'checkout', suggestions: 'false' };
  const missing = `::error::${NEW}: is changed, but missing from the workspace; check out the head commit with actions/checkout, or set \`source: auto\`.`;

  test('fails, naming the changed note, when it is empty or holds other notes only', async () => {
    const github = await FakeGitHub.start();
    const event = github.pullRequest(before, after);
    for (const root of [workspace({}), workspace(before)]) {
      const { status, log, outputs } = await runAction(github, event, { root, inputs });
      expect([status, outputs.result]).toEqual([1, 'error']);
      expect(log).toContain(missing);
    }
  });

  test('may lack changed files that are not notes', async () => {
    const github = await FakeGitHub.start();
    const event = github.pullRequest(before, { ...after, 'docs/readme.md': '# Beds\n' });
    const { log, outputs } = await runAction(github, event, { root: workspace(after), inputs });
    expect([outputs.notes, log.includes('missing from the workspace')]).toEqual(['1', false]);
  });

  test('fails when it is a checkout of the base', async () => {
    const root = workspace(before);
    const git = (...args: string[]) =>
      execFileSync('git', ['-c', 'user.name=Ana', '-c', 'user.email=ana@example.org', ...args], {
        cwd: root,
        encoding: 'utf8',
      }).trim();
    git('init', '-q');
    git('add', '-A');
    git('commit', '-qm', 'base');
    const base = git('rev-parse', 'HEAD');
    const event = { pull_request: { number: 1, base: { sha: base }, head: { sha: 'b'.repeat(40) } } };
    const { status, log } = await runAction(undefined, event, { root, inputs });
    expect([status, log]).toEqual([
      1,
      '::error::The workspace holds the base of the pull request, not its head; remove `ref` from actions/checkout, or set `source: auto`.\n',
    ]);
  });
});

describe('broken surroundings', () => {
  test('a payload that is not an object fails with a reason', async () => {
    const { status, log, outputs } = await runAction(undefined, null);
    expect([status, log, outputs.result]).toEqual([
      1,
      '::error::The event payload cannot be read; GITHUB_EVENT_PATH must name a file with a JSON object.\n',
      'error',
    ]);
  });

  test('a missing GITHUB_OUTPUT file is a warning and does not change the result', async () => {
    const root = workspace({ [NEW]: day(note(), '2024-01-31') });
    const env = { GITHUB_OUTPUT: '/nowhere/output' };
    const { status, log } = await runAction(undefined, {}, { root, env, inputs: { scope: 'all' } });
    expect([status, log]).toEqual([
      0,
      expect.stringContaining('::warning::The outputs are not set, as GITHUB_OUTPUT does not name a file'),
    ]);
  });

  test('a path that does not exist is not a clean result', async () => {
    const root = workspace({ [NEW]: day(note(), '2024-01-31') });
    const { status, outputs } = await runAction(undefined, {}, { root, inputs: { scope: 'all', paths: 'nothing' } });
    expect([status, outputs.result]).toEqual([1, 'error']);
  });
});
