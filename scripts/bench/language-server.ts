import { spawn } from 'node:child_process';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Runs } from './measure.js';
import type { BenchNote } from './notes.js';

interface Message {
  id?: number;
  method?: string;
  params?: unknown;
}

/**
 * How long a language server takes until it has started and said what it finds in a note, and until it has answered each
 * of `changes` keystrokes. Undefined when the program is not a language server.
 */
export async function serverAnswers(
  argv: readonly string[],
  folder: string,
  note: BenchNote,
  changes: number,
): Promise<Record<'first answer' | 'each change', Runs> | undefined> {
  const started = performance.now();
  const server = spawn(argv[0]!, argv.slice(1), { cwd: folder, stdio: ['pipe', 'pipe', 'ignore'] });
  const ended = new Promise<undefined>((resolve) => server.on('exit', () => resolve(undefined)));
  server.stdin.on('error', () => undefined);
  const waiting: { wanted: (message: Message) => boolean; resolve: (message: Message) => void }[] = [];
  let received = Buffer.alloc(0);
  server.stdout.on('data', (chunk: Buffer) => {
    received = Buffer.concat([received, chunk]);
    for (;;) {
      const head = /^(?:.*\r\n)*?Content-Length: (\d+)\r\n(?:.*\r\n)*?\r\n/i.exec(received.toString('latin1'));
      if (!head || received.length < head[0].length + Number(head[1])) return;
      const end = head[0].length + Number(head[1]);
      const message = JSON.parse(received.subarray(head[0].length, end).toString('utf8')) as Message;
      received = received.subarray(end);
      // A server may ask for settings and the like; it gets none.
      if (message.id !== undefined && message.method !== undefined) send({ id: message.id, result: null });
      const at = waiting.findIndex(({ wanted }) => wanted(message));
      if (at >= 0) waiting.splice(at, 1)[0]!.resolve(message);
    }
  });
  const send = (message: object) => {
    const body = Buffer.from(JSON.stringify({ jsonrpc: '2.0', ...message }));
    server.stdin.write(`Content-Length: ${body.length}\r\n\r\n`);
    server.stdin.write(body);
  };
  const answer = (wanted: (message: Message) => boolean) =>
    Promise.race([new Promise<Message>((resolve) => waiting.push({ wanted, resolve })), ended]);
  const findings = () => answer(({ method }) => method === 'textDocument/publishDiagnostics');

  const uri = pathToFileURL(path.join(folder, note.path)).href;
  const rootUri = pathToFileURL(folder).href;
  send({ id: 1, method: 'initialize', params: { processId: process.pid, rootUri, capabilities: {} } });
  if (!(await answer(({ id }) => id === 1))) return undefined;
  send({ method: 'initialized', params: {} });
  send({
    method: 'textDocument/didOpen',
    params: { textDocument: { uri, languageId: 'markdown', version: 1, text: note.text } },
  });
  if (!(await findings())) return undefined;
  const first = performance.now() - started;
  const each: number[] = [];
  for (let version = 2; version < changes + 2; version++) {
    const from = performance.now();
    const text = `${note.text}\nBL: We have the\n${'x'.repeat(version % 7)}\n`;
    send({ method: 'textDocument/didChange', params: { textDocument: { uri, version }, contentChanges: [{ text }] } });
    if (!(await findings())) return undefined;
    each.push(performance.now() - from);
  }
  server.kill();
  return {
    'first answer': { milliseconds: [first], peak: undefined },
    'each change': { milliseconds: each, peak: undefined },
  };
}
