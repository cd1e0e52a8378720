import { describe, expect, test } from '@jest/globals';
import { NoteIndex } from '../../src/collection/note-index.js';
import { lintNote } from '../../src/linter/lint.js';
import { entriesOf, formatSuppressions, SUPPRESSIONS_NAME } from '../../src/linter/suppressions.js';
import type { FileSystem } from '../helpers/fake-github/commits.js';
import { FakeGitHub } from '../helpers/fake-github/server.js';
import { note } from '../helpers/note.js';
import { runAction, workspace } from '../helpers/run-action.js';
import { accept, suggestedLines } from '../helpers/suggestions.js';

const BAD = 'soil/2024/2024-02-14.md';
/** Old notes, one of them with mistakes of its own. */
const old: FileSystem = {
  ...Object.fromEntries(
    Array.from({ length: 20 }, (_, at) => `2024-01-${String(at + 1).padStart(2, '0')}`).map((day) => [
      `soil/2024/${day}.md`,
      note().replace('2024-01-10', day),
    ]),
  ),
  'soil/2023/2023-12-06.md': note().replace('2024-01-10T16:00', '2023-12-06T16').replace('## TODOs', '##TODOs'),
  'README.md': '# Garden\n',
};
/** A date without seconds, a misspelled key, a missing heading, a broken heading, a name spelled differently. */
const bad = note()
  .replace('2024-01-10T16:00:00', '2024-02-14T16:00')
  .replace('participants', 'partcipants')
  .replace('ÁgnesK', 'AgnesK')
  .replace('## Discussions\n\nBL: The soil has come.\n\n', '')
  .replace('## TODOs', '##TODOs');
const withBad: FileSystem = { ...old, [BAD]: bad };

describe('a pull request that adds one bad note among old ones', () => {
  test('gets annotations and suggestions on that note only, and nothing new from a second run', async () => {
    const github = await FakeGitHub.start();
    const event = github.pullRequest(old, withBad);
    const inputs = { comment: 'true' };
    const first = await runAction(github, event, { inputs });
    expect(first.status).toBe(1);
    expect(first.annotations).toEqual([
      `::error file=${BAD},line=2,endLine=2,col=11,endColumn=33,title=front-matter-schema::\`2024-02-14T16:00+01:00\` has no seconds; write \`2024-02-14T16:00:00+01:00\`.`,
      `::error file=${BAD},line=6,endLine=6,col=1,endColumn=12,title=front-matter-schema::Unknown key \`partcipants\`; did you mean \`participants\`?`,
      `::error file=${BAD},line=11,endLine=11,col=1,endColumn=10,title=required-headings::The heading \`Discussions\` is missing; add a line \`## Discussions\` after \`Agenda\`.`,
      `::error file=${BAD},line=15,endLine=15,col=1,endColumn=8,title=heading-syntax::\`##TODOs\` is not parsed as a heading; write \`## TODOs\`, with a space after the \`#\` marks.`,
    ]);
    expect(first.outputs).toMatchObject({ errors: '4', warnings: '0', notes: '1', result: 'findings' });

    const { reviews, reviewComments, comments } = github.posts;
    expect(reviews.map(({ body, event: kind, commit_id }) => [body, kind, commit_id])).toEqual([
      [
        '3 suggestions for these meeting notes. Review each one, then commit it with a click.',
        'COMMENT',
        event.pull_request.head.sha,
      ],
    ]);
    expect(reviewComments.map((one) => [one.path, one.start_line, one.line, suggestedLines(one)])).toEqual([
      [BAD, null, 2, ['datetime: 2024-02-14T16:00:00+01:00']],
      // The name is only seen once the key is right; both lines touch.
      [BAD, 6, 7, ['participants:', '  - ÁgnesK']],
      [BAD, 15, 16, ['## Discussions', '', '## TODOs', '']],
    ]);
    expect(comments).toHaveLength(1);

    const calls = github.calls.length;
    expect((await runAction(github, event, { inputs })).annotations).toEqual(first.annotations);
    expect(Object.keys(github.countCalls(calls)).filter((call) => !/^GET|graphql/.test(call))).toEqual([]);
    expect([reviews.length, reviewComments.length, comments.length]).toEqual([1, 3, 1]);
  });

  test('is clean once all suggestions are accepted: they go, and the comment says so', async () => {
    const github = await FakeGitHub.start();
    const { posts } = github;
    await runAction(github, github.pullRequest(old, withBad), { inputs: { comment: 'true' } });
    const fixed = accept(bad, posts.reviewComments).replace('## Discussions\n', '## Discussions\n\nBL: It has come.\n');
    const event = github.push(1, { ...old, [BAD]: fixed });
    const { status, annotations } = await runAction(github, event, { inputs: { comment: 'true' } });
    expect({ status, annotations }).toEqual({ status: 0, annotations: [] });
    expect(posts.reviewComments).toEqual([]);
    expect(posts.reviews).toHaveLength(1);
    expect(posts.comments.map(({ body }) => body?.replace(/\n<!-- .* -->$/, ''))).toEqual([
      '**Meeting notes: all clear.** 1 note checked, no problems found.\n',
    ]);
  });

  test('gets the same findings, to the character, with and without a workspace', async () => {
    const github = await FakeGitHub.start();
    const event = github.pullRequest(old, withBad);
    const inputs = { suggestions: 'false' };
    const checkout = await runAction(github, event, {
      inputs: { ...inputs, source: 'checkout' },
      root: workspace(withBad),
    });
    const before = github.calls.length;
    const api = await runAction(github, event, { inputs: { ...inputs, source: 'api' } });
    expect(api.report).toEqual(checkout.report);
    expect([api.log, api.summary, api.annotations]).toEqual([checkout.log, checkout.summary, checkout.annotations]);
    // One tree, the changed note, and all other notes at once.
    expect(github.countCalls(before)).toEqual({
      'GET git/trees/SHA 200': 1,
      'GET pulls/N/files 200': 1,
      'GET git/blobs/SHA 200': 1,
      'POST /graphql 200': 1,
    });
  });

  test('takes at most 20 requests without a checkout, however many notes there are', async () => {
    const github = await FakeGitHub.start();
    const days = Array.from({ length: 300 }, (_, at) => new Date(Date.UTC(2023, 0, 1 + at)).toISOString().slice(0, 10));
    const many = Object.fromEntries(days.map((day) => [`soil/${day}.md`, note().replace('2024-01-10', day)]));
    const { status, outputs } = await runAction(github, github.pullRequest(many, { ...many, [BAD]: bad }));
    expect([status, outputs.notes]).toEqual([1, '1']);
    expect(github.calls.length).toBeLessThanOrEqual(20);
  });

  test('gets the same findings where GraphQL is refused', async () => {
    const github = await FakeGitHub.start();
    const event = github.pullRequest(old, withBad);
    const inputs = { suggestions: 'false' };
    const batched = await runAction(github, event, { inputs });
    github.fail = (call) => (call.includes('graphql') ? 403 : undefined);
    const single = await runAction(github, event, { inputs });
    expect([single.report, single.log]).toEqual([batched.report, batched.log]);
    expect(github.countCalls()).toMatchObject({ 'POST /graphql 403': 1 });
  });

  test('keeps a suggestion whose lines have only moved, and marks an answered one as resolved', async () => {
    const github = await FakeGitHub.start();
    const { posts } = github;
    await runAction(github, github.pullRequest(old, withBad));
    const [date, , heading] = posts.reviewComments;
    posts.reviewComments.push({ ...date!, id: 900, body: 'Why?', in_reply_to_id: date!.id });
    // GitHub moves the comment along.
    heading!.line = 17;
    const event = github.push(1, {
      ...old,
      [BAD]: bad.replace('16:00+', '16:00:00+').replace('* Soil', '* Soil\n* Beds\n* Valve'),
    });
    await runAction(github, event);
    expect(posts.reviewComments.find(({ id }) => id === date!.id)?.body).toBe(
      'Resolved: the lines have changed, or the problem is fixed.',
    );
    expect(posts.reviewComments.map(({ id }) => id)).toContain(heading!.id);
    expect(posts.reviews).toHaveLength(1);
  });

  test.each([
    ['people', { login: 'mallory', type: 'User' }],
    ['bots', { login: 'other-linter[bot]', type: 'Bot' }],
  ])('%s of others keep their comments, whatever marker those carry', async (_, user) => {
    const github = await FakeGitHub.start();
    const { posts } = github;
    const event = github.pullRequest(old, withBad);
    await runAction(github, event, { inputs: { comment: 'true' } });
    for (const one of posts.comments) one.user = user;
    for (const one of posts.reviewComments) one.user = user;
    await runAction(github, event, { inputs: { comment: 'true' } });
    expect(posts.comments.map((one) => one.user.login)).toEqual([user.login, 'github-actions[bot]']);
    expect(posts.reviewComments.map((one) => one.user.login)).toEqual([
      ...Array<string>(3).fill(user.login),
      ...Array<string>(3).fill('github-actions[bot]'),
    ]);
  });
});

describe('a suppressions file', () => {
  const name = 'soil/2023/2023-12-06.md';
  /** A baseline that hides all that is found in the old note, or in the new one. */
  const hiding = (path: string, text: string) =>
    formatSuppressions(entriesOf(path, lintNote({ path, text }, { noteIndex: new NoteIndex() }).findings));

  test('suppresses old findings of a changed note, also in suggestions', async () => {
    const github = await FakeGitHub.start();
    const text = old[name] as string;
    const before: FileSystem = { ...old, [SUPPRESSIONS_NAME]: hiding(name, text) };
    const event = github.pullRequest(before, { ...before, [name]: text.replace('* Soil', '* Soil\n* Beds') });
    expect(await runAction(github, event)).toMatchObject({ status: 0, annotations: [], outputs: { notes: '1' } });
    expect(github.posts.reviewComments).toEqual([]);
  });

  test('of the head is ignored where the head is not trusted', async () => {
    const github = await FakeGitHub.start();
    const after = { ...withBad, [SUPPRESSIONS_NAME]: hiding(BAD, bad) };
    const event = github.pullRequest(old, after, { isFork: true });
    expect((await runAction(github, event)).outputs).toMatchObject({ errors: '0' });
    const env = { GITHUB_EVENT_NAME: 'pull_request_target' };
    expect((await runAction(github, event, { env })).outputs).toMatchObject({ errors: '4' });
  });
});

describe('without a permission', () => {
  test('nothing is posted, nor tried, in a pull request from a fork', async () => {
    const github = await FakeGitHub.start();
    const event = github.pullRequest(old, withBad, { isFork: true });
    const inputs = { comment: 'true', annotations: 'checks' };
    const { status, annotations, log, summary } = await runAction(github, event, { inputs, token: 'ro_fork' });
    expect([status, annotations.length]).toEqual([1, 4]);
    expect(github.calls.filter(({ status: answer }) => answer !== 200)).toEqual([]);
    const sentence =
      'Not posted: the check run, 3 suggestions, the comment, as the pull request comes from a fork; see the log and the summary of this job, and the annotations that replace the check run.';
    expect(log).toContain(sentence);
    expect(summary).toContain(sentence);
    expect(summary).toContain('+datetime: 2024-02-14T16:00:00+01:00');
  });

  test('the workflow file decides what is posted', async () => {
    const github = await FakeGitHub.start();
    const workflow = 'permissions:\n  contents: read\n  checks: write\njobs:\n  notes: { steps: [] }\n';
    const files = { ...withBad, '.github/workflows/notes.yml': workflow };
    const event = github.pullRequest(old, files);
    const env = {
      GITHUB_WORKFLOW_REF: 'ana/notes/.github/workflows/notes.yml@refs/pull/1/merge',
      GITHUB_WORKFLOW_SHA: event.pull_request.head.sha,
      GITHUB_JOB: 'notes',
    };
    const inputs = { comment: 'true', annotations: 'checks' };
    const { status, log, annotations } = await runAction(github, event, { inputs, env });
    expect(status).toBe(1);
    expect(github.calls.map(({ call }) => call).filter((call) => !/^GET|graphql/.test(call))).toEqual([
      'POST /repos/ana/notes/check-runs',
    ]);
    expect(annotations).toEqual([]);
    expect(log).toContain(
      'Not posted: 3 suggestions, the comment, as the job does not have the permission `pull-requests: write`; see the log',
    );
  });

  test('one refused request decides where only GitHub knows', async () => {
    const github = await FakeGitHub.start();
    const event = github.pullRequest(old, withBad);
    const { status, log, annotations } = await runAction(github, event, {
      inputs: { comment: 'true' },
      token: 'ro_job',
    });
    expect([status, annotations.length]).toEqual([1, 4]);
    expect(github.countCalls()).toMatchObject({ 'POST pulls/N/reviews 403': 1 });
    expect(github.calls.filter(({ status: answer }) => answer === 403)).toHaveLength(1);
    expect(log).toContain('Not posted: 3 suggestions, the comment, as the job does not have the permission');
  });

  test('nothing is reported without findings', async () => {
    const github = await FakeGitHub.start();
    const event = github.pullRequest(old, { ...old, 'soil/2024/2024-01-21.md': note().replace('01-10', '01-21') });
    const { status, log } = await runAction(github, event, { inputs: { comment: 'true' } });
    expect([status, log.includes('Not posted')]).toEqual([0, false]);
    expect(github.posts.comments).toEqual([]);
  });
});

describe('pull_request_target', () => {
  const env = { GITHUB_EVENT_NAME: 'pull_request_target' };

  test('uses the configuration of the base, whatever the head says', async () => {
    const github = await FakeGitHub.start();
    const before: FileSystem = { ...old, '.meeting-notes-lint.yml': 'rules:\n  heading-syntax: warning\n' };
    const event = github.pullRequest(
      before,
      {
        ...withBad,
        '.meeting-notes-lint.yml': 'ignore: ["**"]\n',
        '.gitignore': '*.md\n',
      },
      { isFork: true },
    );
    const { outputs } = await runAction(github, event, { env });
    expect(outputs).toMatchObject({ errors: '3', warnings: '1', notes: '1' });
    expect(github.posts.reviewComments).toHaveLength(3);
  });

  test('never looks at the workspace', async () => {
    const github = await FakeGitHub.start();
    const event = github.pullRequest(old, withBad, { isFork: true });
    const root = workspace({ ...withBad, '.meeting-notes-lint.yml': 'ignore: ["**"]\n' });
    expect((await runAction(github, event, { env, root })).outputs).toMatchObject({ errors: '4' });
    expect((await runAction(github, event, { env, root, inputs: { source: 'checkout' } })).log).toContain(
      '::error::Under pull_request_target, notes are only read over the API',
    );
  });
});
