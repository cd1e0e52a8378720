import type { Day } from '../note/dates.js';
import { type NoteFacts } from './facts.js';
import { type People } from './people.js';
import { type Spellings } from './spellings.js';
/** What all notes together tell. Built once from the facts of every note, then only read. */
export declare class Collection {
    #private;
    readonly people: People;
    readonly spellings: Spellings;
    /** How many notes there are. */
    readonly notes: number;
    /** How many of them have front matter with a key that notes must have. */
    readonly withKeys: number;
    constructor(facts?: Iterable<NoteFacts>);
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
/** The folder of `path`; '' at the root. */
export declare function folderOf(path: string): string;
/** The series of `path`: its folder with year folders left out. */
export declare function seriesOf(path: string): string;
