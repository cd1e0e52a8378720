import path from 'node:path';
import type { NoteIndex } from '../collection/note-index.js';
import { UserError } from '../model/user-error.js';
import { cachingFileSystem, type FileSystem, nodeFileSystem } from '../node/file-system.js';
import { expectNotes, type Found, findNotes, type NoteFile } from '../node/find-notes.js';
import { learnFrom } from '../node/lint-files.js';
import type { ConfigLoader } from '../node/load-config.js';
import { isInside, pathFrom, staysInside } from '../node/paths.js';
import { type ReadNote, readNotes } from '../node/read-notes.js';
import { MAX_BYTES } from '../node/text-file.js';
import { isMarkdownPath } from '../note/is-note.js';

/** What the server needs of its surroundings. */
export interface McpEnvironment {
  /** The folder that all paths start from, with its links followed; nothing outside of it is read or written. */
  root: string;
  /** The configurations of the notes, read from `files`. */
  configsFor: (files: FileSystem) => ConfigLoader;
  /** Milliseconds since 1970. */
  now: () => number;
}

/** The text of a note that is not saved, or not saved like this. */
export interface UnsavedNote {
  path: string;
  text: string;
}

/** The notes that a call is about, and what is known from all notes. */
export interface Selection {
  notes: NoteFile[];
  /** All notes of the root. */
  all: Found;
  files: FileSystem;
  noteIndex: NoteIndex;
  /** Messages about paths that cannot be read or were skipped. */
  problems: string[];
}

/**
 * Finds the notes that `paths` name, or takes the unsaved one, and learns from all notes as they are now.
 * @throws UserError when there are none, or a path is outside of the root
 */
export async function selectNotes(
  target: readonly string[] | UnsavedNote,
  environment: McpEnvironment,
): Promise<Selection> {
  const { root } = environment;
  const disk = cachingFileSystem(nodeFileSystem);
  if ('text' in target) {
    const file = markdownFile(target.path, root);
    if (target.text.length > MAX_BYTES)
      throw new UserError(`${target.path}: is larger than ${MAX_BYTES / 1024 / 1024} MB and was not read.`);
    const files: FileSystem = {
      ...disk,
      read: async (wanted, shown, max) => (wanted === file ? target.text : disk.read(wanted, shown, max)),
    };
    const configs = environment.configsFor(files);
    const all = await findAll(configs, root);
    const note = { file, loaded: await configs.for(path.dirname(file)) };
    const others = all.notes.filter((other) => other.file !== file);
    const noteIndex = await learnFrom([...others, note], files);
    return { notes: [note], all, files, noteIndex, problems: [] };
  }
  for (const given of target) checkPath(given, root);
  const configs = environment.configsFor(disk);
  const all = await findAll(configs, root);
  const found = target.length === 0 ? all : await findNotes(target, root, root, configs);
  const problems = [...found.errors, ...found.skipped];
  if (found.notes.length === 0 && problems.length > 0) throw new UserError(problems.join('\n'));
  expectNotes(found, target.length === 0 ? ['.'] : target);
  return { notes: found.notes, all, files: disk, noteIndex: await learnFrom(all.notes, disk), problems };
}

/**
 * Reads all notes of the root.
 * @throws UserError when there are none
 */
export async function readAllNotes({
  root,
  configsFor,
}: McpEnvironment): Promise<{ notes: ReadNote[]; noteIndex: NoteIndex; problems: string[] }> {
  const files = cachingFileSystem(nodeFileSystem);
  const all = await findAll(configsFor(files), root);
  expectNotes(all, ['.']);
  const { notes, errors } = await readNotes(all.notes, root, root, files);
  return { notes, noteIndex: await learnFrom(all.notes, files), problems: [...all.errors, ...errors] };
}

function findAll(configs: ConfigLoader, root: string): Promise<Found> {
  return findNotes([root], root, root, configs, { isRepository: true });
}

/** @throws UserError when `given`, a path or glob, leads out of the root, or names a file that is not Markdown */
function checkPath(given: string, root: string): void {
  const file = insideRoot(given, root);
  if (nodeFileSystem.kindOf(file) === 'file') markdownFile(given, root);
}

function markdownFile(given: string, root: string): string {
  const file = insideRoot(given, root);
  if (!isMarkdownPath(file))
    throw new UserError(`${given}: is not a Markdown file; notes end in \`.md\` or \`.markdown\`.`);
  return file;
}

/** The absolute path of `given`. @throws UserError when it is outside of the root, also by a link */
export function insideRoot(given: string, root: string): string {
  const file = path.resolve(root, given);
  if (given.includes('\0') || !isInside(root, file) || !staysInside(file, root))
    throw new UserError(`${given}: is outside of the root; name a path inside of it, relative to it.`);
  return file;
}

/** The path of a file as answers name it. */
export function shownPath(file: string, { root }: McpEnvironment): string {
  return pathFrom(root, file);
}
