/**
 * Repeats requests that failed for a transient reason. Octokit's own plugins do not fit: one repeats a POST whose response
 * was lost, which posts twice; the other waits one to three seconds before each write.
 */

/** The part of a failed request that matters here; Octokit's RequestError has it. */
export interface FailedCall {
  status?: number;
  message?: string;
  request?: { method?: string };
  response?: { headers: Record<string, string | number | undefined> };
}

/** How long a run waits; all in milliseconds. */
export interface RetryOptions {
  /** A single request is aborted after this time. */
  timeout: number;
  /** Before the second attempt; the third waits three times as long. */
  pause: number;
  /** For all failed attempts and pauses of a run together. After that no request is made any more. */
  total: number;
}

export const DEFAULT_RETRY: RetryOptions = { timeout: 15_000, pause: 1_000, total: 60_000 };
const ATTEMPTS = 3;

/** Thrown in place of a request once the time for retries is used up. */
export class RetryBudgetExceeded extends Error {
  override name = 'RetryBudgetExceeded';
}

/** Repeats requests, and counts the time lost over all requests of a run. */
export class Retry {
  readonly options: RetryOptions;
  #lost = 0;
  /** A failure may pass through here twice: of a request, and of the job that it was made for. */
  readonly #counted = new WeakSet<Error>();

  constructor(options: RetryOptions = DEFAULT_RETRY) {
    this.options = options;
  }

  /**
   * The result of `call`, which is repeated as long as its failure is transient.
   * @param mayRepeat whether a call that failed this way can be repeated without harm
   * @throws what `call` threw last; RetryBudgetExceeded when there is no time left to call at all
   */
  async run<T>(call: () => Promise<T>, mayRepeat: (error: FailedCall) => boolean): Promise<T> {
    for (let attempt = 1; ; attempt++) {
      if (this.#lost >= this.options.total) throw new RetryBudgetExceeded('GitHub has been failing for too long');
      const started = Date.now();
      try {
        return await call();
      } catch (error) {
        if (!(error instanceof Error) || error instanceof RetryBudgetExceeded || !isTransient(error)) throw error;
        if (!this.#counted.has(error)) this.#lost += Date.now() - started;
        this.#counted.add(error);
        const wait = this.options.pause * (2 * attempt - 1) + (retryAfter(error, Date.now()) ?? 0);
        if (attempt >= ATTEMPTS || !mayRepeat(error) || this.#lost + wait > this.options.total) throw error;
        this.#lost += wait;
        await new Promise((resolve) => setTimeout(resolve, wait));
      }
    }
  }
}

/** Whether the same request may succeed later: the server failed, did not answer, or limits the rate. */
export function isTransient(error: FailedCall): boolean {
  // Octokit gives a request without a response the status 500.
  return isRateLimit(error) || error.status === 429 || (error.status !== undefined && error.status >= 500);
}

/** Whether GitHub refused a request because there were too many; it has had no effect then. */
export function isRateLimit({ status, message = '', response }: FailedCall): boolean {
  if (status !== 403 && status !== 429) return false;
  const headers = response?.headers ?? {};
  return (
    String(headers['x-ratelimit-remaining']) === '0' ||
    headers['retry-after'] !== undefined ||
    /\brate limit\b/i.test(message)
  );
}

/**
 * How long GitHub asks to wait, in milliseconds.
 * Source: https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api
 */
export function retryAfter({ response }: FailedCall, now: number): number | undefined {
  const headers = response?.headers ?? {};
  const seconds = Number(headers['retry-after']);
  if (headers['retry-after'] !== undefined && !Number.isNaN(seconds)) return seconds * 1000;
  if (String(headers['x-ratelimit-remaining']) !== '0') return undefined;
  const reset = Number(headers['x-ratelimit-reset']);
  return Number.isNaN(reset) ? undefined : Math.max(0, reset * 1000 - now);
}
