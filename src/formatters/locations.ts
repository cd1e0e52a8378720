import type { Finding } from '../model/finding.js';
import type { Edit } from '../text/edit.js';
import type { FormatContext, FormattedNote } from './formatter.js';

/** The path of a note, relative to the root of the repository when the context has it, else as the note was named. */
export function repositoryPath(note: FormattedNote, { root }: FormatContext): string {
  if (root === undefined) return note.path;
  const folder = slashes(root).replace(/(?<!\/)\/*$/, '/');
  const file = slashes(note.absolutePath);
  return file.startsWith(folder) ? file.slice(folder.length) : note.path;
}

/** A backslash may be part of a name, but not in a path that starts with a drive or a share. */
function slashes(path: string): string {
  return /^[A-Za-z]:[\\/]|^\\\\/.test(path) ? path.replaceAll('\\', '/') : path;
}

/** One edit that has the effect of all `edits`, for formats with a single edit: the text between them is kept. */
export function mergeEdits(text: string, edits: readonly Edit[]): Edit | undefined {
  const [first, ...others] = edits;
  if (!first) return undefined;
  const merged = { ...first };
  for (const edit of others) {
    merged.text += text.slice(merged.end, edit.start) + edit.text;
    merged.end = edit.end;
  }
  return merged;
}

/** Whether a finding is on a single line. */
export function isSingleLine({ place }: Finding): boolean {
  return place.start.line === place.end.line;
}
