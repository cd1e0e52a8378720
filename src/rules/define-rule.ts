import type { Root } from 'mdast';
import { lintRule } from 'unified-lint-rule';
import type { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import { NoteIndex } from '../collection/note-index.js';
import { defaultSettings } from '../model/defaults.js';
import type { Finding, Severity } from '../model/finding.js';
import { ruleUrl } from '../model/links.js';
import type { RemarkPlugin } from '../model/remark-types.js';
import { checkOptions } from '../model/rule-options.js';
import type { FormPart, Settings } from '../model/settings.js';
import { isBefore, type Meeting, type Stage, stageAt } from '../note/meeting/meeting.js';
import { Note } from '../note/note.js';
import type { Edit } from '../text/edit.js';
import type { Range } from '../text/range.js';

/** A rule's options: always an object. */
export type Options = Record<string, unknown>;

/** What a rule says about itself; registry, preset, documentation and configuration schema are generated from it. */
export interface RuleMeta<O extends object> {
  /** Kebab case: what is required, or `no-` and what must not be there. */
  id: string;
  /** One line for lists of rules, without a full stop. */
  description: string;
  /** In the `recommended` preset; `off` keeps it out. */
  severity: Severity | 'off';
  /** Which kinds of fix its findings may have. */
  fixes?: readonly ('safe' | 'suggestion')[];
  /** It reads front matter only, so it also runs where the body exceeds the limits. */
  readsFrontMatterOnly?: boolean;
  /** It reports merge conflicts; other rules report nothing inside of them. */
  readsMergeConflicts?: boolean;
  /** It looks at facts of the other notes, and finds less without them. */
  needsNoteIndex?: boolean;
  /**
   * The part of the form that it judges: it reports only where that part is stated, or the notes follow the built-in form.
   * Without it, its findings are contradictions, which are reported in every note.
   */
  form?: FormPart;
  /** Where it reports in many notes of a series, that is how these are written, and is reported once. */
  mayBeHabit?: boolean;
  /** JSON Schemas of the options by name, with description and default. */
  options?: { readonly [name in keyof O]: { description: string; default: O[name] } & Record<string, unknown> };
}

/** What a rule hands to `report`. */
export interface Report {
  range: Range;
  message: string;
  /**
   * What it is about, where the text at `range` does not show it: something that is missing, the name of the file. Findings are
   * known again by it, so nothing that changes elsewhere may be in it. A list has one for `range` and each of `related`.
   */
  about?: string | readonly string[];
  /** What to write in place of `range`. */
  expected?: string | readonly string[];
  /**
   * `safe` or `suggestion`: put `expected` in place of `range`. An object does something else.
   * Without it there is only `expected` for people to read.
   */
  fix?: 'safe' | 'suggestion' | { safe: boolean; title: string; edits: Edit[] };
  /** Other places of the same cause. */
  related?: { range: Range; message: string }[];
  /** When this finding is less than the rule's others. */
  severity?: Severity;
  /** As in the rule's meta, for a rule that judges the form and contradictions. */
  form?: FormPart | undefined;
}

/** What a rule sees. It inspects and reports, nothing else. */
export interface RuleContext {
  note: Note;
  /** When the meeting is and who takes part, from whichever places the settings name. */
  meeting: Meeting;
  settings: Settings;
  /** Facts of all notes; empty when only one note is known. */
  noteIndex: NoteIndex;
  stage: Stage;
  /** Whether the note has to follow a part of the form: one that is stated, or any where notes have the built-in form. */
  asksFor: (part: FormPart) => boolean;
  /** Whether there is a file or folder at a path of the repository; undefined when that is not known. */
  fileExists: ((path: string) => boolean) | undefined;
  report: (finding: Report) => void;
}

/** Facts from outside the note, for a run of rules over it. */
export interface RunContext {
  settings: Settings;
  noteIndex: NoteIndex;
  /** Milliseconds since 1970; undefined when the clock is unknown: every meeting counts as held. */
  now?: number | undefined;
  /** Whether there is a file or folder at a path from the root; without it no rule asks. */
  fileExists?: ((path: string) => boolean) | undefined;
}

/** A rule: a remark plugin (usable in a `.remarkrc`), and the same check for use without unified. */
export interface Rule extends RemarkPlugin<[config?: unknown]> {
  meta: RuleMeta<Record<string, unknown>>;
  url: string;
  /**
   * Runs the rule over a note. `severity` is that of its findings unless one says that it is less.
   * @internal
   */
  check(note: Note, context: RunContext, severity: Severity, options?: Options): Finding[];
}

/**
 * Makes a rule. Origin and url follow from the id; options are checked and their defaults filled in before `check`
 * sees them.
 */
export function defineRule<O extends object = Options>(
  meta: RuleMeta<O>,
  check: (context: RuleContext, options: O) => void,
): Rule {
  const url = ruleUrl(meta.id);
  const defaults = Object.fromEntries(
    Object.entries(meta.options ?? {}).map(([name, schema]) => [name, (schema as { default: unknown }).default]),
  );

  const run: Rule['check'] = (note, context, severity, options = {}) => {
    const findings: Finding[] = [];
    const { settings, noteIndex, now, fileExists } = context;
    const meeting = note.meeting(settings, noteIndex.dates.of(note.path));
    const isOld = isBefore(meeting, note.path, settings.since);
    const isBuiltIn = settings.frontMatter.required && noteIndex.hasBuiltInForm;
    const asksFor = (part: FormPart) => !isOld && (settings.stated.has(part) || isBuiltIn);
    const report = ({ range, message, about, expected, fix, related, severity: less, form = meta.form }: Report) => {
      if (form && !asksFor(form)) return;
      if (!meta.readsMergeConflicts && note.mergeConflicts.some(isAround(range))) return;
      const replacements = typeof expected === 'string' ? [expected] : expected;
      const first = replacements?.[0];
      findings.push({
        path: note.path,
        ruleId: meta.id,
        severity: severity === 'error' && less === 'warning' ? 'warning' : severity,
        message,
        place: note.lines.place(range),
        url,
        actual: note.text.slice(range.start, range.end),
        ...(about !== undefined && { about: [about].flat() }),
        ...(replacements && { expected: [...replacements] }),
        ...(typeof fix === 'object' && { fix }),
        ...(typeof fix === 'string' &&
          first !== undefined && {
            fix: { safe: fix === 'safe', title: titleOf(first), edits: [{ ...range, text: first }] },
          }),
        ...(related?.length && {
          related: related.map((other) => ({ place: note.lines.place(other.range), message: other.message })),
        }),
      });
    };
    // What was not parsed is not missing.
    const isReadable = !note.limitExceededAt || meta.readsFrontMatterOnly;
    if (isReadable && !(meta.form && !asksFor(meta.form))) {
      const stage = stageAt(note, meeting, now);
      check({ note, meeting, settings, noteIndex, stage, asksFor, fileExists, report }, {
        ...defaults,
        ...options,
      } as O);
    }
    return findings;
  };

  const linter = lintRule<Root, Options | undefined>(
    { origin: `meeting-notes-lint:${meta.id}`, url },
    (tree, file, options) => {
      checkOptions(meta.id, options);
      const note = noteOf(tree, file);
      if (!note) return;
      for (const finding of run(note, contextOf(file), 'error', options ?? {})) {
        leaveMessage(file, finding);
      }
    },
  );
  return Object.assign(linter as unknown as RemarkPlugin<[config?: unknown]>, {
    meta: meta as Rule['meta'],
    url,
    check: run,
  });
}

/** Whether a range is where another one begins. */
const isAround =
  ({ start }: Range) =>
  (outer: { range: Range }) =>
    outer.range.start <= start && start <= outer.range.end;

function titleOf(text: string): string {
  return text === '' ? 'Remove it' : text.includes('\n') ? 'Replace it' : `Write \`${text}\``;
}

/** Leaves a finding on a file, as a message with the finding's own fields beside those that all messages have. */
export function leaveMessage(file: VFile, { message, place, actual, expected, fix, related }: Finding): VFileMessage {
  const left = file.message(message, { place });
  return Object.assign(left, {
    actual,
    ...(expected && { expected }),
    ...(fix && { fix }),
    ...(related && { related }),
  });
}

// A remark run hands each rule the same file; its note is made once.
const notesByFile = new WeakMap<VFile, { tree: Root; note: Note | undefined }>();

/** The note of a file that remark processes. */
export function noteOf(tree: Root, file: VFile): Note | undefined {
  const known = notesByFile.get(file);
  if (known?.tree === tree) return known.note;
  const note = Note.fromTree((file.path ?? '').replaceAll('\\', '/'), String(file), tree);
  notesByFile.set(file, { tree, note });
  return note;
}

/** What a remark run knows: what `remarkSettings` has left on the file, else the defaults. */
function contextOf(file: VFile): RunContext {
  const given = (file.data as { meetingNotesLint?: Partial<RunContext> }).meetingNotesLint;
  return {
    settings: given?.settings ?? defaultSettings,
    noteIndex: given?.noteIndex ?? new NoteIndex(),
    now: given?.now,
    fileExists: given?.fileExists,
  };
}
