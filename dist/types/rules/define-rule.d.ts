import type { Root } from 'mdast';
import type { Plugin } from 'unified';
import type { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import { Collection } from '../collection/collection.js';
import type { Edit, Finding, Severity } from '../finding.js';
import { type Meeting, type Stage } from '../note/meeting.js';
import { type Note } from '../note/note.js';
import type { Range } from '../note/text.js';
import type { Settings } from '../settings.js';
/** A rule's options: always an object. */
export type Options = Record<string, unknown>;
/** What a rule says about itself; registry, preset, documentation and configuration schema are generated from it. */
export interface RuleMeta<O extends object> {
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
/** What a rule hands to `report`. */
export interface Report {
    range: Range;
    message: string;
    /**
     * What it is about, where the text at `range` does not tell: something that is missing, the file's name. Findings are
     * known again by it, so nothing that changes elsewhere may be in it. A list has one for `range` and each of `related`.
     */
    about?: string | readonly string[];
    /** What to write in place of `range`. */
    expected?: string | readonly string[];
    /**
     * `safe` or `suggestion`: put `expected` in place of `range`. An object does something else.
     * Without it there is only `expected` for people to read.
     */
    fix?: 'safe' | 'suggestion' | {
        safe: boolean;
        title: string;
        edits: Edit[];
    };
    /** Other places of the same cause. */
    related?: {
        range: Range;
        message: string;
    }[];
    /** When this finding is less than the rule's others. */
    severity?: Severity;
}
/** What a rule sees. It inspects and reports, nothing else. */
export interface RuleContext {
    note: Note;
    /** When the meeting is and who takes part, from whichever places the settings name. */
    meeting: Meeting;
    settings: Settings;
    /** Facts of all notes; empty when only one note is known. */
    collection: Collection;
    stage: Stage;
    /** Whether there is a file or folder at a path of the repository; undefined when nobody can tell. */
    fileExists: ((path: string) => boolean) | undefined;
    report: (finding: Report) => void;
}
/** Facts from outside the note, for a run of rules over it. */
export interface RunContext {
    settings: Settings;
    collection: Collection;
    /** Milliseconds since 1970; undefined when the clock is unknown: every meeting counts as held. */
    now?: number | undefined;
    /** Whether there is a file or folder at a path from the root; without it no rule asks. */
    fileExists?: ((path: string) => boolean) | undefined;
}
/** A rule: a remark plugin (usable in a `.remarkrc`), and the same check for use without unified. */
export interface Rule extends Plugin<[config?: unknown], Root> {
    meta: RuleMeta<Record<string, unknown>>;
    url: string;
    /** Runs the rule over a note. `severity` is that of its findings unless one says that it is less. */
    check(note: Note, context: RunContext, severity: Severity, options?: Options): Finding[];
}
/**
 * Makes a rule. Origin and url follow from the id; options are checked and their defaults filled in before `check`
 * sees them.
 */
export declare function defineRule<O extends object = Options>(meta: RuleMeta<O>, check: (context: RuleContext, options: O) => void): Rule;
/** Leaves a finding on a file, as a message with the finding's own fields beside those that all messages have. */
export declare function leaveMessage(file: VFile, { message, place, actual, expected, fix, related }: Finding): VFileMessage;
/** The note of a vfile, read once for all rules of a run. */
export declare function noteOf(tree: Root, file: VFile): Note | undefined;
