import type { Formatter } from './formatter.js';
import { githubFormatter } from './github.js';
import { jsonFormatter } from './json.js';
import { junitFormatter } from './junit.js';
import { markdownFormatter } from './markdown.js';
import { rdjsonlFormatter } from './rdjsonl.js';
import { sarifFormatter } from './sarif.js';
import { stylishFormatter } from './stylish.js';

/** The formats, by the names that `--format` takes. */
export const formatNames = ['stylish', 'json', 'sarif', 'github', 'rdjsonl', 'junit', 'markdown'] as const;

/** The name of a format. */
export type FormatName = (typeof formatNames)[number];

/** The reporter of each format. */
export const formatters: Readonly<Record<FormatName, Formatter>> = {
  stylish: stylishFormatter,
  json: jsonFormatter,
  sarif: sarifFormatter,
  github: githubFormatter,
  rdjsonl: rdjsonlFormatter,
  junit: junitFormatter,
  markdown: markdownFormatter,
};

const quoting: ReadonlySet<FormatName> = new Set(['json', 'sarif', 'rdjsonl']);

/** Whether a report looks at the texts of the notes; one for people does so on a terminal only. */
export function needsTexts(format: FormatName, { width }: { width: number | undefined }): boolean {
  return quoting.has(format) || (format === 'stylish' && width !== undefined);
}
