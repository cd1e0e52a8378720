// The most frequent mistake in real notes: last meeting's note is copied and its `datetime` stays. Every such note
// passes a schema.
import { type DateMention, type Day, dateMentions, dayOf, rewriteMention, spellDay } from '../note/dates.js';
import { frontMatterText, type Note } from '../note/note.js';
import type { Range } from '../note/text.js';
import { defineRule, type Report } from './define-rule.js';

const messages = {
  dateTime: (actual: Day, agreeing: string, day: Day) =>
    `\`datetime\` is of ${spellDay(actual)}, but ${agreeing} ${spellDay(day)}; write \`${day}\` if that is the day of the meeting.`,
  title: (actual: string, agreeing: string, day: Day) =>
    `The title says \`${actual}\`, but ${agreeing} ${spellDay(day)}; write that day in the title too.`,
  path: (path: Day, other: Day) =>
    `\`datetime\` and \`title\` are of ${spellDay(other)}, but the file name is of ${spellDay(path)}; write \`${path}\` if the file name is right, else rename the file.`,
  all: (dateTime: Day, title: string, path: Day) =>
    `\`datetime\` is of ${spellDay(dateTime)}, the title says \`${title}\` and the file name ${spellDay(path)}; write the day of the meeting in all three.`,
};

export default defineRule(
  {
    id: 'consistent-dates',
    description: 'File name, `datetime` and `title` name the same day',
    severity: 'error',
    fixes: ['suggestion'],
  },
  ({ note, report }) => {
    const path = note.pathDate?.day;
    const dateTime = dayInDateTime(note);
    const title = datesInTitle(note);
    const titleSays = (day: Day) => title.length === 0 || title.some((date) => date.day === day);

    if (dateTime && path && dateTime.day !== path) {
      const toPath: Report['fix'] = {
        safe: false,
        title: `Write \`${path}\``,
        edits: [{ ...dateTime.range, text: path }],
      };
      const say = (message: string) => report({ range: dateTime.range, message, expected: path, fix: toPath });
      if (title.length === 0) say(messages.dateTime(dateTime.day, 'the file name says', path));
      else if (titleSays(path)) say(messages.dateTime(dateTime.day, 'the file name and the title say', path));
      else {
        const [only] = title;
        if (title.length === 1)
          toPath.edits.push({ ...only!.mention.range, text: rewriteMention(note.text, only!.mention, path) });
        toPath.edits.sort((a, b) => a.start - b.start);
        say(
          titleSays(dateTime.day)
            ? messages.path(path, dateTime.day)
            : messages.all(dateTime.day, only!.mention.text, path),
        );
      }
      return;
    }

    const day = dateTime?.day ?? path;
    if (!day || titleSays(day)) return;
    const odd = title[0]!;
    const agreeing =
      dateTime && path ? 'the file name and `datetime` say' : dateTime ? '`datetime` says' : 'the file name says';
    const message = messages.title(odd.mention.text, agreeing, day);
    report({
      range: odd.mention.range,
      message,
      expected: rewriteMention(note.text, odd.mention, day),
      fix: 'suggestion',
    });
  },
);

function dayInDateTime(note: Note): { day: Day; range: Range } | undefined {
  const { dateTime } = note;
  const value = note.frontMatter.valueRange(['datetime']);
  if (!dateTime?.day || !value) return undefined;
  // A quoted value begins with its quote.
  const start = note.text.indexOf(dateTime.day, value.start);
  if (start < 0 || start >= value.end) return undefined;
  return { day: dateTime.day, range: { start, end: start + dateTime.day.length } };
}

function datesInTitle(note: Note): { day: Day; mention: DateMention }[] {
  const title = frontMatterText(note, 'title');
  if (!title) return [];
  const source = note.text.slice(title.range.start, title.range.end);
  return dateMentions(source, title.range.start).flatMap((mention) => {
    const day = dayOf(mention);
    return day ? [{ day, mention }] : [];
  });
}
