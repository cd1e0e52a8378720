import path from 'node:path';
import { seriesOf } from '../collection/note-index.js';
import type { FormattedNote } from '../formatters/formatter.js';
import { count } from '../formatters/summary.js';
import type { Finding } from '../model/finding.js';
import { UserError } from '../model/user-error.js';
import { findNotes, type NoteFile } from '../node/find-notes.js';
import { checker, haveDefaults, learnFrom, lintFiles, remarksOn } from '../node/lint-files.js';
import { ConfigLoader } from '../node/load-config.js';
import { pathFrom } from '../node/paths.js';
import { loadSuppressions, remarksOnStale } from '../node/suppressions-file.js';
import { pathDate } from '../note/meeting/dates.js';
import type { ChangedFile } from './changes/changed-file.js';
import type { Changes } from './changes/changed-files.js';
import { touches } from './changes/patch.js';
import type { Inputs } from './inputs.js';
import { type CommitFileSystem, MAX_LOOKED_INTO } from './source/commit-file-system.js';
import type { Source } from './source/source.js';

/** How many notes are read over the API to learn from, beside those that are checked. */
export const MAX_LEARNT_FROM = 500;

const MAX_ERRORS = 10;
const NONE = 'This change touches no meeting note.';

/** A note that was checked. */
export interface CheckedNote extends FormattedNote {
  /** What the event changed of it; undefined when that is nothing, or not known. */
  change: ChangedFile | undefined;
  /** What would be found in another text in its place, old findings that the baseline hides left out. */
  check: (text: string) => readonly Finding[];
}

/** What a run found. */
export interface Checked {
  notes: CheckedNote[];
  /** Whether it is known which lines the pull request shows. */
  knowsLines: boolean;
  /** Sentences about what could not be checked; the run has failed if there are any. */
  errors: string[];
  /** Sentences about the run as a whole. */
  remarks: string[];
}

/**
 * Checks the notes among `inputs.paths` that were changed, knowing what all notes have in common.
 * @param root the workspace; need not be there when everything is read over the API
 * @param now milliseconds since 1970
 * @throws UserError when all notes are to be checked and there is none
 */
export async function lintChanges(
  inputs: Pick<Inputs, 'paths' | 'config' | 'filter'>,
  { files: changed, listed, remarks: said }: Changes,
  { notes: files, configs: configFiles, tree, remark }: Source,
  root: string,
  now: number,
): Promise<Checked> {
  const before = [...(remark ? [remark] : []), ...said];
  const known = changed === 'all' ? listed : changed;
  const knowsLines = known !== undefined && [...known.values()].every(({ shown }) => shown !== undefined);
  const emptyFrontMatter = { notes: [], knowsLines, errors: [], remarks: [...before, NONE] };
  if (changed !== 'all' && changed.size === 0) return emptyFrontMatter;
  const configs = new ConfigLoader({
    root,
    files: configFiles,
    file: inputs.config === undefined ? undefined : path.resolve(root, inputs.config),
  });
  const changeOf = (file: string) => known?.get(pathFrom(root, file));
  const only = (file: string) => changed === 'all' || changeOf(file) !== undefined;
  const found = await findNotes(inputs.paths, root, root, configs, { files, only });
  if (found.notes.length === 0 && found.errors.length === 0) {
    if (changed !== 'all') return emptyFrontMatter;
    throw new UserError(
      `No meeting note was found in ${inputs.paths.join(', ')}; say which files are notes under \`notes\` in .meeting-notes-lint.yml.`,
    );
  }
  const wanted = found.notes.slice(0, tree?.left);
  await tree?.prefetch(
    wanted.map(({ file }) => file),
    wanted.length,
  );

  const all = new Map(found.notes.map((note) => [note.file, note]));
  for (const note of (await findNotes([root], root, root, configs, { files })).notes)
    all.set(note.file, all.get(note.file) ?? note);
  const around = [...all.values()];
  const learntFrom = tree ? await readAround(around, wanted, root, tree) : around;
  const noteIndex = await learnFrom(learntFrom, files);

  const baseline = await loadSuppressions(root, configFiles);
  const options = { cwd: root, root, files, now, baseline };
  const run = await lintFiles(wanted, noteIndex, options);
  const byFile = new Map(wanted.map((note) => [note.file, note]));
  const notes = run.notes.map((note) => {
    const change = changeOf(note.absolutePath);
    const all = checker(byFile.get(note.absolutePath)!, noteIndex, options);
    const check = (text: string) => baseline.baseline.split(note.path, all(text).findings).findings;
    const findings =
      inputs.filter === 'diff' && changed !== 'all' ? onChangedLines(note.findings, change) : note.findings;
    return { ...note, findings, change, check };
  });
  return {
    notes,
    knowsLines,
    errors: [
      ...found.errors,
      ...firstOf(run.errors),
      ...notRead(found.notes.length - wanted.length, found.notes.length),
    ],
    remarks: [
      ...before,
      ...notLearntFrom(learntFrom.length, around.length),
      ...notLookedInto(tree?.unread ?? 0),
      ...remarksOnStale(run.stale),
      ...run.remarks,
      ...remarksOn(noteIndex, run.notes, { hasDefaults: haveDefaults(wanted) }),
    ],
  };
}

function onChangedLines(findings: readonly Finding[], change: ChangedFile | undefined): readonly Finding[] {
  if (!change || change.lines === 'all') return findings;
  const { lines } = change;
  return findings.filter(({ place: { start, end } }) => touches(lines, start.line, end.line));
}

/**
 * Reads the notes to learn from, in the order of the disk: all of them, or, where that is too many, those of the series
 * in question and then the others, the newest first.
 */
async function readAround(
  around: NoteFile[],
  wanted: readonly NoteFile[],
  root: string,
  tree: CommitFileSystem,
): Promise<NoteFile[]> {
  const relative = ({ file }: NoteFile) => pathFrom(root, file);
  const own = new Set(wanted.map(({ file }) => file));
  const series = new Set(wanted.map((note) => seriesOf(relative(note))));
  const isNear = (note: NoteFile) => Number(series.has(seriesOf(relative(note))));
  const day = (note: NoteFile) => pathDate(relative(note))?.day ?? '';
  const others = around
    .filter(({ file }) => !own.has(file))
    .sort((a, b) => isNear(b) - isNear(a) || (day(a) < day(b) ? 1 : day(a) > day(b) ? -1 : 0))
    .slice(0, Math.min(MAX_LEARNT_FROM, tree.left));
  await tree.prefetch(
    others.map(({ file }) => file),
    others.length,
  );
  const read = new Set([...own, ...others.map(({ file }) => file)]);
  return around.filter(({ file }) => read.has(file));
}

/** Where GitHub fails, it fails for many notes alike. */
function firstOf(errors: readonly string[]): string[] {
  if (errors.length <= MAX_ERRORS) return [...errors];
  const rest = count(errors.length - MAX_ERRORS, 'more note');
  return [...errors.slice(0, MAX_ERRORS), `${rest} could not be read, either.`];
}

function notRead(left: number, all: number): string[] {
  if (left <= 0) return [];
  return [
    `${left} of ${count(all, 'note')} were not checked, as GitHub takes no more requests in this hour; use actions/checkout, which needs none.`,
  ];
}

function notLearntFrom(read: number, all: number): string[] {
  if (read >= all) return [];
  return [
    `What the notes have in common was learnt from ${read} of ${count(all, 'note')}, as each takes a request to GitHub; with actions/checkout all are read.`,
  ];
}

function notLookedInto(unread: number): string[] {
  if (unread === 0) return [];
  return [
    `${count(unread, 'Markdown file')} without a date in the name ${unread === 1 ? 'was' : 'were'} not looked into, as over the API that is done with ${MAX_LOOKED_INTO} at most; say which files are notes under \`notes\` in .meeting-notes-lint.yml.`,
  ];
}
