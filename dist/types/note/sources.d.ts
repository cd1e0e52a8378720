/** Where a note says when the meeting is, or who was there. */
export interface Source {
    kind: 'path' | 'title' | 'heading' | 'frontMatter' | 'label' | 'table' | 'section';
    /** The key, label, row or column, or section; '' for the others. */
    name: string;
}
/** Reads `label:When`; undefined when it is no source. */
export declare function parseSource(text: string): Source | undefined;
/** How messages call it: "the file name", "`datetime`", "the title". */
export declare function sourceName({ kind, name }: Source): string;
/** As a configuration writes it: `label:When`. */
export declare function sourceText({ kind, name }: Source): string;
