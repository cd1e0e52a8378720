import path from 'node:path';
import type { MessagePort } from 'node:worker_threads';
import { NoteIndex } from '../collection/note-index.js';
import { checkNotes, factsFrom } from './lint-files.js';
import { ConfigLoader } from './load-config.js';
import { type Answer, type Order, type Orders, parts } from './worker-pool.js';

/** Works on parts of many notes beside the main thread; `crew.ts` hands them out. */
export function work(port: MessagePort, { configs: source, options }: Orders): void {
  const configs = new ConfigLoader(source);
  let noteIndex = new NoteIndex();

  async function carryOut(order: Order): Promise<void> {
    if (order.kind === 'know') {
      noteIndex = new NoteIndex(order.noteIndex);
      return;
    }
    for (const [from, to] of parts(order)) {
      const notes = await Promise.all(
        order.files.slice(from, to).map(async (file) => ({ file, loaded: await configs.for(path.dirname(file)) })),
      );
      const result =
        order.kind === 'learn' ? await factsFrom(notes, configs.files) : await checkNotes(notes, noteIndex, options);
      port.postMessage({ from, result } satisfies Answer);
    }
  }

  port.on('message', (order: Order) => {
    carryOut(order).then(
      () => port.postMessage({ end: true } satisfies Answer),
      (error: unknown) => port.postMessage({ error } satisfies Answer),
    );
  });
}
