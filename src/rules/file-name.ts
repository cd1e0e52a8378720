// The file's name is how people find a note and how lists of notes are sorted; a wrong year folder hides it.
import { defineRule } from './define-rule.js';

const messages = {
  noDate: (name: string) =>
    `The file name \`${name}\` holds no date; name the note \`yyyy-mm-dd.md\`, by the day of the meeting.`,
  impossible: (date: string) =>
    `There is no day \`${date}\`; name the note \`yyyy-mm-dd.md\`, by the day of the meeting.`,
  year: (folder: string, date: string, year: number) =>
    `The note of \`${date}\` stands in the folder \`${folder}\`; move it to the folder \`${year}\`.`,
};

export default defineRule(
  {
    id: 'file-name',
    description: 'The file is named by the day of the meeting and stands in the folder of its year',
    severity: 'warning',
  },
  ({ note, report }) => {
    if (note.path === '') return;
    // A name has no place in the text; the first line stands for it.
    const range = note.lines.range(1);
    const segments = note.path.split('/');
    const name = segments.at(-1)!;
    if (!note.pathDate) {
      report({ range, message: messages.noDate(name) });
      return;
    }
    const { text, day, year } = note.pathDate;
    if (!day) {
      report({ range, message: messages.impossible(text) });
      return;
    }
    const folder = segments.slice(0, -1).findLast((segment) => /^(?:19|20)\d\d$/.test(segment));
    if (folder !== undefined && Number(folder) !== year) {
      report({ range, message: messages.year(folder, text, year) });
    }
  },
);
