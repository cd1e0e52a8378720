// What the notes of a repository do, counted; nothing is decided here.
import { defaultSettings } from '../model/defaults.js';
import { isNoteName } from '../note/is-note.js';
import { headingKey } from '../note/markdown/headings.js';
import { labelKey, labelLines, saysSomething } from '../note/markdown/labels.js';
import { hasContent } from '../note/markdown/sections.js';
import { cellsOf, tablesIn } from '../note/markdown/tables.js';
import type { DateClaim } from '../note/meeting/date-claims.js';
import { matches } from '../note/meeting/date-consensus.js';
import { type Day, daysBetween, pathDate } from '../note/meeting/dates.js';
import { type DateSource, type Source, sourceText } from '../note/meeting/field-source.js';
import { isInitials } from '../note/meeting/people.js';
import type { MeetingSettings } from '../note/meeting/settings.js';
import { Note } from '../note/note.js';
import type { Range } from '../text/range.js';
import { dayOfPath, type PathShape } from './path-shapes.js';

/** A note with what it does. */
export interface NoteSurvey {
  note: Note;
  path: string;
  /** The day in its path. */
  day: Day;
  /** Its folder without those of years and months. */
  group: string;
  /** Its headings, each once, in order. */
  headings: HeadingSeen[];
  /** The labels at its head, each once. */
  labels: { key: string; name: string; says: boolean }[];
  /** The keys of its front matter. */
  keys: string[];
  /** Whether a line at its head says that the meeting did not take place. */
  isCancelled: boolean;
}

/** A heading of a note. */
export interface HeadingSeen {
  key: string;
  name: string;
  /** 1 to 6. */
  depth: number;
  /** How often the note has it. */
  times: number;
  hasContent: boolean;
}

// Warnings, and what begins like a sentence.
const NO_LABEL = /^(?:note|notice|todo|tip|warning|important|https?)$|\S\s+\S+\s+\S+\s+\S+\s/iu;
// Labels stand in the first lines; further down a colon is that of a speaker or a topic.
const HEAD_LINES = 30;
const CANCELLED = /\bcancell?ed\b/i;

/** Reads the notes whose path holds a day, the newest first. */
export function surveyNote(
  inputs: readonly { path: string; text: string }[],
  shapes: readonly PathShape[],
): NoteSurvey[] {
  return inputs
    .flatMap(({ path, text }) => {
      // What has a date in its name is checked, whatever its form.
      const day = dayOfPath(path, shapes) ?? (isNoteName(path) ? pathDate(path)?.day : undefined);
      return day === undefined ? [] : [surveyed(path, text, day)];
    })
    .sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : a.path < b.path ? -1 : 1));
}

function surveyed(path: string, text: string, day: Day): NoteSurvey {
  const note = new Note(path, text);
  return {
    note,
    path,
    day,
    group: groupOf(path),
    headings: headingsOf(note),
    labels: labelsOf(note),
    keys: Object.keys(note.frontMatter.data),
    isCancelled: note.blocks
      .slice(0, 12)
      .some(({ range }) => CANCELLED.test(text.slice(range.start, Math.min(range.end, range.start + 200)))),
  };
}

/** The folder of `path` without years and months. */
export function groupOf(path: string): string {
  return path
    .split('/')
    .slice(0, -1)
    .filter((segment) => !/^\d/.test(segment))
    .join('/');
}

function headingsOf(note: Note): HeadingSeen[] {
  const found = new Map<string, HeadingSeen>();
  note.blocks.forEach(({ heading }, at) => {
    // An underlined line is often a second front matter that was pasted in.
    if (!heading || heading.setext || heading.name === '') return;
    const key = headingKey(heading.raw);
    const known = found.get(key);
    if (known) known.times++;
    else {
      const next = note.blocks.findIndex(
        (block, later) => later > at && block.heading && block.heading.depth <= heading.depth,
      );
      const blocks = note.blocks.slice(at + 1, next < 0 ? note.blocks.length : next);
      found.set(key, {
        key,
        name: heading.name,
        depth: heading.depth,
        times: 1,
        hasContent: hasContent(blocks, note.text),
      });
    }
  });
  return [...found.values()];
}

function headOf(note: Note): Range {
  let end = note.bodyStart;
  for (let at = note.lines.point(note.bodyStart).line, lines = 0; at <= note.lines.count && lines < HEAD_LINES; at++) {
    const line = note.lines.range(at);
    if (note.text.slice(line.start, line.end).trim() !== '') lines++;
    end = Math.max(end, line.end);
  }
  return { start: note.bodyStart, end };
}

function labelsOf(note: Note): NoteSurvey['labels'] {
  const found = new Map<string, { key: string; name: string; says: boolean }>();
  const head = headOf(note);
  const blocks = note.blocks.filter(
    ({ kind, range }) => range.start < head.end && (kind === 'paragraph' || kind === 'item' || kind === 'quote'),
  );
  for (const { label, value, line } of blocks.flatMap(({ range }) => [...labelLines(note.text, range)])) {
    const key = labelKey(label);
    if (key === '' || found.has(key) || isInitials(label) || /^\p{Ll}/u.test(label) || NO_LABEL.test(label)) continue;
    const below = note.text.slice(line.end, line.end + 200);
    const says =
      saysSomething(note.text.slice(value.start, value.end)) || /^\s*\n[ \t]*(?:[-*+]|\d+\.)[ \t]+\S/.test(below);
    found.set(key, { key, name: label, says });
  }
  return [...found.values()];
}

/** A place that may say when the meeting is, with how many notes say a day there. */
export interface SourceSeen {
  source: Source;
  /** Notes that say a day there. */
  notes: number;
  /** Of these, notes that say the day of their path. */
  right: number;
  /** Of these, notes that say the day before or after. */
  next: number;
  /** Of these, notes that say the right day of another year, or the day of the note before: mistakes, but meant. */
  stale: number;
}

/** How well each of `sources` tells the day of the notes. */
export function datesSeen(notes: readonly NoteSurvey[], sources: readonly Source[], locale: string): SourceSeen[] {
  const days = new Map<string, Day[]>();
  for (const { group, day } of notes) days.set(group, [...(days.get(group) ?? []), day]);
  return sources.map((source) => {
    const settings = withSources(locale, { from: [source] });
    const seen: SourceSeen = { source, notes: 0, right: 0, next: 0, stale: 0 };
    for (const { note, day, group } of notes) {
      const said =
        note.meeting(settings).dates.find((dated) => !dated.isSecondary && isSame(dated.source, source))?.claims ?? [];
      if (said.length === 0) continue;
      seen.notes++;
      if (said.some((one) => matches(one, day, 0))) seen.right++;
      else if (said.some((one) => matches(one, day, 1))) seen.next++;
      else if (said.some((one) => isStale(one, day, days.get(group)!))) seen.stale++;
    }
    return seen;
  });
}

function isSame(a: DateSource, b: Source): boolean {
  return a.kind === b.kind && labelKey(a.name) === labelKey(b.name);
}

function isStale(said: DateClaim, day: Day, others: readonly Day[]): boolean {
  const { year: _, ...anyYear } = said;
  if (said.month !== undefined && said.day !== undefined && matches(anyYear, day, 0)) return true;
  return others.some((other) => other < day && daysBetween(other, day) <= 62 && matches(said, other, 0));
}

/** The places that name a day in any of the notes. */
export function dateSources(notes: readonly NoteSurvey[]): Source[] {
  const sources = new Map<string, Source>();
  const add = (kind: Source['kind'], name = '') => {
    const source = { kind, name };
    sources.set(sourceText(source).toLowerCase(), sources.get(sourceText(source).toLowerCase()) ?? source);
  };
  add('heading');
  add('title');
  for (const { note, labels, keys } of notes) {
    for (const key of keys) if (/date|time|day|when/i.test(key)) add('frontMatter', key);
    for (const { name } of labels) if (DATE_LABEL.test(name)) add('label', name);
    for (const { head, rows } of tablesIn(note.text, headOf(note))) {
      for (const row of [head, ...rows]) {
        const [first] = cellsOf(note.text, row);
        const name = first ? note.text.slice(first.start, first.end).replace(/[*_]/g, '') : '';
        if (DATE_LABEL.test(name)) add('table', name);
      }
    }
  }
  return [...sources.values()];
}

const DATE_LABEL = /^(?:(?:meeting )?(?:date|day|time|when)\b.*|datum|termin|fecha|data|wann|日時|日期|날짜|일시)$/i;
const PEOPLE =
  /^(?:present|attendees?|attendance|attending|participants?|participating|in attendance|members? (?:present|attending|in attendance)|people (?:present|attending)?|roll ?call|who(?: was|'s| is)? (?:here|there|present)|teilnehmer(?:innen)?|teilnehmende|anwesende?|présents?|asistentes|presenti|participanți|출석|참석자?|참가자|出席者?|参加者|与会(?:者|人员))(?:\s*\(.*)?$/iu;

/** The places that list people in any of the notes, with how many notes name somebody there. */
export function peopleSeen(
  notes: readonly NoteSurvey[],
  locale: string,
): { source: Source; notes: number; named: number }[] {
  const sources = new Map<string, Source>();
  const add = (kind: Source['kind'], name: string) => {
    const id = `${kind} ${headingKey(name)}`;
    if (!sources.has(id)) sources.set(id, { kind, name });
  };
  for (const { note, headings, labels, keys } of notes) {
    for (const key of keys) if (PEOPLE.test(key)) add('frontMatter', key);
    for (const { name } of headings) if (PEOPLE.test(name)) add('section', name);
    for (const { name } of labels) if (PEOPLE.test(name)) add('label', name);
    for (const { head } of tablesIn(note.text, headOf(note))) {
      for (const cell of cellsOf(note.text, head)) {
        const name = note.text.slice(cell.start, cell.end).replace(/[*_]/g, '');
        if (/^(?:names?|attendees?|participants?|members?|who)$/i.test(name)) add('table', name);
      }
    }
  }
  return [...sources.values()].map((source) => {
    const settings = withSources(locale, undefined, { from: [source] });
    const seen = { source, notes: 0, named: 0 };
    for (const { note } of notes) {
      const { attendees, lists } = note.meeting(settings);
      // Lists that stand elsewhere say nothing of this place.
      const here = lists.filter(({ isConfigured }) => isConfigured);
      const isNamed =
        source.kind === 'frontMatter'
          ? lists.length === 0 && attendees.length > 0
          : here.some((list) => list.attendees.length > 0);
      if (here.length > 0 || isNamed) seen.notes++;
      if (isNamed) seen.named++;
    }
    return seen;
  });
}

function withSources(
  locale: string,
  date?: { from: Source[] },
  attendees: MeetingSettings['attendees'] = defaultSettings.attendees,
): MeetingSettings {
  return { ...defaultSettings, locale, attendees, date: { ...defaultSettings.date, ...date } };
}
