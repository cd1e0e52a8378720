import {
  schemaKeys
} from "./model-2.js";
import {
  ConfigError
} from "./config-3.js";

// src/config/linear-regexp.ts
async function linearRegExp() {
  const { RE2JS } = await import("./re2js.js");
  const compile = (source, flags) => {
    const compiled = RE2JS.compile(RE2JS.translateRegExp(source), flags.includes("i") ? RE2JS.CASE_INSENSITIVE : 0);
    return { test: (text) => compiled.matcher(text).find(), toString: () => `/${source}/${flags}` };
  };
  return Object.assign(compile, { code: "new RegExp" });
}

// src/config/schema-limits.ts
var MAX_VALUES = 1e4;
var MAX_WORK = 2e4;
var IN_PLACE = /* @__PURE__ */ new Set(["allOf", "anyOf", "oneOf", "not", "if", "then", "else", "$ref"]);
function schemaProblem(schema) {
  if (countValues(schema, MAX_VALUES) > MAX_VALUES) return `has more than ${MAX_VALUES} values`;
  const works = /* @__PURE__ */ new Map();
  const active = /* @__PURE__ */ new Map();
  let problem;
  function workOf(node, isInPlace) {
    if (typeof node !== "object" || node === null || problem !== void 0) return 0;
    const known = works.get(node);
    if (known !== void 0) return known;
    if (active.has(node)) {
      if (isInPlace) problem = "refers to itself in a circle";
      return 1;
    }
    active.set(node, isInPlace);
    let work = 1;
    for (const [key, value] of Object.entries(node)) {
      if (key === "$async") problem = "uses `$async`";
      const target = key === "$ref" && typeof value === "string" ? resolve(schema, value) : value;
      work += workOf(target, isInPlace && (Array.isArray(node) || IN_PLACE.has(key)));
    }
    active.delete(node);
    works.set(node, work);
    if (work > MAX_WORK) problem ??= "takes too much work: its `$ref`s multiply";
    return work;
  }
  workOf(schema, true);
  return problem;
}
function countValues(value, max) {
  const rest = [value];
  let count = 0;
  while (rest.length > 0 && count <= max) {
    const current = rest.pop();
    count++;
    if (typeof current === "object" && current !== null) for (const child of Object.values(current)) rest.push(child);
  }
  return count;
}
function resolve(schema, reference) {
  if (!reference.startsWith("#")) return void 0;
  let node = schema;
  for (const step of reference.slice(1).split("/").slice(1)) {
    const key = step.replaceAll("~1", "/").replaceAll("~0", "~");
    node = typeof node === "object" && node !== null && Object.hasOwn(node, key) ? node[key] : void 0;
  }
  return node;
}

// src/config/note-schema.ts
async function compileNoteSchema(schema, file) {
  if (typeof schema !== "object" || schema === null || Array.isArray(schema)) {
    throw new ConfigError(
      file,
      void 0,
      "is not a JSON Schema; write an object with keys such as `type` and `properties`."
    );
  }
  const problem = schemaProblem(schema);
  if (problem !== void 0) throw new ConfigError(file, void 0, `this JSON Schema ${problem}; simplify it.`);
  const named = schema.$schema;
  const draft = typeof named === "string" ? named : "";
  const { compilerFor } = await import("./ajv.js");
  const ajv = compilerFor(draft, {
    allErrors: true,
    strict: false,
    allowUnionTypes: true,
    validateFormats: true,
    // Otherwise a required key `constructor` would be satisfied by the one that every object inherits.
    ownProperties: true,
    // It would log parts of the schema.
    logger: false,
    code: { regExp: await linearRegExp() }
  });
  let validate;
  try {
    validate = ajv.compile(schema);
  } catch (error) {
    const { name, message } = error;
    throw new ConfigError(
      file,
      void 0,
      name === "EvalError" ? "this JSON Schema cannot be compiled here; allow `unsafe-eval` in the Content Security Policy." : `this JSON Schema cannot be used: ${message.replace(/\.$/, "")}.`
    );
  }
  return {
    ...schemaKeys(schema),
    remarkUnknownKeys: false,
    validate: (data) => validate(data) === true ? [] : [...validate.errors ?? []]
  };
}

export {
  linearRegExp,
  compileNoteSchema
};
