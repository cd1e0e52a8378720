// What each place at the top of a note says about the day of the meeting. Read from the lines alone, so that the facts
// of thousands of notes cost little.
import { linesIn, type Range, trimRange } from '../../text/range.js';
import { headingOfLine } from '../markdown/headings.js';
import { labelKey, labelOf } from '../markdown/labels.js';
import { cellsOf } from '../markdown/tables.js';
import { type DateMention, type DateOrder, dateMentions, monthMentions, rewriteMention } from './date-mentions.js';
import { dateWords } from './date-words.js';
import { type Day, dayIn, daysBetween, readDateTime, toDay } from './dates.js';
import { type DateSource, type Source, sourceName } from './field-source.js';
import type { PathParts } from './path-pattern.js';
import type { MeetingSettings } from './settings.js';

/** One date as a note gives it, perhaps without its year or day. */
export interface DateClaim {
  /** As written. */
  text: string;
  year?: number;
  /** 1 to 12. */
  month?: number;
  day?: number;
  /** The whole day; undefined when a part is missing. */
  whole?: Day;
  /** Days in a row: how many follow the first. */
  more?: number;
  /** Where it is written; undefined for the path. */
  range?: Range;
  /** The same numbers with month and day swapped, where the order is unknown: `04/03/2023`. */
  swapped?: Day;
  /** The order that its numbers show by themselves: `25/3/2023`. */
  order?: DateOrder;
  /** Numbers with a year of two digits, perhaps no date at all. */
  isUnsure?: boolean;
  /** The weekday that is written beside it, 0 for Sunday. */
  weekday?: number;
  /** The text for another day, in the same form; undefined where that is not clear. */
  rewrite?: (day: Day) => string | undefined;
}

/** The dates that one place of a note gives; the meeting may be on any of them. */
export interface DateSourceResult {
  source: DateSource;
  /** For messages: "the title", "`When`". */
  name: string;
  claims: readonly DateClaim[];
  /** How many days earlier and later it may be because of time zones. */
  slack?: { earlier: number; later: number };
  /** It repeats another source for another time zone, and is of less weight: what is in parentheses, a converter's link. */
  isSecondary?: boolean;
}

/** A note's text, as far as dates are read from it. */
export interface DatedText {
  path: string;
  text: string;
  /** Where the body begins. */
  bodyStart: number;
}

// Dates of the meeting are at the top of a note; further down the same label is about something else.
const MAX_HEAD_CHARACTERS = 6000;
const MAX_HEAD_LINES = 40;
// A label below that many headings belongs to a topic.
const MAX_HEAD_HEADINGS = 4;
// The facts of a meeting come before its discussion.
const MAX_LINES_BESIDE = 15;
const MAX_LINE = 600;

interface HeadLine {
  range: Range;
  /** The text of a heading without its marks. */
  heading?: Range;
  depth: number;
  /** Columns before the first character. */
  indent: number;
  /** In a list below a topic of the meeting: its dates are those of the topic. */
  isBelowTopic: boolean;
}

/** The lines at the top of a note that have text: no comments, no fenced code. */
function headLines({ text, bodyStart }: DatedText): HeadLine[] {
  const lines: HeadLine[] = [];
  let fence = '';
  let isComment = false;
  let headings = 0;
  let isBelowTopic = false;
  let characters = 0;
  const first = bodyStart === 0 && text.startsWith('\uFEFF') ? 1 : bodyStart;
  for (const range of linesBelow(text, first)) {
    let { start } = range;
    let end = Math.min(range.end, start + MAX_LINE);
    if (isComment) {
      const close = text.slice(start, end).indexOf('-->');
      if (close < 0) continue;
      isComment = false;
      start += close + 3;
    }
    const comment = text.slice(start, end).lastIndexOf('<!--');
    if (comment >= 0 && !text.slice(start + comment, end).includes('-->')) {
      isComment = true;
      end = start + comment;
    }
    const line = text.slice(start, end);
    const written = line.trim();
    if (written === '' || written.startsWith('<!--')) continue;
    const mark = /^(?:```+|~~~+)/.exec(written)?.[0];
    if (mark && (fence === '' || mark.startsWith(fence))) {
      fence = fence === '' ? mark : '';
      continue;
    }
    if (fence !== '') continue;
    characters += written.length;
    const heading = written.startsWith('#') ? headingOfLine(line) : undefined;
    const last = lines.at(-1);
    if (/^(?:=+|-+)$/.test(written) && last && !last.heading && start - last.range.end <= 2) {
      // The line above is a heading that is underlined.
      last.heading = trimRange(text, last.range);
      last.depth = written.startsWith('=') ? 1 : 2;
      headings++;
    } else if (heading) {
      headings++;
      if (headings > MAX_HEAD_HEADINGS) break;
      const from = start + line.indexOf(heading.text, line.indexOf('#') + heading.depth);
      const content = { start: from, end: from + heading.text.length };
      lines.push({ range: { start, end }, heading: content, depth: heading.depth, indent: 0, isBelowTopic: false });
      isBelowTopic = false;
    } else {
      const indent = /^[ \t]*/.exec(line)![0].replaceAll('\t', '    ').length;
      if (indent < 2) isBelowTopic = isTopic(line);
      lines.push({ range: { start, end }, depth: 0, indent, isBelowTopic: indent >= 2 && isBelowTopic });
    }
    if (lines.length >= MAX_HEAD_LINES || characters > MAX_HEAD_CHARACTERS) break;
  }
  return lines;
}

/** The lines from `start` on; a generator, as most of a note is not looked at. */
function* linesBelow(text: string, start: number): Generator<Range> {
  const step = 4000;
  for (let from = start; from < text.length; ) {
    const cut = text.indexOf('\n', from + step);
    const end = cut < 0 ? text.length : cut + 1;
    const lines = linesIn(text, { start: from, end });
    // What follows the last line end of a part is the beginning of the next one.
    yield* cut < 0 ? lines : lines.slice(0, -1);
    from = end;
  }
}

/** What the other notes of a community show about how dates are written there. */
export interface DateHabits {
  /** The order of numbers: `04/03/2023`. */
  order?: DateOrder;
  /** Sources that are often about another day here, by `sourceKey`. */
  unreliable: ReadonlySet<string>;
  /** Sources that are often a day off here, by `sourceKey`. */
  shifted: ReadonlySet<string>;
}

/** The same for the same place of every note. */
export function sourceKey({
  source: { kind, name },
  isSecondary,
}: Pick<DateSourceResult, 'source' | 'isSecondary'>): string {
  return `${kind}:${labelKey(name)}${isSecondary ? ':secondary' : ''}`;
}

type DateReading = Pick<MeetingSettings, 'locale' | 'date'> & { order: DateOrder | undefined };

/**
 * All dates that the head of a note and its path give for the meeting, the path first. Headings, labels such as `Date:`
 * and links to time converters are read in any note; keys of the front matter and other labels where the settings name
 * them.
 */
export function dateClaims(
  note: DatedText,
  path: PathParts | undefined,
  { locale, date }: Pick<MeetingSettings, 'locale' | 'date'>,
  habits?: DateHabits,
): DateSourceResult[] {
  const reading: DateReading = { locale, date, order: habits?.order };
  const results: DateSourceResult[] = [];
  const add = (source: DateSource, claims: readonly DateClaim[], more: Partial<DateSourceResult> = {}) => {
    if (claims.length === 0) return;
    const key = sourceKey({ source, ...more });
    if (habits?.unreliable.has(key)) return;
    const slack = habits?.shifted.has(key) ? { earlier: 1, later: 1 } : more.slack;
    results.push({ source, name: nameOfSource(source, more.isSecondary), claims, ...more, ...(slack && { slack }) });
  };
  if (path && date.from.some(({ kind }) => kind === 'path')) add({ kind: 'path', name: '' }, claimsInPath(path));
  for (const { source, claims } of claimsInFrontMatter(note, reading)) add(source, claims);
  const lines = headLines(note);
  const heading = claimsInHeadings(note, lines, reading);
  if (heading) add({ kind: heading.isTitle ? 'title' : 'heading', name: '' }, heading.claims);
  for (const { source, claims, ...more } of claimsInLabels(note, lines, reading)) add(source, claims, more);
  const links = claimsInLinks(note, lines);
  add({ kind: 'link', name: '' }, links, { isSecondary: true, slack: { earlier: 1, later: 1 } });
  return withPlausibleYears(results);
}

/** `13.12.22` is a date where another place gives that year; else it may be a version or an amount. */
function withPlausibleYears(results: readonly DateSourceResult[]): DateSourceResult[] {
  const years = new Set(
    results.flatMap(({ claims }) =>
      claims.flatMap(({ year, isUnsure }) => (isUnsure || year === undefined ? [] : year)),
    ),
  );
  return results.flatMap((result) => {
    const claims = result.claims.filter(
      ({ isUnsure, year }) => !isUnsure || [0, 1, -1].some((step) => years.has(year! + step)),
    );
    return claims.length > 0 ? [{ ...result, claims }] : [];
  });
}

function nameOfSource(source: DateSource, isSecondary = false): string {
  const name = sourceName(source);
  return isSecondary && source.kind !== 'link' ? `the other time zone of ${name}` : name;
}

function claimsInPath(path: PathParts): DateClaim[] {
  const { year, month, day, text, isWhole, folders } = path;
  if ((year === undefined && month === undefined) || (isWhole && !day)) return [];
  const claim: DateClaim = {
    text,
    ...(year !== undefined && { year }),
    ...(month !== undefined && { month }),
    ...(day !== undefined && { day: Number(day.slice(8)), whole: day }),
  };
  // A folder that disagrees with the name is for `file-name` to report.
  return folders ? [claim, { text: folders, ...partsOf(folders) }] : [claim];
}

/** The parts of a whole day. */
export function partsOf(day: Day): Required<Pick<DateClaim, 'year' | 'month' | 'day' | 'whole'>> {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  return { year, month, day: date, whole: day };
}

const FRONT_MATTER_LINE = /^["']?([\p{L}][\p{L}\p{N}_ -]{0,40})["']?[ \t]*[:=][ \t]+(?=\S)/u;

function claimsInFrontMatter(
  { text, bodyStart }: DatedText,
  reading: DateReading,
): { source: Source; claims: DateClaim[] }[] {
  if (bodyStart === 0) return [];
  const { from } = reading.date;
  const keys = new Set(
    from.flatMap(({ kind, name }) => (kind === 'frontMatter' ? name : kind === 'title' ? 'title' : [])),
  );
  const results: { source: Source; claims: DateClaim[] }[] = [];
  const lines = linesIn(text, { start: 0, end: bodyStart });
  for (const [index, line] of lines.entries()) {
    const match = FRONT_MATTER_LINE.exec(text.slice(line.start, Math.min(line.end, line.start + MAX_LINE)));
    const key = match?.[1];
    if (!key || !keys.delete(key)) continue;
    const end = endOfValue(text, lines, index);
    const range = trimRange(text, { start: line.start + match[0].length, end });
    if (key === 'datetime') {
      results.push({ source: { kind: 'frontMatter', name: key }, claims: claimsInDateTime(text, range, reading) });
    } else if (key === 'title') {
      // A title may be about another day; with its year it is meant to be the day of the meeting.
      const days = claimsInProse(text, range, reading).filter(({ year }) => year !== undefined);
      const claims = days.length > 0 ? days : claimsOfMonths(text, range, reading);
      if (!isAboutAnotherDay(text, range, claims)) results.push({ source: { kind: 'title', name: '' }, claims });
    } else {
      results.push({ source: { kind: 'frontMatter', name: key }, claims: claimsInProse(text, range, reading) });
    }
  }
  return results;
}

/** Where the value that begins on a line ends: text in YAML goes on in the lines below that are indented. */
function endOfValue(text: string, lines: readonly Range[], index: number): number {
  let last = lines[index]!;
  for (const line of lines.slice(index + 1)) {
    if (!/^[ \t]+[^\s-]/.test(text.slice(line.start, line.end))) break;
    last = line;
  }
  return last.end;
}

/** The day of `datetime` as it is written, and in the zone of the meetings if that is another. */
function claimsInDateTime(text: string, range: Range, { date: { timezone } }: DateReading): DateClaim[] {
  const quoted = /^["']/.test(text.slice(range.start, range.end)) ? 1 : 0;
  const value = text.slice(range.start + quoted, range.end).split(/["']/, 1)[0]!;
  const { day, instant } = readDateTime(value.split(/[ \t]#/, 1)[0]!.trimEnd());
  if (!day) return [];
  const start = range.start + text.slice(range.start, range.end).indexOf(day);
  const local = timezone !== undefined && instant !== undefined ? dayIn(timezone, instant) : day;
  return [...new Set([day, local])].map((whole) => ({
    ...partsOf(whole),
    text: day,
    range: { start, end: start + day.length },
    rewrite: (to) => to,
  }));
}

const ABOUT_ANOTHER_DAY =
  /\b(?:due|deadline|until|by|before|after|since|release[ds]?|planning for|plan(?:s|ned)? for|prep(?:aration)? for|preparing|follow-?ups?(?: from| to| on)?|previous|last|next|moved from|instead of|was|originally|bis|vor|nach|avant|après|depuis)\b[^\d]{0,30}$/iu;

/** "Planning for March 3", "Follow-up from May 4": what a heading is about may be on another day than the meeting. */
function isAboutAnotherDay(text: string, range: Range, claims: readonly DateClaim[]): boolean {
  return (
    claims.length > 0 && claims.every((claim) => ABOUT_ANOTHER_DAY.test(text.slice(range.start, claim.range!.start)))
  );
}

const PLAIN_TITLE_WORDS = 10;

function claimsInHeadings(
  { text }: DatedText,
  lines: readonly HeadLine[],
  reading: DateReading,
): { claims: DateClaim[]; isTitle: boolean } | undefined {
  const headings = lines.filter(({ heading }) => heading !== undefined);
  const [first, second] = headings;
  const [top] = lines;
  // The first line may be a title without its mark.
  if (top && !top.heading && top.indent < 4) {
    const claims = claimsInTitleLine(text, top.range, reading);
    if (claims.length > 0) return { claims, isTitle: true };
  }
  if (!first) return undefined;
  const read = (range: Range) => {
    const claims = claimsInProse(text, range, reading, true);
    return isAboutAnotherDay(text, range, claims) ? [] : claims;
  };
  const claims = read(first.heading!);
  if (claims.length > 0) return { claims, isTitle: false };
  // `# Beds` / `## 4 May 2024`; several such headings are those of a log.
  if (!second || !isDateAlone(text, second.heading!, reading)) return undefined;
  const others = headings
    .slice(2)
    .filter((other) => other.depth === second.depth && isDateAlone(text, other.heading!, reading));
  return others.length > 0 ? undefined : { claims: read(second.heading!), isTitle: false };
}

function claimsInTitleLine(text: string, range: Range, reading: DateReading): DateClaim[] {
  const line = text.slice(range.start, range.end);
  if (!/\d{4}/.test(line) || line.length > 120 || /^[ \t]*(?:[|>]|[-+*][ \t]|\d+[.)])|[.!?][ \t]*$/.test(line))
    return [];
  if (line.trim().split(/\s+/).length > PLAIN_TITLE_WORDS || labelOf(text, range)) return [];
  const claims = claimsInProse(text, range, reading).filter(({ whole }) => whole !== undefined);
  return isAboutAnotherDay(text, range, claims) ? [] : claims;
}

const TITLE_WORDS =
  /\b(?:meeting|minutes|notes?|agenda|call|sync|weekly|monthly|the|of|for|on|at|from|day|date|week|protokoll|vom|sitzung|réunion|du|reunión|acta|del?)\b|[\p{P}\p{S}\s]/giu;

/** Whether a heading is a date and hardly anything else. */
function isDateAlone(text: string, range: Range, reading: DateReading): boolean {
  const mentions = mentionsIn(text, range, reading);
  if (mentions.length === 0) return false;
  let rest = text.slice(range.start, range.end);
  for (const mention of mentions) rest = rest.replace(mention.text, ' ');
  const { weekdays } = dateWords('en');
  return rest
    .replace(TITLE_WORDS, ' ')
    .split(' ')
    .every((word) => word === '' || /^\d/.test(word) || weekdays.has(word.toLowerCase()));
}

const DATE_LABEL =
  /^(?:(?:the |this |our )?(?:meeting|call|event|session|today'?s|current|actual)?[ ']*(?:date\(?s?\)?|day|when|held(?: on| at)?)(?: ?(?:&|and|\/|,|\+) ?(?:time|times|location|place|where|venue))?(?: of (?:the )?(?:meeting|call))?|times?(?: ?(?:&|and|\/) ?(?:date|place|location))?|(?:sitzungs)?datum(?: und (?:uhr)?zeit|\/(?:uhr)?zeit)?|termin|wann|(?:date|jour)(?: et heure)?|quand|fecha(?: y hora)?|cuando|data(?: e (?:hora|ora))?|quando|dia|cand|data si ora|wanneer|kiedy|termin|dato|日時|日期|时间|時間|日付|開催日時?|날짜|일시|일자)$/u;
const TIME_LABEL = /^(?:times?|时间|時間)$/;
// "Every Thursday from May 4" is not the day of this meeting.
const RECURRING = /\b(?:every|each|weekly|biweekly|monthly|recurring|starting|alternat\w+|jeden|chaque|cada)\b/i;

function isDateLabel(label: string): boolean {
  // Keys of Korean are not letters that anybody writes.
  return DATE_LABEL.test(labelKey(label)) || DATE_LABEL.test(label);
}

type LabelResult = { source: Source; claims: DateClaim[] } & Pick<DateSourceResult, 'slack' | 'isSecondary'> & {
    name?: string;
  };

function claimsInLabels({ text }: DatedText, lines: readonly HeadLine[], reading: DateReading): LabelResult[] {
  const configured = (kind: Source['kind']) =>
    new Set(reading.date.from.flatMap((source) => (source.kind === kind ? labelKey(source.name) : [])));
  const labels = configured('label');
  const rows = configured('table');
  const results = new Map<string, LabelResult>();
  const secondary: LabelResult[] = [];
  let open: { result: LabelResult; indent: number; clock: number | undefined } | undefined;
  let column: number | undefined;
  let besides = 0;
  for (const line of lines) {
    if (line.heading) {
      // The facts of a meeting are in one section; below the next heading a date is that of an event.
      if (results.size > 0) break;
      open = undefined;
      continue;
    }
    const source = text.slice(line.range.start, line.range.end);
    const label = line.isBelowTopic ? undefined : (labelOf(text, line.range) ?? wideLabel(text, line.range));
    if (!label && ++besides > MAX_LINES_BESIDE) break;
    if (line.isBelowTopic || (!/\d/.test(source) && !source.includes('|'))) continue;
    if (source.includes('|') && !source.includes(':')) {
      const cells = cellsOf(text, line.range);
      const isDate = (cell: Range) => {
        const name = text.slice(cell.start, cell.end);
        return rows.has(labelKey(name)) || isDateLabel(name);
      };
      const name = cells[0] && text.slice(cells[0].start, cells[0].end).replace(/[*_]/g, '').trim();
      const claims =
        cells.length > 1 && isDate(cells[0]!)
          ? cells.slice(1).flatMap((cell) => claimsInProse(text, cell, reading))
          : [];
      const below = column !== undefined && cells[column] ? claimsInProse(text, cells[column]!, reading) : [];
      if (claims.length > 0) put(results, { source: { kind: 'table', name: name! }, claims });
      else if (below.length > 0) put(results, { source: { kind: 'table', name: 'Date' }, claims: below });
      const at = cells.findIndex(isDate);
      if (!/^[ \t|:-]+$/.test(source)) column = at < 0 || claims.length > 0 ? undefined : at;
      continue;
    }
    const key = label && labelKey(label.label);
    if (label && key !== undefined && line.indent < 4 && (labels.has(key) || isDateLabel(label.label))) {
      const value = text.slice(label.value.start, label.value.end);
      if (RECURRING.test(value)) continue;
      const { main, others } = partsOfValue(text, label.value, reading);
      const clock = clockIn(maskLinks(value));
      const isTime = TIME_LABEL.test(key);
      const result: LabelResult = {
        source: { kind: 'label', name: label.label },
        claims: main,
        ...(hasZone(value) && { slack: slackAt(clock) }),
      };
      // `Time:` rarely has a date of its own; one that has none belongs to the date above.
      if (main.length > 0) put(results, result);
      const before = open;
      if (main.length > 0 || !isTime) open = { result, indent: line.indent, clock };
      else if (open) open.clock ??= clock;
      const base = main.length > 0 ? clock : (before?.clock ?? clock);
      secondary.push(...others.map(({ claim, clock: at }) => inZone(label.label, claim, base, at)));
    } else if (open && line.indent > open.indent && hasZone(source)) {
      const mentions = mentionsIn(text, line.range, reading);
      for (const mention of mentions)
        secondary.push(inZone(open.result.source.name, claimOf(text, mention, reading), open.clock, clockIn(source)));
    }
  }
  return [...results.values(), ...secondary];
}

const MAX_CAPTION_WORDS = 6;

/** Whether a line is about a topic of the meeting, and no caption of its facts. */
function isTopic(line: string): boolean {
  if (/\d/.test(line) && isDateLabel(/^[ \t>*_+-]*([^:]{1,40}):/.exec(line)?.[1] ?? '')) return false;
  return line.includes('://') || line.trim().split(/\s+/).length > MAX_CAPTION_WORDS;
}

/** A label that comes twice is that of a meeting on several days. */
function put(results: Map<string, LabelResult>, result: LabelResult): void {
  const key = `${result.source.kind} ${labelKey(result.source.name)}`;
  const known = results.get(key);
  if (known) known.claims.push(...result.claims);
  else results.set(key, result);
}

/** A label before a colon of full width. */
function wideLabel(text: string, range: Range): { label: string; value: Range } | undefined {
  const match = /^[ \t>*_-]*([\p{L}]{2,8})[*_ ]*[：:][*_ ]*/u.exec(text.slice(range.start, range.start + 40));
  return match ? { label: match[1]!, value: { start: range.start + match[0].length, end: range.end } } : undefined;
}

/** The dates of a value, and apart from them those that are in parentheses with a time: the same moment elsewhere. */
function partsOfValue(
  text: string,
  range: Range,
  reading: DateReading,
): { main: DateClaim[]; others: { claim: DateClaim; clock: number | undefined }[] } {
  const value = text.slice(range.start, range.end);
  const main: DateClaim[] = [];
  const others: { claim: DateClaim; clock: number | undefined }[] = [];
  for (const mention of mentionsIn(text, range, reading)) {
    const at = mention.range.start - range.start;
    const open = value.lastIndexOf('(', at);
    const close = value.indexOf(')', at);
    const isInside = open >= 0 && !value.slice(open, at).includes(')') && value[open - 1] !== ']';
    const inside = isInside ? value.slice(open + 1, close < 0 ? value.length : close) : '';
    const claim = claimOf(text, mention, reading);
    const clock = clockIn(inside);
    if (isInside && (clock !== undefined || hasZone(inside))) others.push({ claim, clock });
    else if (!isInside) main.push(claim);
  }
  return { main, others };
}

/** The same moment in another time zone: a day earlier or later, where the clocks allow it. */
function inZone(name: string, claim: DateClaim, base: number | undefined, clock: number | undefined): LabelResult {
  const isKnown = base !== undefined && clock !== undefined;
  return {
    source: { kind: 'label', name },
    claims: [claim],
    isSecondary: true,
    slack: { earlier: !isKnown || clock > base ? 1 : 0, later: !isKnown || clock < base ? 1 : 0 },
  };
}

/** A meeting early in the day of one zone is on the day before in another; late in the day, on the day after. */
function slackAt(clock: number | undefined): { earlier: number; later: number } {
  return { earlier: clock === undefined || clock >= 12 ? 1 : 0, later: clock === undefined || clock < 12 ? 1 : 0 };
}

const ZONE =
  /\b(?:UTC|GMT|[PMCE][SD]?T|CES?T|EES?T|WES?T|BST|[IJK]ST|AE[SD]T|NZ[SD]T|Pacific|Eastern|Central|Mountain|European|timezone)\b/;

function hasZone(text: string): boolean {
  return ZONE.test(text);
}

/** The first time of day in `text`, in hours. */
function clockIn(text: string): number | undefined {
  const match =
    /(?<![\d:/.-])(\d{1,2})(?::(\d\d))?(?:[ \t]*[-–—][ \t]*\d{1,2}(?::\d\d)?)?[ \t]*([ap])\.?m\b|(?<![\d:])(\d{1,2}):(\d\d)|\b(noon|midnight)\b|\bUTC[ \t]+(\d\d)(\d\d)\b|\b(\d\d)(\d\d)[ \t]+UTC\b/i.exec(
      text,
    );
  if (!match) return undefined;
  const [, hour, minutes, half, hour24, minutes24, word, utc, utcMinutes, before, beforeMinutes] = match;
  if (word) return word.toLowerCase() === 'noon' ? 12 : 0;
  if (half) return (Number(hour) % 12) + (half.toLowerCase() === 'p' ? 12 : 0) + Number(minutes ?? 0) / 60;
  return Number(hour24 ?? utc ?? before) + Number(minutes24 ?? utcMinutes ?? beforeMinutes) / 60;
}

const CONVERTER =
  /https?:\/\/(?:www\.)?(?:timeanddate\.com|everytimezone\.com|time\.is|arewemeetingyet\.com|worldtimebuddy\.com|dateful\.com|savvytime\.com|zonestamp\.toolforge\.org|timee\.io)\/[^\s)>\]]{1,400}/gi;

/** The days that links to time converters at the top of a note are about. */
function claimsInLinks({ text }: DatedText, lines: readonly HeadLine[]): DateClaim[] {
  return lines.flatMap(({ range, isBelowTopic }) => {
    const line = text.slice(range.start, range.end);
    if (isBelowTopic || !line.includes('://')) return [];
    return [...line.matchAll(CONVERTER)].flatMap((match) => {
      const day = dayInLink(match[0]);
      if (!day) return [];
      const start = range.start + match.index + day.at;
      return { ...partsOf(day.day), text: day.text, range: { start, end: start + day.text.length } };
    });
  });
}

function dayInLink(url: string): { day: Day; text: string; at: number } | undefined {
  const parts =
    /[?&]year=(\d{4})&month=(\d{1,2})&day=(\d{1,2})/.exec(url) ??
    /(?<!\d)(20\d\d)-?(\d\d)-?(\d\d)(?=T|[^\d]|$)/.exec(url);
  if (!parts) return undefined;
  const day = toDay(Number(parts[1]), Number(parts[2]), Number(parts[3]));
  const isQuery = /^[?&]/.test(parts[0]);
  if (!day) return undefined;
  return { day, text: isQuery ? parts[0].slice(1) : parts[0], at: parts.index + (isQuery ? 1 : 0) };
}

function mentionsIn(text: string, range: Range, { locale, order }: DateReading): DateMention[] {
  const style = { locale, ...(order && { order }) };
  return dateMentions(maskLinks(text.slice(range.start, range.end)), range.start, style);
}

/** `text` with the targets of its links blanked out: what they say is not said by the note. */
function maskLinks(text: string): string {
  if (!text.includes('://') && !text.includes('](')) return text;
  return text.replace(/\]\([^)]{0,2000}\)|https?:\/\/[^\s)>\]]{1,2000}/g, (link) => ' '.repeat(link.length));
}

function claimsInProse(text: string, range: Range, reading: DateReading, withMonths = false): DateClaim[] {
  const days = mentionsIn(text, range, reading).map((mention) => claimOf(text, mention, reading));
  if (days.length > 0 || !withMonths) return days;
  return claimsOfMonths(text, range, reading);
}

function claimsOfMonths(text: string, range: Range, { locale }: DateReading): DateClaim[] {
  const source = maskLinks(text.slice(range.start, range.end));
  return /\d{4}/.test(source) ? monthMentions(source, range.start, locale).map((mention) => ({ ...mention })) : [];
}

function claimOf(text: string, mention: DateMention, { locale }: DateReading): DateClaim {
  const { year, month, day, range, last, isWeek, isAmbiguous, hasShortYear } = mention;
  const real = toDay(year?.value ?? 2000, month.value, day.value);
  const end = last && toDay(year?.value ?? 2000, last.month, last.day);
  const more = isWeek ? 6 : real && end ? daysBetween(real, end) : 0;
  const swapped = isAmbiguous && year ? toDay(year.value, day.value, month.value) : undefined;
  const weekday = weekdayBefore(text, range.start);
  return {
    text: mention.text,
    month: month.value,
    day: day.value,
    range,
    ...(year && { year: year.value }),
    ...(year && real && { whole: real }),
    ...(more > 0 && { more }),
    ...(swapped && { swapped }),
    ...(hasShortYear && { isUnsure: true }),
    ...(mention.order && { order: mention.order }),
    ...(weekday !== undefined && { weekday }),
    ...(!last && !isWeek && !isAmbiguous && { rewrite: (to: Day) => rewriteMention(text, mention, to, locale) }),
  };
}

function weekdayBefore(text: string, start: number): number | undefined {
  const word = /([A-Za-z]{3,9})\.?,?[ \t]+(?:the[ \t]+)?$/.exec(text.slice(Math.max(0, start - 18), start))?.[1];
  return word === undefined ? undefined : dateWords('en').weekdays.get(word.toLowerCase());
}
