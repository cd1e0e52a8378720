// The program of a further thread.
import { parentPort, workerData } from 'node:worker_threads';
import type { Orders } from '../node/worker-pool.js';
import { work } from './each-run.js';

work(parentPort!, workerData as Orders);
