"use strict";
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __esm = (fn, res, err) => function __init() {
  if (err) throw err[0];
  try {
    return fn && (res = (0, fn[__getOwnPropNames(fn)[0]])(fn = 0)), res;
  } catch (e) {
    throw err = [e], e;
  }
};
var __commonJS = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);

// src/cli/compiled.ts
function loadCompiled(from, to) {
  const file = import_node_path.default.join(import_node_path.default.dirname(from), to);
  const require2 = (0, import_node_module.createRequire)(file);
  if ("enableCompileCache" in import_node_module.default) return require2(file);
  const { size, mtimeMs } = (0, import_node_fs.statSync)(file);
  const folder = import_node_path.default.join(import_node_path.default.dirname(file), ".compiled");
  const name = `${import_node_path.default.basename(file)}-${size}-${Math.round(mtimeMs)}-${process.version}-${process.arch}`;
  const cachedData = contents(import_node_path.default.join(folder, name));
  const text = `(function (exports, require, module, __filename, __dirname) {${(0, import_node_fs.readFileSync)(file, "utf8")}
})`;
  const script = new import_node_vm.Script(text, { filename: file, cachedData });
  if (cachedData === void 0 || script.cachedDataRejected)
    process.once("exit", () => keep(folder, name, script.createCachedData()));
  const loaded10 = { exports: {} };
  script.runInThisContext()(loaded10.exports, require2, loaded10, file, import_node_path.default.dirname(file));
  return loaded10.exports;
}
function contents(file) {
  try {
    return (0, import_node_fs.readFileSync)(file);
  } catch {
    return void 0;
  }
}
function keep(folder, name, data) {
  const target = import_node_path.default.join(folder, name);
  const unfinished = `${target}.${process.pid}`;
  quietly(() => {
    (0, import_node_fs.mkdirSync)(folder, { recursive: true });
    (0, import_node_fs.writeFileSync)(unfinished, data, { flag: "wx" });
    (0, import_node_fs.renameSync)(unfinished, target);
  });
  quietly(() => (0, import_node_fs.rmSync)(unfinished, { force: true }));
}
function quietly(act) {
  try {
    act();
  } catch {
  }
}
var import_node_fs, import_node_module, import_node_path, import_node_vm;
var init_compiled = __esm({
  "src/cli/compiled.ts"() {
    import_node_fs = require("node:fs");
    import_node_module = __toESM(require("node:module"));
    import_node_path = __toESM(require("node:path"));
    import_node_vm = require("node:vm");
  }
});

// lazily:src/config/reading.ts
var reading_exports = {};
__export(reading_exports, {
  loadResources: () => loadResources,
  parseConfig: () => parseConfig,
  readConfig: () => readConfig
});
var loaded6, module8, parseConfig, readConfig, loadResources;
var init_reading = __esm({
  "lazily:src/config/reading.ts"() {
    init_compiled();
    module8 = () => loaded6 ??= loadCompiled(__filename, "../lazy/reading.cjs");
    parseConfig = (...given) => module8().parseConfig(...given);
    readConfig = (...given) => module8().readConfig(...given);
    loadResources = (...given) => module8().loadResources(...given);
  }
});

// node_modules/picocolors/picocolors.js
var require_picocolors = __commonJS({
  "node_modules/picocolors/picocolors.js"(exports2, module12) {
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
    module12.exports = createColors();
    module12.exports.createColors = createColors;
  }
});

// src/cli/each-run.ts
var each_run_exports = {};
__export(each_run_exports, {
  lint: () => lint,
  work: () => work
});
module.exports = __toCommonJS(each_run_exports);

// src/node/worker.ts
var import_node_path6 = __toESM(require("node:path"), 1);

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

// src/collection/counts.ts
function count(counts, key, times = 1) {
  counts.set(key, (counts.get(key) ?? 0) + times);
}
function countIn(groups, group, key, times = 1) {
  const counts = groups.get(group) ?? /* @__PURE__ */ new Map();
  groups.set(group, counts);
  count(counts, key, times);
}
function append(groups, group, one, most = Number.POSITIVE_INFINITY) {
  const known = groups.get(group);
  if (!known) groups.set(group, [one]);
  else if (known.length < most) known.push(one);
}

// src/note/letters.ts
var LATIN = /^[\t\n\r -~\u00A0-\u00B4\u00B6-\u017E\u0218-\u021B\u2010-\u2027\u2030-\u205E]*$/;
var members = (() => {
  const letters = [...range(192, 214), ...range(216, 246), ...range(248, 382), ...range(536, 539)];
  const isUpper = (letter) => letter.toLowerCase() !== letter;
  return {
    Lu: `A-Z${letters.filter(isUpper).join("")}`,
    Ll: `a-z${letters.filter((letter) => !isUpper(letter)).join("")}`,
    L: "A-Za-zªºÀ-ÖØ-öø-žȘ-ț",
    M: "",
    N: "0-9²³¹¼-¾"
  };
})();
function range(first, last) {
  return Array.from({ length: last - first + 1 }, (_, at) => String.fromCharCode(first + at));
}
function letterRegExp(source, flags = "") {
  if (flags.includes("i") && /\\p\{L[ul]\}/.test(source))
    throw new Error(`/${source}/${flags} asks for a case and for none.`);
  let twin;
  let whole;
  return (text) => {
    if (LATIN.test(text)) {
      twin ??= new RegExp(latinSource(source), flags);
      return twin;
    }
    whole ??= new RegExp(source, `${flags}u`);
    return whole;
  };
}
function isAscii(text) {
  return /^[\t\n\r -~]*$/.test(text);
}
function latinSource(source) {
  return source.replace(
    /\[(?:\\.|[^\]\\])*\]|\\p\{(\w+)\}/g,
    (part, name) => name === void 0 ? part.replace(/\\p\{(\w+)\}/g, (_, inner) => classOf(inner)) : `[${classOf(name)}]`
  );
}
function classOf(name) {
  const known = members[name];
  if (known === void 0) throw new Error(`No Latin members of \\p{${name}} are known.`);
  return known;
}

// node_modules/leven/index.js
var array = [];
var characterCodeCache = [];
function leven(first, second, options2) {
  if (first === second) {
    return 0;
  }
  const maxDistance = options2?.maxDistance;
  const swap = first;
  if (first.length > second.length) {
    first = second;
    second = swap;
  }
  let firstLength = first.length;
  let secondLength = second.length;
  while (firstLength > 0 && first.charCodeAt(~-firstLength) === second.charCodeAt(~-secondLength)) {
    firstLength--;
    secondLength--;
  }
  let start = 0;
  while (start < firstLength && first.charCodeAt(start) === second.charCodeAt(start)) {
    start++;
  }
  firstLength -= start;
  secondLength -= start;
  if (maxDistance !== void 0 && secondLength - firstLength > maxDistance) {
    return maxDistance;
  }
  if (firstLength === 0) {
    return maxDistance !== void 0 && secondLength > maxDistance ? maxDistance : secondLength;
  }
  let bCharacterCode;
  let result2;
  let temporary;
  let temporary2;
  let index = 0;
  let index2 = 0;
  while (index < firstLength) {
    characterCodeCache[index] = first.charCodeAt(start + index);
    array[index] = ++index;
  }
  while (index2 < secondLength) {
    bCharacterCode = second.charCodeAt(start + index2);
    temporary = index2++;
    result2 = index2;
    for (index = 0; index < firstLength; index++) {
      temporary2 = bCharacterCode === characterCodeCache[index] ? temporary : temporary + 1;
      temporary = array[index];
      result2 = array[index] = temporary > result2 ? temporary2 > result2 ? result2 + 1 : temporary2 : temporary2 > temporary ? temporary + 1 : temporary2;
    }
    if (maxDistance !== void 0) {
      let rowMinimum = result2;
      for (index = 0; index < firstLength; index++) {
        if (array[index] < rowMinimum) {
          rowMinimum = array[index];
        }
      }
      if (rowMinimum > maxDistance) {
        return maxDistance;
      }
    }
  }
  array.length = firstLength;
  characterCodeCache.length = firstLength;
  return maxDistance !== void 0 && result2 > maxDistance ? maxDistance : result2;
}

// src/note/slips.ts
function fold(text) {
  const lower = foldMarks(text).toLowerCase();
  return /^\s|[^\S ]|\s\s|\s$/.test(lower) ? lower.replace(/\s+/g, " ").trim() : lower;
}
function foldMarks(text) {
  return isAscii(text) ? text : text.replace(/[\u0080-\uFFFF]+/g, withoutMarks);
}
var withoutMarks = remembered(
  (text) => text.normalize("NFD").replace(new RegExp("\\p{M}", "gu"), "").replace(/ß/g, "ss").replace(/[łŁ]/g, "l").replace(/[øØ]/g, "o")
);
function distance(a, b) {
  return leven(a, b);
}
function closest(word, known) {
  const folded = fold(word);
  let best;
  let bestDistance = Math.min(2, Math.floor(folded.length / 3)) + 1;
  for (const candidate of known) {
    const d = isSwap(folded, fold(candidate)) ? 1 : leven(folded, fold(candidate), { maxDistance: bestDistance });
    if (d < bestDistance) {
      best = candidate;
      bestDistance = d;
    }
  }
  return best;
}
function isSwap(a, b) {
  if (a.length !== b.length) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return at + 1 < a.length && a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}

// src/note/headings.ts
var SHORTCODE = /:(?=[a-z+-])[a-z0-9_+-]+:/gi;
var EMOJI = new RegExp("\\p{Extended_Pictographic}(?:\\uFE0F|\\u200D\\p{Extended_Pictographic}|\\p{Emoji_Modifier})*\\uFE0F?", "gu");
var headingName = remembered((raw) => {
  const plain2 = isAscii(raw) ? raw : raw.replace(EMOJI, " ");
  return plain2.replace(SHORTCODE, " ").replace(/!?\[([^\]]{0,500})\]\([^)]{0,2000}\)/g, "$1").replace(/[*_`~]+/g, "").replace(/\s+/g, " ").trim().replace(/(?<![:.])[:.]+$/, "").trim();
});
function headingEmoji(raw) {
  SHORTCODE.lastIndex = 0;
  EMOJI.lastIndex = 0;
  return SHORTCODE.exec(raw)?.[0] ?? (isAscii(raw) ? void 0 : EMOJI.exec(raw)?.[0]);
}
var headingKey = remembered(
  (name) => fold(headingName(name)).replace(/ ?\/ ?/g, "/").replace(/ (?:&|\+) /g, " and ")
);
function headingOfLine(line) {
  const found = /^ {0,3}(#{1,6})[ \t]+(?:([^ \t\n\r\u2028\u2029].*))?$/.exec(line);
  return found ? { depth: found[1].length, text: (found[2] ?? "").replace(/(?<![ \t#])[ \t#]+$/, "") } : void 0;
}

// src/note/text.ts
var Lines = class {
  #text;
  /** Where lines begin, as far as somebody has asked. */
  #starts = [0];
  /** The next line ends of either kind; infinitely far when there are no more. */
  #lineFeed = -1;
  #carriage = -1;
  constructor(text) {
    this.#text = text;
  }
  get count() {
    this.#look(() => false);
    return this.#starts.length;
  }
  /** The point at `offset`, which is clamped into the text. */
  point(offset) {
    const at = Math.max(0, Math.min(offset, this.#text.length));
    this.#look((start) => start > at);
    const starts = this.#starts;
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = low + high + 1 >> 1;
      if (starts[middle] <= at) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: at - starts[low] + 1, offset: at };
  }
  place(range2) {
    return { start: this.point(range2.start), end: this.point(range2.end) };
  }
  /** The range of the 1-based `line`, without its line ending; empty at the end of the text when there is no such line. */
  range(line) {
    this.#look(() => this.#starts.length > line);
    const start = this.#starts[line - 1] ?? this.#text.length;
    let end = this.#starts[line] ?? this.#text.length;
    while (end > start && (this.#text[end - 1] === "\n" || this.#text[end - 1] === "\r")) end--;
    return { start, end };
  }
  /** Looks for where lines begin until `isEnough` of the last one, or the text ends. */
  #look(isEnough) {
    const next = (mark, from) => {
      const at = this.#text.indexOf(mark, from);
      return at < 0 ? Number.POSITIVE_INFINITY : at;
    };
    for (let from = this.#starts.at(-1); !isEnough(from); ) {
      if (this.#lineFeed < from) this.#lineFeed = next("\n", from);
      if (this.#carriage < from) this.#carriage = next("\r", from);
      const end = Math.min(this.#lineFeed, this.#carriage);
      if (end === Number.POSITIVE_INFINITY) return;
      from = end === this.#carriage && this.#lineFeed === end + 1 ? end + 2 : end + 1;
      this.#starts.push(from);
    }
  }
};
function lineEnding(text) {
  return /\r\n|\r|\n/.exec(text)?.[0] ?? "\n";
}
function trimRange(text, range2) {
  let { start, end } = range2;
  while (start < end && /\s/.test(text[start])) start++;
  while (end > start && /\s/.test(text[end - 1])) end--;
  return { start, end };
}
function endOfLine(text, at) {
  let end = at;
  while (end < text.length && text[end] !== "\n" && text[end] !== "\r") end++;
  return end;
}
function linesIn(text, range2) {
  const lines = [];
  const source = text.slice(range2.start, range2.end);
  let lineFeed = source.indexOf("\n");
  let carriage = source.indexOf("\r");
  let from = 0;
  while (lineFeed >= 0 || carriage >= 0) {
    const end = carriage < 0 ? lineFeed : lineFeed < 0 ? carriage : Math.min(lineFeed, carriage);
    lines.push({ start: range2.start + from, end: range2.start + end });
    from = end === carriage && lineFeed === end + 1 ? end + 2 : end + 1;
    if (lineFeed >= 0 && lineFeed < from) lineFeed = source.indexOf("\n", from);
    if (carriage >= 0 && carriage < from) carriage = source.indexOf("\r", from);
  }
  lines.push({ start: range2.start + from, end: range2.end });
  return lines;
}
function excerpt(text, max = 60) {
  return shorten(text, max).replaceAll("`", "'");
}
function shorten(text, max) {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length > max ? `${line.slice(0, max - 1)}…` : line;
}
function isBreak(line) {
  return /^ {0,3}([-*_])(?:[ \t]*\1){2,}[ \t]*$/.test(line);
}

// src/note/labels.ts
var LABEL = /^(?<lead>[ \t]*(?:>[ \t]*)*(?:(?:[-*+]|\d{1,3}[.)])[ \t]+)?)(?<open>\*\*|__|\*|_)?(?<label>[\p{L}][^:*_\r\n|`[\]]{0,40}?)(?:(?<close1>\*\*|__|\*|_)?[ \t]*:|:(?<close2>\*\*|__|\*|_))(?:\*\*|__|\*|_)?(?=[ \t]|$)/u;
function labelOf(text, range2) {
  const source = text.slice(range2.start, Math.min(range2.end, range2.start + 80));
  if (!source.includes(":")) return void 0;
  const match = LABEL.exec(source);
  if (!match) return void 0;
  const { lead: lead2, open, label } = match.groups;
  const start = range2.start + lead2.length + (open?.length ?? 0);
  const rest = text.slice(range2.start + match[0].length, range2.end);
  const from = range2.start + match[0].length + (rest.length - rest.trimStart().length);
  return {
    label: label.trim(),
    labelRange: { start, end: start + label.trimEnd().length },
    value: { start: Math.min(from, range2.end), end: Math.max(Math.min(from, range2.end), range2.end - trailing(rest)) },
    line: range2
  };
}
function* labelLines(text, range2) {
  for (const line of linesIn(text, range2)) {
    const found = labelOf(text, line);
    if (found) yield found;
  }
}
var labelKey = headingKey;
function saysSomething(value) {
  return !/^(?:[\s.…\-–—_?*]|<!--(?:(?!-->).)*-->)*$/u.test(value);
}
function trailing(text) {
  return text.length - text.trimEnd().length;
}

// src/note/placeholders.ts
var WORDS = [
  "to fill",
  "to fill in",
  "to be filled",
  "to be filled in",
  "todo",
  "tbd",
  "tba",
  "fixme",
  "xxx",
  "fill me in",
  "to be determined",
  "to be decided",
  "to be announced",
  "???",
  "n/a yet"
];
var SHAPES = [
  // <name>, <your topic>, <insert link>; longer words between such brackets are a remark of who took the notes.
  /^<(?:(?:your|the|meeting|agenda|first|last|full|team|notes?|person'?s?|participant|attendee|speaker|topic|item|some)[ _-]?)*(?:names?|dates?|times?|titles?|topics?|texts?|links?|urls?|locations?|places?|rooms?|teams?|person|people|participants?|attendees?|speakers?|description|summary|items?|agenda|notes?|points?|owner|here|tbd|todo|placeholder|number|day|month|year)(?:[ _-]?(?:\d{1,2}|[xn]))?>$/i,
  /^<(?:insert|enter|fill|add|write|put|replace)\b[^<>@/:]{0,50}>$/i,
  /^\[(?:name|names|your name|title|date|text|topic|insert[^\]]*|fill[^\]]*)\]$/i,
  /^(?:participant|attendee|person|name|team|topic|item|agenda item)[ _-]?(?:\d{1,2}|[xn])$/i,
  /^(?:first ?name|firstname|name) (?:last ?name|surname)$/i,
  /^lorem ipsum\b/i
];
var BEGINNING = /^(?:[^\S\r\n]{0,60}\[[ x]\])?(?:[^\S\r\n]|[*_`"']){0,60}(?:to\s|todo|tbd|tba|fixme|xxx|fill|\?\?\?|n\/a|[<[]|participant|attendee|person|name|team|topic|item|agenda|first|lorem)/im;
var MAX_LENGTH = 70;
function mayHoldPlaceholder(text, words = []) {
  return words.length > 0 || BEGINNING.test(foldMarks(text));
}
function isPlaceholder(text, words = []) {
  if (words.length === 0 && text.length > MAX_LENGTH) return false;
  if (!mayHoldPlaceholder(text, words)) return false;
  const bare = text.trim().replace(/^[*_`"']+|(?<![*_`"'])[*_`"']+$/g, "").replace(/(?<![:.!])[:.!]+$/, (end) => end.startsWith("...") ? end : "");
  if (bare === "") return false;
  const folded = fold(bare);
  return WORDS.includes(folded) || words.some((word) => fold(word) === folded) || SHAPES.some((shape) => shape.test(bare));
}

// src/note/tables.ts
function tablesIn(text, range2) {
  const tables = [];
  let before;
  let open;
  for (const line of linesIn(text, range2)) {
    const source = text.slice(line.start, line.end);
    if (open && source.includes("|")) open.rows.push(line);
    else if (before && source.includes("-") && /^[ \t|:-]+$/.test(source)) {
      open = { head: before, rows: [] };
      tables.push(open);
    } else open = void 0;
    before = source.includes("|") ? line : void 0;
  }
  return tables;
}
function cellsOf(text, row2) {
  const cells = [];
  const source = text.slice(row2.start, row2.end);
  let from = /^[ \t]*\|?/.exec(source)[0].length;
  for (let at = from; at <= source.length; at++) {
    const atEnd = at === source.length;
    if (!atEnd && (source[at] !== "|" || source[at - 1] === "\\")) continue;
    if (atEnd && source.slice(from).trim() === "" && cells.length > 0) break;
    const part = source.slice(from, at);
    const start = row2.start + from + (part.length - part.trimStart().length);
    cells.push({ start, end: Math.max(start, row2.start + from + part.trimEnd().length) });
    from = at + 1;
  }
  return cells;
}

// src/note/attendees.ts
function attendeeLists(text, range2, sources) {
  const lists2 = [];
  const asked = (kind2) => new Set(sources.filter((source) => source.kind === kind2).map(({ name }) => headingKey(name)));
  const [sections, labels, tables] = [asked("section"), asked("label"), asked("table")];
  if (sections.size > 0 || labels.size > 0) readLists(text, range2, sections, labels, lists2);
  if (tables.size === 0) return lists2;
  for (const { head, rows } of tablesIn(text, range2)) {
    const column = cellsOf(text, head).findIndex((cell) => tables.has(headingKey(text.slice(cell.start, cell.end))));
    if (column < 0) continue;
    const cells = rows.flatMap((row2) => cellsOf(text, row2)[column] ?? []);
    lists2.push({ at: head, attendees: cells.flatMap((cell) => attendeeIn(text, cell) ?? []) });
  }
  return lists2;
}
var LABEL2 = 7;
function readLists(text, range2, sections, labels, lists2) {
  let open;
  for (const line of linesIn(text, range2)) {
    if (line.end - line.start > MAX_LINE) continue;
    const source = text.slice(line.start, line.end);
    const heading = headingOfLine(source);
    if (heading) {
      const { depth } = heading;
      if (sections.has(headingKey(heading.text))) {
        open = { list: { at: line, attendees: [] }, depth, hasItems: false };
        lists2.push(open.list);
      } else if (open && depth <= open.depth) open = void 0;
      continue;
    }
    const label = labels.size > 0 ? labelOf(text, line) : void 0;
    if (label && labels.has(labelKey(label.label))) {
      const list = { at: label.labelRange, attendees: [] };
      lists2.push(list);
      const value = text.slice(label.value.start, label.value.end);
      if (saysSomething(value)) {
        list.attendees.push(...entriesIn(text, label.value));
        open = void 0;
        if (/[,;]$/.test(value)) open = { list, depth: LABEL2, hasItems: false };
      } else open = { list, depth: LABEL2, hasItems: false };
      continue;
    }
    if (!open || source.trim() === "") continue;
    const item = /^[ \t]*(?:[-*+]|\d{1,3}[.)])[ \t]+(?:\[[ xX]\][ \t]+)?/.exec(source);
    if (item) {
      const entry = attendeeIn(text, { start: line.start + item[0].length, end: line.end });
      if (entry) open.list.attendees.push(entry);
      open.hasItems = true;
    } else if (!open.hasItems && (open.list.attendees.length === 0 || /[,;]/.test(source))) {
      open.list.attendees.push(...entriesIn(text, line));
      if (open.depth === LABEL2) open = void 0;
    } else if (open.depth === LABEL2) open = void 0;
  }
}
function entriesIn(text, range2) {
  const source = text.slice(range2.start, range2.end).replace(/\([^)]{0,500}\)/g, (inside) => inside.replace(/[,;]/g, " "));
  const entries = [];
  let from = 0;
  for (const part of source.split(/[,;]/)) {
    const entry = attendeeIn(text, { start: range2.start + from, end: range2.start + from + part.length });
    if (entry) entries.push(entry);
    from += part.length + 1;
  }
  return entries;
}
var MAX_NAME = 60;
var MAX_WORDS = 6;
var MAX_ENTRY = 200;
var MAX_LINE = 5e3;
function attendeeIn(text, range2) {
  const entry = trimRange(text, range2);
  const source = text.slice(entry.start, Math.min(entry.end, entry.start + MAX_ENTRY));
  const lead2 = new RegExp("^(?:[[*_~\\s]|@(?=\\p{L})|and\\s+)*", "u").exec(source)[0].length;
  const bare = source.slice(lead2);
  const name = /^[^\](*_~@,;:|<\u2013\u2014\u2022]*/u.exec(bare)[0].split(new RegExp("(?<!\\s)\\s+[-/]|\\p{Extended_Pictographic}", "u"), 1)[0].trimEnd();
  if (!new RegExp("\\p{L}", "u").test(name) || name.length > MAX_NAME || name.split(/\s+/).length > MAX_WORDS) return void 0;
  if (isPlaceholder(source) || /^(?:none|n\/a|nobody|everyone|everybody|others?|regrets?|absent|apologies)\b/i.test(name))
    return void 0;
  const start = entry.start + lead2;
  return { name, range: { start, end: start + name.length }, entry };
}

// src/note/limits.ts
var MAX_TEXT = 1e6;
var MAX_LINE2 = 4e4;
var MAX_LINES = 2e4;
var MAX_MARKED_LINES = 5e3;
var MAX_PARSED = { marked: 1e3, lines: 3e3, blanks: 3e3, containers: 1500, underlines: 400, inline: 2e4 };
var MAX_LEAD = 6e4;
var MAX_DEPTH = 60;
var MAX_PARTICIPANTS = 300;
var MAX_SPEAKERS = 150;
var MAX_YAML = 2e4;
var MAX_YAML_LINES = 600;
var MAX_YAML_MARKS = 300;
var MAX_YAML_COMMAS = 3e3;
var MAX_YAML_GROUP_KEYS = 10;
var MAX_YAML_DEPTH = 50;
var DEEP_INDENT = new RegExp(`^ {${4 * MAX_YAML_DEPTH}}`, "m");
var MAX_YAML_INDENT = 80;
var DEEP_LINE = new RegExp(`^(?: {${MAX_YAML_INDENT}}|(?:- ?){${MAX_DEPTH}})`, "m");
var LEAD = /^[ \t>*+.)\d-]*/;
var UNDERLINE = /^[ \t>*+.)\d-]{0,60}(?:-|=+)[ \t]*$/;
var INLINE = /[\t!&*<[\\\]_]/g;
var CONTAINER = />|[*+-](?=[ \t])|\d[.)](?=[ \t])/g;
function tooLong(text) {
  if (text.length <= MAX_LINES) return void 0;
  let lines = 0;
  for (const line of linesIn(text, { start: 0, end: Math.min(text.length, MAX_TEXT + 1) })) {
    lines++;
    if (line.end - line.start > MAX_LINE2 || lines > MAX_LINES || line.end > MAX_TEXT)
      return { start: line.start, end: Math.min(line.end, line.start + 1) };
  }
  return void 0;
}
function tooComplex(text, from) {
  let marked = 0;
  let total = 0;
  for (const line of linesIn(text, { start: from, end: text.length })) {
    const lead2 = leadOf(text, line);
    total += lead2.length;
    if (isMarked(text, line, lead2)) marked++;
    const isDeep = lead2.length > MAX_DEPTH && containersOf(lead2) > MAX_DEPTH;
    if (isDeep || marked > MAX_MARKED_LINES || total > MAX_LEAD) return line;
  }
  return void 0;
}
function tooMuchToParse(text, from) {
  const found = { marked: 0, lines: 0, blanks: 0, containers: 0, underlines: 0, inline: 0 };
  for (const line of linesIn(text, { start: from, end: text.length })) {
    const lead2 = leadOf(text, line);
    if (isMarked(text, line, lead2)) found.marked++;
    if (lead2.length < line.end - line.start) found.lines++;
    else found.blanks++;
    found.containers += containersOf(lead2);
    const source = text.slice(line.start, line.end);
    if (UNDERLINE.test(source)) found.underlines++;
    found.inline += countOf(source, INLINE);
    for (const what of ["marked", "lines", "blanks", "containers", "underlines", "inline"])
      if (found[what] > MAX_PARSED[what]) return line;
  }
  return void 0;
}
function leadOf(text, { start, end }) {
  return LEAD.exec(text.slice(start, Math.min(end, start + 4 * MAX_LEAD)))[0];
}
function isMarked(text, { start }, lead2) {
  return /[^\s\p{L}]/u.test(text[start + (lead2.length - lead2.trimStart().length)] ?? " ");
}
function containersOf(lead2) {
  return countOf(lead2, CONTAINER);
}
function countOf(text, pattern) {
  return text.match(pattern)?.length ?? 0;
}
function tooMuchYaml(source) {
  if (source.length > MAX_YAML || countOf(source, /[\r\n]/g) > MAX_YAML_LINES) return true;
  if (countOf(source, /[[{&*?]/g) > MAX_YAML_MARKS || countOf(source, /[\]}]/g) > MAX_YAML_MARKS) return true;
  if (countOf(source, /,/g) > MAX_YAML_COMMAS || isTooDeep(source)) return true;
  return DEEP_LINE.test(source);
}
function isTooDeep(source) {
  if (countOf(source, /(?<![^\s[{,])\?(?=\s|$)|[\]}]\s*:/g) > MAX_YAML_GROUP_KEYS) return true;
  if (DEEP_INDENT.test(source)) return true;
  let brackets = 0;
  let marks = 0;
  for (const [mark] of source.matchAll(/[[{\]}\r\n]|[:?-](?=[ \t])/g)) {
    if (mark === "[" || mark === "{") brackets++;
    else if (mark === "]" || mark === "}") brackets = Math.max(0, brackets - 1);
    else marks = mark === "\n" || mark === "\r" ? 0 : marks + 1;
    if (brackets > MAX_YAML_DEPTH || marks > MAX_YAML_DEPTH) return true;
  }
  return false;
}

// lazily:src/note/full-front-matter.ts
init_compiled();
var loaded;
var module3 = () => loaded ??= loadCompiled(__filename, "../lazy/full-front-matter.cjs");
var readFrontMatter = (...given) => module3().readFrontMatter(...given);

// src/note/scan-front-matter.ts
var OPENING = /^---\r?\n/;
var CLOSING = /---[ \t]*(?=[\r\n]|$)/y;
var PAIR = /^([A-Za-z][\w-]*):(?: +([^ ].*))?$/;
var ITEM = /^( *)-(?: +([^ ].*))?$/;
var PLAIN = /^(?!(?:~|null|true|false|[-+]?(?:0[ox][\da-f]+|(?:\d+(?:\.\d*)?|\.\d+)(?:e[-+]?\d+)?|\.inf)|\.nan)$)(?![\s\-?:,[\]{}#&*!|>'"%@`])(?!.*(?:: | #)).*[^\s:]$/i;
var QUOTED = /^(?:"([^"\\]*)"|'([^']*)')$/;
var ODD = new RegExp("(?![\\r\\n])\\p{Cc}|\\r(?!\\n)|[\\u2028\\u2029\\uFEFF]", "u");
function scanFrontMatter(text) {
  const opening = OPENING.exec(text)?.[0];
  if (opening === void 0) return findOpening(text) === void 0 ? nothing("missing") : void 0;
  const lineFeed = text.indexOf("\n---", opening.length);
  CLOSING.lastIndex = lineFeed + 1;
  const closing = lineFeed < 0 ? null : CLOSING.exec(text);
  if (!closing) return void 0;
  const yaml = { start: opening.length, end: text[lineFeed - 1] === "\r" ? lineFeed - 1 : lineFeed };
  if (tooMuchYaml(text.slice(3, lineFeed + 1)) || ODD.test(text.slice(yaml.start, yaml.end))) return void 0;
  const entries = /* @__PURE__ */ new Map();
  let entry;
  const lines = linesIn(text, yaml);
  for (const [at, range2] of lines.entries()) {
    const line = { range: range2, end: range2.end, next: lines[at + 1]?.start ?? lineFeed + 1 };
    while (range2.end > range2.start && text[range2.end - 1] === " ") range2.end--;
    const source = text.slice(range2.start, range2.end);
    const first = source[0];
    if (first === void 0 || first === "#" && entry?.data !== null) continue;
    if (first === "-" || first === " ") {
      const item = ITEM.exec(source);
      if (!item || !entry || !addItem(entry, item, line)) return void 0;
    } else {
      const pair = PAIR.exec(source);
      entry = pair ? entryOf(pair, line) : void 0;
      if (!entry || entries.has(pair[1])) return void 0;
      entries.set(pair[1], entry);
    }
  }
  const end = lineFeed + 1 + closing[0].length;
  return entries.size === 0 ? void 0 : frontMatter(entries, yaml, { start: 0, end });
}
function entryOf([, key, said], line) {
  if (/^(?:null|true|false)$/i.test(key)) return void 0;
  const { start, end } = line.range;
  const base = { key: { start, end: start + key.length }, items: [], last: line };
  if (said === void 0) return { ...base, data: null, value: { start: line.end, end: line.end } };
  const value = { start: end - said.length, end };
  if (said.startsWith("[")) {
    const list = inlineList(said, value.start);
    return list && { ...base, ...list, value };
  }
  const data = textOf(said);
  return data === void 0 ? void 0 : { ...base, data, value };
}
function inlineList(said, start) {
  if (!/^\[[^[\]{}"'#:]*\]$/.test(said)) return void 0;
  const data = [];
  const items = [];
  let from = start + 1;
  for (const part of said.slice(1, -1).split(",")) {
    const text = part.trim();
    if (textOf(text) === void 0) return void 0;
    const at = from + part.indexOf(text);
    data.push(text);
    items.push({ start: at, end: at + text.length });
    from += part.length + 1;
  }
  return { data, items };
}
function addItem(entry, [, indent, said], line) {
  const { start, end } = line.range;
  const text = said === void 0 ? void 0 : textOf(said);
  if (text === void 0) return false;
  if (entry.data === null) {
    entry.data = [];
    entry.indent = indent;
    entry.value = { start: start + indent.length, end };
  } else if (entry.indent !== indent) return false;
  entry.data.push(text);
  entry.items.push({ start: end - said.length, end });
  entry.last = line;
  return true;
}
function textOf(said) {
  if (PLAIN.test(said)) return said;
  const quoted = QUOTED.exec(said);
  return quoted ? quoted[1] ?? quoted[2] : void 0;
}
function frontMatter(entries, yaml, range2) {
  const data = {};
  const all = { start: entries.values().next().value.key.start, end: 0 };
  for (const [key, entry] of entries) {
    const next = Math.min(entry.last.next, yaml.end);
    if (entry.indent !== void 0) entry.value.end = next;
    all.end = entry.data === null ? entry.value.end : next;
    data[key] = entry.data;
  }
  return {
    state: "valid",
    lead: { start: 0, end: 0 },
    range: range2,
    fence: { start: 0, end: 3 },
    yaml,
    language: "yaml",
    problems: [],
    data,
    keyRange: (path10) => path10.length === 1 ? entries.get(String(path10[0]))?.key : void 0,
    valueRange: ([key, index, ...rest]) => {
      if (key === void 0) return all;
      const entry = entries.get(String(key));
      if (index === void 0) return entry?.value;
      return rest.length === 0 && typeof index === "number" ? entry?.items[index] : void 0;
    }
  };
}
function findOpening(text) {
  const atStart = /^(?:\uFEFF|\s*[\r\n])?(?=---(?!-))/.exec(text);
  if (atStart) return atStart[0].length;
  const late = /^---[ \t]*(?:\r\n|\r|\n)(?=(?:datetime|location|teams|participants|title|date)[ \t]*:)/m.exec(
    text.slice(0, 2e3)
  );
  return late?.index;
}
function nothing(state) {
  const empty = { start: 0, end: 0 };
  return {
    state,
    lead: empty,
    range: empty,
    fence: empty,
    yaml: empty,
    language: "yaml",
    problems: [],
    data: {},
    keyRange: () => void 0,
    valueRange: () => void 0
  };
}

// src/note/front-matter.ts
function parseFrontMatter(text) {
  return scanFrontMatter(text) ?? readFrontMatter(text);
}
function isPlain({ state, lead: lead2 }) {
  return lead2.end === 0 && (state === "valid" || state === "invalid" || state === "missing");
}

// src/note/loose-front-matter.ts
function looseFrontMatter(text) {
  const block = /^---[ \t]*(?:\r\n|\r|\n)([\s\S]*?)(?:\r\n|\r|\n)---[ \t]*(?=\r|\n|$)/.exec(text);
  if (!block) return strict(text);
  const lists2 = /* @__PURE__ */ Object.create(null);
  let key = "";
  for (const line of block[1].split(/\r\n|\r|\n/)) {
    const item = /^[ \t]*-[ \t]+([^\s"'[{&*!|>%@`#][^#]*)$/.exec(line)?.[1];
    const pair = /^([A-Za-z][\w-]*)[ \t]*:(?:[ \t]+([^ \t\n\r\u2028\u2029].*)?)?$/.exec(line);
    if (item !== void 0 && key !== "" && !/:[ \t]/.test(item)) lists2[key].push(item.trim());
    else if (pair) {
      key = pair[1];
      const value = pair[2]?.trim() ?? "";
      if (key in lists2 || /^[&*!|>]/.test(value)) return strict(text);
      lists2[key] = [];
      if (value.startsWith("[")) return strict(text);
      if (value !== "" && !value.startsWith('"') && !value.startsWith("'"))
        lists2[key] = value.split(",").map((part) => part.trim());
    } else if (line.trim() !== "") return strict(text);
  }
  return { lists: lists2, end: block[0].length };
}
function strict(text) {
  const { data, range: range2 } = parseFrontMatter(text);
  const lists2 = /* @__PURE__ */ Object.create(null);
  for (const [key, value] of Object.entries(data)) {
    if (Array.isArray(value)) lists2[key] = value.filter((item) => typeof item === "string");
    else if (typeof value === "string") lists2[key] = value.split(",").map((part) => part.trim());
  }
  return { lists: lists2, end: range2.end };
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
function dayIn(timezone, instant2) {
  return new Intl.DateTimeFormat("sv-SE", { timeZone: timezone, dateStyle: "short" }).format(new Date(instant2));
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
  const names2 = /* @__PURE__ */ new Map();
  for (const width of ["long", "short"]) {
    for (let month = 0; month < 12; month++) {
      const date = new Date(Date.UTC(2001, month, 1));
      for (const name of [nameOf("month", width, date, locale), nameOf("month", width, date, locale, true)]) {
        const key = name.toLowerCase().replace(/\.$/, "");
        if (new RegExp("\\p{L}", "u").test(key) && !names2.has(key)) names2.set(key, month + 1);
      }
    }
  }
  if (locale.startsWith("en")) names2.set("sept", 9);
  return names2;
}
function weekdayNames(locale) {
  const names2 = /* @__PURE__ */ new Map();
  for (const width of ["long", "short"]) {
    for (let day = 0; day < 7; day++) {
      const key = nameOf("weekday", width, new Date(Date.UTC(2023, 0, 1 + day)), locale).toLowerCase().replace(/\.$/, "");
      if (!names2.has(key)) names2.set(key, day);
    }
  }
  if (locale.startsWith("en")) {
    for (const [name, day] of [
      ["tues", 2],
      ["thur", 4],
      ["thurs", 4],
      ["weds", 3]
    ])
      names2.set(name, day);
  }
  return names2;
}
var wordsByLocale = /* @__PURE__ */ new Map();
function dateWords(locale = "en") {
  let words = wordsByLocale.get(locale);
  if (words) return words;
  const months = monthNames(locale);
  const weekdays = weekdayNames(locale);
  const either = (names2) => [...names2].sort((a, b) => b.length - a.length).map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("|");
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
    const places2 = match.indices.groups;
    const form = [1, 2, 3, 4].find((n) => groups[`m${n}`] !== void 0);
    const range2 = (name) => ({ start: places2[name][0] + offset, end: places2[name][1] + offset });
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
      ...year !== void 0 && { year: { value: Number(year), range: range2(`y${form}`) } },
      month: { value: month, range: range2(`m${form}`), text: monthText },
      day: { value: day, range: range2(`d${form}`) },
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
  const parts2 = [
    { range: mention.month.range, text: monthLike(mention.month.text, month, locale, pad) },
    { range: mention.day.range, text: pad(date, dayText) }
  ];
  if (mention.year) parts2.push({ range: mention.year.range, text: String(year) });
  parts2.sort((a, b) => b.range.start - a.range.start);
  let out = text.slice(mention.range.start, mention.range.end);
  for (const { range: range2, text: to } of parts2) {
    out = out.slice(0, range2.start - mention.range.start) + to + out.slice(range2.end - mention.range.start);
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
function pathDate(path10) {
  for (const segment of path10.split("/").reverse()) {
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
  const instant2 = Date.parse(
    `${day}T${hh}:${mm}:00${zone.length === 5 ? `${zone.slice(0, 3)}:${zone.slice(3)}` : zone}`
  );
  const whole = { ...base, ...Number.isNaN(instant2) ? {} : { instant: instant2 + seconds * 1e3 } };
  if (ss === void 0) return { form: "no-seconds", ...whole };
  if (Number.isNaN(instant2)) return { form: "bad-time", ...whole };
  return { form: zone.length === 5 ? "bare-offset" : "ok", ...whole };
}

// src/note/blocks.ts
function blocksOf(tree, text, from, shift) {
  const blocks = [];
  let lists2 = 0;
  let complete = true;
  const rangeOf = (node) => {
    const start = node.position?.start.offset;
    const end = node.position?.end.offset;
    if (start === void 0 || end === void 0) {
      complete = false;
      return void 0;
    }
    return { start: start + shift, end: end + shift };
  };
  const stack = [];
  const push = (nodes, rest) => {
    for (let at = nodes.length - 1; at >= 0; at--) stack.push({ node: nodes[at], ...rest, first: at === 0 });
  };
  push(tree.children, { quoted: false, depth: 0 });
  let entry = stack.pop();
  for (; entry; entry = stack.pop()) {
    const { node, item, first, quoted, depth } = entry;
    const range2 = rangeOf(node);
    if (!range2) continue;
    if (range2.start < from && depth === 0) continue;
    if (node.type === "list") {
      const list = lists2++;
      for (const child of [...node.children].reverse()) {
        const whole = rangeOf(child);
        if (!whole) continue;
        const of = {
          range: whole,
          depth: depth + 1,
          list,
          ordered: node.ordered ?? false,
          hasChildren: child.children.length > 1
        };
        if (child.children.length === 0) stack.push({ node: child, item: of, quoted, depth: depth + 1 });
        else push(child.children, { item: of, quoted, depth: depth + 1 });
      }
    } else if (node.type === "listItem") {
      blocks.push({ kind: "item", range: { start: range2.end, end: range2.end }, item });
    } else if (node.type === "blockquote") {
      push(node.children, { quoted: true, depth: depth + 1 });
    } else if (node.type === "heading" && depth === 0) {
      blocks.push({ kind: "heading", range: range2, heading: headingAt(text, range2, node.depth) });
    } else if (node.type === "paragraph" || node.type === "heading") {
      const kind2 = quoted ? "quote" : item && first ? "item" : "paragraph";
      blocks.push({ kind: kind2, range: range2, ...item && { item } });
    } else if (node.type === "code" || node.type === "html") {
      blocks.push({ kind: node.type, range: range2 });
    } else {
      blocks.push({ kind: "other", range: range2 });
    }
  }
  return complete ? blocks : void 0;
}
function headingAt(text, range2, depth) {
  const source = text.slice(range2.start, range2.end);
  const marks = /^(#{1,6})(?:[ \t]+|$)/.exec(source);
  let content;
  if (marks) {
    const inner = source.slice(marks[0].length).replace(/(?:^|(?<![ \t])[ \t]+)#+[ \t]*$/, "").trimEnd();
    content = { start: range2.start + marks[0].length, end: range2.start + marks[0].length + inner.length };
  } else {
    const inner = source.replace(/(?:\r\n|\r|\n)[ \t]*(?:=+|-+)[ \t]*$/, "").trimEnd();
    content = { start: range2.start, end: range2.start + inner.length };
  }
  const raw = text.slice(content.start, content.end);
  const emoji = headingEmoji(raw);
  return { range: range2, content, raw, name: headingName(raw), ...emoji && { emoji }, depth, setext: !marks };
}

// src/note/note.ts
function readNote(path10, text, tree, frontMatter2, treeShift = 0) {
  const blocks = blocksOf(tree, text, frontMatter2.range.end, treeShift);
  return blocks && noteFrom(path10, text, blocks, frontMatter2);
}
function noteFrom(path10, text, blocks, frontMatter2) {
  const dateTime = frontMatter2.data.datetime;
  return {
    path: path10,
    text,
    lines: new Lines(text),
    eol: lineEnding(text),
    frontMatter: frontMatter2,
    bodyStart: frontMatter2.range.end,
    blocks,
    headings: blocks.flatMap(({ heading }) => heading ?? []),
    dateTime: typeof dateTime === "string" ? readDateTime(dateTime) : void 0
  };
}
var lists = /* @__PURE__ */ new WeakMap();
function frontMatterList({ frontMatter: frontMatter2 }, key) {
  const known = lists.get(frontMatter2) ?? /* @__PURE__ */ new Map();
  lists.set(frontMatter2, known);
  let list = known.get(key);
  if (!list) {
    list = readList(frontMatter2, key);
    known.set(key, list);
  }
  return list;
}
function readList(frontMatter2, key) {
  const value = frontMatter2.data[key];
  const items = Array.isArray(value) ? value : [];
  return items.flatMap((item, index) => {
    const range2 = frontMatter2.valueRange([key, index]);
    return typeof item === "string" && range2 ? [{ value: item, range: range2, index }] : [];
  });
}
function frontMatterText(note, key) {
  const value = note.frontMatter.data[key];
  const range2 = note.frontMatter.valueRange([key]);
  return typeof value === "string" && range2 ? { value, range: range2 } : void 0;
}

// src/note/sources.ts
function parseSource(text) {
  const match = /^(path|title|heading)$|^(frontMatter|label|table|section):(.+)$/.exec(text.trim());
  if (!match) return void 0;
  return { kind: match[1] ?? match[2], name: match[3]?.trim() ?? "" };
}
function sourceName({ kind: kind2, name }) {
  switch (kind2) {
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

// src/note/meeting.ts
var meetings = /* @__PURE__ */ new WeakMap();
function meetingOf(note, settings) {
  const known = meetings.get(note);
  if (known?.settings === settings) return known.meeting;
  const meeting = read(note, settings);
  meetings.set(note, { settings, meeting });
  return meeting;
}
function dateInPath(path10, { path: patterns }) {
  for (const pattern of patterns) {
    const parts2 = pattern.read(path10);
    if (parts2) return parts2;
  }
  return pathDate(path10);
}
function read(note, settings) {
  const path10 = dateInPath(note.path, settings);
  const dates = settings.date.from.flatMap((source) => {
    const said = saidIn(source, note, path10, settings);
    return said.length > 0 ? [{ source, name: sourceName(source), said }] : [];
  });
  const inBody = settings.attendees.from.some(({ kind: kind2 }) => kind2 !== "frontMatter");
  const body2 = { start: note.bodyStart, end: note.text.length };
  const lists2 = inBody ? attendeeLists(note.text, body2, settings.attendees.from) : [];
  const listed = settings.attendees.from.filter(({ kind: kind2 }) => kind2 === "frontMatter").flatMap(
    ({ name }) => frontMatterList(note, name).map(({ value, range: range2 }) => ({ name: value, range: range2, entry: range2 }))
  );
  const agreed = agreement(dates, settings.date.tolerance);
  return {
    path: path10,
    dates,
    agreement: agreed,
    day: agreed?.day,
    attendees: [...listed, ...lists2.flatMap(({ attendees }) => attendees)],
    lists: lists2,
    isCancelled: settings.cancelled !== void 0 && isCancelled(note, settings.cancelled)
  };
}
function saidIn(source, note, path10, { locale, date: { timezone } }) {
  const prose = (range2, withMonths = false) => saidInProse(note.text, range2, locale, withMonths);
  switch (source.kind) {
    case "path":
      return path10 && (path10.year !== void 0 || path10.month !== void 0) && (path10.day || !path10.isWhole) ? [saidInPath(path10)] : [];
    case "title": {
      const title = frontMatterText(note, "title");
      return title ? prose(title.range).filter(({ year }) => year !== void 0) : [];
    }
    case "frontMatter":
      return source.name === "datetime" ? saidInDateTime(note, timezone) : saidInValue(note, source.name, prose);
    case "heading": {
      const [first] = note.headings;
      return first ? prose(first.content, true) : [];
    }
    case "label":
      return firstSaid(
        labelLines(note.text, headOf(note)),
        ({ label }) => labelKey(label) === labelKey(source.name),
        (line) => prose(line.value)
      );
    case "table": {
      const rows = tablesIn(note.text, headOf(note)).flatMap(({ head, rows: others }) => [head, ...others]);
      return firstSaid(
        rows.map((row2) => cellsOf(note.text, row2)),
        ([name]) => name !== void 0 && labelKey(note.text.slice(name.start, name.end)) === labelKey(source.name),
        ([, ...cells]) => cells.flatMap((cell) => prose(cell))
      );
    }
    case "section":
      return [];
  }
}
var HEAD = 6e3;
function headOf(note) {
  return { start: note.bodyStart, end: Math.min(note.text.length, note.bodyStart + HEAD) };
}
function firstSaid(all, is, said) {
  for (const one of all) if (is(one)) return said(one);
  return [];
}
function saidInPath({ text, year, month, day }) {
  return {
    text,
    ...year !== void 0 && { year },
    ...month !== void 0 && { month },
    ...day !== void 0 && { day: Number(day.slice(8)), whole: day }
  };
}
function saidInDateTime(note, timezone) {
  const { dateTime } = note;
  const value = note.frontMatter.valueRange(["datetime"]);
  if (!dateTime?.day || !value) return [];
  const start = note.text.indexOf(dateTime.day, value.start);
  if (start < 0 || start >= value.end) return [];
  const range2 = { start, end: start + dateTime.day.length };
  const there = timezone !== void 0 && dateTime.instant !== void 0 ? dayIn(timezone, dateTime.instant) : void 0;
  return [.../* @__PURE__ */ new Set([dateTime.day, ...there === void 0 ? [] : [there]])].map((day) => ({
    ...partsOf(day),
    text: dateTime.day,
    range: range2,
    rewrite: (to) => to
  }));
}
function saidInValue(note, key, prose) {
  const range2 = note.frontMatter.valueRange([key]);
  return range2 ? prose(range2) : [];
}
function saidInProse(text, range2, locale, withMonths) {
  const source = text.slice(range2.start, range2.end);
  const days = dateMentions(source, range2.start, locale).map((mention) => saidByMention(text, mention, locale));
  if (days.length > 0 || !withMonths) return days;
  return monthMentions(source, range2.start, locale).map((mention) => ({ ...mention }));
}
function saidByMention(text, mention, locale) {
  const { year, month, day, range: range2, last, isWeek } = mention;
  const real = toDay(year?.value ?? 2e3, month.value, day.value);
  const end = last && toDay(year?.value ?? 2e3, last.month, last.day);
  const more = isWeek ? 6 : real && end ? daysBetween(real, end) : 0;
  return {
    text: mention.text,
    month: month.value,
    day: day.value,
    range: range2,
    ...year && { year: year.value },
    ...year && real && { whole: real },
    ...more > 0 && { more },
    ...!last && !isWeek && { rewrite: (to) => rewriteMention(text, mention, to, locale) }
  };
}
function partsOf(day) {
  const [year, month, date] = day.split("-").map(Number);
  return { year, month, day: date, whole: day };
}
function fits(said, day, tolerance) {
  if (said.whole === day) return true;
  const { year, month, day: date, more = 0 } = said;
  const meant = partsOf(day);
  if (month === void 0) return year === void 0 || year === meant.year;
  if (date === void 0) return month === meant.month && (year === void 0 || year === meant.year);
  const years = year === void 0 ? [meant.year, meant.year - 1, meant.year + 1] : [year];
  return years.some((one) => {
    const first = toDay(one, month, date);
    if (!first) return false;
    const after = daysBetween(first, day);
    return after >= -tolerance && after <= more + tolerance;
  });
}
function wholeDays({ whole, year, month, day }, years) {
  if (whole !== void 0) return [whole];
  if (year !== void 0 || month === void 0 || day === void 0) return [];
  return [...years].flatMap((one) => toDay(Number(one), month, day) ?? []);
}
function agreement(dates, tolerance) {
  let best;
  const years = new Set(dates.flatMap(({ said }) => said.flatMap(({ whole }) => whole?.slice(0, 4) ?? [])));
  for (const { said } of dates) {
    for (const whole of said.flatMap((one) => wholeDays(one, years))) {
      const agree = dates.filter((other) => other.said.some((one) => fits(one, whole, tolerance)));
      if (best && agree.length <= best.agree.length) continue;
      best = { day: whole, agree, odd: dates.filter((other) => !agree.includes(other)) };
    }
  }
  return best;
}
var MAX_BLOCKS = 12;
var MAX_LINE3 = 200;
function isCancelled(note, test) {
  const title = frontMatterText(note, "title")?.value;
  if (title !== void 0 && test(title.slice(0, MAX_LINE3))) return true;
  return note.blocks.slice(0, MAX_BLOCKS).some(({ heading, range: range2 }) => {
    const source = heading?.name ?? note.text.slice(range2.start, Math.min(range2.end, range2.start + MAX_LINE3));
    return source.split(/[\r\n]+/).some((line) => test(line.replace(/[*_>`#]+/g, "").trim()));
  });
}
function isBefore({ path: path10, day }, file, since) {
  if (since === void 0) return false;
  const at = path10?.day ?? day;
  if (at !== void 0) return at < since;
  const year = file.split("/").findLast((segment) => /^(?:19|20)\d\d$/.test(segment));
  return year !== void 0 && Number(year) < Number(since.slice(0, 4));
}
var WHOLE_DAY = 36 * 36e5;
function stageAt({ dateTime }, { path: path10, day }, now) {
  if (now === void 0) return "held";
  const days = /* @__PURE__ */ new Set([path10?.day, day, dateTime?.day]);
  if (dateTime?.instant !== void 0) days.delete(dateTime.day);
  const ends = [dateTime?.instant, ...[...days].map((one) => one && Date.parse(one) + WHOLE_DAY)];
  return ends.some((end) => typeof end === "number" && end > now) ? "upcoming" : "held";
}

// src/note/people.ts
var HANDLE = letterRegExp(String.raw`^(\p{Lu}?\p{Ll}[\p{Ll}\p{M}'-]*)(\p{Lu}[\p{L}\p{M}'-]*)$`);
var personName = remembered((value) => {
  const inParentheses = /\(([^)]{0,500})\)/.exec(value)?.[1]?.trim();
  const text = value.replace(/(?<!\s)\s*\([^)]{0,500}\)/g, "").trim().replace(/^@/, "");
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
var MAX_LEAD2 = 120;
var EACH_NAME = letterRegExp(NAME, "g");
var LONG_FIRST = letterRegExp(String.raw`^\p{Lu}\p{Ll}{2,}\p{Lu}`);
var ONLY_INITIALS = letterRegExp(`^${INITIALS}$`);
function speakersOf(text, range2) {
  const begin = text.slice(range2.start, Math.min(range2.end, range2.start + MAX_LEAD2));
  if (!begin.includes(":") || !COLON.test(begin)) return void 0;
  const match = SPEAKERS(begin).exec(begin);
  if (!match) return void 0;
  const [whole, lead2, written2] = match;
  const from = range2.start + lead2.length;
  const names2 = [];
  const pattern = EACH_NAME(written2);
  pattern.lastIndex = 0;
  for (let name = pattern.exec(written2); name; name = pattern.exec(written2)) {
    if (name[0] === "and") continue;
    const at = from + name.index;
    names2.push({ text: name[0], range: { start: at, end: at + name[0].length } });
  }
  const after = range2.start + whole.length;
  const said = text.slice(after, range2.end);
  const start = after + (said.length - said.trimStart().length);
  return {
    names: names2,
    range: { start: from, end: after },
    said: {
      start: Math.min(start, range2.end),
      end: Math.max(Math.min(start, range2.end), after + said.trimEnd().length)
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

// src/note/inline.ts
function proseOf(text, range2) {
  const source = text.slice(range2.start, range2.end);
  if (!/`|<!--/.test(source)) return source;
  const blank = (match) => match.replace(/[^\r\n]/g, " ");
  const replaced = (match) => match.replace(/[^\r\n]/g, "￼");
  return replaceCode(replaceComments(source, blank), replaced);
}
function replaceCode(text, by) {
  const runs = [...text.matchAll(/`+/g)];
  const next = /* @__PURE__ */ new Map();
  const closing = [];
  for (const [at, [{ length }]] of [...runs.entries()].reverse()) {
    closing[at] = next.get(length);
    next.set(length, at);
  }
  let out = "";
  let from = 0;
  for (let at = 0; at < runs.length; at++) {
    const close = closing[at];
    if (close === void 0) continue;
    const end = runs[close].index + runs[close][0].length;
    out += text.slice(from, runs[at].index) + by(text.slice(runs[at].index, end));
    from = end;
    at = close;
  }
  return out + text.slice(from);
}
function replaceComments(text, by) {
  let out = "";
  let from = 0;
  for (let start = text.indexOf("<!--"); start >= 0; start = text.indexOf("<!--", from)) {
    const end = text.indexOf("-->", start + 4);
    if (end < 0) break;
    out += text.slice(from, start) + by(text.slice(start, end + 3));
    from = end + 3;
  }
  return out + text.slice(from);
}
var proseByNote = /* @__PURE__ */ new WeakMap();
function proseBlocks(note) {
  let blocks = proseByNote.get(note);
  if (!blocks) {
    blocks = note.blocks.filter(({ kind: kind2 }) => kind2 === "paragraph" || kind2 === "item" || kind2 === "quote").map(({ range: range2 }) => ({ range: range2, prose: proseOf(note.text, range2) }));
    proseByNote.set(note, blocks);
  }
  return blocks;
}

// src/note/sections.ts
var keys = /* @__PURE__ */ new WeakMap();
function sectionKeys(specs) {
  let known = keys.get(specs);
  if (!known) {
    known = specs.map(({ name, aliases = [] }) => new Set([name, ...aliases].map(headingKey)));
    keys.set(specs, known);
  }
  return known;
}
var outlines = /* @__PURE__ */ new WeakMap();
function outline(blocks, specs) {
  const known = outlines.get(blocks);
  if (known?.specs === specs) return known.result;
  const result2 = align(blocks, specs);
  outlines.set(blocks, { specs, result: result2 });
  return result2;
}
function align(blocks, specs) {
  const names2 = sectionKeys(specs);
  const candidates = [];
  const others = [];
  blocks.forEach(({ heading }, at) => {
    if (!heading) return;
    const key = headingKey(heading.raw);
    const index = names2.findIndex((set) => set.has(key));
    if (index >= 0) candidates.push({ index, at, heading });
    else others.push({ at, heading });
  });
  const level = commonLevel(candidates);
  const chosen = /* @__PURE__ */ new Map();
  for (const candidate of candidates) {
    const known = chosen.get(candidate.index);
    if (!known || known.heading.depth !== level && candidate.heading.depth === level) {
      chosen.set(candidate.index, candidate);
    }
  }
  const misspelt = [];
  specs.forEach((spec, index) => {
    if (chosen.has(index)) return;
    const slip = others.find(({ heading }) => slipOf(heading, spec) !== void 0);
    if (!slip) return;
    const expected = slipOf(slip.heading, spec);
    chosen.set(index, { ...slip, index, slipOf: expected });
    misspelt.push({ spec, heading: slip.heading, expected });
  });
  const repeated = candidates.filter((candidate) => chosen.get(candidate.index) !== candidate).filter((candidate) => candidate.heading.depth <= chosen.get(candidate.index).heading.depth).map(({ index, heading }) => ({ spec: specs[index], heading, first: chosen.get(index).heading }));
  const inNote = [...chosen.values()].sort((a, b) => a.at - b.at);
  const ordered = inNote.filter(({ index }) => specs[index].order !== false);
  const kept = longestIncreasing(ordered.map(({ index }) => index));
  const misplaced = ordered.filter(({ index }) => !kept.has(index)).map(({ index, heading }) => {
    const before = [...kept].filter((other) => other < index).sort((a, b) => b - a)[0];
    return { spec: specs[index], heading, after: before === void 0 ? void 0 : specs[before] };
  });
  return {
    sections: inNote.map(({ index, at, heading }, position) => ({
      spec: specs[index],
      heading,
      blocks: blocks.slice(at + 1, inNote[position + 1]?.at ?? blocks.length)
    })),
    missing: specs.filter((spec, index) => spec.required !== false && !chosen.has(index)),
    misspelt,
    repeated,
    misplaced,
    wrongLevel: inNote.filter(({ index, heading }) => specs[index].level !== void 0 && specs[index].level !== heading.depth).map(({ index, heading }) => ({ spec: specs[index], heading }))
  };
}
function sectionName(text, spec) {
  const key = headingKey(text);
  return [spec.name, ...spec.aliases ?? []].find((name) => headingKey(name) === key);
}
function slipOf(heading, spec) {
  const key = headingKey(heading.raw);
  return [spec.name, ...spec.aliases ?? []].find((name) => {
    const expected = headingKey(name);
    const allowed = expected.length >= 9 ? 2 : expected.length >= 5 ? 1 : 0;
    return isSwap(key, expected) ? expected.length >= 4 : distance(key, expected) <= allowed;
  });
}
function commonLevel(candidates) {
  const counts = /* @__PURE__ */ new Map();
  for (const { heading } of candidates) counts.set(heading.depth, (counts.get(heading.depth) ?? 0) + 1);
  return [...counts].sort(([a, n], [b, m]) => m - n || a - b)[0]?.[0];
}
function longestIncreasing(values2) {
  const best = [];
  values2.forEach((value, at) => {
    const before = best.filter((_, earlier) => values2[earlier] < value).sort((a, b) => b.length - a.length)[0] ?? [];
    best[at] = [...before, value];
  });
  return new Set(best.sort((a, b) => b.length - a.length)[0] ?? []);
}
var ACTIONS = /^(?:todos?|to[- ]dos?|tasks|action items|actions)\b/i;
function actionBlocks({ blocks }, { sections, actions }) {
  if (!actions) return outline(blocks, sections).sections.find(({ spec }) => ACTIONS.test(spec.name))?.blocks ?? [];
  const keys2 = new Set(actions.map(headingKey));
  const found = [];
  let depth = 0;
  for (const block of blocks) {
    const { heading } = block;
    if (heading && keys2.has(headingKey(heading.raw))) depth = heading.depth;
    else if (heading && heading.depth <= depth) depth = 0;
    else if (depth > 0) found.push(block);
  }
  return found;
}
function hasContent(blocks, text) {
  return blocks.some(({ kind: kind2, range: range2 }) => {
    const source = text.slice(range2.start, range2.end);
    if (kind2 === "heading") return false;
    if (kind2 === "html") return replaceComments(source, () => "").trim() !== "";
    if (kind2 === "other") return !isBreak(source);
    return source.replace(/^[\s\-*+.\d()[\]]+$/, "").trim() !== "";
  });
}
function rangeOfBlocks(blocks) {
  if (blocks.length === 0) return void 0;
  return { start: blocks[0].range.start, end: blocks.at(-1).range.end };
}

// src/note/template.ts
function templateLine(line) {
  return line.trim().replace(/^([-*+] )\[[xX]\]/, "$1[ ]");
}
function templateLines(template) {
  const body2 = template.replace(/^\uFEFF?---[ \t]*\r?\n[\s\S]*?\r?\n---[ \t]*(?:\r?\n|$)/, "");
  const lines = body2.split(/\r\n|\r|\n/).map(templateLine);
  return new Set(lines.filter((line) => /[\p{L}\p{N}]|\.\.\.|…/u.test(line) && !/^(?:#{1,6}\s|```|~~~)/.test(line)));
}

// src/collection/facts.ts
var WORD = letterRegExp(String.raw`\p{L}[\p{L}\p{M}\p{N}-]{3,}`, "g");
function collectFacts(path10, text, settings) {
  const { sections, attendees } = settings;
  const frontMatter2 = looseFrontMatter(text);
  const { template } = settings.placeholders;
  const keys2 = sectionKeys(sections);
  const inPath = dateInPath(path10, settings);
  const body2 = { start: frontMatter2.end, end: text.length };
  const facts = {
    path: path10,
    ...inPath?.day && { day: inPath.day },
    ...inPath?.number !== void 0 && { number: inPath.number },
    hasKeys: settings.frontMatter.schema.required.some((key) => key in frontMatter2.lists),
    emoji: [],
    participants: [
      ...attendees.from.flatMap(({ kind: kind2, name }) => kind2 === "frontMatter" ? frontMatter2.lists[name] ?? [] : []),
      ...attendees.from.some(({ kind: kind2 }) => kind2 !== "frontMatter") ? attendeeLists(text, body2, attendees.from).flatMap((list) => list.attendees.map(({ name }) => name)) : []
    ],
    teams: frontMatter2.lists.teams ?? [],
    tags: frontMatter2.lists.tags ?? [],
    speakers: [],
    copies: [],
    lines: 0,
    blanks: 0,
    template: [],
    words: []
  };
  const speakers = /* @__PURE__ */ new Set();
  const seen = /* @__PURE__ */ new Set();
  let fence = "";
  let open;
  const close = (end) => {
    if (!open) return;
    facts.copies.push({ section: open.section, ...digest(text, { start: open.start, end }) });
    open = void 0;
  };
  for (const range2 of linesIn(text, body2)) {
    const line = text.slice(range2.start, range2.end);
    const written2 = line.trimStart();
    if (written2 === "") continue;
    facts.lines++;
    if (line.endsWith(" ") && /\S $/.test(line)) facts.blanks++;
    if (template?.has(templateLine(line))) facts.template.push(hash(templateLine(line)));
    const mark = /^(?:```+|~~~+)/.exec(written2)?.[0];
    if (mark && (fence === "" || mark.startsWith(fence))) fence = fence === "" ? mark : "";
    else if (fence === "") {
      const heading = written2.startsWith("#") ? headingOfLine(line)?.text : void 0;
      if (heading !== void 0) {
        const key = headingKey(heading);
        const index = keys2.findIndex((names2) => names2.has(key));
        if (index >= 0 && !seen.has(index)) {
          seen.add(index);
          close(range2.start);
          const section = sections[index].name;
          open = { section, start: range2.end };
          const emoji = headingEmoji(heading);
          if (emoji) facts.emoji.push([section, emoji]);
          continue;
        }
      } else {
        for (const name of speakersOf(text, range2)?.names ?? []) {
          speakers.add(isInitials(name.text) ? initialsKey(name.text) : name.text);
        }
      }
    }
    if (fence === "" && isBreak(line)) close(range2.start);
  }
  close(text.length);
  const isOld = isBefore({ path: inPath, day: inPath?.day }, path10, settings.since);
  if (sections.length > 0 && !isOld) facts.sections = seen.size;
  facts.speakers = [...speakers].slice(0, MAX_SPEAKERS);
  facts.participants.splice(MAX_PARTICIPANTS);
  const lower = text.slice(frontMatter2.end).toLowerCase();
  facts.words = [...new Set(lower.match(WORD(lower)) ?? [])];
  return facts;
}
var FIRST = 2166136261;
var PRIME = 16777619;
function hash(text) {
  let value = FIRST;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), PRIME);
  return value >>> 0;
}
function digest(text, { start, end }) {
  let value = FIRST;
  let length = 0;
  let isApart = false;
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 32 || unit >= 9 && unit <= 13 || unit > 127 && /\s/.test(text[at])) {
      isApart = length > 0;
      continue;
    }
    if (isApart) {
      value = Math.imul(value ^ 32, PRIME);
      length++;
      isApart = false;
    }
    value = Math.imul(value ^ unit, PRIME);
    length++;
  }
  return { hash: value >>> 0, length };
}

// src/collection/people.ts
var MIN_NOTES = 3;
var MIN_SHARE = 0.5;
var SURE_SHARE = 0.7;
var People = class {
  /** Names as written in participants, with how many notes have them. */
  #names;
  #speakers;
  /** The initials that people of a first name have, with how surely: 1 where a longer form of the name says so. */
  #learnt = /* @__PURE__ */ new Map();
  #byFirst = /* @__PURE__ */ new Map();
  #byLetter = /* @__PURE__ */ new Map();
  #parsed = /* @__PURE__ */ new Map();
  #isKnown = /* @__PURE__ */ new Map();
  constructor({ names: names2, speakers }) {
    this.#names = names2;
    this.#speakers = speakers;
    const firsts = /* @__PURE__ */ new Map();
    for (const [name, notes2] of names2) {
      const parsed = this.#parse(name);
      const { first } = parsed;
      const own = ownInitials(parsed);
      firsts.set(first, (firsts.get(first) ?? 0) + notes2);
      append(this.#byFirst, first, name);
      append(this.#byLetter, first[0] ?? "", parsed);
      if (own !== void 0) this.#learn(first, own, 1);
    }
    const best = /* @__PURE__ */ new Map();
    for (const [key, { notes: notes2, withFirst }] of speakers) {
      for (const [first, together] of withFirst) {
        if (together < MIN_NOTES || together / notes2 < MIN_SHARE) continue;
        if (together > (best.get(first)?.together ?? 0)) best.set(first, { key, share: together / notes2, together });
      }
    }
    for (const [first, { key, share, together }] of best) {
      if (together / firsts.get(first) >= MIN_SHARE) this.#learn(first, key, share);
    }
  }
  #learn(first, key, share) {
    const known = this.#learnt.get(first) ?? /* @__PURE__ */ new Map();
    known.set(key, Math.max(share, known.get(key) ?? 0));
    this.#learnt.set(first, known);
  }
  /** Whether the notes know anybody of these initials or this name. */
  isKnown(speaker) {
    let known = this.#isKnown.get(speaker);
    if (known === void 0) {
      known = this.#findKnown(speaker);
      this.#isKnown.set(speaker, known);
    }
    return known;
  }
  #findKnown(speaker) {
    if (!isInitials(speaker)) {
      const said = this.#parse(speaker);
      return (this.#byLetter.get(said.first[0] ?? "") ?? []).some(
        (known) => maybeSame(said, known) && known.first.startsWith(said.first)
      );
    }
    const key = initialsKey(speaker);
    return [...this.#learnt.values()].some((known) => known.has(key));
  }
  /** Whether `name` stands for people at all: a group, initials, a known name, one of the participants of its note. */
  isSomebody(name, participants) {
    return isGroup(name) || isInitials(name) || this.isKnown(name) || participants.some((one) => this.match(name, one) === "yes");
  }
  /** The one name, as most notes write it, that these initials surely stand for; undefined when it is not sure. */
  nameOf(speaker) {
    const key = initialsKey(speaker);
    const firsts = [...this.#learnt].filter(([, known]) => (known.get(key) ?? 0) >= SURE_SHARE).map(([first2]) => first2);
    const handles = [...this.#names.keys()].filter((name) => ownInitials(this.#parse(name)) === key);
    const [first, ...others] = firsts;
    if (first === void 0 || others.length > 0 || handles.some((name) => this.#parse(name).first !== first))
      return void 0;
    return (this.#byFirst.get(first) ?? []).filter((name) => this.#fit(key, name) === "yes").sort((a, b) => this.#names.get(b) - this.#names.get(a))[0];
  }
  /** Whether the participant `name` is who speaks as `speaker` (initials or a name). */
  match(speaker, name) {
    if (isInitials(speaker)) return this.#fit(initialsKey(speaker), name);
    const participant = this.#parse(name);
    const said = this.#parse(speaker);
    if (maybeSame(said, participant)) return "yes";
    return speaker.length <= 2 || new RegExp("^\\p{Lu}{2}", "u").test(speaker) ? firstLetter(said.first, participant.first) : "no";
  }
  #fit(key, name) {
    const parsed = this.#parse(name);
    const own = ownInitials(parsed);
    if (own !== void 0) {
      if (own === key) return "yes";
      return parsed.last.includes(" ") && own[0] === key[0] ? "maybe" : "no";
    }
    if (parsed.first[0]?.toUpperCase() !== key[0]) return "no";
    const learnt = this.#learnt.get(parsed.first);
    if (learnt?.has(key)) return "yes";
    const heard = this.#speakers.get(key);
    const together = heard?.withFirst.get(parsed.first) ?? 0;
    if (heard && together > MIN_NOTES && together / heard.notes >= MIN_SHARE) return "maybe";
    return Math.max(0, ...learnt?.values() ?? []) >= SURE_SHARE ? "no" : "maybe";
  }
  #parse(name) {
    const known = this.#parsed.get(name) ?? personName(name);
    this.#parsed.set(name, known);
    return known;
  }
};
var PeopleBuilder = class {
  data = { names: /* @__PURE__ */ new Map(), speakers: /* @__PURE__ */ new Map() };
  add(participants, speakers) {
    const present = new Set(participants);
    const firsts = new Set([...present].map((name) => personName(name).first));
    for (const name of present) count(this.data.names, name);
    for (const speaker of speakers) {
      const counts = this.#of(speaker);
      counts.notes++;
      for (const first of firsts) if (firstLetter(speaker, first) !== "no") count(counts.withFirst, first);
    }
  }
  join({ names: names2, speakers }) {
    for (const [name, notes2] of names2) count(this.data.names, name, notes2);
    for (const [speaker, { notes: notes2, withFirst }] of speakers) {
      const counts = this.#of(speaker);
      counts.notes += notes2;
      for (const [first, together] of withFirst) count(counts.withFirst, first, together);
    }
  }
  /** The counts of a speaker, by whose first names: folded, so that `Teo` and `TeoT` count together. */
  #of(speaker) {
    const counts = this.data.speakers.get(speaker) ?? { notes: 0, withFirst: /* @__PURE__ */ new Map() };
    this.data.speakers.set(speaker, counts);
    return counts;
  }
};
function firstLetter(a, b) {
  return letterOf(a) === letterOf(b) ? "maybe" : "no";
}
function letterOf(name) {
  const [first = ""] = name;
  return (first <= "" ? first : first.normalize("NFD")[0]).toUpperCase();
}

// src/collection/spellings.ts
var FIELDS = ["participants", "teams", "tags"];
var CLEAR = 5;
var MANY = 2 * CLEAR;
var Spellings = class {
  #lists;
  #words;
  #folders;
  /** The spellings of each list that differ in case, diacritics and spaces only. */
  #byFold;
  /** The spellings and words that many notes have. */
  #frequent;
  #frequentWords;
  /** First names as written, by their form without marks. */
  #firstNames;
  #better = /* @__PURE__ */ new Map();
  constructor({ lists: lists2, words, folders }) {
    this.#lists = lists2;
    this.#words = words;
    this.#folders = folders;
    const all = (field) => [...lists2[field]].map(([spelling, notes2]) => ({ spelling, notes: notes2, folded: fold(spelling) }));
    const spellings = { participants: all("participants"), teams: all("teams"), tags: all("tags") };
    const each = (make) => ({
      participants: make(spellings.participants),
      teams: make(spellings.teams),
      tags: make(spellings.tags)
    });
    this.#byFold = each((of) => grouped(of, ({ folded }) => folded));
    this.#frequent = each((of) => of.filter(({ notes: notes2 }) => notes2 >= MANY));
    this.#frequentWords = [...words].filter(([, notes2]) => notes2 >= MANY);
    const firsts = [...lists2.participants].flatMap(([name, notes2]) => {
      const first = firstOf(name);
      return first === void 0 ? [] : [{ first, notes: notes2 }];
    });
    this.#firstNames = grouped(firsts, ({ first }) => foldMarks(first));
  }
  /** What `value` should be on clear evidence; undefined when it may be right. */
  better(field, value) {
    const key = `${field}\0${value}`;
    if (!this.#better.has(key)) this.#better.set(key, this.#find(field, value));
    return this.#better.get(key);
  }
  #find(field, value) {
    const counts = this.#lists[field];
    const own = Math.max(1, counts.get(value) ?? 0);
    const folded = fold(value);
    let best;
    for (const { spelling, notes: notes2 } of this.#byFold[field].get(folded) ?? []) {
      if (spelling === value || notes2 < own * CLEAR) continue;
      if (!best || notes2 > best.notes) best = { spelling, notes: notes2, others: own, in: "lists" };
    }
    if (best) return best;
    return field === "participants" ? this.#byFirstName(value) ?? this.#bySlip(field, value, own) : this.#byText(value, own) ?? this.#byFolder(field, value) ?? this.#bySlip(field, value, own);
  }
  /** `RazvanV` for the same reason as `RazvanD`: the first name has marks in nearly all notes, whatever follows it. */
  #byFirstName(value) {
    const first = firstOf(value);
    if (first === void 0 || foldMarks(first) !== first || !new RegExp("\\p{Lu}", "u").test(first[0])) return void 0;
    let marked = 0;
    let plain2 = 0;
    let form;
    let most = 0;
    for (const { first: other, notes: notes2 } of this.#firstNames.get(first) ?? []) {
      if (other === first) plain2 += notes2;
      else {
        marked += notes2;
        if (notes2 > most) [form, most] = [other, notes2];
      }
    }
    if (form === void 0 || marked < CLEAR * Math.max(1, plain2)) return void 0;
    const spelling = form + value.slice(first.length);
    const known = [...this.#lists.participants.keys()].some(
      (name) => name.startsWith(spelling) || firstOf(name) === form && spelling === form
    );
    return known ? { spelling, notes: marked, others: plain2, in: "first" } : void 0;
  }
  /** A word of one letter's difference that the notes' own text has far more often: `krafkit` where it says `kraftkit`. */
  #byText(value, own) {
    if (!/^[\p{L}\p{N}-]{5,}$/u.test(value)) return void 0;
    const lower = value.toLowerCase();
    const mine = this.#words.get(lower) ?? 0;
    for (const [word, notes2] of this.#frequentWords) {
      if (Math.abs(word.length - lower.length) > 1 || notes2 < CLEAR * Math.max(own, mine) || word === lower) continue;
      if (word.startsWith(lower) || lower.startsWith(word) || !isTypingSlip(lower, word)) continue;
      return { spelling: word, notes: notes2, others: Math.max(own, mine), in: "text" };
    }
    return void 0;
  }
  /** A team that is written like no other, and is but for its separators the name of a folder. */
  #byFolder(field, value) {
    if (field !== "teams" || this.#folders.has(value) || (this.#lists.teams.get(value) ?? 0) > 1) return void 0;
    const bare = (text) => fold(text).replace(/[\s_-]+/g, "");
    const folder = [...this.#folders].find((name) => name !== value && bare(name) === bare(value));
    return folder === void 0 ? void 0 : { spelling: folder, notes: 0, others: 1, in: "lists" };
  }
  /** Two letters exchanged, or one doubled by mistake, in a name that is there only once. */
  #bySlip(field, value, own) {
    if (own > 1 || value.length < 5) return void 0;
    const folded = fold(value);
    for (const { spelling, notes: notes2, folded: other } of this.#frequent[field]) {
      if (folded.startsWith(other) || other.startsWith(folded)) continue;
      if (folded.at(-1) !== other.at(-1)) continue;
      if (isSwap(folded, other) || isDoubled(folded, other) || isDoubled(other, folded)) {
        return { spelling, notes: notes2, others: own, in: "lists" };
      }
    }
    return void 0;
  }
};
var SpellingsBuilder = class {
  data = {
    lists: { participants: /* @__PURE__ */ new Map(), teams: /* @__PURE__ */ new Map(), tags: /* @__PURE__ */ new Map() },
    words: /* @__PURE__ */ new Map(),
    folders: /* @__PURE__ */ new Set()
  };
  add(note) {
    const { lists: lists2, words, folders } = this.data;
    for (const field of FIELDS) for (const value of new Set(note[field])) count(lists2[field], value);
    for (const word of note.words) count(words, word);
    for (const segment of note.path.split("/").slice(0, -1)) if (!/^\d+$/.test(segment)) folders.add(segment);
  }
  join(other) {
    const { lists: lists2, words, folders } = this.data;
    for (const field of FIELDS) for (const [value, notes2] of other.lists[field]) count(lists2[field], value, notes2);
    for (const [word, notes2] of other.words) count(words, word, notes2);
    for (const folder of other.folders) folders.add(folder);
  }
};
var FIRST_NAME = letterRegExp(String.raw`^\p{Lu}[\p{Ll}\p{M}]+`);
function firstOf(value) {
  const { text } = personName(value);
  const first = FIRST_NAME(text).exec(text.normalize("NFC"))?.[0];
  return first !== void 0 && first.length >= 3 ? first : void 0;
}
function grouped(all, keyOf2) {
  const groups = /* @__PURE__ */ new Map();
  for (const one of all) append(groups, keyOf2(one), one);
  return groups;
}
function isDoubled(a, b) {
  const at = putIn(a, b);
  return at !== void 0 && at > 0 && a[at - 1] === a[at];
}
function isTypingSlip(a, b) {
  return isSwap(a, b) || putIn(a, b) !== void 0 || putIn(b, a) !== void 0;
}
function putIn(a, b) {
  if (a.length !== b.length + 1) return void 0;
  let at = 0;
  while (at < b.length && a[at] === b[at]) at++;
  return a.slice(at + 1) === b.slice(at) ? at : void 0;
}

// src/collection/collection.ts
var FEW = 3;
var MIN_SHARE2 = 0.2;
var STANDING = 3;
var BLANKS = 0.01;
var CollectionBuilder = class {
  #people = new PeopleBuilder();
  #spellings = new SpellingsBuilder();
  data = {
    notes: 0,
    withKeys: 0,
    lines: 0,
    blanks: 0,
    template: /* @__PURE__ */ new Map(),
    numbers: /* @__PURE__ */ new Map(),
    folders: /* @__PURE__ */ new Map(),
    series: /* @__PURE__ */ new Map(),
    emoji: /* @__PURE__ */ new Map(),
    copies: /* @__PURE__ */ new Map(),
    people: this.#people.data,
    spellings: this.#spellings.data
  };
  add(note) {
    const { data } = this;
    data.notes++;
    data.lines += note.lines;
    data.blanks += note.blanks;
    if (note.hasKeys) data.withKeys++;
    for (const line of new Set(note.template)) count(data.template, line);
    if (note.number !== void 0)
      append(data.numbers, seriesOf(note.path), { path: note.path, number: note.number, day: note.day });
    if (note.sections !== void 0) {
      const counts = { notes: 1, withSections: note.sections > 0 ? 1 : 0 };
      sum(data.folders, folderOf(note.path), counts);
      sum(data.series, seriesOf(note.path), counts);
    }
    for (const [section, emoji] of note.emoji) countIn(data.emoji, section, emoji);
    for (const { section, hash: hash3, length } of note.copies) {
      const copy = note.day && { path: note.path, day: note.day };
      if (copy) append(data.copies, copyKey(note.path, section, hash3, length), copy, STANDING);
    }
    this.#people.add(note.participants, note.speakers);
    this.#spellings.add(note);
  }
  /** Takes in what another builder has taken in. */
  join(other) {
    const { data } = this;
    for (const key of ["notes", "withKeys", "lines", "blanks"]) data[key] += other[key];
    for (const [line, notes2] of other.template) count(data.template, line, notes2);
    for (const [series, notes2] of other.numbers) for (const note of notes2) append(data.numbers, series, note);
    for (const [folder, counts] of other.folders) sum(data.folders, folder, counts);
    for (const [series, counts] of other.series) sum(data.series, series, counts);
    for (const [section, emoji] of other.emoji) {
      for (const [one, notes2] of emoji) countIn(data.emoji, section, one, notes2);
    }
    for (const [key, notes2] of other.copies) for (const note of notes2) append(data.copies, key, note, STANDING);
    this.#people.join(other.people);
    this.#spellings.join(other.spellings);
  }
};
var Collection = class {
  people;
  spellings;
  #data;
  constructor(source = []) {
    this.#data = Symbol.iterator in source ? dataOf(source) : source;
    this.people = new People(this.#data.people);
    this.spellings = new Spellings(this.#data.spellings);
  }
  /** How many notes there are. */
  get notes() {
    return this.#data.notes;
  }
  /** How many of them have front matter with a key that notes must have. */
  get withKeys() {
    return this.#data.withKeys;
  }
  /**
   * The notes are written in another way than the built-in one: hardly any has the front matter that it asks for. Then a
   * single remark points to a configuration, instead of a finding in every note.
   */
  get isForeign() {
    return this.#data.notes >= FEW && this.#data.withKeys < this.#data.notes * MIN_SHARE2;
  }
  /** People here leave a blank at the end of lines now and then, so that one means nothing. */
  get leavesBlanks() {
    return this.#data.blanks > this.#data.lines * BLANKS;
  }
  /** In how many notes a line of the template still stands. */
  notesWithTemplateLine(line) {
    return this.#data.template.get(hash(line)) ?? 0;
  }
  /** The other numbered notes of the series that `path` is in. */
  numbersBeside(path10) {
    return (this.#data.numbers.get(seriesOf(path10)) ?? []).filter((other) => other.path !== path10);
  }
  /** How many notes stand in the folder of `path`, and how many of them have any expected section. */
  folder(path10) {
    return this.#data.folders.get(folderOf(path10)) ?? { notes: 0, withSections: 0 };
  }
  /** Whether `path` is among notes of another kind: two or more in its folder or series, none with an expected section. */
  isOfOtherKind(path10) {
    return [this.folder(path10), this.#data.series.get(seriesOf(path10))].some(
      (counts) => counts !== void 0 && counts.notes > 1 && counts.withSections === 0
    );
  }
  /** Folders of two notes or more of which none has an expected section: they hold another kind of note. */
  foreignFolders() {
    return [...this.#data.folders].filter(([, { notes: notes2, withSections }]) => notes2 > 1 && withSections === 0).map(([folder, { notes: notes2 }]) => ({ folder, notes: notes2 }));
  }
  /** In how many notes each section has `emoji`, by the section's name. */
  emojiUse(emoji) {
    return new Map(
      [...this.#data.emoji].flatMap(([section, counts]) => counts.has(emoji) ? [[section, counts.get(emoji)]] : [])
    );
  }
  /** The emoji that a section has most often, and in how many notes. */
  usualEmoji(section) {
    const [first] = [...this.#data.emoji.get(section) ?? []].sort(([, a], [, b]) => b - a);
    return first && { emoji: first[0], notes: first[1] };
  }
  /**
   * The earlier note of the same series whose section has the same text; undefined when there is none, and when the text
   * stands in more notes than two: then it is that group's standing text.
   */
  earlierCopy(path10, day, section, hash3, length) {
    const others = (this.#data.copies.get(copyKey(path10, section, hash3, length)) ?? []).filter(
      (other) => other.path !== path10
    );
    const [only] = others;
    return only && others.length === 1 && only.day < day ? only : void 0;
  }
};
function folderOf(path10) {
  return path10.slice(0, Math.max(0, path10.lastIndexOf("/")));
}
function seriesOf(path10) {
  return withoutYears(folderOf(path10));
}
var withoutYears = remembered(
  (folder) => folder.split("/").filter((segment) => !/^(?:19|20)\d\d$/.test(segment)).join("/")
);
function sum(all, key, { notes: notes2, withSections }) {
  const counts = all.get(key) ?? { notes: 0, withSections: 0 };
  all.set(key, { notes: counts.notes + notes2, withSections: counts.withSections + withSections });
}
function dataOf(facts) {
  const builder = new CollectionBuilder();
  for (const note of facts) builder.add(note);
  return builder.data;
}
function copyKey(path10, section, hash3, length) {
  return `${seriesOf(path10)}\0${section}\0${hash3}\0${length}`;
}

// src/node/crew.ts
var MOST2 = 64;
var PARTS = 8;
function* parts({ files, size, next }) {
  for (let from = Atomics.add(next, 0, size); from < files.length; from = Atomics.add(next, 0, size))
    yield [from, Math.min(from + size, files.length)];
}
var Crew = class {
  #workers;
  /** @param workers each of which calls `work` of `worker.ts` */
  constructor(workers) {
    this.#workers = workers;
    for (const worker of this.#workers) worker.unref();
  }
  /**
   * Works on all files, in parts: whoever is free takes the next one, the main thread included.
   * @param here does a part in the main thread
   * @param onPart told how many files are done
   * @returns what each part gave, in order
   */
  async share(kind2, files, here, onPart) {
    const size = Math.max(1, Math.min(MOST2, Math.ceil(files.length / (this.#workers.length + 1) / PARTS)));
    const share = { files, size, next: new Int32Array(new SharedArrayBuffer(4)) };
    const results = [];
    let done = 0;
    const take = (from, result2) => {
      results[from / size] = result2;
      done += Math.min(size, files.length - from);
      onPart?.(done);
    };
    const work2 = async () => {
      for (const [from, to] of parts(share)) {
        take(from, await here(from, to));
        await new Promise(setImmediate);
      }
    };
    await Promise.all([
      ...this.#workers.map((worker) => ask(worker, { kind: kind2, ...share }, (from, result2) => take(from, result2))),
      work2()
    ]);
    return results;
  }
  /** Tells all what the notes have in common. */
  async tell(collection) {
    await Promise.all(this.#workers.map((worker) => ask(worker, { kind: "know", collection })));
  }
  async dismiss() {
    await Promise.all(this.#workers.map((worker) => worker.terminate()));
  }
};
function ask(worker, order, take) {
  return new Promise((resolve2, reject) => {
    const settle = () => worker.off("message", hear).off("error", fail).off("exit", fail).unref();
    const hear = (answer) => {
      if ("from" in answer) {
        take?.(answer.from, answer.result);
        return;
      }
      settle();
      if ("error" in answer) reject(answer.error);
      else resolve2();
    };
    const fail = (reason2) => {
      settle();
      reject(reason2 instanceof Error ? reason2 : new Error("a thread ended before its work was done"));
    };
    worker.on("message", hear).on("error", fail).on("exit", fail);
    worker.ref();
    worker.postMessage(order);
  });
}

// src/node/load-config.ts
var import_node_fs4 = require("node:fs");
var import_node_path2 = __toESM(require("node:path"), 1);

// schemas/meeting-note.schema.json
var meeting_note_schema_default = {
  $schema: "http://json-schema.org/draft-07/schema#",
  $id: "https://raw.githubusercontent.com/meeting-notes-lint/meeting-notes-lint/main/schemas/meeting-note.schema.json",
  title: "Meeting note",
  description: "The front matter of a meeting note: when and where the meeting is, which teams it is of, and who takes part.",
  type: "object",
  required: ["datetime", "location", "teams", "participants"],
  properties: {
    title: {
      title: "Title",
      description: "A title for lists of notes. A date in it must be the day of the meeting.",
      type: "string",
      minLength: 1,
      examples: ["Community meeting, June 23, 2022"]
    },
    datetime: {
      title: "Date and time",
      description: "When the meeting starts, as RFC 3339 with seconds and the offset from UTC.",
      type: "string",
      format: "date-time",
      pattern: "(?:[Zz]|:\\d\\d)$",
      examples: ["2022-06-23T10:00:00+02:00"]
    },
    location: {
      title: "Location",
      description: "Where people meet: a room, a channel, a link.",
      type: "string",
      minLength: 1,
      examples: ["Online, Discord, voice channel `#meetings`"]
    },
    teams: {
      title: "Teams",
      description: "The teams whose meeting it is, one a list item.",
      type: "array",
      minItems: 1,
      items: { type: "string", minLength: 1 },
      examples: [["community"]]
    },
    participants: {
      title: "Participants",
      description: "Who takes part, one person a list item, each spelt as in the other notes.",
      type: "array",
      minItems: 1,
      items: { type: "string", minLength: 1 },
      examples: [["AnaM", "BoLi"]]
    },
    tags: {
      title: "Tags",
      description: "Words to find the note by: a list, or one text with commas.",
      anyOf: [
        { type: "string", minLength: 1 },
        { type: "array", items: { type: "string", minLength: 1 } }
      ],
      examples: ["release, planning", ["release", "planning"]]
    }
  }
};

// src/generated/note-schema.js
var __getOwnPropNames2 = Object.getOwnPropertyNames;
var __commonJS2 = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames2(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};
var require_ucs2length = __commonJS2({
  "node_modules/ajv/dist/runtime/ucs2length.js"(exports2) {
    "use strict";
    Object.defineProperty(exports2, "__esModule", { value: true });
    function ucs2length(str) {
      const len = str.length;
      let length = 0;
      let pos = 0;
      let value;
      while (pos < len) {
        length++;
        value = str.charCodeAt(pos++);
        if (value >= 55296 && value <= 56319 && pos < len) {
          value = str.charCodeAt(pos);
          if ((value & 64512) === 56320)
            pos++;
        }
      }
      return length;
    }
    exports2.default = ucs2length;
    ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
  }
});
var require_formats = __commonJS2({
  "node_modules/ajv-formats/dist/formats.js"(exports2) {
    "use strict";
    Object.defineProperty(exports2, "__esModule", { value: true });
    exports2.formatNames = exports2.fastFormats = exports2.fullFormats = void 0;
    function fmtDef(validate, compare2) {
      return { validate, compare: compare2 };
    }
    exports2.fullFormats = {
      // date: http://tools.ietf.org/html/rfc3339#section-5.6
      date: fmtDef(date, compareDate),
      // date-time: http://tools.ietf.org/html/rfc3339#section-5.6
      time: fmtDef(getTime(true), compareTime),
      "date-time": fmtDef(getDateTime(true), compareDateTime),
      "iso-time": fmtDef(getTime(), compareIsoTime),
      "iso-date-time": fmtDef(getDateTime(), compareIsoDateTime),
      // duration: https://tools.ietf.org/html/rfc3339#appendix-A
      duration: /^P(?!$)((\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?|(\d+W)?)$/,
      uri,
      "uri-reference": /^(?:[a-z][a-z0-9+\-.]*:)?(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'"()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?(?:\?(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i,
      // uri-template: https://tools.ietf.org/html/rfc6570
      "uri-template": /^(?:(?:[^\x00-\x20"'<>%\\^`{|}]|%[0-9a-f]{2})|\{[+#./;?&=,!@|]?(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?(?:,(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?)*\})*$/i,
      // For the source: https://gist.github.com/dperini/729294
      // For test cases: https://mathiasbynens.be/demo/url-regex
      url: /^(?:https?|ftp):\/\/(?:\S+(?::\S*)?@)?(?:(?!(?:10|127)(?:\.\d{1,3}){3})(?!(?:169\.254|192\.168)(?:\.\d{1,3}){2})(?!172\.(?:1[6-9]|2\d|3[0-1])(?:\.\d{1,3}){2})(?:[1-9]\d?|1\d\d|2[01]\d|22[0-3])(?:\.(?:1?\d{1,2}|2[0-4]\d|25[0-5])){2}(?:\.(?:[1-9]\d?|1\d\d|2[0-4]\d|25[0-4]))|(?:(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)(?:\.(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)*(?:\.(?:[a-z\u{00a1}-\u{ffff}]{2,})))(?::\d{2,5})?(?:\/[^\s]*)?$/iu,
      email: /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i,
      hostname: /^(?=.{1,253}\.?$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[-0-9a-z]{0,61}[0-9a-z])?)*\.?$/i,
      // optimized https://www.safaribooksonline.com/library/view/regular-expressions-cookbook/9780596802837/ch07s16.html
      ipv4: /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)$/,
      ipv6: /^((([0-9a-f]{1,4}:){7}([0-9a-f]{1,4}|:))|(([0-9a-f]{1,4}:){6}(:[0-9a-f]{1,4}|((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){5}(((:[0-9a-f]{1,4}){1,2})|:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){4}(((:[0-9a-f]{1,4}){1,3})|((:[0-9a-f]{1,4})?:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){3}(((:[0-9a-f]{1,4}){1,4})|((:[0-9a-f]{1,4}){0,2}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){2}(((:[0-9a-f]{1,4}){1,5})|((:[0-9a-f]{1,4}){0,3}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){1}(((:[0-9a-f]{1,4}){1,6})|((:[0-9a-f]{1,4}){0,4}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(:(((:[0-9a-f]{1,4}){1,7})|((:[0-9a-f]{1,4}){0,5}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:)))$/i,
      regex,
      // uuid: http://tools.ietf.org/html/rfc4122
      uuid: /^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i,
      // JSON-pointer: https://tools.ietf.org/html/rfc6901
      // uri fragment: https://tools.ietf.org/html/rfc3986#appendix-A
      "json-pointer": /^(?:\/(?:[^~/]|~0|~1)*)*$/,
      "json-pointer-uri-fragment": /^#(?:\/(?:[a-z0-9_\-.!$&'()*+,;:=@]|%[0-9a-f]{2}|~0|~1)*)*$/i,
      // relative JSON-pointer: http://tools.ietf.org/html/draft-luff-relative-json-pointer-00
      "relative-json-pointer": /^(?:0|[1-9][0-9]*)(?:#|(?:\/(?:[^~/]|~0|~1)*)*)$/,
      // the following formats are used by the openapi specification: https://spec.openapis.org/oas/v3.0.0#data-types
      // byte: https://github.com/miguelmota/is-base64
      byte,
      // signed 32 bit integer
      int32: { type: "number", validate: validateInt32 },
      // signed 64 bit integer
      int64: { type: "number", validate: validateInt64 },
      // C-type float
      float: { type: "number", validate: validateNumber },
      // C-type double
      double: { type: "number", validate: validateNumber },
      // hint to the UI to hide input strings
      password: true,
      // unchecked string payload
      binary: true
    };
    exports2.fastFormats = {
      ...exports2.fullFormats,
      date: fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\d$/, compareDate),
      time: fmtDef(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i, compareTime),
      "date-time": fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\dt(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i, compareDateTime),
      "iso-time": fmtDef(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i, compareIsoTime),
      "iso-date-time": fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\d[t\s](?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i, compareIsoDateTime),
      // uri: https://github.com/mafintosh/is-my-json-valid/blob/master/formats.js
      uri: /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/)?[^\s]*$/i,
      "uri-reference": /^(?:(?:[a-z][a-z0-9+\-.]*:)?\/?\/)?(?:[^\\\s#][^\s#]*)?(?:#[^\\\s]*)?$/i,
      // email (sources from jsen validator):
      // http://stackoverflow.com/questions/201323/using-a-regular-expression-to-validate-an-email-address#answer-8829363
      // http://www.w3.org/TR/html5/forms.html#valid-e-mail-address (search for 'wilful violation')
      email: /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/i
    };
    exports2.formatNames = Object.keys(exports2.fullFormats);
    function isLeapYear(year) {
      return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
    }
    var DATE = /^(\d\d\d\d)-(\d\d)-(\d\d)$/;
    var DAYS = [0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    function date(str) {
      const matches = DATE.exec(str);
      if (!matches)
        return false;
      const year = +matches[1];
      const month = +matches[2];
      const day = +matches[3];
      return month >= 1 && month <= 12 && day >= 1 && day <= (month === 2 && isLeapYear(year) ? 29 : DAYS[month]);
    }
    function compareDate(d1, d2) {
      if (!(d1 && d2))
        return void 0;
      if (d1 > d2)
        return 1;
      if (d1 < d2)
        return -1;
      return 0;
    }
    var TIME = /^(\d\d):(\d\d):(\d\d(?:\.\d+)?)(z|([+-])(\d\d)(?::?(\d\d))?)?$/i;
    function getTime(strictTimeZone) {
      return function time(str) {
        const matches = TIME.exec(str);
        if (!matches)
          return false;
        const hr = +matches[1];
        const min = +matches[2];
        const sec = +matches[3];
        const tz = matches[4];
        const tzSign = matches[5] === "-" ? -1 : 1;
        const tzH = +(matches[6] || 0);
        const tzM = +(matches[7] || 0);
        if (tzH > 23 || tzM > 59 || strictTimeZone && !tz)
          return false;
        if (hr <= 23 && min <= 59 && sec < 60)
          return true;
        const utcMin = min - tzM * tzSign;
        const utcHr = hr - tzH * tzSign - (utcMin < 0 ? 1 : 0);
        return (utcHr === 23 || utcHr === -1) && (utcMin === 59 || utcMin === -1) && sec < 61;
      };
    }
    function compareTime(s1, s2) {
      if (!(s1 && s2))
        return void 0;
      const t1 = (/* @__PURE__ */ new Date("2020-01-01T" + s1)).valueOf();
      const t2 = (/* @__PURE__ */ new Date("2020-01-01T" + s2)).valueOf();
      if (!(t1 && t2))
        return void 0;
      return t1 - t2;
    }
    function compareIsoTime(t1, t2) {
      if (!(t1 && t2))
        return void 0;
      const a1 = TIME.exec(t1);
      const a2 = TIME.exec(t2);
      if (!(a1 && a2))
        return void 0;
      t1 = a1[1] + a1[2] + a1[3];
      t2 = a2[1] + a2[2] + a2[3];
      if (t1 > t2)
        return 1;
      if (t1 < t2)
        return -1;
      return 0;
    }
    var DATE_TIME_SEPARATOR = /t|\s/i;
    function getDateTime(strictTimeZone) {
      const time = getTime(strictTimeZone);
      return function date_time(str) {
        const dateTime = str.split(DATE_TIME_SEPARATOR);
        return dateTime.length === 2 && date(dateTime[0]) && time(dateTime[1]);
      };
    }
    function compareDateTime(dt1, dt2) {
      if (!(dt1 && dt2))
        return void 0;
      const d1 = new Date(dt1).valueOf();
      const d2 = new Date(dt2).valueOf();
      if (!(d1 && d2))
        return void 0;
      return d1 - d2;
    }
    function compareIsoDateTime(dt1, dt2) {
      if (!(dt1 && dt2))
        return void 0;
      const [d1, t1] = dt1.split(DATE_TIME_SEPARATOR);
      const [d2, t2] = dt2.split(DATE_TIME_SEPARATOR);
      const res = compareDate(d1, d2);
      if (res === void 0)
        return void 0;
      return res || compareTime(t1, t2);
    }
    var NOT_URI_FRAGMENT = /\/|:/;
    var URI = /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)(?:\?(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
    function uri(str) {
      return NOT_URI_FRAGMENT.test(str) && URI.test(str);
    }
    var BYTE = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/gm;
    function byte(str) {
      BYTE.lastIndex = 0;
      return BYTE.test(str);
    }
    var MIN_INT32 = -(2 ** 31);
    var MAX_INT32 = 2 ** 31 - 1;
    function validateInt32(value) {
      return Number.isInteger(value) && value <= MAX_INT32 && value >= MIN_INT32;
    }
    function validateInt64(value) {
      return Number.isInteger(value);
    }
    function validateNumber() {
      return true;
    }
    var Z_ANCHOR = /[^\\]\\Z/;
    function regex(str) {
      if (Z_ANCHOR.test(str))
        return false;
      try {
        new RegExp(str);
        return true;
      } catch (e) {
        return false;
      }
    }
  }
});
var validateNote = validate21;
var func2 = require_ucs2length().default;
var formats0 = require_formats().fullFormats["date-time"];
var pattern0 = new RegExp("(?:[Zz]|:\\d\\d)$", "u");
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.datetime === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "datetime" }, message: "must have required property 'datetime'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.location === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "location" }, message: "must have required property 'location'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.teams === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "teams" }, message: "must have required property 'teams'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.participants === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "participants" }, message: "must have required property 'participants'" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.title !== void 0) {
      let data0 = data.title;
      if (typeof data0 === "string") {
        if (func2(data0) < 1) {
          const err4 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.datetime !== void 0) {
      let data1 = data.datetime;
      if (typeof data1 === "string") {
        if (!pattern0.test(data1)) {
          const err6 = { instancePath: instancePath + "/datetime", schemaPath: "#/properties/datetime/pattern", keyword: "pattern", params: { pattern: "(?:[Zz]|:\\d\\d)$" }, message: 'must match pattern "(?:[Zz]|:\\d\\d)$"' };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        if (!formats0.validate(data1)) {
          const err7 = { instancePath: instancePath + "/datetime", schemaPath: "#/properties/datetime/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/datetime", schemaPath: "#/properties/datetime/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.location !== void 0) {
      let data2 = data.location;
      if (typeof data2 === "string") {
        if (func2(data2) < 1) {
          const err9 = { instancePath: instancePath + "/location", schemaPath: "#/properties/location/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      } else {
        const err10 = { instancePath: instancePath + "/location", schemaPath: "#/properties/location/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.teams !== void 0) {
      let data3 = data.teams;
      if (Array.isArray(data3)) {
        if (data3.length < 1) {
          const err11 = { instancePath: instancePath + "/teams", schemaPath: "#/properties/teams/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data4 = data3[i0];
          if (typeof data4 === "string") {
            if (func2(data4) < 1) {
              const err12 = { instancePath: instancePath + "/teams/" + i0, schemaPath: "#/properties/teams/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err12];
              } else {
                vErrors.push(err12);
              }
              errors++;
            }
          } else {
            const err13 = { instancePath: instancePath + "/teams/" + i0, schemaPath: "#/properties/teams/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
        }
      } else {
        const err14 = { instancePath: instancePath + "/teams", schemaPath: "#/properties/teams/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.participants !== void 0) {
      let data5 = data.participants;
      if (Array.isArray(data5)) {
        if (data5.length < 1) {
          const err15 = { instancePath: instancePath + "/participants", schemaPath: "#/properties/participants/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
        const len1 = data5.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data6 = data5[i1];
          if (typeof data6 === "string") {
            if (func2(data6) < 1) {
              const err16 = { instancePath: instancePath + "/participants/" + i1, schemaPath: "#/properties/participants/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err16];
              } else {
                vErrors.push(err16);
              }
              errors++;
            }
          } else {
            const err17 = { instancePath: instancePath + "/participants/" + i1, schemaPath: "#/properties/participants/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
        }
      } else {
        const err18 = { instancePath: instancePath + "/participants", schemaPath: "#/properties/participants/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data.tags !== void 0) {
      let data7 = data.tags;
      const _errs16 = errors;
      let valid5 = false;
      const _errs17 = errors;
      if (typeof data7 === "string") {
        if (func2(data7) < 1) {
          const err19 = { instancePath: instancePath + "/tags", schemaPath: "#/properties/tags/anyOf/0/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
      } else {
        const err20 = { instancePath: instancePath + "/tags", schemaPath: "#/properties/tags/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
      var _valid0 = _errs17 === errors;
      valid5 = valid5 || _valid0;
      if (!valid5) {
        const _errs19 = errors;
        if (Array.isArray(data7)) {
          const len2 = data7.length;
          for (let i2 = 0; i2 < len2; i2++) {
            let data8 = data7[i2];
            if (typeof data8 === "string") {
              if (func2(data8) < 1) {
                const err21 = { instancePath: instancePath + "/tags/" + i2, schemaPath: "#/properties/tags/anyOf/1/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                if (vErrors === null) {
                  vErrors = [err21];
                } else {
                  vErrors.push(err21);
                }
                errors++;
              }
            } else {
              const err22 = { instancePath: instancePath + "/tags/" + i2, schemaPath: "#/properties/tags/anyOf/1/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err22];
              } else {
                vErrors.push(err22);
              }
              errors++;
            }
          }
        } else {
          const err23 = { instancePath: instancePath + "/tags", schemaPath: "#/properties/tags/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array" };
          if (vErrors === null) {
            vErrors = [err23];
          } else {
            vErrors.push(err23);
          }
          errors++;
        }
        var _valid0 = _errs19 === errors;
        valid5 = valid5 || _valid0;
      }
      if (!valid5) {
        const err24 = { instancePath: instancePath + "/tags", schemaPath: "#/properties/tags/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      } else {
        errors = _errs16;
        if (vErrors !== null) {
          if (_errs16) {
            vErrors.length = _errs16;
          } else {
            vErrors = null;
          }
        }
      }
    }
  } else {
    const err25 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err25];
    } else {
      vErrors.push(err25);
    }
    errors++;
  }
  validate21.errors = vErrors;
  return errors === 0;
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
    const named2 = this.person(speaker);
    if (named2) return [named2];
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

// src/schema-keys.ts
function schemaKeys(schema) {
  const { properties, required } = schema;
  const entries = Object.entries(isObject(properties) ? properties : {});
  return {
    keys: entries.map(([key]) => key),
    required: Array.isArray(required) ? required.filter((key) => typeof key === "string") : [],
    about: new Map(entries.map(([key, part]) => [key, infoOf(part)]))
  };
}
function infoOf(part) {
  const { description, type } = isObject(part) ? part : {};
  return { ...typeof description === "string" && { description }, isList: type === "array" };
}
function isObject(value) {
  return typeof value === "object" && value !== null;
}

// src/default-settings.ts
var defaultSections = [
  { name: "Agenda", aliases: ["Agenda items", "Agenda topics"] },
  { name: "Discussions", aliases: ["Discussion"] },
  {
    name: "TODOs",
    aliases: [
      "TODO",
      "To do",
      "To-dos",
      "TODOs and Decisions",
      "Decisions and TODOs",
      "TODOs / Decisions",
      "Decisions / TODOs",
      "Tasks / Decisions",
      "Decisions / Tasks",
      "Tasks and Decisions",
      "Action items"
    ]
  }
];
var builtInSchema = {
  ...schemaKeys(meeting_note_schema_default),
  remarkUnknownKeys: true,
  validate: (data) => validateNote(data) ? [] : [...validateNote.errors ?? []]
};
var defaultSettings = {
  sections: defaultSections,
  frontMatter: { required: "auto", schema: builtInSchema },
  placeholders: { words: [] },
  labels: [],
  roster: new Roster(),
  path: [],
  date: {
    from: [
      { kind: "path", name: "" },
      { kind: "frontMatter", name: "datetime" },
      { kind: "title", name: "" }
    ],
    tolerance: 0
  },
  attendees: { from: [{ kind: "frontMatter", name: "participants" }], isConfigured: false },
  locale: "en"
};

// lazily:src/globs.ts
init_compiled();
var loaded2;
var module4 = () => loaded2 ??= loadCompiled(__filename, "../lazy/globs.cjs");
var globMatcher = (...given) => module4().globMatcher(...given);
var scanGlob = (...given) => module4().scanGlob(...given);

// src/note/recognise.ts
var PAGE = /(?:^|[-_. ])(?:readme|template|contributing|changelog|index|license)(?:[-_. ]|$)/i;
function isPage(path10) {
  return PAGE.test(path10.slice(path10.lastIndexOf("/") + 1).replace(/\.md$/i, ""));
}
function mayBeNote(path10) {
  const name = path10.slice(path10.lastIndexOf("/") + 1);
  if (!/\.md$/i.test(name) || isPage(path10)) return false;
  return /(?<!\d)\d{4}-\d{2}-\d{2}/.test(name) ? true : void 0;
}
function looksLikeNote(text) {
  const block = /^\uFEFF?\s*---[^\S\r\n]*(?:\r\n|\r|\n)([\s\S]{0,5000}?)(?:\r\n|\r|\n)---[^\S\r\n]*(?:\r|\n|$)/.exec(
    text
  );
  return block !== null && /^datetime[ \t]*:/m.test(block[1]);
}

// src/note/path-pattern.ts
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
function pathPattern(source, locale = "en") {
  const names2 = [];
  const body2 = source.replace(/^\.\//, "").replace(/\{(\w+)\}|\*\*\/?|\*|[^{*]+|\{/g, (part, token) => {
    if (token !== void 0 && pathTokens.includes(token)) {
      names2.push(token);
      return `(${token === "MMM" ? dateWords(locale).month : TOKENS[token]})`;
    }
    if (part.startsWith("**")) return "(?:[^/]+/)*";
    return part === "*" ? "[^/]*" : part.replace(/[.+?^${}()|[\]\\]/g, "\\$&");
  });
  const pattern = new RegExp(`^${body2}$`, "iu");
  return {
    source,
    read(path10) {
      const match = pattern.exec(path10);
      return match ? partsOf2(names2, match.slice(1), locale) : void 0;
    },
    rewrite(path10, to) {
      const match = new RegExp(pattern, "diu").exec(path10);
      if (!match) return void 0;
      let out = path10;
      for (const [at, name] of [...names2.entries()].reverse()) {
        const [start, end] = match.indices[at + 1];
        out = out.slice(0, start) + written(name, path10.slice(start, end), to, locale) + out.slice(end);
      }
      return out;
    }
  };
}
function partsOf2(names2, values2, locale) {
  const said = /* @__PURE__ */ new Map();
  let conflict;
  names2.forEach((name, at) => {
    const text = values2[at];
    const [key, value] = meaning(name, text, locale);
    const known = said.get(key);
    if (!known) said.set(key, { value, text });
    else if (known.value !== value) conflict ??= [known.text, text];
  });
  const number = (key) => said.has(key) ? Number(said.get(key).value) : void 0;
  const [year, month, day, count3] = ["year", "month", "day", "number"].map(number);
  const whole = year !== void 0 && month !== void 0 && day !== void 0;
  const real = whole ? toDay(year, month, day) : void 0;
  const team = said.get("team")?.text;
  const slug = said.get("slug")?.text;
  return {
    text: [year ?? "", ...[month, day].filter((part) => part !== void 0).map(two2)].join("-").replace(/^-/, ""),
    day: real,
    isWhole: whole,
    ...year !== void 0 && { year },
    ...month !== void 0 && { month },
    ...count3 !== void 0 && { number: count3 },
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
      return [token, fold(text)];
  }
}
var two2 = (value) => String(value).padStart(2, "0");

// src/config/settings-of.ts
function settingsOf(data, before, resources) {
  const { frontMatter: frontMatter2, date, attendees, sections, labels, actions, placeholders, cancelled, roster, since } = data;
  const schema = frontMatter2?.schema === void 0 ? void 0 : resources?.schemas.get(frontMatter2.schema);
  const template = placeholders?.template === void 0 ? void 0 : resources?.templates.get(placeholders.template);
  const isCancelled2 = cancelled === void 0 ? void 0 : resources?.patterns.get(cancelled);
  return {
    ...data.path && { path: [data.path].flat().map((pattern) => pathPattern(pattern, before.locale)) },
    ...frontMatter2 && {
      frontMatter: {
        required: frontMatter2.required ?? before.frontMatter.required,
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
    ...attendees?.from && { attendees: { from: sourcesOf(attendees.from), isConfigured: true } },
    ...sections && { sections: sections.map(sectionSpec) },
    ...labels && { labels: Object.entries(labels).map(([name, value]) => ({ name, value })) },
    ...actions?.in && { actions: actions.in },
    ...placeholders && {
      placeholders: {
        ...before.placeholders,
        ...placeholders.words && { words: placeholders.words },
        ...template !== void 0 && { template: templateLines(template) }
      }
    },
    ...isCancelled2 && { cancelled: isCancelled2 },
    ...roster && { roster: rosterOf(roster, before.roster, resources) },
    ...since !== void 0 && { since }
  };
}
function sourcesOf(texts) {
  return texts.flatMap((text) => parseSource(text) ?? []);
}
function rosterOf({ people, teams }, before, resources) {
  const named2 = typeof people === "string" ? resources?.people.get(people) : people && rosterPeople(people);
  return new Roster(named2 ?? before.people, teams ?? before.teams);
}
function sectionSpec(section) {
  const spec = typeof section === "string" ? { name: section } : section;
  const known = defaultSections.find(({ name }) => name === spec.name);
  return { ...known?.aliases && { aliases: known.aliases }, ...spec };
}

// src/config/config.ts
var Config = class {
  #layers;
  #rules;
  #effective = /* @__PURE__ */ new Map();
  #kinds = [];
  #isNote;
  #paths;
  #isIgnored;
  /**
   * @param rules all rules there are
   * @param layers from the weakest to the strongest; `recommended` is always below them
   */
  constructor(rules2, layers) {
    this.#rules = rules2;
    this.#layers = layers;
    for (const { data } of layers) {
      for (const [name, kind2] of Object.entries(data.kinds ?? {})) {
        this.#kinds.push({ name, matches: matcher(kind2.notes ?? []) });
      }
    }
    const notes2 = layers.findLast(({ data }) => data.notes)?.data.notes;
    this.#isNote = notes2 && matcher(notes2);
    this.#paths = this.for("").settings.path;
    this.#isIgnored = matcher(layers.flatMap(({ data }) => data.ignore ?? []));
  }
  /** Whether `path` is left alone; for a folder, everything in it is. */
  isIgnored(path10) {
    return this.#isIgnored(path10);
  }
  /** Whether the configuration says that `path` is a note; undefined when it does not say. */
  isNote(path10) {
    if (this.#paths.some((pattern) => pattern.read(path10))) return true;
    const isOfKind = this.#kinds.some(({ matches }) => matches(path10));
    if (this.#isNote) return (this.#isNote(path10) || isOfKind) && !isPage(path10);
    return isOfKind && this.#paths.length === 0 && !isPage(path10) ? true : void 0;
  }
  /** What holds for the note at `path` (with forward slashes, relative to the root). */
  for(path10) {
    const kind2 = this.#kinds.findLast(({ matches }) => matches(path10))?.name;
    let effective = this.#effective.get(kind2);
    if (!effective) {
      effective = this.#merge(kind2);
      this.#effective.set(kind2, effective);
    }
    return effective;
  }
  #merge(kind2) {
    const rules2 = /* @__PURE__ */ new Map();
    for (const { meta } of this.#rules)
      rules2.set(meta.id, { severity: meta.severity, options: {}, origin: "recommended" });
    const origins = new Map(Object.keys(defaultSettings).map((key) => [key, "recommended"]));
    const parts2 = this.#layers.flatMap(({ origin, data, resources }) => {
      const own = kind2 === void 0 ? void 0 : data.kinds?.[kind2];
      return [
        { data, origin, resources },
        ...own ? [{ data: own, origin: `${origin}, kind \`${kind2}\``, resources }] : []
      ];
    });
    const locale = parts2.findLast(({ data }) => data.locale)?.data.locale ?? defaultSettings.locale;
    let settings = { ...defaultSettings, locale };
    for (const { data, origin, resources } of parts2) {
      for (const key of Object.keys(data)) origins.set(key, origin);
      settings = { ...settings, ...settingsOf(data, settings, resources) };
      for (const [id, entry] of Object.entries(data.rules ?? {})) {
        rules2.set(id, { ...ruleOf(entry, rules2.get(id)?.options ?? {}), origin });
      }
    }
    return { kind: kind2, settings, rules: rules2, origins };
  }
};
function ruleOf(entry, before) {
  return typeof entry === "string" ? { severity: entry, options: before } : { severity: entry[0], options: entry[1] ?? {} };
}
function matcher(globs) {
  const clean = globs.map((glob) => glob.replace(/^\.\//, ""));
  if (clean.length === 0) return () => false;
  return globMatcher(clean.flatMap((glob) => [glob, `${glob.replace(/(?<!\/)\/+$/, "")}/**`]));
}

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

// src/config/presets.ts
var body = { frontMatter: { required: false }, sections: [] };
var presets = {
  /** Front matter with `datetime`, `location`, `teams` and `participants`; Agenda, Discussions and TODOs. The default. */
  recommended: {},
  /** The date in the first heading: `# Team meeting 2024-03-04`. */
  "date-in-heading": { ...body, date: { from: ["path", "heading"] } },
  /** The date in a line such as `**Date**: 4 March 2024`, and perhaps in the first heading. */
  "date-in-label": { ...body, date: { from: ["path", "heading", "label:Date", "label:When"] } },
  /** The date and the people in a table at the head of the note. */
  "date-in-table": { ...body, date: { from: ["path", "heading", "table:Date"] }, attendees: { from: ["table:Name"] } }
};

// src/note/tasks.ts
var TASK_WORDS = new Set(
  "add address adapt allow announce approve arrange ask assign attend build bring buy call change check clarify clean close collect comment complete compare configure confirm contact continue coordinate convert copy create debug decide define deploy design determine develop discuss document draft drop edit enable ensure establish evaluate examine experiment explain explore extend extract figure fill find finalize finalise finish fix follow gather generate get give handle have host identify implement import improve include inform inspect install integrate investigate invite join keep launch learn let list look maintain make measure merge migrate modify monitor move notify open order organize organise outline patch pick ping plan poll port post prepare present print propose provide publish push put reach read rebase record reduce refactor register release remind remove rename reorganize repair replace reply report request research resolve respond restructure review revise rewrite run schedule see select send set setup share show sign solve sort start submit suggest summarize summarise support switch sync synchronize synchronise talk test think track translate trigger try turn understand unify update upgrade upload upstream use validate verify visit wait work write".split(" ")
);
var FIRST_WORD = letterRegExp(String.raw`^(?:\*\*|__|please\s+)?([\p{L}]+)\b(?!\s*:)`, "i");
function isTask(line) {
  const plain2 = line.replace(/^(?:\[[ xX]\]\s*)?/, "");
  if (/^TODO\b:?\s+\S/i.test(plain2)) return true;
  const first = FIRST_WORD(plain2).exec(plain2)?.[1]?.toLowerCase();
  if (first === void 0 || !TASK_WORDS.has(first)) return false;
  return plain2.split(/\s+/).length >= 3;
}

// src/note/action-items.ts
function actionItems(blocks, text, isPerson) {
  const found = [];
  let caption;
  for (const block of blocks) {
    if (block.kind === "heading") caption = "topic";
    if (block.kind !== "paragraph" && block.kind !== "item") continue;
    if (block.item && (block.item.depth > 1 || block.kind === "paragraph")) continue;
    const { start } = block.range;
    const range2 = { start, end: Math.min(block.range.end, endOfLine(text, start)) };
    const line = text.slice(range2.start, range2.end).trimEnd();
    const box = /^\[[ xX]\]\s+/.exec(line)?.[0] ?? "";
    const trimmed = { start: range2.start + box.length, end: range2.start + line.length };
    const owners = ownersOf(text, trimmed, isPerson);
    const isCaption2 = !block.item && text.slice(block.range.start, block.range.end).trimEnd().endsWith(":");
    if (!block.item) {
      caption = isCaption2 ? owners.length > 0 ? owners : "topic" : void 0;
      if (caption === "topic") continue;
    } else if (caption === "topic" && owners.length === 0) continue;
    const inherited = block.item && Array.isArray(caption) && owners.length === 0 ? caption : void 0;
    const isDone = /x/i.test(box);
    found.push({
      range: trimmed,
      block,
      owners: inherited ?? owners,
      inherited: inherited !== void 0,
      isCaption: isCaption2,
      isDone,
      isTask: !isDone && isTask(line)
    });
  }
  return found;
}
var TAIL = letterRegExp(
  String.raw`(?::|-|–|—|\()\s*((?:\p{Lu}[\p{L}\p{M}]*)(?:\s*[/+&,]\s*\p{Lu}[\p{L}\p{M}]*)*)\s*\)?[.]?$`
);
var LEAD2 = letterRegExp(
  String.raw`^(\p{Lu}[\p{L}\p{M}]*(?:\s*(?:[/+&,]|and)\s*\p{Lu}[\p{L}\p{M}]*)*)\s*(?::|-|–|—|\bto\b|\bwill\b|\bshould\b|\bcan\b|\bneeds?\b|\bis\b|\bare\b|\bhas\b|'ll\b|\()`
);
var SEPARATOR = /[/+&,]|\band\b/;
function ownersOf(text, range2, isPerson) {
  const line = text.slice(range2.start, range2.end);
  const first = speakersOf(text, range2)?.names.filter(({ text: name }) => !/^todo$/i.test(name)) ?? [];
  if (first.some(({ text: name }) => isPerson(name))) return first;
  const plain2 = line.replace(/^TODO\b:?\s*/i, "");
  const said = /\b(?:owners?|assigned to|assignees?|responsible|lead|who|by)\s*:\s*(\S[^;)\]]*)/i.exec(plain2)?.[1];
  if (said !== void 0) return named(said, isPerson);
  const handles = [...plain2.matchAll(/(?:^|[\s(])(@[\w-]+)/g)].map(([, handle]) => ({ text: handle }));
  if (handles.length > 0) return handles;
  const tail = TAIL(plain2).exec(plain2)?.[1];
  if (tail?.split(/[/+&,]/).every((name) => isPerson(name.trim()))) return named(tail, isPerson);
  const lead2 = LEAD2(plain2).exec(plain2)?.[1];
  if (lead2?.split(SEPARATOR).some((name) => isPerson(name.trim()))) return named(lead2, isPerson);
  if (/^(?:we|i)\b/i.test(plain2)) return [{ text: plain2.split(/\s/)[0] }];
  const group = /^([\p{L}][\p{L} -]{2,30}):\s+\S/u.exec(plain2)?.[1];
  if (group?.split(/\s+/).some((word) => isGroup(word) || /^(?:leaders?|meeting|task force|group|wg|sig|chairs?)$/i.test(word)))
    return [{ text: group }];
  return [];
}
function named(list, isPerson) {
  const names2 = list.split(SEPARATOR).map((name) => name.trim().replace(/^.*:\s+/, ""));
  const people = names2.filter((name) => isPerson(name));
  return (people.length > 0 ? people : [list.trim()]).map((text) => ({ text }));
}

// node_modules/trough/lib/index.js
function wrap(middleware, callback) {
  let called;
  return wrapped;
  function wrapped(...parameters) {
    const fnExpectsCallback = middleware.length > parameters.length;
    let result2;
    if (fnExpectsCallback) {
      parameters.push(done);
    }
    try {
      result2 = middleware.apply(this, parameters);
    } catch (error) {
      const exception = (
        /** @type {Error} */
        error
      );
      if (fnExpectsCallback && called) {
        throw exception;
      }
      return done(exception);
    }
    if (!fnExpectsCallback) {
      if (result2 && result2.then && typeof result2.then === "function") {
        result2.then(then, done);
      } else if (result2 instanceof Error) {
        done(result2);
      } else {
        then(result2);
      }
    }
  }
  function done(error, ...output) {
    if (!called) {
      called = true;
      callback(error, ...output);
    }
  }
  function then(value) {
    done(null, value);
  }
}

// node_modules/unified-lint-rule/lib/index.js
function lintRule(meta, rule) {
  const id = typeof meta === "string" ? meta : meta.origin;
  const url = typeof meta === "string" ? void 0 : meta.url;
  const parts2 = id.split(":");
  const source = parts2[1] ? parts2[0] : void 0;
  const ruleId = parts2[1];
  Object.defineProperty(plugin, "name", { value: id });
  return plugin;
  function plugin(config) {
    const [severity, options2] = coerce(ruleId, config);
    const fatal = severity === 2;
    if (!severity) return;
    return function(tree, file, next) {
      let index = file.messages.length - 1;
      wrap(rule, function(error) {
        const messages24 = file.messages;
        if (error && !messages24.includes(error)) {
          try {
            file.fail(error);
          } catch {
          }
        }
        while (++index < messages24.length) {
          Object.assign(messages24[index], { fatal, ruleId, source, url });
        }
        next();
      })(tree, file, options2);
    };
  }
}
function coerce(name, config) {
  if (Array.isArray(config)) {
    const [severity, option] = config;
    switch (severity) {
      case false:
      case 0:
      case "off": {
        return [0, option];
      }
      case true:
      case 1:
      case "on":
      case "warn": {
        return [1, option];
      }
      case 2:
      case "error": {
        return [2, option];
      }
      default: {
        if (typeof severity === "number") {
          throw new Error(
            "Incorrect severity `" + severity + "` for `" + name + "`, expected 0, 1, or 2"
          );
        }
        return [
          1,
          /** @type {Option} */
          config
        ];
      }
    }
  }
  return [1, config];
}

// lazily:src/check-options.ts
init_compiled();
var loaded3;
var module5 = () => loaded3 ??= loadCompiled(__filename, "../lazy/check-options.cjs");
var checkOptions = (...given) => module5().checkOptions(...given);

// src/home.ts
var HOME = "https://github.com/meeting-notes-lint/meeting-notes-lint";
function ruleUrl(id) {
  return `${HOME}/blob/main/docs/rules/${id}.md`;
}
var CONFIG_SCHEMA = `${HOME.replace("github.com", "raw.githubusercontent.com")}/main/schemas/config.schema.json`;

// lazily:src/note/markdown.ts
init_compiled();
var loaded4;
var module6 = () => loaded4 ??= loadCompiled(__filename, "../lazy/markdown.cjs");
var parseMarkdown = (...given) => module6().parseMarkdown(...given);

// src/note/scan-blocks.ts
var HEADING = /#{1,6}(?=[ \t\r\n]|$)/y;
var FENCE = /`{3,}(?=[^`\r\n]*(?:[\r\n]|$))|~{3,}/y;
var RULE = /([-*_])(?:[ \t]*\1){2,}[ \t]*(?=[\r\n]|$)/y;
var UNDERLINE2 = /(?:=+|-+)[ \t]*(?=[\r\n]|$)/y;
var MARKER = /(?:[-*+]|(\d{1,9})[.)])(?=[ \t\r\n]|$)/y;
var BRACKETS = /\[[^\\\]\r\n]*\](?!:)/y;
var DEFINITION = /\[[^\s\\[\]][^\\[\]\r\n]{0,99}\]: *[^\s<>()\\]+ *(?=[\r\n]|$)/y;
var SPECIAL = new Set("	#`~<>*+-_=[0123456789");
var NO_TAG = /<(?:[a-z][a-z0-9]*[:@.]|[^a-z/!?]|$)/iy;
function scanBlocks(text, from) {
  if (/^\uFEFF|\r(?!\n)/.test(text)) return void 0;
  const scanner = new Scanner(text);
  for (let start = from; start < text.length; ) {
    const lineFeed = text.indexOf("\n", start);
    const end = lineFeed < 0 ? text.length : lineFeed;
    if (!scanner.line(start, end > start && text[end - 1] === "\r" ? end - 1 : end)) return void 0;
    start = end + 1;
  }
  return scanner.finish();
}
var Scanner = class {
  #text;
  #blocks = [];
  /** From the outermost to the innermost. */
  #open = [];
  #lists = 0;
  /** The paragraph that the next line may go on with; it stands in the innermost container. */
  #paragraph;
  /** The line began behind an open paragraph. */
  #interrupts = false;
  #fence;
  #comment;
  constructor(text) {
    this.#text = text;
  }
  /** Takes in the line from `start` to `end`; false when it is not certain what it is. */
  line(start, end) {
    const text = this.#text;
    if (this.#comment) return this.#inComment(this.#comment, start, end);
    let at = start;
    let first = this.#skipSpaces(at, end);
    let depth = 0;
    for (const { item, width, children } of this.#open) {
      if (!item) {
        if (text[first] !== ">" || first - at > 3) break;
        at = text[first + 1] === " " ? first + 2 : first + 1;
        first = this.#skipSpaces(at, end);
      } else if (first < end) {
        if (children === 0 && first > at) return false;
        if (first - at < width) break;
        at += width;
      }
      depth++;
    }
    if (this.#fence) return this.#inFence(this.#fence, depth, at, first, end);
    if (first === end) {
      this.#paragraph = void 0;
      this.#open.length = depth;
      return true;
    }
    this.#interrupts = this.#paragraph !== void 0 && depth === this.#open.length;
    while (SPECIAL.has(text[first])) {
      if (text[first] === "	") return false;
      if (first - at > 3) break;
      const content = text[first] === ">" ? this.#quote(depth, first, end) : this.#item(depth, at, first, end);
      if (content === "unknown") return false;
      if (content === "none") return this.#leaf(depth, at, first, end);
      depth++;
      at = content;
      first = this.#skipSpaces(at, end);
      if (first === end) return true;
    }
    return first - at > 3 && !this.#paragraph ? false : this.#prose(depth, first, end);
  }
  /** The blocks of the whole text. */
  finish() {
    if (this.#comment) return void 0;
    if (this.#fence) {
      if (this.#open.length > 0) return void 0;
      this.#fence.block.range.end = this.#text.length;
    }
    return this.#blocks;
  }
  #skipSpaces(at, end) {
    while (at < end && this.#text[at] === " ") at++;
    return at;
  }
  #match(pattern, at) {
    pattern.lastIndex = at;
    return pattern.exec(this.#text);
  }
  /** Opens a quote, or one inside another; returns where its content begins. */
  #quote(depth, first, end) {
    const next = this.#text[first + 1];
    if (next === "	" || this.#open.slice(0, depth).some(({ item }) => item)) return "unknown";
    this.#closeTo(depth);
    this.#open.push({ marker: ">", width: 0, item: void 0, children: 0 });
    return Math.min(end, next === " " ? first + 2 : first + 1);
  }
  /** Opens a list, or the next item of one; returns where the item's content begins. */
  #item(depth, at, first, end) {
    const match = this.#match(MARKER, first);
    if (!match || this.#match(RULE, first)) return "none";
    const [marker, digits] = match;
    const afterMarker = first + marker.length;
    const content = this.#skipSpaces(afterMarker, end);
    const isEmpty = content === end;
    if (isEmpty || digits !== void 0 && digits !== "1") {
      if (this.#paragraph && depth === this.#open.length) return "none";
      if (this.#interrupts || this.#open[depth] && !this.#open[depth].item) return "unknown";
    }
    if (this.#text[content] === "	" || content - afterMarker > 4 && !isEmpty) return "unknown";
    const kind2 = marker.at(-1);
    const width = (isEmpty ? afterMarker + 1 : content) - at;
    const known = this.#open[depth];
    const goesOn = known?.marker === kind2;
    if (goesOn) this.#closeTo(depth);
    else this.#begin(depth, end);
    const item = {
      range: { start: first, end },
      depth: depth + 1,
      list: goesOn ? known.item.list : this.#lists++,
      ordered: digits !== void 0,
      hasChildren: false
    };
    this.#open[depth] = { marker: kind2, width, item, children: 0 };
    this.#grow(end);
    if (isEmpty) this.#blocks.push({ kind: "item", range: { start: end, end }, item });
    return content;
  }
  /** A line that begins with a mark, and begins no container. */
  #leaf(depth, at, first, end) {
    const text = this.#text;
    const range2 = { start: first, end };
    switch (text[first]) {
      case "#": {
        const marks = this.#match(HEADING, first)?.[0];
        if (marks === void 0) break;
        if (text[first + marks.length] === "	") return false;
        this.#begin(depth, end);
        if (depth > 0) this.#pushProse(range2);
        else this.#blocks.push({ kind: "heading", range: range2, heading: headingAt(text, range2, marks.length) });
        return true;
      }
      case "`":
      case "~": {
        const marks = this.#match(FENCE, first)?.[0];
        if (marks === void 0) break;
        this.#begin(depth, end);
        this.#fence = { block: { kind: "code", range: range2 }, marks };
        this.#blocks.push(this.#fence.block);
        return true;
      }
      case "<": {
        if (this.#match(NO_TAG, first)) break;
        if (!text.startsWith("<!--", first)) return false;
        this.#begin(depth, end);
        this.#comment = { kind: "html", range: { start: at, end } };
        this.#blocks.push(this.#comment);
        return this.#inComment(this.#comment, first + 2, end);
      }
      case "[":
        if (this.#paragraph && this.#paragraph.kind !== "other") break;
        if (this.#match(BRACKETS, first)) break;
        if (!this.#match(DEFINITION, first) || this.#paragraph && depth < this.#open.length) return false;
        this.#begin(depth, end);
        this.#paragraph = { kind: "other", range: range2 };
        this.#blocks.push(this.#paragraph);
        return true;
      default:
        if (this.#paragraph && (text[first] === "=" || depth === this.#open.length) && this.#match(UNDERLINE2, first))
          return false;
        if (!this.#match(RULE, first)) break;
        this.#begin(depth, end);
        this.#blocks.push({ kind: "other", range: range2 });
        return true;
    }
    return this.#prose(depth, first, end);
  }
  /** A line of text: it goes on with the paragraph, whatever it is indented by, or begins one. */
  #prose(depth, first, end) {
    if (this.#paragraph) {
      if (this.#paragraph.kind === "other") return false;
      this.#paragraph.range.end = end;
      this.#grow(end);
    } else {
      this.#begin(depth, end);
      this.#paragraph = this.#pushProse({ start: first, end });
    }
    return true;
  }
  #inFence({ block, marks }, depth, at, first, end) {
    if (depth < this.#open.length) return false;
    block.range.end = end;
    if (first < end) this.#grow(end);
    if (first - at <= 3 && this.#text.startsWith(marks, first)) {
      const line = this.#text.slice(first, end).replace(/(?<![ \t])[ \t]+$/, "");
      if (line === marks[0].repeat(line.length)) this.#fence = void 0;
    }
    return true;
  }
  #inComment(block, start, end) {
    block.range.end = end;
    if (this.#text.slice(start, end).includes("-->")) this.#comment = void 0;
    return this.#comment === void 0 || this.#open.length === 0;
  }
  /** Closes what does not go on, and begins a block in the container at `depth`. */
  #begin(depth, end) {
    this.#closeTo(depth);
    const parent = this.#open.at(-1);
    if (parent?.item) {
      parent.children++;
      parent.item.hasChildren = parent.children > 1;
    }
    this.#grow(end);
  }
  #pushProse(range2) {
    const parent = this.#open.at(-1);
    const quoted = this.#open[0]?.item === void 0 && this.#open.length > 0;
    const kind2 = quoted ? "quote" : parent?.item && parent.children === 1 ? "item" : "paragraph";
    const block = { kind: kind2, range: range2, ...parent?.item && { item: parent.item } };
    this.#blocks.push(block);
    return block;
  }
  #closeTo(depth) {
    this.#open.length = depth;
    this.#paragraph = void 0;
  }
  /** All open items reach to `end`. */
  #grow(end) {
    for (const { item } of this.#open) if (item) item.range.end = end;
  }
};

// src/note/parse.ts
function parseNote(path10, text) {
  const long = tooLong(text);
  if (long) return { ...noteFrom(path10, text, [], nothing("missing")), excess: long };
  const frontMatter2 = parseFrontMatter(text);
  const excess = tooComplex(text, frontMatter2.range.end);
  if (excess) return { ...noteFrom(path10, text, [], frontMatter2), excess };
  const scanned = scanBody(text, frontMatter2);
  if (scanned) return noteFrom(path10, text, scanned, frontMatter2);
  const unparsed = tooMuchToParse(text, frontMatter2.range.end);
  if (unparsed) return { ...noteFrom(path10, text, [], frontMatter2), excess: unparsed };
  return noteFrom(path10, text, parseBody(text, frontMatter2), frontMatter2);
}
function scanBody(text, frontMatter2) {
  const { state, range: range2, fence } = frontMatter2;
  return isPlain(frontMatter2) && (state === "missing" || fence.end === 3) ? scanBlocks(text, range2.end) : void 0;
}
function parseBody(text, frontMatter2) {
  const { state, range: range2 } = frontMatter2;
  const plain2 = isPlain(frontMatter2) ? text : text.slice(0, range2.end).replace(/[^\r\n]/g, " ") + text.slice(range2.end);
  const shift = state === "missing" && text.startsWith("\uFEFF") ? 1 : 0;
  return blocksOf(parseMarkdown(plain2), text, range2.end, shift);
}

// src/rules/define-rule.ts
function defineRule(meta, check2) {
  const url = ruleUrl(meta.id);
  const defaults = Object.fromEntries(
    Object.entries(meta.options ?? {}).map(([name, schema]) => [name, schema.default])
  );
  const run = (note, context, severity, options2 = {}) => {
    const findings = [];
    const report = ({ range: range2, message: message2, about, expected, fix, related, severity: less }) => {
      const replacements = typeof expected === "string" ? [expected] : expected;
      const first = replacements?.[0];
      findings.push({
        path: note.path,
        ruleId: meta.id,
        severity: severity === "error" && less === "warning" ? "warning" : severity,
        message: message2,
        place: note.lines.place(range2),
        url,
        actual: note.text.slice(range2.start, range2.end),
        ...about !== void 0 && { about: [about].flat() },
        ...replacements && { expected: [...replacements] },
        ...typeof fix === "object" && { fix },
        ...typeof fix === "string" && first !== void 0 && {
          fix: { safe: fix === "safe", title: titleOf(first), edits: [{ ...range2, text: first }] }
        },
        ...related?.length && {
          related: related.map((other) => ({ place: note.lines.place(other.range), message: other.message }))
        }
      });
    };
    const { settings, collection, fileExists } = context;
    const when = whenOf(note, context);
    if (when && (!note.excess || meta.id.startsWith("front-matter"))) {
      const { meeting, stage } = when;
      const given = { ...defaults, ...options2 };
      check2({ note, meeting, settings, collection, stage, fileExists, report }, given);
    }
    return findings;
  };
  const linter = lintRule(
    { origin: `meeting-notes-lint:${meta.id}`, url },
    (tree, file, options2) => {
      checkOptions(meta.id, options2);
      const note = noteOf(tree, file);
      if (!note) return;
      for (const finding of run(note, contextOf(file), "error", options2 ?? {})) {
        leaveMessage(file, finding);
      }
    }
  );
  return Object.assign(linter, {
    meta,
    url,
    check: run
  });
}
var whenIn = /* @__PURE__ */ new WeakMap();
function whenOf(note, context) {
  const known = whenIn.get(context);
  if (known?.note === note) return known.when;
  const { settings, now } = context;
  const meeting = meetingOf(note, settings);
  const isOld = isBefore(meeting, note.path, settings.since);
  const when = isOld ? void 0 : { meeting, stage: stageAt(note, meeting, now) };
  whenIn.set(context, { note, when });
  return when;
}
function titleOf(text) {
  return text === "" ? "Remove it" : text.includes("\n") ? "Replace it" : `Write \`${text}\``;
}
function leaveMessage(file, { message: message2, place, actual, expected, fix, related }) {
  const left = file.message(message2, { place });
  return Object.assign(left, {
    actual,
    ...expected && { expected },
    ...fix && { fix },
    ...related && { related }
  });
}
var notes = /* @__PURE__ */ new WeakMap();
function noteOf(tree, file) {
  const known = notes.get(file);
  if (known?.tree === tree) return known.note;
  const text = String(file);
  const path10 = (file.path ?? "").replaceAll("\\", "/");
  const frontMatter2 = parseFrontMatter(text);
  const ofTree = readNote(path10, text, tree, frontMatter2, text.startsWith("\uFEFF") ? 1 : 0);
  const note = ofTree && !isPlain(frontMatter2) ? parseNote(path10, text) : ofTree;
  notes.set(file, { tree, note });
  return note;
}
function contextOf(file) {
  const given = file.data.meetingNotesLint;
  return {
    settings: given?.settings ?? defaultSettings,
    collection: given?.collection ?? new Collection(),
    now: given?.now,
    fileExists: given?.fileExists
  };
}

// src/rules/action-item-owner.ts
var messages = {
  none: (text, owner) => `\`${text}\` has no owner, unlike the other items here; write who does it, such as \`${owner}: …\`.`,
  unknown: (owner) => `\`${owner}\` owns an item but is neither a participant nor known from other notes; correct the name.`
};
var MIN_OWNED = 2;
var MIN_SHARE3 = 0.5;
var action_item_owner_default = defineRule(
  {
    id: "action-item-owner",
    description: "An action item names who does it where the other items do",
    severity: "warning",
    needsCollection: true,
    options: {
      unknown: {
        description: "Also remark on owners who are neither participants nor known from other notes.",
        type: "boolean",
        default: false
      }
    }
  },
  ({ note, meeting, settings, collection, report }, { unknown }) => {
    const blocks = actionBlocks(note, settings);
    if (blocks.length === 0) return;
    const participants = meeting.attendees.map(({ name }) => name);
    const isPerson = (name) => settings.roster.meantBy(name).length > 0 || collection.people.isSomebody(name, participants);
    const items = actionItems(blocks, note.text, isPerson);
    const owned = items.filter(({ owners }) => owners.length > 0);
    if (unknown) {
      for (const { owners, inherited } of items) {
        if (inherited) continue;
        for (const { text, range: range2 } of owners) {
          if (!range2 || isGroup(text) || collection.people.isKnown(text)) continue;
          if (settings.roster.meantBy(text).length > 0) continue;
          if (!participants.some((name) => collection.people.match(text, name) !== "no"))
            report({ range: range2, message: messages.unknown(text) });
        }
      }
    }
    const open = items.filter(({ owners }) => owners.length === 0);
    if (owned.length < MIN_OWNED || owned.length < open.length || owned.length / items.length < MIN_SHARE3) return;
    const example = owned[0]?.owners[0]?.text ?? "RD";
    for (const { range: range2, isTask: isTask2 } of open) {
      const text = note.text.slice(range2.start, range2.end);
      if (!isTask2 || isPlaceholder(text, settings.placeholders.words)) continue;
      report({ range: range2, message: messages.none(excerpt(text), example) });
    }
  }
);

// src/rules/attendees.ts
var messages2 = {
  missing: (places2) => `The note does not say who was there; list the people in ${places2}.`,
  empty: (place) => `\`${place}\` names nobody although the meeting is over; list who was there.`,
  fullName: (text) => `\`${text}\` is not a full name; write first and last name.`,
  handle: (text) => `\`${text}\` has no GitHub handle; add it, such as \`@name\`.`
};
var attendees_default = defineRule(
  {
    id: "attendees",
    description: "The note lists who was there, where and how the configuration says",
    severity: "warning",
    options: {
      form: {
        description: "What each entry must hold: `full-name` (two words or more), `handle` (`@name`), or `any`.",
        enum: ["any", "full-name", "handle"],
        default: "any"
      }
    }
  },
  ({ note, meeting, settings, stage, report }, { form }) => {
    if (!settings.attendees.isConfigured || stage === "upcoming" || meeting.isCancelled) return;
    const { attendees, lists: lists2 } = meeting;
    if (attendees.length === 0) {
      const [list] = lists2;
      if (list) report({ range: list.at, message: messages2.empty(labelIn(list.at)) });
      else if (settings.attendees.from.some(({ kind: kind2 }) => kind2 !== "frontMatter"))
        report({ range: head(), message: messages2.missing(placesOf(settings)), about: "missing" });
      return;
    }
    for (const { name, entry } of attendees) {
      const text = note.text.slice(entry.start, entry.end);
      if (form === "full-name" && !/\S\s+\S/.test(name))
        report({ range: entry, message: messages2.fullName(excerpt(text)) });
      if (form === "handle" && !/(?:^|[\s([])@[\w-]/.test(text))
        report({ range: entry, message: messages2.handle(excerpt(text)) });
    }
    function labelIn(range2) {
      const text = note.text.slice(range2.start, range2.end).replace(/[#*_:|]+/g, " ");
      return saysSomething(text) ? excerpt(text) : "Attendees";
    }
    function head() {
      return note.headings[0]?.range ?? note.lines.range(note.lines.point(note.bodyStart).line);
    }
  }
);
function placesOf({ attendees }) {
  const places2 = attendees.from.map(({ kind: kind2, name }) => {
    if (kind2 === "section") return `a section \`${name}\``;
    if (kind2 === "label") return `a line \`${name}: …\``;
    return kind2 === "table" ? `a table with the column \`${name}\`` : `\`${name}\` of the front matter`;
  });
  return places2.join(" or ");
}

// src/rules/consistent-dates.ts
var messages3 = {
  odd: (name, text, agreeing, day) => `${sentenceCase(name)} says \`${text}\`, but ${agreeing} ${spellDay(day)}; write that day in ${name} too.`,
  dateTime: (actual, agreeing, day) => `\`datetime\` is of ${spellDay(actual)}, but ${agreeing} ${spellDay(day)}; write \`${day}\` if that is the day of the meeting.`,
  path: (others, other, path10) => `${sentenceCase(others)} ${other}, but the file name is of ${spellDay(path10)}; write \`${path10}\` if the file name is right, else rename the file.`,
  all: (said) => `${sentenceCase(said)}; write the day of the meeting in all of them.`
};
var consistent_dates_default = defineRule(
  {
    id: "consistent-dates",
    description: "All dates of the meeting that a note gives, in its name and in its text, are of the same day",
    severity: "error",
    fixes: ["suggestion"]
  },
  ({ meeting: { dates, agreement: found }, report }) => {
    if (!found || found.odd.length === 0) return;
    const path10 = dates.find(({ source }) => source.kind === "path");
    const right = path10?.said[0]?.whole ?? found.day;
    const wrong2 = (found.odd.length === 1 && found.odd[0] === path10 ? found.agree : found.odd).filter(isWritten);
    const [first] = wrong2;
    if (!first) return;
    const edits = wrong2.flatMap((dated) => editOf(dated, right) ?? []);
    const isWhole = edits.length === wrong2.length;
    const range2 = first.said[0].range;
    report({
      range: range2,
      message: sentence(dates, found, right),
      ...isWhole && {
        expected: edits[0].text,
        fix: { safe: false, title: `Write \`${edits[0].text}\``, edits: edits.sort((a, b) => a.start - b.start) }
      }
    });
  }
);
function isWritten(dated) {
  return dated.said[0]?.range !== void 0;
}
function editOf({ said: [first, ...others] }, day) {
  const text = others.every(({ range: range2 }) => range2?.start === first.range.start) ? first.rewrite?.(day) : void 0;
  return text === void 0 ? void 0 : { ...first.range, text };
}
function sentence(dates, { agree, odd, day: found }, day) {
  const [first, ...others] = odd;
  if (first.source.kind === "path" && others.length === 0) {
    const { name, said } = agree[0];
    const both = agree.length > 1 ? `${names(agree)} are of` : isDateTime(agree[0]) ? "`datetime` is of" : `${name} says`;
    return messages3.path(both, spell(said[0], found), day);
  }
  if (others.length > 0 && agree.length === 1) return messages3.all(enumerate(dates.map(saying)));
  const agreeing = `${names(agree)} ${agree.length === 1 ? "says" : "say"}`;
  return isDateTime(first) ? messages3.dateTime(first.said[0].whole, agreeing, day) : messages3.odd(first.name, excerpt(first.said[0].text), agreeing, day);
}
function saying(dated) {
  const [first] = dated.said;
  if (isDateTime(dated)) return `\`datetime\` is of ${spellDay(first.whole)}`;
  return `${dated.name} says ${first.range ? `\`${excerpt(first.text)}\`` : spell(first)}`;
}
function isDateTime({ source }) {
  return source.kind === "frontMatter" && source.name === "datetime";
}
function spell({ whole, text }, day) {
  if (whole ?? day) return spellDay(whole ?? day);
  return `\`${excerpt(text)}\``;
}
function names(dates) {
  return enumerate(dates.map(({ name }) => name));
}
function enumerate(parts2) {
  return parts2.length < 2 ? parts2[0] ?? "" : `${parts2.slice(0, -1).join(", ")} and ${parts2.at(-1)}`;
}
function sentenceCase(text) {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

// src/rules/consistent-names.ts
var messages4 = {
  lists: (value, better, notes2) => notes2 > 0 ? `\`${value}\` is spelt \`${better}\` in ${notes2} other notes; write \`${better}\` if the same is meant.` : `\`${value}\` is spelt \`${better}\` in the name of its folder; write \`${better}\` if the same is meant.`,
  first: (value, better, notes2) => `\`${value}\` has a first name that ${notes2} other notes spell as in \`${better}\`; write \`${better}\` if it is the same person.`,
  roster: (value, better) => `\`${value}\` is spelt \`${better}\` in the roster; write \`${better}\`.`,
  text: (value, better, notes2) => `\`${value}\` is spelt \`${better}\` in the text of ${notes2} notes; write \`${better}\` if the same is meant.`
};
var consistent_names_default = defineRule(
  {
    id: "consistent-names",
    description: "Participants, teams and tags are spelt as in the other notes",
    severity: "warning",
    fixes: ["safe", "suggestion"],
    needsCollection: true
  },
  ({ note, meeting, settings, collection, report }) => {
    const { roster } = settings;
    const found = /* @__PURE__ */ new Map();
    for (const field of ["participants", "teams", "tags"]) {
      for (const { value, range: range2 } of values2(field)) {
        if (isPlaceholder(value, settings.placeholders.words)) continue;
        const known = found.get(value);
        if (known) {
          known.others.push(range2);
          continue;
        }
        const named2 = field === "participants" ? roster.canonical(value) : teamOf(field, value);
        if (named2 !== void 0) {
          if (named2 !== value)
            found.set(value, {
              range: range2,
              spelling: named2,
              safe: true,
              message: messages4.roster(value, named2),
              others: []
            });
          continue;
        }
        const better = isInRoster(field, value) ? void 0 : collection.spellings.better(field, value);
        if (!better) continue;
        const { spelling } = better;
        found.set(value, { range: range2, spelling, safe: false, message: sentence2(value, better), others: [] });
      }
    }
    for (const { range: range2, message: message2, spelling, safe, others } of found.values()) {
      report({
        range: range2,
        message: message2,
        expected: spelling,
        fix: safe ? "safe" : "suggestion",
        related: others.map((other) => ({ range: other, message: "The same here" }))
      });
    }
    function teamOf(field, value) {
      const bare = (name) => fold(name).replace(/[\s_-]+/g, "");
      return field === "teams" ? roster.teams.find((team) => bare(team) === bare(value)) : void 0;
    }
    function isInRoster(field, value) {
      return field === "participants" && roster.people.some(({ name }) => name === value);
    }
    function values2(field) {
      const list = field === "participants" ? meeting.attendees.map(({ name, range: range2 }) => ({ value: name, range: range2 })) : frontMatterList(note, field);
      const text = list.length === 0 ? frontMatterText(note, field) : void 0;
      if (!text || note.text.slice(text.range.start, text.range.end) !== text.value) return list.filter(isPlain3);
      return [...text.value.matchAll(/[^,]+/g)].map((part) => {
        const start = text.range.start + part.index + (part[0].length - part[0].trimStart().length);
        const value = part[0].trim();
        return { value, range: { start, end: start + value.length } };
      });
    }
    function isPlain3({ value, range: range2 }) {
      return note.text.slice(range2.start, range2.end) === value;
    }
  }
);
function sentence2(value, better) {
  if (better.in === "text") return messages4.text(value, better.spelling, better.notes);
  return better.in === "first" ? messages4.first(value, better.spelling, better.notes) : messages4.lists(value, better.spelling, better.notes);
}

// src/rules/file-name.ts
var messages5 = {
  noDate: (name) => `The file name \`${name}\` holds no date; name the note \`yyyy-mm-dd.md\`, by the day of the meeting.`,
  form: (path10, forms) => `\`${path10}\` is not named as notes are here; rename it to the form ${forms}.`,
  impossible: (date) => `There is no day \`${date}\`; name the note \`yyyy-mm-dd.md\`, by the day of the meeting.`,
  digits: (date, expected) => `The date \`${date}\` in the file name has not two digits for month and day; rename it to \`${expected}\`, so that notes are sorted.`,
  impossibleInForm: (date, forms) => `There is no day \`${date}\`; name the note by the day of the meeting, in the form ${forms}.`,
  conflict: (path10, first, second) => `\`${path10}\` says \`${first}\` in one place and \`${second}\` in another; rename it so that they agree.`,
  year: (folder, date, year) => `The note of \`${date}\` stands in the folder \`${folder}\`; move it to the folder \`${year}\`.`
};
var file_name_default = defineRule(
  {
    id: "file-name",
    description: "The file is named by the day of the meeting and stands in the folder of its year",
    severity: "warning"
  },
  ({ note, meeting: { path: path10 }, settings, report }) => {
    if (note.path === "") return;
    const message2 = settings.path.length > 0 ? inForm(note.path, path10, settings) : byDay(note.path, path10);
    if (message2 !== void 0) report({ range: note.lines.range(1), message: message2, about: note.path });
  }
);
function inForm(path10, date, { path: patterns }) {
  const read3 = patterns.map((pattern) => pattern.read(path10)).find((parts2) => parts2 !== void 0);
  const forms = patterns.map(({ source }) => `\`${source}\``).join(" or ");
  if (!read3) return messages5.form(path10, forms);
  const { conflict } = read3;
  if (conflict) return messages5.conflict(path10, conflict[0], conflict[1]);
  return date?.isWhole && !date.day ? messages5.impossibleInForm(date.text, forms) : void 0;
}
function byDay(path10, date) {
  const segments = path10.split("/");
  if (!date) return messages5.noDate(segments.at(-1));
  if (!date.day) {
    const [year, month, day] = date.text.split("-").map(Number);
    const meant = toDay(year, month, day);
    return meant && meant !== date.text ? messages5.digits(date.text, meant) : messages5.impossible(date.text);
  }
  const folder = segments.slice(0, -1).findLast((segment) => /^(?:19|20)\d\d$/.test(segment));
  return folder !== void 0 && Number(folder) !== date.year ? messages5.year(folder, date.text, date.year) : void 0;
}

// src/rules/front-matter.ts
var messages6 = {
  missing: "The note has no front matter; begin it with a line `---`, the keys `datetime`, `location`, `teams` and `participants`, and another line `---`.",
  bom: "An invisible byte order mark stands before the opening `---`; remove it, or other tools will not see the front matter.",
  blank: "Blank lines stand before the opening `---`; remove them, because front matter must begin on line 1.",
  lead: (text) => `\`${text}\` stands before the opening \`---\`; move it below the front matter, which must begin on line 1.`,
  unclosed: "The front matter is never closed; put a line `---` after its last key.",
  foreign: (language) => `The front matter is marked as \`${language}\`; write it in YAML, after a bare \`---\`.`,
  duplicate: (key) => `The key \`${key}\` stands twice; keep one of the two.`,
  tab: "A tab indents this line; indent YAML with spaces.",
  colon: (text) => `\`${text}\` holds a colon and a space, which YAML reads as a key; put the value between quotes.`,
  noColon: (text) => `\`${text}\` is no \`key: value\` line; put a colon and a space after the key.`,
  special: (text) => `\`${text}\` begins with a character that YAML reserves; put the value between quotes.`,
  quote: (text) => `The quote in \`${text}\` is never closed, or closed too early; put one quote at each end of the value.`,
  indent: (text) => `\`${text}\` is indented otherwise than its neighbours; indent it like the lines around it.`,
  bracket: (text) => `The bracket in \`${text}\` is never closed; close it, or write one item a line after \`- \`.`,
  alias: (text) => `\`${text}\` uses \`*\` or \`&\`, which YAML reads as a reference; put the value between quotes.`,
  tooMuch: "The front matter is longer or deeper than that of any note and was not read; keep the keys of the meeting in it and nothing else.",
  excess: "From here on the note is longer or nested deeper than any note, and its text was not checked; split it, or flatten its lists.",
  mapping: (text) => `The front matter is not a list of \`key: value\` lines; \`${text}\` should be one.`,
  other: (text) => `YAML cannot read the front matter at \`${text}\`; check the colon, the quotes and the indentation of this line.`
};
var front_matter_default = defineRule(
  {
    id: "front-matter",
    description: "A note begins with front matter in YAML that can be read",
    severity: "error",
    fixes: ["safe"],
    needsCollection: true
  },
  ({ note, settings, collection, report }) => {
    const { frontMatter: frontMatter2, text } = note;
    if (note.excess) {
      report({ range: note.excess, message: messages6.excess });
      if (frontMatter2.state === "missing") return;
    }
    const { state, lead: lead2, fence } = frontMatter2;
    if (state === "missing") {
      const { required } = settings.frontMatter;
      if (required === true || required === "auto" && !collection.isForeign)
        report({ range: note.lines.range(1), message: messages6.missing, about: "missing" });
      return;
    }
    if (lead2.end > lead2.start) {
      const before = text.slice(lead2.start, lead2.end);
      if (before.replace("\uFEFF", "").trim() === "") {
        const message2 = before.startsWith("\uFEFF") ? messages6.bom : messages6.blank;
        report({ range: lead2, message: message2, expected: "", fix: "safe" });
      } else {
        const range2 = firstLine(text, lead2);
        report({ range: range2, message: messages6.lead(excerpt(text.slice(range2.start, range2.end))) });
      }
    }
    if (state === "unclosed") report({ range: fence, message: messages6.unclosed });
    if (state === "foreign") report({ range: fence, message: messages6.foreign(excerpt(frontMatter2.language)) });
    const lines = /* @__PURE__ */ new Set();
    for (const problem of frontMatter2.problems) {
      const { line } = note.lines.point(problem.range.start);
      if (lines.has(line)) continue;
      lines.add(line);
      const whole = note.lines.range(line);
      const range2 = rangeOf(problem, whole);
      report({
        range: range2,
        message: sentence3(problem, text.slice(whole.start, whole.end), text.slice(range2.start, range2.end))
      });
      if (problem.code !== "DUPLICATE_KEY") break;
    }
    function rangeOf({ code, range: range2, key }, line) {
      if (code === "DUPLICATE_KEY" && key) return { start: range2.start, end: range2.start + key.length };
      if (range2.end === range2.start) return line.end > line.start ? line : range2;
      if (range2.end > range2.start + 1 || code === "TAB_AS_INDENT") return firstLine(text, range2);
      const end = line.start + text.slice(line.start, line.end).trimEnd().length;
      return { start: range2.start < end ? range2.start : line.start, end };
    }
  }
);
function sentence3(problem, line, at) {
  const text = excerpt(line);
  switch (problem.code) {
    case "DUPLICATE_KEY":
      return messages6.duplicate(excerpt(problem.key ?? at));
    case "TAB_AS_INDENT":
      return messages6.tab;
    case "BLOCK_AS_IMPLICIT_KEY":
    case "MULTILINE_IMPLICIT_KEY":
      return /:\s.*:\s/.test(line) ? messages6.colon(text) : messages6.noColon(text);
    case "MISSING_CHAR":
      if (/["']/.test(line)) return messages6.quote(text);
      return /[[{]/.test(line) ? messages6.bracket(text) : messages6.noColon(text);
    case "BAD_SCALAR_START":
      return messages6.special(text);
    case "BAD_INDENT":
      return /[[{][^[{\]}]*$/.test(line) ? messages6.bracket(text) : messages6.indent(text);
    case "BAD_ALIAS":
      return messages6.alias(text);
    case "TOO_MUCH":
      return messages6.tooMuch;
    case "NOT_A_MAPPING":
      return messages6.mapping(text);
    case "UNEXPECTED_TOKEN":
      return /["']/.test(line) ? messages6.quote(text) : messages6.other(text);
    default:
      return messages6.other(text);
  }
}
function firstLine(text, range2) {
  for (const line of linesIn(text, range2)) {
    if (text.slice(line.start, line.end).trim() !== "") return line;
  }
  return range2;
}

// src/note/list-edits.ts
function valueAsList(note, key, value) {
  const keyRange = note.frontMatter.keyRange([key]);
  if (!keyRange) return void 0;
  const text = note.text.slice(value.start, value.end);
  const between = note.text.slice(keyRange.end, value.start);
  if (/[\r\n]/.test(text) || !/^: +$/.test(between) || /[#[{|>&*!]/.test(text[0] ?? "")) return void 0;
  return { start: keyRange.end + 1, end: value.end, text: `${note.eol}  - ${text}` };
}
function removalOfItem(note, item) {
  const rest = /^[ \t]*(?:\r\n|\r|\n)/.exec(note.text.slice(item.end, item.end + 200));
  const marker = markerOf(note.text, item);
  if (!rest || marker === void 0) return void 0;
  return { start: item.start - marker.length, end: item.end + rest[0].length, text: "" };
}
function itemAsItems(note, item, parts2) {
  const marker = markerOf(note.text, item);
  if (marker === void 0 || parts2.some((part) => !isPlain2(part))) return void 0;
  return { ...item, text: parts2.join(`${note.eol}${marker}`) };
}
function markerOf(text, item) {
  const lineStart = Math.max(text.lastIndexOf("\n", item.start - 1), text.lastIndexOf("\r", item.start - 1)) + 1;
  const marker = text.slice(lineStart, item.start);
  return /^[ \t]*- +$/.test(marker) ? marker : void 0;
}
var PLAIN2 = letterRegExp(String.raw`^[\p{L}\p{N}][\p{L}\p{M}\p{N} ._/()+-]*$`);
function isPlain2(text) {
  return PLAIN2(text).test(text) && !/^(?:true|false|null|yes|no|on|off|[\d.]+)$/i.test(text);
}

// src/schema-errors.ts
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

// src/rules/front-matter-schema.ts
var EXAMPLE = "2022-06-23T10:00:00+02:00";
var messages7 = {
  missing: (key) => `The key \`${key}\` is missing; add a line \`${key}: …\` to the front matter.`,
  misspelt: (actual, key) => `There is no key \`${actual}\`; did you mean \`${key}\`?`,
  unknown: (key, known) => `The key \`${key}\` is not one that notes have (${known}); remove it, or check its name.`,
  empty: (key) => `\`${key}\` has no value; write one, or remove the line if the note can do without.`,
  emptyRequired: (key) => `\`${key}\` has no value; write one after the colon.`,
  emptyList: (key) => `\`${key}\` has no items; write each on a line of its own after \`- \`.`,
  emptyItem: (key) => `An item of \`${key}\` is empty; write what belongs there, or remove the line.`,
  list: (text, key) => `\`${key}\` must be a list; write \`${text}\` on a line of its own after \`- \`.`,
  type: (text, key, type) => `\`${text}\` is no value for \`${key}\`, which must be ${type}.`,
  notIn: (text, key, allowed) => `\`${text}\` is no value for \`${key}\`; write one of ${allowed}.`,
  rule: (text, key, why) => `\`${text}\` is no value for \`${key}\`: it ${why}.`,
  seconds: (text, expected) => `\`${text}\` has no seconds; write \`${expected}\`.`,
  colon: (text, expected) => `\`${text}\` has an offset without colon; write \`${expected}\`.`,
  offset: (text) => `\`${text}\` has no offset from UTC; add one at the end, such as \`+02:00\`, or \`Z\` for UTC.`,
  time: (text) => `\`${text}\` has no time; write day, time and offset, such as \`${EXAMPLE}\`.`,
  day: (text, why, expected) => `\`${text}\` is no day: ${why}; write ${expected ? `\`${expected}\`, the day in the file name` : "the day of the meeting as `yyyy-mm-dd`"}.`,
  clock: (text) => `\`${text}\` has a time or offset that cannot be; write it like \`${EXAMPLE}\`.`,
  dateTime: (text) => `\`${text}\` is no date and time; write it like \`${EXAMPLE}\`.`
};
var front_matter_schema_default = defineRule(
  {
    id: "front-matter-schema",
    description: "The front matter has the right keys, with values of the right form",
    severity: "error",
    fixes: ["safe", "suggestion"]
  },
  ({ note, meeting, settings, collection, report }) => {
    if (note.frontMatter.state !== "valid" || settings.frontMatter.required === "auto" && collection.isForeign)
      return;
    const { schema } = settings.frontMatter;
    const { data } = note.frontMatter;
    const isOptional = settings.frontMatter.required === false && schema === builtInSchema;
    const errors = schema.validate(data).filter(({ keyword }) => !isOptional || keyword !== "required");
    const missing = errors.filter(({ keyword }) => keyword === "required");
    const missingKeys = missing.filter(({ instancePath }) => instancePath === "").map(missingKey);
    const known = Object.keys(data).filter((key) => schema.keys.includes(key));
    const slips = /* @__PURE__ */ new Map();
    for (const key of Object.keys(data)) {
      if (isOptional || schema.keys.includes(key)) continue;
      const meant = closest(
        key,
        schema.keys.filter((other) => !known.includes(other) && ![...slips.values()].includes(other))
      );
      if (meant !== void 0) slips.set(key, meant);
    }
    for (const [actual, key] of slips) {
      const range2 = note.frontMatter.keyRange([actual]);
      if (range2) report({ range: range2, message: messages7.misspelt(actual, key), expected: key, fix: "safe" });
    }
    for (const key of missingKeys) {
      if (![...slips.values()].includes(key)) report({ range: note.frontMatter.fence, message: messages7.missing(key) });
    }
    const strangers = /* @__PURE__ */ new Set([
      ...schema.remarkUnknownKeys && !isOptional ? Object.keys(data).filter((key) => !schema.keys.includes(key)) : [],
      ...errors.filter(isUnknownKey).filter(({ instancePath }) => instancePath === "").map(unknownKey)
    ]);
    for (const key of strangers) {
      const range2 = note.frontMatter.keyRange([key]);
      if (!range2 || slips.has(key)) continue;
      const severity = schema.remarkUnknownKeys ? "warning" : "error";
      const known2 = schema.keys.map((name) => `\`${name}\``).join(", ");
      report({ range: range2, message: messages7.unknown(key, known2), about: `unknown ${key}`, severity });
    }
    const seen = /* @__PURE__ */ new Set();
    for (const error of errors) {
      if (error.instancePath === "" && (error.keyword === "required" || isUnknownKey(error))) continue;
      const path10 = pathOf(error);
      if (error.keyword === "pattern" && errors.some((other) => other.keyword === "format" && isSamePlace(other, error)))
        continue;
      if (seen.has(error.instancePath) || hasDeeper(error, errors)) continue;
      seen.add(error.instancePath);
      const value = path10.reduce(
        (parent, key) => parent?.[key],
        data
      );
      if (typeof value === "string" && isPlaceholder(value, settings.placeholders.words)) continue;
      report(valueReport(note, schema, error, path10, value, meeting.path?.day));
    }
  }
);
var isSamePlace = (one, other) => one.instancePath === other.instancePath;
function valueReport(note, schema, error, path10, value, pathDay) {
  const { frontMatter: frontMatter2, text } = note;
  const key = path10.filter((part) => typeof part === "string").join(".");
  const keyRange = frontMatter2.keyRange(path10.slice(0, 1)) ?? frontMatter2.fence;
  const written2 = frontMatter2.valueRange(path10);
  const range2 = written2 && written2.end > written2.start ? written2 : keyRange;
  const shown2 = excerpt(text.slice(range2.start, range2.end));
  const inList = typeof path10.at(-1) === "number";
  if (error.keyword === "required")
    return { range: keyRange, message: messages7.missing(`${key}.${missingKey(error)}`) };
  if (isUnknownKey(error))
    return { range: keyRange, message: messages7.unknown(`${key}.${unknownKey(error)}`, "by its schema") };
  if (value === null || value === void 0 || typeof value === "string" && value.trim() === "") {
    if (inList)
      return {
        range: written2 && written2.end > written2.start ? written2 : itemLine(note, path10, keyRange),
        message: messages7.emptyItem(key)
      };
    const wantsList = error.params.type === "array";
    const message2 = wantsList ? messages7.emptyList(key) : schema.required.includes(key) ? messages7.emptyRequired(key) : messages7.empty(key);
    return { range: keyRange, message: message2 };
  }
  if (error.keyword === "minItems") return { range: range2, message: messages7.emptyList(key) };
  const isBareOffset = error.keyword === "pattern" && readDateTime(shown2).form === "bare-offset";
  if (isBareOffset || error.keyword === "format" && error.params.format === "date-time")
    return dateTimeReport(note, range2, value, pathDay);
  if (error.keyword === "type" && error.params.type === "array" && typeof value !== "object") {
    const edit = path10.length === 1 ? valueAsList(note, key, range2) : void 0;
    return {
      range: range2,
      message: messages7.list(shown2, key),
      ...edit && { fix: { safe: true, title: "Write it as a list", edits: [edit] } }
    };
  }
  if (error.keyword === "type" && error.params.type === "string" && typeof value !== "object" && /^[\w.+-]+$/.test(shown2)) {
    return {
      range: range2,
      message: messages7.type(shown2, key, "text: put it between quotes"),
      expected: `"${shown2}"`,
      fix: "safe"
    };
  }
  if (error.keyword === "type") return { range: range2, message: messages7.type(shown2, key, typeWords(error.params.type)) };
  if (error.keyword === "enum") {
    const allowed = error.params.allowedValues.map(String);
    const meant = closest(shown2, allowed);
    const message2 = messages7.notIn(shown2, key, allowed.map((one) => `\`${one}\``).join(", "));
    return { range: range2, message: message2, ...meant !== void 0 && { expected: meant, fix: "suggestion" } };
  }
  return { range: range2, message: messages7.rule(shown2, key, reason(error)) };
}
function dateTimeReport(note, value, content, pathDay) {
  const { text } = note;
  const read3 = readDateTime(content);
  const start = text.indexOf(content, value.start);
  const range2 = start >= 0 && start < value.end ? { start, end: start + content.length } : value;
  if (read3.form === "no-seconds") {
    const expected = content.replace(/(T\d\d:\d\d)/i, "$1:00");
    return expected === content ? { range: range2, message: messages7.dateTime(content) } : { range: range2, message: messages7.seconds(content, expected), expected, fix: "safe" };
  }
  if (read3.form === "bare-offset") {
    const expected = `${content.slice(0, -2)}:${content.slice(-2)}`;
    return { range: range2, message: messages7.colon(content, expected), expected, fix: "safe" };
  }
  if (read3.form === "no-offset") return { range: range2, message: messages7.offset(content) };
  if (read3.form === "no-time") return { range: range2, message: messages7.time(content) };
  if (read3.form === "bad-time") return { range: range2, message: messages7.clock(excerpt(content)) };
  if (read3.form === "bad-day") {
    const part = { start: range2.start, end: range2.start + read3.dayText.length };
    const message2 = messages7.day(read3.dayText, whyNoDay(read3.dayText), pathDay);
    return { range: part, message: message2, ...pathDay && { expected: pathDay, fix: "suggestion" } };
  }
  return { range: range2, message: messages7.dateTime(excerpt(content)) };
}
function whyNoDay(text) {
  const [, month, day] = text.split("-");
  const number = Number(month);
  if (number < 1 || number > 12) return `there is no month ${month}`;
  if (month.length === 2 && day.length === 2 || day.length > 2)
    return `there is no day ${day} of ${nameOf("month", "long", new Date(Date.UTC(2001, number - 1, 1)), "en")}`;
  return "month and day have two digits each";
}
function itemLine(note, path10, fallback) {
  const before = note.frontMatter.valueRange([...path10.slice(0, -1), Number(path10.at(-1)) - 1]);
  const from = before?.end ?? fallback.end;
  const dash = /(?:\r\n|\r|\n)[ \t]*(-)[ \t]*(?=\r|\n|$)/.exec(note.text.slice(from, note.frontMatter.yaml.end));
  if (!dash) return fallback;
  const start = from + dash.index + dash[0].indexOf("-");
  return { start, end: start + 1 };
}

// src/rules/heading-emoji.ts
var messages8 = {
  other: (emoji, name, other, usual, notes2) => `\`${emoji}\` is the emoji of \`${other}\` in the other notes; write \`${usual}\` before \`${name}\`, as ${notes2} notes do.`
};
var CLEAR2 = 5;
var heading_emoji_default = defineRule(
  {
    id: "heading-emoji",
    description: "A section's heading does not have the emoji that the other notes give to another section",
    severity: "warning",
    fixes: ["safe"],
    needsCollection: true
  },
  ({ note, settings, collection, report }) => {
    for (const { spec, heading } of outline(note.blocks, settings.sections).sections) {
      if (!heading.emoji) continue;
      const use = collection.emojiUse(heading.emoji);
      const own = Math.max(1, use.get(spec.name) ?? 0);
      const [other] = [...use].filter(([name, notes2]) => name !== spec.name && notes2 >= own * CLEAR2).sort(([, a], [, b]) => b - a);
      const usual = collection.usualEmoji(spec.name);
      if (!other || !usual || usual.emoji === heading.emoji || usual.notes < own * CLEAR2) continue;
      const start = note.text.indexOf(heading.emoji, heading.content.start);
      report({
        range: { start, end: start + heading.emoji.length },
        message: messages8.other(heading.emoji, heading.name, other[0], usual.emoji, usual.notes),
        expected: usual.emoji,
        fix: "safe"
      });
    }
  }
);

// src/rules/heading-syntax.ts
var messages9 = {
  space: (text, expected) => `\`${excerpt(text)}\` is not a heading to Markdown; write \`${excerpt(expected)}\`, with a space after the \`#\` marks.`,
  bold: (text, expected) => `\`${excerpt(text)}\` is bold text, not a heading; write \`${excerpt(expected)}\`, so that the section can be found and linked.`,
  above: (text, name, expected) => `\`${excerpt(text)}\` stands inside \`${excerpt(name)}\` but is a heading above it; write \`${excerpt(expected)}\`.`,
  underlined: (text, expected) => `\`${excerpt(text)}\` is a heading by the line below it; write \`${excerpt(expected)}\`, as in the other notes.`
};
var heading_syntax_default = defineRule(
  {
    id: "heading-syntax",
    description: "Headings are marked with `#` marks and a space",
    severity: "error",
    fixes: ["safe", "suggestion"]
  },
  ({ note, settings, report }) => {
    const { text, blocks } = note;
    const { sections, missing } = outline(blocks, settings.sections);
    const depth = sections[0]?.heading.depth ?? 2;
    const required = (name) => settings.sections.some((spec) => sectionName(name, spec));
    for (const block of blocks) {
      if (block.kind !== "paragraph" && block.kind !== "item") continue;
      for (const line of linesIn(text, block.range)) {
        if (block.item && (line.start === block.range.start || text[line.start] !== "#")) continue;
        const source = text.slice(line.start, line.end).trimEnd();
        const range2 = { start: line.start, end: line.start + source.length };
        const hashes = /^[ ]{0,3}(#{1,6})(?!#)(?=\S)(.*)$/.exec(source);
        if (hashes && isHeadingText(hashes[1], hashes[2], required)) {
          const expected = `${hashes[1]} ${hashes[2]}`;
          report({ range: range2, message: messages9.space(source.trim(), expected), expected, fix: "safe" });
          continue;
        }
        const bold = /^(\*\*|__)(.+?):?\1:?$/.exec(source);
        const spec = bold && missing.find((candidate) => sectionName(bold[2], candidate));
        if (bold && spec && source === text.slice(block.range.start, block.range.end).trimEnd()) {
          const expected = `${"#".repeat(depth)} ${bold[2]}`;
          report({ range: range2, message: messages9.bold(source, expected), expected, fix: "suggestion" });
        }
      }
    }
    for (const { heading, blocks: content } of sections) {
      for (const { heading: inner } of content) {
        if (!inner || inner.setext || inner.depth > 1 || heading.depth === 1) continue;
        const expected2 = `${"#".repeat(heading.depth + 1)} ${inner.raw}`;
        const message2 = messages9.above(`# ${inner.raw}`, heading.name, expected2);
        report({ range: inner.range, message: message2, expected: expected2, fix: "suggestion" });
      }
      if (!heading.setext || /[\r\n]/.test(heading.raw)) continue;
      const expected = `${"#".repeat(heading.depth)} ${heading.raw}`;
      const safe = hasContent(content, text);
      report({
        range: heading.range,
        message: messages9.underlined(heading.raw, expected),
        expected,
        fix: safe ? "safe" : "suggestion"
      });
    }
  }
);
function isHeadingText(marks, rest, required) {
  return required(rest) || marks.length >= 2 && /^(?:[\p{Lu}*_]|:[a-z_]+: )/u.test(rest);
}

// src/rules/known-speaker.ts
var messages10 = {
  known: (text, name) => `\`${text}\` speaks but is not among the participants; add \`${name}\` to them, or correct the name here.`,
  unknown: (text) => `\`${text}\` speaks but fits none of the participants; add who it is to them, or correct the name here.`
};
var MIN_PRESENT = 2;
var MAX_ABSENT = 4;
var ACRONYMS = new Set(
  "PR CI CD OS VM UI UX DB HW SW IO QA PM AI ML IT HR EU US UK NB PS WG TC EC DE FR EN ID IP TV OK".split(" ")
);
var NO_NAMES = /^(?:time|date|when|where|location|place|present|attendees?|attending|participants?|recording|link|host|chair|facilitator|scribe|notes?|agenda|topics?|goals?|update|summary|action|next|join|meeting|issue|question|answer|decision|status|version|example|maybe|yes|no)$/i;
var known_speaker_default = defineRule(
  {
    id: "known-speaker",
    description: "Whoever speaks in the note is among its participants",
    severity: "warning",
    fixes: ["suggestion"],
    needsCollection: true
  },
  ({ note, meeting, settings, collection, report }) => {
    const { attendees } = meeting;
    const written2 = attendees.flatMap(({ name }) => name.split(/[,;]/).map((part) => part.trim()));
    const participants = [
      ...written2,
      ...written2.flatMap((name) => collection.spellings.better("participants", name)?.spelling ?? [])
    ];
    if (participants.length === 0 || participants.some((value) => isPlaceholder(value, settings.placeholders.words)))
      return;
    const { people } = collection;
    const speakers = /* @__PURE__ */ new Map();
    const doing = /* @__PURE__ */ new Set();
    for (const { range: range2, isSpoken } of lines()) {
      for (const name of speakersOf(note.text, range2)?.names ?? []) {
        if (isGroup(name.text) || NO_NAMES.test(name.text)) continue;
        if (!isSpoken) {
          doing.add(name.text);
          continue;
        }
        const key = isInitials(name.text) ? initialsKey(name.text) : name.text;
        const known = speakers.get(key);
        if (known) known.others.push(name.range);
        else speakers.set(key, { text: name.text, range: name.range, others: [] });
      }
    }
    const { roster } = settings;
    const here = new Set(participants.flatMap((name) => roster.person(name) ?? []));
    const isPresent = (name) => participants.some((one) => people.match(name, one) === "yes") || roster.meantBy(name).some((person) => here.has(person));
    const absent = [];
    let present = [...doing].filter(
      (name) => !speakers.has(isInitials(name) ? initialsKey(name) : name) && isPresent(name)
    ).length;
    for (const speaker of speakers.values()) {
      const { text } = speaker;
      if (isPresent(text)) present++;
      else if (roster.meantBy(text).length === 1) absent.push(speaker);
      else if (participants.some((name) => people.match(text, name) === "maybe")) continue;
      else if (people.isKnown(text) || isPerson(text)) absent.push(speaker);
    }
    if (present < MIN_PRESENT || absent.length > Math.max(present, MAX_ABSENT)) return;
    for (const { text, range: range2, others } of absent) {
      const meant = roster.meantBy(text);
      const name = meant.length === 1 ? meant[0].name : isInitials(text) ? people.nameOf(text) : void 0;
      const edit = name === void 0 || !/^[\p{L}][\p{L}\p{M} .'-]*$/u.test(name) ? void 0 : appended(name);
      report({
        range: range2,
        message: name === void 0 ? messages10.unknown(text) : messages10.known(text, name),
        related: others.map((other) => ({ range: other, message: "Here too" })),
        ...edit && { fix: { safe: false, title: `Add \`${name}\` to the participants`, edits: [edit] } }
      });
    }
    function isPerson(text) {
      if (!new RegExp("^\\p{Lu}{2}$", "u").test(text) || ACRONYMS.has(text)) return false;
      for (let at = note.bodyStart; ; ) {
        at = note.text.indexOf(text, at);
        if (at < 0) return true;
        const before = note.text.slice(Math.max(note.bodyStart, at - 2), at);
        at += text.length;
        const after = note.text.slice(at, at + 2);
        if (!/[\p{L}\p{N}]$/u.test(before) && !/^[\p{L}\p{N}]/u.test(after) && !goesOn(at)) return false;
      }
    }
    function goesOn(at) {
      const next = /\s*/y;
      next.lastIndex = at;
      next.test(note.text);
      return /[:/+&,]/.test(note.text[next.lastIndex] ?? "");
    }
    function lines() {
      const { sections } = outline(note.blocks, settings.sections);
      const silent = new Set(sections.filter(({ spec }) => isSilent(spec.name)).flatMap(({ blocks }) => blocks));
      return note.blocks.flatMap((block) => {
        const { kind: kind2, range: range2 } = block;
        const isAsked = (kind2 === "paragraph" || kind2 === "item") && note.text.slice(range2.start, range2.end).includes(":");
        if (!isAsked) return [];
        const isSpoken = !silent.has(block);
        return linesIn(note.text, range2).map((line) => ({ range: line, isSpoken }));
      });
    }
    function appended(name) {
      const last = attendees.at(-1).entry;
      const lineStart = Math.max(note.text.lastIndexOf("\n", last.start - 1), note.text.lastIndexOf("\r", last.start - 1)) + 1;
      const marker = note.text.slice(lineStart, last.start);
      if (!/^[ \t]*[-*+] +$/.test(marker)) return void 0;
      const end = note.lines.range(note.lines.point(last.end).line).end;
      return { start: end, end, text: `${note.eol}${marker}${personName(name).text}` };
    }
  }
);
function isSilent(section) {
  return /^(?:agenda|todos?|action items|tasks|decisions)\b/i.test(section);
}

// src/rules/no-broken-link.ts
var messages11 = {
  space: (text, expected) => `\`${text}\` is no link to Markdown; write \`${expected}\`, without the space.`,
  unclosed: (text) => `The link \`${text}\` is never closed; put a \`)\` after its address.`,
  bracket: (text) => `The address \`${text}\` ends in a stray \`]\`, which becomes a part of it; remove the bracket.`,
  target: (text) => `There is no file \`${text}\` in the repository; correct the link.`
};
var SPACED = /(?<!!)(\[[^\][\r\n]{1,200}\])[ \t]+(\((?:https?:\/\/|mailto:|\.{0,2}\/|#)[^\s()<>]{1,500}\)|\([\w./-]{1,200}\.(?:md|png|jpe?g|svg|pdf|html?)(?:#[\w-]*)?\))/g;
var UNCLOSED = /!?\[[^\][\r\n]{1,200}\]\((?:https?:\/\/|\.{0,2}\/)[^\s()<>]{1,500}(?=[ \t]*(?:\r|\n|$))/g;
var STRAY = /(?:^|[\s(])(https?:\/\/[^\s[\]<>()]{1,500}\])(?=[\s.,;]|$)/g;
var TARGET = /!?\[[^\][\r\n]{0,200}\]\([ \t]*<?([^\s()<>]{1,500})>?(?:[ \t]+["'][^"'\r\n]*["'])?[ \t]*\)/g;
var MAX_LABEL = 2e3;
var no_broken_link_default = defineRule(
  {
    id: "no-broken-link",
    description: "Links are written so that they work, and relative ones lead to a file that is there",
    severity: "warning",
    fixes: ["safe", "suggestion"]
  },
  ({ note, fileExists, report }) => {
    let definitions;
    const isDefined = (label) => {
      definitions ??= new Set(
        [...note.text.matchAll(/^ {0,3}\[([^\]\r\n]+)\]:/gm)].map(([, name]) => name.toLowerCase())
      );
      return definitions.has(label.toLowerCase());
    };
    const missing = /* @__PURE__ */ new Set();
    for (const { range: range2, prose } of proseBlocks(note)) {
      if (!prose.includes("]")) continue;
      const at = (index, length) => ({ start: range2.start + index, end: range2.start + index + length });
      const written2 = (index, length) => note.text.slice(range2.start + index, range2.start + index + length);
      for (const match of prose.matchAll(SPACED)) {
        if (isDefined(match[1].slice(1, -1)) || /^\[[ xX]\]$/.test(match[1])) continue;
        const text = written2(match.index, match[0].length);
        const file = resolve(note.path, match[2].slice(1, -1));
        if (file !== void 0 && fileExists?.(file) === false) {
          report({ range: at(match.index, text.length), message: messages11.target(excerpt(file)) });
          continue;
        }
        const expected = text.replace(/\][ \t]+\(/, "](");
        report({
          range: at(match.index, text.length),
          message: messages11.space(excerpt(text), excerpt(expected)),
          expected,
          fix: "safe"
        });
      }
      for (const match of prose.matchAll(UNCLOSED)) {
        const text = written2(match.index, match[0].length);
        report({
          range: at(match.index, text.length),
          message: messages11.unclosed(excerpt(text)),
          expected: `${text})`,
          fix: "suggestion"
        });
      }
      for (const match of prose.matchAll(STRAY)) {
        const index = match.index + match[0].indexOf(match[1]);
        const before = prose.slice(Math.max(0, index - MAX_LABEL), index);
        if (before.lastIndexOf("[") > before.lastIndexOf("]")) continue;
        const text = match[1];
        const message2 = messages11.bracket(excerpt(text));
        report({ range: at(index, text.length), message: message2, expected: text.slice(0, -1), fix: "suggestion" });
      }
      if (!fileExists) continue;
      for (const match of prose.matchAll(TARGET)) {
        const target = match[1];
        const file = resolve(note.path, target);
        if (file === void 0 || missing.has(file) || fileExists(file)) continue;
        if (target.startsWith("/") && !fileExists(file.split("/")[0])) continue;
        missing.add(file);
        const index = match.index + match[0].lastIndexOf(target);
        report({ range: at(index, target.length), message: messages11.target(excerpt(file)) });
      }
    }
  }
);
function resolve(from, target) {
  if (/^[a-z][a-z0-9+.-]*:|^#|^\/\//i.test(target) || /[{}$]/.test(target)) return void 0;
  let plain2;
  try {
    plain2 = decodeURIComponent(target.split(/[?#]/, 1)[0]);
  } catch {
    return void 0;
  }
  if (plain2 === "" || plain2.includes("\0")) return void 0;
  const parts2 = plain2.startsWith("/") ? [] : from.split("/").slice(0, -1);
  for (const part of plain2.split("/")) {
    if (part === "..") {
      if (parts2.length === 0) return void 0;
      parts2.pop();
    } else if (part !== "" && part !== ".") parts2.push(part);
  }
  return parts2.join("/");
}

// src/rules/no-copied-section.ts
var messages12 = {
  copied: (name, path10) => `The section \`${name}\` is word for word that of \`${path10}\`; write what is new, or remove what was copied.`
};
var no_copied_section_default = defineRule(
  {
    id: "no-copied-section",
    description: "No section is word for word that of an earlier note of the series",
    severity: "warning",
    needsCollection: true,
    options: {
      minLength: {
        description: "Shorter sections may be the same: the number of characters from which on they count.",
        type: "integer",
        minimum: 1,
        default: 200
      }
    }
  },
  ({ note, meeting, settings, stage, collection, report }, { minLength }) => {
    if (stage === "upcoming") return;
    const day = meeting.path?.day ?? meeting.day;
    if (!day) return;
    const { sections } = outline(note.blocks, settings.sections);
    const copied = sections.flatMap(({ spec, heading, blocks: content }, at) => {
      const isRule = ({ kind: kind2, range: { start, end: end2 } }) => kind2 === "other" && isBreak(note.text.slice(start, end2));
      const end = content.find(isRule)?.range.start ?? sections[at + 1]?.heading.range.start ?? note.text.length;
      const blocks = content.filter(({ range: range3 }) => range3.start < end);
      const range2 = rangeOfBlocks(blocks);
      if (!range2 || end - heading.range.end < minLength || /^agenda\b/i.test(spec.name)) return [];
      const { hash: hash3, length } = digest(note.text, { start: heading.range.end, end });
      if (length < minLength) return [];
      const earlier = collection.earlierCopy(note.path, day, spec.name, hash3, length);
      return earlier ? [{ name: heading.name, range: range2, path: earlier.path }] : [];
    });
    const [first, ...others] = copied;
    if (!first) return;
    const related = others.map(({ name, range: range2 }) => ({ range: range2, message: `So is \`${name}\`` }));
    report({ range: first.range, message: messages12.copied(first.name, first.path), related });
  }
);

// src/rules/no-cut-off-text.ts
var messages13 = {
  silent: (text) => `\`${text}\` has nothing after it; write what was said, or remove the line.`,
  word: (text, word) => `The text stops after \`${word}\` in \`${text}\`; finish the sentence.`,
  blank: (text) => `\`${text}\` seems to stop in the middle; finish the sentence, or end it with a full stop.`,
  hole: (text) => `Something is missing in \`${text}\`; finish the sentence.`,
  comma: (text) => `The text stops at a comma after \`${text}\`; finish the sentence, or remove the comma.`
};
var OPEN_WORDS = new Set(
  "the a an of to and or but with from into onto than because if whether while unless until although via per my your our their its his could should would might must may shall needs between without within require requires provide provides include includes contain contains".split(" ")
);
var WAITING_WORDS = new Set(
  "for about though doesn't don't didn't isn't aren't wasn't can't couldn't won't wouldn't shouldn't haven't hasn't in on at by as is are was were be been being have has had will can do does that which when where what how why not also so then there some any each every".split(
    " "
  )
);
var STRANDED = /\b(?:add|apply|attach|belong|bind|change|come|commit|compare|connect|contribute|convert|go|get|link|listen|look|map|migrate|move|point|port|push|refer|related?|reply|report|respond|send|speak|subscribe|switch|talk|upgrade|used|write)(?:e?s|ed|ing)? to$/;
var HOLE = /\b(?:between (?:and|or)\b.*|(?:see|know|check|unclear|sure|wonder) (?:if|whether) (?:there|it|we|they|the|you)\.)$/;
var UNFINISHED = letterRegExp(String.raw`[\p{L}'’,:*_\x60>]\s*$|between |(?:there|it|we|they|the|you)\.\s*$`);
var LIST = letterRegExp(String.raw`\p{L},$`);
var LAST_WORD = letterRegExp(String.raw`(?:^|[\s(])([\p{L}'’]+)$`);
var no_cut_off_text_default = defineRule(
  {
    id: "no-cut-off-text",
    description: "No paragraph or item stops in the middle of a sentence",
    severity: "warning",
    needsCollection: true
  },
  ({ note, settings, stage, collection, report }) => {
    if (stage === "upcoming") return;
    const agenda = outline(note.blocks, settings.sections).sections.find(({ spec }) => /^agenda$/i.test(spec.name));
    const inAgenda = new Set(agenda?.blocks);
    const writesToTheEnd = !leavesBlanks(note) && (collection.notes < FEW2 || !collection.leavesBlanks);
    note.blocks.forEach((block, at) => {
      if (block.kind !== "paragraph" && block.kind !== "item" || inAgenda.has(block)) return;
      const next = note.blocks[at + 1];
      const end = endOf(block);
      const last = note.text.slice(end.start, end.end);
      if (!UNFINISHED(last).test(last)) return;
      const speakers = speakersOf(note.text, end);
      if (speakers && speakers.said.start >= speakers.said.end) {
        const isPerson = speakers.names.every(({ text: text2 }) => isInitials(text2) && collection.people.isKnown(text2));
        if (isPerson && !goesOn(block, next)) report({ range: speakers.range, message: messages13.silent(last.trim()) });
        return;
      }
      if (block.item?.hasChildren || next && !blankBetween(block, next)) return;
      if (next && next.kind !== "heading" && next.kind !== "paragraph" && next.kind !== "other" && !(block.item && next.kind === "item"))
        return;
      const prose = proseOf(note.text, end);
      const text = prose.trimEnd();
      const written2 = last.slice(0, text.length);
      const say = (start, message2) => report({ range: { start: end.start + start, end: end.start + text.length }, message: message2 });
      if (LIST(text).test(text) && next?.kind !== "item" && !isListOfNames(text)) {
        say(0, messages13.comma(ending(written2)));
        return;
      }
      const hole = HOLE.exec(text);
      if (hole) {
        say(hole.index, messages13.hole(excerpt(written2.slice(hole.index))));
        return;
      }
      const word = LAST_WORD(text).exec(text)?.[1]?.replace("’", "'");
      if (word === void 0 || word === "to" && /\b(?:if|as|when|whenever|where|wherever|unless)\b[^.]*\b(?:able|wants?|wanted|likes?|needs?|needed|has|have|had) to$/.test(
        text
      ))
        return;
      const isWaiting = writesToTheEnd && endsInBlank(block);
      const isOpen = !(word === "to" && STRANDED.test(text)) && (OPEN_WORDS.has(word) && !new RegExp("\\bnot \\p{L}+$", "u").test(text) || /^[b-hj-z]$/.test(word) || isWaiting && WAITING_WORDS.has(word));
      if (!isOpen && !isWaiting) return;
      const words = text.replace(/^(?:[-*+]|\d+[.)])\s+/, "").split(/\s+/);
      if (isOpen && (words.length >= 3 || OPEN_WORDS.has(words[0]))) {
        say(text.length - word.length, messages13.word(written2.trim() === word ? `… ${word}` : excerpt(written2), word));
      } else if (isWaiting && !block.item && words.length >= 2 && new RegExp("^\\p{Ll}+$", "u").test(word) && !isTask(text)) {
        say(
          Math.max(0, text.lastIndexOf(". ") + 2 > 1 ? text.lastIndexOf(". ") + 2 : 0),
          messages13.blank(ending(written2))
        );
      }
    });
    function endOf(block) {
      const source = note.text.slice(block.range.start, block.range.end);
      const from = Math.max(source.lastIndexOf("\n"), source.lastIndexOf("\r")) + 1;
      return { start: block.range.start + from, end: block.range.end };
    }
    function endsInBlank(block) {
      const end = endOfLine(note.text, block.range.end);
      return note.text[end - 1] === " " && /\S/.test(note.text[end - 2] ?? "");
    }
    function blankBetween(block, next) {
      if (block.item && next.item?.list === block.item.list) return true;
      return (note.text.slice(block.range.end, next.range.start).match(/\r\n|\r|\n/g) ?? []).length > 1;
    }
    function goesOn(block, next) {
      if (block.item?.hasChildren) return true;
      if (!next || next.kind === "heading" || next.kind === "other") return false;
      if (block.item) return next.item !== void 0 && next.item.depth > block.item.depth;
      if (next.kind !== "paragraph") return true;
      return speakersOf(note.text, next.range) === void 0;
    }
  }
);
var FEW2 = 5;
var MAX_BLANKS = 3;
function leavesBlanks(note) {
  const ends = note.blocks.filter(({ kind: kind2, range: range2 }) => {
    const last = note.text[endOfLine(note.text, range2.end) - 1];
    return kind2 === "paragraph" && (last === " " || last === "	");
  });
  return ends.length > MAX_BLANKS;
}
var MAX_ENDING = 50;
function ending(text) {
  const line = excerpt(text, text.length);
  return line.length > MAX_ENDING ? `…${line.slice(-MAX_ENDING).replace(/^\S*/, "")}` : line;
}
function isListOfNames(text) {
  const parts2 = text.replace(/^.*:[*_]*\s*/, "").split(",").slice(0, -1).map((part) => part.trim());
  return parts2.length >= 3 && parts2.every((part) => new RegExp("^\\p{Lu}", "u").test(part) && part.split(/\s+/).length <= 3);
}

// src/rules/no-duplicate-items.ts
var messages14 = {
  again: (text, key, line) => `\`${text}\` already stands in \`${key}\` on line ${line}; remove it, or write who was meant.`,
  other: (text, first, key, line) => `\`${text}\` stands in \`${key}\` as \`${first}\` on line ${line} too; keep one of the two.`
};
var no_duplicate_items_default = defineRule(
  {
    id: "no-duplicate-items",
    description: "No participant, team or tag stands twice",
    severity: "warning",
    fixes: ["safe"],
    options: {
      keys: {
        description: "The lists to look at.",
        type: "array",
        items: { type: "string" },
        default: ["teams", "participants", "tags"]
      }
    }
  },
  ({ note, report }, { keys: keys2 }) => {
    for (const key of keys2) {
      const first = /* @__PURE__ */ new Map();
      for (const { value, range: range2 } of frontMatterList(note, key)) {
        const id = fold(value);
        const known = first.get(id);
        if (!known) {
          first.set(id, { value, range: range2 });
          continue;
        }
        const line = note.lines.point(known.range.start).line;
        const exact = known.value === value;
        const removal = exact ? removalOfItem(note, range2) : void 0;
        report({
          range: range2,
          message: exact ? messages14.again(value, key, line) : messages14.other(value, known.value, key, line),
          related: [{ range: known.range, message: "First here" }],
          ...removal && { fix: { safe: true, title: "Remove the repeat", edits: [removal] } }
        });
      }
    }
  }
);

// src/rules/no-empty-section.ts
var messages15 = {
  empty: (name) => `The section \`${name}\` is empty although the meeting is over; write what was said, or a line such as "None".`
};
var no_empty_section_default = defineRule(
  {
    id: "no-empty-section",
    description: "After the meeting, each required section has content",
    severity: "warning",
    needsCollection: true
  },
  ({ note, meeting, settings, stage, collection, report }) => {
    if (stage === "upcoming" || meeting.isCancelled) return;
    if (settings.sections === defaultSections && collection.isForeign) return;
    const { sections } = outline(note.blocks, settings.sections);
    for (const [at, { spec, heading, blocks }] of sections.entries()) {
      if ((sections[at + 1]?.heading.depth ?? 0) > heading.depth) continue;
      if (spec.notEmpty === false || hasContent(blocks, note.text)) continue;
      report({ range: heading.range, message: messages15.empty(heading.name) });
    }
  }
);

// src/rules/no-joined-items.ts
var messages16 = {
  joined: (text, key, count3) => `\`${text}\` is one item of \`${key}\` that holds ${count3}; write each on a line of its own after \`- \`.`
};
var no_joined_items_default = defineRule(
  {
    id: "no-joined-items",
    description: "Each item of a front-matter list holds one thing",
    severity: "error",
    fixes: ["safe"],
    options: {
      keys: {
        description: "The lists to look at.",
        type: "array",
        items: { type: "string" },
        default: ["teams", "participants"]
      }
    }
  },
  ({ note, report }, { keys: keys2 }) => {
    for (const key of keys2) {
      for (const { value, range: range2 } of frontMatterList(note, key)) {
        const parts2 = split(value);
        if (parts2.length < 2) continue;
        const message2 = messages16.joined(value, key, parts2.length);
        const edit = itemAsItems(note, range2, parts2);
        const title = "Write each on a line of its own";
        report({
          range: range2,
          message: message2,
          ...edit && { expected: edit.text, fix: { safe: true, title, edits: [edit] } }
        });
      }
    }
  }
);
function split(value) {
  const outside = value.replace(/\([^)]{0,500}\)/g, (inside) => inside.replace(/[,;]/g, " "));
  if (!/[,;]/.test(outside)) return [value];
  const parts2 = [];
  let from = 0;
  for (const { index } of outside.matchAll(/[,;]/g)) {
    parts2.push(value.slice(from, index));
    from = index + 1;
  }
  parts2.push(value.slice(from));
  const trimmed = parts2.map((part) => part.trim()).filter((part) => part !== "");
  const isSuffix = (part) => /^(?:jr|sr|ii|iii|phd|md|inc|ltd)\.?$/i.test(part);
  if (trimmed.some((part) => isSuffix(part) || part.split(/\s+/).length > 4)) return [value];
  return trimmed;
}

// src/note/mojibake.ts
var HIGH = "€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ";
var LEAD3 = /[ÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñòóô]/;
var TRAIL = `[\\u0080-\\u00BF${HIGH.replace(/[\]\\^-]/g, "\\$&")}]`;
var TWICE = new RegExp(
  `(?:[\\u00C2-\\u00DF]${TRAIL}|[\\u00E0-\\u00EF]${TRAIL}{2}|[\\u00F0-\\u00F4]${TRAIL}{3})+`,
  "g"
);
var INVISIBLE = new RegExp("(?:(?![\\t\\r\\n])\\p{Cc}|\\u00AD|\\u200B|\\u2060|\\u200E|\\u200F|[\\u202A-\\u202E]|[\\u2066-\\u2069]|\\uFEFF)+", "gu");
function mojibake(text, range2) {
  const source = text.slice(range2.start, range2.end);
  const found = [];
  const add = (index, match, rest) => {
    const start = range2.start + index;
    found.push({ range: { start, end: start + match.length }, text: match, ...rest });
  };
  if (LEAD3.test(source)) {
    for (const match of source.matchAll(TWICE)) {
      const decoded = decode(match[0]);
      if (decoded !== void 0 && isText(decoded)) add(match.index, match[0], { kind: "encoded-twice", decoded });
    }
  }
  for (const match of source.matchAll(/\uFFFD+/g)) add(match.index, match[0], { kind: "replacement" });
  return found;
}
function invisible(text, range2) {
  const source = text.slice(range2.start, range2.end);
  if (isAscii(source)) return [];
  return [...source.matchAll(INVISIBLE)].map((match) => {
    const start = range2.start + match.index;
    return { range: { start, end: start + match[0].length }, text: match[0], kind: "invisible", decoded: "" };
  });
}
function decode(text) {
  const bytes = [];
  for (const letter of text) {
    const high = HIGH.indexOf(letter);
    const code = high >= 0 ? 128 + high : letter.charCodeAt(0);
    if (code > 255) return void 0;
    bytes.push(code);
  }
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(Uint8Array.from(bytes));
  } catch {
    return void 0;
  }
}
function isText(decoded) {
  return /^(?:[\p{L}\p{M}\p{Extended_Pictographic}‘’“”„…–—•§°«»€£©®™ \u00A0]|\u200D)+$/u.test(decoded);
}

// src/rules/no-mojibake.ts
var messages17 = {
  twice: (word, decoded) => `\`${word}\` was encoded twice; write \`${decoded}\`.`,
  replacement: (word) => `\`${word}\` has lost a character that could not be encoded; write the word anew.`,
  invisible: (code, word) => `An invisible character (${code}) stands in \`${word}\`; remove it.`
};
var MAX_ALIKE = 200;
var no_mojibake_default = defineRule(
  {
    id: "no-mojibake",
    description: "No text that was encoded twice, lost characters, or hides invisible ones",
    severity: "error",
    fixes: ["safe"]
  },
  ({ note, report }) => {
    const { text, frontMatter: frontMatter2 } = note;
    const seen = /* @__PURE__ */ new Set();
    const all = [
      ...mojibake(text, { start: frontMatter2.lead.end, end: text.length }),
      // Only names and values are compared; in prose a soft hyphen or a joiner does no harm.
      ...frontMatter2.state === "valid" ? invisible(text, frontMatter2.yaml) : []
    ];
    const words = /* @__PURE__ */ new Map();
    let word = { start: 0, end: 0 };
    for (const one of all.sort((a, b) => a.range.start - b.range.start)) {
      if (one.range.start >= word.end) word = wordAround(text, one.range);
      const key = `${word.start}`;
      const known = words.get(key) ?? { word, found: [] };
      known.found.push(one);
      words.set(key, known);
    }
    const alike = /* @__PURE__ */ new Map();
    for (const one of words.values()) {
      const written2 = text.slice(one.word.start, one.word.end);
      alike.set(written2, [...(alike.get(written2) ?? []).slice(-MAX_ALIKE), one]);
    }
    for (const { word: word2, found } of words.values()) {
      const written2 = text.slice(word2.start, word2.end);
      if (seen.has(written2)) continue;
      seen.add(written2);
      const others = alike.get(written2).filter((other) => other.word !== word2);
      const related = others.map((other) => ({ range: other.word, message: "The same here" }));
      if (found.some(({ kind: kind2 }) => kind2 === "replacement")) {
        report({ range: word2, message: messages17.replacement(excerpt(written2)), related });
        continue;
      }
      const expected = repair(text, word2, found);
      const edits = [{ word: word2, found }, ...others].map((one) => ({
        ...one.word,
        text: repair(text, one.word, one.found)
      }));
      const message2 = found.some(({ kind: kind2 }) => kind2 === "encoded-twice") ? messages17.twice(excerpt(written2), excerpt(expected)) : messages17.invisible(codeOf(found[0].text), excerpt(expected));
      edits.sort((a, b) => a.start - b.start);
      report({
        range: word2,
        message: message2,
        expected,
        related,
        fix: { safe: true, title: `Write \`${excerpt(expected)}\``, edits }
      });
    }
  }
);
function repair(text, word, found) {
  let out = text.slice(word.start, word.end);
  for (const { range: range2, decoded } of [...found].reverse()) {
    out = out.slice(0, range2.start - word.start) + decoded + out.slice(range2.end - word.start);
  }
  return out;
}
function wordAround(text, range2) {
  let { start, end } = range2;
  while (start > 0 && /[^\s:,;()[\]"'<>]/.test(text[start - 1])) start--;
  while (end < text.length && /[^\s:,;()[\]"'<>]/.test(text[end])) end++;
  return { start, end };
}
function codeOf(text) {
  return `U+${text.codePointAt(0).toString(16).toUpperCase().padStart(4, "0")}`;
}

// src/rules/no-placeholder.ts
var messages18 = {
  value: (text, key) => `\`${text}\` is still in \`${key}\`; write what it stands for, now that the meeting is over.`,
  name: (text, thing) => `\`${text}\` still stands for the name of a ${thing}; write that name.`,
  template: (text) => `\`${text}\` is still as in the template; write what belongs there, or remove the line.`,
  line: (text) => `\`${text}\` still stands for text to be written; write that text, or remove it.`
};
var NAMELESS = /\bthe[ \t]+(?:function|method|class|file|command|option|flag|variable|parameter|page|room|channel)[ \t]+(TODO|TBD|XXX|FIXME)[ \t]+(?:must|should|is|was|has|will|can|needs)\b/;
var FEW3 = 4;
var MAX_SHARE = 0.5;
var HOLDS_PLACE = /\.\.\.|…|<[^<>@/:]{1,60}>|\[(?:your|name|names|date|title|topic|link|text|insert|fill)\b[^\]]*\](?!\()|\b(?:TODO|TBD|TBA|XXX|FIXME|YYYY|TO FILL)\b/i;
var no_placeholder_default = defineRule(
  {
    id: "no-placeholder",
    description: "After the meeting, no template text such as `TODO` or `<name>` is left",
    severity: "error",
    needsCollection: true
  },
  ({ note, settings, stage, collection, report }) => {
    if (stage === "upcoming") return;
    const { words, template } = settings.placeholders;
    const found = /* @__PURE__ */ new Map();
    const add = (range2, message2, about) => {
      const known = found.get(message2) ?? { range: range2, message: message2, others: [], about: [] };
      if (known.range !== range2) known.others.push(range2);
      known.about.push(about);
      found.set(message2, known);
    };
    const under = ({ start }) => note.headings.findLast(({ range: range2 }) => range2.start < start)?.name ?? "";
    for (const { path: path10, text } of values(note.frontMatter.data)) {
      const range2 = note.frontMatter.valueRange(path10);
      if (range2 && isPlaceholder(text, words))
        add(range2, messages18.value(excerpt(text), String(path10[0])), `${text} in ${path10[0]}`);
    }
    const hasWord = /\b(?:TODO|TBD|XXX|FIXME)\b/.test(note.text);
    note.blocks.forEach((block, at) => {
      const isAsked = mayHoldPlaceholder(note.text.slice(block.range.start, block.range.end), words);
      for (const range2 of isAsked ? wholeTexts(block, note.text) : []) {
        const text = note.text.slice(range2.start, range2.end);
        if (text.startsWith("`") || !isPlaceholder(text, words)) continue;
        const next = note.blocks[at + 1];
        if (range2.end === block.range.end && isCaption(text, block, next)) continue;
        add(range2, messages18.line(excerpt(text)), `${text} under ${under(range2)}`);
      }
      if (block.kind !== "paragraph" && block.kind !== "item") return;
      const named2 = hasWord ? NAMELESS.exec(proseOf(note.text, block.range)) : null;
      if (named2) {
        const start = block.range.start + named2.index + named2[0].indexOf(named2[1]);
        const range2 = { start, end: start + named2[1].length };
        add(range2, messages18.name(named2[1], named2[0].split(/\s+/)[1]), `${named2[0]} under ${under(range2)}`);
      }
    });
    for (const { range: range2, message: message2, others: others2, about } of found.values()) {
      report({ range: range2, message: message2, about, related: others2.map((other) => ({ range: other, message: "The same here" })) });
    }
    const [first, ...others] = template ? leftOver(template) : [];
    if (first) {
      const message2 = messages18.template(excerpt(note.text.slice(first.start, first.end)));
      const about = [first, ...others].map(({ start, end }) => note.text.slice(start, end));
      report({ range: first, message: message2, about, related: others.map((range2) => ({ range: range2, message: "This line too" })) });
    }
    function leftOver(lines) {
      const reported = [...found.values()].flatMap(({ range: range2, others: more }) => [range2, ...more]);
      return note.blocks.flatMap(({ kind: kind2, range: range2 }) => {
        if (kind2 === "heading" || kind2 === "code" || kind2 === "html") return [];
        return linesIn(note.text, lineStart(range2)).flatMap((line) => {
          const written2 = trimRange(note.text, line);
          const text = templateLine(note.text.slice(written2.start, written2.end));
          if (!lines.has(text) || reported.some(({ start, end }) => start < written2.end && written2.start < end))
            return [];
          const isStanding = collection.notes >= FEW3 && collection.notesWithTemplateLine(text) > collection.notes * MAX_SHARE;
          const isOpen = HOLDS_PLACE.test(text) || collection.notes >= FEW3;
          return isOpen && !isStanding ? [written2] : [];
        });
      });
    }
    function lineStart(range2) {
      return { start: note.lines.range(note.lines.point(range2.start).line).start, end: range2.end };
    }
  }
);
function values(data, path10 = []) {
  if (typeof data === "string") return [{ path: path10, text: data }];
  if (Array.isArray(data)) return data.flatMap((item, at) => values(item, [...path10, at]));
  if (typeof data !== "object" || data === null || path10.length >= 4) return [];
  return Object.entries(data).flatMap(([key, value]) => values(value, [...path10, key]));
}
function wholeTexts(block, text) {
  if (block.kind === "paragraph" || block.kind === "item") {
    return linesIn(text, block.range).map((line) => {
      const source = text.slice(line.start, line.end);
      const written2 = source.trimStart();
      const box = written2.startsWith("[") ? /^\[[ xX]\][ \t]+/.exec(written2)?.[0].length : 0;
      const start = line.end - written2.length;
      return { start: start + (box ?? 0), end: start + written2.trimEnd().length };
    });
  }
  if (block.kind === "html") {
    const range2 = trimRange(text, block.range);
    if (/^<(?:[\p{L}]+ [\p{L} ]+|names?|date|title|topic|teams?|participants?|location|text|notes?)>$/iu.test(
      text.slice(range2.start, range2.end)
    )) {
      return [range2];
    }
  }
  return [];
}
function isCaption(text, block, next) {
  if (block.item?.hasChildren && block.kind === "item") return true;
  return text.endsWith(":") && next?.kind === "item";
}

// src/rules/required-headings.ts
var messages19 = {
  missing: (name, mark, place) => `The heading \`${name}\` is missing; add a line \`${mark} ${name}\` ${place}.`,
  renamed: (name, actual) => `The heading \`${name}\` is missing; if \`${actual}\` is meant to be it, rename it to \`${name}\`.`,
  misspelt: (actual, expected) => `The heading \`${actual}\` is misspelt; did you mean \`${expected}\`?`,
  repeated: (name, line) => `The heading \`${name}\` already stands on line ${line}; move what follows there, or rename this one.`,
  misplaced: (name, place) => `The heading \`${name}\` is out of order; move its section ${place}.`,
  level: (name, actual, expected) => `The heading \`${name}\` has level ${actual}; write it with ${expected} \`#\` mark${expected === 1 ? "" : "s"}.`
};
var OTHER_NAMES = {
  agenda: /^(?:topics?|plan|points)$/i,
  discussions: /^(?:notes?|minutes|meeting notes|meeting minutes|talking points)$/i,
  todos: /^(?:next steps?|follow[- ]ups?|tasks?|actions?|decisions?)$/i
};
var required_headings_default = defineRule(
  {
    id: "required-headings",
    description: "The headings that every note must have are there, once and in order",
    severity: "error",
    fixes: ["safe", "suggestion"],
    needsCollection: true
  },
  ({ note, meeting, settings, collection, report }) => {
    if (note.text.trim() === "" || meeting.isCancelled) return;
    if (settings.sections === defaultSections && collection.isForeign) return;
    const { sections, missing, misspelt, repeated, misplaced, wrongLevel } = outline(note.blocks, settings.sections);
    if (sections.length === 0 && collection.isOfOtherKind(note.path)) return;
    const depth = sections[0]?.heading.depth ?? 2;
    for (const spec of missing) {
      if (isWrittenOtherwise(note, spec)) continue;
      const taken = sections.map(({ heading }) => heading);
      const other = note.headings.find(
        (heading) => !taken.includes(heading) && heading.depth <= depth && OTHER_NAMES[spec.name.toLowerCase()]?.test(heading.name)
      );
      if (other) {
        const expected = note.text.slice(other.content.start, other.content.end).replace(other.name, () => spec.name);
        const message2 = messages19.renamed(spec.name, other.name);
        report({ range: other.content, message: message2, about: `missing ${spec.name}`, expected, fix: "suggestion" });
        continue;
      }
      const at = placeFor(spec);
      const mark = "#".repeat(at.previous?.heading.depth ?? depth);
      const edit = insertion(note, at.insert, mark, spec.name);
      report({
        range: at.report,
        message: messages19.missing(spec.name, mark, at.words),
        about: `missing ${spec.name}`,
        ...edit && { fix: { safe: false, title: `Insert \`${mark} ${spec.name}\``, edits: [edit] } }
      });
    }
    for (const { heading, expected } of misspelt) {
      const start = note.text.indexOf(heading.name, heading.content.start);
      const inPlace = start >= 0 && start + heading.name.length <= heading.content.end;
      const range2 = inPlace ? { start, end: start + heading.name.length } : heading.content;
      report({
        range: range2,
        message: messages19.misspelt(heading.name, expected),
        expected,
        ...inPlace && { fix: "safe" }
      });
    }
    for (const { heading, first } of repeated) {
      const line = note.lines.point(first.range.start).line;
      const related = [{ range: first.range, message: "First here" }];
      report({ range: heading.range, message: messages19.repeated(heading.name, line), related });
    }
    for (const { heading, after } of misplaced) {
      const place = after ? `behind \`${after.name}\`` : "to the front";
      const about = `misplaced ${heading.name}`;
      report({ range: heading.range, message: messages19.misplaced(heading.name, place), about });
    }
    for (const { spec, heading } of wrongLevel) {
      report({ range: heading.range, message: messages19.level(heading.name, heading.depth, spec.level) });
    }
    function placeFor(spec) {
      const index = settings.sections.indexOf(spec);
      const rank = (other) => settings.sections.indexOf(other);
      const previous = sections.findLast((section) => rank(section.spec) < index);
      const next = sections.find((section) => rank(section.spec) > index);
      if (next && (!previous || previous.heading.range.start < next.heading.range.start)) {
        return {
          previous: previous ?? next,
          report: next.heading.range,
          insert: next.heading.range.start,
          words: `above \`${next.heading.name}\``
        };
      }
      const last = note.headings.at(-1)?.range ?? note.lines.range(note.lines.point(note.bodyStart).line);
      const words = previous ? `behind \`${previous.heading.name}\`` : "to the note";
      return { previous, report: last, insert: note.text.length, words };
    }
  }
);
function isWrittenOtherwise(note, spec) {
  return note.blocks.some((block) => {
    if (block.kind !== "paragraph" && block.kind !== "item") return false;
    return linesIn(note.text, block.range).some((line) => {
      const source = note.text.slice(line.start, line.end).trim();
      if (block.item && (line.start === block.range.start || note.text[line.start] !== "#")) return false;
      const name = /^#{1,6}(?!#)(.+)$/.exec(source)?.[1] ?? /^(?:\*\*|__)(.+?):?(?:\*\*|__):?$/.exec(source)?.[1];
      return name !== void 0 && sectionName(name, spec) !== void 0;
    });
  });
}
function insertion(note, at, mark, name) {
  const before = note.text.slice(0, at);
  const after = note.text.slice(at);
  const { eol } = note;
  let last = before.length;
  while (last > 0 && /[\r\n]/.test(before[last - 1])) last--;
  const ends = before.slice(last);
  const count3 = (ends.match(/\r\n|\r|\n/g) ?? []).length;
  const lead2 = before.trim() === "" ? "" : eol.repeat(Math.max(0, 2 - count3));
  const text = `${lead2}${mark} ${name}${eol}${after === "" ? "" : eol}`;
  const { headings } = parseNote(note.path, before + text + after);
  return headings.some((heading) => heading.range.start === at + lead2.length && heading.name === name) ? { start: at, end: at, text } : void 0;
}

// src/rules/required-labels.ts
var messages20 = {
  missing: (label) => `The line \`${label}: …\` is missing; add it at the head of the note.`,
  misspelt: (actual, label) => `The label \`${actual}\` is misspelt; did you mean \`${label}\`?`,
  empty: (label) => `\`${label}\` says nothing although the meeting is over; write it behind the colon.`
};
var required_labels_default = defineRule(
  {
    id: "required-labels",
    description: "Each label line that the configuration asks for is there, and says something",
    severity: "warning",
    fixes: ["safe"]
  },
  ({ note, meeting, settings: { labels }, stage, report }) => {
    if (labels.length === 0 || meeting.isCancelled) return;
    const lines = note.blocks.filter(({ kind: kind2 }) => kind2 === "paragraph" || kind2 === "item" || kind2 === "quote").flatMap(({ range: range2, item }) => [...labelLines(note.text, range2)].map((line) => ({ ...line, item })));
    const known = new Set(labels.map(({ name }) => labelKey(name)));
    for (const { name, value } of labels) {
      const here = lines.filter(({ label }) => labelKey(label) === labelKey(name));
      if (here.length === 0) {
        const slip = lines.find(({ label }) => !known.has(labelKey(label)) && isSlip(label, name));
        if (slip)
          report({
            range: slip.labelRange,
            message: messages20.misspelt(slip.label, name),
            expected: name,
            fix: "safe"
          });
        else report({ range: head(), message: messages20.missing(name), about: `missing ${name}` });
      } else if (value === "nonEmpty" && stage === "held" && here.every((line) => isEmpty(line))) {
        report({ range: here[0].labelRange, message: messages20.empty(name) });
      }
    }
    function isEmpty({ value, line, item }) {
      if (item?.hasChildren || saysSomething(note.text.slice(value.start, value.end))) return false;
      const next = item ? void 0 : note.blocks.find(({ range: range2 }) => range2.start >= line.end);
      return next?.kind !== "item";
    }
    function head() {
      return note.headings[0]?.range ?? note.lines.range(note.lines.point(note.bodyStart).line);
    }
  }
);
function isSlip(label, name) {
  return fold(label)[0] === fold(name)[0] && closest(label, [name]) !== void 0;
}

// src/rules/series-number.ts
var messages21 = {
  again: (number, path10) => `The number ${number} is that of \`${path10}\` too; give the later meeting the next free one.`,
  backwards: (number, other, path10) => `The number ${number} is not above ${other}, which the earlier meeting \`${path10}\` has; number the notes in the order of their days.`,
  gap: (number, expected, path10) => `The number ${number} does not follow that of \`${path10}\`; write ${expected} if no note is missing in between.`,
  text: (text, number) => `\`${text}\` does not fit the file name, which says ${number}; correct one of the two.`
};
var series_number_default = defineRule(
  {
    id: "series-number",
    description: "Numbered notes of a series count on, each number once",
    severity: "warning",
    needsCollection: true,
    options: {
      gaps: { description: "Also remark on a number that is left out.", type: "boolean", default: false }
    }
  },
  ({ note, meeting, collection, report }, { gaps }) => {
    const number = meeting.path?.number;
    if (number === void 0) return;
    const range2 = note.lines.range(1);
    const { day } = meeting;
    const others = collection.numbersBeside(note.path);
    const same = others.find((other) => other.number === number);
    const before = day === void 0 ? void 0 : latest(others.filter((other) => other.day !== void 0 && other.day < day));
    if (same) report({ range: range2, message: messages21.again(number, same.path), about: `again ${number}` });
    else if (before && before.number > number)
      report({
        range: range2,
        message: messages21.backwards(number, before.number, before.path),
        about: `backwards ${number}`
      });
    else if (gaps) {
      const below = others.filter((other) => other.number < number).sort((a, b) => b.number - a.number)[0];
      if (below && below.number < number - 1)
        report({ range: range2, message: messages21.gap(number, below.number + 1, below.path), about: `gap ${number}` });
    }
    const written2 = numberInText();
    if (written2 && written2.value !== number)
      report({
        range: written2.range,
        message: messages21.text(note.text.slice(written2.range.start, written2.range.end), number)
      });
    function numberInText() {
      const places2 = [frontMatterText(note, "title")?.range, note.headings[0]?.content];
      for (const place of places2) {
        if (!place) continue;
        const match = /(?<![\w/])(?:#|no\.?[ \t]*|nr\.?[ \t]*|meeting[ \t]+#?|call[ \t]+#?)(\d{1,6})(?![\w-]|[./:]\d)/i.exec(
          note.text.slice(place.start, place.end)
        );
        if (!match || /^(?:19|20)\d\d$/.test(match[1])) continue;
        const start = place.start + match.index;
        return { value: Number(match[1]), range: { start, end: start + match[0].length } };
      }
      return void 0;
    }
  }
);
function latest(notes2) {
  return [...notes2].sort((a, b) => (a.day ?? "") < (b.day ?? "") ? 1 : -1)[0];
}

// src/rules/weekday-matches-date.ts
var messages22 = {
  other: (text, day, weekday) => `\`${text}\`: ${spellDay(day)} is a ${weekday}; correct the weekday or the date.`,
  year: (text, day, weekday, year) => `\`${text}\`: ${spellDay(day)} was a ${weekday}; if ${year} is meant, write that year.`
};
var weekday_matches_date_default = defineRule(
  {
    id: "weekday-matches-date",
    description: "A weekday written beside a date is the weekday of that date",
    severity: "warning",
    fixes: ["suggestion"]
  },
  ({ note, meeting: { day: around, agreement: agreement2 }, settings: { locale }, report }) => {
    const seen = /* @__PURE__ */ new Set();
    const reported = (agreement2?.odd ?? []).flatMap(({ said }) => said.flatMap((one) => one.range ?? []));
    const headings = note.headings.map(({ content: range2 }) => ({ range: range2, prose: proseOf(note.text, range2) }));
    for (const { range: range2, prose } of [...headings, ...proseBlocks(note)]) {
      for (const found of mentions(prose, range2.start, locale)) {
        const { weekdays, days, year, yearRange, whole } = found;
        if (reported.some(({ start, end }) => start < whole.end && whole.start < end)) continue;
        const text = note.text.slice(whole.start, whole.end).replace(/\s+/g, " ").replace(/[.,]$/, "");
        if (weekdays.length !== days.length || seen.has(text)) continue;
        const years = year !== void 0 ? [year] : yearsNear(around);
        const wrongIn = years.map((one) => wrong(weekdays, days, one));
        if (years.length === 0 || wrongIn.some((result2) => result2 === void 0)) continue;
        seen.add(text);
        const [first] = wrongIn;
        const meant = around && yearRange ? [Number(around.slice(0, 4)), Number(around.slice(0, 4)) + 1].find(
          (one) => one !== year && isNear(days[0], one, around) && !wrong(weekdays, days, one)
        ) : void 0;
        const actual = weekdayName(weekdayOf(first.day), locale);
        if (meant !== void 0 && yearRange) {
          report({
            range: yearRange,
            message: messages22.year(text, first.day, actual, meant),
            expected: String(meant),
            fix: "suggestion"
          });
        } else {
          const weekday = weekdays[first.at];
          const written2 = note.text.slice(weekday.range.start, weekday.range.end);
          const expected = likeWritten(written2, actual, weekdayOf(first.day), locale);
          report({
            range: weekday.range,
            message: messages22.other(text, first.day, actual),
            expected,
            fix: "suggestion"
          });
        }
      }
    }
  }
);
var MAX_DATE = 120;
var expressionsByLocale = /* @__PURE__ */ new Map();
function mentions(prose, offset, locale) {
  const words = expressions(locale);
  if (!/\d/.test(prose) || !words.hint(prose).test(prose)) return [];
  const mentioned = [];
  for (const match of prose.matchAll(words.weekdays(prose))) {
    const end = match.index + match[0].length;
    const rest = prose.slice(end, end + MAX_DATE);
    const date = words.dates(rest).exec(rest);
    if (!date) continue;
    const { weekdays: weekdayNumbers, months } = dateWords(locale);
    const found = [...match[0].matchAll(words.weekday(match[0]))].map((one) => {
      const start = offset + match.index + one.index;
      return { value: weekdayNumbers.get(one[0].toLowerCase()), range: { start, end: start + one[0].length } };
    });
    const groups = date.groups;
    const month = months.get((groups.m1 ?? groups.m2).toLowerCase());
    const listed = groups.d1 ?? groups.d2;
    const days = [...listed.matchAll(/\d+/g)].map(([day]) => ({ month, day: Number(day) }));
    const yearText = groups.y;
    const last = end + date[0].length;
    const yearStart = yearText === void 0 ? 0 : offset + last - yearText.length;
    if (days.some(({ day }) => day < 1 || day > 31)) continue;
    mentioned.push({
      whole: { start: offset + match.index, end: offset + last },
      weekdays: found,
      days,
      ...yearText !== void 0 && {
        year: Number(yearText),
        yearRange: { start: yearStart, end: yearStart + yearText.length }
      }
    });
  }
  return mentioned;
}
function expressions(locale) {
  const known = expressionsByLocale.get(locale);
  if (known) return known;
  const { weekday, weekdays, month } = dateWords(locale);
  const end = "(?![\\p{L}\\p{N}])";
  const between = "[ \\t]*(?:,|/|\\+|&|-|–|\\band\\b|\\bto\\b)[ \\t]*";
  const day = "\\d{1,2}(?:st|nd|rd|th)?";
  const days = `${day}(?:[ \\t]*(?:-|–|,|&|\\+|/|\\band\\b)[ \\t]*${day}(?![\\d:]))*`;
  const year = "(?:,?[ \\t]+(?<y>(?:19|20)\\d{2}))?(?![\\d:])";
  const beginnings = new Set([...weekdays.keys()].map((name) => name.slice(0, 3)));
  const words = {
    hint: letterRegExp(`(?<![\\p{L}\\p{N}])(?:${[...beginnings].join("|")})`, "i"),
    weekday: letterRegExp(`(?<![\\p{L}\\p{N}])(?:${weekday})${end}`, "gi"),
    weekdays: letterRegExp(`(?<![\\p{L}\\p{N}])(?:${weekday})${end}(?:${between}(?:${weekday})${end})*`, "gi"),
    dates: letterRegExp(
      `^\\.?,?[ \\t]+(?:(?:the|der|den|le)[ \\t]+)?(?:(?<m1>${month})${end}\\.?[ \\t]+(?<d1>${days})|(?<d2>${days})\\.?[ \\t]+(?:of[ \\t]+)?(?<m2>${month})${end}\\.?)(?![\\d:])${year}`,
      "i"
    )
  };
  expressionsByLocale.set(locale, words);
  return words;
}
function wrong(weekdays, days, year) {
  for (const [at, { month, day }] of days.entries()) {
    const real = toDay(year, month, day);
    if (real && weekdayOf(real) !== weekdays[at].value) return { at, day: real };
  }
  return void 0;
}
function yearsNear(around) {
  if (around === void 0) return [];
  const year = Number(around.slice(0, 4));
  return [year, year + 1, year - 1];
}
function isNear({ month, day }, year, around) {
  const real = toDay(year, month, day);
  return real !== void 0 && Math.abs(daysBetween(around, real)) <= 200;
}
function weekdayName(value, locale, weekday = "long") {
  return nameOf("weekday", weekday, new Date(Date.UTC(2023, 0, 1 + value)), locale);
}
function likeWritten(written2, name, value, locale) {
  const like = written2.length <= 4 ? weekdayName(value, locale, "short") : name;
  return written2 === written2.toLowerCase() ? like.toLowerCase() : like;
}

// src/rules/index.ts
var rules = [
  action_item_owner_default,
  attendees_default,
  consistent_dates_default,
  consistent_names_default,
  file_name_default,
  front_matter_default,
  front_matter_schema_default,
  heading_emoji_default,
  heading_syntax_default,
  known_speaker_default,
  no_broken_link_default,
  no_copied_section_default,
  no_cut_off_text_default,
  no_duplicate_items_default,
  no_empty_section_default,
  no_joined_items_default,
  no_mojibake_default,
  no_placeholder_default,
  required_headings_default,
  required_labels_default,
  series_number_default,
  weekday_matches_date_default
];
var ruleIds = [
  "action-item-owner",
  "attendees",
  "consistent-dates",
  "consistent-names",
  "file-name",
  "front-matter",
  "front-matter-schema",
  "heading-emoji",
  "heading-syntax",
  "known-speaker",
  "no-broken-link",
  "no-copied-section",
  "no-cut-off-text",
  "no-duplicate-items",
  "no-empty-section",
  "no-joined-items",
  "no-mojibake",
  "no-placeholder",
  "required-headings",
  "required-labels",
  "series-number",
  "weekday-matches-date"
];

// src/node/errors.ts
var UserError = class extends Error {
  name = "UserError";
};
function systemReason(error) {
  const reasons = {
    ENOENT: "it does not exist",
    EEXIST: "it is there already",
    EACCES: "permission is denied",
    EPERM: "permission is denied",
    EISDIR: "it is a folder",
    ENOTDIR: "a part of its path is no folder",
    ELOOP: "its symbolic links lead in a circle",
    ENAMETOOLONG: "its name is too long",
    ENOSPC: "the disk is full",
    EROFS: "the disk is read-only",
    EMFILE: "too many files are open"
  };
  const code = error?.code ?? "";
  return reasons[code] ?? (code || (error instanceof Error ? error.message : String(error)));
}

// src/node/files.ts
var import_node_fs3 = require("node:fs");

// src/node/text-file.ts
var import_node_fs2 = require("node:fs");

// lazily:write-file-atomic
init_compiled();
var loaded5;
var module7 = () => loaded5 ??= loadCompiled(__filename, "../lazy/write-file-atomic.cjs");
var sync = (...given) => module7().sync(...given);

// src/node/text-file.ts
var MAX_BYTES = 5 * 1024 * 1024;
function readTextFile(file, shown2, max = MAX_BYTES) {
  let bytes;
  try {
    const descriptor2 = (0, import_node_fs2.openSync)(file, import_node_fs2.constants.O_RDONLY | import_node_fs2.constants.O_NONBLOCK);
    try {
      const stat = (0, import_node_fs2.fstatSync)(descriptor2);
      if (!stat.isFile()) throw new UserError(`${shown2}: cannot be read, as it is no ordinary file.`);
      bytes = stat.size > max ? void 0 : (0, import_node_fs2.readFileSync)(descriptor2);
    } finally {
      (0, import_node_fs2.closeSync)(descriptor2);
    }
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw new UserError(`${shown2}: cannot be read, because ${systemReason(error)}.`);
  }
  if (!bytes || bytes.length > max)
    throw new UserError(`${shown2}: is not read, as it has more than ${max / 1024 / 1024} MB.`);
  return decodeText(bytes, shown2);
}
var decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
function decodeText(bytes, shown2) {
  try {
    const text = decoder.decode(bytes);
    if (!text.includes("\0")) return text;
  } catch {
  }
  throw new UserError(`${shown2}: holds no text in UTF-8; if it is a note, save it in that encoding.`);
}
function writeTextFile(file, shown2, text, expected) {
  try {
    if (expected !== void 0 && readTextFile(file, shown2, Number.POSITIVE_INFINITY) !== expected) {
      throw new UserError(`${shown2}: was changed by another program meanwhile and is left as it is; run again.`);
    }
    const mode = expected === void 0 ? {} : { mode: (0, import_node_fs2.statSync)(file).mode };
    sync(file, text, mode);
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw new UserError(`${shown2}: cannot be written, because ${systemReason(error)}.`);
  }
}

// src/node/files.ts
var disk = {
  exists: import_node_fs3.existsSync,
  kindOf(file) {
    const stat = (0, import_node_fs3.lstatSync)(file, { throwIfNoEntry: false });
    return stat && kind(stat);
  },
  realPath: (file) => (0, import_node_fs3.realpathSync)(file),
  list: (folder) => (0, import_node_fs3.readdirSync)(folder, { withFileTypes: true }).map((entry) => ({ name: entry.name, kind: kind(entry) })),
  read: async (file, shown2, max) => readTextFile(file, shown2, max)
};
var MOST_KEPT = 32 * 1024 * 1024;
function readOnce(files) {
  const texts = /* @__PURE__ */ new Map();
  let room = MOST_KEPT;
  return {
    ...files,
    async read(file, shown2, max) {
      const known = texts.get(file);
      if (known !== void 0) return known;
      const text = await files.read(file, shown2, max);
      if (text.length <= room) {
        room -= text.length;
        texts.set(file, text);
      }
      return text;
    }
  };
}
function kind(entry) {
  if (entry.isSymbolicLink()) return "link";
  if (entry.isDirectory()) return "folder";
  return entry.isFile() ? "file" : "other";
}

// src/node/load-config.ts
var CONFIG_NAMES = [".meeting-notes-lint.yml", ".meeting-notes-lint.yaml", ".meeting-notes-lint.json"];
var PACKAGE_KEY = "meeting-notes-lint";
var reader = () => Promise.resolve().then(() => (init_reading(), reading_exports));
var ConfigLoader = class {
  /** Where configurations are read from. */
  files;
  #source;
  #byFolder = /* @__PURE__ */ new Map();
  #byFile = /* @__PURE__ */ new Map();
  constructor(source) {
    this.#source = source;
    this.files = source.files ?? disk;
  }
  /**
   * What holds for the files in `folder`: the nearest configuration, up to the root.
   * @throws ConfigError when it, or a `--rule`, cannot be used
   */
  for(folder) {
    const { root, file, none } = this.#source;
    if (none) return this.#once(this.#byFile, "", () => this.#without());
    if (file !== void 0) return this.#once(this.#byFile, file, () => this.#load(file, root, void 0));
    return this.#once(this.#byFolder, folder, async () => {
      const found = await configIn(folder, this.files);
      if (found) return this.#once(this.#byFile, found.file, () => this.#load(found.file, folder, found.key));
      const parent = import_node_path2.default.dirname(folder);
      return folder === root || parent === folder || !isInside(root, folder) ? this.#without() : this.for(parent);
    });
  }
  async #without() {
    return { config: new Config(rules, await this.#flags()), base: this.#source.root, file: void 0 };
  }
  /** @throws ConfigError or UserError when a `--rule` cannot be used */
  async checkFlags() {
    await this.#flags();
  }
  #flags() {
    return Promise.all((this.#source.ruleFlags ?? []).map(flagLayer));
  }
  #once(cache, key, make) {
    const known = cache.get(key) ?? make();
    cache.set(key, known);
    return known;
  }
  async #load(file, base, key) {
    const { root } = this.#source;
    const shown2 = import_node_path2.default.relative(root, file) || file;
    if (isInside(root, file) && this.files.exists(file)) expectNoWayOut(file, shown2, root, this.files);
    const { readConfig: readConfig2 } = await reader();
    const read3 = readConfig2(await this.files.read(file, shown2), shown2, key);
    const layers = read3 ? await this.#layers(read3, file, [file]) : [];
    return { config: new Config(rules, [...layers, ...await this.#flags()]), base, file };
  }
  /** A configuration with those it extends, from the weakest to the strongest. */
  async #layers(read3, file, chain) {
    const { root } = this.#source;
    const { data, lineOf: lineOf2 } = read3;
    const { loadResources: loadResources2, readConfig: readConfig2 } = await reader();
    const shown2 = import_node_path2.default.relative(root, file) || file;
    const layers = [];
    for (const name of [data.extends ?? []].flat()) {
      const preset = presets[name];
      if (preset) {
        layers.push({ origin: `preset \`${name}\``, data: preset });
        continue;
      }
      const target = this.#inside(name, file, ["extends"], lineOf2);
      if (chain.includes(target))
        throw new ConfigError(shown2, lineOf2(["extends"]), `\`extends: ${name}\` leads in a circle.`);
      const targetShown = import_node_path2.default.relative(root, target);
      const extended = readConfig2(await this.files.read(target, targetShown), targetShown);
      if (extended) layers.push(...await this.#layers(extended, target, [...chain, target]));
    }
    const resources = await loadResources2(read3, shown2, async (name, keys2) => {
      const target = this.#inside(name, file, keys2, lineOf2);
      const targetShown = import_node_path2.default.relative(root, target);
      return { text: await this.files.read(target, targetShown), shown: targetShown };
    });
    return [...layers, { origin: shown2, data, resources }];
  }
  /** The file that `name` means in the configuration `file`; never one outside the root, by whatever links. */
  #inside(name, file, keys2, lineOf2) {
    const shown2 = import_node_path2.default.relative(this.#source.root, file) || file;
    const target = import_node_path2.default.resolve(import_node_path2.default.dirname(file), name);
    const said = `\`${keys2.filter((key) => key !== "kinds").join(".")}: ${name}\``;
    const isExtends = keys2[0] === "extends";
    if (!this.files.exists(target)) {
      const parent = import_node_path2.default.dirname(target);
      const beside = this.files.exists(parent) ? this.files.list(parent).map((entry) => entry.name) : [];
      const preset = isExtends ? closest(name, Object.keys(presets)) : void 0;
      const beneath = closest(import_node_path2.default.basename(target), beside);
      const meant = preset ?? (beneath && import_node_path2.default.join(import_node_path2.default.dirname(name), beneath));
      const built = Object.keys(presets).map((one) => `\`${one}\``);
      const hint = isExtends ? `${built.join(", ")}, or a file in this repository` : "a file in this repository";
      throw new ConfigError(
        shown2,
        lineOf2(keys2),
        `${said} is not there; ${meant ? `did you mean \`${slashes(meant)}\`?` : `name ${hint}.`}`
      );
    }
    const real = this.files.realPath(target);
    if (!isInside(this.files.realPath(this.#source.root), real)) {
      throw new ConfigError(shown2, lineOf2(keys2), `${said} leads out of the repository; name a file in it.`);
    }
    return real;
  }
};
async function configIn(folder, files) {
  for (const name of CONFIG_NAMES) {
    const file2 = import_node_path2.default.join(folder, name);
    if (files.exists(file2)) return { file: file2, key: void 0 };
  }
  const file = import_node_path2.default.join(folder, "package.json");
  if (!files.exists(file)) return void 0;
  try {
    const text = await files.read(file, file);
    return text.includes(`"${PACKAGE_KEY}"`) && PACKAGE_KEY in JSON.parse(text) ? { file, key: PACKAGE_KEY } : void 0;
  } catch {
    return void 0;
  }
}
async function flagLayer(flag) {
  const match = /^\s*([^:\s]+)\s*[:=]\s*(.+)$/s.exec(flag);
  if (!match)
    throw new UserError(`--rule '${flag}': write a rule and its severity, such as --rule 'no-placeholder: off'.`);
  const { parseConfig: parseConfig2 } = await reader();
  return { origin: "--rule", data: parseConfig2(`rules:
  ${match[1]}: ${match[2]}`, `--rule '${flag}'`) };
}
function isInside(folder, file) {
  const relative = import_node_path2.default.relative(folder, file);
  return relative === "" || !relative.startsWith(`..${import_node_path2.default.sep}`) && relative !== ".." && !import_node_path2.default.isAbsolute(relative);
}
var leadsOut = (shown2) => `${shown2}: is not followed, as it is a link that leads out of the repository.`;
function expectNoWayOut(file, shown2, root, files) {
  if (!isInside(files.realPath(root), files.realPath(file))) throw new UserError(leadsOut(shown2));
}
function repositoryRoot(folder) {
  for (let at = folder; ; at = import_node_path2.default.dirname(at)) {
    if ((0, import_node_fs4.existsSync)(import_node_path2.default.join(at, ".git"))) return at;
    if (import_node_path2.default.dirname(at) === at) return void 0;
  }
}
function pathFrom(folder, file) {
  const isBelow = file.startsWith(folder) && file[folder.length] === import_node_path2.default.sep && !file.includes("..");
  return slashes(isBelow ? file.slice(folder.length + 1) : import_node_path2.default.relative(folder, file));
}
function slashes(file) {
  return import_node_path2.default.sep === "/" ? file : file.replaceAll(import_node_path2.default.sep, "/");
}

// src/node/run.ts
var import_node_path5 = __toESM(require("node:path"), 1);

// src/fix/apply.ts
function applyFixes(text, findings, kind2) {
  const applied = [];
  const edits = [];
  for (const finding of findings) {
    const { fix } = finding;
    if (!fix || !fix.safe && kind2 === "safe") continue;
    if (fix.edits.some((edit) => edits.some((other) => collide(edit, other)))) continue;
    edits.push(...fix.edits);
    applied.push(finding);
  }
  edits.sort((a, b) => b.start - a.start);
  let out = text;
  for (const { start, end, text: replacement } of edits) out = out.slice(0, start) + replacement + out.slice(end);
  return { text: out, applied };
}
function collide(a, b) {
  return a.start <= b.end && b.start <= a.end;
}
var MAX_ROUNDS = 20;
function fixText(text, kind2, check2) {
  let result2 = check2(text);
  let current = text;
  const all = [];
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const { text: next, applied } = applyRound(current, result2.findings, kind2);
    if (applied.length === 0 || next === current) break;
    current = next;
    all.push(...applied);
    result2 = check2(current);
  }
  return { text: current, result: result2, applied: all };
}
function applyRound(text, findings, kind2) {
  const safe = applyFixes(text, findings, "safe");
  return kind2 === "safe" || safe.text !== text ? safe : applyFixes(text, findings, "suggestions");
}

// src/finding.ts
function byPlace(a, b) {
  return a.place.start.offset - b.place.start.offset || a.place.end.offset - b.place.end.offset || (a.ruleId < b.ruleId ? -1 : a.ruleId > b.ruleId ? 1 : 0);
}

// src/suppressions.ts
var PAGE2 = `${HOME}/blob/main/docs/suppressing.md`;
var SUPPRESSION = "suppression";
var messages23 = {
  unknown: (name, meant) => `There is no rule \`${name}\`${meant ? `; did you mean \`${meant}\`?` : "; see `meeting-notes-lint rules` for their names."}`,
  bare: "This comment hides every rule; name the rules that it is about.",
  unused: (name) => `Nothing is hidden by this comment for \`${name}\`; remove it.`,
  unusedBare: "Nothing is hidden by this comment; remove it."
};
var OWN = /(?:<!--|#)[ \t]*meeting-notes-lint-(disable-next-line|disable-line|disable|enable)(?![\w-])([^\r\n]{0,500}?)(?:-->|$)/gm;
var REMARK = /<!--[ \t]*lint[ \t]+(disable|enable|ignore)(?![\w-])([^\r\n]{0,500}?)-->/g;
function applySuppressions(note, findings, ruleIds2, reportUnused) {
  if (note.excess || !/meeting-notes-lint-|<!--[ \t]*lint[ \t]/.test(note.text))
    return { findings: [...findings], suppressed: [] };
  const directives = read2(note);
  const kept = [];
  const suppressed = [];
  const used = /* @__PURE__ */ new Set();
  for (const finding of findings) {
    const line = finding.place.start.line;
    const by = directives.findIndex(
      ({ kind: kind2, rules: rules2, from, to }) => kind2 !== "enable" && from <= line && line <= to && (rules2.length === 0 || rules2.some(({ id }) => id === finding.ruleId))
    );
    if (by < 0) kept.push(finding);
    else {
      suppressed.push(finding);
      used.add(`${by} ${directives[by].rules.length === 0 ? "" : finding.ruleId}`);
    }
  }
  const say = (range2, message2, severity, expected) => kept.push({
    path: note.path,
    ruleId: SUPPRESSION,
    severity,
    message: message2,
    place: note.lines.place(range2),
    url: PAGE2,
    actual: note.text.slice(range2.start, range2.end),
    ...expected !== void 0 && {
      expected: [expected],
      fix: { safe: true, title: `Write \`${expected}\``, edits: [{ ...range2, text: expected }] }
    }
  });
  directives.forEach((directive, at) => {
    const { kind: kind2, range: range2, rules: rules2 } = directive;
    if (rules2.length === 0 && kind2 !== "enable") say(range2, messages23.bare, "warning");
    for (const rule of rules2) {
      if (ruleIds2.includes(rule.id)) {
        if (reportUnused && kind2 !== "enable" && !used.has(`${at} ${rule.id}`))
          say(range2, messages23.unused(rule.id), "warning");
      } else {
        const meant = closest(rule.id, ruleIds2);
        say(rule.range, messages23.unknown(rule.id, meant), "warning", meant);
      }
    }
    if (reportUnused && rules2.length === 0 && kind2 !== "enable" && !used.has(`${at} `))
      say(range2, messages23.unusedBare, "warning");
  });
  return { findings: kept, suppressed };
}
function read2(note) {
  const found = [];
  const inCode = (at) => note.blocks.some(({ kind: kind2, range: range2 }) => kind2 === "code" && range2.start <= at && at < range2.end);
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
      const kind2 = word === "ignore" ? "next-block" : word.replace(/^disable-/, "");
      const range2 = { start: at, end: at + match[0].trimEnd().length };
      const line = note.lines.point(range2.end).line;
      found.push({
        kind: kind2,
        range: range2,
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
      const next = note.blocks.find(({ range: range2, kind: kind2 }) => range2.start >= directive.range.end && kind2 !== "html");
      if (next)
        [directive.from, directive.to] = [
          note.lines.point(next.range.start).line,
          note.lines.point(next.range.end).line
        ];
    }
    if (directive.kind === "disable") {
      const enable = found.slice(at + 1).find(
        ({ kind: kind2, rules: rules2 }) => kind2 === "enable" && (rules2.length === 0 || directive.rules.some(({ id }) => rules2.some((rule) => rule.id === id)))
      );
      const from = directive.range.start < note.bodyStart ? 1 : directive.line;
      [directive.from, directive.to] = [from, enable?.line ?? last];
    }
  });
  return found;
}
function rulesIn(text, offset, isRemark) {
  const names2 = /^(.*?)(?:\s--\s.*)?$/s.exec(text)[1];
  return [...names2.matchAll(/[^\s,]+/g)].filter(([name]) => name !== "--").map((match) => {
    const id = match[0].replace(/^meeting-notes-lint:/, "");
    const start = offset + match.index + (match[0].length - id.length);
    return { id, range: { start, end: start + id.length } };
  }).filter(({ id }) => !isRemark || !/^(?:remark-lint:|[a-z-]+:)/.test(id));
}

// src/lint.ts
var recommended = new Config(rules, []);
function lintNote(input, options2 = {}) {
  return check(parseNote(input.path, input.text), options2);
}
function factsOf({ path: path10, text }, config = recommended) {
  return collectFacts(path10, tooLong(text) ? "" : text, config.for(path10).settings);
}
function check(note, options2) {
  const config = (options2.config ?? recommended).for(note.path);
  const context = {
    settings: config.settings,
    collection: options2.collection ?? new Collection(),
    now: options2.now,
    fileExists: options2.fileExists
  };
  if (isBefore(meetingOf(note, config.settings), note.path, config.settings.since))
    return { path: note.path, text: note.text, findings: [], suppressed: [] };
  const found = [];
  for (const rule of rules) {
    const configured = config.rules.get(rule.meta.id);
    if (!configured || configured.severity === "off") continue;
    found.push(...rule.check(note, context, configured.severity, configured.options));
  }
  const { findings, suppressed } = applySuppressions(note, found, ruleIds, options2.reportUnusedSuppressions ?? false);
  return { path: note.path, text: note.text, findings: findings.sort(byPlace), suppressed: suppressed.sort(byPlace) };
}

// src/node/baseline-file.ts
var import_node_fs5 = require("node:fs");
var import_node_path3 = __toESM(require("node:path"), 1);

// src/fingerprint.ts
var Fingerprints = class {
  #seen = /* @__PURE__ */ new Map();
  /** The one of a finding, in the form that GitHub's own take: sixteen hexadecimal digits, `:`, the occurrence from 1. */
  of(finding, path10) {
    return this.#next(finding.ruleId, path10, subjects(finding)[0]);
  }
  /** One for each thing that the finding is about, and mostly that is one. The path is no part of them. */
  each(finding) {
    return subjects(finding).map((subject) => this.#next(finding.ruleId, "", subject));
  }
  #next(ruleId, path10, subject) {
    const digits = hash2([ruleId, path10, subject].join("\0"));
    const occurrence = (this.#seen.get(digits) ?? 0) + 1;
    this.#seen.set(digits, occurrence);
    return `${digits}:${occurrence}`;
  }
};
function subjects({ about, actual, message: message2 }) {
  if (about !== void 0) return about;
  const quoted = [];
  for (const [part] of message2.matchAll(/`[^`]*`|;/g)) {
    if (part === ";") break;
    quoted.push(part);
  }
  const lines = actual.replace(/\r\n|\r/g, "\n").replace(/(?<![ \t])[ \t]+(?=\n)/g, "").replace(/\n[ \t]+/g, "\n");
  return [[lines, ...quoted].join("\0")];
}
function hash2(text) {
  return [2166136261, 461845907].map((start) => fnv(text, start).toString(16).padStart(8, "0")).join("");
}
function fnv(text, start) {
  let value = start;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    value = Math.imul(value ^ unit & 255, 16777619);
    value = Math.imul(value ^ unit >> 8, 16777619);
  }
  return value >>> 0;
}

// lazily:src/loose-json.ts
init_compiled();
var loaded7;
var module9 = () => loaded7 ??= loadCompiled(__filename, "../lazy/loose-json.cjs");
var parseLooseJson = (...given) => module9().parseLooseJson(...given);

// src/report/escape.ts
var UNSEEN = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u{AD}\u{61C}\u{180E}\u{200B}\u{200E}\u{200F}\u{202A}-\u{202E}\u{2060}-\u{206F}\u{FEFF}\u{FFF9}-\u{FFFB}\u{E0000}-\u{E007F}]/gu;
var WORD_JOINER = "⁠";
function visible(text) {
  return text.replace(UNSEEN, (character) => {
    const code = character.codePointAt(0) ?? 0;
    if (code < 32) return String.fromCodePoint(9216 + code);
    if (code === 127) return "␡";
    const digits = code.toString(16);
    return code > 65535 ? `\\u{${digits}}` : `\\u${digits.padStart(4, "0")}`;
  });
}
function disarm(line) {
  return line.replace(/^(\s*)::/, "$1\\::").replaceAll("##[", "##\\[");
}
function logLine(text) {
  return disarm(visible(text));
}
function commandData(text) {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
function commandProperty(text) {
  return commandData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
function json(value, indent) {
  return JSON.stringify(value, null, indent).replace(UNSEEN, (character) => character === "\n" ? character : character.split("").map(unicodeEscape).join("")).replaceAll("##[", "#\\u0023[");
}
function unicodeEscape(unit) {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
var XML_NAMES = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
function xml(text) {
  return text.replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, "�").replace(/[&<>"\t\n\r]|(?<=##)\[/g, (character) => XML_NAMES[character] ?? reference(character));
}
function reference(character) {
  return `&#${character.charCodeAt(0)};`;
}
function markdownCode(text) {
  const line = visible(text);
  if (line === "" || line.includes("|")) return `<code>${line.replace(/[!-/:-@[-`{-~]/g, reference)}</code>`;
  const longest = (line.match(/`+/g) ?? []).reduce((most, run) => Math.max(most, run.length), 0);
  const fence = "`".repeat(longest + 1);
  const pad = /^`|`$|^ .* $/.test(line) ? " " : "";
  return `${fence}${pad}${line}${pad}${fence}`;
}
function markdownText(text) {
  return visible(text).trim().split(/(`[^`]+`)/).map((part, at) => at % 2 === 1 ? markdownCode(part.slice(1, -1)) : markdownProse(part, at === 0)).join("");
}
function markdownProse(text, atStart) {
  const escaped = text.replaceAll("@", `@${WORD_JOINER}`).replace(/#(?=\d)|\bGH-(?=\d)|:(?=\/\/|[\w+-]+:)|\bwww(?=\.)|\b(?:mailto|xmpp):/gi, `$&${WORD_JOINER}`).replace(
    /[\\`*_{}[\]()#!~$&<>|]/g,
    (character) => /[&<>|]/.test(character) ? reference(character) : `\\${character}`
  );
  return atStart ? escaped.replace(/^(?=[-+=])|^(\d+)(?=[.])/, "$1\\") : escaped;
}

// src/baseline.ts
var BASELINE_NAME = ".meeting-notes-lint-suppressions.json";
var Baseline = class {
  entries;
  #byPath = /* @__PURE__ */ new Map();
  constructor(entries = []) {
    this.entries = entries;
    for (const entry of entries) {
      const known = this.#byPath.get(entry.path);
      if (known) known.push(entry);
      else this.#byPath.set(entry.path, [entry]);
    }
  }
  /**
   * Takes out the findings that the baseline hides.
   * @param path of the note, relative to the root of the repository
   * @param findings by place, those that comments hide left out
   */
  split(path10, findings) {
    const entries = this.#byPath.get(path10);
    if (!entries) return { findings: [...findings], baselined: [], unmatched: [] };
    const left = new Map(entries.map((entry) => [keyOf(entry), entry]));
    const split2 = { findings: [], baselined: [], unmatched: [] };
    const fingerprints = new Fingerprints();
    for (const finding of findings) {
      const known = entriesOf(path10, [finding], fingerprints).map((entry) => left.delete(keyOf(entry)));
      if (known.every(Boolean)) split2.baselined.push(finding);
      else split2.findings.push(atNewPlaces(finding, known));
    }
    split2.findings.sort(byPlace);
    split2.unmatched.push(...left.values());
    return split2;
  }
  /** The entries without those of `gone`, and with those of `more` that are not there yet. */
  changed(gone, more) {
    const left = new Set(gone.map(keyOf));
    const kept = this.entries.filter((entry) => !left.has(keyOf(entry)));
    const known = new Set(kept.map(keyOf));
    return [...kept, ...more.filter((entry) => !known.has(keyOf(entry)))];
  }
};
function entriesOf(path10, findings, fingerprints = new Fingerprints()) {
  return findings.flatMap(
    (finding) => fingerprints.each(finding).map((fingerprint) => ({
      path: path10,
      ruleId: finding.ruleId,
      fingerprint,
      message: excerpt(finding.message, MAX_MESSAGE)
    }))
  );
}
function atNewPlaces(finding, known) {
  const places2 = [{ place: finding.place, message: "" }, ...finding.related ?? []];
  if (places2.length !== known.length) return finding;
  const [first, ...others] = places2.filter((_, at) => !known[at]);
  return { ...finding, place: first.place, ...finding.related && { related: others } };
}
var MAX_MESSAGE = 120;
var VERSION = 1;
var ENTRY = /^(?<path>.+) (?<ruleId>[a-z][a-z0-9-]*) (?<fingerprint>[0-9a-f]{16}:[1-9]\d{0,8})$/s;
function keyOf({ path: path10, ruleId, fingerprint }) {
  return `${path10} ${ruleId} ${fingerprint}`;
}
function formatBaseline(entries) {
  const lines = entries.toSorted((a, b) => compare(a.path, b.path) || compare(a.ruleId, b.ruleId) || compare(a.fingerprint, b.fingerprint)).map((entry) => `  ${json(keyOf(entry))}: ${json(entry.message)},
`);
  return `{
${lines.join("")}  "version": ${VERSION}
}
`;
}
function compare(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}
function parseBaseline(text, file) {
  const data = parseJson(text.replace(/^\uFEFF/, ""), file);
  if (typeof data !== "object" || data === null || Array.isArray(data))
    throw new ConfigError(file, 1, `this is no list of findings; ${ANEW}.`);
  const { version = VERSION, ...lines } = data;
  if (version !== VERSION)
    throw new ConfigError(
      file,
      lineOf(text, "version"),
      "another version of meeting-notes-lint has written this file; use that one."
    );
  return Object.entries(lines).map(([key, message2]) => {
    const { path: path10, ruleId, fingerprint } = ENTRY.exec(key)?.groups ?? {};
    if (path10 === void 0 || ruleId === void 0 || fingerprint === void 0)
      throw new ConfigError(
        file,
        lineOf(text, key),
        `this line names no finding (path, rule, fingerprint); remove it, or ${ANEW}.`
      );
    return { path: path10, ruleId, fingerprint, message: typeof message2 === "string" ? message2 : "" };
  });
}
var ANEW = "remove the file and write it anew with --suppress-all";
function parseJson(text, file) {
  try {
    return JSON.parse(text);
  } catch {
  }
  const conflict = /^(?:<{7}|={7}|>{7}|\|{7})(?:[ \r\n]|$)/m.exec(text);
  if (conflict) {
    const line = text.slice(0, conflict.index).split("\n").length;
    throw new ConfigError(
      file,
      line,
      "Git has left a conflict here; keep the lines of both sides and remove the marks."
    );
  }
  const read3 = parseLooseJson(text);
  if (read3.wrongLine === void 0) return read3.data;
  throw new ConfigError(file, read3.wrongLine, `JSON cannot be read from here on; mend it, or ${ANEW}.`);
}
function lineOf(text, key) {
  const at = text.indexOf(json(key));
  return at < 0 ? void 0 : text.slice(0, at).split("\n").length;
}

// src/node/baseline-file.ts
var MAX_BYTES2 = 50 * 1024 * 1024;
async function loadBaseline(root, files = disk, location) {
  const { file, shown: shown2 } = location ?? { file: import_node_path3.default.join(root, BASELINE_NAME), shown: BASELINE_NAME };
  if (!files.exists(file)) return { file, shown: shown2, baseline: new Baseline(), text: void 0 };
  if (!location) expectNoWayOut(file, shown2, root, files);
  const text = await files.read(file, shown2, MAX_BYTES2);
  return { file, shown: shown2, baseline: new Baseline(parseBaseline(text, shown2)), text };
}
function saveBaseline({ file, shown: shown2, text }, entries) {
  const now = formatBaseline(entries);
  if (now !== text) writeTextFile(file, shown2, now, text);
}
function orphans({ entries }, root) {
  const there = /* @__PURE__ */ new Map();
  return entries.filter(({ path: note }) => {
    const file = import_node_path3.default.join(root, note);
    const known = there.get(note) ?? (isInside(root, file) && (0, import_node_fs5.existsSync)(file));
    there.set(note, known);
    return !known;
  });
}
function remarksOnStale(stale, shown2 = BASELINE_NAME) {
  if (stale.length === 0) return [];
  const [entries, them] = stale.length === 1 ? ["1 entry", "hides nothing any more; remove it"] : [`${stale.length} entries`, "hide nothing any more; remove them"];
  return [`${entries} of ${shown2} ${them} with --prune-suppressions.`];
}

// src/node/find-notes.ts
var import_node_path4 = __toESM(require("node:path"), 1);

// lazily:ignore
init_compiled();
var loaded8;
var module10 = () => loaded8 ??= loadCompiled(__filename, "../lazy/ignore.cjs");
var ignore_default = (...given) => module10().default(...given);

// src/node/find-notes.ts
async function findNotes(paths, cwd, root, configs, { files = configs.files, only = () => true } = {}) {
  const walker = new Walker(root, configs, files, only);
  for (const given of paths) {
    const absolute = import_node_path4.default.resolve(cwd, given);
    if (files.kindOf(absolute)) await walker.named(absolute, given);
    else if (scanGlob(given).isGlob) await walker.glob(given, cwd);
    else walker.errors.push(notThere(given, absolute, files));
  }
  const notes2 = [...walker.notes.values()].sort((a, b) => a.file < b.file ? -1 : 1);
  const isWhole = paths.some((given) => import_node_path4.default.resolve(cwd, given) === root);
  return { notes: notes2, isWhole, errors: walker.errors, others: walker.others };
}
var Walker = class {
  notes = /* @__PURE__ */ new Map();
  errors = [];
  others = [];
  #root;
  #realRoot;
  #configs;
  #files;
  #ignores = /* @__PURE__ */ new Map();
  #only;
  #visited = /* @__PURE__ */ new Set();
  /** Files that only their front matter can tell of. */
  #unsure = [];
  constructor(root, configs, files, only = () => true) {
    this.#root = root;
    this.#realRoot = files.realPath(root);
    this.#configs = configs;
    this.#files = files;
    this.#only = only;
  }
  /** A path as the user wrote it: a file is a note whatever its name. */
  async named(absolute, given) {
    try {
      if (this.#files.kindOf(absolute) === "link" && !this.#staysInside(absolute)) {
        this.errors.push(leadsOut(given));
      } else if (this.#files.kindOf(this.#files.realPath(absolute)) === "folder") {
        await this.#folder(absolute, () => true);
        await this.#settle();
      } else if (this.#only(absolute)) {
        this.notes.set(absolute, { file: absolute, loaded: await this.#configs.for(import_node_path4.default.dirname(absolute)) });
      }
    } catch (error) {
      if (!error.code) throw error;
      this.errors.push(`${given}: cannot be read, because ${systemReason(error)}.`);
    }
  }
  async glob(pattern, cwd) {
    const { base } = scanGlob(pattern);
    const matches = globMatcher([pattern.replace(/^\.\//, "")]);
    const from = import_node_path4.default.resolve(cwd, base);
    let matched = 0;
    if (this.#files.exists(from)) {
      await this.#folder(from, (file) => {
        const isMatch = matches(pathFrom(cwd, file));
        if (isMatch) matched++;
        return isMatch;
      });
      await this.#settle();
    }
    if (matched === 0) this.errors.push(`${pattern}: no note matches this pattern.`);
  }
  async #folder(folder, wanted) {
    const real = this.#files.realPath(folder);
    if (this.#visited.has(real)) return;
    this.#visited.add(real);
    let entries;
    try {
      entries = this.#files.list(folder);
    } catch (error) {
      this.errors.push(
        `${import_node_path4.default.relative(this.#root, folder) || folder}: cannot be read, because ${systemReason(error)}.`
      );
      return;
    }
    const loaded10 = await this.#configs.for(folder);
    const ignores = await this.#ignoresAbove(folder);
    for (const entry of entries) {
      const absolute = import_node_path4.default.join(folder, entry.name);
      const kind2 = entry.kind === "link" ? this.#target(absolute) : entry.kind;
      if (!kind2) continue;
      const isFolder = kind2 === "folder";
      if (isPassedBy(absolute, isFolder, loaded10, ignores)) continue;
      if (isFolder) await this.#folder(absolute, wanted);
      else if (wanted(absolute)) this.#file(absolute, relativeTo(loaded10, absolute), loaded10);
    }
    this.#visited.delete(real);
  }
  /** Whether a walk would pass by `file`, or take it for a note by its path; undefined when its text decides. */
  async judge(file) {
    if (!isInside(this.#root, file)) return false;
    let folder = this.#root;
    for (const name of import_node_path4.default.relative(this.#root, file).split(import_node_path4.default.sep)) {
      const absolute = import_node_path4.default.join(folder, name);
      const loaded10 = await this.#configs.for(folder);
      if (this.#files.kindOf(absolute) === "link" && !this.#target(absolute)) return false;
      if (isPassedBy(absolute, absolute !== file, loaded10, await this.#ignoresAbove(folder))) return false;
      if (absolute === file) return isNoteByPath(relativeTo(loaded10, file), loaded10);
      folder = absolute;
    }
    return false;
  }
  #file(file, relative, loaded10) {
    const isNote = isNoteByPath(relative, loaded10);
    if (isNote !== false && !this.#only(file)) return;
    if (isNote) this.notes.set(file, { file, loaded: loaded10 });
    else if (isNote === void 0) this.#unsure.push({ file, loaded: loaded10, relative });
    else this.others.push(file);
  }
  /** Looks into the files whose names tell nothing. */
  async #settle() {
    const unsure = this.#unsure.splice(0);
    await this.#files.prefetch?.(unsure.map(({ file }) => file));
    for (const { file, loaded: loaded10, relative } of unsure) {
      if (await this.#looksLikeNote(file, relative)) this.notes.set(file, { file, loaded: loaded10 });
      else this.others.push(file);
    }
  }
  async #looksLikeNote(file, relative) {
    try {
      return looksLikeNote(await this.#files.read(file, relative));
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      return false;
    }
  }
  /** What a link leads to; undefined when it leads nowhere, or out of the root. */
  #target(link) {
    try {
      return this.#staysInside(link) ? this.#files.kindOf(this.#files.realPath(link)) : void 0;
    } catch {
      return void 0;
    }
  }
  #staysInside(link) {
    return isInside(this.#realRoot, this.#files.realPath(link));
  }
  /** What the `.gitignore` files between `folder` and the root say, from the nearest one on. */
  async #ignoresAbove(folder) {
    if (!isInside(this.#root, folder)) return [];
    let ignores = this.#ignores.get(folder);
    if (!ignores) {
      const above = folder === this.#root ? [] : await this.#ignoresAbove(import_node_path4.default.dirname(folder));
      const file = import_node_path4.default.join(folder, ".gitignore");
      const { files } = this.#configs;
      const text = files.kindOf(file) === "file" ? await files.read(file, import_node_path4.default.relative(this.#root, file)) : void 0;
      ignores = text === void 0 ? above : [{ folder, rules: ignore_default().add(text) }, ...above];
      this.#ignores.set(folder, ignores);
    }
    return ignores;
  }
};
function isNoteByPath(relative, { config }) {
  return config.isNote(relative) ?? mayBeNote(relative);
}
function relativeTo({ base }, file) {
  return pathFrom(base, file);
}
function isPassedBy(absolute, isFolder, loaded10, ignores) {
  const name = import_node_path4.default.basename(absolute);
  if (isFolder && (name === "node_modules" || name.startsWith("."))) return true;
  if (!isFolder && !/\.md$/i.test(name)) return true;
  return isHidden(absolute, isFolder, ignores) || loaded10.config.isIgnored(relativeTo(loaded10, absolute));
}
function isHidden(file, isFolder, ignores) {
  for (const { folder, rules: rules2 } of ignores) {
    const verdict2 = rules2.test(pathFrom(folder, file) + (isFolder ? "/" : ""));
    if (verdict2.ignored) return true;
    if (verdict2.unignored) return false;
  }
  return false;
}
function notThere(given, absolute, files) {
  const parent = import_node_path4.default.dirname(absolute);
  const names2 = files.exists(parent) ? files.list(parent).map(({ name }) => name) : [];
  const meant = closest(import_node_path4.default.basename(absolute), names2);
  const hint = meant === void 0 ? "" : `; did you mean ${import_node_path4.default.join(import_node_path4.default.dirname(given), meant)}?`;
  return `${given}: does not exist${hint || "."}`;
}

// src/node/run.ts
async function lintFiles(notes2, collection, options2, crew) {
  const { cwd, root, files = disk } = options2;
  const result2 = { notes: [], errors: [], remarks: [], stale: [], mended: 0 };
  const { baseline } = options2.baseline ?? await loadBaseline(root, files);
  const settle = ({ file, loaded: loaded10 }, checked) => {
    if ("error" in checked) {
      result2.errors.push(checked.error);
      return;
    }
    const { findings, mended, ...rest } = checked;
    const { unmatched, ...split2 } = baseline.split(pathFrom(root, file), findings);
    result2.notes.push({ path: pathFrom(cwd, file), absolutePath: file, ...split2, ...rest });
    const config = loaded10.config.for(pathFrom(loaded10.base, file));
    result2.stale.push(...unmatched.filter(({ ruleId }) => wasAsked(ruleId, config, options2)));
    result2.mended += mended;
  };
  if (!crew) {
    for (const [at, note] of notes2.entries()) {
      options2.onNote?.(at, notes2.length);
      settle(note, await checkNote(note, collection, options2));
    }
    return result2;
  }
  const parts2 = await crew.share(
    "check",
    notes2.map(({ file }) => file),
    (from, to) => checkNotes(notes2.slice(from, to), collection, options2),
    (done) => options2.onNote?.(done, notes2.length)
  );
  for (const [at, checked] of parts2.flat().entries()) settle(notes2[at], checked);
  return result2;
}
async function checkNotes(notes2, collection, options2) {
  const checked = [];
  for (const note of notes2) checked.push(await checkNote(note, collection, options2));
  return checked;
}
async function checkNote(note, collection, options2) {
  const { cwd, files = disk, fix, write, withoutTexts = false } = options2;
  const { file } = note;
  const shown2 = pathFrom(cwd, file);
  try {
    const text = await files.read(file, shown2);
    const check2 = checker(note, collection, options2);
    const fixed = fix ? fixText(text, fix, check2) : { text, result: check2(text), applied: [] };
    if (fixed.text !== text && write) writeTextFile(file, shown2, fixed.text, text);
    const { findings, suppressed } = fixed.result;
    const isMended = fixed.text !== text;
    return {
      // Nobody asks for the text of a note that nothing is said about.
      text: !withoutTexts && (findings.length > 0 || suppressed.length > 0 || isMended) ? fixed.text : "",
      findings,
      suppressed,
      mended: fixed.applied.length,
      ...isMended && { output: fixed.text }
    };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { error: error.message };
  }
}
function checker({ file, loaded: { base, config } }, collection, { root, files = disk, now, reportUnusedSuppressions = false }) {
  const notePath = pathFrom(base, file);
  const fileExists = (target) => existsInside(import_node_path5.default.join(base, target), root, files);
  const options2 = { config, collection, now, reportUnusedSuppressions, fileExists };
  return (text) => lintNote({ path: notePath, text }, options2);
}
function wasAsked(ruleId, { rules: rules2 }, { reportUnusedSuppressions }) {
  return ruleId === SUPPRESSION ? reportUnusedSuppressions ?? false : rules2.get(ruleId)?.severity !== "off";
}
async function learn(found, cwd, root, configs, crew) {
  const known = new Map(found.notes.map((note) => [note.file, note]));
  if (!found.isWhole && repositoryRoot(cwd) !== void 0 && isInside(root, cwd)) {
    for (const note of (await findNotes([root], root, root, configs)).notes)
      known.set(note.file, known.get(note.file) ?? note);
  }
  const notes2 = [...known.values()];
  if (!crew) return learnFrom(notes2, configs.files);
  const builder = new CollectionBuilder();
  const parts2 = await crew.share(
    "learn",
    notes2.map(({ file }) => file),
    (from, to) => factsFrom(notes2.slice(from, to), configs.files)
  );
  for (const part of parts2) builder.join(part);
  const copies = new Map([...builder.data.copies].filter(([, notes3]) => notes3.length > 1));
  const common = { ...builder.data, copies };
  await crew.tell(common);
  return new Collection(common);
}
async function learnFrom(notes2, files) {
  return new Collection(await factsFrom(notes2, files));
}
async function factsFrom(notes2, files) {
  const collection = new CollectionBuilder();
  for (const { file, loaded: loaded10 } of notes2) {
    try {
      const text = await files.read(file, file);
      collection.add(factsOf({ path: pathFrom(loaded10.base, file), text }, loaded10.config));
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
    }
  }
  return collection.data;
}
function remarksOn(collection, notes2, hasDefaults) {
  if (collection.isForeign && hasDefaults) {
    return [
      `These notes are not written in the built-in form: ${collection.withKeys === 0 ? "none" : `only ${collection.withKeys}`} of the ${collection.notes} has its front matter, so neither that nor its headings were asked for. \`meeting-notes-lint init\` writes a configuration that fits them.`
    ];
  }
  const checked = new Set(notes2.map(({ path: file }) => import_node_path5.default.posix.dirname(file)));
  return collection.foreignFolders().filter(
    ({ folder }) => [...checked].some((dir) => dir === folder || dir.endsWith(`/${folder}`) || folder.endsWith(`/${dir}`))
  ).map(
    ({ folder, notes: count3 }) => `None of the ${count3} notes in ${folder || "this folder"} has any of the expected headings, so they were not asked for there. If it is another kind of note, name it under \`kinds\` in .meeting-notes-lint.yml.`
  );
}
function haveDefaults(notes2) {
  return notes2.some(({ loaded: loaded10 }) => loaded10.config.for("").settings.frontMatter.required === "auto");
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

// src/node/worker.ts
function work(port, { configs: source, options: options2 }) {
  const configs = new ConfigLoader(source);
  let collection = new Collection();
  async function carryOut(order) {
    if (order.kind === "know") {
      collection = new Collection(order.collection);
      return;
    }
    for (const [from, to] of parts(order)) {
      const notes2 = await Promise.all(
        order.files.slice(from, to).map(async (file) => ({ file, loaded: await configs.for(import_node_path6.default.dirname(file)) }))
      );
      const result2 = order.kind === "learn" ? await factsFrom(notes2, configs.files) : await checkNotes(notes2, collection, options2);
      port.postMessage({ from, result: result2 });
    }
  }
  port.on("message", (order) => {
    carryOut(order).then(
      () => port.postMessage({ end: true }),
      (error) => port.postMessage({ error })
    );
  });
}

// src/cli/commands/lint.ts
var import_node_path9 = __toESM(require("node:path"), 1);

// src/node/shard.ts
function parseShard(text) {
  const [, index, total] = /^(\d{1,4})\/(\d{1,4})$/.exec(text)?.map(Number) ?? [];
  if (index === void 0 || total === void 0 || index < 1 || index > total)
    throw new UserError(`--shard ${text}: write a part and how many there are, such as --shard 1/4.`);
  return { index, total };
}
function isInShard(path10, { index, total }) {
  return hash(path10) % total === index - 1;
}

// src/cli/io.ts
var CLEAN = 0;
var FINDINGS = 1;
var FAILED = 2;

// src/cli/outcome.ts
var import_node_path7 = __toESM(require("node:path"), 1);

// src/report/places.ts
function repositoryPath(note, { root }) {
  if (root === void 0) return note.path;
  const folder = slashes2(root).replace(/(?<!\/)\/*$/, "/");
  const file = slashes2(note.absolutePath);
  return file.startsWith(folder) ? file.slice(folder.length) : note.path;
}
function slashes2(path10) {
  return /^[A-Za-z]:[\\/]|^\\\\/.test(path10) ? path10.replaceAll("\\", "/") : path10;
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
var githubReporter = (notes2, context) => {
  const errors = [];
  const warnings = [];
  for (const note of notes2) {
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
var jsonReporter = (notes2) => `${json(notes2.map(result))}
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
    ].sort((a, b) => byPlace(a.finding, b.finding)).map(({ finding, kind: kind2 }) => ({ ...message(finding, text), suppressions: [{ kind: kind2, justification: "" }] })),
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

// src/report/reporter.ts
function totals(notes2) {
  const sum2 = { errors: 0, warnings: 0, fixable: 0, suggestions: 0 };
  for (const { findings } of notes2) {
    for (const { severity, fix } of findings) {
      if (severity === "error") sum2.errors++;
      else sum2.warnings++;
      if (fix) sum2[fix.safe ? "fixable" : "suggestions"]++;
    }
  }
  return sum2;
}

// src/report/junit.ts
var junitReporter = (notes2, { seconds }) => {
  const { errors, warnings } = totals(notes2);
  const attributes = {
    name: "meeting-notes-lint",
    tests: notes2.reduce((sum2, note) => sum2 + cases(note), 0),
    failures: errors + warnings,
    errors: 0,
    ...seconds !== void 0 && { time: seconds.toFixed(3) }
  };
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    tag("testsuites", attributes, ">"),
    ...notes2.flatMap(suite),
    "</testsuites>",
    ""
  ].join("\n");
};
function cases({ findings }) {
  return Math.max(1, findings.length);
}
function suite(note) {
  const { path: path10, findings } = note;
  return [
    `  ${tag("testsuite", { name: path10, tests: cases(note), failures: findings.length, errors: 0 }, ">")}`,
    ...findings.length === 0 ? [`    ${tag("testcase", { name: "meeting-notes-lint", classname: path10 }, "/>")}`] : findings.flatMap((finding) => testcase(finding, path10)),
    "  </testsuite>"
  ];
}
function testcase({ ruleId, severity, message: message2, url, place: { start } }, path10) {
  const at = `${start.line}:${start.column}`;
  return [
    `    ${tag("testcase", { name: `${ruleId} (${at})`, classname: path10 }, ">")}`,
    `      ${tag("failure", { type: severity, message: message2 }, ">")}${shown(`${path10}:${at} ${message2} (${url})`)}</failure>`,
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

// src/report/words.ts
function count2(number, word) {
  return `${number} ${word}${number === 1 ? "" : "s"}`;
}
function summarise(notes2) {
  const { errors, warnings, fixable, suggestions } = totals(notes2);
  const problems = errors + warnings;
  if (problems === 0) return { result: `${count2(notes2.length, "note")}, nothing to remark.`, worst: void 0 };
  const affected = notes2.filter(({ findings }) => findings.length > 0).length;
  const where = notes2.length === 1 ? "1 note" : `${affected} of ${count2(notes2.length, "note")}`;
  const mending = [
    ...fixable > 0 ? [`\`--fix\` mends ${fixable}`] : [],
    ...suggestions > 0 ? [`\`--fix-suggestions\` offers ${suggestions}${fixable > 0 ? " more" : ""}, to be read over`] : []
  ];
  return {
    result: `${count2(problems, "problem")} (${count2(errors, "error")}, ${count2(warnings, "warning")}) in ${where}`,
    ...mending.length > 0 && { mending: `${mending.join("; ")}.` },
    worst: errors > 0 ? "error" : "warning"
  };
}

// src/report/markdown.ts
var markdownReporter = (notes2) => {
  const { result: result2, mending, worst } = summarise(notes2);
  const head = worst ? `**✖ ${result2}**` : `**✔ ${result2}**`;
  const lines = [head, ...mending ? ["", mending] : [], ...notes2.flatMap(table)];
  return `${lines.map(disarm).join("\n")}
`;
};
function table({ path: path10, findings }) {
  if (findings.length === 0) return [];
  return [
    "",
    `### ${markdownCode(path10)}`,
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
var rdjsonlReporter = (notes2) => notes2.map(diagnostics).join("");
function diagnostics(note) {
  if (note.findings.length === 0) return "";
  const lines = new Lines(note.text);
  return note.findings.map((finding) => `${json(diagnostic(finding, note, lines))}
`).join("");
}
function diagnostic({ message: message2, place, severity, ruleId, url, fix }, { path: path10, text }, lines) {
  const position = ({ line, offset }) => {
    const before = text.slice(lines.range(line).start, offset);
    return { line, column: encoder.encode(before).length + 1 };
  };
  const range2 = ({ start, end }) => ({ start: position(start), end: position(end) });
  const edit = fix && mergeEdits(text, fix.edits);
  return {
    message: visible(message2),
    location: { path: path10, range: range2(place) },
    severity: severity === "error" ? "ERROR" : "WARNING",
    source: { name: "meeting-notes-lint", url: HOME },
    code: { value: ruleId, url },
    ...edit && { suggestions: [{ range: range2(lines.place(edit)), text: edit.text }] }
  };
}
var encoder = new TextEncoder();

// src/report/sarif.ts
var sarifReporter = (notes2, context) => {
  const rules2 = allRules(notes2, context);
  const indices = new Map(rules2.map(({ id }, index) => [id, index]));
  const fingerprints = new Fingerprints();
  const withSuppressions = notes2.some(({ suppressed, baselined = [] }) => suppressed.length + baselined.length > 0);
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
            rules: rules2.map(descriptor)
          }
        },
        columnKind: "utf16CodeUnits",
        newlineSequences: ["\r\n", "\n", "\r"],
        results: notes2.flatMap((note) => {
          const path10 = repositoryPath(note, context);
          const write = resultsOf(note, path10, indices, fingerprints);
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
function allRules(notes2, { rules: rules2 }) {
  const all = new Map(rules2.map((rule) => [rule.id, rule]));
  for (const { ruleId: id, severity, url } of notes2.flatMap(allFindings)) {
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
function resultsOf(note, path10, indices, fingerprints) {
  const lines = new Lines(note.text);
  const artifactLocation = artifact(path10);
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
      partialFingerprints: { primaryLocationLineHash: fingerprints.of(finding, path10) },
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
function artifact(path10) {
  const uri = path10.replace(new RegExp("\\p{Cs}", "gu"), "�").split("/").map(encodeURIComponent).join("/");
  if (path10.startsWith("/")) return { uri: `file://${uri}` };
  if (/^[A-Za-z]:\//.test(path10)) return { uri: `file:///${uri}` };
  return { uri, uriBaseId: "%SRCROOT%" };
}

// src/report/stylish.ts
var import_picocolors = __toESM(require_picocolors(), 1);

// lazily:string-width
init_compiled();
var loaded9;
var module11 = () => loaded9 ??= loadCompiled(__filename, "../lazy/string-width.cjs");
var string_width_default = (...given) => module11().default(...given);

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
function wrap2(text, width) {
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
  const cells = cellsOf2(text, from, to);
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
  return cells.reduce((sum2, { width }) => sum2 + width, 0);
}
var TAB = 4;
function cellsOf2(text, from, to) {
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
var stylishReporter = (notes2, context) => {
  const colors = import_picocolors.default.createColors(context.color);
  const lines = [...notes2.flatMap((note) => noteLines(note, context, colors)), ...summaryLines(notes2, context, colors)];
  return `${lines.map(disarm).join("\n")}
`;
};
function summaryLines(notes2, { width }, colors) {
  const { result: result2, mending, worst } = summarise(notes2);
  if (!worst) return [colors.green(`✔ ${result2}`)];
  const color = worst === "error" ? colors.red : colors.yellow;
  const room = width === void 0 ? Number.POSITIVE_INFINITY : Math.max(LEAST, width - 2);
  return [
    ...wrap2(`✖ ${result2}`, room).map((line) => color(colors.bold(line))),
    ...mending ? highlight(wrap2(mending, room).join("\n"), colors).split("\n").map((line) => `  ${line}`) : []
  ];
}
function noteLines(note, { width }, colors) {
  const { findings, text, path: path10 } = note;
  if (findings.length === 0) return [];
  const layout = { line: 1, column: 1 };
  for (const { start } of findings.map(({ place }) => place)) {
    layout.line = Math.max(layout.line, String(start.line).length);
    layout.column = Math.max(layout.column, String(start.column).length);
  }
  const lines = new Lines(text);
  return [
    colors.bold(colors.underline(logLine(path10))),
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
  const lines = wrap2(logLine(finding.message), room);
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
      (help) => highlight(wrap2(help, room).join("\n"), colors).split("\n").map(
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
var quoting = /* @__PURE__ */ new Set(["json", "sarif", "rdjsonl"]);
function needsTexts(format, { width }) {
  return quoting.has(format) || format === "stylish" && width !== void 0;
}

// package.json
var package_default = {
  name: "meeting-notes-lint",
  version: "0.1.0",
  description: "Lints meeting notes kept as Markdown: front matter, headings, dates, people and action items.",
  license: "MIT",
  type: "module",
  bin: {
    "meeting-notes-lint": "dist/cli.js"
  },
  exports: {
    ".": {
      types: "./dist/index.d.ts",
      default: "./dist/index.js"
    },
    "./schemas/*": "./schemas/*",
    "./package.json": "./package.json"
  },
  types: "./dist/index.d.ts",
  files: [
    "dist",
    "schemas",
    "docs/rules",
    "!dist/action.js",
    "!dist/apart/actions-github.js",
    "!dist/**/.compiled",
    "README.md",
    "LICENSE",
    "CHANGELOG.md"
  ],
  engines: {
    node: ">=20.11"
  },
  sideEffects: false,
  keywords: [
    "meeting-notes",
    "minutes",
    "lint",
    "markdown",
    "remark",
    "front-matter",
    "github-action"
  ],
  scripts: {
    generate: "tsx scripts/generate.ts",
    "new-rule": "tsx scripts/new-rule.ts",
    build: "tsx scripts/build.ts",
    typecheck: "tsc",
    lint: "biome check . && oxlint --type-aware src scripts __tests__",
    format: "biome check --write .",
    picture: "tsx scripts/picture.ts",
    test: "NODE_OPTIONS='--experimental-vm-modules --disable-warning=ExperimentalWarning' jest",
    bench: "tsx scripts/bench/run.ts",
    fuzz: "tsx scripts/fuzz/run.ts"
  },
  devDependencies: {
    "@actions/core": "^3.0.1",
    "@actions/github": "^9.1.1",
    "@arethetypeswrong/core": "^0.18.5",
    "@biomejs/biome": "^2.6.8",
    "@jest/globals": "^30.5.2",
    "@microsoft/api-extractor": "^7.60.1",
    "@octokit/openapi-types": "^29.0.1",
    "@swc/core": "^1.16.22",
    "@swc/jest": "^0.2.39",
    "@types/mdast": "^4.0.4",
    "@types/node": "^20.19.43",
    "@types/picomatch": "^4.0.3",
    "@types/sarif": "^2.1.7",
    "@types/write-file-atomic": "^4.0.3",
    ajv: "^8.20.0",
    "ajv-formats": "^3.0.1",
    diff: "^9.0.0",
    esbuild: "^0.28.2",
    "eslint-plugin-redos": "^4.5.0",
    "eslint-plugin-regexp": "^3.3.3",
    "fast-check": "^4.10.2",
    "gray-matter": "^4.0.3",
    ignore: "^7.0.16",
    jest: "^30.5.2",
    leven: "^4.1.0",
    oxlint: "^1.94.0",
    "oxlint-tsgolint": "^7.0.2007",
    "p-map": "^7.1.1",
    picocolors: "^1.1.1",
    picomatch: "^4.0.7",
    publint: "^0.3.25",
    "pure-rand": "^8.4.2",
    re2js: "^2.10.0",
    "remark-cli": "^12.0.1",
    "remark-frontmatter": "^5.0.0",
    "remark-parse": "^11.0.0",
    "string-width": "^8.3.0",
    tsx: "^4.23.15",
    typescript: "^7.0.2",
    unified: "^11.0.5",
    "unified-lint-rule": "^3.0.1",
    "unist-util-visit": "^5.2.0",
    vfile: "^6.0.3",
    "vfile-message": "^4.0.4",
    "vscode-languageserver": "^11.0.0",
    "vscode-languageserver-textdocument": "^1.0.16",
    "write-file-atomic": "^7.0.1",
    yaml: "^2.9.1"
  }
};

// src/version.ts
var VERSION2 = package_default.version;

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
  const notes2 = flags.quiet ? all.map(errorsOnly) : all;
  const toFile = flags["output-file"];
  const width = widthOf(flags, io);
  const report = reporters[format](notes2, {
    rules: reportedRules,
    version: VERSION2,
    color: toFile === void 0 && wantsColor(flags, io),
    root,
    ...seconds !== void 0 && { seconds },
    ...width !== void 0 && { width }
  });
  const isHollow = format === "stylish" && notes2.length === 0;
  if (toFile === void 0) io.stdout.write(isHollow ? "" : report);
  else {
    writeTextFile(import_node_path7.default.resolve(io.cwd, toFile), toFile, report);
    const { errors, warnings } = totals(notes2);
    io.stderr.write(`${errors} errors and ${warnings} warnings in ${notes2.length} notes; written to ${toFile}
`);
  }
}
function quotes(flags, io) {
  return needsTexts(formatOf(flags), { width: widthOf(flags, io) });
}
function widthOf(flags, { stdout }) {
  return flags["output-file"] === void 0 && stdout.isTTY ? stdout.columns ?? 80 : void 0;
}
function verdict(notes2, flags, io) {
  const { failOn, maxWarnings } = thresholds(flags);
  const { errors, warnings } = totals(notes2);
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

// src/cli/commands/baseline.ts
var import_node_fs6 = require("node:fs");
var import_node_path8 = __toESM(require("node:path"), 1);
async function baselineFor(flags, root, { cwd }) {
  const writes = flags["suppress-all"] ? "suppress-all" : flags["prune-suppressions"] ? "prune-suppressions" : void 0;
  for (const other of ["stdin", "fix-dry-run"]) {
    if (writes && flags[other]) throw new UserError(`--${writes} writes a file, so it does not go with --${other}.`);
  }
  const shown2 = flags["suppressions-location"];
  if (shown2 === void 0) return loadBaseline(root);
  const file = import_node_path8.default.resolve(cwd, shown2);
  if (!(0, import_node_fs6.existsSync)(file) && !flags["suppress-all"])
    throw new UserError(`${shown2}: does not exist; --suppress-all writes it.`);
  return loadBaseline(root, disk, { file, shown: shown2 });
}
function settleBaseline(file, { notes: notes2, stale }, flags, { root, all }) {
  const gone = [...stale, ...all ? orphans(file.baseline, root) : []];
  if (flags["suppress-all"]) {
    const hidden = notes2.map((note) => ({
      ...note,
      findings: [],
      baselined: [...note.findings, ...note.baselined ?? []].sort(byPlace)
    }));
    const entries = hidden.flatMap(({ absolutePath, baselined }) => entriesOf(pathFrom(root, absolutePath), baselined));
    if (entries.length > 0 || file.text !== void 0) saveBaseline(file, file.baseline.changed(gone, entries));
    const number = notes2.reduce((sum2, { findings }) => sum2 + findings.length, 0);
    const more = `${count2(number, "more finding")} ${number === 1 ? "is" : "are"} hidden from now on; commit ${file.shown}.`;
    return { notes: hidden, remarks: [number === 0 ? "There is nothing more to hide." : more] };
  }
  if (flags["prune-suppressions"]) {
    if (gone.length > 0) saveBaseline(file, file.baseline.changed(gone, []));
    const removed = gone.length === 1 ? "1 entry that hides" : `${gone.length} entries that hide`;
    return {
      notes: notes2,
      remarks: [`Removed ${gone.length === 0 ? "nothing" : `${removed} nothing any more`} from ${file.shown}.`]
    };
  }
  return { notes: notes2, remarks: remarksOnStale(gone, file.shown) };
}

// src/cli/commands/lint.ts
async function lint(paths, flags, io) {
  const started = io.now();
  checkFlags(flags);
  const now = clock(flags, io);
  const fix = flags["fix-suggestions"] ? "suggestions" : flags.fix || flags["fix-dry-run"] ? "safe" : void 0;
  const write = fix !== void 0 && !flags["fix-dry-run"];
  const root = repositoryRoot(io.cwd) ?? io.cwd;
  const configs = loaderFor(flags, root, io);
  const baseline = await baselineFor(flags, root, io);
  const run = flags.stdin ? await lintStdin(flags, configs, { io, root, now, fix, baseline }) : await lintPaths(paths, flags, configs, { io, root, now, fix, write, baseline });
  if (flags.stdin && write) {
    io.stdout.write(run.notes[0]?.output ?? run.notes[0]?.text ?? "");
  } else if (flags["fix-dry-run"]) {
    const { unifiedDiff } = await require("./import.cjs")("../apart/fix-diff.js");
    for (const { path: file, output } of run.notes) {
      if (output !== void 0) io.stdout.write(unifiedDiff(file, run.before.get(file) ?? "", output));
    }
  }
  if (!(flags.stdin && write) && !flags["fix-dry-run"])
    writeReport(run.notes, flags, root, io, (io.now() - started) / 1e3);
  if (write && run.mended > 0) io.stderr.write(`Mended ${run.mended} ${run.mended === 1 ? "finding" : "findings"}.
`);
  for (const remark of run.remarks) io.stderr.write(`${remark}
`);
  for (const error of run.errors) io.stderr.write(`${error}
`);
  return run.errors.length > 0 ? FAILED : verdict(run.notes, flags, io);
}
async function lintPaths(given, flags, configs, { io, root, now, fix, write, baseline }) {
  const paths = given.length === 0 ? ["."] : given;
  const shard = flags.shard === void 0 ? void 0 : parseShard(flags.shard);
  const found = await findNotes(paths, io.cwd, root, configs);
  expectNotes(found, paths);
  const options2 = {
    cwd: io.cwd,
    root,
    files: configs.files,
    now,
    fix,
    write,
    baseline,
    reportUnusedSuppressions: flags["report-unused-suppressions"] ?? false,
    withoutTexts: !quotes(flags, io)
  };
  const crew = await crewFor(found.notes.length, flags, io, options2);
  const collection = await learn(found, io.cwd, root, configs, crew);
  const notes2 = shard ? found.notes.filter(({ file }) => isInShard(pathFrom(root, file), shard)) : found.notes;
  const before = /* @__PURE__ */ new Map();
  if (flags["fix-dry-run"]) {
    for (const { file } of notes2) {
      try {
        before.set(pathFrom(io.cwd, file), readTextFile(file, file));
      } catch {
      }
    }
  }
  const progress = progressLine(io);
  const onNote = (done, total) => progress.show(done, total);
  const run = await lintFiles(notes2, collection, { ...options2, onNote }, crew);
  progress.clear();
  await crew?.dismiss();
  const settled = settleBaseline(baseline, run, flags, { root, all: given.length === 0 && !shard });
  return {
    ...run,
    before,
    notes: settled.notes,
    errors: [...found.errors, ...run.errors],
    remarks: [...settled.remarks, ...remarksOn(collection, run.notes, haveDefaults(found.notes))]
  };
}
function expectNotes({ notes: notes2, errors, others }, paths) {
  if (notes2.length > 0 || errors.length > 0) return;
  throw new UserError(
    `No meeting note was found in ${paths.join(", ")}: looked for .md files with a date such as 2024-01-31 in their name, or with \`datetime\` in their front matter${others.length > 0 ? ` (${others.length} other .md files are there)` : ""}. Name the files, or let \`meeting-notes-lint init\` learn how notes are named here.`
  );
}
async function lintStdin(flags, configs, { io, root, now, fix, baseline }) {
  const given = flags["stdin-filename"];
  const file = import_node_path9.default.resolve(io.cwd, given ?? "note.md");
  const loaded10 = await configs.for(import_node_path9.default.dirname(file));
  const notePath = given === void 0 ? "" : pathFrom(loaded10.base, file);
  const text = await io.readStdin();
  const collection = given === void 0 ? new Collection() : await learn({ notes: [], isWhole: false }, io.cwd, root, configs);
  const check2 = (current) => lintNote(
    { path: notePath, text: current },
    {
      config: loaded10.config,
      now,
      collection,
      reportUnusedSuppressions: flags["report-unused-suppressions"] ?? false
    }
  );
  const shown2 = given ?? "<stdin>";
  const fixed = fix ? fixText(text, fix, check2) : { text, result: check2(text), applied: [] };
  const { findings, baselined } = baseline.baseline.split(
    given === void 0 ? "" : pathFrom(root, file),
    fixed.result.findings
  );
  const note = {
    path: shown2,
    absolutePath: given === void 0 ? shown2 : file,
    text: fixed.text,
    findings,
    suppressed: fixed.result.suppressed,
    baselined,
    ...fixed.text !== text && { output: fixed.text }
  };
  return { notes: [note], errors: [], remarks: [], mended: fixed.applied.length, before: /* @__PURE__ */ new Map([[shown2, text]]) };
}
function loaderFor(flags, root, io, files) {
  return new ConfigLoader({ ...configSource(flags, root, io), files: files ?? readOnce(disk) });
}
function configSource(flags, root, io) {
  return {
    root,
    none: flags["no-config"],
    file: flags.config === void 0 ? void 0 : import_node_path9.default.resolve(io.cwd, flags.config),
    ruleFlags: flags.rule
  };
}
var WORTH_A_THREAD = 250;
async function crewFor(notes2, flags, io, { cwd, root, now, fix, reportUnusedSuppressions, withoutTexts }) {
  const most = Math.floor(notes2 / WORTH_A_THREAD);
  if (!io.threads || fix || most < 1) return void 0;
  const options2 = { cwd, root, now, reportUnusedSuppressions, withoutTexts };
  const workers = await io.threads(most, { configs: configSource(flags, root, io), options: options2 });
  return workers.length > 0 ? new Crew(workers) : void 0;
}
function clock({ now: text }, io) {
  return text === void 0 ? io.now() : instant(text);
}
function instant(text) {
  const at = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/i.test(text) ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(at))
    throw new UserError(`--now ${text}: write a time with its offset, such as --now 2024-01-31T12:00:00Z.`);
  return at;
}
function progressLine(io) {
  const started = io.now();
  let last = started;
  let shown2 = false;
  return {
    show(done, total) {
      if (!io.stderr.isTTY || io.now() - started < 1e3 || io.now() - last < 100) return;
      last = io.now();
      shown2 = true;
      io.stderr.write(`\r\x1B[K${done} of ${total} notes`);
    },
    clear() {
      if (shown2) io.stderr.write("\r\x1B[K");
    }
  };
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  lint,
  work
});
