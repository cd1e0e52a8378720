/**
 * How phrasing content is aligned
 * ({@link https://drafts.csswg.org/css-text/ | [CSSTEXT]}).
 *
 * * `'left'`: See the
 *   {@link https://drafts.csswg.org/css-text/#valdef-text-align-left | left}
 *   value of the `text-align` CSS property
 * * `'right'`: See the
 *   {@link https://drafts.csswg.org/css-text/#valdef-text-align-right | right}
 *   value of the `text-align` CSS property
 * * `'center'`: See the
 *   {@link https://drafts.csswg.org/css-text/#valdef-text-align-center | center}
 *   value of the `text-align` CSS property
 * * `null`: phrasing content is aligned as defined by the host environment
 *
 * Used in GFM tables.
 */
declare type AlignType = "center" | "left" | "right" | null;

/**
 * Node with a fallback.
 */
declare interface Alternative {
    /**
     * Equivalent content for environments that cannot represent the node as
     * intended.
     */
    alt?: string | null | undefined;
}

/**
 * Applies the fixes of `findings` to `text`. Of fixes that overlap or touch, only the first is applied; the others wait
 * for another round, since their text has changed.
 * @returns the new text and the findings whose fix was applied
 */
export declare function applyFixes(text: string, findings: readonly Finding[], kind: FixKind): {
    text: string;
    applied: Finding[];
};

/**
 * Internal relation from one node to another.
 *
 * Whether the value of `identifier` is expected to be a unique identifier or
 * not depends on the type of node including the Association.
 * An example of this is that they should be unique on {@link Definition},
 * whereas multiple {@link LinkReference}s can be non-unique to be associated
 * with one definition.
 */
declare interface Association {
    /**
     * Relation of association.
     *
     * `identifier` is a source value: character escapes and character
     * references are not parsed.
     *
     * It can match another node.
     *
     * Its value must be normalized.
     * To normalize a value, collapse markdown whitespace (`[\t\n\r ]+`) to a space,
     * trim the optional initial and/or final space, and perform Unicode-aware
     * case-folding.
     */
    identifier: string;

    /**
     * Relation of association, in parsed form.
     *
     * `label` is a `string` value: it works just like `title` on {@link Link}
     * or a `lang` on {@link Code}: character escapes and character references
     * are parsed.
     *
     * It can match another node.
     */
    label?: string | null | undefined;
}

/**
 * Union of registered mdast nodes that can occur where block content is
 * expected.
 *
 * To register custom mdast nodes, add them to {@link BlockContentMap}.
 * They will be automatically added here.
 */
declare type BlockContent = BlockContentMap[keyof BlockContentMap];

/**
 * Registry of all mdast nodes that can occur where {@link BlockContent} is
 * expected.
 *
 * This interface can be augmented to register custom node types:
 *
 * ```ts
 * declare module 'mdast' {
 *   interface BlockContentMap {
 *     // Allow using MDX ESM nodes defined by `remark-mdx`.
 *     mdxjsEsm: MdxjsEsm;
 *   }
 * }
 * ```
 *
 * For a union of all block content, see {@link RootContent}.
 */
declare interface BlockContentMap {
    blockquote: Blockquote;
    code: Code;
    heading: Heading;
    html: Html;
    list: List;
    paragraph: Paragraph;
    table: Table;
    thematicBreak: ThematicBreak;
}

/**
 * Markdown block quote.
 */
declare interface Blockquote extends Parent {
    /**
     * Node type of mdast block quote.
     */
    type: "blockquote";
    /**
     * Children of block quote.
     */
    children: Array<BlockContent | DefinitionContent>;
    /**
     * Data associated with the mdast block quote.
     */
    data?: BlockquoteData | undefined;
}

/**
 * Info associated with mdast block quote nodes by the ecosystem.
 */
declare interface BlockquoteData extends Data_2 {}

/**
 * Markdown break.
 */
declare interface Break extends Node {
    /**
     * Node type of mdast break.
     */
    type: "break";
    /**
     * Data associated with the mdast break.
     */
    data?: BreakData | undefined;
}

/**
 * Info associated with mdast break nodes by the ecosystem.
 */
declare interface BreakData extends Data_2 {}

/**
 * Markdown code (flow) (block).
 */
declare interface Code extends Literal {
    /**
     * Node type of mdast code (flow).
     */
    type: "code";
    /**
     * Language of computer code being marked up.
     */
    lang?: string | null | undefined;
    /**
     * Custom information relating to the node.
     *
     * If the lang field is present, a meta field can be present.
     */
    meta?: string | null | undefined;
    /**
     * Data associated with the mdast code (flow).
     */
    data?: CodeData | undefined;
}

/**
 * Info associated with mdast code (flow) (block) nodes by the ecosystem.
 */
declare interface CodeData extends Data_2 {}

/** Orders findings by where they are, then by rule. */
export declare function compareByPosition(a: Finding, b: Finding): number;

/**
 * Compiles a custom schema for front matter (draft 2020-12 or draft-07). ajv is loaded only here.
 * Nothing is fetched: a `$ref` to another document is an error.
 * @throws ConfigError when it is not a valid schema, and where a Content Security Policy without `'unsafe-eval'` keeps
 * ajv from generating code
 */
export declare function compileNoteSchema(schema: unknown, file: string): Promise<NoteSchema>;

/** A loaded configuration, resolved for each note on demand. Pure: schemas are compiled beforehand. */
export declare class Config {
    #private;
    /**
     * @param rules all existing rules
     * @param layers from the weakest to the strongest; `recommended` is always below them
     */
    constructor(rules: readonly Rule[], layers: readonly Layer[]);
    /** The same configuration on top of a layer that was learned from the notes. */
    withLearned(layer: Omit<Layer, 'origin'>): Config;
    /** Whether `path` is ignored; if it is a folder, so is everything in it. */
    isIgnored(path: string): boolean;
    /** Whether the configuration makes `path` a note; undefined when it does not decide. */
    isNote(path: string): boolean | undefined;
    /** The effective configuration for the note at `path` (with forward slashes, relative to the root). */
    for(path: string): EffectiveConfig;
}

/** A configuration as written in a file. */
export declare interface ConfigData extends KindData {
    $schema?: string;
    extends?: string | string[];
    ignore?: string[];
    kinds?: Record<string, KindData>;
}

/** A configuration, or a file that it names, cannot be used. The message is a sentence that starts with file and line. */
export declare class ConfigError extends UserError {
    name: string;
    readonly path: string;
    constructor(path: string, line: number | undefined, message: string);
}

/** The effective severity and options of a rule, and where they come from. */
export declare interface ConfiguredRule {
    severity: Severity | 'off';
    options: Record<string, unknown>;
    origin: string;
}

/**
 * Creates a configuration from the data of a configuration file.
 * @param resources the loaded files and patterns that `data` refers to; without them `frontMatter.schema`,
 * `roster.people`, `placeholders.template` and `cancelled` have no effect. Of `extends`, only built-in presets have an effect.
 * @throws ConfigError when the data is invalid
 */
export declare function createConfig(data: ConfigData, resources?: Resources): Config;

/**
 * Info associated with nodes by the ecosystem.
 *
 * This space is guaranteed to never be specified by unist or specifications
 * implementing unist.
 * But you can use it in utilities and plugins to store data.
 *
 * This type can be augmented to register custom data.
 * For example:
 *
 * ```ts
 * declare module 'unist' {
 *   interface Data {
 *     // `someNode.data.myId` is typed as `number | undefined`
 *     myId?: number | undefined
 *   }
 * }
 * ```
 */
declare interface Data {}

/**
 * Info associated with mdast nodes by the ecosystem.
 *
 * This space is guaranteed to never be specified by unist or mdast.
 * But you can use it in utilities and plugins to store data.
 *
 * This type can be augmented to register custom data.
 * For example:
 *
 * ```ts
 * declare module 'mdast' {
 *   interface Data {
 *     // `someNode.data.myId` is typed as `number | undefined`
 *     myId?: number | undefined
 *   }
 * }
 * ```
 */
declare interface Data_2 extends Data {}

/** What the other notes of a community show about how dates are written there. */
declare interface DateHabits {
    /** The order of numbers: `04/03/2023`. */
    order?: DateOrder;
    /** Sources that are often about another day here, by `sourceKey`. */
    unreliable: ReadonlySet<string>;
    /** Sources that are often a day off here, by `sourceKey`. */
    shifted: ReadonlySet<string>;
}

/** Counts by group of notes, as plain data: it can be sent between threads and merged. */
declare interface DateHabitsData {
    /** Group → source → counts. */
    sources: Map<string, Map<string, SourceCounts>>;
    /** Group → order → notes. */
    orders: Map<string, Map<string, number>>;
    /** Group → day in the path → notes. */
    days: Map<string, Map<string, number>>;
}

/** The habits of each group of notes, each computed once. */
declare class DateHabitsIndex {
    #private;
    constructor(data: DateHabitsData);
    /** How the notes in the group of `path` give dates. */
    of(path: string): DateHabits;
    /** Whether another note in the group of `path` has that day. */
    hasOther(path: string, day: Day): boolean;
    /** The weekday of nearly all meetings in the group of `path`, 0 for Sunday. */
    weekday(path: string): number | undefined;
}

/** Which of the numbers comes first in `04/03/2023`. */
declare type DateOrder = 'day-first' | 'month-first';

/** A calendar day as `yyyy-mm-dd`; always a real one. */
export declare type Day = string;

/**
 * Markdown definition.
 */
declare interface Definition extends Node, Association, Resource {
    /**
     * Node type of mdast definition.
     */
    type: "definition";
    /**
     * Data associated with the mdast definition.
     */
    data?: DefinitionData | undefined;
}

/**
 * Union of registered mdast nodes that can occur where definition content is
 * expected.
 *
 * To register custom mdast nodes, add them to {@link DefinitionContentMap}.
 * They will be automatically added here.
 */
declare type DefinitionContent = DefinitionContentMap[keyof DefinitionContentMap];

/**
 * Registry of all mdast nodes that can occur where {@link DefinitionContent}
 * is expected.
 *
 * This interface can be augmented to register custom node types:
 *
 * ```ts
 * declare module 'mdast' {
 *   interface DefinitionContentMap {
 *     custom: Custom;
 *   }
 * }
 * ```
 *
 * For a union of all definition content, see {@link RootContent}.
 */
declare interface DefinitionContentMap {
    definition: Definition;
    footnoteDefinition: FootnoteDefinition;
}

/**
 * Info associated with mdast definition nodes by the ecosystem.
 */
declare interface DefinitionData extends Data_2 {}

/**
 * Markdown GFM delete (strikethrough).
 */
declare interface Delete extends Parent {
    /**
     * Node type of mdast GFM delete.
     */
    type: "delete";
    /**
     * Children of GFM delete.
     */
    children: PhrasingContent[];
    /**
     * Data associated with the mdast GFM delete.
     */
    data?: DeleteData | undefined;
}

/**
 * Info associated with mdast GFM delete nodes by the ecosystem.
 */
declare interface DeleteData extends Data_2 {}

/** One replacement in a text: `range` becomes `text`. */
export declare interface Edit extends Range {
    text: string;
}

/** The effective configuration for one kind of notes. */
export declare interface EffectiveConfig {
    /** The name of the kind, undefined for ordinary notes. */
    kind: string | undefined;
    settings: Settings;
    rules: ReadonlyMap<string, ConfiguredRule>;
    /** The strongest layer that sets each top-level key. */
    origins: ReadonlyMap<string, string>;
}

/**
 * Markdown emphasis.
 */
declare interface Emphasis extends Parent {
    /**
     * Node type of mdast emphasis.
     */
    type: "emphasis";
    /**
     * Children of emphasis.
     */
    children: PhrasingContent[];
    /**
     * Data associated with the mdast emphasis.
     */
    data?: EmphasisData | undefined;
}

/**
 * Info associated with mdast emphasis nodes by the ecosystem.
 */
declare interface EmphasisData extends Data_2 {}

/** A location that the user can correct. */
declare interface ErrorLocation {
    /** The file, as messages name it. */
    path: string;
    /** From 1; undefined for the file as a whole. */
    line?: number | undefined;
}

/** The facts of one note, for a NoteIndex. Much cheaper than checking it. */
export declare function factsOf({ path, text }: NoteInput, config?: Config): NoteFacts;

/** The front-matter lists whose spelling is compared. */
declare type Field = (typeof FIELDS)[number];

declare const FIELDS: readonly ['participants', 'teams', 'tags'];

/**
 * One message of one rule. The field names are those of vfile-message, so that a finding and the message that a rule
 * leaves in a remark run are the same.
 */
export declare interface Finding {
    /** As the note was named: with forward slashes, relative to the root. */
    path: string;
    ruleId: string;
    severity: Severity;
    /** One sentence: what is wrong, and what to write instead. May contain text of the note: escape it for display. */
    message: string;
    place: Place;
    /** The page of the rule. */
    url: string;
    /** The offending text. */
    actual: string;
    /**
     * What distinguishes it from others of its rule where `actual` does not; several when each of its places identifies it,
     * in the order of `place` and `related`.
     */
    about?: string[];
    /** The replacement; undefined when the rule does not know it. */
    expected?: string[];
    fix?: Fix;
    /** Other places with the same cause. */
    related?: {
        place: Place;
        message: string;
    }[];
}

/** How a finding can be fixed. */
export declare interface Fix {
    /** Safe fixes keep every fact and need no judgment; a person must approve the others. */
    safe: boolean;
    /** What it does, as an imperative: "Write `2022-06-23`". */
    title: string;
    /** In order, not overlapping; offsets into the text that was checked. */
    edits: Edit[];
}

/** `safe`: only fixes that need no review. `suggestions`: also those that need a person's approval. */
export declare type FixKind = 'safe' | 'suggestions';

/**
 * Fixes a note: checks it, applies the fixes, and checks again until nothing changes. Suggestions wait until no safe fix
 * is left, since safe fixes may improve them: a missing heading is inserted relative to the corrected ones.
 * @param check returns the findings of a text
 * @returns the new text, its findings, and the findings that were fixed
 */
export declare function fixText<R extends {
    findings: readonly Finding[];
}>(text: string, kind: FixKind, check: (text: string) => R): {
    text: string;
    result: R;
    applied: Finding[];
};

/**
 * Markdown GFM footnote definition.
 */
declare interface FootnoteDefinition extends Parent, Association {
    /**
     * Node type of mdast GFM footnote definition.
     */
    type: "footnoteDefinition";
    /**
     * Children of GFM footnote definition.
     */
    children: Array<BlockContent | DefinitionContent>;
    /**
     * Data associated with the mdast GFM footnote definition.
     */
    data?: FootnoteDefinitionData | undefined;
}

/**
 * Info associated with mdast GFM footnote definition nodes by the ecosystem.
 */
declare interface FootnoteDefinitionData extends Data_2 {}

/**
 * Markdown GFM footnote reference.
 */
declare interface FootnoteReference extends Association, Node {
    /**
     * Node type of mdast GFM footnote reference.
     */
    type: "footnoteReference";
    /**
     * Data associated with the mdast GFM footnote reference.
     */
    data?: FootnoteReferenceData | undefined;
}

/**
 * Info associated with mdast GFM footnote reference nodes by the ecosystem.
 */
declare interface FootnoteReferenceData extends Data_2 {}

/** A part of the form of notes that a configuration can state. */
declare type FormPart = 'path' | 'frontMatter' | 'sections' | 'labels' | 'attendees';

/**
 * Markdown heading.
 */
declare interface Heading extends Parent {
    /**
     * Node type of mdast heading.
     */
    type: "heading";
    /**
     * Heading rank.
     *
     * A value of `1` is said to be the highest rank and `6` the lowest.
     */
    depth: 1 | 2 | 3 | 4 | 5 | 6;
    /**
     * Children of heading.
     */
    children: PhrasingContent[];
    /**
     * Data associated with the mdast heading.
     */
    data?: HeadingData | undefined;
}

/**
 * Info associated with mdast heading nodes by the ecosystem.
 */
declare interface HeadingData extends Data_2 {}

/**
 * Markdown HTML.
 */
declare interface Html extends Literal {
    /**
     * Node type of mdast HTML.
     */
    type: "html";
    /**
     * Data associated with the mdast HTML.
     */
    data?: HtmlData | undefined;
}

/**
 * Info associated with mdast HTML nodes by the ecosystem.
 */
declare interface HtmlData extends Data_2 {}

/**
 * Markdown image.
 */
declare interface Image extends Alternative, Node, Resource {
    /**
     * Node type of mdast image.
     */
    type: "image";
    /**
     * Data associated with the mdast image.
     */
    data?: ImageData | undefined;
}

/**
 * Info associated with mdast image nodes by the ecosystem.
 */
declare interface ImageData extends Data_2 {}

/**
 * Markdown image reference.
 */
declare interface ImageReference extends Alternative, Node, Reference {
    /**
     * Node type of mdast image reference.
     */
    type: "imageReference";
    /**
     * Data associated with the mdast image reference.
     */
    data?: ImageReferenceData | undefined;
}

/**
 * Info associated with mdast image reference nodes by the ecosystem.
 */
declare interface ImageReferenceData extends Data_2 {}

/**
 * Markdown code (text) (inline).
 */
declare interface InlineCode extends Literal {
    /**
     * Node type of mdast code (text).
     */
    type: "inlineCode";
    /**
     * Data associated with the mdast code (text).
     */
    data?: InlineCodeData | undefined;
}

/**
 * Info associated with mdast code (text) (inline) nodes by the ecosystem.
 */
declare interface InlineCodeData extends Data_2 {}

/** Whether a file counts as a note when a repository is searched: by the configuration, its name, or else its text. */
export declare function isNote({ path, text }: NoteInput, config: Config): boolean;

/** The description of a key in a schema, for people who fill it in. */
declare interface KeyInfo {
    description?: string;
    /** Whether its value is a list. */
    isList: boolean;
}

/** The part of a configuration that a kind of notes can override. */
export declare interface KindData {
    notes?: string[];
    path?: string | string[];
    frontMatter?: {
        required?: boolean;
        schema?: string;
    };
    date?: {
        from?: string[];
        timezone?: string;
        tolerance?: number;
    };
    attendees?: {
        from?: string[];
    };
    sections?: (string | SectionSpec)[];
    labels?: Record<string, 'present' | 'nonEmpty'>;
    actions?: {
        in?: string[];
    };
    placeholders?: {
        words?: string[];
        template?: string;
    };
    cancelled?: string;
    roster?: {
        people?: string | (string | RosterPerson)[];
        teams?: string[];
    };
    since?: string;
    locale?: string;
    rules?: Record<string, RuleEntry>;
}

/** A line that a note must have. */
declare interface LabelSpec {
    name: string;
    /** `nonEmpty`: after the meeting it must have a value. */
    value: 'present' | 'nonEmpty';
}

/** A configuration with the name shown to users: `recommended`, `learned`, a file, `--rule`. */
export declare interface Layer {
    origin: string;
    data: ConfigData;
    /** The files and patterns that this layer and its kinds refer to. */
    resources?: Resources;
    /** How many notes follow a part, by top-level key, where it was learned from them. */
    evidence?: Readonly<Record<string, string>>;
}

/** What was learned, as plain data that can be sent to other threads. It states nothing: no note has to follow it. */
export declare type LearnedLayer = Omit<Layer, 'origin'>;

/**
 * How notes are named.
 * @param paths of all Markdown files, from the folder that `config` is for
 * @param config what is configured there is not learned
 */
export declare function learnPaths(paths: readonly string[], config: Config): LearnedLayer;

/** The most likely intended spelling of a misspelled name or handle. */
declare interface LikelySpelling {
    spelling: string;
    /** How many notes have it. */
    notes: number;
}

/**
 * Markdown link.
 */
declare interface Link extends Parent, Resource {
    /**
     * Node type of mdast link.
     */
    type: "link";
    /**
     * Children of link.
     */
    children: PhrasingContent[];
    /**
     * Data associated with the mdast link.
     */
    data?: LinkData | undefined;
}

/**
 * Info associated with mdast link nodes by the ecosystem.
 */
declare interface LinkData extends Data_2 {}

/**
 * Markdown link reference.
 */
declare interface LinkReference extends Parent, Reference {
    /**
     * Node type of mdast link reference.
     */
    type: "linkReference";
    /**
     * Children of link reference.
     */
    children: PhrasingContent[];
    /**
     * Data associated with the mdast link reference.
     */
    data?: LinkReferenceData | undefined;
}

/**
 * Info associated with mdast link reference nodes by the ecosystem.
 */
declare interface LinkReferenceData extends Data_2 {}

/** Checks one note. Pure; never throws on any text. */
export declare function lintNote(input: NoteInput, options?: LintOptions): NoteResult;

/** Checks notes that belong together, after learning what they have in common. Pure. */
export declare function lintNotes(inputs: readonly NoteInput[], options?: LintOptions): NoteResult[];

/** How notes are checked. */
export declare interface LintOptions {
    /** Default: `recommended`. */
    config?: Config;
    /** The clock, in milliseconds since 1970; without it every meeting counts as held. */
    now?: number;
    /** What is known about the other notes; without it each note is checked on its own. */
    noteIndex?: NoteIndex;
    /** Whether there is a file or folder at a path from the root; without it, links to files are not checked. */
    fileExists?: (path: string) => boolean;
    /** Also report unused directives. */
    reportUnusedSuppressions?: boolean;
}

/**
 * Markdown list.
 */
declare interface List extends Parent {
    /**
     * Node type of mdast list.
     */
    type: "list";
    /**
     * Whether the items have been intentionally ordered (when `true`), or that
     * the order of items is not important (when `false` or not present).
     */
    ordered?: boolean | null | undefined;
    /**
     * The starting number of the list, when the `ordered` field is `true`.
     */
    start?: number | null | undefined;
    /**
     * Whether one or more of the children are separated with a blank line from
     * its siblings (when `true`), or not (when `false` or not present).
     */
    spread?: boolean | null | undefined;
    /**
     * Children of list.
     */
    children: ListContent[];
    /**
     * Data associated with the mdast list.
     */
    data?: ListData | undefined;
}

/**
 * Union of registered mdast nodes that can occur where list content is
 * expected.
 *
 * To register custom mdast nodes, add them to {@link ListContentMap}.
 * They will be automatically added here.
 */
declare type ListContent = ListContentMap[keyof ListContentMap];

/**
 * Registry of all mdast nodes that can occur where {@link ListContent}
 * is expected.
 *
 * This interface can be augmented to register custom node types:
 *
 * ```ts
 * declare module 'mdast' {
 *   interface ListContentMap {
 *     custom: Custom;
 *   }
 * }
 * ```
 *
 * For a union of all list content, see {@link RootContent}.
 */
declare interface ListContentMap {
    listItem: ListItem;
}

/**
 * Info associated with mdast list nodes by the ecosystem.
 */
declare interface ListData extends Data_2 {}

/** A person in a list of attendees. */
declare interface ListedPerson {
    name: string;
    /** Without `@`. */
    handle?: string;
    initials?: string;
}

/**
 * Markdown list item.
 */
declare interface ListItem extends Parent {
    /**
     * Node type of mdast list item.
     */
    type: "listItem";
    /**
     * Whether the item is a tasklist item (when `boolean`).
     *
     * When `true`, the item is complete.
     * When `false`, the item is incomplete.
     */
    checked?: boolean | null | undefined;
    /**
     * Whether one or more of the children are separated with a blank line from
     * its siblings (when `true`), or not (when `false` or not present).
     */
    spread?: boolean | null | undefined;
    /**
     * Children of list item.
     */
    children: Array<BlockContent | DefinitionContent>;
    /**
     * Data associated with the mdast list item.
     */
    data?: ListItemData | undefined;
}

/**
 * Info associated with mdast list item nodes by the ecosystem.
 */
declare interface ListItemData extends Data_2 {}

/**
 * Abstract mdast node that contains the smallest possible value.
 *
 * This interface is supposed to be extended if you make custom mdast nodes.
 *
 * For a union of all registered mdast literals, see {@link Literals}.
 */
declare interface Literal extends Node {
    /**
     * Plain-text value.
     */
    value: string;
}

/** How certain it is that a speaker is a participant. */
declare type Match = 'yes' | 'maybe' | 'no';

/** How a community writes down when its meetings are and who attends. */
declare interface MeetingSettings {
    /** How notes are named; empty for any name with `yyyy-mm-dd` in it. */
    path: readonly PathPattern[];
    date: {
        from: readonly Source[];
        /** IANA name of the zone of the meetings. */
        timezone?: string;
        /** How many days apart two dates may be and still agree. */
        tolerance: number;
    };
    attendees: {
        from: readonly Source[];
    };
    /** Whether a line says that the meeting did not take place. */
    cancelled?: (line: string) => boolean;
    /** BCP 47, of month and weekday names. */
    locale: string;
}

/** How notes spell the people they list, as plain data. */
declare interface NameSpellingsData {
    /** The notes that list each name, by a hash of their path. */
    names: Map<string, number[]>;
    /** How often a handle goes with a name, by handle in lower case, and by name. */
    namesOfHandle: Map<string, Map<string, number>>;
    handlesOfName: Map<string, Map<string, number>>;
}

/**
 * Abstract mdast node.
 *
 * This interface is supposed to be extended.
 * If you can use {@link Literal} or {@link Parent}, you should.
 * But for example in markdown, a thematic break (`***`) is neither literal nor
 * parent, but still a node.
 *
 * To register custom mdast nodes, add them to {@link RootContentMap} and other
 * places where relevant (such as {@link ElementContentMap}).
 *
 * For a union of all registered mdast nodes, see {@link Nodes}.
 */
declare interface Node extends Node_2 {
    /**
     * Info from the ecosystem.
     */
    data?: Data_2 | undefined;
}

/**
 * Abstract unist node.
 *
 * The syntactic unit in unist syntax trees are called nodes.
 *
 * This interface is supposed to be extended.
 * If you can use {@link Literal} or {@link Parent}, you should.
 * But for example in markdown, a `thematicBreak` (`***`), is neither literal
 * nor parent, but still a node.
 */
declare interface Node_2 {
    /**
     * Node type.
     */
    type: string;

    /**
     * Info from the ecosystem.
     */
    data?: Data | undefined;

    /**
     * Position of a node in a source document.
     *
     * Nodes that are generated (not in the original source document) must not
     * have a position.
     */
    position?: Position | undefined;
}

/** What a note contributes to the index. Plain data: it can be stored and sent between threads. */
export declare interface NoteFacts {
    path: string;
    /** The day in its path. */
    day?: Day;
    /** How each source of a date compares with the day in the path: the same, a day apart, or another day. */
    dates: {
        source: string;
        is: 'same' | 'near' | 'other';
        date: string;
    }[];
    /** The order of day and month that its numeric dates show. */
    dateOrder?: DateOrder;
    /** The number in its path, where notes are numbered. */
    number?: number;
    /** How many keys of the built-in form its front matter has. */
    builtInKeys: number;
    /** The number of expected sections in it; undefined when none are expected, or the note is too old to need them. */
    sections?: number;
    /** Headings that look like a misspelled section, and whether the note has that section too. */
    nearHeadings: [key: string, hasSection: boolean][];
    /** The emoji of its required headings, by the name of the section. */
    emoji: [section: string, emoji: string][];
    /** The listed attendees, present or absent. */
    people: ListedPerson[];
    /** Teams and tags of the front matter. */
    teams: string[];
    tags: string[];
    /** The speakers at the start of lines, before a colon: names as written, initials as a key (`SjK` → `SK`). */
    speakers: string[];
    /**
     * What is under each required heading, and under each heading with a date: a hash of its words and how many characters
     * they are.
     */
    copies: {
        section: string;
        hash: number;
        length: number;
    }[];
    /** The first line of its body when that is a heading of the first level, without numbers and names of months. */
    title?: number;
    /** The number of lines of the body that have text, and how many of these end in a single space. */
    lines: number;
    trailingSpaces: number;
    /** The path of its template, and hashes of the template's lines that it still has. */
    template?: {
        path: string;
        lines: Set<number>;
    };
    /** The words of its body in lower case, each once; short ones are left out, as typos in them are words themselves. */
    words: string[];
}

/** What is known about all notes together. Built once from the facts of every note, then only read. */
export declare class NoteIndex {
    #private;
    readonly people: People;
    readonly dates: DateHabitsIndex;
    readonly spellings: Spellings;
    /**
     * Whether the notes have the built-in form: front matter with its keys. Its requirements then apply although no
     * configuration states them. The same is true of a note without known neighbors.
     */
    readonly hasBuiltInForm: boolean;
    constructor(source?: Iterable<NoteFacts> | NoteIndexData);
    /** The number of notes. */
    get notes(): number;
    /** Whether lines often end in a space here, so that one means nothing. */
    get leavesBlanks(): boolean;
    /** The number of notes made from a template, and of those that still have one of its lines. */
    template(path: string, line: string): {
        notes: number;
        withLine: number;
    };
    /** Whether a heading that looks like a misspelled section is a section itself: with that section, or in many notes. */
    isKnownHeading(key: string): boolean;
    /** The other numbered notes in the series of `path`. */
    numbersBeside(path: string): readonly {
        path: string;
        number: number;
        day: Day | undefined;
    }[];
    /** The number of notes in the folder of `path`, and how many of them have any expected section. */
    folder(path: string): {
        notes: number;
        withSections: number;
    };
    /** Whether `path` is among notes of another kind: two or more in its folder or series, none with an expected section. */
    isOfOtherKind(path: string): boolean;
    /** Folders of two notes or more of which none has an expected section: they hold another kind of note. */
    foreignFolders(): {
        folder: string;
        notes: number;
    }[];
    /** The number of notes in which each section has `emoji`, by the section's name. */
    emojiUse(emoji: string): Map<string, number>;
    /** The most frequent emoji of a section, and the number of notes that have it. */
    usualEmoji(section: string): {
        emoji: string;
        notes: number;
    } | undefined;
    /**
     * The earlier note of the same series whose section has the same text; undefined when there is none, and when the text
     * is in more than two notes: then it is the standing text of that group.
     */
    earlierCopy(path: string, day: Day, section: string, hash: number, length: number): {
        path: string;
        day: Day;
    } | undefined;
    /** An earlier note of the same series that has the same text under a heading with the same date. */
    earlierDatedCopy(path: string, day: Day, { title, hash, length }: {
        title: string;
        hash: number;
        length: number;
    }): {
        path: string;
        day: Day;
    } | undefined;
    /** Whether the notes beside `path` nearly all begin with a heading of this shape (see `titleShape`). */
    isUsualTitle(path: string, shape: number): boolean;
}

/** What the notes have in common, as plain data: it can be sent between threads and merged with that of other notes. */
declare interface NoteIndexData {
    notes: number;
    /** The newest notes, at most `NEWEST_NOTES`, with the number of keys of the built-in form in each. */
    newest: {
        path: string;
        day: Day | undefined;
        keys: number;
    }[];
    lines: number;
    trailingSpaces: number;
    /** Each template, by path: the number of notes made from it, and of those that still have a line, by its hash. */
    templates: Map<string, {
        notes: number;
        lines: Map<number, number>;
    }>;
    /** The numbered notes of each series. */
    numbers: Map<string, {
        path: string;
        number: number;
        day: Day | undefined;
    }[]>;
    /** The number of notes in each folder and series, and how many of them have any expected section. */
    folders: Map<string, SectionCounts>;
    series: Map<string, SectionCounts>;
    /** Headings that look like a misspelled section, by key: the number of notes, and whether any has that section too. */
    nearHeadings: Map<string, {
        notes: number;
        besideSection: boolean;
    }>;
    /** How often each section has each emoji: section → emoji → notes. */
    emoji: Map<string, Map<string, number>>;
    /** Sections of notes by their text: `series section hash length` → the first notes that have it. */
    copies: Map<string, {
        path: string;
        day: Day;
    }[]>;
    /** How many notes of a series have each shape of a title: `series` → shape → notes. */
    titles: Map<string, Map<number, number>>;
    dates: DateHabitsData;
    people: PeopleData;
    spellings: SpellingsData;
}

/** A note to check. */
export declare interface NoteInput {
    /** With forward slashes, relative to the root of the repository; '' when there is none. */
    path: string;
    text: string;
}

/** The findings in a note. */
export declare interface NoteResult {
    path: string;
    text: string;
    /** By position. */
    findings: Finding[];
    /** Findings that directives in the note disable. */
    suppressed: Finding[];
}

/** A compiled JSON Schema for front matter. */
export declare interface NoteSchema {
    /** The properties at its top level, for "did you mean". */
    keys: readonly string[];
    /** The required keys. */
    required: readonly string[];
    /** The descriptions of `keys`, where the schema has them. */
    about: ReadonlyMap<string, KeyInfo>;
    /** Unknown keys are reported although the schema allows them. */
    remarkUnknownKeys: boolean;
    /** Empty when `data` matches. */
    validate(data: unknown): SchemaError[];
}

/**
 * Markdown paragraph.
 */
declare interface Paragraph extends Parent {
    /**
     * Node type of mdast paragraph.
     */
    type: "paragraph";
    /**
     * Children of paragraph.
     */
    children: PhrasingContent[];
    /**
     * Data associated with the mdast paragraph.
     */
    data?: ParagraphData | undefined;
}

/**
 * Info associated with mdast paragraph nodes by the ecosystem.
 */
declare interface ParagraphData extends Data_2 {}

/**
 * Abstract mdast node that contains other mdast nodes (*children*).
 *
 * This interface is supposed to be extended if you make custom mdast nodes.
 *
 * For a union of all registered mdast parents, see {@link Parents}.
 */
declare interface Parent extends Node {
    /**
     * List of children.
     */
    children: RootContent[];
}

/**
 * Parses a configuration in YAML or JSON.
 * @param file the name used in errors
 * @throws ConfigError at the first error
 */
export declare function parseConfig(text: string, file: string): ConfigData;

/**
 * Reads a configuration that is part of a file.
 * @param key the top-level key that holds it, for `package.json`
 * @returns undefined when the file has no such key
 */
export declare function parseConfig(text: string, file: string, key: string): ConfigData | undefined;

/** A date in the names of a file and its folders. */
declare interface PathDate {
    /** As written, or put together as `yyyy-mm-dd`, `yyyy-mm` or `yyyy`. */
    text: string;
    year?: number;
    /** 1 to 12. */
    month?: number;
    /** Undefined when a part is missing, or when there is no such day. */
    day: Day | undefined;
    /** Year, month and day are all there. */
    isWhole: boolean;
    /** The day by the folders, where the name disagrees with them; `day` is that of the name. */
    folders?: Day;
}

/** What a path says by the tokens of a pattern. */
declare interface PathParts extends PathDate {
    month?: number;
    /** `{number}`. */
    number?: number;
    /** `{team}` and `{slug}` as written. */
    team?: string;
    slug?: string;
    /** Two places that give different values: each as written, the folder first. */
    conflict?: readonly [first: string, second: string];
}

/** A way in which notes are named. */
declare interface PathPattern {
    /** As configured, e.g. `notes/{team}/{yyyy}/{yyyy}-{MM}-{dd}.md`. */
    source: string;
    /** What `path` says by this pattern; undefined when it has not this form. */
    read(path: string): PathReading | undefined;
    /** The path of another day, number and slug, in the form that `path` has; undefined when it has not this form. */
    rewrite(path: string, to: {
        day: Day;
        number?: number;
        slug?: string;
    }): string | undefined;
}

/** What a pattern reads of a path. */
declare interface PathReading extends PathParts {
    /** How many digits of the path its tokens read. */
    digits: number;
}

/**
 * Who is who, learned from who takes part and who speaks. `SK` is Simon when Simon takes part in most notes in which SK
 * speaks; unclear cases stay open, and rules report nothing.
 */
declare class People {
    #private;
    constructor({ names, speakers }: PeopleData);
    /** Whether the notes know a person with these initials or this name. */
    isKnown(speaker: string): boolean;
    /** Whether some notes list a person whose first name is `speaker`, in full. */
    isListed(speaker: string): boolean;
    /** Whether `name` stands for people at all: a group, initials, a known name, one of the participants of its note. */
    isSomebody(name: string, participants: readonly string[]): boolean;
    /** The one name, as most notes write it, that these initials surely stand for; undefined when that is uncertain. */
    nameOf(speaker: string): string | undefined;
    /** Whether the participant `name` is the speaker `speaker` (initials or a name). */
    match(speaker: string, name: string): Match;
}

/** Participants and speakers, as plain data. */
declare interface PeopleData {
    /** Names as written in participants, with the number of notes. */
    names: Map<string, number>;
    /** Speakers, by initials or name: the number of notes, and of those with each first name among the participants. */
    speakers: Map<string, {
        notes: number;
        withFirst: Map<string, number>;
    }>;
}

/**
 * Union of registered mdast nodes that can occur where phrasing content is
 * expected.
 *
 * To register custom mdast nodes, add them to {@link PhrasingContentMap}.
 * They will be automatically added here.
 */
declare type PhrasingContent = PhrasingContentMap[keyof PhrasingContentMap];

/**
 * Registry of all mdast nodes that can occur where {@link PhrasingContent}
 * is expected.
 *
 * This interface can be augmented to register custom node types:
 *
 * ```ts
 * declare module 'mdast' {
 *   interface PhrasingContentMap {
 *     // Allow using MDX JSX (text) nodes defined by `remark-mdx`.
 *     mdxJsxTextElement: MDXJSXTextElement;
 *   }
 * }
 * ```
 *
 * For a union of all phrasing content, see {@link RootContent}.
 */
declare interface PhrasingContentMap {
    break: Break;
    delete: Delete;
    emphasis: Emphasis;
    footnoteReference: FootnoteReference;
    html: Html;
    image: Image;
    imageReference: ImageReference;
    inlineCode: InlineCode;
    link: Link;
    linkReference: LinkReference;
    strong: Strong;
    text: Text;
}

/** Where something is, as unist and vfile define it. */
export declare interface Place {
    start: Point;
    end: Point;
}

/** A point as unist and vfile define it: `line` and `column` from 1, `offset` from 0 in UTF-16 units. */
export declare interface Point {
    line: number;
    column: number;
    offset: number;
}

/**
 * One place in a source file.
 */
declare interface Point_2 {
    /**
     * Line in a source file (1-indexed integer).
     */
    line: number;

    /**
     * Column in a source file (1-indexed integer).
     */
    column: number;
    /**
     * Character in a source file (0-indexed integer).
     */
    offset?: number | undefined;
}

/**
 * Position of a node in a source document.
 *
 * A position is a range between two points.
 */
declare interface Position {
    /**
     * Place of the first character of the parsed source region.
     */
    start: Point_2;

    /**
     * Place of the first character after the parsed source region.
     */
    end: Point_2;
}

/** All recommended rules with their severities; front matter and directives are understood. */
declare const preset: RemarkPreset;
export default preset;
export { preset }

/**
 * Positions in a note's text. The core works on half-open ranges of UTF-16 offsets into the original text
 * (BOM and line endings included); lines and columns are only computed for findings.
 */
/** A half-open range of UTF-16 offsets: `text.slice(start, end)` is what it covers. */
export declare interface Range {
    start: number;
    end: number;
}

/** The configuration when there is none. */
export declare const recommended: Config;

/**
 * Marker that is associated to another node.
 */
declare interface Reference extends Association {
    /**
     * Explicitness of the reference.
     */
    referenceType: ReferenceType;
}

/**
 * Explicitness of a reference.
 *
 * `'shortcut'`: the reference is implicit, its identifier inferred from its
 *   content
 * `'collapsed'`: the reference is explicit, its identifier inferred from its
 *   content
 * `'full'`: the reference is explicit, its identifier explicitly set
 */
declare type ReferenceType = "shortcut" | "collapsed" | "full";

/** A plugin for remark: unified's `Plugin`. Without a visitor it is disabled. */
export declare type RemarkPlugin<Parameters extends unknown[] = []> = (...parameters: Parameters) => TreeVisitor | undefined;

/** Plugins with their parameters, for `use` or the `plugins` of a `.remarkrc`: unified's `Preset`. */
export declare interface RemarkPreset {
    plugins: [plugin: RemarkPlugin<[config?: unknown]>, ...parameters: unknown[]][];
}

/** What the rules of a remark run may know besides the file. */
export declare interface RemarkSettings {
    /** Sections, schema, placeholders by path. Severities and options of rules are set in the `.remarkrc` instead. */
    config?: Config;
    noteIndex?: NoteIndex;
    /** Milliseconds since 1970; without it every meeting counts as held. */
    now?: number;
    fileExists?: (path: string) => boolean;
}

/** A remark plugin that gives the rules after it what they cannot see in the tree. */
export declare const remarkSettings: RemarkPlugin<[settings?: RemarkSettings]>;

/** A remark plugin that applies the directives of the note to the findings so far, and checks them; it runs last. */
export declare const remarkSuppressions: RemarkPlugin;

/**
 * Reference to resource.
 */
declare interface Resource {
    /**
     * URL to the referenced resource.
     */
    url: string;
    /**
     * Advisory information for the resource, such as would be appropriate for
     * a tooltip.
     */
    title?: string | null | undefined;
}

/** The resources of one configuration, each by the path or pattern in the configuration. */
export declare interface Resources {
    schemas: ReadonlyMap<string, NoteSchema>;
    people: ReadonlyMap<string, readonly RosterPerson[]>;
    templates: ReadonlyMap<string, string>;
    patterns: ReadonlyMap<string, (line: string) => boolean>;
}

/**
 * Document fragment or a whole document.
 *
 * Should be used as the root of a tree and must not be used as a child.
 */
declare interface Root extends Parent {
    /**
     * Node type of mdast root.
     */
    type: "root";
    /**
     * Data associated with the mdast root.
     */
    data?: RootData | undefined;
}

/**
 * Union of registered mdast nodes that can occur in {@link Root}.
 *
 * To register custom mdast nodes, add them to {@link RootContentMap}.
 * They will be automatically added here.
 */
declare type RootContent = RootContentMap[keyof RootContentMap];

/**
 * Registry of all mdast nodes that can occur as children of {@link Root}.
 *
 * > **Note**: {@link Root} does not need to be an entire document.
 * > it can also be a fragment.
 *
 * This interface can be augmented to register custom node types:
 *
 * ```ts
 * declare module 'mdast' {
 *   interface RootContentMap {
 *     // Allow using toml nodes defined by `remark-frontmatter`.
 *     toml: TOML;
 *   }
 * }
 * ```
 *
 * For a union of all {@link Root} children, see {@link RootContent}.
 */
declare interface RootContentMap {
    blockquote: Blockquote;
    break: Break;
    code: Code;
    definition: Definition;
    delete: Delete;
    emphasis: Emphasis;
    footnoteDefinition: FootnoteDefinition;
    footnoteReference: FootnoteReference;
    heading: Heading;
    html: Html;
    image: Image;
    imageReference: ImageReference;
    inlineCode: InlineCode;
    link: Link;
    linkReference: LinkReference;
    list: List;
    listItem: ListItem;
    paragraph: Paragraph;
    strong: Strong;
    table: Table;
    tableCell: TableCell;
    tableRow: TableRow;
    text: Text;
    thematicBreak: ThematicBreak;
    yaml: Yaml;
}

/**
 * Info associated with mdast root nodes by the ecosystem.
 */
declare interface RootData extends Data_2 {}

/** The people and teams that a community names in its configuration. */
declare class Roster {
    #private;
    readonly people: readonly RosterPerson[];
    readonly teams: readonly string[];
    constructor(people?: readonly RosterPerson[], teams?: readonly string[]);
    /** The spelling that `name`, an alias as the roster writes it, is to have; undefined for everything else. */
    canonical(name: string): string | undefined;
    /** The person of that name, alias or handle; case and diacritics do not count. */
    person(name: string): RosterPerson | undefined;
    /** Everybody whom `speaker` (initials, a name or an alias) can mean. */
    meantBy(speaker: string): RosterPerson[];
}

/** A person as a community lists them. */
declare interface RosterPerson {
    /** The spelling that notes are to use. */
    name: string;
    /** Other spellings that are to be written as `name`. */
    aliases?: readonly string[];
    /** How notes call the person in front of a colon. */
    initials?: readonly string[];
    /** The name at GitHub, without `@`. */
    github?: string;
}

/**
 * Union of registered mdast nodes that can occur where row content is
 * expected.
 *
 * To register custom mdast nodes, add them to {@link RowContentMap}.
 * They will be automatically added here.
 */
declare type RowContent = RowContentMap[keyof RowContentMap];

/**
 * Registry of all mdast nodes that can occur where {@link RowContent}
 * is expected.
 *
 * This interface can be augmented to register custom node types:
 *
 * ```ts
 * declare module 'mdast' {
 *   interface RowContentMap {
 *     custom: Custom;
 *   }
 * }
 * ```
 *
 * For a union of all row content, see {@link RootContent}.
 */
declare interface RowContentMap {
    tableCell: TableCell;
}

/** A rule: a remark plugin (usable in a `.remarkrc`), and the same check for use without unified. */
export declare interface Rule extends RemarkPlugin<[config?: unknown]> {
    meta: RuleMeta<Record<string, unknown>>;
    url: string;
}

/** A rule's severity, or severity and options, as configured. */
declare type RuleEntry = Severity | 'off' | [Severity | 'off', Record<string, unknown>?];

/** The names of all rules. */
export declare const ruleIds: readonly ['action-item-owner', 'attendees', 'consistent-dates', 'consistent-names', 'due-date', 'file-name', 'front-matter', 'front-matter-schema', 'heading-emoji', 'heading-syntax', 'known-speaker', 'next-meeting', 'no-broken-link', 'no-copied-section', 'no-cut-off-text', 'no-duplicate-items', 'no-empty-section', 'no-joined-items', 'no-merge-conflict', 'no-mojibake', 'no-placeholder', 'required-headings', 'required-labels', 'series-number', 'weekday-matches-date'];

/** What a rule says about itself; registry, preset, documentation and configuration schema are generated from it. */
export declare interface RuleMeta<O extends object> {
    /** Kebab case: what is required, or `no-` and what must not be there. */
    id: string;
    /** One line for lists of rules, without a full stop. */
    description: string;
    /** In the `recommended` preset; `off` keeps it out. */
    severity: Severity | 'off';
    /** Which kinds of fix its findings may have. */
    fixes?: readonly ('safe' | 'suggestion')[];
    /** It reads front matter only, so it also runs where the body exceeds the limits. */
    readsFrontMatterOnly?: boolean;
    /** It reports merge conflicts; other rules report nothing inside of them. */
    readsMergeConflicts?: boolean;
    /** It looks at facts of the other notes, and finds less without them. */
    needsNoteIndex?: boolean;
    /**
     * The part of the form that it judges: it reports only where that part is stated, or the notes follow the built-in form.
     * Without it, its findings are contradictions, which are reported in every note.
     */
    form?: FormPart;
    /** Where it reports in many notes of a series, that is how these are written, and is reported once. */
    mayBeHabit?: boolean;
    /** JSON Schemas of the options by name, with description and default. */
    options?: {
        readonly [name in keyof O]: {
            description: string;
            default: O[name];
        } & Record<string, unknown>;
    };
}

/** All rules, by id. */
export declare const rules: readonly Rule[];

/** Why data does not match a schema: the needed part of ajv's errors. */
export declare interface SchemaError {
    /** A JSON pointer (RFC 6901) to the value; '' for the whole. */
    instancePath: string;
    /** The violated keyword of JSON Schema, and its value. */
    keyword: string;
    params: Record<string, unknown>;
    /** The message of ajv. */
    message?: string;
}

declare interface SectionCounts {
    notes: number;
    withSections: number;
}

/** What the section under a heading is for, whatever its name. */
declare type SectionRole = 'agenda' | 'discussion' | 'actions' | 'decisions' | 'attendance';

/** A heading that notes are expected to have. */
export declare interface SectionSpec {
    name: string;
    /** Other names that mean the same. */
    aliases?: readonly string[];
    /** What the section is for; by default what its name says. */
    role?: SectionRole;
    /** Default true. */
    required?: boolean;
    /** A held note must have something under it. Default true. */
    notEmpty?: boolean;
    /** The heading level it must have, 1 to 6; any by default. */
    level?: number;
    /** False when it may be anywhere; else the order of the list is the order of the note. */
    order?: boolean;
}

/** What rules need to know about how a community writes its notes. The options of rules are elsewhere. */
export declare interface Settings extends MeetingSettings {
    /**
     * The parts of the form that a configuration states. Differences from the others are only reported where the notes
     * follow the built-in form; what was learned from the notes is never in it.
     */
    stated: ReadonlySet<FormPart>;
    sections: readonly SectionSpec[];
    frontMatter: {
        /** Whether a note without front matter is a finding. */
        required: boolean;
        schema: NoteSchema;
    };
    placeholders: {
        /** Further texts that mean "still to be filled in". */
        words: readonly string[];
        /** The template that notes are made from: its path, and the lines that could be left over. */
        template?: {
            path: string;
            lines: ReadonlySet<string>;
        };
    };
    /** `Label: value` lines that a note must have. */
    labels: readonly LabelSpec[];
    /** The sections whose items are tasks; undefined for those with such a name. */
    actions?: readonly string[];
    /** The known people and teams. */
    roster: Roster;
    /** Earlier notes need not have the form; contradictions in them are still reported. */
    since?: Day;
}

export declare type Severity = 'error' | 'warning';

/** A place in a note that gives the date of the meeting, or the people who were there. */
declare interface Source {
    kind: 'path' | 'title' | 'heading' | 'frontMatter' | 'label' | 'table' | 'section';
    /** The key, label, row or column, or section; '' for the others. */
    name: string;
}

/** How the dates of a source compare with the days in the paths of a group of notes. */
declare interface SourceCounts {
    same: number;
    near: number;
    /** The distinct other days and months; no more than are needed. */
    others: Set<string>;
}

/** How the notes spell names, teams and tags, and which spelling is clearly right. */
declare class Spellings {
    #private;
    constructor({ lists, words, folders, names }: SpellingsData);
    /** The right spelling of `value` where the evidence is clear; undefined when it may be right. */
    better(field: Field, value: string): SpellingSuggestion | undefined;
    /** The right handle of the attendee `name` where the evidence is clear; undefined when it may be right. */
    betterHandle(name: string, handle: string): LikelySpelling | undefined;
}

/** How often notes use each spelling, as plain data. */
declare interface SpellingsData {
    /** The items of lists, by the number of notes. */
    lists: Record<Field, Map<string, number>>;
    /** The words of the text, by the number of notes. */
    words: Map<string, number>;
    /** The names of folders. */
    folders: Set<string>;
    names: NameSpellingsData;
}

/** A better spelling, with how many notes have it and how many have the other. */
declare interface SpellingSuggestion {
    spelling: string;
    notes: number;
    others: number;
    /** What is counted: notes that list it, notes that list its first name, or notes with the word in their text. */
    in: 'lists' | 'first' | 'text';
}

/**
 * Markdown strong.
 */
declare interface Strong extends Parent {
    /**
     * Node type of mdast strong.
     */
    type: "strong";
    /**
     * Children of strong.
     */
    children: PhrasingContent[];
    /**
     * Data associated with the mdast strong.
     */
    data?: StrongData | undefined;
}

/**
 * Info associated with mdast strong nodes by the ecosystem.
 */
declare interface StrongData extends Data_2 {}

/**
 * Markdown GFM table.
 */
declare interface Table extends Parent {
    /**
     * Node type of mdast GFM table.
     */
    type: "table";
    /**
     * How cells in columns are aligned.
     */
    align?: AlignType[] | null | undefined;
    /**
     * Children of GFM table.
     */
    children: TableContent[];
    /**
     * Data associated with the mdast GFM table.
     */
    data?: TableData | undefined;
}

/**
 * Markdown GFM table cell.
 */
declare interface TableCell extends Parent {
    /**
     * Node type of mdast GFM table cell.
     */
    type: "tableCell";
    /**
     * Children of GFM table cell.
     */
    children: PhrasingContent[];
    /**
     * Data associated with the mdast GFM table cell.
     */
    data?: TableCellData | undefined;
}

/**
 * Info associated with mdast GFM table cell nodes by the ecosystem.
 */
declare interface TableCellData extends Data_2 {}

/**
 * Union of registered mdast nodes that can occur where table content is
 * expected.
 *
 * To register custom mdast nodes, add them to {@link TableContentMap}.
 * They will be automatically added here.
 */
declare type TableContent = TableContentMap[keyof TableContentMap];

/**
 * Registry of all mdast nodes that can occur where {@link TableContent}
 * is expected.
 *
 * This interface can be augmented to register custom node types:
 *
 * ```ts
 * declare module 'mdast' {
 *   interface TableContentMap {
 *     custom: Custom;
 *   }
 * }
 * ```
 *
 * For a union of all table content, see {@link RootContent}.
 */
declare interface TableContentMap {
    tableRow: TableRow;
}

/**
 * Info associated with mdast GFM table nodes by the ecosystem.
 */
declare interface TableData extends Data_2 {}

/**
 * Markdown GFM table row.
 */
declare interface TableRow extends Parent {
    /**
     * Node type of mdast GFM table row.
     */
    type: "tableRow";
    /**
     * Children of GFM table row.
     */
    children: RowContent[];
    /**
     * Data associated with the mdast GFM table row.
     */
    data?: TableRowData | undefined;
}

/**
 * Info associated with mdast GFM table row nodes by the ecosystem.
 */
declare interface TableRowData extends Data_2 {}

/**
 * Markdown text.
 */
declare interface Text extends Literal {
    /**
     * Node type of mdast text.
     */
    type: "text";
    /**
     * Data associated with the mdast text.
     */
    data?: TextData | undefined;
}

/**
 * Info associated with mdast text nodes by the ecosystem.
 */
declare interface TextData extends Data_2 {}

/**
 * Markdown thematic break (horizontal rule).
 */
declare interface ThematicBreak extends Node {
    /**
     * Node type of mdast thematic break.
     */
    type: "thematicBreak";
    /**
     * Data associated with the mdast thematic break.
     */
    data?: ThematicBreakData | undefined;
}

/**
 * Info associated with mdast thematic break nodes by the ecosystem.
 */
declare interface ThematicBreakData extends Data_2 {}

/** A file that is being processed: a `VFile`. */
export declare interface TreeFile {
    path?: string | undefined;
    data: object;
    messages: object[];
}

/** Reads a tree and leaves messages on its file: unified's `Transformer`. The tree is not changed. */
export declare type TreeVisitor = (tree: Root, file: TreeFile, next: (error?: Error) => void) => Root | undefined;

/**
 * An error that the user can correct: a wrong option, an unreadable file, an invalid configuration. Programs print its
 * message, one sentence that starts with file and line where they are known, and exit with `exitCode`; any other error is
 * a bug of this program.
 */
declare class UserError extends Error {
    name: string;
    readonly exitCode = 2;
    readonly path: string | undefined;
    /** From 1. */
    readonly line: number | undefined;
    constructor(message: string, location?: ErrorLocation);
}

/**
 * Markdown YAML.
 */
declare interface Yaml extends Literal {
    /**
     * Node type of mdast YAML.
     */
    type: "yaml";
    /**
     * Data associated with the mdast YAML.
     */
    data?: YamlData | undefined;
}

/**
 * Info associated with mdast YAML nodes by the ecosystem.
 */
declare interface YamlData extends Data_2 {}

export { }
