import type { Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';
import { type FrontMatter, parseFrontMatter } from './front-matter.js';
import { type Note, readNote } from './note.js';

// What stands inside paragraphs is not parsed: rules look at blocks and at the text, and inline parsing is most of the
// time that Markdown takes. Names of constructs: micromark-core-commonmark.
const inline = [
  'attention',
  'autolink',
  'characterEscape',
  'characterReference',
  'codeText',
  'hardBreakEscape',
  'htmlText',
  'labelEnd',
  'labelStartImage',
  'labelStartLink',
];

const processor = unified()
  .use(remarkParse)
  .use(remarkFrontmatter, ['yaml'])
  .use(function (this: Processor) {
    const data = this.data();
    data.micromarkExtensions ??= [];
    data.micromarkExtensions.push({ disable: { null: inline } });
  })
  .freeze();

/**
 * Parses and reads a note. Never throws on any text.
 * @param path with forward slashes, relative to the root of the repository; '' when there is none
 */
export function parseNote(path: string, text: string): Note {
  const frontMatter = parseFrontMatter(text);
  // The parser drops a byte order mark; with front matter behind it, it is blanked before.
  const shift = frontMatter.state === 'missing' && text.startsWith('\uFEFF') ? 1 : 0;
  return readNote(path, text, parseBody(text, frontMatter), frontMatter, shift)!;
}

/** The block nodes of `text`, at their offsets in `text`; front matter, whatever its state, gives none. */
function parseBody(text: string, { range, lead, state }: FrontMatter): Root {
  const visible = lead.end === 0 && (state === 'valid' || state === 'invalid' || state === 'missing');
  // Blanked rather than cut, so that offsets stay; only needed where Markdown would not see front matter itself.
  const plain = visible ? text : text.slice(0, range.end).replace(/[^\r\n]/g, ' ') + text.slice(range.end);
  return processor.parse(plain) as Root;
}
