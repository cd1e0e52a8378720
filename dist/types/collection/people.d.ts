/** How sure it is that a speaker is a participant. */
export type Match = 'yes' | 'maybe' | 'no';
interface Counts {
    notes: number;
    /** By first name, folded, so that `Teo` and `TeoT` count together. */
    withFirst: Map<string, number>;
}
/**
 * Who is who, learnt from who takes part and who speaks. `SK` is Simon when Simon takes part in most notes in which SK
 * speaks; what is not clear stays open, and rules say nothing.
 */
export declare class People {
    #private;
    constructor(names: Map<string, number>, initials: Map<string, Counts>);
    /** Whether the notes know anybody of these initials or this name. */
    isKnown(speaker: string): boolean;
    /** Whether `name` stands for people at all: a group, initials, a known name, one of the participants of its note. */
    isSomebody(name: string, participants: readonly string[]): boolean;
    /** The one name, as most notes write it, that these initials surely stand for; undefined when it is not sure. */
    nameOf(speaker: string): string | undefined;
    /** Whether the participant `name` is who speaks as `speaker` (initials or a name). */
    match(speaker: string, name: string): Match;
}
/** Takes in note after note. */
export declare class PeopleBuilder {
    #private;
    add(participants: readonly string[], speakers: readonly string[]): void;
    build(): People;
}
export {};
