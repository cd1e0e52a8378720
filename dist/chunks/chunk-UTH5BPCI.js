import {
  clock,
  expectNotes,
  loaderFor
} from "./chunk-A2ZOHC2W.js";
import {
  oneOf
} from "./chunk-7TRWVE2W.js";
import {
  count
} from "./chunk-5HHYPZLK.js";
import {
  findNotes,
  learn,
  nodeFileSystem,
  pathFrom,
  repositoryRoot
} from "./chunk-CTCDAH53.js";
import {
  writeTextFile
} from "./chunk-SCQGOYBP.js";
import {
  UserError
} from "./chunk-7VL5HFPU.js";
import {
  actionBlocks,
  actionItems,
  dateInPath,
  isOpen,
  meetingOf,
  parseNote,
  seriesOf,
  stageAt
} from "./chunk-RRJU3DWL.js";
import {
  daysBetween,
  formatDay,
  isInitials,
  shorten
} from "./chunk-XHKLI5NQ.js";
import {
  disarm,
  json,
  logLine,
  markdownCode,
  markdownText
} from "./chunk-OOO4YW3R.js";
import {
  CLEAN,
  FAILED
} from "./chunk-ICV5I57W.js";

// src/cli/commands/report.ts
import path from "node:path";

// src/formatters/overview.ts
var overviewFormats = ["text", "markdown", "json"];
var overviewFormatters = {
  text: plain,
  markdown,
  json: (overview2) => `${json(overview2, 2)}
`
};
var MAX_TEXT = 120;
var NOBODY = "Nobody named";
function plain({ items, series }) {
  const lines = [`Open action items: ${items.length}`];
  for (const [owner, theirs] of byOwner(items)) {
    lines.push("", owner ?? NOBODY);
    for (const { path: path2, line, text } of theirs) lines.push(`  ${path2}:${line}  ${shorten(text, MAX_TEXT)}`);
  }
  lines.push("", `Series: ${series.length}`, "");
  for (const state of series) {
    lines.push(`${state.series || "."}  ${sentence(state)}`);
    for (const gap of state.gaps) lines.push(`  ${words(gap)}`);
  }
  return `${lines.map(logLine).join("\n")}
`;
}
function markdown({ items, series }) {
  const lines = ["## Open action items", ...items.length === 0 ? ["", "None."] : []];
  for (const [owner, theirs] of byOwner(items)) {
    lines.push("", `### ${markdownText(owner ?? NOBODY)}`, "");
    for (const { path: path2, line, text } of theirs)
      lines.push(
        `- ${markdownText(shorten(text, MAX_TEXT))} ([${markdownCode(`${path2}:${line}`)}](${link(path2, line)}))`
      );
  }
  lines.push("", "## Series", "", "| Series | Notes | Usually | Last | Missing |", "| --- | ---: | --- | --- | --- |");
  for (const { series: name, notes, rhythm, last, gaps } of series) {
    const missing = gaps.map(words).join("; ");
    lines.push(`| ${markdownCode(name || ".")} | ${notes} | ${everyDays(rhythm)} | ${formatDay(last)} | ${missing} |`);
  }
  return `${lines.map(disarm).join("\n")}
`;
}
function byOwner(items) {
  const all = /* @__PURE__ */ new Map();
  for (const item of items) {
    for (const owner of item.owners.length === 0 ? [void 0] : item.owners)
      all.set(owner, [...all.get(owner) ?? [], item]);
  }
  const { compare: compare2 } = new Intl.Collator("en");
  return [...all].sort(([a], [b]) => a === void 0 ? 1 : b === void 0 ? -1 : compare2(a, b));
}
function sentence({ notes, rhythm, last }) {
  const usually = everyDays(rhythm);
  return `${count(notes, "note")}, ${usually === "" ? "" : `${usually}, `}last on ${formatDay(last)}`;
}
function everyDays(rhythm) {
  if (rhythm === void 0) return "";
  if (rhythm === 7) return "weekly";
  if (rhythm === 14) return "every two weeks";
  if (rhythm >= 28 && rhythm <= 31) return "monthly";
  return rhythm === 1 ? "daily" : `every ${rhythm} days`;
}
var MAX_MISSED = 12;
function words({ from, to, missed }) {
  const missing = `about ${count(missed, "meeting")} missing`;
  if (to !== void 0) return `no note between ${formatDay(from)} and ${formatDay(to)}: ${missing}`;
  return `no note since ${formatDay(from)}${missed > MAX_MISSED ? "" : `: ${missing}`}`;
}
function link(path2, line) {
  const address = path2.replace(new RegExp("\\p{Cs}", "gu"), "�").split("/").map(encodeURIComponent).join("/").replace(/[()]/g, (bracket) => bracket === "(" ? "%28" : "%29");
  return `${address}?plain=1#L${line}`;
}

// src/series/rhythm.ts
function seriesIn(path2, patterns) {
  const source = patterns.find((pattern) => pattern.read(path2) !== void 0)?.source.replace(/^\.\//, "");
  if (source === void 0 || source.includes("**")) return seriesOf(path2);
  const forms = source.split("/");
  const folders = path2.split("/").slice(0, -1);
  return folders.filter((_, at) => !/\{(?:y+|M+|d+|number|slug)\}/.test(forms[at])).join("/");
}
var RECENT = 13;
var MIN_SPANS = 3;
var MIN_REGULAR = 0.5;
var TOO_LONG = 1.75;
function rhythmOf(days, today) {
  const recent = days.slice(-RECENT);
  const spans = recent.slice(1).map((to, at) => ({ from: recent[at], to, length: daysBetween(recent[at], to) }));
  if (spans.length < MIN_SPANS) return void 0;
  const lengths = spans.map(({ length }) => length).sort((a, b) => a - b);
  const usual = lengths[lengths.length - 1 >> 1];
  const near = lengths.filter((length) => Math.abs(length - usual) <= Math.max(1, usual / 4));
  if (near.length / lengths.length < MIN_REGULAR) return void 0;
  const missed = (length) => Math.round(length / usual) - 1;
  const gaps = spans.filter(({ length }) => length > usual * TOO_LONG).map(({ from, to, length }) => ({ from, to, missed: missed(length) }));
  const last = recent.at(-1);
  const silent = today === void 0 ? 0 : daysBetween(last, today);
  if (silent > usual * TOO_LONG) gaps.push({ from: last, missed: missed(silent) });
  return { days: usual, gaps };
}

// src/series/overview.ts
function overview(inputs, noteIndex, now) {
  const today = new Date(now).toISOString().slice(0, 10);
  const result = { items: [], series: [] };
  for (const [series, notes] of bySeries(inputs)) {
    const days = [...new Set(notes.map(({ day }) => day))];
    const rhythm = rhythmOf(days, today);
    result.series.push({
      series,
      notes: notes.length,
      first: days[0],
      last: days.at(-1),
      ...rhythm && { rhythm: rhythm.days },
      gaps: rhythm?.gaps ?? []
    });
    for (const { input, day } of notes.toReversed()) {
      const note = parseNote(input.path, input.text);
      const { settings } = input.config.for(input.path);
      const open = itemsOf(note, settings, noteIndex).filter(
        (item) => isOpen(item, note.text, settings.placeholders.words)
      );
      const items = open.map((item) => ({
        owners: ownersOf(item, settings, noteIndex),
        text: wholeText(item, note.text),
        path: input.shown,
        line: note.lines.point(item.range.start).line,
        day,
        series
      }));
      result.items.push(...items);
      const meeting = meetingOf(note, settings);
      if (items.length > 0 || !meeting.isCancelled && stageAt(note, meeting, now) === "held") break;
    }
  }
  return result;
}
function bySeries(inputs) {
  const all = /* @__PURE__ */ new Map();
  for (const input of inputs) {
    const { path: path2, rootPath, text, config } = input;
    const { settings } = config.for(path2);
    const day = dateInPath(path2, settings)?.day ?? meetingOf(parseNote(path2, text), settings).day;
    if (!day) continue;
    const series = rootPath.slice(0, rootPath.length - path2.length) + seriesIn(path2, settings.path);
    const notes = all.get(series) ?? [];
    notes.push({ input, day });
    all.set(series, notes);
  }
  for (const notes of all.values()) notes.sort((a, b) => compare(a.day, b.day) || compare(a.input.path, b.input.path));
  return [...all].sort(([a], [b]) => compare(a, b));
}
function itemsOf(note, settings, { people }) {
  const attendees = meetingOf(note, settings).attendees.map(({ name }) => name);
  const isPerson = (name) => settings.roster.meantBy(name).length > 0 || people.isSomebody(name, attendees);
  return actionItems(actionBlocks(note, settings), note.text, isPerson);
}
function ownersOf({ owners }, { roster }, { people }) {
  const names = owners.map(({ text }) => {
    const [known, ...others] = roster.meantBy(text);
    if (known) return others.length === 0 ? known.name : text;
    return isInitials(text) && people.nameOf(text) || text;
  });
  return [...new Set(names)];
}
function wholeText({
  range,
  block: {
    item,
    range: { end }
  }
}, text) {
  const own = text.slice(range.start, end).trim();
  return own.endsWith(":") && item ? text.slice(range.start, item.range.end).trim() : own;
}
function compare(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}

// src/cli/commands/report.ts
async function report(given, flags, io) {
  const format = oneOf("format", flags.format ?? "text", overviewFormats);
  const now = clock(flags, io);
  const paths = given.length === 0 ? ["."] : given;
  const root = repositoryRoot(io.cwd) ?? io.cwd;
  const configs = loaderFor(flags, root, io);
  const found = await findNotes(paths, io.cwd, root, configs);
  expectNotes(found, paths);
  const read = await readNotes(found.notes, root, io.cwd);
  const errors = [...found.errors, ...read.errors];
  const text = overviewFormatters[format](overview(read.notes, await learn(found, io.cwd, root, configs), now));
  const toFile = flags["output-file"];
  if (toFile === void 0) io.stdout.write(text);
  else {
    writeTextFile(path.resolve(io.cwd, toFile), toFile, text);
    io.stderr.write(`Written to ${toFile}.
`);
  }
  for (const error of errors) io.stderr.write(`${error}
`);
  return errors.length > 0 ? FAILED : CLEAN;
}
async function readNotes(files, root, cwd) {
  const notes = [];
  const errors = [];
  for (const { file, loaded } of files) {
    const shown = pathFrom(cwd, file);
    try {
      const text = await nodeFileSystem.read(file, shown);
      const [own, rootPath] = [loaded.base, root].map((from) => pathFrom(from, file));
      notes.push({ file, loaded, path: own, rootPath, shown, text, config: loaded.config });
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      errors.push(error.message);
    }
  }
  return { notes, errors };
}

export {
  RECENT,
  rhythmOf,
  bySeries,
  itemsOf,
  report,
  readNotes
};
