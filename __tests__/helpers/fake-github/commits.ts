import { createHash } from 'node:crypto';
import type { components } from '@octokit/openapi-types';
import { structuredPatch } from 'diff';

type Schemas = components['schemas'];
/** A file of a change, as GitHub lists it. */
export type ListedFile = Pick<
  Schemas['diff-entry'],
  'sha' | 'filename' | 'status' | 'additions' | 'deletions' | 'changes' | 'patch' | 'previous_filename'
>;

/** A file, or where a link leads. */
export type Content = string | Uint8Array | { link: string };
/** By path from the root. */
export type FileSystem = Readonly<Record<string, Content>>;

interface Commit {
  parent: string | undefined;
  files: ReadonlyMap<string, { mode: '100644' | '120000'; sha: string }>;
}

/** The name that git gives to a file of this content. */
export function blobSha(bytes: Uint8Array): string {
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}

/** The commits of a repository; enough of git to answer what GitHub is asked. */
export class Commits {
  readonly #commits = new Map<string, Commit>();
  readonly #blobs = new Map<string, Buffer>();

  /** A commit that holds exactly `files`; returns its name. */
  add(files: FileSystem, parent?: string): string {
    const entries = new Map(
      Object.entries(files).map(([path, content]) => {
        const isLink = typeof content === 'object' && 'link' in content;
        const bytes = Buffer.from(isLink ? content.link : (content as string));
        const sha = blobSha(bytes);
        this.#blobs.set(sha, bytes);
        return [path, { mode: isLink ? ('120000' as const) : ('100644' as const), sha }];
      }),
    );
    const sha = createHash('sha1')
      .update(JSON.stringify([parent, [...entries], this.#commits.size]))
      .digest('hex');
    this.#commits.set(sha, { parent, files: entries });
    return sha;
  }

  blob(sha: string): Pick<Schemas['blob'], 'content' | 'encoding' | 'sha' | 'size'> | undefined {
    const bytes = this.#blobs.get(sha);
    return bytes && { content: bytes.toString('base64'), encoding: 'base64', sha, size: bytes.length };
  }

  /** All of a commit, folders included. */
  tree(sha: string): Pick<Schemas['git-tree'], 'sha' | 'truncated' | 'tree'> | undefined {
    const files = this.#commits.get(sha)?.files;
    if (!files) return undefined;
    const folders = new Set([...files.keys()].flatMap(foldersOf));
    return {
      sha,
      truncated: false,
      tree: [
        ...[...folders].map((path) => ({ path, mode: '040000', type: 'tree', sha: blobSha(Buffer.from(path)) })),
        ...[...files].map(([path, file]) => ({
          ...file,
          path,
          type: 'blob',
          size: this.#blobs.get(file.sha)!.length,
        })),
      ],
    };
  }

  text(commit: string, path: string): string | undefined {
    const sha = this.#commits.get(commit)?.files.get(path)?.sha;
    return sha && this.#blobs.get(sha)!.toString('utf8');
  }

  /** Where two commits parted; undefined when one of them is not known. */
  mergeBase(a: string, b: string): string | undefined {
    if (!this.#commits.has(a) || !this.#commits.has(b)) return undefined;
    const ancestors = new Set(this.#line(a));
    return this.#line(b).find((sha) => ancestors.has(sha));
  }

  /** What differs between two commits: deletions, renames of the same content, the rest with a patch. */
  changes(from: string, to: string): ListedFile[] {
    const before = new Map(this.#commits.get(from)!.files);
    const after = this.#commits.get(to)!.files;
    const gone = new Map([...before].filter(([path]) => !after.has(path)).map(([path, { sha }]) => [sha, path]));
    const listed: ListedFile[] = [];
    for (const [filename, { sha }] of after) {
      const old = before.get(filename);
      if (old?.sha === sha) continue;
      const previous = old ? undefined : gone.get(sha);
      if (previous !== undefined) {
        before.delete(previous);
        listed.push({ sha, filename, status: 'renamed', previous_filename: previous, ...counts('') });
      } else {
        const patch = this.#patch(old?.sha, sha);
        listed.push({ sha, filename, status: old ? 'modified' : 'added', ...counts(patch), patch });
      }
    }
    for (const [filename, { sha }] of before) {
      if (after.has(filename)) continue;
      const patch = this.#patch(sha, undefined);
      listed.push({ sha, filename, status: 'removed', ...counts(patch), patch });
    }
    return listed.sort((a, b) => (a.filename < b.filename ? -1 : 1));
  }

  #patch(from: string | undefined, to: string | undefined): string {
    const text = (sha: string | undefined) => (sha === undefined ? '' : this.#blobs.get(sha)!.toString('utf8'));
    return structuredPatch('a', 'b', text(from), text(to), '', '', { context: 3 })
      .hunks.map((hunk) =>
        [`@@ -${hunk.oldStart},${hunk.oldLines} +${hunk.newStart},${hunk.newLines} @@`, ...hunk.lines].join('\n'),
      )
      .join('\n');
  }

  /** A commit and those before it. */
  #line(sha: string): string[] {
    const parent = this.#commits.get(sha)?.parent;
    return parent === undefined ? [sha] : [sha, ...this.#line(parent)];
  }
}

function counts(patch: string): Pick<ListedFile, 'additions' | 'deletions' | 'changes'> {
  const lines = patch.split('\n');
  const additions = lines.filter((line) => line.startsWith('+')).length;
  const deletions = lines.filter((line) => line.startsWith('-')).length;
  return { additions, deletions, changes: additions + deletions };
}

function foldersOf(path: string): string[] {
  const names = path.split('/').slice(0, -1);
  return names.map((_, at) => names.slice(0, at + 1).join('/'));
}
