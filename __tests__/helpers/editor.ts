import { type ChildProcess, spawn } from 'node:child_process';
import { EventEmitter, once } from 'node:events';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll } from '@jest/globals';
import {
  type ClientCapabilities,
  type CodeAction,
  CodeActionRequest,
  type CompletionItem,
  CompletionRequest,
  createProtocolConnection,
  type Diagnostic,
  DidChangeTextDocumentNotification,
  DidChangeWatchedFilesNotification,
  DidChangeWorkspaceFoldersNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  ExitNotification,
  FileChangeType,
  type FileEvent,
  HoverRequest,
  InitializedNotification,
  InitializeRequest,
  type InitializeResult,
  LogMessageNotification,
  type Position,
  type ProtocolConnection,
  PublishDiagnosticsNotification,
  type Range,
  RegistrationRequest,
  ShowMessageNotification,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Learned } from '../../src/lsp/editor.js';
import { dist } from './dist.js';

const bin = dist('cli.js');
const started: Editor[] = [];
afterAll(() => {
  for (const editor of started) editor.server.kill();
});

/** What an editor of today can do, as far as the server asks. */
const modern: ClientCapabilities = {
  workspace: {
    didChangeWatchedFiles: { dynamicRegistration: true },
    workspaceEdit: { documentChanges: true },
    workspaceFolders: true,
  },
  textDocument: { hover: { contentFormat: ['markdown'] } },
};

/** An editor that has the built server running, and speaks with it as real ones do. */
export class Editor {
  readonly server: ChildProcess;
  readonly connection: ProtocolConnection;
  /** What the server can do. */
  about!: InitializeResult;
  /** Messages that were shown to the user, and those that were only logged. */
  readonly shown: string[] = [];
  readonly logged: string[] = [];
  /** What the server has learned, each time it said so. */
  readonly learned: Learned[] = [];
  /** The methods that the server has registered for. */
  readonly registered: string[] = [];
  readonly #folder: string;
  readonly #texts = new Map<string, TextDocument>();
  readonly #diagnostics = new Map<string, { version: number | undefined; diagnostics: Diagnostic[] }>();
  readonly #events = new EventEmitter();

  constructor(folder: string, argv: readonly string[]) {
    this.#folder = folder;
    this.server = spawn(process.execPath, [bin, 'lsp', '--stdio', ...argv], { cwd: folder, stdio: 'pipe' });
    started.push(this);
    this.connection = createProtocolConnection(
      new StreamMessageReader(this.server.stdout!),
      new StreamMessageWriter(this.server.stdin!),
    );
    this.connection.onNotification(PublishDiagnosticsNotification.type, ({ uri, version, diagnostics }) => {
      this.#diagnostics.set(uri, { version, diagnostics });
      this.#events.emit('publish');
    });
    this.connection.onNotification(ShowMessageNotification.type, ({ message }) => void this.shown.push(message));
    this.connection.onNotification(LogMessageNotification.type, ({ message }) => void this.logged.push(message));
    this.connection.onNotification('meetingNotesLint/learned', (learned: Learned) => {
      this.learned.push(learned);
      this.#events.emit('learned');
    });
    this.connection.onRequest(RegistrationRequest.type, ({ registrations }) => {
      this.registered.push(...registrations.map(({ method }) => method));
    });
    this.connection.listen();
  }

  /** Starts a server for the folders, of which the first is where it runs; in 2024-06. */
  static async start(
    folders: readonly string[],
    {
      capabilities = modern,
      argv = [],
      showLearned,
    }: { capabilities?: ClientCapabilities; argv?: readonly string[]; showLearned?: boolean } = {},
  ): Promise<Editor> {
    const editor = new Editor(folders[0]!, ['--now', '2024-06-01T00:00:00Z', ...argv]);
    editor.about = await editor.connection.sendRequest(InitializeRequest.type, {
      processId: process.pid,
      rootUri: null,
      capabilities,
      ...(showLearned !== undefined && { initializationOptions: { showLearned } }),
      workspaceFolders: folders.map((folder) => ({ uri: pathToFileURL(folder).href, name: path.basename(folder) })),
    });
    await editor.connection.sendNotification(InitializedNotification.type, {});
    return editor;
  }

  uri(file: string): string {
    return pathToFileURL(path.join(this.#folder, file)).href;
  }

  /** Opens a file of the folder with this text, or changes what is open. @returns what the server says of it */
  async write(file: string, text: string): Promise<Diagnostic[]> {
    const uri = this.uri(file);
    const known = this.#texts.get(uri);
    const version = (known?.version ?? 0) + 1;
    this.#texts.set(uri, TextDocument.create(uri, 'markdown', version, text));
    if (known) {
      await this.connection.sendNotification(DidChangeTextDocumentNotification.type, {
        textDocument: { uri, version },
        contentChanges: [{ text }],
      });
    } else {
      await this.connection.sendNotification(DidOpenTextDocumentNotification.type, {
        textDocument: { uri, languageId: 'markdown', version, text },
      });
    }
    return this.#until(uri, (published) => published.version === version);
  }

  /** Types into a file that is open. */
  async type(file: string, range: Range, text: string): Promise<Diagnostic[]> {
    const uri = this.uri(file);
    const known = this.#texts.get(uri)!;
    const version = known.version + 1;
    const contentChanges = [{ range, text }];
    this.#texts.set(uri, TextDocument.update(known, contentChanges, version));
    await this.connection.sendNotification(DidChangeTextDocumentNotification.type, {
      textDocument: { uri, version },
      contentChanges,
    });
    return this.#until(uri, (published) => published.version === version);
  }

  async close(file: string): Promise<Diagnostic[]> {
    const uri = this.uri(file);
    this.#texts.delete(uri);
    this.#diagnostics.delete(uri);
    await this.connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri } });
    return this.#until(uri, () => true);
  }

  /** Notifies the server that files have changed on disk. */
  async changedOnDisk(...files: string[]): Promise<void> {
    await this.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
      changes: files.map((file): FileEvent => ({ uri: this.uri(file), type: FileChangeType.Changed })),
    });
  }

  async changeFolders(added: readonly string[], removed: readonly string[]): Promise<void> {
    const named = (folder: string) => ({ uri: pathToFileURL(folder).href, name: path.basename(folder) });
    await this.connection.sendNotification(DidChangeWorkspaceFoldersNotification.type, {
      event: { added: added.map(named), removed: removed.map(named) },
    });
  }

  /** Waits until the server has learned from as many notes. */
  async untilLearnedFrom(notes: number): Promise<Learned> {
    for (;;) {
      const last = this.learned.at(-1);
      if (last?.notes === notes) return last;
      await once(this.#events, 'learned');
    }
  }

  /** Waits until what is shown of a file is as asked. */
  until(file: string, isSo: (diagnostics: Diagnostic[]) => boolean): Promise<Diagnostic[]> {
    return this.#until(this.uri(file), ({ diagnostics }) => isSo(diagnostics));
  }

  async actions(file: string, range: Range, only?: string[]): Promise<CodeAction[]> {
    const uri = this.uri(file);
    const diagnostics = this.#diagnostics.get(uri)?.diagnostics ?? [];
    const answer = await this.connection.sendRequest(CodeActionRequest.type, {
      textDocument: { uri },
      range,
      context: { diagnostics, ...(only && { only }) },
    });
    return (answer ?? []) as CodeAction[];
  }

  /** What the text is once an action is taken. */
  after({ edit }: CodeAction): string {
    const [change] = edit!.documentChanges!;
    if (!change || !('edits' in change)) throw new Error('no edits of a text');
    const text = this.#texts.get(change.textDocument.uri)!;
    if (change.textDocument.version !== text.version) throw new Error('edits of another version');
    return TextDocument.applyEdits(text, change.edits as { range: Range; newText: string }[]);
  }

  async hover(file: string, position: Position): Promise<string | undefined> {
    const hover = await this.connection.sendRequest(HoverRequest.type, {
      textDocument: { uri: this.uri(file) },
      position,
    });
    return (hover?.contents as { value: string } | undefined)?.value;
  }

  /** What is proposed at the only `|` of a text, which is written first. */
  async completions(file: string, marked: string): Promise<CompletionItem[]> {
    const offset = marked.indexOf('|');
    await this.write(file, marked.replace('|', ''));
    const text = this.#texts.get(this.uri(file))!;
    const answer = await this.connection.sendRequest(CompletionRequest.type, {
      textDocument: { uri: text.uri },
      position: text.positionAt(offset),
    });
    return (answer ?? []) as CompletionItem[];
  }

  /** Ends the server. @returns its exit status */
  async stop({ politely = true } = {}): Promise<number> {
    const exited = once(this.server, 'exit');
    if (politely) await this.connection.sendRequest(ShutdownRequest.type);
    await this.connection.sendNotification(ExitNotification.type);
    const [status] = (await exited) as [number];
    return status;
  }

  async #until(
    uri: string,
    isSo: (published: { version: number | undefined; diagnostics: Diagnostic[] }) => boolean,
  ): Promise<Diagnostic[]> {
    for (;;) {
      const published = this.#diagnostics.get(uri);
      if (published && isSo(published)) return published.diagnostics;
      await once(this.#events, 'publish');
    }
  }
}

/** The text that a range of a text covers. */
export function textIn(text: string, range: Range): string {
  return TextDocument.create('', '', 0, text).getText(range);
}
