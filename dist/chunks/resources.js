import {
  compileNoteSchema,
  linearRegExp
} from "./config.js";
import {
  parseRoster
} from "./generated-2.js";
import "./model-2.js";
import "./picomatch.js";
import "./note-2.js";
import {
  ConfigError
} from "./config-3.js";
import "./model-3.js";
import "./text.js";
import "./yaml.js";
import "./note-5.js";
import "./shared-3.js";

// src/config/resources.ts
async function loadResources({ data, lineOf }, displayPath, read) {
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
      (file) => compileNoteSchema(parseSchema(file), file.displayPath)
    );
    await load(people, roster?.people, [...at, "roster", "people"], (file) => parseRoster(file.text, file.displayPath));
    await load(templates, placeholders?.template, [...at, "placeholders", "template"], ({ text }) => text);
    if (cancelled === void 0 || patterns.has(cancelled)) continue;
    patterns.set(cancelled, await pattern(cancelled, displayPath, lineOf([...at, "cancelled"])));
  }
  return { schemas, people, templates, patterns };
}
function parseSchema({ text, displayPath }) {
  try {
    return JSON.parse(text);
  } catch {
    throw new ConfigError(displayPath, void 0, "is not valid JSON; write the schema in JSON.");
  }
}
async function pattern(source, displayPath, line) {
  const compile = await linearRegExp();
  try {
    const compiled = compile(source, "i");
    return (line2) => compiled.test(line2);
  } catch {
    throw new ConfigError(
      displayPath,
      line,
      `\`${source.slice(0, 60).replaceAll("`", "'")}\` in \`cancelled\` is not a valid regular expression; it uses RE2, which has no look-ahead, look-behind or back-references.`
    );
  }
}
export {
  loadResources
};
