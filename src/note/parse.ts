import type { Range } from '../text/range.js';
import { type FrontMatter, isPlain } from './front-matter/front-matter.js';
import { parseFrontMatter } from './front-matter/parse-front-matter.js';
import { emptyFrontMatter } from './front-matter/scan.js';
import { fullParsers } from './full-parsers.js';
import { exceedsComplexityLimit, exceedsParserLimit, exceedsTextLimit } from './limits.js';
import { type Block, blocksOf } from './markdown/blocks.js';
import { scanBlocks } from './markdown/scan-blocks.js';

/** What is read from the text after the front matter. */
export interface Body {
  blocks: readonly Block[];
  /** Where the text exceeds the limits of what is parsed; there are no blocks then. */
  limitExceededAt?: Range;
}

/** The front matter of a note; a text that is too long has none. */
export function parseHeader(text: string): FrontMatter {
  return exceedsTextLimit(text) ? emptyFrontMatter('missing') : parseFrontMatter(text);
}

/** The body of a note, by the scanner where it knows every line, else by the Markdown parser. */
export function parseBody(text: string, frontMatter: FrontMatter): Body {
  const from = frontMatter.range.end;
  const tooMuch = exceedsTextLimit(text) ?? exceedsComplexityLimit(text, from);
  if (tooMuch) return { blocks: [], limitExceededAt: tooMuch };
  const scanned = scanBody(text, frontMatter);
  if (scanned) return { blocks: scanned };
  const tooMuchToParse = exceedsParserLimit(text, from);
  return tooMuchToParse ? { blocks: [], limitExceededAt: tooMuchToParse } : parseBodyFully(text, frontMatter);
}

/** Without the parser, where Markdown sees front matter as YAML does, and the scanner knows every line of the body. */
function scanBody(text: string, frontMatter: FrontMatter): Block[] | undefined {
  const { state, range, fence } = frontMatter;
  return isPlain(frontMatter, text) && (state === 'missing' || fence.end === 3)
    ? scanBlocks(text, range.end)
    : undefined;
}

/** The body by the Markdown parser alone, without limits: what `parseBody` must agree with. */
export function parseBodyFully(text: string, frontMatter: FrontMatter): Body {
  const { state, range } = frontMatter;
  // Masked rather than cut, so that offsets stay; only needed where Markdown would not see front matter itself.
  const plain = isPlain(frontMatter, text)
    ? text
    : state === 'missing'
      ? `***${text.slice(3)}`
      : text.slice(0, range.end).replace(/[^\r\n]/g, ' ') + text.slice(range.end);
  // The parser drops a byte order mark; before front matter it is masked.
  const shift = state === 'missing' && text.startsWith('\uFEFF') ? 1 : 0;
  return { blocks: blocksOf(fullParsers().parseMarkdown(plain), text, range.end, shift)! };
}
