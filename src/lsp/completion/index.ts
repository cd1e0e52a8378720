import type { CompletionItem } from 'vscode-languageserver';
import type { NoteFacts } from '../../collection/facts.js';
import type { NoteIndex } from '../../collection/note-index.js';
import type { Settings } from '../../model/settings.js';
import type { Note } from '../../note/note.js';
import { completeHeadings } from './headings.js';
import { completeItems } from './items.js';
import { completeKeys } from './keys.js';

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

/** After these an editor asks by itself. */
export const TRIGGERS = [' ', '#'];

/** What can be written at the caret. */
export function completionsAt(context: CompletionContext): CompletionItem[] {
  return [completeKeys, completeHeadings, completeItems].map((complete) => complete(context)).find(some) ?? [];
}

function some(items: readonly CompletionItem[]): boolean {
  return items.length > 0;
}
