import { count } from '../../formatters/summary.js';
import { UserError } from '../../model/user-error.js';
import type { GitHub } from '../github/github.js';
import { type GitObjects, TOO_LARGE, type TreeEntry } from '../source/tree.js';
import type { ChangedFile, ChangedFiles } from './changed-file.js';
import type { PullRequest, Range } from './event.js';
import { readPatch } from './patch.js';

// Source: https://docs.github.com/en/rest/pulls/pulls#list-pull-requests-files
const PAGE = 100;
const MAX_LISTED = 3000;
// Source: https://docs.github.com/en/rest/commits/commits#compare-two-commits
const MAX_COMPARED = 300;

/** Files that GitHub tells of. */
export interface Listed {
  files: ChangedFiles;
  /** Sentences on how they were told, where that is not plain. */
  remarks: string[];
}

/** The files of a pull request as GitHub lists them; where the list may be cut off, those that its trees tell besides. */
export async function pullRequestFiles(pullRequest: PullRequest, github: GitHub, objects: GitObjects): Promise<Listed> {
  const { rest, paginate } = await github.octokit;
  const listed = await paginate(rest.pulls.listFiles, {
    ...github.repo,
    pull_number: pullRequest.number,
    per_page: PAGE,
  });
  const files = fromList(listed);
  const said = pullRequest.changedFiles;
  // A list that ends with a full page and is not as long as the event says may have been cut off there.
  const isCut = listed.length >= MAX_LISTED || (listed.length % PAGE === 0 && said !== listed.length);
  if (!isCut && (said ?? 0) <= listed.length) return { files, remarks: [] };
  const { base, head } = pullRequest;
  return withTrees(files, await mergeBase(github, base, head), head, objects);
}

/** The files between two commits: compared by GitHub, or by their trees where its list is cut off or of other commits. */
export async function comparedFiles(
  { base, head, sinceMergeBase }: Range,
  github: GitHub,
  objects: GitObjects,
): Promise<Listed> {
  const { rest } = await github.octokit;
  const from = base.replace(/^refs\/heads\//, '');
  const { data } = await rest.repos.compareCommitsWithBasehead({ ...github.repo, basehead: `${from}...${head}` });
  // Where both sides have moved on, GitHub compares with where they parted.
  const isAsked = sinceMergeBase || data.status === 'ahead' || data.status === 'identical';
  const files = isAsked ? fromList(data.files ?? []) : new Map<string, ChangedFile>();
  if (isAsked && (data.files?.length ?? 0) < MAX_COMPARED) return { files, remarks: [] };
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

interface ListedFile {
  filename: string;
  sha: string | null;
  status: string;
  changes: number;
  patch?: string;
}

function fromList(listed: readonly ListedFile[]): ChangedFiles {
  return new Map(listed.filter(({ status }) => status !== 'removed').map((file) => [file.filename, fromListed(file)]));
}

function fromListed({ sha, changes, patch }: ListedFile): ChangedFile {
  const blob = sha === null ? {} : { blob: sha };
  // Without a patch: renamed only, or too large, or no text.
  if (patch === undefined) return { ...blob, lines: changes === 0 ? [] : 'all', shown: [] };
  const { added, shown } = readPatch(patch);
  return { ...blob, lines: added, shown };
}

/** `listed`, and whatever else differs between two commits. */
async function withTrees(listed: ChangedFiles, base: string, head: string, objects: GitObjects): Promise<Listed> {
  const [before, after] = [await objects.tree(base), await objects.tree(head)];
  if (before.isCut || after.isCut) throw new UserError(`${TOO_LARGE} check out both commits with \`fetch-depth: 0\`.`);
  const files = new Map([...compareTrees(before.entries, after.entries), ...listed]);
  const remarks: string[] = [];
  if (listed.size > 0 && files.size > listed.size) {
    remarks.push(
      `GitHub lists no more than ${listed.size} of ${count(files.size, 'changed file')}; the others were found by comparing the trees of both commits.`,
    );
  }
  return { files, remarks };
}

/** The files of `after` that are not the same in `before`. A file that only moved has no changed lines. */
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
