// A note without front matter that can be read has no date, no people and no place in any list of notes. Other tools
// pass it in silence, or point at line 1 with a parser's words.
import type { Problem } from '../note/front-matter/front-matter.js';
import { excerpt, linesIn, type Range, shorten } from '../text/range.js';
import { defineRule } from './define-rule.js';

/** A value with back-ticks cannot be shown between others. */
const inQuotes = (written: string): string => `put the value in quotes${written && `: ${written}`}`;

const messages = {
  missing:
    'The note has no front matter; begin it with a line `---`, the keys `datetime`, `location`, `teams` and `participants`, and another line `---`.',
  bom: 'An invisible byte order mark precedes the opening `---`; remove it, or other tools will not see the front matter.',
  blank: 'Blank lines precede the opening `---`; remove them, because front matter must begin on line 1.',
  indented: 'Spaces precede the opening `---`; remove them, because front matter must begin at the start of line 1.',
  lead: (text: string) =>
    `\`${text}\` comes before the opening \`---\`; move it below the front matter, which must begin on line 1.`,
  unclosed: 'The front matter is not closed; add a line `---` after its last key.',
  foreign: (language: string) =>
    `The front matter is marked as \`${language}\`; write it in YAML, after a bare \`---\`.`,
  duplicate: (key: string) => `Duplicate key \`${key}\`; remove one.`,
  tab: 'This line is indented with a tab; indent YAML with spaces.',
  space: (text: string) => `\`${text}\` has a no-break space, which YAML reads as a letter; write an ordinary space.`,
  indentSpace: (text: string) =>
    `\`${text}\` is indented with a no-break space, which YAML reads as a letter; indent it with ordinary spaces.`,
  colon: (text: string, written: string) =>
    `\`${text}\` contains a colon followed by a space, which YAML reads as another key; ${inQuotes(written)}.`,
  noColon: (text: string) => `\`${text}\` is not a \`key: value\` line; put a colon and a space after the key.`,
  special: (text: string, written: string) =>
    `\`${text}\` begins with a character that YAML reserves; ${inQuotes(written)}.`,
  reference: (text: string, written: string) =>
    `\`${text}\` uses \`*\` or \`&\`, which YAML reads as a reference; ${inQuotes(written)}.`,
  tag: (text: string, written: string) =>
    `\`${text}\` begins with \`!\`, so YAML drops its first word; ${inQuotes(written)}.`,
  hash: (text: string, written: string) =>
    `\`${text}\` is cut off at the \`#\`, which begins a comment in YAML; ${inQuotes(written)}.`,
  quote: (text: string) =>
    `The quote in \`${text}\` is not closed, or closed too early; put one quote at each end of the value.`,
  afterQuote: (text: string, written: string) => `\`${text}\` goes on after its closing quote; ${inQuotes(written)}.`,
  escape: (text: string, written: string) =>
    `\`${text}\` has a backslash, which is special between double quotes; write ${written}.`,
  comma: (text: string, written: string) => `\`${text}\` ends with a comma after its quote; write ${written}.`,
  indent: (text: string) =>
    `\`${text}\` is indented differently from its neighbours; indent it like the lines around it.`,
  bracket: (text: string) =>
    `The bracket in \`${text}\` is not closed; close it, or write one item per line after \`- \`.`,
  dashSpace: (text: string, written: string) => `\`${text}\` has no space after the dash; write ${written}.`,
  mark: (text: string, written: string) =>
    `\`${text}\` is not a list item in YAML, where items begin with \`- \`; write ${written}.`,
  firstItem: (text: string, written: string) =>
    `\`${text}\` is on the line of its key although a list follows; write ${written} on the next line.`,
  keySpace: (text: string, written: string) => `\`${text}\` is not a \`key: value\` line; write ${written}.`,
  comment: (text: string, written: string) => `\`${text}\` is not a comment in YAML; write ${written}.`,
  fence: (text: string) =>
    `\`${text}\` does not mark the front matter; write \`---\` at the start of the line, and nothing else on it.`,
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
    fixes: ['safe', 'suggestion'],
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
        const message = before.startsWith('\uFEFF')
          ? messages.bom
          : /[\r\n]/.test(before)
            ? messages.blank
            : messages.indented;
        report({ range: lead, message, expected: '', fix: 'safe' });
      } else {
        const range = firstLine(text, lead);
        report({ range, message: messages.lead(excerpt(text.slice(range.start, range.end))) });
      }
    }
    if (state === 'unclosed' && !frontMatter.problems.some(({ kind }) => kind === 'fence'))
      report({ range: fence, message: messages.unclosed });
    if (state === 'foreign') report({ range: fence, message: messages.foreign(excerpt(frontMatter.language)) });

    for (const problem of frontMatter.problems) {
      const whole = note.lines.range(note.lines.point(problem.range.start).line);
      const range = rangeOf(problem, whole);
      const { edits, isSafe = false } = problem;
      report({
        range,
        message: sentence(problem, text.slice(whole.start, whole.end), text.slice(range.start, range.end)),
        ...(edits && { fix: { safe: isSafe, title: titles[problem.kind] ?? 'Put it in quotes', edits } }),
      });
    }

    /** The parser points at one character or at all that follows: the reader wants the key, the value or the line. */
    function rangeOf({ kind, range, key }: Problem, line: Range): Range {
      if (kind === 'DUPLICATE_KEY' && key) return { start: range.start, end: range.start + key.length };
      if (!/^[A-Z]/.test(kind)) return range;
      if (range.end === range.start) return line.end > line.start ? line : range;
      if (range.end > range.start + 1 || kind === 'TAB_AS_INDENT') return firstLine(text, range);
      const end = line.start + text.slice(line.start, line.end).trimEnd().length;
      // It may point at a space after everything.
      return { start: range.start < end ? range.start : line.start, end };
    }
  },
);

/** What the fixes that do not put something in quotes do. */
const titles: Partial<Record<Problem['kind'], string>> = {
  tab: 'Indent it with spaces',
  space: 'Write an ordinary space',
  quote: 'Close the quote',
  bracket: 'Close the bracket',
  comma: 'Remove the comma',
  indent: 'Indent it like the lines around it',
  dashSpace: 'Insert the space',
  mark: 'Write it as a list item',
  firstItem: 'Put it on a line of its own',
  keySpace: 'Insert the space',
  comment: 'Write it as a YAML comment',
  fence: 'Write `---`',
};

/** What is wrong in the words of somebody who writes notes, not of a parser. */
function sentence(problem: Problem, line: string, at: string): string {
  const text = excerpt(line);
  const { kind, written: instead } = problem;
  const written = instead === undefined || instead.includes('`') ? undefined : `\`${shorten(instead, 60)}\``;
  switch (kind) {
    case 'TAB_AS_INDENT':
      return messages.tab;
    case 'space':
      return at.trim() === '' ? messages.indentSpace(text) : messages.space(text);
    case 'DUPLICATE_KEY':
      return messages.duplicate(excerpt(problem.key ?? at));
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'MULTILINE_IMPLICIT_KEY':
      return messages.noColon(text);
    case 'MISSING_CHAR':
      if (/["']/.test(line)) return messages.quote(text);
      return /[[{]/.test(line) ? messages.bracket(text) : messages.noColon(text);
    case 'BAD_SCALAR_START':
      return messages.special(text, '');
    case 'BAD_INDENT':
      return /[[{][^[{\]}]*$/.test(line) ? messages.bracket(text) : messages.indent(text);
    case 'BAD_ALIAS':
      return messages.reference(text, '');
    case 'TOO_MUCH':
      return messages.tooMuch;
    case 'NOT_A_MAPPING':
      return messages.mapping(text);
    case 'UNEXPECTED_TOKEN':
      return /["']/.test(line) ? messages.quote(text) : messages.other(text);
    case 'tab':
      return messages.tab;
    default:
      if (kind in messages) return (messages[kind as keyof typeof messages] as SentenceOf)(text, written ?? '');
      return messages.other(text);
  }
}

type SentenceOf = (text: string, written: string) => string;

function firstLine(text: string, range: Range): Range {
  for (const line of linesIn(text, range)) {
    if (text.slice(line.start, line.end).trim() !== '') return line;
  }
  return range;
}
