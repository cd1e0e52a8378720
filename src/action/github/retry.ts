/**
 * Calls again what failed for a reason that passes. Octokit's own plugins do not fit: one repeats a POST whose answer was
 * lost, which posts twice; the other waits one to three seconds before each write.
 */

/** What is looked at in a failed call; Octokit's RequestError has it. */
export interface FailedCall {
  status?: number;
  message?: string;
  request?: { method?: string };
  response?: { headers: Record<string, string | number | undefined> };
}

/** How patient a run is; all in milliseconds. */
export interface RetryOptions {
  /** An answer that takes longer is not waited for. */
  timeout: number;
  /** Before the second attempt; the third waits three times as long. */
  pause: number;
  /** What all failed attempts and pauses of a run may take together. After that nothing is called any more. */
  total: number;
}

export const DEFAULT_RETRY: RetryOptions = { timeout: 15_000, pause: 1_000, total: 60_000 };
const ATTEMPTS = 3;

/** Thrown in place of a call when the patience of a run is used up. */
export class RetryBudgetExceeded extends Error {
  override name = 'GaveUp';
}

/** Counts what waiting costs, over all calls of a run. */
export class Retry {
  readonly patience: RetryOptions;
  #lost = 0;
  /** A failure may pass through here twice: of a call, and of the job that it was made for. */
  readonly #counted = new WeakSet<Error>();

  constructor(patience: RetryOptions = DEFAULT_RETRY) {
    this.patience = patience;
  }

  /**
   * The result of `call`, which is repeated while what it throws may pass.
   * @param mayRepeat whether a call that failed so may be made once more without doing harm
   * @throws what `call` threw last; GaveUp when there is no patience left to call at all
   */
  async of<T>(call: () => Promise<T>, mayRepeat: (error: FailedCall) => boolean): Promise<T> {
    for (let attempt = 1; ; attempt++) {
      if (this.#lost >= this.patience.total) throw new RetryBudgetExceeded('GitHub failed for too long');
      const started = Date.now();
      try {
        return await call();
      } catch (error) {
        if (!(error instanceof Error) || error instanceof RetryBudgetExceeded || !isTransient(error)) throw error;
        if (!this.#counted.has(error)) this.#lost += Date.now() - started;
        this.#counted.add(error);
        const wait = this.patience.pause * (2 * attempt - 1) + (retryAfter(error, Date.now()) ?? 0);
        if (attempt >= ATTEMPTS || !mayRepeat(error) || this.#lost + wait > this.patience.total) throw error;
        this.#lost += wait;
        await new Promise((resolve) => setTimeout(resolve, wait));
      }
    }
  }
}

/** Whether the same call may succeed later: the server failed, did not answer, or has had enough for now. */
export function isTransient(error: FailedCall): boolean {
  // Octokit gives a call that got no answer at all the status 500.
  return isRateLimit(error) || error.status === 429 || (error.status !== undefined && error.status >= 500);
}

/** Whether GitHub refused a call because there were too many; it has not been carried out then. */
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
