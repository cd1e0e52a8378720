import type { Root } from 'mdast';
import type { Plugin, Preset } from 'unified';
import type { Collection } from './collection/collection.js';
import type { Config } from './config/config.js';
/** What the rules of a remark run may know beside the file. */
export interface RemarkSettings {
    /** Sections, schema, placeholders by path. Severities and options of rules are said in the `.remarkrc` instead. */
    config?: Config;
    collection?: Collection;
    /** Milliseconds since 1970; without it every meeting counts as held. */
    now?: number;
    fileExists?: (path: string) => boolean;
}
/** A remark plugin that tells the rules behind it what they cannot see. */
export declare const remarkSettings: Plugin<[RemarkSettings?], Root>;
/** A remark plugin that takes back what comments in the note hide, and judges those comments; it stands behind the rules. */
export declare const remarkSuppressions: Plugin<[], Root>;
/** All recommended rules with their severities, front matter and comments understood. */
export declare const preset: Preset;
