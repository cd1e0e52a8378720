import type { NoteIndex } from '../collection/note-index.js';
import type { Config } from '../config/config.js';
import type { NoteInput } from '../linter/lint.js';
import type { Settings } from '../model/settings.js';
import { actionBlocks } from '../note/markdown/sections.js';
import { type ActionItem, actionItems, isOpen } from '../note/meeting/action-items.js';
import type { Day } from '../note/meeting/dates.js';
import { dateInPath, stageAt } from '../note/meeting/meeting.js';
import { isInitials } from '../note/meeting/people.js';
import { Note } from '../note/note.js';
import { type Gap, rhythmOf, seriesIn } from './rhythm.js';

export type { Gap } from './rhythm.js';

/** What notes tell together: what is still to be done, and how their series go. */
export interface Overview {
  /** By series and place. */
  items: OpenItem[];
  /** By name. */
  series: SeriesState[];
}

/** An action item that is not done. */
export interface OpenItem {
  /** Names where they are surely known, else as written; empty when nobody is named. */
  owners: string[];
  /** May hold anything: escape it where it is shown. */
  text: string;
  path: string;
  /** From 1. */
  line: number;
  /** Of the meeting. */
  day: Day;
  series: string;
}

/** A series and its rhythm. */
export interface SeriesState {
  /** Its folder without the years. */
  series: string;
  notes: number;
  first: Day;
  last: Day;
  /** The usual number of days between meetings; undefined when there is no usual one. */
  rhythm?: number;
  gaps: Gap[];
}

/** A note with the configuration that holds for it. */
export interface OverviewNote extends NoteInput {
  /** How the note is named in what comes out. */
  shown: string;
  /** Relative to the root of the repository: series are named by it. */
  rootPath: string;
  config: Config;
}

/**
 * Looks at notes as a whole. The open items of a series are those of its newest note: what older notes left open is
 * carried over or settled. A note of a meeting to come counts as the newest once it has items.
 * @param now milliseconds since 1970
 */
export function overview(inputs: readonly OverviewNote[], noteIndex: NoteIndex, now: number): Overview {
  const today = new Date(now).toISOString().slice(0, 10);
  const result: Overview = { items: [], series: [] };
  for (const [series, notes] of bySeries(inputs)) {
    const days = [...new Set(notes.map(({ day }) => day))];
    const rhythm = rhythmOf(days, today);
    result.series.push({
      series,
      notes: notes.length,
      first: days[0]!,
      last: days.at(-1)!,
      ...(rhythm && { rhythm: rhythm.days }),
      gaps: rhythm?.gaps ?? [],
    });
    for (const { input, day } of notes.toReversed()) {
      const note = new Note(input.path, input.text);
      const { settings } = input.config.for(input.path);
      const open = itemsOf(note, settings, noteIndex).filter((item) =>
        isOpen(item, note.text, settings.placeholders.words),
      );
      const items = open.map((item) => ({
        owners: ownersOf(item, settings, noteIndex),
        text: wholeText(item, note.text),
        path: input.shown,
        line: note.lines.point(item.range.start).line,
        day,
        series,
      }));
      result.items.push(...items);
      const meeting = note.meeting(settings);
      if (items.length > 0 || (!meeting.isCancelled && stageAt(note, meeting, now) === 'held')) break;
    }
  }
  return result;
}

/** Notes with a day by series, by name, and each series in the order of its days. */
export function bySeries<N extends OverviewNote>(
  inputs: readonly N[],
): [series: string, notes: { input: N; day: Day }[]][] {
  const all = new Map<string, { input: N; day: Day }[]>();
  for (const input of inputs) {
    const { path, rootPath, text, config } = input;
    const { settings } = config.for(path);
    const day = dateInPath(path, settings)?.day ?? new Note(path, text).meeting(settings).day;
    if (!day) continue;
    const series = rootPath.slice(0, rootPath.length - path.length) + seriesIn(path, settings.path);
    const notes = all.get(series) ?? [];
    notes.push({ input, day });
    all.set(series, notes);
  }
  for (const notes of all.values()) notes.sort((a, b) => compare(a.day, b.day) || compare(a.input.path, b.input.path));
  return [...all].sort(([a], [b]) => compare(a, b));
}

/** The action items of a note, done or not. */
export function itemsOf(note: Note, settings: Settings, { people }: NoteIndex): ActionItem[] {
  const attendees = note.meeting(settings).attendees.map(({ name }) => name);
  const isPerson = (name: string) => settings.roster.meantBy(name).length > 0 || people.isSomebody(name, attendees);
  return actionItems(actionBlocks(note, settings), note.text, isPerson);
}

/** Names where it is sure whose they are, else what is written. */
function ownersOf({ owners }: ActionItem, { roster }: Settings, { people }: NoteIndex): string[] {
  const names = owners.map(({ text }) => {
    const [known, ...others] = roster.meantBy(text);
    if (known) return others.length === 0 ? known.name : text;
    return (isInitials(text) && people.nameOf(text)) || text;
  });
  return [...new Set(names)];
}

/** The text of an item; with what is nested in it when that is what it announces. */
function wholeText(
  {
    range,
    block: {
      item,
      range: { end },
    },
  }: ActionItem,
  text: string,
): string {
  const own = text.slice(range.start, end).trim();
  return own.endsWith(':') && item ? text.slice(range.start, item.range.end).trim() : own;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
