import { type FormattedNote, totals } from './formatter.js';

/** A number and what is counted: "1 note", "2 notes". */
export function count(number: number, word: string): string {
  return `${number} ${word}${number === 1 ? '' : 's'}`;
}

/** The sentences about a whole run. */
export interface Summary {
  /** "12 problems (9 errors, 3 warnings) in 2 of 5 notes", or "5 notes checked, no problems found." */
  result: string;
  /** How many findings can be fixed, and how; undefined when none can. */
  fixHint?: string;
  worst: 'error' | 'warning' | undefined;
}

/** Summarizes the findings of a run. */
export function summarize(notes: readonly FormattedNote[]): Summary {
  const { errors, warnings, fixable, suggestions } = totals(notes);
  const problems = errors + warnings;
  if (problems === 0) return { result: `${count(notes.length, 'note')} checked, no problems found.`, worst: undefined };
  const affected = notes.filter(({ findings }) => findings.length > 0).length;
  const where = notes.length === 1 ? '1 note' : `${affected} of ${count(notes.length, 'note')}`;
  const fixHints = [
    ...(fixable > 0 ? [`${count(fixable, 'problem')} can be fixed with \`npx meeting-notes-lint --fix\``] : []),
    ...(suggestions > 0 ? [suggestionHint(suggestions, fixable > 0)] : []),
  ];
  return {
    result: `${count(problems, 'problem')} (${count(errors, 'error')}, ${count(warnings, 'warning')}) in ${where}`,
    ...(fixHints.length > 0 && { fixHint: `${fixHints.join('; ')}.` }),
    worst: errors > 0 ? 'error' : 'warning',
  };
}

function suggestionHint(suggestions: number, isMore: boolean): string {
  const noun = isMore ? `${suggestions} more` : count(suggestions, 'problem');
  const have = suggestions === 1 ? 'has a suggestion' : 'have suggestions';
  return `${noun} ${have} to review (\`--fix-suggestions\`)`;
}
