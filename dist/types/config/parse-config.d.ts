import type { Severity } from '../finding.js';
import type { SectionSpec } from '../note/sections.js';
/** A rule's severity, or severity and options, as configured. */
export type RuleEntry = Severity | 'off' | [Severity | 'off', Record<string, unknown>?];
/** The part of a configuration that a kind of notes can override. */
export interface KindData {
    notes?: string[];
    frontMatter?: {
        required?: boolean;
        schema?: string;
    };
    sections?: (string | SectionSpec)[];
    placeholders?: {
        words?: string[];
    };
    rules?: Record<string, RuleEntry>;
}
/** A configuration as it is written. */
export interface ConfigData extends KindData {
    $schema?: string;
    extends?: string | string[];
    ignore?: string[];
    kinds?: Record<string, KindData>;
}
/** A configuration that cannot be used. The message is a sentence that begins with file and line. */
export declare class ConfigError extends Error {
    readonly file: string;
    readonly line: number | undefined;
    name: string;
    constructor(file: string, line: number | undefined, what: string);
}
/**
 * Reads a configuration; YAML and JSON alike.
 * @param file named in errors
 * @param key the top-level key that holds the configuration, for `package.json`
 * @returns undefined when `key` is given and not there
 * @throws ConfigError at the first thing that is wrong
 */
export declare function parseConfig(text: string, file: string, key?: string): ConfigData | undefined;
