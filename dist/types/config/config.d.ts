import type { Severity } from '../finding.js';
import type { Rule } from '../rules/define-rule.js';
import type { Settings } from '../settings.js';
import type { ConfigData } from './parse-config.js';
import type { Resources } from './resources.js';
/** A configuration with the name people know it by: `recommended`, a file, `--rule`. */
export interface Layer {
    origin: string;
    data: ConfigData;
    /** What this layer and its kinds name but do not hold. */
    resources?: Resources;
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
export declare class Config {
    #private;
    /**
     * @param rules all rules there are
     * @param layers from the weakest to the strongest; `recommended` is always below them
     */
    constructor(rules: readonly Rule[], layers: readonly Layer[]);
    /** Whether `path` is left alone; for a folder, everything in it is. */
    isIgnored(path: string): boolean;
    /** Whether the configuration says that `path` is a note; undefined when it does not say. */
    isNote(path: string): boolean | undefined;
    /** What holds for the note at `path` (with forward slashes, relative to the root). */
    for(path: string): EffectiveConfig;
}
