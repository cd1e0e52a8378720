import { builtInSchema } from '../model/defaults.js';
import type { Settings } from '../model/settings.js';
import { looseFrontMatter } from '../note/front-matter/lenient.js';
import { MAX_PARTICIPANTS, MAX_SPEAKERS } from '../note/limits.js';
import { headingEmoji, headingKey, headingOfLine } from '../note/markdown/headings.js';
import { misspelledName, sectionKeys } from '../note/markdown/sections.js';
import { templateLine } from '../note/markdown/template.js';
import { attendeeLists, attendeesInItem, isInBody } from '../note/meeting/attendees.js';
import { dateClaims, sourceKey } from '../note/meeting/date-claims.js';
import { matches } from '../note/meeting/date-consensus.js';
import type { DateOrder } from '../note/meeting/date-mentions.js';
import { monthByName } from '../note/meeting/date-words.js';
import { type Day, type PathDate, toDay } from '../note/meeting/dates.js';
import type { Source } from '../note/meeting/field-source.js';
import { dateInPath, isBefore } from '../note/meeting/meeting.js';
import { initialsKey, isInitials, speakersOf } from '../note/meeting/people.js';
import { isBreak, linesIn, type Range } from '../text/range.js';
import { unicodeRegExp } from '../text/unicode-regexp.js';

const WORD = unicodeRegExp(String.raw`\p{L}[\p{L}\p{M}\p{N}-]{3,}`, 'g');

/** What a note contributes to the index. Plain data: it can be stored and sent between threads. */
export interface NoteFacts {
  path: string;
  /** The day in its path. */
  day?: Day;
  /** How each source of a date compares with the day in the path: the same, a day apart, or another day. */
  dates: { source: string; is: 'same' | 'near' | 'other'; date: string }[];
  /** The order of day and month that its numeric dates show. */
  dateOrder?: DateOrder;
  /** The number in its path, where notes are numbered. */
  number?: number;
  /** How many keys of the built-in form its front matter has. */
  builtInKeys: number;
  /** The number of expected sections in it; undefined when none are expected, or the note is too old to need them. */
  sections?: number;
  /** Headings that look like a misspelled section, and whether the note has that section too. */
  nearHeadings: [key: string, hasSection: boolean][];
  /** The emoji of its required headings, by the name of the section. */
  emoji: [section: string, emoji: string][];
  /** The listed attendees, present or absent. */
  people: ListedPerson[];
  /** Teams and tags of the front matter. */
  teams: string[];
  tags: string[];
  /** The speakers at the start of lines, before a colon: names as written, initials as a key (`SjK` → `SK`). */
  speakers: string[];
  /**
   * What is under each required heading, and under each heading with a date: a hash of its words and how many characters
   * they are.
   */
  copies: { section: string; hash: number; length: number }[];
  /** The first line of its body when that is a heading of the first level, without numbers and names of months. */
  title?: number;
  /** The number of lines of the body that have text, and how many of these end in a single space. */
  lines: number;
  trailingSpaces: number;
  /** The path of its template, and hashes of the template's lines that it still has. */
  template?: { path: string; lines: Set<number> };
  /** The words of its body in lower case, each once; short ones are left out, as typos in them are words themselves. */
  words: string[];
}

/** A person in a list of attendees. */
export interface ListedPerson {
  name: string;
  /** Without `@`. */
  handle?: string;
  initials?: string;
}

/**
 * Collects the facts of one note from its lines. Nothing is parsed as Markdown, so that thousands of notes can be read
 * for the sake of one: a fenced block is skipped, everything else is read line by line.
 */
export function collectFacts(path: string, text: string, settings: Settings): NoteFacts {
  const { sections, attendees } = settings;
  const frontMatter = looseFrontMatter(text);
  const { template } = settings.placeholders;
  const keys = sectionKeys(sections);
  const inPath = dateInPath(path, settings);
  const body = { start: frontMatter.end, end: text.length };
  const facts: NoteFacts = {
    path,
    ...(inPath?.day && { day: inPath.day }),
    ...(inPath?.number !== undefined && { number: inPath.number }),
    ...dateFacts(path, text, frontMatter.end, inPath, settings),
    builtInKeys: builtInSchema.required.filter((key) => key in frontMatter.lists).length,
    nearHeadings: [],
    emoji: [],
    people: peopleIn(text, body, frontMatter.lists, attendees.from),
    teams: frontMatter.lists.teams ?? [],
    tags: frontMatter.lists.tags ?? [],
    speakers: [],
    copies: [],
    lines: 0,
    trailingSpaces: 0,
    ...(template && { template: { path: template.path, lines: new Set() } }),
    words: [],
  };
  const speakers = new Set<string>();
  const seen = new Set<number>();
  let fence = '';
  const near = new Map<string, number>();
  let open: OpenSection | undefined;
  let dated: OpenSection | undefined;
  const add = ({ section, start }: OpenSection, end: number) =>
    facts.copies.push({ section, ...digest(text, { start, end }) });
  const close = (end: number) => {
    if (open) add(open, end);
    open = undefined;
  };
  for (const range of linesIn(text, body)) {
    const line = text.slice(range.start, range.end);
    const written = line.trimStart();
    if (written === '') continue;
    facts.lines++;
    if (line.endsWith(' ') && /\S $/.test(line)) facts.trailingSpaces++;
    if (template?.lines.has(templateLine(line))) facts.template?.lines.add(hash(templateLine(line)));
    const mark = /^(?:```+|~~~+)/.exec(written)?.[0];
    if (mark && (fence === '' || mark.startsWith(fence))) fence = fence === '' ? mark : '';
    else if (fence === '') {
      const heading = written.startsWith('#') ? headingOfLine(line) : undefined;
      if (heading) {
        const { text: title, depth } = heading;
        const key = headingKey(title);
        if (facts.lines === 1 && depth === 1) facts.title = titleShape(title);
        if (dated && depth <= dated.depth) {
          add(dated, range.start);
          dated = undefined;
        }
        // The title has the date of the meeting itself.
        if (isDatedHeading(title) && facts.lines > 1 && !dated) dated = { section: title, start: range.end, depth };
        if (open && depth <= open.depth) close(range.start);
        const index = keys.findIndex((names) => names.has(key));
        if (index >= 0 && !seen.has(index)) {
          seen.add(index);
          close(range.start);
          const section = sections[index]!.name;
          open = { section, start: range.end, depth };
          const emoji = headingEmoji(title);
          if (emoji) facts.emoji.push([section, emoji]);
          continue;
        }
        const nearest = index < 0 ? sections.findIndex((spec) => misspelledName(title, spec) !== undefined) : -1;
        if (nearest >= 0) near.set(key, nearest);
      } else {
        for (const name of speakersOf(text, range)?.names ?? []) {
          speakers.add(isInitials(name.text) ? initialsKey(name.text) : name.text);
        }
      }
    }
    if (fence === '' && isBreak(line)) close(range.start);
  }
  close(text.length);
  if (dated) add(dated, text.length);
  facts.nearHeadings = [...near].map(([key, index]) => [key, seen.has(index)]);
  const isOld = isBefore({ path: inPath, day: inPath?.day }, path, settings.since);
  if (sections.length > 0 && !isOld) facts.sections = seen.size;
  facts.speakers = [...speakers].slice(0, MAX_SPEAKERS);
  const lower = text.slice(frontMatter.end).toLowerCase();
  facts.words = [...new Set(lower.match(WORD(lower)) ?? [])];
  return facts;
}

interface OpenSection {
  section: string;
  start: number;
  depth: number;
}

/** Whether a heading below the title has a year in it, as that of a section on an earlier meeting may. */
export function isDatedHeading(title: string): boolean {
  return /(?:19|20)\d\d/.test(title);
}

/** A hash of what the titles of a series have in common: `Call 2024-05-02` and `Call 2024-05-09` have the same. */
export function titleShape(title: string): number {
  return hash(
    title
      .toLowerCase()
      .replace(/\d+/g, '0')
      .replace(/\p{L}+/gu, (word) => (monthByName(word) ? 'm' : word)),
  );
}

/** The people (by name), teams or tags that a note lists. */
export function listedValues(facts: NoteFacts, field: 'participants' | 'teams' | 'tags'): readonly string[] {
  return field === 'participants' ? facts.people.map(({ name }) => name) : facts[field];
}

/** All listed attendees: those of the front matter, else those of the body. */
function peopleIn(
  text: string,
  body: Range,
  lists: Readonly<Record<string, readonly string[]>>,
  sources: readonly Source[],
): ListedPerson[] {
  const listed = sources.flatMap(({ kind, name }) =>
    kind === 'frontMatter'
      ? (lists[name] ?? []).flatMap((value) =>
          attendeesInItem(value, { value, range: { start: 0, end: value.length } }),
        )
      : [],
  );
  const inBody = listed.length > 0 && !isInBody(sources) ? [] : attendeeLists(text, body, sources);
  return [...listed, ...inBody.flatMap(({ attendees }) => attendees)]
    .slice(0, MAX_PARTICIPANTS)
    .map(({ name, handle, initials }) => ({
      name,
      ...(handle !== undefined && { handle }),
      ...(initials !== undefined && { initials }),
    }));
}

/** How the dates at the top of a note compare with the one in its path. */
function dateFacts(
  path: string,
  text: string,
  bodyStart: number,
  inPath: PathDate | undefined,
  settings: Settings,
): Pick<NoteFacts, 'dates' | 'dateOrder'> {
  const day = inPath?.day;
  if (!day) return { dates: [] };
  let dateOrder: DateOrder | undefined;
  const dates: NoteFacts['dates'] = [];
  for (const result of dateClaims({ path, text, bodyStart }, inPath, settings)) {
    if (result.source.kind === 'path' || result.isSecondary) continue;
    for (const { order, whole, swapped } of result.claims) {
      dateOrder ??= order ?? (swapped === undefined ? undefined : orderShown(whole === day, swapped === day));
    }
    const can = (tolerance: number) => result.claims.some((claim) => matches(claim, day, tolerance, result.slack));
    const [first] = result.claims;
    const year: number = first?.year ?? Number(day.slice(0, 4));
    const other: Day | undefined = first?.month === undefined ? undefined : toDay(year, first.month, first.day ?? 1);
    // The same day of another year is a mistake, not a habit.
    if (!other || (other.slice(4) === day.slice(4) && other !== day)) continue;
    const date = first?.day === undefined ? other.slice(0, 7) : other;
    dates.push({ source: sourceKey(result), is: can(0) ? 'same' : can(1) ? 'near' : 'other', date });
  }
  return { dates, ...(dateOrder && { dateOrder }) };
}

function orderShown(asDayFirst: boolean, asMonthFirst: boolean): DateOrder | undefined {
  return asDayFirst ? 'day-first' : asMonthFirst ? 'month-first' : undefined;
}

// FNV-1a over UTF-16 units: only equality matters, and a collision needs the same length too.
const FIRST = 0x811c9dc5;
const PRIME = 0x01000193;

export function hash(text: string): number {
  let value = FIRST;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), PRIME);
  return value >>> 0;
}

/** The hash and the length of the words in `range`, regardless of spacing and line breaks. */
export function digest(text: string, { start, end }: Range): { hash: number; length: number } {
  let value = FIRST;
  let length = 0;
  let isApart = false;
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 0x20 || (unit >= 9 && unit <= 13) || (unit > 0x7f && /\s/.test(text[at]!))) {
      isApart = length > 0;
      continue;
    }
    if (isApart) {
      value = Math.imul(value ^ 0x20, PRIME);
      length++;
      isApart = false;
    }
    value = Math.imul(value ^ unit, PRIME);
    length++;
  }
  return { hash: value >>> 0, length };
}
