// src/text/range.ts
var Lines = class {
  #text;
  /** Where lines begin, as far as this was needed. */
  #starts = [0];
  /** The next line ends of either kind; infinity when there are no more. */
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
  place(range) {
    return { start: this.point(range.start), end: this.point(range.end) };
  }
  /** The range of the 1-based `line`, without its line ending; empty at the end of the text when there is no such line. */
  range(line) {
    this.#look(() => this.#starts.length > line);
    const start = this.#starts[line - 1] ?? this.#text.length;
    let end = this.#starts[line] ?? this.#text.length;
    while (end > start && (this.#text[end - 1] === "\n" || this.#text[end - 1] === "\r")) end--;
    return { start, end };
  }
  /** Finds where lines begin until `isEnough` of the last one, or the text ends. */
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
function trimRange(text, range) {
  let { start, end } = range;
  while (start < end && /\s/.test(text[start])) start++;
  while (end > start && /\s/.test(text[end - 1])) end--;
  return { start, end };
}
function endOfLine(text, at) {
  let end = at;
  while (end < text.length && text[end] !== "\n" && text[end] !== "\r") end++;
  return end;
}
function linesIn(text, range) {
  const lines = [];
  const source = text.slice(range.start, range.end);
  let lineFeed = source.indexOf("\n");
  let carriage = source.indexOf("\r");
  let from = 0;
  while (lineFeed >= 0 || carriage >= 0) {
    const end = carriage < 0 ? lineFeed : lineFeed < 0 ? carriage : Math.min(lineFeed, carriage);
    lines.push({ start: range.start + from, end: range.start + end });
    from = end === carriage && lineFeed === end + 1 ? end + 2 : end + 1;
    if (lineFeed >= 0 && lineFeed < from) lineFeed = source.indexOf("\n", from);
    if (carriage >= 0 && carriage < from) carriage = source.indexOf("\r", from);
  }
  lines.push({ start: range.start + from, end: range.end });
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

// src/note/limits.ts
var MAX_TEXT = 1e6;
var MAX_LINE = 4e4;
var MAX_LINES = 2e4;
var MAX_MARKED_LINES = 5e3;
var MAX_PARSED = {
  marked: 2e3,
  lead: 25e3,
  lines: 3e3,
  blankLines: 3e3,
  containers: 2e3,
  underlines: 400,
  inline: 2e4
};
var PARSED_COUNTS = Object.keys(MAX_PARSED);
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
function exceedsTextLimit(text) {
  if (text.length <= MAX_LINES) return void 0;
  let lines = 0;
  for (const line of linesIn(text, { start: 0, end: Math.min(text.length, MAX_TEXT + 1) })) {
    lines++;
    if (line.end - line.start > MAX_LINE || lines > MAX_LINES || line.end > MAX_TEXT)
      return { start: line.start, end: Math.min(line.end, line.start + 1) };
  }
  return void 0;
}
function exceedsComplexityLimit(text, from) {
  let marked = 0;
  let total = 0;
  for (const line of linesIn(text, { start: from, end: text.length })) {
    const lead = leadOf(text, line);
    total += lead.length;
    if (isMarked(text, line, lead)) marked++;
    const isDeep = lead.length > MAX_DEPTH && containersOf(lead) > MAX_DEPTH;
    if (isDeep || marked > MAX_MARKED_LINES || total > MAX_LEAD) return line;
  }
  return void 0;
}
function exceedsParserLimit(text, from) {
  const found = { marked: 0, lead: 0, lines: 0, blankLines: 0, containers: 0, underlines: 0, inline: 0 };
  for (const line of linesIn(text, { start: from, end: text.length })) {
    const lead = leadOf(text, line);
    if (isMarked(text, line, lead)) found.marked++;
    if (lead.length < line.end - line.start) found.lines++;
    else found.blankLines++;
    found.lead += lead.length;
    found.containers += containersOf(lead);
    const source = text.slice(line.start, line.end);
    if (UNDERLINE.test(source)) found.underlines++;
    found.inline += countOf(source, INLINE);
    if (PARSED_COUNTS.some((count) => found[count] > MAX_PARSED[count])) return line;
  }
  return void 0;
}
function leadOf(text, { start, end }) {
  return LEAD.exec(text.slice(start, Math.min(end, start + 4 * MAX_LEAD)))[0];
}
function isMarked(text, { start }, lead) {
  return /[^\s\p{L}]/u.test(text[start + (lead.length - lead.trimStart().length)] ?? " ");
}
function containersOf(lead) {
  return countOf(lead, CONTAINER);
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

export {
  Lines,
  lineEnding,
  trimRange,
  endOfLine,
  linesIn,
  excerpt,
  shorten,
  isBreak,
  MAX_PARTICIPANTS,
  MAX_SPEAKERS,
  exceedsTextLimit,
  exceedsComplexityLimit,
  exceedsParserLimit,
  tooMuchYaml,
  isTooDeep
};
