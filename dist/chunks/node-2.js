import {
  assertInsideRoot,
  isInside,
  nodeFileSystem,
  toSlashes
} from "./node-4.js";
import {
  presets
} from "./config-2.js";
import {
  Config
} from "./conventions-2.js";
import {
  rules
} from "./note.js";
import {
  ConfigError
} from "./config-3.js";
import {
  UserError
} from "./model-3.js";
import {
  closestMatch
} from "./text.js";

// src/node/load-config.ts
import path from "node:path";
var CONFIG_NAMES = [".meeting-notes-lint.yml", ".meeting-notes-lint.yaml", ".meeting-notes-lint.json"];
var PACKAGE_KEY = "meeting-notes-lint";
var MAX_EXTENDS = 100;
var ConfigLoader = class {
  /** Where configurations are read from. */
  files;
  #source;
  #byFolder = /* @__PURE__ */ new Map();
  #byFile = /* @__PURE__ */ new Map();
  #learned;
  constructor(source) {
    this.#source = source;
    this.files = source.files ?? nodeFileSystem;
    this.#learned = new Map(source.learned);
  }
  /** Whether `learn` has been called. */
  get hasLearned() {
    return this.#learned.size > 0;
  }
  /** What was learned, by the folder that paths start from; for other threads. */
  get learned() {
    return this.#learned;
  }
  /** Puts what was learned from the notes below the configuration of `loaded`, from now on. */
  learn({ base }, layer) {
    this.#learned.set(base, layer);
    this.#byFolder.clear();
    this.#byFile.clear();
  }
  #withLearned(loaded) {
    const layer = this.#learned.get(loaded.base);
    return layer ? { ...loaded, config: loaded.config.withLearned(layer) } : loaded;
  }
  /**
   * What holds for the files in `folder`: the nearest configuration, up to the root.
   * @throws ConfigError when it, or a `--rule`, cannot be used
   */
  for(folder) {
    const { root, file, none } = this.#source;
    if (none) return this.#once(this.#byFile, "", () => this.#without());
    if (file !== void 0) {
      const key = path.basename(file) === "package.json" ? PACKAGE_KEY : void 0;
      return this.#once(this.#byFile, file, () => this.#load(file, root, key));
    }
    return this.#once(this.#byFolder, folder, async () => {
      const found = await configIn(folder, root, this.files);
      if (found) return this.#once(this.#byFile, found.file, () => this.#load(found.file, folder, found.key));
      const parent = path.dirname(folder);
      return folder === root || parent === folder || !isInside(root, folder) ? this.#without() : this.for(parent);
    });
  }
  async #without() {
    return this.#withLearned({
      config: new Config(rules, await this.#flags()),
      base: this.#source.root,
      file: void 0
    });
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
    const shown = path.relative(root, file) || file;
    if (isInside(root, file) && this.files.exists(file)) assertInsideRoot(file, shown, root, this.files);
    const { readConfig } = await import("./parse.js");
    const read = readConfig(await this.files.read(file, shown), shown, key);
    if (!read && this.#source.file !== void 0)
      throw new ConfigError(shown, void 0, `has no key \`${PACKAGE_KEY}\`; add it, or name another file.`);
    const layers = read ? await this.#layers(read, file, [file]) : [];
    return this.#withLearned({ config: new Config(rules, [...layers, ...await this.#flags()]), base, file });
  }
  /** A configuration with those it extends, from the weakest to the strongest. */
  async #layers(read, file, chain, loaded = { count: 0 }) {
    const { root } = this.#source;
    const { data, lineOf } = read;
    const { loadResources } = await import("./resources.js");
    const { readConfig } = await import("./parse.js");
    const displayPath = path.relative(root, file) || file;
    const layers = [];
    for (const name of [data.extends ?? []].flat()) {
      const preset = presets[name];
      if (preset) {
        layers.push({ origin: `preset \`${name}\``, data: preset });
        continue;
      }
      const target = this.#inside(name, file, ["extends"], lineOf);
      if (chain.includes(target))
        throw new ConfigError(displayPath, lineOf(["extends"]), `\`extends: ${name}\` is circular; remove it.`);
      const targetShown = path.relative(root, target);
      if (++loaded.count > MAX_EXTENDS)
        throw new ConfigError(
          displayPath,
          lineOf(["extends"]),
          `\`extends\` loads more than ${MAX_EXTENDS} files; extend fewer.`
        );
      const extended = readConfig(await this.files.read(target, targetShown), targetShown);
      if (extended) layers.push(...await this.#layers(extended, target, [...chain, target], loaded));
    }
    const resources = await loadResources(read, displayPath, async (name, keys) => {
      const target = this.#inside(name, file, keys, lineOf);
      const targetShown = path.relative(root, target);
      return { text: await this.files.read(target, targetShown), displayPath: targetShown };
    });
    return [...layers, { origin: displayPath, data, resources }];
  }
  /** The file that `name` means in the configuration `file`; never one outside the root, by whatever links. */
  #inside(name, file, keys, lineOf) {
    const displayPath = path.relative(this.#source.root, file) || file;
    const target = path.resolve(path.dirname(file), name);
    const said = `\`${keys.filter((key) => key !== "kinds").join(".")}: ${name}\``;
    const isExtends = keys[0] === "extends";
    if (!this.files.exists(target)) {
      const parent = path.dirname(target);
      const beside = this.files.exists(parent) ? this.files.list(parent).map((entry) => entry.name) : [];
      const preset = isExtends ? closestMatch(name, Object.keys(presets)) : void 0;
      const beneath = closestMatch(path.basename(target), beside);
      const meant = preset ?? (beneath && path.join(path.dirname(name), beneath));
      const built = Object.keys(presets).map((one) => `\`${one}\``);
      const hint = isExtends ? `${built.join(", ")}, or a file in this repository` : "a file in this repository";
      throw new ConfigError(
        displayPath,
        lineOf(keys),
        `${said} does not exist; ${meant ? `did you mean \`${toSlashes(meant)}\`?` : `name ${hint}.`}`
      );
    }
    const real = this.files.realPath(target);
    if (!isInside(this.files.realPath(this.#source.root), real)) {
      throw new ConfigError(displayPath, lineOf(keys), `${said} leads out of the repository; name a file in it.`);
    }
    return real;
  }
};
async function configIn(folder, root, files) {
  const [first, second] = CONFIG_NAMES.map((name) => path.join(folder, name)).filter((file2) => files.kindOf(file2));
  const show = (file2) => path.relative(root, file2) || file2;
  if (first !== void 0) {
    if (!files.exists(first))
      throw new ConfigError(show(first), void 0, "is a link to a file that does not exist; correct or remove it.");
    if (second !== void 0)
      throw new ConfigError(
        show(second),
        void 0,
        `is ignored beside \`${path.basename(first)}\`; keep one of them.`
      );
    return { file: first, key: void 0 };
  }
  const file = path.join(folder, "package.json");
  if (!files.exists(file)) return void 0;
  let text;
  try {
    text = await files.read(file, file);
  } catch {
    return void 0;
  }
  if (!text.includes(`"${PACKAGE_KEY}"`)) return void 0;
  try {
    return PACKAGE_KEY in JSON.parse(text) ? { file, key: PACKAGE_KEY } : void 0;
  } catch {
    throw new ConfigError(
      show(file),
      void 0,
      `is not valid JSON, so its key \`${PACKAGE_KEY}\` cannot be read; correct it.`
    );
  }
}
async function flagLayer(flag) {
  const match = /^\s*([^:\s]+)\s*[:=]\s*(.+)$/s.exec(flag);
  if (!match)
    throw new UserError(
      `--rule '${flag}': is not a rule and a severity; write, for example, --rule 'no-placeholder: off'.`
    );
  const { parseConfig } = await import("./parse.js");
  const shown = `--rule '${flag}'`;
  try {
    return { origin: "--rule", data: parseConfig(`rules:
  ${match[1]}: ${match[2]}`, shown) };
  } catch (error) {
    if (error instanceof ConfigError && error.line !== void 0)
      throw new ConfigError(shown, void 0, error.message.slice(`${shown}:${error.line}: `.length));
    throw error;
  }
}

export {
  CONFIG_NAMES,
  ConfigLoader
};
