import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { dist } from '../helpers/dist.js';

const bundle = dist('action.js');
const bad = path.resolve('examples/discussions/community/2024/2024-03-28.md');

describe('the built Action', () => {
  let folder: string;
  let base: string;
  let head: string;
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=Ana', '-c', 'user.email=ana@example.org', ...args], {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();

  /** Runs the bundle as the runner would, for `payload`. */
  function run(payload: unknown, inputs: Record<string, string> = {}, env: Record<string, string> = {}) {
    const event = path.join(folder, '.git', 'event.json');
    const output = path.join(folder, '.git', 'output');
    const summary = path.join(folder, '.git', 'summary');
    writeFileSync(event, JSON.stringify(payload));
    writeFileSync(output, '');
    writeFileSync(summary, '');
    const result = spawnSync('node', [bundle], {
      encoding: 'utf8',
      cwd: os.tmpdir(),
      env: {
        PATH: process.env.PATH,
        GITHUB_EVENT_PATH: event,
        GITHUB_WORKSPACE: folder,
        GITHUB_OUTPUT: output,
        GITHUB_STEP_SUMMARY: summary,
        RUNNER_TEMP: path.join(folder, '.git'),
        ...Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
        ...env,
      },
    });
    const outputs = Object.fromEntries(
      [...readFileSync(output, 'utf8').matchAll(/^(\S+)<<(\S+)\n([\s\S]*?)\n\2$/gm)].map(([, name, , value]) => [
        name,
        value,
      ]),
    );
    const annotations = result.stdout.split('\n').filter((line) => /^::(?:error|warning|notice)/.test(line));
    return { status: result.status, log: result.stdout, annotations, outputs, summary: readFileSync(summary, 'utf8') };
  }

  const pullRequest = () => ({ pull_request: { number: 1, base: { sha: base }, head: { sha: head } } });

  beforeAll(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'action-'));
    git('init', '-q', '-b', 'main');
    cpSync('examples/discussions', path.join(folder, 'discussions'), { recursive: true });
    git('add', '-A');
    git('commit', '-qm', 'old notes, one of them bad');
    base = git('rev-parse', 'HEAD');
    mkdirSync(path.join(folder, 'discussions', 'été notes'));
    cpSync(bad, path.join(folder, 'discussions', 'été notes', '2024-03-28.md'));
    git('rm', '-q', 'discussions/infra/2024/infra-2024-03-05.md');
    git('mv', 'discussions/community/2024/2024-04-25.md', 'discussions/community/2024/2024-04-26.md');
    writeFileSync(path.join(folder, 'README.md'), 'No note.\n');
    git('add', '-A');
    git('commit', '-qm', 'a bad note, a renamed one, a deleted one');
    head = git('rev-parse', 'HEAD');
  });

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('annotates the notes of a pull request and no others', () => {
    const { status, annotations, outputs, summary } = run(pullRequest());
    expect(status).toBe(1);
    const files = new Set(annotations.map((line) => /file=([^,]*)/.exec(line)?.[1]));
    expect(files).toEqual(new Set(['discussions/community/2024/2024-04-26.md', 'discussions/été notes/2024-03-28.md']));
    expect(annotations).toContain(
      '::error file=discussions/été notes/2024-03-28.md,line=3,endLine=3,col=11,endColumn=33,title=front-matter-schema::`2024-03-28T16:00+01:00` has no seconds; write `2024-03-28T16:00:00+01:00`.',
    );
    expect(outputs).toMatchObject({ errors: '8', notes: '2', result: 'findings' });
    expect(summary).toContain('discussions/été notes/2024-03-28.md');
    const report = JSON.parse(readFileSync(outputs.report!, 'utf8')) as unknown[];
    expect(report).toHaveLength(2);
  });

  test('fails by `fail-on`', () => {
    expect(run(pullRequest(), { 'fail-on': 'never' }).status).toBe(0);
    expect(run(pullRequest(), { 'fail-on': 'warning' }).status).toBe(1);
  });

  test('reports only changed lines with `filter: diff`', () => {
    const { annotations } = run(pullRequest(), { filter: 'diff' });
    expect(annotations.some((line) => line.includes('2024-04-26.md'))).toBe(false);
    expect(annotations.some((line) => line.includes('2024-03-28.md'))).toBe(true);
  });

  test('handles a push, a merge group, a new branch and a deleted one', () => {
    expect(run({ before: base, after: head }).outputs).toMatchObject({ notes: '2' });
    expect(run({ merge_group: { base_sha: base, head_sha: head } }).outputs).toMatchObject({ notes: '2' });
    expect(run({ before: '0'.repeat(40), after: head }).outputs).toMatchObject({ notes: '9' });
    expect(run({ before: head, after: '0'.repeat(40) })).toMatchObject({ status: 0, outputs: { notes: '0' } });
  });

  test('succeeds when no notes changed', () => {
    const { status, outputs, log } = run({ before: head, after: head });
    expect({ status, outputs }).toMatchObject({ status: 0, outputs: { notes: '0', result: 'clean' } });
    expect(log).toContain('No meeting notes changed.');
  });

  test('checks all notes with `scope: all`, whatever the event', () => {
    expect(run({}, { scope: 'all' }).outputs).toMatchObject({ notes: '9' });
  });

  test('names an event without commits', () => {
    const { status, log } = run({}, {}, { GITHUB_EVENT_NAME: 'issues' });
    expect(status).toBe(1);
    expect(log).toContain('::error::The event `issues` does not say which notes changed');
  });

  test('fails when the commits are missing and there is no token', () => {
    const { status, log } = run({ before: 'a'.repeat(40), after: head });
    expect(status).toBe(1);
    expect(log).toContain('The workspace does not hold the commits aaaaaaaaa and');
  });

  test('names the input that is wrong', () => {
    expect(run(pullRequest(), { 'fail-on': 'errors' }).log).toContain(
      '::error::The input `fail-on` is `errors`; did you mean `error`?',
    );
  });

  test('does not execute anything that a note says', () => {
    const text = readFileSync(bad, 'utf8')
      .replace('* TODO', '* ##[error]forged\n* TODO')
      .replace('loction', '"::error::forged"')
      .replace('BL: We still need to', '::set-output name=errors::0\nBL: We <img src=x> @everyone need to');
    writeFileSync(path.join(folder, 'discussions', '2024-03-28-hostile.md'), text);
    const { log, summary, outputs } = run({}, { scope: 'all', paths: 'discussions/2024-03-28-hostile.md' });
    rmSync(path.join(folder, 'discussions', '2024-03-28-hostile.md'));
    expect(log).not.toMatch(/^\s*::(?:set-output|error::forged)/m);
    expect(log).not.toContain('##[');
    // Code shows what is in it; everything else must hold no tag and no mention.
    const outsideCode = summary.replace(/^```diff$[\s\S]*?^```$/gm, '').replace(/`[^`\n]*`/g, '');
    expect(outsideCode).not.toMatch(/<img|@everyone/);
    expect(Number(outputs.errors)).toBeGreaterThan(0);
  });
});
