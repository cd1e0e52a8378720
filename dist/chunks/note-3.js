import {
  isMap,
  isPair,
  isScalar,
  isSeq,
  parseDocument
} from "./yaml.js";
import {
  emptyFrontMatter,
  findOpening
} from "./note-4.js";
import {
  endOfLine,
  linesIn,
  tooMuchYaml,
  trimRange
} from "./note-5.js";
import {
  __commonJS,
  __toESM
} from "./shared-3.js";

// empty:fs
var require_fs = __commonJS({
  "empty:fs"(exports, module) {
    module.exports = {};
  }
});

// node_modules/kind-of/index.js
var require_kind_of = __commonJS({
  "node_modules/kind-of/index.js"(exports, module) {
    var toString = Object.prototype.toString;
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
      type = toString.call(val);
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
    module.exports = function extend(o) {
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
    var extend = require_extend_shallow();
    module.exports = function(input, options) {
      if (typeof options === "function") {
        options = { parse: options };
      }
      var file = toObject(input);
      var defaults = { section_delimiter: "---", parse: identity };
      var opts = extend({}, defaults, options);
      var delim = opts.section_delimiter;
      var lines = file.content.split(/\r?\n/);
      var sections = null;
      var section = createSection();
      var content = [];
      var stack = [];
      function initSections(val) {
        file.content = val;
        sections = [];
        content = [];
      }
      function closeSection(val) {
        if (stack.length) {
          section.key = getKey(stack[0], delim);
          section.content = val;
          opts.parse(section, sections);
          sections.push(section);
          section = createSection();
          content = [];
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
              content.push(line);
              continue;
            }
            stack.push(ln);
            section.data = content.join("\n");
            content = [];
            continue;
          }
          if (sections === null) {
            initSections(content.join("\n"));
          }
          if (len === 2) {
            closeSection(content.join("\n"));
          }
          stack.push(ln);
          continue;
        }
        content.push(line);
      }
      if (sections === null) {
        initSections(content.join("\n"));
      } else {
        closeSection(content.join("\n"));
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
      const close = opts.delimiters[1];
      const matter2 = engine.stringify(data, options).trim();
      let buf = "";
      if (matter2 !== "{}") {
        buf = newline(open) + newline(matter2) + newline(close);
      }
      if (typeof file.excerpt === "string" && file.excerpt !== "") {
        if (str.indexOf(file.excerpt.trim()) === -1) {
          buf += newline(file.excerpt) + newline(close);
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
    var excerpt = require_excerpt();
    var engines2 = require_engines();
    var toFile = require_to_file();
    var parse = require_parse();
    var utils = require_utils();
    function matter2(input, options) {
      if (input === "") {
        return { data: {}, content: input, excerpt: "", orig: input };
      }
      let file = toFile(input);
      const cached = matter2.cache[file.content];
      if (!options) {
        if (cached) {
          file = Object.assign({}, cached);
          file.orig = cached.orig;
          return file;
        }
        matter2.cache[file.content] = file;
      }
      return parseMatter(file, options);
    }
    function parseMatter(file, options) {
      const opts = defaults(options);
      const open = opts.delimiters[0];
      const close = "\n" + opts.delimiters[1];
      let str = file.content;
      if (opts.language) {
        file.language = opts.language;
      }
      const openLen = open.length;
      if (!utils.startsWith(str, open, openLen)) {
        excerpt(file, opts);
        return file;
      }
      if (str.charAt(openLen) === open.slice(-1)) {
        return file;
      }
      str = str.slice(openLen);
      const len = str.length;
      const language = matter2.language(str, opts);
      if (language.name) {
        file.language = language.name;
        str = str.slice(language.raw.length);
      }
      let closeIndex = str.indexOf(close);
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
        file.data = parse(file.language, file.matter, opts);
      }
      if (closeIndex === len) {
        file.content = "";
      } else {
        file.content = str.slice(closeIndex + close.length);
        if (file.content[0] === "\r") {
          file.content = file.content.slice(1);
        }
        if (file.content[0] === "\n") {
          file.content = file.content.slice(1);
        }
      }
      excerpt(file, opts);
      if (opts.sections === true || typeof opts.section === "function") {
        sections(file, opts.section);
      }
      return file;
    }
    matter2.engines = engines2;
    matter2.stringify = function(file, data, options) {
      if (typeof file === "string") file = matter2(file, options);
      return stringify(file, data, options);
    };
    matter2.read = function(filepath, options) {
      const str = fs.readFileSync(filepath, "utf8");
      const file = matter2(str, options);
      file.path = filepath;
      return file;
    };
    matter2.test = function(str, options) {
      return utils.startsWith(str, defaults(options).delimiters[0]);
    };
    matter2.language = function(str, options) {
      const opts = defaults(options);
      const open = opts.delimiters[0];
      if (matter2.test(str)) {
        str = str.slice(open.length);
      }
      const language = str.slice(0, str.search(/\r?\n/));
      return {
        raw: language,
        name: language ? language.trim() : ""
      };
    };
    matter2.cache = {};
    matter2.clearCache = function() {
      matter2.cache = {};
    };
    module.exports = matter2;
  }
});

// src/note/front-matter/parse-yaml.ts
var import_gray_matter = __toESM(require_gray_matter(), 1);

// src/note/front-matter/mistakes.ts
var OTHER_SPACE = String.raw`\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000`;
var INDENT = new RegExp(String.raw`^[ \t${OTHER_SPACE}]*`);
var HAS_OTHER_SPACE = new RegExp(`[${OTHER_SPACE}]`);
var KEY = /^("[^"]{0,100}"|'[^']{0,100}'|[^\s#'"[\]{}&*!|>%@`,:?-][^:#]{0,100}|[^\s#'"[\]{}&*!|>%@`,:?-]):(?:[ \t]+([^ \t].*))?$/;
var ITEM = /^-(?:[ \t]+([^ \t].*))?$/;
var SPACED_ITEM = new RegExp(`^-[ 	${OTHER_SPACE}]*[${OTHER_SPACE}][ 	${OTHER_SPACE}]*(?=[^ 	])`);
var GLUED_ITEM = /^-(?=[^\s-])(?!\d+(?:\.\d+)?$)/;
var MARKED_ITEM = new RegExp(
  String.raw`^(?:[*+][ \t${OTHER_SPACE}]+|\*(?=[^\s*])|[•·‣◦●▪–—][ \t${OTHER_SPACE}]*)(?=[^\s])`
);
var NUMBERED_ITEM = /^\d{1,3}[.)][ \t]+(?=\S)/;
var GLUED_KEY = /^([\p{L}_][\p{L}\p{N}_-]{0,40})[ \t]{0,8}:(?=[^\s:/\\])/u;
var WIDE_KEY = new RegExp(
  String.raw`^([\p{L}_][\p{L}\p{N}_-]{0,40})[ \t]{0,8}(?:：[ \t${OTHER_SPACE}]*|:[ \t]*[${OTHER_SPACE}][ \t${OTHER_SPACE}]*)`,
  "u"
);
var BLOCK_SCALAR = /^[|>][-+\d]{0,3}(?:[ \t]+#.*)?$/;
var KNOWN_TAG = /^!!(?:str|int|float|bool|null|seq|map|set|omap|binary|timestamp)(?=\s|$)/;
var HASH = /(?:^|[ \t])#(?:\d|(?!(?:todo|fixme|xxx|meeting-notes-lint)\b)[\p{L}_][\p{L}\p{N}_-]{0,60}(?:[ \t]+[^\s#]+)?[ \t]*$|[ \t]\d+$)/iu;
function findMistakes(source) {
  return new MistakeFinder(source).find();
}
function applyEdits(source, edits) {
  let result = "";
  let offset = 0;
  for (const { start, end, text } of edits) {
    result += source.slice(offset, start) + text;
    offset = end;
  }
  return result + source.slice(offset);
}
function quotingOf(source, { start, end }) {
  const text = source.slice(start, end);
  if (!/["\\]/.test(text)) return [insert(start, '"'), insert(end, '"')];
  const doubled = [...text.matchAll(/'/g)].map(({ index }) => insert(start + index, "'"));
  return [insert(start, "'"), ...doubled, insert(end, "'")];
}
var insert = (at, text) => ({ start: at, end: at, text });
var MistakeFinder = class {
  #source;
  #lines;
  #mistakes = [];
  #baseIndent;
  /** Where each name is first defined, and last used. */
  #anchors;
  #aliases;
  /** The keys that the line may belong to, the innermost last. */
  #entries = [];
  /** The indentation of the last key that is below another. */
  #nested;
  constructor(source) {
    this.#source = source;
    this.#lines = linesIn(source, { start: 0, end: source.length }).map((range) => lineOf(source, range));
    const keys = this.#lines.filter(({ body }) => KEY.test(body)).map(({ indent }) => widthOf(indent));
    this.#baseIndent = keys.length === 0 ? 0 : Math.min(...keys);
    this.#anchors = new Map(namesIn(source, /(?<![^\s[{,])&([^\s,[\]{}]+)/g).reverse());
    this.#aliases = new Map(namesIn(source, /(?<![^\s[{,])\*([^\s,[\]{}]+)/g));
  }
  get #entry() {
    return this.#entries.at(-1);
  }
  find() {
    for (let at = 0; at < this.#lines.length; ) {
      const line = this.#lines[at];
      at = line.body === "" || line.body.startsWith("#") ? at + 1 : this.#read(line, at);
    }
    return this.#mistakes;
  }
  #add(kind, range, edits, more = {}) {
    this.#mistakes.push({ kind, range, edits, isSafe: true, ...more });
  }
  /** Reads the line at index `at`, and all that belongs to its value; returns the index of the next one to read. */
  #read(line, at) {
    if (/^<!--.*-->$/.test(line.body) || line.body.startsWith("//")) {
      const isHtml = line.body.startsWith("<");
      const text = line.body.slice(isHtml ? 4 : 2, isHtml ? -3 : void 0).trim();
      const written = `# ${text}`;
      this.#add("comment", bodyOf(line), [{ start: line.bodyStart, end: line.end, text: written }], { written });
      return at + 1;
    }
    const item = this.#itemMark(line);
    if (item) return this.#readItem(line, at, item);
    return this.#readKey(line, at);
  }
  /** The mark that makes the line an item of a list, right or wrong. */
  #itemMark({
    body,
    bodyStart
  }) {
    const right = ITEM.exec(body);
    if (right) return { length: body.length - (right[1]?.length ?? 0) };
    const entry = this.#entry;
    if (!entry || entry.value.end > entry.value.start && entry.items === void 0) return void 0;
    if (entry.continued) return void 0;
    const spaced = SPACED_ITEM.exec(body);
    if (spaced) return { kind: "space", length: spaced[0].length };
    if (GLUED_ITEM.test(body)) return { kind: "dashSpace", length: 1 };
    const marked = MARKED_ITEM.exec(body);
    if (marked && !(body.startsWith("*") && this.#isAlias(bodyStart)))
      return { kind: "mark", length: marked[0].length };
    const numbered = NUMBERED_ITEM.exec(body);
    return numbered ? { kind: "mark", length: numbered[0].length, isSafe: false } : void 0;
  }
  #readItem(line, at, { kind, length, isSafe = true }) {
    this.#leave((entry2) => entry2.indent > widthOf(line.indent) && entry2.indent > this.#baseIndent);
    const entry = this.#entry;
    const content = { start: line.bodyStart + length, end: line.end };
    if (entry && entry.items === void 0 && entry.value.end > entry.value.start) {
      if (!this.#isFirstItem(entry)) return this.#readContinuation(line, at);
      const indent = plainIndent(line.indent);
      const text2 = this.#source.slice(entry.value.start, entry.value.end);
      this.#mistakes.splice(this.#mistakes.findLastIndex(({ range }) => range.end <= entry.value.start) + 1, 0, {
        kind: "firstItem",
        range: entry.value,
        edits: [
          {
            start: afterColon(this.#source, entry.value.start),
            end: entry.value.start,
            text: `${this.#eol}${indent}- `
          }
        ],
        isSafe: true,
        isQuiet: true,
        written: `- ${text2}`
      });
      entry.items = indent;
    }
    this.#readItemIndent(line, entry);
    if (kind) {
      const text2 = this.#source.slice(content.start, content.end);
      const isQuiet = true;
      this.#add(kind, bodyOf(line), [{ start: line.bodyStart, end: content.start, text: "- " }], {
        isSafe,
        isQuiet,
        written: `- ${text2}`
      });
    }
    if (entry && entry.items === void 0) entry.items = plainIndent(line.indent);
    const text = this.#source.slice(content.start, content.end);
    if (entry && (text === "" || /:(?:[ \t]|$)/.test(text) || /^[[{|>&!?-]/.test(text))) entry.isNested = true;
    return this.#readValue(content, at, widthOf(line.indent), "item");
  }
  /** Whether a line that begins like an item shows that the text after the key was meant as one, too. */
  #isFirstItem({ value, continued }) {
    const text = this.#source.slice(value.start, value.end);
    return !continued && !/^[[{|>&*!]/.test(text) && text.split(/\s+/).length <= 4 && !/[.:;!?]$/.test(text);
  }
  #readItemIndent(line, entry) {
    const indent = { start: line.start, end: line.bodyStart };
    const expected = entry?.items ?? plainIndent(line.indent);
    const isOdd = entry?.items !== void 0 && !entry.isNested && plainIndent(line.indent) !== expected;
    const edits = [{ ...indent, text: expected }];
    if (line.indent.includes("	")) this.#add("tab", indent, edits);
    else if (HAS_OTHER_SPACE.test(line.indent)) this.#add("space", indent, edits, { isQuiet: true });
    else if (isOdd) this.#add("indent", bodyOf(line), edits, { isQuiet: true });
  }
  #readKey(line, at) {
    const indent = widthOf(line.indent);
    const isBase = indent <= this.#baseIndent || line.indent !== plainIndent(line.indent);
    const right = KEY.exec(line.body);
    const wide = right ? null : WIDE_KEY.exec(line.body);
    const glued = right || wide || !isBase ? null : GLUED_KEY.exec(line.body);
    if (!right && !wide && !glued) return this.#readContinuation(line, at);
    this.#leave((entry) => entry.indent >= indent && indent > this.#baseIndent);
    const level = this.#readKeyIndent(line, indent);
    this.#leave((entry) => entry.indent >= level);
    let valueStart;
    if (right) {
      valueStart = line.end - (right[2]?.length ?? 0);
    } else {
      const [whole, key] = wide ?? glued;
      valueStart = line.bodyStart + whole.length;
      const value2 = this.#source.slice(valueStart, line.end);
      const hasSpace = HAS_OTHER_SPACE.test(whole);
      const edit = { start: line.bodyStart + key.length, end: valueStart, text: value2 === "" ? ":" : ": " };
      this.#add(hasSpace ? "space" : "keySpace", bodyOf(line), [edit], { written: `${key}: ${value2}`.trim() });
    }
    const value = { start: valueStart, end: line.end };
    this.#entries.push({ indent: level, value, isNested: false, continued: false });
    return this.#readValue(value, at, level, "value");
  }
  /** Leaves the innermost keys, as long as the line cannot belong to them. */
  #leave(isLeft) {
    while (this.#entry && isLeft(this.#entry)) this.#entries.pop();
  }
  /** Judges the indentation of a key by those of the keys above it, and returns the one that was meant. */
  #readKeyIndent(line, indent) {
    const entry = this.#entry;
    const range = { start: line.start, end: line.bodyStart };
    const isTab = line.indent.includes("	");
    const isOther = HAS_OTHER_SPACE.test(line.indent);
    const opensLevel = entry !== void 0 && indent > entry.indent && (entry.value.end === entry.value.start || entry.isNested);
    const isDeep = entry !== void 0 && entry.indent > this.#baseIndent;
    if (isTab || isOther) {
      const level = opensLevel && entry.items === void 0 ? plainIndent(line.indent) : " ".repeat(this.#baseIndent);
      this.#add(isTab ? "tab" : "space", range, [{ ...range, text: level }]);
      return level.length;
    }
    if (indent <= this.#baseIndent || isDeep || this.#isSibling(indent)) return indent;
    if (opensLevel && (entry.items === void 0 || entry.isNested)) {
      this.#nested = indent;
      return indent;
    }
    this.#add("indent", bodyOf(line), [{ ...range, text: " ".repeat(this.#baseIndent) }]);
    return this.#baseIndent;
  }
  /** Whether a key is as deep as the last one that was below another. */
  #isSibling(indent) {
    return this.#nested === indent && this.#entry?.value.end === this.#entry?.value.start;
  }
  /** A line that is neither a key nor an item: it may continue a value. */
  #readContinuation(line, at) {
    if (this.#entry && widthOf(line.indent) > this.#entry.indent) this.#entry.continued = true;
    return at + 1;
  }
  /** Reads a value, and returns the index of the line after it. */
  #readValue(value, at, indent, role) {
    const text = this.#source.slice(value.start, value.end);
    if (text === "") return at + 1;
    if (BLOCK_SCALAR.test(text)) return this.#indexAfter(at, indent);
    if (text.startsWith("#")) return this.#readHash(value, at, indent, role);
    const quote = /^["']/.exec(text)?.[0];
    if (quote) return this.#readQuoted(value, at, indent, quote, role);
    if (/^[[{]/.test(text)) return this.#readFlow(value, at, indent);
    if (/^[|>%@`,\]}]|^[?:](?=\s|$)/.test(text)) return this.#quote("special", value, at, indent);
    if (text.startsWith("*") && !this.#isAlias(value.start)) {
      const mark = role === "value" && /^\*[ \t]+\S/.test(text) && this.#listFollows(at);
      return mark ? this.#moveBelow(value, at, text.length - text.slice(1).trimStart().length) : this.#quote("reference", value, at, indent);
    }
    if (text.startsWith("&") && !this.#isAnchor(value.start))
      return this.#quote("reference", value, at, indent, { isQuiet: true });
    if (text.startsWith("!") && !KNOWN_TAG.test(text)) return this.#quote("tag", value, at, indent, { isQuiet: true });
    if (role === "value" && /^-[ \t]+\S/.test(text))
      return this.#moveBelow(value, at, text.length - text.slice(1).trimStart().length);
    return this.#readPlain(value, at, indent, role);
  }
  #readPlain(value, at, indent, role) {
    const end = value.start + endOfText(this.#source.slice(value.start, value.end));
    const text = this.#source.slice(value.start, end);
    const range = { start: value.start, end };
    if (this.#entry && role === "value") this.#entry.value = range;
    const hasColon = /:(?:[ \t]|$)/.test(text);
    if (role === "item" && hasColon) {
      const inner = KEY.exec(text)?.[2];
      if (inner === void 0 || inner === "") return at + 1;
      const isMap2 = this.#isMapBelow(at, indent);
      const innerRange = { start: end - inner.length, end };
      if (/:(?:[ \t]|$)/.test(inner)) return this.#quote("colon", isMap2 ? innerRange : range, at, indent);
      return this.#readValue(innerRange, at, indent, "item");
    }
    if (hasColon) return this.#quote("colon", range, at, indent);
    if (HASH.test(text)) return this.#quote("hash", range, at, indent, { isQuiet: true });
    return at + 1;
  }
  /** A value that begins with a hash, so that it has none. */
  #readHash(value, at, indent, role) {
    const end = value.start + endOfText(this.#source.slice(value.start, value.end));
    const range = { start: value.start, end };
    const isValue = HASH.test(this.#source.slice(value.start, end)) && !(role === "value" && this.#hasLinesBelow(at, indent));
    if (isValue) return this.#quote("hash", range, at, indent, { isQuiet: true });
    if (this.#entry && role === "value") this.#entry.value = { start: value.start, end: value.start };
    return at + 1;
  }
  #readQuoted(value, at, indent, quote, role) {
    const text = this.#source.slice(value.start, value.end);
    const closing = closingQuote(text, quote);
    if (closing === void 0) {
      const end = this.#closingLine(value, at, indent, (below) => closingQuote(below, quote));
      if (end !== void 0) return end + 1;
      const next = this.#lines[at + 1];
      const isBelow = next?.body === quote;
      const closer = { start: value.end, end: isBelow ? next.end : value.end, text: quote };
      this.#add("quote", value, [...escapesOf(value, text, quote), closer], { isSafe: false });
      return isBelow ? at + 2 : at + 1;
    }
    const rest = text.slice(closing + 1);
    const whole = { start: value.start, end: value.start + closing + 1 };
    if (/^(?:[ \t]*$|[ \t]{1,40}#)/.test(rest)) {
      if (this.#entry && role === "value") this.#entry.value = whole;
      if (quote === '"' && /^(?:[^\\]|\\[0abt\tnvfre "/\\N_LPxuU])*?\\[^0abt\tnvfre "/\\N_LPxuU]|\\x(?![\da-f]{2})|\\u(?![\da-f]{4})|\\U(?![\da-f]{8})/i.test(
        text.slice(1, closing)
      )) {
        const inner2 = text.slice(1, closing);
        const isSafe = !inner2.includes("'") && !inner2.includes('\\"');
        const written2 = `'${inner2.replaceAll("'", "''")}'`;
        this.#add("escape", whole, [{ ...whole, text: written2 }], { isSafe, written: written2 });
      }
      return at + 1;
    }
    if (/^:(?:[ \t]|$)/.test(rest)) {
      if (this.#entry) this.#entry.isNested = true;
      return at + 1;
    }
    if (rest.trim() === ",") {
      const comma = value.start + closing + 1;
      this.#add("comma", { start: value.start, end: value.end }, [{ start: comma, end: value.end, text: "" }], {
        written: text.slice(0, closing + 1)
      });
      return at + 1;
    }
    const last = text.endsWith(quote) && text.length > closing + 1;
    if (!last) return this.#quote("afterQuote", value, at, indent);
    const inner = text.slice(1, -1);
    const other = quote === '"' ? "'" : '"';
    const written = inner.includes(other) || inner.includes("\\") ? `'${inner.replaceAll("'", "''")}'` : other + inner + other;
    this.#add("afterQuote", value, [{ ...value, text: written }], { written });
    return at + 1;
  }
  #readFlow(value, at, indent) {
    const text = this.#source.slice(value.start, value.end);
    if (this.#entry) this.#entry.isNested = true;
    const closing = closingBracket(text);
    if (closing !== void 0) {
      if (!/^(?:[ \t]*$|[ \t]{1,40}#)/.test(text.slice(closing + 1))) return this.#quote("special", value, at, indent);
      if (text.startsWith("[")) this.#readFlowItems(value.start + 1, value.start + closing);
      return at + 1;
    }
    const end = this.#closingLine(value, at, indent, closingBracket);
    if (end !== void 0) return end + 1;
    const stop = this.#lines[this.#indexAfter(at, indent) - 1];
    const last = stop.body === "" ? value.end : stop.end;
    const comma = /,[ \t]*$/.exec(this.#source.slice(value.start, last))?.[0].length ?? 0;
    const closer = text.startsWith("[") ? "]" : "}";
    if (/^[[{][^[\]{}"'#]*$/.test(this.#source.slice(value.start, last)))
      this.#add("bracket", value, [{ start: last - comma, end: last, text: closer }], { isSafe: false });
    else this.#quote("bracket", value, at, indent, { isSafe: false });
    return this.#indexAfter(at, indent);
  }
  /** Items between brackets that begin with what YAML reserves, or with a hash. */
  #readFlowItems(start, end) {
    const inner = this.#source.slice(start, end);
    if (/[[\]{}"']/.test(inner)) return;
    let from = start;
    for (const part of inner.split(",")) {
      const text = part.trim();
      const at = from + part.indexOf(text);
      const range = { start: at, end: at + text.length };
      from += part.length + 1;
      const isAlias = text.startsWith("*") && !this.#isAlias(at);
      if (/^[%@`|>]/.test(text)) this.#add("special", range, quotingOf(this.#source, range), this.#writtenAs(range));
      else if (isAlias) this.#add("reference", range, quotingOf(this.#source, range), this.#writtenAs(range));
      else if (/(?:^|[ \t])#/.test(text))
        this.#add("hash", range, quotingOf(this.#source, range), this.#writtenAs(range));
    }
  }
  /** Puts a value between quotes, with the lines that continue it. */
  #quote(kind, value, at, indent, more = {}) {
    const next = this.#indexAfterText(at, indent);
    const end = next > at + 1 ? this.#lines[next - 1].end : value.end;
    const range = { start: value.start, end };
    this.#add(kind, value, quotingOf(this.#source, range), { ...this.#writtenAs(range), ...more });
    if (this.#entry && this.#entry.items === void 0) this.#entry.value = value;
    return next;
  }
  #writtenAs(range) {
    const edits = quotingOf(this.#source, range).map((edit) => ({
      ...edit,
      start: edit.start - range.start,
      end: edit.end - range.start
    }));
    return { written: applyEdits(this.#source.slice(range.start, range.end), edits) };
  }
  /** `key: - item`: the first item belongs on a line of its own. */
  #moveBelow(value, at, markLength) {
    const below = this.#lines.slice(at + 1).find(({ body }) => body !== "" && !body.startsWith("#"));
    const indent = below && ITEM.test(below.body) ? plainIndent(below.indent) : `${" ".repeat(this.#entry?.indent ?? 0)}  `;
    const item = this.#source.slice(value.start + markLength, value.end);
    const edit = {
      start: afterColon(this.#source, value.start),
      end: value.start + markLength,
      text: `${this.#eol}${indent}- `
    };
    this.#add("firstItem", value, [edit], { written: `- ${item}`, isSafe: !/[ \t]-[ \t]/.test(item) });
    if (this.#entry) this.#entry.items = indent;
    return at + 1;
  }
  get #eol() {
    return /\r\n|\r|\n/.exec(this.#source)?.[0] ?? "\n";
  }
  /** The index of the first line after `at` that is not deeper than `indent`; blank lines at the end do not count. */
  #indexAfter(at, indent) {
    let next = at + 1;
    for (let index = at + 1; index < this.#lines.length; index++) {
      const line = this.#lines[index];
      if (line.body === "") continue;
      if (widthOf(line.indent) <= indent) break;
      next = index + 1;
    }
    return next;
  }
  /** The same, for plain text that goes on: neither items nor keys. */
  #indexAfterText(at, indent) {
    let next = at + 1;
    for (const line of this.#lines.slice(at + 1, this.#indexAfter(at, indent))) {
      if (line.body === "" || line.body.startsWith("#") || ITEM.test(line.body) || KEY.test(line.body)) break;
      next++;
    }
    return next;
  }
  /** The index of the line, among the deeper ones below `at`, where `closing` finds the end of the value; or undefined. */
  #closingLine(value, at, indent, closing) {
    let next = this.#indexAfter(at, indent);
    if (/^[\]}]/.test(this.#lines[next]?.body ?? "")) next++;
    const found = closing(this.#source.slice(value.start, this.#lines[next - 1].end));
    if (found === void 0) return void 0;
    return this.#lines.findIndex(({ end }) => end > value.start + found);
  }
  /** Whether the name at `at` was given to something before. */
  #isAlias(at) {
    return (this.#anchors.get(nameAt(this.#source, at + 1)) ?? Number.POSITIVE_INFINITY) < at;
  }
  /** Whether something after `at` refers to the name there. */
  #isAnchor(at) {
    return (this.#aliases.get(nameAt(this.#source, at + 1)) ?? 0) > at;
  }
  #listFollows(at) {
    const below = this.#lines.slice(at + 1).find(({ body }) => body !== "");
    return below !== void 0 && (ITEM.test(below.body) || MARKED_ITEM.test(below.body));
  }
  #hasLinesBelow(at, indent) {
    const below = this.#lines.slice(at + 1).find(({ body }) => body !== "");
    return below !== void 0 && (widthOf(below.indent) > indent || ITEM.test(below.body));
  }
  #isMapBelow(at, indent) {
    const below = this.#lines[at + 1];
    return below !== void 0 && widthOf(below.indent) > indent && KEY.test(below.body);
  }
};
function lineOf(source, { start, end }) {
  let last = end;
  while (last > start && /[ \t]/.test(source[last - 1])) last--;
  const text = source.slice(start, last);
  const indent = INDENT.exec(text)[0];
  return { start, end: last, indent, body: text.slice(indent.length), bodyStart: start + indent.length };
}
var bodyOf = ({ bodyStart, end }) => ({ start: bodyStart, end });
function plainIndent(indent) {
  return indent.replaceAll("	", "  ").replace(/[^ ]/g, " ");
}
var widthOf = (indent) => plainIndent(indent).length;
function namesIn(source, pattern) {
  return [...source.matchAll(pattern)].map((match) => [match[1], match.index]);
}
var nameAt = (text, at) => /^[^\s,[\]{}]*/.exec(text.slice(at, at + 200))[0];
function endOfText(text) {
  let first = -1;
  for (const { index } of text.matchAll(/(?<![^ \t])#/g)) {
    if (first < 0) first = index;
    if (/^#(?:[ \t#]|$)/.test(text.slice(index)) && !/^#[ \t]\d+$/.test(text.slice(index))) {
      first = HASH.test(text.slice(0, index)) ? index : first;
      return text.slice(0, first).trimEnd().length;
    }
  }
  return first < 0 || HASH.test(text) ? text.length : text.slice(0, first).trimEnd().length;
}
function afterColon(source, at) {
  let start = at;
  while (start > 0 && /[ \t]/.test(source[start - 1])) start--;
  return start;
}
function closingQuote(text, quote) {
  for (let at = 1; at < text.length; at++) {
    if (quote === '"' && text[at] === "\\") at++;
    else if (text[at] === quote) {
      if (quote === '"' || text[at + 1] !== quote) return at;
      at++;
    }
  }
  return void 0;
}
function closingBracket(text) {
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    if ((character === '"' || character === "'") && /[\s[{,:]/.test(text[at - 1] ?? "")) {
      const closing = closingQuote(text.slice(at), character);
      if (closing === void 0) return void 0;
      at += closing;
    } else if (character === "[" || character === "{") depth++;
    else if (character === "]" || character === "}") {
      depth--;
      if (depth === 0) return at;
    }
  }
  return void 0;
}
function escapesOf(value, text, quote) {
  let trailing = 0;
  while (text[text.length - 1 - trailing] === "\\") trailing++;
  return quote === '"' && trailing % 2 === 1 ? [insert(value.end, "\\")] : [];
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
var MAX_PARSED = 3e4;
function readFrontMatter(text) {
  const start = findOpening(text);
  if (start === void 0) return emptyFrontMatter("missing");
  const block = text.slice(start);
  const firstLine = /^[^\r\n]*/.exec(block)[0];
  const isOddOpening = !firstLine.startsWith("---") || firstLine.startsWith("----");
  const base = { lead: { start: 0, end: start }, fence: { start, end: start + firstLine.length } };
  const language = isOddOpening ? "yaml" : import_gray_matter.default.language(block).name.trim().toLowerCase() || "yaml";
  const bodyOfBlock = start + firstLine.length;
  const fence = /^---[ \t]*$/m.exec(block.slice(firstLine.length));
  if (tooMuchYaml(block.slice(firstLine.length, fence ? firstLine.length + fence.index : void 0))) {
    const range2 = { start, end: fence ? bodyOfBlock + fence.index + fence[0].length : bodyOfBlock };
    if (!fence) return { ...emptyFrontMatter("unclosed"), ...base, language, range: range2 };
    return {
      ...emptyFrontMatter("invalid"),
      ...base,
      language,
      range: range2,
      problems: [{ kind: "TOO_MUCH", range: base.fence }]
    };
  }
  const closing = closingOf(block, firstLine.length);
  if (closing && (isOddOpening || closing.isOdd)) {
    const end = closing.start - (/(?:\r\n|\r|\n)$/.exec(block.slice(0, closing.start))?.[0].length ?? 0);
    const from = firstLine.length + (/^(?:\r\n|\r|\n)/.exec(block.slice(firstLine.length))?.[0].length ?? 0);
    const yaml2 = { start: start + from, end: start + Math.max(from, end) };
    const parsed2 = parseYaml(text.slice(yaml2.start, yaml2.end), yaml2.start);
    const fences = [isOddOpening && base.fence, closing.isOdd && shiftRange(closing, start)].filter(
      (fence2) => fence2 !== false
    );
    const problems = fences.map(
      (fence2) => ({
        kind: "fence",
        range: trimRange(text, fence2),
        edits: [{ ...fence2, text: "---" }],
        isSafe: true
      })
    );
    const range2 = { start, end: start + closing.end };
    return {
      ...base,
      language,
      range: range2,
      yaml: yaml2,
      ...parsed2,
      state: "unclosed",
      problems: [...problems, ...parsed2.problems].sort(byStart)
    };
  }
  if (isOddOpening) return emptyFrontMatter("missing");
  let raw;
  try {
    raw = (0, import_gray_matter.default)(block, { engines }).matter;
  } catch {
    const end = fence ? bodyOfBlock + fence.index + fence[0].length : text.length;
    return { ...emptyFrontMatter("foreign"), ...base, language, range: { start, end } };
  }
  if (language !== "yaml" && language !== "yml") {
    return {
      ...emptyFrontMatter("foreign"),
      ...base,
      language,
      range: { start, end: start + firstLine.length + raw.length }
    };
  }
  const matterStart = text.indexOf(raw, start + 3);
  const close = /^(?:\r\n|\r|\n)?---[ \t]*(?=\r|\n|$)/.exec(text.slice(matterStart + raw.length));
  if (!close && isRule(text.slice(bodyOfBlock, endOfGuess(text, bodyOfBlock)), start))
    return emptyFrontMatter("missing");
  if (!close) {
    const end = endOfGuess(text, bodyOfBlock);
    const { problems } = parseYaml(text.slice(bodyOfBlock, end), bodyOfBlock);
    return { ...emptyFrontMatter("unclosed"), ...base, language, range: { start, end }, problems };
  }
  const range = { start, end: matterStart + raw.length + close[0].length };
  const yamlStart = bodyOfBlock + (/^(?:\r\n|\r|\n)/.exec(text.slice(bodyOfBlock))?.[0].length ?? 0);
  const yaml = { start: yamlStart, end: Math.max(yamlStart, matterStart + raw.replace(/\r$/, "").length) };
  const source = text.slice(yaml.start, yaml.end);
  const parsed = parseYaml(source, yaml.start);
  const isDoubtful = parsed.state === "invalid" || /^[ \t]*[\r\n]/.test(source) && Object.keys(parsed.data).length > 0;
  if (isDoubtful && isRule(source, start)) return emptyFrontMatter("missing");
  return { ...base, language, range, yaml, ...parsed };
}
var byStart = (a, b) => a.range.start - b.range.start;
var CLOSING = new RegExp(
  `^(?:---[ \\t]*|[ \\t${OTHER_SPACE}]*(?:-{2,10}|[-–—]{0,5}[–—][-–—]{0,5}|\\.\\.\\.)[ \\t${OTHER_SPACE}]*)$`,
  "m"
);
function closingOf(block, from) {
  const found = CLOSING.exec(block.slice(from));
  if (!found) return void 0;
  const start = from + found.index;
  const end = start + found[0].length;
  const isOdd = !/^---[ \t]*$/.test(found[0]);
  const isBeforeBody = /^(?:\r\n|\r|\n)?(?:[ \t]*(?:[\r\n]|$)|#)/.test(block.slice(end));
  return isOdd && !isBeforeBody ? void 0 : { start, end, isOdd };
}
var KEY_LIKE = /^["']?[\p{L}_][\p{L}\p{N}_-]{0,40}["']?[ \t]*[:：]|^(?:datetime|location|teams|participants)(?![\w-])/u;
function isRule(after, start) {
  if (start > 0) return false;
  const lines = after.split(/\r\n|\r|\n/).filter((line) => line.trim() !== "" && !line.startsWith("#"));
  const isYaml = (line) => KEY_LIKE.test(line) || /^(?:[ \t]|[-*+] |-\S|<!--)/.test(line);
  return !isYaml(lines[0] ?? "") || lines.filter(isYaml).length * 2 < lines.length;
}
function endOfGuess(text, from) {
  const stop = /(?:\r\n|\r(?!\n)|\n)(?=[ \t]*(?:\r|\n)|#{1,6} )/.exec(text.slice(from));
  return stop ? from + stop.index : text.length;
}
function parseYaml(source, offset) {
  const original = load(source);
  const mistakes = findMistakes(source).filter(({ isQuiet }) => isQuiet || original.errors.length > 0);
  const edits = mistakes.flatMap((mistake) => mistake.edits).sort((a, b) => a.start - b.start || a.end - b.end);
  let repaired = edits.length === 0 ? source : applyEdits(source, edits);
  let loaded = edits.length === 0 ? original : load(repaired);
  const toOriginal = (at) => originalOffset(edits, at);
  const problems = mistakes.map((mistake) => shift(mistake, offset));
  let isWhole = true;
  for (let work = 0; loaded.errors.length > 0 && work < MAX_PARSED; work += repaired.length + 100) {
    isWhole = false;
    const error = loaded.errors.find(({ code }) => code !== "DUPLICATE_KEY");
    if (!error) break;
    const line = lineAround(repaired, error.range.start);
    if (repaired.slice(line.start, line.end).trim() === "" || error.code === "NOT_A_MAPPING") {
      if (problems.length === 0 || error.code === "NOT_A_MAPPING")
        problems.push({ kind: error.code, range: shiftRange(clamp(error.range, 0, source.length), offset) });
      break;
    }
    const range = { start: toOriginal(error.range.start), end: toOriginal(error.range.end) };
    const whole = lineAround(source, range.start);
    if (!mistakes.some((mistake) => mistake.range.start >= whole.start && mistake.range.start <= whole.end))
      problems.push({ kind: error.code, range: shiftRange(clamp(range, 0, source.length), offset) });
    repaired = without(repaired, line);
    loaded = load(repaired);
  }
  for (const { code, range } of loaded.errors.filter((error) => error.code === "DUPLICATE_KEY")) {
    const start = toOriginal(range.start);
    problems.push({
      kind: code,
      range: shiftRange({ start, end: toOriginal(range.end) }, offset),
      key: keyAt(source, start)
    });
  }
  problems.sort(byStart);
  const rangeOf = (node) => {
    const range = node?.range;
    return range ? { start: toOriginal(range[0]) + offset, end: toOriginal(range[1]) + offset } : void 0;
  };
  const { document } = loaded;
  return {
    state: original.errors.length === 0 ? "valid" : "invalid",
    problems,
    isWhole,
    data: isWhole ? loaded.data : {},
    keyRange: (path) => rangeOf(pairAt(document, path)?.key),
    valueRange: (path) => {
      const value = path.length === 0 ? document.contents : nodeAt(document, path);
      return value === null || value === void 0 ? void 0 : rangeOf(value);
    }
  };
}
function load(source) {
  const document = parseDocument(source, { prettyErrors: false, uniqueKeys: true, merge: false, logLevel: "silent" });
  const errors = document.errors.map(({ code, pos: [start, end] }) => {
    const from = code === "DUPLICATE_KEY" ? start + /^\s*/.exec(source.slice(start))[0].length : start;
    return { code, range: { start: from, end: Math.max(from, end) } };
  });
  const all = { start: 0, end: source.trimEnd().length };
  if (errors.length > 0) return { document, data: {}, errors };
  if (document.contents !== null && !isMap(document.contents))
    return { document, data: {}, errors: [{ code: "NOT_A_MAPPING", range: all }] };
  try {
    const data = document.toJS({ maxAliasCount: MAX_ALIASES });
    JSON.stringify(data);
    return { document, data: data ?? {}, errors };
  } catch {
    return { document, data: {}, errors: [{ code: "BAD_ALIAS", range: aliasIn(source) ?? all }] };
  }
}
function aliasIn(source) {
  for (const match of source.matchAll(/(?<![^\s[{,])\*([^\s,[\]{}]+)/g)) {
    const anchor = source.indexOf(`&${match[1]}`);
    if (anchor < 0 || anchor > match.index) return { start: match.index, end: match.index + match[0].length };
  }
  return void 0;
}
function originalOffset(edits, at) {
  let shift2 = 0;
  for (const { start, end, text } of edits) {
    if (at <= start + shift2) break;
    if (at < start + shift2 + text.length) return Math.min(at - shift2, end);
    shift2 += text.length - (end - start);
  }
  return at - shift2;
}
function lineAround(source, at) {
  const start = Math.max(source.lastIndexOf("\n", at - 1), source.lastIndexOf("\r", at - 1)) + 1;
  return { start, end: endOfLine(source, at) };
}
function without(source, { start, end }) {
  const indent = /^[ ]*/.exec(source.slice(start, end))[0].length;
  const below = new RegExp(
    `^(?:(?:\\r\\n|\\r|\\n)(?:[ \\t]*(?=[\\r\\n]|$)|[ \\t]{${indent + 1}}[^\\r\\n]*|[ ]{${indent}}-(?=[ \\t\\r\\n]|$)[^\\r\\n]*))*`
  );
  const isItem = source.slice(start + indent, end).startsWith("-");
  const last = isItem ? end : end + below.exec(source.slice(end))[0].length;
  return source.slice(0, start) + source.slice(start, last).replace(/[^\r\n]/g, " ") + source.slice(last);
}
var shiftRange = ({ start, end }, offset) => ({ start: start + offset, end: end + offset });
function shift(mistake, offset) {
  return {
    ...mistake,
    range: shiftRange(mistake.range, offset),
    edits: mistake.edits.map((edit) => ({ ...edit, ...shiftRange(edit, offset) }))
  };
}
function pairAt(document, path) {
  const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  if (!isMap(parent)) return void 0;
  return parent.items.find(
    (pair) => isPair(pair) && isScalar(pair.key) && String(pair.key.value) === String(path.at(-1))
  );
}
function nodeAt(document, path) {
  const last = path.at(-1);
  const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  if (isSeq(parent) && typeof last === "number") return parent.items[last];
  return pairAt(document, path)?.value;
}
function keyAt(source, at) {
  return /^["']?([^:\r\n"']*)/.exec(source.slice(at))[1].trim();
}
function clamp(range, low, high) {
  const start = Math.max(low, Math.min(range.start, high));
  return { start, end: Math.max(start, Math.min(range.end, high)) };
}

export {
  readFrontMatter
};
