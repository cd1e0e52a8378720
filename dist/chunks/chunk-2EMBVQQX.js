import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __filename = import.meta.filename;
import {
  Collection,
  HOME,
  collectFacts,
  defaultSections,
  defaultSettings,
  parseNote,
  pathOf,
  require_dist,
  ruleIds,
  rules,
  typeWords
} from "./chunk-6OKKL7TR.js";
import {
  closest
} from "./chunk-PRTKZJRQ.js";
import {
  __commonJS,
  __toESM
} from "./chunk-R2ZBMQFV.js";

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
    var SEP = "/";
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
      SEP
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
    exports.basename = (path, { windows } = {}) => {
      const segs = path.split(windows ? /[\\/]/ : "/");
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
      MAX_LENGTH,
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
    var parseRepeatedExtglob = (pattern, requireEnd = true) => {
      if (pattern[0] !== "+" && pattern[0] !== "*" || pattern[1] !== "(") {
        return;
      }
      let bracket = 0;
      let paren = 0;
      let quote = 0;
      let escaped = false;
      for (let i = 1; i < pattern.length; i++) {
        const ch = pattern[i];
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
            if (requireEnd === true && i !== pattern.length - 1) {
              return;
            }
            return {
              type: pattern[0],
              body: pattern.slice(2, i),
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
    var getStarExtglobSequenceChars = (pattern) => {
      let index = 0;
      const chars = [];
      while (index < pattern.length) {
        const match = parseRepeatedExtglob(pattern.slice(index), false);
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
    var repeatedExtglobRecursion = (pattern) => {
      let depth = 0;
      let value = pattern.trim();
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
      const max = typeof opts.maxLength === "number" ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH;
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
        let count = 1;
        while (peek() === "!" && (peek(2) !== "(" || peek(3) === "?")) {
          advance();
          state.start++;
          count++;
        }
        if (count % 2 === 0) {
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
      const max = typeof opts.maxLength === "number" ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH;
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
      const matcher2 = (input, returnObject = false) => {
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
        matcher2.state = state;
      }
      return matcher2;
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
    picomatch2.parse = (pattern, options) => {
      if (Array.isArray(pattern)) return pattern.map((p) => picomatch2.parse(p, options));
      return parse(pattern, { ...options, fastpaths: false });
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

// src/config/config.ts
var import_picomatch = __toESM(require_picomatch2(), 1);
var Config = class {
  #layers;
  #rules;
  #effective = /* @__PURE__ */ new Map();
  #kinds = [];
  #isNote;
  #isIgnored;
  /**
   * @param rules all rules there are
   * @param layers from the weakest to the strongest; `recommended` is always below them
   */
  constructor(rules2, layers) {
    this.#rules = rules2;
    this.#layers = layers;
    for (const { data } of layers) {
      for (const [name, kind] of Object.entries(data.kinds ?? {})) {
        this.#kinds.push({ name, matches: matcher(kind.notes ?? []) });
      }
    }
    const notes = layers.findLast(({ data }) => data.notes)?.data.notes;
    this.#isNote = notes && matcher(notes);
    this.#isIgnored = matcher(layers.flatMap(({ data }) => data.ignore ?? []));
  }
  /** Whether `path` is left alone; for a folder, everything in it is. */
  isIgnored(path) {
    return this.#isIgnored(path);
  }
  /** Whether the configuration says that `path` is a note; undefined when it does not say. */
  isNote(path) {
    if (this.#kinds.some(({ matches }) => matches(path))) return true;
    return this.#isNote?.(path);
  }
  /** What holds for the note at `path` (with forward slashes, relative to the root). */
  for(path) {
    const kind = this.#kinds.findLast(({ matches }) => matches(path))?.name;
    let effective = this.#effective.get(kind);
    if (!effective) {
      effective = this.#merge(kind);
      this.#effective.set(kind, effective);
    }
    return effective;
  }
  #merge(kind) {
    const rules2 = /* @__PURE__ */ new Map();
    for (const { meta } of this.#rules)
      rules2.set(meta.id, { severity: meta.severity, options: {}, origin: "recommended" });
    const origins = /* @__PURE__ */ new Map([
      ["sections", "recommended"],
      ["frontMatter", "recommended"],
      ["placeholders", "recommended"]
    ]);
    let sections = defaultSections;
    let frontMatter = defaultSettings.frontMatter;
    let placeholderWords = defaultSettings.placeholderWords;
    const apply = (data, origin, schemas) => {
      for (const key of ["notes", "frontMatter", "sections", "placeholders"])
        if (data[key]) origins.set(key, origin);
      if (data.sections) sections = data.sections.map(sectionSpec);
      if (data.frontMatter) {
        const schema = data.frontMatter.schema === void 0 ? void 0 : schemas?.get(data.frontMatter.schema);
        frontMatter = {
          required: data.frontMatter.required ?? frontMatter.required,
          schema: schema ?? frontMatter.schema
        };
      }
      if (data.placeholders?.words) placeholderWords = data.placeholders.words;
      for (const [id, entry] of Object.entries(data.rules ?? {})) {
        rules2.set(id, { ...ruleOf(entry, rules2.get(id)?.options ?? {}), origin });
      }
    };
    for (const { origin, data, schemas } of this.#layers) {
      apply(data, origin, schemas);
      const own = kind === void 0 ? void 0 : data.kinds?.[kind];
      if (own) apply(own, `${origin}, kind \`${kind}\``, schemas);
    }
    return { kind, settings: { sections, frontMatter, placeholderWords }, rules: rules2, origins };
  }
};
function ruleOf(entry, before) {
  return typeof entry === "string" ? { severity: entry, options: before } : { severity: entry[0], options: entry[1] ?? {} };
}
function sectionSpec(section) {
  const spec = typeof section === "string" ? { name: section } : section;
  const known = defaultSections.find(({ name }) => name === spec.name);
  return { ...known?.aliases && { aliases: known.aliases }, ...spec };
}
function matcher(globs) {
  const clean = globs.map((glob) => glob.replace(/^\.\//, ""));
  if (clean.length === 0) return () => false;
  const isMatch = (0, import_picomatch.default)(
    clean.flatMap((glob) => [glob, `${glob.replace(/\/+$/, "")}/**`]),
    { dot: true }
  );
  return (path) => isMatch(path);
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
      description: "What this configuration builds on: `recommended`, or a file in this repository, or a list of them.",
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
        "consistent-dates": {
          description: "File name, `datetime` and `title` name the same day. Default: error.",
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
var validateConfig = validate21;
var schema6 = { "$schema": "http://json-schema.org/draft-07/schema#", "$id": "validateConfig", "title": "Configuration of meeting-notes-lint", "type": "object", "additionalProperties": false, "properties": { "$schema": { "description": "The address of this schema, for editors.", "type": "string" }, "extends": { "description": "What this configuration builds on: `recommended`, or a file in this repository, or a list of them.", "anyOf": [{ "type": "string", "minLength": 1 }, { "type": "array", "items": { "type": "string", "minLength": 1 } }] }, "ignore": { "description": "Files and folders that are left alone, as globs from the root.", "type": "array", "items": { "type": "string", "minLength": 1 } }, "notes": { "$ref": "#/definitions/notes" }, "frontMatter": { "$ref": "#/definitions/frontMatter" }, "sections": { "$ref": "#/definitions/sections" }, "placeholders": { "$ref": "#/definitions/placeholders" }, "rules": { "$ref": "#/definitions/rules" }, "kinds": { "description": "Other kinds of notes in the same repository, by name; each overrides what it names for the notes it matches.", "type": "object", "additionalProperties": { "type": "object", "required": ["notes"], "additionalProperties": false, "properties": { "notes": { "$ref": "#/definitions/notes" }, "frontMatter": { "$ref": "#/definitions/frontMatter" }, "sections": { "$ref": "#/definitions/sections" }, "placeholders": { "$ref": "#/definitions/placeholders" }, "rules": { "$ref": "#/definitions/rules" } } } } }, "definitions": { "notes": { "description": "Which files are notes, as globs from the root. By default: Markdown files with a date in their name or `datetime` in their front matter.", "type": "array", "items": { "type": "string", "minLength": 1 } }, "frontMatter": { "description": "What is expected of the front matter.", "type": "object", "additionalProperties": false, "properties": { "required": { "description": "A note without front matter is a finding.", "type": "boolean", "default": true }, "schema": { "description": "A JSON Schema in this repository that replaces the built-in one; a path from the configuration's folder.", "type": "string", "minLength": 1 } } }, "sections": { "description": "The headings that a note has, in their order.", "type": "array", "items": { "anyOf": [{ "type": "string", "minLength": 1 }, { "type": "object", "additionalProperties": false, "required": ["name"], "properties": { "name": { "description": "The heading, without emoji.", "type": "string", "minLength": 1 }, "aliases": { "description": "Other headings that mean the same.", "type": "array", "items": { "type": "string", "minLength": 1 } }, "required": { "description": "A note without it is a finding.", "type": "boolean", "default": true }, "notEmpty": { "description": "After the meeting it must have content.", "type": "boolean", "default": true }, "level": { "description": "The number of `#` marks it must have; any by default.", "type": "integer", "minimum": 1, "maximum": 6 }, "order": { "description": "`false` when it may stand anywhere.", "type": "boolean", "default": true } } }] } }, "placeholders": { "description": 'What means "still to be written".', "type": "object", "additionalProperties": false, "properties": { "words": { "description": "Further texts, beside TODO, TBD and the like.", "type": "array", "items": { "type": "string", "minLength": 1 } } } }, "rules": { "description": "Severity, or severity and options, by rule.", "type": "object", "additionalProperties": false, "properties": { "action-item-owner": { "description": "An action item names who does it where the other items do. Default: warning.", "anyOf": [{ "enum": ["error", "warning", "off"] }, { "type": "array", "minItems": 1, "maxItems": 2, "items": [{ "enum": ["error", "warning", "off"] }, { "type": "object", "additionalProperties": false, "properties": { "unknown": { "description": "Also remark on owners who are neither participants nor known from other notes.", "type": "boolean", "default": false } } }], "additionalItems": false }] }, "consistent-dates": { "description": "File name, `datetime` and `title` name the same day. Default: error.", "anyOf": [{ "enum": ["error", "warning", "off"] }, { "type": "array", "minItems": 1, "maxItems": 2, "items": [{ "enum": ["error", "warning", "off"] }, { "type": "object", "additionalProperties": false, "properties": {} }], "additionalItems": false }] }, "consistent-names": { "description": "Participants, teams and tags are spelt as in the other notes. Default: warning.", "anyOf": [{ "enum": ["error", "warning", "off"] }, { "type": "array", "minItems": 1, "maxItems": 2, "items": [{ "enum": ["error", "warning", "off"] }, { "type": "object", "additionalProperties": false, "properties": {} }], "additionalItems": false }] }, "file-name": { "description": "The file is named by the day of the meeting and stands in the folder of its year. Default: warning.", "anyOf": [{ "enum": ["error", "warning", "off"] }, { "type": "array", "minItems": 1, "maxItems": 2, "items": [{ "enum": ["error", "warning", "off"] }, { "type": "object", "additionalProperties": false, "properties": {} }], "additionalItems": false }] }, "front-matter": { "description": "A note begins with front matter in YAML that can be read. Default: error.", "anyOf": [{ "enum": ["error", "warning", "off"] }, { "type": "array", "minItems": 1, "maxItems": 2, "items": [{ "enum": ["error", "warning", "off"] }, { "type": "object", "additionalProperties": false, "properties": {} }], "additionalItems": false }] }, "front-matter-schema": { "description": "The front matter has the right keys, with values of the right form. Default: error.", "anyOf": [{ "enum": ["error", "warning", "off"] }, { "type": "array", "minItems": 1, "maxItems": 2, "items": [{ "enum": ["error", "warning", "off"] }, { "type": "object", "additionalProperties": false, "properties": {} }], "additionalItems": false }] }, "heading-emoji": { "description": "A section's heading does not have the emoji that the other notes give to another section. Default: warning.", "anyOf": [{ "enum": ["error", "warning", "off"] }, { "type": "array", "minItems": 1, "maxItems": 2, "items": [{ "enum": ["error", "warning", "off"] }, { "type": "object", "additionalProperties": false, "properties": {} }], "additionalItems": false }] }, "heading-syntax": { "description": "Headings are marked with `#` marks and a space. Default: error.", "anyOf": [{ "enum": ["error", "warning", "off"] }, { "type": "array", "minItems": 1, "maxItems": 2, "items": [{ "enum": ["error", "warning", "off"] }, { "type": "object", "additionalProperties": false, "properties": {} }], "additionalItems": false }] }, "known-speaker": { "description": "Whoever speaks in the note is among its participants. Default: warning.", "anyOf": [{ "enum": ["error", "warning", "off"] }, { "type": "array", "minItems": 1, "maxItems": 2, "items": [{ "enum": ["error", "warning", "off"] }, { "type": "object", "additionalProperties": false, "properties": {} }], "additionalItems": false }] }, "no-broken-link": { "description": "Links are written so that they work, and relative ones lead to a file that is there. Default: warning.", "anyOf": [{ "enum": ["error", "warning", "off"] }, { "type": "array", "minItems": 1, "maxItems": 2, "items": [{ "enum": ["error", "warning", "off"] }, { "type": "object", "additionalProperties": false, "properties": {} }], "additionalItems": false }] }, "no-copied-section": { "description": "No section is word for word that of an earlier note of the series. Default: warning.", "anyOf": [{ "enum": ["error", "warning", "off"] }, { "type": "array", "minItems": 1, "maxItems": 2, "items": [{ "enum": ["error", "warning", "off"] }, { "type": "object", "additionalProperties": false, "properties": { "minLength": { "description": "Shorter sections may be the same: the number of characters from which on they count.", "type": "integer", "minimum": 1, "default": 200 } } }], "additionalItems": false }] }, "no-cut-off-text": { "description": "No paragraph or item stops in the middle of a sentence. Default: warning.", "anyOf": [{ "enum": ["error", "warning", "off"] }, { "type": "array", "minItems": 1, "maxItems": 2, "items": [{ "enum": ["error", "warning", "off"] }, { "type": "object", "additionalProperties": false, "properties": {} }], "additionalItems": false }] }, "no-duplicate-items": { "description": "No participant, team or tag stands twice. Default: warning.", "anyOf": [{ "enum": ["error", "warning", "off"] }, { "type": "array", "minItems": 1, "maxItems": 2, "items": [{ "enum": ["error", "warning", "off"] }, { "type": "object", "additionalProperties": false, "properties": { "keys": { "description": "The lists to look at.", "type": "array", "items": { "type": "string" }, "default": ["teams", "participants", "tags"] } } }], "additionalItems": false }] }, "no-empty-section": { "description": "After the meeting, each required section has content. Default: warning.", "anyOf": [{ "enum": ["error", "warning", "off"] }, { "type": "array", "minItems": 1, "maxItems": 2, "items": [{ "enum": ["error", "warning", "off"] }, { "type": "object", "additionalProperties": false, "properties": {} }], "additionalItems": false }] }, "no-joined-items": { "description": "Each item of a front-matter list holds one thing. Default: error.", "anyOf": [{ "enum": ["error", "warning", "off"] }, { "type": "array", "minItems": 1, "maxItems": 2, "items": [{ "enum": ["error", "warning", "off"] }, { "type": "object", "additionalProperties": false, "properties": { "keys": { "description": "The lists to look at.", "type": "array", "items": { "type": "string" }, "default": ["teams", "participants"] } } }], "additionalItems": false }] }, "no-mojibake": { "description": "No text that was encoded twice, lost characters, or hides invisible ones. Default: error.", "anyOf": [{ "enum": ["error", "warning", "off"] }, { "type": "array", "minItems": 1, "maxItems": 2, "items": [{ "enum": ["error", "warning", "off"] }, { "type": "object", "additionalProperties": false, "properties": {} }], "additionalItems": false }] }, "no-placeholder": { "description": "After the meeting, no template text such as `TODO` or `<name>` is left. Default: error.", "anyOf": [{ "enum": ["error", "warning", "off"] }, { "type": "array", "minItems": 1, "maxItems": 2, "items": [{ "enum": ["error", "warning", "off"] }, { "type": "object", "additionalProperties": false, "properties": {} }], "additionalItems": false }] }, "required-headings": { "description": "The headings that every note must have are there, once and in order. Default: error.", "anyOf": [{ "enum": ["error", "warning", "off"] }, { "type": "array", "minItems": 1, "maxItems": 2, "items": [{ "enum": ["error", "warning", "off"] }, { "type": "object", "additionalProperties": false, "properties": {} }], "additionalItems": false }] }, "weekday-matches-date": { "description": "A weekday written beside a date is the weekday of that date. Default: warning.", "anyOf": [{ "enum": ["error", "warning", "off"] }, { "type": "array", "minItems": 1, "maxItems": 2, "items": [{ "enum": ["error", "warning", "off"] }, { "type": "object", "additionalProperties": false, "properties": {} }], "additionalItems": false }] } } } } };
var func2 = Object.prototype.hasOwnProperty;
var func3 = require_ucs2length().default;
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (typeof data0 === "string") {
        if (func3(data0) < 1) {
          const err0 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
      } else {
        const err1 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate22.errors = vErrors;
  return errors === 0;
}
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "required" || key0 === "schema")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.required !== void 0) {
      if (typeof data.required !== "boolean") {
        const err1 = { instancePath: instancePath + "/required", schemaPath: "#/properties/required/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.schema !== void 0) {
      let data1 = data.schema;
      if (typeof data1 === "string") {
        if (func3(data1) < 1) {
          const err2 = { instancePath: instancePath + "/schema", schemaPath: "#/properties/schema/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/schema", schemaPath: "#/properties/schema/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  }
  validate24.errors = vErrors;
  return errors === 0;
}
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      const _errs2 = errors;
      let valid2 = false;
      const _errs3 = errors;
      if (typeof data0 === "string") {
        if (func3(data0) < 1) {
          const err0 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/anyOf/0/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
      } else {
        const err1 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      var _valid0 = _errs3 === errors;
      valid2 = valid2 || _valid0;
      if (!valid2) {
        const _errs5 = errors;
        if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
          if (data0.name === void 0) {
            const err2 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/anyOf/1/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.push(err2);
            }
            errors++;
          }
          for (const key0 in data0) {
            if (!(key0 === "name" || key0 === "aliases" || key0 === "required" || key0 === "notEmpty" || key0 === "level" || key0 === "order")) {
              const err3 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
          }
          if (data0.name !== void 0) {
            let data1 = data0.name;
            if (typeof data1 === "string") {
              if (func3(data1) < 1) {
                const err4 = { instancePath: instancePath + "/" + i0 + "/name", schemaPath: "#/items/anyOf/1/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                if (vErrors === null) {
                  vErrors = [err4];
                } else {
                  vErrors.push(err4);
                }
                errors++;
              }
            } else {
              const err5 = { instancePath: instancePath + "/" + i0 + "/name", schemaPath: "#/items/anyOf/1/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
          }
          if (data0.aliases !== void 0) {
            let data2 = data0.aliases;
            if (Array.isArray(data2)) {
              const len1 = data2.length;
              for (let i1 = 0; i1 < len1; i1++) {
                let data3 = data2[i1];
                if (typeof data3 === "string") {
                  if (func3(data3) < 1) {
                    const err6 = { instancePath: instancePath + "/" + i0 + "/aliases/" + i1, schemaPath: "#/items/anyOf/1/properties/aliases/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                    if (vErrors === null) {
                      vErrors = [err6];
                    } else {
                      vErrors.push(err6);
                    }
                    errors++;
                  }
                } else {
                  const err7 = { instancePath: instancePath + "/" + i0 + "/aliases/" + i1, schemaPath: "#/items/anyOf/1/properties/aliases/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err7];
                  } else {
                    vErrors.push(err7);
                  }
                  errors++;
                }
              }
            } else {
              const err8 = { instancePath: instancePath + "/" + i0 + "/aliases", schemaPath: "#/items/anyOf/1/properties/aliases/type", keyword: "type", params: { type: "array" }, message: "must be array" };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
          }
          if (data0.required !== void 0) {
            if (typeof data0.required !== "boolean") {
              const err9 = { instancePath: instancePath + "/" + i0 + "/required", schemaPath: "#/items/anyOf/1/properties/required/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
          }
          if (data0.notEmpty !== void 0) {
            if (typeof data0.notEmpty !== "boolean") {
              const err10 = { instancePath: instancePath + "/" + i0 + "/notEmpty", schemaPath: "#/items/anyOf/1/properties/notEmpty/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
              if (vErrors === null) {
                vErrors = [err10];
              } else {
                vErrors.push(err10);
              }
              errors++;
            }
          }
          if (data0.level !== void 0) {
            let data6 = data0.level;
            if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)) && isFinite(data6))) {
              const err11 = { instancePath: instancePath + "/" + i0 + "/level", schemaPath: "#/items/anyOf/1/properties/level/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
              if (vErrors === null) {
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
            }
            if (typeof data6 == "number" && isFinite(data6)) {
              if (data6 > 6 || isNaN(data6)) {
                const err12 = { instancePath: instancePath + "/" + i0 + "/level", schemaPath: "#/items/anyOf/1/properties/level/maximum", keyword: "maximum", params: { comparison: "<=", limit: 6 }, message: "must be <= 6" };
                if (vErrors === null) {
                  vErrors = [err12];
                } else {
                  vErrors.push(err12);
                }
                errors++;
              }
              if (data6 < 1 || isNaN(data6)) {
                const err13 = { instancePath: instancePath + "/" + i0 + "/level", schemaPath: "#/items/anyOf/1/properties/level/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                if (vErrors === null) {
                  vErrors = [err13];
                } else {
                  vErrors.push(err13);
                }
                errors++;
              }
            }
          }
          if (data0.order !== void 0) {
            if (typeof data0.order !== "boolean") {
              const err14 = { instancePath: instancePath + "/" + i0 + "/order", schemaPath: "#/items/anyOf/1/properties/order/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
              if (vErrors === null) {
                vErrors = [err14];
              } else {
                vErrors.push(err14);
              }
              errors++;
            }
          }
        } else {
          const err15 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
        var _valid0 = _errs5 === errors;
        valid2 = valid2 || _valid0;
      }
      if (!valid2) {
        const err16 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      } else {
        errors = _errs2;
        if (vErrors !== null) {
          if (_errs2) {
            vErrors.length = _errs2;
          } else {
            vErrors = null;
          }
        }
      }
    }
  } else {
    const err17 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" };
    if (vErrors === null) {
      vErrors = [err17];
    } else {
      vErrors.push(err17);
    }
    errors++;
  }
  validate26.errors = vErrors;
  return errors === 0;
}
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "words")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.words !== void 0) {
      let data0 = data.words;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (typeof data1 === "string") {
            if (func3(data1) < 1) {
              const err1 = { instancePath: instancePath + "/words/" + i0, schemaPath: "#/properties/words/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err1];
              } else {
                vErrors.push(err1);
              }
              errors++;
            }
          } else {
            const err2 = { instancePath: instancePath + "/words/" + i0, schemaPath: "#/properties/words/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.push(err2);
            }
            errors++;
          }
        }
      } else {
        const err3 = { instancePath: instancePath + "/words", schemaPath: "#/properties/words/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  }
  validate28.errors = vErrors;
  return errors === 0;
}
var schema11 = { "description": "Severity, or severity and options, by rule.", "type": "object", "additionalProperties": false, "properties": { "action-item-owner": { "description": "An action item names who does it where the other items do. Default: warning.", "anyOf": [{ "enum": ["error", "warning", "off"] }, { "type": "array", "minItems": 1, "maxItems": 2, "items": [{ "enum": ["error", "warning", "off"] }, { "type": "object", "additionalProperties": false, "properties": { "unknown": { "description": "Also remark on owners who are neither participants nor known from other notes.", "type": "boolean", "default": false } } }], "additionalItems": false }] }, "consistent-dates": { "description": "File name, `datetime` and `title` name the same day. Default: error.", "anyOf": [{ "enum": ["error", "warning", "off"] }, { "type": "array", "minItems": 1, "maxItems": 2, "items": [{ "enum": ["error", "warning", "off"] }, { "type": "object", "additionalProperties": false, "properties": {} }], "additionalItems": false }] }, "consistent-names": { "description": "Participants, teams and tags are spelt as in the other notes. Default: warning.", "anyOf": [{ "enum": ["error", "warning", "off"] }, { "type": "array", "minItems": 1, "maxItems": 2, "items": [{ "enum": ["error", "warning", "off"] }, { "type": "object", "additionalProperties": false, "properties": {} }], "additionalItems": false }] }, "file-name": { "description": "The file is named by the day of the meeting and stands in the folder of its year. Default: warning.", "anyOf": [{ "enum": ["error", "warning", "off"] }, { "type": "array", "minItems": 1, "maxItems": 2, "items": [{ "enum": ["error", "warning", "off"] }, { "type": "object", "additionalProperties": false, "properties": {} }], "additionalItems": false }] }, "front-matter": { "description": "A note begins with front matter in YAML that can be read. Default: error.", "anyOf": [{ "enum": ["error", "warning", "off"] }, { "type": "array", "minItems": 1, "maxItems": 2, "items": [{ "enum": ["error", "warning", "off"] }, { "type": "object", "additionalProperties": false, "properties": {} }], "additionalItems": false }] }, "front-matter-schema": { "description": "The front matter has the right keys, with values of the right form. Default: error.", "anyOf": [{ "enum": ["error", "warning", "off"] }, { "type": "array", "minItems": 1, "maxItems": 2, "items": [{ "enum": ["error", "warning", "off"] }, { "type": "object", "additionalProperties": false, "properties": {} }], "additionalItems": false }] }, "heading-emoji": { "description": "A section's heading does not have the emoji that the other notes give to another section. Default: warning.", "anyOf": [{ "enum": ["error", "warning", "off"] }, { "type": "array", "minItems": 1, "maxItems": 2, "items": [{ "enum": ["error", "warning", "off"] }, { "type": "object", "additionalProperties": false, "properties": {} }], "additionalItems": false }] }, "heading-syntax": { "description": "Headings are marked with `#` marks and a space. Default: error.", "anyOf": [{ "enum": ["error", "warning", "off"] }, { "type": "array", "minItems": 1, "maxItems": 2, "items": [{ "enum": ["error", "warning", "off"] }, { "type": "object", "additionalProperties": false, "properties": {} }], "additionalItems": false }] }, "known-speaker": { "description": "Whoever speaks in the note is among its participants. Default: warning.", "anyOf": [{ "enum": ["error", "warning", "off"] }, { "type": "array", "minItems": 1, "maxItems": 2, "items": [{ "enum": ["error", "warning", "off"] }, { "type": "object", "additionalProperties": false, "properties": {} }], "additionalItems": false }] }, "no-broken-link": { "description": "Links are written so that they work, and relative ones lead to a file that is there. Default: warning.", "anyOf": [{ "enum": ["error", "warning", "off"] }, { "type": "array", "minItems": 1, "maxItems": 2, "items": [{ "enum": ["error", "warning", "off"] }, { "type": "object", "additionalProperties": false, "properties": {} }], "additionalItems": false }] }, "no-copied-section": { "description": "No section is word for word that of an earlier note of the series. Default: warning.", "anyOf": [{ "enum": ["error", "warning", "off"] }, { "type": "array", "minItems": 1, "maxItems": 2, "items": [{ "enum": ["error", "warning", "off"] }, { "type": "object", "additionalProperties": false, "properties": { "minLength": { "description": "Shorter sections may be the same: the number of characters from which on they count.", "type": "integer", "minimum": 1, "default": 200 } } }], "additionalItems": false }] }, "no-cut-off-text": { "description": "No paragraph or item stops in the middle of a sentence. Default: warning.", "anyOf": [{ "enum": ["error", "warning", "off"] }, { "type": "array", "minItems": 1, "maxItems": 2, "items": [{ "enum": ["error", "warning", "off"] }, { "type": "object", "additionalProperties": false, "properties": {} }], "additionalItems": false }] }, "no-duplicate-items": { "description": "No participant, team or tag stands twice. Default: warning.", "anyOf": [{ "enum": ["error", "warning", "off"] }, { "type": "array", "minItems": 1, "maxItems": 2, "items": [{ "enum": ["error", "warning", "off"] }, { "type": "object", "additionalProperties": false, "properties": { "keys": { "description": "The lists to look at.", "type": "array", "items": { "type": "string" }, "default": ["teams", "participants", "tags"] } } }], "additionalItems": false }] }, "no-empty-section": { "description": "After the meeting, each required section has content. Default: warning.", "anyOf": [{ "enum": ["error", "warning", "off"] }, { "type": "array", "minItems": 1, "maxItems": 2, "items": [{ "enum": ["error", "warning", "off"] }, { "type": "object", "additionalProperties": false, "properties": {} }], "additionalItems": false }] }, "no-joined-items": { "description": "Each item of a front-matter list holds one thing. Default: error.", "anyOf": [{ "enum": ["error", "warning", "off"] }, { "type": "array", "minItems": 1, "maxItems": 2, "items": [{ "enum": ["error", "warning", "off"] }, { "type": "object", "additionalProperties": false, "properties": { "keys": { "description": "The lists to look at.", "type": "array", "items": { "type": "string" }, "default": ["teams", "participants"] } } }], "additionalItems": false }] }, "no-mojibake": { "description": "No text that was encoded twice, lost characters, or hides invisible ones. Default: error.", "anyOf": [{ "enum": ["error", "warning", "off"] }, { "type": "array", "minItems": 1, "maxItems": 2, "items": [{ "enum": ["error", "warning", "off"] }, { "type": "object", "additionalProperties": false, "properties": {} }], "additionalItems": false }] }, "no-placeholder": { "description": "After the meeting, no template text such as `TODO` or `<name>` is left. Default: error.", "anyOf": [{ "enum": ["error", "warning", "off"] }, { "type": "array", "minItems": 1, "maxItems": 2, "items": [{ "enum": ["error", "warning", "off"] }, { "type": "object", "additionalProperties": false, "properties": {} }], "additionalItems": false }] }, "required-headings": { "description": "The headings that every note must have are there, once and in order. Default: error.", "anyOf": [{ "enum": ["error", "warning", "off"] }, { "type": "array", "minItems": 1, "maxItems": 2, "items": [{ "enum": ["error", "warning", "off"] }, { "type": "object", "additionalProperties": false, "properties": {} }], "additionalItems": false }] }, "weekday-matches-date": { "description": "A weekday written beside a date is the weekday of that date. Default: warning.", "anyOf": [{ "enum": ["error", "warning", "off"] }, { "type": "array", "minItems": 1, "maxItems": 2, "items": [{ "enum": ["error", "warning", "off"] }, { "type": "object", "additionalProperties": false, "properties": {} }], "additionalItems": false }] } } };
function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!func2.call(schema11.properties, key0)) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data["action-item-owner"] !== void 0) {
      let data0 = data["action-item-owner"];
      const _errs3 = errors;
      let valid1 = false;
      const _errs4 = errors;
      if (!(data0 === "error" || data0 === "warning" || data0 === "off")) {
        const err1 = { instancePath: instancePath + "/action-item-owner", schemaPath: "#/properties/action-item-owner/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema11.properties["action-item-owner"].anyOf[0].enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      var _valid0 = _errs4 === errors;
      valid1 = valid1 || _valid0;
      if (!valid1) {
        const _errs5 = errors;
        if (Array.isArray(data0)) {
          if (data0.length > 2) {
            const err2 = { instancePath: instancePath + "/action-item-owner", schemaPath: "#/properties/action-item-owner/anyOf/1/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items" };
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.push(err2);
            }
            errors++;
          }
          if (data0.length < 1) {
            const err3 = { instancePath: instancePath + "/action-item-owner", schemaPath: "#/properties/action-item-owner/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
          const len0 = data0.length;
          if (!(len0 <= 2)) {
            const err4 = { instancePath: instancePath + "/action-item-owner", schemaPath: "#/properties/action-item-owner/anyOf/1/additionalItems", keyword: "additionalItems", params: { limit: 2 }, message: "must NOT have more than 2 items" };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
          const len1 = data0.length;
          if (len1 > 0) {
            let data1 = data0[0];
            if (!(data1 === "error" || data1 === "warning" || data1 === "off")) {
              const err5 = { instancePath: instancePath + "/action-item-owner/0", schemaPath: "#/properties/action-item-owner/anyOf/1/items/0/enum", keyword: "enum", params: { allowedValues: schema11.properties["action-item-owner"].anyOf[1].items[0].enum }, message: "must be equal to one of the allowed values" };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
          }
          if (len1 > 1) {
            let data2 = data0[1];
            if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
              for (const key1 in data2) {
                if (!(key1 === "unknown")) {
                  const err6 = { instancePath: instancePath + "/action-item-owner/1", schemaPath: "#/properties/action-item-owner/anyOf/1/items/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                  if (vErrors === null) {
                    vErrors = [err6];
                  } else {
                    vErrors.push(err6);
                  }
                  errors++;
                }
              }
              if (data2.unknown !== void 0) {
                if (typeof data2.unknown !== "boolean") {
                  const err7 = { instancePath: instancePath + "/action-item-owner/1/unknown", schemaPath: "#/properties/action-item-owner/anyOf/1/items/1/properties/unknown/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                  if (vErrors === null) {
                    vErrors = [err7];
                  } else {
                    vErrors.push(err7);
                  }
                  errors++;
                }
              }
            } else {
              const err8 = { instancePath: instancePath + "/action-item-owner/1", schemaPath: "#/properties/action-item-owner/anyOf/1/items/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
          }
        } else {
          const err9 = { instancePath: instancePath + "/action-item-owner", schemaPath: "#/properties/action-item-owner/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array" };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
        var _valid0 = _errs5 === errors;
        valid1 = valid1 || _valid0;
      }
      if (!valid1) {
        const err10 = { instancePath: instancePath + "/action-item-owner", schemaPath: "#/properties/action-item-owner/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      } else {
        errors = _errs3;
        if (vErrors !== null) {
          if (_errs3) {
            vErrors.length = _errs3;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data["consistent-dates"] !== void 0) {
      let data4 = data["consistent-dates"];
      const _errs14 = errors;
      let valid4 = false;
      const _errs15 = errors;
      if (!(data4 === "error" || data4 === "warning" || data4 === "off")) {
        const err11 = { instancePath: instancePath + "/consistent-dates", schemaPath: "#/properties/consistent-dates/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema11.properties["consistent-dates"].anyOf[0].enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
      var _valid1 = _errs15 === errors;
      valid4 = valid4 || _valid1;
      if (!valid4) {
        const _errs16 = errors;
        if (Array.isArray(data4)) {
          if (data4.length > 2) {
            const err12 = { instancePath: instancePath + "/consistent-dates", schemaPath: "#/properties/consistent-dates/anyOf/1/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items" };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
          if (data4.length < 1) {
            const err13 = { instancePath: instancePath + "/consistent-dates", schemaPath: "#/properties/consistent-dates/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
          const len2 = data4.length;
          if (!(len2 <= 2)) {
            const err14 = { instancePath: instancePath + "/consistent-dates", schemaPath: "#/properties/consistent-dates/anyOf/1/additionalItems", keyword: "additionalItems", params: { limit: 2 }, message: "must NOT have more than 2 items" };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
          const len3 = data4.length;
          if (len3 > 0) {
            let data5 = data4[0];
            if (!(data5 === "error" || data5 === "warning" || data5 === "off")) {
              const err15 = { instancePath: instancePath + "/consistent-dates/0", schemaPath: "#/properties/consistent-dates/anyOf/1/items/0/enum", keyword: "enum", params: { allowedValues: schema11.properties["consistent-dates"].anyOf[1].items[0].enum }, message: "must be equal to one of the allowed values" };
              if (vErrors === null) {
                vErrors = [err15];
              } else {
                vErrors.push(err15);
              }
              errors++;
            }
          }
          if (len3 > 1) {
            let data6 = data4[1];
            if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
              for (const key2 in data6) {
                const err16 = { instancePath: instancePath + "/consistent-dates/1", schemaPath: "#/properties/consistent-dates/anyOf/1/items/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err16];
                } else {
                  vErrors.push(err16);
                }
                errors++;
              }
            } else {
              const err17 = { instancePath: instancePath + "/consistent-dates/1", schemaPath: "#/properties/consistent-dates/anyOf/1/items/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              if (vErrors === null) {
                vErrors = [err17];
              } else {
                vErrors.push(err17);
              }
              errors++;
            }
          }
        } else {
          const err18 = { instancePath: instancePath + "/consistent-dates", schemaPath: "#/properties/consistent-dates/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array" };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
        var _valid1 = _errs16 === errors;
        valid4 = valid4 || _valid1;
      }
      if (!valid4) {
        const err19 = { instancePath: instancePath + "/consistent-dates", schemaPath: "#/properties/consistent-dates/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      } else {
        errors = _errs14;
        if (vErrors !== null) {
          if (_errs14) {
            vErrors.length = _errs14;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data["consistent-names"] !== void 0) {
      let data7 = data["consistent-names"];
      const _errs23 = errors;
      let valid6 = false;
      const _errs24 = errors;
      if (!(data7 === "error" || data7 === "warning" || data7 === "off")) {
        const err20 = { instancePath: instancePath + "/consistent-names", schemaPath: "#/properties/consistent-names/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema11.properties["consistent-names"].anyOf[0].enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
      var _valid2 = _errs24 === errors;
      valid6 = valid6 || _valid2;
      if (!valid6) {
        const _errs25 = errors;
        if (Array.isArray(data7)) {
          if (data7.length > 2) {
            const err21 = { instancePath: instancePath + "/consistent-names", schemaPath: "#/properties/consistent-names/anyOf/1/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items" };
            if (vErrors === null) {
              vErrors = [err21];
            } else {
              vErrors.push(err21);
            }
            errors++;
          }
          if (data7.length < 1) {
            const err22 = { instancePath: instancePath + "/consistent-names", schemaPath: "#/properties/consistent-names/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
            if (vErrors === null) {
              vErrors = [err22];
            } else {
              vErrors.push(err22);
            }
            errors++;
          }
          const len4 = data7.length;
          if (!(len4 <= 2)) {
            const err23 = { instancePath: instancePath + "/consistent-names", schemaPath: "#/properties/consistent-names/anyOf/1/additionalItems", keyword: "additionalItems", params: { limit: 2 }, message: "must NOT have more than 2 items" };
            if (vErrors === null) {
              vErrors = [err23];
            } else {
              vErrors.push(err23);
            }
            errors++;
          }
          const len5 = data7.length;
          if (len5 > 0) {
            let data8 = data7[0];
            if (!(data8 === "error" || data8 === "warning" || data8 === "off")) {
              const err24 = { instancePath: instancePath + "/consistent-names/0", schemaPath: "#/properties/consistent-names/anyOf/1/items/0/enum", keyword: "enum", params: { allowedValues: schema11.properties["consistent-names"].anyOf[1].items[0].enum }, message: "must be equal to one of the allowed values" };
              if (vErrors === null) {
                vErrors = [err24];
              } else {
                vErrors.push(err24);
              }
              errors++;
            }
          }
          if (len5 > 1) {
            let data9 = data7[1];
            if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
              for (const key3 in data9) {
                const err25 = { instancePath: instancePath + "/consistent-names/1", schemaPath: "#/properties/consistent-names/anyOf/1/items/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err25];
                } else {
                  vErrors.push(err25);
                }
                errors++;
              }
            } else {
              const err26 = { instancePath: instancePath + "/consistent-names/1", schemaPath: "#/properties/consistent-names/anyOf/1/items/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              if (vErrors === null) {
                vErrors = [err26];
              } else {
                vErrors.push(err26);
              }
              errors++;
            }
          }
        } else {
          const err27 = { instancePath: instancePath + "/consistent-names", schemaPath: "#/properties/consistent-names/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array" };
          if (vErrors === null) {
            vErrors = [err27];
          } else {
            vErrors.push(err27);
          }
          errors++;
        }
        var _valid2 = _errs25 === errors;
        valid6 = valid6 || _valid2;
      }
      if (!valid6) {
        const err28 = { instancePath: instancePath + "/consistent-names", schemaPath: "#/properties/consistent-names/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        if (vErrors === null) {
          vErrors = [err28];
        } else {
          vErrors.push(err28);
        }
        errors++;
      } else {
        errors = _errs23;
        if (vErrors !== null) {
          if (_errs23) {
            vErrors.length = _errs23;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data["file-name"] !== void 0) {
      let data10 = data["file-name"];
      const _errs32 = errors;
      let valid8 = false;
      const _errs33 = errors;
      if (!(data10 === "error" || data10 === "warning" || data10 === "off")) {
        const err29 = { instancePath: instancePath + "/file-name", schemaPath: "#/properties/file-name/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema11.properties["file-name"].anyOf[0].enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err29];
        } else {
          vErrors.push(err29);
        }
        errors++;
      }
      var _valid3 = _errs33 === errors;
      valid8 = valid8 || _valid3;
      if (!valid8) {
        const _errs34 = errors;
        if (Array.isArray(data10)) {
          if (data10.length > 2) {
            const err30 = { instancePath: instancePath + "/file-name", schemaPath: "#/properties/file-name/anyOf/1/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items" };
            if (vErrors === null) {
              vErrors = [err30];
            } else {
              vErrors.push(err30);
            }
            errors++;
          }
          if (data10.length < 1) {
            const err31 = { instancePath: instancePath + "/file-name", schemaPath: "#/properties/file-name/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
            if (vErrors === null) {
              vErrors = [err31];
            } else {
              vErrors.push(err31);
            }
            errors++;
          }
          const len6 = data10.length;
          if (!(len6 <= 2)) {
            const err32 = { instancePath: instancePath + "/file-name", schemaPath: "#/properties/file-name/anyOf/1/additionalItems", keyword: "additionalItems", params: { limit: 2 }, message: "must NOT have more than 2 items" };
            if (vErrors === null) {
              vErrors = [err32];
            } else {
              vErrors.push(err32);
            }
            errors++;
          }
          const len7 = data10.length;
          if (len7 > 0) {
            let data11 = data10[0];
            if (!(data11 === "error" || data11 === "warning" || data11 === "off")) {
              const err33 = { instancePath: instancePath + "/file-name/0", schemaPath: "#/properties/file-name/anyOf/1/items/0/enum", keyword: "enum", params: { allowedValues: schema11.properties["file-name"].anyOf[1].items[0].enum }, message: "must be equal to one of the allowed values" };
              if (vErrors === null) {
                vErrors = [err33];
              } else {
                vErrors.push(err33);
              }
              errors++;
            }
          }
          if (len7 > 1) {
            let data12 = data10[1];
            if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
              for (const key4 in data12) {
                const err34 = { instancePath: instancePath + "/file-name/1", schemaPath: "#/properties/file-name/anyOf/1/items/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err34];
                } else {
                  vErrors.push(err34);
                }
                errors++;
              }
            } else {
              const err35 = { instancePath: instancePath + "/file-name/1", schemaPath: "#/properties/file-name/anyOf/1/items/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              if (vErrors === null) {
                vErrors = [err35];
              } else {
                vErrors.push(err35);
              }
              errors++;
            }
          }
        } else {
          const err36 = { instancePath: instancePath + "/file-name", schemaPath: "#/properties/file-name/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array" };
          if (vErrors === null) {
            vErrors = [err36];
          } else {
            vErrors.push(err36);
          }
          errors++;
        }
        var _valid3 = _errs34 === errors;
        valid8 = valid8 || _valid3;
      }
      if (!valid8) {
        const err37 = { instancePath: instancePath + "/file-name", schemaPath: "#/properties/file-name/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        if (vErrors === null) {
          vErrors = [err37];
        } else {
          vErrors.push(err37);
        }
        errors++;
      } else {
        errors = _errs32;
        if (vErrors !== null) {
          if (_errs32) {
            vErrors.length = _errs32;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data["front-matter"] !== void 0) {
      let data13 = data["front-matter"];
      const _errs41 = errors;
      let valid10 = false;
      const _errs42 = errors;
      if (!(data13 === "error" || data13 === "warning" || data13 === "off")) {
        const err38 = { instancePath: instancePath + "/front-matter", schemaPath: "#/properties/front-matter/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema11.properties["front-matter"].anyOf[0].enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err38];
        } else {
          vErrors.push(err38);
        }
        errors++;
      }
      var _valid4 = _errs42 === errors;
      valid10 = valid10 || _valid4;
      if (!valid10) {
        const _errs43 = errors;
        if (Array.isArray(data13)) {
          if (data13.length > 2) {
            const err39 = { instancePath: instancePath + "/front-matter", schemaPath: "#/properties/front-matter/anyOf/1/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items" };
            if (vErrors === null) {
              vErrors = [err39];
            } else {
              vErrors.push(err39);
            }
            errors++;
          }
          if (data13.length < 1) {
            const err40 = { instancePath: instancePath + "/front-matter", schemaPath: "#/properties/front-matter/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
            if (vErrors === null) {
              vErrors = [err40];
            } else {
              vErrors.push(err40);
            }
            errors++;
          }
          const len8 = data13.length;
          if (!(len8 <= 2)) {
            const err41 = { instancePath: instancePath + "/front-matter", schemaPath: "#/properties/front-matter/anyOf/1/additionalItems", keyword: "additionalItems", params: { limit: 2 }, message: "must NOT have more than 2 items" };
            if (vErrors === null) {
              vErrors = [err41];
            } else {
              vErrors.push(err41);
            }
            errors++;
          }
          const len9 = data13.length;
          if (len9 > 0) {
            let data14 = data13[0];
            if (!(data14 === "error" || data14 === "warning" || data14 === "off")) {
              const err42 = { instancePath: instancePath + "/front-matter/0", schemaPath: "#/properties/front-matter/anyOf/1/items/0/enum", keyword: "enum", params: { allowedValues: schema11.properties["front-matter"].anyOf[1].items[0].enum }, message: "must be equal to one of the allowed values" };
              if (vErrors === null) {
                vErrors = [err42];
              } else {
                vErrors.push(err42);
              }
              errors++;
            }
          }
          if (len9 > 1) {
            let data15 = data13[1];
            if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
              for (const key5 in data15) {
                const err43 = { instancePath: instancePath + "/front-matter/1", schemaPath: "#/properties/front-matter/anyOf/1/items/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err43];
                } else {
                  vErrors.push(err43);
                }
                errors++;
              }
            } else {
              const err44 = { instancePath: instancePath + "/front-matter/1", schemaPath: "#/properties/front-matter/anyOf/1/items/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              if (vErrors === null) {
                vErrors = [err44];
              } else {
                vErrors.push(err44);
              }
              errors++;
            }
          }
        } else {
          const err45 = { instancePath: instancePath + "/front-matter", schemaPath: "#/properties/front-matter/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array" };
          if (vErrors === null) {
            vErrors = [err45];
          } else {
            vErrors.push(err45);
          }
          errors++;
        }
        var _valid4 = _errs43 === errors;
        valid10 = valid10 || _valid4;
      }
      if (!valid10) {
        const err46 = { instancePath: instancePath + "/front-matter", schemaPath: "#/properties/front-matter/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        if (vErrors === null) {
          vErrors = [err46];
        } else {
          vErrors.push(err46);
        }
        errors++;
      } else {
        errors = _errs41;
        if (vErrors !== null) {
          if (_errs41) {
            vErrors.length = _errs41;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data["front-matter-schema"] !== void 0) {
      let data16 = data["front-matter-schema"];
      const _errs50 = errors;
      let valid12 = false;
      const _errs51 = errors;
      if (!(data16 === "error" || data16 === "warning" || data16 === "off")) {
        const err47 = { instancePath: instancePath + "/front-matter-schema", schemaPath: "#/properties/front-matter-schema/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema11.properties["front-matter-schema"].anyOf[0].enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err47];
        } else {
          vErrors.push(err47);
        }
        errors++;
      }
      var _valid5 = _errs51 === errors;
      valid12 = valid12 || _valid5;
      if (!valid12) {
        const _errs52 = errors;
        if (Array.isArray(data16)) {
          if (data16.length > 2) {
            const err48 = { instancePath: instancePath + "/front-matter-schema", schemaPath: "#/properties/front-matter-schema/anyOf/1/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items" };
            if (vErrors === null) {
              vErrors = [err48];
            } else {
              vErrors.push(err48);
            }
            errors++;
          }
          if (data16.length < 1) {
            const err49 = { instancePath: instancePath + "/front-matter-schema", schemaPath: "#/properties/front-matter-schema/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
            if (vErrors === null) {
              vErrors = [err49];
            } else {
              vErrors.push(err49);
            }
            errors++;
          }
          const len10 = data16.length;
          if (!(len10 <= 2)) {
            const err50 = { instancePath: instancePath + "/front-matter-schema", schemaPath: "#/properties/front-matter-schema/anyOf/1/additionalItems", keyword: "additionalItems", params: { limit: 2 }, message: "must NOT have more than 2 items" };
            if (vErrors === null) {
              vErrors = [err50];
            } else {
              vErrors.push(err50);
            }
            errors++;
          }
          const len11 = data16.length;
          if (len11 > 0) {
            let data17 = data16[0];
            if (!(data17 === "error" || data17 === "warning" || data17 === "off")) {
              const err51 = { instancePath: instancePath + "/front-matter-schema/0", schemaPath: "#/properties/front-matter-schema/anyOf/1/items/0/enum", keyword: "enum", params: { allowedValues: schema11.properties["front-matter-schema"].anyOf[1].items[0].enum }, message: "must be equal to one of the allowed values" };
              if (vErrors === null) {
                vErrors = [err51];
              } else {
                vErrors.push(err51);
              }
              errors++;
            }
          }
          if (len11 > 1) {
            let data18 = data16[1];
            if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
              for (const key6 in data18) {
                const err52 = { instancePath: instancePath + "/front-matter-schema/1", schemaPath: "#/properties/front-matter-schema/anyOf/1/items/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err52];
                } else {
                  vErrors.push(err52);
                }
                errors++;
              }
            } else {
              const err53 = { instancePath: instancePath + "/front-matter-schema/1", schemaPath: "#/properties/front-matter-schema/anyOf/1/items/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              if (vErrors === null) {
                vErrors = [err53];
              } else {
                vErrors.push(err53);
              }
              errors++;
            }
          }
        } else {
          const err54 = { instancePath: instancePath + "/front-matter-schema", schemaPath: "#/properties/front-matter-schema/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array" };
          if (vErrors === null) {
            vErrors = [err54];
          } else {
            vErrors.push(err54);
          }
          errors++;
        }
        var _valid5 = _errs52 === errors;
        valid12 = valid12 || _valid5;
      }
      if (!valid12) {
        const err55 = { instancePath: instancePath + "/front-matter-schema", schemaPath: "#/properties/front-matter-schema/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        if (vErrors === null) {
          vErrors = [err55];
        } else {
          vErrors.push(err55);
        }
        errors++;
      } else {
        errors = _errs50;
        if (vErrors !== null) {
          if (_errs50) {
            vErrors.length = _errs50;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data["heading-emoji"] !== void 0) {
      let data19 = data["heading-emoji"];
      const _errs59 = errors;
      let valid14 = false;
      const _errs60 = errors;
      if (!(data19 === "error" || data19 === "warning" || data19 === "off")) {
        const err56 = { instancePath: instancePath + "/heading-emoji", schemaPath: "#/properties/heading-emoji/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema11.properties["heading-emoji"].anyOf[0].enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err56];
        } else {
          vErrors.push(err56);
        }
        errors++;
      }
      var _valid6 = _errs60 === errors;
      valid14 = valid14 || _valid6;
      if (!valid14) {
        const _errs61 = errors;
        if (Array.isArray(data19)) {
          if (data19.length > 2) {
            const err57 = { instancePath: instancePath + "/heading-emoji", schemaPath: "#/properties/heading-emoji/anyOf/1/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items" };
            if (vErrors === null) {
              vErrors = [err57];
            } else {
              vErrors.push(err57);
            }
            errors++;
          }
          if (data19.length < 1) {
            const err58 = { instancePath: instancePath + "/heading-emoji", schemaPath: "#/properties/heading-emoji/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
            if (vErrors === null) {
              vErrors = [err58];
            } else {
              vErrors.push(err58);
            }
            errors++;
          }
          const len12 = data19.length;
          if (!(len12 <= 2)) {
            const err59 = { instancePath: instancePath + "/heading-emoji", schemaPath: "#/properties/heading-emoji/anyOf/1/additionalItems", keyword: "additionalItems", params: { limit: 2 }, message: "must NOT have more than 2 items" };
            if (vErrors === null) {
              vErrors = [err59];
            } else {
              vErrors.push(err59);
            }
            errors++;
          }
          const len13 = data19.length;
          if (len13 > 0) {
            let data20 = data19[0];
            if (!(data20 === "error" || data20 === "warning" || data20 === "off")) {
              const err60 = { instancePath: instancePath + "/heading-emoji/0", schemaPath: "#/properties/heading-emoji/anyOf/1/items/0/enum", keyword: "enum", params: { allowedValues: schema11.properties["heading-emoji"].anyOf[1].items[0].enum }, message: "must be equal to one of the allowed values" };
              if (vErrors === null) {
                vErrors = [err60];
              } else {
                vErrors.push(err60);
              }
              errors++;
            }
          }
          if (len13 > 1) {
            let data21 = data19[1];
            if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
              for (const key7 in data21) {
                const err61 = { instancePath: instancePath + "/heading-emoji/1", schemaPath: "#/properties/heading-emoji/anyOf/1/items/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err61];
                } else {
                  vErrors.push(err61);
                }
                errors++;
              }
            } else {
              const err62 = { instancePath: instancePath + "/heading-emoji/1", schemaPath: "#/properties/heading-emoji/anyOf/1/items/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              if (vErrors === null) {
                vErrors = [err62];
              } else {
                vErrors.push(err62);
              }
              errors++;
            }
          }
        } else {
          const err63 = { instancePath: instancePath + "/heading-emoji", schemaPath: "#/properties/heading-emoji/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array" };
          if (vErrors === null) {
            vErrors = [err63];
          } else {
            vErrors.push(err63);
          }
          errors++;
        }
        var _valid6 = _errs61 === errors;
        valid14 = valid14 || _valid6;
      }
      if (!valid14) {
        const err64 = { instancePath: instancePath + "/heading-emoji", schemaPath: "#/properties/heading-emoji/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        if (vErrors === null) {
          vErrors = [err64];
        } else {
          vErrors.push(err64);
        }
        errors++;
      } else {
        errors = _errs59;
        if (vErrors !== null) {
          if (_errs59) {
            vErrors.length = _errs59;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data["heading-syntax"] !== void 0) {
      let data22 = data["heading-syntax"];
      const _errs68 = errors;
      let valid16 = false;
      const _errs69 = errors;
      if (!(data22 === "error" || data22 === "warning" || data22 === "off")) {
        const err65 = { instancePath: instancePath + "/heading-syntax", schemaPath: "#/properties/heading-syntax/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema11.properties["heading-syntax"].anyOf[0].enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err65];
        } else {
          vErrors.push(err65);
        }
        errors++;
      }
      var _valid7 = _errs69 === errors;
      valid16 = valid16 || _valid7;
      if (!valid16) {
        const _errs70 = errors;
        if (Array.isArray(data22)) {
          if (data22.length > 2) {
            const err66 = { instancePath: instancePath + "/heading-syntax", schemaPath: "#/properties/heading-syntax/anyOf/1/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items" };
            if (vErrors === null) {
              vErrors = [err66];
            } else {
              vErrors.push(err66);
            }
            errors++;
          }
          if (data22.length < 1) {
            const err67 = { instancePath: instancePath + "/heading-syntax", schemaPath: "#/properties/heading-syntax/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
            if (vErrors === null) {
              vErrors = [err67];
            } else {
              vErrors.push(err67);
            }
            errors++;
          }
          const len14 = data22.length;
          if (!(len14 <= 2)) {
            const err68 = { instancePath: instancePath + "/heading-syntax", schemaPath: "#/properties/heading-syntax/anyOf/1/additionalItems", keyword: "additionalItems", params: { limit: 2 }, message: "must NOT have more than 2 items" };
            if (vErrors === null) {
              vErrors = [err68];
            } else {
              vErrors.push(err68);
            }
            errors++;
          }
          const len15 = data22.length;
          if (len15 > 0) {
            let data23 = data22[0];
            if (!(data23 === "error" || data23 === "warning" || data23 === "off")) {
              const err69 = { instancePath: instancePath + "/heading-syntax/0", schemaPath: "#/properties/heading-syntax/anyOf/1/items/0/enum", keyword: "enum", params: { allowedValues: schema11.properties["heading-syntax"].anyOf[1].items[0].enum }, message: "must be equal to one of the allowed values" };
              if (vErrors === null) {
                vErrors = [err69];
              } else {
                vErrors.push(err69);
              }
              errors++;
            }
          }
          if (len15 > 1) {
            let data24 = data22[1];
            if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
              for (const key8 in data24) {
                const err70 = { instancePath: instancePath + "/heading-syntax/1", schemaPath: "#/properties/heading-syntax/anyOf/1/items/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err70];
                } else {
                  vErrors.push(err70);
                }
                errors++;
              }
            } else {
              const err71 = { instancePath: instancePath + "/heading-syntax/1", schemaPath: "#/properties/heading-syntax/anyOf/1/items/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              if (vErrors === null) {
                vErrors = [err71];
              } else {
                vErrors.push(err71);
              }
              errors++;
            }
          }
        } else {
          const err72 = { instancePath: instancePath + "/heading-syntax", schemaPath: "#/properties/heading-syntax/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array" };
          if (vErrors === null) {
            vErrors = [err72];
          } else {
            vErrors.push(err72);
          }
          errors++;
        }
        var _valid7 = _errs70 === errors;
        valid16 = valid16 || _valid7;
      }
      if (!valid16) {
        const err73 = { instancePath: instancePath + "/heading-syntax", schemaPath: "#/properties/heading-syntax/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        if (vErrors === null) {
          vErrors = [err73];
        } else {
          vErrors.push(err73);
        }
        errors++;
      } else {
        errors = _errs68;
        if (vErrors !== null) {
          if (_errs68) {
            vErrors.length = _errs68;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data["known-speaker"] !== void 0) {
      let data25 = data["known-speaker"];
      const _errs77 = errors;
      let valid18 = false;
      const _errs78 = errors;
      if (!(data25 === "error" || data25 === "warning" || data25 === "off")) {
        const err74 = { instancePath: instancePath + "/known-speaker", schemaPath: "#/properties/known-speaker/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema11.properties["known-speaker"].anyOf[0].enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err74];
        } else {
          vErrors.push(err74);
        }
        errors++;
      }
      var _valid8 = _errs78 === errors;
      valid18 = valid18 || _valid8;
      if (!valid18) {
        const _errs79 = errors;
        if (Array.isArray(data25)) {
          if (data25.length > 2) {
            const err75 = { instancePath: instancePath + "/known-speaker", schemaPath: "#/properties/known-speaker/anyOf/1/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items" };
            if (vErrors === null) {
              vErrors = [err75];
            } else {
              vErrors.push(err75);
            }
            errors++;
          }
          if (data25.length < 1) {
            const err76 = { instancePath: instancePath + "/known-speaker", schemaPath: "#/properties/known-speaker/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
            if (vErrors === null) {
              vErrors = [err76];
            } else {
              vErrors.push(err76);
            }
            errors++;
          }
          const len16 = data25.length;
          if (!(len16 <= 2)) {
            const err77 = { instancePath: instancePath + "/known-speaker", schemaPath: "#/properties/known-speaker/anyOf/1/additionalItems", keyword: "additionalItems", params: { limit: 2 }, message: "must NOT have more than 2 items" };
            if (vErrors === null) {
              vErrors = [err77];
            } else {
              vErrors.push(err77);
            }
            errors++;
          }
          const len17 = data25.length;
          if (len17 > 0) {
            let data26 = data25[0];
            if (!(data26 === "error" || data26 === "warning" || data26 === "off")) {
              const err78 = { instancePath: instancePath + "/known-speaker/0", schemaPath: "#/properties/known-speaker/anyOf/1/items/0/enum", keyword: "enum", params: { allowedValues: schema11.properties["known-speaker"].anyOf[1].items[0].enum }, message: "must be equal to one of the allowed values" };
              if (vErrors === null) {
                vErrors = [err78];
              } else {
                vErrors.push(err78);
              }
              errors++;
            }
          }
          if (len17 > 1) {
            let data27 = data25[1];
            if (data27 && typeof data27 == "object" && !Array.isArray(data27)) {
              for (const key9 in data27) {
                const err79 = { instancePath: instancePath + "/known-speaker/1", schemaPath: "#/properties/known-speaker/anyOf/1/items/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err79];
                } else {
                  vErrors.push(err79);
                }
                errors++;
              }
            } else {
              const err80 = { instancePath: instancePath + "/known-speaker/1", schemaPath: "#/properties/known-speaker/anyOf/1/items/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              if (vErrors === null) {
                vErrors = [err80];
              } else {
                vErrors.push(err80);
              }
              errors++;
            }
          }
        } else {
          const err81 = { instancePath: instancePath + "/known-speaker", schemaPath: "#/properties/known-speaker/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array" };
          if (vErrors === null) {
            vErrors = [err81];
          } else {
            vErrors.push(err81);
          }
          errors++;
        }
        var _valid8 = _errs79 === errors;
        valid18 = valid18 || _valid8;
      }
      if (!valid18) {
        const err82 = { instancePath: instancePath + "/known-speaker", schemaPath: "#/properties/known-speaker/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        if (vErrors === null) {
          vErrors = [err82];
        } else {
          vErrors.push(err82);
        }
        errors++;
      } else {
        errors = _errs77;
        if (vErrors !== null) {
          if (_errs77) {
            vErrors.length = _errs77;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data["no-broken-link"] !== void 0) {
      let data28 = data["no-broken-link"];
      const _errs86 = errors;
      let valid20 = false;
      const _errs87 = errors;
      if (!(data28 === "error" || data28 === "warning" || data28 === "off")) {
        const err83 = { instancePath: instancePath + "/no-broken-link", schemaPath: "#/properties/no-broken-link/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema11.properties["no-broken-link"].anyOf[0].enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err83];
        } else {
          vErrors.push(err83);
        }
        errors++;
      }
      var _valid9 = _errs87 === errors;
      valid20 = valid20 || _valid9;
      if (!valid20) {
        const _errs88 = errors;
        if (Array.isArray(data28)) {
          if (data28.length > 2) {
            const err84 = { instancePath: instancePath + "/no-broken-link", schemaPath: "#/properties/no-broken-link/anyOf/1/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items" };
            if (vErrors === null) {
              vErrors = [err84];
            } else {
              vErrors.push(err84);
            }
            errors++;
          }
          if (data28.length < 1) {
            const err85 = { instancePath: instancePath + "/no-broken-link", schemaPath: "#/properties/no-broken-link/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
            if (vErrors === null) {
              vErrors = [err85];
            } else {
              vErrors.push(err85);
            }
            errors++;
          }
          const len18 = data28.length;
          if (!(len18 <= 2)) {
            const err86 = { instancePath: instancePath + "/no-broken-link", schemaPath: "#/properties/no-broken-link/anyOf/1/additionalItems", keyword: "additionalItems", params: { limit: 2 }, message: "must NOT have more than 2 items" };
            if (vErrors === null) {
              vErrors = [err86];
            } else {
              vErrors.push(err86);
            }
            errors++;
          }
          const len19 = data28.length;
          if (len19 > 0) {
            let data29 = data28[0];
            if (!(data29 === "error" || data29 === "warning" || data29 === "off")) {
              const err87 = { instancePath: instancePath + "/no-broken-link/0", schemaPath: "#/properties/no-broken-link/anyOf/1/items/0/enum", keyword: "enum", params: { allowedValues: schema11.properties["no-broken-link"].anyOf[1].items[0].enum }, message: "must be equal to one of the allowed values" };
              if (vErrors === null) {
                vErrors = [err87];
              } else {
                vErrors.push(err87);
              }
              errors++;
            }
          }
          if (len19 > 1) {
            let data30 = data28[1];
            if (data30 && typeof data30 == "object" && !Array.isArray(data30)) {
              for (const key10 in data30) {
                const err88 = { instancePath: instancePath + "/no-broken-link/1", schemaPath: "#/properties/no-broken-link/anyOf/1/items/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err88];
                } else {
                  vErrors.push(err88);
                }
                errors++;
              }
            } else {
              const err89 = { instancePath: instancePath + "/no-broken-link/1", schemaPath: "#/properties/no-broken-link/anyOf/1/items/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              if (vErrors === null) {
                vErrors = [err89];
              } else {
                vErrors.push(err89);
              }
              errors++;
            }
          }
        } else {
          const err90 = { instancePath: instancePath + "/no-broken-link", schemaPath: "#/properties/no-broken-link/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array" };
          if (vErrors === null) {
            vErrors = [err90];
          } else {
            vErrors.push(err90);
          }
          errors++;
        }
        var _valid9 = _errs88 === errors;
        valid20 = valid20 || _valid9;
      }
      if (!valid20) {
        const err91 = { instancePath: instancePath + "/no-broken-link", schemaPath: "#/properties/no-broken-link/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        if (vErrors === null) {
          vErrors = [err91];
        } else {
          vErrors.push(err91);
        }
        errors++;
      } else {
        errors = _errs86;
        if (vErrors !== null) {
          if (_errs86) {
            vErrors.length = _errs86;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data["no-copied-section"] !== void 0) {
      let data31 = data["no-copied-section"];
      const _errs95 = errors;
      let valid22 = false;
      const _errs96 = errors;
      if (!(data31 === "error" || data31 === "warning" || data31 === "off")) {
        const err92 = { instancePath: instancePath + "/no-copied-section", schemaPath: "#/properties/no-copied-section/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema11.properties["no-copied-section"].anyOf[0].enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err92];
        } else {
          vErrors.push(err92);
        }
        errors++;
      }
      var _valid10 = _errs96 === errors;
      valid22 = valid22 || _valid10;
      if (!valid22) {
        const _errs97 = errors;
        if (Array.isArray(data31)) {
          if (data31.length > 2) {
            const err93 = { instancePath: instancePath + "/no-copied-section", schemaPath: "#/properties/no-copied-section/anyOf/1/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items" };
            if (vErrors === null) {
              vErrors = [err93];
            } else {
              vErrors.push(err93);
            }
            errors++;
          }
          if (data31.length < 1) {
            const err94 = { instancePath: instancePath + "/no-copied-section", schemaPath: "#/properties/no-copied-section/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
            if (vErrors === null) {
              vErrors = [err94];
            } else {
              vErrors.push(err94);
            }
            errors++;
          }
          const len20 = data31.length;
          if (!(len20 <= 2)) {
            const err95 = { instancePath: instancePath + "/no-copied-section", schemaPath: "#/properties/no-copied-section/anyOf/1/additionalItems", keyword: "additionalItems", params: { limit: 2 }, message: "must NOT have more than 2 items" };
            if (vErrors === null) {
              vErrors = [err95];
            } else {
              vErrors.push(err95);
            }
            errors++;
          }
          const len21 = data31.length;
          if (len21 > 0) {
            let data32 = data31[0];
            if (!(data32 === "error" || data32 === "warning" || data32 === "off")) {
              const err96 = { instancePath: instancePath + "/no-copied-section/0", schemaPath: "#/properties/no-copied-section/anyOf/1/items/0/enum", keyword: "enum", params: { allowedValues: schema11.properties["no-copied-section"].anyOf[1].items[0].enum }, message: "must be equal to one of the allowed values" };
              if (vErrors === null) {
                vErrors = [err96];
              } else {
                vErrors.push(err96);
              }
              errors++;
            }
          }
          if (len21 > 1) {
            let data33 = data31[1];
            if (data33 && typeof data33 == "object" && !Array.isArray(data33)) {
              for (const key11 in data33) {
                if (!(key11 === "minLength")) {
                  const err97 = { instancePath: instancePath + "/no-copied-section/1", schemaPath: "#/properties/no-copied-section/anyOf/1/items/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key11 }, message: "must NOT have additional properties" };
                  if (vErrors === null) {
                    vErrors = [err97];
                  } else {
                    vErrors.push(err97);
                  }
                  errors++;
                }
              }
              if (data33.minLength !== void 0) {
                let data34 = data33.minLength;
                if (!(typeof data34 == "number" && (!(data34 % 1) && !isNaN(data34)) && isFinite(data34))) {
                  const err98 = { instancePath: instancePath + "/no-copied-section/1/minLength", schemaPath: "#/properties/no-copied-section/anyOf/1/items/1/properties/minLength/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                  if (vErrors === null) {
                    vErrors = [err98];
                  } else {
                    vErrors.push(err98);
                  }
                  errors++;
                }
                if (typeof data34 == "number" && isFinite(data34)) {
                  if (data34 < 1 || isNaN(data34)) {
                    const err99 = { instancePath: instancePath + "/no-copied-section/1/minLength", schemaPath: "#/properties/no-copied-section/anyOf/1/items/1/properties/minLength/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                    if (vErrors === null) {
                      vErrors = [err99];
                    } else {
                      vErrors.push(err99);
                    }
                    errors++;
                  }
                }
              }
            } else {
              const err100 = { instancePath: instancePath + "/no-copied-section/1", schemaPath: "#/properties/no-copied-section/anyOf/1/items/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              if (vErrors === null) {
                vErrors = [err100];
              } else {
                vErrors.push(err100);
              }
              errors++;
            }
          }
        } else {
          const err101 = { instancePath: instancePath + "/no-copied-section", schemaPath: "#/properties/no-copied-section/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array" };
          if (vErrors === null) {
            vErrors = [err101];
          } else {
            vErrors.push(err101);
          }
          errors++;
        }
        var _valid10 = _errs97 === errors;
        valid22 = valid22 || _valid10;
      }
      if (!valid22) {
        const err102 = { instancePath: instancePath + "/no-copied-section", schemaPath: "#/properties/no-copied-section/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        if (vErrors === null) {
          vErrors = [err102];
        } else {
          vErrors.push(err102);
        }
        errors++;
      } else {
        errors = _errs95;
        if (vErrors !== null) {
          if (_errs95) {
            vErrors.length = _errs95;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data["no-cut-off-text"] !== void 0) {
      let data35 = data["no-cut-off-text"];
      const _errs106 = errors;
      let valid25 = false;
      const _errs107 = errors;
      if (!(data35 === "error" || data35 === "warning" || data35 === "off")) {
        const err103 = { instancePath: instancePath + "/no-cut-off-text", schemaPath: "#/properties/no-cut-off-text/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema11.properties["no-cut-off-text"].anyOf[0].enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err103];
        } else {
          vErrors.push(err103);
        }
        errors++;
      }
      var _valid11 = _errs107 === errors;
      valid25 = valid25 || _valid11;
      if (!valid25) {
        const _errs108 = errors;
        if (Array.isArray(data35)) {
          if (data35.length > 2) {
            const err104 = { instancePath: instancePath + "/no-cut-off-text", schemaPath: "#/properties/no-cut-off-text/anyOf/1/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items" };
            if (vErrors === null) {
              vErrors = [err104];
            } else {
              vErrors.push(err104);
            }
            errors++;
          }
          if (data35.length < 1) {
            const err105 = { instancePath: instancePath + "/no-cut-off-text", schemaPath: "#/properties/no-cut-off-text/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
            if (vErrors === null) {
              vErrors = [err105];
            } else {
              vErrors.push(err105);
            }
            errors++;
          }
          const len22 = data35.length;
          if (!(len22 <= 2)) {
            const err106 = { instancePath: instancePath + "/no-cut-off-text", schemaPath: "#/properties/no-cut-off-text/anyOf/1/additionalItems", keyword: "additionalItems", params: { limit: 2 }, message: "must NOT have more than 2 items" };
            if (vErrors === null) {
              vErrors = [err106];
            } else {
              vErrors.push(err106);
            }
            errors++;
          }
          const len23 = data35.length;
          if (len23 > 0) {
            let data36 = data35[0];
            if (!(data36 === "error" || data36 === "warning" || data36 === "off")) {
              const err107 = { instancePath: instancePath + "/no-cut-off-text/0", schemaPath: "#/properties/no-cut-off-text/anyOf/1/items/0/enum", keyword: "enum", params: { allowedValues: schema11.properties["no-cut-off-text"].anyOf[1].items[0].enum }, message: "must be equal to one of the allowed values" };
              if (vErrors === null) {
                vErrors = [err107];
              } else {
                vErrors.push(err107);
              }
              errors++;
            }
          }
          if (len23 > 1) {
            let data37 = data35[1];
            if (data37 && typeof data37 == "object" && !Array.isArray(data37)) {
              for (const key12 in data37) {
                const err108 = { instancePath: instancePath + "/no-cut-off-text/1", schemaPath: "#/properties/no-cut-off-text/anyOf/1/items/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key12 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err108];
                } else {
                  vErrors.push(err108);
                }
                errors++;
              }
            } else {
              const err109 = { instancePath: instancePath + "/no-cut-off-text/1", schemaPath: "#/properties/no-cut-off-text/anyOf/1/items/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              if (vErrors === null) {
                vErrors = [err109];
              } else {
                vErrors.push(err109);
              }
              errors++;
            }
          }
        } else {
          const err110 = { instancePath: instancePath + "/no-cut-off-text", schemaPath: "#/properties/no-cut-off-text/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array" };
          if (vErrors === null) {
            vErrors = [err110];
          } else {
            vErrors.push(err110);
          }
          errors++;
        }
        var _valid11 = _errs108 === errors;
        valid25 = valid25 || _valid11;
      }
      if (!valid25) {
        const err111 = { instancePath: instancePath + "/no-cut-off-text", schemaPath: "#/properties/no-cut-off-text/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        if (vErrors === null) {
          vErrors = [err111];
        } else {
          vErrors.push(err111);
        }
        errors++;
      } else {
        errors = _errs106;
        if (vErrors !== null) {
          if (_errs106) {
            vErrors.length = _errs106;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data["no-duplicate-items"] !== void 0) {
      let data38 = data["no-duplicate-items"];
      const _errs115 = errors;
      let valid27 = false;
      const _errs116 = errors;
      if (!(data38 === "error" || data38 === "warning" || data38 === "off")) {
        const err112 = { instancePath: instancePath + "/no-duplicate-items", schemaPath: "#/properties/no-duplicate-items/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema11.properties["no-duplicate-items"].anyOf[0].enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err112];
        } else {
          vErrors.push(err112);
        }
        errors++;
      }
      var _valid12 = _errs116 === errors;
      valid27 = valid27 || _valid12;
      if (!valid27) {
        const _errs117 = errors;
        if (Array.isArray(data38)) {
          if (data38.length > 2) {
            const err113 = { instancePath: instancePath + "/no-duplicate-items", schemaPath: "#/properties/no-duplicate-items/anyOf/1/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items" };
            if (vErrors === null) {
              vErrors = [err113];
            } else {
              vErrors.push(err113);
            }
            errors++;
          }
          if (data38.length < 1) {
            const err114 = { instancePath: instancePath + "/no-duplicate-items", schemaPath: "#/properties/no-duplicate-items/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
            if (vErrors === null) {
              vErrors = [err114];
            } else {
              vErrors.push(err114);
            }
            errors++;
          }
          const len24 = data38.length;
          if (!(len24 <= 2)) {
            const err115 = { instancePath: instancePath + "/no-duplicate-items", schemaPath: "#/properties/no-duplicate-items/anyOf/1/additionalItems", keyword: "additionalItems", params: { limit: 2 }, message: "must NOT have more than 2 items" };
            if (vErrors === null) {
              vErrors = [err115];
            } else {
              vErrors.push(err115);
            }
            errors++;
          }
          const len25 = data38.length;
          if (len25 > 0) {
            let data39 = data38[0];
            if (!(data39 === "error" || data39 === "warning" || data39 === "off")) {
              const err116 = { instancePath: instancePath + "/no-duplicate-items/0", schemaPath: "#/properties/no-duplicate-items/anyOf/1/items/0/enum", keyword: "enum", params: { allowedValues: schema11.properties["no-duplicate-items"].anyOf[1].items[0].enum }, message: "must be equal to one of the allowed values" };
              if (vErrors === null) {
                vErrors = [err116];
              } else {
                vErrors.push(err116);
              }
              errors++;
            }
          }
          if (len25 > 1) {
            let data40 = data38[1];
            if (data40 && typeof data40 == "object" && !Array.isArray(data40)) {
              for (const key13 in data40) {
                if (!(key13 === "keys")) {
                  const err117 = { instancePath: instancePath + "/no-duplicate-items/1", schemaPath: "#/properties/no-duplicate-items/anyOf/1/items/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key13 }, message: "must NOT have additional properties" };
                  if (vErrors === null) {
                    vErrors = [err117];
                  } else {
                    vErrors.push(err117);
                  }
                  errors++;
                }
              }
              if (data40.keys !== void 0) {
                let data41 = data40.keys;
                if (Array.isArray(data41)) {
                  const len26 = data41.length;
                  for (let i0 = 0; i0 < len26; i0++) {
                    if (typeof data41[i0] !== "string") {
                      const err118 = { instancePath: instancePath + "/no-duplicate-items/1/keys/" + i0, schemaPath: "#/properties/no-duplicate-items/anyOf/1/items/1/properties/keys/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                      if (vErrors === null) {
                        vErrors = [err118];
                      } else {
                        vErrors.push(err118);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err119 = { instancePath: instancePath + "/no-duplicate-items/1/keys", schemaPath: "#/properties/no-duplicate-items/anyOf/1/items/1/properties/keys/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                  if (vErrors === null) {
                    vErrors = [err119];
                  } else {
                    vErrors.push(err119);
                  }
                  errors++;
                }
              }
            } else {
              const err120 = { instancePath: instancePath + "/no-duplicate-items/1", schemaPath: "#/properties/no-duplicate-items/anyOf/1/items/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              if (vErrors === null) {
                vErrors = [err120];
              } else {
                vErrors.push(err120);
              }
              errors++;
            }
          }
        } else {
          const err121 = { instancePath: instancePath + "/no-duplicate-items", schemaPath: "#/properties/no-duplicate-items/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array" };
          if (vErrors === null) {
            vErrors = [err121];
          } else {
            vErrors.push(err121);
          }
          errors++;
        }
        var _valid12 = _errs117 === errors;
        valid27 = valid27 || _valid12;
      }
      if (!valid27) {
        const err122 = { instancePath: instancePath + "/no-duplicate-items", schemaPath: "#/properties/no-duplicate-items/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        if (vErrors === null) {
          vErrors = [err122];
        } else {
          vErrors.push(err122);
        }
        errors++;
      } else {
        errors = _errs115;
        if (vErrors !== null) {
          if (_errs115) {
            vErrors.length = _errs115;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data["no-empty-section"] !== void 0) {
      let data43 = data["no-empty-section"];
      const _errs128 = errors;
      let valid32 = false;
      const _errs129 = errors;
      if (!(data43 === "error" || data43 === "warning" || data43 === "off")) {
        const err123 = { instancePath: instancePath + "/no-empty-section", schemaPath: "#/properties/no-empty-section/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema11.properties["no-empty-section"].anyOf[0].enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err123];
        } else {
          vErrors.push(err123);
        }
        errors++;
      }
      var _valid13 = _errs129 === errors;
      valid32 = valid32 || _valid13;
      if (!valid32) {
        const _errs130 = errors;
        if (Array.isArray(data43)) {
          if (data43.length > 2) {
            const err124 = { instancePath: instancePath + "/no-empty-section", schemaPath: "#/properties/no-empty-section/anyOf/1/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items" };
            if (vErrors === null) {
              vErrors = [err124];
            } else {
              vErrors.push(err124);
            }
            errors++;
          }
          if (data43.length < 1) {
            const err125 = { instancePath: instancePath + "/no-empty-section", schemaPath: "#/properties/no-empty-section/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
            if (vErrors === null) {
              vErrors = [err125];
            } else {
              vErrors.push(err125);
            }
            errors++;
          }
          const len27 = data43.length;
          if (!(len27 <= 2)) {
            const err126 = { instancePath: instancePath + "/no-empty-section", schemaPath: "#/properties/no-empty-section/anyOf/1/additionalItems", keyword: "additionalItems", params: { limit: 2 }, message: "must NOT have more than 2 items" };
            if (vErrors === null) {
              vErrors = [err126];
            } else {
              vErrors.push(err126);
            }
            errors++;
          }
          const len28 = data43.length;
          if (len28 > 0) {
            let data44 = data43[0];
            if (!(data44 === "error" || data44 === "warning" || data44 === "off")) {
              const err127 = { instancePath: instancePath + "/no-empty-section/0", schemaPath: "#/properties/no-empty-section/anyOf/1/items/0/enum", keyword: "enum", params: { allowedValues: schema11.properties["no-empty-section"].anyOf[1].items[0].enum }, message: "must be equal to one of the allowed values" };
              if (vErrors === null) {
                vErrors = [err127];
              } else {
                vErrors.push(err127);
              }
              errors++;
            }
          }
          if (len28 > 1) {
            let data45 = data43[1];
            if (data45 && typeof data45 == "object" && !Array.isArray(data45)) {
              for (const key14 in data45) {
                const err128 = { instancePath: instancePath + "/no-empty-section/1", schemaPath: "#/properties/no-empty-section/anyOf/1/items/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key14 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err128];
                } else {
                  vErrors.push(err128);
                }
                errors++;
              }
            } else {
              const err129 = { instancePath: instancePath + "/no-empty-section/1", schemaPath: "#/properties/no-empty-section/anyOf/1/items/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              if (vErrors === null) {
                vErrors = [err129];
              } else {
                vErrors.push(err129);
              }
              errors++;
            }
          }
        } else {
          const err130 = { instancePath: instancePath + "/no-empty-section", schemaPath: "#/properties/no-empty-section/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array" };
          if (vErrors === null) {
            vErrors = [err130];
          } else {
            vErrors.push(err130);
          }
          errors++;
        }
        var _valid13 = _errs130 === errors;
        valid32 = valid32 || _valid13;
      }
      if (!valid32) {
        const err131 = { instancePath: instancePath + "/no-empty-section", schemaPath: "#/properties/no-empty-section/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        if (vErrors === null) {
          vErrors = [err131];
        } else {
          vErrors.push(err131);
        }
        errors++;
      } else {
        errors = _errs128;
        if (vErrors !== null) {
          if (_errs128) {
            vErrors.length = _errs128;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data["no-joined-items"] !== void 0) {
      let data46 = data["no-joined-items"];
      const _errs137 = errors;
      let valid34 = false;
      const _errs138 = errors;
      if (!(data46 === "error" || data46 === "warning" || data46 === "off")) {
        const err132 = { instancePath: instancePath + "/no-joined-items", schemaPath: "#/properties/no-joined-items/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema11.properties["no-joined-items"].anyOf[0].enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err132];
        } else {
          vErrors.push(err132);
        }
        errors++;
      }
      var _valid14 = _errs138 === errors;
      valid34 = valid34 || _valid14;
      if (!valid34) {
        const _errs139 = errors;
        if (Array.isArray(data46)) {
          if (data46.length > 2) {
            const err133 = { instancePath: instancePath + "/no-joined-items", schemaPath: "#/properties/no-joined-items/anyOf/1/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items" };
            if (vErrors === null) {
              vErrors = [err133];
            } else {
              vErrors.push(err133);
            }
            errors++;
          }
          if (data46.length < 1) {
            const err134 = { instancePath: instancePath + "/no-joined-items", schemaPath: "#/properties/no-joined-items/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
            if (vErrors === null) {
              vErrors = [err134];
            } else {
              vErrors.push(err134);
            }
            errors++;
          }
          const len29 = data46.length;
          if (!(len29 <= 2)) {
            const err135 = { instancePath: instancePath + "/no-joined-items", schemaPath: "#/properties/no-joined-items/anyOf/1/additionalItems", keyword: "additionalItems", params: { limit: 2 }, message: "must NOT have more than 2 items" };
            if (vErrors === null) {
              vErrors = [err135];
            } else {
              vErrors.push(err135);
            }
            errors++;
          }
          const len30 = data46.length;
          if (len30 > 0) {
            let data47 = data46[0];
            if (!(data47 === "error" || data47 === "warning" || data47 === "off")) {
              const err136 = { instancePath: instancePath + "/no-joined-items/0", schemaPath: "#/properties/no-joined-items/anyOf/1/items/0/enum", keyword: "enum", params: { allowedValues: schema11.properties["no-joined-items"].anyOf[1].items[0].enum }, message: "must be equal to one of the allowed values" };
              if (vErrors === null) {
                vErrors = [err136];
              } else {
                vErrors.push(err136);
              }
              errors++;
            }
          }
          if (len30 > 1) {
            let data48 = data46[1];
            if (data48 && typeof data48 == "object" && !Array.isArray(data48)) {
              for (const key15 in data48) {
                if (!(key15 === "keys")) {
                  const err137 = { instancePath: instancePath + "/no-joined-items/1", schemaPath: "#/properties/no-joined-items/anyOf/1/items/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key15 }, message: "must NOT have additional properties" };
                  if (vErrors === null) {
                    vErrors = [err137];
                  } else {
                    vErrors.push(err137);
                  }
                  errors++;
                }
              }
              if (data48.keys !== void 0) {
                let data49 = data48.keys;
                if (Array.isArray(data49)) {
                  const len31 = data49.length;
                  for (let i1 = 0; i1 < len31; i1++) {
                    if (typeof data49[i1] !== "string") {
                      const err138 = { instancePath: instancePath + "/no-joined-items/1/keys/" + i1, schemaPath: "#/properties/no-joined-items/anyOf/1/items/1/properties/keys/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                      if (vErrors === null) {
                        vErrors = [err138];
                      } else {
                        vErrors.push(err138);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err139 = { instancePath: instancePath + "/no-joined-items/1/keys", schemaPath: "#/properties/no-joined-items/anyOf/1/items/1/properties/keys/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                  if (vErrors === null) {
                    vErrors = [err139];
                  } else {
                    vErrors.push(err139);
                  }
                  errors++;
                }
              }
            } else {
              const err140 = { instancePath: instancePath + "/no-joined-items/1", schemaPath: "#/properties/no-joined-items/anyOf/1/items/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              if (vErrors === null) {
                vErrors = [err140];
              } else {
                vErrors.push(err140);
              }
              errors++;
            }
          }
        } else {
          const err141 = { instancePath: instancePath + "/no-joined-items", schemaPath: "#/properties/no-joined-items/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array" };
          if (vErrors === null) {
            vErrors = [err141];
          } else {
            vErrors.push(err141);
          }
          errors++;
        }
        var _valid14 = _errs139 === errors;
        valid34 = valid34 || _valid14;
      }
      if (!valid34) {
        const err142 = { instancePath: instancePath + "/no-joined-items", schemaPath: "#/properties/no-joined-items/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        if (vErrors === null) {
          vErrors = [err142];
        } else {
          vErrors.push(err142);
        }
        errors++;
      } else {
        errors = _errs137;
        if (vErrors !== null) {
          if (_errs137) {
            vErrors.length = _errs137;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data["no-mojibake"] !== void 0) {
      let data51 = data["no-mojibake"];
      const _errs150 = errors;
      let valid39 = false;
      const _errs151 = errors;
      if (!(data51 === "error" || data51 === "warning" || data51 === "off")) {
        const err143 = { instancePath: instancePath + "/no-mojibake", schemaPath: "#/properties/no-mojibake/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema11.properties["no-mojibake"].anyOf[0].enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err143];
        } else {
          vErrors.push(err143);
        }
        errors++;
      }
      var _valid15 = _errs151 === errors;
      valid39 = valid39 || _valid15;
      if (!valid39) {
        const _errs152 = errors;
        if (Array.isArray(data51)) {
          if (data51.length > 2) {
            const err144 = { instancePath: instancePath + "/no-mojibake", schemaPath: "#/properties/no-mojibake/anyOf/1/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items" };
            if (vErrors === null) {
              vErrors = [err144];
            } else {
              vErrors.push(err144);
            }
            errors++;
          }
          if (data51.length < 1) {
            const err145 = { instancePath: instancePath + "/no-mojibake", schemaPath: "#/properties/no-mojibake/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
            if (vErrors === null) {
              vErrors = [err145];
            } else {
              vErrors.push(err145);
            }
            errors++;
          }
          const len32 = data51.length;
          if (!(len32 <= 2)) {
            const err146 = { instancePath: instancePath + "/no-mojibake", schemaPath: "#/properties/no-mojibake/anyOf/1/additionalItems", keyword: "additionalItems", params: { limit: 2 }, message: "must NOT have more than 2 items" };
            if (vErrors === null) {
              vErrors = [err146];
            } else {
              vErrors.push(err146);
            }
            errors++;
          }
          const len33 = data51.length;
          if (len33 > 0) {
            let data52 = data51[0];
            if (!(data52 === "error" || data52 === "warning" || data52 === "off")) {
              const err147 = { instancePath: instancePath + "/no-mojibake/0", schemaPath: "#/properties/no-mojibake/anyOf/1/items/0/enum", keyword: "enum", params: { allowedValues: schema11.properties["no-mojibake"].anyOf[1].items[0].enum }, message: "must be equal to one of the allowed values" };
              if (vErrors === null) {
                vErrors = [err147];
              } else {
                vErrors.push(err147);
              }
              errors++;
            }
          }
          if (len33 > 1) {
            let data53 = data51[1];
            if (data53 && typeof data53 == "object" && !Array.isArray(data53)) {
              for (const key16 in data53) {
                const err148 = { instancePath: instancePath + "/no-mojibake/1", schemaPath: "#/properties/no-mojibake/anyOf/1/items/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key16 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err148];
                } else {
                  vErrors.push(err148);
                }
                errors++;
              }
            } else {
              const err149 = { instancePath: instancePath + "/no-mojibake/1", schemaPath: "#/properties/no-mojibake/anyOf/1/items/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              if (vErrors === null) {
                vErrors = [err149];
              } else {
                vErrors.push(err149);
              }
              errors++;
            }
          }
        } else {
          const err150 = { instancePath: instancePath + "/no-mojibake", schemaPath: "#/properties/no-mojibake/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array" };
          if (vErrors === null) {
            vErrors = [err150];
          } else {
            vErrors.push(err150);
          }
          errors++;
        }
        var _valid15 = _errs152 === errors;
        valid39 = valid39 || _valid15;
      }
      if (!valid39) {
        const err151 = { instancePath: instancePath + "/no-mojibake", schemaPath: "#/properties/no-mojibake/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        if (vErrors === null) {
          vErrors = [err151];
        } else {
          vErrors.push(err151);
        }
        errors++;
      } else {
        errors = _errs150;
        if (vErrors !== null) {
          if (_errs150) {
            vErrors.length = _errs150;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data["no-placeholder"] !== void 0) {
      let data54 = data["no-placeholder"];
      const _errs159 = errors;
      let valid41 = false;
      const _errs160 = errors;
      if (!(data54 === "error" || data54 === "warning" || data54 === "off")) {
        const err152 = { instancePath: instancePath + "/no-placeholder", schemaPath: "#/properties/no-placeholder/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema11.properties["no-placeholder"].anyOf[0].enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err152];
        } else {
          vErrors.push(err152);
        }
        errors++;
      }
      var _valid16 = _errs160 === errors;
      valid41 = valid41 || _valid16;
      if (!valid41) {
        const _errs161 = errors;
        if (Array.isArray(data54)) {
          if (data54.length > 2) {
            const err153 = { instancePath: instancePath + "/no-placeholder", schemaPath: "#/properties/no-placeholder/anyOf/1/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items" };
            if (vErrors === null) {
              vErrors = [err153];
            } else {
              vErrors.push(err153);
            }
            errors++;
          }
          if (data54.length < 1) {
            const err154 = { instancePath: instancePath + "/no-placeholder", schemaPath: "#/properties/no-placeholder/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
            if (vErrors === null) {
              vErrors = [err154];
            } else {
              vErrors.push(err154);
            }
            errors++;
          }
          const len34 = data54.length;
          if (!(len34 <= 2)) {
            const err155 = { instancePath: instancePath + "/no-placeholder", schemaPath: "#/properties/no-placeholder/anyOf/1/additionalItems", keyword: "additionalItems", params: { limit: 2 }, message: "must NOT have more than 2 items" };
            if (vErrors === null) {
              vErrors = [err155];
            } else {
              vErrors.push(err155);
            }
            errors++;
          }
          const len35 = data54.length;
          if (len35 > 0) {
            let data55 = data54[0];
            if (!(data55 === "error" || data55 === "warning" || data55 === "off")) {
              const err156 = { instancePath: instancePath + "/no-placeholder/0", schemaPath: "#/properties/no-placeholder/anyOf/1/items/0/enum", keyword: "enum", params: { allowedValues: schema11.properties["no-placeholder"].anyOf[1].items[0].enum }, message: "must be equal to one of the allowed values" };
              if (vErrors === null) {
                vErrors = [err156];
              } else {
                vErrors.push(err156);
              }
              errors++;
            }
          }
          if (len35 > 1) {
            let data56 = data54[1];
            if (data56 && typeof data56 == "object" && !Array.isArray(data56)) {
              for (const key17 in data56) {
                const err157 = { instancePath: instancePath + "/no-placeholder/1", schemaPath: "#/properties/no-placeholder/anyOf/1/items/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key17 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err157];
                } else {
                  vErrors.push(err157);
                }
                errors++;
              }
            } else {
              const err158 = { instancePath: instancePath + "/no-placeholder/1", schemaPath: "#/properties/no-placeholder/anyOf/1/items/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              if (vErrors === null) {
                vErrors = [err158];
              } else {
                vErrors.push(err158);
              }
              errors++;
            }
          }
        } else {
          const err159 = { instancePath: instancePath + "/no-placeholder", schemaPath: "#/properties/no-placeholder/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array" };
          if (vErrors === null) {
            vErrors = [err159];
          } else {
            vErrors.push(err159);
          }
          errors++;
        }
        var _valid16 = _errs161 === errors;
        valid41 = valid41 || _valid16;
      }
      if (!valid41) {
        const err160 = { instancePath: instancePath + "/no-placeholder", schemaPath: "#/properties/no-placeholder/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        if (vErrors === null) {
          vErrors = [err160];
        } else {
          vErrors.push(err160);
        }
        errors++;
      } else {
        errors = _errs159;
        if (vErrors !== null) {
          if (_errs159) {
            vErrors.length = _errs159;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data["required-headings"] !== void 0) {
      let data57 = data["required-headings"];
      const _errs168 = errors;
      let valid43 = false;
      const _errs169 = errors;
      if (!(data57 === "error" || data57 === "warning" || data57 === "off")) {
        const err161 = { instancePath: instancePath + "/required-headings", schemaPath: "#/properties/required-headings/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema11.properties["required-headings"].anyOf[0].enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err161];
        } else {
          vErrors.push(err161);
        }
        errors++;
      }
      var _valid17 = _errs169 === errors;
      valid43 = valid43 || _valid17;
      if (!valid43) {
        const _errs170 = errors;
        if (Array.isArray(data57)) {
          if (data57.length > 2) {
            const err162 = { instancePath: instancePath + "/required-headings", schemaPath: "#/properties/required-headings/anyOf/1/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items" };
            if (vErrors === null) {
              vErrors = [err162];
            } else {
              vErrors.push(err162);
            }
            errors++;
          }
          if (data57.length < 1) {
            const err163 = { instancePath: instancePath + "/required-headings", schemaPath: "#/properties/required-headings/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
            if (vErrors === null) {
              vErrors = [err163];
            } else {
              vErrors.push(err163);
            }
            errors++;
          }
          const len36 = data57.length;
          if (!(len36 <= 2)) {
            const err164 = { instancePath: instancePath + "/required-headings", schemaPath: "#/properties/required-headings/anyOf/1/additionalItems", keyword: "additionalItems", params: { limit: 2 }, message: "must NOT have more than 2 items" };
            if (vErrors === null) {
              vErrors = [err164];
            } else {
              vErrors.push(err164);
            }
            errors++;
          }
          const len37 = data57.length;
          if (len37 > 0) {
            let data58 = data57[0];
            if (!(data58 === "error" || data58 === "warning" || data58 === "off")) {
              const err165 = { instancePath: instancePath + "/required-headings/0", schemaPath: "#/properties/required-headings/anyOf/1/items/0/enum", keyword: "enum", params: { allowedValues: schema11.properties["required-headings"].anyOf[1].items[0].enum }, message: "must be equal to one of the allowed values" };
              if (vErrors === null) {
                vErrors = [err165];
              } else {
                vErrors.push(err165);
              }
              errors++;
            }
          }
          if (len37 > 1) {
            let data59 = data57[1];
            if (data59 && typeof data59 == "object" && !Array.isArray(data59)) {
              for (const key18 in data59) {
                const err166 = { instancePath: instancePath + "/required-headings/1", schemaPath: "#/properties/required-headings/anyOf/1/items/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key18 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err166];
                } else {
                  vErrors.push(err166);
                }
                errors++;
              }
            } else {
              const err167 = { instancePath: instancePath + "/required-headings/1", schemaPath: "#/properties/required-headings/anyOf/1/items/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              if (vErrors === null) {
                vErrors = [err167];
              } else {
                vErrors.push(err167);
              }
              errors++;
            }
          }
        } else {
          const err168 = { instancePath: instancePath + "/required-headings", schemaPath: "#/properties/required-headings/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array" };
          if (vErrors === null) {
            vErrors = [err168];
          } else {
            vErrors.push(err168);
          }
          errors++;
        }
        var _valid17 = _errs170 === errors;
        valid43 = valid43 || _valid17;
      }
      if (!valid43) {
        const err169 = { instancePath: instancePath + "/required-headings", schemaPath: "#/properties/required-headings/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        if (vErrors === null) {
          vErrors = [err169];
        } else {
          vErrors.push(err169);
        }
        errors++;
      } else {
        errors = _errs168;
        if (vErrors !== null) {
          if (_errs168) {
            vErrors.length = _errs168;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data["weekday-matches-date"] !== void 0) {
      let data60 = data["weekday-matches-date"];
      const _errs177 = errors;
      let valid45 = false;
      const _errs178 = errors;
      if (!(data60 === "error" || data60 === "warning" || data60 === "off")) {
        const err170 = { instancePath: instancePath + "/weekday-matches-date", schemaPath: "#/properties/weekday-matches-date/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema11.properties["weekday-matches-date"].anyOf[0].enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err170];
        } else {
          vErrors.push(err170);
        }
        errors++;
      }
      var _valid18 = _errs178 === errors;
      valid45 = valid45 || _valid18;
      if (!valid45) {
        const _errs179 = errors;
        if (Array.isArray(data60)) {
          if (data60.length > 2) {
            const err171 = { instancePath: instancePath + "/weekday-matches-date", schemaPath: "#/properties/weekday-matches-date/anyOf/1/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items" };
            if (vErrors === null) {
              vErrors = [err171];
            } else {
              vErrors.push(err171);
            }
            errors++;
          }
          if (data60.length < 1) {
            const err172 = { instancePath: instancePath + "/weekday-matches-date", schemaPath: "#/properties/weekday-matches-date/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
            if (vErrors === null) {
              vErrors = [err172];
            } else {
              vErrors.push(err172);
            }
            errors++;
          }
          const len38 = data60.length;
          if (!(len38 <= 2)) {
            const err173 = { instancePath: instancePath + "/weekday-matches-date", schemaPath: "#/properties/weekday-matches-date/anyOf/1/additionalItems", keyword: "additionalItems", params: { limit: 2 }, message: "must NOT have more than 2 items" };
            if (vErrors === null) {
              vErrors = [err173];
            } else {
              vErrors.push(err173);
            }
            errors++;
          }
          const len39 = data60.length;
          if (len39 > 0) {
            let data61 = data60[0];
            if (!(data61 === "error" || data61 === "warning" || data61 === "off")) {
              const err174 = { instancePath: instancePath + "/weekday-matches-date/0", schemaPath: "#/properties/weekday-matches-date/anyOf/1/items/0/enum", keyword: "enum", params: { allowedValues: schema11.properties["weekday-matches-date"].anyOf[1].items[0].enum }, message: "must be equal to one of the allowed values" };
              if (vErrors === null) {
                vErrors = [err174];
              } else {
                vErrors.push(err174);
              }
              errors++;
            }
          }
          if (len39 > 1) {
            let data62 = data60[1];
            if (data62 && typeof data62 == "object" && !Array.isArray(data62)) {
              for (const key19 in data62) {
                const err175 = { instancePath: instancePath + "/weekday-matches-date/1", schemaPath: "#/properties/weekday-matches-date/anyOf/1/items/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key19 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err175];
                } else {
                  vErrors.push(err175);
                }
                errors++;
              }
            } else {
              const err176 = { instancePath: instancePath + "/weekday-matches-date/1", schemaPath: "#/properties/weekday-matches-date/anyOf/1/items/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              if (vErrors === null) {
                vErrors = [err176];
              } else {
                vErrors.push(err176);
              }
              errors++;
            }
          }
        } else {
          const err177 = { instancePath: instancePath + "/weekday-matches-date", schemaPath: "#/properties/weekday-matches-date/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array" };
          if (vErrors === null) {
            vErrors = [err177];
          } else {
            vErrors.push(err177);
          }
          errors++;
        }
        var _valid18 = _errs179 === errors;
        valid45 = valid45 || _valid18;
      }
      if (!valid45) {
        const err178 = { instancePath: instancePath + "/weekday-matches-date", schemaPath: "#/properties/weekday-matches-date/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        if (vErrors === null) {
          vErrors = [err178];
        } else {
          vErrors.push(err178);
        }
        errors++;
      } else {
        errors = _errs177;
        if (vErrors !== null) {
          if (_errs177) {
            vErrors.length = _errs177;
          } else {
            vErrors = null;
          }
        }
      }
    }
  } else {
    const err179 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err179];
    } else {
      vErrors.push(err179);
    }
    errors++;
  }
  validate30.errors = vErrors;
  return errors === 0;
}
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!func2.call(schema6.properties, key0)) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.$schema !== void 0) {
      if (typeof data.$schema !== "string") {
        const err1 = { instancePath: instancePath + "/$schema", schemaPath: "#/properties/%24schema/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.extends !== void 0) {
      let data1 = data.extends;
      const _errs5 = errors;
      let valid1 = false;
      const _errs6 = errors;
      if (typeof data1 === "string") {
        if (func3(data1) < 1) {
          const err2 = { instancePath: instancePath + "/extends", schemaPath: "#/properties/extends/anyOf/0/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/extends", schemaPath: "#/properties/extends/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      var _valid0 = _errs6 === errors;
      valid1 = valid1 || _valid0;
      if (!valid1) {
        const _errs8 = errors;
        if (Array.isArray(data1)) {
          const len0 = data1.length;
          for (let i0 = 0; i0 < len0; i0++) {
            let data2 = data1[i0];
            if (typeof data2 === "string") {
              if (func3(data2) < 1) {
                const err4 = { instancePath: instancePath + "/extends/" + i0, schemaPath: "#/properties/extends/anyOf/1/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                if (vErrors === null) {
                  vErrors = [err4];
                } else {
                  vErrors.push(err4);
                }
                errors++;
              }
            } else {
              const err5 = { instancePath: instancePath + "/extends/" + i0, schemaPath: "#/properties/extends/anyOf/1/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
          }
        } else {
          const err6 = { instancePath: instancePath + "/extends", schemaPath: "#/properties/extends/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array" };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        var _valid0 = _errs8 === errors;
        valid1 = valid1 || _valid0;
      }
      if (!valid1) {
        const err7 = { instancePath: instancePath + "/extends", schemaPath: "#/properties/extends/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
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
    if (data.ignore !== void 0) {
      let data3 = data.ignore;
      if (Array.isArray(data3)) {
        const len1 = data3.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data4 = data3[i1];
          if (typeof data4 === "string") {
            if (func3(data4) < 1) {
              const err8 = { instancePath: instancePath + "/ignore/" + i1, schemaPath: "#/properties/ignore/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
          } else {
            const err9 = { instancePath: instancePath + "/ignore/" + i1, schemaPath: "#/properties/ignore/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
      } else {
        const err10 = { instancePath: instancePath + "/ignore", schemaPath: "#/properties/ignore/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.notes !== void 0) {
      if (!validate22(data.notes, { instancePath: instancePath + "/notes", parentData: data, parentDataProperty: "notes", rootData })) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
        errors = vErrors.length;
      }
    }
    if (data.frontMatter !== void 0) {
      if (!validate24(data.frontMatter, { instancePath: instancePath + "/frontMatter", parentData: data, parentDataProperty: "frontMatter", rootData })) {
        vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
        errors = vErrors.length;
      }
    }
    if (data.sections !== void 0) {
      if (!validate26(data.sections, { instancePath: instancePath + "/sections", parentData: data, parentDataProperty: "sections", rootData })) {
        vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
        errors = vErrors.length;
      }
    }
    if (data.placeholders !== void 0) {
      if (!validate28(data.placeholders, { instancePath: instancePath + "/placeholders", parentData: data, parentDataProperty: "placeholders", rootData })) {
        vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
        errors = vErrors.length;
      }
    }
    if (data.rules !== void 0) {
      if (!validate30(data.rules, { instancePath: instancePath + "/rules", parentData: data, parentDataProperty: "rules", rootData })) {
        vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
        errors = vErrors.length;
      }
    }
    if (data.kinds !== void 0) {
      let data10 = data.kinds;
      if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
        for (const key1 in data10) {
          let data11 = data10[key1];
          if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
            if (data11.notes === void 0) {
              const err11 = { instancePath: instancePath + "/kinds/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/kinds/additionalProperties/required", keyword: "required", params: { missingProperty: "notes" }, message: "must have required property 'notes'" };
              if (vErrors === null) {
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
            }
            for (const key2 in data11) {
              if (!(key2 === "notes" || key2 === "frontMatter" || key2 === "sections" || key2 === "placeholders" || key2 === "rules")) {
                const err12 = { instancePath: instancePath + "/kinds/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/kinds/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err12];
                } else {
                  vErrors.push(err12);
                }
                errors++;
              }
            }
            if (data11.notes !== void 0) {
              if (!validate22(data11.notes, { instancePath: instancePath + "/kinds/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/notes", parentData: data11, parentDataProperty: "notes", rootData })) {
                vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
                errors = vErrors.length;
              }
            }
            if (data11.frontMatter !== void 0) {
              if (!validate24(data11.frontMatter, { instancePath: instancePath + "/kinds/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/frontMatter", parentData: data11, parentDataProperty: "frontMatter", rootData })) {
                vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
                errors = vErrors.length;
              }
            }
            if (data11.sections !== void 0) {
              if (!validate26(data11.sections, { instancePath: instancePath + "/kinds/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/sections", parentData: data11, parentDataProperty: "sections", rootData })) {
                vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
                errors = vErrors.length;
              }
            }
            if (data11.placeholders !== void 0) {
              if (!validate28(data11.placeholders, { instancePath: instancePath + "/kinds/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/placeholders", parentData: data11, parentDataProperty: "placeholders", rootData })) {
                vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
                errors = vErrors.length;
              }
            }
            if (data11.rules !== void 0) {
              if (!validate30(data11.rules, { instancePath: instancePath + "/kinds/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/rules", parentData: data11, parentDataProperty: "rules", rootData })) {
                vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err13 = { instancePath: instancePath + "/kinds/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/kinds/additionalProperties/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
        }
      } else {
        const err14 = { instancePath: instancePath + "/kinds", schemaPath: "#/properties/kinds/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
  } else {
    const err15 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err15];
    } else {
      vErrors.push(err15);
    }
    errors++;
  }
  validate21.errors = vErrors;
  return errors === 0;
}

// src/config/parse-config.ts
var ConfigError = class extends Error {
  constructor(file, line, what) {
    super(`${file}${line === void 0 ? "" : `:${line}`}: ${what}`);
    this.file = file;
    this.line = line;
  }
  file;
  line;
  name = "ConfigError";
};
function parseConfig(text, file, key) {
  const lines = new import_yaml.LineCounter();
  const document = (0, import_yaml.parseDocument)(text, { lineCounter: lines, prettyErrors: false, logLevel: "silent", merge: false });
  const lineAt = (offset) => offset === void 0 ? void 0 : lines.linePos(offset).line;
  const [broken] = document.errors;
  if (broken) throw new ConfigError(file, lineAt(broken.pos[0]), yamlSentence(broken.code));
  const root = key === void 0 ? document.contents : document.get(key, true);
  if (key !== void 0 && root === void 0) return void 0;
  let data;
  try {
    data = document.toJS({ maxAliasCount: 100 }) ?? {};
  } catch {
    throw new ConfigError(file, void 0, "its aliases (`*name`) cannot be resolved; write the values out.");
  }
  if (key !== void 0) data = data[key];
  if (validateConfig(data)) return data;
  const error = worst(validateConfig.errors ?? []);
  const path = pathOf(error).map(String);
  const extra = error.params.additionalProperty;
  throw new ConfigError(
    file,
    lineAt(offsetOf(root, extra === void 0 ? path : [...path, extra])),
    configSentence(error, path, data)
  );
}
function worst(errors) {
  const weight = ({ keyword }) => keyword === "additionalProperties" ? 2 : keyword === "anyOf" ? 0 : 1;
  const depth = ({ instancePath }) => instancePath.split("/").length;
  return [...errors].sort((a, b) => depth(b) - depth(a) || weight(b) - weight(a))[0];
}
function configSentence(error, path, data) {
  const where = path.length === 0 ? "" : ` in \`${path.join(".")}\``;
  const name = path.length === 0 ? "the configuration" : `\`${path.join(".")}\``;
  const value = path.reduce((parent, part) => parent?.[part], data);
  const shown = `\`${JSON.stringify(value)?.slice(0, 60).replaceAll("`", "'")}\``;
  switch (error.keyword) {
    case "additionalProperties": {
      const key = String(error.params.additionalProperty);
      const known = knownKeys(path);
      const meant = closest(key, known);
      const what = path.at(-1) === "rules" ? `there is no rule \`${key}\`` : `there is no key \`${key}\`${where}`;
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
function knownKeys(path) {
  let parts = branches(config_schema_default);
  for (const step of path) {
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
function offsetOf(root, path) {
  let node = root;
  let offset = root?.range?.[0];
  for (const part of path) {
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
  const { default: addFormats } = await import("./dist-VPUQHUJL.js");
  const options = { allErrors: true, strict: false, allowUnionTypes: true, validateFormats: true };
  const ajv = draft.includes("2020-12") ? new (await import("./2020-C4P7ZMMI.js")).Ajv2020(options) : new (await import("./ajv-PZDCJB5F.js")).Ajv(options);
  addFormats.default(ajv);
  let validate;
  try {
    validate = ajv.compile(schema);
  } catch (error) {
    throw new ConfigError(file, void 0, `this JSON Schema cannot be used: ${error.message}.`);
  }
  return {
    keys: Object.keys(schema.properties ?? {}),
    remarkUnknownKeys: false,
    validate: (data) => validate(data) === true ? [] : [...validate.errors ?? []]
  };
}

// src/finding.ts
function byPlace(a, b) {
  return a.place.start.offset - b.place.start.offset || a.place.end.offset - b.place.end.offset || (a.ruleId < b.ruleId ? -1 : a.ruleId > b.ruleId ? 1 : 0);
}

// src/suppressions.ts
var PAGE = `${HOME}/blob/main/docs/suppressing.md`;
var ID = "suppression";
var messages = {
  unknown: (name, meant) => `There is no rule \`${name}\`${meant ? `; did you mean \`${meant}\`?` : "; see `meeting-notes-lint rules` for their names."}`,
  bare: "This comment hides every rule; name the rules that it is about.",
  unused: (name) => `Nothing is hidden by this comment for \`${name}\`; remove it.`,
  unusedBare: "Nothing is hidden by this comment; remove it."
};
var OWN = /(?:<!--|#)[ \t]*meeting-notes-lint-(disable-next-line|disable-line|disable|enable)(?![\w-])([^\r\n]*?)(?:-->|$)/gm;
var REMARK = /<!--[ \t]*lint[ \t]+(disable|enable|ignore)(?![\w-])([^\r\n]*?)-->/g;
function applySuppressions(note, findings, ruleIds2, reportUnused) {
  if (!/meeting-notes-lint-|<!--[ \t]*lint[ \t]/.test(note.text)) return { findings: [...findings], suppressed: [] };
  const directives = read(note);
  const kept = [];
  const suppressed = [];
  const used = /* @__PURE__ */ new Set();
  for (const finding of findings) {
    const line = finding.place.start.line;
    const by = directives.findIndex(
      ({ kind, rules: rules2, from, to }) => kind !== "enable" && from <= line && line <= to && (rules2.length === 0 || rules2.some(({ id }) => id === finding.ruleId))
    );
    if (by < 0) kept.push(finding);
    else {
      suppressed.push(finding);
      used.add(`${by} ${directives[by].rules.length === 0 ? "" : finding.ruleId}`);
    }
  }
  const say = (range, message, severity, expected) => kept.push({
    path: note.path,
    ruleId: ID,
    severity,
    message,
    place: note.lines.place(range),
    url: PAGE,
    actual: note.text.slice(range.start, range.end),
    ...expected !== void 0 && {
      expected: [expected],
      fix: { safe: true, title: `Write \`${expected}\``, edits: [{ ...range, text: expected }] }
    }
  });
  directives.forEach((directive, at) => {
    const { kind, range, rules: rules2 } = directive;
    if (rules2.length === 0 && kind !== "enable") say(range, messages.bare, "warning");
    for (const rule of rules2) {
      if (ruleIds2.includes(rule.id)) {
        if (reportUnused && kind !== "enable" && !used.has(`${at} ${rule.id}`))
          say(range, messages.unused(rule.id), "warning");
      } else {
        const meant = closest(rule.id, ruleIds2);
        say(rule.range, messages.unknown(rule.id, meant), "warning", meant);
      }
    }
    if (reportUnused && rules2.length === 0 && kind !== "enable" && !used.has(`${at} `))
      say(range, messages.unusedBare, "warning");
  });
  return { findings: kept, suppressed };
}
function read(note) {
  const found = [];
  const inCode = (at) => note.blocks.some(({ kind, range }) => kind === "code" && range.start <= at && at < range.end);
  const inYaml = (at) => at < note.bodyStart;
  for (const [pattern, isRemark] of [
    [OWN, false],
    [REMARK, true]
  ]) {
    for (const match of note.text.matchAll(pattern)) {
      const at = match.index;
      const isHash = match[0].startsWith("#");
      if (inCode(at) || isHash !== inYaml(at)) continue;
      if (!isHash && (!match[0].endsWith("-->") || note.text[at - 1] === "`")) continue;
      const word = match[1];
      const kind = word === "ignore" ? "next-block" : word.replace(/^disable-/, "");
      const range = { start: at, end: at + match[0].trimEnd().length };
      const line = note.lines.point(range.end).line;
      found.push({
        kind,
        range,
        line,
        rules: rulesIn(match[2], at + match[0].indexOf(match[2], word.length), isRemark),
        from: 0,
        to: 0
      });
    }
  }
  found.sort((a, b) => a.range.start - b.range.start);
  found.forEach((directive, at) => {
    const last = note.lines.count;
    if (directive.kind === "line") [directive.from, directive.to] = [directive.line, directive.line];
    if (directive.kind === "next-line") [directive.from, directive.to] = [directive.line + 1, directive.line + 1];
    if (directive.kind === "next-block") {
      const next = note.blocks.find(({ range, kind }) => range.start >= directive.range.end && kind !== "html");
      if (next)
        [directive.from, directive.to] = [
          note.lines.point(next.range.start).line,
          note.lines.point(next.range.end).line
        ];
    }
    if (directive.kind === "disable") {
      const enable = found.slice(at + 1).find(
        ({ kind, rules: rules2 }) => kind === "enable" && (rules2.length === 0 || directive.rules.some(({ id }) => rules2.some((rule) => rule.id === id)))
      );
      [directive.from, directive.to] = [directive.line, enable?.line ?? last];
    }
  });
  return found;
}
function rulesIn(text, offset, isRemark) {
  const names = /^(.*?)(?:\s--\s.*)?$/s.exec(text)[1];
  return [...names.matchAll(/[^\s,]+/g)].filter(([name]) => name !== "--").map((match) => {
    const id = match[0].replace(/^meeting-notes-lint:/, "");
    const start = offset + match.index + (match[0].length - id.length);
    return { id, range: { start, end: start + id.length } };
  }).filter(({ id }) => !isRemark || !/^(?:remark-lint:|[a-z-]+:)/.test(id));
}

// src/lint.ts
var recommended = new Config(rules, []);
function lintNote(input, options = {}) {
  return check(parseNote(input.path, input.text), options);
}
function lintNotes(inputs, options = {}) {
  const config = options.config ?? recommended;
  const notes = inputs.map(({ path, text }) => parseNote(path, text));
  const collection = options.collection ?? new Collection(inputs.map((input) => factsOf(input, config)));
  return notes.map((note) => check(note, { ...options, collection }));
}
function factsOf({ path, text }, config = recommended) {
  return collectFacts(path, text, config.for(path).settings.sections);
}
function check(note, options) {
  const config = (options.config ?? recommended).for(note.path);
  const context = {
    settings: config.settings,
    collection: options.collection ?? new Collection(),
    now: options.now,
    fileExists: options.fileExists
  };
  const found = [];
  for (const rule of rules) {
    const configured = config.rules.get(rule.meta.id);
    if (!configured || configured.severity === "off") continue;
    found.push(...rule.check(note, context, configured.severity, configured.options));
  }
  const { findings, suppressed } = applySuppressions(note, found, ruleIds, options.reportUnusedSuppressions ?? false);
  return { path: note.path, text: note.text, findings: findings.sort(byPlace), suppressed: suppressed.sort(byPlace) };
}

export {
  require_picomatch2 as require_picomatch,
  Config,
  ConfigError,
  parseConfig,
  compileNoteSchema,
  byPlace,
  applySuppressions,
  recommended,
  lintNote,
  lintNotes,
  factsOf
};
