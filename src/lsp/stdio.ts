import { createConnection } from 'vscode-languageserver/node';
import { serve } from './server.js';
import type { ServerEnvironment } from './session.js';

/**
 * Answers the editor that has started this process, over its standard streams. Ends with the process: the library exits
 * when the editor says so, or is gone.
 */
export function serveStdio(surroundings: ServerEnvironment): Promise<never> {
  const connection = createConnection(process.stdin, process.stdout);
  serve(connection, surroundings);
  connection.listen();
  return new Promise(() => {});
}
