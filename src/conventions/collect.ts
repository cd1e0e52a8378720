// What the notes of a repository do, counted; nothing is decided here.
import { defaultSettings } from '../model/defaults.js';
import { headingKey } from '../note/markdown/headings.js';
import { labelKey, labelLines, saysSomething } from '../note/markdown/labels.js';
import { hasContent } from '../note/markdown/sections.js';
import { cellsOf, tablesIn } from '../note/markdown/tables.js';
import type { Day } from '../note/meeting/dates.js';
import type { Source } from '../note/meeting/field-source.js';
import { isInitials } from '../note/meeting/people.js';
import { Note } from '../note/note.js';
import type { Range } from '../text/range.js';

/** A note with what it does. */
export interface NoteSurvey {
  note: Note;
  path: string;
  /** The day in its path. */
  day: Day;
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
// Labels are in the first lines; further down, a colon belongs to a speaker or a topic.
const HEAD_LINES = 30;
const CANCELLED = /\bcancell?ed\b/i;

/** Reads notes, in their order. */
export function surveyNotes(files: readonly { path: string; text: string; day: Day }[]): NoteSurvey[] {
  return files.map(({ path, text, day }) => {
    const note = new Note(path, text);
    return {
      note,
      path,
      day,
      headings: headingsOf(note),
      labels: labelsOf(note),
      keys: Object.keys(note.frontMatter.data),
      isCancelled: note.blocks
        .slice(0, 12)
        .some(({ range }) => CANCELLED.test(text.slice(range.start, Math.min(range.end, range.start + 200)))),
    };
  });
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

const PEOPLE =
  /^(?:present|attendees?|attendance|attending|participants?|participating|in attendance|members? (?:present|attending|in attendance)|people (?:present|attending)?|roll ?call|who(?: was|'s| is)? (?:here|there|present)|teilnehmer(?:innen)?|teilnehmende|anwesende?|présents?|asistentes|presenti|participanți|출석|참석자?|참가자|出席者?|参加者|与会(?:者|人员))(?:\s*\(.*)?$/iu;

/** The places where any of the notes list people. */
export function peopleSources(notes: readonly NoteSurvey[]): Source[] {
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
  return [...sources.values()];
}

/** Whether a note names somebody at a place. */
export function namesPeople({ note }: NoteSurvey, source: Source): boolean {
  const { attendees, lists } = note.meeting({ ...defaultSettings, attendees: { from: [source] } });
  // Lists elsewhere say nothing of this place.
  if (source.kind === 'frontMatter') return lists.length === 0 && attendees.length > 0;
  return lists.some((list) => list.isConfigured && list.attendees.length > 0);
}

/** Whether a label or heading is one under which people are listed. */
export function isPeopleLabel(name: string): boolean {
  return PEOPLE.test(name);
}

/** The names and first names of all attendees, as keys of labels: what looks like a label may be a speaker. */
export function namesIn(notes: readonly NoteSurvey[]): ReadonlySet<string> {
  const names = notes.flatMap(({ note }) => note.meeting(defaultSettings).attendees.map(({ name }) => name));
  return new Set(names.flatMap((name) => [labelKey(name), labelKey(name.split(/\s/)[0]!)]));
}
