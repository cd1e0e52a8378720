/** A rule's options do not fit its schema; the message says what to write. */
export declare class RuleOptionsError extends Error {
    name: string;
}
/** Throws a RuleOptionsError when `options` do not fit the schema of the rule `id`. */
export declare function checkOptions(id: string, options: unknown): void;
