import {
  CLEAN
} from "./chunk-ICV5I57W.js";
import {
  VERSION
} from "./chunk-63LHWMZZ.js";
import "./chunk-KIZ6KU7F.js";

// src/cli/commands/help.ts
var HELP = `meeting-notes-lint [paths...]   checks notes; files, folders or globs, default .

Examples
  meeting-notes-lint                        all notes of this repository
  meeting-notes-lint --fix notes/2024       mend what is certain
  meeting-notes-lint --fix-dry-run          show it as a diff instead

Mend     --fix                 what needs no judgement
         --fix-suggestions     also what a person should look at
         --fix-dry-run         print a diff, write nothing
Output   -f, --format stylish|json|sarif|github|rdjsonl|junit|markdown
         -o, --output-file FILE   -q, --quiet: errors only   --color, --no-color
Fail     --fail-on error|warning|never (default error)   --max-warnings N
Config   -c, --config FILE   --no-config   --rule 'id: error|warning|off'
         --print-config FILE   what holds for one note, and why
Hide     --suppress-all        what is found now; only what is new is told then
         --prune-suppressions  forget what is mended
         --suppressions-location FILE   --report-unused-suppressions
Input    --stdin, --stdin-filename PATH   --now 2024-01-31T12:00:00Z: the clock
         --shard I/N           one of N parts of the notes

Commands init                  learn the form of the notes; --dry-run, --force
         new SERIES            the next note of a series; --date DAY, --dry-run
         report [paths...]     open action items by owner; gaps of series
         merge FILE...         join reports in json, such as those of shards
         rules, explain RULE   all rules; what one is about
         lsp --stdio           answer an editor; see docs/editors.md
         -v, --version   -h, --help

Exit code: 0 nothing found, 1 findings, 2 the run failed.
`;
function help(io) {
  io.stdout.write(HELP);
  return CLEAN;
}
function version(io) {
  io.stdout.write(`${VERSION}
`);
  return CLEAN;
}
export {
  help,
  version
};
