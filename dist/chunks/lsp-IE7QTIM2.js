import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __filename = import.meta.filename;
import {
  instant,
  loaderFor
} from "./chunk-CYNUXISH.js";
import "./chunk-5PNDAZCI.js";
import "./chunk-T7CZU46F.js";
import {
  disk
} from "./chunk-GEG445SO.js";
import "./chunk-AA7R5RK5.js";
import {
  UserError
} from "./chunk-M75BKAQT.js";
import "./chunk-HOTDH3N4.js";
import "./chunk-4QIQC2L7.js";
import "./chunk-PRTKZJRQ.js";
import "./chunk-PNA6NM4C.js";
import "./chunk-SFWLYO6U.js";
import "./chunk-W7EGDJH4.js";

// src/cli/commands/lsp.ts
async function lsp(rest, flags, io) {
  if (rest.length > 0) throw new UserError("`lsp` takes no more words; the editor says which notes are open.");
  if (!flags.stdio) {
    throw new UserError(
      "`lsp` is started by an editor and speaks with it over its standard streams; write meeting-notes-lint lsp --stdio."
    );
  }
  const given = flags.now === void 0 ? void 0 : instant(flags.now);
  const surroundings = {
    configsFor: (root, files) => loaderFor(flags, root, io, files),
    now: () => given ?? io.now()
  };
  surroundings.configsFor(io.cwd, disk);
  const { serveStdio } = await import("./stdio-LPO74MXU.js");
  return serveStdio(surroundings);
}
export {
  lsp
};
