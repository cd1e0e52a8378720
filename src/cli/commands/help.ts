import { VERSION } from '../../version.js';
import { CLEAN, type Io } from '../io.js';

const HELP = `meeting-notes-lint [paths...]   checks meeting notes; files, folders or globs, default .

Examples
  meeting-notes-lint                        all notes of this repository
  meeting-notes-lint --fix notes/2024       mend what is certain
  meeting-notes-lint --fix-dry-run          show it as a diff instead

Mend     --fix                 what needs no judgement
         --fix-suggestions     also what a person should look at
         --fix-dry-run         print a diff, write nothing
Output   -f, --format NAME     stylish, json, sarif, github, rdjsonl, junit, markdown
         -o, --output-file FILE
         -q, --quiet           errors only
         --color, --no-color
Fail     --fail-on error|warning|never    default error
         --max-warnings N
Config   -c, --config FILE     instead of .meeting-notes-lint.yml
         --no-config           the defaults only
         --print-config FILE   what holds for one note, and why
         --rule 'id: severity' error, warning or off; repeatable
         --report-unused-suppressions
Input    --stdin, --stdin-filename PATH
         --now TIME            the clock, such as 2024-01-31T12:00:00Z

Commands init                  learn the form of the notes; --dry-run, --force
         rules                 all rules
         explain RULE          what a rule is about
         lsp --stdio           answer an editor; see docs/editors.md
         -v, --version   -h, --help

Exit code: 0 nothing found, 1 findings, 2 the run failed.
`;

export function help(io: Io): number {
  io.stdout.write(HELP);
  return CLEAN;
}

export function version(io: Io): number {
  io.stdout.write(`${VERSION}\n`);
  return CLEAN;
}
