import { type Dirent, existsSync, lstatSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import ignore, { type Ignore } from 'ignore';
import picomatch from 'picomatch';
import { looksLikeNote, mayBeNote } from '../note/recognise.js';
import { closest } from '../note/slips.js';
import { systemReason, UserError } from './errors.js';
import { type ConfigLoader, isInside, type LoadedConfig } from './load-config.js';
import { readTextFile } from './text-file.js';

/** A note on disk. */
export interface NoteFile {
  /** Absolute. */
  file: string;
  loaded: LoadedConfig;
}

/** What was found on the way to the notes. */
export interface Found {
  notes: NoteFile[];
  /** Sentences about what could not be looked at. */
  errors: string[];
  /** How many Markdown files were looked at and left alone. */
  otherMarkdown: number;
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
): Promise<Found> {
  const walker = new Walker(root, configs);
  for (const given of paths) {
    const absolute = path.resolve(cwd, given);
    if (existsSync(absolute) || isLink(absolute)) await walker.named(absolute, given);
    else if (isGlob(given)) await walker.glob(given, cwd);
    else walker.errors.push(notThere(given, absolute));
  }
  const notes = [...walker.notes.values()].sort((a, b) => (a.file < b.file ? -1 : 1));
  return { notes, errors: walker.errors, otherMarkdown: walker.otherMarkdown };
}

class Walker {
  readonly notes = new Map<string, NoteFile>();
  readonly errors: string[] = [];
  otherMarkdown = 0;
  readonly #root: string;
  readonly #realRoot: string;
  readonly #configs: ConfigLoader;
  readonly #ignores = new Map<string, Ignore | undefined>();
  readonly #visited = new Set<string>();

  constructor(root: string, configs: ConfigLoader) {
    this.#root = root;
    this.#realRoot = realpathSync(root);
    this.#configs = configs;
  }

  /** A path as the user wrote it: a file is a note whatever its name. */
  async named(absolute: string, given: string): Promise<void> {
    try {
      if (isLink(absolute) && !this.#staysInside(absolute)) {
        this.errors.push(`${given}: is not followed, as it is a link that leads out of the repository.`);
      } else if (statSync(absolute).isDirectory()) {
        await this.#folder(absolute, () => true);
      } else {
        this.notes.set(absolute, { file: absolute, loaded: await this.#configs.for(path.dirname(absolute)) });
      }
    } catch (error) {
      if (!(error as NodeJS.ErrnoException).code) throw error;
      this.errors.push(`${given}: cannot be read, because ${systemReason(error)}.`);
    }
  }

  async glob(pattern: string, cwd: string): Promise<void> {
    const { base } = picomatch.scan(pattern.replaceAll('\\', '/'));
    const matches = picomatch(pattern.replace(/^\.\//, ''), { dot: true });
    const from = path.resolve(cwd, base);
    const before = this.notes.size;
    if (existsSync(from)) {
      await this.#folder(from, (file) => matches(path.relative(cwd, file).split(path.sep).join('/')));
    }
    if (this.notes.size === before) this.errors.push(`${pattern}: no note matches this pattern.`);
  }

  async #folder(folder: string, wanted: (file: string) => boolean): Promise<void> {
    const real = realpathSync(folder);
    if (this.#visited.has(real)) return;
    this.#visited.add(real);
    let entries: Dirent[];
    try {
      entries = readdirSync(folder, { withFileTypes: true });
    } catch (error) {
      this.errors.push(
        `${path.relative(this.#root, folder) || folder}: cannot be read, because ${systemReason(error)}.`,
      );
      return;
    }
    const loaded = await this.#configs.for(folder);
    for (const entry of entries) {
      const absolute = path.join(folder, entry.name);
      const kind = entry.isSymbolicLink() ? this.#target(absolute) : entry;
      if (!kind) continue;
      const isFolder = kind.isDirectory();
      if (isFolder && (entry.name === 'node_modules' || entry.name.startsWith('.'))) continue;
      // A pipe or device whose name is that of a note is told, not opened.
      if (!isFolder && !/\.md$/i.test(entry.name)) continue;
      if (this.#isHidden(absolute, isFolder)) continue;
      const relative = path.relative(loaded.base, absolute).split(path.sep).join('/');
      if (loaded.config.isIgnored(relative)) continue;
      if (isFolder) await this.#folder(absolute, wanted);
      else if (wanted(absolute)) this.#file(absolute, relative, loaded);
    }
    this.#visited.delete(real);
  }

  #file(file: string, relative: string, loaded: LoadedConfig): void {
    if (this.#isNote(file, relative, loaded)) this.notes.set(file, { file, loaded });
    else this.otherMarkdown++;
  }

  #isNote(file: string, relative: string, loaded: LoadedConfig): boolean {
    const configured = loaded.config.isNote(relative);
    if (configured !== undefined) return configured;
    const byName = mayBeNote(relative);
    if (byName !== undefined) return byName;
    try {
      return looksLikeNote(readTextFile(file, relative));
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      return false;
    }
  }

  /** What a link leads to; undefined when it leads nowhere, or out of the root. */
  #target(link: string) {
    try {
      return this.#staysInside(link) ? statSync(link) : undefined;
    } catch {
      return undefined;
    }
  }

  #staysInside(link: string): boolean {
    return isInside(this.#realRoot, realpathSync(link));
  }

  /** Whether a `.gitignore` between the root and `file` hides it. */
  #isHidden(file: string, isFolder: boolean): boolean {
    for (let folder = path.dirname(file); isInside(this.#root, folder); folder = path.dirname(folder)) {
      const rules = this.#ignoreOf(folder);
      const relative = path.relative(folder, file).split(path.sep).join('/') + (isFolder ? '/' : '');
      const verdict = rules?.test(relative);
      if (verdict?.ignored) return true;
      if (verdict?.unignored) return false;
      if (folder === this.#root) break;
    }
    return false;
  }

  #ignoreOf(folder: string): Ignore | undefined {
    if (!this.#ignores.has(folder)) {
      const file = path.join(folder, '.gitignore');
      this.#ignores.set(folder, existsSync(file) ? ignore().add(readFileSync(file, 'utf8')) : undefined);
    }
    return this.#ignores.get(folder);
  }
}

function isLink(file: string): boolean {
  return lstatSync(file, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
}

function isGlob(given: string): boolean {
  return picomatch.scan(given.replaceAll('\\', '/')).isGlob;
}

function notThere(given: string, absolute: string): string {
  const parent = path.dirname(absolute);
  const names = existsSync(parent) ? readdirSync(parent) : [];
  const meant = closest(path.basename(absolute), names);
  const hint = meant === undefined ? '' : `; did you mean ${path.join(path.dirname(given), meant)}?`;
  return `${given}: does not exist${hint || '.'}`;
}
