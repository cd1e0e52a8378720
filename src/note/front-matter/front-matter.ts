import type { YAMLError } from 'yaml';
import type { Range } from '../../text/range.js';

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
  /** What does not parse, each with its place; empty unless `state` is `invalid`. */
  problems: Problem[];
  /** The parsed data; `{}` unless `state` is `valid`. Strings stay strings: dates are not turned into `Date`s. */
  data: Record<string, unknown>;
  /** Where the key that `path` leads to is written, e.g. `['teams']`; undefined when it is not there. */
  keyRange(path: readonly (string | number)[]): Range | undefined;
  /** Where the value that `path` leads to is written, e.g. `['teams', 0]`; undefined when it is not there. */
  valueRange(path: readonly (string | number)[]): Range | undefined;
}

/** One thing that is wrong with the YAML: `code` is yaml's error code, or one of ours. */
export interface Problem {
  code: YAMLError['code'] | 'NOT_A_MAPPING' | 'TOO_MUCH';
  range: Range;
  /** The duplicate key, for `DUPLICATE_KEY`. */
  key?: string;
}

/** Whether Markdown sees the front matter as it is read here, or there is none. */
export function isPlain({ state, lead }: FrontMatter): boolean {
  return lead.end === 0 && (state === 'valid' || state === 'invalid' || state === 'missing');
}
