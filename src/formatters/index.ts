import { agentFormatter } from './agent.js';
import { checkstyleFormatter } from './checkstyle.js';
import type { Formatter } from './formatter.js';
import { githubFormatter } from './github.js';
import { gitlabFormatter } from './gitlab.js';
import { jsonFormatter } from './json.js';
import { junitFormatter } from './junit.js';
import { markdownFormatter } from './markdown.js';
import { rdjsonlFormatter } from './rdjsonl.js';
import { sarifFormatter } from './sarif.js';
import { stylishFormatter } from './stylish.js';

/** The formats, by their names for `--format`. */
export const formatNames = [
  'stylish',
  'json',
  'sarif',
  'github',
  'gitlab',
  'checkstyle',
  'rdjsonl',
  'junit',
  'markdown',
  'agent',
] as const;

/** The name of a format. */
export type FormatName = (typeof formatNames)[number];

/** The formatter of each format. */
export const formatters: Readonly<Record<FormatName, Formatter>> = {
  stylish: stylishFormatter,
  json: jsonFormatter,
  sarif: sarifFormatter,
  github: githubFormatter,
  gitlab: gitlabFormatter,
  checkstyle: checkstyleFormatter,
  rdjsonl: rdjsonlFormatter,
  junit: junitFormatter,
  markdown: markdownFormatter,
  agent: agentFormatter,
};

const sourceFormats: ReadonlySet<FormatName> = new Set(['json', 'sarif', 'rdjsonl', 'agent']);

/** Whether a format quotes the text of notes; `stylish` does so only on a terminal. */
export function formatNeedsSource(format: FormatName, { width }: { width: number | undefined }): boolean {
  return sourceFormats.has(format) || (format === 'stylish' && width !== undefined);
}
