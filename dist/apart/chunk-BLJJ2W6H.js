import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __filename = import.meta.filename;
import {
  parseRoster
} from "./chunk-SLP46QRS.js";
import {
  ConfigError
} from "./chunk-DWNR27SJ.js";
import {
  schemaKeys
} from "./chunk-PYWUMSQY.js";

// src/config/linear-regexp.ts
async function linearRegExp() {
  const { RE2JS } = await import("./build-4NHY5QJQ.js");
  const compile = (source, flags) => {
    const compiled = RE2JS.compile(RE2JS.translateRegExp(source), flags.includes("i") ? RE2JS.CASE_INSENSITIVE : 0);
    return { test: (text) => compiled.matcher(text).find(), toString: () => `/${source}/${flags}` };
  };
  return Object.assign(compile, { code: "new RegExp" });
}

// src/config/note-schema.ts
async function compileNoteSchema(schema, file) {
  if (typeof schema !== "object" || schema === null || Array.isArray(schema)) {
    throw new ConfigError(
      file,
      void 0,
      "this is no JSON Schema; it must be a group of keys such as `type` and `properties`."
    );
  }
  const named = schema.$schema;
  const draft = typeof named === "string" ? named : "";
  const { compilerFor } = await import("./ajv-WHIKLTVY.js");
  const ajv = compilerFor(draft, {
    allErrors: true,
    strict: false,
    allowUnionTypes: true,
    validateFormats: true,
    code: { regExp: await linearRegExp() }
  });
  let validate;
  try {
    validate = ajv.compile(schema);
  } catch (error) {
    throw new ConfigError(file, void 0, `this JSON Schema cannot be used: ${error.message}.`);
  }
  return {
    ...schemaKeys(schema),
    remarkUnknownKeys: false,
    validate: (data) => validate(data) === true ? [] : [...validate.errors ?? []]
  };
}

// src/config/resources.ts
async function loadResources({ data, lineOf }, shown, read) {
  const schemas = /* @__PURE__ */ new Map();
  const people = /* @__PURE__ */ new Map();
  const templates = /* @__PURE__ */ new Map();
  const patterns = /* @__PURE__ */ new Map();
  const load = async (into, name, path, make) => {
    if (typeof name === "string" && !into.has(name)) into.set(name, await make(await read(name, path)));
  };
  const kinds = Object.entries(data.kinds ?? {}).map(([name, kind]) => ({ at: ["kinds", name], part: kind }));
  const parts = [{ at: [], part: data }, ...kinds];
  for (const { at, part } of parts) {
    const { frontMatter, roster, placeholders, cancelled } = part;
    await load(
      schemas,
      frontMatter?.schema,
      [...at, "frontMatter", "schema"],
      (file) => compileNoteSchema(parseSchema(file), file.shown)
    );
    await load(people, roster?.people, [...at, "roster", "people"], (file) => parseRoster(file.text, file.shown));
    await load(templates, placeholders?.template, [...at, "placeholders", "template"], ({ text }) => text);
    if (cancelled === void 0 || patterns.has(cancelled)) continue;
    patterns.set(cancelled, await pattern(cancelled, shown, lineOf([...at, "cancelled"])));
  }
  return { schemas, people, templates, patterns };
}
function parseSchema({ text, shown }) {
  try {
    return JSON.parse(text);
  } catch {
    throw new ConfigError(shown, void 0, "this is no JSON; a schema is written in JSON.");
  }
}
async function pattern(source, shown, line) {
  const compile = await linearRegExp();
  try {
    const compiled = compile(source, "i");
    return (line2) => compiled.test(line2);
  } catch {
    throw new ConfigError(
      shown,
      line,
      `\`${source.slice(0, 60).replaceAll("`", "'")}\` in \`cancelled\` is no regular expression; check its brackets and backslashes.`
    );
  }
}

export {
  loadResources
};
