import {
  agentFormatter
} from "./formatters-4.js";
import {
  summarize,
  totals
} from "./node-3.js";
import {
  Fingerprints
} from "./linter.js";
import {
  HOME
} from "./note.js";
import {
  compareByPosition
} from "./model.js";
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
} from "./text-2.js";
import {
  Lines
} from "./note-5.js";
import {
  __commonJS,
  __toESM
} from "./shared-3.js";

// node_modules/picocolors/picocolors.js
var require_picocolors = __commonJS({
  "node_modules/picocolors/picocolors.js"(exports, module) {
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
    module.exports = createColors();
    module.exports.createColors = createColors;
  }
});

// src/formatters/checkstyle.ts
var checkstyleFormatter = (notes) => [
  '<?xml version="1.0" encoding="UTF-8"?>',
  '<checkstyle version="4.3">',
  ...notes.flatMap(file),
  "</checkstyle>",
  ""
].join("\n");
function file({ path, findings }) {
  if (findings.length === 0) return [];
  return [`  <file name="${attribute(path)}">`, ...findings.map(error), "  </file>"];
}
function error({ ruleId, severity, message: message2, place: { start } }) {
  const source = attribute(`meeting-notes-lint.${ruleId}`);
  return `    <error line="${start.line}" column="${start.column}" severity="${severity}" message="${attribute(message2)}" source="${source}"/>`;
}
function attribute(text) {
  return xml(visible(text));
}

// src/formatters/locations.ts
function repositoryPath(note, { root }) {
  if (root === void 0) return note.path;
  const folder = slashes(root).replace(/(?<!\/)\/*$/, "/");
  const file2 = slashes(note.absolutePath);
  return file2.startsWith(folder) ? file2.slice(folder.length) : note.path;
}
function slashes(path) {
  return /^[A-Za-z]:[\\/]|^\\\\/.test(path) ? path.replaceAll("\\", "/") : path;
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
function isSingleLine({ place }) {
  return place.start.line === place.end.line;
}

// src/formatters/github.ts
var githubFormatter = (notes, context) => {
  const errors = [];
  const warnings = [];
  for (const note of notes) {
    const file2 = repositoryPath(note, context);
    for (const finding of note.findings)
      (finding.severity === "error" ? errors : warnings).push(command(finding, file2));
  }
  return [...errors, ...warnings].join("");
};
function command(finding, file2) {
  const { start, end } = finding.place;
  const properties = [
    // Invisible characters are kept: GitHub finds the file by this path, and only shows the message. Safety from commands
    // matters more than the place of a finding in a file with such a name.
    ["file", file2.replaceAll("##[", "##\\[")],
    ["line", start.line],
    ["endLine", end.line],
    // GitHub only accepts columns where both are on one line.
    ...isSingleLine(finding) ? [
      ["col", start.column],
      ["endColumn", end.column]
    ] : [],
    ["title", finding.ruleId]
  ];
  const list = properties.map(([name, value]) => `${name}=${commandProperty(String(value))}`).join(",");
  return `::${finding.severity} ${list}::${commandData(logLine(finding.message))}
`;
}

// src/formatters/gitlab.ts
var gitlabFormatter = (notes, context) => {
  const fingerprints = new Fingerprints();
  const issues = notes.flatMap((note) => {
    const path = repositoryPath(note, context);
    return note.findings.map((finding) => ({
      description: visible(finding.message),
      check_name: finding.ruleId,
      fingerprint: fingerprints.of(finding, path),
      severity: finding.severity === "error" ? "major" : "minor",
      location: { path, lines: { begin: finding.place.start.line, end: finding.place.end.line } }
    }));
  });
  return `${json(issues, 2)}
`;
};

// src/formatters/json.ts
var jsonFormatter = (notes) => `${json(notes.map(result))}
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
    ].sort((a, b) => compareByPosition(a.finding, b.finding)).map(({ finding, kind }) => ({ ...message(finding, text), suppressions: [{ kind, justification: "" }] })),
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

// src/formatters/junit.ts
var junitFormatter = (notes, { seconds }) => {
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
  const { path, findings } = note;
  return [
    `  ${tag("testsuite", { name: path, tests: cases(note), failures: findings.length, errors: 0 }, ">")}`,
    ...findings.length === 0 ? [`    ${tag("testcase", { name: "meeting-notes-lint", classname: path }, "/>")}`] : findings.flatMap((finding) => testcase(finding, path)),
    "  </testsuite>"
  ];
}
function testcase({ ruleId, severity, message: message2, url, place: { start } }, path) {
  const at = `${start.line}:${start.column}`;
  return [
    `    ${tag("testcase", { name: `${ruleId} (${at})`, classname: path }, ">")}`,
    `      ${tag("failure", { type: severity, message: message2 }, ">")}${shown(`${path}:${at} ${message2} (${url})`)}</failure>`,
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

// src/formatters/markdown.ts
var markdownFormatter = (notes) => {
  const { result: result2, fixHint, worst } = summarize(notes);
  const head = worst ? `**✖ ${result2}**` : `**✔ ${result2}**`;
  const lines = [head, ...fixHint ? ["", fixHint] : [], ...notes.flatMap(table)];
  return `${lines.map(disarm).join("\n")}
`;
};
function table({ path, findings }) {
  if (findings.length === 0) return [];
  return [
    "",
    `### ${markdownCode(path)}`,
    "",
    "| Line | Severity | Message | Rule |",
    "| ---: | --- | --- | --- |",
    ...findings.map(row)
  ];
}
function row({ place, severity, message: message2, ruleId, url }) {
  return `| ${place.start.line} | ${severity} | ${markdownText(message2)} | [${markdownText(ruleId)}](${url}) |`;
}

// src/formatters/rdjsonl.ts
var rdjsonlFormatter = (notes) => notes.map(diagnostics).join("");
function diagnostics(note) {
  if (note.findings.length === 0) return "";
  const lines = new Lines(note.text);
  return note.findings.map((finding) => `${json(diagnostic(finding, note, lines))}
`).join("");
}
function diagnostic({ message: message2, place, severity, ruleId, url, fix }, { path, text }, lines) {
  const position = ({ line, offset }) => {
    const before = text.slice(lines.range(line).start, offset);
    return { line, column: encoder.encode(before).length + 1 };
  };
  const range = ({ start, end }) => ({ start: position(start), end: position(end) });
  const edit = fix && mergeEdits(text, fix.edits);
  return {
    message: visible(message2),
    location: { path, range: range(place) },
    severity: severity === "error" ? "ERROR" : "WARNING",
    source: { name: "meeting-notes-lint", url: HOME },
    code: { value: ruleId, url },
    ...edit && { suggestions: [{ range: range(lines.place(edit)), text: edit.text }] }
  };
}
var encoder = new TextEncoder();

// src/formatters/sarif.ts
var sarifFormatter = (notes, context) => {
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
          const path = repositoryPath(note, context);
          const write = resultsOf(note, path, indices, fingerprints);
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
  return [...findings, ...suppressed, ...baselined].sort(compareByPosition);
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
function resultsOf(note, path, indices, fingerprints) {
  const lines = new Lines(note.text);
  const artifactLocation = artifact(path);
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
      // The only name that GitHub reads; GitHub's own fingerprint hashes the lines from the finding on.
      partialFingerprints: { primaryLocationLineHash: fingerprints.of(finding, path) },
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
function artifact(path) {
  const uri = path.replace(/\p{Cs}/gu, "�").split("/").map(encodeURIComponent).join("/");
  if (path.startsWith("/")) return { uri: `file://${uri}` };
  if (/^[A-Za-z]:\//.test(path)) return { uri: `file:///${uri}` };
  return { uri, uriBaseId: "%SRCROOT%" };
}

// src/formatters/stylish.ts
var import_picocolors = __toESM(require_picocolors(), 1);

// node_modules/get-east-asian-width/lookup-data.js
var ambiguousMinimalCodePoint = 161;
var ambiguousMaximumCodePoint = 1114109;
var ambiguousRanges = [161, 161, 164, 164, 167, 168, 170, 170, 173, 174, 176, 180, 182, 186, 188, 191, 198, 198, 208, 208, 215, 216, 222, 225, 230, 230, 232, 234, 236, 237, 240, 240, 242, 243, 247, 250, 252, 252, 254, 254, 257, 257, 273, 273, 275, 275, 283, 283, 294, 295, 299, 299, 305, 307, 312, 312, 319, 322, 324, 324, 328, 331, 333, 333, 338, 339, 358, 359, 363, 363, 462, 462, 464, 464, 466, 466, 468, 468, 470, 470, 472, 472, 474, 474, 476, 476, 593, 593, 609, 609, 708, 708, 711, 711, 713, 715, 717, 717, 720, 720, 728, 731, 733, 733, 735, 735, 768, 879, 913, 929, 931, 937, 945, 961, 963, 969, 1025, 1025, 1040, 1103, 1105, 1105, 8208, 8208, 8211, 8214, 8216, 8217, 8220, 8221, 8224, 8226, 8228, 8231, 8240, 8240, 8242, 8243, 8245, 8245, 8251, 8251, 8254, 8254, 8308, 8308, 8319, 8319, 8321, 8324, 8364, 8364, 8451, 8451, 8453, 8453, 8457, 8457, 8467, 8467, 8470, 8470, 8481, 8482, 8486, 8486, 8491, 8491, 8531, 8532, 8539, 8542, 8544, 8555, 8560, 8569, 8585, 8585, 8592, 8601, 8632, 8633, 8658, 8658, 8660, 8660, 8679, 8679, 8704, 8704, 8706, 8707, 8711, 8712, 8715, 8715, 8719, 8719, 8721, 8721, 8725, 8725, 8730, 8730, 8733, 8736, 8739, 8739, 8741, 8741, 8743, 8748, 8750, 8750, 8756, 8759, 8764, 8765, 8776, 8776, 8780, 8780, 8786, 8786, 8800, 8801, 8804, 8807, 8810, 8811, 8814, 8815, 8834, 8835, 8838, 8839, 8853, 8853, 8857, 8857, 8869, 8869, 8895, 8895, 8978, 8978, 9312, 9449, 9451, 9547, 9552, 9587, 9600, 9615, 9618, 9621, 9632, 9633, 9635, 9641, 9650, 9651, 9654, 9655, 9660, 9661, 9664, 9665, 9670, 9672, 9675, 9675, 9678, 9681, 9698, 9701, 9711, 9711, 9733, 9734, 9737, 9737, 9742, 9743, 9756, 9756, 9758, 9758, 9792, 9792, 9794, 9794, 9824, 9825, 9827, 9829, 9831, 9834, 9836, 9837, 9839, 9839, 9886, 9887, 9919, 9919, 9926, 9933, 9935, 9939, 9941, 9953, 9955, 9955, 9960, 9961, 9963, 9969, 9972, 9972, 9974, 9977, 9979, 9980, 9982, 9983, 10045, 10045, 10102, 10111, 11094, 11097, 12872, 12879, 57344, 63743, 65024, 65039, 65533, 65533, 127232, 127242, 127248, 127277, 127280, 127337, 127344, 127373, 127375, 127376, 127387, 127404, 917760, 917999, 983040, 1048573, 1048576, 1114109];
var fullwidthMinimalCodePoint = 12288;
var fullwidthMaximumCodePoint = 65510;
var fullwidthRanges = [12288, 12288, 65281, 65376, 65504, 65510];
var wideMinimalCodePoint = 4352;
var wideMaximumCodePoint = 262141;
var wideRanges = [4352, 4447, 8986, 8987, 9001, 9002, 9193, 9196, 9200, 9200, 9203, 9203, 9725, 9726, 9748, 9749, 9776, 9783, 9800, 9811, 9855, 9855, 9866, 9871, 9875, 9875, 9889, 9889, 9898, 9899, 9917, 9918, 9924, 9925, 9934, 9934, 9940, 9940, 9962, 9962, 9970, 9971, 9973, 9973, 9978, 9978, 9981, 9981, 9989, 9989, 9994, 9995, 10024, 10024, 10060, 10060, 10062, 10062, 10067, 10069, 10071, 10071, 10133, 10135, 10160, 10160, 10175, 10175, 11035, 11036, 11088, 11088, 11093, 11093, 11904, 11929, 11931, 12019, 12032, 12245, 12272, 12287, 12289, 12350, 12353, 12438, 12441, 12543, 12549, 12591, 12593, 12686, 12688, 12773, 12783, 12830, 12832, 12871, 12880, 42124, 42128, 42182, 43360, 43388, 44032, 55203, 63744, 64255, 65040, 65049, 65072, 65106, 65108, 65126, 65128, 65131, 94176, 94180, 94192, 94198, 94208, 101594, 101631, 101664, 101760, 101874, 101888, 102801, 102816, 102866, 110576, 110579, 110581, 110587, 110589, 110590, 110592, 110888, 110898, 110898, 110928, 110930, 110933, 110933, 110948, 110952, 110960, 111355, 119552, 119638, 119648, 119670, 126980, 126980, 127183, 127183, 127374, 127374, 127377, 127386, 127406, 127406, 127488, 127490, 127504, 127547, 127552, 127560, 127568, 127569, 127584, 127589, 127744, 127776, 127789, 127797, 127799, 127868, 127870, 127891, 127904, 127946, 127951, 127955, 127968, 127984, 127988, 127988, 127992, 128062, 128064, 128064, 128066, 128252, 128255, 128317, 128331, 128334, 128336, 128359, 128378, 128378, 128405, 128406, 128420, 128420, 128507, 128591, 128640, 128709, 128716, 128716, 128720, 128722, 128725, 128729, 128732, 128735, 128747, 128748, 128756, 128764, 128986, 128986, 128992, 129003, 129008, 129008, 129292, 129338, 129340, 129349, 129351, 129535, 129648, 129660, 129664, 129734, 129736, 129736, 129740, 129757, 129759, 129771, 129775, 129786, 131072, 196605, 196608, 262141];

// node_modules/get-east-asian-width/utilities.js
var isInRange = (ranges, codePoint) => {
  let low = 0;
  let high = Math.floor(ranges.length / 2) - 1;
  while (low <= high) {
    const mid = Math.floor((low + high) / 2);
    const i = mid * 2;
    if (codePoint < ranges[i]) {
      high = mid - 1;
    } else if (codePoint > ranges[i + 1]) {
      low = mid + 1;
    } else {
      return true;
    }
  }
  return false;
};

// node_modules/get-east-asian-width/lookup.js
var commonCjkCodePoint = 19968;
var [wideFastPathStart, wideFastPathEnd] = /* @__PURE__ */ findWideFastPathRange(wideRanges);
function findWideFastPathRange(ranges) {
  let fastPathStart = ranges[0];
  let fastPathEnd = ranges[1];
  for (let index = 0; index < ranges.length; index += 2) {
    const start = ranges[index];
    const end = ranges[index + 1];
    if (commonCjkCodePoint >= start && commonCjkCodePoint <= end) {
      return [start, end];
    }
    if (end - start > fastPathEnd - fastPathStart) {
      fastPathStart = start;
      fastPathEnd = end;
    }
  }
  return [fastPathStart, fastPathEnd];
}
var isAmbiguous = (codePoint) => {
  if (codePoint < ambiguousMinimalCodePoint || codePoint > ambiguousMaximumCodePoint) {
    return false;
  }
  return isInRange(ambiguousRanges, codePoint);
};
var isFullwidth = (codePoint) => {
  if (codePoint < fullwidthMinimalCodePoint || codePoint > fullwidthMaximumCodePoint) {
    return false;
  }
  return isInRange(fullwidthRanges, codePoint);
};
var isWide = (codePoint) => {
  if (codePoint >= wideFastPathStart && codePoint <= wideFastPathEnd) {
    return true;
  }
  if (codePoint < wideMinimalCodePoint || codePoint > wideMaximumCodePoint) {
    return false;
  }
  return isInRange(wideRanges, codePoint);
};

// node_modules/get-east-asian-width/index.js
function validate(codePoint) {
  if (!Number.isSafeInteger(codePoint)) {
    throw new TypeError(`Expected a code point, got \`${typeof codePoint}\`.`);
  }
}
function eastAsianWidth(codePoint, { ambiguousAsWide = false } = {}) {
  validate(codePoint);
  if (isFullwidth(codePoint) || isWide(codePoint) || ambiguousAsWide && isAmbiguous(codePoint)) {
    return 2;
  }
  return 1;
}

// src/formatters/columns.ts
var ONE_COLUMN = /^[ -~\u00A1-\u00AC\u00AE-\u024F\u2010-\u2027✔✖]*$/;
var segmenter;
var visible2;
function columnsOf(text) {
  if (ONE_COLUMN.test(text)) return text.length;
  segmenter ??= new Intl.Segmenter();
  visible2 ??= /[^\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cf}\p{Mn}\p{Me}\p{Cs}]/u;
  let columns2 = 0;
  for (const { segment } of segmenter.segment(text)) {
    const first = visible2.exec(segment)?.[0];
    if (first === void 0) continue;
    columns2 += segment.includes("️") ? 2 : eastAsianWidth(first.codePointAt(0));
    columns2 += segment.slice(segment.indexOf(first) + first.length).match(/\p{Mc}/gu)?.length ?? 0;
  }
  return columns2;
}

// src/formatters/terminal.ts
var segmenter2;
var graphemes = (text) => {
  segmenter2 ??= new Intl.Segmenter();
  return segmenter2.segment(text);
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
    const after = Math.min(Math.floor(spare / 2), columns(cells.slice(markedTo)));
    left = markedFrom;
    for (let used = 0; left > 0; left--) {
      used += cells[left - 1].width;
      if (used > spare - after) break;
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

// src/formatters/stylish.ts
var SEVERITY = 7;
var MARGIN = 6;
var LEAST = 24;
var RELATED = 5;
var stylishFormatter = (notes, context) => {
  const colors = import_picocolors.default.createColors(context.color);
  const lines = [...notes.flatMap((note) => noteLines(note, context, colors)), ...summaryLines(notes, context, colors)];
  return `${lines.map(disarm).join("\n")}
`;
};
function summaryLines(notes, { width }, colors) {
  const { result: result2, fixHint, worst } = summarize(notes);
  if (!worst) return [colors.green(`✔ ${result2}`)];
  const color = worst === "error" ? colors.red : colors.yellow;
  const room = width === void 0 ? Number.POSITIVE_INFINITY : Math.max(LEAST, width - 2);
  return [
    ...wrap(`✖ ${result2}`, room).map((line) => color(colors.bold(line))),
    ...fixHint ? highlight(wrap(fixHint, room).join("\n"), colors).split("\n").map((line) => `  ${line}`) : []
  ];
}
function noteLines(note, { width }, colors) {
  const { findings, text, path } = note;
  if (findings.length === 0) return [];
  const layout = { line: 1, column: 1 };
  for (const { start } of findings.map(({ place }) => place)) {
    layout.line = Math.max(layout.line, String(start.line).length);
    layout.column = Math.max(layout.column, String(start.column).length);
  }
  const lines = new Lines(text);
  return [
    colors.bold(colors.underline(logLine(path))),
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

// src/formatters/index.ts
var formatNames = [
  "stylish",
  "json",
  "sarif",
  "github",
  "gitlab",
  "checkstyle",
  "rdjsonl",
  "junit",
  "markdown",
  "agent"
];
var formatters = {
  stylish: stylishFormatter,
  json: jsonFormatter,
  sarif: sarifFormatter,
  github: githubFormatter,
  gitlab: gitlabFormatter,
  checkstyle: checkstyleFormatter,
  rdjsonl: rdjsonlFormatter,
  junit: junitFormatter,
  markdown: markdownFormatter,
  agent: agentFormatter
};
var sourceFormats = /* @__PURE__ */ new Set(["json", "sarif", "rdjsonl", "agent"]);
function formatNeedsSource(format, { width }) {
  return sourceFormats.has(format) || format === "stylish" && width !== void 0;
}

export {
  isSingleLine,
  githubFormatter,
  formatNames,
  formatters,
  formatNeedsSource
};
