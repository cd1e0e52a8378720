import {
  diffArrays,
  unifiedDiff
} from "./chunks/chunk-Y3PZUXX2.js";
import {
  count,
  formatters,
  githubFormatter,
  isSingleLine,
  summarize,
  totals
} from "./chunks/chunk-5HHYPZLK.js";
import {
  ConfigLoader,
  cachingFileSystem,
  checker,
  findNotes,
  haveDefaults,
  learnFrom,
  lintFiles,
  loadSuppressions,
  nodeFileSystem,
  pathFrom,
  remarksOn,
  remarksOnStale,
  reportedRules
} from "./chunks/chunk-CTCDAH53.js";
import {
  MAX_BYTES,
  decodeText,
  writeTextFile
} from "./chunks/chunk-SCQGOYBP.js";
import {
  UserError
} from "./chunks/chunk-7VL5HFPU.js";
import {
  applyFixes,
  applyRound
} from "./chunks/chunk-O4CFGZKD.js";
import {
  seriesOf
} from "./chunks/chunk-RRJU3DWL.js";
import "./chunks/chunk-LONAKIWN.js";
import {
  pathDate,
  require_dist
} from "./chunks/chunk-XHKLI5NQ.js";
import {
  closestMatch
} from "./chunks/chunk-BACDGXXY.js";
import {
  commandData,
  disarm,
  logLine,
  markdownCode,
  markdownText,
  visible
} from "./chunks/chunk-OOO4YW3R.js";
import {
  VERSION
} from "./chunks/chunk-63LHWMZZ.js";
import {
  __toESM
} from "./chunks/chunk-KIZ6KU7F.js";

// src/action/main.ts
import { existsSync as existsSync3, realpathSync } from "node:fs";
import path4 from "node:path";

// node_modules/@actions/core/lib/command.js
import * as os from "os";

// node_modules/@actions/core/lib/utils.js
function toCommandValue(input) {
  if (input === null || input === void 0) {
    return "";
  } else if (typeof input === "string" || input instanceof String) {
    return input;
  }
  return JSON.stringify(input);
}
function toCommandProperties(annotationProperties) {
  if (!Object.keys(annotationProperties).length) {
    return {};
  }
  return {
    title: annotationProperties.title,
    file: annotationProperties.file,
    line: annotationProperties.startLine,
    endLine: annotationProperties.endLine,
    col: annotationProperties.startColumn,
    endColumn: annotationProperties.endColumn
  };
}

// node_modules/@actions/core/lib/command.js
function issueCommand(command, properties, message) {
  const cmd = new Command(command, properties, message);
  process.stdout.write(cmd.toString() + os.EOL);
}
var CMD_STRING = "::";
var Command = class {
  constructor(command, properties, message) {
    if (!command) {
      command = "missing.command";
    }
    this.command = command;
    this.properties = properties;
    this.message = message;
  }
  toString() {
    let cmdStr = CMD_STRING + this.command;
    if (this.properties && Object.keys(this.properties).length > 0) {
      cmdStr += " ";
      let first = true;
      for (const key in this.properties) {
        if (this.properties.hasOwnProperty(key)) {
          const val = this.properties[key];
          if (val) {
            if (first) {
              first = false;
            } else {
              cmdStr += ",";
            }
            cmdStr += `${key}=${escapeProperty(val)}`;
          }
        }
      }
    }
    cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
    return cmdStr;
  }
};
function escapeData(s) {
  return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function escapeProperty(s) {
  return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
}

// node_modules/@actions/core/lib/file-command.js
import * as crypto from "crypto";
import * as fs from "fs";
import * as os2 from "os";
function issueFileCommand(command, message) {
  const filePath = process.env[`GITHUB_${command}`];
  if (!filePath) {
    throw new Error(`Unable to find environment variable for file command ${command}`);
  }
  if (!fs.existsSync(filePath)) {
    throw new Error(`Missing file at path: ${filePath}`);
  }
  fs.appendFileSync(filePath, `${toCommandValue(message)}${os2.EOL}`, {
    encoding: "utf8"
  });
}
function prepareKeyValueMessage(key, value) {
  const delimiter = `ghadelimiter_${crypto.randomUUID()}`;
  const convertedValue = toCommandValue(value);
  if (key.includes(delimiter)) {
    throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
  }
  if (convertedValue.includes(delimiter)) {
    throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
  }
  return `${key}<<${delimiter}${os2.EOL}${convertedValue}${os2.EOL}${delimiter}`;
}

// node_modules/@actions/core/lib/core.js
import * as os4 from "os";

// node_modules/@actions/core/lib/summary.js
import { EOL as EOL3 } from "os";
import { constants, promises } from "fs";
var __awaiter = function(thisArg, _arguments, P, generator) {
  function adopt(value) {
    return value instanceof P ? value : new P(function(resolve) {
      resolve(value);
    });
  }
  return new (P || (P = Promise))(function(resolve, reject) {
    function fulfilled(value) {
      try {
        step(generator.next(value));
      } catch (e) {
        reject(e);
      }
    }
    function rejected(value) {
      try {
        step(generator["throw"](value));
      } catch (e) {
        reject(e);
      }
    }
    function step(result) {
      result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
    }
    step((generator = generator.apply(thisArg, _arguments || [])).next());
  });
};
var { access, appendFile, writeFile } = promises;
var SUMMARY_ENV_VAR = "GITHUB_STEP_SUMMARY";
var Summary = class {
  constructor() {
    this._buffer = "";
  }
  /**
   * Finds the summary file path from the environment, rejects if env var is not found or file does not exist
   * Also checks r/w permissions.
   *
   * @returns step summary file path
   */
  filePath() {
    return __awaiter(this, void 0, void 0, function* () {
      if (this._filePath) {
        return this._filePath;
      }
      const pathFromEnv = process.env[SUMMARY_ENV_VAR];
      if (!pathFromEnv) {
        throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
      }
      try {
        yield access(pathFromEnv, constants.R_OK | constants.W_OK);
      } catch (_a) {
        throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
      }
      this._filePath = pathFromEnv;
      return this._filePath;
    });
  }
  /**
   * Wraps content in an HTML tag, adding any HTML attributes
   *
   * @param {string} tag HTML tag to wrap
   * @param {string | null} content content within the tag
   * @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
   *
   * @returns {string} content wrapped in HTML element
   */
  wrap(tag, content, attrs = {}) {
    const htmlAttrs = Object.entries(attrs).map(([key, value]) => ` ${key}="${value}"`).join("");
    if (!content) {
      return `<${tag}${htmlAttrs}>`;
    }
    return `<${tag}${htmlAttrs}>${content}</${tag}>`;
  }
  /**
   * Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
   *
   * @param {SummaryWriteOptions} [options] (optional) options for write operation
   *
   * @returns {Promise<Summary>} summary instance
   */
  write(options) {
    return __awaiter(this, void 0, void 0, function* () {
      const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
      const filePath = yield this.filePath();
      const writeFunc = overwrite ? writeFile : appendFile;
      yield writeFunc(filePath, this._buffer, { encoding: "utf8" });
      return this.emptyBuffer();
    });
  }
  /**
   * Clears the summary buffer and wipes the summary file
   *
   * @returns {Summary} summary instance
   */
  clear() {
    return __awaiter(this, void 0, void 0, function* () {
      return this.emptyBuffer().write({ overwrite: true });
    });
  }
  /**
   * Returns the current summary buffer as a string
   *
   * @returns {string} string of summary buffer
   */
  stringify() {
    return this._buffer;
  }
  /**
   * If the summary buffer is empty
   *
   * @returns {boolen} true if the buffer is empty
   */
  isEmptyBuffer() {
    return this._buffer.length === 0;
  }
  /**
   * Resets the summary buffer without writing to summary file
   *
   * @returns {Summary} summary instance
   */
  emptyBuffer() {
    this._buffer = "";
    return this;
  }
  /**
   * Adds raw text to the summary buffer
   *
   * @param {string} text content to add
   * @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
   *
   * @returns {Summary} summary instance
   */
  addRaw(text, addEOL = false) {
    this._buffer += text;
    return addEOL ? this.addEOL() : this;
  }
  /**
   * Adds the operating system-specific end-of-line marker to the buffer
   *
   * @returns {Summary} summary instance
   */
  addEOL() {
    return this.addRaw(EOL3);
  }
  /**
   * Adds an HTML codeblock to the summary buffer
   *
   * @param {string} code content to render within fenced code block
   * @param {string} lang (optional) language to syntax highlight code
   *
   * @returns {Summary} summary instance
   */
  addCodeBlock(code, lang) {
    const attrs = Object.assign({}, lang && { lang });
    const element = this.wrap("pre", this.wrap("code", code), attrs);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML list to the summary buffer
   *
   * @param {string[]} items list of items to render
   * @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
   *
   * @returns {Summary} summary instance
   */
  addList(items, ordered = false) {
    const tag = ordered ? "ol" : "ul";
    const listItems = items.map((item) => this.wrap("li", item)).join("");
    const element = this.wrap(tag, listItems);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML table to the summary buffer
   *
   * @param {SummaryTableCell[]} rows table rows
   *
   * @returns {Summary} summary instance
   */
  addTable(rows) {
    const tableBody = rows.map((row2) => {
      const cells = row2.map((cell) => {
        if (typeof cell === "string") {
          return this.wrap("td", cell);
        }
        const { header, data, colspan, rowspan } = cell;
        const tag = header ? "th" : "td";
        const attrs = Object.assign(Object.assign({}, colspan && { colspan }), rowspan && { rowspan });
        return this.wrap(tag, data, attrs);
      }).join("");
      return this.wrap("tr", cells);
    }).join("");
    const element = this.wrap("table", tableBody);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds a collapsable HTML details element to the summary buffer
   *
   * @param {string} label text for the closed state
   * @param {string} content collapsable content
   *
   * @returns {Summary} summary instance
   */
  addDetails(label, content) {
    const element = this.wrap("details", this.wrap("summary", label) + content);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML image tag to the summary buffer
   *
   * @param {string} src path to the image you to embed
   * @param {string} alt text description of the image
   * @param {SummaryImageOptions} options (optional) addition image attributes
   *
   * @returns {Summary} summary instance
   */
  addImage(src, alt, options) {
    const { width, height } = options || {};
    const attrs = Object.assign(Object.assign({}, width && { width }), height && { height });
    const element = this.wrap("img", null, Object.assign({ src, alt }, attrs));
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML section heading element
   *
   * @param {string} text heading text
   * @param {number | string} [level=1] (optional) the heading level, default: 1
   *
   * @returns {Summary} summary instance
   */
  addHeading(text, level) {
    const tag = `h${level}`;
    const allowedTag = ["h1", "h2", "h3", "h4", "h5", "h6"].includes(tag) ? tag : "h1";
    const element = this.wrap(allowedTag, text);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML thematic break (<hr>) to the summary buffer
   *
   * @returns {Summary} summary instance
   */
  addSeparator() {
    const element = this.wrap("hr", null);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML line break (<br>) to the summary buffer
   *
   * @returns {Summary} summary instance
   */
  addBreak() {
    const element = this.wrap("br", null);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML blockquote to the summary buffer
   *
   * @param {string} text quote text
   * @param {string} cite (optional) citation url
   *
   * @returns {Summary} summary instance
   */
  addQuote(text, cite) {
    const attrs = Object.assign({}, cite && { cite });
    const element = this.wrap("blockquote", text, attrs);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML anchor tag to the summary buffer
   *
   * @param {string} text link text/content
   * @param {string} href hyperlink
   *
   * @returns {Summary} summary instance
   */
  addLink(text, href) {
    const element = this.wrap("a", text, { href });
    return this.addRaw(element).addEOL();
  }
};
var _summary = new Summary();

// node_modules/@actions/core/lib/platform.js
import os3 from "os";

// node_modules/@actions/io/lib/io-util.js
import * as fs2 from "fs";
var { chmod, copyFile, lstat, mkdir, open, readdir, rename, rm, rmdir, stat, symlink, unlink } = fs2.promises;
var IS_WINDOWS = process.platform === "win32";
var READONLY = fs2.constants.O_RDONLY;

// node_modules/@actions/exec/lib/toolrunner.js
var IS_WINDOWS2 = process.platform === "win32";

// node_modules/@actions/core/lib/platform.js
var platform = os3.platform();
var arch = os3.arch();

// node_modules/@actions/core/lib/core.js
var ExitCode;
(function(ExitCode2) {
  ExitCode2[ExitCode2["Success"] = 0] = "Success";
  ExitCode2[ExitCode2["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
function getInput(name, options) {
  const val = process.env[`INPUT_${name.replace(/ /g, "_").toUpperCase()}`] || "";
  if (options && options.required && !val) {
    throw new Error(`Input required and not supplied: ${name}`);
  }
  if (options && options.trimWhitespace === false) {
    return val;
  }
  return val.trim();
}
function getMultilineInput(name, options) {
  const inputs = getInput(name, options).split("\n").filter((x) => x !== "");
  if (options && options.trimWhitespace === false) {
    return inputs;
  }
  return inputs.map((input) => input.trim());
}
function setOutput(name, value) {
  const filePath = process.env["GITHUB_OUTPUT"] || "";
  if (filePath) {
    return issueFileCommand("OUTPUT", prepareKeyValueMessage(name, value));
  }
  process.stdout.write(os4.EOL);
  issueCommand("set-output", { name }, toCommandValue(value));
}
function setFailed(message) {
  process.exitCode = ExitCode.Failure;
  error(message);
}
function debug(message) {
  issueCommand("debug", {}, message);
}
function error(message, properties = {}) {
  issueCommand("error", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function warning(message, properties = {}) {
  issueCommand("warning", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}

// src/action/github/retry.ts
var DEFAULT_RETRY = { timeout: 15e3, pause: 1e3, total: 6e4 };
var ATTEMPTS = 3;
var RetryBudgetExceeded = class extends Error {
  name = "GaveUp";
};
var Retry = class {
  patience;
  #lost = 0;
  /** A failure may pass through here twice: of a call, and of the job that it was made for. */
  #counted = /* @__PURE__ */ new WeakSet();
  constructor(patience = DEFAULT_RETRY) {
    this.patience = patience;
  }
  /**
   * The result of `call`, which is repeated while what it throws may pass.
   * @param mayRepeat whether a call that failed so may be made once more without doing harm
   * @throws what `call` threw last; GaveUp when there is no patience left to call at all
   */
  async of(call, mayRepeat) {
    for (let attempt2 = 1; ; attempt2++) {
      if (this.#lost >= this.patience.total) throw new RetryBudgetExceeded("GitHub failed for too long");
      const started = Date.now();
      try {
        return await call();
      } catch (error2) {
        if (!(error2 instanceof Error) || error2 instanceof RetryBudgetExceeded || !isTransient(error2)) throw error2;
        if (!this.#counted.has(error2)) this.#lost += Date.now() - started;
        this.#counted.add(error2);
        const wait = this.patience.pause * (2 * attempt2 - 1) + (retryAfter(error2, Date.now()) ?? 0);
        if (attempt2 >= ATTEMPTS || !mayRepeat(error2) || this.#lost + wait > this.patience.total) throw error2;
        this.#lost += wait;
        await new Promise((resolve) => setTimeout(resolve, wait));
      }
    }
  }
};
function isTransient(error2) {
  return isRateLimit(error2) || error2.status === 429 || error2.status !== void 0 && error2.status >= 500;
}
function isRateLimit({ status, message = "", response }) {
  if (status !== 403 && status !== 429) return false;
  const headers = response?.headers ?? {};
  return String(headers["x-ratelimit-remaining"]) === "0" || headers["retry-after"] !== void 0 || /\brate limit\b/i.test(message);
}
function retryAfter({ response }, now) {
  const headers = response?.headers ?? {};
  const seconds = Number(headers["retry-after"]);
  if (headers["retry-after"] !== void 0 && !Number.isNaN(seconds)) return seconds * 1e3;
  if (String(headers["x-ratelimit-remaining"]) !== "0") return void 0;
  const reset = Number(headers["x-ratelimit-reset"]);
  return Number.isNaN(reset) ? void 0 : Math.max(0, reset * 1e3 - now);
}

// src/action/github/github.ts
var GitHub = class {
  /** For each call: `octokit.rest.….get({ ...github.repo, … })`. */
  repo;
  apiUrl;
  retry;
  #token;
  #octokit;
  #me;
  #remaining;
  /**
   * @param repository `owner/name`
   * @param apiUrl as in GITHUB_API_URL
   */
  constructor(repository, token, apiUrl, patience) {
    const [owner = "", repo = ""] = repository.split("/");
    this.repo = { owner, repo };
    this.apiUrl = apiUrl;
    this.#token = token;
    this.retry = new Retry(patience);
  }
  get octokit() {
    this.#octokit ??= this.#connect();
    return this.#octokit;
  }
  /** How many more requests GitHub takes within the hour; undefined while it has not said. */
  get remaining() {
    return this.#remaining;
  }
  /**
   * As whom the token writes; undefined for a bot: the token of a job or an app may not ask for its own name.
   */
  me() {
    this.#me ??= this.#askWhoIAm();
    return this.#me;
  }
  async #askWhoIAm() {
    if (this.#token.startsWith("ghs_") && this.apiUrl === "https://api.github.com") return void 0;
    try {
      const { rest } = await this.octokit;
      return (await rest.users.getAuthenticated()).data.login;
    } catch {
      return void 0;
    }
  }
  /**
   * Does something that writes, once more when it failed in between. It has to look first at what is there already, so
   * that nothing is written twice.
   */
  writing(job) {
    return this.retry.of(job, (error2) => error2.request?.method !== "GET" && !isRateLimit(error2));
  }
  async #connect() {
    const { getOctokit } = await import("./chunks/github-LNY4WQYB.js");
    const silent = () => {
    };
    const log2 = { debug: silent, info: silent, warn: silent, error: silent };
    const octokit = getOctokit(this.#token, { log: log2, baseUrl: this.apiUrl });
    octokit.hook.wrap(
      "request",
      (request, options) => this.retry.of(
        async () => {
          options.request = { ...options.request, signal: AbortSignal.timeout(this.retry.patience.timeout) };
          const response = await request(options);
          if (response.status !== 204 && typeof response.data !== "object") throw new NoAnswer(options);
          this.#remaining = numberOf(response.headers["x-ratelimit-remaining"]) ?? this.#remaining;
          return response;
        },
        (error2) => ["GET", "DELETE"].includes(options.method) || isRateLimit(error2)
      )
    );
    return octokit;
  }
};
var NoAnswer = class extends Error {
  constructor(request) {
    super();
    this.request = request;
  }
  request;
  message = "the answer is no JSON";
  status = 502;
};
function numberOf(header) {
  const number = Number(header);
  return header === void 0 || Number.isNaN(number) ? void 0 : number;
}
function isRefused(error2) {
  const { status } = error2;
  return (status === 403 || status === 404) && !isRateLimit(error2);
}
function isUnknown(error2) {
  return error2.status === 404;
}
function reasonOf(error2) {
  const failed = error2;
  if (error2 instanceof RetryBudgetExceeded) return "GitHub has failed for too long already";
  if (isRateLimit(failed)) {
    const wait = retryAfter(failed, Date.now());
    const minutes = wait === void 0 ? void 0 : Math.ceil(wait / 6e4);
    return `GitHub takes no more requests of this token${minutes ? ` for ${minutes} min` : " for now"}`;
  }
  if (failed.status === 401) return "GitHub does not know the token";
  if (isUnknown(error2)) return "GitHub does not find it, or the token may not see it";
  if (isRefused(error2)) return "the token may not do that";
  if (failed.response === void 0) return `GitHub did not answer (${failed.message ?? "no reason is known"})`;
  if (isTransient(failed)) return `GitHub answered ${failed.status}`;
  return `GitHub answered ${failed.status}: ${failed.message}`;
}

// src/action/changes/git.ts
import { execFile } from "node:child_process";
import { promisify } from "node:util";

// src/action/changes/patch.ts
function readPatch(patch) {
  const added = [];
  const shown2 = [];
  let at2 = 0;
  for (const line of patch.split("\n")) {
    const hunk = /^@@ -\S+ \+(\d+)(?:,(\d+))? @@/.exec(line);
    if (hunk) {
      at2 = Number(hunk[1]);
      const count2 = Number(hunk[2] ?? 1);
      if (count2 > 0) shown2.push([at2, at2 + count2 - 1]);
    } else if (line.startsWith("+")) {
      const last = added.at(-1);
      if (last && last[1] === at2 - 1) last[1] = at2;
      else added.push([at2, at2]);
      at2++;
    } else if (!line.startsWith("-") && !line.startsWith("\\")) at2++;
  }
  return { added, shown: shown2 };
}
function readDiff(diff) {
  const found = /* @__PURE__ */ new Map();
  let lines = [];
  let inHead = false;
  for (const line of diff.split("\n")) {
    if (line.startsWith("diff --git ")) inHead = true;
    const name = inHead ? /^\+\+\+ (?:"b\/(.*)"|b\/(.*?)\t?)$/.exec(line) : null;
    if (name) {
      lines = [];
      found.set(name[1] ?? name[2], lines);
    }
    const hunk = /^@@ -\S+ \+(\d+)(?:,(\d+))? @@/.exec(line);
    if (!hunk) continue;
    inHead = false;
    const from = Number(hunk[1]);
    const count2 = Number(hunk[2] ?? 1);
    if (count2 > 0) lines.push([from, from + count2 - 1]);
  }
  return found;
}
function touches(ranges, start, end) {
  return ranges.some(([from, to]) => start <= to && from <= end);
}

// src/action/changes/git.ts
var run = promisify(execFile);
async function git(workspace, ...args) {
  const { stdout } = await run("git", ["-c", `safe.directory=${workspace}`, "-c", "core.quotePath=false", ...args], {
    cwd: workspace,
    maxBuffer: 256 * 1024 * 1024
  });
  return stdout;
}
async function headOf(workspace) {
  try {
    return (await git(workspace, "rev-parse", "--verify", "--quiet", "HEAD")).trim();
  } catch {
    return void 0;
  }
}
async function changesFromGit({ base, head, sinceMergeBase }, workspace) {
  const known = base.replace(/^refs\/heads\//, "refs/remotes/origin/");
  try {
    await git(workspace, "cat-file", "-e", `${known}^{commit}`);
    await git(workspace, "cat-file", "-e", `${head}^{commit}`);
    const from = sinceMergeBase ? (await git(workspace, "merge-base", known, head)).trim() : known;
    const common = ["diff", "--no-ext-diff", "--no-textconv", "--diff-filter=d", "--find-renames", from, head];
    const names = (await git(workspace, ...common, "--name-only", "-z")).split("\0").filter((name) => name !== "");
    const lines = readDiff(await git(workspace, ...common, "--unified=0", "--no-color", "--", "*.md", "*.MD"));
    const changed = (name) => lines.get(name) ?? (/["\\\p{Cc}]/u.test(name) ? "all" : []);
    return new Map(names.map((name) => [name, { lines: changed(name) }]));
  } catch {
    return void 0;
  }
}

// src/action/source/tree.ts
var TOO_LARGE = "The repository has more files than GitHub lists over its API;";
var GitObjects = class {
  #github;
  #trees = /* @__PURE__ */ new Map();
  #blobs = /* @__PURE__ */ new Map();
  constructor(github) {
    this.#github = github;
  }
  /** How many more blobs the hour's allowance lets a run read, half of it left to others; Infinity when not known. */
  get left() {
    const { remaining } = this.#github;
    return remaining === void 0 ? Number.POSITIVE_INFINITY : Math.floor(remaining / 2);
  }
  /** Whether a blob needs no request any more. */
  has(sha2) {
    return this.#blobs.has(sha2);
  }
  /** The whole tree of a commit, in one request. */
  tree(commit) {
    return once(this.#trees, commit, async () => {
      const { rest } = await this.#github.octokit;
      const { data } = await rest.git.getTree({ ...this.#github.repo, tree_sha: commit, recursive: "1" });
      const entries = data.tree.filter(({ type }) => type !== "tree").map(({ path: path5, mode, sha: sha2, size = 0 }) => ({ path: path5, mode, sha: sha2, size }));
      return { entries, isCut: data.truncated };
    });
  }
  /**
   * A blob as text, its BOM kept.
   * @throws UserError naming `shown`, in the words of the disk where that would refuse it too, as with more than `max` bytes
   */
  async text({ sha: sha2, size }, shown2, max = MAX_BYTES) {
    if (size > max) throw new UserError(`${shown2}: is not read, as it has more than ${max / 1024 / 1024} MB.`);
    let bytes2;
    try {
      bytes2 = await once(this.#blobs, sha2, () => this.#blob(sha2));
    } catch (error2) {
      throw new UserError(`${shown2}: cannot be read, because ${reasonOf(error2)}.`);
    }
    return decodeText(bytes2, shown2);
  }
  async #blob(sha2) {
    const { rest } = await this.#github.octokit;
    const { data } = await rest.git.getBlob({ ...this.#github.repo, file_sha: sha2 });
    return String(data.content, data.encoding === "base64" ? "base64" : "utf8");
  }
};
function once(cache, key, make) {
  const known = cache.get(key) ?? make();
  cache.set(key, known);
  return known;
}

// src/action/changes/listed-files.ts
var PAGE = 100;
var MAX_LISTED = 3e3;
var MAX_COMPARED = 300;
async function pullRequestFiles(pullRequest, github, objects) {
  const { rest, paginate } = await github.octokit;
  const listed = await paginate(rest.pulls.listFiles, {
    ...github.repo,
    pull_number: pullRequest.number,
    per_page: PAGE
  });
  const files = fromList(listed);
  const said = pullRequest.changedFiles;
  const isCut = listed.length >= MAX_LISTED || listed.length % PAGE === 0 && said !== listed.length;
  if (!isCut && (said ?? 0) <= listed.length) return { files, remarks: [] };
  const { base, head } = pullRequest;
  return withTrees(files, await mergeBase(github, base, head), head, objects);
}
async function comparedFiles({ base, head, sinceMergeBase }, github, objects) {
  const { rest } = await github.octokit;
  const from = base.replace(/^refs\/heads\//, "");
  const { data } = await rest.repos.compareCommitsWithBasehead({ ...github.repo, basehead: `${from}...${head}` });
  const isAsked = sinceMergeBase || data.status === "ahead" || data.status === "identical";
  const files = isAsked ? fromList(data.files ?? []) : /* @__PURE__ */ new Map();
  if (isAsked && (data.files?.length ?? 0) < MAX_COMPARED) return { files, remarks: [] };
  return withTrees(files, sinceMergeBase ? data.merge_base_commit.sha : base, head, objects);
}
async function mergeBase(github, base, head) {
  const { rest } = await github.octokit;
  const { data } = await rest.repos.compareCommitsWithBasehead({
    ...github.repo,
    basehead: `${base}...${head}`,
    per_page: 1
  });
  return data.merge_base_commit.sha;
}
function fromList(listed) {
  return new Map(listed.filter(({ status }) => status !== "removed").map((file) => [file.filename, fromListed(file)]));
}
function fromListed({ sha: sha2, changes, patch }) {
  const blob = sha2 === null ? {} : { blob: sha2 };
  if (patch === void 0) return { ...blob, lines: changes === 0 ? [] : "all", shown: [] };
  const { added, shown: shown2 } = readPatch(patch);
  return { ...blob, lines: added, shown: shown2 };
}
async function withTrees(listed, base, head, objects) {
  const [before, after] = [await objects.tree(base), await objects.tree(head)];
  if (before.isCut || after.isCut) throw new UserError(`${TOO_LARGE} check out both commits with \`fetch-depth: 0\`.`);
  const files = new Map([...compareTrees(before.entries, after.entries), ...listed]);
  const remarks = [];
  if (listed.size > 0 && files.size > listed.size) {
    remarks.push(
      `GitHub lists no more than ${listed.size} of ${count(files.size, "changed file")}; the others were found by comparing the trees of both commits.`
    );
  }
  return { files, remarks };
}
function compareTrees(before, after) {
  const known = new Map(before.map(({ path: path5, sha: sha2 }) => [path5, sha2]));
  const left = new Set(after.map(({ path: path5 }) => path5));
  const gone = new Set(before.filter(({ path: path5 }) => !left.has(path5)).map(({ sha: sha2 }) => sha2));
  return new Map(
    after.filter(({ path: path5, sha: sha2 }) => known.get(path5) !== sha2).map(({ path: path5, sha: sha2 }) => [path5, { blob: sha2, lines: !known.has(path5) && gone.has(sha2) ? [] : "all", shown: [] }])
  );
}

// src/action/changes/changed-files.ts
async function changedFiles(event, sources) {
  const { change, pullRequest } = event;
  const { workspace, github, objects } = sources;
  if (change.kind === "all") {
    const remarks2 = [`All notes were checked, as ${change.why}.`];
    if (!pullRequest || !github || !objects) return { files: "all", remarks: remarks2 };
    const listed = await pullRequestFiles(pullRequest, github, objects).catch(() => void 0);
    return { files: "all", remarks: remarks2, ...listed && { listed: listed.files } };
  }
  if (change.kind === "nothing") return { files: /* @__PURE__ */ new Map(), remarks: [change.why] };
  const remarks = change.remark ? [change.remark] : [];
  let failure;
  if (pullRequest && github && objects) {
    try {
      return withRemarks(await pullRequestFiles(pullRequest, github, objects), remarks);
    } catch (error2) {
      failure = error2;
    }
  }
  const local = workspace === void 0 ? void 0 : await changesFromGit(change, workspace);
  if (local) return { files: local, remarks };
  if (!github || !objects) throw new UserError(notHeld(change));
  if (failure === void 0 || isRefused(failure)) {
    try {
      return withRemarks(await comparedFiles(change, github, objects), remarks);
    } catch (error2) {
      failure = error2;
    }
  }
  if (failure instanceof UserError) throw failure;
  if (change.instead && isUnknown(failure)) return changedFiles({ ...event, change: change.instead }, sources);
  if (workspace === void 0 || isRefused(failure)) throw new UserError(notTold(failure));
  return {
    files: "all",
    remarks: [`GitHub did not tell which notes changed, because ${reasonOf(failure)}; so all notes were checked.`]
  };
}
function withRemarks(listed, remarks) {
  return { files: listed.files, remarks: [...remarks, ...listed.remarks] };
}
function notHeld({ base, head }) {
  const shown2 = (commit) => commit.startsWith("refs/") ? commit : commit.slice(0, 9);
  return `The workspace does not hold the commits ${shown2(base)} and ${shown2(head)}; set \`fetch-depth: 0\` for actions/checkout, or leave \`github-token\` as it is.`;
}
function notTold(failure) {
  const help = isRefused(failure) ? "give the job `contents: read`, and `pull-requests: read` in a private repository" : "run the job again";
  return `GitHub did not tell which files changed, because ${reasonOf(failure)}; ${help}.`;
}

// src/action/changes/event.ts
import { readFileSync } from "node:fs";
function readEvent(env, scope) {
  const name = env.GITHUB_EVENT_NAME ?? "";
  const payload = readPayload(env.GITHUB_EVENT_PATH);
  const pullRequest = payload.pull_request && pullRequestOf(payload.pull_request);
  const change = scope === "all" ? { kind: "all", why: "`scope` is `all`" } : changeOf(name, payload);
  const { merge_group: group, after } = payload;
  const head = pullRequest?.head ?? group?.head_sha ?? (after && !isZero(after) ? after : env.GITHUB_SHA);
  return {
    name,
    change,
    head: head ? sha(head) : void 0,
    pullRequest,
    isPrivileged: name === "pull_request_target"
  };
}
function readPayload(file) {
  if (!file) return {};
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    throw new UserError("The event that started this run cannot be read; GITHUB_EVENT_PATH names no JSON file.");
  }
}
function pullRequestOf({ number, base, head, changed_files: changedFiles2 }) {
  return {
    number,
    head: sha(head.sha),
    base: sha(base.sha),
    changedFiles: changedFiles2,
    // A fork that was deleted meanwhile is null.
    isFork: head.repo === null || head.repo?.full_name !== base.repo?.full_name
  };
}
function changeOf(name, payload) {
  const { pull_request: pullRequest, merge_group: group, before, after } = payload;
  if (pullRequest) {
    return { kind: "range", base: sha(pullRequest.base.sha), head: sha(pullRequest.head.sha), sinceMergeBase: true };
  }
  if (group) return { kind: "range", base: sha(group.base_sha), head: sha(group.head_sha), sinceMergeBase: false };
  if (before !== void 0 && after !== void 0) {
    if (isZero(after)) return { kind: "nothing", why: "The branch was deleted." };
    if (isZero(before)) return fromDefaultBranch(sha(after), payload, "the branch is new");
    const instead = fromDefaultBranch(sha(after), payload, "the commit before the push is gone");
    return { kind: "range", base: sha(before), head: sha(after), sinceMergeBase: false, instead };
  }
  if (["schedule", "workflow_dispatch", "repository_dispatch"].includes(name) || payload.schedule) {
    return { kind: "all", why: `the event is \`${name || "schedule"}\`` };
  }
  throw new UserError(
    `The event \`${name || "unknown"}\` does not say which notes changed; run on pull_request, push or merge_group, or set \`scope: all\`.`
  );
}
function fromDefaultBranch(head, { ref, repository }, why) {
  const name = repository?.default_branch ?? "";
  const base = `refs/heads/${name}`;
  if (!isBranchName(name) || ref === base) return { kind: "all", why };
  const remark = `The notes that the branch adds to \`${name}\` or alters were checked, as ${why}.`;
  return { kind: "range", base, head, sinceMergeBase: true, remark };
}
function sha(text) {
  if (/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/i.test(text)) return text;
  throw new UserError("The event names a commit that is none; nothing can be compared.");
}
function isBranchName(name) {
  return /^[^\s\p{Cc}~^:?*[\\]+$/u.test(name) && !name.includes("..") && !name.startsWith("-");
}
function isZero(text) {
  return /^0+$/.test(text);
}

// src/action/github/workflow-file.ts
var import_yaml = __toESM(require_dist(), 1);
function givenTo(job, permission, workflow) {
  let top;
  try {
    top = (0, import_yaml.parse)(workflow, { logLevel: "silent", maxAliasCount: 100 });
  } catch {
    return void 0;
  }
  const own = at(at(top, "jobs"), job);
  if (own === void 0) return void 0;
  if (usesOtherToken(own)) return void 0;
  const given = at(own, "permissions") ?? at(top, "permissions");
  if (given === void 0) return void 0;
  if (typeof given === "string") return given === "write-all";
  return at(given, permission) === "write";
}
function usesOtherToken(job) {
  const steps = at(job, "steps");
  if (!Array.isArray(steps)) return false;
  return steps.some((step) => {
    const token = at(at(step, "with"), "github-token");
    return typeof token === "string" && !/\b(?:github\.token|secrets\.GITHUB_TOKEN)\b/.test(token);
  });
}
function at(value, key) {
  return typeof value === "object" && value !== null && Object.hasOwn(value, key) ? value[key] : void 0;
}

// src/action/github/permissions.ts
var Permissions = class {
  #github;
  #env;
  #refused = /* @__PURE__ */ new Set();
  /** Why nothing may be written, to follow "as"; undefined when something may. */
  reason;
  #workflow;
  constructor(event, github, env) {
    this.#github = github;
    this.#env = env;
    if (!github) this.reason = "there is no token";
    else if (event.pullRequest?.isFork && !event.isPrivileged) this.reason = "the pull request comes from a fork";
  }
  /** Whether it is worth trying. */
  async may(permission) {
    if (this.reason !== void 0 || this.#refused.has(permission)) return false;
    this.#workflow ??= this.#readWorkflow();
    const workflow = await this.#workflow;
    const given = workflow === void 0 ? void 0 : givenTo(this.#env.GITHUB_JOB ?? "", permission, workflow);
    return given ?? this.#env.GITHUB_ACTOR !== "dependabot[bot]";
  }
  /** GitHub has refused it. */
  refuse(permission) {
    this.#refused.add(permission);
  }
  /** Why it may not be written, as the end of a sentence. */
  why(permission) {
    return this.reason ?? `the job does not have the permission \`${permission}: write\``;
  }
  /** The file of the workflow that runs; undefined when it is in another repository, or may not be read. */
  async #readWorkflow() {
    const github = this.#github;
    const { owner, repo } = github.repo;
    const [file, ...rest] = (this.#env.GITHUB_WORKFLOW_REF ?? "").split("@");
    const ref = this.#env.GITHUB_WORKFLOW_SHA || rest.join("@");
    const prefix = `${owner}/${repo}/`;
    if (!file?.startsWith(prefix) || !ref) return void 0;
    try {
      const { rest: api } = await github.octokit;
      const { data } = await api.repos.getContent({ ...github.repo, path: file.slice(prefix.length), ref });
      return "content" in data ? String(data.content, "base64").toString("utf8") : void 0;
    } catch {
      return void 0;
    }
  }
};

// src/action/inputs.ts
function readInputs() {
  const paths = getMultilineInput("paths");
  return {
    paths: paths.length === 0 ? ["."] : paths,
    config: optional("config"),
    scope: choice("scope", ["changed", "all"]),
    filter: choice("filter", ["file", "diff"]),
    source: choice("source", ["auto", "checkout", "api"]),
    failOn: choice("fail-on", ["error", "warning", "never"]),
    annotations: choice("annotations", ["auto", "checks", "commands", "none"]),
    suggestions: choice("suggestions", ["true", "false"]) === "true",
    comment: choice("comment", ["false", "true"]) === "true",
    summary: choice("summary", ["true", "false"]) === "true",
    sarifFile: optional("sarif-file"),
    token: optional("github-token")
  };
}
function optional(name) {
  return getInput(name) || void 0;
}
function choice(name, allowed) {
  const value = getInput(name).toLowerCase();
  if (value === "") return allowed[0];
  const found = allowed.find((one) => one === value);
  if (found !== void 0) return found;
  const meant = closestMatch(value, allowed);
  throw new UserError(
    `The input \`${name}\` is \`${value}\`; ${meant ? `did you mean \`${meant}\`?` : `write ${allowed.join(", ")}.`}`
  );
}

// src/action/lint-changes.ts
import path2 from "node:path";

// src/action/source/commit-file-system.ts
import path from "node:path";

// node_modules/p-map/index.js
function pMap(iterable, mapper, options) {
  return mapConcurrently(iterable, mapper, options, false);
}
async function mapConcurrently(iterable, mapper, {
  concurrency = Number.POSITIVE_INFINITY,
  stopOnError = true,
  signal
} = {}, isSettled) {
  return new Promise((resolve_, reject_) => {
    validateOptions(iterable, mapper, concurrency);
    const result = [];
    const errors = [];
    let skippedCount = 0;
    let isResolved = false;
    let isIterableDone = false;
    const pendingIndexes = /* @__PURE__ */ new Set();
    let doneIndex = Number.POSITIVE_INFINITY;
    let currentIndex = 0;
    const iterator = getIterator(iterable);
    const signalListener = () => {
      reject(signal.reason);
    };
    const cleanup = () => {
      signal?.removeEventListener("abort", signalListener);
    };
    const resolve = (value) => {
      resolve_(value);
      cleanup();
    };
    const reject = (reason) => {
      if (isResolved) {
        return;
      }
      isResolved = true;
      reject_(reason);
      cleanup();
      if (!isIterableDone) {
        closeIterator(iterator);
      }
    };
    if (signal) {
      if (signal.aborted) {
        reject(signal.reason);
        return;
      }
      signal.addEventListener("abort", signalListener, { once: true });
    }
    const pull = createPuller(iterator);
    const settleIfFinished = () => {
      if (isResolved || doneIndex === Number.POSITIVE_INFINITY) {
        return;
      }
      for (const index of pendingIndexes) {
        if (index < doneIndex) {
          return;
        }
      }
      if (!stopOnError) {
        const collectedErrors = [];
        for (let index = 0; index < Math.min(doneIndex, errors.length); index++) {
          if (index in errors) {
            collectedErrors.push(errors[index]);
          }
        }
        if (collectedErrors.length > 0) {
          reject(new AggregateError(collectedErrors));
          return;
        }
      }
      isResolved = true;
      if (!isIterableDone) {
        closeIterator(iterator);
      }
      const lastIndex = Math.min(doneIndex, result.length);
      if (lastIndex === result.length && skippedCount === 0) {
        resolve(result);
        return;
      }
      resolve(result.slice(0, lastIndex).filter((value) => value !== pMapSkip));
    };
    const next = async () => {
      if (isResolved || currentIndex >= doneIndex) {
        return;
      }
      const index = currentIndex++;
      pendingIndexes.add(index);
      let nextItem;
      try {
        nextItem = await pull();
      } catch (error2) {
        pendingIndexes.delete(index);
        if (index < doneIndex) {
          throw error2;
        }
        settleIfFinished();
        return;
      }
      if (nextItem.done) {
        pendingIndexes.delete(index);
        doneIndex = Math.min(doneIndex, index);
        isIterableDone = true;
        settleIfFinished();
        return;
      }
      const runner = (async () => {
        try {
          const element = await nextItem.value;
          if (isResolved || index >= doneIndex) {
            return;
          }
          const value = await mapper(element, index);
          if (index >= doneIndex) {
            return;
          }
          if (value === pMapStop) {
            doneIndex = index;
            return;
          }
          if (value === pMapSkip) {
            skippedCount++;
          }
          result[index] = isSettled && value !== pMapSkip ? { status: "fulfilled", value } : value;
        } catch (error2) {
          if (index >= doneIndex) {
            return;
          }
          if (isSettled) {
            result[index] = { status: "rejected", reason: error2 };
          } else if (stopOnError) {
            reject(error2);
            return;
          } else {
            errors[index] = error2;
          }
        } finally {
          pendingIndexes.delete(index);
          settleIfFinished();
        }
        try {
          await next();
        } catch (error2) {
          reject(error2);
        }
      })();
      runner.then(() => new Promise(() => {
      })).then(resolve_);
    };
    (async () => {
      for (let index = 0; index < concurrency; index++) {
        try {
          await next();
        } catch (error2) {
          reject(error2);
          break;
        }
        if (isResolved || currentIndex >= doneIndex) {
          break;
        }
      }
    })();
  });
}
var pMapSkip = /* @__PURE__ */ Symbol("skip");
var pMapStop = /* @__PURE__ */ Symbol("stop");
function validateOptions(iterable, mapper, concurrency) {
  if (iterable?.[Symbol.iterator] === void 0 && iterable?.[Symbol.asyncIterator] === void 0) {
    throw new TypeError(`Expected \`input\` to be either an \`Iterable\` or \`AsyncIterable\`, got (${typeof iterable})`);
  }
  if (typeof mapper !== "function") {
    throw new TypeError("Mapper function is required");
  }
  if (!isLimit(concurrency, 1)) {
    throw new TypeError(`Expected \`concurrency\` to be an integer from 1 and up or \`Infinity\`, got \`${concurrency}\` (${typeof concurrency})`);
  }
}
function isLimit(value, minimum) {
  return Number.isSafeInteger(value) && value >= minimum || value === Number.POSITIVE_INFINITY;
}
function getIterator(iterable) {
  return iterable[Symbol.asyncIterator] === void 0 ? iterable[Symbol.iterator]() : iterable[Symbol.asyncIterator]();
}
async function closeIterator(iterator) {
  try {
    await iterator.return?.();
  } catch {
  }
}
function createPuller(iterator) {
  let isSourceDone = false;
  const markDone = (item) => {
    if (item?.done) {
      isSourceDone = true;
    }
  };
  return () => {
    if (isSourceDone) {
      return { done: true };
    }
    const result = iterator.next();
    markDone(result);
    if (typeof result?.then !== "function") {
      return result;
    }
    const promise = Promise.resolve(result);
    promise.then(markDone, () => {
    });
    return promise;
  };
}

// src/action/source/commit-file-system.ts
var MAX_LOOKED_INTO = 100;
var AT_ONCE = 8;
var MAX_LINKS = 40;
var CommitFileSystem = class _CommitFileSystem {
  #root;
  #top = /* @__PURE__ */ new Map();
  #objects;
  /** Where links lead, by the name of their content. */
  #targets = /* @__PURE__ */ new Map();
  #unread = /* @__PURE__ */ new Set();
  constructor(root, { entries }, objects) {
    this.#root = root;
    this.#objects = objects;
    for (const entry of entries) this.#put(entry);
  }
  /** @param tree of the commit */
  static async of(root, tree, objects) {
    const files = new _CommitFileSystem(root, tree, objects);
    const links = tree.entries.filter(
      ({ mode, path: file }) => mode === "120000" && !/(?:^|\/)(?:\.|node_modules\/)/.test(file)
    );
    await pMap(
      links.slice(0, MAX_LOOKED_INTO),
      async (link) => {
        const target = await objects.text(link, link.path).catch(() => void 0);
        if (target !== void 0) files.#targets.set(link.sha, target);
      },
      { concurrency: AT_ONCE }
    );
    return files;
  }
  /** How many files were not looked into, as there are too many; they may be notes. */
  get unread() {
    return this.#unread.size;
  }
  /** How many more files may be read. */
  get left() {
    return this.#objects.left;
  }
  exists(file) {
    return this.#resolve(file) !== void 0;
  }
  kindOf(file) {
    if (file === this.#root) return "folder";
    const parent = this.#resolve(path.dirname(file));
    const entry = parent && isFolder(parent.entry) ? parent.entry.get(path.basename(file)) : void 0;
    return entry && kind(entry);
  }
  realPath(file) {
    const found = this.#resolve(file);
    if (found) return found.file;
    throw Object.assign(new Error(`${file} is not in the commit`), { code: "ENOENT" });
  }
  list(folder) {
    const found = this.#resolve(folder);
    if (!found || !isFolder(found.entry)) throw Object.assign(new Error(`${folder} is no folder`), { code: "ENOTDIR" });
    return [...found.entry].map(([name, entry]) => ({ name, kind: kind(entry) }));
  }
  async read(file, shown2, max) {
    const entry = this.#resolve(file)?.entry;
    if (!entry) throw new UserError(`${shown2}: cannot be read, because it does not exist.`);
    if (isFolder(entry)) throw new UserError(`${shown2}: cannot be read, as it is no ordinary file.`);
    if (this.#unread.has(entry.sha) && !this.#objects.has(entry.sha))
      throw new UserError(`${shown2}: is not read, as there are too many files to read over the API.`);
    return this.#objects.text(entry, shown2, max);
  }
  /** Reads up to `most` of the files that are not read yet; the others count as unreadable from now on. */
  async prefetch(files, most = MAX_LOOKED_INTO) {
    const entries = files.flatMap((file) => {
      const entry = this.#resolve(file)?.entry;
      return entry && !isFolder(entry) && !this.#objects.has(entry.sha) ? [entry] : [];
    });
    const count2 = Math.min(most, this.left);
    for (const { sha: sha2 } of entries.slice(count2)) this.#unread.add(sha2);
    const wanted = entries.slice(0, count2);
    for (const { sha: sha2 } of wanted) this.#unread.delete(sha2);
    await pMap(wanted, (entry) => this.#objects.text(entry, entry.path).catch(() => void 0), {
      concurrency: AT_ONCE
    });
  }
  #put(entry) {
    const names = entry.path.split("/");
    const last = names.pop();
    let folder = this.#top;
    for (const name of names) {
      const next = folder.get(name) ?? /* @__PURE__ */ new Map();
      if (!isFolder(next)) return;
      folder.set(name, next);
      folder = next;
    }
    folder.set(last, entry.mode === "160000" ? /* @__PURE__ */ new Map() : entry);
  }
  /** What a path leads to once all links are followed; nothing outside of the root. */
  #resolve(file) {
    let names = path.relative(this.#root, file).split(path.sep).filter((name) => name !== "");
    let links = 0;
    let at2 = this.#top;
    for (let step = 0; step < names.length; step++) {
      const next = isFolder(at2) ? at2.get(names[step]) : void 0;
      if (!next) return void 0;
      if (isFolder(next) || next.mode !== "120000") {
        at2 = next;
        continue;
      }
      const target = this.#targets.get(next.sha);
      if (target === void 0 || ++links > MAX_LINKS) return void 0;
      const turned = path.posix.join(...names.slice(0, step), target, ...names.slice(step + 1));
      if (target.startsWith("/") || turned === ".." || turned.startsWith("../")) return void 0;
      names = turned.split("/").filter((name) => name !== "" && name !== ".");
      step = -1;
      at2 = this.#top;
    }
    return { file: path.join(this.#root, ...names), entry: at2 };
  }
};
function isFolder(entry) {
  return entry instanceof Map;
}
function kind(entry) {
  if (isFolder(entry)) return "folder";
  return entry.mode === "120000" ? "link" : "file";
}

// src/action/lint-changes.ts
var MAX_LEARNT_FROM = 500;
var MAX_ERRORS = 10;
var NONE = "This change touches no meeting note.";
async function lintChanges(inputs, { files: changed, listed, remarks: said }, { notes: files, configs: configFiles, tree, remark }, root, now) {
  const before = [...remark ? [remark] : [], ...said];
  const known = changed === "all" ? listed : changed;
  const knowsLines = known !== void 0 && [...known.values()].every(({ shown: shown2 }) => shown2 !== void 0);
  const emptyFrontMatter = { notes: [], knowsLines, errors: [], remarks: [...before, NONE] };
  if (changed !== "all" && changed.size === 0) return emptyFrontMatter;
  const configs = new ConfigLoader({
    root,
    files: configFiles,
    file: inputs.config === void 0 ? void 0 : path2.resolve(root, inputs.config)
  });
  const changeOf2 = (file) => known?.get(pathFrom(root, file));
  const only = (file) => changed === "all" || changeOf2(file) !== void 0;
  const found = await findNotes(inputs.paths, root, root, configs, { files, only });
  if (found.notes.length === 0 && found.errors.length === 0) {
    if (changed !== "all") return emptyFrontMatter;
    throw new UserError(
      `No meeting note was found in ${inputs.paths.join(", ")}; say which files are notes under \`notes\` in .meeting-notes-lint.yml.`
    );
  }
  const wanted = found.notes.slice(0, tree?.left);
  await tree?.prefetch(
    wanted.map(({ file }) => file),
    wanted.length
  );
  const all = new Map(found.notes.map((note) => [note.file, note]));
  for (const note of (await findNotes([root], root, root, configs, { files })).notes)
    all.set(note.file, all.get(note.file) ?? note);
  const around = [...all.values()];
  const learntFrom = tree ? await readAround(around, wanted, root, tree) : around;
  const noteIndex = await learnFrom(learntFrom, files);
  const baseline = await loadSuppressions(root, configFiles);
  const options = { cwd: root, root, files, now, baseline };
  const run2 = await lintFiles(wanted, noteIndex, options);
  const byFile = new Map(wanted.map((note) => [note.file, note]));
  const notes = run2.notes.map((note) => {
    const change = changeOf2(note.absolutePath);
    const all2 = checker(byFile.get(note.absolutePath), noteIndex, options);
    const check = (text) => baseline.baseline.split(note.path, all2(text).findings).findings;
    const findings = inputs.filter === "diff" && changed !== "all" ? onChangedLines(note.findings, change) : note.findings;
    return { ...note, findings, change, check };
  });
  return {
    notes,
    knowsLines,
    errors: [
      ...found.errors,
      ...firstOf(run2.errors),
      ...notRead(found.notes.length - wanted.length, found.notes.length)
    ],
    remarks: [
      ...before,
      ...notLearntFrom(learntFrom.length, around.length),
      ...notLookedInto(tree?.unread ?? 0),
      ...remarksOnStale(run2.stale),
      ...remarksOn(noteIndex, run2.notes, haveDefaults(wanted))
    ]
  };
}
function onChangedLines(findings, change) {
  if (!change || change.lines === "all") return findings;
  const { lines } = change;
  return findings.filter(({ place: { start, end } }) => touches(lines, start.line, end.line));
}
async function readAround(around, wanted, root, tree) {
  const relative = ({ file }) => pathFrom(root, file);
  const own = new Set(wanted.map(({ file }) => file));
  const series = new Set(wanted.map((note) => seriesOf(relative(note))));
  const isNear = (note) => Number(series.has(seriesOf(relative(note))));
  const day = (note) => pathDate(relative(note))?.day ?? "";
  const others = around.filter(({ file }) => !own.has(file)).sort((a, b) => isNear(b) - isNear(a) || (day(a) < day(b) ? 1 : day(a) > day(b) ? -1 : 0)).slice(0, Math.min(MAX_LEARNT_FROM, tree.left));
  await tree.prefetch(
    others.map(({ file }) => file),
    others.length
  );
  const read = /* @__PURE__ */ new Set([...own, ...others.map(({ file }) => file)]);
  return around.filter(({ file }) => read.has(file));
}
function firstOf(errors) {
  if (errors.length <= MAX_ERRORS) return [...errors];
  const rest = count(errors.length - MAX_ERRORS, "more note");
  return [...errors.slice(0, MAX_ERRORS), `${rest} could not be read, either.`];
}
function notRead(left, all) {
  if (left <= 0) return [];
  return [
    `${left} of ${count(all, "note")} were not checked, as GitHub takes no more requests in this hour; use actions/checkout, which needs none.`
  ];
}
function notLearntFrom(read, all) {
  if (read >= all) return [];
  return [
    `What the notes have in common was learnt from ${read} of ${count(all, "note")}, as each takes a request to GitHub; with actions/checkout all are read.`
  ];
}
function notLookedInto(unread) {
  if (unread === 0) return [];
  return [
    `${count(unread, "Markdown file")} without a date in the name ${unread === 1 ? "was" : "were"} not looked into, as over the API that is done with ${MAX_LOOKED_INTO} at most; say which files are notes under \`notes\` in .meeting-notes-lint.yml.`
  ];
}

// src/action/log.ts
import { appendFileSync as appendFileSync2, mkdtempSync } from "node:fs";
import os5 from "node:os";
import path3 from "node:path";

// src/action/publish/annotations.ts
var SHOWN = 10;
function allFit(notes) {
  const { errors, warnings } = totals(notes);
  return errors <= SHOWN && warnings <= SHOWN;
}
function annotations(notes, context) {
  const left = { error: SHOWN, warning: SHOWN };
  const take = ({ severity }) => left[severity]-- > 0;
  return githubFormatter(
    notes.map((note) => ({ ...note, findings: note.findings.filter(take) })),
    context
  );
}
function notAnnotated(notes) {
  const { errors, warnings } = totals(notes);
  const found = [
    ["error", errors],
    ["warning", warnings]
  ];
  const many = found.filter(([, number]) => number > SHOWN);
  const dropped = many.reduce((sum, [, number]) => sum + number - SHOWN, 0);
  if (dropped === 0) return void 0;
  const kinds = many.map(([severity]) => `${SHOWN} ${severity}s`).join(" and ");
  return `${count(dropped, "more finding")} ${dropped === 1 ? "is" : "are"} in the log and in the summary of this job; GitHub shows the first ${kinds} of a step.`;
}

// src/action/changes/line-changes.ts
function gitLines(text) {
  const lines = text.split("\n");
  if (lines.at(-1) === "") lines.pop();
  return lines.map((line) => line.replace(/\r$/, ""));
}
function lineChanges(before, after) {
  const changes = [];
  let line = 1;
  let open2;
  for (const { added, removed, value } of diffArrays([...before], [...after])) {
    if (!added && !removed) {
      open2 = void 0;
      line += value.length;
      continue;
    }
    if (!open2) {
      open2 = { start: line, end: line, lines: [] };
      changes.push(open2);
    }
    if (added) open2.lines.push(...value);
    else {
      line += value.length;
      open2.end = line;
    }
  }
  return changes;
}
function originalLines(changes, { start, end }) {
  return { start: originalLine(changes, start, "start"), end: originalLine(changes, end, "end") };
}
function originalLine(changes, line, side) {
  const inside = side === "start" ? line : line - 1;
  let shift = 0;
  for (const change of changes) {
    const from = change.start + shift;
    if (inside < from) break;
    if (inside < from + change.lines.length) return change[side];
    shift += change.lines.length - (change.end - change.start);
  }
  return line - shift;
}

// src/action/publish/apply-note-fixes.ts
var MAX_ROUNDS = 20;
function applyNoteFixes(note, fits) {
  const before = gitLines(note.text);
  const mended2 = [];
  let current = note.text;
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const lines = gitLines(current);
    const soFar = lineChanges(before, lines);
    const places = /* @__PURE__ */ new Map();
    for (const finding of note.check(current)) {
      if (!finding.fix) continue;
      const alone = gitLines(applyFixes(current, [finding], "suggestions").text);
      const own = lineChanges(lines, alone).map((change) => originalLines(soFar, change));
      if (own.every(fits)) places.set(finding, own);
    }
    const { text: next, applied } = applyRound(current, [...places.keys()], "suggestions");
    if (next === current) break;
    for (const finding of applied) for (const place of places.get(finding)) mended2.push({ ...place, finding });
    current = next;
  }
  return { text: current, mended: mended2 };
}
function isWanted({ start, end }, { change }, filter) {
  if (filter === "file" || !change || change.lines === "all") return true;
  return touches(change.lines, start, Math.max(start, end - 1));
}

// src/action/publish/table.ts
function tables(notes, links, {
  room,
  size,
  elsewhere,
  more = () => []
}) {
  let text = "";
  let used = 200;
  let left = 0;
  const add = (lines) => {
    const part = lines.map((line) => `${disarm(line)}
`).join("");
    const cost = size(part);
    if (used + cost > room) return false;
    used += cost;
    text += part;
    return true;
  };
  for (const note of worstFirst(notes)) {
    const head = [
      "",
      `### ${markdownCode(note.path)}`,
      "",
      "| Line | | Message | Rule |",
      "| ---: | --- | --- | --- |"
    ];
    const [first, ...others] = note.findings.map((finding) => row(note, finding, links));
    if (left > 0 || !add([...head, first])) left += note.findings.length;
    else {
      const fitting = others.findIndex((line) => !add([line]));
      if (fitting >= 0) left += others.length - fitting;
      else add(more(note));
    }
  }
  if (left > 0)
    text += `
${count(left, "more finding")} ${left === 1 ? "has" : "have"} no room here; ${left === 1 ? "it is" : "they are"} in ${elsewhere}.
`;
  return text;
}
function worstFirst(notes) {
  const hasError = ({ findings }) => Number(findings.some(({ severity }) => severity === "error"));
  return notes.filter(({ findings }) => findings.length > 0).sort((a, b) => hasError(b) - hasError(a));
}
function row({ path: path5 }, { place, severity, message, ruleId, url }, links) {
  const { line } = place.start;
  const address = links && `${links.repository}/blob/${links.head}/${inAddress(path5)}?plain=1#L${line}`;
  return `| ${address ? `[${line}](${address})` : line} | ${severity} | ${markdownText(message)} | [${ruleId}](${url}) |`;
}
function inAddress(path5) {
  return path5.replace(new RegExp("\\p{Cs}", "gu"), "�").split("/").map((name) => encodeURIComponent(name).replace(/[()]/g, (bracket) => bracket === "(" ? "%28" : "%29")).join("/");
}
function fenceFor(text) {
  return "`".repeat(Math.max(3, ...[...text.matchAll(/`+/g)].map(([run2]) => run2.length + 1)));
}

// src/action/publish/summary.ts
var MAX_BYTES2 = 1024 * 1024;
function summary2(notes, links, filter, remarks = []) {
  const { result, mending, worst } = summarize(notes);
  const head = ["## Meeting notes", "", `${worst ? "✖" : "✔"} ${result}`, ...mending ? ["", mending] : []];
  for (const remark of remarks) head.push("", markdownText(remark));
  const text = `${head.join("\n")}
`;
  const more = (note) => mended(note, filter);
  return text + tables(notes, links, { room: MAX_BYTES2 - bytes(text), size: bytes, elsewhere: "the log", more });
}
function mended(note, filter) {
  const { text } = applyNoteFixes(note, (place) => isWanted(place, note, filter));
  const diff = unifiedDiff(note.path, note.text, text).trimEnd();
  if (diff === "") return [];
  const fence = fenceFor(diff);
  return [
    "",
    "<details><summary>What could be mended</summary>",
    "",
    `${fence}diff`,
    ...diff.split("\n").map(shown),
    fence,
    "",
    "</details>"
  ];
}
function shown(line) {
  return line.replace(/\r$/, "").split("	").map(visible).join("	");
}
function bytes(text) {
  return new TextEncoder().encode(text).length;
}

// src/action/log.ts
function isFailure({ notes, errors: failures }, { failOn }) {
  const { errors, warnings } = totals(notes);
  return failures.length > 0 || failOn !== "never" && (errors > 0 || failOn === "warning" && warnings > 0);
}
function log({ notes, remarks, errors }, { root }) {
  if (notes.length > 0) write(formatters.stylish(notes, contextOf(root)));
  for (const remark of remarks) write(`${logLine(remark)}
`);
  for (const error2 of errors) error(logLine(error2));
}
function report(checked, published, telling) {
  const { inputs, root, links, env } = telling;
  const { notes } = checked;
  const context = contextOf(root);
  const remarks = [...checked.remarks, ...published.remarks, ...published.failures];
  for (const remark of published.remarks) write(`${logLine(remark)}
`);
  for (const failure of published.failures) warning(logLine(failure));
  if (inputs.annotations !== "none" && !published.hasCheckRun) {
    write(annotations(notes, context));
    const rest = notAnnotated(notes);
    if (rest !== void 0) {
      write(`::notice title=meeting-notes-lint::${commandData(rest)}
`);
      remarks.push(rest);
    }
  }
  const summaryFile = env.GITHUB_STEP_SUMMARY;
  if (inputs.summary && summaryFile)
    attempt(() => appendFileSync2(summaryFile, summary2(notes, links, inputs.filter, [...remarks, ...checked.errors])));
  attempt(() => {
    const folder = mkdtempSync(path3.join(env.RUNNER_TEMP || os5.tmpdir(), "meeting-notes-lint-"));
    const file = path3.join(folder, "report.json");
    writeTextFile(file, file, formatters.json(notes, context));
    setOutput("report", file);
  });
  const { sarifFile } = inputs;
  if (sarifFile !== void 0) {
    attempt(() => {
      const file = path3.resolve(root, sarifFile);
      writeTextFile(file, sarifFile, formatters.sarif(notes, context));
      setOutput("sarif", file);
    });
  }
  const { errors, warnings, fixable } = totals(notes);
  setOutput("errors", errors);
  setOutput("warnings", warnings);
  setOutput("fixable", fixable);
  setOutput("notes", notes.length);
  setOutput("result", errors + warnings > 0 ? "findings" : "clean");
}
function contextOf(root) {
  return { rules: reportedRules, version: VERSION, color: false, root };
}
function write(text) {
  process.stdout.write(text);
}
function attempt(tell) {
  try {
    tell();
  } catch (error2) {
    warning(logLine(error2 instanceof Error ? error2.message : String(error2)));
  }
}

// src/action/publish/comment-markers.ts
import { createHash } from "node:crypto";
function digest(...parts) {
  return createHash("sha256").update(parts.join("\0")).digest("hex").slice(0, 16);
}
function mark(kind2, key) {
  return `<!-- meeting-notes-lint:${kind2}:${key} -->`;
}
function keyOf(kind2, { body, user }, me) {
  const isOwn = me === void 0 ? user?.type === "Bot" : user?.login === me;
  const found = new RegExp(`<!-- meeting-notes-lint:${kind2}:([0-9a-f]{16}) -->\\s*$`).exec(body ?? "");
  return isOwn ? found?.[1] : void 0;
}

// src/action/publish/check-run.ts
var AT_ONCE2 = 50;
var MAX_ANNOTATED = 1e3;
var NAME = "meeting-notes-lint";
function annotationsOf(notes) {
  const all = notes.flatMap(
    ({ path: path5, findings }) => findings.map((finding) => {
      const { place, severity, ruleId, message } = finding;
      return {
        path: path5,
        start_line: place.start.line,
        end_line: place.end.line,
        // GitHub takes columns only where both are of one line.
        ...isSingleLine(finding) && { start_column: place.start.column, end_column: place.end.column },
        annotation_level: severity === "error" ? "failure" : "warning",
        title: ruleId,
        message: visible(message)
      };
    })
  );
  return [...all.filter(isFailure2), ...all.filter((one) => !isFailure2(one))];
}
function isFailure2({ annotation_level }) {
  return annotation_level === "failure";
}
function notInCheckRun(findings) {
  if (findings <= MAX_ANNOTATED) return void 0;
  const rest = count(findings - MAX_ANNOTATED, "more finding");
  return `${rest} beside the first ${MAX_ANNOTATED} of this check run: see the log and the summary of the job.`;
}
async function syncCheckRun(notes, head, failed, github) {
  const { rest } = await github.octokit;
  const all = annotationsOf(notes);
  const annotations2 = all.slice(0, MAX_ANNOTATED);
  const { result, mending, worst } = summarize(notes);
  const summary3 = [mending, notInCheckRun(all.length)].filter((part) => part !== void 0).join("\n\n");
  const output = { title: result, summary: summary3 || "Nothing else is to say." };
  const id = digest(JSON.stringify([output, annotations2, failed]));
  const { data } = await rest.checks.listForRef({
    ...github.repo,
    ref: head,
    check_name: NAME,
    filter: "all",
    per_page: 100
  });
  let run2 = data.check_runs.find(({ external_id }) => external_id === id);
  let sent = run2?.output.annotations_count ?? 0;
  while (!run2 || sent < annotations2.length) {
    const batch = { ...output, annotations: annotations2.slice(sent, sent + AT_ONCE2) };
    const created = run2 ? await rest.checks.update({ ...github.repo, check_run_id: run2.id, output: batch }) : await rest.checks.create({
      ...github.repo,
      name: NAME,
      head_sha: head,
      external_id: id,
      status: "completed",
      conclusion: failed ? "failure" : worst ? "neutral" : "success",
      output: batch
    });
    run2 = created.data;
    sent += batch.annotations.length;
  }
}

// src/action/publish/comment.ts
var MAX_LENGTH = 65536;
function commentText(notes, links, key, remarks = []) {
  const end = `
${mark("comment", key)}`;
  const { result, mending, worst } = summarize(notes);
  if (!worst) return `**Meeting notes: all clear.** ${result}
${end}`;
  let text = `**Meeting notes:** ${result}
`;
  for (const line of [...mending ? [mending] : [], ...remarks.map(markdownText)]) text += `
${line}
`;
  const room = MAX_LENGTH - text.length - end.length;
  text += tables(notes, links, { room, size: ({ length }) => length, elsewhere: "the summary of the job" });
  return text + end;
}
async function syncComment({ number }, text, key, isClean, github) {
  const { rest, paginate } = await github.octokit;
  const place = { ...github.repo, issue_number: number };
  const all = await paginate(rest.issues.listComments, { ...place, per_page: 100 });
  const marked = all.filter(({ body }) => body?.includes(mark("comment", key)));
  const me = marked.length > 0 ? await github.me() : void 0;
  const [own, ...others] = marked.filter(
    (comment) => keyOf("comment", { body: comment.body, user: comment.user }, me) === key
  );
  for (const { id } of others) await rest.issues.deleteComment({ ...github.repo, comment_id: id });
  if (own) {
    if (own.body?.replaceAll("\r\n", "\n") !== text)
      await rest.issues.updateComment({ ...github.repo, comment_id: own.id, body: text });
    return true;
  }
  if (isClean) return false;
  await rest.issues.createComment({ ...place, body: text });
  return true;
}

// src/action/publish/review.ts
var MAX_SUGGESTIONS = 20;
async function syncSuggestions({ number, head }, suggestions, github) {
  const { rest, paginate } = await github.octokit;
  const place = { ...github.repo, pull_number: number };
  const comments = await paginate(rest.pulls.listReviewComments, { ...place, per_page: 100 });
  const marked = comments.filter(({ body }) => body.includes("<!-- meeting-notes-lint:suggestion:"));
  const me = marked.length > 0 ? await github.me() : void 0;
  const wanted = new Map(suggestions.map((one) => [one.key, one]));
  const commonTexts = /* @__PURE__ */ new Map();
  for (const comment of marked) {
    const key = keyOf("suggestion", comment, me);
    if (key === void 0) continue;
    const again = wanted.get(key);
    if (again && comment.line !== null && !commonTexts.has(key)) commonTexts.set(key, again);
    else if (comments.some(({ in_reply_to_id }) => in_reply_to_id === comment.id))
      await rest.pulls.updateReviewComment({ ...github.repo, comment_id: comment.id, body: TAKEN_BACK });
    else await rest.pulls.deleteReviewComment({ ...github.repo, comment_id: comment.id });
  }
  const missing = [...suggestions].filter(({ key }) => !commonTexts.has(key)).sort((a, b) => rank(a) - rank(b)).slice(0, Math.max(0, MAX_SUGGESTIONS - commonTexts.size));
  if (missing.length > 0) {
    await rest.pulls.createReview({
      ...place,
      commit_id: head,
      event: "COMMENT",
      body: `${count(missing.length, "suggestion")} for these meeting notes. Each can be committed with a click; look it over first.`,
      comments: missing.map(reviewComment)
    });
  }
  return { posted: missing.length, commonTexts: [...commonTexts.values(), ...missing] };
}
var TAKEN_BACK = "This no longer holds: the lines have changed, or what was found in them is mended.";
function rank({ findings }) {
  return findings.some(({ severity }) => severity === "error") ? 0 : 1;
}
function reviewComment({ path: path5, start, end, lines, findings, key }) {
  const said = findings.map(({ message, ruleId, url }) => `${markdownText(message)} ([${ruleId}](${url}))`);
  const fence = fenceFor(lines.join("\n"));
  const block = [`${fence}suggestion`, ...lines, fence].join("\n");
  return {
    path: path5,
    body: `${said.join("\n\n")}

${block}

${mark("suggestion", key)}`,
    side: "RIGHT",
    line: end,
    ...start < end && { start_line: start, start_side: "RIGHT" }
  };
}

// src/action/publish/suggestions.ts
import { createHash as createHash2 } from "node:crypto";
function suggestionsFor(note, filter) {
  const { text, change } = note;
  const shown2 = change?.shown ?? [];
  if (shown2.length === 0 || change?.blob !== blobName(text) || /\r(?!\n)/.test(text)) return [];
  const { text: mendedText, mended: mended2 } = applyNoteFixes(
    note,
    (place) => anchor(place, shown2) !== void 0 && isWanted(place, note, filter)
  );
  const before = gitLines(text);
  return joined(lineChanges(before, gitLines(mendedText)), before, shown2).filter(({ lines }) => lines.every(isPlain)).map(({ start, end, lines }) => ({
    path: note.path,
    start,
    end,
    lines,
    findings: distinct(
      mended2.filter((one) => one.start <= end + 1 && start <= one.end).map(({ finding }) => finding)
    ),
    key: digest(note.path, before.slice(start - 1, end).join("\n"), lines.join("\n"))
  }));
}
function withSuggestions(text, suggestions) {
  const lines = gitLines(text);
  for (const one of [...suggestions].sort((a, b) => b.start - a.start))
    lines.splice(one.start - 1, one.end - one.start + 1, ...one.lines);
  return lines.map((line) => `${line}
`).join("");
}
function anchor({ start, end }, shown2) {
  const isShown = (from, to) => shown2.some((hunk) => hunk[0] <= from && to <= hunk[1]);
  if (end > start) return isShown(start, end - 1) ? [start, end - 1] : void 0;
  return [start - 1, start].filter((line) => isShown(line, line)).map((line) => [line, line])[0];
}
function joined(changes, before, shown2) {
  const all = [];
  for (const change of changes) {
    const place = anchor(change, shown2);
    if (!place) continue;
    const [start, end] = place;
    const kept = change.end > change.start ? [] : before.slice(start - 1, end);
    const lines = start < change.start ? [...kept, ...change.lines] : [...change.lines, ...kept];
    const last = all.at(-1);
    if (last && last.end + 1 >= start) {
      last.lines.push(...last.end >= start ? lines.slice(1) : lines);
      last.end = end;
    } else all.push({ start, end, lines });
  }
  return all;
}
function isPlain(line) {
  return visible(line.replaceAll("	", " ")) === line.replaceAll("	", " ");
}
function distinct(findings) {
  return [...new Map(findings.map((finding) => [`${finding.ruleId} ${finding.message}`, finding])).values()];
}
function blobName(text) {
  const bytes2 = String(text);
  return createHash2("sha1").update(`blob ${bytes2.length}\0`).update(bytes2).digest("hex");
}

// src/action/publish/publish.ts
async function publish({ notes, knowsLines }, inputs, event, links, failed, github, permissions) {
  const failures = [];
  const remarks = [];
  const missing = /* @__PURE__ */ new Map();
  const lacks = (what, permission) => {
    const why = permissions.why(permission);
    missing.set(why, [...missing.get(why) ?? [], what]);
  };
  const post = async (what, permission, job) => {
    if (!github || !await permissions.may(permission)) {
      lacks(what, permission);
      return void 0;
    }
    try {
      return await github.writing(() => job(github));
    } catch (error2) {
      if (isRefused(error2)) {
        permissions.refuse(permission);
        lacks(what, permission);
      } else failures.push(`Not posted: ${what}, because ${reasonOf(error2)}.`);
      return void 0;
    }
  };
  const { head, pullRequest } = event;
  let hasCheckRun = false;
  if (head && wantsCheckRun(inputs, notes)) {
    const done = await post("the check run", "checks", async (to) => {
      await syncCheckRun(notes, head, failed, to);
      return true;
    });
    hasCheckRun = done ?? false;
    const { errors, warnings } = totals(notes);
    const rest = hasCheckRun ? notInCheckRun(errors + warnings) : void 0;
    if (rest !== void 0) remarks.push(rest);
  }
  if (pullRequest && inputs.suggestions && knowsLines) {
    const suggestions = notes.flatMap((note) => suggestionsFor(note, inputs.filter));
    if (suggestions.length > 0 || await permissions.may("pull-requests")) {
      const what = suggestions.length > 0 ? count(suggestions.length, "suggestion") : "that old suggestions are mended";
      const posted = await post(what, "pull-requests", (to) => syncSuggestions(pullRequest, suggestions, to));
      if (posted) remarks.push(...notSuggested(notes, posted.commonTexts));
    }
  }
  if (pullRequest && inputs.comment) {
    const { errors, warnings } = totals(notes);
    const key = digest(...inputs.paths, inputs.config ?? "");
    const isClean = errors + warnings === 0;
    if (!isClean || await permissions.may("pull-requests"))
      await post(
        "the comment",
        "pull-requests",
        (to) => syncComment(pullRequest, commentText(notes, links, key), key, isClean, to)
      );
  }
  for (const [why, what] of missing)
    remarks.push(
      `Not posted: ${what.join(", ")}, as ${why}; everything stands in the log and in the summary of this job.`
    );
  return { hasCheckRun, remarks, failures };
}
function wantsCheckRun({ annotations: annotations2 }, notes) {
  return annotations2 === "checks" || annotations2 === "auto" && !allFit(notes);
}
function notSuggested(notes, commonTexts) {
  const fixable = (findings) => findings.filter(({ fix }) => fix).length;
  let left = 0;
  for (const { path: path5, text, findings, check } of notes) {
    const own = commonTexts.filter((suggestion) => suggestion.path === path5);
    if (fixable(findings) > 0) left += Math.min(fixable(findings), fixable(check(withSuggestions(text, own))));
  }
  if (left === 0) return [];
  return [
    `${count(left, "more finding")} that could be mended ${left === 1 ? "is" : "are"} not suggested on the pull request, as it does not show the lines or there are too many; the summary of this job shows what to write.`
  ];
}

// src/action/source/source.ts
import { existsSync as existsSync2, readdirSync } from "node:fs";
async function sourceOf({ source }, event, workspace, env, objects) {
  if (event.isPrivileged && source === "checkout")
    throw new UserError(
      "Under pull_request_target notes are read over the API only, as a checkout of a stranger must not be trusted; set `source: auto`."
    );
  const checkout = { notes: cachingFileSystem(nodeFileSystem), configs: nodeFileSystem, tree: void 0 };
  if (source === "checkout") return checkout;
  const mustAsk = source === "api" || event.isPrivileged;
  const there = mustAsk ? void 0 : await headOf(workspace);
  if (!mustAsk && (!objects || !event.head || there === event.head || there && there === env.GITHUB_SHA))
    return checkout;
  if (!objects || !event.head)
    throw new UserError(
      "Notes cannot be read over the API without a token and a commit; leave `github-token` as it is."
    );
  try {
    return await overApi(event, event.head, workspace, objects);
  } catch (error2) {
    if (error2 instanceof UserError) throw error2;
    const reason = reasonOf(error2);
    if (!mustAsk && there === void 0 && existsSync2(workspace) && readdirSync(workspace).length > 0)
      return {
        ...checkout,
        remark: `The notes of the workspace were checked, as GitHub did not give those of the commit, because ${reason}.`
      };
    throw new UserError(
      `The notes cannot be read over the API, because ${reason}; run the job again, or use actions/checkout.`
    );
  }
}
async function overApi(event, head, workspace, objects) {
  const read = async (commit) => {
    const tree = await objects.tree(commit);
    if (tree.isCut) throw new UserError(`${TOO_LARGE} use actions/checkout and \`source: checkout\`.`);
    return CommitFileSystem.of(workspace, tree, objects);
  };
  const notes = await read(head);
  const configs = event.isPrivileged && event.pullRequest ? await read(event.pullRequest.base) : notes;
  return { notes, configs, tree: notes };
}

// src/action/main.ts
async function runAction(env = process.env) {
  try {
    const inputs = readInputs();
    const event = readEvent(env, inputs.scope);
    const root = workspaceOf(env);
    const { GITHUB_REPOSITORY: repository, GITHUB_API_URL: apiUrl } = env;
    const github = inputs.token && repository ? new GitHub(repository, inputs.token, apiUrl || "https://api.github.com") : void 0;
    const objects = github && new GitObjects(github);
    const source = await sourceOf(inputs, event, root, env, objects);
    const changes = await changedFiles(event, { workspace: source.tree ? void 0 : root, github, objects });
    const checked = await lintChanges(inputs, changes, source, root, Date.now());
    const links = linksOf(event.head, env);
    const telling = { inputs, root, links, env };
    log(checked, telling);
    const failed = isFailure(checked, inputs);
    const permissions = new Permissions(event, github, env);
    report(checked, await publish(checked, inputs, event, links, failed, github, permissions), telling);
    if (failed) process.exitCode = ExitCode.Failure;
  } catch (error2) {
    const known = error2 instanceof Error && ["UserError", "ConfigError", "RuleOptionsError"].includes(error2.name);
    const message = error2 instanceof Error ? error2.message : String(error2);
    setFailed(logLine(known ? message : `Something went wrong inside meeting-notes-lint: ${message}`));
    if (!known && error2 instanceof Error) debug(logLine(error2.stack ?? ""));
  }
}
function workspaceOf({ GITHUB_WORKSPACE: workspace }) {
  const folder = path4.resolve(workspace || process.cwd());
  return existsSync3(folder) ? realpathSync(folder) : folder;
}
function linksOf(head, env) {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository } = env;
  return head && server && repository ? { repository: `${server}/${repository}`, head } : void 0;
}

// src/action/index.ts
await runAction();
