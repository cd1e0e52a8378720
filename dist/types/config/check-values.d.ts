import type { ConfigData } from './parse-config.js';
/** A value that fits the schema and means nothing. */
export interface WrongValue {
    /** The keys that lead to it. */
    path: string[];
    /** One sentence. */
    message: string;
}
/** The first value of a configuration that a JSON Schema cannot judge and that is wrong. */
export declare function wrongValue(data: ConfigData): WrongValue | undefined;
