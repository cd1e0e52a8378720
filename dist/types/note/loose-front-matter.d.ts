/** The values of front matter that lists of notes are made of, without places. */
export interface LooseFrontMatter {
    /** Lists by key; a text with commas counts as a list. */
    lists: Record<string, string[]>;
    /** Where the body begins. */
    end: number;
}
/**
 * Reads front matter by its lines, at a tenth of the price of a YAML parser. Anything but `key: value` and `- item`
 * lines goes to the parser.
 */
export declare function looseFrontMatter(text: string): LooseFrontMatter;
