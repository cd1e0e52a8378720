import { serve } from './server.js';
import type { ServerEnvironment } from './session.js';

/**
 * Answers the editor that has started this process, over its standard streams. Ends with the process: the library exits
 * when the editor says so, or is gone.
 */
export async function serveStdio(environment: ServerEnvironment): Promise<never> {
  const { default: protocol } = await import('vscode-languageserver/node');
  const connection = protocol.createConnection(process.stdin, process.stdout);
  serve(connection, environment);
  connection.listen();
  return new Promise(() => {});
}
