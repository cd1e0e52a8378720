import {
  compareByPosition
} from "./model.js";
import {
  json
} from "./text-2.js";
import {
  excerpt
} from "./note-5.js";

// src/model/fingerprint.ts
var Fingerprints = class {
  #seen = /* @__PURE__ */ new Map();
  /** The fingerprint of a finding, in GitHub's own form: sixteen hexadecimal digits, `:`, the occurrence from 1. */
  of(finding, path) {
    return this.#next(finding.ruleId, path, subjects(finding)[0]);
  }
  /** One for each thing that the finding is about, which is mostly one. They do not contain the path. */
  each(finding) {
    return subjects(finding).map((subject) => this.#next(finding.ruleId, "", subject));
  }
  #next(ruleId, path, subject) {
    const digits = hash([ruleId, path, subject].join("\0"));
    const occurrence = (this.#seen.get(digits) ?? 0) + 1;
    this.#seen.set(digits, occurrence);
    return `${digits}:${occurrence}`;
  }
};
function subjects({ about, actual, message }) {
  if (about !== void 0) return about;
  const quoted = [];
  for (const [part] of message.matchAll(/`[^`]*`|;/g)) {
    if (part === ";") break;
    quoted.push(part);
  }
  const lines = actual.replace(/\r\n|\r/g, "\n").replace(/(?<![ \t])[ \t]+(?=\n)/g, "").replace(/\n[ \t]+/g, "\n");
  return [[lines, ...quoted].join("\0")];
}
function hash(text) {
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

// src/linter/suppressions.ts
var SUPPRESSIONS_NAME = ".meeting-notes-lint-suppressions.json";
var Suppressions = class {
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
   * Splits the findings of a note into new ones and those with an entry.
   * @param path of the note, relative to the root of the repository
   * @param findings by position, without those that directives disable
   */
  split(path, findings) {
    const entries = this.#byPath.get(path);
    if (!entries) return { findings: [...findings], baselined: [], unmatched: [] };
    const left = new Map(entries.map((entry) => [keyOf(entry), entry]));
    const split = { findings: [], baselined: [], unmatched: [] };
    const fingerprints = new Fingerprints();
    for (const finding of findings) {
      const known = entriesOf(path, [finding], fingerprints).map((entry) => left.delete(keyOf(entry)));
      if (known.every(Boolean)) split.baselined.push(finding);
      else split.findings.push(atNewPlaces(finding, known));
    }
    split.findings.sort(compareByPosition);
    split.unmatched.push(...left.values());
    return split;
  }
  /** The entries without those of `gone`, and with those of `more` that are missing. */
  changed(gone, more) {
    const left = new Set(gone.map(keyOf));
    const kept = this.entries.filter((entry) => !left.has(keyOf(entry)));
    const known = new Set(kept.map(keyOf));
    return [...kept, ...more.filter((entry) => !known.has(keyOf(entry)))];
  }
};
function entriesOf(path, findings, fingerprints = new Fingerprints()) {
  return findings.flatMap(
    (finding) => fingerprints.each(finding).map((fingerprint) => ({
      path,
      ruleId: finding.ruleId,
      fingerprint,
      message: excerpt(finding.message, MAX_MESSAGE)
    }))
  );
}
function atNewPlaces(finding, known) {
  const places = [{ place: finding.place, message: "" }, ...finding.related ?? []];
  if (places.length !== known.length) return finding;
  const [first, ...others] = places.filter((_, at) => !known[at]);
  return { ...finding, place: first.place, ...finding.related && { related: others } };
}
var MAX_MESSAGE = 120;
var VERSION = 1;
function keyOf({ path, ruleId, fingerprint }) {
  return `${path} ${ruleId} ${fingerprint}`;
}
function formatSuppressions(entries) {
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

export {
  Fingerprints,
  SUPPRESSIONS_NAME,
  Suppressions,
  entriesOf,
  VERSION,
  formatSuppressions
};
