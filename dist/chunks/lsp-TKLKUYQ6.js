import {
  instant,
  loaderFor
} from "./chunk-A2ZOHC2W.js";
import "./chunk-LNMT7VOL.js";
import "./chunk-7TRWVE2W.js";
import "./chunk-5HHYPZLK.js";
import {
  nodeFileSystem
} from "./chunk-CTCDAH53.js";
import "./chunk-SCQGOYBP.js";
import {
  UserError
} from "./chunk-7VL5HFPU.js";
import "./chunk-O4CFGZKD.js";
import "./chunk-RRJU3DWL.js";
import "./chunk-LONAKIWN.js";
import "./chunk-XHKLI5NQ.js";
import "./chunk-BACDGXXY.js";
import "./chunk-OOO4YW3R.js";
import "./chunk-ICV5I57W.js";
import "./chunk-63LHWMZZ.js";
import "./chunk-KIZ6KU7F.js";

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
  await surroundings.configsFor(io.cwd, nodeFileSystem).checkFlags();
  const { serveStdio } = await import("./stdio-F5ZCPA3N.js");
  return serveStdio(surroundings);
}
export {
  lsp
};
