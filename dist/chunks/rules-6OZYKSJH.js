import {
  pages
} from "./chunk-GH57NCVI.js";
import {
  UserError
} from "./chunk-7VL5HFPU.js";
import {
  rules
} from "./chunk-RRJU3DWL.js";
import "./chunk-XHKLI5NQ.js";
import {
  closestMatch
} from "./chunk-BACDGXXY.js";
import {
  CLEAN
} from "./chunk-ICV5I57W.js";
import "./chunk-KIZ6KU7F.js";

// src/cli/commands/rules.ts
function listRules(rest, io) {
  if (rest.length > 0)
    throw new UserError(`\`rules\` takes no more words; for one rule, \`meeting-notes-lint explain ${rest[0]}\`.`);
  const width = Math.max(...rules.map(({ meta }) => meta.id.length));
  for (const { meta } of rules) {
    const fixable = meta.fixes?.includes("safe") ? "fix" : meta.fixes?.length ? "suggestion" : "";
    io.stdout.write(
      `${meta.id.padEnd(width)}  ${meta.severity.padEnd(7)}  ${fixable.padEnd(10)}  ${meta.description}
`
    );
  }
  return CLEAN;
}
function explain([id, ...rest], io) {
  if (id === void 0 || rest.length > 0) throw new UserError("Name one rule: meeting-notes-lint explain RULE.");
  const page = pages[id];
  if (page === void 0) {
    const meant = closestMatch(id, Object.keys(pages));
    throw new UserError(
      `There is no rule \`${id}\`; ${meant ? `did you mean \`${meant}\`?` : "see `meeting-notes-lint rules`."}`
    );
  }
  const { url } = rules.find(({ meta }) => meta.id === id);
  io.stdout.write(`${page.replace(/^<!--.*-->\n/gm, "").trim()}

${url}
`);
  return CLEAN;
}
export {
  explain,
  listRules
};
