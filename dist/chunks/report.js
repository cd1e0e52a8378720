import {
  lineUrl,
  reportFormats,
  reportFormatters
} from "./formatters.js";
import {
  REPORT_TOPICS
} from "./formatters-2.js";
import {
  readNotes,
  readReport
} from "./series-3.js";
import {
  clock,
  findNamedNotes,
  loaderFor
} from "./cli.js";
import {
  oneOf,
  wholeNumber
} from "./cli-3.js";
import "./cli-4.js";
import {
  CLEAN,
  FAILED
} from "./cli-5.js";
import "./node-2.js";
import {
  learn
} from "./node-3.js";
import {
  loadFullParsers,
  repositoryRoot
} from "./node-4.js";
import "./linter.js";
import {
  writeTextFile
} from "./node-5.js";
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
import "./text-2.js";
import "./note-4.js";
import "./note-5.js";
import "./shared-3.js";

// src/cli/commands/report.ts
import path from "node:path";
var DEFAULT_TOPICS = {
  text: ["actions", "series"],
  markdown: ["actions", "series"],
  json: REPORT_TOPICS,
  csv: ["actions"],
  html: REPORT_TOPICS
};
async function report(given, flags, context) {
  const format = oneOf("format", flags.format ?? "text", reportFormats);
  const [topic, ...rest] = given;
  const isTopic = topic === "all" || REPORT_TOPICS.some((name) => name === topic);
  const topics = !isTopic ? DEFAULT_TOPICS[format] : topic === "all" ? REPORT_TOPICS : [topic];
  if (format === "csv" && topics.length > 1)
    throw new UserError("CSV has one kind of row; name one of actions, attendance, decisions, series instead of all.");
  const named = isTopic ? rest : given;
  const paths = named.length === 0 ? ["."] : named;
  const filter = { series: flags.series, since: dayOf("since", flags.since), until: dayOf("until", flags.until) };
  const last = flags.last === void 0 ? void 0 : wholeNumber("last", flags.last);
  const now = clock(flags, context);
  const root = repositoryRoot(context.cwd) ?? context.cwd;
  const configs = loaderFor(flags, root, context);
  const found = await findNamedNotes(paths, flags, root, configs, context);
  if (found.notes.length === 0 && found.errors.length > 0) {
    for (const error of found.errors) context.stderr.write(`${error}
`);
    if (!isTopic && topic !== void 0 && /^[a-z]+$/.test(topic))
      context.stderr.write(`\`report\` has the topics all, ${REPORT_TOPICS.join(", ")}.
`);
    return FAILED;
  }
  await loadFullParsers();
  const read = await readNotes(found.notes, root, context.cwd);
  const errors = [...found.errors, ...read.errors];
  const noteIndex = await learn(found, context.cwd, root, configs);
  const text = reportFormatters[format](readReport(read.notes, noteIndex, now, filter), {
    topics,
    now,
    overdue: flags.overdue,
    owner: flags.owner,
    last,
    linkTo: lineUrl
  });
  const outputFile = flags["output-file"];
  if (outputFile === void 0) context.stdout.write(text);
  else {
    writeTextFile(path.resolve(context.cwd, outputFile), outputFile, text);
    context.stderr.write(`Written to ${outputFile}.
`);
  }
  for (const error of errors) context.stderr.write(`${error}
`);
  return errors.length > 0 ? FAILED : CLEAN;
}
function dayOf(option, text) {
  if (text === void 0) return void 0;
  if (parseDay(text) === void 0)
    throw new UserError(`--${option} ${text}: is not a valid date; use \`yyyy-mm-dd\`.`);
  return text;
}
export {
  report
};
