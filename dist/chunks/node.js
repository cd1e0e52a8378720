// src/node/worker-pool.ts
var MAX_BATCH_SIZE = 64;
var BATCHES_PER_THREAD = 8;
function* takeBatches({ files, batchSize, next }) {
  for (let start = Atomics.add(next, 0, batchSize); start < files.length; start = Atomics.add(next, 0, batchSize))
    yield [start, Math.min(start + batchSize, files.length)];
}
var WorkerPool = class {
  #workers;
  /** @param workers threads that run `work` of `worker.ts` */
  constructor(workers) {
    this.#workers = new Set(workers);
    for (const worker of this.#workers) {
      worker.unref();
      worker.once("error", () => this.#workers.delete(worker)).once("exit", () => this.#workers.delete(worker));
    }
  }
  /**
   * Works on all files in batches: each thread, the main one included, takes the next batch when it is free.
   * @param runBatch does a batch in the main thread
   * @param onProgress called with the number of files that are done
   * @returns the result of each batch, in order
   * @throws what a worker reports as the error of its work
   */
  async map(kind, files, runBatch, onProgress) {
    const threads = this.#workers.size + 1;
    const batchSize = Math.max(1, Math.min(MAX_BATCH_SIZE, Math.ceil(files.length / threads / BATCHES_PER_THREAD)));
    const queue = { files, batchSize, next: new Int32Array(new SharedArrayBuffer(4)) };
    const results = /* @__PURE__ */ new Map();
    let done = 0;
    const onBatchResult = (start, result) => {
      results.set(start, result);
      done += Math.min(batchSize, files.length - start);
      onProgress?.(done);
    };
    const runInMainThread = async () => {
      for (const [start, end] of takeBatches(queue)) {
        onBatchResult(start, await runBatch(start, end));
        await new Promise(setImmediate);
      }
    };
    await Promise.all([
      ...[...this.#workers].map(
        (worker) => request(worker, { kind, ...queue }, (start, result) => onBatchResult(start, result))
      ),
      runInMainThread()
    ]);
    for (let start = 0; start < files.length; start += batchSize) {
      if (!results.has(start)) onBatchResult(start, await runBatch(start, Math.min(start + batchSize, files.length)));
    }
    return [...results].sort(([a], [b]) => a - b).map(([, result]) => result);
  }
  /** Gives all workers what the notes have in common. */
  async broadcast(noteIndex) {
    await Promise.all([...this.#workers].map((worker) => request(worker, { kind: "set-index", noteIndex })));
  }
  async terminate() {
    await Promise.all([...this.#workers].map((worker) => worker.terminate()));
  }
};
function request(worker, message, onBatchResult) {
  return new Promise((resolve, reject) => {
    const settle = () => worker.off("message", onMessage).off("error", onEnd).off("exit", onEnd).unref();
    const onMessage = (response) => {
      if ("start" in response) {
        onBatchResult?.(response.start, response.result);
        return;
      }
      settle();
      if ("error" in response) reject(response.error);
      else resolve();
    };
    const onEnd = () => {
      settle();
      resolve();
    };
    worker.on("message", onMessage).on("error", onEnd).on("exit", onEnd);
    worker.ref();
    worker.postMessage(message);
  });
}

export {
  takeBatches,
  WorkerPool
};
