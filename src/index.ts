export { Collection } from './collection/collection.js';
export type { NoteFacts } from './collection/facts.js';
export { Config, type ConfiguredRule, type EffectiveConfig, type Layer } from './config/config.js';
export { ConfigError } from './config/config-error.js';
export { compileNoteSchema } from './config/note-schema.js';
export { type ConfigData, type KindData, parseConfig } from './config/parse-config.js';
export type { Resources } from './config/resources.js';
export { byPlace, type Edit, type Finding, type Fix, type Severity } from './finding.js';
export { applyFixes, type FixKind, fixText } from './fix/apply.js';
export {
  factsOf,
  type LintOptions,
  lintNote,
  lintNotes,
  type NoteInput,
  type NoteResult,
  recommended,
} from './lint.js';
export type { Day } from './note/dates.js';
export type { SectionSpec } from './note/sections.js';
export type { Place, Point, Range } from './note/text.js';
export { preset, type RemarkSettings, remarkSettings, remarkSuppressions } from './preset.js';
export type { RemarkPlugin, RemarkPreset, TreeFile, TreeVisitor } from './remark.js';
export type { Rule, RuleMeta } from './rules/define-rule.js';
export { ruleIds, rules } from './rules/index.js';
export type { NoteSchema, SchemaError, Settings } from './settings.js';
