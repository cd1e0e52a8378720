import {
  MAX_CONTEXT_TOKENS,
  estimateTokens,
  fitContext,
  readWritingContext,
  writingContextText
} from "./series.js";
import "./series-2.js";
import "./formatters-2.js";
import {
  readNotes
} from "./series-3.js";
import {
  clock,
  loaderFor
} from "./cli.js";
import {
  oneOf
} from "./cli-3.js";
import "./cli-4.js";
import {
  CLEAN
} from "./cli-5.js";
import "./node-2.js";
import {
  learnFrom
} from "./node-3.js";
import {
  expectNotes,
  findNotes,
  loadFullParsers,
  nodeFileSystem,
  repositoryRoot
} from "./node-4.js";
import "./linter.js";
import "./node-5.js";
import "./config-2.js";
import "./linter-2.js";
import "./conventions-2.js";
import "./note.js";
import "./trough.js";
import "./model.js";
import "./model-2.js";
import "./picomatch.js";
import "./note-2.js";
import "./config-3.js";
import {
  UserError
} from "./model-3.js";
import "./text.js";
import {
  json
} from "./text-2.js";
import "./note-4.js";
import "./note-5.js";
import "./shared-3.js";

// src/cli/commands/context.ts
var FORMATS = {
  text: writingContextText,
  json: (context2) => `${json(context2)}
`
};
async function context([series, ...rest], flags, environment) {
  const format = FORMATS[oneOf("format", flags.format ?? "text", ["text", "json"])];
  if (rest.length > 0)
    throw new UserError("Name one series by its folder, such as meeting-notes-lint context discussions/community.");
  const { cwd } = environment;
  const now = clock(flags, environment);
  const root = repositoryRoot(cwd) ?? cwd;
  const found = await findNotes([root], cwd, root, loaderFor(flags, root, environment));
  expectNotes(found, ["."]);
  await loadFullParsers();
  const { notes } = await readNotes(found.notes, root, cwd);
  const noteIndex = await learnFrom(found.notes, nodeFileSystem);
  const full = readWritingContext(series, notes, { cwd, root, noteIndex, now });
  const fitted = fitContext(full, MAX_CONTEXT_TOKENS, (one) => estimateTokens(format(one)));
  environment.stdout.write(format(fitted));
  return CLEAN;
}
export {
  context
};
