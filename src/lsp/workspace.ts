import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { NoteFacts } from '../collection/facts.js';
import { NoteIndex } from '../collection/note-index.js';
import { factsOf, type NoteResult } from '../linter/lint.js';
import { Suppressions } from '../linter/suppressions.js';
import { UserError } from '../model/user-error.js';
import { type FileSystem, nodeFileSystem } from '../node/file-system.js';
import { findNotes, isNotePath, type NoteFile } from '../node/find-notes.js';
import { checker, haveDefaults, noticesOn } from '../node/lint-files.js';
import type { ConfigLoader } from '../node/load-config.js';
import { pathFrom } from '../node/paths.js';
import { loadSuppressions } from '../node/suppressions-file.js';
import { MAX_BYTES } from '../node/text-file.js';
import { looksLikeNote } from '../note/is-note.js';
import { DebouncedJob } from './debounced-job.js';
import { yieldToEventLoop } from './yield-to-event-loop.js';

/** What a workspace needs of the session it is in. */
export interface WorkspaceEnvironment {
  /** The configurations of the notes under a root, read from `files`. */
  configsFor(root: string, files: FileSystem): ConfigLoader;
  /** Milliseconds since 1970. */
  now(): number;
  /** The text of a file that is open in the editor, saved or not. */
  openText(file: string): string | undefined;
  /** Other facts are known than before, so that open notes may have other findings. */
  onLearned(): void;
  /** Writes a sentence where only those look who look for one. */
  log(message: string): void;
  /** Shows what was learned from the notes. */
  showLearned(notes: number, habits: string[]): void;
  /** Shows that something takes long. @returns to be called when it is done */
  beginProgress(title: string): () => void;
}

// Longer work shows its progress; in milliseconds.
const LONG = 1000;

/** The notes under one root, their configurations, and the facts that they share. */
export class Workspace {
  readonly root: string;
  readonly #environment: WorkspaceEnvironment;
  readonly #isStandalone: boolean;
  readonly #configs: ConfigLoader;
  /** The disk, with what is open in the editor in place of what is saved. */
  readonly #files: FileSystem;
  /** The files that findings depend on besides the notes; some do not exist. */
  readonly #configFiles = new Set<string>();
  /** By file. */
  readonly #facts = new Map<string, NoteFacts>();
  readonly #rebuild: DebouncedJob;
  #noteIndex = new NoteIndex();
  /** What was learned, in sentences. */
  #habits: string[] = [];
  /** Suppressed findings. */
  #baseline = new Suppressions();
  #learning: Promise<void> | undefined;
  #isDisposed = false;

  /** @param isStandalone the root is any folder: its other notes have nothing to do with those that are open */
  constructor(root: string, isStandalone: boolean, environment: WorkspaceEnvironment) {
    this.root = root;
    this.#isStandalone = isStandalone;
    this.#environment = environment;
    this.#configs = environment.configsFor(root, recordingFileSystem(this.#configFiles));
    this.#files = {
      ...nodeFileSystem,
      read: async (file, shown) => environment.openText(file) ?? nodeFileSystem.read(file, shown),
    };
    const rebuild = () => {
      const started = performance.now();
      this.#build();
      if (this.#learning) environment.showLearned(this.#facts.size, this.#habits);
      environment.onLearned();
      return performance.now() - started;
    };
    this.#rebuild = new DebouncedJob(rebuild, { pause: 300, rest: 10 });
  }

  /** The facts of all notes. */
  get facts(): Iterable<NoteFacts> {
    return this.#facts.values();
  }

  /** The index of all notes; it lags a little while somebody types. */
  get noteIndex(): NoteIndex {
    return this.#noteIndex;
  }

  /** Whether findings depend on `file`, which is not a note. */
  isConfiguredBy(file: string): boolean {
    return this.#configFiles.has(file);
  }

  /**
   * The same as `noteAt`, once all notes are read: which files are notes is learned from their names.
   * @throws ConfigError or UserError when a configuration cannot be used
   */
  async noteAmongAll(file: string, text: string): Promise<NoteFile | undefined> {
    if (!this.#canBeNote(text) || (await this.#isNotePath(file)) === false) return undefined;
    await this.learn();
    return this.noteAt(file, text);
  }

  /**
   * `file` as a note, if it is one when it holds `text`.
   * @throws ConfigError or UserError when its configuration cannot be used
   */
  async noteAt(file: string, text: string): Promise<NoteFile | undefined> {
    if (!this.#canBeNote(text)) return undefined;
    const isNote = (await this.#isNotePath(file)) ?? looksLikeNote(text);
    return isNote ? { file, loaded: await this.#configs.for(path.dirname(file)) } : undefined;
  }

  /**
   * Learns from all notes under the root, once. Others are answered meanwhile.
   * @throws ConfigError or UserError when a configuration cannot be used
   */
  learn(): Promise<void> {
    this.#learning ??= this.#isStandalone ? Promise.resolve() : this.#learn();
    return this.#learning;
  }

  async #learn(): Promise<void> {
    const started = performance.now();
    this.#baseline = (await loadSuppressions(this.root, recordingFileSystem(this.#configFiles))).baseline;
    const { notes } = await findNotes([this.root], this.root, this.root, this.#configs, { files: this.#files });
    let done: (() => void) | undefined;
    const yieldIfBusy = yieldToEventLoop();
    for (const note of notes) {
      if (this.#isDisposed) break;
      const text = await this.#textOf(note.file);
      if (text !== undefined) this.#addFacts(note, text);
      await yieldIfBusy();
      if (performance.now() - started > LONG)
        done ??= this.#environment.beginProgress(`Reading ${notes.length} meeting notes`);
    }
    done?.();
    if (this.#isDisposed) return;
    this.#build();
    const took = Math.round(performance.now() - started);
    this.#environment.log(`Learned from ${this.#facts.size} notes in ${this.root} within ${took} ms.`);
    const notices = noticesOn(this.#noteIndex, [], { hasDefaults: haveDefaults(notes) });
    for (const notice of notices) this.#environment.log(notice);
    const evidence = [...this.#configs.learned.values()].flatMap((layer) => Object.values(layer.evidence ?? {}));
    this.#habits = [...evidence, ...notices];
    this.#environment.showLearned(this.#facts.size, this.#habits);
  }

  /** Takes in what an open note says now; what all notes say together follows when there is time. */
  update(note: NoteFile, text: string): void {
    const before = this.#facts.get(note.file);
    this.#addFacts(note, text);
    if (isDeepStrictEqual(before, this.#facts.get(note.file))) return;
    if (this.#isStandalone) this.#build();
    else this.#rebuild.request();
  }

  /** Reads a file from disk again, after a change or when its note was closed. */
  async reread(file: string): Promise<void> {
    const isThere = nodeFileSystem.exists(file) && (await this.#isNotePath(file)) !== false;
    const text = isThere ? await this.#textOf(file) : undefined;
    const note = text === undefined ? undefined : await this.noteAt(file, text);
    if (note) this.update(note, text!);
    else this.forget(file);
  }

  /** What a file, or all files of a folder, said does not count any more: it is gone, or no note. */
  forget(file: string): void {
    for (const known of this.#facts.keys()) {
      if (known !== file && !known.startsWith(file + path.sep)) continue;
      this.#facts.delete(known);
      this.#rebuild.request();
    }
  }

  /** Finds what there is in texts of a note. */
  check(note: NoteFile): (text: string) => NoteResult {
    const check = checker(note, this.#noteIndex, { cwd: this.root, root: this.root, now: this.#environment.now() });
    const known = pathFrom(this.root, note.file);
    return (text) => {
      const result = check(text);
      return { ...result, findings: this.#baseline.split(known, result.findings).findings };
    };
  }

  /** Stops all pending work. */
  dispose(): void {
    this.#isDisposed = true;
    this.#rebuild.cancel();
  }

  /** The command line skips longer texts as well; a missing folder is created when its file is saved. */
  #canBeNote(text: string): boolean {
    return text.length <= MAX_BYTES && nodeFileSystem.exists(this.root);
  }

  #addFacts({ file, loaded: { base, config } }: NoteFile, text: string): void {
    this.#facts.set(file, factsOf({ path: pathFrom(base, file), text }, config));
  }

  #isNotePath(file: string): Promise<boolean | undefined> {
    return isNotePath(file, this.root, this.#configs, nodeFileSystem);
  }

  /** The text of a file; undefined when it cannot be read, which the command line reports. */
  async #textOf(file: string): Promise<string | undefined> {
    try {
      return await this.#files.read(file, file);
    } catch (error) {
      if (error instanceof UserError) return undefined;
      throw error;
    }
  }

  #build(): void {
    this.#noteIndex = new NoteIndex(this.#facts.values());
  }
}

/** The disk; every requested path is added to `requested`. */
function recordingFileSystem(requested: Set<string>): FileSystem {
  const noted = (file: string) => {
    requested.add(file);
    return file;
  };
  return {
    ...nodeFileSystem,
    exists: (file) => nodeFileSystem.exists(noted(file)),
    kindOf: (file) => nodeFileSystem.kindOf(noted(file)),
    read: (file, shown) => nodeFileSystem.read(noted(file), shown),
  };
}
