import { type Dirent, existsSync, lstatSync, readdirSync, realpathSync, type Stats } from 'node:fs';
import { readTextFile } from './text-file.js';

/** What is at a path; `other` is a pipe, a device or the like. */
export type FileKind = 'file' | 'folder' | 'link' | 'other';

/** Where notes and configurations are read from: the disk, or the tree of a commit. All paths are absolute. */
export interface FileSystem {
  /** Whether there is something, links followed. */
  exists(file: string): boolean;
  /** What is there; of a link, that it is one. Undefined when there is nothing. */
  kindOf(file: string): FileKind | undefined;
  /**
   * The path once all links are followed.
   * @throws Error with `code`, as Node's, when it leads nowhere
   */
  realPath(file: string): string;
  /** The entries of a folder, in any order. @throws Error with `code` when the folder cannot be read */
  list(folder: string): { name: string; kind: FileKind }[];
  /** A file as text, its BOM kept. @throws UserError naming `shown`, also when it has more than `max` bytes */
  read(file: string, shown: string, max?: number): Promise<string>;
  /** Announces the files that are read next, where reading several at once is faster. Never fails; reading will. */
  prefetch?(files: readonly string[]): Promise<void>;
}

/** The disk. */
export const nodeFileSystem: FileSystem = {
  exists: existsSync,
  kindOf(file) {
    const stat = lstatSync(file, { throwIfNoEntry: false });
    return stat && kind(stat);
  },
  realPath: (file) => realpathSync(file),
  list: (folder) =>
    readdirSync(folder, { withFileTypes: true }).map((entry) => ({ name: entry.name, kind: kind(entry) })),
  read: async (file, shown, max) => readTextFile(file, shown, max),
};

const MAX_CACHED_LENGTH = 32 * 1024 * 1024;

/**
 * The same files, each read once: for a run that learns from its notes before it checks them.
 * @param maxLength how much text is kept, in UTF-16 code units; what exceeds it is read again
 */
export function cachingFileSystem(files: FileSystem, maxLength = MAX_CACHED_LENGTH): FileSystem {
  const texts = new Map<string, string>();
  let room = maxLength;
  return {
    ...files,
    async read(file, shown, max) {
      const known = texts.get(file);
      if (known !== undefined) return known;
      const text = await files.read(file, shown, max);
      if (text.length <= room) {
        room -= text.length;
        texts.set(file, text);
      }
      return text;
    },
  };
}

function kind(entry: Dirent | Stats): FileKind {
  if (entry.isSymbolicLink()) return 'link';
  if (entry.isDirectory()) return 'folder';
  return entry.isFile() ? 'file' : 'other';
}
