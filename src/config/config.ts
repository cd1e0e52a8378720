import { defaultSettings } from '../model/defaults.js';
import type { Severity } from '../model/finding.js';
import type { FormPart, Settings } from '../model/settings.js';
import { isDocPage, isOtherDatedPath } from '../note/is-note.js';
import type { PathPattern } from '../note/meeting/path-pattern.js';
import type { Rule } from '../rules/define-rule.js';
import type { ConfigData, KindData, RuleEntry } from './config-data.js';
import { pathMatcher } from './globs.js';
import { resolveSettings } from './resolve.js';
import type { Resources } from './resources.js';

/** The origin of the layer that was learned from the notes. */
export const LEARNED = 'learned';

/** A configuration with the name shown to users: `recommended`, `learned`, a file, `--rule`. */
export interface Layer {
  origin: string;
  data: ConfigData;
  /** The files and patterns that this layer and its kinds refer to. */
  resources?: Resources;
  /** How many notes follow a part, by top-level key, where it was learned from them. */
  evidence?: Readonly<Record<string, string>>;
}

/** The effective severity and options of a rule, and where they come from. */
export interface ConfiguredRule {
  severity: Severity | 'off';
  options: Record<string, unknown>;
  origin: string;
}

/** The effective configuration for one kind of notes. */
export interface EffectiveConfig {
  /** The name of the kind, undefined for ordinary notes. */
  kind: string | undefined;
  settings: Settings;
  rules: ReadonlyMap<string, ConfiguredRule>;
  /** The strongest layer that sets each top-level key. */
  origins: ReadonlyMap<string, string>;
}

/** A loaded configuration, resolved for each note on demand. Pure: schemas are compiled beforehand. */
export class Config {
  readonly #layers: readonly Layer[];
  readonly #rules: readonly Rule[];
  readonly #effective = new Map<string | undefined, EffectiveConfig>();
  readonly #kinds: { name: string; matches: (path: string) => boolean }[] = [];
  readonly #isNote: ((path: string) => boolean) | undefined;
  readonly #paths: readonly PathPattern[];
  readonly #statesPaths: boolean;
  readonly #isIgnored: (path: string) => boolean;

  /**
   * @param rules all existing rules
   * @param layers from the weakest to the strongest; `recommended` is always below them
   */
  constructor(rules: readonly Rule[], layers: readonly Layer[]) {
    this.#rules = rules;
    this.#layers = layers;
    for (const { data } of layers) {
      for (const [name, kind] of Object.entries(data.kinds ?? {})) {
        this.#kinds.push({ name, matches: pathMatcher(kind.notes ?? []) });
      }
    }
    const notes = layers.findLast(({ data }) => data.notes)?.data.notes;
    this.#isNote = notes && pathMatcher(notes);
    const { path, stated } = this.for('').settings;
    this.#paths = path;
    this.#statesPaths = stated.has('path');
    this.#isIgnored = pathMatcher(layers.flatMap(({ data }) => data.ignore ?? []));
  }

  /** The same configuration on top of a layer that was learned from the notes. */
  withLearned(layer: Omit<Layer, 'origin'>): Config {
    const stated = this.#layers.filter(({ origin }) => origin !== LEARNED);
    return new Config(this.#rules, [{ ...layer, origin: LEARNED }, ...stated]);
  }

  /** Whether `path` is ignored; if it is a folder, so is everything in it. */
  isIgnored(path: string): boolean {
    return this.#isIgnored(path);
  }

  /** Whether the configuration makes `path` a note; undefined when it does not decide. */
  isNote(path: string): boolean | undefined {
    // A file named like a note is one; a file with another name may be a misnamed note.
    const isNamed = this.#paths.some((pattern) => pattern.read(path));
    if (isNamed && this.#statesPaths) return true;
    const isOfKind = this.#kinds.some(({ matches }) => matches(path));
    if (this.#isNote) return (this.#isNote(path) || isOfKind) && (isNamed || !isDocPage(path));
    if (isNamed && !isOtherDatedPath(path)) return true;
    return isOfKind && !this.#statesPaths && !isDocPage(path) ? true : undefined;
  }

  /** The effective configuration for the note at `path` (with forward slashes, relative to the root). */
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
    const origins = new Map<string, string>(Object.keys(defaultSettings).map((key) => [key, 'recommended']));
    const parts: Part[] = this.#layers.flatMap(({ origin, data, resources, evidence }) => {
      const kindData = kind === undefined ? undefined : data.kinds?.[kind];
      return [
        { data, origin, resources, evidence },
        ...(kindData
          ? [{ data: kindData, origin: `${origin}, kind \`${kind}\``, resources, evidence: undefined }]
          : []),
      ];
    });
    const locale = parts.findLast(({ data }) => data.locale)?.data.locale ?? defaultSettings.locale;
    let settings: Settings = { ...defaultSettings, locale };
    const stated = new Set<FormPart>();
    for (const { data, origin, resources, evidence } of parts) {
      for (const key of Object.keys(data)) origins.set(key, evidence?.[key] ? `${origin}: ${evidence[key]}` : origin);
      settings = { ...settings, ...resolveSettings(data, settings, resources) };
      if (origin !== LEARNED) for (const part of statedParts(data)) stated.add(part);
      for (const [id, entry] of Object.entries(data.rules ?? {})) {
        rules.set(id, { ...ruleOf(entry, rules.get(id)?.options ?? {}), origin });
      }
    }
    return { kind, settings: { ...settings, stated }, rules, origins };
  }
}

/** The parts of the form that a configuration requires explicitly. */
function statedParts({ path, frontMatter, sections, labels, attendees }: KindData): FormPart[] {
  return [
    ...(path ? ['path' as const] : []),
    ...(frontMatter?.required || frontMatter?.schema !== undefined ? ['frontMatter' as const] : []),
    ...(sections ? ['sections' as const] : []),
    ...(labels ? ['labels' as const] : []),
    ...(attendees?.from ? ['attendees' as const] : []),
  ];
}

interface Part {
  data: KindData;
  origin: string;
  resources: Resources | undefined;
  evidence: Layer['evidence'];
}

function ruleOf(entry: RuleEntry, before: Record<string, unknown>): Pick<ConfiguredRule, 'severity' | 'options'> {
  return typeof entry === 'string'
    ? { severity: entry, options: before }
    : { severity: entry[0], options: entry[1] ?? {} };
}
