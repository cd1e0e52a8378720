import { existsSync } from 'node:fs';
import path from 'node:path';
import { formatSuppressions, SUPPRESSIONS_NAME, type SuppressionEntry, Suppressions } from '../linter/suppressions.js';
import { type FileSystem, nodeFileSystem } from './file-system.js';
import { assertInsideRoot, isInside } from './paths.js';
import { writeTextFile } from './text-file.js';

/** Suppressions and the file they are in. */
export interface SuppressionsFile {
  /** Absolute. */
  file: string;
  /** How messages name it. */
  shown: string;
  baseline: Suppressions;
  /** What the file holds; undefined when there is none. */
  text: string | undefined;
}

// A hundred thousand findings and more.
const MAX_BYTES = 50 * 1024 * 1024;

/**
 * Reads the suppressions of a repository; without a file there are none.
 * @param location a file that was named instead of the usual one in the root
 * @throws UserError, or ConfigError with the line, when it cannot be read
 */
export async function loadSuppressions(
  root: string,
  files: FileSystem = nodeFileSystem,
  location?: { file: string; shown: string },
): Promise<SuppressionsFile> {
  const { file, shown } = location ?? { file: path.join(root, SUPPRESSIONS_NAME), shown: SUPPRESSIONS_NAME };
  if (!files.exists(file)) return { file, shown, baseline: new Suppressions(), text: undefined };
  // A file named on the command line may be anywhere.
  if (!location) assertInsideRoot(file, shown, root, files);
  const text = await files.read(file, shown, MAX_BYTES);
  // Its parser brings that of YAML along, which a repository without such a file does not need.
  const { parseSuppressions } = await import('../linter/parse-suppressions.js');
  return { file, shown, baseline: new Suppressions(parseSuppressions(text, shown)), text };
}

/**
 * Replaces the suppressions that were read.
 * @throws UserError when the file can't be written, or changed on disk since
 */
export function saveSuppressions({ file, shown, text }: SuppressionsFile, entries: readonly SuppressionEntry[]): void {
  const now = formatSuppressions(entries);
  if (now !== text) writeTextFile(file, shown, now, text);
}

/** The entries of notes that no longer exist. */
export function orphans({ entries }: Suppressions, root: string): SuppressionEntry[] {
  const there = new Map<string, boolean>();
  return entries.filter(({ path: note }) => {
    const file = path.join(root, note);
    const known = there.get(note) ?? (isInside(root, file) && existsSync(file));
    there.set(note, known);
    return !known;
  });
}

/** A message about entries that suppress nothing, if there are any. */
export function noticesOfStale(stale: readonly SuppressionEntry[], shown = SUPPRESSIONS_NAME): string[] {
  if (stale.length === 0) return [];
  const [entries, them] =
    stale.length === 1
      ? ['1 entry', 'is no longer needed; remove it']
      : [`${stale.length} entries`, 'are no longer needed; remove them'];
  return [`${entries} in ${shown} ${them} with --prune-suppressions.`];
}
