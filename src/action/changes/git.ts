import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { ChangedFiles } from './changed-file.js';
import type { CommitRange } from './event.js';
import { parseDiffLines } from './patch.js';

const run = promisify(execFile);

async function git(workspace: string, ...args: string[]): Promise<string> {
  const { stdout } = await run('git', ['-c', `safe.directory=${workspace}`, '-c', 'core.quotePath=false', ...args], {
    cwd: workspace,
    maxBuffer: 256 * 1024 * 1024,
  });
  return stdout;
}

/** The commit that the workspace holds; undefined when it is not a checkout, or git is not installed. */
export async function checkedOutCommit(workspace: string): Promise<string | undefined> {
  try {
    return (await git(workspace, 'rev-parse', '--verify', '--quiet', 'HEAD')).trim();
  } catch {
    return undefined;
  }
}

/** The changed files according to git; undefined when git or one of the commits is missing. */
export async function changesFromGit(
  { base, head, sinceMergeBase }: CommitRange,
  workspace: string,
): Promise<ChangedFiles | undefined> {
  const from = base.replace(/^refs\/heads\//, 'refs/remotes/origin/');
  try {
    await git(workspace, 'cat-file', '-e', `${from}^{commit}`);
    await git(workspace, 'cat-file', '-e', `${head}^{commit}`);
    const start = sinceMergeBase ? (await git(workspace, 'merge-base', from, head)).trim() : from;
    const common = ['diff', '--no-ext-diff', '--no-textconv', '--diff-filter=d', '--find-renames', start, head];
    const names = (await git(workspace, ...common, '--name-only', '-z')).split('\0').filter((name) => name !== '');
    const lines = parseDiffLines(await git(workspace, ...common, '--unified=0', '--no-color', '--', '*.md', '*.MD'));
    // A renamed file without a hunk has no changed lines. Names that git quotes are not looked up.
    const changed = (name: string) => lines.get(name) ?? (/["\\\p{Cc}]/u.test(name) ? ('all' as const) : []);
    return new Map(names.map((name) => [name, { lines: changed(name) }]));
  } catch {
    return undefined;
  }
}
