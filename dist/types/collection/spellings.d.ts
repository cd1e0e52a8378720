import type { NoteFacts } from './facts.js';
/** The front-matter lists whose spelling is compared. */
export type Field = (typeof FIELDS)[number];
declare const FIELDS: readonly ['participants', 'teams', 'tags'];
/** A better spelling, with how many notes have it and how many have the other. */
export interface Better {
    spelling: string;
    notes: number;
    others: number;
    /** What the count is of: notes that list it, that list its first name, or that write the word in their text. */
    in: 'lists' | 'first' | 'text';
}
/** How often notes write what, as plain data. */
export interface SpellingsData {
    /** The items of lists, by how many notes have them. */
    lists: Record<Field, Map<string, number>>;
    /** The words of the text, by how many notes have them. */
    words: Map<string, number>;
    /** The names of folders. */
    folders: Set<string>;
}
/** How the notes spell names, teams and tags, and which spelling is clearly the right one. */
export declare class Spellings {
    #private;
    constructor({ lists, words, folders }: SpellingsData);
    /** What `value` should be on clear evidence; undefined when it may be right. */
    better(field: Field, value: string): Better | undefined;
}
/** Takes in note after note. */
export declare class SpellingsBuilder {
    readonly data: SpellingsData;
    add(note: NoteFacts): void;
    join(other: SpellingsData): void;
}
export {};
