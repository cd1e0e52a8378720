import { buffer } from 'node:stream/consumers';
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

process.exitCode = await runCli(process.argv.slice(2), {
  cwd: process.cwd(),
  env: process.env,
  stdout: output(process.stdout),
  stderr: output(process.stderr),
  readStdin: async () => decodeText(await buffer(process.stdin), '<stdin>'),
  now: () => Date.now(),
});
