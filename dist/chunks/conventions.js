import {
  findNotes,
  loadFullParsers,
  pathFrom
} from "./node-4.js";
import {
  pathShapes
} from "./conventions-2.js";
import {
  CONFIG_SCHEMA,
  HOME,
  Note,
  builtInSchema,
  cellsOf,
  dateMentions,
  defaultSettings,
  hasContent,
  headingKey,
  labelKey,
  labelLines,
  saysSomething,
  tablesIn
} from "./note.js";
import {
  pathMatcher
} from "./picomatch.js";
import {
  daysBetween,
  escapeGlob,
  globOf,
  isInitials,
  readPath,
  sourceText
} from "./note-2.js";
import {
  UserError
} from "./model-3.js";
import {
  Document,
  isMap,
  isScalar,
  isSeq
} from "./yaml.js";

// src/conventions/collect.ts
var NO_LABEL = /^(?:note|notice|todo|tip|warning|important|https?)$|\S\s+\S+\s+\S+\s+\S+\s/iu;
var HEAD_LINES = 30;
var CANCELLED = /\bcancell?ed\b/i;
function surveyNotes(files) {
  return files.map(({ path: path2, text, day }) => {
    const note = new Note(path2, text);
    return {
      note,
      path: path2,
      day,
      headings: headingsOf(note),
      labels: labelsOf(note),
      keys: Object.keys(note.frontMatter.data),
      isCancelled: note.blocks.slice(0, 12).some(({ range }) => CANCELLED.test(text.slice(range.start, Math.min(range.end, range.start + 200))))
    };
  });
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
var PEOPLE = /^(?:present|attendees?|attendance|attending|participants?|participating|in attendance|members? (?:present|attending|in attendance)|people (?:present|attending)?|roll ?call|who(?: was|'s| is)? (?:here|there|present)|teilnehmer(?:innen)?|teilnehmende|anwesende?|présents?|asistentes|presenti|participanți|출석|참석자?|참가자|出席者?|参加者|与会(?:者|人员))(?:\s*\(.*)?$/iu;
function peopleSources(notes) {
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
  return [...sources.values()];
}
function namesPeople({ note }, source) {
  const { attendees, lists } = note.meeting({ ...defaultSettings, attendees: { from: [source] } });
  if (source.kind === "frontMatter") return lists.length === 0 && attendees.length > 0;
  return lists.some((list) => list.isConfigured && list.attendees.length > 0);
}
function isPeopleLabel(name) {
  return PEOPLE.test(name);
}
function namesIn(notes) {
  const names = notes.flatMap(({ note }) => note.meeting(defaultSettings).attendees.map(({ name }) => name));
  return new Set(names.flatMap((name) => [labelKey(name), labelKey(name.split(/\s/)[0])]));
}

// src/conventions/templates.ts
var OTHER_FORM = /(?:^|\/)\.?(?:issue|pull_request)_template(?:\/|\.\w+$)/i;
function isTemplatePath(path2) {
  return /template[^/]*\.(?:md|markdown)$/i.test(path2) && !OTHER_FORM.test(path2);
}
function templateFor(notes, templates) {
  const candidates = templates.filter(({ path: path2 }) => {
    const folder = path2.slice(0, path2.lastIndexOf("/") + 1).replace(/(?:^|\/)(?:\.github|_?templates?)\/$/i, "");
    return notes.every((note) => note.path.startsWith(folder));
  }).map((template) => {
    const keys = keysOf(template);
    const shared = [...keys].filter((key) => notes.filter((note) => keysOf(note).has(key)).length * 2 > notes.length);
    return { path: template.path, shared: shared.length, total: keys.size };
  }).filter(({ shared, total }) => shared > 0 && shared * 2 >= total);
  return candidates.sort((a, b) => b.shared - a.shared || b.path.length - a.path.length)[0];
}
function surveyTemplates(files) {
  return surveyNotes(files.map((file) => ({ ...file, day: "" })));
}
function keysOf({ headings, labels }) {
  return /* @__PURE__ */ new Set([...headings.map(({ name }) => `# ${headingKey(name)}`), ...labels.map(({ key }) => `${key}:`)]);
}

// src/conventions/infer.ts
var CANCELLED2 = "\\bcancell?ed\\b";
var NEWEST = 10;
var MAX_READ = 120;
var MAX_IDLE_DAYS = 400;
var MAX_KINDS = 12;
var BUILT_IN_NOTES = 30;
function inferConfig(notes, templates = []) {
  const shapes = pathShapes(notes.map(({ path: path2 }) => path2));
  const files = notes.map((file) => ({ ...file, day: dayOf(file, shapes) })).sort(newestFirst);
  if (files.length === 0 || files[0].day === "") return void 0;
  const evidence = /* @__PURE__ */ new Map();
  const recent = surveyNotes(files.slice(0, BUILT_IN_NOTES));
  const data = isBuiltIn(recent, evidence) ? { extends: "recommended" } : {};
  if (shapes.length > 0) data.path = shapes.map(({ pattern }) => pattern.source);
  for (const { pattern, paths } of shapes)
    evidence.set(`path/${pattern.source}`, `${paths.length} of ${count(files.length)}`);
  const models = surveyTemplates(templates);
  if (data.extends !== void 0) {
    Object.assign(data, templateOf(recent, models, "", evidence));
  } else {
    data.frontMatter = { required: false };
    evidence.set("frontMatter/required", `fewer than half of the newest ${count(recent.length)} have its keys`);
    const kinds = kindsOf(files, shapes).filter(
      (kind) => daysBetween(kind.files[0].day, files[0].day) <= MAX_IDLE_DAYS
    );
    const [only] = kinds;
    const formAt = ({ files: own }, at) => {
      const surveys = surveyNotes(own.slice(0, MAX_READ));
      return {
        ...formOf(surveys, own.length, at, evidence),
        ...templateOf(surveys.slice(0, NEWEST), models, at, evidence)
      };
    };
    if (!only) {
      Object.assign(data, templateOf(recent, models, "", evidence));
    } else if (only.files.length === files.length) {
      Object.assign(data, formAt(only, ""));
    } else {
      const forms = kinds.map((kind) => {
        evidence.set(`kinds/${kind.name}/notes/${kind.glob}`, `${kind.files.length} of ${count(files.length)}`);
        return [kind.name, { notes: [kind.glob], ...formAt(kind, `kinds/${kind.name}/`) }];
      }).filter(([, { notes: notes2, ...form }]) => notes2 && Object.keys(form).length > 0).slice(0, MAX_KINDS);
      if (forms.length > 0) data.kinds = Object.fromEntries(forms);
    }
    const cancelled = recent.filter(({ isCancelled }) => isCancelled).length;
    if (cancelled > 0) {
      data.cancelled = CANCELLED2;
      evidence.set("cancelled", `${cancelled} of the newest ${count(recent.length)}`);
    }
    if (asksForHeadings(data)) {
      data.rules = { "required-headings": "warning" };
      evidence.set("rules/required-headings", "a learned form is advice until somebody has reviewed it");
    }
  }
  return { data, evidence, noteCount: files.length, newest: recent };
}
function formFor({ data, evidence }, path2) {
  const kind = Object.entries(data.kinds ?? {}).findLast(([, { notes = [] }]) => pathMatcher(notes)(path2));
  const { attendees, sections, labels, placeholders, since } = kind?.[1] ?? data;
  const prefix = kind ? `kinds/${kind[0]}/` : "";
  return {
    form: {
      ...attendees && { attendees },
      ...sections && { sections },
      ...labels && { labels },
      ...placeholders && { placeholders },
      ...since !== void 0 && { since }
    },
    evidence: new Map(
      [...evidence].flatMap(([key, text]) => key.startsWith(prefix) ? [[key.slice(prefix.length), text]] : [])
    )
  };
}
function count(notes) {
  return `${notes} ${notes === 1 ? "note" : "notes"}`;
}
function asksForHeadings({ sections, kinds = {} }) {
  return [sections, ...Object.values(kinds).map((kind) => kind.sections)].some((list) => list && list.length > 0);
}
function dayOf({ path: path2 }, shapes) {
  const parts = readPath(
    shapes.map(({ pattern }) => pattern),
    path2
  )?.parts;
  if (parts?.day) return parts.day;
  const two = (value) => String(value).padStart(2, "0");
  if (parts?.year !== void 0 && parts.month !== void 0) return `${parts.year}-${two(parts.month)}-01`;
  return /(?<!\d)\d{4}-\d\d-\d\d(?!\d)/.exec(path2)?.[0] ?? "";
}
function newestFirst(a, b) {
  return a.day < b.day ? 1 : a.day > b.day ? -1 : a.path < b.path ? -1 : 1;
}
function isBuiltIn(recent, evidence) {
  const noteCount = recent.filter(
    ({ keys }) => builtInSchema.required.filter((key) => keys.includes(key)).length >= 2
  ).length;
  if (noteCount * 2 < recent.length) return false;
  evidence.set("extends", `${noteCount} of the newest ${count(recent.length)} have its front matter`);
  return true;
}
function kindsOf(files, shapes) {
  const patterns = shapes.map(({ pattern }) => pattern);
  const byGlob = /* @__PURE__ */ new Map();
  const around = /* @__PURE__ */ new Map();
  for (const file of files) {
    const read = readPath(patterns, file.path);
    if (!read) continue;
    const { team, slug } = read.parts;
    const fixed = team === void 0 ? {} : { team: escapeGlob(team) };
    const any = globOf(read.pattern.source, fixed);
    const own = slug === void 0 ? any : globOf(read.pattern.source, { ...fixed, slug: escapeGlob(slug) });
    for (const glob of /* @__PURE__ */ new Set([any, own])) byGlob.set(glob, [...byGlob.get(glob) ?? [], file]);
    around.set(any, (around.get(any) ?? /* @__PURE__ */ new Set()).add(own));
  }
  const names = /* @__PURE__ */ new Set();
  return [...around].flatMap(([any, owns]) => {
    const isKind = (glob) => byGlob.get(glob).length >= NEWEST;
    const frequent = [...owns].filter(isKind);
    const globs = frequent.length > 0 ? frequent : [any].filter(isKind);
    return globs.map((glob) => ({ glob, files: byGlob.get(glob), name: uniqueName(glob, names) }));
  });
}
function uniqueName(glob, taken) {
  const folders = glob.split("/");
  const file = folders.pop().replace(/\.\w+$/, "");
  const words = (parts) => parts.flatMap((part) => part.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join("-");
  const [short, long] = [words(folders) || words([file]) || "notes", words([...folders, file]) || "notes"];
  let name = taken.has(short) ? long : short;
  for (let number = 2; taken.has(name); number++) name = `${long}-${number}`;
  taken.add(name);
  return name;
}
function templateOf(notes, templates, at, evidence) {
  const template = templateFor(notes, templates);
  if (!template) return {};
  const parts = `${template.shared} of its ${template.total} headings and labels`;
  evidence.set(`${at}placeholders/template`, `most of the newest ${count(notes.length)} have ${parts}`);
  return { placeholders: { template: template.path } };
}
function formOf(surveyed, noteCount, at, evidence) {
  const notes = surveyed.filter(({ isCancelled }) => !isCancelled);
  const newest = notes.slice(0, NEWEST);
  if (newest.length < NEWEST) return {};
  const people = peopleSources(newest).find((source) => newest.every((note) => namesPeople(note, source)));
  const sections = sectionsOf(newest);
  const speakers = namesIn(newest);
  const labels = newest[0].labels.filter(
    ({ key, name }) => !isPeopleLabel(name) && !speakers.has(key) && newest.every((note) => note.labels.some((label) => label.key === key))
  );
  const requirements = [
    ...people ? [{ key: `attendees/from/${sourceText(people)}`, isMet: (note) => namesPeople(note, people) }] : [],
    ...sections.map(({ name }) => ({
      key: `sections/${name}`,
      isMet: ({ headings }) => headings.find(({ key }) => key === headingKey(name))?.times === 1
    })),
    ...labels.map(({ key, name }) => ({
      key: `labels/${name}`,
      isMet: (note) => note.labels.some((label) => label.key === key)
    }))
  ];
  const met = notes.map((note) => requirements.map(({ isMet }) => isMet(note)));
  const starts = [];
  for (const [index, { key }] of requirements.entries()) {
    const { reach, disagreeing } = followersOf(
      met.map((results) => results[index]),
      (note) => met[note].filter(Boolean).length * 2 >= requirements.length
    );
    const exceptions = disagreeing === 1 ? "1 disagrees" : `${disagreeing} disagree`;
    evidence.set(
      `${at}${key}`,
      disagreeing === 0 ? `all of the newest ${count(reach)}` : `${reach - disagreeing} of the newest ${count(reach)}; ${exceptions}`
    );
    if (reach < noteCount) starts.push(notes[reach - 1].day);
  }
  const since = starts.sort().at(-1);
  const asked = notes.filter(({ day }) => since === void 0 || day >= since);
  const form = {
    ...people && { attendees: { from: [sourceText(people)] } },
    ...sections.length > 0 && { sections: inOrder(sections, asked) },
    ...labels.length > 0 && { labels: Object.fromEntries(labels.map(({ name }) => [name, "present"])) }
  };
  if (Object.keys(form).length === 0 || since === void 0) return form;
  evidence.set(`${at}since`, "notes of this kind do all of this from that day on");
  return { ...form, since };
}
function followersOf(met, isOfKind) {
  let disagreeing = 0;
  let last = -1;
  for (let at = 0; at < met.length; at++) {
    if (met[at]) continue;
    const older = met.slice(at + 1, at + 1 + NEWEST);
    if (at - last <= NEWEST || older.length < NEWEST || !older.every(Boolean) || !isOfKind(at))
      return { reach: at, disagreeing };
    disagreeing++;
    last = at;
  }
  return { reach: met.length, disagreeing };
}
function sectionsOf(notes) {
  const [first] = notes;
  const common = first.headings.filter(
    ({ key, name }) => !/\d/.test(key) && !isPeopleLabel(name) && notes.every(({ headings }) => headings.find((heading) => heading.key === key)?.times === 1)
  );
  const depths = common.map(({ depth }) => depth);
  const hasTitle = depths.filter((depth) => depth === 1).length === 1 && depths.length > 1;
  const level = Math.min(...depths.filter((depth) => !hasTitle || depth > 1));
  const sections = common.filter(({ depth }) => depth === level);
  return sections.map(({ key, name }) => {
    const isFilled = notes.every(({ headings }) => headings.find((heading) => heading.key === key).hasContent);
    return { name, ...!isFilled && { notEmpty: false } };
  });
}
function inOrder(sections, notes) {
  const isInOrder = notes.every(({ headings }) => {
    const places = sections.map(({ name }) => headings.findIndex(({ key }) => key === headingKey(name)));
    return places.every((place, at) => at === 0 || place > places[at - 1]);
  });
  return sections.map((section) => ({ ...section, ...!isInOrder && { order: false } }));
}

// src/conventions/render.ts
function renderConfig({ data, evidence, noteCount, newest }) {
  const document = new Document(withPlainSections(data));
  addComments(document.contents, "", evidence);
  const head = [
    `# yaml-language-server: $schema=${CONFIG_SCHEMA}`,
    `# Learned from ${noteCount} ${noteCount === 1 ? "note" : "notes"}, the newest of ${newest[0].day}. What is not unmistakable is not asked for.`,
    `# Every key is explained in ${HOME}/blob/main/docs/configuration.md`
  ];
  return `${head.join("\n")}

${document.toString({ lineWidth: 0, flowCollectionPadding: true })}`;
}
function renderForm(form, evidence) {
  const document = new Document(withPlainSections(form));
  addComments(document.contents, "", evidence);
  return document.toString({ lineWidth: 0, flowCollectionPadding: true });
}
function addComments(node, at, evidence) {
  const comment = (on, key) => {
    const text = evidence.get(key);
    if (text !== void 0 && isScalar(on)) on.comment = ` ${text}`;
  };
  if (isMap(node)) {
    for (const { key, value } of node.items) {
      const path2 = `${at}${isScalar(key) ? String(key.value) : ""}`;
      comment(value, path2);
      addComments(value, `${path2}/`, evidence);
    }
  } else if (isSeq(node)) {
    for (const item of node.items) {
      const name = isMap(item) ? item.get("name", true) : item;
      comment(name, `${at}${isScalar(name) ? String(name.value) : ""}`);
    }
  }
}
function withPlainSections(data) {
  const plain = (sections) => sections.map(
    (section) => typeof section === "object" && Object.keys(section).length === 1 ? section.name : section
  );
  return {
    ...data,
    ...data.sections && { sections: plain(data.sections) },
    ...data.kinds && {
      kinds: Object.fromEntries(
        Object.entries(data.kinds).map(([name, kind]) => [
          name,
          { ...kind, ...kind.sections && { sections: plain(kind.sections) } }
        ])
      )
    }
  };
}
var renderWorkflow = `name: Notes
on: pull_request
permissions:
  contents: read
  pull-requests: write # for suggestions; may be left out
jobs:
  notes:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v5
        with:
          persist-credentials: false
      - uses: meeting-notes-lint/meeting-notes-lint@v0
`;
function renderTemplate({ note, keys, labels, headings }, data) {
  const lines = [];
  if (note.frontMatter.state === "valid") {
    const empty = keys.map((key) => Array.isArray(note.frontMatter.data[key]) ? `${key}:
  - …` : `${key}: …`);
    lines.push("---", ...empty, "---", "");
  }
  const forms = [data, ...Object.values(data.kinds ?? {})];
  const asked = new Set(
    forms.flatMap(
      ({ sections = [] }) => sections.map((section) => typeof section === "string" ? section : section.name)
    )
  );
  const [title] = note.headings;
  const dated = title && dateMentions(title.raw)[0];
  if (title && dated) {
    const { start, end } = dated.range;
    lines.push(`${"#".repeat(title.depth)} ${title.raw.slice(0, start)}yyyy-mm-dd${title.raw.slice(end)}`, "");
  }
  const wanted = new Set(forms.flatMap((form) => Object.keys(form.labels ?? {})));
  const written = labels.filter(({ name }) => wanted.has(name) || isPeopleLabel(name));
  if (written.length > 0) lines.push(...written.map(({ name }) => `- **${name}**: …`), "");
  for (const { name, depth } of headings) {
    if (asked.has(name) || isPeopleLabel(name)) lines.push(`${"#".repeat(depth)} ${name}`, "", "- …", "");
  }
  return `${lines.join("\n").trimEnd()}
`;
}

// src/node/learn-form.ts
import path from "node:path";
async function learnForm(notes, root, configs) {
  await loadFullParsers();
  const templates = await findTemplates(root, configs);
  const files = notes.map(({ file }) => file);
  return inferConfig(await readAll(files, root, configs.files), await readAll(templates, root, configs.files));
}
async function findTemplates(root, configs) {
  const { files } = configs;
  const { others } = await findNotes([root], root, root, configs, { only: () => false });
  const github = path.join(root, ".github");
  const hidden = files.exists(github) ? files.list(github).map(({ name }) => path.join(github, name)) : [];
  return [...others, ...hidden].filter((file) => isTemplatePath(pathFrom(root, file)));
}
async function readAll(paths, root, files) {
  const read = [];
  for (const file of paths) {
    try {
      const displayPath = pathFrom(root, file);
      read.push({ path: displayPath, text: await files.read(file, displayPath) });
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
    }
  }
  return read;
}

export {
  formFor,
  renderConfig,
  renderForm,
  renderWorkflow,
  renderTemplate,
  learnForm
};
