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

/** The repository of a run on GitHub. Octokit is loaded with the first call, as many runs need none. */
export class GitHub {
  /** For each call: `octokit.rest.….get({ ...github.repo, … })`. */
  readonly repo: { owner: string; repo: string };
  readonly apiUrl: string;
  readonly retry: Retry;
  readonly #token: string;
  #octokit: Promise<Octokit> | undefined;
  #me: Promise<string | undefined> | undefined;
  #remaining: number | undefined;

  /**
   * @param repository `owner/name`
   * @param apiUrl as in GITHUB_API_URL
   */
  constructor(repository: string, token: string, apiUrl: string, patience?: RetryOptions) {
    const [owner = '', repo = ''] = repository.split('/');
    this.repo = { owner, repo };
    this.apiUrl = apiUrl;
    this.#token = token;
    this.retry = new Retry(patience);
  }

  get octokit(): Promise<Octokit> {
    this.#octokit ??= this.#connect();
    return this.#octokit;
  }

  /** How many more requests GitHub takes within the hour; undefined while it has not said. */
  get remaining(): number | undefined {
    return this.#remaining;
  }

  /**
   * As whom the token writes; undefined for a bot: the token of a job or an app may not ask for its own name.
   */
  me(): Promise<string | undefined> {
    this.#me ??= this.#askWhoIAm();
    return this.#me;
  }

  async #askWhoIAm(): Promise<string | undefined> {
    if (this.#token.startsWith('ghs_') && this.apiUrl === 'https://api.github.com') return undefined;
    try {
      const { rest } = await this.octokit;
      return (await rest.users.getAuthenticated()).data.login;
    } catch {
      return undefined;
    }
  }

  /**
   * Does something that writes, once more when it failed in between. It has to look first at what is there already, so
   * that nothing is written twice.
   */
  writing<T>(job: () => Promise<T>): Promise<T> {
    // What only reads, or was refused before it was carried out, has been repeated below already.
    return this.retry.of(job, (error) => error.request?.method !== 'GET' && !isRateLimit(error));
  }

  async #connect(): Promise<Octokit> {
    const { getOctokit } = await import('@actions/github');
    const silent = () => {};
    const log = { debug: silent, info: silent, warn: silent, error: silent };
    const octokit = getOctokit(this.#token, { log, baseUrl: this.apiUrl });
    octokit.hook.wrap('request', (request, options) =>
      this.retry.of(
        async () => {
          // Set in place: the hook that adds the token does not look at options that are handed on.
          options.request = { ...options.request, signal: AbortSignal.timeout(this.retry.patience.timeout) };
          const response = await request(options);
          // An answer that breaks off, and the page of a proxy, would pass as text.
          if (response.status !== 204 && typeof response.data !== 'object') throw new NoAnswer(options);
          this.#remaining = numberOf(response.headers['x-ratelimit-remaining']) ?? this.#remaining;
          return response;
        },
        (error) => ['GET', 'DELETE'].includes(options.method) || isRateLimit(error),
      ),
    );
    return octokit;
  }
}

class NoAnswer extends Error {
  override message = 'the answer is no JSON';
  readonly status = 502;
  constructor(readonly request: { method: string }) {
    super();
  }
}

function numberOf(header: string | number | undefined): number | undefined {
  const number = Number(header);
  return header === undefined || Number.isNaN(number) ? undefined : number;
}

/** Whether GitHub says that the token may not do this. A private thing that it may not see is "not found". */
export function isRefused(error: unknown): boolean {
  const { status } = error as FailedCall;
  return (status === 403 || status === 404) && !isRateLimit(error as FailedCall);
}

/** Whether GitHub does not know what it was asked for, or does not tell. */
export function isUnknown(error: unknown): boolean {
  return (error as FailedCall).status === 404;
}

/** Why a call failed, to follow "because". */
export function reasonOf(error: unknown): string {
  const failed = error as FailedCall;
  if (error instanceof RetryBudgetExceeded) return 'GitHub has failed for too long already';
  if (isRateLimit(failed)) {
    const wait = retryAfter(failed, Date.now());
    const minutes = wait === undefined ? undefined : Math.ceil(wait / 60_000);
    return `GitHub takes no more requests of this token${minutes ? ` for ${minutes} min` : ' for now'}`;
  }
  if (failed.status === 401) return 'GitHub does not know the token';
  if (isUnknown(error)) return 'GitHub does not find it, or the token may not see it';
  if (isRefused(error)) return 'the token may not do that';
  // What got no answer has a status, too, but no response.
  if (failed.response === undefined) return `GitHub did not answer (${failed.message ?? 'no reason is known'})`;
  if (isTransient(failed)) return `GitHub answered ${failed.status}`;
  return `GitHub answered ${failed.status}: ${failed.message}`;
}
