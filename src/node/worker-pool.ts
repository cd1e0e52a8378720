import type { Worker } from 'node:worker_threads';
import type { NoteIndexData } from '../collection/note-index.js';
import type { ConfigSource } from './load-config.js';
import type { RunOptions } from './run-options.js';

/** What a worker gets at its start; plain data. */
export interface WorkerInit {
  configs: Omit<ConfigSource, 'files'>;
  options: Pick<RunOptions, 'cwd' | 'root' | 'now' | 'reportUnusedSuppressions' | 'withoutTexts'>;
}

/** What a worker is asked to do. */
export type WorkerRequest = { kind: 'set-index'; noteIndex: NoteIndexData } | (FileQueue & { kind: 'learn' | 'check' });

/** Files that threads take from a common queue, batch by batch. */
export interface FileQueue {
  files: readonly string[];
  batchSize: number;
  /** In shared memory: the index of the first file that is not taken. */
  next: Int32Array;
}

/** A part of the files, as `[start, end)`. */
export type Batch = readonly [start: number, end: number];

/** What a worker answers: a result for each batch, then the end. */
export type WorkerResponse = { start: number; result: unknown } | { end: true } | { error: unknown };

// A batch of this size takes longer than the message about it; several a thread let all threads end at about the same time.
const MAX_BATCH_SIZE = 64;
const BATCHES_PER_THREAD = 8;

/** Takes batches from the queue until it is empty. */
export function* takeBatches({ files, batchSize, next }: FileQueue): Generator<Batch> {
  for (let start = Atomics.add(next, 0, batchSize); start < files.length; start = Atomics.add(next, 0, batchSize))
    yield [start, Math.min(start + batchSize, files.length)];
}

/** Worker threads that share the work on many notes with the main thread. */
export class WorkerPool {
  readonly #workers: Set<Worker>;

  /** @param workers threads that run `work` of `worker.ts` */
  constructor(workers: readonly Worker[]) {
    this.#workers = new Set(workers);
    // A run that fails does not wait for them. One that can't start, for want of memory or file handles, is left out.
    for (const worker of this.#workers) {
      worker.unref();
      worker.once('error', () => this.#workers.delete(worker)).once('exit', () => this.#workers.delete(worker));
    }
  }

  /**
   * Works on all files in batches: each thread, the main one included, takes the next batch when it is free.
   * @param runBatch does a batch in the main thread
   * @param onProgress called with the number of files that are done
   * @returns the result of each batch, in order
   * @throws what a worker reports as the error of its work
   */
  async map<T>(
    kind: 'learn' | 'check',
    files: readonly string[],
    runBatch: (start: number, end: number) => Promise<T>,
    onProgress?: (done: number) => void,
  ): Promise<T[]> {
    const threads = this.#workers.size + 1;
    const batchSize = Math.max(1, Math.min(MAX_BATCH_SIZE, Math.ceil(files.length / threads / BATCHES_PER_THREAD)));
    const queue: FileQueue = { files, batchSize, next: new Int32Array(new SharedArrayBuffer(4)) };
    const results = new Map<number, T>();
    let done = 0;
    const onBatchResult = (start: number, result: T) => {
      results.set(start, result);
      done += Math.min(batchSize, files.length - start);
      onProgress?.(done);
    };
    const runInMainThread = async () => {
      for (const [start, end] of takeBatches(queue)) {
        onBatchResult(start, await runBatch(start, end));
        // Messages of workers only arrive when the main thread is idle.
        await new Promise(setImmediate);
      }
    };
    await Promise.all([
      ...[...this.#workers].map((worker) =>
        request(worker, { kind, ...queue }, (start, result) => onBatchResult(start, result as T)),
      ),
      runInMainThread(),
    ]);
    // Batches that a thread took before it ended.
    for (let start = 0; start < files.length; start += batchSize) {
      if (!results.has(start)) onBatchResult(start, await runBatch(start, Math.min(start + batchSize, files.length)));
    }
    return [...results].sort(([a], [b]) => a - b).map(([, result]) => result);
  }

  /** Gives all workers what the notes have in common. */
  async broadcast(noteIndex: NoteIndexData): Promise<void> {
    await Promise.all([...this.#workers].map((worker) => request(worker, { kind: 'set-index', noteIndex })));
  }

  async terminate(): Promise<void> {
    await Promise.all([...this.#workers].map((worker) => worker.terminate()));
  }
}

/** Resolves when the worker is done, or has ended before that; rejects with the error that it reports. */
function request(
  worker: Worker,
  message: WorkerRequest,
  onBatchResult?: (start: number, result: unknown) => void,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const settle = () => worker.off('message', onMessage).off('error', onEnd).off('exit', onEnd).unref();
    const onMessage = (response: WorkerResponse) => {
      if ('start' in response) {
        onBatchResult?.(response.start, response.result);
        return;
      }
      settle();
      if ('error' in response) reject(response.error);
      else resolve();
    };
    const onEnd = () => {
      settle();
      resolve();
    };
    worker.on('message', onMessage).on('error', onEnd).on('exit', onEnd);
    worker.ref();
    worker.postMessage(message);
  });
}
