import path from 'node:path';
import { NoteIndex, NoteIndexBuilder, type NoteIndexData, seriesOf } from '../collection/note-index.js';
import type { EffectiveConfig } from '../config/config.js';
import type { FormattedNote } from '../formatters/formatter.js';
import { count } from '../formatters/summary.js';
import { fixText } from '../linter/apply-fixes.js';
import { SUPPRESSION } from '../linter/directives.js';
import { adviceOn, withoutHouseForms } from '../linter/house-forms.js';
import { factsOf, lintNote, type NoteResult } from '../linter/lint.js';
import { summaryOf, withoutRepeatedFindings } from '../linter/repeated-findings.js';
import type { SuppressionEntry } from '../linter/suppressions.js';
import type { Finding } from '../model/finding.js';
import { UserError } from '../model/user-error.js';
import { dateInPath } from '../note/meeting/meeting.js';
import { rules } from '../rules/index.js';
import { type FileSystem, nodeFileSystem } from './file-system.js';
import { type Found, findNotes, type NoteFile } from './find-notes.js';
import type { ConfigLoader } from './load-config.js';
import { withFullParsers } from './load-full-parsers.js';
import { isInside, pathFrom, repositoryRoot } from './paths.js';
import type { RunOptions } from './run-options.js';
import { loadSuppressions } from './suppressions-file.js';
import { writeTextFile } from './text-file.js';
import type { WorkerPool } from './worker-pool.js';

/** What a run gives. */
export interface RunResult {
  notes: FormattedNote[];
  /** Sentences about what could not be checked; the run has failed if there are any. */
  errors: string[];
  /** Sentences about the run as a whole; no findings. */
  notices: string[];
  /** The number of findings that were fixed. */
  fixedCount: number;
}

/** What checking files gives. */
export interface LintedFiles extends RunResult {
  /** Entries of the baseline about these files that hide nothing. */
  stale: SuppressionEntry[];
}

/**
 * Checks files, and fixes them if asked to.
 * @param pool shares the checking
 * @throws UserError or ConfigError when the baseline cannot be read
 */
export async function lintFiles(
  notes: readonly NoteFile[],
  noteIndex: NoteIndex,
  options: RunOptions,
  pool?: WorkerPool,
): Promise<LintedFiles> {
  const { cwd, root, files = nodeFileSystem } = options;
  const result: LintedFiles = { notes: [], errors: [], notices: [], stale: [], fixedCount: 0 };
  const { baseline } = options.baseline ?? (await loadSuppressions(root, files));
  const settle = ({ file, loaded }: NoteFile, checked: Checked) => {
    if ('error' in checked) {
      result.errors.push(checked.error);
      return;
    }
    const { findings, fixedCount, ...rest } = checked;
    const { unmatched, ...split } = baseline.split(pathFrom(root, file), findings);
    result.notes.push({ path: pathFrom(cwd, file), absolutePath: file, ...split, ...rest });
    const config = loaded.config.for(pathFrom(loaded.base, file));
    result.stale.push(...unmatched.filter(({ ruleId }) => wasAsked(ruleId, config, options)));
    result.fixedCount += fixedCount;
  };
  if (!pool) {
    for (const [at, note] of notes.entries()) {
      options.onNote?.(at, notes.length);
      settle(note, await checkNote(note, noteIndex, options));
    }
    return noteIndex.hasBuiltInForm ? result : withAdvice(result, notes, root);
  }
  const parts = await pool.map(
    'check',
    notes.map(({ file }) => file),
    (from, to) => checkNotes(notes.slice(from, to), noteIndex, options),
    (done) => options.onNote?.(done, notes.length),
  );
  for (const [at, checked] of parts.flat().entries()) settle(notes[at]!, checked);
  return noteIndex.hasBuiltInForm ? result : withAdvice(result, notes, root);
}

const habitualRules: ReadonlySet<string> = new Set(
  rules.filter(({ meta }) => meta.mayBeHabit).map(({ meta }) => meta.id),
);

/** Gives one line in place of findings that are a habit in a series, or the same in many notes. */
function withAdvice(result: LintedFiles, files: readonly NoteFile[], root: string): LintedFiles {
  const configs = new Map(
    files.map(({ file, loaded: { base, config } }) => [file, config.for(pathFrom(base, file))] as const),
  );
  const seriesOfNote = ({ absolutePath }: FormattedNote) => seriesOf(pathFrom(root, absolutePath));
  const isUnconfigured = (id: string, { absolutePath }: FormattedNote) =>
    configs.get(absolutePath)?.rules.get(id)?.origin === 'recommended';
  const { notes, habits } = withoutHouseForms(
    result.notes,
    seriesOfNote,
    (id, note) => habitualRules.has(id) && isUnconfigured(id, note),
  );
  const dayOf = ({ absolutePath }: FormattedNote) => {
    const settings = configs.get(absolutePath)?.settings;
    return (settings && dateInPath(pathFrom(root, absolutePath), settings)?.day) ?? '';
  };
  const listed = withoutRepeatedFindings(notes, { seriesOf: seriesOfNote, dayOf, mayBeCounted: isUnconfigured });
  return {
    ...result,
    notes: listed.notes,
    notices: [...result.notices, ...habits.map(adviceOn), ...listed.repeated.map(summaryOf)],
  };
}

/** What was found in a note, or why it could not be checked. */
type Checked =
  | (Pick<FormattedNote, 'text' | 'output'> & { findings: Finding[]; suppressed: Finding[]; fixedCount: number })
  | { error: string };

/** Checks notes one after the other. */
export async function checkNotes(
  notes: readonly NoteFile[],
  noteIndex: NoteIndex,
  options: RunOptions,
): Promise<Checked[]> {
  const checked: Checked[] = [];
  for (const note of notes) checked.push(await checkNote(note, noteIndex, options));
  return checked;
}

async function checkNote(note: NoteFile, noteIndex: NoteIndex, options: RunOptions): Promise<Checked> {
  const { cwd, files = nodeFileSystem, fix, write, withoutTexts = false } = options;
  const { file } = note;
  const shown = pathFrom(cwd, file);
  try {
    const text = await files.read(file, shown);
    const check = checker(note, noteIndex, options);
    const fixed = await withFullParsers(() =>
      fix ? fixText(text, fix, check) : { text, result: check(text), applied: [] },
    );
    if (fixed.text !== text && write) writeTextFile(file, shown, fixed.text, text);
    const { findings, suppressed } = fixed.result;
    const isFixed = fixed.text !== text;
    return {
      // Nobody asks for the text of a note that nothing is said about.
      text: !withoutTexts && (findings.length > 0 || suppressed.length > 0 || isFixed) ? fixed.text : '',
      findings,
      suppressed,
      fixedCount: fixed.applied.length,
      ...(isFixed && { output: fixed.text }),
    };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { error: error.message };
  }
}

/** Checks texts as if each were what the file of a note holds. */
export function checker(
  { file, loaded: { base, config } }: NoteFile,
  noteIndex: NoteIndex,
  { root, files = nodeFileSystem, now, reportUnusedSuppressions = false }: RunOptions,
): (text: string) => NoteResult {
  const notePath = pathFrom(base, file);
  const fileExists = (target: string) => existsInside(path.join(base, target), root, files);
  const options = { config, noteIndex, now, reportUnusedSuppressions, fileExists };
  return (text) => lintNote({ path: notePath, text }, options);
}

/** Whether a rule was run in full, so that what it does not find is not there. */
function wasAsked(ruleId: string, { rules }: EffectiveConfig, { reportUnusedSuppressions }: RunOptions): boolean {
  return ruleId === SUPPRESSION ? (reportUnusedSuppressions ?? false) : rules.get(ruleId)?.severity !== 'off';
}

/**
 * Learns from all notes around those found: those of the repository, so that one note is judged as it would be among all.
 * @param pool shares the reading
 */
export async function learn(
  found: Pick<Found, 'notes' | 'isWhole'>,
  cwd: string,
  root: string,
  configs: ConfigLoader,
  pool?: WorkerPool,
): Promise<NoteIndex> {
  const known = new Map(found.notes.map((note) => [note.file, note]));
  if (!found.isWhole && repositoryRoot(cwd) !== undefined && isInside(root, cwd)) {
    for (const note of (await findNotes([root], root, root, configs)).notes)
      known.set(note.file, known.get(note.file) ?? note);
  }
  const notes = [...known.values()];
  if (!pool) return learnFrom(notes, configs.files);
  const builder = new NoteIndexBuilder();
  const parts = await pool.map(
    'learn',
    notes.map(({ file }) => file),
    (from, to) => factsFrom(notes.slice(from, to), configs.files),
  );
  for (const part of parts) builder.join(part);
  // Every checked note was learned from, so a section that no second note has is not a copy.
  const copies = new Map([...builder.data.copies].filter(([, notes]) => notes.length > 1));
  const common = { ...builder.data, copies };
  await pool.broadcast(common);
  return new NoteIndex(common);
}

/** Learns from these notes. A file that cannot be read is left out; the run reports it if it is to be checked. */
export async function learnFrom(notes: readonly NoteFile[], files: FileSystem): Promise<NoteIndex> {
  return new NoteIndex(await factsFrom(notes, files));
}

/** What is known about these notes together. */
export async function factsFrom(notes: readonly NoteFile[], files: FileSystem): Promise<NoteIndexData> {
  const noteIndex = new NoteIndexBuilder();
  for (const { file, loaded } of notes) {
    try {
      const text = await files.read(file, file);
      const input = { path: pathFrom(loaded.base, file), text };
      noteIndex.add(await withFullParsers(() => factsOf(input, loaded.config)));
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
    }
  }
  return noteIndex.data;
}

/**
 * What is to say about the notes as a whole, or about folders of another kind of note, once each.
 * @param hasDefaults no configuration says what front matter the notes have
 */
export function noticesOn(
  noteIndex: NoteIndex,
  notes: readonly FormattedNote[],
  { hasDefaults, dated = 0 }: { hasDefaults: boolean; dated?: number },
): string[] {
  if (!noteIndex.hasBuiltInForm && hasDefaults) {
    const others =
      dated === 0
        ? ''
        : ` ${count(dated, 'other Markdown file')} with a date in the path ${dated === 1 ? 'was' : 'were'} not checked.`;
    return [
      `No configuration states the form of these notes (learned from ${count(noteIndex.notes, 'note')}), so only contradictions are reported.${others} ` +
        'To check their form too, run `meeting-notes-lint init`; to see what was learned, use `--print-config FILE`.',
    ];
  }
  const checked = new Set(notes.map(({ path: file }) => path.posix.dirname(file)));
  return noteIndex
    .foreignFolders()
    .filter(({ folder }) =>
      [...checked].some((dir) => dir === folder || dir.endsWith(`/${folder}`) || folder.endsWith(`/${dir}`)),
    )
    .map(
      ({ folder, notes: count }) =>
        `None of the ${count} notes in ${folder || 'this folder'} has any of the expected headings, so they were not asked for there. ` +
        'If it is another kind of note, name it under `kinds` in .meeting-notes-lint.yml.',
    );
}

/** How many of the files that are not notes have a date in their path. */
export function countDated(files: readonly string[], root: string): number {
  return files.filter((file) => /(?:19|20)\d\d/.test(pathFrom(root, file))).length;
}

/** Whether some of the notes are judged by the built-in form alone. */
export function haveDefaults(notes: readonly NoteFile[]): boolean {
  return notes.some(({ loaded }) => {
    const { stated } = loaded.config.for('').settings;
    return !stated.has('frontMatter') && !stated.has('sections');
  });
}

/** Whether `file` is there; never asked outside the root. */
function existsInside(file: string, root: string, files: FileSystem): boolean {
  return !isInside(root, file) || files.exists(file);
}

/** The rules as reporters want them. */
export const reportedRules = rules.map(({ meta: { id, description, severity }, url }) => ({
  id,
  description,
  severity,
  url,
}));
