// A configuration from what the newest notes unmistakably do. Nothing is asked of notes that any of the newest ten of
// their kind does not do.
import type { ConfigData, KindData } from '../config/config-data.js';
import { pathMatcher } from '../config/globs.js';
import { builtInSchema } from '../model/defaults.js';
import { headingKey } from '../note/markdown/headings.js';
import type { SectionSpec } from '../note/markdown/sections.js';
import { type Day, daysBetween } from '../note/meeting/dates.js';
import { sourceText } from '../note/meeting/field-source.js';
import { escapeGlob, globOf, readPath } from '../note/meeting/path-pattern.js';
import { isPeopleLabel, type NoteSurvey, namesIn, namesPeople, peopleSources, surveyNotes } from './collect.js';
import { type PathShape, pathShapes } from './path-shapes.js';
import { surveyTemplates, templateFor } from './templates.js';

/** A Markdown file of the repository. */
export interface MarkdownFile {
  path: string;
  text: string;
}

/** A configuration that was learned from notes. */
export interface InferredConfig {
  data: ConfigData;
  /** How many notes follow each part, by its path in the configuration: `sections/Agenda`, `kinds/beds/since`. */
  evidence: ReadonlyMap<string, string>;
  /** The number of notes. */
  noteCount: number;
  /** The newest notes, the newest first. */
  newest: readonly NoteSurvey[];
}

/** Notes that are named alike. */
interface Kind {
  name: string;
  glob: string;
  /** The newest first. */
  files: readonly DatedFile[];
}

interface DatedFile extends MarkdownFile {
  day: Day;
}

const CANCELLED = '\\bcancell?ed\\b';

// A part of the form that all of so many of the newest notes have is asked of the next.
const NEWEST = 10;
// How many notes of a kind are looked at for the day since when they do.
const MAX_READ = 120;
// Of a kind without a note for so long, no more are expected.
const MAX_IDLE_DAYS = 400;
const MAX_KINDS = 12;
// Of how many of the newest notes half must have front matter with two of the keys of the built-in form.
const BUILT_IN_NOTES = 30;

/**
 * A configuration that fits the notes; undefined when there are none with a date.
 * @param templates files of the repository that may be templates for its notes, by their names
 */
export function inferConfig(
  notes: readonly MarkdownFile[],
  templates: readonly MarkdownFile[] = [],
): InferredConfig | undefined {
  const shapes = pathShapes(notes.map(({ path }) => path));
  const files = notes.map((file) => ({ ...file, day: dayOf(file, shapes) })).sort(newestFirst);
  if (files.length === 0 || files[0]!.day === '') return undefined;
  const evidence = new Map<string, string>();
  const recent = surveyNotes(files.slice(0, BUILT_IN_NOTES));
  const data: ConfigData = isBuiltIn(recent, evidence) ? { extends: 'recommended' } : {};
  if (shapes.length > 0) data.path = shapes.map(({ pattern }) => pattern.source);
  for (const { pattern, paths } of shapes)
    evidence.set(`path/${pattern.source}`, `${paths.length} of ${count(files.length)}`);
  const models = surveyTemplates(templates);
  if (data.extends !== undefined) {
    Object.assign(data, templateOf(recent, models, '', evidence));
  } else {
    data.frontMatter = { required: false };
    evidence.set('frontMatter/required', `fewer than half of the newest ${count(recent.length)} have its keys`);
    const kinds = kindsOf(files, shapes).filter(
      (kind) => daysBetween(kind.files[0]!.day, files[0]!.day) <= MAX_IDLE_DAYS,
    );
    const [only] = kinds;
    const formAt = ({ files: own }: Kind, at: string): KindData => {
      const surveys = surveyNotes(own.slice(0, MAX_READ));
      return {
        ...formOf(surveys, own.length, at, evidence),
        ...templateOf(surveys.slice(0, NEWEST), models, at, evidence),
      };
    };
    if (!only) {
      Object.assign(data, templateOf(recent, models, '', evidence));
    } else if (only.files.length === files.length) {
      Object.assign(data, formAt(only, ''));
    } else {
      const forms = kinds
        .map((kind): [string, KindData] => {
          evidence.set(`kinds/${kind.name}/notes/${kind.glob}`, `${kind.files.length} of ${count(files.length)}`);
          return [kind.name, { notes: [kind.glob], ...formAt(kind, `kinds/${kind.name}/`) }];
        })
        .filter(([, { notes, ...form }]) => notes && Object.keys(form).length > 0)
        .slice(0, MAX_KINDS);
      if (forms.length > 0) data.kinds = Object.fromEntries(forms);
    }
    const cancelled = recent.filter(({ isCancelled }) => isCancelled).length;
    if (cancelled > 0) {
      data.cancelled = CANCELLED;
      evidence.set('cancelled', `${cancelled} of the newest ${count(recent.length)}`);
    }
    if (asksForHeadings(data)) {
      data.rules = { 'required-headings': 'warning' };
      evidence.set('rules/required-headings', 'a learned form is advice until somebody has reviewed it');
    }
  }
  return { data, evidence, noteCount: files.length, newest: recent };
}

/** The part of a learned configuration that is about the form of the note at `path`, with its evidence by key. */
export function formFor(
  { data, evidence }: InferredConfig,
  path: string,
): { form: KindData; evidence: ReadonlyMap<string, string> } {
  const kind = Object.entries(data.kinds ?? {}).findLast(([, { notes = [] }]) => pathMatcher(notes)(path));
  const { attendees, sections, labels, placeholders, since } = kind?.[1] ?? data;
  const prefix = kind ? `kinds/${kind[0]}/` : '';
  return {
    form: {
      ...(attendees && { attendees }),
      ...(sections && { sections }),
      ...(labels && { labels }),
      ...(placeholders && { placeholders }),
      ...(since !== undefined && { since }),
    },
    evidence: new Map(
      [...evidence].flatMap(([key, text]) => (key.startsWith(prefix) ? [[key.slice(prefix.length), text]] : [])),
    ),
  };
}

/** `30 notes`. */
function count(notes: number): string {
  return `${notes} ${notes === 1 ? 'note' : 'notes'}`;
}

function asksForHeadings({ sections, kinds = {} }: ConfigData): boolean {
  return [sections, ...Object.values(kinds).map((kind) => kind.sections)].some((list) => list && list.length > 0);
}

function dayOf({ path }: MarkdownFile, shapes: readonly PathShape[]): Day {
  const parts = readPath(
    shapes.map(({ pattern }) => pattern),
    path,
  )?.parts;
  if (parts?.day) return parts.day;
  const two = (value: number) => String(value).padStart(2, '0');
  if (parts?.year !== undefined && parts.month !== undefined) return `${parts.year}-${two(parts.month)}-01`;
  return /(?<!\d)\d{4}-\d\d-\d\d(?!\d)/.exec(path)?.[0] ?? '';
}

function newestFirst(a: DatedFile, b: DatedFile): number {
  return a.day < b.day ? 1 : a.day > b.day ? -1 : a.path < b.path ? -1 : 1;
}

function isBuiltIn(recent: readonly NoteSurvey[], evidence: Map<string, string>): boolean {
  const noteCount = recent.filter(
    ({ keys }) => builtInSchema.required.filter((key) => keys.includes(key)).length >= 2,
  ).length;
  if (noteCount * 2 < recent.length) return false;
  evidence.set('extends', `${noteCount} of the newest ${count(recent.length)} have its front matter`);
  return true;
}

/** The kinds of notes by their names: in each folder, those with the same text around the date. */
function kindsOf(files: readonly DatedFile[], shapes: readonly PathShape[]): Kind[] {
  const patterns = shapes.map(({ pattern }) => pattern);
  const byGlob = new Map<string, DatedFile[]>();
  /** The globs of the texts around the date, by the glob for any such text. */
  const around = new Map<string, Set<string>>();
  for (const file of files) {
    const read = readPath(patterns, file.path);
    if (!read) continue;
    const { team, slug } = read.parts;
    const fixed = team === undefined ? {} : { team: escapeGlob(team) };
    const any = globOf(read.pattern.source, fixed);
    const own = slug === undefined ? any : globOf(read.pattern.source, { ...fixed, slug: escapeGlob(slug) });
    for (const glob of new Set([any, own])) byGlob.set(glob, [...(byGlob.get(glob) ?? []), file]);
    around.set(any, (around.get(any) ?? new Set()).add(own));
  }
  const names = new Set<string>();
  return [...around].flatMap(([any, owns]) => {
    const isKind = (glob: string) => byGlob.get(glob)!.length >= NEWEST;
    const frequent = [...owns].filter(isKind);
    // Where no text comes back, each note has its topic in its name, and all are of one kind.
    const globs = frequent.length > 0 ? frequent : [any].filter(isKind);
    return globs.map((glob) => ({ glob, files: byGlob.get(glob)!, name: uniqueName(glob, names) }));
  });
}

/** `calls` for `calls/????/call-??-??.md`; with the words of the file's name where there is such a kind already. */
function uniqueName(glob: string, taken: Set<string>): string {
  const folders = glob.split('/');
  const file = folders.pop()!.replace(/\.\w+$/, '');
  const words = (parts: readonly string[]) =>
    parts.flatMap((part) => part.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join('-');
  const [short, long] = [words(folders) || words([file]) || 'notes', words([...folders, file]) || 'notes'];
  let name = taken.has(short) ? long : short;
  for (let number = 2; taken.has(name); number++) name = `${long}-${number}`;
  taken.add(name);
  return name;
}

/** The template of the repository that notes of a kind are made from. */
function templateOf(
  notes: readonly NoteSurvey[],
  templates: readonly NoteSurvey[],
  at: string,
  evidence: Map<string, string>,
): Pick<KindData, 'placeholders'> {
  const template = templateFor(notes, templates);
  if (!template) return {};
  const parts = `${template.shared} of its ${template.total} headings and labels`;
  evidence.set(`${at}placeholders/template`, `most of the newest ${count(notes.length)} have ${parts}`);
  return { placeholders: { template: template.path } };
}

/** What all of the newest notes of a kind have. */
function formOf(
  surveyed: readonly NoteSurvey[],
  noteCount: number,
  at: string,
  evidence: Map<string, string>,
): KindData {
  const notes = surveyed.filter(({ isCancelled }) => !isCancelled);
  const newest = notes.slice(0, NEWEST);
  if (newest.length < NEWEST) return {};
  const people = peopleSources(newest).find((source) => newest.every((note) => namesPeople(note, source)));
  const sections = sectionsOf(newest);
  const speakers = namesIn(newest);
  const labels = newest[0]!.labels.filter(
    ({ key, name }) =>
      !isPeopleLabel(name) &&
      !speakers.has(key) &&
      newest.every((note) => note.labels.some((label) => label.key === key)),
  );
  const requirements: { key: string; isMet: (note: NoteSurvey) => boolean }[] = [
    ...(people
      ? [{ key: `attendees/from/${sourceText(people)}`, isMet: (note: NoteSurvey) => namesPeople(note, people) }]
      : []),
    ...sections.map(({ name }) => ({
      key: `sections/${name}`,
      isMet: ({ headings }: NoteSurvey) => headings.find(({ key }) => key === headingKey(name))?.times === 1,
    })),
    ...labels.map(({ key, name }) => ({
      key: `labels/${name}`,
      isMet: (note: NoteSurvey) => note.labels.some((label) => label.key === key),
    })),
  ];
  const met = notes.map((note) => requirements.map(({ isMet }) => isMet(note)));
  const starts: Day[] = [];
  for (const [index, { key }] of requirements.entries()) {
    const { reach, disagreeing } = followersOf(
      met.map((results) => results[index]!),
      (note) => met[note]!.filter(Boolean).length * 2 >= requirements.length,
    );
    const exceptions = disagreeing === 1 ? '1 disagrees' : `${disagreeing} disagree`;
    evidence.set(
      `${at}${key}`,
      disagreeing === 0
        ? `all of the newest ${count(reach)}`
        : `${reach - disagreeing} of the newest ${count(reach)}; ${exceptions}`,
    );
    if (reach < noteCount) starts.push(notes[reach - 1]!.day);
  }
  const since = starts.sort().at(-1);
  const asked = notes.filter(({ day }) => since === undefined || day >= since);
  const form: KindData = {
    ...(people && { attendees: { from: [sourceText(people)] } }),
    ...(sections.length > 0 && { sections: inOrder(sections, asked) }),
    ...(labels.length > 0 && { labels: Object.fromEntries(labels.map(({ name }) => [name, 'present' as const])) }),
  };
  if (Object.keys(form).length === 0 || since === undefined) return form;
  evidence.set(`${at}since`, 'notes of this kind do all of this from that day on');
  return { ...form, since };
}

/**
 * How many of the newest notes meet a requirement. A note that does not is an exception where it follows the form
 * otherwise, and the ten notes on both sides of it do.
 * @param met whether each note meets it, the newest first
 * @param isOfKind whether a note follows at least half of the form
 */
function followersOf(
  met: readonly boolean[],
  isOfKind: (note: number) => boolean,
): { reach: number; disagreeing: number } {
  let disagreeing = 0;
  let last = -1;
  for (let at = 0; at < met.length; at++) {
    if (met[at]) continue;
    const older = met.slice(at + 1, at + 1 + NEWEST);
    if (at - last <= NEWEST || older.length < NEWEST || !older.every(Boolean) || !isOfKind(at))
      return { reach: at, disagreeing };
    disagreeing++;
    last = at;
  }
  return { reach: met.length, disagreeing };
}

/** The headings that all of the notes have, in their order; not the title, nor headings that come and go. */
function sectionsOf(notes: readonly NoteSurvey[]): SectionSpec[] {
  const [first] = notes;
  const common = first!.headings.filter(
    ({ key, name }) =>
      !/\d/.test(key) &&
      !isPeopleLabel(name) &&
      notes.every(({ headings }) => headings.find((heading) => heading.key === key)?.times === 1),
  );
  // A title that is the same in all notes is none of their sections; what is inside a section depends on the meeting.
  const depths = common.map(({ depth }) => depth);
  const hasTitle = depths.filter((depth) => depth === 1).length === 1 && depths.length > 1;
  const level = Math.min(...depths.filter((depth) => !hasTitle || depth > 1));
  const sections = common.filter(({ depth }) => depth === level);
  return sections.map(({ key, name }): SectionSpec => {
    const isFilled = notes.every(({ headings }) => headings.find((heading) => heading.key === key)!.hasContent);
    return { name, ...(!isFilled && { notEmpty: false }) };
  });
}

/** The same sections, in any order unless all of the notes have them in this one. */
function inOrder(sections: readonly SectionSpec[], notes: readonly NoteSurvey[]): SectionSpec[] {
  const isInOrder = notes.every(({ headings }) => {
    const places = sections.map(({ name }) => headings.findIndex(({ key }) => key === headingKey(name)));
    return places.every((place, at) => at === 0 || place > places[at - 1]!);
  });
  return sections.map((section) => ({ ...section, ...(!isInOrder && { order: false }) }));
}
