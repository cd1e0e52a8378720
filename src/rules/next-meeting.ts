// "Next meeting: 23 January" in the note of 30 January was copied from an earlier note, and nobody will come.

import { dateMentions } from '../note/meeting/date-mentions.js';
import { type Day, daysBetween, formatDay, toDay } from '../note/meeting/dates.js';
import { linesIn } from '../text/range.js';
import { unicodeRegExp } from '../text/unicode-regexp.js';
import { defineRule } from './define-rule.js';

const messages = {
  notAfter: (text: string, day: Day) =>
    `The next meeting is announced for \`${text}\`, but this one is on ${formatDay(day)}; write the day of the next meeting.`,
};

/** "Next meeting" in the languages that notes are often in. */
const NEXT = String.raw`(?:(?:our|the)[ \t]+)?next[ \t]+(?:[\p{L}-]{1,20}[ \t]+){0,2}(?:meeting|call|session|sync)|nächste[rs]?[ \t]+(?:treffen|sitzung|termin|besprechung)|prochaine?[ \t]+(?:réunion|séance|rencontre|appel)|próxima[ \t]+(?:reunión|reunião|sesión|llamada)|prossim[ao][ \t]+(?:riunione|incontro)|următoarea[ \t]+(?:întâlnire|ședință)|volgende[ \t]+(?:vergadering|bijeenkomst)`;
// A line that announces it, not one that mentions it: "- **Next call**: 3 May".
const ANNOUNCEMENT = unicodeRegExp(
  String.raw`^[ \t>*_#-]*(?:${NEXT})(?![\p{L}\p{N}])(?:[ \t]+(?:date|is|on|will be|at))*[ \t:*_–—-]*(?=[\p{L}\d[(])`,
  'i',
);
/** A heading that is only this, above the day. */
const HEADING = unicodeRegExp(`^(?:date (?:of|for) )?(?:${NEXT})(?: date)?s?:?$`, 'i');
const MAY_ANNOUNCE = /next|nächste|prochain|próxima|prossim|următoarea|volgende/i;
// Below such a heading the day is at the start of a line.
const MAX_BEFORE_DAY = 25;
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
    if (!MAY_ANNOUNCE.test(note.text)) return;
    let heading = '';
    for (const block of note.blocks) {
      if (block.heading) heading = block.heading.name;
      for (const line of linesIn(note.text, block.range)) {
        const source = note.text.slice(line.start, Math.min(line.end, line.start + MAX_LINE));
        const announcement =
          ANNOUNCEMENT(source).exec(source)?.[0] ?? (!block.heading && HEADING(heading).test(heading) ? '' : undefined);
        if (announcement === undefined) continue;
        const rest = source.slice(announcement.length);
        const [mention] = dateMentions(rest, line.start + announcement.length, { locale, ...(order && { order }) });
        if (!mention || (announcement === '' && mention.range.start > line.start + MAX_BEFORE_DAY)) continue;
        if (mention.isAmbiguous || mention.hasShortYear || mention.last) continue;
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
