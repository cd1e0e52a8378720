// From what notes do to what a configuration should ask of them: only what nearly all of the newest notes follow.
import picomatch from 'picomatch';
import type { ConfigData, KindData } from '../config/config-data.js';
import { builtInSchema, defaultSections, defaultSettings } from '../model/defaults.js';
import { isNoteName } from '../note/is-note.js';
import { headingKey } from '../note/markdown/headings.js';
import type { SectionSpec } from '../note/markdown/sections.js';
import { type Day, daysBetween } from '../note/meeting/dates.js';
import { parseSource, type Source, sourceText } from '../note/meeting/field-source.js';
import { normalize } from '../text/spelling.js';
import { dateSources, datesSeen, type NoteSurvey, peopleSeen, surveyNote } from './collect.js';
import { learnLabels, learnSections } from './headings.js';
import { type PathShape, pathShapes } from './path-shapes.js';

/** What is proposed, and why. */
export interface InferredConfig {
  data: ConfigData;
  /** The forms of the notes' names. */
  shapes: readonly PathShape[];
  /** How many notes follow it, by key: for comments. */
  reasons: ReadonlyMap<string, string>;
  /** All notes, the newest first. */
  notes: readonly NoteSurvey[];
  /** Those that were looked at for the form. */
  recent: readonly NoteSurvey[];
}

/** A Markdown file of the repository. */
export interface MarkdownFile {
  path: string;
  text: string;
}

// A form that so many notes have is the community's.
const MOST = 0.8;
// So many notes show how a community writes today.
const ENOUGH = 20;
const MAX_RECENT = 200;
// A group with fewer of the recent notes has no form of its own.
const MIN_GROUP = 5;
const MAX_KINDS = 4;

/** What was seen in the files, before anything is decided. */
export interface Conventions {
  /** All notes, the newest first. */
  notes: readonly NoteSurvey[];
  recent: readonly NoteSurvey[];
  shapes: readonly PathShape[];
  /** Globs of dated files that are no notes. */
  others: readonly string[];
  locale: string;
}

/** Reads the files; undefined when none looks like a note. */
export function collectConventions(files: readonly MarkdownFile[]): Conventions | undefined {
  const { meetings, others } = partition(files);
  const locale = localeOf(meetings);
  const shapes = pathShapes(
    meetings.map(({ path }) => path),
    locale,
  );
  const notes = surveyNote(meetings, shapes);
  if (notes.length === 0) return undefined;
  const besides = foldersBeside(meetings, notes, shapes);
  const isBeside = picomatch(besides);
  const kept = besides.length === 0 ? notes : notes.filter(({ path }) => !isBeside(path));
  return { notes: kept, recent: recentOf(kept), shapes, others: [...others, ...besides], locale };
}

/** A configuration for what was seen; `threshold` is the share of notes that must follow what is asked of all. */
export function inferConfig({ notes, recent, shapes, others, locale }: Conventions, threshold: number): InferredConfig {
  const reasons = new Map<string, string>();
  const say = (key: string, count: number, of: number) => reasons.set(key, `${count} of ${of} notes`);

  const withFrontMatter = recent.filter(({ keys }) => builtInSchema.required.every((key) => keys.includes(key))).length;
  const isBuiltIn = withFrontMatter / recent.length >= MOST;
  if (isBuiltIn) say('extends', withFrontMatter, recent.length);

  const people = isBuiltIn ? {} : learnPeople(recent, locale, threshold, reasons);
  // Where people are listed is asked for by `attendees`, and not a second time as a heading or a label.
  const whereNamed = new Set((people.attendees?.from ?? []).map((text) => headingKey(text.replace(/^\w+:/, ''))));
  const names = namesIn(recent, people.attendees?.from ?? [], locale);
  const data: ConfigData = {
    ...(isBuiltIn && { extends: 'recommended' }),
    path: shapes.map(({ pattern }) => pattern.source),
    ...(others.length > 0 && { ignore: [...others] }),
    ...(locale !== 'en' && { locale }),
    ...(!isBuiltIn && { frontMatter: { required: false } }),
    ...(isBuiltIn ? {} : { date: learnDates(notes, recent, locale, reasons) }),
    ...people,
    ...learnForm(
      recent,
      isBuiltIn,
      threshold,
      reasons,
      (name) => whereNamed.has(headingKey(name)) || names.has(normalize(name)),
    ),
  };
  if (notes.some(({ isCancelled }) => isCancelled)) {
    say('cancelled', notes.filter(({ isCancelled }) => isCancelled).length, notes.length);
    data.cancelled = '\\bcancell?ed\\b';
  }
  return { data, reasons, notes, recent, shapes };
}

/** Files that are about meetings, and the folders of dated files that are not, as globs. */
function partition(files: readonly MarkdownFile[]): { meetings: MarkdownFile[]; others: string[] } {
  const groups = new Map<string, MarkdownFile[]>();
  for (const file of files) {
    const top = file.path.includes('/') ? file.path.slice(0, file.path.indexOf('/')) : '';
    groups.set(top, [...(groups.get(top) ?? []), file]);
  }
  const meetings: MarkdownFile[] = [];
  const others: string[] = [];
  for (const [top, group] of groups) {
    if (isAboutMeetings(top, group)) meetings.push(...group);
    // Only files with a whole date in their names would be taken for notes.
    else if (group.some(({ path }) => /\d{4}-\d\d-\d\d[^/]*$/.test(path)))
      others.push(top === '' ? '*.md' : `${top}/**`);
  }
  return { meetings, others };
}

/** Globs of folders in which files have a date in their name, but no file is named as notes are: slides, reports. */
function foldersBeside(
  files: readonly MarkdownFile[],
  notes: readonly NoteSurvey[],
  shapes: readonly PathShape[],
): string[] {
  const isNamed = (path: string) => shapes.some(({ pattern }) => pattern.read(path));
  const withNotes = new Set(
    notes.filter(({ path }) => isNamed(path)).map(({ path }) => path.slice(0, path.lastIndexOf('/') + 1)),
  );
  const beside = files
    .filter(({ path }) => isNoteName(path) && !isNamed(path))
    .map(({ path }) => path.slice(0, path.lastIndexOf('/') + 1))
    .filter((folder) => folder !== '' && !withNotes.has(folder));
  return [...new Set(beside.map((folder) => `${folder.replace(/(^|\/)(?:19|20)\d\d(?=\/)/g, '$1*')}**`))];
}

const MEETING =
  /meet|minutes|agenda|\bnotes\b|discussion|\bcalls?\b|\bsync\b|stand-?up|\bwg\b|\bsig\b|committee|council|retro|hackathon|protokoll|sitzung|réunion|reunion|会议|회의|会議/i;
const PEOPLE_THERE =
  /^(?:#+\s*|[-*]\s*)?(?:\*\*)?(?:present|attendees|attendance|participants|agenda|minutes|action items)\b/im;

function isAboutMeetings(top: string, group: readonly MarkdownFile[]): boolean {
  if (MEETING.test(top.replace(/[-_]/g, ' '))) return true;
  const about = group.filter(({ path, text }) => {
    const head = text.slice(0, 3000);
    return MEETING.test(path.replace(/[-_]/g, ' ')) || PEOPLE_THERE.test(head) || /^#+ .*\bmeeting\b/im.test(head);
  });
  return about.length / group.length >= 0.3;
}

const LOCALES = ['en', 'de', 'fr', 'es', 'pt', 'it', 'nl', 'ro', 'pl', 'cs', 'sv', 'ru', 'uk', 'tr', 'ko', 'ja', 'zh'];

/** The language of the month names that stand in the first lines of the notes. */
function localeOf(files: readonly MarkdownFile[]): string {
  const heads = files.slice(-200).map(({ text }) => text.slice(0, 400).toLowerCase());
  const scores = LOCALES.map((locale) => {
    const names = Array.from({ length: 12 }, (_, month) =>
      new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' })
        .format(Date.UTC(2001, month, 1))
        .toLowerCase(),
    ).filter((name) => /^\p{L}{3,}$/u.test(name));
    if (names.length === 0) return { locale, notes: 0, months: 0 };
    const pattern = new RegExp(`(?<!\\p{L})(?:${names.join('|')})(?!\\p{L})`, 'u');
    const found = heads.flatMap((head) => pattern.exec(head)?.[0] ?? []);
    return { locale, notes: found.length, months: new Set(found).size };
  });
  const english = scores[0]!.notes;
  const best = scores.reduce((a, b) => (b.notes > a.notes ? b : a));
  // Several languages share names of months; English is left only for good reason.
  const isClear = best.notes >= heads.length * 0.2 && best.months >= 2 && best.notes > english * 2;
  return isClear ? best.locale : 'en';
}

/** The newest notes: those of the last year, or of as many years as give enough. */
function recentOf(notes: readonly NoteSurvey[]): NoteSurvey[] {
  const newest = notes[0]!.day;
  const within = notes.filter(({ day }) => daysBetween(day, newest) <= 366).length;
  return notes.slice(0, Math.min(MAX_RECENT, Math.max(ENOUGH, within)));
}

/** The places that tell the day of the meeting, right or wrong. */
function learnDates(
  notes: readonly NoteSurvey[],
  recent: readonly NoteSurvey[],
  locale: string,
  reasons: Map<string, string>,
): NonNullable<ConfigData['date']> {
  const seen = datesSeen(notes, dateSources(recent), locale).filter(({ notes: count, right, next, stale }) => {
    const meant = right + next + stale;
    return count >= Math.max(3, notes.length * 0.02) && meant / count >= 0.85 && (right + next) / count >= 0.6;
  });
  seen.sort((a, b) => b.notes - a.notes);
  const from: Source[] = [{ kind: 'path', name: '' }, ...seen.map(({ source }) => source)];
  for (const { source, right, notes: count } of seen)
    reasons.set(`date ${sourceText(source)}`, `${right} of ${count} notes say the day of their name`);
  // Meetings that are late in the evening are of the next day elsewhere.
  const isShifted = seen.some(({ next, notes: count }) => next / count > 0.15);
  return { from: from.map(sourceText), ...(isShifted && { tolerance: 1 }) };
}

/** The names, and first names, of everybody: what looks like a label may be somebody speaking. */
function namesIn(notes: readonly NoteSurvey[], from: readonly string[], locale: string): ReadonlySet<string> {
  const sources = from.flatMap((text) => parseSource(text) ?? []);
  const settings = { ...defaultSettings, locale, attendees: { from: sources } };
  const names = notes.flatMap(({ note }) => note.meeting(settings).attendees.map(({ name }) => name));
  return new Set(names.flatMap((name) => [normalize(name), normalize(name).split(' ')[0]!]));
}

function learnPeople(
  recent: readonly NoteSurvey[],
  locale: string,
  threshold: number,
  reasons: Map<string, string>,
): Pick<ConfigData, 'attendees' | 'rules'> {
  const held = recent.filter(({ isCancelled }) => !isCancelled);
  const seen = peopleSeen(held, locale).filter(({ notes, named }) => named >= 3 && named / notes >= 0.5);
  if (seen.length === 0) return {};
  seen.sort((a, b) => b.named - a.named);
  const named = seen.reduce((sum, one) => sum + one.named, 0);
  reasons.set('attendees', `${Math.min(named, held.length)} of ${held.length} notes name somebody`);
  return {
    attendees: { from: seen.map(({ source }) => sourceText(source)) },
    ...(named / held.length < threshold && { rules: { attendees: 'off' } }),
  };
}

/** Headings and labels: of all notes, and of groups that have a form of their own. */
function learnForm(
  recent: readonly NoteSurvey[],
  isBuiltIn: boolean,
  threshold: number,
  reasons: Map<string, string>,
  isTaken: (name: string) => boolean,
): Pick<ConfigData, 'sections' | 'labels' | 'kinds' | 'actions'> {
  const held = recent.filter(({ isCancelled }) => !isCancelled);
  const groups = new Map<string, NoteSurvey[]>();
  for (const one of held) groups.set(one.group, [...(groups.get(one.group) ?? []), one]);
  const own = [...groups].filter(([, notes]) => notes.length >= MIN_GROUP).sort(([, a], [, b]) => b.length - a.length);
  const all = formOf(held, isBuiltIn, threshold, isTaken);
  reasons.set('sections', `of ${held.length} notes`);
  for (const { name, count } of all.counts) reasons.set(`section ${name}`, `${count} of ${held.length}`);
  const kinds: Record<string, KindData> = {};
  if (own.length > 1) {
    for (const [group, notes] of own.slice(0, MAX_KINDS)) {
      const form = formOf(notes, isBuiltIn, threshold, isTaken);
      const differs: KindData = {
        ...(!same(form.sections, all.sections) && { sections: form.sections ?? [...defaultSections] }),
        ...(!same(form.labels, all.labels) && { labels: form.labels ?? {} }),
      };
      const missing = Object.keys(differs).length > 0;
      if (!missing || group === '') continue;
      const name = group.split('/').at(-1)!;
      kinds[name in kinds ? group.replaceAll('/', '-') : name] = { notes: [`${group}/**`], ...differs };
      reasons.set(`kind ${name}`, `${notes.length} recent notes`);
    }
  }
  const actions = isBuiltIn ? [] : actionHeadings(held);
  return {
    ...(all.sections && { sections: all.sections }),
    ...(all.labels && { labels: all.labels }),
    ...(actions.length > 0 && { actions: { in: actions } }),
    ...(Object.keys(kinds).length > 0 && { kinds }),
  };
}

interface Form {
  sections: SectionSpec[] | undefined;
  labels: Record<string, 'present' | 'nonEmpty'> | undefined;
  counts: { name: string; count: number }[];
}

function formOf(
  notes: readonly NoteSurvey[],
  isBuiltIn: boolean,
  threshold: number,
  isTaken: (name: string) => boolean,
): Form {
  const { sections, counts } = learnSections(notes, threshold);
  const labels = isBuiltIn ? [] : Object.entries(learnLabels(notes, threshold)).filter(([name]) => !isTaken(name));
  return {
    sections: isBuiltIn && haveDefaults(notes) ? undefined : sections.filter(({ name }) => !isTaken(name)),
    labels: labels.length > 0 ? Object.fromEntries(labels) : undefined,
    counts,
  };
}

/** Whether the notes have the built-in headings. */
function haveDefaults(notes: readonly NoteSurvey[]): boolean {
  const whole = notes.filter(({ note }) => note.outline(defaultSections).missing.length === 0);
  return whole.length / notes.length >= MOST;
}

const ACTIONS = /^(?:action items?|actions|to-?dos?|tasks|next steps|follow[- ]ups?|aufgaben)$/;

function actionHeadings(notes: readonly NoteSurvey[]): string[] {
  const counts = new Map<string, { name: string; notes: number }>();
  for (const { headings } of notes) {
    for (const { key, name } of headings) {
      if (!ACTIONS.test(key)) continue;
      const known = counts.get(key) ?? { name, notes: 0 };
      known.notes++;
      counts.set(key, known);
    }
  }
  return [...counts.values()].filter(({ notes: count }) => count / notes.length >= 0.2).map(({ name }) => name);
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

const MIN_CLEAN = 0.5;

/** The first day of the earliest year from which on most notes are as proposed; undefined when all years are. */
export function sinceOf(notes: readonly { day: Day; isClean: boolean }[]): Day | undefined {
  const years = new Map<number, { notes: number; clean: number }>();
  for (const { day, isClean } of notes) {
    const year = Number(day.slice(0, 4));
    const counts = years.get(year) ?? { notes: 0, clean: 0 };
    counts.notes++;
    if (isClean) counts.clean++;
    years.set(year, counts);
  }
  const sorted = [...years].sort(([a], [b]) => b - a);
  const failing = sorted.findIndex(([, { notes: count, clean }], at) => at > 0 && clean / count < MIN_CLEAN);
  return failing < 0 ? undefined : `${sorted[failing - 1]![0]}-01-01`;
}
