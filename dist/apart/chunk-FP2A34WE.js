import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __filename = import.meta.filename;
import {
  closest,
  distance,
  fold,
  foldMarks,
  isAscii,
  isSwap,
  letterRegExp,
  remembered
} from "./chunk-QHWER7ZH.js";
import {
  loadCompiled
} from "./chunk-XXQ5GYI7.js";

// src/note/dates.ts
function toDay(year, month, day) {
  if (!(year >= 0 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month))) return void 0;
  return `${String(year).padStart(4, "0")}-${two(month)}-${two(day)}`;
}
function daysIn(year, month) {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}
function weekdayOf(day) {
  return (/* @__PURE__ */ new Date(`${day}T00:00:00Z`)).getUTCDay();
}
function daysBetween(a, b) {
  return Math.round((Date.parse(`${b}T00:00:00Z`) - Date.parse(`${a}T00:00:00Z`)) / 864e5);
}
function dayIn(timezone, instant) {
  return new Intl.DateTimeFormat("sv-SE", { timeZone: timezone, dateStyle: "short" }).format(new Date(instant));
}
function addDays(day, days) {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 864e5).toISOString().slice(0, 10);
}
function offsetIn(timezone, day, time) {
  const format = new Intl.DateTimeFormat("en", { timeZone: timezone, timeZoneName: "longOffset" });
  const at = (instant) => /GMT([+-]\d\d:\d\d)?/.exec(format.format(new Date(instant)))?.[1] ?? "+00:00";
  const guess = at(Date.parse(`${day}T${time}Z`));
  return at(Date.parse(`${day}T${time}${guess}`));
}
var two = (n) => String(n).padStart(2, "0");
var MONTHS = "January February March April May June July August September October November December".split(" ");
var WEEKDAYS = "Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" ");
function nameOf(part, width, date, locale, besideDay = false) {
  if (locale === "en") {
    const name = part === "month" ? MONTHS[date.getUTCMonth()] : WEEKDAYS[date.getUTCDay()];
    return width === "long" ? name : name.slice(0, 3);
  }
  const day = besideDay ? { day: "numeric" } : {};
  const format = new Intl.DateTimeFormat(locale, { [part]: width, ...day, timeZone: "UTC" });
  if (!besideDay) return format.format(date);
  return format.formatToParts(date).find(({ type }) => type === part)?.value ?? "";
}
function monthNames(locale) {
  const names2 = /* @__PURE__ */ new Map();
  for (const width of ["long", "short"]) {
    for (let month = 0; month < 12; month++) {
      const date = new Date(Date.UTC(2001, month, 1));
      for (const name of [nameOf("month", width, date, locale), nameOf("month", width, date, locale, true)]) {
        const key = name.toLowerCase().replace(/\.$/, "");
        if (new RegExp("\\p{L}", "u").test(key) && !names2.has(key)) names2.set(key, month + 1);
      }
    }
  }
  if (locale.startsWith("en")) names2.set("sept", 9);
  return names2;
}
function weekdayNames(locale) {
  const names2 = /* @__PURE__ */ new Map();
  for (const width of ["long", "short"]) {
    for (let day = 0; day < 7; day++) {
      const key = nameOf("weekday", width, new Date(Date.UTC(2023, 0, 1 + day)), locale).toLowerCase().replace(/\.$/, "");
      if (!names2.has(key)) names2.set(key, day);
    }
  }
  if (locale.startsWith("en")) {
    for (const [name, day] of [
      ["tues", 2],
      ["thur", 4],
      ["thurs", 4],
      ["weds", 3]
    ])
      names2.set(name, day);
  }
  return names2;
}
var wordsByLocale = /* @__PURE__ */ new Map();
function dateWords(locale = "en") {
  let words = wordsByLocale.get(locale);
  if (words) return words;
  const months = monthNames(locale);
  const weekdays = weekdayNames(locale);
  const either = (names2) => [...names2].sort((a, b) => b.length - a.length).map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("|");
  const month = either(months.keys());
  const edge = "(?<![\\p{L}\\p{N}])";
  const ordinal2 = "(?:st|nd|rd|th)?";
  const to = "[ \\t]*(?:-|–|—|/|&|\\b(?:to|and)\\b)[ \\t]*";
  const mention = letterRegExp(
    [
      // July 25, 2022 · Jul 25th 2022 · May: 10, 2023 · May 3-4, 2022 · June 30 - July 2
      `${edge}(?<m1>${month})(?![\\p{L}])\\.?:?[ \\t]+(?<d1>\\d{1,2})${ordinal2}(?![\\d:])(?:${to}(?:(?<n1>${month})(?![\\p{L}])\\.?[ \\t]+)?(?<e1>\\d{1,2})${ordinal2}(?![\\d:\\p{L}]|[ \\t]*[ap]\\.?m\\b))?(?:,?[ \\t]+(?<y1>\\d{4})(?!\\d))?`,
      // 25 July 2022 · 25th of July, 2022 · 25. Juli 2022 · 3-4 May 2022
      `${edge}(?:(?<d2>\\d{1,2})(?:st|nd|rd|th|\\.)?(?:${to}(?<e2>\\d{1,2})(?:st|nd|rd|th|\\.)?)?)[ \\t]+(?:of[ \\t]+|de[ \\t]+)?(?<m2>${month})(?![\\p{L}])\\.?(?:,?[ \\t]+(?:de[ \\t]+)?(?<y2>\\d{4})(?!\\d))?`,
      // 2022-07-25 · 2022/07/25 · 2022.07.25
      `(?<![\\d-])(?<y3>\\d{4})(?<s3>[-/.])(?<m3>\\d{1,2})\\k<s3>(?<d3>\\d{1,2})(?![\\d-])`,
      // 25.07.2022
      `(?<![\\d.])(?<d4>\\d{1,2})\\.(?<m4>\\d{1,2})\\.(?<y4>\\d{4})(?!\\d)`
    ].join("|"),
    "dgi"
  );
  words = { months, weekdays, month, weekday: either(weekdays.keys()), mention };
  wordsByLocale.set(locale, words);
  return words;
}
function dateMentions(text, offset = 0, locale) {
  const { mention, months } = dateWords(locale);
  const found = [];
  for (const match of text.matchAll(mention(text))) {
    const groups = match.groups;
    const places = match.indices.groups;
    const form = [1, 2, 3, 4].find((n) => groups[`m${n}`] !== void 0);
    const range = (name) => ({ start: places[name][0] + offset, end: places[name][1] + offset });
    const monthText = groups[`m${form}`];
    const month = months.get(monthText.toLowerCase()) ?? Number(monthText);
    const day = Number(groups[`d${form}`]);
    const year = groups[`y${form}`];
    if (!toDay(year === void 0 ? 2e3 : Number(year), month, day)) continue;
    const end = groups[`e${form}`];
    const before = text.slice(Math.max(0, match.index - 12), match.index);
    found.push({
      range: { start: match.index + offset, end: match.index + match[0].length + offset },
      text: match[0],
      ...year !== void 0 && { year: { value: Number(year), range: range(`y${form}`) } },
      month: { value: month, range: range(`m${form}`), text: monthText },
      day: { value: day, range: range(`d${form}`) },
      ...end !== void 0 && { last: lastDay(groups[`n${form}`], end, month, months) },
      .../\bweek[ \t]+of[ \t]+(?:the[ \t]+)?$/i.test(before) && { isWeek: true }
    });
  }
  return found;
}
function lastDay(name, end, month, months) {
  return { month: name === void 0 ? month : months.get(name.toLowerCase()) ?? month, day: Number(end) };
}
function monthMentions(text, offset = 0, locale = "en") {
  const { month, months } = dateWords(locale);
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(${month})(?!\\p{L})\\.?,?[ \\t]+(\\d{4})(?!\\d)`, "giu");
  return [...text.matchAll(pattern)].map((match) => ({
    range: { start: match.index + offset, end: match.index + match[0].length + offset },
    text: match[0],
    year: Number(match[2]),
    month: months.get(match[1].toLowerCase())
  }));
}
function rewriteMention(text, mention, day, locale = "en") {
  const [year, month, date] = day.split("-").map(Number);
  const dayText = text.slice(mention.day.range.start, mention.day.range.end);
  const isPadded = /^\d\d$/.test(mention.month.text) && dayText.length === 2;
  const pad = (value, old) => String(value).padStart(isPadded || old.startsWith("0") ? 2 : 1, "0");
  const parts = [
    { range: mention.month.range, text: monthLike(mention.month.text, month, locale, pad) },
    { range: mention.day.range, text: pad(date, dayText) }
  ];
  if (mention.year) parts.push({ range: mention.year.range, text: String(year) });
  parts.sort((a, b) => b.range.start - a.range.start);
  let out = text.slice(mention.range.start, mention.range.end);
  for (const { range, text: to } of parts) {
    out = out.slice(0, range.start - mention.range.start) + to + out.slice(range.end - mention.range.start);
  }
  return out.replace(/(\d)(?:st|nd|rd|th)\b/, (_, digit) => digit + ordinal(date));
}
function monthLike(old, month, locale, pad = String) {
  if (/^\d+$/.test(old)) return pad(month, old);
  const at = new Date(Date.UTC(2001, month - 1, 1));
  const isShort = old.length <= 4 && !/^(?:may|june|july)$/i.test(old);
  const to = nameOf("month", isShort ? "short" : "long", at, locale);
  return old === old.toLowerCase() ? to.toLowerCase() : to;
}
function ordinal(day) {
  if (day > 10 && day < 20) return "th";
  return ["th", "st", "nd", "rd"][day % 10] ?? "th";
}
function spellDay(day) {
  const [year, month, date] = day.split("-").map(Number);
  return `${date} ${MONTHS[month - 1]} ${year}`;
}
function pathDate(path) {
  for (const segment of path.split("/").reverse()) {
    const match = /(?<!\d)(\d{4})-(\d{1,2})-(\d{1,3})(?!\d)/.exec(segment);
    if (match) {
      const exact = match[2].length === 2 && match[3].length === 2;
      const day = exact ? toDay(Number(match[1]), Number(match[2]), Number(match[3])) : void 0;
      return { text: match[0], year: Number(match[1]), month: Number(match[2]), day, isWhole: true };
    }
  }
  return void 0;
}
var DATE_TIME = /^(?<day>(?<y>\d{4})-(?<m>\d{1,2})-(?<d>\d{1,4}))(?:(?:[Tt]|[ \t]+)(?<time>(?<hh>\d{1,2}):(?<mm>\d{2})(?<ss>:\d{2}(?:\.\d+)?)?)[ \t]*(?<zone>[Zz]|[+-]\d{2}:?\d{2})?)?$/;
function readDateTime(value) {
  const groups = DATE_TIME.exec(value.trim())?.groups;
  if (!groups) return { form: "other" };
  const { y, m, d, time, hh, mm, ss, zone } = groups;
  const day = m.length === 2 && d.length === 2 ? toDay(Number(y), Number(m), Number(d)) : void 0;
  const base = { dayText: groups.day, ...day && { day } };
  if (!day) return { form: "bad-day", ...base };
  if (!time) return { form: "no-time", ...base };
  const seconds = ss === void 0 ? 0 : Number(ss.slice(1));
  if (Number(hh) > 23 || Number(mm) > 59 || seconds >= 61 || hh.length !== 2) return { form: "bad-time", ...base };
  if (zone === void 0) return { form: "no-offset", ...base };
  const instant = Date.parse(
    `${day}T${hh}:${mm}:00${zone.length === 5 ? `${zone.slice(0, 3)}:${zone.slice(3)}` : zone}`
  );
  const whole = { ...base, ...Number.isNaN(instant) ? {} : { instant: instant + seconds * 1e3 } };
  if (ss === void 0) return { form: "no-seconds", ...whole };
  if (Number.isNaN(instant)) return { form: "bad-time", ...whole };
  return { form: zone.length === 5 ? "bare-offset" : "ok", ...whole };
}

// src/note/sources.ts
function parseSource(text) {
  const match = /^(path|title|heading)$|^(frontMatter|label|table|section):(.+)$/.exec(text.trim());
  if (!match) return void 0;
  return { kind: match[1] ?? match[2], name: match[3]?.trim() ?? "" };
}
function sourceName({ kind, name }) {
  switch (kind) {
    case "path":
      return "the file name";
    case "title":
      return "the title";
    case "heading":
      return "the heading";
    case "section":
      return `the section \`${name}\``;
    default:
      return `\`${name}\``;
  }
}
function sourceText({ kind, name }) {
  return name === "" ? kind : `${kind}:${name}`;
}

// src/collection/counts.ts
function count(counts, key, times = 1) {
  counts.set(key, (counts.get(key) ?? 0) + times);
}
function countIn(groups, group, key, times = 1) {
  const counts = groups.get(group) ?? /* @__PURE__ */ new Map();
  groups.set(group, counts);
  count(counts, key, times);
}
function append(groups, group, one, most = Number.POSITIVE_INFINITY) {
  const known = groups.get(group);
  if (!known) groups.set(group, [one]);
  else if (known.length < most) known.push(one);
}

// src/note/headings.ts
var SHORTCODE = /:(?=[a-z+-])[a-z0-9_+-]+:/gi;
var EMOJI = new RegExp("\\p{Extended_Pictographic}(?:\\uFE0F|\\u200D\\p{Extended_Pictographic}|\\p{Emoji_Modifier})*\\uFE0F?", "gu");
var headingName = remembered((raw) => {
  const plain = isAscii(raw) ? raw : raw.replace(EMOJI, " ");
  return plain.replace(SHORTCODE, " ").replace(/!?\[([^\]]{0,500})\]\([^)]{0,2000}\)/g, "$1").replace(/[*_`~]+/g, "").replace(/\s+/g, " ").trim().replace(/(?<![:.])[:.]+$/, "").trim();
});
function headingEmoji(raw) {
  SHORTCODE.lastIndex = 0;
  EMOJI.lastIndex = 0;
  return SHORTCODE.exec(raw)?.[0] ?? (isAscii(raw) ? void 0 : EMOJI.exec(raw)?.[0]);
}
var headingKey = remembered(
  (name) => fold(headingName(name)).replace(/ ?\/ ?/g, "/").replace(/ (?:&|\+) /g, " and ")
);
function headingOfLine(line) {
  const found = /^ {0,3}(#{1,6})[ \t]+(?:([^ \t\n\r\u2028\u2029].*))?$/.exec(line);
  return found ? { depth: found[1].length, text: (found[2] ?? "").replace(/(?<![ \t#])[ \t#]+$/, "") } : void 0;
}

// src/note/text.ts
var Lines = class {
  #text;
  /** Where lines begin, as far as somebody has asked. */
  #starts = [0];
  /** The next line ends of either kind; infinitely far when there are no more. */
  #lineFeed = -1;
  #carriage = -1;
  constructor(text) {
    this.#text = text;
  }
  get count() {
    this.#look(() => false);
    return this.#starts.length;
  }
  /** The point at `offset`, which is clamped into the text. */
  point(offset) {
    const at = Math.max(0, Math.min(offset, this.#text.length));
    this.#look((start) => start > at);
    const starts = this.#starts;
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = low + high + 1 >> 1;
      if (starts[middle] <= at) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: at - starts[low] + 1, offset: at };
  }
  place(range) {
    return { start: this.point(range.start), end: this.point(range.end) };
  }
  /** The range of the 1-based `line`, without its line ending; empty at the end of the text when there is no such line. */
  range(line) {
    this.#look(() => this.#starts.length > line);
    const start = this.#starts[line - 1] ?? this.#text.length;
    let end = this.#starts[line] ?? this.#text.length;
    while (end > start && (this.#text[end - 1] === "\n" || this.#text[end - 1] === "\r")) end--;
    return { start, end };
  }
  /** Looks for where lines begin until `isEnough` of the last one, or the text ends. */
  #look(isEnough) {
    const next = (mark, from) => {
      const at = this.#text.indexOf(mark, from);
      return at < 0 ? Number.POSITIVE_INFINITY : at;
    };
    for (let from = this.#starts.at(-1); !isEnough(from); ) {
      if (this.#lineFeed < from) this.#lineFeed = next("\n", from);
      if (this.#carriage < from) this.#carriage = next("\r", from);
      const end = Math.min(this.#lineFeed, this.#carriage);
      if (end === Number.POSITIVE_INFINITY) return;
      from = end === this.#carriage && this.#lineFeed === end + 1 ? end + 2 : end + 1;
      this.#starts.push(from);
    }
  }
};
function lineEnding(text) {
  return /\r\n|\r|\n/.exec(text)?.[0] ?? "\n";
}
function trimRange(text, range) {
  let { start, end } = range;
  while (start < end && /\s/.test(text[start])) start++;
  while (end > start && /\s/.test(text[end - 1])) end--;
  return { start, end };
}
function endOfLine(text, at) {
  let end = at;
  while (end < text.length && text[end] !== "\n" && text[end] !== "\r") end++;
  return end;
}
function linesIn(text, range) {
  const lines = [];
  const source = text.slice(range.start, range.end);
  let lineFeed = source.indexOf("\n");
  let carriage = source.indexOf("\r");
  let from = 0;
  while (lineFeed >= 0 || carriage >= 0) {
    const end = carriage < 0 ? lineFeed : lineFeed < 0 ? carriage : Math.min(lineFeed, carriage);
    lines.push({ start: range.start + from, end: range.start + end });
    from = end === carriage && lineFeed === end + 1 ? end + 2 : end + 1;
    if (lineFeed >= 0 && lineFeed < from) lineFeed = source.indexOf("\n", from);
    if (carriage >= 0 && carriage < from) carriage = source.indexOf("\r", from);
  }
  lines.push({ start: range.start + from, end: range.end });
  return lines;
}
function excerpt(text, max = 60) {
  return shorten(text, max).replaceAll("`", "'");
}
function shorten(text, max) {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length > max ? `${line.slice(0, max - 1)}…` : line;
}
function isBreak(line) {
  return /^ {0,3}([-*_])(?:[ \t]*\1){2,}[ \t]*$/.test(line);
}

// src/note/labels.ts
var LABEL = /^(?<lead>[ \t]*(?:>[ \t]*)*(?:(?:[-*+]|\d{1,3}[.)])[ \t]+)?)(?<open>\*\*|__|\*|_)?(?<label>[\p{L}][^:*_\r\n|`[\]]{0,40}?)(?:(?<close1>\*\*|__|\*|_)?[ \t]*:|:(?<close2>\*\*|__|\*|_))(?:\*\*|__|\*|_)?(?=[ \t]|$)/u;
function labelOf(text, range) {
  const source = text.slice(range.start, Math.min(range.end, range.start + 80));
  if (!source.includes(":")) return void 0;
  const match = LABEL.exec(source);
  if (!match) return void 0;
  const { lead, open, label } = match.groups;
  const start = range.start + lead.length + (open?.length ?? 0);
  const rest = text.slice(range.start + match[0].length, range.end);
  const from = range.start + match[0].length + (rest.length - rest.trimStart().length);
  return {
    label: label.trim(),
    labelRange: { start, end: start + label.trimEnd().length },
    value: { start: Math.min(from, range.end), end: Math.max(Math.min(from, range.end), range.end - trailing(rest)) },
    line: range
  };
}
function* labelLines(text, range) {
  for (const line of linesIn(text, range)) {
    const found = labelOf(text, line);
    if (found) yield found;
  }
}
var labelKey = headingKey;
function saysSomething(value) {
  return !/^(?:[\s.…\-–—_?*]|<!--(?:(?!-->).)*-->)*$/u.test(value);
}
function trailing(text) {
  return text.length - text.trimEnd().length;
}

// src/note/placeholders.ts
var WORDS = [
  "to fill",
  "to fill in",
  "to be filled",
  "to be filled in",
  "todo",
  "tbd",
  "tba",
  "fixme",
  "xxx",
  "fill me in",
  "to be determined",
  "to be decided",
  "to be announced",
  "???",
  "n/a yet"
];
var SHAPES = [
  // <name>, <your topic>, <insert link>; longer words between such brackets are a remark of who took the notes.
  /^<(?:(?:your|the|meeting|agenda|first|last|full|team|notes?|person'?s?|participant|attendee|speaker|topic|item|some)[ _-]?)*(?:names?|dates?|times?|titles?|topics?|texts?|links?|urls?|locations?|places?|rooms?|teams?|person|people|participants?|attendees?|speakers?|description|summary|items?|agenda|notes?|points?|owner|here|tbd|todo|placeholder|number|day|month|year)(?:[ _-]?(?:\d{1,2}|[xn]))?>$/i,
  /^<(?:insert|enter|fill|add|write|put|replace)\b[^<>@/:]{0,50}>$/i,
  /^\[(?:name|names|your name|title|date|text|topic|insert[^\]]*|fill[^\]]*)\]$/i,
  /^(?:participant|attendee|person|name|team|topic|item|agenda item)[ _-]?(?:\d{1,2}|[xn])$/i,
  /^(?:first ?name|firstname|name) (?:last ?name|surname)$/i,
  /^lorem ipsum\b/i
];
var BEGINNING = /^(?:[^\S\r\n]{0,60}\[[ x]\])?(?:[^\S\r\n]|[*_`"']){0,60}(?:to\s|todo|tbd|tba|fixme|xxx|fill|\?\?\?|n\/a|[<[]|participant|attendee|person|name|team|topic|item|agenda|first|lorem)/im;
var MAX_LENGTH = 70;
function mayHoldPlaceholder(text, words = []) {
  return words.length > 0 || BEGINNING.test(foldMarks(text));
}
function isPlaceholder(text, words = []) {
  if (words.length === 0 && text.length > MAX_LENGTH) return false;
  if (!mayHoldPlaceholder(text, words)) return false;
  const bare = text.trim().replace(/^[*_`"']+|(?<![*_`"'])[*_`"']+$/g, "").replace(/(?<![:.!])[:.!]+$/, (end) => end.startsWith("...") ? end : "");
  if (bare === "") return false;
  const folded = fold(bare);
  return WORDS.includes(folded) || words.some((word) => fold(word) === folded) || SHAPES.some((shape) => shape.test(bare));
}

// src/note/tables.ts
function tablesIn(text, range) {
  const tables = [];
  let before;
  let open;
  for (const line of linesIn(text, range)) {
    const source = text.slice(line.start, line.end);
    if (open && source.includes("|")) open.rows.push(line);
    else if (before && source.includes("-") && /^[ \t|:-]+$/.test(source)) {
      open = { head: before, rows: [] };
      tables.push(open);
    } else open = void 0;
    before = source.includes("|") ? line : void 0;
  }
  return tables;
}
function cellsOf(text, row) {
  const cells = [];
  const source = text.slice(row.start, row.end);
  let from = /^[ \t]*\|?/.exec(source)[0].length;
  for (let at = from; at <= source.length; at++) {
    const atEnd = at === source.length;
    if (!atEnd && (source[at] !== "|" || source[at - 1] === "\\")) continue;
    if (atEnd && source.slice(from).trim() === "" && cells.length > 0) break;
    const part = source.slice(from, at);
    const start = row.start + from + (part.length - part.trimStart().length);
    cells.push({ start, end: Math.max(start, row.start + from + part.trimEnd().length) });
    from = at + 1;
  }
  return cells;
}

// src/note/attendees.ts
function attendeeLists(text, range, sources) {
  const lists2 = [];
  const asked = (kind) => new Set(sources.filter((source) => source.kind === kind).map(({ name }) => headingKey(name)));
  const [sections, labels, tables] = [asked("section"), asked("label"), asked("table")];
  if (sections.size > 0 || labels.size > 0) readLists(text, range, sections, labels, lists2);
  if (tables.size === 0) return lists2;
  for (const { head, rows } of tablesIn(text, range)) {
    const column = cellsOf(text, head).findIndex((cell) => tables.has(headingKey(text.slice(cell.start, cell.end))));
    if (column < 0) continue;
    const cells = rows.flatMap((row) => cellsOf(text, row)[column] ?? []);
    lists2.push({ at: head, attendees: cells.flatMap((cell) => attendeeIn(text, cell) ?? []) });
  }
  return lists2;
}
var LABEL2 = 7;
function readLists(text, range, sections, labels, lists2) {
  let open;
  for (const line of linesIn(text, range)) {
    if (line.end - line.start > MAX_LINE) continue;
    const source = text.slice(line.start, line.end);
    const heading = headingOfLine(source);
    if (heading) {
      const { depth } = heading;
      if (sections.has(headingKey(heading.text))) {
        open = { list: { at: line, attendees: [] }, depth, hasItems: false };
        lists2.push(open.list);
      } else if (open && depth <= open.depth) open = void 0;
      continue;
    }
    const label = labels.size > 0 ? labelOf(text, line) : void 0;
    if (label && labels.has(labelKey(label.label))) {
      const list = { at: label.labelRange, attendees: [] };
      lists2.push(list);
      const value = text.slice(label.value.start, label.value.end);
      if (saysSomething(value)) {
        list.attendees.push(...entriesIn(text, label.value));
        open = void 0;
        if (/[,;]$/.test(value)) open = { list, depth: LABEL2, hasItems: false };
      } else open = { list, depth: LABEL2, hasItems: false };
      continue;
    }
    if (!open || source.trim() === "") continue;
    const item = /^[ \t]*(?:[-*+]|\d{1,3}[.)])[ \t]+(?:\[[ xX]\][ \t]+)?/.exec(source);
    if (item) {
      const entry = attendeeIn(text, { start: line.start + item[0].length, end: line.end });
      if (entry) open.list.attendees.push(entry);
      open.hasItems = true;
    } else if (!open.hasItems && (open.list.attendees.length === 0 || /[,;]/.test(source))) {
      open.list.attendees.push(...entriesIn(text, line));
      if (open.depth === LABEL2) open = void 0;
    } else if (open.depth === LABEL2) open = void 0;
  }
}
function entriesIn(text, range) {
  const source = text.slice(range.start, range.end).replace(/\([^)]{0,500}\)/g, (inside) => inside.replace(/[,;]/g, " "));
  const entries = [];
  let from = 0;
  for (const part of source.split(/[,;]/)) {
    const entry = attendeeIn(text, { start: range.start + from, end: range.start + from + part.length });
    if (entry) entries.push(entry);
    from += part.length + 1;
  }
  return entries;
}
var MAX_NAME = 60;
var MAX_WORDS = 6;
var MAX_ENTRY = 200;
var MAX_LINE = 5e3;
function attendeeIn(text, range) {
  const entry = trimRange(text, range);
  const source = text.slice(entry.start, Math.min(entry.end, entry.start + MAX_ENTRY));
  const lead = new RegExp("^(?:[[*_~\\s]|@(?=\\p{L})|and\\s+)*", "u").exec(source)[0].length;
  const bare = source.slice(lead);
  const name = /^[^\](*_~@,;:|<\u2013\u2014\u2022]*/u.exec(bare)[0].split(new RegExp("(?<!\\s)\\s+[-/]|\\p{Extended_Pictographic}", "u"), 1)[0].trimEnd();
  if (!new RegExp("\\p{L}", "u").test(name) || name.length > MAX_NAME || name.split(/\s+/).length > MAX_WORDS) return void 0;
  if (isPlaceholder(source) || /^(?:none|n\/a|nobody|everyone|everybody|others?|regrets?|absent|apologies)\b/i.test(name))
    return void 0;
  const start = entry.start + lead;
  return { name, range: { start, end: start + name.length }, entry };
}

// src/note/limits.ts
var MAX_TEXT = 1e6;
var MAX_LINE2 = 4e4;
var MAX_LINES = 2e4;
var MAX_MARKED_LINES = 5e3;
var MAX_PARSED = { marked: 1e3, lines: 3e3, blanks: 3e3, containers: 1500, underlines: 400, inline: 2e4 };
var MAX_LEAD = 6e4;
var MAX_DEPTH = 60;
var MAX_PARTICIPANTS = 300;
var MAX_SPEAKERS = 150;
var MAX_YAML = 2e4;
var MAX_YAML_LINES = 600;
var MAX_YAML_MARKS = 300;
var MAX_YAML_COMMAS = 3e3;
var MAX_YAML_GROUP_KEYS = 10;
var MAX_YAML_DEPTH = 50;
var DEEP_INDENT = new RegExp(`^ {${4 * MAX_YAML_DEPTH}}`, "m");
var MAX_YAML_INDENT = 80;
var DEEP_LINE = new RegExp(`^(?: {${MAX_YAML_INDENT}}|(?:- ?){${MAX_DEPTH}})`, "m");
var LEAD = /^[ \t>*+.)\d-]*/;
var UNDERLINE = /^[ \t>*+.)\d-]{0,60}(?:-|=+)[ \t]*$/;
var INLINE = /[\t!&*<[\\\]_]/g;
var CONTAINER = />|[*+-](?=[ \t])|\d[.)](?=[ \t])/g;
function tooLong(text) {
  if (text.length <= MAX_LINES) return void 0;
  let lines = 0;
  for (const line of linesIn(text, { start: 0, end: Math.min(text.length, MAX_TEXT + 1) })) {
    lines++;
    if (line.end - line.start > MAX_LINE2 || lines > MAX_LINES || line.end > MAX_TEXT)
      return { start: line.start, end: Math.min(line.end, line.start + 1) };
  }
  return void 0;
}
function tooComplex(text, from) {
  let marked = 0;
  let total = 0;
  for (const line of linesIn(text, { start: from, end: text.length })) {
    const lead = leadOf(text, line);
    total += lead.length;
    if (isMarked(text, line, lead)) marked++;
    const isDeep = lead.length > MAX_DEPTH && containersOf(lead) > MAX_DEPTH;
    if (isDeep || marked > MAX_MARKED_LINES || total > MAX_LEAD) return line;
  }
  return void 0;
}
function tooMuchToParse(text, from) {
  const found = { marked: 0, lines: 0, blanks: 0, containers: 0, underlines: 0, inline: 0 };
  for (const line of linesIn(text, { start: from, end: text.length })) {
    const lead = leadOf(text, line);
    if (isMarked(text, line, lead)) found.marked++;
    if (lead.length < line.end - line.start) found.lines++;
    else found.blanks++;
    found.containers += containersOf(lead);
    const source = text.slice(line.start, line.end);
    if (UNDERLINE.test(source)) found.underlines++;
    found.inline += countOf(source, INLINE);
    for (const what of ["marked", "lines", "blanks", "containers", "underlines", "inline"])
      if (found[what] > MAX_PARSED[what]) return line;
  }
  return void 0;
}
function leadOf(text, { start, end }) {
  return LEAD.exec(text.slice(start, Math.min(end, start + 4 * MAX_LEAD)))[0];
}
function isMarked(text, { start }, lead) {
  return /[^\s\p{L}]/u.test(text[start + (lead.length - lead.trimStart().length)] ?? " ");
}
function containersOf(lead) {
  return countOf(lead, CONTAINER);
}
function countOf(text, pattern) {
  return text.match(pattern)?.length ?? 0;
}
function tooMuchYaml(source) {
  if (source.length > MAX_YAML || countOf(source, /[\r\n]/g) > MAX_YAML_LINES) return true;
  if (countOf(source, /[[{&*?]/g) > MAX_YAML_MARKS || countOf(source, /[\]}]/g) > MAX_YAML_MARKS) return true;
  if (countOf(source, /,/g) > MAX_YAML_COMMAS || isTooDeep(source)) return true;
  return DEEP_LINE.test(source);
}
function isTooDeep(source) {
  if (countOf(source, /(?<![^\s[{,])\?(?=\s|$)|[\]}]\s*:/g) > MAX_YAML_GROUP_KEYS) return true;
  if (DEEP_INDENT.test(source)) return true;
  let brackets = 0;
  let marks = 0;
  for (const [mark] of source.matchAll(/[[{\]}\r\n]|[:?-](?=[ \t])/g)) {
    if (mark === "[" || mark === "{") brackets++;
    else if (mark === "]" || mark === "}") brackets = Math.max(0, brackets - 1);
    else marks = mark === "\n" || mark === "\r" ? 0 : marks + 1;
    if (brackets > MAX_YAML_DEPTH || marks > MAX_YAML_DEPTH) return true;
  }
  return false;
}

// lazily:src/note/full-front-matter.ts
var loaded;
var module = () => loaded ??= loadCompiled(__filename, "../lazy/full-front-matter.cjs");
var readFrontMatter = (...given) => module().readFrontMatter(...given);

// src/note/scan-front-matter.ts
var OPENING = /^---\r?\n/;
var CLOSING = /---[ \t]*(?=[\r\n]|$)/y;
var PAIR = /^([A-Za-z][\w-]*):(?: +([^ ].*))?$/;
var ITEM = /^( *)-(?: +([^ ].*))?$/;
var PLAIN = /^(?!(?:~|null|true|false|[-+]?(?:0[ox][\da-f]+|(?:\d+(?:\.\d*)?|\.\d+)(?:e[-+]?\d+)?|\.inf)|\.nan)$)(?![\s\-?:,[\]{}#&*!|>'"%@`])(?!.*(?:: | #)).*[^\s:]$/i;
var QUOTED = /^(?:"([^"\\]*)"|'([^']*)')$/;
var ODD = new RegExp("(?![\\r\\n])\\p{Cc}|\\r(?!\\n)|[\\u2028\\u2029\\uFEFF]", "u");
function scanFrontMatter(text) {
  const opening = OPENING.exec(text)?.[0];
  if (opening === void 0) return findOpening(text) === void 0 ? nothing("missing") : void 0;
  const lineFeed = text.indexOf("\n---", opening.length);
  CLOSING.lastIndex = lineFeed + 1;
  const closing = lineFeed < 0 ? null : CLOSING.exec(text);
  if (!closing) return void 0;
  const yaml = { start: opening.length, end: text[lineFeed - 1] === "\r" ? lineFeed - 1 : lineFeed };
  if (tooMuchYaml(text.slice(3, lineFeed + 1)) || ODD.test(text.slice(yaml.start, yaml.end))) return void 0;
  const entries = /* @__PURE__ */ new Map();
  let entry;
  const lines = linesIn(text, yaml);
  for (const [at, range] of lines.entries()) {
    const line = { range, end: range.end, next: lines[at + 1]?.start ?? lineFeed + 1 };
    while (range.end > range.start && text[range.end - 1] === " ") range.end--;
    const source = text.slice(range.start, range.end);
    const first = source[0];
    if (first === void 0 || first === "#" && entry?.data !== null) continue;
    if (first === "-" || first === " ") {
      const item = ITEM.exec(source);
      if (!item || !entry || !addItem(entry, item, line)) return void 0;
    } else {
      const pair = PAIR.exec(source);
      entry = pair ? entryOf(pair, line) : void 0;
      if (!entry || entries.has(pair[1])) return void 0;
      entries.set(pair[1], entry);
    }
  }
  const end = lineFeed + 1 + closing[0].length;
  return entries.size === 0 ? void 0 : frontMatter(entries, yaml, { start: 0, end });
}
function entryOf([, key, said], line) {
  if (/^(?:null|true|false)$/i.test(key)) return void 0;
  const { start, end } = line.range;
  const base = { key: { start, end: start + key.length }, items: [], last: line };
  if (said === void 0) return { ...base, data: null, value: { start: line.end, end: line.end } };
  const value = { start: end - said.length, end };
  if (said.startsWith("[")) {
    const list = inlineList(said, value.start);
    return list && { ...base, ...list, value };
  }
  const data = textOf(said);
  return data === void 0 ? void 0 : { ...base, data, value };
}
function inlineList(said, start) {
  if (!/^\[[^[\]{}"'#:]*\]$/.test(said)) return void 0;
  const data = [];
  const items = [];
  let from = start + 1;
  for (const part of said.slice(1, -1).split(",")) {
    const text = part.trim();
    if (textOf(text) === void 0) return void 0;
    const at = from + part.indexOf(text);
    data.push(text);
    items.push({ start: at, end: at + text.length });
    from += part.length + 1;
  }
  return { data, items };
}
function addItem(entry, [, indent, said], line) {
  const { start, end } = line.range;
  const text = said === void 0 ? void 0 : textOf(said);
  if (text === void 0) return false;
  if (entry.data === null) {
    entry.data = [];
    entry.indent = indent;
    entry.value = { start: start + indent.length, end };
  } else if (entry.indent !== indent) return false;
  entry.data.push(text);
  entry.items.push({ start: end - said.length, end });
  entry.last = line;
  return true;
}
function textOf(said) {
  if (PLAIN.test(said)) return said;
  const quoted = QUOTED.exec(said);
  return quoted ? quoted[1] ?? quoted[2] : void 0;
}
function frontMatter(entries, yaml, range) {
  const data = {};
  const all = { start: entries.values().next().value.key.start, end: 0 };
  for (const [key, entry] of entries) {
    const next = Math.min(entry.last.next, yaml.end);
    if (entry.indent !== void 0) entry.value.end = next;
    all.end = entry.data === null ? entry.value.end : next;
    data[key] = entry.data;
  }
  return {
    state: "valid",
    lead: { start: 0, end: 0 },
    range,
    fence: { start: 0, end: 3 },
    yaml,
    language: "yaml",
    problems: [],
    data,
    keyRange: (path) => path.length === 1 ? entries.get(String(path[0]))?.key : void 0,
    valueRange: ([key, index, ...rest]) => {
      if (key === void 0) return all;
      const entry = entries.get(String(key));
      if (index === void 0) return entry?.value;
      return rest.length === 0 && typeof index === "number" ? entry?.items[index] : void 0;
    }
  };
}
function findOpening(text) {
  const atStart = /^(?:\uFEFF|\s*[\r\n])?(?=---(?!-))/.exec(text);
  if (atStart) return atStart[0].length;
  const late = /^---[ \t]*(?:\r\n|\r|\n)(?=(?:datetime|location|teams|participants|title|date)[ \t]*:)/m.exec(
    text.slice(0, 2e3)
  );
  return late?.index;
}
function nothing(state) {
  const empty = { start: 0, end: 0 };
  return {
    state,
    lead: empty,
    range: empty,
    fence: empty,
    yaml: empty,
    language: "yaml",
    problems: [],
    data: {},
    keyRange: () => void 0,
    valueRange: () => void 0
  };
}

// src/note/front-matter.ts
function parseFrontMatter(text) {
  return scanFrontMatter(text) ?? readFrontMatter(text);
}
function isPlain({ state, lead }) {
  return lead.end === 0 && (state === "valid" || state === "invalid" || state === "missing");
}

// src/note/loose-front-matter.ts
function looseFrontMatter(text) {
  const block = /^---[ \t]*(?:\r\n|\r|\n)([\s\S]*?)(?:\r\n|\r|\n)---[ \t]*(?=\r|\n|$)/.exec(text);
  if (!block) return strict(text);
  const lists2 = /* @__PURE__ */ Object.create(null);
  let key = "";
  for (const line of block[1].split(/\r\n|\r|\n/)) {
    const item = /^[ \t]*-[ \t]+([^\s"'[{&*!|>%@`#][^#]*)$/.exec(line)?.[1];
    const pair = /^([A-Za-z][\w-]*)[ \t]*:(?:[ \t]+([^ \t\n\r\u2028\u2029].*)?)?$/.exec(line);
    if (item !== void 0 && key !== "" && !/:[ \t]/.test(item)) lists2[key].push(item.trim());
    else if (pair) {
      key = pair[1];
      const value = pair[2]?.trim() ?? "";
      if (key in lists2 || /^[&*!|>]/.test(value)) return strict(text);
      lists2[key] = [];
      if (value.startsWith("[")) return strict(text);
      if (value !== "" && !value.startsWith('"') && !value.startsWith("'"))
        lists2[key] = value.split(",").map((part) => part.trim());
    } else if (line.trim() !== "") return strict(text);
  }
  return { lists: lists2, end: block[0].length };
}
function strict(text) {
  const { data, range } = parseFrontMatter(text);
  const lists2 = /* @__PURE__ */ Object.create(null);
  for (const [key, value] of Object.entries(data)) {
    if (Array.isArray(value)) lists2[key] = value.filter((item) => typeof item === "string");
    else if (typeof value === "string") lists2[key] = value.split(",").map((part) => part.trim());
  }
  return { lists: lists2, end: range.end };
}

// src/note/blocks.ts
function blocksOf(tree, text, from, shift) {
  const blocks = [];
  let lists2 = 0;
  let complete = true;
  const rangeOf = (node) => {
    const start = node.position?.start.offset;
    const end = node.position?.end.offset;
    if (start === void 0 || end === void 0) {
      complete = false;
      return void 0;
    }
    return { start: start + shift, end: end + shift };
  };
  const stack = [];
  const push = (nodes, rest) => {
    for (let at = nodes.length - 1; at >= 0; at--) stack.push({ node: nodes[at], ...rest, first: at === 0 });
  };
  push(tree.children, { quoted: false, depth: 0 });
  let entry = stack.pop();
  for (; entry; entry = stack.pop()) {
    const { node, item, first, quoted, depth } = entry;
    const range = rangeOf(node);
    if (!range) continue;
    if (range.start < from && depth === 0) continue;
    if (node.type === "list") {
      const list = lists2++;
      for (const child of [...node.children].reverse()) {
        const whole = rangeOf(child);
        if (!whole) continue;
        const of = {
          range: whole,
          depth: depth + 1,
          list,
          ordered: node.ordered ?? false,
          hasChildren: child.children.length > 1
        };
        if (child.children.length === 0) stack.push({ node: child, item: of, quoted, depth: depth + 1 });
        else push(child.children, { item: of, quoted, depth: depth + 1 });
      }
    } else if (node.type === "listItem") {
      blocks.push({ kind: "item", range: { start: range.end, end: range.end }, item });
    } else if (node.type === "blockquote") {
      push(node.children, { quoted: true, depth: depth + 1 });
    } else if (node.type === "heading" && depth === 0) {
      blocks.push({ kind: "heading", range, heading: headingAt(text, range, node.depth) });
    } else if (node.type === "paragraph" || node.type === "heading") {
      const kind = quoted ? "quote" : item && first ? "item" : "paragraph";
      blocks.push({ kind, range, ...item && { item } });
    } else if (node.type === "code" || node.type === "html") {
      blocks.push({ kind: node.type, range });
    } else {
      blocks.push({ kind: "other", range });
    }
  }
  return complete ? blocks : void 0;
}
function headingAt(text, range, depth) {
  const source = text.slice(range.start, range.end);
  const marks = /^(#{1,6})(?:[ \t]+|$)/.exec(source);
  let content;
  if (marks) {
    const inner = source.slice(marks[0].length).replace(/(?:^|(?<![ \t])[ \t]+)#+[ \t]*$/, "").trimEnd();
    content = { start: range.start + marks[0].length, end: range.start + marks[0].length + inner.length };
  } else {
    const inner = source.replace(/(?:\r\n|\r|\n)[ \t]*(?:=+|-+)[ \t]*$/, "").trimEnd();
    content = { start: range.start, end: range.start + inner.length };
  }
  const raw = text.slice(content.start, content.end);
  const emoji = headingEmoji(raw);
  return { range, content, raw, name: headingName(raw), ...emoji && { emoji }, depth, setext: !marks };
}

// src/note/note.ts
function readNote(path, text, tree, frontMatter2, treeShift = 0) {
  const blocks = blocksOf(tree, text, frontMatter2.range.end, treeShift);
  return blocks && noteFrom(path, text, blocks, frontMatter2);
}
function noteFrom(path, text, blocks, frontMatter2) {
  const dateTime = frontMatter2.data.datetime;
  return {
    path,
    text,
    lines: new Lines(text),
    eol: lineEnding(text),
    frontMatter: frontMatter2,
    bodyStart: frontMatter2.range.end,
    blocks,
    headings: blocks.flatMap(({ heading }) => heading ?? []),
    dateTime: typeof dateTime === "string" ? readDateTime(dateTime) : void 0
  };
}
var lists = /* @__PURE__ */ new WeakMap();
function frontMatterList({ frontMatter: frontMatter2 }, key) {
  const known = lists.get(frontMatter2) ?? /* @__PURE__ */ new Map();
  lists.set(frontMatter2, known);
  let list = known.get(key);
  if (!list) {
    list = readList(frontMatter2, key);
    known.set(key, list);
  }
  return list;
}
function readList(frontMatter2, key) {
  const value = frontMatter2.data[key];
  const items = Array.isArray(value) ? value : [];
  return items.flatMap((item, index) => {
    const range = frontMatter2.valueRange([key, index]);
    return typeof item === "string" && range ? [{ value: item, range, index }] : [];
  });
}
function frontMatterText(note, key) {
  const value = note.frontMatter.data[key];
  const range = note.frontMatter.valueRange([key]);
  return typeof value === "string" && range ? { value, range } : void 0;
}

// src/note/meeting.ts
var meetings = /* @__PURE__ */ new WeakMap();
function meetingOf(note, settings) {
  const known = meetings.get(note);
  if (known?.settings === settings) return known.meeting;
  const meeting = read(note, settings);
  meetings.set(note, { settings, meeting });
  return meeting;
}
function dateInPath(path, { path: patterns }) {
  for (const pattern of patterns) {
    const parts = pattern.read(path);
    if (parts) return parts;
  }
  return pathDate(path);
}
function read(note, settings) {
  const path = dateInPath(note.path, settings);
  const dates = settings.date.from.flatMap((source) => {
    const said = saidIn(source, note, path, settings);
    return said.length > 0 ? [{ source, name: sourceName(source), said }] : [];
  });
  const inBody = settings.attendees.from.some(({ kind }) => kind !== "frontMatter");
  const body = { start: note.bodyStart, end: note.text.length };
  const lists2 = inBody ? attendeeLists(note.text, body, settings.attendees.from) : [];
  const listed = settings.attendees.from.filter(({ kind }) => kind === "frontMatter").flatMap(
    ({ name }) => frontMatterList(note, name).map(({ value, range }) => ({ name: value, range, entry: range }))
  );
  const agreed = agreement(dates, settings.date.tolerance);
  return {
    path,
    dates,
    agreement: agreed,
    day: agreed?.day,
    attendees: [...listed, ...lists2.flatMap(({ attendees }) => attendees)],
    lists: lists2,
    isCancelled: settings.cancelled !== void 0 && isCancelled(note, settings.cancelled)
  };
}
function saidIn(source, note, path, { locale, date: { timezone } }) {
  const prose = (range, withMonths = false) => saidInProse(note.text, range, locale, withMonths);
  switch (source.kind) {
    case "path":
      return path && (path.year !== void 0 || path.month !== void 0) && (path.day || !path.isWhole) ? [saidInPath(path)] : [];
    case "title": {
      const title = frontMatterText(note, "title");
      return title ? prose(title.range).filter(({ year }) => year !== void 0) : [];
    }
    case "frontMatter":
      return source.name === "datetime" ? saidInDateTime(note, timezone) : saidInValue(note, source.name, prose);
    case "heading": {
      const [first] = note.headings;
      return first ? prose(first.content, true) : [];
    }
    case "label":
      return firstSaid(
        labelLines(note.text, headOf(note)),
        ({ label }) => labelKey(label) === labelKey(source.name),
        (line) => prose(line.value)
      );
    case "table": {
      const rows = tablesIn(note.text, headOf(note)).flatMap(({ head, rows: others }) => [head, ...others]);
      return firstSaid(
        rows.map((row) => cellsOf(note.text, row)),
        ([name]) => name !== void 0 && labelKey(note.text.slice(name.start, name.end)) === labelKey(source.name),
        ([, ...cells]) => cells.flatMap((cell) => prose(cell))
      );
    }
    case "section":
      return [];
  }
}
var HEAD = 6e3;
function headOf(note) {
  return { start: note.bodyStart, end: Math.min(note.text.length, note.bodyStart + HEAD) };
}
function firstSaid(all, is, said) {
  for (const one of all) if (is(one)) return said(one);
  return [];
}
function saidInPath({ text, year, month, day }) {
  return {
    text,
    ...year !== void 0 && { year },
    ...month !== void 0 && { month },
    ...day !== void 0 && { day: Number(day.slice(8)), whole: day }
  };
}
function saidInDateTime(note, timezone) {
  const { dateTime } = note;
  const value = note.frontMatter.valueRange(["datetime"]);
  if (!dateTime?.day || !value) return [];
  const start = note.text.indexOf(dateTime.day, value.start);
  if (start < 0 || start >= value.end) return [];
  const range = { start, end: start + dateTime.day.length };
  const there = timezone !== void 0 && dateTime.instant !== void 0 ? dayIn(timezone, dateTime.instant) : void 0;
  return [.../* @__PURE__ */ new Set([dateTime.day, ...there === void 0 ? [] : [there]])].map((day) => ({
    ...partsOf(day),
    text: dateTime.day,
    range,
    rewrite: (to) => to
  }));
}
function saidInValue(note, key, prose) {
  const range = note.frontMatter.valueRange([key]);
  return range ? prose(range) : [];
}
function saidInProse(text, range, locale, withMonths) {
  const source = text.slice(range.start, range.end);
  const days = dateMentions(source, range.start, locale).map((mention) => saidByMention(text, mention, locale));
  if (days.length > 0 || !withMonths) return days;
  return monthMentions(source, range.start, locale).map((mention) => ({ ...mention }));
}
function saidByMention(text, mention, locale) {
  const { year, month, day, range, last, isWeek } = mention;
  const real = toDay(year?.value ?? 2e3, month.value, day.value);
  const end = last && toDay(year?.value ?? 2e3, last.month, last.day);
  const more = isWeek ? 6 : real && end ? daysBetween(real, end) : 0;
  return {
    text: mention.text,
    month: month.value,
    day: day.value,
    range,
    ...year && { year: year.value },
    ...year && real && { whole: real },
    ...more > 0 && { more },
    ...!last && !isWeek && { rewrite: (to) => rewriteMention(text, mention, to, locale) }
  };
}
function partsOf(day) {
  const [year, month, date] = day.split("-").map(Number);
  return { year, month, day: date, whole: day };
}
function fits(said, day, tolerance) {
  if (said.whole === day) return true;
  const { year, month, day: date, more = 0 } = said;
  const meant = partsOf(day);
  if (month === void 0) return year === void 0 || year === meant.year;
  if (date === void 0) return month === meant.month && (year === void 0 || year === meant.year);
  const years = year === void 0 ? [meant.year, meant.year - 1, meant.year + 1] : [year];
  return years.some((one) => {
    const first = toDay(one, month, date);
    if (!first) return false;
    const after = daysBetween(first, day);
    return after >= -tolerance && after <= more + tolerance;
  });
}
function wholeDays({ whole, year, month, day }, years) {
  if (whole !== void 0) return [whole];
  if (year !== void 0 || month === void 0 || day === void 0) return [];
  return [...years].flatMap((one) => toDay(Number(one), month, day) ?? []);
}
function agreement(dates, tolerance) {
  let best;
  const years = new Set(dates.flatMap(({ said }) => said.flatMap(({ whole }) => whole?.slice(0, 4) ?? [])));
  for (const { said } of dates) {
    for (const whole of said.flatMap((one) => wholeDays(one, years))) {
      const agree = dates.filter((other) => other.said.some((one) => fits(one, whole, tolerance)));
      if (best && agree.length <= best.agree.length) continue;
      best = { day: whole, agree, odd: dates.filter((other) => !agree.includes(other)) };
    }
  }
  return best;
}
var MAX_BLOCKS = 12;
var MAX_LINE3 = 200;
function isCancelled(note, test) {
  const title = frontMatterText(note, "title")?.value;
  if (title !== void 0 && test(title.slice(0, MAX_LINE3))) return true;
  return note.blocks.slice(0, MAX_BLOCKS).some(({ heading, range }) => {
    const source = heading?.name ?? note.text.slice(range.start, Math.min(range.end, range.start + MAX_LINE3));
    return source.split(/[\r\n]+/).some((line) => test(line.replace(/[*_>`#]+/g, "").trim()));
  });
}
function isBefore({ path, day }, file, since) {
  if (since === void 0) return false;
  const at = path?.day ?? day;
  if (at !== void 0) return at < since;
  const year = file.split("/").findLast((segment) => /^(?:19|20)\d\d$/.test(segment));
  return year !== void 0 && Number(year) < Number(since.slice(0, 4));
}
var WHOLE_DAY = 36 * 36e5;
function stageAt({ dateTime }, { path, day }, now) {
  if (now === void 0) return "held";
  const days = /* @__PURE__ */ new Set([path?.day, day, dateTime?.day]);
  if (dateTime?.instant !== void 0) days.delete(dateTime.day);
  const ends = [dateTime?.instant, ...[...days].map((one) => one && Date.parse(one) + WHOLE_DAY)];
  return ends.some((end) => typeof end === "number" && end > now) ? "upcoming" : "held";
}

// src/note/people.ts
var HANDLE = letterRegExp(String.raw`^(\p{Lu}?\p{Ll}[\p{Ll}\p{M}'-]*)(\p{Lu}[\p{L}\p{M}'-]*)$`);
var personName = remembered((value) => {
  const inParentheses = /\(([^)]{0,500})\)/.exec(value)?.[1]?.trim();
  const text = value.replace(/(?<!\s)\s*\([^)]{0,500}\)/g, "").trim().replace(/^@/, "");
  const words = text.split(/[\s._]+/).filter((word) => word !== "");
  const handle = words.length === 1 ? HANDLE(text).exec(text.normalize("NFC")) : null;
  const first = handle ? handle[1] : words[0] ?? text;
  const last = handle ? handle[2] : words.slice(1).join(" ");
  const initials = inParentheses !== void 0 && new RegExp("^\\p{Lu}[\\p{L}]{0,3}$", "u").test(inParentheses) ? foldMarks(inParentheses).toUpperCase() : void 0;
  return { text, first: fold(first), last: fold(last), ...initials !== void 0 && { initials } };
});
function ownInitials(name) {
  if (name.initials !== void 0) return name.initials;
  if (name.last === "") return void 0;
  const last = name.last.split(" ").at(-1);
  return (name.first[0] + last[0]).toUpperCase();
}
function maybeSame(a, b) {
  const firstFits = a.first === b.first || isShortFor(a.first, b.first) || isShortFor(b.first, a.first);
  const lastFits = a.last === "" || b.last === "" || a.last.startsWith(b.last) || b.last.startsWith(a.last);
  return firstFits && lastFits;
}
function isShortFor(short, long) {
  return short.length >= 3 && long.startsWith(short);
}
var INITIALS = "\\p{Lu}\\p{Ll}{0,2}\\p{Lu}\\p{L}{0,3}";
var NAME = `(?:${INITIALS}|\\p{Lu}[\\p{L}\\p{M}'-]{1,20}|\\p{Lu})`;
var COLON = /:(?:\*\*|__)?(?=\s|$)/;
var SPEAKERS = letterRegExp(
  `^((?:[-*+]|\\d{1,3}[.)])?\\s*(?:\\[[ xX]\\]\\s*)?(?:\\*\\*|__)?(?:TODO:?\\s+|TODo:?\\s+)?(?:\\*\\*|__)?)(${NAME}(?:\\s*(?:[/+&,]|\\band\\b)\\s*${NAME})*)\\s*(?:\\([^)\\r\\n]{1,40}\\))?\\s*(?:\\*\\*|__)?:(?:\\*\\*|__)?(?=\\s|$)`
);
var MAX_LEAD2 = 120;
var EACH_NAME = letterRegExp(NAME, "g");
var LONG_FIRST = letterRegExp(String.raw`^\p{Lu}\p{Ll}{2,}\p{Lu}`);
var ONLY_INITIALS = letterRegExp(`^${INITIALS}$`);
function speakersOf(text, range) {
  const begin = text.slice(range.start, Math.min(range.end, range.start + MAX_LEAD2));
  if (!begin.includes(":") || !COLON.test(begin)) return void 0;
  const match = SPEAKERS(begin).exec(begin);
  if (!match) return void 0;
  const [whole, lead, written] = match;
  const from = range.start + lead.length;
  const names2 = [];
  const pattern = EACH_NAME(written);
  pattern.lastIndex = 0;
  for (let name = pattern.exec(written); name; name = pattern.exec(written)) {
    if (name[0] === "and") continue;
    const at = from + name.index;
    names2.push({ text: name[0], range: { start: at, end: at + name[0].length } });
  }
  const after = range.start + whole.length;
  const said = text.slice(after, range.end);
  const start = after + (said.length - said.trimStart().length);
  return {
    names: names2,
    range: { start: from, end: after },
    said: {
      start: Math.min(start, range.end),
      end: Math.max(Math.min(start, range.end), after + said.trimEnd().length)
    }
  };
}
var isInitials = remembered(
  (text) => text.length <= 5 && ONLY_INITIALS(text).test(text) && !LONG_FIRST(text).test(text)
);
var initialsKey = remembered((text) => {
  const capitals = foldMarks(text).match(new RegExp("\\p{Lu}", "gu")) ?? [];
  return capitals.length < 2 ? capitals.join("") : capitals[0] + capitals.at(-1);
});
var GROUPS = new Set(
  "everyone everybody all both mentor mentors maintainer maintainers core team student students participant participants anyone anybody guest guests group people organiser organisers organizer organizers speaker speakers reviewer reviewers contributor contributors member members someone somebody other others".split(" ")
);
function isGroup(text) {
  return GROUPS.has(text.trim().toLowerCase());
}

// src/note/inline.ts
function proseOf(text, range) {
  const source = text.slice(range.start, range.end);
  if (!/`|<!--/.test(source)) return source;
  const blank = (match) => match.replace(/[^\r\n]/g, " ");
  const replaced = (match) => match.replace(/[^\r\n]/g, "￼");
  return replaceCode(replaceComments(source, blank), replaced);
}
function replaceCode(text, by) {
  const runs = [...text.matchAll(/`+/g)];
  const next = /* @__PURE__ */ new Map();
  const closing = [];
  for (const [at, [{ length }]] of [...runs.entries()].reverse()) {
    closing[at] = next.get(length);
    next.set(length, at);
  }
  let out = "";
  let from = 0;
  for (let at = 0; at < runs.length; at++) {
    const close = closing[at];
    if (close === void 0) continue;
    const end = runs[close].index + runs[close][0].length;
    out += text.slice(from, runs[at].index) + by(text.slice(runs[at].index, end));
    from = end;
    at = close;
  }
  return out + text.slice(from);
}
function replaceComments(text, by) {
  let out = "";
  let from = 0;
  for (let start = text.indexOf("<!--"); start >= 0; start = text.indexOf("<!--", from)) {
    const end = text.indexOf("-->", start + 4);
    if (end < 0) break;
    out += text.slice(from, start) + by(text.slice(start, end + 3));
    from = end + 3;
  }
  return out + text.slice(from);
}
var proseByNote = /* @__PURE__ */ new WeakMap();
function proseBlocks(note) {
  let blocks = proseByNote.get(note);
  if (!blocks) {
    blocks = note.blocks.filter(({ kind }) => kind === "paragraph" || kind === "item" || kind === "quote").map(({ range }) => ({ range, prose: proseOf(note.text, range) }));
    proseByNote.set(note, blocks);
  }
  return blocks;
}

// src/note/sections.ts
var keys = /* @__PURE__ */ new WeakMap();
function sectionKeys(specs) {
  let known = keys.get(specs);
  if (!known) {
    known = specs.map(({ name, aliases = [] }) => new Set([name, ...aliases].map(headingKey)));
    keys.set(specs, known);
  }
  return known;
}
var outlines = /* @__PURE__ */ new WeakMap();
function outline(blocks, specs) {
  const known = outlines.get(blocks);
  if (known?.specs === specs) return known.result;
  const result = align(blocks, specs);
  outlines.set(blocks, { specs, result });
  return result;
}
function align(blocks, specs) {
  const names2 = sectionKeys(specs);
  const candidates = [];
  const others = [];
  blocks.forEach(({ heading }, at) => {
    if (!heading) return;
    const key = headingKey(heading.raw);
    const index = names2.findIndex((set) => set.has(key));
    if (index >= 0) candidates.push({ index, at, heading });
    else others.push({ at, heading });
  });
  const level = commonLevel(candidates);
  const chosen = /* @__PURE__ */ new Map();
  for (const candidate of candidates) {
    const known = chosen.get(candidate.index);
    if (!known || known.heading.depth !== level && candidate.heading.depth === level) {
      chosen.set(candidate.index, candidate);
    }
  }
  const misspelt = [];
  specs.forEach((spec, index) => {
    if (chosen.has(index)) return;
    const slip = others.find(({ heading }) => slipOf(heading, spec) !== void 0);
    if (!slip) return;
    const expected = slipOf(slip.heading, spec);
    chosen.set(index, { ...slip, index, slipOf: expected });
    misspelt.push({ spec, heading: slip.heading, expected });
  });
  const repeated = candidates.filter((candidate) => chosen.get(candidate.index) !== candidate).filter((candidate) => candidate.heading.depth <= chosen.get(candidate.index).heading.depth).map(({ index, heading }) => ({ spec: specs[index], heading, first: chosen.get(index).heading }));
  const inNote = [...chosen.values()].sort((a, b) => a.at - b.at);
  const ordered = inNote.filter(({ index }) => specs[index].order !== false);
  const kept = longestIncreasing(ordered.map(({ index }) => index));
  const misplaced = ordered.filter(({ index }) => !kept.has(index)).map(({ index, heading }) => {
    const before = [...kept].filter((other) => other < index).sort((a, b) => b - a)[0];
    return { spec: specs[index], heading, after: before === void 0 ? void 0 : specs[before] };
  });
  return {
    sections: inNote.map(({ index, at, heading }, position) => ({
      spec: specs[index],
      heading,
      blocks: blocks.slice(at + 1, inNote[position + 1]?.at ?? blocks.length)
    })),
    missing: specs.filter((spec, index) => spec.required !== false && !chosen.has(index)),
    misspelt,
    repeated,
    misplaced,
    wrongLevel: inNote.filter(({ index, heading }) => specs[index].level !== void 0 && specs[index].level !== heading.depth).map(({ index, heading }) => ({ spec: specs[index], heading }))
  };
}
function sectionName(text, spec) {
  const key = headingKey(text);
  return [spec.name, ...spec.aliases ?? []].find((name) => headingKey(name) === key);
}
function slipOf(heading, spec) {
  const key = headingKey(heading.raw);
  return [spec.name, ...spec.aliases ?? []].find((name) => {
    const expected = headingKey(name);
    const allowed = expected.length >= 9 ? 2 : expected.length >= 5 ? 1 : 0;
    return isSwap(key, expected) ? expected.length >= 4 : distance(key, expected) <= allowed;
  });
}
function commonLevel(candidates) {
  const counts = /* @__PURE__ */ new Map();
  for (const { heading } of candidates) counts.set(heading.depth, (counts.get(heading.depth) ?? 0) + 1);
  return [...counts].sort(([a, n], [b, m]) => m - n || a - b)[0]?.[0];
}
function longestIncreasing(values2) {
  const best = [];
  values2.forEach((value, at) => {
    const before = best.filter((_, earlier) => values2[earlier] < value).sort((a, b) => b.length - a.length)[0] ?? [];
    best[at] = [...before, value];
  });
  return new Set(best.sort((a, b) => b.length - a.length)[0] ?? []);
}
var ACTIONS = /^(?:todos?|to[- ]dos?|tasks|action items|actions)\b/i;
function isActionName(name) {
  return ACTIONS.test(name);
}
function actionBlocks({ blocks }, { sections, actions }) {
  if (!actions) return outline(blocks, sections).sections.find(({ spec }) => ACTIONS.test(spec.name))?.blocks ?? [];
  const keys2 = new Set(actions.map(headingKey));
  const found = [];
  let depth = 0;
  for (const block of blocks) {
    const { heading } = block;
    if (heading && keys2.has(headingKey(heading.raw))) depth = heading.depth;
    else if (heading && heading.depth <= depth) depth = 0;
    else if (depth > 0) found.push(block);
  }
  return found;
}
function hasContent(blocks, text) {
  return blocks.some(({ kind, range }) => {
    const source = text.slice(range.start, range.end);
    if (kind === "heading") return false;
    if (kind === "html") return replaceComments(source, () => "").trim() !== "";
    if (kind === "other") return !isBreak(source);
    return source.replace(/^[\s\-*+.\d()[\]]+$/, "").trim() !== "";
  });
}
function rangeOfBlocks(blocks) {
  if (blocks.length === 0) return void 0;
  return { start: blocks[0].range.start, end: blocks.at(-1).range.end };
}

// src/note/template.ts
function templateLine(line) {
  return line.trim().replace(/^([-*+] )\[[xX]\]/, "$1[ ]");
}
function templateLines(template) {
  const body = template.replace(/^\uFEFF?---[ \t]*\r?\n[\s\S]*?\r?\n---[ \t]*(?:\r?\n|$)/, "");
  const lines = body.split(/\r\n|\r|\n/).map(templateLine);
  return new Set(lines.filter((line) => /[\p{L}\p{N}]|\.\.\.|…/u.test(line) && !/^(?:#{1,6}\s|```|~~~)/.test(line)));
}

// src/collection/facts.ts
var WORD = letterRegExp(String.raw`\p{L}[\p{L}\p{M}\p{N}-]{3,}`, "g");
function collectFacts(path, text, settings) {
  const { sections, attendees } = settings;
  const frontMatter2 = looseFrontMatter(text);
  const { template } = settings.placeholders;
  const keys2 = sectionKeys(sections);
  const inPath = dateInPath(path, settings);
  const body = { start: frontMatter2.end, end: text.length };
  const facts = {
    path,
    ...inPath?.day && { day: inPath.day },
    ...inPath?.number !== void 0 && { number: inPath.number },
    hasKeys: settings.frontMatter.schema.required.some((key) => key in frontMatter2.lists),
    emoji: [],
    participants: [
      ...attendees.from.flatMap(({ kind, name }) => kind === "frontMatter" ? frontMatter2.lists[name] ?? [] : []),
      ...attendees.from.some(({ kind }) => kind !== "frontMatter") ? attendeeLists(text, body, attendees.from).flatMap((list) => list.attendees.map(({ name }) => name)) : []
    ],
    teams: frontMatter2.lists.teams ?? [],
    tags: frontMatter2.lists.tags ?? [],
    speakers: [],
    copies: [],
    lines: 0,
    blanks: 0,
    template: [],
    words: []
  };
  const speakers = /* @__PURE__ */ new Set();
  const seen = /* @__PURE__ */ new Set();
  let fence = "";
  let open;
  const close = (end) => {
    if (!open) return;
    facts.copies.push({ section: open.section, ...digest(text, { start: open.start, end }) });
    open = void 0;
  };
  for (const range of linesIn(text, body)) {
    const line = text.slice(range.start, range.end);
    const written = line.trimStart();
    if (written === "") continue;
    facts.lines++;
    if (line.endsWith(" ") && /\S $/.test(line)) facts.blanks++;
    if (template?.has(templateLine(line))) facts.template.push(hash(templateLine(line)));
    const mark = /^(?:```+|~~~+)/.exec(written)?.[0];
    if (mark && (fence === "" || mark.startsWith(fence))) fence = fence === "" ? mark : "";
    else if (fence === "") {
      const heading = written.startsWith("#") ? headingOfLine(line)?.text : void 0;
      if (heading !== void 0) {
        const key = headingKey(heading);
        const index = keys2.findIndex((names2) => names2.has(key));
        if (index >= 0 && !seen.has(index)) {
          seen.add(index);
          close(range.start);
          const section = sections[index].name;
          open = { section, start: range.end };
          const emoji = headingEmoji(heading);
          if (emoji) facts.emoji.push([section, emoji]);
          continue;
        }
      } else {
        for (const name of speakersOf(text, range)?.names ?? []) {
          speakers.add(isInitials(name.text) ? initialsKey(name.text) : name.text);
        }
      }
    }
    if (fence === "" && isBreak(line)) close(range.start);
  }
  close(text.length);
  const isOld = isBefore({ path: inPath, day: inPath?.day }, path, settings.since);
  if (sections.length > 0 && !isOld) facts.sections = seen.size;
  facts.speakers = [...speakers].slice(0, MAX_SPEAKERS);
  facts.participants.splice(MAX_PARTICIPANTS);
  const lower = text.slice(frontMatter2.end).toLowerCase();
  facts.words = [...new Set(lower.match(WORD(lower)) ?? [])];
  return facts;
}
var FIRST = 2166136261;
var PRIME = 16777619;
function hash(text) {
  let value = FIRST;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), PRIME);
  return value >>> 0;
}
function digest(text, { start, end }) {
  let value = FIRST;
  let length = 0;
  let isApart = false;
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 32 || unit >= 9 && unit <= 13 || unit > 127 && /\s/.test(text[at])) {
      isApart = length > 0;
      continue;
    }
    if (isApart) {
      value = Math.imul(value ^ 32, PRIME);
      length++;
      isApart = false;
    }
    value = Math.imul(value ^ unit, PRIME);
    length++;
  }
  return { hash: value >>> 0, length };
}

// src/collection/people.ts
var MIN_NOTES = 3;
var MIN_SHARE = 0.5;
var SURE_SHARE = 0.7;
var People = class {
  /** Names as written in participants, with how many notes have them. */
  #names;
  #speakers;
  /** The initials that people of a first name have, with how surely: 1 where a longer form of the name says so. */
  #learnt = /* @__PURE__ */ new Map();
  #byFirst = /* @__PURE__ */ new Map();
  #byLetter = /* @__PURE__ */ new Map();
  #parsed = /* @__PURE__ */ new Map();
  #isKnown = /* @__PURE__ */ new Map();
  constructor({ names: names2, speakers }) {
    this.#names = names2;
    this.#speakers = speakers;
    const firsts = /* @__PURE__ */ new Map();
    for (const [name, notes2] of names2) {
      const parsed = this.#parse(name);
      const { first } = parsed;
      const own = ownInitials(parsed);
      firsts.set(first, (firsts.get(first) ?? 0) + notes2);
      append(this.#byFirst, first, name);
      append(this.#byLetter, first[0] ?? "", parsed);
      if (own !== void 0) this.#learn(first, own, 1);
    }
    const best = /* @__PURE__ */ new Map();
    for (const [key, { notes: notes2, withFirst }] of speakers) {
      for (const [first, together] of withFirst) {
        if (together < MIN_NOTES || together / notes2 < MIN_SHARE) continue;
        if (together > (best.get(first)?.together ?? 0)) best.set(first, { key, share: together / notes2, together });
      }
    }
    for (const [first, { key, share, together }] of best) {
      if (together / firsts.get(first) >= MIN_SHARE) this.#learn(first, key, share);
    }
  }
  #learn(first, key, share) {
    const known = this.#learnt.get(first) ?? /* @__PURE__ */ new Map();
    known.set(key, Math.max(share, known.get(key) ?? 0));
    this.#learnt.set(first, known);
  }
  /** Whether the notes know anybody of these initials or this name. */
  isKnown(speaker) {
    let known = this.#isKnown.get(speaker);
    if (known === void 0) {
      known = this.#findKnown(speaker);
      this.#isKnown.set(speaker, known);
    }
    return known;
  }
  #findKnown(speaker) {
    if (!isInitials(speaker)) {
      const said = this.#parse(speaker);
      return (this.#byLetter.get(said.first[0] ?? "") ?? []).some(
        (known) => maybeSame(said, known) && known.first.startsWith(said.first)
      );
    }
    const key = initialsKey(speaker);
    return [...this.#learnt.values()].some((known) => known.has(key));
  }
  /** Whether `name` stands for people at all: a group, initials, a known name, one of the participants of its note. */
  isSomebody(name, participants) {
    return isGroup(name) || isInitials(name) || this.isKnown(name) || participants.some((one) => this.match(name, one) === "yes");
  }
  /** The one name, as most notes write it, that these initials surely stand for; undefined when it is not sure. */
  nameOf(speaker) {
    const key = initialsKey(speaker);
    const firsts = [...this.#learnt].filter(([, known]) => (known.get(key) ?? 0) >= SURE_SHARE).map(([first2]) => first2);
    const handles = [...this.#names.keys()].filter((name) => ownInitials(this.#parse(name)) === key);
    const [first, ...others] = firsts;
    if (first === void 0 || others.length > 0 || handles.some((name) => this.#parse(name).first !== first))
      return void 0;
    return (this.#byFirst.get(first) ?? []).filter((name) => this.#fit(key, name) === "yes").sort((a, b) => this.#names.get(b) - this.#names.get(a))[0];
  }
  /** Whether the participant `name` is who speaks as `speaker` (initials or a name). */
  match(speaker, name) {
    if (isInitials(speaker)) return this.#fit(initialsKey(speaker), name);
    const participant = this.#parse(name);
    const said = this.#parse(speaker);
    if (maybeSame(said, participant)) return "yes";
    return speaker.length <= 2 || new RegExp("^\\p{Lu}{2}", "u").test(speaker) ? firstLetter(said.first, participant.first) : "no";
  }
  #fit(key, name) {
    const parsed = this.#parse(name);
    const own = ownInitials(parsed);
    if (own !== void 0) {
      if (own === key) return "yes";
      return parsed.last.includes(" ") && own[0] === key[0] ? "maybe" : "no";
    }
    if (parsed.first[0]?.toUpperCase() !== key[0]) return "no";
    const learnt = this.#learnt.get(parsed.first);
    if (learnt?.has(key)) return "yes";
    const heard = this.#speakers.get(key);
    const together = heard?.withFirst.get(parsed.first) ?? 0;
    if (heard && together > MIN_NOTES && together / heard.notes >= MIN_SHARE) return "maybe";
    return Math.max(0, ...learnt?.values() ?? []) >= SURE_SHARE ? "no" : "maybe";
  }
  #parse(name) {
    const known = this.#parsed.get(name) ?? personName(name);
    this.#parsed.set(name, known);
    return known;
  }
};
var PeopleBuilder = class {
  data = { names: /* @__PURE__ */ new Map(), speakers: /* @__PURE__ */ new Map() };
  add(participants, speakers) {
    const present = new Set(participants);
    const firsts = new Set([...present].map((name) => personName(name).first));
    for (const name of present) count(this.data.names, name);
    for (const speaker of speakers) {
      const counts = this.#of(speaker);
      counts.notes++;
      for (const first of firsts) if (firstLetter(speaker, first) !== "no") count(counts.withFirst, first);
    }
  }
  join({ names: names2, speakers }) {
    for (const [name, notes2] of names2) count(this.data.names, name, notes2);
    for (const [speaker, { notes: notes2, withFirst }] of speakers) {
      const counts = this.#of(speaker);
      counts.notes += notes2;
      for (const [first, together] of withFirst) count(counts.withFirst, first, together);
    }
  }
  /** The counts of a speaker, by whose first names: folded, so that `Teo` and `TeoT` count together. */
  #of(speaker) {
    const counts = this.data.speakers.get(speaker) ?? { notes: 0, withFirst: /* @__PURE__ */ new Map() };
    this.data.speakers.set(speaker, counts);
    return counts;
  }
};
function firstLetter(a, b) {
  return letterOf(a) === letterOf(b) ? "maybe" : "no";
}
function letterOf(name) {
  const [first = ""] = name;
  return (first <= "" ? first : first.normalize("NFD")[0]).toUpperCase();
}

// src/collection/spellings.ts
var FIELDS = ["participants", "teams", "tags"];
var CLEAR = 5;
var MANY = 2 * CLEAR;
var Spellings = class {
  #lists;
  #words;
  #folders;
  /** The spellings of each list that differ in case, diacritics and spaces only. */
  #byFold;
  /** The spellings and words that many notes have. */
  #frequent;
  #frequentWords;
  /** First names as written, by their form without marks. */
  #firstNames;
  #better = /* @__PURE__ */ new Map();
  constructor({ lists: lists2, words, folders }) {
    this.#lists = lists2;
    this.#words = words;
    this.#folders = folders;
    const all = (field) => [...lists2[field]].map(([spelling, notes2]) => ({ spelling, notes: notes2, folded: fold(spelling) }));
    const spellings = { participants: all("participants"), teams: all("teams"), tags: all("tags") };
    const each = (make) => ({
      participants: make(spellings.participants),
      teams: make(spellings.teams),
      tags: make(spellings.tags)
    });
    this.#byFold = each((of) => grouped(of, ({ folded }) => folded));
    this.#frequent = each((of) => of.filter(({ notes: notes2 }) => notes2 >= MANY));
    this.#frequentWords = [...words].filter(([, notes2]) => notes2 >= MANY);
    const firsts = [...lists2.participants].flatMap(([name, notes2]) => {
      const first = firstOf(name);
      return first === void 0 ? [] : [{ first, notes: notes2 }];
    });
    this.#firstNames = grouped(firsts, ({ first }) => foldMarks(first));
  }
  /** What `value` should be on clear evidence; undefined when it may be right. */
  better(field, value) {
    const key = `${field}\0${value}`;
    if (!this.#better.has(key)) this.#better.set(key, this.#find(field, value));
    return this.#better.get(key);
  }
  #find(field, value) {
    const counts = this.#lists[field];
    const own = Math.max(1, counts.get(value) ?? 0);
    const folded = fold(value);
    let best;
    for (const { spelling, notes: notes2 } of this.#byFold[field].get(folded) ?? []) {
      if (spelling === value || notes2 < own * CLEAR) continue;
      if (!best || notes2 > best.notes) best = { spelling, notes: notes2, others: own, in: "lists" };
    }
    if (best) return best;
    return field === "participants" ? this.#byFirstName(value) ?? this.#bySlip(field, value, own) : this.#byText(value, own) ?? this.#byFolder(field, value) ?? this.#bySlip(field, value, own);
  }
  /** `RazvanV` for the same reason as `RazvanD`: the first name has marks in nearly all notes, whatever follows it. */
  #byFirstName(value) {
    const first = firstOf(value);
    if (first === void 0 || foldMarks(first) !== first || !new RegExp("\\p{Lu}", "u").test(first[0])) return void 0;
    let marked = 0;
    let plain = 0;
    let form;
    let most = 0;
    for (const { first: other, notes: notes2 } of this.#firstNames.get(first) ?? []) {
      if (other === first) plain += notes2;
      else {
        marked += notes2;
        if (notes2 > most) [form, most] = [other, notes2];
      }
    }
    if (form === void 0 || marked < CLEAR * Math.max(1, plain)) return void 0;
    const spelling = form + value.slice(first.length);
    const known = [...this.#lists.participants.keys()].some(
      (name) => name.startsWith(spelling) || firstOf(name) === form && spelling === form
    );
    return known ? { spelling, notes: marked, others: plain, in: "first" } : void 0;
  }
  /** A word of one letter's difference that the notes' own text has far more often: `krafkit` where it says `kraftkit`. */
  #byText(value, own) {
    if (!/^[\p{L}\p{N}-]{5,}$/u.test(value)) return void 0;
    const lower = value.toLowerCase();
    const mine = this.#words.get(lower) ?? 0;
    for (const [word, notes2] of this.#frequentWords) {
      if (Math.abs(word.length - lower.length) > 1 || notes2 < CLEAR * Math.max(own, mine) || word === lower) continue;
      if (word.startsWith(lower) || lower.startsWith(word) || !isTypingSlip(lower, word)) continue;
      return { spelling: word, notes: notes2, others: Math.max(own, mine), in: "text" };
    }
    return void 0;
  }
  /** A team that is written like no other, and is but for its separators the name of a folder. */
  #byFolder(field, value) {
    if (field !== "teams" || this.#folders.has(value) || (this.#lists.teams.get(value) ?? 0) > 1) return void 0;
    const bare = (text) => fold(text).replace(/[\s_-]+/g, "");
    const folder = [...this.#folders].find((name) => name !== value && bare(name) === bare(value));
    return folder === void 0 ? void 0 : { spelling: folder, notes: 0, others: 1, in: "lists" };
  }
  /** Two letters exchanged, or one doubled by mistake, in a name that is there only once. */
  #bySlip(field, value, own) {
    if (own > 1 || value.length < 5) return void 0;
    const folded = fold(value);
    for (const { spelling, notes: notes2, folded: other } of this.#frequent[field]) {
      if (folded.startsWith(other) || other.startsWith(folded)) continue;
      if (folded.at(-1) !== other.at(-1)) continue;
      if (isSwap(folded, other) || isDoubled(folded, other) || isDoubled(other, folded)) {
        return { spelling, notes: notes2, others: own, in: "lists" };
      }
    }
    return void 0;
  }
};
var SpellingsBuilder = class {
  data = {
    lists: { participants: /* @__PURE__ */ new Map(), teams: /* @__PURE__ */ new Map(), tags: /* @__PURE__ */ new Map() },
    words: /* @__PURE__ */ new Map(),
    folders: /* @__PURE__ */ new Set()
  };
  add(note) {
    const { lists: lists2, words, folders } = this.data;
    for (const field of FIELDS) for (const value of new Set(note[field])) count(lists2[field], value);
    for (const word of note.words) count(words, word);
    for (const segment of note.path.split("/").slice(0, -1)) if (!/^\d+$/.test(segment)) folders.add(segment);
  }
  join(other) {
    const { lists: lists2, words, folders } = this.data;
    for (const field of FIELDS) for (const [value, notes2] of other.lists[field]) count(lists2[field], value, notes2);
    for (const [word, notes2] of other.words) count(words, word, notes2);
    for (const folder of other.folders) folders.add(folder);
  }
};
var FIRST_NAME = letterRegExp(String.raw`^\p{Lu}[\p{Ll}\p{M}]+`);
function firstOf(value) {
  const { text } = personName(value);
  const first = FIRST_NAME(text).exec(text.normalize("NFC"))?.[0];
  return first !== void 0 && first.length >= 3 ? first : void 0;
}
function grouped(all, keyOf) {
  const groups = /* @__PURE__ */ new Map();
  for (const one of all) append(groups, keyOf(one), one);
  return groups;
}
function isDoubled(a, b) {
  const at = putIn(a, b);
  return at !== void 0 && at > 0 && a[at - 1] === a[at];
}
function isTypingSlip(a, b) {
  return isSwap(a, b) || putIn(a, b) !== void 0 || putIn(b, a) !== void 0;
}
function putIn(a, b) {
  if (a.length !== b.length + 1) return void 0;
  let at = 0;
  while (at < b.length && a[at] === b[at]) at++;
  return a.slice(at + 1) === b.slice(at) ? at : void 0;
}

// src/collection/collection.ts
var FEW = 3;
var MIN_SHARE2 = 0.2;
var STANDING = 3;
var BLANKS = 0.01;
var CollectionBuilder = class {
  #people = new PeopleBuilder();
  #spellings = new SpellingsBuilder();
  data = {
    notes: 0,
    withKeys: 0,
    lines: 0,
    blanks: 0,
    template: /* @__PURE__ */ new Map(),
    numbers: /* @__PURE__ */ new Map(),
    folders: /* @__PURE__ */ new Map(),
    series: /* @__PURE__ */ new Map(),
    emoji: /* @__PURE__ */ new Map(),
    copies: /* @__PURE__ */ new Map(),
    people: this.#people.data,
    spellings: this.#spellings.data
  };
  add(note) {
    const { data } = this;
    data.notes++;
    data.lines += note.lines;
    data.blanks += note.blanks;
    if (note.hasKeys) data.withKeys++;
    for (const line of new Set(note.template)) count(data.template, line);
    if (note.number !== void 0)
      append(data.numbers, seriesOf(note.path), { path: note.path, number: note.number, day: note.day });
    if (note.sections !== void 0) {
      const counts = { notes: 1, withSections: note.sections > 0 ? 1 : 0 };
      sum(data.folders, folderOf(note.path), counts);
      sum(data.series, seriesOf(note.path), counts);
    }
    for (const [section, emoji] of note.emoji) countIn(data.emoji, section, emoji);
    for (const { section, hash: hash2, length } of note.copies) {
      const copy = note.day && { path: note.path, day: note.day };
      if (copy) append(data.copies, copyKey(note.path, section, hash2, length), copy, STANDING);
    }
    this.#people.add(note.participants, note.speakers);
    this.#spellings.add(note);
  }
  /** Takes in what another builder has taken in. */
  join(other) {
    const { data } = this;
    for (const key of ["notes", "withKeys", "lines", "blanks"]) data[key] += other[key];
    for (const [line, notes2] of other.template) count(data.template, line, notes2);
    for (const [series, notes2] of other.numbers) for (const note of notes2) append(data.numbers, series, note);
    for (const [folder, counts] of other.folders) sum(data.folders, folder, counts);
    for (const [series, counts] of other.series) sum(data.series, series, counts);
    for (const [section, emoji] of other.emoji) {
      for (const [one, notes2] of emoji) countIn(data.emoji, section, one, notes2);
    }
    for (const [key, notes2] of other.copies) for (const note of notes2) append(data.copies, key, note, STANDING);
    this.#people.join(other.people);
    this.#spellings.join(other.spellings);
  }
};
var Collection = class {
  people;
  spellings;
  #data;
  constructor(source = []) {
    this.#data = Symbol.iterator in source ? dataOf(source) : source;
    this.people = new People(this.#data.people);
    this.spellings = new Spellings(this.#data.spellings);
  }
  /** How many notes there are. */
  get notes() {
    return this.#data.notes;
  }
  /** How many of them have front matter with a key that notes must have. */
  get withKeys() {
    return this.#data.withKeys;
  }
  /**
   * The notes are written in another way than the built-in one: hardly any has the front matter that it asks for. Then a
   * single remark points to a configuration, instead of a finding in every note.
   */
  get isForeign() {
    return this.#data.notes >= FEW && this.#data.withKeys < this.#data.notes * MIN_SHARE2;
  }
  /** People here leave a blank at the end of lines now and then, so that one means nothing. */
  get leavesBlanks() {
    return this.#data.blanks > this.#data.lines * BLANKS;
  }
  /** In how many notes a line of the template still stands. */
  notesWithTemplateLine(line) {
    return this.#data.template.get(hash(line)) ?? 0;
  }
  /** The other numbered notes of the series that `path` is in. */
  numbersBeside(path) {
    return (this.#data.numbers.get(seriesOf(path)) ?? []).filter((other) => other.path !== path);
  }
  /** How many notes stand in the folder of `path`, and how many of them have any expected section. */
  folder(path) {
    return this.#data.folders.get(folderOf(path)) ?? { notes: 0, withSections: 0 };
  }
  /** Whether `path` is among notes of another kind: two or more in its folder or series, none with an expected section. */
  isOfOtherKind(path) {
    return [this.folder(path), this.#data.series.get(seriesOf(path))].some(
      (counts) => counts !== void 0 && counts.notes > 1 && counts.withSections === 0
    );
  }
  /** Folders of two notes or more of which none has an expected section: they hold another kind of note. */
  foreignFolders() {
    return [...this.#data.folders].filter(([, { notes: notes2, withSections }]) => notes2 > 1 && withSections === 0).map(([folder, { notes: notes2 }]) => ({ folder, notes: notes2 }));
  }
  /** In how many notes each section has `emoji`, by the section's name. */
  emojiUse(emoji) {
    return new Map(
      [...this.#data.emoji].flatMap(([section, counts]) => counts.has(emoji) ? [[section, counts.get(emoji)]] : [])
    );
  }
  /** The emoji that a section has most often, and in how many notes. */
  usualEmoji(section) {
    const [first] = [...this.#data.emoji.get(section) ?? []].sort(([, a], [, b]) => b - a);
    return first && { emoji: first[0], notes: first[1] };
  }
  /**
   * The earlier note of the same series whose section has the same text; undefined when there is none, and when the text
   * stands in more notes than two: then it is that group's standing text.
   */
  earlierCopy(path, day, section, hash2, length) {
    const others = (this.#data.copies.get(copyKey(path, section, hash2, length)) ?? []).filter(
      (other) => other.path !== path
    );
    const [only] = others;
    return only && others.length === 1 && only.day < day ? only : void 0;
  }
};
function folderOf(path) {
  return path.slice(0, Math.max(0, path.lastIndexOf("/")));
}
function seriesOf(path) {
  return withoutYears(folderOf(path));
}
var withoutYears = remembered(
  (folder) => folder.split("/").filter((segment) => !/^(?:19|20)\d\d$/.test(segment)).join("/")
);
function sum(all, key, { notes: notes2, withSections }) {
  const counts = all.get(key) ?? { notes: 0, withSections: 0 };
  all.set(key, { notes: counts.notes + notes2, withSections: counts.withSections + withSections });
}
function dataOf(facts) {
  const builder = new CollectionBuilder();
  for (const note of facts) builder.add(note);
  return builder.data;
}
function copyKey(path, section, hash2, length) {
  return `${seriesOf(path)}\0${section}\0${hash2}\0${length}`;
}

// src/note/tasks.ts
var TASK_WORDS = new Set(
  "add address adapt allow announce approve arrange ask assign attend build bring buy call change check clarify clean close collect comment complete compare configure confirm contact continue coordinate convert copy create debug decide define deploy design determine develop discuss document draft drop edit enable ensure establish evaluate examine experiment explain explore extend extract figure fill find finalize finalise finish fix follow gather generate get give handle have host identify implement import improve include inform inspect install integrate investigate invite join keep launch learn let list look maintain make measure merge migrate modify monitor move notify open order organize organise outline patch pick ping plan poll port post prepare present print propose provide publish push put reach read rebase record reduce refactor register release remind remove rename reorganize repair replace reply report request research resolve respond restructure review revise rewrite run schedule see select send set setup share show sign solve sort start submit suggest summarize summarise support switch sync synchronize synchronise talk test think track translate trigger try turn understand unify update upgrade upload upstream use validate verify visit wait work write".split(" ")
);
var FIRST_WORD = letterRegExp(String.raw`^(?:\*\*|__|please\s+)?([\p{L}]+)\b(?!\s*:)`, "i");
function isTask(line) {
  const plain = line.replace(/^(?:\[[ xX]\]\s*)?/, "");
  if (/^TODO\b:?\s+\S/i.test(plain)) return true;
  const first = FIRST_WORD(plain).exec(plain)?.[1]?.toLowerCase();
  if (first === void 0 || !TASK_WORDS.has(first)) return false;
  return plain.split(/\s+/).length >= 3;
}

// src/note/action-items.ts
function actionItems(blocks, text, isPerson) {
  const found = [];
  let caption;
  for (const block of blocks) {
    if (block.kind === "heading") caption = "topic";
    if (block.kind !== "paragraph" && block.kind !== "item") continue;
    if (block.item && (block.item.depth > 1 || block.kind === "paragraph")) continue;
    const { start } = block.range;
    const range = { start, end: Math.min(block.range.end, endOfLine(text, start)) };
    const line = text.slice(range.start, range.end).trimEnd();
    const box = /^\[[ xX]\]\s+/.exec(line)?.[0] ?? "";
    const trimmed = { start: range.start + box.length, end: range.start + line.length };
    const owners = ownersOf(text, trimmed, isPerson);
    const isCaption2 = !block.item && text.slice(block.range.start, block.range.end).trimEnd().endsWith(":");
    if (!block.item) {
      caption = isCaption2 ? owners.length > 0 ? owners : "topic" : void 0;
      if (caption === "topic") continue;
    } else if (caption === "topic" && owners.length === 0) continue;
    const inherited = block.item && Array.isArray(caption) && owners.length === 0 ? caption : void 0;
    const isDone = /x/i.test(box);
    found.push({
      range: trimmed,
      block,
      owners: inherited ?? owners,
      inherited: inherited !== void 0,
      isCaption: isCaption2,
      isDone,
      isTask: !isDone && isTask(line)
    });
  }
  return found;
}
var TAIL = letterRegExp(
  String.raw`(?::|-|–|—|\()\s*((?:\p{Lu}[\p{L}\p{M}]*)(?:\s*[/+&,]\s*\p{Lu}[\p{L}\p{M}]*)*)\s*\)?[.]?$`
);
var LEAD2 = letterRegExp(
  String.raw`^(\p{Lu}[\p{L}\p{M}]*(?:\s*(?:[/+&,]|and)\s*\p{Lu}[\p{L}\p{M}]*)*)\s*(?::|-|–|—|\bto\b|\bwill\b|\bshould\b|\bcan\b|\bneeds?\b|\bis\b|\bare\b|\bhas\b|'ll\b|\()`
);
var SEPARATOR = /[/+&,]|\band\b/;
function ownersOf(text, range, isPerson) {
  const line = text.slice(range.start, range.end);
  const first = speakersOf(text, range)?.names.filter(({ text: name }) => !/^todo$/i.test(name)) ?? [];
  if (first.some(({ text: name }) => isPerson(name))) return first;
  const plain = line.replace(/^TODO\b:?\s*/i, "");
  const said = /\b(?:owners?|assigned to|assignees?|responsible|lead|who|by)\s*:\s*(\S[^;)\]]*)/i.exec(plain)?.[1];
  if (said !== void 0) return named(said, isPerson);
  const handles = [...plain.matchAll(/(?:^|[\s(])(@[\w-]+)/g)].map(([, handle]) => ({ text: handle }));
  if (handles.length > 0) return handles;
  const tail = TAIL(plain).exec(plain)?.[1];
  if (tail?.split(/[/+&,]/).every((name) => isPerson(name.trim()))) return named(tail, isPerson);
  const lead = LEAD2(plain).exec(plain)?.[1];
  if (lead?.split(SEPARATOR).some((name) => isPerson(name.trim()))) return named(lead, isPerson);
  if (/^(?:we|i)\b/i.test(plain)) return [{ text: plain.split(/\s/)[0] }];
  const group = /^([\p{L}][\p{L} -]{2,30}):\s+\S/u.exec(plain)?.[1];
  if (group?.split(/\s+/).some((word) => isGroup(word) || /^(?:leaders?|meeting|task force|group|wg|sig|chairs?)$/i.test(word)))
    return [{ text: group }];
  return [];
}
function named(list, isPerson) {
  const names2 = list.split(SEPARATOR).map((name) => name.trim().replace(/^.*:\s+/, ""));
  const people = names2.filter((name) => isPerson(name));
  return (people.length > 0 ? people : [list.trim()]).map((text) => ({ text }));
}
function isOpen({ range, block, owners, isCaption: isCaption2, isDone, isTask: isTask2 }, text, words = []) {
  if (isDone || isCaption2) return false;
  if (isPlaceholder(text.slice(range.start, block.range.end), words)) return false;
  return isTask2 || owners.some((owner) => !/^(?:we|i)$/i.test(owner.text));
}

// node_modules/trough/lib/index.js
function trough() {
  const fns = [];
  const pipeline = { run, use };
  return pipeline;
  function run(...values2) {
    let middlewareIndex = -1;
    const callback = values2.pop();
    if (typeof callback !== "function") {
      throw new TypeError("Expected function as last argument, not " + callback);
    }
    next(null, ...values2);
    function next(error, ...output) {
      const fn = fns[++middlewareIndex];
      let index = -1;
      if (error) {
        callback(error);
        return;
      }
      while (++index < values2.length) {
        if (output[index] === null || output[index] === void 0) {
          output[index] = values2[index];
        }
      }
      values2 = output;
      if (fn) {
        wrap(fn, next)(...output);
      } else {
        callback(null, ...output);
      }
    }
  }
  function use(middelware) {
    if (typeof middelware !== "function") {
      throw new TypeError(
        "Expected `middelware` to be a function, not " + middelware
      );
    }
    fns.push(middelware);
    return pipeline;
  }
}
function wrap(middleware, callback) {
  let called;
  return wrapped;
  function wrapped(...parameters) {
    const fnExpectsCallback = middleware.length > parameters.length;
    let result;
    if (fnExpectsCallback) {
      parameters.push(done);
    }
    try {
      result = middleware.apply(this, parameters);
    } catch (error) {
      const exception = (
        /** @type {Error} */
        error
      );
      if (fnExpectsCallback && called) {
        throw exception;
      }
      return done(exception);
    }
    if (!fnExpectsCallback) {
      if (result && result.then && typeof result.then === "function") {
        result.then(then, done);
      } else if (result instanceof Error) {
        done(result);
      } else {
        then(result);
      }
    }
  }
  function done(error, ...output) {
    if (!called) {
      called = true;
      callback(error, ...output);
    }
  }
  function then(value) {
    done(null, value);
  }
}

// node_modules/unified-lint-rule/lib/index.js
function lintRule(meta, rule) {
  const id = typeof meta === "string" ? meta : meta.origin;
  const url = typeof meta === "string" ? void 0 : meta.url;
  const parts = id.split(":");
  const source = parts[1] ? parts[0] : void 0;
  const ruleId = parts[1];
  Object.defineProperty(plugin, "name", { value: id });
  return plugin;
  function plugin(config) {
    const [severity, options] = coerce(ruleId, config);
    const fatal = severity === 2;
    if (!severity) return;
    return function(tree, file, next) {
      let index = file.messages.length - 1;
      wrap(rule, function(error) {
        const messages23 = file.messages;
        if (error && !messages23.includes(error)) {
          try {
            file.fail(error);
          } catch {
          }
        }
        while (++index < messages23.length) {
          Object.assign(messages23[index], { fatal, ruleId, source, url });
        }
        next();
      })(tree, file, options);
    };
  }
}
function coerce(name, config) {
  if (Array.isArray(config)) {
    const [severity, option] = config;
    switch (severity) {
      case false:
      case 0:
      case "off": {
        return [0, option];
      }
      case true:
      case 1:
      case "on":
      case "warn": {
        return [1, option];
      }
      case 2:
      case "error": {
        return [2, option];
      }
      default: {
        if (typeof severity === "number") {
          throw new Error(
            "Incorrect severity `" + severity + "` for `" + name + "`, expected 0, 1, or 2"
          );
        }
        return [
          1,
          /** @type {Option} */
          config
        ];
      }
    }
  }
  return [1, config];
}

// lazily:src/check-options.ts
var loaded2;
var module2 = () => loaded2 ??= loadCompiled(__filename, "../lazy/check-options.cjs");
var checkOptions = (...given) => module2().checkOptions(...given);

// schemas/meeting-note.schema.json
var meeting_note_schema_default = {
  $schema: "http://json-schema.org/draft-07/schema#",
  $id: "https://raw.githubusercontent.com/meeting-notes-lint/meeting-notes-lint/main/schemas/meeting-note.schema.json",
  title: "Meeting note",
  description: "The front matter of a meeting note: when and where the meeting is, which teams it is of, and who takes part.",
  type: "object",
  required: ["datetime", "location", "teams", "participants"],
  properties: {
    title: {
      title: "Title",
      description: "A title for lists of notes. A date in it must be the day of the meeting.",
      type: "string",
      minLength: 1,
      examples: ["Community meeting, June 23, 2022"]
    },
    datetime: {
      title: "Date and time",
      description: "When the meeting starts, as RFC 3339 with seconds and the offset from UTC.",
      type: "string",
      format: "date-time",
      pattern: "(?:[Zz]|:\\d\\d)$",
      examples: ["2022-06-23T10:00:00+02:00"]
    },
    location: {
      title: "Location",
      description: "Where people meet: a room, a channel, a link.",
      type: "string",
      minLength: 1,
      examples: ["Online, Discord, voice channel `#meetings`"]
    },
    teams: {
      title: "Teams",
      description: "The teams whose meeting it is, one a list item.",
      type: "array",
      minItems: 1,
      items: { type: "string", minLength: 1 },
      examples: [["community"]]
    },
    participants: {
      title: "Participants",
      description: "Who takes part, one person a list item, each spelt as in the other notes.",
      type: "array",
      minItems: 1,
      items: { type: "string", minLength: 1 },
      examples: [["AnaM", "BoLi"]]
    },
    tags: {
      title: "Tags",
      description: "Words to find the note by: a list, or one text with commas.",
      anyOf: [
        { type: "string", minLength: 1 },
        { type: "array", items: { type: "string", minLength: 1 } }
      ],
      examples: ["release, planning", ["release", "planning"]]
    }
  }
};

// src/generated/note-schema.js
var __getOwnPropNames = Object.getOwnPropertyNames;
var __commonJS = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};
var require_ucs2length = __commonJS({
  "node_modules/ajv/dist/runtime/ucs2length.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    function ucs2length(str) {
      const len = str.length;
      let length = 0;
      let pos = 0;
      let value;
      while (pos < len) {
        length++;
        value = str.charCodeAt(pos++);
        if (value >= 55296 && value <= 56319 && pos < len) {
          value = str.charCodeAt(pos);
          if ((value & 64512) === 56320)
            pos++;
        }
      }
      return length;
    }
    exports.default = ucs2length;
    ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
  }
});
var require_formats = __commonJS({
  "node_modules/ajv-formats/dist/formats.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.formatNames = exports.fastFormats = exports.fullFormats = void 0;
    function fmtDef(validate, compare) {
      return { validate, compare };
    }
    exports.fullFormats = {
      // date: http://tools.ietf.org/html/rfc3339#section-5.6
      date: fmtDef(date, compareDate),
      // date-time: http://tools.ietf.org/html/rfc3339#section-5.6
      time: fmtDef(getTime(true), compareTime),
      "date-time": fmtDef(getDateTime(true), compareDateTime),
      "iso-time": fmtDef(getTime(), compareIsoTime),
      "iso-date-time": fmtDef(getDateTime(), compareIsoDateTime),
      // duration: https://tools.ietf.org/html/rfc3339#appendix-A
      duration: /^P(?!$)((\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?|(\d+W)?)$/,
      uri,
      "uri-reference": /^(?:[a-z][a-z0-9+\-.]*:)?(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'"()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?(?:\?(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i,
      // uri-template: https://tools.ietf.org/html/rfc6570
      "uri-template": /^(?:(?:[^\x00-\x20"'<>%\\^`{|}]|%[0-9a-f]{2})|\{[+#./;?&=,!@|]?(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?(?:,(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?)*\})*$/i,
      // For the source: https://gist.github.com/dperini/729294
      // For test cases: https://mathiasbynens.be/demo/url-regex
      url: /^(?:https?|ftp):\/\/(?:\S+(?::\S*)?@)?(?:(?!(?:10|127)(?:\.\d{1,3}){3})(?!(?:169\.254|192\.168)(?:\.\d{1,3}){2})(?!172\.(?:1[6-9]|2\d|3[0-1])(?:\.\d{1,3}){2})(?:[1-9]\d?|1\d\d|2[01]\d|22[0-3])(?:\.(?:1?\d{1,2}|2[0-4]\d|25[0-5])){2}(?:\.(?:[1-9]\d?|1\d\d|2[0-4]\d|25[0-4]))|(?:(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)(?:\.(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)*(?:\.(?:[a-z\u{00a1}-\u{ffff}]{2,})))(?::\d{2,5})?(?:\/[^\s]*)?$/iu,
      email: /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i,
      hostname: /^(?=.{1,253}\.?$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[-0-9a-z]{0,61}[0-9a-z])?)*\.?$/i,
      // optimized https://www.safaribooksonline.com/library/view/regular-expressions-cookbook/9780596802837/ch07s16.html
      ipv4: /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)$/,
      ipv6: /^((([0-9a-f]{1,4}:){7}([0-9a-f]{1,4}|:))|(([0-9a-f]{1,4}:){6}(:[0-9a-f]{1,4}|((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){5}(((:[0-9a-f]{1,4}){1,2})|:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){4}(((:[0-9a-f]{1,4}){1,3})|((:[0-9a-f]{1,4})?:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){3}(((:[0-9a-f]{1,4}){1,4})|((:[0-9a-f]{1,4}){0,2}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){2}(((:[0-9a-f]{1,4}){1,5})|((:[0-9a-f]{1,4}){0,3}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){1}(((:[0-9a-f]{1,4}){1,6})|((:[0-9a-f]{1,4}){0,4}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(:(((:[0-9a-f]{1,4}){1,7})|((:[0-9a-f]{1,4}){0,5}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:)))$/i,
      regex,
      // uuid: http://tools.ietf.org/html/rfc4122
      uuid: /^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i,
      // JSON-pointer: https://tools.ietf.org/html/rfc6901
      // uri fragment: https://tools.ietf.org/html/rfc3986#appendix-A
      "json-pointer": /^(?:\/(?:[^~/]|~0|~1)*)*$/,
      "json-pointer-uri-fragment": /^#(?:\/(?:[a-z0-9_\-.!$&'()*+,;:=@]|%[0-9a-f]{2}|~0|~1)*)*$/i,
      // relative JSON-pointer: http://tools.ietf.org/html/draft-luff-relative-json-pointer-00
      "relative-json-pointer": /^(?:0|[1-9][0-9]*)(?:#|(?:\/(?:[^~/]|~0|~1)*)*)$/,
      // the following formats are used by the openapi specification: https://spec.openapis.org/oas/v3.0.0#data-types
      // byte: https://github.com/miguelmota/is-base64
      byte,
      // signed 32 bit integer
      int32: { type: "number", validate: validateInt32 },
      // signed 64 bit integer
      int64: { type: "number", validate: validateInt64 },
      // C-type float
      float: { type: "number", validate: validateNumber },
      // C-type double
      double: { type: "number", validate: validateNumber },
      // hint to the UI to hide input strings
      password: true,
      // unchecked string payload
      binary: true
    };
    exports.fastFormats = {
      ...exports.fullFormats,
      date: fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\d$/, compareDate),
      time: fmtDef(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i, compareTime),
      "date-time": fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\dt(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i, compareDateTime),
      "iso-time": fmtDef(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i, compareIsoTime),
      "iso-date-time": fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\d[t\s](?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i, compareIsoDateTime),
      // uri: https://github.com/mafintosh/is-my-json-valid/blob/master/formats.js
      uri: /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/)?[^\s]*$/i,
      "uri-reference": /^(?:(?:[a-z][a-z0-9+\-.]*:)?\/?\/)?(?:[^\\\s#][^\s#]*)?(?:#[^\\\s]*)?$/i,
      // email (sources from jsen validator):
      // http://stackoverflow.com/questions/201323/using-a-regular-expression-to-validate-an-email-address#answer-8829363
      // http://www.w3.org/TR/html5/forms.html#valid-e-mail-address (search for 'wilful violation')
      email: /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/i
    };
    exports.formatNames = Object.keys(exports.fullFormats);
    function isLeapYear(year) {
      return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
    }
    var DATE = /^(\d\d\d\d)-(\d\d)-(\d\d)$/;
    var DAYS = [0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    function date(str) {
      const matches = DATE.exec(str);
      if (!matches)
        return false;
      const year = +matches[1];
      const month = +matches[2];
      const day = +matches[3];
      return month >= 1 && month <= 12 && day >= 1 && day <= (month === 2 && isLeapYear(year) ? 29 : DAYS[month]);
    }
    function compareDate(d1, d2) {
      if (!(d1 && d2))
        return void 0;
      if (d1 > d2)
        return 1;
      if (d1 < d2)
        return -1;
      return 0;
    }
    var TIME = /^(\d\d):(\d\d):(\d\d(?:\.\d+)?)(z|([+-])(\d\d)(?::?(\d\d))?)?$/i;
    function getTime(strictTimeZone) {
      return function time(str) {
        const matches = TIME.exec(str);
        if (!matches)
          return false;
        const hr = +matches[1];
        const min = +matches[2];
        const sec = +matches[3];
        const tz = matches[4];
        const tzSign = matches[5] === "-" ? -1 : 1;
        const tzH = +(matches[6] || 0);
        const tzM = +(matches[7] || 0);
        if (tzH > 23 || tzM > 59 || strictTimeZone && !tz)
          return false;
        if (hr <= 23 && min <= 59 && sec < 60)
          return true;
        const utcMin = min - tzM * tzSign;
        const utcHr = hr - tzH * tzSign - (utcMin < 0 ? 1 : 0);
        return (utcHr === 23 || utcHr === -1) && (utcMin === 59 || utcMin === -1) && sec < 61;
      };
    }
    function compareTime(s1, s2) {
      if (!(s1 && s2))
        return void 0;
      const t1 = (/* @__PURE__ */ new Date("2020-01-01T" + s1)).valueOf();
      const t2 = (/* @__PURE__ */ new Date("2020-01-01T" + s2)).valueOf();
      if (!(t1 && t2))
        return void 0;
      return t1 - t2;
    }
    function compareIsoTime(t1, t2) {
      if (!(t1 && t2))
        return void 0;
      const a1 = TIME.exec(t1);
      const a2 = TIME.exec(t2);
      if (!(a1 && a2))
        return void 0;
      t1 = a1[1] + a1[2] + a1[3];
      t2 = a2[1] + a2[2] + a2[3];
      if (t1 > t2)
        return 1;
      if (t1 < t2)
        return -1;
      return 0;
    }
    var DATE_TIME_SEPARATOR = /t|\s/i;
    function getDateTime(strictTimeZone) {
      const time = getTime(strictTimeZone);
      return function date_time(str) {
        const dateTime = str.split(DATE_TIME_SEPARATOR);
        return dateTime.length === 2 && date(dateTime[0]) && time(dateTime[1]);
      };
    }
    function compareDateTime(dt1, dt2) {
      if (!(dt1 && dt2))
        return void 0;
      const d1 = new Date(dt1).valueOf();
      const d2 = new Date(dt2).valueOf();
      if (!(d1 && d2))
        return void 0;
      return d1 - d2;
    }
    function compareIsoDateTime(dt1, dt2) {
      if (!(dt1 && dt2))
        return void 0;
      const [d1, t1] = dt1.split(DATE_TIME_SEPARATOR);
      const [d2, t2] = dt2.split(DATE_TIME_SEPARATOR);
      const res = compareDate(d1, d2);
      if (res === void 0)
        return void 0;
      return res || compareTime(t1, t2);
    }
    var NOT_URI_FRAGMENT = /\/|:/;
    var URI = /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)(?:\?(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
    function uri(str) {
      return NOT_URI_FRAGMENT.test(str) && URI.test(str);
    }
    var BYTE = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/gm;
    function byte(str) {
      BYTE.lastIndex = 0;
      return BYTE.test(str);
    }
    var MIN_INT32 = -(2 ** 31);
    var MAX_INT32 = 2 ** 31 - 1;
    function validateInt32(value) {
      return Number.isInteger(value) && value <= MAX_INT32 && value >= MIN_INT32;
    }
    function validateInt64(value) {
      return Number.isInteger(value);
    }
    function validateNumber() {
      return true;
    }
    var Z_ANCHOR = /[^\\]\\Z/;
    function regex(str) {
      if (Z_ANCHOR.test(str))
        return false;
      try {
        new RegExp(str);
        return true;
      } catch (e) {
        return false;
      }
    }
  }
});
var validateNote = validate21;
var func2 = require_ucs2length().default;
var formats0 = require_formats().fullFormats["date-time"];
var pattern0 = new RegExp("(?:[Zz]|:\\d\\d)$", "u");
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.datetime === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "datetime" }, message: "must have required property 'datetime'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.location === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "location" }, message: "must have required property 'location'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.teams === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "teams" }, message: "must have required property 'teams'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.participants === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "participants" }, message: "must have required property 'participants'" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.title !== void 0) {
      let data0 = data.title;
      if (typeof data0 === "string") {
        if (func2(data0) < 1) {
          const err4 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.datetime !== void 0) {
      let data1 = data.datetime;
      if (typeof data1 === "string") {
        if (!pattern0.test(data1)) {
          const err6 = { instancePath: instancePath + "/datetime", schemaPath: "#/properties/datetime/pattern", keyword: "pattern", params: { pattern: "(?:[Zz]|:\\d\\d)$" }, message: 'must match pattern "(?:[Zz]|:\\d\\d)$"' };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        if (!formats0.validate(data1)) {
          const err7 = { instancePath: instancePath + "/datetime", schemaPath: "#/properties/datetime/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/datetime", schemaPath: "#/properties/datetime/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.location !== void 0) {
      let data2 = data.location;
      if (typeof data2 === "string") {
        if (func2(data2) < 1) {
          const err9 = { instancePath: instancePath + "/location", schemaPath: "#/properties/location/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      } else {
        const err10 = { instancePath: instancePath + "/location", schemaPath: "#/properties/location/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.teams !== void 0) {
      let data3 = data.teams;
      if (Array.isArray(data3)) {
        if (data3.length < 1) {
          const err11 = { instancePath: instancePath + "/teams", schemaPath: "#/properties/teams/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data4 = data3[i0];
          if (typeof data4 === "string") {
            if (func2(data4) < 1) {
              const err12 = { instancePath: instancePath + "/teams/" + i0, schemaPath: "#/properties/teams/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err12];
              } else {
                vErrors.push(err12);
              }
              errors++;
            }
          } else {
            const err13 = { instancePath: instancePath + "/teams/" + i0, schemaPath: "#/properties/teams/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
        }
      } else {
        const err14 = { instancePath: instancePath + "/teams", schemaPath: "#/properties/teams/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.participants !== void 0) {
      let data5 = data.participants;
      if (Array.isArray(data5)) {
        if (data5.length < 1) {
          const err15 = { instancePath: instancePath + "/participants", schemaPath: "#/properties/participants/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
        const len1 = data5.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data6 = data5[i1];
          if (typeof data6 === "string") {
            if (func2(data6) < 1) {
              const err16 = { instancePath: instancePath + "/participants/" + i1, schemaPath: "#/properties/participants/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err16];
              } else {
                vErrors.push(err16);
              }
              errors++;
            }
          } else {
            const err17 = { instancePath: instancePath + "/participants/" + i1, schemaPath: "#/properties/participants/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
        }
      } else {
        const err18 = { instancePath: instancePath + "/participants", schemaPath: "#/properties/participants/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data.tags !== void 0) {
      let data7 = data.tags;
      const _errs16 = errors;
      let valid5 = false;
      const _errs17 = errors;
      if (typeof data7 === "string") {
        if (func2(data7) < 1) {
          const err19 = { instancePath: instancePath + "/tags", schemaPath: "#/properties/tags/anyOf/0/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
      } else {
        const err20 = { instancePath: instancePath + "/tags", schemaPath: "#/properties/tags/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
      var _valid0 = _errs17 === errors;
      valid5 = valid5 || _valid0;
      if (!valid5) {
        const _errs19 = errors;
        if (Array.isArray(data7)) {
          const len2 = data7.length;
          for (let i2 = 0; i2 < len2; i2++) {
            let data8 = data7[i2];
            if (typeof data8 === "string") {
              if (func2(data8) < 1) {
                const err21 = { instancePath: instancePath + "/tags/" + i2, schemaPath: "#/properties/tags/anyOf/1/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                if (vErrors === null) {
                  vErrors = [err21];
                } else {
                  vErrors.push(err21);
                }
                errors++;
              }
            } else {
              const err22 = { instancePath: instancePath + "/tags/" + i2, schemaPath: "#/properties/tags/anyOf/1/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err22];
              } else {
                vErrors.push(err22);
              }
              errors++;
            }
          }
        } else {
          const err23 = { instancePath: instancePath + "/tags", schemaPath: "#/properties/tags/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array" };
          if (vErrors === null) {
            vErrors = [err23];
          } else {
            vErrors.push(err23);
          }
          errors++;
        }
        var _valid0 = _errs19 === errors;
        valid5 = valid5 || _valid0;
      }
      if (!valid5) {
        const err24 = { instancePath: instancePath + "/tags", schemaPath: "#/properties/tags/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      } else {
        errors = _errs16;
        if (vErrors !== null) {
          if (_errs16) {
            vErrors.length = _errs16;
          } else {
            vErrors = null;
          }
        }
      }
    }
  } else {
    const err25 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err25];
    } else {
      vErrors.push(err25);
    }
    errors++;
  }
  validate21.errors = vErrors;
  return errors === 0;
}

// src/note/roster.ts
var Roster = class {
  people;
  teams;
  #byName = /* @__PURE__ */ new Map();
  #canonical = /* @__PURE__ */ new Map();
  constructor(people = [], teams = []) {
    this.people = people;
    this.teams = teams;
    for (const person of people) {
      for (const name of [person.name, ...person.aliases ?? [], ...person.github ? [person.github] : []]) {
        this.#byName.set(fold(name), person);
      }
      for (const alias of person.aliases ?? []) this.#canonical.set(alias, person.name);
    }
  }
  /** The spelling that `name`, an alias as the roster writes it, is to have; undefined for everything else. */
  canonical(name) {
    return this.#canonical.get(name);
  }
  /** The person of that name, alias or handle; case and diacritics do not count. */
  person(name) {
    return this.#byName.get(fold(name)) ?? this.#byName.get(fold(personName(name).text));
  }
  /** Everybody whom `speaker` (initials, a name or an alias) can mean. */
  meantBy(speaker) {
    const named2 = this.person(speaker);
    if (named2) return [named2];
    return this.people.filter(
      ({ initials }) => (initials ?? []).some(
        (own) => own === speaker || isInitials(own) && isInitials(speaker) && initialsKey(own) === initialsKey(speaker)
      )
    );
  }
};
function rosterPeople(people) {
  return people.map(
    (person) => typeof person === "string" ? { name: person } : { ...person, ...person.initials !== void 0 && { initials: [person.initials].flat() } }
  );
}

// src/schema-keys.ts
function schemaKeys(schema) {
  const { properties, required } = schema;
  const entries = Object.entries(isObject(properties) ? properties : {});
  return {
    keys: entries.map(([key]) => key),
    required: Array.isArray(required) ? required.filter((key) => typeof key === "string") : [],
    about: new Map(entries.map(([key, part]) => [key, infoOf(part)]))
  };
}
function infoOf(part) {
  const { description, type } = isObject(part) ? part : {};
  return { ...typeof description === "string" && { description }, isList: type === "array" };
}
function isObject(value) {
  return typeof value === "object" && value !== null;
}

// src/default-settings.ts
var defaultSections = [
  { name: "Agenda", aliases: ["Agenda items", "Agenda topics"] },
  { name: "Discussions", aliases: ["Discussion"] },
  {
    name: "TODOs",
    aliases: [
      "TODO",
      "To do",
      "To-dos",
      "TODOs and Decisions",
      "Decisions and TODOs",
      "TODOs / Decisions",
      "Decisions / TODOs",
      "Tasks / Decisions",
      "Decisions / Tasks",
      "Tasks and Decisions",
      "Action items"
    ]
  }
];
var builtInSchema = {
  ...schemaKeys(meeting_note_schema_default),
  remarkUnknownKeys: true,
  validate: (data) => validateNote(data) ? [] : [...validateNote.errors ?? []]
};
var defaultSettings = {
  sections: defaultSections,
  frontMatter: { required: "auto", schema: builtInSchema },
  placeholders: { words: [] },
  labels: [],
  roster: new Roster(),
  path: [],
  date: {
    from: [
      { kind: "path", name: "" },
      { kind: "frontMatter", name: "datetime" },
      { kind: "title", name: "" }
    ],
    tolerance: 0
  },
  attendees: { from: [{ kind: "frontMatter", name: "participants" }], isConfigured: false },
  locale: "en"
};

// src/home.ts
var HOME = "https://github.com/meeting-notes-lint/meeting-notes-lint";
function ruleUrl(id) {
  return `${HOME}/blob/main/docs/rules/${id}.md`;
}
var CONFIG_SCHEMA = `${HOME.replace("github.com", "raw.githubusercontent.com")}/main/schemas/config.schema.json`;

// lazily:src/note/markdown.ts
var loaded3;
var module3 = () => loaded3 ??= loadCompiled(__filename, "../lazy/markdown.cjs");
var parseMarkdown = (...given) => module3().parseMarkdown(...given);

// src/note/scan-blocks.ts
var HEADING = /#{1,6}(?=[ \t\r\n]|$)/y;
var FENCE = /`{3,}(?=[^`\r\n]*(?:[\r\n]|$))|~{3,}/y;
var RULE = /([-*_])(?:[ \t]*\1){2,}[ \t]*(?=[\r\n]|$)/y;
var UNDERLINE2 = /(?:=+|-+)[ \t]*(?=[\r\n]|$)/y;
var MARKER = /(?:[-*+]|(\d{1,9})[.)])(?=[ \t\r\n]|$)/y;
var BRACKETS = /\[[^\\\]\r\n]*\](?!:)/y;
var DEFINITION = /\[[^\s\\[\]][^\\[\]\r\n]{0,99}\]: *[^\s<>()\\]+ *(?=[\r\n]|$)/y;
var SPECIAL = new Set("	#`~<>*+-_=[0123456789");
var NO_TAG = /<(?:[a-z][a-z0-9]*[:@.]|[^a-z/!?]|$)/iy;
function scanBlocks(text, from) {
  if (/^\uFEFF|\r(?!\n)/.test(text)) return void 0;
  const scanner = new Scanner(text);
  for (let start = from; start < text.length; ) {
    const lineFeed = text.indexOf("\n", start);
    const end = lineFeed < 0 ? text.length : lineFeed;
    if (!scanner.line(start, end > start && text[end - 1] === "\r" ? end - 1 : end)) return void 0;
    start = end + 1;
  }
  return scanner.finish();
}
var Scanner = class {
  #text;
  #blocks = [];
  /** From the outermost to the innermost. */
  #open = [];
  #lists = 0;
  /** The paragraph that the next line may go on with; it stands in the innermost container. */
  #paragraph;
  /** The line began behind an open paragraph. */
  #interrupts = false;
  #fence;
  #comment;
  constructor(text) {
    this.#text = text;
  }
  /** Takes in the line from `start` to `end`; false when it is not certain what it is. */
  line(start, end) {
    const text = this.#text;
    if (this.#comment) return this.#inComment(this.#comment, start, end);
    let at = start;
    let first = this.#skipSpaces(at, end);
    let depth = 0;
    for (const { item, width, children } of this.#open) {
      if (!item) {
        if (text[first] !== ">" || first - at > 3) break;
        at = text[first + 1] === " " ? first + 2 : first + 1;
        first = this.#skipSpaces(at, end);
      } else if (first < end) {
        if (children === 0 && first > at) return false;
        if (first - at < width) break;
        at += width;
      }
      depth++;
    }
    if (this.#fence) return this.#inFence(this.#fence, depth, at, first, end);
    if (first === end) {
      this.#paragraph = void 0;
      this.#open.length = depth;
      return true;
    }
    this.#interrupts = this.#paragraph !== void 0 && depth === this.#open.length;
    while (SPECIAL.has(text[first])) {
      if (text[first] === "	") return false;
      if (first - at > 3) break;
      const content = text[first] === ">" ? this.#quote(depth, first, end) : this.#item(depth, at, first, end);
      if (content === "unknown") return false;
      if (content === "none") return this.#leaf(depth, at, first, end);
      depth++;
      at = content;
      first = this.#skipSpaces(at, end);
      if (first === end) return true;
    }
    return first - at > 3 && !this.#paragraph ? false : this.#prose(depth, first, end);
  }
  /** The blocks of the whole text. */
  finish() {
    if (this.#comment) return void 0;
    if (this.#fence) {
      if (this.#open.length > 0) return void 0;
      this.#fence.block.range.end = this.#text.length;
    }
    return this.#blocks;
  }
  #skipSpaces(at, end) {
    while (at < end && this.#text[at] === " ") at++;
    return at;
  }
  #match(pattern, at) {
    pattern.lastIndex = at;
    return pattern.exec(this.#text);
  }
  /** Opens a quote, or one inside another; returns where its content begins. */
  #quote(depth, first, end) {
    const next = this.#text[first + 1];
    if (next === "	" || this.#open.slice(0, depth).some(({ item }) => item)) return "unknown";
    this.#closeTo(depth);
    this.#open.push({ marker: ">", width: 0, item: void 0, children: 0 });
    return Math.min(end, next === " " ? first + 2 : first + 1);
  }
  /** Opens a list, or the next item of one; returns where the item's content begins. */
  #item(depth, at, first, end) {
    const match = this.#match(MARKER, first);
    if (!match || this.#match(RULE, first)) return "none";
    const [marker, digits] = match;
    const afterMarker = first + marker.length;
    const content = this.#skipSpaces(afterMarker, end);
    const isEmpty = content === end;
    if (isEmpty || digits !== void 0 && digits !== "1") {
      if (this.#paragraph && depth === this.#open.length) return "none";
      if (this.#interrupts || this.#open[depth] && !this.#open[depth].item) return "unknown";
    }
    if (this.#text[content] === "	" || content - afterMarker > 4 && !isEmpty) return "unknown";
    const kind = marker.at(-1);
    const width = (isEmpty ? afterMarker + 1 : content) - at;
    const known = this.#open[depth];
    const goesOn = known?.marker === kind;
    if (goesOn) this.#closeTo(depth);
    else this.#begin(depth, end);
    const item = {
      range: { start: first, end },
      depth: depth + 1,
      list: goesOn ? known.item.list : this.#lists++,
      ordered: digits !== void 0,
      hasChildren: false
    };
    this.#open[depth] = { marker: kind, width, item, children: 0 };
    this.#grow(end);
    if (isEmpty) this.#blocks.push({ kind: "item", range: { start: end, end }, item });
    return content;
  }
  /** A line that begins with a mark, and begins no container. */
  #leaf(depth, at, first, end) {
    const text = this.#text;
    const range = { start: first, end };
    switch (text[first]) {
      case "#": {
        const marks = this.#match(HEADING, first)?.[0];
        if (marks === void 0) break;
        if (text[first + marks.length] === "	") return false;
        this.#begin(depth, end);
        if (depth > 0) this.#pushProse(range);
        else this.#blocks.push({ kind: "heading", range, heading: headingAt(text, range, marks.length) });
        return true;
      }
      case "`":
      case "~": {
        const marks = this.#match(FENCE, first)?.[0];
        if (marks === void 0) break;
        this.#begin(depth, end);
        this.#fence = { block: { kind: "code", range }, marks };
        this.#blocks.push(this.#fence.block);
        return true;
      }
      case "<": {
        if (this.#match(NO_TAG, first)) break;
        if (!text.startsWith("<!--", first)) return false;
        this.#begin(depth, end);
        this.#comment = { kind: "html", range: { start: at, end } };
        this.#blocks.push(this.#comment);
        return this.#inComment(this.#comment, first + 2, end);
      }
      case "[":
        if (this.#paragraph && this.#paragraph.kind !== "other") break;
        if (this.#match(BRACKETS, first)) break;
        if (!this.#match(DEFINITION, first) || this.#paragraph && depth < this.#open.length) return false;
        this.#begin(depth, end);
        this.#paragraph = { kind: "other", range };
        this.#blocks.push(this.#paragraph);
        return true;
      default:
        if (this.#paragraph && (text[first] === "=" || depth === this.#open.length) && this.#match(UNDERLINE2, first))
          return false;
        if (!this.#match(RULE, first)) break;
        this.#begin(depth, end);
        this.#blocks.push({ kind: "other", range });
        return true;
    }
    return this.#prose(depth, first, end);
  }
  /** A line of text: it goes on with the paragraph, whatever it is indented by, or begins one. */
  #prose(depth, first, end) {
    if (this.#paragraph) {
      if (this.#paragraph.kind === "other") return false;
      this.#paragraph.range.end = end;
      this.#grow(end);
    } else {
      this.#begin(depth, end);
      this.#paragraph = this.#pushProse({ start: first, end });
    }
    return true;
  }
  #inFence({ block, marks }, depth, at, first, end) {
    if (depth < this.#open.length) return false;
    block.range.end = end;
    if (first < end) this.#grow(end);
    if (first - at <= 3 && this.#text.startsWith(marks, first)) {
      const line = this.#text.slice(first, end).replace(/(?<![ \t])[ \t]+$/, "");
      if (line === marks[0].repeat(line.length)) this.#fence = void 0;
    }
    return true;
  }
  #inComment(block, start, end) {
    block.range.end = end;
    if (this.#text.slice(start, end).includes("-->")) this.#comment = void 0;
    return this.#comment === void 0 || this.#open.length === 0;
  }
  /** Closes what does not go on, and begins a block in the container at `depth`. */
  #begin(depth, end) {
    this.#closeTo(depth);
    const parent = this.#open.at(-1);
    if (parent?.item) {
      parent.children++;
      parent.item.hasChildren = parent.children > 1;
    }
    this.#grow(end);
  }
  #pushProse(range) {
    const parent = this.#open.at(-1);
    const quoted = this.#open[0]?.item === void 0 && this.#open.length > 0;
    const kind = quoted ? "quote" : parent?.item && parent.children === 1 ? "item" : "paragraph";
    const block = { kind, range, ...parent?.item && { item: parent.item } };
    this.#blocks.push(block);
    return block;
  }
  #closeTo(depth) {
    this.#open.length = depth;
    this.#paragraph = void 0;
  }
  /** All open items reach to `end`. */
  #grow(end) {
    for (const { item } of this.#open) if (item) item.range.end = end;
  }
};

// src/note/parse.ts
function parseNote(path, text) {
  const long = tooLong(text);
  if (long) return { ...noteFrom(path, text, [], nothing("missing")), excess: long };
  const frontMatter2 = parseFrontMatter(text);
  const excess = tooComplex(text, frontMatter2.range.end);
  if (excess) return { ...noteFrom(path, text, [], frontMatter2), excess };
  const scanned = scanBody(text, frontMatter2);
  if (scanned) return noteFrom(path, text, scanned, frontMatter2);
  const unparsed = tooMuchToParse(text, frontMatter2.range.end);
  if (unparsed) return { ...noteFrom(path, text, [], frontMatter2), excess: unparsed };
  return noteFrom(path, text, parseBody(text, frontMatter2), frontMatter2);
}
function scanBody(text, frontMatter2) {
  const { state, range, fence } = frontMatter2;
  return isPlain(frontMatter2) && (state === "missing" || fence.end === 3) ? scanBlocks(text, range.end) : void 0;
}
function parseBody(text, frontMatter2) {
  const { state, range } = frontMatter2;
  const plain = isPlain(frontMatter2) ? text : text.slice(0, range.end).replace(/[^\r\n]/g, " ") + text.slice(range.end);
  const shift = state === "missing" && text.startsWith("\uFEFF") ? 1 : 0;
  return blocksOf(parseMarkdown(plain), text, range.end, shift);
}

// src/rules/define-rule.ts
function defineRule(meta, check) {
  const url = ruleUrl(meta.id);
  const defaults = Object.fromEntries(
    Object.entries(meta.options ?? {}).map(([name, schema]) => [name, schema.default])
  );
  const run = (note, context, severity, options = {}) => {
    const findings = [];
    const report = ({ range, message, about, expected, fix, related, severity: less }) => {
      const replacements = typeof expected === "string" ? [expected] : expected;
      const first = replacements?.[0];
      findings.push({
        path: note.path,
        ruleId: meta.id,
        severity: severity === "error" && less === "warning" ? "warning" : severity,
        message,
        place: note.lines.place(range),
        url,
        actual: note.text.slice(range.start, range.end),
        ...about !== void 0 && { about: [about].flat() },
        ...replacements && { expected: [...replacements] },
        ...typeof fix === "object" && { fix },
        ...typeof fix === "string" && first !== void 0 && {
          fix: { safe: fix === "safe", title: titleOf(first), edits: [{ ...range, text: first }] }
        },
        ...related?.length && {
          related: related.map((other) => ({ place: note.lines.place(other.range), message: other.message }))
        }
      });
    };
    const { settings, collection, fileExists } = context;
    const when = whenOf(note, context);
    if (when && (!note.excess || meta.id.startsWith("front-matter"))) {
      const { meeting, stage } = when;
      const given = { ...defaults, ...options };
      check({ note, meeting, settings, collection, stage, fileExists, report }, given);
    }
    return findings;
  };
  const linter = lintRule(
    { origin: `meeting-notes-lint:${meta.id}`, url },
    (tree, file, options) => {
      checkOptions(meta.id, options);
      const note = noteOf(tree, file);
      if (!note) return;
      for (const finding of run(note, contextOf(file), "error", options ?? {})) {
        leaveMessage(file, finding);
      }
    }
  );
  return Object.assign(linter, {
    meta,
    url,
    check: run
  });
}
var whenIn = /* @__PURE__ */ new WeakMap();
function whenOf(note, context) {
  const known = whenIn.get(context);
  if (known?.note === note) return known.when;
  const { settings, now } = context;
  const meeting = meetingOf(note, settings);
  const isOld = isBefore(meeting, note.path, settings.since);
  const when = isOld ? void 0 : { meeting, stage: stageAt(note, meeting, now) };
  whenIn.set(context, { note, when });
  return when;
}
function titleOf(text) {
  return text === "" ? "Remove it" : text.includes("\n") ? "Replace it" : `Write \`${text}\``;
}
function leaveMessage(file, { message, place, actual, expected, fix, related }) {
  const left = file.message(message, { place });
  return Object.assign(left, {
    actual,
    ...expected && { expected },
    ...fix && { fix },
    ...related && { related }
  });
}
var notes = /* @__PURE__ */ new WeakMap();
function noteOf(tree, file) {
  const known = notes.get(file);
  if (known?.tree === tree) return known.note;
  const text = String(file);
  const path = (file.path ?? "").replaceAll("\\", "/");
  const frontMatter2 = parseFrontMatter(text);
  const ofTree = readNote(path, text, tree, frontMatter2, text.startsWith("\uFEFF") ? 1 : 0);
  const note = ofTree && !isPlain(frontMatter2) ? parseNote(path, text) : ofTree;
  notes.set(file, { tree, note });
  return note;
}
function contextOf(file) {
  const given = file.data.meetingNotesLint;
  return {
    settings: given?.settings ?? defaultSettings,
    collection: given?.collection ?? new Collection(),
    now: given?.now,
    fileExists: given?.fileExists
  };
}

// src/rules/action-item-owner.ts
var messages = {
  none: (text, owner) => `\`${text}\` has no owner, unlike the other items here; write who does it, such as \`${owner}: …\`.`,
  unknown: (owner) => `\`${owner}\` owns an item but is neither a participant nor known from other notes; correct the name.`
};
var MIN_OWNED = 2;
var MIN_SHARE3 = 0.5;
var action_item_owner_default = defineRule(
  {
    id: "action-item-owner",
    description: "An action item names who does it where the other items do",
    severity: "warning",
    needsCollection: true,
    options: {
      unknown: {
        description: "Also remark on owners who are neither participants nor known from other notes.",
        type: "boolean",
        default: false
      }
    }
  },
  ({ note, meeting, settings, collection, report }, { unknown }) => {
    const blocks = actionBlocks(note, settings);
    if (blocks.length === 0) return;
    const participants = meeting.attendees.map(({ name }) => name);
    const isPerson = (name) => settings.roster.meantBy(name).length > 0 || collection.people.isSomebody(name, participants);
    const items = actionItems(blocks, note.text, isPerson);
    const owned = items.filter(({ owners }) => owners.length > 0);
    if (unknown) {
      for (const { owners, inherited } of items) {
        if (inherited) continue;
        for (const { text, range } of owners) {
          if (!range || isGroup(text) || collection.people.isKnown(text)) continue;
          if (settings.roster.meantBy(text).length > 0) continue;
          if (!participants.some((name) => collection.people.match(text, name) !== "no"))
            report({ range, message: messages.unknown(text) });
        }
      }
    }
    const open = items.filter(({ owners }) => owners.length === 0);
    if (owned.length < MIN_OWNED || owned.length < open.length || owned.length / items.length < MIN_SHARE3) return;
    const example = owned[0]?.owners[0]?.text ?? "RD";
    for (const { range, isTask: isTask2 } of open) {
      const text = note.text.slice(range.start, range.end);
      if (!isTask2 || isPlaceholder(text, settings.placeholders.words)) continue;
      report({ range, message: messages.none(excerpt(text), example) });
    }
  }
);

// src/rules/attendees.ts
var messages2 = {
  missing: (places) => `The note does not say who was there; list the people in ${places}.`,
  empty: (place) => `\`${place}\` names nobody although the meeting is over; list who was there.`,
  fullName: (text) => `\`${text}\` is not a full name; write first and last name.`,
  handle: (text) => `\`${text}\` has no GitHub handle; add it, such as \`@name\`.`
};
var attendees_default = defineRule(
  {
    id: "attendees",
    description: "The note lists who was there, where and how the configuration says",
    severity: "warning",
    options: {
      form: {
        description: "What each entry must hold: `full-name` (two words or more), `handle` (`@name`), or `any`.",
        enum: ["any", "full-name", "handle"],
        default: "any"
      }
    }
  },
  ({ note, meeting, settings, stage, report }, { form }) => {
    if (!settings.attendees.isConfigured || stage === "upcoming" || meeting.isCancelled) return;
    const { attendees, lists: lists2 } = meeting;
    if (attendees.length === 0) {
      const [list] = lists2;
      if (list) report({ range: list.at, message: messages2.empty(labelIn(list.at)) });
      else if (settings.attendees.from.some(({ kind }) => kind !== "frontMatter"))
        report({ range: head(), message: messages2.missing(placesOf(settings)), about: "missing" });
      return;
    }
    for (const { name, entry } of attendees) {
      const text = note.text.slice(entry.start, entry.end);
      if (form === "full-name" && !/\S\s+\S/.test(name))
        report({ range: entry, message: messages2.fullName(excerpt(text)) });
      if (form === "handle" && !/(?:^|[\s([])@[\w-]/.test(text))
        report({ range: entry, message: messages2.handle(excerpt(text)) });
    }
    function labelIn(range) {
      const text = note.text.slice(range.start, range.end).replace(/[#*_:|]+/g, " ");
      return saysSomething(text) ? excerpt(text) : "Attendees";
    }
    function head() {
      return note.headings[0]?.range ?? note.lines.range(note.lines.point(note.bodyStart).line);
    }
  }
);
function placesOf({ attendees }) {
  const places = attendees.from.map(({ kind, name }) => {
    if (kind === "section") return `a section \`${name}\``;
    if (kind === "label") return `a line \`${name}: …\``;
    return kind === "table" ? `a table with the column \`${name}\`` : `\`${name}\` of the front matter`;
  });
  return places.join(" or ");
}

// src/rules/consistent-dates.ts
var messages3 = {
  odd: (name, text, agreeing, day) => `${sentenceCase(name)} says \`${text}\`, but ${agreeing} ${spellDay(day)}; write that day in ${name} too.`,
  dateTime: (actual, agreeing, day) => `\`datetime\` is of ${spellDay(actual)}, but ${agreeing} ${spellDay(day)}; write \`${day}\` if that is the day of the meeting.`,
  path: (others, other, path) => `${sentenceCase(others)} ${other}, but the file name is of ${spellDay(path)}; write \`${path}\` if the file name is right, else rename the file.`,
  all: (said) => `${sentenceCase(said)}; write the day of the meeting in all of them.`
};
var consistent_dates_default = defineRule(
  {
    id: "consistent-dates",
    description: "All dates of the meeting that a note gives, in its name and in its text, are of the same day",
    severity: "error",
    fixes: ["suggestion"]
  },
  ({ meeting: { dates, agreement: found }, report }) => {
    if (!found || found.odd.length === 0) return;
    const path = dates.find(({ source }) => source.kind === "path");
    const right = path?.said[0]?.whole ?? found.day;
    const wrong2 = (found.odd.length === 1 && found.odd[0] === path ? found.agree : found.odd).filter(isWritten);
    const [first] = wrong2;
    if (!first) return;
    const edits = wrong2.flatMap((dated) => editOf(dated, right) ?? []);
    const isWhole = edits.length === wrong2.length;
    const range = first.said[0].range;
    report({
      range,
      message: sentence(dates, found, right),
      ...isWhole && {
        expected: edits[0].text,
        fix: { safe: false, title: `Write \`${edits[0].text}\``, edits: edits.sort((a, b) => a.start - b.start) }
      }
    });
  }
);
function isWritten(dated) {
  return dated.said[0]?.range !== void 0;
}
function editOf({ said: [first, ...others] }, day) {
  const text = others.every(({ range }) => range?.start === first.range.start) ? first.rewrite?.(day) : void 0;
  return text === void 0 ? void 0 : { ...first.range, text };
}
function sentence(dates, { agree, odd, day: found }, day) {
  const [first, ...others] = odd;
  if (first.source.kind === "path" && others.length === 0) {
    const { name, said } = agree[0];
    const both = agree.length > 1 ? `${names(agree)} are of` : isDateTime(agree[0]) ? "`datetime` is of" : `${name} says`;
    return messages3.path(both, spell(said[0], found), day);
  }
  if (others.length > 0 && agree.length === 1) return messages3.all(enumerate(dates.map(saying)));
  const agreeing = `${names(agree)} ${agree.length === 1 ? "says" : "say"}`;
  return isDateTime(first) ? messages3.dateTime(first.said[0].whole, agreeing, day) : messages3.odd(first.name, excerpt(first.said[0].text), agreeing, day);
}
function saying(dated) {
  const [first] = dated.said;
  if (isDateTime(dated)) return `\`datetime\` is of ${spellDay(first.whole)}`;
  return `${dated.name} says ${first.range ? `\`${excerpt(first.text)}\`` : spell(first)}`;
}
function isDateTime({ source }) {
  return source.kind === "frontMatter" && source.name === "datetime";
}
function spell({ whole, text }, day) {
  if (whole ?? day) return spellDay(whole ?? day);
  return `\`${excerpt(text)}\``;
}
function names(dates) {
  return enumerate(dates.map(({ name }) => name));
}
function enumerate(parts) {
  return parts.length < 2 ? parts[0] ?? "" : `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}`;
}
function sentenceCase(text) {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

// src/rules/consistent-names.ts
var messages4 = {
  lists: (value, better, notes2) => notes2 > 0 ? `\`${value}\` is spelt \`${better}\` in ${notes2} other notes; write \`${better}\` if the same is meant.` : `\`${value}\` is spelt \`${better}\` in the name of its folder; write \`${better}\` if the same is meant.`,
  first: (value, better, notes2) => `\`${value}\` has a first name that ${notes2} other notes spell as in \`${better}\`; write \`${better}\` if it is the same person.`,
  roster: (value, better) => `\`${value}\` is spelt \`${better}\` in the roster; write \`${better}\`.`,
  text: (value, better, notes2) => `\`${value}\` is spelt \`${better}\` in the text of ${notes2} notes; write \`${better}\` if the same is meant.`
};
var consistent_names_default = defineRule(
  {
    id: "consistent-names",
    description: "Participants, teams and tags are spelt as in the other notes",
    severity: "warning",
    fixes: ["safe", "suggestion"],
    needsCollection: true
  },
  ({ note, meeting, settings, collection, report }) => {
    const { roster } = settings;
    const found = /* @__PURE__ */ new Map();
    for (const field of ["participants", "teams", "tags"]) {
      for (const { value, range } of values2(field)) {
        if (isPlaceholder(value, settings.placeholders.words)) continue;
        const known = found.get(value);
        if (known) {
          known.others.push(range);
          continue;
        }
        const named2 = field === "participants" ? roster.canonical(value) : teamOf(field, value);
        if (named2 !== void 0) {
          if (named2 !== value)
            found.set(value, {
              range,
              spelling: named2,
              safe: true,
              message: messages4.roster(value, named2),
              others: []
            });
          continue;
        }
        const better = isInRoster(field, value) ? void 0 : collection.spellings.better(field, value);
        if (!better) continue;
        const { spelling } = better;
        found.set(value, { range, spelling, safe: false, message: sentence2(value, better), others: [] });
      }
    }
    for (const { range, message, spelling, safe, others } of found.values()) {
      report({
        range,
        message,
        expected: spelling,
        fix: safe ? "safe" : "suggestion",
        related: others.map((other) => ({ range: other, message: "The same here" }))
      });
    }
    function teamOf(field, value) {
      const bare = (name) => fold(name).replace(/[\s_-]+/g, "");
      return field === "teams" ? roster.teams.find((team) => bare(team) === bare(value)) : void 0;
    }
    function isInRoster(field, value) {
      return field === "participants" && roster.people.some(({ name }) => name === value);
    }
    function values2(field) {
      const list = field === "participants" ? meeting.attendees.map(({ name, range }) => ({ value: name, range })) : frontMatterList(note, field);
      const text = list.length === 0 ? frontMatterText(note, field) : void 0;
      if (!text || note.text.slice(text.range.start, text.range.end) !== text.value) return list.filter(isPlain3);
      return [...text.value.matchAll(/[^,]+/g)].map((part) => {
        const start = text.range.start + part.index + (part[0].length - part[0].trimStart().length);
        const value = part[0].trim();
        return { value, range: { start, end: start + value.length } };
      });
    }
    function isPlain3({ value, range }) {
      return note.text.slice(range.start, range.end) === value;
    }
  }
);
function sentence2(value, better) {
  if (better.in === "text") return messages4.text(value, better.spelling, better.notes);
  return better.in === "first" ? messages4.first(value, better.spelling, better.notes) : messages4.lists(value, better.spelling, better.notes);
}

// src/rules/file-name.ts
var messages5 = {
  noDate: (name) => `The file name \`${name}\` holds no date; name the note \`yyyy-mm-dd.md\`, by the day of the meeting.`,
  form: (path, forms) => `\`${path}\` is not named as notes are here; rename it to the form ${forms}.`,
  impossible: (date) => `There is no day \`${date}\`; name the note \`yyyy-mm-dd.md\`, by the day of the meeting.`,
  digits: (date, expected) => `The date \`${date}\` in the file name has not two digits for month and day; rename it to \`${expected}\`, so that notes are sorted.`,
  impossibleInForm: (date, forms) => `There is no day \`${date}\`; name the note by the day of the meeting, in the form ${forms}.`,
  conflict: (path, first, second) => `\`${path}\` says \`${first}\` in one place and \`${second}\` in another; rename it so that they agree.`,
  year: (folder, date, year) => `The note of \`${date}\` stands in the folder \`${folder}\`; move it to the folder \`${year}\`.`
};
var file_name_default = defineRule(
  {
    id: "file-name",
    description: "The file is named by the day of the meeting and stands in the folder of its year",
    severity: "warning"
  },
  ({ note, meeting: { path }, settings, report }) => {
    if (note.path === "") return;
    const message = settings.path.length > 0 ? inForm(note.path, path, settings) : byDay(note.path, path);
    if (message !== void 0) report({ range: note.lines.range(1), message, about: note.path });
  }
);
function inForm(path, date, { path: patterns }) {
  const read2 = patterns.map((pattern) => pattern.read(path)).find((parts) => parts !== void 0);
  const forms = patterns.map(({ source }) => `\`${source}\``).join(" or ");
  if (!read2) return messages5.form(path, forms);
  const { conflict } = read2;
  if (conflict) return messages5.conflict(path, conflict[0], conflict[1]);
  return date?.isWhole && !date.day ? messages5.impossibleInForm(date.text, forms) : void 0;
}
function byDay(path, date) {
  const segments = path.split("/");
  if (!date) return messages5.noDate(segments.at(-1));
  if (!date.day) {
    const [year, month, day] = date.text.split("-").map(Number);
    const meant = toDay(year, month, day);
    return meant && meant !== date.text ? messages5.digits(date.text, meant) : messages5.impossible(date.text);
  }
  const folder = segments.slice(0, -1).findLast((segment) => /^(?:19|20)\d\d$/.test(segment));
  return folder !== void 0 && Number(folder) !== date.year ? messages5.year(folder, date.text, date.year) : void 0;
}

// src/rules/front-matter.ts
var messages6 = {
  missing: "The note has no front matter; begin it with a line `---`, the keys `datetime`, `location`, `teams` and `participants`, and another line `---`.",
  bom: "An invisible byte order mark stands before the opening `---`; remove it, or other tools will not see the front matter.",
  blank: "Blank lines stand before the opening `---`; remove them, because front matter must begin on line 1.",
  lead: (text) => `\`${text}\` stands before the opening \`---\`; move it below the front matter, which must begin on line 1.`,
  unclosed: "The front matter is never closed; put a line `---` after its last key.",
  foreign: (language) => `The front matter is marked as \`${language}\`; write it in YAML, after a bare \`---\`.`,
  duplicate: (key) => `The key \`${key}\` stands twice; keep one of the two.`,
  tab: "A tab indents this line; indent YAML with spaces.",
  colon: (text) => `\`${text}\` holds a colon and a space, which YAML reads as a key; put the value between quotes.`,
  noColon: (text) => `\`${text}\` is no \`key: value\` line; put a colon and a space after the key.`,
  special: (text) => `\`${text}\` begins with a character that YAML reserves; put the value between quotes.`,
  quote: (text) => `The quote in \`${text}\` is never closed, or closed too early; put one quote at each end of the value.`,
  indent: (text) => `\`${text}\` is indented otherwise than its neighbours; indent it like the lines around it.`,
  bracket: (text) => `The bracket in \`${text}\` is never closed; close it, or write one item a line after \`- \`.`,
  alias: (text) => `\`${text}\` uses \`*\` or \`&\`, which YAML reads as a reference; put the value between quotes.`,
  tooMuch: "The front matter is longer or deeper than that of any note and was not read; keep the keys of the meeting in it and nothing else.",
  excess: "From here on the note is longer or nested deeper than any note, and its text was not checked; split it, or flatten its lists.",
  mapping: (text) => `The front matter is not a list of \`key: value\` lines; \`${text}\` should be one.`,
  other: (text) => `YAML cannot read the front matter at \`${text}\`; check the colon, the quotes and the indentation of this line.`
};
var front_matter_default = defineRule(
  {
    id: "front-matter",
    description: "A note begins with front matter in YAML that can be read",
    severity: "error",
    fixes: ["safe"],
    needsCollection: true
  },
  ({ note, settings, collection, report }) => {
    const { frontMatter: frontMatter2, text } = note;
    if (note.excess) {
      report({ range: note.excess, message: messages6.excess });
      if (frontMatter2.state === "missing") return;
    }
    const { state, lead, fence } = frontMatter2;
    if (state === "missing") {
      const { required } = settings.frontMatter;
      if (required === true || required === "auto" && !collection.isForeign)
        report({ range: note.lines.range(1), message: messages6.missing, about: "missing" });
      return;
    }
    if (lead.end > lead.start) {
      const before = text.slice(lead.start, lead.end);
      if (before.replace("\uFEFF", "").trim() === "") {
        const message = before.startsWith("\uFEFF") ? messages6.bom : messages6.blank;
        report({ range: lead, message, expected: "", fix: "safe" });
      } else {
        const range = firstLine(text, lead);
        report({ range, message: messages6.lead(excerpt(text.slice(range.start, range.end))) });
      }
    }
    if (state === "unclosed") report({ range: fence, message: messages6.unclosed });
    if (state === "foreign") report({ range: fence, message: messages6.foreign(excerpt(frontMatter2.language)) });
    const lines = /* @__PURE__ */ new Set();
    for (const problem of frontMatter2.problems) {
      const { line } = note.lines.point(problem.range.start);
      if (lines.has(line)) continue;
      lines.add(line);
      const whole = note.lines.range(line);
      const range = rangeOf(problem, whole);
      report({
        range,
        message: sentence3(problem, text.slice(whole.start, whole.end), text.slice(range.start, range.end))
      });
      if (problem.code !== "DUPLICATE_KEY") break;
    }
    function rangeOf({ code, range, key }, line) {
      if (code === "DUPLICATE_KEY" && key) return { start: range.start, end: range.start + key.length };
      if (range.end === range.start) return line.end > line.start ? line : range;
      if (range.end > range.start + 1 || code === "TAB_AS_INDENT") return firstLine(text, range);
      const end = line.start + text.slice(line.start, line.end).trimEnd().length;
      return { start: range.start < end ? range.start : line.start, end };
    }
  }
);
function sentence3(problem, line, at) {
  const text = excerpt(line);
  switch (problem.code) {
    case "DUPLICATE_KEY":
      return messages6.duplicate(excerpt(problem.key ?? at));
    case "TAB_AS_INDENT":
      return messages6.tab;
    case "BLOCK_AS_IMPLICIT_KEY":
    case "MULTILINE_IMPLICIT_KEY":
      return /:\s.*:\s/.test(line) ? messages6.colon(text) : messages6.noColon(text);
    case "MISSING_CHAR":
      if (/["']/.test(line)) return messages6.quote(text);
      return /[[{]/.test(line) ? messages6.bracket(text) : messages6.noColon(text);
    case "BAD_SCALAR_START":
      return messages6.special(text);
    case "BAD_INDENT":
      return /[[{][^[{\]}]*$/.test(line) ? messages6.bracket(text) : messages6.indent(text);
    case "BAD_ALIAS":
      return messages6.alias(text);
    case "TOO_MUCH":
      return messages6.tooMuch;
    case "NOT_A_MAPPING":
      return messages6.mapping(text);
    case "UNEXPECTED_TOKEN":
      return /["']/.test(line) ? messages6.quote(text) : messages6.other(text);
    default:
      return messages6.other(text);
  }
}
function firstLine(text, range) {
  for (const line of linesIn(text, range)) {
    if (text.slice(line.start, line.end).trim() !== "") return line;
  }
  return range;
}

// src/note/list-edits.ts
function valueAsList(note, key, value) {
  const keyRange = note.frontMatter.keyRange([key]);
  if (!keyRange) return void 0;
  const text = note.text.slice(value.start, value.end);
  const between = note.text.slice(keyRange.end, value.start);
  if (/[\r\n]/.test(text) || !/^: +$/.test(between) || /[#[{|>&*!]/.test(text[0] ?? "")) return void 0;
  return { start: keyRange.end + 1, end: value.end, text: `${note.eol}  - ${text}` };
}
function removalOfItem(note, item) {
  const rest = /^[ \t]*(?:\r\n|\r|\n)/.exec(note.text.slice(item.end, item.end + 200));
  const marker = markerOf(note.text, item);
  if (!rest || marker === void 0) return void 0;
  return { start: item.start - marker.length, end: item.end + rest[0].length, text: "" };
}
function itemAsItems(note, item, parts) {
  const marker = markerOf(note.text, item);
  if (marker === void 0 || parts.some((part) => !isPlain2(part))) return void 0;
  return { ...item, text: parts.join(`${note.eol}${marker}`) };
}
function markerOf(text, item) {
  const lineStart = Math.max(text.lastIndexOf("\n", item.start - 1), text.lastIndexOf("\r", item.start - 1)) + 1;
  const marker = text.slice(lineStart, item.start);
  return /^[ \t]*- +$/.test(marker) ? marker : void 0;
}
var PLAIN2 = letterRegExp(String.raw`^[\p{L}\p{N}][\p{L}\p{M}\p{N} ._/()+-]*$`);
function isPlain2(text) {
  return PLAIN2(text).test(text) && !/^(?:true|false|null|yes|no|on|off|[\d.]+)$/i.test(text);
}

// src/schema-errors.ts
function reason({ keyword, params }) {
  const limit = String(params.limit);
  switch (keyword) {
    case "pattern":
      return `does not have the form \`${String(params.pattern)}\``;
    case "format":
      return `must be written as a ${String(params.format)}`;
    case "const":
      return `must be \`${String(params.allowedValue)}\``;
    case "minLength":
      return `must have ${limit} characters or more`;
    case "maxLength":
      return `must have ${limit} characters or fewer`;
    case "maxItems":
      return `must have ${limit} items or fewer`;
    case "minimum":
    case "exclusiveMinimum":
    case "maximum":
    case "exclusiveMaximum":
      return `must be ${String(params.comparison)} ${limit}`;
    case "uniqueItems":
      return "has the same item twice";
    default:
      return "does not fit the schema of these notes";
  }
}
var pathOf = ({ instancePath }) => instancePath.split("/").slice(1).map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~")).map((part) => /^\d+$/.test(part) ? Number(part) : part);
var missingKey = ({ params }) => String(params.missingProperty);
var unknownKey = ({ params }) => String(params.additionalProperty ?? params.unevaluatedProperty);
var isUnknownKey = ({ keyword }) => keyword === "additionalProperties" || keyword === "unevaluatedProperties";
function hasDeeper(error, all) {
  return ["anyOf", "oneOf", "allOf", "if"].includes(error.keyword) && all.some((other) => other.instancePath.startsWith(`${error.instancePath}/`));
}
function typeWords(type) {
  const words = {
    string: "text",
    array: "a list",
    object: "a group of keys",
    integer: "a whole number",
    number: "a number",
    boolean: "`true` or `false`",
    null: "empty"
  };
  return [type].flat().map((name) => words[String(name)] ?? String(name)).join(" or ");
}

// src/rules/front-matter-schema.ts
var EXAMPLE = "2022-06-23T10:00:00+02:00";
var messages7 = {
  missing: (key) => `The key \`${key}\` is missing; add a line \`${key}: …\` to the front matter.`,
  misspelt: (actual, key) => `There is no key \`${actual}\`; did you mean \`${key}\`?`,
  unknown: (key, known) => `The key \`${key}\` is not one that notes have (${known}); remove it, or check its name.`,
  empty: (key) => `\`${key}\` has no value; write one, or remove the line if the note can do without.`,
  emptyRequired: (key) => `\`${key}\` has no value; write one after the colon.`,
  emptyList: (key) => `\`${key}\` has no items; write each on a line of its own after \`- \`.`,
  emptyItem: (key) => `An item of \`${key}\` is empty; write what belongs there, or remove the line.`,
  list: (text, key) => `\`${key}\` must be a list; write \`${text}\` on a line of its own after \`- \`.`,
  type: (text, key, type) => `\`${text}\` is no value for \`${key}\`, which must be ${type}.`,
  notIn: (text, key, allowed) => `\`${text}\` is no value for \`${key}\`; write one of ${allowed}.`,
  rule: (text, key, why) => `\`${text}\` is no value for \`${key}\`: it ${why}.`,
  seconds: (text, expected) => `\`${text}\` has no seconds; write \`${expected}\`.`,
  colon: (text, expected) => `\`${text}\` has an offset without colon; write \`${expected}\`.`,
  offset: (text) => `\`${text}\` has no offset from UTC; add one at the end, such as \`+02:00\`, or \`Z\` for UTC.`,
  time: (text) => `\`${text}\` has no time; write day, time and offset, such as \`${EXAMPLE}\`.`,
  day: (text, why, expected) => `\`${text}\` is no day: ${why}; write ${expected ? `\`${expected}\`, the day in the file name` : "the day of the meeting as `yyyy-mm-dd`"}.`,
  clock: (text) => `\`${text}\` has a time or offset that cannot be; write it like \`${EXAMPLE}\`.`,
  dateTime: (text) => `\`${text}\` is no date and time; write it like \`${EXAMPLE}\`.`
};
var front_matter_schema_default = defineRule(
  {
    id: "front-matter-schema",
    description: "The front matter has the right keys, with values of the right form",
    severity: "error",
    fixes: ["safe", "suggestion"]
  },
  ({ note, meeting, settings, collection, report }) => {
    if (note.frontMatter.state !== "valid" || settings.frontMatter.required === "auto" && collection.isForeign)
      return;
    const { schema } = settings.frontMatter;
    const { data } = note.frontMatter;
    const isOptional = settings.frontMatter.required === false && schema === builtInSchema;
    const errors = schema.validate(data).filter(({ keyword }) => !isOptional || keyword !== "required");
    const missing = errors.filter(({ keyword }) => keyword === "required");
    const missingKeys = missing.filter(({ instancePath }) => instancePath === "").map(missingKey);
    const known = Object.keys(data).filter((key) => schema.keys.includes(key));
    const slips = /* @__PURE__ */ new Map();
    for (const key of Object.keys(data)) {
      if (isOptional || schema.keys.includes(key)) continue;
      const meant = closest(
        key,
        schema.keys.filter((other) => !known.includes(other) && ![...slips.values()].includes(other))
      );
      if (meant !== void 0) slips.set(key, meant);
    }
    for (const [actual, key] of slips) {
      const range = note.frontMatter.keyRange([actual]);
      if (range) report({ range, message: messages7.misspelt(actual, key), expected: key, fix: "safe" });
    }
    for (const key of missingKeys) {
      if (![...slips.values()].includes(key)) report({ range: note.frontMatter.fence, message: messages7.missing(key) });
    }
    const strangers = /* @__PURE__ */ new Set([
      ...schema.remarkUnknownKeys && !isOptional ? Object.keys(data).filter((key) => !schema.keys.includes(key)) : [],
      ...errors.filter(isUnknownKey).filter(({ instancePath }) => instancePath === "").map(unknownKey)
    ]);
    for (const key of strangers) {
      const range = note.frontMatter.keyRange([key]);
      if (!range || slips.has(key)) continue;
      const severity = schema.remarkUnknownKeys ? "warning" : "error";
      const known2 = schema.keys.map((name) => `\`${name}\``).join(", ");
      report({ range, message: messages7.unknown(key, known2), about: `unknown ${key}`, severity });
    }
    const seen = /* @__PURE__ */ new Set();
    for (const error of errors) {
      if (error.instancePath === "" && (error.keyword === "required" || isUnknownKey(error))) continue;
      const path = pathOf(error);
      if (error.keyword === "pattern" && errors.some((other) => other.keyword === "format" && isSamePlace(other, error)))
        continue;
      if (seen.has(error.instancePath) || hasDeeper(error, errors)) continue;
      seen.add(error.instancePath);
      const value = path.reduce(
        (parent, key) => parent?.[key],
        data
      );
      if (typeof value === "string" && isPlaceholder(value, settings.placeholders.words)) continue;
      report(valueReport(note, schema, error, path, value, meeting.path?.day));
    }
  }
);
var isSamePlace = (one, other) => one.instancePath === other.instancePath;
function valueReport(note, schema, error, path, value, pathDay) {
  const { frontMatter: frontMatter2, text } = note;
  const key = path.filter((part) => typeof part === "string").join(".");
  const keyRange = frontMatter2.keyRange(path.slice(0, 1)) ?? frontMatter2.fence;
  const written = frontMatter2.valueRange(path);
  const range = written && written.end > written.start ? written : keyRange;
  const shown = excerpt(text.slice(range.start, range.end));
  const inList = typeof path.at(-1) === "number";
  if (error.keyword === "required")
    return { range: keyRange, message: messages7.missing(`${key}.${missingKey(error)}`) };
  if (isUnknownKey(error))
    return { range: keyRange, message: messages7.unknown(`${key}.${unknownKey(error)}`, "by its schema") };
  if (value === null || value === void 0 || typeof value === "string" && value.trim() === "") {
    if (inList)
      return {
        range: written && written.end > written.start ? written : itemLine(note, path, keyRange),
        message: messages7.emptyItem(key)
      };
    const wantsList = error.params.type === "array";
    const message = wantsList ? messages7.emptyList(key) : schema.required.includes(key) ? messages7.emptyRequired(key) : messages7.empty(key);
    return { range: keyRange, message };
  }
  if (error.keyword === "minItems") return { range, message: messages7.emptyList(key) };
  const isBareOffset = error.keyword === "pattern" && readDateTime(shown).form === "bare-offset";
  if (isBareOffset || error.keyword === "format" && error.params.format === "date-time")
    return dateTimeReport(note, range, value, pathDay);
  if (error.keyword === "type" && error.params.type === "array" && typeof value !== "object") {
    const edit = path.length === 1 ? valueAsList(note, key, range) : void 0;
    return {
      range,
      message: messages7.list(shown, key),
      ...edit && { fix: { safe: true, title: "Write it as a list", edits: [edit] } }
    };
  }
  if (error.keyword === "type" && error.params.type === "string" && typeof value !== "object" && /^[\w.+-]+$/.test(shown)) {
    return {
      range,
      message: messages7.type(shown, key, "text: put it between quotes"),
      expected: `"${shown}"`,
      fix: "safe"
    };
  }
  if (error.keyword === "type") return { range, message: messages7.type(shown, key, typeWords(error.params.type)) };
  if (error.keyword === "enum") {
    const allowed = error.params.allowedValues.map(String);
    const meant = closest(shown, allowed);
    const message = messages7.notIn(shown, key, allowed.map((one) => `\`${one}\``).join(", "));
    return { range, message, ...meant !== void 0 && { expected: meant, fix: "suggestion" } };
  }
  return { range, message: messages7.rule(shown, key, reason(error)) };
}
function dateTimeReport(note, value, content, pathDay) {
  const { text } = note;
  const read2 = readDateTime(content);
  const start = text.indexOf(content, value.start);
  const range = start >= 0 && start < value.end ? { start, end: start + content.length } : value;
  if (read2.form === "no-seconds") {
    const expected = content.replace(/(T\d\d:\d\d)/i, "$1:00");
    return expected === content ? { range, message: messages7.dateTime(content) } : { range, message: messages7.seconds(content, expected), expected, fix: "safe" };
  }
  if (read2.form === "bare-offset") {
    const expected = `${content.slice(0, -2)}:${content.slice(-2)}`;
    return { range, message: messages7.colon(content, expected), expected, fix: "safe" };
  }
  if (read2.form === "no-offset") return { range, message: messages7.offset(content) };
  if (read2.form === "no-time") return { range, message: messages7.time(content) };
  if (read2.form === "bad-time") return { range, message: messages7.clock(excerpt(content)) };
  if (read2.form === "bad-day") {
    const part = { start: range.start, end: range.start + read2.dayText.length };
    const message = messages7.day(read2.dayText, whyNoDay(read2.dayText), pathDay);
    return { range: part, message, ...pathDay && { expected: pathDay, fix: "suggestion" } };
  }
  return { range, message: messages7.dateTime(excerpt(content)) };
}
function whyNoDay(text) {
  const [, month, day] = text.split("-");
  const number = Number(month);
  if (number < 1 || number > 12) return `there is no month ${month}`;
  if (month.length === 2 && day.length === 2 || day.length > 2)
    return `there is no day ${day} of ${nameOf("month", "long", new Date(Date.UTC(2001, number - 1, 1)), "en")}`;
  return "month and day have two digits each";
}
function itemLine(note, path, fallback) {
  const before = note.frontMatter.valueRange([...path.slice(0, -1), Number(path.at(-1)) - 1]);
  const from = before?.end ?? fallback.end;
  const dash = /(?:\r\n|\r|\n)[ \t]*(-)[ \t]*(?=\r|\n|$)/.exec(note.text.slice(from, note.frontMatter.yaml.end));
  if (!dash) return fallback;
  const start = from + dash.index + dash[0].indexOf("-");
  return { start, end: start + 1 };
}

// src/rules/heading-emoji.ts
var messages8 = {
  other: (emoji, name, other, usual, notes2) => `\`${emoji}\` is the emoji of \`${other}\` in the other notes; write \`${usual}\` before \`${name}\`, as ${notes2} notes do.`
};
var CLEAR2 = 5;
var heading_emoji_default = defineRule(
  {
    id: "heading-emoji",
    description: "A section's heading does not have the emoji that the other notes give to another section",
    severity: "warning",
    fixes: ["safe"],
    needsCollection: true
  },
  ({ note, settings, collection, report }) => {
    for (const { spec, heading } of outline(note.blocks, settings.sections).sections) {
      if (!heading.emoji) continue;
      const use = collection.emojiUse(heading.emoji);
      const own = Math.max(1, use.get(spec.name) ?? 0);
      const [other] = [...use].filter(([name, notes2]) => name !== spec.name && notes2 >= own * CLEAR2).sort(([, a], [, b]) => b - a);
      const usual = collection.usualEmoji(spec.name);
      if (!other || !usual || usual.emoji === heading.emoji || usual.notes < own * CLEAR2) continue;
      const start = note.text.indexOf(heading.emoji, heading.content.start);
      report({
        range: { start, end: start + heading.emoji.length },
        message: messages8.other(heading.emoji, heading.name, other[0], usual.emoji, usual.notes),
        expected: usual.emoji,
        fix: "safe"
      });
    }
  }
);

// src/rules/heading-syntax.ts
var messages9 = {
  space: (text, expected) => `\`${excerpt(text)}\` is not a heading to Markdown; write \`${excerpt(expected)}\`, with a space after the \`#\` marks.`,
  bold: (text, expected) => `\`${excerpt(text)}\` is bold text, not a heading; write \`${excerpt(expected)}\`, so that the section can be found and linked.`,
  above: (text, name, expected) => `\`${excerpt(text)}\` stands inside \`${excerpt(name)}\` but is a heading above it; write \`${excerpt(expected)}\`.`,
  underlined: (text, expected) => `\`${excerpt(text)}\` is a heading by the line below it; write \`${excerpt(expected)}\`, as in the other notes.`
};
var heading_syntax_default = defineRule(
  {
    id: "heading-syntax",
    description: "Headings are marked with `#` marks and a space",
    severity: "error",
    fixes: ["safe", "suggestion"]
  },
  ({ note, settings, report }) => {
    const { text, blocks } = note;
    const { sections, missing } = outline(blocks, settings.sections);
    const depth = sections[0]?.heading.depth ?? 2;
    const required = (name) => settings.sections.some((spec) => sectionName(name, spec));
    for (const block of blocks) {
      if (block.kind !== "paragraph" && block.kind !== "item") continue;
      for (const line of linesIn(text, block.range)) {
        if (block.item && (line.start === block.range.start || text[line.start] !== "#")) continue;
        const source = text.slice(line.start, line.end).trimEnd();
        const range = { start: line.start, end: line.start + source.length };
        const hashes = /^[ ]{0,3}(#{1,6})(?!#)(?=\S)(.*)$/.exec(source);
        if (hashes && isHeadingText(hashes[1], hashes[2], required)) {
          const expected = `${hashes[1]} ${hashes[2]}`;
          report({ range, message: messages9.space(source.trim(), expected), expected, fix: "safe" });
          continue;
        }
        const bold = /^(\*\*|__)(.+?):?\1:?$/.exec(source);
        const spec = bold && missing.find((candidate) => sectionName(bold[2], candidate));
        if (bold && spec && source === text.slice(block.range.start, block.range.end).trimEnd()) {
          const expected = `${"#".repeat(depth)} ${bold[2]}`;
          report({ range, message: messages9.bold(source, expected), expected, fix: "suggestion" });
        }
      }
    }
    for (const { heading, blocks: content } of sections) {
      for (const { heading: inner } of content) {
        if (!inner || inner.setext || inner.depth > 1 || heading.depth === 1) continue;
        const expected2 = `${"#".repeat(heading.depth + 1)} ${inner.raw}`;
        const message = messages9.above(`# ${inner.raw}`, heading.name, expected2);
        report({ range: inner.range, message, expected: expected2, fix: "suggestion" });
      }
      if (!heading.setext || /[\r\n]/.test(heading.raw)) continue;
      const expected = `${"#".repeat(heading.depth)} ${heading.raw}`;
      const safe = hasContent(content, text);
      report({
        range: heading.range,
        message: messages9.underlined(heading.raw, expected),
        expected,
        fix: safe ? "safe" : "suggestion"
      });
    }
  }
);
function isHeadingText(marks, rest, required) {
  return required(rest) || marks.length >= 2 && /^(?:[\p{Lu}*_]|:[a-z_]+: )/u.test(rest);
}

// src/rules/known-speaker.ts
var messages10 = {
  known: (text, name) => `\`${text}\` speaks but is not among the participants; add \`${name}\` to them, or correct the name here.`,
  unknown: (text) => `\`${text}\` speaks but fits none of the participants; add who it is to them, or correct the name here.`
};
var MIN_PRESENT = 2;
var MAX_ABSENT = 4;
var ACRONYMS = new Set(
  "PR CI CD OS VM UI UX DB HW SW IO QA PM AI ML IT HR EU US UK NB PS WG TC EC DE FR EN ID IP TV OK".split(" ")
);
var NO_NAMES = /^(?:time|date|when|where|location|place|present|attendees?|attending|participants?|recording|link|host|chair|facilitator|scribe|notes?|agenda|topics?|goals?|update|summary|action|next|join|meeting|issue|question|answer|decision|status|version|example|maybe|yes|no)$/i;
var known_speaker_default = defineRule(
  {
    id: "known-speaker",
    description: "Whoever speaks in the note is among its participants",
    severity: "warning",
    fixes: ["suggestion"],
    needsCollection: true
  },
  ({ note, meeting, settings, collection, report }) => {
    const { attendees } = meeting;
    const written = attendees.flatMap(({ name }) => name.split(/[,;]/).map((part) => part.trim()));
    const participants = [
      ...written,
      ...written.flatMap((name) => collection.spellings.better("participants", name)?.spelling ?? [])
    ];
    if (participants.length === 0 || participants.some((value) => isPlaceholder(value, settings.placeholders.words)))
      return;
    const { people } = collection;
    const speakers = /* @__PURE__ */ new Map();
    const doing = /* @__PURE__ */ new Set();
    for (const { range, isSpoken } of lines()) {
      for (const name of speakersOf(note.text, range)?.names ?? []) {
        if (isGroup(name.text) || NO_NAMES.test(name.text)) continue;
        if (!isSpoken) {
          doing.add(name.text);
          continue;
        }
        const key = isInitials(name.text) ? initialsKey(name.text) : name.text;
        const known = speakers.get(key);
        if (known) known.others.push(name.range);
        else speakers.set(key, { text: name.text, range: name.range, others: [] });
      }
    }
    const { roster } = settings;
    const here = new Set(participants.flatMap((name) => roster.person(name) ?? []));
    const isPresent = (name) => participants.some((one) => people.match(name, one) === "yes") || roster.meantBy(name).some((person) => here.has(person));
    const absent = [];
    let present = [...doing].filter(
      (name) => !speakers.has(isInitials(name) ? initialsKey(name) : name) && isPresent(name)
    ).length;
    for (const speaker of speakers.values()) {
      const { text } = speaker;
      if (isPresent(text)) present++;
      else if (roster.meantBy(text).length === 1) absent.push(speaker);
      else if (participants.some((name) => people.match(text, name) === "maybe")) continue;
      else if (people.isKnown(text) || isPerson(text)) absent.push(speaker);
    }
    if (present < MIN_PRESENT || absent.length > Math.max(present, MAX_ABSENT)) return;
    for (const { text, range, others } of absent) {
      const meant = roster.meantBy(text);
      const name = meant.length === 1 ? meant[0].name : isInitials(text) ? people.nameOf(text) : void 0;
      const edit = name === void 0 || !/^[\p{L}][\p{L}\p{M} .'-]*$/u.test(name) ? void 0 : appended(name);
      report({
        range,
        message: name === void 0 ? messages10.unknown(text) : messages10.known(text, name),
        related: others.map((other) => ({ range: other, message: "Here too" })),
        ...edit && { fix: { safe: false, title: `Add \`${name}\` to the participants`, edits: [edit] } }
      });
    }
    function isPerson(text) {
      if (!new RegExp("^\\p{Lu}{2}$", "u").test(text) || ACRONYMS.has(text)) return false;
      for (let at = note.bodyStart; ; ) {
        at = note.text.indexOf(text, at);
        if (at < 0) return true;
        const before = note.text.slice(Math.max(note.bodyStart, at - 2), at);
        at += text.length;
        const after = note.text.slice(at, at + 2);
        if (!/[\p{L}\p{N}]$/u.test(before) && !/^[\p{L}\p{N}]/u.test(after) && !goesOn(at)) return false;
      }
    }
    function goesOn(at) {
      const next = /\s*/y;
      next.lastIndex = at;
      next.test(note.text);
      return /[:/+&,]/.test(note.text[next.lastIndex] ?? "");
    }
    function lines() {
      const { sections } = outline(note.blocks, settings.sections);
      const silent = new Set(sections.filter(({ spec }) => isSilent(spec.name)).flatMap(({ blocks }) => blocks));
      return note.blocks.flatMap((block) => {
        const { kind, range } = block;
        const isAsked = (kind === "paragraph" || kind === "item") && note.text.slice(range.start, range.end).includes(":");
        if (!isAsked) return [];
        const isSpoken = !silent.has(block);
        return linesIn(note.text, range).map((line) => ({ range: line, isSpoken }));
      });
    }
    function appended(name) {
      const last = attendees.at(-1).entry;
      const lineStart = Math.max(note.text.lastIndexOf("\n", last.start - 1), note.text.lastIndexOf("\r", last.start - 1)) + 1;
      const marker = note.text.slice(lineStart, last.start);
      if (!/^[ \t]*[-*+] +$/.test(marker)) return void 0;
      const end = note.lines.range(note.lines.point(last.end).line).end;
      return { start: end, end, text: `${note.eol}${marker}${personName(name).text}` };
    }
  }
);
function isSilent(section) {
  return /^(?:agenda|todos?|action items|tasks|decisions)\b/i.test(section);
}

// src/rules/no-broken-link.ts
var messages11 = {
  space: (text, expected) => `\`${text}\` is no link to Markdown; write \`${expected}\`, without the space.`,
  unclosed: (text) => `The link \`${text}\` is never closed; put a \`)\` after its address.`,
  bracket: (text) => `The address \`${text}\` ends in a stray \`]\`, which becomes a part of it; remove the bracket.`,
  target: (text) => `There is no file \`${text}\` in the repository; correct the link.`
};
var SPACED = /(?<!!)(\[[^\][\r\n]{1,200}\])[ \t]+(\((?:https?:\/\/|mailto:|\.{0,2}\/|#)[^\s()<>]{1,500}\)|\([\w./-]{1,200}\.(?:md|png|jpe?g|svg|pdf|html?)(?:#[\w-]*)?\))/g;
var UNCLOSED = /!?\[[^\][\r\n]{1,200}\]\((?:https?:\/\/|\.{0,2}\/)[^\s()<>]{1,500}(?=[ \t]*(?:\r|\n|$))/g;
var STRAY = /(?:^|[\s(])(https?:\/\/[^\s[\]<>()]{1,500}\])(?=[\s.,;]|$)/g;
var TARGET = /!?\[[^\][\r\n]{0,200}\]\([ \t]*<?([^\s()<>]{1,500})>?(?:[ \t]+["'][^"'\r\n]*["'])?[ \t]*\)/g;
var MAX_LABEL = 2e3;
var no_broken_link_default = defineRule(
  {
    id: "no-broken-link",
    description: "Links are written so that they work, and relative ones lead to a file that is there",
    severity: "warning",
    fixes: ["safe", "suggestion"]
  },
  ({ note, fileExists, report }) => {
    let definitions;
    const isDefined = (label) => {
      definitions ??= new Set(
        [...note.text.matchAll(/^ {0,3}\[([^\]\r\n]+)\]:/gm)].map(([, name]) => name.toLowerCase())
      );
      return definitions.has(label.toLowerCase());
    };
    const missing = /* @__PURE__ */ new Set();
    for (const { range, prose } of proseBlocks(note)) {
      if (!prose.includes("]")) continue;
      const at = (index, length) => ({ start: range.start + index, end: range.start + index + length });
      const written = (index, length) => note.text.slice(range.start + index, range.start + index + length);
      for (const match of prose.matchAll(SPACED)) {
        if (isDefined(match[1].slice(1, -1)) || /^\[[ xX]\]$/.test(match[1])) continue;
        const text = written(match.index, match[0].length);
        const file = resolve(note.path, match[2].slice(1, -1));
        if (file !== void 0 && fileExists?.(file) === false) {
          report({ range: at(match.index, text.length), message: messages11.target(excerpt(file)) });
          continue;
        }
        const expected = text.replace(/\][ \t]+\(/, "](");
        report({
          range: at(match.index, text.length),
          message: messages11.space(excerpt(text), excerpt(expected)),
          expected,
          fix: "safe"
        });
      }
      for (const match of prose.matchAll(UNCLOSED)) {
        const text = written(match.index, match[0].length);
        report({
          range: at(match.index, text.length),
          message: messages11.unclosed(excerpt(text)),
          expected: `${text})`,
          fix: "suggestion"
        });
      }
      for (const match of prose.matchAll(STRAY)) {
        const index = match.index + match[0].indexOf(match[1]);
        const before = prose.slice(Math.max(0, index - MAX_LABEL), index);
        if (before.lastIndexOf("[") > before.lastIndexOf("]")) continue;
        const text = match[1];
        const message = messages11.bracket(excerpt(text));
        report({ range: at(index, text.length), message, expected: text.slice(0, -1), fix: "suggestion" });
      }
      if (!fileExists) continue;
      for (const match of prose.matchAll(TARGET)) {
        const target = match[1];
        const file = resolve(note.path, target);
        if (file === void 0 || missing.has(file) || fileExists(file)) continue;
        if (target.startsWith("/") && !fileExists(file.split("/")[0])) continue;
        missing.add(file);
        const index = match.index + match[0].lastIndexOf(target);
        report({ range: at(index, target.length), message: messages11.target(excerpt(file)) });
      }
    }
  }
);
function resolve(from, target) {
  if (/^[a-z][a-z0-9+.-]*:|^#|^\/\//i.test(target) || /[{}$]/.test(target)) return void 0;
  let plain;
  try {
    plain = decodeURIComponent(target.split(/[?#]/, 1)[0]);
  } catch {
    return void 0;
  }
  if (plain === "" || plain.includes("\0")) return void 0;
  const parts = plain.startsWith("/") ? [] : from.split("/").slice(0, -1);
  for (const part of plain.split("/")) {
    if (part === "..") {
      if (parts.length === 0) return void 0;
      parts.pop();
    } else if (part !== "" && part !== ".") parts.push(part);
  }
  return parts.join("/");
}

// src/rules/no-copied-section.ts
var messages12 = {
  copied: (name, path) => `The section \`${name}\` is word for word that of \`${path}\`; write what is new, or remove what was copied.`
};
var no_copied_section_default = defineRule(
  {
    id: "no-copied-section",
    description: "No section is word for word that of an earlier note of the series",
    severity: "warning",
    needsCollection: true,
    options: {
      minLength: {
        description: "Shorter sections may be the same: the number of characters from which on they count.",
        type: "integer",
        minimum: 1,
        default: 200
      }
    }
  },
  ({ note, meeting, settings, stage, collection, report }, { minLength }) => {
    if (stage === "upcoming") return;
    const day = meeting.path?.day ?? meeting.day;
    if (!day) return;
    const { sections } = outline(note.blocks, settings.sections);
    const copied = sections.flatMap(({ spec, heading, blocks: content }, at) => {
      const isRule = ({ kind, range: { start, end: end2 } }) => kind === "other" && isBreak(note.text.slice(start, end2));
      const end = content.find(isRule)?.range.start ?? sections[at + 1]?.heading.range.start ?? note.text.length;
      const blocks = content.filter(({ range: range2 }) => range2.start < end);
      const range = rangeOfBlocks(blocks);
      if (!range || end - heading.range.end < minLength || /^agenda\b/i.test(spec.name)) return [];
      const { hash: hash2, length } = digest(note.text, { start: heading.range.end, end });
      if (length < minLength) return [];
      const earlier = collection.earlierCopy(note.path, day, spec.name, hash2, length);
      return earlier ? [{ name: heading.name, range, path: earlier.path }] : [];
    });
    const [first, ...others] = copied;
    if (!first) return;
    const related = others.map(({ name, range }) => ({ range, message: `So is \`${name}\`` }));
    report({ range: first.range, message: messages12.copied(first.name, first.path), related });
  }
);

// src/rules/no-cut-off-text.ts
var messages13 = {
  silent: (text) => `\`${text}\` has nothing after it; write what was said, or remove the line.`,
  word: (text, word) => `The text stops after \`${word}\` in \`${text}\`; finish the sentence.`,
  blank: (text) => `\`${text}\` seems to stop in the middle; finish the sentence, or end it with a full stop.`,
  hole: (text) => `Something is missing in \`${text}\`; finish the sentence.`,
  comma: (text) => `The text stops at a comma after \`${text}\`; finish the sentence, or remove the comma.`
};
var OPEN_WORDS = new Set(
  "the a an of to and or but with from into onto than because if whether while unless until although via per my your our their its his could should would might must may shall needs between without within require requires provide provides include includes contain contains".split(" ")
);
var WAITING_WORDS = new Set(
  "for about though doesn't don't didn't isn't aren't wasn't can't couldn't won't wouldn't shouldn't haven't hasn't in on at by as is are was were be been being have has had will can do does that which when where what how why not also so then there some any each every".split(
    " "
  )
);
var STRANDED = /\b(?:add|apply|attach|belong|bind|change|come|commit|compare|connect|contribute|convert|go|get|link|listen|look|map|migrate|move|point|port|push|refer|related?|reply|report|respond|send|speak|subscribe|switch|talk|upgrade|used|write)(?:e?s|ed|ing)? to$/;
var HOLE = /\b(?:between (?:and|or)\b.*|(?:see|know|check|unclear|sure|wonder) (?:if|whether) (?:there|it|we|they|the|you)\.)$/;
var UNFINISHED = letterRegExp(String.raw`[\p{L}'’,:*_\x60>]\s*$|between |(?:there|it|we|they|the|you)\.\s*$`);
var LIST = letterRegExp(String.raw`\p{L},$`);
var LAST_WORD = letterRegExp(String.raw`(?:^|[\s(])([\p{L}'’]+)$`);
var no_cut_off_text_default = defineRule(
  {
    id: "no-cut-off-text",
    description: "No paragraph or item stops in the middle of a sentence",
    severity: "warning",
    needsCollection: true
  },
  ({ note, settings, stage, collection, report }) => {
    if (stage === "upcoming") return;
    const agenda = outline(note.blocks, settings.sections).sections.find(({ spec }) => /^agenda$/i.test(spec.name));
    const inAgenda = new Set(agenda?.blocks);
    const writesToTheEnd = !leavesBlanks(note) && (collection.notes < FEW2 || !collection.leavesBlanks);
    note.blocks.forEach((block, at) => {
      if (block.kind !== "paragraph" && block.kind !== "item" || inAgenda.has(block)) return;
      const next = note.blocks[at + 1];
      const end = endOf(block);
      const last = note.text.slice(end.start, end.end);
      if (!UNFINISHED(last).test(last)) return;
      const speakers = speakersOf(note.text, end);
      if (speakers && speakers.said.start >= speakers.said.end) {
        const isPerson = speakers.names.every(({ text: text2 }) => isInitials(text2) && collection.people.isKnown(text2));
        if (isPerson && !goesOn(block, next)) report({ range: speakers.range, message: messages13.silent(last.trim()) });
        return;
      }
      if (block.item?.hasChildren || next && !blankBetween(block, next)) return;
      if (next && next.kind !== "heading" && next.kind !== "paragraph" && next.kind !== "other" && !(block.item && next.kind === "item"))
        return;
      const prose = proseOf(note.text, end);
      const text = prose.trimEnd();
      const written = last.slice(0, text.length);
      const say = (start, message) => report({ range: { start: end.start + start, end: end.start + text.length }, message });
      if (LIST(text).test(text) && next?.kind !== "item" && !isListOfNames(text)) {
        say(0, messages13.comma(ending(written)));
        return;
      }
      const hole = HOLE.exec(text);
      if (hole) {
        say(hole.index, messages13.hole(excerpt(written.slice(hole.index))));
        return;
      }
      const word = LAST_WORD(text).exec(text)?.[1]?.replace("’", "'");
      if (word === void 0 || word === "to" && /\b(?:if|as|when|whenever|where|wherever|unless)\b[^.]*\b(?:able|wants?|wanted|likes?|needs?|needed|has|have|had) to$/.test(
        text
      ))
        return;
      const isWaiting = writesToTheEnd && endsInBlank(block);
      const isOpen2 = !(word === "to" && STRANDED.test(text)) && (OPEN_WORDS.has(word) && !new RegExp("\\bnot \\p{L}+$", "u").test(text) || /^[b-hj-z]$/.test(word) || isWaiting && WAITING_WORDS.has(word));
      if (!isOpen2 && !isWaiting) return;
      const words = text.replace(/^(?:[-*+]|\d+[.)])\s+/, "").split(/\s+/);
      if (isOpen2 && (words.length >= 3 || OPEN_WORDS.has(words[0]))) {
        say(text.length - word.length, messages13.word(written.trim() === word ? `… ${word}` : excerpt(written), word));
      } else if (isWaiting && !block.item && words.length >= 2 && new RegExp("^\\p{Ll}+$", "u").test(word) && !isTask(text)) {
        say(
          Math.max(0, text.lastIndexOf(". ") + 2 > 1 ? text.lastIndexOf(". ") + 2 : 0),
          messages13.blank(ending(written))
        );
      }
    });
    function endOf(block) {
      const source = note.text.slice(block.range.start, block.range.end);
      const from = Math.max(source.lastIndexOf("\n"), source.lastIndexOf("\r")) + 1;
      return { start: block.range.start + from, end: block.range.end };
    }
    function endsInBlank(block) {
      const end = endOfLine(note.text, block.range.end);
      return note.text[end - 1] === " " && /\S/.test(note.text[end - 2] ?? "");
    }
    function blankBetween(block, next) {
      if (block.item && next.item?.list === block.item.list) return true;
      return (note.text.slice(block.range.end, next.range.start).match(/\r\n|\r|\n/g) ?? []).length > 1;
    }
    function goesOn(block, next) {
      if (block.item?.hasChildren) return true;
      if (!next || next.kind === "heading" || next.kind === "other") return false;
      if (block.item) return next.item !== void 0 && next.item.depth > block.item.depth;
      if (next.kind !== "paragraph") return true;
      return speakersOf(note.text, next.range) === void 0;
    }
  }
);
var FEW2 = 5;
var MAX_BLANKS = 3;
function leavesBlanks(note) {
  const ends = note.blocks.filter(({ kind, range }) => {
    const last = note.text[endOfLine(note.text, range.end) - 1];
    return kind === "paragraph" && (last === " " || last === "	");
  });
  return ends.length > MAX_BLANKS;
}
var MAX_ENDING = 50;
function ending(text) {
  const line = excerpt(text, text.length);
  return line.length > MAX_ENDING ? `…${line.slice(-MAX_ENDING).replace(/^\S*/, "")}` : line;
}
function isListOfNames(text) {
  const parts = text.replace(/^.*:[*_]*\s*/, "").split(",").slice(0, -1).map((part) => part.trim());
  return parts.length >= 3 && parts.every((part) => new RegExp("^\\p{Lu}", "u").test(part) && part.split(/\s+/).length <= 3);
}

// src/rules/no-duplicate-items.ts
var messages14 = {
  again: (text, key, line) => `\`${text}\` already stands in \`${key}\` on line ${line}; remove it, or write who was meant.`,
  other: (text, first, key, line) => `\`${text}\` stands in \`${key}\` as \`${first}\` on line ${line} too; keep one of the two.`
};
var no_duplicate_items_default = defineRule(
  {
    id: "no-duplicate-items",
    description: "No participant, team or tag stands twice",
    severity: "warning",
    fixes: ["safe"],
    options: {
      keys: {
        description: "The lists to look at.",
        type: "array",
        items: { type: "string" },
        default: ["teams", "participants", "tags"]
      }
    }
  },
  ({ note, report }, { keys: keys2 }) => {
    for (const key of keys2) {
      const first = /* @__PURE__ */ new Map();
      for (const { value, range } of frontMatterList(note, key)) {
        const id = fold(value);
        const known = first.get(id);
        if (!known) {
          first.set(id, { value, range });
          continue;
        }
        const line = note.lines.point(known.range.start).line;
        const exact = known.value === value;
        const removal = exact ? removalOfItem(note, range) : void 0;
        report({
          range,
          message: exact ? messages14.again(value, key, line) : messages14.other(value, known.value, key, line),
          related: [{ range: known.range, message: "First here" }],
          ...removal && { fix: { safe: true, title: "Remove the repeat", edits: [removal] } }
        });
      }
    }
  }
);

// src/rules/no-empty-section.ts
var messages15 = {
  empty: (name) => `The section \`${name}\` is empty although the meeting is over; write what was said, or a line such as "None".`
};
var no_empty_section_default = defineRule(
  {
    id: "no-empty-section",
    description: "After the meeting, each required section has content",
    severity: "warning",
    needsCollection: true
  },
  ({ note, meeting, settings, stage, collection, report }) => {
    if (stage === "upcoming" || meeting.isCancelled) return;
    if (settings.sections === defaultSections && collection.isForeign) return;
    const { sections } = outline(note.blocks, settings.sections);
    for (const [at, { spec, heading, blocks }] of sections.entries()) {
      if ((sections[at + 1]?.heading.depth ?? 0) > heading.depth) continue;
      if (spec.notEmpty === false || hasContent(blocks, note.text)) continue;
      report({ range: heading.range, message: messages15.empty(heading.name) });
    }
  }
);

// src/rules/no-joined-items.ts
var messages16 = {
  joined: (text, key, count2) => `\`${text}\` is one item of \`${key}\` that holds ${count2}; write each on a line of its own after \`- \`.`
};
var no_joined_items_default = defineRule(
  {
    id: "no-joined-items",
    description: "Each item of a front-matter list holds one thing",
    severity: "error",
    fixes: ["safe"],
    options: {
      keys: {
        description: "The lists to look at.",
        type: "array",
        items: { type: "string" },
        default: ["teams", "participants"]
      }
    }
  },
  ({ note, report }, { keys: keys2 }) => {
    for (const key of keys2) {
      for (const { value, range } of frontMatterList(note, key)) {
        const parts = split(value);
        if (parts.length < 2) continue;
        const message = messages16.joined(value, key, parts.length);
        const edit = itemAsItems(note, range, parts);
        const title = "Write each on a line of its own";
        report({
          range,
          message,
          ...edit && { expected: edit.text, fix: { safe: true, title, edits: [edit] } }
        });
      }
    }
  }
);
function split(value) {
  const outside = value.replace(/\([^)]{0,500}\)/g, (inside) => inside.replace(/[,;]/g, " "));
  if (!/[,;]/.test(outside)) return [value];
  const parts = [];
  let from = 0;
  for (const { index } of outside.matchAll(/[,;]/g)) {
    parts.push(value.slice(from, index));
    from = index + 1;
  }
  parts.push(value.slice(from));
  const trimmed = parts.map((part) => part.trim()).filter((part) => part !== "");
  const isSuffix = (part) => /^(?:jr|sr|ii|iii|phd|md|inc|ltd)\.?$/i.test(part);
  if (trimmed.some((part) => isSuffix(part) || part.split(/\s+/).length > 4)) return [value];
  return trimmed;
}

// src/note/mojibake.ts
var HIGH = "€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ";
var LEAD3 = /[ÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñòóô]/;
var TRAIL = `[\\u0080-\\u00BF${HIGH.replace(/[\]\\^-]/g, "\\$&")}]`;
var TWICE = new RegExp(
  `(?:[\\u00C2-\\u00DF]${TRAIL}|[\\u00E0-\\u00EF]${TRAIL}{2}|[\\u00F0-\\u00F4]${TRAIL}{3})+`,
  "g"
);
var INVISIBLE = new RegExp("(?:(?![\\t\\r\\n])\\p{Cc}|\\u00AD|\\u200B|\\u2060|\\u200E|\\u200F|[\\u202A-\\u202E]|[\\u2066-\\u2069]|\\uFEFF)+", "gu");
function mojibake(text, range) {
  const source = text.slice(range.start, range.end);
  const found = [];
  const add = (index, match, rest) => {
    const start = range.start + index;
    found.push({ range: { start, end: start + match.length }, text: match, ...rest });
  };
  if (LEAD3.test(source)) {
    for (const match of source.matchAll(TWICE)) {
      const decoded = decode(match[0]);
      if (decoded !== void 0 && isText(decoded)) add(match.index, match[0], { kind: "encoded-twice", decoded });
    }
  }
  for (const match of source.matchAll(/\uFFFD+/g)) add(match.index, match[0], { kind: "replacement" });
  return found;
}
function invisible(text, range) {
  const source = text.slice(range.start, range.end);
  if (isAscii(source)) return [];
  return [...source.matchAll(INVISIBLE)].map((match) => {
    const start = range.start + match.index;
    return { range: { start, end: start + match[0].length }, text: match[0], kind: "invisible", decoded: "" };
  });
}
function decode(text) {
  const bytes = [];
  for (const letter of text) {
    const high = HIGH.indexOf(letter);
    const code = high >= 0 ? 128 + high : letter.charCodeAt(0);
    if (code > 255) return void 0;
    bytes.push(code);
  }
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(Uint8Array.from(bytes));
  } catch {
    return void 0;
  }
}
function isText(decoded) {
  return /^(?:[\p{L}\p{M}\p{Extended_Pictographic}‘’“”„…–—•§°«»€£©®™ \u00A0]|\u200D)+$/u.test(decoded);
}

// src/rules/no-mojibake.ts
var messages17 = {
  twice: (word, decoded) => `\`${word}\` was encoded twice; write \`${decoded}\`.`,
  replacement: (word) => `\`${word}\` has lost a character that could not be encoded; write the word anew.`,
  invisible: (code, word) => `An invisible character (${code}) stands in \`${word}\`; remove it.`
};
var MAX_ALIKE = 200;
var no_mojibake_default = defineRule(
  {
    id: "no-mojibake",
    description: "No text that was encoded twice, lost characters, or hides invisible ones",
    severity: "error",
    fixes: ["safe"]
  },
  ({ note, report }) => {
    const { text, frontMatter: frontMatter2 } = note;
    const seen = /* @__PURE__ */ new Set();
    const all = [
      ...mojibake(text, { start: frontMatter2.lead.end, end: text.length }),
      // Only names and values are compared; in prose a soft hyphen or a joiner does no harm.
      ...frontMatter2.state === "valid" ? invisible(text, frontMatter2.yaml) : []
    ];
    const words = /* @__PURE__ */ new Map();
    let word = { start: 0, end: 0 };
    for (const one of all.sort((a, b) => a.range.start - b.range.start)) {
      if (one.range.start >= word.end) word = wordAround(text, one.range);
      const key = `${word.start}`;
      const known = words.get(key) ?? { word, found: [] };
      known.found.push(one);
      words.set(key, known);
    }
    const alike = /* @__PURE__ */ new Map();
    for (const one of words.values()) {
      const written = text.slice(one.word.start, one.word.end);
      alike.set(written, [...(alike.get(written) ?? []).slice(-MAX_ALIKE), one]);
    }
    for (const { word: word2, found } of words.values()) {
      const written = text.slice(word2.start, word2.end);
      if (seen.has(written)) continue;
      seen.add(written);
      const others = alike.get(written).filter((other) => other.word !== word2);
      const related = others.map((other) => ({ range: other.word, message: "The same here" }));
      if (found.some(({ kind }) => kind === "replacement")) {
        report({ range: word2, message: messages17.replacement(excerpt(written)), related });
        continue;
      }
      const expected = repair(text, word2, found);
      const edits = [{ word: word2, found }, ...others].map((one) => ({
        ...one.word,
        text: repair(text, one.word, one.found)
      }));
      const message = found.some(({ kind }) => kind === "encoded-twice") ? messages17.twice(excerpt(written), excerpt(expected)) : messages17.invisible(codeOf(found[0].text), excerpt(expected));
      edits.sort((a, b) => a.start - b.start);
      report({
        range: word2,
        message,
        expected,
        related,
        fix: { safe: true, title: `Write \`${excerpt(expected)}\``, edits }
      });
    }
  }
);
function repair(text, word, found) {
  let out = text.slice(word.start, word.end);
  for (const { range, decoded } of [...found].reverse()) {
    out = out.slice(0, range.start - word.start) + decoded + out.slice(range.end - word.start);
  }
  return out;
}
function wordAround(text, range) {
  let { start, end } = range;
  while (start > 0 && /[^\s:,;()[\]"'<>]/.test(text[start - 1])) start--;
  while (end < text.length && /[^\s:,;()[\]"'<>]/.test(text[end])) end++;
  return { start, end };
}
function codeOf(text) {
  return `U+${text.codePointAt(0).toString(16).toUpperCase().padStart(4, "0")}`;
}

// src/rules/no-placeholder.ts
var messages18 = {
  value: (text, key) => `\`${text}\` is still in \`${key}\`; write what it stands for, now that the meeting is over.`,
  name: (text, thing) => `\`${text}\` still stands for the name of a ${thing}; write that name.`,
  template: (text) => `\`${text}\` is still as in the template; write what belongs there, or remove the line.`,
  line: (text) => `\`${text}\` still stands for text to be written; write that text, or remove it.`
};
var NAMELESS = /\bthe[ \t]+(?:function|method|class|file|command|option|flag|variable|parameter|page|room|channel)[ \t]+(TODO|TBD|XXX|FIXME)[ \t]+(?:must|should|is|was|has|will|can|needs)\b/;
var FEW3 = 4;
var MAX_SHARE = 0.5;
var HOLDS_PLACE = /\.\.\.|…|<[^<>@/:]{1,60}>|\[(?:your|name|names|date|title|topic|link|text|insert|fill)\b[^\]]*\](?!\()|\b(?:TODO|TBD|TBA|XXX|FIXME|YYYY|TO FILL)\b/i;
var no_placeholder_default = defineRule(
  {
    id: "no-placeholder",
    description: "After the meeting, no template text such as `TODO` or `<name>` is left",
    severity: "error",
    needsCollection: true
  },
  ({ note, settings, stage, collection, report }) => {
    if (stage === "upcoming") return;
    const { words, template } = settings.placeholders;
    const found = /* @__PURE__ */ new Map();
    const add = (range, message, about) => {
      const known = found.get(message) ?? { range, message, others: [], about: [] };
      if (known.range !== range) known.others.push(range);
      known.about.push(about);
      found.set(message, known);
    };
    const under = ({ start }) => note.headings.findLast(({ range }) => range.start < start)?.name ?? "";
    for (const { path, text } of values(note.frontMatter.data)) {
      const range = note.frontMatter.valueRange(path);
      if (range && isPlaceholder(text, words))
        add(range, messages18.value(excerpt(text), String(path[0])), `${text} in ${path[0]}`);
    }
    const hasWord = /\b(?:TODO|TBD|XXX|FIXME)\b/.test(note.text);
    note.blocks.forEach((block, at) => {
      const isAsked = mayHoldPlaceholder(note.text.slice(block.range.start, block.range.end), words);
      for (const range of isAsked ? wholeTexts(block, note.text) : []) {
        const text = note.text.slice(range.start, range.end);
        if (text.startsWith("`") || !isPlaceholder(text, words)) continue;
        const next = note.blocks[at + 1];
        if (range.end === block.range.end && isCaption(text, block, next)) continue;
        add(range, messages18.line(excerpt(text)), `${text} under ${under(range)}`);
      }
      if (block.kind !== "paragraph" && block.kind !== "item") return;
      const named2 = hasWord ? NAMELESS.exec(proseOf(note.text, block.range)) : null;
      if (named2) {
        const start = block.range.start + named2.index + named2[0].indexOf(named2[1]);
        const range = { start, end: start + named2[1].length };
        add(range, messages18.name(named2[1], named2[0].split(/\s+/)[1]), `${named2[0]} under ${under(range)}`);
      }
    });
    for (const { range, message, others: others2, about } of found.values()) {
      report({ range, message, about, related: others2.map((other) => ({ range: other, message: "The same here" })) });
    }
    const [first, ...others] = template ? leftOver(template) : [];
    if (first) {
      const message = messages18.template(excerpt(note.text.slice(first.start, first.end)));
      const about = [first, ...others].map(({ start, end }) => note.text.slice(start, end));
      report({ range: first, message, about, related: others.map((range) => ({ range, message: "This line too" })) });
    }
    function leftOver(lines) {
      const reported = [...found.values()].flatMap(({ range, others: more }) => [range, ...more]);
      return note.blocks.flatMap(({ kind, range }) => {
        if (kind === "heading" || kind === "code" || kind === "html") return [];
        return linesIn(note.text, lineStart(range)).flatMap((line) => {
          const written = trimRange(note.text, line);
          const text = templateLine(note.text.slice(written.start, written.end));
          if (!lines.has(text) || reported.some(({ start, end }) => start < written.end && written.start < end))
            return [];
          const isStanding = collection.notes >= FEW3 && collection.notesWithTemplateLine(text) > collection.notes * MAX_SHARE;
          const isOpen2 = HOLDS_PLACE.test(text) || collection.notes >= FEW3;
          return isOpen2 && !isStanding ? [written] : [];
        });
      });
    }
    function lineStart(range) {
      return { start: note.lines.range(note.lines.point(range.start).line).start, end: range.end };
    }
  }
);
function values(data, path = []) {
  if (typeof data === "string") return [{ path, text: data }];
  if (Array.isArray(data)) return data.flatMap((item, at) => values(item, [...path, at]));
  if (typeof data !== "object" || data === null || path.length >= 4) return [];
  return Object.entries(data).flatMap(([key, value]) => values(value, [...path, key]));
}
function wholeTexts(block, text) {
  if (block.kind === "paragraph" || block.kind === "item") {
    return linesIn(text, block.range).map((line) => {
      const source = text.slice(line.start, line.end);
      const written = source.trimStart();
      const box = written.startsWith("[") ? /^\[[ xX]\][ \t]+/.exec(written)?.[0].length : 0;
      const start = line.end - written.length;
      return { start: start + (box ?? 0), end: start + written.trimEnd().length };
    });
  }
  if (block.kind === "html") {
    const range = trimRange(text, block.range);
    if (/^<(?:[\p{L}]+ [\p{L} ]+|names?|date|title|topic|teams?|participants?|location|text|notes?)>$/iu.test(
      text.slice(range.start, range.end)
    )) {
      return [range];
    }
  }
  return [];
}
function isCaption(text, block, next) {
  if (block.item?.hasChildren && block.kind === "item") return true;
  return text.endsWith(":") && next?.kind === "item";
}

// src/rules/required-headings.ts
var messages19 = {
  missing: (name, mark, place) => `The heading \`${name}\` is missing; add a line \`${mark} ${name}\` ${place}.`,
  renamed: (name, actual) => `The heading \`${name}\` is missing; if \`${actual}\` is meant to be it, rename it to \`${name}\`.`,
  misspelt: (actual, expected) => `The heading \`${actual}\` is misspelt; did you mean \`${expected}\`?`,
  repeated: (name, line) => `The heading \`${name}\` already stands on line ${line}; move what follows there, or rename this one.`,
  misplaced: (name, place) => `The heading \`${name}\` is out of order; move its section ${place}.`,
  level: (name, actual, expected) => `The heading \`${name}\` has level ${actual}; write it with ${expected} \`#\` mark${expected === 1 ? "" : "s"}.`
};
var OTHER_NAMES = {
  agenda: /^(?:topics?|plan|points)$/i,
  discussions: /^(?:notes?|minutes|meeting notes|meeting minutes|talking points)$/i,
  todos: /^(?:next steps?|follow[- ]ups?|tasks?|actions?|decisions?)$/i
};
var required_headings_default = defineRule(
  {
    id: "required-headings",
    description: "The headings that every note must have are there, once and in order",
    severity: "error",
    fixes: ["safe", "suggestion"],
    needsCollection: true
  },
  ({ note, meeting, settings, collection, report }) => {
    if (note.text.trim() === "" || meeting.isCancelled) return;
    if (settings.sections === defaultSections && collection.isForeign) return;
    const { sections, missing, misspelt, repeated, misplaced, wrongLevel } = outline(note.blocks, settings.sections);
    if (sections.length === 0 && collection.isOfOtherKind(note.path)) return;
    const depth = sections[0]?.heading.depth ?? 2;
    for (const spec of missing) {
      if (isWrittenOtherwise(note, spec)) continue;
      const taken = sections.map(({ heading }) => heading);
      const other = note.headings.find(
        (heading) => !taken.includes(heading) && heading.depth <= depth && OTHER_NAMES[spec.name.toLowerCase()]?.test(heading.name)
      );
      if (other) {
        const expected = note.text.slice(other.content.start, other.content.end).replace(other.name, () => spec.name);
        const message = messages19.renamed(spec.name, other.name);
        report({ range: other.content, message, about: `missing ${spec.name}`, expected, fix: "suggestion" });
        continue;
      }
      const at = placeFor(spec);
      const mark = "#".repeat(at.previous?.heading.depth ?? depth);
      const edit = insertion(note, at.insert, mark, spec.name);
      report({
        range: at.report,
        message: messages19.missing(spec.name, mark, at.words),
        about: `missing ${spec.name}`,
        ...edit && { fix: { safe: false, title: `Insert \`${mark} ${spec.name}\``, edits: [edit] } }
      });
    }
    for (const { heading, expected } of misspelt) {
      const start = note.text.indexOf(heading.name, heading.content.start);
      const inPlace = start >= 0 && start + heading.name.length <= heading.content.end;
      const range = inPlace ? { start, end: start + heading.name.length } : heading.content;
      report({
        range,
        message: messages19.misspelt(heading.name, expected),
        expected,
        ...inPlace && { fix: "safe" }
      });
    }
    for (const { heading, first } of repeated) {
      const line = note.lines.point(first.range.start).line;
      const related = [{ range: first.range, message: "First here" }];
      report({ range: heading.range, message: messages19.repeated(heading.name, line), related });
    }
    for (const { heading, after } of misplaced) {
      const place = after ? `behind \`${after.name}\`` : "to the front";
      const about = `misplaced ${heading.name}`;
      report({ range: heading.range, message: messages19.misplaced(heading.name, place), about });
    }
    for (const { spec, heading } of wrongLevel) {
      report({ range: heading.range, message: messages19.level(heading.name, heading.depth, spec.level) });
    }
    function placeFor(spec) {
      const index = settings.sections.indexOf(spec);
      const rank = (other) => settings.sections.indexOf(other);
      const previous = sections.findLast((section) => rank(section.spec) < index);
      const next = sections.find((section) => rank(section.spec) > index);
      if (next && (!previous || previous.heading.range.start < next.heading.range.start)) {
        return {
          previous: previous ?? next,
          report: next.heading.range,
          insert: next.heading.range.start,
          words: `above \`${next.heading.name}\``
        };
      }
      const last = note.headings.at(-1)?.range ?? note.lines.range(note.lines.point(note.bodyStart).line);
      const words = previous ? `behind \`${previous.heading.name}\`` : "to the note";
      return { previous, report: last, insert: note.text.length, words };
    }
  }
);
function isWrittenOtherwise(note, spec) {
  return note.blocks.some((block) => {
    if (block.kind !== "paragraph" && block.kind !== "item") return false;
    return linesIn(note.text, block.range).some((line) => {
      const source = note.text.slice(line.start, line.end).trim();
      if (block.item && (line.start === block.range.start || note.text[line.start] !== "#")) return false;
      const name = /^#{1,6}(?!#)(.+)$/.exec(source)?.[1] ?? /^(?:\*\*|__)(.+?):?(?:\*\*|__):?$/.exec(source)?.[1];
      return name !== void 0 && sectionName(name, spec) !== void 0;
    });
  });
}
function insertion(note, at, mark, name) {
  const before = note.text.slice(0, at);
  const after = note.text.slice(at);
  const { eol } = note;
  let last = before.length;
  while (last > 0 && /[\r\n]/.test(before[last - 1])) last--;
  const ends = before.slice(last);
  const count2 = (ends.match(/\r\n|\r|\n/g) ?? []).length;
  const lead = before.trim() === "" ? "" : eol.repeat(Math.max(0, 2 - count2));
  const text = `${lead}${mark} ${name}${eol}${after === "" ? "" : eol}`;
  const { headings } = parseNote(note.path, before + text + after);
  return headings.some((heading) => heading.range.start === at + lead.length && heading.name === name) ? { start: at, end: at, text } : void 0;
}

// src/rules/required-labels.ts
var messages20 = {
  missing: (label) => `The line \`${label}: …\` is missing; add it at the head of the note.`,
  misspelt: (actual, label) => `The label \`${actual}\` is misspelt; did you mean \`${label}\`?`,
  empty: (label) => `\`${label}\` says nothing although the meeting is over; write it behind the colon.`
};
var required_labels_default = defineRule(
  {
    id: "required-labels",
    description: "Each label line that the configuration asks for is there, and says something",
    severity: "warning",
    fixes: ["safe"]
  },
  ({ note, meeting, settings: { labels }, stage, report }) => {
    if (labels.length === 0 || meeting.isCancelled) return;
    const lines = note.blocks.filter(({ kind }) => kind === "paragraph" || kind === "item" || kind === "quote").flatMap(({ range, item }) => [...labelLines(note.text, range)].map((line) => ({ ...line, item })));
    const known = new Set(labels.map(({ name }) => labelKey(name)));
    for (const { name, value } of labels) {
      const here = lines.filter(({ label }) => labelKey(label) === labelKey(name));
      if (here.length === 0) {
        const slip = lines.find(({ label }) => !known.has(labelKey(label)) && isSlip(label, name));
        if (slip)
          report({
            range: slip.labelRange,
            message: messages20.misspelt(slip.label, name),
            expected: name,
            fix: "safe"
          });
        else report({ range: head(), message: messages20.missing(name), about: `missing ${name}` });
      } else if (value === "nonEmpty" && stage === "held" && here.every((line) => isEmpty(line))) {
        report({ range: here[0].labelRange, message: messages20.empty(name) });
      }
    }
    function isEmpty({ value, line, item }) {
      if (item?.hasChildren || saysSomething(note.text.slice(value.start, value.end))) return false;
      const next = item ? void 0 : note.blocks.find(({ range }) => range.start >= line.end);
      return next?.kind !== "item";
    }
    function head() {
      return note.headings[0]?.range ?? note.lines.range(note.lines.point(note.bodyStart).line);
    }
  }
);
function isSlip(label, name) {
  return fold(label)[0] === fold(name)[0] && closest(label, [name]) !== void 0;
}

// src/rules/series-number.ts
var messages21 = {
  again: (number, path) => `The number ${number} is that of \`${path}\` too; give the later meeting the next free one.`,
  backwards: (number, other, path) => `The number ${number} is not above ${other}, which the earlier meeting \`${path}\` has; number the notes in the order of their days.`,
  gap: (number, expected, path) => `The number ${number} does not follow that of \`${path}\`; write ${expected} if no note is missing in between.`,
  text: (text, number) => `\`${text}\` does not fit the file name, which says ${number}; correct one of the two.`
};
var series_number_default = defineRule(
  {
    id: "series-number",
    description: "Numbered notes of a series count on, each number once",
    severity: "warning",
    needsCollection: true,
    options: {
      gaps: { description: "Also remark on a number that is left out.", type: "boolean", default: false }
    }
  },
  ({ note, meeting, collection, report }, { gaps }) => {
    const number = meeting.path?.number;
    if (number === void 0) return;
    const range = note.lines.range(1);
    const { day } = meeting;
    const others = collection.numbersBeside(note.path);
    const same = others.find((other) => other.number === number);
    const before = day === void 0 ? void 0 : latest(others.filter((other) => other.day !== void 0 && other.day < day));
    if (same) report({ range, message: messages21.again(number, same.path), about: `again ${number}` });
    else if (before && before.number > number)
      report({
        range,
        message: messages21.backwards(number, before.number, before.path),
        about: `backwards ${number}`
      });
    else if (gaps) {
      const below = others.filter((other) => other.number < number).sort((a, b) => b.number - a.number)[0];
      if (below && below.number < number - 1)
        report({ range, message: messages21.gap(number, below.number + 1, below.path), about: `gap ${number}` });
    }
    const written = numberInText();
    if (written && written.value !== number)
      report({
        range: written.range,
        message: messages21.text(note.text.slice(written.range.start, written.range.end), number)
      });
    function numberInText() {
      const places = [frontMatterText(note, "title")?.range, note.headings[0]?.content];
      for (const place of places) {
        if (!place) continue;
        const match = /(?<![\w/])(?:#|no\.?[ \t]*|nr\.?[ \t]*|meeting[ \t]+#?|call[ \t]+#?)(\d{1,6})(?![\w-]|[./:]\d)/i.exec(
          note.text.slice(place.start, place.end)
        );
        if (!match || /^(?:19|20)\d\d$/.test(match[1])) continue;
        const start = place.start + match.index;
        return { value: Number(match[1]), range: { start, end: start + match[0].length } };
      }
      return void 0;
    }
  }
);
function latest(notes2) {
  return [...notes2].sort((a, b) => (a.day ?? "") < (b.day ?? "") ? 1 : -1)[0];
}

// src/rules/weekday-matches-date.ts
var messages22 = {
  other: (text, day, weekday) => `\`${text}\`: ${spellDay(day)} is a ${weekday}; correct the weekday or the date.`,
  year: (text, day, weekday, year) => `\`${text}\`: ${spellDay(day)} was a ${weekday}; if ${year} is meant, write that year.`
};
var weekday_matches_date_default = defineRule(
  {
    id: "weekday-matches-date",
    description: "A weekday written beside a date is the weekday of that date",
    severity: "warning",
    fixes: ["suggestion"]
  },
  ({ note, meeting: { day: around, agreement: agreement2 }, settings: { locale }, report }) => {
    const seen = /* @__PURE__ */ new Set();
    const reported = (agreement2?.odd ?? []).flatMap(({ said }) => said.flatMap((one) => one.range ?? []));
    const headings = note.headings.map(({ content: range }) => ({ range, prose: proseOf(note.text, range) }));
    for (const { range, prose } of [...headings, ...proseBlocks(note)]) {
      for (const found of mentions(prose, range.start, locale)) {
        const { weekdays, days, year, yearRange, whole } = found;
        if (reported.some(({ start, end }) => start < whole.end && whole.start < end)) continue;
        const text = note.text.slice(whole.start, whole.end).replace(/\s+/g, " ").replace(/[.,]$/, "");
        if (weekdays.length !== days.length || seen.has(text)) continue;
        const years = year !== void 0 ? [year] : yearsNear(around);
        const wrongIn = years.map((one) => wrong(weekdays, days, one));
        if (years.length === 0 || wrongIn.some((result) => result === void 0)) continue;
        seen.add(text);
        const [first] = wrongIn;
        const meant = around && yearRange ? [Number(around.slice(0, 4)), Number(around.slice(0, 4)) + 1].find(
          (one) => one !== year && isNear(days[0], one, around) && !wrong(weekdays, days, one)
        ) : void 0;
        const actual = weekdayName(weekdayOf(first.day), locale);
        if (meant !== void 0 && yearRange) {
          report({
            range: yearRange,
            message: messages22.year(text, first.day, actual, meant),
            expected: String(meant),
            fix: "suggestion"
          });
        } else {
          const weekday = weekdays[first.at];
          const written = note.text.slice(weekday.range.start, weekday.range.end);
          const expected = likeWritten(written, actual, weekdayOf(first.day), locale);
          report({
            range: weekday.range,
            message: messages22.other(text, first.day, actual),
            expected,
            fix: "suggestion"
          });
        }
      }
    }
  }
);
var MAX_DATE = 120;
var expressionsByLocale = /* @__PURE__ */ new Map();
function mentions(prose, offset, locale) {
  const words = expressions(locale);
  if (!/\d/.test(prose) || !words.hint(prose).test(prose)) return [];
  const mentioned = [];
  for (const match of prose.matchAll(words.weekdays(prose))) {
    const end = match.index + match[0].length;
    const rest = prose.slice(end, end + MAX_DATE);
    const date = words.dates(rest).exec(rest);
    if (!date) continue;
    const { weekdays: weekdayNumbers, months } = dateWords(locale);
    const found = [...match[0].matchAll(words.weekday(match[0]))].map((one) => {
      const start = offset + match.index + one.index;
      return { value: weekdayNumbers.get(one[0].toLowerCase()), range: { start, end: start + one[0].length } };
    });
    const groups = date.groups;
    const month = months.get((groups.m1 ?? groups.m2).toLowerCase());
    const listed = groups.d1 ?? groups.d2;
    const days = [...listed.matchAll(/\d+/g)].map(([day]) => ({ month, day: Number(day) }));
    const yearText = groups.y;
    const last = end + date[0].length;
    const yearStart = yearText === void 0 ? 0 : offset + last - yearText.length;
    if (days.some(({ day }) => day < 1 || day > 31)) continue;
    mentioned.push({
      whole: { start: offset + match.index, end: offset + last },
      weekdays: found,
      days,
      ...yearText !== void 0 && {
        year: Number(yearText),
        yearRange: { start: yearStart, end: yearStart + yearText.length }
      }
    });
  }
  return mentioned;
}
function expressions(locale) {
  const known = expressionsByLocale.get(locale);
  if (known) return known;
  const { weekday, weekdays, month } = dateWords(locale);
  const end = "(?![\\p{L}\\p{N}])";
  const between = "[ \\t]*(?:,|/|\\+|&|-|–|\\band\\b|\\bto\\b)[ \\t]*";
  const day = "\\d{1,2}(?:st|nd|rd|th)?";
  const days = `${day}(?:[ \\t]*(?:-|–|,|&|\\+|/|\\band\\b)[ \\t]*${day}(?![\\d:]))*`;
  const year = "(?:,?[ \\t]+(?<y>(?:19|20)\\d{2}))?(?![\\d:])";
  const beginnings = new Set([...weekdays.keys()].map((name) => name.slice(0, 3)));
  const words = {
    hint: letterRegExp(`(?<![\\p{L}\\p{N}])(?:${[...beginnings].join("|")})`, "i"),
    weekday: letterRegExp(`(?<![\\p{L}\\p{N}])(?:${weekday})${end}`, "gi"),
    weekdays: letterRegExp(`(?<![\\p{L}\\p{N}])(?:${weekday})${end}(?:${between}(?:${weekday})${end})*`, "gi"),
    dates: letterRegExp(
      `^\\.?,?[ \\t]+(?:(?:the|der|den|le)[ \\t]+)?(?:(?<m1>${month})${end}\\.?[ \\t]+(?<d1>${days})|(?<d2>${days})\\.?[ \\t]+(?:of[ \\t]+)?(?<m2>${month})${end}\\.?)(?![\\d:])${year}`,
      "i"
    )
  };
  expressionsByLocale.set(locale, words);
  return words;
}
function wrong(weekdays, days, year) {
  for (const [at, { month, day }] of days.entries()) {
    const real = toDay(year, month, day);
    if (real && weekdayOf(real) !== weekdays[at].value) return { at, day: real };
  }
  return void 0;
}
function yearsNear(around) {
  if (around === void 0) return [];
  const year = Number(around.slice(0, 4));
  return [year, year + 1, year - 1];
}
function isNear({ month, day }, year, around) {
  const real = toDay(year, month, day);
  return real !== void 0 && Math.abs(daysBetween(around, real)) <= 200;
}
function weekdayName(value, locale, weekday = "long") {
  return nameOf("weekday", weekday, new Date(Date.UTC(2023, 0, 1 + value)), locale);
}
function likeWritten(written, name, value, locale) {
  const like = written.length <= 4 ? weekdayName(value, locale, "short") : name;
  return written === written.toLowerCase() ? like.toLowerCase() : like;
}

// src/rules/index.ts
var rules = [
  action_item_owner_default,
  attendees_default,
  consistent_dates_default,
  consistent_names_default,
  file_name_default,
  front_matter_default,
  front_matter_schema_default,
  heading_emoji_default,
  heading_syntax_default,
  known_speaker_default,
  no_broken_link_default,
  no_copied_section_default,
  no_cut_off_text_default,
  no_duplicate_items_default,
  no_empty_section_default,
  no_joined_items_default,
  no_mojibake_default,
  no_placeholder_default,
  required_headings_default,
  required_labels_default,
  series_number_default,
  weekday_matches_date_default
];
var ruleIds = [
  "action-item-owner",
  "attendees",
  "consistent-dates",
  "consistent-names",
  "file-name",
  "front-matter",
  "front-matter-schema",
  "heading-emoji",
  "heading-syntax",
  "known-speaker",
  "no-broken-link",
  "no-copied-section",
  "no-cut-off-text",
  "no-duplicate-items",
  "no-empty-section",
  "no-joined-items",
  "no-mojibake",
  "no-placeholder",
  "required-headings",
  "required-labels",
  "series-number",
  "weekday-matches-date"
];

// src/node/errors.ts
var UserError = class extends Error {
  name = "UserError";
};
function systemReason(error) {
  const reasons = {
    ENOENT: "it does not exist",
    EEXIST: "it is there already",
    EACCES: "permission is denied",
    EPERM: "permission is denied",
    EISDIR: "it is a folder",
    ENOTDIR: "a part of its path is no folder",
    ELOOP: "its symbolic links lead in a circle",
    ENAMETOOLONG: "its name is too long",
    ENOSPC: "the disk is full",
    EROFS: "the disk is read-only",
    EMFILE: "too many files are open"
  };
  const code = error?.code ?? "";
  return reasons[code] ?? (code || (error instanceof Error ? error.message : String(error)));
}

export {
  personName,
  isInitials,
  Roster,
  rosterPeople,
  schemaKeys,
  defaultSections,
  builtInSchema,
  defaultSettings,
  toDay,
  weekdayOf,
  daysBetween,
  dayIn,
  addDays,
  offsetIn,
  dateWords,
  dateMentions,
  rewriteMention,
  monthLike,
  spellDay,
  pathDate,
  parseSource,
  sourceText,
  templateLines,
  isPlaceholder,
  Lines,
  linesIn,
  excerpt,
  shorten,
  actionItems,
  isOpen,
  headingKey,
  outline,
  sectionName,
  isActionName,
  actionBlocks,
  hasContent,
  trough,
  labelOf,
  labelLines,
  labelKey,
  saysSomething,
  tablesIn,
  cellsOf,
  attendeeLists,
  tooLong,
  isTooDeep,
  looseFrontMatter,
  meetingOf,
  dateInPath,
  fits,
  isBefore,
  stageAt,
  collectFacts,
  CollectionBuilder,
  Collection,
  folderOf,
  seriesOf,
  HOME,
  CONFIG_SCHEMA,
  parseNote,
  pathOf,
  typeWords,
  rules,
  ruleIds,
  UserError,
  systemReason
};
