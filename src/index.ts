export { Collection } from './collection/collection.js';
export type { NoteFacts } from './collection/facts.js';
export { Config, type ConfiguredRule, type EffectiveConfig, type Layer } from './config/config.js';
export { ConfigError } from './config/config-error.js';
export { compileNoteSchema } from './config/note-schema.js';
export { type ConfigData, parseConfig } from './config/parse-config.js';
export { byPlace, type Edit, type Finding, type Fix, type Severity } from './finding.js';
export {
  factsOf,
  type LintOptions,
  lintNote,
  lintNotes,
  type NoteInput,
  type NoteResult,
  recommended,
} from './lint.js';
export type { Place, Point, Range } from './note/text.js';
export { preset, type RemarkSettings, remarkSettings, remarkSuppressions } from './preset.js';
export type { Rule, RuleMeta } from './rules/define-rule.js';
export { ruleIds, rules } from './rules/index.js';
