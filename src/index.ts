import { readFrontMatter } from './note/front-matter/parse-yaml.js';
import { provideFullParsers } from './note/full-parsers.js';
import { parseMarkdown } from './note/markdown/parse-markdown.js';

export type { NoteFacts } from './collection/facts.js';
export { NoteIndex } from './collection/note-index.js';
export { Config, type ConfiguredRule, type EffectiveConfig, type Layer } from './config/config.js';
export type { ConfigData, KindData } from './config/config-data.js';
export { ConfigError } from './config/config-error.js';
export { createConfig } from './config/create-config.js';
export { compileNoteSchema } from './config/note-schema.js';
export { parseConfig } from './config/parse.js';
export type { Resources } from './config/resources.js';
export { type LearnedLayer, learnPaths } from './conventions/learn.js';
export { applyFixes, type FixKind, fixText } from './linter/apply-fixes.js';
export { isNote } from './linter/is-note.js';
export {
  factsOf,
  type LintOptions,
  lintNote,
  lintNotes,
  type NoteInput,
  type NoteResult,
  recommended,
} from './linter/lint.js';
// So that `"plugins": ["meeting-notes-lint"]` in a `.remarkrc` means the preset.
export {
  preset,
  preset as default,
  type RemarkSettings,
  remarkSettings,
  remarkSuppressions,
} from './linter/remark-preset.js';
export { compareByPosition, type Finding, type Fix, type Severity } from './model/finding.js';
export type { RemarkPlugin, RemarkPreset, TreeFile, TreeVisitor } from './model/remark-types.js';
export type { NoteSchema, SchemaError, Settings } from './model/settings.js';
export type { SectionSpec } from './note/markdown/sections.js';
export type { Day } from './note/meeting/dates.js';
export type { Rule, RuleMeta } from './rules/define-rule.js';
export { ruleIds, rules } from './rules/index.js';
export type { Edit } from './text/edit.js';
export type { Place, Point, Range } from './text/range.js';

// The library is synchronous, so it has every parser from the start.
provideFullParsers({ readFrontMatter, parseMarkdown });
