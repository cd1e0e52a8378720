import {
  VERSION
} from "./linter.js";
import "./model.js";
import {
  ConfigError
} from "./config-3.js";
import "./model-3.js";
import {
  json
} from "./text-2.js";
import {
  LineCounter,
  parseDocument
} from "./yaml.js";
import {
  isTooDeep
} from "./note-5.js";
import "./shared-3.js";

// src/config/lenient-json.ts
function parseLenientJson(text) {
  if (isTooDeep(text.replace(/"(?:[^"\\\n]|\\.)*"?/g, '""'))) return { errorLine: 1 };
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    logLevel: "silent",
    merge: false,
    uniqueKeys: false
  });
  const [broken] = document.errors;
  if (broken) return { errorLine: lines.linePos(broken.pos[0]).line };
  try {
    return { data: document.toJS({ maxAliasCount: 0 }) };
  } catch {
    return { data: void 0 };
  }
}

// src/linter/parse-suppressions.ts
var ENTRY = /^(?<path>.+) (?<ruleId>[a-z][a-z0-9-]*) (?<fingerprint>[0-9a-f]{16}:[1-9]\d{0,8})$/s;
function parseSuppressions(text, file) {
  const data = parseJson(text.replace(/^\uFEFF/, ""), file);
  if (typeof data !== "object" || data === null || Array.isArray(data))
    throw new ConfigError(file, 1, `this is not a list of findings; ${ANEW}.`);
  const { version = VERSION, ...lines } = data;
  if (version !== VERSION)
    throw new ConfigError(
      file,
      lineOf(text, "version"),
      "another version of meeting-notes-lint has written this file; use that one."
    );
  return Object.entries(lines).map(([key, message]) => {
    const { path, ruleId, fingerprint } = ENTRY.exec(key)?.groups ?? {};
    if (path === void 0 || ruleId === void 0 || fingerprint === void 0)
      throw new ConfigError(
        file,
        lineOf(text, key),
        `this line names no finding (path, rule, fingerprint); remove it, or ${ANEW}.`
      );
    return { path, ruleId, fingerprint, message: typeof message === "string" ? message : "" };
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
  const read = parseLenientJson(text);
  if (read.errorLine === void 0) return read.data;
  throw new ConfigError(file, read.errorLine, `JSON cannot be read from here on; fix it, or ${ANEW}.`);
}
function lineOf(text, key) {
  const at = text.indexOf(json(key));
  return at < 0 ? void 0 : text.slice(0, at).split("\n").length;
}
export {
  parseSuppressions
};
