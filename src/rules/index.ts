// Written by `npm run generate`; do not edit.
import type { Rule } from './define-rule.js';
import consistentDates from './consistent-dates.js';
import fileName from './file-name.js';
import frontMatter from './front-matter.js';
import frontMatterSchema from './front-matter-schema.js';
import headingSyntax from './heading-syntax.js';
import noDuplicateItems from './no-duplicate-items.js';
import noEmptySection from './no-empty-section.js';
import noJoinedItems from './no-joined-items.js';
import noPlaceholder from './no-placeholder.js';
import requiredHeadings from './required-headings.js';

/** All rules, by id. */
export const rules: readonly Rule[] = [
  consistentDates,
  fileName,
  frontMatter,
  frontMatterSchema,
  headingSyntax,
  noDuplicateItems,
  noEmptySection,
  noJoinedItems,
  noPlaceholder,
  requiredHeadings,
];

/** The names of all rules. */
export const ruleIds = [
  'consistent-dates',
  'file-name',
  'front-matter',
  'front-matter-schema',
  'heading-syntax',
  'no-duplicate-items',
  'no-empty-section',
  'no-joined-items',
  'no-placeholder',
  'required-headings',
] as const;
