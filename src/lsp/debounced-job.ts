/** Does something and tells how many milliseconds it kept everything else waiting. Never fails. */
export type Job = () => number | Promise<number>;

// What takes no longer nobody notices, in milliseconds.
const QUICK = 50;

/**
 * Runs a job some time after it was last asked for. What takes long rests long before it runs again, so that typing is not
 * slowed by it, however large a note or a collection is.
 */
export class DebouncedJob {
  readonly #job: Job;
  readonly #pause: number;
  readonly #rest: number;
  #timer: NodeJS.Timeout | undefined;
  /** When the job may run again. */
  #rested = 0;

  /**
   * @param pause from the last time that it is asked for, in milliseconds
   * @param rest how many times longer than the job takes it is left alone afterwards, unless it is quick
   */
  constructor(job: Job, { pause, rest }: { pause: number; rest: number }) {
    this.#job = job;
    this.#pause = pause;
    this.#rest = rest;
  }

  /** Asks for the job; a pause that has begun begins anew. */
  ask(): void {
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
