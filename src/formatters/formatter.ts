import type { Finding, Severity } from '../model/finding.js';

/** A note and its findings, as a formatter receives them. */
export interface FormattedNote {
  /** Relative to the working directory, with forward slashes. */
  path: string;
  /** The absolute path of the file; the same as `path` where there is none. */
  absolutePath: string;
  /** The text that was checked; after `--fix`, the fixed text. */
  text: string;
  findings: readonly Finding[];
  /** Findings that directives in the note disable. */
  suppressed: readonly Finding[];
  /** Findings in the suppressions file. */
  baselined?: readonly Finding[];
  /** The fixed text, when it differs from the file or the given text. */
  output?: string;
}

/** What a formatter needs to know about a rule. */
export interface FormattedRule {
  id: string;
  description: string;
  severity: Severity | 'off';
  url: string;
}

/** How a report is written. Contains everything that depends on the environment. */
export interface FormatContext {
  rules: readonly FormattedRule[];
  /** The version of this program. */
  version: string;
  color: boolean;
  /** Columns of the terminal; undefined when the output is not a terminal: no source lines, no wrapping. */
  width?: number;
  /** Seconds since the start, for formats that include a duration; undefined leaves it out. */
  seconds?: number;
  /** The root of the repository as a path, for formats whose paths are relative to it. */
  root?: string;
}

/** Writes results as text. Pure: the callers print it. The text ends with a line break unless it is empty. */
export type Formatter = (notes: readonly FormattedNote[], context: FormatContext) => string;

/** The sum of findings over notes. */
export interface Totals {
  errors: number;
  warnings: number;
  /** Findings with a safe fix. */
  fixable: number;
  /** Findings with a fix that needs review. */
  suggestions: number;
}

/** Counts findings. */
export function totals(notes: readonly Pick<FormattedNote, 'findings'>[]): Totals {
  const sum = { errors: 0, warnings: 0, fixable: 0, suggestions: 0 };
  for (const { findings } of notes) {
    for (const { severity, fix } of findings) {
      if (severity === 'error') sum.errors++;
      else sum.warnings++;
      if (fix) sum[fix.safe ? 'fixable' : 'suggestions']++;
    }
  }
  return sum;
}
