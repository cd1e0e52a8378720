/** A configuration that cannot be used. The message is a sentence that begins with file and line. */
export declare class ConfigError extends Error {
    readonly file: string;
    readonly line: number | undefined;
    name: string;
    constructor(file: string, line: number | undefined, what: string);
}
