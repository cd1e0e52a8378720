import type { Finding } from '../model/finding.js';
import { visible, xml } from '../text/escape.js';
import type { FormattedNote, Formatter } from './formatter.js';

/**
 * Checkstyle's XML, which many CI servers and review tools read. Source:
 * https://github.com/checkstyle/checkstyle/blob/master/src/main/java/com/puppycrawl/tools/checkstyle/XMLLogger.java
 */
export const checkstyleFormatter: Formatter = (notes) =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<checkstyle version="4.3">',
    ...notes.flatMap(file),
    '</checkstyle>',
    '',
  ].join('\n');

function file({ path, findings }: FormattedNote): string[] {
  if (findings.length === 0) return [];
  return [`  <file name="${attribute(path)}">`, ...findings.map(error), '  </file>'];
}

function error({ ruleId, severity, message, place: { start } }: Finding): string {
  const source = attribute(`meeting-notes-lint.${ruleId}`);
  return `    <error line="${start.line}" column="${start.column}" severity="${severity}" message="${attribute(message)}" source="${source}"/>`;
}

function attribute(text: string): string {
  return xml(visible(text));
}
