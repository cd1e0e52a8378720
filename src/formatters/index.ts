import type { Reporter } from './formatter.js';
import { githubReporter } from './github.js';
import { jsonReporter } from './json.js';
import { junitReporter } from './junit.js';
import { markdownReporter } from './markdown.js';
import { rdjsonlReporter } from './rdjsonl.js';
import { sarifReporter } from './sarif.js';
import { stylishReporter } from './stylish.js';

/** The formats, by the names that `--format` takes. */
export const formatNames = ['stylish', 'json', 'sarif', 'github', 'rdjsonl', 'junit', 'markdown'] as const;

/** The name of a format. */
export type FormatName = (typeof formatNames)[number];

/** The reporter of each format. */
export const reporters: Readonly<Record<FormatName, Reporter>> = {
  stylish: stylishReporter,
  json: jsonReporter,
  sarif: sarifReporter,
  github: githubReporter,
  rdjsonl: rdjsonlReporter,
  junit: junitReporter,
  markdown: markdownReporter,
};

const quoting: ReadonlySet<FormatName> = new Set(['json', 'sarif', 'rdjsonl']);

/** Whether a report looks at the texts of the notes; one for people does so on a terminal only. */
export function needsTexts(format: FormatName, { width }: { width: number | undefined }): boolean {
  return quoting.has(format) || (format === 'stylish' && width !== undefined);
}
