import type { Diagnostic } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { NoteResult } from '../linter/lint.js';
import { UserError } from '../model/user-error.js';
import type { FileSystem } from '../node/file-system.js';
import type { NoteFile } from '../node/find-notes.js';
import type { ConfigLoader } from '../node/load-config.js';
import { isInside } from '../node/paths.js';
import { ConfigErrors } from './config-errors.js';
import { DebouncedJob } from './debounced-job.js';
import { diagnosticOf } from './diagnostics.js';
import type { Editor } from './editor.js';
import { fileOf, uriOf } from './uris.js';
import type { Workspace } from './workspace.js';
import { Workspaces } from './workspaces.js';
import { yieldToEventLoop } from './yield-to-event-loop.js';

/** The open documents, as edited. */
export interface OpenTexts {
  get(uri: string): TextDocument | undefined;
  all(): TextDocument[];
}

/** Where a session gets from what it cannot know. */
export interface ServerEnvironment {
  /** The configurations of the notes under a root, read from `files`. */
  configsFor(root: string, files: FileSystem): ConfigLoader;
  /** Milliseconds since 1970. */
  now(): number;
}

/** An open note, as it was last checked. */
export interface CheckedNote {
  uri: string;
  version: number;
  note: NoteFile;
  workspace: Workspace;
  result: NoteResult;
  /** Finds what there is in another text of the note. */
  check(text: string): NoteResult;
}

/** An open text, a note or not. */
interface Open {
  job: DebouncedJob;
  /** It has to be checked again. */
  isStale: boolean;
  checked?: CheckedNote | undefined;
  /** What the editor shows. */
  published?: string;
}

/** What one editor has open: checks it, and keeps what is known of the other notes up to date. */
export class Session {
  readonly #editor: Editor;
  readonly #texts: OpenTexts;
  readonly #workspaces: Workspaces;
  readonly #configErrors: ConfigErrors;
  /** By URI. */
  readonly #open = new Map<string, Open>();

  constructor(editor: Editor, texts: OpenTexts, environment: ServerEnvironment) {
    this.#editor = editor;
    this.#texts = texts;
    this.#configErrors = new ConfigErrors(editor);
    this.#workspaces = new Workspaces((root) => ({
      ...environment,
      openText: (file) => this.#textOf(file)?.getText(),
      onLearned: () => this.#recheck(root),
      log: (message) => editor.log(message),
      showLearned: (notes, habits) => editor.showLearned({ root: uriOf(root), notes, habits }),
      beginProgress: (title) => editor.beginProgress(title),
    }));
  }

  /** Takes folders that the editor has opened or closed, by URI. */
  changeFolders(added: readonly string[], removed: readonly string[]): void {
    const files = (uris: readonly string[]) => uris.flatMap((uri) => fileOf(uri) ?? []);
    this.#workspaces.changeFolders(files(added), files(removed));
    for (const workspace of this.#workspaces.all()) this.#reload(workspace);
  }

  /** A text was opened or changed. */
  change(uri: string): void {
    const open = this.#open.get(uri) ?? {
      job: new DebouncedJob(() => this.#checkIfStale(uri), { pause: 0, rest: 2 }),
      isStale: true,
    };
    this.#open.set(uri, open);
    open.isStale = true;
    open.job.request();
  }

  /** A document was closed: the file on disk counts again. */
  async close(uri: string): Promise<void> {
    this.#open.get(uri)?.job.cancel();
    this.#open.delete(uri);
    if (!this.#configErrors.has(uri)) this.#editor.publish(uri, undefined, []);
    await this.#reread(uri);
  }

  /** Files were made, changed or removed, here or elsewhere. */
  async filesChanged(uris: readonly string[]): Promise<void> {
    const yieldIfBusy = yieldToEventLoop();
    for (const uri of uris) {
      await yieldIfBusy();
      const file = fileOf(uri);
      if (file === undefined || /[\\/]node_modules[\\/]/.test(file)) continue;
      for (const workspace of this.#workspaces.all()) {
        if (workspace.isConfiguredBy(file)) this.#reload(workspace);
      }
      if (!this.#textOf(file)) await this.#reread(uri);
    }
  }

  /** The findings in a text as it is now; undefined when it is not a note. */
  async current(uri: string): Promise<CheckedNote | undefined> {
    await this.#checkIfStale(uri);
    return this.#open.get(uri)?.checked;
  }

  async #checkIfStale(uri: string): Promise<number> {
    const open = this.#open.get(uri);
    if (!open?.isStale) return 0;
    return (await this.#guard(uri, () => this.#check(uri, open))) ?? 0;
  }

  /** @returns how many milliseconds it took */
  async #check(uri: string, open: Open): Promise<number> {
    const file = fileOf(uri);
    const workspace = file === undefined ? undefined : this.#workspaces.of(file);
    const note =
      file === undefined ? undefined : await workspace?.noteAmongAll(file, this.#texts.get(uri)?.getText() ?? '');
    // Meanwhile it may have been closed, checked, or come under another configuration; then somebody else sees to it.
    const text = this.#texts.get(uri);
    if (!text || !open.isStale || (workspace && !this.#workspaces.has(workspace))) return 0;
    open.isStale = false;
    const { version } = text;
    if (!note || !workspace) {
      if (file !== undefined) workspace?.forget(file);
      open.checked = undefined;
      this.#publish(uri, open, version, []);
      return 0;
    }
    this.#configErrors.clear(workspace.root);
    const started = performance.now();
    workspace.update(note, text.getText());
    const check = workspace.check(note);
    const result = check(text.getText());
    open.checked = { uri, version, note, workspace, result, check };
    const diagnostics = result.findings.map((finding) => diagnosticOf(finding, uri));
    this.#publish(uri, open, version, diagnostics);
    return performance.now() - started;
  }

  #publish(uri: string, open: Open, version: number, diagnostics: Diagnostic[]): void {
    const published = JSON.stringify([version, diagnostics]);
    if (published === open.published || this.#configErrors.has(uri)) return;
    open.published = published;
    this.#editor.publish(uri, version, diagnostics);
  }

  #textOf(file: string): TextDocument | undefined {
    return this.#texts.all().find(({ uri }) => fileOf(uri) === file);
  }

  async #reread(uri: string): Promise<void> {
    const file = fileOf(uri);
    if (file === undefined) return;
    for (const workspace of this.#workspaces.all())
      if (isInside(workspace.root, file)) await this.#guard(uri, () => workspace.reread(file));
  }

  #reload(workspace: Workspace): void {
    this.#workspaces.drop(workspace);
    this.#configErrors.clear(workspace.root);
    this.#recheck(workspace.root);
  }

  #recheck(root: string): void {
    for (const uri of this.#open.keys()) {
      const file = fileOf(uri);
      if (file !== undefined && isInside(root, file)) this.change(uri);
    }
  }

  /** Runs something that a configuration may spoil: then there is a sentence, and nothing about the note. */
  async #guard<T>(uri: string, run: () => Promise<T>): Promise<T | undefined> {
    try {
      return await run();
    } catch (error) {
      const file = fileOf(uri);
      if (file !== undefined && error instanceof UserError) {
        this.#configErrors.report(this.#workspaces.of(file).root, error);
      } else {
        const message = error instanceof Error ? error.message : String(error);
        this.#editor.log(`Something went wrong inside meeting-notes-lint: ${message}`);
      }
      const open = this.#open.get(uri);
      if (open) {
        open.isStale = false;
        open.checked = undefined;
        this.#publish(uri, open, this.#texts.get(uri)?.version ?? 0, []);
      }
      return undefined;
    }
  }
}
