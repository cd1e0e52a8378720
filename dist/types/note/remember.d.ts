/** `make`, with its results kept: for texts that stand in note after note. */
export declare function remembered<T>(make: (text: string) => T): (text: string) => T;
