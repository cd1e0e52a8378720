/** A person as a community lists them. */
export interface RosterPerson {
    /** The spelling that notes are to use. */
    name: string;
    /** Other spellings that are to be written as `name`. */
    aliases?: readonly string[];
    /** How notes call the person in front of a colon. */
    initials?: readonly string[];
    /** The name at GitHub, without `@`. */
    github?: string;
}
/** The people and teams that a community names in its configuration. */
export declare class Roster {
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
/** People as they may be listed: a name alone is a person, and one pair of initials a list. */
export declare function rosterPeople(people: readonly (string | RosterPerson)[]): RosterPerson[];
