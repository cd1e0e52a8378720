/** How sure it is that a speaker is a participant. */
export type Match = 'yes' | 'maybe' | 'no';
/** Who takes part and who speaks, as plain data. */
export interface PeopleData {
    /** Names as written in participants, with how many notes have them. */
    names: Map<string, number>;
    /** Who speaks, by initials or name: in how many notes, and in how many of these with whom. */
    speakers: Map<string, {
        notes: number;
        withFirst: Map<string, number>;
    }>;
}
/**
 * Who is who, learnt from who takes part and who speaks. `SK` is Simon when Simon takes part in most notes in which SK
 * speaks; what is not clear stays open, and rules say nothing.
 */
export declare class People {
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
/** Takes in note after note. */
export declare class PeopleBuilder {
    #private;
    readonly data: PeopleData;
    add(participants: readonly string[], speakers: readonly string[]): void;
    join({ names, speakers }: PeopleData): void;
}
