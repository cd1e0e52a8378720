import { actionsOf } from '../collection/note-actions.js';
import type { NoteIndex } from '../collection/note-index.js';
import { fixText } from '../linter/apply-fixes.js';
import type { Finding } from '../model/finding.js';
import type { Settings } from '../model/settings.js';
import type { Block } from '../note/markdown/blocks.js';
import { actionBlocks } from '../note/markdown/sections.js';
import type { Action } from '../note/meeting/actions.js';
import { type Day, dayIn } from '../note/meeting/dates.js';
import { stageAt } from '../note/meeting/meeting.js';
import { isTask } from '../note/meeting/task-verbs.js';
import { Note } from '../note/note.js';
import { linesIn, type Range } from '../text/range.js';
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
  for (const { note, meeting, day } of newest) {
    const listed = new Set(actionBlocks(note, settings));
    const items = actionsOf(note, settings, noteIndex, day).filter(({ block }) => listed.has(block));
    const blocks = new Set<Block>();
    for (const item of items) {
      if (!isToDo(item, note.text)) continue;
      if (item.caption) blocks.add(item.caption);
      blocks.add(item.block);
    }
    if (blocks.size > 0) return written(note, blocks, items);
    if (!meeting.isCancelled && stageAt(note, meeting, now) === 'held') break;
  }
  return '';
}

/** Whether an item is still to be done; a line that nobody owns and that is not written as a task may be a remark. */
function isToDo({ state, owners, range, textRange }: Action, text: string): boolean {
  if (state !== 'open') return false;
  const hasBox = /\[ ?\][ \t]*$/.test(text.slice(textRange.start, range.start));
  return hasBox || owners.length > 0 || isTask(text.slice(range.start, range.end));
}

/** The blocks of open items, one below the other, each list below the line that says whose it is. */
function written(note: Note, blocks: ReadonlySet<Block>, items: readonly Action[]): string {
  const finished = items.filter(({ state }) => state !== 'open');
  let out = '';
  let before: Block | undefined;
  for (const block of blocks) {
    // Nested items come with the item that they are nested in.
    if (before && block.range.start < endOf(before)) continue;
    const isSameList = before?.item !== undefined && before.item.list === block.item?.list;
    const gap = before && note.text.slice(endOf(before), block.range.start);
    const isTight = isSameList && !/\n[ \t]*\r?\n|\r[ \t]*\r/.test(gap!);
    out += `${before === undefined ? '' : isTight ? '\n' : '\n\n'}${sourceOf(note, block, finished)}`;
    before = block;
  }
  return out;
}

function endOf({ item, range }: Block): number {
  return item?.range.end ?? range.end;
}

/** A block as it is written, with all that belongs to it, moved to the left margin; without finished items in it. */
function sourceOf({ text, lines }: Note, block: Block, finished: readonly Action[]): string {
  const { start } = block.item?.range ?? block.range;
  const margin = start - lines.range(lines.point(start).line).start;
  const isFinished = (line: Range) =>
    finished.some(
      ({ textRange, range }) => Math.min(textRange.start, range.start) < line.end && line.start < range.end,
    );
  return linesIn(text, { start, end: endOf(block) })
    .filter((line) => !isFinished(line))
    .map((line, at) => {
      const source = text.slice(line.start, line.end);
      return at === 0 ? source : source.replace(new RegExp(`^[ \\t]{0,${margin}}`), '');
    })
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
