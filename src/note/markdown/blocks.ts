import type { List, ListItem, Nodes, Root, RootContent } from 'mdast';
import type { Range } from '../../text/range.js';
import { type Heading, headingEmoji, headingName } from './headings.js';

/** A piece of a note's body, in document order. `range` covers its text without markers. */
export interface Block {
  /**
   * `paragraph` and `item` (the first paragraph of a list item) hold prose; `code`, `html`, `quote` (each paragraph of
   * one) and `other` (rules, definitions) do not.
   */
  kind: 'heading' | 'paragraph' | 'item' | 'code' | 'html' | 'quote' | 'other';
  range: Range;
  heading?: Heading;
  item?: Item;
}

/** Where a list item is. */
export interface Item {
  /** The whole item, marker and children included. */
  range: Range;
  /** 1 for an item of an outermost list. */
  depth: number;
  /** Which list of the note it is in, counted from 0; items of one list share it. */
  list: number;
  ordered: boolean;
  /** It has blocks of its own below its text: a nested list, a second paragraph, code. */
  hasChildren: boolean;
}

/**
 * The blocks of `tree` from the offset `from` on. Only block nodes and the text are looked at, never inline nodes, so
 * that a tree parsed without inline content gives the same blocks. Undefined when the tree has no positions.
 * @param shift what to add to the tree's offsets: 1 when the parser has dropped a BOM
 */
export function blocksOf(tree: Root, text: string, from: number, shift: number): Block[] | undefined {
  const blocks: Block[] = [];
  let lists = 0;
  let complete = true;

  const rangeOf = (node: Nodes): Range | undefined => {
    const start = node.position?.start.offset;
    const end = node.position?.end.offset;
    if (start === undefined || end === undefined) {
      complete = false;
      return undefined;
    }
    return { start: start + shift, end: end + shift };
  };

  // Own stack instead of recursion: a hostile note may nest a hundred thousand quotes.
  const stack: { node: RootContent; item?: Item; first?: boolean; quoted: boolean; depth: number }[] = [];
  const push = (nodes: readonly RootContent[], rest: { item?: Item; quoted: boolean; depth: number }) => {
    for (let at = nodes.length - 1; at >= 0; at--) stack.push({ node: nodes[at]!, ...rest, first: at === 0 });
  };
  push(tree.children, { quoted: false, depth: 0 });
  let entry = stack.pop();
  for (; entry; entry = stack.pop()) {
    const { node, item, first, quoted, depth } = entry;
    const range = rangeOf(node);
    if (!range) continue;
    if (range.start < from && depth === 0) continue;
    if (node.type === 'list') {
      const list = lists++;
      for (const child of [...(node as List).children].reverse()) {
        const whole = rangeOf(child);
        if (!whole) continue;
        const of: Item = {
          range: whole,
          depth: depth + 1,
          list,
          ordered: (node as List).ordered ?? false,
          hasChildren: (child as ListItem).children.length > 1,
        };
        if (child.children.length === 0) stack.push({ node: child, item: of, quoted, depth: depth + 1 });
        else push(child.children, { item: of, quoted, depth: depth + 1 });
      }
    } else if (node.type === 'listItem') {
      blocks.push({ kind: 'item', range: { start: range.end, end: range.end }, item: item! });
    } else if (node.type === 'blockquote') {
      push(node.children, { quoted: true, depth: depth + 1 });
    } else if (node.type === 'heading' && depth === 0) {
      blocks.push({ kind: 'heading', range, heading: headingAt(text, range, node.depth) });
    } else if (node.type === 'paragraph' || node.type === 'heading') {
      const kind = quoted ? 'quote' : item && first ? 'item' : 'paragraph';
      blocks.push({ kind, range, ...(item && { item }) });
    } else if (node.type === 'code' || node.type === 'html') {
      blocks.push({ kind: node.type, range });
    } else {
      blocks.push({ kind: 'other', range });
    }
  }
  return complete ? blocks : undefined;
}

/** The heading whose source is `range` of `text`. */
export function headingAt(text: string, range: Range, depth: number): Heading {
  const source = text.slice(range.start, range.end);
  const marks = /^(#{1,6})(?:[ \t]+|$)/.exec(source);
  let content: Range;
  if (marks) {
    const inner = source
      .slice(marks[0].length)
      .replace(/(?:^|(?<![ \t])[ \t]+)#+[ \t]*$/, '')
      .trimEnd();
    content = { start: range.start + marks[0].length, end: range.start + marks[0].length + inner.length };
  } else {
    const inner = source.replace(/(?:\r\n|\r|\n)[ \t]*(?:=+|-+)[ \t]*$/, '').trimEnd();
    content = { start: range.start, end: range.start + inner.length };
  }
  const raw = text.slice(content.start, content.end);
  const emoji = headingEmoji(raw);
  return { range, content, raw, name: headingName(raw), ...(emoji && { emoji }), depth, setext: !marks };
}
