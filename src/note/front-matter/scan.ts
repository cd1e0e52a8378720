import { linesIn, type Range } from '../../text/range.js';
import { tooMuchYaml } from '../limits.js';
import type { FrontMatter } from './front-matter.js';

/** A line of the text. */
interface Line {
  /** Without spaces at the end. */
  range: Range;
  /** With them. */
  end: number;
  /** Where the next one begins. */
  next: number;
}

/** A key, what it says, and where. */
interface Entry {
  data: string | null | string[];
  key: Range;
  value: Range;
  items: Range[];
  /** The text before the dash of its items, if these are on lines of their own. */
  indent?: string;
  /** The last of its lines. */
  last: Line;
}

const OPENING = /^---\r?\n/;
const CLOSING = /---[ \t]*(?=[\r\n]|$)/y;
const PAIR = /^([A-Za-z][\w-]*):(?: +([^ ].*))?$/;
const ITEM = /^( *)-(?: +([^ ].*))?$/;
/**
 * Text that is a string to YAML as it is: neither a boolean nor a number. Source: YAML 1.2.2, 7.3.3 and
 * 10.3.2.
 */
const PLAIN =
  /^(?!(?:~|null|true|false|[-+]?(?:0[ox][\da-f]+|(?:\d+(?:\.\d*)?|\.\d+)(?:e[-+]?\d+)?|\.inf)|\.nan)$)(?![\s\-?:,[\]{}#&*!|>'"%@`])(?!.*(?:: | #)).*[^\s:]$/i;
const QUOTED = /^(?:"([^"\\]*)"|'([^']*)')$/;
// Tabs and other controls, line ends that only YAML knows or only JavaScript, and the byte order mark.
const ODD = /(?![\r\n])\p{Cc}|\r(?!\n)|[\u2028\u2029\uFEFF]/u;

/**
 * Reads front matter in the form that nearly all notes have: `key: text` and `- text`, each on a line. What it returns is
 * what `readFrontMatter` would, at a small part of the price; undefined for anything else, be it right or wrong.
 */
export function scanFrontMatter(text: string): FrontMatter | undefined {
  const opening = OPENING.exec(text)?.[0];
  if (opening === undefined) return findOpening(text) === undefined ? emptyFrontMatter('missing') : undefined;
  // Where the last line feed before the closing fence is.
  const lineFeed = text.indexOf('\n---', opening.length);
  CLOSING.lastIndex = lineFeed + 1;
  const closing = lineFeed < 0 ? null : CLOSING.exec(text);
  if (!closing) return undefined;
  const yaml = { start: opening.length, end: text[lineFeed - 1] === '\r' ? lineFeed - 1 : lineFeed };
  // As much of the text as `readFrontMatter` looks at.
  if (tooMuchYaml(text.slice(3, lineFeed + 1)) || ODD.test(text.slice(yaml.start, yaml.end))) return undefined;

  const entries = new Map<string, Entry>();
  let entry: Entry | undefined;
  const lines = linesIn(text, yaml);
  for (const [at, range] of lines.entries()) {
    const line = { range, end: range.end, next: lines[at + 1]?.start ?? lineFeed + 1 };
    while (range.end > range.start && text[range.end - 1] === ' ') range.end--;
    const source = text.slice(range.start, range.end);
    const first = source[0];
    // A comment below a key without value may belong to that value.
    if (first === undefined || (first === '#' && entry?.data !== null)) continue;
    if (first === '-' || first === ' ') {
      const item = ITEM.exec(source);
      if (!item || !entry || !addItem(entry, item, line)) return undefined;
    } else {
      const pair = PAIR.exec(source);
      entry = pair ? entryOf(pair, line) : undefined;
      if (!entry || entries.has(pair![1]!)) return undefined;
      entries.set(pair![1]!, entry);
    }
  }
  const end = lineFeed + 1 + closing[0].length;
  return entries.size === 0 ? undefined : frontMatter(entries, yaml, { start: 0, end });
}

function entryOf([, key, said]: RegExpExecArray, line: Line): Entry | undefined {
  if (/^(?:null|true|false)$/i.test(key!)) return undefined;
  const { start, end } = line.range;
  const base = { key: { start, end: start + key!.length }, items: [], last: line };
  if (said === undefined) return { ...base, data: null, value: { start: line.end, end: line.end } };
  const value = { start: end - said.length, end };
  if (said.startsWith('[')) {
    const list = inlineList(said, value.start);
    return list && { ...base, ...list, value };
  }
  const data = textOf(said);
  return data === undefined ? undefined : { ...base, data, value };
}

/** `[a, b]`, with the place of each item. */
function inlineList(said: string, start: number): Pick<Entry, 'data' | 'items'> | undefined {
  if (!/^\[[^[\]{}"'#:]*\]$/.test(said)) return undefined;
  const data: string[] = [];
  const items: Range[] = [];
  let from = start + 1;
  for (const part of said.slice(1, -1).split(',')) {
    const text = part.trim();
    if (textOf(text) === undefined) return undefined;
    const at = from + part.indexOf(text);
    data.push(text);
    items.push({ start: at, end: at + text.length });
    from += part.length + 1;
  }
  return { data, items };
}

/** Adds an item to the list under `entry`; false when there is more to it. */
function addItem(entry: Entry, [, indent, said]: RegExpExecArray, line: Line): boolean {
  const { start, end } = line.range;
  const text = said === undefined ? undefined : textOf(said);
  if (text === undefined) return false;
  if (entry.data === null) {
    entry.data = [];
    entry.indent = indent!;
    entry.value = { start: start + indent!.length, end };
  } else if (entry.indent !== indent) return false;
  (entry.data as string[]).push(text);
  entry.items.push({ start: end - said!.length, end });
  entry.last = line;
  return true;
}

/** What a value says; undefined when that is not certain. */
function textOf(said: string): string | undefined {
  if (PLAIN.test(said)) return said;
  const quoted = QUOTED.exec(said);
  return quoted ? (quoted[1] ?? quoted[2]) : undefined;
}

function frontMatter(entries: ReadonlyMap<string, Entry>, yaml: Range, range: Range): FrontMatter {
  const data: Record<string, unknown> = {};
  const all = { start: entries.values().next().value!.key.start, end: 0 };
  for (const [key, entry] of entries) {
    // To yaml, a block list and the whole reach to the next line, but not beyond the end of what it is given.
    const next = Math.min(entry.last.next, yaml.end);
    if (entry.indent !== undefined) entry.value.end = next;
    all.end = entry.data === null ? entry.value.end : next;
    data[key] = entry.data;
  }
  return {
    state: 'valid',
    lead: { start: 0, end: 0 },
    range,
    fence: { start: 0, end: 3 },
    yaml,
    language: 'yaml',
    problems: [],
    isWhole: true,
    data,
    keyRange: (path) => (path.length === 1 ? entries.get(String(path[0]))?.key : undefined),
    valueRange: ([key, index, ...rest]) => {
      if (key === undefined) return all;
      const entry = entries.get(String(key));
      if (index === undefined) return entry?.value;
      return rest.length === 0 && typeof index === 'number' ? entry?.items[index] : undefined;
    },
  };
}

const KNOWN_KEY = '(?:datetime|location|teams|participants|title|date)';
/** Spaces before, or other dashes than three, on the line of an opening fence. */
const ODD_OPENING = new RegExp(
  `^([ \\t\u00a0]*)(?=(?:-{2,10}|[-–—]{0,5}[–—][-–—]{0,5})[ \\t]*(?:\\r\\n|\\r|\\n)${KNOWN_KEY}[ \\t]*:)`,
);

const LATE_OPENING = new RegExp(`^---[ \\t]*(?:\\r\\n|\\r|\\n)(?=${KNOWN_KEY}[ \\t]*:)`, 'm');

/** The offset of the opening fence: at the start, or after a BOM, blank lines or a little text put before it by mistake. */
export function findOpening(text: string): number | undefined {
  // Only whole lines, or a byte order mark, may precede it.
  const atStart = /^(?:\uFEFF|\s*[\r\n])?(?=---(?!-))/.exec(text);
  if (atStart) return atStart[0].length;
  const odd = ODD_OPENING.exec(text);
  if (odd) return odd[0].length;
  return LATE_OPENING.exec(text.slice(0, 2000))?.index;
}

/** Front matter that says nothing, for `state`. */
export function emptyFrontMatter(state: FrontMatter['state']): FrontMatter {
  const empty = { start: 0, end: 0 };
  return {
    state,
    lead: empty,
    range: empty,
    fence: empty,
    yaml: empty,
    language: 'yaml',
    problems: [],
    isWhole: false,
    data: {},
    keyRange: () => undefined,
    valueRange: () => undefined,
  };
}
