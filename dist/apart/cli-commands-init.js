import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __filename = import.meta.filename;
import {
  require_dist
} from "./chunk-BQ3DM3XI.js";
import {
  count,
  reporters,
  wantsColor
} from "./chunk-NJ5QAFCC.js";
import {
  CONFIG_NAMES,
  Config,
  ConfigError,
  ConfigLoader,
  findNotes,
  lintParsed,
  mayBeNote,
  pathFrom,
  pathPattern,
  readTextFile,
  reportedRules,
  repositoryRoot,
  writeTextFile
} from "./chunk-X4Y5PBNS.js";
import {
  logLine
} from "./chunk-4GK2TEKQ.js";
import {
  VERSION
} from "./chunk-2S3YHHN7.js";
import {
  CONFIG_SCHEMA,
  HOME,
  UserError,
  builtInSchema,
  cellsOf,
  dateMentions,
  dateWords,
  daysBetween,
  defaultSections,
  defaultSettings,
  fits,
  hasContent,
  headingKey,
  isInitials,
  isTooDeep,
  labelKey,
  labelLines,
  meetingOf,
  outline,
  parseNote,
  parseSource,
  pathDate,
  pathOf,
  rosterPeople,
  rules,
  saysSomething,
  schemaKeys,
  sourceText,
  tablesIn,
  typeWords
} from "./chunk-FP2A34WE.js";
import {
  closest,
  fold
} from "./chunk-QHWER7ZH.js";
import "./chunk-XXQ5GYI7.js";
import {
  CLEAN
} from "./chunk-Z633IPYQ.js";
import {
  __commonJS,
  __toESM
} from "./chunk-WVRSDWRJ.js";

// node_modules/picomatch/lib/constants.js
var require_constants = __commonJS({
  "node_modules/picomatch/lib/constants.js"(exports, module) {
    "use strict";
    var WIN_SLASH = "\\\\/";
    var WIN_NO_SLASH = `[^${WIN_SLASH}]`;
    var DEFAULT_MAX_EXTGLOB_RECURSION = 0;
    var DOT_LITERAL = "\\.";
    var PLUS_LITERAL = "\\+";
    var QMARK_LITERAL = "\\?";
    var SLASH_LITERAL = "\\/";
    var ONE_CHAR = "(?=.)";
    var QMARK = "[^/]";
    var END_ANCHOR = `(?:${SLASH_LITERAL}|$)`;
    var START_ANCHOR = `(?:^|${SLASH_LITERAL})`;
    var DOTS_SLASH = `${DOT_LITERAL}{1,2}${END_ANCHOR}`;
    var NO_DOT = `(?!${DOT_LITERAL})`;
    var NO_DOTS = `(?!${START_ANCHOR}${DOTS_SLASH})`;
    var NO_DOT_SLASH = `(?!${DOT_LITERAL}{0,1}${END_ANCHOR})`;
    var NO_DOTS_SLASH = `(?!${DOTS_SLASH})`;
    var QMARK_NO_DOT = `[^.${SLASH_LITERAL}]`;
    var STAR = `${QMARK}*?`;
    var SEP2 = "/";
    var POSIX_CHARS = {
      DOT_LITERAL,
      PLUS_LITERAL,
      QMARK_LITERAL,
      SLASH_LITERAL,
      ONE_CHAR,
      QMARK,
      END_ANCHOR,
      DOTS_SLASH,
      NO_DOT,
      NO_DOTS,
      NO_DOT_SLASH,
      NO_DOTS_SLASH,
      QMARK_NO_DOT,
      STAR,
      START_ANCHOR,
      SEP: SEP2
    };
    var WINDOWS_CHARS = {
      ...POSIX_CHARS,
      SLASH_LITERAL: `[${WIN_SLASH}]`,
      QMARK: WIN_NO_SLASH,
      STAR: `${WIN_NO_SLASH}*?`,
      DOTS_SLASH: `${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$)`,
      NO_DOT: `(?!${DOT_LITERAL})`,
      NO_DOTS: `(?!(?:^|[${WIN_SLASH}])${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$))`,
      NO_DOT_SLASH: `(?!${DOT_LITERAL}{0,1}(?:[${WIN_SLASH}]|$))`,
      NO_DOTS_SLASH: `(?!${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$))`,
      QMARK_NO_DOT: `[^.${WIN_SLASH}]`,
      START_ANCHOR: `(?:^|[${WIN_SLASH}])`,
      END_ANCHOR: `(?:[${WIN_SLASH}]|$)`,
      SEP: "\\"
    };
    var POSIX_REGEX_SOURCE = {
      __proto__: null,
      alnum: "a-zA-Z0-9",
      alpha: "a-zA-Z",
      ascii: "\\x00-\\x7F",
      blank: " \\t",
      cntrl: "\\x00-\\x1F\\x7F",
      digit: "0-9",
      graph: "\\x21-\\x7E",
      lower: "a-z",
      print: "\\x20-\\x7E ",
      punct: "\\-!\"#$%&'()\\*+,./:;<=>?@[\\]^_`{|}~",
      space: " \\t\\r\\n\\v\\f",
      upper: "A-Z",
      word: "A-Za-z0-9_",
      xdigit: "A-Fa-f0-9"
    };
    module.exports = {
      DEFAULT_MAX_EXTGLOB_RECURSION,
      MAX_LENGTH: 1024 * 64,
      POSIX_REGEX_SOURCE,
      // regular expressions
      REGEX_BACKSLASH: /\\(?![*+?^${}(|)[\]])/g,
      REGEX_NON_SPECIAL_CHARS: /^[^@![\].,$*+?^{}()|\\/]+/,
      REGEX_SPECIAL_CHARS: /[-*+?.^${}(|)[\]]/,
      REGEX_SPECIAL_CHARS_BACKREF: /(\\?)((\W)(\3*))/g,
      REGEX_SPECIAL_CHARS_GLOBAL: /([-*+?.^${}(|)[\]])/g,
      REGEX_REMOVE_BACKSLASH: /(?:\[.*?[^\\]\]|\\(?=.))/g,
      // Replace globs with equivalent patterns to reduce parsing time.
      REPLACEMENTS: {
        __proto__: null,
        "***": "*",
        "**/**": "**",
        "**/**/**": "**"
      },
      // Digits
      CHAR_0: 48,
      /* 0 */
      CHAR_9: 57,
      /* 9 */
      // Alphabet chars.
      CHAR_UPPERCASE_A: 65,
      /* A */
      CHAR_LOWERCASE_A: 97,
      /* a */
      CHAR_UPPERCASE_Z: 90,
      /* Z */
      CHAR_LOWERCASE_Z: 122,
      /* z */
      CHAR_LEFT_PARENTHESES: 40,
      /* ( */
      CHAR_RIGHT_PARENTHESES: 41,
      /* ) */
      CHAR_ASTERISK: 42,
      /* * */
      // Non-alphabetic chars.
      CHAR_AMPERSAND: 38,
      /* & */
      CHAR_AT: 64,
      /* @ */
      CHAR_BACKWARD_SLASH: 92,
      /* \ */
      CHAR_CARRIAGE_RETURN: 13,
      /* \r */
      CHAR_CIRCUMFLEX_ACCENT: 94,
      /* ^ */
      CHAR_COLON: 58,
      /* : */
      CHAR_COMMA: 44,
      /* , */
      CHAR_DOT: 46,
      /* . */
      CHAR_DOUBLE_QUOTE: 34,
      /* " */
      CHAR_EQUAL: 61,
      /* = */
      CHAR_EXCLAMATION_MARK: 33,
      /* ! */
      CHAR_FORM_FEED: 12,
      /* \f */
      CHAR_FORWARD_SLASH: 47,
      /* / */
      CHAR_GRAVE_ACCENT: 96,
      /* ` */
      CHAR_HASH: 35,
      /* # */
      CHAR_HYPHEN_MINUS: 45,
      /* - */
      CHAR_LEFT_ANGLE_BRACKET: 60,
      /* < */
      CHAR_LEFT_CURLY_BRACE: 123,
      /* { */
      CHAR_LEFT_SQUARE_BRACKET: 91,
      /* [ */
      CHAR_LINE_FEED: 10,
      /* \n */
      CHAR_NO_BREAK_SPACE: 160,
      /* \u00A0 */
      CHAR_PERCENT: 37,
      /* % */
      CHAR_PLUS: 43,
      /* + */
      CHAR_QUESTION_MARK: 63,
      /* ? */
      CHAR_RIGHT_ANGLE_BRACKET: 62,
      /* > */
      CHAR_RIGHT_CURLY_BRACE: 125,
      /* } */
      CHAR_RIGHT_SQUARE_BRACKET: 93,
      /* ] */
      CHAR_SEMICOLON: 59,
      /* ; */
      CHAR_SINGLE_QUOTE: 39,
      /* ' */
      CHAR_SPACE: 32,
      /*   */
      CHAR_TAB: 9,
      /* \t */
      CHAR_UNDERSCORE: 95,
      /* _ */
      CHAR_VERTICAL_LINE: 124,
      /* | */
      CHAR_ZERO_WIDTH_NOBREAK_SPACE: 65279,
      /* \uFEFF */
      /**
       * Create EXTGLOB_CHARS
       */
      extglobChars(chars) {
        return {
          "!": { type: "negate", open: "(?:(?!(?:", close: `))${chars.STAR})` },
          "?": { type: "qmark", open: "(?:", close: ")?" },
          "+": { type: "plus", open: "(?:", close: ")+" },
          "*": { type: "star", open: "(?:", close: ")*" },
          "@": { type: "at", open: "(?:", close: ")" }
        };
      },
      /**
       * Create GLOB_CHARS
       */
      globChars(win32) {
        return win32 === true ? WINDOWS_CHARS : POSIX_CHARS;
      }
    };
  }
});

// node_modules/picomatch/lib/utils.js
var require_utils = __commonJS({
  "node_modules/picomatch/lib/utils.js"(exports) {
    "use strict";
    var {
      REGEX_BACKSLASH,
      REGEX_REMOVE_BACKSLASH,
      REGEX_SPECIAL_CHARS,
      REGEX_SPECIAL_CHARS_GLOBAL
    } = require_constants();
    exports.isObject = (val) => val !== null && typeof val === "object" && !Array.isArray(val);
    exports.hasRegexChars = (str) => REGEX_SPECIAL_CHARS.test(str);
    exports.isRegexChar = (str) => str.length === 1 && exports.hasRegexChars(str);
    exports.escapeRegex = (str) => str.replace(REGEX_SPECIAL_CHARS_GLOBAL, "\\$1");
    exports.toPosixSlashes = (str) => str.replace(REGEX_BACKSLASH, "/");
    exports.isWindows = () => {
      if (typeof navigator !== "undefined" && navigator.platform) {
        const platform = navigator.platform.toLowerCase();
        return platform === "win32" || platform === "windows";
      }
      if (typeof process !== "undefined" && process.platform) {
        return process.platform === "win32";
      }
      return false;
    };
    exports.removeBackslashes = (str) => {
      return str.replace(REGEX_REMOVE_BACKSLASH, (match) => {
        return match === "\\" ? "" : match;
      });
    };
    exports.escapeLast = (input, char, lastIdx) => {
      const idx = input.lastIndexOf(char, lastIdx);
      if (idx === -1) return input;
      if (input[idx - 1] === "\\") return exports.escapeLast(input, char, idx - 1);
      return `${input.slice(0, idx)}\\${input.slice(idx)}`;
    };
    exports.removePrefix = (input, state = {}) => {
      let output = input;
      if (output.startsWith("./")) {
        output = output.slice(2);
        state.prefix = "./";
      }
      return output;
    };
    exports.wrapOutput = (input, state = {}, options = {}) => {
      const prepend = options.contains ? "" : "^";
      const append = options.contains ? "" : "$";
      let output = `${prepend}(?:${input})${append}`;
      if (state.negated === true) {
        output = `(?:^(?!${output}).*$)`;
      }
      return output;
    };
    exports.basename = (path2, { windows } = {}) => {
      const segs = path2.split(windows ? /[\\/]/ : "/");
      const last = segs[segs.length - 1];
      if (last === "") {
        return segs[segs.length - 2];
      }
      return last;
    };
  }
});

// node_modules/picomatch/lib/scan.js
var require_scan = __commonJS({
  "node_modules/picomatch/lib/scan.js"(exports, module) {
    "use strict";
    var utils = require_utils();
    var {
      CHAR_ASTERISK,
      /* * */
      CHAR_AT,
      /* @ */
      CHAR_BACKWARD_SLASH,
      /* \ */
      CHAR_COMMA,
      /* , */
      CHAR_DOT,
      /* . */
      CHAR_EXCLAMATION_MARK,
      /* ! */
      CHAR_FORWARD_SLASH,
      /* / */
      CHAR_LEFT_CURLY_BRACE,
      /* { */
      CHAR_LEFT_PARENTHESES,
      /* ( */
      CHAR_LEFT_SQUARE_BRACKET,
      /* [ */
      CHAR_PLUS,
      /* + */
      CHAR_QUESTION_MARK,
      /* ? */
      CHAR_RIGHT_CURLY_BRACE,
      /* } */
      CHAR_RIGHT_PARENTHESES,
      /* ) */
      CHAR_RIGHT_SQUARE_BRACKET
      /* ] */
    } = require_constants();
    var isPathSeparator = (code) => {
      return code === CHAR_FORWARD_SLASH || code === CHAR_BACKWARD_SLASH;
    };
    var depth = (token) => {
      if (token.isPrefix !== true) {
        token.depth = token.isGlobstar ? Infinity : 1;
      }
    };
    var scan = (input, options) => {
      const opts = options || {};
      const length = input.length - 1;
      const scanToEnd = opts.parts === true || opts.tokens === true || opts.scanToEnd === true;
      const slashes = [];
      const tokens = [];
      const parts = [];
      let str = input;
      let index = -1;
      let start = 0;
      let lastIndex = 0;
      let isBrace = false;
      let isBracket = false;
      let isGlob = false;
      let isExtglob = false;
      let isGlobstar = false;
      let braceEscaped = false;
      let backslashes = false;
      let negated = false;
      let negatedExtglob = false;
      let finished = false;
      let braces = 0;
      let prev;
      let code;
      let token = { value: "", depth: 0, isGlob: false };
      const eos = () => index >= length;
      const peek = () => str.charCodeAt(index + 1);
      const advance = () => {
        prev = code;
        return str.charCodeAt(++index);
      };
      while (index < length) {
        code = advance();
        let next;
        if (code === CHAR_BACKWARD_SLASH) {
          backslashes = token.backslashes = true;
          code = advance();
          if (code === CHAR_LEFT_CURLY_BRACE) {
            braceEscaped = true;
          }
          continue;
        }
        if (braceEscaped === true || code === CHAR_LEFT_CURLY_BRACE) {
          braces++;
          while (eos() !== true && (code = advance())) {
            if (code === CHAR_BACKWARD_SLASH) {
              backslashes = token.backslashes = true;
              advance();
              continue;
            }
            if (code === CHAR_LEFT_CURLY_BRACE) {
              braces++;
              continue;
            }
            if (braceEscaped !== true && code === CHAR_DOT && (code = advance()) === CHAR_DOT) {
              isBrace = token.isBrace = true;
              isGlob = token.isGlob = true;
              finished = true;
              if (scanToEnd === true) {
                continue;
              }
              break;
            }
            if (braceEscaped !== true && code === CHAR_COMMA) {
              isBrace = token.isBrace = true;
              isGlob = token.isGlob = true;
              finished = true;
              if (scanToEnd === true) {
                continue;
              }
              break;
            }
            if (code === CHAR_RIGHT_CURLY_BRACE) {
              braces--;
              if (braces === 0) {
                braceEscaped = false;
                isBrace = token.isBrace = true;
                finished = true;
                break;
              }
            }
          }
          if (scanToEnd === true) {
            continue;
          }
          break;
        }
        if (code === CHAR_FORWARD_SLASH) {
          slashes.push(index);
          tokens.push(token);
          token = { value: "", depth: 0, isGlob: false };
          if (finished === true) continue;
          if (prev === CHAR_DOT && index === start + 1) {
            start += 2;
            continue;
          }
          lastIndex = index + 1;
          continue;
        }
        if (opts.noext !== true) {
          const isExtglobChar = code === CHAR_PLUS || code === CHAR_AT || code === CHAR_ASTERISK || code === CHAR_QUESTION_MARK || code === CHAR_EXCLAMATION_MARK;
          if (isExtglobChar === true && peek() === CHAR_LEFT_PARENTHESES) {
            isGlob = token.isGlob = true;
            isExtglob = token.isExtglob = true;
            finished = true;
            if (code === CHAR_EXCLAMATION_MARK && index === start) {
              negatedExtglob = true;
            }
            if (scanToEnd === true) {
              let parens = 0;
              while (eos() !== true && (code = advance())) {
                if (code === CHAR_BACKWARD_SLASH) {
                  backslashes = token.backslashes = true;
                  advance();
                  continue;
                }
                if (code === CHAR_LEFT_PARENTHESES) {
                  parens++;
                  continue;
                }
                if (code === CHAR_RIGHT_PARENTHESES && --parens === 0) {
                  finished = true;
                  break;
                }
              }
              continue;
            }
            break;
          }
        }
        if (code === CHAR_ASTERISK) {
          if (prev === CHAR_ASTERISK) isGlobstar = token.isGlobstar = true;
          isGlob = token.isGlob = true;
          finished = true;
          if (scanToEnd === true) {
            continue;
          }
          break;
        }
        if (code === CHAR_QUESTION_MARK) {
          isGlob = token.isGlob = true;
          finished = true;
          if (scanToEnd === true) {
            continue;
          }
          break;
        }
        if (code === CHAR_LEFT_SQUARE_BRACKET) {
          while (eos() !== true && (next = advance())) {
            if (next === CHAR_BACKWARD_SLASH) {
              backslashes = token.backslashes = true;
              advance();
              continue;
            }
            if (next === CHAR_RIGHT_SQUARE_BRACKET) {
              isBracket = token.isBracket = true;
              isGlob = token.isGlob = true;
              finished = true;
              break;
            }
          }
          if (scanToEnd === true) {
            continue;
          }
          break;
        }
        if (opts.nonegate !== true && code === CHAR_EXCLAMATION_MARK && index === start) {
          negated = token.negated = true;
          start++;
          continue;
        }
        if (opts.noparen !== true && code === CHAR_LEFT_PARENTHESES) {
          isGlob = token.isGlob = true;
          if (scanToEnd === true) {
            let parens = 1;
            while (eos() !== true && (code = advance())) {
              if (code === CHAR_BACKWARD_SLASH) {
                backslashes = token.backslashes = true;
                advance();
                continue;
              }
              if (code === CHAR_LEFT_PARENTHESES) {
                parens++;
                continue;
              }
              if (code === CHAR_RIGHT_PARENTHESES && --parens === 0) {
                finished = true;
                break;
              }
            }
            continue;
          }
          break;
        }
        if (isGlob === true) {
          finished = true;
          if (scanToEnd === true) {
            continue;
          }
          break;
        }
      }
      if (opts.noext === true) {
        isExtglob = false;
        isGlob = false;
      }
      let base = str;
      let prefix = "";
      let glob = "";
      if (start > 0) {
        prefix = str.slice(0, start);
        str = str.slice(start);
        lastIndex -= start;
      }
      if (base && isGlob === true && lastIndex > 0) {
        base = str.slice(0, lastIndex);
        glob = str.slice(lastIndex);
      } else if (isGlob === true) {
        base = "";
        glob = str;
      } else {
        base = str;
      }
      if (base && base !== "" && base !== "/" && base !== str) {
        if (isPathSeparator(base.charCodeAt(base.length - 1))) {
          base = base.slice(0, -1);
        }
      }
      if (opts.unescape === true) {
        if (glob) glob = utils.removeBackslashes(glob);
        if (base && backslashes === true) {
          base = utils.removeBackslashes(base);
        }
      }
      const state = {
        prefix,
        input,
        start,
        base,
        glob,
        isBrace,
        isBracket,
        isGlob,
        isExtglob,
        isGlobstar,
        negated,
        negatedExtglob
      };
      if (opts.tokens === true) {
        state.maxDepth = 0;
        if (!isPathSeparator(code)) {
          tokens.push(token);
        }
        state.tokens = tokens;
      }
      if (opts.parts === true || opts.tokens === true) {
        let prevIndex;
        for (let idx = 0; idx < slashes.length; idx++) {
          const n2 = prevIndex !== void 0 ? prevIndex + 1 : start;
          const i = slashes[idx];
          const value2 = input.slice(n2, i);
          if (opts.tokens) {
            if (idx === 0 && start !== 0) {
              tokens[idx].isPrefix = true;
              tokens[idx].value = prefix;
            } else {
              tokens[idx].value = value2;
            }
            depth(tokens[idx]);
            state.maxDepth += tokens[idx].depth;
          }
          if (i >= start) {
            parts.push(value2);
            prevIndex = i;
          }
        }
        const n = prevIndex !== void 0 ? prevIndex + 1 : start;
        const value = input.slice(n);
        parts.push(value);
        if (opts.tokens && prevIndex && prevIndex + 1 < input.length) {
          tokens[tokens.length - 1].value = value;
          depth(tokens[tokens.length - 1]);
          state.maxDepth += tokens[tokens.length - 1].depth;
        }
        state.slashes = slashes;
        state.parts = parts;
      }
      return state;
    };
    module.exports = scan;
  }
});

// node_modules/picomatch/lib/parse.js
var require_parse = __commonJS({
  "node_modules/picomatch/lib/parse.js"(exports, module) {
    "use strict";
    var constants = require_constants();
    var utils = require_utils();
    var {
      MAX_LENGTH: MAX_LENGTH2,
      POSIX_REGEX_SOURCE,
      REGEX_NON_SPECIAL_CHARS,
      REGEX_SPECIAL_CHARS_BACKREF,
      REPLACEMENTS
    } = constants;
    var expandRange = (args, options) => {
      if (typeof options.expandRange === "function") {
        return options.expandRange(...args, options);
      }
      args.sort();
      const value = `[${args.join("-")}]`;
      try {
        new RegExp(value);
      } catch (ex) {
        return args.map((v) => utils.escapeRegex(v)).join("..");
      }
      return value;
    };
    var syntaxError = (type, char) => {
      return `Missing ${type}: "${char}" - use "\\\\${char}" to match literal characters`;
    };
    var splitTopLevel = (input) => {
      const parts = [];
      let bracket = 0;
      let paren = 0;
      let quote = 0;
      let value = "";
      let escaped = false;
      for (const ch of input) {
        if (escaped === true) {
          value += ch;
          escaped = false;
          continue;
        }
        if (ch === "\\") {
          value += ch;
          escaped = true;
          continue;
        }
        if (ch === '"') {
          quote = quote === 1 ? 0 : 1;
          value += ch;
          continue;
        }
        if (quote === 0) {
          if (ch === "[") {
            bracket++;
          } else if (ch === "]" && bracket > 0) {
            bracket--;
          } else if (bracket === 0) {
            if (ch === "(") {
              paren++;
            } else if (ch === ")" && paren > 0) {
              paren--;
            } else if (ch === "|" && paren === 0) {
              parts.push(value);
              value = "";
              continue;
            }
          }
        }
        value += ch;
      }
      parts.push(value);
      return parts;
    };
    var isPlainBranch = (branch) => {
      let escaped = false;
      for (const ch of branch) {
        if (escaped === true) {
          escaped = false;
          continue;
        }
        if (ch === "\\") {
          escaped = true;
          continue;
        }
        if (/[?*+@!()[\]{}]/.test(ch)) {
          return false;
        }
      }
      return true;
    };
    var normalizeSimpleBranch = (branch) => {
      let value = branch.trim();
      let changed = true;
      while (changed === true) {
        changed = false;
        if (/^@\([^\\()[\]{}|]+\)$/.test(value)) {
          value = value.slice(2, -1);
          changed = true;
        }
      }
      if (!isPlainBranch(value)) {
        return;
      }
      return value.replace(/\\(.)/g, "$1");
    };
    var hasRepeatedCharPrefixOverlap = (branches2) => {
      const values = branches2.map(normalizeSimpleBranch).filter(Boolean);
      for (let i = 0; i < values.length; i++) {
        for (let j = i + 1; j < values.length; j++) {
          const a = values[i];
          const b = values[j];
          const char = a[0];
          if (!char || a !== char.repeat(a.length) || b !== char.repeat(b.length)) {
            continue;
          }
          if (a === b || a.startsWith(b) || b.startsWith(a)) {
            return true;
          }
        }
      }
      return false;
    };
    var parseRepeatedExtglob = (pattern2, requireEnd = true) => {
      if (pattern2[0] !== "+" && pattern2[0] !== "*" || pattern2[1] !== "(") {
        return;
      }
      let bracket = 0;
      let paren = 0;
      let quote = 0;
      let escaped = false;
      for (let i = 1; i < pattern2.length; i++) {
        const ch = pattern2[i];
        if (escaped === true) {
          escaped = false;
          continue;
        }
        if (ch === "\\") {
          escaped = true;
          continue;
        }
        if (ch === '"') {
          quote = quote === 1 ? 0 : 1;
          continue;
        }
        if (quote === 1) {
          continue;
        }
        if (ch === "[") {
          bracket++;
          continue;
        }
        if (ch === "]" && bracket > 0) {
          bracket--;
          continue;
        }
        if (bracket > 0) {
          continue;
        }
        if (ch === "(") {
          paren++;
          continue;
        }
        if (ch === ")") {
          paren--;
          if (paren === 0) {
            if (requireEnd === true && i !== pattern2.length - 1) {
              return;
            }
            return {
              type: pattern2[0],
              body: pattern2.slice(2, i),
              end: i
            };
          }
        }
      }
    };
    var buildCharClassStar = (chars) => {
      const source = chars.length === 1 ? utils.escapeRegex(chars[0]) : `[${chars.map((ch) => utils.escapeRegex(ch)).join("")}]`;
      return `${source}*`;
    };
    var getStarExtglobSequenceChars = (pattern2) => {
      let index = 0;
      const chars = [];
      while (index < pattern2.length) {
        const match = parseRepeatedExtglob(pattern2.slice(index), false);
        if (!match || match.type !== "*") {
          return;
        }
        const branches2 = splitTopLevel(match.body).map((branch2) => branch2.trim());
        if (branches2.length !== 1) {
          return;
        }
        const branch = normalizeSimpleBranch(branches2[0]);
        if (!branch || branch.length !== 1) {
          return;
        }
        chars.push(branch);
        index += match.end + 1;
      }
      if (chars.length < 1) {
        return;
      }
      return chars;
    };
    var repeatedExtglobRecursion = (pattern2) => {
      let depth = 0;
      let value = pattern2.trim();
      let match = parseRepeatedExtglob(value);
      while (match) {
        depth++;
        value = match.body.trim();
        match = parseRepeatedExtglob(value);
      }
      return depth;
    };
    var analyzeRepeatedExtglob = (body, options) => {
      if (options.maxExtglobRecursion === false) {
        return { risky: false };
      }
      const max = typeof options.maxExtglobRecursion === "number" ? options.maxExtglobRecursion : constants.DEFAULT_MAX_EXTGLOB_RECURSION;
      const branches2 = splitTopLevel(body).map((branch) => branch.trim());
      if (branches2.length > 1) {
        if (branches2.some((branch) => branch === "") || branches2.some((branch) => /^[*?]+$/.test(branch)) || hasRepeatedCharPrefixOverlap(branches2)) {
          return { risky: true };
        }
      }
      const safeChars = [];
      let sawStarSequence = false;
      let combinable = true;
      for (const branch of branches2) {
        const chars = getStarExtglobSequenceChars(branch);
        if (chars) {
          sawStarSequence = true;
          safeChars.push(...chars);
          continue;
        }
        const literal = normalizeSimpleBranch(branch);
        if (literal && literal.length === 1) {
          safeChars.push(literal);
          continue;
        }
        combinable = false;
        if (repeatedExtglobRecursion(branch) > max) {
          return { risky: true };
        }
      }
      if (sawStarSequence) {
        return combinable ? { risky: true, safeOutput: buildCharClassStar([...new Set(safeChars)]) } : { risky: true };
      }
      return { risky: false };
    };
    var parse = (input, options) => {
      if (typeof input !== "string") {
        throw new TypeError("Expected a string");
      }
      input = REPLACEMENTS[input] || input;
      const opts = { ...options };
      const max = typeof opts.maxLength === "number" ? Math.min(MAX_LENGTH2, opts.maxLength) : MAX_LENGTH2;
      let len = input.length;
      if (len > max) {
        throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
      }
      const bos = { type: "bos", value: "", output: opts.prepend || "" };
      const tokens = [bos];
      const capture = opts.capture ? "" : "?:";
      const PLATFORM_CHARS = constants.globChars(opts.windows);
      const EXTGLOB_CHARS = constants.extglobChars(PLATFORM_CHARS);
      const {
        DOT_LITERAL,
        PLUS_LITERAL,
        SLASH_LITERAL,
        ONE_CHAR,
        DOTS_SLASH,
        NO_DOT,
        NO_DOT_SLASH,
        NO_DOTS_SLASH,
        QMARK,
        QMARK_NO_DOT,
        STAR,
        START_ANCHOR
      } = PLATFORM_CHARS;
      const globstar = (opts2) => {
        return `(${capture}(?:(?!${START_ANCHOR}${opts2.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`;
      };
      const nodot = opts.dot ? "" : NO_DOT;
      const qmarkNoDot = opts.dot ? QMARK : QMARK_NO_DOT;
      let star = opts.bash === true ? globstar(opts) : STAR;
      if (opts.capture) {
        star = `(${star})`;
      }
      if (typeof opts.noext === "boolean") {
        opts.noextglob = opts.noext;
      }
      const state = {
        input,
        index: -1,
        start: 0,
        dot: opts.dot === true,
        consumed: "",
        output: "",
        prefix: "",
        backtrack: false,
        negated: false,
        brackets: 0,
        braces: 0,
        parens: 0,
        quotes: 0,
        globstar: false,
        tokens
      };
      input = utils.removePrefix(input, state);
      len = input.length;
      const extglobs = [];
      const braces = [];
      const stack = [];
      let prev = bos;
      let value;
      const eos = () => state.index === len - 1;
      const peek = state.peek = (n = 1) => input[state.index + n];
      const advance = state.advance = () => input[++state.index] || "";
      const remaining = () => input.slice(state.index + 1);
      const consume = (value2 = "", num = 0) => {
        state.consumed += value2;
        state.index += num;
      };
      const append = (token) => {
        state.output += token.output != null ? token.output : token.value;
        consume(token.value);
      };
      const negate = () => {
        let count2 = 1;
        while (peek() === "!" && (peek(2) !== "(" || peek(3) === "?")) {
          advance();
          state.start++;
          count2++;
        }
        if (count2 % 2 === 0) {
          return false;
        }
        state.negated = true;
        state.start++;
        return true;
      };
      const increment = (type) => {
        state[type]++;
        stack.push(type);
      };
      const decrement = (type) => {
        state[type]--;
        stack.pop();
      };
      const push = (tok) => {
        if (prev.type === "globstar") {
          const isBrace = state.braces > 0 && (tok.type === "comma" || tok.type === "brace");
          const isExtglob = tok.extglob === true || extglobs.length && (tok.type === "pipe" || tok.type === "paren");
          if (tok.type !== "slash" && tok.type !== "paren" && !isBrace && !isExtglob) {
            state.output = state.output.slice(0, -prev.output.length);
            prev.type = "star";
            prev.value = "*";
            prev.output = star;
            state.output += prev.output;
          }
        }
        if (extglobs.length && tok.type !== "paren") {
          extglobs[extglobs.length - 1].inner += tok.value;
        }
        if (tok.value || tok.output) append(tok);
        if (prev && prev.type === "text" && tok.type === "text") {
          prev.output = (prev.output || prev.value) + tok.value;
          prev.value += tok.value;
          return;
        }
        tok.prev = prev;
        tokens.push(tok);
        prev = tok;
      };
      const extglobOpen = (type, value2) => {
        const token = { ...EXTGLOB_CHARS[value2], conditions: 1, inner: "" };
        token.prev = prev;
        token.parens = state.parens;
        token.output = state.output;
        token.startIndex = state.index;
        token.tokensIndex = tokens.length;
        const output = (opts.capture ? "(" : "") + token.open;
        increment("parens");
        push({ type, value: value2, output: state.output ? "" : ONE_CHAR });
        push({ type: "paren", extglob: true, value: advance(), output });
        extglobs.push(token);
      };
      const extglobClose = (token) => {
        const literal = input.slice(token.startIndex, state.index + 1);
        const body = input.slice(token.startIndex + 2, state.index);
        const analysis = analyzeRepeatedExtglob(body, opts);
        if ((token.type === "plus" || token.type === "star") && analysis.risky) {
          const safeOutput = analysis.safeOutput ? (token.output ? "" : ONE_CHAR) + (opts.capture ? `(${analysis.safeOutput})` : analysis.safeOutput) : void 0;
          const open = tokens[token.tokensIndex];
          open.type = "text";
          open.value = literal;
          open.output = safeOutput || utils.escapeRegex(literal);
          for (let i = token.tokensIndex + 1; i < tokens.length; i++) {
            tokens[i].value = "";
            tokens[i].output = "";
            delete tokens[i].suffix;
          }
          state.output = token.output + open.output;
          state.backtrack = true;
          push({ type: "paren", extglob: true, value, output: "" });
          decrement("parens");
          return;
        }
        let output = token.close + (opts.capture ? ")" : "");
        let rest;
        if (token.type === "negate") {
          let extglobStar = star;
          if (token.inner && token.inner.length > 1 && token.inner.includes("/")) {
            extglobStar = globstar(opts);
          }
          if (extglobStar !== star || eos() || /^\)+$/.test(remaining())) {
            output = token.close = `)$))${extglobStar}`;
          }
          if (token.inner.includes("*") && (rest = remaining()) && /^\.[^\\/.]+$/.test(rest)) {
            const expression = parse(rest, { ...options, fastpaths: false }).output;
            output = token.close = `)${expression})${extglobStar})`;
          }
          if (token.prev.type === "bos") {
            state.negatedExtglob = true;
          }
        }
        push({ type: "paren", extglob: true, value, output });
        decrement("parens");
      };
      if (opts.fastpaths !== false && !/(^[*!]|[/()[\]{}"])/.test(input)) {
        let backslashes = false;
        let output = input.replace(REGEX_SPECIAL_CHARS_BACKREF, (m, esc, chars, first, rest, index) => {
          if (first === "\\") {
            backslashes = true;
            return m;
          }
          if (first === "?") {
            if (esc) {
              return esc + first + (rest ? QMARK.repeat(rest.length) : "");
            }
            if (index === 0) {
              return qmarkNoDot + (rest ? QMARK.repeat(rest.length) : "");
            }
            return QMARK.repeat(chars.length);
          }
          if (first === ".") {
            return DOT_LITERAL.repeat(chars.length);
          }
          if (first === "*") {
            if (esc) {
              return esc + first + (rest ? star : "");
            }
            return star;
          }
          return esc ? m : `\\${m}`;
        });
        if (backslashes === true) {
          if (opts.unescape === true) {
            output = output.replace(/\\/g, "");
          } else {
            output = output.replace(/\\+/g, (m) => {
              return m.length % 2 === 0 ? "\\\\" : m ? "\\" : "";
            });
          }
        }
        if (output === input && opts.contains === true) {
          state.output = input;
          return state;
        }
        state.output = utils.wrapOutput(output, state, options);
        return state;
      }
      while (!eos()) {
        value = advance();
        if (value === "\0") {
          continue;
        }
        if (value === "\\") {
          const next = peek();
          if (next === "/" && opts.bash !== true) {
            continue;
          }
          if (next === "." || next === ";") {
            continue;
          }
          if (!next) {
            value += "\\";
            push({ type: "text", value });
            continue;
          }
          const match = /^\\+/.exec(remaining());
          let slashes = 0;
          if (match && match[0].length > 2) {
            slashes = match[0].length;
            state.index += slashes;
            if (slashes % 2 !== 0) {
              value += "\\";
            }
          }
          if (opts.unescape === true) {
            value = advance();
          } else {
            value += advance();
          }
          if (state.brackets === 0) {
            push({ type: "text", value });
            continue;
          }
        }
        if (state.brackets > 0 && (value !== "]" || prev.value === "[" || prev.value === "[^")) {
          if (opts.posix !== false && value === ":") {
            const inner = prev.value.slice(1);
            if (inner.includes("[")) {
              prev.posix = true;
              if (inner.includes(":")) {
                const idx = prev.value.lastIndexOf("[");
                const pre = prev.value.slice(0, idx);
                const rest2 = prev.value.slice(idx + 2);
                const posix = POSIX_REGEX_SOURCE[rest2];
                if (posix) {
                  prev.value = pre + posix;
                  state.backtrack = true;
                  advance();
                  if (!bos.output && tokens.indexOf(prev) === 1) {
                    bos.output = ONE_CHAR;
                  }
                  continue;
                }
              }
            }
          }
          if (value === "[" && peek() !== ":" || value === "-" && peek() === "]") {
            value = `\\${value}`;
          }
          if (value === "]" && (prev.value === "[" || prev.value === "[^")) {
            value = `\\${value}`;
          }
          if (opts.posix === true && value === "!" && prev.value === "[") {
            value = "^";
          }
          prev.value += value;
          append({ value });
          continue;
        }
        if (state.quotes === 1 && value !== '"') {
          value = utils.escapeRegex(value);
          prev.value += value;
          append({ value });
          continue;
        }
        if (value === '"') {
          state.quotes = state.quotes === 1 ? 0 : 1;
          if (opts.keepQuotes === true) {
            push({ type: "text", value });
          }
          continue;
        }
        if (value === "(") {
          increment("parens");
          push({ type: "paren", value });
          continue;
        }
        if (value === ")") {
          if (state.parens === 0 && opts.strictBrackets === true) {
            throw new SyntaxError(syntaxError("opening", "("));
          }
          const extglob = extglobs[extglobs.length - 1];
          if (extglob && state.parens === extglob.parens + 1) {
            extglobClose(extglobs.pop());
            continue;
          }
          push({ type: "paren", value, output: state.parens ? ")" : "\\)" });
          decrement("parens");
          continue;
        }
        if (value === "[") {
          if (opts.nobracket === true || !remaining().includes("]")) {
            if (opts.nobracket !== true && opts.strictBrackets === true) {
              throw new SyntaxError(syntaxError("closing", "]"));
            }
            value = `\\${value}`;
          } else {
            increment("brackets");
          }
          push({ type: "bracket", value });
          continue;
        }
        if (value === "]") {
          if (opts.nobracket === true || prev && prev.type === "bracket" && prev.value.length === 1) {
            push({ type: "text", value, output: `\\${value}` });
            continue;
          }
          if (state.brackets === 0) {
            if (opts.strictBrackets === true) {
              throw new SyntaxError(syntaxError("opening", "["));
            }
            push({ type: "text", value, output: `\\${value}` });
            continue;
          }
          decrement("brackets");
          const prevValue = prev.value.slice(1);
          if (prev.posix !== true && prevValue[0] === "^" && !prevValue.includes("/")) {
            value = `/${value}`;
          }
          prev.value += value;
          append({ value });
          if (opts.literalBrackets === false || utils.hasRegexChars(prevValue)) {
            continue;
          }
          const escaped = utils.escapeRegex(prev.value);
          state.output = state.output.slice(0, -prev.value.length);
          if (opts.literalBrackets === true) {
            state.output += escaped;
            prev.value = escaped;
            continue;
          }
          prev.value = `(${capture}${escaped}|${prev.value})`;
          state.output += prev.value;
          continue;
        }
        if (value === "{" && opts.nobrace !== true) {
          increment("braces");
          const open = {
            type: "brace",
            value,
            output: "(",
            outputIndex: state.output.length,
            tokensIndex: state.tokens.length
          };
          braces.push(open);
          push(open);
          continue;
        }
        if (value === "}") {
          const brace = braces[braces.length - 1];
          if (opts.nobrace === true || !brace) {
            push({ type: "text", value, output: value });
            continue;
          }
          let output = ")";
          if (brace.dots === true) {
            const arr = tokens.slice();
            const range = [];
            for (let i = arr.length - 1; i >= 0; i--) {
              tokens.pop();
              if (arr[i].type === "brace") {
                break;
              }
              if (arr[i].type !== "dots") {
                range.unshift(arr[i].value);
              }
            }
            output = expandRange(range, opts);
            state.backtrack = true;
          }
          if (brace.comma !== true && brace.dots !== true) {
            const out = state.output.slice(0, brace.outputIndex);
            const toks = state.tokens.slice(brace.tokensIndex);
            brace.value = brace.output = "\\{";
            value = output = "\\}";
            state.output = out;
            for (const t of toks) {
              state.output += t.output || t.value;
            }
          }
          push({ type: "brace", value, output });
          decrement("braces");
          braces.pop();
          continue;
        }
        if (value === "|") {
          if (extglobs.length > 0) {
            extglobs[extglobs.length - 1].conditions++;
          }
          push({ type: "text", value });
          continue;
        }
        if (value === ",") {
          let output = value;
          const brace = braces[braces.length - 1];
          if (brace && stack[stack.length - 1] === "braces") {
            brace.comma = true;
            output = "|";
          }
          push({ type: "comma", value, output });
          continue;
        }
        if (value === "/") {
          if (prev.type === "dot" && state.index === state.start + 1) {
            state.start = state.index + 1;
            state.consumed = "";
            state.output = "";
            tokens.pop();
            prev = bos;
            continue;
          }
          push({ type: "slash", value, output: SLASH_LITERAL });
          continue;
        }
        if (value === ".") {
          if (state.braces > 0 && prev.type === "dot") {
            if (prev.value === ".") prev.output = DOT_LITERAL;
            const brace = braces[braces.length - 1];
            prev.type = "dots";
            prev.output += value;
            prev.value += value;
            brace.dots = true;
            continue;
          }
          if (state.braces + state.parens === 0 && prev.type !== "bos" && prev.type !== "slash") {
            push({ type: "text", value, output: DOT_LITERAL });
            continue;
          }
          push({ type: "dot", value, output: DOT_LITERAL });
          continue;
        }
        if (value === "?") {
          const isGroup = prev && prev.value === "(";
          if (!isGroup && opts.noextglob !== true && peek() === "(" && peek(2) !== "?") {
            extglobOpen("qmark", value);
            continue;
          }
          if (prev && prev.type === "paren") {
            const next = peek();
            let output = value;
            if (prev.value === "(" && !/[!=<:]/.test(next) || next === "<" && !/<([!=]|\w+>)/.test(remaining())) {
              output = `\\${value}`;
            }
            push({ type: "text", value, output });
            continue;
          }
          if (opts.dot !== true && (prev.type === "slash" || prev.type === "bos")) {
            push({ type: "qmark", value, output: QMARK_NO_DOT });
            continue;
          }
          push({ type: "qmark", value, output: QMARK });
          continue;
        }
        if (value === "!") {
          if (opts.noextglob !== true && peek() === "(") {
            if (peek(2) !== "?" || !/[!=<:]/.test(peek(3))) {
              extglobOpen("negate", value);
              continue;
            }
          }
          if (opts.nonegate !== true && state.index === 0) {
            negate();
            continue;
          }
        }
        if (value === "+") {
          if (opts.noextglob !== true && peek() === "(" && peek(2) !== "?") {
            extglobOpen("plus", value);
            continue;
          }
          if (prev && prev.value === "(" || opts.regex === false) {
            push({ type: "plus", value, output: PLUS_LITERAL });
            continue;
          }
          if (prev && (prev.type === "bracket" || prev.type === "paren" || prev.type === "brace") || state.parens > 0) {
            push({ type: "plus", value });
            continue;
          }
          push({ type: "plus", value: PLUS_LITERAL });
          continue;
        }
        if (value === "@") {
          if (opts.noextglob !== true && peek() === "(" && peek(2) !== "?") {
            push({ type: "at", extglob: true, value, output: "" });
            continue;
          }
          push({ type: "text", value });
          continue;
        }
        if (value !== "*") {
          if (value === "$" || value === "^") {
            value = `\\${value}`;
          }
          const match = REGEX_NON_SPECIAL_CHARS.exec(remaining());
          if (match) {
            value += match[0];
            state.index += match[0].length;
          }
          push({ type: "text", value });
          continue;
        }
        if (prev && (prev.type === "globstar" || prev.star === true)) {
          prev.type = "star";
          prev.star = true;
          prev.value += value;
          prev.output = star;
          state.backtrack = true;
          state.globstar = true;
          consume(value);
          continue;
        }
        let rest = remaining();
        if (opts.noextglob !== true && /^\([^?]/.test(rest)) {
          extglobOpen("star", value);
          continue;
        }
        if (prev.type === "star") {
          if (opts.noglobstar === true) {
            consume(value);
            continue;
          }
          const prior = prev.prev;
          const before = prior.prev;
          const isStart = prior.type === "slash" || prior.type === "bos";
          const afterStar = before && (before.type === "star" || before.type === "globstar");
          if (opts.bash === true && (!isStart || rest[0] && rest[0] !== "/")) {
            push({ type: "star", value, output: "" });
            continue;
          }
          const isBrace = state.braces > 0 && (prior.type === "comma" || prior.type === "brace");
          const isExtglob = extglobs.length && (prior.type === "pipe" || prior.type === "paren");
          if (!isStart && prior.type !== "paren" && !isBrace && !isExtglob) {
            push({ type: "star", value, output: "" });
            continue;
          }
          while (rest.slice(0, 3) === "/**") {
            const after = input[state.index + 4];
            if (after && after !== "/") {
              break;
            }
            rest = rest.slice(3);
            consume("/**", 3);
          }
          const isEnd = eos() || state.parens > 0 && rest === ")".repeat(state.parens) && !extglobs.some((extglob) => extglob.type === "negate");
          if (prior.type === "bos" && eos()) {
            prev.type = "globstar";
            prev.value += value;
            prev.output = globstar(opts);
            state.output = prev.output;
            state.globstar = true;
            consume(value);
            continue;
          }
          if (prior.type === "slash" && prior.prev.type !== "bos" && !afterStar && isEnd) {
            state.output = state.output.slice(0, -(prior.output + prev.output).length);
            prior.output = `(?:${prior.output}`;
            prev.type = "globstar";
            prev.output = globstar(opts) + (opts.strictSlashes ? ")" : "|$)");
            prev.value += value;
            state.globstar = true;
            state.output += prior.output + prev.output;
            consume(value);
            continue;
          }
          if (prior.type === "slash" && prior.prev.type !== "bos" && rest[0] === "/") {
            const end = rest[1] !== void 0 ? "|$" : "";
            state.output = state.output.slice(0, -(prior.output + prev.output).length);
            prior.output = `(?:${prior.output}`;
            prev.type = "globstar";
            prev.output = `${globstar(opts)}${SLASH_LITERAL}|${SLASH_LITERAL}${end})`;
            prev.value += value;
            state.output += prior.output + prev.output;
            state.globstar = true;
            consume(value + advance());
            push({ type: "slash", value: "/", output: "" });
            continue;
          }
          if (prior.type === "bos" && rest[0] === "/") {
            prev.type = "globstar";
            prev.value += value;
            prev.output = `(?:^|${SLASH_LITERAL}|${globstar(opts)}${SLASH_LITERAL})`;
            state.output = prev.output;
            state.globstar = true;
            consume(value + advance());
            push({ type: "slash", value: "/", output: "" });
            continue;
          }
          state.output = state.output.slice(0, -prev.output.length);
          prev.type = "globstar";
          prev.output = globstar(opts);
          prev.value += value;
          state.output += prev.output;
          state.globstar = true;
          consume(value);
          continue;
        }
        const token = { type: "star", value, output: star };
        if (opts.bash === true) {
          token.output = ".*?";
          if (prev.type === "bos" || prev.type === "slash") {
            token.output = nodot + token.output;
          }
          push(token);
          continue;
        }
        if (prev && (prev.type === "bracket" || prev.type === "paren") && opts.regex === true) {
          token.output = value;
          push(token);
          continue;
        }
        if (state.index === state.start || prev.type === "slash" || prev.type === "dot") {
          if (prev.type === "dot") {
            state.output += NO_DOT_SLASH;
            prev.output += NO_DOT_SLASH;
          } else if (opts.dot === true) {
            state.output += NO_DOTS_SLASH;
            prev.output += NO_DOTS_SLASH;
          } else {
            state.output += nodot;
            prev.output += nodot;
          }
          if (peek() !== "*") {
            state.output += ONE_CHAR;
            prev.output += ONE_CHAR;
          }
        }
        push(token);
      }
      while (state.brackets > 0) {
        if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", "]"));
        state.output = utils.escapeLast(state.output, "[");
        decrement("brackets");
      }
      while (state.parens > 0) {
        if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", ")"));
        state.output = utils.escapeLast(state.output, "(");
        decrement("parens");
      }
      while (state.braces > 0) {
        if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", "}"));
        state.output = utils.escapeLast(state.output, "{");
        decrement("braces");
      }
      if (opts.strictSlashes !== true && (prev.type === "star" || prev.type === "bracket")) {
        push({ type: "maybe_slash", value: "", output: `${SLASH_LITERAL}?` });
      }
      if (state.backtrack === true) {
        state.output = "";
        for (const token of state.tokens) {
          state.output += token.output != null ? token.output : token.value;
          if (token.suffix) {
            state.output += token.suffix;
          }
        }
      }
      return state;
    };
    parse.fastpaths = (input, options) => {
      const opts = { ...options };
      const max = typeof opts.maxLength === "number" ? Math.min(MAX_LENGTH2, opts.maxLength) : MAX_LENGTH2;
      const len = input.length;
      if (len > max) {
        throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
      }
      input = REPLACEMENTS[input] || input;
      const {
        DOT_LITERAL,
        SLASH_LITERAL,
        ONE_CHAR,
        DOTS_SLASH,
        NO_DOT,
        NO_DOTS,
        NO_DOTS_SLASH,
        STAR,
        START_ANCHOR
      } = constants.globChars(opts.windows);
      const nodot = opts.dot ? NO_DOTS : NO_DOT;
      const slashDot = opts.dot ? NO_DOTS_SLASH : NO_DOT;
      const capture = opts.capture ? "" : "?:";
      const state = { negated: false, prefix: "" };
      let star = opts.bash === true ? ".*?" : STAR;
      if (opts.capture) {
        star = `(${star})`;
      }
      const globstar = (opts2) => {
        if (opts2.noglobstar === true) return star;
        return `(${capture}(?:(?!${START_ANCHOR}${opts2.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`;
      };
      const create = (str) => {
        switch (str) {
          case "*":
            return `${nodot}${ONE_CHAR}${star}`;
          case ".*":
            return `${DOT_LITERAL}${ONE_CHAR}${star}`;
          case "*.*":
            return `${nodot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;
          case "*/*":
            return `${nodot}${star}${SLASH_LITERAL}${ONE_CHAR}${slashDot}${star}`;
          case "**":
            return nodot + globstar(opts);
          case "**/*":
            return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${ONE_CHAR}${star}`;
          case "**/*.*":
            return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;
          case "**/.*":
            return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${DOT_LITERAL}${ONE_CHAR}${star}`;
          default: {
            const match = /^(.*?)\.(\w+)$/.exec(str);
            if (!match) return;
            const source2 = create(match[1]);
            if (!source2) return;
            return source2 + DOT_LITERAL + match[2];
          }
        }
      };
      const output = utils.removePrefix(input, state);
      let source = create(output);
      if (source && opts.strictSlashes !== true) {
        source += `${SLASH_LITERAL}?`;
      }
      return source;
    };
    module.exports = parse;
  }
});

// node_modules/picomatch/lib/picomatch.js
var require_picomatch = __commonJS({
  "node_modules/picomatch/lib/picomatch.js"(exports, module) {
    "use strict";
    var scan = require_scan();
    var parse = require_parse();
    var utils = require_utils();
    var constants = require_constants();
    var isObject = (val) => val && typeof val === "object" && !Array.isArray(val);
    var picomatch2 = (glob, options, returnState = false) => {
      if (Array.isArray(glob)) {
        const fns = glob.map((input) => picomatch2(input, options, returnState));
        const arrayMatcher = (str) => {
          for (const isMatch of fns) {
            const state2 = isMatch(str);
            if (state2) return state2;
          }
          return false;
        };
        return arrayMatcher;
      }
      const isState = isObject(glob) && glob.tokens && glob.input;
      if (glob === "" || typeof glob !== "string" && !isState) {
        throw new TypeError("Expected pattern to be a non-empty string");
      }
      const opts = options || {};
      const posix = opts.windows;
      const regex = isState ? picomatch2.compileRe(glob, options) : picomatch2.makeRe(glob, options, false, true);
      const state = regex.state;
      delete regex.state;
      let isIgnored = () => false;
      if (opts.ignore) {
        const ignoreOpts = { ...options, ignore: null, onMatch: null, onResult: null };
        isIgnored = picomatch2(opts.ignore, ignoreOpts, returnState);
      }
      const matcher = (input, returnObject = false) => {
        const { isMatch, match, output } = picomatch2.test(input, regex, options, { glob, posix });
        const result = { glob, state, regex, posix, input, output, match, isMatch };
        if (typeof opts.onResult === "function") {
          opts.onResult(result);
        }
        if (isMatch === false) {
          result.isMatch = false;
          return returnObject ? result : false;
        }
        if (isIgnored(input)) {
          if (typeof opts.onIgnore === "function") {
            opts.onIgnore(result);
          }
          result.isMatch = false;
          return returnObject ? result : false;
        }
        if (typeof opts.onMatch === "function") {
          opts.onMatch(result);
        }
        return returnObject ? result : true;
      };
      if (returnState) {
        matcher.state = state;
      }
      return matcher;
    };
    picomatch2.test = (input, regex, options, { glob, posix } = {}) => {
      if (typeof input !== "string") {
        throw new TypeError("Expected input to be a string");
      }
      if (input === "") {
        return { isMatch: false, output: "" };
      }
      const opts = options || {};
      const format = opts.format || (posix ? utils.toPosixSlashes : null);
      let match = input === glob;
      let output = match && format ? format(input) : input;
      if (match === false) {
        output = format ? format(input) : input;
        match = output === glob;
      }
      if (match === false || opts.capture === true) {
        if (opts.matchBase === true || opts.basename === true) {
          match = picomatch2.matchBase(input, regex, options, posix);
        } else {
          match = regex.exec(output);
        }
      }
      return { isMatch: Boolean(match), match, output };
    };
    picomatch2.matchBase = (input, glob, options, posix = options && options.windows) => {
      const regex = glob instanceof RegExp ? glob : picomatch2.makeRe(glob, options);
      return regex.test(utils.basename(input, { windows: posix }));
    };
    picomatch2.isMatch = (str, patterns, options) => picomatch2(patterns, options)(str);
    picomatch2.parse = (pattern2, options) => {
      if (Array.isArray(pattern2)) return pattern2.map((p) => picomatch2.parse(p, options));
      return parse(pattern2, { ...options, fastpaths: false });
    };
    picomatch2.scan = (input, options) => scan(input, options);
    picomatch2.compileRe = (state, options, returnOutput = false, returnState = false) => {
      if (returnOutput === true) {
        return state.output;
      }
      const opts = options || {};
      const prepend = opts.contains ? "" : "^";
      const append = opts.contains ? "" : "$";
      let source = `${prepend}(?:${state.output})${append}`;
      if (state && state.negated === true) {
        source = `^(?!${source}).*$`;
      }
      const regex = picomatch2.toRegex(source, options);
      if (returnState === true) {
        regex.state = state;
      }
      return regex;
    };
    picomatch2.makeRe = (input, options = {}, returnOutput = false, returnState = false) => {
      if (!input || typeof input !== "string") {
        throw new TypeError("Expected a non-empty string");
      }
      let parsed = { negated: false, fastpaths: true };
      if (options.fastpaths !== false && (input[0] === "." || input[0] === "*")) {
        parsed.output = parse.fastpaths(input, options);
      }
      if (!parsed.output) {
        parsed = parse(input, options);
      }
      return picomatch2.compileRe(parsed, options, returnOutput, returnState);
    };
    picomatch2.toRegex = (source, options) => {
      try {
        const opts = options || {};
        return new RegExp(source, opts.flags || (opts.nocase ? "i" : ""));
      } catch (err) {
        if (options && options.debug === true) throw err;
        return /$^/;
      }
    };
    picomatch2.constants = constants;
    module.exports = picomatch2;
  }
});

// node_modules/picomatch/index.js
var require_picomatch2 = __commonJS({
  "node_modules/picomatch/index.js"(exports, module) {
    "use strict";
    var pico = require_picomatch();
    var utils = require_utils();
    function picomatch2(glob, options, returnState = false) {
      if (options && (options.windows === null || options.windows === void 0)) {
        options = { ...options, windows: utils.isWindows() };
      }
      return pico(glob, options, returnState);
    }
    Object.assign(picomatch2, pico);
    module.exports = picomatch2;
  }
});

// src/cli/commands/init.ts
import { existsSync, mkdirSync } from "node:fs";
import path from "node:path";

// src/config/linear-regexp.ts
async function linearRegExp() {
  const { RE2JS } = await import("./re2js.js");
  const compile = (source, flags) => {
    const compiled = RE2JS.compile(RE2JS.translateRegExp(source), flags.includes("i") ? RE2JS.CASE_INSENSITIVE : 0);
    return { test: (text2) => compiled.matcher(text2).find(), toString: () => `/${source}/${flags}` };
  };
  return Object.assign(compile, { code: "new RegExp" });
}

// src/config/note-schema.ts
async function compileNoteSchema(schema, file) {
  if (typeof schema !== "object" || schema === null || Array.isArray(schema)) {
    throw new ConfigError(
      file,
      void 0,
      "this is no JSON Schema; it must be a group of keys such as `type` and `properties`."
    );
  }
  const named = schema.$schema;
  const draft = typeof named === "string" ? named : "";
  const { compilerFor } = await import("./config-ajv.js");
  const ajv = compilerFor(draft, {
    allErrors: true,
    strict: false,
    allowUnionTypes: true,
    validateFormats: true,
    // It would write what stands in the schema to the log.
    logger: false,
    code: { regExp: await linearRegExp() }
  });
  let validate;
  try {
    validate = ajv.compile(schema);
  } catch (error) {
    const { name, message } = error;
    throw new ConfigError(
      file,
      void 0,
      name === "EvalError" ? "this JSON Schema cannot be used here, where code may not be made of text; allow `unsafe-eval` in the Content Security Policy." : `this JSON Schema cannot be used: ${message.replace(/\.$/, "")}.`
    );
  }
  return {
    ...schemaKeys(schema),
    remarkUnknownKeys: false,
    validate: (data) => validate(data) === true ? [] : [...validate.errors ?? []]
  };
}

// src/config/parse-config.ts
var import_yaml = __toESM(require_dist(), 1);

// schemas/config.schema.json
var config_schema_default = {
  $schema: "http://json-schema.org/draft-07/schema#",
  $id: "https://raw.githubusercontent.com/meeting-notes-lint/meeting-notes-lint/main/schemas/config.schema.json",
  title: "Configuration of meeting-notes-lint",
  type: "object",
  additionalProperties: false,
  properties: {
    $schema: {
      description: "The address of this schema, for editors.",
      type: "string"
    },
    extends: {
      description: "What this configuration builds on: `recommended`, another built-in preset, a file in this repository, or a list of them.",
      anyOf: [
        {
          type: "string",
          minLength: 1
        },
        {
          type: "array",
          items: {
            type: "string",
            minLength: 1
          }
        }
      ]
    },
    ignore: {
      description: "Files and folders that are left alone, as globs from the root.",
      type: "array",
      items: {
        type: "string",
        minLength: 1
      }
    },
    notes: {
      $ref: "#/definitions/notes"
    },
    path: {
      $ref: "#/definitions/path"
    },
    date: {
      $ref: "#/definitions/date"
    },
    attendees: {
      $ref: "#/definitions/attendees"
    },
    labels: {
      $ref: "#/definitions/labels"
    },
    actions: {
      $ref: "#/definitions/actions"
    },
    cancelled: {
      $ref: "#/definitions/cancelled"
    },
    roster: {
      $ref: "#/definitions/roster"
    },
    since: {
      $ref: "#/definitions/since"
    },
    locale: {
      $ref: "#/definitions/locale"
    },
    frontMatter: {
      $ref: "#/definitions/frontMatter"
    },
    sections: {
      $ref: "#/definitions/sections"
    },
    placeholders: {
      $ref: "#/definitions/placeholders"
    },
    rules: {
      $ref: "#/definitions/rules"
    },
    kinds: {
      description: "Other kinds of notes in the same repository, by name; each overrides what it names for the notes it matches.",
      type: "object",
      additionalProperties: {
        type: "object",
        required: [
          "notes"
        ],
        additionalProperties: false,
        properties: {
          notes: {
            $ref: "#/definitions/notes"
          },
          path: {
            $ref: "#/definitions/path"
          },
          date: {
            $ref: "#/definitions/date"
          },
          attendees: {
            $ref: "#/definitions/attendees"
          },
          labels: {
            $ref: "#/definitions/labels"
          },
          actions: {
            $ref: "#/definitions/actions"
          },
          cancelled: {
            $ref: "#/definitions/cancelled"
          },
          roster: {
            $ref: "#/definitions/roster"
          },
          since: {
            $ref: "#/definitions/since"
          },
          locale: {
            $ref: "#/definitions/locale"
          },
          frontMatter: {
            $ref: "#/definitions/frontMatter"
          },
          sections: {
            $ref: "#/definitions/sections"
          },
          placeholders: {
            $ref: "#/definitions/placeholders"
          },
          rules: {
            $ref: "#/definitions/rules"
          }
        }
      }
    }
  },
  definitions: {
    notes: {
      description: "Which files are notes, as globs from the root. By default: Markdown files with a date in their name or `datetime` in their front matter.",
      type: "array",
      items: {
        type: "string",
        minLength: 1
      }
    },
    path: {
      description: "How notes are named, with the tokens {yyyy} {yy} {MM} {M} {MMM} {dd} {d} {number} {slug} {team}; a token that stands twice must say the same.",
      anyOf: [
        {
          type: "string",
          minLength: 1
        },
        {
          type: "array",
          minItems: 1,
          items: {
            type: "string",
            minLength: 1
          }
        }
      ]
    },
    date: {
      description: "Where notes say when the meeting is; all of them must name the same day.",
      type: "object",
      additionalProperties: false,
      properties: {
        from: {
          description: "`path`, `title` (of the front matter), `heading` (the first), `frontMatter:KEY`, `label:LABEL`, `table:ROW`.",
          type: "array",
          minItems: 1,
          items: {
            type: "string",
            minLength: 1
          },
          default: [
            "path",
            "frontMatter:datetime",
            "title"
          ]
        },
        timezone: {
          description: "The zone of the meetings by its IANA name; the day of `datetime` may be the day there.",
          type: "string",
          examples: [
            "Europe/Bucharest"
          ]
        },
        tolerance: {
          description: "How many days dates may be apart and still agree.",
          type: "integer",
          minimum: 0,
          maximum: 31,
          default: 0
        }
      }
    },
    attendees: {
      description: "Where notes say who was there.",
      type: "object",
      additionalProperties: false,
      properties: {
        from: {
          description: "`frontMatter:KEY`, `section:HEADING`, `label:LABEL`, `table:COLUMN`.",
          type: "array",
          minItems: 1,
          items: {
            type: "string",
            minLength: 1
          },
          default: [
            "frontMatter:participants"
          ]
        }
      }
    },
    labels: {
      description: "Lines `Label: value` that a note must have; with `nonEmpty`, with a value once the meeting is over.",
      type: "object",
      additionalProperties: {
        enum: [
          "present",
          "nonEmpty"
        ]
      },
      examples: [
        {
          Recording: "nonEmpty"
        }
      ]
    },
    actions: {
      description: "Where action items stand.",
      type: "object",
      additionalProperties: false,
      properties: {
        in: {
          description: "Headings of the sections whose items are things to do.",
          type: "array",
          items: {
            type: "string",
            minLength: 1
          }
        }
      }
    },
    cancelled: {
      description: "A regular expression (RE2, case does not count) for a line at the head of the note of a meeting that did not take place; such a note needs no sections.",
      type: "string",
      minLength: 1,
      examples: [
        "^Cancelled"
      ]
    },
    roster: {
      description: "The people and teams there are.",
      type: "object",
      additionalProperties: false,
      properties: {
        people: {
          description: "People, or a file in this repository that lists them.",
          anyOf: [
            {
              type: "string",
              minLength: 1
            },
            {
              $ref: "#/definitions/people"
            }
          ]
        },
        teams: {
          description: "Teams as they are to be spelt.",
          type: "array",
          items: {
            type: "string",
            minLength: 1
          }
        }
      }
    },
    since: {
      description: "Notes of earlier days report nothing.",
      type: "string",
      examples: [
        "2023-01-01"
      ]
    },
    locale: {
      description: "The language of month and weekday names.",
      type: "string",
      default: "en",
      examples: [
        "en",
        "de",
        "fr",
        "ro",
        "ko"
      ]
    },
    frontMatter: {
      description: "What is expected of the front matter.",
      type: "object",
      additionalProperties: false,
      properties: {
        required: {
          description: "A note without front matter is a finding.",
          type: "boolean",
          default: true
        },
        schema: {
          description: "A JSON Schema in this repository that replaces the built-in one; a path from the configuration's folder.",
          type: "string",
          minLength: 1
        }
      }
    },
    sections: {
      description: "The headings that a note has, in their order.",
      type: "array",
      items: {
        anyOf: [
          {
            type: "string",
            minLength: 1
          },
          {
            type: "object",
            additionalProperties: false,
            required: [
              "name"
            ],
            properties: {
              name: {
                description: "The heading, without emoji.",
                type: "string",
                minLength: 1
              },
              aliases: {
                description: "Other headings that mean the same.",
                type: "array",
                items: {
                  type: "string",
                  minLength: 1
                }
              },
              required: {
                description: "A note without it is a finding.",
                type: "boolean",
                default: true
              },
              notEmpty: {
                description: "After the meeting it must have content.",
                type: "boolean",
                default: true
              },
              level: {
                description: "The number of `#` marks it must have; any by default.",
                type: "integer",
                minimum: 1,
                maximum: 6
              },
              order: {
                description: "`false` when it may stand anywhere.",
                type: "boolean",
                default: true
              }
            }
          }
        ]
      }
    },
    placeholders: {
      description: 'What means "still to be written".',
      type: "object",
      additionalProperties: false,
      properties: {
        template: {
          description: "The template that notes are made from, a file in this repository; what is still word for word from it is remarked on.",
          type: "string",
          minLength: 1
        },
        words: {
          description: "Further texts, beside TODO, TBD and the like.",
          type: "array",
          items: {
            type: "string",
            minLength: 1
          }
        }
      }
    },
    rules: {
      description: "Severity, or severity and options, by rule.",
      type: "object",
      additionalProperties: false,
      properties: {
        "action-item-owner": {
          description: "An action item names who does it where the other items do. Default: warning.",
          anyOf: [
            {
              enum: [
                "error",
                "warning",
                "off"
              ]
            },
            {
              type: "array",
              minItems: 1,
              maxItems: 2,
              items: [
                {
                  enum: [
                    "error",
                    "warning",
                    "off"
                  ]
                },
                {
                  type: "object",
                  additionalProperties: false,
                  properties: {
                    unknown: {
                      description: "Also remark on owners who are neither participants nor known from other notes.",
                      type: "boolean",
                      default: false
                    }
                  }
                }
              ],
              additionalItems: false
            }
          ]
        },
        attendees: {
          description: "The note lists who was there, where and how the configuration says. Default: warning.",
          anyOf: [
            {
              enum: [
                "error",
                "warning",
                "off"
              ]
            },
            {
              type: "array",
              minItems: 1,
              maxItems: 2,
              items: [
                {
                  enum: [
                    "error",
                    "warning",
                    "off"
                  ]
                },
                {
                  type: "object",
                  additionalProperties: false,
                  properties: {
                    form: {
                      description: "What each entry must hold: `full-name` (two words or more), `handle` (`@name`), or `any`.",
                      enum: [
                        "any",
                        "full-name",
                        "handle"
                      ],
                      default: "any"
                    }
                  }
                }
              ],
              additionalItems: false
            }
          ]
        },
        "consistent-dates": {
          description: "All dates of the meeting that a note gives, in its name and in its text, are of the same day. Default: error.",
          anyOf: [
            {
              enum: [
                "error",
                "warning",
                "off"
              ]
            },
            {
              type: "array",
              minItems: 1,
              maxItems: 2,
              items: [
                {
                  enum: [
                    "error",
                    "warning",
                    "off"
                  ]
                },
                {
                  type: "object",
                  additionalProperties: false,
                  properties: {}
                }
              ],
              additionalItems: false
            }
          ]
        },
        "consistent-names": {
          description: "Participants, teams and tags are spelt as in the other notes. Default: warning.",
          anyOf: [
            {
              enum: [
                "error",
                "warning",
                "off"
              ]
            },
            {
              type: "array",
              minItems: 1,
              maxItems: 2,
              items: [
                {
                  enum: [
                    "error",
                    "warning",
                    "off"
                  ]
                },
                {
                  type: "object",
                  additionalProperties: false,
                  properties: {}
                }
              ],
              additionalItems: false
            }
          ]
        },
        "file-name": {
          description: "The file is named by the day of the meeting and stands in the folder of its year. Default: warning.",
          anyOf: [
            {
              enum: [
                "error",
                "warning",
                "off"
              ]
            },
            {
              type: "array",
              minItems: 1,
              maxItems: 2,
              items: [
                {
                  enum: [
                    "error",
                    "warning",
                    "off"
                  ]
                },
                {
                  type: "object",
                  additionalProperties: false,
                  properties: {}
                }
              ],
              additionalItems: false
            }
          ]
        },
        "front-matter": {
          description: "A note begins with front matter in YAML that can be read. Default: error.",
          anyOf: [
            {
              enum: [
                "error",
                "warning",
                "off"
              ]
            },
            {
              type: "array",
              minItems: 1,
              maxItems: 2,
              items: [
                {
                  enum: [
                    "error",
                    "warning",
                    "off"
                  ]
                },
                {
                  type: "object",
                  additionalProperties: false,
                  properties: {}
                }
              ],
              additionalItems: false
            }
          ]
        },
        "front-matter-schema": {
          description: "The front matter has the right keys, with values of the right form. Default: error.",
          anyOf: [
            {
              enum: [
                "error",
                "warning",
                "off"
              ]
            },
            {
              type: "array",
              minItems: 1,
              maxItems: 2,
              items: [
                {
                  enum: [
                    "error",
                    "warning",
                    "off"
                  ]
                },
                {
                  type: "object",
                  additionalProperties: false,
                  properties: {}
                }
              ],
              additionalItems: false
            }
          ]
        },
        "heading-emoji": {
          description: "A section's heading does not have the emoji that the other notes give to another section. Default: warning.",
          anyOf: [
            {
              enum: [
                "error",
                "warning",
                "off"
              ]
            },
            {
              type: "array",
              minItems: 1,
              maxItems: 2,
              items: [
                {
                  enum: [
                    "error",
                    "warning",
                    "off"
                  ]
                },
                {
                  type: "object",
                  additionalProperties: false,
                  properties: {}
                }
              ],
              additionalItems: false
            }
          ]
        },
        "heading-syntax": {
          description: "Headings are marked with `#` marks and a space. Default: error.",
          anyOf: [
            {
              enum: [
                "error",
                "warning",
                "off"
              ]
            },
            {
              type: "array",
              minItems: 1,
              maxItems: 2,
              items: [
                {
                  enum: [
                    "error",
                    "warning",
                    "off"
                  ]
                },
                {
                  type: "object",
                  additionalProperties: false,
                  properties: {}
                }
              ],
              additionalItems: false
            }
          ]
        },
        "known-speaker": {
          description: "Whoever speaks in the note is among its participants. Default: warning.",
          anyOf: [
            {
              enum: [
                "error",
                "warning",
                "off"
              ]
            },
            {
              type: "array",
              minItems: 1,
              maxItems: 2,
              items: [
                {
                  enum: [
                    "error",
                    "warning",
                    "off"
                  ]
                },
                {
                  type: "object",
                  additionalProperties: false,
                  properties: {}
                }
              ],
              additionalItems: false
            }
          ]
        },
        "no-broken-link": {
          description: "Links are written so that they work, and relative ones lead to a file that is there. Default: warning.",
          anyOf: [
            {
              enum: [
                "error",
                "warning",
                "off"
              ]
            },
            {
              type: "array",
              minItems: 1,
              maxItems: 2,
              items: [
                {
                  enum: [
                    "error",
                    "warning",
                    "off"
                  ]
                },
                {
                  type: "object",
                  additionalProperties: false,
                  properties: {}
                }
              ],
              additionalItems: false
            }
          ]
        },
        "no-copied-section": {
          description: "No section is word for word that of an earlier note of the series. Default: warning.",
          anyOf: [
            {
              enum: [
                "error",
                "warning",
                "off"
              ]
            },
            {
              type: "array",
              minItems: 1,
              maxItems: 2,
              items: [
                {
                  enum: [
                    "error",
                    "warning",
                    "off"
                  ]
                },
                {
                  type: "object",
                  additionalProperties: false,
                  properties: {
                    minLength: {
                      description: "Shorter sections may be the same: the number of characters from which on they count.",
                      type: "integer",
                      minimum: 1,
                      default: 200
                    }
                  }
                }
              ],
              additionalItems: false
            }
          ]
        },
        "no-cut-off-text": {
          description: "No paragraph or item stops in the middle of a sentence. Default: warning.",
          anyOf: [
            {
              enum: [
                "error",
                "warning",
                "off"
              ]
            },
            {
              type: "array",
              minItems: 1,
              maxItems: 2,
              items: [
                {
                  enum: [
                    "error",
                    "warning",
                    "off"
                  ]
                },
                {
                  type: "object",
                  additionalProperties: false,
                  properties: {}
                }
              ],
              additionalItems: false
            }
          ]
        },
        "no-duplicate-items": {
          description: "No participant, team or tag stands twice. Default: warning.",
          anyOf: [
            {
              enum: [
                "error",
                "warning",
                "off"
              ]
            },
            {
              type: "array",
              minItems: 1,
              maxItems: 2,
              items: [
                {
                  enum: [
                    "error",
                    "warning",
                    "off"
                  ]
                },
                {
                  type: "object",
                  additionalProperties: false,
                  properties: {
                    keys: {
                      description: "The lists to look at.",
                      type: "array",
                      items: {
                        type: "string"
                      },
                      default: [
                        "teams",
                        "participants",
                        "tags"
                      ]
                    }
                  }
                }
              ],
              additionalItems: false
            }
          ]
        },
        "no-empty-section": {
          description: "After the meeting, each required section has content. Default: warning.",
          anyOf: [
            {
              enum: [
                "error",
                "warning",
                "off"
              ]
            },
            {
              type: "array",
              minItems: 1,
              maxItems: 2,
              items: [
                {
                  enum: [
                    "error",
                    "warning",
                    "off"
                  ]
                },
                {
                  type: "object",
                  additionalProperties: false,
                  properties: {}
                }
              ],
              additionalItems: false
            }
          ]
        },
        "no-joined-items": {
          description: "Each item of a front-matter list holds one thing. Default: error.",
          anyOf: [
            {
              enum: [
                "error",
                "warning",
                "off"
              ]
            },
            {
              type: "array",
              minItems: 1,
              maxItems: 2,
              items: [
                {
                  enum: [
                    "error",
                    "warning",
                    "off"
                  ]
                },
                {
                  type: "object",
                  additionalProperties: false,
                  properties: {
                    keys: {
                      description: "The lists to look at.",
                      type: "array",
                      items: {
                        type: "string"
                      },
                      default: [
                        "teams",
                        "participants"
                      ]
                    }
                  }
                }
              ],
              additionalItems: false
            }
          ]
        },
        "no-mojibake": {
          description: "No text that was encoded twice, lost characters, or hides invisible ones. Default: error.",
          anyOf: [
            {
              enum: [
                "error",
                "warning",
                "off"
              ]
            },
            {
              type: "array",
              minItems: 1,
              maxItems: 2,
              items: [
                {
                  enum: [
                    "error",
                    "warning",
                    "off"
                  ]
                },
                {
                  type: "object",
                  additionalProperties: false,
                  properties: {}
                }
              ],
              additionalItems: false
            }
          ]
        },
        "no-placeholder": {
          description: "After the meeting, no template text such as `TODO` or `<name>` is left. Default: error.",
          anyOf: [
            {
              enum: [
                "error",
                "warning",
                "off"
              ]
            },
            {
              type: "array",
              minItems: 1,
              maxItems: 2,
              items: [
                {
                  enum: [
                    "error",
                    "warning",
                    "off"
                  ]
                },
                {
                  type: "object",
                  additionalProperties: false,
                  properties: {}
                }
              ],
              additionalItems: false
            }
          ]
        },
        "required-headings": {
          description: "The headings that every note must have are there, once and in order. Default: error.",
          anyOf: [
            {
              enum: [
                "error",
                "warning",
                "off"
              ]
            },
            {
              type: "array",
              minItems: 1,
              maxItems: 2,
              items: [
                {
                  enum: [
                    "error",
                    "warning",
                    "off"
                  ]
                },
                {
                  type: "object",
                  additionalProperties: false,
                  properties: {}
                }
              ],
              additionalItems: false
            }
          ]
        },
        "required-labels": {
          description: "Each label line that the configuration asks for is there, and says something. Default: warning.",
          anyOf: [
            {
              enum: [
                "error",
                "warning",
                "off"
              ]
            },
            {
              type: "array",
              minItems: 1,
              maxItems: 2,
              items: [
                {
                  enum: [
                    "error",
                    "warning",
                    "off"
                  ]
                },
                {
                  type: "object",
                  additionalProperties: false,
                  properties: {}
                }
              ],
              additionalItems: false
            }
          ]
        },
        "series-number": {
          description: "Numbered notes of a series count on, each number once. Default: warning.",
          anyOf: [
            {
              enum: [
                "error",
                "warning",
                "off"
              ]
            },
            {
              type: "array",
              minItems: 1,
              maxItems: 2,
              items: [
                {
                  enum: [
                    "error",
                    "warning",
                    "off"
                  ]
                },
                {
                  type: "object",
                  additionalProperties: false,
                  properties: {
                    gaps: {
                      description: "Also remark on a number that is left out.",
                      type: "boolean",
                      default: false
                    }
                  }
                }
              ],
              additionalItems: false
            }
          ]
        },
        "weekday-matches-date": {
          description: "A weekday written beside a date is the weekday of that date. Default: warning.",
          anyOf: [
            {
              enum: [
                "error",
                "warning",
                "off"
              ]
            },
            {
              type: "array",
              minItems: 1,
              maxItems: 2,
              items: [
                {
                  enum: [
                    "error",
                    "warning",
                    "off"
                  ]
                },
                {
                  type: "object",
                  additionalProperties: false,
                  properties: {}
                }
              ],
              additionalItems: false
            }
          ]
        }
      }
    },
    people: {
      type: "array",
      items: {
        anyOf: [
          {
            type: "string",
            minLength: 1
          },
          {
            type: "object",
            additionalProperties: false,
            required: [
              "name"
            ],
            properties: {
              name: {
                description: "The spelling that notes are to use.",
                type: "string",
                minLength: 1
              },
              aliases: {
                description: "Spellings that are to be replaced by it.",
                type: "array",
                items: {
                  type: "string",
                  minLength: 1
                }
              },
              initials: {
                description: "How the person is called in front of a colon.",
                anyOf: [
                  {
                    type: "string",
                    minLength: 1
                  },
                  {
                    type: "array",
                    items: {
                      type: "string",
                      minLength: 1
                    }
                  }
                ]
              },
              github: {
                description: "The name at GitHub.",
                type: "string",
                minLength: 1
              }
            }
          }
        ]
      }
    }
  }
};

// src/generated/config-schema.js
var __getOwnPropNames = Object.getOwnPropertyNames;
var __commonJS2 = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};
var require_ucs2length = __commonJS2({
  "node_modules/ajv/dist/runtime/ucs2length.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    function ucs2length(str) {
      const len = str.length;
      let length = 0;
      let pos = 0;
      let value;
      while (pos < len) {
        length++;
        value = str.charCodeAt(pos++);
        if (value >= 55296 && value <= 56319 && pos < len) {
          value = str.charCodeAt(pos);
          if ((value & 64512) === 56320)
            pos++;
        }
      }
      return length;
    }
    exports.default = ucs2length;
    ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
  }
});
var func3 = require_ucs2length().default;
var validateRoster = validate66;
function validate66(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.people === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "people" }, message: "must have required property 'people'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "people")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.people !== void 0) {
      let data0 = data.people;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          const _errs5 = errors;
          let valid3 = false;
          const _errs6 = errors;
          if (typeof data1 === "string") {
            if (func3(data1) < 1) {
              const err2 = { instancePath: instancePath + "/people/" + i0, schemaPath: "#/properties/people/items/anyOf/0/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err2];
              } else {
                vErrors.push(err2);
              }
              errors++;
            }
          } else {
            const err3 = { instancePath: instancePath + "/people/" + i0, schemaPath: "#/properties/people/items/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
          var _valid0 = _errs6 === errors;
          valid3 = valid3 || _valid0;
          if (!valid3) {
            const _errs8 = errors;
            if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
              if (data1.name === void 0) {
                const err4 = { instancePath: instancePath + "/people/" + i0, schemaPath: "#/properties/people/items/anyOf/1/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
                if (vErrors === null) {
                  vErrors = [err4];
                } else {
                  vErrors.push(err4);
                }
                errors++;
              }
              for (const key1 in data1) {
                if (!(key1 === "name" || key1 === "aliases" || key1 === "initials" || key1 === "github")) {
                  const err5 = { instancePath: instancePath + "/people/" + i0, schemaPath: "#/properties/people/items/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                  if (vErrors === null) {
                    vErrors = [err5];
                  } else {
                    vErrors.push(err5);
                  }
                  errors++;
                }
              }
              if (data1.name !== void 0) {
                let data2 = data1.name;
                if (typeof data2 === "string") {
                  if (func3(data2) < 1) {
                    const err6 = { instancePath: instancePath + "/people/" + i0 + "/name", schemaPath: "#/properties/people/items/anyOf/1/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                    if (vErrors === null) {
                      vErrors = [err6];
                    } else {
                      vErrors.push(err6);
                    }
                    errors++;
                  }
                } else {
                  const err7 = { instancePath: instancePath + "/people/" + i0 + "/name", schemaPath: "#/properties/people/items/anyOf/1/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err7];
                  } else {
                    vErrors.push(err7);
                  }
                  errors++;
                }
              }
              if (data1.aliases !== void 0) {
                let data3 = data1.aliases;
                if (Array.isArray(data3)) {
                  const len1 = data3.length;
                  for (let i1 = 0; i1 < len1; i1++) {
                    let data4 = data3[i1];
                    if (typeof data4 === "string") {
                      if (func3(data4) < 1) {
                        const err8 = { instancePath: instancePath + "/people/" + i0 + "/aliases/" + i1, schemaPath: "#/properties/people/items/anyOf/1/properties/aliases/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                        if (vErrors === null) {
                          vErrors = [err8];
                        } else {
                          vErrors.push(err8);
                        }
                        errors++;
                      }
                    } else {
                      const err9 = { instancePath: instancePath + "/people/" + i0 + "/aliases/" + i1, schemaPath: "#/properties/people/items/anyOf/1/properties/aliases/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                      if (vErrors === null) {
                        vErrors = [err9];
                      } else {
                        vErrors.push(err9);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err10 = { instancePath: instancePath + "/people/" + i0 + "/aliases", schemaPath: "#/properties/people/items/anyOf/1/properties/aliases/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                  if (vErrors === null) {
                    vErrors = [err10];
                  } else {
                    vErrors.push(err10);
                  }
                  errors++;
                }
              }
              if (data1.initials !== void 0) {
                let data5 = data1.initials;
                const _errs18 = errors;
                let valid7 = false;
                const _errs19 = errors;
                if (typeof data5 === "string") {
                  if (func3(data5) < 1) {
                    const err11 = { instancePath: instancePath + "/people/" + i0 + "/initials", schemaPath: "#/properties/people/items/anyOf/1/properties/initials/anyOf/0/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                    if (vErrors === null) {
                      vErrors = [err11];
                    } else {
                      vErrors.push(err11);
                    }
                    errors++;
                  }
                } else {
                  const err12 = { instancePath: instancePath + "/people/" + i0 + "/initials", schemaPath: "#/properties/people/items/anyOf/1/properties/initials/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err12];
                  } else {
                    vErrors.push(err12);
                  }
                  errors++;
                }
                var _valid1 = _errs19 === errors;
                valid7 = valid7 || _valid1;
                if (!valid7) {
                  const _errs21 = errors;
                  if (Array.isArray(data5)) {
                    const len2 = data5.length;
                    for (let i2 = 0; i2 < len2; i2++) {
                      let data6 = data5[i2];
                      if (typeof data6 === "string") {
                        if (func3(data6) < 1) {
                          const err13 = { instancePath: instancePath + "/people/" + i0 + "/initials/" + i2, schemaPath: "#/properties/people/items/anyOf/1/properties/initials/anyOf/1/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                          if (vErrors === null) {
                            vErrors = [err13];
                          } else {
                            vErrors.push(err13);
                          }
                          errors++;
                        }
                      } else {
                        const err14 = { instancePath: instancePath + "/people/" + i0 + "/initials/" + i2, schemaPath: "#/properties/people/items/anyOf/1/properties/initials/anyOf/1/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                          vErrors = [err14];
                        } else {
                          vErrors.push(err14);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err15 = { instancePath: instancePath + "/people/" + i0 + "/initials", schemaPath: "#/properties/people/items/anyOf/1/properties/initials/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    if (vErrors === null) {
                      vErrors = [err15];
                    } else {
                      vErrors.push(err15);
                    }
                    errors++;
                  }
                  var _valid1 = _errs21 === errors;
                  valid7 = valid7 || _valid1;
                }
                if (!valid7) {
                  const err16 = { instancePath: instancePath + "/people/" + i0 + "/initials", schemaPath: "#/properties/people/items/anyOf/1/properties/initials/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                  if (vErrors === null) {
                    vErrors = [err16];
                  } else {
                    vErrors.push(err16);
                  }
                  errors++;
                } else {
                  errors = _errs18;
                  if (vErrors !== null) {
                    if (_errs18) {
                      vErrors.length = _errs18;
                    } else {
                      vErrors = null;
                    }
                  }
                }
              }
              if (data1.github !== void 0) {
                let data7 = data1.github;
                if (typeof data7 === "string") {
                  if (func3(data7) < 1) {
                    const err17 = { instancePath: instancePath + "/people/" + i0 + "/github", schemaPath: "#/properties/people/items/anyOf/1/properties/github/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                    if (vErrors === null) {
                      vErrors = [err17];
                    } else {
                      vErrors.push(err17);
                    }
                    errors++;
                  }
                } else {
                  const err18 = { instancePath: instancePath + "/people/" + i0 + "/github", schemaPath: "#/properties/people/items/anyOf/1/properties/github/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err18];
                  } else {
                    vErrors.push(err18);
                  }
                  errors++;
                }
              }
            } else {
              const err19 = { instancePath: instancePath + "/people/" + i0, schemaPath: "#/properties/people/items/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              if (vErrors === null) {
                vErrors = [err19];
              } else {
                vErrors.push(err19);
              }
              errors++;
            }
            var _valid0 = _errs8 === errors;
            valid3 = valid3 || _valid0;
          }
          if (!valid3) {
            const err20 = { instancePath: instancePath + "/people/" + i0, schemaPath: "#/properties/people/items/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
            if (vErrors === null) {
              vErrors = [err20];
            } else {
              vErrors.push(err20);
            }
            errors++;
          } else {
            errors = _errs5;
            if (vErrors !== null) {
              if (_errs5) {
                vErrors.length = _errs5;
              } else {
                vErrors = null;
              }
            }
          }
        }
      } else {
        const err21 = { instancePath: instancePath + "/people", schemaPath: "#/properties/people/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    }
  } else {
    const err22 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err22];
    } else {
      vErrors.push(err22);
    }
    errors++;
  }
  validate66.errors = vErrors;
  return errors === 0;
}

// src/config/parse-config.ts
var MAX_LENGTH = 3e5;
var MAX_LINES = 1e4;
function readYaml(text2, file, key) {
  const lineCount = text2.match(/\r\n|\r|\n/g)?.length ?? 0;
  if (text2.length > MAX_LENGTH || lineCount > MAX_LINES || isTooDeep(text2))
    throw new ConfigError(file, void 0, "this is longer or deeper than any configuration and is not read.");
  const lines = new import_yaml.LineCounter();
  const options = { lineCounter: lines, prettyErrors: false, logLevel: "silent", merge: false };
  const document = (0, import_yaml.parseDocument)(text2, { ...options, uniqueKeys: false });
  const lineAt = (offset) => offset === void 0 ? void 0 : lines.linePos(offset).line;
  const [broken] = document.errors;
  if (broken) throw new ConfigError(file, lineAt(broken.pos[0]), yamlSentence(broken.code));
  const twice = keyTwice(document);
  if (twice) throw new ConfigError(file, lineAt(twice.range?.[0]), yamlSentence("DUPLICATE_KEY"));
  const root = key === void 0 ? document.contents : document.get(key, true);
  let data;
  try {
    data = document.toJS({ maxAliasCount: 100 }) ?? {};
    JSON.stringify(data);
  } catch {
    throw new ConfigError(file, void 0, "its aliases (`*name`) cannot be resolved; write the values out.");
  }
  if (key !== void 0) data = data[key];
  const at = (path2) => lineAt(offsetOf(root, path2));
  return { data, at, isThere: key === void 0 || root !== void 0 };
}
function keyTwice(document) {
  let twice;
  (0, import_yaml.visit)(document, {
    Map(_, { items }) {
      const seen = /* @__PURE__ */ new Set();
      for (const { key } of items) {
        if (!(0, import_yaml.isScalar)(key)) continue;
        if (seen.has(key.value)) twice = key;
        if (twice) return import_yaml.visit.BREAK;
        seen.add(key.value);
      }
      return void 0;
    }
  });
  return twice;
}
function parseRoster(text2, file) {
  const { data, at } = readYaml(text2, file);
  const group = Array.isArray(data) ? { people: data } : data;
  if (!validateRoster(group)) {
    const error = worst(validateRoster.errors ?? []);
    const path2 = pathOf(error).map(String);
    throw new ConfigError(
      file,
      at(Array.isArray(data) ? path2.slice(1) : path2),
      configSentence(error, path2, group, ["roster"])
    );
  }
  return rosterPeople(group.people);
}
function worst(errors) {
  const weight = ({ keyword }) => keyword === "additionalProperties" ? 2 : keyword === "anyOf" ? 0 : 1;
  const depth = ({ instancePath }) => instancePath.split("/").length;
  return [...errors].sort((a, b) => depth(b) - depth(a) || weight(b) - weight(a))[0];
}
function configSentence(error, path2, data, above = []) {
  const keys = path2.filter((part) => !/^\d+$/.test(part)).join(".");
  const where = keys === "" ? "" : ` in \`${keys}\``;
  const name = keys === "" ? "the configuration" : `\`${keys}\``;
  const value = path2.reduce((parent, part) => parent?.[part], data);
  const shown = `\`${JSON.stringify(value)?.slice(0, 60).replaceAll("`", "'")}\``;
  switch (error.keyword) {
    case "additionalProperties": {
      const key = String(error.params.additionalProperty);
      const known = knownKeys([...above, ...path2]);
      const meant = closest(key, known);
      const what = path2.at(-1) === "rules" ? `there is no rule \`${key}\`` : `there is no key \`${key}\`${where}`;
      return `${what}${meant ? `; did you mean \`${meant}\`?` : `; known are ${known.map((one) => `\`${one}\``).join(", ")}.`}`;
    }
    case "required":
      return `${name} needs the key \`${String(error.params.missingProperty)}\`.`;
    case "enum": {
      const allowed = error.params.allowedValues.map((one) => `\`${one}\``).join(", ");
      return `${shown} is no value for ${name}; write ${allowed.replace(/, ([^,]*)$/, " or $1")}.`;
    }
    case "type":
      return `${shown} is no value for ${name}, which must be ${typeWords(error.params.type)}.`;
    case "minLength":
      return `${name} is empty.`;
    case "minimum":
    case "maximum":
      return `${shown} is no value for ${name}, which must be ${String(error.params.comparison)} ${String(error.params.limit)}.`;
    default:
      return `${shown} is no value for ${name}.`;
  }
}
function knownKeys(path2) {
  let parts = branches(config_schema_default);
  for (const step of path2) {
    parts = parts.flatMap(({ properties, additionalProperties, items }) => {
      const item = Array.isArray(items) ? items[Number(step)] : items;
      const rest = typeof additionalProperties === "object" ? additionalProperties : void 0;
      const next = properties?.[step] ?? item ?? rest;
      return next ? branches(next) : [];
    });
  }
  return parts.flatMap(({ properties }) => Object.keys(properties ?? {}));
}
function branches(part) {
  const target = part.$ref?.replace("#/definitions/", "");
  if (target !== void 0) return branches(config_schema_default.definitions[target]);
  return part.anyOf ? part.anyOf.flatMap(branches) : [part];
}
function yamlSentence(code) {
  if (code === "DUPLICATE_KEY") return "the key on this line stands twice; keep one of the two.";
  if (code === "TAB_AS_INDENT") return "a tab indents this line; indent with spaces.";
  return "this line is no YAML; check its colon, quotes and indentation.";
}
function offsetOf(root, path2) {
  let node = root;
  let offset = root?.range?.[0];
  for (const part of path2) {
    if ((0, import_yaml.isMap)(node)) {
      const pair = node.items.find(({ key }) => (0, import_yaml.isScalar)(key) && String(key.value) === part);
      if (!pair) break;
      offset = pair.key.range?.[0] ?? offset;
      node = pair.value;
    } else {
      const item = node?.items?.[Number(part)];
      if (item === void 0) break;
      offset = item.range?.[0] ?? offset;
      node = item;
    }
  }
  return offset;
}

// src/config/resources.ts
async function loadResources({ data, lineOf }, shown, read2) {
  const schemas = /* @__PURE__ */ new Map();
  const people = /* @__PURE__ */ new Map();
  const templates = /* @__PURE__ */ new Map();
  const patterns = /* @__PURE__ */ new Map();
  const load = async (into, name, path2, make) => {
    if (typeof name === "string" && !into.has(name)) into.set(name, await make(await read2(name, path2)));
  };
  const kinds = Object.entries(data.kinds ?? {}).map(([name, kind]) => ({ at: ["kinds", name], part: kind }));
  const parts = [{ at: [], part: data }, ...kinds];
  for (const { at, part } of parts) {
    const { frontMatter, roster, placeholders, cancelled } = part;
    await load(
      schemas,
      frontMatter?.schema,
      [...at, "frontMatter", "schema"],
      (file) => compileNoteSchema(parseSchema(file), file.shown)
    );
    await load(people, roster?.people, [...at, "roster", "people"], (file) => parseRoster(file.text, file.shown));
    await load(templates, placeholders?.template, [...at, "placeholders", "template"], ({ text: text2 }) => text2);
    if (cancelled === void 0 || patterns.has(cancelled)) continue;
    patterns.set(cancelled, await pattern(cancelled, shown, lineOf([...at, "cancelled"])));
  }
  return { schemas, people, templates, patterns };
}
function parseSchema({ text: text2, shown }) {
  try {
    return JSON.parse(text2);
  } catch {
    throw new ConfigError(shown, void 0, "this is no JSON; a schema is written in JSON.");
  }
}
async function pattern(source, shown, line) {
  const compile = await linearRegExp();
  try {
    const compiled = compile(source, "i");
    return (line2) => compiled.test(line2);
  } catch {
    throw new ConfigError(
      shown,
      line,
      `\`${source.slice(0, 60).replaceAll("`", "'")}\` in \`cancelled\` is no regular expression; check its brackets and backslashes.`
    );
  }
}

// src/init/propose.ts
var import_picomatch = __toESM(require_picomatch2(), 1);

// src/init/headings.ts
var MAX_REPEATED = 0.05;
var MIN_ALIAS = 0.03;
var MAX_DISORDER = 0.03;
var MIN_FILLED = 0.9;
function learnSections(notes, threshold) {
  const counted = withAliases(countHeadings(notes), notes.length);
  const frequent = counted.filter(
    (one) => one.notes.length / notes.length >= threshold && one.repeated / notes.length <= MAX_REPEATED && !/\d/.test(one.key)
  );
  const depths = frequent.map(({ depth }) => depth).sort((a, b) => a - b);
  const hasTitle = depths[0] === 1 && depths.filter((depth) => depth === 1).length < 2;
  const level = hasTitle ? depths[1] ?? 1 : depths[0] ?? 1;
  const usual = frequent.filter(({ depth }) => depth <= level && !(hasTitle && depth === 1));
  const place = new Map(usual.map((one) => [one, averagePlace(one)]));
  usual.sort((a, b) => place.get(a) - place.get(b));
  const disordered = usual.filter((one, at) => isDisordered(one, usual.slice(at + 1), notes.length));
  const sections = usual.map(
    (one) => ({
      name: one.name,
      ...one.aliases.length > 0 && { aliases: one.aliases.map(({ name }) => name) },
      ...one.filled / one.notes.length < MIN_FILLED && { notEmpty: false },
      ...disordered.includes(one) && { order: false }
    })
  );
  return { sections, counts: usual.map(({ name, notes: those }) => ({ name, count: those.length })) };
}
function countHeadings(notes) {
  const counts = /* @__PURE__ */ new Map();
  for (const one of notes) {
    for (const { key, name, depth, times, hasContent: hasContent2 } of one.headings) {
      const fresh = {
        key,
        name,
        depth,
        notes: [],
        repeated: 0,
        filled: 0,
        aliases: [],
        names: /* @__PURE__ */ new Map(),
        depths: /* @__PURE__ */ new Map()
      };
      const known = counts.get(key) ?? fresh;
      known.notes.push(one);
      if (times > 1) known.repeated++;
      if (hasContent2) known.filled++;
      known.names.set(name, (known.names.get(name) ?? 0) + 1);
      known.depths.set(depth, (known.depths.get(depth) ?? 0) + 1);
      counts.set(key, known);
    }
  }
  return [...counts.values()].map(({ names, depths, ...one }) => ({
    ...one,
    name: mostFrequent(names),
    depth: mostFrequent(depths)
  }));
}
function mostFrequent(counts) {
  return [...counts].sort(([, a], [, b]) => b - a)[0][0];
}
function withAliases(counted, total) {
  const sorted = [...counted].sort((a, b) => b.notes.length - a.notes.length);
  const taken = /* @__PURE__ */ new Set();
  for (const main of sorted) {
    if (taken.has(main) || main.notes.length / total < 0.3) continue;
    for (const other of sorted) {
      if (other === main || taken.has(other) || other.notes.length / total < MIN_ALIAS || !isVariant(main.key, other.key))
        continue;
      if (other.notes.some((note) => main.notes.includes(note))) continue;
      taken.add(other);
      main.notes.push(...other.notes);
      main.filled += other.filled;
      main.aliases.push({ key: other.key, name: other.name });
    }
  }
  return sorted.filter((one) => !taken.has(one));
}
function isVariant(a, b) {
  const bare = (key) => key.replace(/[^\p{L}\p{N}]+/gu, " ").trim();
  return bare(a) === bare(b) || `${bare(a)}s` === bare(b) || bare(a) === `${bare(b)}s` || closest(a, [b]) !== void 0;
}
function averagePlace({ key, aliases, notes }) {
  const keys = /* @__PURE__ */ new Set([key, ...aliases.map((alias) => alias.key)]);
  const places = notes.map(({ headings }) => headings.findIndex((heading) => keys.has(heading.key)) / headings.length);
  return places.reduce((sum, place) => sum + place, 0) / places.length;
}
function isDisordered(one, later, total) {
  const indexIn = (counted, { headings }) => headings.findIndex(({ key }) => key === counted.key || counted.aliases.some((alias) => alias.key === key));
  const wrong = one.notes.filter((note) => {
    const own = indexIn(one, note);
    return later.some((other) => {
      const at = indexIn(other, note);
      return at >= 0 && at < own;
    });
  });
  return wrong.length / total > MAX_DISORDER;
}
function learnLabels(notes, threshold) {
  const counts = /* @__PURE__ */ new Map();
  for (const { labels } of notes) {
    for (const { key, name, says } of labels) {
      const known = counts.get(key) ?? { names: /* @__PURE__ */ new Map(), notes: 0, says: 0 };
      known.names.set(name, (known.names.get(name) ?? 0) + 1);
      known.notes++;
      if (says) known.says++;
      counts.set(key, known);
    }
  }
  const usual = [...counts.values()].filter((one) => one.notes / notes.length >= threshold);
  return Object.fromEntries(
    usual.map(({ names, notes: count2, says }) => [
      mostFrequent(names),
      says / count2 >= MIN_FILLED ? "nonEmpty" : "present"
    ])
  );
}

// src/init/path-shapes.ts
var MIN_PATHS = 3;
var MIN_SHARE = 0.02;
var MAX_SHAPES = 6;
function pathShapes(paths, locale = "en") {
  const groups = /* @__PURE__ */ new Map();
  for (const path2 of paths) {
    const reading = read(path2, locale);
    if (!reading) continue;
    const key = reading.parts.map(({ kind, text: text2 }) => kind === "token" || kind === "literal" ? text2 : kind).join("\0");
    const group = groups.get(key) ?? [];
    group.push(reading);
    groups.set(key, group);
  }
  const all = [...groups.values()].sort((a, b) => b.length - a.length);
  const dated = all.reduce((sum, { length }) => sum + length, 0);
  const least = Math.max(Math.min(MIN_PATHS, dated), dated * MIN_SHARE);
  return all.filter(({ length }) => length >= least).slice(0, MAX_SHAPES).map((readings) => ({
    pattern: pathPattern(sourceOf(readings), locale),
    paths: readings.map(({ path: path2 }) => path2)
  }));
}
function dayOfPath(path2, shapes) {
  for (const { pattern: pattern2 } of shapes) {
    const parts = pattern2.read(path2);
    if (parts) return parts.day;
  }
  return void 0;
}
var SEP = "([-_. ]?)";
function nameForms(month) {
  const year = "((?:19|20)\\d\\d)";
  const form = (source, tokens, ...needs) => ({
    pattern: new RegExp(`(?<![\\d\\p{L}])${source}(?![\\d])`, "iu"),
    tokens: tokens.split(" "),
    needs
  });
  return [
    form(`${year}${SEP}(\\d\\d)\\2(\\d\\d)`, "{yyyy} = {MM} = {dd}"),
    form(`${year}${SEP}(\\d\\d)${SEP}(\\d\\d)`, "{yyyy} = {MM} = {dd}"),
    form(`${year}([-_. ])(\\d{1,2})\\2(\\d{1,2})`, "{yyyy} = {M} = {d}"),
    form(`${year}${SEP}(${month})${SEP}(\\d{1,2})`, "{yyyy} = {MMM} = {d}"),
    form(`(${month})${SEP}(\\d{1,2})${SEP}${year}`, "{MMM} = {d} = {yyyy}"),
    form(`(\\d{1,2})${SEP}(${month})${SEP}${year}`, "{d} = {MMM} = {yyyy}"),
    form(`(\\d{1,2})([-_. ])(\\d{1,2})\\2${year}`, "{M} = {d} = {yyyy}"),
    form(`(\\d{1,2})([-_. ])(\\d{1,2})\\2(\\d\\d)`, "{M} = {d} = {yy}", "year"),
    form(`(\\d\\d)([-_. ])(\\d\\d)`, "{MM} = {dd}", "year"),
    form(`(\\d{1,2})([-_. ])(\\d{1,2})`, "{M} = {d}", "year"),
    form(`(${month})${SEP}(\\d{1,2})`, "{MMM} = {d}", "year"),
    form(`(\\d\\d)`, "{dd}", "year", "month"),
    form(`${year}([-_. ])(\\d\\d)`, "{yyyy} = {MM}"),
    form(`${year}${SEP}(${month})`, "{yyyy} = {MMM}")
  ];
}
var formsByLocale = /* @__PURE__ */ new Map();
function read(path2, locale) {
  const { month, months } = dateWords(locale);
  const segments = path2.split("/");
  const name = segments.pop().replace(/\.md$/i, "");
  const known = { year: false, month: false };
  const parts = [];
  for (const segment of segments) {
    parts.push(...folderParts(segment, known, new RegExp(`^(\\d\\d)([-_. ])(${month})$`, "iu"), months));
    parts.push({ text: "/", kind: "literal" });
  }
  const forms = formsByLocale.get(locale) ?? nameForms(month);
  formsByLocale.set(locale, forms);
  for (const { pattern: pattern2, tokens, needs } of forms) {
    if (needs.some((part) => !known[part])) continue;
    const match = pattern2.exec(name);
    if (!match) continue;
    const before = name.slice(0, match.index);
    const after = name.slice(match.index + match[0].length);
    const date = tokens.map((token, at) => {
      const text2 = token === "=" ? match[at + 1] ?? "" : token;
      return { text: text2, kind: token === "=" ? "literal" : "token" };
    });
    const written = fillSeparators(date, match);
    const whole = [
      ...parts,
      ...before === "" ? [] : [{ text: before, kind: "before" }],
      ...written,
      ...after === "" ? [] : [{ text: after, kind: "after" }]
    ];
    const source = whole.map(({ text: text2 }) => text2).join("");
    const said = pathPattern(`${escapeStars(source)}.md`, locale).read(
      `${segments.map((one) => `${one}/`).join("")}${name}.md`
    );
    if (!said || said.isWhole && !said.day && !said.conflict) continue;
    return { path: path2, parts: whole };
  }
  return void 0;
}
function fillSeparators(date, match) {
  const separators = match[0].match(/[-_. ]/g) ?? [];
  const isDense = separators.length === 0;
  let next = 0;
  return date.map(
    (part) => part.kind === "token" ? part : { text: isDense ? "" : separators[next++] ?? "", kind: "literal" }
  );
}
function folderParts(segment, known, monthFolder, months) {
  const token = (text2) => ({ text: text2, kind: "token" });
  if (/^(?:19|20)\d\d$/.test(segment)) {
    known.year = true;
    return [token("{yyyy}")];
  }
  const yearMonth = /^(?:19|20)\d\d([-_.])(?:0[1-9]|1[0-2])$/.exec(segment);
  if (yearMonth) {
    known.year = known.month = true;
    return [token("{yyyy}"), { text: yearMonth[1], kind: "literal" }, token("{MM}")];
  }
  if (known.year && /^(?:0[1-9]|1[0-2])$/.test(segment)) {
    known.month = true;
    return [token("{MM}")];
  }
  if (known.year && months.has(segment.toLowerCase())) {
    known.month = true;
    return [token("{MMM}")];
  }
  const both = known.year ? monthFolder.exec(segment) : null;
  if (both) {
    known.month = true;
    return [token("{MM}"), { text: both[2], kind: "literal" }, token("{MMM}")];
  }
  return [{ text: segment, kind: "folder" }];
}
function sourceOf(readings) {
  const [first] = readings;
  let hasTeam = false;
  let hasSlug = false;
  const parts = first.parts.map(({ text: text2, kind }, at) => {
    if (kind === "token" || kind === "literal") return text2;
    const texts = new Set(readings.map((reading) => reading.parts[at].text));
    if (texts.size === 1) return escapeStars(text2);
    if (kind === "folder") {
      const token2 = hasTeam ? "*" : "{team}";
      hasTeam = true;
      return token2;
    }
    const separators = new Set(
      [...texts].map((one) => (kind === "before" ? /(?<![-_. ])[-_. ]*$/ : /^[-_. ]*/).exec(one)[0])
    );
    const separator = separators.size === 1 ? [...separators][0] : "";
    const token = hasSlug ? "*" : "{slug}";
    hasSlug = true;
    return kind === "before" ? `${token}${separator}` : `${separator}${token}`;
  });
  return `${parts.join("")}.md`;
}
function escapeStars(text2) {
  return text2.replaceAll("*", "?");
}

// src/init/survey.ts
var NO_LABEL = /^(?:note|notice|todo|tip|warning|important|https?)$|\S\s+\S+\s+\S+\s+\S+\s/iu;
var HEAD_LINES = 30;
var CANCELLED = /\bcancell?ed\b/i;
function survey(inputs, shapes) {
  return inputs.flatMap(({ path: path2, text: text2 }) => {
    const day = dayOfPath(path2, shapes) ?? (mayBeNote(path2) ? pathDate(path2)?.day : void 0);
    return day === void 0 ? [] : [surveyed(path2, text2, day)];
  }).sort((a, b) => a.day < b.day ? 1 : a.day > b.day ? -1 : a.path < b.path ? -1 : 1);
}
function surveyed(path2, text2, day) {
  const note = parseNote(path2, text2);
  return {
    note,
    path: path2,
    day,
    group: groupOf(path2),
    headings: headingsOf(note),
    labels: labelsOf(note),
    keys: Object.keys(note.frontMatter.data),
    isCancelled: note.blocks.slice(0, 12).some(({ range }) => CANCELLED.test(text2.slice(range.start, Math.min(range.end, range.start + 200))))
  };
}
function groupOf(path2) {
  return path2.split("/").slice(0, -1).filter((segment) => !/^\d/.test(segment)).join("/");
}
function headingsOf(note) {
  const found = /* @__PURE__ */ new Map();
  note.blocks.forEach(({ heading }, at) => {
    if (!heading || heading.setext || heading.name === "") return;
    const key = headingKey(heading.raw);
    const known = found.get(key);
    if (known) known.times++;
    else {
      const next = note.blocks.findIndex(
        (block, later) => later > at && block.heading && block.heading.depth <= heading.depth
      );
      const blocks = note.blocks.slice(at + 1, next < 0 ? note.blocks.length : next);
      found.set(key, {
        key,
        name: heading.name,
        depth: heading.depth,
        times: 1,
        hasContent: hasContent(blocks, note.text)
      });
    }
  });
  return [...found.values()];
}
function headOf(note) {
  let end = note.bodyStart;
  for (let at = note.lines.point(note.bodyStart).line, lines = 0; at <= note.lines.count && lines < HEAD_LINES; at++) {
    const line = note.lines.range(at);
    if (note.text.slice(line.start, line.end).trim() !== "") lines++;
    end = Math.max(end, line.end);
  }
  return { start: note.bodyStart, end };
}
function labelsOf(note) {
  const found = /* @__PURE__ */ new Map();
  const head = headOf(note);
  const blocks = note.blocks.filter(
    ({ kind, range }) => range.start < head.end && (kind === "paragraph" || kind === "item" || kind === "quote")
  );
  for (const { label, value, line } of blocks.flatMap(({ range }) => [...labelLines(note.text, range)])) {
    const key = labelKey(label);
    if (key === "" || found.has(key) || isInitials(label) || new RegExp("^\\p{Ll}", "u").test(label) || NO_LABEL.test(label)) continue;
    const below = note.text.slice(line.end, line.end + 200);
    const says = saysSomething(note.text.slice(value.start, value.end)) || /^\s*\n[ \t]*(?:[-*+]|\d+\.)[ \t]+\S/.test(below);
    found.set(key, { key, name: label, says });
  }
  return [...found.values()];
}
function datesSeen(notes, sources, locale) {
  const days = /* @__PURE__ */ new Map();
  for (const { group, day } of notes) days.set(group, [...days.get(group) ?? [], day]);
  return sources.map((source) => {
    const settings = withSources(locale, { from: [source] });
    const seen = { source, notes: 0, right: 0, next: 0, stale: 0 };
    for (const { note, day, group } of notes) {
      const said = meetingOf(note, settings).dates[0]?.said ?? [];
      if (said.length === 0) continue;
      seen.notes++;
      if (said.some((one) => fits(one, day, 0))) seen.right++;
      else if (said.some((one) => fits(one, day, 1))) seen.next++;
      else if (said.some((one) => isStale(one, day, days.get(group)))) seen.stale++;
    }
    return seen;
  });
}
function isStale(said, day, others) {
  const { year: _, ...anyYear } = said;
  if (said.month !== void 0 && said.day !== void 0 && fits(anyYear, day, 0)) return true;
  return others.some((other) => other < day && daysBetween(other, day) <= 62 && fits(said, other, 0));
}
function dateSources(notes) {
  const sources = /* @__PURE__ */ new Map();
  const add = (kind, name = "") => {
    const source = { kind, name };
    sources.set(sourceText(source).toLowerCase(), sources.get(sourceText(source).toLowerCase()) ?? source);
  };
  add("heading");
  add("title");
  for (const { note, labels, keys } of notes) {
    for (const key of keys) if (/date|time|day|when/i.test(key)) add("frontMatter", key);
    for (const { name } of labels) if (DATE_LABEL.test(name)) add("label", name);
    for (const { head, rows } of tablesIn(note.text, headOf(note))) {
      for (const row of [head, ...rows]) {
        const [first] = cellsOf(note.text, row);
        const name = first ? note.text.slice(first.start, first.end).replace(/[*_]/g, "") : "";
        if (DATE_LABEL.test(name)) add("table", name);
      }
    }
  }
  return [...sources.values()];
}
var DATE_LABEL = /^(?:(?:meeting )?(?:date|day|time|when)\b.*|datum|termin|fecha|data|wann|日時|日期|날짜|일시)$/i;
var PEOPLE = /^(?:present|attendees?|attendance|attending|participants?|participating|in attendance|members? (?:present|attending|in attendance)|people (?:present|attending)?|roll ?call|who(?: was|'s| is)? (?:here|there|present)|teilnehmer(?:innen)?|teilnehmende|anwesende?|présents?|asistentes|presenti|participanți|출석|참석자?|참가자|出席者?|参加者|与会(?:者|人员))(?:\s*\(.*)?$/iu;
function peopleSeen(notes, locale) {
  const sources = /* @__PURE__ */ new Map();
  const add = (kind, name) => {
    const id = `${kind} ${headingKey(name)}`;
    if (!sources.has(id)) sources.set(id, { kind, name });
  };
  for (const { note, headings, labels, keys } of notes) {
    for (const key of keys) if (PEOPLE.test(key)) add("frontMatter", key);
    for (const { name } of headings) if (PEOPLE.test(name)) add("section", name);
    for (const { name } of labels) if (PEOPLE.test(name)) add("label", name);
    for (const { head } of tablesIn(note.text, headOf(note))) {
      for (const cell of cellsOf(note.text, head)) {
        const name = note.text.slice(cell.start, cell.end).replace(/[*_]/g, "");
        if (/^(?:names?|attendees?|participants?|members?|who)$/i.test(name)) add("table", name);
      }
    }
  }
  return [...sources.values()].map((source) => {
    const settings = withSources(locale, void 0, { from: [source], isConfigured: true });
    const seen = { source, notes: 0, named: 0 };
    for (const { note } of notes) {
      const { attendees, lists } = meetingOf(note, settings);
      if (lists.length > 0 || attendees.length > 0) seen.notes++;
      if (attendees.length > 0) seen.named++;
    }
    return seen;
  });
}
function withSources(locale, date, attendees = defaultSettings.attendees) {
  return { ...defaultSettings, locale, attendees, date: { ...defaultSettings.date, ...date } };
}

// src/init/propose.ts
var MOST = 0.8;
var ENOUGH = 20;
var MAX_RECENT = 200;
var MIN_GROUP = 5;
var MAX_KINDS = 4;
function observe(files) {
  const { meetings, others } = partition(files);
  const locale = localeOf(meetings);
  const shapes = pathShapes(
    meetings.map(({ path: path2 }) => path2),
    locale
  );
  const notes = survey(meetings, shapes);
  if (notes.length === 0) return void 0;
  const besides = foldersBeside(meetings, notes, shapes);
  const isBeside = (0, import_picomatch.default)(besides);
  const kept = besides.length === 0 ? notes : notes.filter(({ path: path2 }) => !isBeside(path2));
  return { notes: kept, recent: recentOf(kept), shapes, others: [...others, ...besides], locale };
}
function propose({ notes, recent, shapes, others, locale }, threshold) {
  const reasons = /* @__PURE__ */ new Map();
  const say = (key, count2, of) => reasons.set(key, `${count2} of ${of} notes`);
  const withFrontMatter = recent.filter(({ keys }) => builtInSchema.required.every((key) => keys.includes(key))).length;
  const isBuiltIn = withFrontMatter / recent.length >= MOST;
  if (isBuiltIn) say("extends", withFrontMatter, recent.length);
  const people = isBuiltIn ? {} : learnPeople(recent, locale, threshold, reasons);
  const whereNamed = new Set((people.attendees?.from ?? []).map((text2) => headingKey(text2.replace(/^\w+:/, ""))));
  const names = namesIn(recent, people.attendees?.from ?? [], locale);
  const data = {
    ...isBuiltIn && { extends: "recommended" },
    path: shapes.map(({ pattern: pattern2 }) => pattern2.source),
    ...others.length > 0 && { ignore: [...others] },
    ...locale !== "en" && { locale },
    ...!isBuiltIn && { frontMatter: { required: false } },
    ...isBuiltIn ? {} : { date: learnDates(notes, recent, locale, reasons) },
    ...people,
    ...learnForm(
      recent,
      isBuiltIn,
      threshold,
      reasons,
      (name) => whereNamed.has(headingKey(name)) || names.has(fold(name))
    )
  };
  if (notes.some(({ isCancelled }) => isCancelled)) {
    say("cancelled", notes.filter(({ isCancelled }) => isCancelled).length, notes.length);
    data.cancelled = "\\bcancell?ed\\b";
  }
  return { data, reasons, notes, recent, shapes };
}
function partition(files) {
  const groups = /* @__PURE__ */ new Map();
  for (const file of files) {
    const top = file.path.includes("/") ? file.path.slice(0, file.path.indexOf("/")) : "";
    groups.set(top, [...groups.get(top) ?? [], file]);
  }
  const meetings = [];
  const others = [];
  for (const [top, group] of groups) {
    if (isAboutMeetings(top, group)) meetings.push(...group);
    else if (group.some(({ path: path2 }) => /\d{4}-\d\d-\d\d[^/]*$/.test(path2)))
      others.push(top === "" ? "*.md" : `${top}/**`);
  }
  return { meetings, others };
}
function foldersBeside(files, notes, shapes) {
  const isNamed = (path2) => shapes.some(({ pattern: pattern2 }) => pattern2.read(path2));
  const withNotes = new Set(
    notes.filter(({ path: path2 }) => isNamed(path2)).map(({ path: path2 }) => path2.slice(0, path2.lastIndexOf("/") + 1))
  );
  const beside = files.filter(({ path: path2 }) => mayBeNote(path2) && !isNamed(path2)).map(({ path: path2 }) => path2.slice(0, path2.lastIndexOf("/") + 1)).filter((folder) => folder !== "" && !withNotes.has(folder));
  return [...new Set(beside.map((folder) => `${folder.replace(/(^|\/)(?:19|20)\d\d(?=\/)/g, "$1*")}**`))];
}
var MEETING = /meet|minutes|agenda|\bnotes\b|discussion|\bcalls?\b|\bsync\b|stand-?up|\bwg\b|\bsig\b|committee|council|retro|hackathon|protokoll|sitzung|réunion|reunion|会议|회의|会議/i;
var PEOPLE_THERE = /^(?:#+\s*|[-*]\s*)?(?:\*\*)?(?:present|attendees|attendance|participants|agenda|minutes|action items)\b/im;
function isAboutMeetings(top, group) {
  if (MEETING.test(top.replace(/[-_]/g, " "))) return true;
  const about = group.filter(({ path: path2, text: text2 }) => {
    const head = text2.slice(0, 3e3);
    return MEETING.test(path2.replace(/[-_]/g, " ")) || PEOPLE_THERE.test(head) || /^#+ .*\bmeeting\b/im.test(head);
  });
  return about.length / group.length >= 0.3;
}
var LOCALES = ["en", "de", "fr", "es", "pt", "it", "nl", "ro", "pl", "cs", "sv", "ru", "uk", "tr", "ko", "ja", "zh"];
function localeOf(files) {
  const heads = files.slice(-200).map(({ text: text2 }) => text2.slice(0, 400).toLowerCase());
  const scores = LOCALES.map((locale) => {
    const names = Array.from(
      { length: 12 },
      (_, month) => new Intl.DateTimeFormat(locale, { month: "long", timeZone: "UTC" }).format(Date.UTC(2001, month, 1)).toLowerCase()
    ).filter((name) => new RegExp("^\\p{L}{3,}$", "u").test(name));
    if (names.length === 0) return { locale, notes: 0, months: 0 };
    const pattern2 = new RegExp(`(?<!\\p{L})(?:${names.join("|")})(?!\\p{L})`, "u");
    const found = heads.flatMap((head) => pattern2.exec(head)?.[0] ?? []);
    return { locale, notes: found.length, months: new Set(found).size };
  });
  const english = scores[0].notes;
  const best = scores.reduce((a, b) => b.notes > a.notes ? b : a);
  const isClear = best.notes >= heads.length * 0.2 && best.months >= 2 && best.notes > english * 2;
  return isClear ? best.locale : "en";
}
function recentOf(notes) {
  const newest = notes[0].day;
  const within = notes.filter(({ day }) => daysBetween(day, newest) <= 366).length;
  return notes.slice(0, Math.min(MAX_RECENT, Math.max(ENOUGH, within)));
}
function learnDates(notes, recent, locale, reasons) {
  const seen = datesSeen(notes, dateSources(recent), locale).filter(({ notes: count2, right, next, stale }) => {
    const meant = right + next + stale;
    return count2 >= Math.max(3, notes.length * 0.02) && meant / count2 >= 0.85 && (right + next) / count2 >= 0.6;
  });
  seen.sort((a, b) => b.notes - a.notes);
  const from = [{ kind: "path", name: "" }, ...seen.map(({ source }) => source)];
  for (const { source, right, notes: count2 } of seen)
    reasons.set(`date ${sourceText(source)}`, `${right} of ${count2} notes say the day of their name`);
  const isShifted = seen.some(({ next, notes: count2 }) => next / count2 > 0.15);
  return { from: from.map(sourceText), ...isShifted && { tolerance: 1 } };
}
function namesIn(notes, from, locale) {
  const sources = from.flatMap((text2) => parseSource(text2) ?? []);
  const settings = { ...defaultSettings, locale, attendees: { from: sources, isConfigured: true } };
  const names = notes.flatMap(({ note }) => meetingOf(note, settings).attendees.map(({ name }) => name));
  return new Set(names.flatMap((name) => [fold(name), fold(name).split(" ")[0]]));
}
function learnPeople(recent, locale, threshold, reasons) {
  const held = recent.filter(({ isCancelled }) => !isCancelled);
  const seen = peopleSeen(held, locale).filter(({ notes, named: named2 }) => named2 >= 3 && named2 / notes >= 0.5);
  if (seen.length === 0) return {};
  seen.sort((a, b) => b.named - a.named);
  const named = seen.reduce((sum, one) => sum + one.named, 0);
  reasons.set("attendees", `${Math.min(named, held.length)} of ${held.length} notes name somebody`);
  return {
    attendees: { from: seen.map(({ source }) => sourceText(source)) },
    ...named / held.length < threshold && { rules: { attendees: "off" } }
  };
}
function learnForm(recent, isBuiltIn, threshold, reasons, isTaken) {
  const held = recent.filter(({ isCancelled }) => !isCancelled);
  const groups = /* @__PURE__ */ new Map();
  for (const one of held) groups.set(one.group, [...groups.get(one.group) ?? [], one]);
  const own = [...groups].filter(([, notes]) => notes.length >= MIN_GROUP).sort(([, a], [, b]) => b.length - a.length);
  const all = formOf(held, isBuiltIn, threshold, isTaken);
  reasons.set("sections", `of ${held.length} notes`);
  for (const { name, count: count2 } of all.counts) reasons.set(`section ${name}`, `${count2} of ${held.length}`);
  const kinds = {};
  if (own.length > 1) {
    for (const [group, notes] of own.slice(0, MAX_KINDS)) {
      const form = formOf(notes, isBuiltIn, threshold, isTaken);
      const differs = {
        ...!same(form.sections, all.sections) && { sections: form.sections ?? [...defaultSections] },
        ...!same(form.labels, all.labels) && { labels: form.labels ?? {} }
      };
      const missing = Object.keys(differs).length > 0;
      if (!missing || group === "") continue;
      const name = group.split("/").at(-1);
      kinds[name in kinds ? group.replaceAll("/", "-") : name] = { notes: [`${group}/**`], ...differs };
      reasons.set(`kind ${name}`, `${notes.length} recent notes`);
    }
  }
  const actions = isBuiltIn ? [] : actionHeadings(held);
  return {
    ...all.sections && { sections: all.sections },
    ...all.labels && { labels: all.labels },
    ...actions.length > 0 && { actions: { in: actions } },
    ...Object.keys(kinds).length > 0 && { kinds }
  };
}
function formOf(notes, isBuiltIn, threshold, isTaken) {
  const { sections, counts } = learnSections(notes, threshold);
  const labels = isBuiltIn ? [] : Object.entries(learnLabels(notes, threshold)).filter(([name]) => !isTaken(name));
  return {
    sections: isBuiltIn && haveDefaults(notes) ? void 0 : sections.filter(({ name }) => !isTaken(name)),
    labels: labels.length > 0 ? Object.fromEntries(labels) : void 0,
    counts
  };
}
function haveDefaults(notes) {
  const whole = notes.filter(({ note }) => outline(note.blocks, defaultSections).missing.length === 0);
  return whole.length / notes.length >= MOST;
}
var ACTIONS = /^(?:action items?|actions|to-?dos?|tasks|next steps|follow[- ]ups?|aufgaben)$/;
function actionHeadings(notes) {
  const counts = /* @__PURE__ */ new Map();
  for (const { headings } of notes) {
    for (const { key, name } of headings) {
      if (!ACTIONS.test(key)) continue;
      const known = counts.get(key) ?? { name, notes: 0 };
      known.notes++;
      counts.set(key, known);
    }
  }
  return [...counts.values()].filter(({ notes: count2 }) => count2 / notes.length >= 0.2).map(({ name }) => name);
}
function same(a, b) {
  return JSON.stringify(a) === JSON.stringify(b);
}
var MIN_CLEAN = 0.5;
function sinceOf(notes) {
  const years = /* @__PURE__ */ new Map();
  for (const { day, isClean } of notes) {
    const year = Number(day.slice(0, 4));
    const counts = years.get(year) ?? { notes: 0, clean: 0 };
    counts.notes++;
    if (isClean) counts.clean++;
    years.set(year, counts);
  }
  const sorted = [...years].sort(([a], [b]) => b - a);
  const failing = sorted.findIndex(([, { notes: count2, clean }], at) => at > 0 && clean / count2 < MIN_CLEAN);
  return failing < 0 ? void 0 : `${sorted[failing - 1][0]}-01-01`;
}

// src/init/fit.ts
var THRESHOLDS = [0.8, 0.85, 0.9, 0.95, 1];
var MAX_FINDINGS = 0.2;
var MIN_CLEAN2 = 0.75;
var NEWEST = 20;
var ALWAYS_ON = /* @__PURE__ */ new Set(["consistent-dates", "weekday-matches-date", "no-mojibake", "front-matter"]);
async function fitConfig(files, now) {
  const observed = observe(files);
  if (!observed) return void 0;
  let best;
  for (const threshold of THRESHOLDS) {
    const fitted = await withoutNoise(propose(observed, threshold), now);
    if (!best || quality(fitted) > quality(best)) best = fitted;
    if (quality(best) >= MIN_CLEAN2 || best.data.extends === "recommended") break;
  }
  return best;
}
async function withoutNoise(proposal, now) {
  const { notes, recent } = proposal;
  const reasons = new Map(proposal.reasons);
  const results = await check(
    notes.map(({ note }) => note),
    proposal.data,
    now
  );
  const recentPaths = new Set(recent.map(({ path: path2 }) => path2));
  const counts = /* @__PURE__ */ new Map();
  for (const { path: path2, findings } of results) {
    if (!recentPaths.has(path2)) continue;
    for (const id of new Set(findings.map(({ ruleId }) => ruleId))) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  const off = {};
  const isBuiltIn = proposal.data.extends === "recommended";
  for (const [id, count2] of counts) {
    if (isBuiltIn || ALWAYS_ON.has(id) || count2 < 3 || count2 / recent.length <= MAX_FINDINGS) continue;
    off[id] = "off";
    reasons.set(`rule ${id}`, `${count2} of the ${recent.length} newest notes would have a finding`);
  }
  const isOn = ({ ruleId }) => off[ruleId] === void 0;
  const byPath = new Map(results.map((result) => [result.path, result]));
  const judged = notes.map(({ path: path2, day }, at) => ({
    path: path2,
    day,
    at,
    isClean: !byPath.get(path2).findings.some((finding) => isOn(finding) && !ALWAYS_ON.has(finding.ruleId))
  }));
  const kindOf = (path2) => Object.entries(proposal.data.kinds ?? {}).find(
    ([, { notes: globs }]) => globs?.some((glob) => path2.startsWith(glob.replace(/\*\*$/, "")))
  )?.[0];
  const sinceIn = (kind) => isBuiltIn ? void 0 : sinceOf(judged.filter(({ path: path2 }) => kindOf(path2) === kind));
  const since = sinceIn(void 0);
  const kinds = Object.fromEntries(
    Object.entries(proposal.data.kinds ?? {}).map(([name, kind]) => {
      const own = sinceIn(name);
      return [name, { ...kind, ...own !== void 0 && own !== since && { since: own } }];
    })
  );
  if (since !== void 0) reasons.set("since", "earlier notes were written otherwise");
  const checked = judged.filter(({ path: path2, day }) => day >= (kinds[kindOf(path2) ?? ""]?.since ?? since ?? "")).map(({ at }) => notes[at]);
  const { path: named, counts: perName } = usedPatterns(proposal, checked);
  for (const [source, count2] of perName) reasons.set(`path ${source}`, `${count2} notes`);
  const data = {
    ...proposal.data,
    path: named,
    ...since !== void 0 && { since },
    ...proposal.data.kinds && { kinds },
    ...(proposal.data.rules || Object.keys(off).length > 0) && { rules: { ...proposal.data.rules, ...off } }
  };
  const newest = notes.slice(0, NEWEST).map(({ path: path2 }) => {
    const result = byPath.get(path2);
    return { ...result, findings: result.findings.filter(isOn) };
  });
  return { ...proposal, data, reasons, newest };
}
function usedPatterns({ shapes }, notes) {
  const counts = /* @__PURE__ */ new Map();
  for (const { path: path2 } of notes) {
    const shape = shapes.find(({ pattern: pattern2 }) => pattern2.read(path2));
    if (shape) counts.set(shape.pattern.source, (counts.get(shape.pattern.source) ?? 0) + 1);
  }
  return { path: shapes.map(({ pattern: pattern2 }) => pattern2.source).filter((source) => counts.has(source)), counts };
}
async function check(notes, data, now) {
  const resources = await loadResources({ data, lineOf: () => void 0 }, "init", () => {
    throw new Error("a proposal names no files");
  });
  return lintParsed(notes, { config: new Config(rules, [{ origin: "init", data, resources }]), now });
}
var FORM = ["required-headings", "required-labels", "no-empty-section"];
function quality({ newest, data }) {
  const clean = newest.filter(({ findings }) => findings.every(({ ruleId }) => ALWAYS_ON.has(ruleId)));
  const lost = FORM.filter((id) => data.rules?.[id] === "off").length;
  return clean.length / newest.length - lost * 0.3;
}

// src/init/write.ts
var import_yaml2 = __toESM(require_dist(), 1);
function configText({ data, reasons, notes, recent }) {
  const document = new import_yaml2.Document(orderly(data));
  const root = document.contents;
  const why = (name) => reasons.get(name);
  const note = (node, text2) => {
    if (text2 !== void 0 && node !== null && node !== void 0) node.comment = ` ${text2}`;
  };
  for (const pair of root.items) {
    const key = String((0, import_yaml2.isScalar)(pair.key) ? pair.key.value : pair.key);
    const { value } = pair;
    if (key === "extends" || key === "cancelled" || key === "since") note(value, why(key));
    if (key === "path" && (0, import_yaml2.isSeq)(value)) for (const item of value.items) note(item, why(`path ${text(item)}`));
    if (key === "date" && (0, import_yaml2.isMap)(value)) {
      const from = value.get("from", true);
      if ((0, import_yaml2.isSeq)(from)) for (const item of from.items) note(item, why(`date ${text(item)}`));
    }
    if (key === "attendees" && (0, import_yaml2.isMap)(value)) {
      const from = value.get("from", true);
      if ((0, import_yaml2.isSeq)(from)) note(from.items[0], why("attendees"));
    }
    if (key === "rules" && (0, import_yaml2.isMap)(value)) {
      for (const rule of value.items) note(rule.value, why(`rule ${text(rule.key)}`));
    }
    if (key === "sections" && (0, import_yaml2.isSeq)(value)) {
      for (const item of value.items) {
        const name = (0, import_yaml2.isMap)(item) ? item.get("name", true) : item;
        note(name, why(`section ${text(name)}`));
      }
    }
  }
  const years = `${notes.at(-1).day.slice(0, 4)} to ${notes[0].day.slice(0, 4)}`;
  const head = [
    `# yaml-language-server: $schema=${CONFIG_SCHEMA}`,
    `# Learnt from ${notes.length} notes of ${years}; headings and labels from the newest ${recent.length}.`,
    `# Every key is explained in ${HOME}/blob/main/docs/configuration.md`
  ];
  return `${head.join("\n")}

${document.toString({ lineWidth: 0, flowCollectionPadding: true })}`;
}
function orderly(data) {
  const plain = (sections2) => sections2?.map(
    (section) => typeof section === "object" && Object.keys(section).length === 1 ? section.name : section
  );
  const { sections, actions, cancelled, since, kinds, rules: rules2, ...rest } = data;
  return {
    ...rest,
    ...sections && { sections: plain(sections) },
    ...actions && { actions },
    ...cancelled !== void 0 && { cancelled },
    ...since !== void 0 && { since },
    ...kinds && {
      kinds: Object.fromEntries(
        Object.entries(kinds).map(([name, kind]) => [
          name,
          { ...kind, ...kind.sections && { sections: plain(kind.sections) } }
        ])
      )
    },
    ...rules2 && { rules: rules2 }
  };
}
function text(node) {
  return (0, import_yaml2.isScalar)(node) ? String(node.value) : "";
}
var workflowText = `name: Meeting notes
on: pull_request
permissions:
  contents: read
jobs:
  notes:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v5
      - uses: meeting-notes-lint/meeting-notes-lint@v0
`;
function templateText({ newest, notes, data }) {
  const clean = newest.find(({ findings }) => findings.length === 0);
  const model = clean && notes.find(({ path: path2 }) => path2 === clean.path);
  if (!model) return void 0;
  const { note } = model;
  const lines = [];
  if (note.frontMatter.state === "valid") {
    lines.push(
      "---",
      ...model.keys.map((key) => `${key}:${Array.isArray(note.frontMatter.data[key]) ? "\n  - " : " "}`.trimEnd()),
      "---",
      ""
    );
  }
  const wanted = new Set(
    (data.sections ?? []).map((section) => typeof section === "string" ? section : section.name)
  );
  const [title, ...others] = note.headings;
  if (title && data.date?.from?.includes("heading"))
    lines.push(`${"#".repeat(title.depth)} ${withoutDate(title.raw, data.locale)}`, "");
  const labels = Object.keys(data.labels ?? {});
  if (labels.length > 0) lines.push(...labels.map((label) => `- **${label}**: …`), "");
  for (const heading of title && data.date?.from?.includes("heading") ? others : note.headings) {
    const isKept = data.sections === void 0 ? heading.depth <= (note.headings[0]?.depth ?? 2) : wanted.has(heading.name);
    if (isKept || isForPeople(heading.name, data))
      lines.push(`${"#".repeat(heading.depth)} ${heading.raw}`, "", "- …", "");
  }
  return `${lines.join("\n").trimEnd()}
`;
}
function withoutDate(heading, locale) {
  const [mention] = dateMentions(heading, 0, locale);
  return mention ? `${heading.slice(0, mention.range.start)}yyyy-mm-dd${heading.slice(mention.range.end)}` : heading;
}
function isForPeople(name, { attendees }) {
  return attendees?.from?.includes(`section:${name}`) ?? false;
}

// src/cli/commands/init.ts
var CONFIG = CONFIG_NAMES[0];
var WORKFLOW = ".github/workflows/meeting-notes.yml";
var TEMPLATE = ".github/meeting-note-template.md";
async function init(rest, flags, io) {
  if (rest.length > 0) throw new UserError("`init` looks at the whole repository and takes no paths.");
  const root = repositoryRoot(io.cwd) ?? io.cwd;
  const files = await markdownIn(root);
  const fitted = await fitConfig(files, io.now());
  if (!fitted) {
    throw new UserError(
      `There are no notes to learn from: none of the ${count(files.length, "Markdown file")} here has a date in its name or folders. Write the first note as in ${"`meeting-notes-lint explain front-matter`"}, and no configuration is needed.`
    );
  }
  const config = configText(fitted);
  tell(fitted, io);
  if (flags["dry-run"]) io.stdout.write(config);
  else write(root, config, fitted, flags.force ?? false, io);
  io.stderr.write(`
The newest ${count(fitted.newest.length, "note")} under it:

`);
  const notes = fitted.newest.map((result) => ({ ...result, absolutePath: path.join(root, result.path) }));
  const width = io.stderr.isTTY ? io.stderr.columns ?? 80 : void 0;
  io.stderr.write(
    reporters.stylish(notes, {
      rules: reportedRules,
      version: VERSION,
      color: wantsColor(flags, { ...io, stdout: io.stderr }),
      root,
      ...width !== void 0 && { width }
    })
  );
  return CLEAN;
}
async function markdownIn(root) {
  const found = await findNotes([root], root, root, new ConfigLoader({ root, none: true }));
  const files = [...found.notes.map(({ file }) => file), ...found.others].sort();
  return files.flatMap((file) => {
    const relative = pathFrom(root, file);
    if (mayBeNote(relative) === false) return [];
    try {
      return [{ path: relative, text: readTextFile(file, relative) }];
    } catch (error) {
      if (error instanceof UserError) return [];
      throw error;
    }
  });
}
function tell({ notes, recent, reasons }, io) {
  const say = (line) => io.stderr.write(`${logLine(line)}
`);
  const [newest, oldest] = [notes[0].day, notes.at(-1).day];
  say(`Learnt from ${count(notes.length, "note")} of ${oldest} to ${newest}, most from the newest ${recent.length}:`);
  for (const [what, why] of reasons) {
    if (what !== "sections") say(`  ${what.replace(/^(\S+) (.+)$/, "$1 `$2`")}: ${why}`);
  }
}
function write(root, config, fitted, force, io) {
  const template = templateText(fitted);
  const files = [
    [CONFIG, config],
    [WORKFLOW, workflowText],
    ...template ? [[TEMPLATE, template]] : []
  ];
  const there = CONFIG_NAMES.filter((name) => existsSync(path.join(root, name)));
  if (there.length > 0 && !force) {
    throw new UserError(
      `${there[0]} is there already and is kept; \`meeting-notes-lint init --dry-run\` prints what would be written, \`--force\` replaces it.`
    );
  }
  for (const [name, text2] of files) {
    const file = path.join(root, name);
    if (existsSync(file) && !(force && name === CONFIG)) {
      io.stderr.write(`${name} is there already and is kept.
`);
      continue;
    }
    mkdirSync(path.dirname(file), { recursive: true });
    writeTextFile(file, name, text2);
    io.stderr.write(`Wrote ${name}
`);
  }
}
export {
  init
};
