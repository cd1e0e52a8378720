/** Does some work and returns for how many milliseconds it blocked the event loop. Never throws. */
export type Job = () => number | Promise<number>;

// Shorter work goes unnoticed; in milliseconds.
const QUICK = 50;

/**
 * Runs a job some time after it was last requested. A slow job pauses longer before it runs again, so that it does not slow
 * down typing, however large a note or a collection is.
 */
export class DebouncedJob {
  readonly #job: Job;
  readonly #pause: number;
  readonly #rest: number;
  #timer: NodeJS.Timeout | undefined;
  /** When the job may run again. */
  #rested = 0;

  /**
   * @param pause after the last request, in milliseconds
   * @param rest how many times the duration of a slow job to wait before the next run
   */
  constructor(job: Job, { pause, rest }: { pause: number; rest: number }) {
    this.#job = job;
    this.#pause = pause;
    this.#rest = rest;
  }

  /** Requests the job; a running pause starts again. */
  request(): void {
    this.cancel();
    this.#timer = setTimeout(() => void this.#run(), Math.max(this.#pause, this.#rested - performance.now()));
  }

  cancel(): void {
    clearTimeout(this.#timer);
  }

  async #run(): Promise<void> {
    const took = await this.#job();
    this.#rested = performance.now() + this.#rest * Math.max(0, took - QUICK);
  }
}
