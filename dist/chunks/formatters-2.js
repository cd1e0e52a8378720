import {
  attendanceSummaries,
  openActions
} from "./series-3.js";
import {
  count
} from "./node-3.js";
import {
  formatDay
} from "./note-2.js";

// src/formatters/report/report-view.ts
var REPORT_TOPICS = ["actions", "attendance", "decisions", "series"];
var LAST_MEETINGS = 10;
function viewOf(report, { now, overdue, owner, last = LAST_MEETINGS }) {
  const all = openActions(report, now).filter(
    (action) => (!overdue || action.isOverdue) && (owner === void 0 || [...action.owners, ...action.people].some(
      (name) => name.toLowerCase() === owner.toLowerCase().replace(/^@/, "")
    ))
  );
  const running = all.filter(({ isOfEndedSeries }) => !isOfEndedSeries);
  const open = running.filter(({ isSilent, isOverdue }) => !isSilent || isOverdue);
  return {
    open,
    silent: running.filter(({ isSilent, isOverdue }) => isSilent && !isOverdue),
    byOwner: byOwner(open),
    ended: all.filter(({ isOfEndedSeries }) => isOfEndedSeries),
    attendance: attendanceSummaries(report, last),
    decisions: [...report.decisions].sort((a, b) => a.meeting < b.meeting ? 1 : a.meeting > b.meeting ? -1 : 0),
    series: report.series
  };
}
function byOwner(items) {
  const all = /* @__PURE__ */ new Map();
  for (const item of items) {
    for (const owner of item.people.length === 0 ? [void 0] : item.people) {
      const theirs = all.get(owner) ?? [];
      theirs.push(item);
      all.set(owner, theirs);
    }
  }
  const { compare } = new Intl.Collator("en");
  return [...all].sort(([a], [b]) => a === void 0 ? 1 : b === void 0 ? -1 : compare(a, b));
}
function seriesSentence({ notes, rhythm, last, hasEnded }) {
  const usually = rhythmText(rhythm);
  return `${count(notes, "note")}, ${usually === "" ? "" : `${usually}, `}last on ${formatDay(last)}${hasEnded ? ", ended" : ""}`;
}
function rhythmText(days) {
  if (days === void 0) return "";
  if (days === 7) return "weekly";
  if (days === 14) return "every two weeks";
  if (days >= 28 && days <= 31) return "monthly";
  return days === 1 ? "daily" : `every ${days} days`;
}
var MAX_MISSED = 12;
function gapText({ from, to, missed }) {
  const missing = `about ${count(missed, "meeting")} missing`;
  if (to !== void 0) return `no note between ${formatDay(from)} and ${formatDay(to)}: ${missing}`;
  return `no note since ${formatDay(from)}${missed > MAX_MISSED ? "" : `: ${missing}`}`;
}
function share({ present, meetings }) {
  return `${present} of ${meetings}`;
}

export {
  REPORT_TOPICS,
  viewOf,
  seriesSentence,
  rhythmText,
  gapText,
  share
};
