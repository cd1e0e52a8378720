import module from 'node:module';
import { buffer } from 'node:stream/consumers';
import { setFlagsFromString } from 'node:v8';
import { decodeText } from '../node/text-file.js';
import type { Output } from './io.js';
import { runCli } from './main.js';

function output(stream: NodeJS.WriteStream): Output {
  // `| head` closes the pipe early; that is no error.
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit();
    throw error;
  });
  return { write: (text) => void stream.write(text), isTTY: stream.isTTY ?? false, columns: stream.columns };
}

// Node 22.8 and later keep compiled code from run to run; what is loaded from here on is loaded faster the next time.
(module as { enableCompileCache?: () => unknown }).enableCompileCache?.();
// A run is too short for regular expressions to be compiled twice, once for a start and once to be fast. Later versions
// of Node may not know the flag.
if (Number.parseInt(process.versions.node, 10) <= 24) setFlagsFromString('--no-regexp-tier-up');
process.exitCode = await runCli(process.argv.slice(2), {
  cwd: process.cwd(),
  env: process.env,
  stdout: output(process.stdout),
  stderr: output(process.stderr),
  readStdin: async () => decodeText(await buffer(process.stdin), '<stdin>'),
  now: () => Date.now(),
  worker: new URL('./apart/node-worker.js', import.meta.url),
});
