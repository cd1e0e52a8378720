import type { RosterPerson } from '../note/roster.js';
import type { NoteSchema } from '../settings.js';
import { type ReadConfig } from './parse-config.js';
/** The resources of one configuration, by the text that names each. */
export interface Resources {
    schemas: ReadonlyMap<string, NoteSchema>;
    people: ReadonlyMap<string, readonly RosterPerson[]>;
    templates: ReadonlyMap<string, string>;
    patterns: ReadonlyMap<string, (line: string) => boolean>;
}
/** A file that a configuration names. */
export interface NamedFile {
    text: string;
    /** Named in errors. */
    shown: string;
}
/**
 * Loads and compiles what a configuration and its kinds name.
 * @param shown the configuration, named in errors
 * @param read gives the file that stands at a path of keys; throws when there is none in the repository
 * @throws ConfigError at the first that cannot be used
 */
export declare function loadResources({ data, lineOf }: ReadConfig, shown: string, read: (name: string, path: readonly string[]) => NamedFile | Promise<NamedFile>): Promise<Resources>;
