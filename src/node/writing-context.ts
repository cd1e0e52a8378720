import type { NoteIndex } from '../collection/note-index.js';
import { readReport } from '../series/report.js';
import { currentSeries, type WritingContext, writingContext } from '../series/writing-context.js';
import { type PlanContext, planNextNote, seriesNotes } from './next-note.js';
import { pathFrom } from './paths.js';
import type { ReadNote } from './read-notes.js';

/** A context has at most so many tokens, as `estimateTokens` counts them. */
export const MAX_CONTEXT_TOKENS = 2000;

/**
 * Collects what the writer of the next note of a series needs to know.
 * @param notes all notes
 * @param name the series; by default the one that met last
 * @throws UserError when there is no such series
 */
export function readWritingContext(
  name: string | undefined,
  notes: readonly ReadNote[],
  context: PlanContext & { noteIndex: NoteIndex },
): WritingContext {
  const { noteIndex, now, cwd, root } = context;
  const report = readReport(notes, noteIndex, now);
  const wanted = name ?? (report.series.length > 0 ? currentSeries(report.series) : '');
  const found = seriesNotes(
    wanted === '' ? '.' : wanted,
    notes,
    name === undefined ? { cwd: root, root } : { cwd, root },
  );
  const next = planNextNote(found.notes, context);
  const { input } = found.notes.at(-1)!;
  const { roster } = input.loaded.config.for(input.path).settings;
  return writingContext(found.series, { ...next, path: pathFrom(cwd, next.file) }, { report, noteIndex, roster, now });
}
