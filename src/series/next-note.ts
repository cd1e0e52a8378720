import type { NoteIndex } from '../collection/note-index.js';
import { fixText } from '../linter/apply-fixes.js';
import type { Finding } from '../model/finding.js';
import type { Settings } from '../model/settings.js';
import { actionBlocks } from '../note/markdown/sections.js';
import { type ActionItem, actionItems, isOpen } from '../note/meeting/action-items.js';
import { type Day, dayIn } from '../note/meeting/dates.js';
import { stageAt } from '../note/meeting/meeting.js';
import { Note } from '../note/note.js';
import type { Past } from './adapt-text.js';
import { nextBody } from './next-body.js';
import { LAST, nextDay } from './next-day.js';
import { nextFrontMatter, OPEN, usualClock } from './next-front-matter.js';
import { nextPath, ofOneName } from './next-path.js';

/** A note that is to be written. */
export interface NextNote {
  path: string;
  text: string;
  day: Day;
  /** What the linter still says of it, such as of a mistake in an item that was carried over. */
  findings: readonly Finding[];
}

/** What the next note is made with. */
export interface NextOptions {
  settings: Settings;
  noteIndex: NoteIndex;
  /** Milliseconds since 1970. */
  now: number;
  /** The day of the meeting; by default as the rhythm of the series has it. */
  date?: Day | undefined;
  /** Checks a text as the note at a path. */
  check: (path: string, text: string) => { findings: readonly Finding[] };
}

// More notes add nothing.
const MAX_NOTES = 60;

/**
 * The next note of a series, made of what its last notes have in common, so that the mistakes of a single one are not
 * handed on.
 * @param series its notes in the order of their days, at least one
 */
export function nextNote(series: readonly { path: string; text: string; day: Day }[], options: NextOptions): NextNote {
  const { settings, now, date, check } = options;
  const ours = ofOneName(series, settings);
  const pasts = ours.slice(-MAX_NOTES).map(({ path, text, day }): Past => {
    const note = new Note(path, text);
    return { note, meeting: note.meeting(settings), day };
  });
  const newest = pasts.toReversed();
  const held = newest.filter(({ meeting }) => !meeting.isCancelled);
  const last = (held.length > 0 ? held : newest).slice(0, LAST);

  const clock = (day: Day) => usualClock(newest, { day }, settings);
  const today = dayIn(settings.date.timezone ?? 'UTC', now);
  const isOver = (day: Day) => {
    const { time, offset, isKnown } = clock(day);
    return isKnown ? Date.parse(`${day}T${time}${offset}`) <= now : day < today;
  };
  const day = date ?? nextDay([...new Set(ours.map((one) => one.day))], isOver);
  const { time, offset } = clock(day);
  const numbers = pasts.flatMap(({ meeting }) => meeting.path?.number ?? []);
  const next = {
    day,
    dateTime: `${day}T${time}${offset}`,
    ...(numbers.length > 0 && { number: Math.max(...numbers) + 1 }),
  };

  const better = (name: string) => options.noteIndex.spellings.better('participants', name)?.spelling ?? name;
  const path = nextPath(last.toReversed(), next, settings);
  const { hasBuiltInForm } = options.noteIndex;
  const asksKeys = settings.frontMatter.required && (settings.stated.has('frontMatter') || hasBuiltInForm);
  const frontMatter = nextFrontMatter(last, next, settings, asksKeys, better);
  const asksSections = settings.stated.has('sections') || hasBuiltInForm;
  const body = nextBody(last, next, settings, asksSections, carriedOver(newest, options));
  const [{ note }] = newest as [Past];
  const draft =
    frontMatter === undefined
      ? // A line across the page at the top would open front matter.
        `${body}\n`.replace(/^(?:---[^\n]*\n+)+/, '')
      : `${frontMatter}\n\n${body}\n`;
  const fixed = fixText(note.eol === '\r\n' ? draft.replaceAll('\n', note.eol) : draft, 'suggestions', (text) =>
    check(path, text),
  );
  return { path, day, ...withOwners(fixed.text, (text) => check(path, text)) };
}

/** The items of the newest note that has any, or is over, which are still to be done: as they are written there. */
function carriedOver(newest: readonly Past[], { settings, noteIndex, now }: NextOptions): string {
  for (const { note, meeting } of newest) {
    const items = itemsOf(note, settings, noteIndex);
    const open = new Set(items.filter((item) => isOpen(item, note.text, settings.placeholders.words)));
    if (open.size > 0) return written(note, items, open);
    if (!meeting.isCancelled && stageAt(note, meeting, now) === 'held') break;
  }
  return '';
}

/** The open ones of the items, one below the other, each list below the line that says whose it is. */
function written(note: Note, items: readonly ActionItem[], open: ReadonlySet<ActionItem>): string {
  let out = '';
  let before: ActionItem | undefined;
  let caption: ActionItem | undefined;
  const add = (item: ActionItem) => {
    const { block } = item;
    const isSameList = before?.block.item !== undefined && before.block.item.list === block.item?.list;
    const gap = before && note.text.slice(before.block.item?.range.end ?? before.block.range.end, block.range.start);
    const isTight = isSameList && (gap?.match(/\r\n|\r|\n/g) ?? []).length < 2;
    out += `${before === undefined ? '' : isTight ? '\n' : '\n\n'}${sourceOf(note, item)}`;
    before = item;
  };
  for (const item of items) {
    if (item.isCaption) caption = item;
    if (!open.has(item)) continue;
    if (item.inherited && caption) {
      add(caption);
      caption = undefined;
    }
    add(item);
  }
  return out;
}

/** An item as it is written, with all that belongs to it, moved to the left margin. */
function sourceOf({ text, lines }: Note, { block }: ActionItem): string {
  const { start, end } = block.item?.range ?? block.range;
  const margin = start - lines.range(lines.point(start).line).start;
  return text
    .slice(start, end)
    .split(/\r\n|\r|\n/)
    .map((line, at) => (at === 0 ? line : line.replace(new RegExp(`^[ \\t]{0,${margin}}`), '')))
    .join('\n')
    .trimEnd();
}

/** Items that nobody owns among others that have owners get a place for a name. */
function withOwners(
  text: string,
  check: (text: string) => { findings: readonly Finding[] },
): Pick<NextNote, 'text' | 'findings'> {
  const { findings } = check(text);
  const open = findings.filter(({ ruleId }) => ruleId === 'action-item-owner').reverse();
  if (open.length === 0) return { text, findings };
  let named = text;
  for (const {
    place: { start },
  } of open)
    named = `${named.slice(0, start.offset)}${OPEN}: ${named.slice(start.offset)}`;
  return { text: named, findings: check(named).findings };
}

/** The action items of a note, done or not. */
function itemsOf(note: Note, settings: Settings, { people }: NoteIndex): ActionItem[] {
  const attendees = note.meeting(settings).attendees.map(({ name }) => name);
  const isPerson = (name: string) => settings.roster.meantBy(name).length > 0 || people.isSomebody(name, attendees);
  return actionItems(actionBlocks(note, settings), note.text, isPerson);
}
