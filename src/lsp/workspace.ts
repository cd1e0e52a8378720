import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { NoteFacts } from '../collection/facts.js';
import { NoteIndex } from '../collection/note-index.js';
import { factsOf, type NoteResult } from '../linter/lint.js';
import { Suppressions } from '../linter/suppressions.js';
import { UserError } from '../model/user-error.js';
import { type FileSystem, nodeFileSystem } from '../node/file-system.js';
import { findNotes, isNotePath, type NoteFile } from '../node/find-notes.js';
import { checker, haveDefaults, remarksOn } from '../node/lint-files.js';
import type { ConfigLoader } from '../node/load-config.js';
import { pathFrom } from '../node/paths.js';
import { loadSuppressions } from '../node/suppressions-file.js';
import { MAX_BYTES } from '../node/text-file.js';
import { looksLikeNote } from '../note/is-note.js';
import { DebouncedJob } from './debounced-job.js';
import { yieldToEventLoop } from './yield-to-event-loop.js';

/** What a workspace needs of the session it is in. */
export interface Host {
  /** The configurations of the notes under a root, read from `files`. */
  configsFor(root: string, files: FileSystem): ConfigLoader;
  /** Milliseconds since 1970. */
  now(): number;
  /** The text of a file that is open in the editor, saved or not. */
  openText(file: string): string | undefined;
  /** Other facts are known than before, so that open notes may have other findings. */
  onLearnt(): void;
  /** Writes a sentence where only those look who look for one. */
  log(message: string): void;
  /** Tells that something takes long. @returns to be called when it is done */
  busy(title: string): () => void;
}

// What takes longer is told, in milliseconds.
const LONG = 1000;

/** The notes under one root: how they are judged, and what they tell about each other. */
export class Workspace {
  readonly root: string;
  readonly #host: Host;
  readonly #isAlone: boolean;
  readonly #configs: ConfigLoader;
  /** The disk, with what is open in the editor in place of what is saved. */
  readonly #files: FileSystem;
  /** The files on which it depends how notes are judged; some are not there. */
  readonly #asked = new Set<string>();
  /** By file. */
  readonly #facts = new Map<string, NoteFacts>();
  readonly #rebuild: DebouncedJob;
  #noteIndex = new NoteIndex();
  /** Old findings that are left alone. */
  #baseline = new Suppressions();
  #learning: Promise<void> | undefined;
  #isDisposed = false;

  /** @param isAlone the root is any folder: its other notes have nothing to do with those that are open */
  constructor(root: string, isAlone: boolean, host: Host) {
    this.root = root;
    this.#isAlone = isAlone;
    this.#host = host;
    this.#configs = host.configsFor(root, noting(this.#asked));
    this.#files = {
      ...nodeFileSystem,
      read: async (file, shown) => host.openText(file) ?? nodeFileSystem.read(file, shown),
    };
    const rebuild = () => {
      const started = performance.now();
      this.#build();
      host.onLearnt();
      return performance.now() - started;
    };
    this.#rebuild = new DebouncedJob(rebuild, { pause: 300, rest: 10 });
  }

  /** The facts of all notes. */
  get facts(): Iterable<NoteFacts> {
    return this.#facts.values();
  }

  /** What they tell together; a little behind them while somebody types. */
  get noteIndex(): NoteIndex {
    return this.#noteIndex;
  }

  /** Whether it depends on `file` how notes are judged. */
  isConfiguredBy(file: string): boolean {
    return this.#asked.has(file);
  }

  /**
   * `file` as a note, if it is one when it holds `text`.
   * @throws ConfigError or UserError when its configuration cannot be used
   */
  async noteAt(file: string, text: string): Promise<NoteFile | undefined> {
    // Far longer than a note: the command line leaves it out as well. A folder that is not there is made on saving.
    if (text.length > MAX_BYTES || !nodeFileSystem.exists(this.root)) return undefined;
    const isNote = (await this.#isNotePath(file)) ?? looksLikeNote(text);
    return isNote ? { file, loaded: await this.#configs.for(path.dirname(file)) } : undefined;
  }

  /**
   * Learns from all notes under the root, once. Others are answered meanwhile.
   * @throws ConfigError or UserError when a configuration cannot be used
   */
  learn(): Promise<void> {
    this.#learning ??= this.#isAlone ? Promise.resolve() : this.#learn();
    return this.#learning;
  }

  async #learn(): Promise<void> {
    const started = performance.now();
    this.#baseline = (await loadSuppressions(this.root, noting(this.#asked))).baseline;
    const { notes } = await findNotes([this.root], this.root, this.root, this.#configs, { files: this.#files });
    let done: (() => void) | undefined;
    const breathe = yieldToEventLoop();
    for (const note of notes) {
      if (this.#isDisposed) break;
      const text = await this.#textOf(note.file);
      if (text !== undefined) this.#take(note, text);
      await breathe();
      if (performance.now() - started > LONG) done ??= this.#host.busy(`Reading ${notes.length} meeting notes`);
    }
    done?.();
    if (this.#isDisposed) return;
    this.#build();
    const took = Math.round(performance.now() - started);
    this.#host.log(`Learnt from ${this.#facts.size} notes in ${this.root} within ${took} ms.`);
    for (const remark of remarksOn(this.#noteIndex, [], { hasDefaults: haveDefaults(notes) })) this.#host.log(remark);
  }

  /** Takes in what an open note says now; what all notes say together follows when there is time. */
  update(note: NoteFile, text: string): void {
    const before = this.#facts.get(note.file);
    this.#take(note, text);
    if (isDeepStrictEqual(before, this.#facts.get(note.file))) return;
    if (this.#isAlone) this.#build();
    else this.#rebuild.ask();
  }

  /** Takes in what stands on disk, after a change or when a note is no longer open. */
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
      this.#rebuild.ask();
    }
  }

  /** Finds what there is in texts of a note. */
  check(note: NoteFile): (text: string) => NoteResult {
    const check = checker(note, this.#noteIndex, { cwd: this.root, root: this.root, now: this.#host.now() });
    const known = pathFrom(this.root, note.file);
    return (text) => {
      const result = check(text);
      return { ...result, findings: this.#baseline.split(known, result.findings).findings };
    };
  }

  /** Nothing is asked of it any more. */
  dispose(): void {
    this.#isDisposed = true;
    this.#rebuild.cancel();
  }

  #take({ file, loaded: { base, config } }: NoteFile, text: string): void {
    this.#facts.set(file, factsOf({ path: pathFrom(base, file), text }, config));
  }

  #isNotePath(file: string): Promise<boolean | undefined> {
    return isNotePath(file, this.root, this.#configs, nodeFileSystem);
  }

  /** What a file holds; undefined when it cannot be read, of which the command line tells. */
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

/** The disk, which notes what it is asked for. */
function noting(asked: Set<string>): FileSystem {
  const noted = (file: string) => {
    asked.add(file);
    return file;
  };
  return {
    ...nodeFileSystem,
    exists: (file) => nodeFileSystem.exists(noted(file)),
    kindOf: (file) => nodeFileSystem.kindOf(noted(file)),
    read: (file, shown) => nodeFileSystem.read(noted(file), shown),
  };
}
