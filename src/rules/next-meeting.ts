// "Next meeting: 23 January" in the note of 30 January was copied from an earlier note, and nobody will come.

import { dateMentions } from '../note/meeting/date-mentions.js';
import { type Day, daysBetween, formatDay, toDay } from '../note/meeting/dates.js';
import { linesIn } from '../text/range.js';
import { defineRule } from './define-rule.js';

const messages = {
  notAfter: (text: string, day: Day) =>
    `The next meeting is announced for \`${text}\`, but this one is on ${formatDay(day)}; write the day of the next meeting.`,
};

// A line that announces it, not one that mentions it: "- **Next call**: 3 May".
const ANNOUNCEMENT =
  /^[ \t>*_#-]*(?:(?:our|the)[ \t]+)?next[ \t]+(?:[\p{L}-]{1,20}[ \t]+){0,2}(?:meeting|call|session|sync)\b(?:[ \t]+(?:date|is|on|will be|at))*[ \t:*_–—-]*(?=[\p{L}\d[(])/iu;
const MAX_LINE = 300;
// A day that was so long ago is that of the next year, where no year is written.
const MAX_PAST = 120;

export default defineRule(
  {
    id: 'next-meeting',
    description: 'The next meeting that a note announces is after its own',
    severity: 'warning',
  },
  ({ note, meeting: { day, consensus }, settings: { locale }, noteIndex, report }) => {
    if (day === undefined || !consensus || consensus.disagreeing.length > 0) return;
    const { order } = noteIndex.dates.of(note.path);
    for (const { range } of note.blocks) {
      for (const line of linesIn(note.text, range)) {
        const source = note.text.slice(line.start, Math.min(line.end, line.start + MAX_LINE));
        const announcement = /next/i.test(source) ? ANNOUNCEMENT.exec(source)?.[0] : undefined;
        if (announcement === undefined) continue;
        const rest = source.slice(announcement.length);
        const [mention] = dateMentions(rest, line.start + announcement.length, { locale, ...(order && { order }) });
        if (!mention || mention.isAmbiguous || mention.hasShortYear || mention.last) continue;
        const { year, month, day: date } = mention;
        const announced = toDay(year?.value ?? Number(day.slice(0, 4)), month.value, date.value);
        const ago = announced === undefined ? -1 : daysBetween(announced, day);
        if (ago < 0 || (year === undefined && ago > MAX_PAST)) continue;
        report({ range: mention.range, message: messages.notAfter(mention.text, day) });
        return;
      }
    }
  },
);
