// The file's name is how people find a note and how lists of notes are sorted; a wrong year folder hides it.

import { formatDay, type PathDate, toDay } from '../note/meeting/dates.js';
import { type PathPattern, readPath } from '../note/meeting/path-pattern.js';
import { defineRule, type Report } from './define-rule.js';

const messages = {
  noDate: (name: string) =>
    `The file name \`${name}\` holds no date; name the note \`yyyy-mm-dd.md\`, by the day of the meeting.`,
  form: (path: string, forms: string) => `\`${path}\` is not named as notes are here; rename it to the form ${forms}.`,
  impossible: (date: string, form: string) =>
    `There is no day \`${date}\`; name the note \`${form}\`, by the day of the meeting.`,
  digits: (date: string, expected: string) =>
    `The date \`${date}\` in the file name has not two digits for month and day; rename it to \`${expected}\`, so that notes are sorted.`,
  conflict: (path: string, first: string, second: string) =>
    `\`${path}\` says \`${first}\` in one place and \`${second}\` in another; rename it so that they agree.`,
  folder: (path: string, folder: string, date: string, expected: string) =>
    `\`${path}\` is in folder \`${folder}\`, but its name says ${date}; move it to folder \`${expected}\`, or rename it.`,
};

export default defineRule(
  {
    id: 'file-name',
    description: 'The file is named by the day of the meeting and is in the folder of its year',
    severity: 'warning',
    mayBeHabit: true,
  },
  ({ note, meeting: { path }, settings, report }) => {
    if (note.path === '') return;
    const { path: patterns, stated } = settings;
    const reading = readPath(patterns, note.path);
    const isStated = stated.has('path');
    const problem = isStated || reading ? inForm(note.path, reading, patterns, isStated) : byDay(note.path, path);
    // A name has no place in the text; the first line stands for it.
    if (problem) report({ range: note.lines.range(1), about: note.path, ...problem });
  },
);

type Problem = Pick<Report, 'message' | 'form'>;

/** What is wrong with a name where a configuration, or the other notes, show how notes are named. */
function inForm(
  path: string,
  reading: ReturnType<typeof readPath>,
  patterns: readonly PathPattern[],
  isStated: boolean,
): Problem | undefined {
  if (!reading) {
    const forms = patterns.map(({ source }) => `\`${source}\``).join(' or ');
    return { message: messages.form(path, forms), form: 'path' };
  }
  const { conflict, day, year, isWhole, text, digits } = reading.parts;
  if (conflict) {
    const [folder, name] = conflict;
    const isYear = day !== undefined && Number(folder) !== year && name === String(year);
    return {
      message: isYear ? messages.folder(path, folder, formatDay(day), name) : messages.conflict(path, folder, name),
    };
  }
  // Digits that a learned form leaves over may be those of the date: `2024-01-5b`.
  const isRead = isStated || digits === path.replace(/\D+/g, '').length;
  return isWhole && !day && isRead ? { message: messages.impossible(text, reading.pattern.source) } : undefined;
}

function byDay(path: string, date: PathDate | undefined): Problem | undefined {
  const segments = path.split('/');
  if (!date) return { message: messages.noDate(segments.at(-1)!), form: 'path' };
  if (!date.day) {
    const [year, month, day] = date.text.split('-').map(Number);
    const meant = toDay(year!, month!, day!);
    return meant && meant !== date.text
      ? { message: messages.digits(date.text, meant), form: 'path' }
      : { message: messages.impossible(date.text, 'yyyy-mm-dd.md') };
  }
  const folder = segments.slice(0, -1).findLast((segment) => /^(?:19|20)\d\d$/.test(segment));
  return folder !== undefined && Number(folder) !== date.year
    ? { message: messages.folder(path, folder, formatDay(date.day), String(date.year)) }
    : undefined;
}
