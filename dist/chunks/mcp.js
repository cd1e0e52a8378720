import {
  instant,
  loaderFor
} from "./cli.js";
import {
  CLEAN
} from "./cli-5.js";
import "./node-2.js";
import {
  loadFullParsers,
  nodeFileSystem,
  repositoryRoot
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

// src/cli/commands/mcp.ts
import { realpathSync } from "node:fs";
import path from "node:path";
async function mcp([given = ".", ...rest], flags, context) {
  if (rest.length > 0) throw new UserError("`mcp` takes one folder: meeting-notes-lint mcp [FOLDER].");
  const folder = path.resolve(context.cwd, given);
  if (nodeFileSystem.kindOf(folder) === void 0 || nodeFileSystem.kindOf(realpathSync(folder)) !== "folder")
    throw new UserError(`${given}: is not a folder; name the folder of the notes.`);
  const real = realpathSync(folder);
  const root = repositoryRoot(real) ?? real;
  const now = flags.now === void 0 ? void 0 : instant(flags.now);
  const environment = {
    root,
    configsFor: (files) => loaderFor(flags, root, context, files),
    now: () => now ?? context.now()
  };
  await environment.configsFor(nodeFileSystem).checkFlags();
  await loadFullParsers();
  const { serveStdio } = await import("./serve.js");
  await serveStdio(environment);
  return CLEAN;
}
export {
  mcp
};
