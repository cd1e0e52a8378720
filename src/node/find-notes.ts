import path from 'node:path';
import type { Ignore } from 'ignore';
import { globMatcher, scanGlob } from '../config/globs.js';
import { UserError } from '../model/user-error.js';
import { isNoteName, looksLikeNote } from '../note/is-note.js';
import { closestMatch } from '../text/spelling.js';
import { systemReason } from './errors.js';
import type { FileKind, FileSystem } from './file-system.js';
import type { ConfigLoader, LoadedConfig } from './load-config.js';
import { isInside, outsideRootMessage, pathFrom } from './paths.js';

/** A note among the files. */
export interface NoteFile {
  /** Absolute. */
  file: string;
  loaded: LoadedConfig;
}

/** What was found on the way to the notes. */
export interface Found {
  notes: NoteFile[];
  /** Whether all folders from the root on were looked into. */
  isWhole: boolean;
  /** Sentences about what could not be looked at. */
  errors: string[];
  /** The Markdown files that were looked at and left alone, absolute. */
  others: string[];
}

/** What is special about a search. */
export interface FindOptions {
  /** Where the notes are; the configurations, and `.gitignore` with them, may be read from elsewhere. */
  files?: FileSystem;
  /** Files that it says no to are passed over, and never read. */
  only?: (file: string) => boolean;
}

/**
 * The notes that `paths` (files, folders, globs) name, sorted by path. A file that is named is a note; in folders the
 * configuration decides, or the file's name and front matter.
 * @param cwd where relative paths start
 * @param root no link is followed out of it
 */
export async function findNotes(
  paths: readonly string[],
  cwd: string,
  root: string,
  configs: ConfigLoader,
  { files = configs.files, only = () => true }: FindOptions = {},
): Promise<Found> {
  const walker = new Walker(root, configs, files, only);
  for (const given of paths) {
    const absolute = path.resolve(cwd, given);
    if (files.kindOf(absolute)) await walker.named(absolute, given);
    else if (scanGlob(given).isGlob) await walker.glob(given, cwd);
    else walker.errors.push(notThere(given, absolute, files));
  }
  const notes = [...walker.notes.values()].sort((a, b) => (a.file < b.file ? -1 : 1));
  const isWhole = paths.some((given) => path.resolve(cwd, given) === root);
  return { notes, isWhole, errors: walker.errors, others: walker.others };
}

/**
 * Whether a walk from `root` would come upon `file`, which need not be there, and take it for a note; undefined when its
 * text decides.
 */
export async function isNotePath(
  file: string,
  root: string,
  configs: ConfigLoader,
  files: FileSystem = configs.files,
): Promise<boolean | undefined> {
  return new Walker(root, configs, files).judge(file);
}

class Walker {
  readonly notes = new Map<string, NoteFile>();
  readonly errors: string[] = [];
  readonly others: string[] = [];
  readonly #root: string;
  readonly #realRoot: string;
  readonly #configs: ConfigLoader;
  readonly #files: FileSystem;
  readonly #ignores = new Map<string, readonly Ignored[]>();
  readonly #only: (file: string) => boolean;
  readonly #visited = new Set<string>();
  /** Files that only their front matter can tell of. */
  readonly #unsure: (NoteFile & { relative: string })[] = [];

  constructor(root: string, configs: ConfigLoader, files: FileSystem, only: (file: string) => boolean = () => true) {
    this.#root = root;
    this.#realRoot = files.realPath(root);
    this.#configs = configs;
    this.#files = files;
    this.#only = only;
  }

  /** A path as the user wrote it: a file is a note whatever its name. */
  async named(absolute: string, given: string): Promise<void> {
    try {
      if (this.#files.kindOf(absolute) === 'link' && !this.#staysInside(absolute)) {
        this.errors.push(outsideRootMessage(given));
      } else if (this.#files.kindOf(this.#files.realPath(absolute)) === 'folder') {
        await this.#folder(absolute, () => true);
        await this.#settle();
      } else if (this.#only(absolute)) {
        this.notes.set(absolute, { file: absolute, loaded: await this.#configs.for(path.dirname(absolute)) });
      }
    } catch (error) {
      if (!(error as NodeJS.ErrnoException).code) throw error;
      this.errors.push(`${given}: cannot be read, because ${systemReason(error)}.`);
    }
  }

  async glob(pattern: string, cwd: string): Promise<void> {
    const { base } = scanGlob(pattern);
    const matches = globMatcher([pattern.replace(/^\.\//, '')]);
    const from = path.resolve(cwd, base);
    let matched = 0;
    if (this.#files.exists(from)) {
      await this.#folder(from, (file) => {
        const isMatch = matches(pathFrom(cwd, file));
        if (isMatch) matched++;
        return isMatch;
      });
      await this.#settle();
    }
    if (matched === 0) this.errors.push(`${pattern}: no note matches this pattern.`);
  }

  async #folder(folder: string, wanted: (file: string) => boolean): Promise<void> {
    const real = this.#files.realPath(folder);
    if (this.#visited.has(real)) return;
    this.#visited.add(real);
    let entries: { name: string; kind: FileKind }[];
    try {
      entries = this.#files.list(folder);
    } catch (error) {
      this.errors.push(
        `${path.relative(this.#root, folder) || folder}: cannot be read, because ${systemReason(error)}.`,
      );
      return;
    }
    const loaded = await this.#configs.for(folder);
    const ignores = await this.#ignoresAbove(folder);
    for (const entry of entries) {
      const absolute = path.join(folder, entry.name);
      const kind = entry.kind === 'link' ? this.#target(absolute) : entry.kind;
      if (!kind) continue;
      const isFolder = kind === 'folder';
      if (isPassedBy(absolute, isFolder, loaded, ignores)) continue;
      if (isFolder) await this.#folder(absolute, wanted);
      else if (wanted(absolute)) this.#file(absolute, relativeTo(loaded, absolute), loaded);
    }
    this.#visited.delete(real);
  }

  /** Whether a walk would pass by `file`, or take it for a note by its path; undefined when its text decides. */
  async judge(file: string): Promise<boolean | undefined> {
    if (!isInside(this.#root, file)) return false;
    let folder = this.#root;
    for (const name of path.relative(this.#root, file).split(path.sep)) {
      const absolute = path.join(folder, name);
      const loaded = await this.#configs.for(folder);
      if (this.#files.kindOf(absolute) === 'link' && !this.#target(absolute)) return false;
      if (isPassedBy(absolute, absolute !== file, loaded, await this.#ignoresAbove(folder))) return false;
      if (absolute === file) return isNoteByPath(relativeTo(loaded, file), loaded);
      folder = absolute;
    }
    return false;
  }

  #file(file: string, relative: string, loaded: LoadedConfig): void {
    const isNote = isNoteByPath(relative, loaded);
    if (isNote !== false && !this.#only(file)) return;
    if (isNote) this.notes.set(file, { file, loaded });
    else if (isNote === undefined) this.#unsure.push({ file, loaded, relative });
    else this.others.push(file);
  }

  /** Looks into the files whose names tell nothing. */
  async #settle(): Promise<void> {
    const unsure = this.#unsure.splice(0);
    await this.#files.prefetch?.(unsure.map(({ file }) => file));
    for (const { file, loaded, relative } of unsure) {
      if (await this.#looksLikeNote(file, relative)) this.notes.set(file, { file, loaded });
      else this.others.push(file);
    }
  }

  async #looksLikeNote(file: string, relative: string): Promise<boolean> {
    try {
      return looksLikeNote(await this.#files.read(file, relative));
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      return false;
    }
  }

  /** What a link leads to; undefined when it leads nowhere, or out of the root. */
  #target(link: string): FileKind | undefined {
    try {
      return this.#staysInside(link) ? this.#files.kindOf(this.#files.realPath(link)) : undefined;
    } catch {
      return undefined;
    }
  }

  #staysInside(link: string): boolean {
    return isInside(this.#realRoot, this.#files.realPath(link));
  }

  /** What the `.gitignore` files between `folder` and the root say, from the nearest one on. */
  async #ignoresAbove(folder: string): Promise<readonly Ignored[]> {
    if (!isInside(this.#root, folder)) return [];
    let ignores = this.#ignores.get(folder);
    if (!ignores) {
      const above = folder === this.#root ? [] : await this.#ignoresAbove(path.dirname(folder));
      const file = path.join(folder, '.gitignore');
      const { files } = this.#configs;
      const text = files.kindOf(file) === 'file' ? await files.read(file, path.relative(this.#root, file)) : undefined;
      ignores = text === undefined ? above : [{ folder, rules: await parseIgnore(text) }, ...above];
      this.#ignores.set(folder, ignores);
    }
    return ignores;
  }
}

async function parseIgnore(text: string): Promise<Ignore> {
  const { default: ignore } = await import('ignore');
  return ignore().add(text);
}

function isNoteByPath(relative: string, { config }: LoadedConfig): boolean | undefined {
  return config.isNote(relative) ?? isNoteName(relative);
}

/** A path as a configuration sees it. */
function relativeTo({ base }: LoadedConfig, file: string): string {
  return pathFrom(base, file);
}

/** Whether nobody looks at what stands there, by its name, a `.gitignore` or the configuration. */
function isPassedBy(absolute: string, isFolder: boolean, loaded: LoadedConfig, ignores: readonly Ignored[]): boolean {
  const name = path.basename(absolute);
  if (isFolder && (name === 'node_modules' || name.startsWith('.'))) return true;
  // A pipe or device whose name is that of a note is told, not opened.
  if (!isFolder && !/\.md$/i.test(name)) return true;
  return isHidden(absolute, isFolder, ignores) || loaded.config.isIgnored(relativeTo(loaded, absolute));
}

/** What the `.gitignore` of a folder says. */
interface Ignored {
  folder: string;
  rules: Ignore;
}

/** Whether one of `ignores` hides `file`; the nearest one that names it decides. */
function isHidden(file: string, isFolder: boolean, ignores: readonly Ignored[]): boolean {
  for (const { folder, rules } of ignores) {
    const verdict = rules.test(pathFrom(folder, file) + (isFolder ? '/' : ''));
    if (verdict.ignored) return true;
    if (verdict.unignored) return false;
  }
  return false;
}

function notThere(given: string, absolute: string, files: FileSystem): string {
  const parent = path.dirname(absolute);
  const names = files.exists(parent) ? files.list(parent).map(({ name }) => name) : [];
  const meant = closestMatch(path.basename(absolute), names);
  const hint = meant === undefined ? '' : `; did you mean ${path.join(path.dirname(given), meant)}?`;
  return `${given}: does not exist${hint || '.'}`;
}
