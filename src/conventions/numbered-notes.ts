// Notes that are named by a number, `Meeting 54.md`, and that give their day at the top of the text.
import { headDay } from '../note/meeting/head-day.js';

/** A Markdown file whose name gives no date. */
export interface UndatedFile {
  /** From the root, with forward slashes. */
  path: string;
  text: string;
}

// So many files of one folder that differ in their number only, with so large a share that give a day, are notes.
const MIN_NOTES = 3;
const MIN_SHARE = 0.6;
// Chapters, posts and releases are numbered, too.
const MEETING_WORD =
  /(?:meetings?|minutes|calls?|sessions?|sync|standups?|notes|protokolle?|sitzung(?:en)?|treffen|r[eé]unions?|actas?|reuniones|reuni[oã]o|verbali?|riunion[ei]|[sș]edin[tț][aăe]|spotkani[ae])(?![\p{L}])/iu;

/**
 * The paths of those files that are notes: numbered files beside each other, in a name or folder that speaks of meetings,
 * most of which give a day with its year at the top.
 */
export function numberedNotes(files: readonly UndatedFile[]): string[] {
  const groups = new Map<string, UndatedFile[]>();
  for (const file of files) {
    const shape = numberedShape(file.path);
    if (shape === undefined) continue;
    const group = groups.get(shape) ?? [];
    groups.set(shape, group);
    group.push(file);
  }
  return [...groups.values()].flatMap((group) => {
    if (group.length < MIN_NOTES) return [];
    const dated = group.filter(({ text }) => headDay(text) !== undefined);
    return dated.length >= MIN_NOTES && dated.length >= group.length * MIN_SHARE ? dated.map(({ path }) => path) : [];
  });
}

/** Whether the name of a file may be that of a numbered note. */
export function isNumbered(path: string): boolean {
  return numberedShape(path) !== undefined;
}

/** The path with `#` for the only number in its name; undefined where there is none, or where nothing speaks of meetings. */
function numberedShape(path: string): string | undefined {
  const slash = path.lastIndexOf('/');
  const name = path.slice(slash + 1);
  const folder = path.slice(path.lastIndexOf('/', slash - 1) + 1, Math.max(slash, 0));
  const stem = name.replace(/\.[^.]*$/, '');
  const number = /^(\D{0,60})\d{1,4}\D{0,3}$/.exec(stem);
  if (!number) return undefined;
  if (!MEETING_WORD.test(number[1]!) && !MEETING_WORD.test(folder)) return undefined;
  return `${path.slice(0, slash + 1)}${number[1]}#`;
}
