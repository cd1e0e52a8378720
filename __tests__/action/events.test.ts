import { describe, expect, test } from '@jest/globals';
import type { Files } from '../helpers/fake-github/commits.js';
import { FakeGitHub } from '../helpers/fake-github/server.js';
import { note } from '../helpers/note.js';
import { runAction } from '../helpers/run-action.js';

const old: Files = { 'soil/2024/2024-01-10.md': note(), 'soil/2024/2024-01-17.md': note().replace('01-10', '01-17') };
const BAD = 'soil/2024/2024-02-14.md';
const bad: Files = { ...old, [BAD]: note({ discussions: 'TBD' }).replace('2024-01-10', '2024-02-14') };
const inputs = { source: 'api' };

describe('what an event is about is read over the API', () => {
  test.each(['merge_group', 'push'])('%s: between two commits', async (name) => {
    const github = await FakeGitHub.start();
    const { base, head } = github.pullRequest(old, bad).pull_request;
    const event =
      name === 'push'
        ? { before: base.sha, after: head.sha }
        : { merge_group: { base_sha: base.sha, head_sha: head.sha } };
    const { status, outputs, annotations } = await runAction(github, event, {
      inputs: { ...inputs, comment: 'true' },
      env: { GITHUB_EVENT_NAME: name, GITHUB_SHA: head.sha },
    });
    expect([status, outputs.notes, annotations.length]).toEqual([1, '1', 1]);
    // There is no pull request to write to.
    expect(github.calls.filter(({ call }) => !call.startsWith('GET'))).toEqual([]);
  });

  test('push of a new branch: what it adds to the default branch', async () => {
    const github = await FakeGitHub.start();
    const { head } = github.pullRequest(old, bad).pull_request;
    const event = {
      before: '0'.repeat(40),
      after: head.sha,
      ref: 'refs/heads/new',
      repository: { default_branch: 'main' },
    };
    const { outputs, log } = await runAction(github, event, {
      inputs,
      env: { GITHUB_EVENT_NAME: 'push', GITHUB_SHA: head.sha },
    });
    expect(outputs.notes).toBe('1');
    expect(log).toContain('as the branch is new.');
  });

  test('schedule: all notes', async () => {
    const github = await FakeGitHub.start();
    const { head } = github.pullRequest(old, bad).pull_request;
    const { outputs } = await runAction(
      github,
      { schedule: '17 3 * * *' },
      {
        inputs,
        env: { GITHUB_EVENT_NAME: 'schedule', GITHUB_SHA: head.sha },
      },
    );
    expect(outputs).toMatchObject({ notes: '3', errors: '1', result: 'findings' });
  });

  test('an empty pull request: nothing, and that is said', async () => {
    const github = await FakeGitHub.start();
    const { status, outputs, log } = await runAction(github, github.pullRequest(old, old), { inputs });
    expect([status, outputs.notes, outputs.result]).toEqual([0, '0', 'clean']);
    expect(log).toContain('This change touches no meeting note.');
  });

  test('a pull request that only deletes notes: nothing', async () => {
    const github = await FakeGitHub.start();
    const { 'soil/2024/2024-01-10.md': _, ...rest } = old;
    const { status, outputs } = await runAction(github, github.pullRequest(old, rest), { inputs });
    expect([status, outputs.notes]).toEqual([0, '0']);
  });

  test('an event that tells nothing of notes: a sentence, and no pass', async () => {
    const github = await FakeGitHub.start();
    const { status, log } = await runAction(
      github,
      { action: 'opened' },
      { inputs, env: { GITHUB_EVENT_NAME: 'issues' } },
    );
    expect(status).toBe(1);
    expect(log).toContain('::error::The event `issues` does not say which notes changed;');
  });
});

describe('a hostile note', () => {
  const hostile = [
    '---',
    'title: "::error::forged %0A##[error]x ‮txet"',
    'datetime: 2024-02-14T16:00:00+01:00',
    'location: "<img src=x onerror=alert(1)> @everyone"',
    'teams:',
    '  - "| a | b |", "c"',
    'participants:',
    '  - "@admin ![x](https://evil.example/p.png)"',
    '  - "```\\n## forged\\n```"',
    'lokation: "`::set-output name=errors::0`"',
    '---',
    '',
    '## Agenda',
    '',
    '* ::stop-commands::x',
    '* ##[group]forged',
    '* ````suggestion',
    '',
    '## Discusions <b>@everyone</b> | #1 ‮',
    '',
    '##TODOs ::warning::forged',
    '',
    '* TODO',
    '',
  ].join('\n');

  test('drives neither log, summary, comment, check nor suggestion', async () => {
    const github = await FakeGitHub.start();
    const event = github.pullRequest(old, { ...old, 'soil/2024/2024-02-14 ::error::x|@all<i>.md': hostile });
    const { log, summary, outputs } = await runAction(github, event, {
      inputs: { comment: 'true', annotations: 'checks' },
    });
    expect(Number(outputs.errors)).toBeGreaterThan(1);
    for (const line of log.split(/[\r\n\u2028\u2029]/)) {
      expect(line).not.toMatch(/##\[/);
      if (/^\s*::/.test(line)) expect(line).toMatch(/^::(?:error|warning|notice) (?:file|title)=/);
    }
    const { comments, checkRuns, reviews, reviewComments } = github.posts;
    const shown = [
      summary,
      ...comments.map(({ body }) => body ?? ''),
      ...reviews.map(({ body }) => body),
      ...checkRuns.map(({ output }) => output.summary),
      ...reviewComments.map(({ body }) => body),
    ];
    expect(shown.length).toBeGreaterThan(3);
    for (const text of shown) {
      // What is in code is shown as it is; so are our own marks.
      const prose = text
        .replace(/^(`{3,})[^\n]*\n[\s\S]*?^\1$/gm, '')
        .replace(/(?<!`)(`+)(?!`)[\s\S]*?(?<!`)\1(?!`)/g, '')
        .replace(/<code>[^<>]*<\/code>|<!-- [^>]*-->|<\/?(?:details|summary)>/g, '');
      expect(prose).not.toMatch(/<\w|@(?:everyone|admin|all)\b|!\[|\u202e/);
    }
  });
});
