import { existsSync } from 'node:fs';
import path from 'node:path';
import { seriesOf } from '../collection/note-index.js';
import type { FormattedNote } from '../formatters/formatter.js';
import { count } from '../formatters/summary.js';
import type { Finding } from '../model/finding.js';
import { UserError } from '../model/user-error.js';
import { nodeFileSystem } from '../node/file-system.js';
import { findNotes, isNotePath, type NoteFile } from '../node/find-notes.js';
import { checker, haveDefaults, learnFrom, lintFiles, noticesOn } from '../node/lint-files.js';
import { ConfigLoader } from '../node/load-config.js';
import { pathFrom } from '../node/paths.js';
import { loadSuppressions, noticesOfStale } from '../node/suppressions-file.js';
import { isNoteName } from '../note/is-note.js';
import { pathDate } from '../note/meeting/dates.js';
import type { ChangedFile } from './changes/changed-file.js';
import type { Changes } from './changes/changed-files.js';
import { touches } from './changes/patch.js';
import type { Inputs } from './inputs.js';
import { type CommitFileSystem, MAX_UNDATED } from './source/commit-file-system.js';
import type { Source } from './source/source.js';

/** How many notes are read over the API to learn from, besides those that are checked. */
export const MAX_LEARNED_FROM = 2000;

const MAX_ERRORS = 10;
const NO_NOTES = 'No meeting notes changed.';

/** A note that was checked. */
export interface CheckedNote extends FormattedNote {
  /** What the event changed in it; undefined when that is nothing, or not known. */
  change: ChangedFile | undefined;
  /** The findings in another text in its place, without suppressed ones. */
  check: (text: string) => readonly Finding[];
}

/** The result of a run. */
export interface LintedChanges {
  notes: CheckedNote[];
  /** Whether it is known which lines the diff of the pull request shows. */
  knowsLines: boolean;
  /** Sentences about notes that could not be checked; the run has failed if there are any. */
  errors: string[];
  /** Sentences about the run as a whole. */
  notices: string[];
}

/**
 * Checks the changed notes among `inputs.paths`, with what is learned from all notes.
 * @param root the workspace; need not exist when everything is read over the API
 * @param now milliseconds since 1970
 * @throws UserError when all notes are to be checked and there are none
 */
export async function lintChanges(
  inputs: Pick<Inputs, 'paths' | 'config' | 'filter'>,
  { files: changed, listed, notices: changeNotices }: Changes,
  { notes: files, configs: configFiles, commit, notice }: Source,
  root: string,
  now: number,
): Promise<LintedChanges> {
  const notices = [...(notice ? [notice] : []), ...changeNotices];
  const known = changed === 'all' ? listed : changed;
  const knowsLines = known !== undefined && [...known.values()].every(({ shown }) => shown !== undefined);
  const nothing: LintedChanges = { notes: [], knowsLines, errors: [], notices: [...notices, NO_NOTES] };
  if (changed !== 'all' && changed.size === 0) return nothing;
  const configs = new ConfigLoader({
    root,
    files: configFiles,
    file: inputs.config === undefined ? undefined : path.resolve(root, inputs.config),
  });
  const changeOf = (file: string) => known?.get(pathFrom(root, file));
  const only = (file: string) => changed === 'all' || changeOf(file) !== undefined;
  const found = await findNotes(inputs.paths, root, root, configs, { files, only });
  const missing = changed === 'all' || commit ? [] : await missingNotes(changed.keys(), root, configs);
  const errors = [...found.errors, ...firstOf(missing.map(missingFromWorkspace), 'more changed note', 'missing')];
  if (found.notes.length === 0) {
    if (errors.length > 0) return { ...nothing, errors, notices };
    if (changed !== 'all') return nothing;
    throw new UserError(
      `No meeting notes found in ${inputs.paths.join(', ')}; list the files that are notes under \`notes\` in .meeting-notes-lint.yml.`,
    );
  }
  await commit?.prefetch(
    found.notes.map(({ file }) => file),
    found.notes.length,
  );
  const checkable = found.notes.filter(({ file }) => !commit?.isSkipped(file));

  const all = new Map(found.notes.map((note) => [note.file, note]));
  for (const note of (await findNotes([root], root, root, configs, { files })).notes)
    all.set(note.file, all.get(note.file) ?? note);
  const skippedNotes = found.notes.length - checkable.length;
  const undated = (commit?.skipped ?? 0) - skippedNotes;
  const learnedFrom = commit ? await prefetchOthers([...all.values()], checkable, root, commit) : [...all.values()];
  const noteIndex = await learnFrom(learnedFrom, files);

  const suppressions = await loadSuppressions(root, configFiles);
  const options = { cwd: root, root, files, now, baseline: suppressions };
  const run = await lintFiles(checkable, noteIndex, options);
  const byFile = new Map(checkable.map((note) => [note.file, note]));
  const notes = run.notes.map((note) => {
    const change = changeOf(note.absolutePath);
    const findingsIn = checker(byFile.get(note.absolutePath)!, noteIndex, options);
    const check = (text: string) => suppressions.baseline.split(note.path, findingsIn(text).findings).findings;
    const findings =
      inputs.filter === 'diff' && changed !== 'all' ? onChangedLines(note.findings, change) : note.findings;
    return { ...note, findings, change, check };
  });
  return {
    notes,
    knowsLines,
    errors: [
      ...errors,
      ...firstOf(run.errors, 'more note', 'unreadable'),
      ...notChecked(skippedNotes, found.notes.length),
    ],
    notices: [
      ...notices,
      ...notLearnedFrom(learnedFrom.length, all.size),
      ...undatedNotRead(undated),
      ...noticesOfStale(run.stale),
      ...run.notices,
      ...noticesOn(noteIndex, run.notes, { hasDefaults: haveDefaults(checkable) }),
    ],
  };
}

/** The changed notes that the workspace does not hold, by path from the root. */
async function missingNotes(changed: Iterable<string>, root: string, configs: ConfigLoader): Promise<string[]> {
  const missing: string[] = [];
  for (const name of changed) {
    const file = path.join(root, name);
    if (nodeFileSystem.kindOf(file) || !/\.md$/i.test(name)) continue;
    if (existsSync(root) ? await isNotePath(file, root, configs, nodeFileSystem) : isNoteName(name)) missing.push(name);
  }
  return missing;
}

function missingFromWorkspace(name: string): string {
  return `${name}: is changed, but missing from the workspace; check out the head commit with actions/checkout, or set \`source: auto\`.`;
}

function onChangedLines(findings: readonly Finding[], change: ChangedFile | undefined): readonly Finding[] {
  if (!change || change.lines === 'all') return findings;
  const { lines } = change;
  return findings.filter(({ place: { start, end } }) => touches(lines, start.line, end.line));
}

/**
 * Reads the notes to learn from over the API, and returns them in the order of `all`: every note, or, where those are too
 * many, the notes of the series in question and then the newest ones.
 */
async function prefetchOthers(
  all: readonly NoteFile[],
  checkable: readonly NoteFile[],
  root: string,
  commit: CommitFileSystem,
): Promise<NoteFile[]> {
  const relative = ({ file }: NoteFile) => pathFrom(root, file);
  const checked = new Set(checkable.map(({ file }) => file));
  const series = new Set(checkable.map((note) => seriesOf(relative(note))));
  const isInSeries = (note: NoteFile) => Number(series.has(seriesOf(relative(note))));
  const day = (note: NoteFile) => pathDate(relative(note))?.day ?? '';
  const others = all
    .filter(({ file }) => !checked.has(file))
    .sort((a, b) => isInSeries(b) - isInSeries(a) || (day(a) < day(b) ? 1 : day(a) > day(b) ? -1 : 0))
    .slice(0, MAX_LEARNED_FROM);
  await commit.prefetch(
    others.map(({ file }) => file),
    others.length,
  );
  const read = new Set([...checkable, ...others].map(({ file }) => file).filter((file) => !commit.isSkipped(file)));
  return all.filter(({ file }) => read.has(file));
}

/** The first of many errors alike, and how many more there are. */
function firstOf(errors: readonly string[], counted: string, state: string): string[] {
  if (errors.length <= MAX_ERRORS) return [...errors];
  const rest = errors.length - MAX_ERRORS;
  return [...errors.slice(0, MAX_ERRORS), `${count(rest, counted)} ${rest === 1 ? 'is' : 'are'} ${state}, too.`];
}

function notChecked(skipped: number, all: number): string[] {
  if (skipped <= 0) return [];
  return [
    `${skipped} of ${count(all, 'note')} ${skipped === 1 ? 'was' : 'were'} not checked, as GitHub accepts too few requests in this hour; use actions/checkout, which needs none.`,
  ];
}

function notLearnedFrom(read: number, all: number): string[] {
  if (read >= all) return [];
  return [`Learned from ${read} of ${count(all, 'note')} only; use actions/checkout to learn from all of them.`];
}

function undatedNotRead(skipped: number): string[] {
  if (skipped <= 0) return [];
  return [
    `${count(skipped, 'Markdown file')} without a date in the name ${skipped === 1 ? 'was' : 'were'} skipped, as at most ${MAX_UNDATED} are read over the API; list the files that are notes under \`notes\` in .meeting-notes-lint.yml.`,
  ];
}
