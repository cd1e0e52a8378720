import { type Diagnostic, type LogOutputChannel, Uri, workspace } from 'vscode';
import { LanguageClient, type LanguageClientOptions, State } from 'vscode-languageclient/node';
import { CLI, nodeEnvironment } from './command-line.js';
import { HeldDiagnostics } from './held-diagnostics.js';
import type { Learned } from './learned.js';
import { configArguments, readSettings, type Settings } from './settings.js';
import type { StatusItem } from './status-item.js';

/** The settings as they are now. */
export function currentSettings(): Settings {
  const settings = workspace.getConfiguration('meetingNotesLint');
  return readSettings((name) => settings.get(name));
}

/** Runs the bundled language server, unless the settings switch it off. */
export class Server {
  readonly #log: LogOutputChannel;
  readonly #status: StatusItem;
  #client: LanguageClient | undefined;
  /** Starts and stops follow each other. */
  #queue: Promise<void> = Promise.resolve();

  constructor(log: LogOutputChannel, status: StatusItem) {
    this.#log = log;
    this.#status = status;
  }

  /** Starts the server with the current settings. */
  restart(): Promise<void> {
    return this.#enqueue(async () => {
      await this.#stop();
      const settings = currentSettings();
      if (settings.enable) await this.#start(settings);
    });
  }

  stop(): Promise<void> {
    return this.#enqueue(() => this.#stop());
  }

  #enqueue(step: () => Promise<void>): Promise<void> {
    this.#queue = this.#queue.then(step).catch((error: unknown) => this.#log.error(String(error)));
    return this.#queue;
  }

  async #stop(): Promise<void> {
    const client = this.#client;
    this.#client = undefined;
    this.#status.clear();
    await client?.dispose();
  }

  async #start(settings: Settings): Promise<void> {
    const client = new LanguageClient(
      'meetingNotesLint',
      'Meeting Notes Lint',
      {
        command: process.execPath,
        args: [CLI, 'lsp', '--stdio', ...configArguments(settings)],
        options: { cwd: workspace.workspaceFolders?.[0]?.uri.fsPath, env: nodeEnvironment },
      },
      this.#clientOptions(settings),
    );
    this.#client = client;
    client.onNotification('meetingNotesLint/learned', (learned: Learned) => this.#status.show(learned));
    client.onDidChangeState(({ newState }) => {
      if (newState === State.Stopped && this.#client === client) this.#status.showStopped();
    });
    await client.start();
  }

  #clientOptions({ run }: Settings): LanguageClientOptions {
    const options: LanguageClientOptions = {
      documentSelector: [{ scheme: 'file', language: 'markdown' }],
      outputChannel: this.#log,
      initializationOptions: { showLearned: true },
    };
    if (run === 'onType') return options;
    let show: ((uri: Uri, diagnostics: Diagnostic[]) => void) | undefined;
    const held = new HeldDiagnostics<Diagnostic[]>((uri, diagnostics) => show?.(Uri.parse(uri), diagnostics));
    options.middleware = {
      handleDiagnostics: (uri, diagnostics, next) => {
        show = next;
        const document = workspace.textDocuments.find((candidate) => candidate.uri.toString() === uri.toString());
        held.receive(uri.toString(), diagnostics, document?.isDirty ?? false);
      },
      didSave: async (document, next) => {
        await next(document);
        held.release(document.uri.toString());
      },
      didClose: async (document, next) => {
        held.release(document.uri.toString());
        await next(document);
      },
    };
    return options;
  }
}
