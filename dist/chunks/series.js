import {
  planNextNote,
  seriesNotes
} from "./series-2.js";
import {
  seriesSentence
} from "./formatters-2.js";
import {
  attendanceSummaries,
  openActions,
  readReport
} from "./series-3.js";
import {
  pathFrom
} from "./node-4.js";
import {
  formatDay
} from "./note-2.js";
import {
  normalize
} from "./text.js";
import {
  logLine
} from "./text-2.js";
import {
  shorten
} from "./note-5.js";

// src/formatters/writing-context.ts
function writingContextText({
  series,
  next,
  state,
  people,
  openItems,
  otherSeries,
  omitted
}) {
  const more = (list) => omitted[list] > 0 ? [`- and ${omitted[list]} more`] : [];
  const lines = [
    `Series: ${series || "."} (${seriesSentence(state)})`,
    `Next note: ${next.path}, ${formatDay(next.day)}`,
    "",
    "How notes are written (`meeting-notes-lint new` fills it in)",
    ...next.outline.split("\n").map((line) => line === "" ? "" : `    ${line}`),
    "",
    "People, as notes spell them, with the meetings they attended lately",
    ...people.map(personLine),
    ...more("people"),
    "",
    `Open action items: ${openItems.length + omitted.openItems}`,
    ...openItems.map(itemLine),
    ...more("openItems")
  ];
  if (otherSeries.length > 0)
    lines.push(
      "",
      `Other series: ${otherSeries.map((other) => `${other.series || "."} (last ${other.last})`).join(", ")}${omitted.otherSeries > 0 ? `, and ${omitted.otherSeries} more` : ""}`
    );
  return `${lines.map(logLine).join("\n")}
`;
}
function personLine({ name, present, handle, aliases = [], initials = [] }) {
  const also = [
    ...handle === void 0 ? [] : [`@${handle}`],
    ...initials,
    ...aliases.map((alias) => `not ${alias}`)
  ];
  return `- ${name}${also.length > 0 ? ` (${also.join(", ")})` : ""}: ${present}`;
}
function itemLine({ text, people, due, since, path, line }) {
  const about = [
    ...people.length > 0 ? [people.join(", ")] : ["no owner"],
    ...due === null ? [] : [`due ${due}`],
    `since ${since}`
  ];
  return `- ${text} (${about.join("; ")}) ${path}:${line}`;
}

// src/series/writing-context.ts
var MAX_PEOPLE = 60;
var MAX_ITEMS = 40;
var MAX_SERIES = 20;
var MAX_TEXT = 140;
var MAX_OUTLINE = 2e3;
var LAST_MEETINGS = 12;
function currentSeries(states) {
  const running = states.filter(({ hasEnded }) => !hasEnded);
  return (running.length > 0 ? running : states).reduce((latest, state) => state.last > latest.last ? state : latest).series;
}
function writingContext(series, next, { report, noteIndex, roster, now }) {
  const people = peopleIn(series, report, noteIndex, roster);
  const items = openActions(report, now).filter((item) => item.series === series && (!item.isSilent || item.isOverdue)).map(({ text, people: owners, due, since, path, line }) => ({
    text: shorten(text, MAX_TEXT),
    people: owners,
    due,
    since,
    path,
    line
  }));
  const others = report.series.filter((state) => state.series !== series && !state.hasEnded).sort((a, b) => a.last < b.last ? 1 : -1).map((state) => ({ series: state.series, last: state.last }));
  return {
    series,
    next: { path: next.path, day: next.day, outline: outlineOf(next.text).slice(0, MAX_OUTLINE) },
    state: report.series.find((state) => state.series === series),
    people: people.slice(0, MAX_PEOPLE),
    openItems: items.slice(0, MAX_ITEMS),
    otherSeries: others.slice(0, MAX_SERIES),
    omitted: {
      people: Math.max(0, people.length - MAX_PEOPLE),
      openItems: Math.max(0, items.length - MAX_ITEMS),
      otherSeries: Math.max(0, others.length - MAX_SERIES)
    }
  };
}
function fitContext(context, max, size) {
  let fitted = context;
  while (size(fitted) > max) {
    const lists = ["otherSeries", "people", "openItems"].filter((list) => fitted[list].length > 0);
    const [first, ...others] = lists;
    if (first === void 0) {
      const { outline } = fitted.next;
      if (outline === "") return fitted;
      fitted = { ...fitted, next: { ...fitted.next, outline: outline.slice(0, outline.length >> 1) } };
      continue;
    }
    const longest = others.reduce(
      (most, list) => JSON.stringify(fitted[list]).length > JSON.stringify(fitted[most]).length ? list : most,
      first
    );
    fitted = {
      ...fitted,
      [longest]: fitted[longest].slice(0, -1),
      omitted: { ...fitted.omitted, [longest]: fitted.omitted[longest] + 1 }
    };
  }
  return fitted;
}
function outlineOf(text) {
  const seen = /* @__PURE__ */ new Set();
  return text.split(/\r\n|\r|\n/).filter((line) => {
    if (/^\s*(?:[-*+]|\d{1,9}[.)])\s|^\s+\S/.test(line)) return false;
    const isRepeated = seen.has(line) && /\p{L}/u.test(line) && !line.startsWith("#");
    seen.add(line);
    return !isRepeated;
  }).join("\n").replace(/\n{3,}/g, "\n\n").trim();
}
function peopleIn(series, report, { spellings }, roster) {
  const handles = new Map(
    report.attendance.flatMap(({ name, handle }) => handle === null ? [] : [[normalize(name), handle]])
  );
  const [attendance] = attendanceSummaries(
    { attendance: report.attendance.filter((attendee) => attendee.series === series) },
    LAST_MEETINGS
  );
  const all = /* @__PURE__ */ new Map();
  for (const { name: written, present } of attendance?.people ?? []) {
    const known = roster.person(written);
    const name = known?.name ?? spellings.better("participants", written)?.spelling ?? written;
    const handle = known?.github ?? handles.get(normalize(written));
    const same = all.get(normalize(name));
    all.set(normalize(name), {
      name,
      present: Math.max(present, same?.present ?? 0),
      ...handle !== void 0 && handle !== name && { handle },
      ...known?.aliases?.length && { aliases: known.aliases },
      ...known?.initials?.length && { initials: known.initials }
    });
  }
  return [...all.values()].sort((a, b) => b.present - a.present);
}

// src/node/writing-context.ts
var MAX_CONTEXT_TOKENS = 2e3;
function readWritingContext(name, notes, context) {
  const { noteIndex, now, cwd, root } = context;
  const report = readReport(notes, noteIndex, now);
  const wanted = name ?? (report.series.length > 0 ? currentSeries(report.series) : "");
  const found = seriesNotes(
    wanted === "" ? "." : wanted,
    notes,
    name === void 0 ? { cwd: root, root } : { cwd, root }
  );
  const next = planNextNote(found.notes, context);
  const { input } = found.notes.at(-1);
  const { roster } = input.loaded.config.for(input.path).settings;
  return writingContext(found.series, { ...next, path: pathFrom(cwd, next.file) }, { report, noteIndex, roster, now });
}

// src/text/tokens.ts
function estimateTokens(text) {
  let other = 0;
  for (let index = 0; index < text.length; index++) if (text.charCodeAt(index) > 127) other++;
  return Math.ceil((text.length - other) / 4) + other;
}

export {
  writingContextText,
  fitContext,
  MAX_CONTEXT_TOKENS,
  readWritingContext,
  estimateTokens
};
