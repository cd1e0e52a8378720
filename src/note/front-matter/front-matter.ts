import type { YAMLError } from 'yaml';
import type { Range } from '../../text/range.js';
import type { Mistake, MistakeKind } from './mistakes.js';

/** The content of front matter, with the position of every key and value. */
export interface FrontMatter {
  /**
   * `valid`: YAML that parses to a mapping. `missing`: no opening `---`. `unclosed`: no closing `---`.
   * `foreign`: another language than YAML is named (`---js`); it is never evaluated. `invalid`: YAML with errors.
   */
  state: 'valid' | 'missing' | 'unclosed' | 'foreign' | 'invalid';
  /** The text before the opening fence (BOM, blank lines, text); mostly empty. */
  lead: Range;
  /** From the opening fence to the end of the closing one; empty at the start of the text when it is missing. */
  range: Range;
  /** The opening fence alone: where something missing is reported. */
  fence: Range;
  /** The YAML between the fences. */
  yaml: Range;
  /** The language named after the opening fence, `yaml` when none is. */
  language: string;
  /** Everything that does not parse, or parses as something else than was meant. */
  problems: Problem[];
  /** Whether `data` has everything: the front matter is valid, or each of its problems was repaired to read it. */
  isWhole: boolean;
  /** The parsed data; `{}` unless `isWhole`. Strings stay strings: dates are not turned into `Date`s. */
  data: Record<string, unknown>;
  /** Where the key that `path` leads to is written, e.g. `['teams']`; undefined when it is not there. */
  keyRange(path: readonly (string | number)[]): Range | undefined;
  /** Where the value that `path` leads to is written, e.g. `['teams', 0]`; undefined when it is not there. */
  valueRange(path: readonly (string | number)[]): Range | undefined;
}

/** The error codes of yaml, and some of ours. */
export type ParserCode = YAMLError['code'] | 'NOT_A_MAPPING' | 'TOO_MUCH';

/** One thing that is wrong with the YAML: a mistake of a known kind, or what the parser says. */
export interface Problem extends Partial<Omit<Mistake, 'kind' | 'range'>> {
  kind: MistakeKind | ParserCode;
  range: Range;
  /** The key that is there twice, for `DUPLICATE_KEY`. */
  key?: string;
}

/** Whether Markdown sees the front matter as it is read here, or there is none. */
export function isPlain({ state, lead }: FrontMatter, text: string): boolean {
  if (state === 'missing') return !beginsWithRule(text);
  return lead.end === 0 && (state === 'valid' || state === 'invalid');
}

/** Whether a text without front matter begins with a rule that Markdown would take for the opening fence. */
export function beginsWithRule(text: string): boolean {
  return /^---[ \t]*[\r\n]/.test(text);
}
