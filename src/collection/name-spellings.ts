import { editDistance, OneEditIndex } from '../text/one-edit-index.js';
import { stripDiacritics } from '../text/spelling.js';
import { append, countIn } from './counters.js';
import type { ListedPerson } from './facts.js';

/** How notes spell the people they list, as plain data. */
export interface NameSpellingsData {
  /** The notes that list each name, by a hash of their path. */
  names: Map<string, number[]>;
  /** How often a handle goes with a name, by handle in lower case, and by name. */
  namesOfHandle: Map<string, Map<string, number>>;
  handlesOfName: Map<string, Map<string, number>>;
}

/** The most likely intended spelling of a misspelled name or handle. */
export interface LikelySpelling {
  spelling: string;
  /** How many notes have it. */
  notes: number;
}

// A spelling must be this many times as frequent before another is reported as wrong.
const CLEAR_MAJORITY = 5;
const VERY_CLEAR_MAJORITY = 10;
// A spelling that fewer notes use is not evidence.
const MIN_NOTES = 5;
// A single name is weaker evidence than a full one.
const MIN_NOTES_SINGLE = 10;
const MIN_SINGLE_LENGTH = 6;
// Long names are hardly alike by chance.
const LONG_SINGLE_LENGTH = 8;
// The maximum number of letters by which two names of one handle differ; beyond it, the handle has a new owner.
const MAX_BY_HANDLE = 2;
// The maximum number of names that share a word; only a hostile collection has more.
const MAX_BUCKET = 60;

/** A name with its forms for comparison. */
interface Spelled {
  name: string;
  notes: ReadonlySet<number>;
  /** Its words in lower case, without diacritics and punctuation. */
  words: readonly string[];
}

/**
 * How the notes spell people. A rare spelling is wrong where a far more frequent one differs by a letter or two,
 * or goes with the same handle, and where nothing shows that they are two people: both in one note, different handles.
 */
export class NameSpellings {
  readonly #data: NameSpellingsData;
  readonly #byWord = new Map<string, Spelled[]>();
  readonly #near: OneEditIndex<Spelled>;
  readonly #byLetters = new Map<string, Spelled[]>();
  readonly #byJoined = new Map<string, Spelled[]>();
  readonly #frequent = new Map<string, Spelled>();
  readonly #better = new Map<string, LikelySpelling | undefined>();

  constructor(data: NameSpellingsData) {
    this.#data = data;
    for (const [name, notes] of data.names) {
      if (notes.length < MIN_NOTES) continue;
      const spelled = { name, notes: new Set(notes), words: wordsOf(name) };
      this.#frequent.set(name, spelled);
      for (const word of new Set(spelled.words)) append(this.#byWord, word, spelled, MAX_BUCKET);
      append(this.#byJoined, spelled.words.join(''), spelled, MAX_BUCKET);
      if (spelled.words.length === 1) append(this.#byLetters, sorted(spelled.words[0]!), spelled, MAX_BUCKET);
    }
    this.#near = new OneEditIndex([...this.#frequent.values()].map((spelled) => [spelled.words.join(' '), spelled]));
  }

  /** How `name` is most likely to be spelled; undefined when it may be right. */
  better(name: string): LikelySpelling | undefined {
    if (!this.#better.has(name)) this.#better.set(name, this.#find(name));
    return this.#better.get(name);
  }

  /**
   * The handle of the person called `name`, where `handle` is a misspelling of it or somebody else's; undefined when it
   * may be right. Letter case does not count.
   */
  betterHandle(name: string, handle: string): LikelySpelling | undefined {
    const key = handle.toLowerCase();
    const handles = this.#data.handlesOfName.get(name);
    const [usual, notes] = mostFrequent(handles);
    if (!handles || usual === undefined || usual.toLowerCase() === key) return undefined;
    const own = sumOf([...handles].filter(([other]) => other.toLowerCase() === key));
    if (notes < MIN_NOTES || notes < own * CLEAR_MAJORITY) return undefined;
    const isMisspelled = isMisspelledHandle(key, usual.toLowerCase());
    const [owner, theirs] = mostFrequent(this.#data.namesOfHandle.get(key));
    const isOfAnother =
      owner !== undefined &&
      owner !== name &&
      theirs >= MIN_NOTES &&
      theirs >= own * CLEAR_MAJORITY &&
      !isShortFor(wordsOf(owner), wordsOf(name)) &&
      !isShortFor(wordsOf(name), wordsOf(owner));
    return isMisspelled || isOfAnother ? { spelling: usual, notes } : undefined;
  }

  #find(name: string): LikelySpelling | undefined {
    const notes = this.#data.names.get(name) ?? [];
    const own = Math.max(1, notes.length);
    const rare = { name, notes: new Set(notes), words: wordsOf(name) };
    if (rare.words.length === 0) return undefined;
    const likely = new Map<string, Spelled>();
    for (const candidate of this.#candidates(rare)) {
      if (candidate.name === name || candidate.notes.size < own * CLEAR_MAJORITY) continue;
      if (likely.has(candidate.name) || !isLikelySame(rare, candidate)) continue;
      if (this.#areTwoPeople(rare, candidate)) continue;
      likely.set(candidate.name, candidate);
    }
    const found = [...likely.values()].sort((a, b) => b.notes.size - a.notes.size);
    const [best, second] = found;
    // With two frequent names that are equally close it is unclear which is meant.
    if (
      !best ||
      (second &&
        second.notes.size * CLEAR_MAJORITY > best.notes.size &&
        !sharesHandle(this.#data, best.name, second.name))
    )
      return this.#byHandle(rare);
    return { spelling: best.name, notes: best.notes.size };
  }

  *#candidates({ words }: Spelled): Iterable<Spelled> {
    for (const word of words) yield* this.#byWord.get(word) ?? [];
    yield* this.#byJoined.get(words.join('')) ?? [];
    yield* this.#near.near(words.join(' '));
    if (words.length === 1) yield* this.#byLetters.get(sorted(words[0]!)) ?? [];
  }

  /** The name that goes with the same handle in most notes, where `rare` is a misspelling of it. */
  #byHandle(rare: Spelled): LikelySpelling | undefined {
    const [handle, own] = mostFrequent(this.#data.handlesOfName.get(rare.name));
    if (handle === undefined) return undefined;
    const [usual, notes] = mostFrequent(this.#data.namesOfHandle.get(handle.toLowerCase()));
    if (usual === undefined || usual === rare.name || notes < MIN_NOTES || notes < own * CLEAR_MAJORITY)
      return undefined;
    const [a, b] = [rare.words.join(' '), wordsOf(usual).join(' ')];
    if (a === b || isShortFor(rare.words, wordsOf(usual)) || isShortFor(wordsOf(usual), rare.words)) return undefined;
    // The handle itself in place of the name.
    if (a.replaceAll(' ', '') === handle.toLowerCase().replace(/[._-]/g, '')) return undefined;
    const candidate = this.#frequent.get(usual);
    if (!candidate || isMoreExact(rare.name, usual) || shareNotes(rare.notes, candidate.notes)) return undefined;
    const joined = editDistance(a.replaceAll(' ', ''), b.replaceAll(' ', ''), MAX_BY_HANDLE);
    if (Math.min(joined, editDistance(a, b, MAX_BY_HANDLE)) > MAX_BY_HANDLE) return undefined;
    return { spelling: usual, notes };
  }

  #areTwoPeople(rare: Spelled, frequent: Spelled): boolean {
    if (shareNotes(rare.notes, frequent.notes)) return true;
    const [mine] = mostFrequent(this.#data.handlesOfName.get(rare.name));
    const theirs = this.#data.handlesOfName.get(frequent.name);
    if (mine === undefined || !theirs) return false;
    return ![...theirs.keys()].some((other) => editDistance(mine.toLowerCase(), other.toLowerCase(), 2) <= 2);
  }
}

/** Collects the names of note after note. */
export class NameSpellingsBuilder {
  readonly data: NameSpellingsData = { names: new Map(), namesOfHandle: new Map(), handlesOfName: new Map() };

  /** @param note a hash of its path */
  add(note: number, people: readonly ListedPerson[]): void {
    const { names, namesOfHandle, handlesOfName } = this.data;
    for (const name of new Set(people.map((person) => person.name))) append(names, name, note);
    const pairs = new Set<string>();
    for (const { name, handle } of people) {
      if (handle === undefined || pairs.has(`${name}\0${handle}`)) continue;
      pairs.add(`${name}\0${handle}`);
      countIn(namesOfHandle, handle.toLowerCase(), name);
      countIn(handlesOfName, name, handle);
    }
  }

  join(other: NameSpellingsData): void {
    const { names, namesOfHandle, handlesOfName } = this.data;
    for (const [name, notes] of other.names) for (const note of notes) append(names, name, note);
    for (const [handle, counts] of other.namesOfHandle)
      for (const [name, notes] of counts) countIn(namesOfHandle, handle, name, notes);
    for (const [name, counts] of other.handlesOfName)
      for (const [handle, notes] of counts) countIn(handlesOfName, name, handle, notes);
  }
}

/** Whether the letters of a rare spelling make it a misspelling of a frequent one. */
function isLikelySame(rare: Spelled, frequent: Spelled): boolean {
  const [a, b] = [rare.words, frequent.words];
  if (a.join(' ') === b.join(' ')) return hasOddCapitals(rare.name, frequent.name);
  if (isMoreExact(rare.name, frequent.name)) return false;
  // One of the two is a handle.
  if ((a.length === 1) !== (b.length === 1)) return false;
  if (a.join('') === b.join('')) return true;
  if (a.length !== b.length) return false;
  if (a.length === 1) {
    const min = a[0]!.length >= LONG_SINGLE_LENGTH ? MIN_NOTES : MIN_NOTES_SINGLE;
    return frequent.notes.size >= min && isMisspelledSingle(a[0]!, b[0]!);
  }
  const different = a.flatMap((word, at) => (word === b[at] ? [] : [at]));
  if (different.length > 2) return false;
  const isVeryRare = frequent.notes.size >= rare.notes.size * VERY_CLEAR_MAJORITY;
  return different.every((at) =>
    isMisspelledWord(a[at]!, b[at]!, { isGiven: at === 0, isAlone: different.length === 1, isVeryRare }),
  );
}

/** Whether `rare` has diacritics that `frequent` lacks: people write these in their own names on purpose. */
export function isMoreExact(rare: string, frequent: string): boolean {
  return stripDiacritics(rare) !== rare && stripDiacritics(frequent) === frequent;
}

/** `Zieglr` for `Ziegler`; not `Max` for `Maxim`, `Daniela` for `Daniel`, `Chen` for `Cheng`. */
function isMisspelledWord(
  a: string,
  b: string,
  { isGiven, isAlone, isVeryRare }: { isGiven: boolean; isAlone: boolean; isVeryRare: boolean },
): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  // Short words have too many neighbors; one consonant for another, beside a name that is right, is a typo all the same.
  if (long.length <= 4)
    return isVeryRare && isAlone && short.length === 4 && editDistance(a, b, 1) === 1 && isOtherConsonant(a, b);
  const max = short.length >= 6 && isAlone ? 2 : 1;
  const distance = editDistance(a, b, max);
  if (distance > max) return false;
  if (long.startsWith(short)) {
    // A short form, another gender, another family name.
    if (long.length - short.length > 1 || short.length < 4) return false;
    return isGiven ? !/[aein]$/.test(long) : short.length > 4;
  }
  const isReplaced = a.length === b.length && distance === 1 && sorted(a) !== sorted(b);
  if (!isReplaced) return short.length >= 3;
  // `Mario` and `Maria`, `Julian` and `Julia`.
  if (isGiven && a.slice(0, -1) === b.slice(0, -1)) return isVeryRare && isOtherConsonant(a, b);
  return long.length >= 5;
}

/** Whether one consonant after the first letter is another: `adan` and `adam`, not `anna` and `anne`. */
function isOtherConsonant(a: string, b: string): boolean {
  const at = Array.from({ length: a.length }, (_, index) => index).find((index) => a[index] !== b[index]);
  return a.length === b.length && at !== undefined && at > 0 && !/[aeiouy]/.test(a[at]! + b[at]!);
}

/** `urig` for `urigo`; not `ana` for `ana90`, which is a new account. */
function isMisspelledHandle(rare: string, usual: string): boolean {
  if (rare.length < 4 || (/\d$/.test(usual) && usual.startsWith(rare)) || (/\d$/.test(rare) && rare.startsWith(usual)))
    return false;
  return editDistance(rare, usual, 2) <= (rare.length >= 7 ? 2 : 1);
}

/** Of single names, only exchanged, doubled, missing and added letters inside are surely mistakes. */
function isMisspelledSingle(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < MIN_SINGLE_LENGTH - 1 || Math.max(a.length, b.length) < MIN_SINGLE_LENGTH)
    return false;
  if (a[0] !== b[0] || a.at(-1) !== b.at(-1)) return false;
  const distance = editDistance(a, b, 2);
  if (sorted(a) === sorted(b)) return distance <= 2;
  return distance === 1 && a.length !== b.length;
}

/** `RYan` where the notes write `Ryan`, `Bol` where they write `BoL`; a small initial is a habit. */
export function hasOddCapitals(rare: string, frequent: string): boolean {
  const [a, b] = [stripDiacritics(rare), stripDiacritics(frequent)];
  if (a.length !== b.length || a.toLowerCase() !== b.toLowerCase() || a === a.toLowerCase()) return false;
  return Array.from({ length: a.length }, (_, at) => a[at]!).some(
    (letter, at) => letter !== b[at] && /\p{L}/u.test(a[at - 1] ?? ' '),
  );
}

/** Whether each word of `short` begins one of `long`, or is missing: `Rob R` for `Robert Richards`. */
function isShortFor(short: readonly string[], long: readonly string[]): boolean {
  return short.every((word) => long.some((other) => other.startsWith(word)));
}

function shareNotes(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
  for (const note of a) if (b.has(note)) return true;
  return false;
}

function sharesHandle({ handlesOfName }: NameSpellingsData, a: string, b: string): boolean {
  const mine = mostFrequent(handlesOfName.get(a))[0];
  return mine !== undefined && mine === mostFrequent(handlesOfName.get(b))[0];
}

function mostFrequent(counts: ReadonlyMap<string, number> | undefined): [value: string | undefined, notes: number] {
  let best: string | undefined;
  let most = 0;
  for (const [value, notes] of counts ?? []) if (notes > most) [best, most] = [value, notes];
  return [best, most];
}

function sumOf(counts: readonly (readonly [string, number])[]): number {
  return counts.reduce((sum, [, notes]) => sum + notes, 0);
}

function sorted(word: string): string {
  return Array.from(word).sort().join('');
}

/** The words of a name in lower case, without diacritics and punctuation. */
function wordsOf(name: string): string[] {
  return stripDiacritics(name)
    .toLowerCase()
    .replace(/æ/g, 'ae')
    .replace(/œ/g, 'oe')
    .replace(/[.’'`]/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}
