import path from 'node:path';
import { Config, type Layer } from '../config/config.js';
import { ConfigError } from '../config/config-error.js';
import type { ReadConfig } from '../config/parse.js';
import { presets } from '../config/presets.js';
import type { LearnedLayer } from '../conventions/learn.js';
import { UserError } from '../model/user-error.js';
import { rules } from '../rules/index.js';
import { closestMatch } from '../text/spelling.js';
import { type FileSystem, nodeFileSystem } from './file-system.js';
import { assertInsideRoot, isInside, toSlashes } from './paths.js';

export const CONFIG_NAMES = ['.meeting-notes-lint.yml', '.meeting-notes-lint.yaml', '.meeting-notes-lint.json'];
const PACKAGE_KEY = 'meeting-notes-lint';

/** A configuration and the folder that its paths start from. */
export interface LoadedConfig {
  config: Config;
  base: string;
  /** Its path; undefined when there is none. */
  file: string | undefined;
}

/** How configurations are found. */
export interface ConfigSource {
  /** Nothing above it is looked at. */
  root: string;
  /** Where they are read from; the disk by default. */
  files?: FileSystem | undefined;
  /** `--config`: this file for all notes. */
  file?: string | undefined;
  /** `--no-config`. */
  none?: boolean | undefined;
  /** `--rule`: each `id: severity`. */
  ruleFlags?: readonly string[] | undefined;
  /** What was learned from the notes below each folder with a configuration; plain data. */
  learned?: ReadonlyMap<string, LearnedLayer> | undefined;
}

/** Files that a configuration may extend, each counted as often as it is named. */
const MAX_EXTENDS = 100;

/** Finds and loads configurations, each once. */
export class ConfigLoader {
  /** Where configurations are read from. */
  readonly files: FileSystem;
  readonly #source: ConfigSource;
  readonly #byFolder = new Map<string, Promise<LoadedConfig>>();
  readonly #byFile = new Map<string, Promise<LoadedConfig>>();
  readonly #learned: Map<string, LearnedLayer>;

  constructor(source: ConfigSource) {
    this.#source = source;
    this.files = source.files ?? nodeFileSystem;
    this.#learned = new Map(source.learned);
  }

  /** Whether `learn` has been called. */
  get hasLearned(): boolean {
    return this.#learned.size > 0;
  }

  /** What was learned, by the folder that paths start from; for other threads. */
  get learned(): ReadonlyMap<string, LearnedLayer> {
    return this.#learned;
  }

  /** Puts what was learned from the notes below the configuration of `loaded`, from now on. */
  learn({ base }: LoadedConfig, layer: LearnedLayer): void {
    this.#learned.set(base, layer);
    this.#byFolder.clear();
    this.#byFile.clear();
  }

  #withLearned(loaded: LoadedConfig): LoadedConfig {
    const layer = this.#learned.get(loaded.base);
    return layer ? { ...loaded, config: loaded.config.withLearned(layer) } : loaded;
  }

  /**
   * What holds for the files in `folder`: the nearest configuration, up to the root.
   * @throws ConfigError when it, or a `--rule`, cannot be used
   */
  for(folder: string): Promise<LoadedConfig> {
    const { root, file, none } = this.#source;
    if (none) return this.#once(this.#byFile, '', () => this.#without());
    if (file !== undefined) {
      const key = path.basename(file) === 'package.json' ? PACKAGE_KEY : undefined;
      return this.#once(this.#byFile, file, () => this.#load(file, root, key));
    }
    return this.#once(this.#byFolder, folder, async () => {
      const found = await configIn(folder, root, this.files);
      if (found) return this.#once(this.#byFile, found.file, () => this.#load(found.file, folder, found.key));
      const parent = path.dirname(folder);
      return folder === root || parent === folder || !isInside(root, folder) ? this.#without() : this.for(parent);
    });
  }

  async #without(): Promise<LoadedConfig> {
    return this.#withLearned({
      config: new Config(rules, await this.#flags()),
      base: this.#source.root,
      file: undefined,
    });
  }

  /** @throws ConfigError or UserError when a `--rule` cannot be used */
  async checkFlags(): Promise<void> {
    await this.#flags();
  }

  #flags(): Promise<Layer[]> {
    return Promise.all((this.#source.ruleFlags ?? []).map(flagLayer));
  }

  #once<T>(cache: Map<string, Promise<T>>, key: string, make: () => Promise<T>): Promise<T> {
    const known = cache.get(key) ?? make();
    cache.set(key, known);
    return known;
  }

  async #load(file: string, base: string, key: string | undefined): Promise<LoadedConfig> {
    const { root } = this.#source;
    const shown = path.relative(root, file) || file;
    if (isInside(root, file) && this.files.exists(file)) assertInsideRoot(file, shown, root, this.files);
    // The parsers and validators of configurations are only loaded where there is one.
    const { readConfig } = await import('../config/parse.js');
    const read = readConfig(await this.files.read(file, shown), shown, key);
    if (!read && this.#source.file !== undefined)
      throw new ConfigError(shown, undefined, `has no key \`${PACKAGE_KEY}\`; add it, or name another file.`);
    const layers = read ? await this.#layers(read, file, [file]) : [];
    return this.#withLearned({ config: new Config(rules, [...layers, ...(await this.#flags())]), base, file });
  }

  /** A configuration with those it extends, from the weakest to the strongest. */
  async #layers(read: ReadConfig, file: string, chain: readonly string[], loaded = { count: 0 }): Promise<Layer[]> {
    const { root } = this.#source;
    const { data, lineOf } = read;
    const { loadResources } = await import('../config/resources.js');
    const { readConfig } = await import('../config/parse.js');
    const displayPath = path.relative(root, file) || file;
    const layers: Layer[] = [];
    for (const name of [data.extends ?? []].flat()) {
      const preset = presets[name];
      if (preset) {
        layers.push({ origin: `preset \`${name}\``, data: preset });
        continue;
      }
      const target = this.#inside(name, file, ['extends'], lineOf);
      if (chain.includes(target))
        throw new ConfigError(displayPath, lineOf(['extends']), `\`extends: ${name}\` is circular; remove it.`);
      const targetShown = path.relative(root, target);
      if (++loaded.count > MAX_EXTENDS)
        throw new ConfigError(
          displayPath,
          lineOf(['extends']),
          `\`extends\` loads more than ${MAX_EXTENDS} files; extend fewer.`,
        );
      const extended = readConfig(await this.files.read(target, targetShown), targetShown);
      if (extended) layers.push(...(await this.#layers(extended, target, [...chain, target], loaded)));
    }
    const resources = await loadResources(read, displayPath, async (name, keys) => {
      const target = this.#inside(name, file, keys, lineOf);
      const targetShown = path.relative(root, target);
      return { text: await this.files.read(target, targetShown), displayPath: targetShown };
    });
    return [...layers, { origin: displayPath, data, resources }];
  }

  /** The file that `name` means in the configuration `file`; never one outside the root, by whatever links. */
  #inside(name: string, file: string, keys: readonly string[], lineOf: ReadConfig['lineOf']): string {
    const displayPath = path.relative(this.#source.root, file) || file;
    const target = path.resolve(path.dirname(file), name);
    const said = `\`${keys.filter((key) => key !== 'kinds').join('.')}: ${name}\``;
    const isExtends = keys[0] === 'extends';
    if (!this.files.exists(target)) {
      const parent = path.dirname(target);
      const beside = this.files.exists(parent) ? this.files.list(parent).map((entry) => entry.name) : [];
      const preset = isExtends ? closestMatch(name, Object.keys(presets)) : undefined;
      const beneath = closestMatch(path.basename(target), beside);
      const meant = preset ?? (beneath && path.join(path.dirname(name), beneath));
      const built = Object.keys(presets).map((one) => `\`${one}\``);
      const hint = isExtends ? `${built.join(', ')}, or a file in this repository` : 'a file in this repository';
      throw new ConfigError(
        displayPath,
        lineOf(keys),
        `${said} does not exist; ${meant ? `did you mean \`${toSlashes(meant)}\`?` : `name ${hint}.`}`,
      );
    }
    const real = this.files.realPath(target);
    if (!isInside(this.files.realPath(this.#source.root), real)) {
      throw new ConfigError(displayPath, lineOf(keys), `${said} leads out of the repository; name a file in it.`);
    }
    return real;
  }
}

/** @throws ConfigError when it is not clear which configuration holds, or it cannot be read */
async function configIn(
  folder: string,
  root: string,
  files: FileSystem,
): Promise<{ file: string; key: string | undefined } | undefined> {
  const [first, second] = CONFIG_NAMES.map((name) => path.join(folder, name)).filter((file) => files.kindOf(file));
  const show = (file: string) => path.relative(root, file) || file;
  if (first !== undefined) {
    if (!files.exists(first))
      throw new ConfigError(show(first), undefined, 'is a link to a file that does not exist; correct or remove it.');
    if (second !== undefined)
      throw new ConfigError(
        show(second),
        undefined,
        `is ignored beside \`${path.basename(first)}\`; keep one of them.`,
      );
    return { file: first, key: undefined };
  }
  const file = path.join(folder, 'package.json');
  if (!files.exists(file)) return undefined;
  let text: string;
  try {
    text = await files.read(file, file);
  } catch {
    return undefined;
  }
  if (!text.includes(`"${PACKAGE_KEY}"`)) return undefined;
  try {
    return PACKAGE_KEY in (JSON.parse(text) as object) ? { file, key: PACKAGE_KEY } : undefined;
  } catch {
    // It may only be the name of a dependency, but then npm cannot read the file either.
    throw new ConfigError(
      show(file),
      undefined,
      `is not valid JSON, so its key \`${PACKAGE_KEY}\` cannot be read; correct it.`,
    );
  }
}

async function flagLayer(flag: string): Promise<Layer> {
  // oxlint-disable-next-line regexp/no-super-linear-backtracking -- the author of the command line waits for it
  const match = /^\s*([^:\s]+)\s*[:=]\s*(.+)$/s.exec(flag);
  if (!match)
    throw new UserError(
      `--rule '${flag}': is not a rule and a severity; write, for example, --rule 'no-placeholder: off'.`,
    );
  const { parseConfig } = await import('../config/parse.js');
  const shown = `--rule '${flag}'`;
  try {
    return { origin: '--rule', data: parseConfig(`rules:\n  ${match[1]}: ${match[2]}`, shown) };
  } catch (error) {
    // The lines are those of a text that nobody wrote.
    if (error instanceof ConfigError && error.line !== undefined)
      throw new ConfigError(shown, undefined, error.message.slice(`${shown}:${error.line}: `.length));
    throw error;
  }
}
