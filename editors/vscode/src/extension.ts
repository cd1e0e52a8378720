import { type ExtensionContext, window, workspace } from 'vscode';
import { registerCommands } from './commands.js';
import { Server } from './server.js';
import { StatusItem } from './status-item.js';

let server: Server | undefined;

export async function activate(context: ExtensionContext): Promise<void> {
  const log = window.createOutputChannel('Meeting Notes Lint', { log: true });
  const status = new StatusItem();
  server = new Server(log, status);
  context.subscriptions.push(
    log,
    status,
    ...registerCommands(server, log),
    workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('meetingNotesLint')) void server?.restart();
    }),
  );
  await server.restart();
}

export function deactivate(): Promise<void> | undefined {
  return server?.stop();
}
