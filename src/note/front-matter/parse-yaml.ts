import matter from 'gray-matter';
import { type Document, isMap, isPair, isScalar, isSeq, type Node, type Pair, parseDocument } from 'yaml';
import type { Range } from '../../text/range.js';
import { tooMuchYaml } from '../limits.js';
import type { FrontMatter, Problem } from './front-matter.js';
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

/** Finds and parses front matter of any form with gray-matter and yaml. Never throws and never evaluates anything. */
export function readFrontMatter(text: string): FrontMatter {
  const start = findOpening(text);
  if (start === undefined) return emptyFrontMatter('missing');
  const block = text.slice(start);
  const firstLine = /^---[^\r\n]*/.exec(block)![0];
  const base = { lead: { start: 0, end: start }, fence: { start, end: start + firstLine.length } };
  const language = matter.language(block).name.trim().toLowerCase() || 'yaml';
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
      problems: [{ code: 'TOO_MUCH', range: base.fence }],
    };
  }

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
  if (!close)
    return { ...emptyFrontMatter('unclosed'), ...base, language, range: { start, end: endOfGuess(text, bodyOfBlock) } };
  const range = { start, end: matterStart + raw.length + close[0].length };
  const yamlStart = bodyOfBlock + (/^(?:\r\n|\r|\n)/.exec(text.slice(bodyOfBlock))?.[0].length ?? 0);
  // gray-matter leaves the `\r` of the last line; alone it is not a line end to a YAML parser.
  const yaml = { start: yamlStart, end: Math.max(yamlStart, matterStart + raw.replace(/\r$/, '').length) };
  return { ...base, language, range, yaml, ...parseYaml(text.slice(yaml.start, yaml.end), yaml.start) };
}

/** Where unclosed front matter seems to end: before the first line that YAML of a note would not have. */
function endOfGuess(text: string, from: number): number {
  const stop = /(?:\r\n|\r|\n)(?=[ \t]*(?:\r|\n)|#{1,6} )/.exec(text.slice(from));
  return stop ? from + stop.index : text.length;
}

type Parsed = Pick<FrontMatter, 'state' | 'problems' | 'data' | 'keyRange' | 'valueRange'>;

function parseYaml(source: string, offset: number): Parsed {
  // `core` without merge keys keeps `2024-01-01` a string; positions come from the document, never from its data.
  const document = parseDocument(source, { prettyErrors: false, uniqueKeys: true, merge: false, logLevel: 'silent' });
  const problems: Problem[] = document.errors.map((error) => {
    let [start, end] = error.pos;
    if (error.code === 'DUPLICATE_KEY') {
      // For a key without a value, yaml points at the end of that line.
      start += /^\s*/.exec(source.slice(start))![0].length;
      end = Math.max(start, end);
    }
    const range = clamp({ start: start + offset, end: end + offset }, offset, offset + source.length);
    return { code: error.code, range, ...(error.code === 'DUPLICATE_KEY' && { key: keyAt(source, start) }) };
  });
  if (problems.length === 0 && document.contents !== null && !isMap(document.contents)) {
    problems.push({ code: 'NOT_A_MAPPING', range: { start: offset, end: offset + source.trimEnd().length } });
  }
  let data: Record<string, unknown> = {};
  if (problems.length === 0) {
    try {
      const parsed = document.toJS({ maxAliasCount: MAX_ALIASES }) as Record<string, unknown> | null;
      // Throws at an alias of the collection that contains it, which would never end.
      JSON.stringify(parsed);
      data = parsed ?? {};
    } catch {
      problems.push({ code: 'BAD_ALIAS', range: { start: offset, end: offset + source.trimEnd().length } });
    }
  }
  const rangeOf = (node: unknown): Range | undefined => {
    const range = (node as Node | null | undefined)?.range;
    return range ? { start: range[0] + offset, end: range[1] + offset } : undefined;
  };
  return {
    state: problems.length === 0 ? 'valid' : 'invalid',
    problems,
    data,
    keyRange: (path) => rangeOf(pairAt(document, path)?.key),
    valueRange: (path) => {
      const value = path.length === 0 ? document.contents : nodeAt(document, path);
      return value === null || value === undefined ? undefined : rangeOf(value);
    },
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
