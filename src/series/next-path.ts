import { folderOf } from '../collection/note-index.js';
import type { Settings } from '../model/settings.js';
import type { Day } from '../note/meeting/dates.js';
import { readPath } from '../note/meeting/path-pattern.js';
import type { Next, Past } from './adapt-text.js';
import { LAST, most } from './next-day.js';

/** Those of the notes that are named as most of the last ones are: a folder may hold the notes of several groups. */
export function ofOneName<N extends { path: string; day: Day }>(
  notes: readonly N[],
  { path: patterns }: Settings,
): readonly N[] {
  const form = (note: N) => (patterns.some((one) => one.read(note.path) !== undefined) ? '' : (nameOf(note) ?? ''));
  const usualForm = usual(notes.slice(-LAST).map(form));
  return usualForm === undefined ? notes : notes.filter((note) => form(note) === usualForm);
}

/**
 * Where the next note of a series belongs: named as its last notes are.
 * @param pasts in the order of their days
 */
export function nextPath(pasts: readonly Past[], { day, number }: Next, { path: patterns }: Settings): string {
  for (const { note } of pasts.toReversed()) {
    const pattern = readPath(patterns, note.path)?.pattern;
    // "May" is both the short and the long name, so that the next month's could be either.
    if (
      !pattern ||
      (pattern.source.includes('{MMM}') && /(?<!\p{L})may(?!\p{L})/iu.test(note.path) && pasts.length > 1)
    )
      continue;
    const slugs = pasts.flatMap(({ meeting, day: at }) => meeting.path?.slug?.replace(at.slice(0, 4), YEAR) ?? []);
    const slug = (usual(slugs) ?? (slugs.length === 1 ? slugs[0]! : 'meeting')).replace(YEAR, day.slice(0, 4));
    const to = { day, slug, ...(number !== undefined && { number }) };
    return pattern.rewrite(note.path, to)!;
  }
  const last = pasts.at(-1)!;
  const forms = pasts.flatMap(({ note, day: at }) => formOf({ path: note.path, day: at }) ?? []);
  const form = usual(forms) ?? (forms.length === 1 ? forms[0] : undefined);
  if (form !== undefined) return fill(form, day);
  // Each is named by what it was about.
  const folder = folderOf(formOf({ path: last.note.path, day: last.day }) ?? last.note.path);
  return fill(folder === '' ? `${DAY}.md` : `${folder}/${DAY}.md`, day);
}

const DAY = '\0day\0';
const YEAR = '\0year\0';

/** A path with its day and the folder of its year blanked; undefined when it names no day. */
function formOf({ path, day }: { path: string; day: Day }): string | undefined {
  const at = path.lastIndexOf(day);
  if (at < 0) return undefined;
  const blanked = path.slice(0, at) + DAY + path.slice(at + day.length);
  return blanked
    .split('/')
    .map((segment) => (segment === day.slice(0, 4) ? YEAR : segment))
    .join('/');
}

/** The name of the file alone, its day blanked: folders of years may have come later. */
function nameOf(note: { path: string; day: Day }): string | undefined {
  return formOf(note)?.split('/').at(-1);
}

function fill(form: string, day: string): string {
  return form.replaceAll(DAY, day).replaceAll(YEAR, day.slice(0, 4));
}

/** The text that is there most often, if it is there twice. */
function usual(texts: readonly string[]): string | undefined {
  const text = most(texts);
  return texts.filter((one) => one === text).length > 1 ? text : undefined;
}
