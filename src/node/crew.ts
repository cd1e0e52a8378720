import { Worker } from 'node:worker_threads';
import type { CollectionData } from '../collection/collection.js';
import type { ConfigSource } from './load-config.js';
import type { RunOptions } from './run.js';

/** What a worker is told at its start; plain data. */
export interface Orders {
  configs: Omit<ConfigSource, 'files'>;
  options: Pick<RunOptions, 'cwd' | 'root' | 'now' | 'reportUnusedSuppressions'>;
}

/** What a worker is asked for. */
export type Order =
  | { kind: 'learn' | 'check'; files: readonly string[] }
  | { kind: 'know'; collection: CollectionData };

/** What it answers. */
export type Answer = { result: unknown } | { error: unknown };

// So many notes take longer than the message about them, and are few enough for all to end at about the same time.
const PART = 64;

/** Threads that share the work on many notes with the main one. */
export class Crew {
  readonly #workers: Worker[];

  /** @param program `src/node/worker.ts`, built */
  constructor(program: URL, count: number, orders: Orders) {
    this.#workers = Array.from({ length: count }, () => new Worker(program, { workerData: orders }));
    // A run that fails does not wait for them.
    for (const worker of this.#workers) worker.unref();
  }

  /**
   * Works on all files, in parts: the next one is for whoever is free, the main thread included.
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
    const results: T[] = [];
    let next = 0;
    let done = 0;
    const work = async (part: (from: number, to: number) => Promise<T>) => {
      while (next < files.length) {
        const from = next;
        next += PART;
        const to = Math.min(from + PART, files.length);
        results[from / PART] = await part(from, to);
        done += to - from;
        onPart?.(done);
        // Answers only arrive when the main thread has a moment.
        await new Promise(setImmediate);
      }
    };
    await Promise.all([
      work(here),
      ...this.#workers.map((worker) =>
        work((from, to) => ask(worker, { kind, files: files.slice(from, to) }) as Promise<T>),
      ),
    ]);
    return results;
  }

  /** Tells all what the notes have in common. */
  async tell(collection: CollectionData): Promise<void> {
    // What is in no second note is no copy of anything.
    const copies = new Map([...collection.copies].filter(([, notes]) => notes.length > 1));
    await Promise.all(
      this.#workers.map((worker) => ask(worker, { kind: 'know', collection: { ...collection, copies } })),
    );
  }

  async dismiss(): Promise<void> {
    await Promise.all(this.#workers.map((worker) => worker.terminate()));
  }
}

function ask(worker: Worker, order: Order): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const settle = (answer: Answer) => {
      worker.unref();
      worker.off('message', settle).off('error', fail).off('exit', fail);
      if ('error' in answer) reject(answer.error);
      else resolve(answer.result);
    };
    const fail = (reason: unknown) =>
      settle({ error: reason instanceof Error ? reason : new Error('a thread ended before its work was done') });
    worker.on('message', settle).on('error', fail).on('exit', fail);
    worker.ref();
    worker.postMessage(order);
  });
}
