import type { Note } from '../note/note.js';
import { outline, type SectionSpec } from '../note/sections.js';

/** What a note tells about the collection it is in. Plain data: it can be stored and sent between threads. */
export interface NoteFacts {
  path: string;
  /** How many of the expected sections it has. */
  sections: number;
}

/** Collects the facts of one note. */
export function collectFacts(note: Note, sections: readonly SectionSpec[]): NoteFacts {
  return { path: note.path, sections: outline(note.blocks, sections).sections.length };
}
