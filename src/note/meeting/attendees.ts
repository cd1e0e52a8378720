import { linesIn, type Range, trimRange } from '../../text/range.js';
import { headingKey, headingOfLine } from '../markdown/headings.js';
import { saysSomething } from '../markdown/labels.js';
import { cellsOf } from '../markdown/tables.js';
import {
  type AttendanceCaption,
  type AttendanceState,
  attendanceCaption,
  awayCaption,
  namesPeople,
  remarkedState,
} from './attendance-words.js';
import type { Source } from './field-source.js';
import { isFullName, isNameLike, type Person, personIn } from './person.js';

/** Somebody in a list of those who were, or should have been, at the meeting. */
export interface Attendee extends Person {
  state: AttendanceState;
  /** The whole entry: its text without marker and check box. */
  entry: Range;
}

/** The name of an attendee with the initials that the entry states: `Ana Li (AL)`. */
export function nameWithInitials({ name, initials }: { name: string; initials?: string }): string {
  return initials === undefined || name.includes('(') ? name : `${name} (${initials})`;
}

/** Where a list of attendees is, and who is in it. */
export interface AttendeeList {
  /** The heading, label or table row that begins it. */
  at: Range;
  /** It is where the configuration says that people are listed. */
  isConfigured: boolean;
  attendees: Attendee[];
}

// No list of names is this long.
const MAX_LINE = 5000;
// Of the entries of a list that only its caption makes one of people, so many are names.
const MIN_NAMES = 0.6;
// Items that are indented by so much more than the first belong to the item above them.
const NESTED = 2;
// A label is below all headings.
const LABEL_DEPTH = 7;

const ITEM = /^([ \t]*)([-*+•](?=[ \t])|\d{1,3}[.)](?=[ \t])|(?=\[[ xX]\][ \t]))[ \t]*(?:\[([ xX✓-]?)\][ \t]*)?/;
const VOTE = /\b(?:yes|no|abstain(?:ed|s)?|aye|nay|ja|nein)\W*$/i;
const DELIMITER_ROW = /^[ \t|:-]+$/;

/** An entry that has not been taken apart yet. */
interface RawEntry {
  range: Range;
  /** The state of its check box; undefined without one. */
  isTicked?: boolean;
  state: AttendanceState;
  role?: string;
  /** It is on a line of its own, as an item: commas separate name, organisation and place. */
  isItem: boolean;
}

interface OpenList {
  at: Range;
  depth: number;
  /** What its caption says, and what the last caption inside it says. */
  state: AttendanceState;
  current: AttendanceState;
  role?: string;
  indent?: number;
  /** Its items are numbered. */
  isOrdered?: boolean;
  /** The label is an item itself: deeper items are its entries. */
  labelIndent?: number;
  entries: RawEntry[];
  attendees: Attendee[];
  columns?: Columns;
  isConfigured: boolean;
  /** Its caption names a group and does not say that they were there. */
  isGroupOnly: boolean;
  hasItems: boolean;
}

/**
 * The lists of attendees in the body of a note, by its lines alone, so that facts of thousands of notes are cheap. They
 * are found by the places that the configuration names, and by the words that head such lists in many languages.
 * @param range the body
 */
export function attendeeLists(text: string, range: Range, sources: readonly Source[] = []): AttendeeList[] {
  const reader = new Reader(text, sources);
  const start = text.startsWith('\uFEFF', range.start) ? range.start + 1 : range.start;
  for (const line of linesIn(text, { start, end: range.end })) reader.line(line);
  const lists = reader.finish();
  // Words count where the places that are named hold nobody.
  const configured = lists.filter(({ isConfigured }) => isConfigured);
  if (!configured.some(({ attendees }) => attendees.length > 0)) return lists;
  return lists.filter(({ isConfigured, attendees }) => isConfigured || attendees.some(({ state }) => isAway(state)));
}

/** Whether somebody is listed as not having been there. */
export function isAway(state: AttendanceState): boolean {
  return state === 'absent' || state === 'regrets';
}

/** Whether any of these places is in the body of a note. */
export function isInBody(sources: readonly Source[]): boolean {
  return sources.some(({ kind }) => kind !== 'frontMatter');
}

class Reader {
  readonly #text: string;
  readonly #named: Record<'section' | 'label' | 'table', ReadonlySet<string>>;
  readonly #lists: AttendeeList[] = [];
  #open: OpenList | undefined;
  #before: Range | undefined;
  #fence = '';
  #isAfterBlank = true;

  constructor(text: string, sources: readonly Source[]) {
    this.#text = text;
    const named = (kind: Source['kind']) =>
      new Set(sources.filter((source) => source.kind === kind).map(({ name }) => headingKey(name)));
    this.#named = { section: named('section'), label: named('label'), table: named('table') };
  }

  finish(): AttendeeList[] {
    this.#close();
    return this.#lists;
  }

  line(line: Range): void {
    const source = this.#text.slice(line.start, Math.min(line.end, line.start + MAX_LINE));
    if (line.end - line.start > MAX_LINE) return;
    const written = source.trimStart();
    if (written === '') {
      this.#isAfterBlank = true;
      this.#before = undefined;
      if (this.#open) delete this.#open.columns;
      return;
    }
    this.#readLine(line, source, written);
    this.#isAfterBlank = written.startsWith('<!--') || written.startsWith('#');
    this.#before = line;
  }

  #readLine(line: Range, source: string, written: string): void {
    const mark = written[0] === '`' || written[0] === '~' ? /^(?:```+|~~~+)/.exec(written)?.[0] : undefined;
    if (mark && (this.#fence === '' || mark.startsWith(this.#fence))) {
      this.#fence = this.#fence === '' ? mark : '';
      return;
    }
    if (this.#fence !== '') return;
    const heading = written[0] === '#' ? headingOfLine(source) : undefined;
    if (heading) this.#readHeading(line, heading);
    else if (source.includes('|') && this.#readRow(line, source)) return;
    else if (written[0] === '>') return;
    else if (!this.#readCaption(line, source) && this.#open) this.#readEntry(line, source);
  }

  #readHeading(line: Range, { depth, text }: { depth: number; text: string }): void {
    const isNamed = this.#named.section.has(headingKey(text));
    const caption = isNamed ? { state: 'present' as const } : attendanceCaption(text);
    const open = this.#open;
    if (open && caption && depth > open.depth && !isNamed) {
      // `### Guests` below `## Attendees`.
      open.current = caption.state ?? open.state;
      setRole(open, caption.role);
      delete open.indent;
    } else if (caption && (caption.state !== undefined || open !== undefined || this.#lists.length > 0)) {
      this.#begin(line, depth, caption.state ?? 'present', isNamed, caption.role);
    } else if (open) this.#close();
  }

  /** `Present: a, b`, `**Guests**`, `Cannot attend:`; whether the line is one. */
  #readCaption(line: Range, source: string): boolean {
    const item = ITEM.exec(source);
    const lead = item?.[0].length ?? 0;
    const label = labelIn(source.slice(lead));
    const open = this.#open;
    if (!label || (item && !label.hasColon && !label.isMarked)) {
      return item !== null && open !== undefined && this.#readRegretsItem(line, source, lead, open);
    }
    const { words, isMarked, hasColon } = label;
    const value = trimRange(this.#text, { start: line.start + lead + label.end, end: line.end });
    const hasValue = saysSomething(this.#text.slice(value.start, value.end));
    const isNamed = hasColon && this.#named.label.has(headingKey(words));
    const caption = isNamed ? { state: 'present' as const } : attendanceCaption(words);
    if (open) return this.#readInnerCaption(open, label, { caption, item, value, hasValue });
    if (!caption) return false;
    // In the middle of a paragraph it is a sentence.
    const isFirst = item !== null || this.#isAfterBlank || isMarked || hasColon;
    if (!isFirst || (!hasColon && item)) return false;
    const isGroupOnly = caption.state === undefined;
    if (isGroupOnly && (item || !namesPeople(caption.role ?? '') || /^[ \t]/.test(source))) return false;
    const start = line.start + lead + label.start;
    const at = { start, end: start + words.length };
    this.#begin(at, LABEL_DEPTH, caption.state ?? 'present', isNamed, caption.role);
    const begun = this.#open!;
    begun.isGroupOnly = isGroupOnly;
    if (item) begun.labelIndent = item[1]!.length;
    if (!hasValue) return true;
    this.#addInline(begun, value, begun.state, caption.role);
    // A long line goes on below.
    if (!/[,;]$/.test(this.#text.slice(value.start, value.end))) this.#close();
    return true;
  }

  /** The same inside a list that has begun. */
  #readInnerCaption(
    open: OpenList,
    { words, isMarked, hasColon }: Label,
    {
      caption,
      item,
      value,
      hasValue,
    }: { caption: AttendanceCaption | undefined; item: RegExpExecArray | null; value: Range; hasValue: boolean },
  ): boolean {
    const state = caption?.state ?? (hasValue ? undefined : awayCaption(words));
    if (hasValue) {
      if (!caption || !hasColon) return false;
      this.#addInline(open, value, state ?? open.state, caption.role);
      return true;
    }
    if (state !== undefined || (caption && (hasColon || isMarked || !item))) {
      open.current = state ?? open.state;
      setRole(open, caption?.role);
      delete open.indent;
      if (item) delete open.labelIndent;
      return true;
    }
    // "Agenda:" ends a list that a label began.
    if (open.depth === LABEL_DEPTH && hasColon && !item) this.#close();
    return false;
  }

  /** `- Apologies for Ben and Fedor`. */
  #readRegretsItem(line: Range, source: string, lead: number, open: OpenList): boolean {
    const rest = source.slice(lead);
    const match =
      /^[*_]{0,2}(regrets|apologies|absent|excused|not present|unable to attend)[*_]{0,2}(?:[ \t]+(?:from|for|by))?[ \t]*[:–—-]?[ \t]+/i.exec(
        rest,
      );
    if (!match) return false;
    const value = { start: line.start + lead + match[0].length, end: line.end };
    if (!isNameLike(firstPart(this.#text.slice(value.start, value.end)))) return false;
    this.#addInline(open, value, /^(?:absent|not)/i.test(match[1]!) ? 'absent' : 'regrets');
    return true;
  }

  #readEntry(line: Range, source: string): void {
    const open = this.#open!;
    const item = ITEM.exec(source);
    if (item) {
      const indent = item[1]!.length;
      if (open.labelIndent !== undefined && indent <= open.labelIndent) {
        this.#close();
        return;
      }
      const isOrdered = /\d/.test(item[2]!);
      // Numbers after bullets: another list begins.
      if (open.depth === LABEL_DEPTH && open.isOrdered === !isOrdered && this.#isAfterBlank) {
        this.#close();
        return;
      }
      open.isOrdered = isOrdered;
      open.indent ??= indent;
      // A comment on the person above.
      if (indent >= open.indent + NESTED) return;
      open.indent = indent;
      open.hasItems = true;
      const range = trimRange(this.#text, { start: line.start + item[0].length, end: line.end });
      const box = item[3];
      open.entries.push({
        range,
        state: open.current,
        isItem: true,
        ...(open.role !== undefined && { role: open.role }),
        ...(box !== undefined && { isTicked: /[xX✓✔]/.test(box) }),
      });
      return;
    }
    const parts = splitNames(this.#text, trimRange(this.#text, line));
    const names = parts.filter((part) => isPlainName(firstPart(this.#text.slice(part.start, part.end)))).length;
    // With a colon somebody is speaking.
    const areNames = !/:(?:\s|\*|$)/.test(source) && names > 0 && names >= parts.length * 0.8;
    const isBelow = !this.#isAfterBlank || open.entries.length === 0 || open.depth < LABEL_DEPTH;
    if (areNames && isBelow && (!open.hasItems || (parts.length > 1 && !this.#isAfterBlank))) {
      for (const range of parts) this.#push(open, range, open.current, open.role);
      if (open.depth === LABEL_DEPTH && parts.length > 1 && !/[,;]$/.test(source.trimEnd())) open.hasItems = true;
    } else if (open.hasItems || open.depth === LABEL_DEPTH) this.#close();
  }

  #addInline(open: OpenList, range: Range, state: AttendanceState, role?: string): void {
    for (const part of splitNames(this.#text, range)) this.#push(open, part, state, role ?? open.role);
  }

  #push(open: OpenList, range: Range, state: AttendanceState, role: string | undefined): void {
    open.entries.push({ range, state, isItem: false, ...(role !== undefined && { role }) });
  }

  /** A row of a table of attendees; whether it is one. */
  #readRow(line: Range, source: string): boolean {
    if (this.#open?.columns) {
      if (!DELIMITER_ROW.test(source)) this.#addRow(this.#open, line, this.#open.columns);
      return true;
    }
    if (!DELIMITER_ROW.test(source) || !source.includes('-') || !this.#before) return false;
    const head = this.#before;
    const cells = cellsOf(this.#text, head).map(({ start, end }) => this.#text.slice(start, end));
    const columns = columnsOf(cells, this.#named.table, this.#open !== undefined);
    if (!columns) return false;
    if (!this.#open) {
      this.#begin(head, LABEL_DEPTH, 'present', columns.isNamed);
      this.#open!.hasItems = true;
    }
    this.#open!.columns = columns;
    return true;
  }

  #addRow(open: OpenList, line: Range, columns: Columns): void {
    const cells = cellsOf(this.#text, line);
    const cell = cells[columns.name];
    const person = cell && personIn(this.#text, cell);
    if (!person) return;
    const value = (column: number | undefined) => {
      const range = column === undefined ? undefined : cells[column];
      const written = range && this.#text.slice(range.start, range.end).trim();
      return range && written !== undefined && saysSomething(written) ? { range, written } : undefined;
    };
    const handle = value(columns.handle);
    const bare = handle && /^\[?@?([\p{L}\p{N}_][\p{L}\p{N}._-]{0,50})/u.exec(handle.written);
    const handleStart = handle && bare ? handle.range.start + bare[0].length - bare[1]!.length : 0;
    const present = columns.present === undefined ? undefined : cells[columns.present];
    const state = present ? cellState(this.#text.slice(present.start, present.end)) : undefined;
    open.attendees.push({
      ...person,
      ...(bare && { handle: bare[1]!, handleRange: { start: handleStart, end: handleStart + bare[1]!.length } }),
      ...withText('organisation', value(columns.organisation)?.written ?? person.organisation),
      ...withText('role', value(columns.role)?.written ?? person.role ?? open.role),
      state: person.state ?? state ?? open.current,
      entry: cell,
    });
  }

  #begin(at: Range, depth: number, state: AttendanceState, isConfigured: boolean, role?: string): void {
    this.#close();
    this.#open = {
      at,
      depth,
      state,
      current: state,
      entries: [],
      attendees: [],
      isConfigured,
      isGroupOnly: false,
      hasItems: false,
    };
    setRole(this.#open, role);
  }

  #close(): void {
    const open = this.#open;
    if (!open) return;
    this.#open = undefined;
    const people = peopleOf(this.#text, open.entries);
    const isList =
      open.isConfigured ||
      open.attendees.length > 0 ||
      open.entries.length === 0 ||
      people.named >= open.entries.length * MIN_NAMES;
    const attendees = isList ? [...people.attendees, ...open.attendees] : [];
    if (open.isGroupOnly && !isListOfMembers(this.#text, open.entries, attendees)) return;
    if (attendees.length > 0 || open.isConfigured)
      this.#lists.push({ at: open.at, isConfigured: open.isConfigured, attendees });
  }
}

/** Whether people are in full below the name of a group: no votes, no topics. */
function isListOfMembers(text: string, entries: readonly RawEntry[], attendees: readonly Attendee[]): boolean {
  const inFull = attendees.filter(({ name }) => isFullName(name)).length;
  const votes = entries.filter(({ range }) => VOTE.test(text.slice(range.start, range.end))).length;
  return inFull > 0 && inFull >= attendees.length * 0.8 && attendees.length >= entries.length && votes === 0;
}

function setRole(open: OpenList, role: string | undefined): void {
  if (role === undefined || role === '') delete open.role;
  else open.role = role;
}

/** Words at the start of a line that may head a list. */
interface Label {
  words: string;
  /** Where they are in the line, and where what is after colon and bold begins. */
  start: number;
  end: number;
  /** Bold. */
  isMarked: boolean;
  hasColon: boolean;
}

// A label is short.
const MAX_LABEL = 110;

/** The label that a line begins with: in bold, before a colon, or the whole of it. */
function labelIn(source: string): Label | undefined {
  const mark = /^[ \t]*(\*\*|__|\*|_)?[ \t]*/.exec(source)!;
  const [lead, marker] = mark as unknown as [string, string | undefined];
  const rest = source.slice(lead.length, lead.length + MAX_LABEL);
  if (!/^\p{L}/u.test(rest)) return undefined;
  const bold = marker === undefined ? -1 : rest.indexOf(marker);
  const colon = rest.search(/:(?=[\s*_]|$)/);
  let length = bold >= 0 ? bold : colon;
  if (colon >= 0 && colon < length) length = colon;
  if (length < 0) {
    // A whole line is a label only when it is short.
    if (source.length - lead.length >= MAX_LABEL || marker !== undefined) return undefined;
    const words = rest.trimEnd();
    if (/[.!?,;]$/.test(words) || /[|[\]@]/.test(words)) return undefined;
    return { words, start: lead.length, end: source.length, isMarked: false, hasColon: false };
  }
  const words = rest.slice(0, length).trimEnd();
  const after = /^[ \t]*(?:(?:\*\*|__|\*|_)[ \t]*:?|:[ \t]*(?:\*\*|__|\*|_)?)/.exec(rest.slice(length))![0];
  if (words === '' || /[|[\]@]/.test(words)) return undefined;
  return {
    words,
    start: lead.length,
    end: lead.length + length + after.length,
    isMarked: bold >= 0,
    hasColon: after.includes(':'),
  };
}

/** The people of entries, and how many entries name somebody. */
function peopleOf(text: string, entries: readonly RawEntry[]): { attendees: Attendee[]; named: number } {
  const attendees: Attendee[] = [];
  const anyTicked = entries.some(({ isTicked }) => isTicked);
  const items = entries.filter(({ isItem }) => isItem);
  // Where several items have as many commas, these divide columns: name, organisation, place.
  const commas = items.map(({ range }) => splitNames(text, range).length);
  const areColumns = items.length > 1 && commas.filter((parts) => parts > 1).length > items.length / 2;
  let named = 0;
  entries.forEach((entry) => {
    const found = peopleIn(text, entry, areColumns);
    if (found.length > 0) named++;
    for (const { person, range } of found) {
      const box =
        entry.isTicked === undefined ? undefined : entry.isTicked ? 'present' : anyTicked ? 'absent' : 'unknown';
      attendees.push({
        ...person,
        ...withText('role', person.role ?? entry.role),
        state:
          person.state === 'present' && entry.state !== 'regrets'
            ? 'present'
            : (person.state ?? (entry.state === 'present' ? (box ?? 'present') : entry.state)),
        entry: range,
      });
    }
  });
  return { attendees, named };
}

function peopleIn(text: string, { range, isItem }: RawEntry, areColumns: boolean): { person: Person; range: Range }[] {
  if (!isItem || areColumns) return single(text, range);
  // `Acme: Ana Li and Bo Ru`: an organisation and its people.
  const source = text.slice(range.start, range.end);
  const firm = /^([\p{L}][^:()[\]*_@|]{2,40}):\s+(?=[*_]{0,2}\p{Lu})/u.exec(source);
  if (firm && !source.includes('@')) {
    const parts = splitNames(text, { start: range.start + firm[0].length, end: range.end });
    const people = parts.flatMap((part) => single(text, part));
    if (people.length === parts.length && people.length > 0)
      return people.map(({ person, range: at }) => ({
        person: { ...person, organisation: person.organisation ?? firm[1]! },
        range: at,
      }));
  }
  const parts = splitNames(text, range);
  if (parts.length >= 3) {
    const people = parts.flatMap((part) => single(text, part));
    if (people.length === parts.length) return people;
  }
  return single(text, range);
}

function single(text: string, range: Range): { person: Person; range: Range }[] {
  const entry = trimRange(text, range);
  const person = personIn(text, entry);
  return person ? [{ person, range: entry }] : [];
}

/** The parts of a list in one line: between commas, semicolons, bullets; `and` before the last. */
function splitNames(text: string, range: Range): Range[] {
  // Commas inside parentheses do not part.
  const source = text
    .slice(range.start, range.end)
    .replace(/\([^)]{0,500}\)/g, (inside) => inside.replace(/[,;•·|&]|\band\b/g, (mark) => ' '.repeat(mark.length)));
  const parts: Range[] = [];
  let from = 0;
  for (const match of source.matchAll(/[,;•·、，]|\s(?:and|&|und|et|y)\s|$/g)) {
    const part = trimRange(text, { start: range.start + from, end: range.start + match.index });
    if (part.end > part.start && /\p{L}/u.test(text.slice(part.start, part.end))) parts.push(part);
    from = match.index + match[0].length;
  }
  return parts;
}

/** The people in an item of a front-matter list: usually one, several where a comma-separated list is one item. */
export function attendeesInItem(text: string, { value, range }: { value: string; range: Range }): Attendee[] {
  // Places inside a quoted text, which may hold escapes, are not certain.
  const isPlain = text.slice(range.start, range.end) === value;
  const parts = isPlain && value.includes(',') ? splitNames(text, range) : [];
  const people = parts.length > 2 ? parts.flatMap((part) => single(text, part)) : [];
  if (people.length > 0 && people.length === parts.length)
    return people.map(({ person, range: entry }) => ({ ...person, state: person.state ?? 'present', entry }));
  const person = isPlain && !value.startsWith('@') ? personIn(text, range) : undefined;
  return [
    {
      ...person,
      name: person?.name ?? value,
      range: person?.range ?? range,
      state: person?.state ?? 'present',
      entry: range,
    },
  ];
}

/** Whether `name`, in a line of running text, is surely a name. */
function isPlainName(name: string): boolean {
  return /\S\s+\S/.test(name.trim()) ? isFullName(name) : isNameLike(name);
}

/** The text before the first mark. */
function firstPart(source: string): string {
  return source.replace(/^[[*_~@\s]+/, '').split(/[()[\]*_~@,;:|<–—]|\s-/, 1)[0]!;
}

/** Which column of a table of people holds what. */
interface Columns {
  name: number;
  handle?: number;
  organisation?: number;
  role?: number;
  present?: number;
  isNamed: boolean;
}

const NAME_COLUMN =
  /^(?:(?:full |first |participant |attendee |member )?names?|who|person|people|members?|attendees?|participants?|representatives?|nom|nombre|naam|nume|teilnehmer|participante?s?|mitglied|이름|氏名|姓名|имя)$/;
const ATTENDEE_COLUMN =
  /^(?:(?:participant|attendee) names?|attendees?|participants?|teilnehmer|participante?s?|representatives?)$/;
const HANDLE_COLUMN =
  /^(?:git ?hub|git ?lab|handles?|user ?names?|(?:git ?hub|git ?lab|slack|irc|gh) (?:handle|id|user ?name|user|account|name)|account|id|nick)$/;
const ORGANISATION_COLUMN =
  /^(?:org(?:ani[sz]ation)?|company|employer|affiliation|institution|institute|firm|firma|organisme|entreprise|empresa)s?$/;
const ROLE_COLUMN = /^(?:roles?|position|function|title|membership|status)$/;
const PRESENT_COLUMN =
  /^(?:present|attended|attending|attendance|attend|here|anwesend|present\?|attended\?|presence|presente?|in attendance|attending\?)$/;

/** The columns of a table with these heads; undefined when it is not one of people. */
function columnsOf(heads: readonly string[], named: ReadonlySet<string>, isInList: boolean): Columns | undefined {
  const keys = heads.map((head) => headingKey(head));
  const find = (pattern: RegExp) => {
    const at = keys.findIndex((key) => pattern.test(key));
    return at < 0 ? undefined : at;
  };
  const own = keys.findIndex((key) => named.has(key));
  const name = own >= 0 ? own : (find(NAME_COLUMN) ?? -1);
  if (name < 0) return undefined;
  const handle = find(HANDLE_COLUMN);
  const present = find(PRESENT_COLUMN);
  const isOfPeople = own >= 0 || isInList || present !== undefined || ATTENDEE_COLUMN.test(keys[name]!);
  if (!isOfPeople) return undefined;
  const organisation = find(ORGANISATION_COLUMN);
  const role = find(ROLE_COLUMN);
  return {
    name,
    isNamed: own >= 0,
    ...(handle !== undefined && handle !== name && { handle }),
    ...(organisation !== undefined && { organisation }),
    ...(role !== undefined && role !== name && { role }),
    ...(present !== undefined && present !== name && { present }),
  };
}

/** What a cell of the column `Present` says. */
function cellState(value: string): AttendanceState | undefined {
  const bare = value.replace(/[*_`~\s]+/g, '').toLowerCase();
  if (/^(?:y|yes|x|✓|✔️?|✅|☑️?|present|ja|oui|si|sí|true|1|p|here|\[x\])$/u.test(bare)) return 'present';
  if (/^(?:n|no|❌|✗|✘|nein|non|false|0|absent|a|\[\]|-|–|—)$/u.test(bare)) return 'absent';
  return remarkedState(value) ?? (bare === '' ? 'absent' : undefined);
}

function withText<K extends string>(key: K, value: string | undefined): { [key in K]?: string } {
  return (value === undefined || value === '' ? {} : { [key]: value }) as { [key in K]?: string };
}
