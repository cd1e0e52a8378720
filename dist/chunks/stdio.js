import {
  pages
} from "./generated.js";
import {
  require_api3 as require_api
} from "./vscode-jsonrpc.js";
import {
  editsBetween
} from "./diff-2.js";
import {
  VERSION
} from "./shared-2.js";
import {
  CONFIG_NAMES
} from "./node-2.js";
import {
  checker,
  haveDefaults,
  loadSuppressions,
  noticesOn
} from "./node-3.js";
import {
  findNotes,
  isInside,
  isNotePath,
  nodeFileSystem,
  pathFrom,
  repositoryRoot
} from "./node-4.js";
import {
  Suppressions
} from "./linter.js";
import {
  MAX_BYTES
} from "./node-5.js";
import {
  remarkParse,
  unified
} from "./micromark-core-commonmark.js";
import "./config-2.js";
import {
  factsOf,
  fixText
} from "./linter-2.js";
import {
  looksLikeNote
} from "./conventions-2.js";
import {
  Note,
  NoteIndex,
  attendeeLists,
  isPlaceholder,
  listedValues,
  looseFrontMatter,
  rules,
  seriesOf
} from "./note.js";
import "./trough.js";
import "./model.js";
import "./model-2.js";
import "./picomatch.js";
import "./note-2.js";
import "./config-3.js";
import {
  UserError
} from "./model-3.js";
import {
  stripDiacritics
} from "./text.js";
import "./text-2.js";
import {
  stringify
} from "./yaml.js";
import "./note-4.js";
import {
  Lines,
  linesIn
} from "./note-5.js";
import {
  __toESM
} from "./shared-3.js";

// src/lsp/server.ts
var import_vscode_languageserver6 = __toESM(require_api(), 1);

// node_modules/vscode-languageserver-textdocument/lib/esm/main.js
var FullTextDocument = class _FullTextDocument {
  constructor(uri, languageId, version, content) {
    this._uri = uri;
    this._languageId = languageId;
    this._version = version;
    this._content = content;
    this._lineOffsets = void 0;
  }
  get uri() {
    return this._uri;
  }
  get languageId() {
    return this._languageId;
  }
  get version() {
    return this._version;
  }
  getText(range2) {
    if (range2) {
      const start = this.offsetAt(range2.start);
      const end = this.offsetAt(range2.end);
      return this._content.substring(start, end);
    }
    return this._content;
  }
  update(changes, version) {
    for (const change of changes) {
      if (_FullTextDocument.isIncremental(change)) {
        const range2 = getWellformedRange(change.range);
        const startOffset = this.offsetAt(range2.start);
        const endOffset = this.offsetAt(range2.end);
        this._content = this._content.substring(0, startOffset) + change.text + this._content.substring(endOffset, this._content.length);
        const insertedEndOffset = startOffset + change.text.length;
        const crlfAtStart = this._content.charCodeAt(startOffset - 1) === 13 && this._content.charCodeAt(startOffset) === 10;
        const crlfAtEnd = this._content.charCodeAt(insertedEndOffset - 1) === 13 && this._content.charCodeAt(insertedEndOffset) === 10;
        if (crlfAtStart || crlfAtEnd) {
          this._lineOffsets = void 0;
          continue;
        }
        const startLine = Math.max(range2.start.line, 0);
        const endLine = Math.max(range2.end.line, 0);
        let lineOffsets = this._lineOffsets;
        const addedLineOffsets = computeLineOffsets(change.text, false, startOffset);
        if (endLine - startLine === addedLineOffsets.length) {
          for (let i = 0, len = addedLineOffsets.length; i < len; i++) {
            lineOffsets[i + startLine + 1] = addedLineOffsets[i];
          }
        } else {
          if (addedLineOffsets.length < 1e4) {
            lineOffsets.splice(startLine + 1, endLine - startLine, ...addedLineOffsets);
          } else {
            this._lineOffsets = lineOffsets = lineOffsets.slice(0, startLine + 1).concat(addedLineOffsets, lineOffsets.slice(endLine + 1));
          }
        }
        const diff = change.text.length - (endOffset - startOffset);
        if (diff !== 0) {
          for (let i = startLine + 1 + addedLineOffsets.length, len = lineOffsets.length; i < len; i++) {
            lineOffsets[i] = lineOffsets[i] + diff;
          }
        }
      } else if (_FullTextDocument.isFull(change)) {
        this._content = change.text;
        this._lineOffsets = void 0;
      } else {
        throw new Error("Unknown change event received");
      }
    }
    this._version = version;
  }
  getLineOffsets() {
    if (this._lineOffsets === void 0) {
      this._lineOffsets = computeLineOffsets(this._content, true);
    }
    return this._lineOffsets;
  }
  positionAt(offset) {
    offset = Math.max(Math.min(offset, this._content.length), 0);
    const lineOffsets = this.getLineOffsets();
    let low = 0, high = lineOffsets.length;
    if (high === 0) {
      return { line: 0, character: offset };
    }
    while (low < high) {
      const mid = Math.floor((low + high) / 2);
      if (lineOffsets[mid] > offset) {
        high = mid;
      } else {
        low = mid + 1;
      }
    }
    const line = low - 1;
    offset = this.ensureBeforeEOL(offset, lineOffsets[line]);
    return { line, character: offset - lineOffsets[line] };
  }
  offsetAt(position2) {
    const lineOffsets = this.getLineOffsets();
    if (position2.line >= lineOffsets.length) {
      return this._content.length;
    } else if (position2.line < 0) {
      return 0;
    }
    const lineOffset = lineOffsets[position2.line];
    if (position2.character <= 0) {
      return lineOffset;
    }
    const nextLineOffset = position2.line + 1 < lineOffsets.length ? lineOffsets[position2.line + 1] : this._content.length;
    const offset = Math.min(lineOffset + position2.character, nextLineOffset);
    return this.ensureBeforeEOL(offset, lineOffset);
  }
  getLineRange(line) {
    const lineOffsets = this.getLineOffsets();
    if (line >= lineOffsets.length) {
      const lastLine = lineOffsets.length - 1;
      return { start: { line: lastLine, character: 0 }, end: { line: lastLine, character: this._content.length - lineOffsets[lastLine] } };
    } else if (line < 0) {
      return { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
    }
    const startOffset = lineOffsets[line];
    const nextLineOffset = line + 1 < lineOffsets.length ? lineOffsets[line + 1] : this._content.length;
    const endOffset = this.ensureBeforeEOL(nextLineOffset, startOffset);
    return { start: { line, character: 0 }, end: { line, character: endOffset - startOffset } };
  }
  getEOLCharacters(line) {
    const lineOffsets = this.getLineOffsets();
    if (line >= lineOffsets.length) {
      return "";
    } else if (line < 0) {
      return "";
    }
    const nextLineOffset = line + 1 < lineOffsets.length ? lineOffsets[line + 1] : this._content.length;
    const eolOffset = this.ensureBeforeEOL(nextLineOffset, lineOffsets[line]);
    return this._content.substring(eolOffset, nextLineOffset);
  }
  ensureBeforeEOL(offset, lineOffset) {
    while (offset > lineOffset && isEOL(this._content.charCodeAt(offset - 1))) {
      offset--;
    }
    return offset;
  }
  get lineCount() {
    return this.getLineOffsets().length;
  }
  static isIncremental(event) {
    const candidate = event;
    return candidate !== void 0 && candidate !== null && typeof candidate.text === "string" && candidate.range !== void 0 && (candidate.rangeLength === void 0 || typeof candidate.rangeLength === "number");
  }
  static isFull(event) {
    const candidate = event;
    return candidate !== void 0 && candidate !== null && typeof candidate.text === "string" && candidate.range === void 0 && candidate.rangeLength === void 0;
  }
};
var TextDocument;
(function(TextDocument2) {
  function create(uri, languageId, version, content) {
    return new FullTextDocument(uri, languageId, version, content);
  }
  TextDocument2.create = create;
  function update(document, changes, version) {
    if (document instanceof FullTextDocument) {
      document.update(changes, version);
      return document;
    } else {
      throw new Error("TextDocument.update: document must be created by TextDocument.create");
    }
  }
  TextDocument2.update = update;
  function applyEdits(document, edits) {
    const text = document.getText();
    const sortedEdits = mergeSort(edits.map(getWellformedEdit), (a, b) => {
      const diff = a.range.start.line - b.range.start.line;
      if (diff === 0) {
        return a.range.start.character - b.range.start.character;
      }
      return diff;
    });
    let lastModifiedOffset = 0;
    const spans = [];
    for (const e of sortedEdits) {
      const startOffset = document.offsetAt(e.range.start);
      if (startOffset < lastModifiedOffset) {
        throw new Error("Overlapping edit");
      } else if (startOffset > lastModifiedOffset) {
        spans.push(text.substring(lastModifiedOffset, startOffset));
      }
      if (e.newText.length) {
        spans.push(e.newText);
      }
      lastModifiedOffset = document.offsetAt(e.range.end);
    }
    spans.push(text.substr(lastModifiedOffset));
    return spans.join("");
  }
  TextDocument2.applyEdits = applyEdits;
})(TextDocument || (TextDocument = {}));
function mergeSort(data, compare) {
  if (data.length <= 1) {
    return data;
  }
  const p = data.length / 2 | 0;
  const left = data.slice(0, p);
  const right = data.slice(p);
  mergeSort(left, compare);
  mergeSort(right, compare);
  let leftIdx = 0;
  let rightIdx = 0;
  let i = 0;
  while (leftIdx < left.length && rightIdx < right.length) {
    const ret = compare(left[leftIdx], right[rightIdx]);
    if (ret <= 0) {
      data[i++] = left[leftIdx++];
    } else {
      data[i++] = right[rightIdx++];
    }
  }
  while (leftIdx < left.length) {
    data[i++] = left[leftIdx++];
  }
  while (rightIdx < right.length) {
    data[i++] = right[rightIdx++];
  }
  return data;
}
function computeLineOffsets(text, isAtLineStart, textOffset = 0) {
  const result = isAtLineStart ? [textOffset] : [];
  for (let i = 0; i < text.length; i++) {
    const ch = text.charCodeAt(i);
    if (isEOL(ch)) {
      if (ch === 13 && i + 1 < text.length && text.charCodeAt(i + 1) === 10) {
        i++;
      }
      result.push(textOffset + i + 1);
    }
  }
  return result;
}
function isEOL(char) {
  return char === 13 || char === 10;
}
function getWellformedRange(range2) {
  const start = range2.start;
  const end = range2.end;
  if (start.line > end.line || start.line === end.line && start.character > end.character) {
    return { start: end, end: start };
  }
  return range2;
}
function getWellformedEdit(textEdit) {
  const range2 = getWellformedRange(textEdit.range);
  if (range2 !== textEdit.range) {
    return { newText: textEdit.newText, range: range2 };
  }
  return textEdit;
}

// src/lsp/code-actions.ts
var import_vscode_languageserver2 = __toESM(require_api(), 1);

// src/linter/insert-directive.ts
var REASON = "why";
function directiveEdits({ path: path4, text, findings }, finding, check) {
  const note = new Note(path4, text);
  const others = findings.filter((other) => !isHiddenWith(other, finding));
  const before = meaning(note);
  if (before === void 0) return void 0;
  return candidates(note, finding).find((edits) => {
    const after = edits.reduceRight((current, edit) => insert(current, edit), text);
    return meaning(new Note(path4, after)) === before && sameRules(check(after).findings, others);
  });
}
function candidates(note, { ruleId, place }) {
  const { lines, text, eol } = note;
  const line = lines.range(place.start.line);
  const above = (at, prefix, comment) => ({
    start: at,
    end: at,
    text: `${prefix}${comment}${eol}`
  });
  if (place.start.offset < note.bodyStart) {
    const [indent] = /^[ \t]*/.exec(text.slice(line.start, line.end));
    return [
      [above(line.start, indent, `# meeting-notes-lint-disable-next-line ${ruleId} -- ${REASON}`)],
      [{ start: line.end, end: line.end, text: ` # meeting-notes-lint-disable-line ${ruleId} -- ${REASON}` }]
    ];
  }
  const nextLine = `<!-- meeting-notes-lint-disable-next-line ${ruleId} -- ${REASON} -->`;
  const single = prefixesOf(text.slice(line.start, line.end)).map((prefix) => [above(line.start, prefix, nextLine)]);
  const block = note.blocks.find(({ range: range2 }) => range2.start <= place.start.offset && place.start.offset <= range2.end);
  if (!block) return single;
  const first = lines.range(lines.point(block.range.start).line);
  const last = lines.range(lines.point(block.range.end).line);
  const around = prefixesOf(text.slice(first.start, first.end)).map((prefix) => [
    above(first.start, prefix, `<!-- meeting-notes-lint-disable ${ruleId} -- ${REASON} -->`),
    { start: last.end, end: last.end, text: `${eol}${prefix}<!-- meeting-notes-lint-enable ${ruleId} -->` }
  ]);
  return [...single, ...around];
}
function prefixesOf(line) {
  const [, own, marker] = /^([\s>]*)((?:[-*+]|\d{1,9}[.)])[ \t]+)?/.exec(line);
  return marker === void 0 ? [own] : [own, own + " ".repeat(marker.length)];
}
function insert(text, edit) {
  return text.slice(0, edit.start) + edit.text + text.slice(edit.end);
}
function isHiddenWith(other, { ruleId, place }) {
  return other.ruleId === ruleId && other.place.start.line === place.start.line;
}
function sameRules(a, b) {
  const ids = (findings) => findings.map(({ ruleId }) => ruleId).sort();
  return JSON.stringify(ids(a)) === JSON.stringify(ids(b));
}
var processor = unified().use(remarkParse).freeze();
function meaning({ text, frontMatter, bodyStart }) {
  const said = [frontMatter.state, frontMatter.data];
  const stack = [processor.parse(text.slice(bodyStart))];
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node === "end") said.push(node);
    else if (node.type !== "html" || withoutOurs(node.value) !== "") {
      const { position: _, children, ...rest } = node;
      said.push(node.type === "html" ? withoutOurs(node.value) : rest);
      stack.push("end", ...(children ?? []).toReversed());
    }
  }
  try {
    return JSON.stringify(said);
  } catch {
    return void 0;
  }
}
function withoutOurs(html) {
  return html.replace(/<!-- meeting-notes-lint-(?:disable|enable)[^\n]*?-->/g, "").trim();
}

// src/lsp/convert.ts
function position({ line, column }) {
  return { line: line - 1, character: column - 1 };
}
function range({ start, end }) {
  return { start: position(start), end: position(end) };
}

// src/lsp/diagnostics.ts
var import_vscode_languageserver = __toESM(require_api(), 1);
var SOURCE = "meeting-notes-lint";
function diagnosticOf({ place, message, severity, ruleId, url, related }, uri) {
  return {
    range: range(place),
    message,
    severity: severity === "error" ? import_vscode_languageserver.DiagnosticSeverity.Error : import_vscode_languageserver.DiagnosticSeverity.Warning,
    code: ruleId,
    codeDescription: { href: url },
    source: SOURCE,
    ...related && {
      relatedInformation: related.map((other) => ({
        location: { uri, range: range(other.place) },
        message: other.message
      }))
    }
  };
}
function problemOf(message, line = 1) {
  return {
    range: { start: { line: line - 1, character: 0 }, end: { line, character: 0 } },
    message,
    severity: import_vscode_languageserver.DiagnosticSeverity.Error,
    source: SOURCE
  };
}

// src/lsp/code-actions.ts
var FIX_ALL = `${import_vscode_languageserver2.CodeActionKind.SourceFixAll}.meetingNotesLint`;
var MAX_DIRECTIVES = 20;
var MAX_QUICK_FIXES = 200;
function codeActionsAt(note, at, only, isVersioned) {
  const { uri, version, result } = note;
  const lines = new Lines(result.text);
  const edit = (edits) => {
    const changes = edits.map(
      ({ start, end, text }) => ({ range: range(lines.place({ start, end })), newText: text })
    );
    return isVersioned ? { documentChanges: [{ textDocument: { uri, version }, edits: changes }] } : { changes: { [uri]: changes } };
  };
  const wants = (kind) => !only || only.some((requested) => kind === requested || kind.startsWith(`${requested}.`));
  const here = result.findings.filter(({ place }) => touches(range(place), at));
  const actions = [];
  if (wants(import_vscode_languageserver2.CodeActionKind.QuickFix)) {
    for (const finding of here.filter(({ fix }) => fix).slice(0, MAX_QUICK_FIXES)) {
      const { fix } = finding;
      if (!fix) continue;
      actions.push({ ...quickFix(fix.title, finding, edit(fix.edits)), ...fix.safe && { isPreferred: true } });
    }
    const lineOf = ({ ruleId, place }) => `${place.start.line} ${ruleId}`;
    const suppressible = here.length > MAX_DIRECTIVES ? [] : new Map(here.map((one) => [lineOf(one), one])).values();
    for (const finding of suppressible) {
      const edits = directiveEdits(result, finding, note.check);
      if (edits) actions.push(quickFix(`Disable ${finding.ruleId} here, with a reason`, finding, edit(edits)));
    }
  }
  if (wants(FIX_ALL) && result.findings.some(({ fix }) => fix?.safe)) {
    const { text } = fixText(result.text, "safe", note.check);
    const edits = editsBetween(result.text, text);
    if (edits.length > 0) actions.push({ title: "Fix all safe findings", kind: FIX_ALL, edit: edit(edits) });
  }
  return actions;
  function quickFix(title, finding, change) {
    return { title, kind: import_vscode_languageserver2.CodeActionKind.QuickFix, diagnostics: [diagnosticOf(finding, uri)], edit: change };
  }
}
function touches(a, b) {
  return !isBefore(a.end, b.start) && !isBefore(b.end, a.start);
}
function isBefore(a, b) {
  return a.line < b.line || a.line === b.line && a.character < b.character;
}

// src/lsp/completion/headings.ts
var import_vscode_languageserver3 = __toESM(require_api(), 1);
function completeHeadings({ note, settings, facts, offset }) {
  const { lines } = note;
  const line = lines.range(lines.point(offset).line);
  const typed = /^(#{1,6})([ \t]*)/.exec(note.text.slice(line.start, offset));
  if (!typed || offset <= note.bodyStart) return [];
  const rest = new Note(note.path, note.text.slice(0, line.start) + note.text.slice(line.end));
  if (rest.blocks.some(({ kind, range: { start, end } }) => kind === "code" && start < line.start && line.start <= end))
    return [];
  const { sections, missing } = rest.outline(settings.sections);
  const marks = "#".repeat(sections[0]?.heading.depth ?? typed[1].length);
  const [, typedMarks, spaces] = typed;
  const place = range(lines.place({ start: line.start, end: offset }));
  return missing.map(({ name }, at) => {
    const emoji = usualEmoji(name);
    const heading = `${marks} ${emoji === void 0 ? "" : `${emoji} `}${name}`;
    return {
      label: heading,
      kind: import_vscode_languageserver3.CompletionItemKind.Class,
      detail: "a heading that every note must have",
      sortText: String(at).padStart(5, "0"),
      filterText: `${typedMarks}${spaces}${name}`,
      textEdit: { range: place, newText: heading }
    };
  });
  function usualEmoji(section) {
    const counts = /* @__PURE__ */ new Map();
    for (const fact of facts) {
      if (fact.path === note.path || !fact.sections || seriesOf(fact.path) !== seriesOf(note.path)) continue;
      const emoji = fact.emoji.find(([name]) => name === section)?.[1];
      counts.set(emoji, (counts.get(emoji) ?? 0) + 1);
    }
    return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
  }
}

// src/lsp/completion/items.ts
var import_vscode_languageserver4 = __toESM(require_api(), 1);
function completeItems(context) {
  const list = openList(context);
  if (!list) return [];
  const { note, offset } = context;
  const place = range(note.lines.place({ start: list.start, end: offset }));
  return known(list.field, context).filter(({ value }) => !list.others.includes(value)).map(({ value, inSeries, notes }, at) => {
    const plain = stripDiacritics(value);
    return {
      label: value,
      kind: import_vscode_languageserver4.CompletionItemKind.Value,
      detail: detail(inSeries, notes),
      sortText: String(at).padStart(5, "0"),
      // Typed without marks it is found as well.
      ...plain !== value && { filterText: `${plain} ${value}` },
      textEdit: { range: place, newText: list.isYaml ? stringify(value, { lineWidth: 0 }).trimEnd() : value }
    };
  });
  function detail(inSeries, notes) {
    if (notes === 0) return "in the roster";
    const of = (count) => count === 1 ? "1 note" : `${count} notes`;
    return inSeries > 0 ? `in ${of(inSeries)} of ${seriesOf(note.path) || "this series"}` : `in ${of(notes)}`;
  }
}
var PROBE = "Qqzprobe";
function openList({ note, settings, offset }) {
  const { text } = note;
  const lineStart = Math.max(text.lastIndexOf("\n", offset - 1), text.lastIndexOf("\r", offset - 1)) + 1;
  const before = text.slice(lineStart, offset);
  const lead = /^(?:.*[[,;:|]|[ \t]*(?:[-*+]|\d{1,3}[.)])(?=[ \t]))[ \t]*(?:\[[ xX]\][ \t]+)?/.exec(before)?.[0];
  if (lead === void 0) return void 0;
  const start = lineStart + lead.length;
  const probed = text.slice(0, start) + PROBE + text.slice(offset);
  const others = (items) => items.filter((item) => !item.startsWith(PROBE));
  const has = (items) => items.some((item) => item.startsWith(PROBE));
  const { lists, end } = looseFrontMatter(probed);
  if (start < end) {
    const fields = new Map([
      ["teams", "teams"],
      ["tags", "tags"],
      ...settings.attendees.from.flatMap(
        ({ kind, name }) => kind === "frontMatter" ? [[name, "participants"]] : []
      )
    ]);
    const [key, items] = Object.entries(lists).find(([, values]) => has(values)) ?? [];
    const field = key === void 0 ? void 0 : fields.get(key);
    return field && items && { field, others: others(items), start, isYaml: true };
  }
  const body = { start: end, end: probed.length };
  for (const { attendees } of attendeeLists(probed, body, settings.attendees.from)) {
    const names = attendees.map(({ name }) => name);
    if (has(names)) return { field: "participants", others: others(names), start, isYaml: false };
  }
  return void 0;
}
function known(field, { note, settings, facts, noteIndex }) {
  const series = seriesOf(note.path);
  const counts = /* @__PURE__ */ new Map();
  const count = (value, fact) => {
    const entry = counts.get(value) ?? { value, inSeries: 0, notes: 0 };
    if (fact) entry.notes++;
    if (fact && seriesOf(fact.path) === series) entry.inSeries++;
    counts.set(value, entry);
  };
  const { roster, placeholders } = settings;
  if (field === "participants") for (const { name } of roster.people) count(name, void 0);
  if (field === "teams") for (const name of roster.teams) count(name, void 0);
  for (const fact of facts)
    if (fact.path !== note.path) for (const value of new Set(listedValues(fact, field))) count(value, fact);
  return [...counts.values()].filter(
    ({ value }) => !isPlaceholder(value, placeholders.words) && roster.canonical(value) === void 0 && !noteIndex.spellings.better(field, value)
  ).sort((a, b) => b.inSeries - a.inSeries || b.notes - a.notes || (a.value < b.value ? -1 : 1));
}

// src/lsp/completion/keys.ts
var import_vscode_languageserver5 = __toESM(require_api(), 1);
function completeKeys({ note, settings, offset }) {
  const { frontMatter, text, lines, eol } = note;
  const line = lines.range(lines.point(offset).line);
  const isInside2 = frontMatter.fence.end < line.start && line.end <= frontMatter.range.end;
  const isKey = /^(?:[A-Za-z][\w-]*)?\|[\w-]*[ \t]*$/.test(
    `${text.slice(line.start, offset)}|${text.slice(offset, line.end)}`
  );
  if (!isInside2 || !isKey) return [];
  const taken = new Set(
    [...linesIn(text, frontMatter.range)].map(({ start, end }) => /^([\w-]+)[ \t]*:/.exec(text.slice(start, end))?.[1])
  );
  const { keys, required, about } = settings.frontMatter.schema;
  const open = [...required, ...keys.filter((key) => !required.includes(key))].filter((key) => !taken.has(key));
  const place = range(lines.place({ start: line.start, end: offset }));
  return open.map((key, at) => {
    const { description, isList } = about.get(key) ?? { isList: false };
    return {
      label: key,
      kind: import_vscode_languageserver5.CompletionItemKind.Property,
      ...required.includes(key) && { detail: "required" },
      ...description !== void 0 && { documentation: description },
      sortText: String(at).padStart(5, "0"),
      textEdit: { range: place, newText: isList ? `${key}:${eol}  - ` : `${key}: ` }
    };
  });
}

// src/lsp/completion/index.ts
var TRIGGERS = [" ", "#"];
function completionsAt(context) {
  return [completeKeys, completeHeadings, completeItems].map((complete) => complete(context)).find(some) ?? [];
}
function some(items) {
  return items.length > 0;
}

// src/lsp/hover.ts
function hoverAt(findings, offset, kind) {
  const here = findings.filter(({ place }) => place.start.offset <= offset && offset <= place.end.offset).sort((a, b) => lengthOf(a) - lengthOf(b));
  const [first] = here;
  if (!first) return void 0;
  const urls = new Map(here.map(({ ruleId, url }) => [ruleId, url]));
  const value = [...urls].map(([ruleId, url]) => pageOf(ruleId, url)).join("\n\n---\n\n");
  return { contents: { kind, value }, range: range(first.place) };
}
function lengthOf({ place }) {
  return place.end.offset - place.start.offset;
}
function pageOf(ruleId, url) {
  const page = (pages[ruleId] ?? `# ${ruleId}`).replace(/^<!--.*-->\n/gm, "").trim();
  const linked = page.replace(
    // oxlint-disable-next-line regexp/no-super-linear-backtracking -- the pages are our own
    /^(`{3,})[^\n]*\n[\s\S]*?^\1$|\]\((?!https?:)([^)\s]+)\)/gm,
    (whole, _, target) => target === void 0 ? whole : `](${new URL(target, url).href})`
  );
  return `${linked}

[${url}](${url})`;
}

// src/lsp/config-errors.ts
import path from "node:path";

// src/lsp/uris.ts
import { fileURLToPath, pathToFileURL } from "node:url";
function fileOf(uri) {
  try {
    return uri.startsWith("file:") ? fileURLToPath(uri) : void 0;
  } catch {
    return void 0;
  }
}
function uriOf(file) {
  return pathToFileURL(file).href;
}

// src/lsp/config-errors.ts
var ConfigErrors = class {
  #editor;
  #byRoot = /* @__PURE__ */ new Map();
  constructor(editor) {
    this.#editor = editor;
  }
  report(root, error) {
    const { message } = error;
    if (this.#byRoot.get(root)?.message === message) return;
    this.clear(root);
    const file = error.path === void 0 ? void 0 : path.resolve(root, error.path);
    this.#byRoot.set(root, { message, file });
    this.#editor.showError(message);
    if (file !== void 0) this.#editor.publish(uriOf(file), void 0, [problemOf(message, error.line)]);
  }
  /** The configuration of a root is valid again, or will be read again. */
  clear(root) {
    const file = this.#byRoot.get(root)?.file;
    this.#byRoot.delete(root);
    if (file !== void 0) this.#editor.publish(uriOf(file), void 0, []);
  }
  /** Whether a text is a configuration that cannot be used: then that is what is shown of it. */
  has(uri) {
    const file = fileOf(uri);
    return file !== void 0 && [...this.#byRoot.values()].some((problem) => problem.file === file);
  }
};

// src/lsp/debounced-job.ts
var QUICK = 50;
var DebouncedJob = class {
  #job;
  #pause;
  #rest;
  #timer;
  /** When the job may run again. */
  #rested = 0;
  /**
   * @param pause after the last request, in milliseconds
   * @param rest how many times the duration of a slow job to wait before the next run
   */
  constructor(job, { pause, rest }) {
    this.#job = job;
    this.#pause = pause;
    this.#rest = rest;
  }
  /** Requests the job; a running pause starts again. */
  request() {
    this.cancel();
    this.#timer = setTimeout(() => void this.#run(), Math.max(this.#pause, this.#rested - performance.now()));
  }
  cancel() {
    clearTimeout(this.#timer);
  }
  async #run() {
    const took = await this.#job();
    this.#rested = performance.now() + this.#rest * Math.max(0, took - QUICK);
  }
};

// src/lsp/workspaces.ts
import path3 from "node:path";

// src/lsp/workspace.ts
import path2 from "node:path";
import { isDeepStrictEqual } from "node:util";

// src/lsp/yield-to-event-loop.ts
import { setImmediate } from "node:timers/promises";
var SLICE = 20;
function yieldToEventLoop() {
  let last = performance.now();
  return async () => {
    if (performance.now() - last < SLICE) return;
    await setImmediate();
    last = performance.now();
  };
}

// src/lsp/workspace.ts
var LONG = 1e3;
var Workspace = class {
  root;
  #environment;
  #isStandalone;
  #configs;
  /** The disk, with what is open in the editor in place of what is saved. */
  #files;
  /** The files that findings depend on besides the notes; some do not exist. */
  #configFiles = /* @__PURE__ */ new Set();
  /** By file. */
  #facts = /* @__PURE__ */ new Map();
  #rebuild;
  #noteIndex = new NoteIndex();
  /** What was learned, in sentences. */
  #habits = [];
  /** Suppressed findings. */
  #baseline = new Suppressions();
  #learning;
  #isDisposed = false;
  /** @param isStandalone the root is any folder: its other notes have nothing to do with those that are open */
  constructor(root, isStandalone, environment) {
    this.root = root;
    this.#isStandalone = isStandalone;
    this.#environment = environment;
    this.#configs = environment.configsFor(root, recordingFileSystem(this.#configFiles));
    this.#files = {
      ...nodeFileSystem,
      read: async (file, shown) => environment.openText(file) ?? nodeFileSystem.read(file, shown)
    };
    const rebuild = () => {
      const started = performance.now();
      this.#build();
      if (this.#learning) environment.showLearned(this.#facts.size, this.#habits);
      environment.onLearned();
      return performance.now() - started;
    };
    this.#rebuild = new DebouncedJob(rebuild, { pause: 300, rest: 10 });
  }
  /** The facts of all notes. */
  get facts() {
    return this.#facts.values();
  }
  /** The index of all notes; it lags a little while somebody types. */
  get noteIndex() {
    return this.#noteIndex;
  }
  /** Whether findings depend on `file`, which is not a note. */
  isConfiguredBy(file) {
    return this.#configFiles.has(file);
  }
  /**
   * The same as `noteAt`, once all notes are read: which files are notes is learned from their names.
   * @throws ConfigError or UserError when a configuration cannot be used
   */
  async noteAmongAll(file, text) {
    if (!this.#canBeNote(text) || await this.#isNotePath(file) === false) return void 0;
    await this.learn();
    return this.noteAt(file, text);
  }
  /**
   * `file` as a note, if it is one when it holds `text`.
   * @throws ConfigError or UserError when its configuration cannot be used
   */
  async noteAt(file, text) {
    if (!this.#canBeNote(text)) return void 0;
    const isNote = await this.#isNotePath(file) ?? looksLikeNote(text);
    return isNote ? { file, loaded: await this.#configs.for(path2.dirname(file)) } : void 0;
  }
  /**
   * Learns from all notes under the root, once. Others are answered meanwhile.
   * @throws ConfigError or UserError when a configuration cannot be used
   */
  learn() {
    this.#learning ??= this.#isStandalone ? Promise.resolve() : this.#learn();
    return this.#learning;
  }
  async #learn() {
    const started = performance.now();
    this.#baseline = (await loadSuppressions(this.root, recordingFileSystem(this.#configFiles))).baseline;
    const { notes } = await findNotes([this.root], this.root, this.root, this.#configs, { files: this.#files });
    let done;
    const yieldIfBusy = yieldToEventLoop();
    for (const note of notes) {
      if (this.#isDisposed) break;
      const text = await this.#textOf(note.file);
      if (text !== void 0) this.#addFacts(note, text);
      await yieldIfBusy();
      if (performance.now() - started > LONG)
        done ??= this.#environment.beginProgress(`Reading ${notes.length} meeting notes`);
    }
    done?.();
    if (this.#isDisposed) return;
    this.#build();
    const took = Math.round(performance.now() - started);
    this.#environment.log(`Learned from ${this.#facts.size} notes in ${this.root} within ${took} ms.`);
    const notices = noticesOn(this.#noteIndex, [], { hasDefaults: haveDefaults(notes) });
    for (const notice of notices) this.#environment.log(notice);
    const evidence = [...this.#configs.learned.values()].flatMap((layer) => Object.values(layer.evidence ?? {}));
    this.#habits = [...evidence, ...notices];
    this.#environment.showLearned(this.#facts.size, this.#habits);
  }
  /** Takes in what an open note says now; what all notes say together follows when there is time. */
  update(note, text) {
    const before = this.#facts.get(note.file);
    this.#addFacts(note, text);
    if (isDeepStrictEqual(before, this.#facts.get(note.file))) return;
    if (this.#isStandalone) this.#build();
    else this.#rebuild.request();
  }
  /** Reads a file from disk again, after a change or when its note was closed. */
  async reread(file) {
    const isThere = nodeFileSystem.exists(file) && await this.#isNotePath(file) !== false;
    const text = isThere ? await this.#textOf(file) : void 0;
    const note = text === void 0 ? void 0 : await this.noteAt(file, text);
    if (note) this.update(note, text);
    else this.forget(file);
  }
  /** What a file, or all files of a folder, said does not count any more: it is gone, or no note. */
  forget(file) {
    for (const known2 of this.#facts.keys()) {
      if (known2 !== file && !known2.startsWith(file + path2.sep)) continue;
      this.#facts.delete(known2);
      this.#rebuild.request();
    }
  }
  /** Finds what there is in texts of a note. */
  check(note) {
    const check = checker(note, this.#noteIndex, { cwd: this.root, root: this.root, now: this.#environment.now() });
    const known2 = pathFrom(this.root, note.file);
    return (text) => {
      const result = check(text);
      return { ...result, findings: this.#baseline.split(known2, result.findings).findings };
    };
  }
  /** Stops all pending work. */
  dispose() {
    this.#isDisposed = true;
    this.#rebuild.cancel();
  }
  /** The command line skips longer texts as well; a missing folder is created when its file is saved. */
  #canBeNote(text) {
    return text.length <= MAX_BYTES && nodeFileSystem.exists(this.root);
  }
  #addFacts({ file, loaded: { base, config } }, text) {
    this.#facts.set(file, factsOf({ path: pathFrom(base, file), text }, config));
  }
  #isNotePath(file) {
    return isNotePath(file, this.root, this.#configs, nodeFileSystem);
  }
  /** The text of a file; undefined when it cannot be read, which the command line reports. */
  async #textOf(file) {
    try {
      return await this.#files.read(file, file);
    } catch (error) {
      if (error instanceof UserError) return void 0;
      throw error;
    }
  }
  #build() {
    this.#noteIndex = new NoteIndex(this.#facts.values());
  }
};
function recordingFileSystem(requested) {
  const noted = (file) => {
    requested.add(file);
    return file;
  };
  return {
    ...nodeFileSystem,
    exists: (file) => nodeFileSystem.exists(noted(file)),
    kindOf: (file) => nodeFileSystem.kindOf(noted(file)),
    read: (file, shown) => nodeFileSystem.read(noted(file), shown)
  };
}

// src/lsp/workspaces.ts
var Workspaces = class {
  #environmentFor;
  #folders = /* @__PURE__ */ new Set();
  #byRoot = /* @__PURE__ */ new Map();
  constructor(environmentFor) {
    this.#environmentFor = environmentFor;
  }
  /** Takes folders that the editor has opened or closed; where a file belongs may depend on them. */
  changeFolders(added, removed) {
    for (const folder of removed) this.#folders.delete(folder);
    for (const folder of added) this.#folders.add(folder);
  }
  /** Where a file belongs: as if the command line were run in the folder that is open. */
  of(file) {
    const [folder] = [...this.#folders].filter((one) => isInside(one, file)).sort((a, b) => b.length - a.length);
    const around = (folder === void 0 ? void 0 : repositoryRoot(folder)) ?? repositoryRoot(path3.dirname(file)) ?? folder;
    const root = around ?? path3.dirname(file);
    const known2 = this.#byRoot.get(root);
    if (known2) return known2;
    const environment = this.#environmentFor(root);
    if (around === void 0) environment.log(standaloneMessage(file));
    const workspace = new Workspace(root, around === void 0, environment);
    this.#byRoot.set(root, workspace);
    return workspace;
  }
  /** Whether a workspace is still the one of its root. */
  has(workspace) {
    return this.#byRoot.get(workspace.root) === workspace;
  }
  all() {
    return [...this.#byRoot.values()];
  }
  /** Drops a workspace; the next request creates it again. */
  drop(workspace) {
    workspace.dispose();
    if (this.has(workspace)) this.#byRoot.delete(workspace.root);
  }
};
function standaloneMessage(file) {
  const limited = rules.filter(({ meta }) => meta.needsNoteIndex).map(({ meta }) => meta.id);
  return `${file} is in no repository and no open folder, so it is checked without other notes; these rules find less then: ${limited.join(", ")}.`;
}

// src/lsp/session.ts
var Session = class {
  #editor;
  #texts;
  #workspaces;
  #configErrors;
  /** By URI. */
  #open = /* @__PURE__ */ new Map();
  constructor(editor, texts, environment) {
    this.#editor = editor;
    this.#texts = texts;
    this.#configErrors = new ConfigErrors(editor);
    this.#workspaces = new Workspaces((root) => ({
      ...environment,
      openText: (file) => this.#textOf(file)?.getText(),
      onLearned: () => this.#recheck(root),
      log: (message) => editor.log(message),
      showLearned: (notes, habits) => editor.showLearned({ root: uriOf(root), notes, habits }),
      beginProgress: (title) => editor.beginProgress(title)
    }));
  }
  /** Takes folders that the editor has opened or closed, by URI. */
  changeFolders(added, removed) {
    const files = (uris) => uris.flatMap((uri) => fileOf(uri) ?? []);
    this.#workspaces.changeFolders(files(added), files(removed));
    for (const workspace of this.#workspaces.all()) this.#reload(workspace);
  }
  /** A text was opened or changed. */
  change(uri) {
    const open = this.#open.get(uri) ?? {
      job: new DebouncedJob(() => this.#checkIfStale(uri), { pause: 0, rest: 2 }),
      isStale: true
    };
    this.#open.set(uri, open);
    open.isStale = true;
    open.job.request();
  }
  /** A document was closed: the file on disk counts again. */
  async close(uri) {
    this.#open.get(uri)?.job.cancel();
    this.#open.delete(uri);
    if (!this.#configErrors.has(uri)) this.#editor.publish(uri, void 0, []);
    await this.#reread(uri);
  }
  /** Files were made, changed or removed, here or elsewhere. */
  async filesChanged(uris) {
    const yieldIfBusy = yieldToEventLoop();
    for (const uri of uris) {
      await yieldIfBusy();
      const file = fileOf(uri);
      if (file === void 0 || /[\\/]node_modules[\\/]/.test(file)) continue;
      for (const workspace of this.#workspaces.all()) {
        if (workspace.isConfiguredBy(file)) this.#reload(workspace);
      }
      if (!this.#textOf(file)) await this.#reread(uri);
    }
  }
  /** The findings in a text as it is now; undefined when it is not a note. */
  async current(uri) {
    await this.#checkIfStale(uri);
    return this.#open.get(uri)?.checked;
  }
  async #checkIfStale(uri) {
    const open = this.#open.get(uri);
    if (!open?.isStale) return 0;
    return await this.#guard(uri, () => this.#check(uri, open)) ?? 0;
  }
  /** @returns how many milliseconds it took */
  async #check(uri, open) {
    const file = fileOf(uri);
    const workspace = file === void 0 ? void 0 : this.#workspaces.of(file);
    const note = file === void 0 ? void 0 : await workspace?.noteAmongAll(file, this.#texts.get(uri)?.getText() ?? "");
    const text = this.#texts.get(uri);
    if (!text || !open.isStale || workspace && !this.#workspaces.has(workspace)) return 0;
    open.isStale = false;
    const { version } = text;
    if (!note || !workspace) {
      if (file !== void 0) workspace?.forget(file);
      open.checked = void 0;
      this.#publish(uri, open, version, []);
      return 0;
    }
    this.#configErrors.clear(workspace.root);
    const started = performance.now();
    workspace.update(note, text.getText());
    const check = workspace.check(note);
    const result = check(text.getText());
    open.checked = { uri, version, note, workspace, result, check };
    const diagnostics = result.findings.map((finding) => diagnosticOf(finding, uri));
    this.#publish(uri, open, version, diagnostics);
    return performance.now() - started;
  }
  #publish(uri, open, version, diagnostics) {
    const published = JSON.stringify([version, diagnostics]);
    if (published === open.published || this.#configErrors.has(uri)) return;
    open.published = published;
    this.#editor.publish(uri, version, diagnostics);
  }
  #textOf(file) {
    return this.#texts.all().find(({ uri }) => fileOf(uri) === file);
  }
  async #reread(uri) {
    const file = fileOf(uri);
    if (file === void 0) return;
    for (const workspace of this.#workspaces.all())
      if (isInside(workspace.root, file)) await this.#guard(uri, () => workspace.reread(file));
  }
  #reload(workspace) {
    this.#workspaces.drop(workspace);
    this.#configErrors.clear(workspace.root);
    this.#recheck(workspace.root);
  }
  #recheck(root) {
    for (const uri of this.#open.keys()) {
      const file = fileOf(uri);
      if (file !== void 0 && isInside(root, file)) this.change(uri);
    }
  }
  /** Runs something that a configuration may spoil: then there is a sentence, and nothing about the note. */
  async #guard(uri, run) {
    try {
      return await run();
    } catch (error) {
      const file = fileOf(uri);
      if (file !== void 0 && error instanceof UserError) {
        this.#configErrors.report(this.#workspaces.of(file).root, error);
      } else {
        const message = error instanceof Error ? error.message : String(error);
        this.#editor.log(`Something went wrong inside meeting-notes-lint: ${message}`);
      }
      const open = this.#open.get(uri);
      if (open) {
        open.isStale = false;
        open.checked = void 0;
        this.#publish(uri, open, this.#texts.get(uri)?.version ?? 0, []);
      }
      return void 0;
    }
  }
};

// src/lsp/server.ts
var WATCHED = ["**/*.{md,yml,yaml,json}", "**/.gitignore", ...CONFIG_NAMES.map((name) => `**/${name}`)];
var LEARNED = new import_vscode_languageserver6.NotificationType("meetingNotesLint/learned");
function serve(connection, environment) {
  const texts = new import_vscode_languageserver6.TextDocuments(TextDocument);
  let can = {};
  let showsLearned = false;
  const session = new Session(
    {
      publish: (uri, version, diagnostics) => void connection.sendDiagnostics({ uri, diagnostics, ...version !== void 0 && { version } }).catch(ignore),
      showError: (message) => void connection.sendNotification(import_vscode_languageserver6.ShowMessageNotification.type, { type: import_vscode_languageserver6.MessageType.Error, message }).catch(ignore),
      log: (message) => connection.console.info(message),
      showLearned: (learned) => {
        if (showsLearned) void connection.sendNotification(LEARNED, learned).catch(ignore);
      },
      beginProgress: (title) => begin(connection, title)
    },
    texts,
    environment
  );
  connection.onInitialize((params) => {
    const { capabilities, workspaceFolders, rootUri, initializationOptions } = params;
    can = capabilities;
    showsLearned = initializationOptions?.showLearned === true;
    const folders = workspaceFolders?.map(({ uri }) => uri) ?? (rootUri ? [rootUri] : []);
    session.changeFolders(folders, []);
    return {
      serverInfo: { name: "meeting-notes-lint", version: VERSION },
      capabilities: {
        positionEncoding: import_vscode_languageserver6.PositionEncodingKind.UTF16,
        textDocumentSync: { openClose: true, change: import_vscode_languageserver6.TextDocumentSyncKind.Incremental, save: true },
        codeActionProvider: { codeActionKinds: [import_vscode_languageserver6.CodeActionKind.QuickFix, FIX_ALL] },
        hoverProvider: true,
        completionProvider: { triggerCharacters: TRIGGERS },
        workspace: { workspaceFolders: { supported: true, changeNotifications: true } }
      }
    };
  });
  connection.onInitialized(() => {
    if (can.workspace?.didChangeWatchedFiles?.dynamicRegistration)
      connection.client.register(import_vscode_languageserver6.DidChangeWatchedFilesNotification.type, {
        watchers: WATCHED.map((globPattern) => ({ globPattern }))
      }).catch(ignore);
    if (can.workspace?.workspaceFolders)
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        session.changeFolders(
          added.map(({ uri }) => uri),
          removed.map(({ uri }) => uri)
        );
      });
  });
  texts.onDidChangeContent(({ document }) => session.change(document.uri));
  texts.onDidClose(({ document }) => void session.close(document.uri));
  texts.onDidSave(({ document }) => void session.filesChanged([document.uri]));
  connection.onDidChangeWatchedFiles(({ changes }) => void session.filesChanged(changes.map(({ uri }) => uri)));
  connection.onCodeAction(
    about(
      ({ range: range2, context }, note) => codeActionsAt(note, range2, context.only, can.workspace?.workspaceEdit?.documentChanges ?? false)
    )
  );
  connection.onHover(
    about(({ position: position2, textDocument }, { result }) => {
      const formats = can.textDocument?.hover?.contentFormat;
      const kind = formats?.includes(import_vscode_languageserver6.MarkupKind.Markdown) === false ? import_vscode_languageserver6.MarkupKind.PlainText : import_vscode_languageserver6.MarkupKind.Markdown;
      return hoverAt(result.findings, texts.get(textDocument.uri).offsetAt(position2), kind);
    })
  );
  connection.onCompletion(
    about(({ position: position2, textDocument }, { result, note, workspace }) => {
      const parsed = new Note(result.path, result.text);
      return completionsAt({
        note: parsed,
        offset: texts.get(textDocument.uri).offsetAt(position2),
        settings: note.loaded.config.for(result.path).settings,
        facts: workspace.facts,
        noteIndex: workspace.noteIndex
      });
    })
  );
  texts.listen(connection);
  function about(answer) {
    return async (params, token) => {
      const note = await session.current(params.textDocument.uri);
      if (token.isCancellationRequested) return new import_vscode_languageserver6.ResponseError(import_vscode_languageserver6.LSPErrorCodes.RequestCancelled, "Cancelled.");
      return (note && answer(params, note)) ?? null;
    };
  }
}
function begin(connection, title) {
  const progress = connection.window.createWorkDoneProgress();
  progress.then((shown) => shown.begin(title)).catch(ignore);
  return () => void progress.then((shown) => shown.done()).catch(ignore);
}
function ignore() {
}

// src/lsp/stdio.ts
async function serveStdio(environment) {
  const { default: protocol } = await import("./vscode-languageserver.js");
  const connection = protocol.createConnection(process.stdin, process.stdout);
  serve(connection, environment);
  connection.listen();
  return new Promise(() => {
  });
}
export {
  serveStdio
};
