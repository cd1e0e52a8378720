import {
  dateWords,
  monthLike,
  toDay
} from "./chunk-XHKLI5NQ.js";
import {
  normalize
} from "./chunk-BACDGXXY.js";

// src/config/config-error.ts
var ConfigError = class extends Error {
  constructor(file, line, what) {
    super(`${file}${line === void 0 ? "" : `:${line}`}: ${what}`);
    this.file = file;
    this.line = line;
  }
  file;
  line;
  name = "ConfigError";
};
function isConfigError(error) {
  return error instanceof Error && error.name === "ConfigError";
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
  // A word; what is only digits is a part of a date or a number.
  slug: "[^/]*?\\p{L}[^/]*?",
  team: "[^/]*?\\p{L}[^/]*?"
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
function partsOf(names, values, locale) {
  const said = /* @__PURE__ */ new Map();
  let conflict;
  names.forEach((name, at) => {
    const text = values[at];
    const [key, value] = meaning(name, text, locale);
    const known = said.get(key);
    if (!known) said.set(key, { value, text });
    else if (known.value !== value) conflict ??= [known.text, text];
  });
  const number = (key) => said.has(key) ? Number(said.get(key).value) : void 0;
  const [year, month, day, count] = ["year", "month", "day", "number"].map(number);
  const whole = year !== void 0 && month !== void 0 && day !== void 0;
  const real = whole ? toDay(year, month, day) : void 0;
  const team = said.get("team")?.text;
  const slug = said.get("slug")?.text;
  return {
    text: [year ?? "", ...[month, day].filter((part) => part !== void 0).map(two)].join("-").replace(/^-/, ""),
    day: real,
    isWhole: whole,
    ...year !== void 0 && { year },
    ...month !== void 0 && { month },
    ...count !== void 0 && { number: count },
    ...team !== void 0 && { team },
    ...slug !== void 0 && { slug },
    ...conflict && { conflict }
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
var two = (value) => String(value).padStart(2, "0");

export {
  pathTokens,
  unknownToken,
  pathPattern,
  ConfigError,
  isConfigError
};
