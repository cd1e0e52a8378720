import type { Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';

// The text of paragraphs is not parsed: rules look at blocks and at the text, and inline parsing is most of the
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

/** Parses Markdown to its block nodes, front matter included. */
export function parseMarkdown(text: string): Root {
  return processor.parse(text) as Root;
}
