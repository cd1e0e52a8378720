import {
  loadResources
} from "./config.js";
import {
  clock
} from "./cli.js";
import {
  wantsColor
} from "./cli-2.js";
import "./cli-3.js";
import "./cli-4.js";
import {
  CLEAN
} from "./cli-5.js";
import {
  formatters
} from "./formatters.js";
import {
  VERSION
} from "./shared-2.js";
import {
  CONFIG_NAMES,
  ConfigLoader
} from "./node-2.js";
import {
  count,
  reportedRules
} from "./node-3.js";
import {
  loadFullParsers
} from "./node-4.js";
import {
  dayOfPath,
  findNotes,
  pathFrom,
  pathShapes,
  repositoryRoot
} from "./conventions.js";
import "./linter.js";
import {
  readTextFile,
  writeTextFile
} from "./node-5.js";
import "./config-2.js";
import "./generated-2.js";
import {
  lintParsed
} from "./linter-2.js";
import {
  Config,
  isNoteName
} from "./config-3.js";
import {
  CONFIG_SCHEMA,
  HOME,
  Note,
  builtInSchema,
  cellsOf,
  dateMentions,
  defaultSections,
  defaultSettings,
  hasContent,
  headingKey,
  labelKey,
  labelLines,
  matches,
  rules,
  saysSomething,
  tablesIn
} from "./note-2.js";
import "./trough.js";
import "./model.js";
import "./model-2.js";
import {
  require_picomatch
} from "./picomatch.js";
import {
  daysBetween,
  isInitials,
  parseSource,
  pathDate,
  sourceText
} from "./note-3.js";
import "./config-4.js";
import {
  UserError
} from "./model-3.js";
import {
  closestMatch,
  normalize
} from "./text.js";
import {
  logLine
} from "./text-2.js";
import {
  Document,
  isMap,
  isScalar,
  isSeq
} from "./yaml.js";
import "./note-4.js";
import "./note-5.js";
import {
  __toESM
} from "./shared-3.js";

// src/cli/commands/init.ts
import { existsSync, mkdirSync } from "node:fs";
import path from "node:path";

// src/conventions/infer.ts
var import_picomatch = __toESM(require_picomatch(), 1);

// src/conventions/collect.ts
var NO_LABEL = /^(?:note|notice|todo|tip|warning|important|https?)$|\S\s+\S+\s+\S+\s+\S+\s/iu;
var HEAD_LINES = 30;
var CANCELLED = /\bcancell?ed\b/i;
function surveyNote(inputs, shapes) {
  return inputs.flatMap(({ path: path2, text: text2 }) => {
    const day = dayOfPath(path2, shapes) ?? (isNoteName(path2) ? pathDate(path2)?.day : void 0);
    return day === void 0 ? [] : [surveyed(path2, text2, day)];
  }).sort((a, b) => a.day < b.day ? 1 : a.day > b.day ? -1 : a.path < b.path ? -1 : 1);
}
function surveyed(path2, text2, day) {
  const note = new Note(path2, text2);
  return {
    note,
    path: path2,
    day,
    group: groupOf(path2),
    headings: headingsOf(note),
    labels: labelsOf(note),
    keys: Object.keys(note.frontMatter.data),
    isCancelled: note.blocks.slice(0, 12).some(({ range }) => CANCELLED.test(text2.slice(range.start, Math.min(range.end, range.start + 200))))
  };
}
function groupOf(path2) {
  return path2.split("/").slice(0, -1).filter((segment) => !/^\d/.test(segment)).join("/");
}
function headingsOf(note) {
  const found = /* @__PURE__ */ new Map();
  note.blocks.forEach(({ heading }, at) => {
    if (!heading || heading.setext || heading.name === "") return;
    const key = headingKey(heading.raw);
    const known = found.get(key);
    if (known) known.times++;
    else {
      const next = note.blocks.findIndex(
        (block, later) => later > at && block.heading && block.heading.depth <= heading.depth
      );
      const blocks = note.blocks.slice(at + 1, next < 0 ? note.blocks.length : next);
      found.set(key, {
        key,
        name: heading.name,
        depth: heading.depth,
        times: 1,
        hasContent: hasContent(blocks, note.text)
      });
    }
  });
  return [...found.values()];
}
function headOf(note) {
  let end = note.bodyStart;
  for (let at = note.lines.point(note.bodyStart).line, lines = 0; at <= note.lines.count && lines < HEAD_LINES; at++) {
    const line = note.lines.range(at);
    if (note.text.slice(line.start, line.end).trim() !== "") lines++;
    end = Math.max(end, line.end);
  }
  return { start: note.bodyStart, end };
}
function labelsOf(note) {
  const found = /* @__PURE__ */ new Map();
  const head = headOf(note);
  const blocks = note.blocks.filter(
    ({ kind, range }) => range.start < head.end && (kind === "paragraph" || kind === "item" || kind === "quote")
  );
  for (const { label, value, line } of blocks.flatMap(({ range }) => [...labelLines(note.text, range)])) {
    const key = labelKey(label);
    if (key === "" || found.has(key) || isInitials(label) || /^\p{Ll}/u.test(label) || NO_LABEL.test(label)) continue;
    const below = note.text.slice(line.end, line.end + 200);
    const says = saysSomething(note.text.slice(value.start, value.end)) || /^\s*\n[ \t]*(?:[-*+]|\d+\.)[ \t]+\S/.test(below);
    found.set(key, { key, name: label, says });
  }
  return [...found.values()];
}
function datesSeen(notes, sources, locale) {
  const days = /* @__PURE__ */ new Map();
  for (const { group, day } of notes) days.set(group, [...days.get(group) ?? [], day]);
  return sources.map((source) => {
    const settings = withSources(locale, { from: [source] });
    const seen = { source, notes: 0, right: 0, next: 0, stale: 0 };
    for (const { note, day, group } of notes) {
      const said = note.meeting(settings).dates.find((dated) => !dated.isSecondary && isSame(dated.source, source))?.claims ?? [];
      if (said.length === 0) continue;
      seen.notes++;
      if (said.some((one) => matches(one, day, 0))) seen.right++;
      else if (said.some((one) => matches(one, day, 1))) seen.next++;
      else if (said.some((one) => isStale(one, day, days.get(group)))) seen.stale++;
    }
    return seen;
  });
}
function isSame(a, b) {
  return a.kind === b.kind && labelKey(a.name) === labelKey(b.name);
}
function isStale(said, day, others) {
  const { year: _, ...anyYear } = said;
  if (said.month !== void 0 && said.day !== void 0 && matches(anyYear, day, 0)) return true;
  return others.some((other) => other < day && daysBetween(other, day) <= 62 && matches(said, other, 0));
}
function dateSources(notes) {
  const sources = /* @__PURE__ */ new Map();
  const add = (kind, name = "") => {
    const source = { kind, name };
    sources.set(sourceText(source).toLowerCase(), sources.get(sourceText(source).toLowerCase()) ?? source);
  };
  add("heading");
  add("title");
  for (const { note, labels, keys } of notes) {
    for (const key of keys) if (/date|time|day|when/i.test(key)) add("frontMatter", key);
    for (const { name } of labels) if (DATE_LABEL.test(name)) add("label", name);
    for (const { head, rows } of tablesIn(note.text, headOf(note))) {
      for (const row of [head, ...rows]) {
        const [first] = cellsOf(note.text, row);
        const name = first ? note.text.slice(first.start, first.end).replace(/[*_]/g, "") : "";
        if (DATE_LABEL.test(name)) add("table", name);
      }
    }
  }
  return [...sources.values()];
}
var DATE_LABEL = /^(?:(?:meeting )?(?:date|day|time|when)\b.*|datum|termin|fecha|data|wann|日時|日期|날짜|일시)$/i;
var PEOPLE = /^(?:present|attendees?|attendance|attending|participants?|participating|in attendance|members? (?:present|attending|in attendance)|people (?:present|attending)?|roll ?call|who(?: was|'s| is)? (?:here|there|present)|teilnehmer(?:innen)?|teilnehmende|anwesende?|présents?|asistentes|presenti|participanți|출석|참석자?|참가자|出席者?|参加者|与会(?:者|人员))(?:\s*\(.*)?$/iu;
function peopleSeen(notes, locale) {
  const sources = /* @__PURE__ */ new Map();
  const add = (kind, name) => {
    const id = `${kind} ${headingKey(name)}`;
    if (!sources.has(id)) sources.set(id, { kind, name });
  };
  for (const { note, headings, labels, keys } of notes) {
    for (const key of keys) if (PEOPLE.test(key)) add("frontMatter", key);
    for (const { name } of headings) if (PEOPLE.test(name)) add("section", name);
    for (const { name } of labels) if (PEOPLE.test(name)) add("label", name);
    for (const { head } of tablesIn(note.text, headOf(note))) {
      for (const cell of cellsOf(note.text, head)) {
        const name = note.text.slice(cell.start, cell.end).replace(/[*_]/g, "");
        if (/^(?:names?|attendees?|participants?|members?|who)$/i.test(name)) add("table", name);
      }
    }
  }
  return [...sources.values()].map((source) => {
    const settings = withSources(locale, void 0, { from: [source] });
    const seen = { source, notes: 0, named: 0 };
    for (const { note } of notes) {
      const { attendees, lists } = note.meeting(settings);
      const here = lists.filter(({ isConfigured }) => isConfigured);
      const isNamed = source.kind === "frontMatter" ? lists.length === 0 && attendees.length > 0 : here.some((list) => list.attendees.length > 0);
      if (here.length > 0 || isNamed) seen.notes++;
      if (isNamed) seen.named++;
    }
    return seen;
  });
}
function withSources(locale, date, attendees = defaultSettings.attendees) {
  return { ...defaultSettings, locale, attendees, date: { ...defaultSettings.date, ...date } };
}

// src/conventions/headings.ts
var MAX_REPEATED = 0.05;
var MIN_ALIAS = 0.03;
var MAX_DISORDER = 0.03;
var MIN_FILLED = 0.9;
function learnSections(notes, threshold) {
  const counted = withAliases(countHeadings(notes), notes.length);
  const frequent = counted.filter(
    (one) => one.notes.length / notes.length >= threshold && one.repeated / notes.length <= MAX_REPEATED && !/\d/.test(one.key)
  );
  const depths = frequent.map(({ depth }) => depth).sort((a, b) => a - b);
  const hasTitle = depths[0] === 1 && depths.filter((depth) => depth === 1).length < 2;
  const level = hasTitle ? depths[1] ?? 1 : depths[0] ?? 1;
  const usual = frequent.filter(({ depth }) => depth <= level && !(hasTitle && depth === 1));
  const place = new Map(usual.map((one) => [one, averagePlace(one)]));
  usual.sort((a, b) => place.get(a) - place.get(b));
  const disordered = usual.filter((one, at) => isDisordered(one, usual.slice(at + 1), notes.length));
  const sections = usual.map(
    (one) => ({
      name: one.name,
      ...one.aliases.length > 0 && { aliases: one.aliases.map(({ name }) => name) },
      ...one.filled / one.notes.length < MIN_FILLED && { notEmpty: false },
      ...disordered.includes(one) && { order: false }
    })
  );
  return { sections, counts: usual.map(({ name, notes: those }) => ({ name, count: those.length })) };
}
function countHeadings(notes) {
  const counts = /* @__PURE__ */ new Map();
  for (const one of notes) {
    for (const { key, name, depth, times, hasContent: hasContent2 } of one.headings) {
      const fresh = {
        key,
        name,
        depth,
        notes: [],
        repeated: 0,
        filled: 0,
        aliases: [],
        names: /* @__PURE__ */ new Map(),
        depths: /* @__PURE__ */ new Map()
      };
      const known = counts.get(key) ?? fresh;
      known.notes.push(one);
      if (times > 1) known.repeated++;
      if (hasContent2) known.filled++;
      known.names.set(name, (known.names.get(name) ?? 0) + 1);
      known.depths.set(depth, (known.depths.get(depth) ?? 0) + 1);
      counts.set(key, known);
    }
  }
  return [...counts.values()].map(({ names, depths, ...one }) => ({
    ...one,
    name: mostFrequent(names),
    depth: mostFrequent(depths)
  }));
}
function mostFrequent(counts) {
  return [...counts].sort(([, a], [, b]) => b - a)[0][0];
}
function withAliases(counted, total) {
  const sorted = [...counted].sort((a, b) => b.notes.length - a.notes.length);
  const taken = /* @__PURE__ */ new Set();
  for (const main of sorted) {
    if (taken.has(main) || main.notes.length / total < 0.3) continue;
    for (const other of sorted) {
      if (other === main || taken.has(other) || other.notes.length / total < MIN_ALIAS || !isVariant(main.key, other.key))
        continue;
      if (other.notes.some((note) => main.notes.includes(note))) continue;
      taken.add(other);
      main.notes.push(...other.notes);
      main.filled += other.filled;
      main.aliases.push({ key: other.key, name: other.name });
    }
  }
  return sorted.filter((one) => !taken.has(one));
}
function isVariant(a, b) {
  const bare = (key) => key.replace(/[^\p{L}\p{N}]+/gu, " ").trim();
  return bare(a) === bare(b) || `${bare(a)}s` === bare(b) || bare(a) === `${bare(b)}s` || closestMatch(a, [b]) !== void 0;
}
function averagePlace({ key, aliases, notes }) {
  const keys = /* @__PURE__ */ new Set([key, ...aliases.map((alias) => alias.key)]);
  const places = notes.map(({ headings }) => headings.findIndex((heading) => keys.has(heading.key)) / headings.length);
  return places.reduce((sum, place) => sum + place, 0) / places.length;
}
function isDisordered(one, later, total) {
  const indexIn = (counted, { headings }) => headings.findIndex(({ key }) => key === counted.key || counted.aliases.some((alias) => alias.key === key));
  const wrong = one.notes.filter((note) => {
    const own = indexIn(one, note);
    return later.some((other) => {
      const at = indexIn(other, note);
      return at >= 0 && at < own;
    });
  });
  return wrong.length / total > MAX_DISORDER;
}
function learnLabels(notes, threshold) {
  const counts = /* @__PURE__ */ new Map();
  for (const { labels } of notes) {
    for (const { key, name, says } of labels) {
      const known = counts.get(key) ?? { names: /* @__PURE__ */ new Map(), notes: 0, says: 0 };
      known.names.set(name, (known.names.get(name) ?? 0) + 1);
      known.notes++;
      if (says) known.says++;
      counts.set(key, known);
    }
  }
  const usual = [...counts.values()].filter((one) => one.notes / notes.length >= threshold);
  return Object.fromEntries(
    usual.map(({ names, notes: count2, says }) => [
      mostFrequent(names),
      says / count2 >= MIN_FILLED ? "nonEmpty" : "present"
    ])
  );
}

// src/conventions/infer.ts
var MOST = 0.8;
var ENOUGH = 20;
var MAX_RECENT = 200;
var MIN_GROUP = 5;
var MAX_KINDS = 4;
function collectConventions(files) {
  const { meetings, others } = partition(files);
  const locale = localeOf(meetings);
  const shapes = pathShapes(
    meetings.map(({ path: path2 }) => path2),
    locale
  );
  const notes = surveyNote(meetings, shapes);
  if (notes.length === 0) return void 0;
  const besides = foldersBeside(meetings, notes, shapes);
  const isBeside = (0, import_picomatch.default)(besides);
  const kept = besides.length === 0 ? notes : notes.filter(({ path: path2 }) => !isBeside(path2));
  return { notes: kept, recent: recentOf(kept), shapes, others: [...others, ...besides], locale };
}
function inferConfig({ notes, recent, shapes, others, locale }, threshold) {
  const reasons = /* @__PURE__ */ new Map();
  const say = (key, count2, of) => reasons.set(key, `${count2} of ${of} notes`);
  const withFrontMatter = recent.filter(({ keys }) => builtInSchema.required.every((key) => keys.includes(key))).length;
  const isBuiltIn = withFrontMatter / recent.length >= MOST;
  if (isBuiltIn) say("extends", withFrontMatter, recent.length);
  const people = isBuiltIn ? {} : learnPeople(recent, locale, threshold, reasons);
  const whereNamed = new Set((people.attendees?.from ?? []).map((text2) => headingKey(text2.replace(/^\w+:/, ""))));
  const names = namesIn(recent, people.attendees?.from ?? [], locale);
  const data = {
    ...isBuiltIn && { extends: "recommended" },
    path: shapes.map(({ pattern }) => pattern.source),
    ...others.length > 0 && { ignore: [...others] },
    ...locale !== "en" && { locale },
    ...!isBuiltIn && { frontMatter: { required: false } },
    ...isBuiltIn ? {} : { date: learnDates(notes, recent, locale, reasons) },
    ...people,
    ...learnForm(
      recent,
      isBuiltIn,
      threshold,
      reasons,
      (name) => whereNamed.has(headingKey(name)) || names.has(normalize(name))
    )
  };
  if (notes.some(({ isCancelled }) => isCancelled)) {
    say("cancelled", notes.filter(({ isCancelled }) => isCancelled).length, notes.length);
    data.cancelled = "\\bcancell?ed\\b";
  }
  return { data, reasons, notes, recent, shapes };
}
function partition(files) {
  const groups = /* @__PURE__ */ new Map();
  for (const file of files) {
    const top = file.path.includes("/") ? file.path.slice(0, file.path.indexOf("/")) : "";
    groups.set(top, [...groups.get(top) ?? [], file]);
  }
  const meetings = [];
  const others = [];
  for (const [top, group] of groups) {
    if (isAboutMeetings(top, group)) meetings.push(...group);
    else if (group.some(({ path: path2 }) => /\d{4}-\d\d-\d\d[^/]*$/.test(path2)))
      others.push(top === "" ? "*.md" : `${top}/**`);
  }
  return { meetings, others };
}
function foldersBeside(files, notes, shapes) {
  const isNamed = (path2) => shapes.some(({ pattern }) => pattern.read(path2));
  const withNotes = new Set(
    notes.filter(({ path: path2 }) => isNamed(path2)).map(({ path: path2 }) => path2.slice(0, path2.lastIndexOf("/") + 1))
  );
  const beside = files.filter(({ path: path2 }) => isNoteName(path2) && !isNamed(path2)).map(({ path: path2 }) => path2.slice(0, path2.lastIndexOf("/") + 1)).filter((folder) => folder !== "" && !withNotes.has(folder));
  return [...new Set(beside.map((folder) => `${folder.replace(/(^|\/)(?:19|20)\d\d(?=\/)/g, "$1*")}**`))];
}
var MEETING = /meet|minutes|agenda|\bnotes\b|discussion|\bcalls?\b|\bsync\b|stand-?up|\bwg\b|\bsig\b|committee|council|retro|hackathon|protokoll|sitzung|réunion|reunion|会议|회의|会議/i;
var PEOPLE_THERE = /^(?:#+\s*|[-*]\s*)?(?:\*\*)?(?:present|attendees|attendance|participants|agenda|minutes|action items)\b/im;
function isAboutMeetings(top, group) {
  if (MEETING.test(top.replace(/[-_]/g, " "))) return true;
  const about = group.filter(({ path: path2, text: text2 }) => {
    const head = text2.slice(0, 3e3);
    return MEETING.test(path2.replace(/[-_]/g, " ")) || PEOPLE_THERE.test(head) || /^#+ .*\bmeeting\b/im.test(head);
  });
  return about.length / group.length >= 0.3;
}
var LOCALES = ["en", "de", "fr", "es", "pt", "it", "nl", "ro", "pl", "cs", "sv", "ru", "uk", "tr", "ko", "ja", "zh"];
function localeOf(files) {
  const heads = files.slice(-200).map(({ text: text2 }) => text2.slice(0, 400).toLowerCase());
  const scores = LOCALES.map((locale) => {
    const names = Array.from(
      { length: 12 },
      (_, month) => new Intl.DateTimeFormat(locale, { month: "long", timeZone: "UTC" }).format(Date.UTC(2001, month, 1)).toLowerCase()
    ).filter((name) => /^\p{L}{3,}$/u.test(name));
    if (names.length === 0) return { locale, notes: 0, months: 0 };
    const pattern = new RegExp(`(?<!\\p{L})(?:${names.join("|")})(?!\\p{L})`, "u");
    const found = heads.flatMap((head) => pattern.exec(head)?.[0] ?? []);
    return { locale, notes: found.length, months: new Set(found).size };
  });
  const english = scores[0].notes;
  const best = scores.reduce((a, b) => b.notes > a.notes ? b : a);
  const isClear = best.notes >= heads.length * 0.2 && best.months >= 2 && best.notes > english * 2;
  return isClear ? best.locale : "en";
}
function recentOf(notes) {
  const newest = notes[0].day;
  const within = notes.filter(({ day }) => daysBetween(day, newest) <= 366).length;
  return notes.slice(0, Math.min(MAX_RECENT, Math.max(ENOUGH, within)));
}
function learnDates(notes, recent, locale, reasons) {
  const seen = datesSeen(notes, dateSources(recent), locale).filter(({ notes: count2, right, next, stale }) => {
    const meant = right + next + stale;
    return count2 >= Math.max(3, notes.length * 0.02) && meant / count2 >= 0.85 && (right + next) / count2 >= 0.6;
  });
  seen.sort((a, b) => b.notes - a.notes);
  const from = [{ kind: "path", name: "" }, ...seen.map(({ source }) => source)];
  for (const { source, right, notes: count2 } of seen)
    reasons.set(`date ${sourceText(source)}`, `${right} of ${count2} notes say the day of their name`);
  const isShifted = seen.some(({ next, notes: count2 }) => next / count2 > 0.15);
  return { from: from.map(sourceText), ...isShifted && { tolerance: 1 } };
}
function namesIn(notes, from, locale) {
  const sources = from.flatMap((text2) => parseSource(text2) ?? []);
  const settings = { ...defaultSettings, locale, attendees: { from: sources } };
  const names = notes.flatMap(({ note }) => note.meeting(settings).attendees.map(({ name }) => name));
  return new Set(names.flatMap((name) => [normalize(name), normalize(name).split(" ")[0]]));
}
function learnPeople(recent, locale, threshold, reasons) {
  const held = recent.filter(({ isCancelled }) => !isCancelled);
  const seen = peopleSeen(held, locale).filter(({ notes, named: named2 }) => named2 >= 3 && named2 / notes >= 0.5);
  if (seen.length === 0) return {};
  seen.sort((a, b) => b.named - a.named);
  const named = seen.reduce((sum, one) => sum + one.named, 0);
  reasons.set("attendees", `${Math.min(named, held.length)} of ${held.length} notes name somebody`);
  return {
    attendees: { from: seen.map(({ source }) => sourceText(source)) },
    ...named / held.length < threshold && { rules: { attendees: "off" } }
  };
}
function learnForm(recent, isBuiltIn, threshold, reasons, isTaken) {
  const held = recent.filter(({ isCancelled }) => !isCancelled);
  const groups = /* @__PURE__ */ new Map();
  for (const one of held) groups.set(one.group, [...groups.get(one.group) ?? [], one]);
  const own = [...groups].filter(([, notes]) => notes.length >= MIN_GROUP).sort(([, a], [, b]) => b.length - a.length);
  const all = formOf(held, isBuiltIn, threshold, isTaken);
  reasons.set("sections", `of ${held.length} notes`);
  for (const { name, count: count2 } of all.counts) reasons.set(`section ${name}`, `${count2} of ${held.length}`);
  const kinds = {};
  if (own.length > 1) {
    for (const [group, notes] of own.slice(0, MAX_KINDS)) {
      const form = formOf(notes, isBuiltIn, threshold, isTaken);
      const differs = {
        ...!same(form.sections, all.sections) && { sections: form.sections ?? [...defaultSections] },
        ...!same(form.labels, all.labels) && { labels: form.labels ?? {} }
      };
      const missing = Object.keys(differs).length > 0;
      if (!missing || group === "") continue;
      const name = group.split("/").at(-1);
      kinds[name in kinds ? group.replaceAll("/", "-") : name] = { notes: [`${group}/**`], ...differs };
      reasons.set(`kind ${name}`, `${notes.length} recent notes`);
    }
  }
  const actions = isBuiltIn ? [] : actionHeadings(held);
  return {
    ...all.sections && { sections: all.sections },
    ...all.labels && { labels: all.labels },
    ...actions.length > 0 && { actions: { in: actions } },
    ...Object.keys(kinds).length > 0 && { kinds }
  };
}
function formOf(notes, isBuiltIn, threshold, isTaken) {
  const { sections, counts } = learnSections(notes, threshold);
  const labels = isBuiltIn ? [] : Object.entries(learnLabels(notes, threshold)).filter(([name]) => !isTaken(name));
  return {
    sections: isBuiltIn && haveDefaults(notes) ? void 0 : sections.filter(({ name }) => !isTaken(name)),
    labels: labels.length > 0 ? Object.fromEntries(labels) : void 0,
    counts
  };
}
function haveDefaults(notes) {
  const whole = notes.filter(({ note }) => note.outline(defaultSections).missing.length === 0);
  return whole.length / notes.length >= MOST;
}
var ACTIONS = /^(?:action items?|actions|to-?dos?|tasks|next steps|follow[- ]ups?|aufgaben)$/;
function actionHeadings(notes) {
  const counts = /* @__PURE__ */ new Map();
  for (const { headings } of notes) {
    for (const { key, name } of headings) {
      if (!ACTIONS.test(key)) continue;
      const known = counts.get(key) ?? { name, notes: 0 };
      known.notes++;
      counts.set(key, known);
    }
  }
  return [...counts.values()].filter(({ notes: count2 }) => count2 / notes.length >= 0.2).map(({ name }) => name);
}
function same(a, b) {
  return JSON.stringify(a) === JSON.stringify(b);
}
var MIN_CLEAN = 0.5;
function sinceOf(notes) {
  const years = /* @__PURE__ */ new Map();
  for (const { day, isClean } of notes) {
    const year = Number(day.slice(0, 4));
    const counts = years.get(year) ?? { notes: 0, clean: 0 };
    counts.notes++;
    if (isClean) counts.clean++;
    years.set(year, counts);
  }
  const sorted = [...years].sort(([a], [b]) => b - a);
  const failing = sorted.findIndex(([, { notes: count2, clean }], at) => at > 0 && clean / count2 < MIN_CLEAN);
  return failing < 0 ? void 0 : `${sorted[failing - 1][0]}-01-01`;
}

// src/conventions/evaluate.ts
var THRESHOLDS = [0.8, 0.85, 0.9, 0.95, 1];
var MAX_FINDINGS = 0.2;
var MIN_CLEAN2 = 0.75;
var NEWEST = 20;
var ALWAYS_ON = /* @__PURE__ */ new Set(["consistent-dates", "weekday-matches-date", "no-mojibake", "front-matter"]);
async function evaluateConfig(files, now) {
  const observed = collectConventions(files);
  if (!observed) return void 0;
  let best;
  for (const threshold of THRESHOLDS) {
    const fitted = await withoutNoise(inferConfig(observed, threshold), now);
    if (!best || quality(fitted) > quality(best)) best = fitted;
    if (quality(best) >= MIN_CLEAN2 || best.data.extends === "recommended") break;
  }
  return best;
}
async function withoutNoise(proposal, now) {
  const { notes, recent } = proposal;
  const reasons = new Map(proposal.reasons);
  const results = await check(
    notes.map(({ note }) => note),
    proposal.data,
    now
  );
  const recentPaths = new Set(recent.map(({ path: path2 }) => path2));
  const counts = /* @__PURE__ */ new Map();
  for (const { path: path2, findings } of results) {
    if (!recentPaths.has(path2)) continue;
    for (const id of new Set(findings.map(({ ruleId }) => ruleId))) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  const off = {};
  const isBuiltIn = proposal.data.extends === "recommended";
  for (const [id, count2] of counts) {
    if (isBuiltIn || ALWAYS_ON.has(id) || count2 < 3 || count2 / recent.length <= MAX_FINDINGS) continue;
    off[id] = "off";
    reasons.set(`rule ${id}`, `${count2} of the ${recent.length} newest notes would have a finding`);
  }
  const isOn = ({ ruleId }) => off[ruleId] === void 0;
  const byPath = new Map(results.map((result) => [result.path, result]));
  const judged = notes.map(({ path: path2, day }, at) => ({
    path: path2,
    day,
    at,
    isClean: !byPath.get(path2).findings.some((finding) => isOn(finding) && !ALWAYS_ON.has(finding.ruleId))
  }));
  const kindOf = (path2) => Object.entries(proposal.data.kinds ?? {}).find(
    ([, { notes: globs }]) => globs?.some((glob) => path2.startsWith(glob.replace(/\*\*$/, "")))
  )?.[0];
  const sinceIn = (kind) => isBuiltIn ? void 0 : sinceOf(judged.filter(({ path: path2 }) => kindOf(path2) === kind));
  const since = sinceIn(void 0);
  const kinds = Object.fromEntries(
    Object.entries(proposal.data.kinds ?? {}).map(([name, kind]) => {
      const own = sinceIn(name);
      return [name, { ...kind, ...own !== void 0 && own !== since && { since: own } }];
    })
  );
  if (since !== void 0) reasons.set("since", "earlier notes were written otherwise");
  const checked = judged.filter(({ path: path2, day }) => day >= (kinds[kindOf(path2) ?? ""]?.since ?? since ?? "")).map(({ at }) => notes[at]);
  const { path: named, counts: perName } = usedPatterns(proposal, checked);
  for (const [source, count2] of perName) reasons.set(`path ${source}`, `${count2} notes`);
  const data = {
    ...proposal.data,
    path: named,
    ...since !== void 0 && { since },
    ...proposal.data.kinds && { kinds },
    ...(proposal.data.rules || Object.keys(off).length > 0) && { rules: { ...proposal.data.rules, ...off } }
  };
  const newest = notes.slice(0, NEWEST).map(({ path: path2 }) => {
    const result = byPath.get(path2);
    return { ...result, findings: result.findings.filter(isOn) };
  });
  return { ...proposal, data, reasons, newest };
}
function usedPatterns({ shapes }, notes) {
  const counts = /* @__PURE__ */ new Map();
  for (const { path: path2 } of notes) {
    const shape = shapes.find(({ pattern }) => pattern.read(path2));
    if (shape) counts.set(shape.pattern.source, (counts.get(shape.pattern.source) ?? 0) + 1);
  }
  return { path: shapes.map(({ pattern }) => pattern.source).filter((source) => counts.has(source)), counts };
}
async function check(notes, data, now) {
  const resources = await loadResources({ data, lineOf: () => void 0 }, "init", () => {
    throw new Error("a proposal names no files");
  });
  return lintParsed(notes, { config: new Config(rules, [{ origin: "init", data, resources }]), now });
}
var FORM = ["required-headings", "required-labels", "no-empty-section"];
function quality({ newest, data }) {
  const clean = newest.filter(({ findings }) => findings.every(({ ruleId }) => ALWAYS_ON.has(ruleId)));
  const lost = FORM.filter((id) => data.rules?.[id] === "off").length;
  return clean.length / newest.length - lost * 0.3;
}

// src/conventions/render.ts
function renderConfig({ data, reasons, notes, recent }) {
  const document = new Document(orderly(data));
  const root = document.contents;
  const why = (name) => reasons.get(name);
  const note = (node, text2) => {
    if (text2 !== void 0 && node !== null && node !== void 0) node.comment = ` ${text2}`;
  };
  for (const pair of root.items) {
    const key = String(isScalar(pair.key) ? pair.key.value : pair.key);
    const { value } = pair;
    if (key === "extends" || key === "cancelled" || key === "since") note(value, why(key));
    if (key === "path" && isSeq(value)) for (const item of value.items) note(item, why(`path ${text(item)}`));
    if (key === "date" && isMap(value)) {
      const from = value.get("from", true);
      if (isSeq(from)) for (const item of from.items) note(item, why(`date ${text(item)}`));
    }
    if (key === "attendees" && isMap(value)) {
      const from = value.get("from", true);
      if (isSeq(from)) note(from.items[0], why("attendees"));
    }
    if (key === "rules" && isMap(value)) {
      for (const rule of value.items) note(rule.value, why(`rule ${text(rule.key)}`));
    }
    if (key === "sections" && isSeq(value)) {
      for (const item of value.items) {
        const name = isMap(item) ? item.get("name", true) : item;
        note(name, why(`section ${text(name)}`));
      }
    }
  }
  const years = `${notes.at(-1).day.slice(0, 4)} to ${notes[0].day.slice(0, 4)}`;
  const head = [
    `# yaml-language-server: $schema=${CONFIG_SCHEMA}`,
    `# Learnt from ${notes.length} notes of ${years}; headings and labels from the newest ${recent.length}.`,
    `# Every key is explained in ${HOME}/blob/main/docs/configuration.md`
  ];
  return `${head.join("\n")}

${document.toString({ lineWidth: 0, flowCollectionPadding: true })}`;
}
function orderly(data) {
  const plain = (sections2) => sections2?.map(
    (section) => typeof section === "object" && Object.keys(section).length === 1 ? section.name : section
  );
  const { sections, actions, cancelled, since, kinds, rules: rules2, ...rest } = data;
  return {
    ...rest,
    ...sections && { sections: plain(sections) },
    ...actions && { actions },
    ...cancelled !== void 0 && { cancelled },
    ...since !== void 0 && { since },
    ...kinds && {
      kinds: Object.fromEntries(
        Object.entries(kinds).map(([name, kind]) => [
          name,
          { ...kind, ...kind.sections && { sections: plain(kind.sections) } }
        ])
      )
    },
    ...rules2 && { rules: rules2 }
  };
}
function text(node) {
  return isScalar(node) ? String(node.value) : "";
}
var renderWorkflow = `name: Meeting notes
on: pull_request
permissions:
  contents: read
jobs:
  notes:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v5
      - uses: meeting-notes-lint/meeting-notes-lint@v0
`;
function renderTemplate({ newest, notes, data }) {
  const clean = newest.find(({ findings }) => findings.length === 0);
  const model = clean && notes.find(({ path: path2 }) => path2 === clean.path);
  if (!model) return void 0;
  const { note } = model;
  const lines = [];
  if (note.frontMatter.state === "valid") {
    lines.push(
      "---",
      ...model.keys.map((key) => `${key}:${Array.isArray(note.frontMatter.data[key]) ? "\n  - " : " "}`.trimEnd()),
      "---",
      ""
    );
  }
  const wanted = new Set(
    (data.sections ?? []).map((section) => typeof section === "string" ? section : section.name)
  );
  const [title, ...others] = note.headings;
  if (title && data.date?.from?.includes("heading"))
    lines.push(`${"#".repeat(title.depth)} ${withoutDate(title.raw, data.locale)}`, "");
  const labels = Object.keys(data.labels ?? {});
  if (labels.length > 0) lines.push(...labels.map((label) => `- **${label}**: …`), "");
  for (const heading of title && data.date?.from?.includes("heading") ? others : note.headings) {
    const isKept = data.sections === void 0 ? heading.depth <= (note.headings[0]?.depth ?? 2) : wanted.has(heading.name);
    if (isKept || isForPeople(heading.name, data))
      lines.push(`${"#".repeat(heading.depth)} ${heading.raw}`, "", "- …", "");
  }
  return `${lines.join("\n").trimEnd()}
`;
}
function withoutDate(heading, locale) {
  const [mention] = dateMentions(heading, 0, { locale });
  return mention ? `${heading.slice(0, mention.range.start)}yyyy-mm-dd${heading.slice(mention.range.end)}` : heading;
}
function isForPeople(name, { attendees }) {
  return attendees?.from?.includes(`section:${name}`) ?? false;
}

// src/cli/commands/init.ts
var CONFIG = CONFIG_NAMES[0];
var WORKFLOW = ".github/workflows/meeting-notes.yml";
var TEMPLATE = ".github/meeting-note-template.md";
async function init(rest, flags, context) {
  if (rest.length > 0) throw new UserError("`init` reads the whole repository and takes no arguments.");
  const root = repositoryRoot(context.cwd) ?? context.cwd;
  const files = await markdownIn(root);
  await loadFullParsers();
  const fitted = await evaluateConfig(files, clock(flags, context));
  if (!fitted) {
    throw new UserError(
      `There are no notes to learn from: none of the ${count(files.length, "Markdown file")} here has a date in its name or folders. Write the first note as in ${"`meeting-notes-lint explain front-matter`"}, and no configuration is needed.`
    );
  }
  const config = renderConfig(fitted);
  tell(fitted, context);
  if (flags["dry-run"]) context.stdout.write(config);
  else write(root, config, fitted, flags.force ?? false, context);
  context.stderr.write(`
The newest ${count(fitted.newest.length, "note")} under it:

`);
  const notes = fitted.newest.map((result) => ({ ...result, absolutePath: path.join(root, result.path) }));
  const width = context.stderr.isTTY ? context.stderr.columns ?? 80 : void 0;
  context.stderr.write(
    formatters.stylish(notes, {
      rules: reportedRules,
      version: VERSION,
      color: wantsColor(flags, { ...context, stdout: context.stderr }),
      root,
      ...width !== void 0 && { width }
    })
  );
  return CLEAN;
}
async function markdownIn(root) {
  const found = await findNotes([root], root, root, new ConfigLoader({ root, none: true }));
  const files = [...found.notes.map(({ file }) => file), ...found.others].sort();
  return files.flatMap((file) => {
    const relative = pathFrom(root, file);
    if (isNoteName(relative) === false) return [];
    try {
      return [{ path: relative, text: readTextFile(file, relative) }];
    } catch (error) {
      if (error instanceof UserError) return [];
      throw error;
    }
  });
}
function tell({ notes, recent, reasons }, context) {
  const say = (line) => context.stderr.write(`${logLine(line)}
`);
  const [newest, oldest] = [notes[0].day, notes.at(-1).day];
  say(`Learnt from ${count(notes.length, "note")} of ${oldest} to ${newest}, most from the newest ${recent.length}:`);
  for (const [what, why] of reasons) {
    if (what !== "sections") say(`  ${what.replace(/^(\S+) (.+)$/, "$1 `$2`")}: ${why}`);
  }
}
function write(root, config, fitted, force, context) {
  const template = renderTemplate(fitted);
  const files = [
    [CONFIG, config],
    [WORKFLOW, renderWorkflow],
    ...template ? [[TEMPLATE, template]] : []
  ];
  const there = CONFIG_NAMES.filter((name) => existsSync(path.join(root, name)));
  if (there.length > 0 && !force) {
    throw new UserError(
      `${there[0]} is there already and is kept; \`meeting-notes-lint init --dry-run\` prints what would be written, \`--force\` replaces it.`
    );
  }
  for (const [name, text2] of files) {
    const file = path.join(root, name);
    if (existsSync(file) && !(force && name === CONFIG)) {
      context.stderr.write(`${name} is there already and is kept.
`);
      continue;
    }
    mkdirSync(path.dirname(file), { recursive: true });
    writeTextFile(file, name, text2);
    context.stderr.write(`Wrote ${name}
`);
  }
}
export {
  init
};
