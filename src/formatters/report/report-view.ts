import { formatDay } from '../../note/meeting/dates.js';
import type { AttendanceSummary, OpenAction, Report, SeriesState } from '../../series/report.js';
import { attendanceSummaries, openActions } from '../../series/report.js';
import type { Gap } from '../../series/rhythm.js';
import { count } from '../summary.js';

/** The topics of a report. */
export type ReportTopic = 'actions' | 'attendance' | 'decisions' | 'series';

export const REPORT_TOPICS: readonly ReportTopic[] = ['actions', 'attendance', 'decisions', 'series'];

/** How a report is displayed. */
export interface ReportViewOptions {
  topics: readonly ReportTopic[];
  /** Milliseconds since 1970. */
  now: number;
  /** Only items that are overdue. */
  overdue?: boolean | undefined;
  /** Only items of this owner. */
  owner?: string | undefined;
  /** How many meetings the attendance covers. */
  last?: number | undefined;
  /** The address of a line of a note; undefined where there is none. */
  linkTo?: ((path: string, line: number) => string) | undefined;
}

/** A report as it is displayed. */
export interface ReportView {
  /** Open items that the latest notes of their series list, by owner, by name, those without an owner last. */
  byOwner: [owner: string | undefined, items: OpenAction[]][];
  /** The same, each once. */
  open: OpenAction[];
  /** Items that were never ticked off, and that later notes do not mention. */
  silent: OpenAction[];
  /** Open items of series that have ended. */
  ended: OpenAction[];
  attendance: { series: string; days: string[]; people: AttendanceSummary[] }[];
  decisions: Report['decisions'];
  series: readonly SeriesState[];
}

const LAST_MEETINGS = 10;

/** The parts of a report that are displayed. */
export function viewOf(report: Report, { now, overdue, owner, last = LAST_MEETINGS }: ReportViewOptions): ReportView {
  const all = openActions(report, now).filter(
    (action) =>
      (!overdue || action.isOverdue) &&
      (owner === undefined ||
        [...action.owners, ...action.people].some(
          (name) => name.toLowerCase() === owner.toLowerCase().replace(/^@/, ''),
        )),
  );
  const running = all.filter(({ isOfEndedSeries }) => !isOfEndedSeries);
  const open = running.filter(({ isSilent, isOverdue }) => !isSilent || isOverdue);
  return {
    open,
    silent: running.filter(({ isSilent, isOverdue }) => isSilent && !isOverdue),
    byOwner: byOwner(open),
    ended: all.filter(({ isOfEndedSeries }) => isOfEndedSeries),
    attendance: attendanceSummaries(report, last),
    decisions: [...report.decisions].sort((a, b) => (a.meeting < b.meeting ? 1 : a.meeting > b.meeting ? -1 : 0)),
    series: report.series,
  };
}

function byOwner(items: readonly OpenAction[]): ReportView['byOwner'] {
  const all = new Map<string | undefined, OpenAction[]>();
  for (const item of items) {
    for (const owner of item.people.length === 0 ? [undefined] : item.people) {
      const theirs = all.get(owner) ?? [];
      theirs.push(item);
      all.set(owner, theirs);
    }
  }
  const { compare } = new Intl.Collator('en');
  return [...all].sort(([a], [b]) => (a === undefined ? 1 : b === undefined ? -1 : compare(a, b)));
}

/** `5 notes, weekly, last on 29 May 2024`. */
export function seriesSentence({ notes, rhythm, last, hasEnded }: SeriesState): string {
  const usually = rhythmText(rhythm);
  return `${count(notes, 'note')}, ${usually === '' ? '' : `${usually}, `}last on ${formatDay(last)}${hasEnded ? ', ended' : ''}`;
}

/** `weekly`, `every 3 days`; '' without a rhythm. */
export function rhythmText(days: number | undefined): string {
  if (days === undefined) return '';
  if (days === 7) return 'weekly';
  if (days === 14) return 'every two weeks';
  if (days >= 28 && days <= 31) return 'monthly';
  return days === 1 ? 'daily' : `every ${days} days`;
}

// A series without notes for longer than this has ended.
const MAX_MISSED = 12;

/** `no note since 3 May 2024: about 2 meetings missing`. */
export function gapText({ from, to, missed }: Gap): string {
  const missing = `about ${count(missed, 'meeting')} missing`;
  if (to !== undefined) return `no note between ${formatDay(from)} and ${formatDay(to)}: ${missing}`;
  return `no note since ${formatDay(from)}${missed > MAX_MISSED ? '' : `: ${missing}`}`;
}

/** `8 of 10`. */
export function share({ present, meetings }: AttendanceSummary): string {
  return `${present} of ${meetings}`;
}
