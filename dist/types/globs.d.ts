/** Whether a path is meant by one of `globs`; files whose names begin with a dot are files like any other. */
export declare function globMatcher(globs: readonly string[]): (path: string) => boolean;
/** Whether `text` is a pattern, and the folder that all it can match is in. */
export declare function scanGlob(text: string): {
    isGlob: boolean;
    base: string;
};
