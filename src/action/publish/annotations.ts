import type { FormatContext, FormattedNote } from '../../formatters/formatter.js';
import { totals } from '../../formatters/formatter.js';
import { githubFormatter } from '../../formatters/github.js';
import { count } from '../../formatters/summary.js';
import type { Finding, Severity } from '../../model/finding.js';

/** How many annotations of each severity GitHub shows for a step. Source: GitHub's documentation on problem matchers. */
export const SHOWN = 10;

/** Whether GitHub shows a workflow command for each finding. */
export function allFit(notes: readonly FormattedNote[]): boolean {
  const { errors, warnings } = totals(notes);
  return errors <= SHOWN && warnings <= SHOWN;
}

/** Workflow commands for the first ten errors and warnings; GitHub would silently drop the others. */
export function annotations(notes: readonly FormattedNote[], context: FormatContext): string {
  const left = { error: SHOWN, warning: SHOWN };
  const take = ({ severity }: Finding): boolean => left[severity]-- > 0;
  return githubFormatter(
    notes.map((note) => ({ ...note, findings: note.findings.filter(take) })),
    context,
  );
}

/** A sentence that counts what `annotations` leaves out; undefined when it leaves out nothing. */
export function notAnnotated(notes: readonly FormattedNote[]): string | undefined {
  const { errors, warnings } = totals(notes);
  const found: [Severity, number][] = [
    ['error', errors],
    ['warning', warnings],
  ];
  const many = found.filter(([, number]) => number > SHOWN);
  const dropped = many.reduce((sum, [, number]) => sum + number - SHOWN, 0);
  if (dropped === 0) return undefined;
  const kinds = many.map(([severity]) => `${SHOWN} ${severity}s`).join(' and ');
  return `${count(dropped, 'more finding')} ${dropped === 1 ? 'is' : 'are'} in the log and in the summary of this job; GitHub shows only the first ${kinds} of a step.`;
}
