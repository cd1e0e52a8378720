import {
  Config
} from "./conventions-2.js";
import {
  HOME,
  Note,
  NoteIndex,
  collectFacts,
  ruleIds,
  rules
} from "./note.js";
import {
  compareByPosition
} from "./model.js";
import {
  closestMatch
} from "./text.js";
import {
  exceedsTextLimit
} from "./note-5.js";

// src/linter/apply-fixes.ts
function applyFixes(text, findings, kind) {
  const applied = [];
  const accepted = [];
  for (const finding of findings) {
    const { fix } = finding;
    if (!fix || !fix.safe && kind === "safe") continue;
    if (fix.edits.some((edit) => collides(edit, accepted))) continue;
    for (const edit of fix.edits) accepted.splice(indexFor(edit.start, accepted), 0, edit);
    applied.push(finding);
  }
  let fixed = "";
  let offset = 0;
  for (const { start, end, text: replacement } of accepted) {
    fixed += text.slice(offset, start) + replacement;
    offset = end;
  }
  return { text: fixed + text.slice(offset), applied };
}
function collides({ start, end }, accepted) {
  const index = indexFor(start, accepted);
  const before = accepted[index - 1];
  const after = accepted[index];
  return before !== void 0 && start <= before.end || after !== void 0 && after.start <= end;
}
function indexFor(offset, sorted) {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = low + high >> 1;
    if (sorted[middle].start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
var MAX_ROUNDS = 20;
function fixText(text, kind, check2) {
  let result = check2(text);
  let current = text;
  const all = [];
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const { text: next, applied } = applyRound(current, result.findings, kind);
    if (applied.length === 0 || next === current) break;
    current = next;
    all.push(...applied);
    result = check2(current);
  }
  return { text: current, result, applied: all };
}
function applyRound(text, findings, kind) {
  const safe = applyFixes(text, findings, "safe");
  return kind === "safe" || safe.text !== text ? safe : applyFixes(text, findings, "suggestions");
}

// src/linter/directives.ts
var PAGE = `${HOME}/blob/main/docs/directives.md`;
var SUPPRESSION = "suppression";
var messages = {
  unknown: (name, meant) => `Unknown rule \`${name}\`${meant ? `; did you mean \`${meant}\`?` : "; see `meeting-notes-lint rules` for their names."}`,
  bare: "This directive disables every rule; name the rules to disable.",
  unused: (name) => `Unused directive: no findings from \`${name}\` here; remove it.`,
  unusedBare: "Unused directive: no findings here; remove it."
};
var OWN = /(?:<!--|#)[ \t]*meeting-notes-lint-(disable-next-line|disable-line|disable|enable)(?![\w-])([^\r\n]{0,500}?)(?:-->|$)/gm;
var REMARK = /<!--[ \t]*lint[ \t]+(disable|enable|ignore)(?![\w-])([^\r\n]{0,500}?)-->/g;
function applyDirectives(note, findings, ruleIds2, reportUnused) {
  if (note.limitExceededAt || !/meeting-notes-lint-|<!--[ \t]*lint[ \t]/.test(note.text))
    return { findings: [...findings], suppressed: [] };
  const directives = read(note);
  const kept = [];
  const suppressed = [];
  const used = /* @__PURE__ */ new Set();
  for (const finding of findings) {
    const line = finding.place.start.line;
    const by = directives.findIndex(
      ({ kind, rules: rules2, from, to }) => kind !== "enable" && from <= line && line <= to && (rules2.length === 0 || rules2.some(({ id }) => id === finding.ruleId))
    );
    if (by < 0) kept.push(finding);
    else {
      suppressed.push(finding);
      used.add(`${by} ${directives[by].rules.length === 0 ? "" : finding.ruleId}`);
    }
  }
  const say = (range, message, severity, expected) => kept.push({
    path: note.path,
    ruleId: SUPPRESSION,
    severity,
    message,
    place: note.lines.place(range),
    url: PAGE,
    actual: note.text.slice(range.start, range.end),
    ...expected !== void 0 && {
      expected: [expected],
      fix: { safe: true, title: `Write \`${expected}\``, edits: [{ ...range, text: expected }] }
    }
  });
  directives.forEach((directive, at) => {
    const { kind, range, rules: rules2 } = directive;
    if (rules2.length === 0 && kind !== "enable") say(range, messages.bare, "warning");
    for (const rule of rules2) {
      if (ruleIds2.includes(rule.id)) {
        if (reportUnused && kind !== "enable" && !used.has(`${at} ${rule.id}`))
          say(range, messages.unused(rule.id), "warning");
      } else {
        const meant = closestMatch(rule.id, ruleIds2);
        say(rule.range, messages.unknown(rule.id, meant), "warning", meant);
      }
    }
    if (reportUnused && rules2.length === 0 && kind !== "enable" && !used.has(`${at} `))
      say(range, messages.unusedBare, "warning");
  });
  return { findings: kept, suppressed };
}
function read(note) {
  const found = [];
  const inCode = (at) => note.blocks.some(({ kind, range }) => kind === "code" && range.start <= at && at < range.end);
  const inYaml = (at) => at < note.bodyStart;
  for (const [pattern, isRemark] of [
    [OWN, false],
    [REMARK, true]
  ]) {
    for (const match of note.text.matchAll(pattern)) {
      const at = match.index;
      const isHash = match[0].startsWith("#");
      if (inCode(at) || isHash !== inYaml(at)) continue;
      if (!isHash && (!match[0].endsWith("-->") || note.text[at - 1] === "`")) continue;
      const word = match[1];
      const kind = word === "ignore" ? "next-block" : word.replace(/^disable-/, "");
      const range = { start: at, end: at + match[0].trimEnd().length };
      const line = note.lines.point(range.end).line;
      found.push({
        kind,
        range,
        line,
        rules: rulesIn(match[2], at + match[0].indexOf(match[2], word.length), isRemark),
        from: 0,
        to: 0
      });
    }
  }
  found.sort((a, b) => a.range.start - b.range.start);
  found.forEach((directive, at) => {
    const last = note.lines.count;
    if (directive.kind === "line") [directive.from, directive.to] = [directive.line, directive.line];
    if (directive.kind === "next-line") [directive.from, directive.to] = [directive.line + 1, directive.line + 1];
    if (directive.kind === "next-block") {
      const next = note.blocks.find(({ range, kind }) => range.start >= directive.range.end && kind !== "html");
      if (next)
        [directive.from, directive.to] = [
          note.lines.point(next.range.start).line,
          note.lines.point(next.range.end).line
        ];
    }
    if (directive.kind === "disable") {
      const enable = found.slice(at + 1).find(
        ({ kind, rules: rules2 }) => kind === "enable" && (rules2.length === 0 || directive.rules.some(({ id }) => rules2.some((rule) => rule.id === id)))
      );
      const from = directive.range.start < note.bodyStart ? 1 : directive.line;
      [directive.from, directive.to] = [from, enable?.line ?? last];
    }
  });
  return found;
}
function rulesIn(text, offset, isRemark) {
  const names = /^(.*?)(?:\s--\s.*)?$/s.exec(text)[1];
  return [...names.matchAll(/[^\s,]+/g)].filter(([name]) => name !== "--").map((match) => {
    const id = match[0].replace(/^meeting-notes-lint:/, "");
    const start = offset + match.index + (match[0].length - id.length);
    return { id, range: { start, end: start + id.length } };
  }).filter(({ id }) => !isRemark || !/^(?:remark-lint:|[a-z-]+:)/.test(id));
}

// src/linter/lint.ts
var recommended = new Config(rules, []);
function lintNote(input, options = {}) {
  return check(new Note(input.path, input.text), options);
}
function lintNotes(inputs, options = {}) {
  return lintParsed(
    inputs.map(({ path, text }) => new Note(path, text)),
    options
  );
}
function lintParsed(notes, options = {}) {
  const config = options.config ?? recommended;
  const noteIndex = options.noteIndex ?? new NoteIndex(notes.map((note) => factsOf(note, config)));
  return notes.map((note) => check(note, { ...options, noteIndex }));
}
function factsOf({ path, text }, config = recommended) {
  return collectFacts(path, exceedsTextLimit(text) ? "" : text, config.for(path).settings);
}
function check(note, options) {
  const config = (options.config ?? recommended).for(note.path);
  const context = {
    settings: config.settings,
    noteIndex: options.noteIndex ?? new NoteIndex(),
    now: options.now,
    fileExists: options.fileExists
  };
  const found = [];
  for (const rule of rules) {
    const configured = config.rules.get(rule.meta.id);
    if (!configured || configured.severity === "off") continue;
    found.push(...rule.check(note, context, configured.severity, configured.options));
  }
  const { findings, suppressed } = applyDirectives(note, found, ruleIds, options.reportUnusedSuppressions ?? false);
  return {
    path: note.path,
    text: note.text,
    findings: findings.sort(compareByPosition),
    suppressed: suppressed.sort(compareByPosition)
  };
}

export {
  applyFixes,
  MAX_ROUNDS,
  fixText,
  applyRound,
  SUPPRESSION,
  applyDirectives,
  recommended,
  lintNote,
  lintNotes,
  factsOf
};
