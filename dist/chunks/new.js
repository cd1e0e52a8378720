import {
  createNote,
  planNextNote,
  seriesNotes
} from "./series-2.js";
import {
  readNotes
} from "./series-3.js";
import {
  clock,
  loaderFor
} from "./cli.js";
import {
  CLEAN
} from "./cli-5.js";
import "./node-2.js";
import {
  count,
  learnFrom
} from "./node-3.js";
import {
  expectNotes,
  findNotes,
  loadFullParsers,
  nodeFileSystem,
  pathFrom,
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
import {
  parseDay
} from "./note-2.js";
import "./config-3.js";
import {
  UserError
} from "./model-3.js";
import "./text.js";
import {
  logLine
} from "./text-2.js";
import "./note-4.js";
import "./note-5.js";
import "./shared-3.js";

// src/cli/commands/new.ts
async function newNote([name, ...rest], flags, context) {
  if (name === void 0 || rest.length > 0)
    throw new UserError("Name one series by its folder, such as meeting-notes-lint new discussions/community.");
  const { cwd } = context;
  const date = flags.date === void 0 ? void 0 : dayOf(flags.date);
  const now = clock(flags, context);
  const root = repositoryRoot(cwd) ?? cwd;
  const found = await findNotes([root], cwd, root, loaderFor(flags, root, context));
  expectNotes(found, ["."]);
  await loadFullParsers();
  const { notes } = seriesNotes(name, (await readNotes(found.notes, root, cwd)).notes, { cwd, root });
  const noteIndex = await learnFrom(found.notes, nodeFileSystem);
  const next = planNextNote(notes, { cwd, root, noteIndex, now }, date);
  const shown = pathFrom(cwd, next.file);
  if (flags["dry-run"]) context.stdout.write(next.text);
  else {
    createNote(next, shown, root);
    context.stdout.write(`${logLine(shown)}
`);
  }
  const { length } = next.findings;
  if (length > 0 && Date.parse(next.day) > now)
    context.stderr.write(
      `${count(length, "thing")} that it has from the last notes ${length === 1 ? "is" : "are"} not as the rules want it; see meeting-notes-lint ${shown}.
`
    );
  return CLEAN;
}
function dayOf(text) {
  const day = parseDay(text);
  if (day === void 0) throw new UserError(`--date ${text}: write a day, such as --date 2024-01-31.`);
  return day;
}
export {
  newNote
};
