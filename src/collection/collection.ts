import type { NoteFacts } from './facts.js';

/** What all notes together tell. Built once from the facts of every note, then only read. */
export class Collection {
  readonly #folders = new Map<string, { notes: number; withSections: number }>();

  constructor(facts: Iterable<NoteFacts> = []) {
    for (const { path, sections } of facts) {
      const folder = folderOf(path);
      const counts = this.#folders.get(folder) ?? { notes: 0, withSections: 0 };
      counts.notes++;
      if (sections > 0) counts.withSections++;
      this.#folders.set(folder, counts);
    }
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
}

/** The folder of `path`; '' at the root. */
export function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}
