import {
  diffArrays,
  unifiedDiff
} from "./chunks/diff-2.js";
import {
  formatters,
  githubFormatter,
  isSingleLine
} from "./chunks/formatters-3.js";
import "./chunks/formatters-4.js";
import {
  VERSION
} from "./chunks/shared-2.js";
import {
  ConfigLoader
} from "./chunks/node-2.js";
import {
  checker,
  count,
  haveDefaults,
  learnFrom,
  lintFiles,
  loadSuppressions,
  noticesOfStale,
  noticesOn,
  reportedRules,
  summarize,
  totals
} from "./chunks/node-3.js";
import {
  cachingFileSystem,
  findNotes,
  isNotePath,
  loadFullParsers,
  nodeFileSystem,
  pathFrom
} from "./chunks/node-4.js";
import "./chunks/linter.js";
import {
  MAX_BYTES,
  decodeText,
  writeTextFile
} from "./chunks/node-5.js";
import "./chunks/config-2.js";
import {
  MAX_ROUNDS,
  applyRound
} from "./chunks/linter-2.js";
import {
  isNoteName
} from "./chunks/conventions-2.js";
import {
  seriesOf
} from "./chunks/note.js";
import "./chunks/trough.js";
import "./chunks/model.js";
import "./chunks/model-2.js";
import "./chunks/picomatch.js";
import {
  pathDate
} from "./chunks/note-2.js";
import "./chunks/config-3.js";
import {
  UserError
} from "./chunks/model-3.js";
import {
  closestMatch
} from "./chunks/text.js";
import {
  commandData,
  disarm,
  logLine,
  markdownCode,
  markdownText,
  visible
} from "./chunks/text-2.js";
import {
  parse
} from "./chunks/yaml.js";
import "./chunks/note-4.js";
import "./chunks/note-5.js";
import "./chunks/shared-3.js";

// src/action/main.ts
import { existsSync as existsSync4, realpathSync } from "node:fs";
import path9 from "node:path";

// node_modules/@actions/core/lib/command.js
import * as os from "node:os";

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
import * as crypto from "node:crypto";
import * as fs from "node:fs";
import * as os2 from "node:os";
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
  const delimiter3 = `ghadelimiter_${crypto.randomUUID()}`;
  const convertedValue = toCommandValue(value);
  if (key.includes(delimiter3)) {
    throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter3}"`);
  }
  if (convertedValue.includes(delimiter3)) {
    throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter3}"`);
  }
  return `${key}<<${delimiter3}${os2.EOL}${convertedValue}${os2.EOL}${delimiter3}`;
}

// node_modules/@actions/core/lib/core.js
import * as os5 from "node:os";
import * as path5 from "node:path";

// node_modules/@actions/core/lib/summary.js
import { EOL as EOL3 } from "node:os";
import { constants, promises } from "node:fs";
var __awaiter = function(thisArg, _arguments, P, generator) {
  function adopt(value) {
    return value instanceof P ? value : new P(function(resolve2) {
      resolve2(value);
    });
  }
  return new (P || (P = Promise))(function(resolve2, reject) {
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
      result.done ? resolve2(result.value) : adopt(result.value).then(fulfilled, rejected);
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

// node_modules/@actions/core/lib/path-utils.js
import * as path from "node:path";

// node_modules/@actions/core/lib/platform.js
import os4 from "node:os";

// node_modules/@actions/exec/lib/exec.js
import { StringDecoder } from "node:string_decoder";

// node_modules/@actions/exec/lib/toolrunner.js
import * as os3 from "node:os";
import * as events from "node:events";
import * as child from "node:child_process";
import * as path4 from "node:path";

// node_modules/@actions/io/lib/io.js
import { ok } from "node:assert";
import * as path3 from "node:path";

// node_modules/@actions/io/lib/io-util.js
import * as fs2 from "node:fs";
import * as path2 from "node:path";
var { chmod, copyFile, lstat, mkdir, open, readdir, rename, rm, rmdir, stat, symlink, unlink } = fs2.promises;
var IS_WINDOWS = process.platform === "win32";
var READONLY = fs2.constants.O_RDONLY;

// node_modules/@actions/exec/lib/toolrunner.js
import { setTimeout as setTimeout2 } from "node:timers";
var IS_WINDOWS2 = process.platform === "win32";

// node_modules/@actions/core/lib/platform.js
var platform = os4.platform();
var arch = os4.arch();

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
  process.stdout.write(os5.EOL);
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
  name = "RetryBudgetExceeded";
};
var Retry = class {
  options;
  #lost = 0;
  /** A failure may pass through here twice: of a request, and of the job that it was made for. */
  #counted = /* @__PURE__ */ new WeakSet();
  constructor(options = DEFAULT_RETRY) {
    this.options = options;
  }
  /**
   * The result of `call`, which is repeated as long as its failure is transient.
   * @param mayRepeat whether a call that failed this way can be repeated without harm
   * @throws what `call` threw last; RetryBudgetExceeded when there is no time left to call at all
   */
  async run(call, mayRepeat) {
    for (let attempt2 = 1; ; attempt2++) {
      if (this.#lost >= this.options.total) throw new RetryBudgetExceeded("GitHub has been failing for too long");
      const started = Date.now();
      try {
        return await call();
      } catch (error2) {
        if (!(error2 instanceof Error) || error2 instanceof RetryBudgetExceeded || !isTransient(error2)) throw error2;
        if (!this.#counted.has(error2)) this.#lost += Date.now() - started;
        this.#counted.add(error2);
        const wait = this.options.pause * (2 * attempt2 - 1) + (retryAfter(error2, Date.now()) ?? 0);
        if (attempt2 >= ATTEMPTS || !mayRepeat(error2) || this.#lost + wait > this.options.total) throw error2;
        this.#lost += wait;
        await new Promise((resolve2) => setTimeout(resolve2, wait));
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
var JOB_LOGIN = "github-actions[bot]";
var PAGE_SIZE = 100;
var MAX_PAGES = 100;
var GitHub = class {
  /** For each request: `octokit.rest.….get({ ...github.repo, … })`. */
  repo;
  retry;
  #apiUrl;
  #token;
  #octokit;
  #login;
  #remaining;
  /**
   * @param repository `owner/name`
   * @param apiUrl as in GITHUB_API_URL
   */
  constructor(repository, token, apiUrl, retryOptions) {
    const [owner = "", repo = ""] = repository.split("/");
    this.repo = { owner, repo };
    this.#apiUrl = apiUrl;
    this.#token = token;
    this.retry = new Retry(retryOptions);
  }
  get octokit() {
    this.#octokit ??= this.#connect();
    return this.#octokit;
  }
  /** How many more REST requests GitHub accepts in this hour; undefined before the first response. */
  get remaining() {
    return this.#remaining;
  }
  /** The login of the author of what this token writes. */
  login() {
    this.#login ??= this.#readLogin();
    return this.#login;
  }
  async #readLogin() {
    try {
      const { graphql } = await this.octokit;
      const { viewer } = await graphql("{ viewer { login } }");
      return viewer.login;
    } catch {
      return JOB_LOGIN;
    }
  }
  /** The items of a list, page by page, up to `maxPages` whatever GitHub says about further ones. */
  async list(readPage, maxPages = MAX_PAGES) {
    const items = [];
    for (let page = 1; page <= maxPages; page++) {
      const { data } = await readPage({ per_page: PAGE_SIZE, page });
      items.push(...data);
      if (data.length < PAGE_SIZE) break;
    }
    return items;
  }
  /**
   * Runs a job that writes, and runs it again when it failed halfway. The job must first look at what exists already, so
   * that nothing is written twice.
   */
  write(job) {
    return this.retry.run(job, (error2) => error2.request?.method !== "GET" && !isRateLimit(error2));
  }
  async #connect() {
    const { getOctokit } = await import("./chunks/actions-github.js");
    const silent = () => {
    };
    const log = { debug: silent, info: silent, warn: silent, error: silent };
    const octokit = getOctokit(this.#token, { log, baseUrl: this.#apiUrl });
    octokit.hook.wrap("request", (request, options) => {
      const isGraphql = options.url.endsWith("/graphql");
      return this.retry.run(
        async () => {
          options.request = { ...options.request, signal: AbortSignal.timeout(this.retry.options.timeout) };
          const response = await request(options);
          if (response.status !== 204 && typeof response.data !== "object") throw new NotJson(options);
          if (!isGraphql) this.#remaining = numberOf(response.headers["x-ratelimit-remaining"]) ?? this.#remaining;
          return response;
        },
        // Our GraphQL queries only read.
        (error2) => isGraphql || ["GET", "DELETE"].includes(options.method) || isRateLimit(error2)
      );
    });
    return octokit;
  }
};
var NotJson = class extends Error {
  constructor(request) {
    super();
    this.request = request;
  }
  request;
  message = "the response is not JSON";
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
  if (error2 instanceof RetryBudgetExceeded) return "GitHub has been failing for too long";
  if (isRateLimit(failed)) {
    const wait = retryAfter(failed, Date.now());
    const minutes = wait === void 0 ? void 0 : Math.ceil(wait / 6e4);
    return `GitHub accepts no more requests from this token${minutes ? ` for ${minutes} min` : " for now"}`;
  }
  if (failed.status === 401) return "GitHub rejects the token";
  if (isUnknown(error2)) return "GitHub cannot find it, or the token may not see it";
  if (isRefused(error2)) return "the token lacks the permission";
  if (failed.response === void 0) return `GitHub did not answer (${failed.message ?? "no reason is known"})`;
  if (isTransient(failed)) return `GitHub answered ${failed.status}`;
  return `GitHub answered ${failed.status}: ${failed.message}`;
}

// src/action/changes/git.ts
import { execFile } from "node:child_process";
import { promisify } from "node:util";

// src/action/changes/patch.ts
function parsePatchLines(patch) {
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
function parseDiffLines(diff) {
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
async function checkedOutCommit(workspace) {
  try {
    return (await git(workspace, "rev-parse", "--verify", "--quiet", "HEAD")).trim();
  } catch {
    return void 0;
  }
}
async function changesFromGit({ base, head, sinceMergeBase }, workspace) {
  const from = base.replace(/^refs\/heads\//, "refs/remotes/origin/");
  try {
    await git(workspace, "cat-file", "-e", `${from}^{commit}`);
    await git(workspace, "cat-file", "-e", `${head}^{commit}`);
    const start = sinceMergeBase ? (await git(workspace, "merge-base", from, head)).trim() : from;
    const common = ["diff", "--no-ext-diff", "--no-textconv", "--diff-filter=d", "--find-renames", start, head];
    const names = (await git(workspace, ...common, "--name-only", "-z")).split("\0").filter((name) => name !== "");
    const lines = parseDiffLines(await git(workspace, ...common, "--unified=0", "--no-color", "--", "*.md", "*.MD"));
    const changed = (name) => lines.get(name) ?? (/["\\\p{Cc}]/u.test(name) ? "all" : []);
    return new Map(names.map((name) => [name, { lines: changed(name) }]));
  } catch {
    return void 0;
  }
}

// src/action/source/git-objects.ts
import { createHash } from "node:crypto";

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
    const resolve2 = (value) => {
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
        resolve2(result);
        return;
      }
      resolve2(result.slice(0, lastIndex).filter((value) => value !== pMapSkip));
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

// src/action/source/git-objects.ts
var TOO_LARGE = "The repository has more files than GitHub lists over its API;";
var MAX_BATCH = 100;
var MAX_BATCH_BYTES = 2 * 1024 * 1024;
var MAX_GRAPHQL_TEXT = 5e5;
var MAX_SINGLE_READS = 500;
var CONCURRENCY = 8;
var GitObjects = class {
  #github;
  #trees = /* @__PURE__ */ new Map();
  #blobs = /* @__PURE__ */ new Map();
  #singleReads = 0;
  #hasGraphql = true;
  constructor(github) {
    this.#github = github;
  }
  /** Whether a blob needs no further request. */
  has(sha2) {
    return this.#blobs.has(sha2);
  }
  /** The whole tree of a commit, in one request. */
  tree(commit) {
    return cached(this.#trees, commit, async () => {
      const { rest } = await this.#github.octokit;
      const { data } = await rest.git.getTree({ ...this.#github.repo, tree_sha: commit, recursive: "1" });
      const entries = data.tree.filter(({ type }) => type !== "tree").map(({ path: path10, mode, sha: sha2, size = 0 }) => ({ path: path10, mode, sha: sha2, size }));
      return { entries, isTruncated: data.truncated };
    });
  }
  /**
   * A blob as text, including a byte order mark.
   * @throws UserError naming `displayPath`, worded as for a file on disk, also for more than `max` bytes
   */
  async text({ sha: sha2, size }, displayPath, max = MAX_BYTES) {
    if (size > max) throw new UserError(`${displayPath}: is not read, as it has more than ${max / 1024 / 1024} MB.`);
    let bytes2;
    try {
      bytes2 = await cached(this.#blobs, sha2, () => this.#readBlob(sha2));
    } catch (error2) {
      throw new UserError(`${displayPath}: cannot be read, because ${reasonOf(error2)}.`);
    }
    return decodeText(bytes2, displayPath);
  }
  /**
   * Reads blobs ahead, many in one GraphQL query, and one at a time where that is refused. Never throws: `text` will.
   * @returns the entries that were left out, as they would take too many requests
   */
  async prefetch(entries) {
    const missing = entries.filter(({ sha: sha2, size }) => size <= MAX_BYTES && !this.has(sha2));
    await pMap(batchesOf(missing), (batch) => this.#readBatch(batch), { concurrency: 2 });
    const remaining = missing.filter(({ sha: sha2 }) => !this.has(sha2));
    const affordable = Math.min(MAX_SINGLE_READS - this.#singleReads, this.#halfOfAllowance);
    await pMap(remaining.slice(0, affordable), (entry) => this.text(entry, entry.path).catch(() => void 0), {
      concurrency: CONCURRENCY
    });
    return remaining.slice(affordable);
  }
  /** The requests of this hour are shared by all workflows of the repository. */
  get #halfOfAllowance() {
    const { remaining } = this.#github;
    return remaining === void 0 ? MAX_SINGLE_READS : Math.floor(remaining / 2);
  }
  /** Keeps the texts whose hash is right: GraphQL replaces invalid UTF-8 and cuts off what is long. */
  async #readBatch(batch) {
    if (!this.#hasGraphql) return;
    const objects = batch.map(({ sha: sha2 }, index) => `b${index}: object(oid: "${sha2}") { ...on Blob { text } }`);
    const query = `query($owner: String!, $repo: String!) { repository(owner: $owner, name: $repo) { ${objects.join(" ")} } }`;
    try {
      const { graphql } = await this.#github.octokit;
      const { repository } = await graphql(query, { ...this.#github.repo });
      for (const [index, { sha: sha2 }] of batch.entries()) {
        const text = repository?.[`b${index}`]?.text;
        if (typeof text !== "string") continue;
        const bytes2 = Buffer.from(text);
        if (blobName(bytes2, sha2) === sha2) this.#blobs.set(sha2, Promise.resolve(bytes2));
      }
    } catch {
      this.#hasGraphql = false;
    }
  }
  async #readBlob(sha2) {
    this.#singleReads++;
    const { rest } = await this.#github.octokit;
    const { data } = await rest.git.getBlob({ ...this.#github.repo, file_sha: sha2 });
    return Buffer.from(data.content, data.encoding === "base64" ? "base64" : "utf8");
  }
};
function blobName(bytes2, like = "") {
  return createHash(like.length === 64 ? "sha256" : "sha1").update(`blob ${bytes2.length}\0`).update(bytes2).digest("hex");
}
function batchesOf(entries) {
  const batches = [];
  let bytes2 = Number.POSITIVE_INFINITY;
  for (const entry of new Map(entries.map((entry2) => [entry2.sha, entry2])).values()) {
    if (entry.size > MAX_GRAPHQL_TEXT || !isObjectName(entry.sha)) continue;
    if (bytes2 + entry.size > MAX_BATCH_BYTES || batches.at(-1).length >= MAX_BATCH) {
      batches.push([]);
      bytes2 = 0;
    }
    batches.at(-1).push(entry);
    bytes2 += entry.size;
  }
  return batches.filter(({ length }) => length > 1);
}
function isObjectName(sha2) {
  return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(sha2);
}
function cached(cache, key, make) {
  const known = cache.get(key) ?? make();
  cache.set(key, known);
  return known;
}

// src/action/changes/listed-files.ts
var MAX_LISTED = 3e3;
var MAX_COMPARED = 300;
async function pullRequestFiles(pullRequest, github, objects) {
  const { rest } = await github.octokit;
  const listed = await github.list(
    (page) => rest.pulls.listFiles({ ...github.repo, pull_number: pullRequest.number, ...page }),
    MAX_LISTED / PAGE_SIZE
  );
  const files = fromList(listed);
  const expected = pullRequest.changedFiles;
  const isTruncated = listed.length >= MAX_LISTED || listed.length % PAGE_SIZE === 0 && expected !== listed.length;
  if (!isTruncated && (expected ?? 0) <= listed.length) return { files, notices: [] };
  const { base, head } = pullRequest;
  return withTrees(files, await mergeBase(github, base, head), head, objects);
}
async function comparedFiles({ base, head, sinceMergeBase }, github, objects) {
  const { rest } = await github.octokit;
  const from = base.replace(/^refs\/heads\//, "");
  const { data } = await rest.repos.compareCommitsWithBasehead({ ...github.repo, basehead: `${from}...${head}` });
  const isRange = sinceMergeBase || data.status === "ahead" || data.status === "identical";
  const files = isRange ? fromList(data.files ?? []) : /* @__PURE__ */ new Map();
  if (isRange && (data.files?.length ?? 0) < MAX_COMPARED) return { files, notices: [] };
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
  const { added, shown: shown2 } = parsePatchLines(patch);
  return { ...blob, lines: added, shown: shown2 };
}
async function withTrees(listed, base, head, objects) {
  const [before, after] = [await objects.tree(base), await objects.tree(head)];
  if (before.isTruncated || after.isTruncated)
    throw new UserError(`${TOO_LARGE} check out both commits with \`fetch-depth: 0\`.`);
  const files = new Map([...compareTrees(before.entries, after.entries), ...listed]);
  const notices = [];
  if (listed.size > 0 && files.size > listed.size) {
    notices.push(
      `GitHub lists only ${listed.size} of ${count(files.size, "changed file")}; the others were found by comparing the trees of both commits.`
    );
  }
  return { files, notices };
}
function compareTrees(before, after) {
  const known = new Map(before.map(({ path: path10, sha: sha2 }) => [path10, sha2]));
  const left = new Set(after.map(({ path: path10 }) => path10));
  const gone = new Set(before.filter(({ path: path10 }) => !left.has(path10)).map(({ sha: sha2 }) => sha2));
  return new Map(
    after.filter(({ path: path10, sha: sha2 }) => known.get(path10) !== sha2).map(({ path: path10, sha: sha2 }) => [path10, { blob: sha2, lines: !known.has(path10) && gone.has(sha2) ? [] : "all", shown: [] }])
  );
}

// src/action/changes/changed-files.ts
async function changedFiles(event, sources) {
  const { scope, pullRequest } = event;
  const { workspace, github, objects } = sources;
  if (scope.kind === "all") {
    const notices2 = [`Checked all notes, as ${scope.why}.`];
    if (!pullRequest || !github || !objects) return { files: "all", notices: notices2 };
    const listed = await pullRequestFiles(pullRequest, github, objects).catch(() => void 0);
    return { files: "all", notices: notices2, ...listed && { listed: listed.files } };
  }
  if (scope.kind === "nothing") return { files: /* @__PURE__ */ new Map(), notices: [scope.why] };
  const notices = scope.notice ? [scope.notice] : [];
  let failure;
  if (pullRequest && github && objects) {
    try {
      return withNotices(await pullRequestFiles(pullRequest, github, objects), notices);
    } catch (error2) {
      failure = error2;
    }
  }
  const local = workspace === void 0 ? void 0 : await changesFromGit(scope, workspace);
  if (local) return { files: local, notices };
  if (!github || !objects) throw new UserError(notHeld(scope));
  if (failure === void 0 || isRefused(failure)) {
    try {
      return withNotices(await comparedFiles(scope, github, objects), notices);
    } catch (error2) {
      failure = error2;
    }
  }
  if (failure instanceof UserError) throw failure;
  if (scope.fallback && isUnknown(failure)) return changedFiles({ ...event, scope: scope.fallback }, sources);
  if (workspace === void 0 || isRefused(failure)) throw new UserError(notListed(failure));
  return {
    files: "all",
    notices: [`Checked all notes, as GitHub did not list the changed files, because ${reasonOf(failure)}.`]
  };
}
function withNotices(listed, notices) {
  return { files: listed.files, notices: [...notices, ...listed.notices] };
}
function notHeld({ base, head }) {
  const short = (commit) => commit.startsWith("refs/") ? commit : commit.slice(0, 9);
  return `The workspace does not hold the commits ${short(base)} and ${short(head)}; set \`fetch-depth: 0\` for actions/checkout, or keep the default of \`github-token\`.`;
}
function notListed(failure) {
  const help = isRefused(failure) ? "give the job `contents: read`, and `pull-requests: read` in a private repository" : "run the job again";
  return `GitHub did not list the changed files, because ${reasonOf(failure)}; ${help}.`;
}

// src/action/changes/event.ts
import { readFileSync } from "node:fs";
function readEvent(env, scope) {
  const name = env.GITHUB_EVENT_NAME ?? "";
  const payload = readPayload(env.GITHUB_EVENT_PATH);
  const pullRequest = payload.pull_request && pullRequestOf(payload.pull_request);
  const changes = scope === "all" ? { kind: "all", why: "`scope` is `all`" } : scopeOf(name, payload);
  const { merge_group: group, after } = payload;
  const head = pullRequest?.head ?? group?.head_sha ?? (after && !isZero(after) ? after : env.GITHUB_SHA);
  return {
    name,
    scope: changes,
    head: head ? sha(head) : void 0,
    pullRequest,
    isPrivileged: name === "pull_request_target"
  };
}
function readPayload(file) {
  if (!file) return {};
  try {
    const payload = JSON.parse(readFileSync(file, "utf8"));
    if (typeof payload === "object" && payload !== null && !Array.isArray(payload)) return payload;
  } catch {
  }
  throw new UserError("The event payload cannot be read; GITHUB_EVENT_PATH must name a file with a JSON object.");
}
function pullRequestOf({ number, base, head, changed_files: changedFiles2 }) {
  return {
    number,
    head: sha(head?.sha),
    base: sha(base?.sha),
    changedFiles: changedFiles2,
    // A deleted fork is null.
    isFork: head?.repo === null || head?.repo?.full_name !== base?.repo?.full_name
  };
}
function scopeOf(name, payload) {
  const { pull_request: pullRequest, merge_group: group, before, after } = payload;
  if (pullRequest) {
    return { kind: "range", base: sha(pullRequest.base?.sha), head: sha(pullRequest.head?.sha), sinceMergeBase: true };
  }
  if (group) return { kind: "range", base: sha(group.base_sha), head: sha(group.head_sha), sinceMergeBase: false };
  if (before !== void 0 && after !== void 0) {
    if (isZero(after)) return { kind: "nothing", why: "The branch was deleted." };
    if (isZero(before)) return fromDefaultBranch(sha(after), payload, "the branch is new");
    const fallback = fromDefaultBranch(sha(after), payload, "the commit before the push is gone");
    return { kind: "range", base: sha(before), head: sha(after), sinceMergeBase: false, fallback };
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
  const notice = `Checked what the branch changes compared with \`${name}\`, as ${why}.`;
  return { kind: "range", base, head, sinceMergeBase: true, notice };
}
function sha(text) {
  if (text !== void 0 && /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/i.test(text)) return text;
  throw new UserError("The event payload names no valid commits, so nothing can be compared.");
}
function isBranchName(name) {
  return /^[^\s\p{Cc}~^:?*[\\]+$/u.test(name) && !name.includes("..") && !name.startsWith("-");
}
function isZero(text) {
  return /^0+$/.test(text);
}

// src/action/github/workflow-file.ts
function grantedTo(job, permission, workflow) {
  let top;
  try {
    top = parse(workflow, { logLevel: "silent", maxAliasCount: 100 });
  } catch {
    return void 0;
  }
  const definition = at(at(top, "jobs"), job);
  if (definition === void 0 || usesOtherToken(definition)) return void 0;
  const permissions = at(definition, "permissions") ?? at(top, "permissions");
  if (permissions === void 0) return void 0;
  if (typeof permissions === "string") return permissions === "write-all";
  return at(permissions, permission) === "write";
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
    const granted = workflow === void 0 ? void 0 : grantedTo(this.#env.GITHUB_JOB ?? "", permission, workflow);
    return granted ?? this.#env.GITHUB_ACTOR !== "dependabot[bot]";
  }
  /** Records that GitHub has refused it. */
  refuse(permission) {
    this.#refused.add(permission);
  }
  /** Why the token may not write, to follow "as". */
  why(permission) {
    return this.reason ?? `the job does not have the permission \`${permission}: write\``;
  }
  /** The file of the running workflow; undefined when it is in another repository, or cannot be read. */
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
      return "content" in data ? Buffer.from(data.content, "base64").toString("utf8") : void 0;
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
  const match = allowed.find((choice2) => choice2 === value);
  if (match !== void 0) return match;
  const closest = closestMatch(value, allowed);
  throw new UserError(
    `The input \`${name}\` is \`${value}\`; ${closest ? `did you mean \`${closest}\`?` : `write ${allowed.join(", ")}.`}`
  );
}

// src/action/lint-changes.ts
import { existsSync as existsSync2 } from "node:fs";
import path7 from "node:path";

// src/action/source/commit-file-system.ts
import path6 from "node:path";
var MAX_UNDATED = 500;
var MAX_TOTAL_BYTES = 128 * 1024 * 1024;
var MAX_LINKS = 100;
var MAX_LINK_DEPTH = 40;
var CommitFileSystem = class _CommitFileSystem {
  #root;
  #top = /* @__PURE__ */ new Map();
  #objects;
  /** Targets of symbolic links, by object name. */
  #targets = /* @__PURE__ */ new Map();
  /** Object names of files that are not read, as that would take too many requests or too much memory. */
  #skipped = /* @__PURE__ */ new Set();
  #bytes = 0;
  constructor(root, { entries }, objects) {
    this.#root = root;
    this.#objects = objects;
    for (const entry of entries) this.#put(entry);
  }
  /** @param tree of the commit */
  static async of(root, tree, objects) {
    const files = new _CommitFileSystem(root, tree, objects);
    const links = tree.entries.filter(({ mode, path: file }) => mode === "120000" && !/(?:^|\/)(?:\.|node_modules\/)/.test(file)).slice(0, MAX_LINKS);
    await objects.prefetch(links);
    for (const link of links) {
      const target = await objects.text(link, link.path).catch(() => void 0);
      if (target !== void 0) files.#targets.set(link.sha, target);
    }
    return files;
  }
  /** How many files were skipped; they may be notes. */
  get skipped() {
    return this.#skipped.size;
  }
  /** Whether a file was skipped by the last `prefetch` that it was in. */
  isSkipped(file) {
    const entry = this.#resolve(file)?.entry;
    return entry !== void 0 && !isFolder(entry) && this.#skipped.has(entry.sha);
  }
  exists(file) {
    return this.#resolve(file) !== void 0;
  }
  kindOf(file) {
    if (file === this.#root) return "folder";
    const parent = this.#resolve(path6.dirname(file));
    const entry = parent && isFolder(parent.entry) ? parent.entry.get(path6.basename(file)) : void 0;
    return entry && kind(entry);
  }
  realPath(file) {
    const found = this.#resolve(file);
    if (found) return found.file;
    throw Object.assign(new Error(`${file} is not in the commit`), { code: "ENOENT" });
  }
  list(folder) {
    const found = this.#resolve(folder);
    if (!found || !isFolder(found.entry))
      throw Object.assign(new Error(`${folder} is not a folder`), { code: "ENOTDIR" });
    return [...found.entry].map(([name, entry]) => ({ name, kind: kind(entry) }));
  }
  async read(file, shown2, max) {
    const entry = this.#resolve(file)?.entry;
    if (!entry) throw new UserError(`${shown2}: cannot be read, because it does not exist.`);
    if (isFolder(entry)) throw new UserError(`${shown2}: cannot be read, as it is not a regular file.`);
    if (this.#skipped.has(entry.sha))
      throw new UserError(`${shown2}: is not read, as there are too many files to read over the API.`);
    return this.#objects.text(entry, shown2, max);
  }
  /** Reads up to `max` files ahead, in few requests; the others are skipped from now on. */
  async prefetch(files, max = MAX_UNDATED) {
    const wanted = [];
    const seen = /* @__PURE__ */ new Set();
    for (const file of files) {
      const entry = this.#resolve(file)?.entry;
      if (!entry || isFolder(entry) || seen.has(entry.sha) || this.#objects.has(entry.sha)) continue;
      seen.add(entry.sha);
      if (wanted.length < max && this.#bytes + entry.size <= MAX_TOTAL_BYTES) {
        this.#bytes += entry.size;
        this.#skipped.delete(entry.sha);
        wanted.push(entry);
      } else this.#skipped.add(entry.sha);
    }
    for (const { sha: sha2 } of await this.#objects.prefetch(wanted)) this.#skipped.add(sha2);
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
  /** The entry at a path, links followed; undefined for anything outside the root. */
  #resolve(file) {
    let names = path6.relative(this.#root, file).split(path6.sep).filter((name) => name !== "");
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
      if (target === void 0 || ++links > MAX_LINK_DEPTH) return void 0;
      const redirected = path6.posix.join(...names.slice(0, step), target, ...names.slice(step + 1));
      if (target.startsWith("/") || redirected === ".." || redirected.startsWith("../")) return void 0;
      names = redirected.split("/").filter((name) => name !== "" && name !== ".");
      step = -1;
      at2 = this.#top;
    }
    return { file: path6.join(this.#root, ...names), entry: at2 };
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
var MAX_LEARNED_FROM = 2e3;
var MAX_ERRORS = 10;
var NO_NOTES = "No meeting notes changed.";
async function lintChanges(inputs, { files: changed, listed, notices: changeNotices }, { notes: files, configs: configFiles, commit, notice }, root, now) {
  const notices = [...notice ? [notice] : [], ...changeNotices];
  const known = changed === "all" ? listed : changed;
  const knowsLines = known !== void 0 && [...known.values()].every(({ shown: shown2 }) => shown2 !== void 0);
  const nothing = { notes: [], knowsLines, errors: [], notices: [...notices, NO_NOTES] };
  if (changed !== "all" && changed.size === 0) return nothing;
  const configs = new ConfigLoader({
    root,
    files: configFiles,
    file: inputs.config === void 0 ? void 0 : path7.resolve(root, inputs.config)
  });
  const changeOf = (file) => known?.get(pathFrom(root, file));
  const only = (file) => changed === "all" || changeOf(file) !== void 0;
  const found = await findNotes(inputs.paths, root, root, configs, { files, only });
  const missing = changed === "all" || commit ? [] : await missingNotes(changed.keys(), root, configs);
  const errors = [...found.errors, ...firstOf(missing.map(missingFromWorkspace), "more changed note", "missing")];
  if (found.notes.length === 0) {
    if (errors.length > 0) return { ...nothing, errors, notices };
    if (changed !== "all") return nothing;
    throw new UserError(
      `No meeting notes found in ${inputs.paths.join(", ")}; list the files that are notes under \`notes\` in .meeting-notes-lint.yml.`
    );
  }
  await commit?.prefetch(
    found.notes.map(({ file }) => file),
    found.notes.length
  );
  const checkable = found.notes.filter(({ file }) => !commit?.isSkipped(file));
  const all = new Map(found.notes.map((note) => [note.file, note]));
  for (const note of (await findNotes([root], root, root, configs, { files })).notes)
    all.set(note.file, all.get(note.file) ?? note);
  const skippedNotes = found.notes.length - checkable.length;
  const undated = (commit?.skipped ?? 0) - skippedNotes;
  const learnedFrom = commit ? await prefetchOthers([...all.values()], checkable, root, commit) : [...all.values()];
  const noteIndex = await learnFrom(learnedFrom, files);
  const suppressions = await loadSuppressions(root, configFiles);
  const options = { cwd: root, root, files, now, baseline: suppressions };
  const run2 = await lintFiles(checkable, noteIndex, options);
  const byFile = new Map(checkable.map((note) => [note.file, note]));
  const notes = run2.notes.map((note) => {
    const change = changeOf(note.absolutePath);
    const findingsIn = checker(byFile.get(note.absolutePath), noteIndex, options);
    const check = (text) => suppressions.baseline.split(note.path, findingsIn(text).findings).findings;
    const findings = inputs.filter === "diff" && changed !== "all" ? onChangedLines(note.findings, change) : note.findings;
    return { ...note, findings, change, check };
  });
  return {
    notes,
    knowsLines,
    errors: [
      ...errors,
      ...firstOf(run2.errors, "more note", "unreadable"),
      ...notChecked(skippedNotes, found.notes.length)
    ],
    notices: [
      ...notices,
      ...notLearnedFrom(learnedFrom.length, all.size),
      ...undatedNotRead(undated),
      ...noticesOfStale(run2.stale),
      ...run2.notices,
      ...noticesOn(noteIndex, run2.notes, { hasDefaults: haveDefaults(checkable) })
    ]
  };
}
async function missingNotes(changed, root, configs) {
  const missing = [];
  for (const name of changed) {
    const file = path7.join(root, name);
    if (nodeFileSystem.kindOf(file) || !/\.md$/i.test(name)) continue;
    if (existsSync2(root) ? await isNotePath(file, root, configs, nodeFileSystem) : isNoteName(name)) missing.push(name);
  }
  return missing;
}
function missingFromWorkspace(name) {
  return `${name}: is changed, but missing from the workspace; check out the head commit with actions/checkout, or set \`source: auto\`.`;
}
function onChangedLines(findings, change) {
  if (!change || change.lines === "all") return findings;
  const { lines } = change;
  return findings.filter(({ place: { start, end } }) => touches(lines, start.line, end.line));
}
async function prefetchOthers(all, checkable, root, commit) {
  const relative2 = ({ file }) => pathFrom(root, file);
  const checked = new Set(checkable.map(({ file }) => file));
  const series = new Set(checkable.map((note) => seriesOf(relative2(note))));
  const isInSeries = (note) => Number(series.has(seriesOf(relative2(note))));
  const day = (note) => pathDate(relative2(note))?.day ?? "";
  const others = all.filter(({ file }) => !checked.has(file)).sort((a, b) => isInSeries(b) - isInSeries(a) || (day(a) < day(b) ? 1 : day(a) > day(b) ? -1 : 0)).slice(0, MAX_LEARNED_FROM);
  await commit.prefetch(
    others.map(({ file }) => file),
    others.length
  );
  const read = new Set([...checkable, ...others].map(({ file }) => file).filter((file) => !commit.isSkipped(file)));
  return all.filter(({ file }) => read.has(file));
}
function firstOf(errors, counted, state) {
  if (errors.length <= MAX_ERRORS) return [...errors];
  const rest = errors.length - MAX_ERRORS;
  return [...errors.slice(0, MAX_ERRORS), `${count(rest, counted)} ${rest === 1 ? "is" : "are"} ${state}, too.`];
}
function notChecked(skipped, all) {
  if (skipped <= 0) return [];
  return [
    `${skipped} of ${count(all, "note")} ${skipped === 1 ? "was" : "were"} not checked, as GitHub accepts too few requests in this hour; use actions/checkout, which needs none.`
  ];
}
function notLearnedFrom(read, all) {
  if (read >= all) return [];
  return [`Learned from ${read} of ${count(all, "note")} only; use actions/checkout to learn from all of them.`];
}
function undatedNotRead(skipped) {
  if (skipped <= 0) return [];
  return [
    `${count(skipped, "Markdown file")} without a date in the name ${skipped === 1 ? "was" : "were"} skipped, as at most ${MAX_UNDATED} are read over the API; list the files that are notes under \`notes\` in .meeting-notes-lint.yml.`
  ];
}

// src/action/log.ts
import { appendFileSync as appendFileSync2, mkdtempSync } from "node:fs";
import os6 from "node:os";
import path8 from "node:path";

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
  return `${count(dropped, "more finding")} ${dropped === 1 ? "is" : "are"} in the log and in the summary of this job; GitHub shows only the first ${kinds} of a step.`;
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
function applyNoteFixes(note, accepts) {
  const original = gitLines(note.text);
  const fixes = [];
  let current = note.text;
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const soFar = lineChanges(original, gitLines(current));
    const lineOf = lineFinder(current);
    const spans = /* @__PURE__ */ new Map();
    for (const finding of note.check(current)) {
      if (!finding.fix) continue;
      const changed = changedLines(current, finding.fix.edits, lineOf).map((change) => originalLines(soFar, change));
      if (changed.every(accepts)) spans.set(finding, changed);
    }
    const { text: next, applied } = applyRound(current, [...spans.keys()], "suggestions");
    if (next === current) break;
    for (const finding of applied) for (const span of spans.get(finding)) fixes.push({ ...span, finding });
    current = next;
  }
  return { text: current, fixes };
}
function changedLines(text, edits, lineOf) {
  const sorted = [...edits].sort((a, b) => a.start - b.start);
  const first = sorted[0]?.start ?? 0;
  const start = first === 0 ? 0 : text.lastIndexOf("\n", first - 1) + 1;
  const lastEnd = sorted.reduce((furthest, edit) => Math.max(furthest, edit.end), 0);
  const nextLine = text.indexOf("\n", lastEnd) + 1;
  const end = nextLine === 0 ? text.length : nextLine;
  let after = "";
  let offset = start;
  for (const edit of sorted) {
    after += text.slice(offset, edit.start) + edit.text;
    offset = edit.end;
  }
  after += text.slice(offset, end);
  const before = lineOf(start) - 1;
  return lineChanges(gitLines(text.slice(start, end)), gitLines(after)).map((change) => ({
    ...change,
    start: change.start + before,
    end: change.end + before
  }));
}
function lineFinder(text) {
  const starts = [0];
  for (let at2 = text.indexOf("\n"); at2 >= 0; at2 = text.indexOf("\n", at2 + 1)) starts.push(at2 + 1);
  return (offset) => {
    let [low, high] = [0, starts.length];
    while (high - low > 1) {
      const middle = low + high >> 1;
      if (starts[middle] <= offset) low = middle;
      else high = middle;
    }
    return low + 1;
  };
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
${count(left, "more finding")} ${left === 1 ? "does" : "do"} not fit here; see ${elsewhere}.
`;
  return text;
}
function worstFirst(notes) {
  const hasError = ({ findings }) => Number(findings.some(({ severity }) => severity === "error"));
  return notes.filter(({ findings }) => findings.length > 0).sort((a, b) => hasError(b) - hasError(a));
}
function row({ path: path10 }, { place, severity, message, ruleId, url }, links) {
  const { line } = place.start;
  const address = links && `${links.repository}/blob/${links.head}/${inAddress(path10)}?plain=1#L${line}`;
  return `| ${address ? `[${line}](${address})` : line} | ${severity} | ${markdownText(message)} | [${ruleId}](${url}) |`;
}
function inAddress(path10) {
  return path10.replace(/\p{Cs}/gu, "�").split("/").map((name) => encodeURIComponent(name).replace(/[()]/g, (bracket) => bracket === "(" ? "%28" : "%29")).join("/");
}
function fenceFor(text) {
  return "`".repeat(Math.max(3, ...[...text.matchAll(/`+/g)].map(([run2]) => run2.length + 1)));
}

// src/action/publish/summary.ts
var MAX_BYTES2 = 1024 * 1024;
function summary2(notes, links, filter, notices = []) {
  const { result, fixHint, worst } = summarize(notes);
  const head = ["## Meeting notes", "", `${worst ? "✖" : "✔"} ${result}`, ...fixHint ? ["", fixHint] : []];
  for (const notice of notices) head.push("", markdownText(notice));
  const text = `${head.join("\n")}
`;
  const more = (note) => fixesAsDiff(note, filter);
  return text + tables(notes, links, { room: MAX_BYTES2 - bytes(text), size: bytes, elsewhere: "the log", more });
}
function fixesAsDiff(note, filter) {
  const { text } = applyNoteFixes(note, (place) => isWanted(place, note, filter));
  const diff = unifiedDiff(note.path, note.text, text).trimEnd();
  if (diff === "") return [];
  const fence = fenceFor(diff);
  return [
    "",
    "<details><summary>Suggested fixes</summary>",
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
function logFindings({ notes, notices, errors }, { root }) {
  if (notes.length > 0) write(formatters.stylish(notes, contextOf(root)));
  for (const notice of notices) write(`${logLine(notice)}
`);
  for (const error2 of errors) error(logLine(error2));
}
function reportResults(linted, published, report) {
  const { inputs, root, links, env } = report;
  const { notes } = linted;
  const context = contextOf(root);
  const notices = [...linted.notices, ...published.notices, ...published.failures];
  for (const notice of published.notices) write(`${logLine(notice)}
`);
  for (const failure of published.failures) warning(logLine(failure));
  if (inputs.annotations !== "none" && !published.hasCheckRun) {
    const commands = annotations(notes, context);
    if (commands !== "") write(`::group::Annotations
${commands}::endgroup::
`);
    const rest = notAnnotated(notes);
    if (rest !== void 0) {
      write(`::notice title=meeting-notes-lint::${commandData(rest)}
`);
      notices.push(rest);
    }
  }
  const summaryFile = env.GITHUB_STEP_SUMMARY;
  if (inputs.summary && summaryFile)
    attempt(() => appendFileSync2(summaryFile, summary2(notes, links, inputs.filter, [...notices, ...linted.errors])));
  attempt(() => {
    const folder = mkdtempSync(path8.join(env.RUNNER_TEMP || os6.tmpdir(), "meeting-notes-lint-"));
    const file = path8.join(folder, "report.json");
    writeTextFile(file, file, formatters.json(notes, context));
    setOutput2("report", file);
  });
  const { sarifFile } = inputs;
  if (sarifFile !== void 0) {
    attempt(() => {
      const file = path8.resolve(root, sarifFile);
      writeTextFile(file, sarifFile, formatters.sarif(notes, context));
      setOutput2("sarif", file);
    });
  }
  const { errors, warnings, fixable } = totals(notes);
  setOutput2("errors", errors);
  setOutput2("warnings", warnings);
  setOutput2("fixable", fixable);
  setOutput2("notes", notes.length);
  setOutput2("result", errors + warnings > 0 ? "findings" : linted.errors.length > 0 ? "error" : "clean");
}
function setOutput2(name, value) {
  try {
    setOutput(name, value);
  } catch {
    if (name === "result")
      warning("The outputs are not set, as GITHUB_OUTPUT does not name a file that can be written.");
  }
}
function contextOf(root) {
  return { rules: reportedRules, version: VERSION, color: false, root };
}
function write(text) {
  process.stdout.write(text);
}
function attempt(writeReport) {
  try {
    writeReport();
  } catch (error2) {
    warning(logLine(error2 instanceof Error ? error2.message : String(error2)));
  }
}

// src/action/publish/comment-markers.ts
import { createHash as createHash2 } from "node:crypto";
function digest(...parts) {
  return createHash2("sha256").update(parts.join("\0")).digest("hex").slice(0, 16);
}
function marker(kind2, key) {
  return `<!-- meeting-notes-lint:${kind2}:${key} -->`;
}
function keyOf(kind2, { body, user }, login) {
  const found = new RegExp(`<!-- meeting-notes-lint:${kind2}:([0-9a-f]{16}) -->\\s*$`).exec(body ?? "");
  const isOwn = login !== void 0 && (user?.login === login || user?.type === "Bot" && user.login === `${login}[bot]`);
  return isOwn ? found?.[1] : void 0;
}

// src/action/publish/check-run.ts
var BATCH_SIZE = 50;
var MAX_ANNOTATED = 1e3;
var NAME = "meeting-notes-lint";
function annotationsOf(notes) {
  const all = notes.flatMap(
    ({ path: path10, findings }) => findings.map((finding) => {
      const { place, severity, ruleId, message } = finding;
      return {
        path: path10,
        start_line: place.start.line,
        end_line: place.end.line,
        // GitHub accepts columns only within one line.
        ...isSingleLine(finding) && { start_column: place.start.column, end_column: place.end.column },
        annotation_level: severity === "error" ? "failure" : "warning",
        title: ruleId,
        message: visible(message)
      };
    })
  );
  return [...all.filter(isFailure2), ...all.filter((annotation) => !isFailure2(annotation))];
}
function isFailure2({ annotation_level }) {
  return annotation_level === "failure";
}
function notInCheckRun(findings) {
  if (findings <= MAX_ANNOTATED) return void 0;
  const rest = count(findings - MAX_ANNOTATED, "more finding");
  return `${rest} besides the first ${MAX_ANNOTATED} of this check run; see the log and the summary of the job.`;
}
async function syncCheckRun(notes, head, failed, github) {
  const { rest } = await github.octokit;
  const all = annotationsOf(notes);
  const annotations2 = all.slice(0, MAX_ANNOTATED);
  const { result, fixHint, worst } = summarize(notes);
  const summary3 = [fixHint, notInCheckRun(all.length)].filter((part) => part !== void 0).join("\n\n");
  const output = { title: result, summary: summary3 || "No further details." };
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
    const batch = { ...output, annotations: annotations2.slice(sent, sent + BATCH_SIZE) };
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
function commentText(notes, links, key, notices = []) {
  const end = `
${marker("comment", key)}`;
  const { result, fixHint, worst } = summarize(notes);
  if (!worst) return `**Meeting notes: all clear.** ${result}
${end}`;
  let text = `**Meeting notes:** ${result}
`;
  for (const line of [...fixHint ? [fixHint] : [], ...notices.map(markdownText)]) text += `
${line}
`;
  const room = MAX_LENGTH - text.length - end.length;
  text += tables(notes, links, { room, size: ({ length }) => length, elsewhere: "the summary of the job" });
  return text + end;
}
async function syncComment({ number }, text, key, isClean, github) {
  const { rest } = await github.octokit;
  const place = { ...github.repo, issue_number: number };
  const all = await github.list((page) => rest.issues.listComments({ ...place, ...page }));
  const marked = all.filter(({ body }) => body?.includes(marker("comment", key)));
  const login = marked.length > 0 ? await github.login() : void 0;
  const [own, ...others] = marked.filter(
    (comment) => keyOf("comment", { body: comment.body, user: comment.user }, login) === key
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
  const { rest } = await github.octokit;
  const place = { ...github.repo, pull_number: number };
  const comments = await github.list((page) => rest.pulls.listReviewComments({ ...place, ...page }));
  const marked = comments.filter(({ body }) => body.includes("<!-- meeting-notes-lint:suggestion:"));
  const login = marked.length > 0 ? await github.login() : void 0;
  const wanted = new Map(suggestions.map((one) => [one.key, one]));
  const kept = /* @__PURE__ */ new Map();
  for (const comment of marked) {
    const key = keyOf("suggestion", comment, login);
    if (key === void 0) continue;
    const again = wanted.get(key);
    if (again && comment.line !== null && !kept.has(key)) kept.set(key, again);
    else if (comments.some(({ in_reply_to_id }) => in_reply_to_id === comment.id))
      await rest.pulls.updateReviewComment({ ...github.repo, comment_id: comment.id, body: RESOLVED });
    else await rest.pulls.deleteReviewComment({ ...github.repo, comment_id: comment.id });
  }
  const missing = [...suggestions].filter(({ key }) => !kept.has(key)).sort((a, b) => rank(a) - rank(b)).slice(0, Math.max(0, MAX_SUGGESTIONS - kept.size));
  if (missing.length > 0) {
    await rest.pulls.createReview({
      ...place,
      commit_id: head,
      event: "COMMENT",
      body: `${count(missing.length, "suggestion")} for these meeting notes. Review each one, then commit it with a click.`,
      comments: missing.map(reviewComment)
    });
  }
  return { posted: missing.length, current: [...kept.values(), ...missing] };
}
var RESOLVED = "Resolved: the lines have changed, or the problem is fixed.";
function rank({ findings }) {
  return findings.some(({ severity }) => severity === "error") ? 0 : 1;
}
function reviewComment({ path: path10, start, end, lines, findings, key }) {
  const messages = findings.map(({ message, ruleId, url }) => `${markdownText(message)} ([${ruleId}](${url}))`);
  const fence = fenceFor(lines.join("\n"));
  const block = [`${fence}suggestion`, ...lines, fence].join("\n");
  return {
    path: path10,
    body: `${messages.join("\n\n")}

${block}

${marker("suggestion", key)}`,
    side: "RIGHT",
    line: end,
    ...start < end && { start_line: start, start_side: "RIGHT" }
  };
}

// src/action/publish/suggestions.ts
function suggestionsFor(note, filter) {
  const { text, change } = note;
  const shown2 = change?.shown ?? [];
  if (shown2.length === 0 || change?.blob !== blobName(Buffer.from(text), change?.blob) || /\r(?!\n)/.test(text))
    return [];
  const { text: fixedText, fixes } = applyNoteFixes(
    note,
    (span) => anchor(span, shown2) !== void 0 && isWanted(span, note, filter)
  );
  const before = gitLines(text);
  return mergeTouching(lineChanges(before, gitLines(fixedText)), before, shown2).filter(({ lines }) => lines.every(isPlain)).map(({ start, end, lines }) => ({
    path: note.path,
    start,
    end,
    lines,
    findings: distinct(fixes.filter((fix) => fix.start <= end + 1 && start <= fix.end).map(({ finding }) => finding)),
    key: digest(note.path, before.slice(start - 1, end).join("\n"), lines.join("\n"))
  }));
}
function withSuggestions(text, suggestions) {
  const lines = gitLines(text);
  for (const { start, end, lines: replacement } of [...suggestions].sort((a, b) => b.start - a.start))
    lines.splice(start - 1, end - start + 1, ...replacement);
  return lines.map((line) => `${line}
`).join("");
}
function anchor({ start, end }, shown2) {
  const isShown = (from, to) => shown2.some((hunk) => hunk[0] <= from && to <= hunk[1]);
  if (end > start) return isShown(start, end - 1) ? [start, end - 1] : void 0;
  return [start - 1, start].filter((line) => isShown(line, line)).map((line) => [line, line])[0];
}
function mergeTouching(changes, before, shown2) {
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

// src/action/publish/publish.ts
var CHECK_RUN = "the check run";
async function publish({ notes, knowsLines }, inputs, event, links, failed, github, permissions) {
  const failures = [];
  const notices = [];
  const missing = /* @__PURE__ */ new Map();
  const recordMissingPermission = (what, permission) => {
    const why = permissions.why(permission);
    missing.set(why, [...missing.get(why) ?? [], what]);
  };
  const post = async (what, permission, job) => {
    if (!github || !await permissions.may(permission)) {
      recordMissingPermission(what, permission);
      return void 0;
    }
    try {
      return await github.write(() => job(github));
    } catch (error2) {
      if (isRefused(error2)) {
        permissions.refuse(permission);
        recordMissingPermission(what, permission);
      } else failures.push(`Not posted: ${what}, because ${reasonOf(error2)}.`);
      return void 0;
    }
  };
  const { head, pullRequest } = event;
  let hasCheckRun = false;
  if (head && wantsCheckRun(inputs, notes)) {
    const done = await post(CHECK_RUN, "checks", async (to) => {
      await syncCheckRun(notes, head, failed, to);
      return true;
    });
    hasCheckRun = done ?? false;
    const { errors, warnings } = totals(notes);
    const rest = hasCheckRun ? notInCheckRun(errors + warnings) : void 0;
    if (rest !== void 0) notices.push(rest);
  }
  if (pullRequest && inputs.suggestions && knowsLines) {
    const suggestions = notes.flatMap((note) => suggestionsFor(note, inputs.filter));
    if (suggestions.length > 0 || await permissions.may("pull-requests")) {
      const what = suggestions.length > 0 ? count(suggestions.length, "suggestion") : "cleanup of resolved suggestions";
      const posted = await post(what, "pull-requests", (to) => syncSuggestions(pullRequest, suggestions, to));
      if (posted) notices.push(...notSuggested(notes, posted.current));
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
    notices.push(
      `Not posted: ${what.join(", ")}, as ${why}; see the log and the summary of this job${what.includes(CHECK_RUN) ? ", and the annotations that replace the check run" : ""}.`
    );
  return { hasCheckRun, notices, failures };
}
function wantsCheckRun({ annotations: annotations2 }, notes) {
  return annotations2 === "checks" || annotations2 === "auto" && !allFit(notes);
}
function notSuggested(notes, current) {
  const fixable = (findings) => findings.filter(({ fix }) => fix).length;
  let left = 0;
  for (const { path: path10, text, findings, check } of notes) {
    const suggestions = current.filter((suggestion) => suggestion.path === path10);
    if (fixable(findings) > 0) left += Math.min(fixable(findings), fixable(check(withSuggestions(text, suggestions))));
  }
  if (left === 0) return [];
  return [
    `${left} more ${left === 1 ? "fix" : "fixes"} ${left === 1 ? "is" : "are"} not suggested on the pull request, as its diff does not show the lines or there are too many; see the summary of this job.`
  ];
}

// src/action/source/source.ts
import { existsSync as existsSync3, readdirSync } from "node:fs";
async function openSource({ source }, event, workspace, env, objects) {
  if (event.isPrivileged && source === "checkout")
    throw new UserError(
      "Under pull_request_target, notes are only read over the API, as an untrusted checkout must not be used; set `source: auto`."
    );
  const checkout = { notes: cachingFileSystem(nodeFileSystem), configs: nodeFileSystem, commit: void 0 };
  const mustUseApi = source === "api" || event.isPrivileged;
  const checkedOut = mustUseApi ? void 0 : await checkedOutCommit(workspace);
  if (source === "checkout") {
    const { pullRequest } = event;
    if (pullRequest && checkedOut === pullRequest.base && checkedOut !== pullRequest.head)
      throw new UserError(
        "The workspace holds the base of the pull request, not its head; remove `ref` from actions/checkout, or set `source: auto`."
      );
    return checkout;
  }
  const isHead = checkedOut !== void 0 && (checkedOut === event.head || checkedOut === env.GITHUB_SHA);
  if (!mustUseApi && (!objects || !event.head || isHead)) return checkout;
  if (!objects || !event.head)
    throw new UserError("Reading notes over the API takes a token and a commit; keep the default of `github-token`.");
  try {
    return await openCommit(event, event.head, workspace, objects);
  } catch (error2) {
    if (error2 instanceof UserError) throw error2;
    const reason = reasonOf(error2);
    if (!mustUseApi && checkedOut === void 0 && existsSync3(workspace) && readdirSync(workspace).length > 0)
      return {
        ...checkout,
        notice: `The notes in the workspace were checked instead of those of the commit, because ${reason}.`
      };
    throw new UserError(
      `The notes cannot be read over the API, because ${reason}; run the job again, or use actions/checkout.`
    );
  }
}
async function openCommit(event, head, workspace, objects) {
  const open2 = async (sha2) => {
    const tree = await objects.tree(sha2);
    if (tree.isTruncated) throw new UserError(`${TOO_LARGE} use actions/checkout and \`source: checkout\`.`);
    return CommitFileSystem.of(workspace, tree, objects);
  };
  const commit = await open2(head);
  const configs = event.isPrivileged && event.pullRequest ? await open2(event.pullRequest.base) : commit;
  return { notes: commit, configs, commit };
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
    const source = await openSource(inputs, event, root, env, objects);
    const changes = await changedFiles(event, { workspace: source.commit ? void 0 : root, github, objects });
    await loadFullParsers();
    const linted = await lintChanges(inputs, changes, source, root, Date.now());
    const links = linksOf(event.head, env);
    const report = { inputs, root, links, env };
    logFindings(linted, report);
    const failed = isFailure(linted, inputs);
    const permissions = new Permissions(event, github, env);
    const published = await publish(linted, inputs, event, links, failed, github, permissions);
    reportResults(linted, published, report);
    if (failed) process.exitCode = ExitCode.Failure;
  } catch (error2) {
    const known = error2 instanceof UserError;
    const message = error2 instanceof Error ? error2.message : String(error2);
    setOutput2("result", "error");
    setFailed(logLine(known ? message : `Something went wrong inside meeting-notes-lint: ${message}`));
    if (!known && error2 instanceof Error) debug(logLine(error2.stack ?? ""));
  }
}
function workspaceOf({ GITHUB_WORKSPACE: workspace }) {
  const folder = path9.resolve(workspace || process.cwd());
  return existsSync4(folder) ? realpathSync(folder) : folder;
}
function linksOf(head, env) {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository } = env;
  return head && server && repository ? { repository: `${server}/${repository}`, head } : void 0;
}

// src/action/index.ts
await runAction();
