import {
  type Config,
  ConfigError,
  createConfig,
  type Finding,
  factsOf,
  isNote,
  learnPaths,
  lintNote,
  type NoteFacts,
  NoteIndex,
  type NoteInput,
  parseConfig,
  recommended,
} from '../../dist/index.js';
import type { Workspace } from '../lib/workspace.ts';

/** What is wrong with the configuration, and in which line, from 1. */
export interface ConfigProblem {
  message: string;
  line: number | undefined;
}

const NAME = 'configuration';

/** Checks the notes of a workspace as the command line does, and remembers what has not changed. */
export class Checker {
  /** Undefined while the configuration can be used. */
  problem: ConfigProblem | undefined;
  #stated: Config = recommended;
  #config: Config = recommended;
  #configText = '';
  #paths = '';
  #index = new NoteIndex();
  readonly #facts = new Map<string, { text: string; facts: NoteFacts }>();

  /** Takes over the configuration and what all notes say. A configuration that cannot be used leaves the last one. */
  read({ notes, config }: Workspace): void {
    if (config !== this.#configText) {
      this.#configText = config;
      const read = readConfig(config);
      if ('problem' in read) this.problem = read.problem;
      else {
        this.problem = undefined;
        this.#stated = read.config;
      }
      this.#paths = '';
    }
    const paths = notes.map(({ path }) => path).sort();
    if (this.#paths !== paths.join('\n')) {
      this.#paths = paths.join('\n');
      this.#config = this.#stated.withLearned(learnPaths(paths, this.#stated));
      this.#facts.clear();
    }
    this.#index = new NoteIndex(notes.map((note) => this.#factsOf(note)));
  }

  /** The findings of one note, among what `read` has seen of all. */
  check(note: NoteInput, { notes, files, now }: Workspace): Finding[] {
    const known = files && new Set([...files, ...notes.map(({ path }) => path)].flatMap(withFolders));
    return lintNote(note, {
      config: this.#config,
      noteIndex: this.#index,
      now: now ?? Date.now(),
      ...(known && { fileExists: (path: string) => known.has(path) }),
    }).findings;
  }

  #factsOf(note: NoteInput): NoteFacts {
    const known = this.#facts.get(note.path);
    if (known?.text === note.text) return known.facts;
    const facts = factsOf(note, this.#config);
    this.#facts.set(note.path, { text: note.text, facts });
    return facts;
  }
}

/** Those of many files that a walk over their folder takes for notes. */
export function notesAmong(files: readonly NoteInput[], configText: string): NoteInput[] {
  const read = readConfig(configText);
  const stated = 'config' in read ? read.config : recommended;
  const paths = files.map(({ path }) => path);
  const config = stated.withLearned(learnPaths(paths, stated));
  return files.filter((file) => isNote(file, config));
}

function readConfig(text: string): { config: Config } | { problem: ConfigProblem } {
  try {
    return { config: text.trim() ? createConfig(parseConfig(text, NAME)) : recommended };
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    const { message, line } = error;
    return { problem: { message: message.replace(/^[^:]*(?::\d+)?: /, ''), line } };
  }
}

/** A path and the folders above it. */
function withFolders(path: string): string[] {
  const parts = path.split('/');
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}
