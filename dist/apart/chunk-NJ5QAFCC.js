import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __filename = import.meta.filename;
import {
  Fingerprints,
  byPlace,
  reportedRules,
  writeTextFile
} from "./chunk-X4Y5PBNS.js";
import {
  WORD_JOINER,
  commandData,
  commandProperty,
  disarm,
  json,
  logLine,
  markdownCode,
  markdownText,
  visible,
  xml
} from "./chunk-4GK2TEKQ.js";
import {
  VERSION
} from "./chunk-2S3YHHN7.js";
import {
  HOME,
  Lines,
  UserError
} from "./chunk-FP2A34WE.js";
import {
  closest
} from "./chunk-QHWER7ZH.js";
import {
  loadCompiled
} from "./chunk-XXQ5GYI7.js";
import {
  CLEAN,
  FINDINGS
} from "./chunk-Z633IPYQ.js";
import {
  __commonJS,
  __toESM
} from "./chunk-WVRSDWRJ.js";

// node_modules/picocolors/picocolors.js
var require_picocolors = __commonJS({
  "node_modules/picocolors/picocolors.js"(exports, module2) {
    var p = process || {};
    var argv = p.argv || [];
    var env = p.env || {};
    var isColorSupported = !(!!env.NO_COLOR || argv.includes("--no-color")) && (!!env.FORCE_COLOR || argv.includes("--color") || p.platform === "win32" || (p.stdout || {}).isTTY && env.TERM !== "dumb" || !!env.CI);
    var formatter = (open, close, replace = open) => (input) => {
      let string = "" + input, index = string.indexOf(close, open.length);
      return ~index ? open + replaceClose(string, close, replace, index) + close : open + string + close;
    };
    var replaceClose = (string, close, replace, index) => {
      let result2 = "", cursor = 0;
      do {
        result2 += string.substring(cursor, index) + replace;
        cursor = index + close.length;
        index = string.indexOf(close, cursor);
      } while (~index);
      return result2 + string.substring(cursor);
    };
    var createColors = (enabled = isColorSupported) => {
      let f = enabled ? formatter : () => String;
      return {
        isColorSupported: enabled,
        reset: f("\x1B[0m", "\x1B[0m"),
        bold: f("\x1B[1m", "\x1B[22m", "\x1B[22m\x1B[1m"),
        dim: f("\x1B[2m", "\x1B[22m", "\x1B[22m\x1B[2m"),
        italic: f("\x1B[3m", "\x1B[23m"),
        underline: f("\x1B[4m", "\x1B[24m"),
        inverse: f("\x1B[7m", "\x1B[27m"),
        hidden: f("\x1B[8m", "\x1B[28m"),
        strikethrough: f("\x1B[9m", "\x1B[29m"),
        black: f("\x1B[30m", "\x1B[39m"),
        red: f("\x1B[31m", "\x1B[39m"),
        green: f("\x1B[32m", "\x1B[39m"),
        yellow: f("\x1B[33m", "\x1B[39m"),
        blue: f("\x1B[34m", "\x1B[39m"),
        magenta: f("\x1B[35m", "\x1B[39m"),
        cyan: f("\x1B[36m", "\x1B[39m"),
        white: f("\x1B[37m", "\x1B[39m"),
        gray: f("\x1B[90m", "\x1B[39m"),
        bgBlack: f("\x1B[40m", "\x1B[49m"),
        bgRed: f("\x1B[41m", "\x1B[49m"),
        bgGreen: f("\x1B[42m", "\x1B[49m"),
        bgYellow: f("\x1B[43m", "\x1B[49m"),
        bgBlue: f("\x1B[44m", "\x1B[49m"),
        bgMagenta: f("\x1B[45m", "\x1B[49m"),
        bgCyan: f("\x1B[46m", "\x1B[49m"),
        bgWhite: f("\x1B[47m", "\x1B[49m"),
        blackBright: f("\x1B[90m", "\x1B[39m"),
        redBright: f("\x1B[91m", "\x1B[39m"),
        greenBright: f("\x1B[92m", "\x1B[39m"),
        yellowBright: f("\x1B[93m", "\x1B[39m"),
        blueBright: f("\x1B[94m", "\x1B[39m"),
        magentaBright: f("\x1B[95m", "\x1B[39m"),
        cyanBright: f("\x1B[96m", "\x1B[39m"),
        whiteBright: f("\x1B[97m", "\x1B[39m"),
        bgBlackBright: f("\x1B[100m", "\x1B[49m"),
        bgRedBright: f("\x1B[101m", "\x1B[49m"),
        bgGreenBright: f("\x1B[102m", "\x1B[49m"),
        bgYellowBright: f("\x1B[103m", "\x1B[49m"),
        bgBlueBright: f("\x1B[104m", "\x1B[49m"),
        bgMagentaBright: f("\x1B[105m", "\x1B[49m"),
        bgCyanBright: f("\x1B[106m", "\x1B[49m"),
        bgWhiteBright: f("\x1B[107m", "\x1B[49m")
      };
    };
    module2.exports = createColors();
    module2.exports.createColors = createColors;
  }
});

// src/report/reporter.ts
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

// src/report/words.ts
function count(number, word) {
  return `${number} ${word}${number === 1 ? "" : "s"}`;
}
function summarise(notes) {
  const { errors, warnings, fixable, suggestions } = totals(notes);
  const problems = errors + warnings;
  if (problems === 0) return { result: `${count(notes.length, "note")}, nothing to remark.`, worst: void 0 };
  const affected = notes.filter(({ findings }) => findings.length > 0).length;
  const where = notes.length === 1 ? "1 note" : `${affected} of ${count(notes.length, "note")}`;
  const mending = [
    ...fixable > 0 ? [`\`--fix\` mends ${fixable}`] : [],
    ...suggestions > 0 ? [`\`--fix-suggestions\` offers ${suggestions}${fixable > 0 ? " more" : ""}, to be read over`] : []
  ];
  return {
    result: `${count(problems, "problem")} (${count(errors, "error")}, ${count(warnings, "warning")}) in ${where}`,
    ...mending.length > 0 && { mending: `${mending.join("; ")}.` },
    worst: errors > 0 ? "error" : "warning"
  };
}

// src/report/places.ts
function repositoryPath(note, { root }) {
  if (root === void 0) return note.path;
  const folder = slashes(root).replace(/(?<!\/)\/*$/, "/");
  const file = slashes(note.absolutePath);
  return file.startsWith(folder) ? file.slice(folder.length) : note.path;
}
function slashes(path2) {
  return /^[A-Za-z]:[\\/]|^\\\\/.test(path2) ? path2.replaceAll("\\", "/") : path2;
}
function mergeEdits(text, edits) {
  const [first, ...others] = edits;
  if (!first) return void 0;
  const merged = { ...first };
  for (const edit of others) {
    merged.text += text.slice(merged.end, edit.start) + edit.text;
    merged.end = edit.end;
  }
  return merged;
}
function onOneLine({ place }) {
  return place.start.line === place.end.line;
}

// src/report/github.ts
var githubReporter = (notes, context) => {
  const errors = [];
  const warnings = [];
  for (const note of notes) {
    const file = repositoryPath(note, context);
    for (const finding of note.findings)
      (finding.severity === "error" ? errors : warnings).push(command(finding, file));
  }
  return [...errors, ...warnings].join("");
};
function command(finding, file) {
  const { start, end } = finding.place;
  const properties = [
    // Not made visible: GitHub looks the file up by it, and shows the message only. What the runner might obey is worth
    // more than the place of a finding in a file of such a name.
    ["file", file.replaceAll("##[", "##\\[")],
    ["line", start.line],
    ["endLine", end.line],
    // GitHub takes columns only where both are of one line.
    ...onOneLine(finding) ? [
      ["col", start.column],
      ["endColumn", end.column]
    ] : [],
    ["title", finding.ruleId]
  ];
  const list = properties.map(([name, value]) => `${name}=${commandProperty(String(value))}`).join(",");
  return `::${finding.severity} ${list}::${commandData(logLine(finding.message))}
`;
}

// src/report/json.ts
var jsonReporter = (notes) => `${json(notes.map(result))}
`;
function result({ absolutePath, text, findings, suppressed, baselined = [], output }) {
  const fixable = (severity) => findings.filter((finding) => finding.severity === severity && finding.fix?.safe).length;
  const errors = findings.filter(({ severity }) => severity === "error").length;
  return {
    filePath: absolutePath,
    messages: findings.map((finding) => message(finding, text)),
    suppressedMessages: [
      ...suppressed.map((finding) => ({ finding, kind: "directive" })),
      ...baselined.map((finding) => ({ finding, kind: "file" }))
    ].sort((a, b) => byPlace(a.finding, b.finding)).map(({ finding, kind }) => ({ ...message(finding, text), suppressions: [{ kind, justification: "" }] })),
    errorCount: errors,
    fatalErrorCount: 0,
    warningCount: findings.length - errors,
    fixableErrorCount: fixable("error"),
    fixableWarningCount: fixable("warning"),
    ...output !== void 0 && { output },
    ...output === void 0 && findings.length > 0 && { source: text },
    usedDeprecatedRules: []
  };
}
function message({ ruleId, severity, message: message2, place: { start, end }, fix }, text) {
  const edit = fix && mergeEdits(text, fix.edits);
  const change2 = edit && { range: [edit.start, edit.end], text: edit.text };
  return {
    ruleId,
    severity: severity === "error" ? 2 : 1,
    message: message2,
    line: start.line,
    column: start.column,
    endLine: end.line,
    endColumn: end.column,
    ...change2 && fix.safe && { fix: change2 },
    ...change2 && !fix.safe && { suggestions: [{ desc: fix.title, fix: change2 }] }
  };
}

// src/report/junit.ts
var junitReporter = (notes, { seconds }) => {
  const { errors, warnings } = totals(notes);
  const attributes = {
    name: "meeting-notes-lint",
    tests: notes.reduce((sum, note) => sum + cases(note), 0),
    failures: errors + warnings,
    errors: 0,
    ...seconds !== void 0 && { time: seconds.toFixed(3) }
  };
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    tag("testsuites", attributes, ">"),
    ...notes.flatMap(suite),
    "</testsuites>",
    ""
  ].join("\n");
};
function cases({ findings }) {
  return Math.max(1, findings.length);
}
function suite(note) {
  const { path: path2, findings } = note;
  return [
    `  ${tag("testsuite", { name: path2, tests: cases(note), failures: findings.length, errors: 0 }, ">")}`,
    ...findings.length === 0 ? [`    ${tag("testcase", { name: "meeting-notes-lint", classname: path2 }, "/>")}`] : findings.flatMap((finding) => testcase(finding, path2)),
    "  </testsuite>"
  ];
}
function testcase({ ruleId, severity, message: message2, url, place: { start } }, path2) {
  const at = `${start.line}:${start.column}`;
  return [
    `    ${tag("testcase", { name: `${ruleId} (${at})`, classname: path2 }, ">")}`,
    `      ${tag("failure", { type: severity, message: message2 }, ">")}${shown(`${path2}:${at} ${message2} (${url})`)}</failure>`,
    "    </testcase>"
  ];
}
function tag(name, attributes, end) {
  const list = Object.entries(attributes).map(([key, value]) => ` ${key}="${shown(String(value))}"`);
  return `<${name}${list.join("")}${end}`;
}
function shown(text) {
  return xml(visible(text));
}

// src/report/markdown.ts
var markdownReporter = (notes) => {
  const { result: result2, mending, worst } = summarise(notes);
  const head = worst ? `**✖ ${result2}**` : `**✔ ${result2}**`;
  const lines = [head, ...mending ? ["", mending] : [], ...notes.flatMap(table)];
  return `${lines.map(disarm).join("\n")}
`;
};
function table({ path: path2, findings }) {
  if (findings.length === 0) return [];
  return [
    "",
    `### ${markdownCode(path2)}`,
    "",
    "| Line | Severity | Message | Rule |",
    "| ---: | --- | --- | --- |",
    ...findings.map(row)
  ];
}
function row({ place, severity, message: message2, ruleId, url }) {
  return `| ${place.start.line} | ${severity} | ${markdownText(message2)} | [${markdownText(ruleId)}](${url}) |`;
}

// src/report/rdjsonl.ts
var rdjsonlReporter = (notes) => notes.map(diagnostics).join("");
function diagnostics(note) {
  if (note.findings.length === 0) return "";
  const lines = new Lines(note.text);
  return note.findings.map((finding) => `${json(diagnostic(finding, note, lines))}
`).join("");
}
function diagnostic({ message: message2, place, severity, ruleId, url, fix }, { path: path2, text }, lines) {
  const position = ({ line, offset }) => {
    const before = text.slice(lines.range(line).start, offset);
    return { line, column: encoder.encode(before).length + 1 };
  };
  const range = ({ start, end }) => ({ start: position(start), end: position(end) });
  const edit = fix && mergeEdits(text, fix.edits);
  return {
    message: visible(message2),
    location: { path: path2, range: range(place) },
    severity: severity === "error" ? "ERROR" : "WARNING",
    source: { name: "meeting-notes-lint", url: HOME },
    code: { value: ruleId, url },
    ...edit && { suggestions: [{ range: range(lines.place(edit)), text: edit.text }] }
  };
}
var encoder = new TextEncoder();

// src/report/sarif.ts
var sarifReporter = (notes, context) => {
  const rules = allRules(notes, context);
  const indices = new Map(rules.map(({ id }, index) => [id, index]));
  const fingerprints = new Fingerprints();
  const withSuppressions = notes.some(({ suppressed, baselined = [] }) => suppressed.length + baselined.length > 0);
  const log = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "meeting-notes-lint",
            version: context.version,
            semanticVersion: context.version,
            informationUri: HOME,
            rules: rules.map(descriptor)
          }
        },
        columnKind: "utf16CodeUnits",
        newlineSequences: ["\r\n", "\n", "\r"],
        results: notes.flatMap((note) => {
          const path2 = repositoryPath(note, context);
          const write = resultsOf(note, path2, indices, fingerprints);
          const hidden = new Map([
            ...note.suppressed.map((finding) => [finding, { kind: "inSource" }]),
            ...(note.baselined ?? []).map((finding) => [finding, { kind: "external" }])
          ]);
          return allFindings(note).map((finding) => ({
            ...write(finding),
            ...withSuppressions && { suppressions: [hidden.get(finding) ?? []].flat() }
          }));
        })
      }
    ]
  };
  return `${json(log, 2)}
`;
};
function allFindings({ findings, suppressed, baselined = [] }) {
  return [...findings, ...suppressed, ...baselined].sort(byPlace);
}
function allRules(notes, { rules }) {
  const all = new Map(rules.map((rule) => [rule.id, rule]));
  for (const { ruleId: id, severity, url } of notes.flatMap(allFindings)) {
    if (!all.has(id)) all.set(id, { id, severity, url, description: id });
  }
  return [...all.values()];
}
function descriptor({ id, description, severity, url }) {
  return {
    id,
    shortDescription: { text: description },
    fullDescription: { text: description },
    help: { text: `${description} See ${url}`, markdown: `${description} [More on this rule](${url})` },
    helpUri: url,
    defaultConfiguration: severity === "off" ? { enabled: false, level: "warning" } : { level: severity }
  };
}
function resultsOf(note, path2, indices, fingerprints) {
  const lines = new Lines(note.text);
  const artifactLocation = artifact(path2);
  const location = (place) => ({ physicalLocation: { artifactLocation, region: region(place) } });
  return (finding) => {
    const { ruleId, severity, message: message2, place, fix, related } = finding;
    return {
      ruleId,
      ruleIndex: indices.get(ruleId) ?? -1,
      level: severity,
      message: { text: plain(message2) },
      locations: [location(place)],
      ...related && {
        relatedLocations: related.map((other, id) => ({
          id,
          message: { text: plain(other.message) },
          ...location(other.place)
        }))
      },
      // The only name that GitHub reads; in its own, it hashes the lines from the finding on.
      partialFingerprints: { primaryLocationLineHash: fingerprints.of(finding, path2) },
      ...fix && { fixes: [change(fix, lines, artifactLocation)] }
    };
  };
}
function change({ title, edits }, lines, artifactLocation) {
  const replacements = edits.map((edit) => ({
    deletedRegion: region(lines.place(edit)),
    insertedContent: { text: edit.text }
  }));
  return { description: { text: plain(title) }, artifactChanges: [{ artifactLocation, replacements }] };
}
function region({ start, end }) {
  return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
}
function plain(message2) {
  return visible(message2).replaceAll("](", `]${WORD_JOINER}(`);
}
function artifact(path2) {
  const uri = path2.replace(new RegExp("\\p{Cs}", "gu"), "�").split("/").map(encodeURIComponent).join("/");
  if (path2.startsWith("/")) return { uri: `file://${uri}` };
  if (/^[A-Za-z]:\//.test(path2)) return { uri: `file:///${uri}` };
  return { uri, uriBaseId: "%SRCROOT%" };
}

// src/report/stylish.ts
var import_picocolors = __toESM(require_picocolors(), 1);

// lazily:string-width
var loaded;
var module = () => loaded ??= loadCompiled(__filename, "../lazy/string-width.cjs");
var string_width_default = (...given) => module().default(...given);

// src/report/columns.ts
var ONE_COLUMN = /^[ -~\u00A1-\u00AC\u00AE-\u024F\u2010-\u2027✔✖]*$/;
function columnsOf(text) {
  return ONE_COLUMN.test(text) ? text.length : string_width_default(text);
}

// src/report/terminal.ts
var segmenter;
var graphemes = (text) => {
  segmenter ??= new Intl.Segmenter();
  return segmenter.segment(text);
};
function wrap(text, width) {
  const lines = [];
  let line = "";
  for (const word of text.split(" ")) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (columnsOf(longer) <= width) {
      line = longer;
      continue;
    }
    if (line !== "") lines.push(line);
    line = "";
    if (columnsOf(word) <= width) {
      line = word;
      continue;
    }
    let used = 0;
    for (const { segment } of graphemes(word)) {
      const columns2 = columnsOf(segment);
      if (used + columns2 > width && line !== "") {
        lines.push(line);
        line = "";
        used = 0;
      }
      line += segment;
      used += columns2;
    }
  }
  return [...lines, line];
}
function sourceLine(text, lines, place, width) {
  const whole = lines.range(place.start.line);
  const start = Math.min(place.start.offset, whole.end);
  const end = Math.min(Math.max(place.end.offset, start), whole.end);
  const from = Math.max(whole.start, start - 8 * width);
  const to = Math.min(whole.end, start + 8 * width);
  const cells = cellsOf(text, from, to);
  const first = cells.findIndex((cell) => cell.end > start);
  const markedFrom = first < 0 ? cells.length : first;
  const next = cells.findIndex((cell) => cell.start >= end);
  const markedTo = Math.max(markedFrom, next < 0 ? cells.length : next);
  const { left, right } = windowOf(cells, markedFrom, markedTo, width, from > whole.start || to < whole.end);
  const before = left > 0 || from > whole.start ? "…" : "";
  const after = right < cells.length || to < whole.end ? "…" : "";
  return {
    line: `${before}${cells.slice(left, right).map(({ shown: shown2 }) => shown2).join("")}${after}`,
    indent: before.length + columns(cells.slice(left, markedFrom)),
    marked: Math.max(1, columns(cells.slice(markedFrom, Math.min(markedTo, right))))
  };
}
function windowOf(cells, markedFrom, markedTo, width, cut) {
  if (!cut && columns(cells) < width) return { left: 0, right: cells.length };
  const room = Math.max(1, width - 3);
  let left = 0;
  if (columns(cells.slice(0, markedTo)) > room) {
    const spare = Math.max(0, room - columns(cells.slice(markedFrom, markedTo)));
    const behind = Math.min(Math.floor(spare / 2), columns(cells.slice(markedTo)));
    left = markedFrom;
    for (let used = 0; left > 0; left--) {
      used += cells[left - 1].width;
      if (used > spare - behind) break;
    }
  }
  let right = left;
  for (let used = 0; right < cells.length; right++) {
    used += cells[right].width;
    if (used > room) break;
  }
  return { left, right };
}
function columns(cells) {
  return cells.reduce((sum, { width }) => sum + width, 0);
}
var TAB = 4;
function cellsOf(text, from, to) {
  const cells = [];
  let column = 0;
  for (const { segment, index } of graphemes(text.slice(from, to))) {
    const start = from + index;
    const shown2 = shownAs(segment, text.slice(Math.max(0, start - 2), start), column);
    const width = columnsOf(shown2);
    cells.push({ shown: shown2, width, start, end: start + segment.length });
    column += width;
  }
  return cells;
}
function shownAs(segment, before, column) {
  if (segment === "	") return " ".repeat(TAB - column % TAB);
  if (segment.startsWith("[") && before === "##") return `\\${segment}`;
  return visible(segment);
}

// src/report/stylish.ts
var SEVERITY = 7;
var MARGIN = 6;
var LEAST = 24;
var RELATED = 5;
var stylishReporter = (notes, context) => {
  const colors = import_picocolors.default.createColors(context.color);
  const lines = [...notes.flatMap((note) => noteLines(note, context, colors)), ...summaryLines(notes, context, colors)];
  return `${lines.map(disarm).join("\n")}
`;
};
function summaryLines(notes, { width }, colors) {
  const { result: result2, mending, worst } = summarise(notes);
  if (!worst) return [colors.green(`✔ ${result2}`)];
  const color = worst === "error" ? colors.red : colors.yellow;
  const room = width === void 0 ? Number.POSITIVE_INFINITY : Math.max(LEAST, width - 2);
  return [
    ...wrap(`✖ ${result2}`, room).map((line) => color(colors.bold(line))),
    ...mending ? highlight(wrap(mending, room).join("\n"), colors).split("\n").map((line) => `  ${line}`) : []
  ];
}
function noteLines(note, { width }, colors) {
  const { findings, text, path: path2 } = note;
  if (findings.length === 0) return [];
  const layout = { line: 1, column: 1 };
  for (const { start } of findings.map(({ place }) => place)) {
    layout.line = Math.max(layout.line, String(start.line).length);
    layout.column = Math.max(layout.column, String(start.column).length);
  }
  const lines = new Lines(text);
  return [
    colors.bold(colors.underline(logLine(path2))),
    ...findings.flatMap(
      (finding) => width === void 0 ? [compactLine(finding, layout, colors)] : [
        ...messageLines(finding, layout, width, colors),
        ...sourceLines(finding, text, lines, layout, width, colors),
        ""
      ]
    ),
    ...width === void 0 ? [""] : []
  ];
}
function compactLine(finding, layout, colors) {
  return `${lead(finding, layout, colors)}${highlight(logLine(finding.message), colors)}  ${colors.dim(finding.ruleId)}`;
}
function lead({ place: { start }, severity }, layout, colors) {
  const at = `${String(start.line).padStart(layout.line)}:${String(start.column).padEnd(layout.column)}`;
  const color = severity === "error" ? colors.red : colors.yellow;
  return `  ${colors.dim(at)}  ${color(severity.padEnd(SEVERITY))}  `;
}
function messageLines(finding, layout, width, colors) {
  const indent = 2 + layout.line + 1 + layout.column + 2 + SEVERITY + 2;
  const room = Math.max(LEAST, width - indent);
  const lines = wrap(logLine(finding.message), room);
  const shown2 = highlight(lines.join("\n"), colors).split("\n");
  const rule = colors.dim(finding.ruleId);
  if (columnsOf(lines.at(-1) ?? "") + 2 + finding.ruleId.length <= room) shown2.push(`${shown2.pop()}  ${rule}`);
  else shown2.push(rule);
  return shown2.map((line, at) => (at === 0 ? lead(finding, layout, colors) : " ".repeat(indent)) + line);
}
function sourceLines(finding, text, lines, layout, width, colors) {
  const { place, severity, fix, related } = finding;
  const number = String(place.start.line).padStart(layout.line + MARGIN);
  const gutter = number.length + 3;
  const room = Math.max(LEAST, width - gutter);
  const source = sourceLine(text, lines, place, room);
  const blank = `${" ".repeat(number.length)} ${colors.dim("│")} `;
  const color = severity === "error" ? colors.red : colors.yellow;
  const helps = [
    ...fix ? [`${fix.safe ? "fix" : "suggestion"}: ${logLine(fix.title)}`] : [],
    ...related?.length ? [`see also: ${places(related)}`] : []
  ];
  return [
    `${colors.dim(`${number} │`)} ${source.line}`.trimEnd(),
    `${blank}${" ".repeat(source.indent)}${color("^".repeat(source.marked))}`,
    ...helps.flatMap(
      (help) => highlight(wrap(help, room).join("\n"), colors).split("\n").map(
        (line) => " ".repeat(gutter) + line.replace(/^(fix|suggestion|see also):/, (label) => colors.green(label))
      )
    )
  ];
}
function places(related) {
  const shown2 = related.slice(0, RELATED).map(({ place: { start } }) => `${start.line}:${start.column}`);
  return `${shown2.join(", ")}${related.length > RELATED ? ` and ${related.length - RELATED} more` : ""}`;
}
function highlight(text, colors) {
  return text.replace(/`[^`]*`/g, (quoted) => quoted.split("\n").map(colors.cyan).join("\n"));
}

// src/report/index.ts
var formatNames = ["stylish", "json", "sarif", "github", "rdjsonl", "junit", "markdown"];
var reporters = {
  stylish: stylishReporter,
  json: jsonReporter,
  sarif: sarifReporter,
  github: githubReporter,
  rdjsonl: rdjsonlReporter,
  junit: junitReporter,
  markdown: markdownReporter
};

// src/cli/arguments.ts
var options = {
  fix: { type: "boolean" },
  "fix-dry-run": { type: "boolean" },
  "fix-suggestions": { type: "boolean" },
  format: { type: "string", short: "f" },
  "output-file": { type: "string", short: "o" },
  quiet: { type: "boolean", short: "q" },
  "max-warnings": { type: "string" },
  "fail-on": { type: "string" },
  config: { type: "string", short: "c" },
  "no-config": { type: "boolean" },
  "print-config": { type: "string" },
  rule: { type: "string", multiple: true },
  stdin: { type: "boolean" },
  "stdin-filename": { type: "string" },
  now: { type: "string" },
  stdio: { type: "boolean" },
  clientProcessId: { type: "string" },
  shard: { type: "string" },
  "report-unused-suppressions": { type: "boolean" },
  "dry-run": { type: "boolean" },
  force: { type: "boolean" },
  "suppress-all": { type: "boolean" },
  "prune-suppressions": { type: "boolean" },
  "suppressions-location": { type: "string" },
  date: { type: "string" },
  color: { type: "boolean" },
  "no-color": { type: "boolean" },
  version: { type: "boolean", short: "v" },
  help: { type: "boolean", short: "h" }
};
var flagNames = Object.fromEntries(Object.keys(options).map((name) => [`--${name}`, true]));
function wholeNumber(flag, text) {
  if (!/^\d{1,9}$/.test(text)) throw new UserError(`--${flag} ${text}: write a whole number, such as --${flag} 10.`);
  return Number(text);
}
function oneOf(flag, text, allowed) {
  const found = allowed.find((one) => one === text);
  if (found !== void 0) return found;
  const meant = closest(text, allowed);
  throw new UserError(`--${flag} ${text}: ${meant ? `did you mean ${meant}?` : `write one of ${allowed.join(", ")}.`}`);
}

// src/cli/outcome.ts
import path from "node:path";
function checkFlags(flags) {
  formatOf(flags);
  thresholds(flags);
}
function formatOf(flags) {
  return oneOf("format", flags.format ?? "stylish", formatNames);
}
function thresholds(flags) {
  const failOn = oneOf("fail-on", flags["fail-on"] ?? "error", ["error", "warning", "never"]);
  const most = flags["max-warnings"];
  return { failOn, maxWarnings: most === void 0 ? void 0 : wholeNumber("max-warnings", most) };
}
function writeReport(all, flags, root, io, seconds) {
  const format = formatOf(flags);
  const notes = flags.quiet ? all.map(errorsOnly) : all;
  const toFile = flags["output-file"];
  const width = widthOf(flags, io);
  const report = reporters[format](notes, {
    rules: reportedRules,
    version: VERSION,
    color: toFile === void 0 && wantsColor(flags, io),
    root,
    ...seconds !== void 0 && { seconds },
    ...width !== void 0 && { width }
  });
  const isHollow = format === "stylish" && notes.length === 0;
  if (toFile === void 0) io.stdout.write(isHollow ? "" : report);
  else {
    writeTextFile(path.resolve(io.cwd, toFile), toFile, report);
    const { errors, warnings } = totals(notes);
    io.stderr.write(`${errors} errors and ${warnings} warnings in ${notes.length} notes; written to ${toFile}
`);
  }
}
function widthOf(flags, { stdout }) {
  return flags["output-file"] === void 0 && stdout.isTTY ? stdout.columns ?? 80 : void 0;
}
function verdict(notes, flags, io) {
  const { failOn, maxWarnings } = thresholds(flags);
  const { errors, warnings } = totals(notes);
  if (maxWarnings !== void 0 && warnings > maxWarnings) {
    io.stderr.write(`${warnings} warnings are more than the ${maxWarnings} of --max-warnings.
`);
    return FINDINGS;
  }
  return failOn !== "never" && (errors > 0 || failOn === "warning" && warnings > 0) ? FINDINGS : CLEAN;
}
function errorsOnly(note) {
  return { ...note, findings: note.findings.filter(({ severity }) => severity === "error") };
}
function wantsColor(flags, { env, stdout }) {
  if (flags["no-color"]) return false;
  if (flags.color) return true;
  if (env.NO_COLOR) return false;
  if (env.FORCE_COLOR !== void 0) return env.FORCE_COLOR !== "0" && env.FORCE_COLOR !== "false";
  return stdout.isTTY && env.TERM !== "dumb";
}

export {
  count,
  reporters,
  oneOf,
  checkFlags,
  writeReport,
  verdict,
  wantsColor
};
