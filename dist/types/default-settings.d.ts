import type { SectionSpec } from './note/sections.js';
import type { NoteSchema, Settings } from './settings.js';
/** The sections that a note has when nothing else is configured. */
export declare const defaultSections: readonly SectionSpec[];
/** The project's own schema, compiled when the project is built. */
export declare const builtInSchema: NoteSchema;
/** How notes are judged without any configuration. */
export declare const defaultSettings: Settings;
