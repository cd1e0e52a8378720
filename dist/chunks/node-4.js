import {
  readTextFile,
  systemReason
} from "./node-5.js";
import {
  isDocPage,
  isMarkdownPath,
  isNoteName,
  isOtherDatedPath,
  learnPaths,
  looksLikeNote
} from "./conventions-2.js";
import {
  FullParsersNeeded,
  dateMentions,
  provideFullParsers
} from "./note.js";
import {
  globMatcher,
  pathMatcher,
  scanGlob
} from "./picomatch.js";
import {
  toDay
} from "./note-2.js";
import {
  UserError
} from "./model-3.js";
import {
  closestMatch
} from "./text.js";

// src/node/file-system.ts
import { existsSync, lstatSync, readdirSync, realpathSync } from "node:fs";
var nodeFileSystem = {
  exists: existsSync,
  kindOf(file) {
    const stat = lstatSync(file, { throwIfNoEntry: false });
    return stat && kind(stat);
  },
  realPath: (file) => realpathSync(file),
  list: (folder) => readdirSync(folder, { withFileTypes: true }).map((entry) => ({ name: entry.name, kind: kind(entry) })),
  read: async (file, shown, max) => readTextFile(file, shown, max)
};
var MAX_CACHED_LENGTH = 32 * 1024 * 1024;
function cachingFileSystem(files, maxLength = MAX_CACHED_LENGTH) {
  const texts = /* @__PURE__ */ new Map();
  let room = maxLength;
  return {
    ...files,
    async read(file, shown, max) {
      const known = texts.get(file);
      if (known !== void 0) return known;
      const text = await files.read(file, shown, max);
      if (text.length <= room) {
        room -= text.length;
        texts.set(file, text);
      }
      return text;
    }
  };
}
function kind(entry) {
  if (entry.isSymbolicLink()) return "link";
  if (entry.isDirectory()) return "folder";
  return entry.isFile() ? "file" : "other";
}

// src/node/paths.ts
import { existsSync as existsSync2, realpathSync as realpathSync2 } from "node:fs";
import path from "node:path";
function isInside(folder, file) {
  const relative = path.relative(folder, file);
  return relative === "" || !relative.startsWith(`..${path.sep}`) && relative !== ".." && !path.isAbsolute(relative);
}
var outsideRootMessage = (displayPath) => `${displayPath}: is a symbolic link that leads out of the repository; it is not followed.`;
function assertInsideRoot(file, displayPath, root, files) {
  if (!isInside(files.realPath(root), files.realPath(file))) throw new UserError(outsideRootMessage(displayPath));
}
function staysInside(file, root) {
  return existsSync2(file) ? isInside(realpathSync2(root), realpathSync2(file)) : path.dirname(file) !== file && staysInside(path.dirname(file), root);
}
function repositoryRoot(folder) {
  for (let current = folder; ; current = path.dirname(current)) {
    if (existsSync2(path.join(current, ".git"))) return current;
    if (path.dirname(current) === current) return void 0;
  }
}
function pathFrom(folder, file) {
  const isBelow = file.startsWith(folder) && file[folder.length] === path.sep && !file.includes("..");
  return toSlashes(isBelow ? file.slice(folder.length + 1) : path.relative(folder, file));
}
function toSlashes(file) {
  return path.sep === "/" ? file : file.replaceAll(path.sep, "/");
}

// src/node/find-notes.ts
import path2 from "node:path";

// src/note/meeting/head-day.ts
var MAX_HEAD = 1500;
var MAX_LINES = 12;
function headDay(text) {
  const head = text.slice(0, MAX_HEAD).split(/\r\n|\r|\n/).filter((line) => line.trim() !== "").slice(0, MAX_LINES);
  for (const line of head) {
    for (const { year, month, day, hasShortYear, isAmbiguous } of dateMentions(line)) {
      if (year === void 0 || hasShortYear) continue;
      return isAmbiguous ? void 0 : toDay(year.value, month.value, day.value);
    }
  }
  return void 0;
}

// src/conventions/numbered-notes.ts
var MIN_NOTES = 3;
var MIN_SHARE = 0.6;
var MEETING_WORD = /(?:meetings?|minutes|calls?|sessions?|sync|standups?|notes|protokolle?|sitzung(?:en)?|treffen|r[eé]unions?|actas?|reuniones|reuni[oã]o|verbali?|riunion[ei]|[sș]edin[tț][aăe]|spotkani[ae])(?![\p{L}])/iu;
function numberedNotes(files) {
  const groups = /* @__PURE__ */ new Map();
  for (const file of files) {
    const shape = numberedShape(file.path);
    if (shape === void 0) continue;
    const group = groups.get(shape) ?? [];
    groups.set(shape, group);
    group.push(file);
  }
  return [...groups.values()].flatMap((group) => {
    if (group.length < MIN_NOTES) return [];
    const dated = group.filter(({ text }) => headDay(text) !== void 0);
    return dated.length >= MIN_NOTES && dated.length >= group.length * MIN_SHARE ? dated.map(({ path: path3 }) => path3) : [];
  });
}
function isNumbered(path3) {
  return numberedShape(path3) !== void 0;
}
function numberedShape(path3) {
  const slash = path3.lastIndexOf("/");
  const name = path3.slice(slash + 1);
  const folder = path3.slice(path3.lastIndexOf("/", slash - 1) + 1, Math.max(slash, 0));
  const stem = name.replace(/\.[^.]*$/, "");
  const number = /^(\D{0,60})\d{1,4}\D{0,3}$/.exec(stem);
  if (!number) return void 0;
  if (!MEETING_WORD.test(number[1]) && !MEETING_WORD.test(folder)) return void 0;
  return `${path3.slice(0, slash + 1)}${number[1]}#`;
}

// src/node/find-notes.ts
async function findNotes(paths, cwd, root, configs, {
  files = configs.files,
  only = () => true,
  allowUnmatched,
  isRepository = repositoryRoot(root) === root,
  ...ignoring
} = {}) {
  const isWhole = paths.some((given) => path2.resolve(cwd, given) === root);
  if (!isWhole && isRepository && !configs.hasLearned) await new Walker(root, configs, files).survey();
  const walker = new Walker(root, configs, files, only, { cwd, ...ignoring });
  for (const given of paths) {
    const absolute = path2.resolve(cwd, given);
    if (files.kindOf(absolute)) await walker.named(absolute, given);
    else if (scanGlob(given).isGlob) await walker.glob(given, cwd);
    else walker.unmatched.push(doesNotExist(given, absolute, files));
  }
  await walker.settle();
  const errors = allowUnmatched ? walker.errors : [...walker.errors, ...walker.unmatched];
  const notes = [...walker.notes.values()].sort((a, b) => a.file < b.file ? -1 : 1);
  return { notes, isWhole, errors, others: walker.others, skipped: walker.skipped, unreadable: walker.unreadable };
}
function expectNotes({ notes, errors, others }, paths) {
  if (notes.length > 0 || errors.length > 0) return;
  throw new UserError(
    `No meeting notes found in ${paths.join(", ")}: looked for .md files with a date such as 2024-01-31 in their name, or with \`datetime\` in their front matter${others.length > 0 ? ` (${others.length} other .md ${others.length === 1 ? "file was" : "files were"} skipped)` : ""}. Name the files, or run \`meeting-notes-lint init\`, which learns how notes are named here.`
  );
}
async function isNotePath(file, root, configs, files = configs.files) {
  return new Walker(root, configs, files).judge(file);
}
var Walker = class {
  notes = /* @__PURE__ */ new Map();
  errors = [];
  unmatched = [];
  others = [];
  skipped = [];
  unreadable = [];
  #root;
  #realRoot;
  #configs;
  #files;
  #ignores = /* @__PURE__ */ new Map();
  #only;
  #visited = /* @__PURE__ */ new Set();
  /** The Markdown files of the folders, of which it is decided together which are notes. */
  #candidates = [];
  #noIgnore;
  #isExcluded;
  #hasSubmodules;
  constructor(root, configs, files, only = () => true, { cwd = root, noIgnore = false, ignorePatterns = [] } = {}) {
    this.#root = root;
    this.#realRoot = files.realPath(root);
    this.#configs = configs;
    this.#files = files;
    this.#only = only;
    this.#noIgnore = noIgnore;
    const isExcluded = pathMatcher(ignorePatterns);
    this.#isExcluded = (file) => isExcluded(pathFrom(cwd, file));
    this.#hasSubmodules = files.exists(path2.join(root, ".git"));
  }
  /** A path as the user wrote it: a file is a note, unless it is ignored or plainly a page. */
  async named(absolute, given) {
    try {
      const skipped = await this.#reasonToSkip(absolute);
      if (skipped !== void 0) {
        this.skipped.push(`${given}: ${skipped}`);
      } else if (this.#files.kindOf(absolute) === "link" && !this.#staysInside(absolute)) {
        this.errors.push(outsideRootMessage(given));
      } else if (this.#files.kindOf(this.#files.realPath(absolute)) === "folder") {
        await this.#folder(absolute, () => true);
      } else if (this.#only(absolute)) {
        this.notes.set(absolute, { file: absolute, loaded: await this.#configs.for(path2.dirname(absolute)) });
      }
    } catch (error) {
      if (!error.code) throw error;
      this.errors.push(`${given}: cannot be read: ${systemReason(error)}.`);
    }
  }
  async glob(pattern, cwd) {
    const { base } = scanGlob(pattern);
    const matches = globMatcher([pattern.replace(/^\.\//, "")]);
    const from = path2.resolve(cwd, base);
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
  async #folder(folder, wanted) {
    const real = this.#files.realPath(folder);
    if (this.#visited.has(real)) return;
    this.#visited.add(real);
    let entries;
    try {
      entries = this.#files.list(folder);
    } catch (error) {
      this.errors.push(`${path2.relative(this.#root, folder) || folder}: cannot be read: ${systemReason(error)}.`);
      return;
    }
    if (this.#isSubmodule(folder, () => entries.some(({ name }) => name === ".git"))) return;
    const loaded = await this.#configs.for(folder);
    const ignores = await this.#ignoresAbove(folder);
    for (const entry of entries) {
      const absolute = path2.join(folder, entry.name);
      const kind2 = entry.kind === "link" ? this.#target(absolute) : entry.kind;
      if (!kind2 || kind2 === "other") continue;
      const isFolder = kind2 === "folder";
      if (this.#isSkipped(absolute, isFolder, loaded, ignores)) continue;
      if (isFolder) await this.#folder(absolute, wanted);
      else this.#candidates.push({ file: absolute, loaded, isWanted: wanted(absolute) });
    }
    this.#visited.delete(real);
  }
  /** Whether a walk would pass by `file`, or take it for a note by its path; undefined when its text decides. */
  async judge(file) {
    if (!isInside(this.#root, file)) return false;
    let folder = this.#root;
    for (const name of path2.relative(this.#root, file).split(path2.sep)) {
      const absolute = path2.join(folder, name);
      const loaded = await this.#configs.for(folder);
      if (this.#files.kindOf(absolute) === "link" && !this.#target(absolute)) return false;
      if (this.#isSkipped(absolute, absolute !== file, loaded, await this.#ignoresAbove(folder))) return false;
      if (absolute === file) return isNoteByPath(relativeTo(loaded, file), loaded);
      folder = absolute;
    }
    return false;
  }
  /** Why a path that was named is not checked; undefined when it is. */
  async #reasonToSkip(file) {
    if (file === this.#root || !isInside(this.#root, file)) return void 0;
    if (this.#isExcluded(file)) return "is ignored by `--ignore-pattern`.";
    if (this.#noIgnore) return void 0;
    const override = "use `--no-ignore` to check it.";
    let folder = this.#root;
    for (const name of path2.relative(this.#root, file).split(path2.sep)) {
      const current = path2.join(folder, name);
      const loaded = await this.#configs.for(folder);
      const isFolder = current !== file || this.#files.kindOf(current) === "folder";
      if (isIgnoredBy(await this.#ignoresAbove(folder), current, isFolder))
        return `is ignored by \`.gitignore\`; ${override}`;
      if (loaded.config.isIgnored(relativeTo(loaded, current))) return `is ignored by the configuration; ${override}`;
      if (isFolder && this.#isSubmodule(current, () => this.#files.exists(path2.join(current, ".git"))))
        return `is in a Git submodule; ${override}`;
      if (!isFolder && isDocPage(pathFrom(this.#root, file)) && !isNoteByPath(relativeTo(loaded, file), loaded))
        return `is not a note but a page, by its name; ${override}`;
      folder = current;
    }
    return void 0;
  }
  #isSubmodule(folder, hasGit) {
    return this.#hasSubmodules && !this.#noIgnore && folder !== this.#root && hasGit();
  }
  /** Whether a walk skips this path, by its name, a `.gitignore`, the configuration or an option. */
  #isSkipped(absolute, isFolder, loaded, ignores) {
    const name = path2.basename(absolute);
    if (isFolder && (name === "node_modules" || name.startsWith("."))) return true;
    if (!isFolder && !isMarkdownPath(name)) return true;
    if (this.#isExcluded(absolute)) return true;
    if (this.#noIgnore) return false;
    return isIgnoredBy(ignores, absolute, isFolder) || loaded.config.isIgnored(relativeTo(loaded, absolute));
  }
  /** Walks the whole root only to learn how notes are named. */
  async survey() {
    await this.#folder(this.#root, () => true);
    this.#learn();
  }
  #learn() {
    if (this.#configs.hasLearned) return;
    const byConfig = /* @__PURE__ */ new Map();
    for (const { file, loaded } of this.#candidates) {
      const known = byConfig.get(loaded) ?? [];
      byConfig.set(loaded, known);
      known.push(relativeTo(loaded, file));
    }
    for (const [loaded, paths] of byConfig) this.#configs.learn(loaded, learnPaths(paths, loaded.config));
  }
  /** Decides which of the files are notes; reads those whose names leave it open. */
  async settle() {
    this.#learn();
    const unsure = [];
    for (const { file, isWanted } of this.#candidates) {
      if (!isWanted) continue;
      const loaded = await this.#configs.for(path2.dirname(file));
      const isNote = isNoteByPath(relativeTo(loaded, file), loaded);
      if (isNote !== false && !this.#only(file)) continue;
      if (isNote) this.notes.set(file, { file, loaded });
      else if (isNote === void 0) unsure.push({ file, loaded });
      else this.others.push(file);
    }
    await this.#files.prefetch?.(unsure.map(({ file }) => file));
    const numbered = [];
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
    for (const [file] of this.notes)
      this.notes.set(file, { file, loaded: await this.#configs.for(path2.dirname(file)) });
  }
  /** The text of a file; '' when it cannot be read. */
  async #textOf(file, relative) {
    try {
      return await this.#files.read(file, relative);
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      this.unreadable.push(`${error.message} It is not checked.`);
      return "";
    }
  }
  /** What a link points to; undefined when that does not exist, or is outside the root. */
  #target(link) {
    try {
      return this.#staysInside(link) ? this.#files.kindOf(this.#files.realPath(link)) : void 0;
    } catch {
      return void 0;
    }
  }
  #staysInside(link) {
    return isInside(this.#realRoot, this.#files.realPath(link));
  }
  /** The `.gitignore` files from `folder` up to the root. */
  async #ignoresAbove(folder) {
    if (!isInside(this.#root, folder)) return [];
    let ignores = this.#ignores.get(folder);
    if (!ignores) {
      const above = folder === this.#root ? [] : await this.#ignoresAbove(path2.dirname(folder));
      const file = path2.join(folder, ".gitignore");
      const { files } = this.#configs;
      const text = files.kindOf(file) === "file" ? await files.read(file, path2.relative(this.#root, file)) : void 0;
      ignores = text === void 0 ? above : [{ folder, rules: await parseIgnore(text) }, ...above];
      this.#ignores.set(folder, ignores);
    }
    return ignores;
  }
};
async function parseIgnore(text) {
  const { default: ignore } = await import("./ignore.js");
  return ignore().add(text);
}
function isNoteByPath(relative, { config }) {
  return config.isNote(relative) ?? isNoteName(relative);
}
function relativeTo({ base }, file) {
  return pathFrom(base, file);
}
function isIgnoredBy(ignores, file, isFolder) {
  for (const { folder, rules } of ignores) {
    const result = rules.test(pathFrom(folder, file) + (isFolder ? "/" : ""));
    if (result.ignored) return true;
    if (result.unignored) return false;
  }
  return false;
}
function doesNotExist(given, absolute, files) {
  const parent = path2.dirname(absolute);
  const names = files.exists(parent) ? files.list(parent).map(({ name }) => name) : [];
  const meant = closestMatch(path2.basename(absolute), names);
  const hint = meant === void 0 ? "" : `; did you mean ${path2.join(path2.dirname(given), meant)}?`;
  return `${given}: does not exist${hint || "."}`;
}

// src/node/load-full-parsers.ts
async function loadFullParsers() {
  const [{ readFrontMatter }, { parseMarkdown }] = await Promise.all([
    import("./parse-yaml.js"),
    import("./parse-markdown.js")
  ]);
  provideFullParsers({ readFrontMatter, parseMarkdown });
}
async function withFullParsers(job) {
  try {
    return job();
  } catch (error) {
    if (!(error instanceof FullParsersNeeded)) throw error;
    await loadFullParsers();
    return job();
  }
}

export {
  nodeFileSystem,
  cachingFileSystem,
  headDay,
  isInside,
  assertInsideRoot,
  staysInside,
  repositoryRoot,
  pathFrom,
  toSlashes,
  findNotes,
  expectNotes,
  isNotePath,
  loadFullParsers,
  withFullParsers
};
