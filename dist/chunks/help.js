import {
  commands,
  options
} from "./cli-4.js";
import {
  CLEAN
} from "./cli-5.js";
import {
  VERSION
} from "./shared-2.js";
import "./shared-3.js";

// src/cli/commands/help.ts
var HELP = `meeting-notes-lint [paths...]   check notes: files, folders or globs, default .

Examples
  meeting-notes-lint                        check all notes of this repository
  meeting-notes-lint --fix notes/2024       apply safe fixes
  meeting-notes-lint --fix-dry-run          show them as a diff instead

Fix      --fix, --fix-suggestions: apply safe fixes; apply suggestions, too
         --fix-dry-run: print a diff, write nothing
Output   -f, --format stylish|json|sarif|github|gitlab|checkstyle|rdjsonl|junit|
         markdown|agent   -o, --output-file FILE   --color, --no-color
Fail     --fail-on error|warning|never (default error)   --max-warnings N
         -q, --quiet: report errors only
Config   -c, --config FILE   --no-config   --rule 'ID: error|warning|off'
         --print-config FILE: show the effective configuration for a file
Files    --no-ignore   --ignore-pattern GLOB   --no-error-on-unmatched-pattern
         --stdin, --stdin-filename PATH   --shard I/N: one of N parts
         --now 2024-01-31T12:00:00Z: the current time
Suppress --suppress-all: report only new findings from now on
         --prune-suppressions: remove suppressions that are no longer needed
         --suppressions-location FILE   --report-unused-suppressions

COMMANDS
`;
function help(command, { stdout }) {
  stdout.write(command === "lint" || command === "print-config" ? programHelp() : commandHelp(command));
  return CLEAN;
}
function programHelp() {
  const specs = Object.values(commands).slice(2);
  const width = Math.max(...specs.map(({ usage }) => usage.length));
  const lines = specs.map(({ usage, summary }) => `  ${usage.padEnd(width)}   ${summary}`);
  return HELP.replace("COMMANDS", () => ["Commands (COMMAND --help shows their options)", ...lines].join("\n"));
}
function commandHelp(command) {
  const { usage, summary, options: names, examples } = commands[command];
  const rows = [...names, "help"].map((name) => [optionUsage(name), options[name].description]);
  const width = Math.max(...rows.map(([left]) => left.length));
  return [
    `meeting-notes-lint ${usage}   ${summary}`,
    "",
    "Examples",
    ...examples.map((example) => `  meeting-notes-lint ${example}`),
    "",
    "Options",
    ...rows.map(([left, right]) => `  ${left.padEnd(width)}   ${right}`),
    ""
  ].join("\n");
}
function optionUsage(name) {
  const { short, value } = options[name];
  return `${short ? `-${short}, ` : ""}--${name}${value ? ` ${value}` : ""}`;
}
function version({ stdout }) {
  stdout.write(`${VERSION}
`);
  return CLEAN;
}
export {
  help,
  optionUsage,
  version
};
