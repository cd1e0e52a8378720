// The file's name is how people find a note and how lists of notes are sorted; a wrong year folder hides it.

import { type PathDate, toDay } from '../note/meeting/dates.js';
import { type PathPattern, readPath } from '../note/meeting/path-pattern.js';
import { defineRule, type Report } from './define-rule.js';

const messages = {
  noDate: (name: string) =>
    `The file name \`${name}\` holds no date; name the note \`yyyy-mm-dd.md\`, by the day of the meeting.`,
  form: (path: string, forms: string) => `\`${path}\` is not named as notes are here; rename it to the form ${forms}.`,
  impossible: (date: string) =>
    `There is no day \`${date}\`; name the note \`yyyy-mm-dd.md\`, by the day of the meeting.`,
  digits: (date: string, expected: string) =>
    `The date \`${date}\` in the file name has not two digits for month and day; rename it to \`${expected}\`, so that notes are sorted.`,
  impossibleInForm: (date: string, forms: string) =>
    `There is no day \`${date}\`; name the note by the day of the meeting, in the form ${forms}.`,
  conflict: (path: string, first: string, second: string) =>
    `\`${path}\` says \`${first}\` in one place and \`${second}\` in another; rename it so that they agree.`,
  year: (folder: string, date: string, year: number) =>
    `The note of \`${date}\` stands in the folder \`${folder}\`; move it to the folder \`${year}\`.`,
};

export default defineRule(
  {
    id: 'file-name',
    description: 'The file is named by the day of the meeting and stands in the folder of its year',
    severity: 'warning',
    mayBeHabit: true,
  },
  ({ note, meeting: { path }, settings, report }) => {
    if (note.path === '') return;
    const { path: patterns, stated } = settings;
    const isNamedByForm = stated.has('path') || readPath(patterns, note.path) !== undefined;
    const problem = isNamedByForm ? inForm(note.path, patterns) : byDay(note.path, path);
    // A name has no place in the text; the first line stands for it.
    if (problem) report({ range: note.lines.range(1), about: note.path, ...problem });
  },
);

type Problem = Pick<Report, 'message' | 'form'>;

/** What is wrong with a name where a configuration, or the other notes, show how notes are named. */
function inForm(path: string, patterns: readonly PathPattern[]): Problem | undefined {
  const read = readPath(patterns, path);
  if (!read) {
    const forms = patterns.map(({ source }) => `\`${source}\``).join(' or ');
    return { message: messages.form(path, forms), form: 'path' };
  }
  const { pattern, parts } = read;
  if (parts.conflict) return { message: messages.conflict(path, parts.conflict[0], parts.conflict[1]) };
  return parts.isWhole && !parts.day
    ? { message: messages.impossibleInForm(parts.text, `\`${pattern.source}\``) }
    : undefined;
}

function byDay(path: string, date: PathDate | undefined): Problem | undefined {
  const segments = path.split('/');
  if (!date) return { message: messages.noDate(segments.at(-1)!), form: 'path' };
  if (!date.day) {
    const [year, month, day] = date.text.split('-').map(Number);
    const meant = toDay(year!, month!, day!);
    return meant && meant !== date.text
      ? { message: messages.digits(date.text, meant), form: 'path' }
      : { message: messages.impossible(date.text) };
  }
  const folder = segments.slice(0, -1).findLast((segment) => /^(?:19|20)\d\d$/.test(segment));
  return folder !== undefined && Number(folder) !== date.year
    ? { message: messages.year(folder, date.text, date.year!) }
    : undefined;
}
