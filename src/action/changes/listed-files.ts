import { count } from '../../formatters/summary.js';
import { UserError } from '../../model/user-error.js';
import { type GitHub, PAGE_SIZE } from '../github/github.js';
import { type GitObjects, TOO_LARGE, type TreeEntry } from '../source/git-objects.js';
import type { ChangedFile, ChangedFiles } from './changed-file.js';
import type { CommitRange, PullRequest } from './event.js';
import { parsePatchLines } from './patch.js';

// Source: https://docs.github.com/en/rest/pulls/pulls#list-pull-requests-files
const MAX_LISTED = 3000;
// Source: https://docs.github.com/en/rest/commits/commits#compare-two-commits
const MAX_COMPARED = 300;

/** Files that GitHub lists. */
export interface ListedFiles {
  files: ChangedFiles;
  /** Sentences on how they were determined, where that is not obvious. */
  notices: string[];
}

/** The files of a pull request as GitHub lists them; where that list may be truncated, also those in which its trees differ. */
export async function pullRequestFiles(
  pullRequest: PullRequest,
  github: GitHub,
  objects: GitObjects,
): Promise<ListedFiles> {
  const { rest } = await github.octokit;
  const listed = await github.list(
    (page) => rest.pulls.listFiles({ ...github.repo, pull_number: pullRequest.number, ...page }),
    MAX_LISTED / PAGE_SIZE,
  );
  const files = fromList(listed);
  const expected = pullRequest.changedFiles;
  // A list that ends with a full page and is not as long as the event says may be truncated there.
  const isTruncated = listed.length >= MAX_LISTED || (listed.length % PAGE_SIZE === 0 && expected !== listed.length);
  if (!isTruncated && (expected ?? 0) <= listed.length) return { files, notices: [] };
  const { base, head } = pullRequest;
  return withTrees(files, await mergeBase(github, base, head), head, objects);
}

/** The files that differ between two commits: compared by GitHub, or by their trees where its list is truncated or about other commits. */
export async function comparedFiles(
  { base, head, sinceMergeBase }: CommitRange,
  github: GitHub,
  objects: GitObjects,
): Promise<ListedFiles> {
  const { rest } = await github.octokit;
  const from = base.replace(/^refs\/heads\//, '');
  const { data } = await rest.repos.compareCommitsWithBasehead({ ...github.repo, basehead: `${from}...${head}` });
  // Where both sides have new commits, GitHub compares with their merge base.
  const isRange = sinceMergeBase || data.status === 'ahead' || data.status === 'identical';
  const files = isRange ? fromList(data.files ?? []) : new Map<string, ChangedFile>();
  if (isRange && (data.files?.length ?? 0) < MAX_COMPARED) return { files, notices: [] };
  return withTrees(files, sinceMergeBase ? data.merge_base_commit.sha : base, head, objects);
}

async function mergeBase(github: GitHub, base: string, head: string): Promise<string> {
  const { rest } = await github.octokit;
  const { data } = await rest.repos.compareCommitsWithBasehead({
    ...github.repo,
    basehead: `${base}...${head}`,
    per_page: 1,
  });
  return data.merge_base_commit.sha;
}

interface DiffEntry {
  filename: string;
  sha: string | null;
  status: string;
  changes: number;
  patch?: string;
}

function fromList(listed: readonly DiffEntry[]): ChangedFiles {
  return new Map(listed.filter(({ status }) => status !== 'removed').map((file) => [file.filename, fromListed(file)]));
}

function fromListed({ sha, changes, patch }: DiffEntry): ChangedFile {
  const blob = sha === null ? {} : { blob: sha };
  // Without a patch: only renamed, or too large, or binary.
  if (patch === undefined) return { ...blob, lines: changes === 0 ? [] : 'all', shown: [] };
  const { added, shown } = parsePatchLines(patch);
  return { ...blob, lines: added, shown };
}

/** `listed`, and whatever else differs between two commits. */
async function withTrees(listed: ChangedFiles, base: string, head: string, objects: GitObjects): Promise<ListedFiles> {
  const [before, after] = [await objects.tree(base), await objects.tree(head)];
  if (before.isTruncated || after.isTruncated)
    throw new UserError(`${TOO_LARGE} check out both commits with \`fetch-depth: 0\`.`);
  const files = new Map([...compareTrees(before.entries, after.entries), ...listed]);
  const notices: string[] = [];
  if (listed.size > 0 && files.size > listed.size) {
    notices.push(
      `GitHub lists only ${listed.size} of ${count(files.size, 'changed file')}; the others were found by comparing the trees of both commits.`,
    );
  }
  return { files, notices };
}

/** The files of `after` that differ from `before`. A file that was only renamed has no changed lines. */
export function compareTrees(before: readonly TreeEntry[], after: readonly TreeEntry[]): ChangedFiles {
  const known = new Map(before.map(({ path, sha }) => [path, sha]));
  const left = new Set(after.map(({ path }) => path));
  const gone = new Set(before.filter(({ path }) => !left.has(path)).map(({ sha }) => sha));
  return new Map(
    after
      .filter(({ path, sha }) => known.get(path) !== sha)
      .map(({ path, sha }) => [path, { blob: sha, lines: !known.has(path) && gone.has(sha) ? [] : 'all', shown: [] }]),
  );
}
