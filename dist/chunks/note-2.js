import {
  memoize,
  normalize,
  stripDiacritics,
  unicodeRegExp
} from "./text.js";

// src/note/meeting/date-words.ts
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
function monthLike(old, month, locale, pad = String) {
  if (/^\d+$/.test(old)) return pad(month, old);
  const date = new Date(Date.UTC(2001, month - 1, 1));
  const isShort = old.length <= 4 && !/^(?:may|june|july)$/i.test(old);
  const name = nameOf(
    "month",
    isShort && locale === "en" ? "short" : widthOf(old, locale),
    date,
    locale,
    locale !== "en"
  );
  return old === old.toLowerCase() ? name.toLowerCase() : old === old.toUpperCase() ? name.toUpperCase() : name;
}
function widthOf(name, locale) {
  const month = dateWords(locale).months.get(name.toLowerCase());
  if (month === void 0) return "long";
  const long = nameOf("month", "long", new Date(Date.UTC(2001, month - 1, 1)), locale, true);
  return long.length > name.length && name.length <= 4 ? "short" : "long";
}
function dateWords(locale = "en") {
  return wordsOf(locale);
}
var wordsOf = memoize((locale) => {
  const months = monthNames(locale);
  const weekdays = weekdayNames(locale);
  return { months, weekdays, month: alternation(months.keys()), weekday: alternation(weekdays.keys()) };
});
function alternation(names) {
  return [...names].sort((a, b) => b.length - a.length).map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("|");
}
function monthNames(locale) {
  const names = /* @__PURE__ */ new Map();
  for (const width of ["long", "short"]) {
    for (let month = 0; month < 12; month++) {
      const date = new Date(Date.UTC(2001, month, 1));
      for (const name of [nameOf("month", width, date, locale), nameOf("month", width, date, locale, true)]) {
        const key = name.toLowerCase().replace(/\.$/, "");
        if (/\p{L}/u.test(key) && !names.has(key)) names.set(key, month + 1);
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
function monthByName(name, locale = "en") {
  const key = name.toLowerCase();
  const month = dateWords(locale).months.get(key);
  if (month !== void 0) return { month, locale, isShort: false };
  if (locale !== "en" && !locale.startsWith("en-")) {
    const english = dateWords("en").months.get(key);
    if (english !== void 0) return { month: english, locale: "en", isShort: key.length < 4 };
  }
  return otherMonths().get(key);
}
var OTHER_MONTHS = {
  de: "januar,jänner/jan februar/feb märz,maerz/mär,mrz april/apr mai juni/jun juli/jul august/aug september/sep,sept oktober/okt november/nov dezember/dez",
  fr: "janvier/janv février,fevrier/févr,fév mars avril/avr mai juin juillet/juil août,aout septembre/sept octobre/oct novembre/nov décembre,decembre/déc",
  es: "enero/ene febrero/feb marzo/mar abril/abr mayo/may junio/jun julio/jul agosto septiembre,setiembre/sept octubre/oct noviembre/nov diciembre/dic",
  it: "gennaio/gen febbraio/feb marzo/mar aprile/apr maggio/mag giugno/giu luglio/lug agosto settembre/sett ottobre/ott novembre/nov dicembre/dic",
  pt: "janeiro/jan fevereiro/fev março,marco/mar abril/abr maio/mai junho/jun julho/jul agosto setembro outubro novembro/nov dezembro/dez",
  ro: "ianuarie/ian februarie/feb martie/mar aprilie/apr mai iunie/iun iulie/iul august/aug septembrie/sept octombrie/oct noiembrie/nov decembrie/dec",
  nl: "januari/jan februari/feb maart/mrt april/apr mei juni/jun juli/jul augustus/aug september/sep oktober/okt november/nov december/dec",
  pl: "stycznia,styczeń/sty lutego,luty/lut marca,marzec/mar kwietnia,kwiecień/kwi maja,maj czerwca,czerwiec/cze lipca,lipiec/lip sierpnia,sierpień/sie września,wrzesień/wrz października,październik/paź listopada,listopad/lis grudnia,grudzień/gru",
  sv: "januari/jan februari/feb mars april/apr maj juni/jun juli/jul augusti/aug september/sep oktober/okt november/nov december/dec",
  cs: "ledna,leden února,únor března,březen dubna,duben května,květen června,červen července,červenec srpna,srpen září října,říjen listopadu prosince,prosinec"
};
var otherMonthsByName;
function otherMonths() {
  if (otherMonthsByName) return otherMonthsByName;
  otherMonthsByName = /* @__PURE__ */ new Map();
  for (const [locale, months] of Object.entries(OTHER_MONTHS)) {
    months.split(" ").forEach((names, index) => {
      const [long, short = ""] = names.split("/");
      for (const name of [...long.split(","), ...short.split(",")]) {
        const isShort = !long.split(",").includes(name);
        if (name !== "" && !otherMonthsByName.has(name))
          otherMonthsByName.set(name, { month: index + 1, locale, isShort });
      }
    });
  }
  return otherMonthsByName;
}
var OTHER_WEEKDAYS = {
  de: "sonntag montag dienstag mittwoch donnerstag freitag samstag,sonnabend",
  fr: "dimanche lundi mardi mercredi jeudi vendredi samedi",
  es: "domingo lunes martes miércoles,miercoles jueves viernes sábado,sabado",
  it: "domenica lunedì,lunedi martedì,martedi mercoledì,mercoledi giovedì,giovedi venerdì,venerdi sabato",
  pt: "domingo segunda-feira,segunda terça-feira,terça quarta-feira,quarta quinta-feira,quinta sexta-feira,sexta sábado",
  ro: "duminică,duminica luni marți,marţi,marti miercuri joi vineri sâmbătă,sambata",
  nl: "zondag maandag dinsdag woensdag donderdag vrijdag zaterdag",
  pl: "niedziela poniedziałek wtorek środa czwartek piątek sobota",
  sv: "söndag måndag tisdag onsdag torsdag fredag lördag",
  cs: "neděle pondělí úterý středa čtvrtek pátek sobota",
  ko: "일요일 월요일 화요일 수요일 목요일 금요일 토요일",
  ja: "日曜日 月曜日 火曜日 水曜日 木曜日 金曜日 土曜日"
};
var otherWeekdaysByName;
function weekdayByName(name, locale = "en") {
  const key = name.toLowerCase();
  for (const language of [locale, "en"]) {
    const weekday = dateWords(language).weekdays.get(key);
    if (weekday !== void 0) return { weekday, locale: language };
  }
  if (!otherWeekdaysByName) {
    otherWeekdaysByName = /* @__PURE__ */ new Map();
    for (const [language, weekdays] of Object.entries(OTHER_WEEKDAYS))
      weekdays.split(" ").forEach((names, weekday) => {
        for (const other of names.split(","))
          if (!otherWeekdaysByName.has(other)) otherWeekdaysByName.set(other, { weekday, locale: language });
      });
  }
  return otherWeekdaysByName.get(key);
}
function whyNoDay(text) {
  const [, month, day] = text.split("-");
  const number = Number(month);
  if (number < 1 || number > 12) return `there is no month ${month}`;
  if (month.length === 2 && day.length === 2 || day.length > 2)
    return `there is no day ${day} of ${nameOf("month", "long", new Date(Date.UTC(2001, number - 1, 1)), "en")}`;
  return "month and day have two digits each";
}

// src/note/meeting/dates.ts
function toDay(year, month, day) {
  if (!(year >= 0 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month))) return void 0;
  return `${String(year).padStart(4, "0")}-${two(month)}-${two(day)}`;
}
function daysIn(year, month) {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}
function parseDay(text) {
  const [, year, month, date] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? [];
  return year === void 0 ? void 0 : toDay(Number(year), Number(month), Number(date));
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
function formatDay(day) {
  const [year, month, date] = day.split("-").map(Number);
  return `${date} ${formatMonth(year, month)}`;
}
function formatMonth(year, month) {
  return `${nameOf("month", "long", new Date(Date.UTC(2001, month - 1, 1)), "en")} ${year}`;
}
var PATH_DATE = /(?<!\d)(\d{4})([-_.])(\d{1,2})\2(\d{1,3})(?!\d)|(?<!\d)((?:19|20)\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?!\d)/;
var PATH_MONTH = /(?<!\d)((?:19|20)\d\d)[-_.]?(0[1-9]|1[0-2])(?!\d)/;
function pathDate(path) {
  const segments = path.split("/");
  for (const [index, segment] of [...segments.entries()].reverse()) {
    const match = PATH_DATE.exec(segment);
    if (!match) continue;
    const [year2, month2, date] = [match[1] ?? match[5], match[3] ?? match[6], match[4] ?? match[7]];
    const isExact = month2.length === 2 && date.length === 2;
    const day = isExact ? toDay(Number(year2), Number(month2), Number(date)) : void 0;
    const folder = segments.slice(0, index).findLast((name) => /^(?:19|20)\d\d$/.test(name));
    const folders = folder === void 0 || folder === year2 ? void 0 : toDay(Number(folder), Number(month2), Number(date));
    return {
      text: match[0],
      year: Number(year2),
      month: Number(month2),
      day,
      isWhole: true,
      ...folders !== void 0 && { folders }
    };
  }
  const [text, year, month] = PATH_MONTH.exec(segments.at(-1)) ?? [];
  return text === void 0 ? void 0 : { text, year: Number(year), month: Number(month), day: void 0, isWhole: false };
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

// src/note/meeting/people.ts
var HANDLE = unicodeRegExp(String.raw`^(\p{Lu}?\p{Ll}[\p{Ll}\p{M}'-]*)(\p{Lu}[\p{L}\p{M}'-]*)$`);
var personName = memoize((value) => {
  const inParentheses = /\(([^)]{0,500})\)/.exec(value)?.[1]?.trim();
  const text = value.replace(/(?<!\s)\s*\([^)]{0,500}\)/g, "").trim().replace(/^@/, "");
  const words = text.split(/[\s._]+/).filter((word) => word !== "");
  const handle = words.length === 1 ? HANDLE(text).exec(text.normalize("NFC")) : null;
  const first = handle ? handle[1] : words[0] ?? text;
  const last = handle ? handle[2] : words.slice(1).join(" ");
  const initials = inParentheses !== void 0 && /^\p{Lu}[\p{L}]{0,3}$/u.test(inParentheses) ? stripDiacritics(inParentheses).toUpperCase() : void 0;
  return { text, first: normalize(first), last: normalize(last), ...initials !== void 0 && { initials } };
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
var SPEAKERS = unicodeRegExp(
  `^((?:[-*+]|\\d{1,3}[.)])?\\s*(?:\\[[ xX]\\]\\s*)?(?:\\*\\*|__)?(?:TODO:?\\s+|TODo:?\\s+)?(?:\\*\\*|__)?)(${NAME}(?:\\s*(?:[/+&,]|\\band\\b)\\s*${NAME})*)\\s*(?:\\([^)\\r\\n]{1,40}\\))?\\s*(?:\\*\\*|__)?:(?:\\*\\*|__)?(?=\\s|$)`
);
var MAX_LEAD = 120;
var LONG_FIRST = unicodeRegExp(String.raw`^\p{Lu}\p{Ll}{2,}\p{Lu}`);
var ONLY_INITIALS = unicodeRegExp(`^${INITIALS}$`);
function speakersOf(text, range) {
  const begin = text.slice(range.start, Math.min(range.end, range.start + MAX_LEAD));
  if (!begin.includes(":") || !COLON.test(begin)) return void 0;
  const match = SPEAKERS(begin).exec(begin);
  if (!match) return void 0;
  const [whole, lead, written2] = match;
  const from = range.start + lead.length;
  const names = [];
  for (const name of written2.matchAll(/[^\s/+&,]+/g)) {
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
var isInitials = memoize(
  (text) => text.length <= 5 && ONLY_INITIALS(text).test(text) && !LONG_FIRST(text).test(text)
);
var initialsKey = memoize((text) => {
  const capitals = stripDiacritics(text).match(/\p{Lu}/gu) ?? [];
  return capitals.length < 2 ? capitals.join("") : capitals[0] + capitals.at(-1);
});
var GROUPS = new Set(
  "everyone everybody all both mentor mentors maintainer maintainers core team student students participant participants anyone anybody guest guests group people organiser organisers organizer organizers speaker speakers reviewer reviewers contributor contributors member members someone somebody other others".split(" ")
);
function isGroup(text) {
  return GROUPS.has(text.trim().toLowerCase());
}

// src/note/meeting/roster.ts
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
        this.#byName.set(normalize(name), person);
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
    return this.#byName.get(normalize(name)) ?? this.#byName.get(normalize(personName(name).text));
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

// src/note/meeting/field-source.ts
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
    case "link":
      return "the link to a time converter";
    case "section":
      return `the section \`${name}\``;
    default:
      return `\`${name}\``;
  }
}
function sourceText({ kind, name }) {
  return name === "" ? kind : `${kind}:${name}`;
}

// src/model/schema-errors.ts
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
function wantsText(schema, data, path) {
  const [key, at] = path;
  const list = data[key];
  const other = at === void 0 ? false : list.map((item, index) => index === at ? false : item);
  const place = `/${key.replaceAll("~", "~0").replaceAll("/", "~1")}${at === void 0 ? "" : `/${at}`}`;
  const isTypeError = ({ keyword, instancePath, params }) => keyword === "type" && instancePath === place && [params.type].flat().includes("string");
  return !schema.validate(data).some((error) => error.instancePath === place) && schema.validate({ ...data, [key]: other }).some(isTypeError);
}

// src/note/meeting/path-pattern.ts
var TOKENS = {
  yyyy: "\\d{4}",
  yy: "\\d{2}",
  MM: "\\d{2}",
  M: "\\d{1,2}",
  dd: "\\d{2}",
  d: "\\d{1,2}",
  number: "\\d{1,6}",
  // With a letter: digits alone are part of a date or a number. One quantifier is free, so that little is tried again.
  slug: "[^/\\p{L}]*\\p{L}[^/]*?",
  team: "[^/\\p{L}]*\\p{L}[^/]*?"
};
var pathTokens = [...Object.keys(TOKENS).slice(0, 6), "MMM", "number", "slug", "team"];
function unknownToken(source) {
  for (const [, name] of source.matchAll(/\{([^{}]*)\}/g)) if (!pathTokens.includes(name)) return name;
  return void 0;
}
function pathPattern(source, locale = "en") {
  const names = [];
  const body = source.replace(/^\.\//, "").replace(/\{(\w+)\}|\*\*\/?|\*|[^{*]+|\{/g, (part, token) => {
    if (token !== void 0 && pathTokens.includes(token)) {
      names.push(token);
      return `(${token === "MMM" ? dateWords(locale).month : TOKENS[token]})`;
    }
    if (part.startsWith("**")) return "(?:[^/]+/)*";
    return part === "*" ? "[^/]*" : part.replace(/[.+?^${}()|[\]\\]/g, "\\$&");
  });
  const pattern = new RegExp(`^${body}$`, "iu");
  return {
    source,
    read(path) {
      const match = pattern.exec(path);
      return match ? partsOf(names, match.slice(1), locale) : void 0;
    },
    rewrite(path, to) {
      const match = new RegExp(pattern, "diu").exec(path);
      if (!match) return void 0;
      let out = path;
      for (const [at, name] of [...names.entries()].reverse()) {
        const [start, end] = match.indices[at + 1];
        out = out.slice(0, start) + written(name, path.slice(start, end), to, locale) + out.slice(end);
      }
      return out;
    }
  };
}
function globOf(source, { team = "*", slug = "*" }) {
  const globs = { yyyy: "????", yy: "??", MM: "??", dd: "??", team, slug };
  return source.replace(
    /\{(\w+)\}/g,
    (token, name) => pathTokens.includes(name) ? globs[name] ?? "*" : token
  );
}
function escapeGlob(text) {
  return text.replace(/[[\]{}()!+@\\|^$*]/g, "?");
}
function readPath(patterns, path) {
  let best;
  for (const pattern of patterns) {
    const parts = pattern.read(path);
    if (parts && (!best || isCloser(parts, best.parts))) best = { pattern, parts };
  }
  return best;
}
function isCloser(parts, than) {
  const isReal = parts.day !== void 0;
  return isReal === (than.day !== void 0) ? parts.digits > than.digits : isReal;
}
function partsOf(names, values, locale) {
  const last = /* @__PURE__ */ new Map();
  const first = /* @__PURE__ */ new Map();
  let conflict;
  names.forEach((name, index) => {
    const text = values[index];
    const [key, value] = meaning(name, text, locale);
    const known = last.get(key);
    if (known && known.value !== value) conflict ??= [known.text, text];
    last.set(key, { value, text });
    if (!known) first.set(key, { value, text });
  });
  const count = numberIn(last, "number");
  const team = last.get("team")?.text;
  const slug = last.get("slug")?.text;
  const folders = conflict && dateOf(first).day;
  const read = names.map((name, index) => name === "team" || name === "slug" ? "" : values[index]).join("");
  return {
    digits: read.replace(/\D+/g, "").length,
    ...dateOf(last),
    ...count !== void 0 && { number: count },
    ...team !== void 0 && { team },
    ...slug !== void 0 && { slug },
    ...conflict && { conflict },
    ...folders !== void 0 && { folders }
  };
}
function numberIn(values, key) {
  const value = values.get(key)?.value;
  return value === void 0 ? void 0 : Number(value);
}
function dateOf(values) {
  const [year, month, day] = ["year", "month", "day"].map((key) => numberIn(values, key));
  const isWhole = year !== void 0 && month !== void 0 && day !== void 0;
  return {
    text: [year ?? "", ...[month, day].filter((part) => part !== void 0).map(two2)].join("-").replace(/^-/, ""),
    day: isWhole ? toDay(year, month, day) : void 0,
    isWhole,
    ...year !== void 0 && { year },
    ...month !== void 0 && { month }
  };
}
function written(token, old, { day, number, slug }, locale) {
  const [year, month, date] = day.split("-");
  switch (token) {
    case "yyyy":
      return year;
    case "yy":
      return year.slice(2);
    case "MM":
      return month;
    case "M":
      return String(Number(month));
    case "MMM":
      return monthLike(old, Number(month), locale);
    case "dd":
      return date;
    case "d":
      return String(Number(date));
    case "number":
      return number === void 0 ? old : String(number).padStart(old.length, "0");
    case "slug":
      return slug ?? old;
    default:
      return old;
  }
}
function meaning(token, text, locale) {
  switch (token) {
    case "yyyy":
      return ["year", text];
    case "yy":
      return ["year", `20${text}`];
    case "MM":
    case "M":
      return ["month", String(Number(text))];
    case "MMM":
      return ["month", String(dateWords(locale).months.get(text.toLowerCase()) ?? 0)];
    case "dd":
    case "d":
      return ["day", String(Number(text))];
    case "number":
      return ["number", String(Number(text))];
    default:
      return [token, normalize(text)];
  }
}
var two2 = (value) => String(value).padStart(2, "0");

export {
  nameOf,
  monthLike,
  dateWords,
  monthByName,
  weekdayByName,
  whyNoDay,
  toDay,
  parseDay,
  weekdayOf,
  daysBetween,
  dayIn,
  addDays,
  offsetIn,
  formatDay,
  formatMonth,
  pathDate,
  readDateTime,
  personName,
  ownInitials,
  maybeSame,
  speakersOf,
  isInitials,
  initialsKey,
  isGroup,
  Roster,
  rosterPeople,
  parseSource,
  sourceName,
  sourceText,
  pathTokens,
  unknownToken,
  pathPattern,
  globOf,
  escapeGlob,
  readPath,
  reason,
  pathOf,
  missingKey,
  unknownKey,
  isUnknownKey,
  hasDeeper,
  typeWords,
  wantsText
};
