import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __filename = import.meta.filename;
import {
  instant,
  loaderFor
} from "./chunk-JBXYME7C.js";
import "./chunk-NJ5QAFCC.js";
import {
  disk
} from "./chunk-X4Y5PBNS.js";
import "./chunk-4GK2TEKQ.js";
import "./chunk-2S3YHHN7.js";
import {
  UserError
} from "./chunk-FP2A34WE.js";
import "./chunk-QHWER7ZH.js";
import "./chunk-XXQ5GYI7.js";
import "./chunk-Z633IPYQ.js";
import "./chunk-WVRSDWRJ.js";

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
  await surroundings.configsFor(io.cwd, disk).checkFlags();
  const { serveStdio } = await import("./stdio-FIUDTYMZ.js");
  return serveStdio(surroundings);
}
export {
  lsp
};
