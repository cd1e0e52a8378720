/** False when no line of `text` is a placeholder; cheap, and not always sure. */
export declare function mayHoldPlaceholder(text: string, words?: readonly string[]): boolean;
/**
 * Whether `text` as a whole is template text that nobody has replaced.
 * @param words more such texts, from the configuration
 */
export declare function isPlaceholder(text: string, words?: readonly string[]): boolean;
