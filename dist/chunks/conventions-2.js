import {
  defaultSections,
  defaultSettings,
  templateLines
} from "./note.js";
import {
  pathMatcher
} from "./picomatch.js";
import {
  Roster,
  dateWords,
  parseSource,
  pathPattern,
  readPath,
  rosterPeople,
  toDay,
  weekdayOf
} from "./note-2.js";

// src/note/is-note.ts
var EXTENSION = /\.(?:md|markdown)$/i;
var PAGE = /(?:^|[-_. ])(?:readme|template|contributing|changelog|index|license)(?:[-_. ]|$)/i;
var PAGE_NAME = /^(?:readme|index|minutes|notes?|agenda|meeting|summary|protocol|protokoll|compte-rendu|acta)$/i;
var OTHER_FOLDER = /^_?(?:posts?|blog|news|newsletters?|releases?|release[-_ ]notes|changelogs?|rfcs?|proposals?|talks?|slides?|presentations?|papers?|migrations?|example[-_]migrations|reports?|surveys?|elections?|drafts?|advisories|snapshots?|benchmarks?|changesets?|events?)$/i;
function isMarkdownPath(path) {
  return EXTENSION.test(path);
}
function isDocPage(path) {
  return PAGE.test(path.slice(path.lastIndexOf("/") + 1).replace(EXTENSION, ""));
}
function isPageName(name) {
  return PAGE_NAME.test(name);
}
function isOtherDatedPath(path) {
  const segments = path.replace(EXTENSION, "").split("/");
  const name = segments.pop();
  return PAGE.test(name) && !PAGE_NAME.test(name) || segments.some((segment) => OTHER_FOLDER.test(segment));
}
function isNoteName(path) {
  const name = path.slice(path.lastIndexOf("/") + 1);
  if (!EXTENSION.test(name) || isDocPage(path)) return false;
  return /(?<!\d)\d{4}-\d{2}-\d{2}/.test(name) && !isOtherDatedPath(path) ? true : void 0;
}
function looksLikeNote(text) {
  const block = /^\uFEFF?\s*---[^\S\r\n]*(?:\r\n|\r|\n)([\s\S]{0,5000}?)(?:\r\n|\r|\n)---[^\S\r\n]*(?:\r|\n|$)/.exec(
    text
  );
  return block !== null && /^datetime[ \t]*:/m.test(block[1]);
}

// src/config/resolve.ts
function resolveSettings(data, before, resources) {
  const { frontMatter, date, attendees, sections, labels, actions, placeholders, cancelled, roster, since } = data;
  const schema = frontMatter?.schema === void 0 ? void 0 : resources?.schemas.get(frontMatter.schema);
  const templatePath = placeholders?.template;
  const template = templatePath === void 0 ? void 0 : resources?.templates.get(templatePath);
  const isCancelled = cancelled === void 0 ? void 0 : resources?.patterns.get(cancelled);
  return {
    ...data.path && { path: [data.path].flat().map((pattern) => pathPattern(pattern, before.locale)) },
    ...frontMatter && {
      frontMatter: {
        required: frontMatter.required ?? before.frontMatter.required,
        schema: schema ?? before.frontMatter.schema
      }
    },
    ...date && {
      date: {
        ...before.date,
        ...date.from && { from: sourcesOf(date.from) },
        ...date.timezone !== void 0 && { timezone: date.timezone },
        ...date.tolerance !== void 0 && { tolerance: date.tolerance }
      }
    },
    ...attendees?.from && { attendees: { from: sourcesOf(attendees.from) } },
    ...sections && { sections: isDefault(sections) ? defaultSections : sections.map(sectionSpec) },
    ...labels && { labels: Object.entries(labels).map(([name, value]) => ({ name, value })) },
    ...actions?.in && { actions: actions.in },
    ...placeholders && {
      placeholders: {
        ...before.placeholders,
        ...placeholders.words && { words: placeholders.words },
        ...templatePath !== void 0 && template !== void 0 && { template: { path: templatePath, lines: templateLines(template) } }
      }
    },
    ...isCancelled && { cancelled: isCancelled },
    ...roster && { roster: rosterOf(roster, before.roster, resources) },
    ...since !== void 0 && { since }
  };
}
function sourcesOf(texts) {
  return texts.flatMap((text) => parseSource(text) ?? []);
}
function rosterOf({ people, teams }, before, resources) {
  const members = typeof people === "string" ? resources?.people.get(people) : people && rosterPeople(people);
  return new Roster(members ?? before.people, teams ?? before.teams);
}
function isDefault(sections) {
  return sections.length === defaultSections.length && sections.every((section, at) => section === defaultSections[at]);
}
function sectionSpec(section) {
  const spec = typeof section === "string" ? { name: section } : section;
  const known = defaultSections.find(({ name }) => name === spec.name);
  return { ...known?.aliases && { aliases: known.aliases }, ...spec };
}

// src/config/config.ts
var LEARNED = "learned";
var Config = class _Config {
  #layers;
  #rules;
  #effective = /* @__PURE__ */ new Map();
  #kinds = [];
  #isNote;
  #paths;
  #statesPaths;
  #isIgnored;
  /**
   * @param rules all existing rules
   * @param layers from the weakest to the strongest; `recommended` is always below them
   */
  constructor(rules, layers) {
    this.#rules = rules;
    this.#layers = layers;
    for (const { data } of layers) {
      for (const [name, kind] of Object.entries(data.kinds ?? {})) {
        this.#kinds.push({ name, matches: pathMatcher(kind.notes ?? []) });
      }
    }
    const notes = layers.findLast(({ data }) => data.notes)?.data.notes;
    this.#isNote = notes && pathMatcher(notes);
    const { path, stated } = this.for("").settings;
    this.#paths = path;
    this.#statesPaths = stated.has("path");
    this.#isIgnored = pathMatcher(layers.flatMap(({ data }) => data.ignore ?? []));
  }
  /** The same configuration on top of a layer that was learned from the notes. */
  withLearned(layer) {
    const stated = this.#layers.filter(({ origin }) => origin !== LEARNED);
    return new _Config(this.#rules, [{ ...layer, origin: LEARNED }, ...stated]);
  }
  /** Whether `path` is ignored; if it is a folder, so is everything in it. */
  isIgnored(path) {
    return this.#isIgnored(path);
  }
  /** Whether the configuration makes `path` a note; undefined when it does not decide. */
  isNote(path) {
    const isNamed = this.#paths.some((pattern) => pattern.read(path));
    if (isNamed && this.#statesPaths) return true;
    const isOfKind = this.#kinds.some(({ matches }) => matches(path));
    if (this.#isNote) return (this.#isNote(path) || isOfKind) && (isNamed || !isDocPage(path));
    if (isNamed && !isOtherDatedPath(path)) return true;
    return isOfKind && !this.#statesPaths && !isDocPage(path) ? true : void 0;
  }
  /** The effective configuration for the note at `path` (with forward slashes, relative to the root). */
  for(path) {
    const kind = this.#kinds.findLast(({ matches }) => matches(path))?.name;
    let effective = this.#effective.get(kind);
    if (!effective) {
      effective = this.#merge(kind);
      this.#effective.set(kind, effective);
    }
    return effective;
  }
  #merge(kind) {
    const rules = /* @__PURE__ */ new Map();
    for (const { meta } of this.#rules)
      rules.set(meta.id, { severity: meta.severity, options: {}, origin: "recommended" });
    const origins = new Map(Object.keys(defaultSettings).map((key) => [key, "recommended"]));
    const parts = this.#layers.flatMap(({ origin, data, resources, evidence }) => {
      const kindData = kind === void 0 ? void 0 : data.kinds?.[kind];
      return [
        { data, origin, resources, evidence },
        ...kindData ? [{ data: kindData, origin: `${origin}, kind \`${kind}\``, resources, evidence: void 0 }] : []
      ];
    });
    const locale = parts.findLast(({ data }) => data.locale)?.data.locale ?? defaultSettings.locale;
    let settings = { ...defaultSettings, locale };
    const stated = /* @__PURE__ */ new Set();
    for (const { data, origin, resources, evidence } of parts) {
      for (const key of Object.keys(data)) origins.set(key, evidence?.[key] ? `${origin}: ${evidence[key]}` : origin);
      settings = { ...settings, ...resolveSettings(data, settings, resources) };
      if (origin !== LEARNED) for (const part of statedParts(data)) stated.add(part);
      for (const [id, entry] of Object.entries(data.rules ?? {})) {
        rules.set(id, { ...ruleOf(entry, rules.get(id)?.options ?? {}), origin });
      }
    }
    return { kind, settings: { ...settings, stated }, rules, origins };
  }
};
function statedParts({ path, frontMatter, sections, labels, attendees }) {
  return [
    ...path ? ["path"] : [],
    ...frontMatter?.required || frontMatter?.schema !== void 0 ? ["frontMatter"] : [],
    ...sections ? ["sections"] : [],
    ...labels ? ["labels"] : [],
    ...attendees?.from ? ["attendees"] : []
  ];
}
function ruleOf(entry, before) {
  return typeof entry === "string" ? { severity: entry, options: before } : { severity: entry[0], options: entry[1] ?? {} };
}

// src/conventions/path-shapes.ts
var MIN_PATHS = 3;
var MAX_SHAPES = 40;
var MAX_READINGS = 12;
var MAX_SAMPLE = 400;
var EXTENSION2 = /\.(?:md|markdown)$/i;
function pathShapes(paths, locale = "en") {
  const series = /* @__PURE__ */ new Map();
  for (const path of paths) {
    if (!/\d/.test(path) || isOtherDatedPath(path)) continue;
    const key = path.slice(0, path.lastIndexOf("/") + 1).replace(/\d+/g, "0");
    const known2 = series.get(key);
    if (known2) known2.push(path);
    else series.set(key, [path]);
  }
  const readings = [...series.values()].flatMap((all) => sample(all)).map((path) => readingsOf(path, locale));
  const chosen = chooseForms(readings.filter((of) => of.length > 0));
  const counts = countBy(chosen, dateForm);
  const dated = chosen.length;
  const kept = chosen.filter(
    (reading) => counts.get(dateForm(reading)) >= MIN_PATHS || dated < MIN_PATHS && reading.day !== void 0 && reading.parts.some(({ text }) => text === "{yyyy}")
  );
  const sources = /* @__PURE__ */ new Map();
  for (const group of groupBy(kept, shapeKey).values()) {
    const source = sourceOf(group);
    sources.set(source, source);
  }
  const patterns = [...sources.keys()].map((source) => pathPattern(source, locale));
  const byPattern = new Map(patterns.map((pattern) => [pattern, []]));
  const order = [...patterns].sort((a, b) => literals(b) - literals(a));
  const isWhole = [...series.values()].every((all) => all.length <= MAX_SAMPLE);
  const known = new Set(kept.map(({ path }) => path));
  for (const path of isWhole ? known : [...series.values()].flat()) {
    const reading = readPath(order, path);
    if (reading) byPattern.get(reading.pattern).push(path);
  }
  return patterns.map((pattern) => ({ pattern, paths: byPattern.get(pattern) })).filter((shape) => shape.paths.length > 0).sort((a, b) => b.paths.length - a.paths.length).slice(0, MAX_SHAPES);
}
function sample(paths) {
  if (paths.length <= MAX_SAMPLE) return paths;
  const step = paths.length / MAX_SAMPLE;
  return Array.from({ length: MAX_SAMPLE }, (_, at) => paths[Math.floor(at * step)]);
}
function chooseForms(all) {
  const chosen = [];
  for (const series of groupBy(all, ([first]) => foldersOf(first)).values()) {
    let left = series;
    while (left.length > 0) {
      const forms = [...groupBy(left.flat(), dateForm).values()];
      const best = forms.reduce((a, b) => compareFit(b, a) > 0 ? b : a);
      const taken = new Set(best.map(({ path }) => path));
      chosen.push(...new Map(best.map((reading) => [reading.path, reading])).values());
      left = left.filter(([first]) => !taken.has(first.path));
    }
  }
  return chosen;
}
function compareFit(a, b) {
  const pathsIn = (readings) => readings.reduce((sum, { isConflicting }) => sum + (isConflicting ? 0.5 : 1), 0);
  return pathsIn(a) - pathsIn(b) || sameWeekday(a) - sameWeekday(b);
}
function sameWeekday(readings) {
  const counts = countBy(
    readings.flatMap(({ day }) => day ?? []),
    (day) => String(weekdayOf(day))
  );
  return Math.max(0, ...counts.values());
}
function foldersOf({ parts }) {
  return parts.filter(({ kind }) => kind === "folder").map(({ text }) => text).join("/");
}
function dateForm({ parts }) {
  return parts.slice(0, -1).filter(({ kind }) => kind === "token" || kind === "literal").map(({ text }) => text).join("\0");
}
function shapeKey({ parts }) {
  return parts.map(({ kind, text }) => kind === "token" || kind === "literal" ? text : kind).join("\0");
}
function literals({ source }) {
  return source.replace(/\{\w+\}|\*/g, "").length;
}
var YEAR = "((?:19|20)\\d\\d)";
var MONTH = "(0[1-9]|1[0-2])";
var DAY = "(0[1-9]|[12]\\d|3[01])";
var SHORT_MONTH = "(1[0-2]|0?[1-9])";
var SHORT_DAY = "([12]\\d|3[01]|0?[1-9])";
var SEPARATOR = "([-_. ]?)";
var SPLIT = "([-_. ])";
var DASH = "([-_ ])";
function dateForms(months) {
  const form = (source, tokens, ...needs) => ({
    // A month is a word of its own; after a day there may be a word without a space.
    pattern: new RegExp(`(?<![\\da-z])${source}(?!${tokens.endsWith("{MMM}") ? "[\\da-z]" : "\\d"})`, "d"),
    tokens: tokens.split(" "),
    needs,
    hasName: source.includes(months)
  });
  return [
    form(`${YEAR}${SEPARATOR}${MONTH}\\2${DAY}`, "{yyyy} = {MM} = {dd}"),
    form(`${YEAR}${SPLIT}${MONTH}${SPLIT}${DAY}`, "{yyyy} = {MM} = {dd}"),
    form(`${YEAR}${SPLIT}${SHORT_MONTH}\\2${SHORT_DAY}`, "{yyyy} = {M} = {d}"),
    form(`${YEAR}${SEPARATOR}(${months})${SEPARATOR}${SHORT_DAY}`, "{yyyy} = {MMM} = {d}"),
    form(`(${months})${SEPARATOR}${SHORT_DAY},?${SEPARATOR}${YEAR}`, "{MMM} = {d} = {yyyy}"),
    form(`${SHORT_DAY}${SEPARATOR}(${months})${SEPARATOR}${YEAR}`, "{d} = {MMM} = {yyyy}"),
    form(`${MONTH}${SEPARATOR}${DAY}\\2${YEAR}`, "{MM} = {dd} = {yyyy}"),
    form(`${DAY}${SEPARATOR}${MONTH}\\2${YEAR}`, "{dd} = {MM} = {yyyy}"),
    form(`${SHORT_MONTH}${SPLIT}${SHORT_DAY}\\2${YEAR}`, "{M} = {d} = {yyyy}"),
    form(`${SHORT_DAY}${SPLIT}${SHORT_MONTH}\\2${YEAR}`, "{d} = {M} = {yyyy}"),
    form(`${MONTH}${DASH}${DAY}\\2(\\d\\d)`, "{MM} = {dd} = {yy}"),
    form(`${SHORT_MONTH}${DASH}${SHORT_DAY}\\2(\\d\\d)`, "{M} = {d} = {yy}"),
    form(`${DAY}${DASH}${MONTH}\\2(\\d\\d)`, "{dd} = {MM} = {yy}"),
    form(`${SHORT_MONTH}${DASH}${SHORT_DAY}\\2(\\d\\d)`, "{M} = {d} = {yy}"),
    form(`${SHORT_DAY}${DASH}${SHORT_MONTH}\\2(\\d\\d)`, "{d} = {M} = {yy}"),
    form(`(\\d\\d)${DASH}${MONTH}\\2${DAY}`, "{yy} = {MM} = {dd}"),
    form(`(\\d\\d)${MONTH}${DAY}`, "{yy} {MM} {dd}"),
    form(`${MONTH}${SPLIT}${DAY}`, "{MM} = {dd}", "year"),
    form(`${DAY}${SPLIT}${MONTH}`, "{dd} = {MM}", "year"),
    form(`${MONTH}${DAY}`, "{MM} {dd}", "year"),
    form(`${SHORT_MONTH}${SPLIT}${SHORT_DAY}`, "{M} = {d}", "year"),
    form(`${SHORT_DAY}${SPLIT}${SHORT_MONTH}`, "{d} = {M}", "year"),
    form(`(${months})${SEPARATOR}${SHORT_DAY}`, "{MMM} = {d}", "year"),
    form(`${SHORT_DAY}${SEPARATOR}(${months})`, "{d} = {MMM}", "year"),
    form(DAY, "{dd}", "year", "month"),
    form(SHORT_DAY, "{d}", "year", "month"),
    form(`${YEAR}${SEPARATOR}${MONTH}`, "{yyyy} = {MM}"),
    form(`${YEAR}${SEPARATOR}(${months})`, "{yyyy} = {MMM}"),
    form(`(${months})${SEPARATOR}${YEAR}`, "{MMM} = {yyyy}"),
    form(MONTH, "{MM}", "year"),
    form(`(${months})`, "{MMM}", "year")
  ];
}
var formsByLocale = /* @__PURE__ */ new Map();
function readingsOf(path, locale) {
  const forms = formsByLocale.get(locale) ?? dateForms(dateWords(locale).month);
  formsByLocale.set(locale, forms);
  const segments = path.split("/");
  const extension = EXTENSION2.exec(path)?.[0] ?? "";
  const name = segments.pop().slice(0, extension ? -extension.length : void 0);
  let states = [{ parts: [], isConflicting: false }];
  for (const segment of segments) {
    states = states.flatMap((state) => folderStates(segment, state, forms, locale)).map((state) => ({ ...state, parts: [...state.parts, literal("/")] })).slice(0, MAX_READINGS);
  }
  return states.flatMap((state) => nameStates(name, state, forms, locale)).slice(0, MAX_READINGS).flatMap(({ parts, year, month, day, isConflicting }) => {
    const whole = year === void 0 || month === void 0 || day === void 0 ? void 0 : toDay(year, month, day);
    if (month === void 0 || day !== void 0 && whole === void 0) return [];
    return [{ path, parts: [...parts, literal(extension)], day: whole, isConflicting }];
  });
}
var literal = (text) => ({ text, kind: "literal" });
function folderStates(segment, state, forms, locale) {
  if (/^(?:19|20)\d\d$/.test(segment))
    return [add(state, [{ text: "{yyyy}", kind: "token" }], { year: Number(segment) })];
  const both = state.year === void 0 ? null : /^(0[1-9]|1[0-2])([-_. ])(\p{L}+)$/u.exec(segment);
  const named = both && dateWords(locale).months.get(both[3].toLowerCase());
  if (both && named) {
    const parts = [{ text: "{MM}", kind: "token" }, literal(both[2]), { text: "{MMM}", kind: "token" }];
    return [add(add(state, parts, { month: Number(both[1]) }), [], { month: named })];
  }
  const found = datesIn(segment, state, forms, locale).filter(
    // A number in a folder is a day or a month only where it is the whole name; `02-beds` may be the second team.
    ({ form, isWhole }) => isWhole || form.tokens.length >= (form.needs.length > 0 ? 3 : 5) || form.needs.length === 2
  );
  return found.length > 0 ? found.map(({ state: next }) => next) : [{ ...state, parts: [...state.parts, { text: segment, kind: "folder" }] }];
}
function nameStates(name, state, forms, locale) {
  const found = datesIn(name, state, forms, locale).map(({ state: next }) => next);
  if (found.length === 0 && state.day !== void 0 && isPageName(name)) {
    return [{ ...state, parts: [...state.parts, literal(name)] }];
  }
  return found;
}
function datesIn(segment, state, forms, locale) {
  const found = [];
  const lower = segment.toLowerCase();
  const hasDigit = /\d/.test(segment);
  const hasName = /[^\W\d_]{3}|[^\0-\x7f]/.test(segment) && namesMonth(lower, locale);
  let longest = 0;
  for (const form of forms) {
    if (!(form.hasName ? hasName : hasDigit) || form.needs.some((part) => state[part] === void 0)) continue;
    const match = form.pattern.exec(lower);
    if (!match || match[0].length < longest) continue;
    longest = match[0].length;
    found.push({
      form,
      state: withDate(segment, match, form, state, locale),
      isWhole: match[0].length === segment.length
    });
  }
  return found.filter(({ state: { parts } }, at) => found.findIndex((other) => same(other.state.parts, parts)) === at);
}
function namesMonth(lower, locale) {
  for (const name of dateWords(locale).months.keys()) if (lower.includes(name)) return true;
  return false;
}
function same(a, b) {
  return a.length === b.length && a.every(({ text, kind }, at) => text === b[at].text && kind === b[at].kind);
}
function withDate(segment, match, form, state, locale) {
  const before = segment.slice(0, match.index);
  const after = segment.slice(match.index + match[0].length);
  const tokens = form.tokens.filter((token) => token !== "=");
  const groups = match.indices.slice(1).filter(([start, end2]) => !/^[-_. ]?$/.test(segment.slice(start, end2)));
  const parts = [];
  const values = [];
  let end = match.index;
  tokens.forEach((token, at) => {
    const place = groups[at];
    if (place[0] > end) parts.push(literal(segment.slice(end, place[0])));
    parts.push({ text: token, kind: "token" });
    values.push(partOfDate(token, segment.slice(place[0], place[1]), locale));
    end = place[1];
  });
  const whole = [
    ...before === "" ? [] : [{ text: before, kind: "before" }],
    ...parts,
    ...after === "" ? [] : [{ text: after, kind: "after" }]
  ];
  return values.reduce((next, value) => add(next, [], value), add(state, whole, {}));
}
function partOfDate(token, text, locale) {
  switch (token) {
    case "{yyyy}":
      return { year: Number(text) };
    case "{yy}":
      return { year: 2e3 + Number(text) };
    case "{MMM}":
      return { month: dateWords(locale).months.get(text.toLowerCase()) ?? 0 };
    case "{MM}":
    case "{M}":
      return { month: Number(text) };
    default:
      return { day: Number(text) };
  }
}
function add(state, parts, said) {
  const isConflicting = ["year", "month", "day"].some(
    (part) => said[part] !== void 0 && state[part] !== void 0 && said[part] !== state[part]
  );
  return {
    ...state,
    ...said,
    parts: [...state.parts, ...parts],
    isConflicting: state.isConflicting || isConflicting
  };
}
function sourceOf(readings) {
  const [first] = readings;
  let hasTeam = false;
  let hasSlug = false;
  const parts = first.parts.map(({ text, kind }, at) => {
    if (kind === "token" || kind === "literal") return text;
    const texts = [...new Set(readings.map((reading) => reading.parts[at].text))];
    if (texts.length === 1) return escapeStars(text);
    if (kind === "folder") {
      const token2 = hasTeam || !texts.every(hasLetter) ? "*" : "{team}";
      hasTeam = true;
      return token2;
    }
    const separators = new Set(
      texts.map((one) => (kind === "before" ? /(?<![-_. ])[-_. ]*$/ : /^[-_. ]*/).exec(one)[0])
    );
    const separator = separators.size === 1 ? [...separators][0] : "";
    const token = hasSlug || !texts.every(hasLetter) ? "*" : "{slug}";
    hasSlug = true;
    return kind === "before" ? `${token}${separator}` : `${separator}${token}`;
  });
  return parts.join("");
}
function hasLetter(text) {
  return /\p{L}/u.test(text);
}
function escapeStars(text) {
  return text.replaceAll("*", "?");
}
function groupBy(all, keyOf) {
  const groups = /* @__PURE__ */ new Map();
  for (const one of all) {
    const key = keyOf(one);
    const known = groups.get(key);
    if (known) known.push(one);
    else groups.set(key, [one]);
  }
  return groups;
}
function countBy(all, keyOf) {
  return new Map([...groupBy(all, keyOf)].map(([key, group]) => [key, group.length]));
}

// src/conventions/learn.ts
function learnPaths(paths, config) {
  if (config.for("").settings.stated.has("path")) return { data: {} };
  const shapes = pathShapes(paths.filter((path) => config.isNote(path) !== false));
  if (shapes.every(({ pattern }) => /\{yyyy\}-\{MM\}-\{dd\}[^/]*$/.test(pattern.source))) return { data: {} };
  const dated = shapes.reduce((sum, shape) => sum + shape.paths.length, 0);
  const [usual] = shapes;
  const others = shapes.length === 1 ? "" : `, ${dated - usual.paths.length} differ`;
  return {
    data: {
      path: shapes.map(({ pattern }) => pattern.source).sort((a, b) => tokensIn(b) - tokensIn(a))
    },
    evidence: { path: `${usual.paths.length} of ${dated} notes are named \`${usual.pattern.source}\`${others}` }
  };
}
function tokensIn(source) {
  return source.split("{").length;
}

export {
  isMarkdownPath,
  isDocPage,
  isOtherDatedPath,
  isNoteName,
  looksLikeNote,
  Config,
  pathShapes,
  learnPaths
};
