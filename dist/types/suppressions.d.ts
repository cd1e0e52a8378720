import type { Finding } from './finding.js';
import type { Note } from './note/note.js';
/** Splits findings into those that stay and those that comments in the note hide, and judges the comments. */
export declare function applySuppressions(note: Note, findings: readonly Finding[], ruleIds: readonly string[], reportUnused: boolean): {
    findings: Finding[];
    suppressed: Finding[];
};
