// `###TODOs` is a paragraph to Markdown: the section is in no table of contents, and no tool finds it.
import { titleShape } from '../collection/facts.js';
import { defaultSections } from '../model/defaults.js';
import { sectionName } from '../note/markdown/sections.js';
import { excerpt, linesIn } from '../text/range.js';
import { defineRule } from './define-rule.js';

const messages = {
  empty: (marks: string) => `\`${marks}\` is a heading without text; write its text, or remove it.`,
  space: (text: string, expected: string) =>
    `\`${excerpt(text)}\` is not parsed as a heading; write \`${excerpt(expected)}\`, with a space after the \`#\` marks.`,
  title: (text: string, notes: string) =>
    `\`${excerpt(text)}\` is not marked as a heading, as the titles of the other notes are; write \`${excerpt(notes)}\`.`,
  bold: (text: string, expected: string) =>
    `\`${excerpt(text)}\` is bold text, not a heading; write \`${excerpt(expected)}\`, so that the section can be found and linked.`,
  above: (text: string, name: string, expected: string) =>
    `\`${excerpt(text)}\` is inside \`${excerpt(name)}\` but has a higher level; write \`${excerpt(expected)}\`.`,
};

export default defineRule(
  {
    id: 'heading-syntax',
    description: 'Headings are marked with `#` marks and a space',
    severity: 'error',
    mayBeHabit: true,
    fixes: ['safe', 'suggestion'],
    needsNoteIndex: true,
  },
  ({ note, settings, stage, noteIndex, asksFor, report }) => {
    const { text, blocks } = note;
    // Bold text instead of a heading, and one mark before a name, are mistakes only where those headings are asked for.
    const isStated = asksFor('sections');
    const specs = isStated ? settings.sections : [];
    const { sections, missing } = note.outline(specs);
    const depth = sections[0]?.heading.depth ?? 2;
    const required = (name: string) => specs.some((spec) => sectionName(name, spec));
    const usesMarks = isStated || note.headings.some(({ setext }) => !setext);

    for (const { raw, range, depth: level } of note.headings) {
      // One mark alone is often something else.
      if (raw === '' && stage === 'held' && level > 1)
        report({ range, message: messages.empty(text.slice(range.start, range.end).trim()) });
    }
    for (const block of blocks) {
      if (block.kind !== 'paragraph' && block.kind !== 'item') continue;
      for (const line of linesIn(text, block.range)) {
        // `##TODOs` below an item belongs to the item's text; written as a heading, it ends the list.
        if (block.item && (line.start === block.range.start || text[line.start] !== '#')) continue;
        const source = text.slice(line.start, line.end).trimEnd();
        const range = { start: line.start, end: line.start + source.length };
        const hashes = /^[ ]{0,3}(#{1,6})(?!#)(?=\S)(.*)$/.exec(source);
        const isFirst = block === blocks[0] && line.start === block.range.start;
        if (hashes && usesMarks && isHeadingText(hashes[1]!, hashes[2]!, required, isFirst)) {
          const expected = `${hashes[1]} ${hashes[2]}`;
          report({ range, message: messages.space(source.trim(), expected), expected, fix: 'safe' });
          continue;
        }
        if (isFirst && !source.startsWith('#') && noteIndex.isUsualTitle(note.path, titleShape(source))) {
          const expected = `# ${source}`;
          report({ range, message: messages.title(source, expected), expected, fix: 'suggestion' });
          continue;
        }
        // Bold text is a section's heading only where the section has no other.
        const bold = /^(\*\*|__)(.+?):?\1:?$/.exec(source);
        const spec = bold && missing.find((candidate) => sectionName(bold[2]!, candidate));
        if (bold && spec && source === text.slice(block.range.start, block.range.end).trimEnd()) {
          const expected = `${'#'.repeat(depth)} ${bold[2]}`;
          report({ range, message: messages.bold(source, expected), expected, fix: 'suggestion' });
        }
      }
    }
    // In the built-in form a note has no title in its body. Elsewhere a heading of the first level begins a new part.
    const [title, ...otherTitles] = note.headings.filter(
      ({ depth, setext, raw }) => depth === 1 && !setext && raw !== '',
    );
    if (!isStated || settings.sections !== defaultSections || !title || otherTitles.length > 0) return;
    const outer = sections.findLast(({ heading }) => heading.range.start < title.range.start);
    if (!outer || outer.heading.depth === 1) return;
    const expected = `${'#'.repeat(outer.heading.depth + 1)} ${title.raw}`;
    const message = messages.above(`# ${title.raw}`, outer.heading.name, expected);
    report({ range: title.range, message, expected, fix: 'suggestion' });
  },
);

/**
 * Whether `#` marks without a space were meant as a heading: a required one, two marks and a capital letter or a link, or
 * one mark and several words at the top of a note. `#garden` is a tag.
 */
function isHeadingText(marks: string, rest: string, required: (name: string) => boolean, isFirst: boolean): boolean {
  if (required(rest) || (marks.length >= 2 && /^(?:[\p{Lu}*_[]|:[a-z_]+: )/u.test(rest))) return true;
  return isFirst && /^\p{Lu}[\p{L}\p{N}]*(?: [\p{L}\p{N}/.,:&()-]+)+$/u.test(rest) && !rest.includes('#');
}
