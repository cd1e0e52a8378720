import type { Finding } from './finding.js';
import type { Note } from './note/note.js';
/** The rule, as it were, of findings about comments. */
export declare const SUPPRESSION = "suppression";
/** Splits findings into those that stay and those that comments in the note hide, and judges the comments. */
export declare function applySuppressions(note: Note, findings: readonly Finding[], ruleIds: readonly string[], reportUnused: boolean): {
    findings: Finding[];
    suppressed: Finding[];
};
