import {
  instant,
  loaderFor
} from "./cli.js";
import "./node-2.js";
import {
  loadFullParsers,
  nodeFileSystem
} from "./node-4.js";
import "./node-5.js";
import "./config-2.js";
import "./conventions-2.js";
import "./note.js";
import "./trough.js";
import "./model-2.js";
import "./picomatch.js";
import "./note-2.js";
import "./config-3.js";
import {
  UserError
} from "./model-3.js";
import "./text.js";
import "./text-2.js";
import "./note-4.js";
import "./note-5.js";
import "./shared-3.js";

// src/cli/commands/lsp.ts
async function lsp(rest, flags, context) {
  if (rest.length > 0) throw new UserError("`lsp` takes no arguments; the editor names the notes.");
  if (!flags.stdio) {
    throw new UserError("`lsp` is started by an editor and needs `--stdio`: meeting-notes-lint lsp --stdio.");
  }
  const given = flags.now === void 0 ? void 0 : instant(flags.now);
  const environment = {
    configsFor: (root, files) => loaderFor(flags, root, context, files),
    now: () => given ?? context.now()
  };
  await environment.configsFor(context.cwd, nodeFileSystem).checkFlags();
  await loadFullParsers();
  const { serveStdio } = await import("./stdio.js");
  return serveStdio(environment);
}
export {
  lsp
};
