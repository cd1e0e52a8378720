import picomatch from 'picomatch';
import { defaultSections, defaultSettings } from '../default-settings.js';
import type { Severity } from '../finding.js';
import type { SectionSpec } from '../note/sections.js';
import type { Rule } from '../rules/define-rule.js';
import type { NoteSchema, Settings } from '../settings.js';
import type { ConfigData, KindData, RuleEntry } from './parse-config.js';

/** A configuration with the name people know it by: `recommended`, a file, `--rule`. */
export interface Layer {
  origin: string;
  data: ConfigData;
  /** The compiled `frontMatter.schema` of this layer and its kinds, by the text that names it. */
  schemas?: ReadonlyMap<string, NoteSchema>;
}

/** A rule as it is run: its severity, options, and where they were said. */
export interface ConfiguredRule {
  severity: Severity | 'off';
  options: Record<string, unknown>;
  origin: string;
}

/** What holds for the notes of one kind. */
export interface EffectiveConfig {
  /** The name of the kind, undefined for ordinary notes. */
  kind: string | undefined;
  settings: Settings;
  rules: ReadonlyMap<string, ConfiguredRule>;
  /** Where each top-level key was said last. */
  origins: ReadonlyMap<string, string>;
}

/** A configuration, ready to be asked what holds for a note. Pure: schemas are compiled before. */
export class Config {
  readonly #layers: readonly Layer[];
  readonly #rules: readonly Rule[];
  readonly #effective = new Map<string | undefined, EffectiveConfig>();
  readonly #kinds: { name: string; matches: (path: string) => boolean }[] = [];
  readonly #isNote: ((path: string) => boolean) | undefined;
  readonly #isIgnored: (path: string) => boolean;

  /**
   * @param rules all rules there are
   * @param layers from the weakest to the strongest; `recommended` is always below them
   */
  constructor(rules: readonly Rule[], layers: readonly Layer[]) {
    this.#rules = rules;
    this.#layers = layers;
    for (const { data } of layers) {
      for (const [name, kind] of Object.entries(data.kinds ?? {})) {
        this.#kinds.push({ name, matches: matcher(kind.notes ?? []) });
      }
    }
    const notes = layers.findLast(({ data }) => data.notes)?.data.notes;
    this.#isNote = notes && matcher(notes);
    this.#isIgnored = matcher(layers.flatMap(({ data }) => data.ignore ?? []));
  }

  /** Whether `path` is left alone; for a folder, everything in it is. */
  isIgnored(path: string): boolean {
    return this.#isIgnored(path);
  }

  /** Whether the configuration says that `path` is a note; undefined when it does not say. */
  isNote(path: string): boolean | undefined {
    if (this.#kinds.some(({ matches }) => matches(path))) return true;
    return this.#isNote?.(path);
  }

  /** What holds for the note at `path` (with forward slashes, relative to the root). */
  for(path: string): EffectiveConfig {
    const kind = this.#kinds.findLast(({ matches }) => matches(path))?.name;
    let effective = this.#effective.get(kind);
    if (!effective) {
      effective = this.#merge(kind);
      this.#effective.set(kind, effective);
    }
    return effective;
  }

  #merge(kind: string | undefined): EffectiveConfig {
    const rules = new Map<string, ConfiguredRule>();
    for (const { meta } of this.#rules)
      rules.set(meta.id, { severity: meta.severity, options: {}, origin: 'recommended' });
    const origins = new Map<string, string>([
      ['sections', 'recommended'],
      ['frontMatter', 'recommended'],
      ['placeholders', 'recommended'],
    ]);
    let sections: readonly SectionSpec[] = defaultSections;
    let frontMatter = defaultSettings.frontMatter;
    let placeholderWords: readonly string[] = defaultSettings.placeholderWords;

    const apply = (data: KindData, origin: string, schemas: Layer['schemas']) => {
      for (const key of ['notes', 'frontMatter', 'sections', 'placeholders'] as const)
        if (data[key]) origins.set(key, origin);
      if (data.sections) sections = data.sections.map(sectionSpec);
      if (data.frontMatter) {
        const schema = data.frontMatter.schema === undefined ? undefined : schemas?.get(data.frontMatter.schema);
        frontMatter = {
          required: data.frontMatter.required ?? frontMatter.required,
          schema: schema ?? frontMatter.schema,
        };
      }
      if (data.placeholders?.words) placeholderWords = data.placeholders.words;
      for (const [id, entry] of Object.entries(data.rules ?? {})) {
        rules.set(id, { ...ruleOf(entry, rules.get(id)?.options ?? {}), origin });
      }
    };
    for (const { origin, data, schemas } of this.#layers) {
      apply(data, origin, schemas);
      const own = kind === undefined ? undefined : data.kinds?.[kind];
      if (own) apply(own, `${origin}, kind \`${kind}\``, schemas);
    }
    return { kind, settings: { sections, frontMatter, placeholderWords }, rules, origins };
  }
}

function ruleOf(entry: RuleEntry, before: Record<string, unknown>): Pick<ConfiguredRule, 'severity' | 'options'> {
  return typeof entry === 'string'
    ? { severity: entry, options: before }
    : { severity: entry[0], options: entry[1] ?? {} };
}

/** A section written out has the aliases of the built-in one of its name unless it names its own. */
function sectionSpec(section: string | SectionSpec): SectionSpec {
  const spec = typeof section === 'string' ? { name: section } : section;
  const known = defaultSections.find(({ name }) => name === spec.name);
  return { ...(known?.aliases && { aliases: known.aliases }), ...spec };
}

function matcher(globs: readonly string[]): (path: string) => boolean {
  const clean = globs.map((glob) => glob.replace(/^\.\//, ''));
  if (clean.length === 0) return () => false;
  const isMatch = picomatch(
    clean.flatMap((glob) => [glob, `${glob.replace(/\/+$/, '')}/**`]),
    { dot: true },
  );
  return (path) => isMatch(path);
}
