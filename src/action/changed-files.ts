import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { getOctokit } from '@actions/github';
import { UserError } from '../node/errors.js';
import type { Change } from './event.js';

/** The lines of a file that a change touched, both included; `all` when they are not known. */
export type ChangedLines = 'all' | readonly (readonly [from: number, to: number])[];

/** The files that are there after a change, by their path from the root of the repository. */
export type ChangedFiles = ReadonlyMap<string, ChangedLines>;

type Range = Extract<Change, { kind: 'range' }>;

/** Where to ask: the workspace, and GitHub if there is a token. */
export interface Repository {
  workspace: string;
  owner: string;
  name: string;
  token: string | undefined;
}

/**
 * Which files a change adds or alters: asked of git when the workspace holds both commits, else of GitHub.
 * @throws UserError when neither can tell; never a guess
 */
export async function changedFiles(change: Range, repository: Repository): Promise<ChangedFiles> {
  const local = await fromGit(change, repository.workspace);
  if (local) return local;
  const { token, owner, name } = repository;
  if (!token || !owner || !name) {
    throw new UserError(
      `The workspace does not hold the commits ${change.base.slice(0, 9)} and ${change.head.slice(0, 9)}; ` +
        'set `fetch-depth: 0` for actions/checkout, or leave `github-token` as it is.',
    );
  }
  return fromGitHub(change, { ...repository, token });
}

const run = promisify(execFile);

async function git(workspace: string, ...args: string[]): Promise<string> {
  const { stdout } = await run('git', ['-c', `safe.directory=${workspace}`, '-c', 'core.quotePath=false', ...args], {
    cwd: workspace,
    maxBuffer: 256 * 1024 * 1024,
  });
  return stdout;
}

/** Undefined when git or one of the commits is missing. */
async function fromGit({ base, head, sinceMergeBase }: Range, workspace: string): Promise<ChangedFiles | undefined> {
  try {
    await git(workspace, 'cat-file', '-e', `${base}^{commit}`);
    await git(workspace, 'cat-file', '-e', `${head}^{commit}`);
    const from = sinceMergeBase ? (await git(workspace, 'merge-base', base, head)).trim() : base;
    const common = ['diff', '--no-ext-diff', '--no-textconv', '--diff-filter=d', '--find-renames', from, head];
    const names = (await git(workspace, ...common, '--name-only', '-z')).split('\0').filter((name) => name !== '');
    const lines = changedLines(await git(workspace, ...common, '--unified=0', '--no-color', '--', '*.md', '*.MD'));
    // A renamed file without a hunk has no changed line. Names that git writes between quotes are not looked up.
    return new Map(names.map((name) => [name, lines.get(name) ?? (/["\\\p{Cc}]/u.test(name) ? 'all' : [])]));
  } catch {
    return undefined;
  }
}

/** The lines on the new side of a diff without context, by file. */
export function changedLines(diff: string): Map<string, [number, number][]> {
  const found = new Map<string, [number, number][]>();
  let lines: [number, number][] = [];
  let inHead = false;
  for (const line of diff.split('\n')) {
    if (line.startsWith('diff --git ')) inHead = true;
    // Only above the first hunk: a removed line may look the same.
    const name = inHead ? /^\+\+\+ (?:"b\/(.*)"|b\/(.*?)\t?)$/.exec(line) : null;
    if (name) {
      lines = [];
      found.set(name[1] ?? name[2]!, lines);
    }
    const hunk = /^@@ -\S+ \+(\d+)(?:,(\d+))? @@/.exec(line);
    if (!hunk) continue;
    inHead = false;
    const from = Number(hunk[1]);
    const count = hunk[2] === undefined ? 1 : Number(hunk[2]);
    if (count > 0) lines.push([from, from + count - 1]);
  }
  return found;
}

async function fromGitHub(
  change: Range,
  { owner, name, token }: Repository & { token: string },
): Promise<ChangedFiles> {
  const octokit = getOctokit(token);
  const repo = { owner, repo: name };
  try {
    const files = change.pullRequest
      ? await octokit.paginate(octokit.rest.pulls.listFiles, {
          ...repo,
          pull_number: change.pullRequest,
          per_page: 100,
        })
      : ((await octokit.rest.repos.compareCommitsWithBasehead({ ...repo, basehead: `${change.base}...${change.head}` }))
          .data.files ?? []);
    return new Map(
      files
        .filter(({ status }) => status !== 'removed')
        .map(({ filename, patch }) => [filename, patch === undefined ? 'all' : (patchLines(patch) ?? 'all')]),
    );
  } catch (error) {
    throw new UserError(
      `GitHub did not tell which files changed (${error instanceof Error ? error.message : 'no answer'}); ` +
        'set `fetch-depth: 0` for actions/checkout, so that git can tell.',
    );
  }
}

/** The added lines of a patch as GitHub sends it, with context. */
export function patchLines(patch: string): [number, number][] {
  const lines: [number, number][] = [];
  let at = 0;
  for (const line of patch.split('\n')) {
    const hunk = /^@@ -\S+ \+(\d+)(?:,\d+)? @@/.exec(line);
    if (hunk) at = Number(hunk[1]);
    else if (line.startsWith('+')) {
      const last = lines.at(-1);
      if (last && last[1] === at - 1) last[1] = at;
      else lines.push([at, at]);
      at++;
    } else if (!line.startsWith('-') && !line.startsWith('\\')) at++;
  }
  return lines;
}
