// package.json
var package_default = {
  name: "meeting-notes-lint",
  version: "0.1.0",
  description: "Lints meeting notes kept as Markdown: front matter, headings, dates, people and action items.",
  license: "MIT",
  repository: "github:meeting-notes-lint/meeting-notes-lint",
  homepage: "https://github.com/meeting-notes-lint/meeting-notes-lint#readme",
  bugs: "https://github.com/meeting-notes-lint/meeting-notes-lint/issues",
  type: "module",
  bin: {
    "meeting-notes-lint": "dist/cli.js"
  },
  exports: {
    ".": {
      types: "./dist/index.d.ts",
      default: "./dist/index.js"
    },
    "./schemas/*": "./schemas/*",
    "./package.json": "./package.json"
  },
  types: "./dist/index.d.ts",
  files: [
    "dist",
    "schemas",
    "docs/rules",
    "!dist/action.js",
    "!dist/chunks/actions-github.js",
    "!dist/source.sha256",
    "README.md",
    "LICENSE",
    "CHANGELOG.md"
  ],
  engines: {
    node: ">=20.11"
  },
  sideEffects: [
    "./dist/index.js"
  ],
  keywords: [
    "meeting-notes",
    "minutes",
    "lint",
    "markdown",
    "remark",
    "front-matter",
    "github-action"
  ],
  scripts: {
    generate: "tsx scripts/generate.ts",
    "new-rule": "tsx scripts/new-rule.ts",
    build: "tsx scripts/build.ts",
    typecheck: "tsc",
    lint: "biome check . && tsx scripts/check-words.ts && oxlint --type-aware src scripts __tests__",
    format: "biome check --write .",
    picture: "tsx scripts/picture.ts",
    test: "NODE_OPTIONS='--experimental-vm-modules --disable-warning=ExperimentalWarning' jest",
    bench: "tsx scripts/bench/run.ts",
    fuzz: "tsx scripts/fuzz/run.ts",
    mutate: "tsx scripts/mutate/run.ts",
    scorecard: "tsx scripts/scorecard.ts",
    "release-notes": "tsx scripts/release-notes.ts"
  },
  devDependencies: {
    "@actions/core": "^3.0.1",
    "@actions/github": "^9.1.1",
    "@arethetypeswrong/core": "^0.18.5",
    "@biomejs/biome": "^2.6.8",
    "@jest/globals": "^30.5.2",
    "@microsoft/api-extractor": "^7.60.1",
    "@modelcontextprotocol/client": "^2.4.0",
    "@modelcontextprotocol/server": "^2.4.0",
    "@octokit/openapi-types": "^29.0.1",
    "@swc/core": "^1.16.22",
    "@swc/jest": "^0.2.39",
    "@types/mdast": "^4.0.4",
    "@types/node": "^20.19.43",
    "@types/picomatch": "^4.0.3",
    "@types/sarif": "^2.1.7",
    ajv: "^8.20.0",
    "ajv-formats": "^3.0.1",
    diff: "^9.0.0",
    esbuild: "^0.28.2",
    "eslint-plugin-redos": "^4.5.0",
    "eslint-plugin-regexp": "^3.3.3",
    "fast-check": "^4.10.2",
    "get-east-asian-width": "^1.7.0",
    "gray-matter": "^4.0.3",
    ignore: "^7.0.16",
    jest: "^30.5.2",
    leven: "^4.1.0",
    oxlint: "^1.94.0",
    "oxlint-tsgolint": "^7.0.2007",
    "p-map": "^7.1.1",
    picocolors: "^1.1.1",
    picomatch: "^4.0.7",
    publint: "^0.3.25",
    "pure-rand": "^8.4.2",
    re2js: "^2.10.0",
    "remark-cli": "^12.0.1",
    "remark-frontmatter": "^5.0.0",
    "remark-parse": "^11.0.0",
    "string-width": "^8.3.0",
    tsx: "^4.23.15",
    typescript: "^7.0.2",
    unified: "^11.0.5",
    "unified-lint-rule": "^3.0.1",
    "unist-util-visit": "^5.2.0",
    vfile: "^6.0.3",
    "vfile-message": "^4.0.4",
    "vscode-languageserver": "^11.0.0",
    "vscode-languageserver-textdocument": "^1.0.16",
    yaml: "^2.9.1",
    zod: "^4.6.7"
  }
};

// src/model/version.ts
var VERSION = package_default.version;

export {
  VERSION
};
