import {
  initialsKey,
  isGroup,
  isInitials,
  maybeSame,
  ownInitials,
  type PersonName,
  personName,
} from '../note/meeting/people.js';
import { append, count } from './counters.js';

/** How certain it is that a speaker is a participant. */
export type Match = 'yes' | 'maybe' | 'no';

/** Participants and speakers, as plain data. */
export interface PeopleData {
  /** Names as written in participants, with the number of notes. */
  names: Map<string, number>;
  /** Speakers, by initials or name: the number of notes, and of those with each first name among the participants. */
  speakers: Map<string, { notes: number; withFirst: Map<string, number> }>;
}

// Below these, notes are not enough evidence of whom initials belong to.
const MIN_NOTES = 3;
const MIN_SHARE = 0.5;
// From this share on a name is suggested, and other initials are ruled out for it.
const SURE_SHARE = 0.7;

/**
 * Who is who, learned from who takes part and who speaks. `SK` is Simon when Simon takes part in most notes in which SK
 * speaks; unclear cases stay open, and rules report nothing.
 */
export class People {
  /** Names as written in participants, with the number of notes. */
  readonly #names: Map<string, number>;
  readonly #speakers: PeopleData['speakers'];
  /** The initials of people with a first name, and how certain they are: 1 where a longer form of the name shows them. */
  readonly #learned = new Map<string, Map<string, number>>();
  readonly #byFirst = new Map<string, string[]>();
  /** The beginnings of first names, from three letters on. */
  readonly #beginnings = new Set<string>();
  readonly #parsed = new Map<string, PersonName>();
  readonly #isKnown = new Map<string, boolean>();

  constructor({ names, speakers }: PeopleData) {
    this.#names = names;
    this.#speakers = speakers;
    const firsts = new Map<string, number>();
    for (const [name, notes] of names) {
      const parsed = this.#parse(name);
      const { first } = parsed;
      const own = ownInitials(parsed);
      firsts.set(first, (firsts.get(first) ?? 0) + notes);
      append(this.#byFirst, first, name);
      for (let end = 3; end <= first.length; end++) this.#beginnings.add(first.slice(0, end));
      if (own !== undefined) this.#learn(first, own, 1);
    }
    // People who take part in most meetings are present whatever initials speak. So a first name only counts for those
    // initials that speak most often when it is present.
    const best = new Map<string, { together: number; initials: { key: string; share: number }[] }>();
    for (const [key, { notes, withFirst }] of speakers) {
      for (const [first, together] of withFirst) {
        if (together < MIN_NOTES || together / notes < MIN_SHARE) continue;
        const most = best.get(first);
        if (most && together < most.together) continue;
        const initials = most?.together === together ? most.initials : [];
        best.set(first, { together, initials: [...initials, { key, share: together / notes }] });
      }
    }
    for (const [first, { together, initials }] of best) {
      if (together / firsts.get(first)! < MIN_SHARE) continue;
      for (const { key, share } of initials) this.#learn(first, key, share);
    }
  }

  #learn(first: string, key: string, share: number): void {
    const known = this.#learned.get(first) ?? new Map<string, number>();
    known.set(key, Math.max(share, known.get(key) ?? 0));
    this.#learned.set(first, known);
  }

  /** Whether the notes know a person with these initials or this name. */
  isKnown(speaker: string): boolean {
    let known = this.#isKnown.get(speaker);
    if (known === undefined) {
      known = this.#findKnown(speaker);
      this.#isKnown.set(speaker, known);
    }
    return known;
  }

  #findKnown(speaker: string): boolean {
    if (!isInitials(speaker)) {
      // `Alex` is known as `Alexandra`; a longer word than any name is another word.
      const said = this.#parse(speaker);
      if (said.last === '')
        return said.first.length >= 3 ? this.#beginnings.has(said.first) : this.#byFirst.has(said.first);
      return (this.#byFirst.get(said.first) ?? []).some((known) => maybeSame(said, this.#parse(known)));
    }
    const key = initialsKey(speaker);
    return [...this.#learned.values()].some((known) => known.has(key));
  }

  /** Whether some notes list a person whose first name is `speaker`, in full. */
  isListed(speaker: string): boolean {
    const { first } = this.#parse(speaker);
    return (this.#byFirst.get(first) ?? []).reduce((notes, name) => notes + this.#names.get(name)!, 0) > 1;
  }

  /** Whether `name` stands for people at all: a group, initials, a known name, one of the participants of its note. */
  isSomebody(name: string, participants: readonly string[]): boolean {
    return (
      isGroup(name) ||
      isInitials(name) ||
      this.isKnown(name) ||
      participants.some((one) => this.match(name, one) === 'yes')
    );
  }

  /** The one name, as most notes write it, that these initials surely stand for; undefined when that is uncertain. */
  nameOf(speaker: string): string | undefined {
    const key = initialsKey(speaker);
    const firsts = [...this.#learned]
      .filter(([, known]) => (known.get(key) ?? 0) >= SURE_SHARE)
      .map(([first]) => first);
    const handles = [...this.#names.keys()].filter((name) => ownInitials(this.#parse(name)) === key);
    const [first, ...others] = firsts;
    if (first === undefined || others.length > 0 || handles.some((name) => this.#parse(name).first !== first))
      return undefined;
    return (this.#byFirst.get(first) ?? [])
      .filter((name) => this.#fit(key, name) === 'yes')
      .sort((a, b) => this.#names.get(b)! - this.#names.get(a)!)[0];
  }

  /** Whether the participant `name` is the speaker `speaker` (initials or a name). */
  match(speaker: string, name: string): Match {
    if (isInitials(speaker)) return this.#fit(initialsKey(speaker), name);
    const participant = this.#parse(name);
    const said = this.#parse(speaker);
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
    const learned = this.#learned.get(parsed.first);
    if (learned?.has(key)) return 'yes';
    // A person who is often present when the initials speak may be another of that name.
    const heard = this.#speakers.get(key);
    const together = heard?.withFirst.get(parsed.first) ?? 0;
    if (heard && together > MIN_NOTES && together / heard.notes >= MIN_SHARE) return 'maybe';
    // A person with other known initials is a different one.
    return Math.max(0, ...(learned?.values() ?? [])) >= SURE_SHARE ? 'no' : 'maybe';
  }

  #parse(name: string): PersonName {
    const known = this.#parsed.get(name) ?? personName(name);
    this.#parsed.set(name, known);
    return known;
  }
}

/** Collects participants and speakers of note after note. */
export class PeopleBuilder {
  readonly data: PeopleData = { names: new Map(), speakers: new Map() };

  add(participants: readonly string[], speakers: readonly string[]): void {
    const present = new Set(participants);
    const firsts = new Set([...present].map((name) => personName(name).first));
    for (const name of present) count(this.data.names, name);
    for (const speaker of speakers) {
      const counts = this.#of(speaker);
      counts.notes++;
      for (const first of firsts) if (firstLetter(speaker, first) !== 'no') count(counts.withFirst, first);
    }
  }

  join({ names, speakers }: PeopleData): void {
    for (const [name, notes] of names) count(this.data.names, name, notes);
    for (const [speaker, { notes, withFirst }] of speakers) {
      const counts = this.#of(speaker);
      counts.notes += notes;
      for (const [first, together] of withFirst) count(counts.withFirst, first, together);
    }
  }

  /** The counts of a speaker, by first names: normalized, so that `Teo` and `TeoT` count together. */
  #of(speaker: string) {
    const counts = this.data.speakers.get(speaker) ?? { notes: 0, withFirst: new Map<string, number>() };
    this.data.speakers.set(speaker, counts);
    return counts;
  }
}

function firstLetter(a: string, b: string): Match {
  return letterOf(a) === letterOf(b) ? 'maybe' : 'no';
}

/** The first letter of a name, without diacritics. */
function letterOf(name: string): string {
  const [first = ''] = name;
  return (first <= '\x7F' ? first : first.normalize('NFD')[0]!).toUpperCase();
}
