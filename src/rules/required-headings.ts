// Readers look for the same sections in every note. All differences between the note's headings and the expected ones
// are found at once, by aligning the two sequences: mending one never brings up the next.

import { headingKey } from '../note/markdown/headings.js';
import { roleOf } from '../note/markdown/section-roles.js';
import { roleOfSection, type SectionSpec, sectionName } from '../note/markdown/sections.js';
import { Note } from '../note/note.js';
import type { Edit } from '../text/edit.js';
import { linesIn } from '../text/range.js';
import { defineRule } from './define-rule.js';

const messages = {
  missing: (name: string, mark: string, place: string) =>
    `The heading \`${name}\` is missing; add a line \`${mark} ${name}\` ${place}.`,
  renamed: (name: string, actual: string) =>
    `The heading \`${name}\` is missing; if \`${actual}\` is meant to be it, rename it to \`${name}\`.`,
  misspelt: (actual: string, expected: string) =>
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
    // Of an empty file `front-matter` tells; what did not take place has no minutes.
    if (note.text.trim() === '' || meeting.isCancelled) return;
    const outline = note.outline(settings.sections);
    const { repeated, misplaced, wrongLevel } = outline;
    // What looks like a typo, but is a heading of other notes too, is a heading of its own.
    const words = outline.misspelt.filter(({ heading }) => noteIndex.isKnownHeading(headingKey(heading.raw)));
    const misspelt = outline.misspelt.filter((typo) => !words.includes(typo));
    const sections = outline.sections.filter(({ heading }) => words.every((word) => word.heading !== heading));
    const missing = [
      ...outline.missing,
      ...words.filter(({ spec }) => spec.required !== false).map(({ spec }) => spec),
    ];
    // A folder in which no note has any of the sections holds another kind of note: one remark for it, not one a note.
    if (sections.length === 0 && noteIndex.isOfOtherKind(note.path)) return;

    const depth = sections[0]?.heading.depth ?? 2;
    for (const spec of missing) {
      if (isWrittenOtherwise(note, spec)) continue;
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
      const at = placeFor(spec);
      const mark = '#'.repeat(at.previous?.heading.depth ?? depth);
      const edit = insertion(note, at.insert, mark, spec.name);
      report({
        range: at.report,
        message: messages.missing(spec.name, mark, at.words),
        about: `missing ${spec.name}`,
        ...(edit && { fix: { safe: false, title: `Insert \`${mark} ${spec.name}\``, edits: [edit] } }),
      });
    }
    for (const { heading, expected } of misspelt) {
      const start = note.text.indexOf(heading.name, heading.content.start);
      const inPlace = start >= 0 && start + heading.name.length <= heading.content.end;
      const range = inPlace ? { start, end: start + heading.name.length } : heading.content;
      report({
        range,
        message: messages.misspelt(heading.name, expected),
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

    /** Where a missing section belongs: behind the last one that comes before it, else before the first that follows. */
    function placeFor(spec: SectionSpec) {
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

/** Whether a heading under another name is what other communities call this section; only a hint in the message. */
function isSameRole(name: string, spec: SectionSpec): boolean {
  const role = roleOf(name);
  return role !== undefined && role === roleOfSection(spec);
}

/** Whether the heading is there in a form that `heading-syntax` reports. */
function isWrittenOtherwise(note: Note, spec: SectionSpec): boolean {
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
 * The edit that puts a heading before the offset `at`, with blank lines around it; undefined where it would be no heading:
 * in code or a comment that is never closed.
 */
function insertion(note: Note, at: number, mark: string, name: string): Edit | undefined {
  const before = note.text.slice(0, at);
  const after = note.text.slice(at);
  const { eol } = note;
  let last = before.length;
  while (last > 0 && /[\r\n]/.test(before[last - 1]!)) last--;
  const ends = before.slice(last);
  const count = (ends.match(/\r\n|\r|\n/g) ?? []).length;
  const lead = before.trim() === '' ? '' : eol.repeat(Math.max(0, 2 - count));
  const text = `${lead}${mark} ${name}${eol}${after === '' ? '' : eol}`;
  const { headings } = new Note(note.path, before + text + after);
  return headings.some((heading) => heading.range.start === at + lead.length && heading.name === name)
    ? { start: at, end: at, text }
    : undefined;
}
