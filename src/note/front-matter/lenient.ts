import { parseFrontMatter } from './parse-front-matter.js';

/** The values of front matter that lists of notes are made of, without places. */
export interface LooseFrontMatter {
  /** Lists by key; a text with commas counts as a list. */
  lists: Record<string, string[]>;
  /** Where the body begins. */
  end: number;
}

/**
 * Reads front matter by its lines, at a tenth of the price of a YAML parser. Anything but `key: value` and `- item`
 * lines goes to the parser.
 */
export function looseFrontMatter(text: string): LooseFrontMatter {
  const block = /^---[ \t]*(?:\r\n|\r|\n)([\s\S]*?)(?:\r\n|\r|\n)---[ \t]*(?=\r|\n|$)/.exec(text);
  if (!block) return strict(text);
  const lists: Record<string, string[]> = Object.create(null) as Record<string, string[]>;
  let key = '';
  for (const line of block[1]!.split(/\r\n|\r|\n/)) {
    const item = /^[ \t]*-[ \t]+([^\s"'[{&*!|>%@`#][^#]*)$/.exec(line)?.[1];
    const pair = /^([A-Za-z][\w-]*)[ \t]*:(?:[ \t]+([^ \t\n\r\u2028\u2029].*)?)?$/.exec(line);
    if (item !== undefined && key !== '' && !/:[ \t]/.test(item)) lists[key]!.push(item.trim());
    else if (pair) {
      key = pair[1]!;
      const value = pair[2]?.trim() ?? '';
      if (key in lists || /^[&*!|>]/.test(value)) return strict(text);
      lists[key] = [];
      if (value.startsWith('[')) return strict(text);
      if (value !== '' && !value.startsWith('"') && !value.startsWith("'"))
        lists[key] = value.split(',').map((part) => part.trim());
    } else if (line.trim() !== '') return strict(text);
  }
  return { lists, end: block[0].length };
}

function strict(text: string): LooseFrontMatter {
  const { data, range } = parseFrontMatter(text);
  const lists: Record<string, string[]> = Object.create(null) as Record<string, string[]>;
  for (const [key, value] of Object.entries(data)) {
    if (Array.isArray(value)) lists[key] = value.filter((item): item is string => typeof item === 'string');
    else if (typeof value === 'string') lists[key] = value.split(',').map((part) => part.trim());
  }
  return { lists, end: range.end };
}
