// src/cli/options.ts
var options = {
  fix: { type: "boolean", description: "apply safe fixes" },
  "fix-suggestions": { type: "boolean", description: "also apply suggestions, which need a review" },
  "fix-dry-run": {
    type: "boolean",
    description: "print fixes as a unified diff instead of writing them",
    excludes: { options: ["format", "output-file", "quiet"], reason: "it prints a diff, not a report" }
  },
  format: { type: "string", short: "f", value: "NAME", description: "output format" },
  "output-file": { type: "string", short: "o", value: "FILE", description: "write the output to a file" },
  quiet: { type: "boolean", short: "q", description: "report errors only" },
  "max-warnings": { type: "string", value: "N", description: "exit with 1 if there are more warnings" },
  "fail-on": {
    type: "string",
    value: "SEVERITY",
    description: "minimum severity that exits with 1: error (default), warning or never"
  },
  config: {
    type: "string",
    short: "c",
    value: "FILE",
    description: "use this configuration for all notes",
    excludes: { options: ["no-config"], reason: "that one reads no configuration" }
  },
  "no-config": { type: "boolean", description: "ignore configuration files" },
  "print-config": {
    type: "string",
    value: "FILE",
    description: "show the effective configuration for a file"
  },
  rule: {
    type: "string",
    multiple: true,
    value: "'ID: SEVERITY'",
    description: "set a rule to error, warning or off; repeatable"
  },
  "no-ignore": { type: "boolean", description: "also check files that are ignored" },
  "ignore-pattern": { type: "string", multiple: true, value: "GLOB", description: "ignore more files; repeatable" },
  "no-error-on-unmatched-pattern": { type: "boolean", description: "exit with 0 if there are no notes" },
  series: { type: "string", value: "NAME", description: "only the series of this name" },
  since: { type: "string", value: "DAY", description: "only meetings from this day on" },
  until: { type: "string", value: "DAY", description: "only meetings up to this day" },
  last: { type: "string", value: "N", description: "attendance over the last N meetings (10)" },
  overdue: { type: "boolean", description: "only overdue action items" },
  owner: { type: "string", value: "NAME", description: "only action items of this person" },
  stdin: {
    type: "boolean",
    description: "check standard input",
    excludes: { options: ["shard"], reason: "standard input is one note" }
  },
  "stdin-filename": {
    type: "string",
    value: "PATH",
    description: "the path of the note on standard input",
    requires: "stdin"
  },
  now: { type: "string", value: "TIME", description: "the current time, such as 2024-01-31T12:00:00Z" },
  shard: { type: "string", value: "I/N", description: "check one of N parts of the notes" },
  "report-unused-suppressions": { type: "boolean", description: "report directives that suppress nothing" },
  "suppress-all": {
    type: "boolean",
    description: "suppress all current findings; report only new ones",
    excludes: { options: ["stdin", "fix-dry-run", "prune-suppressions"], reason: "it writes the suppressions file" }
  },
  "prune-suppressions": {
    type: "boolean",
    description: "remove suppressions that are no longer needed",
    excludes: { options: ["stdin", "fix-dry-run"], reason: "it writes the suppressions file" }
  },
  "suppressions-location": { type: "string", value: "FILE", description: "the suppressions file" },
  "dry-run": {
    type: "boolean",
    description: "print the result instead of writing it",
    excludes: { options: ["force"], reason: "it writes nothing" }
  },
  force: { type: "boolean", description: "replace an existing configuration" },
  agent: {
    type: "boolean",
    description: "write instructions for agents instead",
    excludes: { options: ["force"], reason: "no file is replaced" }
  },
  date: { type: "string", value: "DAY", description: "the day of the next note, as yyyy-mm-dd" },
  stdio: { type: "boolean", description: "talk to the editor over standard input and output" },
  clientProcessId: { type: "string", value: "PID", description: "exit when this process ends" },
  color: {
    type: "boolean",
    description: "colored output",
    excludes: { options: ["no-color"], reason: "one is the opposite of the other" }
  },
  "no-color": { type: "boolean", description: "plain output" },
  version: { type: "boolean", short: "v", description: "show the version" },
  help: { type: "boolean", short: "h", description: "show this help" }
};
var COLOR = ["color", "no-color"];
var CONFIG = ["config", "no-config", "rule"];
var REPORT_FILTERS = ["series", "since", "until", "last", "overdue", "owner"];
var FILES = ["no-ignore", "ignore-pattern", "no-error-on-unmatched-pattern"];
var REPORT = ["format", "output-file", "quiet", "max-warnings", "fail-on", ...COLOR];
var commands = {
  lint: {
    usage: "[paths...]",
    summary: "check notes",
    options: [
      "fix",
      "fix-suggestions",
      "fix-dry-run",
      ...REPORT,
      ...CONFIG,
      "print-config",
      ...FILES,
      "stdin",
      "stdin-filename",
      "now",
      "shard",
      "report-unused-suppressions",
      "suppress-all",
      "prune-suppressions",
      "suppressions-location"
    ],
    examples: ["", "--fix notes/2024", "--fix-dry-run"]
  },
  "print-config": {
    usage: "--print-config FILE",
    summary: "show the effective configuration for a file",
    options: ["print-config", ...CONFIG],
    examples: ["--print-config notes/2024-01-31.md"]
  },
  init: {
    usage: "init",
    summary: "learn from the notes and write a configuration",
    options: ["agent", "dry-run", "force", "now", ...COLOR],
    examples: ["init --dry-run"]
  },
  new: {
    usage: "new SERIES",
    summary: "write the next note of a series",
    options: ["date", "dry-run", "now", ...CONFIG],
    examples: ["new discussions/community", "new community --date 2024-05-09 --dry-run"]
  },
  report: {
    usage: "report [TOPIC] [paths...]",
    summary: "who does what, who was there, what was decided",
    options: ["format", "output-file", ...REPORT_FILTERS, "now", ...CONFIG, ...FILES],
    examples: [
      "report actions --overdue",
      "report all --format html -o report.html",
      "report attendance --series board --last 12"
    ]
  },
  context: {
    usage: "context [SERIES]",
    summary: "what the writer of the next note must know",
    options: ["format", "now", ...CONFIG],
    examples: ["context discussions/community"]
  },
  merge: {
    usage: "merge FILE...",
    summary: "combine JSON reports, such as those of shards",
    options: [...REPORT],
    examples: ["merge part-*.json --format sarif"]
  },
  rules: { usage: "rules", summary: "list all rules", options: ["format"], examples: ["rules --format json"] },
  explain: { usage: "explain RULE", summary: "show the page of a rule", options: [], examples: ["explain file-name"] },
  lsp: {
    usage: "lsp --stdio",
    summary: "start the language server, for editors",
    options: ["stdio", "clientProcessId", "now", ...CONFIG],
    examples: ["lsp --stdio"]
  },
  mcp: {
    usage: "mcp [FOLDER]",
    summary: "start the MCP server, for agents",
    options: ["now", ...CONFIG],
    examples: ["mcp", "mcp ~/minutes"]
  }
};

export {
  options,
  commands
};
