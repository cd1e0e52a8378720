// A note without front matter that can be read has no date, no people and no place in any list of notes. Other tools
// pass it in silence, or point at line 1 with a parser's words.
import type { Problem } from '../note/front-matter/front-matter.js';
import { excerpt, linesIn, type Range } from '../text/range.js';
import { defineRule } from './define-rule.js';

const messages = {
  missing:
    'The note has no front matter; begin it with a line `---`, the keys `datetime`, `location`, `teams` and `participants`, and another line `---`.',
  bom: 'An invisible byte order mark precedes the opening `---`; remove it, or other tools will not see the front matter.',
  blank: 'Blank lines precede the opening `---`; remove them, because front matter must begin on line 1.',
  lead: (text: string) =>
    `\`${text}\` comes before the opening \`---\`; move it below the front matter, which must begin on line 1.`,
  unclosed: 'The front matter is not closed; add a line `---` after its last key.',
  foreign: (language: string) =>
    `The front matter is marked as \`${language}\`; write it in YAML, after a bare \`---\`.`,
  duplicate: (key: string) => `Duplicate key \`${key}\`; remove one.`,
  tab: 'This line is indented with a tab; indent YAML with spaces.',
  colon: (text: string) =>
    `\`${text}\` contains a colon followed by a space, which YAML reads as another key; put the value in quotes.`,
  noColon: (text: string) => `\`${text}\` is not a \`key: value\` line; put a colon and a space after the key.`,
  special: (text: string) => `\`${text}\` begins with a character that YAML reserves; put the value in quotes.`,
  quote: (text: string) =>
    `The quote in \`${text}\` is not closed, or closed too early; put one quote at each end of the value.`,
  indent: (text: string) =>
    `\`${text}\` is indented differently from its neighbours; indent it like the lines around it.`,
  bracket: (text: string) =>
    `The bracket in \`${text}\` is not closed; close it, or write one item per line after \`- \`.`,
  alias: (text: string) => `\`${text}\` uses \`*\` or \`&\`, which YAML reads as a reference; put the value in quotes.`,
  tooMuch:
    'The front matter is longer or more deeply nested than any note needs and was not read; keep only the keys of the meeting in it.',
  limitExceededAt:
    'From here on the note is longer or more deeply nested than any real note and was not checked; split it, or flatten its lists.',
  mapping: (text: string) => `The front matter is not a list of \`key: value\` lines; \`${text}\` should be one.`,
  other: (text: string) =>
    `YAML cannot read the front matter at \`${text}\`; check the colon, the quotes and the indentation of this line.`,
};

export default defineRule(
  {
    id: 'front-matter',
    description: 'A note begins with front matter in YAML that can be read',
    severity: 'error',
    readsFrontMatterOnly: true,
    fixes: ['safe'],
  },
  ({ note, settings, report }) => {
    const { frontMatter, text } = note;
    if (note.limitExceededAt) {
      report({ range: note.limitExceededAt, message: messages.limitExceededAt });
      if (frontMatter.state === 'missing') return;
    }
    const { state, lead, fence } = frontMatter;
    if (state === 'missing') {
      if (settings.frontMatter.required)
        report({ range: note.lines.range(1), message: messages.missing, about: 'missing', form: 'frontMatter' });
      return;
    }
    if (lead.end > lead.start) {
      const before = text.slice(lead.start, lead.end);
      if (before.replace('\uFEFF', '').trim() === '') {
        const message = before.startsWith('\uFEFF') ? messages.bom : messages.blank;
        report({ range: lead, message, expected: '', fix: 'safe' });
      } else {
        const range = firstLine(text, lead);
        report({ range, message: messages.lead(excerpt(text.slice(range.start, range.end))) });
      }
    }
    if (state === 'unclosed') report({ range: fence, message: messages.unclosed });
    if (state === 'foreign') report({ range: fence, message: messages.foreign(excerpt(frontMatter.language)) });

    // One broken line often upsets the next: the first problem of each line is the cause.
    const lines = new Set<number>();
    for (const problem of frontMatter.problems) {
      const { line } = note.lines.point(problem.range.start);
      if (lines.has(line)) continue;
      lines.add(line);
      const whole = note.lines.range(line);
      const range = rangeOf(problem, whole);
      report({
        range,
        message: sentence(problem, text.slice(whole.start, whole.end), text.slice(range.start, range.end)),
      });
      if (problem.code !== 'DUPLICATE_KEY') break;
    }

    /** The parser points at one character or at all that follows: the reader wants the key, the value or the line. */
    function rangeOf({ code, range, key }: Problem, line: Range): Range {
      if (code === 'DUPLICATE_KEY' && key) return { start: range.start, end: range.start + key.length };
      if (range.end === range.start) return line.end > line.start ? line : range;
      if (range.end > range.start + 1 || code === 'TAB_AS_INDENT') return firstLine(text, range);
      const end = line.start + text.slice(line.start, line.end).trimEnd().length;
      // It may point at a space after everything.
      return { start: range.start < end ? range.start : line.start, end };
    }
  },
);

/** What is wrong in the words of somebody who writes notes, not of a parser. */
function sentence(problem: Problem, line: string, at: string): string {
  const text = excerpt(line);
  switch (problem.code) {
    case 'DUPLICATE_KEY':
      return messages.duplicate(excerpt(problem.key ?? at));
    case 'TAB_AS_INDENT':
      return messages.tab;
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'MULTILINE_IMPLICIT_KEY':
      return /:\s.*:\s/.test(line) ? messages.colon(text) : messages.noColon(text);
    case 'MISSING_CHAR':
      if (/["']/.test(line)) return messages.quote(text);
      return /[[{]/.test(line) ? messages.bracket(text) : messages.noColon(text);
    case 'BAD_SCALAR_START':
      return messages.special(text);
    case 'BAD_INDENT':
      return /[[{][^[{\]}]*$/.test(line) ? messages.bracket(text) : messages.indent(text);
    case 'BAD_ALIAS':
      return messages.alias(text);
    case 'TOO_MUCH':
      return messages.tooMuch;
    case 'NOT_A_MAPPING':
      return messages.mapping(text);
    case 'UNEXPECTED_TOKEN':
      return /["']/.test(line) ? messages.quote(text) : messages.other(text);
    default:
      return messages.other(text);
  }
}

function firstLine(text: string, range: Range): Range {
  for (const line of linesIn(text, range)) {
    if (text.slice(line.start, line.end).trim() !== '') return line;
  }
  return range;
}
