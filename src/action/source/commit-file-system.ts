import path from 'node:path';
import pMap from 'p-map';
import { UserError } from '../../model/user-error.js';
import type { FileKind, FileSystem } from '../../node/file-system.js';
import type { GitObjects, Tree, TreeEntry } from './tree.js';

/** How many files without a date in their name are read to see whether they are notes. */
export const MAX_LOOKED_INTO = 100;
/** GitHub asks for less than a hundred requests at once. */
const AT_ONCE = 8;
const MAX_LINKS = 40;

/** A folder by the names in it; files and links as they stand in the tree, submodules as folders without content. */
type Folder = Map<string, Folder | TreeEntry>;

/**
 * The files of a commit as if they stood in the folder `root`, which need not be there. Nothing is written: what a
 * stranger's commit holds is looked up in memory and read over the API.
 */
export class CommitFileSystem implements FileSystem {
  readonly #root: string;
  readonly #top: Folder = new Map();
  readonly #objects: GitObjects;
  /** Where links lead, by the name of their content. */
  readonly #targets = new Map<string, string>();
  readonly #unread = new Set<string>();

  private constructor(root: string, { entries }: Tree, objects: GitObjects) {
    this.#root = root;
    this.#objects = objects;
    for (const entry of entries) this.#put(entry);
  }

  /** @param tree of the commit */
  static async of(root: string, tree: Tree, objects: GitObjects): Promise<CommitFileSystem> {
    const files = new CommitFileSystem(root, tree, objects);
    const links = tree.entries.filter(
      ({ mode, path: file }) => mode === '120000' && !/(?:^|\/)(?:\.|node_modules\/)/.test(file),
    );
    // A link that is not read leads nowhere.
    await pMap(
      links.slice(0, MAX_LOOKED_INTO),
      async (link) => {
        const target = await objects.text(link, link.path).catch(() => undefined);
        if (target !== undefined) files.#targets.set(link.sha, target);
      },
      { concurrency: AT_ONCE },
    );
    return files;
  }

  /** How many files were not looked into, as there are too many; they may be notes. */
  get unread(): number {
    return this.#unread.size;
  }

  /** How many more files may be read. */
  get left(): number {
    return this.#objects.left;
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
    if (!found || !isFolder(found.entry)) throw Object.assign(new Error(`${folder} is no folder`), { code: 'ENOTDIR' });
    return [...found.entry].map(([name, entry]) => ({ name, kind: kind(entry) }));
  }

  async read(file: string, shown: string, max?: number): Promise<string> {
    const entry = this.#resolve(file)?.entry;
    if (!entry) throw new UserError(`${shown}: cannot be read, because it does not exist.`);
    if (isFolder(entry)) throw new UserError(`${shown}: cannot be read, as it is no ordinary file.`);
    if (this.#unread.has(entry.sha) && !this.#objects.has(entry.sha))
      throw new UserError(`${shown}: is not read, as there are too many files to read over the API.`);
    return this.#objects.text(entry, shown, max);
  }

  /** Reads up to `most` of the files that are not read yet; the others count as unreadable from now on. */
  async prefetch(files: readonly string[], most: number = MAX_LOOKED_INTO): Promise<void> {
    const entries = files.flatMap((file) => {
      const entry = this.#resolve(file)?.entry;
      return entry && !isFolder(entry) && !this.#objects.has(entry.sha) ? [entry] : [];
    });
    const count = Math.min(most, this.left);
    for (const { sha } of entries.slice(count)) this.#unread.add(sha);
    const wanted = entries.slice(0, count);
    for (const { sha } of wanted) this.#unread.delete(sha);
    await pMap(wanted, (entry) => this.#objects.text(entry, entry.path).catch(() => undefined), {
      concurrency: AT_ONCE,
    });
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

  /** What a path leads to once all links are followed; nothing outside of the root. */
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
      if (target === undefined || ++links > MAX_LINKS) return undefined;
      const turned = path.posix.join(...names.slice(0, step), target, ...names.slice(step + 1));
      if (target.startsWith('/') || turned === '..' || turned.startsWith('../')) return undefined;
      names = turned.split('/').filter((name) => name !== '' && name !== '.');
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
