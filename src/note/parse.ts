import { type FrontMatter, isPlain, parseFrontMatter } from './front-matter/front-matter.js';
import { readFrontMatter } from './front-matter/parse-yaml.js';
import { emptyFrontMatter } from './front-matter/scan.js';
import { exceedsComplexityLimit, exceedsParserLimit, exceedsTextLimit } from './limits.js';
import { type Block, blocksOf } from './markdown/blocks.js';
import { parseMarkdown } from './markdown/parse-markdown.js';
import { scanBlocks } from './markdown/scan-blocks.js';
import { type Note, noteFrom } from './note.js';

/**
 * Parses and reads a note. Never throws on any text.
 * @param path with forward slashes, relative to the root of the repository; '' when there is none
 */
export function parseNote(path: string, text: string): Note {
  const long = exceedsTextLimit(text);
  if (long) return { ...noteFrom(path, text, [], emptyFrontMatter('missing')), limitExceededAt: long };
  const frontMatter = parseFrontMatter(text);
  const limitExceededAt = exceedsComplexityLimit(text, frontMatter.range.end);
  if (limitExceededAt) return { ...noteFrom(path, text, [], frontMatter), limitExceededAt };
  const scanned = scanBody(text, frontMatter);
  if (scanned) return noteFrom(path, text, scanned, frontMatter);
  const unparsed = exceedsParserLimit(text, frontMatter.range.end);
  if (unparsed) return { ...noteFrom(path, text, [], frontMatter), limitExceededAt: unparsed };
  return noteFrom(path, text, parseBody(text, frontMatter), frontMatter);
}

/** The same without shortcuts: what `parseNote` must agree with. */
export function parseNoteFully(path: string, text: string): Note {
  const frontMatter = readFrontMatter(text);
  return noteFrom(path, text, parseBody(text, frontMatter), frontMatter);
}

/** Without a parser, where Markdown sees front matter as YAML does, and knows every line of the body. */
function scanBody(text: string, frontMatter: FrontMatter): Block[] | undefined {
  const { state, range, fence } = frontMatter;
  return isPlain(frontMatter) && (state === 'missing' || fence.end === 3) ? scanBlocks(text, range.end) : undefined;
}

/** The blocks of `text`, at their offsets in `text`; front matter, whatever its state, gives none. */
function parseBody(text: string, frontMatter: FrontMatter): Block[] {
  const { state, range } = frontMatter;
  // Blanked rather than cut, so that offsets stay; only needed where Markdown would not see front matter itself.
  const plain = isPlain(frontMatter) ? text : text.slice(0, range.end).replace(/[^\r\n]/g, ' ') + text.slice(range.end);
  // The parser drops a byte order mark; with front matter behind it, it is blanked before.
  const shift = state === 'missing' && text.startsWith('\uFEFF') ? 1 : 0;
  return blocksOf(parseMarkdown(plain), text, range.end, shift)!;
}
