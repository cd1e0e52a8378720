#!/usr/bin/env node
import { writeSync } from 'node:fs';
import module from 'node:module';
import type { Worker } from 'node:worker_threads';
import { systemReason } from '../node/errors.js';
import { decodeText } from '../node/text-file.js';
import type { WorkerInit } from '../node/worker-pool.js';
import type { Output } from './context.js';
import { FAILED } from './exit-codes.js';
import { runCli } from './main.js';

function output(stream: NodeJS.WriteStream): Output {
  // `| head` closes the pipe early, which is not an error.
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit();
    try {
      writeSync(2, `standard output: cannot be written: ${systemReason(error)}.\n`);
    } catch {
      // Standard error may go to the same full disk.
    }
    process.exit(FAILED);
  });
  return { write: (text) => void stream.write(text), isTTY: stream.isTTY ?? false, columns: stream.columns };
}

// Most runs have no threads, and do not even load what makes them.
async function threads(most: number, workerData: WorkerInit): Promise<Worker[]> {
  const [{ availableParallelism }, { Worker }] = await Promise.all([import('node:os'), import('node:worker_threads')]);
  const program = new URL('./worker.js', import.meta.url);
  return Array.from({ length: Math.min(availableParallelism() - 1, most) }, () => new Worker(program, { workerData }));
}

const stdout = output(process.stdout);
const stderr = output(process.stderr);
// Node 22.8 and later keep compiled code from run to run; what is loaded from here on is loaded faster the next time.
(module as { enableCompileCache?: () => unknown }).enableCompileCache?.();
process.exitCode = await runCli(process.argv.slice(2), {
  cwd: process.cwd(),
  env: process.env,
  stdout,
  stderr,
  readStdin: async () => decodeText(await (await import('node:stream/consumers')).buffer(process.stdin), '<stdin>'),
  now: () => Date.now(),
  threads,
});
