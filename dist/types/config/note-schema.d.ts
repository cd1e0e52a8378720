import type { NoteSchema } from '../settings.js';
/**
 * Compiles a community's own schema for front matter (draft 2020-12 or draft-07). ajv is only loaded here.
 * Nothing is fetched: a `$ref` out of the schema is an error.
 * @throws ConfigError when it is no schema
 */
export declare function compileNoteSchema(schema: unknown, file: string): Promise<NoteSchema>;
