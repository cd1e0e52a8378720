// One self-contained page: no script, no request; readable on a phone, in dark mode, by keyboard and by screen reader.

import type { AttendanceState } from '../../note/meeting/attendance-words.js';
import { formatDay } from '../../note/meeting/dates.js';
import type { AttendanceSummary, OpenAction, Report, SeriesState } from '../../series/report.js';
import { html } from '../../text/escape.js';
import { shorten } from '../../text/range.js';
import {
  gapText,
  type ReportTopic,
  type ReportView,
  type ReportViewOptions,
  rhythmText,
  share,
  viewOf,
} from './report-view.js';
import { NO_OWNER } from './text.js';

const MAX_TEXT = 400;
/** The number of rows of a list that are shown at first; the page of a large repository stays small. */
const MAX_DECISIONS = 400;
const MAX_PEOPLE = 150;
const MAX_ENDED = 300;
const MAX_SILENT = 300;

/** A report as an HTML page. */
export function htmlReport(report: Report, options: ReportViewOptions): string {
  const view = viewOf(report, options);
  const today = new Date(options.now).toISOString().slice(0, 10);
  const link = (path: string, line: number) => {
    const name = `${path}:${line}`;
    const address = options.linkTo?.(path, line);
    return address === undefined
      ? `<code>${html(name)}</code>`
      : `<a href="${html(address)}"><code>${html(name)}</code></a>`;
  };
  const sections: Record<ReportTopic, () => string> = {
    actions: () => actionsSection(view, link),
    attendance: () => attendanceSection(view),
    decisions: () => decisionsSection(view, link),
    series: () => seriesSection(view, today),
  };
  const titles = { series: 'Series', actions: 'Open action items', attendance: 'Attendance', decisions: 'Decisions' };
  const shown = (['series', 'actions', 'attendance', 'decisions'] as const).filter((topic) =>
    options.topics.includes(topic),
  );
  return [
    '<!doctype html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    '<title>Meeting report</title>',
    `<style>${CSS}</style>`,
    '</head>',
    '<body>',
    '<a class="skip" href="#main">Skip to content</a>',
    '<header>',
    '<h1>Meeting report</h1>',
    `<p>${formatDay(today)}</p>`,
    `<nav aria-label="Sections"><ul>${shown.map((topic) => `<li><a href="#${topic}">${titles[topic]}</a></li>`).join('')}</ul></nav>`,
    '</header>',
    '<main id="main">',
    figures(view, shown),
    ...shown.map(
      (topic) =>
        `<section id="${topic}" aria-labelledby="${topic}-title"><h2 id="${topic}-title">${titles[topic]}</h2>\n${sections[topic]()}</section>`,
    ),
    '</main>',
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

function figures(view: ReportView, topics: readonly string[]): string {
  const overdue = view.open.filter(({ isOverdue }) => isOverdue).length;
  const cards: [string, number, string][] = [];
  if (topics.includes('series'))
    cards.push(['series', view.series.filter(({ hasEnded }) => !hasEnded).length, 'running series']);
  if (topics.includes('actions'))
    cards.push(['actions', view.open.length, 'open items'], ['actions', overdue, 'overdue']);
  if (topics.includes('decisions')) cards.push(['decisions', view.decisions.length, 'decisions']);
  return `<ul class="figures">${cards
    .map(
      ([target, count, label]) =>
        `<li${label === 'overdue' && count > 0 ? ' class="alert"' : ''}><a href="#${target}"><strong>${count}</strong> ${label}</a></li>`,
    )
    .join('')}</ul>`;
}

type Link = (path: string, line: number) => string;

function actionsSection({ byOwner, open, silent, ended }: ReportView, link: Link): string {
  const parts: string[] = [];
  const overdue = open.filter(({ isOverdue }) => isOverdue).sort((a, b) => (a.due! < b.due! ? -1 : 1));
  if (overdue.length > 0)
    parts.push(
      `<div class="overdue"><h3>Overdue</h3><ul class="items">${overdue.map((item) => itemRow(item, link, true)).join('')}</ul></div>`,
    );
  if (byOwner.length === 0) parts.push('<p>No open items in the latest notes.</p>');
  for (const [owner, items] of byOwner)
    parts.push(
      `<h3>${html(owner ?? NO_OWNER)} <span class="count">${items.length}</span></h3><ul class="items">${items.map((item) => itemRow(item, link)).join('')}</ul>`,
    );
  parts.push(folded('Never ticked off, and not mentioned in later notes', silent, MAX_SILENT, link));
  parts.push(folded('Open when their series ended', ended, MAX_ENDED, link));
  return parts.join('\n');
}

function folded(title: string, items: readonly OpenAction[], most: number, link: Link): string {
  if (items.length === 0) return '';
  const shown = items.toSorted((a, b) => (a.meeting < b.meeting ? 1 : -1)).slice(0, most);
  return `<details><summary>${title} <span class="count">${items.length}</span></summary><ul class="items">${shown.map((item) => itemRow(item, link, true)).join('')}</ul>${more(items.length, most)}</details>`;
}

function more(count: number, most: number): string {
  return count > most ? `<p>The latest ${most} of ${count} are shown; JSON has them all.</p>` : '';
}

function itemRow(
  { text, path, line, due, isOverdue, since, meeting, people }: OpenAction,
  link: Link,
  withOwner = false,
): string {
  const facts = [
    ...(withOwner && people.length > 0 ? [`<b>${html(people.join(', '))}</b>`] : []),
    ...(due === null
      ? []
      : [
          `<span class="${isOverdue ? 'late' : 'due'}">due <time datetime="${due}">${formatDay(due)}</time>${isOverdue ? ', overdue' : ''}</span>`,
        ]),
    ...(since < meeting
      ? [`open since <time datetime="${since}">${formatDay(since)}</time>`]
      : [`<time datetime="${meeting}">${formatDay(meeting)}</time>`]),
    link(path, line),
  ];
  return `<li><span>${html(shorten(text, MAX_TEXT))}</span><small>${facts.join(' · ')}</small></li>`;
}

const MARKS: Readonly<Record<AttendanceState, [mark: string, label: string]>> = {
  present: ['●', 'present'],
  absent: ['○', 'absent'],
  regrets: ['◌', 'sent regrets'],
  unknown: ['·', 'unknown'],
};

function attendanceSection({ attendance }: ReportView): string {
  if (attendance.length === 0) return '<p>No note lists who was there.</p>';
  const legend = Object.values(MARKS).map(
    ([mark, label]) => `<li><span aria-hidden="true">${mark}</span> ${label}</li>`,
  );
  return `<ul class="legend">${legend.join('')}</ul>\n${attendance.map(({ series, days, people }, index) => attendanceTable(series, days, people, index)).join('\n')}`;
}

function attendanceTable(
  series: string,
  days: readonly string[],
  people: readonly AttendanceSummary[],
  index: number,
): string {
  const mostAway = people.reduce((most, { away }) => Math.max(most, away), 0);
  const away = mostAway === 0 ? [] : people.filter((person) => person.away === mostAway);
  const summary =
    away.length === 0 || away.length > 5
      ? ''
      : `<p>Away most: ${away.map(({ name }) => `<b>${html(name)}</b>`).join(', ')} (${mostAway} of ${days.length}).</p>`;
  const head = days
    .map((day) => `<th scope="col"><span class="day"><time datetime="${day}">${day.slice(2)}</time></span></th>`)
    .join('');
  const rows = people.slice(0, MAX_PEOPLE).map((person) => {
    const cells = person.states.map((state) => {
      if (state === undefined) return '<td></td>';
      const [mark, label] = MARKS[state];
      return `<td class="${state}"><span aria-hidden="true">${mark}</span><span class="hidden">${label}</span></td>`;
    });
    return `<tr><th scope="row">${html(person.name)}</th><td class="share">${share(person)}</td><td>${person.away > 0 ? person.away : ''}</td>${cells.join('')}</tr>`;
  });
  return `<details${index < 4 ? ' open' : ''}><summary>${html(series || '.')} <span class="count">${people.length} ${people.length === 1 ? 'person' : 'people'}</span></summary>${summary}<div class="scroll" role="region" aria-label="Attendance of ${html(series || 'the notes')}" tabindex="0"><table><thead><tr><th scope="col">Name</th><th scope="col">Present</th><th scope="col">Away</th>${head}</tr></thead><tbody>${rows.join('')}</tbody></table></div>${people.length > MAX_PEOPLE ? `<p>${people.length - MAX_PEOPLE} more people were there less often.</p>` : ''}</details>`;
}

function decisionsSection({ decisions }: ReportView, link: Link): string {
  if (decisions.length === 0) return '<p>No decision is marked in the notes.</p>';
  const rows = decisions
    .slice(0, MAX_DECISIONS)
    .map(
      ({ text, votes, meeting, path, line }) =>
        `<li><span>${html(shorten(text, MAX_TEXT))}</span><small><time datetime="${meeting}">${formatDay(meeting)}</time>${votes === null ? '' : ` · votes: ${html(votes)}`} · ${link(path, line)}</small></li>`,
    );
  return `<ul class="items">${rows.join('')}</ul>${more(decisions.length, MAX_DECISIONS)}`;
}

function seriesSection({ series }: ReportView, today: string): string {
  const running = series.filter(({ hasEnded }) => !hasEnded);
  const ended = series.filter(({ hasEnded }) => hasEnded);
  const strips = (states: readonly SeriesState[]) => states.map((state) => strip(state, today)).join('\n');
  return `${strips(running)}${ended.length === 0 ? '' : `<details${running.length === 0 ? ' open' : ''}><summary>Ended series <span class="count">${ended.length}</span></summary>${strips(ended)}</details>`}`;
}

// The strip covers a year up to today, or up to the last meeting of a series that has ended.
const STRIP_DAYS = 371;
const DAY = 86_400_000;
// The name of a month is as wide as so many days.
const LABEL_DAYS = 14;

/** A calendar strip: the last year in weeks, with a mark for each meeting. */
function strip(state: SeriesState, today: string): string {
  const { series, meetings, cancelled, gaps, hasEnded, last } = state;
  const end = Date.parse(`${hasEnded || last > today ? last : today}T00:00:00Z`);
  const start = end - STRIP_DAYS * DAY;
  const width = 742;
  const at = (day: string) => Math.round(((Date.parse(`${day}T00:00:00Z`) - start) / (end - start)) * (width - 8)) + 4;
  const recent = meetings.filter((day) => Date.parse(`${day}T00:00:00Z`) >= start);
  const off = new Set(cancelled);
  const months: string[] = [];
  for (
    let month = new Date(start);
    month.getTime() < end;
    month = new Date(Date.UTC(month.getUTCFullYear(), month.getUTCMonth() + 1, 1))
  ) {
    if (month.getUTCDate() !== 1 || end - month.getTime() < LABEL_DAYS * DAY) continue;
    const day = month.toISOString().slice(0, 10);
    months.push(
      `<line x1="${at(day)}" y1="0" x2="${at(day)}" y2="22"/><text x="${at(day) + 2}" y="31">${formatDay(day).split(' ')[1]!.slice(0, 3)}</text>`,
    );
  }
  const holes = gaps
    .filter(({ to }) => to === undefined || Date.parse(`${to}T00:00:00Z`) >= start)
    .map(({ from, to }) => {
      const left = Math.max(4, at(from) + 5);
      return `<rect class="gap" x="${left}" y="8" width="${Math.max(0, (to === undefined ? width - 4 : at(to) - 5) - left)}" height="6" rx="3"/>`;
    });
  const marks = recent.map(
    (day) => `<rect class="${off.has(day) ? 'off' : 'met'}" x="${at(day) - 3}" y="5" width="6" height="12" rx="2"/>`,
  );
  const said = [
    `${state.notes} ${state.notes === 1 ? 'note' : 'notes'}`,
    rhythmText(state.rhythm),
    `last on ${formatDay(last)}`,
    ...gaps.map(gapText).slice(-2),
    ...(cancelled.length > 0 ? [`${cancelled.length} cancelled`] : []),
  ].filter((part) => part !== '');
  return `<div class="series"><h3>${html(series || '.')}</h3><p>${said.join(' · ')}</p><svg role="img" aria-label="${recent.length} meetings in the year up to ${formatDay(new Date(end).toISOString().slice(0, 10))}" viewBox="0 0 ${width} 34" preserveAspectRatio="none">${months.join('')}${holes.join('')}${marks.join('')}</svg></div>`;
}

const CSS = `
:root{color-scheme:light dark;--fg:#1b1f24;--dim:#57606a;--bg:#fff;--card:#f6f8fa;--line:#d0d7de;--link:#0550ae;--good:#1a7f37;--bad:#b3261e;--soft:#9a6700}
@media(prefers-color-scheme:dark){:root{--fg:#e6edf3;--dim:#a3adb8;--bg:#0d1117;--card:#161b22;--line:#30363d;--link:#79b8ff;--good:#56d364;--bad:#ff938a;--soft:#e3b341}}
*{box-sizing:border-box}
body{margin:0;font:16px/1.5 system-ui,sans-serif;color:var(--fg);background:var(--bg)}
header,main{max-width:60rem;margin:0 auto;padding:0 1rem}
h1{margin:1.2rem 0 0;font-size:1.6rem}h2{margin:2.2rem 0 .6rem;padding-bottom:.3rem;border-bottom:1px solid var(--line);font-size:1.3rem}
h3{margin:1.1rem 0 .3rem;font-size:1.02rem;overflow-wrap:anywhere}
header p,.series p{margin:0;color:var(--dim)}
a{color:var(--link)}a:focus-visible,summary:focus-visible,.scroll:focus-visible{outline:3px solid var(--link);outline-offset:2px}
.skip{position:absolute;left:-999px}.skip:focus{left:1rem;top:.5rem;background:var(--bg);padding:.3rem .6rem}
nav ul,.figures,.legend,.items{list-style:none;margin:0;padding:0}
nav ul,.figures,.legend{display:flex;flex-wrap:wrap;gap:.4rem 1.2rem;margin:.6rem 0}
.figures a{display:block;min-width:7.5rem;padding:.6rem .9rem;border:1px solid var(--line);border-radius:8px;background:var(--card);color:var(--fg);text-decoration:none}
.figures strong{display:block;font-size:1.6rem;line-height:1.2}.figures .alert a{border-color:var(--bad)}.figures .alert strong{color:var(--bad)}
.items li{padding:.45rem 0;border-bottom:1px solid var(--line);overflow-wrap:anywhere}
.items small{display:block;color:var(--dim)}.late{color:var(--bad);font-weight:600}.due{color:var(--soft)}
.overdue{padding:.2rem 1rem .6rem;margin:.8rem 0;border:1px solid var(--bad);border-radius:8px}
.count{color:var(--dim);font-weight:400;font-size:.9em}
details{margin:.8rem 0}summary{cursor:pointer;font-weight:600;padding:.3rem 0;overflow-wrap:anywhere}
.scroll{overflow-x:auto;border:1px solid var(--line);border-radius:8px}
table{border-collapse:collapse;font-size:.92rem;min-width:100%}th,td{padding:.25rem .5rem;text-align:center;white-space:nowrap}
tbody tr:nth-child(odd){background:var(--card)}th[scope=row]{text-align:left;font-weight:500;position:sticky;left:0;background:inherit}
tbody tr:nth-child(even){background:var(--bg)}
thead th{vertical-align:bottom;font-size:.8rem;color:var(--dim);border-bottom:1px solid var(--line)}.day{writing-mode:vertical-rl;transform:rotate(180deg)}
.present{color:var(--good)}.absent{color:var(--bad)}.regrets{color:var(--soft)}.unknown{color:var(--dim)}
.hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
td{position:relative}.legend{color:var(--dim);font-size:.9rem}
svg{display:block;width:100%;height:34px}svg line{stroke:var(--line)}svg text{fill:var(--dim);font-size:9px}
.met{fill:var(--good)}.off{fill:none;stroke:var(--dim);stroke-width:1.5}.gap{fill:var(--bad);opacity:.28}
.series{margin:.8rem 0}.series h3{margin:0}
@media(max-width:40rem){svg text{transform-box:fill-box;transform:scaleX(2)}svg text:nth-of-type(even){display:none}}
@media print{nav,.skip{display:none}details{display:block}}
`.replace(/\n/g, '');
