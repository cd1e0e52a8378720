// Readers look for the same sections in every note. All differences between the note's headings and the expected ones
// are found at once, by aligning the two sequences: fixing one never brings up the next.
import { headingKey } from '../note/markdown/headings.js';
import { roleOf } from '../note/markdown/section-roles.js';
import { roleOfSection, type Section, type SectionSpec, sectionName } from '../note/markdown/sections.js';
import { Note } from '../note/note.js';
import type { Edit } from '../text/edit.js';
import { quoted } from '../text/enumerate.js';
import { linesIn, type Range } from '../text/range.js';
import { defineRule } from './define-rule.js';

const messages = {
  missing: (names: readonly string[], lines: readonly string[], place: string) =>
    names.length === 1
      ? `The heading ${quoted(names)} is missing; add a line ${quoted(lines)} ${place}.`
      : `The headings ${quoted(names)} are missing; add the lines ${quoted(lines)} ${place}.`,
  renamed: (name: string, actual: string) =>
    `The heading \`${name}\` is missing; if \`${actual}\` is meant to be it, rename it to \`${name}\`.`,
  misspelled: (actual: string, expected: string) =>
    `The heading \`${actual}\` is misspelled; did you mean \`${expected}\`?`,
  repeated: (name: string, line: number) =>
    `The heading \`${name}\` is already used on line ${line}; move its content there, or rename this heading.`,
  misplaced: (name: string, place: string) => `The heading \`${name}\` is out of order; move its section ${place}.`,
  level: (name: string, actual: number, expected: number) =>
    `The heading \`${name}\` has level ${actual}; write it with ${expected} \`#\` mark${expected === 1 ? '' : 's'}.`,
};

export default defineRule(
  {
    id: 'required-headings',
    description: 'The headings that every note must have are there, once and in order',
    severity: 'error',
    form: 'sections',
    fixes: ['safe', 'suggestion'],
    needsNoteIndex: true,
  },
  ({ note, meeting, settings, noteIndex, report }) => {
    // An empty file is for `front-matter` to report; a meeting that did not take place has no minutes.
    if (note.text.trim() === '' || meeting.isCancelled) return;
    const outline = note.outline(settings.sections);
    const { repeated, misplaced, wrongLevel } = outline;
    // What looks like a typo, but is a heading of other notes too, is a heading of its own.
    const words = outline.misspelled.filter(({ heading }) => noteIndex.isKnownHeading(headingKey(heading.raw)));
    const misspelled = outline.misspelled.filter((typo) => !words.includes(typo));
    const sections = outline.sections.filter(({ heading }) => words.every((word) => word.heading !== heading));
    const missing = [
      ...outline.missing,
      ...words.filter(({ spec }) => spec.required !== false).map(({ spec }) => spec),
    ];
    // A folder in which no note has any of the sections holds another kind of note: one line about it, not one a note.
    if (sections.length === 0 && noteIndex.isOfOtherKind(note.path)) return;

    const depth = sections[0]?.heading.depth ?? 2;
    const absent: (Place & { spec: SectionSpec; line: string })[] = [];
    for (const spec of missing) {
      if (isWrittenDifferently(note, spec)) continue;
      const taken = sections.map(({ heading }) => heading);
      const other = note.headings.find(
        (heading) => !taken.includes(heading) && heading.depth <= depth && isSameRole(heading.name, spec),
      );
      if (other) {
        const expected = note.text.slice(other.content.start, other.content.end).replace(other.name, () => spec.name);
        const message = messages.renamed(spec.name, other.name);
        report({ range: other.content, message, about: `missing ${spec.name}`, expected, fix: 'suggestion' });
        continue;
      }
      const place = placeFor(spec);
      absent.push({ ...place, spec, line: `${'#'.repeat(place.previous?.heading.depth ?? depth)} ${spec.name}` });
    }
    if (absent.length > 0) {
      const names = absent.map(({ spec }) => spec.name);
      const lines = absent.map(({ line }) => line);
      const [first] = absent.toSorted((a, b) => a.report.start - b.report.start);
      const place = absent.every(({ words }) => words === first!.words) ? first!.words : 'where they belong';
      const offsets = [...new Set(absent.map(({ insert }) => insert))];
      const edits = offsets.flatMap(
        (at) =>
          insertion(
            note,
            at,
            absent.filter(({ insert }) => insert === at).map(({ line }) => line),
          ) ?? [],
      );
      report({
        range: first!.report,
        message: messages.missing(names, lines, place),
        about: names.map((name) => `missing ${name}`),
        ...(edits.length === offsets.length && {
          fix: { safe: false, title: `Insert ${quoted(lines)}`, edits },
        }),
      });
    }
    for (const { heading, expected } of misspelled) {
      const start = note.text.indexOf(heading.name, heading.content.start);
      const inPlace = start >= 0 && start + heading.name.length <= heading.content.end;
      const range = inPlace ? { start, end: start + heading.name.length } : heading.content;
      report({
        range,
        message: messages.misspelled(heading.name, expected),
        expected,
        ...(inPlace && { fix: 'safe' as const }),
      });
    }
    for (const { heading, first } of repeated) {
      const line = note.lines.point(first.range.start).line;
      const related = [{ range: first.range, message: 'First here' }];
      report({ range: heading.range, message: messages.repeated(heading.name, line), related });
    }
    for (const { heading, after } of misplaced) {
      const place = after ? `after \`${after.name}\`` : 'to the top';
      const about = `misplaced ${heading.name}`;
      report({ range: heading.range, message: messages.misplaced(heading.name, place), about });
    }
    for (const { spec, heading } of wrongLevel) {
      report({ range: heading.range, message: messages.level(heading.name, heading.depth, spec.level!) });
    }

    /** Where a missing section belongs: after the last one that comes before it, else before the first that follows. */
    function placeFor(spec: SectionSpec): Place {
      const index = settings.sections.indexOf(spec);
      const rank = (other: SectionSpec) => settings.sections.indexOf(other);
      const previous = sections.findLast((section) => rank(section.spec) < index);
      const next = sections.find((section) => rank(section.spec) > index);
      if (next && (!previous || previous.heading.range.start < next.heading.range.start)) {
        return {
          previous: previous ?? next,
          report: next.heading.range,
          insert: next.heading.range.start,
          words: `above \`${next.heading.name}\``,
        };
      }
      const last = note.headings.at(-1)?.range ?? note.lines.range(note.lines.point(note.bodyStart).line);
      const words = previous ? `after \`${previous.heading.name}\`` : 'to the note';
      return { previous, report: last, insert: note.text.length, words };
    }
  },
);

/** Where a missing heading is reported, where it is inserted, and both in words. */
interface Place {
  previous: Section | undefined;
  report: Range;
  insert: number;
  words: string;
}

/** Whether a heading under another name is what other communities call this section; only a hint in the message. */
function isSameRole(name: string, spec: SectionSpec): boolean {
  const role = roleOf(name);
  return role !== undefined && role === roleOfSection(spec);
}

/** Whether the heading is there in a form that `heading-syntax` reports. */
function isWrittenDifferently(note: Note, spec: SectionSpec): boolean {
  return note.blocks.some((block) => {
    if (block.kind !== 'paragraph' && block.kind !== 'item') return false;
    return linesIn(note.text, block.range).some((line) => {
      const source = note.text.slice(line.start, line.end).trim();
      if (block.item && (line.start === block.range.start || note.text[line.start] !== '#')) return false;
      const name = /^#{1,6}(?!#)(.+)$/.exec(source)?.[1] ?? /^(?:\*\*|__)(.+?):?(?:\*\*|__):?$/.exec(source)?.[1];
      return name !== undefined && sectionName(name, spec) !== undefined;
    });
  });
}

/**
 * The edit that puts headings before the offset `at`, with blank lines around them; undefined where they would not be
 * headings: in code or a comment that is never closed.
 */
function insertion(note: Note, at: number, lines: readonly string[]): Edit | undefined {
  const before = note.text.slice(0, at);
  const after = note.text.slice(at);
  const { eol } = note;
  let last = before.length;
  while (last > 0 && /[\r\n]/.test(before[last - 1]!)) last--;
  const ends = before.slice(last);
  const count = (ends.match(/\r\n|\r|\n/g) ?? []).length;
  const lead = before.trim() === '' ? '' : eol.repeat(Math.max(0, 2 - count));
  const text = `${lead}${lines.join(eol + eol)}${eol}${after === '' ? '' : eol}`;
  const changed = before + text + after;
  const { headings } = new Note(note.path, changed);
  const areHeadings = lines.every((line, index) => {
    const start = lines.slice(0, index).reduce((sum, { length }) => sum + length + 2 * eol.length, at + lead.length);
    return headings.some(({ range }) => range.start === start && changed.slice(range.start, range.end) === line);
  });
  return areHeadings ? { start: at, end: at, text } : undefined;
}
