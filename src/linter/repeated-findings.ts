// A text that was copied into many notes, such as a line of their template, is reported in each of them, and a list of
// hundreds buries everything else: the newest notes are listed, the others counted.
import type { Finding } from '../model/finding.js';

/** A finding that many notes share. */
export interface RepeatedFinding {
  /** The one in the newest note. */
  example: Finding;
  /** The number of notes in which it is listed. */
  listed: number;
  /** The number of older notes in which it is not listed, by series; the largest first. */
  others: { series: string; notes: number }[];
}

/** The findings of one note. */
interface JudgedNote {
  findings: readonly Finding[];
}

const MAX_NOTES = 50;
const LISTED_NOTES = 10;
// The maximum number of series in a sentence.
const MAX_SERIES = 3;

/**
 * Removes findings with the same message from all but the newest notes, where more than fifty notes have them.
 * @param about.dayOf the day of a note, `yyyy-mm-dd`; '' if it is not known
 * @param about.mayBeCounted whether findings of a rule can be counted in a note: never where somebody enabled the rule
 */
export function withoutRepeatedFindings<T extends JudgedNote>(
  notes: readonly T[],
  {
    seriesOf,
    dayOf,
    mayBeCounted,
  }: {
    seriesOf: (note: T) => string;
    dayOf: (note: T) => string;
    mayBeCounted: (ruleId: string, note: T) => boolean;
  },
): { notes: T[]; repeated: RepeatedFinding[] } {
  const keyOf = ({ ruleId, message }: Finding) => `${ruleId}\0${message}`;
  const notesByKey = new Map<string, Set<T>>();
  for (const note of notes) {
    for (const finding of note.findings) {
      if (!mayBeCounted(finding.ruleId, note)) continue;
      const key = keyOf(finding);
      notesByKey.set(key, (notesByKey.get(key) ?? new Set()).add(note));
    }
  }
  const counted = new Map<string, ReadonlySet<T>>();
  const repeated: RepeatedFinding[] = [];
  for (const [key, withFinding] of notesByKey) {
    if (withFinding.size <= MAX_NOTES) continue;
    const newestFirst = [...withFinding].reverse().sort((a, b) => compare(dayOf(b), dayOf(a)));
    const older = newestFirst.slice(LISTED_NOTES);
    const series = new Map<string, number>();
    for (const note of older) series.set(seriesOf(note), (series.get(seriesOf(note)) ?? 0) + 1);
    counted.set(key, new Set(older));
    repeated.push({
      example: newestFirst[0]!.findings.find((finding) => keyOf(finding) === key)!,
      listed: LISTED_NOTES,
      others: [...series].map(([name, count]) => ({ series: name, notes: count })).sort((a, b) => b.notes - a.notes),
    });
  }
  if (repeated.length === 0) return { notes: [...notes], repeated };
  const isCounted = (note: T, finding: Finding) => counted.get(keyOf(finding))?.has(note) ?? false;
  return {
    notes: notes.map((note) =>
      note.findings.some((finding) => isCounted(note, finding))
        ? { ...note, findings: note.findings.filter((finding) => !isCounted(note, finding)) }
        : note,
    ),
    repeated,
  };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** One sentence about what is not listed, and where it is. */
export function summaryOf({ example, listed, others }: RepeatedFinding): string {
  const total = others.reduce((sum, { notes }) => sum + notes, 0);
  const places = others
    .slice(0, MAX_SERIES)
    .map(({ series, notes }) => `${notes} in ${series === '' ? 'this folder' : series}`);
  const rest = others.length > MAX_SERIES ? `, and in ${others.length - MAX_SERIES} more folders` : '';
  return `\`${example.ruleId}\` reports the same in ${total + listed} notes, of which the newest ${listed} are listed (not listed: ${places.join(', ')}${rest}): ${example.message} To have all of them listed, set the rule in a configuration.`;
}
