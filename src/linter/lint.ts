import { collectFacts, type NoteFacts } from '../collection/facts.js';
import { NoteIndex } from '../collection/note-index.js';
import { Config } from '../config/config.js';
import { compareByPosition, type Finding } from '../model/finding.js';
import { exceedsTextLimit } from '../note/limits.js';
import { Note } from '../note/note.js';
import { ruleIds, rules } from '../rules/index.js';
import { applyDirectives } from './directives.js';

/** A note to check. */
export interface NoteInput {
  /** With forward slashes, relative to the root of the repository; '' when there is none. */
  path: string;
  text: string;
}

/** How notes are checked. */
export interface LintOptions {
  /** Default: `recommended`. */
  config?: Config;
  /** The clock, in milliseconds since 1970; without it every meeting counts as held. */
  now?: number;
  /** What is known about the other notes; without it each note is checked on its own. */
  noteIndex?: NoteIndex;
  /** Whether there is a file or folder at a path from the root; without it, links to files are not checked. */
  fileExists?: (path: string) => boolean;
  /** Also report unused directives. */
  reportUnusedSuppressions?: boolean;
}

/** The findings in a note. */
export interface NoteResult {
  path: string;
  text: string;
  /** By position. */
  findings: Finding[];
  /** Findings that directives in the note disable. */
  suppressed: Finding[];
}

/** The configuration when there is none. */
export const recommended: Config = new Config(rules, []);

/** Checks one note. Pure; never throws on any text. */
export function lintNote(input: NoteInput, options: LintOptions = {}): NoteResult {
  return check(new Note(input.path, input.text), options);
}

/** Checks notes that belong together, after learning what they have in common. Pure. */
export function lintNotes(inputs: readonly NoteInput[], options: LintOptions = {}): NoteResult[] {
  return lintParsed(
    inputs.map(({ path, text }) => new Note(path, text)),
    options,
  );
}

/** As `lintNotes`, for parsed notes that are checked again and again. */
export function lintParsed(notes: readonly Note[], options: LintOptions = {}): NoteResult[] {
  const config = options.config ?? recommended;
  const noteIndex = options.noteIndex ?? new NoteIndex(notes.map((note) => factsOf(note, config)));
  return notes.map((note) => check(note, { ...options, noteIndex }));
}

/** The facts of one note, for a NoteIndex. Much cheaper than checking it. */
export function factsOf({ path, text }: NoteInput, config: Config = recommended): NoteFacts {
  // A text that is too long for a note contributes nothing.
  return collectFacts(path, exceedsTextLimit(text) ? '' : text, config.for(path).settings);
}

function check(note: Note, options: LintOptions): NoteResult {
  const config = (options.config ?? recommended).for(note.path);
  const context = {
    settings: config.settings,
    noteIndex: options.noteIndex ?? new NoteIndex(),
    now: options.now,
    fileExists: options.fileExists,
  };
  const found: Finding[] = [];
  for (const rule of rules) {
    const configured = config.rules.get(rule.meta.id);
    if (!configured || configured.severity === 'off') continue;
    found.push(...rule.check(note, context, configured.severity, configured.options));
  }
  const { findings, suppressed } = applyDirectives(note, found, ruleIds, options.reportUnusedSuppressions ?? false);
  return {
    path: note.path,
    text: note.text,
    findings: findings.sort(compareByPosition),
    suppressed: suppressed.sort(compareByPosition),
  };
}
