import type { Rule } from './define-rule.js';
/** All rules, by id. */
export declare const rules: readonly Rule[];
/** The names of all rules. */
export declare const ruleIds: readonly ['action-item-owner', 'attendees', 'consistent-dates', 'consistent-names', 'file-name', 'front-matter', 'front-matter-schema', 'heading-emoji', 'heading-syntax', 'known-speaker', 'no-broken-link', 'no-copied-section', 'no-cut-off-text', 'no-duplicate-items', 'no-empty-section', 'no-joined-items', 'no-mojibake', 'no-placeholder', 'required-headings', 'required-labels', 'series-number', 'weekday-matches-date'];
