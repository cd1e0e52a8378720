import { createHash } from 'node:crypto';
import pMap from 'p-map';
import { UserError } from '../../model/user-error.js';
import { decodeText, MAX_BYTES } from '../../node/text-file.js';
import { type GitHub, reasonOf } from '../github/github.js';

/** An entry of a commit: a file, a symbolic link or the commit of a submodule. */
export interface TreeEntry {
  /** From the root, with forward slashes. */
  path: string;
  /** As git writes it: `100644` and `100755` are files, `120000` links, `160000` submodules. */
  mode: string;
  /** The object name of the content. */
  sha: string;
  /** In bytes. */
  size: number;
}

/** The beginning of a sentence about a truncated tree. */
export const TOO_LARGE = 'The repository has more files than GitHub lists over its API;';

/** All entries of a commit. */
export interface Tree {
  entries: readonly TreeEntry[];
  /** GitHub lists at most 100,000 entries or 7 MB of them. */
  isTruncated: boolean;
}

/** Blobs in one GraphQL query, and the bytes that it may answer with. */
const MAX_BATCH = 100;
const MAX_BATCH_BYTES = 2 * 1024 * 1024;
/** GraphQL cuts longer texts off. Source: https://docs.github.com/en/graphql/reference/objects#blob */
const MAX_GRAPHQL_TEXT = 500_000;
/** Blobs read one at a time in a run; half of what a job's token may ask in an hour. */
const MAX_SINGLE_READS = 500;
const CONCURRENCY = 8;

/** Reads trees and blobs of one repository, each once. */
export class GitObjects {
  readonly #github: GitHub;
  readonly #trees = new Map<string, Promise<Tree>>();
  readonly #blobs = new Map<string, Promise<Uint8Array>>();
  #singleReads = 0;
  #hasGraphql = true;

  constructor(github: GitHub) {
    this.#github = github;
  }

  /** Whether a blob needs no further request. */
  has(sha: string): boolean {
    return this.#blobs.has(sha);
  }

  /** The whole tree of a commit, in one request. */
  tree(commit: string): Promise<Tree> {
    return cached(this.#trees, commit, async () => {
      const { rest } = await this.#github.octokit;
      const { data } = await rest.git.getTree({ ...this.#github.repo, tree_sha: commit, recursive: '1' });
      const entries = data.tree
        .filter(({ type }) => type !== 'tree')
        .map(({ path, mode, sha, size = 0 }) => ({ path, mode, sha, size }));
      return { entries, isTruncated: data.truncated };
    });
  }

  /**
   * A blob as text, including a byte order mark.
   * @throws UserError naming `displayPath`, worded as for a file on disk, also for more than `max` bytes
   */
  async text({ sha, size }: TreeEntry, displayPath: string, max: number = MAX_BYTES): Promise<string> {
    if (size > max) throw new UserError(`${displayPath}: is not read, as it has more than ${max / 1024 / 1024} MB.`);
    let bytes: Uint8Array;
    try {
      bytes = await cached(this.#blobs, sha, () => this.#readBlob(sha));
    } catch (error) {
      throw new UserError(`${displayPath}: cannot be read, because ${reasonOf(error)}.`);
    }
    return decodeText(bytes, displayPath);
  }

  /**
   * Reads blobs ahead, many in one GraphQL query, and one at a time where that is refused. Never throws: `text` will.
   * @returns the entries that were left out, as they would take too many requests
   */
  async prefetch(entries: readonly TreeEntry[]): Promise<TreeEntry[]> {
    const missing = entries.filter(({ sha, size }) => size <= MAX_BYTES && !this.has(sha));
    await pMap(batchesOf(missing), (batch) => this.#readBatch(batch), { concurrency: 2 });
    const remaining = missing.filter(({ sha }) => !this.has(sha));
    const affordable = Math.min(MAX_SINGLE_READS - this.#singleReads, this.#halfOfAllowance);
    await pMap(remaining.slice(0, affordable), (entry) => this.text(entry, entry.path).catch(() => undefined), {
      concurrency: CONCURRENCY,
    });
    return remaining.slice(affordable);
  }

  /** The requests of this hour are shared by all workflows of the repository. */
  get #halfOfAllowance(): number {
    const { remaining } = this.#github;
    return remaining === undefined ? MAX_SINGLE_READS : Math.floor(remaining / 2);
  }

  /** Keeps the texts whose hash is right: GraphQL replaces invalid UTF-8 and cuts off what is long. */
  async #readBatch(batch: readonly TreeEntry[]): Promise<void> {
    if (!this.#hasGraphql) return;
    const objects = batch.map(({ sha }, index) => `b${index}: object(oid: "${sha}") { ...on Blob { text } }`);
    const query = `query($owner: String!, $repo: String!) { repository(owner: $owner, name: $repo) { ${objects.join(' ')} } }`;
    try {
      const { graphql } = await this.#github.octokit;
      const { repository } = await graphql<BlobsAnswer>(query, { ...this.#github.repo });
      for (const [index, { sha }] of batch.entries()) {
        const text = repository?.[`b${index}`]?.text;
        if (typeof text !== 'string') continue;
        const bytes = Buffer.from(text);
        if (blobName(bytes, sha) === sha) this.#blobs.set(sha, Promise.resolve(bytes));
      }
    } catch {
      this.#hasGraphql = false;
    }
  }

  async #readBlob(sha: string): Promise<Uint8Array> {
    this.#singleReads++;
    const { rest } = await this.#github.octokit;
    const { data } = await rest.git.getBlob({ ...this.#github.repo, file_sha: sha });
    return Buffer.from(data.content, data.encoding === 'base64' ? 'base64' : 'utf8');
  }
}

interface BlobsAnswer {
  repository: Record<string, { text?: string | null } | null> | null;
}

/**
 * The object name that git gives to a file.
 * @param like an object name of the repository, which tells SHA-1 from SHA-256
 */
export function blobName(bytes: Uint8Array, like = ''): string {
  return createHash(like.length === 64 ? 'sha256' : 'sha1')
    .update(`blob ${bytes.length}\0`)
    .update(bytes)
    .digest('hex');
}

/** Batches for GraphQL; what it would cut off is in none, and a single blob is as cheap to read by itself. */
function batchesOf(entries: readonly TreeEntry[]): TreeEntry[][] {
  const batches: TreeEntry[][] = [];
  let bytes = Number.POSITIVE_INFINITY;
  for (const entry of new Map(entries.map((entry) => [entry.sha, entry])).values()) {
    if (entry.size > MAX_GRAPHQL_TEXT || !isObjectName(entry.sha)) continue;
    if (bytes + entry.size > MAX_BATCH_BYTES || batches.at(-1)!.length >= MAX_BATCH) {
      batches.push([]);
      bytes = 0;
    }
    batches.at(-1)!.push(entry);
    bytes += entry.size;
  }
  return batches.filter(({ length }) => length > 1);
}

/** Only this may become part of a query. */
function isObjectName(sha: string): boolean {
  return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(sha);
}

function cached<T>(cache: Map<string, Promise<T>>, key: string, make: () => Promise<T>): Promise<T> {
  const known = cache.get(key) ?? make();
  cache.set(key, known);
  return known;
}
