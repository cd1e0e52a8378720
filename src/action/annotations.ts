import type { Finding, Severity } from '../finding.js';
import { githubReporter } from '../report/github.js';
import type { ReportContext, ReportedNote } from '../report/reporter.js';
import { count } from '../report/words.js';

/** How many annotations of each severity GitHub shows of a step. Source: GitHub's documentation on problem matchers. */
export const SHOWN = 10;

/**
 * Annotations as workflow commands: the first ten errors and warnings, and a sentence that counts the others, because
 * GitHub would drop them in silence.
 */
export function annotations(notes: readonly ReportedNote[], context: ReportContext): string {
  const left = { error: SHOWN, warning: SHOWN };
  let dropped = 0;
  const take = ({ severity }: Finding): boolean => {
    if (left[severity] > 0) {
      left[severity]--;
      return true;
    }
    dropped++;
    return false;
  };
  const shown = notes.map((note) => ({ ...note, findings: note.findings.filter(take) }));
  const commands = githubReporter(shown, context);
  if (dropped === 0) return commands;
  const many: Severity[] = (['error', 'warning'] as const).filter((severity) => left[severity] === 0);
  const kinds = many.map((severity) => `${SHOWN} ${severity}s`).join(' and ');
  return `${commands}::notice title=meeting-notes-lint::${count(dropped, 'more finding')} ${dropped === 1 ? 'is' : 'are'} in the log and in the summary of this job; GitHub shows the first ${kinds} of a step.\n`;
}
