import type { Day } from '../note/dates.js';
import { hash, type NoteFacts } from './facts.js';
import { type People, PeopleBuilder } from './people.js';
import { type Spellings, SpellingsBuilder } from './spellings.js';

// Fewer notes do not show how a community writes.
const FEW = 3;
// Of the notes of a community that uses front matter, nearly all have it.
const MIN_SHARE = 0.2;

// The share of lines that end in a blank where that is no habit.
const BLANKS = 0.01;

/** What all notes together tell. Built once from the facts of every note, then only read. */
export class Collection {
  readonly people: People;
  readonly spellings: Spellings;
  /** How many notes there are. */
  readonly notes: number;
  /** How many of them have front matter with a key that notes must have. */
  readonly withKeys: number;
  readonly #lines: number;
  readonly #blanks: number;
  /** How many notes still have a line of the template, by the hash of the line. */
  readonly #template = new Map<number, number>();
  /** The numbered notes of each series. */
  readonly #numbers = new Map<string, { path: string; number: number; day: Day | undefined }[]>();
  /** How many notes stand in a folder, and in a series, and how many of them have any expected section. */
  readonly #folders = new Map<string, { notes: number; withSections: number }>();
  readonly #series = new Map<string, { notes: number; withSections: number }>();
  /** How often each section has each emoji: section → emoji → notes. */
  readonly #emoji = new Map<string, Map<string, number>>();
  /** Sections of notes by their text: `series section hash length` → the earliest notes that hold it. */
  readonly #copies = new Map<string, { path: string; day: Day }[]>();

  constructor(facts: Iterable<NoteFacts> = []) {
    const people = new PeopleBuilder();
    const spellings = new SpellingsBuilder();
    let notes = 0;
    let withKeys = 0;
    let lines = 0;
    let blanks = 0;
    for (const note of facts) {
      notes++;
      lines += note.lines;
      blanks += note.blanks;
      if (note.hasKeys) withKeys++;
      for (const line of new Set(note.template)) this.#template.set(line, (this.#template.get(line) ?? 0) + 1);
      if (note.number !== undefined) {
        const series = seriesOf(note.path);
        const numbered = this.#numbers.get(series) ?? [];
        numbered.push({ path: note.path, number: note.number, day: note.day });
        this.#numbers.set(series, numbered);
      }
      if (note.sections !== undefined) {
        for (const [all, key] of [
          [this.#folders, folderOf(note.path)],
          [this.#series, seriesOf(note.path)],
        ] as const) {
          const counts = all.get(key) ?? { notes: 0, withSections: 0 };
          counts.notes++;
          if (note.sections > 0) counts.withSections++;
          all.set(key, counts);
        }
      }
      for (const [section, emoji] of note.emoji) {
        const known = this.#emoji.get(section) ?? new Map<string, number>();
        known.set(emoji, (known.get(emoji) ?? 0) + 1);
        this.#emoji.set(section, known);
      }
      for (const { section, hash, length } of note.copies) {
        if (!note.day) continue;
        const key = copyKey(note.path, section, hash, length);
        this.#copies.set(key, [...(this.#copies.get(key) ?? []), { path: note.path, day: note.day }]);
      }
      people.add(note.participants, note.speakers);
      spellings.add(note);
    }
    this.#lines = lines;
    this.#blanks = blanks;
    this.notes = notes;
    this.withKeys = withKeys;
    this.people = people.build();
    this.spellings = spellings.build();
  }

  /**
   * The notes are written in another way than the built-in one: hardly any has the front matter that it asks for. Then a
   * single remark points to a configuration, instead of a finding in every note.
   */
  get isForeign(): boolean {
    return this.notes >= FEW && this.withKeys < this.notes * MIN_SHARE;
  }

  /** People here leave a blank at the end of lines now and then, so that one means nothing. */
  get leavesBlanks(): boolean {
    return this.#blanks > this.#lines * BLANKS;
  }

  /** In how many notes a line of the template still stands. */
  notesWithTemplateLine(line: string): number {
    return this.#template.get(hash(line)) ?? 0;
  }

  /** The other numbered notes of the series that `path` is in. */
  numbersBeside(path: string): readonly { path: string; number: number; day: Day | undefined }[] {
    return (this.#numbers.get(seriesOf(path)) ?? []).filter((other) => other.path !== path);
  }

  /** How many notes stand in the folder of `path`, and how many of them have any expected section. */
  folder(path: string): { notes: number; withSections: number } {
    return this.#folders.get(folderOf(path)) ?? { notes: 0, withSections: 0 };
  }

  /** Whether `path` is among notes of another kind: two or more in its folder or series, none with an expected section. */
  isOfOtherKind(path: string): boolean {
    // The first note of a year is alone in its folder.
    return [this.folder(path), this.#series.get(seriesOf(path))].some(
      (counts) => counts !== undefined && counts.notes > 1 && counts.withSections === 0,
    );
  }

  /** Folders of two notes or more of which none has an expected section: they hold another kind of note. */
  foreignFolders(): { folder: string; notes: number }[] {
    return [...this.#folders]
      .filter(([, { notes, withSections }]) => notes > 1 && withSections === 0)
      .map(([folder, { notes }]) => ({ folder, notes }));
  }

  /** In how many notes each section has `emoji`, by the section's name. */
  emojiUse(emoji: string): Map<string, number> {
    return new Map(
      [...this.#emoji].flatMap(([section, counts]) => (counts.has(emoji) ? [[section, counts.get(emoji)!]] : [])),
    );
  }

  /** The emoji that a section has most often, and in how many notes. */
  usualEmoji(section: string): { emoji: string; notes: number } | undefined {
    const [first] = [...(this.#emoji.get(section) ?? [])].sort(([, a], [, b]) => b - a);
    return first && { emoji: first[0], notes: first[1] };
  }

  /**
   * The earlier note of the same series whose section has the same text; undefined when there is none, and when the text
   * stands in more notes than two: then it is that group's standing text.
   */
  earlierCopy(
    path: string,
    day: Day,
    section: string,
    hash: number,
    length: number,
  ): { path: string; day: Day } | undefined {
    const others = (this.#copies.get(copyKey(path, section, hash, length)) ?? []).filter(
      (other) => other.path !== path,
    );
    const [only] = others;
    return only && others.length === 1 && only.day < day ? only : undefined;
  }
}

/** The folder of `path`; '' at the root. */
export function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

/** The series of `path`: its folder with year folders left out. */
export function seriesOf(path: string): string {
  return folderOf(path)
    .split('/')
    .filter((segment) => !/^(?:19|20)\d\d$/.test(segment))
    .join('/');
}

function copyKey(path: string, section: string, hash: number, length: number): string {
  return `${seriesOf(path)}\0${section}\0${hash}\0${length}`;
}
