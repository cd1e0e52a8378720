import type { Day } from '../note/dates.js';
import type { NoteFacts } from './facts.js';
import { type People, PeopleBuilder } from './people.js';
import { type Spellings, SpellingsBuilder } from './spellings.js';

/** What all notes together tell. Built once from the facts of every note, then only read. */
export class Collection {
  readonly people: People;
  readonly spellings: Spellings;
  readonly #folders = new Map<string, { notes: number; withSections: number }>();
  /** How often each section has each emoji: section → emoji → notes. */
  readonly #emoji = new Map<string, Map<string, number>>();
  /** Sections of notes by their text: `series section hash length` → the earliest notes that hold it. */
  readonly #copies = new Map<string, { path: string; day: Day }[]>();

  constructor(facts: Iterable<NoteFacts> = []) {
    const people = new PeopleBuilder();
    const spellings = new SpellingsBuilder();
    for (const note of facts) {
      const folder = folderOf(note.path);
      const counts = this.#folders.get(folder) ?? { notes: 0, withSections: 0 };
      counts.notes++;
      if (note.sections > 0) counts.withSections++;
      this.#folders.set(folder, counts);
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
    this.people = people.build();
    this.spellings = spellings.build();
  }

  /** How many notes stand in the folder of `path`, and how many of them have any expected section. */
  folder(path: string): { notes: number; withSections: number } {
    return this.#folders.get(folderOf(path)) ?? { notes: 0, withSections: 0 };
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
