import type { NoteSchema } from './settings.js';
/** What a JSON Schema says of the keys at its top; a part that is no schema says nothing. */
export declare function schemaKeys(schema: object): Pick<NoteSchema, 'keys' | 'required' | 'about'>;
