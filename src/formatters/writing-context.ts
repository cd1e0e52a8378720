import { formatDay } from '../note/meeting/dates.js';
import type { KnownPerson, OpenItem, WritingContext } from '../series/writing-context.js';
import { logLine } from '../text/escape.js';
import { seriesSentence } from './report/report-view.js';

/** What the author of the next note needs to know, as text. */
export function writingContextText({
  series,
  next,
  state,
  people,
  openItems,
  otherSeries,
  omitted,
}: WritingContext): string {
  const more = (list: keyof typeof omitted) => (omitted[list] > 0 ? [`- and ${omitted[list]} more`] : []);
  const lines = [
    `Series: ${series || '.'} (${seriesSentence(state)})`,
    `Next note: ${next.path}, ${formatDay(next.day)}`,
    '',
    'How notes are written (`meeting-notes-lint new` fills it in)',
    ...next.outline.split('\n').map((line) => (line === '' ? '' : `    ${line}`)),
    '',
    'People, as notes spell them, with the meetings they attended lately',
    ...people.map(personLine),
    ...more('people'),
    '',
    `Open action items: ${openItems.length + omitted.openItems}`,
    ...openItems.map(itemLine),
    ...more('openItems'),
  ];
  if (otherSeries.length > 0)
    lines.push(
      '',
      `Other series: ${otherSeries.map((other) => `${other.series || '.'} (last ${other.last})`).join(', ')}${omitted.otherSeries > 0 ? `, and ${omitted.otherSeries} more` : ''}`,
    );
  return `${lines.map(logLine).join('\n')}\n`;
}

function personLine({ name, present, handle, aliases = [], initials = [] }: KnownPerson): string {
  const also = [
    ...(handle === undefined ? [] : [`@${handle}`]),
    ...initials,
    ...aliases.map((alias) => `not ${alias}`),
  ];
  return `- ${name}${also.length > 0 ? ` (${also.join(', ')})` : ''}: ${present}`;
}

function itemLine({ text, people, due, since, path, line }: OpenItem): string {
  const about = [
    ...(people.length > 0 ? [people.join(', ')] : ['no owner']),
    ...(due === null ? [] : [`due ${due}`]),
    `since ${since}`,
  ];
  return `- ${text} (${about.join('; ')}) ${path}:${line}`;
}
