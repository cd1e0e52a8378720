import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __filename = import.meta.filename;
import {
  json
} from "./chunk-4GK2TEKQ.js";
import {
  Collection,
  CollectionBuilder,
  HOME,
  Roster,
  UserError,
  collectFacts,
  dateWords,
  defaultSections,
  defaultSettings,
  excerpt,
  isBefore,
  meetingOf,
  monthLike,
  parseNote,
  parseSource,
  rosterPeople,
  ruleIds,
  rules,
  systemReason,
  templateLines,
  toDay,
  tooLong
} from "./chunk-FP2A34WE.js";
import {
  closest,
  fold
} from "./chunk-QHWER7ZH.js";
import {
  loadCompiled
} from "./chunk-XXQ5GYI7.js";

// src/note/recognise.ts
var PAGE = /(?:^|[-_. ])(?:readme|template|contributing|changelog|index|license)(?:[-_. ]|$)/i;
function isPage(path6) {
  return PAGE.test(path6.slice(path6.lastIndexOf("/") + 1).replace(/\.md$/i, ""));
}
function mayBeNote(path6) {
  const name = path6.slice(path6.lastIndexOf("/") + 1);
  if (!/\.md$/i.test(name) || isPage(path6)) return false;
  return /(?<!\d)\d{4}-\d{2}-\d{2}/.test(name) ? true : void 0;
}
function looksLikeNote(text) {
  const block = /^\uFEFF?\s*---[^\S\r\n]*(?:\r\n|\r|\n)([\s\S]{0,5000}?)(?:\r\n|\r|\n)---[^\S\r\n]*(?:\r|\n|$)/.exec(
    text
  );
  return block !== null && /^datetime[ \t]*:/m.test(block[1]);
}

// src/node/text-file.ts
import { closeSync, constants, fstatSync, mkdirSync, openSync, readFileSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";

// lazily:write-file-atomic
var loaded;
var module = () => loaded ??= loadCompiled(__filename, "../lazy/write-file-atomic.cjs");
var sync = (...given) => module().sync(...given);

// src/node/text-file.ts
var MAX_BYTES = 5 * 1024 * 1024;
function readTextFile(file, shown, max = MAX_BYTES) {
  let bytes;
  try {
    const descriptor = openSync(file, constants.O_RDONLY | constants.O_NONBLOCK);
    try {
      const stat = fstatSync(descriptor);
      if (!stat.isFile()) throw new UserError(`${shown}: cannot be read, as it is no ordinary file.`);
      bytes = stat.size > max ? void 0 : readFileSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw new UserError(`${shown}: cannot be read, because ${systemReason(error)}.`);
  }
  if (!bytes || bytes.length > max)
    throw new UserError(`${shown}: is not read, as it has more than ${max / 1024 / 1024} MB.`);
  return decodeText(bytes, shown);
}
var decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
function decodeText(bytes, shown) {
  try {
    const text = decoder.decode(bytes);
    if (!text.includes("\0")) return text;
  } catch {
  }
  throw new UserError(`${shown}: holds no text in UTF-8; if it is a note, save it in that encoding.`);
}
function writeTextFile(file, shown, text, expected) {
  try {
    if (expected !== void 0 && readTextFile(file, shown, Number.POSITIVE_INFINITY) !== expected) {
      throw new UserError(`${shown}: was changed by another program meanwhile and is left as it is; run again.`);
    }
    const mode = expected === void 0 ? {} : { mode: statSync(file).mode };
    sync(file, text, mode);
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw new UserError(`${shown}: cannot be written, because ${systemReason(error)}.`);
  }
}
function createTextFile(file, shown, text) {
  try {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text, { flag: "wx" });
  } catch (error) {
    throw new UserError(`${shown}: cannot be written, because ${systemReason(error)}.`);
  }
}

// src/node/files.ts
import { existsSync, lstatSync, readdirSync, realpathSync } from "node:fs";
var disk = {
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
function readOnce(files) {
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

// src/node/load-config.ts
import { existsSync as existsSync2 } from "node:fs";
import path2 from "node:path";

// lazily:src/globs.ts
var loaded2;
var module2 = () => loaded2 ??= loadCompiled(__filename, "../lazy/globs.cjs");
var globMatcher = (...given) => module2().globMatcher(...given);
var scanGlob = (...given) => module2().scanGlob(...given);

// src/note/path-pattern.ts
var TOKENS = {
  yyyy: "\\d{4}",
  yy: "\\d{2}",
  MM: "\\d{2}",
  M: "\\d{1,2}",
  dd: "\\d{2}",
  d: "\\d{1,2}",
  number: "\\d{1,6}",
  // A word; what is only digits is a part of a date or a number.
  slug: "[^/]*?\\p{L}[^/]*?",
  team: "[^/]*?\\p{L}[^/]*?"
};
var pathTokens = [...Object.keys(TOKENS).slice(0, 6), "MMM", "number", "slug", "team"];
function pathPattern(source, locale = "en") {
  const names = [];
  const body2 = source.replace(/^\.\//, "").replace(/\{(\w+)\}|\*\*\/?|\*|[^{*]+|\{/g, (part, token) => {
    if (token !== void 0 && pathTokens.includes(token)) {
      names.push(token);
      return `(${token === "MMM" ? dateWords(locale).month : TOKENS[token]})`;
    }
    if (part.startsWith("**")) return "(?:[^/]+/)*";
    return part === "*" ? "[^/]*" : part.replace(/[.+?^${}()|[\]\\]/g, "\\$&");
  });
  const pattern = new RegExp(`^${body2}$`, "iu");
  return {
    source,
    read(path6) {
      const match = pattern.exec(path6);
      return match ? partsOf(names, match.slice(1), locale) : void 0;
    },
    rewrite(path6, to) {
      const match = new RegExp(pattern, "diu").exec(path6);
      if (!match) return void 0;
      let out = path6;
      for (const [at, name] of [...names.entries()].reverse()) {
        const [start, end] = match.indices[at + 1];
        out = out.slice(0, start) + written(name, path6.slice(start, end), to, locale) + out.slice(end);
      }
      return out;
    }
  };
}
function partsOf(names, values, locale) {
  const said = /* @__PURE__ */ new Map();
  let conflict;
  names.forEach((name, at) => {
    const text = values[at];
    const [key, value] = meaning(name, text, locale);
    const known = said.get(key);
    if (!known) said.set(key, { value, text });
    else if (known.value !== value) conflict ??= [known.text, text];
  });
  const number = (key) => said.has(key) ? Number(said.get(key).value) : void 0;
  const [year, month, day, count] = ["year", "month", "day", "number"].map(number);
  const whole = year !== void 0 && month !== void 0 && day !== void 0;
  const real = whole ? toDay(year, month, day) : void 0;
  const team = said.get("team")?.text;
  const slug = said.get("slug")?.text;
  return {
    text: [year ?? "", ...[month, day].filter((part) => part !== void 0).map(two)].join("-").replace(/^-/, ""),
    day: real,
    isWhole: whole,
    ...year !== void 0 && { year },
    ...month !== void 0 && { month },
    ...count !== void 0 && { number: count },
    ...team !== void 0 && { team },
    ...slug !== void 0 && { slug },
    ...conflict && { conflict }
  };
}
function written(token, old, { day, number, slug }, locale) {
  const [year, month, date] = day.split("-");
  switch (token) {
    case "yyyy":
      return year;
    case "yy":
      return year.slice(2);
    case "MM":
      return month;
    case "M":
      return String(Number(month));
    case "MMM":
      return monthLike(old, Number(month), locale);
    case "dd":
      return date;
    case "d":
      return String(Number(date));
    case "number":
      return number === void 0 ? old : String(number).padStart(old.length, "0");
    case "slug":
      return slug ?? old;
    default:
      return old;
  }
}
function meaning(token, text, locale) {
  switch (token) {
    case "yyyy":
      return ["year", text];
    case "yy":
      return ["year", `20${text}`];
    case "MM":
    case "M":
      return ["month", String(Number(text))];
    case "MMM":
      return ["month", String(dateWords(locale).months.get(text.toLowerCase()) ?? 0)];
    case "dd":
    case "d":
      return ["day", String(Number(text))];
    case "number":
      return ["number", String(Number(text))];
    default:
      return [token, fold(text)];
  }
}
var two = (value) => String(value).padStart(2, "0");

// src/config/settings-of.ts
function settingsOf(data, before, resources) {
  const { frontMatter, date, attendees, sections, labels, actions, placeholders, cancelled, roster, since } = data;
  const schema = frontMatter?.schema === void 0 ? void 0 : resources?.schemas.get(frontMatter.schema);
  const template = placeholders?.template === void 0 ? void 0 : resources?.templates.get(placeholders.template);
  const isCancelled = cancelled === void 0 ? void 0 : resources?.patterns.get(cancelled);
  return {
    ...data.path && { path: [data.path].flat().map((pattern) => pathPattern(pattern, before.locale)) },
    ...frontMatter && {
      frontMatter: {
        required: frontMatter.required ?? before.frontMatter.required,
        schema: schema ?? before.frontMatter.schema
      }
    },
    ...date && {
      date: {
        ...before.date,
        ...date.from && { from: sourcesOf(date.from) },
        ...date.timezone !== void 0 && { timezone: date.timezone },
        ...date.tolerance !== void 0 && { tolerance: date.tolerance }
      }
    },
    ...attendees?.from && { attendees: { from: sourcesOf(attendees.from), isConfigured: true } },
    ...sections && { sections: sections.map(sectionSpec) },
    ...labels && { labels: Object.entries(labels).map(([name, value]) => ({ name, value })) },
    ...actions?.in && { actions: actions.in },
    ...placeholders && {
      placeholders: {
        ...before.placeholders,
        ...placeholders.words && { words: placeholders.words },
        ...template !== void 0 && { template: templateLines(template) }
      }
    },
    ...isCancelled && { cancelled: isCancelled },
    ...roster && { roster: rosterOf(roster, before.roster, resources) },
    ...since !== void 0 && { since }
  };
}
function sourcesOf(texts) {
  return texts.flatMap((text) => parseSource(text) ?? []);
}
function rosterOf({ people, teams }, before, resources) {
  const named = typeof people === "string" ? resources?.people.get(people) : people && rosterPeople(people);
  return new Roster(named ?? before.people, teams ?? before.teams);
}
function sectionSpec(section) {
  const spec = typeof section === "string" ? { name: section } : section;
  const known = defaultSections.find(({ name }) => name === spec.name);
  return { ...known?.aliases && { aliases: known.aliases }, ...spec };
}

// src/config/config.ts
var Config = class {
  #layers;
  #rules;
  #effective = /* @__PURE__ */ new Map();
  #kinds = [];
  #isNote;
  #paths;
  #isIgnored;
  /**
   * @param rules all rules there are
   * @param layers from the weakest to the strongest; `recommended` is always below them
   */
  constructor(rules2, layers) {
    this.#rules = rules2;
    this.#layers = layers;
    for (const { data } of layers) {
      for (const [name, kind2] of Object.entries(data.kinds ?? {})) {
        this.#kinds.push({ name, matches: matcher(kind2.notes ?? []) });
      }
    }
    const notes = layers.findLast(({ data }) => data.notes)?.data.notes;
    this.#isNote = notes && matcher(notes);
    this.#paths = this.for("").settings.path;
    this.#isIgnored = matcher(layers.flatMap(({ data }) => data.ignore ?? []));
  }
  /** Whether `path` is left alone; for a folder, everything in it is. */
  isIgnored(path6) {
    return this.#isIgnored(path6);
  }
  /** Whether the configuration says that `path` is a note; undefined when it does not say. */
  isNote(path6) {
    if (this.#paths.some((pattern) => pattern.read(path6))) return true;
    const isOfKind = this.#kinds.some(({ matches }) => matches(path6));
    if (this.#isNote) return (this.#isNote(path6) || isOfKind) && !isPage(path6);
    return isOfKind && this.#paths.length === 0 && !isPage(path6) ? true : void 0;
  }
  /** What holds for the note at `path` (with forward slashes, relative to the root). */
  for(path6) {
    const kind2 = this.#kinds.findLast(({ matches }) => matches(path6))?.name;
    let effective = this.#effective.get(kind2);
    if (!effective) {
      effective = this.#merge(kind2);
      this.#effective.set(kind2, effective);
    }
    return effective;
  }
  #merge(kind2) {
    const rules2 = /* @__PURE__ */ new Map();
    for (const { meta } of this.#rules)
      rules2.set(meta.id, { severity: meta.severity, options: {}, origin: "recommended" });
    const origins = new Map(Object.keys(defaultSettings).map((key) => [key, "recommended"]));
    const parts = this.#layers.flatMap(({ origin, data, resources }) => {
      const own = kind2 === void 0 ? void 0 : data.kinds?.[kind2];
      return [
        { data, origin, resources },
        ...own ? [{ data: own, origin: `${origin}, kind \`${kind2}\``, resources }] : []
      ];
    });
    const locale = parts.findLast(({ data }) => data.locale)?.data.locale ?? defaultSettings.locale;
    let settings = { ...defaultSettings, locale };
    for (const { data, origin, resources } of parts) {
      for (const key of Object.keys(data)) origins.set(key, origin);
      settings = { ...settings, ...settingsOf(data, settings, resources) };
      for (const [id, entry] of Object.entries(data.rules ?? {})) {
        rules2.set(id, { ...ruleOf(entry, rules2.get(id)?.options ?? {}), origin });
      }
    }
    return { kind: kind2, settings, rules: rules2, origins };
  }
};
function ruleOf(entry, before) {
  return typeof entry === "string" ? { severity: entry, options: before } : { severity: entry[0], options: entry[1] ?? {} };
}
function matcher(globs) {
  const clean = globs.map((glob) => glob.replace(/^\.\//, ""));
  if (clean.length === 0) return () => false;
  return globMatcher(clean.flatMap((glob) => [glob, `${glob.replace(/(?<!\/)\/+$/, "")}/**`]));
}

// src/config/config-error.ts
var ConfigError = class extends Error {
  constructor(file, line, what) {
    super(`${file}${line === void 0 ? "" : `:${line}`}: ${what}`);
    this.file = file;
    this.line = line;
  }
  file;
  line;
  name = "ConfigError";
};
function isConfigError(error) {
  return error instanceof Error && error.name === "ConfigError";
}

// src/config/presets.ts
var body = { frontMatter: { required: false }, sections: [] };
var presets = {
  /** Front matter with `datetime`, `location`, `teams` and `participants`; Agenda, Discussions and TODOs. The default. */
  recommended: {},
  /** The date in the first heading: `# Team meeting 2024-03-04`. */
  "date-in-heading": { ...body, date: { from: ["path", "heading"] } },
  /** The date in a line such as `**Date**: 4 March 2024`, and perhaps in the first heading. */
  "date-in-label": { ...body, date: { from: ["path", "heading", "label:Date", "label:When"] } },
  /** The date and the people in a table at the head of the note. */
  "date-in-table": { ...body, date: { from: ["path", "heading", "table:Date"] }, attendees: { from: ["table:Name"] } }
};

// src/node/load-config.ts
var CONFIG_NAMES = [".meeting-notes-lint.yml", ".meeting-notes-lint.yaml", ".meeting-notes-lint.json"];
var PACKAGE_KEY = "meeting-notes-lint";
var reader = () => import("./reading-7X6LNSO6.js");
var ConfigLoader = class {
  /** Where configurations are read from. */
  files;
  #source;
  #byFolder = /* @__PURE__ */ new Map();
  #byFile = /* @__PURE__ */ new Map();
  constructor(source) {
    this.#source = source;
    this.files = source.files ?? disk;
  }
  /**
   * What holds for the files in `folder`: the nearest configuration, up to the root.
   * @throws ConfigError when it, or a `--rule`, cannot be used
   */
  for(folder) {
    const { root, file, none } = this.#source;
    if (none) return this.#once(this.#byFile, "", () => this.#without());
    if (file !== void 0) return this.#once(this.#byFile, file, () => this.#load(file, root, void 0));
    return this.#once(this.#byFolder, folder, async () => {
      const found = await configIn(folder, this.files);
      if (found) return this.#once(this.#byFile, found.file, () => this.#load(found.file, folder, found.key));
      const parent = path2.dirname(folder);
      return folder === root || parent === folder || !isInside(root, folder) ? this.#without() : this.for(parent);
    });
  }
  async #without() {
    return { config: new Config(rules, await this.#flags()), base: this.#source.root, file: void 0 };
  }
  /** @throws ConfigError or UserError when a `--rule` cannot be used */
  async checkFlags() {
    await this.#flags();
  }
  #flags() {
    return Promise.all((this.#source.ruleFlags ?? []).map(flagLayer));
  }
  #once(cache, key, make) {
    const known = cache.get(key) ?? make();
    cache.set(key, known);
    return known;
  }
  async #load(file, base, key) {
    const { root } = this.#source;
    const shown = path2.relative(root, file) || file;
    if (isInside(root, file) && this.files.exists(file)) expectNoWayOut(file, shown, root, this.files);
    const { readConfig } = await reader();
    const read2 = readConfig(await this.files.read(file, shown), shown, key);
    const layers = read2 ? await this.#layers(read2, file, [file]) : [];
    return { config: new Config(rules, [...layers, ...await this.#flags()]), base, file };
  }
  /** A configuration with those it extends, from the weakest to the strongest. */
  async #layers(read2, file, chain) {
    const { root } = this.#source;
    const { data, lineOf: lineOf2 } = read2;
    const { loadResources, readConfig } = await reader();
    const shown = path2.relative(root, file) || file;
    const layers = [];
    for (const name of [data.extends ?? []].flat()) {
      const preset = presets[name];
      if (preset) {
        layers.push({ origin: `preset \`${name}\``, data: preset });
        continue;
      }
      const target = this.#inside(name, file, ["extends"], lineOf2);
      if (chain.includes(target))
        throw new ConfigError(shown, lineOf2(["extends"]), `\`extends: ${name}\` leads in a circle.`);
      const targetShown = path2.relative(root, target);
      const extended = readConfig(await this.files.read(target, targetShown), targetShown);
      if (extended) layers.push(...await this.#layers(extended, target, [...chain, target]));
    }
    const resources = await loadResources(read2, shown, async (name, keys) => {
      const target = this.#inside(name, file, keys, lineOf2);
      const targetShown = path2.relative(root, target);
      return { text: await this.files.read(target, targetShown), shown: targetShown };
    });
    return [...layers, { origin: shown, data, resources }];
  }
  /** The file that `name` means in the configuration `file`; never one outside the root, by whatever links. */
  #inside(name, file, keys, lineOf2) {
    const shown = path2.relative(this.#source.root, file) || file;
    const target = path2.resolve(path2.dirname(file), name);
    const said = `\`${keys.filter((key) => key !== "kinds").join(".")}: ${name}\``;
    const isExtends = keys[0] === "extends";
    if (!this.files.exists(target)) {
      const parent = path2.dirname(target);
      const beside = this.files.exists(parent) ? this.files.list(parent).map((entry) => entry.name) : [];
      const preset = isExtends ? closest(name, Object.keys(presets)) : void 0;
      const beneath = closest(path2.basename(target), beside);
      const meant = preset ?? (beneath && path2.join(path2.dirname(name), beneath));
      const built = Object.keys(presets).map((one) => `\`${one}\``);
      const hint = isExtends ? `${built.join(", ")}, or a file in this repository` : "a file in this repository";
      throw new ConfigError(
        shown,
        lineOf2(keys),
        `${said} is not there; ${meant ? `did you mean \`${slashes(meant)}\`?` : `name ${hint}.`}`
      );
    }
    const real = this.files.realPath(target);
    if (!isInside(this.files.realPath(this.#source.root), real)) {
      throw new ConfigError(shown, lineOf2(keys), `${said} leads out of the repository; name a file in it.`);
    }
    return real;
  }
};
async function configIn(folder, files) {
  for (const name of CONFIG_NAMES) {
    const file2 = path2.join(folder, name);
    if (files.exists(file2)) return { file: file2, key: void 0 };
  }
  const file = path2.join(folder, "package.json");
  if (!files.exists(file)) return void 0;
  try {
    const text = await files.read(file, file);
    return text.includes(`"${PACKAGE_KEY}"`) && PACKAGE_KEY in JSON.parse(text) ? { file, key: PACKAGE_KEY } : void 0;
  } catch {
    return void 0;
  }
}
async function flagLayer(flag) {
  const match = /^\s*([^:\s]+)\s*[:=]\s*(.+)$/s.exec(flag);
  if (!match)
    throw new UserError(`--rule '${flag}': write a rule and its severity, such as --rule 'no-placeholder: off'.`);
  const { parseConfig } = await reader();
  return { origin: "--rule", data: parseConfig(`rules:
  ${match[1]}: ${match[2]}`, `--rule '${flag}'`) };
}
function isInside(folder, file) {
  const relative = path2.relative(folder, file);
  return relative === "" || !relative.startsWith(`..${path2.sep}`) && relative !== ".." && !path2.isAbsolute(relative);
}
var leadsOut = (shown) => `${shown}: is not followed, as it is a link that leads out of the repository.`;
function expectNoWayOut(file, shown, root, files) {
  if (!isInside(files.realPath(root), files.realPath(file))) throw new UserError(leadsOut(shown));
}
function repositoryRoot(folder) {
  for (let at = folder; ; at = path2.dirname(at)) {
    if (existsSync2(path2.join(at, ".git"))) return at;
    if (path2.dirname(at) === at) return void 0;
  }
}
function pathFrom(folder, file) {
  const isBelow = file.startsWith(folder) && file[folder.length] === path2.sep && !file.includes("..");
  return slashes(isBelow ? file.slice(folder.length + 1) : path2.relative(folder, file));
}
function slashes(file) {
  return path2.sep === "/" ? file : file.replaceAll(path2.sep, "/");
}

// src/node/find-notes.ts
import path3 from "node:path";

// lazily:ignore
var loaded3;
var module3 = () => loaded3 ??= loadCompiled(__filename, "../lazy/ignore.cjs");
var ignore_default = (...given) => module3().default(...given);

// src/node/find-notes.ts
async function findNotes(paths, cwd, root, configs, { files = configs.files, only = () => true } = {}) {
  const walker = new Walker(root, configs, files, only);
  for (const given of paths) {
    const absolute = path3.resolve(cwd, given);
    if (files.kindOf(absolute)) await walker.named(absolute, given);
    else if (scanGlob(given).isGlob) await walker.glob(given, cwd);
    else walker.errors.push(notThere(given, absolute, files));
  }
  const notes = [...walker.notes.values()].sort((a, b) => a.file < b.file ? -1 : 1);
  const isWhole = paths.some((given) => path3.resolve(cwd, given) === root);
  return { notes, isWhole, errors: walker.errors, others: walker.others };
}
async function isNotePath(file, root, configs, files = configs.files) {
  return new Walker(root, configs, files).judge(file);
}
var Walker = class {
  notes = /* @__PURE__ */ new Map();
  errors = [];
  others = [];
  #root;
  #realRoot;
  #configs;
  #files;
  #ignores = /* @__PURE__ */ new Map();
  #only;
  #visited = /* @__PURE__ */ new Set();
  /** Files that only their front matter can tell of. */
  #unsure = [];
  constructor(root, configs, files, only = () => true) {
    this.#root = root;
    this.#realRoot = files.realPath(root);
    this.#configs = configs;
    this.#files = files;
    this.#only = only;
  }
  /** A path as the user wrote it: a file is a note whatever its name. */
  async named(absolute, given) {
    try {
      if (this.#files.kindOf(absolute) === "link" && !this.#staysInside(absolute)) {
        this.errors.push(leadsOut(given));
      } else if (this.#files.kindOf(this.#files.realPath(absolute)) === "folder") {
        await this.#folder(absolute, () => true);
        await this.#settle();
      } else if (this.#only(absolute)) {
        this.notes.set(absolute, { file: absolute, loaded: await this.#configs.for(path3.dirname(absolute)) });
      }
    } catch (error) {
      if (!error.code) throw error;
      this.errors.push(`${given}: cannot be read, because ${systemReason(error)}.`);
    }
  }
  async glob(pattern, cwd) {
    const { base } = scanGlob(pattern);
    const matches = globMatcher([pattern.replace(/^\.\//, "")]);
    const from = path3.resolve(cwd, base);
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
  async #folder(folder, wanted) {
    const real = this.#files.realPath(folder);
    if (this.#visited.has(real)) return;
    this.#visited.add(real);
    let entries;
    try {
      entries = this.#files.list(folder);
    } catch (error) {
      this.errors.push(
        `${path3.relative(this.#root, folder) || folder}: cannot be read, because ${systemReason(error)}.`
      );
      return;
    }
    const loaded5 = await this.#configs.for(folder);
    const ignores = await this.#ignoresAbove(folder);
    for (const entry of entries) {
      const absolute = path3.join(folder, entry.name);
      const kind2 = entry.kind === "link" ? this.#target(absolute) : entry.kind;
      if (!kind2) continue;
      const isFolder = kind2 === "folder";
      if (isPassedBy(absolute, isFolder, loaded5, ignores)) continue;
      if (isFolder) await this.#folder(absolute, wanted);
      else if (wanted(absolute)) this.#file(absolute, relativeTo(loaded5, absolute), loaded5);
    }
    this.#visited.delete(real);
  }
  /** Whether a walk would pass by `file`, or take it for a note by its path; undefined when its text decides. */
  async judge(file) {
    if (!isInside(this.#root, file)) return false;
    let folder = this.#root;
    for (const name of path3.relative(this.#root, file).split(path3.sep)) {
      const absolute = path3.join(folder, name);
      const loaded5 = await this.#configs.for(folder);
      if (this.#files.kindOf(absolute) === "link" && !this.#target(absolute)) return false;
      if (isPassedBy(absolute, absolute !== file, loaded5, await this.#ignoresAbove(folder))) return false;
      if (absolute === file) return isNoteByPath(relativeTo(loaded5, file), loaded5);
      folder = absolute;
    }
    return false;
  }
  #file(file, relative, loaded5) {
    const isNote = isNoteByPath(relative, loaded5);
    if (isNote !== false && !this.#only(file)) return;
    if (isNote) this.notes.set(file, { file, loaded: loaded5 });
    else if (isNote === void 0) this.#unsure.push({ file, loaded: loaded5, relative });
    else this.others.push(file);
  }
  /** Looks into the files whose names tell nothing. */
  async #settle() {
    const unsure = this.#unsure.splice(0);
    await this.#files.prefetch?.(unsure.map(({ file }) => file));
    for (const { file, loaded: loaded5, relative } of unsure) {
      if (await this.#looksLikeNote(file, relative)) this.notes.set(file, { file, loaded: loaded5 });
      else this.others.push(file);
    }
  }
  async #looksLikeNote(file, relative) {
    try {
      return looksLikeNote(await this.#files.read(file, relative));
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      return false;
    }
  }
  /** What a link leads to; undefined when it leads nowhere, or out of the root. */
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
  /** What the `.gitignore` files between `folder` and the root say, from the nearest one on. */
  async #ignoresAbove(folder) {
    if (!isInside(this.#root, folder)) return [];
    let ignores = this.#ignores.get(folder);
    if (!ignores) {
      const above = folder === this.#root ? [] : await this.#ignoresAbove(path3.dirname(folder));
      const file = path3.join(folder, ".gitignore");
      const { files } = this.#configs;
      const text = files.kindOf(file) === "file" ? await files.read(file, path3.relative(this.#root, file)) : void 0;
      ignores = text === void 0 ? above : [{ folder, rules: ignore_default().add(text) }, ...above];
      this.#ignores.set(folder, ignores);
    }
    return ignores;
  }
};
function isNoteByPath(relative, { config }) {
  return config.isNote(relative) ?? mayBeNote(relative);
}
function relativeTo({ base }, file) {
  return pathFrom(base, file);
}
function isPassedBy(absolute, isFolder, loaded5, ignores) {
  const name = path3.basename(absolute);
  if (isFolder && (name === "node_modules" || name.startsWith("."))) return true;
  if (!isFolder && !/\.md$/i.test(name)) return true;
  return isHidden(absolute, isFolder, ignores) || loaded5.config.isIgnored(relativeTo(loaded5, absolute));
}
function isHidden(file, isFolder, ignores) {
  for (const { folder, rules: rules2 } of ignores) {
    const verdict = rules2.test(pathFrom(folder, file) + (isFolder ? "/" : ""));
    if (verdict.ignored) return true;
    if (verdict.unignored) return false;
  }
  return false;
}
function notThere(given, absolute, files) {
  const parent = path3.dirname(absolute);
  const names = files.exists(parent) ? files.list(parent).map(({ name }) => name) : [];
  const meant = closest(path3.basename(absolute), names);
  const hint = meant === void 0 ? "" : `; did you mean ${path3.join(path3.dirname(given), meant)}?`;
  return `${given}: does not exist${hint || "."}`;
}

// src/node/run.ts
import path5 from "node:path";

// src/fix/apply.ts
function applyFixes(text, findings, kind2) {
  const applied = [];
  const edits = [];
  for (const finding of findings) {
    const { fix } = finding;
    if (!fix || !fix.safe && kind2 === "safe") continue;
    if (fix.edits.some((edit) => edits.some((other) => collide(edit, other)))) continue;
    edits.push(...fix.edits);
    applied.push(finding);
  }
  edits.sort((a, b) => b.start - a.start);
  let out = text;
  for (const { start, end, text: replacement } of edits) out = out.slice(0, start) + replacement + out.slice(end);
  return { text: out, applied };
}
function collide(a, b) {
  return a.start <= b.end && b.start <= a.end;
}
var MAX_ROUNDS = 20;
function fixText(text, kind2, check2) {
  let result = check2(text);
  let current = text;
  const all = [];
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const { text: next, applied } = applyRound(current, result.findings, kind2);
    if (applied.length === 0 || next === current) break;
    current = next;
    all.push(...applied);
    result = check2(current);
  }
  return { text: current, result, applied: all };
}
function applyRound(text, findings, kind2) {
  const safe = applyFixes(text, findings, "safe");
  return kind2 === "safe" || safe.text !== text ? safe : applyFixes(text, findings, "suggestions");
}

// src/finding.ts
function byPlace(a, b) {
  return a.place.start.offset - b.place.start.offset || a.place.end.offset - b.place.end.offset || (a.ruleId < b.ruleId ? -1 : a.ruleId > b.ruleId ? 1 : 0);
}

// src/suppressions.ts
var PAGE2 = `${HOME}/blob/main/docs/suppressing.md`;
var SUPPRESSION = "suppression";
var messages = {
  unknown: (name, meant) => `There is no rule \`${name}\`${meant ? `; did you mean \`${meant}\`?` : "; see `meeting-notes-lint rules` for their names."}`,
  bare: "This comment hides every rule; name the rules that it is about.",
  unused: (name) => `Nothing is hidden by this comment for \`${name}\`; remove it.`,
  unusedBare: "Nothing is hidden by this comment; remove it."
};
var OWN = /(?:<!--|#)[ \t]*meeting-notes-lint-(disable-next-line|disable-line|disable|enable)(?![\w-])([^\r\n]{0,500}?)(?:-->|$)/gm;
var REMARK = /<!--[ \t]*lint[ \t]+(disable|enable|ignore)(?![\w-])([^\r\n]{0,500}?)-->/g;
function applySuppressions(note, findings, ruleIds2, reportUnused) {
  if (note.excess || !/meeting-notes-lint-|<!--[ \t]*lint[ \t]/.test(note.text))
    return { findings: [...findings], suppressed: [] };
  const directives = read(note);
  const kept = [];
  const suppressed = [];
  const used = /* @__PURE__ */ new Set();
  for (const finding of findings) {
    const line = finding.place.start.line;
    const by = directives.findIndex(
      ({ kind: kind2, rules: rules2, from, to }) => kind2 !== "enable" && from <= line && line <= to && (rules2.length === 0 || rules2.some(({ id }) => id === finding.ruleId))
    );
    if (by < 0) kept.push(finding);
    else {
      suppressed.push(finding);
      used.add(`${by} ${directives[by].rules.length === 0 ? "" : finding.ruleId}`);
    }
  }
  const say = (range, message, severity, expected) => kept.push({
    path: note.path,
    ruleId: SUPPRESSION,
    severity,
    message,
    place: note.lines.place(range),
    url: PAGE2,
    actual: note.text.slice(range.start, range.end),
    ...expected !== void 0 && {
      expected: [expected],
      fix: { safe: true, title: `Write \`${expected}\``, edits: [{ ...range, text: expected }] }
    }
  });
  directives.forEach((directive, at) => {
    const { kind: kind2, range, rules: rules2 } = directive;
    if (rules2.length === 0 && kind2 !== "enable") say(range, messages.bare, "warning");
    for (const rule of rules2) {
      if (ruleIds2.includes(rule.id)) {
        if (reportUnused && kind2 !== "enable" && !used.has(`${at} ${rule.id}`))
          say(range, messages.unused(rule.id), "warning");
      } else {
        const meant = closest(rule.id, ruleIds2);
        say(rule.range, messages.unknown(rule.id, meant), "warning", meant);
      }
    }
    if (reportUnused && rules2.length === 0 && kind2 !== "enable" && !used.has(`${at} `))
      say(range, messages.unusedBare, "warning");
  });
  return { findings: kept, suppressed };
}
function read(note) {
  const found = [];
  const inCode = (at) => note.blocks.some(({ kind: kind2, range }) => kind2 === "code" && range.start <= at && at < range.end);
  const inYaml = (at) => at < note.bodyStart;
  for (const [pattern, isRemark] of [
    [OWN, false],
    [REMARK, true]
  ]) {
    for (const match of note.text.matchAll(pattern)) {
      const at = match.index;
      const isHash = match[0].startsWith("#");
      if (inCode(at) || isHash !== inYaml(at)) continue;
      if (!isHash && (!match[0].endsWith("-->") || note.text[at - 1] === "`")) continue;
      const word = match[1];
      const kind2 = word === "ignore" ? "next-block" : word.replace(/^disable-/, "");
      const range = { start: at, end: at + match[0].trimEnd().length };
      const line = note.lines.point(range.end).line;
      found.push({
        kind: kind2,
        range,
        line,
        rules: rulesIn(match[2], at + match[0].indexOf(match[2], word.length), isRemark),
        from: 0,
        to: 0
      });
    }
  }
  found.sort((a, b) => a.range.start - b.range.start);
  found.forEach((directive, at) => {
    const last = note.lines.count;
    if (directive.kind === "line") [directive.from, directive.to] = [directive.line, directive.line];
    if (directive.kind === "next-line") [directive.from, directive.to] = [directive.line + 1, directive.line + 1];
    if (directive.kind === "next-block") {
      const next = note.blocks.find(({ range, kind: kind2 }) => range.start >= directive.range.end && kind2 !== "html");
      if (next)
        [directive.from, directive.to] = [
          note.lines.point(next.range.start).line,
          note.lines.point(next.range.end).line
        ];
    }
    if (directive.kind === "disable") {
      const enable = found.slice(at + 1).find(
        ({ kind: kind2, rules: rules2 }) => kind2 === "enable" && (rules2.length === 0 || directive.rules.some(({ id }) => rules2.some((rule) => rule.id === id)))
      );
      const from = directive.range.start < note.bodyStart ? 1 : directive.line;
      [directive.from, directive.to] = [from, enable?.line ?? last];
    }
  });
  return found;
}
function rulesIn(text, offset, isRemark) {
  const names = /^(.*?)(?:\s--\s.*)?$/s.exec(text)[1];
  return [...names.matchAll(/[^\s,]+/g)].filter(([name]) => name !== "--").map((match) => {
    const id = match[0].replace(/^meeting-notes-lint:/, "");
    const start = offset + match.index + (match[0].length - id.length);
    return { id, range: { start, end: start + id.length } };
  }).filter(({ id }) => !isRemark || !/^(?:remark-lint:|[a-z-]+:)/.test(id));
}

// src/lint.ts
var recommended = new Config(rules, []);
function lintNote(input, options = {}) {
  return check(parseNote(input.path, input.text), options);
}
function lintParsed(notes, options = {}) {
  const config = options.config ?? recommended;
  const collection = options.collection ?? new Collection(notes.map((note) => factsOf(note, config)));
  return notes.map((note) => check(note, { ...options, collection }));
}
function factsOf({ path: path6, text }, config = recommended) {
  return collectFacts(path6, tooLong(text) ? "" : text, config.for(path6).settings);
}
function check(note, options) {
  const config = (options.config ?? recommended).for(note.path);
  const context = {
    settings: config.settings,
    collection: options.collection ?? new Collection(),
    now: options.now,
    fileExists: options.fileExists
  };
  if (isBefore(meetingOf(note, config.settings), note.path, config.settings.since))
    return { path: note.path, text: note.text, findings: [], suppressed: [] };
  const found = [];
  for (const rule of rules) {
    const configured = config.rules.get(rule.meta.id);
    if (!configured || configured.severity === "off") continue;
    found.push(...rule.check(note, context, configured.severity, configured.options));
  }
  const { findings, suppressed } = applySuppressions(note, found, ruleIds, options.reportUnusedSuppressions ?? false);
  return { path: note.path, text: note.text, findings: findings.sort(byPlace), suppressed: suppressed.sort(byPlace) };
}

// src/node/baseline-file.ts
import path4 from "node:path";

// src/fingerprint.ts
var Fingerprints = class {
  #seen = /* @__PURE__ */ new Map();
  /** The one of a finding, in the form that GitHub's own take: sixteen hexadecimal digits, `:`, the occurrence from 1. */
  of(finding, path6) {
    return this.#next(finding.ruleId, path6, subjects(finding)[0]);
  }
  /** One for each thing that the finding is about, and mostly that is one. The path is no part of them. */
  each(finding) {
    return subjects(finding).map((subject) => this.#next(finding.ruleId, "", subject));
  }
  #next(ruleId, path6, subject) {
    const digits = hash([ruleId, path6, subject].join("\0"));
    const occurrence = (this.#seen.get(digits) ?? 0) + 1;
    this.#seen.set(digits, occurrence);
    return `${digits}:${occurrence}`;
  }
};
function subjects({ about, actual, message }) {
  if (about !== void 0) return about;
  const quoted = [];
  for (const [part] of message.matchAll(/`[^`]*`|;/g)) {
    if (part === ";") break;
    quoted.push(part);
  }
  const lines = actual.replace(/\r\n|\r/g, "\n").replace(/(?<![ \t])[ \t]+(?=\n)/g, "").replace(/\n[ \t]+/g, "\n");
  return [[lines, ...quoted].join("\0")];
}
function hash(text) {
  return [2166136261, 461845907].map((start) => fnv(text, start).toString(16).padStart(8, "0")).join("");
}
function fnv(text, start) {
  let value = start;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    value = Math.imul(value ^ unit & 255, 16777619);
    value = Math.imul(value ^ unit >> 8, 16777619);
  }
  return value >>> 0;
}

// lazily:src/loose-json.ts
var loaded4;
var module4 = () => loaded4 ??= loadCompiled(__filename, "../lazy/loose-json.cjs");
var parseLooseJson = (...given) => module4().parseLooseJson(...given);

// src/baseline.ts
var BASELINE_NAME = ".meeting-notes-lint-suppressions.json";
var Baseline = class {
  entries;
  #byPath = /* @__PURE__ */ new Map();
  constructor(entries = []) {
    this.entries = entries;
    for (const entry of entries) {
      const known = this.#byPath.get(entry.path);
      if (known) known.push(entry);
      else this.#byPath.set(entry.path, [entry]);
    }
  }
  /**
   * Takes out the findings that the baseline hides.
   * @param path of the note, relative to the root of the repository
   * @param findings by place, those that comments hide left out
   */
  split(path6, findings) {
    const entries = this.#byPath.get(path6);
    if (!entries) return { findings: [...findings], baselined: [], unmatched: [] };
    const left = new Map(entries.map((entry) => [keyOf(entry), entry]));
    const split = { findings: [], baselined: [], unmatched: [] };
    const fingerprints = new Fingerprints();
    for (const finding of findings) {
      const known = entriesOf(path6, [finding], fingerprints).map((entry) => left.delete(keyOf(entry)));
      if (known.every(Boolean)) split.baselined.push(finding);
      else split.findings.push(atNewPlaces(finding, known));
    }
    split.findings.sort(byPlace);
    split.unmatched.push(...left.values());
    return split;
  }
  /** The entries without those of `gone`, and with those of `more` that are not there yet. */
  changed(gone, more) {
    const left = new Set(gone.map(keyOf));
    const kept = this.entries.filter((entry) => !left.has(keyOf(entry)));
    const known = new Set(kept.map(keyOf));
    return [...kept, ...more.filter((entry) => !known.has(keyOf(entry)))];
  }
};
function entriesOf(path6, findings, fingerprints = new Fingerprints()) {
  return findings.flatMap(
    (finding) => fingerprints.each(finding).map((fingerprint) => ({
      path: path6,
      ruleId: finding.ruleId,
      fingerprint,
      message: excerpt(finding.message, MAX_MESSAGE)
    }))
  );
}
function atNewPlaces(finding, known) {
  const places = [{ place: finding.place, message: "" }, ...finding.related ?? []];
  if (places.length !== known.length) return finding;
  const [first, ...others] = places.filter((_, at) => !known[at]);
  return { ...finding, place: first.place, ...finding.related && { related: others } };
}
var MAX_MESSAGE = 120;
var VERSION = 1;
var ENTRY = /^(?<path>.+) (?<ruleId>[a-z][a-z0-9-]*) (?<fingerprint>[0-9a-f]{16}:[1-9]\d{0,8})$/s;
function keyOf({ path: path6, ruleId, fingerprint }) {
  return `${path6} ${ruleId} ${fingerprint}`;
}
function parseBaseline(text, file) {
  const data = parseJson(text.replace(/^\uFEFF/, ""), file);
  if (typeof data !== "object" || data === null || Array.isArray(data))
    throw new ConfigError(file, 1, `this is no list of findings; ${ANEW}.`);
  const { version = VERSION, ...lines } = data;
  if (version !== VERSION)
    throw new ConfigError(
      file,
      lineOf(text, "version"),
      "another version of meeting-notes-lint has written this file; use that one."
    );
  return Object.entries(lines).map(([key, message]) => {
    const { path: path6, ruleId, fingerprint } = ENTRY.exec(key)?.groups ?? {};
    if (path6 === void 0 || ruleId === void 0 || fingerprint === void 0)
      throw new ConfigError(
        file,
        lineOf(text, key),
        `this line names no finding (path, rule, fingerprint); remove it, or ${ANEW}.`
      );
    return { path: path6, ruleId, fingerprint, message: typeof message === "string" ? message : "" };
  });
}
var ANEW = "remove the file and write it anew with --suppress-all";
function parseJson(text, file) {
  try {
    return JSON.parse(text);
  } catch {
  }
  const conflict = /^(?:<{7}|={7}|>{7}|\|{7})(?:[ \r\n]|$)/m.exec(text);
  if (conflict) {
    const line = text.slice(0, conflict.index).split("\n").length;
    throw new ConfigError(
      file,
      line,
      "Git has left a conflict here; keep the lines of both sides and remove the marks."
    );
  }
  const read2 = parseLooseJson(text);
  if (read2.wrongLine === void 0) return read2.data;
  throw new ConfigError(file, read2.wrongLine, `JSON cannot be read from here on; mend it, or ${ANEW}.`);
}
function lineOf(text, key) {
  const at = text.indexOf(json(key));
  return at < 0 ? void 0 : text.slice(0, at).split("\n").length;
}

// src/node/baseline-file.ts
var MAX_BYTES2 = 50 * 1024 * 1024;
async function loadBaseline(root, files = disk, location) {
  const { file, shown } = location ?? { file: path4.join(root, BASELINE_NAME), shown: BASELINE_NAME };
  if (!files.exists(file)) return { file, shown, baseline: new Baseline(), text: void 0 };
  if (!location) expectNoWayOut(file, shown, root, files);
  const text = await files.read(file, shown, MAX_BYTES2);
  return { file, shown, baseline: new Baseline(parseBaseline(text, shown)), text };
}

// src/node/run.ts
function checker({ file, loaded: { base, config } }, collection, { root, files = disk, now, reportUnusedSuppressions = false }) {
  const notePath = pathFrom(base, file);
  const fileExists = (target) => existsInside(path5.join(base, target), root, files);
  const options = { config, collection, now, reportUnusedSuppressions, fileExists };
  return (text) => lintNote({ path: notePath, text }, options);
}
async function learn(found, cwd, root, configs, crew) {
  const known = new Map(found.notes.map((note) => [note.file, note]));
  if (!found.isWhole && repositoryRoot(cwd) !== void 0 && isInside(root, cwd)) {
    for (const note of (await findNotes([root], root, root, configs)).notes)
      known.set(note.file, known.get(note.file) ?? note);
  }
  const notes = [...known.values()];
  if (!crew) return learnFrom(notes, configs.files);
  const builder = new CollectionBuilder();
  const parts = await crew.share(
    "learn",
    notes.map(({ file }) => file),
    (from, to) => factsFrom(notes.slice(from, to), configs.files)
  );
  for (const part of parts) builder.join(part);
  const copies = new Map([...builder.data.copies].filter(([, notes2]) => notes2.length > 1));
  const common = { ...builder.data, copies };
  await crew.tell(common);
  return new Collection(common);
}
async function learnFrom(notes, files) {
  return new Collection(await factsFrom(notes, files));
}
async function factsFrom(notes, files) {
  const collection = new CollectionBuilder();
  for (const { file, loaded: loaded5 } of notes) {
    try {
      const text = await files.read(file, file);
      collection.add(factsOf({ path: pathFrom(loaded5.base, file), text }, loaded5.config));
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
    }
  }
  return collection.data;
}
function remarksOn(collection, notes, hasDefaults) {
  if (collection.isForeign && hasDefaults) {
    return [
      `These notes are not written in the built-in form: ${collection.withKeys === 0 ? "none" : `only ${collection.withKeys}`} of the ${collection.notes} has its front matter, so neither that nor its headings were asked for. \`meeting-notes-lint init\` writes a configuration that fits them.`
    ];
  }
  const checked = new Set(notes.map(({ path: file }) => path5.posix.dirname(file)));
  return collection.foreignFolders().filter(
    ({ folder }) => [...checked].some((dir) => dir === folder || dir.endsWith(`/${folder}`) || folder.endsWith(`/${dir}`))
  ).map(
    ({ folder, notes: count }) => `None of the ${count} notes in ${folder || "this folder"} has any of the expected headings, so they were not asked for there. If it is another kind of note, name it under \`kinds\` in .meeting-notes-lint.yml.`
  );
}
function haveDefaults(notes) {
  return notes.some(({ loaded: loaded5 }) => loaded5.config.for("").settings.frontMatter.required === "auto");
}
function existsInside(file, root, files) {
  return !isInside(root, file) || files.exists(file);
}
var reportedRules = rules.map(({ meta: { id, description, severity }, url }) => ({
  id,
  description,
  severity,
  url
}));

export {
  mayBeNote,
  looksLikeNote,
  pathPattern,
  Config,
  ConfigError,
  isConfigError,
  MAX_BYTES,
  readTextFile,
  writeTextFile,
  createTextFile,
  disk,
  readOnce,
  CONFIG_NAMES,
  ConfigLoader,
  isInside,
  repositoryRoot,
  pathFrom,
  slashes,
  fixText,
  byPlace,
  lintParsed,
  factsOf,
  findNotes,
  isNotePath,
  Fingerprints,
  Baseline,
  loadBaseline,
  checker,
  learn,
  learnFrom,
  remarksOn,
  haveDefaults,
  reportedRules
};
