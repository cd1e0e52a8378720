// What notes say together: who does what, who was there, what was decided, and how each series goes.
import { actionsOf, headingRoles } from '../collection/note-actions.js';
import type { NoteIndex } from '../collection/note-index.js';
import type { Config } from '../config/config.js';
import type { NoteInput } from '../linter/lint.js';
import type { Settings } from '../model/settings.js';
import type { Action } from '../note/meeting/actions.js';
import type { AttendanceState } from '../note/meeting/attendance-words.js';
import { type Day, daysBetween } from '../note/meeting/dates.js';
import { readDecisions } from '../note/meeting/decisions.js';
import { headDay } from '../note/meeting/head-day.js';
import { dateInPath } from '../note/meeting/meeting.js';
import { isInitials } from '../note/meeting/people.js';
import { Note } from '../note/note.js';
import { normalize } from '../text/spelling.js';
import { type Gap, rhythmOf, seriesIn } from './rhythm.js';

export type { Gap } from './rhythm.js';

/** Everything that was read from the notes. All texts may hold anything: escape them where they are shown. */
export interface Report {
  /** In the order of series, days and lines. */
  actions: ReportedAction[];
  attendance: ReportedAttendee[];
  decisions: ReportedDecision[];
  /** By name. */
  series: SeriesState[];
}

/** Where something is written. */
export interface ReportedPlace {
  path: string;
  /** Of its first line, from 1. */
  line: number;
  meeting: Day;
  series: string;
}

/** An action item as one note states it. */
export interface ReportedAction extends ReportedPlace {
  text: string;
  /** As written, without `@` and decoration; empty when nobody is named. */
  owners: string[];
  /** The owners by the names that the notes list them with, where it is sure who is meant; else as written. */
  people: string[];
  due: Day | null;
  /** In this note. */
  state: Action['state'];
  /** The first meeting of the series that lists it. */
  since: Day;
}

/** What one note says about one person. */
export interface ReportedAttendee extends ReportedPlace {
  name: string;
  handle: string | null;
  state: AttendanceState;
  role: string | null;
}

/** Something that a meeting has decided. */
export interface ReportedDecision extends ReportedPlace {
  text: string;
  /** As written: `6-0`, `unanimous`. */
  votes: string | null;
}

/** A series and its rhythm. */
export interface SeriesState {
  /** Its folder without the years. */
  series: string;
  notes: number;
  first: Day;
  last: Day;
  /** The days of its meetings, in order. */
  meetings: Day[];
  /** Of these, those that were cancelled. */
  cancelled: Day[];
  /** The usual number of days between meetings; undefined when there is no usual one. */
  rhythm?: number;
  gaps: Gap[];
  /** There has been no note for so long that the series is over. */
  hasEnded: boolean;
}

/** A note with the configuration that applies to it. */
export interface ReportNote extends NoteInput {
  /** How the note is named in the report. */
  displayPath: string;
  /** Relative to the root of the repository: series are named by it. */
  rootPath: string;
  config: Config;
}

/** Which notes a report is about. */
export interface ReportFilter {
  /** Only series whose name is this or ends with it. */
  series?: string | undefined;
  /** Only meetings from this day on. */
  since?: Day | undefined;
  /** Only meetings up to this day. */
  until?: Day | undefined;
}

// A series that has been silent for so many of its usual spans, and at least so many days, has ended.
const ENDED_SPANS = 6;
const ENDED_DAYS = 180;

/**
 * Reads notes as a whole.
 * @param now milliseconds since 1970
 */
export function readReport(
  inputs: readonly ReportNote[],
  noteIndex: NoteIndex,
  now: number,
  { series: wanted, since, until }: ReportFilter = {},
): Report {
  const today = new Date(now).toISOString().slice(0, 10);
  const report: Report = { actions: [], attendance: [], decisions: [], series: [] };
  for (const [series, notes] of notesBySeries(inputs)) {
    if (wanted !== undefined && series !== wanted && !series.endsWith(`/${wanted}`)) continue;
    const inRange = notes.filter(
      ({ day }) => (since === undefined || day >= since) && (until === undefined || day <= until),
    );
    if (inRange.length === 0) continue;
    const days = [...new Set(inRange.map(({ day }) => day))];
    const rhythm = rhythmOf(days, today);
    const cancelled: Day[] = [];
    const firstSeen = new Map<string, Day>();
    for (const { input, note, day } of inRange) {
      const { settings } = input.config.for(input.path);
      const meeting = note.meeting(settings);
      const roleOfHeading = headingRoles(settings);
      if (meeting.isCancelled) cancelled.push(day);
      const place = (offset: number): ReportedPlace => ({
        path: input.displayPath,
        line: note.lines.point(offset).line,
        meeting: day,
        series,
      });
      for (const action of actionsOf(note, settings, noteIndex, day)) {
        const text = textOf(action, note.text);
        const key = itemKey(text);
        if (!firstSeen.has(key)) firstSeen.set(key, day);
        report.actions.push({
          text,
          owners: [...new Set(action.owners.map((owner) => owner.text))],
          people: peopleOf(action, settings, noteIndex),
          due: action.due ?? null,
          state: action.state,
          since: firstSeen.get(key)!,
          ...place(action.range.start),
        });
      }
      for (const { name, handle, state, role, range } of meeting.attendees)
        report.attendance.push({
          name: name === '' ? (handle ?? '') : name,
          handle: handle ?? null,
          state,
          role: role ?? null,
          ...place(range.start),
        });
      for (const { range, votes } of readDecisions(note, roleOfHeading, settings.placeholders.words))
        report.decisions.push({
          text: note.text.slice(range.start, range.end).trim(),
          votes: votes ?? null,
          ...place(range.start),
        });
    }
    const last = days.at(-1)!;
    const silent = daysBetween(last, today);
    report.series.push({
      series,
      notes: inRange.length,
      first: days[0]!,
      last,
      meetings: days,
      cancelled: [...new Set(cancelled)],
      ...(rhythm && { rhythm: rhythm.days }),
      gaps: rhythm?.gaps ?? [],
      hasEnded: silent > Math.max(ENDED_DAYS, (rhythm?.days ?? 0) * ENDED_SPANS),
    });
  }
  return report;
}

/** Notes with a day, parsed, by series and by day. */
export function notesBySeries<N extends ReportNote>(
  inputs: readonly N[],
): [series: string, notes: { input: N; note: Note; day: Day }[]][] {
  const all = new Map<string, { input: N; note: Note; day: Day }[]>();
  for (const input of inputs) {
    const { path, rootPath, text, config } = input;
    const { settings } = config.for(path);
    const note = new Note(path, text);
    const inPath = dateInPath(path, settings);
    const day = inPath?.day ?? note.meeting(settings).day ?? firstOfMonth(inPath) ?? headDay(text);
    if (!day) continue;
    const series = rootPath.slice(0, rootPath.length - path.length) + seriesIn(path, settings.path);
    const notes = all.get(series) ?? [];
    notes.push({ input, note, day });
    all.set(series, notes);
  }
  for (const notes of all.values()) notes.sort((a, b) => compare(a.day, b.day) || compare(a.input.path, b.input.path));
  return [...all].sort(([a], [b]) => compare(a, b));
}

/** A note that is named by its month alone counts from the first day of it. */
function firstOfMonth(path: { year?: number; month?: number } | undefined): Day | undefined {
  if (path?.year === undefined || path.month === undefined || path.month < 1 || path.month > 12) return undefined;
  return `${path.year}-${String(path.month).padStart(2, '0')}-01`;
}

/** Names where it is sure whose they are, else what is written. */
function peopleOf({ owners }: Action, { roster }: Settings, { people }: NoteIndex): string[] {
  const names = owners.map(({ text }) => {
    const [known, ...others] = roster.meantBy(text);
    if (known) return others.length === 0 ? known.name : text;
    return (isInitials(text) && people.nameOf(text)) || text;
  });
  return [...new Set(names)];
}

/** The text of an item; with what is nested in it when that is what it announces. */
function textOf({ range, textRange, block }: Action, text: string): string {
  const start = Math.max(range.start, textRange.start);
  const own = text.slice(start, textRange.end).trim();
  return own.endsWith(':') && block.item ? text.slice(start, block.item.range.end).trim() : own;
}

/** What is the same for an item that is carried over from note to note. */
function itemKey(text: string): string {
  return normalize(text)
    .replace(/~~|[*_`]|\[[ x]?\]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .slice(0, 120);
}

/** An open item, where it is stated last. */
export interface OpenAction extends ReportedAction {
  isOverdue: boolean;
  /** The series has met since without listing it. */
  isSilent: boolean;
  /** The series has ended. */
  isOfEndedSeries: boolean;
}

/**
 * The items that are still open: an item is open until a later note of its series ticks or drops it.
 * @param now milliseconds since 1970
 */
export function openActions({ actions, series }: Pick<Report, 'actions' | 'series'>, now: number): OpenAction[] {
  const today = new Date(now).toISOString().slice(0, 10);
  const states = new Map(series.map((state) => [state.series, state]));
  const latest = new Map<string, ReportedAction>();
  for (const action of actions) latest.set(`${action.series}\n${itemKey(action.text)}`, action);
  // Meetings to come may only have an agenda.
  const lastWithItems = new Map<string, Day>();
  for (const { series: name, meeting } of actions)
    if (meeting <= today && meeting > (lastWithItems.get(name) ?? '')) lastWithItems.set(name, meeting);
  return [...latest.values()]
    .filter(({ state }) => state === 'open')
    .map((action) => ({
      ...action,
      isOverdue: action.due !== null && action.due < today,
      isSilent: action.meeting < (lastWithItems.get(action.series) ?? ''),
      isOfEndedSeries: states.get(action.series)?.hasEnded ?? false,
    }));
}

/** How often somebody was there. */
export interface AttendanceSummary {
  /** The spelling that most notes have. */
  name: string;
  series: string;
  present: number;
  /** Absent, or sent regrets. */
  away: number;
  /** Meetings of the series in the range that list people. */
  meetings: number;
  lastPresent: Day | null;
  /** For each of these meetings, in order; undefined where the note does not list the person. */
  states: (AttendanceState | undefined)[];
}

/**
 * The attendance of each person in each series, over its last meetings that list people; who was away most first.
 * @param last how many meetings
 */
export function attendanceSummaries(
  { attendance }: Pick<Report, 'attendance'>,
  last: number,
): { series: string; days: Day[]; people: AttendanceSummary[] }[] {
  const bySeries = new Map<string, ReportedAttendee[]>();
  for (const entry of attendance) {
    const entries = bySeries.get(entry.series) ?? [];
    entries.push(entry);
    bySeries.set(entry.series, entries);
  }
  return [...bySeries].map(([series, entries]) => {
    const days = [...new Set(entries.map(({ meeting }) => meeting))].sort().slice(-last);
    const column = new Map(days.map((day, index) => [day, index]));
    const people = new Map<
      string,
      { spellings: Map<string, number>; states: (AttendanceState | undefined)[]; lastPresent: Day | null }
    >();
    const handles = handlesByName(entries);
    for (const { name, handle, state, meeting } of entries) {
      const known = handle ?? handles.get(normalize(name));
      const key = known === undefined ? normalize(name) : `@${known.toLowerCase()}`;
      const person = people.get(key) ?? { spellings: new Map(), states: days.map(() => undefined), lastPresent: null };
      people.set(key, person);
      person.spellings.set(name, (person.spellings.get(name) ?? 0) + 1);
      if (state === 'present' && meeting > (person.lastPresent ?? '')) person.lastPresent = meeting;
      const index = column.get(meeting);
      if (index !== undefined && person.states[index] !== 'present') person.states[index] = state;
    }
    const summaries = [...people.values()].map(({ spellings, states, lastPresent }) => ({
      name: [...spellings].sort(([, a], [, b]) => b - a)[0]![0],
      series,
      present: states.filter((state) => state === 'present').length,
      away: states.filter((state) => state === 'absent' || state === 'regrets').length,
      meetings: days.length,
      lastPresent,
      states,
    }));
    const { compare: byName } = new Intl.Collator('en');
    return {
      series,
      days,
      people: summaries
        .filter(({ states }) => states.some((state) => state !== undefined))
        .sort((a, b) => b.present - a.present || a.away - b.away || byName(a.name, b.name)),
    };
  });
}

/** The handle of each name that some notes list with one, and always the same: other notes leave it out. */
function handlesByName(entries: readonly ReportedAttendee[]): ReadonlyMap<string, string> {
  const handles = new Map<string, string | undefined>();
  for (const { name, handle } of entries) {
    if (handle === null) continue;
    const key = normalize(name);
    const isSame = !handles.has(key) || handles.get(key) === handle.toLowerCase();
    handles.set(key, isSame ? handle.toLowerCase() : undefined);
  }
  return new Map([...handles].flatMap(([name, handle]) => (handle === undefined ? [] : [[name, handle] as const])));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
