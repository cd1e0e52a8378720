import {
  readTextFile,
  systemReason
} from "./node-5.js";
import {
  isDocPage,
  isMarkdownPath,
  isNoteName,
  isOtherDatedPath,
  isPageName,
  looksLikeNote
} from "./config-3.js";
import {
  globMatcher,
  pathMatcher,
  scanGlob
} from "./picomatch.js";
import {
  dateWords,
  pathPattern,
  readPath,
  toDay,
  weekdayOf
} from "./note-3.js";
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
var MOST_KEPT = 32 * 1024 * 1024;
function cachingFileSystem(files) {
  const texts = /* @__PURE__ */ new Map();
  let room = MOST_KEPT;
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
import { existsSync as existsSync2 } from "node:fs";
import path from "node:path";
function isInside(folder, file) {
  const relative = path.relative(folder, file);
  return relative === "" || !relative.startsWith(`..${path.sep}`) && relative !== ".." && !path.isAbsolute(relative);
}
var outsideRootMessage = (displayPath) => `${displayPath}: is a symbolic link that leads out of the repository; it is not followed.`;
function assertInsideRoot(file, displayPath, root, files) {
  if (!isInside(files.realPath(root), files.realPath(file))) throw new UserError(outsideRootMessage(displayPath));
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

// src/conventions/path-shapes.ts
var MIN_PATHS = 3;
var MAX_SHAPES = 40;
var MAX_READINGS = 12;
var MAX_SAMPLE = 400;
var EXTENSION = /\.(?:md|markdown)$/i;
function pathShapes(paths, locale = "en") {
  const series = /* @__PURE__ */ new Map();
  for (const path3 of paths) {
    if (!/\d/.test(path3) || isOtherDatedPath(path3)) continue;
    const key = path3.slice(0, path3.lastIndexOf("/") + 1).replace(/\d+/g, "0");
    const known2 = series.get(key);
    if (known2) known2.push(path3);
    else series.set(key, [path3]);
  }
  const readings = [...series.values()].flatMap((all) => sample(all)).map((path3) => readingsOf(path3, locale));
  const chosen = chooseForms(readings.filter((of) => of.length > 0));
  const counts = countBy(chosen, dateForm);
  const dated = chosen.length;
  const kept = chosen.filter(
    (reading) => counts.get(dateForm(reading)) >= MIN_PATHS || dated < MIN_PATHS && reading.day !== void 0 && reading.parts.some(({ text }) => text === "{yyyy}")
  );
  const sources = /* @__PURE__ */ new Map();
  for (const group of groupBy(kept, shapeKey).values()) {
    const source = sourceOf(group);
    sources.set(source, source);
  }
  const patterns = [...sources.keys()].map((source) => pathPattern(source, locale));
  const byPattern = new Map(patterns.map((pattern) => [pattern, []]));
  const order = [...patterns].sort((a, b) => literals(b) - literals(a));
  const isWhole = [...series.values()].every((all) => all.length <= MAX_SAMPLE);
  const known = new Set(kept.map(({ path: path3 }) => path3));
  for (const path3 of isWhole ? known : [...series.values()].flat()) {
    const reading = readPath(order, path3);
    if (reading) byPattern.get(reading.pattern).push(path3);
  }
  return patterns.map((pattern) => ({ pattern, paths: byPattern.get(pattern) })).filter((shape) => shape.paths.length > 0).sort((a, b) => b.paths.length - a.paths.length).slice(0, MAX_SHAPES);
}
function dayOfPath(path3, shapes) {
  return readPath(
    shapes.map(({ pattern }) => pattern),
    path3
  )?.parts.day;
}
function sample(paths) {
  if (paths.length <= MAX_SAMPLE) return paths;
  const step = paths.length / MAX_SAMPLE;
  return Array.from({ length: MAX_SAMPLE }, (_, at) => paths[Math.floor(at * step)]);
}
function chooseForms(all) {
  const chosen = [];
  for (const series of groupBy(all, ([first]) => foldersOf(first)).values()) {
    let left = series;
    while (left.length > 0) {
      const forms = [...groupBy(left.flat(), dateForm).values()];
      const best = forms.reduce((a, b) => compareFit(b, a) > 0 ? b : a);
      const taken = new Set(best.map(({ path: path3 }) => path3));
      chosen.push(...new Map(best.map((reading) => [reading.path, reading])).values());
      left = left.filter(([first]) => !taken.has(first.path));
    }
  }
  return chosen;
}
function compareFit(a, b) {
  const pathsIn = (readings) => readings.reduce((sum, { isConflicting }) => sum + (isConflicting ? 0.5 : 1), 0);
  return pathsIn(a) - pathsIn(b) || sameWeekday(a) - sameWeekday(b);
}
function sameWeekday(readings) {
  const counts = countBy(
    readings.flatMap(({ day }) => day ?? []),
    (day) => String(weekdayOf(day))
  );
  return Math.max(0, ...counts.values());
}
function foldersOf({ parts }) {
  return parts.filter(({ kind: kind2 }) => kind2 === "folder").map(({ text }) => text).join("/");
}
function dateForm({ parts }) {
  return parts.slice(0, -1).filter(({ kind: kind2 }) => kind2 === "token" || kind2 === "literal").map(({ text }) => text).join("\0");
}
function shapeKey({ parts }) {
  return parts.map(({ kind: kind2, text }) => kind2 === "token" || kind2 === "literal" ? text : kind2).join("\0");
}
function literals({ source }) {
  return source.replace(/\{\w+\}|\*/g, "").length;
}
var YEAR = "((?:19|20)\\d\\d)";
var MONTH = "(0[1-9]|1[0-2])";
var DAY = "(0[1-9]|[12]\\d|3[01])";
var SHORT_MONTH = "(1[0-2]|0?[1-9])";
var SHORT_DAY = "([12]\\d|3[01]|0?[1-9])";
var SEPARATOR = "([-_. ]?)";
var SPLIT = "([-_. ])";
var DASH = "([-_ ])";
function dateForms(months) {
  const form = (source, tokens, ...needs) => ({
    // A month is a word of its own; after a day there may be a word without a space.
    pattern: new RegExp(`(?<![\\da-z])${source}(?!${tokens.endsWith("{MMM}") ? "[\\da-z]" : "\\d"})`, "d"),
    tokens: tokens.split(" "),
    needs,
    hasName: source.includes(months)
  });
  return [
    form(`${YEAR}${SEPARATOR}${MONTH}\\2${DAY}`, "{yyyy} = {MM} = {dd}"),
    form(`${YEAR}${SPLIT}${MONTH}${SPLIT}${DAY}`, "{yyyy} = {MM} = {dd}"),
    form(`${YEAR}${SPLIT}${SHORT_MONTH}\\2${SHORT_DAY}`, "{yyyy} = {M} = {d}"),
    form(`${YEAR}${SEPARATOR}(${months})${SEPARATOR}${SHORT_DAY}`, "{yyyy} = {MMM} = {d}"),
    form(`(${months})${SEPARATOR}${SHORT_DAY},?${SEPARATOR}${YEAR}`, "{MMM} = {d} = {yyyy}"),
    form(`${SHORT_DAY}${SEPARATOR}(${months})${SEPARATOR}${YEAR}`, "{d} = {MMM} = {yyyy}"),
    form(`${MONTH}${SEPARATOR}${DAY}\\2${YEAR}`, "{MM} = {dd} = {yyyy}"),
    form(`${DAY}${SEPARATOR}${MONTH}\\2${YEAR}`, "{dd} = {MM} = {yyyy}"),
    form(`${SHORT_MONTH}${SPLIT}${SHORT_DAY}\\2${YEAR}`, "{M} = {d} = {yyyy}"),
    form(`${SHORT_DAY}${SPLIT}${SHORT_MONTH}\\2${YEAR}`, "{d} = {M} = {yyyy}"),
    form(`${MONTH}${DASH}${DAY}\\2(\\d\\d)`, "{MM} = {dd} = {yy}"),
    form(`${SHORT_MONTH}${DASH}${SHORT_DAY}\\2(\\d\\d)`, "{M} = {d} = {yy}"),
    form(`${DAY}${DASH}${MONTH}\\2(\\d\\d)`, "{dd} = {MM} = {yy}"),
    form(`${SHORT_MONTH}${DASH}${SHORT_DAY}\\2(\\d\\d)`, "{M} = {d} = {yy}"),
    form(`${SHORT_DAY}${DASH}${SHORT_MONTH}\\2(\\d\\d)`, "{d} = {M} = {yy}"),
    form(`(\\d\\d)${DASH}${MONTH}\\2${DAY}`, "{yy} = {MM} = {dd}"),
    form(`(\\d\\d)${MONTH}${DAY}`, "{yy} {MM} {dd}"),
    form(`${MONTH}${SPLIT}${DAY}`, "{MM} = {dd}", "year"),
    form(`${DAY}${SPLIT}${MONTH}`, "{dd} = {MM}", "year"),
    form(`${MONTH}${DAY}`, "{MM} {dd}", "year"),
    form(`${SHORT_MONTH}${SPLIT}${SHORT_DAY}`, "{M} = {d}", "year"),
    form(`${SHORT_DAY}${SPLIT}${SHORT_MONTH}`, "{d} = {M}", "year"),
    form(`(${months})${SEPARATOR}${SHORT_DAY}`, "{MMM} = {d}", "year"),
    form(`${SHORT_DAY}${SEPARATOR}(${months})`, "{d} = {MMM}", "year"),
    form(DAY, "{dd}", "year", "month"),
    form(SHORT_DAY, "{d}", "year", "month"),
    form(`${YEAR}${SEPARATOR}${MONTH}`, "{yyyy} = {MM}"),
    form(`${YEAR}${SEPARATOR}(${months})`, "{yyyy} = {MMM}"),
    form(`(${months})${SEPARATOR}${YEAR}`, "{MMM} = {yyyy}"),
    form(MONTH, "{MM}", "year"),
    form(`(${months})`, "{MMM}", "year")
  ];
}
var formsByLocale = /* @__PURE__ */ new Map();
function readingsOf(path3, locale) {
  const forms = formsByLocale.get(locale) ?? dateForms(dateWords(locale).month);
  formsByLocale.set(locale, forms);
  const segments = path3.split("/");
  const extension = EXTENSION.exec(path3)?.[0] ?? "";
  const name = segments.pop().slice(0, extension ? -extension.length : void 0);
  let states = [{ parts: [], isConflicting: false }];
  for (const segment of segments) {
    states = states.flatMap((state) => folderStates(segment, state, forms, locale)).map((state) => ({ ...state, parts: [...state.parts, literal("/")] })).slice(0, MAX_READINGS);
  }
  return states.flatMap((state) => nameStates(name, state, forms, locale)).slice(0, MAX_READINGS).flatMap(({ parts, year, month, day, isConflicting }) => {
    const whole = year === void 0 || month === void 0 || day === void 0 ? void 0 : toDay(year, month, day);
    if (month === void 0 || day !== void 0 && whole === void 0) return [];
    return [{ path: path3, parts: [...parts, literal(extension)], day: whole, isConflicting }];
  });
}
var literal = (text) => ({ text, kind: "literal" });
function folderStates(segment, state, forms, locale) {
  if (/^(?:19|20)\d\d$/.test(segment))
    return [add(state, [{ text: "{yyyy}", kind: "token" }], { year: Number(segment) })];
  const both = state.year === void 0 ? null : /^(0[1-9]|1[0-2])([-_. ])(\p{L}+)$/u.exec(segment);
  const named = both && dateWords(locale).months.get(both[3].toLowerCase());
  if (both && named) {
    const parts = [{ text: "{MM}", kind: "token" }, literal(both[2]), { text: "{MMM}", kind: "token" }];
    return [add(add(state, parts, { month: Number(both[1]) }), [], { month: named })];
  }
  const found = datesIn(segment, state, forms, locale).filter(
    // A number in a folder is a day or a month only where it is the whole name; `02-beds` may be the second team.
    ({ form, isWhole }) => isWhole || form.tokens.length >= (form.needs.length > 0 ? 3 : 5) || form.needs.length === 2
  );
  return found.length > 0 ? found.map(({ state: next }) => next) : [{ ...state, parts: [...state.parts, { text: segment, kind: "folder" }] }];
}
function nameStates(name, state, forms, locale) {
  const found = datesIn(name, state, forms, locale).map(({ state: next }) => next);
  if (found.length === 0 && state.day !== void 0 && isPageName(name)) {
    return [{ ...state, parts: [...state.parts, literal(name)] }];
  }
  return found;
}
function datesIn(segment, state, forms, locale) {
  const found = [];
  const lower = segment.toLowerCase();
  const hasDigit = /\d/.test(segment);
  const hasName = /[^\W\d_]{3}|[^\0-\x7f]/.test(segment) && namesMonth(lower, locale);
  let longest = 0;
  for (const form of forms) {
    if (!(form.hasName ? hasName : hasDigit) || form.needs.some((part) => state[part] === void 0)) continue;
    const match = form.pattern.exec(lower);
    if (!match || match[0].length < longest) continue;
    longest = match[0].length;
    found.push({
      form,
      state: withDate(segment, match, form, state, locale),
      isWhole: match[0].length === segment.length
    });
  }
  return found.filter(({ state: { parts } }, at) => found.findIndex((other) => same(other.state.parts, parts)) === at);
}
function namesMonth(lower, locale) {
  for (const name of dateWords(locale).months.keys()) if (lower.includes(name)) return true;
  return false;
}
function same(a, b) {
  return a.length === b.length && a.every(({ text, kind: kind2 }, at) => text === b[at].text && kind2 === b[at].kind);
}
function withDate(segment, match, form, state, locale) {
  const before = segment.slice(0, match.index);
  const after = segment.slice(match.index + match[0].length);
  const tokens = form.tokens.filter((token) => token !== "=");
  const groups = match.indices.slice(1).filter(([start, end2]) => !/^[-_. ]?$/.test(segment.slice(start, end2)));
  const parts = [];
  const values = [];
  let end = match.index;
  tokens.forEach((token, at) => {
    const place = groups[at];
    if (place[0] > end) parts.push(literal(segment.slice(end, place[0])));
    parts.push({ text: token, kind: "token" });
    values.push(partOfDate(token, segment.slice(place[0], place[1]), locale));
    end = place[1];
  });
  const whole = [
    ...before === "" ? [] : [{ text: before, kind: "before" }],
    ...parts,
    ...after === "" ? [] : [{ text: after, kind: "after" }]
  ];
  return values.reduce((next, value) => add(next, [], value), add(state, whole, {}));
}
function partOfDate(token, text, locale) {
  switch (token) {
    case "{yyyy}":
      return { year: Number(text) };
    case "{yy}":
      return { year: 2e3 + Number(text) };
    case "{MMM}":
      return { month: dateWords(locale).months.get(text.toLowerCase()) ?? 0 };
    case "{MM}":
    case "{M}":
      return { month: Number(text) };
    default:
      return { day: Number(text) };
  }
}
function add(state, parts, said) {
  const isConflicting = ["year", "month", "day"].some(
    (part) => said[part] !== void 0 && state[part] !== void 0 && said[part] !== state[part]
  );
  return {
    ...state,
    ...said,
    parts: [...state.parts, ...parts],
    isConflicting: state.isConflicting || isConflicting
  };
}
function sourceOf(readings) {
  const [first] = readings;
  let hasTeam = false;
  let hasSlug = false;
  const parts = first.parts.map(({ text, kind: kind2 }, at) => {
    if (kind2 === "token" || kind2 === "literal") return text;
    const texts = [...new Set(readings.map((reading) => reading.parts[at].text))];
    if (texts.length === 1) return escapeStars(text);
    if (kind2 === "folder") {
      const token2 = hasTeam || !texts.every(hasLetter) ? "*" : "{team}";
      hasTeam = true;
      return token2;
    }
    const separators = new Set(
      texts.map((one) => (kind2 === "before" ? /(?<![-_. ])[-_. ]*$/ : /^[-_. ]*/).exec(one)[0])
    );
    const separator = separators.size === 1 ? [...separators][0] : "";
    const token = hasSlug || !texts.every(hasLetter) ? "*" : "{slug}";
    hasSlug = true;
    return kind2 === "before" ? `${token}${separator}` : `${separator}${token}`;
  });
  return parts.join("");
}
function hasLetter(text) {
  return /\p{L}/u.test(text);
}
function escapeStars(text) {
  return text.replaceAll("*", "?");
}
function groupBy(all, keyOf) {
  const groups = /* @__PURE__ */ new Map();
  for (const one of all) {
    const key = keyOf(one);
    const known = groups.get(key);
    if (known) known.push(one);
    else groups.set(key, [one]);
  }
  return groups;
}
function countBy(all, keyOf) {
  return new Map([...groupBy(all, keyOf)].map(([key, group]) => [key, group.length]));
}

// src/conventions/learn.ts
function learnPaths(paths, config) {
  if (config.for("").settings.stated.has("path")) return { data: {} };
  const shapes = pathShapes(paths.filter((path3) => config.isNote(path3) !== false));
  if (shapes.every(({ pattern }) => /\{yyyy\}-\{MM\}-\{dd\}[^/]*$/.test(pattern.source))) return { data: {} };
  const dated = shapes.reduce((sum, shape) => sum + shape.paths.length, 0);
  const [usual] = shapes;
  const others = shapes.length === 1 ? "" : `, ${dated - usual.paths.length} differ`;
  return {
    data: {
      path: shapes.map(({ pattern }) => pattern.source).sort((a, b) => tokensIn(b) - tokensIn(a))
    },
    evidence: { path: `${usual.paths.length} of ${dated} notes are named \`${usual.pattern.source}\`${others}` }
  };
}
function tokensIn(source) {
  return source.split("{").length;
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
  return { notes, isWhole, errors, others: walker.others, skipped: walker.skipped };
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
  /** Decides which of the files are notes; looks into those whose names do not tell. */
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
    for (const { file, loaded } of unsure) {
      if (await this.#looksLikeNote(file, relativeTo(loaded, file))) this.notes.set(file, { file, loaded });
      else this.others.push(file);
    }
    for (const [file] of this.notes)
      this.notes.set(file, { file, loaded: await this.#configs.for(path2.dirname(file)) });
  }
  async #looksLikeNote(file, relative) {
    try {
      return looksLikeNote(await this.#files.read(file, relative));
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      return false;
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

export {
  nodeFileSystem,
  cachingFileSystem,
  pathShapes,
  dayOfPath,
  isInside,
  assertInsideRoot,
  repositoryRoot,
  pathFrom,
  toSlashes,
  findNotes,
  isNotePath
};
