import matter from 'gray-matter';
import { type Document, isMap, isPair, isScalar, isSeq, type Node, type Pair, parseDocument } from 'yaml';
import type { Edit } from '../../text/edit.js';
import { endOfLine, type Range, trimRange } from '../../text/range.js';
import { tooMuchYaml } from '../limits.js';
import type { FrontMatter, ParserCode, Problem } from './front-matter.js';
import { applyEdits, findMistakes, type Mistake, OTHER_SPACE } from './mistakes.js';
import { emptyFrontMatter, findOpening } from './scan.js';

// gray-matter only splits. Its default engines are all replaced, because `---js` would be evaluated by them.
const refuse = () => {
  throw new Error('not YAML');
};
const engines = {
  yaml: { parse: (raw: string) => ({ raw }) },
  json: { parse: refuse },
  javascript: { parse: refuse },
};

// A note with more than a handful of aliases is an attempt to exhaust the memory.
const MAX_ALIASES = 50;
/** UTF-16 units that are parsed to find one broken line after the other. */
const MAX_PARSED = 30_000;

/** Finds and parses front matter of any form with gray-matter and yaml. Never throws and never evaluates anything. */
export function readFrontMatter(text: string): FrontMatter {
  const start = findOpening(text);
  if (start === undefined) return emptyFrontMatter('missing');
  const block = text.slice(start);
  const firstLine = /^[^\r\n]*/.exec(block)![0];
  const isOddOpening = !firstLine.startsWith('---') || firstLine.startsWith('----');
  const base = { lead: { start: 0, end: start }, fence: { start, end: start + firstLine.length } };
  const language = isOddOpening ? 'yaml' : matter.language(block).name.trim().toLowerCase() || 'yaml';
  const bodyOfBlock = start + firstLine.length;
  const fence = /^---[ \t]*$/m.exec(block.slice(firstLine.length));
  // Neither of the two that follow is made for more than a person writes.
  if (tooMuchYaml(block.slice(firstLine.length, fence ? firstLine.length + fence.index : undefined))) {
    const range = { start, end: fence ? bodyOfBlock + fence.index + fence[0].length : bodyOfBlock };
    if (!fence) return { ...emptyFrontMatter('unclosed'), ...base, language, range };
    return {
      ...emptyFrontMatter('invalid'),
      ...base,
      language,
      range,
      problems: [{ kind: 'TOO_MUCH', range: base.fence }],
    };
  }

  const closing = closingOf(block, firstLine.length);
  if (closing && (isOddOpening || closing.isOdd)) {
    const end = closing.start - (/(?:\r\n|\r|\n)$/.exec(block.slice(0, closing.start))?.[0].length ?? 0);
    const from = firstLine.length + (/^(?:\r\n|\r|\n)/.exec(block.slice(firstLine.length))?.[0].length ?? 0);
    const yaml = { start: start + from, end: start + Math.max(from, end) };
    const parsed = parseYaml(text.slice(yaml.start, yaml.end), yaml.start);
    const fences = [isOddOpening && base.fence, closing.isOdd && shiftRange(closing, start)].filter(
      (fence) => fence !== false,
    );
    const problems = fences.map(
      (fence): Problem => ({
        kind: 'fence',
        range: trimRange(text, fence),
        edits: [{ ...fence, text: '---' }],
        isSafe: true,
      }),
    );
    const range = { start, end: start + closing.end };
    return {
      ...base,
      language,
      range,
      yaml,
      ...parsed,
      state: 'unclosed',
      problems: [...problems, ...parsed.problems].sort(byStart),
    };
  }
  if (isOddOpening) return emptyFrontMatter('missing');
  let raw: string;
  try {
    raw = matter(block, { engines }).matter;
  } catch {
    const end = fence ? bodyOfBlock + fence.index + fence[0].length : text.length;
    return { ...emptyFrontMatter('foreign'), ...base, language, range: { start, end } };
  }
  if (language !== 'yaml' && language !== 'yml') {
    return {
      ...emptyFrontMatter('foreign'),
      ...base,
      language,
      range: { start, end: start + firstLine.length + raw.length },
    };
  }
  // gray-matter takes spaces after the fence for a part of the matter; what it returns always begins where the language ends.
  const matterStart = text.indexOf(raw, start + 3);
  const close = /^(?:\r\n|\r|\n)?---[ \t]*(?=\r|\n|$)/.exec(text.slice(matterStart + raw.length));
  if (!close && isRule(text.slice(bodyOfBlock, endOfGuess(text, bodyOfBlock)), start))
    return emptyFrontMatter('missing');
  if (!close) {
    const end = endOfGuess(text, bodyOfBlock);
    const { problems } = parseYaml(text.slice(bodyOfBlock, end), bodyOfBlock);
    return { ...emptyFrontMatter('unclosed'), ...base, language, range: { start, end }, problems };
  }
  const range = { start, end: matterStart + raw.length + close[0].length };
  const yamlStart = bodyOfBlock + (/^(?:\r\n|\r|\n)/.exec(text.slice(bodyOfBlock))?.[0].length ?? 0);
  // gray-matter leaves the `\r` of the last line; alone it is not a line end to a YAML parser.
  const yaml = { start: yamlStart, end: Math.max(yamlStart, matterStart + raw.replace(/\r$/, '').length) };
  const source = text.slice(yaml.start, yaml.end);
  const parsed = parseYaml(source, yaml.start);
  const isDoubtful =
    parsed.state === 'invalid' || (/^[ \t]*[\r\n]/.test(source) && Object.keys(parsed.data).length > 0);
  if (isDoubtful && isRule(source, start)) return emptyFrontMatter('missing');
  return { ...base, language, range, yaml, ...parsed };
}

const byStart = (a: Problem, b: Problem) => a.range.start - b.range.start;

/** A line that closes front matter, or was meant to: indented, or of other dashes than three. */
const CLOSING = new RegExp(
  `^(?:---[ \\t]*|[ \\t${OTHER_SPACE}]*(?:-{2,10}|[-–—]{0,5}[–—][-–—]{0,5}|\\.\\.\\.)[ \\t${OTHER_SPACE}]*)$`,
  'm',
);

/** Where front matter ends that begins before `from`; a line that was only meant to close it must be followed by a body. */
function closingOf(block: string, from: number): (Range & { isOdd: boolean }) | undefined {
  const found = CLOSING.exec(block.slice(from));
  if (!found) return undefined;
  const start = from + found.index;
  const end = start + found[0].length;
  const isOdd = !/^---[ \t]*$/.test(found[0]);
  const isBeforeBody = /^(?:\r\n|\r|\n)?(?:[ \t]*(?:[\r\n]|$)|#)/.test(block.slice(end));
  return isOdd && !isBeforeBody ? undefined : { start, end, isOdd };
}

const KEY_LIKE =
  /^["']?[\p{L}_][\p{L}\p{N}_-]{0,40}["']?[ \t]*[:：]|^(?:datetime|location|teams|participants)(?![\w-])/u;

/** Whether the text after the first line, which is not valid YAML, shows that this line is a thematic break and not a fence. */
function isRule(after: string, start: number): boolean {
  if (start > 0) return false;
  const lines = after.split(/\r\n|\r|\n/).filter((line) => line.trim() !== '' && !line.startsWith('#'));
  const isYaml = (line: string) => KEY_LIKE.test(line) || /^(?:[ \t]|[-*+] |-\S|<!--)/.test(line);
  return !isYaml(lines[0] ?? '') || lines.filter(isYaml).length * 2 < lines.length;
}

/** Where unclosed front matter seems to end: before the first line that YAML of a note would not have. */
function endOfGuess(text: string, from: number): number {
  const stop = /(?:\r\n|\r(?!\n)|\n)(?=[ \t]*(?:\r|\n)|#{1,6} )/.exec(text.slice(from));
  return stop ? from + stop.index : text.length;
}

type Parsed = Pick<FrontMatter, 'state' | 'problems' | 'isWhole' | 'data' | 'keyRange' | 'valueRange'>;

/**
 * Reads YAML with all that is wrong in it. Mistakes that are known are repaired first, then lines that the parser refuses
 * are taken out one after the other, so that each is reported at its own place.
 */
function parseYaml(source: string, offset: number): Parsed {
  const original = load(source);
  const mistakes = findMistakes(source).filter(({ isQuiet }) => isQuiet || original.errors.length > 0);
  const edits = mistakes.flatMap((mistake) => mistake.edits).sort((a, b) => a.start - b.start || a.end - b.end);
  let repaired = edits.length === 0 ? source : applyEdits(source, edits);
  let loaded = edits.length === 0 ? original : load(repaired);
  const toOriginal = (at: number) => originalOffset(edits, at);
  const problems: Problem[] = mistakes.map((mistake) => shift(mistake, offset));
  let isWhole = true;
  for (let work = 0; loaded.errors.length > 0 && work < MAX_PARSED; work += repaired.length + 100) {
    isWhole = false;
    const error = loaded.errors.find(({ code }) => code !== 'DUPLICATE_KEY');
    if (!error) break;
    const line = lineAround(repaired, error.range.start);
    if (repaired.slice(line.start, line.end).trim() === '' || error.code === 'NOT_A_MAPPING') {
      // Nothing is left to take out.
      if (problems.length === 0 || error.code === 'NOT_A_MAPPING')
        problems.push({ kind: error.code, range: shiftRange(clamp(error.range, 0, source.length), offset) });
      break;
    }
    const range = { start: toOriginal(error.range.start), end: toOriginal(error.range.end) };
    const whole = lineAround(source, range.start);
    // What was repaired on this line was not all that is wrong with it.
    if (!mistakes.some((mistake) => mistake.range.start >= whole.start && mistake.range.start <= whole.end))
      problems.push({ kind: error.code, range: shiftRange(clamp(range, 0, source.length), offset) });
    repaired = without(repaired, line);
    loaded = load(repaired);
  }
  for (const { code, range } of loaded.errors.filter((error) => error.code === 'DUPLICATE_KEY')) {
    const start = toOriginal(range.start);
    problems.push({
      kind: code,
      range: shiftRange({ start, end: toOriginal(range.end) }, offset),
      key: keyAt(source, start),
    });
  }
  problems.sort(byStart);
  const rangeOf = (node: unknown): Range | undefined => {
    const range = (node as Node | null | undefined)?.range;
    return range ? { start: toOriginal(range[0]) + offset, end: toOriginal(range[1]) + offset } : undefined;
  };
  const { document } = loaded;
  return {
    state: original.errors.length === 0 ? 'valid' : 'invalid',
    problems,
    isWhole,
    data: isWhole ? loaded.data : {},
    keyRange: (path) => rangeOf(pairAt(document, path)?.key),
    valueRange: (path) => {
      const value = path.length === 0 ? document.contents : nodeAt(document, path);
      return value === null || value === undefined ? undefined : rangeOf(value);
    },
  };
}

interface Loaded {
  document: Document;
  data: Record<string, unknown>;
  errors: { code: ParserCode; range: Range }[];
}

function load(source: string): Loaded {
  // `core` without merge keys keeps `2024-01-01` a string; positions come from the document, never from its data.
  const document = parseDocument(source, { prettyErrors: false, uniqueKeys: true, merge: false, logLevel: 'silent' });
  const errors: Loaded['errors'] = document.errors.map(({ code, pos: [start, end] }) => {
    // After a key without value yaml points at the end of that line.
    const from = code === 'DUPLICATE_KEY' ? start + /^\s*/.exec(source.slice(start))![0].length : start;
    return { code, range: { start: from, end: Math.max(from, end) } };
  });
  const all = { start: 0, end: source.trimEnd().length };
  if (errors.length > 0) return { document, data: {}, errors };
  if (document.contents !== null && !isMap(document.contents))
    return { document, data: {}, errors: [{ code: 'NOT_A_MAPPING', range: all }] };
  try {
    const data = document.toJS({ maxAliasCount: MAX_ALIASES }) as Record<string, unknown> | null;
    // Throws at an alias of what it is part of, which would never come to an end.
    JSON.stringify(data);
    return { document, data: data ?? {}, errors };
  } catch {
    return { document, data: {}, errors: [{ code: 'BAD_ALIAS', range: aliasIn(source) ?? all }] };
  }
}

/** The first alias of a name that nothing before it has. */
function aliasIn(source: string): Range | undefined {
  for (const match of source.matchAll(/(?<![^\s[{,])\*([^\s,[\]{}]+)/g)) {
    const anchor = source.indexOf(`&${match[1]}`);
    if (anchor < 0 || anchor > match.index) return { start: match.index, end: match.index + match[0].length };
  }
  return undefined;
}

/** Where `at`, an offset into the repaired source, is in the original one. */
function originalOffset(edits: readonly Edit[], at: number): number {
  let shift = 0;
  for (const { start, end, text } of edits) {
    if (at <= start + shift) break;
    if (at < start + shift + text.length) return Math.min(at - shift, end);
    shift += text.length - (end - start);
  }
  return at - shift;
}

/** The line of `source` that holds `at`, without its line ending. */
function lineAround(source: string, at: number): Range {
  const start = Math.max(source.lastIndexOf('\n', at - 1), source.lastIndexOf('\r', at - 1)) + 1;
  return { start, end: endOfLine(source, at) };
}

/** `source` with a line, and the deeper lines below it, masked by spaces. */
function without(source: string, { start, end }: Range): string {
  const indent = /^[ ]*/.exec(source.slice(start, end))![0].length;
  const below = new RegExp(
    `^(?:(?:\\r\\n|\\r|\\n)(?:[ \\t]*(?=[\\r\\n]|$)|[ \\t]{${indent + 1}}[^\\r\\n]*|[ ]{${indent}}-(?=[ \\t\\r\\n]|$)[^\\r\\n]*))*`,
  );
  const isItem = source.slice(start + indent, end).startsWith('-');
  const last = isItem ? end : end + below.exec(source.slice(end))![0].length;
  return source.slice(0, start) + source.slice(start, last).replace(/[^\r\n]/g, ' ') + source.slice(last);
}

const shiftRange = ({ start, end }: Range, offset: number): Range => ({ start: start + offset, end: end + offset });

function shift(mistake: Mistake, offset: number): Problem {
  return {
    ...mistake,
    range: shiftRange(mistake.range, offset),
    edits: mistake.edits.map((edit) => ({ ...edit, ...shiftRange(edit, offset) })),
  };
}

function pairAt(document: Document, path: readonly (string | number)[]): Pair | undefined {
  const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  if (!isMap(parent)) return undefined;
  return parent.items.find(
    (pair) => isPair(pair) && isScalar(pair.key) && String(pair.key.value) === String(path.at(-1)),
  );
}

function nodeAt(document: Document, path: readonly (string | number)[]): unknown {
  const last = path.at(-1)!;
  const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  if (isSeq(parent) && typeof last === 'number') return parent.items[last];
  return pairAt(document, path)?.value;
}

function keyAt(source: string, at: number): string {
  return /^["']?([^:\r\n"']*)/.exec(source.slice(at))![1]!.trim();
}

function clamp(range: Range, low: number, high: number): Range {
  const start = Math.max(low, Math.min(range.start, high));
  return { start, end: Math.max(start, Math.min(range.end, high)) };
}
