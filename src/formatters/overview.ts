import { formatDay } from '../note/meeting/dates.js';
import type { Gap, OpenItem, Overview, SeriesState } from '../series/overview.js';
import { disarm, json, logLine, markdownCode, markdownText } from '../text/escape.js';
import { shorten } from '../text/range.js';
import { count } from './summary.js';

/** The formats of an overview, by the names that `--format` takes. */
export const overviewFormats = ['text', 'markdown', 'json'] as const;

/** Writes an overview as text. Safe to print, or to paste into an issue, whatever is in the notes. */
export const overviewFormatters: Readonly<Record<(typeof overviewFormats)[number], (overview: Overview) => string>> = {
  text: plain,
  markdown,
  json: (overview) => `${json(overview, 2)}\n`,
};

// A line of a terminal or of a list; JSON has the whole text.
const MAX_TEXT = 120;
const NOBODY = 'Nobody named';

function plain({ items, series }: Overview): string {
  const lines = [`Open action items: ${items.length}`];
  for (const [owner, theirs] of byOwner(items)) {
    lines.push('', owner ?? NOBODY);
    for (const { path, line, text } of theirs) lines.push(`  ${path}:${line}  ${shorten(text, MAX_TEXT)}`);
  }
  lines.push('', `Series: ${series.length}`, '');
  for (const state of series) {
    lines.push(`${state.series || '.'}  ${sentence(state)}`);
    for (const gap of state.gaps) lines.push(`  ${words(gap)}`);
  }
  return `${lines.map(logLine).join('\n')}\n`;
}

function markdown({ items, series }: Overview): string {
  const lines = ['## Open action items', ...(items.length === 0 ? ['', 'None.'] : [])];
  for (const [owner, theirs] of byOwner(items)) {
    lines.push('', `### ${markdownText(owner ?? NOBODY)}`, '');
    for (const { path, line, text } of theirs)
      lines.push(
        `- ${markdownText(shorten(text, MAX_TEXT))} ([${markdownCode(`${path}:${line}`)}](${link(path, line)}))`,
      );
  }
  lines.push('', '## Series', '', '| Series | Notes | Usually | Last | Missing |', '| --- | ---: | --- | --- | --- |');
  for (const { series: name, notes, rhythm, last, gaps } of series) {
    const missing = gaps.map(words).join('; ');
    lines.push(`| ${markdownCode(name || '.')} | ${notes} | ${everyDays(rhythm)} | ${formatDay(last)} | ${missing} |`);
  }
  return `${lines.map(disarm).join('\n')}\n`;
}

/** Items by each of their owners, in the order of the names; those of nobody last. */
function byOwner(items: readonly OpenItem[]): [owner: string | undefined, items: OpenItem[]][] {
  const all = new Map<string | undefined, OpenItem[]>();
  for (const item of items) {
    for (const owner of item.owners.length === 0 ? [undefined] : item.owners)
      all.set(owner, [...(all.get(owner) ?? []), item]);
  }
  const { compare } = new Intl.Collator('en');
  return [...all].sort(([a], [b]) => (a === undefined ? 1 : b === undefined ? -1 : compare(a, b)));
}

function sentence({ notes, rhythm, last }: SeriesState): string {
  const usually = everyDays(rhythm);
  return `${count(notes, 'note')}, ${usually === '' ? '' : `${usually}, `}last on ${formatDay(last)}`;
}

function everyDays(rhythm: number | undefined): string {
  if (rhythm === undefined) return '';
  if (rhythm === 7) return 'weekly';
  if (rhythm === 14) return 'every two weeks';
  if (rhythm >= 28 && rhythm <= 31) return 'monthly';
  return rhythm === 1 ? 'daily' : `every ${rhythm} days`;
}

// A series that has been silent for longer is over rather than late.
const MAX_MISSED = 12;

function words({ from, to, missed }: Gap): string {
  const missing = `about ${count(missed, 'meeting')} missing`;
  if (to !== undefined) return `no note between ${formatDay(from)} and ${formatDay(to)}: ${missing}`;
  return `no note since ${formatDay(from)}${missed > MAX_MISSED ? '' : `: ${missing}`}`;
}

/** The line of a file as GitHub shows it; Markdown has lines only in its source. */
function link(path: string, line: number): string {
  const address = path
    .replace(/\p{Cs}/gu, '\uFFFD')
    .split('/')
    .map(encodeURIComponent)
    .join('/')
    .replace(/[()]/g, (bracket) => (bracket === '(' ? '%28' : '%29'));
  return `${address}?plain=1#L${line}`;
}
