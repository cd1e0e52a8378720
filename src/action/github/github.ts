import type { getOctokit } from '@actions/github';
import {
  type FailedCall,
  isRateLimit,
  isTransient,
  Retry,
  RetryBudgetExceeded,
  type RetryOptions,
  retryAfter,
} from './retry.js';

export type Octokit = ReturnType<typeof getOctokit>;

/** As GitHub calls the author of what a job's own token writes. */
const JOB_LOGIN = 'github-actions[bot]';
/** Items of a page; the most that GitHub gives. */
export const PAGE_SIZE = 100;
/** 10,000 comments are more than any pull request has. */
const MAX_PAGES = 100;

/** The repository of a run on GitHub. Octokit is loaded with the first request, as many runs need none. */
export class GitHub {
  /** For each request: `octokit.rest.….get({ ...github.repo, … })`. */
  readonly repo: { owner: string; repo: string };
  readonly retry: Retry;
  readonly #apiUrl: string;
  readonly #token: string;
  #octokit: Promise<Octokit> | undefined;
  #login: Promise<string> | undefined;
  #remaining: number | undefined;

  /**
   * @param repository `owner/name`
   * @param apiUrl as in GITHUB_API_URL
   */
  constructor(repository: string, token: string, apiUrl: string, retryOptions?: RetryOptions) {
    const [owner = '', repo = ''] = repository.split('/');
    this.repo = { owner, repo };
    this.#apiUrl = apiUrl;
    this.#token = token;
    this.retry = new Retry(retryOptions);
  }

  get octokit(): Promise<Octokit> {
    this.#octokit ??= this.#connect();
    return this.#octokit;
  }

  /** How many more REST requests GitHub accepts in this hour; undefined before the first response. */
  get remaining(): number | undefined {
    return this.#remaining;
  }

  /** The login of the author of what this token writes. */
  login(): Promise<string> {
    this.#login ??= this.#readLogin();
    return this.#login;
  }

  async #readLogin(): Promise<string> {
    try {
      const { graphql } = await this.octokit;
      // The token of an app may ask only this way.
      const { viewer } = await graphql<{ viewer: { login: string } }>('{ viewer { login } }');
      return viewer.login;
    } catch {
      return JOB_LOGIN;
    }
  }

  /** The items of a list, page by page, up to `maxPages` whatever GitHub says about further ones. */
  async list<T>(
    readPage: (page: { per_page: number; page: number }) => Promise<{ data: T[] }>,
    maxPages: number = MAX_PAGES,
  ): Promise<T[]> {
    const items: T[] = [];
    for (let page = 1; page <= maxPages; page++) {
      const { data } = await readPage({ per_page: PAGE_SIZE, page });
      items.push(...data);
      if (data.length < PAGE_SIZE) break;
    }
    return items;
  }

  /**
   * Runs a job that writes, and runs it again when it failed halfway. The job must first look at what exists already, so
   * that nothing is written twice.
   */
  write<T>(job: () => Promise<T>): Promise<T> {
    // A request that only reads, or was refused before it took effect, has been repeated below already.
    return this.retry.run(job, (error) => error.request?.method !== 'GET' && !isRateLimit(error));
  }

  async #connect(): Promise<Octokit> {
    const { getOctokit } = await import('@actions/github');
    const silent = () => {};
    const log = { debug: silent, info: silent, warn: silent, error: silent };
    const octokit = getOctokit(this.#token, { log, baseUrl: this.#apiUrl });
    octokit.hook.wrap('request', (request, options) => {
      const isGraphql = options.url.endsWith('/graphql');
      return this.retry.run(
        async () => {
          // Set in place: the hook that adds the token ignores options that are passed on.
          options.request = { ...options.request, signal: AbortSignal.timeout(this.retry.options.timeout) };
          const response = await request(options);
          // A truncated response, and the error page of a proxy, would pass as text.
          if (response.status !== 204 && typeof response.data !== 'object') throw new NotJson(options);
          // GraphQL counts its own points.
          if (!isGraphql) this.#remaining = numberOf(response.headers['x-ratelimit-remaining']) ?? this.#remaining;
          return response;
        },
        // Our GraphQL queries only read.
        (error) => isGraphql || ['GET', 'DELETE'].includes(options.method) || isRateLimit(error),
      );
    });
    return octokit;
  }
}

class NotJson extends Error {
  override message = 'the response is not JSON';
  readonly status = 502;
  constructor(readonly request: { method: string }) {
    super();
  }
}

function numberOf(header: string | number | undefined): number | undefined {
  const number = Number(header);
  return header === undefined || Number.isNaN(number) ? undefined : number;
}

/** Whether GitHub says that the token may not do this. A private resource that it may not see is "not found". */
export function isRefused(error: unknown): boolean {
  const { status } = error as FailedCall;
  return (status === 403 || status === 404) && !isRateLimit(error as FailedCall);
}

/** Whether GitHub does not know the requested resource, or pretends not to. */
export function isUnknown(error: unknown): boolean {
  return (error as FailedCall).status === 404;
}

/** Why a request failed, to follow "because". */
export function reasonOf(error: unknown): string {
  const failed = error as FailedCall;
  if (error instanceof RetryBudgetExceeded) return 'GitHub has been failing for too long';
  if (isRateLimit(failed)) {
    const wait = retryAfter(failed, Date.now());
    const minutes = wait === undefined ? undefined : Math.ceil(wait / 60_000);
    return `GitHub accepts no more requests from this token${minutes ? ` for ${minutes} min` : ' for now'}`;
  }
  if (failed.status === 401) return 'GitHub rejects the token';
  if (isUnknown(error)) return 'GitHub cannot find it, or the token may not see it';
  if (isRefused(error)) return 'the token lacks the permission';
  // A request without a response has a status, too.
  if (failed.response === undefined) return `GitHub did not answer (${failed.message ?? 'no reason is known'})`;
  if (isTransient(failed)) return `GitHub answered ${failed.status}`;
  return `GitHub answered ${failed.status}: ${failed.message}`;
}
