// Written by `npm run generate`; do not edit.
import type { Rule } from './define-rule.js';
import actionItemOwner from './action-item-owner.js';
import attendees from './attendees.js';
import consistentDates from './consistent-dates.js';
import consistentNames from './consistent-names.js';
import dueDate from './due-date.js';
import fileName from './file-name.js';
import frontMatter from './front-matter.js';
import frontMatterSchema from './front-matter-schema.js';
import headingEmoji from './heading-emoji.js';
import headingSyntax from './heading-syntax.js';
import knownSpeaker from './known-speaker.js';
import nextMeeting from './next-meeting.js';
import noBrokenLink from './no-broken-link.js';
import noCopiedSection from './no-copied-section.js';
import noCutOffText from './no-cut-off-text.js';
import noDuplicateItems from './no-duplicate-items.js';
import noEmptySection from './no-empty-section.js';
import noJoinedItems from './no-joined-items.js';
import noMergeConflict from './no-merge-conflict.js';
import noMojibake from './no-mojibake.js';
import noPlaceholder from './no-placeholder.js';
import requiredHeadings from './required-headings.js';
import requiredLabels from './required-labels.js';
import seriesNumber from './series-number.js';
import weekdayMatchesDate from './weekday-matches-date.js';

/** All rules, by id. */
export const rules: readonly Rule[] = [
  actionItemOwner,
  attendees,
  consistentDates,
  consistentNames,
  dueDate,
  fileName,
  frontMatter,
  frontMatterSchema,
  headingEmoji,
  headingSyntax,
  knownSpeaker,
  nextMeeting,
  noBrokenLink,
  noCopiedSection,
  noCutOffText,
  noDuplicateItems,
  noEmptySection,
  noJoinedItems,
  noMergeConflict,
  noMojibake,
  noPlaceholder,
  requiredHeadings,
  requiredLabels,
  seriesNumber,
  weekdayMatchesDate,
];

/** The names of all rules. */
export const ruleIds = [
  'action-item-owner',
  'attendees',
  'consistent-dates',
  'consistent-names',
  'due-date',
  'file-name',
  'front-matter',
  'front-matter-schema',
  'heading-emoji',
  'heading-syntax',
  'known-speaker',
  'next-meeting',
  'no-broken-link',
  'no-copied-section',
  'no-cut-off-text',
  'no-duplicate-items',
  'no-empty-section',
  'no-joined-items',
  'no-merge-conflict',
  'no-mojibake',
  'no-placeholder',
  'required-headings',
  'required-labels',
  'series-number',
  'weekday-matches-date',
] as const;
