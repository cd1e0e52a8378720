import {
  assertInsideRoot,
  findNotes,
  isInside,
  nodeFileSystem,
  pathFrom,
  repositoryRoot,
  withFullParsers
} from "./node-4.js";
import {
  SUPPRESSIONS_NAME,
  Suppressions,
  formatSuppressions
} from "./linter.js";
import {
  writeTextFile
} from "./node-5.js";
import {
  SUPPRESSION,
  factsOf,
  fixText,
  lintNote
} from "./linter-2.js";
import {
  NoteIndex,
  NoteIndexBuilder,
  dateInPath,
  rules,
  seriesOf
} from "./note.js";
import {
  UserError
} from "./model-3.js";

// src/formatters/formatter.ts
function totals(notes) {
  const sum = { errors: 0, warnings: 0, fixable: 0, suggestions: 0 };
  for (const { findings } of notes) {
    for (const { severity, fix } of findings) {
      if (severity === "error") sum.errors++;
      else sum.warnings++;
      if (fix) sum[fix.safe ? "fixable" : "suggestions"]++;
    }
  }
  return sum;
}

// src/formatters/summary.ts
function count(number, word) {
  return `${number} ${word}${number === 1 ? "" : "s"}`;
}
function summarize(notes) {
  const { errors, warnings, fixable, suggestions } = totals(notes);
  const problems = errors + warnings;
  if (problems === 0) return { result: `${count(notes.length, "note")} checked, no problems found.`, worst: void 0 };
  const affected = notes.filter(({ findings }) => findings.length > 0).length;
  const where = notes.length === 1 ? "1 note" : `${affected} of ${count(notes.length, "note")}`;
  const fixHints = [
    ...fixable > 0 ? [`${count(fixable, "problem")} can be fixed with \`npx meeting-notes-lint --fix\``] : [],
    ...suggestions > 0 ? [suggestionHint(suggestions, fixable > 0)] : []
  ];
  return {
    result: `${count(problems, "problem")} (${count(errors, "error")}, ${count(warnings, "warning")}) in ${where}`,
    ...fixHints.length > 0 && { fixHint: `${fixHints.join("; ")}.` },
    worst: errors > 0 ? "error" : "warning"
  };
}
function suggestionHint(suggestions, isMore) {
  const noun = isMore ? `${suggestions} more` : count(suggestions, "problem");
  const have = suggestions === 1 ? "has a suggestion" : "have suggestions";
  return `${noun} ${have} to review (\`--fix-suggestions\`)`;
}

// src/node/lint-files.ts
import path2 from "node:path";

// src/linter/house-forms.ts
var MIN_NOTES = 10;
var MAX_SHARE = 0.2;
function withoutHouseForms(notes, seriesOf2, mayBeHabit) {
  const totals2 = /* @__PURE__ */ new Map();
  const habits = /* @__PURE__ */ new Map();
  const keyOf = (note, ruleId) => `${ruleId}\0${seriesOf2(note)}`;
  for (const note of notes) {
    const series = seriesOf2(note);
    totals2.set(series, (totals2.get(series) ?? 0) + 1);
    for (const ruleId of new Set(note.findings.map((finding) => finding.ruleId))) {
      if (!mayBeHabit(ruleId, note)) continue;
      const key = keyOf(note, ruleId);
      const known = habits.get(key);
      if (known) known.notes++;
      else {
        const example = note.findings.find((finding) => finding.ruleId === ruleId);
        habits.set(key, { ruleId, series, notes: 1, total: 0, example });
      }
    }
  }
  for (const [key, habit] of habits) {
    habit.total = totals2.get(habit.series);
    if (habit.total < MIN_NOTES || habit.notes <= habit.total * MAX_SHARE) habits.delete(key);
  }
  if (habits.size === 0) return { notes: [...notes], habits: [] };
  const isHabit = (note, { ruleId }) => mayBeHabit(ruleId, note) && habits.has(keyOf(note, ruleId));
  return {
    notes: notes.map(
      (note) => note.findings.some((finding) => isHabit(note, finding)) ? { ...note, findings: note.findings.filter((finding) => !isHabit(note, finding)) } : note
    ),
    habits: [...habits.values()]
  };
}
function adviceOn({ ruleId, series, notes, total, example }) {
  const { path: path3, place, message } = example;
  return `\`${ruleId}\` would report ${notes} of the ${total} notes in ${series === "" ? "this folder" : series}, so it is taken for the way they are written; for example ${path3}:${place.start.line}: ${message} To have all of them reported, set the rule in a configuration.`;
}

// src/linter/repeated-findings.ts
var MAX_NOTES = 50;
var LISTED_NOTES = 10;
var MAX_SERIES = 3;
function withoutRepeatedFindings(notes, {
  seriesOf: seriesOf2,
  dayOf,
  mayBeCounted
}) {
  const keyOf = ({ ruleId, message }) => `${ruleId}\0${message}`;
  const notesByKey = /* @__PURE__ */ new Map();
  for (const note of notes) {
    for (const finding of note.findings) {
      if (!mayBeCounted(finding.ruleId, note)) continue;
      const key = keyOf(finding);
      notesByKey.set(key, (notesByKey.get(key) ?? /* @__PURE__ */ new Set()).add(note));
    }
  }
  const counted = /* @__PURE__ */ new Map();
  const repeated = [];
  for (const [key, withFinding] of notesByKey) {
    if (withFinding.size <= MAX_NOTES) continue;
    const newestFirst = [...withFinding].reverse().sort((a, b) => compare(dayOf(b), dayOf(a)));
    const older = newestFirst.slice(LISTED_NOTES);
    const series = /* @__PURE__ */ new Map();
    for (const note of older) series.set(seriesOf2(note), (series.get(seriesOf2(note)) ?? 0) + 1);
    counted.set(key, new Set(older));
    repeated.push({
      example: newestFirst[0].findings.find((finding) => keyOf(finding) === key),
      listed: LISTED_NOTES,
      others: [...series].map(([name, count2]) => ({ series: name, notes: count2 })).sort((a, b) => b.notes - a.notes)
    });
  }
  if (repeated.length === 0) return { notes: [...notes], repeated };
  const isCounted = (note, finding) => counted.get(keyOf(finding))?.has(note) ?? false;
  return {
    notes: notes.map(
      (note) => note.findings.some((finding) => isCounted(note, finding)) ? { ...note, findings: note.findings.filter((finding) => !isCounted(note, finding)) } : note
    ),
    repeated
  };
}
function compare(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}
function summaryOf({ example, listed, others }) {
  const total = others.reduce((sum, { notes }) => sum + notes, 0);
  const places = others.slice(0, MAX_SERIES).map(({ series, notes }) => `${notes} in ${series === "" ? "this folder" : series}`);
  const rest = others.length > MAX_SERIES ? `, and in ${others.length - MAX_SERIES} more folders` : "";
  return `\`${example.ruleId}\` reports the same in ${total + listed} notes, of which the newest ${listed} are listed (not listed: ${places.join(", ")}${rest}): ${example.message} To have all of them listed, set the rule in a configuration.`;
}

// src/node/suppressions-file.ts
import { existsSync } from "node:fs";
import path from "node:path";
var MAX_BYTES = 50 * 1024 * 1024;
async function loadSuppressions(root, files = nodeFileSystem, location) {
  const { file, shown } = location ?? { file: path.join(root, SUPPRESSIONS_NAME), shown: SUPPRESSIONS_NAME };
  if (!files.exists(file)) return { file, shown, baseline: new Suppressions(), text: void 0 };
  if (!location) assertInsideRoot(file, shown, root, files);
  const text = await files.read(file, shown, MAX_BYTES);
  const { parseSuppressions } = await import("./parse-suppressions.js");
  return { file, shown, baseline: new Suppressions(parseSuppressions(text, shown)), text };
}
function saveSuppressions({ file, shown, text }, entries) {
  const now = formatSuppressions(entries);
  if (now !== text) writeTextFile(file, shown, now, text);
}
function orphans({ entries }, root) {
  const there = /* @__PURE__ */ new Map();
  return entries.filter(({ path: note }) => {
    const file = path.join(root, note);
    const known = there.get(note) ?? (isInside(root, file) && existsSync(file));
    there.set(note, known);
    return !known;
  });
}
function noticesOfStale(stale, shown = SUPPRESSIONS_NAME) {
  if (stale.length === 0) return [];
  const [entries, them] = stale.length === 1 ? ["1 entry", "is no longer needed; remove it"] : [`${stale.length} entries`, "are no longer needed; remove them"];
  return [`${entries} in ${shown} ${them} with --prune-suppressions.`];
}

// src/node/lint-files.ts
async function lintFiles(notes, noteIndex, options, pool) {
  const { cwd, root, files = nodeFileSystem } = options;
  const result = { notes: [], errors: [], notices: [], stale: [], fixedCount: 0 };
  const { baseline } = options.baseline ?? await loadSuppressions(root, files);
  const settle = ({ file, loaded }, checked) => {
    if ("error" in checked) {
      result.errors.push(checked.error);
      return;
    }
    const { findings, fixedCount, ...rest } = checked;
    const { unmatched, ...split } = baseline.split(pathFrom(root, file), findings);
    result.notes.push({ path: pathFrom(cwd, file), absolutePath: file, ...split, ...rest });
    const config = loaded.config.for(pathFrom(loaded.base, file));
    result.stale.push(...unmatched.filter(({ ruleId }) => wasAsked(ruleId, config, options)));
    result.fixedCount += fixedCount;
  };
  if (!pool) {
    for (const [at, note] of notes.entries()) {
      options.onNote?.(at, notes.length);
      settle(note, await checkNote(note, noteIndex, options));
    }
    return noteIndex.hasBuiltInForm ? result : withAdvice(result, notes, root);
  }
  const parts = await pool.map(
    "check",
    notes.map(({ file }) => file),
    (from, to) => checkNotes(notes.slice(from, to), noteIndex, options),
    (done) => options.onNote?.(done, notes.length)
  );
  for (const [at, checked] of parts.flat().entries()) settle(notes[at], checked);
  return noteIndex.hasBuiltInForm ? result : withAdvice(result, notes, root);
}
var habitualRules = new Set(
  rules.filter(({ meta }) => meta.mayBeHabit).map(({ meta }) => meta.id)
);
function withAdvice(result, files, root) {
  const configs = new Map(
    files.map(({ file, loaded: { base, config } }) => [file, config.for(pathFrom(base, file))])
  );
  const seriesOfNote = ({ absolutePath }) => seriesOf(pathFrom(root, absolutePath));
  const isUnconfigured = (id, { absolutePath }) => configs.get(absolutePath)?.rules.get(id)?.origin === "recommended";
  const { notes, habits } = withoutHouseForms(
    result.notes,
    seriesOfNote,
    (id, note) => habitualRules.has(id) && isUnconfigured(id, note)
  );
  const dayOf = ({ absolutePath }) => {
    const settings = configs.get(absolutePath)?.settings;
    return (settings && dateInPath(pathFrom(root, absolutePath), settings)?.day) ?? "";
  };
  const listed = withoutRepeatedFindings(notes, { seriesOf: seriesOfNote, dayOf, mayBeCounted: isUnconfigured });
  return {
    ...result,
    notes: listed.notes,
    notices: [...result.notices, ...habits.map(adviceOn), ...listed.repeated.map(summaryOf)]
  };
}
async function checkNotes(notes, noteIndex, options) {
  const checked = [];
  for (const note of notes) checked.push(await checkNote(note, noteIndex, options));
  return checked;
}
async function checkNote(note, noteIndex, options) {
  const { cwd, files = nodeFileSystem, fix, write, withoutTexts = false } = options;
  const { file } = note;
  const shown = pathFrom(cwd, file);
  try {
    const text = await files.read(file, shown);
    const check = checker(note, noteIndex, options);
    const fixed = await withFullParsers(
      () => fix ? fixText(text, fix, check) : { text, result: check(text), applied: [] }
    );
    if (fixed.text !== text && write) writeTextFile(file, shown, fixed.text, text);
    const { findings, suppressed } = fixed.result;
    const isFixed = fixed.text !== text;
    return {
      // Nobody asks for the text of a note that nothing is said about.
      text: !withoutTexts && (findings.length > 0 || suppressed.length > 0 || isFixed) ? fixed.text : "",
      findings,
      suppressed,
      fixedCount: fixed.applied.length,
      ...isFixed && { output: fixed.text }
    };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { error: error.message };
  }
}
function checker({ file, loaded: { base, config } }, noteIndex, { root, files = nodeFileSystem, now, reportUnusedSuppressions = false }) {
  const notePath = pathFrom(base, file);
  const fileExists = (target) => existsInside(path2.join(base, target), root, files);
  const options = { config, noteIndex, now, reportUnusedSuppressions, fileExists };
  return (text) => lintNote({ path: notePath, text }, options);
}
function wasAsked(ruleId, { rules: rules2 }, { reportUnusedSuppressions }) {
  return ruleId === SUPPRESSION ? reportUnusedSuppressions ?? false : rules2.get(ruleId)?.severity !== "off";
}
async function learn(found, cwd, root, configs, pool) {
  const known = new Map(found.notes.map((note) => [note.file, note]));
  if (!found.isWhole && repositoryRoot(cwd) !== void 0 && isInside(root, cwd)) {
    for (const note of (await findNotes([root], root, root, configs)).notes)
      known.set(note.file, known.get(note.file) ?? note);
  }
  const notes = [...known.values()];
  if (!pool) return learnFrom(notes, configs.files);
  const builder = new NoteIndexBuilder();
  const parts = await pool.map(
    "learn",
    notes.map(({ file }) => file),
    (from, to) => factsFrom(notes.slice(from, to), configs.files)
  );
  for (const part of parts) builder.join(part);
  const copies = new Map([...builder.data.copies].filter(([, notes2]) => notes2.length > 1));
  const common = { ...builder.data, copies };
  await pool.broadcast(common);
  return new NoteIndex(common);
}
async function learnFrom(notes, files) {
  return new NoteIndex(await factsFrom(notes, files));
}
async function factsFrom(notes, files) {
  const noteIndex = new NoteIndexBuilder();
  for (const { file, loaded } of notes) {
    try {
      const text = await files.read(file, file);
      const input = { path: pathFrom(loaded.base, file), text };
      noteIndex.add(await withFullParsers(() => factsOf(input, loaded.config)));
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
    }
  }
  return noteIndex.data;
}
function noticesOn(noteIndex, notes, { hasDefaults, dated = 0 }) {
  if (!noteIndex.hasBuiltInForm && hasDefaults) {
    const others = dated === 0 ? "" : ` ${count(dated, "other Markdown file")} with a date in the path ${dated === 1 ? "was" : "were"} not checked.`;
    return [
      `No configuration states the form of these notes (learned from ${count(noteIndex.notes, "note")}), so only contradictions are reported.${others} To check their form too, run \`meeting-notes-lint init\`; to see what was learned, use \`--print-config FILE\`.`
    ];
  }
  const checked = new Set(notes.map(({ path: file }) => path2.posix.dirname(file)));
  return noteIndex.foreignFolders().filter(
    ({ folder }) => [...checked].some((dir) => dir === folder || dir.endsWith(`/${folder}`) || folder.endsWith(`/${dir}`))
  ).map(
    ({ folder, notes: count2 }) => `None of the ${count2} notes in ${folder || "this folder"} has any of the expected headings, so they were not asked for there. If it is another kind of note, name it under \`kinds\` in .meeting-notes-lint.yml.`
  );
}
function countDated(files, root) {
  return files.filter((file) => /(?:19|20)\d\d/.test(pathFrom(root, file))).length;
}
function haveDefaults(notes) {
  return notes.some(({ loaded }) => {
    const { stated } = loaded.config.for("").settings;
    return !stated.has("frontMatter") && !stated.has("sections");
  });
}
function existsInside(file, root, files) {
  return !isInside(root, file) || files.exists(file);
}
var reportedRules = rules.map(({ meta: { id, description, severity }, url }) => ({
  id,
  description,
  severity,
  url
}));

export {
  totals,
  count,
  summarize,
  loadSuppressions,
  saveSuppressions,
  orphans,
  noticesOfStale,
  lintFiles,
  checkNotes,
  checker,
  learn,
  learnFrom,
  factsFrom,
  noticesOn,
  countDated,
  haveDefaults,
  reportedRules
};
