import type { Root } from 'mdast';
/** Parses Markdown to its block nodes, front matter included. */
export declare function parseMarkdown(text: string): Root;
