// The program of a further thread.
import { parentPort, workerData } from 'node:worker_threads';
import { work } from '../node/worker.js';
import type { Orders } from '../node/worker-pool.js';

work(parentPort!, workerData as Orders);
