// The rules for users of remark: in a `.remarkrc`, together with other plugins.
import remarkFrontmatter from 'remark-frontmatter';
import type { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import type { NoteIndex } from '../collection/note-index.js';
import type { Config } from '../config/config.js';
import { compareByPosition, type Finding } from '../model/finding.js';
import type { RemarkPlugin, RemarkPreset } from '../model/remark-types.js';
import { leaveMessage, noteOf } from '../rules/define-rule.js';
import { ruleIds, rules } from '../rules/index.js';
import type { Place } from '../text/range.js';
import { applyDirectives } from './directives.js';
import { recommended } from './lint.js';

const SOURCE = 'meeting-notes-lint';

/** What the rules of a remark run may know besides the file. */
export interface RemarkSettings {
  /** Sections, schema, placeholders by path. Severities and options of rules are set in the `.remarkrc` instead. */
  config?: Config;
  noteIndex?: NoteIndex;
  /** Milliseconds since 1970; without it every meeting counts as held. */
  now?: number;
  fileExists?: (path: string) => boolean;
}

/** A remark plugin that gives the rules after it what they cannot see in the tree. */
export const remarkSettings: RemarkPlugin<[settings?: RemarkSettings]> =
  ({ config = recommended, noteIndex, now, fileExists } = {}) =>
  (_, file) => {
    const { settings } = config.for((file.path ?? '').replaceAll('\\', '/'));
    Object.assign(file.data, { meetingNotesLint: { settings, noteIndex, now, fileExists } });
  };

/** A remark plugin that applies the directives of the note to the findings so far, and checks them; it runs last. */
export const remarkSuppressions: RemarkPlugin = () => (tree, vfile) => {
  const file = vfile as VFile;
  const note = noteOf(tree, file);
  if (!note) return;
  const ours = new Map<Finding, VFileMessage>();
  for (const message of file.messages) {
    if (message.source === SOURCE && message.place && 'start' in message.place)
      ours.set(findingOf(file, message), message);
  }
  const { findings } = applyDirectives(note, [...ours.keys()], ruleIds, false);
  const reported = findings.filter((finding) => !ours.has(finding));
  const kept = new Set(findings.map((finding) => ours.get(finding)));
  file.messages = file.messages.filter((message) => message.source !== SOURCE || kept.has(message));
  for (const finding of reported.sort(compareByPosition)) {
    const { ruleId, url, severity } = finding;
    Object.assign(leaveMessage(file, finding), { source: SOURCE, ruleId, url, fatal: severity === 'error' });
  }
};

/** All recommended rules with their severities; front matter and directives are understood. */
export const preset: RemarkPreset = {
  plugins: [
    [remarkFrontmatter as RemarkPlugin],
    ...rules
      .filter(({ meta }) => meta.severity !== 'off')
      .map((rule): RemarkPreset['plugins'][number] => [rule, [rule.meta.severity === 'error' ? 2 : 1]]),
    [remarkSuppressions],
  ],
};

function findingOf(file: VFile, message: VFileMessage): Finding {
  return {
    path: file.path ?? '',
    ruleId: message.ruleId ?? '',
    severity: message.fatal ? 'error' : 'warning',
    message: message.reason,
    place: message.place as Place,
    url: message.url ?? '',
    actual: message.actual ?? '',
  };
}
