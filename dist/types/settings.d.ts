import type { ErrorObject } from 'ajv';
import type { SectionSpec } from './note/sections.js';
/** What rules need to know about how a community writes its notes. Rules' own options are not here. */
export interface Settings {
    sections: readonly SectionSpec[];
    frontMatter: {
        /** A note without front matter is a finding. */
        required: boolean;
        schema: NoteSchema;
    };
    /** Further texts that mean "still to be filled in". */
    placeholderWords: readonly string[];
}
/** A compiled JSON Schema for front matter. */
export interface NoteSchema {
    /** The properties it names at the top, for "did you mean". */
    keys: readonly string[];
    /** Unknown keys are remarked on although the schema lets them pass. */
    remarkUnknownKeys: boolean;
    /** ajv's errors; empty when `data` fits. */
    validate(data: unknown): ErrorObject[];
}
