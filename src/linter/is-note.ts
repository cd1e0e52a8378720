import type { Config } from '../config/config.js';
import { isNoteName, looksLikeNote } from '../note/is-note.js';
import type { NoteInput } from './lint.js';

/** Whether a file counts as a note when a repository is searched: by the configuration, its name, or else its text. */
export function isNote({ path, text }: NoteInput, config: Config): boolean {
  if (config.isIgnored(path)) return false;
  return config.isNote(path) ?? isNoteName(path) ?? looksLikeNote(text);
}
