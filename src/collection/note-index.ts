import { nameWithInitials } from '../note/meeting/attendees.js';
import type { Day } from '../note/meeting/dates.js';
import { memoize } from '../text/memoize.js';
import { append, count, countIn } from './counters.js';
import { addDates, type DateHabitsData, DateHabitsIndex, emptyDateHabits, mergeDates } from './date-habits.js';
import { hash, type NoteFacts } from './facts.js';
import { People, PeopleBuilder, type PeopleData } from './people.js';
import { Spellings, SpellingsBuilder, type SpellingsData } from './spellings.js';

// The built-in form applies where at least half of the newest notes have two of its keys or more.
const NEWEST_NOTES = 30;
const MIN_KEYS = 2;
const MIN_SHARE = 0.5;
// A text in so many notes is standing text, not a copy.
const MIN_NOTES_FOR_STANDING_TEXT = 3;

// A typo is rarely copied into so many notes.
const MIN_NOTES_FOR_HEADING = 4;

// Where a larger share of lines ends in a space, that is a habit.
const MAX_TRAILING_SPACE_SHARE = 0.01;

interface SectionCounts {
  notes: number;
  withSections: number;
}

/** What the notes have in common, as plain data: it can be sent between threads and merged with that of other notes. */
export interface NoteIndexData {
  notes: number;
  /** The newest notes, at most `NEWEST_NOTES`, with the number of keys of the built-in form in each. */
  newest: { path: string; day: Day | undefined; keys: number }[];
  lines: number;
  trailingSpaces: number;
  /** Each template, by path: the number of notes made from it, and of those that still have a line, by its hash. */
  templates: Map<string, { notes: number; lines: Map<number, number> }>;
  /** The numbered notes of each series. */
  numbers: Map<string, { path: string; number: number; day: Day | undefined }[]>;
  /** The number of notes in each folder and series, and how many of them have any expected section. */
  folders: Map<string, SectionCounts>;
  series: Map<string, SectionCounts>;
  /** Headings that look like a misspelled section, by key: the number of notes, and whether any has that section too. */
  nearHeadings: Map<string, { notes: number; besideSection: boolean }>;
  /** How often each section has each emoji: section → emoji → notes. */
  emoji: Map<string, Map<string, number>>;
  /** Sections of notes by their text: `series section hash length` → the first notes that have it. */
  copies: Map<string, { path: string; day: Day }[]>;
  /** How many notes of a series have each shape of a title: `series` → shape → notes. */
  titles: Map<string, Map<number, number>>;
  dates: DateHabitsData;
  people: PeopleData;
  spellings: SpellingsData;
}

/** Collects the facts of notes, and of other builders. */
export class NoteIndexBuilder {
  readonly #people = new PeopleBuilder();
  readonly #spellings = new SpellingsBuilder();
  readonly data: NoteIndexData = {
    notes: 0,
    newest: [],
    lines: 0,
    trailingSpaces: 0,
    templates: new Map(),
    numbers: new Map(),
    folders: new Map(),
    series: new Map(),
    nearHeadings: new Map(),
    emoji: new Map(),
    copies: new Map(),
    titles: new Map(),
    dates: emptyDateHabits(),
    people: this.#people.data,
    spellings: this.#spellings.data,
  };

  add(note: NoteFacts): void {
    const { data } = this;
    data.notes++;
    data.lines += note.lines;
    data.trailingSpaces += note.trailingSpaces;
    addNewest(data, [{ path: note.path, day: note.day, keys: note.builtInKeys }]);
    if (note.template) {
      const lines = new Map([...note.template.lines].map((line) => [line, 1]));
      addTemplate(data, note.template.path, { notes: 1, lines });
    }
    if (note.number !== undefined)
      append(data.numbers, seriesOf(note.path), { path: note.path, number: note.number, day: note.day });
    if (note.sections !== undefined) {
      const counts = { notes: 1, withSections: note.sections > 0 ? 1 : 0 };
      sum(data.folders, folderOf(note.path), counts);
      sum(data.series, seriesOf(note.path), counts);
    }
    for (const [key, hasSection] of note.nearHeadings)
      addNearHeading(data.nearHeadings, key, { notes: 1, besideSection: hasSection });
    for (const [section, emoji] of note.emoji) countIn(data.emoji, section, emoji);
    for (const { section, hash, length } of note.copies) {
      const copy = note.day && { path: note.path, day: note.day };
      if (copy) append(data.copies, copyKey(note.path, section, hash, length), copy, MIN_NOTES_FOR_STANDING_TEXT);
    }
    if (note.title !== undefined) countIn(data.titles, seriesOf(note.path), note.title);
    addDates(data.dates, note);
    this.#people.add(note.people.map(nameWithInitials), note.speakers);
    this.#spellings.add(note);
  }

  /** Adds what another builder has collected. */
  join(other: NoteIndexData): void {
    const { data } = this;
    for (const key of ['notes', 'lines', 'trailingSpaces'] as const) data[key] += other[key];
    addNewest(data, other.newest);
    for (const [path, uses] of other.templates) addTemplate(data, path, uses);
    for (const [series, notes] of other.numbers) for (const note of notes) append(data.numbers, series, note);
    for (const [folder, counts] of other.folders) sum(data.folders, folder, counts);
    for (const [series, counts] of other.series) sum(data.series, series, counts);
    for (const [key, uses] of other.nearHeadings) addNearHeading(data.nearHeadings, key, uses);
    for (const [section, emoji] of other.emoji) {
      for (const [one, notes] of emoji) countIn(data.emoji, section, one, notes);
    }
    for (const [key, notes] of other.copies)
      for (const note of notes) append(data.copies, key, note, MIN_NOTES_FOR_STANDING_TEXT);
    for (const [series, shapes] of other.titles)
      for (const [shape, notes] of shapes) countIn(data.titles, series, shape, notes);
    mergeDates(data.dates, other.dates);
    this.#people.join(other.people);
    this.#spellings.join(other.spellings);
  }
}

function addTemplate(
  { templates }: NoteIndexData,
  path: string,
  { notes, lines }: { notes: number; lines: ReadonlyMap<number, number> },
): void {
  const known = templates.get(path) ?? { notes: 0, lines: new Map<number, number>() };
  templates.set(path, known);
  known.notes += notes;
  for (const [line, uses] of lines) count(known.lines, line, uses);
}

/** What is known about all notes together. Built once from the facts of every note, then only read. */
export class NoteIndex {
  readonly people: People;
  readonly dates: DateHabitsIndex;
  readonly spellings: Spellings;
  /**
   * Whether the notes have the built-in form: front matter with its keys. Its requirements then apply although no
   * configuration states them. The same is true of a note without known neighbors.
   */
  readonly hasBuiltInForm: boolean;
  readonly #data: NoteIndexData;

  constructor(source: Iterable<NoteFacts> | NoteIndexData = []) {
    this.#data = Symbol.iterator in source ? dataOf(source) : source;
    this.dates = new DateHabitsIndex(this.#data.dates);
    this.people = new People(this.#data.people);
    this.spellings = new Spellings(this.#data.spellings);
    const newest = this.#data.newest.toSorted(newestFirst).slice(0, NEWEST_NOTES);
    this.hasBuiltInForm = newest.filter(({ keys }) => keys >= MIN_KEYS).length >= newest.length * MIN_SHARE;
  }

  /** The number of notes. */
  get notes(): number {
    return this.#data.notes;
  }

  /** Whether lines often end in a space here, so that one means nothing. */
  get leavesBlanks(): boolean {
    return this.#data.trailingSpaces > this.#data.lines * MAX_TRAILING_SPACE_SHARE;
  }

  /** The number of notes made from a template, and of those that still have one of its lines. */
  template(path: string, line: string): { notes: number; withLine: number } {
    const { notes = 0, lines } = this.#data.templates.get(path) ?? {};
    return { notes, withLine: lines?.get(hash(line)) ?? 0 };
  }

  /** Whether a heading that looks like a misspelled section is a section itself: with that section, or in many notes. */
  isKnownHeading(key: string): boolean {
    const uses = this.#data.nearHeadings.get(key);
    return uses !== undefined && (uses.besideSection || uses.notes >= MIN_NOTES_FOR_HEADING);
  }

  /** The other numbered notes in the series of `path`. */
  numbersBeside(path: string): readonly { path: string; number: number; day: Day | undefined }[] {
    return (this.#data.numbers.get(seriesOf(path)) ?? []).filter((other) => other.path !== path);
  }

  /** The number of notes in the folder of `path`, and how many of them have any expected section. */
  folder(path: string): { notes: number; withSections: number } {
    return this.#data.folders.get(folderOf(path)) ?? { notes: 0, withSections: 0 };
  }

  /** Whether `path` is among notes of another kind: two or more in its folder or series, none with an expected section. */
  isOfOtherKind(path: string): boolean {
    // The first note of a year is alone in its folder.
    return [this.folder(path), this.#data.series.get(seriesOf(path))].some(
      (counts) => counts !== undefined && counts.notes > 1 && counts.withSections === 0,
    );
  }

  /** Folders of two notes or more of which none has an expected section: they hold another kind of note. */
  foreignFolders(): { folder: string; notes: number }[] {
    return [...this.#data.folders]
      .filter(([, { notes, withSections }]) => notes > 1 && withSections === 0)
      .map(([folder, { notes }]) => ({ folder, notes }));
  }

  /** The number of notes in which each section has `emoji`, by the section's name. */
  emojiUse(emoji: string): Map<string, number> {
    return new Map(
      [...this.#data.emoji].flatMap(([section, counts]) => (counts.has(emoji) ? [[section, counts.get(emoji)!]] : [])),
    );
  }

  /** The most frequent emoji of a section, and the number of notes that have it. */
  usualEmoji(section: string): { emoji: string; notes: number } | undefined {
    const [first] = [...(this.#data.emoji.get(section) ?? [])].sort(([, a], [, b]) => b - a);
    return first && { emoji: first[0], notes: first[1] };
  }

  /**
   * The earlier note of the same series whose section has the same text; undefined when there is none, and when the text
   * is in more than two notes: then it is the standing text of that group.
   */
  earlierCopy(
    path: string,
    day: Day,
    section: string,
    hash: number,
    length: number,
  ): { path: string; day: Day } | undefined {
    const others = (this.#data.copies.get(copyKey(path, section, hash, length)) ?? []).filter(
      (other) => other.path !== path,
    );
    const [only] = others;
    return only && others.length === 1 && only.day < day ? only : undefined;
  }

  /** An earlier note of the same series that has the same text under a heading with the same date. */
  earlierDatedCopy(path: string, day: Day, { title, hash, length }: { title: string; hash: number; length: number }) {
    return this.#data.copies
      .get(copyKey(path, title, hash, length))
      ?.find((other) => other.path !== path && other.day < day);
  }

  /** Whether the notes beside `path` nearly all begin with a heading of this shape (see `titleShape`). */
  isUsualTitle(path: string, shape: number): boolean {
    const shapes = this.#data.titles.get(seriesOf(path));
    const notes = shapes?.get(shape) ?? 0;
    const all = [...(shapes?.values() ?? [])].reduce((total, count) => total + count, 0);
    return notes >= MIN_TITLES && notes >= all * USUAL_TITLE_SHARE;
  }
}

// Fewer notes show no habit.
const MIN_TITLES = 5;
const USUAL_TITLE_SHARE = 0.8;

type Newest = NoteIndexData['newest'][number];

function newestFirst(a: Newest, b: Newest): number {
  const [first, second] = [a.day ?? '', b.day ?? ''];
  return first < second ? 1 : first > second ? -1 : a.path < b.path ? 1 : -1;
}

function addNewest(data: NoteIndexData, notes: readonly Newest[]): void {
  data.newest.push(...notes);
  // Sorted only now and then: sorting after each note would take too long.
  if (data.newest.length > 4 * NEWEST_NOTES) data.newest = data.newest.sort(newestFirst).slice(0, NEWEST_NOTES);
}

/** The folder of `path`; '' at the root. */
export function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

/** The series of `path`: its folder with year folders left out. */
export function seriesOf(path: string): string {
  return withoutYears(folderOf(path));
}

const withoutYears = memoize((folder) =>
  folder
    .split('/')
    .filter((segment) => !/^(?:19|20)\d\d$/.test(segment))
    .join('/'),
);

function sum(all: Map<string, SectionCounts>, key: string, { notes, withSections }: SectionCounts): void {
  const counts = all.get(key) ?? { notes: 0, withSections: 0 };
  all.set(key, { notes: counts.notes + notes, withSections: counts.withSections + withSections });
}

function addNearHeading(
  all: NoteIndexData['nearHeadings'],
  key: string,
  { notes, besideSection }: { notes: number; besideSection: boolean },
): void {
  const known = all.get(key);
  all.set(key, {
    notes: notes + (known?.notes ?? 0),
    besideSection: besideSection || (known?.besideSection ?? false),
  });
}

function dataOf(facts: Iterable<NoteFacts>): NoteIndexData {
  const builder = new NoteIndexBuilder();
  for (const note of facts) builder.add(note);
  return builder.data;
}

function copyKey(path: string, section: string, hash: number, length: number): string {
  return `${seriesOf(path)}\0${section}\0${hash}\0${length}`;
}
