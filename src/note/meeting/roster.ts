import { normalize } from '../../text/spelling.js';
import { initialsKey, isInitials, personName } from './people.js';

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
export class Roster {
  readonly people: readonly RosterPerson[];
  readonly teams: readonly string[];
  readonly #byName = new Map<string, RosterPerson>();
  readonly #canonical = new Map<string, string>();

  constructor(people: readonly RosterPerson[] = [], teams: readonly string[] = []) {
    this.people = people;
    this.teams = teams;
    for (const person of people) {
      for (const name of [person.name, ...(person.aliases ?? []), ...(person.github ? [person.github] : [])]) {
        this.#byName.set(normalize(name), person);
      }
      for (const alias of person.aliases ?? []) this.#canonical.set(alias, person.name);
    }
  }

  /** The spelling that `name`, an alias as the roster writes it, is to have; undefined for everything else. */
  canonical(name: string): string | undefined {
    return this.#canonical.get(name);
  }

  /** The person of that name, alias or handle; case and diacritics do not count. */
  person(name: string): RosterPerson | undefined {
    return this.#byName.get(normalize(name)) ?? this.#byName.get(normalize(personName(name).text));
  }

  /** Everybody whom `speaker` (initials, a name or an alias) can mean. */
  meantBy(speaker: string): RosterPerson[] {
    const named = this.person(speaker);
    if (named) return [named];
    return this.people.filter(({ initials }) =>
      (initials ?? []).some(
        (own) =>
          own === speaker || (isInitials(own) && isInitials(speaker) && initialsKey(own) === initialsKey(speaker)),
      ),
    );
  }
}

/** People as they may be listed: a name alone is a person, and one pair of initials a list. */
export function rosterPeople(people: readonly (string | RosterPerson)[]): RosterPerson[] {
  return people.map((person) =>
    typeof person === 'string'
      ? { name: person }
      : { ...person, ...(person.initials !== undefined && { initials: [person.initials].flat() }) },
  );
}
