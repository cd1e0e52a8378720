import { once } from 'node:events';
import { serveStdio as serve } from '@modelcontextprotocol/server/stdio';
import type { McpEnvironment } from './repository.js';
import { createServer } from './server.js';

/** Answers the agent that has started this process, over its standard streams, until it closes standard input. */
export async function serveStdio(environment: McpEnvironment): Promise<void> {
  const isClosed = once(process.stdin, 'close');
  const handle = serve(() => createServer(environment));
  await isClosed;
  await handle.close();
}
