// "Meeting 12" is how people speak of it; two of that number, or a title that was copied with its number, send readers
// to the wrong note.
import type { Range } from '../text/range.js';
import { defineRule } from './define-rule.js';

const messages = {
  again: (number: number, path: string) =>
    `The number ${number} is also used by \`${path}\`; give the later meeting the next free number.`,
  backwards: (number: number, other: number, path: string) =>
    `The number ${number} is not higher than ${other}, the number of the earlier meeting \`${path}\`; number the notes by date.`,
  gap: (number: number, expected: number, path: string) =>
    `The number ${number} does not follow that of \`${path}\`; write ${expected} if no note is missing in between.`,
  text: (text: string, number: number) =>
    `\`${text}\` does not match the file name, which says ${number}; correct one of the two.`,
};

export default defineRule<{ gaps: boolean }>(
  {
    id: 'series-number',
    description: 'Numbered notes of a series count on, each number once',
    severity: 'warning',
    needsNoteIndex: true,
    options: {
      gaps: { description: 'Also report a number that is left out.', type: 'boolean', default: false },
    },
  },
  ({ note, meeting, noteIndex, report }, { gaps }) => {
    const number = meeting.path?.number;
    if (number === undefined) return;
    // A name has no place in the text; the first line stands for it.
    const range = note.lines.range(1);
    const { day } = meeting;
    const others = noteIndex.numbersBeside(note.path);
    const same = others.find((other) => other.number === number);
    const before =
      day === undefined ? undefined : latest(others.filter((other) => other.day !== undefined && other.day < day));
    if (same) report({ range, message: messages.again(number, same.path), about: `again ${number}` });
    else if (before && before.number > number)
      report({
        range,
        message: messages.backwards(number, before.number, before.path),
        about: `backwards ${number}`,
      });
    else if (gaps) {
      const below = others.filter((other) => other.number < number).sort((a, b) => b.number - a.number)[0];
      if (below && below.number < number - 1)
        report({ range, message: messages.gap(number, below.number + 1, below.path), about: `gap ${number}` });
    }
    const written = numberInText();
    if (written && written.value !== number)
      report({
        range: written.range,
        message: messages.text(note.text.slice(written.range.start, written.range.end), number),
      });

    /** "#12", "No. 12" or "Meeting 12" in the title or the first heading. */
    function numberInText(): { value: number; range: Range } | undefined {
      const places = [note.textOf('title')?.range, note.headings[0]?.content];
      for (const place of places) {
        if (!place) continue;
        const match =
          /(?<![\w/])(?:#|no\.?[ \t]*|nr\.?[ \t]*|meeting[ \t]+#?|call[ \t]+#?)(\d{1,6})(?![\w-]|[./:]\d)/i.exec(
            note.text.slice(place.start, place.end),
          );
        // A number of four digits is a year.
        if (!match || /^(?:19|20)\d\d$/.test(match[1]!)) continue;
        const start = place.start + match.index;
        return { value: Number(match[1]), range: { start, end: start + match[0].length } };
      }
      return undefined;
    }
  },
);

function latest<T extends { day: string | undefined }>(notes: readonly T[]): T | undefined {
  return [...notes].sort((a, b) => ((a.day ?? '') < (b.day ?? '') ? 1 : -1))[0];
}
