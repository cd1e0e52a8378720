import path from 'node:path';
import { UserError } from '../../model/user-error.js';
import type { FileKind, FileSystem } from '../../node/file-system.js';
import type { GitObjects, Tree, TreeEntry } from './git-objects.js';

/** How many files without a date in their name are read to see whether they are notes. */
export const MAX_UNDATED = 500;
/** Bytes of all files that a run keeps. */
const MAX_TOTAL_BYTES = 128 * 1024 * 1024;
/** Symbolic links that are followed in a commit, and on the way to one file. */
const MAX_LINKS = 100;
const MAX_LINK_DEPTH = 40;

/** A folder by the names in it; files and links are entries of the tree, submodules are empty folders. */
type Folder = Map<string, Folder | TreeEntry>;

/**
 * The files of a commit as if they were in the folder `root`, which need not exist. Nothing is written to disk: untrusted
 * content is looked up in memory and read over the API.
 */
export class CommitFileSystem implements FileSystem {
  readonly #root: string;
  readonly #top: Folder = new Map();
  readonly #objects: GitObjects;
  /** Targets of symbolic links, by object name. */
  readonly #targets = new Map<string, string>();
  /** Object names of files that are not read, as that would take too many requests or too much memory. */
  readonly #skipped = new Set<string>();
  #bytes = 0;

  private constructor(root: string, { entries }: Tree, objects: GitObjects) {
    this.#root = root;
    this.#objects = objects;
    for (const entry of entries) this.#put(entry);
  }

  /** @param tree of the commit */
  static async of(root: string, tree: Tree, objects: GitObjects): Promise<CommitFileSystem> {
    const files = new CommitFileSystem(root, tree, objects);
    const links = tree.entries
      .filter(({ mode, path: file }) => mode === '120000' && !/(?:^|\/)(?:\.|node_modules\/)/.test(file))
      .slice(0, MAX_LINKS);
    await objects.prefetch(links);
    for (const link of links) {
      // A link that cannot be read leads nowhere.
      const target = await objects.text(link, link.path).catch(() => undefined);
      if (target !== undefined) files.#targets.set(link.sha, target);
    }
    return files;
  }

  /** How many files were skipped; they may be notes. */
  get skipped(): number {
    return this.#skipped.size;
  }

  /** Whether a file was skipped by the last `prefetch` that it was in. */
  isSkipped(file: string): boolean {
    const entry = this.#resolve(file)?.entry;
    return entry !== undefined && !isFolder(entry) && this.#skipped.has(entry.sha);
  }

  exists(file: string): boolean {
    return this.#resolve(file) !== undefined;
  }

  kindOf(file: string): FileKind | undefined {
    if (file === this.#root) return 'folder';
    const parent = this.#resolve(path.dirname(file));
    const entry = parent && isFolder(parent.entry) ? parent.entry.get(path.basename(file)) : undefined;
    return entry && kind(entry);
  }

  realPath(file: string): string {
    const found = this.#resolve(file);
    if (found) return found.file;
    throw Object.assign(new Error(`${file} is not in the commit`), { code: 'ENOENT' });
  }

  list(folder: string): { name: string; kind: FileKind }[] {
    const found = this.#resolve(folder);
    if (!found || !isFolder(found.entry))
      throw Object.assign(new Error(`${folder} is not a folder`), { code: 'ENOTDIR' });
    return [...found.entry].map(([name, entry]) => ({ name, kind: kind(entry) }));
  }

  async read(file: string, shown: string, max?: number): Promise<string> {
    const entry = this.#resolve(file)?.entry;
    if (!entry) throw new UserError(`${shown}: cannot be read, because it does not exist.`);
    if (isFolder(entry)) throw new UserError(`${shown}: cannot be read, as it is not a regular file.`);
    if (this.#skipped.has(entry.sha))
      throw new UserError(`${shown}: is not read, as there are too many files to read over the API.`);
    return this.#objects.text(entry, shown, max);
  }

  /** Reads up to `max` files ahead, in few requests; the others are skipped from now on. */
  async prefetch(files: readonly string[], max: number = MAX_UNDATED): Promise<void> {
    const wanted: TreeEntry[] = [];
    const seen = new Set<string>();
    for (const file of files) {
      const entry = this.#resolve(file)?.entry;
      if (!entry || isFolder(entry) || seen.has(entry.sha) || this.#objects.has(entry.sha)) continue;
      seen.add(entry.sha);
      if (wanted.length < max && this.#bytes + entry.size <= MAX_TOTAL_BYTES) {
        this.#bytes += entry.size;
        this.#skipped.delete(entry.sha);
        wanted.push(entry);
      } else this.#skipped.add(entry.sha);
    }
    for (const { sha } of await this.#objects.prefetch(wanted)) this.#skipped.add(sha);
  }

  #put(entry: TreeEntry): void {
    const names = entry.path.split('/');
    const last = names.pop()!;
    let folder = this.#top;
    for (const name of names) {
      const next = folder.get(name) ?? new Map<string, Folder | TreeEntry>();
      if (!isFolder(next)) return;
      folder.set(name, next);
      folder = next;
    }
    folder.set(last, entry.mode === '160000' ? new Map() : entry);
  }

  /** The entry at a path, links followed; undefined for anything outside the root. */
  #resolve(file: string): { file: string; entry: Folder | TreeEntry } | undefined {
    let names = path
      .relative(this.#root, file)
      .split(path.sep)
      .filter((name) => name !== '');
    let links = 0;
    let at: Folder | TreeEntry = this.#top;
    for (let step = 0; step < names.length; step++) {
      const next: Folder | TreeEntry | undefined = isFolder(at) ? at.get(names[step]!) : undefined;
      if (!next) return undefined;
      if (isFolder(next) || next.mode !== '120000') {
        at = next;
        continue;
      }
      const target = this.#targets.get(next.sha);
      if (target === undefined || ++links > MAX_LINK_DEPTH) return undefined;
      const redirected = path.posix.join(...names.slice(0, step), target, ...names.slice(step + 1));
      if (target.startsWith('/') || redirected === '..' || redirected.startsWith('../')) return undefined;
      names = redirected.split('/').filter((name) => name !== '' && name !== '.');
      step = -1;
      at = this.#top;
    }
    return { file: path.join(this.#root, ...names), entry: at };
  }
}

function isFolder(entry: Folder | TreeEntry): entry is Folder {
  return entry instanceof Map;
}

function kind(entry: Folder | TreeEntry): FileKind {
  if (isFolder(entry)) return 'folder';
  return entry.mode === '120000' ? 'link' : 'file';
}
