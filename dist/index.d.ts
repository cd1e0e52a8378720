/**
 * Applies the fixes of `findings` to `text`. Where fixes overlap or touch, the first is applied and the others are left
 * for another round, as the text they are about has changed.
 * @returns the new text and the findings whose fix is in it
 */
export declare function applyFixes(text: string, findings: readonly Finding[], kind: FixKind): {
    text: string;
    applied: Finding[];
};

/** A better spelling, with how many notes have it and how many have the other. */
declare interface Better {
    spelling: string;
    notes: number;
    others: number;
    /** What the count is of: notes that list it, that list its first name, or that write the word in their text. */
    in: 'lists' | 'first' | 'text';
}

/** Orders findings by where they are, then by rule. */
export declare function byPlace(a: Finding, b: Finding): number;

/** What all notes together tell. Built once from the facts of every note, then only read. */
export declare class Collection {
    #private;
    readonly people: People;
    readonly spellings: Spellings;
    constructor(source?: Iterable<NoteFacts> | CollectionData);
    /** How many notes there are. */
    get notes(): number;
    /** How many of them have front matter with a key that notes must have. */
    get withKeys(): number;
    /**
     * The notes are written in another way than the built-in one: hardly any has the front matter that it asks for. Then a
     * single remark points to a configuration, instead of a finding in every note.
     */
    get isForeign(): boolean;
    /** People here leave a blank at the end of lines now and then, so that one means nothing. */
    get leavesBlanks(): boolean;
    /** In how many notes a line of the template still stands. */
    notesWithTemplateLine(line: string): number;
    /** The other numbered notes of the series that `path` is in. */
    numbersBeside(path: string): readonly {
        path: string;
        number: number;
        day: Day | undefined;
    }[];
    /** How many notes stand in the folder of `path`, and how many of them have any expected section. */
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
    /** In how many notes each section has `emoji`, by the section's name. */
    emojiUse(emoji: string): Map<string, number>;
    /** The emoji that a section has most often, and in how many notes. */
    usualEmoji(section: string): {
        emoji: string;
        notes: number;
    } | undefined;
    /**
     * The earlier note of the same series whose section has the same text; undefined when there is none, and when the text
     * stands in more notes than two: then it is that group's standing text.
     */
    earlierCopy(path: string, day: Day, section: string, hash: number, length: number): {
        path: string;
        day: Day;
    } | undefined;
}

/** What notes tell together, as plain data: it can be sent between threads and joined with that of other notes. */
declare interface CollectionData {
    notes: number;
    withKeys: number;
    lines: number;
    blanks: number;
    /** How many notes still have a line of the template, by the hash of the line. */
    template: Map<number, number>;
    /** The numbered notes of each series. */
    numbers: Map<string, {
        path: string;
        number: number;
        day: Day | undefined;
    }[]>;
    /** How many notes stand in a folder, and in a series, and how many of them have any expected section. */
    folders: Map<string, SectionCounts>;
    series: Map<string, SectionCounts>;
    /** How often each section has each emoji: section → emoji → notes. */
    emoji: Map<string, Map<string, number>>;
    /** Sections of notes by their text: `series section hash length` → the first notes that hold it. */
    copies: Map<string, {
        path: string;
        day: Day;
    }[]>;
    people: PeopleData;
    spellings: SpellingsData;
}

/**
 * Compiles a community's own schema for front matter (draft 2020-12 or draft-07). ajv is only loaded here.
 * Nothing is fetched: a `$ref` out of the schema is an error.
 * @throws ConfigError when it is no schema, and where code may not be made of text (a page whose Content Security Policy
 * lacks `'unsafe-eval'`): ajv makes a function of each schema
 */
export declare function compileNoteSchema(schema: unknown, file: string): Promise<NoteSchema>;

/** A configuration, ready to be asked what holds for a note. Pure: schemas are compiled before. */
export declare class Config {
    #private;
    /**
     * @param rules all rules there are
     * @param layers from the weakest to the strongest; `recommended` is always below them
     */
    constructor(rules: readonly Rule[], layers: readonly Layer[]);
    /** Whether `path` is left alone; for a folder, everything in it is. */
    isIgnored(path: string): boolean;
    /** Whether the configuration says that `path` is a note; undefined when it does not say. */
    isNote(path: string): boolean | undefined;
    /** What holds for the note at `path` (with forward slashes, relative to the root). */
    for(path: string): EffectiveConfig;
}

/** A configuration as it is written. */
export declare interface ConfigData extends KindData {
    $schema?: string;
    extends?: string | string[];
    ignore?: string[];
    kinds?: Record<string, KindData>;
}

/** A configuration that cannot be used. The message is a sentence that begins with file and line. */
export declare class ConfigError extends Error {
    readonly file: string;
    readonly line: number | undefined;
    name: string;
    constructor(file: string, line: number | undefined, what: string);
}

/** A rule as it is run: its severity, options, and where they were said. */
export declare interface ConfiguredRule {
    severity: Severity | 'off';
    options: Record<string, unknown>;
    origin: string;
}

/** A calendar day as `yyyy-mm-dd`; always a real one. */
export declare type Day = string;

/** One replacement in a note's text. */
export declare interface Edit extends Range {
    text: string;
}

/** What holds for the notes of one kind. */
export declare interface EffectiveConfig {
    /** The name of the kind, undefined for ordinary notes. */
    kind: string | undefined;
    settings: Settings;
    rules: ReadonlyMap<string, ConfiguredRule>;
    /** Where each top-level key was said last. */
    origins: ReadonlyMap<string, string>;
}

/** The facts of one note, for a Collection. Much cheaper than checking it. */
export declare function factsOf({ path, text }: NoteInput, config?: Config): NoteFacts;

/** The front-matter lists whose spelling is compared. */
declare type Field = (typeof FIELDS)[number];

declare const FIELDS: readonly ['participants', 'teams', 'tags'];

/**
 * One message of one rule. The field names are those of vfile-message, so that a finding and the message that a rule
 * leaves in a remark run say the same.
 */
export declare interface Finding {
    /** As the note was named: with forward slashes, relative to the root. */
    path: string;
    ruleId: string;
    severity: Severity;
    /** One sentence: what is wrong, and what to write instead. May hold text of the note: escape it where it is shown. */
    message: string;
    place: Place;
    /** The page of the rule. */
    url: string;
    /** The offending text. */
    actual: string;
    /**
     * What tells it from others of its rule where `actual` does not; several when it is known again by each of its places,
     * in the order of `place` and `related`.
     */
    about?: string[];
    /** What to write in its place; undefined when the rule cannot tell. */
    expected?: string[];
    fix?: Fix;
    /** Other places of the same cause. */
    related?: {
        place: Place;
        message: string;
    }[];
}

/** How a finding can be mended. */
export declare interface Fix {
    /** Safe fixes keep every fact and need no judgement; the others a person must agree to. */
    safe: boolean;
    /** What it does, as an imperative: "Write `2022-06-23`". */
    title: string;
    /** In order, not overlapping; offsets into the text that was checked. */
    edits: Edit[];
}

/** `safe`: only fixes that need no judgement. `suggestions`: also those that a person must agree to. */
export declare type FixKind = 'safe' | 'suggestions';

/**
 * Mends a note: checks it, applies what can be applied, and checks again until nothing changes. Suggestions wait until
 * no safe fix is left, as what was mended may make them better: a heading is put in where the mended ones say.
 * @param check gives the findings of a text
 * @returns the new text, its findings, and the findings that were mended
 */
export declare function fixText<R extends {
    findings: readonly Finding[];
}>(text: string, kind: FixKind, check: (text: string) => R): {
    text: string;
    result: R;
    applied: Finding[];
};

/** What a schema says of a key to those who fill it in. */
declare interface KeyInfo {
    description?: string;
    /** Its value is a list. */
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
    /** `nonEmpty`: after the meeting something must stand behind it. */
    value: 'present' | 'nonEmpty';
}

/** A configuration with the name people know it by: `recommended`, a file, `--rule`. */
export declare interface Layer {
    origin: string;
    data: ConfigData;
    /** What this layer and its kinds name but do not hold. */
    resources?: Resources;
}

/** Checks one note. Pure; never throws on any text. */
export declare function lintNote(input: NoteInput, options?: LintOptions): NoteResult;

/** Checks notes that belong together: what they have in common is learnt from them first. Pure. */
export declare function lintNotes(inputs: readonly NoteInput[], options?: LintOptions): NoteResult[];

/** How notes are checked. */
export declare interface LintOptions {
    /** Default: `recommended`. */
    config?: Config;
    /** The clock, in milliseconds since 1970; without it every meeting counts as held. */
    now?: number;
    /** What is known of the other notes; without it each note is judged alone. */
    collection?: Collection;
    /** Whether there is a file or folder at a path from the root; without it, links to files are not followed. */
    fileExists?: (path: string) => boolean;
    /** Also report comments that hide nothing. */
    reportUnusedSuppressions?: boolean;
}

/** How sure it is that a speaker is a participant. */
declare type Match = 'yes' | 'maybe' | 'no';

/** How a community writes down when its meetings are and who was there. */
declare interface MeetingSettings {
    /** How notes are named; empty for any name with `yyyy-mm-dd` in it. */
    path: readonly PathPattern[];
    date: {
        from: readonly Source[];
        /** IANA name of the zone of the meetings. */
        timezone?: string;
        /** How many days dates may be apart and still agree. */
        tolerance: number;
    };
    attendees: {
        from: readonly Source[];
        /** The community has said where they stand; only then their absence is remarked on. */
        isConfigured: boolean;
    };
    /** Whether a line says that the meeting did not take place. */
    cancelled?: (line: string) => boolean;
    /** BCP 47, of month and weekday names. */
    locale: string;
}

/** What a note tells about the collection it is in. Plain data: it can be stored and sent between threads. */
export declare interface NoteFacts {
    path: string;
    /** The day in its path. */
    day?: Day;
    /** The number in its path, where notes are numbered. */
    number?: number;
    /** It has front matter with a key that notes must have. */
    hasKeys: boolean;
    /** How many of the expected sections it has; undefined when none are expected, or not of a note so old. */
    sections?: number;
    /** The emoji of its required headings, by the name of the section. */
    emoji: [section: string, emoji: string][];
    /** Who was there; teams and tags of the front matter. */
    participants: string[];
    teams: string[];
    tags: string[];
    /** Who begins a line of its body with a colon: names as written, initials as key (`SjK` → `SK`). */
    speakers: string[];
    /** What stands under each required heading: a hash of its words and how many characters they are. */
    copies: {
        section: string;
        hash: number;
        length: number;
    }[];
    /** How many lines of its body have text, and how many of these end in a single blank. */
    lines: number;
    blanks: number;
    /** Hashes of the template's lines that it still has. */
    template: number[];
    /** The words of its body in lower case, each once; no short ones, of which slips are words of their own. */
    words: string[];
}

/** A note as it is handed in. */
export declare interface NoteInput {
    /** With forward slashes, relative to the root of the repository; '' when there is none. */
    path: string;
    text: string;
}

/** What was found in a note. */
export declare interface NoteResult {
    path: string;
    text: string;
    /** By place. */
    findings: Finding[];
    /** Findings that comments in the note hide. */
    suppressed: Finding[];
}

/** A compiled JSON Schema for front matter. */
export declare interface NoteSchema {
    /** The properties it names at the top, for "did you mean". */
    keys: readonly string[];
    /** Those that must be there. */
    required: readonly string[];
    /** What each of `keys` is for, as far as the schema says. */
    about: ReadonlyMap<string, KeyInfo>;
    /** Unknown keys are remarked on although the schema lets them pass. */
    remarkUnknownKeys: boolean;
    /** Empty when `data` fits. */
    validate(data: unknown): SchemaError[];
}

/**
 * Reads a configuration; YAML and JSON alike.
 * @param file named in errors
 * @throws ConfigError at the first thing that is wrong
 */
export declare function parseConfig(text: string, file: string): ConfigData;

/**
 * Reads a configuration that is part of a file.
 * @param key the top-level key that holds it, for `package.json`
 * @returns undefined when `key` is not there
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
}

/** What a path says by the tokens of a pattern. */
declare interface PathParts extends PathDate {
    month?: number;
    /** `{number}`. */
    number?: number;
    /** `{team}` and `{slug}` as written. */
    team?: string;
    slug?: string;
    /** Two tokens that say different things: what each says, as written. */
    conflict?: readonly [first: string, second: string];
}

/** A way in which notes are named. */
declare interface PathPattern {
    /** As configured, e.g. `notes/{team}/{yyyy}/{yyyy}-{MM}-{dd}.md`. */
    source: string;
    /** What `path` says by this pattern; undefined when it has not this form. */
    read(path: string): PathParts | undefined;
    /** The path of another day, number and slug, in the form that `path` has; undefined when it has not this form. */
    rewrite(path: string, to: {
        day: Day;
        number?: number;
        slug?: string;
    }): string | undefined;
}

/**
 * Who is who, learnt from who takes part and who speaks. `SK` is Simon when Simon takes part in most notes in which SK
 * speaks; what is not clear stays open, and rules say nothing.
 */
declare class People {
    #private;
    constructor({ names, speakers }: PeopleData);
    /** Whether the notes know anybody of these initials or this name. */
    isKnown(speaker: string): boolean;
    /** Whether `name` stands for people at all: a group, initials, a known name, one of the participants of its note. */
    isSomebody(name: string, participants: readonly string[]): boolean;
    /** The one name, as most notes write it, that these initials surely stand for; undefined when it is not sure. */
    nameOf(speaker: string): string | undefined;
    /** Whether the participant `name` is who speaks as `speaker` (initials or a name). */
    match(speaker: string, name: string): Match;
}

/** Who takes part and who speaks, as plain data. */
declare interface PeopleData {
    /** Names as written in participants, with how many notes have them. */
    names: Map<string, number>;
    /** Who speaks, by initials or name: in how many notes, and in how many of these with whom. */
    speakers: Map<string, {
        notes: number;
        withFirst: Map<string, number>;
    }>;
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

/** All recommended rules with their severities, front matter and comments understood. */
export declare const preset: RemarkPreset;

/**
 * Places in a note's text. Everything inside the core works on half-open ranges of UTF-16 offsets into the text as it
 * was given (BOM and line endings included); lines and columns exist only where a finding is handed out.
 */
/** A half-open range of UTF-16 offsets: `text.slice(start, end)` is what it covers. */
export declare interface Range {
    start: number;
    end: number;
}

/** The configuration when there is none. */
export declare const recommended: Config;

/** A plugin for remark: unified's `Plugin`. Without a visitor it is turned off. */
export declare type RemarkPlugin<Parameters extends unknown[] = []> = (...parameters: Parameters) => TreeVisitor | undefined;

/** Plugins with their parameters, for `use` or the `plugins` of a `.remarkrc`: unified's `Preset`. */
export declare interface RemarkPreset {
    plugins: [plugin: RemarkPlugin<[config?: unknown]>, ...parameters: unknown[]][];
}

/** What the rules of a remark run may know beside the file. */
export declare interface RemarkSettings {
    /** Sections, schema, placeholders by path. Severities and options of rules are said in the `.remarkrc` instead. */
    config?: Config;
    collection?: Collection;
    /** Milliseconds since 1970; without it every meeting counts as held. */
    now?: number;
    fileExists?: (path: string) => boolean;
}

/** A remark plugin that tells the rules behind it what they cannot see. */
export declare const remarkSettings: RemarkPlugin<[settings?: RemarkSettings]>;

/** A remark plugin that takes back what comments in the note hide, and judges those comments; it stands behind the rules. */
export declare const remarkSuppressions: RemarkPlugin;

/** The resources of one configuration, by the text that names each. */
export declare interface Resources {
    schemas: ReadonlyMap<string, NoteSchema>;
    people: ReadonlyMap<string, readonly RosterPerson[]>;
    templates: ReadonlyMap<string, string>;
    patterns: ReadonlyMap<string, (line: string) => boolean>;
}

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

/** A rule: a remark plugin (usable in a `.remarkrc`), and the same check for use without unified. */
export declare interface Rule extends RemarkPlugin<[config?: unknown]> {
    meta: RuleMeta<Record<string, unknown>>;
    url: string;
}

/** A rule's severity, or severity and options, as configured. */
declare type RuleEntry = Severity | 'off' | [Severity | 'off', Record<string, unknown>?];

/** The names of all rules. */
export declare const ruleIds: readonly ['action-item-owner', 'attendees', 'consistent-dates', 'consistent-names', 'file-name', 'front-matter', 'front-matter-schema', 'heading-emoji', 'heading-syntax', 'known-speaker', 'no-broken-link', 'no-copied-section', 'no-cut-off-text', 'no-duplicate-items', 'no-empty-section', 'no-joined-items', 'no-mojibake', 'no-placeholder', 'required-headings', 'required-labels', 'series-number', 'weekday-matches-date'];

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
    /** It looks at facts of the other notes, and finds less without them. */
    needsCollection?: boolean;
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

/** Why data does not fit a schema: what is needed of ajv's errors. */
export declare interface SchemaError {
    /** A JSON pointer (RFC 6901) to the value; '' for the whole. */
    instancePath: string;
    /** The keyword of JSON Schema that it does not fit, and what that keyword says. */
    keyword: string;
    params: Record<string, unknown>;
    /** In ajv's words. */
    message?: string;
}

declare interface SectionCounts {
    notes: number;
    withSections: number;
}

/** A heading that notes are expected to have. */
export declare interface SectionSpec {
    name: string;
    /** Other names that mean the same. */
    aliases?: readonly string[];
    /** Default true. */
    required?: boolean;
    /** A held note must have something under it. Default true. */
    notEmpty?: boolean;
    /** The heading level it must have, 1 to 6; any by default. */
    level?: number;
    /** False when it may stand anywhere; otherwise the order of the list is the order of the note. */
    order?: boolean;
}

/** What rules need to know about how a community writes its notes. Rules' own options are not here. */
export declare interface Settings extends MeetingSettings {
    sections: readonly SectionSpec[];
    frontMatter: {
        /** A note without front matter is a finding; `auto`: unless no note of the repository has any. */
        required: boolean | 'auto';
        schema: NoteSchema;
    };
    placeholders: {
        /** Further texts that mean "still to be filled in". */
        words: readonly string[];
        /** The lines of the template that notes are made from; undefined when there is none. */
        template?: ReadonlySet<string>;
    };
    /** `Label: value` lines that a note must have. */
    labels: readonly LabelSpec[];
    /** The sections whose items are things to do; undefined for those that are called so. */
    actions?: readonly string[];
    /** People and teams that are known. */
    roster: Roster;
    /** Older notes report nothing. */
    since?: Day;
}

export declare type Severity = 'error' | 'warning';

/** Where a note says when the meeting is, or who was there. */
declare interface Source {
    kind: 'path' | 'title' | 'heading' | 'frontMatter' | 'label' | 'table' | 'section';
    /** The key, label, row or column, or section; '' for the others. */
    name: string;
}

/** How the notes spell names, teams and tags, and which spelling is clearly the right one. */
declare class Spellings {
    #private;
    constructor({ lists, words, folders }: SpellingsData);
    /** What `value` should be on clear evidence; undefined when it may be right. */
    better(field: Field, value: string): Better | undefined;
}

/** How often notes write what, as plain data. */
declare interface SpellingsData {
    /** The items of lists, by how many notes have them. */
    lists: Record<Field, Map<string, number>>;
    /** The words of the text, by how many notes have them. */
    words: Map<string, number>;
    /** The names of folders. */
    folders: Set<string>;
}

/** A syntax tree; remark's is the `root` of a document. */
export declare interface Tree {
    type: string;
}

/** A file that is being processed: a `VFile`. */
export declare interface TreeFile {
    path?: string | undefined;
    data: object;
    messages: object[];
}

/** Looks at a tree and leaves messages on its file: unified's `Transformer`. */
export declare type TreeVisitor = (tree: Tree, file: TreeFile, next: (error?: Error) => void) => void;

export { }
