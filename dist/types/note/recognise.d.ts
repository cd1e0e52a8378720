/** Whether a Markdown file is a page about notes by its name; no glob makes it a note. */
export declare function isPage(path: string): boolean;
/**
 * Whether a file is a note by its name alone: a `.md` file with a `yyyy-mm-dd` in it. Undefined when the text decides.
 * @param path with forward slashes
 */
export declare function mayBeNote(path: string): boolean | undefined;
/** Whether a text has the front matter of a note: one with `datetime`. */
export declare function looksLikeNote(text: string): boolean;
