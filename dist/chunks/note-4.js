import {
  linesIn,
  tooMuchYaml
} from "./note-5.js";

// src/note/front-matter/scan.ts
var OPENING = /^---\r?\n/;
var CLOSING = /---[ \t]*(?=[\r\n]|$)/y;
var PAIR = /^([A-Za-z][\w-]*):(?: +([^ ].*))?$/;
var ITEM = /^( *)-(?: +([^ ].*))?$/;
var PLAIN = /^(?!(?:~|null|true|false|[-+]?(?:0[ox][\da-f]+|(?:\d+(?:\.\d*)?|\.\d+)(?:e[-+]?\d+)?|\.inf)|\.nan)$)(?![\s\-?:,[\]{}#&*!|>'"%@`])(?!.*(?:: | #)).*[^\s:]$/i;
var QUOTED = /^(?:"([^"\\]*)"|'([^']*)')$/;
var ODD = /(?![\r\n])\p{Cc}|\r(?!\n)|[\u2028\u2029\uFEFF]/u;
function scanFrontMatter(text) {
  const opening = OPENING.exec(text)?.[0];
  if (opening === void 0) return findOpening(text) === void 0 ? emptyFrontMatter("missing") : void 0;
  const lineFeed = text.indexOf("\n---", opening.length);
  CLOSING.lastIndex = lineFeed + 1;
  const closing = lineFeed < 0 ? null : CLOSING.exec(text);
  if (!closing) return void 0;
  const yaml = { start: opening.length, end: text[lineFeed - 1] === "\r" ? lineFeed - 1 : lineFeed };
  if (tooMuchYaml(text.slice(3, lineFeed + 1)) || ODD.test(text.slice(yaml.start, yaml.end))) return void 0;
  const entries = /* @__PURE__ */ new Map();
  let entry;
  const lines = linesIn(text, yaml);
  for (const [at, range] of lines.entries()) {
    const line = { range, end: range.end, next: lines[at + 1]?.start ?? lineFeed + 1 };
    while (range.end > range.start && text[range.end - 1] === " ") range.end--;
    const source = text.slice(range.start, range.end);
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
function frontMatter(entries, yaml, range) {
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
    range,
    fence: { start: 0, end: 3 },
    yaml,
    language: "yaml",
    problems: [],
    isWhole: true,
    data,
    keyRange: (path) => path.length === 1 ? entries.get(String(path[0]))?.key : void 0,
    valueRange: ([key, index, ...rest]) => {
      if (key === void 0) return all;
      const entry = entries.get(String(key));
      if (index === void 0) return entry?.value;
      return rest.length === 0 && typeof index === "number" ? entry?.items[index] : void 0;
    }
  };
}
var KNOWN_KEY = "(?:datetime|location|teams|participants|title|date)";
var ODD_OPENING = new RegExp(
  `^([ \\t ]*)(?=(?:-{2,10}|[-–—]{0,5}[–—][-–—]{0,5})[ \\t]*(?:\\r\\n|\\r|\\n)${KNOWN_KEY}[ \\t]*:)`
);
var LATE_OPENING = new RegExp(`^---[ \\t]*(?:\\r\\n|\\r|\\n)(?=${KNOWN_KEY}[ \\t]*:)`, "m");
function findOpening(text) {
  const atStart = /^(?:\uFEFF|\s*[\r\n])?(?=---(?!-))/.exec(text);
  if (atStart) return atStart[0].length;
  const odd = ODD_OPENING.exec(text);
  if (odd) return odd[0].length;
  return LATE_OPENING.exec(text.slice(0, 2e3))?.index;
}
function emptyFrontMatter(state) {
  const empty = { start: 0, end: 0 };
  return {
    state,
    lead: empty,
    range: empty,
    fence: empty,
    yaml: empty,
    language: "yaml",
    problems: [],
    isWhole: false,
    data: {},
    keyRange: () => void 0,
    valueRange: () => void 0
  };
}

export {
  scanFrontMatter,
  findOpening,
  emptyFrontMatter
};
