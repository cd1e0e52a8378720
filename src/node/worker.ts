// Works on a part of many notes beside the main thread; src/node/crew.ts hands out the parts.
import path from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { Collection } from '../collection/collection.js';
import type { Answer, Order, Orders } from './crew.js';
import { ConfigLoader } from './load-config.js';
import { checkNotes, factsFrom } from './run.js';

const { configs: source, options } = workerData as Orders;
const configs = new ConfigLoader(source);
let collection = new Collection();

async function carryOut(order: Order): Promise<unknown> {
  if (order.kind === 'know') {
    collection = new Collection(order.collection);
    return undefined;
  }
  const notes = await Promise.all(
    order.files.map(async (file) => ({ file, loaded: await configs.for(path.dirname(file)) })),
  );
  return order.kind === 'learn' ? factsFrom(notes, configs.files) : checkNotes(notes, collection, options);
}

parentPort!.on('message', (order: Order) => {
  carryOut(order).then(
    (result) => parentPort!.postMessage({ result } satisfies Answer),
    (error: unknown) => parentPort!.postMessage({ error } satisfies Answer),
  );
});
