import { personName } from '../note/meeting/people.js';
import { isSwap, normalize, stripDiacritics } from '../text/spelling.js';
import { unicodeRegExp } from '../text/unicode-regexp.js';
import { append, count } from './counters.js';
import { hash, listedValues, type NoteFacts } from './facts.js';
import {
  hasOddCapitals,
  isMoreExact,
  type LikelySpelling,
  NameSpellings,
  NameSpellingsBuilder,
  type NameSpellingsData,
} from './name-spellings.js';

/** The front-matter lists whose spelling is compared. */
export type Field = (typeof FIELDS)[number];
const FIELDS = ['participants', 'teams', 'tags'] as const;

/** A better spelling, with how many notes have it and how many have the other. */
export interface SpellingSuggestion {
  spelling: string;
  notes: number;
  others: number;
  /** What is counted: notes that list it, notes that list its first name, or notes with the word in their text. */
  in: 'lists' | 'first' | 'text';
}

// A spelling must be this many times as frequent before another is reported as wrong.
const CLEAR = 5;
// Only a hostile collection has more people with one first name.
const MAX_NAMESAKES = 200;
// A spelling that fewer notes use is not evidence against a word that differs by one letter.
const MANY = 2 * CLEAR;

/** How often notes use each spelling, as plain data. */
export interface SpellingsData {
  /** The items of lists, by the number of notes. */
  lists: Record<Field, Map<string, number>>;
  /** The words of the text, by the number of notes. */
  words: Map<string, number>;
  /** The names of folders. */
  folders: Set<string>;
  names: NameSpellingsData;
}

/** A spelling with its forms for comparison. */
interface Spelling {
  spelling: string;
  notes: number;
  folded: string;
}

/** How the notes spell names, teams and tags, and which spelling is clearly right. */
export class Spellings {
  readonly #lists: Record<Field, Map<string, number>>;
  readonly #words: Map<string, number>;
  readonly #folders: Set<string>;
  readonly #names: NameSpellings;
  /** The spellings of each list that differ in case, diacritics and spaces only. */
  readonly #byFold: Record<Field, Map<string, Spelling[]>>;
  /** The frequent spellings and words. */
  readonly #frequent: Record<Field, Spelling[]>;
  readonly #frequentWords: [word: string, notes: number][];
  /** First names as written, by their form without diacritics. */
  readonly #firstNames: Map<string, { first: string; notes: number }[]>;
  readonly #namesByFirst = new Map<string, string[]>();
  readonly #better = new Map<string, SpellingSuggestion | undefined>();

  constructor({ lists, words, folders, names }: SpellingsData) {
    this.#names = new NameSpellings(names);
    this.#lists = lists;
    this.#words = words;
    this.#folders = folders;
    const all = (field: Field) =>
      [...lists[field]].map(([spelling, notes]) => ({ spelling, notes, folded: normalize(spelling) }));
    const spellings = { participants: all('participants'), teams: all('teams'), tags: all('tags') };
    const each = <T>(make: (of: Spelling[]) => T): Record<Field, T> => ({
      participants: make(spellings.participants),
      teams: make(spellings.teams),
      tags: make(spellings.tags),
    });
    this.#byFold = each((of) => grouped(of, ({ folded }) => folded));
    this.#frequent = each((of) => of.filter(({ notes }) => notes >= MANY));
    this.#frequentWords = [...words].filter(([, notes]) => notes >= MANY);
    const firsts = [...lists.participants].flatMap(([name, notes]) => {
      const first = firstOf(name);
      return first === undefined ? [] : [{ first, notes }];
    });
    this.#firstNames = grouped(firsts, ({ first }) => stripDiacritics(first));
    for (const [name] of lists.participants) append(this.#namesByFirst, firstOf(name) ?? '', name, MAX_NAMESAKES);
  }

  /** The right spelling of `value` where the evidence is clear; undefined when it may be right. */
  better(field: Field, value: string): SpellingSuggestion | undefined {
    const key = `${field}\0${value}`;
    if (!this.#better.has(key)) this.#better.set(key, this.#find(field, value));
    return this.#better.get(key);
  }

  /** The right handle of the attendee `name` where the evidence is clear; undefined when it may be right. */
  betterHandle(name: string, handle: string): LikelySpelling | undefined {
    return this.#names.betterHandle(name, handle);
  }

  #find(field: Field, value: string): SpellingSuggestion | undefined {
    const counts = this.#lists[field];
    const own = Math.max(1, counts.get(value) ?? 0);
    const folded = normalize(value);
    let best: SpellingSuggestion | undefined;
    for (const { spelling, notes } of this.#byFold[field].get(folded) ?? []) {
      if (spelling === value || notes < own * CLEAR) continue;
      if (field === 'participants' && isHabit(value, spelling)) continue;
      if (!best || notes > best.notes) best = { spelling, notes, others: own, in: 'lists' };
    }
    if (best) return best;
    return field === 'participants'
      ? (this.#byFirstName(value) ?? this.#byName(value, own))
      : (this.#byText(value, own) ?? this.#byFolder(field, value) ?? this.#bySlip(field, value, own));
  }

  #byName(value: string, own: number): SpellingSuggestion | undefined {
    const better = this.#names.better(value);
    return better && { ...better, others: own, in: 'lists' };
  }

  /** `RazvanV` for the same reason as `RazvanD`: the first name has marks in nearly all notes, whatever follows it. */
  #byFirstName(value: string): SpellingSuggestion | undefined {
    const first = firstOf(value);
    if (first === undefined || stripDiacritics(first) !== first || !/\p{Lu}/u.test(first[0]!)) return undefined;
    let marked = 0;
    let plain = 0;
    let form: string | undefined;
    let most = 0;
    for (const { first: other, notes } of this.#firstNames.get(first) ?? []) {
      if (other === first) plain += notes;
      else {
        marked += notes;
        if (notes > most) [form, most] = [other, notes];
      }
    }
    if (form === undefined || marked < CLEAR * Math.max(1, plain)) return undefined;
    const spelling = form + value.slice(first.length);
    // A person of exactly that name must be known; else it may be somebody else.
    const known = spelling === form || this.#namesByFirst.get(form)?.some((name) => name.startsWith(spelling));
    return known ? { spelling, notes: marked, others: plain, in: 'first' } : undefined;
  }

  /** A word that differs by one letter and is far more frequent in the text of the notes: `krafkit` and `kraftkit`. */
  #byText(value: string, own: number): SpellingSuggestion | undefined {
    if (!/^[\p{L}\p{N}-]{5,}$/u.test(value)) return undefined;
    const lower = value.toLowerCase();
    const mine = this.#words.get(lower) ?? 0;
    for (const [word, notes] of this.#frequentWords) {
      if (Math.abs(word.length - lower.length) > 1 || notes < CLEAR * Math.max(own, mine) || word === lower) continue;
      // Plurals and other endings are words of their own.
      if (word.startsWith(lower) || lower.startsWith(word) || !isTypingSlip(lower, word)) continue;
      return { spelling: word, notes, others: Math.max(own, mine), in: 'text' };
    }
    return undefined;
  }

  /** A team whose spelling is unique, and that is the name of a folder apart from its separators. */
  #byFolder(field: Field, value: string): SpellingSuggestion | undefined {
    if (field !== 'teams' || this.#folders.has(value) || (this.#lists.teams.get(value) ?? 0) > 1) return undefined;
    const bare = (text: string) => normalize(text).replace(/[\s_-]+/g, '');
    const folder = [...this.#folders].find((name) => name !== value && bare(name) === bare(value));
    return folder === undefined ? undefined : { spelling: folder, notes: 0, others: 1, in: 'lists' };
  }

  /** Two letters swapped, or one doubled by mistake, in a name that occurs once. */
  #bySlip(field: Field, value: string, own: number): SpellingSuggestion | undefined {
    if (own > 1 || value.length < 5) return undefined;
    const folded = normalize(value);
    for (const { spelling, notes, folded: other } of this.#frequent[field]) {
      if (folded.startsWith(other) || other.startsWith(folded)) continue;
      // The end of a handle is the initial of the last name: another letter there is another person.
      if (folded.at(-1) !== other.at(-1)) continue;
      if (isSwap(folded, other) || isDoubled(folded, other) || isDoubled(other, folded)) {
        return { spelling, notes, others: own, in: 'lists' };
      }
    }
    return undefined;
  }
}

/** Collects the spellings of note after note. */
export class SpellingsBuilder {
  readonly #names = new NameSpellingsBuilder();
  readonly data: SpellingsData = {
    lists: { participants: new Map(), teams: new Map(), tags: new Map() },
    words: new Map(),
    folders: new Set(),
    names: this.#names.data,
  };

  add(note: NoteFacts): void {
    this.#names.add(hash(note.path), note.people);
    const { lists, words, folders } = this.data;
    for (const field of FIELDS) for (const value of new Set(listedValues(note, field))) count(lists[field], value);
    for (const word of note.words) count(words, word);
    for (const segment of note.path.split('/').slice(0, -1)) if (!/^\d+$/.test(segment)) folders.add(segment);
  }

  join(other: SpellingsData): void {
    const { lists, words, folders } = this.data;
    for (const field of FIELDS) for (const [value, notes] of other.lists[field]) count(lists[field], value, notes);
    for (const [word, notes] of other.words) count(words, word, notes);
    for (const folder of other.folders) folders.add(folder);
    this.#names.join(other.names);
  }
}

const FIRST_NAME = unicodeRegExp(String.raw`^\p{Lu}[\p{Ll}\p{M}]+`);

/** The first name as written, `Răzvan` of `RăzvanD`; undefined for what is not a name. */
function firstOf(value: string): string | undefined {
  const { text } = personName(value);
  const first = FIRST_NAME(text).exec(text.normalize('NFC'))?.[0];
  return first !== undefined && first.length >= 3 ? first : undefined;
}

/** Whether a name differs from another in a way that people choose for their own names: a small initial, diacritics. */
function isHabit(value: string, spelling: string): boolean {
  if (isMoreExact(value, spelling)) return true;
  return (
    stripDiacritics(value).toLowerCase() === stripDiacritics(spelling).toLowerCase() &&
    stripDiacritics(value) === value &&
    stripDiacritics(spelling) === spelling &&
    !hasOddCapitals(value, spelling)
  );
}

function grouped<T>(all: readonly T[], keyOf: (one: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) append(groups, keyOf(one), one);
  return groups;
}

/** Whether `a` is `b` with one letter doubled. */
function isDoubled(a: string, b: string): boolean {
  const at = putIn(a, b);
  return at !== undefined && at > 0 && a[at - 1] === a[at];
}

/** One letter left out, added or swapped with its neighbor; not one replaced by another, which makes other words. */
function isTypingSlip(a: string, b: string): boolean {
  return isSwap(a, b) || putIn(a, b) !== undefined || putIn(b, a) !== undefined;
}

/** Where `a` has one letter more than `b`, in a run of equal ones at its end; undefined when that is not all. */
function putIn(a: string, b: string): number | undefined {
  if (a.length !== b.length + 1) return undefined;
  let at = 0;
  while (at < b.length && a[at] === b[at]) at++;
  return a.slice(at + 1) === b.slice(at) ? at : undefined;
}
