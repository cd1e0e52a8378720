import { existsSync } from 'node:fs';
import path from 'node:path';
import type { FormattedNote } from '../../formatters/formatter.js';
import { count } from '../../formatters/summary.js';
import { entriesOf } from '../../linter/suppressions.js';
import { compareByPosition } from '../../model/finding.js';
import { UserError } from '../../model/user-error.js';
import { nodeFileSystem } from '../../node/file-system.js';
import type { LintedFiles } from '../../node/lint-files.js';
import { pathFrom } from '../../node/paths.js';
import {
  loadSuppressions,
  noticesOfStale,
  orphans,
  type SuppressionsFile,
  saveSuppressions,
} from '../../node/suppressions-file.js';
import type { Flags } from '../arguments.js';
import type { CliContext } from '../context.js';

/**
 * The suppressions of a run.
 * @throws UserError when `--suppressions-location` names a file that does not exist
 */
export async function suppressionsFor(flags: Flags, root: string, { cwd }: CliContext): Promise<SuppressionsFile> {
  const shown = flags['suppressions-location'];
  if (shown === undefined) return loadSuppressions(root);
  const file = path.resolve(cwd, shown);
  if (!existsSync(file) && !flags['suppress-all'])
    throw new UserError(`${shown}: does not exist; --suppress-all writes it.`);
  return loadSuppressions(root, nodeFileSystem, { file, shown });
}

/**
 * Updates the suppressions file for `--suppress-all` and `--prune-suppressions`.
 * @param all no paths were named, so that entries of deleted notes are stale, too
 * @returns the notes with the findings that are left, and messages about the file
 */
export function settleSuppressions(
  file: SuppressionsFile,
  { notes, stale }: LintedFiles,
  flags: Flags,
  { root, all }: { root: string; all: boolean },
): { notes: FormattedNote[]; notices: string[] } {
  const gone = [...stale, ...(all ? orphans(file.baseline, root) : [])];
  if (flags['suppress-all']) {
    const suppressed = notes.map((note) => ({
      ...note,
      findings: [],
      baselined: [...note.findings, ...(note.baselined ?? [])].sort(compareByPosition),
    }));
    const entries = suppressed.flatMap(({ absolutePath, baselined }) =>
      entriesOf(pathFrom(root, absolutePath), baselined),
    );
    if (entries.length > 0 || file.text !== undefined) saveSuppressions(file, file.baseline.changed(gone, entries));
    const number = notes.reduce((sum, { findings }) => sum + findings.length, 0);
    const message = `Suppressed ${count(number, 'finding')}; commit ${file.shown}.`;
    return { notes: suppressed, notices: [number === 0 ? 'No findings to suppress.' : message] };
  }
  if (flags['prune-suppressions']) {
    if (gone.length > 0) saveSuppressions(file, file.baseline.changed(gone, []));
    return {
      notes,
      notices: [
        gone.length === 0
          ? `No unused suppressions in ${file.shown}.`
          : `Removed ${count(gone.length, 'unused suppression')} from ${file.shown}.`,
      ],
    };
  }
  return { notes, notices: noticesOfStale(gone, file.shown) };
}
