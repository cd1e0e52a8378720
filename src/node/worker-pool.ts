import type { Worker } from 'node:worker_threads';
import type { NoteIndexData } from '../collection/note-index.js';
import type { ConfigSource } from './load-config.js';
import type { RunOptions } from './run-options.js';

/** What a worker is told at its start; plain data. */
export interface Orders {
  configs: Omit<ConfigSource, 'files'>;
  options: Pick<RunOptions, 'cwd' | 'root' | 'now' | 'reportUnusedSuppressions' | 'withoutTexts'>;
}

/** What a worker is asked for. */
export type Order = { kind: 'know'; noteIndex: NoteIndexData } | (Share & { kind: 'learn' | 'check' });

/** Work on files that threads take from each other, part by part. */
export interface Share {
  files: readonly string[];
  /** How many files a part has. */
  size: number;
  /** In shared memory: the first file that nobody has taken. */
  next: Int32Array;
}

/** What it answers: with what each of its parts gave, and in the end that there is no more. */
export type Answer = { from: number; result: unknown } | { end: true } | { error: unknown };

// So many notes take longer than the message about them. Several parts for each thread let all end at about the same time.
const MOST = 64;
const PARTS = 8;

/** The files that nobody has taken, part by part, as `[from, to)`. */
export function* parts({ files, size, next }: Share): Generator<[from: number, to: number]> {
  for (let from = Atomics.add(next, 0, size); from < files.length; from = Atomics.add(next, 0, size))
    yield [from, Math.min(from + size, files.length)];
}

/** Threads that share the work on many notes with the main one. */
export class WorkerPool {
  readonly #workers: readonly Worker[];

  /** @param workers each of which calls `work` of `worker.ts` */
  constructor(workers: readonly Worker[]) {
    this.#workers = workers;
    // A run that fails does not wait for them.
    for (const worker of this.#workers) worker.unref();
  }

  /**
   * Works on all files, in parts: whoever is free takes the next one, the main thread included.
   * @param here does a part in the main thread
   * @param onPart told how many files are done
   * @returns what each part gave, in order
   */
  async share<T>(
    kind: 'learn' | 'check',
    files: readonly string[],
    here: (from: number, to: number) => Promise<T>,
    onPart?: (done: number) => void,
  ): Promise<T[]> {
    const size = Math.max(1, Math.min(MOST, Math.ceil(files.length / (this.#workers.length + 1) / PARTS)));
    const share: Share = { files, size, next: new Int32Array(new SharedArrayBuffer(4)) };
    const results: T[] = [];
    let done = 0;
    const take = (from: number, result: T) => {
      results[from / size] = result;
      done += Math.min(size, files.length - from);
      onPart?.(done);
    };
    const work = async () => {
      for (const [from, to] of parts(share)) {
        take(from, await here(from, to));
        // Answers only arrive when the main thread has a moment.
        await new Promise(setImmediate);
      }
    };
    await Promise.all([
      ...this.#workers.map((worker) => ask(worker, { kind, ...share }, (from, result) => take(from, result as T))),
      work(),
    ]);
    return results;
  }

  /** Tells all what the notes have in common. */
  async tell(noteIndex: NoteIndexData): Promise<void> {
    await Promise.all(this.#workers.map((worker) => ask(worker, { kind: 'know', noteIndex })));
  }

  async dismiss(): Promise<void> {
    await Promise.all(this.#workers.map((worker) => worker.terminate()));
  }
}

function ask(worker: Worker, order: Order, take?: (from: number, result: unknown) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const settle = () => worker.off('message', hear).off('error', fail).off('exit', fail).unref();
    const hear = (answer: Answer) => {
      if ('from' in answer) {
        take?.(answer.from, answer.result);
        return;
      }
      settle();
      if ('error' in answer) reject(answer.error);
      else resolve();
    };
    const fail = (reason: unknown) => {
      settle();
      reject(reason instanceof Error ? reason : new Error('a thread ended before its work was done'));
    };
    worker.on('message', hear).on('error', fail).on('exit', fail);
    worker.ref();
    worker.postMessage(order);
  });
}
