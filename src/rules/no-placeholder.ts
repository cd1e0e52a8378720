// Template text that nobody replaced looks like content to every reader but the one who knows the template. Only whole
// values, items and lines count: TODO inside a sentence is a word like any other.
import type { Block } from '../note/markdown/blocks.js';
import { proseOf } from '../note/markdown/inline.js';
import {
  isNumberedPlaceholder,
  isPlaceholder,
  isPlaceholderTitle,
  mayHoldPlaceholder,
  placeholderAfterLabel,
  placeholderInTitle,
} from '../note/markdown/placeholders.js';
import { templateLine } from '../note/markdown/template.js';
import { excerpt, linesIn, type Range, trimRange } from '../text/range.js';
import { defineRule } from './define-rule.js';

const messages = {
  value: (text: string, key: string) =>
    `\`${text}\` is still in \`${key}\`; write what it stands for, now that the meeting is over.`,
  name: (text: string, thing: string) => `\`${text}\` still stands for the name of a ${thing}; write that name.`,
  template: (text: string) => `\`${text}\` is still as in the template; write what belongs there, or remove the line.`,
  line: (text: string) => `\`${text}\` still stands for text to be written; write that text, or remove it.`,
};

// "the function TODO must be called": the word takes the place of a name, and can be nothing else.
const NAMELESS =
  /\bthe[ \t]+(?:function|method|class|file|command|option|flag|variable|parameter|page|room|channel)[ \t]+(TODO|TBD|XXX|FIXME)[ \t]+(?:must|should|is|was|has|will|can|needs)\b/;

// Fewer notes do not show which lines of a template are meant to stay.
const MIN_NOTES = 4;
// A line of the template that a larger share of its notes keep is meant to stay.
const MAX_SHARE = 0.25;
// The same for a line in which nothing asks to be replaced; in any number of notes, it stays if more than these keep it.
const MAX_PLAIN_SHARE = 0.05;
const MAX_PLAIN_NOTES = 3;
// What a template puts where somebody has to write.
const HOLDS_PLACE =
  /\.\.\.|…|<[^<>@/:]{1,60}>|\[(?:your|name|names|date|title|topic|link|text|insert|fill)\b[^\]]*\](?!\()|\b(?:TODO|TBD|TBA|XXX|FIXME|YYYY|TO FILL)\b/i;

export default defineRule(
  {
    id: 'no-placeholder',
    description: 'After the meeting, no template text such as `TODO` or `<name>` is left',
    severity: 'error',
    needsNoteIndex: true,
  },
  ({ note, meeting, settings, stage, noteIndex, report }) => {
    if (stage === 'upcoming') return;
    const { words, template } = settings.placeholders;
    const found = new Map<string, { range: Range; message: string; others: Range[]; about: string[] }>();
    const add = (range: Range, message: string, about: string) => {
      const known = found.get(message) ?? { range, message, others: [], about: [] };
      if (known.range !== range) known.others.push(range);
      known.about.push(about);
      found.set(message, known);
    };
    // The texts are all alike: only their position tells an old one from a new one.
    const under = ({ start }: Range) => note.headings.findLast(({ range }) => range.start < start)?.name ?? '';

    for (const { path, text } of values(note.frontMatter.data)) {
      const range = note.frontMatter.valueRange(path);
      if (range && (isPlaceholder(text, words) || isNumberedPlaceholder(text) || hasPlaceholderPart(text)))
        add(range, messages.value(excerpt(text), String(path[0])), `${text} in ${path[0]}`);
    }
    const hasWord = /\b(?:TODO|TBD|XXX|FIXME)\b/.test(note.text);
    // A note that says that there was no meeting keeps its template; its title is read all the same.
    const body = meeting.isCancelled ? [] : note.blocks;
    body.forEach((block, at) => {
      const source = note.text.slice(block.range.start, block.range.end);
      const isAsked = mayHoldPlaceholder(source, words) || isEllipsis(source);
      for (const range of isAsked ? wholeTexts(block, note.text) : []) {
        const text = note.text.slice(range.start, range.end);
        // In code it is quoted from somewhere.
        if (text.startsWith('`')) continue;
        const next = note.blocks[at + 1];
        const isFound =
          isPlaceholder(text, words) ||
          placeholderAfterLabel(text) !== undefined ||
          (block.kind === 'item' && isNumberedPlaceholder(text) && !block.item?.hasChildren) ||
          (isEllipsis(text) && isAlone(at));
        if (!isFound || isReference(text)) continue;
        // "TODO:" above a list, or over items of its own, is a caption.
        if (range.end === block.range.end && isCaption(text, block, next)) continue;
        add(range, messages.line(excerpt(text)), `${text} under ${under(range)}`);
      }
      if (block.kind !== 'paragraph' && block.kind !== 'item') return;
      const named = hasWord ? NAMELESS.exec(proseOf(note.text, block.range)) : null;
      if (named) {
        const start = block.range.start + named.index + named[0].indexOf(named[1]!);
        const range = { start, end: start + named[1]!.length };
        add(range, messages.name(named[1]!, named[0].split(/\s+/)[1]!), `${named[0]} under ${under(range)}`);
      }
    });

    for (const [at, { content, raw }] of note.headings.entries()) {
      const part = at === 0 ? placeholderInTitle(raw) : undefined;
      if (isPlaceholderTitle(raw)) add(content, messages.line(excerpt(raw)), `${raw} as a heading`);
      else if (part) {
        const start = content.start + part.start;
        add(
          { start, end: content.start + part.end },
          messages.line(raw.slice(part.start, part.end)),
          `${raw} as a heading`,
        );
      }
    }

    for (const { range, message, others, about } of found.values()) {
      report({ range, message, about, related: others.map((other) => ({ range: other, message: 'The same here' })) });
    }
    const [first, ...others] = template && !meeting.isCancelled ? leftOver(template) : [];
    if (first) {
      const message = messages.template(excerpt(note.text.slice(first.start, first.end)));
      const about = [first, ...others].map(({ start, end }) => note.text.slice(start, end));
      report({ range: first, message, about, related: others.map((range) => ({ range, message: 'This line too' })) });
    }

    /** Lines that are identical to the template's, except those that are meant to stay. */
    function leftOver({ path: templatePath, lines }: { path: string; lines: ReadonlySet<string> }): Range[] {
      const reported = [...found.values()].flatMap(({ range, others: more }) => [range, ...more]);
      return note.blocks.flatMap(({ kind, range }) => {
        // A comment is an instruction that no reader sees.
        if (kind === 'heading' || kind === 'code' || kind === 'html') return [];
        return linesIn(note.text, lineStart(range)).flatMap((line) => {
          const written = trimRange(note.text, line);
          const text = templateLine(note.text.slice(written.start, written.end));
          if (!lines.has(text) || reported.some(({ start, end }) => start < written.end && written.start < end))
            return [];
          const isOpen = HOLDS_PLACE.test(text);
          const { notes, withLine } = noteIndex.template(templatePath, text);
          const most = isOpen ? notes * MAX_SHARE : Math.min(notes * MAX_PLAIN_SHARE, MAX_PLAIN_NOTES);
          // This note is one of those that keep it.
          const isMeantToStay = notes >= MIN_NOTES && withLine > Math.max(1, most);
          return (isOpen || notes >= MIN_NOTES) && !isMeantToStay ? [written] : [];
        });
      });
    }

    /** "[link to slides]" may be a reference to an address that is defined below. */
    function isReference(text: string): boolean {
      return text.startsWith('[') && note.text.includes(`\n${text}:`);
    }

    /** Whether a block is the only one between two headings. */
    function isAlone(at: number): boolean {
      const before = note.blocks[at - 1];
      const after = note.blocks[at + 1];
      return before?.kind === 'heading' && (after === undefined || after.kind === 'heading');
    }

    /** The range from the start of the line it begins on: the marker of an item is part of the line. */
    function lineStart(range: Range): Range {
      return { start: note.lines.range(note.lines.point(range.start).line).start, end: range.end };
    }
  },
);

/** The texts of the front matter, each with the path to it. */
function values(data: unknown, path: readonly (string | number)[] = []): { path: typeof path; text: string }[] {
  if (typeof data === 'string') return [{ path, text: data }];
  if (Array.isArray(data)) return data.flatMap((item, at) => values(item, [...path, at]));
  if (typeof data !== 'object' || data === null || path.length >= 4) return [];
  return Object.entries(data).flatMap(([key, value]) => values(value, [...path, key]));
}

/** "soil, TODO": an item of a list that is written in one value. */
function hasPlaceholderPart(text: string): boolean {
  return text.includes(',') && text.split(',').some((part) => /^(?:TODO|TBD|TBA|FIXME|XXX)$/.test(part.trim()));
}

/** "..." as a whole item is a gap in what was taken down, unless nothing else is in the section. */
function isEllipsis(text: string): boolean {
  return /^(?:\[[ xX]\][ \t]+)?(?:\.{3}|…)$/.test(text.trim());
}

/** The parts of a block that could be template text as a whole. */
function wholeTexts(block: Block, text: string): Range[] {
  if (block.kind === 'paragraph' || block.kind === 'item') {
    return linesIn(text, block.range).map((line) => {
      const source = text.slice(line.start, line.end);
      const written = source.trimStart();
      const box = written.startsWith('[') ? /^\[[ xX]?\][ \t]+/.exec(written)?.[0].length : 0;
      const start = line.end - written.length;
      return { start: start + (box ?? 0), end: start + written.trimEnd().length };
    });
  }
  if (block.kind === 'html') {
    // `<name>` on a line of its own is HTML to Markdown; only what cannot be a tag counts.
    const range = trimRange(text, block.range);
    if (
      /^<(?:[\p{L}]+ [\p{L} ]+|names?|date|title|topics?|teams?|participants?|attendees?|location|text|notes?|items?|action[-_]items?|owners?|agenda)>$/iu.test(
        text.slice(range.start, range.end),
      )
    ) {
      return [range];
    }
  }
  return [];
}

function isCaption(text: string, block: Block, next: Block | undefined): boolean {
  if (block.item?.hasChildren && block.kind === 'item') return true;
  return text.endsWith(':') && next?.kind === 'item';
}
