/** A configuration that cannot be used. The message is a sentence that begins with file and line. */
export declare class ConfigError extends Error {
    readonly file: string;
    readonly line: number | undefined;
    name: string;
    constructor(file: string, line: number | undefined, what: string);
}
/** Whether `error` is one, from whichever file of the bundle: each has a class of its own. */
export declare function isConfigError(error: unknown): error is ConfigError;
