import {
  type CancellationToken,
  CodeActionKind,
  type Connection,
  DidChangeWatchedFilesNotification,
  type InitializeParams,
  type InitializeResult,
  LSPErrorCodes,
  MarkupKind,
  MessageType,
  NotificationType,
  PositionEncodingKind,
  ResponseError,
  ShowMessageNotification,
  type TextDocumentIdentifier,
  TextDocumentSyncKind,
  TextDocuments,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { VERSION } from '../model/version.js';
import { CONFIG_NAMES } from '../node/load-config.js';
import { Note } from '../note/note.js';
import { codeActionsAt, FIX_ALL } from './code-actions.js';
import { completionsAt, TRIGGERS } from './completion/index.js';
import type { Learned } from './editor.js';
import { hoverAt } from './hover.js';
import { type CheckedNote, type ServerEnvironment, Session } from './session.js';

/** Notes, and what configurations can be made of. */
const WATCHED = ['**/*.{md,yml,yaml,json}', '**/.gitignore', ...CONFIG_NAMES.map((name) => `**/${name}`)];

/** Sent to editors that ask for it with `initializationOptions: { "showLearned": true }`. */
const LEARNED = new NotificationType<Learned>('meetingNotesLint/learned');

/** Answers an editor. The library sees to shutdown, exit, and an editor that is gone. */
export function serve(connection: Connection, environment: ServerEnvironment): void {
  const texts = new TextDocuments(TextDocument);
  let can: InitializeParams['capabilities'] = {};
  let showsLearned = false;
  const session = new Session(
    {
      publish: (uri, version, diagnostics) =>
        void connection.sendDiagnostics({ uri, diagnostics, ...(version !== undefined && { version }) }).catch(ignore),
      showError: (message) =>
        void connection
          .sendNotification(ShowMessageNotification.type, { type: MessageType.Error, message })
          .catch(ignore),
      log: (message) => connection.console.info(message),
      showLearned: (learned) => {
        if (showsLearned) void connection.sendNotification(LEARNED, learned).catch(ignore);
      },
      beginProgress: (title) => begin(connection, title),
    },
    texts,
    environment,
  );

  connection.onInitialize((params): InitializeResult => {
    const { capabilities, workspaceFolders, rootUri, initializationOptions } = params;
    can = capabilities;
    showsLearned = (initializationOptions as { showLearned?: unknown } | null | undefined)?.showLearned === true;
    const folders = workspaceFolders?.map(({ uri }) => uri) ?? (rootUri ? [rootUri] : []);
    session.changeFolders(folders, []);
    return {
      serverInfo: { name: 'meeting-notes-lint', version: VERSION },
      capabilities: {
        positionEncoding: PositionEncodingKind.UTF16,
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
        codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, FIX_ALL] },
        hoverProvider: true,
        completionProvider: { triggerCharacters: TRIGGERS },
        workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
      },
    };
  });

  connection.onInitialized(() => {
    if (can.workspace?.didChangeWatchedFiles?.dynamicRegistration)
      connection.client
        .register(DidChangeWatchedFilesNotification.type, {
          watchers: WATCHED.map((globPattern) => ({ globPattern })),
        })
        .catch(ignore);
    if (can.workspace?.workspaceFolders)
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        session.changeFolders(
          added.map(({ uri }) => uri),
          removed.map(({ uri }) => uri),
        );
      });
  });

  texts.onDidChangeContent(({ document }) => session.change(document.uri));
  texts.onDidClose(({ document }) => void session.close(document.uri));
  // Editors that do not watch files report at least what they save.
  texts.onDidSave(({ document }) => void session.filesChanged([document.uri]));
  connection.onDidChangeWatchedFiles(({ changes }) => void session.filesChanged(changes.map(({ uri }) => uri)));

  connection.onCodeAction(
    about(({ range, context }, note) =>
      codeActionsAt(note, range, context.only, can.workspace?.workspaceEdit?.documentChanges ?? false),
    ),
  );
  connection.onHover(
    about(({ position, textDocument }, { result }) => {
      const formats = can.textDocument?.hover?.contentFormat;
      const kind = formats?.includes(MarkupKind.Markdown) === false ? MarkupKind.PlainText : MarkupKind.Markdown;
      return hoverAt(result.findings, texts.get(textDocument.uri)!.offsetAt(position), kind);
    }),
  );
  connection.onCompletion(
    about(({ position, textDocument }, { result, note, workspace }) => {
      const parsed = new Note(result.path, result.text);
      return completionsAt({
        note: parsed,
        offset: texts.get(textDocument.uri)!.offsetAt(position),
        settings: note.loaded.config.for(result.path).settings,
        facts: workspace.facts,
        noteIndex: workspace.noteIndex,
      });
    }),
  );
  texts.listen(connection);

  /** Answers a request about a note by what is found in its text as it is now. */
  function about<P extends { textDocument: TextDocumentIdentifier }, R>(
    answer: (params: P, note: CheckedNote) => R | undefined,
  ) {
    return async (params: P, token: CancellationToken): Promise<R | null | ResponseError<void>> => {
      const note = await session.current(params.textDocument.uri);
      if (token.isCancellationRequested) return new ResponseError(LSPErrorCodes.RequestCancelled, 'Cancelled.');
      return (note && answer(params, note)) ?? null;
    };
  }
}

/** Shows that something is being done, where the editor can. @returns to be called when it is done */
function begin(connection: Connection, title: string): () => void {
  const progress = connection.window.createWorkDoneProgress();
  progress.then((shown) => shown.begin(title)).catch(ignore);
  return () => void progress.then((shown) => shown.done()).catch(ignore);
}

/** What an editor refuses, or is no longer there to see, is done without. */
function ignore(): void {}
