import type { Worker } from 'node:worker_threads';
import type { Orders } from '../node/worker-pool.js';

/** What the command line is connected to; tests hand in their own. */
export interface CliContext {
  cwd: string;
  env: Readonly<Record<string, string | undefined>>;
  /** Results. */
  stdout: Output;
  /** Everything else. */
  stderr: Output;
  /** The whole of standard input. */
  readStdin(): Promise<string>;
  /** Milliseconds since 1970. */
  now(): number;
  /** Starts up to `most` further threads, as many as are of use; without it there are none. */
  threads?(most: number, orders: Orders): Promise<Worker[]>;
}

export interface Output {
  write(text: string): void;
  isTTY: boolean;
  columns: number | undefined;
}

/** Everything went well and nothing at or above the threshold was found. */
export const CLEAN = 0;
/** There are findings at or above the threshold. */
export const FINDINGS = 1;
/** The run itself failed. */
export const FAILED = 2;
