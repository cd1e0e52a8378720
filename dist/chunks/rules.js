import {
  pages
} from "./generated.js";
import {
  oneOf
} from "./cli-3.js";
import "./cli-4.js";
import {
  CLEAN
} from "./cli-5.js";
import {
  rules
} from "./note.js";
import "./trough.js";
import "./model-2.js";
import "./note-2.js";
import {
  UserError
} from "./model-3.js";
import {
  closestMatch
} from "./text.js";
import "./note-4.js";
import "./note-5.js";
import "./shared-3.js";

// src/cli/commands/rules.ts
function listRules(positionals, flags, context) {
  const format = oneOf("format", flags.format ?? "text", ["text", "json"]);
  if (positionals.length > 0)
    throw new UserError(
      `\`rules\` takes no arguments; for one rule, use \`meeting-notes-lint explain ${positionals[0]}\`.`
    );
  if (format === "json") {
    const list = rules.map(({ meta: { id, severity, description, fixes = [] }, url }) => ({
      id,
      severity,
      description,
      fixes,
      url
    }));
    context.stdout.write(`${JSON.stringify(list, null, 2)}
`);
    return CLEAN;
  }
  const width = Math.max(...rules.map(({ meta }) => meta.id.length));
  for (const { meta } of rules) {
    const fixable = meta.fixes?.includes("safe") ? "fix" : meta.fixes?.length ? "suggestion" : "";
    context.stdout.write(
      `${meta.id.padEnd(width)}  ${meta.severity.padEnd(7)}  ${fixable.padEnd(10)}  ${meta.description}
`
    );
  }
  return CLEAN;
}
function explain([id, ...rest], _flags, context) {
  if (id === void 0 || rest.length > 0)
    throw new UserError("`explain` takes one rule: meeting-notes-lint explain RULE.");
  const page = pages[id];
  if (page === void 0) {
    const match = closestMatch(id, Object.keys(pages));
    throw new UserError(
      `unknown rule \`${id}\`; ${match ? `did you mean \`${match}\`?` : "see `meeting-notes-lint rules`."}`
    );
  }
  const { url } = rules.find(({ meta }) => meta.id === id);
  context.stdout.write(`${page.replace(/^<!--.*-->\n/gm, "").trim()}

${url}
`);
  return CLEAN;
}
export {
  explain,
  listRules
};
