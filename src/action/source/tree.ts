import { UserError } from '../../model/user-error.js';
import { decodeText, MAX_BYTES } from '../../node/text-file.js';
import { type GitHub, reasonOf } from '../github/github.js';

/** Something in a commit: a file, a link or the commit of a submodule. */
export interface TreeEntry {
  /** From the root, with forward slashes. */
  path: string;
  /** As git writes it: `100644` and `100755` are files, `120000` links, `160000` submodules. */
  mode: string;
  /** Names the content. */
  sha: string;
  /** In bytes. */
  size: number;
}

/** The beginning of a sentence about a tree that is cut off. */
export const TOO_LARGE = 'The repository has more files than GitHub lists over its API;';

/** All that a commit holds. */
export interface Tree {
  entries: readonly TreeEntry[];
  /** GitHub lists no more than 100,000 entries or 7 MB of them. */
  isCut: boolean;
}

/** Reads trees and blobs of one repository, each once, by their names. */
export class GitObjects {
  readonly #github: GitHub;
  readonly #trees = new Map<string, Promise<Tree>>();
  readonly #blobs = new Map<string, Promise<Uint8Array>>();

  constructor(github: GitHub) {
    this.#github = github;
  }

  /** How many more blobs the hour's allowance lets a run read, half of it left to others; Infinity when not known. */
  get left(): number {
    const { remaining } = this.#github;
    return remaining === undefined ? Number.POSITIVE_INFINITY : Math.floor(remaining / 2);
  }

  /** Whether a blob needs no request any more. */
  has(sha: string): boolean {
    return this.#blobs.has(sha);
  }

  /** The whole tree of a commit, in one request. */
  tree(commit: string): Promise<Tree> {
    return once(this.#trees, commit, async () => {
      const { rest } = await this.#github.octokit;
      const { data } = await rest.git.getTree({ ...this.#github.repo, tree_sha: commit, recursive: '1' });
      const entries = data.tree
        .filter(({ type }) => type !== 'tree')
        .map(({ path, mode, sha, size = 0 }) => ({ path, mode, sha, size }));
      return { entries, isCut: data.truncated };
    });
  }

  /**
   * A blob as text, its BOM kept.
   * @throws UserError naming `shown`, in the words of the disk where that would refuse it too, as with more than `max` bytes
   */
  async text({ sha, size }: TreeEntry, shown: string, max: number = MAX_BYTES): Promise<string> {
    if (size > max) throw new UserError(`${shown}: is not read, as it has more than ${max / 1024 / 1024} MB.`);
    let bytes: Uint8Array;
    try {
      bytes = await once(this.#blobs, sha, () => this.#blob(sha));
    } catch (error) {
      throw new UserError(`${shown}: cannot be read, because ${reasonOf(error)}.`);
    }
    return decodeText(bytes, shown);
  }

  async #blob(sha: string): Promise<Uint8Array> {
    const { rest } = await this.#github.octokit;
    const { data } = await rest.git.getBlob({ ...this.#github.repo, file_sha: sha });
    return Buffer.from(data.content, data.encoding === 'base64' ? 'base64' : 'utf8');
  }
}

function once<T>(cache: Map<string, Promise<T>>, key: string, make: () => Promise<T>): Promise<T> {
  const known = cache.get(key) ?? make();
  cache.set(key, known);
  return known;
}
