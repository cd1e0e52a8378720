import path from 'node:path';
import type { Ignore } from 'ignore';
import { globMatcher, pathMatcher, scanGlob } from '../config/globs.js';
import { learnPaths } from '../conventions/learn.js';
import { isNumbered, numberedNotes } from '../conventions/numbered-notes.js';
import { UserError } from '../model/user-error.js';
import { isDocPage, isMarkdownPath, isNoteName, isOtherDatedPath, looksLikeNote } from '../note/is-note.js';
import { MAX_HEAD } from '../note/meeting/head-day.js';
import { closestMatch } from '../text/spelling.js';
import { systemReason } from './errors.js';
import type { FileKind, FileSystem } from './file-system.js';
import type { ConfigLoader, LoadedConfig } from './load-config.js';
import { isInside, outsideRootMessage, pathFrom, repositoryRoot } from './paths.js';

/** A note and its configuration. */
export interface NoteFile {
  /** Absolute. */
  file: string;
  loaded: LoadedConfig;
}

/** The result of a search for notes. */
export interface Found {
  notes: NoteFile[];
  /** Whether the search started at the root. */
  isWhole: boolean;
  /** Messages about paths that could not be read or do not exist. */
  errors: string[];
  /** Markdown files that are not notes, absolute. */
  others: string[];
  /** Messages about paths that were named, but are ignored or not notes. */
  skipped: string[];
  /** Messages about files that may be notes but could not be read. */
  unreadable: string[];
}

/** Options of a search. */
export interface FindOptions {
  /** Where the notes are; the configurations, and `.gitignore` with them, may be read from elsewhere. */
  files?: FileSystem;
  /** Files for which it returns false are skipped, and never read. */
  only?: (file: string) => boolean;
  /** Also find what `.gitignore` and `ignore` exclude, submodules, and pages that are named. */
  noIgnore?: boolean;
  /** More globs to ignore, relative to the working directory. */
  ignorePatterns?: readonly string[];
  /** A path that doesn't exist, or a glob without notes, is not an error. */
  allowUnmatched?: boolean;
  /** The root is that of a repository, so that how notes are named is learned from all of it; by default, if it has `.git`. */
  isRepository?: boolean;
}

/**
 * Finds the notes that `paths` (files, folders, globs) name, sorted by path. A file that is named is a note unless it is
 * ignored or plainly a page; in folders the configuration decides, or the file's name and front matter.
 * @param cwd where relative paths start
 * @param root no link is followed out of it
 */
export async function findNotes(
  paths: readonly string[],
  cwd: string,
  root: string,
  configs: ConfigLoader,
  {
    files = configs.files,
    only = () => true,
    allowUnmatched,
    isRepository = repositoryRoot(root) === root,
    ...ignoring
  }: FindOptions = {},
): Promise<Found> {
  const isWhole = paths.some((given) => path.resolve(cwd, given) === root);
  if (!isWhole && isRepository && !configs.hasLearned) await new Walker(root, configs, files).survey();
  const walker = new Walker(root, configs, files, only, { cwd, ...ignoring });
  for (const given of paths) {
    const absolute = path.resolve(cwd, given);
    if (files.kindOf(absolute)) await walker.named(absolute, given);
    else if (scanGlob(given).isGlob) await walker.glob(given, cwd);
    else walker.unmatched.push(doesNotExist(given, absolute, files));
  }
  await walker.settle();
  const errors = allowUnmatched ? walker.errors : [...walker.errors, ...walker.unmatched];
  const notes = [...walker.notes.values()].sort((a, b) => (a.file < b.file ? -1 : 1));
  return { notes, isWhole, errors, others: walker.others, skipped: walker.skipped, unreadable: walker.unreadable };
}

/** @throws UserError that says what was looked for, when there are no notes and no error explains why */
export function expectNotes({ notes, errors, others }: Found, paths: readonly string[]): void {
  if (notes.length > 0 || errors.length > 0) return;
  throw new UserError(
    `No meeting notes found in ${paths.join(', ')}: looked for .md files with a date such as 2024-01-31 in their name, or with \`datetime\` in their front matter` +
      `${others.length > 0 ? ` (${others.length} other .md ${others.length === 1 ? 'file was' : 'files were'} skipped)` : ''}. ` +
      'Name the files, or run `meeting-notes-lint init`, which learns how notes are named here.',
  );
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

type Ignoring = Pick<FindOptions, 'noIgnore' | 'ignorePatterns'>;

class Walker {
  readonly notes = new Map<string, NoteFile>();
  readonly errors: string[] = [];
  readonly unmatched: string[] = [];
  readonly others: string[] = [];
  readonly skipped: string[] = [];
  readonly unreadable: string[] = [];
  readonly #root: string;
  readonly #realRoot: string;
  readonly #configs: ConfigLoader;
  readonly #files: FileSystem;
  readonly #ignores = new Map<string, readonly Ignored[]>();
  readonly #only: (file: string) => boolean;
  readonly #visited = new Set<string>();
  /** The Markdown files of the folders, of which it is decided together which are notes. */
  readonly #candidates: (NoteFile & { isWanted: boolean })[] = [];

  readonly #noIgnore: boolean;
  readonly #isExcluded: (file: string) => boolean;
  readonly #hasSubmodules: boolean;

  constructor(
    root: string,
    configs: ConfigLoader,
    files: FileSystem,
    only: (file: string) => boolean = () => true,
    { cwd = root, noIgnore = false, ignorePatterns = [] }: { cwd?: string } & Ignoring = {},
  ) {
    this.#root = root;
    this.#realRoot = files.realPath(root);
    this.#configs = configs;
    this.#files = files;
    this.#only = only;
    this.#noIgnore = noIgnore;
    const isExcluded = pathMatcher(ignorePatterns);
    this.#isExcluded = (file) => isExcluded(pathFrom(cwd, file));
    this.#hasSubmodules = files.exists(path.join(root, '.git'));
  }

  /** A path as the user wrote it: a file is a note, unless it is ignored or plainly a page. */
  async named(absolute: string, given: string): Promise<void> {
    try {
      const skipped = await this.#reasonToSkip(absolute);
      if (skipped !== undefined) {
        this.skipped.push(`${given}: ${skipped}`);
      } else if (this.#files.kindOf(absolute) === 'link' && !this.#staysInside(absolute)) {
        this.errors.push(outsideRootMessage(given));
      } else if (this.#files.kindOf(this.#files.realPath(absolute)) === 'folder') {
        await this.#folder(absolute, () => true);
      } else if (this.#only(absolute)) {
        this.notes.set(absolute, { file: absolute, loaded: await this.#configs.for(path.dirname(absolute)) });
      }
    } catch (error) {
      if (!(error as NodeJS.ErrnoException).code) throw error;
      this.errors.push(`${given}: cannot be read: ${systemReason(error)}.`);
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
    }
    if (matched === 0) this.unmatched.push(`${pattern}: no notes match this pattern.`);
  }

  async #folder(folder: string, wanted: (file: string) => boolean): Promise<void> {
    const real = this.#files.realPath(folder);
    if (this.#visited.has(real)) return;
    this.#visited.add(real);
    let entries: { name: string; kind: FileKind }[];
    try {
      entries = this.#files.list(folder);
    } catch (error) {
      this.errors.push(`${path.relative(this.#root, folder) || folder}: cannot be read: ${systemReason(error)}.`);
      return;
    }
    if (this.#isSubmodule(folder, () => entries.some(({ name }) => name === '.git'))) return;
    const loaded = await this.#configs.for(folder);
    const ignores = await this.#ignoresAbove(folder);
    for (const entry of entries) {
      const absolute = path.join(folder, entry.name);
      const kind = entry.kind === 'link' ? this.#target(absolute) : entry.kind;
      if (!kind || kind === 'other') continue;
      const isFolder = kind === 'folder';
      if (this.#isSkipped(absolute, isFolder, loaded, ignores)) continue;
      if (isFolder) await this.#folder(absolute, wanted);
      else this.#candidates.push({ file: absolute, loaded, isWanted: wanted(absolute) });
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
      if (this.#isSkipped(absolute, absolute !== file, loaded, await this.#ignoresAbove(folder))) return false;
      if (absolute === file) return isNoteByPath(relativeTo(loaded, file), loaded);
      folder = absolute;
    }
    return false;
  }

  /** Why a path that was named is not checked; undefined when it is. */
  async #reasonToSkip(file: string): Promise<string | undefined> {
    if (file === this.#root || !isInside(this.#root, file)) return undefined;
    if (this.#isExcluded(file)) return 'is ignored by `--ignore-pattern`.';
    if (this.#noIgnore) return undefined;
    const override = 'use `--no-ignore` to check it.';
    let folder = this.#root;
    for (const name of path.relative(this.#root, file).split(path.sep)) {
      const current = path.join(folder, name);
      const loaded = await this.#configs.for(folder);
      const isFolder = current !== file || this.#files.kindOf(current) === 'folder';
      if (isIgnoredBy(await this.#ignoresAbove(folder), current, isFolder))
        return `is ignored by \`.gitignore\`; ${override}`;
      if (loaded.config.isIgnored(relativeTo(loaded, current))) return `is ignored by the configuration; ${override}`;
      if (isFolder && this.#isSubmodule(current, () => this.#files.exists(path.join(current, '.git'))))
        return `is in a Git submodule; ${override}`;
      if (!isFolder && isDocPage(pathFrom(this.#root, file)) && !isNoteByPath(relativeTo(loaded, file), loaded))
        return `is not a note but a page, by its name; ${override}`;
      folder = current;
    }
    return undefined;
  }

  #isSubmodule(folder: string, hasGit: () => boolean): boolean {
    return this.#hasSubmodules && !this.#noIgnore && folder !== this.#root && hasGit();
  }

  /** Whether a walk skips this path, by its name, a `.gitignore`, the configuration or an option. */
  #isSkipped(absolute: string, isFolder: boolean, loaded: LoadedConfig, ignores: readonly Ignored[]): boolean {
    const name = path.basename(absolute);
    if (isFolder && (name === 'node_modules' || name.startsWith('.'))) return true;
    if (!isFolder && !isMarkdownPath(name)) return true;
    if (this.#isExcluded(absolute)) return true;
    if (this.#noIgnore) return false;
    return isIgnoredBy(ignores, absolute, isFolder) || loaded.config.isIgnored(relativeTo(loaded, absolute));
  }

  /** Walks the whole root only to learn how notes are named. */
  async survey(): Promise<void> {
    await this.#folder(this.#root, () => true);
    this.#learn();
  }

  #learn(): void {
    if (this.#configs.hasLearned) return;
    const byConfig = new Map<LoadedConfig, string[]>();
    for (const { file, loaded } of this.#candidates) {
      const known = byConfig.get(loaded) ?? [];
      byConfig.set(loaded, known);
      known.push(relativeTo(loaded, file));
    }
    for (const [loaded, paths] of byConfig) this.#configs.learn(loaded, learnPaths(paths, loaded.config));
  }

  /** Decides which of the files are notes; reads those whose names leave it open. */
  async settle(): Promise<void> {
    this.#learn();
    const unsure: NoteFile[] = [];
    for (const { file, isWanted } of this.#candidates) {
      if (!isWanted) continue;
      const loaded = await this.#configs.for(path.dirname(file));
      const isNote = isNoteByPath(relativeTo(loaded, file), loaded);
      if (isNote !== false && !this.#only(file)) continue;
      if (isNote) this.notes.set(file, { file, loaded });
      else if (isNote === undefined) unsure.push({ file, loaded });
      else this.others.push(file);
    }
    await this.#files.prefetch?.(unsure.map(({ file }) => file));
    const numbered: (NoteFile & { path: string; text: string })[] = [];
    for (const { file, loaded } of unsure) {
      const relative = relativeTo(loaded, file);
      const text = await this.#textOf(file, relative);
      if (looksLikeNote(text)) this.notes.set(file, { file, loaded });
      else if (isNumbered(relative) && !isOtherDatedPath(relative))
        numbered.push({ file, loaded, path: pathFrom(this.#root, file), text: text.slice(0, MAX_HEAD) });
      else this.others.push(file);
    }
    const notes = new Set(numberedNotes(numbered));
    for (const { file, loaded, path: fromRoot } of numbered) {
      if (notes.has(fromRoot)) this.notes.set(file, { file, loaded });
      else this.others.push(file);
    }
    // What was named was found before anything was learned.
    for (const [file] of this.notes)
      this.notes.set(file, { file, loaded: await this.#configs.for(path.dirname(file)) });
  }

  /** The text of a file; '' when it cannot be read. */
  async #textOf(file: string, relative: string): Promise<string> {
    try {
      return await this.#files.read(file, relative);
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      this.unreadable.push(`${error.message} It is not checked.`);
      return '';
    }
  }

  /** What a link points to; undefined when that does not exist, or is outside the root. */
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

  /** The `.gitignore` files from `folder` up to the root. */
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

/** The rules of the `.gitignore` of a folder. */
interface Ignored {
  folder: string;
  rules: Ignore;
}

/** Whether a `.gitignore` ignores `file`; the nearest one that matches it decides. */
function isIgnoredBy(ignores: readonly Ignored[], file: string, isFolder: boolean): boolean {
  for (const { folder, rules } of ignores) {
    const result = rules.test(pathFrom(folder, file) + (isFolder ? '/' : ''));
    if (result.ignored) return true;
    if (result.unignored) return false;
  }
  return false;
}

function doesNotExist(given: string, absolute: string, files: FileSystem): string {
  const parent = path.dirname(absolute);
  const names = files.exists(parent) ? files.list(parent).map(({ name }) => name) : [];
  const meant = closestMatch(path.basename(absolute), names);
  const hint = meant === undefined ? '' : `; did you mean ${path.join(path.dirname(given), meant)}?`;
  return `${given}: does not exist${hint || '.'}`;
}
