import type { NoteFacts } from '../../collection/facts.js';
import type { NoteIndex } from '../../collection/note-index.js';
import type { Settings } from '../../model/settings.js';
import type { Note } from '../../note/note.js';

/** Where something is to be proposed, and what is known. */
export interface CompletionContext {
  note: Note;
  /** Of the caret, in UTF-16 units. */
  offset: number;
  settings: Settings;
  /** Of all notes, this one included. */
  facts: Iterable<NoteFacts>;
  noteIndex: NoteIndex;
}
