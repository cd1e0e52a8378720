import type { Day } from '../note/dates.js';
import { type NoteFacts } from './facts.js';
import { People, type PeopleData } from './people.js';
import { Spellings, type SpellingsData } from './spellings.js';
interface SectionCounts {
    notes: number;
    withSections: number;
}
/** What notes tell together, as plain data: it can be sent between threads and joined with that of other notes. */
export interface CollectionData {
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
/** Takes in note after note, or what was taken in of other notes. */
export declare class CollectionBuilder {
    #private;
    readonly data: CollectionData;
    add(note: NoteFacts): void;
    /** Takes in what another builder has taken in. */
    join(other: CollectionData): void;
    build(): Collection;
}
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
/** The folder of `path`; '' at the root. */
export declare function folderOf(path: string): string;
/** The series of `path`: its folder with year folders left out. */
export declare function seriesOf(path: string): string;
export {};
