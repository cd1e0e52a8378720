import {
  Lines,
  MAX_PARTICIPANTS,
  MAX_SPEAKERS,
  Roster,
  dateMentions,
  dateWords,
  dayIn,
  daysBetween,
  endOfLine,
  exceedsComplexityLimit,
  exceedsParserLimit,
  exceedsTextLimit,
  excerpt,
  formatDay,
  hasDeeper,
  initialsKey,
  isBreak,
  isGroup,
  isInitials,
  isUnknownKey,
  lineEnding,
  linesIn,
  maybeSame,
  missingKey,
  monthMentions,
  nameOf,
  ownInitials,
  pathDate,
  pathOf,
  personName,
  readDateTime,
  reason,
  require_dist,
  rewriteMention,
  schemaKeys,
  sourceName,
  speakersOf,
  toDay,
  tooMuchYaml,
  trimRange,
  typeWords,
  unknownKey,
  weekdayOf
} from "./chunk-XHKLI5NQ.js";
import {
  closestMatch,
  distance,
  isAscii,
  isSwap,
  memoize,
  normalize,
  stripDiacritics,
  unicodeRegExp
} from "./chunk-BACDGXXY.js";
import {
  __commonJS,
  __export,
  __toESM
} from "./chunk-KIZ6KU7F.js";

// nothing:fs
var require_fs = __commonJS({
  "nothing:fs"(exports, module) {
    module.exports = {};
  }
});

// node_modules/kind-of/index.js
var require_kind_of = __commonJS({
  "node_modules/kind-of/index.js"(exports, module) {
    var toString2 = Object.prototype.toString;
    module.exports = function kindOf(val) {
      if (val === void 0) return "undefined";
      if (val === null) return "null";
      var type = typeof val;
      if (type === "boolean") return "boolean";
      if (type === "string") return "string";
      if (type === "number") return "number";
      if (type === "symbol") return "symbol";
      if (type === "function") {
        return isGeneratorFn(val) ? "generatorfunction" : "function";
      }
      if (isArray(val)) return "array";
      if (isBuffer(val)) return "buffer";
      if (isArguments(val)) return "arguments";
      if (isDate(val)) return "date";
      if (isError(val)) return "error";
      if (isRegexp(val)) return "regexp";
      switch (ctorName(val)) {
        case "Symbol":
          return "symbol";
        case "Promise":
          return "promise";
        // Set, Map, WeakSet, WeakMap
        case "WeakMap":
          return "weakmap";
        case "WeakSet":
          return "weakset";
        case "Map":
          return "map";
        case "Set":
          return "set";
        // 8-bit typed arrays
        case "Int8Array":
          return "int8array";
        case "Uint8Array":
          return "uint8array";
        case "Uint8ClampedArray":
          return "uint8clampedarray";
        // 16-bit typed arrays
        case "Int16Array":
          return "int16array";
        case "Uint16Array":
          return "uint16array";
        // 32-bit typed arrays
        case "Int32Array":
          return "int32array";
        case "Uint32Array":
          return "uint32array";
        case "Float32Array":
          return "float32array";
        case "Float64Array":
          return "float64array";
      }
      if (isGeneratorObj(val)) {
        return "generator";
      }
      type = toString2.call(val);
      switch (type) {
        case "[object Object]":
          return "object";
        // iterators
        case "[object Map Iterator]":
          return "mapiterator";
        case "[object Set Iterator]":
          return "setiterator";
        case "[object String Iterator]":
          return "stringiterator";
        case "[object Array Iterator]":
          return "arrayiterator";
      }
      return type.slice(8, -1).toLowerCase().replace(/\s/g, "");
    };
    function ctorName(val) {
      return typeof val.constructor === "function" ? val.constructor.name : null;
    }
    function isArray(val) {
      if (Array.isArray) return Array.isArray(val);
      return val instanceof Array;
    }
    function isError(val) {
      return val instanceof Error || typeof val.message === "string" && val.constructor && typeof val.constructor.stackTraceLimit === "number";
    }
    function isDate(val) {
      if (val instanceof Date) return true;
      return typeof val.toDateString === "function" && typeof val.getDate === "function" && typeof val.setDate === "function";
    }
    function isRegexp(val) {
      if (val instanceof RegExp) return true;
      return typeof val.flags === "string" && typeof val.ignoreCase === "boolean" && typeof val.multiline === "boolean" && typeof val.global === "boolean";
    }
    function isGeneratorFn(name, val) {
      return ctorName(name) === "GeneratorFunction";
    }
    function isGeneratorObj(val) {
      return typeof val.throw === "function" && typeof val.return === "function" && typeof val.next === "function";
    }
    function isArguments(val) {
      try {
        if (typeof val.length === "number" && typeof val.callee === "function") {
          return true;
        }
      } catch (err) {
        if (err.message.indexOf("callee") !== -1) {
          return true;
        }
      }
      return false;
    }
    function isBuffer(val) {
      if (val.constructor && typeof val.constructor.isBuffer === "function") {
        return val.constructor.isBuffer(val);
      }
      return false;
    }
  }
});

// node_modules/is-extendable/index.js
var require_is_extendable = __commonJS({
  "node_modules/is-extendable/index.js"(exports, module) {
    "use strict";
    module.exports = function isExtendable(val) {
      return typeof val !== "undefined" && val !== null && (typeof val === "object" || typeof val === "function");
    };
  }
});

// node_modules/extend-shallow/index.js
var require_extend_shallow = __commonJS({
  "node_modules/extend-shallow/index.js"(exports, module) {
    "use strict";
    var isObject = require_is_extendable();
    module.exports = function extend2(o) {
      if (!isObject(o)) {
        o = {};
      }
      var len = arguments.length;
      for (var i = 1; i < len; i++) {
        var obj = arguments[i];
        if (isObject(obj)) {
          assign(o, obj);
        }
      }
      return o;
    };
    function assign(a, b) {
      for (var key in b) {
        if (hasOwn(b, key)) {
          a[key] = b[key];
        }
      }
    }
    function hasOwn(obj, key) {
      return Object.prototype.hasOwnProperty.call(obj, key);
    }
  }
});

// node_modules/section-matter/index.js
var require_section_matter = __commonJS({
  "node_modules/section-matter/index.js"(exports, module) {
    "use strict";
    var typeOf = require_kind_of();
    var extend2 = require_extend_shallow();
    module.exports = function(input, options) {
      if (typeof options === "function") {
        options = { parse: options };
      }
      var file = toObject(input);
      var defaults = { section_delimiter: "---", parse: identity };
      var opts = extend2({}, defaults, options);
      var delim = opts.section_delimiter;
      var lines = file.content.split(/\r?\n/);
      var sections = null;
      var section = createSection();
      var content3 = [];
      var stack = [];
      function initSections(val) {
        file.content = val;
        sections = [];
        content3 = [];
      }
      function closeSection(val) {
        if (stack.length) {
          section.key = getKey(stack[0], delim);
          section.content = val;
          opts.parse(section, sections);
          sections.push(section);
          section = createSection();
          content3 = [];
          stack = [];
        }
      }
      for (var i = 0; i < lines.length; i++) {
        var line = lines[i];
        var len = stack.length;
        var ln = line.trim();
        if (isDelimiter(ln, delim)) {
          if (ln.length === 3 && i !== 0) {
            if (len === 0 || len === 2) {
              content3.push(line);
              continue;
            }
            stack.push(ln);
            section.data = content3.join("\n");
            content3 = [];
            continue;
          }
          if (sections === null) {
            initSections(content3.join("\n"));
          }
          if (len === 2) {
            closeSection(content3.join("\n"));
          }
          stack.push(ln);
          continue;
        }
        content3.push(line);
      }
      if (sections === null) {
        initSections(content3.join("\n"));
      } else {
        closeSection(content3.join("\n"));
      }
      file.sections = sections;
      return file;
    };
    function isDelimiter(line, delim) {
      if (line.slice(0, delim.length) !== delim) {
        return false;
      }
      if (line.charAt(delim.length + 1) === delim.slice(-1)) {
        return false;
      }
      return true;
    }
    function toObject(input) {
      if (typeOf(input) !== "object") {
        input = { content: input };
      }
      if (typeof input.content !== "string" && !isBuffer(input.content)) {
        throw new TypeError("expected a buffer or string");
      }
      input.content = input.content.toString();
      input.sections = [];
      return input;
    }
    function getKey(val, delim) {
      return val ? val.slice(delim.length).trim() : "";
    }
    function createSection() {
      return { key: "", data: "", content: "" };
    }
    function identity(val) {
      return val;
    }
    function isBuffer(val) {
      if (val && val.constructor && typeof val.constructor.isBuffer === "function") {
        return val.constructor.isBuffer(val);
      }
      return false;
    }
  }
});

// node_modules/gray-matter/lib/engines.js
var require_engines = __commonJS({
  "node_modules/gray-matter/lib/engines.js"(exports, module) {
    module.exports = {};
  }
});

// node_modules/strip-bom-string/index.js
var require_strip_bom_string = __commonJS({
  "node_modules/strip-bom-string/index.js"(exports, module) {
    "use strict";
    module.exports = function(str) {
      if (typeof str === "string" && str.charAt(0) === "\uFEFF") {
        return str.slice(1);
      }
      return str;
    };
  }
});

// node_modules/gray-matter/lib/utils.js
var require_utils = __commonJS({
  "node_modules/gray-matter/lib/utils.js"(exports) {
    "use strict";
    var stripBom = require_strip_bom_string();
    var typeOf = require_kind_of();
    exports.define = function(obj, key, val) {
      Reflect.defineProperty(obj, key, {
        enumerable: false,
        configurable: true,
        writable: true,
        value: val
      });
    };
    exports.isBuffer = function(val) {
      return typeOf(val) === "buffer";
    };
    exports.isObject = function(val) {
      return typeOf(val) === "object";
    };
    exports.toBuffer = function(input) {
      return typeof input === "string" ? String(input) : input;
    };
    exports.toString = function(input) {
      if (exports.isBuffer(input)) return stripBom(String(input));
      if (typeof input !== "string") {
        throw new TypeError("expected input to be a string or buffer");
      }
      return stripBom(input);
    };
    exports.arrayify = function(val) {
      return val ? Array.isArray(val) ? val : [val] : [];
    };
    exports.startsWith = function(str, substr, len) {
      if (typeof len !== "number") len = substr.length;
      return str.slice(0, len) === substr;
    };
  }
});

// node_modules/gray-matter/lib/defaults.js
var require_defaults = __commonJS({
  "node_modules/gray-matter/lib/defaults.js"(exports, module) {
    "use strict";
    var engines2 = require_engines();
    var utils = require_utils();
    module.exports = function(options) {
      const opts = Object.assign({}, options);
      opts.delimiters = utils.arrayify(opts.delims || opts.delimiters || "---");
      if (opts.delimiters.length === 1) {
        opts.delimiters.push(opts.delimiters[0]);
      }
      opts.language = (opts.language || opts.lang || "yaml").toLowerCase();
      opts.engines = Object.assign({}, engines2, opts.parsers, opts.engines);
      return opts;
    };
  }
});

// node_modules/gray-matter/lib/engine.js
var require_engine = __commonJS({
  "node_modules/gray-matter/lib/engine.js"(exports, module) {
    "use strict";
    module.exports = function(name, options) {
      let engine = options.engines[name] || options.engines[aliase(name)];
      if (typeof engine === "undefined") {
        throw new Error('gray-matter engine "' + name + '" is not registered');
      }
      if (typeof engine === "function") {
        engine = { parse: engine };
      }
      return engine;
    };
    function aliase(name) {
      switch (name.toLowerCase()) {
        case "js":
        case "javascript":
          return "javascript";
        case "coffee":
        case "coffeescript":
        case "cson":
          return "coffee";
        case "yaml":
        case "yml":
          return "yaml";
        default: {
          return name;
        }
      }
    }
  }
});

// node_modules/gray-matter/lib/stringify.js
var require_stringify = __commonJS({
  "node_modules/gray-matter/lib/stringify.js"(exports, module) {
    "use strict";
    var typeOf = require_kind_of();
    var getEngine = require_engine();
    var defaults = require_defaults();
    module.exports = function(file, data, options) {
      if (data == null && options == null) {
        switch (typeOf(file)) {
          case "object":
            data = file.data;
            options = {};
            break;
          case "string":
            return file;
          default: {
            throw new TypeError("expected file to be a string or object");
          }
        }
      }
      const str = file.content;
      const opts = defaults(options);
      if (data == null) {
        if (!opts.data) return file;
        data = opts.data;
      }
      const language = file.language || opts.language;
      const engine = getEngine(language, opts);
      if (typeof engine.stringify !== "function") {
        throw new TypeError('expected "' + language + '.stringify" to be a function');
      }
      data = Object.assign({}, file.data, data);
      const open = opts.delimiters[0];
      const close2 = opts.delimiters[1];
      const matter3 = engine.stringify(data, options).trim();
      let buf = "";
      if (matter3 !== "{}") {
        buf = newline(open) + newline(matter3) + newline(close2);
      }
      if (typeof file.excerpt === "string" && file.excerpt !== "") {
        if (str.indexOf(file.excerpt.trim()) === -1) {
          buf += newline(file.excerpt) + newline(close2);
        }
      }
      return buf + newline(str);
    };
    function newline(str) {
      return str.slice(-1) !== "\n" ? str + "\n" : str;
    }
  }
});

// node_modules/gray-matter/lib/excerpt.js
var require_excerpt = __commonJS({
  "node_modules/gray-matter/lib/excerpt.js"(exports, module) {
    "use strict";
    var defaults = require_defaults();
    module.exports = function(file, options) {
      const opts = defaults(options);
      if (file.data == null) {
        file.data = {};
      }
      if (typeof opts.excerpt === "function") {
        return opts.excerpt(file, opts);
      }
      const sep = file.data.excerpt_separator || opts.excerpt_separator;
      if (sep == null && (opts.excerpt === false || opts.excerpt == null)) {
        return file;
      }
      const delimiter = typeof opts.excerpt === "string" ? opts.excerpt : sep || opts.delimiters[0];
      const idx = file.content.indexOf(delimiter);
      if (idx !== -1) {
        file.excerpt = file.content.slice(0, idx);
      }
      return file;
    };
  }
});

// node_modules/gray-matter/lib/to-file.js
var require_to_file = __commonJS({
  "node_modules/gray-matter/lib/to-file.js"(exports, module) {
    "use strict";
    var typeOf = require_kind_of();
    var stringify = require_stringify();
    var utils = require_utils();
    module.exports = function(file) {
      if (typeOf(file) !== "object") {
        file = { content: file };
      }
      if (typeOf(file.data) !== "object") {
        file.data = {};
      }
      if (file.contents && file.content == null) {
        file.content = file.contents;
      }
      utils.define(file, "orig", utils.toBuffer(file.content));
      utils.define(file, "language", file.language || "");
      utils.define(file, "matter", file.matter || "");
      utils.define(file, "stringify", function(data, options) {
        if (options && options.language) {
          file.language = options.language;
        }
        return stringify(file, data, options);
      });
      file.content = utils.toString(file.content);
      file.isEmpty = false;
      file.excerpt = "";
      return file;
    };
  }
});

// node_modules/gray-matter/lib/parse.js
var require_parse = __commonJS({
  "node_modules/gray-matter/lib/parse.js"(exports, module) {
    "use strict";
    var getEngine = require_engine();
    var defaults = require_defaults();
    module.exports = function(language, str, options) {
      const opts = defaults(options);
      const engine = getEngine(language, opts);
      if (typeof engine.parse !== "function") {
        throw new TypeError('expected "' + language + '.parse" to be a function');
      }
      return engine.parse(str, opts);
    };
  }
});

// node_modules/gray-matter/index.js
var require_gray_matter = __commonJS({
  "node_modules/gray-matter/index.js"(exports, module) {
    "use strict";
    var fs = require_fs();
    var sections = require_section_matter();
    var defaults = require_defaults();
    var stringify = require_stringify();
    var excerpt2 = require_excerpt();
    var engines2 = require_engines();
    var toFile = require_to_file();
    var parse2 = require_parse();
    var utils = require_utils();
    function matter3(input, options) {
      if (input === "") {
        return { data: {}, content: input, excerpt: "", orig: input };
      }
      let file = toFile(input);
      const cached = matter3.cache[file.content];
      if (!options) {
        if (cached) {
          file = Object.assign({}, cached);
          file.orig = cached.orig;
          return file;
        }
        matter3.cache[file.content] = file;
      }
      return parseMatter(file, options);
    }
    function parseMatter(file, options) {
      const opts = defaults(options);
      const open = opts.delimiters[0];
      const close2 = "\n" + opts.delimiters[1];
      let str = file.content;
      if (opts.language) {
        file.language = opts.language;
      }
      const openLen = open.length;
      if (!utils.startsWith(str, open, openLen)) {
        excerpt2(file, opts);
        return file;
      }
      if (str.charAt(openLen) === open.slice(-1)) {
        return file;
      }
      str = str.slice(openLen);
      const len = str.length;
      const language = matter3.language(str, opts);
      if (language.name) {
        file.language = language.name;
        str = str.slice(language.raw.length);
      }
      let closeIndex = str.indexOf(close2);
      if (closeIndex === -1) {
        closeIndex = len;
      }
      file.matter = str.slice(0, closeIndex);
      const block = file.matter.replace(/^\s*#[^\n]+/gm, "").trim();
      if (block === "") {
        file.isEmpty = true;
        file.empty = file.content;
        file.data = {};
      } else {
        file.data = parse2(file.language, file.matter, opts);
      }
      if (closeIndex === len) {
        file.content = "";
      } else {
        file.content = str.slice(closeIndex + close2.length);
        if (file.content[0] === "\r") {
          file.content = file.content.slice(1);
        }
        if (file.content[0] === "\n") {
          file.content = file.content.slice(1);
        }
      }
      excerpt2(file, opts);
      if (opts.sections === true || typeof opts.section === "function") {
        sections(file, opts.section);
      }
      return file;
    }
    matter3.engines = engines2;
    matter3.stringify = function(file, data, options) {
      if (typeof file === "string") file = matter3(file, options);
      return stringify(file, data, options);
    };
    matter3.read = function(filepath, options) {
      const str = fs.readFileSync(filepath, "utf8");
      const file = matter3(str, options);
      file.path = filepath;
      return file;
    };
    matter3.test = function(str, options) {
      return utils.startsWith(str, defaults(options).delimiters[0]);
    };
    matter3.language = function(str, options) {
      const opts = defaults(options);
      const open = opts.delimiters[0];
      if (matter3.test(str)) {
        str = str.slice(open.length);
      }
      const language = str.slice(0, str.search(/\r?\n/));
      return {
        raw: language,
        name: language ? language.trim() : ""
      };
    };
    matter3.cache = {};
    matter3.clearCache = function() {
      matter3.cache = {};
    };
    module.exports = matter3;
  }
});

// node_modules/format/format.js
var require_format = __commonJS({
  "node_modules/format/format.js"(exports, module) {
    (function() {
      var namespace;
      if (typeof module !== "undefined") {
        namespace = module.exports = format;
      } else {
        namespace = (function() {
          return this || (1, eval)("this");
        })();
      }
      namespace.format = format;
      namespace.vsprintf = vsprintf;
      if (typeof console !== "undefined" && typeof console.log === "function") {
        namespace.printf = printf;
      }
      function printf() {
        console.log(format.apply(null, arguments));
      }
      function vsprintf(fmt, replacements) {
        return format.apply(null, [fmt].concat(replacements));
      }
      function format(fmt) {
        var argIndex = 1, args = [].slice.call(arguments), i = 0, n = fmt.length, result = "", c, escaped = false, arg, tmp, leadingZero = false, precision, nextArg = function() {
          return args[argIndex++];
        }, slurpNumber = function() {
          var digits = "";
          while (/\d/.test(fmt[i])) {
            digits += fmt[i++];
            c = fmt[i];
          }
          return digits.length > 0 ? parseInt(digits) : null;
        };
        for (; i < n; ++i) {
          c = fmt[i];
          if (escaped) {
            escaped = false;
            if (c == ".") {
              leadingZero = false;
              c = fmt[++i];
            } else if (c == "0" && fmt[i + 1] == ".") {
              leadingZero = true;
              i += 2;
              c = fmt[i];
            } else {
              leadingZero = true;
            }
            precision = slurpNumber();
            switch (c) {
              case "b":
                result += parseInt(nextArg(), 10).toString(2);
                break;
              case "c":
                arg = nextArg();
                if (typeof arg === "string" || arg instanceof String)
                  result += arg;
                else
                  result += String.fromCharCode(parseInt(arg, 10));
                break;
              case "d":
                result += parseInt(nextArg(), 10);
                break;
              case "f":
                tmp = String(parseFloat(nextArg()).toFixed(precision || 6));
                result += leadingZero ? tmp : tmp.replace(/^0/, "");
                break;
              case "j":
                result += JSON.stringify(nextArg());
                break;
              case "o":
                result += "0" + parseInt(nextArg(), 10).toString(8);
                break;
              case "s":
                result += nextArg();
                break;
              case "x":
                result += "0x" + parseInt(nextArg(), 10).toString(16);
                break;
              case "X":
                result += "0x" + parseInt(nextArg(), 10).toString(16).toUpperCase();
                break;
              default:
                result += c;
                break;
            }
          } else if (c === "%") {
            escaped = true;
          } else {
            result += c;
          }
        }
        return result;
      }
    })();
  }
});

// node_modules/extend/index.js
var require_extend = __commonJS({
  "node_modules/extend/index.js"(exports, module) {
    "use strict";
    var hasOwn = Object.prototype.hasOwnProperty;
    var toStr = Object.prototype.toString;
    var defineProperty = Object.defineProperty;
    var gOPD = Object.getOwnPropertyDescriptor;
    var isArray = function isArray2(arr) {
      if (typeof Array.isArray === "function") {
        return Array.isArray(arr);
      }
      return toStr.call(arr) === "[object Array]";
    };
    var isPlainObject2 = function isPlainObject3(obj) {
      if (!obj || toStr.call(obj) !== "[object Object]") {
        return false;
      }
      var hasOwnConstructor = hasOwn.call(obj, "constructor");
      var hasIsPrototypeOf = obj.constructor && obj.constructor.prototype && hasOwn.call(obj.constructor.prototype, "isPrototypeOf");
      if (obj.constructor && !hasOwnConstructor && !hasIsPrototypeOf) {
        return false;
      }
      var key;
      for (key in obj) {
      }
      return typeof key === "undefined" || hasOwn.call(obj, key);
    };
    var setProperty = function setProperty2(target, options) {
      if (defineProperty && options.name === "__proto__") {
        defineProperty(target, options.name, {
          enumerable: true,
          configurable: true,
          value: options.newValue,
          writable: true
        });
      } else {
        target[options.name] = options.newValue;
      }
    };
    var getProperty = function getProperty2(obj, name) {
      if (name === "__proto__") {
        if (!hasOwn.call(obj, name)) {
          return void 0;
        } else if (gOPD) {
          return gOPD(obj, name).value;
        }
      }
      return obj[name];
    };
    module.exports = function extend2() {
      var options, name, src, copy, copyIsArray, clone;
      var target = arguments[0];
      var i = 1;
      var length = arguments.length;
      var deep = false;
      if (typeof target === "boolean") {
        deep = target;
        target = arguments[1] || {};
        i = 2;
      }
      if (target == null || typeof target !== "object" && typeof target !== "function") {
        target = {};
      }
      for (; i < length; ++i) {
        options = arguments[i];
        if (options != null) {
          for (name in options) {
            src = getProperty(target, name);
            copy = getProperty(options, name);
            if (target !== copy) {
              if (deep && copy && (isPlainObject2(copy) || (copyIsArray = isArray(copy)))) {
                if (copyIsArray) {
                  copyIsArray = false;
                  clone = src && isArray(src) ? src : [];
                } else {
                  clone = src && isPlainObject2(src) ? src : {};
                }
                setProperty(target, { name, newValue: extend2(deep, clone, copy) });
              } else if (typeof copy !== "undefined") {
                setProperty(target, { name, newValue: copy });
              }
            }
          }
        }
      }
      return target;
    };
  }
});

// src/collection/counters.ts
function count(counts, key, times = 1) {
  counts.set(key, (counts.get(key) ?? 0) + times);
}
function countIn(groups, group, key, times = 1) {
  const counts = groups.get(group) ?? /* @__PURE__ */ new Map();
  groups.set(group, counts);
  count(counts, key, times);
}
function append(groups, group, one2, most = Number.POSITIVE_INFINITY) {
  const known = groups.get(group);
  if (!known) groups.set(group, [one2]);
  else if (known.length < most) known.push(one2);
}

// src/note/front-matter/parse-yaml.ts
var import_gray_matter = __toESM(require_gray_matter(), 1);
var import_yaml = __toESM(require_dist(), 1);

// src/note/front-matter/scan.ts
var OPENING = /^---\r?\n/;
var CLOSING = /---[ \t]*(?=[\r\n]|$)/y;
var PAIR = /^([A-Za-z][\w-]*):(?: +([^ ].*))?$/;
var ITEM = /^( *)-(?: +([^ ].*))?$/;
var PLAIN = /^(?!(?:~|null|true|false|[-+]?(?:0[ox][\da-f]+|(?:\d+(?:\.\d*)?|\.\d+)(?:e[-+]?\d+)?|\.inf)|\.nan)$)(?![\s\-?:,[\]{}#&*!|>'"%@`])(?!.*(?:: | #)).*[^\s:]$/i;
var QUOTED = /^(?:"([^"\\]*)"|'([^']*)')$/;
var ODD = new RegExp("(?![\\r\\n])\\p{Cc}|\\r(?!\\n)|[\\u2028\\u2029\\uFEFF]", "u");
function scanFrontMatter(text3) {
  const opening = OPENING.exec(text3)?.[0];
  if (opening === void 0) return findOpening(text3) === void 0 ? emptyFrontMatter("missing") : void 0;
  const lineFeed = text3.indexOf("\n---", opening.length);
  CLOSING.lastIndex = lineFeed + 1;
  const closing = lineFeed < 0 ? null : CLOSING.exec(text3);
  if (!closing) return void 0;
  const yaml = { start: opening.length, end: text3[lineFeed - 1] === "\r" ? lineFeed - 1 : lineFeed };
  if (tooMuchYaml(text3.slice(3, lineFeed + 1)) || ODD.test(text3.slice(yaml.start, yaml.end))) return void 0;
  const entries = /* @__PURE__ */ new Map();
  let entry;
  const lines = linesIn(text3, yaml);
  for (const [at, range] of lines.entries()) {
    const line = { range, end: range.end, next: lines[at + 1]?.start ?? lineFeed + 1 };
    while (range.end > range.start && text3[range.end - 1] === " ") range.end--;
    const source = text3.slice(range.start, range.end);
    const first = source[0];
    if (first === void 0 || first === "#" && entry?.data !== null) continue;
    if (first === "-" || first === " ") {
      const item = ITEM.exec(source);
      if (!item || !entry || !addItem(entry, item, line)) return void 0;
    } else {
      const pair = PAIR.exec(source);
      entry = pair ? entryOf(pair, line) : void 0;
      if (!entry || entries.has(pair[1])) return void 0;
      entries.set(pair[1], entry);
    }
  }
  const end = lineFeed + 1 + closing[0].length;
  return entries.size === 0 ? void 0 : frontMatter(entries, yaml, { start: 0, end });
}
function entryOf([, key, said], line) {
  if (/^(?:null|true|false)$/i.test(key)) return void 0;
  const { start, end } = line.range;
  const base = { key: { start, end: start + key.length }, items: [], last: line };
  if (said === void 0) return { ...base, data: null, value: { start: line.end, end: line.end } };
  const value2 = { start: end - said.length, end };
  if (said.startsWith("[")) {
    const list2 = inlineList(said, value2.start);
    return list2 && { ...base, ...list2, value: value2 };
  }
  const data = textOf(said);
  return data === void 0 ? void 0 : { ...base, data, value: value2 };
}
function inlineList(said, start) {
  if (!/^\[[^[\]{}"'#:]*\]$/.test(said)) return void 0;
  const data = [];
  const items = [];
  let from = start + 1;
  for (const part of said.slice(1, -1).split(",")) {
    const text3 = part.trim();
    if (textOf(text3) === void 0) return void 0;
    const at = from + part.indexOf(text3);
    data.push(text3);
    items.push({ start: at, end: at + text3.length });
    from += part.length + 1;
  }
  return { data, items };
}
function addItem(entry, [, indent, said], line) {
  const { start, end } = line.range;
  const text3 = said === void 0 ? void 0 : textOf(said);
  if (text3 === void 0) return false;
  if (entry.data === null) {
    entry.data = [];
    entry.indent = indent;
    entry.value = { start: start + indent.length, end };
  } else if (entry.indent !== indent) return false;
  entry.data.push(text3);
  entry.items.push({ start: end - said.length, end });
  entry.last = line;
  return true;
}
function textOf(said) {
  if (PLAIN.test(said)) return said;
  const quoted = QUOTED.exec(said);
  return quoted ? quoted[1] ?? quoted[2] : void 0;
}
function frontMatter(entries, yaml, range) {
  const data = {};
  const all2 = { start: entries.values().next().value.key.start, end: 0 };
  for (const [key, entry] of entries) {
    const next = Math.min(entry.last.next, yaml.end);
    if (entry.indent !== void 0) entry.value.end = next;
    all2.end = entry.data === null ? entry.value.end : next;
    data[key] = entry.data;
  }
  return {
    state: "valid",
    lead: { start: 0, end: 0 },
    range,
    fence: { start: 0, end: 3 },
    yaml,
    language: "yaml",
    problems: [],
    data,
    keyRange: (path) => path.length === 1 ? entries.get(String(path[0]))?.key : void 0,
    valueRange: ([key, index2, ...rest]) => {
      if (key === void 0) return all2;
      const entry = entries.get(String(key));
      if (index2 === void 0) return entry?.value;
      return rest.length === 0 && typeof index2 === "number" ? entry?.items[index2] : void 0;
    }
  };
}
function findOpening(text3) {
  const atStart = /^(?:\uFEFF|\s*[\r\n])?(?=---(?!-))/.exec(text3);
  if (atStart) return atStart[0].length;
  const late = /^---[ \t]*(?:\r\n|\r|\n)(?=(?:datetime|location|teams|participants|title|date)[ \t]*:)/m.exec(
    text3.slice(0, 2e3)
  );
  return late?.index;
}
function emptyFrontMatter(state) {
  const empty = { start: 0, end: 0 };
  return {
    state,
    lead: empty,
    range: empty,
    fence: empty,
    yaml: empty,
    language: "yaml",
    problems: [],
    data: {},
    keyRange: () => void 0,
    valueRange: () => void 0
  };
}

// src/note/front-matter/parse-yaml.ts
var refuse = () => {
  throw new Error("not YAML");
};
var engines = {
  yaml: { parse: (raw) => ({ raw }) },
  json: { parse: refuse },
  javascript: { parse: refuse }
};
var MAX_ALIASES = 50;
function readFrontMatter(text3) {
  const start = findOpening(text3);
  if (start === void 0) return emptyFrontMatter("missing");
  const block = text3.slice(start);
  const firstLine2 = /^---[^\r\n]*/.exec(block)[0];
  const base = { lead: { start: 0, end: start }, fence: { start, end: start + firstLine2.length } };
  const language = import_gray_matter.default.language(block).name.trim().toLowerCase() || "yaml";
  const bodyOfBlock = start + firstLine2.length;
  const fence3 = /^---[ \t]*$/m.exec(block.slice(firstLine2.length));
  if (tooMuchYaml(block.slice(firstLine2.length, fence3 ? firstLine2.length + fence3.index : void 0))) {
    const range2 = { start, end: fence3 ? bodyOfBlock + fence3.index + fence3[0].length : bodyOfBlock };
    if (!fence3) return { ...emptyFrontMatter("unclosed"), ...base, language, range: range2 };
    return {
      ...emptyFrontMatter("invalid"),
      ...base,
      language,
      range: range2,
      problems: [{ code: "TOO_MUCH", range: base.fence }]
    };
  }
  let raw;
  try {
    raw = (0, import_gray_matter.default)(block, { engines }).matter;
  } catch {
    const end = fence3 ? bodyOfBlock + fence3.index + fence3[0].length : text3.length;
    return { ...emptyFrontMatter("foreign"), ...base, language, range: { start, end } };
  }
  if (language !== "yaml" && language !== "yml") {
    return {
      ...emptyFrontMatter("foreign"),
      ...base,
      language,
      range: { start, end: start + firstLine2.length + raw.length }
    };
  }
  const matterStart = text3.indexOf(raw, start + 3);
  const close2 = /^(?:\r\n|\r|\n)?---[ \t]*(?=\r|\n|$)/.exec(text3.slice(matterStart + raw.length));
  if (!close2)
    return { ...emptyFrontMatter("unclosed"), ...base, language, range: { start, end: endOfGuess(text3, bodyOfBlock) } };
  const range = { start, end: matterStart + raw.length + close2[0].length };
  const yamlStart = bodyOfBlock + (/^(?:\r\n|\r|\n)/.exec(text3.slice(bodyOfBlock))?.[0].length ?? 0);
  const yaml = { start: yamlStart, end: Math.max(yamlStart, matterStart + raw.replace(/\r$/, "").length) };
  return { ...base, language, range, yaml, ...parseYaml(text3.slice(yaml.start, yaml.end), yaml.start) };
}
function endOfGuess(text3, from) {
  const stop = /(?:\r\n|\r|\n)(?=[ \t]*(?:\r|\n)|#{1,6} )/.exec(text3.slice(from));
  return stop ? from + stop.index : text3.length;
}
function parseYaml(source, offset) {
  const document3 = (0, import_yaml.parseDocument)(source, { prettyErrors: false, uniqueKeys: true, merge: false, logLevel: "silent" });
  const problems = document3.errors.map((error) => {
    let [start, end] = error.pos;
    if (error.code === "DUPLICATE_KEY") {
      start += /^\s*/.exec(source.slice(start))[0].length;
      end = Math.max(start, end);
    }
    const range = clamp({ start: start + offset, end: end + offset }, offset, offset + source.length);
    return { code: error.code, range, ...error.code === "DUPLICATE_KEY" && { key: keyAt(source, start) } };
  });
  if (problems.length === 0 && document3.contents !== null && !(0, import_yaml.isMap)(document3.contents)) {
    problems.push({ code: "NOT_A_MAPPING", range: { start: offset, end: offset + source.trimEnd().length } });
  }
  let data = {};
  if (problems.length === 0) {
    try {
      const parsed = document3.toJS({ maxAliasCount: MAX_ALIASES });
      JSON.stringify(parsed);
      data = parsed ?? {};
    } catch {
      problems.push({ code: "BAD_ALIAS", range: { start: offset, end: offset + source.trimEnd().length } });
    }
  }
  const rangeOf = (node2) => {
    const range = node2?.range;
    return range ? { start: range[0] + offset, end: range[1] + offset } : void 0;
  };
  return {
    state: problems.length === 0 ? "valid" : "invalid",
    problems,
    data,
    keyRange: (path) => rangeOf(pairAt(document3, path)?.key),
    valueRange: (path) => {
      const value2 = path.length === 0 ? document3.contents : nodeAt(document3, path);
      return value2 === null || value2 === void 0 ? void 0 : rangeOf(value2);
    }
  };
}
function pairAt(document3, path) {
  const parent = path.length === 1 ? document3.contents : document3.getIn(path.slice(0, -1), true);
  if (!(0, import_yaml.isMap)(parent)) return void 0;
  return parent.items.find(
    (pair) => (0, import_yaml.isPair)(pair) && (0, import_yaml.isScalar)(pair.key) && String(pair.key.value) === String(path.at(-1))
  );
}
function nodeAt(document3, path) {
  const last = path.at(-1);
  const parent = path.length === 1 ? document3.contents : document3.getIn(path.slice(0, -1), true);
  if ((0, import_yaml.isSeq)(parent) && typeof last === "number") return parent.items[last];
  return pairAt(document3, path)?.value;
}
function keyAt(source, at) {
  return /^["']?([^:\r\n"']*)/.exec(source.slice(at))[1].trim();
}
function clamp(range, low, high) {
  const start = Math.max(low, Math.min(range.start, high));
  return { start, end: Math.max(start, Math.min(range.end, high)) };
}

// src/note/front-matter/front-matter.ts
function parseFrontMatter(text3) {
  return scanFrontMatter(text3) ?? readFrontMatter(text3);
}
function isPlain({ state, lead }) {
  return lead.end === 0 && (state === "valid" || state === "invalid" || state === "missing");
}

// src/note/front-matter/lenient.ts
function looseFrontMatter(text3) {
  const block = /^---[ \t]*(?:\r\n|\r|\n)([\s\S]*?)(?:\r\n|\r|\n)---[ \t]*(?=\r|\n|$)/.exec(text3);
  if (!block) return strict(text3);
  const lists2 = /* @__PURE__ */ Object.create(null);
  let key = "";
  for (const line of block[1].split(/\r\n|\r|\n/)) {
    const item = /^[ \t]*-[ \t]+([^\s"'[{&*!|>%@`#][^#]*)$/.exec(line)?.[1];
    const pair = /^([A-Za-z][\w-]*)[ \t]*:(?:[ \t]+([^ \t\n\r\u2028\u2029].*)?)?$/.exec(line);
    if (item !== void 0 && key !== "" && !/:[ \t]/.test(item)) lists2[key].push(item.trim());
    else if (pair) {
      key = pair[1];
      const value2 = pair[2]?.trim() ?? "";
      if (key in lists2 || /^[&*!|>]/.test(value2)) return strict(text3);
      lists2[key] = [];
      if (value2.startsWith("[")) return strict(text3);
      if (value2 !== "" && !value2.startsWith('"') && !value2.startsWith("'"))
        lists2[key] = value2.split(",").map((part) => part.trim());
    } else if (line.trim() !== "") return strict(text3);
  }
  return { lists: lists2, end: block[0].length };
}
function strict(text3) {
  const { data, range } = parseFrontMatter(text3);
  const lists2 = /* @__PURE__ */ Object.create(null);
  for (const [key, value2] of Object.entries(data)) {
    if (Array.isArray(value2)) lists2[key] = value2.filter((item) => typeof item === "string");
    else if (typeof value2 === "string") lists2[key] = value2.split(",").map((part) => part.trim());
  }
  return { lists: lists2, end: range.end };
}

// src/note/markdown/headings.ts
var SHORTCODE = /:(?=[a-z+-])[a-z0-9_+-]+:/gi;
var EMOJI = new RegExp("\\p{Extended_Pictographic}(?:\\uFE0F|\\u200D\\p{Extended_Pictographic}|\\p{Emoji_Modifier})*\\uFE0F?", "gu");
var headingName = memoize((raw) => {
  const plain = isAscii(raw) ? raw : raw.replace(EMOJI, " ");
  return plain.replace(SHORTCODE, " ").replace(/!?\[([^\]]{0,500})\]\([^)]{0,2000}\)/g, "$1").replace(/[*_`~]+/g, "").replace(/\s+/g, " ").trim().replace(/(?<![:.])[:.]+$/, "").trim();
});
function headingEmoji(raw) {
  SHORTCODE.lastIndex = 0;
  EMOJI.lastIndex = 0;
  return SHORTCODE.exec(raw)?.[0] ?? (isAscii(raw) ? void 0 : EMOJI.exec(raw)?.[0]);
}
var headingKey = memoize(
  (name) => normalize(headingName(name)).replace(/ ?\/ ?/g, "/").replace(/ (?:&|\+) /g, " and ")
);
function headingOfLine(line) {
  const found = /^ {0,3}(#{1,6})[ \t]+(?:([^ \t\n\r\u2028\u2029].*))?$/.exec(line);
  return found ? { depth: found[1].length, text: (found[2] ?? "").replace(/(?<![ \t#])[ \t#]+$/, "") } : void 0;
}

// src/note/markdown/inline.ts
function proseOf(text3, range) {
  const source = text3.slice(range.start, range.end);
  if (!/`|<!--/.test(source)) return source;
  const blank = (match) => match.replace(/[^\r\n]/g, " ");
  const replaced = (match) => match.replace(/[^\r\n]/g, "￼");
  return replaceCode(replaceComments(source, blank), replaced);
}
function replaceCode(text3, by) {
  const runs = [...text3.matchAll(/`+/g)];
  const next = /* @__PURE__ */ new Map();
  const closing = [];
  for (const [at, [{ length }]] of [...runs.entries()].reverse()) {
    closing[at] = next.get(length);
    next.set(length, at);
  }
  let out = "";
  let from = 0;
  for (let at = 0; at < runs.length; at++) {
    const close2 = closing[at];
    if (close2 === void 0) continue;
    const end = runs[close2].index + runs[close2][0].length;
    out += text3.slice(from, runs[at].index) + by(text3.slice(runs[at].index, end));
    from = end;
    at = close2;
  }
  return out + text3.slice(from);
}
function replaceComments(text3, by) {
  let out = "";
  let from = 0;
  for (let start = text3.indexOf("<!--"); start >= 0; start = text3.indexOf("<!--", from)) {
    const end = text3.indexOf("-->", start + 4);
    if (end < 0) break;
    out += text3.slice(from, start) + by(text3.slice(start, end + 3));
    from = end + 3;
  }
  return out + text3.slice(from);
}
var proseByNote = /* @__PURE__ */ new WeakMap();
function proseBlocks(note) {
  let blocks = proseByNote.get(note);
  if (!blocks) {
    blocks = note.blocks.filter(({ kind }) => kind === "paragraph" || kind === "item" || kind === "quote").map(({ range }) => ({ range, prose: proseOf(note.text, range) }));
    proseByNote.set(note, blocks);
  }
  return blocks;
}

// src/note/markdown/sections.ts
var keys = /* @__PURE__ */ new WeakMap();
function sectionKeys(specs) {
  let known = keys.get(specs);
  if (!known) {
    known = specs.map(({ name, aliases = [] }) => new Set([name, ...aliases].map(headingKey)));
    keys.set(specs, known);
  }
  return known;
}
var outlines = /* @__PURE__ */ new WeakMap();
function outline(blocks, specs) {
  const known = outlines.get(blocks);
  if (known?.specs === specs) return known.result;
  const result = align(blocks, specs);
  outlines.set(blocks, { specs, result });
  return result;
}
function align(blocks, specs) {
  const names2 = sectionKeys(specs);
  const candidates = [];
  const others = [];
  blocks.forEach(({ heading }, at) => {
    if (!heading) return;
    const key = headingKey(heading.raw);
    const index2 = names2.findIndex((set) => set.has(key));
    if (index2 >= 0) candidates.push({ index: index2, at, heading });
    else others.push({ at, heading });
  });
  const level = commonLevel(candidates);
  const chosen = /* @__PURE__ */ new Map();
  for (const candidate of candidates) {
    const known = chosen.get(candidate.index);
    if (!known || known.heading.depth !== level && candidate.heading.depth === level) {
      chosen.set(candidate.index, candidate);
    }
  }
  const misspelt = [];
  specs.forEach((spec, index2) => {
    if (chosen.has(index2)) return;
    const slip = others.find(({ heading }) => slipOf(heading, spec) !== void 0);
    if (!slip) return;
    const expected = slipOf(slip.heading, spec);
    chosen.set(index2, { ...slip, index: index2, slipOf: expected });
    misspelt.push({ spec, heading: slip.heading, expected });
  });
  const repeated = candidates.filter((candidate) => chosen.get(candidate.index) !== candidate).filter((candidate) => candidate.heading.depth <= chosen.get(candidate.index).heading.depth).map(({ index: index2, heading }) => ({ spec: specs[index2], heading, first: chosen.get(index2).heading }));
  const inNote = [...chosen.values()].sort((a, b) => a.at - b.at);
  const ordered = inNote.filter(({ index: index2 }) => specs[index2].order !== false);
  const kept = longestIncreasing(ordered.map(({ index: index2 }) => index2));
  const misplaced = ordered.filter(({ index: index2 }) => !kept.has(index2)).map(({ index: index2, heading }) => {
    const before = [...kept].filter((other) => other < index2).sort((a, b) => b - a)[0];
    return { spec: specs[index2], heading, after: before === void 0 ? void 0 : specs[before] };
  });
  return {
    sections: inNote.map(({ index: index2, at, heading }, position2) => ({
      spec: specs[index2],
      heading,
      blocks: blocks.slice(at + 1, inNote[position2 + 1]?.at ?? blocks.length)
    })),
    missing: specs.filter((spec, index2) => spec.required !== false && !chosen.has(index2)),
    misspelt,
    repeated,
    misplaced,
    wrongLevel: inNote.filter(({ index: index2, heading }) => specs[index2].level !== void 0 && specs[index2].level !== heading.depth).map(({ index: index2, heading }) => ({ spec: specs[index2], heading }))
  };
}
function sectionName(text3, spec) {
  const key = headingKey(text3);
  return [spec.name, ...spec.aliases ?? []].find((name) => headingKey(name) === key);
}
function slipOf(heading, spec) {
  const key = headingKey(heading.raw);
  return [spec.name, ...spec.aliases ?? []].find((name) => {
    const expected = headingKey(name);
    const allowed = expected.length >= 9 ? 2 : expected.length >= 5 ? 1 : 0;
    return isSwap(key, expected) ? expected.length >= 4 : distance(key, expected) <= allowed;
  });
}
function commonLevel(candidates) {
  const counts = /* @__PURE__ */ new Map();
  for (const { heading } of candidates) counts.set(heading.depth, (counts.get(heading.depth) ?? 0) + 1);
  return [...counts].sort(([a, n], [b, m]) => m - n || a - b)[0]?.[0];
}
function longestIncreasing(values2) {
  const best = [];
  values2.forEach((value2, at) => {
    const before = best.filter((_, earlier) => values2[earlier] < value2).sort((a, b) => b.length - a.length)[0] ?? [];
    best[at] = [...before, value2];
  });
  return new Set(best.sort((a, b) => b.length - a.length)[0] ?? []);
}
var ACTIONS = /^(?:todos?|to[- ]dos?|tasks|action items|actions)\b/i;
function isActionName(name) {
  return ACTIONS.test(name);
}
function actionBlocks({ blocks }, { sections, actions }) {
  if (!actions) return outline(blocks, sections).sections.find(({ spec }) => ACTIONS.test(spec.name))?.blocks ?? [];
  const keys2 = new Set(actions.map(headingKey));
  const found = [];
  let depth = 0;
  for (const block of blocks) {
    const { heading } = block;
    if (heading && keys2.has(headingKey(heading.raw))) depth = heading.depth;
    else if (heading && heading.depth <= depth) depth = 0;
    else if (depth > 0) found.push(block);
  }
  return found;
}
function hasContent(blocks, text3) {
  return blocks.some(({ kind, range }) => {
    const source = text3.slice(range.start, range.end);
    if (kind === "heading") return false;
    if (kind === "html") return replaceComments(source, () => "").trim() !== "";
    if (kind === "other") return !isBreak(source);
    return source.replace(/^[\s\-*+.\d()[\]]+$/, "").trim() !== "";
  });
}
function rangeOfBlocks(blocks) {
  if (blocks.length === 0) return void 0;
  return { start: blocks[0].range.start, end: blocks.at(-1).range.end };
}

// src/note/markdown/template.ts
function templateLine(line) {
  return line.trim().replace(/^([-*+] )\[[xX]\]/, "$1[ ]");
}
function templateLines(template) {
  const body = template.replace(/^\uFEFF?---[ \t]*\r?\n[\s\S]*?\r?\n---[ \t]*(?:\r?\n|$)/, "");
  const lines = body.split(/\r\n|\r|\n/).map(templateLine);
  return new Set(lines.filter((line) => /[\p{L}\p{N}]|\.\.\.|…/u.test(line) && !/^(?:#{1,6}\s|```|~~~)/.test(line)));
}

// src/note/markdown/labels.ts
var LABEL = /^(?<lead>[ \t]*(?:>[ \t]*)*(?:(?:[-*+]|\d{1,3}[.)])[ \t]+)?)(?<open>\*\*|__|\*|_)?(?<label>[\p{L}][^:*_\r\n|`[\]]{0,40}?)(?:(?<close1>\*\*|__|\*|_)?[ \t]*:|:(?<close2>\*\*|__|\*|_))(?:\*\*|__|\*|_)?(?=[ \t]|$)/u;
function labelOf(text3, range) {
  const source = text3.slice(range.start, Math.min(range.end, range.start + 80));
  if (!source.includes(":")) return void 0;
  const match = LABEL.exec(source);
  if (!match) return void 0;
  const { lead, open, label } = match.groups;
  const start = range.start + lead.length + (open?.length ?? 0);
  const rest = text3.slice(range.start + match[0].length, range.end);
  const from = range.start + match[0].length + (rest.length - rest.trimStart().length);
  return {
    label: label.trim(),
    labelRange: { start, end: start + label.trimEnd().length },
    value: { start: Math.min(from, range.end), end: Math.max(Math.min(from, range.end), range.end - trailing(rest)) },
    line: range
  };
}
function* labelLines(text3, range) {
  for (const line of linesIn(text3, range)) {
    const found = labelOf(text3, line);
    if (found) yield found;
  }
}
var labelKey = headingKey;
function saysSomething(value2) {
  return !/^(?:[\s.…\-–—_?*]|<!--(?:(?!-->).)*-->)*$/u.test(value2);
}
function trailing(text3) {
  return text3.length - text3.trimEnd().length;
}

// src/note/markdown/placeholders.ts
var WORDS = [
  "to fill",
  "to fill in",
  "to be filled",
  "to be filled in",
  "todo",
  "tbd",
  "tba",
  "fixme",
  "xxx",
  "fill me in",
  "to be determined",
  "to be decided",
  "to be announced",
  "???",
  "n/a yet"
];
var SHAPES = [
  // <name>, <your topic>, <insert link>; longer words between such brackets are a remark of who took the notes.
  /^<(?:(?:your|the|meeting|agenda|first|last|full|team|notes?|person'?s?|participant|attendee|speaker|topic|item|some)[ _-]?)*(?:names?|dates?|times?|titles?|topics?|texts?|links?|urls?|locations?|places?|rooms?|teams?|person|people|participants?|attendees?|speakers?|description|summary|items?|agenda|notes?|points?|owner|here|tbd|todo|placeholder|number|day|month|year)(?:[ _-]?(?:\d{1,2}|[xn]))?>$/i,
  /^<(?:insert|enter|fill|add|write|put|replace)\b[^<>@/:]{0,50}>$/i,
  /^\[(?:name|names|your name|title|date|text|topic|insert[^\]]*|fill[^\]]*)\]$/i,
  /^(?:participant|attendee|person|name|team|topic|item|agenda item)[ _-]?(?:\d{1,2}|[xn])$/i,
  /^(?:first ?name|firstname|name) (?:last ?name|surname)$/i,
  /^lorem ipsum\b/i
];
var BEGINNING = /^(?:[^\S\r\n]{0,60}\[[ x]\])?(?:[^\S\r\n]|[*_`"']){0,60}(?:to\s|todo|tbd|tba|fixme|xxx|fill|\?\?\?|n\/a|[<[]|participant|attendee|person|name|team|topic|item|agenda|first|lorem)/im;
var MAX_LENGTH = 70;
function mayHoldPlaceholder(text3, words = []) {
  return words.length > 0 || BEGINNING.test(stripDiacritics(text3));
}
function isPlaceholder(text3, words = []) {
  if (words.length === 0 && text3.length > MAX_LENGTH) return false;
  if (!mayHoldPlaceholder(text3, words)) return false;
  const bare = text3.trim().replace(/^[*_`"']+|(?<![*_`"'])[*_`"']+$/g, "").replace(/(?<![:.!])[:.!]+$/, (end) => end.startsWith("...") ? end : "");
  if (bare === "") return false;
  const folded = normalize(bare);
  return WORDS.includes(folded) || words.some((word) => normalize(word) === folded) || SHAPES.some((shape) => shape.test(bare));
}

// src/note/markdown/tables.ts
function tablesIn(text3, range) {
  const tables = [];
  let before;
  let open;
  for (const line of linesIn(text3, range)) {
    const source = text3.slice(line.start, line.end);
    if (open && source.includes("|")) open.rows.push(line);
    else if (before && source.includes("-") && /^[ \t|:-]+$/.test(source)) {
      open = { head: before, rows: [] };
      tables.push(open);
    } else open = void 0;
    before = source.includes("|") ? line : void 0;
  }
  return tables;
}
function cellsOf(text3, row) {
  const cells = [];
  const source = text3.slice(row.start, row.end);
  let from = /^[ \t]*\|?/.exec(source)[0].length;
  for (let at = from; at <= source.length; at++) {
    const atEnd = at === source.length;
    if (!atEnd && (source[at] !== "|" || source[at - 1] === "\\")) continue;
    if (atEnd && source.slice(from).trim() === "" && cells.length > 0) break;
    const part = source.slice(from, at);
    const start = row.start + from + (part.length - part.trimStart().length);
    cells.push({ start, end: Math.max(start, row.start + from + part.trimEnd().length) });
    from = at + 1;
  }
  return cells;
}

// src/note/meeting/attendees.ts
function attendeeLists(text3, range, sources) {
  const lists2 = [];
  const asked = (kind) => new Set(sources.filter((source) => source.kind === kind).map(({ name }) => headingKey(name)));
  const [sections, labels, tables] = [asked("section"), asked("label"), asked("table")];
  if (sections.size > 0 || labels.size > 0) readLists(text3, range, sections, labels, lists2);
  if (tables.size === 0) return lists2;
  for (const { head, rows } of tablesIn(text3, range)) {
    const column = cellsOf(text3, head).findIndex((cell) => tables.has(headingKey(text3.slice(cell.start, cell.end))));
    if (column < 0) continue;
    const cells = rows.flatMap((row) => cellsOf(text3, row)[column] ?? []);
    lists2.push({ at: head, attendees: cells.flatMap((cell) => attendeeIn(text3, cell) ?? []) });
  }
  return lists2;
}
var LABEL2 = 7;
function readLists(text3, range, sections, labels, lists2) {
  let open;
  for (const line of linesIn(text3, range)) {
    if (line.end - line.start > MAX_LINE) continue;
    const source = text3.slice(line.start, line.end);
    const heading = headingOfLine(source);
    if (heading) {
      const { depth } = heading;
      if (sections.has(headingKey(heading.text))) {
        open = { list: { at: line, attendees: [] }, depth, hasItems: false };
        lists2.push(open.list);
      } else if (open && depth <= open.depth) open = void 0;
      continue;
    }
    const label = labels.size > 0 ? labelOf(text3, line) : void 0;
    if (label && labels.has(labelKey(label.label))) {
      const list2 = { at: label.labelRange, attendees: [] };
      lists2.push(list2);
      const value2 = text3.slice(label.value.start, label.value.end);
      if (saysSomething(value2)) {
        list2.attendees.push(...entriesIn(text3, label.value));
        open = void 0;
        if (/[,;]$/.test(value2)) open = { list: list2, depth: LABEL2, hasItems: false };
      } else open = { list: list2, depth: LABEL2, hasItems: false };
      continue;
    }
    if (!open || source.trim() === "") continue;
    const item = /^[ \t]*(?:[-*+]|\d{1,3}[.)])[ \t]+(?:\[[ xX]\][ \t]+)?/.exec(source);
    if (item) {
      const entry = attendeeIn(text3, { start: line.start + item[0].length, end: line.end });
      if (entry) open.list.attendees.push(entry);
      open.hasItems = true;
    } else if (!open.hasItems && (open.list.attendees.length === 0 || /[,;]/.test(source))) {
      open.list.attendees.push(...entriesIn(text3, line));
      if (open.depth === LABEL2) open = void 0;
    } else if (open.depth === LABEL2) open = void 0;
  }
}
function entriesIn(text3, range) {
  const source = text3.slice(range.start, range.end).replace(/\([^)]{0,500}\)/g, (inside) => inside.replace(/[,;]/g, " "));
  const entries = [];
  let from = 0;
  for (const part of source.split(/[,;]/)) {
    const entry = attendeeIn(text3, { start: range.start + from, end: range.start + from + part.length });
    if (entry) entries.push(entry);
    from += part.length + 1;
  }
  return entries;
}
var MAX_NAME = 60;
var MAX_WORDS = 6;
var MAX_ENTRY = 200;
var MAX_LINE = 5e3;
function attendeeIn(text3, range) {
  const entry = trimRange(text3, range);
  const source = text3.slice(entry.start, Math.min(entry.end, entry.start + MAX_ENTRY));
  const lead = new RegExp("^(?:[[*_~\\s]|@(?=\\p{L})|and\\s+)*", "u").exec(source)[0].length;
  const bare = source.slice(lead);
  const name = /^[^\](*_~@,;:|<\u2013\u2014\u2022]*/u.exec(bare)[0].split(new RegExp("(?<!\\s)\\s+[-/]|\\p{Extended_Pictographic}", "u"), 1)[0].trimEnd();
  if (!new RegExp("\\p{L}", "u").test(name) || name.length > MAX_NAME || name.split(/\s+/).length > MAX_WORDS) return void 0;
  if (isPlaceholder(source) || /^(?:none|n\/a|nobody|everyone|everybody|others?|regrets?|absent|apologies)\b/i.test(name))
    return void 0;
  const start = entry.start + lead;
  return { name, range: { start, end: start + name.length }, entry };
}

// src/note/markdown/blocks.ts
function blocksOf(tree, text3, from, shift) {
  const blocks = [];
  let lists2 = 0;
  let complete = true;
  const rangeOf = (node2) => {
    const start = node2.position?.start.offset;
    const end = node2.position?.end.offset;
    if (start === void 0 || end === void 0) {
      complete = false;
      return void 0;
    }
    return { start: start + shift, end: end + shift };
  };
  const stack = [];
  const push2 = (nodes, rest) => {
    for (let at = nodes.length - 1; at >= 0; at--) stack.push({ node: nodes[at], ...rest, first: at === 0 });
  };
  push2(tree.children, { quoted: false, depth: 0 });
  let entry = stack.pop();
  for (; entry; entry = stack.pop()) {
    const { node: node2, item, first, quoted, depth } = entry;
    const range = rangeOf(node2);
    if (!range) continue;
    if (range.start < from && depth === 0) continue;
    if (node2.type === "list") {
      const list2 = lists2++;
      for (const child of [...node2.children].reverse()) {
        const whole = rangeOf(child);
        if (!whole) continue;
        const of = {
          range: whole,
          depth: depth + 1,
          list: list2,
          ordered: node2.ordered ?? false,
          hasChildren: child.children.length > 1
        };
        if (child.children.length === 0) stack.push({ node: child, item: of, quoted, depth: depth + 1 });
        else push2(child.children, { item: of, quoted, depth: depth + 1 });
      }
    } else if (node2.type === "listItem") {
      blocks.push({ kind: "item", range: { start: range.end, end: range.end }, item });
    } else if (node2.type === "blockquote") {
      push2(node2.children, { quoted: true, depth: depth + 1 });
    } else if (node2.type === "heading" && depth === 0) {
      blocks.push({ kind: "heading", range, heading: headingAt(text3, range, node2.depth) });
    } else if (node2.type === "paragraph" || node2.type === "heading") {
      const kind = quoted ? "quote" : item && first ? "item" : "paragraph";
      blocks.push({ kind, range, ...item && { item } });
    } else if (node2.type === "code" || node2.type === "html") {
      blocks.push({ kind: node2.type, range });
    } else {
      blocks.push({ kind: "other", range });
    }
  }
  return complete ? blocks : void 0;
}
function headingAt(text3, range, depth) {
  const source = text3.slice(range.start, range.end);
  const marks = /^(#{1,6})(?:[ \t]+|$)/.exec(source);
  let content3;
  if (marks) {
    const inner = source.slice(marks[0].length).replace(/(?:^|(?<![ \t])[ \t]+)#+[ \t]*$/, "").trimEnd();
    content3 = { start: range.start + marks[0].length, end: range.start + marks[0].length + inner.length };
  } else {
    const inner = source.replace(/(?:\r\n|\r|\n)[ \t]*(?:=+|-+)[ \t]*$/, "").trimEnd();
    content3 = { start: range.start, end: range.start + inner.length };
  }
  const raw = text3.slice(content3.start, content3.end);
  const emoji = headingEmoji(raw);
  return { range, content: content3, raw, name: headingName(raw), ...emoji && { emoji }, depth, setext: !marks };
}

// src/note/note.ts
function readNote(path, text3, tree, frontMatter2, treeShift = 0) {
  const blocks = blocksOf(tree, text3, frontMatter2.range.end, treeShift);
  return blocks && noteFrom(path, text3, blocks, frontMatter2);
}
function noteFrom(path, text3, blocks, frontMatter2) {
  const dateTime = frontMatter2.data.datetime;
  return {
    path,
    text: text3,
    lines: new Lines(text3),
    eol: lineEnding(text3),
    frontMatter: frontMatter2,
    bodyStart: frontMatter2.range.end,
    blocks,
    headings: blocks.flatMap(({ heading }) => heading ?? []),
    dateTime: typeof dateTime === "string" ? readDateTime(dateTime) : void 0
  };
}
var lists = /* @__PURE__ */ new WeakMap();
function frontMatterList({ frontMatter: frontMatter2 }, key) {
  const known = lists.get(frontMatter2) ?? /* @__PURE__ */ new Map();
  lists.set(frontMatter2, known);
  let list2 = known.get(key);
  if (!list2) {
    list2 = readList(frontMatter2, key);
    known.set(key, list2);
  }
  return list2;
}
function readList(frontMatter2, key) {
  const value2 = frontMatter2.data[key];
  const items = Array.isArray(value2) ? value2 : [];
  return items.flatMap((item, index2) => {
    const range = frontMatter2.valueRange([key, index2]);
    return typeof item === "string" && range ? [{ value: item, range, index: index2 }] : [];
  });
}
function frontMatterText(note, key) {
  const value2 = note.frontMatter.data[key];
  const range = note.frontMatter.valueRange([key]);
  return typeof value2 === "string" && range ? { value: value2, range } : void 0;
}

// src/note/meeting/meeting.ts
var meetings = /* @__PURE__ */ new WeakMap();
function meetingOf(note, settings) {
  const known = meetings.get(note);
  if (known?.settings === settings) return known.meeting;
  const meeting = read(note, settings);
  meetings.set(note, { settings, meeting });
  return meeting;
}
function dateInPath(path, { path: patterns }) {
  for (const pattern of patterns) {
    const parts = pattern.read(path);
    if (parts) return parts;
  }
  return pathDate(path);
}
function read(note, settings) {
  const path = dateInPath(note.path, settings);
  const dates = settings.date.from.flatMap((source) => {
    const said = saidIn(source, note, path, settings);
    return said.length > 0 ? [{ source, name: sourceName(source), said }] : [];
  });
  const inBody = settings.attendees.from.some(({ kind }) => kind !== "frontMatter");
  const body = { start: note.bodyStart, end: note.text.length };
  const lists2 = inBody ? attendeeLists(note.text, body, settings.attendees.from) : [];
  const listed = settings.attendees.from.filter(({ kind }) => kind === "frontMatter").flatMap(
    ({ name }) => frontMatterList(note, name).map(({ value: value2, range }) => ({ name: value2, range, entry: range }))
  );
  const agreed = agreement(dates, settings.date.tolerance);
  return {
    path,
    dates,
    agreement: agreed,
    day: agreed?.day,
    attendees: [...listed, ...lists2.flatMap(({ attendees }) => attendees)],
    lists: lists2,
    isCancelled: settings.cancelled !== void 0 && isCancelled(note, settings.cancelled)
  };
}
function saidIn(source, note, path, { locale, date: { timezone } }) {
  const prose = (range, withMonths = false) => saidInProse(note.text, range, locale, withMonths);
  switch (source.kind) {
    case "path":
      return path && (path.year !== void 0 || path.month !== void 0) && (path.day || !path.isWhole) ? [saidInPath(path)] : [];
    case "title": {
      const title = frontMatterText(note, "title");
      return title ? prose(title.range).filter(({ year }) => year !== void 0) : [];
    }
    case "frontMatter":
      return source.name === "datetime" ? saidInDateTime(note, timezone) : saidInValue(note, source.name, prose);
    case "heading": {
      const [first] = note.headings;
      return first ? prose(first.content, true) : [];
    }
    case "label":
      return firstSaid(
        labelLines(note.text, headOf(note)),
        ({ label }) => labelKey(label) === labelKey(source.name),
        (line) => prose(line.value)
      );
    case "table": {
      const rows = tablesIn(note.text, headOf(note)).flatMap(({ head, rows: others }) => [head, ...others]);
      return firstSaid(
        rows.map((row) => cellsOf(note.text, row)),
        ([name]) => name !== void 0 && labelKey(note.text.slice(name.start, name.end)) === labelKey(source.name),
        ([, ...cells]) => cells.flatMap((cell) => prose(cell))
      );
    }
    case "section":
      return [];
  }
}
var HEAD = 6e3;
function headOf(note) {
  return { start: note.bodyStart, end: Math.min(note.text.length, note.bodyStart + HEAD) };
}
function firstSaid(all2, is, said) {
  for (const one2 of all2) if (is(one2)) return said(one2);
  return [];
}
function saidInPath({ text: text3, year, month, day }) {
  return {
    text: text3,
    ...year !== void 0 && { year },
    ...month !== void 0 && { month },
    ...day !== void 0 && { day: Number(day.slice(8)), whole: day }
  };
}
function saidInDateTime(note, timezone) {
  const { dateTime } = note;
  const value2 = note.frontMatter.valueRange(["datetime"]);
  if (!dateTime?.day || !value2) return [];
  const start = note.text.indexOf(dateTime.day, value2.start);
  if (start < 0 || start >= value2.end) return [];
  const range = { start, end: start + dateTime.day.length };
  const there = timezone !== void 0 && dateTime.instant !== void 0 ? dayIn(timezone, dateTime.instant) : void 0;
  return [.../* @__PURE__ */ new Set([dateTime.day, ...there === void 0 ? [] : [there]])].map((day) => ({
    ...partsOf(day),
    text: dateTime.day,
    range,
    rewrite: (to) => to
  }));
}
function saidInValue(note, key, prose) {
  const range = note.frontMatter.valueRange([key]);
  return range ? prose(range) : [];
}
function saidInProse(text3, range, locale, withMonths) {
  const source = text3.slice(range.start, range.end);
  const days = dateMentions(source, range.start, locale).map((mention) => saidByMention(text3, mention, locale));
  if (days.length > 0 || !withMonths) return days;
  return monthMentions(source, range.start, locale).map((mention) => ({ ...mention }));
}
function saidByMention(text3, mention, locale) {
  const { year, month, day, range, last, isWeek } = mention;
  const real = toDay(year?.value ?? 2e3, month.value, day.value);
  const end = last && toDay(year?.value ?? 2e3, last.month, last.day);
  const more = isWeek ? 6 : real && end ? daysBetween(real, end) : 0;
  return {
    text: mention.text,
    month: month.value,
    day: day.value,
    range,
    ...year && { year: year.value },
    ...year && real && { whole: real },
    ...more > 0 && { more },
    ...!last && !isWeek && { rewrite: (to) => rewriteMention(text3, mention, to, locale) }
  };
}
function partsOf(day) {
  const [year, month, date] = day.split("-").map(Number);
  return { year, month, day: date, whole: day };
}
function fits(said, day, tolerance) {
  if (said.whole === day) return true;
  const { year, month, day: date, more = 0 } = said;
  const meant = partsOf(day);
  if (month === void 0) return year === void 0 || year === meant.year;
  if (date === void 0) return month === meant.month && (year === void 0 || year === meant.year);
  const years = year === void 0 ? [meant.year, meant.year - 1, meant.year + 1] : [year];
  return years.some((one2) => {
    const first = toDay(one2, month, date);
    if (!first) return false;
    const after = daysBetween(first, day);
    return after >= -tolerance && after <= more + tolerance;
  });
}
function wholeDays({ whole, year, month, day }, years) {
  if (whole !== void 0) return [whole];
  if (year !== void 0 || month === void 0 || day === void 0) return [];
  return [...years].flatMap((one2) => toDay(Number(one2), month, day) ?? []);
}
function agreement(dates, tolerance) {
  let best;
  const years = new Set(dates.flatMap(({ said }) => said.flatMap(({ whole }) => whole?.slice(0, 4) ?? [])));
  for (const { said } of dates) {
    for (const whole of said.flatMap((one2) => wholeDays(one2, years))) {
      const agree = dates.filter((other) => other.said.some((one2) => fits(one2, whole, tolerance)));
      if (best && agree.length <= best.agree.length) continue;
      best = { day: whole, agree, odd: dates.filter((other) => !agree.includes(other)) };
    }
  }
  return best;
}
var MAX_BLOCKS = 12;
var MAX_LINE2 = 200;
function isCancelled(note, test) {
  const title = frontMatterText(note, "title")?.value;
  if (title !== void 0 && test(title.slice(0, MAX_LINE2))) return true;
  return note.blocks.slice(0, MAX_BLOCKS).some(({ heading, range }) => {
    const source = heading?.name ?? note.text.slice(range.start, Math.min(range.end, range.start + MAX_LINE2));
    return source.split(/[\r\n]+/).some((line) => test(line.replace(/[*_>`#]+/g, "").trim()));
  });
}
function isBefore({ path, day }, file, since) {
  if (since === void 0) return false;
  const at = path?.day ?? day;
  if (at !== void 0) return at < since;
  const year = file.split("/").findLast((segment) => /^(?:19|20)\d\d$/.test(segment));
  return year !== void 0 && Number(year) < Number(since.slice(0, 4));
}
var WHOLE_DAY = 36 * 36e5;
function stageAt({ dateTime }, { path, day }, now) {
  if (now === void 0) return "held";
  const days = /* @__PURE__ */ new Set([path?.day, day, dateTime?.day]);
  if (dateTime?.instant !== void 0) days.delete(dateTime.day);
  const ends = [dateTime?.instant, ...[...days].map((one2) => one2 && Date.parse(one2) + WHOLE_DAY)];
  return ends.some((end) => typeof end === "number" && end > now) ? "upcoming" : "held";
}

// src/collection/facts.ts
var WORD = unicodeRegExp(String.raw`\p{L}[\p{L}\p{M}\p{N}-]{3,}`, "g");
function collectFacts(path, text3, settings) {
  const { sections, attendees } = settings;
  const frontMatter2 = looseFrontMatter(text3);
  const { template } = settings.placeholders;
  const keys2 = sectionKeys(sections);
  const inPath = dateInPath(path, settings);
  const body = { start: frontMatter2.end, end: text3.length };
  const facts = {
    path,
    ...inPath?.day && { day: inPath.day },
    ...inPath?.number !== void 0 && { number: inPath.number },
    hasKeys: settings.frontMatter.schema.required.some((key) => key in frontMatter2.lists),
    emoji: [],
    participants: [
      ...attendees.from.flatMap(({ kind, name }) => kind === "frontMatter" ? frontMatter2.lists[name] ?? [] : []),
      ...attendees.from.some(({ kind }) => kind !== "frontMatter") ? attendeeLists(text3, body, attendees.from).flatMap((list2) => list2.attendees.map(({ name }) => name)) : []
    ],
    teams: frontMatter2.lists.teams ?? [],
    tags: frontMatter2.lists.tags ?? [],
    speakers: [],
    copies: [],
    lines: 0,
    blanks: 0,
    template: [],
    words: []
  };
  const speakers = /* @__PURE__ */ new Set();
  const seen = /* @__PURE__ */ new Set();
  let fence3 = "";
  let open;
  const close2 = (end) => {
    if (!open) return;
    facts.copies.push({ section: open.section, ...digest(text3, { start: open.start, end }) });
    open = void 0;
  };
  for (const range of linesIn(text3, body)) {
    const line = text3.slice(range.start, range.end);
    const written = line.trimStart();
    if (written === "") continue;
    facts.lines++;
    if (line.endsWith(" ") && /\S $/.test(line)) facts.blanks++;
    if (template?.has(templateLine(line))) facts.template.push(hash(templateLine(line)));
    const mark = /^(?:```+|~~~+)/.exec(written)?.[0];
    if (mark && (fence3 === "" || mark.startsWith(fence3))) fence3 = fence3 === "" ? mark : "";
    else if (fence3 === "") {
      const heading = written.startsWith("#") ? headingOfLine(line)?.text : void 0;
      if (heading !== void 0) {
        const key = headingKey(heading);
        const index2 = keys2.findIndex((names2) => names2.has(key));
        if (index2 >= 0 && !seen.has(index2)) {
          seen.add(index2);
          close2(range.start);
          const section = sections[index2].name;
          open = { section, start: range.end };
          const emoji = headingEmoji(heading);
          if (emoji) facts.emoji.push([section, emoji]);
          continue;
        }
      } else {
        for (const name of speakersOf(text3, range)?.names ?? []) {
          speakers.add(isInitials(name.text) ? initialsKey(name.text) : name.text);
        }
      }
    }
    if (fence3 === "" && isBreak(line)) close2(range.start);
  }
  close2(text3.length);
  const isOld = isBefore({ path: inPath, day: inPath?.day }, path, settings.since);
  if (sections.length > 0 && !isOld) facts.sections = seen.size;
  facts.speakers = [...speakers].slice(0, MAX_SPEAKERS);
  facts.participants.splice(MAX_PARTICIPANTS);
  const lower = text3.slice(frontMatter2.end).toLowerCase();
  facts.words = [...new Set(lower.match(WORD(lower)) ?? [])];
  return facts;
}
var FIRST = 2166136261;
var PRIME = 16777619;
function hash(text3) {
  let value2 = FIRST;
  for (let at = 0; at < text3.length; at++) value2 = Math.imul(value2 ^ text3.charCodeAt(at), PRIME);
  return value2 >>> 0;
}
function digest(text3, { start, end }) {
  let value2 = FIRST;
  let length = 0;
  let isApart = false;
  for (let at = start; at < end; at++) {
    const unit = text3.charCodeAt(at);
    if (unit === 32 || unit >= 9 && unit <= 13 || unit > 127 && /\s/.test(text3[at])) {
      isApart = length > 0;
      continue;
    }
    if (isApart) {
      value2 = Math.imul(value2 ^ 32, PRIME);
      length++;
      isApart = false;
    }
    value2 = Math.imul(value2 ^ unit, PRIME);
    length++;
  }
  return { hash: value2 >>> 0, length };
}

// src/collection/people.ts
var MIN_NOTES = 3;
var MIN_SHARE = 0.5;
var SURE_SHARE = 0.7;
var People = class {
  /** Names as written in participants, with how many notes have them. */
  #names;
  #speakers;
  /** The initials that people of a first name have, with how surely: 1 where a longer form of the name says so. */
  #learnt = /* @__PURE__ */ new Map();
  #byFirst = /* @__PURE__ */ new Map();
  #byLetter = /* @__PURE__ */ new Map();
  #parsed = /* @__PURE__ */ new Map();
  #isKnown = /* @__PURE__ */ new Map();
  constructor({ names: names2, speakers }) {
    this.#names = names2;
    this.#speakers = speakers;
    const firsts = /* @__PURE__ */ new Map();
    for (const [name, notes2] of names2) {
      const parsed = this.#parse(name);
      const { first } = parsed;
      const own5 = ownInitials(parsed);
      firsts.set(first, (firsts.get(first) ?? 0) + notes2);
      append(this.#byFirst, first, name);
      append(this.#byLetter, first[0] ?? "", parsed);
      if (own5 !== void 0) this.#learn(first, own5, 1);
    }
    const best = /* @__PURE__ */ new Map();
    for (const [key, { notes: notes2, withFirst }] of speakers) {
      for (const [first, together] of withFirst) {
        if (together < MIN_NOTES || together / notes2 < MIN_SHARE) continue;
        if (together > (best.get(first)?.together ?? 0)) best.set(first, { key, share: together / notes2, together });
      }
    }
    for (const [first, { key, share, together }] of best) {
      if (together / firsts.get(first) >= MIN_SHARE) this.#learn(first, key, share);
    }
  }
  #learn(first, key, share) {
    const known = this.#learnt.get(first) ?? /* @__PURE__ */ new Map();
    known.set(key, Math.max(share, known.get(key) ?? 0));
    this.#learnt.set(first, known);
  }
  /** Whether the notes know anybody of these initials or this name. */
  isKnown(speaker) {
    let known = this.#isKnown.get(speaker);
    if (known === void 0) {
      known = this.#findKnown(speaker);
      this.#isKnown.set(speaker, known);
    }
    return known;
  }
  #findKnown(speaker) {
    if (!isInitials(speaker)) {
      const said = this.#parse(speaker);
      return (this.#byLetter.get(said.first[0] ?? "") ?? []).some(
        (known) => maybeSame(said, known) && known.first.startsWith(said.first)
      );
    }
    const key = initialsKey(speaker);
    return [...this.#learnt.values()].some((known) => known.has(key));
  }
  /** Whether `name` stands for people at all: a group, initials, a known name, one of the participants of its note. */
  isSomebody(name, participants) {
    return isGroup(name) || isInitials(name) || this.isKnown(name) || participants.some((one2) => this.match(name, one2) === "yes");
  }
  /** The one name, as most notes write it, that these initials surely stand for; undefined when it is not sure. */
  nameOf(speaker) {
    const key = initialsKey(speaker);
    const firsts = [...this.#learnt].filter(([, known]) => (known.get(key) ?? 0) >= SURE_SHARE).map(([first2]) => first2);
    const handles = [...this.#names.keys()].filter((name) => ownInitials(this.#parse(name)) === key);
    const [first, ...others] = firsts;
    if (first === void 0 || others.length > 0 || handles.some((name) => this.#parse(name).first !== first))
      return void 0;
    return (this.#byFirst.get(first) ?? []).filter((name) => this.#fit(key, name) === "yes").sort((a, b) => this.#names.get(b) - this.#names.get(a))[0];
  }
  /** Whether the participant `name` is who speaks as `speaker` (initials or a name). */
  match(speaker, name) {
    if (isInitials(speaker)) return this.#fit(initialsKey(speaker), name);
    const participant = this.#parse(name);
    const said = this.#parse(speaker);
    if (maybeSame(said, participant)) return "yes";
    return speaker.length <= 2 || new RegExp("^\\p{Lu}{2}", "u").test(speaker) ? firstLetter(said.first, participant.first) : "no";
  }
  #fit(key, name) {
    const parsed = this.#parse(name);
    const own5 = ownInitials(parsed);
    if (own5 !== void 0) {
      if (own5 === key) return "yes";
      return parsed.last.includes(" ") && own5[0] === key[0] ? "maybe" : "no";
    }
    if (parsed.first[0]?.toUpperCase() !== key[0]) return "no";
    const learnt = this.#learnt.get(parsed.first);
    if (learnt?.has(key)) return "yes";
    const heard = this.#speakers.get(key);
    const together = heard?.withFirst.get(parsed.first) ?? 0;
    if (heard && together > MIN_NOTES && together / heard.notes >= MIN_SHARE) return "maybe";
    return Math.max(0, ...learnt?.values() ?? []) >= SURE_SHARE ? "no" : "maybe";
  }
  #parse(name) {
    const known = this.#parsed.get(name) ?? personName(name);
    this.#parsed.set(name, known);
    return known;
  }
};
var PeopleBuilder = class {
  data = { names: /* @__PURE__ */ new Map(), speakers: /* @__PURE__ */ new Map() };
  add(participants, speakers) {
    const present = new Set(participants);
    const firsts = new Set([...present].map((name) => personName(name).first));
    for (const name of present) count(this.data.names, name);
    for (const speaker of speakers) {
      const counts = this.#of(speaker);
      counts.notes++;
      for (const first of firsts) if (firstLetter(speaker, first) !== "no") count(counts.withFirst, first);
    }
  }
  join({ names: names2, speakers }) {
    for (const [name, notes2] of names2) count(this.data.names, name, notes2);
    for (const [speaker, { notes: notes2, withFirst }] of speakers) {
      const counts = this.#of(speaker);
      counts.notes += notes2;
      for (const [first, together] of withFirst) count(counts.withFirst, first, together);
    }
  }
  /** The counts of a speaker, by whose first names: folded, so that `Teo` and `TeoT` count together. */
  #of(speaker) {
    const counts = this.data.speakers.get(speaker) ?? { notes: 0, withFirst: /* @__PURE__ */ new Map() };
    this.data.speakers.set(speaker, counts);
    return counts;
  }
};
function firstLetter(a, b) {
  return letterOf(a) === letterOf(b) ? "maybe" : "no";
}
function letterOf(name) {
  const [first = ""] = name;
  return (first <= "" ? first : first.normalize("NFD")[0]).toUpperCase();
}

// src/collection/spellings.ts
var FIELDS = ["participants", "teams", "tags"];
var CLEAR = 5;
var MANY = 2 * CLEAR;
var Spellings = class {
  #lists;
  #words;
  #folders;
  /** The spellings of each list that differ in case, diacritics and spaces only. */
  #byFold;
  /** The spellings and words that many notes have. */
  #frequent;
  #frequentWords;
  /** First names as written, by their form without marks. */
  #firstNames;
  #better = /* @__PURE__ */ new Map();
  constructor({ lists: lists2, words, folders }) {
    this.#lists = lists2;
    this.#words = words;
    this.#folders = folders;
    const all2 = (field) => [...lists2[field]].map(([spelling, notes2]) => ({ spelling, notes: notes2, folded: normalize(spelling) }));
    const spellings = { participants: all2("participants"), teams: all2("teams"), tags: all2("tags") };
    const each = (make) => ({
      participants: make(spellings.participants),
      teams: make(spellings.teams),
      tags: make(spellings.tags)
    });
    this.#byFold = each((of) => grouped(of, ({ folded }) => folded));
    this.#frequent = each((of) => of.filter(({ notes: notes2 }) => notes2 >= MANY));
    this.#frequentWords = [...words].filter(([, notes2]) => notes2 >= MANY);
    const firsts = [...lists2.participants].flatMap(([name, notes2]) => {
      const first = firstOf(name);
      return first === void 0 ? [] : [{ first, notes: notes2 }];
    });
    this.#firstNames = grouped(firsts, ({ first }) => stripDiacritics(first));
  }
  /** What `value` should be on clear evidence; undefined when it may be right. */
  better(field, value2) {
    const key = `${field}\0${value2}`;
    if (!this.#better.has(key)) this.#better.set(key, this.#find(field, value2));
    return this.#better.get(key);
  }
  #find(field, value2) {
    const counts = this.#lists[field];
    const own5 = Math.max(1, counts.get(value2) ?? 0);
    const folded = normalize(value2);
    let best;
    for (const { spelling, notes: notes2 } of this.#byFold[field].get(folded) ?? []) {
      if (spelling === value2 || notes2 < own5 * CLEAR) continue;
      if (!best || notes2 > best.notes) best = { spelling, notes: notes2, others: own5, in: "lists" };
    }
    if (best) return best;
    return field === "participants" ? this.#byFirstName(value2) ?? this.#bySlip(field, value2, own5) : this.#byText(value2, own5) ?? this.#byFolder(field, value2) ?? this.#bySlip(field, value2, own5);
  }
  /** `RazvanV` for the same reason as `RazvanD`: the first name has marks in nearly all notes, whatever follows it. */
  #byFirstName(value2) {
    const first = firstOf(value2);
    if (first === void 0 || stripDiacritics(first) !== first || !new RegExp("\\p{Lu}", "u").test(first[0])) return void 0;
    let marked = 0;
    let plain = 0;
    let form;
    let most = 0;
    for (const { first: other, notes: notes2 } of this.#firstNames.get(first) ?? []) {
      if (other === first) plain += notes2;
      else {
        marked += notes2;
        if (notes2 > most) [form, most] = [other, notes2];
      }
    }
    if (form === void 0 || marked < CLEAR * Math.max(1, plain)) return void 0;
    const spelling = form + value2.slice(first.length);
    const known = [...this.#lists.participants.keys()].some(
      (name) => name.startsWith(spelling) || firstOf(name) === form && spelling === form
    );
    return known ? { spelling, notes: marked, others: plain, in: "first" } : void 0;
  }
  /** A word of one letter's difference that the notes' own text has far more often: `krafkit` where it says `kraftkit`. */
  #byText(value2, own5) {
    if (!/^[\p{L}\p{N}-]{5,}$/u.test(value2)) return void 0;
    const lower = value2.toLowerCase();
    const mine = this.#words.get(lower) ?? 0;
    for (const [word, notes2] of this.#frequentWords) {
      if (Math.abs(word.length - lower.length) > 1 || notes2 < CLEAR * Math.max(own5, mine) || word === lower) continue;
      if (word.startsWith(lower) || lower.startsWith(word) || !isTypingSlip(lower, word)) continue;
      return { spelling: word, notes: notes2, others: Math.max(own5, mine), in: "text" };
    }
    return void 0;
  }
  /** A team that is written like no other, and is but for its separators the name of a folder. */
  #byFolder(field, value2) {
    if (field !== "teams" || this.#folders.has(value2) || (this.#lists.teams.get(value2) ?? 0) > 1) return void 0;
    const bare = (text3) => normalize(text3).replace(/[\s_-]+/g, "");
    const folder = [...this.#folders].find((name) => name !== value2 && bare(name) === bare(value2));
    return folder === void 0 ? void 0 : { spelling: folder, notes: 0, others: 1, in: "lists" };
  }
  /** Two letters exchanged, or one doubled by mistake, in a name that is there only once. */
  #bySlip(field, value2, own5) {
    if (own5 > 1 || value2.length < 5) return void 0;
    const folded = normalize(value2);
    for (const { spelling, notes: notes2, folded: other } of this.#frequent[field]) {
      if (folded.startsWith(other) || other.startsWith(folded)) continue;
      if (folded.at(-1) !== other.at(-1)) continue;
      if (isSwap(folded, other) || isDoubled(folded, other) || isDoubled(other, folded)) {
        return { spelling, notes: notes2, others: own5, in: "lists" };
      }
    }
    return void 0;
  }
};
var SpellingsBuilder = class {
  data = {
    lists: { participants: /* @__PURE__ */ new Map(), teams: /* @__PURE__ */ new Map(), tags: /* @__PURE__ */ new Map() },
    words: /* @__PURE__ */ new Map(),
    folders: /* @__PURE__ */ new Set()
  };
  add(note) {
    const { lists: lists2, words, folders } = this.data;
    for (const field of FIELDS) for (const value2 of new Set(note[field])) count(lists2[field], value2);
    for (const word of note.words) count(words, word);
    for (const segment of note.path.split("/").slice(0, -1)) if (!/^\d+$/.test(segment)) folders.add(segment);
  }
  join(other) {
    const { lists: lists2, words, folders } = this.data;
    for (const field of FIELDS) for (const [value2, notes2] of other.lists[field]) count(lists2[field], value2, notes2);
    for (const [word, notes2] of other.words) count(words, word, notes2);
    for (const folder of other.folders) folders.add(folder);
  }
};
var FIRST_NAME = unicodeRegExp(String.raw`^\p{Lu}[\p{Ll}\p{M}]+`);
function firstOf(value2) {
  const { text: text3 } = personName(value2);
  const first = FIRST_NAME(text3).exec(text3.normalize("NFC"))?.[0];
  return first !== void 0 && first.length >= 3 ? first : void 0;
}
function grouped(all2, keyOf) {
  const groups = /* @__PURE__ */ new Map();
  for (const one2 of all2) append(groups, keyOf(one2), one2);
  return groups;
}
function isDoubled(a, b) {
  const at = putIn(a, b);
  return at !== void 0 && at > 0 && a[at - 1] === a[at];
}
function isTypingSlip(a, b) {
  return isSwap(a, b) || putIn(a, b) !== void 0 || putIn(b, a) !== void 0;
}
function putIn(a, b) {
  if (a.length !== b.length + 1) return void 0;
  let at = 0;
  while (at < b.length && a[at] === b[at]) at++;
  return a.slice(at + 1) === b.slice(at) ? at : void 0;
}

// src/collection/note-index.ts
var FEW = 3;
var MIN_SHARE2 = 0.2;
var STANDING = 3;
var BLANKS = 0.01;
var NoteIndexBuilder = class {
  #people = new PeopleBuilder();
  #spellings = new SpellingsBuilder();
  data = {
    notes: 0,
    withKeys: 0,
    lines: 0,
    blanks: 0,
    template: /* @__PURE__ */ new Map(),
    numbers: /* @__PURE__ */ new Map(),
    folders: /* @__PURE__ */ new Map(),
    series: /* @__PURE__ */ new Map(),
    emoji: /* @__PURE__ */ new Map(),
    copies: /* @__PURE__ */ new Map(),
    people: this.#people.data,
    spellings: this.#spellings.data
  };
  add(note) {
    const { data } = this;
    data.notes++;
    data.lines += note.lines;
    data.blanks += note.blanks;
    if (note.hasKeys) data.withKeys++;
    for (const line of new Set(note.template)) count(data.template, line);
    if (note.number !== void 0)
      append(data.numbers, seriesOf(note.path), { path: note.path, number: note.number, day: note.day });
    if (note.sections !== void 0) {
      const counts = { notes: 1, withSections: note.sections > 0 ? 1 : 0 };
      sum(data.folders, folderOf(note.path), counts);
      sum(data.series, seriesOf(note.path), counts);
    }
    for (const [section, emoji] of note.emoji) countIn(data.emoji, section, emoji);
    for (const { section, hash: hash2, length } of note.copies) {
      const copy = note.day && { path: note.path, day: note.day };
      if (copy) append(data.copies, copyKey(note.path, section, hash2, length), copy, STANDING);
    }
    this.#people.add(note.participants, note.speakers);
    this.#spellings.add(note);
  }
  /** Takes in what another builder has taken in. */
  join(other) {
    const { data } = this;
    for (const key of ["notes", "withKeys", "lines", "blanks"]) data[key] += other[key];
    for (const [line, notes2] of other.template) count(data.template, line, notes2);
    for (const [series, notes2] of other.numbers) for (const note of notes2) append(data.numbers, series, note);
    for (const [folder, counts] of other.folders) sum(data.folders, folder, counts);
    for (const [series, counts] of other.series) sum(data.series, series, counts);
    for (const [section, emoji] of other.emoji) {
      for (const [one2, notes2] of emoji) countIn(data.emoji, section, one2, notes2);
    }
    for (const [key, notes2] of other.copies) for (const note of notes2) append(data.copies, key, note, STANDING);
    this.#people.join(other.people);
    this.#spellings.join(other.spellings);
  }
};
var NoteIndex = class {
  people;
  spellings;
  #data;
  constructor(source = []) {
    this.#data = Symbol.iterator in source ? dataOf(source) : source;
    this.people = new People(this.#data.people);
    this.spellings = new Spellings(this.#data.spellings);
  }
  /** How many notes there are. */
  get notes() {
    return this.#data.notes;
  }
  /** How many of them have front matter with a key that notes must have. */
  get withKeys() {
    return this.#data.withKeys;
  }
  /**
   * The notes are written in another way than the built-in one: hardly any has the front matter that it asks for. Then a
   * single remark points to a configuration, instead of a finding in every note.
   */
  get usesOtherFormat() {
    return this.#data.notes >= FEW && this.#data.withKeys < this.#data.notes * MIN_SHARE2;
  }
  /** People here leave a blank at the end of lines now and then, so that one means nothing. */
  get leavesBlanks() {
    return this.#data.blanks > this.#data.lines * BLANKS;
  }
  /** In how many notes a line of the template still stands. */
  notesWithTemplateLine(line) {
    return this.#data.template.get(hash(line)) ?? 0;
  }
  /** The other numbered notes of the series that `path` is in. */
  numbersBeside(path) {
    return (this.#data.numbers.get(seriesOf(path)) ?? []).filter((other) => other.path !== path);
  }
  /** How many notes stand in the folder of `path`, and how many of them have any expected section. */
  folder(path) {
    return this.#data.folders.get(folderOf(path)) ?? { notes: 0, withSections: 0 };
  }
  /** Whether `path` is among notes of another kind: two or more in its folder or series, none with an expected section. */
  isOfOtherKind(path) {
    return [this.folder(path), this.#data.series.get(seriesOf(path))].some(
      (counts) => counts !== void 0 && counts.notes > 1 && counts.withSections === 0
    );
  }
  /** Folders of two notes or more of which none has an expected section: they hold another kind of note. */
  foreignFolders() {
    return [...this.#data.folders].filter(([, { notes: notes2, withSections }]) => notes2 > 1 && withSections === 0).map(([folder, { notes: notes2 }]) => ({ folder, notes: notes2 }));
  }
  /** In how many notes each section has `emoji`, by the section's name. */
  emojiUse(emoji) {
    return new Map(
      [...this.#data.emoji].flatMap(([section, counts]) => counts.has(emoji) ? [[section, counts.get(emoji)]] : [])
    );
  }
  /** The emoji that a section has most often, and in how many notes. */
  usualEmoji(section) {
    const [first] = [...this.#data.emoji.get(section) ?? []].sort(([, a], [, b]) => b - a);
    return first && { emoji: first[0], notes: first[1] };
  }
  /**
   * The earlier note of the same series whose section has the same text; undefined when there is none, and when the text
   * stands in more notes than two: then it is that group's standing text.
   */
  earlierCopy(path, day, section, hash2, length) {
    const others = (this.#data.copies.get(copyKey(path, section, hash2, length)) ?? []).filter(
      (other) => other.path !== path
    );
    const [only] = others;
    return only && others.length === 1 && only.day < day ? only : void 0;
  }
};
function folderOf(path) {
  return path.slice(0, Math.max(0, path.lastIndexOf("/")));
}
function seriesOf(path) {
  return withoutYears(folderOf(path));
}
var withoutYears = memoize(
  (folder) => folder.split("/").filter((segment) => !/^(?:19|20)\d\d$/.test(segment)).join("/")
);
function sum(all2, key, { notes: notes2, withSections }) {
  const counts = all2.get(key) ?? { notes: 0, withSections: 0 };
  all2.set(key, { notes: counts.notes + notes2, withSections: counts.withSections + withSections });
}
function dataOf(facts) {
  const builder = new NoteIndexBuilder();
  for (const note of facts) builder.add(note);
  return builder.data;
}
function copyKey(path, section, hash2, length) {
  return `${seriesOf(path)}\0${section}\0${hash2}\0${length}`;
}

// src/note/meeting/task-verbs.ts
var TASK_WORDS = new Set(
  "add address adapt allow announce approve arrange ask assign attend build bring buy call change check clarify clean close collect comment complete compare configure confirm contact continue coordinate convert copy create debug decide define deploy design determine develop discuss document draft drop edit enable ensure establish evaluate examine experiment explain explore extend extract figure fill find finalize finalise finish fix follow gather generate get give handle have host identify implement import improve include inform inspect install integrate investigate invite join keep launch learn let list look maintain make measure merge migrate modify monitor move notify open order organize organise outline patch pick ping plan poll port post prepare present print propose provide publish push put reach read rebase record reduce refactor register release remind remove rename reorganize repair replace reply report request research resolve respond restructure review revise rewrite run schedule see select send set setup share show sign solve sort start submit suggest summarize summarise support switch sync synchronize synchronise talk test think track translate trigger try turn understand unify update upgrade upload upstream use validate verify visit wait work write".split(" ")
);
var FIRST_WORD = unicodeRegExp(String.raw`^(?:\*\*|__|please\s+)?([\p{L}]+)\b(?!\s*:)`, "i");
function isTask(line) {
  const plain = line.replace(/^(?:\[[ xX]\]\s*)?/, "");
  if (/^TODO\b:?\s+\S/i.test(plain)) return true;
  const first = FIRST_WORD(plain).exec(plain)?.[1]?.toLowerCase();
  if (first === void 0 || !TASK_WORDS.has(first)) return false;
  return plain.split(/\s+/).length >= 3;
}

// src/note/meeting/action-items.ts
function actionItems(blocks, text3, isPerson) {
  const found = [];
  let caption;
  for (const block of blocks) {
    if (block.kind === "heading") caption = "topic";
    if (block.kind !== "paragraph" && block.kind !== "item") continue;
    if (block.item && (block.item.depth > 1 || block.kind === "paragraph")) continue;
    const { start } = block.range;
    const range = { start, end: Math.min(block.range.end, endOfLine(text3, start)) };
    const line = text3.slice(range.start, range.end).trimEnd();
    const box = /^\[[ xX]\]\s+/.exec(line)?.[0] ?? "";
    const trimmed = { start: range.start + box.length, end: range.start + line.length };
    const owners = ownersOf(text3, trimmed, isPerson);
    const isCaption2 = !block.item && text3.slice(block.range.start, block.range.end).trimEnd().endsWith(":");
    if (!block.item) {
      caption = isCaption2 ? owners.length > 0 ? owners : "topic" : void 0;
      if (caption === "topic") continue;
    } else if (caption === "topic" && owners.length === 0) continue;
    const inherited = block.item && Array.isArray(caption) && owners.length === 0 ? caption : void 0;
    const isDone = /x/i.test(box);
    found.push({
      range: trimmed,
      block,
      owners: inherited ?? owners,
      inherited: inherited !== void 0,
      isCaption: isCaption2,
      isDone,
      isTask: !isDone && isTask(line)
    });
  }
  return found;
}
var TAIL = unicodeRegExp(
  String.raw`(?::|-|–|—|\()\s*((?:\p{Lu}[\p{L}\p{M}]*)(?:\s*[/+&,]\s*\p{Lu}[\p{L}\p{M}]*)*)\s*\)?[.]?$`
);
var LEAD = unicodeRegExp(
  String.raw`^(\p{Lu}[\p{L}\p{M}]*(?:\s*(?:[/+&,]|and)\s*\p{Lu}[\p{L}\p{M}]*)*)\s*(?::|-|–|—|\bto\b|\bwill\b|\bshould\b|\bcan\b|\bneeds?\b|\bis\b|\bare\b|\bhas\b|'ll\b|\()`
);
var SEPARATOR = /[/+&,]|\band\b/;
function ownersOf(text3, range, isPerson) {
  const line = text3.slice(range.start, range.end);
  const first = speakersOf(text3, range)?.names.filter(({ text: name }) => !/^todo$/i.test(name)) ?? [];
  if (first.some(({ text: name }) => isPerson(name))) return first;
  const plain = line.replace(/^TODO\b:?\s*/i, "");
  const said = /\b(?:owners?|assigned to|assignees?|responsible|lead|who|by)\s*:\s*(\S[^;)\]]*)/i.exec(plain)?.[1];
  if (said !== void 0) return named(said, isPerson);
  const handles = [...plain.matchAll(/(?:^|[\s(])(@[\w-]+)/g)].map(([, handle]) => ({ text: handle }));
  if (handles.length > 0) return handles;
  const tail = TAIL(plain).exec(plain)?.[1];
  if (tail?.split(/[/+&,]/).every((name) => isPerson(name.trim()))) return named(tail, isPerson);
  const lead = LEAD(plain).exec(plain)?.[1];
  if (lead?.split(SEPARATOR).some((name) => isPerson(name.trim()))) return named(lead, isPerson);
  if (/^(?:we|i)\b/i.test(plain)) return [{ text: plain.split(/\s/)[0] }];
  const group = /^([\p{L}][\p{L} -]{2,30}):\s+\S/u.exec(plain)?.[1];
  if (group?.split(/\s+/).some((word) => isGroup(word) || /^(?:leaders?|meeting|task force|group|wg|sig|chairs?)$/i.test(word)))
    return [{ text: group }];
  return [];
}
function named(list2, isPerson) {
  const names2 = list2.split(SEPARATOR).map((name) => name.trim().replace(/^.*:\s+/, ""));
  const people = names2.filter((name) => isPerson(name));
  return (people.length > 0 ? people : [list2.trim()]).map((text3) => ({ text: text3 }));
}
function isOpen({ range, block, owners, isCaption: isCaption2, isDone, isTask: isTask2 }, text3, words = []) {
  if (isDone || isCaption2) return false;
  if (isPlaceholder(text3.slice(range.start, block.range.end), words)) return false;
  return isTask2 || owners.some((owner) => !/^(?:we|i)$/i.test(owner.text));
}

// node_modules/trough/lib/index.js
function trough() {
  const fns = [];
  const pipeline = { run, use };
  return pipeline;
  function run(...values2) {
    let middlewareIndex = -1;
    const callback = values2.pop();
    if (typeof callback !== "function") {
      throw new TypeError("Expected function as last argument, not " + callback);
    }
    next(null, ...values2);
    function next(error, ...output) {
      const fn = fns[++middlewareIndex];
      let index2 = -1;
      if (error) {
        callback(error);
        return;
      }
      while (++index2 < values2.length) {
        if (output[index2] === null || output[index2] === void 0) {
          output[index2] = values2[index2];
        }
      }
      values2 = output;
      if (fn) {
        wrap(fn, next)(...output);
      } else {
        callback(null, ...output);
      }
    }
  }
  function use(middelware) {
    if (typeof middelware !== "function") {
      throw new TypeError(
        "Expected `middelware` to be a function, not " + middelware
      );
    }
    fns.push(middelware);
    return pipeline;
  }
}
function wrap(middleware, callback) {
  let called;
  return wrapped;
  function wrapped(...parameters) {
    const fnExpectsCallback = middleware.length > parameters.length;
    let result;
    if (fnExpectsCallback) {
      parameters.push(done);
    }
    try {
      result = middleware.apply(this, parameters);
    } catch (error) {
      const exception = (
        /** @type {Error} */
        error
      );
      if (fnExpectsCallback && called) {
        throw exception;
      }
      return done(exception);
    }
    if (!fnExpectsCallback) {
      if (result && result.then && typeof result.then === "function") {
        result.then(then, done);
      } else if (result instanceof Error) {
        done(result);
      } else {
        then(result);
      }
    }
  }
  function done(error, ...output) {
    if (!called) {
      called = true;
      callback(error, ...output);
    }
  }
  function then(value2) {
    done(null, value2);
  }
}

// node_modules/unified-lint-rule/lib/index.js
function lintRule(meta, rule) {
  const id = typeof meta === "string" ? meta : meta.origin;
  const url = typeof meta === "string" ? void 0 : meta.url;
  const parts = id.split(":");
  const source = parts[1] ? parts[0] : void 0;
  const ruleId = parts[1];
  Object.defineProperty(plugin, "name", { value: id });
  return plugin;
  function plugin(config) {
    const [severity, options] = coerce(ruleId, config);
    const fatal = severity === 2;
    if (!severity) return;
    return function(tree, file, next) {
      let index2 = file.messages.length - 1;
      wrap(rule, function(error) {
        const messages23 = file.messages;
        if (error && !messages23.includes(error)) {
          try {
            file.fail(error);
          } catch {
          }
        }
        while (++index2 < messages23.length) {
          Object.assign(messages23[index2], { fatal, ruleId, source, url });
        }
        next();
      })(tree, file, options);
    };
  }
}
function coerce(name, config) {
  if (Array.isArray(config)) {
    const [severity, option] = config;
    switch (severity) {
      case false:
      case 0:
      case "off": {
        return [0, option];
      }
      case true:
      case 1:
      case "on":
      case "warn": {
        return [1, option];
      }
      case 2:
      case "error": {
        return [2, option];
      }
      default: {
        if (typeof severity === "number") {
          throw new Error(
            "Incorrect severity `" + severity + "` for `" + name + "`, expected 0, 1, or 2"
          );
        }
        return [
          1,
          /** @type {Option} */
          config
        ];
      }
    }
  }
  return [1, config];
}

// src/generated/options.js
var options_action_item_owner = validate21;
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "unknown")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.unknown !== void 0) {
      if (typeof data.unknown !== "boolean") {
        const err1 = { instancePath: instancePath + "/unknown", schemaPath: "#/properties/unknown/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate21.errors = vErrors;
  return errors === 0;
}
var options_attendees = validate22;
var schema7 = { "type": "object", "additionalProperties": false, "properties": { "form": { "description": "What each entry must hold: `full-name` (two words or more), `handle` (`@name`), or `any`.", "enum": ["any", "full-name", "handle"], "default": "any" } }, "$id": "options_attendees" };
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "form")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.form !== void 0) {
      let data0 = data.form;
      if (!(data0 === "any" || data0 === "full-name" || data0 === "handle")) {
        const err1 = { instancePath: instancePath + "/form", schemaPath: "#/properties/form/enum", keyword: "enum", params: { allowedValues: schema7.properties.form.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
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
var options_consistent_dates = validate23;
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate23.errors = vErrors;
  return errors === 0;
}
var options_consistent_names = validate24;
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate24.errors = vErrors;
  return errors === 0;
}
var options_file_name = validate25;
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate25.errors = vErrors;
  return errors === 0;
}
var options_front_matter = validate26;
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate26.errors = vErrors;
  return errors === 0;
}
var options_front_matter_schema = validate27;
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate27.errors = vErrors;
  return errors === 0;
}
var options_heading_emoji = validate28;
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate28.errors = vErrors;
  return errors === 0;
}
var options_heading_syntax = validate29;
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate29.errors = vErrors;
  return errors === 0;
}
var options_known_speaker = validate30;
function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate30.errors = vErrors;
  return errors === 0;
}
var options_no_broken_link = validate31;
function validate31(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate31.errors = vErrors;
  return errors === 0;
}
var options_no_copied_section = validate32;
function validate32(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "minLength")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.minLength !== void 0) {
      let data0 = data.minLength;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        const err1 = { instancePath: instancePath + "/minLength", schemaPath: "#/properties/minLength/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 < 1 || isNaN(data0)) {
          const err2 = { instancePath: instancePath + "/minLength", schemaPath: "#/properties/minLength/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate32.errors = vErrors;
  return errors === 0;
}
var options_no_cut_off_text = validate33;
function validate33(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate33.errors = vErrors;
  return errors === 0;
}
var options_no_duplicate_items = validate34;
function validate34(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "keys")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.keys !== void 0) {
      let data0 = data.keys;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data0[i0] !== "string") {
            const err1 = { instancePath: instancePath + "/keys/" + i0, schemaPath: "#/properties/keys/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
          }
        }
      } else {
        const err2 = { instancePath: instancePath + "/keys", schemaPath: "#/properties/keys/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate34.errors = vErrors;
  return errors === 0;
}
var options_no_empty_section = validate35;
function validate35(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate35.errors = vErrors;
  return errors === 0;
}
var options_no_joined_items = validate36;
function validate36(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "keys")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.keys !== void 0) {
      let data0 = data.keys;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data0[i0] !== "string") {
            const err1 = { instancePath: instancePath + "/keys/" + i0, schemaPath: "#/properties/keys/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
          }
        }
      } else {
        const err2 = { instancePath: instancePath + "/keys", schemaPath: "#/properties/keys/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate36.errors = vErrors;
  return errors === 0;
}
var options_no_mojibake = validate37;
function validate37(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate37.errors = vErrors;
  return errors === 0;
}
var options_no_placeholder = validate38;
function validate38(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate38.errors = vErrors;
  return errors === 0;
}
var options_required_headings = validate39;
function validate39(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate39.errors = vErrors;
  return errors === 0;
}
var options_required_labels = validate40;
function validate40(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate40.errors = vErrors;
  return errors === 0;
}
var options_series_number = validate41;
function validate41(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "gaps")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.gaps !== void 0) {
      if (typeof data.gaps !== "boolean") {
        const err1 = { instancePath: instancePath + "/gaps", schemaPath: "#/properties/gaps/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate41.errors = vErrors;
  return errors === 0;
}
var options_weekday_matches_date = validate42;
function validate42(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate42.errors = vErrors;
  return errors === 0;
}
var validators = {
  "action-item-owner": options_action_item_owner,
  "attendees": options_attendees,
  "consistent-dates": options_consistent_dates,
  "consistent-names": options_consistent_names,
  "file-name": options_file_name,
  "front-matter": options_front_matter,
  "front-matter-schema": options_front_matter_schema,
  "heading-emoji": options_heading_emoji,
  "heading-syntax": options_heading_syntax,
  "known-speaker": options_known_speaker,
  "no-broken-link": options_no_broken_link,
  "no-copied-section": options_no_copied_section,
  "no-cut-off-text": options_no_cut_off_text,
  "no-duplicate-items": options_no_duplicate_items,
  "no-empty-section": options_no_empty_section,
  "no-joined-items": options_no_joined_items,
  "no-mojibake": options_no_mojibake,
  "no-placeholder": options_no_placeholder,
  "required-headings": options_required_headings,
  "required-labels": options_required_labels,
  "series-number": options_series_number,
  "weekday-matches-date": options_weekday_matches_date
};

// src/model/links.ts
var HOME = "https://github.com/meeting-notes-lint/meeting-notes-lint";
function ruleUrl(id) {
  return `${HOME}/blob/main/docs/rules/${id}.md`;
}
var CONFIG_SCHEMA = `${HOME.replace("github.com", "raw.githubusercontent.com")}/main/schemas/config.schema.json`;

// src/config/validate-options.ts
var RuleOptionsError = class extends Error {
  name = "RuleOptionsError";
};
function checkOptions(id, options) {
  if (options === void 0 || options === null) return;
  const validate = validators[id];
  if (!validate || validate(options)) return;
  const [error] = validate.errors ?? [];
  const name = error?.instancePath.slice(1).split("/")[0] ?? "";
  throw new RuleOptionsError(
    error?.keyword === "additionalProperties" ? `The rule \`${id}\` has no option \`${String(error.params.additionalProperty)}\`; see ${ruleUrl(id)}.` : `The option \`${name}\` of the rule \`${id}\` ${error?.message ?? "is wrong"}; see ${ruleUrl(id)}.`
  );
}

// schemas/meeting-note.schema.json
var meeting_note_schema_default = {
  $schema: "http://json-schema.org/draft-07/schema#",
  $id: "https://raw.githubusercontent.com/meeting-notes-lint/meeting-notes-lint/main/schemas/meeting-note.schema.json",
  title: "Meeting note",
  description: "The front matter of a meeting note: when and where the meeting is, which teams it is of, and who takes part.",
  type: "object",
  required: ["datetime", "location", "teams", "participants"],
  properties: {
    title: {
      title: "Title",
      description: "A title for lists of notes. A date in it must be the day of the meeting.",
      type: "string",
      minLength: 1,
      examples: ["Community meeting, June 23, 2022"]
    },
    datetime: {
      title: "Date and time",
      description: "When the meeting starts, as RFC 3339 with seconds and the offset from UTC.",
      type: "string",
      format: "date-time",
      pattern: "(?:[Zz]|:\\d\\d)$",
      examples: ["2022-06-23T10:00:00+02:00"]
    },
    location: {
      title: "Location",
      description: "Where people meet: a room, a channel, a link.",
      type: "string",
      minLength: 1,
      examples: ["Online, Discord, voice channel `#meetings`"]
    },
    teams: {
      title: "Teams",
      description: "The teams whose meeting it is, one a list item.",
      type: "array",
      minItems: 1,
      items: { type: "string", minLength: 1 },
      examples: [["community"]]
    },
    participants: {
      title: "Participants",
      description: "Who takes part, one person a list item, each spelt as in the other notes.",
      type: "array",
      minItems: 1,
      items: { type: "string", minLength: 1 },
      examples: [["AnaM", "BoLi"]]
    },
    tags: {
      title: "Tags",
      description: "Words to find the note by: a list, or one text with commas.",
      anyOf: [
        { type: "string", minLength: 1 },
        { type: "array", items: { type: "string", minLength: 1 } }
      ],
      examples: ["release, planning", ["release", "planning"]]
    }
  }
};

// src/generated/note-schema.js
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
      let value2;
      while (pos < len) {
        length++;
        value2 = str.charCodeAt(pos++);
        if (value2 >= 55296 && value2 <= 56319 && pos < len) {
          value2 = str.charCodeAt(pos);
          if ((value2 & 64512) === 56320)
            pos++;
        }
      }
      return length;
    }
    exports.default = ucs2length;
    ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
  }
});
var require_formats = __commonJS2({
  "node_modules/ajv-formats/dist/formats.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.formatNames = exports.fastFormats = exports.fullFormats = void 0;
    function fmtDef(validate, compare) {
      return { validate, compare };
    }
    exports.fullFormats = {
      // date: http://tools.ietf.org/html/rfc3339#section-5.6
      date: fmtDef(date, compareDate),
      // date-time: http://tools.ietf.org/html/rfc3339#section-5.6
      time: fmtDef(getTime(true), compareTime),
      "date-time": fmtDef(getDateTime(true), compareDateTime),
      "iso-time": fmtDef(getTime(), compareIsoTime),
      "iso-date-time": fmtDef(getDateTime(), compareIsoDateTime),
      // duration: https://tools.ietf.org/html/rfc3339#appendix-A
      duration: /^P(?!$)((\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?|(\d+W)?)$/,
      uri,
      "uri-reference": /^(?:[a-z][a-z0-9+\-.]*:)?(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'"()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?(?:\?(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i,
      // uri-template: https://tools.ietf.org/html/rfc6570
      "uri-template": /^(?:(?:[^\x00-\x20"'<>%\\^`{|}]|%[0-9a-f]{2})|\{[+#./;?&=,!@|]?(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?(?:,(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?)*\})*$/i,
      // For the source: https://gist.github.com/dperini/729294
      // For test cases: https://mathiasbynens.be/demo/url-regex
      url: /^(?:https?|ftp):\/\/(?:\S+(?::\S*)?@)?(?:(?!(?:10|127)(?:\.\d{1,3}){3})(?!(?:169\.254|192\.168)(?:\.\d{1,3}){2})(?!172\.(?:1[6-9]|2\d|3[0-1])(?:\.\d{1,3}){2})(?:[1-9]\d?|1\d\d|2[01]\d|22[0-3])(?:\.(?:1?\d{1,2}|2[0-4]\d|25[0-5])){2}(?:\.(?:[1-9]\d?|1\d\d|2[0-4]\d|25[0-4]))|(?:(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)(?:\.(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)*(?:\.(?:[a-z\u{00a1}-\u{ffff}]{2,})))(?::\d{2,5})?(?:\/[^\s]*)?$/iu,
      email: /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i,
      hostname: /^(?=.{1,253}\.?$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[-0-9a-z]{0,61}[0-9a-z])?)*\.?$/i,
      // optimized https://www.safaribooksonline.com/library/view/regular-expressions-cookbook/9780596802837/ch07s16.html
      ipv4: /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)$/,
      ipv6: /^((([0-9a-f]{1,4}:){7}([0-9a-f]{1,4}|:))|(([0-9a-f]{1,4}:){6}(:[0-9a-f]{1,4}|((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){5}(((:[0-9a-f]{1,4}){1,2})|:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){4}(((:[0-9a-f]{1,4}){1,3})|((:[0-9a-f]{1,4})?:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){3}(((:[0-9a-f]{1,4}){1,4})|((:[0-9a-f]{1,4}){0,2}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){2}(((:[0-9a-f]{1,4}){1,5})|((:[0-9a-f]{1,4}){0,3}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){1}(((:[0-9a-f]{1,4}){1,6})|((:[0-9a-f]{1,4}){0,4}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(:(((:[0-9a-f]{1,4}){1,7})|((:[0-9a-f]{1,4}){0,5}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:)))$/i,
      regex,
      // uuid: http://tools.ietf.org/html/rfc4122
      uuid: /^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i,
      // JSON-pointer: https://tools.ietf.org/html/rfc6901
      // uri fragment: https://tools.ietf.org/html/rfc3986#appendix-A
      "json-pointer": /^(?:\/(?:[^~/]|~0|~1)*)*$/,
      "json-pointer-uri-fragment": /^#(?:\/(?:[a-z0-9_\-.!$&'()*+,;:=@]|%[0-9a-f]{2}|~0|~1)*)*$/i,
      // relative JSON-pointer: http://tools.ietf.org/html/draft-luff-relative-json-pointer-00
      "relative-json-pointer": /^(?:0|[1-9][0-9]*)(?:#|(?:\/(?:[^~/]|~0|~1)*)*)$/,
      // the following formats are used by the openapi specification: https://spec.openapis.org/oas/v3.0.0#data-types
      // byte: https://github.com/miguelmota/is-base64
      byte,
      // signed 32 bit integer
      int32: { type: "number", validate: validateInt32 },
      // signed 64 bit integer
      int64: { type: "number", validate: validateInt64 },
      // C-type float
      float: { type: "number", validate: validateNumber },
      // C-type double
      double: { type: "number", validate: validateNumber },
      // hint to the UI to hide input strings
      password: true,
      // unchecked string payload
      binary: true
    };
    exports.fastFormats = {
      ...exports.fullFormats,
      date: fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\d$/, compareDate),
      time: fmtDef(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i, compareTime),
      "date-time": fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\dt(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i, compareDateTime),
      "iso-time": fmtDef(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i, compareIsoTime),
      "iso-date-time": fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\d[t\s](?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i, compareIsoDateTime),
      // uri: https://github.com/mafintosh/is-my-json-valid/blob/master/formats.js
      uri: /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/)?[^\s]*$/i,
      "uri-reference": /^(?:(?:[a-z][a-z0-9+\-.]*:)?\/?\/)?(?:[^\\\s#][^\s#]*)?(?:#[^\\\s]*)?$/i,
      // email (sources from jsen validator):
      // http://stackoverflow.com/questions/201323/using-a-regular-expression-to-validate-an-email-address#answer-8829363
      // http://www.w3.org/TR/html5/forms.html#valid-e-mail-address (search for 'wilful violation')
      email: /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/i
    };
    exports.formatNames = Object.keys(exports.fullFormats);
    function isLeapYear(year) {
      return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
    }
    var DATE = /^(\d\d\d\d)-(\d\d)-(\d\d)$/;
    var DAYS = [0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    function date(str) {
      const matches = DATE.exec(str);
      if (!matches)
        return false;
      const year = +matches[1];
      const month = +matches[2];
      const day = +matches[3];
      return month >= 1 && month <= 12 && day >= 1 && day <= (month === 2 && isLeapYear(year) ? 29 : DAYS[month]);
    }
    function compareDate(d1, d2) {
      if (!(d1 && d2))
        return void 0;
      if (d1 > d2)
        return 1;
      if (d1 < d2)
        return -1;
      return 0;
    }
    var TIME = /^(\d\d):(\d\d):(\d\d(?:\.\d+)?)(z|([+-])(\d\d)(?::?(\d\d))?)?$/i;
    function getTime(strictTimeZone) {
      return function time(str) {
        const matches = TIME.exec(str);
        if (!matches)
          return false;
        const hr = +matches[1];
        const min = +matches[2];
        const sec = +matches[3];
        const tz = matches[4];
        const tzSign = matches[5] === "-" ? -1 : 1;
        const tzH = +(matches[6] || 0);
        const tzM = +(matches[7] || 0);
        if (tzH > 23 || tzM > 59 || strictTimeZone && !tz)
          return false;
        if (hr <= 23 && min <= 59 && sec < 60)
          return true;
        const utcMin = min - tzM * tzSign;
        const utcHr = hr - tzH * tzSign - (utcMin < 0 ? 1 : 0);
        return (utcHr === 23 || utcHr === -1) && (utcMin === 59 || utcMin === -1) && sec < 61;
      };
    }
    function compareTime(s1, s2) {
      if (!(s1 && s2))
        return void 0;
      const t1 = (/* @__PURE__ */ new Date("2020-01-01T" + s1)).valueOf();
      const t2 = (/* @__PURE__ */ new Date("2020-01-01T" + s2)).valueOf();
      if (!(t1 && t2))
        return void 0;
      return t1 - t2;
    }
    function compareIsoTime(t1, t2) {
      if (!(t1 && t2))
        return void 0;
      const a1 = TIME.exec(t1);
      const a2 = TIME.exec(t2);
      if (!(a1 && a2))
        return void 0;
      t1 = a1[1] + a1[2] + a1[3];
      t2 = a2[1] + a2[2] + a2[3];
      if (t1 > t2)
        return 1;
      if (t1 < t2)
        return -1;
      return 0;
    }
    var DATE_TIME_SEPARATOR = /t|\s/i;
    function getDateTime(strictTimeZone) {
      const time = getTime(strictTimeZone);
      return function date_time(str) {
        const dateTime = str.split(DATE_TIME_SEPARATOR);
        return dateTime.length === 2 && date(dateTime[0]) && time(dateTime[1]);
      };
    }
    function compareDateTime(dt1, dt2) {
      if (!(dt1 && dt2))
        return void 0;
      const d1 = new Date(dt1).valueOf();
      const d2 = new Date(dt2).valueOf();
      if (!(d1 && d2))
        return void 0;
      return d1 - d2;
    }
    function compareIsoDateTime(dt1, dt2) {
      if (!(dt1 && dt2))
        return void 0;
      const [d1, t1] = dt1.split(DATE_TIME_SEPARATOR);
      const [d2, t2] = dt2.split(DATE_TIME_SEPARATOR);
      const res = compareDate(d1, d2);
      if (res === void 0)
        return void 0;
      return res || compareTime(t1, t2);
    }
    var NOT_URI_FRAGMENT = /\/|:/;
    var URI = /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)(?:\?(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
    function uri(str) {
      return NOT_URI_FRAGMENT.test(str) && URI.test(str);
    }
    var BYTE = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/gm;
    function byte(str) {
      BYTE.lastIndex = 0;
      return BYTE.test(str);
    }
    var MIN_INT32 = -(2 ** 31);
    var MAX_INT32 = 2 ** 31 - 1;
    function validateInt32(value2) {
      return Number.isInteger(value2) && value2 <= MAX_INT32 && value2 >= MIN_INT32;
    }
    function validateInt64(value2) {
      return Number.isInteger(value2);
    }
    function validateNumber() {
      return true;
    }
    var Z_ANCHOR = /[^\\]\\Z/;
    function regex(str) {
      if (Z_ANCHOR.test(str))
        return false;
      try {
        new RegExp(str);
        return true;
      } catch (e) {
        return false;
      }
    }
  }
});
var validateNote = validate212;
var func2 = require_ucs2length().default;
var formats0 = require_formats().fullFormats["date-time"];
var pattern0 = new RegExp("(?:[Zz]|:\\d\\d)$", "u");
function validate212(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.datetime === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "datetime" }, message: "must have required property 'datetime'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.location === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "location" }, message: "must have required property 'location'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.teams === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "teams" }, message: "must have required property 'teams'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.participants === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "participants" }, message: "must have required property 'participants'" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.title !== void 0) {
      let data0 = data.title;
      if (typeof data0 === "string") {
        if (func2(data0) < 1) {
          const err4 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.datetime !== void 0) {
      let data1 = data.datetime;
      if (typeof data1 === "string") {
        if (!pattern0.test(data1)) {
          const err6 = { instancePath: instancePath + "/datetime", schemaPath: "#/properties/datetime/pattern", keyword: "pattern", params: { pattern: "(?:[Zz]|:\\d\\d)$" }, message: 'must match pattern "(?:[Zz]|:\\d\\d)$"' };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        if (!formats0.validate(data1)) {
          const err7 = { instancePath: instancePath + "/datetime", schemaPath: "#/properties/datetime/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/datetime", schemaPath: "#/properties/datetime/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.location !== void 0) {
      let data2 = data.location;
      if (typeof data2 === "string") {
        if (func2(data2) < 1) {
          const err9 = { instancePath: instancePath + "/location", schemaPath: "#/properties/location/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      } else {
        const err10 = { instancePath: instancePath + "/location", schemaPath: "#/properties/location/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.teams !== void 0) {
      let data3 = data.teams;
      if (Array.isArray(data3)) {
        if (data3.length < 1) {
          const err11 = { instancePath: instancePath + "/teams", schemaPath: "#/properties/teams/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data4 = data3[i0];
          if (typeof data4 === "string") {
            if (func2(data4) < 1) {
              const err12 = { instancePath: instancePath + "/teams/" + i0, schemaPath: "#/properties/teams/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err12];
              } else {
                vErrors.push(err12);
              }
              errors++;
            }
          } else {
            const err13 = { instancePath: instancePath + "/teams/" + i0, schemaPath: "#/properties/teams/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
        }
      } else {
        const err14 = { instancePath: instancePath + "/teams", schemaPath: "#/properties/teams/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.participants !== void 0) {
      let data5 = data.participants;
      if (Array.isArray(data5)) {
        if (data5.length < 1) {
          const err15 = { instancePath: instancePath + "/participants", schemaPath: "#/properties/participants/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
        const len1 = data5.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data6 = data5[i1];
          if (typeof data6 === "string") {
            if (func2(data6) < 1) {
              const err16 = { instancePath: instancePath + "/participants/" + i1, schemaPath: "#/properties/participants/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err16];
              } else {
                vErrors.push(err16);
              }
              errors++;
            }
          } else {
            const err17 = { instancePath: instancePath + "/participants/" + i1, schemaPath: "#/properties/participants/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
        }
      } else {
        const err18 = { instancePath: instancePath + "/participants", schemaPath: "#/properties/participants/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data.tags !== void 0) {
      let data7 = data.tags;
      const _errs16 = errors;
      let valid5 = false;
      const _errs17 = errors;
      if (typeof data7 === "string") {
        if (func2(data7) < 1) {
          const err19 = { instancePath: instancePath + "/tags", schemaPath: "#/properties/tags/anyOf/0/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
      } else {
        const err20 = { instancePath: instancePath + "/tags", schemaPath: "#/properties/tags/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
      var _valid0 = _errs17 === errors;
      valid5 = valid5 || _valid0;
      if (!valid5) {
        const _errs19 = errors;
        if (Array.isArray(data7)) {
          const len2 = data7.length;
          for (let i2 = 0; i2 < len2; i2++) {
            let data8 = data7[i2];
            if (typeof data8 === "string") {
              if (func2(data8) < 1) {
                const err21 = { instancePath: instancePath + "/tags/" + i2, schemaPath: "#/properties/tags/anyOf/1/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                if (vErrors === null) {
                  vErrors = [err21];
                } else {
                  vErrors.push(err21);
                }
                errors++;
              }
            } else {
              const err22 = { instancePath: instancePath + "/tags/" + i2, schemaPath: "#/properties/tags/anyOf/1/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err22];
              } else {
                vErrors.push(err22);
              }
              errors++;
            }
          }
        } else {
          const err23 = { instancePath: instancePath + "/tags", schemaPath: "#/properties/tags/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array" };
          if (vErrors === null) {
            vErrors = [err23];
          } else {
            vErrors.push(err23);
          }
          errors++;
        }
        var _valid0 = _errs19 === errors;
        valid5 = valid5 || _valid0;
      }
      if (!valid5) {
        const err24 = { instancePath: instancePath + "/tags", schemaPath: "#/properties/tags/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      } else {
        errors = _errs16;
        if (vErrors !== null) {
          if (_errs16) {
            vErrors.length = _errs16;
          } else {
            vErrors = null;
          }
        }
      }
    }
  } else {
    const err25 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err25];
    } else {
      vErrors.push(err25);
    }
    errors++;
  }
  validate212.errors = vErrors;
  return errors === 0;
}

// src/model/defaults.ts
var defaultSections = [
  { name: "Agenda", aliases: ["Agenda items", "Agenda topics"] },
  { name: "Discussions", aliases: ["Discussion"] },
  {
    name: "TODOs",
    aliases: [
      "TODO",
      "To do",
      "To-dos",
      "TODOs and Decisions",
      "Decisions and TODOs",
      "TODOs / Decisions",
      "Decisions / TODOs",
      "Tasks / Decisions",
      "Decisions / Tasks",
      "Tasks and Decisions",
      "Action items"
    ]
  }
];
var builtInSchema = {
  ...schemaKeys(meeting_note_schema_default),
  remarkUnknownKeys: true,
  validate: (data) => validateNote(data) ? [] : [...validateNote.errors ?? []]
};
var defaultSettings = {
  sections: defaultSections,
  frontMatter: { required: "auto", schema: builtInSchema },
  placeholders: { words: [] },
  labels: [],
  roster: new Roster(),
  path: [],
  date: {
    from: [
      { kind: "path", name: "" },
      { kind: "frontMatter", name: "datetime" },
      { kind: "title", name: "" }
    ],
    tolerance: 0
  },
  attendees: { from: [{ kind: "frontMatter", name: "participants" }], isConfigured: false },
  locale: "en"
};

// node_modules/devlop/lib/default.js
function ok() {
}

// node_modules/micromark-util-character/index.js
var asciiAlpha = regexCheck(/[A-Za-z]/);
var asciiAlphanumeric = regexCheck(/[\dA-Za-z]/);
var asciiAtext = regexCheck(/[#-'*+\--9=?A-Z^-~]/);
function asciiControl(code) {
  return (
    // Special whitespace codes (which have negative values), C0 and Control
    // character DEL
    code !== null && (code < 32 || code === 127)
  );
}
var asciiDigit = regexCheck(/\d/);
var asciiHexDigit = regexCheck(/[\dA-Fa-f]/);
var asciiPunctuation = regexCheck(/[!-/:-@[-`{-~]/);
function markdownLineEnding(code) {
  return code !== null && code < -2;
}
function markdownLineEndingOrSpace(code) {
  return code !== null && (code < 0 || code === 32);
}
function markdownSpace(code) {
  return code === -2 || code === -1 || code === 32;
}
var unicodePunctuation = regexCheck(new RegExp("\\p{P}|\\p{S}", "u"));
var unicodeWhitespace = regexCheck(/\s/);
function regexCheck(regex) {
  return check;
  function check(code) {
    return code !== null && code > -1 && regex.test(String.fromCharCode(code));
  }
}

// node_modules/fault/index.js
var import_format = __toESM(require_format(), 1);
var fault = Object.assign(create(Error), {
  eval: create(EvalError),
  range: create(RangeError),
  reference: create(ReferenceError),
  syntax: create(SyntaxError),
  type: create(TypeError),
  uri: create(URIError)
});
function create(Constructor) {
  FormattedError.displayName = Constructor.displayName || Constructor.name;
  return FormattedError;
  function FormattedError(format, ...values2) {
    const reason2 = format ? (0, import_format.default)(format, ...values2) : format;
    return new Constructor(reason2);
  }
}

// node_modules/micromark-extension-frontmatter/lib/to-matters.js
var own = {}.hasOwnProperty;
var markers = {
  yaml: "-",
  toml: "+"
};
function toMatters(options) {
  const result = [];
  let index2 = -1;
  const presetsOrMatters = Array.isArray(options) ? options : options ? [options] : ["yaml"];
  while (++index2 < presetsOrMatters.length) {
    result[index2] = matter2(presetsOrMatters[index2]);
  }
  return result;
}
function matter2(option) {
  let result = option;
  if (typeof result === "string") {
    if (!own.call(markers, result)) {
      throw fault("Missing matter definition for `%s`", result);
    }
    result = {
      type: result,
      marker: markers[result]
    };
  } else if (typeof result !== "object") {
    throw fault("Expected matter to be an object, not `%j`", result);
  }
  if (!own.call(result, "type")) {
    throw fault("Missing `type` in matter `%j`", result);
  }
  if (!own.call(result, "fence") && !own.call(result, "marker")) {
    throw fault("Missing `marker` or `fence` in matter `%j`", result);
  }
  return result;
}

// node_modules/micromark-extension-frontmatter/lib/syntax.js
function frontmatter(options) {
  const matters = toMatters(options);
  const flow3 = {};
  let index2 = -1;
  while (++index2 < matters.length) {
    const matter3 = matters[index2];
    const code = fence(matter3, "open").charCodeAt(0);
    const construct = createConstruct(matter3);
    const existing = flow3[code];
    if (Array.isArray(existing)) {
      existing.push(construct);
    } else {
      flow3[code] = [construct];
    }
  }
  return {
    flow: flow3
  };
}
function createConstruct(matter3) {
  const anywhere = matter3.anywhere;
  const frontmatterType = (
    /** @type {TokenType} */
    matter3.type
  );
  const fenceType = (
    /** @type {TokenType} */
    frontmatterType + "Fence"
  );
  const sequenceType = (
    /** @type {TokenType} */
    fenceType + "Sequence"
  );
  const valueType = (
    /** @type {TokenType} */
    frontmatterType + "Value"
  );
  const closingFenceConstruct = {
    tokenize: tokenizeClosingFence,
    partial: true
  };
  let buffer;
  let bufferIndex = 0;
  return {
    tokenize: tokenizeFrontmatter,
    concrete: true
  };
  function tokenizeFrontmatter(effects, ok2, nok) {
    const self = this;
    return start;
    function start(code) {
      const position2 = self.now();
      if (
        // Indent not allowed.
        position2.column === 1 && // Normally, only allowed in first line.
        (position2.line === 1 || anywhere)
      ) {
        buffer = fence(matter3, "open");
        bufferIndex = 0;
        if (code === buffer.charCodeAt(bufferIndex)) {
          effects.enter(frontmatterType);
          effects.enter(fenceType);
          effects.enter(sequenceType);
          return openSequence(code);
        }
      }
      return nok(code);
    }
    function openSequence(code) {
      if (bufferIndex === buffer.length) {
        effects.exit(sequenceType);
        if (markdownSpace(code)) {
          effects.enter("whitespace");
          return openSequenceWhitespace(code);
        }
        return openAfter(code);
      }
      if (code === buffer.charCodeAt(bufferIndex++)) {
        effects.consume(code);
        return openSequence;
      }
      return nok(code);
    }
    function openSequenceWhitespace(code) {
      if (markdownSpace(code)) {
        effects.consume(code);
        return openSequenceWhitespace;
      }
      effects.exit("whitespace");
      return openAfter(code);
    }
    function openAfter(code) {
      if (markdownLineEnding(code)) {
        effects.exit(fenceType);
        effects.enter("lineEnding");
        effects.consume(code);
        effects.exit("lineEnding");
        buffer = fence(matter3, "close");
        bufferIndex = 0;
        return effects.attempt(closingFenceConstruct, after, contentStart);
      }
      return nok(code);
    }
    function contentStart(code) {
      if (code === null || markdownLineEnding(code)) {
        return contentEnd(code);
      }
      effects.enter(valueType);
      return contentInside(code);
    }
    function contentInside(code) {
      if (code === null || markdownLineEnding(code)) {
        effects.exit(valueType);
        return contentEnd(code);
      }
      effects.consume(code);
      return contentInside;
    }
    function contentEnd(code) {
      if (code === null) {
        return nok(code);
      }
      effects.enter("lineEnding");
      effects.consume(code);
      effects.exit("lineEnding");
      return effects.attempt(closingFenceConstruct, after, contentStart);
    }
    function after(code) {
      effects.exit(frontmatterType);
      return ok2(code);
    }
  }
  function tokenizeClosingFence(effects, ok2, nok) {
    let bufferIndex2 = 0;
    return closeStart;
    function closeStart(code) {
      if (code === buffer.charCodeAt(bufferIndex2)) {
        effects.enter(fenceType);
        effects.enter(sequenceType);
        return closeSequence(code);
      }
      return nok(code);
    }
    function closeSequence(code) {
      if (bufferIndex2 === buffer.length) {
        effects.exit(sequenceType);
        if (markdownSpace(code)) {
          effects.enter("whitespace");
          return closeSequenceWhitespace(code);
        }
        return closeAfter(code);
      }
      if (code === buffer.charCodeAt(bufferIndex2++)) {
        effects.consume(code);
        return closeSequence;
      }
      return nok(code);
    }
    function closeSequenceWhitespace(code) {
      if (markdownSpace(code)) {
        effects.consume(code);
        return closeSequenceWhitespace;
      }
      effects.exit("whitespace");
      return closeAfter(code);
    }
    function closeAfter(code) {
      if (code === null || markdownLineEnding(code)) {
        effects.exit(fenceType);
        return ok2(code);
      }
      return nok(code);
    }
  }
}
function fence(matter3, prop) {
  return matter3.marker ? pick(matter3.marker, prop).repeat(3) : (
    // @ts-expect-error: They’re mutually exclusive.
    pick(matter3.fence, prop)
  );
}
function pick(schema, prop) {
  return typeof schema === "string" ? schema : schema[prop];
}

// node_modules/escape-string-regexp/index.js
function escapeStringRegexp(string3) {
  if (typeof string3 !== "string") {
    throw new TypeError("Expected a string");
  }
  return string3.replace(/[|\\{}()[\]^$+*?.]/g, "\\$&").replace(/-/g, "\\x2d");
}

// node_modules/mdast-util-frontmatter/lib/index.js
function frontmatterFromMarkdown(options) {
  const matters = toMatters(options);
  const enter = {};
  const exit2 = {};
  let index2 = -1;
  while (++index2 < matters.length) {
    const matter3 = matters[index2];
    enter[matter3.type] = opener(matter3);
    exit2[matter3.type] = close;
    exit2[matter3.type + "Value"] = value;
  }
  return { enter, exit: exit2 };
}
function opener(matter3) {
  return open;
  function open(token) {
    this.enter({ type: matter3.type, value: "" }, token);
    this.buffer();
  }
}
function close(token) {
  const data = this.resume();
  const node2 = this.stack[this.stack.length - 1];
  ok("value" in node2);
  this.exit(token);
  node2.value = data.replace(/^(\r?\n|\r)|(\r?\n|\r)$/g, "");
}
function value(token) {
  this.config.enter.data.call(this, token);
  this.config.exit.data.call(this, token);
}
function frontmatterToMarkdown(options) {
  const unsafe = [];
  const handlers = {};
  const matters = toMatters(options);
  let index2 = -1;
  while (++index2 < matters.length) {
    const matter3 = matters[index2];
    handlers[matter3.type] = handler(matter3);
    const open = fence2(matter3, "open");
    unsafe.push({
      atBreak: true,
      character: open.charAt(0),
      after: escapeStringRegexp(open.charAt(1))
    });
  }
  return { unsafe, handlers };
}
function handler(matter3) {
  const open = fence2(matter3, "open");
  const close2 = fence2(matter3, "close");
  return handle;
  function handle(node2) {
    return open + (node2.value ? "\n" + node2.value : "") + "\n" + close2;
  }
}
function fence2(matter3, prop) {
  return matter3.marker ? pick2(matter3.marker, prop).repeat(3) : (
    // @ts-expect-error: They’re mutually exclusive.
    pick2(matter3.fence, prop)
  );
}
function pick2(schema, prop) {
  return typeof schema === "string" ? schema : schema[prop];
}

// node_modules/remark-frontmatter/lib/index.js
var emptyOptions = "yaml";
function remarkFrontmatter(options) {
  const self = (
    /** @type {Processor} */
    this
  );
  const settings = options || emptyOptions;
  const data = self.data();
  const micromarkExtensions = data.micromarkExtensions || (data.micromarkExtensions = []);
  const fromMarkdownExtensions = data.fromMarkdownExtensions || (data.fromMarkdownExtensions = []);
  const toMarkdownExtensions = data.toMarkdownExtensions || (data.toMarkdownExtensions = []);
  micromarkExtensions.push(frontmatter(settings));
  fromMarkdownExtensions.push(frontmatterFromMarkdown(settings));
  toMarkdownExtensions.push(frontmatterToMarkdown(settings));
}

// node_modules/mdast-util-to-string/lib/index.js
var emptyOptions2 = {};
function toString(value2, options) {
  const settings = options || emptyOptions2;
  const includeImageAlt = typeof settings.includeImageAlt === "boolean" ? settings.includeImageAlt : true;
  const includeHtml = typeof settings.includeHtml === "boolean" ? settings.includeHtml : true;
  return one(value2, includeImageAlt, includeHtml);
}
function one(value2, includeImageAlt, includeHtml) {
  if (node(value2)) {
    if ("value" in value2) {
      return value2.type === "html" && !includeHtml ? "" : value2.value;
    }
    if (includeImageAlt && "alt" in value2 && value2.alt) {
      return value2.alt;
    }
    if ("children" in value2) {
      return all(value2.children, includeImageAlt, includeHtml);
    }
  }
  if (Array.isArray(value2)) {
    return all(value2, includeImageAlt, includeHtml);
  }
  return "";
}
function all(values2, includeImageAlt, includeHtml) {
  const result = [];
  let index2 = -1;
  while (++index2 < values2.length) {
    result[index2] = one(values2[index2], includeImageAlt, includeHtml);
  }
  return result.join("");
}
function node(value2) {
  return Boolean(value2 && typeof value2 === "object");
}

// node_modules/character-entities/index.js
var characterEntities = {
  AElig: "Æ",
  AMP: "&",
  Aacute: "Á",
  Abreve: "Ă",
  Acirc: "Â",
  Acy: "А",
  Afr: "𝔄",
  Agrave: "À",
  Alpha: "Α",
  Amacr: "Ā",
  And: "⩓",
  Aogon: "Ą",
  Aopf: "𝔸",
  ApplyFunction: "⁡",
  Aring: "Å",
  Ascr: "𝒜",
  Assign: "≔",
  Atilde: "Ã",
  Auml: "Ä",
  Backslash: "∖",
  Barv: "⫧",
  Barwed: "⌆",
  Bcy: "Б",
  Because: "∵",
  Bernoullis: "ℬ",
  Beta: "Β",
  Bfr: "𝔅",
  Bopf: "𝔹",
  Breve: "˘",
  Bscr: "ℬ",
  Bumpeq: "≎",
  CHcy: "Ч",
  COPY: "©",
  Cacute: "Ć",
  Cap: "⋒",
  CapitalDifferentialD: "ⅅ",
  Cayleys: "ℭ",
  Ccaron: "Č",
  Ccedil: "Ç",
  Ccirc: "Ĉ",
  Cconint: "∰",
  Cdot: "Ċ",
  Cedilla: "¸",
  CenterDot: "·",
  Cfr: "ℭ",
  Chi: "Χ",
  CircleDot: "⊙",
  CircleMinus: "⊖",
  CirclePlus: "⊕",
  CircleTimes: "⊗",
  ClockwiseContourIntegral: "∲",
  CloseCurlyDoubleQuote: "”",
  CloseCurlyQuote: "’",
  Colon: "∷",
  Colone: "⩴",
  Congruent: "≡",
  Conint: "∯",
  ContourIntegral: "∮",
  Copf: "ℂ",
  Coproduct: "∐",
  CounterClockwiseContourIntegral: "∳",
  Cross: "⨯",
  Cscr: "𝒞",
  Cup: "⋓",
  CupCap: "≍",
  DD: "ⅅ",
  DDotrahd: "⤑",
  DJcy: "Ђ",
  DScy: "Ѕ",
  DZcy: "Џ",
  Dagger: "‡",
  Darr: "↡",
  Dashv: "⫤",
  Dcaron: "Ď",
  Dcy: "Д",
  Del: "∇",
  Delta: "Δ",
  Dfr: "𝔇",
  DiacriticalAcute: "´",
  DiacriticalDot: "˙",
  DiacriticalDoubleAcute: "˝",
  DiacriticalGrave: "`",
  DiacriticalTilde: "˜",
  Diamond: "⋄",
  DifferentialD: "ⅆ",
  Dopf: "𝔻",
  Dot: "¨",
  DotDot: "⃜",
  DotEqual: "≐",
  DoubleContourIntegral: "∯",
  DoubleDot: "¨",
  DoubleDownArrow: "⇓",
  DoubleLeftArrow: "⇐",
  DoubleLeftRightArrow: "⇔",
  DoubleLeftTee: "⫤",
  DoubleLongLeftArrow: "⟸",
  DoubleLongLeftRightArrow: "⟺",
  DoubleLongRightArrow: "⟹",
  DoubleRightArrow: "⇒",
  DoubleRightTee: "⊨",
  DoubleUpArrow: "⇑",
  DoubleUpDownArrow: "⇕",
  DoubleVerticalBar: "∥",
  DownArrow: "↓",
  DownArrowBar: "⤓",
  DownArrowUpArrow: "⇵",
  DownBreve: "̑",
  DownLeftRightVector: "⥐",
  DownLeftTeeVector: "⥞",
  DownLeftVector: "↽",
  DownLeftVectorBar: "⥖",
  DownRightTeeVector: "⥟",
  DownRightVector: "⇁",
  DownRightVectorBar: "⥗",
  DownTee: "⊤",
  DownTeeArrow: "↧",
  Downarrow: "⇓",
  Dscr: "𝒟",
  Dstrok: "Đ",
  ENG: "Ŋ",
  ETH: "Ð",
  Eacute: "É",
  Ecaron: "Ě",
  Ecirc: "Ê",
  Ecy: "Э",
  Edot: "Ė",
  Efr: "𝔈",
  Egrave: "È",
  Element: "∈",
  Emacr: "Ē",
  EmptySmallSquare: "◻",
  EmptyVerySmallSquare: "▫",
  Eogon: "Ę",
  Eopf: "𝔼",
  Epsilon: "Ε",
  Equal: "⩵",
  EqualTilde: "≂",
  Equilibrium: "⇌",
  Escr: "ℰ",
  Esim: "⩳",
  Eta: "Η",
  Euml: "Ë",
  Exists: "∃",
  ExponentialE: "ⅇ",
  Fcy: "Ф",
  Ffr: "𝔉",
  FilledSmallSquare: "◼",
  FilledVerySmallSquare: "▪",
  Fopf: "𝔽",
  ForAll: "∀",
  Fouriertrf: "ℱ",
  Fscr: "ℱ",
  GJcy: "Ѓ",
  GT: ">",
  Gamma: "Γ",
  Gammad: "Ϝ",
  Gbreve: "Ğ",
  Gcedil: "Ģ",
  Gcirc: "Ĝ",
  Gcy: "Г",
  Gdot: "Ġ",
  Gfr: "𝔊",
  Gg: "⋙",
  Gopf: "𝔾",
  GreaterEqual: "≥",
  GreaterEqualLess: "⋛",
  GreaterFullEqual: "≧",
  GreaterGreater: "⪢",
  GreaterLess: "≷",
  GreaterSlantEqual: "⩾",
  GreaterTilde: "≳",
  Gscr: "𝒢",
  Gt: "≫",
  HARDcy: "Ъ",
  Hacek: "ˇ",
  Hat: "^",
  Hcirc: "Ĥ",
  Hfr: "ℌ",
  HilbertSpace: "ℋ",
  Hopf: "ℍ",
  HorizontalLine: "─",
  Hscr: "ℋ",
  Hstrok: "Ħ",
  HumpDownHump: "≎",
  HumpEqual: "≏",
  IEcy: "Е",
  IJlig: "Ĳ",
  IOcy: "Ё",
  Iacute: "Í",
  Icirc: "Î",
  Icy: "И",
  Idot: "İ",
  Ifr: "ℑ",
  Igrave: "Ì",
  Im: "ℑ",
  Imacr: "Ī",
  ImaginaryI: "ⅈ",
  Implies: "⇒",
  Int: "∬",
  Integral: "∫",
  Intersection: "⋂",
  InvisibleComma: "⁣",
  InvisibleTimes: "⁢",
  Iogon: "Į",
  Iopf: "𝕀",
  Iota: "Ι",
  Iscr: "ℐ",
  Itilde: "Ĩ",
  Iukcy: "І",
  Iuml: "Ï",
  Jcirc: "Ĵ",
  Jcy: "Й",
  Jfr: "𝔍",
  Jopf: "𝕁",
  Jscr: "𝒥",
  Jsercy: "Ј",
  Jukcy: "Є",
  KHcy: "Х",
  KJcy: "Ќ",
  Kappa: "Κ",
  Kcedil: "Ķ",
  Kcy: "К",
  Kfr: "𝔎",
  Kopf: "𝕂",
  Kscr: "𝒦",
  LJcy: "Љ",
  LT: "<",
  Lacute: "Ĺ",
  Lambda: "Λ",
  Lang: "⟪",
  Laplacetrf: "ℒ",
  Larr: "↞",
  Lcaron: "Ľ",
  Lcedil: "Ļ",
  Lcy: "Л",
  LeftAngleBracket: "⟨",
  LeftArrow: "←",
  LeftArrowBar: "⇤",
  LeftArrowRightArrow: "⇆",
  LeftCeiling: "⌈",
  LeftDoubleBracket: "⟦",
  LeftDownTeeVector: "⥡",
  LeftDownVector: "⇃",
  LeftDownVectorBar: "⥙",
  LeftFloor: "⌊",
  LeftRightArrow: "↔",
  LeftRightVector: "⥎",
  LeftTee: "⊣",
  LeftTeeArrow: "↤",
  LeftTeeVector: "⥚",
  LeftTriangle: "⊲",
  LeftTriangleBar: "⧏",
  LeftTriangleEqual: "⊴",
  LeftUpDownVector: "⥑",
  LeftUpTeeVector: "⥠",
  LeftUpVector: "↿",
  LeftUpVectorBar: "⥘",
  LeftVector: "↼",
  LeftVectorBar: "⥒",
  Leftarrow: "⇐",
  Leftrightarrow: "⇔",
  LessEqualGreater: "⋚",
  LessFullEqual: "≦",
  LessGreater: "≶",
  LessLess: "⪡",
  LessSlantEqual: "⩽",
  LessTilde: "≲",
  Lfr: "𝔏",
  Ll: "⋘",
  Lleftarrow: "⇚",
  Lmidot: "Ŀ",
  LongLeftArrow: "⟵",
  LongLeftRightArrow: "⟷",
  LongRightArrow: "⟶",
  Longleftarrow: "⟸",
  Longleftrightarrow: "⟺",
  Longrightarrow: "⟹",
  Lopf: "𝕃",
  LowerLeftArrow: "↙",
  LowerRightArrow: "↘",
  Lscr: "ℒ",
  Lsh: "↰",
  Lstrok: "Ł",
  Lt: "≪",
  Map: "⤅",
  Mcy: "М",
  MediumSpace: " ",
  Mellintrf: "ℳ",
  Mfr: "𝔐",
  MinusPlus: "∓",
  Mopf: "𝕄",
  Mscr: "ℳ",
  Mu: "Μ",
  NJcy: "Њ",
  Nacute: "Ń",
  Ncaron: "Ň",
  Ncedil: "Ņ",
  Ncy: "Н",
  NegativeMediumSpace: "​",
  NegativeThickSpace: "​",
  NegativeThinSpace: "​",
  NegativeVeryThinSpace: "​",
  NestedGreaterGreater: "≫",
  NestedLessLess: "≪",
  NewLine: "\n",
  Nfr: "𝔑",
  NoBreak: "⁠",
  NonBreakingSpace: " ",
  Nopf: "ℕ",
  Not: "⫬",
  NotCongruent: "≢",
  NotCupCap: "≭",
  NotDoubleVerticalBar: "∦",
  NotElement: "∉",
  NotEqual: "≠",
  NotEqualTilde: "≂̸",
  NotExists: "∄",
  NotGreater: "≯",
  NotGreaterEqual: "≱",
  NotGreaterFullEqual: "≧̸",
  NotGreaterGreater: "≫̸",
  NotGreaterLess: "≹",
  NotGreaterSlantEqual: "⩾̸",
  NotGreaterTilde: "≵",
  NotHumpDownHump: "≎̸",
  NotHumpEqual: "≏̸",
  NotLeftTriangle: "⋪",
  NotLeftTriangleBar: "⧏̸",
  NotLeftTriangleEqual: "⋬",
  NotLess: "≮",
  NotLessEqual: "≰",
  NotLessGreater: "≸",
  NotLessLess: "≪̸",
  NotLessSlantEqual: "⩽̸",
  NotLessTilde: "≴",
  NotNestedGreaterGreater: "⪢̸",
  NotNestedLessLess: "⪡̸",
  NotPrecedes: "⊀",
  NotPrecedesEqual: "⪯̸",
  NotPrecedesSlantEqual: "⋠",
  NotReverseElement: "∌",
  NotRightTriangle: "⋫",
  NotRightTriangleBar: "⧐̸",
  NotRightTriangleEqual: "⋭",
  NotSquareSubset: "⊏̸",
  NotSquareSubsetEqual: "⋢",
  NotSquareSuperset: "⊐̸",
  NotSquareSupersetEqual: "⋣",
  NotSubset: "⊂⃒",
  NotSubsetEqual: "⊈",
  NotSucceeds: "⊁",
  NotSucceedsEqual: "⪰̸",
  NotSucceedsSlantEqual: "⋡",
  NotSucceedsTilde: "≿̸",
  NotSuperset: "⊃⃒",
  NotSupersetEqual: "⊉",
  NotTilde: "≁",
  NotTildeEqual: "≄",
  NotTildeFullEqual: "≇",
  NotTildeTilde: "≉",
  NotVerticalBar: "∤",
  Nscr: "𝒩",
  Ntilde: "Ñ",
  Nu: "Ν",
  OElig: "Œ",
  Oacute: "Ó",
  Ocirc: "Ô",
  Ocy: "О",
  Odblac: "Ő",
  Ofr: "𝔒",
  Ograve: "Ò",
  Omacr: "Ō",
  Omega: "Ω",
  Omicron: "Ο",
  Oopf: "𝕆",
  OpenCurlyDoubleQuote: "“",
  OpenCurlyQuote: "‘",
  Or: "⩔",
  Oscr: "𝒪",
  Oslash: "Ø",
  Otilde: "Õ",
  Otimes: "⨷",
  Ouml: "Ö",
  OverBar: "‾",
  OverBrace: "⏞",
  OverBracket: "⎴",
  OverParenthesis: "⏜",
  PartialD: "∂",
  Pcy: "П",
  Pfr: "𝔓",
  Phi: "Φ",
  Pi: "Π",
  PlusMinus: "±",
  Poincareplane: "ℌ",
  Popf: "ℙ",
  Pr: "⪻",
  Precedes: "≺",
  PrecedesEqual: "⪯",
  PrecedesSlantEqual: "≼",
  PrecedesTilde: "≾",
  Prime: "″",
  Product: "∏",
  Proportion: "∷",
  Proportional: "∝",
  Pscr: "𝒫",
  Psi: "Ψ",
  QUOT: '"',
  Qfr: "𝔔",
  Qopf: "ℚ",
  Qscr: "𝒬",
  RBarr: "⤐",
  REG: "®",
  Racute: "Ŕ",
  Rang: "⟫",
  Rarr: "↠",
  Rarrtl: "⤖",
  Rcaron: "Ř",
  Rcedil: "Ŗ",
  Rcy: "Р",
  Re: "ℜ",
  ReverseElement: "∋",
  ReverseEquilibrium: "⇋",
  ReverseUpEquilibrium: "⥯",
  Rfr: "ℜ",
  Rho: "Ρ",
  RightAngleBracket: "⟩",
  RightArrow: "→",
  RightArrowBar: "⇥",
  RightArrowLeftArrow: "⇄",
  RightCeiling: "⌉",
  RightDoubleBracket: "⟧",
  RightDownTeeVector: "⥝",
  RightDownVector: "⇂",
  RightDownVectorBar: "⥕",
  RightFloor: "⌋",
  RightTee: "⊢",
  RightTeeArrow: "↦",
  RightTeeVector: "⥛",
  RightTriangle: "⊳",
  RightTriangleBar: "⧐",
  RightTriangleEqual: "⊵",
  RightUpDownVector: "⥏",
  RightUpTeeVector: "⥜",
  RightUpVector: "↾",
  RightUpVectorBar: "⥔",
  RightVector: "⇀",
  RightVectorBar: "⥓",
  Rightarrow: "⇒",
  Ropf: "ℝ",
  RoundImplies: "⥰",
  Rrightarrow: "⇛",
  Rscr: "ℛ",
  Rsh: "↱",
  RuleDelayed: "⧴",
  SHCHcy: "Щ",
  SHcy: "Ш",
  SOFTcy: "Ь",
  Sacute: "Ś",
  Sc: "⪼",
  Scaron: "Š",
  Scedil: "Ş",
  Scirc: "Ŝ",
  Scy: "С",
  Sfr: "𝔖",
  ShortDownArrow: "↓",
  ShortLeftArrow: "←",
  ShortRightArrow: "→",
  ShortUpArrow: "↑",
  Sigma: "Σ",
  SmallCircle: "∘",
  Sopf: "𝕊",
  Sqrt: "√",
  Square: "□",
  SquareIntersection: "⊓",
  SquareSubset: "⊏",
  SquareSubsetEqual: "⊑",
  SquareSuperset: "⊐",
  SquareSupersetEqual: "⊒",
  SquareUnion: "⊔",
  Sscr: "𝒮",
  Star: "⋆",
  Sub: "⋐",
  Subset: "⋐",
  SubsetEqual: "⊆",
  Succeeds: "≻",
  SucceedsEqual: "⪰",
  SucceedsSlantEqual: "≽",
  SucceedsTilde: "≿",
  SuchThat: "∋",
  Sum: "∑",
  Sup: "⋑",
  Superset: "⊃",
  SupersetEqual: "⊇",
  Supset: "⋑",
  THORN: "Þ",
  TRADE: "™",
  TSHcy: "Ћ",
  TScy: "Ц",
  Tab: "	",
  Tau: "Τ",
  Tcaron: "Ť",
  Tcedil: "Ţ",
  Tcy: "Т",
  Tfr: "𝔗",
  Therefore: "∴",
  Theta: "Θ",
  ThickSpace: "  ",
  ThinSpace: " ",
  Tilde: "∼",
  TildeEqual: "≃",
  TildeFullEqual: "≅",
  TildeTilde: "≈",
  Topf: "𝕋",
  TripleDot: "⃛",
  Tscr: "𝒯",
  Tstrok: "Ŧ",
  Uacute: "Ú",
  Uarr: "↟",
  Uarrocir: "⥉",
  Ubrcy: "Ў",
  Ubreve: "Ŭ",
  Ucirc: "Û",
  Ucy: "У",
  Udblac: "Ű",
  Ufr: "𝔘",
  Ugrave: "Ù",
  Umacr: "Ū",
  UnderBar: "_",
  UnderBrace: "⏟",
  UnderBracket: "⎵",
  UnderParenthesis: "⏝",
  Union: "⋃",
  UnionPlus: "⊎",
  Uogon: "Ų",
  Uopf: "𝕌",
  UpArrow: "↑",
  UpArrowBar: "⤒",
  UpArrowDownArrow: "⇅",
  UpDownArrow: "↕",
  UpEquilibrium: "⥮",
  UpTee: "⊥",
  UpTeeArrow: "↥",
  Uparrow: "⇑",
  Updownarrow: "⇕",
  UpperLeftArrow: "↖",
  UpperRightArrow: "↗",
  Upsi: "ϒ",
  Upsilon: "Υ",
  Uring: "Ů",
  Uscr: "𝒰",
  Utilde: "Ũ",
  Uuml: "Ü",
  VDash: "⊫",
  Vbar: "⫫",
  Vcy: "В",
  Vdash: "⊩",
  Vdashl: "⫦",
  Vee: "⋁",
  Verbar: "‖",
  Vert: "‖",
  VerticalBar: "∣",
  VerticalLine: "|",
  VerticalSeparator: "❘",
  VerticalTilde: "≀",
  VeryThinSpace: " ",
  Vfr: "𝔙",
  Vopf: "𝕍",
  Vscr: "𝒱",
  Vvdash: "⊪",
  Wcirc: "Ŵ",
  Wedge: "⋀",
  Wfr: "𝔚",
  Wopf: "𝕎",
  Wscr: "𝒲",
  Xfr: "𝔛",
  Xi: "Ξ",
  Xopf: "𝕏",
  Xscr: "𝒳",
  YAcy: "Я",
  YIcy: "Ї",
  YUcy: "Ю",
  Yacute: "Ý",
  Ycirc: "Ŷ",
  Ycy: "Ы",
  Yfr: "𝔜",
  Yopf: "𝕐",
  Yscr: "𝒴",
  Yuml: "Ÿ",
  ZHcy: "Ж",
  Zacute: "Ź",
  Zcaron: "Ž",
  Zcy: "З",
  Zdot: "Ż",
  ZeroWidthSpace: "​",
  Zeta: "Ζ",
  Zfr: "ℨ",
  Zopf: "ℤ",
  Zscr: "𝒵",
  aacute: "á",
  abreve: "ă",
  ac: "∾",
  acE: "∾̳",
  acd: "∿",
  acirc: "â",
  acute: "´",
  acy: "а",
  aelig: "æ",
  af: "⁡",
  afr: "𝔞",
  agrave: "à",
  alefsym: "ℵ",
  aleph: "ℵ",
  alpha: "α",
  amacr: "ā",
  amalg: "⨿",
  amp: "&",
  and: "∧",
  andand: "⩕",
  andd: "⩜",
  andslope: "⩘",
  andv: "⩚",
  ang: "∠",
  ange: "⦤",
  angle: "∠",
  angmsd: "∡",
  angmsdaa: "⦨",
  angmsdab: "⦩",
  angmsdac: "⦪",
  angmsdad: "⦫",
  angmsdae: "⦬",
  angmsdaf: "⦭",
  angmsdag: "⦮",
  angmsdah: "⦯",
  angrt: "∟",
  angrtvb: "⊾",
  angrtvbd: "⦝",
  angsph: "∢",
  angst: "Å",
  angzarr: "⍼",
  aogon: "ą",
  aopf: "𝕒",
  ap: "≈",
  apE: "⩰",
  apacir: "⩯",
  ape: "≊",
  apid: "≋",
  apos: "'",
  approx: "≈",
  approxeq: "≊",
  aring: "å",
  ascr: "𝒶",
  ast: "*",
  asymp: "≈",
  asympeq: "≍",
  atilde: "ã",
  auml: "ä",
  awconint: "∳",
  awint: "⨑",
  bNot: "⫭",
  backcong: "≌",
  backepsilon: "϶",
  backprime: "‵",
  backsim: "∽",
  backsimeq: "⋍",
  barvee: "⊽",
  barwed: "⌅",
  barwedge: "⌅",
  bbrk: "⎵",
  bbrktbrk: "⎶",
  bcong: "≌",
  bcy: "б",
  bdquo: "„",
  becaus: "∵",
  because: "∵",
  bemptyv: "⦰",
  bepsi: "϶",
  bernou: "ℬ",
  beta: "β",
  beth: "ℶ",
  between: "≬",
  bfr: "𝔟",
  bigcap: "⋂",
  bigcirc: "◯",
  bigcup: "⋃",
  bigodot: "⨀",
  bigoplus: "⨁",
  bigotimes: "⨂",
  bigsqcup: "⨆",
  bigstar: "★",
  bigtriangledown: "▽",
  bigtriangleup: "△",
  biguplus: "⨄",
  bigvee: "⋁",
  bigwedge: "⋀",
  bkarow: "⤍",
  blacklozenge: "⧫",
  blacksquare: "▪",
  blacktriangle: "▴",
  blacktriangledown: "▾",
  blacktriangleleft: "◂",
  blacktriangleright: "▸",
  blank: "␣",
  blk12: "▒",
  blk14: "░",
  blk34: "▓",
  block: "█",
  bne: "=⃥",
  bnequiv: "≡⃥",
  bnot: "⌐",
  bopf: "𝕓",
  bot: "⊥",
  bottom: "⊥",
  bowtie: "⋈",
  boxDL: "╗",
  boxDR: "╔",
  boxDl: "╖",
  boxDr: "╓",
  boxH: "═",
  boxHD: "╦",
  boxHU: "╩",
  boxHd: "╤",
  boxHu: "╧",
  boxUL: "╝",
  boxUR: "╚",
  boxUl: "╜",
  boxUr: "╙",
  boxV: "║",
  boxVH: "╬",
  boxVL: "╣",
  boxVR: "╠",
  boxVh: "╫",
  boxVl: "╢",
  boxVr: "╟",
  boxbox: "⧉",
  boxdL: "╕",
  boxdR: "╒",
  boxdl: "┐",
  boxdr: "┌",
  boxh: "─",
  boxhD: "╥",
  boxhU: "╨",
  boxhd: "┬",
  boxhu: "┴",
  boxminus: "⊟",
  boxplus: "⊞",
  boxtimes: "⊠",
  boxuL: "╛",
  boxuR: "╘",
  boxul: "┘",
  boxur: "└",
  boxv: "│",
  boxvH: "╪",
  boxvL: "╡",
  boxvR: "╞",
  boxvh: "┼",
  boxvl: "┤",
  boxvr: "├",
  bprime: "‵",
  breve: "˘",
  brvbar: "¦",
  bscr: "𝒷",
  bsemi: "⁏",
  bsim: "∽",
  bsime: "⋍",
  bsol: "\\",
  bsolb: "⧅",
  bsolhsub: "⟈",
  bull: "•",
  bullet: "•",
  bump: "≎",
  bumpE: "⪮",
  bumpe: "≏",
  bumpeq: "≏",
  cacute: "ć",
  cap: "∩",
  capand: "⩄",
  capbrcup: "⩉",
  capcap: "⩋",
  capcup: "⩇",
  capdot: "⩀",
  caps: "∩︀",
  caret: "⁁",
  caron: "ˇ",
  ccaps: "⩍",
  ccaron: "č",
  ccedil: "ç",
  ccirc: "ĉ",
  ccups: "⩌",
  ccupssm: "⩐",
  cdot: "ċ",
  cedil: "¸",
  cemptyv: "⦲",
  cent: "¢",
  centerdot: "·",
  cfr: "𝔠",
  chcy: "ч",
  check: "✓",
  checkmark: "✓",
  chi: "χ",
  cir: "○",
  cirE: "⧃",
  circ: "ˆ",
  circeq: "≗",
  circlearrowleft: "↺",
  circlearrowright: "↻",
  circledR: "®",
  circledS: "Ⓢ",
  circledast: "⊛",
  circledcirc: "⊚",
  circleddash: "⊝",
  cire: "≗",
  cirfnint: "⨐",
  cirmid: "⫯",
  cirscir: "⧂",
  clubs: "♣",
  clubsuit: "♣",
  colon: ":",
  colone: "≔",
  coloneq: "≔",
  comma: ",",
  commat: "@",
  comp: "∁",
  compfn: "∘",
  complement: "∁",
  complexes: "ℂ",
  cong: "≅",
  congdot: "⩭",
  conint: "∮",
  copf: "𝕔",
  coprod: "∐",
  copy: "©",
  copysr: "℗",
  crarr: "↵",
  cross: "✗",
  cscr: "𝒸",
  csub: "⫏",
  csube: "⫑",
  csup: "⫐",
  csupe: "⫒",
  ctdot: "⋯",
  cudarrl: "⤸",
  cudarrr: "⤵",
  cuepr: "⋞",
  cuesc: "⋟",
  cularr: "↶",
  cularrp: "⤽",
  cup: "∪",
  cupbrcap: "⩈",
  cupcap: "⩆",
  cupcup: "⩊",
  cupdot: "⊍",
  cupor: "⩅",
  cups: "∪︀",
  curarr: "↷",
  curarrm: "⤼",
  curlyeqprec: "⋞",
  curlyeqsucc: "⋟",
  curlyvee: "⋎",
  curlywedge: "⋏",
  curren: "¤",
  curvearrowleft: "↶",
  curvearrowright: "↷",
  cuvee: "⋎",
  cuwed: "⋏",
  cwconint: "∲",
  cwint: "∱",
  cylcty: "⌭",
  dArr: "⇓",
  dHar: "⥥",
  dagger: "†",
  daleth: "ℸ",
  darr: "↓",
  dash: "‐",
  dashv: "⊣",
  dbkarow: "⤏",
  dblac: "˝",
  dcaron: "ď",
  dcy: "д",
  dd: "ⅆ",
  ddagger: "‡",
  ddarr: "⇊",
  ddotseq: "⩷",
  deg: "°",
  delta: "δ",
  demptyv: "⦱",
  dfisht: "⥿",
  dfr: "𝔡",
  dharl: "⇃",
  dharr: "⇂",
  diam: "⋄",
  diamond: "⋄",
  diamondsuit: "♦",
  diams: "♦",
  die: "¨",
  digamma: "ϝ",
  disin: "⋲",
  div: "÷",
  divide: "÷",
  divideontimes: "⋇",
  divonx: "⋇",
  djcy: "ђ",
  dlcorn: "⌞",
  dlcrop: "⌍",
  dollar: "$",
  dopf: "𝕕",
  dot: "˙",
  doteq: "≐",
  doteqdot: "≑",
  dotminus: "∸",
  dotplus: "∔",
  dotsquare: "⊡",
  doublebarwedge: "⌆",
  downarrow: "↓",
  downdownarrows: "⇊",
  downharpoonleft: "⇃",
  downharpoonright: "⇂",
  drbkarow: "⤐",
  drcorn: "⌟",
  drcrop: "⌌",
  dscr: "𝒹",
  dscy: "ѕ",
  dsol: "⧶",
  dstrok: "đ",
  dtdot: "⋱",
  dtri: "▿",
  dtrif: "▾",
  duarr: "⇵",
  duhar: "⥯",
  dwangle: "⦦",
  dzcy: "џ",
  dzigrarr: "⟿",
  eDDot: "⩷",
  eDot: "≑",
  eacute: "é",
  easter: "⩮",
  ecaron: "ě",
  ecir: "≖",
  ecirc: "ê",
  ecolon: "≕",
  ecy: "э",
  edot: "ė",
  ee: "ⅇ",
  efDot: "≒",
  efr: "𝔢",
  eg: "⪚",
  egrave: "è",
  egs: "⪖",
  egsdot: "⪘",
  el: "⪙",
  elinters: "⏧",
  ell: "ℓ",
  els: "⪕",
  elsdot: "⪗",
  emacr: "ē",
  empty: "∅",
  emptyset: "∅",
  emptyv: "∅",
  emsp13: " ",
  emsp14: " ",
  emsp: " ",
  eng: "ŋ",
  ensp: " ",
  eogon: "ę",
  eopf: "𝕖",
  epar: "⋕",
  eparsl: "⧣",
  eplus: "⩱",
  epsi: "ε",
  epsilon: "ε",
  epsiv: "ϵ",
  eqcirc: "≖",
  eqcolon: "≕",
  eqsim: "≂",
  eqslantgtr: "⪖",
  eqslantless: "⪕",
  equals: "=",
  equest: "≟",
  equiv: "≡",
  equivDD: "⩸",
  eqvparsl: "⧥",
  erDot: "≓",
  erarr: "⥱",
  escr: "ℯ",
  esdot: "≐",
  esim: "≂",
  eta: "η",
  eth: "ð",
  euml: "ë",
  euro: "€",
  excl: "!",
  exist: "∃",
  expectation: "ℰ",
  exponentiale: "ⅇ",
  fallingdotseq: "≒",
  fcy: "ф",
  female: "♀",
  ffilig: "ﬃ",
  fflig: "ﬀ",
  ffllig: "ﬄ",
  ffr: "𝔣",
  filig: "ﬁ",
  fjlig: "fj",
  flat: "♭",
  fllig: "ﬂ",
  fltns: "▱",
  fnof: "ƒ",
  fopf: "𝕗",
  forall: "∀",
  fork: "⋔",
  forkv: "⫙",
  fpartint: "⨍",
  frac12: "½",
  frac13: "⅓",
  frac14: "¼",
  frac15: "⅕",
  frac16: "⅙",
  frac18: "⅛",
  frac23: "⅔",
  frac25: "⅖",
  frac34: "¾",
  frac35: "⅗",
  frac38: "⅜",
  frac45: "⅘",
  frac56: "⅚",
  frac58: "⅝",
  frac78: "⅞",
  frasl: "⁄",
  frown: "⌢",
  fscr: "𝒻",
  gE: "≧",
  gEl: "⪌",
  gacute: "ǵ",
  gamma: "γ",
  gammad: "ϝ",
  gap: "⪆",
  gbreve: "ğ",
  gcirc: "ĝ",
  gcy: "г",
  gdot: "ġ",
  ge: "≥",
  gel: "⋛",
  geq: "≥",
  geqq: "≧",
  geqslant: "⩾",
  ges: "⩾",
  gescc: "⪩",
  gesdot: "⪀",
  gesdoto: "⪂",
  gesdotol: "⪄",
  gesl: "⋛︀",
  gesles: "⪔",
  gfr: "𝔤",
  gg: "≫",
  ggg: "⋙",
  gimel: "ℷ",
  gjcy: "ѓ",
  gl: "≷",
  glE: "⪒",
  gla: "⪥",
  glj: "⪤",
  gnE: "≩",
  gnap: "⪊",
  gnapprox: "⪊",
  gne: "⪈",
  gneq: "⪈",
  gneqq: "≩",
  gnsim: "⋧",
  gopf: "𝕘",
  grave: "`",
  gscr: "ℊ",
  gsim: "≳",
  gsime: "⪎",
  gsiml: "⪐",
  gt: ">",
  gtcc: "⪧",
  gtcir: "⩺",
  gtdot: "⋗",
  gtlPar: "⦕",
  gtquest: "⩼",
  gtrapprox: "⪆",
  gtrarr: "⥸",
  gtrdot: "⋗",
  gtreqless: "⋛",
  gtreqqless: "⪌",
  gtrless: "≷",
  gtrsim: "≳",
  gvertneqq: "≩︀",
  gvnE: "≩︀",
  hArr: "⇔",
  hairsp: " ",
  half: "½",
  hamilt: "ℋ",
  hardcy: "ъ",
  harr: "↔",
  harrcir: "⥈",
  harrw: "↭",
  hbar: "ℏ",
  hcirc: "ĥ",
  hearts: "♥",
  heartsuit: "♥",
  hellip: "…",
  hercon: "⊹",
  hfr: "𝔥",
  hksearow: "⤥",
  hkswarow: "⤦",
  hoarr: "⇿",
  homtht: "∻",
  hookleftarrow: "↩",
  hookrightarrow: "↪",
  hopf: "𝕙",
  horbar: "―",
  hscr: "𝒽",
  hslash: "ℏ",
  hstrok: "ħ",
  hybull: "⁃",
  hyphen: "‐",
  iacute: "í",
  ic: "⁣",
  icirc: "î",
  icy: "и",
  iecy: "е",
  iexcl: "¡",
  iff: "⇔",
  ifr: "𝔦",
  igrave: "ì",
  ii: "ⅈ",
  iiiint: "⨌",
  iiint: "∭",
  iinfin: "⧜",
  iiota: "℩",
  ijlig: "ĳ",
  imacr: "ī",
  image: "ℑ",
  imagline: "ℐ",
  imagpart: "ℑ",
  imath: "ı",
  imof: "⊷",
  imped: "Ƶ",
  in: "∈",
  incare: "℅",
  infin: "∞",
  infintie: "⧝",
  inodot: "ı",
  int: "∫",
  intcal: "⊺",
  integers: "ℤ",
  intercal: "⊺",
  intlarhk: "⨗",
  intprod: "⨼",
  iocy: "ё",
  iogon: "į",
  iopf: "𝕚",
  iota: "ι",
  iprod: "⨼",
  iquest: "¿",
  iscr: "𝒾",
  isin: "∈",
  isinE: "⋹",
  isindot: "⋵",
  isins: "⋴",
  isinsv: "⋳",
  isinv: "∈",
  it: "⁢",
  itilde: "ĩ",
  iukcy: "і",
  iuml: "ï",
  jcirc: "ĵ",
  jcy: "й",
  jfr: "𝔧",
  jmath: "ȷ",
  jopf: "𝕛",
  jscr: "𝒿",
  jsercy: "ј",
  jukcy: "є",
  kappa: "κ",
  kappav: "ϰ",
  kcedil: "ķ",
  kcy: "к",
  kfr: "𝔨",
  kgreen: "ĸ",
  khcy: "х",
  kjcy: "ќ",
  kopf: "𝕜",
  kscr: "𝓀",
  lAarr: "⇚",
  lArr: "⇐",
  lAtail: "⤛",
  lBarr: "⤎",
  lE: "≦",
  lEg: "⪋",
  lHar: "⥢",
  lacute: "ĺ",
  laemptyv: "⦴",
  lagran: "ℒ",
  lambda: "λ",
  lang: "⟨",
  langd: "⦑",
  langle: "⟨",
  lap: "⪅",
  laquo: "«",
  larr: "←",
  larrb: "⇤",
  larrbfs: "⤟",
  larrfs: "⤝",
  larrhk: "↩",
  larrlp: "↫",
  larrpl: "⤹",
  larrsim: "⥳",
  larrtl: "↢",
  lat: "⪫",
  latail: "⤙",
  late: "⪭",
  lates: "⪭︀",
  lbarr: "⤌",
  lbbrk: "❲",
  lbrace: "{",
  lbrack: "[",
  lbrke: "⦋",
  lbrksld: "⦏",
  lbrkslu: "⦍",
  lcaron: "ľ",
  lcedil: "ļ",
  lceil: "⌈",
  lcub: "{",
  lcy: "л",
  ldca: "⤶",
  ldquo: "“",
  ldquor: "„",
  ldrdhar: "⥧",
  ldrushar: "⥋",
  ldsh: "↲",
  le: "≤",
  leftarrow: "←",
  leftarrowtail: "↢",
  leftharpoondown: "↽",
  leftharpoonup: "↼",
  leftleftarrows: "⇇",
  leftrightarrow: "↔",
  leftrightarrows: "⇆",
  leftrightharpoons: "⇋",
  leftrightsquigarrow: "↭",
  leftthreetimes: "⋋",
  leg: "⋚",
  leq: "≤",
  leqq: "≦",
  leqslant: "⩽",
  les: "⩽",
  lescc: "⪨",
  lesdot: "⩿",
  lesdoto: "⪁",
  lesdotor: "⪃",
  lesg: "⋚︀",
  lesges: "⪓",
  lessapprox: "⪅",
  lessdot: "⋖",
  lesseqgtr: "⋚",
  lesseqqgtr: "⪋",
  lessgtr: "≶",
  lesssim: "≲",
  lfisht: "⥼",
  lfloor: "⌊",
  lfr: "𝔩",
  lg: "≶",
  lgE: "⪑",
  lhard: "↽",
  lharu: "↼",
  lharul: "⥪",
  lhblk: "▄",
  ljcy: "љ",
  ll: "≪",
  llarr: "⇇",
  llcorner: "⌞",
  llhard: "⥫",
  lltri: "◺",
  lmidot: "ŀ",
  lmoust: "⎰",
  lmoustache: "⎰",
  lnE: "≨",
  lnap: "⪉",
  lnapprox: "⪉",
  lne: "⪇",
  lneq: "⪇",
  lneqq: "≨",
  lnsim: "⋦",
  loang: "⟬",
  loarr: "⇽",
  lobrk: "⟦",
  longleftarrow: "⟵",
  longleftrightarrow: "⟷",
  longmapsto: "⟼",
  longrightarrow: "⟶",
  looparrowleft: "↫",
  looparrowright: "↬",
  lopar: "⦅",
  lopf: "𝕝",
  loplus: "⨭",
  lotimes: "⨴",
  lowast: "∗",
  lowbar: "_",
  loz: "◊",
  lozenge: "◊",
  lozf: "⧫",
  lpar: "(",
  lparlt: "⦓",
  lrarr: "⇆",
  lrcorner: "⌟",
  lrhar: "⇋",
  lrhard: "⥭",
  lrm: "‎",
  lrtri: "⊿",
  lsaquo: "‹",
  lscr: "𝓁",
  lsh: "↰",
  lsim: "≲",
  lsime: "⪍",
  lsimg: "⪏",
  lsqb: "[",
  lsquo: "‘",
  lsquor: "‚",
  lstrok: "ł",
  lt: "<",
  ltcc: "⪦",
  ltcir: "⩹",
  ltdot: "⋖",
  lthree: "⋋",
  ltimes: "⋉",
  ltlarr: "⥶",
  ltquest: "⩻",
  ltrPar: "⦖",
  ltri: "◃",
  ltrie: "⊴",
  ltrif: "◂",
  lurdshar: "⥊",
  luruhar: "⥦",
  lvertneqq: "≨︀",
  lvnE: "≨︀",
  mDDot: "∺",
  macr: "¯",
  male: "♂",
  malt: "✠",
  maltese: "✠",
  map: "↦",
  mapsto: "↦",
  mapstodown: "↧",
  mapstoleft: "↤",
  mapstoup: "↥",
  marker: "▮",
  mcomma: "⨩",
  mcy: "м",
  mdash: "—",
  measuredangle: "∡",
  mfr: "𝔪",
  mho: "℧",
  micro: "µ",
  mid: "∣",
  midast: "*",
  midcir: "⫰",
  middot: "·",
  minus: "−",
  minusb: "⊟",
  minusd: "∸",
  minusdu: "⨪",
  mlcp: "⫛",
  mldr: "…",
  mnplus: "∓",
  models: "⊧",
  mopf: "𝕞",
  mp: "∓",
  mscr: "𝓂",
  mstpos: "∾",
  mu: "μ",
  multimap: "⊸",
  mumap: "⊸",
  nGg: "⋙̸",
  nGt: "≫⃒",
  nGtv: "≫̸",
  nLeftarrow: "⇍",
  nLeftrightarrow: "⇎",
  nLl: "⋘̸",
  nLt: "≪⃒",
  nLtv: "≪̸",
  nRightarrow: "⇏",
  nVDash: "⊯",
  nVdash: "⊮",
  nabla: "∇",
  nacute: "ń",
  nang: "∠⃒",
  nap: "≉",
  napE: "⩰̸",
  napid: "≋̸",
  napos: "ŉ",
  napprox: "≉",
  natur: "♮",
  natural: "♮",
  naturals: "ℕ",
  nbsp: " ",
  nbump: "≎̸",
  nbumpe: "≏̸",
  ncap: "⩃",
  ncaron: "ň",
  ncedil: "ņ",
  ncong: "≇",
  ncongdot: "⩭̸",
  ncup: "⩂",
  ncy: "н",
  ndash: "–",
  ne: "≠",
  neArr: "⇗",
  nearhk: "⤤",
  nearr: "↗",
  nearrow: "↗",
  nedot: "≐̸",
  nequiv: "≢",
  nesear: "⤨",
  nesim: "≂̸",
  nexist: "∄",
  nexists: "∄",
  nfr: "𝔫",
  ngE: "≧̸",
  nge: "≱",
  ngeq: "≱",
  ngeqq: "≧̸",
  ngeqslant: "⩾̸",
  nges: "⩾̸",
  ngsim: "≵",
  ngt: "≯",
  ngtr: "≯",
  nhArr: "⇎",
  nharr: "↮",
  nhpar: "⫲",
  ni: "∋",
  nis: "⋼",
  nisd: "⋺",
  niv: "∋",
  njcy: "њ",
  nlArr: "⇍",
  nlE: "≦̸",
  nlarr: "↚",
  nldr: "‥",
  nle: "≰",
  nleftarrow: "↚",
  nleftrightarrow: "↮",
  nleq: "≰",
  nleqq: "≦̸",
  nleqslant: "⩽̸",
  nles: "⩽̸",
  nless: "≮",
  nlsim: "≴",
  nlt: "≮",
  nltri: "⋪",
  nltrie: "⋬",
  nmid: "∤",
  nopf: "𝕟",
  not: "¬",
  notin: "∉",
  notinE: "⋹̸",
  notindot: "⋵̸",
  notinva: "∉",
  notinvb: "⋷",
  notinvc: "⋶",
  notni: "∌",
  notniva: "∌",
  notnivb: "⋾",
  notnivc: "⋽",
  npar: "∦",
  nparallel: "∦",
  nparsl: "⫽⃥",
  npart: "∂̸",
  npolint: "⨔",
  npr: "⊀",
  nprcue: "⋠",
  npre: "⪯̸",
  nprec: "⊀",
  npreceq: "⪯̸",
  nrArr: "⇏",
  nrarr: "↛",
  nrarrc: "⤳̸",
  nrarrw: "↝̸",
  nrightarrow: "↛",
  nrtri: "⋫",
  nrtrie: "⋭",
  nsc: "⊁",
  nsccue: "⋡",
  nsce: "⪰̸",
  nscr: "𝓃",
  nshortmid: "∤",
  nshortparallel: "∦",
  nsim: "≁",
  nsime: "≄",
  nsimeq: "≄",
  nsmid: "∤",
  nspar: "∦",
  nsqsube: "⋢",
  nsqsupe: "⋣",
  nsub: "⊄",
  nsubE: "⫅̸",
  nsube: "⊈",
  nsubset: "⊂⃒",
  nsubseteq: "⊈",
  nsubseteqq: "⫅̸",
  nsucc: "⊁",
  nsucceq: "⪰̸",
  nsup: "⊅",
  nsupE: "⫆̸",
  nsupe: "⊉",
  nsupset: "⊃⃒",
  nsupseteq: "⊉",
  nsupseteqq: "⫆̸",
  ntgl: "≹",
  ntilde: "ñ",
  ntlg: "≸",
  ntriangleleft: "⋪",
  ntrianglelefteq: "⋬",
  ntriangleright: "⋫",
  ntrianglerighteq: "⋭",
  nu: "ν",
  num: "#",
  numero: "№",
  numsp: " ",
  nvDash: "⊭",
  nvHarr: "⤄",
  nvap: "≍⃒",
  nvdash: "⊬",
  nvge: "≥⃒",
  nvgt: ">⃒",
  nvinfin: "⧞",
  nvlArr: "⤂",
  nvle: "≤⃒",
  nvlt: "<⃒",
  nvltrie: "⊴⃒",
  nvrArr: "⤃",
  nvrtrie: "⊵⃒",
  nvsim: "∼⃒",
  nwArr: "⇖",
  nwarhk: "⤣",
  nwarr: "↖",
  nwarrow: "↖",
  nwnear: "⤧",
  oS: "Ⓢ",
  oacute: "ó",
  oast: "⊛",
  ocir: "⊚",
  ocirc: "ô",
  ocy: "о",
  odash: "⊝",
  odblac: "ő",
  odiv: "⨸",
  odot: "⊙",
  odsold: "⦼",
  oelig: "œ",
  ofcir: "⦿",
  ofr: "𝔬",
  ogon: "˛",
  ograve: "ò",
  ogt: "⧁",
  ohbar: "⦵",
  ohm: "Ω",
  oint: "∮",
  olarr: "↺",
  olcir: "⦾",
  olcross: "⦻",
  oline: "‾",
  olt: "⧀",
  omacr: "ō",
  omega: "ω",
  omicron: "ο",
  omid: "⦶",
  ominus: "⊖",
  oopf: "𝕠",
  opar: "⦷",
  operp: "⦹",
  oplus: "⊕",
  or: "∨",
  orarr: "↻",
  ord: "⩝",
  order: "ℴ",
  orderof: "ℴ",
  ordf: "ª",
  ordm: "º",
  origof: "⊶",
  oror: "⩖",
  orslope: "⩗",
  orv: "⩛",
  oscr: "ℴ",
  oslash: "ø",
  osol: "⊘",
  otilde: "õ",
  otimes: "⊗",
  otimesas: "⨶",
  ouml: "ö",
  ovbar: "⌽",
  par: "∥",
  para: "¶",
  parallel: "∥",
  parsim: "⫳",
  parsl: "⫽",
  part: "∂",
  pcy: "п",
  percnt: "%",
  period: ".",
  permil: "‰",
  perp: "⊥",
  pertenk: "‱",
  pfr: "𝔭",
  phi: "φ",
  phiv: "ϕ",
  phmmat: "ℳ",
  phone: "☎",
  pi: "π",
  pitchfork: "⋔",
  piv: "ϖ",
  planck: "ℏ",
  planckh: "ℎ",
  plankv: "ℏ",
  plus: "+",
  plusacir: "⨣",
  plusb: "⊞",
  pluscir: "⨢",
  plusdo: "∔",
  plusdu: "⨥",
  pluse: "⩲",
  plusmn: "±",
  plussim: "⨦",
  plustwo: "⨧",
  pm: "±",
  pointint: "⨕",
  popf: "𝕡",
  pound: "£",
  pr: "≺",
  prE: "⪳",
  prap: "⪷",
  prcue: "≼",
  pre: "⪯",
  prec: "≺",
  precapprox: "⪷",
  preccurlyeq: "≼",
  preceq: "⪯",
  precnapprox: "⪹",
  precneqq: "⪵",
  precnsim: "⋨",
  precsim: "≾",
  prime: "′",
  primes: "ℙ",
  prnE: "⪵",
  prnap: "⪹",
  prnsim: "⋨",
  prod: "∏",
  profalar: "⌮",
  profline: "⌒",
  profsurf: "⌓",
  prop: "∝",
  propto: "∝",
  prsim: "≾",
  prurel: "⊰",
  pscr: "𝓅",
  psi: "ψ",
  puncsp: " ",
  qfr: "𝔮",
  qint: "⨌",
  qopf: "𝕢",
  qprime: "⁗",
  qscr: "𝓆",
  quaternions: "ℍ",
  quatint: "⨖",
  quest: "?",
  questeq: "≟",
  quot: '"',
  rAarr: "⇛",
  rArr: "⇒",
  rAtail: "⤜",
  rBarr: "⤏",
  rHar: "⥤",
  race: "∽̱",
  racute: "ŕ",
  radic: "√",
  raemptyv: "⦳",
  rang: "⟩",
  rangd: "⦒",
  range: "⦥",
  rangle: "⟩",
  raquo: "»",
  rarr: "→",
  rarrap: "⥵",
  rarrb: "⇥",
  rarrbfs: "⤠",
  rarrc: "⤳",
  rarrfs: "⤞",
  rarrhk: "↪",
  rarrlp: "↬",
  rarrpl: "⥅",
  rarrsim: "⥴",
  rarrtl: "↣",
  rarrw: "↝",
  ratail: "⤚",
  ratio: "∶",
  rationals: "ℚ",
  rbarr: "⤍",
  rbbrk: "❳",
  rbrace: "}",
  rbrack: "]",
  rbrke: "⦌",
  rbrksld: "⦎",
  rbrkslu: "⦐",
  rcaron: "ř",
  rcedil: "ŗ",
  rceil: "⌉",
  rcub: "}",
  rcy: "р",
  rdca: "⤷",
  rdldhar: "⥩",
  rdquo: "”",
  rdquor: "”",
  rdsh: "↳",
  real: "ℜ",
  realine: "ℛ",
  realpart: "ℜ",
  reals: "ℝ",
  rect: "▭",
  reg: "®",
  rfisht: "⥽",
  rfloor: "⌋",
  rfr: "𝔯",
  rhard: "⇁",
  rharu: "⇀",
  rharul: "⥬",
  rho: "ρ",
  rhov: "ϱ",
  rightarrow: "→",
  rightarrowtail: "↣",
  rightharpoondown: "⇁",
  rightharpoonup: "⇀",
  rightleftarrows: "⇄",
  rightleftharpoons: "⇌",
  rightrightarrows: "⇉",
  rightsquigarrow: "↝",
  rightthreetimes: "⋌",
  ring: "˚",
  risingdotseq: "≓",
  rlarr: "⇄",
  rlhar: "⇌",
  rlm: "‏",
  rmoust: "⎱",
  rmoustache: "⎱",
  rnmid: "⫮",
  roang: "⟭",
  roarr: "⇾",
  robrk: "⟧",
  ropar: "⦆",
  ropf: "𝕣",
  roplus: "⨮",
  rotimes: "⨵",
  rpar: ")",
  rpargt: "⦔",
  rppolint: "⨒",
  rrarr: "⇉",
  rsaquo: "›",
  rscr: "𝓇",
  rsh: "↱",
  rsqb: "]",
  rsquo: "’",
  rsquor: "’",
  rthree: "⋌",
  rtimes: "⋊",
  rtri: "▹",
  rtrie: "⊵",
  rtrif: "▸",
  rtriltri: "⧎",
  ruluhar: "⥨",
  rx: "℞",
  sacute: "ś",
  sbquo: "‚",
  sc: "≻",
  scE: "⪴",
  scap: "⪸",
  scaron: "š",
  sccue: "≽",
  sce: "⪰",
  scedil: "ş",
  scirc: "ŝ",
  scnE: "⪶",
  scnap: "⪺",
  scnsim: "⋩",
  scpolint: "⨓",
  scsim: "≿",
  scy: "с",
  sdot: "⋅",
  sdotb: "⊡",
  sdote: "⩦",
  seArr: "⇘",
  searhk: "⤥",
  searr: "↘",
  searrow: "↘",
  sect: "§",
  semi: ";",
  seswar: "⤩",
  setminus: "∖",
  setmn: "∖",
  sext: "✶",
  sfr: "𝔰",
  sfrown: "⌢",
  sharp: "♯",
  shchcy: "щ",
  shcy: "ш",
  shortmid: "∣",
  shortparallel: "∥",
  shy: "­",
  sigma: "σ",
  sigmaf: "ς",
  sigmav: "ς",
  sim: "∼",
  simdot: "⩪",
  sime: "≃",
  simeq: "≃",
  simg: "⪞",
  simgE: "⪠",
  siml: "⪝",
  simlE: "⪟",
  simne: "≆",
  simplus: "⨤",
  simrarr: "⥲",
  slarr: "←",
  smallsetminus: "∖",
  smashp: "⨳",
  smeparsl: "⧤",
  smid: "∣",
  smile: "⌣",
  smt: "⪪",
  smte: "⪬",
  smtes: "⪬︀",
  softcy: "ь",
  sol: "/",
  solb: "⧄",
  solbar: "⌿",
  sopf: "𝕤",
  spades: "♠",
  spadesuit: "♠",
  spar: "∥",
  sqcap: "⊓",
  sqcaps: "⊓︀",
  sqcup: "⊔",
  sqcups: "⊔︀",
  sqsub: "⊏",
  sqsube: "⊑",
  sqsubset: "⊏",
  sqsubseteq: "⊑",
  sqsup: "⊐",
  sqsupe: "⊒",
  sqsupset: "⊐",
  sqsupseteq: "⊒",
  squ: "□",
  square: "□",
  squarf: "▪",
  squf: "▪",
  srarr: "→",
  sscr: "𝓈",
  ssetmn: "∖",
  ssmile: "⌣",
  sstarf: "⋆",
  star: "☆",
  starf: "★",
  straightepsilon: "ϵ",
  straightphi: "ϕ",
  strns: "¯",
  sub: "⊂",
  subE: "⫅",
  subdot: "⪽",
  sube: "⊆",
  subedot: "⫃",
  submult: "⫁",
  subnE: "⫋",
  subne: "⊊",
  subplus: "⪿",
  subrarr: "⥹",
  subset: "⊂",
  subseteq: "⊆",
  subseteqq: "⫅",
  subsetneq: "⊊",
  subsetneqq: "⫋",
  subsim: "⫇",
  subsub: "⫕",
  subsup: "⫓",
  succ: "≻",
  succapprox: "⪸",
  succcurlyeq: "≽",
  succeq: "⪰",
  succnapprox: "⪺",
  succneqq: "⪶",
  succnsim: "⋩",
  succsim: "≿",
  sum: "∑",
  sung: "♪",
  sup1: "¹",
  sup2: "²",
  sup3: "³",
  sup: "⊃",
  supE: "⫆",
  supdot: "⪾",
  supdsub: "⫘",
  supe: "⊇",
  supedot: "⫄",
  suphsol: "⟉",
  suphsub: "⫗",
  suplarr: "⥻",
  supmult: "⫂",
  supnE: "⫌",
  supne: "⊋",
  supplus: "⫀",
  supset: "⊃",
  supseteq: "⊇",
  supseteqq: "⫆",
  supsetneq: "⊋",
  supsetneqq: "⫌",
  supsim: "⫈",
  supsub: "⫔",
  supsup: "⫖",
  swArr: "⇙",
  swarhk: "⤦",
  swarr: "↙",
  swarrow: "↙",
  swnwar: "⤪",
  szlig: "ß",
  target: "⌖",
  tau: "τ",
  tbrk: "⎴",
  tcaron: "ť",
  tcedil: "ţ",
  tcy: "т",
  tdot: "⃛",
  telrec: "⌕",
  tfr: "𝔱",
  there4: "∴",
  therefore: "∴",
  theta: "θ",
  thetasym: "ϑ",
  thetav: "ϑ",
  thickapprox: "≈",
  thicksim: "∼",
  thinsp: " ",
  thkap: "≈",
  thksim: "∼",
  thorn: "þ",
  tilde: "˜",
  times: "×",
  timesb: "⊠",
  timesbar: "⨱",
  timesd: "⨰",
  tint: "∭",
  toea: "⤨",
  top: "⊤",
  topbot: "⌶",
  topcir: "⫱",
  topf: "𝕥",
  topfork: "⫚",
  tosa: "⤩",
  tprime: "‴",
  trade: "™",
  triangle: "▵",
  triangledown: "▿",
  triangleleft: "◃",
  trianglelefteq: "⊴",
  triangleq: "≜",
  triangleright: "▹",
  trianglerighteq: "⊵",
  tridot: "◬",
  trie: "≜",
  triminus: "⨺",
  triplus: "⨹",
  trisb: "⧍",
  tritime: "⨻",
  trpezium: "⏢",
  tscr: "𝓉",
  tscy: "ц",
  tshcy: "ћ",
  tstrok: "ŧ",
  twixt: "≬",
  twoheadleftarrow: "↞",
  twoheadrightarrow: "↠",
  uArr: "⇑",
  uHar: "⥣",
  uacute: "ú",
  uarr: "↑",
  ubrcy: "ў",
  ubreve: "ŭ",
  ucirc: "û",
  ucy: "у",
  udarr: "⇅",
  udblac: "ű",
  udhar: "⥮",
  ufisht: "⥾",
  ufr: "𝔲",
  ugrave: "ù",
  uharl: "↿",
  uharr: "↾",
  uhblk: "▀",
  ulcorn: "⌜",
  ulcorner: "⌜",
  ulcrop: "⌏",
  ultri: "◸",
  umacr: "ū",
  uml: "¨",
  uogon: "ų",
  uopf: "𝕦",
  uparrow: "↑",
  updownarrow: "↕",
  upharpoonleft: "↿",
  upharpoonright: "↾",
  uplus: "⊎",
  upsi: "υ",
  upsih: "ϒ",
  upsilon: "υ",
  upuparrows: "⇈",
  urcorn: "⌝",
  urcorner: "⌝",
  urcrop: "⌎",
  uring: "ů",
  urtri: "◹",
  uscr: "𝓊",
  utdot: "⋰",
  utilde: "ũ",
  utri: "▵",
  utrif: "▴",
  uuarr: "⇈",
  uuml: "ü",
  uwangle: "⦧",
  vArr: "⇕",
  vBar: "⫨",
  vBarv: "⫩",
  vDash: "⊨",
  vangrt: "⦜",
  varepsilon: "ϵ",
  varkappa: "ϰ",
  varnothing: "∅",
  varphi: "ϕ",
  varpi: "ϖ",
  varpropto: "∝",
  varr: "↕",
  varrho: "ϱ",
  varsigma: "ς",
  varsubsetneq: "⊊︀",
  varsubsetneqq: "⫋︀",
  varsupsetneq: "⊋︀",
  varsupsetneqq: "⫌︀",
  vartheta: "ϑ",
  vartriangleleft: "⊲",
  vartriangleright: "⊳",
  vcy: "в",
  vdash: "⊢",
  vee: "∨",
  veebar: "⊻",
  veeeq: "≚",
  vellip: "⋮",
  verbar: "|",
  vert: "|",
  vfr: "𝔳",
  vltri: "⊲",
  vnsub: "⊂⃒",
  vnsup: "⊃⃒",
  vopf: "𝕧",
  vprop: "∝",
  vrtri: "⊳",
  vscr: "𝓋",
  vsubnE: "⫋︀",
  vsubne: "⊊︀",
  vsupnE: "⫌︀",
  vsupne: "⊋︀",
  vzigzag: "⦚",
  wcirc: "ŵ",
  wedbar: "⩟",
  wedge: "∧",
  wedgeq: "≙",
  weierp: "℘",
  wfr: "𝔴",
  wopf: "𝕨",
  wp: "℘",
  wr: "≀",
  wreath: "≀",
  wscr: "𝓌",
  xcap: "⋂",
  xcirc: "◯",
  xcup: "⋃",
  xdtri: "▽",
  xfr: "𝔵",
  xhArr: "⟺",
  xharr: "⟷",
  xi: "ξ",
  xlArr: "⟸",
  xlarr: "⟵",
  xmap: "⟼",
  xnis: "⋻",
  xodot: "⨀",
  xopf: "𝕩",
  xoplus: "⨁",
  xotime: "⨂",
  xrArr: "⟹",
  xrarr: "⟶",
  xscr: "𝓍",
  xsqcup: "⨆",
  xuplus: "⨄",
  xutri: "△",
  xvee: "⋁",
  xwedge: "⋀",
  yacute: "ý",
  yacy: "я",
  ycirc: "ŷ",
  ycy: "ы",
  yen: "¥",
  yfr: "𝔶",
  yicy: "ї",
  yopf: "𝕪",
  yscr: "𝓎",
  yucy: "ю",
  yuml: "ÿ",
  zacute: "ź",
  zcaron: "ž",
  zcy: "з",
  zdot: "ż",
  zeetrf: "ℨ",
  zeta: "ζ",
  zfr: "𝔷",
  zhcy: "ж",
  zigrarr: "⇝",
  zopf: "𝕫",
  zscr: "𝓏",
  zwj: "‍",
  zwnj: "‌"
};

// node_modules/decode-named-character-reference/index.js
var own2 = {}.hasOwnProperty;
function decodeNamedCharacterReference(value2) {
  return own2.call(characterEntities, value2) ? characterEntities[value2] : false;
}

// node_modules/micromark-util-chunked/index.js
function splice(list2, start, remove, items) {
  const end = list2.length;
  let chunkStart = 0;
  let parameters;
  if (start < 0) {
    start = -start > end ? 0 : end + start;
  } else {
    start = start > end ? end : start;
  }
  remove = remove > 0 ? remove : 0;
  if (items.length < 1e4) {
    parameters = Array.from(items);
    parameters.unshift(start, remove);
    list2.splice(...parameters);
  } else {
    if (remove) list2.splice(start, remove);
    while (chunkStart < items.length) {
      parameters = items.slice(chunkStart, chunkStart + 1e4);
      parameters.unshift(start, 0);
      list2.splice(...parameters);
      chunkStart += 1e4;
      start += 1e4;
    }
  }
}
function push(list2, items) {
  if (list2.length > 0) {
    splice(list2, list2.length, 0, items);
    return list2;
  }
  return items;
}

// node_modules/micromark-util-combine-extensions/index.js
var hasOwnProperty = {}.hasOwnProperty;
function combineExtensions(extensions) {
  const all2 = {};
  let index2 = -1;
  while (++index2 < extensions.length) {
    syntaxExtension(all2, extensions[index2]);
  }
  return all2;
}
function syntaxExtension(all2, extension2) {
  let hook;
  for (hook in extension2) {
    const maybe = hasOwnProperty.call(all2, hook) ? all2[hook] : void 0;
    const left = maybe || (all2[hook] = {});
    const right = extension2[hook];
    let code;
    if (right) {
      for (code in right) {
        if (!hasOwnProperty.call(left, code)) left[code] = [];
        const value2 = right[code];
        constructs(
          // @ts-expect-error Looks like a list.
          left[code],
          Array.isArray(value2) ? value2 : value2 ? [value2] : []
        );
      }
    }
  }
}
function constructs(existing, list2) {
  let index2 = -1;
  const before = [];
  while (++index2 < list2.length) {
    ;
    (list2[index2].add === "after" ? existing : before).push(list2[index2]);
  }
  splice(existing, 0, 0, before);
}

// node_modules/micromark-util-decode-numeric-character-reference/index.js
function decodeNumericCharacterReference(value2, base) {
  const code = Number.parseInt(value2, base);
  if (
    // C0 except for HT, LF, FF, CR, space.
    code < 9 || code === 11 || code > 13 && code < 32 || // Control character (DEL) of C0, and C1 controls.
    code > 126 && code < 160 || // Lone high surrogates and low surrogates.
    code > 55295 && code < 57344 || // Noncharacters.
    code > 64975 && code < 65008 || /* eslint-disable no-bitwise */
    (code & 65535) === 65535 || (code & 65535) === 65534 || /* eslint-enable no-bitwise */
    // Out of range
    code > 1114111
  ) {
    return "�";
  }
  return String.fromCodePoint(code);
}

// node_modules/micromark-util-normalize-identifier/index.js
function normalizeIdentifier(value2) {
  return value2.replace(/[\t\n\r ]+/g, " ").replace(/^ | $/g, "").toLowerCase().toUpperCase();
}

// node_modules/micromark-factory-space/index.js
function factorySpace(effects, ok2, type, max) {
  const limit = max ? max - 1 : Infinity;
  let size = 0;
  return start;
  function start(code) {
    if (markdownSpace(code)) {
      effects.enter(type);
      return prefix(code);
    }
    return ok2(code);
  }
  function prefix(code) {
    if (markdownSpace(code) && size++ < limit) {
      effects.consume(code);
      return prefix;
    }
    effects.exit(type);
    return ok2(code);
  }
}
function factorySpaceMinMax(effects, ok2, nok, type, min, max) {
  let size = 0;
  return start;
  function start(code) {
    if (max > 0 && markdownSpace(code)) {
      effects.enter(type);
      return prefix(code);
    }
    return after(code);
  }
  function prefix(code) {
    if (markdownSpace(code) && size < max) {
      effects.consume(code);
      size++;
      return prefix;
    }
    effects.exit(type);
    return after(code);
  }
  function after(code) {
    return size >= min ? ok2(code) : nok(code);
  }
}

// node_modules/micromark/lib/initialize/content.js
var content = {
  tokenize: initializeContent
};
function initializeContent(effects) {
  const contentStart = effects.attempt(this.parser.constructs.contentInitial, afterContentStartConstruct, paragraphInitial);
  let previous2;
  return contentStart;
  function afterContentStartConstruct(code) {
    if (code === null) {
      effects.consume(code);
      return;
    }
    effects.enter("lineEnding");
    effects.consume(code);
    effects.exit("lineEnding");
    return factorySpace(effects, contentStart, "linePrefix");
  }
  function paragraphInitial(code) {
    effects.enter("paragraph");
    return lineStart(code);
  }
  function lineStart(code) {
    const token = effects.enter("chunkText", {
      contentType: "text",
      previous: previous2
    });
    if (previous2) {
      previous2.next = token;
    }
    previous2 = token;
    return data(code);
  }
  function data(code) {
    if (code === null) {
      effects.exit("chunkText");
      effects.exit("paragraph");
      effects.consume(code);
      return;
    }
    if (markdownLineEnding(code)) {
      effects.consume(code);
      effects.exit("chunkText");
      return lineStart;
    }
    effects.consume(code);
    return data;
  }
}

// node_modules/micromark-util-edit-map/index.js
var EditMap = class {
  /**
   * Create a new edit map.
   *
   * @returns
   *   New instance.
   */
  constructor() {
    this.index = /* @__PURE__ */ new Map();
    this.map = [];
  }
  /**
   * Create an edit: a remove and/or add at a certain place.
   *
   * @param {number} index
   *   Index at which to apply the edit.
   * @param {number} remove
   *   Count of items to remove at the index.
   * @param {Array<Event>} add
   *   Items to add at the index.
   * @returns {undefined}
   *   Nothing.
   */
  add(index2, remove, add) {
    addImplementation(this, index2, remove, add, false);
  }
  /**
   * Create an edit: but insert `add` before existing additions, instead of
   * after them.
   *
   * @param {number} index
   *   Index at which to apply the edit.
   * @param {number} remove
   *   Count of items to remove at the index.
   * @param {Array<Event>} add
   *   Items to add at the index.
   * @returns {undefined}
   *   Nothing.
   */
  addBefore(index2, remove, add) {
    addImplementation(this, index2, remove, add, true);
  }
  /**
   * Done, change the events.
   *
   * @param {Array<Event>} events
   *   List of events to apply the edits to.
   * @returns {undefined}
   *   Nothing.
   */
  consume(events) {
    this.map.sort(function(a, b) {
      return a[0] - b[0];
    });
    if (this.map.length === 0) {
      return;
    }
    let index2 = this.map.length;
    const vecs = [];
    while (index2 > 0) {
      index2 -= 1;
      vecs.push(events.slice(this.map[index2][0] + this.map[index2][1]), this.map[index2][2]);
      events.length = this.map[index2][0];
    }
    vecs.push(events.slice());
    events.length = 0;
    let slice = vecs.pop();
    while (slice) {
      for (const element of slice) {
        events.push(element);
      }
      slice = vecs.pop();
    }
    this.map.length = 0;
    this.index.clear();
  }
};
function addImplementation(editMap, at, remove, add, before) {
  if (remove === 0 && add.length === 0) {
    return;
  }
  const existing = editMap.index.get(at);
  if (existing) {
    existing[1] += remove;
    if (before) {
      add.push(...existing[2]);
      existing[2] = add;
    } else {
      existing[2].push(...add);
    }
    return;
  }
  const change = [at, remove, add];
  editMap.map.push(change);
  editMap.index.set(at, change);
}

// node_modules/micromark/lib/initialize/document.js
var document = {
  tokenize: initializeDocument
};
var containerConstruct = {
  tokenize: tokenizeContainer
};
function initializeDocument(effects) {
  const self = this;
  const stack = [];
  let continued = 0;
  let childFlow;
  let childToken;
  let lineStartOffset;
  return start;
  function start(code) {
    if (continued < stack.length) {
      const item = stack[continued];
      self.containerState = item[1];
      return effects.attempt(item[0].continuation, documentContinue, checkNewContainers)(code);
    }
    return checkNewContainers(code);
  }
  function documentContinue(code) {
    continued++;
    if (self.containerState._closeFlow) {
      self.containerState._closeFlow = void 0;
      if (childFlow) {
        closeFlow();
      }
      const indexBeforeExits = self.events.length;
      let indexBeforeFlow = indexBeforeExits;
      let point3;
      while (indexBeforeFlow--) {
        if (self.events[indexBeforeFlow][0] === "exit" && self.events[indexBeforeFlow][1].type === "chunkFlow") {
          point3 = self.events[indexBeforeFlow][1].end;
          break;
        }
      }
      exitContainers(continued);
      let index2 = indexBeforeExits;
      while (index2 < self.events.length) {
        self.events[index2][1].end = {
          ...point3
        };
        index2++;
      }
      const editMap = new EditMap();
      editMap.add(indexBeforeFlow + 1, 0, self.events.slice(indexBeforeExits));
      editMap.add(indexBeforeExits, index2 - indexBeforeExits, []);
      editMap.consume(self.events);
      return checkNewContainers(code);
    }
    return start(code);
  }
  function checkNewContainers(code) {
    if (continued === stack.length) {
      if (!childFlow) {
        return documentContinued(code);
      }
      if (childFlow.currentConstruct && childFlow.currentConstruct.concrete) {
        return flowStart(code);
      }
      self.interrupt = Boolean(childFlow.currentConstruct && !childFlow._gfmTableDynamicInterruptHack);
    }
    self.containerState = {};
    return effects.check(containerConstruct, thereIsANewContainer, thereIsNoNewContainer)(code);
  }
  function thereIsANewContainer(code) {
    if (childFlow) {
      closeFlow();
    }
    exitContainers(continued);
    return documentContinued(code);
  }
  function thereIsNoNewContainer(code) {
    self.parser.lazy[self.now().line] = continued !== stack.length;
    lineStartOffset = self.now().offset;
    return flowStart(code);
  }
  function documentContinued(code) {
    self.containerState = {};
    return effects.attempt(containerConstruct, containerContinue, flowStart)(code);
  }
  function containerContinue(code) {
    continued++;
    stack.push([self.currentConstruct, self.containerState]);
    return documentContinued(code);
  }
  function flowStart(code) {
    if (code === null) {
      if (childFlow) {
        closeFlow();
      }
      exitContainers(0);
      effects.consume(code);
      return;
    }
    childFlow = childFlow || self.parser.flow(self.now());
    effects.enter("chunkFlow", {
      _tokenizer: childFlow,
      contentType: "flow",
      previous: childToken
    });
    return flowContinue(code);
  }
  function flowContinue(code) {
    if (code === null) {
      writeToChild(effects.exit("chunkFlow"), true);
      exitContainers(0);
      effects.consume(code);
      return;
    }
    if (markdownLineEnding(code)) {
      effects.consume(code);
      writeToChild(effects.exit("chunkFlow"));
      continued = 0;
      self.interrupt = void 0;
      return start;
    }
    effects.consume(code);
    return flowContinue;
  }
  function writeToChild(token, endOfFile) {
    const stream = self.sliceStream(token);
    if (endOfFile) {
      stream.push(null);
    }
    token.previous = childToken;
    if (childToken) {
      childToken.next = token;
    }
    childToken = token;
    childFlow.defineSkip(token.start);
    childFlow.write(stream);
    if (self.parser.lazy[token.start.line]) {
      let index2 = childFlow.events.length;
      while (index2--) {
        if (
          // The token starts before the line ending…
          childFlow.events[index2][1].start.offset < lineStartOffset && // …and either is not ended yet…
          (!childFlow.events[index2][1].end || // …or ends after it.
          childFlow.events[index2][1].end.offset > lineStartOffset)
        ) {
          return;
        }
      }
      const indexBeforeExits = self.events.length;
      let indexBeforeFlow = indexBeforeExits;
      let seen;
      let point3;
      while (indexBeforeFlow--) {
        if (self.events[indexBeforeFlow][0] === "exit" && self.events[indexBeforeFlow][1].type === "chunkFlow") {
          if (seen) {
            point3 = self.events[indexBeforeFlow][1].end;
            break;
          }
          seen = true;
        }
      }
      exitContainers(continued);
      index2 = indexBeforeExits;
      while (index2 < self.events.length) {
        self.events[index2][1].end = {
          ...point3
        };
        index2++;
      }
      const editMap = new EditMap();
      editMap.add(indexBeforeFlow + 1, 0, self.events.slice(indexBeforeExits));
      editMap.add(indexBeforeExits, index2 - indexBeforeExits, []);
      editMap.consume(self.events);
    }
  }
  function exitContainers(size) {
    let index2 = stack.length;
    while (index2-- > size) {
      const entry = stack[index2];
      self.containerState = entry[1];
      entry[0].exit.call(self, effects);
    }
    stack.length = size;
  }
  function closeFlow() {
    childFlow.write([null]);
    childToken = void 0;
    childFlow = void 0;
    self.containerState._closeFlow = void 0;
  }
}
function tokenizeContainer(effects, ok2, nok) {
  return factorySpace(effects, effects.attempt(this.parser.constructs.document, ok2, nok), "linePrefix", this.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 4);
}

// node_modules/micromark-util-classify-character/index.js
function classifyCharacter(code) {
  if (code === null || markdownLineEndingOrSpace(code) || unicodeWhitespace(code)) {
    return 1;
  }
  if (unicodePunctuation(code)) {
    return 2;
  }
}

// node_modules/micromark-util-resolve-all/index.js
function resolveAll(constructs2, events, context) {
  const called = [];
  let index2 = -1;
  while (++index2 < constructs2.length) {
    const resolve2 = constructs2[index2].resolveAll;
    if (resolve2 && !called.includes(resolve2)) {
      events = resolve2(events, context);
      called.push(resolve2);
    }
  }
  return events;
}

// node_modules/micromark-core-commonmark/lib/attention.js
var attention = {
  name: "attention",
  resolveAll: resolveAllAttention,
  tokenize: tokenizeAttention
};
function resolveAllAttention(events, context) {
  let index2 = -1;
  let nextEvents;
  while (++index2 < events.length) {
    if (events[index2][0] === "enter" && events[index2][1].type === "attentionSequence" && events[index2][1]._close) {
      let open = index2;
      while (open--) {
        if (events[open][0] === "exit" && events[open][1].type === "attentionSequence" && events[open][1]._open && // If the markers are the same:
        context.sliceSerialize(events[open][1]).charCodeAt(0) === context.sliceSerialize(events[index2][1]).charCodeAt(0)) {
          if ((events[open][1]._close || events[index2][1]._open) && (events[index2][1].end.offset - events[index2][1].start.offset) % 3 && !((events[open][1].end.offset - events[open][1].start.offset + events[index2][1].end.offset - events[index2][1].start.offset) % 3)) {
            continue;
          }
          const use = events[open][1].end.offset - events[open][1].start.offset > 1 && events[index2][1].end.offset - events[index2][1].start.offset > 1 ? 2 : 1;
          const start = {
            ...events[open][1].end
          };
          const end = {
            ...events[index2][1].start
          };
          movePoint(start, -use);
          movePoint(end, use);
          const openingSequence = {
            type: use > 1 ? "strongSequence" : "emphasisSequence",
            start,
            end: {
              ...events[open][1].end
            }
          };
          const closingSequence = {
            type: use > 1 ? "strongSequence" : "emphasisSequence",
            start: {
              ...events[index2][1].start
            },
            end
          };
          const text3 = {
            type: use > 1 ? "strongText" : "emphasisText",
            start: {
              ...events[open][1].end
            },
            end: {
              ...events[index2][1].start
            }
          };
          const group = {
            type: use > 1 ? "strong" : "emphasis",
            start: {
              ...openingSequence.start
            },
            end: {
              ...closingSequence.end
            }
          };
          events[open][1].end = {
            ...openingSequence.start
          };
          events[index2][1].start = {
            ...closingSequence.end
          };
          nextEvents = [];
          if (events[open][1].end.offset - events[open][1].start.offset) {
            nextEvents = push(nextEvents, [["enter", events[open][1], context], ["exit", events[open][1], context]]);
          }
          nextEvents = push(nextEvents, [["enter", group, context], ["enter", openingSequence, context], ["exit", openingSequence, context], ["enter", text3, context]]);
          nextEvents = push(nextEvents, resolveAll(context.parser.constructs.insideSpan.null, events.slice(open + 1, index2), context));
          nextEvents = push(nextEvents, [["exit", text3, context], ["enter", closingSequence, context], ["exit", closingSequence, context], ["exit", group, context]]);
          let offset = 0;
          if (events[index2][1].end.offset - events[index2][1].start.offset) {
            offset = 2;
            nextEvents = push(nextEvents, [["enter", events[index2][1], context], ["exit", events[index2][1], context]]);
          }
          splice(events, open - 1, index2 - open + 3, nextEvents);
          index2 = open + nextEvents.length - offset - 2;
          break;
        }
      }
    }
  }
  index2 = -1;
  while (++index2 < events.length) {
    if (events[index2][1].type === "attentionSequence") {
      events[index2][1].type = "data";
    }
  }
  return events;
}
function tokenizeAttention(effects, ok2) {
  const attentionMarkers2 = this.parser.constructs.attentionMarkers.null;
  const previous2 = this.previous;
  const before = classifyCharacter(previous2);
  let marker;
  return start;
  function start(code) {
    marker = code;
    effects.enter("attentionSequence");
    return inside(code);
  }
  function inside(code) {
    if (code === marker) {
      effects.consume(code);
      return inside;
    }
    const token = effects.exit("attentionSequence");
    const after = classifyCharacter(code);
    const open = !after || after === 2 && before || attentionMarkers2.includes(code) && code !== 42 && code !== 95;
    const close2 = !before || before === 2 && after || attentionMarkers2.includes(previous2) && previous2 !== 42 && previous2 !== 95;
    token._open = Boolean(marker === 42 ? open : open && (before || !close2));
    token._close = Boolean(marker === 42 ? close2 : close2 && (after || !open));
    return ok2(code);
  }
}
function movePoint(point3, offset) {
  point3.column += offset;
  point3.offset += offset;
  point3._bufferIndex += offset;
}

// node_modules/micromark-core-commonmark/lib/autolink.js
var autolink = {
  name: "autolink",
  tokenize: tokenizeAutolink
};
function tokenizeAutolink(effects, ok2, nok) {
  let size = 0;
  return start;
  function start(code) {
    effects.enter("autolink");
    effects.enter("autolinkMarker");
    effects.consume(code);
    effects.exit("autolinkMarker");
    effects.enter("autolinkProtocol");
    return open;
  }
  function open(code) {
    if (asciiAlpha(code)) {
      effects.consume(code);
      return schemeOrEmailAtext;
    }
    if (code === 64) {
      return nok(code);
    }
    return emailAtext(code);
  }
  function schemeOrEmailAtext(code) {
    if (code === 43 || code === 45 || code === 46 || asciiAlphanumeric(code)) {
      size = 1;
      return schemeInsideOrEmailAtext(code);
    }
    return emailAtext(code);
  }
  function schemeInsideOrEmailAtext(code) {
    if (code === 58) {
      effects.consume(code);
      size = 0;
      return urlInside;
    }
    if ((code === 43 || code === 45 || code === 46 || asciiAlphanumeric(code)) && size++ < 32) {
      effects.consume(code);
      return schemeInsideOrEmailAtext;
    }
    size = 0;
    return emailAtext(code);
  }
  function urlInside(code) {
    if (code === 62) {
      effects.exit("autolinkProtocol");
      effects.enter("autolinkMarker");
      effects.consume(code);
      effects.exit("autolinkMarker");
      effects.exit("autolink");
      return ok2;
    }
    if (code === null || code === 32 || code === 60 || asciiControl(code)) {
      return nok(code);
    }
    effects.consume(code);
    return urlInside;
  }
  function emailAtext(code) {
    if (code === 64) {
      effects.consume(code);
      return emailAtSignOrDot;
    }
    if (asciiAtext(code)) {
      effects.consume(code);
      return emailAtext;
    }
    return nok(code);
  }
  function emailAtSignOrDot(code) {
    return asciiAlphanumeric(code) ? emailLabel(code) : nok(code);
  }
  function emailLabel(code) {
    if (code === 46) {
      effects.consume(code);
      size = 0;
      return emailAtSignOrDot;
    }
    if (code === 62) {
      effects.exit("autolinkProtocol").type = "autolinkEmail";
      effects.enter("autolinkMarker");
      effects.consume(code);
      effects.exit("autolinkMarker");
      effects.exit("autolink");
      return ok2;
    }
    return emailValue(code);
  }
  function emailValue(code) {
    if ((code === 45 || asciiAlphanumeric(code)) && size++ < 63) {
      const next = code === 45 ? emailValue : emailLabel;
      effects.consume(code);
      return next;
    }
    return nok(code);
  }
}

// node_modules/micromark-core-commonmark/lib/blank-line.js
var blankLine = {
  partial: true,
  tokenize: tokenizeBlankLine
};
function tokenizeBlankLine(effects, ok2, nok) {
  return start;
  function start(code) {
    return markdownSpace(code) ? factorySpace(effects, after, "linePrefix")(code) : after(code);
  }
  function after(code) {
    return code === null || markdownLineEnding(code) ? ok2(code) : nok(code);
  }
}

// node_modules/micromark-core-commonmark/lib/block-quote.js
var blockQuote = {
  continuation: {
    tokenize: tokenizeBlockQuoteContinuation
  },
  exit,
  name: "blockQuote",
  tokenize: tokenizeBlockQuoteStart
};
function tokenizeBlockQuoteStart(effects, ok2, nok) {
  const self = this;
  return start;
  function start(code) {
    if (code === 62) {
      const state = self.containerState;
      if (!state.open) {
        effects.enter("blockQuote", {
          _container: true
        });
        state.open = true;
      }
      effects.enter("blockQuotePrefix");
      effects.enter("blockQuoteMarker");
      effects.consume(code);
      effects.exit("blockQuoteMarker");
      return after;
    }
    return nok(code);
  }
  function after(code) {
    if (markdownSpace(code)) {
      effects.enter("blockQuotePrefixWhitespace");
      effects.consume(code);
      effects.exit("blockQuotePrefixWhitespace");
      effects.exit("blockQuotePrefix");
      return ok2;
    }
    effects.exit("blockQuotePrefix");
    return ok2(code);
  }
}
function tokenizeBlockQuoteContinuation(effects, ok2, nok) {
  const self = this;
  return contStart;
  function contStart(code) {
    if (markdownSpace(code)) {
      return factorySpace(effects, contBefore, "linePrefix", self.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 4)(code);
    }
    return contBefore(code);
  }
  function contBefore(code) {
    return effects.attempt(blockQuote, ok2, nok)(code);
  }
}
function exit(effects) {
  effects.exit("blockQuote");
}

// node_modules/micromark-core-commonmark/lib/character-escape.js
var characterEscape = {
  name: "characterEscape",
  tokenize: tokenizeCharacterEscape
};
function tokenizeCharacterEscape(effects, ok2, nok) {
  return start;
  function start(code) {
    effects.enter("characterEscape");
    effects.enter("escapeMarker");
    effects.consume(code);
    effects.exit("escapeMarker");
    return inside;
  }
  function inside(code) {
    if (asciiPunctuation(code)) {
      effects.enter("characterEscapeValue");
      effects.consume(code);
      effects.exit("characterEscapeValue");
      effects.exit("characterEscape");
      return ok2;
    }
    return nok(code);
  }
}

// node_modules/micromark-core-commonmark/lib/character-reference.js
var characterReference = {
  name: "characterReference",
  tokenize: tokenizeCharacterReference
};
function tokenizeCharacterReference(effects, ok2, nok) {
  const self = this;
  let size = 0;
  let max;
  let test;
  return start;
  function start(code) {
    effects.enter("characterReference");
    effects.enter("characterReferenceMarker");
    effects.consume(code);
    effects.exit("characterReferenceMarker");
    return open;
  }
  function open(code) {
    if (code === 35) {
      effects.enter("characterReferenceMarkerNumeric");
      effects.consume(code);
      effects.exit("characterReferenceMarkerNumeric");
      return numeric;
    }
    effects.enter("characterReferenceValue");
    max = 31;
    test = asciiAlphanumeric;
    return value2(code);
  }
  function numeric(code) {
    if (code === 88 || code === 120) {
      effects.enter("characterReferenceMarkerHexadecimal");
      effects.consume(code);
      effects.exit("characterReferenceMarkerHexadecimal");
      effects.enter("characterReferenceValue");
      max = 6;
      test = asciiHexDigit;
      return value2;
    }
    effects.enter("characterReferenceValue");
    max = 7;
    test = asciiDigit;
    return value2(code);
  }
  function value2(code) {
    if (code === 59 && size) {
      const token = effects.exit("characterReferenceValue");
      if (test === asciiAlphanumeric && !decodeNamedCharacterReference(self.sliceSerialize(token))) {
        return nok(code);
      }
      effects.enter("characterReferenceMarker");
      effects.consume(code);
      effects.exit("characterReferenceMarker");
      effects.exit("characterReference");
      return ok2;
    }
    if (test(code) && size++ < max) {
      effects.consume(code);
      return value2;
    }
    return nok(code);
  }
}

// node_modules/micromark-core-commonmark/lib/partial-non-lazy-continuation.js
var nonLazyContinuation = {
  partial: true,
  tokenize: tokenizeNonLazyContinuation
};
function tokenizeNonLazyContinuation(effects, ok2, nok) {
  const self = this;
  return start;
  function start(code) {
    if (code === null) {
      return nok(code);
    }
    effects.enter("lineEnding");
    effects.consume(code);
    effects.exit("lineEnding");
    return after;
  }
  function after(code) {
    return self.parser.lazy[self.now().line] ? nok(code) : ok2(code);
  }
}

// node_modules/micromark-core-commonmark/lib/code-fenced.js
var codeFenced = {
  concrete: true,
  name: "codeFenced",
  tokenize: tokenizeCodeFenced
};
function tokenizeCodeFenced(effects, ok2, nok) {
  const self = this;
  const closeStart = {
    partial: true,
    tokenize: tokenizeCloseStart
  };
  let initialPrefix = 0;
  let sizeOpen = 0;
  let marker;
  return start;
  function start(code) {
    return beforeSequenceOpen(code);
  }
  function beforeSequenceOpen(code) {
    const tail = self.events[self.events.length - 1];
    initialPrefix = tail && tail[1].type === "linePrefix" ? tail[2].sliceSerialize(tail[1], true).length : 0;
    marker = code;
    effects.enter("codeFenced");
    effects.enter("codeFencedFence");
    effects.enter("codeFencedFenceSequence");
    return sequenceOpen(code);
  }
  function sequenceOpen(code) {
    if (code === marker) {
      sizeOpen++;
      effects.consume(code);
      return sequenceOpen;
    }
    if (sizeOpen < 3) {
      return nok(code);
    }
    effects.exit("codeFencedFenceSequence");
    return markdownSpace(code) ? factorySpace(effects, infoBefore, "whitespace")(code) : infoBefore(code);
  }
  function infoBefore(code) {
    if (code === null || markdownLineEnding(code)) {
      effects.exit("codeFencedFence");
      return self.interrupt ? ok2(code) : effects.check(nonLazyContinuation, atNonLazyBreak, after)(code);
    }
    effects.enter("codeFencedFenceInfo");
    effects.enter("chunkString", {
      contentType: "string"
    });
    return info(code);
  }
  function info(code) {
    if (code === null || markdownLineEnding(code)) {
      effects.exit("chunkString");
      effects.exit("codeFencedFenceInfo");
      return infoBefore(code);
    }
    if (markdownSpace(code)) {
      effects.exit("chunkString");
      effects.exit("codeFencedFenceInfo");
      return factorySpace(effects, metaBefore, "whitespace")(code);
    }
    if (code === 96 && code === marker) {
      return nok(code);
    }
    effects.consume(code);
    return info;
  }
  function metaBefore(code) {
    if (code === null || markdownLineEnding(code)) {
      return infoBefore(code);
    }
    effects.enter("codeFencedFenceMeta");
    effects.enter("chunkString", {
      contentType: "string"
    });
    return meta(code);
  }
  function meta(code) {
    if (code === null || markdownLineEnding(code)) {
      effects.exit("chunkString");
      effects.exit("codeFencedFenceMeta");
      return infoBefore(code);
    }
    if (code === 96 && code === marker) {
      return nok(code);
    }
    effects.consume(code);
    return meta;
  }
  function atNonLazyBreak(code) {
    return effects.attempt(closeStart, after, contentBefore)(code);
  }
  function contentBefore(code) {
    effects.enter("lineEnding");
    effects.consume(code);
    effects.exit("lineEnding");
    return contentStart;
  }
  function contentStart(code) {
    return initialPrefix > 0 && markdownSpace(code) ? factorySpace(effects, beforeContentChunk, "linePrefix", initialPrefix + 1)(code) : beforeContentChunk(code);
  }
  function beforeContentChunk(code) {
    if (code === null || markdownLineEnding(code)) {
      return effects.check(nonLazyContinuation, atNonLazyBreak, after)(code);
    }
    effects.enter("codeFlowValue");
    return contentChunk(code);
  }
  function contentChunk(code) {
    if (code === null || markdownLineEnding(code)) {
      effects.exit("codeFlowValue");
      return beforeContentChunk(code);
    }
    effects.consume(code);
    return contentChunk;
  }
  function after(code) {
    effects.exit("codeFenced");
    return ok2(code);
  }
  function tokenizeCloseStart(effects2, ok3, nok2) {
    let size = 0;
    return startBefore;
    function startBefore(code) {
      effects2.enter("lineEnding");
      effects2.consume(code);
      effects2.exit("lineEnding");
      return start2;
    }
    function start2(code) {
      effects2.enter("codeFencedFence");
      return markdownSpace(code) ? factorySpace(effects2, beforeSequenceClose, "linePrefix", self.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 4)(code) : beforeSequenceClose(code);
    }
    function beforeSequenceClose(code) {
      if (code === marker) {
        effects2.enter("codeFencedFenceSequence");
        return sequenceClose(code);
      }
      return nok2(code);
    }
    function sequenceClose(code) {
      if (code === marker) {
        size++;
        effects2.consume(code);
        return sequenceClose;
      }
      if (size >= sizeOpen) {
        effects2.exit("codeFencedFenceSequence");
        return markdownSpace(code) ? factorySpace(effects2, sequenceCloseAfter, "whitespace")(code) : sequenceCloseAfter(code);
      }
      return nok2(code);
    }
    function sequenceCloseAfter(code) {
      if (code === null || markdownLineEnding(code)) {
        effects2.exit("codeFencedFence");
        return ok3(code);
      }
      return nok2(code);
    }
  }
}

// node_modules/micromark-core-commonmark/lib/code-indented.js
var codeIndented = {
  name: "codeIndented",
  tokenize: tokenizeCodeIndented
};
var furtherStart = {
  partial: true,
  tokenize: tokenizeFurtherStart
};
function tokenizeCodeIndented(effects, ok2, nok) {
  return start;
  function start(code) {
    effects.enter("codeIndented");
    return factorySpaceMinMax(effects, atBreak, nok, "linePrefix", 4, 4)(code);
  }
  function atBreak(code) {
    if (code === null) {
      return after(code);
    }
    if (markdownLineEnding(code)) {
      return effects.attempt(furtherStart, atBreak, after)(code);
    }
    effects.enter("codeFlowValue");
    return inside(code);
  }
  function inside(code) {
    if (code === null || markdownLineEnding(code)) {
      effects.exit("codeFlowValue");
      return atBreak(code);
    }
    effects.consume(code);
    return inside;
  }
  function after(code) {
    effects.exit("codeIndented");
    return ok2(code);
  }
}
function tokenizeFurtherStart(effects, ok2, nok) {
  const self = this;
  return furtherStart2;
  function furtherStart2(code) {
    if (self.parser.lazy[self.now().line]) {
      return nok(code);
    }
    if (markdownLineEnding(code)) {
      effects.enter("lineEnding");
      effects.consume(code);
      effects.exit("lineEnding");
      return furtherStart2;
    }
    return factorySpaceMinMax(effects, ok2, onNotEnoughPrefix, "linePrefix", 4, 4)(code);
  }
  function onNotEnoughPrefix(code) {
    return markdownLineEnding(code) ? furtherStart2(code) : nok(code);
  }
}

// node_modules/micromark-core-commonmark/lib/code-text.js
var codeText = {
  name: "codeText",
  previous,
  resolve: resolveCodeText,
  tokenize: tokenizeCodeText
};
function resolveCodeText(events) {
  let tailExitIndex = events.length - 4;
  let headEnterIndex = 3;
  let index2;
  let enter;
  if ((events[headEnterIndex][1].type === "lineEnding" || events[headEnterIndex][1].type === "space") && (events[tailExitIndex][1].type === "lineEnding" || events[tailExitIndex][1].type === "space")) {
    index2 = headEnterIndex;
    while (++index2 < tailExitIndex) {
      if (events[index2][1].type === "codeTextData") {
        events[headEnterIndex][1].type = "codeTextPadding";
        events[tailExitIndex][1].type = "codeTextPadding";
        headEnterIndex += 2;
        tailExitIndex -= 2;
        break;
      }
    }
  }
  index2 = headEnterIndex - 1;
  tailExitIndex++;
  while (++index2 <= tailExitIndex) {
    if (enter === void 0) {
      if (index2 !== tailExitIndex && events[index2][1].type !== "lineEnding") {
        enter = index2;
      }
    } else if (index2 === tailExitIndex || events[index2][1].type === "lineEnding") {
      events[enter][1].type = "codeTextData";
      if (index2 !== enter + 2) {
        events[enter][1].end = events[index2 - 1][1].end;
        events.splice(enter + 2, index2 - enter - 2);
        tailExitIndex -= index2 - enter - 2;
        index2 = enter + 2;
      }
      enter = void 0;
    }
  }
  return events;
}
function previous(code) {
  return code !== 96 || this.events[this.events.length - 1][1].type === "characterEscape";
}
function tokenizeCodeText(effects, ok2, nok) {
  const self = this;
  let sizeOpen = 0;
  let size;
  let token;
  return start;
  function start(code) {
    effects.enter("codeText");
    effects.enter("codeTextSequence");
    return sequenceOpen(code);
  }
  function sequenceOpen(code) {
    if (code === 96) {
      effects.consume(code);
      sizeOpen++;
      return sequenceOpen;
    }
    effects.exit("codeTextSequence");
    return between(code);
  }
  function between(code) {
    if (code === null) {
      return nok(code);
    }
    if (code === 32) {
      effects.enter("space");
      effects.consume(code);
      effects.exit("space");
      return between;
    }
    if (code === 96) {
      token = effects.enter("codeTextSequence");
      size = 0;
      return sequenceClose(code);
    }
    if (markdownLineEnding(code)) {
      effects.enter("lineEnding");
      effects.consume(code);
      effects.exit("lineEnding");
      return between;
    }
    effects.enter("codeTextData");
    return data(code);
  }
  function data(code) {
    if (code === null || code === 32 || code === 96 || markdownLineEnding(code)) {
      effects.exit("codeTextData");
      return between(code);
    }
    effects.consume(code);
    return data;
  }
  function sequenceClose(code) {
    if (code === 96) {
      effects.consume(code);
      size++;
      return sequenceClose;
    }
    if (size === sizeOpen) {
      effects.exit("codeTextSequence");
      effects.exit("codeText");
      return ok2(code);
    }
    token.type = "codeTextData";
    return data(code);
  }
}

// node_modules/micromark-util-subtokenize/lib/splice-buffer.js
var SpliceBuffer = class {
  /**
   * @param {ReadonlyArray<T> | null | undefined} [initial]
   *   Initial items (optional).
   * @returns
   *   Splice buffer.
   */
  constructor(initial) {
    this.left = initial ? [...initial] : [];
    this.right = [];
  }
  /**
   * Array access;
   * does not move the cursor.
   *
   * @param {number} index
   *   Index.
   * @return {T}
   *   Item.
   */
  get(index2) {
    if (index2 < 0 || index2 >= this.left.length + this.right.length) {
      throw new RangeError("Cannot access index `" + index2 + "` in a splice buffer of size `" + (this.left.length + this.right.length) + "`");
    }
    if (index2 < this.left.length) return this.left[index2];
    return this.right[this.right.length - index2 + this.left.length - 1];
  }
  /**
   * The length of the splice buffer, one greater than the largest index in the
   * array.
   */
  get length() {
    return this.left.length + this.right.length;
  }
  /**
   * Remove and return `list[0]`;
   * moves the cursor to `0`.
   *
   * @returns {T | undefined}
   *   Item, optional.
   */
  shift() {
    this.setCursor(0);
    return this.right.pop();
  }
  /**
   * Slice the buffer to get an array;
   * does not move the cursor.
   *
   * @param {number} start
   *   Start.
   * @param {number | null | undefined} [end]
   *   End (optional).
   * @returns {Array<T>}
   *   Array of items.
   */
  slice(start, end) {
    const stop = end === null || end === void 0 ? Number.POSITIVE_INFINITY : end;
    if (stop < this.left.length) {
      return this.left.slice(start, stop);
    }
    if (start > this.left.length) {
      return this.right.slice(this.right.length - stop + this.left.length, this.right.length - start + this.left.length).reverse();
    }
    return this.left.slice(start).concat(this.right.slice(this.right.length - stop + this.left.length).reverse());
  }
  /**
   * Mimics the behavior of Array.prototype.splice() except for the change of
   * interface necessary to avoid segfaults when patching in very large arrays.
   *
   * This operation moves cursor is moved to `start` and results in the cursor
   * placed after any inserted items.
   *
   * @param {number} start
   *   Start;
   *   zero-based index at which to start changing the array;
   *   negative numbers count backwards from the end of the array and values
   *   that are out-of bounds are clamped to the appropriate end of the array.
   * @param {number | null | undefined} [deleteCount=0]
   *   Delete count (default: `0`);
   *   maximum number of elements to delete, starting from start.
   * @param {Array<T> | null | undefined} [items=[]]
   *   Items to include in place of the deleted items (default: `[]`).
   * @return {Array<T>}
   *   Any removed items.
   */
  splice(start, deleteCount, items) {
    const count2 = deleteCount || 0;
    this.setCursor(Math.trunc(start));
    const removed = this.right.splice(this.right.length - count2, Number.POSITIVE_INFINITY);
    if (items) chunkedPush(this.left, items);
    return removed.reverse();
  }
  /**
   * Remove and return the highest-numbered item in the array, so
   * `list[list.length - 1]`;
   * Moves the cursor to `length`.
   *
   * @returns {T | undefined}
   *   Item, optional.
   */
  pop() {
    this.setCursor(Number.POSITIVE_INFINITY);
    return this.left.pop();
  }
  /**
   * Inserts a single item to the high-numbered side of the array;
   * moves the cursor to `length`.
   *
   * @param {T} item
   *   Item.
   * @returns {undefined}
   *   Nothing.
   */
  push(item) {
    this.setCursor(Number.POSITIVE_INFINITY);
    this.left.push(item);
  }
  /**
   * Inserts many items to the high-numbered side of the array.
   * Moves the cursor to `length`.
   *
   * @param {Array<T>} items
   *   Items.
   * @returns {undefined}
   *   Nothing.
   */
  pushMany(items) {
    this.setCursor(Number.POSITIVE_INFINITY);
    chunkedPush(this.left, items);
  }
  /**
   * Inserts a single item to the low-numbered side of the array;
   * Moves the cursor to `0`.
   *
   * @param {T} item
   *   Item.
   * @returns {undefined}
   *   Nothing.
   */
  unshift(item) {
    this.setCursor(0);
    this.right.push(item);
  }
  /**
   * Inserts many items to the low-numbered side of the array;
   * moves the cursor to `0`.
   *
   * @param {Array<T>} items
   *   Items.
   * @returns {undefined}
   *   Nothing.
   */
  unshiftMany(items) {
    this.setCursor(0);
    chunkedPush(this.right, items.reverse());
  }
  /**
   * Move the cursor to a specific position in the array. Requires
   * time proportional to the distance moved.
   *
   * If `n < 0`, the cursor will end up at the beginning.
   * If `n > length`, the cursor will end up at the end.
   *
   * @param {number} n
   *   Position.
   * @return {undefined}
   *   Nothing.
   */
  setCursor(n) {
    if (n === this.left.length || n > this.left.length && this.right.length === 0 || n < 0 && this.left.length === 0) return;
    if (n < this.left.length) {
      const removed = this.left.splice(n, Number.POSITIVE_INFINITY);
      chunkedPush(this.right, removed.reverse());
    } else {
      const removed = this.right.splice(this.left.length + this.right.length - n, Number.POSITIVE_INFINITY);
      chunkedPush(this.left, removed.reverse());
    }
  }
};
function chunkedPush(list2, right) {
  let chunkStart = 0;
  if (right.length < 1e4) {
    list2.push(...right);
  } else {
    while (chunkStart < right.length) {
      list2.push(...right.slice(chunkStart, chunkStart + 1e4));
      chunkStart += 1e4;
    }
  }
}

// node_modules/micromark-util-subtokenize/index.js
function subtokenize(eventsArray) {
  const jumps = {};
  let index2 = -1;
  let event;
  let lineIndex;
  let otherIndex;
  let otherEvent;
  let parameters;
  let subevents;
  let more;
  const events = new SpliceBuffer(eventsArray);
  while (++index2 < events.length) {
    while (index2 in jumps) {
      index2 = jumps[index2];
    }
    event = events.get(index2);
    if (index2 && event[1].type === "chunkFlow" && events.get(index2 - 1)[1].type === "listItemPrefix") {
      subevents = event[1]._tokenizer.events;
      otherIndex = 0;
      if (otherIndex < subevents.length && subevents[otherIndex][1].type === "lineEndingBlank") {
        otherIndex += 2;
      }
      if (otherIndex < subevents.length && subevents[otherIndex][1].type === "content") {
        while (++otherIndex < subevents.length) {
          if (subevents[otherIndex][1].type === "content") {
            break;
          }
          if (subevents[otherIndex][1].type === "chunkText") {
            subevents[otherIndex][1]._isInFirstContentOfListItem = true;
            otherIndex++;
          }
        }
      }
    }
    if (event[0] === "enter") {
      if (event[1].contentType) {
        Object.assign(jumps, subcontent(events, index2));
        index2 = jumps[index2];
        more = true;
      }
    } else if (event[1]._container) {
      otherIndex = index2;
      lineIndex = void 0;
      while (otherIndex--) {
        otherEvent = events.get(otherIndex);
        if (otherEvent[1].type === "lineEnding" || otherEvent[1].type === "lineEndingBlank") {
          if (otherEvent[0] === "enter") {
            if (lineIndex) {
              events.get(lineIndex)[1].type = "lineEndingBlank";
            }
            otherEvent[1].type = "lineEnding";
            lineIndex = otherIndex;
          }
        } else if (otherEvent[1].type === "linePrefix" || otherEvent[1].type === "listItemIndent") {
        } else {
          break;
        }
      }
      if (lineIndex) {
        event[1].end = {
          ...events.get(lineIndex)[1].start
        };
        parameters = events.slice(lineIndex, index2);
        parameters.unshift(event);
        events.splice(lineIndex, index2 - lineIndex + 1, parameters);
      }
    }
  }
  splice(eventsArray, 0, Number.POSITIVE_INFINITY, events.slice(0));
  return !more;
}
function subcontent(events, eventIndex) {
  const token = events.get(eventIndex)[1];
  const context = events.get(eventIndex)[2];
  let startPosition = eventIndex - 1;
  const startPositions = [];
  let tokenizer = token._tokenizer;
  if (!tokenizer) {
    tokenizer = context.parser[token.contentType](token.start);
    if (token._contentTypeTextTrailing) {
      tokenizer._contentTypeTextTrailing = true;
    }
  }
  const childEvents = tokenizer.events;
  const jumps = [];
  const gaps = {};
  let stream;
  let previous2;
  let index2 = -1;
  let current = token;
  let adjust = 0;
  let start = 0;
  const breaks = [start];
  while (current) {
    while (events.get(++startPosition)[1] !== current) {
    }
    startPositions.push(startPosition);
    if (!current._tokenizer) {
      stream = context.sliceStream(current);
      if (!current.next) {
        stream.push(null);
      }
      if (previous2) {
        tokenizer.defineSkip(current.start);
      }
      if (current._isInFirstContentOfListItem) {
        tokenizer._gfmTasklistFirstContentOfListItem = true;
      }
      tokenizer.write(stream);
      if (current._isInFirstContentOfListItem) {
        tokenizer._gfmTasklistFirstContentOfListItem = void 0;
      }
    }
    previous2 = current;
    current = current.next;
  }
  current = token;
  while (++index2 < childEvents.length) {
    if (
      // Find a void token that includes a break.
      childEvents[index2][0] === "exit" && childEvents[index2 - 1][0] === "enter" && childEvents[index2][1].type === childEvents[index2 - 1][1].type && childEvents[index2][1].start.line !== childEvents[index2][1].end.line
    ) {
      start = index2 + 1;
      breaks.push(start);
      current._tokenizer = void 0;
      current.previous = void 0;
      current = current.next;
    }
  }
  tokenizer.events = [];
  if (current) {
    current._tokenizer = void 0;
    current.previous = void 0;
  } else {
    breaks.pop();
  }
  index2 = breaks.length;
  while (index2--) {
    const slice = childEvents.slice(breaks[index2], breaks[index2 + 1]);
    const start2 = startPositions.pop();
    jumps.push([start2, start2 + slice.length - 1]);
    events.splice(start2, 2, slice);
  }
  jumps.reverse();
  index2 = -1;
  while (++index2 < jumps.length) {
    gaps[adjust + jumps[index2][0]] = adjust + jumps[index2][1];
    adjust += jumps[index2][1] - jumps[index2][0] - 1;
  }
  return gaps;
}

// node_modules/micromark-core-commonmark/lib/content.js
var content2 = {
  resolve: resolveContent,
  tokenize: tokenizeContent
};
var continuationConstruct = {
  partial: true,
  tokenize: tokenizeContinuation
};
function resolveContent(events) {
  subtokenize(events);
  return events;
}
function tokenizeContent(effects, ok2) {
  let previous2;
  return chunkStart;
  function chunkStart(code) {
    effects.enter("content");
    previous2 = effects.enter("chunkContent", {
      contentType: "content"
    });
    return chunkInside(code);
  }
  function chunkInside(code) {
    if (code === null) {
      return contentEnd(code);
    }
    if (markdownLineEnding(code)) {
      return effects.check(continuationConstruct, contentContinue, contentEnd)(code);
    }
    effects.consume(code);
    return chunkInside;
  }
  function contentEnd(code) {
    effects.exit("chunkContent");
    effects.exit("content");
    return ok2(code);
  }
  function contentContinue(code) {
    effects.consume(code);
    effects.exit("chunkContent");
    previous2.next = effects.enter("chunkContent", {
      contentType: "content",
      previous: previous2
    });
    previous2 = previous2.next;
    return chunkInside;
  }
}
function tokenizeContinuation(effects, ok2, nok) {
  const self = this;
  return startLookahead;
  function startLookahead(code) {
    effects.exit("chunkContent");
    effects.enter("lineEnding");
    effects.consume(code);
    effects.exit("lineEnding");
    return factorySpace(effects, prefixed, "linePrefix");
  }
  function prefixed(code) {
    if (code === null || markdownLineEnding(code)) {
      return nok(code);
    }
    const tail = self.events[self.events.length - 1];
    if (!self.parser.constructs.disable.null.includes("codeIndented") && tail && tail[1].type === "linePrefix" && tail[2].sliceSerialize(tail[1], true).length >= 4) {
      return ok2(code);
    }
    return effects.interrupt(self.parser.constructs.flow, nok, ok2)(code);
  }
}

// node_modules/micromark-factory-destination/index.js
function factoryDestination(effects, ok2, nok, type, literalType, literalMarkerType, rawType, stringType, max) {
  const limit = max || Number.POSITIVE_INFINITY;
  let balance = 0;
  return start;
  function start(code) {
    if (code === 60) {
      effects.enter(type);
      effects.enter(literalType);
      effects.enter(literalMarkerType);
      effects.consume(code);
      effects.exit(literalMarkerType);
      return enclosedBefore;
    }
    if (code === null || code === 32 || code === 41 || asciiControl(code)) {
      return nok(code);
    }
    effects.enter(type);
    effects.enter(rawType);
    effects.enter(stringType);
    effects.enter("chunkString", {
      contentType: "string"
    });
    return raw(code);
  }
  function enclosedBefore(code) {
    if (code === 62) {
      effects.enter(literalMarkerType);
      effects.consume(code);
      effects.exit(literalMarkerType);
      effects.exit(literalType);
      effects.exit(type);
      return ok2;
    }
    effects.enter(stringType);
    effects.enter("chunkString", {
      contentType: "string"
    });
    return enclosed(code);
  }
  function enclosed(code) {
    if (code === 62) {
      effects.exit("chunkString");
      effects.exit(stringType);
      return enclosedBefore(code);
    }
    if (code === null || code === 60 || markdownLineEnding(code)) {
      return nok(code);
    }
    effects.consume(code);
    return code === 92 ? enclosedEscape : enclosed;
  }
  function enclosedEscape(code) {
    if (code === 60 || code === 62 || code === 92) {
      effects.consume(code);
      return enclosed;
    }
    return enclosed(code);
  }
  function raw(code) {
    if (!balance && (code === null || code === 41 || markdownLineEndingOrSpace(code))) {
      effects.exit("chunkString");
      effects.exit(stringType);
      effects.exit(rawType);
      effects.exit(type);
      return ok2(code);
    }
    if (balance < limit && code === 40) {
      effects.consume(code);
      balance++;
      return raw;
    }
    if (code === 41) {
      effects.consume(code);
      balance--;
      return raw;
    }
    if (code === null || code === 32 || code === 40 || asciiControl(code)) {
      return nok(code);
    }
    effects.consume(code);
    return code === 92 ? rawEscape : raw;
  }
  function rawEscape(code) {
    if (code === 40 || code === 41 || code === 92) {
      effects.consume(code);
      return raw;
    }
    return raw(code);
  }
}

// node_modules/micromark-factory-label/index.js
function factoryLabel(effects, ok2, nok, type, markerType, stringType) {
  const self = this;
  let size = 0;
  let seen;
  return start;
  function start(code) {
    effects.enter(type);
    effects.enter(markerType);
    effects.consume(code);
    effects.exit(markerType);
    effects.enter(stringType);
    return atBreak;
  }
  function atBreak(code) {
    if (size > 999 || code === null || code === 91 || code === 93 && !seen || // To do: remove in the future once we’ve switched from
    // `micromark-extension-footnote` to `micromark-extension-gfm-footnote`,
    // which doesn’t need this.
    // Hidden footnotes hook.
    /* c8 ignore next 3 */
    code === 94 && !size && "_hiddenFootnoteSupport" in self.parser.constructs) {
      return nok(code);
    }
    if (code === 93) {
      effects.exit(stringType);
      effects.enter(markerType);
      effects.consume(code);
      effects.exit(markerType);
      effects.exit(type);
      return ok2;
    }
    if (markdownLineEnding(code)) {
      effects.enter("lineEnding");
      effects.consume(code);
      effects.exit("lineEnding");
      return atBreak;
    }
    effects.enter("chunkString", {
      contentType: "string"
    });
    return labelInside(code);
  }
  function labelInside(code) {
    if (code === null || code === 91 || code === 93 || markdownLineEnding(code) || size++ > 999) {
      effects.exit("chunkString");
      return atBreak(code);
    }
    effects.consume(code);
    if (!seen) seen = !markdownSpace(code);
    return code === 92 ? labelEscape : labelInside;
  }
  function labelEscape(code) {
    if (code === 91 || code === 92 || code === 93) {
      effects.consume(code);
      size++;
      return labelInside;
    }
    return labelInside(code);
  }
}

// node_modules/micromark-factory-title/index.js
function factoryTitle(effects, ok2, nok, type, markerType, stringType) {
  let marker;
  return start;
  function start(code) {
    if (code === 34 || code === 39 || code === 40) {
      effects.enter(type);
      effects.enter(markerType);
      effects.consume(code);
      effects.exit(markerType);
      marker = code === 40 ? 41 : code;
      return begin;
    }
    return nok(code);
  }
  function begin(code) {
    if (code === marker) {
      effects.enter(markerType);
      effects.consume(code);
      effects.exit(markerType);
      effects.exit(type);
      return ok2;
    }
    effects.enter(stringType);
    return atBreak(code);
  }
  function atBreak(code) {
    if (code === marker) {
      effects.exit(stringType);
      return begin(marker);
    }
    if (code === null) {
      return nok(code);
    }
    if (markdownLineEnding(code)) {
      effects.enter("lineEnding");
      effects.consume(code);
      effects.exit("lineEnding");
      return factorySpace(effects, atBreak, "linePrefix");
    }
    effects.enter("chunkString", {
      contentType: "string"
    });
    return inside(code);
  }
  function inside(code) {
    if (code === marker || code === null || markdownLineEnding(code)) {
      effects.exit("chunkString");
      return atBreak(code);
    }
    effects.consume(code);
    return code === 92 ? escape : inside;
  }
  function escape(code) {
    if (code === marker || code === 92) {
      effects.consume(code);
      return inside;
    }
    return inside(code);
  }
}

// node_modules/micromark-factory-whitespace/index.js
function factoryWhitespace(effects, ok2) {
  let seen;
  return start;
  function start(code) {
    if (markdownLineEnding(code)) {
      effects.enter("lineEnding");
      effects.consume(code);
      effects.exit("lineEnding");
      seen = true;
      return start;
    }
    if (markdownSpace(code)) {
      return factorySpace(effects, start, seen ? "linePrefix" : "lineSuffix")(code);
    }
    return ok2(code);
  }
}

// node_modules/micromark-core-commonmark/lib/definition.js
var definition = {
  name: "definition",
  tokenize: tokenizeDefinition
};
var titleBefore = {
  partial: true,
  tokenize: tokenizeTitleBefore
};
function tokenizeDefinition(effects, ok2, nok) {
  const self = this;
  let identifier;
  return start;
  function start(code) {
    effects.enter("definition");
    return before(code);
  }
  function before(code) {
    return factoryLabel.call(
      self,
      effects,
      labelAfter,
      // Note: we don’t need to reset the way `markdown-rs` does.
      nok,
      "definitionLabel",
      "definitionLabelMarker",
      "definitionLabelString"
    )(code);
  }
  function labelAfter(code) {
    identifier = normalizeIdentifier(self.sliceSerialize(self.events[self.events.length - 1][1]).slice(1, -1));
    if (code === 58) {
      effects.enter("definitionMarker");
      effects.consume(code);
      effects.exit("definitionMarker");
      return markerAfter;
    }
    return nok(code);
  }
  function markerAfter(code) {
    return markdownLineEndingOrSpace(code) ? factoryWhitespace(effects, destinationBefore)(code) : destinationBefore(code);
  }
  function destinationBefore(code) {
    return factoryDestination(
      effects,
      destinationAfter,
      // Note: we don’t need to reset the way `markdown-rs` does.
      nok,
      "definitionDestination",
      "definitionDestinationLiteral",
      "definitionDestinationLiteralMarker",
      "definitionDestinationRaw",
      "definitionDestinationString"
    )(code);
  }
  function destinationAfter(code) {
    return effects.attempt(titleBefore, after, after)(code);
  }
  function after(code) {
    return markdownSpace(code) ? factorySpace(effects, afterWhitespace, "whitespace")(code) : afterWhitespace(code);
  }
  function afterWhitespace(code) {
    if (code === null || markdownLineEnding(code)) {
      effects.exit("definition");
      self.parser.defined.push(identifier);
      return ok2(code);
    }
    return nok(code);
  }
}
function tokenizeTitleBefore(effects, ok2, nok) {
  return titleBefore2;
  function titleBefore2(code) {
    return markdownLineEndingOrSpace(code) ? factoryWhitespace(effects, beforeMarker)(code) : nok(code);
  }
  function beforeMarker(code) {
    return factoryTitle(effects, titleAfter, nok, "definitionTitle", "definitionTitleMarker", "definitionTitleString")(code);
  }
  function titleAfter(code) {
    return markdownSpace(code) ? factorySpace(effects, titleAfterOptionalWhitespace, "whitespace")(code) : titleAfterOptionalWhitespace(code);
  }
  function titleAfterOptionalWhitespace(code) {
    return code === null || markdownLineEnding(code) ? ok2(code) : nok(code);
  }
}

// node_modules/micromark-core-commonmark/lib/hard-break-escape.js
var hardBreakEscape = {
  name: "hardBreakEscape",
  tokenize: tokenizeHardBreakEscape
};
function tokenizeHardBreakEscape(effects, ok2, nok) {
  return start;
  function start(code) {
    effects.enter("hardBreakEscape");
    effects.consume(code);
    return after;
  }
  function after(code) {
    if (markdownLineEnding(code)) {
      effects.exit("hardBreakEscape");
      return ok2(code);
    }
    return nok(code);
  }
}

// node_modules/micromark-core-commonmark/lib/heading-atx.js
var headingAtx = {
  name: "headingAtx",
  resolve: resolveHeadingAtx,
  tokenize: tokenizeHeadingAtx
};
function resolveHeadingAtx(events, context) {
  let contentEnd = events.length - 2;
  let contentStart = 3;
  if (events[contentStart][1].type === "whitespace") {
    contentStart += 2;
  }
  if (contentEnd - 2 > contentStart && events[contentEnd][1].type === "whitespace") {
    contentEnd -= 2;
  }
  if (events[contentEnd][1].type === "atxHeadingSequence" && (contentStart === contentEnd - 1 || contentEnd - 4 > contentStart && events[contentEnd - 2][1].type === "whitespace")) {
    contentEnd -= contentStart + 1 === contentEnd ? 2 : 4;
  }
  if (contentEnd > contentStart) {
    const content3 = {
      type: "atxHeadingText",
      start: events[contentStart][1].start,
      end: events[contentEnd][1].end
    };
    const text3 = {
      type: "chunkText",
      start: events[contentStart][1].start,
      end: events[contentEnd][1].end,
      contentType: "text"
    };
    splice(events, contentStart, contentEnd - contentStart + 1, [["enter", content3, context], ["enter", text3, context], ["exit", text3, context], ["exit", content3, context]]);
  }
  return events;
}
function tokenizeHeadingAtx(effects, ok2, nok) {
  let size = 0;
  return start;
  function start(code) {
    effects.enter("atxHeading");
    return before(code);
  }
  function before(code) {
    effects.enter("atxHeadingSequence");
    return sequenceOpen(code);
  }
  function sequenceOpen(code) {
    if (code === 35 && size++ < 6) {
      effects.consume(code);
      return sequenceOpen;
    }
    if (code === null || markdownLineEndingOrSpace(code)) {
      effects.exit("atxHeadingSequence");
      return atBreak(code);
    }
    return nok(code);
  }
  function atBreak(code) {
    if (code === 35) {
      effects.enter("atxHeadingSequence");
      return sequenceFurther(code);
    }
    if (code === null || markdownLineEnding(code)) {
      effects.exit("atxHeading");
      return ok2(code);
    }
    if (markdownSpace(code)) {
      return factorySpace(effects, atBreak, "whitespace")(code);
    }
    effects.enter("atxHeadingText");
    return data(code);
  }
  function sequenceFurther(code) {
    if (code === 35) {
      effects.consume(code);
      return sequenceFurther;
    }
    effects.exit("atxHeadingSequence");
    return atBreak(code);
  }
  function data(code) {
    if (code === null || code === 35 || markdownLineEndingOrSpace(code)) {
      effects.exit("atxHeadingText");
      return atBreak(code);
    }
    effects.consume(code);
    return data;
  }
}

// node_modules/micromark-util-html-tag-name/index.js
var htmlBlockNames = [
  "address",
  "article",
  "aside",
  "base",
  "basefont",
  "blockquote",
  "body",
  "caption",
  "center",
  "col",
  "colgroup",
  "dd",
  "details",
  "dialog",
  "dir",
  "div",
  "dl",
  "dt",
  "fieldset",
  "figcaption",
  "figure",
  "footer",
  "form",
  "frame",
  "frameset",
  "h1",
  "h2",
  "h3",
  "h4",
  "h5",
  "h6",
  "head",
  "header",
  "hr",
  "html",
  "iframe",
  "legend",
  "li",
  "link",
  "main",
  "menu",
  "menuitem",
  "nav",
  "noframes",
  "ol",
  "optgroup",
  "option",
  "p",
  "param",
  "search",
  "section",
  "summary",
  "table",
  "tbody",
  "td",
  "tfoot",
  "th",
  "thead",
  "title",
  "tr",
  "track",
  "ul"
];
var htmlRawNames = ["pre", "script", "style", "textarea"];

// node_modules/micromark-core-commonmark/lib/html-flow.js
var htmlFlow = {
  concrete: true,
  name: "htmlFlow",
  resolveTo: resolveToHtmlFlow,
  tokenize: tokenizeHtmlFlow
};
var blankLineBefore = {
  partial: true,
  tokenize: tokenizeBlankLineBefore
};
function resolveToHtmlFlow(events) {
  let index2 = events.length;
  while (index2--) {
    if (events[index2][0] === "enter" && events[index2][1].type === "htmlFlow") {
      break;
    }
  }
  if (index2 > 1 && events[index2 - 2][1].type === "linePrefix") {
    events[index2][1].start = events[index2 - 2][1].start;
    events[index2 + 1][1].start = events[index2 - 2][1].start;
    events.splice(index2 - 2, 2);
  }
  return events;
}
function tokenizeHtmlFlow(effects, ok2, nok) {
  const self = this;
  let marker;
  let closingTag;
  let buffer;
  let index2;
  let markerB;
  return start;
  function start(code) {
    return before(code);
  }
  function before(code) {
    effects.enter("htmlFlow");
    effects.enter("htmlFlowData");
    effects.consume(code);
    return open;
  }
  function open(code) {
    if (code === 33) {
      effects.consume(code);
      return declarationOpen;
    }
    if (code === 47) {
      effects.consume(code);
      closingTag = true;
      return tagCloseStart;
    }
    if (code === 63) {
      effects.consume(code);
      marker = 3;
      return self.interrupt ? ok2 : continuationDeclarationInside;
    }
    if (asciiAlpha(code)) {
      effects.consume(code);
      buffer = String.fromCharCode(code);
      return tagName;
    }
    return nok(code);
  }
  function declarationOpen(code) {
    if (code === 45) {
      effects.consume(code);
      marker = 2;
      return commentOpenInside;
    }
    if (code === 91) {
      effects.consume(code);
      marker = 5;
      index2 = 0;
      return cdataOpenInside;
    }
    if (asciiAlpha(code)) {
      effects.consume(code);
      marker = 4;
      return self.interrupt ? ok2 : continuationDeclarationInside;
    }
    return nok(code);
  }
  function commentOpenInside(code) {
    if (code === 45) {
      effects.consume(code);
      return self.interrupt ? ok2 : continuationDeclarationInside;
    }
    return nok(code);
  }
  function cdataOpenInside(code) {
    const value2 = "CDATA[";
    if (code === value2.charCodeAt(index2++)) {
      effects.consume(code);
      if (index2 === value2.length) {
        return self.interrupt ? ok2 : continuation;
      }
      return cdataOpenInside;
    }
    return nok(code);
  }
  function tagCloseStart(code) {
    if (asciiAlpha(code)) {
      effects.consume(code);
      buffer = String.fromCharCode(code);
      return tagName;
    }
    return nok(code);
  }
  function tagName(code) {
    if (code === null || code === 47 || code === 62 || markdownLineEndingOrSpace(code)) {
      const slash = code === 47;
      const name = buffer.toLowerCase();
      if (!slash && !closingTag && htmlRawNames.includes(name)) {
        marker = 1;
        return self.interrupt ? ok2(code) : continuation(code);
      }
      if (htmlBlockNames.includes(buffer.toLowerCase())) {
        marker = 6;
        if (slash) {
          effects.consume(code);
          return basicSelfClosing;
        }
        return self.interrupt ? ok2(code) : continuation(code);
      }
      marker = 7;
      return self.interrupt && !self.parser.lazy[self.now().line] ? nok(code) : closingTag ? completeClosingTagAfter(code) : completeAttributeNameBefore(code);
    }
    if (code === 45 || asciiAlphanumeric(code)) {
      effects.consume(code);
      buffer += String.fromCharCode(code);
      return tagName;
    }
    return nok(code);
  }
  function basicSelfClosing(code) {
    if (code === 62) {
      effects.consume(code);
      return self.interrupt ? ok2 : continuation;
    }
    return nok(code);
  }
  function completeClosingTagAfter(code) {
    if (markdownSpace(code)) {
      effects.consume(code);
      return completeClosingTagAfter;
    }
    return completeEnd(code);
  }
  function completeAttributeNameBefore(code) {
    if (code === 47) {
      effects.consume(code);
      return completeEnd;
    }
    if (code === 58 || code === 95 || asciiAlpha(code)) {
      effects.consume(code);
      return completeAttributeName;
    }
    if (markdownSpace(code)) {
      effects.consume(code);
      return completeAttributeNameBefore;
    }
    return completeEnd(code);
  }
  function completeAttributeName(code) {
    if (code === 45 || code === 46 || code === 58 || code === 95 || asciiAlphanumeric(code)) {
      effects.consume(code);
      return completeAttributeName;
    }
    return completeAttributeNameAfter(code);
  }
  function completeAttributeNameAfter(code) {
    if (code === 61) {
      effects.consume(code);
      return completeAttributeValueBefore;
    }
    if (markdownSpace(code)) {
      effects.consume(code);
      return completeAttributeNameAfter;
    }
    return completeAttributeNameBefore(code);
  }
  function completeAttributeValueBefore(code) {
    if (code === null || code === 60 || code === 61 || code === 62 || code === 96) {
      return nok(code);
    }
    if (code === 34 || code === 39) {
      effects.consume(code);
      markerB = code;
      return completeAttributeValueQuoted;
    }
    if (markdownSpace(code)) {
      effects.consume(code);
      return completeAttributeValueBefore;
    }
    return completeAttributeValueUnquoted(code);
  }
  function completeAttributeValueQuoted(code) {
    if (code === markerB) {
      effects.consume(code);
      markerB = null;
      return completeAttributeValueQuotedAfter;
    }
    if (code === null || markdownLineEnding(code)) {
      return nok(code);
    }
    effects.consume(code);
    return completeAttributeValueQuoted;
  }
  function completeAttributeValueUnquoted(code) {
    if (code === null || code === 34 || code === 39 || code === 47 || code === 60 || code === 61 || code === 62 || code === 96 || markdownLineEndingOrSpace(code)) {
      return completeAttributeNameAfter(code);
    }
    effects.consume(code);
    return completeAttributeValueUnquoted;
  }
  function completeAttributeValueQuotedAfter(code) {
    if (code === 47 || code === 62 || markdownSpace(code)) {
      return completeAttributeNameBefore(code);
    }
    return nok(code);
  }
  function completeEnd(code) {
    if (code === 62) {
      effects.consume(code);
      return completeAfter;
    }
    return nok(code);
  }
  function completeAfter(code) {
    if (code === null || markdownLineEnding(code)) {
      return continuation(code);
    }
    if (markdownSpace(code)) {
      effects.consume(code);
      return completeAfter;
    }
    return nok(code);
  }
  function continuation(code) {
    if (code === 45 && marker === 2) {
      effects.consume(code);
      return continuationCommentInside;
    }
    if (code === 60 && marker === 1) {
      effects.consume(code);
      return continuationRawTagOpen;
    }
    if (code === 62 && marker === 4) {
      effects.consume(code);
      return continuationClose;
    }
    if (code === 63 && marker === 3) {
      effects.consume(code);
      return continuationDeclarationInside;
    }
    if (code === 93 && marker === 5) {
      effects.consume(code);
      return continuationCdataInside;
    }
    if (markdownLineEnding(code) && (marker === 6 || marker === 7)) {
      effects.exit("htmlFlowData");
      return effects.check(blankLineBefore, continuationAfter, continuationStart)(code);
    }
    if (code === null || markdownLineEnding(code)) {
      effects.exit("htmlFlowData");
      return continuationStart(code);
    }
    effects.consume(code);
    return continuation;
  }
  function continuationStart(code) {
    return effects.check(nonLazyContinuation, continuationStartNonLazy, continuationAfter)(code);
  }
  function continuationStartNonLazy(code) {
    effects.enter("lineEnding");
    effects.consume(code);
    effects.exit("lineEnding");
    return continuationBefore;
  }
  function continuationBefore(code) {
    if (code === null || markdownLineEnding(code)) {
      return continuationStart(code);
    }
    effects.enter("htmlFlowData");
    return continuation(code);
  }
  function continuationCommentInside(code) {
    if (code === 45) {
      effects.consume(code);
      return continuationDeclarationInside;
    }
    return continuation(code);
  }
  function continuationRawTagOpen(code) {
    if (code === 47) {
      effects.consume(code);
      buffer = "";
      return continuationRawEndTag;
    }
    return continuation(code);
  }
  function continuationRawEndTag(code) {
    if (code === 62) {
      const name = buffer.toLowerCase();
      if (htmlRawNames.includes(name)) {
        effects.consume(code);
        return continuationClose;
      }
      return continuation(code);
    }
    if (asciiAlpha(code) && buffer.length < 8) {
      effects.consume(code);
      buffer += String.fromCharCode(code);
      return continuationRawEndTag;
    }
    return continuation(code);
  }
  function continuationCdataInside(code) {
    if (code === 93) {
      effects.consume(code);
      return continuationDeclarationInside;
    }
    return continuation(code);
  }
  function continuationDeclarationInside(code) {
    if (code === 62) {
      effects.consume(code);
      return continuationClose;
    }
    if (code === 45 && marker === 2) {
      effects.consume(code);
      return continuationDeclarationInside;
    }
    return continuation(code);
  }
  function continuationClose(code) {
    if (code === null || markdownLineEnding(code)) {
      effects.exit("htmlFlowData");
      return continuationAfter(code);
    }
    effects.consume(code);
    return continuationClose;
  }
  function continuationAfter(code) {
    effects.exit("htmlFlow");
    return ok2(code);
  }
}
function tokenizeBlankLineBefore(effects, ok2, nok) {
  return start;
  function start(code) {
    effects.enter("lineEnding");
    effects.consume(code);
    effects.exit("lineEnding");
    return effects.attempt(blankLine, ok2, nok);
  }
}

// node_modules/micromark-core-commonmark/lib/html-text.js
var htmlText = {
  name: "htmlText",
  tokenize: tokenizeHtmlText
};
function tokenizeHtmlText(effects, ok2, nok) {
  const self = this;
  let marker;
  let index2;
  let returnState;
  return start;
  function start(code) {
    effects.enter("htmlText");
    effects.enter("htmlTextData");
    effects.consume(code);
    return open;
  }
  function open(code) {
    if (code === 33) {
      effects.consume(code);
      return declarationOpen;
    }
    if (code === 47) {
      effects.consume(code);
      return tagCloseStart;
    }
    if (code === 63) {
      effects.consume(code);
      return instruction;
    }
    if (asciiAlpha(code)) {
      effects.consume(code);
      return tagOpen;
    }
    return nok(code);
  }
  function declarationOpen(code) {
    if (code === 45) {
      effects.consume(code);
      return commentOpenInside;
    }
    if (code === 91) {
      effects.consume(code);
      index2 = 0;
      return cdataOpenInside;
    }
    if (asciiAlpha(code)) {
      effects.consume(code);
      return declaration;
    }
    return nok(code);
  }
  function commentOpenInside(code) {
    if (code === 45) {
      effects.consume(code);
      return commentEnd;
    }
    return nok(code);
  }
  function comment(code) {
    if (code === null) {
      return nok(code);
    }
    if (code === 45) {
      effects.consume(code);
      return commentClose;
    }
    if (markdownLineEnding(code)) {
      returnState = comment;
      return lineEndingBefore(code);
    }
    effects.consume(code);
    return comment;
  }
  function commentClose(code) {
    if (code === 45) {
      effects.consume(code);
      return commentEnd;
    }
    return comment(code);
  }
  function commentEnd(code) {
    return code === 62 ? end(code) : code === 45 ? commentClose(code) : comment(code);
  }
  function cdataOpenInside(code) {
    const value2 = "CDATA[";
    if (code === value2.charCodeAt(index2++)) {
      effects.consume(code);
      return index2 === value2.length ? cdata : cdataOpenInside;
    }
    return nok(code);
  }
  function cdata(code) {
    if (code === null) {
      return nok(code);
    }
    if (code === 93) {
      effects.consume(code);
      return cdataClose;
    }
    if (markdownLineEnding(code)) {
      returnState = cdata;
      return lineEndingBefore(code);
    }
    effects.consume(code);
    return cdata;
  }
  function cdataClose(code) {
    if (code === 93) {
      effects.consume(code);
      return cdataEnd;
    }
    return cdata(code);
  }
  function cdataEnd(code) {
    if (code === 62) {
      return end(code);
    }
    if (code === 93) {
      effects.consume(code);
      return cdataEnd;
    }
    return cdata(code);
  }
  function declaration(code) {
    if (code === null || code === 62) {
      return end(code);
    }
    if (markdownLineEnding(code)) {
      returnState = declaration;
      return lineEndingBefore(code);
    }
    effects.consume(code);
    return declaration;
  }
  function instruction(code) {
    if (code === null) {
      return nok(code);
    }
    if (code === 63) {
      effects.consume(code);
      return instructionClose;
    }
    if (markdownLineEnding(code)) {
      returnState = instruction;
      return lineEndingBefore(code);
    }
    effects.consume(code);
    return instruction;
  }
  function instructionClose(code) {
    return code === 62 ? end(code) : instruction(code);
  }
  function tagCloseStart(code) {
    if (asciiAlpha(code)) {
      effects.consume(code);
      return tagClose;
    }
    return nok(code);
  }
  function tagClose(code) {
    if (code === 45 || asciiAlphanumeric(code)) {
      effects.consume(code);
      return tagClose;
    }
    return tagCloseBetween(code);
  }
  function tagCloseBetween(code) {
    if (markdownLineEnding(code)) {
      returnState = tagCloseBetween;
      return lineEndingBefore(code);
    }
    if (markdownSpace(code)) {
      effects.consume(code);
      return tagCloseBetween;
    }
    return end(code);
  }
  function tagOpen(code) {
    if (code === 45 || asciiAlphanumeric(code)) {
      effects.consume(code);
      return tagOpen;
    }
    if (code === 47 || code === 62 || markdownLineEndingOrSpace(code)) {
      return tagOpenBetween(code);
    }
    return nok(code);
  }
  function tagOpenBetween(code) {
    if (code === 47) {
      effects.consume(code);
      return end;
    }
    if (code === 58 || code === 95 || asciiAlpha(code)) {
      effects.consume(code);
      return tagOpenAttributeName;
    }
    if (markdownLineEnding(code)) {
      returnState = tagOpenBetween;
      return lineEndingBefore(code);
    }
    if (markdownSpace(code)) {
      effects.consume(code);
      return tagOpenBetween;
    }
    return end(code);
  }
  function tagOpenAttributeName(code) {
    if (code === 45 || code === 46 || code === 58 || code === 95 || asciiAlphanumeric(code)) {
      effects.consume(code);
      return tagOpenAttributeName;
    }
    return tagOpenAttributeNameAfter(code);
  }
  function tagOpenAttributeNameAfter(code) {
    if (code === 61) {
      effects.consume(code);
      return tagOpenAttributeValueBefore;
    }
    if (markdownLineEnding(code)) {
      returnState = tagOpenAttributeNameAfter;
      return lineEndingBefore(code);
    }
    if (markdownSpace(code)) {
      effects.consume(code);
      return tagOpenAttributeNameAfter;
    }
    return tagOpenBetween(code);
  }
  function tagOpenAttributeValueBefore(code) {
    if (code === null || code === 60 || code === 61 || code === 62 || code === 96) {
      return nok(code);
    }
    if (code === 34 || code === 39) {
      effects.consume(code);
      marker = code;
      return tagOpenAttributeValueQuoted;
    }
    if (markdownLineEnding(code)) {
      returnState = tagOpenAttributeValueBefore;
      return lineEndingBefore(code);
    }
    if (markdownSpace(code)) {
      effects.consume(code);
      return tagOpenAttributeValueBefore;
    }
    effects.consume(code);
    return tagOpenAttributeValueUnquoted;
  }
  function tagOpenAttributeValueQuoted(code) {
    if (code === marker) {
      effects.consume(code);
      marker = void 0;
      return tagOpenAttributeValueQuotedAfter;
    }
    if (code === null) {
      return nok(code);
    }
    if (markdownLineEnding(code)) {
      returnState = tagOpenAttributeValueQuoted;
      return lineEndingBefore(code);
    }
    effects.consume(code);
    return tagOpenAttributeValueQuoted;
  }
  function tagOpenAttributeValueUnquoted(code) {
    if (code === null || code === 34 || code === 39 || code === 60 || code === 61 || code === 96) {
      return nok(code);
    }
    if (code === 47 || code === 62 || markdownLineEndingOrSpace(code)) {
      return tagOpenBetween(code);
    }
    effects.consume(code);
    return tagOpenAttributeValueUnquoted;
  }
  function tagOpenAttributeValueQuotedAfter(code) {
    if (code === 47 || code === 62 || markdownLineEndingOrSpace(code)) {
      return tagOpenBetween(code);
    }
    return nok(code);
  }
  function end(code) {
    if (code === 62) {
      effects.consume(code);
      effects.exit("htmlTextData");
      effects.exit("htmlText");
      return ok2;
    }
    return nok(code);
  }
  function lineEndingBefore(code) {
    effects.exit("htmlTextData");
    effects.enter("lineEnding");
    effects.consume(code);
    effects.exit("lineEnding");
    return lineEndingAfter;
  }
  function lineEndingAfter(code) {
    return markdownSpace(code) ? factorySpace(effects, lineEndingAfterPrefix, "linePrefix", self.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 4)(code) : lineEndingAfterPrefix(code);
  }
  function lineEndingAfterPrefix(code) {
    effects.enter("htmlTextData");
    return returnState(code);
  }
}

// node_modules/micromark-core-commonmark/lib/label-end.js
var labelEnd = {
  name: "labelEnd",
  resolveAll: resolveAllLabelEnd,
  resolveTo: resolveToLabelEnd,
  tokenize: tokenizeLabelEnd
};
var resourceConstruct = {
  tokenize: tokenizeResource
};
var referenceFullConstruct = {
  tokenize: tokenizeReferenceFull
};
var referenceCollapsedConstruct = {
  tokenize: tokenizeReferenceCollapsed
};
function resolveAllLabelEnd(events) {
  let index2 = -1;
  const newEvents = [];
  while (++index2 < events.length) {
    const token = events[index2][1];
    newEvents.push(events[index2]);
    if (token.type === "labelImage" || token.type === "labelLink" || token.type === "labelEnd") {
      const offset = token.type === "labelImage" ? 4 : 2;
      token.type = "data";
      index2 += offset;
    }
  }
  if (events.length !== newEvents.length) {
    splice(events, 0, events.length, newEvents);
  }
  return events;
}
function resolveToLabelEnd(events, context) {
  let index2 = events.length;
  let offset = 0;
  let open;
  let close2;
  let media;
  while (index2--) {
    const token = events[index2][1];
    if (open) {
      if (token.type === "link" || token.type === "labelLink" && token._inactive) {
        break;
      }
      if (events[index2][0] === "enter" && token.type === "labelLink") {
        token._inactive = true;
      }
    } else if (close2) {
      if (events[index2][0] === "enter" && (token.type === "labelImage" || token.type === "labelLink") && !token._balanced) {
        open = index2;
        if (token.type !== "labelLink") {
          offset = 2;
          break;
        }
      }
    } else if (token.type === "labelEnd") {
      close2 = index2;
    }
  }
  const group = {
    type: events[open][1].type === "labelLink" ? "link" : "image",
    start: {
      ...events[open][1].start
    },
    end: {
      ...events[events.length - 1][1].end
    }
  };
  const label = {
    type: "label",
    start: {
      ...events[open][1].start
    },
    end: {
      ...events[close2][1].end
    }
  };
  const text3 = {
    type: "labelText",
    start: {
      ...events[open + offset + 2][1].end
    },
    end: {
      ...events[close2 - 2][1].start
    }
  };
  media = [["enter", group, context], ["enter", label, context]];
  media = push(media, events.slice(open + 1, open + offset + 3));
  media = push(media, [["enter", text3, context]]);
  media = push(media, resolveAll(context.parser.constructs.insideSpan.null, events.slice(open + offset + 4, close2 - 3), context));
  media = push(media, [["exit", text3, context], events[close2 - 2], events[close2 - 1], ["exit", label, context]]);
  media = push(media, events.slice(close2 + 1));
  media = push(media, [["exit", group, context]]);
  splice(events, open, events.length, media);
  return events;
}
function tokenizeLabelEnd(effects, ok2, nok) {
  const self = this;
  const labelStarts = self._labelStarts;
  let labelStart;
  let defined;
  if (labelStarts) {
    while (labelStarts.length > 0 && labelStarts[labelStarts.length - 1]._balanced) {
      labelStarts.pop();
    }
    labelStart = labelStarts[labelStarts.length - 1];
  }
  return start;
  function start(code) {
    if (!labelStart) {
      return nok(code);
    }
    if (labelStart._inactive) {
      return labelEndNok(code);
    }
    defined = self.parser.defined.includes(normalizeIdentifier(self.sliceSerialize({
      start: labelStart.end,
      end: self.now()
    })));
    effects.enter("labelEnd");
    effects.enter("labelMarker");
    effects.consume(code);
    effects.exit("labelMarker");
    effects.exit("labelEnd");
    return after;
  }
  function after(code) {
    if (code === 40) {
      return effects.attempt(resourceConstruct, labelEndOk, defined ? labelEndOk : labelEndNok)(code);
    }
    if (code === 91) {
      return effects.attempt(referenceFullConstruct, labelEndOk, defined ? referenceNotFull : labelEndNok)(code);
    }
    return defined ? labelEndOk(code) : labelEndNok(code);
  }
  function referenceNotFull(code) {
    return effects.attempt(referenceCollapsedConstruct, labelEndOk, labelEndNok)(code);
  }
  function labelEndOk(code) {
    labelStarts.pop();
    return ok2(code);
  }
  function labelEndNok(code) {
    labelStart._balanced = true;
    return nok(code);
  }
}
function tokenizeResource(effects, ok2, nok) {
  return resourceStart;
  function resourceStart(code) {
    effects.enter("resource");
    effects.enter("resourceMarker");
    effects.consume(code);
    effects.exit("resourceMarker");
    return resourceBefore;
  }
  function resourceBefore(code) {
    return markdownLineEndingOrSpace(code) ? factoryWhitespace(effects, resourceOpen)(code) : resourceOpen(code);
  }
  function resourceOpen(code) {
    if (code === 41) {
      return resourceEnd(code);
    }
    return factoryDestination(effects, resourceDestinationAfter, resourceDestinationMissing, "resourceDestination", "resourceDestinationLiteral", "resourceDestinationLiteralMarker", "resourceDestinationRaw", "resourceDestinationString", 32)(code);
  }
  function resourceDestinationAfter(code) {
    return markdownLineEndingOrSpace(code) ? factoryWhitespace(effects, resourceBetween)(code) : resourceEnd(code);
  }
  function resourceDestinationMissing(code) {
    return nok(code);
  }
  function resourceBetween(code) {
    if (code === 34 || code === 39 || code === 40) {
      return factoryTitle(effects, resourceTitleAfter, nok, "resourceTitle", "resourceTitleMarker", "resourceTitleString")(code);
    }
    return resourceEnd(code);
  }
  function resourceTitleAfter(code) {
    return markdownLineEndingOrSpace(code) ? factoryWhitespace(effects, resourceEnd)(code) : resourceEnd(code);
  }
  function resourceEnd(code) {
    if (code === 41) {
      effects.enter("resourceMarker");
      effects.consume(code);
      effects.exit("resourceMarker");
      effects.exit("resource");
      return ok2;
    }
    return nok(code);
  }
}
function tokenizeReferenceFull(effects, ok2, nok) {
  const self = this;
  return referenceFull;
  function referenceFull(code) {
    return factoryLabel.call(self, effects, referenceFullAfter, referenceFullMissing, "reference", "referenceMarker", "referenceString")(code);
  }
  function referenceFullAfter(code) {
    return self.parser.defined.includes(normalizeIdentifier(self.sliceSerialize(self.events[self.events.length - 1][1]).slice(1, -1))) ? ok2(code) : nok(code);
  }
  function referenceFullMissing(code) {
    return nok(code);
  }
}
function tokenizeReferenceCollapsed(effects, ok2, nok) {
  return referenceCollapsedStart;
  function referenceCollapsedStart(code) {
    effects.enter("reference");
    effects.enter("referenceMarker");
    effects.consume(code);
    effects.exit("referenceMarker");
    return referenceCollapsedOpen;
  }
  function referenceCollapsedOpen(code) {
    if (code === 93) {
      effects.enter("referenceMarker");
      effects.consume(code);
      effects.exit("referenceMarker");
      effects.exit("reference");
      return ok2;
    }
    return nok(code);
  }
}

// node_modules/micromark-core-commonmark/lib/label-start-image.js
var labelStartImage = {
  name: "labelStartImage",
  resolveAll: labelEnd.resolveAll,
  tokenize: tokenizeLabelStartImage
};
function tokenizeLabelStartImage(effects, ok2, nok) {
  const self = this;
  let labelImage;
  return start;
  function start(code) {
    effects.enter("labelImage");
    effects.enter("labelImageMarker");
    effects.consume(code);
    effects.exit("labelImageMarker");
    return open;
  }
  function open(code) {
    if (code === 91) {
      effects.enter("labelMarker");
      effects.consume(code);
      effects.exit("labelMarker");
      labelImage = effects.exit("labelImage");
      return after;
    }
    return nok(code);
  }
  function after(code) {
    if (code === 94 && "_hiddenFootnoteSupport" in self.parser.constructs) {
      return nok(code);
    }
    self._labelStarts = self._labelStarts || [];
    self._labelStarts.push(labelImage);
    return ok2(code);
  }
}

// node_modules/micromark-core-commonmark/lib/label-start-link.js
var labelStartLink = {
  name: "labelStartLink",
  resolveAll: labelEnd.resolveAll,
  tokenize: tokenizeLabelStartLink
};
function tokenizeLabelStartLink(effects, ok2, nok) {
  const self = this;
  let labelLink;
  return start;
  function start(code) {
    effects.enter("labelLink");
    effects.enter("labelMarker");
    effects.consume(code);
    effects.exit("labelMarker");
    labelLink = effects.exit("labelLink");
    return after;
  }
  function after(code) {
    if (code === 94 && "_hiddenFootnoteSupport" in self.parser.constructs) {
      return nok(code);
    }
    self._labelStarts = self._labelStarts || [];
    self._labelStarts.push(labelLink);
    return ok2(code);
  }
}

// node_modules/micromark-core-commonmark/lib/line-ending.js
var lineEnding2 = {
  name: "lineEnding",
  tokenize: tokenizeLineEnding
};
function tokenizeLineEnding(effects, ok2) {
  return start;
  function start(code) {
    effects.enter("lineEnding");
    effects.consume(code);
    effects.exit("lineEnding");
    return factorySpace(effects, ok2, "linePrefix");
  }
}

// node_modules/micromark-core-commonmark/lib/thematic-break.js
var thematicBreak = {
  name: "thematicBreak",
  tokenize: tokenizeThematicBreak
};
function tokenizeThematicBreak(effects, ok2, nok) {
  let size = 0;
  let marker;
  return start;
  function start(code) {
    effects.enter("thematicBreak");
    return before(code);
  }
  function before(code) {
    marker = code;
    return atBreak(code);
  }
  function atBreak(code) {
    if (code === marker) {
      effects.enter("thematicBreakSequence");
      return sequence(code);
    }
    if (size >= 3 && (code === null || markdownLineEnding(code))) {
      effects.exit("thematicBreak");
      return ok2(code);
    }
    return nok(code);
  }
  function sequence(code) {
    if (code === marker) {
      effects.consume(code);
      size++;
      return sequence;
    }
    effects.exit("thematicBreakSequence");
    return markdownSpace(code) ? factorySpace(effects, atBreak, "whitespace")(code) : atBreak(code);
  }
}

// node_modules/micromark-core-commonmark/lib/list.js
var list = {
  continuation: {
    tokenize: tokenizeListContinuation
  },
  exit: tokenizeListEnd,
  name: "list",
  tokenize: tokenizeListStart
};
var listItemPrefixWhitespaceConstruct = {
  partial: true,
  tokenize: tokenizeListItemPrefixWhitespace
};
var indentConstruct = {
  partial: true,
  tokenize: tokenizeIndent
};
function tokenizeListStart(effects, ok2, nok) {
  const self = this;
  const tail = self.events[self.events.length - 1];
  let initialSize = tail && tail[1].type === "linePrefix" ? tail[2].sliceSerialize(tail[1], true).length : 0;
  let size = 0;
  return start;
  function start(code) {
    const kind = self.containerState.type || (code === 42 || code === 43 || code === 45 ? "listUnordered" : "listOrdered");
    if (kind === "listUnordered" ? !self.containerState.marker || code === self.containerState.marker : asciiDigit(code)) {
      if (!self.containerState.type) {
        self.containerState.type = kind;
        effects.enter(kind, {
          _container: true
        });
      }
      if (kind === "listUnordered") {
        effects.enter("listItemPrefix");
        return code === 42 || code === 45 ? effects.check(thematicBreak, nok, atMarker)(code) : atMarker(code);
      }
      if (!self.interrupt || code === 49) {
        effects.enter("listItemPrefix");
        effects.enter("listItemValue");
        return inside(code);
      }
    }
    return nok(code);
  }
  function inside(code) {
    if (asciiDigit(code) && ++size < 10) {
      effects.consume(code);
      return inside;
    }
    if ((!self.interrupt || size < 2) && (self.containerState.marker ? code === self.containerState.marker : code === 41 || code === 46)) {
      effects.exit("listItemValue");
      return atMarker(code);
    }
    return nok(code);
  }
  function atMarker(code) {
    effects.enter("listItemMarker");
    effects.consume(code);
    effects.exit("listItemMarker");
    self.containerState.marker = self.containerState.marker || code;
    return effects.check(
      blankLine,
      // Can’t be empty when interrupting.
      self.interrupt ? nok : onBlank,
      effects.attempt(listItemPrefixWhitespaceConstruct, endOfPrefix, otherPrefix)
    );
  }
  function onBlank(code) {
    self.containerState.initialBlankLine = true;
    initialSize++;
    return endOfPrefix(code);
  }
  function otherPrefix(code) {
    if (markdownSpace(code)) {
      effects.enter("listItemPrefixWhitespace");
      effects.consume(code);
      effects.exit("listItemPrefixWhitespace");
      return endOfPrefix;
    }
    return nok(code);
  }
  function endOfPrefix(code) {
    self.containerState.size = initialSize + self.sliceSerialize(effects.exit("listItemPrefix"), true).length;
    return ok2(code);
  }
}
function tokenizeListContinuation(effects, ok2, nok) {
  const self = this;
  self.containerState._closeFlow = void 0;
  return effects.check(blankLine, onBlank, notBlank);
  function onBlank(code) {
    self.containerState.furtherBlankLines = self.containerState.furtherBlankLines || self.containerState.initialBlankLine;
    return factorySpace(effects, ok2, "listItemIndent", self.containerState.size + 1)(code);
  }
  function notBlank(code) {
    if (self.containerState.furtherBlankLines || !markdownSpace(code)) {
      self.containerState.furtherBlankLines = void 0;
      self.containerState.initialBlankLine = void 0;
      return notInCurrentItem(code);
    }
    self.containerState.furtherBlankLines = void 0;
    self.containerState.initialBlankLine = void 0;
    return effects.attempt(indentConstruct, ok2, notInCurrentItem)(code);
  }
  function notInCurrentItem(code) {
    self.containerState._closeFlow = true;
    self.interrupt = void 0;
    return factorySpace(effects, effects.attempt(list, ok2, nok), "linePrefix", self.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 4)(code);
  }
}
function tokenizeIndent(effects, ok2, nok) {
  const self = this;
  return factorySpace(effects, afterPrefix, "listItemIndent", self.containerState.size + 1);
  function afterPrefix(code) {
    const tail = self.events[self.events.length - 1];
    return tail && tail[1].type === "listItemIndent" && tail[2].sliceSerialize(tail[1], true).length === self.containerState.size ? ok2(code) : nok(code);
  }
}
function tokenizeListEnd(effects) {
  effects.exit(this.containerState.type);
}
function tokenizeListItemPrefixWhitespace(effects, ok2, nok) {
  const self = this;
  return factorySpace(effects, afterPrefix, "listItemPrefixWhitespace", self.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 4 + 1);
  function afterPrefix(code) {
    const tail = self.events[self.events.length - 1];
    return !markdownSpace(code) && tail && tail[1].type === "listItemPrefixWhitespace" ? ok2(code) : nok(code);
  }
}

// node_modules/micromark-core-commonmark/lib/setext-underline.js
var setextUnderline = {
  name: "setextUnderline",
  resolveTo: resolveToSetextUnderline,
  tokenize: tokenizeSetextUnderline
};
function resolveToSetextUnderline(events, context) {
  const editMap = new EditMap();
  let index2 = events.length;
  let content3;
  let text3;
  let definition2;
  while (index2--) {
    if (events[index2][0] === "enter") {
      if (events[index2][1].type === "content") {
        content3 = index2;
        break;
      }
      if (events[index2][1].type === "paragraph") {
        text3 = index2;
      }
    } else {
      if (events[index2][1].type === "content") {
        editMap.add(index2, 1, []);
      }
      if (!definition2 && events[index2][1].type === "definition") {
        definition2 = index2;
      }
    }
  }
  const heading = {
    type: "setextHeading",
    start: {
      ...events[content3][1].start
    },
    end: {
      ...events[events.length - 1][1].end
    }
  };
  events[text3][1].type = "setextHeadingText";
  if (definition2) {
    editMap.add(text3, 0, [["enter", heading, context]]);
    editMap.add(definition2 + 1, 0, [["exit", events[content3][1], context]]);
    events[content3][1].end = {
      ...events[definition2][1].end
    };
  } else {
    events[content3][1] = heading;
  }
  editMap.add(events.length, 0, [["exit", heading, context]]);
  editMap.consume(events);
  return events;
}
function tokenizeSetextUnderline(effects, ok2, nok) {
  const self = this;
  let marker;
  return start;
  function start(code) {
    let index2 = self.events.length;
    let paragraph;
    while (index2--) {
      if (self.events[index2][1].type !== "lineEnding" && self.events[index2][1].type !== "linePrefix" && self.events[index2][1].type !== "content") {
        paragraph = self.events[index2][1].type === "paragraph";
        break;
      }
    }
    if (!self.parser.lazy[self.now().line] && (self.interrupt || paragraph)) {
      effects.enter("setextHeadingLine");
      marker = code;
      return before(code);
    }
    return nok(code);
  }
  function before(code) {
    effects.enter("setextHeadingLineSequence");
    return inside(code);
  }
  function inside(code) {
    if (code === marker) {
      effects.consume(code);
      return inside;
    }
    effects.exit("setextHeadingLineSequence");
    return markdownSpace(code) ? factorySpace(effects, after, "lineSuffix")(code) : after(code);
  }
  function after(code) {
    if (code === null || markdownLineEnding(code)) {
      effects.exit("setextHeadingLine");
      return ok2(code);
    }
    return nok(code);
  }
}

// node_modules/micromark/lib/initialize/flow.js
var flow = {
  tokenize: initializeFlow
};
function initializeFlow(effects) {
  const self = this;
  const initial = effects.attempt(
    // Try to parse a blank line.
    blankLine,
    atBlankEnding,
    // Try to parse initial flow (essentially, only code).
    effects.attempt(this.parser.constructs.flowInitial, afterConstruct, factorySpace(effects, effects.attempt(this.parser.constructs.flow, afterConstruct, effects.attempt(content2, afterConstruct)), "linePrefix"))
  );
  return initial;
  function atBlankEnding(code) {
    if (code === null) {
      effects.consume(code);
      return;
    }
    effects.enter("lineEndingBlank");
    effects.consume(code);
    effects.exit("lineEndingBlank");
    self.currentConstruct = void 0;
    return initial;
  }
  function afterConstruct(code) {
    if (code === null) {
      effects.consume(code);
      return;
    }
    effects.enter("lineEnding");
    effects.consume(code);
    effects.exit("lineEnding");
    self.currentConstruct = void 0;
    return initial;
  }
}

// node_modules/micromark/lib/initialize/text.js
var resolver = {
  resolveAll: createResolver()
};
var string = initializeFactory("string");
var text = initializeFactory("text");
function initializeFactory(field) {
  return {
    resolveAll: createResolver(field === "text" ? resolveAllLineSuffixes : void 0),
    tokenize: initializeText
  };
  function initializeText(effects) {
    const self = this;
    const constructs2 = this.parser.constructs[field];
    const text3 = effects.attempt(constructs2, start, notText);
    return start;
    function start(code) {
      return atBreak(code) ? text3(code) : notText(code);
    }
    function notText(code) {
      if (code === null) {
        effects.consume(code);
        return;
      }
      effects.enter("data");
      effects.consume(code);
      return data;
    }
    function data(code) {
      if (atBreak(code)) {
        effects.exit("data");
        return text3(code);
      }
      effects.consume(code);
      return data;
    }
    function atBreak(code) {
      if (code === null) {
        return true;
      }
      const list2 = constructs2[code];
      let index2 = -1;
      if (list2) {
        while (++index2 < list2.length) {
          const item = list2[index2];
          if (!item.previous || item.previous.call(self, self.previous)) {
            return true;
          }
        }
      }
      return false;
    }
  }
}
function createResolver(extraResolver) {
  return resolveAllText;
  function resolveAllText(events, context) {
    let index2 = -1;
    let enter;
    while (++index2 <= events.length) {
      if (enter === void 0) {
        if (events[index2] && events[index2][1].type === "data") {
          enter = index2;
          index2++;
        }
      } else if (!events[index2] || events[index2][1].type !== "data") {
        if (index2 !== enter + 2) {
          events[enter][1].end = events[index2 - 1][1].end;
          events.splice(enter + 2, index2 - enter - 2);
          index2 = enter + 2;
        }
        enter = void 0;
      }
    }
    return extraResolver ? extraResolver(events, context) : events;
  }
}
function resolveAllLineSuffixes(events, context) {
  const editMap = new EditMap();
  let eventIndex = 0;
  while (++eventIndex <= events.length) {
    if ((eventIndex === events.length || events[eventIndex][1].type === "lineEnding") && events[eventIndex - 1][1].type === "data") {
      const data = events[eventIndex - 1][1];
      const chunks = context.sliceStream(data);
      let index2 = chunks.length;
      let bufferIndex = -1;
      let size = 0;
      let tabs;
      while (index2--) {
        const chunk = chunks[index2];
        if (typeof chunk === "string") {
          bufferIndex = chunk.length;
          while (chunk.charCodeAt(bufferIndex - 1) === 32) {
            size++;
            bufferIndex--;
          }
          if (bufferIndex) {
            break;
          }
          bufferIndex = -1;
        } else if (chunk === -2) {
          tabs = true;
          size++;
        } else if (chunk === -1) {
        } else {
          index2++;
          break;
        }
      }
      if (context._contentTypeTextTrailing && eventIndex === events.length) {
        size = 0;
      }
      if (size) {
        const token = {
          type: eventIndex === events.length || tabs || size < 2 ? "lineSuffix" : "hardBreakTrailing",
          start: {
            _bufferIndex: index2 ? bufferIndex : data.start._bufferIndex + bufferIndex,
            _index: data.start._index + index2,
            line: data.end.line,
            column: data.end.column - size,
            offset: data.end.offset - size
          },
          end: {
            ...data.end
          }
        };
        data.end = {
          ...token.start
        };
        if (data.start.offset === data.end.offset) {
          Object.assign(data, token);
        } else {
          editMap.add(eventIndex, 0, [["enter", token, context], ["exit", token, context]]);
        }
      }
      eventIndex++;
    }
  }
  editMap.consume(events);
  return events;
}

// node_modules/micromark/lib/constructs.js
var constructs_exports = {};
__export(constructs_exports, {
  attentionMarkers: () => attentionMarkers,
  contentInitial: () => contentInitial,
  disable: () => disable,
  document: () => document2,
  flow: () => flow2,
  flowInitial: () => flowInitial,
  insideSpan: () => insideSpan,
  string: () => string2,
  text: () => text2
});
var document2 = {
  [42]: list,
  [43]: list,
  [45]: list,
  [48]: list,
  [49]: list,
  [50]: list,
  [51]: list,
  [52]: list,
  [53]: list,
  [54]: list,
  [55]: list,
  [56]: list,
  [57]: list,
  [62]: blockQuote
};
var contentInitial = {
  [91]: definition
};
var flowInitial = {
  [-2]: codeIndented,
  [-1]: codeIndented,
  [32]: codeIndented
};
var flow2 = {
  [35]: headingAtx,
  [42]: thematicBreak,
  [45]: [setextUnderline, thematicBreak],
  [60]: htmlFlow,
  [61]: setextUnderline,
  [95]: thematicBreak,
  [96]: codeFenced,
  [126]: codeFenced
};
var string2 = {
  [38]: characterReference,
  [92]: characterEscape
};
var text2 = {
  [-5]: lineEnding2,
  [-4]: lineEnding2,
  [-3]: lineEnding2,
  [33]: labelStartImage,
  [38]: characterReference,
  [42]: attention,
  [60]: [autolink, htmlText],
  [91]: labelStartLink,
  [92]: [hardBreakEscape, characterEscape],
  [93]: labelEnd,
  [95]: attention,
  [96]: codeText
};
var insideSpan = {
  null: [attention, resolver]
};
var attentionMarkers = {
  null: [42, 95]
};
var disable = {
  null: []
};

// node_modules/micromark/lib/create-tokenizer.js
function createTokenizer(parser, initialize, from) {
  let point3 = {
    _bufferIndex: -1,
    _index: 0,
    line: from && from.line || 1,
    column: from && from.column || 1,
    offset: from && from.offset || 0
  };
  const columnStart = {};
  const resolveAllConstructs = [];
  let chunks = [];
  let stack = [];
  let consumed = true;
  const effects = {
    attempt: constructFactory(onsuccessfulconstruct),
    check: constructFactory(onsuccessfulcheck),
    consume,
    enter,
    exit: exit2,
    interrupt: constructFactory(onsuccessfulcheck, {
      interrupt: true
    })
  };
  const context = {
    code: null,
    containerState: {},
    defineSkip,
    events: [],
    now,
    parser,
    previous: null,
    sliceSerialize,
    sliceStream,
    write
  };
  let state = initialize.tokenize.call(context, effects);
  let expectedCode;
  if (initialize.resolveAll) {
    resolveAllConstructs.push(initialize);
  }
  return context;
  function write(slice) {
    chunks = push(chunks, slice);
    main();
    if (chunks[chunks.length - 1] !== null) {
      return [];
    }
    addResult(initialize, 0);
    context.events = resolveAll(resolveAllConstructs, context.events, context);
    return context.events;
  }
  function sliceSerialize(token, expandTabs) {
    return serializeChunks(sliceStream(token), expandTabs);
  }
  function sliceStream(token) {
    return sliceChunks(chunks, token);
  }
  function now() {
    const {
      _bufferIndex,
      _index,
      line,
      column,
      offset
    } = point3;
    return {
      _bufferIndex,
      _index,
      line,
      column,
      offset
    };
  }
  function defineSkip(value2) {
    columnStart[value2.line] = value2.column;
    accountForPotentialSkip();
  }
  function main() {
    while (point3._index < chunks.length) {
      const chunk = chunks[point3._index];
      if (typeof chunk === "string") {
        const chunkIndex = point3._index;
        if (point3._bufferIndex < 0) {
          point3._bufferIndex = 0;
        }
        while (point3._index === chunkIndex && point3._bufferIndex < chunk.length) {
          go(chunk.charCodeAt(point3._bufferIndex));
        }
      } else {
        go(chunk);
      }
    }
  }
  function go(code) {
    consumed = void 0;
    expectedCode = code;
    state = state(code);
  }
  function consume(code) {
    if (markdownLineEnding(code)) {
      point3.line++;
      point3.column = 1;
      point3.offset += code === -3 ? 2 : 1;
      accountForPotentialSkip();
    } else if (code !== -1) {
      point3.column++;
      point3.offset++;
    }
    if (point3._bufferIndex < 0) {
      point3._index++;
    } else {
      point3._bufferIndex++;
      if (point3._bufferIndex === // Points w/ non-negative `_bufferIndex` reference
      // strings.
      /** @type {string} */
      chunks[point3._index].length) {
        point3._bufferIndex = -1;
        point3._index++;
      }
    }
    context.previous = code;
    consumed = true;
  }
  function enter(type, fields) {
    const token = fields || {};
    token.type = type;
    token.start = now();
    context.events.push(["enter", token, context]);
    stack.push(token);
    return token;
  }
  function exit2(type) {
    const token = stack.pop();
    token.end = now();
    context.events.push(["exit", token, context]);
    return token;
  }
  function onsuccessfulconstruct(construct, info) {
    addResult(construct, info.from);
  }
  function onsuccessfulcheck(_, info) {
    info.restore();
  }
  function constructFactory(onreturn, fields) {
    return hook;
    function hook(constructs2, returnState, bogusState) {
      let listOfConstructs;
      let constructIndex;
      let currentConstruct;
      let info;
      return Array.isArray(constructs2) ? (
        /* c8 ignore next 1 */
        handleListOfConstructs(constructs2)
      ) : "tokenize" in constructs2 ? (
        // Looks like a construct.
        handleListOfConstructs([
          /** @type {Construct} */
          constructs2
        ])
      ) : handleMapOfConstructs(constructs2);
      function handleMapOfConstructs(map) {
        return start;
        function start(code) {
          const left = code !== null && map[code];
          const all2 = code !== null && map.null;
          const list2 = [
            // To do: add more extension tests.
            /* c8 ignore next 2 */
            ...Array.isArray(left) ? left : left ? [left] : [],
            ...Array.isArray(all2) ? all2 : all2 ? [all2] : []
          ];
          return handleListOfConstructs(list2)(code);
        }
      }
      function handleListOfConstructs(list2) {
        listOfConstructs = list2;
        constructIndex = 0;
        if (list2.length === 0) {
          return bogusState;
        }
        return handleConstruct(list2[constructIndex]);
      }
      function handleConstruct(construct) {
        return start;
        function start(code) {
          info = store();
          currentConstruct = construct;
          if (!construct.partial) {
            context.currentConstruct = construct;
          }
          if (construct.name && context.parser.constructs.disable.null.includes(construct.name)) {
            return nok(code);
          }
          return construct.tokenize.call(
            // If we do have fields, create an object w/ `context` as its
            // prototype.
            // This allows a “live binding”, which is needed for `interrupt`.
            fields ? Object.assign(Object.create(context), fields) : context,
            effects,
            ok2,
            nok
          )(code);
        }
      }
      function ok2(code) {
        consumed = true;
        onreturn(currentConstruct, info);
        return returnState;
      }
      function nok(code) {
        consumed = true;
        info.restore();
        if (++constructIndex < listOfConstructs.length) {
          return handleConstruct(listOfConstructs[constructIndex]);
        }
        return bogusState;
      }
    }
  }
  function addResult(construct, from2) {
    if (construct.resolveAll && !resolveAllConstructs.includes(construct)) {
      resolveAllConstructs.push(construct);
    }
    if (construct.resolve) {
      splice(context.events, from2, context.events.length - from2, construct.resolve(context.events.slice(from2), context));
    }
    if (construct.resolveTo) {
      context.events = construct.resolveTo(context.events, context);
    }
  }
  function store() {
    const startPoint = now();
    const startPrevious = context.previous;
    const startCurrentConstruct = context.currentConstruct;
    const startEventsIndex = context.events.length;
    const startStack = Array.from(stack);
    return {
      from: startEventsIndex,
      restore
    };
    function restore() {
      point3 = startPoint;
      context.previous = startPrevious;
      context.currentConstruct = startCurrentConstruct;
      context.events.length = startEventsIndex;
      stack = startStack;
      accountForPotentialSkip();
    }
  }
  function accountForPotentialSkip() {
    if (point3.line in columnStart && point3.column < 2) {
      point3.column = columnStart[point3.line];
      point3.offset += columnStart[point3.line] - 1;
    }
  }
}
function sliceChunks(chunks, token) {
  const startIndex = token.start._index;
  const startBufferIndex = token.start._bufferIndex;
  const endIndex = token.end._index;
  const endBufferIndex = token.end._bufferIndex;
  let view;
  if (startIndex === endIndex) {
    view = [chunks[startIndex].slice(startBufferIndex, endBufferIndex)];
  } else {
    view = chunks.slice(startIndex, endIndex);
    if (startBufferIndex > -1) {
      const head = view[0];
      if (typeof head === "string") {
        view[0] = head.slice(startBufferIndex);
      } else {
        view.shift();
      }
    }
    if (endBufferIndex > 0) {
      view.push(chunks[endIndex].slice(0, endBufferIndex));
    }
  }
  return view;
}
function serializeChunks(chunks, expandTabs) {
  let index2 = -1;
  const result = [];
  let atTab;
  while (++index2 < chunks.length) {
    const chunk = chunks[index2];
    let value2;
    if (typeof chunk === "string") {
      value2 = chunk;
    } else {
      switch (chunk) {
        case -5: {
          value2 = "\r";
          break;
        }
        case -4: {
          value2 = "\n";
          break;
        }
        case -3: {
          value2 = "\r\n";
          break;
        }
        case -2: {
          value2 = expandTabs ? " " : "	";
          break;
        }
        case -1: {
          if (!expandTabs && atTab) {
            continue;
          }
          value2 = " ";
          break;
        }
        default: {
          value2 = String.fromCharCode(chunk);
        }
      }
    }
    atTab = chunk === -2;
    result.push(value2);
  }
  return result.join("");
}

// node_modules/micromark/lib/parse.js
function parse(options) {
  const settings = options || {};
  const constructs2 = (
    /** @type {FullNormalizedExtension} */
    combineExtensions([constructs_exports, ...settings.extensions || []])
  );
  const parser = {
    constructs: constructs2,
    content: create2(content),
    defined: [],
    document: create2(document),
    flow: create2(flow),
    lazy: {},
    string: create2(string),
    text: create2(text)
  };
  return parser;
  function create2(initial) {
    return creator;
    function creator(from) {
      return createTokenizer(parser, initial, from);
    }
  }
}

// node_modules/micromark/lib/postprocess.js
function postprocess(events) {
  while (!subtokenize(events)) {
  }
  return events;
}

// node_modules/micromark/lib/preprocess.js
var search = /[\0\t\n\r]/g;
function preprocess() {
  let column = 1;
  let buffer = "";
  let start = true;
  let atCarriageReturn;
  return preprocessor;
  function preprocessor(value2, encoding, end) {
    value2 = buffer + (typeof value2 === "string" ? value2.toString() : new TextDecoder(encoding || void 0).decode(value2));
    const chunks = [];
    let startPosition = 0;
    buffer = "";
    if (start) {
      if (value2.charCodeAt(0) === 65279) {
        startPosition++;
      }
      start = void 0;
    }
    while (startPosition < value2.length) {
      search.lastIndex = startPosition;
      const match = search.exec(value2);
      const endPosition = match && match.index !== void 0 ? match.index : value2.length;
      const code = value2.charCodeAt(endPosition);
      if (!match) {
        buffer = value2.slice(startPosition);
        break;
      }
      if (code === 10 && startPosition === endPosition && atCarriageReturn) {
        chunks.push(-3);
        atCarriageReturn = void 0;
      } else {
        if (atCarriageReturn) {
          chunks.push(-5);
          atCarriageReturn = void 0;
        }
        if (startPosition < endPosition) {
          chunks.push(value2.slice(startPosition, endPosition));
          column += endPosition - startPosition;
        }
        switch (code) {
          case 0: {
            chunks.push(65533);
            column++;
            break;
          }
          case 9: {
            const next = Math.ceil(column / 4) * 4;
            chunks.push(-2);
            while (column++ < next) {
              chunks.push(-1);
            }
            break;
          }
          case 10: {
            chunks.push(-4);
            column = 1;
            break;
          }
          default: {
            atCarriageReturn = true;
            column = 1;
          }
        }
      }
      startPosition = endPosition + 1;
    }
    if (end) {
      if (atCarriageReturn) {
        chunks.push(-5);
      }
      if (buffer) {
        chunks.push(buffer);
      }
      chunks.push(null);
    }
    return chunks;
  }
}

// node_modules/micromark-util-decode-string/index.js
var characterEscapeOrReference = /\\([!-/:-@[-`{-~])|&(#(?:\d{1,7}|x[\da-f]{1,6})|[\da-z]{1,31});/gi;
function decodeString(value2) {
  return value2.replace(characterEscapeOrReference, decode);
}
function decode($0, $1, $2) {
  if ($1) {
    return $1;
  }
  const head = $2.charCodeAt(0);
  if (head === 35) {
    const head2 = $2.charCodeAt(1);
    const hex = head2 === 120 || head2 === 88;
    return decodeNumericCharacterReference($2.slice(hex ? 2 : 1), hex ? 16 : 10);
  }
  return decodeNamedCharacterReference($2) || $0;
}

// node_modules/unist-util-stringify-position/lib/index.js
function stringifyPosition(value2) {
  if (!value2 || typeof value2 !== "object") {
    return "";
  }
  if ("position" in value2 || "type" in value2) {
    return position(value2.position);
  }
  if ("start" in value2 || "end" in value2) {
    return position(value2);
  }
  if ("line" in value2 || "column" in value2) {
    return point(value2);
  }
  return "";
}
function point(point3) {
  return index(point3 && point3.line) + ":" + index(point3 && point3.column);
}
function position(pos) {
  return point(pos && pos.start) + "-" + point(pos && pos.end);
}
function index(value2) {
  return value2 && typeof value2 === "number" ? value2 : 1;
}

// node_modules/mdast-util-from-markdown/lib/index.js
var own3 = {}.hasOwnProperty;
function fromMarkdown(value2, encoding, options) {
  if (encoding && typeof encoding === "object") {
    options = encoding;
    encoding = void 0;
  }
  return compiler(options)(postprocess(parse(options).document().write(preprocess()(value2, encoding, true))));
}
function compiler(options) {
  const config = {
    afterExit: [],
    beforeEnter: [],
    transforms: [],
    canContainEols: ["emphasis", "fragment", "heading", "paragraph", "strong"],
    enter: {
      autolink: opener2(link),
      autolinkProtocol: onenterdata,
      autolinkEmail: onenterdata,
      atxHeading: opener2(heading),
      blockQuote: opener2(blockQuote2),
      characterEscape: onenterdata,
      characterReference: onenterdata,
      codeFenced: opener2(codeFlow),
      codeFencedFenceInfo: buffer,
      codeFencedFenceMeta: buffer,
      codeIndented: opener2(codeFlow, buffer),
      codeText: opener2(codeText2, buffer),
      codeTextData: onenterdata,
      data: onenterdata,
      codeFlowValue: onenterdata,
      definition: opener2(definition2),
      definitionDestinationString: buffer,
      definitionLabelString: buffer,
      definitionTitleString: buffer,
      emphasis: opener2(emphasis),
      hardBreakEscape: opener2(hardBreak),
      hardBreakTrailing: opener2(hardBreak),
      htmlFlow: opener2(html, buffer),
      htmlFlowData: onenterdata,
      htmlText: opener2(html, buffer),
      htmlTextData: onenterdata,
      image: opener2(image),
      label: buffer,
      link: opener2(link),
      listItem: opener2(listItem),
      listItemValue: onenterlistitemvalue,
      listOrdered: opener2(list2, onenterlistordered),
      listUnordered: opener2(list2),
      paragraph: opener2(paragraph),
      reference: onenterreference,
      referenceString: buffer,
      resourceDestinationString: buffer,
      resourceTitleString: buffer,
      setextHeading: opener2(heading),
      strong: opener2(strong),
      thematicBreak: opener2(thematicBreak2)
    },
    exit: {
      atxHeading: closer(),
      atxHeadingSequence: onexitatxheadingsequence,
      autolink: closer(),
      autolinkEmail: onexitautolinkemail,
      autolinkProtocol: onexitautolinkprotocol,
      blockQuote: closer(),
      characterEscapeValue: onexitdata,
      characterReferenceMarkerHexadecimal: onexitcharacterreferencemarker,
      characterReferenceMarkerNumeric: onexitcharacterreferencemarker,
      characterReferenceValue: onexitcharacterreferencevalue,
      characterReference: onexitcharacterreference,
      codeFenced: closer(onexitcodefenced),
      codeFencedFence: onexitcodefencedfence,
      codeFencedFenceInfo: onexitcodefencedfenceinfo,
      codeFencedFenceMeta: onexitcodefencedfencemeta,
      codeFlowValue: onexitdata,
      codeIndented: closer(onexitcodeindented),
      codeText: closer(onexitcodetext),
      codeTextData: onexitdata,
      data: onexitdata,
      definition: closer(),
      definitionDestinationString: onexitdefinitiondestinationstring,
      definitionLabelString: onexitdefinitionlabelstring,
      definitionTitleString: onexitdefinitiontitlestring,
      emphasis: closer(),
      hardBreakEscape: closer(onexithardbreak),
      hardBreakTrailing: closer(onexithardbreak),
      htmlFlow: closer(onexithtmlflow),
      htmlFlowData: onexitdata,
      htmlText: closer(onexithtmltext),
      htmlTextData: onexitdata,
      image: closer(onexitimage),
      label: onexitlabel,
      labelText: onexitlabeltext,
      lineEnding: onexitlineending,
      link: closer(onexitlink),
      listItem: closer(),
      listOrdered: closer(),
      listUnordered: closer(),
      paragraph: closer(),
      referenceString: onexitreferencestring,
      resourceDestinationString: onexitresourcedestinationstring,
      resourceTitleString: onexitresourcetitlestring,
      resource: onexitresource,
      setextHeading: closer(onexitsetextheading),
      setextHeadingLineSequence: onexitsetextheadinglinesequence,
      setextHeadingText: onexitsetextheadingtext,
      strong: closer(),
      thematicBreak: closer()
    }
  };
  configure(config, (options || {}).mdastExtensions || []);
  const data = {};
  return compile;
  function compile(events) {
    let tree = {
      type: "root",
      children: [],
      position: void 0
    };
    const context = {
      stack: [tree],
      tokenStack: [],
      config,
      enter,
      exit: exit2,
      buffer,
      resume,
      data
    };
    const listStack = [];
    const prepared = [];
    let index2 = -1;
    while (++index2 < events.length) {
      prepared.push(events[index2]);
      if (events[index2][1].type === "listOrdered" || events[index2][1].type === "listUnordered") {
        if (events[index2][0] === "enter") {
          listStack.push(prepared.length - 1);
        } else {
          const tail = listStack.pop();
          prepareList(prepared, tail);
        }
      }
    }
    events = prepared;
    index2 = -1;
    while (++index2 < events.length) {
      const handler2 = config[events[index2][0]];
      if (events[index2][0] === "enter" && config.beforeEnter.length > 0) {
        callListeners(config.beforeEnter, {
          ...context,
          sliceSerialize: events[index2][2].sliceSerialize
        }, events[index2][1]);
      }
      if (own3.call(handler2, events[index2][1].type)) {
        handler2[events[index2][1].type].call({
          ...context,
          sliceSerialize: events[index2][2].sliceSerialize
        }, events[index2][1]);
      }
      if (events[index2][0] === "exit" && config.afterExit.length > 0) {
        callListeners(config.afterExit, {
          ...context,
          sliceSerialize: events[index2][2].sliceSerialize
        }, events[index2][1]);
      }
    }
    if (context.tokenStack.length > 0) {
      const tail = context.tokenStack[context.tokenStack.length - 1];
      const handler2 = tail[1] || defaultOnError;
      handler2.call(context, void 0, tail[0]);
    }
    tree.position = {
      start: point2(events.length > 0 ? events[0][1].start : {
        line: 1,
        column: 1,
        offset: 0
      }),
      end: point2(events.length > 0 ? events[events.length - 2][1].end : {
        line: 1,
        column: 1,
        offset: 0
      })
    };
    index2 = -1;
    while (++index2 < config.transforms.length) {
      tree = config.transforms[index2](tree) || tree;
    }
    return tree;
  }
  function callListeners(listeners, context, token) {
    let index2 = -1;
    while (++index2 < listeners.length) {
      listeners[index2].call(context, token);
    }
  }
  function prepareList(events, start) {
    const end = events.length - 1;
    let index2 = start - 1;
    let containerBalance = -1;
    let listSpread = false;
    let listItem2;
    let lineIndex;
    let firstBlankLineIndex;
    let atMarker;
    const insertions = [];
    while (++index2 <= end) {
      const event = events[index2];
      switch (event[1].type) {
        case "listUnordered":
        case "listOrdered":
        case "blockQuote": {
          if (event[0] === "enter") {
            containerBalance++;
          } else {
            containerBalance--;
          }
          atMarker = void 0;
          break;
        }
        case "lineEndingBlank": {
          if (event[0] === "enter") {
            if (listItem2 && !atMarker && !containerBalance && !firstBlankLineIndex) {
              firstBlankLineIndex = index2;
            }
            atMarker = void 0;
          }
          break;
        }
        case "linePrefix":
        case "listItemValue":
        case "listItemMarker":
        case "listItemPrefix":
        case "listItemPrefixWhitespace": {
          break;
        }
        default: {
          atMarker = void 0;
        }
      }
      if (!containerBalance && event[0] === "enter" && event[1].type === "listItemPrefix" || containerBalance === -1 && event[0] === "exit" && (event[1].type === "listUnordered" || event[1].type === "listOrdered")) {
        if (listItem2) {
          let tailIndex = index2;
          lineIndex = void 0;
          while (tailIndex--) {
            const tailEvent = events[tailIndex];
            if (tailEvent[1].type === "lineEnding" || tailEvent[1].type === "lineEndingBlank") {
              if (tailEvent[0] === "exit") continue;
              if (lineIndex) {
                events[lineIndex][1].type = "lineEndingBlank";
                listSpread = true;
              }
              tailEvent[1].type = "lineEnding";
              lineIndex = tailIndex;
            } else if (tailEvent[1].type === "linePrefix" || tailEvent[1].type === "blockQuotePrefix" || tailEvent[1].type === "blockQuotePrefixWhitespace" || tailEvent[1].type === "blockQuoteMarker" || tailEvent[1].type === "listItemIndent") {
            } else {
              break;
            }
          }
          if (firstBlankLineIndex && (!lineIndex || firstBlankLineIndex < lineIndex)) {
            listItem2._spread = true;
          }
          listItem2.end = Object.assign({}, lineIndex ? events[lineIndex][1].start : event[1].end);
          insertions.push({
            at: lineIndex || index2,
            event: ["exit", listItem2, event[2]]
          });
        }
        if (event[1].type === "listItemPrefix") {
          const item = {
            type: "listItem",
            _spread: false,
            start: Object.assign({}, event[1].start),
            // @ts-expect-error: we’ll add `end` in a second.
            end: void 0
          };
          listItem2 = item;
          insertions.push({
            at: index2,
            event: ["enter", item, event[2]]
          });
          firstBlankLineIndex = void 0;
          atMarker = true;
        }
      }
    }
    const listEvents = events.splice(start);
    let insertion2 = 0;
    index2 = -1;
    while (++index2 < listEvents.length) {
      while (insertion2 < insertions.length && insertions[insertion2].at === start + index2) {
        events.push(insertions[insertion2++].event);
      }
      events.push(listEvents[index2]);
    }
    events[start][1]._spread = listSpread;
  }
  function opener2(create2, and) {
    return open;
    function open(token) {
      enter.call(this, create2(token), token);
      if (and) and.call(this, token);
    }
  }
  function buffer() {
    this.stack.push({
      type: "fragment",
      children: []
    });
  }
  function enter(node2, token, errorHandler) {
    const parent = this.stack[this.stack.length - 1];
    const siblings = parent.children;
    siblings.push(node2);
    this.stack.push(node2);
    this.tokenStack.push([token, errorHandler || void 0]);
    node2.position = {
      start: point2(token.start),
      // @ts-expect-error: `end` will be patched later.
      end: void 0
    };
  }
  function closer(and) {
    return close2;
    function close2(token) {
      if (and) and.call(this, token);
      exit2.call(this, token);
    }
  }
  function exit2(token, onExitError) {
    const node2 = this.stack.pop();
    const open = this.tokenStack.pop();
    if (!open) {
      throw new Error("Cannot close `" + token.type + "` (" + stringifyPosition({
        start: token.start,
        end: token.end
      }) + "): it’s not open");
    }
    if (open[0].type !== token.type) {
      if (onExitError) {
        onExitError.call(this, token, open[0]);
      } else {
        const handler2 = open[1] || defaultOnError;
        handler2.call(this, token, open[0]);
      }
    }
    node2.position.end = point2(token.end);
  }
  function resume() {
    return toString(this.stack.pop());
  }
  function onenterlistordered() {
    this.data.expectingFirstListItemValue = true;
  }
  function onenterlistitemvalue(token) {
    if (this.data.expectingFirstListItemValue) {
      const ancestor = this.stack[this.stack.length - 2];
      ancestor.start = Number.parseInt(this.sliceSerialize(token), 10);
      this.data.expectingFirstListItemValue = void 0;
    }
  }
  function onexitcodefencedfenceinfo() {
    const data2 = this.resume();
    const node2 = this.stack[this.stack.length - 1];
    node2.lang = data2;
  }
  function onexitcodefencedfencemeta() {
    const data2 = this.resume();
    const node2 = this.stack[this.stack.length - 1];
    node2.meta = data2;
  }
  function onexitcodefencedfence() {
    if (this.data.flowCodeInside) return;
    this.buffer();
    this.data.flowCodeInside = true;
  }
  function onexitcodefenced() {
    const data2 = this.resume();
    const node2 = this.stack[this.stack.length - 1];
    node2.value = data2.replace(/^(\r?\n|\r)|(\r?\n|\r)$/g, "");
    this.data.flowCodeInside = void 0;
  }
  function onexitcodeindented() {
    const data2 = this.resume();
    const node2 = this.stack[this.stack.length - 1];
    node2.value = data2.replace(/(\r?\n|\r)$/g, "");
  }
  function onexitdefinitionlabelstring(token) {
    const label = this.resume();
    const node2 = this.stack[this.stack.length - 1];
    node2.label = label;
    node2.identifier = normalizeIdentifier(this.sliceSerialize(token)).toLowerCase();
  }
  function onexitdefinitiontitlestring() {
    const data2 = this.resume();
    const node2 = this.stack[this.stack.length - 1];
    node2.title = data2;
  }
  function onexitdefinitiondestinationstring() {
    const data2 = this.resume();
    const node2 = this.stack[this.stack.length - 1];
    node2.url = data2;
  }
  function onexitatxheadingsequence(token) {
    const node2 = this.stack[this.stack.length - 1];
    if (!node2.depth) {
      const depth = this.sliceSerialize(token).length;
      node2.depth = depth;
    }
  }
  function onexitsetextheadingtext() {
    this.data.setextHeadingSlurpLineEnding = true;
  }
  function onexitsetextheadinglinesequence(token) {
    const node2 = this.stack[this.stack.length - 1];
    node2.depth = this.sliceSerialize(token).codePointAt(0) === 61 ? 1 : 2;
  }
  function onexitsetextheading() {
    this.data.setextHeadingSlurpLineEnding = void 0;
  }
  function onenterdata(token) {
    const node2 = this.stack[this.stack.length - 1];
    const siblings = node2.children;
    let tail = siblings[siblings.length - 1];
    if (!tail || tail.type !== "text") {
      tail = text3();
      tail.position = {
        start: point2(token.start),
        // @ts-expect-error: we’ll add `end` later.
        end: void 0
      };
      siblings.push(tail);
    }
    this.stack.push(tail);
  }
  function onexitdata(token) {
    const tail = this.stack.pop();
    tail.value += this.sliceSerialize(token);
    tail.position.end = point2(token.end);
  }
  function onexitlineending(token) {
    const context = this.stack[this.stack.length - 1];
    if (this.data.atHardBreak) {
      const tail = context.children[context.children.length - 1];
      tail.position.end = point2(token.end);
      this.data.atHardBreak = void 0;
      return;
    }
    if (!this.data.setextHeadingSlurpLineEnding && config.canContainEols.includes(context.type)) {
      onenterdata.call(this, token);
      onexitdata.call(this, token);
    }
  }
  function onexithardbreak() {
    this.data.atHardBreak = true;
  }
  function onexithtmlflow() {
    const data2 = this.resume();
    const node2 = this.stack[this.stack.length - 1];
    node2.value = data2;
  }
  function onexithtmltext() {
    const data2 = this.resume();
    const node2 = this.stack[this.stack.length - 1];
    node2.value = data2;
  }
  function onexitcodetext() {
    const data2 = this.resume();
    const node2 = this.stack[this.stack.length - 1];
    node2.value = data2;
  }
  function onexitlink() {
    const node2 = this.stack[this.stack.length - 1];
    if (this.data.inReference) {
      const referenceType = this.data.referenceType || "shortcut";
      node2.type += "Reference";
      node2.referenceType = referenceType;
      delete node2.url;
      delete node2.title;
    } else {
      delete node2.identifier;
      delete node2.label;
    }
    this.data.referenceType = void 0;
  }
  function onexitimage() {
    const node2 = this.stack[this.stack.length - 1];
    if (this.data.inReference) {
      const referenceType = this.data.referenceType || "shortcut";
      node2.type += "Reference";
      node2.referenceType = referenceType;
      delete node2.url;
      delete node2.title;
    } else {
      delete node2.identifier;
      delete node2.label;
    }
    this.data.referenceType = void 0;
  }
  function onexitlabeltext(token) {
    const string3 = this.sliceSerialize(token);
    const ancestor = this.stack[this.stack.length - 2];
    ancestor.label = decodeString(string3);
    ancestor.identifier = normalizeIdentifier(string3).toLowerCase();
  }
  function onexitlabel() {
    const fragment = this.stack[this.stack.length - 1];
    const value2 = this.resume();
    const node2 = this.stack[this.stack.length - 1];
    this.data.inReference = true;
    if (node2.type === "link") {
      const children = fragment.children;
      node2.children = children;
    } else {
      node2.alt = value2;
    }
  }
  function onexitresourcedestinationstring() {
    const data2 = this.resume();
    const node2 = this.stack[this.stack.length - 1];
    node2.url = data2;
  }
  function onexitresourcetitlestring() {
    const data2 = this.resume();
    const node2 = this.stack[this.stack.length - 1];
    node2.title = data2;
  }
  function onexitresource() {
    this.data.inReference = void 0;
  }
  function onenterreference() {
    this.data.referenceType = "collapsed";
  }
  function onexitreferencestring(token) {
    const label = this.resume();
    const node2 = this.stack[this.stack.length - 1];
    node2.label = label;
    node2.identifier = normalizeIdentifier(this.sliceSerialize(token)).toLowerCase();
    this.data.referenceType = "full";
  }
  function onexitcharacterreferencemarker(token) {
    this.data.characterReferenceType = token.type;
  }
  function onexitcharacterreferencevalue(token) {
    const data2 = this.sliceSerialize(token);
    const type = this.data.characterReferenceType;
    let value2;
    if (type) {
      value2 = decodeNumericCharacterReference(data2, type === "characterReferenceMarkerNumeric" ? 10 : 16);
      this.data.characterReferenceType = void 0;
    } else {
      const result = decodeNamedCharacterReference(data2);
      value2 = result;
    }
    const tail = this.stack[this.stack.length - 1];
    tail.value += value2;
  }
  function onexitcharacterreference(token) {
    const tail = this.stack.pop();
    tail.position.end = point2(token.end);
  }
  function onexitautolinkprotocol(token) {
    onexitdata.call(this, token);
    const node2 = this.stack[this.stack.length - 1];
    node2.url = this.sliceSerialize(token);
  }
  function onexitautolinkemail(token) {
    onexitdata.call(this, token);
    const node2 = this.stack[this.stack.length - 1];
    node2.url = "mailto:" + this.sliceSerialize(token);
  }
  function blockQuote2() {
    return {
      type: "blockquote",
      children: [],
      position: void 0
    };
  }
  function codeFlow() {
    return {
      type: "code",
      lang: null,
      meta: null,
      value: "",
      position: void 0
    };
  }
  function codeText2() {
    return {
      type: "inlineCode",
      value: "",
      position: void 0
    };
  }
  function definition2() {
    return {
      type: "definition",
      identifier: "",
      label: null,
      title: null,
      url: "",
      position: void 0
    };
  }
  function emphasis() {
    return {
      type: "emphasis",
      children: [],
      position: void 0
    };
  }
  function heading() {
    return {
      type: "heading",
      // @ts-expect-error `depth` will be set later.
      depth: 0,
      children: [],
      position: void 0
    };
  }
  function hardBreak() {
    return {
      type: "break",
      position: void 0
    };
  }
  function html() {
    return {
      type: "html",
      value: "",
      position: void 0
    };
  }
  function image() {
    return {
      type: "image",
      title: null,
      url: "",
      alt: null,
      position: void 0
    };
  }
  function link() {
    return {
      type: "link",
      title: null,
      url: "",
      children: [],
      position: void 0
    };
  }
  function list2(token) {
    return {
      type: "list",
      ordered: token.type === "listOrdered",
      start: null,
      spread: token._spread,
      children: [],
      position: void 0
    };
  }
  function listItem(token) {
    return {
      type: "listItem",
      spread: token._spread,
      checked: null,
      children: [],
      position: void 0
    };
  }
  function paragraph() {
    return {
      type: "paragraph",
      children: [],
      position: void 0
    };
  }
  function strong() {
    return {
      type: "strong",
      children: [],
      position: void 0
    };
  }
  function text3() {
    return {
      type: "text",
      value: "",
      position: void 0
    };
  }
  function thematicBreak2() {
    return {
      type: "thematicBreak",
      position: void 0
    };
  }
}
function point2(d) {
  return {
    line: d.line,
    column: d.column,
    offset: d.offset
  };
}
function configure(combined, extensions) {
  let index2 = -1;
  while (++index2 < extensions.length) {
    const value2 = extensions[index2];
    if (Array.isArray(value2)) {
      configure(combined, value2);
    } else {
      extension(combined, value2);
    }
  }
}
function extension(combined, extension2) {
  let key;
  for (key in extension2) {
    if (own3.call(extension2, key)) {
      switch (key) {
        case "canContainEols": {
          const right = extension2[key];
          if (right) {
            combined[key].push(...right);
          }
          break;
        }
        case "transforms": {
          const right = extension2[key];
          if (right) {
            combined[key].push(...right);
          }
          break;
        }
        case "afterExit":
        case "beforeEnter": {
          const right = extension2[key];
          if (right) {
            combined[key].push(right);
          }
          break;
        }
        case "enter":
        case "exit": {
          const right = extension2[key];
          if (right) {
            Object.assign(combined[key], right);
          }
          break;
        }
      }
    }
  }
}
function defaultOnError(left, right) {
  if (left) {
    throw new Error("Cannot close `" + left.type + "` (" + stringifyPosition({
      start: left.start,
      end: left.end
    }) + "): a different token (`" + right.type + "`, " + stringifyPosition({
      start: right.start,
      end: right.end
    }) + ") is open");
  }
  throw new Error("Cannot close document, a token (`" + right.type + "`, " + stringifyPosition({
    start: right.start,
    end: right.end
  }) + ") is still open");
}

// node_modules/remark-parse/lib/index.js
function remarkParse(options) {
  const self = this;
  self.parser = parser;
  function parser(doc) {
    return fromMarkdown(doc, {
      ...self.data("settings"),
      ...options,
      // Note: these options are not in the readme.
      // The goal is for them to be set by plugins on `data` instead of being
      // passed by users.
      extensions: self.data("micromarkExtensions") || [],
      mdastExtensions: self.data("fromMarkdownExtensions") || []
    });
  }
}

// node_modules/bail/index.js
function bail(error) {
  if (error) {
    throw error;
  }
}

// node_modules/unified/lib/index.js
var import_extend = __toESM(require_extend(), 1);

// node_modules/is-plain-obj/index.js
function isPlainObject(value2) {
  if (typeof value2 !== "object" || value2 === null) {
    return false;
  }
  const prototype = Object.getPrototypeOf(value2);
  return (prototype === null || prototype === Object.prototype || Object.getPrototypeOf(prototype) === null) && !(Symbol.toStringTag in value2) && !(Symbol.iterator in value2);
}

// node_modules/vfile-message/lib/index.js
var VFileMessage = class extends Error {
  /**
   * Create a message for `reason`.
   *
   * > 🪦 **Note**: also has obsolete signatures.
   *
   * @overload
   * @param {string} reason
   *   Reason for message, should use markdown.
   * @param {Options | null | undefined} [options]
   *   Configuration (optional).
   * @returns
   *   Instance of `VFileMessage`.
   *
   * @overload
   * @param {string} reason
   *   Reason for message, should use markdown.
   * @param {Node | NodeLike | null | undefined} parent
   *   Node or node-like, used for `ancestors` and `place`.
   * @param {string | null | undefined} [origin]
   *   Place in code where the message originates (optional).
   * @returns
   *   Instance of `VFileMessage`.
   *
   * @overload
   * @param {string} reason
   *   Reason for message, should use markdown.
   * @param {Point | Position | null | undefined} place
   *   Place of message.
   * @param {string | null | undefined} [origin]
   *   Place in code where the message originates (optional).
   * @returns
   *   Instance of `VFileMessage`.
   *
   * @overload
   * @param {string} reason
   *   Reason for message, should use markdown.
   * @param {string | null | undefined} [origin]
   *   Place in code where the message originates (optional).
   * @returns
   *   Instance of `VFileMessage`.
   *
   * @overload
   * @param {Error | VFileMessage} cause
   *   Original error cause of the message.
   * @param {Node | NodeLike | null | undefined} parent
   *   Node or node-like, used for `ancestors` and `place`.
   * @param {string | null | undefined} [origin]
   *   Place in code where the message originates (optional).
   * @returns
   *   Instance of `VFileMessage`.
   *
   * @overload
   * @param {Error | VFileMessage} cause
   *   Original error cause of the message.
   * @param {Point | Position | null | undefined} place
   *   Place of message.
   * @param {string | null | undefined} [origin]
   *   Place in code where the message originates (optional).
   * @returns
   *   Instance of `VFileMessage`.
   *
   * @overload
   * @param {Error | VFileMessage} cause
   *   Original error cause of the message.
   * @param {string | null | undefined} [origin]
   *   Place in code where the message originates (optional).
   * @returns
   *   Instance of `VFileMessage`.
   *
   * @param {Error | VFileMessage | string} causeOrReason
   *   Reason for message, should use markdown.
   * @param {Node | NodeLike | Options | Point | Position | string | null | undefined} [optionsOrParentOrPlace]
   *   Configuration (optional).
   * @param {string | null | undefined} [origin]
   *   Place in code where the message originates (example:
   *   `'my-package:my-rule'` or `'my-rule'`).
   * @returns
   *   Instance of `VFileMessage`.
   */
  // eslint-disable-next-line complexity
  constructor(causeOrReason, optionsOrParentOrPlace, origin) {
    super();
    if (typeof optionsOrParentOrPlace === "string") {
      origin = optionsOrParentOrPlace;
      optionsOrParentOrPlace = void 0;
    }
    let reason2 = "";
    let options = {};
    let legacyCause = false;
    if (optionsOrParentOrPlace) {
      if ("line" in optionsOrParentOrPlace && "column" in optionsOrParentOrPlace) {
        options = { place: optionsOrParentOrPlace };
      } else if ("start" in optionsOrParentOrPlace && "end" in optionsOrParentOrPlace) {
        options = { place: optionsOrParentOrPlace };
      } else if ("type" in optionsOrParentOrPlace) {
        options = {
          ancestors: [optionsOrParentOrPlace],
          place: optionsOrParentOrPlace.position
        };
      } else {
        options = { ...optionsOrParentOrPlace };
      }
    }
    if (typeof causeOrReason === "string") {
      reason2 = causeOrReason;
    } else if (!options.cause && causeOrReason) {
      legacyCause = true;
      reason2 = causeOrReason.message;
      options.cause = causeOrReason;
    }
    if (!options.ruleId && !options.source && typeof origin === "string") {
      const index2 = origin.indexOf(":");
      if (index2 === -1) {
        options.ruleId = origin;
      } else {
        options.source = origin.slice(0, index2);
        options.ruleId = origin.slice(index2 + 1);
      }
    }
    if (!options.place && options.ancestors) {
      const parent = options.ancestors[options.ancestors.length - 1];
      if (parent) {
        options.place = parent.position;
      }
    }
    const start = options.place && "start" in options.place ? options.place.start : options.place;
    this.ancestors = options.ancestors || void 0;
    this.cause = options.cause || void 0;
    this.column = start ? start.column : void 0;
    this.fatal = void 0;
    this.file = "";
    this.message = reason2;
    this.line = start ? start.line : void 0;
    this.name = stringifyPosition(options.place) || "1:1";
    this.place = options.place || void 0;
    this.reason = this.message;
    this.ruleId = options.ruleId || void 0;
    this.source = options.source || void 0;
    this.stack = legacyCause && options.cause && typeof options.cause.stack === "string" ? options.cause.stack : "";
    this.actual = void 0;
    this.expected = void 0;
    this.note = void 0;
    this.url = void 0;
  }
};
Object.defineProperties(VFileMessage.prototype, {
  file: { configurable: true, enumerable: true, value: "", writable: true },
  name: { configurable: true, enumerable: true, value: "", writable: true },
  reason: { configurable: true, enumerable: true, value: "", writable: true },
  message: { configurable: true, enumerable: true, value: "", writable: true },
  stack: { configurable: true, enumerable: true, value: "", writable: true },
  column: { configurable: true, enumerable: true, writable: true },
  line: { configurable: true, enumerable: true, writable: true },
  ancestors: { configurable: true, enumerable: true, writable: true },
  cause: { configurable: true, enumerable: true, writable: true },
  fatal: { configurable: true, enumerable: true, writable: true },
  place: { configurable: true, enumerable: true, writable: true },
  ruleId: { configurable: true, enumerable: true, writable: true },
  source: { configurable: true, enumerable: true, writable: true }
});

// node_modules/vfile/lib/minpath.js
import { default as default2 } from "node:path";

// node_modules/vfile/lib/minproc.js
import { default as default3 } from "node:process";

// node_modules/vfile/lib/minurl.js
import { fileURLToPath } from "node:url";

// node_modules/vfile/lib/minurl.shared.js
function isUrl(fileUrlOrPath) {
  return Boolean(
    fileUrlOrPath !== null && typeof fileUrlOrPath === "object" && "href" in fileUrlOrPath && fileUrlOrPath.href && "protocol" in fileUrlOrPath && fileUrlOrPath.protocol && // @ts-expect-error: indexing is fine.
    fileUrlOrPath.auth === void 0
  );
}

// node_modules/vfile/lib/index.js
var order = (
  /** @type {const} */
  [
    "history",
    "path",
    "basename",
    "stem",
    "extname",
    "dirname"
  ]
);
var VFile = class {
  /**
   * Create a new virtual file.
   *
   * `options` is treated as:
   *
   * *   `string` or `Uint8Array` — `{value: options}`
   * *   `URL` — `{path: options}`
   * *   `VFile` — shallow copies its data over to the new file
   * *   `object` — all fields are shallow copied over to the new file
   *
   * Path related fields are set in the following order (least specific to
   * most specific): `history`, `path`, `basename`, `stem`, `extname`,
   * `dirname`.
   *
   * You cannot set `dirname` or `extname` without setting either `history`,
   * `path`, `basename`, or `stem` too.
   *
   * @param {Compatible | null | undefined} [value]
   *   File value.
   * @returns
   *   New instance.
   */
  constructor(value2) {
    let options;
    if (!value2) {
      options = {};
    } else if (isUrl(value2)) {
      options = { path: value2 };
    } else if (typeof value2 === "string" || isUint8Array(value2)) {
      options = { value: value2 };
    } else {
      options = value2;
    }
    this.cwd = "cwd" in options ? "" : default3.cwd();
    this.data = {};
    this.history = [];
    this.messages = [];
    this.value;
    this.map;
    this.result;
    this.stored;
    let index2 = -1;
    while (++index2 < order.length) {
      const field2 = order[index2];
      if (field2 in options && options[field2] !== void 0 && options[field2] !== null) {
        this[field2] = field2 === "history" ? [...options[field2]] : options[field2];
      }
    }
    let field;
    for (field in options) {
      if (!order.includes(field)) {
        this[field] = options[field];
      }
    }
  }
  /**
   * Get the basename (including extname) (example: `'index.min.js'`).
   *
   * @returns {string | undefined}
   *   Basename.
   */
  get basename() {
    return typeof this.path === "string" ? default2.basename(this.path) : void 0;
  }
  /**
   * Set basename (including extname) (`'index.min.js'`).
   *
   * Cannot contain path separators (`'/'` on unix, macOS, and browsers, `'\'`
   * on windows).
   * Cannot be nullified (use `file.path = file.dirname` instead).
   *
   * @param {string} basename
   *   Basename.
   * @returns {undefined}
   *   Nothing.
   */
  set basename(basename) {
    assertNonEmpty(basename, "basename");
    assertPart(basename, "basename");
    this.path = default2.join(this.dirname || "", basename);
  }
  /**
   * Get the parent path (example: `'~'`).
   *
   * @returns {string | undefined}
   *   Dirname.
   */
  get dirname() {
    return typeof this.path === "string" ? default2.dirname(this.path) : void 0;
  }
  /**
   * Set the parent path (example: `'~'`).
   *
   * Cannot be set if there’s no `path` yet.
   *
   * @param {string | undefined} dirname
   *   Dirname.
   * @returns {undefined}
   *   Nothing.
   */
  set dirname(dirname) {
    assertPath(this.basename, "dirname");
    this.path = default2.join(dirname || "", this.basename);
  }
  /**
   * Get the extname (including dot) (example: `'.js'`).
   *
   * @returns {string | undefined}
   *   Extname.
   */
  get extname() {
    return typeof this.path === "string" ? default2.extname(this.path) : void 0;
  }
  /**
   * Set the extname (including dot) (example: `'.js'`).
   *
   * Cannot contain path separators (`'/'` on unix, macOS, and browsers, `'\'`
   * on windows).
   * Cannot be set if there’s no `path` yet.
   *
   * @param {string | undefined} extname
   *   Extname.
   * @returns {undefined}
   *   Nothing.
   */
  set extname(extname) {
    assertPart(extname, "extname");
    assertPath(this.dirname, "extname");
    if (extname) {
      if (extname.codePointAt(0) !== 46) {
        throw new Error("`extname` must start with `.`");
      }
      if (extname.includes(".", 1)) {
        throw new Error("`extname` cannot contain multiple dots");
      }
    }
    this.path = default2.join(this.dirname, this.stem + (extname || ""));
  }
  /**
   * Get the full path (example: `'~/index.min.js'`).
   *
   * @returns {string}
   *   Path.
   */
  get path() {
    return this.history[this.history.length - 1];
  }
  /**
   * Set the full path (example: `'~/index.min.js'`).
   *
   * Cannot be nullified.
   * You can set a file URL (a `URL` object with a `file:` protocol) which will
   * be turned into a path with `url.fileURLToPath`.
   *
   * @param {URL | string} path
   *   Path.
   * @returns {undefined}
   *   Nothing.
   */
  set path(path) {
    if (isUrl(path)) {
      path = fileURLToPath(path);
    }
    assertNonEmpty(path, "path");
    if (this.path !== path) {
      this.history.push(path);
    }
  }
  /**
   * Get the stem (basename w/o extname) (example: `'index.min'`).
   *
   * @returns {string | undefined}
   *   Stem.
   */
  get stem() {
    return typeof this.path === "string" ? default2.basename(this.path, this.extname) : void 0;
  }
  /**
   * Set the stem (basename w/o extname) (example: `'index.min'`).
   *
   * Cannot contain path separators (`'/'` on unix, macOS, and browsers, `'\'`
   * on windows).
   * Cannot be nullified (use `file.path = file.dirname` instead).
   *
   * @param {string} stem
   *   Stem.
   * @returns {undefined}
   *   Nothing.
   */
  set stem(stem) {
    assertNonEmpty(stem, "stem");
    assertPart(stem, "stem");
    this.path = default2.join(this.dirname || "", stem + (this.extname || ""));
  }
  // Normal prototypal methods.
  /**
   * Create a fatal message for `reason` associated with the file.
   *
   * The `fatal` field of the message is set to `true` (error; file not usable)
   * and the `file` field is set to the current file path.
   * The message is added to the `messages` field on `file`.
   *
   * > 🪦 **Note**: also has obsolete signatures.
   *
   * @overload
   * @param {string} reason
   * @param {MessageOptions | null | undefined} [options]
   * @returns {never}
   *
   * @overload
   * @param {string} reason
   * @param {Node | NodeLike | null | undefined} parent
   * @param {string | null | undefined} [origin]
   * @returns {never}
   *
   * @overload
   * @param {string} reason
   * @param {Point | Position | null | undefined} place
   * @param {string | null | undefined} [origin]
   * @returns {never}
   *
   * @overload
   * @param {string} reason
   * @param {string | null | undefined} [origin]
   * @returns {never}
   *
   * @overload
   * @param {Error | VFileMessage} cause
   * @param {Node | NodeLike | null | undefined} parent
   * @param {string | null | undefined} [origin]
   * @returns {never}
   *
   * @overload
   * @param {Error | VFileMessage} cause
   * @param {Point | Position | null | undefined} place
   * @param {string | null | undefined} [origin]
   * @returns {never}
   *
   * @overload
   * @param {Error | VFileMessage} cause
   * @param {string | null | undefined} [origin]
   * @returns {never}
   *
   * @param {Error | VFileMessage | string} causeOrReason
   *   Reason for message, should use markdown.
   * @param {Node | NodeLike | MessageOptions | Point | Position | string | null | undefined} [optionsOrParentOrPlace]
   *   Configuration (optional).
   * @param {string | null | undefined} [origin]
   *   Place in code where the message originates (example:
   *   `'my-package:my-rule'` or `'my-rule'`).
   * @returns {never}
   *   Never.
   * @throws {VFileMessage}
   *   Message.
   */
  fail(causeOrReason, optionsOrParentOrPlace, origin) {
    const message = this.message(causeOrReason, optionsOrParentOrPlace, origin);
    message.fatal = true;
    throw message;
  }
  /**
   * Create an info message for `reason` associated with the file.
   *
   * The `fatal` field of the message is set to `undefined` (info; change
   * likely not needed) and the `file` field is set to the current file path.
   * The message is added to the `messages` field on `file`.
   *
   * > 🪦 **Note**: also has obsolete signatures.
   *
   * @overload
   * @param {string} reason
   * @param {MessageOptions | null | undefined} [options]
   * @returns {VFileMessage}
   *
   * @overload
   * @param {string} reason
   * @param {Node | NodeLike | null | undefined} parent
   * @param {string | null | undefined} [origin]
   * @returns {VFileMessage}
   *
   * @overload
   * @param {string} reason
   * @param {Point | Position | null | undefined} place
   * @param {string | null | undefined} [origin]
   * @returns {VFileMessage}
   *
   * @overload
   * @param {string} reason
   * @param {string | null | undefined} [origin]
   * @returns {VFileMessage}
   *
   * @overload
   * @param {Error | VFileMessage} cause
   * @param {Node | NodeLike | null | undefined} parent
   * @param {string | null | undefined} [origin]
   * @returns {VFileMessage}
   *
   * @overload
   * @param {Error | VFileMessage} cause
   * @param {Point | Position | null | undefined} place
   * @param {string | null | undefined} [origin]
   * @returns {VFileMessage}
   *
   * @overload
   * @param {Error | VFileMessage} cause
   * @param {string | null | undefined} [origin]
   * @returns {VFileMessage}
   *
   * @param {Error | VFileMessage | string} causeOrReason
   *   Reason for message, should use markdown.
   * @param {Node | NodeLike | MessageOptions | Point | Position | string | null | undefined} [optionsOrParentOrPlace]
   *   Configuration (optional).
   * @param {string | null | undefined} [origin]
   *   Place in code where the message originates (example:
   *   `'my-package:my-rule'` or `'my-rule'`).
   * @returns {VFileMessage}
   *   Message.
   */
  info(causeOrReason, optionsOrParentOrPlace, origin) {
    const message = this.message(causeOrReason, optionsOrParentOrPlace, origin);
    message.fatal = void 0;
    return message;
  }
  /**
   * Create a message for `reason` associated with the file.
   *
   * The `fatal` field of the message is set to `false` (warning; change may be
   * needed) and the `file` field is set to the current file path.
   * The message is added to the `messages` field on `file`.
   *
   * > 🪦 **Note**: also has obsolete signatures.
   *
   * @overload
   * @param {string} reason
   * @param {MessageOptions | null | undefined} [options]
   * @returns {VFileMessage}
   *
   * @overload
   * @param {string} reason
   * @param {Node | NodeLike | null | undefined} parent
   * @param {string | null | undefined} [origin]
   * @returns {VFileMessage}
   *
   * @overload
   * @param {string} reason
   * @param {Point | Position | null | undefined} place
   * @param {string | null | undefined} [origin]
   * @returns {VFileMessage}
   *
   * @overload
   * @param {string} reason
   * @param {string | null | undefined} [origin]
   * @returns {VFileMessage}
   *
   * @overload
   * @param {Error | VFileMessage} cause
   * @param {Node | NodeLike | null | undefined} parent
   * @param {string | null | undefined} [origin]
   * @returns {VFileMessage}
   *
   * @overload
   * @param {Error | VFileMessage} cause
   * @param {Point | Position | null | undefined} place
   * @param {string | null | undefined} [origin]
   * @returns {VFileMessage}
   *
   * @overload
   * @param {Error | VFileMessage} cause
   * @param {string | null | undefined} [origin]
   * @returns {VFileMessage}
   *
   * @param {Error | VFileMessage | string} causeOrReason
   *   Reason for message, should use markdown.
   * @param {Node | NodeLike | MessageOptions | Point | Position | string | null | undefined} [optionsOrParentOrPlace]
   *   Configuration (optional).
   * @param {string | null | undefined} [origin]
   *   Place in code where the message originates (example:
   *   `'my-package:my-rule'` or `'my-rule'`).
   * @returns {VFileMessage}
   *   Message.
   */
  message(causeOrReason, optionsOrParentOrPlace, origin) {
    const message = new VFileMessage(
      // @ts-expect-error: the overloads are fine.
      causeOrReason,
      optionsOrParentOrPlace,
      origin
    );
    if (this.path) {
      message.name = this.path + ":" + message.name;
      message.file = this.path;
    }
    message.fatal = false;
    this.messages.push(message);
    return message;
  }
  /**
   * Serialize the file.
   *
   * > **Note**: which encodings are supported depends on the engine.
   * > For info on Node.js, see:
   * > <https://nodejs.org/api/util.html#whatwg-supported-encodings>.
   *
   * @param {string | null | undefined} [encoding='utf8']
   *   Character encoding to understand `value` as when it’s a `Uint8Array`
   *   (default: `'utf-8'`).
   * @returns {string}
   *   Serialized file.
   */
  toString(encoding) {
    if (this.value === void 0) {
      return "";
    }
    if (typeof this.value === "string") {
      return this.value;
    }
    const decoder = new TextDecoder(encoding || void 0);
    return decoder.decode(this.value);
  }
};
function assertPart(part, name) {
  if (part && part.includes(default2.sep)) {
    throw new Error(
      "`" + name + "` cannot be a path: did not expect `" + default2.sep + "`"
    );
  }
}
function assertNonEmpty(part, name) {
  if (!part) {
    throw new Error("`" + name + "` cannot be empty");
  }
}
function assertPath(path, name) {
  if (!path) {
    throw new Error("Setting `" + name + "` requires `path` to be set too");
  }
}
function isUint8Array(value2) {
  return Boolean(
    value2 && typeof value2 === "object" && "byteLength" in value2 && "byteOffset" in value2
  );
}

// node_modules/unified/lib/callable-instance.js
var CallableInstance = (
  /**
   * @type {new <Parameters extends Array<unknown>, Result>(property: string | symbol) => (...parameters: Parameters) => Result}
   */
  /** @type {unknown} */
  /**
   * @this {Function}
   * @param {string | symbol} property
   * @returns {(...parameters: Array<unknown>) => unknown}
   */
  (function(property) {
    const self = this;
    const constr = self.constructor;
    const proto = (
      /** @type {Record<string | symbol, Function>} */
      // Prototypes do exist.
      // type-coverage:ignore-next-line
      constr.prototype
    );
    const value2 = proto[property];
    const apply = function() {
      return value2.apply(apply, arguments);
    };
    Object.setPrototypeOf(apply, proto);
    return apply;
  })
);

// node_modules/unified/lib/index.js
var own4 = {}.hasOwnProperty;
var Processor = class _Processor extends CallableInstance {
  /**
   * Create a processor.
   */
  constructor() {
    super("copy");
    this.Compiler = void 0;
    this.Parser = void 0;
    this.attachers = [];
    this.compiler = void 0;
    this.freezeIndex = -1;
    this.frozen = void 0;
    this.namespace = {};
    this.parser = void 0;
    this.transformers = trough();
  }
  /**
   * Copy a processor.
   *
   * @deprecated
   *   This is a private internal method and should not be used.
   * @returns {Processor<ParseTree, HeadTree, TailTree, CompileTree, CompileResult>}
   *   New *unfrozen* processor ({@linkcode Processor}) that is
   *   configured to work the same as its ancestor.
   *   When the descendant processor is configured in the future it does not
   *   affect the ancestral processor.
   */
  copy() {
    const destination = (
      /** @type {Processor<ParseTree, HeadTree, TailTree, CompileTree, CompileResult>} */
      new _Processor()
    );
    let index2 = -1;
    while (++index2 < this.attachers.length) {
      const attacher = this.attachers[index2];
      destination.use(...attacher);
    }
    destination.data((0, import_extend.default)(true, {}, this.namespace));
    return destination;
  }
  /**
   * Configure the processor with info available to all plugins.
   * Information is stored in an object.
   *
   * Typically, options can be given to a specific plugin, but sometimes it
   * makes sense to have information shared with several plugins.
   * For example, a list of HTML elements that are self-closing, which is
   * needed during all phases.
   *
   * > **Note**: setting information cannot occur on *frozen* processors.
   * > Call the processor first to create a new unfrozen processor.
   *
   * > **Note**: to register custom data in TypeScript, augment the
   * > {@linkcode Data} interface.
   *
   * @example
   *   This example show how to get and set info:
   *
   *   ```js
   *   import {unified} from 'unified'
   *
   *   const processor = unified().data('alpha', 'bravo')
   *
   *   processor.data('alpha') // => 'bravo'
   *
   *   processor.data() // => {alpha: 'bravo'}
   *
   *   processor.data({charlie: 'delta'})
   *
   *   processor.data() // => {charlie: 'delta'}
   *   ```
   *
   * @template {keyof Data} Key
   *
   * @overload
   * @returns {Data}
   *
   * @overload
   * @param {Data} dataset
   * @returns {Processor<ParseTree, HeadTree, TailTree, CompileTree, CompileResult>}
   *
   * @overload
   * @param {Key} key
   * @returns {Data[Key]}
   *
   * @overload
   * @param {Key} key
   * @param {Data[Key]} value
   * @returns {Processor<ParseTree, HeadTree, TailTree, CompileTree, CompileResult>}
   *
   * @param {Data | Key} [key]
   *   Key to get or set, or entire dataset to set, or nothing to get the
   *   entire dataset (optional).
   * @param {Data[Key]} [value]
   *   Value to set (optional).
   * @returns {unknown}
   *   The current processor when setting, the value at `key` when getting, or
   *   the entire dataset when getting without key.
   */
  data(key, value2) {
    if (typeof key === "string") {
      if (arguments.length === 2) {
        assertUnfrozen("data", this.frozen);
        this.namespace[key] = value2;
        return this;
      }
      return own4.call(this.namespace, key) && this.namespace[key] || void 0;
    }
    if (key) {
      assertUnfrozen("data", this.frozen);
      this.namespace = key;
      return this;
    }
    return this.namespace;
  }
  /**
   * Freeze a processor.
   *
   * Frozen processors are meant to be extended and not to be configured
   * directly.
   *
   * When a processor is frozen it cannot be unfrozen.
   * New processors working the same way can be created by calling the
   * processor.
   *
   * It’s possible to freeze processors explicitly by calling `.freeze()`.
   * Processors freeze automatically when `.parse()`, `.run()`, `.runSync()`,
   * `.stringify()`, `.process()`, or `.processSync()` are called.
   *
   * @returns {Processor<ParseTree, HeadTree, TailTree, CompileTree, CompileResult>}
   *   The current processor.
   */
  freeze() {
    if (this.frozen) {
      return this;
    }
    const self = (
      /** @type {Processor} */
      /** @type {unknown} */
      this
    );
    while (++this.freezeIndex < this.attachers.length) {
      const [attacher, ...options] = this.attachers[this.freezeIndex];
      if (options[0] === false) {
        continue;
      }
      if (options[0] === true) {
        options[0] = void 0;
      }
      const transformer = attacher.call(self, ...options);
      if (typeof transformer === "function") {
        this.transformers.use(transformer);
      }
    }
    this.frozen = true;
    this.freezeIndex = Number.POSITIVE_INFINITY;
    return this;
  }
  /**
   * Parse text to a syntax tree.
   *
   * > **Note**: `parse` freezes the processor if not already *frozen*.
   *
   * > **Note**: `parse` performs the parse phase, not the run phase or other
   * > phases.
   *
   * @param {Compatible | undefined} [file]
   *   file to parse (optional); typically `string` or `VFile`; any value
   *   accepted as `x` in `new VFile(x)`.
   * @returns {ParseTree extends undefined ? Node : ParseTree}
   *   Syntax tree representing `file`.
   */
  parse(file) {
    this.freeze();
    const realFile = vfile(file);
    const parser = this.parser || this.Parser;
    assertParser("parse", parser);
    return parser(String(realFile), realFile);
  }
  /**
   * Process the given file as configured on the processor.
   *
   * > **Note**: `process` freezes the processor if not already *frozen*.
   *
   * > **Note**: `process` performs the parse, run, and stringify phases.
   *
   * @overload
   * @param {Compatible | undefined} file
   * @param {ProcessCallback<VFileWithOutput<CompileResult>>} done
   * @returns {undefined}
   *
   * @overload
   * @param {Compatible | undefined} [file]
   * @returns {Promise<VFileWithOutput<CompileResult>>}
   *
   * @param {Compatible | undefined} [file]
   *   File (optional); typically `string` or `VFile`]; any value accepted as
   *   `x` in `new VFile(x)`.
   * @param {ProcessCallback<VFileWithOutput<CompileResult>> | undefined} [done]
   *   Callback (optional).
   * @returns {Promise<VFile> | undefined}
   *   Nothing if `done` is given.
   *   Otherwise a promise, rejected with a fatal error or resolved with the
   *   processed file.
   *
   *   The parsed, transformed, and compiled value is available at
   *   `file.value` (see note).
   *
   *   > **Note**: unified typically compiles by serializing: most
   *   > compilers return `string` (or `Uint8Array`).
   *   > Some compilers, such as the one configured with
   *   > [`rehype-react`][rehype-react], return other values (in this case, a
   *   > React tree).
   *   > If you’re using a compiler that doesn’t serialize, expect different
   *   > result values.
   *   >
   *   > To register custom results in TypeScript, add them to
   *   > {@linkcode CompileResultMap}.
   *
   *   [rehype-react]: https://github.com/rehypejs/rehype-react
   */
  process(file, done) {
    const self = this;
    this.freeze();
    assertParser("process", this.parser || this.Parser);
    assertCompiler("process", this.compiler || this.Compiler);
    return done ? executor(void 0, done) : new Promise(executor);
    function executor(resolve2, reject) {
      const realFile = vfile(file);
      const parseTree = (
        /** @type {HeadTree extends undefined ? Node : HeadTree} */
        /** @type {unknown} */
        self.parse(realFile)
      );
      self.run(parseTree, realFile, function(error, tree, file2) {
        if (error || !tree || !file2) {
          return realDone(error);
        }
        const compileTree = (
          /** @type {CompileTree extends undefined ? Node : CompileTree} */
          /** @type {unknown} */
          tree
        );
        const compileResult = self.stringify(compileTree, file2);
        if (looksLikeAValue(compileResult)) {
          file2.value = compileResult;
        } else {
          file2.result = compileResult;
        }
        realDone(
          error,
          /** @type {VFileWithOutput<CompileResult>} */
          file2
        );
      });
      function realDone(error, file2) {
        if (error || !file2) {
          reject(error);
        } else if (resolve2) {
          resolve2(file2);
        } else {
          ok(done, "`done` is defined if `resolve` is not");
          done(void 0, file2);
        }
      }
    }
  }
  /**
   * Process the given file as configured on the processor.
   *
   * An error is thrown if asynchronous transforms are configured.
   *
   * > **Note**: `processSync` freezes the processor if not already *frozen*.
   *
   * > **Note**: `processSync` performs the parse, run, and stringify phases.
   *
   * @param {Compatible | undefined} [file]
   *   File (optional); typically `string` or `VFile`; any value accepted as
   *   `x` in `new VFile(x)`.
   * @returns {VFileWithOutput<CompileResult>}
   *   The processed file.
   *
   *   The parsed, transformed, and compiled value is available at
   *   `file.value` (see note).
   *
   *   > **Note**: unified typically compiles by serializing: most
   *   > compilers return `string` (or `Uint8Array`).
   *   > Some compilers, such as the one configured with
   *   > [`rehype-react`][rehype-react], return other values (in this case, a
   *   > React tree).
   *   > If you’re using a compiler that doesn’t serialize, expect different
   *   > result values.
   *   >
   *   > To register custom results in TypeScript, add them to
   *   > {@linkcode CompileResultMap}.
   *
   *   [rehype-react]: https://github.com/rehypejs/rehype-react
   */
  processSync(file) {
    let complete = false;
    let result;
    this.freeze();
    assertParser("processSync", this.parser || this.Parser);
    assertCompiler("processSync", this.compiler || this.Compiler);
    this.process(file, realDone);
    assertDone("processSync", "process", complete);
    ok(result, "we either bailed on an error or have a tree");
    return result;
    function realDone(error, file2) {
      complete = true;
      bail(error);
      result = file2;
    }
  }
  /**
   * Run *transformers* on a syntax tree.
   *
   * > **Note**: `run` freezes the processor if not already *frozen*.
   *
   * > **Note**: `run` performs the run phase, not other phases.
   *
   * @overload
   * @param {HeadTree extends undefined ? Node : HeadTree} tree
   * @param {RunCallback<TailTree extends undefined ? Node : TailTree>} done
   * @returns {undefined}
   *
   * @overload
   * @param {HeadTree extends undefined ? Node : HeadTree} tree
   * @param {Compatible | undefined} file
   * @param {RunCallback<TailTree extends undefined ? Node : TailTree>} done
   * @returns {undefined}
   *
   * @overload
   * @param {HeadTree extends undefined ? Node : HeadTree} tree
   * @param {Compatible | undefined} [file]
   * @returns {Promise<TailTree extends undefined ? Node : TailTree>}
   *
   * @param {HeadTree extends undefined ? Node : HeadTree} tree
   *   Tree to transform and inspect.
   * @param {(
   *   RunCallback<TailTree extends undefined ? Node : TailTree> |
   *   Compatible
   * )} [file]
   *   File associated with `node` (optional); any value accepted as `x` in
   *   `new VFile(x)`.
   * @param {RunCallback<TailTree extends undefined ? Node : TailTree>} [done]
   *   Callback (optional).
   * @returns {Promise<TailTree extends undefined ? Node : TailTree> | undefined}
   *   Nothing if `done` is given.
   *   Otherwise, a promise rejected with a fatal error or resolved with the
   *   transformed tree.
   */
  run(tree, file, done) {
    assertNode(tree);
    this.freeze();
    const transformers = this.transformers;
    if (!done && typeof file === "function") {
      done = file;
      file = void 0;
    }
    return done ? executor(void 0, done) : new Promise(executor);
    function executor(resolve2, reject) {
      ok(
        typeof file !== "function",
        "`file` can’t be a `done` anymore, we checked"
      );
      const realFile = vfile(file);
      transformers.run(tree, realFile, realDone);
      function realDone(error, outputTree, file2) {
        const resultingTree = (
          /** @type {TailTree extends undefined ? Node : TailTree} */
          outputTree || tree
        );
        if (error) {
          reject(error);
        } else if (resolve2) {
          resolve2(resultingTree);
        } else {
          ok(done, "`done` is defined if `resolve` is not");
          done(void 0, resultingTree, file2);
        }
      }
    }
  }
  /**
   * Run *transformers* on a syntax tree.
   *
   * An error is thrown if asynchronous transforms are configured.
   *
   * > **Note**: `runSync` freezes the processor if not already *frozen*.
   *
   * > **Note**: `runSync` performs the run phase, not other phases.
   *
   * @param {HeadTree extends undefined ? Node : HeadTree} tree
   *   Tree to transform and inspect.
   * @param {Compatible | undefined} [file]
   *   File associated with `node` (optional); any value accepted as `x` in
   *   `new VFile(x)`.
   * @returns {TailTree extends undefined ? Node : TailTree}
   *   Transformed tree.
   */
  runSync(tree, file) {
    let complete = false;
    let result;
    this.run(tree, file, realDone);
    assertDone("runSync", "run", complete);
    ok(result, "we either bailed on an error or have a tree");
    return result;
    function realDone(error, tree2) {
      bail(error);
      result = tree2;
      complete = true;
    }
  }
  /**
   * Compile a syntax tree.
   *
   * > **Note**: `stringify` freezes the processor if not already *frozen*.
   *
   * > **Note**: `stringify` performs the stringify phase, not the run phase
   * > or other phases.
   *
   * @param {CompileTree extends undefined ? Node : CompileTree} tree
   *   Tree to compile.
   * @param {Compatible | undefined} [file]
   *   File associated with `node` (optional); any value accepted as `x` in
   *   `new VFile(x)`.
   * @returns {CompileResult extends undefined ? Value : CompileResult}
   *   Textual representation of the tree (see note).
   *
   *   > **Note**: unified typically compiles by serializing: most compilers
   *   > return `string` (or `Uint8Array`).
   *   > Some compilers, such as the one configured with
   *   > [`rehype-react`][rehype-react], return other values (in this case, a
   *   > React tree).
   *   > If you’re using a compiler that doesn’t serialize, expect different
   *   > result values.
   *   >
   *   > To register custom results in TypeScript, add them to
   *   > {@linkcode CompileResultMap}.
   *
   *   [rehype-react]: https://github.com/rehypejs/rehype-react
   */
  stringify(tree, file) {
    this.freeze();
    const realFile = vfile(file);
    const compiler2 = this.compiler || this.Compiler;
    assertCompiler("stringify", compiler2);
    assertNode(tree);
    return compiler2(tree, realFile);
  }
  /**
   * Configure the processor to use a plugin, a list of usable values, or a
   * preset.
   *
   * If the processor is already using a plugin, the previous plugin
   * configuration is changed based on the options that are passed in.
   * In other words, the plugin is not added a second time.
   *
   * > **Note**: `use` cannot be called on *frozen* processors.
   * > Call the processor first to create a new unfrozen processor.
   *
   * @example
   *   There are many ways to pass plugins to `.use()`.
   *   This example gives an overview:
   *
   *   ```js
   *   import {unified} from 'unified'
   *
   *   unified()
   *     // Plugin with options:
   *     .use(pluginA, {x: true, y: true})
   *     // Passing the same plugin again merges configuration (to `{x: true, y: false, z: true}`):
   *     .use(pluginA, {y: false, z: true})
   *     // Plugins:
   *     .use([pluginB, pluginC])
   *     // Two plugins, the second with options:
   *     .use([pluginD, [pluginE, {}]])
   *     // Preset with plugins and settings:
   *     .use({plugins: [pluginF, [pluginG, {}]], settings: {position: false}})
   *     // Settings only:
   *     .use({settings: {position: false}})
   *   ```
   *
   * @template {Array<unknown>} [Parameters=[]]
   * @template {Node | string | undefined} [Input=undefined]
   * @template [Output=Input]
   *
   * @overload
   * @param {Preset | null | undefined} [preset]
   * @returns {Processor<ParseTree, HeadTree, TailTree, CompileTree, CompileResult>}
   *
   * @overload
   * @param {PluggableList} list
   * @returns {Processor<ParseTree, HeadTree, TailTree, CompileTree, CompileResult>}
   *
   * @overload
   * @param {Plugin<Parameters, Input, Output>} plugin
   * @param {...(Parameters | [boolean])} parameters
   * @returns {UsePlugin<ParseTree, HeadTree, TailTree, CompileTree, CompileResult, Input, Output>}
   *
   * @param {PluggableList | Plugin | Preset | null | undefined} value
   *   Usable value.
   * @param {...unknown} parameters
   *   Parameters, when a plugin is given as a usable value.
   * @returns {Processor<ParseTree, HeadTree, TailTree, CompileTree, CompileResult>}
   *   Current processor.
   */
  use(value2, ...parameters) {
    const attachers = this.attachers;
    const namespace = this.namespace;
    assertUnfrozen("use", this.frozen);
    if (value2 === null || value2 === void 0) {
    } else if (typeof value2 === "function") {
      addPlugin(value2, parameters);
    } else if (typeof value2 === "object") {
      if (Array.isArray(value2)) {
        addList(value2);
      } else {
        addPreset(value2);
      }
    } else {
      throw new TypeError("Expected usable value, not `" + value2 + "`");
    }
    return this;
    function add(value3) {
      if (typeof value3 === "function") {
        addPlugin(value3, []);
      } else if (typeof value3 === "object") {
        if (Array.isArray(value3)) {
          const [plugin, ...parameters2] = (
            /** @type {PluginTuple<Array<unknown>>} */
            value3
          );
          addPlugin(plugin, parameters2);
        } else {
          addPreset(value3);
        }
      } else {
        throw new TypeError("Expected usable value, not `" + value3 + "`");
      }
    }
    function addPreset(result) {
      if (!("plugins" in result) && !("settings" in result)) {
        throw new Error(
          "Expected usable value but received an empty preset, which is probably a mistake: presets typically come with `plugins` and sometimes with `settings`, but this has neither"
        );
      }
      addList(result.plugins);
      if (result.settings) {
        namespace.settings = (0, import_extend.default)(true, namespace.settings, result.settings);
      }
    }
    function addList(plugins) {
      let index2 = -1;
      if (plugins === null || plugins === void 0) {
      } else if (Array.isArray(plugins)) {
        while (++index2 < plugins.length) {
          const thing = plugins[index2];
          add(thing);
        }
      } else {
        throw new TypeError("Expected a list of plugins, not `" + plugins + "`");
      }
    }
    function addPlugin(plugin, parameters2) {
      let index2 = -1;
      let entryIndex = -1;
      while (++index2 < attachers.length) {
        if (attachers[index2][0] === plugin) {
          entryIndex = index2;
          break;
        }
      }
      if (entryIndex === -1) {
        attachers.push([plugin, ...parameters2]);
      } else if (parameters2.length > 0) {
        let [primary, ...rest] = parameters2;
        const currentPrimary = attachers[entryIndex][1];
        if (isPlainObject(currentPrimary) && isPlainObject(primary)) {
          primary = (0, import_extend.default)(true, currentPrimary, primary);
        }
        attachers[entryIndex] = [plugin, primary, ...rest];
      }
    }
  }
};
var unified = new Processor().freeze();
function assertParser(name, value2) {
  if (typeof value2 !== "function") {
    throw new TypeError("Cannot `" + name + "` without `parser`");
  }
}
function assertCompiler(name, value2) {
  if (typeof value2 !== "function") {
    throw new TypeError("Cannot `" + name + "` without `compiler`");
  }
}
function assertUnfrozen(name, frozen) {
  if (frozen) {
    throw new Error(
      "Cannot call `" + name + "` on a frozen processor.\nCreate a new processor first, by calling it: use `processor()` instead of `processor`."
    );
  }
}
function assertNode(node2) {
  if (!isPlainObject(node2) || typeof node2.type !== "string") {
    throw new TypeError("Expected node, got `" + node2 + "`");
  }
}
function assertDone(name, asyncName, complete) {
  if (!complete) {
    throw new Error(
      "`" + name + "` finished async. Use `" + asyncName + "` instead"
    );
  }
}
function vfile(value2) {
  return looksLikeAVFile(value2) ? value2 : new VFile(value2);
}
function looksLikeAVFile(value2) {
  return Boolean(
    value2 && typeof value2 === "object" && "message" in value2 && "messages" in value2
  );
}
function looksLikeAValue(value2) {
  return typeof value2 === "string" || isUint8Array2(value2);
}
function isUint8Array2(value2) {
  return Boolean(
    value2 && typeof value2 === "object" && "byteLength" in value2 && "byteOffset" in value2
  );
}

// src/note/markdown/parse-markdown.ts
var inline = [
  "attention",
  "autolink",
  "characterEscape",
  "characterReference",
  "codeText",
  "hardBreakEscape",
  "htmlText",
  "labelEnd",
  "labelStartImage",
  "labelStartLink"
];
var processor = unified().use(remarkParse).use(remarkFrontmatter, ["yaml"]).use(function() {
  const data = this.data();
  data.micromarkExtensions ??= [];
  data.micromarkExtensions.push({ disable: { null: inline } });
}).freeze();
function parseMarkdown(text3) {
  return processor.parse(text3);
}

// src/note/markdown/scan-blocks.ts
var HEADING = /#{1,6}(?=[ \t\r\n]|$)/y;
var FENCE = /`{3,}(?=[^`\r\n]*(?:[\r\n]|$))|~{3,}/y;
var RULE = /([-*_])(?:[ \t]*\1){2,}[ \t]*(?=[\r\n]|$)/y;
var UNDERLINE = /(?:=+|-+)[ \t]*(?=[\r\n]|$)/y;
var MARKER = /(?:[-*+]|(\d{1,9})[.)])(?=[ \t\r\n]|$)/y;
var BRACKETS = /\[[^\\\]\r\n]*\](?!:)/y;
var DEFINITION = /\[[^\s\\[\]][^\\[\]\r\n]{0,99}\]: *[^\s<>()\\]+ *(?=[\r\n]|$)/y;
var SPECIAL = new Set("	#`~<>*+-_=[0123456789");
var NO_TAG = /<(?:[a-z][a-z0-9]*[:@.]|[^a-z/!?]|$)/iy;
function scanBlocks(text3, from) {
  if (/^\uFEFF|\r(?!\n)/.test(text3)) return void 0;
  const scanner = new Scanner(text3);
  for (let start = from; start < text3.length; ) {
    const lineFeed = text3.indexOf("\n", start);
    const end = lineFeed < 0 ? text3.length : lineFeed;
    if (!scanner.line(start, end > start && text3[end - 1] === "\r" ? end - 1 : end)) return void 0;
    start = end + 1;
  }
  return scanner.finish();
}
var Scanner = class {
  #text;
  #blocks = [];
  /** From the outermost to the innermost. */
  #open = [];
  #lists = 0;
  /** The paragraph that the next line may go on with; it stands in the innermost container. */
  #paragraph;
  /** The line began behind an open paragraph. */
  #interrupts = false;
  #fence;
  #comment;
  constructor(text3) {
    this.#text = text3;
  }
  /** Takes in the line from `start` to `end`; false when it is not certain what it is. */
  line(start, end) {
    const text3 = this.#text;
    if (this.#comment) return this.#inComment(this.#comment, start, end);
    let at = start;
    let first = this.#skipSpaces(at, end);
    let depth = 0;
    for (const { item, width, children } of this.#open) {
      if (!item) {
        if (text3[first] !== ">" || first - at > 3) break;
        at = text3[first + 1] === " " ? first + 2 : first + 1;
        first = this.#skipSpaces(at, end);
      } else if (first < end) {
        if (children === 0 && first > at) return false;
        if (first - at < width) break;
        at += width;
      }
      depth++;
    }
    if (this.#fence) return this.#inFence(this.#fence, depth, at, first, end);
    if (first === end) {
      this.#paragraph = void 0;
      this.#open.length = depth;
      return true;
    }
    this.#interrupts = this.#paragraph !== void 0 && depth === this.#open.length;
    while (SPECIAL.has(text3[first])) {
      if (text3[first] === "	") return false;
      if (first - at > 3) break;
      const content3 = text3[first] === ">" ? this.#quote(depth, first, end) : this.#item(depth, at, first, end);
      if (content3 === "unknown") return false;
      if (content3 === "none") return this.#leaf(depth, at, first, end);
      depth++;
      at = content3;
      first = this.#skipSpaces(at, end);
      if (first === end) return true;
    }
    return first - at > 3 && !this.#paragraph ? false : this.#prose(depth, first, end);
  }
  /** The blocks of the whole text. */
  finish() {
    if (this.#comment) return void 0;
    if (this.#fence) {
      if (this.#open.length > 0) return void 0;
      this.#fence.block.range.end = this.#text.length;
    }
    return this.#blocks;
  }
  #skipSpaces(at, end) {
    while (at < end && this.#text[at] === " ") at++;
    return at;
  }
  #match(pattern, at) {
    pattern.lastIndex = at;
    return pattern.exec(this.#text);
  }
  /** Opens a quote, or one inside another; returns where its content begins. */
  #quote(depth, first, end) {
    const next = this.#text[first + 1];
    if (next === "	" || this.#open.slice(0, depth).some(({ item }) => item)) return "unknown";
    this.#closeTo(depth);
    this.#open.push({ marker: ">", width: 0, item: void 0, children: 0 });
    return Math.min(end, next === " " ? first + 2 : first + 1);
  }
  /** Opens a list, or the next item of one; returns where the item's content begins. */
  #item(depth, at, first, end) {
    const match = this.#match(MARKER, first);
    if (!match || this.#match(RULE, first)) return "none";
    const [marker, digits] = match;
    const afterMarker = first + marker.length;
    const content3 = this.#skipSpaces(afterMarker, end);
    const isEmpty = content3 === end;
    if (isEmpty || digits !== void 0 && digits !== "1") {
      if (this.#paragraph && depth === this.#open.length) return "none";
      if (this.#interrupts || this.#open[depth] && !this.#open[depth].item) return "unknown";
    }
    if (this.#text[content3] === "	" || content3 - afterMarker > 4 && !isEmpty) return "unknown";
    const kind = marker.at(-1);
    const width = (isEmpty ? afterMarker + 1 : content3) - at;
    const known = this.#open[depth];
    const goesOn = known?.marker === kind;
    if (goesOn) this.#closeTo(depth);
    else this.#begin(depth, end);
    const item = {
      range: { start: first, end },
      depth: depth + 1,
      list: goesOn ? known.item.list : this.#lists++,
      ordered: digits !== void 0,
      hasChildren: false
    };
    this.#open[depth] = { marker: kind, width, item, children: 0 };
    this.#grow(end);
    if (isEmpty) this.#blocks.push({ kind: "item", range: { start: end, end }, item });
    return content3;
  }
  /** A line that begins with a mark, and begins no container. */
  #leaf(depth, at, first, end) {
    const text3 = this.#text;
    const range = { start: first, end };
    switch (text3[first]) {
      case "#": {
        const marks = this.#match(HEADING, first)?.[0];
        if (marks === void 0) break;
        if (text3[first + marks.length] === "	") return false;
        this.#begin(depth, end);
        if (depth > 0) this.#pushProse(range);
        else this.#blocks.push({ kind: "heading", range, heading: headingAt(text3, range, marks.length) });
        return true;
      }
      case "`":
      case "~": {
        const marks = this.#match(FENCE, first)?.[0];
        if (marks === void 0) break;
        this.#begin(depth, end);
        this.#fence = { block: { kind: "code", range }, marks };
        this.#blocks.push(this.#fence.block);
        return true;
      }
      case "<": {
        if (this.#match(NO_TAG, first)) break;
        if (!text3.startsWith("<!--", first)) return false;
        this.#begin(depth, end);
        this.#comment = { kind: "html", range: { start: at, end } };
        this.#blocks.push(this.#comment);
        return this.#inComment(this.#comment, first + 2, end);
      }
      case "[":
        if (this.#paragraph && this.#paragraph.kind !== "other") break;
        if (this.#match(BRACKETS, first)) break;
        if (!this.#match(DEFINITION, first) || this.#paragraph && depth < this.#open.length) return false;
        this.#begin(depth, end);
        this.#paragraph = { kind: "other", range };
        this.#blocks.push(this.#paragraph);
        return true;
      default:
        if (this.#paragraph && (text3[first] === "=" || depth === this.#open.length) && this.#match(UNDERLINE, first))
          return false;
        if (!this.#match(RULE, first)) break;
        this.#begin(depth, end);
        this.#blocks.push({ kind: "other", range });
        return true;
    }
    return this.#prose(depth, first, end);
  }
  /** A line of text: it goes on with the paragraph, whatever it is indented by, or begins one. */
  #prose(depth, first, end) {
    if (this.#paragraph) {
      if (this.#paragraph.kind === "other") return false;
      this.#paragraph.range.end = end;
      this.#grow(end);
    } else {
      this.#begin(depth, end);
      this.#paragraph = this.#pushProse({ start: first, end });
    }
    return true;
  }
  #inFence({ block, marks }, depth, at, first, end) {
    if (depth < this.#open.length) return false;
    block.range.end = end;
    if (first < end) this.#grow(end);
    if (first - at <= 3 && this.#text.startsWith(marks, first)) {
      const line = this.#text.slice(first, end).replace(/(?<![ \t])[ \t]+$/, "");
      if (line === marks[0].repeat(line.length)) this.#fence = void 0;
    }
    return true;
  }
  #inComment(block, start, end) {
    block.range.end = end;
    if (this.#text.slice(start, end).includes("-->")) this.#comment = void 0;
    return this.#comment === void 0 || this.#open.length === 0;
  }
  /** Closes what does not go on, and begins a block in the container at `depth`. */
  #begin(depth, end) {
    this.#closeTo(depth);
    const parent = this.#open.at(-1);
    if (parent?.item) {
      parent.children++;
      parent.item.hasChildren = parent.children > 1;
    }
    this.#grow(end);
  }
  #pushProse(range) {
    const parent = this.#open.at(-1);
    const quoted = this.#open[0]?.item === void 0 && this.#open.length > 0;
    const kind = quoted ? "quote" : parent?.item && parent.children === 1 ? "item" : "paragraph";
    const block = { kind, range, ...parent?.item && { item: parent.item } };
    this.#blocks.push(block);
    return block;
  }
  #closeTo(depth) {
    this.#open.length = depth;
    this.#paragraph = void 0;
  }
  /** All open items reach to `end`. */
  #grow(end) {
    for (const { item } of this.#open) if (item) item.range.end = end;
  }
};

// src/note/parse.ts
function parseNote(path, text3) {
  const long = exceedsTextLimit(text3);
  if (long) return { ...noteFrom(path, text3, [], emptyFrontMatter("missing")), limitExceededAt: long };
  const frontMatter2 = parseFrontMatter(text3);
  const limitExceededAt = exceedsComplexityLimit(text3, frontMatter2.range.end);
  if (limitExceededAt) return { ...noteFrom(path, text3, [], frontMatter2), limitExceededAt };
  const scanned = scanBody(text3, frontMatter2);
  if (scanned) return noteFrom(path, text3, scanned, frontMatter2);
  const unparsed = exceedsParserLimit(text3, frontMatter2.range.end);
  if (unparsed) return { ...noteFrom(path, text3, [], frontMatter2), limitExceededAt: unparsed };
  return noteFrom(path, text3, parseBody(text3, frontMatter2), frontMatter2);
}
function scanBody(text3, frontMatter2) {
  const { state, range, fence: fence3 } = frontMatter2;
  return isPlain(frontMatter2) && (state === "missing" || fence3.end === 3) ? scanBlocks(text3, range.end) : void 0;
}
function parseBody(text3, frontMatter2) {
  const { state, range } = frontMatter2;
  const plain = isPlain(frontMatter2) ? text3 : text3.slice(0, range.end).replace(/[^\r\n]/g, " ") + text3.slice(range.end);
  const shift = state === "missing" && text3.startsWith("\uFEFF") ? 1 : 0;
  return blocksOf(parseMarkdown(plain), text3, range.end, shift);
}

// src/rules/define-rule.ts
function defineRule(meta, check) {
  const url = ruleUrl(meta.id);
  const defaults = Object.fromEntries(
    Object.entries(meta.options ?? {}).map(([name, schema]) => [name, schema.default])
  );
  const run = (note, context, severity, options = {}) => {
    const findings = [];
    const report = ({ range, message, about, expected, fix, related, severity: less }) => {
      const replacements = typeof expected === "string" ? [expected] : expected;
      const first = replacements?.[0];
      findings.push({
        path: note.path,
        ruleId: meta.id,
        severity: severity === "error" && less === "warning" ? "warning" : severity,
        message,
        place: note.lines.place(range),
        url,
        actual: note.text.slice(range.start, range.end),
        ...about !== void 0 && { about: [about].flat() },
        ...replacements && { expected: [...replacements] },
        ...typeof fix === "object" && { fix },
        ...typeof fix === "string" && first !== void 0 && {
          fix: { safe: fix === "safe", title: titleOf(first), edits: [{ ...range, text: first }] }
        },
        ...related?.length && {
          related: related.map((other) => ({ place: note.lines.place(other.range), message: other.message }))
        }
      });
    };
    const { settings, noteIndex, fileExists } = context;
    const when = whenOf(note, context);
    if (when && (!note.limitExceededAt || meta.id.startsWith("front-matter"))) {
      const { meeting, stage } = when;
      const given = { ...defaults, ...options };
      check({ note, meeting, settings, noteIndex, stage, fileExists, report }, given);
    }
    return findings;
  };
  const linter = lintRule(
    { origin: `meeting-notes-lint:${meta.id}`, url },
    (tree, file, options) => {
      checkOptions(meta.id, options);
      const note = noteOf(tree, file);
      if (!note) return;
      for (const finding of run(note, contextOf(file), "error", options ?? {})) {
        leaveMessage(file, finding);
      }
    }
  );
  return Object.assign(linter, {
    meta,
    url,
    check: run
  });
}
var whenIn = /* @__PURE__ */ new WeakMap();
function whenOf(note, context) {
  const known = whenIn.get(context);
  if (known?.note === note) return known.when;
  const { settings, now } = context;
  const meeting = meetingOf(note, settings);
  const isOld = isBefore(meeting, note.path, settings.since);
  const when = isOld ? void 0 : { meeting, stage: stageAt(note, meeting, now) };
  whenIn.set(context, { note, when });
  return when;
}
function titleOf(text3) {
  return text3 === "" ? "Remove it" : text3.includes("\n") ? "Replace it" : `Write \`${text3}\``;
}
function leaveMessage(file, { message, place, actual, expected, fix, related }) {
  const left = file.message(message, { place });
  return Object.assign(left, {
    actual,
    ...expected && { expected },
    ...fix && { fix },
    ...related && { related }
  });
}
var notes = /* @__PURE__ */ new WeakMap();
function noteOf(tree, file) {
  const known = notes.get(file);
  if (known?.tree === tree) return known.note;
  const text3 = String(file);
  const path = (file.path ?? "").replaceAll("\\", "/");
  const frontMatter2 = parseFrontMatter(text3);
  const ofTree = readNote(path, text3, tree, frontMatter2, text3.startsWith("\uFEFF") ? 1 : 0);
  const note = ofTree && !isPlain(frontMatter2) ? parseNote(path, text3) : ofTree;
  notes.set(file, { tree, note });
  return note;
}
function contextOf(file) {
  const given = file.data.meetingNotesLint;
  return {
    settings: given?.settings ?? defaultSettings,
    noteIndex: given?.noteIndex ?? new NoteIndex(),
    now: given?.now,
    fileExists: given?.fileExists
  };
}

// src/rules/action-item-owner.ts
var messages = {
  none: (text3, owner) => `\`${text3}\` has no owner, unlike the other items here; write who does it, such as \`${owner}: …\`.`,
  unknown: (owner) => `\`${owner}\` owns an item but is neither a participant nor known from other notes; correct the name.`
};
var MIN_OWNED = 2;
var MIN_SHARE3 = 0.5;
var action_item_owner_default = defineRule(
  {
    id: "action-item-owner",
    description: "An action item names who does it where the other items do",
    severity: "warning",
    needsNoteIndex: true,
    options: {
      unknown: {
        description: "Also remark on owners who are neither participants nor known from other notes.",
        type: "boolean",
        default: false
      }
    }
  },
  ({ note, meeting, settings, noteIndex, report }, { unknown }) => {
    const blocks = actionBlocks(note, settings);
    if (blocks.length === 0) return;
    const participants = meeting.attendees.map(({ name }) => name);
    const isPerson = (name) => settings.roster.meantBy(name).length > 0 || noteIndex.people.isSomebody(name, participants);
    const items = actionItems(blocks, note.text, isPerson);
    const owned = items.filter(({ owners }) => owners.length > 0);
    if (unknown) {
      for (const { owners, inherited } of items) {
        if (inherited) continue;
        for (const { text: text3, range } of owners) {
          if (!range || isGroup(text3) || noteIndex.people.isKnown(text3)) continue;
          if (settings.roster.meantBy(text3).length > 0) continue;
          if (!participants.some((name) => noteIndex.people.match(text3, name) !== "no"))
            report({ range, message: messages.unknown(text3) });
        }
      }
    }
    const open = items.filter(({ owners }) => owners.length === 0);
    if (owned.length < MIN_OWNED || owned.length < open.length || owned.length / items.length < MIN_SHARE3) return;
    const example = owned[0]?.owners[0]?.text ?? "RD";
    for (const { range, isTask: isTask2 } of open) {
      const text3 = note.text.slice(range.start, range.end);
      if (!isTask2 || isPlaceholder(text3, settings.placeholders.words)) continue;
      report({ range, message: messages.none(excerpt(text3), example) });
    }
  }
);

// src/rules/attendees.ts
var messages2 = {
  missing: (places) => `The note does not say who was there; list the people in ${places}.`,
  empty: (place) => `\`${place}\` names nobody although the meeting is over; list who was there.`,
  fullName: (text3) => `\`${text3}\` is not a full name; write first and last name.`,
  handle: (text3) => `\`${text3}\` has no GitHub handle; add it, such as \`@name\`.`
};
var attendees_default = defineRule(
  {
    id: "attendees",
    description: "The note lists who was there, where and how the configuration says",
    severity: "warning",
    options: {
      form: {
        description: "What each entry must hold: `full-name` (two words or more), `handle` (`@name`), or `any`.",
        enum: ["any", "full-name", "handle"],
        default: "any"
      }
    }
  },
  ({ note, meeting, settings, stage, report }, { form }) => {
    if (!settings.attendees.isConfigured || stage === "upcoming" || meeting.isCancelled) return;
    const { attendees, lists: lists2 } = meeting;
    if (attendees.length === 0) {
      const [list2] = lists2;
      if (list2) report({ range: list2.at, message: messages2.empty(labelIn(list2.at)) });
      else if (settings.attendees.from.some(({ kind }) => kind !== "frontMatter"))
        report({ range: head(), message: messages2.missing(placesOf(settings)), about: "missing" });
      return;
    }
    for (const { name, entry } of attendees) {
      const text3 = note.text.slice(entry.start, entry.end);
      if (form === "full-name" && !/\S\s+\S/.test(name))
        report({ range: entry, message: messages2.fullName(excerpt(text3)) });
      if (form === "handle" && !/(?:^|[\s([])@[\w-]/.test(text3))
        report({ range: entry, message: messages2.handle(excerpt(text3)) });
    }
    function labelIn(range) {
      const text3 = note.text.slice(range.start, range.end).replace(/[#*_:|]+/g, " ");
      return saysSomething(text3) ? excerpt(text3) : "Attendees";
    }
    function head() {
      return note.headings[0]?.range ?? note.lines.range(note.lines.point(note.bodyStart).line);
    }
  }
);
function placesOf({ attendees }) {
  const places = attendees.from.map(({ kind, name }) => {
    if (kind === "section") return `a section \`${name}\``;
    if (kind === "label") return `a line \`${name}: …\``;
    return kind === "table" ? `a table with the column \`${name}\`` : `\`${name}\` of the front matter`;
  });
  return places.join(" or ");
}

// src/rules/consistent-dates.ts
var messages3 = {
  odd: (name, text3, agreeing, day) => `${sentenceCase(name)} says \`${text3}\`, but ${agreeing} ${formatDay(day)}; write that day in ${name} too.`,
  dateTime: (actual, agreeing, day) => `\`datetime\` is of ${formatDay(actual)}, but ${agreeing} ${formatDay(day)}; write \`${day}\` if that is the day of the meeting.`,
  path: (others, other, path) => `${sentenceCase(others)} ${other}, but the file name is of ${formatDay(path)}; write \`${path}\` if the file name is right, else rename the file.`,
  all: (said) => `${sentenceCase(said)}; write the day of the meeting in all of them.`
};
var consistent_dates_default = defineRule(
  {
    id: "consistent-dates",
    description: "All dates of the meeting that a note gives, in its name and in its text, are of the same day",
    severity: "error",
    fixes: ["suggestion"]
  },
  ({ meeting: { dates, agreement: found }, report }) => {
    if (!found || found.odd.length === 0) return;
    const path = dates.find(({ source }) => source.kind === "path");
    const right = path?.said[0]?.whole ?? found.day;
    const wrong2 = (found.odd.length === 1 && found.odd[0] === path ? found.agree : found.odd).filter(isWritten);
    const [first] = wrong2;
    if (!first) return;
    const edits = wrong2.flatMap((dated) => editOf(dated, right) ?? []);
    const isWhole = edits.length === wrong2.length;
    const range = first.said[0].range;
    report({
      range,
      message: sentence(dates, found, right),
      ...isWhole && {
        expected: edits[0].text,
        fix: { safe: false, title: `Write \`${edits[0].text}\``, edits: edits.sort((a, b) => a.start - b.start) }
      }
    });
  }
);
function isWritten(dated) {
  return dated.said[0]?.range !== void 0;
}
function editOf({ said: [first, ...others] }, day) {
  const text3 = others.every(({ range }) => range?.start === first.range.start) ? first.rewrite?.(day) : void 0;
  return text3 === void 0 ? void 0 : { ...first.range, text: text3 };
}
function sentence(dates, { agree, odd, day: found }, day) {
  const [first, ...others] = odd;
  if (first.source.kind === "path" && others.length === 0) {
    const { name, said } = agree[0];
    const both = agree.length > 1 ? `${names(agree)} are of` : isDateTime(agree[0]) ? "`datetime` is of" : `${name} says`;
    return messages3.path(both, spell(said[0], found), day);
  }
  if (others.length > 0 && agree.length === 1) return messages3.all(enumerate(dates.map(saying)));
  const agreeing = `${names(agree)} ${agree.length === 1 ? "says" : "say"}`;
  return isDateTime(first) ? messages3.dateTime(first.said[0].whole, agreeing, day) : messages3.odd(first.name, excerpt(first.said[0].text), agreeing, day);
}
function saying(dated) {
  const [first] = dated.said;
  if (isDateTime(dated)) return `\`datetime\` is of ${formatDay(first.whole)}`;
  return `${dated.name} says ${first.range ? `\`${excerpt(first.text)}\`` : spell(first)}`;
}
function isDateTime({ source }) {
  return source.kind === "frontMatter" && source.name === "datetime";
}
function spell({ whole, text: text3 }, day) {
  if (whole ?? day) return formatDay(whole ?? day);
  return `\`${excerpt(text3)}\``;
}
function names(dates) {
  return enumerate(dates.map(({ name }) => name));
}
function enumerate(parts) {
  return parts.length < 2 ? parts[0] ?? "" : `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}`;
}
function sentenceCase(text3) {
  return text3.charAt(0).toUpperCase() + text3.slice(1);
}

// src/rules/consistent-names.ts
var messages4 = {
  lists: (value2, better, notes2) => notes2 > 0 ? `\`${value2}\` is spelt \`${better}\` in ${notes2} other notes; write \`${better}\` if the same is meant.` : `\`${value2}\` is spelt \`${better}\` in the name of its folder; write \`${better}\` if the same is meant.`,
  first: (value2, better, notes2) => `\`${value2}\` has a first name that ${notes2} other notes spell as in \`${better}\`; write \`${better}\` if it is the same person.`,
  roster: (value2, better) => `\`${value2}\` is spelt \`${better}\` in the roster; write \`${better}\`.`,
  text: (value2, better, notes2) => `\`${value2}\` is spelt \`${better}\` in the text of ${notes2} notes; write \`${better}\` if the same is meant.`
};
var consistent_names_default = defineRule(
  {
    id: "consistent-names",
    description: "Participants, teams and tags are spelt as in the other notes",
    severity: "warning",
    fixes: ["safe", "suggestion"],
    needsNoteIndex: true
  },
  ({ note, meeting, settings, noteIndex, report }) => {
    const { roster } = settings;
    const found = /* @__PURE__ */ new Map();
    for (const field of ["participants", "teams", "tags"]) {
      for (const { value: value2, range } of values2(field)) {
        if (isPlaceholder(value2, settings.placeholders.words)) continue;
        const known = found.get(value2);
        if (known) {
          known.others.push(range);
          continue;
        }
        const named2 = field === "participants" ? roster.canonical(value2) : teamOf(field, value2);
        if (named2 !== void 0) {
          if (named2 !== value2)
            found.set(value2, {
              range,
              spelling: named2,
              safe: true,
              message: messages4.roster(value2, named2),
              others: []
            });
          continue;
        }
        const better = isInRoster(field, value2) ? void 0 : noteIndex.spellings.better(field, value2);
        if (!better) continue;
        const { spelling } = better;
        found.set(value2, { range, spelling, safe: false, message: sentence2(value2, better), others: [] });
      }
    }
    for (const { range, message, spelling, safe, others } of found.values()) {
      report({
        range,
        message,
        expected: spelling,
        fix: safe ? "safe" : "suggestion",
        related: others.map((other) => ({ range: other, message: "The same here" }))
      });
    }
    function teamOf(field, value2) {
      const bare = (name) => normalize(name).replace(/[\s_-]+/g, "");
      return field === "teams" ? roster.teams.find((team) => bare(team) === bare(value2)) : void 0;
    }
    function isInRoster(field, value2) {
      return field === "participants" && roster.people.some(({ name }) => name === value2);
    }
    function values2(field) {
      const list2 = field === "participants" ? meeting.attendees.map(({ name, range }) => ({ value: name, range })) : frontMatterList(note, field);
      const text3 = list2.length === 0 ? frontMatterText(note, field) : void 0;
      if (!text3 || note.text.slice(text3.range.start, text3.range.end) !== text3.value) return list2.filter(isPlain3);
      return [...text3.value.matchAll(/[^,]+/g)].map((part) => {
        const start = text3.range.start + part.index + (part[0].length - part[0].trimStart().length);
        const value2 = part[0].trim();
        return { value: value2, range: { start, end: start + value2.length } };
      });
    }
    function isPlain3({ value: value2, range }) {
      return note.text.slice(range.start, range.end) === value2;
    }
  }
);
function sentence2(value2, better) {
  if (better.in === "text") return messages4.text(value2, better.spelling, better.notes);
  return better.in === "first" ? messages4.first(value2, better.spelling, better.notes) : messages4.lists(value2, better.spelling, better.notes);
}

// src/rules/file-name.ts
var messages5 = {
  noDate: (name) => `The file name \`${name}\` holds no date; name the note \`yyyy-mm-dd.md\`, by the day of the meeting.`,
  form: (path, forms) => `\`${path}\` is not named as notes are here; rename it to the form ${forms}.`,
  impossible: (date) => `There is no day \`${date}\`; name the note \`yyyy-mm-dd.md\`, by the day of the meeting.`,
  digits: (date, expected) => `The date \`${date}\` in the file name has not two digits for month and day; rename it to \`${expected}\`, so that notes are sorted.`,
  impossibleInForm: (date, forms) => `There is no day \`${date}\`; name the note by the day of the meeting, in the form ${forms}.`,
  conflict: (path, first, second) => `\`${path}\` says \`${first}\` in one place and \`${second}\` in another; rename it so that they agree.`,
  year: (folder, date, year) => `The note of \`${date}\` stands in the folder \`${folder}\`; move it to the folder \`${year}\`.`
};
var file_name_default = defineRule(
  {
    id: "file-name",
    description: "The file is named by the day of the meeting and stands in the folder of its year",
    severity: "warning"
  },
  ({ note, meeting: { path }, settings, report }) => {
    if (note.path === "") return;
    const message = settings.path.length > 0 ? inForm(note.path, path, settings) : byDay(note.path, path);
    if (message !== void 0) report({ range: note.lines.range(1), message, about: note.path });
  }
);
function inForm(path, date, { path: patterns }) {
  const read2 = patterns.map((pattern) => pattern.read(path)).find((parts) => parts !== void 0);
  const forms = patterns.map(({ source }) => `\`${source}\``).join(" or ");
  if (!read2) return messages5.form(path, forms);
  const { conflict } = read2;
  if (conflict) return messages5.conflict(path, conflict[0], conflict[1]);
  return date?.isWhole && !date.day ? messages5.impossibleInForm(date.text, forms) : void 0;
}
function byDay(path, date) {
  const segments = path.split("/");
  if (!date) return messages5.noDate(segments.at(-1));
  if (!date.day) {
    const [year, month, day] = date.text.split("-").map(Number);
    const meant = toDay(year, month, day);
    return meant && meant !== date.text ? messages5.digits(date.text, meant) : messages5.impossible(date.text);
  }
  const folder = segments.slice(0, -1).findLast((segment) => /^(?:19|20)\d\d$/.test(segment));
  return folder !== void 0 && Number(folder) !== date.year ? messages5.year(folder, date.text, date.year) : void 0;
}

// src/rules/front-matter.ts
var messages6 = {
  missing: "The note has no front matter; begin it with a line `---`, the keys `datetime`, `location`, `teams` and `participants`, and another line `---`.",
  bom: "An invisible byte order mark stands before the opening `---`; remove it, or other tools will not see the front matter.",
  blank: "Blank lines stand before the opening `---`; remove them, because front matter must begin on line 1.",
  lead: (text3) => `\`${text3}\` stands before the opening \`---\`; move it below the front matter, which must begin on line 1.`,
  unclosed: "The front matter is never closed; put a line `---` after its last key.",
  foreign: (language) => `The front matter is marked as \`${language}\`; write it in YAML, after a bare \`---\`.`,
  duplicate: (key) => `The key \`${key}\` stands twice; keep one of the two.`,
  tab: "A tab indents this line; indent YAML with spaces.",
  colon: (text3) => `\`${text3}\` holds a colon and a space, which YAML reads as a key; put the value between quotes.`,
  noColon: (text3) => `\`${text3}\` is no \`key: value\` line; put a colon and a space after the key.`,
  special: (text3) => `\`${text3}\` begins with a character that YAML reserves; put the value between quotes.`,
  quote: (text3) => `The quote in \`${text3}\` is never closed, or closed too early; put one quote at each end of the value.`,
  indent: (text3) => `\`${text3}\` is indented otherwise than its neighbours; indent it like the lines around it.`,
  bracket: (text3) => `The bracket in \`${text3}\` is never closed; close it, or write one item a line after \`- \`.`,
  alias: (text3) => `\`${text3}\` uses \`*\` or \`&\`, which YAML reads as a reference; put the value between quotes.`,
  tooMuch: "The front matter is longer or deeper than that of any note and was not read; keep the keys of the meeting in it and nothing else.",
  limitExceededAt: "From here on the note is longer or nested deeper than any note, and its text was not checked; split it, or flatten its lists.",
  mapping: (text3) => `The front matter is not a list of \`key: value\` lines; \`${text3}\` should be one.`,
  other: (text3) => `YAML cannot read the front matter at \`${text3}\`; check the colon, the quotes and the indentation of this line.`
};
var front_matter_default = defineRule(
  {
    id: "front-matter",
    description: "A note begins with front matter in YAML that can be read",
    severity: "error",
    fixes: ["safe"],
    needsNoteIndex: true
  },
  ({ note, settings, noteIndex, report }) => {
    const { frontMatter: frontMatter2, text: text3 } = note;
    if (note.limitExceededAt) {
      report({ range: note.limitExceededAt, message: messages6.limitExceededAt });
      if (frontMatter2.state === "missing") return;
    }
    const { state, lead, fence: fence3 } = frontMatter2;
    if (state === "missing") {
      const { required } = settings.frontMatter;
      if (required === true || required === "auto" && !noteIndex.usesOtherFormat)
        report({ range: note.lines.range(1), message: messages6.missing, about: "missing" });
      return;
    }
    if (lead.end > lead.start) {
      const before = text3.slice(lead.start, lead.end);
      if (before.replace("\uFEFF", "").trim() === "") {
        const message = before.startsWith("\uFEFF") ? messages6.bom : messages6.blank;
        report({ range: lead, message, expected: "", fix: "safe" });
      } else {
        const range = firstLine(text3, lead);
        report({ range, message: messages6.lead(excerpt(text3.slice(range.start, range.end))) });
      }
    }
    if (state === "unclosed") report({ range: fence3, message: messages6.unclosed });
    if (state === "foreign") report({ range: fence3, message: messages6.foreign(excerpt(frontMatter2.language)) });
    const lines = /* @__PURE__ */ new Set();
    for (const problem of frontMatter2.problems) {
      const { line } = note.lines.point(problem.range.start);
      if (lines.has(line)) continue;
      lines.add(line);
      const whole = note.lines.range(line);
      const range = rangeOf(problem, whole);
      report({
        range,
        message: sentence3(problem, text3.slice(whole.start, whole.end), text3.slice(range.start, range.end))
      });
      if (problem.code !== "DUPLICATE_KEY") break;
    }
    function rangeOf({ code, range, key }, line) {
      if (code === "DUPLICATE_KEY" && key) return { start: range.start, end: range.start + key.length };
      if (range.end === range.start) return line.end > line.start ? line : range;
      if (range.end > range.start + 1 || code === "TAB_AS_INDENT") return firstLine(text3, range);
      const end = line.start + text3.slice(line.start, line.end).trimEnd().length;
      return { start: range.start < end ? range.start : line.start, end };
    }
  }
);
function sentence3(problem, line, at) {
  const text3 = excerpt(line);
  switch (problem.code) {
    case "DUPLICATE_KEY":
      return messages6.duplicate(excerpt(problem.key ?? at));
    case "TAB_AS_INDENT":
      return messages6.tab;
    case "BLOCK_AS_IMPLICIT_KEY":
    case "MULTILINE_IMPLICIT_KEY":
      return /:\s.*:\s/.test(line) ? messages6.colon(text3) : messages6.noColon(text3);
    case "MISSING_CHAR":
      if (/["']/.test(line)) return messages6.quote(text3);
      return /[[{]/.test(line) ? messages6.bracket(text3) : messages6.noColon(text3);
    case "BAD_SCALAR_START":
      return messages6.special(text3);
    case "BAD_INDENT":
      return /[[{][^[{\]}]*$/.test(line) ? messages6.bracket(text3) : messages6.indent(text3);
    case "BAD_ALIAS":
      return messages6.alias(text3);
    case "TOO_MUCH":
      return messages6.tooMuch;
    case "NOT_A_MAPPING":
      return messages6.mapping(text3);
    case "UNEXPECTED_TOKEN":
      return /["']/.test(line) ? messages6.quote(text3) : messages6.other(text3);
    default:
      return messages6.other(text3);
  }
}
function firstLine(text3, range) {
  for (const line of linesIn(text3, range)) {
    if (text3.slice(line.start, line.end).trim() !== "") return line;
  }
  return range;
}

// src/note/front-matter/edits.ts
function valueAsList(note, key, value2) {
  const keyRange = note.frontMatter.keyRange([key]);
  if (!keyRange) return void 0;
  const text3 = note.text.slice(value2.start, value2.end);
  const between = note.text.slice(keyRange.end, value2.start);
  if (/[\r\n]/.test(text3) || !/^: +$/.test(between) || /[#[{|>&*!]/.test(text3[0] ?? "")) return void 0;
  return { start: keyRange.end + 1, end: value2.end, text: `${note.eol}  - ${text3}` };
}
function removalOfItem(note, item) {
  const rest = /^[ \t]*(?:\r\n|\r|\n)/.exec(note.text.slice(item.end, item.end + 200));
  const marker = markerOf(note.text, item);
  if (!rest || marker === void 0) return void 0;
  return { start: item.start - marker.length, end: item.end + rest[0].length, text: "" };
}
function itemAsItems(note, item, parts) {
  const marker = markerOf(note.text, item);
  if (marker === void 0 || parts.some((part) => !isPlain2(part))) return void 0;
  return { ...item, text: parts.join(`${note.eol}${marker}`) };
}
function markerOf(text3, item) {
  const lineStart = Math.max(text3.lastIndexOf("\n", item.start - 1), text3.lastIndexOf("\r", item.start - 1)) + 1;
  const marker = text3.slice(lineStart, item.start);
  return /^[ \t]*- +$/.test(marker) ? marker : void 0;
}
var PLAIN2 = unicodeRegExp(String.raw`^[\p{L}\p{N}][\p{L}\p{M}\p{N} ._/()+-]*$`);
function isPlain2(text3) {
  return PLAIN2(text3).test(text3) && !/^(?:true|false|null|yes|no|on|off|[\d.]+)$/i.test(text3);
}

// src/rules/front-matter-schema.ts
var EXAMPLE = "2022-06-23T10:00:00+02:00";
var messages7 = {
  missing: (key) => `The key \`${key}\` is missing; add a line \`${key}: …\` to the front matter.`,
  misspelt: (actual, key) => `There is no key \`${actual}\`; did you mean \`${key}\`?`,
  unknown: (key, known) => `The key \`${key}\` is not one that notes have (${known}); remove it, or check its name.`,
  empty: (key) => `\`${key}\` has no value; write one, or remove the line if the note can do without.`,
  emptyRequired: (key) => `\`${key}\` has no value; write one after the colon.`,
  emptyList: (key) => `\`${key}\` has no items; write each on a line of its own after \`- \`.`,
  emptyItem: (key) => `An item of \`${key}\` is empty; write what belongs there, or remove the line.`,
  list: (text3, key) => `\`${key}\` must be a list; write \`${text3}\` on a line of its own after \`- \`.`,
  type: (text3, key, type) => `\`${text3}\` is no value for \`${key}\`, which must be ${type}.`,
  notIn: (text3, key, allowed) => `\`${text3}\` is no value for \`${key}\`; write one of ${allowed}.`,
  rule: (text3, key, why) => `\`${text3}\` is no value for \`${key}\`: it ${why}.`,
  seconds: (text3, expected) => `\`${text3}\` has no seconds; write \`${expected}\`.`,
  colon: (text3, expected) => `\`${text3}\` has an offset without colon; write \`${expected}\`.`,
  offset: (text3) => `\`${text3}\` has no offset from UTC; add one at the end, such as \`+02:00\`, or \`Z\` for UTC.`,
  time: (text3) => `\`${text3}\` has no time; write day, time and offset, such as \`${EXAMPLE}\`.`,
  day: (text3, why, expected) => `\`${text3}\` is no day: ${why}; write ${expected ? `\`${expected}\`, the day in the file name` : "the day of the meeting as `yyyy-mm-dd`"}.`,
  clock: (text3) => `\`${text3}\` has a time or offset that cannot be; write it like \`${EXAMPLE}\`.`,
  dateTime: (text3) => `\`${text3}\` is no date and time; write it like \`${EXAMPLE}\`.`
};
var front_matter_schema_default = defineRule(
  {
    id: "front-matter-schema",
    description: "The front matter has the right keys, with values of the right form",
    severity: "error",
    fixes: ["safe", "suggestion"]
  },
  ({ note, meeting, settings, noteIndex, report }) => {
    if (note.frontMatter.state !== "valid" || settings.frontMatter.required === "auto" && noteIndex.usesOtherFormat)
      return;
    const { schema } = settings.frontMatter;
    const { data } = note.frontMatter;
    const isOptional = settings.frontMatter.required === false && schema === builtInSchema;
    const errors = schema.validate(data).filter(({ keyword }) => !isOptional || keyword !== "required");
    const missing = errors.filter(({ keyword }) => keyword === "required");
    const missingKeys = missing.filter(({ instancePath }) => instancePath === "").map(missingKey);
    const known = Object.keys(data).filter((key) => schema.keys.includes(key));
    const slips = /* @__PURE__ */ new Map();
    for (const key of Object.keys(data)) {
      if (isOptional || schema.keys.includes(key)) continue;
      const meant = closestMatch(
        key,
        schema.keys.filter((other) => !known.includes(other) && ![...slips.values()].includes(other))
      );
      if (meant !== void 0) slips.set(key, meant);
    }
    for (const [actual, key] of slips) {
      const range = note.frontMatter.keyRange([actual]);
      if (range) report({ range, message: messages7.misspelt(actual, key), expected: key, fix: "safe" });
    }
    for (const key of missingKeys) {
      if (![...slips.values()].includes(key)) report({ range: note.frontMatter.fence, message: messages7.missing(key) });
    }
    const strangers = /* @__PURE__ */ new Set([
      ...schema.remarkUnknownKeys && !isOptional ? Object.keys(data).filter((key) => !schema.keys.includes(key)) : [],
      ...errors.filter(isUnknownKey).filter(({ instancePath }) => instancePath === "").map(unknownKey)
    ]);
    for (const key of strangers) {
      const range = note.frontMatter.keyRange([key]);
      if (!range || slips.has(key)) continue;
      const severity = schema.remarkUnknownKeys ? "warning" : "error";
      const known2 = schema.keys.map((name) => `\`${name}\``).join(", ");
      report({ range, message: messages7.unknown(key, known2), about: `unknown ${key}`, severity });
    }
    const seen = /* @__PURE__ */ new Set();
    for (const error of errors) {
      if (error.instancePath === "" && (error.keyword === "required" || isUnknownKey(error))) continue;
      const path = pathOf(error);
      if (error.keyword === "pattern" && errors.some((other) => other.keyword === "format" && isSamePlace(other, error)))
        continue;
      if (seen.has(error.instancePath) || hasDeeper(error, errors)) continue;
      seen.add(error.instancePath);
      const value2 = path.reduce(
        (parent, key) => parent?.[key],
        data
      );
      if (typeof value2 === "string" && isPlaceholder(value2, settings.placeholders.words)) continue;
      report(valueReport(note, schema, error, path, value2, meeting.path?.day));
    }
  }
);
var isSamePlace = (one2, other) => one2.instancePath === other.instancePath;
function valueReport(note, schema, error, path, value2, pathDay) {
  const { frontMatter: frontMatter2, text: text3 } = note;
  const key = path.filter((part) => typeof part === "string").join(".");
  const keyRange = frontMatter2.keyRange(path.slice(0, 1)) ?? frontMatter2.fence;
  const written = frontMatter2.valueRange(path);
  const range = written && written.end > written.start ? written : keyRange;
  const shown = excerpt(text3.slice(range.start, range.end));
  const inList = typeof path.at(-1) === "number";
  if (error.keyword === "required")
    return { range: keyRange, message: messages7.missing(`${key}.${missingKey(error)}`) };
  if (isUnknownKey(error))
    return { range: keyRange, message: messages7.unknown(`${key}.${unknownKey(error)}`, "by its schema") };
  if (value2 === null || value2 === void 0 || typeof value2 === "string" && value2.trim() === "") {
    if (inList)
      return {
        range: written && written.end > written.start ? written : itemLine(note, path, keyRange),
        message: messages7.emptyItem(key)
      };
    const wantsList = error.params.type === "array";
    const message = wantsList ? messages7.emptyList(key) : schema.required.includes(key) ? messages7.emptyRequired(key) : messages7.empty(key);
    return { range: keyRange, message };
  }
  if (error.keyword === "minItems") return { range, message: messages7.emptyList(key) };
  const isBareOffset = error.keyword === "pattern" && readDateTime(shown).form === "bare-offset";
  if (isBareOffset || error.keyword === "format" && error.params.format === "date-time")
    return dateTimeReport(note, range, value2, pathDay);
  if (error.keyword === "type" && error.params.type === "array" && typeof value2 !== "object") {
    const edit = path.length === 1 ? valueAsList(note, key, range) : void 0;
    return {
      range,
      message: messages7.list(shown, key),
      ...edit && { fix: { safe: true, title: "Write it as a list", edits: [edit] } }
    };
  }
  if (error.keyword === "type" && error.params.type === "string" && typeof value2 !== "object" && /^[\w.+-]+$/.test(shown)) {
    return {
      range,
      message: messages7.type(shown, key, "text: put it between quotes"),
      expected: `"${shown}"`,
      fix: "safe"
    };
  }
  if (error.keyword === "type") return { range, message: messages7.type(shown, key, typeWords(error.params.type)) };
  if (error.keyword === "enum") {
    const allowed = error.params.allowedValues.map(String);
    const meant = closestMatch(shown, allowed);
    const message = messages7.notIn(shown, key, allowed.map((one2) => `\`${one2}\``).join(", "));
    return { range, message, ...meant !== void 0 && { expected: meant, fix: "suggestion" } };
  }
  return { range, message: messages7.rule(shown, key, reason(error)) };
}
function dateTimeReport(note, value2, content3, pathDay) {
  const { text: text3 } = note;
  const read2 = readDateTime(content3);
  const start = text3.indexOf(content3, value2.start);
  const range = start >= 0 && start < value2.end ? { start, end: start + content3.length } : value2;
  if (read2.form === "no-seconds") {
    const expected = content3.replace(/(T\d\d:\d\d)/i, "$1:00");
    return expected === content3 ? { range, message: messages7.dateTime(content3) } : { range, message: messages7.seconds(content3, expected), expected, fix: "safe" };
  }
  if (read2.form === "bare-offset") {
    const expected = `${content3.slice(0, -2)}:${content3.slice(-2)}`;
    return { range, message: messages7.colon(content3, expected), expected, fix: "safe" };
  }
  if (read2.form === "no-offset") return { range, message: messages7.offset(content3) };
  if (read2.form === "no-time") return { range, message: messages7.time(content3) };
  if (read2.form === "bad-time") return { range, message: messages7.clock(excerpt(content3)) };
  if (read2.form === "bad-day") {
    const part = { start: range.start, end: range.start + read2.dayText.length };
    const message = messages7.day(read2.dayText, whyNoDay(read2.dayText), pathDay);
    return { range: part, message, ...pathDay && { expected: pathDay, fix: "suggestion" } };
  }
  return { range, message: messages7.dateTime(excerpt(content3)) };
}
function whyNoDay(text3) {
  const [, month, day] = text3.split("-");
  const number = Number(month);
  if (number < 1 || number > 12) return `there is no month ${month}`;
  if (month.length === 2 && day.length === 2 || day.length > 2)
    return `there is no day ${day} of ${nameOf("month", "long", new Date(Date.UTC(2001, number - 1, 1)), "en")}`;
  return "month and day have two digits each";
}
function itemLine(note, path, fallback) {
  const before = note.frontMatter.valueRange([...path.slice(0, -1), Number(path.at(-1)) - 1]);
  const from = before?.end ?? fallback.end;
  const dash = /(?:\r\n|\r|\n)[ \t]*(-)[ \t]*(?=\r|\n|$)/.exec(note.text.slice(from, note.frontMatter.yaml.end));
  if (!dash) return fallback;
  const start = from + dash.index + dash[0].indexOf("-");
  return { start, end: start + 1 };
}

// src/rules/heading-emoji.ts
var messages8 = {
  other: (emoji, name, other, usual, notes2) => `\`${emoji}\` is the emoji of \`${other}\` in the other notes; write \`${usual}\` before \`${name}\`, as ${notes2} notes do.`
};
var CLEAR2 = 5;
var heading_emoji_default = defineRule(
  {
    id: "heading-emoji",
    description: "A section's heading does not have the emoji that the other notes give to another section",
    severity: "warning",
    fixes: ["safe"],
    needsNoteIndex: true
  },
  ({ note, settings, noteIndex, report }) => {
    for (const { spec, heading } of outline(note.blocks, settings.sections).sections) {
      if (!heading.emoji) continue;
      const use = noteIndex.emojiUse(heading.emoji);
      const own5 = Math.max(1, use.get(spec.name) ?? 0);
      const [other] = [...use].filter(([name, notes2]) => name !== spec.name && notes2 >= own5 * CLEAR2).sort(([, a], [, b]) => b - a);
      const usual = noteIndex.usualEmoji(spec.name);
      if (!other || !usual || usual.emoji === heading.emoji || usual.notes < own5 * CLEAR2) continue;
      const start = note.text.indexOf(heading.emoji, heading.content.start);
      report({
        range: { start, end: start + heading.emoji.length },
        message: messages8.other(heading.emoji, heading.name, other[0], usual.emoji, usual.notes),
        expected: usual.emoji,
        fix: "safe"
      });
    }
  }
);

// src/rules/heading-syntax.ts
var messages9 = {
  space: (text3, expected) => `\`${excerpt(text3)}\` is not a heading to Markdown; write \`${excerpt(expected)}\`, with a space after the \`#\` marks.`,
  bold: (text3, expected) => `\`${excerpt(text3)}\` is bold text, not a heading; write \`${excerpt(expected)}\`, so that the section can be found and linked.`,
  above: (text3, name, expected) => `\`${excerpt(text3)}\` stands inside \`${excerpt(name)}\` but is a heading above it; write \`${excerpt(expected)}\`.`,
  underlined: (text3, expected) => `\`${excerpt(text3)}\` is a heading by the line below it; write \`${excerpt(expected)}\`, as in the other notes.`
};
var heading_syntax_default = defineRule(
  {
    id: "heading-syntax",
    description: "Headings are marked with `#` marks and a space",
    severity: "error",
    fixes: ["safe", "suggestion"]
  },
  ({ note, settings, report }) => {
    const { text: text3, blocks } = note;
    const { sections, missing } = outline(blocks, settings.sections);
    const depth = sections[0]?.heading.depth ?? 2;
    const required = (name) => settings.sections.some((spec) => sectionName(name, spec));
    for (const block of blocks) {
      if (block.kind !== "paragraph" && block.kind !== "item") continue;
      for (const line of linesIn(text3, block.range)) {
        if (block.item && (line.start === block.range.start || text3[line.start] !== "#")) continue;
        const source = text3.slice(line.start, line.end).trimEnd();
        const range = { start: line.start, end: line.start + source.length };
        const hashes = /^[ ]{0,3}(#{1,6})(?!#)(?=\S)(.*)$/.exec(source);
        if (hashes && isHeadingText(hashes[1], hashes[2], required)) {
          const expected = `${hashes[1]} ${hashes[2]}`;
          report({ range, message: messages9.space(source.trim(), expected), expected, fix: "safe" });
          continue;
        }
        const bold = /^(\*\*|__)(.+?):?\1:?$/.exec(source);
        const spec = bold && missing.find((candidate) => sectionName(bold[2], candidate));
        if (bold && spec && source === text3.slice(block.range.start, block.range.end).trimEnd()) {
          const expected = `${"#".repeat(depth)} ${bold[2]}`;
          report({ range, message: messages9.bold(source, expected), expected, fix: "suggestion" });
        }
      }
    }
    for (const { heading, blocks: content3 } of sections) {
      for (const { heading: inner } of content3) {
        if (!inner || inner.setext || inner.depth > 1 || heading.depth === 1) continue;
        const expected2 = `${"#".repeat(heading.depth + 1)} ${inner.raw}`;
        const message = messages9.above(`# ${inner.raw}`, heading.name, expected2);
        report({ range: inner.range, message, expected: expected2, fix: "suggestion" });
      }
      if (!heading.setext || /[\r\n]/.test(heading.raw)) continue;
      const expected = `${"#".repeat(heading.depth)} ${heading.raw}`;
      const safe = hasContent(content3, text3);
      report({
        range: heading.range,
        message: messages9.underlined(heading.raw, expected),
        expected,
        fix: safe ? "safe" : "suggestion"
      });
    }
  }
);
function isHeadingText(marks, rest, required) {
  return required(rest) || marks.length >= 2 && /^(?:[\p{Lu}*_]|:[a-z_]+: )/u.test(rest);
}

// src/rules/known-speaker.ts
var messages10 = {
  known: (text3, name) => `\`${text3}\` speaks but is not among the participants; add \`${name}\` to them, or correct the name here.`,
  unknown: (text3) => `\`${text3}\` speaks but fits none of the participants; add who it is to them, or correct the name here.`
};
var MIN_PRESENT = 2;
var MAX_ABSENT = 4;
var ACRONYMS = new Set(
  "PR CI CD OS VM UI UX DB HW SW IO QA PM AI ML IT HR EU US UK NB PS WG TC EC DE FR EN ID IP TV OK".split(" ")
);
var NO_NAMES = /^(?:time|date|when|where|location|place|present|attendees?|attending|participants?|recording|link|host|chair|facilitator|scribe|notes?|agenda|topics?|goals?|update|summary|action|next|join|meeting|issue|question|answer|decision|status|version|example|maybe|yes|no)$/i;
var known_speaker_default = defineRule(
  {
    id: "known-speaker",
    description: "Whoever speaks in the note is among its participants",
    severity: "warning",
    fixes: ["suggestion"],
    needsNoteIndex: true
  },
  ({ note, meeting, settings, noteIndex, report }) => {
    const { attendees } = meeting;
    const written = attendees.flatMap(({ name }) => name.split(/[,;]/).map((part) => part.trim()));
    const participants = [
      ...written,
      ...written.flatMap((name) => noteIndex.spellings.better("participants", name)?.spelling ?? [])
    ];
    if (participants.length === 0 || participants.some((value2) => isPlaceholder(value2, settings.placeholders.words)))
      return;
    const { people } = noteIndex;
    const speakers = /* @__PURE__ */ new Map();
    const doing = /* @__PURE__ */ new Set();
    for (const { range, isSpoken } of lines()) {
      for (const name of speakersOf(note.text, range)?.names ?? []) {
        if (isGroup(name.text) || NO_NAMES.test(name.text)) continue;
        if (!isSpoken) {
          doing.add(name.text);
          continue;
        }
        const key = isInitials(name.text) ? initialsKey(name.text) : name.text;
        const known = speakers.get(key);
        if (known) known.others.push(name.range);
        else speakers.set(key, { text: name.text, range: name.range, others: [] });
      }
    }
    const { roster } = settings;
    const here = new Set(participants.flatMap((name) => roster.person(name) ?? []));
    const isPresent = (name) => participants.some((one2) => people.match(name, one2) === "yes") || roster.meantBy(name).some((person) => here.has(person));
    const absent = [];
    let present = [...doing].filter(
      (name) => !speakers.has(isInitials(name) ? initialsKey(name) : name) && isPresent(name)
    ).length;
    for (const speaker of speakers.values()) {
      const { text: text3 } = speaker;
      if (isPresent(text3)) present++;
      else if (roster.meantBy(text3).length === 1) absent.push(speaker);
      else if (participants.some((name) => people.match(text3, name) === "maybe")) continue;
      else if (people.isKnown(text3) || isPerson(text3)) absent.push(speaker);
    }
    if (present < MIN_PRESENT || absent.length > Math.max(present, MAX_ABSENT)) return;
    for (const { text: text3, range, others } of absent) {
      const meant = roster.meantBy(text3);
      const name = meant.length === 1 ? meant[0].name : isInitials(text3) ? people.nameOf(text3) : void 0;
      const edit = name === void 0 || !/^[\p{L}][\p{L}\p{M} .'-]*$/u.test(name) ? void 0 : appended(name);
      report({
        range,
        message: name === void 0 ? messages10.unknown(text3) : messages10.known(text3, name),
        related: others.map((other) => ({ range: other, message: "Here too" })),
        ...edit && { fix: { safe: false, title: `Add \`${name}\` to the participants`, edits: [edit] } }
      });
    }
    function isPerson(text3) {
      if (!new RegExp("^\\p{Lu}{2}$", "u").test(text3) || ACRONYMS.has(text3)) return false;
      for (let at = note.bodyStart; ; ) {
        at = note.text.indexOf(text3, at);
        if (at < 0) return true;
        const before = note.text.slice(Math.max(note.bodyStart, at - 2), at);
        at += text3.length;
        const after = note.text.slice(at, at + 2);
        if (!/[\p{L}\p{N}]$/u.test(before) && !/^[\p{L}\p{N}]/u.test(after) && !goesOn(at)) return false;
      }
    }
    function goesOn(at) {
      const next = /\s*/y;
      next.lastIndex = at;
      next.test(note.text);
      return /[:/+&,]/.test(note.text[next.lastIndex] ?? "");
    }
    function lines() {
      const { sections } = outline(note.blocks, settings.sections);
      const silent = new Set(sections.filter(({ spec }) => isSilent(spec.name)).flatMap(({ blocks }) => blocks));
      return note.blocks.flatMap((block) => {
        const { kind, range } = block;
        const isAsked = (kind === "paragraph" || kind === "item") && note.text.slice(range.start, range.end).includes(":");
        if (!isAsked) return [];
        const isSpoken = !silent.has(block);
        return linesIn(note.text, range).map((line) => ({ range: line, isSpoken }));
      });
    }
    function appended(name) {
      const last = attendees.at(-1).entry;
      const lineStart = Math.max(note.text.lastIndexOf("\n", last.start - 1), note.text.lastIndexOf("\r", last.start - 1)) + 1;
      const marker = note.text.slice(lineStart, last.start);
      if (!/^[ \t]*[-*+] +$/.test(marker)) return void 0;
      const end = note.lines.range(note.lines.point(last.end).line).end;
      return { start: end, end, text: `${note.eol}${marker}${personName(name).text}` };
    }
  }
);
function isSilent(section) {
  return /^(?:agenda|todos?|action items|tasks|decisions)\b/i.test(section);
}

// src/rules/no-broken-link.ts
var messages11 = {
  space: (text3, expected) => `\`${text3}\` is no link to Markdown; write \`${expected}\`, without the space.`,
  unclosed: (text3) => `The link \`${text3}\` is never closed; put a \`)\` after its address.`,
  bracket: (text3) => `The address \`${text3}\` ends in a stray \`]\`, which becomes a part of it; remove the bracket.`,
  target: (text3) => `There is no file \`${text3}\` in the repository; correct the link.`
};
var SPACED = /(?<!!)(\[[^\][\r\n]{1,200}\])[ \t]+(\((?:https?:\/\/|mailto:|\.{0,2}\/|#)[^\s()<>]{1,500}\)|\([\w./-]{1,200}\.(?:md|png|jpe?g|svg|pdf|html?)(?:#[\w-]*)?\))/g;
var UNCLOSED = /!?\[[^\][\r\n]{1,200}\]\((?:https?:\/\/|\.{0,2}\/)[^\s()<>]{1,500}(?=[ \t]*(?:\r|\n|$))/g;
var STRAY = /(?:^|[\s(])(https?:\/\/[^\s[\]<>()]{1,500}\])(?=[\s.,;]|$)/g;
var TARGET = /!?\[[^\][\r\n]{0,200}\]\([ \t]*<?([^\s()<>]{1,500})>?(?:[ \t]+["'][^"'\r\n]*["'])?[ \t]*\)/g;
var MAX_LABEL = 2e3;
var no_broken_link_default = defineRule(
  {
    id: "no-broken-link",
    description: "Links are written so that they work, and relative ones lead to a file that is there",
    severity: "warning",
    fixes: ["safe", "suggestion"]
  },
  ({ note, fileExists, report }) => {
    let definitions;
    const isDefined = (label) => {
      definitions ??= new Set(
        [...note.text.matchAll(/^ {0,3}\[([^\]\r\n]+)\]:/gm)].map(([, name]) => name.toLowerCase())
      );
      return definitions.has(label.toLowerCase());
    };
    const missing = /* @__PURE__ */ new Set();
    for (const { range, prose } of proseBlocks(note)) {
      if (!prose.includes("]")) continue;
      const at = (index2, length) => ({ start: range.start + index2, end: range.start + index2 + length });
      const written = (index2, length) => note.text.slice(range.start + index2, range.start + index2 + length);
      for (const match of prose.matchAll(SPACED)) {
        if (isDefined(match[1].slice(1, -1)) || /^\[[ xX]\]$/.test(match[1])) continue;
        const text3 = written(match.index, match[0].length);
        const file = resolve(note.path, match[2].slice(1, -1));
        if (file !== void 0 && fileExists?.(file) === false) {
          report({ range: at(match.index, text3.length), message: messages11.target(excerpt(file)) });
          continue;
        }
        const expected = text3.replace(/\][ \t]+\(/, "](");
        report({
          range: at(match.index, text3.length),
          message: messages11.space(excerpt(text3), excerpt(expected)),
          expected,
          fix: "safe"
        });
      }
      for (const match of prose.matchAll(UNCLOSED)) {
        const text3 = written(match.index, match[0].length);
        report({
          range: at(match.index, text3.length),
          message: messages11.unclosed(excerpt(text3)),
          expected: `${text3})`,
          fix: "suggestion"
        });
      }
      for (const match of prose.matchAll(STRAY)) {
        const index2 = match.index + match[0].indexOf(match[1]);
        const before = prose.slice(Math.max(0, index2 - MAX_LABEL), index2);
        if (before.lastIndexOf("[") > before.lastIndexOf("]")) continue;
        const text3 = match[1];
        const message = messages11.bracket(excerpt(text3));
        report({ range: at(index2, text3.length), message, expected: text3.slice(0, -1), fix: "suggestion" });
      }
      if (!fileExists) continue;
      for (const match of prose.matchAll(TARGET)) {
        const target = match[1];
        const file = resolve(note.path, target);
        if (file === void 0 || missing.has(file) || fileExists(file)) continue;
        if (target.startsWith("/") && !fileExists(file.split("/")[0])) continue;
        missing.add(file);
        const index2 = match.index + match[0].lastIndexOf(target);
        report({ range: at(index2, target.length), message: messages11.target(excerpt(file)) });
      }
    }
  }
);
function resolve(from, target) {
  if (/^[a-z][a-z0-9+.-]*:|^#|^\/\//i.test(target) || /[{}$]/.test(target)) return void 0;
  let plain;
  try {
    plain = decodeURIComponent(target.split(/[?#]/, 1)[0]);
  } catch {
    return void 0;
  }
  if (plain === "" || plain.includes("\0")) return void 0;
  const parts = plain.startsWith("/") ? [] : from.split("/").slice(0, -1);
  for (const part of plain.split("/")) {
    if (part === "..") {
      if (parts.length === 0) return void 0;
      parts.pop();
    } else if (part !== "" && part !== ".") parts.push(part);
  }
  return parts.join("/");
}

// src/rules/no-copied-section.ts
var messages12 = {
  copied: (name, path) => `The section \`${name}\` is word for word that of \`${path}\`; write what is new, or remove what was copied.`
};
var no_copied_section_default = defineRule(
  {
    id: "no-copied-section",
    description: "No section is word for word that of an earlier note of the series",
    severity: "warning",
    needsNoteIndex: true,
    options: {
      minLength: {
        description: "Shorter sections may be the same: the number of characters from which on they count.",
        type: "integer",
        minimum: 1,
        default: 200
      }
    }
  },
  ({ note, meeting, settings, stage, noteIndex, report }, { minLength }) => {
    if (stage === "upcoming") return;
    const day = meeting.path?.day ?? meeting.day;
    if (!day) return;
    const { sections } = outline(note.blocks, settings.sections);
    const copied = sections.flatMap(({ spec, heading, blocks: content3 }, at) => {
      const isRule = ({ kind, range: { start, end: end2 } }) => kind === "other" && isBreak(note.text.slice(start, end2));
      const end = content3.find(isRule)?.range.start ?? sections[at + 1]?.heading.range.start ?? note.text.length;
      const blocks = content3.filter(({ range: range2 }) => range2.start < end);
      const range = rangeOfBlocks(blocks);
      if (!range || end - heading.range.end < minLength || /^agenda\b/i.test(spec.name)) return [];
      const { hash: hash2, length } = digest(note.text, { start: heading.range.end, end });
      if (length < minLength) return [];
      const earlier = noteIndex.earlierCopy(note.path, day, spec.name, hash2, length);
      return earlier ? [{ name: heading.name, range, path: earlier.path }] : [];
    });
    const [first, ...others] = copied;
    if (!first) return;
    const related = others.map(({ name, range }) => ({ range, message: `So is \`${name}\`` }));
    report({ range: first.range, message: messages12.copied(first.name, first.path), related });
  }
);

// src/rules/no-cut-off-text.ts
var messages13 = {
  silent: (text3) => `\`${text3}\` has nothing after it; write what was said, or remove the line.`,
  word: (text3, word) => `The text stops after \`${word}\` in \`${text3}\`; finish the sentence.`,
  blank: (text3) => `\`${text3}\` seems to stop in the middle; finish the sentence, or end it with a full stop.`,
  hole: (text3) => `Something is missing in \`${text3}\`; finish the sentence.`,
  comma: (text3) => `The text stops at a comma after \`${text3}\`; finish the sentence, or remove the comma.`
};
var OPEN_WORDS = new Set(
  "the a an of to and or but with from into onto than because if whether while unless until although via per my your our their its his could should would might must may shall needs between without within require requires provide provides include includes contain contains".split(" ")
);
var WAITING_WORDS = new Set(
  "for about though doesn't don't didn't isn't aren't wasn't can't couldn't won't wouldn't shouldn't haven't hasn't in on at by as is are was were be been being have has had will can do does that which when where what how why not also so then there some any each every".split(
    " "
  )
);
var STRANDED = /\b(?:add|apply|attach|belong|bind|change|come|commit|compare|connect|contribute|convert|go|get|link|listen|look|map|migrate|move|point|port|push|refer|related?|reply|report|respond|send|speak|subscribe|switch|talk|upgrade|used|write)(?:e?s|ed|ing)? to$/;
var HOLE = /\b(?:between (?:and|or)\b.*|(?:see|know|check|unclear|sure|wonder) (?:if|whether) (?:there|it|we|they|the|you)\.)$/;
var UNFINISHED = unicodeRegExp(String.raw`[\p{L}'’,:*_\x60>]\s*$|between |(?:there|it|we|they|the|you)\.\s*$`);
var LIST = unicodeRegExp(String.raw`\p{L},$`);
var LAST_WORD = unicodeRegExp(String.raw`(?:^|[\s(])([\p{L}'’]+)$`);
var no_cut_off_text_default = defineRule(
  {
    id: "no-cut-off-text",
    description: "No paragraph or item stops in the middle of a sentence",
    severity: "warning",
    needsNoteIndex: true
  },
  ({ note, settings, stage, noteIndex, report }) => {
    if (stage === "upcoming") return;
    const agenda = outline(note.blocks, settings.sections).sections.find(({ spec }) => /^agenda$/i.test(spec.name));
    const inAgenda = new Set(agenda?.blocks);
    const writesToTheEnd = !leavesBlanks(note) && (noteIndex.notes < FEW2 || !noteIndex.leavesBlanks);
    note.blocks.forEach((block, at) => {
      if (block.kind !== "paragraph" && block.kind !== "item" || inAgenda.has(block)) return;
      const next = note.blocks[at + 1];
      const end = endOf(block);
      const last = note.text.slice(end.start, end.end);
      if (!UNFINISHED(last).test(last)) return;
      const speakers = speakersOf(note.text, end);
      if (speakers && speakers.said.start >= speakers.said.end) {
        const isPerson = speakers.names.every(({ text: text4 }) => isInitials(text4) && noteIndex.people.isKnown(text4));
        if (isPerson && !goesOn(block, next)) report({ range: speakers.range, message: messages13.silent(last.trim()) });
        return;
      }
      if (block.item?.hasChildren || next && !blankBetween(block, next)) return;
      if (next && next.kind !== "heading" && next.kind !== "paragraph" && next.kind !== "other" && !(block.item && next.kind === "item"))
        return;
      const prose = proseOf(note.text, end);
      const text3 = prose.trimEnd();
      const written = last.slice(0, text3.length);
      const say = (start, message) => report({ range: { start: end.start + start, end: end.start + text3.length }, message });
      if (LIST(text3).test(text3) && next?.kind !== "item" && !isListOfNames(text3)) {
        say(0, messages13.comma(ending(written)));
        return;
      }
      const hole = HOLE.exec(text3);
      if (hole) {
        say(hole.index, messages13.hole(excerpt(written.slice(hole.index))));
        return;
      }
      const word = LAST_WORD(text3).exec(text3)?.[1]?.replace("’", "'");
      if (word === void 0 || word === "to" && /\b(?:if|as|when|whenever|where|wherever|unless)\b[^.]*\b(?:able|wants?|wanted|likes?|needs?|needed|has|have|had) to$/.test(
        text3
      ))
        return;
      const isWaiting = writesToTheEnd && endsInBlank(block);
      const isOpen2 = !(word === "to" && STRANDED.test(text3)) && (OPEN_WORDS.has(word) && !new RegExp("\\bnot \\p{L}+$", "u").test(text3) || /^[b-hj-z]$/.test(word) || isWaiting && WAITING_WORDS.has(word));
      if (!isOpen2 && !isWaiting) return;
      const words = text3.replace(/^(?:[-*+]|\d+[.)])\s+/, "").split(/\s+/);
      if (isOpen2 && (words.length >= 3 || OPEN_WORDS.has(words[0]))) {
        say(text3.length - word.length, messages13.word(written.trim() === word ? `… ${word}` : excerpt(written), word));
      } else if (isWaiting && !block.item && words.length >= 2 && new RegExp("^\\p{Ll}+$", "u").test(word) && !isTask(text3)) {
        say(
          Math.max(0, text3.lastIndexOf(". ") + 2 > 1 ? text3.lastIndexOf(". ") + 2 : 0),
          messages13.blank(ending(written))
        );
      }
    });
    function endOf(block) {
      const source = note.text.slice(block.range.start, block.range.end);
      const from = Math.max(source.lastIndexOf("\n"), source.lastIndexOf("\r")) + 1;
      return { start: block.range.start + from, end: block.range.end };
    }
    function endsInBlank(block) {
      const end = endOfLine(note.text, block.range.end);
      return note.text[end - 1] === " " && /\S/.test(note.text[end - 2] ?? "");
    }
    function blankBetween(block, next) {
      if (block.item && next.item?.list === block.item.list) return true;
      return (note.text.slice(block.range.end, next.range.start).match(/\r\n|\r|\n/g) ?? []).length > 1;
    }
    function goesOn(block, next) {
      if (block.item?.hasChildren) return true;
      if (!next || next.kind === "heading" || next.kind === "other") return false;
      if (block.item) return next.item !== void 0 && next.item.depth > block.item.depth;
      if (next.kind !== "paragraph") return true;
      return speakersOf(note.text, next.range) === void 0;
    }
  }
);
var FEW2 = 5;
var MAX_BLANKS = 3;
function leavesBlanks(note) {
  const ends = note.blocks.filter(({ kind, range }) => {
    const last = note.text[endOfLine(note.text, range.end) - 1];
    return kind === "paragraph" && (last === " " || last === "	");
  });
  return ends.length > MAX_BLANKS;
}
var MAX_ENDING = 50;
function ending(text3) {
  const line = excerpt(text3, text3.length);
  return line.length > MAX_ENDING ? `…${line.slice(-MAX_ENDING).replace(/^\S*/, "")}` : line;
}
function isListOfNames(text3) {
  const parts = text3.replace(/^.*:[*_]*\s*/, "").split(",").slice(0, -1).map((part) => part.trim());
  return parts.length >= 3 && parts.every((part) => new RegExp("^\\p{Lu}", "u").test(part) && part.split(/\s+/).length <= 3);
}

// src/rules/no-duplicate-items.ts
var messages14 = {
  again: (text3, key, line) => `\`${text3}\` already stands in \`${key}\` on line ${line}; remove it, or write who was meant.`,
  other: (text3, first, key, line) => `\`${text3}\` stands in \`${key}\` as \`${first}\` on line ${line} too; keep one of the two.`
};
var no_duplicate_items_default = defineRule(
  {
    id: "no-duplicate-items",
    description: "No participant, team or tag stands twice",
    severity: "warning",
    fixes: ["safe"],
    options: {
      keys: {
        description: "The lists to look at.",
        type: "array",
        items: { type: "string" },
        default: ["teams", "participants", "tags"]
      }
    }
  },
  ({ note, report }, { keys: keys2 }) => {
    for (const key of keys2) {
      const first = /* @__PURE__ */ new Map();
      for (const { value: value2, range } of frontMatterList(note, key)) {
        const id = normalize(value2);
        const known = first.get(id);
        if (!known) {
          first.set(id, { value: value2, range });
          continue;
        }
        const line = note.lines.point(known.range.start).line;
        const exact = known.value === value2;
        const removal = exact ? removalOfItem(note, range) : void 0;
        report({
          range,
          message: exact ? messages14.again(value2, key, line) : messages14.other(value2, known.value, key, line),
          related: [{ range: known.range, message: "First here" }],
          ...removal && { fix: { safe: true, title: "Remove the repeat", edits: [removal] } }
        });
      }
    }
  }
);

// src/rules/no-empty-section.ts
var messages15 = {
  empty: (name) => `The section \`${name}\` is empty although the meeting is over; write what was said, or a line such as "None".`
};
var no_empty_section_default = defineRule(
  {
    id: "no-empty-section",
    description: "After the meeting, each required section has content",
    severity: "warning",
    needsNoteIndex: true
  },
  ({ note, meeting, settings, stage, noteIndex, report }) => {
    if (stage === "upcoming" || meeting.isCancelled) return;
    if (settings.sections === defaultSections && noteIndex.usesOtherFormat) return;
    const { sections } = outline(note.blocks, settings.sections);
    for (const [at, { spec, heading, blocks }] of sections.entries()) {
      if ((sections[at + 1]?.heading.depth ?? 0) > heading.depth) continue;
      if (spec.notEmpty === false || hasContent(blocks, note.text)) continue;
      report({ range: heading.range, message: messages15.empty(heading.name) });
    }
  }
);

// src/rules/no-joined-items.ts
var messages16 = {
  joined: (text3, key, count2) => `\`${text3}\` is one item of \`${key}\` that holds ${count2}; write each on a line of its own after \`- \`.`
};
var no_joined_items_default = defineRule(
  {
    id: "no-joined-items",
    description: "Each item of a front-matter list holds one thing",
    severity: "error",
    fixes: ["safe"],
    options: {
      keys: {
        description: "The lists to look at.",
        type: "array",
        items: { type: "string" },
        default: ["teams", "participants"]
      }
    }
  },
  ({ note, report }, { keys: keys2 }) => {
    for (const key of keys2) {
      for (const { value: value2, range } of frontMatterList(note, key)) {
        const parts = split(value2);
        if (parts.length < 2) continue;
        const message = messages16.joined(value2, key, parts.length);
        const edit = itemAsItems(note, range, parts);
        const title = "Write each on a line of its own";
        report({
          range,
          message,
          ...edit && { expected: edit.text, fix: { safe: true, title, edits: [edit] } }
        });
      }
    }
  }
);
function split(value2) {
  const outside = value2.replace(/\([^)]{0,500}\)/g, (inside) => inside.replace(/[,;]/g, " "));
  if (!/[,;]/.test(outside)) return [value2];
  const parts = [];
  let from = 0;
  for (const { index: index2 } of outside.matchAll(/[,;]/g)) {
    parts.push(value2.slice(from, index2));
    from = index2 + 1;
  }
  parts.push(value2.slice(from));
  const trimmed = parts.map((part) => part.trim()).filter((part) => part !== "");
  const isSuffix = (part) => /^(?:jr|sr|ii|iii|phd|md|inc|ltd)\.?$/i.test(part);
  if (trimmed.some((part) => isSuffix(part) || part.split(/\s+/).length > 4)) return [value2];
  return trimmed;
}

// src/text/mojibake.ts
var HIGH = "€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ";
var LEAD2 = /[ÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñòóô]/;
var TRAIL = `[\\u0080-\\u00BF${HIGH.replace(/[\]\\^-]/g, "\\$&")}]`;
var TWICE = new RegExp(
  `(?:[\\u00C2-\\u00DF]${TRAIL}|[\\u00E0-\\u00EF]${TRAIL}{2}|[\\u00F0-\\u00F4]${TRAIL}{3})+`,
  "g"
);
var INVISIBLE = new RegExp("(?:(?![\\t\\r\\n])\\p{Cc}|\\u00AD|\\u200B|\\u2060|\\u200E|\\u200F|[\\u202A-\\u202E]|[\\u2066-\\u2069]|\\uFEFF)+", "gu");
function mojibake(text3, range) {
  const source = text3.slice(range.start, range.end);
  const found = [];
  const add = (index2, match, rest) => {
    const start = range.start + index2;
    found.push({ range: { start, end: start + match.length }, text: match, ...rest });
  };
  if (LEAD2.test(source)) {
    for (const match of source.matchAll(TWICE)) {
      const decoded = decode2(match[0]);
      if (decoded !== void 0 && isText(decoded)) add(match.index, match[0], { kind: "encoded-twice", decoded });
    }
  }
  for (const match of source.matchAll(/\uFFFD+/g)) add(match.index, match[0], { kind: "replacement" });
  return found;
}
function invisible(text3, range) {
  const source = text3.slice(range.start, range.end);
  if (isAscii(source)) return [];
  return [...source.matchAll(INVISIBLE)].map((match) => {
    const start = range.start + match.index;
    return { range: { start, end: start + match[0].length }, text: match[0], kind: "invisible", decoded: "" };
  });
}
function decode2(text3) {
  const bytes = [];
  for (const letter of text3) {
    const high = HIGH.indexOf(letter);
    const code = high >= 0 ? 128 + high : letter.charCodeAt(0);
    if (code > 255) return void 0;
    bytes.push(code);
  }
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(Uint8Array.from(bytes));
  } catch {
    return void 0;
  }
}
function isText(decoded) {
  return /^(?:[\p{L}\p{M}\p{Extended_Pictographic}‘’“”„…–—•§°«»€£©®™ \u00A0]|\u200D)+$/u.test(decoded);
}

// src/rules/no-mojibake.ts
var messages17 = {
  twice: (word, decoded) => `\`${word}\` was encoded twice; write \`${decoded}\`.`,
  replacement: (word) => `\`${word}\` has lost a character that could not be encoded; write the word anew.`,
  invisible: (code, word) => `An invisible character (${code}) stands in \`${word}\`; remove it.`
};
var MAX_ALIKE = 200;
var no_mojibake_default = defineRule(
  {
    id: "no-mojibake",
    description: "No text that was encoded twice, lost characters, or hides invisible ones",
    severity: "error",
    fixes: ["safe"]
  },
  ({ note, report }) => {
    const { text: text3, frontMatter: frontMatter2 } = note;
    const seen = /* @__PURE__ */ new Set();
    const all2 = [
      ...mojibake(text3, { start: frontMatter2.lead.end, end: text3.length }),
      // Only names and values are compared; in prose a soft hyphen or a joiner does no harm.
      ...frontMatter2.state === "valid" ? invisible(text3, frontMatter2.yaml) : []
    ];
    const words = /* @__PURE__ */ new Map();
    let word = { start: 0, end: 0 };
    for (const one2 of all2.sort((a, b) => a.range.start - b.range.start)) {
      if (one2.range.start >= word.end) word = wordAround(text3, one2.range);
      const key = `${word.start}`;
      const known = words.get(key) ?? { word, found: [] };
      known.found.push(one2);
      words.set(key, known);
    }
    const alike = /* @__PURE__ */ new Map();
    for (const one2 of words.values()) {
      const written = text3.slice(one2.word.start, one2.word.end);
      alike.set(written, [...(alike.get(written) ?? []).slice(-MAX_ALIKE), one2]);
    }
    for (const { word: word2, found } of words.values()) {
      const written = text3.slice(word2.start, word2.end);
      if (seen.has(written)) continue;
      seen.add(written);
      const others = alike.get(written).filter((other) => other.word !== word2);
      const related = others.map((other) => ({ range: other.word, message: "The same here" }));
      if (found.some(({ kind }) => kind === "replacement")) {
        report({ range: word2, message: messages17.replacement(excerpt(written)), related });
        continue;
      }
      const expected = repair(text3, word2, found);
      const edits = [{ word: word2, found }, ...others].map((one2) => ({
        ...one2.word,
        text: repair(text3, one2.word, one2.found)
      }));
      const message = found.some(({ kind }) => kind === "encoded-twice") ? messages17.twice(excerpt(written), excerpt(expected)) : messages17.invisible(codeOf(found[0].text), excerpt(expected));
      edits.sort((a, b) => a.start - b.start);
      report({
        range: word2,
        message,
        expected,
        related,
        fix: { safe: true, title: `Write \`${excerpt(expected)}\``, edits }
      });
    }
  }
);
function repair(text3, word, found) {
  let out = text3.slice(word.start, word.end);
  for (const { range, decoded } of [...found].reverse()) {
    out = out.slice(0, range.start - word.start) + decoded + out.slice(range.end - word.start);
  }
  return out;
}
function wordAround(text3, range) {
  let { start, end } = range;
  while (start > 0 && /[^\s:,;()[\]"'<>]/.test(text3[start - 1])) start--;
  while (end < text3.length && /[^\s:,;()[\]"'<>]/.test(text3[end])) end++;
  return { start, end };
}
function codeOf(text3) {
  return `U+${text3.codePointAt(0).toString(16).toUpperCase().padStart(4, "0")}`;
}

// src/rules/no-placeholder.ts
var messages18 = {
  value: (text3, key) => `\`${text3}\` is still in \`${key}\`; write what it stands for, now that the meeting is over.`,
  name: (text3, thing) => `\`${text3}\` still stands for the name of a ${thing}; write that name.`,
  template: (text3) => `\`${text3}\` is still as in the template; write what belongs there, or remove the line.`,
  line: (text3) => `\`${text3}\` still stands for text to be written; write that text, or remove it.`
};
var NAMELESS = /\bthe[ \t]+(?:function|method|class|file|command|option|flag|variable|parameter|page|room|channel)[ \t]+(TODO|TBD|XXX|FIXME)[ \t]+(?:must|should|is|was|has|will|can|needs)\b/;
var FEW3 = 4;
var MAX_SHARE = 0.5;
var HOLDS_PLACE = /\.\.\.|…|<[^<>@/:]{1,60}>|\[(?:your|name|names|date|title|topic|link|text|insert|fill)\b[^\]]*\](?!\()|\b(?:TODO|TBD|TBA|XXX|FIXME|YYYY|TO FILL)\b/i;
var no_placeholder_default = defineRule(
  {
    id: "no-placeholder",
    description: "After the meeting, no template text such as `TODO` or `<name>` is left",
    severity: "error",
    needsNoteIndex: true
  },
  ({ note, settings, stage, noteIndex, report }) => {
    if (stage === "upcoming") return;
    const { words, template } = settings.placeholders;
    const found = /* @__PURE__ */ new Map();
    const add = (range, message, about) => {
      const known = found.get(message) ?? { range, message, others: [], about: [] };
      if (known.range !== range) known.others.push(range);
      known.about.push(about);
      found.set(message, known);
    };
    const under = ({ start }) => note.headings.findLast(({ range }) => range.start < start)?.name ?? "";
    for (const { path, text: text3 } of values(note.frontMatter.data)) {
      const range = note.frontMatter.valueRange(path);
      if (range && isPlaceholder(text3, words))
        add(range, messages18.value(excerpt(text3), String(path[0])), `${text3} in ${path[0]}`);
    }
    const hasWord = /\b(?:TODO|TBD|XXX|FIXME)\b/.test(note.text);
    note.blocks.forEach((block, at) => {
      const isAsked = mayHoldPlaceholder(note.text.slice(block.range.start, block.range.end), words);
      for (const range of isAsked ? wholeTexts(block, note.text) : []) {
        const text3 = note.text.slice(range.start, range.end);
        if (text3.startsWith("`") || !isPlaceholder(text3, words)) continue;
        const next = note.blocks[at + 1];
        if (range.end === block.range.end && isCaption(text3, block, next)) continue;
        add(range, messages18.line(excerpt(text3)), `${text3} under ${under(range)}`);
      }
      if (block.kind !== "paragraph" && block.kind !== "item") return;
      const named2 = hasWord ? NAMELESS.exec(proseOf(note.text, block.range)) : null;
      if (named2) {
        const start = block.range.start + named2.index + named2[0].indexOf(named2[1]);
        const range = { start, end: start + named2[1].length };
        add(range, messages18.name(named2[1], named2[0].split(/\s+/)[1]), `${named2[0]} under ${under(range)}`);
      }
    });
    for (const { range, message, others: others2, about } of found.values()) {
      report({ range, message, about, related: others2.map((other) => ({ range: other, message: "The same here" })) });
    }
    const [first, ...others] = template ? leftOver(template) : [];
    if (first) {
      const message = messages18.template(excerpt(note.text.slice(first.start, first.end)));
      const about = [first, ...others].map(({ start, end }) => note.text.slice(start, end));
      report({ range: first, message, about, related: others.map((range) => ({ range, message: "This line too" })) });
    }
    function leftOver(lines) {
      const reported = [...found.values()].flatMap(({ range, others: more }) => [range, ...more]);
      return note.blocks.flatMap(({ kind, range }) => {
        if (kind === "heading" || kind === "code" || kind === "html") return [];
        return linesIn(note.text, lineStart(range)).flatMap((line) => {
          const written = trimRange(note.text, line);
          const text3 = templateLine(note.text.slice(written.start, written.end));
          if (!lines.has(text3) || reported.some(({ start, end }) => start < written.end && written.start < end))
            return [];
          const isStanding = noteIndex.notes >= FEW3 && noteIndex.notesWithTemplateLine(text3) > noteIndex.notes * MAX_SHARE;
          const isOpen2 = HOLDS_PLACE.test(text3) || noteIndex.notes >= FEW3;
          return isOpen2 && !isStanding ? [written] : [];
        });
      });
    }
    function lineStart(range) {
      return { start: note.lines.range(note.lines.point(range.start).line).start, end: range.end };
    }
  }
);
function values(data, path = []) {
  if (typeof data === "string") return [{ path, text: data }];
  if (Array.isArray(data)) return data.flatMap((item, at) => values(item, [...path, at]));
  if (typeof data !== "object" || data === null || path.length >= 4) return [];
  return Object.entries(data).flatMap(([key, value2]) => values(value2, [...path, key]));
}
function wholeTexts(block, text3) {
  if (block.kind === "paragraph" || block.kind === "item") {
    return linesIn(text3, block.range).map((line) => {
      const source = text3.slice(line.start, line.end);
      const written = source.trimStart();
      const box = written.startsWith("[") ? /^\[[ xX]\][ \t]+/.exec(written)?.[0].length : 0;
      const start = line.end - written.length;
      return { start: start + (box ?? 0), end: start + written.trimEnd().length };
    });
  }
  if (block.kind === "html") {
    const range = trimRange(text3, block.range);
    if (/^<(?:[\p{L}]+ [\p{L} ]+|names?|date|title|topic|teams?|participants?|location|text|notes?)>$/iu.test(
      text3.slice(range.start, range.end)
    )) {
      return [range];
    }
  }
  return [];
}
function isCaption(text3, block, next) {
  if (block.item?.hasChildren && block.kind === "item") return true;
  return text3.endsWith(":") && next?.kind === "item";
}

// src/rules/required-headings.ts
var messages19 = {
  missing: (name, mark, place) => `The heading \`${name}\` is missing; add a line \`${mark} ${name}\` ${place}.`,
  renamed: (name, actual) => `The heading \`${name}\` is missing; if \`${actual}\` is meant to be it, rename it to \`${name}\`.`,
  misspelt: (actual, expected) => `The heading \`${actual}\` is misspelt; did you mean \`${expected}\`?`,
  repeated: (name, line) => `The heading \`${name}\` already stands on line ${line}; move what follows there, or rename this one.`,
  misplaced: (name, place) => `The heading \`${name}\` is out of order; move its section ${place}.`,
  level: (name, actual, expected) => `The heading \`${name}\` has level ${actual}; write it with ${expected} \`#\` mark${expected === 1 ? "" : "s"}.`
};
var OTHER_NAMES = {
  agenda: /^(?:topics?|plan|points)$/i,
  discussions: /^(?:notes?|minutes|meeting notes|meeting minutes|talking points)$/i,
  todos: /^(?:next steps?|follow[- ]ups?|tasks?|actions?|decisions?)$/i
};
var required_headings_default = defineRule(
  {
    id: "required-headings",
    description: "The headings that every note must have are there, once and in order",
    severity: "error",
    fixes: ["safe", "suggestion"],
    needsNoteIndex: true
  },
  ({ note, meeting, settings, noteIndex, report }) => {
    if (note.text.trim() === "" || meeting.isCancelled) return;
    if (settings.sections === defaultSections && noteIndex.usesOtherFormat) return;
    const { sections, missing, misspelt, repeated, misplaced, wrongLevel } = outline(note.blocks, settings.sections);
    if (sections.length === 0 && noteIndex.isOfOtherKind(note.path)) return;
    const depth = sections[0]?.heading.depth ?? 2;
    for (const spec of missing) {
      if (isWrittenOtherwise(note, spec)) continue;
      const taken = sections.map(({ heading }) => heading);
      const other = note.headings.find(
        (heading) => !taken.includes(heading) && heading.depth <= depth && OTHER_NAMES[spec.name.toLowerCase()]?.test(heading.name)
      );
      if (other) {
        const expected = note.text.slice(other.content.start, other.content.end).replace(other.name, () => spec.name);
        const message = messages19.renamed(spec.name, other.name);
        report({ range: other.content, message, about: `missing ${spec.name}`, expected, fix: "suggestion" });
        continue;
      }
      const at = placeFor(spec);
      const mark = "#".repeat(at.previous?.heading.depth ?? depth);
      const edit = insertion(note, at.insert, mark, spec.name);
      report({
        range: at.report,
        message: messages19.missing(spec.name, mark, at.words),
        about: `missing ${spec.name}`,
        ...edit && { fix: { safe: false, title: `Insert \`${mark} ${spec.name}\``, edits: [edit] } }
      });
    }
    for (const { heading, expected } of misspelt) {
      const start = note.text.indexOf(heading.name, heading.content.start);
      const inPlace = start >= 0 && start + heading.name.length <= heading.content.end;
      const range = inPlace ? { start, end: start + heading.name.length } : heading.content;
      report({
        range,
        message: messages19.misspelt(heading.name, expected),
        expected,
        ...inPlace && { fix: "safe" }
      });
    }
    for (const { heading, first } of repeated) {
      const line = note.lines.point(first.range.start).line;
      const related = [{ range: first.range, message: "First here" }];
      report({ range: heading.range, message: messages19.repeated(heading.name, line), related });
    }
    for (const { heading, after } of misplaced) {
      const place = after ? `behind \`${after.name}\`` : "to the front";
      const about = `misplaced ${heading.name}`;
      report({ range: heading.range, message: messages19.misplaced(heading.name, place), about });
    }
    for (const { spec, heading } of wrongLevel) {
      report({ range: heading.range, message: messages19.level(heading.name, heading.depth, spec.level) });
    }
    function placeFor(spec) {
      const index2 = settings.sections.indexOf(spec);
      const rank = (other) => settings.sections.indexOf(other);
      const previous2 = sections.findLast((section) => rank(section.spec) < index2);
      const next = sections.find((section) => rank(section.spec) > index2);
      if (next && (!previous2 || previous2.heading.range.start < next.heading.range.start)) {
        return {
          previous: previous2 ?? next,
          report: next.heading.range,
          insert: next.heading.range.start,
          words: `above \`${next.heading.name}\``
        };
      }
      const last = note.headings.at(-1)?.range ?? note.lines.range(note.lines.point(note.bodyStart).line);
      const words = previous2 ? `behind \`${previous2.heading.name}\`` : "to the note";
      return { previous: previous2, report: last, insert: note.text.length, words };
    }
  }
);
function isWrittenOtherwise(note, spec) {
  return note.blocks.some((block) => {
    if (block.kind !== "paragraph" && block.kind !== "item") return false;
    return linesIn(note.text, block.range).some((line) => {
      const source = note.text.slice(line.start, line.end).trim();
      if (block.item && (line.start === block.range.start || note.text[line.start] !== "#")) return false;
      const name = /^#{1,6}(?!#)(.+)$/.exec(source)?.[1] ?? /^(?:\*\*|__)(.+?):?(?:\*\*|__):?$/.exec(source)?.[1];
      return name !== void 0 && sectionName(name, spec) !== void 0;
    });
  });
}
function insertion(note, at, mark, name) {
  const before = note.text.slice(0, at);
  const after = note.text.slice(at);
  const { eol } = note;
  let last = before.length;
  while (last > 0 && /[\r\n]/.test(before[last - 1])) last--;
  const ends = before.slice(last);
  const count2 = (ends.match(/\r\n|\r|\n/g) ?? []).length;
  const lead = before.trim() === "" ? "" : eol.repeat(Math.max(0, 2 - count2));
  const text3 = `${lead}${mark} ${name}${eol}${after === "" ? "" : eol}`;
  const { headings } = parseNote(note.path, before + text3 + after);
  return headings.some((heading) => heading.range.start === at + lead.length && heading.name === name) ? { start: at, end: at, text: text3 } : void 0;
}

// src/rules/required-labels.ts
var messages20 = {
  missing: (label) => `The line \`${label}: …\` is missing; add it at the head of the note.`,
  misspelt: (actual, label) => `The label \`${actual}\` is misspelt; did you mean \`${label}\`?`,
  empty: (label) => `\`${label}\` says nothing although the meeting is over; write it behind the colon.`
};
var required_labels_default = defineRule(
  {
    id: "required-labels",
    description: "Each label line that the configuration asks for is there, and says something",
    severity: "warning",
    fixes: ["safe"]
  },
  ({ note, meeting, settings: { labels }, stage, report }) => {
    if (labels.length === 0 || meeting.isCancelled) return;
    const lines = note.blocks.filter(({ kind }) => kind === "paragraph" || kind === "item" || kind === "quote").flatMap(({ range, item }) => [...labelLines(note.text, range)].map((line) => ({ ...line, item })));
    const known = new Set(labels.map(({ name }) => labelKey(name)));
    for (const { name, value: value2 } of labels) {
      const here = lines.filter(({ label }) => labelKey(label) === labelKey(name));
      if (here.length === 0) {
        const slip = lines.find(({ label }) => !known.has(labelKey(label)) && isSlip(label, name));
        if (slip)
          report({
            range: slip.labelRange,
            message: messages20.misspelt(slip.label, name),
            expected: name,
            fix: "safe"
          });
        else report({ range: head(), message: messages20.missing(name), about: `missing ${name}` });
      } else if (value2 === "nonEmpty" && stage === "held" && here.every((line) => isEmpty(line))) {
        report({ range: here[0].labelRange, message: messages20.empty(name) });
      }
    }
    function isEmpty({ value: value2, line, item }) {
      if (item?.hasChildren || saysSomething(note.text.slice(value2.start, value2.end))) return false;
      const next = item ? void 0 : note.blocks.find(({ range }) => range.start >= line.end);
      return next?.kind !== "item";
    }
    function head() {
      return note.headings[0]?.range ?? note.lines.range(note.lines.point(note.bodyStart).line);
    }
  }
);
function isSlip(label, name) {
  return normalize(label)[0] === normalize(name)[0] && closestMatch(label, [name]) !== void 0;
}

// src/rules/series-number.ts
var messages21 = {
  again: (number, path) => `The number ${number} is that of \`${path}\` too; give the later meeting the next free one.`,
  backwards: (number, other, path) => `The number ${number} is not above ${other}, which the earlier meeting \`${path}\` has; number the notes in the order of their days.`,
  gap: (number, expected, path) => `The number ${number} does not follow that of \`${path}\`; write ${expected} if no note is missing in between.`,
  text: (text3, number) => `\`${text3}\` does not fit the file name, which says ${number}; correct one of the two.`
};
var series_number_default = defineRule(
  {
    id: "series-number",
    description: "Numbered notes of a series count on, each number once",
    severity: "warning",
    needsNoteIndex: true,
    options: {
      gaps: { description: "Also remark on a number that is left out.", type: "boolean", default: false }
    }
  },
  ({ note, meeting, noteIndex, report }, { gaps }) => {
    const number = meeting.path?.number;
    if (number === void 0) return;
    const range = note.lines.range(1);
    const { day } = meeting;
    const others = noteIndex.numbersBeside(note.path);
    const same = others.find((other) => other.number === number);
    const before = day === void 0 ? void 0 : latest(others.filter((other) => other.day !== void 0 && other.day < day));
    if (same) report({ range, message: messages21.again(number, same.path), about: `again ${number}` });
    else if (before && before.number > number)
      report({
        range,
        message: messages21.backwards(number, before.number, before.path),
        about: `backwards ${number}`
      });
    else if (gaps) {
      const below = others.filter((other) => other.number < number).sort((a, b) => b.number - a.number)[0];
      if (below && below.number < number - 1)
        report({ range, message: messages21.gap(number, below.number + 1, below.path), about: `gap ${number}` });
    }
    const written = numberInText();
    if (written && written.value !== number)
      report({
        range: written.range,
        message: messages21.text(note.text.slice(written.range.start, written.range.end), number)
      });
    function numberInText() {
      const places = [frontMatterText(note, "title")?.range, note.headings[0]?.content];
      for (const place of places) {
        if (!place) continue;
        const match = /(?<![\w/])(?:#|no\.?[ \t]*|nr\.?[ \t]*|meeting[ \t]+#?|call[ \t]+#?)(\d{1,6})(?![\w-]|[./:]\d)/i.exec(
          note.text.slice(place.start, place.end)
        );
        if (!match || /^(?:19|20)\d\d$/.test(match[1])) continue;
        const start = place.start + match.index;
        return { value: Number(match[1]), range: { start, end: start + match[0].length } };
      }
      return void 0;
    }
  }
);
function latest(notes2) {
  return [...notes2].sort((a, b) => (a.day ?? "") < (b.day ?? "") ? 1 : -1)[0];
}

// src/rules/weekday-matches-date.ts
var messages22 = {
  other: (text3, day, weekday) => `\`${text3}\`: ${formatDay(day)} is a ${weekday}; correct the weekday or the date.`,
  year: (text3, day, weekday, year) => `\`${text3}\`: ${formatDay(day)} was a ${weekday}; if ${year} is meant, write that year.`
};
var weekday_matches_date_default = defineRule(
  {
    id: "weekday-matches-date",
    description: "A weekday written beside a date is the weekday of that date",
    severity: "warning",
    fixes: ["suggestion"]
  },
  ({ note, meeting: { day: around, agreement: agreement2 }, settings: { locale }, report }) => {
    const seen = /* @__PURE__ */ new Set();
    const reported = (agreement2?.odd ?? []).flatMap(({ said }) => said.flatMap((one2) => one2.range ?? []));
    const headings = note.headings.map(({ content: range }) => ({ range, prose: proseOf(note.text, range) }));
    for (const { range, prose } of [...headings, ...proseBlocks(note)]) {
      for (const found of mentions(prose, range.start, locale)) {
        const { weekdays, days, year, yearRange, whole } = found;
        if (reported.some(({ start, end }) => start < whole.end && whole.start < end)) continue;
        const text3 = note.text.slice(whole.start, whole.end).replace(/\s+/g, " ").replace(/[.,]$/, "");
        if (weekdays.length !== days.length || seen.has(text3)) continue;
        const years = year !== void 0 ? [year] : yearsNear(around);
        const wrongIn = years.map((one2) => wrong(weekdays, days, one2));
        if (years.length === 0 || wrongIn.some((result) => result === void 0)) continue;
        seen.add(text3);
        const [first] = wrongIn;
        const meant = around && yearRange ? [Number(around.slice(0, 4)), Number(around.slice(0, 4)) + 1].find(
          (one2) => one2 !== year && isNear(days[0], one2, around) && !wrong(weekdays, days, one2)
        ) : void 0;
        const actual = weekdayName(weekdayOf(first.day), locale);
        if (meant !== void 0 && yearRange) {
          report({
            range: yearRange,
            message: messages22.year(text3, first.day, actual, meant),
            expected: String(meant),
            fix: "suggestion"
          });
        } else {
          const weekday = weekdays[first.at];
          const written = note.text.slice(weekday.range.start, weekday.range.end);
          const expected = likeWritten(written, actual, weekdayOf(first.day), locale);
          report({
            range: weekday.range,
            message: messages22.other(text3, first.day, actual),
            expected,
            fix: "suggestion"
          });
        }
      }
    }
  }
);
var MAX_DATE = 120;
var expressionsByLocale = /* @__PURE__ */ new Map();
function mentions(prose, offset, locale) {
  const words = expressions(locale);
  if (!/\d/.test(prose) || !words.hint(prose).test(prose)) return [];
  const mentioned = [];
  for (const match of prose.matchAll(words.weekdays(prose))) {
    const end = match.index + match[0].length;
    const rest = prose.slice(end, end + MAX_DATE);
    const date = words.dates(rest).exec(rest);
    if (!date) continue;
    const { weekdays: weekdayNumbers, months } = dateWords(locale);
    const found = [...match[0].matchAll(words.weekday(match[0]))].map((one2) => {
      const start = offset + match.index + one2.index;
      return { value: weekdayNumbers.get(one2[0].toLowerCase()), range: { start, end: start + one2[0].length } };
    });
    const groups = date.groups;
    const month = months.get((groups.m1 ?? groups.m2).toLowerCase());
    const listed = groups.d1 ?? groups.d2;
    const days = [...listed.matchAll(/\d+/g)].map(([day]) => ({ month, day: Number(day) }));
    const yearText = groups.y;
    const last = end + date[0].length;
    const yearStart = yearText === void 0 ? 0 : offset + last - yearText.length;
    if (days.some(({ day }) => day < 1 || day > 31)) continue;
    mentioned.push({
      whole: { start: offset + match.index, end: offset + last },
      weekdays: found,
      days,
      ...yearText !== void 0 && {
        year: Number(yearText),
        yearRange: { start: yearStart, end: yearStart + yearText.length }
      }
    });
  }
  return mentioned;
}
function expressions(locale) {
  const known = expressionsByLocale.get(locale);
  if (known) return known;
  const { weekday, weekdays, month } = dateWords(locale);
  const end = "(?![\\p{L}\\p{N}])";
  const between = "[ \\t]*(?:,|/|\\+|&|-|–|\\band\\b|\\bto\\b)[ \\t]*";
  const day = "\\d{1,2}(?:st|nd|rd|th)?";
  const days = `${day}(?:[ \\t]*(?:-|–|,|&|\\+|/|\\band\\b)[ \\t]*${day}(?![\\d:]))*`;
  const year = "(?:,?[ \\t]+(?<y>(?:19|20)\\d{2}))?(?![\\d:])";
  const beginnings = new Set([...weekdays.keys()].map((name) => name.slice(0, 3)));
  const words = {
    hint: unicodeRegExp(`(?<![\\p{L}\\p{N}])(?:${[...beginnings].join("|")})`, "i"),
    weekday: unicodeRegExp(`(?<![\\p{L}\\p{N}])(?:${weekday})${end}`, "gi"),
    weekdays: unicodeRegExp(`(?<![\\p{L}\\p{N}])(?:${weekday})${end}(?:${between}(?:${weekday})${end})*`, "gi"),
    dates: unicodeRegExp(
      `^\\.?,?[ \\t]+(?:(?:the|der|den|le)[ \\t]+)?(?:(?<m1>${month})${end}\\.?[ \\t]+(?<d1>${days})|(?<d2>${days})\\.?[ \\t]+(?:of[ \\t]+)?(?<m2>${month})${end}\\.?)(?![\\d:])${year}`,
      "i"
    )
  };
  expressionsByLocale.set(locale, words);
  return words;
}
function wrong(weekdays, days, year) {
  for (const [at, { month, day }] of days.entries()) {
    const real = toDay(year, month, day);
    if (real && weekdayOf(real) !== weekdays[at].value) return { at, day: real };
  }
  return void 0;
}
function yearsNear(around) {
  if (around === void 0) return [];
  const year = Number(around.slice(0, 4));
  return [year, year + 1, year - 1];
}
function isNear({ month, day }, year, around) {
  const real = toDay(year, month, day);
  return real !== void 0 && Math.abs(daysBetween(around, real)) <= 200;
}
function weekdayName(value2, locale, weekday = "long") {
  return nameOf("weekday", weekday, new Date(Date.UTC(2023, 0, 1 + value2)), locale);
}
function likeWritten(written, name, value2, locale) {
  const like = written.length <= 4 ? weekdayName(value2, locale, "short") : name;
  return written === written.toLowerCase() ? like.toLowerCase() : like;
}

// src/rules/index.ts
var rules = [
  action_item_owner_default,
  attendees_default,
  consistent_dates_default,
  consistent_names_default,
  file_name_default,
  front_matter_default,
  front_matter_schema_default,
  heading_emoji_default,
  heading_syntax_default,
  known_speaker_default,
  no_broken_link_default,
  no_copied_section_default,
  no_cut_off_text_default,
  no_duplicate_items_default,
  no_empty_section_default,
  no_joined_items_default,
  no_mojibake_default,
  no_placeholder_default,
  required_headings_default,
  required_labels_default,
  series_number_default,
  weekday_matches_date_default
];
var ruleIds = [
  "action-item-owner",
  "attendees",
  "consistent-dates",
  "consistent-names",
  "file-name",
  "front-matter",
  "front-matter-schema",
  "heading-emoji",
  "heading-syntax",
  "known-speaker",
  "no-broken-link",
  "no-copied-section",
  "no-cut-off-text",
  "no-duplicate-items",
  "no-empty-section",
  "no-joined-items",
  "no-mojibake",
  "no-placeholder",
  "required-headings",
  "required-labels",
  "series-number",
  "weekday-matches-date"
];

export {
  defaultSections,
  builtInSchema,
  defaultSettings,
  templateLines,
  isPlaceholder,
  headingKey,
  outline,
  sectionName,
  isActionName,
  actionBlocks,
  hasContent,
  actionItems,
  isOpen,
  looseFrontMatter,
  labelOf,
  labelLines,
  labelKey,
  saysSomething,
  tablesIn,
  cellsOf,
  attendeeLists,
  meetingOf,
  dateInPath,
  fits,
  isBefore,
  stageAt,
  collectFacts,
  hash,
  NoteIndexBuilder,
  NoteIndex,
  folderOf,
  seriesOf,
  HOME,
  CONFIG_SCHEMA,
  remarkFrontmatter,
  remarkParse,
  unified,
  parseNote,
  leaveMessage,
  noteOf,
  rules,
  ruleIds
};
