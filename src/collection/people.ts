import { initialsKey, isInitials, maybeSame, ownInitials, personName, type PersonName } from '../note/people.js';

/** How sure it is that a speaker is a participant. */
export type Match = 'yes' | 'maybe' | 'no';

interface Counts {
  notes: number;
  /** By first name, folded, so that `Teo` and `TeoT` count together. */
  withFirst: Map<string, number>;
}

// Below these, notes say too little about who stands behind initials.
const MIN_NOTES = 3;
const MIN_SHARE = 0.5;
// From here on a name is put forward, and other initials are ruled out for it.
const SURE_SHARE = 0.7;

/**
 * Who is who, learnt from who takes part and who speaks. `SK` is Simon when Simon takes part in most notes in which SK
 * speaks; what is not clear stays open, and rules say nothing.
 */
export class People {
  /** Names as written in participants, with how many notes have them. */
  readonly #names: Map<string, number>;
  /** The initials that people of a first name were learnt to have, with the share of those initials' notes they are in. */
  readonly #learnt = new Map<string, Map<string, number>>();
  readonly #byFirst = new Map<string, string[]>();
  readonly #parsed = new Map<string, PersonName>();

  constructor(names: Map<string, number>, initials: Map<string, Counts>) {
    this.#names = names;
    for (const [key, { notes, withFirst }] of initials) {
      for (const [first, together] of withFirst) {
        const share = together / notes;
        if (together < MIN_NOTES || share < MIN_SHARE) continue;
        const known = this.#learnt.get(first) ?? new Map<string, number>();
        known.set(key, share);
        this.#learnt.set(first, known);
      }
    }
    for (const name of names.keys()) {
      const { first } = this.#parse(name);
      this.#byFirst.set(first, [...(this.#byFirst.get(first) ?? []), name]);
    }
  }

  /** Whether the notes know anybody of these initials or this name. */
  isKnown(speaker: string): boolean {
    if (!isInitials(speaker)) return [...this.#names.keys()].some((name) => maybeSame(personName(speaker), this.#parse(name)));
    const key = initialsKey(speaker);
    return [...this.#learnt.values()].some((known) => known.has(key)) || [...this.#names.keys()].some((name) => ownInitials(this.#parse(name)) === key);
  }

  /** The one name, as most notes write it, that these initials surely stand for; undefined when it is not sure. */
  nameOf(speaker: string): string | undefined {
    const key = initialsKey(speaker);
    const firsts = [...this.#learnt].filter(([, known]) => (known.get(key) ?? 0) >= SURE_SHARE).map(([first]) => first);
    const handles = [...this.#names.keys()].filter((name) => ownInitials(this.#parse(name)) === key);
    const [first, ...others] = firsts;
    if (first === undefined || others.length > 0 || handles.some((name) => this.#parse(name).first !== first)) return undefined;
    return (this.#byFirst.get(first) ?? [])
      .filter((name) => this.#fit(key, name) === 'yes')
      .sort((a, b) => this.#names.get(b)! - this.#names.get(a)!)[0];
  }

  /** Whether the participant `name` is who speaks as `speaker` (initials or a name). */
  match(speaker: string, name: string): Match {
    if (isInitials(speaker)) return this.#fit(initialsKey(speaker), name);
    const participant = this.#parse(name);
    const said = personName(speaker);
    if (maybeSame(said, participant)) return 'yes';
    // A single letter, `RNichita`, or a nickname: only another first letter is sure.
    return speaker.length <= 2 || /^\p{Lu}{2}/u.test(speaker) ? firstLetter(said.first, participant.first) : 'no';
  }

  #fit(key: string, name: string): Match {
    const parsed = this.#parse(name);
    const own = ownInitials(parsed);
    if (own !== undefined) {
      if (own === key) return 'yes';
      // Names of three parts are shortened in several ways.
      return parsed.last.includes(' ') && own[0] === key[0] ? 'maybe' : 'no';
    }
    if (parsed.first[0]?.toUpperCase() !== key[0]) return 'no';
    const learnt = this.#learnt.get(parsed.first);
    if (learnt?.has(key)) return 'yes';
    // Somebody who is known under other initials is not this one.
    if (Math.max(0, ...(learnt?.values() ?? [])) >= SURE_SHARE) return 'no';
    const longer = this.#expansions(parsed);
    return longer.length > 0 && !longer.includes(key) ? 'no' : 'maybe';
  }

  /** The initials of the longer forms that notes have of a bare first name: `SM` for Sergiu where `SergiuM` is known. */
  #expansions(bare: PersonName): string[] {
    return (this.#byFirst.get(bare.first) ?? []).flatMap((name) => ownInitials(this.#parse(name)) ?? []);
  }

  #parse(name: string): PersonName {
    const known = this.#parsed.get(name) ?? personName(name);
    this.#parsed.set(name, known);
    return known;
  }
}

/** Takes in note after note. */
export class PeopleBuilder {
  readonly #names = new Map<string, number>();
  readonly #initials = new Map<string, Counts>();

  add(participants: readonly string[], speakers: readonly string[]): void {
    const present = new Set(participants);
    const firsts = new Set([...present].map((name) => personName(name).first));
    for (const name of present) this.#names.set(name, (this.#names.get(name) ?? 0) + 1);
    for (const speaker of speakers) {
      const counts = this.#initials.get(speaker) ?? { notes: 0, withFirst: new Map<string, number>() };
      counts.notes++;
      for (const first of firsts) {
        if (firstLetter(speaker, first) !== 'no') counts.withFirst.set(first, (counts.withFirst.get(first) ?? 0) + 1);
      }
      this.#initials.set(speaker, counts);
    }
  }

  build(): People {
    return new People(this.#names, this.#initials);
  }
}

function firstLetter(a: string, b: string): Match {
  const letter = (text: string) => text.normalize('NFD')[0]?.toUpperCase();
  return letter(a) === letter(b) ? 'maybe' : 'no';
}
