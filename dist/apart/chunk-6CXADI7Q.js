import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __filename = import.meta.filename;
import {
  fold,
  foldMarks,
  letterRegExp
} from "./chunk-4XGEAIZT.js";

// src/note/remember.ts
var MOST = 5e3;
function remembered(make) {
  const results = /* @__PURE__ */ new Map();
  return (text) => {
    const known = results.get(text);
    if (known !== void 0) return known;
    if (results.size >= MOST) results.clear();
    const made = make(text);
    results.set(text, made);
    return made;
  };
}

// src/note/people.ts
var HANDLE = letterRegExp(String.raw`^(\p{Lu}?\p{Ll}[\p{Ll}\p{M}'-]*)(\p{Lu}[\p{L}\p{M}'-]*)$`);
var personName = remembered((value) => {
  const inParentheses = /\(([^)]*)\)/.exec(value)?.[1]?.trim();
  const text = value.replace(/\s*\([^)]*\)/g, "").trim().replace(/^@/, "");
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
var MAX_LEAD = 120;
var EACH_NAME = letterRegExp(NAME, "g");
var LONG_FIRST = letterRegExp(String.raw`^\p{Lu}\p{Ll}{2,}\p{Lu}`);
var ONLY_INITIALS = letterRegExp(`^${INITIALS}$`);
function speakersOf(text, range) {
  const begin = text.slice(range.start, Math.min(range.end, range.start + MAX_LEAD));
  if (!begin.includes(":") || !COLON.test(begin)) return void 0;
  const match = SPEAKERS(begin).exec(begin);
  if (!match) return void 0;
  const [whole, lead, written] = match;
  const from = range.start + lead.length;
  const names = [];
  const pattern = EACH_NAME(written);
  pattern.lastIndex = 0;
  for (let name = pattern.exec(written); name; name = pattern.exec(written)) {
    if (name[0] === "and") continue;
    const at = from + name.index;
    names.push({ text: name[0], range: { start: at, end: at + name[0].length } });
  }
  const after = range.start + whole.length;
  const said = text.slice(after, range.end);
  const start = after + (said.length - said.trimStart().length);
  return {
    names,
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
    const named = this.person(speaker);
    if (named) return [named];
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
  const names = /* @__PURE__ */ new Map();
  for (const width of ["long", "short"]) {
    for (let month = 0; month < 12; month++) {
      const date = new Date(Date.UTC(2001, month, 1));
      for (const name of [nameOf("month", width, date, locale), nameOf("month", width, date, locale, true)]) {
        const key = name.toLowerCase().replace(/\.$/, "");
        if (new RegExp("\\p{L}", "u").test(key) && !names.has(key)) names.set(key, month + 1);
      }
    }
  }
  if (locale.startsWith("en")) names.set("sept", 9);
  return names;
}
function weekdayNames(locale) {
  const names = /* @__PURE__ */ new Map();
  for (const width of ["long", "short"]) {
    for (let day = 0; day < 7; day++) {
      const key = nameOf("weekday", width, new Date(Date.UTC(2023, 0, 1 + day)), locale).toLowerCase().replace(/\.$/, "");
      if (!names.has(key)) names.set(key, day);
    }
  }
  if (locale.startsWith("en")) {
    for (const [name, day] of [
      ["tues", 2],
      ["thur", 4],
      ["thurs", 4],
      ["weds", 3]
    ])
      names.set(name, day);
  }
  return names;
}
var wordsByLocale = /* @__PURE__ */ new Map();
function dateWords(locale = "en") {
  let words = wordsByLocale.get(locale);
  if (words) return words;
  const months = monthNames(locale);
  const weekdays = weekdayNames(locale);
  const either = (names) => [...names].sort((a, b) => b.length - a.length).map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("|");
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

// src/schema-errors.ts
function reason({ keyword, params }) {
  const limit = String(params.limit ?? "");
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

export {
  remembered,
  personName,
  ownInitials,
  maybeSame,
  speakersOf,
  isInitials,
  initialsKey,
  isGroup,
  Roster,
  rosterPeople,
  toDay,
  weekdayOf,
  daysBetween,
  dayIn,
  addDays,
  offsetIn,
  nameOf,
  dateWords,
  dateMentions,
  monthMentions,
  rewriteMention,
  monthLike,
  spellDay,
  pathDate,
  readDateTime,
  parseSource,
  sourceName,
  sourceText,
  reason,
  pathOf,
  missingKey,
  unknownKey,
  isUnknownKey,
  hasDeeper,
  typeWords
};
