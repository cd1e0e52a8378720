import type { Edit } from '../text/edit.js';
import type { Place } from '../text/range.js';

export type Severity = 'error' | 'warning';

/** How a finding can be fixed. */
export interface Fix {
  /** Safe fixes keep every fact and need no judgment; a person must approve the others. */
  safe: boolean;
  /** What it does, as an imperative: "Write `2022-06-23`". */
  title: string;
  /** In order, not overlapping; offsets into the text that was checked. */
  edits: Edit[];
}

/**
 * One message of one rule. The field names are those of vfile-message, so that a finding and the message that a rule
 * leaves in a remark run are the same.
 */
export interface Finding {
  /** As the note was named: with forward slashes, relative to the root. */
  path: string;
  ruleId: string;
  severity: Severity;
  /** One sentence: what is wrong, and what to write instead. May contain text of the note: escape it for display. */
  message: string;
  place: Place;
  /** The page of the rule. */
  url: string;
  /** The offending text. */
  actual: string;
  /**
   * What distinguishes it from others of its rule where `actual` does not; several when each of its places identifies it,
   * in the order of `place` and `related`.
   */
  about?: string[];
  /** The replacement; undefined when the rule does not know it. */
  expected?: string[];
  fix?: Fix;
  /** Other places with the same cause. */
  related?: { place: Place; message: string }[];
}

/** Orders findings by where they are, then by rule. */
export function compareByPosition(a: Finding, b: Finding): number {
  return (
    a.place.start.offset - b.place.start.offset ||
    a.place.end.offset - b.place.end.offset ||
    (a.ruleId < b.ruleId ? -1 : a.ruleId > b.ruleId ? 1 : 0)
  );
}
