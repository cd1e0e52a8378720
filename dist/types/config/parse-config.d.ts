import type { Severity } from '../finding.js';
import { type RosterPerson } from '../note/roster.js';
import type { SectionSpec } from '../note/sections.js';
/** A rule's severity, or severity and options, as configured. */
export type RuleEntry = Severity | 'off' | [Severity | 'off', Record<string, unknown>?];
/** The part of a configuration that a kind of notes can override. */
export interface KindData {
    notes?: string[];
    path?: string | string[];
    frontMatter?: {
        required?: boolean;
        schema?: string;
    };
    date?: {
        from?: string[];
        timezone?: string;
        tolerance?: number;
    };
    attendees?: {
        from?: string[];
    };
    sections?: (string | SectionSpec)[];
    labels?: Record<string, 'present' | 'nonEmpty'>;
    actions?: {
        in?: string[];
    };
    placeholders?: {
        words?: string[];
        template?: string;
    };
    cancelled?: string;
    roster?: {
        people?: string | (string | RosterPerson)[];
        teams?: string[];
    };
    since?: string;
    locale?: string;
    rules?: Record<string, RuleEntry>;
}
/** A configuration as it is written. */
export interface ConfigData extends KindData {
    $schema?: string;
    extends?: string | string[];
    ignore?: string[];
    kinds?: Record<string, KindData>;
}
/**
 * Reads a configuration; YAML and JSON alike.
 * @param file named in errors
 * @param key the top-level key that holds the configuration, for `package.json`
 * @returns undefined when `key` is given and not there
 * @throws ConfigError at the first thing that is wrong
 */
export declare function parseConfig(text: string, file: string, key?: string): ConfigData | undefined;
/** A configuration and where its parts stand. */
export interface ReadConfig {
    data: ConfigData;
    /** The line of what `path` leads to, from 1. */
    lineOf: (path: readonly string[]) => number | undefined;
}
/** As `parseConfig`, with the lines of its parts, for mistakes that only show when what it names is looked at. */
export declare function readConfig(text: string, file: string, key?: string): ReadConfig | undefined;
/**
 * Reads a file that lists people: a list, or a group with the key `people`.
 * @throws ConfigError at the first thing that is wrong
 */
export declare function parseRoster(text: string, file: string): RosterPerson[];
