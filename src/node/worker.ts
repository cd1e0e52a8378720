import path from 'node:path';
import type { MessagePort } from 'node:worker_threads';
import { NoteIndex } from '../collection/note-index.js';
import { checkNotes, factsFrom } from './lint-files.js';
import { ConfigLoader } from './load-config.js';
import { takeBatches, type WorkerInit, type WorkerRequest, type WorkerResponse } from './worker-pool.js';

/** Answers the requests of a `WorkerPool` in a worker thread. */
export function work(port: MessagePort, { configs: source, options }: WorkerInit): void {
  const configs = new ConfigLoader(source);
  let noteIndex = new NoteIndex();

  async function handle(request: WorkerRequest): Promise<void> {
    if (request.kind === 'set-index') {
      noteIndex = new NoteIndex(request.noteIndex);
      return;
    }
    for (const [start, end] of takeBatches(request)) {
      const notes = await Promise.all(
        request.files.slice(start, end).map(async (file) => ({ file, loaded: await configs.for(path.dirname(file)) })),
      );
      const result =
        request.kind === 'learn' ? await factsFrom(notes, configs.files) : await checkNotes(notes, noteIndex, options);
      port.postMessage({ start, result } satisfies WorkerResponse);
    }
  }

  port.on('message', (request: WorkerRequest) => {
    handle(request).then(
      () => port.postMessage({ end: true } satisfies WorkerResponse),
      (error: unknown) => port.postMessage({ error } satisfies WorkerResponse),
    );
  });
}
