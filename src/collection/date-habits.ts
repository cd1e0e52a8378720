// How the notes of a repository give dates, so that what is usual there is not taken for a mistake.
import type { DateHabits } from '../note/meeting/date-claims.js';
import type { DateOrder } from '../note/meeting/date-mentions.js';
import { type Day, weekdayOf } from '../note/meeting/dates.js';
import { memoize } from '../text/memoize.js';
import { count, countIn } from './counters.js';
import type { NoteFacts } from './facts.js';

/** How the dates of a source compare with the days in the paths of a group of notes. */
interface SourceCounts {
  same: number;
  near: number;
  /** The distinct other days and months; no more than are needed. */
  others: Set<string>;
}

/** Counts by group of notes, as plain data: it can be sent between threads and merged. */
export interface DateHabitsData {
  /** Group → source → counts. */
  sources: Map<string, Map<string, SourceCounts>>;
  /** Group → order → notes. */
  orders: Map<string, Map<string, number>>;
  /** Group → day in the path → notes. */
  days: Map<string, Map<string, number>>;
}

export function emptyDateHabits(): DateHabitsData {
  return { sources: new Map(), orders: new Map(), days: new Map() };
}

// A group with more distinct days than this has no clear habit.
const MAX_OTHERS = 50;
// A group with fewer notes has no habits of its own.
const MIN_NOTES = 4;
const MIN_OTHERS = 3;
const MIN_NEAR = 3;
const MAX_OTHERS_SHARE = 0.25;
const MIN_NEAR_SHARE = 0.15;
const MIN_WEEKDAY_SHARE = 0.8;
const MIN_ORDER = 3;
const MIN_ORDER_RATIO = 4;

export function addDates(data: DateHabitsData, { path, day, dates, dateOrder }: NoteFacts): void {
  if (day === undefined) return;
  for (const group of groupsOf(path)) {
    countIn(data.days, group, day);
    if (dateOrder) countIn(data.orders, group, dateOrder);
    for (const { source, is, date } of dates) {
      addCounts(data, group, source, {
        same: is === 'same' ? 1 : 0,
        near: is === 'near' ? 1 : 0,
        others: new Set(is === 'other' ? [date] : []),
      });
    }
  }
}

export function mergeDates(data: DateHabitsData, other: DateHabitsData): void {
  for (const key of ['orders', 'days'] as const) {
    for (const [group, counts] of other[key])
      for (const [name, notes] of counts) countIn(data[key], group, name, notes);
  }
  for (const [group, sources] of other.sources) {
    for (const [source, counts] of sources) addCounts(data, group, source, counts);
  }
}

function addCounts(data: DateHabitsData, group: string, source: string, added: SourceCounts): void {
  const sources = data.sources.get(group) ?? new Map<string, SourceCounts>();
  data.sources.set(group, sources);
  const known = sources.get(source);
  if (!known) {
    sources.set(source, { same: added.same, near: added.near, others: new Set(added.others) });
    return;
  }
  known.same += added.same;
  known.near += added.near;
  for (const day of added.others) if (known.others.size < MAX_OTHERS) known.others.add(day);
}

/** The habits of each group of notes, each computed once. */
export class DateHabitsIndex {
  readonly #data: DateHabitsData;
  readonly #habits = new Map<string, DateHabits>();
  readonly #weekdays = new Map<string, number | undefined>();

  constructor(data: DateHabitsData) {
    this.#data = data;
  }

  /** How the notes in the group of `path` give dates. */
  of(path: string): DateHabits {
    const group = this.#groupOf(path);
    let habits = this.#habits.get(group);
    if (!habits) {
      habits = this.#habitsOf(group);
      this.#habits.set(group, habits);
    }
    return habits;
  }

  /** Whether another note in the group of `path` has that day. */
  hasOther(path: string, day: Day): boolean {
    return this.#data.days.get(this.#groupOf(path))?.has(day) ?? false;
  }

  /** The weekday of nearly all meetings in the group of `path`, 0 for Sunday. */
  weekday(path: string): number | undefined {
    const group = this.#groupOf(path);
    if (!this.#weekdays.has(group)) this.#weekdays.set(group, usualWeekday(this.#data.days.get(group)));
    return this.#weekdays.get(group);
  }

  /** Notes named alike in a folder, or all of the folder where those are few. */
  #groupOf(path: string): string {
    const [alike, folder] = groupsOf(path);
    return (this.#data.days.get(alike)?.size ?? 0) >= MIN_NOTES ? alike : folder;
  }

  #habitsOf(group: string): DateHabits {
    const days = this.#data.days.get(group);
    const orders = this.#data.orders.get(group);
    const [dayFirst, monthFirst] = [orders?.get('day-first') ?? 0, orders?.get('month-first') ?? 0];
    const order = orderOf(dayFirst, monthFirst);
    const unreliable = new Set<string>();
    const shifted = new Set<string>();
    for (const [source, { same, near, others }] of this.#data.sources.get(group) ?? []) {
      // The day of another meeting is left over from a copied note: a mistake, however frequent it is.
      const different = [...others].filter((day) => !days?.has(day)).length;
      const all = same + near + different;
      if (different >= MIN_OTHERS && different / all > MAX_OTHERS_SHARE) unreliable.add(source);
      if (near >= MIN_NEAR && near / all > MIN_NEAR_SHARE) shifted.add(source);
    }
    return { ...(order && { order }), unreliable, shifted };
  }
}

function orderOf(dayFirst: number, monthFirst: number): DateOrder | undefined {
  if (dayFirst >= MIN_ORDER && dayFirst >= monthFirst * MIN_ORDER_RATIO) return 'day-first';
  return monthFirst >= MIN_ORDER && monthFirst >= dayFirst * MIN_ORDER_RATIO ? 'month-first' : undefined;
}

function usualWeekday(days: ReadonlyMap<string, number> | undefined): number | undefined {
  if (!days || days.size < MIN_NOTES) return undefined;
  const counts = new Map<number, number>();
  for (const day of days.keys()) count(counts, weekdayOf(day));
  const [best] = [...counts].sort(([, a], [, b]) => b - a);
  return best![1] / days.size >= MIN_WEEKDAY_SHARE ? best![0] : undefined;
}

const MONTH_NAME = /(?<![a-z])(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*(?![a-z])/g;

/** The groups of a note: folder and words of the name, and the folder alone, without dates. */
const groupsOf = memoize((path): readonly [alike: string, folder: string] => {
  const segments = path
    .toLowerCase()
    .replace(/\.\w+$/, '')
    .split('/');
  const name = segments.pop()!;
  const folder = segments.filter((segment) => !/^\d/.test(segment)).join('/');
  return [`${folder}/${name.replace(MONTH_NAME, '').replace(/[\d\s_.-]+/g, '-')}`, `${folder}/`];
});
