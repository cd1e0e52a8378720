import {
  compileNoteSchema,
  linearRegExp,
  parseRoster
} from "./chunk-AUHS7GHN.js";
import {
  ConfigError
} from "./chunk-LONAKIWN.js";

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
