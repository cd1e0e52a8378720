import { type FormattedNote, totals } from './formatter.js';

/** A number and what is counted: "1 note", "2 notes". */
export function count(number: number, word: string): string {
  return `${number} ${word}${number === 1 ? '' : 's'}`;
}

/** The sentences about a whole run. */
export interface Summary {
  /** "12 problems (9 errors, 3 warnings) in 2 of 5 notes", or "5 notes, nothing to remark." */
  result: string;
  /** How many findings the program can mend; undefined when it is none. */
  mending?: string;
  worst: 'error' | 'warning' | undefined;
}

/** Says what a run found. */
export function summarize(notes: readonly FormattedNote[]): Summary {
  const { errors, warnings, fixable, suggestions } = totals(notes);
  const problems = errors + warnings;
  if (problems === 0) return { result: `${count(notes.length, 'note')}, nothing to remark.`, worst: undefined };
  const affected = notes.filter(({ findings }) => findings.length > 0).length;
  const where = notes.length === 1 ? '1 note' : `${affected} of ${count(notes.length, 'note')}`;
  const mending = [
    ...(fixable > 0 ? [`\`--fix\` mends ${fixable}`] : []),
    ...(suggestions > 0
      ? [`\`--fix-suggestions\` offers ${suggestions}${fixable > 0 ? ' more' : ''}, to be read over`]
      : []),
  ];
  return {
    result: `${count(problems, 'problem')} (${count(errors, 'error')}, ${count(warnings, 'warning')}) in ${where}`,
    ...(mending.length > 0 && { mending: `${mending.join('; ')}.` }),
    worst: errors > 0 ? 'error' : 'warning',
  };
}
