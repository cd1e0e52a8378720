import type { Settings } from '../model/settings.js';
import { type Heading, headingKey } from '../note/markdown/headings.js';
import { labelKey, labelOf } from '../note/markdown/labels.js';
import { isPlaceholder } from '../note/markdown/placeholders.js';
import { roleOf, type SectionRole } from '../note/markdown/section-roles.js';
import { roleOfSection, type Section, type SectionSpec, sectionName } from '../note/markdown/sections.js';
import { isInitials } from '../note/meeting/people.js';
import { linesIn, type Range } from '../text/range.js';
import { adapt, common, commonTexts, type Next, type Past } from './adapt-text.js';
import { most } from './next-day.js';
import { OPEN } from './next-front-matter.js';

/** A heading of the new note and the lines under it; the part before the first heading has none. */
interface Part {
  heading?: string;
  name: string;
  spec?: SectionSpec;
  /** '' where a blank line is. */
  lines: string[];
}

/** A line of a past note that others may have too; a block of code or a comment counts as one. */
interface Line {
  text: string;
  range: Range;
  /** It is above the first section. */
  isHead: boolean;
  isAttendee: boolean;
}

/** What the last notes share, without what is special to each. */
interface Usual {
  headings: ReadonlySet<string>;
  lines: ReadonlySet<string>;
  labels: ReadonlySet<string>;
}

// Of a list of people those count who are mostly there; any other line must be one that hardly a note is without.
const PEOPLE = 0.5;
const LINES = 0.75;
const HEADINGS = 0.5;

// What is said at a meeting is new each time.
const NEW_EACH_TIME: ReadonlySet<SectionRole | undefined> = new Set(['discussion', 'decisions', 'actions'] as const);

/**
 * The body of the next note: the headings and standing lines of the last ones, in the order of the one that has most of
 * them; something to fill in under the agenda; the action items that are still open.
 * @param pasts the last notes, the newest first
 * @param isAsked whether the sections of the settings are expected of these notes
 * @param items Markdown that goes under the heading of action items; '' for none
 */
export function nextBody(
  pasts: readonly Past[],
  next: Next,
  settings: Settings,
  isAsked: boolean,
  items: string,
): string {
  const usual = usualOf(pasts, settings);
  const sections = usualSections(pasts, next, settings, isAsked);
  const drafts = pasts.map((past) => partsOf(past, usual, sections, next, settings));
  const size = (draft: readonly Part[]) => draft.reduce((sum, { lines }) => sum + 1 + lines.length, 0);
  const parts = withAll(drafts.toSorted((a, b) => size(b) - size(a))[0] ?? [], sections, settings);

  addLabels(parts, pasts, settings);
  const agenda = parts.find((part) => roleOfPart(part) === 'agenda');
  if (agenda) addItem(agenda.lines, `${markerOf(pasts, settings)} ${OPEN}`);
  if (items !== '') {
    const known = parts.find((part) => holdsActions(part, settings));
    const heading = `${'#'.repeat(levelOf(pasts, settings))} ${settings.actions?.[0] ?? 'TODOs'}`;
    const { lines } = known ?? (parts[parts.push({ heading, name: '', lines: [] }) - 1] as Part);
    lines.push(...(lines.length > 0 ? [''] : []), ...items.split('\n'));
  }
  return parts
    .flatMap(({ heading, lines }) => [heading ?? [], lines.length > 0 ? lines.join('\n') : []].flat())
    .join('\n\n');
}

function usualOf(pasts: readonly Past[], settings: Settings): Usual {
  const { locale } = settings;
  const all = pasts.map((past) => ({ past, lines: linesOf(past, settings) }));
  const shared = (share: number, of: (past: Past, lines: readonly Line[]) => string[]) =>
    commonTexts(
      all.map(({ past, lines }) => new Set(of(past, lines))),
      share,
    );
  const texts = (past: Past, lines: readonly Line[]) => lines.map(({ text }) => common(text, past, locale));
  return {
    headings: shared(HEADINGS, (past) => past.note.headings.map(({ raw }) => keyOf(raw, past, locale))),
    lines: new Set([
      ...shared(LINES, texts),
      ...shared(PEOPLE, (past, lines) =>
        texts(
          past,
          lines.filter(({ isAttendee }) => isAttendee),
        ),
      ),
    ]),
    labels: new Set([
      ...shared(LINES, (_, lines) => lines.flatMap((line) => labelIn(line, settings) ?? [])),
      ...settings.labels.map(({ name }) => labelKey(name)),
    ]),
  };
}

/** The headings of the sections that the note is to have, as most of the last notes write them. */
function usualSections(
  pasts: readonly Past[],
  next: Next,
  settings: Settings,
  isAsked: boolean,
): Map<SectionSpec, string> {
  const found = pasts.map((past) => ({ past, sections: sectionsOf(past, settings) }));
  // Another kind of note: not one of them has any of these.
  if (pasts.length > 1 && found.every(({ sections }) => sections.length === 0)) return new Map();
  const level = levelOf(pasts, settings);
  const isFlat = found.every(({ sections }) => new Set(sections.map(({ heading }) => heading.depth)).size < 2);
  const wanted = settings.sections.filter(
    (spec) =>
      (isAsked && spec.required !== false) ||
      found.filter(({ sections }) => sections.some((section) => section.spec === spec)).length >=
        found.length * HEADINGS,
  );
  return new Map(
    wanted.map((spec) => {
      const written = found.flatMap(({ past, sections }) => {
        const heading = sections.find((section) => section.spec === spec)?.heading;
        // Not a misspelled one.
        if (!heading || sectionName(heading.raw, spec) === undefined) return [];
        return [{ depth: heading.depth, raw: adapt(heading.raw, past, next, settings.locale) }];
      });
      written.reverse();
      const depth = spec.level ?? (isFlat ? undefined : most(written.map((one) => one.depth))) ?? level;
      return [spec, `${'#'.repeat(depth)} ${most(written.map(({ raw }) => raw)) ?? spec.name}`];
    }),
  );
}

function sectionsOf({ note }: Past, settings: Settings): Section[] {
  return note.outline(settings.sections).sections;
}

/** At which level the last notes have their sections, or the headings that they share. */
function levelOf(pasts: readonly Past[], settings: Settings): number {
  const depths = (headings: readonly Heading[]) => headings.map(({ depth }) => depth);
  const ofSections = pasts.flatMap((past) => depths(sectionsOf(past, settings).map(({ heading }) => heading)));
  if (ofSections.length > 0) return most(ofSections.reverse())!;
  const keys = pasts.map(({ note }) => new Set(note.headings.map(({ raw }) => headingKey(raw))));
  const shared = commonTexts(keys, HEADINGS);
  const ofShared = pasts.flatMap(({ note }) => depths(note.headings.filter(({ raw }) => shared.has(headingKey(raw)))));
  return Math.max(2, Math.min(...ofShared, 6));
}

function keyOf(raw: string, past: Past, locale: string): string {
  return headingKey(common(raw, past, locale));
}

function roleOfPart({ name, spec }: Pick<Part, 'name' | 'spec'>): SectionRole | undefined {
  return spec ? roleOfSection(spec) : roleOf(name);
}

function holdsActions({ heading, name, spec }: Part, { actions }: Settings): boolean {
  if (heading === undefined) return false;
  return actions
    ? actions.some((action) => headingKey(action) === headingKey(name))
    : spec !== undefined && roleOfSection(spec) === 'actions';
}

// Of quotes, lists and check boxes.
const MARKS = /^[\s>]*(?:(?:[-*+]|\d+[.)])\s+)?(?:\[[ xX]\]\s+)?/;

/** The lines of a note that may be standing text; those that contain a place or a directive are not. */
function linesOf({ note, meeting }: Past, settings: Settings): Line[] {
  const first = sectionsOf({ note, meeting, day: '' }, settings)[0]?.heading.range.start ?? note.text.length;
  const blocks = note.blocks.filter(({ kind }) => kind === 'heading' || kind === 'code' || kind === 'html');
  const people = new Set(meeting.attendees.map(({ entry }) => note.lines.point(entry.start).line));
  const lines: Line[] = [];
  let at = 0;
  for (const range of linesIn(note.text, { start: note.bodyStart, end: note.text.length })) {
    while (at < blocks.length && blocks[at]!.range.end <= range.start) at++;
    const block = blocks[at];
    const isIn = block !== undefined && block.range.start < range.end;
    // A block is taken as a whole, at its first line.
    if (isIn && (block.kind === 'heading' || block.range.start < range.start)) continue;
    const of = isIn ? { start: range.start, end: block.range.end } : range;
    const isAttendee = people.has(note.lines.point(range.start).line);
    const written = note.text.slice(of.start, of.end).trimEnd();
    const text = isAttendee ? withoutAttendance(written) : written;
    if (text.trim() === '' || /meeting-notes-lint-|<!--\s*lint\s/.test(text)) continue;
    if (isPlaceholder(text.replace(MARKS, ''), settings.placeholders.words)) continue;
    lines.push({ text, range: of, isHead: range.start < first, isAttendee });
  }
  return lines;
}

/** The line of an attendee as it is before a meeting: nobody is ticked, nobody is struck out. */
function withoutAttendance(line: string): string {
  return line.replace(/\[[xX✓✔]\](?=\s)/gu, '[ ]').replace(/~~([^~\r\n]{1,200})~~/g, '$1');
}

/** The label that a line begins with: one that the settings require, or one at the top that is not anybody's initials. */
function labelIn({ text, isHead }: Line, { labels }: Settings): string | undefined {
  const label = labelOf(text, { start: 0, end: text.length })?.label;
  if (label === undefined) return undefined;
  const key = labelKey(label);
  return (isHead && !isInitials(label)) || labels.some(({ name }) => labelKey(name) === key) ? key : undefined;
}

/** A line up to the colon of its label. */
function labelAlone(text: string): string {
  return text.slice(0, labelOf(text, { start: 0, end: text.length })!.value.start).trimEnd();
}

/** What a past note has of the usual headings and lines, as they are to be in the new one. */
function partsOf(
  past: Past,
  usual: Usual,
  sections: ReadonlyMap<SectionSpec, string>,
  next: Next,
  settings: Settings,
): Part[] {
  const { note } = past;
  const { locale } = settings;
  const specs = new Map(sectionsOf(past, settings).map(({ spec, heading }) => [heading, spec]));
  let level = specs.size === 0 ? 6 : Math.min(...[...specs.keys()].map(({ depth }) => depth));
  const parts: Part[] = [{ name: '', lines: [] }];
  // Under a heading that is not taken over, or under what is new each time, no line is.
  let isOpen = { section: true, here: true };
  let before = note.bodyStart;
  for (const entry of [...note.headings, ...linesOf(past, settings)].sort((a, b) => a.range.start - b.range.start)) {
    const { lines } = parts.at(-1)!;
    if ('raw' in entry) {
      const spec = specs.get(entry);
      const isUsual = usual.headings.has(keyOf(entry.raw, past, locale));
      const asItIs = adapt(note.text.slice(entry.range.start, entry.range.end), past, next, locale);
      // A second heading of a section's name is none of its own.
      const isRepeated = !spec && settings.sections.some((one) => sectionName(entry.raw, one) !== undefined);
      const heading = spec ? sections.get(spec) : isUsual && !isRepeated ? asItIs : undefined;
      if (!spec && entry.depth > level) {
        const isTaken = isOpen.section && heading !== undefined;
        isOpen.here = isTaken && !NEW_EACH_TIME.has(roleOf(entry.name));
        if (isTaken) lines.push(...(lines.length > 0 ? [''] : []), heading!);
      } else {
        const part = {
          name: spec?.name ?? entry.name,
          lines: [],
          ...(spec && { spec }),
          ...(heading !== undefined && { heading }),
        };
        if (heading !== undefined) parts.push(part);
        if (spec) level = entry.depth;
        const isNewEachTime = NEW_EACH_TIME.has(roleOfPart(part)) || holdsActions(part, settings);
        const isTaken = heading !== undefined && !isNewEachTime;
        isOpen = { section: isTaken, here: isTaken };
      }
      before = entry.range.end;
      continue;
    }
    const text = isOpen.here ? lineFor(entry) : undefined;
    if (text === undefined) continue;
    if (lines.length > 0 && isApart(note.text.slice(before, entry.range.start), text, lines.at(-1)!)) lines.push('');
    lines.push(...text.split(/\r\n|\r|\n/));
    before = entry.range.end;
  }
  return parts;

  function lineFor(line: Line): string | undefined {
    const shared = common(line.text, past, locale);
    if (usual.lines.has(shared)) return adapt(line.text, past, next, locale);
    const label = labelIn(line, settings);
    if (label === undefined || !usual.labels.has(label)) return undefined;
    // What is said beside the date of the meeting, such as its time, is more likely to hold than nothing.
    return shared === line.text ? labelAlone(line.text) : adapt(line.text, past, next, locale);
  }
}

/** Whether a blank line belongs between two lines: where one was, and where a paragraph between them is left out. */
function isApart(gap: string, text: string, before: string): boolean {
  const isInList = /^[ \t]*(?:[-*+|]|\d+[.)])/.test(text) && /^[ \t]*(?:[-*+|]|\d+[.)])/.test(before);
  if (/^#{1,6} /.test(before)) return true;
  return gap.trim() === '' ? (gap.match(/\r\n|\r|\n/g) ?? []).length > 1 : !isInList;
}

/** The sections that there must be, in their order. */
function withAll(
  parts: readonly Part[],
  sections: ReadonlyMap<SectionSpec, string>,
  { sections: specs }: Settings,
): Part[] {
  const all = [...parts];
  const rank = ({ spec }: Part) => (spec && spec.order !== false ? specs.indexOf(spec) : -1);
  const slots = all.flatMap((part, at) => (rank(part) >= 0 ? [at] : []));
  const ordered = slots.map((at) => all[at]!).sort((a, b) => rank(a) - rank(b));
  slots.forEach((at, index) => {
    all[at] = ordered[index]!;
  });
  for (const [spec, heading] of sections) {
    if (all.some((part) => part.spec === spec)) continue;
    const before = all.findLastIndex((part) => part.spec && specs.indexOf(part.spec) < specs.indexOf(spec));
    const at = before >= 0 ? before + 1 : all.findIndex((part) => part.spec !== undefined);
    all.splice(at >= 0 ? at : all.length, 0, { heading, name: spec.name, spec, lines: [] });
  }
  return all;
}

/** Puts the label lines that the settings ask for and the draft has not at its head, in the form that a note has. */
function addLabels(parts: readonly Part[], pasts: readonly Past[], settings: Settings): void {
  const head = parts.find(({ lines }) => lines.length > 0) ?? parts[1] ?? parts[0];
  const keyIn = (text: string) => labelOf(text, { start: 0, end: text.length })?.label;
  for (const { name } of settings.labels) {
    const is = (text: string) => labelKey(keyIn(text) ?? '') === labelKey(name);
    if (parts.some(({ lines }) => lines.some(is))) continue;
    const known = pasts.flatMap((past) => linesOf(past, settings)).find(({ text }) => is(text));
    head?.lines.push(...(head.lines.length > 0 && !known ? [''] : []), known ? labelAlone(known.text) : `${name}:`);
  }
}

/** Puts an item below the lines of a part: into the list if they end in one. */
function addItem(lines: string[], item: string): void {
  const last = lines.at(-1);
  if (last !== undefined && !/^(?:[-*+]|\d+[.)])[ \t]/.test(last)) lines.push('');
  lines.push(item);
}

/** How the last notes mark the items of their agenda. */
function markerOf(pasts: readonly Past[], settings: Settings): string {
  for (const past of pasts) {
    const agenda = sectionsOf(past, settings).find(({ spec }) => roleOfSection(spec) === 'agenda');
    const item = agenda?.blocks.find((block) => block.kind === 'item')?.item;
    if (item) return /^(?:[-*+]|\d+[.)])/.exec(past.note.text.slice(item.range.start))?.[0] ?? '*';
  }
  return '*';
}
