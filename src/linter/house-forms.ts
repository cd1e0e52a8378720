// A rule that reports in many notes of a kind has found a habit of that group, rather than that many mistakes.
import type { Finding } from '../model/finding.js';

/** What is reported once instead of in every note. */
export interface HouseForm {
  ruleId: string;
  /** The series whose notes have this form; '' at the root. */
  series: string;
  /** How many notes of the series have this form, of how many. */
  notes: number;
  total: number;
  example: Finding;
}

/** The findings of one note. */
interface JudgedNote {
  findings: readonly Finding[];
}

// Fewer notes show no habit.
const MIN_NOTES = 10;
const MAX_SHARE = 0.2;

/**
 * Removes findings from `notes` that are habits: those of a rule that reports in more than a fifth of the notes of a
 * series.
 * @param seriesOf the series of a note
 * @param mayBeHabit whether findings of a rule can be a habit in a note: never where somebody has enabled the rule
 */
export function withoutHouseForms<T extends JudgedNote>(
  notes: readonly T[],
  seriesOf: (note: T) => string,
  mayBeHabit: (ruleId: string, note: T) => boolean,
): { notes: T[]; habits: HouseForm[] } {
  const totals = new Map<string, number>();
  const habits = new Map<string, HouseForm>();
  const keyOf = (note: T, ruleId: string) => `${ruleId}\0${seriesOf(note)}`;
  for (const note of notes) {
    const series = seriesOf(note);
    totals.set(series, (totals.get(series) ?? 0) + 1);
    for (const ruleId of new Set(note.findings.map((finding) => finding.ruleId))) {
      if (!mayBeHabit(ruleId, note)) continue;
      const key = keyOf(note, ruleId);
      const known = habits.get(key);
      if (known) known.notes++;
      else {
        const example = note.findings.find((finding) => finding.ruleId === ruleId)!;
        habits.set(key, { ruleId, series, notes: 1, total: 0, example });
      }
    }
  }
  for (const [key, habit] of habits) {
    habit.total = totals.get(habit.series)!;
    if (habit.total < MIN_NOTES || habit.notes <= habit.total * MAX_SHARE) habits.delete(key);
  }
  if (habits.size === 0) return { notes: [...notes], habits: [] };
  const isHabit = (note: T, { ruleId }: Finding) => mayBeHabit(ruleId, note) && habits.has(keyOf(note, ruleId));
  return {
    notes: notes.map((note) =>
      note.findings.some((finding) => isHabit(note, finding))
        ? { ...note, findings: note.findings.filter((finding) => !isHabit(note, finding)) }
        : note,
    ),
    habits: [...habits.values()],
  };
}

/** One line of advice about a habit. */
export function adviceOn({ ruleId, series, notes, total, example }: HouseForm): string {
  const { path, place, message } = example;
  return `\`${ruleId}\` would report ${notes} of the ${total} notes in ${series === '' ? 'this folder' : series}, so it is taken for the way they are written; for example ${path}:${place.start.line}: ${message} To have all of them reported, set the rule in a configuration.`;
}
