import type { Commits, ListedFile } from './commits.js';
import { type CheckRun, type Posts, Refusal, type Review, type ReviewComment } from './posts.js';

const MAX_LISTED = 3000;
const MAX_COMPARED = 300;
const MAX_GRAPHQL_TEXT = 512_000;
/** As GitHub calls what a job's token writes. */
const BOT = { login: 'github-actions[bot]', type: 'Bot' };

/** What the endpoints work on. */
export interface Repository {
  commits: Commits;
  posts: Posts;
  /** The commit of the default branch. */
  main: string;
  /** All files of a pull request. */
  listed: (pull: number) => ListedFile[];
}

type Body = Review & CheckRun & { body: string; comments: ReviewComment[] };
type Handler = (
  repository: Repository,
  request: { at: readonly string[]; query: URLSearchParams; body: Body },
) => unknown;

const known = <T>(value: T | undefined): T => {
  if (value === undefined) throw new Refusal(404, 'Not Found');
  return value;
};

/** Method and path below `/repos/owner/name/`; what is between brackets comes as `at`. No content is 204. */
const routes: [method: string, path: RegExp, handler: Handler][] = [
  ['GET', /^git\/trees\/(.+)$/, ({ commits }, { at }) => known(commits.tree(at[0]!))],
  ['GET', /^git\/blobs\/(.+)$/, ({ commits }, { at }) => known(commits.blob(at[0]!))],
  ['GET', /^compare\/(.+)\.\.\.(.+)$/, (repository, { at }) => compare(repository, at[0]!, at[1]!)],
  [
    'GET',
    /^contents\/(.+)$/,
    ({ commits, main }, { at, query }) => contents(commits, query.get('ref') ?? main, at[0]!),
  ],
  ['GET', /^pulls\/(\d+)\/files$/, ({ listed }, { at }) => listed(Number(at[0])).slice(0, MAX_LISTED)],
  ['GET', /^pulls\/\d+\/comments$/, ({ posts }) => posts.reviewComments],
  [
    'POST',
    /^pulls\/(\d+)\/reviews$/,
    ({ posts, listed }, { at, body }) => posts.review(body, listed(Number(at[0])).slice(0, MAX_LISTED), BOT),
  ],
  [
    'PATCH',
    /^pulls\/comments\/(\d+)$/,
    ({ posts }, { at, body }) => posts.edit(posts.reviewComments, at[0]!, body.body),
  ],
  ['DELETE', /^pulls\/comments\/(\d+)$/, ({ posts }, { at }) => posts.remove(posts.reviewComments, at[0]!)],
  ['GET', /^issues\/\d+\/comments$/, ({ posts }) => posts.comments],
  ['POST', /^issues\/\d+\/comments$/, ({ posts }, { body }) => posts.comment(body.body, BOT)],
  ['PATCH', /^issues\/comments\/(\d+)$/, ({ posts }, { at, body }) => posts.edit(posts.comments, at[0]!, body.body)],
  ['DELETE', /^issues\/comments\/(\d+)$/, ({ posts }, { at }) => posts.remove(posts.comments, at[0]!)],
  [
    'GET',
    /^commits\/(.+)\/check-runs$/,
    ({ posts }, { at, query }) => checkRuns(posts, at[0]!, query.get('check_name')),
  ],
  ['POST', /^check-runs$/, ({ posts }, { body }) => posts.check(body)],
  ['PATCH', /^check-runs\/(\d+)$/, ({ posts }, { at, body }) => posts.check(body, at[0])],
];

/** Answers a request as GitHub would. @throws Refusal */
export function answer(
  repository: Repository,
  method: string,
  path: string,
  query: URLSearchParams,
  body: unknown,
): unknown {
  if (path === '/graphql') return graphql(repository, body as GraphqlRequest);
  // The token of a job may not ask who it is.
  if (path === '/user') throw new Refusal(403, 'Resource not accessible by integration');
  const below = path.replace(/^\/repos\/[^/]+\/[^/]+\//, '');
  for (const [known, pattern, handler] of routes) {
    const [match, ...at] = pattern.exec(below) ?? [];
    if (known === method && match !== undefined) return handler(repository, { at, query, body: body as Body });
  }
  throw new Refusal(404, 'Not Found');
}

interface GraphqlRequest {
  query: string;
}

/** Answers the queries of the Action: who it is, and the texts of blobs. */
function graphql({ commits }: Repository, { query }: GraphqlRequest) {
  if (query.includes('viewer')) return { data: { viewer: { login: BOT.login } } };
  const objects = [...query.matchAll(/(\w+): object\(oid: "([0-9a-f]{40})"\)/g)];
  if (objects.length === 0) return { errors: [{ message: 'Parse error' }] };
  const texts = objects.map(([, alias, sha]) => {
    const blob = commits.blob(sha!);
    const text = blob && Buffer.from(blob.content, 'base64').toString('utf8').slice(0, MAX_GRAPHQL_TEXT);
    return [alias!, blob ? { text } : null];
  });
  return { data: { repository: Object.fromEntries(texts) } };
}

function contents(commits: Commits, ref: string, path: string) {
  const text = known(commits.text(ref, path));
  return { type: 'file', encoding: 'base64', content: Buffer.from(text).toString('base64') };
}

function checkRuns({ checkRuns: all }: Posts, head: string, name: string | null) {
  const found = all.filter((run) => run.head_sha === head && run.name === name);
  return { total_count: found.length, check_runs: found };
}

function compare({ commits, main }: Repository, from: string, to: string) {
  const base = from === 'main' ? main : from;
  const merged = known(commits.mergeBase(base, to));
  return {
    status: base === to ? 'identical' : merged === base ? 'ahead' : 'diverged',
    merge_base_commit: { sha: merged },
    files: commits.changes(merged, to).slice(0, MAX_COMPARED),
  };
}
