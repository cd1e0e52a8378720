import {
  defaultSections,
  defaultSettings,
  templateLines
} from "./note-2.js";
import {
  pathMatcher
} from "./picomatch.js";
import {
  Roster,
  parseSource,
  pathPattern,
  rosterPeople
} from "./note-3.js";

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
  const template = placeholders?.template === void 0 ? void 0 : resources?.templates.get(placeholders.template);
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
        ...template !== void 0 && { template: templateLines(template) }
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

export {
  isMarkdownPath,
  isDocPage,
  isPageName,
  isOtherDatedPath,
  isNoteName,
  looksLikeNote,
  Config
};
