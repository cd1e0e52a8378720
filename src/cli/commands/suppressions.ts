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
  orphans,
  remarksOnStale,
  type SuppressionsFile,
  saveSuppressions,
} from '../../node/suppressions-file.js';
import type { Arguments } from '../arguments.js';
import type { CliContext } from '../context.js';

type Flags = Arguments['flags'];

/**
 * The baseline that holds for a run.
 * @throws UserError when the flags do not go together, or name a file that is not there
 */
export async function suppressionsFor(flags: Flags, root: string, { cwd }: CliContext): Promise<SuppressionsFile> {
  const writes = flags['suppress-all']
    ? 'suppress-all'
    : flags['prune-suppressions']
      ? 'prune-suppressions'
      : undefined;
  for (const other of ['stdin', 'fix-dry-run'] as const) {
    if (writes && flags[other]) throw new UserError(`--${writes} writes a file, so it does not go with --${other}.`);
  }
  const shown = flags['suppressions-location'];
  if (shown === undefined) return loadSuppressions(root);
  const file = path.resolve(cwd, shown);
  if (!existsSync(file) && !flags['suppress-all'])
    throw new UserError(`${shown}: does not exist; --suppress-all writes it.`);
  return loadSuppressions(root, nodeFileSystem, { file, shown });
}

/**
 * Writes the baseline anew, or only takes out what hides nothing any more, as the flags say.
 * @param all no paths were named, so that entries about notes that are gone are looked at as well
 * @returns what is left to report, and what to say about the baseline
 */
export function settleSuppressions(
  file: SuppressionsFile,
  { notes, stale }: LintedFiles,
  flags: Flags,
  { root, all }: { root: string; all: boolean },
): { notes: FormattedNote[]; remarks: string[] } {
  const gone = [...stale, ...(all ? orphans(file.baseline, root) : [])];
  if (flags['suppress-all']) {
    const hidden = notes.map((note) => ({
      ...note,
      findings: [],
      baselined: [...note.findings, ...(note.baselined ?? [])].sort(compareByPosition),
    }));
    const entries = hidden.flatMap(({ absolutePath, baselined }) => entriesOf(pathFrom(root, absolutePath), baselined));
    if (entries.length > 0 || file.text !== undefined) saveSuppressions(file, file.baseline.changed(gone, entries));
    const number = notes.reduce((sum, { findings }) => sum + findings.length, 0);
    const more = `${count(number, 'more finding')} ${number === 1 ? 'is' : 'are'} hidden from now on; commit ${file.shown}.`;
    return { notes: hidden, remarks: [number === 0 ? 'There is nothing more to hide.' : more] };
  }
  if (flags['prune-suppressions']) {
    if (gone.length > 0) saveSuppressions(file, file.baseline.changed(gone, []));
    const removed = gone.length === 1 ? '1 entry that hides' : `${gone.length} entries that hide`;
    return {
      notes,
      remarks: [`Removed ${gone.length === 0 ? 'nothing' : `${removed} nothing any more`} from ${file.shown}.`],
    };
  }
  return { notes, remarks: remarksOnStale(gone, file.shown) };
}
