import type { NoteFacts } from './facts.js';
/** The front-matter lists whose spelling is compared. */
export type Field = 'participants' | 'teams' | 'tags';
/** A better spelling, with how many notes have it and how many have the other. */
export interface Better {
    spelling: string;
    notes: number;
    others: number;
    /** What the count is of: notes that list it, that list its first name, or that write the word in their text. */
    in: 'lists' | 'first' | 'text';
}
/** How the notes spell names, teams and tags, and which spelling is clearly the right one. */
export declare class Spellings {
    #private;
    constructor(lists: Record<Field, Map<string, number>>, words: Map<string, number>, folders: Set<string>);
    /** What `value` should be on clear evidence; undefined when it may be right. */
    better(field: Field, value: string): Better | undefined;
}
/** Takes in note after note. */
export declare class SpellingsBuilder {
    #private;
    add(note: NoteFacts): void;
    build(): Spellings;
}
