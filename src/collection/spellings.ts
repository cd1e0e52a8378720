import { personName } from '../note/people.js';
import { distance, fold, foldMarks, isSwap } from '../note/slips.js';
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

// A spelling must be this many times as frequent before another is called wrong.
const CLEAR = 5;

/** How the notes spell names, teams and tags, and which spelling is clearly the right one. */
export class Spellings {
  readonly #lists: Record<Field, Map<string, number>>;
  readonly #words: Map<string, number>;
  readonly #folders: Set<string>;
  readonly #better = new Map<string, Better | undefined>();

  constructor(lists: Record<Field, Map<string, number>>, words: Map<string, number>, folders: Set<string>) {
    this.#lists = lists;
    this.#words = words;
    this.#folders = folders;
  }

  /** What `value` should be on clear evidence; undefined when it may be right. */
  better(field: Field, value: string): Better | undefined {
    const key = `${field}\0${value}`;
    if (!this.#better.has(key)) this.#better.set(key, this.#find(field, value));
    return this.#better.get(key);
  }

  #find(field: Field, value: string): Better | undefined {
    const counts = this.#lists[field];
    const own = Math.max(1, counts.get(value) ?? 0);
    const folded = fold(value);
    let best: Better | undefined;
    for (const [spelling, notes] of counts) {
      if (spelling === value || fold(spelling) !== folded || notes < own * CLEAR) continue;
      if (!best || notes > best.notes) best = { spelling, notes, others: own, in: 'lists' };
    }
    if (best) return best;
    return field === 'participants'
      ? (this.#byFirstName(value) ?? this.#bySlip(field, value, own))
      : (this.#byText(value, own) ?? this.#byFolder(field, value) ?? this.#bySlip(field, value, own));
  }

  /** `RazvanV` for the same reason as `RazvanD`: the first name has marks in nearly all notes, whatever follows it. */
  #byFirstName(value: string): Better | undefined {
    const first = firstOf(value);
    if (first === undefined || foldMarks(first) !== first || !/\p{Lu}/u.test(first[0]!)) return undefined;
    let marked = 0;
    let plain = 0;
    let form: string | undefined;
    let most = 0;
    for (const [name, notes] of this.#lists.participants) {
      const other = firstOf(name);
      if (other === undefined || foldMarks(other) !== first) continue;
      if (other === first) plain += notes;
      else {
        marked += notes;
        if (notes > most) [form, most] = [other, notes];
      }
    }
    if (form === undefined || marked < CLEAR * Math.max(1, plain)) return undefined;
    const spelling = form + value.slice(first.length);
    // Somebody of that very name must be known; else it may be another person.
    const known = [...this.#lists.participants.keys()].some(
      (name) => name.startsWith(spelling) || (firstOf(name) === form && spelling === form),
    );
    return known ? { spelling, notes: marked, others: plain, in: 'first' } : undefined;
  }

  /** A word of one letter's difference that the notes' own text has far more often: `krafkit` where it says `kraftkit`. */
  #byText(value: string, own: number): Better | undefined {
    if (!/^[\p{L}\p{N}-]{5,}$/u.test(value)) return undefined;
    const lower = value.toLowerCase();
    const mine = this.#words.get(lower) ?? 0;
    for (const [word, notes] of this.#words) {
      if (
        Math.abs(word.length - lower.length) > 1 ||
        notes < CLEAR * Math.max(own, mine) ||
        notes < 10 ||
        word === lower
      )
        continue;
      // Plurals and other endings are words of their own.
      if (word.startsWith(lower) || lower.startsWith(word) || !isTypingSlip(lower, word)) continue;
      return { spelling: word, notes, others: Math.max(own, mine), in: 'text' };
    }
    return undefined;
  }

  /** A team that is written like no other, and is but for its separators the name of a folder. */
  #byFolder(field: Field, value: string): Better | undefined {
    if (field !== 'teams' || this.#folders.has(value) || (this.#lists.teams.get(value) ?? 0) > 1) return undefined;
    const bare = (text: string) => fold(text).replace(/[\s_-]+/g, '');
    const folder = [...this.#folders].find((name) => name !== value && bare(name) === bare(value));
    return folder === undefined ? undefined : { spelling: folder, notes: 0, others: 1, in: 'lists' };
  }

  /** Two letters exchanged, or one doubled by mistake, in a name that is there only once. */
  #bySlip(field: Field, value: string, own: number): Better | undefined {
    if (own > 1 || value.length < 5) return undefined;
    const folded = fold(value);
    for (const [spelling, notes] of this.#lists[field]) {
      const other = fold(spelling);
      if (notes < CLEAR * 2 || folded.startsWith(other) || other.startsWith(folded)) continue;
      // The end of a handle is the initial of the last name: another letter there is another person.
      if (folded.at(-1) !== other.at(-1)) continue;
      if (isSwap(folded, other) || isDoubled(folded, other) || isDoubled(other, folded)) {
        return { spelling, notes, others: own, in: 'lists' };
      }
    }
    return undefined;
  }
}

/** Takes in note after note. */
export class SpellingsBuilder {
  readonly #lists: Record<Field, Map<string, number>> = { participants: new Map(), teams: new Map(), tags: new Map() };
  readonly #words = new Map<string, number>();
  readonly #folders = new Set<string>();

  add(note: NoteFacts): void {
    for (const field of ['participants', 'teams', 'tags'] as const) {
      for (const value of new Set(note[field])) this.#lists[field].set(value, (this.#lists[field].get(value) ?? 0) + 1);
    }
    for (const word of new Set(note.words.map((one) => one.toLowerCase())))
      this.#words.set(word, (this.#words.get(word) ?? 0) + 1);
    for (const segment of note.path.split('/').slice(0, -1)) if (!/^\d+$/.test(segment)) this.#folders.add(segment);
  }

  build(): Spellings {
    return new Spellings(this.#lists, this.#words, this.#folders);
  }
}

/** The first name as written, `Răzvan` of `RăzvanD`; undefined for what is no name. */
function firstOf(value: string): string | undefined {
  const { text } = personName(value);
  const first = /^\p{Lu}[\p{Ll}\p{M}]+/u.exec(text.normalize('NFC'))?.[0];
  return first !== undefined && first.length >= 3 ? first : undefined;
}

/** Whether `a` is `b` with one letter twice. */
function isDoubled(a: string, b: string): boolean {
  if (a.length !== b.length + 1) return false;
  for (let at = 1; at < a.length; at++) {
    if (a[at - 1] === a[at] && a.slice(0, at) + a.slice(at + 1) === b) return true;
  }
  return false;
}

/** One letter left out, put in or exchanged with its neighbour; not one replaced by another, which makes other words. */
function isTypingSlip(a: string, b: string): boolean {
  return isSwap(a, b) || (a.length !== b.length && distance(a, b) === 1);
}
