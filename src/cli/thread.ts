// The program of a further thread.
import { parentPort, workerData } from 'node:worker_threads';
import { work } from '../node/worker.js';
import type { WorkerInit } from '../node/worker-pool.js';

work(parentPort!, workerData as WorkerInit);
