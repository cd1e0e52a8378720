// `###TODOs` is a paragraph to Markdown: the section is in no table of contents and no tool finds it.
import { hasContent, sectionName } from '../note/markdown/sections.js';
import { excerpt, linesIn } from '../text/range.js';
import { defineRule } from './define-rule.js';

const messages = {
  space: (text: string, expected: string) =>
    `\`${excerpt(text)}\` is not a heading to Markdown; write \`${excerpt(expected)}\`, with a space after the \`#\` marks.`,
  bold: (text: string, expected: string) =>
    `\`${excerpt(text)}\` is bold text, not a heading; write \`${excerpt(expected)}\`, so that the section can be found and linked.`,
  above: (text: string, name: string, expected: string) =>
    `\`${excerpt(text)}\` stands inside \`${excerpt(name)}\` but is a heading above it; write \`${excerpt(expected)}\`.`,
  underlined: (text: string, expected: string) =>
    `\`${excerpt(text)}\` is a heading by the line below it; write \`${excerpt(expected)}\`, as in the other notes.`,
};

export default defineRule(
  {
    id: 'heading-syntax',
    description: 'Headings are marked with `#` marks and a space',
    severity: 'error',
    fixes: ['safe', 'suggestion'],
  },
  ({ note, settings, report }) => {
    const { text, blocks } = note;
    const { sections, missing } = note.outline(settings.sections);
    const depth = sections[0]?.heading.depth ?? 2;
    const required = (name: string) => settings.sections.some((spec) => sectionName(name, spec));

    for (const block of blocks) {
      if (block.kind !== 'paragraph' && block.kind !== 'item') continue;
      for (const line of linesIn(text, block.range)) {
        // `##TODOs` below an item belongs to the item's text; written as a heading, it ends the list.
        if (block.item && (line.start === block.range.start || text[line.start] !== '#')) continue;
        const source = text.slice(line.start, line.end).trimEnd();
        const range = { start: line.start, end: line.start + source.length };
        const hashes = /^[ ]{0,3}(#{1,6})(?!#)(?=\S)(.*)$/.exec(source);
        if (hashes && isHeadingText(hashes[1]!, hashes[2]!, required)) {
          const expected = `${hashes[1]} ${hashes[2]}`;
          report({ range, message: messages.space(source.trim(), expected), expected, fix: 'safe' });
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
    for (const { heading, blocks: content } of sections) {
      for (const { heading: inner } of content) {
        // The title of a note is its only heading of the first level, and stands above all sections.
        if (!inner || inner.setext || inner.depth > 1 || heading.depth === 1) continue;
        const expected = `${'#'.repeat(heading.depth + 1)} ${inner.raw}`;
        const message = messages.above(`# ${inner.raw}`, heading.name, expected);
        report({ range: inner.range, message, expected, fix: 'suggestion' });
      }
      if (!heading.setext || /[\r\n]/.test(heading.raw)) continue;
      const expected = `${'#'.repeat(heading.depth)} ${heading.raw}`;
      const safe = hasContent(content, text);
      report({
        range: heading.range,
        message: messages.underlined(heading.raw, expected),
        expected,
        fix: safe ? 'safe' : 'suggestion',
      });
    }
  },
);

/** Whether `#` marks without a space were meant as a heading: a required one, or two marks and a capital letter. */
function isHeadingText(marks: string, rest: string, required: (name: string) => boolean): boolean {
  return required(rest) || (marks.length >= 2 && /^(?:[\p{Lu}*_]|:[a-z_]+: )/u.test(rest));
}
