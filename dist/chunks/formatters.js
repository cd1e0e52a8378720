import {
  gapText,
  rhythmText,
  seriesSentence,
  share,
  viewOf
} from "./formatters-2.js";
import {
  formatDay
} from "./note-2.js";
import {
  disarm,
  html,
  json,
  logLine,
  markdownCode,
  markdownText
} from "./text-2.js";
import {
  shorten
} from "./note-5.js";

// src/formatters/report/text.ts
var MAX_TEXT = 120;
var NO_OWNER = "No owner";
function textReport(report, options) {
  const view = viewOf(report, options);
  const sections = [];
  for (const topic of options.topics) {
    const lines = [];
    if (topic === "actions") {
      lines.push(`Open action items: ${view.open.length}`);
      for (const [owner, items] of view.byOwner) lines.push("", owner ?? NO_OWNER, ...items.map(itemLine));
      if (view.silent.length > 0)
        lines.push("", `Never ticked off, and not mentioned in later notes: ${view.silent.length} (see --format html)`);
      if (view.ended.length > 0)
        lines.push("", `Open when their series ended: ${view.ended.length} (see --format html)`);
    } else if (topic === "attendance") {
      lines.push("Attendance");
      for (const { series, days, people } of view.attendance) {
        lines.push("", `${series || "."}, last ${days.length === 1 ? "meeting" : `${days.length} meetings`}`);
        for (const person of people) {
          const seen = person.lastPresent === null ? "never present" : `last present ${formatDay(person.lastPresent)}`;
          lines.push(`  ${person.name}  ${share(person)}${person.away > 0 ? `, away ${person.away}` : ""}, ${seen}`);
        }
      }
    } else if (topic === "decisions") {
      lines.push(`Decisions: ${view.decisions.length}`, "");
      for (const { text, meeting, path, line, votes } of view.decisions)
        lines.push(`${meeting}  ${path}:${line}  ${shorten(text, MAX_TEXT)}${votes === null ? "" : ` (${votes})`}`);
    } else {
      lines.push(`Series: ${view.series.length}`, "");
      for (const state of view.series) {
        lines.push(`${state.series || "."}  ${seriesSentence(state)}`);
        for (const gap of state.gaps) lines.push(`  ${gapText(gap)}`);
        if (state.cancelled.length > 0) lines.push(`  cancelled: ${state.cancelled.map(formatDay).join(", ")}`);
      }
    }
    sections.push(lines);
  }
  return `${sections.map((lines) => lines.map(logLine).join("\n")).join("\n\n")}
`;
}
function itemLine({ path, line, text, due, isOverdue, isSilent, meeting }) {
  const details = [
    ...due === null ? [] : [`due ${formatDay(due)}${isOverdue ? ", overdue" : ""}`],
    ...isSilent ? [`not mentioned since ${formatDay(meeting)}`] : []
  ];
  return `  ${path}:${line}  ${shorten(text, MAX_TEXT)}${details.length === 0 ? "" : ` (${details.join("; ")})`}`;
}

// src/formatters/report/markdown.ts
var MAX_TEXT2 = 120;
function markdownReport(report, options) {
  const view = viewOf(report, options);
  const sections = [];
  for (const topic of options.topics) {
    const lines = [];
    if (topic === "actions") {
      lines.push("## Open action items", ...view.open.length === 0 ? ["", "None."] : []);
      for (const [owner, items] of view.byOwner)
        lines.push("", `### ${markdownText(owner ?? NO_OWNER)}`, "", ...items.map(itemLine2));
      if (view.silent.length > 0)
        lines.push("", `Never ticked off, and not mentioned in later notes: ${view.silent.length}.`);
      if (view.ended.length > 0) lines.push("", `Open when their series ended: ${view.ended.length}.`);
    } else if (topic === "attendance") {
      lines.push("## Attendance");
      for (const { series, days, people } of view.attendance) {
        lines.push("", `### ${markdownText(series || ".")}`, "");
        lines.push("| Name | Present | Away | Last present |", "| --- | ---: | ---: | --- |");
        for (const person of people)
          lines.push(
            `| ${markdownText(person.name)} | ${share(person)} | ${person.away} | ${person.lastPresent === null ? "" : formatDay(person.lastPresent)} |`
          );
        if (days.length === 0) lines.push("");
      }
    } else if (topic === "decisions") {
      lines.push("## Decisions", "", ...view.decisions.length === 0 ? ["None."] : []);
      for (const { text, meeting, path, line, votes } of view.decisions)
        lines.push(
          `- ${formatDay(meeting)}: ${markdownText(shorten(text, MAX_TEXT2))}${votes === null ? "" : ` (${markdownText(votes)})`} (${linkTo(path, line)})`
        );
    } else {
      lines.push("## Series", "", "| Series | Notes | Usually | Last | Missing |", "| --- | ---: | --- | --- | --- |");
      for (const { series, notes, rhythm, last, gaps } of view.series)
        lines.push(
          `| ${markdownCode(series || ".")} | ${notes} | ${rhythmText(rhythm)} | ${formatDay(last)} | ${gaps.map(gapText).join("; ")} |`
        );
    }
    sections.push(lines);
  }
  return `${sections.map((lines) => lines.map(disarm).join("\n")).join("\n\n")}
`;
}
function itemLine2({ text, path, line, due, isOverdue }) {
  const until = due === null ? "" : ` due ${formatDay(due)}${isOverdue ? " (overdue)" : ""}`;
  return `- ${markdownText(shorten(text, MAX_TEXT2))}${until} (${linkTo(path, line)})`;
}
function linkTo(path, line) {
  return `[${markdownCode(`${path}:${line}`)}](${lineUrl(path, line)})`;
}
function lineUrl(path, line) {
  const address = path.replace(/\p{Cs}/gu, "�").split("/").map(encodeURIComponent).join("/").replace(/[()]/g, (bracket) => bracket === "(" ? "%28" : "%29");
  return `${address}?plain=1#L${line}`;
}

// src/formatters/report/csv.ts
var COLUMNS = {
  actions: ["text", "owners", "due", "state", "meeting", "since", "series", "path", "line"],
  attendance: ["name", "handle", "state", "role", "meeting", "series", "path", "line"],
  decisions: ["text", "votes", "meeting", "series", "path", "line"],
  series: ["series", "notes", "first", "last", "rhythm", "hasEnded"]
};
function csvReport(report, topic) {
  const columns = COLUMNS[topic];
  const rows = report[topic].map((entry) => {
    const values = entry;
    return columns.map((column) => cell(values[column]));
  });
  return `${[columns, ...rows].map((row) => row.join(",")).join("\r\n")}\r
`;
}
function cell(value) {
  const text = Array.isArray(value) ? value.join("; ") : typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? String(value) : "";
  const line = text.replace(/\s+/g, " ").replace(/[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069]/gu, "").trim();
  const plain = /^[=+\-@\t|]/.test(line) ? `'${line}` : line;
  return /[",\r\n;']/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}

// src/formatters/report/html.ts
var MAX_TEXT3 = 400;
var MAX_DECISIONS = 400;
var MAX_PEOPLE = 150;
var MAX_ENDED = 300;
var MAX_SILENT = 300;
function htmlReport(report, options) {
  const view = viewOf(report, options);
  const today = new Date(options.now).toISOString().slice(0, 10);
  const link = (path, line) => {
    const name = `${path}:${line}`;
    const address = options.linkTo?.(path, line);
    return address === void 0 ? `<code>${html(name)}</code>` : `<a href="${html(address)}"><code>${html(name)}</code></a>`;
  };
  const sections = {
    actions: () => actionsSection(view, link),
    attendance: () => attendanceSection(view),
    decisions: () => decisionsSection(view, link),
    series: () => seriesSection(view, today)
  };
  const titles = { series: "Series", actions: "Open action items", attendance: "Attendance", decisions: "Decisions" };
  const shown = ["series", "actions", "attendance", "decisions"].filter(
    (topic) => options.topics.includes(topic)
  );
  return [
    "<!doctype html>",
    '<html lang="en">',
    "<head>",
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    "<title>Meeting report</title>",
    `<style>${CSS}</style>`,
    "</head>",
    "<body>",
    '<a class="skip" href="#main">Skip to content</a>',
    "<header>",
    "<h1>Meeting report</h1>",
    `<p>${formatDay(today)}</p>`,
    `<nav aria-label="Sections"><ul>${shown.map((topic) => `<li><a href="#${topic}">${titles[topic]}</a></li>`).join("")}</ul></nav>`,
    "</header>",
    '<main id="main">',
    figures(view, shown),
    ...shown.map(
      (topic) => `<section id="${topic}" aria-labelledby="${topic}-title"><h2 id="${topic}-title">${titles[topic]}</h2>
${sections[topic]()}</section>`
    ),
    "</main>",
    "</body>",
    "</html>",
    ""
  ].join("\n");
}
function figures(view, topics) {
  const overdue = view.open.filter(({ isOverdue }) => isOverdue).length;
  const cards = [];
  if (topics.includes("series"))
    cards.push(["series", view.series.filter(({ hasEnded }) => !hasEnded).length, "running series"]);
  if (topics.includes("actions"))
    cards.push(["actions", view.open.length, "open items"], ["actions", overdue, "overdue"]);
  if (topics.includes("decisions")) cards.push(["decisions", view.decisions.length, "decisions"]);
  return `<ul class="figures">${cards.map(
    ([target, count, label]) => `<li${label === "overdue" && count > 0 ? ' class="alert"' : ""}><a href="#${target}"><strong>${count}</strong> ${label}</a></li>`
  ).join("")}</ul>`;
}
function actionsSection({ byOwner, open, silent, ended }, link) {
  const parts = [];
  const overdue = open.filter(({ isOverdue }) => isOverdue).sort((a, b) => a.due < b.due ? -1 : 1);
  if (overdue.length > 0)
    parts.push(
      `<div class="overdue"><h3>Overdue</h3><ul class="items">${overdue.map((item) => itemRow(item, link, true)).join("")}</ul></div>`
    );
  if (byOwner.length === 0) parts.push("<p>No open items in the latest notes.</p>");
  for (const [owner, items] of byOwner)
    parts.push(
      `<h3>${html(owner ?? NO_OWNER)} <span class="count">${items.length}</span></h3><ul class="items">${items.map((item) => itemRow(item, link)).join("")}</ul>`
    );
  parts.push(folded("Never ticked off, and not mentioned in later notes", silent, MAX_SILENT, link));
  parts.push(folded("Open when their series ended", ended, MAX_ENDED, link));
  return parts.join("\n");
}
function folded(title, items, most, link) {
  if (items.length === 0) return "";
  const shown = items.toSorted((a, b) => a.meeting < b.meeting ? 1 : -1).slice(0, most);
  return `<details><summary>${title} <span class="count">${items.length}</span></summary><ul class="items">${shown.map((item) => itemRow(item, link, true)).join("")}</ul>${more(items.length, most)}</details>`;
}
function more(count, most) {
  return count > most ? `<p>The latest ${most} of ${count} are shown; JSON has them all.</p>` : "";
}
function itemRow({ text, path, line, due, isOverdue, since, meeting, people }, link, withOwner = false) {
  const facts = [
    ...withOwner && people.length > 0 ? [`<b>${html(people.join(", "))}</b>`] : [],
    ...due === null ? [] : [
      `<span class="${isOverdue ? "late" : "due"}">due <time datetime="${due}">${formatDay(due)}</time>${isOverdue ? ", overdue" : ""}</span>`
    ],
    ...since < meeting ? [`open since <time datetime="${since}">${formatDay(since)}</time>`] : [`<time datetime="${meeting}">${formatDay(meeting)}</time>`],
    link(path, line)
  ];
  return `<li><span>${html(shorten(text, MAX_TEXT3))}</span><small>${facts.join(" · ")}</small></li>`;
}
var MARKS = {
  present: ["●", "present"],
  absent: ["○", "absent"],
  regrets: ["◌", "sent regrets"],
  unknown: ["·", "unknown"]
};
function attendanceSection({ attendance }) {
  if (attendance.length === 0) return "<p>No note lists who was there.</p>";
  const legend = Object.values(MARKS).map(
    ([mark, label]) => `<li><span aria-hidden="true">${mark}</span> ${label}</li>`
  );
  return `<ul class="legend">${legend.join("")}</ul>
${attendance.map(({ series, days, people }, index) => attendanceTable(series, days, people, index)).join("\n")}`;
}
function attendanceTable(series, days, people, index) {
  const mostAway = people.reduce((most, { away: away2 }) => Math.max(most, away2), 0);
  const away = mostAway === 0 ? [] : people.filter((person) => person.away === mostAway);
  const summary = away.length === 0 || away.length > 5 ? "" : `<p>Away most: ${away.map(({ name }) => `<b>${html(name)}</b>`).join(", ")} (${mostAway} of ${days.length}).</p>`;
  const head = days.map((day) => `<th scope="col"><span class="day"><time datetime="${day}">${day.slice(2)}</time></span></th>`).join("");
  const rows = people.slice(0, MAX_PEOPLE).map((person) => {
    const cells = person.states.map((state) => {
      if (state === void 0) return "<td></td>";
      const [mark, label] = MARKS[state];
      return `<td class="${state}"><span aria-hidden="true">${mark}</span><span class="hidden">${label}</span></td>`;
    });
    return `<tr><th scope="row">${html(person.name)}</th><td class="share">${share(person)}</td><td>${person.away > 0 ? person.away : ""}</td>${cells.join("")}</tr>`;
  });
  return `<details${index < 4 ? " open" : ""}><summary>${html(series || ".")} <span class="count">${people.length} ${people.length === 1 ? "person" : "people"}</span></summary>${summary}<div class="scroll" role="region" aria-label="Attendance of ${html(series || "the notes")}" tabindex="0"><table><thead><tr><th scope="col">Name</th><th scope="col">Present</th><th scope="col">Away</th>${head}</tr></thead><tbody>${rows.join("")}</tbody></table></div>${people.length > MAX_PEOPLE ? `<p>${people.length - MAX_PEOPLE} more people were there less often.</p>` : ""}</details>`;
}
function decisionsSection({ decisions }, link) {
  if (decisions.length === 0) return "<p>No decision is marked in the notes.</p>";
  const rows = decisions.slice(0, MAX_DECISIONS).map(
    ({ text, votes, meeting, path, line }) => `<li><span>${html(shorten(text, MAX_TEXT3))}</span><small><time datetime="${meeting}">${formatDay(meeting)}</time>${votes === null ? "" : ` · votes: ${html(votes)}`} · ${link(path, line)}</small></li>`
  );
  return `<ul class="items">${rows.join("")}</ul>${more(decisions.length, MAX_DECISIONS)}`;
}
function seriesSection({ series }, today) {
  const running = series.filter(({ hasEnded }) => !hasEnded);
  const ended = series.filter(({ hasEnded }) => hasEnded);
  const strips = (states) => states.map((state) => strip(state, today)).join("\n");
  return `${strips(running)}${ended.length === 0 ? "" : `<details${running.length === 0 ? " open" : ""}><summary>Ended series <span class="count">${ended.length}</span></summary>${strips(ended)}</details>`}`;
}
var STRIP_DAYS = 371;
var DAY = 864e5;
var LABEL_DAYS = 14;
function strip(state, today) {
  const { series, meetings, cancelled, gaps, hasEnded, last } = state;
  const end = Date.parse(`${hasEnded || last > today ? last : today}T00:00:00Z`);
  const start = end - STRIP_DAYS * DAY;
  const width = 742;
  const at = (day) => Math.round((Date.parse(`${day}T00:00:00Z`) - start) / (end - start) * (width - 8)) + 4;
  const recent = meetings.filter((day) => Date.parse(`${day}T00:00:00Z`) >= start);
  const off = new Set(cancelled);
  const months = [];
  for (let month = new Date(start); month.getTime() < end; month = new Date(Date.UTC(month.getUTCFullYear(), month.getUTCMonth() + 1, 1))) {
    if (month.getUTCDate() !== 1 || end - month.getTime() < LABEL_DAYS * DAY) continue;
    const day = month.toISOString().slice(0, 10);
    months.push(
      `<line x1="${at(day)}" y1="0" x2="${at(day)}" y2="22"/><text x="${at(day) + 2}" y="31">${formatDay(day).split(" ")[1].slice(0, 3)}</text>`
    );
  }
  const holes = gaps.filter(({ to }) => to === void 0 || Date.parse(`${to}T00:00:00Z`) >= start).map(({ from, to }) => {
    const left = Math.max(4, at(from) + 5);
    return `<rect class="gap" x="${left}" y="8" width="${Math.max(0, (to === void 0 ? width - 4 : at(to) - 5) - left)}" height="6" rx="3"/>`;
  });
  const marks = recent.map(
    (day) => `<rect class="${off.has(day) ? "off" : "met"}" x="${at(day) - 3}" y="5" width="6" height="12" rx="2"/>`
  );
  const said = [
    `${state.notes} ${state.notes === 1 ? "note" : "notes"}`,
    rhythmText(state.rhythm),
    `last on ${formatDay(last)}`,
    ...gaps.map(gapText).slice(-2),
    ...cancelled.length > 0 ? [`${cancelled.length} cancelled`] : []
  ].filter((part) => part !== "");
  return `<div class="series"><h3>${html(series || ".")}</h3><p>${said.join(" · ")}</p><svg role="img" aria-label="${recent.length} meetings in the year up to ${formatDay(new Date(end).toISOString().slice(0, 10))}" viewBox="0 0 ${width} 34" preserveAspectRatio="none">${months.join("")}${holes.join("")}${marks.join("")}</svg></div>`;
}
var CSS = `
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
`.replace(/\n/g, "");

// src/formatters/report/index.ts
var reportFormats = ["text", "markdown", "json", "csv", "html"];
var reportFormatters = {
  text: textReport,
  markdown: markdownReport,
  json: (report, { topics }) => `${json(Object.fromEntries(topics.map((topic) => [topic, report[topic]])), 2)}
`,
  csv: (report, { topics }) => csvReport(report, topics[0]),
  html: htmlReport
};

export {
  lineUrl,
  reportFormats,
  reportFormatters
};
