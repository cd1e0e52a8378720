import type { Root } from 'mdast';
import { Lines, lineEnding, type Range } from '../text/range.js';
import { type FrontMatter, isPlain } from './front-matter/front-matter.js';
import { type Block, blocksOf } from './markdown/blocks.js';
import type { Heading } from './markdown/headings.js';
import { proseOf } from './markdown/inline.js';
import { type Outline, outlineOf, type SectionSpec } from './markdown/sections.js';
import type { DateHabits } from './meeting/date-claims.js';
import { type DateTime, readDateTime } from './meeting/dates.js';
import { type Meeting, readMeeting } from './meeting/meeting.js';
import type { MeetingSettings } from './meeting/settings.js';
import { findMergeConflicts, type MergeConflict, withoutMergeConflicts } from './merge-conflicts.js';
import { type Body, parseBody, parseHeader } from './parse.js';

/** An item of a list in front matter, with its place and its index in the list. */
export interface ListItem {
  value: string;
  range: Range;
  index: number;
}

/** A text value of the front matter, with its place. */
export interface TextValue {
  value: string;
  range: Range;
}

/** A paragraph, list item or quote with code spans and comments masked; offsets are those of `range`. */
export interface ProseBlock {
  range: Range;
  prose: string;
}

/**
 * One meeting note: its text, and everything that is read from it. Each part is computed when it is first asked for and
 * then kept, so rules may ask for the same part as often as they like. All ranges are offsets into `text`. Never throws
 * on any text.
 */
export class Note {
  /** With forward slashes, relative to the root of the repository where that is known; '' when there is no file. */
  readonly path: string;
  /** As it is in the file: with its BOM and line endings. */
  readonly text: string;
  #lines?: Lines;
  #eol?: string;
  #mergeConflicts?: readonly MergeConflict[];
  #parsedText?: string;
  #frontMatter: FrontMatter | undefined;
  #body: Body | undefined;
  #headings?: readonly Heading[];
  #prose?: readonly ProseBlock[];
  #dateTime?: { value: DateTime | undefined };
  readonly #lists = new Map<string, readonly ListItem[]>();
  #outline?: { specs: readonly SectionSpec[]; outline: Outline };
  #meeting?: { settings: MeetingSettings; habits: DateHabits | undefined; meeting: Meeting };

  /** @param parsed parts that were parsed before, to be used instead of parsing the text */
  constructor(path: string, text: string, parsed: { frontMatter?: FrontMatter; body?: Body } = {}) {
    this.path = path;
    this.text = text;
    this.#frontMatter = parsed.frontMatter;
    this.#body = parsed.body;
  }

  /** A note whose Markdown remark has parsed already; undefined when the tree has no positions. */
  static fromTree(path: string, text: string, tree: Root): Note | undefined {
    const note = new Note(path, text);
    const { frontMatter } = note;
    // The parser drops a byte order mark.
    const blocks = blocksOf(tree, text, frontMatter.range.end, text.startsWith('\uFEFF') ? 1 : 0);
    if (!blocks) return undefined;
    // remark takes incomplete front matter for Markdown, which may include part of the body.
    return note.mergeConflicts.length === 0 && isPlain(frontMatter, text)
      ? new Note(path, text, { frontMatter, body: { blocks } })
      : note;
  }

  get lines(): Lines {
    this.#lines ??= new Lines(this.text);
    return this.#lines;
  }

  /** The line ending that new text takes. */
  get eol(): string {
    this.#eol ??= lineEnding(this.text);
    return this.#eol;
  }

  /** The merge conflicts that are left in the note. Only their first sides are read. */
  get mergeConflicts(): readonly MergeConflict[] {
    this.#mergeConflicts ??= findMergeConflicts(this.text);
    return this.#mergeConflicts;
  }

  /** What is parsed: the text without all but the first sides of merge conflicts. */
  get #readableText(): string {
    this.#parsedText ??= withoutMergeConflicts(this.text, this.mergeConflicts);
    return this.#parsedText;
  }

  get frontMatter(): FrontMatter {
    this.#frontMatter ??= parseHeader(this.#readableText);
    return this.#frontMatter;
  }

  /** Where the body begins. */
  get bodyStart(): number {
    return this.frontMatter.range.end;
  }

  /** The blocks of the body, in document order; empty where the text exceeds the limits. */
  get blocks(): readonly Block[] {
    return this.#parsedBody.blocks;
  }

  /** Where the text exceeds what is parsed; it has no blocks then. */
  get limitExceededAt(): Range | undefined {
    return this.#parsedBody.limitExceededAt;
  }

  get #parsedBody(): Body {
    this.#body ??= parseBody(this.#readableText, this.frontMatter);
    return this.#body;
  }

  get headings(): readonly Heading[] {
    this.#headings ??= this.blocks.flatMap(({ heading }) => heading ?? []);
    return this.#headings;
  }

  /** What is written in paragraphs, list items and quotes. */
  get prose(): readonly ProseBlock[] {
    this.#prose ??= this.blocks
      .filter(({ kind }) => kind === 'paragraph' || kind === 'item' || kind === 'quote')
      .map(({ range }) => ({ range, prose: proseOf(this.text, range) }));
    return this.#prose;
  }

  /** The `datetime` of the front matter, when it is text. */
  get dateTime(): DateTime | undefined {
    const value = this.frontMatter.data.datetime;
    this.#dateTime ??= { value: typeof value === 'string' ? readDateTime(value) : undefined };
    return this.#dateTime.value;
  }

  /** The items of the front-matter list `key` that are text. */
  list(key: string): readonly ListItem[] {
    let items = this.#lists.get(key);
    if (!items) {
      items = readList(this.frontMatter, key);
      this.#lists.set(key, items);
    }
    return items;
  }

  /** The value of the front-matter key `key` when it is text. */
  textOf(key: string): TextValue | undefined {
    const value = this.frontMatter.data[key];
    const range = this.frontMatter.valueRange([key]);
    return typeof value === 'string' && range ? { value, range } : undefined;
  }

  /** How the headings relate to those that are expected. The outline of the last `specs` is kept. */
  outline(specs: readonly SectionSpec[]): Outline {
    if (this.#outline?.specs !== specs) this.#outline = { specs, outline: outlineOf(this.blocks, specs) };
    return this.#outline.outline;
  }

  /**
   * When the meeting is and who attends. What was read with the last `settings` is kept.
   * @param habits how the notes beside it write dates
   */
  meeting(settings: MeetingSettings, habits?: DateHabits): Meeting {
    if (this.#meeting?.settings !== settings || this.#meeting.habits !== habits)
      this.#meeting = { settings, habits, meeting: readMeeting(this, settings, habits) };
    return this.#meeting.meeting;
  }
}

function readList(frontMatter: FrontMatter, key: string): ListItem[] {
  const value = frontMatter.data[key];
  const items: unknown[] = Array.isArray(value) ? value : [];
  return items.flatMap((item, index) => {
    const range = frontMatter.valueRange([key, index]);
    return typeof item === 'string' && range ? [{ value: item, range, index }] : [];
  });
}
