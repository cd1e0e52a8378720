import {
  readTextFile,
  writeTextFile
} from "./chunk-SCQGOYBP.js";
import {
  UserError,
  systemReason
} from "./chunk-7VL5HFPU.js";
import {
  Config,
  SUPPRESSION,
  compareByPosition,
  factsOf,
  fixText,
  globMatcher,
  isNoteName,
  lintNote,
  looksLikeNote,
  scanGlob
} from "./chunk-O4CFGZKD.js";
import {
  NoteIndex,
  NoteIndexBuilder,
  rules
} from "./chunk-RRJU3DWL.js";
import {
  ConfigError
} from "./chunk-LONAKIWN.js";
import {
  excerpt,
  isTooDeep,
  require_dist
} from "./chunk-XHKLI5NQ.js";
import {
  closestMatch
} from "./chunk-BACDGXXY.js";
import {
  json
} from "./chunk-OOO4YW3R.js";
import {
  __commonJS,
  __toESM
} from "./chunk-KIZ6KU7F.js";

// node_modules/ignore/index.js
var require_ignore = __commonJS({
  "node_modules/ignore/index.js"(exports, module) {
    function makeArray(subject) {
      return Array.isArray(subject) ? subject : [subject];
    }
    var UNDEFINED = void 0;
    var EMPTY = "";
    var SPACE = " ";
    var ESCAPE = "\\";
    var REGEX_LITERAL_SPECIAL = /[.*+?()[\]{}^$|\\/]/;
    var BOM = "\uFEFF";
    var REGEX_ANCHORED_GLOBSTAR = /^\/\*{2,}$/;
    var REGEX_REPLACE_LEADING_EXCAPED_EXCLAMATION = /^\\!/;
    var REGEX_REPLACE_LEADING_EXCAPED_HASH = /^\\#/;
    var REGEX_SPLITALL_CRLF = /\r?\n/g;
    var DOUBLE_SLASH = "//";
    var SLASH_CODE = 47;
    var DOT_CODE = 46;
    var SLASH = "/";
    var TMP_KEY_IGNORE = "node-ignore";
    if (typeof Symbol !== "undefined") {
      TMP_KEY_IGNORE = /* @__PURE__ */ Symbol.for("node-ignore");
    }
    var KEY_IGNORE = TMP_KEY_IGNORE;
    var define = (object, key, value) => {
      Object.defineProperty(object, key, { value });
      return value;
    };
    var RETURN_FALSE = () => false;
    var POSIX_CLASSES = {
      alnum: "0-9A-Za-z",
      alpha: "A-Za-z",
      blank: " \\t",
      cntrl: "\\x00-\\x1f\\x7f",
      digit: "0-9",
      graph: "!-.0-~",
      lower: "a-z",
      print: " -.0-~",
      punct: "!-.:-@\\[-`{-~",
      // git's `sane-ctype.h` classifies \v and \f as control, not space,
      //   unlike C's `isspace`
      space: " \\t\\n\\r",
      upper: "A-Z",
      xdigit: "0-9A-Fa-f"
    };
    var CLASS_MEMBERS_TO_ESCAPE = "\\]^-[";
    var escapeMember = (char) => CLASS_MEMBERS_TO_ESCAPE.indexOf(char) < 0 ? char : ESCAPE + char;
    var NON_SLASH = "(?!\\/)";
    var classSource = (negated, body2) => {
      if (negated) {
        return `[^\\/${body2}]`;
      }
      const source = `[${body2}]`;
      return new RegExp(source).test("/") ? NON_SLASH + source : source;
    };
    var scanBracket = (pattern, start) => {
      const { length } = pattern;
      let index = start + 1;
      let negated = EMPTY;
      const lead = pattern[index];
      if (lead === "!" || lead === "^") {
        negated = "^";
        index++;
      }
      let body2 = EMPTY;
      let prev = EMPTY;
      for (; ; ) {
        const char = pattern[index];
        if (char === UNDEFINED) {
          return null;
        }
        if (char === ESCAPE) {
          const escaped = pattern[++index];
          body2 += escapeMember(escaped);
          prev = escaped;
        } else if (char === "-" && prev && index + 1 < length && pattern[index + 1] !== "]") {
          index++;
          let to = pattern[index];
          if (to === ESCAPE) {
            to = pattern[index += 1];
          }
          if (prev <= to) {
            body2 += `-${escapeMember(to)}`;
          }
          prev = EMPTY;
        } else if (char === "[" && pattern[index + 1] === ":") {
          const nameStart = index + 2;
          let end = nameStart;
          while (end < length && pattern[end] !== "]") {
            end++;
          }
          if (end === length) {
            return null;
          }
          if (end > nameStart && pattern[end - 1] === ":") {
            const name = pattern.slice(nameStart, end - 1);
            if (!Object.prototype.hasOwnProperty.call(POSIX_CLASSES, name)) {
              return null;
            }
            body2 += POSIX_CLASSES[name];
            prev = EMPTY;
            index = end;
          } else {
            body2 += escapeMember("[");
            prev = "[";
            index = nameStart - 2;
          }
        } else {
          body2 += escapeMember(char);
          prev = char;
        }
        index++;
        if (pattern[index] === "]") {
          return {
            end: index,
            source: classSource(negated, body2)
          };
        }
      }
    };
    var NEVER_MATCH = "[]";
    var PLACEHOLDER = "\0";
    var REGEX_RESTORE_PLACEHOLDER = new RegExp(
      `${PLACEHOLDER}(\\d+)${PLACEHOLDER}`,
      "g"
    );
    var TRAILING_WILDCARD = "";
    var TRAILING_DOUBLESTAR = "";
    var isReserved = (char) => char === PLACEHOLDER || char === TRAILING_WILDCARD || char === TRAILING_DOUBLESTAR;
    var extractBrackets = (pattern) => {
      const sources = [];
      const hold = (source) => `${PLACEHOLDER}${sources.push(source) - 1}${PLACEHOLDER}`;
      const { length } = pattern;
      let out = EMPTY;
      let index = 0;
      while (index < length) {
        const char = pattern[index];
        if (char === ESCAPE) {
          const escaped = pattern[index + 1];
          if (escaped === SLASH && index + 2 === length) {
            out += hold(NEVER_MATCH);
          } else if (escaped === "*" || escaped === "[" || escaped === SPACE) {
            out += pattern.slice(index, index + 2);
          } else {
            out += hold(
              REGEX_LITERAL_SPECIAL.test(escaped) ? ESCAPE + escaped : isReserved(escaped) ? `[${escaped}]` : escaped
            );
          }
          index += 2;
        } else if (isReserved(char)) {
          out += hold(`[${char}]`);
          index++;
        } else if (char === "[") {
          const scanned = scanBracket(pattern, index);
          if (scanned === null) {
            out += hold(NEVER_MATCH);
            index = length;
          } else {
            out += hold(scanned.source);
            index = scanned.end + 1;
          }
        } else {
          out += char;
          index++;
        }
      }
      return {
        source: out,
        sources
      };
    };
    var DIRECT = null;
    var REGEX_INNER_SLASH = /\/(?!$)/;
    var WILDCARD = "[^\\/]*";
    var REPLACERS = [
      // Replace (\ ) with ' '
      // Only a space: an escaped tab or other whitespace is already a literal by
      //   the time it reaches here, and a bare tab must be left as one, not turned
      //   into a space.
      // (\ ) -> ' '
      // (\\ ) -> '\\ '
      // (\\\ ) -> '\\ '
      [
        // A run of backslashes is taken whole, from its first one, so no match
        //   ever starts again inside it -- `(\\+?) ` did, which made a long run
        //   quadratic.
        /(\\+)( ?)/g,
        (_, run, space) => space ? run.slice(0, run.length - run.length % 2) + SPACE : run,
        ESCAPE + SPACE
      ],
      // git's wildmatch() reads a run of two or more asterisks as one globstar
      //   whenever the run fills a path segment: it starts the pattern or follows
      //   a `/`, and it ends the pattern or comes before a `/`. A run of two is
      //   already `**`; a longer one is folded into `**` here, so the steps
      //   below only ever have to know `**`.
      // `***/foo` -> `**/foo`, `a/***/b` -> `a/**/b`, `a/***` -> `a/**`
      // git also takes a run beside a literal prefix (`a***/b`) or beside an
      //   escaped slash (`***\/b`) as a globstar, and this does not; the README
      //   lists both, under "A run of asterisks".
      [
        /(^|\/)\*{3,}(?=\/|$)/g,
        (_, start) => `${start}**`,
        "*"
      ],
      // Escape metacharacters
      // which is written down by users but means special for regular expressions.
      // > There are 12 characters with special meanings:
      // > - the backslash \,
      // > - the caret ^,
      // > - the dollar sign $,
      // > - the period or dot .,
      // > - the vertical bar or pipe symbol |,
      // > - the question mark ?,
      // > - the asterisk or star *,
      // > - the plus sign +,
      // > - the opening parenthesis (,
      // > - the closing parenthesis ),
      // > - and the opening square bracket [,
      // > - the opening curly brace {,
      // > These special characters are often called "metacharacters".
      [
        /[\\$.|*+(){^]/g,
        (match) => `\\${match}`
      ],
      [
        // > a question mark (?) matches a single character
        /(?!\\)\?/g,
        () => "[^/]",
        "?"
      ],
      // leading slash
      [
        // > A leading slash matches the beginning of the pathname.
        // > For example, "/*.c" matches "cat-file.c" but not "mozilla-sha1/sha1.c".
        // A leading slash matches the beginning of the pathname
        /^\//,
        () => "^",
        SLASH
      ],
      // replace special metacharacter slash after the leading slash
      [
        /\//g,
        () => "\\/",
        SLASH
      ],
      [
        // > A leading "**" followed by a slash means match in all directories.
        // > For example, "**/foo" matches file or directory "foo" anywhere,
        // > the same as pattern "foo".
        // > "**/foo/bar" matches file or directory "bar" anywhere that is directly
        // >   under directory "foo".
        // Notice that the '*'s have been replaced as '\\*'
        /^\^*(?:\\\*\\\*\\\/)+/,
        // '**/foo' <-> 'foo'
        () => "(?:^|\\/)",
        "*"
      ],
      // starting
      [
        // there will be no leading '/'
        //   (which has been replaced by section "leading slash")
        // If starts with '**', adding a '^' to the regular expression also works
        DIRECT,
        (source, pattern) => {
          if (!source || source[0] === "^" || source[0] === "(") {
            return source;
          }
          const anchor = !REGEX_INNER_SLASH.test(pattern) ? "(?:^|\\/)" : "^";
          return anchor + source;
        }
      ],
      // two globstars
      [
        // Use lookahead assertions so that we could match more than one `'/**'`
        /\\\/\\\*\\\*(?=\\\/|$)/g,
        // Zero, one or several directories
        // should not use '*', or it will be replaced by the next replacer
        // Check if it is not the last `'/**'`
        (_, index, str) => index + 6 < str.length ? str.slice(index + 6) === "\\/" ? "(?:\\/[^\\/]+)+" : "(?:\\/[^\\/]+)*" : `\\/${TRAILING_DOUBLESTAR}`,
        "*"
      ],
      // normal intermediate wildcards
      [
        // Never replace escaped '*'
        // ignore rule '\*' will match the path '*'
        // 'abc.*/' -> go
        // 'abc.*'  -> skip this rule,
        //    coz trailing single wildcard will be handed by [trailing wildcard]
        /(^|[^\\])(?:\\\*)+(?!$)/g,
        // '*.js' matches '.js'
        // '*.js' doesn't match 'abc'
        // 1. An asterisk "*" matches anything except a slash.
        // 2. Other consecutive asterisks are considered regular asterisks
        //    and collapse into one non-slash wildcard run.
        (_, p1) => p1 + WILDCARD,
        "*"
      ],
      // trailing wildcard, held apart from a literal star
      [
        // The step above leaves a trailing `*` alone, so a single `\*` is all that
        //   can be left at the end here, and what stands in front of it says which
        //   kind it is. A wildcard arrives as the escaper wrote it, `\*` with
        //   nothing before it; a literal arrives as the user's own escape, which
        //   the escaper doubled, and then the star's own -- `\\` and then `\*`.
        //   There is no third case: every backslash still reaching the chain is
        //   one `\*`, `\[` or `\ ` carries itself, and each is followed by its
        //   own character, so a longer run can never form. This runs while the
        //   two are still distinct, before the unescape steps below collapse the
        //   literal onto the very `\*` a wildcard leaves behind.
        /(^|[^\\])((?:\\\\)*)\\\*$/,
        (match, p1, p2) => p2 === EMPTY ? p1 + TRAILING_WILDCARD : match,
        "*"
      ],
      [
        // unescape, revert step 3 except for back slash
        // For example, if a user escape a '\\*',
        // after step 3, the result will be '\\\\\\*'
        /\\\\\\(?=[$.|*+(){^])/g,
        () => ESCAPE,
        ESCAPE + ESCAPE
      ],
      [
        // '\\\\' -> '\\'
        /\\\\/g,
        () => ESCAPE,
        ESCAPE + ESCAPE
      ],
      [
        // Every real bracket expression -- POSIX classes included -- has already
        //   been held aside by `extractBrackets`, so the only `[` left in the
        //   pattern is an escaped, literal one.
        // A backslash could only stand at the end of the range if it quoted the
        //   `]`, and `\]` is held aside long before this.
        /\\\[([^\]/]*?)($|\])/g,
        // '\\[bar]' -> '\\\\[bar]'
        (match, range, close) => `\\[${range}${close}`,
        "["
      ],
      // ending
      [
        // 'js' will not match 'js.'
        // 'ab' will not match 'abc'
        DIRECT,
        // WTF!
        // https://git-scm.com/docs/gitignore
        // changes in [2.22.1](https://git-scm.com/docs/gitignore/2.22.1)
        // which re-fixes #24, #38
        // > If there is a separator at the end of the pattern then the pattern
        // > will only match directories, otherwise the pattern can match both
        // > files and directories.
        // 'js*' will not match 'a.js'
        // 'js/' will not match 'a.js'
        // 'js' will match 'a.js' and 'a.js/'
        (source) => {
          const last = source[source.length - 1];
          if (!last || last === TRAILING_WILDCARD || last === TRAILING_DOUBLESTAR) {
            return source;
          }
          return last === SLASH ? `${source}$` : `${source}(?=$|\\/$)`;
        }
      ]
    ];
    var REGEX_REPLACE_TRAILING_WILDCARD = /(^|\\\/)?\uE000$/;
    var MODE_IGNORE = "regex";
    var MODE_CHECK_IGNORE = "checkRegex";
    var UNDERSCORE = "_";
    var replaceTrailingWildcard = (_, p1) => {
      const prefix = p1 ? `${p1}[^/]+` : "[^/]*";
      return `${prefix}(?=$|\\/$)`;
    };
    var REGEX_REPLACE_TRAILING_DOUBLESTAR = /\uE001$/;
    var replaceTrailingDoublestar = () => "[\\s\\S]";
    var separatorAfter = (run, at) => {
      let separator = EMPTY;
      for (let index = at + 1; index < run.length && !run[index].wildcard; index++) {
        separator += run[index].single;
      }
      return separator;
    };
    var pinWildcards = (source) => {
      if (source.indexOf(WILDCARD) < 0) {
        return source;
      }
      const tokens = [];
      const { length } = source;
      let index = 0;
      while (index < length) {
        const char = source[index];
        if (source.startsWith(WILDCARD, index)) {
          tokens.push({ wildcard: true });
          index += WILDCARD.length;
        } else if (char === "[") {
          let end = index + 1;
          if (source[end] === "^") {
            end++;
          }
          if (source[end] === "]") {
            end++;
          }
          while (end < length && source[end] !== "]") {
            end += source[end] === ESCAPE ? 2 : 1;
          }
          end++;
          tokens.push({ single: source.slice(index, end) });
          index = end;
        } else if (char === ESCAPE) {
          tokens.push({ single: source.slice(index, index + 2) });
          index += 2;
        } else if (char === "(") {
          let depth = 0;
          let end = index;
          do {
            if (source[end] === ESCAPE) {
              end++;
            } else if (source[end] === "(") {
              depth++;
            } else if (source[end] === ")") {
              depth--;
            }
            end++;
          } while (end < length && depth > 0);
          if ("*+?".indexOf(source[end]) >= 0) {
            end++;
          }
          tokens.push({ boundary: source.slice(index, end) });
          index = end;
        } else if (char === "^" || char === "$") {
          tokens.push({ boundary: char });
          index++;
        } else {
          tokens.push({ single: char });
          index++;
        }
      }
      let out = EMPTY;
      let run = [];
      const flush = () => {
        let lastWildcard;
        run.forEach((token, at) => {
          if (token.wildcard) {
            lastWildcard = at;
          }
        });
        run.forEach((token, at) => {
          if (!token.wildcard) {
            out += token.single;
            return;
          }
          out += at === lastWildcard ? WILDCARD : `(?:(?!${separatorAfter(run, at)})[^\\/])*`;
        });
        run = [];
      };
      tokens.forEach((token) => {
        if (token.boundary === void 0) {
          run.push(token);
          return;
        }
        flush();
        out += token.boundary;
      });
      flush();
      return out;
    };
    var makeRegexPrefix = (pattern) => {
      if (REGEX_ANCHORED_GLOBSTAR.test(pattern)) {
        pattern = "**";
      }
      const { source, sources } = extractBrackets(pattern);
      const replaced = REPLACERS.reduce(
        // A pass whose matcher finds nothing hands back the very string it was
        //   given, so asking first costs a search and saves a rewrite. Ten of the
        //   fifteen passes never fire for a typical .gitignore line, and between
        //   them they were 45% of this chain.
        (prev, [matcher, replacer, required]) => {
          if (matcher === DIRECT) {
            return replacer(prev, pattern);
          }
          if (required !== UNDEFINED && prev.indexOf(required) < 0) {
            return prev;
          }
          return matcher.test(prev) ? prev.replace(matcher, replacer.bind(pattern)) : prev;
        },
        source
      );
      return sources.length ? replaced.replace(
        REGEX_RESTORE_PLACEHOLDER,
        (match, index) => sources[index]
      ) : replaced;
    };
    var checkSourceOf = (body2, prefix) => {
      if (body2[body2.length - 1] === SLASH) {
        prefix = makeRegexPrefix(body2.slice(0, -1));
      }
      const head = prefix.slice(0, -1);
      const last = prefix[prefix.length - 1];
      return last === TRAILING_WILDCARD ? `${head}$` : last === TRAILING_DOUBLESTAR ? head : NEVER_MATCH;
    };
    var matchesBasename = (body2) => {
      const index = body2.indexOf(SLASH);
      return index < 0 || index === body2.length - 1;
    };
    var basenameOf = (path5) => {
      const end = path5.length - 1;
      const index = path5.lastIndexOf(
        SLASH,
        path5[end] === SLASH ? end - 1 : end
      );
      return index < 0 ? path5 : path5.slice(index + 1);
    };
    var parentOf = (path5) => {
      if (path5.charCodeAt(0) === SLASH_CODE || path5.indexOf(DOUBLE_SLASH) >= 0) {
        const slices = path5.split(SLASH).filter(Boolean);
        slices.pop();
        return slices.length ? slices.join(SLASH) + SLASH : EMPTY;
      }
      const end = path5.length - 1;
      const cut = path5.lastIndexOf(
        SLASH,
        path5.charCodeAt(end) === SLASH_CODE ? end - 1 : end
      );
      return cut < 0 ? EMPTY : path5.slice(0, cut + 1);
    };
    var isString = (subject) => typeof subject === "string";
    var checkPattern = (pattern) => pattern && isString(pattern);
    var splitPattern = (pattern) => (pattern[pattern.length - 1] === "\r" ? pattern.slice(0, -1) : pattern).split(REGEX_SPLITALL_CRLF).filter(Boolean);
    var IgnoreRule = class {
      constructor(pattern, mark, body2, ignoreCase, negative, prefix) {
        this.pattern = pattern;
        this.mark = mark;
        this.negative = negative;
        define(this, "body", body2);
        define(this, "ignoreCase", ignoreCase);
        define(this, "regexPrefix", prefix);
      }
      // Worked out on first use and kept behind an own property, the way `regex`
      //   caches itself in `_regex`. Deciding it in the constructor instead would
      //   add a fourth `defineProperty` to every rule ever built, which cost 4% of
      //   every compile -- including the compiles of rules that are never matched
      //   against anything.
      get _basenameOnly() {
        return define(this, "_basenameOnly", matchesBasename(this.body));
      }
      get regex() {
        const key = UNDERSCORE + MODE_IGNORE;
        if (this[key]) {
          return this[key];
        }
        return this._make(MODE_IGNORE, key);
      }
      get checkRegex() {
        const key = UNDERSCORE + MODE_CHECK_IGNORE;
        if (this[key]) {
          return this[key];
        }
        return this._make(MODE_CHECK_IGNORE, key);
      }
      _make(mode, key) {
        const str = pinWildcards(
          mode === MODE_IGNORE ? this.regexPrefix.replace(REGEX_REPLACE_TRAILING_WILDCARD, replaceTrailingWildcard).replace(REGEX_REPLACE_TRAILING_DOUBLESTAR, replaceTrailingDoublestar) : checkSourceOf(this.body, this.regexPrefix)
        );
        const regex = this.ignoreCase ? new RegExp(str, "i") : new RegExp(str);
        return define(this, key, regex);
      }
    };
    var hasTrailingBackslash = (str) => {
      let count = 0;
      while (str[str.length - count - 1] === ESCAPE) {
        count++;
      }
      return count % 2 === 1;
    };
    var trimEnd = (body2, stripLineEnd) => {
      let lineEnd = body2.length;
      let end;
      for (; ; ) {
        if (stripLineEnd && body2[lineEnd - 1] === "\r") {
          lineEnd--;
        }
        end = lineEnd;
        while (body2[end - 1] === SPACE) {
          end--;
        }
        if (!stripLineEnd || body2[end - 1] !== "\n") {
          break;
        }
        lineEnd = end - 1;
      }
      if (end === lineEnd) {
        return body2.slice(0, lineEnd);
      }
      let backslashes = 0;
      while (body2[end - backslashes - 1] === ESCAPE) {
        backslashes++;
      }
      return backslashes % 2 ? body2.slice(0, end - 1) + SPACE : body2.slice(0, end);
    };
    var createRule = (pattern, mark, ignoreCase, stripLineEnd, stripBOM) => {
      let body2 = stripBOM && pattern[0] === BOM ? pattern.slice(1) : pattern;
      if (body2[0] === "#") {
        return;
      }
      let negative = false;
      if (body2[0] === "!") {
        negative = true;
        body2 = body2.slice(1);
      }
      const last = body2[body2.length - 1];
      if (last === SPACE || stripLineEnd && (last === "\r" || last === "\n")) {
        body2 = trimEnd(body2, stripLineEnd);
      }
      if (!body2 || hasTrailingBackslash(body2)) {
        return;
      }
      body2 = body2.replace(REGEX_REPLACE_LEADING_EXCAPED_EXCLAMATION, "!").replace(REGEX_REPLACE_LEADING_EXCAPED_HASH, "#");
      const regexPrefix = makeRegexPrefix(body2);
      return new IgnoreRule(
        pattern,
        mark,
        body2,
        ignoreCase,
        negative,
        regexPrefix
      );
    };
    var RuleManager = class {
      constructor(ignoreCase) {
        this._ignoreCase = ignoreCase;
        this._rules = [];
        this._basenameCount = 0;
      }
      _add(pattern, index) {
        if (pattern && pattern[KEY_IGNORE]) {
          this._rules = this._rules.concat(pattern._rules._rules);
          this._basenameCount += pattern._rules._basenameCount;
          this._added = true;
          return;
        }
        const isStr = isString(pattern);
        const raw = isStr ? pattern : pattern.pattern;
        const rule = checkPattern(raw) && createRule(
          raw,
          isStr ? UNDEFINED : pattern.mark,
          this._ignoreCase,
          !this._split,
          this._stripBOM && !index
        );
        if (rule) {
          this._added = true;
          this._rules.push(rule);
          if (matchesBasename(rule.body)) {
            this._basenameCount++;
          }
        }
      }
      // @param {Array<string> | string | Ignore} pattern
      add(pattern) {
        this._added = false;
        this._split = isString(pattern);
        this._stripBOM = !this._split || pattern[0] === BOM;
        makeArray(
          this._split ? splitPattern(pattern) : pattern
        ).forEach(this._add, this);
        if (this._added) {
          this._literalRules = UNDEFINED;
        }
        return this._added;
      }
      // Match the literal 'abc/' for `checkIgnore`, last rule wins. Only a rule
      //   ending in a wildcard can match it (see `checkSourceOf`), so the rest
      //   are left out once, rather than tested or compiled for every path.
      testLiteral(path5) {
        const rules2 = this._literalRules || (this._literalRules = this._rules.filter(
          ({ body: body2 }) => body2[body2.length - (body2[body2.length - 1] === SLASH ? 2 : 1)] === "*"
        ));
        let ignored = false;
        let unignored = false;
        let matchedRule;
        for (let index = rules2.length - 1; index >= 0; index--) {
          const rule = rules2[index];
          if (rule.checkRegex.test(path5)) {
            ignored = !rule.negative;
            unignored = rule.negative;
            matchedRule = rule.negative ? UNDEFINED : rule;
            break;
          }
        }
        const ret = {
          ignored,
          unignored
        };
        if (matchedRule) {
          ret.rule = matchedRule;
        }
        return ret;
      }
      // Test one single path without recursively checking parent directories
      //
      // - mode `string` either `MODE_IGNORE` or `MODE_CHECK_IGNORE`
      // @returns {TestResult}
      test(path5, mode) {
        const rules2 = this._rules;
        const { length } = rules2;
        const shortcut = this._basenameCount * 2 >= length;
        const basename = shortcut ? basenameOf(path5) : path5;
        for (let index = length - 1; index >= 0; index--) {
          const rule = rules2[index];
          if (rule[mode].test(
            shortcut && rule._basenameOnly ? basename : path5
          )) {
            const { negative } = rule;
            const ret = {
              ignored: !negative,
              unignored: negative
            };
            if (!negative) {
              ret.rule = rule;
            }
            return ret;
          }
        }
        return {
          ignored: false,
          unignored: false
        };
      }
    };
    var throwError = (message, Ctor) => {
      throw new Ctor(message);
    };
    var checkPath = (path5, originalPath, doThrow) => {
      if (!isString(path5)) {
        return doThrow(
          `path must be a string, but got \`${originalPath}\``,
          TypeError
        );
      }
      if (!path5) {
        return doThrow(`path must not be empty`, TypeError);
      }
      if (checkPath.isNotRelative(path5)) {
        const r = "`path.relative()`d";
        return doThrow(
          `path should be a ${r} string, but got "${originalPath}"`,
          RangeError
        );
      }
      return true;
    };
    var isNotRelative = (path5) => {
      const first = path5.charCodeAt(0);
      if (first === SLASH_CODE) {
        return true;
      }
      if (first !== DOT_CODE) {
        return false;
      }
      if (path5.length === 1) {
        return true;
      }
      const second = path5.charCodeAt(1);
      if (second === SLASH_CODE) {
        return true;
      }
      if (second !== DOT_CODE) {
        return false;
      }
      return path5.length === 2 || path5.charCodeAt(2) === SLASH_CODE;
    };
    checkPath.isNotRelative = isNotRelative;
    checkPath.convert = (p) => p;
    var convertPath = (target) => isString(target) && checkPath.convert(target);
    var Ignore = class {
      constructor({
        ignorecase = true,
        ignoreCase = ignorecase,
        allowRelativePaths = false
      } = {}) {
        define(this, KEY_IGNORE, true);
        this._rules = new RuleManager(ignoreCase);
        this._strictPathCheck = !allowRelativePaths;
        this._initCache();
      }
      _initCache() {
        this._ignoreCache = /* @__PURE__ */ Object.create(null);
        this._testCache = /* @__PURE__ */ Object.create(null);
      }
      add(pattern) {
        if (this._rules.add(pattern)) {
          this._initCache();
        }
        return this;
      }
      // legacy
      addPattern(pattern) {
        return this.add(pattern);
      }
      // @returns {TestResult}
      _test(originalPath, cache, path5) {
        checkPath(
          path5,
          originalPath,
          this._strictPathCheck ? throwError : RETURN_FALSE
        );
        return path5 ? this._t(path5, cache) : {
          ignored: false,
          unignored: false
        };
      }
      checkIgnore(target) {
        const path5 = convertPath(target);
        if (!path5 || path5.charCodeAt(path5.length - 1) !== SLASH_CODE) {
          return this._test(target, this._testCache, path5);
        }
        const dir = this._t(path5, this._testCache);
        if (dir.ignored) {
          return dir;
        }
        const literal = this._rules.testLiteral(path5);
        return literal.ignored || literal.unignored ? literal : dir;
      }
      _t(path5, cache) {
        if (path5 in cache) {
          return cache[path5];
        }
        const parentPath = parentOf(path5);
        const parent = parentPath ? this._t(parentPath, cache) : UNDEFINED;
        return cache[path5] = parent && parent.ignored ? parent : this._rules.test(path5, MODE_IGNORE);
      }
      ignores(path5) {
        return this._test(path5, this._ignoreCache, convertPath(path5)).ignored;
      }
      createFilter() {
        return (path5) => !this.ignores(path5);
      }
      filter(paths) {
        return makeArray(paths).filter(this.createFilter());
      }
      // @returns {TestResult}
      test(path5) {
        return this._test(path5, this._testCache, convertPath(path5));
      }
    };
    var factory = (options) => new Ignore(options);
    var isPathValid = (path5) => checkPath(convertPath(path5), path5, RETURN_FALSE);
    var setupWindows = () => {
      const makePosix = (str) => /^\\\\\?\\/.test(str) || /["<>|\u0000-\u001F]+/u.test(str) ? str : str.replace(/\\/g, "/");
      checkPath.convert = makePosix;
      const REGEX_TEST_WINDOWS_PATH_ABSOLUTE = /^[a-z]:\//i;
      checkPath.isNotRelative = (path5) => REGEX_TEST_WINDOWS_PATH_ABSOLUTE.test(path5) || isNotRelative(path5);
    };
    if (
      // Detect `process` so that it can run in browsers.
      typeof process !== "undefined" && process.platform === "win32"
    ) {
      setupWindows();
    }
    module.exports = factory;
    factory.default = factory;
    module.exports.isPathValid = isPathValid;
    define(module.exports, /* @__PURE__ */ Symbol.for("setupWindows"), setupWindows);
  }
});

// src/node/file-system.ts
import { existsSync, lstatSync, readdirSync, realpathSync } from "node:fs";
var nodeFileSystem = {
  exists: existsSync,
  kindOf(file) {
    const stat = lstatSync(file, { throwIfNoEntry: false });
    return stat && kind(stat);
  },
  realPath: (file) => realpathSync(file),
  list: (folder) => readdirSync(folder, { withFileTypes: true }).map((entry) => ({ name: entry.name, kind: kind(entry) })),
  read: async (file, shown, max) => readTextFile(file, shown, max)
};
var MOST_KEPT = 32 * 1024 * 1024;
function cachingFileSystem(files) {
  const texts = /* @__PURE__ */ new Map();
  let room = MOST_KEPT;
  return {
    ...files,
    async read(file, shown, max) {
      const known = texts.get(file);
      if (known !== void 0) return known;
      const text = await files.read(file, shown, max);
      if (text.length <= room) {
        room -= text.length;
        texts.set(file, text);
      }
      return text;
    }
  };
}
function kind(entry) {
  if (entry.isSymbolicLink()) return "link";
  if (entry.isDirectory()) return "folder";
  return entry.isFile() ? "file" : "other";
}

// src/node/load-config.ts
import { existsSync as existsSync2 } from "node:fs";
import path from "node:path";

// src/config/presets.ts
var body = { frontMatter: { required: false }, sections: [] };
var presets = {
  /** Front matter with `datetime`, `location`, `teams` and `participants`; Agenda, Discussions and TODOs. The default. */
  recommended: {},
  /** The date in the first heading: `# Team meeting 2024-03-04`. */
  "date-in-heading": { ...body, date: { from: ["path", "heading"] } },
  /** The date in a line such as `**Date**: 4 March 2024`, and perhaps in the first heading. */
  "date-in-label": { ...body, date: { from: ["path", "heading", "label:Date", "label:When"] } },
  /** The date and the people in a table at the head of the note. */
  "date-in-table": { ...body, date: { from: ["path", "heading", "table:Date"] }, attendees: { from: ["table:Name"] } }
};

// src/node/load-config.ts
var CONFIG_NAMES = [".meeting-notes-lint.yml", ".meeting-notes-lint.yaml", ".meeting-notes-lint.json"];
var PACKAGE_KEY = "meeting-notes-lint";
var reader = () => import("./reading-R3YIBCV5.js");
var ConfigLoader = class {
  /** Where configurations are read from. */
  files;
  #source;
  #byFolder = /* @__PURE__ */ new Map();
  #byFile = /* @__PURE__ */ new Map();
  constructor(source) {
    this.#source = source;
    this.files = source.files ?? nodeFileSystem;
  }
  /**
   * What holds for the files in `folder`: the nearest configuration, up to the root.
   * @throws ConfigError when it, or a `--rule`, cannot be used
   */
  for(folder) {
    const { root, file, none } = this.#source;
    if (none) return this.#once(this.#byFile, "", () => this.#without());
    if (file !== void 0) return this.#once(this.#byFile, file, () => this.#load(file, root, void 0));
    return this.#once(this.#byFolder, folder, async () => {
      const found = await configIn(folder, this.files);
      if (found) return this.#once(this.#byFile, found.file, () => this.#load(found.file, folder, found.key));
      const parent = path.dirname(folder);
      return folder === root || parent === folder || !isInside(root, folder) ? this.#without() : this.for(parent);
    });
  }
  async #without() {
    return { config: new Config(rules, await this.#flags()), base: this.#source.root, file: void 0 };
  }
  /** @throws ConfigError or UserError when a `--rule` cannot be used */
  async checkFlags() {
    await this.#flags();
  }
  #flags() {
    return Promise.all((this.#source.ruleFlags ?? []).map(flagLayer));
  }
  #once(cache, key, make) {
    const known = cache.get(key) ?? make();
    cache.set(key, known);
    return known;
  }
  async #load(file, base, key) {
    const { root } = this.#source;
    const shown = path.relative(root, file) || file;
    if (isInside(root, file) && this.files.exists(file)) assertInsideRoot(file, shown, root, this.files);
    const { readConfig } = await reader();
    const read = readConfig(await this.files.read(file, shown), shown, key);
    const layers = read ? await this.#layers(read, file, [file]) : [];
    return { config: new Config(rules, [...layers, ...await this.#flags()]), base, file };
  }
  /** A configuration with those it extends, from the weakest to the strongest. */
  async #layers(read, file, chain) {
    const { root } = this.#source;
    const { data, lineOf: lineOf2 } = read;
    const { loadResources, readConfig } = await reader();
    const shown = path.relative(root, file) || file;
    const layers = [];
    for (const name of [data.extends ?? []].flat()) {
      const preset = presets[name];
      if (preset) {
        layers.push({ origin: `preset \`${name}\``, data: preset });
        continue;
      }
      const target = this.#inside(name, file, ["extends"], lineOf2);
      if (chain.includes(target))
        throw new ConfigError(shown, lineOf2(["extends"]), `\`extends: ${name}\` leads in a circle.`);
      const targetShown = path.relative(root, target);
      const extended = readConfig(await this.files.read(target, targetShown), targetShown);
      if (extended) layers.push(...await this.#layers(extended, target, [...chain, target]));
    }
    const resources = await loadResources(read, shown, async (name, keys) => {
      const target = this.#inside(name, file, keys, lineOf2);
      const targetShown = path.relative(root, target);
      return { text: await this.files.read(target, targetShown), shown: targetShown };
    });
    return [...layers, { origin: shown, data, resources }];
  }
  /** The file that `name` means in the configuration `file`; never one outside the root, by whatever links. */
  #inside(name, file, keys, lineOf2) {
    const shown = path.relative(this.#source.root, file) || file;
    const target = path.resolve(path.dirname(file), name);
    const said = `\`${keys.filter((key) => key !== "kinds").join(".")}: ${name}\``;
    const isExtends = keys[0] === "extends";
    if (!this.files.exists(target)) {
      const parent = path.dirname(target);
      const beside = this.files.exists(parent) ? this.files.list(parent).map((entry) => entry.name) : [];
      const preset = isExtends ? closestMatch(name, Object.keys(presets)) : void 0;
      const beneath = closestMatch(path.basename(target), beside);
      const meant = preset ?? (beneath && path.join(path.dirname(name), beneath));
      const built = Object.keys(presets).map((one) => `\`${one}\``);
      const hint = isExtends ? `${built.join(", ")}, or a file in this repository` : "a file in this repository";
      throw new ConfigError(
        shown,
        lineOf2(keys),
        `${said} is not there; ${meant ? `did you mean \`${slashes(meant)}\`?` : `name ${hint}.`}`
      );
    }
    const real = this.files.realPath(target);
    if (!isInside(this.files.realPath(this.#source.root), real)) {
      throw new ConfigError(shown, lineOf2(keys), `${said} leads out of the repository; name a file in it.`);
    }
    return real;
  }
};
async function configIn(folder, files) {
  for (const name of CONFIG_NAMES) {
    const file2 = path.join(folder, name);
    if (files.exists(file2)) return { file: file2, key: void 0 };
  }
  const file = path.join(folder, "package.json");
  if (!files.exists(file)) return void 0;
  try {
    const text = await files.read(file, file);
    return text.includes(`"${PACKAGE_KEY}"`) && PACKAGE_KEY in JSON.parse(text) ? { file, key: PACKAGE_KEY } : void 0;
  } catch {
    return void 0;
  }
}
async function flagLayer(flag) {
  const match = /^\s*([^:\s]+)\s*[:=]\s*(.+)$/s.exec(flag);
  if (!match)
    throw new UserError(`--rule '${flag}': write a rule and its severity, such as --rule 'no-placeholder: off'.`);
  const { parseConfig } = await reader();
  return { origin: "--rule", data: parseConfig(`rules:
  ${match[1]}: ${match[2]}`, `--rule '${flag}'`) };
}
function isInside(folder, file) {
  const relative = path.relative(folder, file);
  return relative === "" || !relative.startsWith(`..${path.sep}`) && relative !== ".." && !path.isAbsolute(relative);
}
var outsideRootMessage = (shown) => `${shown}: is not followed, as it is a link that leads out of the repository.`;
function assertInsideRoot(file, shown, root, files) {
  if (!isInside(files.realPath(root), files.realPath(file))) throw new UserError(outsideRootMessage(shown));
}
function repositoryRoot(folder) {
  for (let at = folder; ; at = path.dirname(at)) {
    if (existsSync2(path.join(at, ".git"))) return at;
    if (path.dirname(at) === at) return void 0;
  }
}
function pathFrom(folder, file) {
  const isBelow = file.startsWith(folder) && file[folder.length] === path.sep && !file.includes("..");
  return slashes(isBelow ? file.slice(folder.length + 1) : path.relative(folder, file));
}
function slashes(file) {
  return path.sep === "/" ? file : file.replaceAll(path.sep, "/");
}

// src/node/find-notes.ts
var import_ignore = __toESM(require_ignore(), 1);
import path2 from "node:path";
async function findNotes(paths, cwd, root, configs, { files = configs.files, only = () => true } = {}) {
  const walker = new Walker(root, configs, files, only);
  for (const given of paths) {
    const absolute = path2.resolve(cwd, given);
    if (files.kindOf(absolute)) await walker.named(absolute, given);
    else if (scanGlob(given).isGlob) await walker.glob(given, cwd);
    else walker.errors.push(notThere(given, absolute, files));
  }
  const notes = [...walker.notes.values()].sort((a, b) => a.file < b.file ? -1 : 1);
  const isWhole = paths.some((given) => path2.resolve(cwd, given) === root);
  return { notes, isWhole, errors: walker.errors, others: walker.others };
}
async function isNotePath(file, root, configs, files = configs.files) {
  return new Walker(root, configs, files).judge(file);
}
var Walker = class {
  notes = /* @__PURE__ */ new Map();
  errors = [];
  others = [];
  #root;
  #realRoot;
  #configs;
  #files;
  #ignores = /* @__PURE__ */ new Map();
  #only;
  #visited = /* @__PURE__ */ new Set();
  /** Files that only their front matter can tell of. */
  #unsure = [];
  constructor(root, configs, files, only = () => true) {
    this.#root = root;
    this.#realRoot = files.realPath(root);
    this.#configs = configs;
    this.#files = files;
    this.#only = only;
  }
  /** A path as the user wrote it: a file is a note whatever its name. */
  async named(absolute, given) {
    try {
      if (this.#files.kindOf(absolute) === "link" && !this.#staysInside(absolute)) {
        this.errors.push(outsideRootMessage(given));
      } else if (this.#files.kindOf(this.#files.realPath(absolute)) === "folder") {
        await this.#folder(absolute, () => true);
        await this.#settle();
      } else if (this.#only(absolute)) {
        this.notes.set(absolute, { file: absolute, loaded: await this.#configs.for(path2.dirname(absolute)) });
      }
    } catch (error) {
      if (!error.code) throw error;
      this.errors.push(`${given}: cannot be read, because ${systemReason(error)}.`);
    }
  }
  async glob(pattern, cwd) {
    const { base } = scanGlob(pattern);
    const matches = globMatcher([pattern.replace(/^\.\//, "")]);
    const from = path2.resolve(cwd, base);
    let matched = 0;
    if (this.#files.exists(from)) {
      await this.#folder(from, (file) => {
        const isMatch = matches(pathFrom(cwd, file));
        if (isMatch) matched++;
        return isMatch;
      });
      await this.#settle();
    }
    if (matched === 0) this.errors.push(`${pattern}: no note matches this pattern.`);
  }
  async #folder(folder, wanted) {
    const real = this.#files.realPath(folder);
    if (this.#visited.has(real)) return;
    this.#visited.add(real);
    let entries;
    try {
      entries = this.#files.list(folder);
    } catch (error) {
      this.errors.push(
        `${path2.relative(this.#root, folder) || folder}: cannot be read, because ${systemReason(error)}.`
      );
      return;
    }
    const loaded = await this.#configs.for(folder);
    const ignores = await this.#ignoresAbove(folder);
    for (const entry of entries) {
      const absolute = path2.join(folder, entry.name);
      const kind2 = entry.kind === "link" ? this.#target(absolute) : entry.kind;
      if (!kind2) continue;
      const isFolder = kind2 === "folder";
      if (isPassedBy(absolute, isFolder, loaded, ignores)) continue;
      if (isFolder) await this.#folder(absolute, wanted);
      else if (wanted(absolute)) this.#file(absolute, relativeTo(loaded, absolute), loaded);
    }
    this.#visited.delete(real);
  }
  /** Whether a walk would pass by `file`, or take it for a note by its path; undefined when its text decides. */
  async judge(file) {
    if (!isInside(this.#root, file)) return false;
    let folder = this.#root;
    for (const name of path2.relative(this.#root, file).split(path2.sep)) {
      const absolute = path2.join(folder, name);
      const loaded = await this.#configs.for(folder);
      if (this.#files.kindOf(absolute) === "link" && !this.#target(absolute)) return false;
      if (isPassedBy(absolute, absolute !== file, loaded, await this.#ignoresAbove(folder))) return false;
      if (absolute === file) return isNoteByPath(relativeTo(loaded, file), loaded);
      folder = absolute;
    }
    return false;
  }
  #file(file, relative, loaded) {
    const isNote = isNoteByPath(relative, loaded);
    if (isNote !== false && !this.#only(file)) return;
    if (isNote) this.notes.set(file, { file, loaded });
    else if (isNote === void 0) this.#unsure.push({ file, loaded, relative });
    else this.others.push(file);
  }
  /** Looks into the files whose names tell nothing. */
  async #settle() {
    const unsure = this.#unsure.splice(0);
    await this.#files.prefetch?.(unsure.map(({ file }) => file));
    for (const { file, loaded, relative } of unsure) {
      if (await this.#looksLikeNote(file, relative)) this.notes.set(file, { file, loaded });
      else this.others.push(file);
    }
  }
  async #looksLikeNote(file, relative) {
    try {
      return looksLikeNote(await this.#files.read(file, relative));
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      return false;
    }
  }
  /** What a link leads to; undefined when it leads nowhere, or out of the root. */
  #target(link) {
    try {
      return this.#staysInside(link) ? this.#files.kindOf(this.#files.realPath(link)) : void 0;
    } catch {
      return void 0;
    }
  }
  #staysInside(link) {
    return isInside(this.#realRoot, this.#files.realPath(link));
  }
  /** What the `.gitignore` files between `folder` and the root say, from the nearest one on. */
  async #ignoresAbove(folder) {
    if (!isInside(this.#root, folder)) return [];
    let ignores = this.#ignores.get(folder);
    if (!ignores) {
      const above = folder === this.#root ? [] : await this.#ignoresAbove(path2.dirname(folder));
      const file = path2.join(folder, ".gitignore");
      const { files } = this.#configs;
      const text = files.kindOf(file) === "file" ? await files.read(file, path2.relative(this.#root, file)) : void 0;
      ignores = text === void 0 ? above : [{ folder, rules: (0, import_ignore.default)().add(text) }, ...above];
      this.#ignores.set(folder, ignores);
    }
    return ignores;
  }
};
function isNoteByPath(relative, { config }) {
  return config.isNote(relative) ?? isNoteName(relative);
}
function relativeTo({ base }, file) {
  return pathFrom(base, file);
}
function isPassedBy(absolute, isFolder, loaded, ignores) {
  const name = path2.basename(absolute);
  if (isFolder && (name === "node_modules" || name.startsWith("."))) return true;
  if (!isFolder && !/\.md$/i.test(name)) return true;
  return isHidden(absolute, isFolder, ignores) || loaded.config.isIgnored(relativeTo(loaded, absolute));
}
function isHidden(file, isFolder, ignores) {
  for (const { folder, rules: rules2 } of ignores) {
    const verdict = rules2.test(pathFrom(folder, file) + (isFolder ? "/" : ""));
    if (verdict.ignored) return true;
    if (verdict.unignored) return false;
  }
  return false;
}
function notThere(given, absolute, files) {
  const parent = path2.dirname(absolute);
  const names = files.exists(parent) ? files.list(parent).map(({ name }) => name) : [];
  const meant = closestMatch(path2.basename(absolute), names);
  const hint = meant === void 0 ? "" : `; did you mean ${path2.join(path2.dirname(given), meant)}?`;
  return `${given}: does not exist${hint || "."}`;
}

// src/node/lint-files.ts
import path4 from "node:path";

// src/node/suppressions-file.ts
import { existsSync as existsSync3 } from "node:fs";
import path3 from "node:path";

// src/config/lenient-json.ts
var import_yaml = __toESM(require_dist(), 1);
function parseLenientJson(text) {
  if (isTooDeep(text.replace(/"(?:[^"\\\n]|\\.)*"?/g, '""'))) return { wrongLine: 1 };
  const lines = new import_yaml.LineCounter();
  const document = (0, import_yaml.parseDocument)(text, {
    lineCounter: lines,
    prettyErrors: false,
    logLevel: "silent",
    merge: false,
    uniqueKeys: false
  });
  const [broken] = document.errors;
  if (broken) return { wrongLine: lines.linePos(broken.pos[0]).line };
  try {
    return { data: document.toJS({ maxAliasCount: 0 }) };
  } catch {
    return { data: void 0 };
  }
}

// src/model/fingerprint.ts
var Fingerprints = class {
  #seen = /* @__PURE__ */ new Map();
  /** The one of a finding, in the form that GitHub's own take: sixteen hexadecimal digits, `:`, the occurrence from 1. */
  of(finding, path5) {
    return this.#next(finding.ruleId, path5, subjects(finding)[0]);
  }
  /** One for each thing that the finding is about, and mostly that is one. The path is no part of them. */
  each(finding) {
    return subjects(finding).map((subject) => this.#next(finding.ruleId, "", subject));
  }
  #next(ruleId, path5, subject) {
    const digits = hash([ruleId, path5, subject].join("\0"));
    const occurrence = (this.#seen.get(digits) ?? 0) + 1;
    this.#seen.set(digits, occurrence);
    return `${digits}:${occurrence}`;
  }
};
function subjects({ about, actual, message }) {
  if (about !== void 0) return about;
  const quoted = [];
  for (const [part] of message.matchAll(/`[^`]*`|;/g)) {
    if (part === ";") break;
    quoted.push(part);
  }
  const lines = actual.replace(/\r\n|\r/g, "\n").replace(/(?<![ \t])[ \t]+(?=\n)/g, "").replace(/\n[ \t]+/g, "\n");
  return [[lines, ...quoted].join("\0")];
}
function hash(text) {
  return [2166136261, 461845907].map((start) => fnv(text, start).toString(16).padStart(8, "0")).join("");
}
function fnv(text, start) {
  let value = start;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    value = Math.imul(value ^ unit & 255, 16777619);
    value = Math.imul(value ^ unit >> 8, 16777619);
  }
  return value >>> 0;
}

// src/linter/suppressions.ts
var SUPPRESSIONS_NAME = ".meeting-notes-lint-suppressions.json";
var Suppressions = class {
  entries;
  #byPath = /* @__PURE__ */ new Map();
  constructor(entries = []) {
    this.entries = entries;
    for (const entry of entries) {
      const known = this.#byPath.get(entry.path);
      if (known) known.push(entry);
      else this.#byPath.set(entry.path, [entry]);
    }
  }
  /**
   * Takes out the findings that the baseline hides.
   * @param path of the note, relative to the root of the repository
   * @param findings by place, those that comments hide left out
   */
  split(path5, findings) {
    const entries = this.#byPath.get(path5);
    if (!entries) return { findings: [...findings], baselined: [], unmatched: [] };
    const left = new Map(entries.map((entry) => [keyOf(entry), entry]));
    const split = { findings: [], baselined: [], unmatched: [] };
    const fingerprints = new Fingerprints();
    for (const finding of findings) {
      const known = entriesOf(path5, [finding], fingerprints).map((entry) => left.delete(keyOf(entry)));
      if (known.every(Boolean)) split.baselined.push(finding);
      else split.findings.push(atNewPlaces(finding, known));
    }
    split.findings.sort(compareByPosition);
    split.unmatched.push(...left.values());
    return split;
  }
  /** The entries without those of `gone`, and with those of `more` that are not there yet. */
  changed(gone, more) {
    const left = new Set(gone.map(keyOf));
    const kept = this.entries.filter((entry) => !left.has(keyOf(entry)));
    const known = new Set(kept.map(keyOf));
    return [...kept, ...more.filter((entry) => !known.has(keyOf(entry)))];
  }
};
function entriesOf(path5, findings, fingerprints = new Fingerprints()) {
  return findings.flatMap(
    (finding) => fingerprints.each(finding).map((fingerprint) => ({
      path: path5,
      ruleId: finding.ruleId,
      fingerprint,
      message: excerpt(finding.message, MAX_MESSAGE)
    }))
  );
}
function atNewPlaces(finding, known) {
  const places = [{ place: finding.place, message: "" }, ...finding.related ?? []];
  if (places.length !== known.length) return finding;
  const [first, ...others] = places.filter((_, at) => !known[at]);
  return { ...finding, place: first.place, ...finding.related && { related: others } };
}
var MAX_MESSAGE = 120;
var VERSION = 1;
var ENTRY = /^(?<path>.+) (?<ruleId>[a-z][a-z0-9-]*) (?<fingerprint>[0-9a-f]{16}:[1-9]\d{0,8})$/s;
function keyOf({ path: path5, ruleId, fingerprint }) {
  return `${path5} ${ruleId} ${fingerprint}`;
}
function formatSuppressions(entries) {
  const lines = entries.toSorted((a, b) => compare(a.path, b.path) || compare(a.ruleId, b.ruleId) || compare(a.fingerprint, b.fingerprint)).map((entry) => `  ${json(keyOf(entry))}: ${json(entry.message)},
`);
  return `{
${lines.join("")}  "version": ${VERSION}
}
`;
}
function compare(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}
function parseSuppressions(text, file) {
  const data = parseJson(text.replace(/^\uFEFF/, ""), file);
  if (typeof data !== "object" || data === null || Array.isArray(data))
    throw new ConfigError(file, 1, `this is no list of findings; ${ANEW}.`);
  const { version = VERSION, ...lines } = data;
  if (version !== VERSION)
    throw new ConfigError(
      file,
      lineOf(text, "version"),
      "another version of meeting-notes-lint has written this file; use that one."
    );
  return Object.entries(lines).map(([key, message]) => {
    const { path: path5, ruleId, fingerprint } = ENTRY.exec(key)?.groups ?? {};
    if (path5 === void 0 || ruleId === void 0 || fingerprint === void 0)
      throw new ConfigError(
        file,
        lineOf(text, key),
        `this line names no finding (path, rule, fingerprint); remove it, or ${ANEW}.`
      );
    return { path: path5, ruleId, fingerprint, message: typeof message === "string" ? message : "" };
  });
}
var ANEW = "remove the file and write it anew with --suppress-all";
function parseJson(text, file) {
  try {
    return JSON.parse(text);
  } catch {
  }
  const conflict = /^(?:<{7}|={7}|>{7}|\|{7})(?:[ \r\n]|$)/m.exec(text);
  if (conflict) {
    const line = text.slice(0, conflict.index).split("\n").length;
    throw new ConfigError(
      file,
      line,
      "Git has left a conflict here; keep the lines of both sides and remove the marks."
    );
  }
  const read = parseLenientJson(text);
  if (read.wrongLine === void 0) return read.data;
  throw new ConfigError(file, read.wrongLine, `JSON cannot be read from here on; mend it, or ${ANEW}.`);
}
function lineOf(text, key) {
  const at = text.indexOf(json(key));
  return at < 0 ? void 0 : text.slice(0, at).split("\n").length;
}

// src/node/suppressions-file.ts
var MAX_BYTES = 50 * 1024 * 1024;
async function loadSuppressions(root, files = nodeFileSystem, location) {
  const { file, shown } = location ?? { file: path3.join(root, SUPPRESSIONS_NAME), shown: SUPPRESSIONS_NAME };
  if (!files.exists(file)) return { file, shown, baseline: new Suppressions(), text: void 0 };
  if (!location) assertInsideRoot(file, shown, root, files);
  const text = await files.read(file, shown, MAX_BYTES);
  return { file, shown, baseline: new Suppressions(parseSuppressions(text, shown)), text };
}
function saveSuppressions({ file, shown, text }, entries) {
  const now = formatSuppressions(entries);
  if (now !== text) writeTextFile(file, shown, now, text);
}
function orphans({ entries }, root) {
  const there = /* @__PURE__ */ new Map();
  return entries.filter(({ path: note }) => {
    const file = path3.join(root, note);
    const known = there.get(note) ?? (isInside(root, file) && existsSync3(file));
    there.set(note, known);
    return !known;
  });
}
function remarksOnStale(stale, shown = SUPPRESSIONS_NAME) {
  if (stale.length === 0) return [];
  const [entries, them] = stale.length === 1 ? ["1 entry", "hides nothing any more; remove it"] : [`${stale.length} entries`, "hide nothing any more; remove them"];
  return [`${entries} of ${shown} ${them} with --prune-suppressions.`];
}

// src/node/lint-files.ts
async function lintFiles(notes, noteIndex, options, crew) {
  const { cwd, root, files = nodeFileSystem } = options;
  const result = { notes: [], errors: [], remarks: [], stale: [], mended: 0 };
  const { baseline } = options.baseline ?? await loadSuppressions(root, files);
  const settle = ({ file, loaded }, checked) => {
    if ("error" in checked) {
      result.errors.push(checked.error);
      return;
    }
    const { findings, mended, ...rest } = checked;
    const { unmatched, ...split } = baseline.split(pathFrom(root, file), findings);
    result.notes.push({ path: pathFrom(cwd, file), absolutePath: file, ...split, ...rest });
    const config = loaded.config.for(pathFrom(loaded.base, file));
    result.stale.push(...unmatched.filter(({ ruleId }) => wasAsked(ruleId, config, options)));
    result.mended += mended;
  };
  if (!crew) {
    for (const [at, note] of notes.entries()) {
      options.onNote?.(at, notes.length);
      settle(note, await checkNote(note, noteIndex, options));
    }
    return result;
  }
  const parts = await crew.share(
    "check",
    notes.map(({ file }) => file),
    (from, to) => checkNotes(notes.slice(from, to), noteIndex, options),
    (done) => options.onNote?.(done, notes.length)
  );
  for (const [at, checked] of parts.flat().entries()) settle(notes[at], checked);
  return result;
}
async function checkNotes(notes, noteIndex, options) {
  const checked = [];
  for (const note of notes) checked.push(await checkNote(note, noteIndex, options));
  return checked;
}
async function checkNote(note, noteIndex, options) {
  const { cwd, files = nodeFileSystem, fix, write, withoutTexts = false } = options;
  const { file } = note;
  const shown = pathFrom(cwd, file);
  try {
    const text = await files.read(file, shown);
    const check = checker(note, noteIndex, options);
    const fixed = fix ? fixText(text, fix, check) : { text, result: check(text), applied: [] };
    if (fixed.text !== text && write) writeTextFile(file, shown, fixed.text, text);
    const { findings, suppressed } = fixed.result;
    const isMended = fixed.text !== text;
    return {
      // Nobody asks for the text of a note that nothing is said about.
      text: !withoutTexts && (findings.length > 0 || suppressed.length > 0 || isMended) ? fixed.text : "",
      findings,
      suppressed,
      mended: fixed.applied.length,
      ...isMended && { output: fixed.text }
    };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { error: error.message };
  }
}
function checker({ file, loaded: { base, config } }, noteIndex, { root, files = nodeFileSystem, now, reportUnusedSuppressions = false }) {
  const notePath = pathFrom(base, file);
  const fileExists = (target) => existsInside(path4.join(base, target), root, files);
  const options = { config, noteIndex, now, reportUnusedSuppressions, fileExists };
  return (text) => lintNote({ path: notePath, text }, options);
}
function wasAsked(ruleId, { rules: rules2 }, { reportUnusedSuppressions }) {
  return ruleId === SUPPRESSION ? reportUnusedSuppressions ?? false : rules2.get(ruleId)?.severity !== "off";
}
async function learn(found, cwd, root, configs, crew) {
  const known = new Map(found.notes.map((note) => [note.file, note]));
  if (!found.isWhole && repositoryRoot(cwd) !== void 0 && isInside(root, cwd)) {
    for (const note of (await findNotes([root], root, root, configs)).notes)
      known.set(note.file, known.get(note.file) ?? note);
  }
  const notes = [...known.values()];
  if (!crew) return learnFrom(notes, configs.files);
  const builder = new NoteIndexBuilder();
  const parts = await crew.share(
    "learn",
    notes.map(({ file }) => file),
    (from, to) => factsFrom(notes.slice(from, to), configs.files)
  );
  for (const part of parts) builder.join(part);
  const copies = new Map([...builder.data.copies].filter(([, notes2]) => notes2.length > 1));
  const common = { ...builder.data, copies };
  await crew.tell(common);
  return new NoteIndex(common);
}
async function learnFrom(notes, files) {
  return new NoteIndex(await factsFrom(notes, files));
}
async function factsFrom(notes, files) {
  const noteIndex = new NoteIndexBuilder();
  for (const { file, loaded } of notes) {
    try {
      const text = await files.read(file, file);
      noteIndex.add(factsOf({ path: pathFrom(loaded.base, file), text }, loaded.config));
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
    }
  }
  return noteIndex.data;
}
function remarksOn(noteIndex, notes, hasDefaults) {
  if (noteIndex.usesOtherFormat && hasDefaults) {
    return [
      `These notes are not written in the built-in form: ${noteIndex.withKeys === 0 ? "none" : `only ${noteIndex.withKeys}`} of the ${noteIndex.notes} has its front matter, so neither that nor its headings were asked for. \`meeting-notes-lint init\` writes a configuration that fits them.`
    ];
  }
  const checked = new Set(notes.map(({ path: file }) => path4.posix.dirname(file)));
  return noteIndex.foreignFolders().filter(
    ({ folder }) => [...checked].some((dir) => dir === folder || dir.endsWith(`/${folder}`) || folder.endsWith(`/${dir}`))
  ).map(
    ({ folder, notes: count }) => `None of the ${count} notes in ${folder || "this folder"} has any of the expected headings, so they were not asked for there. If it is another kind of note, name it under \`kinds\` in .meeting-notes-lint.yml.`
  );
}
function haveDefaults(notes) {
  return notes.some(({ loaded }) => loaded.config.for("").settings.frontMatter.required === "auto");
}
function existsInside(file, root, files) {
  return !isInside(root, file) || files.exists(file);
}
var reportedRules = rules.map(({ meta: { id, description, severity }, url }) => ({
  id,
  description,
  severity,
  url
}));

export {
  nodeFileSystem,
  cachingFileSystem,
  CONFIG_NAMES,
  ConfigLoader,
  isInside,
  repositoryRoot,
  pathFrom,
  slashes,
  findNotes,
  isNotePath,
  Fingerprints,
  Suppressions,
  entriesOf,
  loadSuppressions,
  saveSuppressions,
  orphans,
  remarksOnStale,
  lintFiles,
  checkNotes,
  checker,
  learn,
  learnFrom,
  factsFrom,
  remarksOn,
  haveDefaults,
  reportedRules
};
