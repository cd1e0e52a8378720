import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __filename = import.meta.filename;
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __require = /* @__PURE__ */ ((x) => typeof require !== "undefined" ? require : typeof Proxy !== "undefined" ? new Proxy(x, {
  get: (a, b) => (typeof require !== "undefined" ? require : a)[b]
}) : x)(function(x) {
  if (typeof require !== "undefined") return require.apply(this, arguments);
  throw Error('Dynamic require of "' + x + '" is not supported');
});
var __esm = (fn, res, err) => function __init() {
  if (err) throw err[0];
  try {
    return fn && (res = (0, fn[__getOwnPropNames(fn)[0]])(fn = 0)), res;
  } catch (e) {
    throw err = [e], e;
  }
};
var __commonJS = (cb, mod) => function __require2() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));

// src/cli/compiled.ts
import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import module, { createRequire } from "node:module";
import path from "node:path";
import { Script } from "node:vm";
function loadCompiled(from, to) {
  const file = path.join(path.dirname(from), to);
  const require2 = createRequire(file);
  if ("enableCompileCache" in module) return require2(file);
  const { size, mtimeMs } = statSync(file);
  const folder = path.join(path.dirname(file), ".compiled");
  const name = `${path.basename(file)}-${size}-${Math.round(mtimeMs)}-${process.version}-${process.arch}`;
  const cachedData = contents(path.join(folder, name));
  const text = `(function (exports, require, module, __filename, __dirname) {${readFileSync(file, "utf8")}
})`;
  const script = new Script(text, { filename: file, cachedData });
  if (cachedData === void 0 || script.cachedDataRejected)
    process.once("exit", () => keep(folder, name, script.createCachedData()));
  const loaded10 = { exports: {} };
  script.runInThisContext()(loaded10.exports, require2, loaded10, file, path.dirname(file));
  return loaded10.exports;
}
function contents(file) {
  try {
    return readFileSync(file);
  } catch {
    return void 0;
  }
}
function keep(folder, name, data) {
  const target = path.join(folder, name);
  const unfinished = `${target}.${process.pid}`;
  quietly(() => {
    mkdirSync(folder, { recursive: true });
    writeFileSync(unfinished, data, { flag: "wx" });
    renameSync(unfinished, target);
  });
  quietly(() => rmSync(unfinished, { force: true }));
}
function quietly(act) {
  try {
    act();
  } catch {
  }
}
var init_compiled = __esm({
  "src/cli/compiled.ts"() {
  }
});

// lazily:src/config/reading.ts
var reading_exports = {};
__export(reading_exports, {
  loadResources: () => loadResources,
  parseConfig: () => parseConfig,
  readConfig: () => readConfig
});
var loaded7, module8, parseConfig, readConfig, loadResources;
var init_reading = __esm({
  "lazily:src/config/reading.ts"() {
    init_compiled();
    module8 = () => loaded7 ??= loadCompiled(__filename, "./lazy/reading.cjs");
    parseConfig = (...given) => module8().parseConfig(...given);
    readConfig = (...given) => module8().readConfig(...given);
    loadResources = (...given) => module8().loadResources(...given);
  }
});

// node_modules/yaml/dist/nodes/identity.js
var require_identity = __commonJS({
  "node_modules/yaml/dist/nodes/identity.js"(exports) {
    "use strict";
    var ALIAS = /* @__PURE__ */ Symbol.for("yaml.alias");
    var DOC = /* @__PURE__ */ Symbol.for("yaml.document");
    var MAP = /* @__PURE__ */ Symbol.for("yaml.map");
    var PAIR2 = /* @__PURE__ */ Symbol.for("yaml.pair");
    var SCALAR = /* @__PURE__ */ Symbol.for("yaml.scalar");
    var SEQ = /* @__PURE__ */ Symbol.for("yaml.seq");
    var NODE_TYPE = /* @__PURE__ */ Symbol.for("yaml.node.type");
    var isAlias = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === ALIAS;
    var isDocument = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === DOC;
    var isMap = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === MAP;
    var isPair = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === PAIR2;
    var isScalar = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === SCALAR;
    var isSeq = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === SEQ;
    function isCollection(node) {
      if (node && typeof node === "object")
        switch (node[NODE_TYPE]) {
          case MAP:
          case SEQ:
            return true;
        }
      return false;
    }
    function isNode(node) {
      if (node && typeof node === "object")
        switch (node[NODE_TYPE]) {
          case ALIAS:
          case MAP:
          case SCALAR:
          case SEQ:
            return true;
        }
      return false;
    }
    var hasAnchor = (node) => (isScalar(node) || isCollection(node)) && !!node.anchor;
    exports.ALIAS = ALIAS;
    exports.DOC = DOC;
    exports.MAP = MAP;
    exports.NODE_TYPE = NODE_TYPE;
    exports.PAIR = PAIR2;
    exports.SCALAR = SCALAR;
    exports.SEQ = SEQ;
    exports.hasAnchor = hasAnchor;
    exports.isAlias = isAlias;
    exports.isCollection = isCollection;
    exports.isDocument = isDocument;
    exports.isMap = isMap;
    exports.isNode = isNode;
    exports.isPair = isPair;
    exports.isScalar = isScalar;
    exports.isSeq = isSeq;
  }
});

// node_modules/yaml/dist/visit.js
var require_visit = __commonJS({
  "node_modules/yaml/dist/visit.js"(exports) {
    "use strict";
    var identity = require_identity();
    var BREAK = /* @__PURE__ */ Symbol("break visit");
    var SKIP = /* @__PURE__ */ Symbol("skip children");
    var REMOVE = /* @__PURE__ */ Symbol("remove node");
    function visit(node, visitor) {
      const visitor_ = initVisitor(visitor);
      if (identity.isDocument(node)) {
        const cd = visit_(null, node.contents, visitor_, Object.freeze([node]));
        if (cd === REMOVE)
          node.contents = null;
      } else
        visit_(null, node, visitor_, Object.freeze([]));
    }
    visit.BREAK = BREAK;
    visit.SKIP = SKIP;
    visit.REMOVE = REMOVE;
    function visit_(key, node, visitor, path10) {
      const ctrl = callVisitor(key, node, visitor, path10);
      if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
        replaceNode(key, path10, ctrl);
        return visit_(key, ctrl, visitor, path10);
      }
      if (typeof ctrl !== "symbol") {
        if (identity.isCollection(node)) {
          path10 = Object.freeze(path10.concat(node));
          for (let i = 0; i < node.items.length; ++i) {
            const ci = visit_(i, node.items[i], visitor, path10);
            if (typeof ci === "number")
              i = ci - 1;
            else if (ci === BREAK)
              return BREAK;
            else if (ci === REMOVE) {
              node.items.splice(i, 1);
              i -= 1;
            }
          }
        } else if (identity.isPair(node)) {
          path10 = Object.freeze(path10.concat(node));
          const ck = visit_("key", node.key, visitor, path10);
          if (ck === BREAK)
            return BREAK;
          else if (ck === REMOVE)
            node.key = null;
          const cv = visit_("value", node.value, visitor, path10);
          if (cv === BREAK)
            return BREAK;
          else if (cv === REMOVE)
            node.value = null;
        }
      }
      return ctrl;
    }
    async function visitAsync(node, visitor) {
      const visitor_ = initVisitor(visitor);
      if (identity.isDocument(node)) {
        const cd = await visitAsync_(null, node.contents, visitor_, Object.freeze([node]));
        if (cd === REMOVE)
          node.contents = null;
      } else
        await visitAsync_(null, node, visitor_, Object.freeze([]));
    }
    visitAsync.BREAK = BREAK;
    visitAsync.SKIP = SKIP;
    visitAsync.REMOVE = REMOVE;
    async function visitAsync_(key, node, visitor, path10) {
      const ctrl = await callVisitor(key, node, visitor, path10);
      if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
        replaceNode(key, path10, ctrl);
        return visitAsync_(key, ctrl, visitor, path10);
      }
      if (typeof ctrl !== "symbol") {
        if (identity.isCollection(node)) {
          path10 = Object.freeze(path10.concat(node));
          for (let i = 0; i < node.items.length; ++i) {
            const ci = await visitAsync_(i, node.items[i], visitor, path10);
            if (typeof ci === "number")
              i = ci - 1;
            else if (ci === BREAK)
              return BREAK;
            else if (ci === REMOVE) {
              node.items.splice(i, 1);
              i -= 1;
            }
          }
        } else if (identity.isPair(node)) {
          path10 = Object.freeze(path10.concat(node));
          const ck = await visitAsync_("key", node.key, visitor, path10);
          if (ck === BREAK)
            return BREAK;
          else if (ck === REMOVE)
            node.key = null;
          const cv = await visitAsync_("value", node.value, visitor, path10);
          if (cv === BREAK)
            return BREAK;
          else if (cv === REMOVE)
            node.value = null;
        }
      }
      return ctrl;
    }
    function initVisitor(visitor) {
      if (typeof visitor === "object" && (visitor.Collection || visitor.Node || visitor.Value)) {
        return Object.assign({
          Alias: visitor.Node,
          Map: visitor.Node,
          Scalar: visitor.Node,
          Seq: visitor.Node
        }, visitor.Value && {
          Map: visitor.Value,
          Scalar: visitor.Value,
          Seq: visitor.Value
        }, visitor.Collection && {
          Map: visitor.Collection,
          Seq: visitor.Collection
        }, visitor);
      }
      return visitor;
    }
    function callVisitor(key, node, visitor, path10) {
      if (typeof visitor === "function")
        return visitor(key, node, path10);
      if (identity.isMap(node))
        return visitor.Map?.(key, node, path10);
      if (identity.isSeq(node))
        return visitor.Seq?.(key, node, path10);
      if (identity.isPair(node))
        return visitor.Pair?.(key, node, path10);
      if (identity.isScalar(node))
        return visitor.Scalar?.(key, node, path10);
      if (identity.isAlias(node))
        return visitor.Alias?.(key, node, path10);
      return void 0;
    }
    function replaceNode(key, path10, node) {
      const parent = path10[path10.length - 1];
      if (identity.isCollection(parent)) {
        parent.items[key] = node;
      } else if (identity.isPair(parent)) {
        if (key === "key")
          parent.key = node;
        else
          parent.value = node;
      } else if (identity.isDocument(parent)) {
        parent.contents = node;
      } else {
        const pt = identity.isAlias(parent) ? "alias" : "scalar";
        throw new Error(`Cannot replace node with ${pt} parent`);
      }
    }
    exports.visit = visit;
    exports.visitAsync = visitAsync;
  }
});

// node_modules/yaml/dist/doc/directives.js
var require_directives = __commonJS({
  "node_modules/yaml/dist/doc/directives.js"(exports) {
    "use strict";
    var identity = require_identity();
    var visit = require_visit();
    var escapeChars = {
      "!": "%21",
      ",": "%2C",
      "[": "%5B",
      "]": "%5D",
      "{": "%7B",
      "}": "%7D"
    };
    var escapeTagName = (tn) => tn.replace(/[!,[\]{}]/g, (ch) => escapeChars[ch]);
    var Directives = class _Directives {
      constructor(yaml, tags) {
        this.docStart = null;
        this.docEnd = false;
        this.yaml = Object.assign({}, _Directives.defaultYaml, yaml);
        this.tags = Object.assign({}, _Directives.defaultTags, tags);
      }
      clone() {
        const copy = new _Directives(this.yaml, this.tags);
        copy.docStart = this.docStart;
        return copy;
      }
      /**
       * During parsing, get a Directives instance for the current document and
       * update the stream state according to the current version's spec.
       */
      atDocument() {
        const res = new _Directives(this.yaml, this.tags);
        switch (this.yaml.version) {
          case "1.1":
            this.atNextDocument = true;
            break;
          case "1.2":
            this.atNextDocument = false;
            this.yaml = {
              explicit: _Directives.defaultYaml.explicit,
              version: "1.2"
            };
            this.tags = Object.assign({}, _Directives.defaultTags);
            break;
        }
        return res;
      }
      /**
       * @param onError - May be called even if the action was successful
       * @returns `true` on success
       */
      add(line, onError) {
        if (this.atNextDocument) {
          this.yaml = { explicit: _Directives.defaultYaml.explicit, version: "1.1" };
          this.tags = Object.assign({}, _Directives.defaultTags);
          this.atNextDocument = false;
        }
        const parts = line.trim().split(/[ \t]+/);
        const name = parts.shift();
        switch (name) {
          case "%TAG": {
            if (parts.length !== 2) {
              onError(0, "%TAG directive should contain exactly two parts");
              if (parts.length < 2)
                return false;
            }
            const [handle, prefix] = parts;
            this.tags[handle] = prefix;
            return true;
          }
          case "%YAML": {
            this.yaml.explicit = true;
            if (parts.length !== 1) {
              onError(0, "%YAML directive should contain exactly one part");
              return false;
            }
            const [version] = parts;
            if (version === "1.1" || version === "1.2") {
              this.yaml.version = version;
              return true;
            } else {
              const isValid = /^\d+\.\d+$/.test(version);
              onError(6, `Unsupported YAML version ${version}`, isValid);
              return false;
            }
          }
          default:
            onError(0, `Unknown directive ${name}`, true);
            return false;
        }
      }
      /**
       * Resolves a tag, matching handles to those defined in %TAG directives.
       *
       * @returns Resolved tag, which may also be the non-specific tag `'!'` or a
       *   `'!local'` tag, or `null` if unresolvable.
       */
      tagName(source, onError) {
        if (source === "!")
          return "!";
        if (source[0] !== "!") {
          onError(`Not a valid tag: ${source}`);
          return null;
        }
        if (source[1] === "<") {
          const verbatim = source.slice(2, -1);
          if (verbatim === "!" || verbatim === "!!") {
            onError(`Verbatim tags aren't resolved, so ${source} is invalid.`);
            return null;
          }
          if (source[source.length - 1] !== ">")
            onError("Verbatim tags must end with a >");
          return verbatim;
        }
        const [, handle, suffix] = source.match(/^(.*!)([^!]*)$/s);
        if (!suffix)
          onError(`The ${source} tag has no suffix`);
        const prefix = this.tags[handle];
        if (prefix) {
          try {
            return prefix + decodeURIComponent(suffix);
          } catch (error2) {
            onError(String(error2));
            return null;
          }
        }
        if (handle === "!")
          return source;
        onError(`Could not resolve tag: ${source}`);
        return null;
      }
      /**
       * Given a fully resolved tag, returns its printable string form,
       * taking into account current tag prefixes and defaults.
       */
      tagString(tag2) {
        for (const [handle, prefix] of Object.entries(this.tags)) {
          if (tag2.startsWith(prefix))
            return handle + escapeTagName(tag2.substring(prefix.length));
        }
        return tag2[0] === "!" ? tag2 : `!<${tag2}>`;
      }
      toString(doc) {
        const lines = this.yaml.explicit ? [`%YAML ${this.yaml.version || "1.2"}`] : [];
        const tagEntries = Object.entries(this.tags);
        let tagNames;
        if (doc && tagEntries.length > 0 && identity.isNode(doc.contents)) {
          const tags = {};
          visit.visit(doc.contents, (_key, node) => {
            if (identity.isNode(node) && node.tag)
              tags[node.tag] = true;
          });
          tagNames = Object.keys(tags);
        } else
          tagNames = [];
        for (const [handle, prefix] of tagEntries) {
          if (handle === "!!" && prefix === "tag:yaml.org,2002:")
            continue;
          if (!doc || tagNames.some((tn) => tn.startsWith(prefix)))
            lines.push(`%TAG ${handle} ${prefix}`);
        }
        return lines.join("\n");
      }
    };
    Directives.defaultYaml = { explicit: false, version: "1.2" };
    Directives.defaultTags = { "!!": "tag:yaml.org,2002:" };
    exports.Directives = Directives;
  }
});

// node_modules/yaml/dist/doc/anchors.js
var require_anchors = __commonJS({
  "node_modules/yaml/dist/doc/anchors.js"(exports) {
    "use strict";
    var identity = require_identity();
    var visit = require_visit();
    function anchorIsValid(anchor2) {
      if (/[\x00-\x19\s,[\]{}]/.test(anchor2)) {
        const sa = JSON.stringify(anchor2);
        const msg = `Anchor must not contain whitespace or control characters: ${sa}`;
        throw new Error(msg);
      }
      return true;
    }
    function anchorNames(root) {
      const anchors = /* @__PURE__ */ new Set();
      visit.visit(root, {
        Value(_key, node) {
          if (node.anchor)
            anchors.add(node.anchor);
        }
      });
      return anchors;
    }
    function findNewAnchor(prefix, exclude) {
      for (let i = 1; true; ++i) {
        const name = `${prefix}${i}`;
        if (!exclude.has(name))
          return name;
      }
    }
    function createNodeAnchors(doc, prefix) {
      const aliasObjects = [];
      const sourceObjects = /* @__PURE__ */ new Map();
      let prevAnchors = null;
      return {
        onAnchor: (source) => {
          aliasObjects.push(source);
          prevAnchors ?? (prevAnchors = anchorNames(doc));
          const anchor2 = findNewAnchor(prefix, prevAnchors);
          prevAnchors.add(anchor2);
          return anchor2;
        },
        /**
         * With circular references, the source node is only resolved after all
         * of its child nodes are. This is why anchors are set only after all of
         * the nodes have been created.
         */
        setAnchors: () => {
          for (const source of aliasObjects) {
            const ref = sourceObjects.get(source);
            if (typeof ref === "object" && ref.anchor && (identity.isScalar(ref.node) || identity.isCollection(ref.node))) {
              ref.node.anchor = ref.anchor;
            } else {
              const error2 = new Error("Failed to resolve repeated object (this should not happen)");
              error2.source = source;
              throw error2;
            }
          }
        },
        sourceObjects
      };
    }
    exports.anchorIsValid = anchorIsValid;
    exports.anchorNames = anchorNames;
    exports.createNodeAnchors = createNodeAnchors;
    exports.findNewAnchor = findNewAnchor;
  }
});

// node_modules/yaml/dist/doc/applyReviver.js
var require_applyReviver = __commonJS({
  "node_modules/yaml/dist/doc/applyReviver.js"(exports) {
    "use strict";
    function applyReviver(reviver, obj, key, val) {
      if (val && typeof val === "object") {
        if (Array.isArray(val)) {
          for (let i = 0, len = val.length; i < len; ++i) {
            const v0 = val[i];
            const v1 = applyReviver(reviver, val, String(i), v0);
            if (v1 === void 0)
              delete val[i];
            else if (v1 !== v0)
              val[i] = v1;
          }
        } else if (val instanceof Map) {
          for (const k of Array.from(val.keys())) {
            const v0 = val.get(k);
            const v1 = applyReviver(reviver, val, k, v0);
            if (v1 === void 0)
              val.delete(k);
            else if (v1 !== v0)
              val.set(k, v1);
          }
        } else if (val instanceof Set) {
          for (const v0 of Array.from(val)) {
            const v1 = applyReviver(reviver, val, v0, v0);
            if (v1 === void 0)
              val.delete(v0);
            else if (v1 !== v0) {
              val.delete(v0);
              val.add(v1);
            }
          }
        } else {
          for (const [k, v0] of Object.entries(val)) {
            const v1 = applyReviver(reviver, val, k, v0);
            if (v1 === void 0)
              delete val[k];
            else if (v1 !== v0)
              val[k] = v1;
          }
        }
      }
      return reviver.call(obj, key, val);
    }
    exports.applyReviver = applyReviver;
  }
});

// node_modules/yaml/dist/nodes/toJS.js
var require_toJS = __commonJS({
  "node_modules/yaml/dist/nodes/toJS.js"(exports) {
    "use strict";
    var identity = require_identity();
    function toJS(value, arg, ctx) {
      if (Array.isArray(value))
        return value.map((v, i) => toJS(v, String(i), ctx));
      if (value && typeof value.toJSON === "function") {
        if (!ctx || !identity.hasAnchor(value))
          return value.toJSON(arg, ctx);
        const data = { aliasCount: 0, count: 1, res: void 0 };
        ctx.anchors.set(value, data);
        ctx.onCreate = (res2) => {
          data.res = res2;
          delete ctx.onCreate;
        };
        const res = value.toJSON(arg, ctx);
        if (ctx.onCreate)
          ctx.onCreate(res);
        return res;
      }
      if (typeof value === "bigint" && !ctx?.keep)
        return Number(value);
      return value;
    }
    exports.toJS = toJS;
  }
});

// node_modules/yaml/dist/nodes/Node.js
var require_Node = __commonJS({
  "node_modules/yaml/dist/nodes/Node.js"(exports) {
    "use strict";
    var applyReviver = require_applyReviver();
    var identity = require_identity();
    var toJS = require_toJS();
    var NodeBase = class {
      constructor(type) {
        Object.defineProperty(this, identity.NODE_TYPE, { value: type });
      }
      /** Create a copy of this node.  */
      clone() {
        const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
        if (this.range)
          copy.range = this.range.slice();
        return copy;
      }
      /** A plain JavaScript representation of this node. */
      toJS(doc, { mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
        if (!identity.isDocument(doc))
          throw new TypeError("A document argument is required");
        const ctx = {
          anchors: /* @__PURE__ */ new Map(),
          doc,
          keep: true,
          mapAsMap: mapAsMap === true,
          mapKeyWarned: false,
          maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
        };
        const res = toJS.toJS(this, "", ctx);
        if (typeof onAnchor === "function")
          for (const { count: count3, res: res2 } of ctx.anchors.values())
            onAnchor(res2, count3);
        return typeof reviver === "function" ? applyReviver.applyReviver(reviver, { "": res }, "", res) : res;
      }
    };
    exports.NodeBase = NodeBase;
  }
});

// node_modules/yaml/dist/nodes/Alias.js
var require_Alias = __commonJS({
  "node_modules/yaml/dist/nodes/Alias.js"(exports) {
    "use strict";
    var anchors = require_anchors();
    var visit = require_visit();
    var identity = require_identity();
    var Node = require_Node();
    var toJS = require_toJS();
    var Alias = class extends Node.NodeBase {
      constructor(source) {
        super(identity.ALIAS);
        this.source = source;
        Object.defineProperty(this, "tag", {
          set() {
            throw new Error("Alias nodes cannot have tags");
          }
        });
      }
      /**
       * Resolve the value of this alias within `doc`, finding the last
       * instance of the `source` anchor before this node.
       */
      resolve(doc, ctx) {
        if (ctx?.maxAliasCount === 0)
          throw new ReferenceError("Alias resolution is disabled");
        let nodes;
        if (ctx?.aliasResolveCache) {
          nodes = ctx.aliasResolveCache;
        } else {
          nodes = [];
          visit.visit(doc, {
            Node: (_key, node) => {
              if (identity.isAlias(node) || identity.hasAnchor(node))
                nodes.push(node);
            }
          });
          if (ctx)
            ctx.aliasResolveCache = nodes;
        }
        let found = void 0;
        for (const node of nodes) {
          if (node === this)
            break;
          if (node.anchor === this.source)
            found = node;
        }
        if (found && ctx) {
          const { anchors: anchors2, doc: doc2, maxAliasCount } = ctx;
          let data = anchors2.get(found);
          if (!data) {
            toJS.toJS(found, null, ctx);
            data = anchors2.get(found);
          }
          if (data?.res === void 0) {
            const msg = "This should not happen: Alias anchor was not resolved?";
            throw new ReferenceError(msg);
          }
          if (maxAliasCount >= 0) {
            data.count += 1;
            if (data.aliasCount === 0)
              data.aliasCount = getAliasCount(doc2, found, anchors2);
            if (data.count * data.aliasCount > maxAliasCount) {
              const msg = "Excessive alias count indicates a resource exhaustion attack";
              throw new ReferenceError(msg);
            }
          }
        }
        return found;
      }
      toJSON(_arg, ctx) {
        if (!ctx)
          return { source: this.source };
        const source = this.resolve(ctx.doc, ctx);
        if (!source) {
          const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
          throw new ReferenceError(msg);
        }
        return ctx.anchors.get(source).res;
      }
      toString(ctx, _onComment, _onChompKeep) {
        const src = `*${this.source}`;
        if (ctx) {
          anchors.anchorIsValid(this.source);
          if (ctx.options.verifyAliasOrder && !ctx.anchors.has(this.source)) {
            const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
            throw new Error(msg);
          }
          if (ctx.implicitKey)
            return `${src} `;
        }
        return src;
      }
    };
    function getAliasCount(doc, node, anchors2) {
      if (identity.isAlias(node)) {
        const source = node.resolve(doc);
        const anchor2 = anchors2 && source && anchors2.get(source);
        return anchor2 ? anchor2.count * anchor2.aliasCount : 0;
      } else if (identity.isCollection(node)) {
        let count3 = 0;
        for (const item of node.items) {
          const c = getAliasCount(doc, item, anchors2);
          if (c > count3)
            count3 = c;
        }
        return count3;
      } else if (identity.isPair(node)) {
        const kc = getAliasCount(doc, node.key, anchors2);
        const vc = getAliasCount(doc, node.value, anchors2);
        return Math.max(kc, vc);
      }
      return 1;
    }
    exports.Alias = Alias;
  }
});

// node_modules/yaml/dist/nodes/Scalar.js
var require_Scalar = __commonJS({
  "node_modules/yaml/dist/nodes/Scalar.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Node = require_Node();
    var toJS = require_toJS();
    var isScalarValue = (value) => !value || typeof value !== "function" && typeof value !== "object";
    var Scalar = class extends Node.NodeBase {
      constructor(value) {
        super(identity.SCALAR);
        this.value = value;
      }
      toJSON(arg, ctx) {
        return ctx?.keep ? this.value : toJS.toJS(this.value, arg, ctx);
      }
      toString() {
        return String(this.value);
      }
    };
    Scalar.BLOCK_FOLDED = "BLOCK_FOLDED";
    Scalar.BLOCK_LITERAL = "BLOCK_LITERAL";
    Scalar.PLAIN = "PLAIN";
    Scalar.QUOTE_DOUBLE = "QUOTE_DOUBLE";
    Scalar.QUOTE_SINGLE = "QUOTE_SINGLE";
    exports.Scalar = Scalar;
    exports.isScalarValue = isScalarValue;
  }
});

// node_modules/yaml/dist/doc/createNode.js
var require_createNode = __commonJS({
  "node_modules/yaml/dist/doc/createNode.js"(exports) {
    "use strict";
    var Alias = require_Alias();
    var identity = require_identity();
    var Scalar = require_Scalar();
    var defaultTagPrefix = "tag:yaml.org,2002:";
    function findTagObject(value, tagName, tags) {
      if (tagName) {
        const match = tags.filter((t) => t.tag === tagName);
        const tagObj = match.find((t) => !t.format) ?? match[0];
        if (!tagObj)
          throw new Error(`Tag ${tagName} not found`);
        return tagObj;
      }
      return tags.find((t) => t.identify?.(value) && !t.format);
    }
    function createNode(value, tagName, ctx) {
      if (identity.isDocument(value))
        value = value.contents;
      if (identity.isNode(value))
        return value;
      if (identity.isPair(value)) {
        const map = ctx.schema[identity.MAP].createNode?.(ctx.schema, null, ctx);
        map.items.push(value);
        return map;
      }
      if (value instanceof String || value instanceof Number || value instanceof Boolean || typeof BigInt !== "undefined" && value instanceof BigInt) {
        value = value.valueOf();
      }
      const { aliasDuplicateObjects, onAnchor, onTagObj, schema, sourceObjects } = ctx;
      let ref = void 0;
      if (aliasDuplicateObjects && value && typeof value === "object") {
        ref = sourceObjects.get(value);
        if (ref) {
          ref.anchor ?? (ref.anchor = onAnchor(value));
          return new Alias.Alias(ref.anchor);
        } else {
          ref = { anchor: null, node: null };
          sourceObjects.set(value, ref);
        }
      }
      if (tagName?.startsWith("!!"))
        tagName = defaultTagPrefix + tagName.slice(2);
      let tagObj = findTagObject(value, tagName, schema.tags);
      if (!tagObj) {
        if (value && typeof value.toJSON === "function") {
          value = value.toJSON();
        }
        if (!value || typeof value !== "object") {
          const node2 = new Scalar.Scalar(value);
          if (ref)
            ref.node = node2;
          return node2;
        }
        tagObj = value instanceof Map ? schema[identity.MAP] : Symbol.iterator in Object(value) ? schema[identity.SEQ] : schema[identity.MAP];
      }
      if (onTagObj) {
        onTagObj(tagObj);
        delete ctx.onTagObj;
      }
      const node = tagObj?.createNode ? tagObj.createNode(ctx.schema, value, ctx) : typeof tagObj?.nodeClass?.from === "function" ? tagObj.nodeClass.from(ctx.schema, value, ctx) : new Scalar.Scalar(value);
      if (tagName)
        node.tag = tagName;
      else if (!tagObj.default)
        node.tag = tagObj.tag;
      if (ref)
        ref.node = node;
      return node;
    }
    exports.createNode = createNode;
  }
});

// node_modules/yaml/dist/nodes/Collection.js
var require_Collection = __commonJS({
  "node_modules/yaml/dist/nodes/Collection.js"(exports) {
    "use strict";
    var createNode = require_createNode();
    var identity = require_identity();
    var Node = require_Node();
    function collectionFromPath(schema, path10, value) {
      let v = value;
      for (let i = path10.length - 1; i >= 0; --i) {
        const k = path10[i];
        if (typeof k === "number" && Number.isInteger(k) && k >= 0) {
          const a = [];
          a[k] = v;
          v = a;
        } else {
          v = /* @__PURE__ */ new Map([[k, v]]);
        }
      }
      return createNode.createNode(v, void 0, {
        aliasDuplicateObjects: false,
        keepUndefined: false,
        onAnchor: () => {
          throw new Error("This should not happen, please report a bug.");
        },
        schema,
        sourceObjects: /* @__PURE__ */ new Map()
      });
    }
    var isEmptyPath = (path10) => path10 == null || typeof path10 === "object" && !!path10[Symbol.iterator]().next().done;
    var Collection2 = class extends Node.NodeBase {
      constructor(type, schema) {
        super(type);
        Object.defineProperty(this, "schema", {
          value: schema,
          configurable: true,
          enumerable: false,
          writable: true
        });
      }
      /**
       * Create a copy of this collection.
       *
       * @param schema - If defined, overwrites the original's schema
       */
      clone(schema) {
        const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
        if (schema)
          copy.schema = schema;
        copy.items = copy.items.map((it) => identity.isNode(it) || identity.isPair(it) ? it.clone(schema) : it);
        if (this.range)
          copy.range = this.range.slice();
        return copy;
      }
      /**
       * Adds a value to the collection. For `!!map` and `!!omap` the value must
       * be a Pair instance or a `{ key, value }` object, which may not have a key
       * that already exists in the map.
       */
      addIn(path10, value) {
        if (isEmptyPath(path10))
          this.add(value);
        else {
          const [key, ...rest] = path10;
          const node = this.get(key, true);
          if (identity.isCollection(node))
            node.addIn(rest, value);
          else if (node === void 0 && this.schema)
            this.set(key, collectionFromPath(this.schema, rest, value));
          else
            throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
        }
      }
      /**
       * Removes a value from the collection.
       * @returns `true` if the item was found and removed.
       */
      deleteIn(path10) {
        const [key, ...rest] = path10;
        if (rest.length === 0)
          return this.delete(key);
        const node = this.get(key, true);
        if (identity.isCollection(node))
          return node.deleteIn(rest);
        else
          throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
      }
      /**
       * Returns item at `key`, or `undefined` if not found. By default unwraps
       * scalar values from their surrounding node; to disable set `keepScalar` to
       * `true` (collections are always returned intact).
       */
      getIn(path10, keepScalar) {
        const [key, ...rest] = path10;
        const node = this.get(key, true);
        if (rest.length === 0)
          return !keepScalar && identity.isScalar(node) ? node.value : node;
        else
          return identity.isCollection(node) ? node.getIn(rest, keepScalar) : void 0;
      }
      hasAllNullValues(allowScalar) {
        return this.items.every((node) => {
          if (!identity.isPair(node))
            return false;
          const n = node.value;
          return n == null || allowScalar && identity.isScalar(n) && n.value == null && !n.commentBefore && !n.comment && !n.tag;
        });
      }
      /**
       * Checks if the collection includes a value with the key `key`.
       */
      hasIn(path10) {
        const [key, ...rest] = path10;
        if (rest.length === 0)
          return this.has(key);
        const node = this.get(key, true);
        return identity.isCollection(node) ? node.hasIn(rest) : false;
      }
      /**
       * Sets a value in this collection. For `!!set`, `value` needs to be a
       * boolean to add/remove the item from the set.
       */
      setIn(path10, value) {
        const [key, ...rest] = path10;
        if (rest.length === 0) {
          this.set(key, value);
        } else {
          const node = this.get(key, true);
          if (identity.isCollection(node))
            node.setIn(rest, value);
          else if (node === void 0 && this.schema)
            this.set(key, collectionFromPath(this.schema, rest, value));
          else
            throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
        }
      }
    };
    exports.Collection = Collection2;
    exports.collectionFromPath = collectionFromPath;
    exports.isEmptyPath = isEmptyPath;
  }
});

// node_modules/yaml/dist/stringify/stringifyComment.js
var require_stringifyComment = __commonJS({
  "node_modules/yaml/dist/stringify/stringifyComment.js"(exports) {
    "use strict";
    var stringifyComment = (str) => str.replace(/^(?!$)(?: $)?/gm, "#");
    function indentComment(comment, indent) {
      if (/^\n+$/.test(comment))
        return comment.substring(1);
      return indent ? comment.replace(/^(?! *$)/gm, indent) : comment;
    }
    var lineComment = (str, indent, comment) => str.endsWith("\n") ? indentComment(comment, indent) : comment.includes("\n") ? "\n" + indentComment(comment, indent) : (str.endsWith(" ") ? "" : " ") + comment;
    exports.indentComment = indentComment;
    exports.lineComment = lineComment;
    exports.stringifyComment = stringifyComment;
  }
});

// node_modules/yaml/dist/stringify/foldFlowLines.js
var require_foldFlowLines = __commonJS({
  "node_modules/yaml/dist/stringify/foldFlowLines.js"(exports) {
    "use strict";
    var FOLD_FLOW = "flow";
    var FOLD_BLOCK = "block";
    var FOLD_QUOTED = "quoted";
    function foldFlowLines(text, indent, mode = "flow", { indentAtStart, lineWidth = 80, minContentWidth = 20, onFold, onOverflow } = {}) {
      if (!lineWidth || lineWidth < 0)
        return text;
      if (lineWidth < minContentWidth)
        minContentWidth = 0;
      const endStep = Math.max(1 + minContentWidth, 1 + lineWidth - indent.length);
      if (text.length <= endStep)
        return text;
      const folds = [];
      const escapedFolds = {};
      let end = lineWidth - indent.length;
      if (typeof indentAtStart === "number") {
        if (indentAtStart > lineWidth - Math.max(2, minContentWidth))
          folds.push(0);
        else
          end = lineWidth - indentAtStart;
      }
      let split2 = void 0;
      let prev = void 0;
      let overflow = false;
      let i = -1;
      let escStart = -1;
      let escEnd = -1;
      if (mode === FOLD_BLOCK) {
        i = consumeMoreIndentedLines(text, i, indent.length);
        if (i !== -1)
          end = i + endStep;
      }
      for (let ch; ch = text[i += 1]; ) {
        if (mode === FOLD_QUOTED && ch === "\\") {
          escStart = i;
          switch (text[i + 1]) {
            case "x":
              i += 3;
              break;
            case "u":
              i += 5;
              break;
            case "U":
              i += 9;
              break;
            default:
              i += 1;
          }
          escEnd = i;
        }
        if (ch === "\n") {
          if (mode === FOLD_BLOCK)
            i = consumeMoreIndentedLines(text, i, indent.length);
          end = i + indent.length + endStep;
          split2 = void 0;
        } else {
          if (ch === " " && prev && prev !== " " && prev !== "\n" && prev !== "	") {
            const next = text[i + 1];
            if (next && next !== " " && next !== "\n" && next !== "	")
              split2 = i;
          }
          if (i >= end) {
            if (split2) {
              folds.push(split2);
              end = split2 + endStep;
              split2 = void 0;
            } else if (mode === FOLD_QUOTED) {
              while (prev === " " || prev === "	") {
                prev = ch;
                ch = text[i += 1];
                overflow = true;
              }
              const j = i > escEnd + 1 ? i - 2 : escStart - 1;
              if (escapedFolds[j])
                return text;
              folds.push(j);
              escapedFolds[j] = true;
              end = j + endStep;
              split2 = void 0;
            } else {
              overflow = true;
            }
          }
        }
        prev = ch;
      }
      if (overflow && onOverflow)
        onOverflow();
      if (folds.length === 0)
        return text;
      if (onFold)
        onFold();
      let res = text.slice(0, folds[0]);
      for (let i2 = 0; i2 < folds.length; ++i2) {
        const fold2 = folds[i2];
        const end2 = folds[i2 + 1] || text.length;
        if (fold2 === 0)
          res = `
${indent}${text.slice(0, end2)}`;
        else {
          if (mode === FOLD_QUOTED && escapedFolds[fold2])
            res += `${text[fold2]}\\`;
          res += `
${indent}${text.slice(fold2 + 1, end2)}`;
        }
      }
      return res;
    }
    function consumeMoreIndentedLines(text, i, indent) {
      let end = i;
      let start = i + 1;
      let ch = text[start];
      while (ch === " " || ch === "	") {
        if (i < start + indent) {
          ch = text[++i];
        } else {
          do {
            ch = text[++i];
          } while (ch && ch !== "\n");
          end = i;
          start = i + 1;
          ch = text[start];
        }
      }
      return end;
    }
    exports.FOLD_BLOCK = FOLD_BLOCK;
    exports.FOLD_FLOW = FOLD_FLOW;
    exports.FOLD_QUOTED = FOLD_QUOTED;
    exports.foldFlowLines = foldFlowLines;
  }
});

// node_modules/yaml/dist/stringify/stringifyString.js
var require_stringifyString = __commonJS({
  "node_modules/yaml/dist/stringify/stringifyString.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    var foldFlowLines = require_foldFlowLines();
    var getFoldOptions = (ctx, isBlock) => ({
      indentAtStart: isBlock ? ctx.indent.length : ctx.indentAtStart,
      lineWidth: ctx.options.lineWidth,
      minContentWidth: ctx.options.minContentWidth
    });
    var containsDocumentMarker = (str) => /^(%|---|\.\.\.)/m.test(str);
    function lineLengthOverLimit(str, lineWidth, indentLength) {
      if (!lineWidth || lineWidth < 0)
        return false;
      const limit = lineWidth - indentLength;
      const strLen = str.length;
      if (strLen <= limit)
        return false;
      for (let i = 0, start = 0; i < strLen; ++i) {
        if (str[i] === "\n") {
          if (i - start > limit)
            return true;
          start = i + 1;
          if (strLen - start <= limit)
            return false;
        }
      }
      return true;
    }
    function doubleQuotedString(value, ctx) {
      const json2 = JSON.stringify(value);
      if (ctx.options.doubleQuotedAsJSON)
        return json2;
      const { implicitKey } = ctx;
      const minMultiLineLength = ctx.options.doubleQuotedMinMultiLineLength;
      const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
      let str = "";
      let start = 0;
      for (let i = 0, ch = json2[i]; ch; ch = json2[++i]) {
        if (ch === " " && json2[i + 1] === "\\" && json2[i + 2] === "n") {
          str += json2.slice(start, i) + "\\ ";
          i += 1;
          start = i;
          ch = "\\";
        }
        if (ch === "\\")
          switch (json2[i + 1]) {
            case "u":
              {
                str += json2.slice(start, i);
                const code = json2.substr(i + 2, 4);
                switch (code) {
                  case "0000":
                    str += "\\0";
                    break;
                  case "0007":
                    str += "\\a";
                    break;
                  case "000b":
                    str += "\\v";
                    break;
                  case "001b":
                    str += "\\e";
                    break;
                  case "0085":
                    str += "\\N";
                    break;
                  case "00a0":
                    str += "\\_";
                    break;
                  case "2028":
                    str += "\\L";
                    break;
                  case "2029":
                    str += "\\P";
                    break;
                  default:
                    if (code.substr(0, 2) === "00")
                      str += "\\x" + code.substr(2);
                    else
                      str += json2.substr(i, 6);
                }
                i += 5;
                start = i + 1;
              }
              break;
            case "n":
              if (implicitKey || json2[i + 2] === '"' || json2.length < minMultiLineLength) {
                i += 1;
              } else {
                str += json2.slice(start, i) + "\n\n";
                while (json2[i + 2] === "\\" && json2[i + 3] === "n" && json2[i + 4] !== '"') {
                  str += "\n";
                  i += 2;
                }
                str += indent;
                if (json2[i + 2] === " ")
                  str += "\\";
                i += 1;
                start = i + 1;
              }
              break;
            default:
              i += 1;
          }
      }
      str = start ? str + json2.slice(start) : json2;
      return implicitKey ? str : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_QUOTED, getFoldOptions(ctx, false));
    }
    function singleQuotedString(value, ctx) {
      if (ctx.options.singleQuote === false || ctx.implicitKey && value.includes("\n") || /[ \t]\n|\n[ \t]/.test(value))
        return doubleQuotedString(value, ctx);
      const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
      const res = "'" + value.replace(/'/g, "''").replace(/\n+/g, `$&
${indent}`) + "'";
      return ctx.implicitKey ? res : foldFlowLines.foldFlowLines(res, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
    }
    function quotedString(value, ctx) {
      const { singleQuote } = ctx.options;
      let qs;
      if (singleQuote === false)
        qs = doubleQuotedString;
      else {
        const hasDouble = value.includes('"');
        const hasSingle = value.includes("'");
        if (hasDouble && !hasSingle)
          qs = singleQuotedString;
        else if (hasSingle && !hasDouble)
          qs = doubleQuotedString;
        else
          qs = singleQuote ? singleQuotedString : doubleQuotedString;
      }
      return qs(value, ctx);
    }
    var blockEndNewlines;
    try {
      blockEndNewlines = new RegExp("(^|(?<!\n))\n+(?!\n|$)", "g");
    } catch {
      blockEndNewlines = /\n+(?!\n|$)/g;
    }
    function blockString({ comment, type, value }, ctx, onComment, onChompKeep) {
      const { blockQuote, commentString, lineWidth } = ctx.options;
      if (!blockQuote || /\n[\t ]+$/.test(value)) {
        return quotedString(value, ctx);
      }
      const indent = ctx.indent || (ctx.forceBlockIndent || containsDocumentMarker(value) ? "  " : "");
      const literal = blockQuote === "literal" ? true : blockQuote === "folded" || type === Scalar.Scalar.BLOCK_FOLDED ? false : type === Scalar.Scalar.BLOCK_LITERAL ? true : !lineLengthOverLimit(value, lineWidth, indent.length);
      if (!value)
        return literal ? "|\n" : ">\n";
      let chomp;
      let endStart;
      for (endStart = value.length; endStart > 0; --endStart) {
        const ch = value[endStart - 1];
        if (ch !== "\n" && ch !== "	" && ch !== " ")
          break;
      }
      let end = value.substring(endStart);
      const endNlPos = end.indexOf("\n");
      if (endNlPos === -1) {
        chomp = "-";
      } else if (value === end || endNlPos !== end.length - 1) {
        chomp = "+";
        if (onChompKeep)
          onChompKeep();
      } else {
        chomp = "";
      }
      if (end) {
        value = value.slice(0, -end.length);
        if (end[end.length - 1] === "\n")
          end = end.slice(0, -1);
        end = end.replace(blockEndNewlines, `$&${indent}`);
      }
      let startWithSpace = false;
      let startEnd;
      let startNlPos = -1;
      for (startEnd = 0; startEnd < value.length; ++startEnd) {
        const ch = value[startEnd];
        if (ch === " ")
          startWithSpace = true;
        else if (ch === "\n")
          startNlPos = startEnd;
        else
          break;
      }
      let start = value.substring(0, startNlPos < startEnd ? startNlPos + 1 : startEnd);
      if (start) {
        value = value.substring(start.length);
        start = start.replace(/\n+/g, `$&${indent}`);
      }
      const indentSize = indent ? "2" : "1";
      let header = (startWithSpace ? indentSize : "") + chomp;
      if (comment) {
        header += " " + commentString(comment.replace(/ ?[\r\n]+/g, " "));
        if (onComment)
          onComment();
      }
      if (!literal) {
        const foldedValue = value.replace(/\n+/g, "\n$&").replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g, "$1$2").replace(/\n+/g, `$&${indent}`);
        let literalFallback = false;
        const foldOptions = getFoldOptions(ctx, true);
        if (blockQuote !== "folded" && type !== Scalar.Scalar.BLOCK_FOLDED) {
          foldOptions.onOverflow = () => {
            literalFallback = true;
          };
        }
        const body2 = foldFlowLines.foldFlowLines(`${start}${foldedValue}${end}`, indent, foldFlowLines.FOLD_BLOCK, foldOptions);
        if (!literalFallback)
          return `>${header}
${indent}${body2}`;
      }
      value = value.replace(/\n+/g, `$&${indent}`);
      return `|${header}
${indent}${start}${value}${end}`;
    }
    function plainString(item, ctx, onComment, onChompKeep) {
      const { type, value } = item;
      const { actualString, implicitKey, indent, indentStep, inFlow } = ctx;
      if (implicitKey && value.includes("\n") || inFlow && /[[\]{},]/.test(value)) {
        return quotedString(value, ctx);
      }
      if (/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(value)) {
        return implicitKey || inFlow || !value.includes("\n") ? quotedString(value, ctx) : blockString(item, ctx, onComment, onChompKeep);
      }
      if (!implicitKey && !inFlow && type !== Scalar.Scalar.PLAIN && value.includes("\n")) {
        return blockString(item, ctx, onComment, onChompKeep);
      }
      if (containsDocumentMarker(value)) {
        if (indent === "") {
          ctx.forceBlockIndent = true;
          return blockString(item, ctx, onComment, onChompKeep);
        } else if (implicitKey && indent === indentStep) {
          return quotedString(value, ctx);
        }
      }
      const str = value.replace(/\n+/g, `$&
${indent}`);
      if (actualString) {
        const test = (tag2) => tag2.default && tag2.tag !== "tag:yaml.org,2002:str" && tag2.test?.test(str);
        const { compat, tags } = ctx.doc.schema;
        if (tags.some(test) || compat?.some(test))
          return quotedString(value, ctx);
      }
      return implicitKey ? str : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
    }
    function stringifyString(item, ctx, onComment, onChompKeep) {
      const { implicitKey, inFlow } = ctx;
      const ss = typeof item.value === "string" ? item : Object.assign({}, item, { value: String(item.value) });
      let { type } = item;
      if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
        if (/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(ss.value))
          type = Scalar.Scalar.QUOTE_DOUBLE;
      }
      const _stringify = (_type) => {
        switch (_type) {
          case Scalar.Scalar.BLOCK_FOLDED:
          case Scalar.Scalar.BLOCK_LITERAL:
            return implicitKey || inFlow ? quotedString(ss.value, ctx) : blockString(ss, ctx, onComment, onChompKeep);
          case Scalar.Scalar.QUOTE_DOUBLE:
            return doubleQuotedString(ss.value, ctx);
          case Scalar.Scalar.QUOTE_SINGLE:
            return singleQuotedString(ss.value, ctx);
          case Scalar.Scalar.PLAIN:
            return plainString(ss, ctx, onComment, onChompKeep);
          default:
            return null;
        }
      };
      let res = _stringify(type);
      if (res === null) {
        const { defaultKeyType, defaultStringType } = ctx.options;
        const t = implicitKey && defaultKeyType || defaultStringType;
        res = _stringify(t);
        if (res === null)
          throw new Error(`Unsupported default string type ${t}`);
      }
      return res;
    }
    exports.stringifyString = stringifyString;
  }
});

// node_modules/yaml/dist/stringify/stringify.js
var require_stringify = __commonJS({
  "node_modules/yaml/dist/stringify/stringify.js"(exports) {
    "use strict";
    var anchors = require_anchors();
    var identity = require_identity();
    var stringifyComment = require_stringifyComment();
    var stringifyString = require_stringifyString();
    function createStringifyContext(doc, options) {
      const opt = Object.assign({
        blockQuote: true,
        commentString: stringifyComment.stringifyComment,
        defaultKeyType: null,
        defaultStringType: "PLAIN",
        directives: null,
        doubleQuotedAsJSON: false,
        doubleQuotedMinMultiLineLength: 40,
        falseStr: "false",
        flowCollectionPadding: true,
        indentSeq: true,
        lineWidth: 80,
        minContentWidth: 20,
        nullStr: "null",
        simpleKeys: false,
        singleQuote: null,
        trailingComma: false,
        trueStr: "true",
        verifyAliasOrder: true
      }, doc.schema.toStringOptions, options);
      let inFlow;
      switch (opt.collectionStyle) {
        case "block":
          inFlow = false;
          break;
        case "flow":
          inFlow = true;
          break;
        default:
          inFlow = null;
      }
      return {
        anchors: /* @__PURE__ */ new Set(),
        doc,
        flowCollectionPadding: opt.flowCollectionPadding ? " " : "",
        indent: "",
        indentStep: typeof opt.indent === "number" ? " ".repeat(opt.indent) : "  ",
        inFlow,
        options: opt
      };
    }
    function getTagObject(tags, item) {
      if (item.tag) {
        const match = tags.filter((t) => t.tag === item.tag);
        if (match.length > 0)
          return match.find((t) => t.format === item.format) ?? match[0];
      }
      let tagObj = void 0;
      let obj;
      if (identity.isScalar(item)) {
        obj = item.value;
        let match = tags.filter((t) => t.identify?.(obj));
        if (match.length > 1) {
          const testMatch = match.filter((t) => t.test);
          if (testMatch.length > 0)
            match = testMatch;
        }
        tagObj = match.find((t) => t.format === item.format) ?? match.find((t) => !t.format);
      } else {
        obj = item;
        tagObj = tags.find((t) => t.nodeClass && obj instanceof t.nodeClass);
      }
      if (!tagObj) {
        const name = obj?.constructor?.name ?? (obj === null ? "null" : typeof obj);
        throw new Error(`Tag not resolved for ${name} value`);
      }
      return tagObj;
    }
    function stringifyProps(node, tagObj, { anchors: anchors$1, doc }) {
      if (!doc.directives)
        return "";
      const props = [];
      const anchor2 = (identity.isScalar(node) || identity.isCollection(node)) && node.anchor;
      if (anchor2 && anchors.anchorIsValid(anchor2)) {
        anchors$1.add(anchor2);
        props.push(`&${anchor2}`);
      }
      const tag2 = node.tag ?? (tagObj.default ? null : tagObj.tag);
      if (tag2)
        props.push(doc.directives.tagString(tag2));
      return props.join(" ");
    }
    function stringify(item, ctx, onComment, onChompKeep) {
      if (identity.isPair(item))
        return item.toString(ctx, onComment, onChompKeep);
      if (identity.isAlias(item)) {
        if (ctx.doc.directives)
          return item.toString(ctx);
        if (ctx.resolvedAliases?.has(item)) {
          throw new TypeError(`Cannot stringify circular structure without alias nodes`);
        } else {
          if (ctx.resolvedAliases)
            ctx.resolvedAliases.add(item);
          else
            ctx.resolvedAliases = /* @__PURE__ */ new Set([item]);
          item = item.resolve(ctx.doc);
        }
      }
      let tagObj = void 0;
      const node = identity.isNode(item) ? item : ctx.doc.createNode(item, { onTagObj: (o) => tagObj = o });
      tagObj ?? (tagObj = getTagObject(ctx.doc.schema.tags, node));
      const props = stringifyProps(node, tagObj, ctx);
      if (props.length > 0)
        ctx.indentAtStart = (ctx.indentAtStart ?? 0) + props.length + 1;
      const str = typeof tagObj.stringify === "function" ? tagObj.stringify(node, ctx, onComment, onChompKeep) : identity.isScalar(node) ? stringifyString.stringifyString(node, ctx, onComment, onChompKeep) : node.toString(ctx, onComment, onChompKeep);
      if (!props)
        return str;
      return identity.isScalar(node) || str[0] === "{" || str[0] === "[" ? `${props} ${str}` : `${props}
${ctx.indent}${str}`;
    }
    exports.createStringifyContext = createStringifyContext;
    exports.stringify = stringify;
  }
});

// node_modules/yaml/dist/stringify/stringifyPair.js
var require_stringifyPair = __commonJS({
  "node_modules/yaml/dist/stringify/stringifyPair.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Scalar = require_Scalar();
    var stringify = require_stringify();
    var stringifyComment = require_stringifyComment();
    function stringifyPair({ key, value }, ctx, onComment, onChompKeep) {
      const { allNullValues, doc, indent, indentStep, options: { commentString, indentSeq, simpleKeys } } = ctx;
      let keyComment = identity.isNode(key) && key.comment || null;
      if (simpleKeys) {
        if (keyComment) {
          throw new Error("With simple keys, key nodes cannot have comments");
        }
        if (identity.isCollection(key) || !identity.isNode(key) && typeof key === "object") {
          const msg = "With simple keys, collection cannot be used as a key value";
          throw new Error(msg);
        }
      }
      let explicitKey = !simpleKeys && (!key || keyComment && value == null && !ctx.inFlow || identity.isCollection(key) || (identity.isScalar(key) ? key.type === Scalar.Scalar.BLOCK_FOLDED || key.type === Scalar.Scalar.BLOCK_LITERAL : typeof key === "object"));
      ctx = Object.assign({}, ctx, {
        allNullValues: false,
        implicitKey: !explicitKey && (simpleKeys || !allNullValues),
        indent: indent + indentStep
      });
      let keyCommentDone = false;
      let chompKeep = false;
      let str = stringify.stringify(key, ctx, () => keyCommentDone = true, () => chompKeep = true);
      if (!explicitKey && !ctx.inFlow && str.length > 1024) {
        if (simpleKeys)
          throw new Error("With simple keys, single line scalar must not span more than 1024 characters");
        explicitKey = true;
      }
      if (ctx.inFlow) {
        if (allNullValues || value == null) {
          if (keyCommentDone && onComment)
            onComment();
          return str === "" ? "?" : explicitKey ? `? ${str}` : str;
        }
      } else if (allNullValues && !simpleKeys || value == null && explicitKey) {
        str = `? ${str}`;
        if (keyComment && !keyCommentDone) {
          str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
        } else if (chompKeep && onChompKeep)
          onChompKeep();
        return str;
      }
      if (keyCommentDone)
        keyComment = null;
      if (explicitKey) {
        if (keyComment)
          str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
        str = `? ${str}
${indent}:`;
      } else {
        str = `${str}:`;
        if (keyComment)
          str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
      }
      let vsb, vcb, valueComment;
      if (identity.isNode(value)) {
        vsb = !!value.spaceBefore;
        vcb = value.commentBefore;
        valueComment = value.comment;
      } else {
        vsb = false;
        vcb = null;
        valueComment = null;
        if (value && typeof value === "object")
          value = doc.createNode(value);
      }
      ctx.implicitKey = false;
      if (!explicitKey && !keyComment && identity.isScalar(value))
        ctx.indentAtStart = str.length + 1;
      chompKeep = false;
      if (!indentSeq && indentStep.length >= 2 && !ctx.inFlow && !explicitKey && identity.isSeq(value) && !value.flow && !value.tag && !value.anchor) {
        ctx.indent = ctx.indent.substring(2);
      }
      let valueCommentDone = false;
      const valueStr = stringify.stringify(value, ctx, () => valueCommentDone = true, () => chompKeep = true);
      let ws = " ";
      if (keyComment || vsb || vcb) {
        ws = vsb ? "\n" : "";
        if (vcb) {
          const cs = commentString(vcb);
          ws += `
${stringifyComment.indentComment(cs, ctx.indent)}`;
        }
        if (valueStr === "" && !ctx.inFlow) {
          if (ws === "\n" && valueComment)
            ws = "\n\n";
        } else {
          ws += `
${ctx.indent}`;
        }
      } else if (!explicitKey && identity.isCollection(value)) {
        const vs0 = valueStr[0];
        const nl0 = valueStr.indexOf("\n");
        const hasNewline = nl0 !== -1;
        const flow = ctx.inFlow ?? value.flow ?? value.items.length === 0;
        if (hasNewline || !flow) {
          let hasPropsLine = false;
          if (hasNewline && (vs0 === "&" || vs0 === "!")) {
            let sp0 = valueStr.indexOf(" ");
            if (vs0 === "&" && sp0 !== -1 && sp0 < nl0 && valueStr[sp0 + 1] === "!") {
              sp0 = valueStr.indexOf(" ", sp0 + 1);
            }
            if (sp0 === -1 || nl0 < sp0)
              hasPropsLine = true;
          }
          if (!hasPropsLine)
            ws = `
${ctx.indent}`;
        }
      } else if (valueStr === "" || valueStr[0] === "\n") {
        ws = "";
      }
      str += ws + valueStr;
      if (ctx.inFlow) {
        if (valueCommentDone && onComment)
          onComment();
      } else if (valueComment && !valueCommentDone) {
        str += stringifyComment.lineComment(str, ctx.indent, commentString(valueComment));
      } else if (chompKeep && onChompKeep) {
        onChompKeep();
      }
      return str;
    }
    exports.stringifyPair = stringifyPair;
  }
});

// node_modules/yaml/dist/log.js
var require_log = __commonJS({
  "node_modules/yaml/dist/log.js"(exports) {
    "use strict";
    var node_process = __require("process");
    function debug2(logLevel, ...messages24) {
      if (logLevel === "debug")
        console.log(...messages24);
    }
    function warn(logLevel, warning2) {
      if (logLevel === "debug" || logLevel === "warn") {
        if (typeof node_process.emitWarning === "function")
          node_process.emitWarning(warning2);
        else
          console.warn(warning2);
      }
    }
    exports.debug = debug2;
    exports.warn = warn;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/merge.js
var require_merge = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/merge.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Scalar = require_Scalar();
    var MERGE_KEY = "<<";
    var merge = {
      identify: (value) => value === MERGE_KEY || typeof value === "symbol" && value.description === MERGE_KEY,
      default: "key",
      tag: "tag:yaml.org,2002:merge",
      test: /^<<$/,
      resolve: () => Object.assign(new Scalar.Scalar(Symbol(MERGE_KEY)), {
        addToJSMap: addMergeToJSMap
      }),
      stringify: () => MERGE_KEY
    };
    var isMergeKey = (ctx, key) => (merge.identify(key) || identity.isScalar(key) && (!key.type || key.type === Scalar.Scalar.PLAIN) && merge.identify(key.value)) && ctx?.doc.schema.tags.some((tag2) => tag2.tag === merge.tag && tag2.default);
    function addMergeToJSMap(ctx, map, value) {
      const source = resolveAliasValue(ctx, value);
      if (identity.isSeq(source))
        for (const it of source.items)
          mergeValue(ctx, map, it);
      else if (Array.isArray(source))
        for (const it of source)
          mergeValue(ctx, map, it);
      else
        mergeValue(ctx, map, source);
    }
    function mergeValue(ctx, map, value) {
      const source = resolveAliasValue(ctx, value);
      if (!identity.isMap(source))
        throw new Error("Merge sources must be maps or map aliases");
      const srcMap = source.toJSON(null, ctx, Map);
      for (const [key, value2] of srcMap) {
        if (map instanceof Map) {
          if (!map.has(key))
            map.set(key, value2);
        } else if (map instanceof Set) {
          map.add(key);
        } else if (!Object.prototype.hasOwnProperty.call(map, key)) {
          Object.defineProperty(map, key, {
            value: value2,
            writable: true,
            enumerable: true,
            configurable: true
          });
        }
      }
      return map;
    }
    function resolveAliasValue(ctx, value) {
      return ctx && identity.isAlias(value) ? value.resolve(ctx.doc, ctx) : value;
    }
    exports.addMergeToJSMap = addMergeToJSMap;
    exports.isMergeKey = isMergeKey;
    exports.merge = merge;
  }
});

// node_modules/yaml/dist/nodes/addPairToJSMap.js
var require_addPairToJSMap = __commonJS({
  "node_modules/yaml/dist/nodes/addPairToJSMap.js"(exports) {
    "use strict";
    var log2 = require_log();
    var merge = require_merge();
    var stringify = require_stringify();
    var identity = require_identity();
    var toJS = require_toJS();
    function addPairToJSMap(ctx, map, { key, value }) {
      if (identity.isNode(key) && key.addToJSMap)
        key.addToJSMap(ctx, map, value);
      else if (merge.isMergeKey(ctx, key))
        merge.addMergeToJSMap(ctx, map, value);
      else {
        const jsKey = toJS.toJS(key, "", ctx);
        if (map instanceof Map) {
          map.set(jsKey, toJS.toJS(value, jsKey, ctx));
        } else if (map instanceof Set) {
          map.add(jsKey);
        } else {
          const stringKey = stringifyKey(key, jsKey, ctx);
          const jsValue = toJS.toJS(value, stringKey, ctx);
          if (stringKey in map)
            Object.defineProperty(map, stringKey, {
              value: jsValue,
              writable: true,
              enumerable: true,
              configurable: true
            });
          else
            map[stringKey] = jsValue;
        }
      }
      return map;
    }
    function stringifyKey(key, jsKey, ctx) {
      if (jsKey === null)
        return "";
      if (typeof jsKey !== "object")
        return String(jsKey);
      if (identity.isNode(key) && ctx?.doc) {
        const strCtx = stringify.createStringifyContext(ctx.doc, {});
        strCtx.anchors = /* @__PURE__ */ new Set();
        for (const node of ctx.anchors.keys())
          strCtx.anchors.add(node.anchor);
        strCtx.inFlow = true;
        strCtx.inStringifyKey = true;
        const strKey = key.toString(strCtx);
        if (!ctx.mapKeyWarned) {
          let jsonStr = JSON.stringify(strKey);
          if (jsonStr.length > 40)
            jsonStr = jsonStr.substring(0, 36) + '..."';
          log2.warn(ctx.doc.options.logLevel, `Keys with collection values will be stringified due to JS Object restrictions: ${jsonStr}. Set mapAsMap: true to use object keys.`);
          ctx.mapKeyWarned = true;
        }
        return strKey;
      }
      return JSON.stringify(jsKey);
    }
    exports.addPairToJSMap = addPairToJSMap;
  }
});

// node_modules/yaml/dist/nodes/Pair.js
var require_Pair = __commonJS({
  "node_modules/yaml/dist/nodes/Pair.js"(exports) {
    "use strict";
    var createNode = require_createNode();
    var stringifyPair = require_stringifyPair();
    var addPairToJSMap = require_addPairToJSMap();
    var identity = require_identity();
    function createPair(key, value, ctx) {
      const k = createNode.createNode(key, void 0, ctx);
      const v = createNode.createNode(value, void 0, ctx);
      return new Pair(k, v);
    }
    var Pair = class _Pair {
      constructor(key, value = null) {
        Object.defineProperty(this, identity.NODE_TYPE, { value: identity.PAIR });
        this.key = key;
        this.value = value;
      }
      clone(schema) {
        let { key, value } = this;
        if (identity.isNode(key))
          key = key.clone(schema);
        if (identity.isNode(value))
          value = value.clone(schema);
        return new _Pair(key, value);
      }
      toJSON(_, ctx) {
        const pair = ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {};
        return addPairToJSMap.addPairToJSMap(ctx, pair, this);
      }
      toString(ctx, onComment, onChompKeep) {
        return ctx?.doc ? stringifyPair.stringifyPair(this, ctx, onComment, onChompKeep) : JSON.stringify(this);
      }
    };
    exports.Pair = Pair;
    exports.createPair = createPair;
  }
});

// node_modules/yaml/dist/stringify/stringifyCollection.js
var require_stringifyCollection = __commonJS({
  "node_modules/yaml/dist/stringify/stringifyCollection.js"(exports) {
    "use strict";
    var identity = require_identity();
    var stringify = require_stringify();
    var stringifyComment = require_stringifyComment();
    function stringifyCollection(collection, ctx, options) {
      const flow = ctx.inFlow ?? collection.flow;
      const stringify2 = flow ? stringifyFlowCollection : stringifyBlockCollection;
      return stringify2(collection, ctx, options);
    }
    function stringifyBlockCollection({ comment, items }, ctx, { blockItemPrefix, flowChars, itemIndent, onChompKeep, onComment }) {
      const { indent, options: { commentString } } = ctx;
      const itemCtx = Object.assign({}, ctx, { indent: itemIndent, type: null });
      let chompKeep = false;
      const lines = [];
      for (let i = 0; i < items.length; ++i) {
        const item = items[i];
        let comment2 = null;
        if (identity.isNode(item)) {
          if (!chompKeep && item.spaceBefore)
            lines.push("");
          addCommentBefore(ctx, lines, item.commentBefore, chompKeep);
          if (item.comment)
            comment2 = item.comment;
        } else if (identity.isPair(item)) {
          const ik = identity.isNode(item.key) ? item.key : null;
          if (ik) {
            if (!chompKeep && ik.spaceBefore)
              lines.push("");
            addCommentBefore(ctx, lines, ik.commentBefore, chompKeep);
          }
        }
        chompKeep = false;
        let str2 = stringify.stringify(item, itemCtx, () => comment2 = null, () => chompKeep = true);
        if (comment2)
          str2 += stringifyComment.lineComment(str2, itemIndent, commentString(comment2));
        if (chompKeep && comment2)
          chompKeep = false;
        lines.push(blockItemPrefix + str2);
      }
      let str;
      if (lines.length === 0) {
        str = flowChars.start + flowChars.end;
      } else {
        str = lines[0];
        for (let i = 1; i < lines.length; ++i) {
          const line = lines[i];
          str += line ? `
${indent}${line}` : "\n";
        }
      }
      if (comment) {
        str += "\n" + stringifyComment.indentComment(commentString(comment), indent);
        if (onComment)
          onComment();
      } else if (chompKeep && onChompKeep)
        onChompKeep();
      return str;
    }
    function stringifyFlowCollection({ items }, ctx, { flowChars, itemIndent }) {
      const { indent, indentStep, flowCollectionPadding: fcPadding, options: { commentString } } = ctx;
      itemIndent += indentStep;
      const itemCtx = Object.assign({}, ctx, {
        indent: itemIndent,
        inFlow: true,
        type: null
      });
      let reqNewline = false;
      let linesAtValue = 0;
      const lines = [];
      for (let i = 0; i < items.length; ++i) {
        const item = items[i];
        let comment = null;
        if (identity.isNode(item)) {
          if (item.spaceBefore)
            lines.push("");
          addCommentBefore(ctx, lines, item.commentBefore, false);
          if (item.comment)
            comment = item.comment;
        } else if (identity.isPair(item)) {
          const ik = identity.isNode(item.key) ? item.key : null;
          if (ik) {
            if (ik.spaceBefore)
              lines.push("");
            addCommentBefore(ctx, lines, ik.commentBefore, false);
            if (ik.comment)
              reqNewline = true;
          }
          const iv = identity.isNode(item.value) ? item.value : null;
          if (iv) {
            if (iv.comment)
              comment = iv.comment;
            if (iv.commentBefore)
              reqNewline = true;
          } else if (item.value == null && ik?.comment) {
            comment = ik.comment;
          }
        }
        if (comment)
          reqNewline = true;
        let str = stringify.stringify(item, itemCtx, () => comment = null);
        reqNewline || (reqNewline = lines.length > linesAtValue || str.includes("\n"));
        if (i < items.length - 1) {
          str += ",";
        } else if (ctx.options.trailingComma) {
          if (ctx.options.lineWidth > 0) {
            reqNewline || (reqNewline = lines.reduce((sum2, line) => sum2 + line.length + 2, 2) + (str.length + 2) > ctx.options.lineWidth);
          }
          if (reqNewline) {
            str += ",";
          }
        }
        if (comment)
          str += stringifyComment.lineComment(str, itemIndent, commentString(comment));
        lines.push(str);
        linesAtValue = lines.length;
      }
      const { start, end } = flowChars;
      if (lines.length === 0) {
        return start + end;
      } else {
        if (!reqNewline) {
          const len = lines.reduce((sum2, line) => sum2 + line.length + 2, 2);
          reqNewline = ctx.options.lineWidth > 0 && len > ctx.options.lineWidth;
        }
        if (reqNewline) {
          let str = start;
          for (const line of lines)
            str += line ? `
${indentStep}${indent}${line}` : "\n";
          return `${str}
${indent}${end}`;
        } else {
          return `${start}${fcPadding}${lines.join(" ")}${fcPadding}${end}`;
        }
      }
    }
    function addCommentBefore({ indent, options: { commentString } }, lines, comment, chompKeep) {
      if (comment && chompKeep)
        comment = comment.replace(/^\n+/, "");
      if (comment) {
        const ic = stringifyComment.indentComment(commentString(comment), indent);
        lines.push(ic.trimStart());
      }
    }
    exports.stringifyCollection = stringifyCollection;
  }
});

// node_modules/yaml/dist/nodes/YAMLMap.js
var require_YAMLMap = __commonJS({
  "node_modules/yaml/dist/nodes/YAMLMap.js"(exports) {
    "use strict";
    var stringifyCollection = require_stringifyCollection();
    var addPairToJSMap = require_addPairToJSMap();
    var Collection2 = require_Collection();
    var identity = require_identity();
    var Pair = require_Pair();
    var Scalar = require_Scalar();
    function findPair(items, key) {
      const k = identity.isScalar(key) ? key.value : key;
      for (const it of items) {
        if (identity.isPair(it)) {
          if (it.key === key || it.key === k)
            return it;
          if (identity.isScalar(it.key) && it.key.value === k)
            return it;
        }
      }
      return void 0;
    }
    var YAMLMap = class extends Collection2.Collection {
      static get tagName() {
        return "tag:yaml.org,2002:map";
      }
      constructor(schema) {
        super(identity.MAP, schema);
        this.items = [];
      }
      /**
       * A generic collection parsing method that can be extended
       * to other node classes that inherit from YAMLMap
       */
      static from(schema, obj, ctx) {
        const { keepUndefined, replacer } = ctx;
        const map = new this(schema);
        const add = (key, value) => {
          if (typeof replacer === "function")
            value = replacer.call(obj, key, value);
          else if (Array.isArray(replacer) && !replacer.includes(key))
            return;
          if (value !== void 0 || keepUndefined)
            map.items.push(Pair.createPair(key, value, ctx));
        };
        if (obj instanceof Map) {
          for (const [key, value] of obj)
            add(key, value);
        } else if (obj && typeof obj === "object") {
          for (const key of Object.keys(obj))
            add(key, obj[key]);
        }
        if (typeof schema.sortMapEntries === "function") {
          map.items.sort(schema.sortMapEntries);
        }
        return map;
      }
      /**
       * Adds a value to the collection.
       *
       * @param overwrite - If not set `true`, using a key that is already in the
       *   collection will throw. Otherwise, overwrites the previous value.
       */
      add(pair, overwrite) {
        let _pair;
        if (identity.isPair(pair))
          _pair = pair;
        else if (!pair || typeof pair !== "object" || !("key" in pair)) {
          _pair = new Pair.Pair(pair, pair?.value);
        } else
          _pair = new Pair.Pair(pair.key, pair.value);
        const prev = findPair(this.items, _pair.key);
        const sortEntries = this.schema?.sortMapEntries;
        if (prev) {
          if (!overwrite)
            throw new Error(`Key ${_pair.key} already set`);
          if (identity.isScalar(prev.value) && Scalar.isScalarValue(_pair.value))
            prev.value.value = _pair.value;
          else
            prev.value = _pair.value;
        } else if (sortEntries) {
          const i = this.items.findIndex((item) => sortEntries(_pair, item) < 0);
          if (i === -1)
            this.items.push(_pair);
          else
            this.items.splice(i, 0, _pair);
        } else {
          this.items.push(_pair);
        }
      }
      delete(key) {
        const it = findPair(this.items, key);
        if (!it)
          return false;
        const del = this.items.splice(this.items.indexOf(it), 1);
        return del.length > 0;
      }
      get(key, keepScalar) {
        const it = findPair(this.items, key);
        const node = it?.value;
        return (!keepScalar && identity.isScalar(node) ? node.value : node) ?? void 0;
      }
      has(key) {
        return !!findPair(this.items, key);
      }
      set(key, value) {
        this.add(new Pair.Pair(key, value), true);
      }
      /**
       * @param ctx - Conversion context, originally set in Document#toJS()
       * @param {Class} Type - If set, forces the returned collection type
       * @returns Instance of Type, Map, or Object
       */
      toJSON(_, ctx, Type) {
        const map = Type ? new Type() : ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {};
        if (ctx?.onCreate)
          ctx.onCreate(map);
        for (const item of this.items)
          addPairToJSMap.addPairToJSMap(ctx, map, item);
        return map;
      }
      toString(ctx, onComment, onChompKeep) {
        if (!ctx)
          return JSON.stringify(this);
        for (const item of this.items) {
          if (!identity.isPair(item))
            throw new Error(`Map items must all be pairs; found ${JSON.stringify(item)} instead`);
        }
        if (!ctx.allNullValues && this.hasAllNullValues(false))
          ctx = Object.assign({}, ctx, { allNullValues: true });
        return stringifyCollection.stringifyCollection(this, ctx, {
          blockItemPrefix: "",
          flowChars: { start: "{", end: "}" },
          itemIndent: ctx.indent || "",
          onChompKeep,
          onComment
        });
      }
    };
    exports.YAMLMap = YAMLMap;
    exports.findPair = findPair;
  }
});

// node_modules/yaml/dist/schema/common/map.js
var require_map = __commonJS({
  "node_modules/yaml/dist/schema/common/map.js"(exports) {
    "use strict";
    var identity = require_identity();
    var YAMLMap = require_YAMLMap();
    var map = {
      collection: "map",
      default: true,
      nodeClass: YAMLMap.YAMLMap,
      tag: "tag:yaml.org,2002:map",
      resolve(map2, onError) {
        if (!identity.isMap(map2))
          onError("Expected a mapping for this tag");
        return map2;
      },
      createNode: (schema, obj, ctx) => YAMLMap.YAMLMap.from(schema, obj, ctx)
    };
    exports.map = map;
  }
});

// node_modules/yaml/dist/nodes/YAMLSeq.js
var require_YAMLSeq = __commonJS({
  "node_modules/yaml/dist/nodes/YAMLSeq.js"(exports) {
    "use strict";
    var createNode = require_createNode();
    var stringifyCollection = require_stringifyCollection();
    var Collection2 = require_Collection();
    var identity = require_identity();
    var Scalar = require_Scalar();
    var toJS = require_toJS();
    var YAMLSeq = class extends Collection2.Collection {
      static get tagName() {
        return "tag:yaml.org,2002:seq";
      }
      constructor(schema) {
        super(identity.SEQ, schema);
        this.items = [];
      }
      add(value) {
        this.items.push(value);
      }
      /**
       * Removes a value from the collection.
       *
       * `key` must contain a representation of an integer for this to succeed.
       * It may be wrapped in a `Scalar`.
       *
       * @returns `true` if the item was found and removed.
       */
      delete(key) {
        const idx = asItemIndex(key);
        if (typeof idx !== "number")
          return false;
        const del = this.items.splice(idx, 1);
        return del.length > 0;
      }
      get(key, keepScalar) {
        const idx = asItemIndex(key);
        if (typeof idx !== "number")
          return void 0;
        const it = this.items[idx];
        return !keepScalar && identity.isScalar(it) ? it.value : it;
      }
      /**
       * Checks if the collection includes a value with the key `key`.
       *
       * `key` must contain a representation of an integer for this to succeed.
       * It may be wrapped in a `Scalar`.
       */
      has(key) {
        const idx = asItemIndex(key);
        return typeof idx === "number" && idx < this.items.length;
      }
      /**
       * Sets a value in this collection. For `!!set`, `value` needs to be a
       * boolean to add/remove the item from the set.
       *
       * If `key` does not contain a representation of an integer, this will throw.
       * It may be wrapped in a `Scalar`.
       */
      set(key, value) {
        const idx = asItemIndex(key);
        if (typeof idx !== "number")
          throw new Error(`Expected a valid index, not ${key}.`);
        const prev = this.items[idx];
        if (identity.isScalar(prev) && Scalar.isScalarValue(value))
          prev.value = value;
        else
          this.items[idx] = value;
      }
      toJSON(_, ctx) {
        const seq = [];
        if (ctx?.onCreate)
          ctx.onCreate(seq);
        let i = 0;
        for (const item of this.items)
          seq.push(toJS.toJS(item, String(i++), ctx));
        return seq;
      }
      toString(ctx, onComment, onChompKeep) {
        if (!ctx)
          return JSON.stringify(this);
        return stringifyCollection.stringifyCollection(this, ctx, {
          blockItemPrefix: "- ",
          flowChars: { start: "[", end: "]" },
          itemIndent: (ctx.indent || "") + "  ",
          onChompKeep,
          onComment
        });
      }
      static from(schema, obj, ctx) {
        const { replacer } = ctx;
        const seq = new this(schema);
        if (obj && Symbol.iterator in Object(obj)) {
          let i = 0;
          for (let it of obj) {
            if (typeof replacer === "function") {
              const key = obj instanceof Set ? it : String(i++);
              it = replacer.call(obj, key, it);
            }
            seq.items.push(createNode.createNode(it, void 0, ctx));
          }
        }
        return seq;
      }
    };
    function asItemIndex(key) {
      let idx = identity.isScalar(key) ? key.value : key;
      if (idx && typeof idx === "string")
        idx = Number(idx);
      return typeof idx === "number" && Number.isInteger(idx) && idx >= 0 ? idx : null;
    }
    exports.YAMLSeq = YAMLSeq;
  }
});

// node_modules/yaml/dist/schema/common/seq.js
var require_seq = __commonJS({
  "node_modules/yaml/dist/schema/common/seq.js"(exports) {
    "use strict";
    var identity = require_identity();
    var YAMLSeq = require_YAMLSeq();
    var seq = {
      collection: "seq",
      default: true,
      nodeClass: YAMLSeq.YAMLSeq,
      tag: "tag:yaml.org,2002:seq",
      resolve(seq2, onError) {
        if (!identity.isSeq(seq2))
          onError("Expected a sequence for this tag");
        return seq2;
      },
      createNode: (schema, obj, ctx) => YAMLSeq.YAMLSeq.from(schema, obj, ctx)
    };
    exports.seq = seq;
  }
});

// node_modules/yaml/dist/schema/common/string.js
var require_string = __commonJS({
  "node_modules/yaml/dist/schema/common/string.js"(exports) {
    "use strict";
    var stringifyString = require_stringifyString();
    var string = {
      identify: (value) => typeof value === "string",
      default: true,
      tag: "tag:yaml.org,2002:str",
      resolve: (str) => str,
      stringify(item, ctx, onComment, onChompKeep) {
        ctx = Object.assign({ actualString: true }, ctx);
        return stringifyString.stringifyString(item, ctx, onComment, onChompKeep);
      }
    };
    exports.string = string;
  }
});

// node_modules/yaml/dist/schema/common/null.js
var require_null = __commonJS({
  "node_modules/yaml/dist/schema/common/null.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    var nullTag = {
      identify: (value) => value == null,
      createNode: () => new Scalar.Scalar(null),
      default: true,
      tag: "tag:yaml.org,2002:null",
      test: /^(?:~|[Nn]ull|NULL)?$/,
      resolve: () => new Scalar.Scalar(null),
      stringify: ({ source }, ctx) => typeof source === "string" && nullTag.test.test(source) ? source : ctx.options.nullStr
    };
    exports.nullTag = nullTag;
  }
});

// node_modules/yaml/dist/schema/core/bool.js
var require_bool = __commonJS({
  "node_modules/yaml/dist/schema/core/bool.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    var boolTag = {
      identify: (value) => typeof value === "boolean",
      default: true,
      tag: "tag:yaml.org,2002:bool",
      test: /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
      resolve: (str) => new Scalar.Scalar(str[0] === "t" || str[0] === "T"),
      stringify({ source, value }, ctx) {
        if (source && boolTag.test.test(source)) {
          const sv = source[0] === "t" || source[0] === "T";
          if (value === sv)
            return source;
        }
        return value ? ctx.options.trueStr : ctx.options.falseStr;
      }
    };
    exports.boolTag = boolTag;
  }
});

// node_modules/yaml/dist/stringify/stringifyNumber.js
var require_stringifyNumber = __commonJS({
  "node_modules/yaml/dist/stringify/stringifyNumber.js"(exports) {
    "use strict";
    function stringifyNumber({ format, minFractionDigits, tag: tag2, value }) {
      if (typeof value === "bigint")
        return String(value);
      const num = typeof value === "number" ? value : Number(value);
      if (!isFinite(num))
        return isNaN(num) ? ".nan" : num < 0 ? "-.inf" : ".inf";
      let n = Object.is(value, -0) ? "-0" : JSON.stringify(value);
      if (!format && minFractionDigits && (!tag2 || tag2 === "tag:yaml.org,2002:float") && /^-?\d/.test(n) && !n.includes("e")) {
        let i = n.indexOf(".");
        if (i < 0) {
          i = n.length;
          n += ".";
        }
        let d = minFractionDigits - (n.length - i - 1);
        while (d-- > 0)
          n += "0";
      }
      return n;
    }
    exports.stringifyNumber = stringifyNumber;
  }
});

// node_modules/yaml/dist/schema/core/float.js
var require_float = __commonJS({
  "node_modules/yaml/dist/schema/core/float.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    var stringifyNumber = require_stringifyNumber();
    var floatNaN = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
      resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
      stringify: stringifyNumber.stringifyNumber
    };
    var floatExp = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      format: "EXP",
      test: /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
      resolve: (str) => parseFloat(str),
      stringify(node) {
        const num = Number(node.value);
        return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
      }
    };
    var float = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      test: /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
      resolve(str) {
        const node = new Scalar.Scalar(parseFloat(str));
        const dot = str.indexOf(".");
        if (dot !== -1 && str[str.length - 1] === "0")
          node.minFractionDigits = str.length - dot - 1;
        return node;
      },
      stringify: stringifyNumber.stringifyNumber
    };
    exports.float = float;
    exports.floatExp = floatExp;
    exports.floatNaN = floatNaN;
  }
});

// node_modules/yaml/dist/schema/core/int.js
var require_int = __commonJS({
  "node_modules/yaml/dist/schema/core/int.js"(exports) {
    "use strict";
    var stringifyNumber = require_stringifyNumber();
    var intIdentify = (value) => typeof value === "bigint" || Number.isInteger(value);
    var intResolve = (str, offset, radix, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str.substring(offset), radix);
    function intStringify(node, radix, prefix) {
      const { value } = node;
      if (intIdentify(value) && value >= 0)
        return prefix + value.toString(radix);
      return stringifyNumber.stringifyNumber(node);
    }
    var intOct = {
      identify: (value) => intIdentify(value) && value >= 0,
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "OCT",
      test: /^0o[0-7]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 2, 8, opt),
      stringify: (node) => intStringify(node, 8, "0o")
    };
    var int = {
      identify: intIdentify,
      default: true,
      tag: "tag:yaml.org,2002:int",
      test: /^[-+]?[0-9]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
      stringify: stringifyNumber.stringifyNumber
    };
    var intHex = {
      identify: (value) => intIdentify(value) && value >= 0,
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "HEX",
      test: /^0x[0-9a-fA-F]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
      stringify: (node) => intStringify(node, 16, "0x")
    };
    exports.int = int;
    exports.intHex = intHex;
    exports.intOct = intOct;
  }
});

// node_modules/yaml/dist/schema/core/schema.js
var require_schema = __commonJS({
  "node_modules/yaml/dist/schema/core/schema.js"(exports) {
    "use strict";
    var map = require_map();
    var _null = require_null();
    var seq = require_seq();
    var string = require_string();
    var bool = require_bool();
    var float = require_float();
    var int = require_int();
    var schema = [
      map.map,
      seq.seq,
      string.string,
      _null.nullTag,
      bool.boolTag,
      int.intOct,
      int.int,
      int.intHex,
      float.floatNaN,
      float.floatExp,
      float.float
    ];
    exports.schema = schema;
  }
});

// node_modules/yaml/dist/schema/json/schema.js
var require_schema2 = __commonJS({
  "node_modules/yaml/dist/schema/json/schema.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    var map = require_map();
    var seq = require_seq();
    function intIdentify(value) {
      return typeof value === "bigint" || Number.isInteger(value);
    }
    var stringifyJSON = ({ value }) => JSON.stringify(value);
    var jsonScalars = [
      {
        identify: (value) => typeof value === "string",
        default: true,
        tag: "tag:yaml.org,2002:str",
        resolve: (str) => str,
        stringify: stringifyJSON
      },
      {
        identify: (value) => value == null,
        createNode: () => new Scalar.Scalar(null),
        default: true,
        tag: "tag:yaml.org,2002:null",
        test: /^null$/,
        resolve: () => null,
        stringify: stringifyJSON
      },
      {
        identify: (value) => typeof value === "boolean",
        default: true,
        tag: "tag:yaml.org,2002:bool",
        test: /^true$|^false$/,
        resolve: (str) => str === "true",
        stringify: stringifyJSON
      },
      {
        identify: intIdentify,
        default: true,
        tag: "tag:yaml.org,2002:int",
        test: /^-?(?:0|[1-9][0-9]*)$/,
        resolve: (str, _onError, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str, 10),
        stringify: ({ value }) => intIdentify(value) ? value.toString() : JSON.stringify(value)
      },
      {
        identify: (value) => typeof value === "number",
        default: true,
        tag: "tag:yaml.org,2002:float",
        test: /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
        resolve: (str) => parseFloat(str),
        stringify: stringifyJSON
      }
    ];
    var jsonError = {
      default: true,
      tag: "",
      test: /^/,
      resolve(str, onError) {
        onError(`Unresolved plain scalar ${JSON.stringify(str)}`);
        return str;
      }
    };
    var schema = [map.map, seq.seq].concat(jsonScalars, jsonError);
    exports.schema = schema;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/binary.js
var require_binary = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/binary.js"(exports) {
    "use strict";
    var node_buffer = __require("buffer");
    var Scalar = require_Scalar();
    var stringifyString = require_stringifyString();
    var binary = {
      identify: (value) => value instanceof Uint8Array,
      // Buffer inherits from Uint8Array
      default: false,
      tag: "tag:yaml.org,2002:binary",
      /**
       * Returns a Buffer in node and an Uint8Array in browsers
       *
       * To use the resulting buffer as an image, you'll want to do something like:
       *
       *   const blob = new Blob([buffer], { type: 'image/jpeg' })
       *   document.querySelector('#photo').src = URL.createObjectURL(blob)
       */
      resolve(src, onError) {
        if (typeof node_buffer.Buffer === "function") {
          return node_buffer.Buffer.from(src, "base64");
        } else if (typeof atob === "function") {
          const str = atob(src.replace(/[\n\r]/g, ""));
          const buffer = new Uint8Array(str.length);
          for (let i = 0; i < str.length; ++i)
            buffer[i] = str.charCodeAt(i);
          return buffer;
        } else {
          onError("This environment does not support reading binary tags; either Buffer or atob is required");
          return src;
        }
      },
      stringify({ comment, type, value }, ctx, onComment, onChompKeep) {
        if (!value)
          return "";
        const buf = value;
        let str;
        if (typeof node_buffer.Buffer === "function") {
          str = buf instanceof node_buffer.Buffer ? buf.toString("base64") : node_buffer.Buffer.from(buf.buffer).toString("base64");
        } else if (typeof btoa === "function") {
          let s = "";
          for (let i = 0; i < buf.length; ++i)
            s += String.fromCharCode(buf[i]);
          str = btoa(s);
        } else {
          throw new Error("This environment does not support writing binary tags; either Buffer or btoa is required");
        }
        type ?? (type = Scalar.Scalar.BLOCK_LITERAL);
        if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
          const lineWidth = Math.max(ctx.options.lineWidth - ctx.indent.length, ctx.options.minContentWidth);
          const n = Math.ceil(str.length / lineWidth);
          const lines = new Array(n);
          for (let i = 0, o = 0; i < n; ++i, o += lineWidth) {
            lines[i] = str.substr(o, lineWidth);
          }
          str = lines.join(type === Scalar.Scalar.BLOCK_LITERAL ? "\n" : " ");
        }
        return stringifyString.stringifyString({ comment, type, value: str }, ctx, onComment, onChompKeep);
      }
    };
    exports.binary = binary;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/pairs.js
var require_pairs = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/pairs.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Pair = require_Pair();
    var Scalar = require_Scalar();
    var YAMLSeq = require_YAMLSeq();
    function resolvePairs(seq, onError) {
      if (identity.isSeq(seq)) {
        for (let i = 0; i < seq.items.length; ++i) {
          let item = seq.items[i];
          if (identity.isPair(item))
            continue;
          else if (identity.isMap(item)) {
            if (item.items.length > 1)
              onError("Each pair must have its own sequence indicator");
            const pair = item.items[0] || new Pair.Pair(new Scalar.Scalar(null));
            if (item.commentBefore)
              pair.key.commentBefore = pair.key.commentBefore ? `${item.commentBefore}
${pair.key.commentBefore}` : item.commentBefore;
            if (item.comment) {
              const cn = pair.value ?? pair.key;
              cn.comment = cn.comment ? `${item.comment}
${cn.comment}` : item.comment;
            }
            item = pair;
          }
          seq.items[i] = identity.isPair(item) ? item : new Pair.Pair(item);
        }
      } else
        onError("Expected a sequence for this tag");
      return seq;
    }
    function createPairs(schema, iterable, ctx) {
      const { replacer } = ctx;
      const pairs2 = new YAMLSeq.YAMLSeq(schema);
      pairs2.tag = "tag:yaml.org,2002:pairs";
      let i = 0;
      if (iterable && Symbol.iterator in Object(iterable))
        for (let it of iterable) {
          if (typeof replacer === "function")
            it = replacer.call(iterable, String(i++), it);
          let key, value;
          if (Array.isArray(it)) {
            if (it.length === 2) {
              key = it[0];
              value = it[1];
            } else
              throw new TypeError(`Expected [key, value] tuple: ${it}`);
          } else if (it && it instanceof Object) {
            const keys2 = Object.keys(it);
            if (keys2.length === 1) {
              key = keys2[0];
              value = it[key];
            } else {
              throw new TypeError(`Expected tuple with one key, not ${keys2.length} keys`);
            }
          } else {
            key = it;
          }
          pairs2.items.push(Pair.createPair(key, value, ctx));
        }
      return pairs2;
    }
    var pairs = {
      collection: "seq",
      default: false,
      tag: "tag:yaml.org,2002:pairs",
      resolve: resolvePairs,
      createNode: createPairs
    };
    exports.createPairs = createPairs;
    exports.pairs = pairs;
    exports.resolvePairs = resolvePairs;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/omap.js
var require_omap = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/omap.js"(exports) {
    "use strict";
    var identity = require_identity();
    var toJS = require_toJS();
    var YAMLMap = require_YAMLMap();
    var YAMLSeq = require_YAMLSeq();
    var pairs = require_pairs();
    var YAMLOMap = class _YAMLOMap extends YAMLSeq.YAMLSeq {
      constructor() {
        super();
        this.add = YAMLMap.YAMLMap.prototype.add.bind(this);
        this.delete = YAMLMap.YAMLMap.prototype.delete.bind(this);
        this.get = YAMLMap.YAMLMap.prototype.get.bind(this);
        this.has = YAMLMap.YAMLMap.prototype.has.bind(this);
        this.set = YAMLMap.YAMLMap.prototype.set.bind(this);
        this.tag = _YAMLOMap.tag;
      }
      /**
       * If `ctx` is given, the return type is actually `Map<unknown, unknown>`,
       * but TypeScript won't allow widening the signature of a child method.
       */
      toJSON(_, ctx) {
        if (!ctx)
          return super.toJSON(_);
        const map = /* @__PURE__ */ new Map();
        if (ctx?.onCreate)
          ctx.onCreate(map);
        for (const pair of this.items) {
          let key, value;
          if (identity.isPair(pair)) {
            key = toJS.toJS(pair.key, "", ctx);
            value = toJS.toJS(pair.value, key, ctx);
          } else {
            key = toJS.toJS(pair, "", ctx);
          }
          if (map.has(key))
            throw new Error("Ordered maps must not include duplicate keys");
          map.set(key, value);
        }
        return map;
      }
      static from(schema, iterable, ctx) {
        const pairs$1 = pairs.createPairs(schema, iterable, ctx);
        const omap2 = new this();
        omap2.items = pairs$1.items;
        return omap2;
      }
    };
    YAMLOMap.tag = "tag:yaml.org,2002:omap";
    var omap = {
      collection: "seq",
      identify: (value) => value instanceof Map,
      nodeClass: YAMLOMap,
      default: false,
      tag: "tag:yaml.org,2002:omap",
      resolve(seq, onError) {
        const pairs$1 = pairs.resolvePairs(seq, onError);
        const seenKeys = [];
        for (const { key } of pairs$1.items) {
          if (identity.isScalar(key)) {
            if (seenKeys.includes(key.value)) {
              onError(`Ordered maps must not include duplicate keys: ${key.value}`);
            } else {
              seenKeys.push(key.value);
            }
          }
        }
        return Object.assign(new YAMLOMap(), pairs$1);
      },
      createNode: (schema, iterable, ctx) => YAMLOMap.from(schema, iterable, ctx)
    };
    exports.YAMLOMap = YAMLOMap;
    exports.omap = omap;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/bool.js
var require_bool2 = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/bool.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    function boolStringify({ value, source }, ctx) {
      const boolObj = value ? trueTag : falseTag;
      if (source && boolObj.test.test(source))
        return source;
      return value ? ctx.options.trueStr : ctx.options.falseStr;
    }
    var trueTag = {
      identify: (value) => value === true,
      default: true,
      tag: "tag:yaml.org,2002:bool",
      test: /^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
      resolve: () => new Scalar.Scalar(true),
      stringify: boolStringify
    };
    var falseTag = {
      identify: (value) => value === false,
      default: true,
      tag: "tag:yaml.org,2002:bool",
      test: /^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
      resolve: () => new Scalar.Scalar(false),
      stringify: boolStringify
    };
    exports.falseTag = falseTag;
    exports.trueTag = trueTag;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/float.js
var require_float2 = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/float.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    var stringifyNumber = require_stringifyNumber();
    var floatNaN = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
      resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
      stringify: stringifyNumber.stringifyNumber
    };
    var floatExp = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      format: "EXP",
      test: /^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
      resolve: (str) => parseFloat(str.replace(/_/g, "")),
      stringify(node) {
        const num = Number(node.value);
        return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
      }
    };
    var float = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      test: /^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
      resolve(str) {
        const node = new Scalar.Scalar(parseFloat(str.replace(/_/g, "")));
        const dot = str.indexOf(".");
        if (dot !== -1) {
          const f = str.substring(dot + 1).replace(/_/g, "");
          if (f[f.length - 1] === "0")
            node.minFractionDigits = f.length;
        }
        return node;
      },
      stringify: stringifyNumber.stringifyNumber
    };
    exports.float = float;
    exports.floatExp = floatExp;
    exports.floatNaN = floatNaN;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/int.js
var require_int2 = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/int.js"(exports) {
    "use strict";
    var stringifyNumber = require_stringifyNumber();
    var intIdentify = (value) => typeof value === "bigint" || Number.isInteger(value);
    function intResolve(str, offset, radix, { intAsBigInt }) {
      const sign = str[0];
      if (sign === "-" || sign === "+")
        offset += 1;
      str = str.substring(offset).replace(/_/g, "");
      if (intAsBigInt) {
        switch (radix) {
          case 2:
            str = `0b${str}`;
            break;
          case 8:
            str = `0o${str}`;
            break;
          case 16:
            str = `0x${str}`;
            break;
        }
        const n2 = BigInt(str);
        return sign === "-" ? BigInt(-1) * n2 : n2;
      }
      const n = parseInt(str, radix);
      return sign === "-" ? -1 * n : n;
    }
    function intStringify(node, radix, prefix) {
      const { value } = node;
      if (intIdentify(value)) {
        const str = value.toString(radix);
        return value < 0 ? "-" + prefix + str.substr(1) : prefix + str;
      }
      return stringifyNumber.stringifyNumber(node);
    }
    var intBin = {
      identify: intIdentify,
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "BIN",
      test: /^[-+]?0b[0-1_]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 2, 2, opt),
      stringify: (node) => intStringify(node, 2, "0b")
    };
    var intOct = {
      identify: intIdentify,
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "OCT",
      test: /^[-+]?0[0-7_]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 1, 8, opt),
      stringify: (node) => intStringify(node, 8, "0")
    };
    var int = {
      identify: intIdentify,
      default: true,
      tag: "tag:yaml.org,2002:int",
      test: /^[-+]?[0-9][0-9_]*$/,
      resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
      stringify: stringifyNumber.stringifyNumber
    };
    var intHex = {
      identify: intIdentify,
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "HEX",
      test: /^[-+]?0x[0-9a-fA-F_]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
      stringify: (node) => intStringify(node, 16, "0x")
    };
    exports.int = int;
    exports.intBin = intBin;
    exports.intHex = intHex;
    exports.intOct = intOct;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/set.js
var require_set = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/set.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Pair = require_Pair();
    var YAMLMap = require_YAMLMap();
    var YAMLSet = class _YAMLSet extends YAMLMap.YAMLMap {
      constructor(schema) {
        super(schema);
        this.tag = _YAMLSet.tag;
      }
      add(key) {
        let pair;
        if (identity.isPair(key))
          pair = key;
        else if (key && typeof key === "object" && "key" in key && "value" in key && key.value === null)
          pair = new Pair.Pair(key.key, null);
        else
          pair = new Pair.Pair(key, null);
        const prev = YAMLMap.findPair(this.items, pair.key);
        if (!prev)
          this.items.push(pair);
      }
      /**
       * If `keepPair` is `true`, returns the Pair matching `key`.
       * Otherwise, returns the value of that Pair's key.
       */
      get(key, keepPair) {
        const pair = YAMLMap.findPair(this.items, key);
        return !keepPair && identity.isPair(pair) ? identity.isScalar(pair.key) ? pair.key.value : pair.key : pair;
      }
      set(key, value) {
        if (typeof value !== "boolean")
          throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof value}`);
        const prev = YAMLMap.findPair(this.items, key);
        if (prev && !value) {
          this.items.splice(this.items.indexOf(prev), 1);
        } else if (!prev && value) {
          this.items.push(new Pair.Pair(key));
        }
      }
      toJSON(_, ctx) {
        return super.toJSON(_, ctx, Set);
      }
      toString(ctx, onComment, onChompKeep) {
        if (!ctx)
          return JSON.stringify(this);
        if (this.hasAllNullValues(true))
          return super.toString(Object.assign({}, ctx, { allNullValues: true }), onComment, onChompKeep);
        else
          throw new Error("Set items must all have null values");
      }
      static from(schema, iterable, ctx) {
        const { replacer } = ctx;
        const set2 = new this(schema);
        if (iterable && Symbol.iterator in Object(iterable))
          for (let value of iterable) {
            if (typeof replacer === "function")
              value = replacer.call(iterable, value, value);
            set2.items.push(Pair.createPair(value, null, ctx));
          }
        return set2;
      }
    };
    YAMLSet.tag = "tag:yaml.org,2002:set";
    var set = {
      collection: "map",
      identify: (value) => value instanceof Set,
      nodeClass: YAMLSet,
      default: false,
      tag: "tag:yaml.org,2002:set",
      createNode: (schema, iterable, ctx) => YAMLSet.from(schema, iterable, ctx),
      resolve(map, onError) {
        if (identity.isMap(map)) {
          if (map.hasAllNullValues(true))
            return Object.assign(new YAMLSet(), map);
          else
            onError("Set items must all have null values");
        } else
          onError("Expected a mapping for this tag");
        return map;
      }
    };
    exports.YAMLSet = YAMLSet;
    exports.set = set;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/timestamp.js
var require_timestamp = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/timestamp.js"(exports) {
    "use strict";
    var stringifyNumber = require_stringifyNumber();
    function parseSexagesimal(str, asBigInt) {
      const sign = str[0];
      const parts = sign === "-" || sign === "+" ? str.substring(1) : str;
      const num = (n) => asBigInt ? BigInt(n) : Number(n);
      const res = parts.replace(/_/g, "").split(":").reduce((res2, p) => res2 * num(60) + num(p), num(0));
      return sign === "-" ? num(-1) * res : res;
    }
    function stringifySexagesimal(node) {
      let { value } = node;
      let num = (n) => n;
      if (typeof value === "bigint")
        num = (n) => BigInt(n);
      else if (isNaN(value) || !isFinite(value))
        return stringifyNumber.stringifyNumber(node);
      let sign = "";
      if (value < 0) {
        sign = "-";
        value *= num(-1);
      }
      const _60 = num(60);
      const parts = [value % _60];
      if (value < 60) {
        parts.unshift(0);
      } else {
        value = (value - parts[0]) / _60;
        parts.unshift(value % _60);
        if (value >= 60) {
          value = (value - parts[0]) / _60;
          parts.unshift(value);
        }
      }
      return sign + parts.map((n) => String(n).padStart(2, "0")).join(":").replace(/000000\d*$/, "");
    }
    var intTime = {
      identify: (value) => typeof value === "bigint" || Number.isInteger(value),
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "TIME",
      test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
      resolve: (str, _onError, { intAsBigInt }) => parseSexagesimal(str, intAsBigInt),
      stringify: stringifySexagesimal
    };
    var floatTime = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      format: "TIME",
      test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
      resolve: (str) => parseSexagesimal(str, false),
      stringify: stringifySexagesimal
    };
    var timestamp = {
      identify: (value) => value instanceof Date,
      default: true,
      tag: "tag:yaml.org,2002:timestamp",
      // If the time zone is omitted, the timestamp is assumed to be specified in UTC. The time part
      // may be omitted altogether, resulting in a date format. In such a case, the time part is
      // assumed to be 00:00:00Z (start of day, UTC).
      test: RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),
      resolve(str) {
        const match = str.match(timestamp.test);
        if (!match)
          throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");
        const [, year, month, day, hour, minute, second] = match.map(Number);
        const millisec = match[7] ? Number((match[7] + "00").substr(1, 3)) : 0;
        let date = Date.UTC(year, month - 1, day, hour || 0, minute || 0, second || 0, millisec);
        const tz = match[8];
        if (tz && tz !== "Z") {
          let d = parseSexagesimal(tz, false);
          if (Math.abs(d) < 30)
            d *= 60;
          date -= 6e4 * d;
        }
        return new Date(date);
      },
      stringify: ({ value }) => value?.toISOString().replace(/(T00:00:00)?\.000Z$/, "") ?? ""
    };
    exports.floatTime = floatTime;
    exports.intTime = intTime;
    exports.timestamp = timestamp;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/schema.js
var require_schema3 = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/schema.js"(exports) {
    "use strict";
    var map = require_map();
    var _null = require_null();
    var seq = require_seq();
    var string = require_string();
    var binary = require_binary();
    var bool = require_bool2();
    var float = require_float2();
    var int = require_int2();
    var merge = require_merge();
    var omap = require_omap();
    var pairs = require_pairs();
    var set = require_set();
    var timestamp = require_timestamp();
    var schema = [
      map.map,
      seq.seq,
      string.string,
      _null.nullTag,
      bool.trueTag,
      bool.falseTag,
      int.intBin,
      int.intOct,
      int.int,
      int.intHex,
      float.floatNaN,
      float.floatExp,
      float.float,
      binary.binary,
      merge.merge,
      omap.omap,
      pairs.pairs,
      set.set,
      timestamp.intTime,
      timestamp.floatTime,
      timestamp.timestamp
    ];
    exports.schema = schema;
  }
});

// node_modules/yaml/dist/schema/tags.js
var require_tags = __commonJS({
  "node_modules/yaml/dist/schema/tags.js"(exports) {
    "use strict";
    var map = require_map();
    var _null = require_null();
    var seq = require_seq();
    var string = require_string();
    var bool = require_bool();
    var float = require_float();
    var int = require_int();
    var schema = require_schema();
    var schema$1 = require_schema2();
    var binary = require_binary();
    var merge = require_merge();
    var omap = require_omap();
    var pairs = require_pairs();
    var schema$2 = require_schema3();
    var set = require_set();
    var timestamp = require_timestamp();
    var schemas = /* @__PURE__ */ new Map([
      ["core", schema.schema],
      ["failsafe", [map.map, seq.seq, string.string]],
      ["json", schema$1.schema],
      ["yaml11", schema$2.schema],
      ["yaml-1.1", schema$2.schema]
    ]);
    var tagsByName = {
      binary: binary.binary,
      bool: bool.boolTag,
      float: float.float,
      floatExp: float.floatExp,
      floatNaN: float.floatNaN,
      floatTime: timestamp.floatTime,
      int: int.int,
      intHex: int.intHex,
      intOct: int.intOct,
      intTime: timestamp.intTime,
      map: map.map,
      merge: merge.merge,
      null: _null.nullTag,
      omap: omap.omap,
      pairs: pairs.pairs,
      seq: seq.seq,
      set: set.set,
      timestamp: timestamp.timestamp
    };
    var coreKnownTags = {
      "tag:yaml.org,2002:binary": binary.binary,
      "tag:yaml.org,2002:merge": merge.merge,
      "tag:yaml.org,2002:omap": omap.omap,
      "tag:yaml.org,2002:pairs": pairs.pairs,
      "tag:yaml.org,2002:set": set.set,
      "tag:yaml.org,2002:timestamp": timestamp.timestamp
    };
    function getTags(customTags, schemaName, addMergeTag) {
      const schemaTags = schemas.get(schemaName);
      if (schemaTags && !customTags) {
        return addMergeTag && !schemaTags.includes(merge.merge) ? schemaTags.concat(merge.merge) : schemaTags.slice();
      }
      let tags = schemaTags;
      if (!tags) {
        if (Array.isArray(customTags))
          tags = [];
        else {
          const keys2 = Array.from(schemas.keys()).filter((key) => key !== "yaml11").map((key) => JSON.stringify(key)).join(", ");
          throw new Error(`Unknown schema "${schemaName}"; use one of ${keys2} or define customTags array`);
        }
      }
      if (Array.isArray(customTags)) {
        for (const tag2 of customTags)
          tags = tags.concat(tag2);
      } else if (typeof customTags === "function") {
        tags = customTags(tags.slice());
      }
      if (addMergeTag)
        tags = tags.concat(merge.merge);
      return tags.reduce((tags2, tag2) => {
        const tagObj = typeof tag2 === "string" ? tagsByName[tag2] : tag2;
        if (!tagObj) {
          const tagName = JSON.stringify(tag2);
          const keys2 = Object.keys(tagsByName).map((key) => JSON.stringify(key)).join(", ");
          throw new Error(`Unknown custom tag ${tagName}; use one of ${keys2}`);
        }
        if (!tags2.includes(tagObj))
          tags2.push(tagObj);
        return tags2;
      }, []);
    }
    exports.coreKnownTags = coreKnownTags;
    exports.getTags = getTags;
  }
});

// node_modules/yaml/dist/schema/Schema.js
var require_Schema = __commonJS({
  "node_modules/yaml/dist/schema/Schema.js"(exports) {
    "use strict";
    var identity = require_identity();
    var map = require_map();
    var seq = require_seq();
    var string = require_string();
    var tags = require_tags();
    var sortMapEntriesByKey = (a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
    var Schema = class _Schema {
      constructor({ compat, customTags, merge, resolveKnownTags, schema, sortMapEntries, toStringDefaults }) {
        this.compat = Array.isArray(compat) ? tags.getTags(compat, "compat") : compat ? tags.getTags(null, compat) : null;
        this.name = typeof schema === "string" && schema || "core";
        this.knownTags = resolveKnownTags ? tags.coreKnownTags : {};
        this.tags = tags.getTags(customTags, this.name, merge);
        this.toStringOptions = toStringDefaults ?? null;
        Object.defineProperty(this, identity.MAP, { value: map.map });
        Object.defineProperty(this, identity.SCALAR, { value: string.string });
        Object.defineProperty(this, identity.SEQ, { value: seq.seq });
        this.sortMapEntries = typeof sortMapEntries === "function" ? sortMapEntries : sortMapEntries === true ? sortMapEntriesByKey : null;
      }
      clone() {
        const copy = Object.create(_Schema.prototype, Object.getOwnPropertyDescriptors(this));
        copy.tags = this.tags.slice();
        return copy;
      }
    };
    exports.Schema = Schema;
  }
});

// node_modules/yaml/dist/stringify/stringifyDocument.js
var require_stringifyDocument = __commonJS({
  "node_modules/yaml/dist/stringify/stringifyDocument.js"(exports) {
    "use strict";
    var identity = require_identity();
    var stringify = require_stringify();
    var stringifyComment = require_stringifyComment();
    function stringifyDocument(doc, options) {
      const lines = [];
      let hasDirectives = options.directives === true;
      if (options.directives !== false && doc.directives) {
        const dir = doc.directives.toString(doc);
        if (dir) {
          lines.push(dir);
          hasDirectives = true;
        } else if (doc.directives.docStart)
          hasDirectives = true;
      }
      if (hasDirectives)
        lines.push("---");
      const ctx = stringify.createStringifyContext(doc, options);
      const { commentString } = ctx.options;
      if (doc.commentBefore) {
        if (lines.length !== 1)
          lines.unshift("");
        const cs = commentString(doc.commentBefore);
        lines.unshift(stringifyComment.indentComment(cs, ""));
      }
      let chompKeep = false;
      let contentComment = null;
      if (doc.contents) {
        if (identity.isNode(doc.contents)) {
          if (doc.contents.spaceBefore && hasDirectives)
            lines.push("");
          if (doc.contents.commentBefore) {
            const cs = commentString(doc.contents.commentBefore);
            lines.push(stringifyComment.indentComment(cs, ""));
          }
          ctx.forceBlockIndent = !!doc.comment;
          contentComment = doc.contents.comment;
        }
        const onChompKeep = contentComment ? void 0 : () => chompKeep = true;
        let body2 = stringify.stringify(doc.contents, ctx, () => contentComment = null, onChompKeep);
        if (contentComment)
          body2 += stringifyComment.lineComment(body2, "", commentString(contentComment));
        if ((body2[0] === "|" || body2[0] === ">") && lines[lines.length - 1] === "---") {
          lines[lines.length - 1] = `--- ${body2}`;
        } else
          lines.push(body2);
      } else {
        lines.push(stringify.stringify(doc.contents, ctx));
      }
      if (doc.directives?.docEnd) {
        if (doc.comment) {
          const cs = commentString(doc.comment);
          if (cs.includes("\n")) {
            lines.push("...");
            lines.push(stringifyComment.indentComment(cs, ""));
          } else {
            lines.push(`... ${cs}`);
          }
        } else {
          lines.push("...");
        }
      } else {
        let dc = doc.comment;
        if (dc && chompKeep)
          dc = dc.replace(/^\n+/, "");
        if (dc) {
          if ((!chompKeep || contentComment) && lines[lines.length - 1] !== "")
            lines.push("");
          lines.push(stringifyComment.indentComment(commentString(dc), ""));
        }
      }
      return lines.join("\n") + "\n";
    }
    exports.stringifyDocument = stringifyDocument;
  }
});

// node_modules/yaml/dist/doc/Document.js
var require_Document = __commonJS({
  "node_modules/yaml/dist/doc/Document.js"(exports) {
    "use strict";
    var Alias = require_Alias();
    var Collection2 = require_Collection();
    var identity = require_identity();
    var Pair = require_Pair();
    var toJS = require_toJS();
    var Schema = require_Schema();
    var stringifyDocument = require_stringifyDocument();
    var anchors = require_anchors();
    var applyReviver = require_applyReviver();
    var createNode = require_createNode();
    var directives = require_directives();
    var Document = class _Document {
      constructor(value, replacer, options) {
        this.commentBefore = null;
        this.comment = null;
        this.errors = [];
        this.warnings = [];
        Object.defineProperty(this, identity.NODE_TYPE, { value: identity.DOC });
        let _replacer = null;
        if (typeof replacer === "function" || Array.isArray(replacer)) {
          _replacer = replacer;
        } else if (options === void 0 && replacer) {
          options = replacer;
          replacer = void 0;
        }
        const opt = Object.assign({
          intAsBigInt: false,
          keepSourceTokens: false,
          logLevel: "warn",
          prettyErrors: true,
          strict: true,
          stringKeys: false,
          uniqueKeys: true,
          version: "1.2"
        }, options);
        this.options = opt;
        let { version } = opt;
        if (options?._directives) {
          this.directives = options._directives.atDocument();
          if (this.directives.yaml.explicit)
            version = this.directives.yaml.version;
        } else
          this.directives = new directives.Directives({ version });
        this.setSchema(version, options);
        this.contents = value === void 0 ? null : this.createNode(value, _replacer, options);
      }
      /**
       * Create a deep copy of this Document and its contents.
       *
       * Custom Node values that inherit from `Object` still refer to their original instances.
       */
      clone() {
        const copy = Object.create(_Document.prototype, {
          [identity.NODE_TYPE]: { value: identity.DOC }
        });
        copy.commentBefore = this.commentBefore;
        copy.comment = this.comment;
        copy.errors = this.errors.slice();
        copy.warnings = this.warnings.slice();
        copy.options = Object.assign({}, this.options);
        if (this.directives)
          copy.directives = this.directives.clone();
        copy.schema = this.schema.clone();
        copy.contents = identity.isNode(this.contents) ? this.contents.clone(copy.schema) : this.contents;
        if (this.range)
          copy.range = this.range.slice();
        return copy;
      }
      /** Adds a value to the document. */
      add(value) {
        if (assertCollection(this.contents))
          this.contents.add(value);
      }
      /** Adds a value to the document. */
      addIn(path10, value) {
        if (assertCollection(this.contents))
          this.contents.addIn(path10, value);
      }
      /**
       * Create a new `Alias` node, ensuring that the target `node` has the required anchor.
       *
       * If `node` already has an anchor, `name` is ignored.
       * Otherwise, the `node.anchor` value will be set to `name`,
       * or if an anchor with that name is already present in the document,
       * `name` will be used as a prefix for a new unique anchor.
       * If `name` is undefined, the generated anchor will use 'a' as a prefix.
       */
      createAlias(node, name) {
        if (!node.anchor) {
          const prev = anchors.anchorNames(this);
          node.anchor = // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
          !name || prev.has(name) ? anchors.findNewAnchor(name || "a", prev) : name;
        }
        return new Alias.Alias(node.anchor);
      }
      createNode(value, replacer, options) {
        let _replacer = void 0;
        if (typeof replacer === "function") {
          value = replacer.call({ "": value }, "", value);
          _replacer = replacer;
        } else if (Array.isArray(replacer)) {
          const keyToStr = (v) => typeof v === "number" || v instanceof String || v instanceof Number;
          const asStr = replacer.filter(keyToStr).map(String);
          if (asStr.length > 0)
            replacer = replacer.concat(asStr);
          _replacer = replacer;
        } else if (options === void 0 && replacer) {
          options = replacer;
          replacer = void 0;
        }
        const { aliasDuplicateObjects, anchorPrefix, flow, keepUndefined, onTagObj, tag: tag2 } = options ?? {};
        const { onAnchor, setAnchors, sourceObjects } = anchors.createNodeAnchors(
          this,
          // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
          anchorPrefix || "a"
        );
        const ctx = {
          aliasDuplicateObjects: aliasDuplicateObjects ?? true,
          keepUndefined: keepUndefined ?? false,
          onAnchor,
          onTagObj,
          replacer: _replacer,
          schema: this.schema,
          sourceObjects
        };
        const node = createNode.createNode(value, tag2, ctx);
        if (flow && identity.isCollection(node))
          node.flow = true;
        setAnchors();
        return node;
      }
      /**
       * Convert a key and a value into a `Pair` using the current schema,
       * recursively wrapping all values as `Scalar` or `Collection` nodes.
       */
      createPair(key, value, options = {}) {
        const k = this.createNode(key, null, options);
        const v = this.createNode(value, null, options);
        return new Pair.Pair(k, v);
      }
      /**
       * Removes a value from the document.
       * @returns `true` if the item was found and removed.
       */
      delete(key) {
        return assertCollection(this.contents) ? this.contents.delete(key) : false;
      }
      /**
       * Removes a value from the document.
       * @returns `true` if the item was found and removed.
       */
      deleteIn(path10) {
        if (Collection2.isEmptyPath(path10)) {
          if (this.contents == null)
            return false;
          this.contents = null;
          return true;
        }
        return assertCollection(this.contents) ? this.contents.deleteIn(path10) : false;
      }
      /**
       * Returns item at `key`, or `undefined` if not found. By default unwraps
       * scalar values from their surrounding node; to disable set `keepScalar` to
       * `true` (collections are always returned intact).
       */
      get(key, keepScalar) {
        return identity.isCollection(this.contents) ? this.contents.get(key, keepScalar) : void 0;
      }
      /**
       * Returns item at `path`, or `undefined` if not found. By default unwraps
       * scalar values from their surrounding node; to disable set `keepScalar` to
       * `true` (collections are always returned intact).
       */
      getIn(path10, keepScalar) {
        if (Collection2.isEmptyPath(path10))
          return !keepScalar && identity.isScalar(this.contents) ? this.contents.value : this.contents;
        return identity.isCollection(this.contents) ? this.contents.getIn(path10, keepScalar) : void 0;
      }
      /**
       * Checks if the document includes a value with the key `key`.
       */
      has(key) {
        return identity.isCollection(this.contents) ? this.contents.has(key) : false;
      }
      /**
       * Checks if the document includes a value at `path`.
       */
      hasIn(path10) {
        if (Collection2.isEmptyPath(path10))
          return this.contents !== void 0;
        return identity.isCollection(this.contents) ? this.contents.hasIn(path10) : false;
      }
      /**
       * Sets a value in this document. For `!!set`, `value` needs to be a
       * boolean to add/remove the item from the set.
       */
      set(key, value) {
        if (this.contents == null) {
          this.contents = Collection2.collectionFromPath(this.schema, [key], value);
        } else if (assertCollection(this.contents)) {
          this.contents.set(key, value);
        }
      }
      /**
       * Sets a value in this document. For `!!set`, `value` needs to be a
       * boolean to add/remove the item from the set.
       */
      setIn(path10, value) {
        if (Collection2.isEmptyPath(path10)) {
          this.contents = value;
        } else if (this.contents == null) {
          this.contents = Collection2.collectionFromPath(this.schema, Array.from(path10), value);
        } else if (assertCollection(this.contents)) {
          this.contents.setIn(path10, value);
        }
      }
      /**
       * Change the YAML version and schema used by the document.
       * A `null` version disables support for directives, explicit tags, anchors, and aliases.
       * It also requires the `schema` option to be given as a `Schema` instance value.
       *
       * Overrides all previously set schema options.
       */
      setSchema(version, options = {}) {
        if (typeof version === "number")
          version = String(version);
        let opt;
        switch (version) {
          case "1.1":
            if (this.directives)
              this.directives.yaml.version = "1.1";
            else
              this.directives = new directives.Directives({ version: "1.1" });
            opt = { resolveKnownTags: false, schema: "yaml-1.1" };
            break;
          case "1.2":
          case "next":
            if (this.directives)
              this.directives.yaml.version = version;
            else
              this.directives = new directives.Directives({ version });
            opt = { resolveKnownTags: true, schema: "core" };
            break;
          case null:
            if (this.directives)
              delete this.directives;
            opt = null;
            break;
          default: {
            const sv = JSON.stringify(version);
            throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${sv}`);
          }
        }
        if (options.schema instanceof Object)
          this.schema = options.schema;
        else if (opt)
          this.schema = new Schema.Schema(Object.assign(opt, options));
        else
          throw new Error(`With a null YAML version, the { schema: Schema } option is required`);
      }
      // json & jsonArg are only used from toJSON()
      toJS({ json: json2, jsonArg, mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
        const ctx = {
          anchors: /* @__PURE__ */ new Map(),
          doc: this,
          keep: !json2,
          mapAsMap: mapAsMap === true,
          mapKeyWarned: false,
          maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
        };
        const res = toJS.toJS(this.contents, jsonArg ?? "", ctx);
        if (typeof onAnchor === "function")
          for (const { count: count3, res: res2 } of ctx.anchors.values())
            onAnchor(res2, count3);
        return typeof reviver === "function" ? applyReviver.applyReviver(reviver, { "": res }, "", res) : res;
      }
      /**
       * A JSON representation of the document `contents`.
       *
       * @param jsonArg Used by `JSON.stringify` to indicate the array index or
       *   property name.
       */
      toJSON(jsonArg, onAnchor) {
        return this.toJS({ json: true, jsonArg, mapAsMap: false, onAnchor });
      }
      /** A YAML representation of the document. */
      toString(options = {}) {
        if (this.errors.length > 0)
          throw new Error("Document with errors cannot be stringified");
        if ("indent" in options && (!Number.isInteger(options.indent) || Number(options.indent) <= 0)) {
          const s = JSON.stringify(options.indent);
          throw new Error(`"indent" option must be a positive integer, not ${s}`);
        }
        return stringifyDocument.stringifyDocument(this, options);
      }
    };
    function assertCollection(contents2) {
      if (identity.isCollection(contents2))
        return true;
      throw new Error("Expected a YAML collection as document contents");
    }
    exports.Document = Document;
  }
});

// node_modules/yaml/dist/errors.js
var require_errors = __commonJS({
  "node_modules/yaml/dist/errors.js"(exports) {
    "use strict";
    var YAMLError = class extends Error {
      constructor(name, pos, code, message2) {
        super();
        this.name = name;
        this.code = code;
        this.message = message2;
        this.pos = pos;
      }
    };
    var YAMLParseError = class extends YAMLError {
      constructor(pos, code, message2) {
        super("YAMLParseError", pos, code, message2);
      }
    };
    var YAMLWarning = class extends YAMLError {
      constructor(pos, code, message2) {
        super("YAMLWarning", pos, code, message2);
      }
    };
    var prettifyError = (src, lc) => (error2) => {
      if (error2.pos[0] === -1)
        return;
      error2.linePos = error2.pos.map((pos) => lc.linePos(pos));
      const { line, col } = error2.linePos[0];
      error2.message += ` at line ${line}, column ${col}`;
      let ci = col - 1;
      let lineStr = src.substring(lc.lineStarts[line - 1], lc.lineStarts[line]).replace(/[\n\r]+$/, "");
      if (ci >= 60 && lineStr.length > 80) {
        const trimStart = Math.min(ci - 39, lineStr.length - 79);
        lineStr = "…" + lineStr.substring(trimStart);
        ci -= trimStart - 1;
      }
      if (lineStr.length > 80)
        lineStr = lineStr.substring(0, 79) + "…";
      if (line > 1 && /^ *$/.test(lineStr.substring(0, ci))) {
        let prev = src.substring(lc.lineStarts[line - 2], lc.lineStarts[line - 1]);
        if (prev.length > 80)
          prev = prev.substring(0, 79) + "…\n";
        lineStr = prev + lineStr;
      }
      if (/[^ ]/.test(lineStr)) {
        let count3 = 1;
        const end = error2.linePos[1];
        if (end?.line === line && end.col > col) {
          count3 = Math.max(1, Math.min(end.col - col, 80 - ci));
        }
        const pointer = " ".repeat(ci) + "^".repeat(count3);
        error2.message += `:

${lineStr}
${pointer}
`;
      }
    };
    exports.YAMLError = YAMLError;
    exports.YAMLParseError = YAMLParseError;
    exports.YAMLWarning = YAMLWarning;
    exports.prettifyError = prettifyError;
  }
});

// node_modules/yaml/dist/compose/resolve-props.js
var require_resolve_props = __commonJS({
  "node_modules/yaml/dist/compose/resolve-props.js"(exports) {
    "use strict";
    function resolveProps(tokens, { flow, indicator, next, offset, onError, parentIndent, startOnNewline }) {
      let spaceBefore = false;
      let atNewline = startOnNewline;
      let hasSpace = startOnNewline;
      let comment = "";
      let commentSep = "";
      let hasNewline = false;
      let reqSpace = false;
      let tab = null;
      let anchor2 = null;
      let tag2 = null;
      let newlineAfterProp = null;
      let comma = null;
      let found = null;
      let start = null;
      for (const token of tokens) {
        if (reqSpace) {
          if (token.type !== "space" && token.type !== "newline" && token.type !== "comma")
            onError(token.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
          reqSpace = false;
        }
        if (tab) {
          if (atNewline && token.type !== "comment" && token.type !== "newline") {
            onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
          }
          tab = null;
        }
        switch (token.type) {
          case "space":
            if (!flow && (indicator !== "doc-start" || next?.type !== "flow-collection") && token.source.includes("	")) {
              tab = token;
            }
            hasSpace = true;
            break;
          case "comment": {
            if (!hasSpace)
              onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
            const cb = token.source.substring(1) || " ";
            if (!comment)
              comment = cb;
            else
              comment += commentSep + cb;
            commentSep = "";
            atNewline = false;
            break;
          }
          case "newline":
            if (atNewline) {
              if (comment)
                comment += token.source;
              else if (!found || indicator !== "seq-item-ind")
                spaceBefore = true;
            } else
              commentSep += token.source;
            atNewline = true;
            hasNewline = true;
            if (anchor2 || tag2)
              newlineAfterProp = token;
            hasSpace = true;
            break;
          case "anchor":
            if (anchor2)
              onError(token, "MULTIPLE_ANCHORS", "A node can have at most one anchor");
            if (token.source.endsWith(":"))
              onError(token.offset + token.source.length - 1, "BAD_ALIAS", "Anchor ending in : is ambiguous", true);
            anchor2 = token;
            start ?? (start = token.offset);
            atNewline = false;
            hasSpace = false;
            reqSpace = true;
            break;
          case "tag": {
            if (tag2)
              onError(token, "MULTIPLE_TAGS", "A node can have at most one tag");
            tag2 = token;
            start ?? (start = token.offset);
            atNewline = false;
            hasSpace = false;
            reqSpace = true;
            break;
          }
          case indicator:
            if (anchor2 || tag2)
              onError(token, "BAD_PROP_ORDER", `Anchors and tags must be after the ${token.source} indicator`);
            if (found)
              onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.source} in ${flow ?? "collection"}`);
            found = token;
            atNewline = indicator === "seq-item-ind" || indicator === "explicit-key-ind";
            hasSpace = false;
            break;
          case "comma":
            if (flow) {
              if (comma)
                onError(token, "UNEXPECTED_TOKEN", `Unexpected , in ${flow}`);
              comma = token;
              atNewline = false;
              hasSpace = false;
              break;
            }
          // else fallthrough
          default:
            onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.type} token`);
            atNewline = false;
            hasSpace = false;
        }
      }
      const last = tokens[tokens.length - 1];
      const end = last ? last.offset + last.source.length : offset;
      if (reqSpace && next && next.type !== "space" && next.type !== "newline" && next.type !== "comma" && (next.type !== "scalar" || next.source !== "")) {
        onError(next.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
      }
      if (tab && (atNewline && tab.indent <= parentIndent || next?.type === "block-map" || next?.type === "block-seq"))
        onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
      return {
        comma,
        found,
        spaceBefore,
        comment,
        hasNewline,
        anchor: anchor2,
        tag: tag2,
        newlineAfterProp,
        end,
        start: start ?? end
      };
    }
    exports.resolveProps = resolveProps;
  }
});

// node_modules/yaml/dist/compose/util-contains-newline.js
var require_util_contains_newline = __commonJS({
  "node_modules/yaml/dist/compose/util-contains-newline.js"(exports) {
    "use strict";
    function containsNewline(key) {
      if (!key)
        return null;
      switch (key.type) {
        case "alias":
        case "scalar":
        case "double-quoted-scalar":
        case "single-quoted-scalar":
          if (key.source.includes("\n"))
            return true;
          if (key.end) {
            for (const st of key.end)
              if (st.type === "newline")
                return true;
          }
          return false;
        case "flow-collection":
          for (const it of key.items) {
            for (const st of it.start)
              if (st.type === "newline")
                return true;
            if (it.sep) {
              for (const st of it.sep)
                if (st.type === "newline")
                  return true;
            }
            if (containsNewline(it.key) || containsNewline(it.value))
              return true;
          }
          return false;
        default:
          return true;
      }
    }
    exports.containsNewline = containsNewline;
  }
});

// node_modules/yaml/dist/compose/util-flow-indent-check.js
var require_util_flow_indent_check = __commonJS({
  "node_modules/yaml/dist/compose/util-flow-indent-check.js"(exports) {
    "use strict";
    var utilContainsNewline = require_util_contains_newline();
    function flowIndentCheck(indent, fc, onError) {
      if (fc?.type === "flow-collection") {
        const end = fc.end[0];
        if (end.indent === indent && (end.source === "]" || end.source === "}") && utilContainsNewline.containsNewline(fc)) {
          const msg = "Flow end indicator should be more indented than parent";
          onError(end, "BAD_INDENT", msg, true);
        }
      }
    }
    exports.flowIndentCheck = flowIndentCheck;
  }
});

// node_modules/yaml/dist/compose/util-map-includes.js
var require_util_map_includes = __commonJS({
  "node_modules/yaml/dist/compose/util-map-includes.js"(exports) {
    "use strict";
    var identity = require_identity();
    function mapIncludes(ctx, items, search) {
      const { uniqueKeys } = ctx.options;
      if (uniqueKeys === false)
        return false;
      const isEqual = typeof uniqueKeys === "function" ? uniqueKeys : (a, b) => a === b || identity.isScalar(a) && identity.isScalar(b) && a.value === b.value;
      return items.some((pair) => isEqual(pair.key, search));
    }
    exports.mapIncludes = mapIncludes;
  }
});

// node_modules/yaml/dist/compose/resolve-block-map.js
var require_resolve_block_map = __commonJS({
  "node_modules/yaml/dist/compose/resolve-block-map.js"(exports) {
    "use strict";
    var Pair = require_Pair();
    var YAMLMap = require_YAMLMap();
    var resolveProps = require_resolve_props();
    var utilContainsNewline = require_util_contains_newline();
    var utilFlowIndentCheck = require_util_flow_indent_check();
    var utilMapIncludes = require_util_map_includes();
    var startColMsg = "All mapping items must start at the same column";
    function resolveBlockMap({ composeNode, composeEmptyNode }, ctx, bm, onError, tag2) {
      const NodeClass = tag2?.nodeClass ?? YAMLMap.YAMLMap;
      const map = new NodeClass(ctx.schema);
      if (ctx.atRoot)
        ctx.atRoot = false;
      let offset = bm.offset;
      let commentEnd = null;
      for (const collItem of bm.items) {
        const { start, key, sep, value } = collItem;
        const keyProps = resolveProps.resolveProps(start, {
          indicator: "explicit-key-ind",
          next: key ?? sep?.[0],
          offset,
          onError,
          parentIndent: bm.indent,
          startOnNewline: true
        });
        const implicitKey = !keyProps.found;
        if (implicitKey) {
          if (key) {
            if (key.type === "block-seq")
              onError(offset, "BLOCK_AS_IMPLICIT_KEY", "A block sequence may not be used as an implicit map key");
            else if ("indent" in key && key.indent !== bm.indent)
              onError(offset, "BAD_INDENT", startColMsg);
          }
          if (!keyProps.anchor && !keyProps.tag && !sep) {
            commentEnd = keyProps.end;
            if (keyProps.comment) {
              if (map.comment)
                map.comment += "\n" + keyProps.comment;
              else
                map.comment = keyProps.comment;
            }
            continue;
          }
          if (keyProps.newlineAfterProp || utilContainsNewline.containsNewline(key)) {
            onError(key ?? start[start.length - 1], "MULTILINE_IMPLICIT_KEY", "Implicit keys need to be on a single line");
          }
        } else if (keyProps.found?.indent !== bm.indent) {
          onError(offset, "BAD_INDENT", startColMsg);
        }
        ctx.atKey = true;
        const keyStart = keyProps.end;
        const keyNode = key ? composeNode(ctx, key, keyProps, onError) : composeEmptyNode(ctx, keyStart, start, null, keyProps, onError);
        if (ctx.schema.compat)
          utilFlowIndentCheck.flowIndentCheck(bm.indent, key, onError);
        ctx.atKey = false;
        if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode))
          onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
        const valueProps = resolveProps.resolveProps(sep ?? [], {
          indicator: "map-value-ind",
          next: value,
          offset: keyNode.range[2],
          onError,
          parentIndent: bm.indent,
          startOnNewline: !key || key.type === "block-scalar"
        });
        offset = valueProps.end;
        if (valueProps.found) {
          if (implicitKey) {
            if (value?.type === "block-map" && !valueProps.hasNewline)
              onError(offset, "BLOCK_AS_IMPLICIT_KEY", "Nested mappings are not allowed in compact mappings");
            if (ctx.options.strict && keyProps.start < valueProps.found.offset - 1024)
              onError(keyNode.range, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit block mapping key");
          }
          const valueNode = value ? composeNode(ctx, value, valueProps, onError) : composeEmptyNode(ctx, offset, sep, null, valueProps, onError);
          if (ctx.schema.compat)
            utilFlowIndentCheck.flowIndentCheck(bm.indent, value, onError);
          offset = valueNode.range[2];
          const pair = new Pair.Pair(keyNode, valueNode);
          if (ctx.options.keepSourceTokens)
            pair.srcToken = collItem;
          map.items.push(pair);
        } else {
          if (implicitKey)
            onError(keyNode.range, "MISSING_CHAR", "Implicit map keys need to be followed by map values");
          if (valueProps.comment) {
            if (keyNode.comment)
              keyNode.comment += "\n" + valueProps.comment;
            else
              keyNode.comment = valueProps.comment;
          }
          const pair = new Pair.Pair(keyNode);
          if (ctx.options.keepSourceTokens)
            pair.srcToken = collItem;
          map.items.push(pair);
        }
      }
      if (commentEnd && commentEnd < offset)
        onError(commentEnd, "IMPOSSIBLE", "Map comment with trailing content");
      map.range = [bm.offset, offset, commentEnd ?? offset];
      return map;
    }
    exports.resolveBlockMap = resolveBlockMap;
  }
});

// node_modules/yaml/dist/compose/resolve-block-seq.js
var require_resolve_block_seq = __commonJS({
  "node_modules/yaml/dist/compose/resolve-block-seq.js"(exports) {
    "use strict";
    var YAMLSeq = require_YAMLSeq();
    var resolveProps = require_resolve_props();
    var utilFlowIndentCheck = require_util_flow_indent_check();
    function resolveBlockSeq({ composeNode, composeEmptyNode }, ctx, bs, onError, tag2) {
      const NodeClass = tag2?.nodeClass ?? YAMLSeq.YAMLSeq;
      const seq = new NodeClass(ctx.schema);
      if (ctx.atRoot)
        ctx.atRoot = false;
      if (ctx.atKey)
        ctx.atKey = false;
      let offset = bs.offset;
      let commentEnd = null;
      for (const { start, value } of bs.items) {
        const props = resolveProps.resolveProps(start, {
          indicator: "seq-item-ind",
          next: value,
          offset,
          onError,
          parentIndent: bs.indent,
          startOnNewline: true
        });
        if (!props.found) {
          if (props.anchor || props.tag || value) {
            if (value?.type === "block-seq")
              onError(props.end, "BAD_INDENT", "All sequence items must start at the same column");
            else
              onError(offset, "MISSING_CHAR", "Sequence item without - indicator");
          } else {
            commentEnd = props.end;
            if (props.comment)
              seq.comment = props.comment;
            continue;
          }
        }
        const node = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, start, null, props, onError);
        if (ctx.schema.compat)
          utilFlowIndentCheck.flowIndentCheck(bs.indent, value, onError);
        offset = node.range[2];
        seq.items.push(node);
      }
      seq.range = [bs.offset, offset, commentEnd ?? offset];
      return seq;
    }
    exports.resolveBlockSeq = resolveBlockSeq;
  }
});

// node_modules/yaml/dist/compose/resolve-end.js
var require_resolve_end = __commonJS({
  "node_modules/yaml/dist/compose/resolve-end.js"(exports) {
    "use strict";
    function resolveEnd(end, offset, reqSpace, onError) {
      let comment = "";
      if (end) {
        let hasSpace = false;
        let sep = "";
        for (const token of end) {
          const { source, type } = token;
          switch (type) {
            case "space":
              hasSpace = true;
              break;
            case "comment": {
              if (reqSpace && !hasSpace)
                onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
              const cb = source.substring(1) || " ";
              if (!comment)
                comment = cb;
              else
                comment += sep + cb;
              sep = "";
              break;
            }
            case "newline":
              if (comment)
                sep += source;
              hasSpace = true;
              break;
            default:
              onError(token, "UNEXPECTED_TOKEN", `Unexpected ${type} at node end`);
          }
          offset += source.length;
        }
      }
      return { comment, offset };
    }
    exports.resolveEnd = resolveEnd;
  }
});

// node_modules/yaml/dist/compose/resolve-flow-collection.js
var require_resolve_flow_collection = __commonJS({
  "node_modules/yaml/dist/compose/resolve-flow-collection.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Pair = require_Pair();
    var YAMLMap = require_YAMLMap();
    var YAMLSeq = require_YAMLSeq();
    var resolveEnd = require_resolve_end();
    var resolveProps = require_resolve_props();
    var utilContainsNewline = require_util_contains_newline();
    var utilMapIncludes = require_util_map_includes();
    var blockMsg = "Block collections are not allowed within flow collections";
    var isBlock = (token) => token && (token.type === "block-map" || token.type === "block-seq");
    function resolveFlowCollection({ composeNode, composeEmptyNode }, ctx, fc, onError, tag2) {
      const isMap = fc.start.source === "{";
      const fcName = isMap ? "flow map" : "flow sequence";
      const NodeClass = tag2?.nodeClass ?? (isMap ? YAMLMap.YAMLMap : YAMLSeq.YAMLSeq);
      const coll = new NodeClass(ctx.schema);
      coll.flow = true;
      const atRoot = ctx.atRoot;
      if (atRoot)
        ctx.atRoot = false;
      if (ctx.atKey)
        ctx.atKey = false;
      let offset = fc.offset + fc.start.source.length;
      for (let i = 0; i < fc.items.length; ++i) {
        const collItem = fc.items[i];
        const { start, key, sep, value } = collItem;
        const props = resolveProps.resolveProps(start, {
          flow: fcName,
          indicator: "explicit-key-ind",
          next: key ?? sep?.[0],
          offset,
          onError,
          parentIndent: fc.indent,
          startOnNewline: false
        });
        if (!props.found) {
          if (!props.anchor && !props.tag && !sep && !value) {
            if (i === 0 && props.comma)
              onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
            else if (i < fc.items.length - 1)
              onError(props.start, "UNEXPECTED_TOKEN", `Unexpected empty item in ${fcName}`);
            if (props.comment) {
              if (coll.comment)
                coll.comment += "\n" + props.comment;
              else
                coll.comment = props.comment;
            }
            offset = props.end;
            continue;
          }
          if (!isMap && ctx.options.strict && utilContainsNewline.containsNewline(key))
            onError(
              key,
              // checked by containsNewline()
              "MULTILINE_IMPLICIT_KEY",
              "Implicit keys of flow sequence pairs need to be on a single line"
            );
        }
        if (i === 0) {
          if (props.comma)
            onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
        } else {
          if (!props.comma)
            onError(props.start, "MISSING_CHAR", `Missing , between ${fcName} items`);
          if (props.comment) {
            let prevItemComment = "";
            loop: for (const st of start) {
              switch (st.type) {
                case "comma":
                case "space":
                  break;
                case "comment":
                  prevItemComment = st.source.substring(1);
                  break loop;
                default:
                  break loop;
              }
            }
            if (prevItemComment) {
              let prev = coll.items[coll.items.length - 1];
              if (identity.isPair(prev))
                prev = prev.value ?? prev.key;
              if (prev.comment)
                prev.comment += "\n" + prevItemComment;
              else
                prev.comment = prevItemComment;
              props.comment = props.comment.substring(prevItemComment.length + 1);
            }
          }
        }
        if (!isMap && !sep && !props.found) {
          const valueNode = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, sep, null, props, onError);
          coll.items.push(valueNode);
          offset = valueNode.range[2];
          if (isBlock(value))
            onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
        } else {
          ctx.atKey = true;
          const keyStart = props.end;
          const keyNode = key ? composeNode(ctx, key, props, onError) : composeEmptyNode(ctx, keyStart, start, null, props, onError);
          if (isBlock(key))
            onError(keyNode.range, "BLOCK_IN_FLOW", blockMsg);
          ctx.atKey = false;
          const valueProps = resolveProps.resolveProps(sep ?? [], {
            flow: fcName,
            indicator: "map-value-ind",
            next: value,
            offset: keyNode.range[2],
            onError,
            parentIndent: fc.indent,
            startOnNewline: false
          });
          if (valueProps.found) {
            if (!isMap && !props.found && ctx.options.strict) {
              if (sep)
                for (const st of sep) {
                  if (st === valueProps.found)
                    break;
                  if (st.type === "newline") {
                    onError(st, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
                    break;
                  }
                }
              if (props.start < valueProps.found.offset - 1024)
                onError(valueProps.found, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit flow sequence key");
            }
          } else if (value) {
            if ("source" in value && value.source?.[0] === ":")
              onError(value, "MISSING_CHAR", `Missing space after : in ${fcName}`);
            else
              onError(valueProps.start, "MISSING_CHAR", `Missing , or : between ${fcName} items`);
          }
          const valueNode = value ? composeNode(ctx, value, valueProps, onError) : valueProps.found ? composeEmptyNode(ctx, valueProps.end, sep, null, valueProps, onError) : null;
          if (valueNode) {
            if (isBlock(value))
              onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
          } else if (valueProps.comment) {
            if (keyNode.comment)
              keyNode.comment += "\n" + valueProps.comment;
            else
              keyNode.comment = valueProps.comment;
          }
          const pair = new Pair.Pair(keyNode, valueNode);
          if (ctx.options.keepSourceTokens)
            pair.srcToken = collItem;
          if (isMap) {
            const map = coll;
            if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode))
              onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
            map.items.push(pair);
          } else {
            const map = new YAMLMap.YAMLMap(ctx.schema);
            map.flow = true;
            map.items.push(pair);
            const endRange = (valueNode ?? keyNode).range;
            map.range = [keyNode.range[0], endRange[1], endRange[2]];
            coll.items.push(map);
          }
          offset = valueNode ? valueNode.range[2] : valueProps.end;
        }
      }
      const expectedEnd = isMap ? "}" : "]";
      const [ce, ...ee] = fc.end;
      let cePos = offset;
      if (ce?.source === expectedEnd)
        cePos = ce.offset + ce.source.length;
      else {
        const name = fcName[0].toUpperCase() + fcName.substring(1);
        const msg = atRoot ? `${name} must end with a ${expectedEnd}` : `${name} in block collection must be sufficiently indented and end with a ${expectedEnd}`;
        onError(offset, atRoot ? "MISSING_CHAR" : "BAD_INDENT", msg);
        if (ce && ce.source.length !== 1)
          ee.unshift(ce);
      }
      if (ee.length > 0) {
        const end = resolveEnd.resolveEnd(ee, cePos, ctx.options.strict, onError);
        if (end.comment) {
          if (coll.comment)
            coll.comment += "\n" + end.comment;
          else
            coll.comment = end.comment;
        }
        coll.range = [fc.offset, cePos, end.offset];
      } else {
        coll.range = [fc.offset, cePos, cePos];
      }
      return coll;
    }
    exports.resolveFlowCollection = resolveFlowCollection;
  }
});

// node_modules/yaml/dist/compose/compose-collection.js
var require_compose_collection = __commonJS({
  "node_modules/yaml/dist/compose/compose-collection.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Scalar = require_Scalar();
    var YAMLMap = require_YAMLMap();
    var YAMLSeq = require_YAMLSeq();
    var resolveBlockMap = require_resolve_block_map();
    var resolveBlockSeq = require_resolve_block_seq();
    var resolveFlowCollection = require_resolve_flow_collection();
    function resolveCollection(CN, ctx, token, onError, tagName, tag2) {
      const coll = token.type === "block-map" ? resolveBlockMap.resolveBlockMap(CN, ctx, token, onError, tag2) : token.type === "block-seq" ? resolveBlockSeq.resolveBlockSeq(CN, ctx, token, onError, tag2) : resolveFlowCollection.resolveFlowCollection(CN, ctx, token, onError, tag2);
      const Coll = coll.constructor;
      if (tagName === "!" || tagName === Coll.tagName) {
        coll.tag = Coll.tagName;
        return coll;
      }
      if (tagName)
        coll.tag = tagName;
      return coll;
    }
    function composeCollection(CN, ctx, token, props, onError) {
      const tagToken = props.tag;
      const tagName = !tagToken ? null : ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg));
      if (token.type === "block-seq") {
        const { anchor: anchor2, newlineAfterProp: nl } = props;
        const lastProp = anchor2 && tagToken ? anchor2.offset > tagToken.offset ? anchor2 : tagToken : anchor2 ?? tagToken;
        if (lastProp && (!nl || nl.offset < lastProp.offset)) {
          const message2 = "Missing newline after block sequence props";
          onError(lastProp, "MISSING_CHAR", message2);
        }
      }
      const expType = token.type === "block-map" ? "map" : token.type === "block-seq" ? "seq" : token.start.source === "{" ? "map" : "seq";
      if (!tagToken || !tagName || tagName === "!" || tagName === YAMLMap.YAMLMap.tagName && expType === "map" || tagName === YAMLSeq.YAMLSeq.tagName && expType === "seq") {
        return resolveCollection(CN, ctx, token, onError, tagName);
      }
      let tag2 = ctx.schema.tags.find((t) => t.tag === tagName && t.collection === expType);
      if (!tag2) {
        const kt = ctx.schema.knownTags[tagName];
        if (kt?.collection === expType) {
          ctx.schema.tags.push(Object.assign({}, kt, { default: false }));
          tag2 = kt;
        } else {
          if (kt) {
            onError(tagToken, "BAD_COLLECTION_TYPE", `${kt.tag} used for ${expType} collection, but expects ${kt.collection ?? "scalar"}`, true);
          } else {
            onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, true);
          }
          return resolveCollection(CN, ctx, token, onError, tagName);
        }
      }
      const coll = resolveCollection(CN, ctx, token, onError, tagName, tag2);
      const res = tag2.resolve?.(coll, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg), ctx.options) ?? coll;
      const node = identity.isNode(res) ? res : new Scalar.Scalar(res);
      node.range = coll.range;
      node.tag = tagName;
      if (tag2?.format)
        node.format = tag2.format;
      return node;
    }
    exports.composeCollection = composeCollection;
  }
});

// node_modules/yaml/dist/compose/resolve-block-scalar.js
var require_resolve_block_scalar = __commonJS({
  "node_modules/yaml/dist/compose/resolve-block-scalar.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    function resolveBlockScalar(ctx, scalar, onError) {
      const start = scalar.offset;
      const header = parseBlockScalarHeader(scalar, ctx.options.strict, onError);
      if (!header)
        return { value: "", type: null, comment: "", range: [start, start, start] };
      const type = header.mode === ">" ? Scalar.Scalar.BLOCK_FOLDED : Scalar.Scalar.BLOCK_LITERAL;
      const lines = scalar.source ? splitLines2(scalar.source) : [];
      let chompStart = lines.length;
      for (let i = lines.length - 1; i >= 0; --i) {
        const content = lines[i][1];
        if (content === "" || content === "\r")
          chompStart = i;
        else
          break;
      }
      if (chompStart === 0) {
        const value2 = header.chomp === "+" && lines.length > 0 ? "\n".repeat(Math.max(1, lines.length - 1)) : "";
        let end2 = start + header.length;
        if (scalar.source)
          end2 += scalar.source.length;
        return { value: value2, type, comment: header.comment, range: [start, end2, end2] };
      }
      let trimIndent = scalar.indent + header.indent;
      let offset = scalar.offset + header.length;
      let contentStart = 0;
      for (let i = 0; i < chompStart; ++i) {
        const [indent, content] = lines[i];
        if (content === "" || content === "\r") {
          if (header.indent === 0 && indent.length > trimIndent)
            trimIndent = indent.length;
        } else {
          if (indent.length < trimIndent) {
            const message2 = "Block scalars with more-indented leading empty lines must use an explicit indentation indicator";
            onError(offset + indent.length, "MISSING_CHAR", message2);
          }
          if (header.indent === 0)
            trimIndent = indent.length;
          contentStart = i;
          if (trimIndent === 0 && !ctx.atRoot) {
            const message2 = "Block scalar values in collections must be indented";
            onError(offset, "BAD_INDENT", message2);
          }
          break;
        }
        offset += indent.length + content.length + 1;
      }
      for (let i = lines.length - 1; i >= chompStart; --i) {
        if (lines[i][0].length > trimIndent)
          chompStart = i + 1;
      }
      let value = "";
      let sep = "";
      let prevMoreIndented = false;
      for (let i = 0; i < contentStart; ++i)
        value += lines[i][0].slice(trimIndent) + "\n";
      for (let i = contentStart; i < chompStart; ++i) {
        let [indent, content] = lines[i];
        offset += indent.length + content.length + 1;
        const crlf = content[content.length - 1] === "\r";
        if (crlf)
          content = content.slice(0, -1);
        if (content && indent.length < trimIndent) {
          const src = header.indent ? "explicit indentation indicator" : "first line";
          const message2 = `Block scalar lines must not be less indented than their ${src}`;
          onError(offset - content.length - (crlf ? 2 : 1), "BAD_INDENT", message2);
          indent = "";
        }
        if (type === Scalar.Scalar.BLOCK_LITERAL) {
          value += sep + indent.slice(trimIndent) + content;
          sep = "\n";
        } else if (indent.length > trimIndent || content[0] === "	") {
          if (sep === " ")
            sep = "\n";
          else if (!prevMoreIndented && sep === "\n")
            sep = "\n\n";
          value += sep + indent.slice(trimIndent) + content;
          sep = "\n";
          prevMoreIndented = true;
        } else if (content === "") {
          if (sep === "\n")
            value += "\n";
          else
            sep = "\n";
        } else {
          value += sep + content;
          sep = " ";
          prevMoreIndented = false;
        }
      }
      switch (header.chomp) {
        case "-":
          break;
        case "+":
          for (let i = chompStart; i < lines.length; ++i)
            value += "\n" + lines[i][0].slice(trimIndent);
          if (value[value.length - 1] !== "\n")
            value += "\n";
          break;
        default:
          value += "\n";
      }
      const end = start + header.length + scalar.source.length;
      return { value, type, comment: header.comment, range: [start, end, end] };
    }
    function parseBlockScalarHeader({ offset, props }, strict2, onError) {
      if (props[0].type !== "block-scalar-header") {
        onError(props[0], "IMPOSSIBLE", "Block scalar header not found");
        return null;
      }
      const { source } = props[0];
      const mode = source[0];
      let indent = 0;
      let chomp = "";
      let error2 = -1;
      for (let i = 1; i < source.length; ++i) {
        const ch = source[i];
        if (!chomp && (ch === "-" || ch === "+"))
          chomp = ch;
        else {
          const n = Number(ch);
          if (!indent && n)
            indent = n;
          else if (error2 === -1)
            error2 = offset + i;
        }
      }
      if (error2 !== -1)
        onError(error2, "UNEXPECTED_TOKEN", `Block scalar header includes extra characters: ${source}`);
      let hasSpace = false;
      let comment = "";
      let length = source.length;
      for (let i = 1; i < props.length; ++i) {
        const token = props[i];
        switch (token.type) {
          case "space":
            hasSpace = true;
          // fallthrough
          case "newline":
            length += token.source.length;
            break;
          case "comment":
            if (strict2 && !hasSpace) {
              const message2 = "Comments must be separated from other tokens by white space characters";
              onError(token, "MISSING_CHAR", message2);
            }
            length += token.source.length;
            comment = token.source.substring(1);
            break;
          case "error":
            onError(token, "UNEXPECTED_TOKEN", token.message);
            length += token.source.length;
            break;
          /* istanbul ignore next should not happen */
          default: {
            const message2 = `Unexpected token in block scalar header: ${token.type}`;
            onError(token, "UNEXPECTED_TOKEN", message2);
            const ts = token.source;
            if (ts && typeof ts === "string")
              length += ts.length;
          }
        }
      }
      return { mode, indent, chomp, comment, length };
    }
    function splitLines2(source) {
      const split2 = source.split(/\n( *)/);
      const first = split2[0];
      const m = first.match(/^( *)/);
      const line0 = m?.[1] ? [m[1], first.slice(m[1].length)] : ["", first];
      const lines = [line0];
      for (let i = 1; i < split2.length; i += 2)
        lines.push([split2[i], split2[i + 1]]);
      return lines;
    }
    exports.resolveBlockScalar = resolveBlockScalar;
  }
});

// node_modules/yaml/dist/compose/resolve-flow-scalar.js
var require_resolve_flow_scalar = __commonJS({
  "node_modules/yaml/dist/compose/resolve-flow-scalar.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    var resolveEnd = require_resolve_end();
    function resolveFlowScalar(scalar, strict2, onError) {
      const { offset, type, source, end } = scalar;
      let _type;
      let value;
      const _onError = (rel, code, msg) => onError(offset + rel, code, msg);
      switch (type) {
        case "scalar":
          _type = Scalar.Scalar.PLAIN;
          value = plainValue(source, _onError);
          break;
        case "single-quoted-scalar":
          _type = Scalar.Scalar.QUOTE_SINGLE;
          value = singleQuotedValue(source, _onError);
          break;
        case "double-quoted-scalar":
          _type = Scalar.Scalar.QUOTE_DOUBLE;
          value = doubleQuotedValue(source, _onError);
          break;
        /* istanbul ignore next should not happen */
        default:
          onError(scalar, "UNEXPECTED_TOKEN", `Expected a flow scalar value, but found: ${type}`);
          return {
            value: "",
            type: null,
            comment: "",
            range: [offset, offset + source.length, offset + source.length]
          };
      }
      const valueEnd = offset + source.length;
      const re = resolveEnd.resolveEnd(end, valueEnd, strict2, onError);
      return {
        value,
        type: _type,
        comment: re.comment,
        range: [offset, valueEnd, re.offset]
      };
    }
    function plainValue(source, onError) {
      let badChar = "";
      switch (source[0]) {
        /* istanbul ignore next should not happen */
        case "	":
          badChar = "a tab character";
          break;
        case ",":
          badChar = "flow indicator character ,";
          break;
        case "%":
          badChar = "directive indicator character %";
          break;
        case "|":
        case ">": {
          badChar = `block scalar indicator ${source[0]}`;
          break;
        }
        case "@":
        case "`": {
          badChar = `reserved character ${source[0]}`;
          break;
        }
      }
      if (badChar)
        onError(0, "BAD_SCALAR_START", `Plain value cannot start with ${badChar}`);
      return unfoldLines(source);
    }
    function singleQuotedValue(source, onError) {
      if (source[source.length - 1] !== "'" || source.length === 1)
        onError(source.length, "MISSING_CHAR", "Missing closing 'quote");
      return unfoldLines(source.slice(1, -1)).replace(/''/g, "'");
    }
    function unfoldLines(source) {
      const line = /(.*?)\r?\n/sy;
      let match = line.exec(source);
      if (!match)
        return source;
      let trimEnd, trimBoth;
      try {
        trimEnd = new RegExp("(?<![ 	])[ 	]+$");
        trimBoth = new RegExp("^[ 	]+|(?<![ 	])[ 	]+$", "g");
      } catch {
        trimEnd = /[ \t]+$/;
        trimBoth = /^[ \t]+|[ \t]+$/g;
      }
      let res = match[1].replace(trimEnd, "");
      let sep = " ";
      let pos = line.lastIndex;
      while (match = line.exec(source)) {
        const lm = match[1].replace(trimBoth, "");
        if (lm === "") {
          if (sep === "\n")
            res += sep;
          else
            sep = "\n";
        } else {
          res += sep + lm;
          sep = " ";
        }
        pos = line.lastIndex;
      }
      const last = /[ \t]*(.*)/sy;
      last.lastIndex = pos;
      match = last.exec(source);
      return res + sep + (match?.[1] ?? "");
    }
    function doubleQuotedValue(source, onError) {
      let res = "";
      for (let i = 1; i < source.length - 1; ++i) {
        const ch = source[i];
        if (ch === "\r" && source[i + 1] === "\n")
          continue;
        if (ch === "\n") {
          const { fold: fold2, offset } = foldNewline(source, i);
          res += fold2;
          i = offset;
        } else if (ch === "\\") {
          let next = source[++i];
          const cc = escapeCodes[next];
          if (cc)
            res += cc;
          else if (next === "\n") {
            next = source[i + 1];
            while (next === " " || next === "	")
              next = source[++i + 1];
          } else if (next === "\r" && source[i + 1] === "\n") {
            next = source[++i + 1];
            while (next === " " || next === "	")
              next = source[++i + 1];
          } else if (next === "x" || next === "u" || next === "U") {
            const length = next === "x" ? 2 : next === "u" ? 4 : 8;
            res += parseCharCode(source, i + 1, length, onError);
            i += length;
          } else {
            const raw = source.substr(i - 1, 2);
            onError(i - 1, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
            res += raw;
          }
        } else if (ch === " " || ch === "	") {
          const wsStart = i;
          let next = source[i + 1];
          while (next === " " || next === "	")
            next = source[++i + 1];
          if (next !== "\n" && !(next === "\r" && source[i + 2] === "\n"))
            res += i > wsStart ? source.slice(wsStart, i + 1) : ch;
        } else {
          res += ch;
        }
      }
      if (source[source.length - 1] !== '"' || source.length === 1)
        onError(source.length, "MISSING_CHAR", 'Missing closing "quote');
      return res;
    }
    function foldNewline(source, offset) {
      let fold2 = "";
      let ch = source[offset + 1];
      while (ch === " " || ch === "	" || ch === "\n" || ch === "\r") {
        if (ch === "\r" && source[offset + 2] !== "\n")
          break;
        if (ch === "\n")
          fold2 += "\n";
        offset += 1;
        ch = source[offset + 1];
      }
      if (!fold2)
        fold2 = " ";
      return { fold: fold2, offset };
    }
    var escapeCodes = {
      "0": "\0",
      // null character
      a: "\x07",
      // bell character
      b: "\b",
      // backspace
      e: "\x1B",
      // escape character
      f: "\f",
      // form feed
      n: "\n",
      // line feed
      r: "\r",
      // carriage return
      t: "	",
      // horizontal tab
      v: "\v",
      // vertical tab
      N: "",
      // Unicode next line
      _: " ",
      // Unicode non-breaking space
      L: "\u2028",
      // Unicode line separator
      P: "\u2029",
      // Unicode paragraph separator
      " ": " ",
      '"': '"',
      "/": "/",
      "\\": "\\",
      "	": "	"
    };
    function parseCharCode(source, offset, length, onError) {
      const cc = source.substr(offset, length);
      const ok = cc.length === length && /^[0-9a-fA-F]+$/.test(cc);
      const code = ok ? parseInt(cc, 16) : NaN;
      try {
        return String.fromCodePoint(code);
      } catch {
        const raw = source.substr(offset - 2, length + 2);
        onError(offset - 2, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
        return raw;
      }
    }
    exports.resolveFlowScalar = resolveFlowScalar;
  }
});

// node_modules/yaml/dist/compose/compose-scalar.js
var require_compose_scalar = __commonJS({
  "node_modules/yaml/dist/compose/compose-scalar.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Scalar = require_Scalar();
    var resolveBlockScalar = require_resolve_block_scalar();
    var resolveFlowScalar = require_resolve_flow_scalar();
    function composeScalar(ctx, token, tagToken, onError) {
      const { value, type, comment, range: range2 } = token.type === "block-scalar" ? resolveBlockScalar.resolveBlockScalar(ctx, token, onError) : resolveFlowScalar.resolveFlowScalar(token, ctx.options.strict, onError);
      const tagName = tagToken ? ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg)) : null;
      let tag2;
      if (ctx.options.stringKeys && ctx.atKey) {
        tag2 = ctx.schema[identity.SCALAR];
      } else if (tagName)
        tag2 = findScalarTagByName(ctx.schema, value, tagName, tagToken, onError);
      else if (token.type === "scalar")
        tag2 = findScalarTagByTest(ctx, value, token, onError);
      else
        tag2 = ctx.schema[identity.SCALAR];
      let scalar;
      try {
        const res = tag2.resolve(value, (msg) => onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg), ctx.options);
        scalar = identity.isScalar(res) ? res : new Scalar.Scalar(res);
      } catch (error2) {
        const msg = error2 instanceof Error ? error2.message : String(error2);
        onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg);
        scalar = new Scalar.Scalar(value);
      }
      scalar.range = range2;
      scalar.source = value;
      if (type)
        scalar.type = type;
      if (tagName)
        scalar.tag = tagName;
      if (tag2.format)
        scalar.format = tag2.format;
      if (comment)
        scalar.comment = comment;
      return scalar;
    }
    function findScalarTagByName(schema, value, tagName, tagToken, onError) {
      if (tagName === "!")
        return schema[identity.SCALAR];
      const matchWithTest = [];
      for (const tag2 of schema.tags) {
        if (!tag2.collection && tag2.tag === tagName) {
          if (tag2.default && tag2.test)
            matchWithTest.push(tag2);
          else
            return tag2;
        }
      }
      for (const tag2 of matchWithTest)
        if (tag2.test?.test(value))
          return tag2;
      const kt = schema.knownTags[tagName];
      if (kt && !kt.collection) {
        schema.tags.push(Object.assign({}, kt, { default: false, test: void 0 }));
        return kt;
      }
      onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, tagName !== "tag:yaml.org,2002:str");
      return schema[identity.SCALAR];
    }
    function findScalarTagByTest({ atKey, directives, schema }, value, token, onError) {
      const tag2 = schema.tags.find((tag3) => (tag3.default === true || atKey && tag3.default === "key") && tag3.test?.test(value)) || schema[identity.SCALAR];
      if (schema.compat) {
        const compat = schema.compat.find((tag3) => tag3.default && tag3.test?.test(value)) ?? schema[identity.SCALAR];
        if (tag2.tag !== compat.tag) {
          const ts = directives.tagString(tag2.tag);
          const cs = directives.tagString(compat.tag);
          const msg = `Value may be parsed as either ${ts} or ${cs}`;
          onError(token, "TAG_RESOLVE_FAILED", msg, true);
        }
      }
      return tag2;
    }
    exports.composeScalar = composeScalar;
  }
});

// node_modules/yaml/dist/compose/util-empty-scalar-position.js
var require_util_empty_scalar_position = __commonJS({
  "node_modules/yaml/dist/compose/util-empty-scalar-position.js"(exports) {
    "use strict";
    function emptyScalarPosition(offset, before, pos) {
      if (before) {
        pos ?? (pos = before.length);
        for (let i = pos - 1; i >= 0; --i) {
          let st = before[i];
          switch (st.type) {
            case "space":
            case "comment":
            case "newline":
              offset -= st.source.length;
              continue;
          }
          st = before[++i];
          while (st?.type === "space") {
            offset += st.source.length;
            st = before[++i];
          }
          break;
        }
      }
      return offset;
    }
    exports.emptyScalarPosition = emptyScalarPosition;
  }
});

// node_modules/yaml/dist/compose/compose-node.js
var require_compose_node = __commonJS({
  "node_modules/yaml/dist/compose/compose-node.js"(exports) {
    "use strict";
    var Alias = require_Alias();
    var identity = require_identity();
    var composeCollection = require_compose_collection();
    var composeScalar = require_compose_scalar();
    var resolveEnd = require_resolve_end();
    var utilEmptyScalarPosition = require_util_empty_scalar_position();
    var CN = { composeNode, composeEmptyNode };
    function composeNode(ctx, token, props, onError) {
      const atKey = ctx.atKey;
      const { spaceBefore, comment, anchor: anchor2, tag: tag2 } = props;
      let node;
      let isSrcToken = true;
      switch (token.type) {
        case "alias":
          node = composeAlias(ctx, token, onError);
          if (anchor2 || tag2)
            onError(token, "ALIAS_PROPS", "An alias node must not specify any properties");
          break;
        case "scalar":
        case "single-quoted-scalar":
        case "double-quoted-scalar":
        case "block-scalar":
          node = composeScalar.composeScalar(ctx, token, tag2, onError);
          if (anchor2)
            node.anchor = anchor2.source.substring(1);
          break;
        case "block-map":
        case "block-seq":
        case "flow-collection":
          try {
            node = composeCollection.composeCollection(CN, ctx, token, props, onError);
            if (anchor2)
              node.anchor = anchor2.source.substring(1);
          } catch (error2) {
            const message2 = error2 instanceof Error ? error2.message : String(error2);
            onError(token, "RESOURCE_EXHAUSTION", message2);
          }
          break;
        default: {
          const message2 = token.type === "error" ? token.message : `Unsupported token (type: ${token.type})`;
          onError(token, "UNEXPECTED_TOKEN", message2);
          isSrcToken = false;
        }
      }
      node ?? (node = composeEmptyNode(ctx, token.offset, void 0, null, props, onError));
      if (anchor2 && node.anchor === "")
        onError(anchor2, "BAD_ALIAS", "Anchor cannot be an empty string");
      if (atKey && ctx.options.stringKeys && (!identity.isScalar(node) || typeof node.value !== "string" || node.tag && node.tag !== "tag:yaml.org,2002:str")) {
        const msg = "With stringKeys, all keys must be strings";
        onError(tag2 ?? token, "NON_STRING_KEY", msg);
      }
      if (spaceBefore)
        node.spaceBefore = true;
      if (comment) {
        if (token.type === "scalar" && token.source === "")
          node.comment = comment;
        else
          node.commentBefore = comment;
      }
      if (ctx.options.keepSourceTokens && isSrcToken)
        node.srcToken = token;
      return node;
    }
    function composeEmptyNode(ctx, offset, before, pos, { spaceBefore, comment, anchor: anchor2, tag: tag2, end }, onError) {
      const token = {
        type: "scalar",
        offset: utilEmptyScalarPosition.emptyScalarPosition(offset, before, pos),
        indent: -1,
        source: ""
      };
      const node = composeScalar.composeScalar(ctx, token, tag2, onError);
      if (anchor2) {
        node.anchor = anchor2.source.substring(1);
        if (node.anchor === "")
          onError(anchor2, "BAD_ALIAS", "Anchor cannot be an empty string");
      }
      if (spaceBefore)
        node.spaceBefore = true;
      if (comment) {
        node.comment = comment;
        node.range[2] = end;
      }
      return node;
    }
    function composeAlias({ options }, { offset, source, end }, onError) {
      const alias = new Alias.Alias(source.substring(1));
      if (alias.source === "")
        onError(offset, "BAD_ALIAS", "Alias cannot be an empty string");
      if (alias.source.endsWith(":"))
        onError(offset + source.length - 1, "BAD_ALIAS", "Alias ending in : is ambiguous", true);
      const valueEnd = offset + source.length;
      const re = resolveEnd.resolveEnd(end, valueEnd, options.strict, onError);
      alias.range = [offset, valueEnd, re.offset];
      if (re.comment)
        alias.comment = re.comment;
      return alias;
    }
    exports.composeEmptyNode = composeEmptyNode;
    exports.composeNode = composeNode;
  }
});

// node_modules/yaml/dist/compose/compose-doc.js
var require_compose_doc = __commonJS({
  "node_modules/yaml/dist/compose/compose-doc.js"(exports) {
    "use strict";
    var Document = require_Document();
    var composeNode = require_compose_node();
    var resolveEnd = require_resolve_end();
    var resolveProps = require_resolve_props();
    function composeDoc(options, directives, { offset, start, value, end }, onError) {
      const opts = Object.assign({ _directives: directives }, options);
      const doc = new Document.Document(void 0, opts);
      const ctx = {
        atKey: false,
        atRoot: true,
        directives: doc.directives,
        options: doc.options,
        schema: doc.schema
      };
      const props = resolveProps.resolveProps(start, {
        indicator: "doc-start",
        next: value ?? end?.[0],
        offset,
        onError,
        parentIndent: 0,
        startOnNewline: true
      });
      if (props.found) {
        doc.directives.docStart = true;
        if (value && (value.type === "block-map" || value.type === "block-seq") && !props.hasNewline)
          onError(props.end, "MISSING_CHAR", "Block collection cannot start on same line with directives-end marker");
      }
      doc.contents = value ? composeNode.composeNode(ctx, value, props, onError) : composeNode.composeEmptyNode(ctx, props.end, start, null, props, onError);
      const contentEnd = doc.contents.range[2];
      const re = resolveEnd.resolveEnd(end, contentEnd, false, onError);
      if (re.comment)
        doc.comment = re.comment;
      doc.range = [offset, contentEnd, re.offset];
      return doc;
    }
    exports.composeDoc = composeDoc;
  }
});

// node_modules/yaml/dist/compose/composer.js
var require_composer = __commonJS({
  "node_modules/yaml/dist/compose/composer.js"(exports) {
    "use strict";
    var node_process = __require("process");
    var directives = require_directives();
    var Document = require_Document();
    var errors = require_errors();
    var identity = require_identity();
    var composeDoc = require_compose_doc();
    var resolveEnd = require_resolve_end();
    function getErrorPos(src) {
      if (typeof src === "number")
        return [src, src + 1];
      if (Array.isArray(src))
        return src.length === 2 ? src : [src[0], src[1]];
      const { offset, source } = src;
      return [offset, offset + (typeof source === "string" ? source.length : 1)];
    }
    function parsePrelude(prelude) {
      let comment = "";
      let atComment = false;
      let afterEmptyLine = false;
      for (let i = 0; i < prelude.length; ++i) {
        const source = prelude[i];
        switch (source[0]) {
          case "#":
            comment += (comment === "" ? "" : afterEmptyLine ? "\n\n" : "\n") + (source.substring(1) || " ");
            atComment = true;
            afterEmptyLine = false;
            break;
          case "%":
            if (prelude[i + 1]?.[0] !== "#")
              i += 1;
            atComment = false;
            break;
          default:
            if (!atComment)
              afterEmptyLine = true;
            atComment = false;
        }
      }
      return { comment, afterEmptyLine };
    }
    var Composer = class {
      constructor(options = {}) {
        this.doc = null;
        this.atDirectives = false;
        this.prelude = [];
        this.errors = [];
        this.warnings = [];
        this.onError = (source, code, message2, warning2) => {
          const pos = getErrorPos(source);
          if (warning2)
            this.warnings.push(new errors.YAMLWarning(pos, code, message2));
          else
            this.errors.push(new errors.YAMLParseError(pos, code, message2));
        };
        this.directives = new directives.Directives({ version: options.version || "1.2" });
        this.options = options;
      }
      decorate(doc, afterDoc) {
        const { comment, afterEmptyLine } = parsePrelude(this.prelude);
        if (comment) {
          const dc = doc.contents;
          if (afterDoc) {
            doc.comment = doc.comment ? `${doc.comment}
${comment}` : comment;
          } else if (afterEmptyLine || doc.directives.docStart || !dc) {
            doc.commentBefore = comment;
          } else if (identity.isCollection(dc) && !dc.flow && dc.items.length > 0) {
            let it = dc.items[0];
            if (identity.isPair(it))
              it = it.key;
            const cb = it.commentBefore;
            it.commentBefore = cb ? `${comment}
${cb}` : comment;
          } else {
            const cb = dc.commentBefore;
            dc.commentBefore = cb ? `${comment}
${cb}` : comment;
          }
        }
        if (afterDoc) {
          for (let i = 0; i < this.errors.length; ++i)
            doc.errors.push(this.errors[i]);
          for (let i = 0; i < this.warnings.length; ++i)
            doc.warnings.push(this.warnings[i]);
        } else {
          doc.errors = this.errors;
          doc.warnings = this.warnings;
        }
        this.prelude = [];
        this.errors = [];
        this.warnings = [];
      }
      /**
       * Current stream status information.
       *
       * Mostly useful at the end of input for an empty stream.
       */
      streamInfo() {
        return {
          comment: parsePrelude(this.prelude).comment,
          directives: this.directives,
          errors: this.errors,
          warnings: this.warnings
        };
      }
      /**
       * Compose tokens into documents.
       *
       * @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
       * @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
       */
      *compose(tokens, forceDoc = false, endOffset = -1) {
        for (const token of tokens)
          yield* this.next(token);
        yield* this.end(forceDoc, endOffset);
      }
      /** Advance the composer by one CST token. */
      *next(token) {
        if (node_process.env.LOG_STREAM)
          console.dir(token, { depth: null });
        switch (token.type) {
          case "directive":
            this.directives.add(token.source, (offset, message2, warning2) => {
              const pos = getErrorPos(token);
              pos[0] += offset;
              this.onError(pos, "BAD_DIRECTIVE", message2, warning2);
            });
            this.prelude.push(token.source);
            this.atDirectives = true;
            break;
          case "document": {
            const doc = composeDoc.composeDoc(this.options, this.directives, token, this.onError);
            if (this.atDirectives && !doc.directives.docStart)
              this.onError(token, "MISSING_CHAR", "Missing directives-end/doc-start indicator line");
            this.decorate(doc, false);
            if (this.doc)
              yield this.doc;
            this.doc = doc;
            this.atDirectives = false;
            break;
          }
          case "byte-order-mark":
          case "space":
            break;
          case "comment":
          case "newline":
            this.prelude.push(token.source);
            break;
          case "error": {
            const msg = token.source ? `${token.message}: ${JSON.stringify(token.source)}` : token.message;
            const error2 = new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", msg);
            if (this.atDirectives || !this.doc)
              this.errors.push(error2);
            else
              this.doc.errors.push(error2);
            break;
          }
          case "doc-end": {
            if (!this.doc) {
              const msg = "Unexpected doc-end without preceding document";
              this.errors.push(new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", msg));
              break;
            }
            this.doc.directives.docEnd = true;
            const end = resolveEnd.resolveEnd(token.end, token.offset + token.source.length, this.doc.options.strict, this.onError);
            this.decorate(this.doc, true);
            if (end.comment) {
              const dc = this.doc.comment;
              this.doc.comment = dc ? `${dc}
${end.comment}` : end.comment;
            }
            this.doc.range[2] = end.offset;
            break;
          }
          default:
            this.errors.push(new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", `Unsupported token ${token.type}`));
        }
      }
      /**
       * Call at end of input to yield any remaining document.
       *
       * @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
       * @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
       */
      *end(forceDoc = false, endOffset = -1) {
        if (this.doc) {
          this.decorate(this.doc, true);
          yield this.doc;
          this.doc = null;
        } else if (forceDoc) {
          const opts = Object.assign({ _directives: this.directives }, this.options);
          const doc = new Document.Document(void 0, opts);
          if (this.atDirectives)
            this.onError(endOffset, "MISSING_CHAR", "Missing directives-end indicator line");
          doc.range = [0, endOffset, endOffset];
          this.decorate(doc, false);
          yield doc;
        }
      }
    };
    exports.Composer = Composer;
  }
});

// node_modules/yaml/dist/parse/cst-scalar.js
var require_cst_scalar = __commonJS({
  "node_modules/yaml/dist/parse/cst-scalar.js"(exports) {
    "use strict";
    var resolveBlockScalar = require_resolve_block_scalar();
    var resolveFlowScalar = require_resolve_flow_scalar();
    var errors = require_errors();
    var stringifyString = require_stringifyString();
    function resolveAsScalar(token, strict2 = true, onError) {
      if (token) {
        const _onError = (pos, code, message2) => {
          const offset = typeof pos === "number" ? pos : Array.isArray(pos) ? pos[0] : pos.offset;
          if (onError)
            onError(offset, code, message2);
          else
            throw new errors.YAMLParseError([offset, offset + 1], code, message2);
        };
        switch (token.type) {
          case "scalar":
          case "single-quoted-scalar":
          case "double-quoted-scalar":
            return resolveFlowScalar.resolveFlowScalar(token, strict2, _onError);
          case "block-scalar":
            return resolveBlockScalar.resolveBlockScalar({ options: { strict: strict2 } }, token, _onError);
        }
      }
      return null;
    }
    function createScalarToken(value, context) {
      const { implicitKey = false, indent, inFlow = false, offset = -1, type = "PLAIN" } = context;
      const source = stringifyString.stringifyString({ type, value }, {
        implicitKey,
        indent: indent > 0 ? " ".repeat(indent) : "",
        inFlow,
        options: { blockQuote: true, lineWidth: -1 }
      });
      const end = context.end ?? [
        { type: "newline", offset: -1, indent, source: "\n" }
      ];
      switch (source[0]) {
        case "|":
        case ">": {
          const he = source.indexOf("\n");
          const head = source.substring(0, he);
          const body2 = source.substring(he + 1) + "\n";
          const props = [
            { type: "block-scalar-header", offset, indent, source: head }
          ];
          if (!addEndtoBlockProps(props, end))
            props.push({ type: "newline", offset: -1, indent, source: "\n" });
          return { type: "block-scalar", offset, indent, props, source: body2 };
        }
        case '"':
          return { type: "double-quoted-scalar", offset, indent, source, end };
        case "'":
          return { type: "single-quoted-scalar", offset, indent, source, end };
        default:
          return { type: "scalar", offset, indent, source, end };
      }
    }
    function setScalarValue(token, value, context = {}) {
      let { afterKey = false, implicitKey = false, inFlow = false, type } = context;
      let indent = "indent" in token ? token.indent : null;
      if (afterKey && typeof indent === "number")
        indent += 2;
      if (!type)
        switch (token.type) {
          case "single-quoted-scalar":
            type = "QUOTE_SINGLE";
            break;
          case "double-quoted-scalar":
            type = "QUOTE_DOUBLE";
            break;
          case "block-scalar": {
            const header = token.props[0];
            if (header.type !== "block-scalar-header")
              throw new Error("Invalid block scalar header");
            type = header.source[0] === ">" ? "BLOCK_FOLDED" : "BLOCK_LITERAL";
            break;
          }
          default:
            type = "PLAIN";
        }
      const source = stringifyString.stringifyString({ type, value }, {
        implicitKey: implicitKey || indent === null,
        indent: indent !== null && indent > 0 ? " ".repeat(indent) : "",
        inFlow,
        options: { blockQuote: true, lineWidth: -1 }
      });
      switch (source[0]) {
        case "|":
        case ">":
          setBlockScalarValue(token, source);
          break;
        case '"':
          setFlowScalarValue(token, source, "double-quoted-scalar");
          break;
        case "'":
          setFlowScalarValue(token, source, "single-quoted-scalar");
          break;
        default:
          setFlowScalarValue(token, source, "scalar");
      }
    }
    function setBlockScalarValue(token, source) {
      const he = source.indexOf("\n");
      const head = source.substring(0, he);
      const body2 = source.substring(he + 1) + "\n";
      if (token.type === "block-scalar") {
        const header = token.props[0];
        if (header.type !== "block-scalar-header")
          throw new Error("Invalid block scalar header");
        header.source = head;
        token.source = body2;
      } else {
        const { offset } = token;
        const indent = "indent" in token ? token.indent : -1;
        const props = [
          { type: "block-scalar-header", offset, indent, source: head }
        ];
        if (!addEndtoBlockProps(props, "end" in token ? token.end : void 0))
          props.push({ type: "newline", offset: -1, indent, source: "\n" });
        for (const key of Object.keys(token))
          if (key !== "type" && key !== "offset")
            delete token[key];
        Object.assign(token, { type: "block-scalar", indent, props, source: body2 });
      }
    }
    function addEndtoBlockProps(props, end) {
      if (end)
        for (const st of end)
          switch (st.type) {
            case "space":
            case "comment":
              props.push(st);
              break;
            case "newline":
              props.push(st);
              return true;
          }
      return false;
    }
    function setFlowScalarValue(token, source, type) {
      switch (token.type) {
        case "scalar":
        case "double-quoted-scalar":
        case "single-quoted-scalar":
          token.type = type;
          token.source = source;
          break;
        case "block-scalar": {
          const end = token.props.slice(1);
          let oa = source.length;
          if (token.props[0].type === "block-scalar-header")
            oa -= token.props[0].source.length;
          for (const tok of end)
            tok.offset += oa;
          delete token.props;
          Object.assign(token, { type, source, end });
          break;
        }
        case "block-map":
        case "block-seq": {
          const offset = token.offset + source.length;
          const nl = { type: "newline", offset, indent: token.indent, source: "\n" };
          delete token.items;
          Object.assign(token, { type, source, end: [nl] });
          break;
        }
        default: {
          const indent = "indent" in token ? token.indent : -1;
          const end = "end" in token && Array.isArray(token.end) ? token.end.filter((st) => st.type === "space" || st.type === "comment" || st.type === "newline") : [];
          for (const key of Object.keys(token))
            if (key !== "type" && key !== "offset")
              delete token[key];
          Object.assign(token, { type, indent, source, end });
        }
      }
    }
    exports.createScalarToken = createScalarToken;
    exports.resolveAsScalar = resolveAsScalar;
    exports.setScalarValue = setScalarValue;
  }
});

// node_modules/yaml/dist/parse/cst-stringify.js
var require_cst_stringify = __commonJS({
  "node_modules/yaml/dist/parse/cst-stringify.js"(exports) {
    "use strict";
    var stringify = (cst) => "type" in cst ? stringifyToken(cst) : stringifyItem(cst);
    function stringifyToken(token) {
      switch (token.type) {
        case "block-scalar": {
          let res = "";
          for (const tok of token.props)
            res += stringifyToken(tok);
          return res + token.source;
        }
        case "block-map":
        case "block-seq": {
          let res = "";
          for (const item of token.items)
            res += stringifyItem(item);
          return res;
        }
        case "flow-collection": {
          let res = token.start.source;
          for (const item of token.items)
            res += stringifyItem(item);
          for (const st of token.end)
            res += st.source;
          return res;
        }
        case "document": {
          let res = stringifyItem(token);
          if (token.end)
            for (const st of token.end)
              res += st.source;
          return res;
        }
        default: {
          let res = token.source;
          if ("end" in token && token.end)
            for (const st of token.end)
              res += st.source;
          return res;
        }
      }
    }
    function stringifyItem({ start, key, sep, value }) {
      let res = "";
      for (const st of start)
        res += st.source;
      if (key)
        res += stringifyToken(key);
      if (sep)
        for (const st of sep)
          res += st.source;
      if (value)
        res += stringifyToken(value);
      return res;
    }
    exports.stringify = stringify;
  }
});

// node_modules/yaml/dist/parse/cst-visit.js
var require_cst_visit = __commonJS({
  "node_modules/yaml/dist/parse/cst-visit.js"(exports) {
    "use strict";
    var BREAK = /* @__PURE__ */ Symbol("break visit");
    var SKIP = /* @__PURE__ */ Symbol("skip children");
    var REMOVE = /* @__PURE__ */ Symbol("remove item");
    function visit(cst, visitor) {
      if ("type" in cst && cst.type === "document")
        cst = { start: cst.start, value: cst.value };
      _visit(Object.freeze([]), cst, visitor);
    }
    visit.BREAK = BREAK;
    visit.SKIP = SKIP;
    visit.REMOVE = REMOVE;
    visit.itemAtPath = (cst, path10) => {
      let item = cst;
      for (const [field, index] of path10) {
        const tok = item?.[field];
        if (tok && "items" in tok) {
          item = tok.items[index];
        } else
          return void 0;
      }
      return item;
    };
    visit.parentCollection = (cst, path10) => {
      const parent = visit.itemAtPath(cst, path10.slice(0, -1));
      const field = path10[path10.length - 1][0];
      const coll = parent?.[field];
      if (coll && "items" in coll)
        return coll;
      throw new Error("Parent collection not found");
    };
    function _visit(path10, item, visitor) {
      let ctrl = visitor(item, path10);
      if (typeof ctrl === "symbol")
        return ctrl;
      for (const field of ["key", "value"]) {
        const token = item[field];
        if (token && "items" in token) {
          for (let i = 0; i < token.items.length; ++i) {
            const ci = _visit(Object.freeze(path10.concat([[field, i]])), token.items[i], visitor);
            if (typeof ci === "number")
              i = ci - 1;
            else if (ci === BREAK)
              return BREAK;
            else if (ci === REMOVE) {
              token.items.splice(i, 1);
              i -= 1;
            }
          }
          if (typeof ctrl === "function" && field === "key")
            ctrl = ctrl(item, path10);
        }
      }
      return typeof ctrl === "function" ? ctrl(item, path10) : ctrl;
    }
    exports.visit = visit;
  }
});

// node_modules/yaml/dist/parse/cst.js
var require_cst = __commonJS({
  "node_modules/yaml/dist/parse/cst.js"(exports) {
    "use strict";
    var cstScalar = require_cst_scalar();
    var cstStringify = require_cst_stringify();
    var cstVisit = require_cst_visit();
    var BOM = "\uFEFF";
    var DOCUMENT = "";
    var FLOW_END = "";
    var SCALAR = "";
    var isCollection = (token) => !!token && "items" in token;
    var isScalar = (token) => !!token && (token.type === "scalar" || token.type === "single-quoted-scalar" || token.type === "double-quoted-scalar" || token.type === "block-scalar");
    function prettyToken(token) {
      switch (token) {
        case BOM:
          return "<BOM>";
        case DOCUMENT:
          return "<DOC>";
        case FLOW_END:
          return "<FLOW_END>";
        case SCALAR:
          return "<SCALAR>";
        default:
          return JSON.stringify(token);
      }
    }
    function tokenType(source) {
      switch (source) {
        case BOM:
          return "byte-order-mark";
        case DOCUMENT:
          return "doc-mode";
        case FLOW_END:
          return "flow-error-end";
        case SCALAR:
          return "scalar";
        case "---":
          return "doc-start";
        case "...":
          return "doc-end";
        case "":
        case "\n":
        case "\r\n":
          return "newline";
        case "-":
          return "seq-item-ind";
        case "?":
          return "explicit-key-ind";
        case ":":
          return "map-value-ind";
        case "{":
          return "flow-map-start";
        case "}":
          return "flow-map-end";
        case "[":
          return "flow-seq-start";
        case "]":
          return "flow-seq-end";
        case ",":
          return "comma";
      }
      switch (source[0]) {
        case " ":
        case "	":
          return "space";
        case "#":
          return "comment";
        case "%":
          return "directive-line";
        case "*":
          return "alias";
        case "&":
          return "anchor";
        case "!":
          return "tag";
        case "'":
          return "single-quoted-scalar";
        case '"':
          return "double-quoted-scalar";
        case "|":
        case ">":
          return "block-scalar-header";
      }
      return null;
    }
    exports.createScalarToken = cstScalar.createScalarToken;
    exports.resolveAsScalar = cstScalar.resolveAsScalar;
    exports.setScalarValue = cstScalar.setScalarValue;
    exports.stringify = cstStringify.stringify;
    exports.visit = cstVisit.visit;
    exports.BOM = BOM;
    exports.DOCUMENT = DOCUMENT;
    exports.FLOW_END = FLOW_END;
    exports.SCALAR = SCALAR;
    exports.isCollection = isCollection;
    exports.isScalar = isScalar;
    exports.prettyToken = prettyToken;
    exports.tokenType = tokenType;
  }
});

// node_modules/yaml/dist/parse/lexer.js
var require_lexer = __commonJS({
  "node_modules/yaml/dist/parse/lexer.js"(exports) {
    "use strict";
    var cst = require_cst();
    function isEmpty(ch) {
      switch (ch) {
        case void 0:
        case " ":
        case "\n":
        case "\r":
        case "	":
          return true;
        default:
          return false;
      }
    }
    var hexDigits = new Set("0123456789ABCDEFabcdef");
    var tagChars = new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()");
    var flowIndicatorChars = new Set(",[]{}");
    var invalidAnchorChars = new Set(" ,[]{}\n\r	");
    var isNotAnchorChar = (ch) => !ch || invalidAnchorChars.has(ch);
    var Lexer = class {
      constructor() {
        this.atEnd = false;
        this.blockScalarIndent = -1;
        this.blockScalarKeep = false;
        this.buffer = "";
        this.flowKey = false;
        this.flowLevel = 0;
        this.indentNext = 0;
        this.indentValue = 0;
        this.lineEndPos = null;
        this.next = null;
        this.pos = 0;
      }
      /**
       * Generate YAML tokens from the `source` string. If `incomplete`,
       * a part of the last line may be left as a buffer for the next call.
       *
       * @returns A generator of lexical tokens
       */
      *lex(source, incomplete = false) {
        if (source) {
          if (typeof source !== "string")
            throw TypeError("source is not a string");
          this.buffer = this.buffer ? this.buffer + source : source;
          this.lineEndPos = null;
        }
        this.atEnd = !incomplete;
        let next = this.next ?? "stream";
        while (next && (incomplete || this.hasChars(1)))
          next = yield* this.parseNext(next);
      }
      atLineEnd() {
        let i = this.pos;
        let ch = this.buffer[i];
        while (ch === " " || ch === "	")
          ch = this.buffer[++i];
        if (!ch || ch === "#" || ch === "\n")
          return true;
        if (ch === "\r")
          return this.buffer[i + 1] === "\n";
        return false;
      }
      charAt(n) {
        return this.buffer[this.pos + n];
      }
      continueScalar(offset) {
        let ch = this.buffer[offset];
        if (this.indentNext > 0) {
          let indent = 0;
          while (ch === " ")
            ch = this.buffer[++indent + offset];
          if (ch === "\r") {
            const next = this.buffer[indent + offset + 1];
            if (next === "\n" || !next && !this.atEnd)
              return offset + indent + 1;
          }
          return ch === "\n" || indent >= this.indentNext || !ch && !this.atEnd ? offset + indent : -1;
        }
        if (ch === "-" || ch === ".") {
          const dt = this.buffer.substr(offset, 3);
          if ((dt === "---" || dt === "...") && isEmpty(this.buffer[offset + 3]))
            return -1;
        }
        return offset;
      }
      getLine() {
        let end = this.lineEndPos;
        if (typeof end !== "number" || end !== -1 && end < this.pos) {
          end = this.buffer.indexOf("\n", this.pos);
          this.lineEndPos = end;
        }
        if (end === -1)
          return this.atEnd ? this.buffer.substring(this.pos) : null;
        if (this.buffer[end - 1] === "\r")
          end -= 1;
        return this.buffer.substring(this.pos, end);
      }
      hasChars(n) {
        return this.pos + n <= this.buffer.length;
      }
      setNext(state) {
        this.buffer = this.buffer.substring(this.pos);
        this.pos = 0;
        this.lineEndPos = null;
        this.next = state;
        return null;
      }
      peek(n) {
        return this.buffer.substr(this.pos, n);
      }
      *parseNext(next) {
        switch (next) {
          case "stream":
            return yield* this.parseStream();
          case "line-start":
            return yield* this.parseLineStart();
          case "block-start":
            return yield* this.parseBlockStart();
          case "doc":
            return yield* this.parseDocument();
          case "flow":
            return yield* this.parseFlowCollection();
          case "quoted-scalar":
            return yield* this.parseQuotedScalar();
          case "block-scalar":
            return yield* this.parseBlockScalar();
          case "plain-scalar":
            return yield* this.parsePlainScalar();
        }
      }
      *parseStream() {
        let line = this.getLine();
        if (line === null)
          return this.setNext("stream");
        if (line[0] === cst.BOM) {
          yield* this.pushCount(1);
          line = line.substring(1);
        }
        if (line[0] === "%") {
          let dirEnd = line.length;
          let cs = line.indexOf("#");
          while (cs !== -1) {
            const ch = line[cs - 1];
            if (ch === " " || ch === "	") {
              dirEnd = cs - 1;
              break;
            } else {
              cs = line.indexOf("#", cs + 1);
            }
          }
          while (true) {
            const ch = line[dirEnd - 1];
            if (ch === " " || ch === "	")
              dirEnd -= 1;
            else
              break;
          }
          const n = (yield* this.pushCount(dirEnd)) + (yield* this.pushSpaces(true));
          yield* this.pushCount(line.length - n);
          this.pushNewline();
          return "stream";
        }
        if (this.atLineEnd()) {
          const sp = yield* this.pushSpaces(true);
          yield* this.pushCount(line.length - sp);
          yield* this.pushNewline();
          return "stream";
        }
        yield cst.DOCUMENT;
        return yield* this.parseLineStart();
      }
      *parseLineStart() {
        const ch = this.charAt(0);
        if (!ch && !this.atEnd)
          return this.setNext("line-start");
        if (ch === "-" || ch === ".") {
          if (!this.atEnd && !this.hasChars(4))
            return this.setNext("line-start");
          const s = this.peek(3);
          if ((s === "---" || s === "...") && isEmpty(this.charAt(3))) {
            yield* this.pushCount(3);
            this.indentValue = 0;
            this.indentNext = 0;
            return s === "---" ? "doc" : "stream";
          }
        }
        this.indentValue = yield* this.pushSpaces(false);
        if (this.indentNext > this.indentValue && !isEmpty(this.charAt(1)))
          this.indentNext = this.indentValue;
        return yield* this.parseBlockStart();
      }
      *parseBlockStart() {
        const [ch0, ch1] = this.peek(2);
        if (!ch1 && !this.atEnd)
          return this.setNext("block-start");
        if ((ch0 === "-" || ch0 === "?" || ch0 === ":") && isEmpty(ch1)) {
          const n = (yield* this.pushCount(1)) + (yield* this.pushSpaces(true));
          this.indentNext = this.indentValue + 1;
          this.indentValue += n;
          return "block-start";
        }
        return "doc";
      }
      *parseDocument() {
        yield* this.pushSpaces(true);
        const line = this.getLine();
        if (line === null)
          return this.setNext("doc");
        let n = yield* this.pushIndicators();
        switch (line[n]) {
          case "#":
            yield* this.pushCount(line.length - n);
          // fallthrough
          case void 0:
            yield* this.pushNewline();
            return yield* this.parseLineStart();
          case "{":
          case "[":
            yield* this.pushCount(1);
            this.flowKey = false;
            this.flowLevel = 1;
            return "flow";
          case "}":
          case "]":
            yield* this.pushCount(1);
            return "doc";
          case "*":
            yield* this.pushUntil(isNotAnchorChar);
            return "doc";
          case '"':
          case "'":
            return yield* this.parseQuotedScalar();
          case "|":
          case ">":
            n += yield* this.parseBlockScalarHeader();
            n += yield* this.pushSpaces(true);
            yield* this.pushCount(line.length - n);
            yield* this.pushNewline();
            return yield* this.parseBlockScalar();
          default:
            return yield* this.parsePlainScalar();
        }
      }
      *parseFlowCollection() {
        let nl, sp;
        let indent = -1;
        do {
          nl = yield* this.pushNewline();
          if (nl > 0) {
            sp = yield* this.pushSpaces(false);
            this.indentValue = indent = sp;
          } else {
            sp = 0;
          }
          sp += yield* this.pushSpaces(true);
        } while (nl + sp > 0);
        const line = this.getLine();
        if (line === null)
          return this.setNext("flow");
        if (indent !== -1 && indent < this.indentNext && line[0] !== "#" || indent === 0 && (line.startsWith("---") || line.startsWith("...")) && isEmpty(line[3])) {
          const atFlowEndMarker = indent === this.indentNext - 1 && this.flowLevel === 1 && (line[0] === "]" || line[0] === "}");
          if (!atFlowEndMarker) {
            this.flowLevel = 0;
            yield cst.FLOW_END;
            return yield* this.parseLineStart();
          }
        }
        let n = 0;
        while (line[n] === ",") {
          n += yield* this.pushCount(1);
          n += yield* this.pushSpaces(true);
          this.flowKey = false;
        }
        n += yield* this.pushIndicators();
        switch (line[n]) {
          case void 0:
            return "flow";
          case "#":
            yield* this.pushCount(line.length - n);
            return "flow";
          case "{":
          case "[":
            yield* this.pushCount(1);
            this.flowKey = false;
            this.flowLevel += 1;
            return "flow";
          case "}":
          case "]":
            yield* this.pushCount(1);
            this.flowKey = true;
            this.flowLevel -= 1;
            return this.flowLevel ? "flow" : "doc";
          case "*":
            yield* this.pushUntil(isNotAnchorChar);
            return "flow";
          case '"':
          case "'":
            this.flowKey = true;
            return yield* this.parseQuotedScalar();
          case ":": {
            const next = this.charAt(1);
            if (this.flowKey || isEmpty(next) || next === ",") {
              this.flowKey = false;
              yield* this.pushCount(1);
              yield* this.pushSpaces(true);
              return "flow";
            }
          }
          // fallthrough
          default:
            this.flowKey = false;
            return yield* this.parsePlainScalar();
        }
      }
      *parseQuotedScalar() {
        const quote = this.charAt(0);
        let end = this.buffer.indexOf(quote, this.pos + 1);
        if (quote === "'") {
          while (end !== -1 && this.buffer[end + 1] === "'")
            end = this.buffer.indexOf("'", end + 2);
        } else {
          while (end !== -1) {
            let n = 0;
            while (this.buffer[end - 1 - n] === "\\")
              n += 1;
            if (n % 2 === 0)
              break;
            end = this.buffer.indexOf('"', end + 1);
          }
        }
        const qb = this.buffer.substring(0, end);
        let nl = qb.indexOf("\n", this.pos);
        if (nl !== -1) {
          while (nl !== -1) {
            const cs = this.continueScalar(nl + 1);
            if (cs === -1)
              break;
            nl = qb.indexOf("\n", cs);
          }
          if (nl !== -1) {
            end = nl - (qb[nl - 1] === "\r" ? 2 : 1);
          }
        }
        if (end === -1) {
          if (!this.atEnd)
            return this.setNext("quoted-scalar");
          end = this.buffer.length;
        }
        yield* this.pushToIndex(end + 1, false);
        return this.flowLevel ? "flow" : "doc";
      }
      *parseBlockScalarHeader() {
        this.blockScalarIndent = -1;
        this.blockScalarKeep = false;
        let i = this.pos;
        while (true) {
          const ch = this.buffer[++i];
          if (ch === "+")
            this.blockScalarKeep = true;
          else if (ch > "0" && ch <= "9")
            this.blockScalarIndent = Number(ch) - 1;
          else if (ch !== "-")
            break;
        }
        return yield* this.pushUntil((ch) => isEmpty(ch) || ch === "#");
      }
      *parseBlockScalar() {
        let nl = this.pos - 1;
        let indent = 0;
        let ch;
        loop: for (let i2 = this.pos; ch = this.buffer[i2]; ++i2) {
          switch (ch) {
            case " ":
              indent += 1;
              break;
            case "\n":
              nl = i2;
              indent = 0;
              break;
            case "\r": {
              const next = this.buffer[i2 + 1];
              if (!next && !this.atEnd)
                return this.setNext("block-scalar");
              if (next === "\n")
                break;
            }
            // fallthrough
            default:
              break loop;
          }
        }
        if (!ch && !this.atEnd)
          return this.setNext("block-scalar");
        if (indent >= this.indentNext) {
          if (this.blockScalarIndent === -1)
            this.indentNext = indent;
          else {
            this.indentNext = this.blockScalarIndent + (this.indentNext === 0 ? 1 : this.indentNext);
          }
          do {
            const cs = this.continueScalar(nl + 1);
            if (cs === -1)
              break;
            nl = this.buffer.indexOf("\n", cs);
          } while (nl !== -1);
          if (nl === -1) {
            if (!this.atEnd)
              return this.setNext("block-scalar");
            nl = this.buffer.length;
          }
        }
        let i = nl + 1;
        ch = this.buffer[i];
        while (ch === " ")
          ch = this.buffer[++i];
        if (ch === "	") {
          while (ch === "	" || ch === " " || ch === "\r" || ch === "\n")
            ch = this.buffer[++i];
          nl = i - 1;
        } else if (!this.blockScalarKeep) {
          do {
            let i2 = nl - 1;
            let ch2 = this.buffer[i2];
            if (ch2 === "\r")
              ch2 = this.buffer[--i2];
            const lastChar = i2;
            while (ch2 === " ")
              ch2 = this.buffer[--i2];
            if (ch2 === "\n" && i2 >= this.pos && i2 + 1 + indent > lastChar)
              nl = i2;
            else
              break;
          } while (true);
        }
        yield cst.SCALAR;
        yield* this.pushToIndex(nl + 1, true);
        return yield* this.parseLineStart();
      }
      *parsePlainScalar() {
        const inFlow = this.flowLevel > 0;
        let end = this.pos - 1;
        let i = this.pos - 1;
        let ch;
        while (ch = this.buffer[++i]) {
          if (ch === ":") {
            const next = this.buffer[i + 1];
            if (isEmpty(next) || inFlow && flowIndicatorChars.has(next))
              break;
            end = i;
          } else if (isEmpty(ch)) {
            let next = this.buffer[i + 1];
            if (ch === "\r") {
              if (next === "\n") {
                i += 1;
                ch = "\n";
                next = this.buffer[i + 1];
              } else
                end = i;
            }
            if (next === "#" || inFlow && flowIndicatorChars.has(next))
              break;
            if (ch === "\n") {
              const cs = this.continueScalar(i + 1);
              if (cs === -1)
                break;
              i = Math.max(i, cs - 2);
            }
          } else {
            if (inFlow && flowIndicatorChars.has(ch))
              break;
            end = i;
          }
        }
        if (!ch && !this.atEnd)
          return this.setNext("plain-scalar");
        yield cst.SCALAR;
        yield* this.pushToIndex(end + 1, true);
        return inFlow ? "flow" : "doc";
      }
      *pushCount(n) {
        if (n > 0) {
          yield this.buffer.substr(this.pos, n);
          this.pos += n;
          return n;
        }
        return 0;
      }
      *pushToIndex(i, allowEmpty) {
        const s = this.buffer.slice(this.pos, i);
        if (s) {
          yield s;
          this.pos += s.length;
          return s.length;
        } else if (allowEmpty)
          yield "";
        return 0;
      }
      *pushIndicators() {
        let n = 0;
        loop: while (true) {
          switch (this.charAt(0)) {
            case "!":
              n += yield* this.pushTag();
              n += yield* this.pushSpaces(true);
              continue loop;
            case "&":
              n += yield* this.pushUntil(isNotAnchorChar);
              n += yield* this.pushSpaces(true);
              continue loop;
            case "-":
            // this is an error
            case "?":
            // this is an error outside flow collections
            case ":": {
              const inFlow = this.flowLevel > 0;
              const ch1 = this.charAt(1);
              if (isEmpty(ch1) || inFlow && flowIndicatorChars.has(ch1)) {
                if (!inFlow)
                  this.indentNext = this.indentValue + 1;
                else if (this.flowKey)
                  this.flowKey = false;
                n += yield* this.pushCount(1);
                n += yield* this.pushSpaces(true);
                continue loop;
              }
            }
          }
          break loop;
        }
        return n;
      }
      *pushTag() {
        if (this.charAt(1) === "<") {
          let i = this.pos + 2;
          let ch = this.buffer[i];
          while (!isEmpty(ch) && ch !== ">")
            ch = this.buffer[++i];
          return yield* this.pushToIndex(ch === ">" ? i + 1 : i, false);
        } else {
          let i = this.pos + 1;
          let ch = this.buffer[i];
          while (ch) {
            if (tagChars.has(ch))
              ch = this.buffer[++i];
            else if (ch === "%" && hexDigits.has(this.buffer[i + 1]) && hexDigits.has(this.buffer[i + 2])) {
              ch = this.buffer[i += 3];
            } else
              break;
          }
          return yield* this.pushToIndex(i, false);
        }
      }
      *pushNewline() {
        const ch = this.buffer[this.pos];
        if (ch === "\n")
          return yield* this.pushCount(1);
        else if (ch === "\r" && this.charAt(1) === "\n")
          return yield* this.pushCount(2);
        else
          return 0;
      }
      *pushSpaces(allowTabs) {
        let i = this.pos - 1;
        let ch;
        do {
          ch = this.buffer[++i];
        } while (ch === " " || allowTabs && ch === "	");
        const n = i - this.pos;
        if (n > 0) {
          yield this.buffer.substr(this.pos, n);
          this.pos = i;
        }
        return n;
      }
      *pushUntil(test) {
        let i = this.pos;
        let ch = this.buffer[i];
        while (!test(ch))
          ch = this.buffer[++i];
        return yield* this.pushToIndex(i, false);
      }
    };
    exports.Lexer = Lexer;
  }
});

// node_modules/yaml/dist/parse/line-counter.js
var require_line_counter = __commonJS({
  "node_modules/yaml/dist/parse/line-counter.js"(exports) {
    "use strict";
    var LineCounter = class {
      constructor() {
        this.lineStarts = [];
        this.addNewLine = (offset) => this.lineStarts.push(offset);
        this.linePos = (offset) => {
          let low = 0;
          let high = this.lineStarts.length;
          while (low < high) {
            const mid = low + high >> 1;
            if (this.lineStarts[mid] < offset)
              low = mid + 1;
            else
              high = mid;
          }
          if (this.lineStarts[low] === offset)
            return { line: low + 1, col: 1 };
          if (low === 0)
            return { line: 0, col: offset };
          const start = this.lineStarts[low - 1];
          return { line: low, col: offset - start + 1 };
        };
      }
    };
    exports.LineCounter = LineCounter;
  }
});

// node_modules/yaml/dist/parse/parser.js
var require_parser = __commonJS({
  "node_modules/yaml/dist/parse/parser.js"(exports) {
    "use strict";
    var node_process = __require("process");
    var cst = require_cst();
    var lexer = require_lexer();
    function includesToken(list, type) {
      for (let i = 0; i < list.length; ++i)
        if (list[i].type === type)
          return true;
      return false;
    }
    function findNonEmptyIndex(list) {
      for (let i = 0; i < list.length; ++i) {
        switch (list[i].type) {
          case "space":
          case "comment":
          case "newline":
            break;
          default:
            return i;
        }
      }
      return -1;
    }
    function isFlowToken(token) {
      switch (token?.type) {
        case "alias":
        case "scalar":
        case "single-quoted-scalar":
        case "double-quoted-scalar":
        case "flow-collection":
          return true;
        default:
          return false;
      }
    }
    function getPrevProps(parent) {
      switch (parent.type) {
        case "document":
          return parent.start;
        case "block-map": {
          const it = parent.items[parent.items.length - 1];
          return it.sep ?? it.start;
        }
        case "block-seq":
          return parent.items[parent.items.length - 1].start;
        /* istanbul ignore next should not happen */
        default:
          return [];
      }
    }
    function getFirstKeyStartProps(prev) {
      if (prev.length === 0)
        return [];
      let i = prev.length;
      loop: while (--i >= 0) {
        switch (prev[i].type) {
          case "doc-start":
          case "explicit-key-ind":
          case "map-value-ind":
          case "seq-item-ind":
          case "newline":
            break loop;
        }
      }
      while (prev[++i]?.type === "space") {
      }
      return prev.splice(i, prev.length);
    }
    function arrayPushArray(target, source) {
      if (source.length < 1e5)
        Array.prototype.push.apply(target, source);
      else
        for (let i = 0; i < source.length; ++i)
          target.push(source[i]);
    }
    function fixFlowSeqItems(fc) {
      if (fc.start.type === "flow-seq-start") {
        for (const it of fc.items) {
          if (it.sep && !it.value && !includesToken(it.start, "explicit-key-ind") && !includesToken(it.sep, "map-value-ind")) {
            if (it.key)
              it.value = it.key;
            delete it.key;
            if (isFlowToken(it.value)) {
              if (it.value.end)
                arrayPushArray(it.value.end, it.sep);
              else
                it.value.end = it.sep;
            } else
              arrayPushArray(it.start, it.sep);
            delete it.sep;
          }
        }
      }
    }
    var Parser = class {
      /**
       * @param onNewLine - If defined, called separately with the start position of
       *   each new line (in `parse()`, including the start of input).
       */
      constructor(onNewLine) {
        this.atNewLine = true;
        this.atScalar = false;
        this.indent = 0;
        this.offset = 0;
        this.onKeyLine = false;
        this.stack = [];
        this.source = "";
        this.type = "";
        this.lexer = new lexer.Lexer();
        this.onNewLine = onNewLine;
      }
      /**
       * Parse `source` as a YAML stream.
       * If `incomplete`, a part of the last line may be left as a buffer for the next call.
       *
       * Errors are not thrown, but yielded as `{ type: 'error', message }` tokens.
       *
       * @returns A generator of tokens representing each directive, document, and other structure.
       */
      *parse(source, incomplete = false) {
        if (this.onNewLine && this.offset === 0)
          this.onNewLine(0);
        for (const lexeme of this.lexer.lex(source, incomplete))
          yield* this.next(lexeme);
        if (!incomplete)
          yield* this.end();
      }
      /**
       * Advance the parser by the `source` of one lexical token.
       */
      *next(source) {
        this.source = source;
        if (node_process.env.LOG_TOKENS)
          console.log("|", cst.prettyToken(source));
        if (this.atScalar) {
          this.atScalar = false;
          yield* this.step();
          this.offset += source.length;
          return;
        }
        const type = cst.tokenType(source);
        if (!type) {
          const message2 = `Not a YAML token: ${source}`;
          yield* this.pop({ type: "error", offset: this.offset, message: message2, source });
          this.offset += source.length;
        } else if (type === "scalar") {
          this.atNewLine = false;
          this.atScalar = true;
          this.type = "scalar";
        } else {
          this.type = type;
          yield* this.step();
          switch (type) {
            case "newline":
              this.atNewLine = true;
              this.indent = 0;
              if (this.onNewLine)
                this.onNewLine(this.offset + source.length);
              break;
            case "space":
              if (this.atNewLine && source[0] === " ")
                this.indent += source.length;
              break;
            case "explicit-key-ind":
            case "map-value-ind":
            case "seq-item-ind":
              if (this.atNewLine)
                this.indent += source.length;
              break;
            case "doc-mode":
            case "flow-error-end":
              return;
            default:
              this.atNewLine = false;
          }
          this.offset += source.length;
        }
      }
      /** Call at end of input to push out any remaining constructions */
      *end() {
        while (this.stack.length > 0)
          yield* this.pop();
      }
      get sourceToken() {
        const st = {
          type: this.type,
          offset: this.offset,
          indent: this.indent,
          source: this.source
        };
        return st;
      }
      *step() {
        const top = this.peek(1);
        if (this.type === "doc-end" && top?.type !== "doc-end") {
          while (this.stack.length > 0)
            yield* this.pop();
          this.stack.push({
            type: "doc-end",
            offset: this.offset,
            source: this.source
          });
          return;
        }
        if (!top)
          return yield* this.stream();
        switch (top.type) {
          case "document":
            return yield* this.document(top);
          case "alias":
          case "scalar":
          case "single-quoted-scalar":
          case "double-quoted-scalar":
            return yield* this.scalar(top);
          case "block-scalar":
            return yield* this.blockScalar(top);
          case "block-map":
            return yield* this.blockMap(top);
          case "block-seq":
            return yield* this.blockSequence(top);
          case "flow-collection":
            return yield* this.flowCollection(top);
          case "doc-end":
            return yield* this.documentEnd(top);
        }
        yield* this.pop();
      }
      peek(n) {
        return this.stack[this.stack.length - n];
      }
      *pop(error2) {
        const token = error2 ?? this.stack.pop();
        if (!token) {
          const message2 = "Tried to pop an empty stack";
          yield { type: "error", offset: this.offset, source: "", message: message2 };
        } else if (this.stack.length === 0) {
          yield token;
        } else {
          const top = this.peek(1);
          if (token.type === "block-scalar") {
            token.indent = "indent" in top ? top.indent : 0;
          } else if (token.type === "flow-collection" && top.type === "document") {
            token.indent = 0;
          }
          if (token.type === "flow-collection")
            fixFlowSeqItems(token);
          switch (top.type) {
            case "document":
              top.value = token;
              break;
            case "block-scalar":
              top.props.push(token);
              break;
            case "block-map": {
              const it = top.items[top.items.length - 1];
              if (it.value) {
                top.items.push({ start: [], key: token, sep: [] });
                this.onKeyLine = true;
                return;
              } else if (it.sep) {
                it.value = token;
              } else {
                Object.assign(it, { key: token, sep: [] });
                this.onKeyLine = !it.explicitKey;
                return;
              }
              break;
            }
            case "block-seq": {
              const it = top.items[top.items.length - 1];
              if (it.value)
                top.items.push({ start: [], value: token });
              else
                it.value = token;
              break;
            }
            case "flow-collection": {
              const it = top.items[top.items.length - 1];
              if (!it || it.value)
                top.items.push({ start: [], key: token, sep: [] });
              else if (it.sep)
                it.value = token;
              else
                Object.assign(it, { key: token, sep: [] });
              return;
            }
            /* istanbul ignore next should not happen */
            default:
              yield* this.pop();
              yield* this.pop(token);
          }
          if ((top.type === "document" || top.type === "block-map" || top.type === "block-seq") && (token.type === "block-map" || token.type === "block-seq")) {
            const last = token.items[token.items.length - 1];
            if (last && !last.sep && !last.value && last.start.length > 0 && findNonEmptyIndex(last.start) === -1 && (token.indent === 0 || last.start.every((st) => st.type !== "comment" || st.indent < token.indent))) {
              if (top.type === "document")
                top.end = last.start;
              else
                top.items.push({ start: last.start });
              token.items.splice(-1, 1);
            }
          }
        }
      }
      *stream() {
        switch (this.type) {
          case "directive-line":
            yield { type: "directive", offset: this.offset, source: this.source };
            return;
          case "byte-order-mark":
          case "space":
          case "comment":
          case "newline":
            yield this.sourceToken;
            return;
          case "doc-mode":
          case "doc-start": {
            const doc = {
              type: "document",
              offset: this.offset,
              start: []
            };
            if (this.type === "doc-start")
              doc.start.push(this.sourceToken);
            this.stack.push(doc);
            return;
          }
        }
        yield {
          type: "error",
          offset: this.offset,
          message: `Unexpected ${this.type} token in YAML stream`,
          source: this.source
        };
      }
      *document(doc) {
        if (doc.value)
          return yield* this.lineEnd(doc);
        switch (this.type) {
          case "doc-start": {
            if (findNonEmptyIndex(doc.start) !== -1) {
              yield* this.pop();
              yield* this.step();
            } else
              doc.start.push(this.sourceToken);
            return;
          }
          case "anchor":
          case "tag":
          case "space":
          case "comment":
          case "newline":
            doc.start.push(this.sourceToken);
            return;
        }
        const bv = this.startBlockValue(doc);
        if (bv)
          this.stack.push(bv);
        else {
          yield {
            type: "error",
            offset: this.offset,
            message: `Unexpected ${this.type} token in YAML document`,
            source: this.source
          };
        }
      }
      *scalar(scalar) {
        if (this.type === "map-value-ind") {
          const prev = getPrevProps(this.peek(2));
          const start = getFirstKeyStartProps(prev);
          let sep;
          if (scalar.end) {
            sep = scalar.end;
            sep.push(this.sourceToken);
            delete scalar.end;
          } else
            sep = [this.sourceToken];
          const map = {
            type: "block-map",
            offset: scalar.offset,
            indent: scalar.indent,
            items: [{ start, key: scalar, sep }]
          };
          this.onKeyLine = true;
          this.stack[this.stack.length - 1] = map;
        } else
          yield* this.lineEnd(scalar);
      }
      *blockScalar(scalar) {
        switch (this.type) {
          case "space":
          case "comment":
          case "newline":
            scalar.props.push(this.sourceToken);
            return;
          case "scalar":
            scalar.source = this.source;
            this.atNewLine = true;
            this.indent = 0;
            if (this.onNewLine) {
              let nl = this.source.indexOf("\n") + 1;
              while (nl !== 0) {
                this.onNewLine(this.offset + nl);
                nl = this.source.indexOf("\n", nl) + 1;
              }
            }
            yield* this.pop();
            break;
          /* istanbul ignore next should not happen */
          default:
            yield* this.pop();
            yield* this.step();
        }
      }
      *blockMap(map) {
        const it = map.items[map.items.length - 1];
        switch (this.type) {
          case "newline":
            this.onKeyLine = false;
            if (it.value) {
              const end = "end" in it.value ? it.value.end : void 0;
              const last = Array.isArray(end) ? end[end.length - 1] : void 0;
              if (last?.type === "comment")
                end?.push(this.sourceToken);
              else
                map.items.push({ start: [this.sourceToken] });
            } else if (it.sep) {
              it.sep.push(this.sourceToken);
            } else {
              it.start.push(this.sourceToken);
            }
            return;
          case "space":
          case "comment":
            if (it.value) {
              map.items.push({ start: [this.sourceToken] });
            } else if (it.sep) {
              it.sep.push(this.sourceToken);
            } else {
              if (this.atIndentedComment(it.start, map.indent)) {
                const prev = map.items[map.items.length - 2];
                const end = prev?.value?.end;
                if (Array.isArray(end)) {
                  arrayPushArray(end, it.start);
                  end.push(this.sourceToken);
                  map.items.pop();
                  return;
                }
              }
              it.start.push(this.sourceToken);
            }
            return;
        }
        if (this.indent >= map.indent) {
          const atMapIndent = !this.onKeyLine && this.indent === map.indent;
          const atNextItem = atMapIndent && (it.sep || it.explicitKey) && this.type !== "seq-item-ind";
          let start = [];
          if (atNextItem && it.sep && !it.value) {
            const nl = [];
            for (let i = 0; i < it.sep.length; ++i) {
              const st = it.sep[i];
              switch (st.type) {
                case "newline":
                  nl.push(i);
                  break;
                case "space":
                  break;
                case "comment":
                  if (st.indent > map.indent)
                    nl.length = 0;
                  break;
                default:
                  nl.length = 0;
              }
            }
            if (nl.length >= 2)
              start = it.sep.splice(nl[1]);
          }
          switch (this.type) {
            case "anchor":
            case "tag":
              if (atNextItem || it.value) {
                start.push(this.sourceToken);
                map.items.push({ start });
                this.onKeyLine = true;
              } else if (it.sep) {
                it.sep.push(this.sourceToken);
              } else {
                it.start.push(this.sourceToken);
              }
              return;
            case "explicit-key-ind":
              if (!it.sep && !it.explicitKey) {
                it.start.push(this.sourceToken);
                it.explicitKey = true;
              } else if (atNextItem || it.value) {
                start.push(this.sourceToken);
                map.items.push({ start, explicitKey: true });
              } else {
                this.stack.push({
                  type: "block-map",
                  offset: this.offset,
                  indent: this.indent,
                  items: [{ start: [this.sourceToken], explicitKey: true }]
                });
              }
              this.onKeyLine = true;
              return;
            case "map-value-ind":
              if (it.explicitKey) {
                if (!it.sep) {
                  if (includesToken(it.start, "newline")) {
                    Object.assign(it, { key: null, sep: [this.sourceToken] });
                  } else {
                    const start2 = getFirstKeyStartProps(it.start);
                    this.stack.push({
                      type: "block-map",
                      offset: this.offset,
                      indent: this.indent,
                      items: [{ start: start2, key: null, sep: [this.sourceToken] }]
                    });
                  }
                } else if (it.value) {
                  map.items.push({ start: [], key: null, sep: [this.sourceToken] });
                } else if (includesToken(it.sep, "map-value-ind")) {
                  this.stack.push({
                    type: "block-map",
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start, key: null, sep: [this.sourceToken] }]
                  });
                } else if (isFlowToken(it.key) && !includesToken(it.sep, "newline")) {
                  const start2 = getFirstKeyStartProps(it.start);
                  const key = it.key;
                  const sep = it.sep;
                  sep.push(this.sourceToken);
                  delete it.key;
                  delete it.sep;
                  this.stack.push({
                    type: "block-map",
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start: start2, key, sep }]
                  });
                } else if (start.length > 0) {
                  it.sep = it.sep.concat(start, this.sourceToken);
                } else {
                  it.sep.push(this.sourceToken);
                }
              } else {
                if (!it.sep) {
                  Object.assign(it, { key: null, sep: [this.sourceToken] });
                } else if (it.value || atNextItem) {
                  map.items.push({ start, key: null, sep: [this.sourceToken] });
                } else if (includesToken(it.sep, "map-value-ind")) {
                  this.stack.push({
                    type: "block-map",
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start: [], key: null, sep: [this.sourceToken] }]
                  });
                } else {
                  it.sep.push(this.sourceToken);
                }
              }
              this.onKeyLine = true;
              return;
            case "alias":
            case "scalar":
            case "single-quoted-scalar":
            case "double-quoted-scalar": {
              const fs3 = this.flowScalar(this.type);
              if (atNextItem || it.value) {
                map.items.push({ start, key: fs3, sep: [] });
                this.onKeyLine = true;
              } else if (it.sep) {
                this.stack.push(fs3);
              } else {
                Object.assign(it, { key: fs3, sep: [] });
                this.onKeyLine = true;
              }
              return;
            }
            default: {
              const bv = this.startBlockValue(map);
              if (bv) {
                if (bv.type === "block-seq") {
                  if (!it.explicitKey && it.sep && !includesToken(it.sep, "newline")) {
                    yield* this.pop({
                      type: "error",
                      offset: this.offset,
                      message: "Unexpected block-seq-ind on same line with key",
                      source: this.source
                    });
                    return;
                  }
                } else if (atMapIndent) {
                  map.items.push({ start });
                }
                this.stack.push(bv);
                return;
              }
            }
          }
        }
        yield* this.pop();
        yield* this.step();
      }
      *blockSequence(seq) {
        const it = seq.items[seq.items.length - 1];
        switch (this.type) {
          case "newline":
            if (it.value) {
              const end = "end" in it.value ? it.value.end : void 0;
              const last = Array.isArray(end) ? end[end.length - 1] : void 0;
              if (last?.type === "comment")
                end?.push(this.sourceToken);
              else
                seq.items.push({ start: [this.sourceToken] });
            } else
              it.start.push(this.sourceToken);
            return;
          case "space":
          case "comment":
            if (it.value)
              seq.items.push({ start: [this.sourceToken] });
            else {
              if (this.atIndentedComment(it.start, seq.indent)) {
                const prev = seq.items[seq.items.length - 2];
                const end = prev?.value?.end;
                if (Array.isArray(end)) {
                  arrayPushArray(end, it.start);
                  end.push(this.sourceToken);
                  seq.items.pop();
                  return;
                }
              }
              it.start.push(this.sourceToken);
            }
            return;
          case "anchor":
          case "tag":
            if (it.value || this.indent <= seq.indent)
              break;
            it.start.push(this.sourceToken);
            return;
          case "seq-item-ind":
            if (this.indent !== seq.indent)
              break;
            if (it.value || includesToken(it.start, "seq-item-ind"))
              seq.items.push({ start: [this.sourceToken] });
            else
              it.start.push(this.sourceToken);
            return;
        }
        if (this.indent > seq.indent) {
          const bv = this.startBlockValue(seq);
          if (bv) {
            this.stack.push(bv);
            return;
          }
        }
        yield* this.pop();
        yield* this.step();
      }
      *flowCollection(fc) {
        const it = fc.items[fc.items.length - 1];
        if (this.type === "flow-error-end") {
          let top;
          do {
            yield* this.pop();
            top = this.peek(1);
          } while (top?.type === "flow-collection");
        } else if (fc.end.length === 0) {
          switch (this.type) {
            case "comma":
            case "explicit-key-ind":
              if (!it || it.sep)
                fc.items.push({ start: [this.sourceToken] });
              else
                it.start.push(this.sourceToken);
              return;
            case "map-value-ind":
              if (!it || it.value)
                fc.items.push({ start: [], key: null, sep: [this.sourceToken] });
              else if (it.sep)
                it.sep.push(this.sourceToken);
              else
                Object.assign(it, { key: null, sep: [this.sourceToken] });
              return;
            case "space":
            case "comment":
            case "newline":
            case "anchor":
            case "tag":
              if (!it || it.value)
                fc.items.push({ start: [this.sourceToken] });
              else if (it.sep)
                it.sep.push(this.sourceToken);
              else
                it.start.push(this.sourceToken);
              return;
            case "alias":
            case "scalar":
            case "single-quoted-scalar":
            case "double-quoted-scalar": {
              const fs3 = this.flowScalar(this.type);
              if (!it || it.value)
                fc.items.push({ start: [], key: fs3, sep: [] });
              else if (it.sep)
                this.stack.push(fs3);
              else
                Object.assign(it, { key: fs3, sep: [] });
              return;
            }
            case "flow-map-end":
            case "flow-seq-end":
              fc.end.push(this.sourceToken);
              return;
          }
          const bv = this.startBlockValue(fc);
          if (bv)
            this.stack.push(bv);
          else {
            yield* this.pop();
            yield* this.step();
          }
        } else {
          const parent = this.peek(2);
          if (parent.type === "block-map" && (this.type === "map-value-ind" && parent.indent === fc.indent || this.type === "newline" && !parent.items[parent.items.length - 1].sep)) {
            yield* this.pop();
            yield* this.step();
          } else if (this.type === "map-value-ind" && parent.type !== "flow-collection") {
            const prev = getPrevProps(parent);
            const start = getFirstKeyStartProps(prev);
            fixFlowSeqItems(fc);
            const sep = fc.end.splice(1, fc.end.length);
            sep.push(this.sourceToken);
            const map = {
              type: "block-map",
              offset: fc.offset,
              indent: fc.indent,
              items: [{ start, key: fc, sep }]
            };
            this.onKeyLine = true;
            this.stack[this.stack.length - 1] = map;
          } else {
            yield* this.lineEnd(fc);
          }
        }
      }
      flowScalar(type) {
        if (this.onNewLine) {
          let nl = this.source.indexOf("\n") + 1;
          while (nl !== 0) {
            this.onNewLine(this.offset + nl);
            nl = this.source.indexOf("\n", nl) + 1;
          }
        }
        return {
          type,
          offset: this.offset,
          indent: this.indent,
          source: this.source
        };
      }
      startBlockValue(parent) {
        switch (this.type) {
          case "alias":
          case "scalar":
          case "single-quoted-scalar":
          case "double-quoted-scalar":
            return this.flowScalar(this.type);
          case "block-scalar-header":
            return {
              type: "block-scalar",
              offset: this.offset,
              indent: this.indent,
              props: [this.sourceToken],
              source: ""
            };
          case "flow-map-start":
          case "flow-seq-start":
            return {
              type: "flow-collection",
              offset: this.offset,
              indent: this.indent,
              start: this.sourceToken,
              items: [],
              end: []
            };
          case "seq-item-ind":
            return {
              type: "block-seq",
              offset: this.offset,
              indent: this.indent,
              items: [{ start: [this.sourceToken] }]
            };
          case "explicit-key-ind": {
            this.onKeyLine = true;
            const prev = getPrevProps(parent);
            const start = getFirstKeyStartProps(prev);
            start.push(this.sourceToken);
            return {
              type: "block-map",
              offset: this.offset,
              indent: this.indent,
              items: [{ start, explicitKey: true }]
            };
          }
          case "map-value-ind": {
            this.onKeyLine = true;
            const prev = getPrevProps(parent);
            const start = getFirstKeyStartProps(prev);
            return {
              type: "block-map",
              offset: this.offset,
              indent: this.indent,
              items: [{ start, key: null, sep: [this.sourceToken] }]
            };
          }
        }
        return null;
      }
      atIndentedComment(start, indent) {
        if (this.type !== "comment")
          return false;
        if (this.indent <= indent)
          return false;
        return start.every((st) => st.type === "newline" || st.type === "space");
      }
      *documentEnd(docEnd) {
        if (this.type !== "doc-mode") {
          if (docEnd.end)
            docEnd.end.push(this.sourceToken);
          else
            docEnd.end = [this.sourceToken];
          if (this.type === "newline")
            yield* this.pop();
        }
      }
      *lineEnd(token) {
        switch (this.type) {
          case "comma":
          case "doc-start":
          case "doc-end":
          case "flow-seq-end":
          case "flow-map-end":
          case "map-value-ind":
            yield* this.pop();
            yield* this.step();
            break;
          case "newline":
            this.onKeyLine = false;
          // fallthrough
          case "space":
          case "comment":
          default:
            if (token.end)
              token.end.push(this.sourceToken);
            else
              token.end = [this.sourceToken];
            if (this.type === "newline")
              yield* this.pop();
        }
      }
    };
    exports.Parser = Parser;
  }
});

// node_modules/yaml/dist/public-api.js
var require_public_api = __commonJS({
  "node_modules/yaml/dist/public-api.js"(exports) {
    "use strict";
    var composer = require_composer();
    var Document = require_Document();
    var errors = require_errors();
    var log2 = require_log();
    var identity = require_identity();
    var lineCounter = require_line_counter();
    var parser = require_parser();
    function parseOptions(options) {
      const prettyErrors = options.prettyErrors !== false;
      const lineCounter$1 = options.lineCounter || prettyErrors && new lineCounter.LineCounter() || null;
      return { lineCounter: lineCounter$1, prettyErrors };
    }
    function parseAllDocuments(source, options = {}) {
      const { lineCounter: lineCounter2, prettyErrors } = parseOptions(options);
      const parser$1 = new parser.Parser(lineCounter2?.addNewLine);
      const composer$1 = new composer.Composer(options);
      const docs = Array.from(composer$1.compose(parser$1.parse(source)));
      if (prettyErrors && lineCounter2)
        for (const doc of docs) {
          doc.errors.forEach(errors.prettifyError(source, lineCounter2));
          doc.warnings.forEach(errors.prettifyError(source, lineCounter2));
        }
      if (docs.length > 0)
        return docs;
      return Object.assign([], { empty: true }, composer$1.streamInfo());
    }
    function parseDocument(source, options = {}) {
      const { lineCounter: lineCounter2, prettyErrors } = parseOptions(options);
      const parser$1 = new parser.Parser(lineCounter2?.addNewLine);
      const composer$1 = new composer.Composer(options);
      let doc = null;
      for (const _doc of composer$1.compose(parser$1.parse(source), true, source.length)) {
        if (!doc)
          doc = _doc;
        else if (doc.options.logLevel !== "silent") {
          doc.errors.push(new errors.YAMLParseError(_doc.range.slice(0, 2), "MULTIPLE_DOCS", "Source contains multiple documents; please use YAML.parseAllDocuments()"));
          break;
        }
      }
      if (prettyErrors && lineCounter2) {
        doc.errors.forEach(errors.prettifyError(source, lineCounter2));
        doc.warnings.forEach(errors.prettifyError(source, lineCounter2));
      }
      return doc;
    }
    function parse2(src, reviver, options) {
      let _reviver = void 0;
      if (typeof reviver === "function") {
        _reviver = reviver;
      } else if (options === void 0 && reviver && typeof reviver === "object") {
        options = reviver;
      }
      const doc = parseDocument(src, options);
      if (!doc)
        return null;
      doc.warnings.forEach((warning2) => log2.warn(doc.options.logLevel, warning2));
      if (doc.errors.length > 0) {
        if (doc.options.logLevel !== "silent")
          throw doc.errors[0];
        else
          doc.errors = [];
      }
      return doc.toJS(Object.assign({ reviver: _reviver }, options));
    }
    function stringify(value, replacer, options) {
      let _replacer = null;
      if (typeof replacer === "function" || Array.isArray(replacer)) {
        _replacer = replacer;
      } else if (options === void 0 && replacer) {
        options = replacer;
      }
      if (typeof options === "string")
        options = options.length;
      if (typeof options === "number") {
        const indent = Math.round(options);
        options = indent < 1 ? void 0 : indent > 8 ? { indent: 8 } : { indent };
      }
      if (value === void 0) {
        const { keepUndefined } = options ?? replacer ?? {};
        if (!keepUndefined)
          return void 0;
      }
      if (identity.isDocument(value) && !_replacer)
        return value.toString(options);
      return new Document.Document(value, _replacer, options).toString(options);
    }
    exports.parse = parse2;
    exports.parseAllDocuments = parseAllDocuments;
    exports.parseDocument = parseDocument;
    exports.stringify = stringify;
  }
});

// node_modules/yaml/dist/index.js
var require_dist = __commonJS({
  "node_modules/yaml/dist/index.js"(exports) {
    "use strict";
    var composer = require_composer();
    var Document = require_Document();
    var Schema = require_Schema();
    var errors = require_errors();
    var Alias = require_Alias();
    var identity = require_identity();
    var Pair = require_Pair();
    var Scalar = require_Scalar();
    var YAMLMap = require_YAMLMap();
    var YAMLSeq = require_YAMLSeq();
    var cst = require_cst();
    var lexer = require_lexer();
    var lineCounter = require_line_counter();
    var parser = require_parser();
    var publicApi = require_public_api();
    var visit = require_visit();
    exports.Composer = composer.Composer;
    exports.Document = Document.Document;
    exports.Schema = Schema.Schema;
    exports.YAMLError = errors.YAMLError;
    exports.YAMLParseError = errors.YAMLParseError;
    exports.YAMLWarning = errors.YAMLWarning;
    exports.Alias = Alias.Alias;
    exports.isAlias = identity.isAlias;
    exports.isCollection = identity.isCollection;
    exports.isDocument = identity.isDocument;
    exports.isMap = identity.isMap;
    exports.isNode = identity.isNode;
    exports.isPair = identity.isPair;
    exports.isScalar = identity.isScalar;
    exports.isSeq = identity.isSeq;
    exports.Pair = Pair.Pair;
    exports.Scalar = Scalar.Scalar;
    exports.YAMLMap = YAMLMap.YAMLMap;
    exports.YAMLSeq = YAMLSeq.YAMLSeq;
    exports.CST = cst;
    exports.Lexer = lexer.Lexer;
    exports.LineCounter = lineCounter.LineCounter;
    exports.Parser = parser.Parser;
    exports.parse = publicApi.parse;
    exports.parseAllDocuments = publicApi.parseAllDocuments;
    exports.parseDocument = publicApi.parseDocument;
    exports.stringify = publicApi.stringify;
    exports.visit = visit.visit;
    exports.visitAsync = visit.visitAsync;
  }
});

// node_modules/picocolors/picocolors.js
var require_picocolors = __commonJS({
  "node_modules/picocolors/picocolors.js"(exports, module11) {
    var p = process || {};
    var argv = p.argv || [];
    var env = p.env || {};
    var isColorSupported = !(!!env.NO_COLOR || argv.includes("--no-color")) && (!!env.FORCE_COLOR || argv.includes("--color") || p.platform === "win32" || (p.stdout || {}).isTTY && env.TERM !== "dumb" || !!env.CI);
    var formatter = (open2, close, replace = open2) => (input) => {
      let string = "" + input, index = string.indexOf(close, open2.length);
      return ~index ? open2 + replaceClose(string, close, replace, index) + close : open2 + string + close;
    };
    var replaceClose = (string, close, replace, index) => {
      let result2 = "", cursor = 0;
      do {
        result2 += string.substring(cursor, index) + replace;
        cursor = index + close.length;
        index = string.indexOf(close, cursor);
      } while (~index);
      return result2 + string.substring(cursor);
    };
    var createColors = (enabled = isColorSupported) => {
      let f = enabled ? formatter : () => String;
      return {
        isColorSupported: enabled,
        reset: f("\x1B[0m", "\x1B[0m"),
        bold: f("\x1B[1m", "\x1B[22m", "\x1B[22m\x1B[1m"),
        dim: f("\x1B[2m", "\x1B[22m", "\x1B[22m\x1B[2m"),
        italic: f("\x1B[3m", "\x1B[23m"),
        underline: f("\x1B[4m", "\x1B[24m"),
        inverse: f("\x1B[7m", "\x1B[27m"),
        hidden: f("\x1B[8m", "\x1B[28m"),
        strikethrough: f("\x1B[9m", "\x1B[29m"),
        black: f("\x1B[30m", "\x1B[39m"),
        red: f("\x1B[31m", "\x1B[39m"),
        green: f("\x1B[32m", "\x1B[39m"),
        yellow: f("\x1B[33m", "\x1B[39m"),
        blue: f("\x1B[34m", "\x1B[39m"),
        magenta: f("\x1B[35m", "\x1B[39m"),
        cyan: f("\x1B[36m", "\x1B[39m"),
        white: f("\x1B[37m", "\x1B[39m"),
        gray: f("\x1B[90m", "\x1B[39m"),
        bgBlack: f("\x1B[40m", "\x1B[49m"),
        bgRed: f("\x1B[41m", "\x1B[49m"),
        bgGreen: f("\x1B[42m", "\x1B[49m"),
        bgYellow: f("\x1B[43m", "\x1B[49m"),
        bgBlue: f("\x1B[44m", "\x1B[49m"),
        bgMagenta: f("\x1B[45m", "\x1B[49m"),
        bgCyan: f("\x1B[46m", "\x1B[49m"),
        bgWhite: f("\x1B[47m", "\x1B[49m"),
        blackBright: f("\x1B[90m", "\x1B[39m"),
        redBright: f("\x1B[91m", "\x1B[39m"),
        greenBright: f("\x1B[92m", "\x1B[39m"),
        yellowBright: f("\x1B[93m", "\x1B[39m"),
        blueBright: f("\x1B[94m", "\x1B[39m"),
        magentaBright: f("\x1B[95m", "\x1B[39m"),
        cyanBright: f("\x1B[96m", "\x1B[39m"),
        whiteBright: f("\x1B[97m", "\x1B[39m"),
        bgBlackBright: f("\x1B[100m", "\x1B[49m"),
        bgRedBright: f("\x1B[101m", "\x1B[49m"),
        bgGreenBright: f("\x1B[102m", "\x1B[49m"),
        bgYellowBright: f("\x1B[103m", "\x1B[49m"),
        bgBlueBright: f("\x1B[104m", "\x1B[49m"),
        bgMagentaBright: f("\x1B[105m", "\x1B[49m"),
        bgCyanBright: f("\x1B[106m", "\x1B[49m"),
        bgWhiteBright: f("\x1B[107m", "\x1B[49m")
      };
    };
    module11.exports = createColors();
    module11.exports.createColors = createColors;
  }
});

// src/node/hurry.ts
import { setFlagsFromString } from "node:v8";
var NODE = Number.parseInt(process.versions.node, 10);
function hurry() {
  if (NODE <= 24) setFlagsFromString("--regexp-tier-up-ticks=0");
  if (NODE < 22) setFlagsFromString("--interrupt-budget=600000");
}

// src/action/main.ts
import { existsSync as existsSync4, realpathSync as realpathSync2 } from "node:fs";
import path9 from "node:path";

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
function issueCommand(command2, properties, message2) {
  const cmd = new Command(command2, properties, message2);
  process.stdout.write(cmd.toString() + os.EOL);
}
var CMD_STRING = "::";
var Command = class {
  constructor(command2, properties, message2) {
    if (!command2) {
      command2 = "missing.command";
    }
    this.command = command2;
    this.properties = properties;
    this.message = message2;
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
function issueFileCommand(command2, message2) {
  const filePath = process.env[`GITHUB_${command2}`];
  if (!filePath) {
    throw new Error(`Unable to find environment variable for file command ${command2}`);
  }
  if (!fs.existsSync(filePath)) {
    throw new Error(`Missing file at path: ${filePath}`);
  }
  fs.appendFileSync(filePath, `${toCommandValue(message2)}${os2.EOL}`, {
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
    function step(result2) {
      result2.done ? resolve2(result2.value) : adopt(result2.value).then(fulfilled, rejected);
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
  wrap(tag2, content, attrs = {}) {
    const htmlAttrs = Object.entries(attrs).map(([key, value]) => ` ${key}="${value}"`).join("");
    if (!content) {
      return `<${tag2}${htmlAttrs}>`;
    }
    return `<${tag2}${htmlAttrs}>${content}</${tag2}>`;
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
    const tag2 = ordered ? "ol" : "ul";
    const listItems = items.map((item) => this.wrap("li", item)).join("");
    const element = this.wrap(tag2, listItems);
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
    const tableBody = rows.map((row3) => {
      const cells = row3.map((cell) => {
        if (typeof cell === "string") {
          return this.wrap("td", cell);
        }
        const { header, data, colspan, rowspan } = cell;
        const tag2 = header ? "th" : "td";
        const attrs = Object.assign(Object.assign({}, colspan && { colspan }), rowspan && { rowspan });
        return this.wrap(tag2, data, attrs);
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
    const tag2 = `h${level}`;
    const allowedTag = ["h1", "h2", "h3", "h4", "h5", "h6"].includes(tag2) ? tag2 : "h1";
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
function setFailed(message2) {
  process.exitCode = ExitCode.Failure;
  error(message2);
}
function debug(message2) {
  issueCommand("debug", {}, message2);
}
function error(message2, properties = {}) {
  issueCommand("error", toCommandProperties(properties), message2 instanceof Error ? message2.toString() : message2);
}
function warning(message2, properties = {}) {
  issueCommand("warning", toCommandProperties(properties), message2 instanceof Error ? message2.toString() : message2);
}

// src/report/escape.ts
var UNSEEN = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u{AD}\u{61C}\u{180E}\u{200B}\u{200E}\u{200F}\u{202A}-\u{202E}\u{2060}-\u{206F}\u{FEFF}\u{FFF9}-\u{FFFB}\u{E0000}-\u{E007F}]/gu;
var WORD_JOINER = "⁠";
function visible(text) {
  return text.replace(UNSEEN, (character) => {
    const code = character.codePointAt(0) ?? 0;
    if (code < 32) return String.fromCodePoint(9216 + code);
    if (code === 127) return "␡";
    const digits = code.toString(16);
    return code > 65535 ? `\\u{${digits}}` : `\\u${digits.padStart(4, "0")}`;
  });
}
function disarm(line) {
  return line.replace(/^(\s*)::/, "$1\\::").replaceAll("##[", "##\\[");
}
function logLine(text) {
  return disarm(visible(text));
}
function commandData(text) {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
function commandProperty(text) {
  return commandData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
function json(value, indent) {
  return JSON.stringify(value, null, indent).replace(UNSEEN, (character) => character === "\n" ? character : character.split("").map(unicodeEscape).join("")).replaceAll("##[", "#\\u0023[");
}
function unicodeEscape(unit) {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
var XML_NAMES = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
function xml(text) {
  return text.replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, "�").replace(/[&<>"\t\n\r]|(?<=##)\[/g, (character) => XML_NAMES[character] ?? reference(character));
}
function reference(character) {
  return `&#${character.charCodeAt(0)};`;
}
function markdownCode(text) {
  const line = visible(text);
  if (line === "" || line.includes("|")) return `<code>${line.replace(/[!-/:-@[-`{-~]/g, reference)}</code>`;
  const longest = (line.match(/`+/g) ?? []).reduce((most, run2) => Math.max(most, run2.length), 0);
  const fence = "`".repeat(longest + 1);
  const pad = /^`|`$|^ .* $/.test(line) ? " " : "";
  return `${fence}${pad}${line}${pad}${fence}`;
}
function markdownText(text) {
  return visible(text).trim().split(/(`[^`]+`)/).map((part, at2) => at2 % 2 === 1 ? markdownCode(part.slice(1, -1)) : markdownProse(part, at2 === 0)).join("");
}
function markdownProse(text, atStart) {
  const escaped = text.replaceAll("@", `@${WORD_JOINER}`).replace(/#(?=\d)|\bGH-(?=\d)|:(?=\/\/|[\w+-]+:)|\bwww(?=\.)|\b(?:mailto|xmpp):/gi, `$&${WORD_JOINER}`).replace(
    /[\\`*_{}[\]()#!~$&<>|]/g,
    (character) => /[&<>|]/.test(character) ? reference(character) : `\\${character}`
  );
  return atStart ? escaped.replace(/^(?=[-+=])|^(\d+)(?=[.])/, "$1\\") : escaped;
}

// src/node/errors.ts
var UserError = class extends Error {
  name = "UserError";
};
function systemReason(error2) {
  const reasons = {
    ENOENT: "it does not exist",
    EEXIST: "it is there already",
    EACCES: "permission is denied",
    EPERM: "permission is denied",
    EISDIR: "it is a folder",
    ENOTDIR: "a part of its path is no folder",
    ELOOP: "its symbolic links lead in a circle",
    ENAMETOOLONG: "its name is too long",
    ENOSPC: "the disk is full",
    EROFS: "the disk is read-only",
    EMFILE: "too many files are open"
  };
  const code = error2?.code ?? "";
  return reasons[code] ?? (code || (error2 instanceof Error ? error2.message : String(error2)));
}

// src/action/git.ts
import { execFile } from "node:child_process";
import { promisify } from "node:util";

// src/action/patch.ts
function readPatch(patch) {
  const added = [];
  const shown3 = [];
  let at2 = 0;
  for (const line of patch.split("\n")) {
    const hunk = /^@@ -\S+ \+(\d+)(?:,(\d+))? @@/.exec(line);
    if (hunk) {
      at2 = Number(hunk[1]);
      const count3 = Number(hunk[2] ?? 1);
      if (count3 > 0) shown3.push([at2, at2 + count3 - 1]);
    } else if (line.startsWith("+")) {
      const last = added.at(-1);
      if (last && last[1] === at2 - 1) last[1] = at2;
      else added.push([at2, at2]);
      at2++;
    } else if (!line.startsWith("-") && !line.startsWith("\\")) at2++;
  }
  return { added, shown: shown3 };
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
    const count3 = Number(hunk[2] ?? 1);
    if (count3 > 0) lines.push([from, from + count3 - 1]);
  }
  return found;
}
function touches(ranges, start, end) {
  return ranges.some(([from, to]) => start <= to && from <= end);
}

// src/action/git.ts
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
    const names2 = (await git(workspace, ...common, "--name-only", "-z")).split("\0").filter((name) => name !== "");
    const lines = readDiff(await git(workspace, ...common, "--unified=0", "--no-color", "--", "*.md", "*.MD"));
    const changed = (name) => lines.get(name) ?? (/["\\\p{Cc}]/u.test(name) ? "all" : []);
    return new Map(names2.map((name) => [name, { lines: changed(name) }]));
  } catch {
    return void 0;
  }
}

// src/action/retry.ts
var PATIENCE = { timeout: 15e3, pause: 1e3, total: 6e4 };
var ATTEMPTS = 3;
var GaveUp = class extends Error {
  name = "GaveUp";
};
var Retry = class {
  patience;
  #lost = 0;
  /** A failure may pass through here twice: of a call, and of the job that it was made for. */
  #counted = /* @__PURE__ */ new WeakSet();
  constructor(patience = PATIENCE) {
    this.patience = patience;
  }
  /**
   * The result of `call`, which is repeated while what it throws may pass.
   * @param mayRepeat whether a call that failed so may be made once more without doing harm
   * @throws what `call` threw last; GaveUp when there is no patience left to call at all
   */
  async of(call, mayRepeat) {
    for (let attempt2 = 1; ; attempt2++) {
      if (this.#lost >= this.patience.total) throw new GaveUp("GitHub failed for too long");
      const started = Date.now();
      try {
        return await call();
      } catch (error2) {
        if (!(error2 instanceof Error) || error2 instanceof GaveUp || !isPassing(error2)) throw error2;
        if (!this.#counted.has(error2)) this.#lost += Date.now() - started;
        this.#counted.add(error2);
        const wait = this.patience.pause * (2 * attempt2 - 1) + (retryAfter(error2, Date.now()) ?? 0);
        if (attempt2 >= ATTEMPTS || !mayRepeat(error2) || this.#lost + wait > this.patience.total) throw error2;
        this.#lost += wait;
        await new Promise((resolve2) => setTimeout(resolve2, wait));
      }
    }
  }
};
function isPassing(error2) {
  return isRateLimit(error2) || error2.status === 429 || error2.status !== void 0 && error2.status >= 500;
}
function isRateLimit({ status, message: message2 = "", response }) {
  if (status !== 403 && status !== 429) return false;
  const headers = response?.headers ?? {};
  return String(headers["x-ratelimit-remaining"]) === "0" || headers["retry-after"] !== void 0 || /\brate limit\b/i.test(message2);
}
function retryAfter({ response }, now) {
  const headers = response?.headers ?? {};
  const seconds = Number(headers["retry-after"]);
  if (headers["retry-after"] !== void 0 && !Number.isNaN(seconds)) return seconds * 1e3;
  if (String(headers["x-ratelimit-remaining"]) !== "0") return void 0;
  const reset = Number(headers["x-ratelimit-reset"]);
  return Number.isNaN(reset) ? void 0 : Math.max(0, reset * 1e3 - now);
}

// src/action/github.ts
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
    const { getOctokit } = await import("./apart/actions-github.js");
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
  if (error2 instanceof GaveUp) return "GitHub has failed for too long already";
  if (isRateLimit(failed)) {
    const wait = retryAfter(failed, Date.now());
    const minutes = wait === void 0 ? void 0 : Math.ceil(wait / 6e4);
    return `GitHub takes no more requests of this token${minutes ? ` for ${minutes} min` : " for now"}`;
  }
  if (failed.status === 401) return "GitHub does not know the token";
  if (isUnknown(error2)) return "GitHub does not find it, or the token may not see it";
  if (isRefused(error2)) return "the token may not do that";
  if (failed.response === void 0) return `GitHub did not answer (${failed.message ?? "no reason is known"})`;
  if (isPassing(failed)) return `GitHub answered ${failed.status}`;
  return `GitHub answered ${failed.status}: ${failed.message}`;
}

// src/report/reporter.ts
function totals(notes2) {
  const sum2 = { errors: 0, warnings: 0, fixable: 0, suggestions: 0 };
  for (const { findings } of notes2) {
    for (const { severity, fix } of findings) {
      if (severity === "error") sum2.errors++;
      else sum2.warnings++;
      if (fix) sum2[fix.safe ? "fixable" : "suggestions"]++;
    }
  }
  return sum2;
}

// src/report/words.ts
function count(number, word) {
  return `${number} ${word}${number === 1 ? "" : "s"}`;
}
function summarise(notes2) {
  const { errors, warnings, fixable, suggestions } = totals(notes2);
  const problems = errors + warnings;
  if (problems === 0) return { result: `${count(notes2.length, "note")}, nothing to remark.`, worst: void 0 };
  const affected = notes2.filter(({ findings }) => findings.length > 0).length;
  const where = notes2.length === 1 ? "1 note" : `${affected} of ${count(notes2.length, "note")}`;
  const mending = [
    ...fixable > 0 ? [`\`--fix\` mends ${fixable}`] : [],
    ...suggestions > 0 ? [`\`--fix-suggestions\` offers ${suggestions}${fixable > 0 ? " more" : ""}, to be read over`] : []
  ];
  return {
    result: `${count(problems, "problem")} (${count(errors, "error")}, ${count(warnings, "warning")}) in ${where}`,
    ...mending.length > 0 && { mending: `${mending.join("; ")}.` },
    worst: errors > 0 ? "error" : "warning"
  };
}

// src/node/text-file.ts
import { closeSync, constants as constants3, fstatSync, mkdirSync as mkdirSync2, openSync, readFileSync as readFileSync2, statSync as statSync2, writeFileSync as writeFileSync2 } from "node:fs";

// lazily:write-file-atomic
init_compiled();
var loaded;
var module2 = () => loaded ??= loadCompiled(__filename, "./lazy/write-file-atomic.cjs");
var sync = (...given) => module2().sync(...given);

// src/node/text-file.ts
var MAX_BYTES = 5 * 1024 * 1024;
function readTextFile(file, shown3, max = MAX_BYTES) {
  let bytes2;
  try {
    const descriptor2 = openSync(file, constants3.O_RDONLY | constants3.O_NONBLOCK);
    try {
      const stat2 = fstatSync(descriptor2);
      if (!stat2.isFile()) throw new UserError(`${shown3}: cannot be read, as it is no ordinary file.`);
      bytes2 = stat2.size > max ? void 0 : readFileSync2(descriptor2);
    } finally {
      closeSync(descriptor2);
    }
  } catch (error2) {
    if (error2 instanceof UserError) throw error2;
    throw new UserError(`${shown3}: cannot be read, because ${systemReason(error2)}.`);
  }
  if (!bytes2 || bytes2.length > max)
    throw new UserError(`${shown3}: is not read, as it has more than ${max / 1024 / 1024} MB.`);
  return decodeText(bytes2, shown3);
}
var decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
function decodeText(bytes2, shown3) {
  try {
    const text = decoder.decode(bytes2);
    if (!text.includes("\0")) return text;
  } catch {
  }
  throw new UserError(`${shown3}: holds no text in UTF-8; if it is a note, save it in that encoding.`);
}
function writeTextFile(file, shown3, text, expected) {
  try {
    if (expected !== void 0 && readTextFile(file, shown3, Number.POSITIVE_INFINITY) !== expected) {
      throw new UserError(`${shown3}: was changed by another program meanwhile and is left as it is; run again.`);
    }
    const mode = expected === void 0 ? {} : { mode: statSync2(file).mode };
    sync(file, text, mode);
  } catch (error2) {
    if (error2 instanceof UserError) throw error2;
    throw new UserError(`${shown3}: cannot be written, because ${systemReason(error2)}.`);
  }
}

// src/action/tree.ts
var TOO_LARGE = "The repository has more files than GitHub lists over its API;";
var Objects = class {
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
      const entries = data.tree.filter(({ type }) => type !== "tree").map(({ path: path10, mode, sha: sha2, size = 0 }) => ({ path: path10, mode, sha: sha2, size }));
      return { entries, isCut: data.truncated };
    });
  }
  /**
   * A blob as text, its BOM kept.
   * @throws UserError naming `shown`, in the words of the disk where that would refuse it too, as with more than `max` bytes
   */
  async text({ sha: sha2, size }, shown3, max = MAX_BYTES) {
    if (size > max) throw new UserError(`${shown3}: is not read, as it has more than ${max / 1024 / 1024} MB.`);
    let bytes2;
    try {
      bytes2 = await once(this.#blobs, sha2, () => this.#blob(sha2));
    } catch (error2) {
      throw new UserError(`${shown3}: cannot be read, because ${reasonOf(error2)}.`);
    }
    return decodeText(bytes2, shown3);
  }
  async #blob(sha2) {
    const { rest } = await this.#github.octokit;
    const { data } = await rest.git.getBlob({ ...this.#github.repo, file_sha: sha2 });
    return Buffer.from(data.content, data.encoding === "base64" ? "base64" : "utf8");
  }
};
function once(cache, key, make) {
  const known = cache.get(key) ?? make();
  cache.set(key, known);
  return known;
}

// src/action/listed-files.ts
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
  const { added, shown: shown3 } = readPatch(patch);
  return { ...blob, lines: added, shown: shown3 };
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
  const known = new Map(before.map(({ path: path10, sha: sha2 }) => [path10, sha2]));
  const left = new Set(after.map(({ path: path10 }) => path10));
  const gone = new Set(before.filter(({ path: path10 }) => !left.has(path10)).map(({ sha: sha2 }) => sha2));
  return new Map(
    after.filter(({ path: path10, sha: sha2 }) => known.get(path10) !== sha2).map(({ path: path10, sha: sha2 }) => [path10, { blob: sha2, lines: !known.has(path10) && gone.has(sha2) ? [] : "all", shown: [] }])
  );
}

// src/action/changed-files.ts
async function changedFiles(event, sources) {
  const { change: change2, pullRequest } = event;
  const { workspace, github, objects } = sources;
  if (change2.kind === "all") {
    const remarks2 = [`All notes were checked, as ${change2.why}.`];
    if (!pullRequest || !github || !objects) return { files: "all", remarks: remarks2 };
    const listed = await pullRequestFiles(pullRequest, github, objects).catch(() => void 0);
    return { files: "all", remarks: remarks2, ...listed && { listed: listed.files } };
  }
  if (change2.kind === "nothing") return { files: /* @__PURE__ */ new Map(), remarks: [change2.why] };
  const remarks = change2.remark ? [change2.remark] : [];
  let failure;
  if (pullRequest && github && objects) {
    try {
      return withRemarks(await pullRequestFiles(pullRequest, github, objects), remarks);
    } catch (error2) {
      failure = error2;
    }
  }
  const local = workspace === void 0 ? void 0 : await changesFromGit(change2, workspace);
  if (local) return { files: local, remarks };
  if (!github || !objects) throw new UserError(notHeld(change2));
  if (failure === void 0 || isRefused(failure)) {
    try {
      return withRemarks(await comparedFiles(change2, github, objects), remarks);
    } catch (error2) {
      failure = error2;
    }
  }
  if (failure instanceof UserError) throw failure;
  if (change2.instead && isUnknown(failure)) return changedFiles({ ...event, change: change2.instead }, sources);
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
  const shown3 = (commit) => commit.startsWith("refs/") ? commit : commit.slice(0, 9);
  return `The workspace does not hold the commits ${shown3(base)} and ${shown3(head)}; set \`fetch-depth: 0\` for actions/checkout, or leave \`github-token\` as it is.`;
}
function notTold(failure) {
  const help = isRefused(failure) ? "give the job `contents: read`, and `pull-requests: read` in a private repository" : "run the job again";
  return `GitHub did not tell which files changed, because ${reasonOf(failure)}; ${help}.`;
}

// src/action/event.ts
import { readFileSync as readFileSync3 } from "node:fs";
function readEvent(env, scope) {
  const name = env.GITHUB_EVENT_NAME ?? "";
  const payload = readPayload(env.GITHUB_EVENT_PATH);
  const pullRequest = payload.pull_request && pullRequestOf(payload.pull_request);
  const change2 = scope === "all" ? { kind: "all", why: "`scope` is `all`" } : changeOf(name, payload);
  const { merge_group: group, after } = payload;
  const head = pullRequest?.head ?? group?.head_sha ?? (after && !isZero(after) ? after : env.GITHUB_SHA);
  return {
    name,
    change: change2,
    head: head ? sha(head) : void 0,
    pullRequest,
    isPrivileged: name === "pull_request_target"
  };
}
function readPayload(file) {
  if (!file) return {};
  try {
    return JSON.parse(readFileSync3(file, "utf8"));
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

// node_modules/leven/index.js
var array = [];
var characterCodeCache = [];
function leven(first, second, options) {
  if (first === second) {
    return 0;
  }
  const maxDistance = options?.maxDistance;
  const swap = first;
  if (first.length > second.length) {
    first = second;
    second = swap;
  }
  let firstLength = first.length;
  let secondLength = second.length;
  while (firstLength > 0 && first.charCodeAt(~-firstLength) === second.charCodeAt(~-secondLength)) {
    firstLength--;
    secondLength--;
  }
  let start = 0;
  while (start < firstLength && first.charCodeAt(start) === second.charCodeAt(start)) {
    start++;
  }
  firstLength -= start;
  secondLength -= start;
  if (maxDistance !== void 0 && secondLength - firstLength > maxDistance) {
    return maxDistance;
  }
  if (firstLength === 0) {
    return maxDistance !== void 0 && secondLength > maxDistance ? maxDistance : secondLength;
  }
  let bCharacterCode;
  let result2;
  let temporary;
  let temporary2;
  let index = 0;
  let index2 = 0;
  while (index < firstLength) {
    characterCodeCache[index] = first.charCodeAt(start + index);
    array[index] = ++index;
  }
  while (index2 < secondLength) {
    bCharacterCode = second.charCodeAt(start + index2);
    temporary = index2++;
    result2 = index2;
    for (index = 0; index < firstLength; index++) {
      temporary2 = bCharacterCode === characterCodeCache[index] ? temporary : temporary + 1;
      temporary = array[index];
      result2 = array[index] = temporary > result2 ? temporary2 > result2 ? result2 + 1 : temporary2 : temporary2 > temporary ? temporary + 1 : temporary2;
    }
    if (maxDistance !== void 0) {
      let rowMinimum = result2;
      for (index = 0; index < firstLength; index++) {
        if (array[index] < rowMinimum) {
          rowMinimum = array[index];
        }
      }
      if (rowMinimum > maxDistance) {
        return maxDistance;
      }
    }
  }
  array.length = firstLength;
  characterCodeCache.length = firstLength;
  return maxDistance !== void 0 && result2 > maxDistance ? maxDistance : result2;
}

// src/note/letters.ts
var LATIN = /^[\t\n\r -~\u00A0-\u00B4\u00B6-\u017E\u0218-\u021B\u2010-\u2027\u2030-\u205E]*$/;
var members = (() => {
  const letters = [...range(192, 214), ...range(216, 246), ...range(248, 382), ...range(536, 539)];
  const isUpper = (letter) => letter.toLowerCase() !== letter;
  return {
    Lu: `A-Z${letters.filter(isUpper).join("")}`,
    Ll: `a-z${letters.filter((letter) => !isUpper(letter)).join("")}`,
    L: "A-Za-zªºÀ-ÖØ-öø-žȘ-ț",
    M: "",
    N: "0-9²³¹¼-¾"
  };
})();
function range(first, last) {
  return Array.from({ length: last - first + 1 }, (_, at2) => String.fromCharCode(first + at2));
}
function letterRegExp(source, flags = "") {
  if (flags.includes("i") && /\\p\{L[ul]\}/.test(source))
    throw new Error(`/${source}/${flags} asks for a case and for none.`);
  let twin;
  let whole;
  return (text) => {
    if (LATIN.test(text)) {
      twin ??= new RegExp(latinSource(source), flags);
      return twin;
    }
    whole ??= new RegExp(source, `${flags}u`);
    return whole;
  };
}
function isAscii(text) {
  return /^[\t\n\r -~]*$/.test(text);
}
function latinSource(source) {
  return source.replace(
    /\[(?:\\.|[^\]\\])*\]|\\p\{(\w+)\}/g,
    (part, name) => name === void 0 ? part.replace(/\\p\{(\w+)\}/g, (_, inner) => classOf(inner)) : `[${classOf(name)}]`
  );
}
function classOf(name) {
  const known = members[name];
  if (known === void 0) throw new Error(`No Latin members of \\p{${name}} are known.`);
  return known;
}

// src/note/remember.ts
var MOST = 5e3;
function remembered(make) {
  const results = /* @__PURE__ */ new Map();
  return (text) => {
    const known = results.get(text);
    if (known !== void 0) return known;
    if (results.size >= MOST) results.clear();
    const made = make(text);
    results.set(text, made);
    return made;
  };
}

// src/note/slips.ts
function fold(text) {
  const lower = foldMarks(text).toLowerCase();
  return /^\s|[^\S ]|\s\s|\s$/.test(lower) ? lower.replace(/\s+/g, " ").trim() : lower;
}
function foldMarks(text) {
  return isAscii(text) ? text : text.replace(/[\u0080-\uFFFF]+/g, withoutMarks);
}
var withoutMarks = remembered(
  (text) => text.normalize("NFD").replace(new RegExp("\\p{M}", "gu"), "").replace(/ß/g, "ss").replace(/[łŁ]/g, "l").replace(/[øØ]/g, "o")
);
function distance(a, b) {
  return leven(a, b);
}
function closest(word, known) {
  const folded = fold(word);
  let best;
  let bestDistance = Math.min(2, Math.floor(folded.length / 3)) + 1;
  for (const candidate of known) {
    const d = isSwap(folded, fold(candidate)) ? 1 : leven(folded, fold(candidate), { maxDistance: bestDistance });
    if (d < bestDistance) {
      best = candidate;
      bestDistance = d;
    }
  }
  return best;
}
function isSwap(a, b) {
  if (a.length !== b.length) return false;
  let at2 = 0;
  while (at2 < a.length && a[at2] === b[at2]) at2++;
  return at2 + 1 < a.length && a[at2] === b[at2 + 1] && a[at2 + 1] === b[at2] && a.slice(at2 + 2) === b.slice(at2 + 2);
}

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
  const meant = closest(value, allowed);
  throw new UserError(
    `The input \`${name}\` is \`${value}\`; ${meant ? `did you mean \`${meant}\`?` : `write ${allowed.join(", ")}.`}`
  );
}

// src/action/lint-changes.ts
import path7 from "node:path";

// src/collection/counts.ts
function count2(counts, key, times = 1) {
  counts.set(key, (counts.get(key) ?? 0) + times);
}
function countIn(groups, group, key, times = 1) {
  const counts = groups.get(group) ?? /* @__PURE__ */ new Map();
  groups.set(group, counts);
  count2(counts, key, times);
}
function append(groups, group, one, most = Number.POSITIVE_INFINITY) {
  const known = groups.get(group);
  if (!known) groups.set(group, [one]);
  else if (known.length < most) known.push(one);
}

// src/note/headings.ts
var SHORTCODE = /:(?=[a-z+-])[a-z0-9_+-]+:/gi;
var EMOJI = new RegExp("\\p{Extended_Pictographic}(?:\\uFE0F|\\u200D\\p{Extended_Pictographic}|\\p{Emoji_Modifier})*\\uFE0F?", "gu");
var headingName = remembered((raw) => {
  const plain2 = isAscii(raw) ? raw : raw.replace(EMOJI, " ");
  return plain2.replace(SHORTCODE, " ").replace(/!?\[([^\]]{0,500})\]\([^)]{0,2000}\)/g, "$1").replace(/[*_`~]+/g, "").replace(/\s+/g, " ").trim().replace(/(?<![:.])[:.]+$/, "").trim();
});
function headingEmoji(raw) {
  SHORTCODE.lastIndex = 0;
  EMOJI.lastIndex = 0;
  return SHORTCODE.exec(raw)?.[0] ?? (isAscii(raw) ? void 0 : EMOJI.exec(raw)?.[0]);
}
var headingKey = remembered(
  (name) => fold(headingName(name)).replace(/ ?\/ ?/g, "/").replace(/ (?:&|\+) /g, " and ")
);
function headingOfLine(line) {
  const found = /^ {0,3}(#{1,6})[ \t]+(?:([^ \t\n\r\u2028\u2029].*))?$/.exec(line);
  return found ? { depth: found[1].length, text: (found[2] ?? "").replace(/(?<![ \t#])[ \t#]+$/, "") } : void 0;
}

// src/note/text.ts
var Lines = class {
  #text;
  /** Where lines begin, as far as somebody has asked. */
  #starts = [0];
  /** The next line ends of either kind; infinitely far when there are no more. */
  #lineFeed = -1;
  #carriage = -1;
  constructor(text) {
    this.#text = text;
  }
  get count() {
    this.#look(() => false);
    return this.#starts.length;
  }
  /** The point at `offset`, which is clamped into the text. */
  point(offset) {
    const at2 = Math.max(0, Math.min(offset, this.#text.length));
    this.#look((start) => start > at2);
    const starts = this.#starts;
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = low + high + 1 >> 1;
      if (starts[middle] <= at2) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: at2 - starts[low] + 1, offset: at2 };
  }
  place(range2) {
    return { start: this.point(range2.start), end: this.point(range2.end) };
  }
  /** The range of the 1-based `line`, without its line ending; empty at the end of the text when there is no such line. */
  range(line) {
    this.#look(() => this.#starts.length > line);
    const start = this.#starts[line - 1] ?? this.#text.length;
    let end = this.#starts[line] ?? this.#text.length;
    while (end > start && (this.#text[end - 1] === "\n" || this.#text[end - 1] === "\r")) end--;
    return { start, end };
  }
  /** Looks for where lines begin until `isEnough` of the last one, or the text ends. */
  #look(isEnough) {
    const next = (mark2, from) => {
      const at2 = this.#text.indexOf(mark2, from);
      return at2 < 0 ? Number.POSITIVE_INFINITY : at2;
    };
    for (let from = this.#starts.at(-1); !isEnough(from); ) {
      if (this.#lineFeed < from) this.#lineFeed = next("\n", from);
      if (this.#carriage < from) this.#carriage = next("\r", from);
      const end = Math.min(this.#lineFeed, this.#carriage);
      if (end === Number.POSITIVE_INFINITY) return;
      from = end === this.#carriage && this.#lineFeed === end + 1 ? end + 2 : end + 1;
      this.#starts.push(from);
    }
  }
};
function lineEnding(text) {
  return /\r\n|\r|\n/.exec(text)?.[0] ?? "\n";
}
function trimRange(text, range2) {
  let { start, end } = range2;
  while (start < end && /\s/.test(text[start])) start++;
  while (end > start && /\s/.test(text[end - 1])) end--;
  return { start, end };
}
function endOfLine(text, at2) {
  let end = at2;
  while (end < text.length && text[end] !== "\n" && text[end] !== "\r") end++;
  return end;
}
function linesIn(text, range2) {
  const lines = [];
  const source = text.slice(range2.start, range2.end);
  let lineFeed = source.indexOf("\n");
  let carriage = source.indexOf("\r");
  let from = 0;
  while (lineFeed >= 0 || carriage >= 0) {
    const end = carriage < 0 ? lineFeed : lineFeed < 0 ? carriage : Math.min(lineFeed, carriage);
    lines.push({ start: range2.start + from, end: range2.start + end });
    from = end === carriage && lineFeed === end + 1 ? end + 2 : end + 1;
    if (lineFeed >= 0 && lineFeed < from) lineFeed = source.indexOf("\n", from);
    if (carriage >= 0 && carriage < from) carriage = source.indexOf("\r", from);
  }
  lines.push({ start: range2.start + from, end: range2.end });
  return lines;
}
function excerpt(text, max = 60) {
  return shorten(text, max).replaceAll("`", "'");
}
function shorten(text, max) {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length > max ? `${line.slice(0, max - 1)}…` : line;
}
function isBreak(line) {
  return /^ {0,3}([-*_])(?:[ \t]*\1){2,}[ \t]*$/.test(line);
}

// src/note/labels.ts
var LABEL = /^(?<lead>[ \t]*(?:>[ \t]*)*(?:(?:[-*+]|\d{1,3}[.)])[ \t]+)?)(?<open>\*\*|__|\*|_)?(?<label>[\p{L}][^:*_\r\n|`[\]]{0,40}?)(?:(?<close1>\*\*|__|\*|_)?[ \t]*:|:(?<close2>\*\*|__|\*|_))(?:\*\*|__|\*|_)?(?=[ \t]|$)/u;
function labelOf(text, range2) {
  const source = text.slice(range2.start, Math.min(range2.end, range2.start + 80));
  if (!source.includes(":")) return void 0;
  const match = LABEL.exec(source);
  if (!match) return void 0;
  const { lead: lead2, open: open2, label } = match.groups;
  const start = range2.start + lead2.length + (open2?.length ?? 0);
  const rest = text.slice(range2.start + match[0].length, range2.end);
  const from = range2.start + match[0].length + (rest.length - rest.trimStart().length);
  return {
    label: label.trim(),
    labelRange: { start, end: start + label.trimEnd().length },
    value: { start: Math.min(from, range2.end), end: Math.max(Math.min(from, range2.end), range2.end - trailing(rest)) },
    line: range2
  };
}
function* labelLines(text, range2) {
  for (const line of linesIn(text, range2)) {
    const found = labelOf(text, line);
    if (found) yield found;
  }
}
var labelKey = headingKey;
function saysSomething(value) {
  return !/^(?:[\s.…\-–—_?*]|<!--(?:(?!-->).)*-->)*$/u.test(value);
}
function trailing(text) {
  return text.length - text.trimEnd().length;
}

// src/note/placeholders.ts
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
function mayHoldPlaceholder(text, words = []) {
  return words.length > 0 || BEGINNING.test(foldMarks(text));
}
function isPlaceholder(text, words = []) {
  if (words.length === 0 && text.length > MAX_LENGTH) return false;
  if (!mayHoldPlaceholder(text, words)) return false;
  const bare = text.trim().replace(/^[*_`"']+|(?<![*_`"'])[*_`"']+$/g, "").replace(/(?<![:.!])[:.!]+$/, (end) => end.startsWith("...") ? end : "");
  if (bare === "") return false;
  const folded = fold(bare);
  return WORDS.includes(folded) || words.some((word) => fold(word) === folded) || SHAPES.some((shape) => shape.test(bare));
}

// src/note/tables.ts
function tablesIn(text, range2) {
  const tables2 = [];
  let before;
  let open2;
  for (const line of linesIn(text, range2)) {
    const source = text.slice(line.start, line.end);
    if (open2 && source.includes("|")) open2.rows.push(line);
    else if (before && source.includes("-") && /^[ \t|:-]+$/.test(source)) {
      open2 = { head: before, rows: [] };
      tables2.push(open2);
    } else open2 = void 0;
    before = source.includes("|") ? line : void 0;
  }
  return tables2;
}
function cellsOf(text, row3) {
  const cells = [];
  const source = text.slice(row3.start, row3.end);
  let from = /^[ \t]*\|?/.exec(source)[0].length;
  for (let at2 = from; at2 <= source.length; at2++) {
    const atEnd = at2 === source.length;
    if (!atEnd && (source[at2] !== "|" || source[at2 - 1] === "\\")) continue;
    if (atEnd && source.slice(from).trim() === "" && cells.length > 0) break;
    const part = source.slice(from, at2);
    const start = row3.start + from + (part.length - part.trimStart().length);
    cells.push({ start, end: Math.max(start, row3.start + from + part.trimEnd().length) });
    from = at2 + 1;
  }
  return cells;
}

// src/note/attendees.ts
function attendeeLists(text, range2, sources) {
  const lists2 = [];
  const asked = (kind3) => new Set(sources.filter((source) => source.kind === kind3).map(({ name }) => headingKey(name)));
  const [sections, labels, tables2] = [asked("section"), asked("label"), asked("table")];
  if (sections.size > 0 || labels.size > 0) readLists(text, range2, sections, labels, lists2);
  if (tables2.size === 0) return lists2;
  for (const { head, rows } of tablesIn(text, range2)) {
    const column = cellsOf(text, head).findIndex((cell) => tables2.has(headingKey(text.slice(cell.start, cell.end))));
    if (column < 0) continue;
    const cells = rows.flatMap((row3) => cellsOf(text, row3)[column] ?? []);
    lists2.push({ at: head, attendees: cells.flatMap((cell) => attendeeIn(text, cell) ?? []) });
  }
  return lists2;
}
var LABEL2 = 7;
function readLists(text, range2, sections, labels, lists2) {
  let open2;
  for (const line of linesIn(text, range2)) {
    if (line.end - line.start > MAX_LINE) continue;
    const source = text.slice(line.start, line.end);
    const heading = headingOfLine(source);
    if (heading) {
      const { depth } = heading;
      if (sections.has(headingKey(heading.text))) {
        open2 = { list: { at: line, attendees: [] }, depth, hasItems: false };
        lists2.push(open2.list);
      } else if (open2 && depth <= open2.depth) open2 = void 0;
      continue;
    }
    const label = labels.size > 0 ? labelOf(text, line) : void 0;
    if (label && labels.has(labelKey(label.label))) {
      const list = { at: label.labelRange, attendees: [] };
      lists2.push(list);
      const value = text.slice(label.value.start, label.value.end);
      if (saysSomething(value)) {
        list.attendees.push(...entriesIn(text, label.value));
        open2 = void 0;
        if (/[,;]$/.test(value)) open2 = { list, depth: LABEL2, hasItems: false };
      } else open2 = { list, depth: LABEL2, hasItems: false };
      continue;
    }
    if (!open2 || source.trim() === "") continue;
    const item = /^[ \t]*(?:[-*+]|\d{1,3}[.)])[ \t]+(?:\[[ xX]\][ \t]+)?/.exec(source);
    if (item) {
      const entry = attendeeIn(text, { start: line.start + item[0].length, end: line.end });
      if (entry) open2.list.attendees.push(entry);
      open2.hasItems = true;
    } else if (!open2.hasItems && (open2.list.attendees.length === 0 || /[,;]/.test(source))) {
      open2.list.attendees.push(...entriesIn(text, line));
      if (open2.depth === LABEL2) open2 = void 0;
    } else if (open2.depth === LABEL2) open2 = void 0;
  }
}
function entriesIn(text, range2) {
  const source = text.slice(range2.start, range2.end).replace(/\([^)]{0,500}\)/g, (inside) => inside.replace(/[,;]/g, " "));
  const entries = [];
  let from = 0;
  for (const part of source.split(/[,;]/)) {
    const entry = attendeeIn(text, { start: range2.start + from, end: range2.start + from + part.length });
    if (entry) entries.push(entry);
    from += part.length + 1;
  }
  return entries;
}
var MAX_NAME = 60;
var MAX_WORDS = 6;
var MAX_ENTRY = 200;
var MAX_LINE = 5e3;
function attendeeIn(text, range2) {
  const entry = trimRange(text, range2);
  const source = text.slice(entry.start, Math.min(entry.end, entry.start + MAX_ENTRY));
  const lead2 = new RegExp("^(?:[[*_~\\s]|@(?=\\p{L})|and\\s+)*", "u").exec(source)[0].length;
  const bare = source.slice(lead2);
  const name = /^[^\](*_~@,;:|<\u2013\u2014\u2022]*/u.exec(bare)[0].split(new RegExp("(?<!\\s)\\s+[-/]|\\p{Extended_Pictographic}", "u"), 1)[0].trimEnd();
  if (!new RegExp("\\p{L}", "u").test(name) || name.length > MAX_NAME || name.split(/\s+/).length > MAX_WORDS) return void 0;
  if (isPlaceholder(source) || /^(?:none|n\/a|nobody|everyone|everybody|others?|regrets?|absent|apologies)\b/i.test(name))
    return void 0;
  const start = entry.start + lead2;
  return { name, range: { start, end: start + name.length }, entry };
}

// src/note/limits.ts
var MAX_TEXT = 1e6;
var MAX_LINE2 = 4e4;
var MAX_LINES = 2e4;
var MAX_MARKED_LINES = 5e3;
var MAX_PARSED = { marked: 1e3, lines: 3e3, blanks: 3e3, containers: 1500, underlines: 400, inline: 2e4 };
var MAX_LEAD = 6e4;
var MAX_DEPTH = 60;
var MAX_PARTICIPANTS = 300;
var MAX_SPEAKERS = 150;
var MAX_YAML = 2e4;
var MAX_YAML_LINES = 600;
var MAX_YAML_MARKS = 300;
var MAX_YAML_COMMAS = 3e3;
var MAX_YAML_GROUP_KEYS = 10;
var MAX_YAML_DEPTH = 50;
var DEEP_INDENT = new RegExp(`^ {${4 * MAX_YAML_DEPTH}}`, "m");
var MAX_YAML_INDENT = 80;
var DEEP_LINE = new RegExp(`^(?: {${MAX_YAML_INDENT}}|(?:- ?){${MAX_DEPTH}})`, "m");
var LEAD = /^[ \t>*+.)\d-]*/;
var UNDERLINE = /^[ \t>*+.)\d-]{0,60}(?:-|=+)[ \t]*$/;
var INLINE = /[\t!&*<[\\\]_]/g;
var CONTAINER = />|[*+-](?=[ \t])|\d[.)](?=[ \t])/g;
function tooLong(text) {
  if (text.length <= MAX_LINES) return void 0;
  let lines = 0;
  for (const line of linesIn(text, { start: 0, end: Math.min(text.length, MAX_TEXT + 1) })) {
    lines++;
    if (line.end - line.start > MAX_LINE2 || lines > MAX_LINES || line.end > MAX_TEXT)
      return { start: line.start, end: Math.min(line.end, line.start + 1) };
  }
  return void 0;
}
function tooComplex(text, from) {
  let marked = 0;
  let total = 0;
  for (const line of linesIn(text, { start: from, end: text.length })) {
    const lead2 = leadOf(text, line);
    total += lead2.length;
    if (isMarked(text, line, lead2)) marked++;
    const isDeep = lead2.length > MAX_DEPTH && containersOf(lead2) > MAX_DEPTH;
    if (isDeep || marked > MAX_MARKED_LINES || total > MAX_LEAD) return line;
  }
  return void 0;
}
function tooMuchToParse(text, from) {
  const found = { marked: 0, lines: 0, blanks: 0, containers: 0, underlines: 0, inline: 0 };
  for (const line of linesIn(text, { start: from, end: text.length })) {
    const lead2 = leadOf(text, line);
    if (isMarked(text, line, lead2)) found.marked++;
    if (lead2.length < line.end - line.start) found.lines++;
    else found.blanks++;
    found.containers += containersOf(lead2);
    const source = text.slice(line.start, line.end);
    if (UNDERLINE.test(source)) found.underlines++;
    found.inline += countOf(source, INLINE);
    for (const what of ["marked", "lines", "blanks", "containers", "underlines", "inline"])
      if (found[what] > MAX_PARSED[what]) return line;
  }
  return void 0;
}
function leadOf(text, { start, end }) {
  return LEAD.exec(text.slice(start, Math.min(end, start + 4 * MAX_LEAD)))[0];
}
function isMarked(text, { start }, lead2) {
  return /[^\s\p{L}]/u.test(text[start + (lead2.length - lead2.trimStart().length)] ?? " ");
}
function containersOf(lead2) {
  return countOf(lead2, CONTAINER);
}
function countOf(text, pattern) {
  return text.match(pattern)?.length ?? 0;
}
function tooMuchYaml(source) {
  if (source.length > MAX_YAML || countOf(source, /[\r\n]/g) > MAX_YAML_LINES) return true;
  if (countOf(source, /[[{&*?]/g) > MAX_YAML_MARKS || countOf(source, /[\]}]/g) > MAX_YAML_MARKS) return true;
  if (countOf(source, /,/g) > MAX_YAML_COMMAS || isTooDeep(source)) return true;
  return DEEP_LINE.test(source);
}
function isTooDeep(source) {
  if (countOf(source, /(?<![^\s[{,])\?(?=\s|$)|[\]}]\s*:/g) > MAX_YAML_GROUP_KEYS) return true;
  if (DEEP_INDENT.test(source)) return true;
  let brackets = 0;
  let marks = 0;
  for (const [mark2] of source.matchAll(/[[{\]}\r\n]|[:?-](?=[ \t])/g)) {
    if (mark2 === "[" || mark2 === "{") brackets++;
    else if (mark2 === "]" || mark2 === "}") brackets = Math.max(0, brackets - 1);
    else marks = mark2 === "\n" || mark2 === "\r" ? 0 : marks + 1;
    if (brackets > MAX_YAML_DEPTH || marks > MAX_YAML_DEPTH) return true;
  }
  return false;
}

// lazily:src/note/full-front-matter.ts
init_compiled();
var loaded2;
var module3 = () => loaded2 ??= loadCompiled(__filename, "./lazy/full-front-matter.cjs");
var readFrontMatter = (...given) => module3().readFrontMatter(...given);

// src/note/scan-front-matter.ts
var OPENING = /^---\r?\n/;
var CLOSING = /---[ \t]*(?=[\r\n]|$)/y;
var PAIR = /^([A-Za-z][\w-]*):(?: +([^ ].*))?$/;
var ITEM = /^( *)-(?: +([^ ].*))?$/;
var PLAIN = /^(?!(?:~|null|true|false|[-+]?(?:0[ox][\da-f]+|(?:\d+(?:\.\d*)?|\.\d+)(?:e[-+]?\d+)?|\.inf)|\.nan)$)(?![\s\-?:,[\]{}#&*!|>'"%@`])(?!.*(?:: | #)).*[^\s:]$/i;
var QUOTED = /^(?:"([^"\\]*)"|'([^']*)')$/;
var ODD = new RegExp("(?![\\r\\n])\\p{Cc}|\\r(?!\\n)|[\\u2028\\u2029\\uFEFF]", "u");
function scanFrontMatter(text) {
  const opening = OPENING.exec(text)?.[0];
  if (opening === void 0) return findOpening(text) === void 0 ? nothing("missing") : void 0;
  const lineFeed = text.indexOf("\n---", opening.length);
  CLOSING.lastIndex = lineFeed + 1;
  const closing = lineFeed < 0 ? null : CLOSING.exec(text);
  if (!closing) return void 0;
  const yaml = { start: opening.length, end: text[lineFeed - 1] === "\r" ? lineFeed - 1 : lineFeed };
  if (tooMuchYaml(text.slice(3, lineFeed + 1)) || ODD.test(text.slice(yaml.start, yaml.end))) return void 0;
  const entries = /* @__PURE__ */ new Map();
  let entry;
  const lines = linesIn(text, yaml);
  for (const [at2, range2] of lines.entries()) {
    const line = { range: range2, end: range2.end, next: lines[at2 + 1]?.start ?? lineFeed + 1 };
    while (range2.end > range2.start && text[range2.end - 1] === " ") range2.end--;
    const source = text.slice(range2.start, range2.end);
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
  const value = { start: end - said.length, end };
  if (said.startsWith("[")) {
    const list = inlineList(said, value.start);
    return list && { ...base, ...list, value };
  }
  const data = textOf(said);
  return data === void 0 ? void 0 : { ...base, data, value };
}
function inlineList(said, start) {
  if (!/^\[[^[\]{}"'#:]*\]$/.test(said)) return void 0;
  const data = [];
  const items = [];
  let from = start + 1;
  for (const part of said.slice(1, -1).split(",")) {
    const text = part.trim();
    if (textOf(text) === void 0) return void 0;
    const at2 = from + part.indexOf(text);
    data.push(text);
    items.push({ start: at2, end: at2 + text.length });
    from += part.length + 1;
  }
  return { data, items };
}
function addItem(entry, [, indent, said], line) {
  const { start, end } = line.range;
  const text = said === void 0 ? void 0 : textOf(said);
  if (text === void 0) return false;
  if (entry.data === null) {
    entry.data = [];
    entry.indent = indent;
    entry.value = { start: start + indent.length, end };
  } else if (entry.indent !== indent) return false;
  entry.data.push(text);
  entry.items.push({ start: end - said.length, end });
  entry.last = line;
  return true;
}
function textOf(said) {
  if (PLAIN.test(said)) return said;
  const quoted = QUOTED.exec(said);
  return quoted ? quoted[1] ?? quoted[2] : void 0;
}
function frontMatter(entries, yaml, range2) {
  const data = {};
  const all = { start: entries.values().next().value.key.start, end: 0 };
  for (const [key, entry] of entries) {
    const next = Math.min(entry.last.next, yaml.end);
    if (entry.indent !== void 0) entry.value.end = next;
    all.end = entry.data === null ? entry.value.end : next;
    data[key] = entry.data;
  }
  return {
    state: "valid",
    lead: { start: 0, end: 0 },
    range: range2,
    fence: { start: 0, end: 3 },
    yaml,
    language: "yaml",
    problems: [],
    data,
    keyRange: (path10) => path10.length === 1 ? entries.get(String(path10[0]))?.key : void 0,
    valueRange: ([key, index, ...rest]) => {
      if (key === void 0) return all;
      const entry = entries.get(String(key));
      if (index === void 0) return entry?.value;
      return rest.length === 0 && typeof index === "number" ? entry?.items[index] : void 0;
    }
  };
}
function findOpening(text) {
  const atStart = /^(?:\uFEFF|\s*[\r\n])?(?=---(?!-))/.exec(text);
  if (atStart) return atStart[0].length;
  const late = /^---[ \t]*(?:\r\n|\r|\n)(?=(?:datetime|location|teams|participants|title|date)[ \t]*:)/m.exec(
    text.slice(0, 2e3)
  );
  return late?.index;
}
function nothing(state) {
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

// src/note/front-matter.ts
function parseFrontMatter(text) {
  return scanFrontMatter(text) ?? readFrontMatter(text);
}
function isPlain({ state, lead: lead2 }) {
  return lead2.end === 0 && (state === "valid" || state === "invalid" || state === "missing");
}

// src/note/loose-front-matter.ts
function looseFrontMatter(text) {
  const block = /^---[ \t]*(?:\r\n|\r|\n)([\s\S]*?)(?:\r\n|\r|\n)---[ \t]*(?=\r|\n|$)/.exec(text);
  if (!block) return strict(text);
  const lists2 = /* @__PURE__ */ Object.create(null);
  let key = "";
  for (const line of block[1].split(/\r\n|\r|\n/)) {
    const item = /^[ \t]*-[ \t]+([^\s"'[{&*!|>%@`#][^#]*)$/.exec(line)?.[1];
    const pair = /^([A-Za-z][\w-]*)[ \t]*:(?:[ \t]+([^ \t\n\r\u2028\u2029].*)?)?$/.exec(line);
    if (item !== void 0 && key !== "" && !/:[ \t]/.test(item)) lists2[key].push(item.trim());
    else if (pair) {
      key = pair[1];
      const value = pair[2]?.trim() ?? "";
      if (key in lists2 || /^[&*!|>]/.test(value)) return strict(text);
      lists2[key] = [];
      if (value.startsWith("[")) return strict(text);
      if (value !== "" && !value.startsWith('"') && !value.startsWith("'"))
        lists2[key] = value.split(",").map((part) => part.trim());
    } else if (line.trim() !== "") return strict(text);
  }
  return { lists: lists2, end: block[0].length };
}
function strict(text) {
  const { data, range: range2 } = parseFrontMatter(text);
  const lists2 = /* @__PURE__ */ Object.create(null);
  for (const [key, value] of Object.entries(data)) {
    if (Array.isArray(value)) lists2[key] = value.filter((item) => typeof item === "string");
    else if (typeof value === "string") lists2[key] = value.split(",").map((part) => part.trim());
  }
  return { lists: lists2, end: range2.end };
}

// src/note/dates.ts
function toDay(year, month, day) {
  if (!(year >= 0 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month))) return void 0;
  return `${String(year).padStart(4, "0")}-${two(month)}-${two(day)}`;
}
function daysIn(year, month) {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}
function weekdayOf(day) {
  return (/* @__PURE__ */ new Date(`${day}T00:00:00Z`)).getUTCDay();
}
function daysBetween(a, b) {
  return Math.round((Date.parse(`${b}T00:00:00Z`) - Date.parse(`${a}T00:00:00Z`)) / 864e5);
}
function dayIn(timezone, instant) {
  return new Intl.DateTimeFormat("sv-SE", { timeZone: timezone, dateStyle: "short" }).format(new Date(instant));
}
var two = (n) => String(n).padStart(2, "0");
var MONTHS = "January February March April May June July August September October November December".split(" ");
var WEEKDAYS = "Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" ");
function nameOf(part, width, date, locale, besideDay = false) {
  if (locale === "en") {
    const name = part === "month" ? MONTHS[date.getUTCMonth()] : WEEKDAYS[date.getUTCDay()];
    return width === "long" ? name : name.slice(0, 3);
  }
  const day = besideDay ? { day: "numeric" } : {};
  const format = new Intl.DateTimeFormat(locale, { [part]: width, ...day, timeZone: "UTC" });
  if (!besideDay) return format.format(date);
  return format.formatToParts(date).find(({ type }) => type === part)?.value ?? "";
}
function monthNames(locale) {
  const names2 = /* @__PURE__ */ new Map();
  for (const width of ["long", "short"]) {
    for (let month = 0; month < 12; month++) {
      const date = new Date(Date.UTC(2001, month, 1));
      for (const name of [nameOf("month", width, date, locale), nameOf("month", width, date, locale, true)]) {
        const key = name.toLowerCase().replace(/\.$/, "");
        if (new RegExp("\\p{L}", "u").test(key) && !names2.has(key)) names2.set(key, month + 1);
      }
    }
  }
  if (locale.startsWith("en")) names2.set("sept", 9);
  return names2;
}
function weekdayNames(locale) {
  const names2 = /* @__PURE__ */ new Map();
  for (const width of ["long", "short"]) {
    for (let day = 0; day < 7; day++) {
      const key = nameOf("weekday", width, new Date(Date.UTC(2023, 0, 1 + day)), locale).toLowerCase().replace(/\.$/, "");
      if (!names2.has(key)) names2.set(key, day);
    }
  }
  if (locale.startsWith("en")) {
    for (const [name, day] of [
      ["tues", 2],
      ["thur", 4],
      ["thurs", 4],
      ["weds", 3]
    ])
      names2.set(name, day);
  }
  return names2;
}
var wordsByLocale = /* @__PURE__ */ new Map();
function dateWords(locale = "en") {
  let words = wordsByLocale.get(locale);
  if (words) return words;
  const months = monthNames(locale);
  const weekdays = weekdayNames(locale);
  const either = (names2) => [...names2].sort((a, b) => b.length - a.length).map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("|");
  const month = either(months.keys());
  const edge = "(?<![\\p{L}\\p{N}])";
  const ordinal2 = "(?:st|nd|rd|th)?";
  const to = "[ \\t]*(?:-|–|—|/|&|\\b(?:to|and)\\b)[ \\t]*";
  const mention = letterRegExp(
    [
      // July 25, 2022 · Jul 25th 2022 · May: 10, 2023 · May 3-4, 2022 · June 30 - July 2
      `${edge}(?<m1>${month})(?![\\p{L}])\\.?:?[ \\t]+(?<d1>\\d{1,2})${ordinal2}(?![\\d:])(?:${to}(?:(?<n1>${month})(?![\\p{L}])\\.?[ \\t]+)?(?<e1>\\d{1,2})${ordinal2}(?![\\d:\\p{L}]|[ \\t]*[ap]\\.?m\\b))?(?:,?[ \\t]+(?<y1>\\d{4})(?!\\d))?`,
      // 25 July 2022 · 25th of July, 2022 · 25. Juli 2022 · 3-4 May 2022
      `${edge}(?:(?<d2>\\d{1,2})(?:st|nd|rd|th|\\.)?(?:${to}(?<e2>\\d{1,2})(?:st|nd|rd|th|\\.)?)?)[ \\t]+(?:of[ \\t]+|de[ \\t]+)?(?<m2>${month})(?![\\p{L}])\\.?(?:,?[ \\t]+(?:de[ \\t]+)?(?<y2>\\d{4})(?!\\d))?`,
      // 2022-07-25 · 2022/07/25 · 2022.07.25
      `(?<![\\d-])(?<y3>\\d{4})(?<s3>[-/.])(?<m3>\\d{1,2})\\k<s3>(?<d3>\\d{1,2})(?![\\d-])`,
      // 25.07.2022
      `(?<![\\d.])(?<d4>\\d{1,2})\\.(?<m4>\\d{1,2})\\.(?<y4>\\d{4})(?!\\d)`
    ].join("|"),
    "dgi"
  );
  words = { months, weekdays, month, weekday: either(weekdays.keys()), mention };
  wordsByLocale.set(locale, words);
  return words;
}
function dateMentions(text, offset = 0, locale) {
  const { mention, months } = dateWords(locale);
  const found = [];
  for (const match of text.matchAll(mention(text))) {
    const groups = match.groups;
    const places2 = match.indices.groups;
    const form = [1, 2, 3, 4].find((n) => groups[`m${n}`] !== void 0);
    const range2 = (name) => ({ start: places2[name][0] + offset, end: places2[name][1] + offset });
    const monthText = groups[`m${form}`];
    const month = months.get(monthText.toLowerCase()) ?? Number(monthText);
    const day = Number(groups[`d${form}`]);
    const year = groups[`y${form}`];
    if (!toDay(year === void 0 ? 2e3 : Number(year), month, day)) continue;
    const end = groups[`e${form}`];
    const before = text.slice(Math.max(0, match.index - 12), match.index);
    found.push({
      range: { start: match.index + offset, end: match.index + match[0].length + offset },
      text: match[0],
      ...year !== void 0 && { year: { value: Number(year), range: range2(`y${form}`) } },
      month: { value: month, range: range2(`m${form}`), text: monthText },
      day: { value: day, range: range2(`d${form}`) },
      ...end !== void 0 && { last: lastDay(groups[`n${form}`], end, month, months) },
      .../\bweek[ \t]+of[ \t]+(?:the[ \t]+)?$/i.test(before) && { isWeek: true }
    });
  }
  return found;
}
function lastDay(name, end, month, months) {
  return { month: name === void 0 ? month : months.get(name.toLowerCase()) ?? month, day: Number(end) };
}
function monthMentions(text, offset = 0, locale = "en") {
  const { month, months } = dateWords(locale);
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(${month})(?!\\p{L})\\.?,?[ \\t]+(\\d{4})(?!\\d)`, "giu");
  return [...text.matchAll(pattern)].map((match) => ({
    range: { start: match.index + offset, end: match.index + match[0].length + offset },
    text: match[0],
    year: Number(match[2]),
    month: months.get(match[1].toLowerCase())
  }));
}
function rewriteMention(text, mention, day, locale = "en") {
  const [year, month, date] = day.split("-").map(Number);
  const dayText = text.slice(mention.day.range.start, mention.day.range.end);
  const isPadded = /^\d\d$/.test(mention.month.text) && dayText.length === 2;
  const pad = (value, old) => String(value).padStart(isPadded || old.startsWith("0") ? 2 : 1, "0");
  const parts = [
    { range: mention.month.range, text: monthLike(mention.month.text, month, locale, pad) },
    { range: mention.day.range, text: pad(date, dayText) }
  ];
  if (mention.year) parts.push({ range: mention.year.range, text: String(year) });
  parts.sort((a, b) => b.range.start - a.range.start);
  let out = text.slice(mention.range.start, mention.range.end);
  for (const { range: range2, text: to } of parts) {
    out = out.slice(0, range2.start - mention.range.start) + to + out.slice(range2.end - mention.range.start);
  }
  return out.replace(/(\d)(?:st|nd|rd|th)\b/, (_, digit) => digit + ordinal(date));
}
function monthLike(old, month, locale, pad = String) {
  if (/^\d+$/.test(old)) return pad(month, old);
  const at2 = new Date(Date.UTC(2001, month - 1, 1));
  const isShort = old.length <= 4 && !/^(?:may|june|july)$/i.test(old);
  const to = nameOf("month", isShort ? "short" : "long", at2, locale);
  return old === old.toLowerCase() ? to.toLowerCase() : to;
}
function ordinal(day) {
  if (day > 10 && day < 20) return "th";
  return ["th", "st", "nd", "rd"][day % 10] ?? "th";
}
function spellDay(day) {
  const [year, month, date] = day.split("-").map(Number);
  return `${date} ${MONTHS[month - 1]} ${year}`;
}
function pathDate(path10) {
  for (const segment of path10.split("/").reverse()) {
    const match = /(?<!\d)(\d{4})-(\d{1,2})-(\d{1,3})(?!\d)/.exec(segment);
    if (match) {
      const exact = match[2].length === 2 && match[3].length === 2;
      const day = exact ? toDay(Number(match[1]), Number(match[2]), Number(match[3])) : void 0;
      return { text: match[0], year: Number(match[1]), month: Number(match[2]), day, isWhole: true };
    }
  }
  return void 0;
}
var DATE_TIME = /^(?<day>(?<y>\d{4})-(?<m>\d{1,2})-(?<d>\d{1,4}))(?:(?:[Tt]|[ \t]+)(?<time>(?<hh>\d{1,2}):(?<mm>\d{2})(?<ss>:\d{2}(?:\.\d+)?)?)[ \t]*(?<zone>[Zz]|[+-]\d{2}:?\d{2})?)?$/;
function readDateTime(value) {
  const groups = DATE_TIME.exec(value.trim())?.groups;
  if (!groups) return { form: "other" };
  const { y, m, d, time, hh, mm, ss, zone } = groups;
  const day = m.length === 2 && d.length === 2 ? toDay(Number(y), Number(m), Number(d)) : void 0;
  const base = { dayText: groups.day, ...day && { day } };
  if (!day) return { form: "bad-day", ...base };
  if (!time) return { form: "no-time", ...base };
  const seconds = ss === void 0 ? 0 : Number(ss.slice(1));
  if (Number(hh) > 23 || Number(mm) > 59 || seconds >= 61 || hh.length !== 2) return { form: "bad-time", ...base };
  if (zone === void 0) return { form: "no-offset", ...base };
  const instant = Date.parse(
    `${day}T${hh}:${mm}:00${zone.length === 5 ? `${zone.slice(0, 3)}:${zone.slice(3)}` : zone}`
  );
  const whole = { ...base, ...Number.isNaN(instant) ? {} : { instant: instant + seconds * 1e3 } };
  if (ss === void 0) return { form: "no-seconds", ...whole };
  if (Number.isNaN(instant)) return { form: "bad-time", ...whole };
  return { form: zone.length === 5 ? "bare-offset" : "ok", ...whole };
}

// src/note/blocks.ts
function blocksOf(tree, text, from, shift) {
  const blocks = [];
  let lists2 = 0;
  let complete = true;
  const rangeOf = (node) => {
    const start = node.position?.start.offset;
    const end = node.position?.end.offset;
    if (start === void 0 || end === void 0) {
      complete = false;
      return void 0;
    }
    return { start: start + shift, end: end + shift };
  };
  const stack = [];
  const push = (nodes, rest) => {
    for (let at2 = nodes.length - 1; at2 >= 0; at2--) stack.push({ node: nodes[at2], ...rest, first: at2 === 0 });
  };
  push(tree.children, { quoted: false, depth: 0 });
  let entry = stack.pop();
  for (; entry; entry = stack.pop()) {
    const { node, item, first, quoted, depth } = entry;
    const range2 = rangeOf(node);
    if (!range2) continue;
    if (range2.start < from && depth === 0) continue;
    if (node.type === "list") {
      const list = lists2++;
      for (const child of [...node.children].reverse()) {
        const whole = rangeOf(child);
        if (!whole) continue;
        const of = {
          range: whole,
          depth: depth + 1,
          list,
          ordered: node.ordered ?? false,
          hasChildren: child.children.length > 1
        };
        if (child.children.length === 0) stack.push({ node: child, item: of, quoted, depth: depth + 1 });
        else push(child.children, { item: of, quoted, depth: depth + 1 });
      }
    } else if (node.type === "listItem") {
      blocks.push({ kind: "item", range: { start: range2.end, end: range2.end }, item });
    } else if (node.type === "blockquote") {
      push(node.children, { quoted: true, depth: depth + 1 });
    } else if (node.type === "heading" && depth === 0) {
      blocks.push({ kind: "heading", range: range2, heading: headingAt(text, range2, node.depth) });
    } else if (node.type === "paragraph" || node.type === "heading") {
      const kind3 = quoted ? "quote" : item && first ? "item" : "paragraph";
      blocks.push({ kind: kind3, range: range2, ...item && { item } });
    } else if (node.type === "code" || node.type === "html") {
      blocks.push({ kind: node.type, range: range2 });
    } else {
      blocks.push({ kind: "other", range: range2 });
    }
  }
  return complete ? blocks : void 0;
}
function headingAt(text, range2, depth) {
  const source = text.slice(range2.start, range2.end);
  const marks = /^(#{1,6})(?:[ \t]+|$)/.exec(source);
  let content;
  if (marks) {
    const inner = source.slice(marks[0].length).replace(/(?:^|(?<![ \t])[ \t]+)#+[ \t]*$/, "").trimEnd();
    content = { start: range2.start + marks[0].length, end: range2.start + marks[0].length + inner.length };
  } else {
    const inner = source.replace(/(?:\r\n|\r|\n)[ \t]*(?:=+|-+)[ \t]*$/, "").trimEnd();
    content = { start: range2.start, end: range2.start + inner.length };
  }
  const raw = text.slice(content.start, content.end);
  const emoji = headingEmoji(raw);
  return { range: range2, content, raw, name: headingName(raw), ...emoji && { emoji }, depth, setext: !marks };
}

// src/note/note.ts
function readNote(path10, text, tree, frontMatter2, treeShift = 0) {
  const blocks = blocksOf(tree, text, frontMatter2.range.end, treeShift);
  return blocks && noteFrom(path10, text, blocks, frontMatter2);
}
function noteFrom(path10, text, blocks, frontMatter2) {
  const dateTime = frontMatter2.data.datetime;
  return {
    path: path10,
    text,
    lines: new Lines(text),
    eol: lineEnding(text),
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
  let list = known.get(key);
  if (!list) {
    list = readList(frontMatter2, key);
    known.set(key, list);
  }
  return list;
}
function readList(frontMatter2, key) {
  const value = frontMatter2.data[key];
  const items = Array.isArray(value) ? value : [];
  return items.flatMap((item, index) => {
    const range2 = frontMatter2.valueRange([key, index]);
    return typeof item === "string" && range2 ? [{ value: item, range: range2, index }] : [];
  });
}
function frontMatterText(note, key) {
  const value = note.frontMatter.data[key];
  const range2 = note.frontMatter.valueRange([key]);
  return typeof value === "string" && range2 ? { value, range: range2 } : void 0;
}

// src/note/sources.ts
function parseSource(text) {
  const match = /^(path|title|heading)$|^(frontMatter|label|table|section):(.+)$/.exec(text.trim());
  if (!match) return void 0;
  return { kind: match[1] ?? match[2], name: match[3]?.trim() ?? "" };
}
function sourceName({ kind: kind3, name }) {
  switch (kind3) {
    case "path":
      return "the file name";
    case "title":
      return "the title";
    case "heading":
      return "the heading";
    case "section":
      return `the section \`${name}\``;
    default:
      return `\`${name}\``;
  }
}

// src/note/meeting.ts
var meetings = /* @__PURE__ */ new WeakMap();
function meetingOf(note, settings) {
  const known = meetings.get(note);
  if (known?.settings === settings) return known.meeting;
  const meeting = read(note, settings);
  meetings.set(note, { settings, meeting });
  return meeting;
}
function dateInPath(path10, { path: patterns }) {
  for (const pattern of patterns) {
    const parts = pattern.read(path10);
    if (parts) return parts;
  }
  return pathDate(path10);
}
function read(note, settings) {
  const path10 = dateInPath(note.path, settings);
  const dates = settings.date.from.flatMap((source) => {
    const said = saidIn(source, note, path10, settings);
    return said.length > 0 ? [{ source, name: sourceName(source), said }] : [];
  });
  const inBody = settings.attendees.from.some(({ kind: kind3 }) => kind3 !== "frontMatter");
  const body2 = { start: note.bodyStart, end: note.text.length };
  const lists2 = inBody ? attendeeLists(note.text, body2, settings.attendees.from) : [];
  const listed = settings.attendees.from.filter(({ kind: kind3 }) => kind3 === "frontMatter").flatMap(
    ({ name }) => frontMatterList(note, name).map(({ value, range: range2 }) => ({ name: value, range: range2, entry: range2 }))
  );
  const agreed = agreement(dates, settings.date.tolerance);
  return {
    path: path10,
    dates,
    agreement: agreed,
    day: agreed?.day,
    attendees: [...listed, ...lists2.flatMap(({ attendees }) => attendees)],
    lists: lists2,
    isCancelled: settings.cancelled !== void 0 && isCancelled(note, settings.cancelled)
  };
}
function saidIn(source, note, path10, { locale, date: { timezone } }) {
  const prose = (range2, withMonths = false) => saidInProse(note.text, range2, locale, withMonths);
  switch (source.kind) {
    case "path":
      return path10 && (path10.year !== void 0 || path10.month !== void 0) && (path10.day || !path10.isWhole) ? [saidInPath(path10)] : [];
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
        labelLines(note.text, headOf2(note)),
        ({ label }) => labelKey(label) === labelKey(source.name),
        (line) => prose(line.value)
      );
    case "table": {
      const rows = tablesIn(note.text, headOf2(note)).flatMap(({ head, rows: others }) => [head, ...others]);
      return firstSaid(
        rows.map((row3) => cellsOf(note.text, row3)),
        ([name]) => name !== void 0 && labelKey(note.text.slice(name.start, name.end)) === labelKey(source.name),
        ([, ...cells]) => cells.flatMap((cell) => prose(cell))
      );
    }
    case "section":
      return [];
  }
}
var HEAD = 6e3;
function headOf2(note) {
  return { start: note.bodyStart, end: Math.min(note.text.length, note.bodyStart + HEAD) };
}
function firstSaid(all, is, said) {
  for (const one of all) if (is(one)) return said(one);
  return [];
}
function saidInPath({ text, year, month, day }) {
  return {
    text,
    ...year !== void 0 && { year },
    ...month !== void 0 && { month },
    ...day !== void 0 && { day: Number(day.slice(8)), whole: day }
  };
}
function saidInDateTime(note, timezone) {
  const { dateTime } = note;
  const value = note.frontMatter.valueRange(["datetime"]);
  if (!dateTime?.day || !value) return [];
  const start = note.text.indexOf(dateTime.day, value.start);
  if (start < 0 || start >= value.end) return [];
  const range2 = { start, end: start + dateTime.day.length };
  const there = timezone !== void 0 && dateTime.instant !== void 0 ? dayIn(timezone, dateTime.instant) : void 0;
  return [.../* @__PURE__ */ new Set([dateTime.day, ...there === void 0 ? [] : [there]])].map((day) => ({
    ...partsOf(day),
    text: dateTime.day,
    range: range2,
    rewrite: (to) => to
  }));
}
function saidInValue(note, key, prose) {
  const range2 = note.frontMatter.valueRange([key]);
  return range2 ? prose(range2) : [];
}
function saidInProse(text, range2, locale, withMonths) {
  const source = text.slice(range2.start, range2.end);
  const days = dateMentions(source, range2.start, locale).map((mention) => saidByMention(text, mention, locale));
  if (days.length > 0 || !withMonths) return days;
  return monthMentions(source, range2.start, locale).map((mention) => ({ ...mention }));
}
function saidByMention(text, mention, locale) {
  const { year, month, day, range: range2, last, isWeek } = mention;
  const real = toDay(year?.value ?? 2e3, month.value, day.value);
  const end = last && toDay(year?.value ?? 2e3, last.month, last.day);
  const more = isWeek ? 6 : real && end ? daysBetween(real, end) : 0;
  return {
    text: mention.text,
    month: month.value,
    day: day.value,
    range: range2,
    ...year && { year: year.value },
    ...year && real && { whole: real },
    ...more > 0 && { more },
    ...!last && !isWeek && { rewrite: (to) => rewriteMention(text, mention, to, locale) }
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
  return years.some((one) => {
    const first = toDay(one, month, date);
    if (!first) return false;
    const after = daysBetween(first, day);
    return after >= -tolerance && after <= more + tolerance;
  });
}
function wholeDays({ whole, year, month, day }, years) {
  if (whole !== void 0) return [whole];
  if (year !== void 0 || month === void 0 || day === void 0) return [];
  return [...years].flatMap((one) => toDay(Number(one), month, day) ?? []);
}
function agreement(dates, tolerance) {
  let best;
  const years = new Set(dates.flatMap(({ said }) => said.flatMap(({ whole }) => whole?.slice(0, 4) ?? [])));
  for (const { said } of dates) {
    for (const whole of said.flatMap((one) => wholeDays(one, years))) {
      const agree = dates.filter((other) => other.said.some((one) => fits(one, whole, tolerance)));
      if (best && agree.length <= best.agree.length) continue;
      best = { day: whole, agree, odd: dates.filter((other) => !agree.includes(other)) };
    }
  }
  return best;
}
var MAX_BLOCKS = 12;
var MAX_LINE3 = 200;
function isCancelled(note, test) {
  const title = frontMatterText(note, "title")?.value;
  if (title !== void 0 && test(title.slice(0, MAX_LINE3))) return true;
  return note.blocks.slice(0, MAX_BLOCKS).some(({ heading, range: range2 }) => {
    const source = heading?.name ?? note.text.slice(range2.start, Math.min(range2.end, range2.start + MAX_LINE3));
    return source.split(/[\r\n]+/).some((line) => test(line.replace(/[*_>`#]+/g, "").trim()));
  });
}
function isBefore({ path: path10, day }, file, since) {
  if (since === void 0) return false;
  const at2 = path10?.day ?? day;
  if (at2 !== void 0) return at2 < since;
  const year = file.split("/").findLast((segment) => /^(?:19|20)\d\d$/.test(segment));
  return year !== void 0 && Number(year) < Number(since.slice(0, 4));
}
var WHOLE_DAY = 36 * 36e5;
function stageAt({ dateTime }, { path: path10, day }, now) {
  if (now === void 0) return "held";
  const days = /* @__PURE__ */ new Set([path10?.day, day, dateTime?.day]);
  if (dateTime?.instant !== void 0) days.delete(dateTime.day);
  const ends = [dateTime?.instant, ...[...days].map((one) => one && Date.parse(one) + WHOLE_DAY)];
  return ends.some((end) => typeof end === "number" && end > now) ? "upcoming" : "held";
}

// src/note/people.ts
var HANDLE = letterRegExp(String.raw`^(\p{Lu}?\p{Ll}[\p{Ll}\p{M}'-]*)(\p{Lu}[\p{L}\p{M}'-]*)$`);
var personName = remembered((value) => {
  const inParentheses = /\(([^)]{0,500})\)/.exec(value)?.[1]?.trim();
  const text = value.replace(/(?<!\s)\s*\([^)]{0,500}\)/g, "").trim().replace(/^@/, "");
  const words = text.split(/[\s._]+/).filter((word) => word !== "");
  const handle = words.length === 1 ? HANDLE(text).exec(text.normalize("NFC")) : null;
  const first = handle ? handle[1] : words[0] ?? text;
  const last = handle ? handle[2] : words.slice(1).join(" ");
  const initials = inParentheses !== void 0 && new RegExp("^\\p{Lu}[\\p{L}]{0,3}$", "u").test(inParentheses) ? foldMarks(inParentheses).toUpperCase() : void 0;
  return { text, first: fold(first), last: fold(last), ...initials !== void 0 && { initials } };
});
function ownInitials(name) {
  if (name.initials !== void 0) return name.initials;
  if (name.last === "") return void 0;
  const last = name.last.split(" ").at(-1);
  return (name.first[0] + last[0]).toUpperCase();
}
function maybeSame(a, b) {
  const firstFits = a.first === b.first || isShortFor(a.first, b.first) || isShortFor(b.first, a.first);
  const lastFits = a.last === "" || b.last === "" || a.last.startsWith(b.last) || b.last.startsWith(a.last);
  return firstFits && lastFits;
}
function isShortFor(short, long) {
  return short.length >= 3 && long.startsWith(short);
}
var INITIALS = "\\p{Lu}\\p{Ll}{0,2}\\p{Lu}\\p{L}{0,3}";
var NAME = `(?:${INITIALS}|\\p{Lu}[\\p{L}\\p{M}'-]{1,20}|\\p{Lu})`;
var COLON = /:(?:\*\*|__)?(?=\s|$)/;
var SPEAKERS = letterRegExp(
  `^((?:[-*+]|\\d{1,3}[.)])?\\s*(?:\\[[ xX]\\]\\s*)?(?:\\*\\*|__)?(?:TODO:?\\s+|TODo:?\\s+)?(?:\\*\\*|__)?)(${NAME}(?:\\s*(?:[/+&,]|\\band\\b)\\s*${NAME})*)\\s*(?:\\([^)\\r\\n]{1,40}\\))?\\s*(?:\\*\\*|__)?:(?:\\*\\*|__)?(?=\\s|$)`
);
var MAX_LEAD2 = 120;
var EACH_NAME = letterRegExp(NAME, "g");
var LONG_FIRST = letterRegExp(String.raw`^\p{Lu}\p{Ll}{2,}\p{Lu}`);
var ONLY_INITIALS = letterRegExp(`^${INITIALS}$`);
function speakersOf(text, range2) {
  const begin = text.slice(range2.start, Math.min(range2.end, range2.start + MAX_LEAD2));
  if (!begin.includes(":") || !COLON.test(begin)) return void 0;
  const match = SPEAKERS(begin).exec(begin);
  if (!match) return void 0;
  const [whole, lead2, written2] = match;
  const from = range2.start + lead2.length;
  const names2 = [];
  const pattern = EACH_NAME(written2);
  pattern.lastIndex = 0;
  for (let name = pattern.exec(written2); name; name = pattern.exec(written2)) {
    if (name[0] === "and") continue;
    const at2 = from + name.index;
    names2.push({ text: name[0], range: { start: at2, end: at2 + name[0].length } });
  }
  const after = range2.start + whole.length;
  const said = text.slice(after, range2.end);
  const start = after + (said.length - said.trimStart().length);
  return {
    names: names2,
    range: { start: from, end: after },
    said: {
      start: Math.min(start, range2.end),
      end: Math.max(Math.min(start, range2.end), after + said.trimEnd().length)
    }
  };
}
var isInitials = remembered(
  (text) => text.length <= 5 && ONLY_INITIALS(text).test(text) && !LONG_FIRST(text).test(text)
);
var initialsKey = remembered((text) => {
  const capitals = foldMarks(text).match(new RegExp("\\p{Lu}", "gu")) ?? [];
  return capitals.length < 2 ? capitals.join("") : capitals[0] + capitals.at(-1);
});
var GROUPS = new Set(
  "everyone everybody all both mentor mentors maintainer maintainers core team student students participant participants anyone anybody guest guests group people organiser organisers organizer organizers speaker speakers reviewer reviewers contributor contributors member members someone somebody other others".split(" ")
);
function isGroup(text) {
  return GROUPS.has(text.trim().toLowerCase());
}

// src/note/inline.ts
function proseOf(text, range2) {
  const source = text.slice(range2.start, range2.end);
  if (!/`|<!--/.test(source)) return source;
  const blank = (match) => match.replace(/[^\r\n]/g, " ");
  const replaced = (match) => match.replace(/[^\r\n]/g, "￼");
  return replaceCode(replaceComments(source, blank), replaced);
}
function replaceCode(text, by) {
  const runs = [...text.matchAll(/`+/g)];
  const next = /* @__PURE__ */ new Map();
  const closing = [];
  for (const [at2, [{ length }]] of [...runs.entries()].reverse()) {
    closing[at2] = next.get(length);
    next.set(length, at2);
  }
  let out = "";
  let from = 0;
  for (let at2 = 0; at2 < runs.length; at2++) {
    const close = closing[at2];
    if (close === void 0) continue;
    const end = runs[close].index + runs[close][0].length;
    out += text.slice(from, runs[at2].index) + by(text.slice(runs[at2].index, end));
    from = end;
    at2 = close;
  }
  return out + text.slice(from);
}
function replaceComments(text, by) {
  let out = "";
  let from = 0;
  for (let start = text.indexOf("<!--"); start >= 0; start = text.indexOf("<!--", from)) {
    const end = text.indexOf("-->", start + 4);
    if (end < 0) break;
    out += text.slice(from, start) + by(text.slice(start, end + 3));
    from = end + 3;
  }
  return out + text.slice(from);
}
var proseByNote = /* @__PURE__ */ new WeakMap();
function proseBlocks(note) {
  let blocks = proseByNote.get(note);
  if (!blocks) {
    blocks = note.blocks.filter(({ kind: kind3 }) => kind3 === "paragraph" || kind3 === "item" || kind3 === "quote").map(({ range: range2 }) => ({ range: range2, prose: proseOf(note.text, range2) }));
    proseByNote.set(note, blocks);
  }
  return blocks;
}

// src/note/sections.ts
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
  const result2 = align(blocks, specs);
  outlines.set(blocks, { specs, result: result2 });
  return result2;
}
function align(blocks, specs) {
  const names2 = sectionKeys(specs);
  const candidates = [];
  const others = [];
  blocks.forEach(({ heading }, at2) => {
    if (!heading) return;
    const key = headingKey(heading.raw);
    const index = names2.findIndex((set) => set.has(key));
    if (index >= 0) candidates.push({ index, at: at2, heading });
    else others.push({ at: at2, heading });
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
  specs.forEach((spec, index) => {
    if (chosen.has(index)) return;
    const slip = others.find(({ heading }) => slipOf(heading, spec) !== void 0);
    if (!slip) return;
    const expected = slipOf(slip.heading, spec);
    chosen.set(index, { ...slip, index, slipOf: expected });
    misspelt.push({ spec, heading: slip.heading, expected });
  });
  const repeated = candidates.filter((candidate) => chosen.get(candidate.index) !== candidate).filter((candidate) => candidate.heading.depth <= chosen.get(candidate.index).heading.depth).map(({ index, heading }) => ({ spec: specs[index], heading, first: chosen.get(index).heading }));
  const inNote = [...chosen.values()].sort((a, b) => a.at - b.at);
  const ordered = inNote.filter(({ index }) => specs[index].order !== false);
  const kept = longestIncreasing(ordered.map(({ index }) => index));
  const misplaced = ordered.filter(({ index }) => !kept.has(index)).map(({ index, heading }) => {
    const before = [...kept].filter((other) => other < index).sort((a, b) => b - a)[0];
    return { spec: specs[index], heading, after: before === void 0 ? void 0 : specs[before] };
  });
  return {
    sections: inNote.map(({ index, at: at2, heading }, position) => ({
      spec: specs[index],
      heading,
      blocks: blocks.slice(at2 + 1, inNote[position + 1]?.at ?? blocks.length)
    })),
    missing: specs.filter((spec, index) => spec.required !== false && !chosen.has(index)),
    misspelt,
    repeated,
    misplaced,
    wrongLevel: inNote.filter(({ index, heading }) => specs[index].level !== void 0 && specs[index].level !== heading.depth).map(({ index, heading }) => ({ spec: specs[index], heading }))
  };
}
function sectionName(text, spec) {
  const key = headingKey(text);
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
  values2.forEach((value, at2) => {
    const before = best.filter((_, earlier) => values2[earlier] < value).sort((a, b) => b.length - a.length)[0] ?? [];
    best[at2] = [...before, value];
  });
  return new Set(best.sort((a, b) => b.length - a.length)[0] ?? []);
}
var ACTIONS = /^(?:todos?|to[- ]dos?|tasks|action items|actions)\b/i;
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
function hasContent(blocks, text) {
  return blocks.some(({ kind: kind3, range: range2 }) => {
    const source = text.slice(range2.start, range2.end);
    if (kind3 === "heading") return false;
    if (kind3 === "html") return replaceComments(source, () => "").trim() !== "";
    if (kind3 === "other") return !isBreak(source);
    return source.replace(/^[\s\-*+.\d()[\]]+$/, "").trim() !== "";
  });
}
function rangeOfBlocks(blocks) {
  if (blocks.length === 0) return void 0;
  return { start: blocks[0].range.start, end: blocks.at(-1).range.end };
}

// src/note/template.ts
function templateLine(line) {
  return line.trim().replace(/^([-*+] )\[[xX]\]/, "$1[ ]");
}
function templateLines(template) {
  const body2 = template.replace(/^\uFEFF?---[ \t]*\r?\n[\s\S]*?\r?\n---[ \t]*(?:\r?\n|$)/, "");
  const lines = body2.split(/\r\n|\r|\n/).map(templateLine);
  return new Set(lines.filter((line) => /[\p{L}\p{N}]|\.\.\.|…/u.test(line) && !/^(?:#{1,6}\s|```|~~~)/.test(line)));
}

// src/collection/facts.ts
var WORD = letterRegExp(String.raw`\p{L}[\p{L}\p{M}\p{N}-]{3,}`, "g");
function collectFacts(path10, text, settings) {
  const { sections, attendees } = settings;
  const frontMatter2 = looseFrontMatter(text);
  const { template } = settings.placeholders;
  const keys2 = sectionKeys(sections);
  const inPath = dateInPath(path10, settings);
  const body2 = { start: frontMatter2.end, end: text.length };
  const facts = {
    path: path10,
    ...inPath?.day && { day: inPath.day },
    ...inPath?.number !== void 0 && { number: inPath.number },
    hasKeys: settings.frontMatter.schema.required.some((key) => key in frontMatter2.lists),
    emoji: [],
    participants: [
      ...attendees.from.flatMap(({ kind: kind3, name }) => kind3 === "frontMatter" ? frontMatter2.lists[name] ?? [] : []),
      ...attendees.from.some(({ kind: kind3 }) => kind3 !== "frontMatter") ? attendeeLists(text, body2, attendees.from).flatMap((list) => list.attendees.map(({ name }) => name)) : []
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
  let fence = "";
  let open2;
  const close = (end) => {
    if (!open2) return;
    facts.copies.push({ section: open2.section, ...digest(text, { start: open2.start, end }) });
    open2 = void 0;
  };
  for (const range2 of linesIn(text, body2)) {
    const line = text.slice(range2.start, range2.end);
    const written2 = line.trimStart();
    if (written2 === "") continue;
    facts.lines++;
    if (line.endsWith(" ") && /\S $/.test(line)) facts.blanks++;
    if (template?.has(templateLine(line))) facts.template.push(hash(templateLine(line)));
    const mark2 = /^(?:```+|~~~+)/.exec(written2)?.[0];
    if (mark2 && (fence === "" || mark2.startsWith(fence))) fence = fence === "" ? mark2 : "";
    else if (fence === "") {
      const heading = written2.startsWith("#") ? headingOfLine(line)?.text : void 0;
      if (heading !== void 0) {
        const key = headingKey(heading);
        const index = keys2.findIndex((names2) => names2.has(key));
        if (index >= 0 && !seen.has(index)) {
          seen.add(index);
          close(range2.start);
          const section = sections[index].name;
          open2 = { section, start: range2.end };
          const emoji = headingEmoji(heading);
          if (emoji) facts.emoji.push([section, emoji]);
          continue;
        }
      } else {
        for (const name of speakersOf(text, range2)?.names ?? []) {
          speakers.add(isInitials(name.text) ? initialsKey(name.text) : name.text);
        }
      }
    }
    if (fence === "" && isBreak(line)) close(range2.start);
  }
  close(text.length);
  const isOld = isBefore({ path: inPath, day: inPath?.day }, path10, settings.since);
  if (sections.length > 0 && !isOld) facts.sections = seen.size;
  facts.speakers = [...speakers].slice(0, MAX_SPEAKERS);
  facts.participants.splice(MAX_PARTICIPANTS);
  const lower = text.slice(frontMatter2.end).toLowerCase();
  facts.words = [...new Set(lower.match(WORD(lower)) ?? [])];
  return facts;
}
var FIRST = 2166136261;
var PRIME = 16777619;
function hash(text) {
  let value = FIRST;
  for (let at2 = 0; at2 < text.length; at2++) value = Math.imul(value ^ text.charCodeAt(at2), PRIME);
  return value >>> 0;
}
function digest(text, { start, end }) {
  let value = FIRST;
  let length = 0;
  let isApart = false;
  for (let at2 = start; at2 < end; at2++) {
    const unit = text.charCodeAt(at2);
    if (unit === 32 || unit >= 9 && unit <= 13 || unit > 127 && /\s/.test(text[at2])) {
      isApart = length > 0;
      continue;
    }
    if (isApart) {
      value = Math.imul(value ^ 32, PRIME);
      length++;
      isApart = false;
    }
    value = Math.imul(value ^ unit, PRIME);
    length++;
  }
  return { hash: value >>> 0, length };
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
      const own = ownInitials(parsed);
      firsts.set(first, (firsts.get(first) ?? 0) + notes2);
      append(this.#byFirst, first, name);
      append(this.#byLetter, first[0] ?? "", parsed);
      if (own !== void 0) this.#learn(first, own, 1);
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
    return isGroup(name) || isInitials(name) || this.isKnown(name) || participants.some((one) => this.match(name, one) === "yes");
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
    const own = ownInitials(parsed);
    if (own !== void 0) {
      if (own === key) return "yes";
      return parsed.last.includes(" ") && own[0] === key[0] ? "maybe" : "no";
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
    for (const name of present) count2(this.data.names, name);
    for (const speaker of speakers) {
      const counts = this.#of(speaker);
      counts.notes++;
      for (const first of firsts) if (firstLetter(speaker, first) !== "no") count2(counts.withFirst, first);
    }
  }
  join({ names: names2, speakers }) {
    for (const [name, notes2] of names2) count2(this.data.names, name, notes2);
    for (const [speaker, { notes: notes2, withFirst }] of speakers) {
      const counts = this.#of(speaker);
      counts.notes += notes2;
      for (const [first, together] of withFirst) count2(counts.withFirst, first, together);
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
    const all = (field) => [...lists2[field]].map(([spelling, notes2]) => ({ spelling, notes: notes2, folded: fold(spelling) }));
    const spellings = { participants: all("participants"), teams: all("teams"), tags: all("tags") };
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
    this.#firstNames = grouped(firsts, ({ first }) => foldMarks(first));
  }
  /** What `value` should be on clear evidence; undefined when it may be right. */
  better(field, value) {
    const key = `${field}\0${value}`;
    if (!this.#better.has(key)) this.#better.set(key, this.#find(field, value));
    return this.#better.get(key);
  }
  #find(field, value) {
    const counts = this.#lists[field];
    const own = Math.max(1, counts.get(value) ?? 0);
    const folded = fold(value);
    let best;
    for (const { spelling, notes: notes2 } of this.#byFold[field].get(folded) ?? []) {
      if (spelling === value || notes2 < own * CLEAR) continue;
      if (!best || notes2 > best.notes) best = { spelling, notes: notes2, others: own, in: "lists" };
    }
    if (best) return best;
    return field === "participants" ? this.#byFirstName(value) ?? this.#bySlip(field, value, own) : this.#byText(value, own) ?? this.#byFolder(field, value) ?? this.#bySlip(field, value, own);
  }
  /** `RazvanV` for the same reason as `RazvanD`: the first name has marks in nearly all notes, whatever follows it. */
  #byFirstName(value) {
    const first = firstOf(value);
    if (first === void 0 || foldMarks(first) !== first || !new RegExp("\\p{Lu}", "u").test(first[0])) return void 0;
    let marked = 0;
    let plain2 = 0;
    let form;
    let most = 0;
    for (const { first: other, notes: notes2 } of this.#firstNames.get(first) ?? []) {
      if (other === first) plain2 += notes2;
      else {
        marked += notes2;
        if (notes2 > most) [form, most] = [other, notes2];
      }
    }
    if (form === void 0 || marked < CLEAR * Math.max(1, plain2)) return void 0;
    const spelling = form + value.slice(first.length);
    const known = [...this.#lists.participants.keys()].some(
      (name) => name.startsWith(spelling) || firstOf(name) === form && spelling === form
    );
    return known ? { spelling, notes: marked, others: plain2, in: "first" } : void 0;
  }
  /** A word of one letter's difference that the notes' own text has far more often: `krafkit` where it says `kraftkit`. */
  #byText(value, own) {
    if (!/^[\p{L}\p{N}-]{5,}$/u.test(value)) return void 0;
    const lower = value.toLowerCase();
    const mine = this.#words.get(lower) ?? 0;
    for (const [word, notes2] of this.#frequentWords) {
      if (Math.abs(word.length - lower.length) > 1 || notes2 < CLEAR * Math.max(own, mine) || word === lower) continue;
      if (word.startsWith(lower) || lower.startsWith(word) || !isTypingSlip(lower, word)) continue;
      return { spelling: word, notes: notes2, others: Math.max(own, mine), in: "text" };
    }
    return void 0;
  }
  /** A team that is written like no other, and is but for its separators the name of a folder. */
  #byFolder(field, value) {
    if (field !== "teams" || this.#folders.has(value) || (this.#lists.teams.get(value) ?? 0) > 1) return void 0;
    const bare = (text) => fold(text).replace(/[\s_-]+/g, "");
    const folder = [...this.#folders].find((name) => name !== value && bare(name) === bare(value));
    return folder === void 0 ? void 0 : { spelling: folder, notes: 0, others: 1, in: "lists" };
  }
  /** Two letters exchanged, or one doubled by mistake, in a name that is there only once. */
  #bySlip(field, value, own) {
    if (own > 1 || value.length < 5) return void 0;
    const folded = fold(value);
    for (const { spelling, notes: notes2, folded: other } of this.#frequent[field]) {
      if (folded.startsWith(other) || other.startsWith(folded)) continue;
      if (folded.at(-1) !== other.at(-1)) continue;
      if (isSwap(folded, other) || isDoubled(folded, other) || isDoubled(other, folded)) {
        return { spelling, notes: notes2, others: own, in: "lists" };
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
    for (const field of FIELDS) for (const value of new Set(note[field])) count2(lists2[field], value);
    for (const word of note.words) count2(words, word);
    for (const segment of note.path.split("/").slice(0, -1)) if (!/^\d+$/.test(segment)) folders.add(segment);
  }
  join(other) {
    const { lists: lists2, words, folders } = this.data;
    for (const field of FIELDS) for (const [value, notes2] of other.lists[field]) count2(lists2[field], value, notes2);
    for (const [word, notes2] of other.words) count2(words, word, notes2);
    for (const folder of other.folders) folders.add(folder);
  }
};
var FIRST_NAME = letterRegExp(String.raw`^\p{Lu}[\p{Ll}\p{M}]+`);
function firstOf(value) {
  const { text } = personName(value);
  const first = FIRST_NAME(text).exec(text.normalize("NFC"))?.[0];
  return first !== void 0 && first.length >= 3 ? first : void 0;
}
function grouped(all, keyOf3) {
  const groups = /* @__PURE__ */ new Map();
  for (const one of all) append(groups, keyOf3(one), one);
  return groups;
}
function isDoubled(a, b) {
  const at2 = putIn(a, b);
  return at2 !== void 0 && at2 > 0 && a[at2 - 1] === a[at2];
}
function isTypingSlip(a, b) {
  return isSwap(a, b) || putIn(a, b) !== void 0 || putIn(b, a) !== void 0;
}
function putIn(a, b) {
  if (a.length !== b.length + 1) return void 0;
  let at2 = 0;
  while (at2 < b.length && a[at2] === b[at2]) at2++;
  return a.slice(at2 + 1) === b.slice(at2) ? at2 : void 0;
}

// src/collection/collection.ts
var FEW = 3;
var MIN_SHARE2 = 0.2;
var STANDING = 3;
var BLANKS = 0.01;
var CollectionBuilder = class {
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
    for (const line of new Set(note.template)) count2(data.template, line);
    if (note.number !== void 0)
      append(data.numbers, seriesOf(note.path), { path: note.path, number: note.number, day: note.day });
    if (note.sections !== void 0) {
      const counts = { notes: 1, withSections: note.sections > 0 ? 1 : 0 };
      sum(data.folders, folderOf(note.path), counts);
      sum(data.series, seriesOf(note.path), counts);
    }
    for (const [section, emoji] of note.emoji) countIn(data.emoji, section, emoji);
    for (const { section, hash: hash3, length } of note.copies) {
      const copy = note.day && { path: note.path, day: note.day };
      if (copy) append(data.copies, copyKey(note.path, section, hash3, length), copy, STANDING);
    }
    this.#people.add(note.participants, note.speakers);
    this.#spellings.add(note);
  }
  /** Takes in what another builder has taken in. */
  join(other) {
    const { data } = this;
    for (const key of ["notes", "withKeys", "lines", "blanks"]) data[key] += other[key];
    for (const [line, notes2] of other.template) count2(data.template, line, notes2);
    for (const [series, notes2] of other.numbers) for (const note of notes2) append(data.numbers, series, note);
    for (const [folder, counts] of other.folders) sum(data.folders, folder, counts);
    for (const [series, counts] of other.series) sum(data.series, series, counts);
    for (const [section, emoji] of other.emoji) {
      for (const [one, notes2] of emoji) countIn(data.emoji, section, one, notes2);
    }
    for (const [key, notes2] of other.copies) for (const note of notes2) append(data.copies, key, note, STANDING);
    this.#people.join(other.people);
    this.#spellings.join(other.spellings);
  }
};
var Collection = class {
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
  get isForeign() {
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
  numbersBeside(path10) {
    return (this.#data.numbers.get(seriesOf(path10)) ?? []).filter((other) => other.path !== path10);
  }
  /** How many notes stand in the folder of `path`, and how many of them have any expected section. */
  folder(path10) {
    return this.#data.folders.get(folderOf(path10)) ?? { notes: 0, withSections: 0 };
  }
  /** Whether `path` is among notes of another kind: two or more in its folder or series, none with an expected section. */
  isOfOtherKind(path10) {
    return [this.folder(path10), this.#data.series.get(seriesOf(path10))].some(
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
  earlierCopy(path10, day, section, hash3, length) {
    const others = (this.#data.copies.get(copyKey(path10, section, hash3, length)) ?? []).filter(
      (other) => other.path !== path10
    );
    const [only] = others;
    return only && others.length === 1 && only.day < day ? only : void 0;
  }
};
function folderOf(path10) {
  return path10.slice(0, Math.max(0, path10.lastIndexOf("/")));
}
function seriesOf(path10) {
  return withoutYears(folderOf(path10));
}
var withoutYears = remembered(
  (folder) => folder.split("/").filter((segment) => !/^(?:19|20)\d\d$/.test(segment)).join("/")
);
function sum(all, key, { notes: notes2, withSections }) {
  const counts = all.get(key) ?? { notes: 0, withSections: 0 };
  all.set(key, { notes: counts.notes + notes2, withSections: counts.withSections + withSections });
}
function dataOf(facts) {
  const builder = new CollectionBuilder();
  for (const note of facts) builder.add(note);
  return builder.data;
}
function copyKey(path10, section, hash3, length) {
  return `${seriesOf(path10)}\0${section}\0${hash3}\0${length}`;
}

// src/node/baseline-file.ts
import path3 from "node:path";

// src/config/config-error.ts
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

// src/finding.ts
function byPlace(a, b) {
  return a.place.start.offset - b.place.start.offset || a.place.end.offset - b.place.end.offset || (a.ruleId < b.ruleId ? -1 : a.ruleId > b.ruleId ? 1 : 0);
}

// src/fingerprint.ts
var Fingerprints = class {
  #seen = /* @__PURE__ */ new Map();
  /** The one of a finding, in the form that GitHub's own take: sixteen hexadecimal digits, `:`, the occurrence from 1. */
  of(finding, path10) {
    return this.#next(finding.ruleId, path10, subjects(finding)[0]);
  }
  /** One for each thing that the finding is about, and mostly that is one. The path is no part of them. */
  each(finding) {
    return subjects(finding).map((subject) => this.#next(finding.ruleId, "", subject));
  }
  #next(ruleId, path10, subject) {
    const digits = hash2([ruleId, path10, subject].join("\0"));
    const occurrence = (this.#seen.get(digits) ?? 0) + 1;
    this.#seen.set(digits, occurrence);
    return `${digits}:${occurrence}`;
  }
};
function subjects({ about, actual, message: message2 }) {
  if (about !== void 0) return about;
  const quoted = [];
  for (const [part] of message2.matchAll(/`[^`]*`|;/g)) {
    if (part === ";") break;
    quoted.push(part);
  }
  const lines = actual.replace(/\r\n|\r/g, "\n").replace(/(?<![ \t])[ \t]+(?=\n)/g, "").replace(/\n[ \t]+/g, "\n");
  return [[lines, ...quoted].join("\0")];
}
function hash2(text) {
  return [2166136261, 461845907].map((start) => fnv(text, start).toString(16).padStart(8, "0")).join("");
}
function fnv(text, start) {
  let value = start;
  for (let at2 = 0; at2 < text.length; at2++) {
    const unit = text.charCodeAt(at2);
    value = Math.imul(value ^ unit & 255, 16777619);
    value = Math.imul(value ^ unit >> 8, 16777619);
  }
  return value >>> 0;
}

// lazily:src/loose-json.ts
init_compiled();
var loaded3;
var module4 = () => loaded3 ??= loadCompiled(__filename, "./lazy/loose-json.cjs");
var parseLooseJson = (...given) => module4().parseLooseJson(...given);

// src/baseline.ts
var BASELINE_NAME = ".meeting-notes-lint-suppressions.json";
var Baseline = class {
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
  split(path10, findings) {
    const entries = this.#byPath.get(path10);
    if (!entries) return { findings: [...findings], baselined: [], unmatched: [] };
    const left = new Map(entries.map((entry) => [keyOf(entry), entry]));
    const split2 = { findings: [], baselined: [], unmatched: [] };
    const fingerprints = new Fingerprints();
    for (const finding of findings) {
      const known = entriesOf(path10, [finding], fingerprints).map((entry) => left.delete(keyOf(entry)));
      if (known.every(Boolean)) split2.baselined.push(finding);
      else split2.findings.push(atNewPlaces(finding, known));
    }
    split2.findings.sort(byPlace);
    split2.unmatched.push(...left.values());
    return split2;
  }
  /** The entries without those of `gone`, and with those of `more` that are not there yet. */
  changed(gone, more) {
    const left = new Set(gone.map(keyOf));
    const kept = this.entries.filter((entry) => !left.has(keyOf(entry)));
    const known = new Set(kept.map(keyOf));
    return [...kept, ...more.filter((entry) => !known.has(keyOf(entry)))];
  }
};
function entriesOf(path10, findings, fingerprints = new Fingerprints()) {
  return findings.flatMap(
    (finding) => fingerprints.each(finding).map((fingerprint) => ({
      path: path10,
      ruleId: finding.ruleId,
      fingerprint,
      message: excerpt(finding.message, MAX_MESSAGE)
    }))
  );
}
function atNewPlaces(finding, known) {
  const places2 = [{ place: finding.place, message: "" }, ...finding.related ?? []];
  if (places2.length !== known.length) return finding;
  const [first, ...others] = places2.filter((_, at2) => !known[at2]);
  return { ...finding, place: first.place, ...finding.related && { related: others } };
}
var MAX_MESSAGE = 120;
var VERSION = 1;
var ENTRY = /^(?<path>.+) (?<ruleId>[a-z][a-z0-9-]*) (?<fingerprint>[0-9a-f]{16}:[1-9]\d{0,8})$/s;
function keyOf({ path: path10, ruleId, fingerprint }) {
  return `${path10} ${ruleId} ${fingerprint}`;
}
function parseBaseline(text, file) {
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
  return Object.entries(lines).map(([key, message2]) => {
    const { path: path10, ruleId, fingerprint } = ENTRY.exec(key)?.groups ?? {};
    if (path10 === void 0 || ruleId === void 0 || fingerprint === void 0)
      throw new ConfigError(
        file,
        lineOf(text, key),
        `this line names no finding (path, rule, fingerprint); remove it, or ${ANEW}.`
      );
    return { path: path10, ruleId, fingerprint, message: typeof message2 === "string" ? message2 : "" };
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
  const read3 = parseLooseJson(text);
  if (read3.wrongLine === void 0) return read3.data;
  throw new ConfigError(file, read3.wrongLine, `JSON cannot be read from here on; mend it, or ${ANEW}.`);
}
function lineOf(text, key) {
  const at2 = text.indexOf(json(key));
  return at2 < 0 ? void 0 : text.slice(0, at2).split("\n").length;
}

// src/node/files.ts
import { existsSync as existsSync2, lstatSync, readdirSync, realpathSync } from "node:fs";
var disk = {
  exists: existsSync2,
  kindOf(file) {
    const stat2 = lstatSync(file, { throwIfNoEntry: false });
    return stat2 && kind(stat2);
  },
  realPath: (file) => realpathSync(file),
  list: (folder) => readdirSync(folder, { withFileTypes: true }).map((entry) => ({ name: entry.name, kind: kind(entry) })),
  read: async (file, shown3, max) => readTextFile(file, shown3, max)
};
var MOST_KEPT = 32 * 1024 * 1024;
function readOnce(files) {
  const texts = /* @__PURE__ */ new Map();
  let room = MOST_KEPT;
  return {
    ...files,
    async read(file, shown3, max) {
      const known = texts.get(file);
      if (known !== void 0) return known;
      const text = await files.read(file, shown3, max);
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
import path2 from "node:path";

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
var __getOwnPropNames2 = Object.getOwnPropertyNames;
var __commonJS2 = (cb, mod) => function __require2() {
  try {
    return mod || (0, cb[__getOwnPropNames2(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
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
    function validateInt32(value) {
      return Number.isInteger(value) && value <= MAX_INT32 && value >= MIN_INT32;
    }
    function validateInt64(value) {
      return Number.isInteger(value);
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
var validateNote = validate21;
var func2 = require_ucs2length().default;
var formats0 = require_formats().fullFormats["date-time"];
var pattern0 = new RegExp("(?:[Zz]|:\\d\\d)$", "u");
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
  validate21.errors = vErrors;
  return errors === 0;
}

// src/note/roster.ts
var Roster = class {
  people;
  teams;
  #byName = /* @__PURE__ */ new Map();
  #canonical = /* @__PURE__ */ new Map();
  constructor(people = [], teams = []) {
    this.people = people;
    this.teams = teams;
    for (const person of people) {
      for (const name of [person.name, ...person.aliases ?? [], ...person.github ? [person.github] : []]) {
        this.#byName.set(fold(name), person);
      }
      for (const alias of person.aliases ?? []) this.#canonical.set(alias, person.name);
    }
  }
  /** The spelling that `name`, an alias as the roster writes it, is to have; undefined for everything else. */
  canonical(name) {
    return this.#canonical.get(name);
  }
  /** The person of that name, alias or handle; case and diacritics do not count. */
  person(name) {
    return this.#byName.get(fold(name)) ?? this.#byName.get(fold(personName(name).text));
  }
  /** Everybody whom `speaker` (initials, a name or an alias) can mean. */
  meantBy(speaker) {
    const named2 = this.person(speaker);
    if (named2) return [named2];
    return this.people.filter(
      ({ initials }) => (initials ?? []).some(
        (own) => own === speaker || isInitials(own) && isInitials(speaker) && initialsKey(own) === initialsKey(speaker)
      )
    );
  }
};
function rosterPeople(people) {
  return people.map(
    (person) => typeof person === "string" ? { name: person } : { ...person, ...person.initials !== void 0 && { initials: [person.initials].flat() } }
  );
}

// src/schema-keys.ts
function schemaKeys(schema) {
  const { properties, required } = schema;
  const entries = Object.entries(isObject(properties) ? properties : {});
  return {
    keys: entries.map(([key]) => key),
    required: Array.isArray(required) ? required.filter((key) => typeof key === "string") : [],
    about: new Map(entries.map(([key, part]) => [key, infoOf(part)]))
  };
}
function infoOf(part) {
  const { description, type } = isObject(part) ? part : {};
  return { ...typeof description === "string" && { description }, isList: type === "array" };
}
function isObject(value) {
  return typeof value === "object" && value !== null;
}

// src/default-settings.ts
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

// lazily:src/globs.ts
init_compiled();
var loaded4;
var module5 = () => loaded4 ??= loadCompiled(__filename, "./lazy/globs.cjs");
var globMatcher = (...given) => module5().globMatcher(...given);
var scanGlob = (...given) => module5().scanGlob(...given);

// src/note/recognise.ts
var PAGE2 = /(?:^|[-_. ])(?:readme|template|contributing|changelog|index|license)(?:[-_. ]|$)/i;
function isPage(path10) {
  return PAGE2.test(path10.slice(path10.lastIndexOf("/") + 1).replace(/\.md$/i, ""));
}
function mayBeNote(path10) {
  const name = path10.slice(path10.lastIndexOf("/") + 1);
  if (!/\.md$/i.test(name) || isPage(path10)) return false;
  return /(?<!\d)\d{4}-\d{2}-\d{2}/.test(name) ? true : void 0;
}
function looksLikeNote(text) {
  const block = /^\uFEFF?\s*---[^\S\r\n]*(?:\r\n|\r|\n)([\s\S]{0,5000}?)(?:\r\n|\r|\n)---[^\S\r\n]*(?:\r|\n|$)/.exec(
    text
  );
  return block !== null && /^datetime[ \t]*:/m.test(block[1]);
}

// src/note/path-pattern.ts
var TOKENS = {
  yyyy: "\\d{4}",
  yy: "\\d{2}",
  MM: "\\d{2}",
  M: "\\d{1,2}",
  dd: "\\d{2}",
  d: "\\d{1,2}",
  number: "\\d{1,6}",
  // A word; what is only digits is a part of a date or a number.
  slug: "[^/]*?\\p{L}[^/]*?",
  team: "[^/]*?\\p{L}[^/]*?"
};
var pathTokens = [...Object.keys(TOKENS).slice(0, 6), "MMM", "number", "slug", "team"];
function pathPattern(source, locale = "en") {
  const names2 = [];
  const body2 = source.replace(/^\.\//, "").replace(/\{(\w+)\}|\*\*\/?|\*|[^{*]+|\{/g, (part, token) => {
    if (token !== void 0 && pathTokens.includes(token)) {
      names2.push(token);
      return `(${token === "MMM" ? dateWords(locale).month : TOKENS[token]})`;
    }
    if (part.startsWith("**")) return "(?:[^/]+/)*";
    return part === "*" ? "[^/]*" : part.replace(/[.+?^${}()|[\]\\]/g, "\\$&");
  });
  const pattern = new RegExp(`^${body2}$`, "iu");
  return {
    source,
    read(path10) {
      const match = pattern.exec(path10);
      return match ? partsOf2(names2, match.slice(1), locale) : void 0;
    },
    rewrite(path10, to) {
      const match = new RegExp(pattern, "diu").exec(path10);
      if (!match) return void 0;
      let out = path10;
      for (const [at2, name] of [...names2.entries()].reverse()) {
        const [start, end] = match.indices[at2 + 1];
        out = out.slice(0, start) + written(name, path10.slice(start, end), to, locale) + out.slice(end);
      }
      return out;
    }
  };
}
function partsOf2(names2, values2, locale) {
  const said = /* @__PURE__ */ new Map();
  let conflict;
  names2.forEach((name, at2) => {
    const text = values2[at2];
    const [key, value] = meaning(name, text, locale);
    const known = said.get(key);
    if (!known) said.set(key, { value, text });
    else if (known.value !== value) conflict ??= [known.text, text];
  });
  const number = (key) => said.has(key) ? Number(said.get(key).value) : void 0;
  const [year, month, day, count3] = ["year", "month", "day", "number"].map(number);
  const whole = year !== void 0 && month !== void 0 && day !== void 0;
  const real = whole ? toDay(year, month, day) : void 0;
  const team = said.get("team")?.text;
  const slug = said.get("slug")?.text;
  return {
    text: [year ?? "", ...[month, day].filter((part) => part !== void 0).map(two2)].join("-").replace(/^-/, ""),
    day: real,
    isWhole: whole,
    ...year !== void 0 && { year },
    ...month !== void 0 && { month },
    ...count3 !== void 0 && { number: count3 },
    ...team !== void 0 && { team },
    ...slug !== void 0 && { slug },
    ...conflict && { conflict }
  };
}
function written(token, old, { day, number, slug }, locale) {
  const [year, month, date] = day.split("-");
  switch (token) {
    case "yyyy":
      return year;
    case "yy":
      return year.slice(2);
    case "MM":
      return month;
    case "M":
      return String(Number(month));
    case "MMM":
      return monthLike(old, Number(month), locale);
    case "dd":
      return date;
    case "d":
      return String(Number(date));
    case "number":
      return number === void 0 ? old : String(number).padStart(old.length, "0");
    case "slug":
      return slug ?? old;
    default:
      return old;
  }
}
function meaning(token, text, locale) {
  switch (token) {
    case "yyyy":
      return ["year", text];
    case "yy":
      return ["year", `20${text}`];
    case "MM":
    case "M":
      return ["month", String(Number(text))];
    case "MMM":
      return ["month", String(dateWords(locale).months.get(text.toLowerCase()) ?? 0)];
    case "dd":
    case "d":
      return ["day", String(Number(text))];
    case "number":
      return ["number", String(Number(text))];
    default:
      return [token, fold(text)];
  }
}
var two2 = (value) => String(value).padStart(2, "0");

// src/config/settings-of.ts
function settingsOf(data, before, resources) {
  const { frontMatter: frontMatter2, date, attendees, sections, labels, actions, placeholders, cancelled, roster, since } = data;
  const schema = frontMatter2?.schema === void 0 ? void 0 : resources?.schemas.get(frontMatter2.schema);
  const template = placeholders?.template === void 0 ? void 0 : resources?.templates.get(placeholders.template);
  const isCancelled2 = cancelled === void 0 ? void 0 : resources?.patterns.get(cancelled);
  return {
    ...data.path && { path: [data.path].flat().map((pattern) => pathPattern(pattern, before.locale)) },
    ...frontMatter2 && {
      frontMatter: {
        required: frontMatter2.required ?? before.frontMatter.required,
        schema: schema ?? before.frontMatter.schema
      }
    },
    ...date && {
      date: {
        ...before.date,
        ...date.from && { from: sourcesOf(date.from) },
        ...date.timezone !== void 0 && { timezone: date.timezone },
        ...date.tolerance !== void 0 && { tolerance: date.tolerance }
      }
    },
    ...attendees?.from && { attendees: { from: sourcesOf(attendees.from), isConfigured: true } },
    ...sections && { sections: sections.map(sectionSpec) },
    ...labels && { labels: Object.entries(labels).map(([name, value]) => ({ name, value })) },
    ...actions?.in && { actions: actions.in },
    ...placeholders && {
      placeholders: {
        ...before.placeholders,
        ...placeholders.words && { words: placeholders.words },
        ...template !== void 0 && { template: templateLines(template) }
      }
    },
    ...isCancelled2 && { cancelled: isCancelled2 },
    ...roster && { roster: rosterOf(roster, before.roster, resources) },
    ...since !== void 0 && { since }
  };
}
function sourcesOf(texts) {
  return texts.flatMap((text) => parseSource(text) ?? []);
}
function rosterOf({ people, teams }, before, resources) {
  const named2 = typeof people === "string" ? resources?.people.get(people) : people && rosterPeople(people);
  return new Roster(named2 ?? before.people, teams ?? before.teams);
}
function sectionSpec(section) {
  const spec = typeof section === "string" ? { name: section } : section;
  const known = defaultSections.find(({ name }) => name === spec.name);
  return { ...known?.aliases && { aliases: known.aliases }, ...spec };
}

// src/config/config.ts
var Config = class {
  #layers;
  #rules;
  #effective = /* @__PURE__ */ new Map();
  #kinds = [];
  #isNote;
  #paths;
  #isIgnored;
  /**
   * @param rules all rules there are
   * @param layers from the weakest to the strongest; `recommended` is always below them
   */
  constructor(rules2, layers) {
    this.#rules = rules2;
    this.#layers = layers;
    for (const { data } of layers) {
      for (const [name, kind3] of Object.entries(data.kinds ?? {})) {
        this.#kinds.push({ name, matches: matcher(kind3.notes ?? []) });
      }
    }
    const notes2 = layers.findLast(({ data }) => data.notes)?.data.notes;
    this.#isNote = notes2 && matcher(notes2);
    this.#paths = this.for("").settings.path;
    this.#isIgnored = matcher(layers.flatMap(({ data }) => data.ignore ?? []));
  }
  /** Whether `path` is left alone; for a folder, everything in it is. */
  isIgnored(path10) {
    return this.#isIgnored(path10);
  }
  /** Whether the configuration says that `path` is a note; undefined when it does not say. */
  isNote(path10) {
    if (this.#paths.some((pattern) => pattern.read(path10))) return true;
    const isOfKind = this.#kinds.some(({ matches }) => matches(path10));
    if (this.#isNote) return (this.#isNote(path10) || isOfKind) && !isPage(path10);
    return isOfKind && this.#paths.length === 0 && !isPage(path10) ? true : void 0;
  }
  /** What holds for the note at `path` (with forward slashes, relative to the root). */
  for(path10) {
    const kind3 = this.#kinds.findLast(({ matches }) => matches(path10))?.name;
    let effective = this.#effective.get(kind3);
    if (!effective) {
      effective = this.#merge(kind3);
      this.#effective.set(kind3, effective);
    }
    return effective;
  }
  #merge(kind3) {
    const rules2 = /* @__PURE__ */ new Map();
    for (const { meta } of this.#rules)
      rules2.set(meta.id, { severity: meta.severity, options: {}, origin: "recommended" });
    const origins = new Map(Object.keys(defaultSettings).map((key) => [key, "recommended"]));
    const parts = this.#layers.flatMap(({ origin, data, resources }) => {
      const own = kind3 === void 0 ? void 0 : data.kinds?.[kind3];
      return [
        { data, origin, resources },
        ...own ? [{ data: own, origin: `${origin}, kind \`${kind3}\``, resources }] : []
      ];
    });
    const locale = parts.findLast(({ data }) => data.locale)?.data.locale ?? defaultSettings.locale;
    let settings = { ...defaultSettings, locale };
    for (const { data, origin, resources } of parts) {
      for (const key of Object.keys(data)) origins.set(key, origin);
      settings = { ...settings, ...settingsOf(data, settings, resources) };
      for (const [id, entry] of Object.entries(data.rules ?? {})) {
        rules2.set(id, { ...ruleOf(entry, rules2.get(id)?.options ?? {}), origin });
      }
    }
    return { kind: kind3, settings, rules: rules2, origins };
  }
};
function ruleOf(entry, before) {
  return typeof entry === "string" ? { severity: entry, options: before } : { severity: entry[0], options: entry[1] ?? {} };
}
function matcher(globs) {
  const clean = globs.map((glob) => glob.replace(/^\.\//, ""));
  if (clean.length === 0) return () => false;
  return globMatcher(clean.flatMap((glob) => [glob, `${glob.replace(/(?<!\/)\/+$/, "")}/**`]));
}

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

// src/note/tasks.ts
var TASK_WORDS = new Set(
  "add address adapt allow announce approve arrange ask assign attend build bring buy call change check clarify clean close collect comment complete compare configure confirm contact continue coordinate convert copy create debug decide define deploy design determine develop discuss document draft drop edit enable ensure establish evaluate examine experiment explain explore extend extract figure fill find finalize finalise finish fix follow gather generate get give handle have host identify implement import improve include inform inspect install integrate investigate invite join keep launch learn let list look maintain make measure merge migrate modify monitor move notify open order organize organise outline patch pick ping plan poll port post prepare present print propose provide publish push put reach read rebase record reduce refactor register release remind remove rename reorganize repair replace reply report request research resolve respond restructure review revise rewrite run schedule see select send set setup share show sign solve sort start submit suggest summarize summarise support switch sync synchronize synchronise talk test think track translate trigger try turn understand unify update upgrade upload upstream use validate verify visit wait work write".split(" ")
);
var FIRST_WORD = letterRegExp(String.raw`^(?:\*\*|__|please\s+)?([\p{L}]+)\b(?!\s*:)`, "i");
function isTask(line) {
  const plain2 = line.replace(/^(?:\[[ xX]\]\s*)?/, "");
  if (/^TODO\b:?\s+\S/i.test(plain2)) return true;
  const first = FIRST_WORD(plain2).exec(plain2)?.[1]?.toLowerCase();
  if (first === void 0 || !TASK_WORDS.has(first)) return false;
  return plain2.split(/\s+/).length >= 3;
}

// src/note/action-items.ts
function actionItems(blocks, text, isPerson) {
  const found = [];
  let caption;
  for (const block of blocks) {
    if (block.kind === "heading") caption = "topic";
    if (block.kind !== "paragraph" && block.kind !== "item") continue;
    if (block.item && (block.item.depth > 1 || block.kind === "paragraph")) continue;
    const { start } = block.range;
    const range2 = { start, end: Math.min(block.range.end, endOfLine(text, start)) };
    const line = text.slice(range2.start, range2.end).trimEnd();
    const box = /^\[[ xX]\]\s+/.exec(line)?.[0] ?? "";
    const trimmed = { start: range2.start + box.length, end: range2.start + line.length };
    const owners = ownersOf(text, trimmed, isPerson);
    const isCaption2 = !block.item && text.slice(block.range.start, block.range.end).trimEnd().endsWith(":");
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
var TAIL = letterRegExp(
  String.raw`(?::|-|–|—|\()\s*((?:\p{Lu}[\p{L}\p{M}]*)(?:\s*[/+&,]\s*\p{Lu}[\p{L}\p{M}]*)*)\s*\)?[.]?$`
);
var LEAD2 = letterRegExp(
  String.raw`^(\p{Lu}[\p{L}\p{M}]*(?:\s*(?:[/+&,]|and)\s*\p{Lu}[\p{L}\p{M}]*)*)\s*(?::|-|–|—|\bto\b|\bwill\b|\bshould\b|\bcan\b|\bneeds?\b|\bis\b|\bare\b|\bhas\b|'ll\b|\()`
);
var SEPARATOR = /[/+&,]|\band\b/;
function ownersOf(text, range2, isPerson) {
  const line = text.slice(range2.start, range2.end);
  const first = speakersOf(text, range2)?.names.filter(({ text: name }) => !/^todo$/i.test(name)) ?? [];
  if (first.some(({ text: name }) => isPerson(name))) return first;
  const plain2 = line.replace(/^TODO\b:?\s*/i, "");
  const said = /\b(?:owners?|assigned to|assignees?|responsible|lead|who|by)\s*:\s*(\S[^;)\]]*)/i.exec(plain2)?.[1];
  if (said !== void 0) return named(said, isPerson);
  const handles = [...plain2.matchAll(/(?:^|[\s(])(@[\w-]+)/g)].map(([, handle]) => ({ text: handle }));
  if (handles.length > 0) return handles;
  const tail = TAIL(plain2).exec(plain2)?.[1];
  if (tail?.split(/[/+&,]/).every((name) => isPerson(name.trim()))) return named(tail, isPerson);
  const lead2 = LEAD2(plain2).exec(plain2)?.[1];
  if (lead2?.split(SEPARATOR).some((name) => isPerson(name.trim()))) return named(lead2, isPerson);
  if (/^(?:we|i)\b/i.test(plain2)) return [{ text: plain2.split(/\s/)[0] }];
  const group = /^([\p{L}][\p{L} -]{2,30}):\s+\S/u.exec(plain2)?.[1];
  if (group?.split(/\s+/).some((word) => isGroup(word) || /^(?:leaders?|meeting|task force|group|wg|sig|chairs?)$/i.test(word)))
    return [{ text: group }];
  return [];
}
function named(list, isPerson) {
  const names2 = list.split(SEPARATOR).map((name) => name.trim().replace(/^.*:\s+/, ""));
  const people = names2.filter((name) => isPerson(name));
  return (people.length > 0 ? people : [list.trim()]).map((text) => ({ text }));
}

// node_modules/trough/lib/index.js
function wrap(middleware, callback) {
  let called;
  return wrapped;
  function wrapped(...parameters) {
    const fnExpectsCallback = middleware.length > parameters.length;
    let result2;
    if (fnExpectsCallback) {
      parameters.push(done);
    }
    try {
      result2 = middleware.apply(this, parameters);
    } catch (error2) {
      const exception = (
        /** @type {Error} */
        error2
      );
      if (fnExpectsCallback && called) {
        throw exception;
      }
      return done(exception);
    }
    if (!fnExpectsCallback) {
      if (result2 && result2.then && typeof result2.then === "function") {
        result2.then(then, done);
      } else if (result2 instanceof Error) {
        done(result2);
      } else {
        then(result2);
      }
    }
  }
  function done(error2, ...output) {
    if (!called) {
      called = true;
      callback(error2, ...output);
    }
  }
  function then(value) {
    done(null, value);
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
      let index = file.messages.length - 1;
      wrap(rule, function(error2) {
        const messages24 = file.messages;
        if (error2 && !messages24.includes(error2)) {
          try {
            file.fail(error2);
          } catch {
          }
        }
        while (++index < messages24.length) {
          Object.assign(messages24[index], { fatal, ruleId, source, url });
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

// lazily:src/check-options.ts
init_compiled();
var loaded5;
var module6 = () => loaded5 ??= loadCompiled(__filename, "./lazy/check-options.cjs");
var checkOptions = (...given) => module6().checkOptions(...given);

// src/home.ts
var HOME = "https://github.com/meeting-notes-lint/meeting-notes-lint";
function ruleUrl(id) {
  return `${HOME}/blob/main/docs/rules/${id}.md`;
}
var CONFIG_SCHEMA = `${HOME.replace("github.com", "raw.githubusercontent.com")}/main/schemas/config.schema.json`;

// lazily:src/note/markdown.ts
init_compiled();
var loaded6;
var module7 = () => loaded6 ??= loadCompiled(__filename, "./lazy/markdown.cjs");
var parseMarkdown = (...given) => module7().parseMarkdown(...given);

// src/note/scan-blocks.ts
var HEADING = /#{1,6}(?=[ \t\r\n]|$)/y;
var FENCE = /`{3,}(?=[^`\r\n]*(?:[\r\n]|$))|~{3,}/y;
var RULE = /([-*_])(?:[ \t]*\1){2,}[ \t]*(?=[\r\n]|$)/y;
var UNDERLINE2 = /(?:=+|-+)[ \t]*(?=[\r\n]|$)/y;
var MARKER = /(?:[-*+]|(\d{1,9})[.)])(?=[ \t\r\n]|$)/y;
var BRACKETS = /\[[^\\\]\r\n]*\](?!:)/y;
var DEFINITION = /\[[^\s\\[\]][^\\[\]\r\n]{0,99}\]: *[^\s<>()\\]+ *(?=[\r\n]|$)/y;
var SPECIAL = new Set("	#`~<>*+-_=[0123456789");
var NO_TAG = /<(?:[a-z][a-z0-9]*[:@.]|[^a-z/!?]|$)/iy;
function scanBlocks(text, from) {
  if (/^\uFEFF|\r(?!\n)/.test(text)) return void 0;
  const scanner = new Scanner(text);
  for (let start = from; start < text.length; ) {
    const lineFeed = text.indexOf("\n", start);
    const end = lineFeed < 0 ? text.length : lineFeed;
    if (!scanner.line(start, end > start && text[end - 1] === "\r" ? end - 1 : end)) return void 0;
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
  constructor(text) {
    this.#text = text;
  }
  /** Takes in the line from `start` to `end`; false when it is not certain what it is. */
  line(start, end) {
    const text = this.#text;
    if (this.#comment) return this.#inComment(this.#comment, start, end);
    let at2 = start;
    let first = this.#skipSpaces(at2, end);
    let depth = 0;
    for (const { item, width, children } of this.#open) {
      if (!item) {
        if (text[first] !== ">" || first - at2 > 3) break;
        at2 = text[first + 1] === " " ? first + 2 : first + 1;
        first = this.#skipSpaces(at2, end);
      } else if (first < end) {
        if (children === 0 && first > at2) return false;
        if (first - at2 < width) break;
        at2 += width;
      }
      depth++;
    }
    if (this.#fence) return this.#inFence(this.#fence, depth, at2, first, end);
    if (first === end) {
      this.#paragraph = void 0;
      this.#open.length = depth;
      return true;
    }
    this.#interrupts = this.#paragraph !== void 0 && depth === this.#open.length;
    while (SPECIAL.has(text[first])) {
      if (text[first] === "	") return false;
      if (first - at2 > 3) break;
      const content = text[first] === ">" ? this.#quote(depth, first, end) : this.#item(depth, at2, first, end);
      if (content === "unknown") return false;
      if (content === "none") return this.#leaf(depth, at2, first, end);
      depth++;
      at2 = content;
      first = this.#skipSpaces(at2, end);
      if (first === end) return true;
    }
    return first - at2 > 3 && !this.#paragraph ? false : this.#prose(depth, first, end);
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
  #skipSpaces(at2, end) {
    while (at2 < end && this.#text[at2] === " ") at2++;
    return at2;
  }
  #match(pattern, at2) {
    pattern.lastIndex = at2;
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
  #item(depth, at2, first, end) {
    const match = this.#match(MARKER, first);
    if (!match || this.#match(RULE, first)) return "none";
    const [marker, digits] = match;
    const afterMarker = first + marker.length;
    const content = this.#skipSpaces(afterMarker, end);
    const isEmpty = content === end;
    if (isEmpty || digits !== void 0 && digits !== "1") {
      if (this.#paragraph && depth === this.#open.length) return "none";
      if (this.#interrupts || this.#open[depth] && !this.#open[depth].item) return "unknown";
    }
    if (this.#text[content] === "	" || content - afterMarker > 4 && !isEmpty) return "unknown";
    const kind3 = marker.at(-1);
    const width = (isEmpty ? afterMarker + 1 : content) - at2;
    const known = this.#open[depth];
    const goesOn = known?.marker === kind3;
    if (goesOn) this.#closeTo(depth);
    else this.#begin(depth, end);
    const item = {
      range: { start: first, end },
      depth: depth + 1,
      list: goesOn ? known.item.list : this.#lists++,
      ordered: digits !== void 0,
      hasChildren: false
    };
    this.#open[depth] = { marker: kind3, width, item, children: 0 };
    this.#grow(end);
    if (isEmpty) this.#blocks.push({ kind: "item", range: { start: end, end }, item });
    return content;
  }
  /** A line that begins with a mark, and begins no container. */
  #leaf(depth, at2, first, end) {
    const text = this.#text;
    const range2 = { start: first, end };
    switch (text[first]) {
      case "#": {
        const marks = this.#match(HEADING, first)?.[0];
        if (marks === void 0) break;
        if (text[first + marks.length] === "	") return false;
        this.#begin(depth, end);
        if (depth > 0) this.#pushProse(range2);
        else this.#blocks.push({ kind: "heading", range: range2, heading: headingAt(text, range2, marks.length) });
        return true;
      }
      case "`":
      case "~": {
        const marks = this.#match(FENCE, first)?.[0];
        if (marks === void 0) break;
        this.#begin(depth, end);
        this.#fence = { block: { kind: "code", range: range2 }, marks };
        this.#blocks.push(this.#fence.block);
        return true;
      }
      case "<": {
        if (this.#match(NO_TAG, first)) break;
        if (!text.startsWith("<!--", first)) return false;
        this.#begin(depth, end);
        this.#comment = { kind: "html", range: { start: at2, end } };
        this.#blocks.push(this.#comment);
        return this.#inComment(this.#comment, first + 2, end);
      }
      case "[":
        if (this.#paragraph && this.#paragraph.kind !== "other") break;
        if (this.#match(BRACKETS, first)) break;
        if (!this.#match(DEFINITION, first) || this.#paragraph && depth < this.#open.length) return false;
        this.#begin(depth, end);
        this.#paragraph = { kind: "other", range: range2 };
        this.#blocks.push(this.#paragraph);
        return true;
      default:
        if (this.#paragraph && (text[first] === "=" || depth === this.#open.length) && this.#match(UNDERLINE2, first))
          return false;
        if (!this.#match(RULE, first)) break;
        this.#begin(depth, end);
        this.#blocks.push({ kind: "other", range: range2 });
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
  #inFence({ block, marks }, depth, at2, first, end) {
    if (depth < this.#open.length) return false;
    block.range.end = end;
    if (first < end) this.#grow(end);
    if (first - at2 <= 3 && this.#text.startsWith(marks, first)) {
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
  #pushProse(range2) {
    const parent = this.#open.at(-1);
    const quoted = this.#open[0]?.item === void 0 && this.#open.length > 0;
    const kind3 = quoted ? "quote" : parent?.item && parent.children === 1 ? "item" : "paragraph";
    const block = { kind: kind3, range: range2, ...parent?.item && { item: parent.item } };
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
function parseNote(path10, text) {
  const long = tooLong(text);
  if (long) return { ...noteFrom(path10, text, [], nothing("missing")), excess: long };
  const frontMatter2 = parseFrontMatter(text);
  const excess = tooComplex(text, frontMatter2.range.end);
  if (excess) return { ...noteFrom(path10, text, [], frontMatter2), excess };
  const scanned = scanBody(text, frontMatter2);
  if (scanned) return noteFrom(path10, text, scanned, frontMatter2);
  const unparsed = tooMuchToParse(text, frontMatter2.range.end);
  if (unparsed) return { ...noteFrom(path10, text, [], frontMatter2), excess: unparsed };
  return noteFrom(path10, text, parseBody(text, frontMatter2), frontMatter2);
}
function scanBody(text, frontMatter2) {
  const { state, range: range2, fence } = frontMatter2;
  return isPlain(frontMatter2) && (state === "missing" || fence.end === 3) ? scanBlocks(text, range2.end) : void 0;
}
function parseBody(text, frontMatter2) {
  const { state, range: range2 } = frontMatter2;
  const plain2 = isPlain(frontMatter2) ? text : text.slice(0, range2.end).replace(/[^\r\n]/g, " ") + text.slice(range2.end);
  const shift = state === "missing" && text.startsWith("\uFEFF") ? 1 : 0;
  return blocksOf(parseMarkdown(plain2), text, range2.end, shift);
}

// src/rules/define-rule.ts
function defineRule(meta, check2) {
  const url = ruleUrl(meta.id);
  const defaults = Object.fromEntries(
    Object.entries(meta.options ?? {}).map(([name, schema]) => [name, schema.default])
  );
  const run2 = (note, context, severity, options = {}) => {
    const findings = [];
    const report2 = ({ range: range2, message: message2, about, expected, fix, related, severity: less }) => {
      const replacements = typeof expected === "string" ? [expected] : expected;
      const first = replacements?.[0];
      findings.push({
        path: note.path,
        ruleId: meta.id,
        severity: severity === "error" && less === "warning" ? "warning" : severity,
        message: message2,
        place: note.lines.place(range2),
        url,
        actual: note.text.slice(range2.start, range2.end),
        ...about !== void 0 && { about: [about].flat() },
        ...replacements && { expected: [...replacements] },
        ...typeof fix === "object" && { fix },
        ...typeof fix === "string" && first !== void 0 && {
          fix: { safe: fix === "safe", title: titleOf(first), edits: [{ ...range2, text: first }] }
        },
        ...related?.length && {
          related: related.map((other) => ({ place: note.lines.place(other.range), message: other.message }))
        }
      });
    };
    const { settings, collection, fileExists } = context;
    const when = whenOf(note, context);
    if (when && (!note.excess || meta.id.startsWith("front-matter"))) {
      const { meeting, stage } = when;
      const given = { ...defaults, ...options };
      check2({ note, meeting, settings, collection, stage, fileExists, report: report2 }, given);
    }
    return findings;
  };
  const linter = lintRule(
    { origin: `meeting-notes-lint:${meta.id}`, url },
    (tree, file, options) => {
      checkOptions(meta.id, options);
      const note = noteOf(tree, file);
      if (!note) return;
      for (const finding of run2(note, contextOf(file), "error", options ?? {})) {
        leaveMessage(file, finding);
      }
    }
  );
  return Object.assign(linter, {
    meta,
    url,
    check: run2
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
function titleOf(text) {
  return text === "" ? "Remove it" : text.includes("\n") ? "Replace it" : `Write \`${text}\``;
}
function leaveMessage(file, { message: message2, place, actual, expected, fix, related }) {
  const left = file.message(message2, { place });
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
  const text = String(file);
  const path10 = (file.path ?? "").replaceAll("\\", "/");
  const frontMatter2 = parseFrontMatter(text);
  const ofTree = readNote(path10, text, tree, frontMatter2, text.startsWith("\uFEFF") ? 1 : 0);
  const note = ofTree && !isPlain(frontMatter2) ? parseNote(path10, text) : ofTree;
  notes.set(file, { tree, note });
  return note;
}
function contextOf(file) {
  const given = file.data.meetingNotesLint;
  return {
    settings: given?.settings ?? defaultSettings,
    collection: given?.collection ?? new Collection(),
    now: given?.now,
    fileExists: given?.fileExists
  };
}

// src/rules/action-item-owner.ts
var messages = {
  none: (text, owner) => `\`${text}\` has no owner, unlike the other items here; write who does it, such as \`${owner}: …\`.`,
  unknown: (owner) => `\`${owner}\` owns an item but is neither a participant nor known from other notes; correct the name.`
};
var MIN_OWNED = 2;
var MIN_SHARE3 = 0.5;
var action_item_owner_default = defineRule(
  {
    id: "action-item-owner",
    description: "An action item names who does it where the other items do",
    severity: "warning",
    needsCollection: true,
    options: {
      unknown: {
        description: "Also remark on owners who are neither participants nor known from other notes.",
        type: "boolean",
        default: false
      }
    }
  },
  ({ note, meeting, settings, collection, report: report2 }, { unknown }) => {
    const blocks = actionBlocks(note, settings);
    if (blocks.length === 0) return;
    const participants = meeting.attendees.map(({ name }) => name);
    const isPerson = (name) => settings.roster.meantBy(name).length > 0 || collection.people.isSomebody(name, participants);
    const items = actionItems(blocks, note.text, isPerson);
    const owned = items.filter(({ owners }) => owners.length > 0);
    if (unknown) {
      for (const { owners, inherited } of items) {
        if (inherited) continue;
        for (const { text, range: range2 } of owners) {
          if (!range2 || isGroup(text) || collection.people.isKnown(text)) continue;
          if (settings.roster.meantBy(text).length > 0) continue;
          if (!participants.some((name) => collection.people.match(text, name) !== "no"))
            report2({ range: range2, message: messages.unknown(text) });
        }
      }
    }
    const open2 = items.filter(({ owners }) => owners.length === 0);
    if (owned.length < MIN_OWNED || owned.length < open2.length || owned.length / items.length < MIN_SHARE3) return;
    const example = owned[0]?.owners[0]?.text ?? "RD";
    for (const { range: range2, isTask: isTask2 } of open2) {
      const text = note.text.slice(range2.start, range2.end);
      if (!isTask2 || isPlaceholder(text, settings.placeholders.words)) continue;
      report2({ range: range2, message: messages.none(excerpt(text), example) });
    }
  }
);

// src/rules/attendees.ts
var messages2 = {
  missing: (places2) => `The note does not say who was there; list the people in ${places2}.`,
  empty: (place) => `\`${place}\` names nobody although the meeting is over; list who was there.`,
  fullName: (text) => `\`${text}\` is not a full name; write first and last name.`,
  handle: (text) => `\`${text}\` has no GitHub handle; add it, such as \`@name\`.`
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
  ({ note, meeting, settings, stage, report: report2 }, { form }) => {
    if (!settings.attendees.isConfigured || stage === "upcoming" || meeting.isCancelled) return;
    const { attendees, lists: lists2 } = meeting;
    if (attendees.length === 0) {
      const [list] = lists2;
      if (list) report2({ range: list.at, message: messages2.empty(labelIn(list.at)) });
      else if (settings.attendees.from.some(({ kind: kind3 }) => kind3 !== "frontMatter"))
        report2({ range: head(), message: messages2.missing(placesOf(settings)), about: "missing" });
      return;
    }
    for (const { name, entry } of attendees) {
      const text = note.text.slice(entry.start, entry.end);
      if (form === "full-name" && !/\S\s+\S/.test(name))
        report2({ range: entry, message: messages2.fullName(excerpt(text)) });
      if (form === "handle" && !/(?:^|[\s([])@[\w-]/.test(text))
        report2({ range: entry, message: messages2.handle(excerpt(text)) });
    }
    function labelIn(range2) {
      const text = note.text.slice(range2.start, range2.end).replace(/[#*_:|]+/g, " ");
      return saysSomething(text) ? excerpt(text) : "Attendees";
    }
    function head() {
      return note.headings[0]?.range ?? note.lines.range(note.lines.point(note.bodyStart).line);
    }
  }
);
function placesOf({ attendees }) {
  const places2 = attendees.from.map(({ kind: kind3, name }) => {
    if (kind3 === "section") return `a section \`${name}\``;
    if (kind3 === "label") return `a line \`${name}: …\``;
    return kind3 === "table" ? `a table with the column \`${name}\`` : `\`${name}\` of the front matter`;
  });
  return places2.join(" or ");
}

// src/rules/consistent-dates.ts
var messages3 = {
  odd: (name, text, agreeing, day) => `${sentenceCase(name)} says \`${text}\`, but ${agreeing} ${spellDay(day)}; write that day in ${name} too.`,
  dateTime: (actual, agreeing, day) => `\`datetime\` is of ${spellDay(actual)}, but ${agreeing} ${spellDay(day)}; write \`${day}\` if that is the day of the meeting.`,
  path: (others, other, path10) => `${sentenceCase(others)} ${other}, but the file name is of ${spellDay(path10)}; write \`${path10}\` if the file name is right, else rename the file.`,
  all: (said) => `${sentenceCase(said)}; write the day of the meeting in all of them.`
};
var consistent_dates_default = defineRule(
  {
    id: "consistent-dates",
    description: "All dates of the meeting that a note gives, in its name and in its text, are of the same day",
    severity: "error",
    fixes: ["suggestion"]
  },
  ({ meeting: { dates, agreement: found }, report: report2 }) => {
    if (!found || found.odd.length === 0) return;
    const path10 = dates.find(({ source }) => source.kind === "path");
    const right = path10?.said[0]?.whole ?? found.day;
    const wrong2 = (found.odd.length === 1 && found.odd[0] === path10 ? found.agree : found.odd).filter(isWritten);
    const [first] = wrong2;
    if (!first) return;
    const edits = wrong2.flatMap((dated) => editOf(dated, right) ?? []);
    const isWhole = edits.length === wrong2.length;
    const range2 = first.said[0].range;
    report2({
      range: range2,
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
  const text = others.every(({ range: range2 }) => range2?.start === first.range.start) ? first.rewrite?.(day) : void 0;
  return text === void 0 ? void 0 : { ...first.range, text };
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
  if (isDateTime(dated)) return `\`datetime\` is of ${spellDay(first.whole)}`;
  return `${dated.name} says ${first.range ? `\`${excerpt(first.text)}\`` : spell(first)}`;
}
function isDateTime({ source }) {
  return source.kind === "frontMatter" && source.name === "datetime";
}
function spell({ whole, text }, day) {
  if (whole ?? day) return spellDay(whole ?? day);
  return `\`${excerpt(text)}\``;
}
function names(dates) {
  return enumerate(dates.map(({ name }) => name));
}
function enumerate(parts) {
  return parts.length < 2 ? parts[0] ?? "" : `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}`;
}
function sentenceCase(text) {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

// src/rules/consistent-names.ts
var messages4 = {
  lists: (value, better, notes2) => notes2 > 0 ? `\`${value}\` is spelt \`${better}\` in ${notes2} other notes; write \`${better}\` if the same is meant.` : `\`${value}\` is spelt \`${better}\` in the name of its folder; write \`${better}\` if the same is meant.`,
  first: (value, better, notes2) => `\`${value}\` has a first name that ${notes2} other notes spell as in \`${better}\`; write \`${better}\` if it is the same person.`,
  roster: (value, better) => `\`${value}\` is spelt \`${better}\` in the roster; write \`${better}\`.`,
  text: (value, better, notes2) => `\`${value}\` is spelt \`${better}\` in the text of ${notes2} notes; write \`${better}\` if the same is meant.`
};
var consistent_names_default = defineRule(
  {
    id: "consistent-names",
    description: "Participants, teams and tags are spelt as in the other notes",
    severity: "warning",
    fixes: ["safe", "suggestion"],
    needsCollection: true
  },
  ({ note, meeting, settings, collection, report: report2 }) => {
    const { roster } = settings;
    const found = /* @__PURE__ */ new Map();
    for (const field of ["participants", "teams", "tags"]) {
      for (const { value, range: range2 } of values2(field)) {
        if (isPlaceholder(value, settings.placeholders.words)) continue;
        const known = found.get(value);
        if (known) {
          known.others.push(range2);
          continue;
        }
        const named2 = field === "participants" ? roster.canonical(value) : teamOf(field, value);
        if (named2 !== void 0) {
          if (named2 !== value)
            found.set(value, {
              range: range2,
              spelling: named2,
              safe: true,
              message: messages4.roster(value, named2),
              others: []
            });
          continue;
        }
        const better = isInRoster(field, value) ? void 0 : collection.spellings.better(field, value);
        if (!better) continue;
        const { spelling } = better;
        found.set(value, { range: range2, spelling, safe: false, message: sentence2(value, better), others: [] });
      }
    }
    for (const { range: range2, message: message2, spelling, safe, others } of found.values()) {
      report2({
        range: range2,
        message: message2,
        expected: spelling,
        fix: safe ? "safe" : "suggestion",
        related: others.map((other) => ({ range: other, message: "The same here" }))
      });
    }
    function teamOf(field, value) {
      const bare = (name) => fold(name).replace(/[\s_-]+/g, "");
      return field === "teams" ? roster.teams.find((team) => bare(team) === bare(value)) : void 0;
    }
    function isInRoster(field, value) {
      return field === "participants" && roster.people.some(({ name }) => name === value);
    }
    function values2(field) {
      const list = field === "participants" ? meeting.attendees.map(({ name, range: range2 }) => ({ value: name, range: range2 })) : frontMatterList(note, field);
      const text = list.length === 0 ? frontMatterText(note, field) : void 0;
      if (!text || note.text.slice(text.range.start, text.range.end) !== text.value) return list.filter(isPlain4);
      return [...text.value.matchAll(/[^,]+/g)].map((part) => {
        const start = text.range.start + part.index + (part[0].length - part[0].trimStart().length);
        const value = part[0].trim();
        return { value, range: { start, end: start + value.length } };
      });
    }
    function isPlain4({ value, range: range2 }) {
      return note.text.slice(range2.start, range2.end) === value;
    }
  }
);
function sentence2(value, better) {
  if (better.in === "text") return messages4.text(value, better.spelling, better.notes);
  return better.in === "first" ? messages4.first(value, better.spelling, better.notes) : messages4.lists(value, better.spelling, better.notes);
}

// src/rules/file-name.ts
var messages5 = {
  noDate: (name) => `The file name \`${name}\` holds no date; name the note \`yyyy-mm-dd.md\`, by the day of the meeting.`,
  form: (path10, forms) => `\`${path10}\` is not named as notes are here; rename it to the form ${forms}.`,
  impossible: (date) => `There is no day \`${date}\`; name the note \`yyyy-mm-dd.md\`, by the day of the meeting.`,
  digits: (date, expected) => `The date \`${date}\` in the file name has not two digits for month and day; rename it to \`${expected}\`, so that notes are sorted.`,
  impossibleInForm: (date, forms) => `There is no day \`${date}\`; name the note by the day of the meeting, in the form ${forms}.`,
  conflict: (path10, first, second) => `\`${path10}\` says \`${first}\` in one place and \`${second}\` in another; rename it so that they agree.`,
  year: (folder, date, year) => `The note of \`${date}\` stands in the folder \`${folder}\`; move it to the folder \`${year}\`.`
};
var file_name_default = defineRule(
  {
    id: "file-name",
    description: "The file is named by the day of the meeting and stands in the folder of its year",
    severity: "warning"
  },
  ({ note, meeting: { path: path10 }, settings, report: report2 }) => {
    if (note.path === "") return;
    const message2 = settings.path.length > 0 ? inForm(note.path, path10, settings) : byDay(note.path, path10);
    if (message2 !== void 0) report2({ range: note.lines.range(1), message: message2, about: note.path });
  }
);
function inForm(path10, date, { path: patterns }) {
  const read3 = patterns.map((pattern) => pattern.read(path10)).find((parts) => parts !== void 0);
  const forms = patterns.map(({ source }) => `\`${source}\``).join(" or ");
  if (!read3) return messages5.form(path10, forms);
  const { conflict } = read3;
  if (conflict) return messages5.conflict(path10, conflict[0], conflict[1]);
  return date?.isWhole && !date.day ? messages5.impossibleInForm(date.text, forms) : void 0;
}
function byDay(path10, date) {
  const segments = path10.split("/");
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
  lead: (text) => `\`${text}\` stands before the opening \`---\`; move it below the front matter, which must begin on line 1.`,
  unclosed: "The front matter is never closed; put a line `---` after its last key.",
  foreign: (language) => `The front matter is marked as \`${language}\`; write it in YAML, after a bare \`---\`.`,
  duplicate: (key) => `The key \`${key}\` stands twice; keep one of the two.`,
  tab: "A tab indents this line; indent YAML with spaces.",
  colon: (text) => `\`${text}\` holds a colon and a space, which YAML reads as a key; put the value between quotes.`,
  noColon: (text) => `\`${text}\` is no \`key: value\` line; put a colon and a space after the key.`,
  special: (text) => `\`${text}\` begins with a character that YAML reserves; put the value between quotes.`,
  quote: (text) => `The quote in \`${text}\` is never closed, or closed too early; put one quote at each end of the value.`,
  indent: (text) => `\`${text}\` is indented otherwise than its neighbours; indent it like the lines around it.`,
  bracket: (text) => `The bracket in \`${text}\` is never closed; close it, or write one item a line after \`- \`.`,
  alias: (text) => `\`${text}\` uses \`*\` or \`&\`, which YAML reads as a reference; put the value between quotes.`,
  tooMuch: "The front matter is longer or deeper than that of any note and was not read; keep the keys of the meeting in it and nothing else.",
  excess: "From here on the note is longer or nested deeper than any note, and its text was not checked; split it, or flatten its lists.",
  mapping: (text) => `The front matter is not a list of \`key: value\` lines; \`${text}\` should be one.`,
  other: (text) => `YAML cannot read the front matter at \`${text}\`; check the colon, the quotes and the indentation of this line.`
};
var front_matter_default = defineRule(
  {
    id: "front-matter",
    description: "A note begins with front matter in YAML that can be read",
    severity: "error",
    fixes: ["safe"],
    needsCollection: true
  },
  ({ note, settings, collection, report: report2 }) => {
    const { frontMatter: frontMatter2, text } = note;
    if (note.excess) {
      report2({ range: note.excess, message: messages6.excess });
      if (frontMatter2.state === "missing") return;
    }
    const { state, lead: lead2, fence } = frontMatter2;
    if (state === "missing") {
      const { required } = settings.frontMatter;
      if (required === true || required === "auto" && !collection.isForeign)
        report2({ range: note.lines.range(1), message: messages6.missing, about: "missing" });
      return;
    }
    if (lead2.end > lead2.start) {
      const before = text.slice(lead2.start, lead2.end);
      if (before.replace("\uFEFF", "").trim() === "") {
        const message2 = before.startsWith("\uFEFF") ? messages6.bom : messages6.blank;
        report2({ range: lead2, message: message2, expected: "", fix: "safe" });
      } else {
        const range2 = firstLine(text, lead2);
        report2({ range: range2, message: messages6.lead(excerpt(text.slice(range2.start, range2.end))) });
      }
    }
    if (state === "unclosed") report2({ range: fence, message: messages6.unclosed });
    if (state === "foreign") report2({ range: fence, message: messages6.foreign(excerpt(frontMatter2.language)) });
    const lines = /* @__PURE__ */ new Set();
    for (const problem of frontMatter2.problems) {
      const { line } = note.lines.point(problem.range.start);
      if (lines.has(line)) continue;
      lines.add(line);
      const whole = note.lines.range(line);
      const range2 = rangeOf(problem, whole);
      report2({
        range: range2,
        message: sentence3(problem, text.slice(whole.start, whole.end), text.slice(range2.start, range2.end))
      });
      if (problem.code !== "DUPLICATE_KEY") break;
    }
    function rangeOf({ code, range: range2, key }, line) {
      if (code === "DUPLICATE_KEY" && key) return { start: range2.start, end: range2.start + key.length };
      if (range2.end === range2.start) return line.end > line.start ? line : range2;
      if (range2.end > range2.start + 1 || code === "TAB_AS_INDENT") return firstLine(text, range2);
      const end = line.start + text.slice(line.start, line.end).trimEnd().length;
      return { start: range2.start < end ? range2.start : line.start, end };
    }
  }
);
function sentence3(problem, line, at2) {
  const text = excerpt(line);
  switch (problem.code) {
    case "DUPLICATE_KEY":
      return messages6.duplicate(excerpt(problem.key ?? at2));
    case "TAB_AS_INDENT":
      return messages6.tab;
    case "BLOCK_AS_IMPLICIT_KEY":
    case "MULTILINE_IMPLICIT_KEY":
      return /:\s.*:\s/.test(line) ? messages6.colon(text) : messages6.noColon(text);
    case "MISSING_CHAR":
      if (/["']/.test(line)) return messages6.quote(text);
      return /[[{]/.test(line) ? messages6.bracket(text) : messages6.noColon(text);
    case "BAD_SCALAR_START":
      return messages6.special(text);
    case "BAD_INDENT":
      return /[[{][^[{\]}]*$/.test(line) ? messages6.bracket(text) : messages6.indent(text);
    case "BAD_ALIAS":
      return messages6.alias(text);
    case "TOO_MUCH":
      return messages6.tooMuch;
    case "NOT_A_MAPPING":
      return messages6.mapping(text);
    case "UNEXPECTED_TOKEN":
      return /["']/.test(line) ? messages6.quote(text) : messages6.other(text);
    default:
      return messages6.other(text);
  }
}
function firstLine(text, range2) {
  for (const line of linesIn(text, range2)) {
    if (text.slice(line.start, line.end).trim() !== "") return line;
  }
  return range2;
}

// src/note/list-edits.ts
function valueAsList(note, key, value) {
  const keyRange = note.frontMatter.keyRange([key]);
  if (!keyRange) return void 0;
  const text = note.text.slice(value.start, value.end);
  const between = note.text.slice(keyRange.end, value.start);
  if (/[\r\n]/.test(text) || !/^: +$/.test(between) || /[#[{|>&*!]/.test(text[0] ?? "")) return void 0;
  return { start: keyRange.end + 1, end: value.end, text: `${note.eol}  - ${text}` };
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
function markerOf(text, item) {
  const lineStart = Math.max(text.lastIndexOf("\n", item.start - 1), text.lastIndexOf("\r", item.start - 1)) + 1;
  const marker = text.slice(lineStart, item.start);
  return /^[ \t]*- +$/.test(marker) ? marker : void 0;
}
var PLAIN2 = letterRegExp(String.raw`^[\p{L}\p{N}][\p{L}\p{M}\p{N} ._/()+-]*$`);
function isPlain2(text) {
  return PLAIN2(text).test(text) && !/^(?:true|false|null|yes|no|on|off|[\d.]+)$/i.test(text);
}

// src/schema-errors.ts
function reason({ keyword, params }) {
  const limit = String(params.limit);
  switch (keyword) {
    case "pattern":
      return `does not have the form \`${String(params.pattern)}\``;
    case "format":
      return `must be written as a ${String(params.format)}`;
    case "const":
      return `must be \`${String(params.allowedValue)}\``;
    case "minLength":
      return `must have ${limit} characters or more`;
    case "maxLength":
      return `must have ${limit} characters or fewer`;
    case "maxItems":
      return `must have ${limit} items or fewer`;
    case "minimum":
    case "exclusiveMinimum":
    case "maximum":
    case "exclusiveMaximum":
      return `must be ${String(params.comparison)} ${limit}`;
    case "uniqueItems":
      return "has the same item twice";
    default:
      return "does not fit the schema of these notes";
  }
}
var pathOf = ({ instancePath }) => instancePath.split("/").slice(1).map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~")).map((part) => /^\d+$/.test(part) ? Number(part) : part);
var missingKey = ({ params }) => String(params.missingProperty);
var unknownKey = ({ params }) => String(params.additionalProperty ?? params.unevaluatedProperty);
var isUnknownKey = ({ keyword }) => keyword === "additionalProperties" || keyword === "unevaluatedProperties";
function hasDeeper(error2, all) {
  return ["anyOf", "oneOf", "allOf", "if"].includes(error2.keyword) && all.some((other) => other.instancePath.startsWith(`${error2.instancePath}/`));
}
function typeWords(type) {
  const words = {
    string: "text",
    array: "a list",
    object: "a group of keys",
    integer: "a whole number",
    number: "a number",
    boolean: "`true` or `false`",
    null: "empty"
  };
  return [type].flat().map((name) => words[String(name)] ?? String(name)).join(" or ");
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
  list: (text, key) => `\`${key}\` must be a list; write \`${text}\` on a line of its own after \`- \`.`,
  type: (text, key, type) => `\`${text}\` is no value for \`${key}\`, which must be ${type}.`,
  notIn: (text, key, allowed) => `\`${text}\` is no value for \`${key}\`; write one of ${allowed}.`,
  rule: (text, key, why) => `\`${text}\` is no value for \`${key}\`: it ${why}.`,
  seconds: (text, expected) => `\`${text}\` has no seconds; write \`${expected}\`.`,
  colon: (text, expected) => `\`${text}\` has an offset without colon; write \`${expected}\`.`,
  offset: (text) => `\`${text}\` has no offset from UTC; add one at the end, such as \`+02:00\`, or \`Z\` for UTC.`,
  time: (text) => `\`${text}\` has no time; write day, time and offset, such as \`${EXAMPLE}\`.`,
  day: (text, why, expected) => `\`${text}\` is no day: ${why}; write ${expected ? `\`${expected}\`, the day in the file name` : "the day of the meeting as `yyyy-mm-dd`"}.`,
  clock: (text) => `\`${text}\` has a time or offset that cannot be; write it like \`${EXAMPLE}\`.`,
  dateTime: (text) => `\`${text}\` is no date and time; write it like \`${EXAMPLE}\`.`
};
var front_matter_schema_default = defineRule(
  {
    id: "front-matter-schema",
    description: "The front matter has the right keys, with values of the right form",
    severity: "error",
    fixes: ["safe", "suggestion"]
  },
  ({ note, meeting, settings, collection, report: report2 }) => {
    if (note.frontMatter.state !== "valid" || settings.frontMatter.required === "auto" && collection.isForeign)
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
      const meant = closest(
        key,
        schema.keys.filter((other) => !known.includes(other) && ![...slips.values()].includes(other))
      );
      if (meant !== void 0) slips.set(key, meant);
    }
    for (const [actual, key] of slips) {
      const range2 = note.frontMatter.keyRange([actual]);
      if (range2) report2({ range: range2, message: messages7.misspelt(actual, key), expected: key, fix: "safe" });
    }
    for (const key of missingKeys) {
      if (![...slips.values()].includes(key)) report2({ range: note.frontMatter.fence, message: messages7.missing(key) });
    }
    const strangers = /* @__PURE__ */ new Set([
      ...schema.remarkUnknownKeys && !isOptional ? Object.keys(data).filter((key) => !schema.keys.includes(key)) : [],
      ...errors.filter(isUnknownKey).filter(({ instancePath }) => instancePath === "").map(unknownKey)
    ]);
    for (const key of strangers) {
      const range2 = note.frontMatter.keyRange([key]);
      if (!range2 || slips.has(key)) continue;
      const severity = schema.remarkUnknownKeys ? "warning" : "error";
      const known2 = schema.keys.map((name) => `\`${name}\``).join(", ");
      report2({ range: range2, message: messages7.unknown(key, known2), about: `unknown ${key}`, severity });
    }
    const seen = /* @__PURE__ */ new Set();
    for (const error2 of errors) {
      if (error2.instancePath === "" && (error2.keyword === "required" || isUnknownKey(error2))) continue;
      const path10 = pathOf(error2);
      if (error2.keyword === "pattern" && errors.some((other) => other.keyword === "format" && isSamePlace(other, error2)))
        continue;
      if (seen.has(error2.instancePath) || hasDeeper(error2, errors)) continue;
      seen.add(error2.instancePath);
      const value = path10.reduce(
        (parent, key) => parent?.[key],
        data
      );
      if (typeof value === "string" && isPlaceholder(value, settings.placeholders.words)) continue;
      report2(valueReport(note, schema, error2, path10, value, meeting.path?.day));
    }
  }
);
var isSamePlace = (one, other) => one.instancePath === other.instancePath;
function valueReport(note, schema, error2, path10, value, pathDay) {
  const { frontMatter: frontMatter2, text } = note;
  const key = path10.filter((part) => typeof part === "string").join(".");
  const keyRange = frontMatter2.keyRange(path10.slice(0, 1)) ?? frontMatter2.fence;
  const written2 = frontMatter2.valueRange(path10);
  const range2 = written2 && written2.end > written2.start ? written2 : keyRange;
  const shown3 = excerpt(text.slice(range2.start, range2.end));
  const inList = typeof path10.at(-1) === "number";
  if (error2.keyword === "required")
    return { range: keyRange, message: messages7.missing(`${key}.${missingKey(error2)}`) };
  if (isUnknownKey(error2))
    return { range: keyRange, message: messages7.unknown(`${key}.${unknownKey(error2)}`, "by its schema") };
  if (value === null || value === void 0 || typeof value === "string" && value.trim() === "") {
    if (inList)
      return {
        range: written2 && written2.end > written2.start ? written2 : itemLine(note, path10, keyRange),
        message: messages7.emptyItem(key)
      };
    const wantsList = error2.params.type === "array";
    const message2 = wantsList ? messages7.emptyList(key) : schema.required.includes(key) ? messages7.emptyRequired(key) : messages7.empty(key);
    return { range: keyRange, message: message2 };
  }
  if (error2.keyword === "minItems") return { range: range2, message: messages7.emptyList(key) };
  const isBareOffset = error2.keyword === "pattern" && readDateTime(shown3).form === "bare-offset";
  if (isBareOffset || error2.keyword === "format" && error2.params.format === "date-time")
    return dateTimeReport(note, range2, value, pathDay);
  if (error2.keyword === "type" && error2.params.type === "array" && typeof value !== "object") {
    const edit = path10.length === 1 ? valueAsList(note, key, range2) : void 0;
    return {
      range: range2,
      message: messages7.list(shown3, key),
      ...edit && { fix: { safe: true, title: "Write it as a list", edits: [edit] } }
    };
  }
  if (error2.keyword === "type" && error2.params.type === "string" && typeof value !== "object" && /^[\w.+-]+$/.test(shown3)) {
    return {
      range: range2,
      message: messages7.type(shown3, key, "text: put it between quotes"),
      expected: `"${shown3}"`,
      fix: "safe"
    };
  }
  if (error2.keyword === "type") return { range: range2, message: messages7.type(shown3, key, typeWords(error2.params.type)) };
  if (error2.keyword === "enum") {
    const allowed = error2.params.allowedValues.map(String);
    const meant = closest(shown3, allowed);
    const message2 = messages7.notIn(shown3, key, allowed.map((one) => `\`${one}\``).join(", "));
    return { range: range2, message: message2, ...meant !== void 0 && { expected: meant, fix: "suggestion" } };
  }
  return { range: range2, message: messages7.rule(shown3, key, reason(error2)) };
}
function dateTimeReport(note, value, content, pathDay) {
  const { text } = note;
  const read3 = readDateTime(content);
  const start = text.indexOf(content, value.start);
  const range2 = start >= 0 && start < value.end ? { start, end: start + content.length } : value;
  if (read3.form === "no-seconds") {
    const expected = content.replace(/(T\d\d:\d\d)/i, "$1:00");
    return expected === content ? { range: range2, message: messages7.dateTime(content) } : { range: range2, message: messages7.seconds(content, expected), expected, fix: "safe" };
  }
  if (read3.form === "bare-offset") {
    const expected = `${content.slice(0, -2)}:${content.slice(-2)}`;
    return { range: range2, message: messages7.colon(content, expected), expected, fix: "safe" };
  }
  if (read3.form === "no-offset") return { range: range2, message: messages7.offset(content) };
  if (read3.form === "no-time") return { range: range2, message: messages7.time(content) };
  if (read3.form === "bad-time") return { range: range2, message: messages7.clock(excerpt(content)) };
  if (read3.form === "bad-day") {
    const part = { start: range2.start, end: range2.start + read3.dayText.length };
    const message2 = messages7.day(read3.dayText, whyNoDay(read3.dayText), pathDay);
    return { range: part, message: message2, ...pathDay && { expected: pathDay, fix: "suggestion" } };
  }
  return { range: range2, message: messages7.dateTime(excerpt(content)) };
}
function whyNoDay(text) {
  const [, month, day] = text.split("-");
  const number = Number(month);
  if (number < 1 || number > 12) return `there is no month ${month}`;
  if (month.length === 2 && day.length === 2 || day.length > 2)
    return `there is no day ${day} of ${nameOf("month", "long", new Date(Date.UTC(2001, number - 1, 1)), "en")}`;
  return "month and day have two digits each";
}
function itemLine(note, path10, fallback) {
  const before = note.frontMatter.valueRange([...path10.slice(0, -1), Number(path10.at(-1)) - 1]);
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
    needsCollection: true
  },
  ({ note, settings, collection, report: report2 }) => {
    for (const { spec, heading } of outline(note.blocks, settings.sections).sections) {
      if (!heading.emoji) continue;
      const use = collection.emojiUse(heading.emoji);
      const own = Math.max(1, use.get(spec.name) ?? 0);
      const [other] = [...use].filter(([name, notes2]) => name !== spec.name && notes2 >= own * CLEAR2).sort(([, a], [, b]) => b - a);
      const usual = collection.usualEmoji(spec.name);
      if (!other || !usual || usual.emoji === heading.emoji || usual.notes < own * CLEAR2) continue;
      const start = note.text.indexOf(heading.emoji, heading.content.start);
      report2({
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
  space: (text, expected) => `\`${excerpt(text)}\` is not a heading to Markdown; write \`${excerpt(expected)}\`, with a space after the \`#\` marks.`,
  bold: (text, expected) => `\`${excerpt(text)}\` is bold text, not a heading; write \`${excerpt(expected)}\`, so that the section can be found and linked.`,
  above: (text, name, expected) => `\`${excerpt(text)}\` stands inside \`${excerpt(name)}\` but is a heading above it; write \`${excerpt(expected)}\`.`,
  underlined: (text, expected) => `\`${excerpt(text)}\` is a heading by the line below it; write \`${excerpt(expected)}\`, as in the other notes.`
};
var heading_syntax_default = defineRule(
  {
    id: "heading-syntax",
    description: "Headings are marked with `#` marks and a space",
    severity: "error",
    fixes: ["safe", "suggestion"]
  },
  ({ note, settings, report: report2 }) => {
    const { text, blocks } = note;
    const { sections, missing } = outline(blocks, settings.sections);
    const depth = sections[0]?.heading.depth ?? 2;
    const required = (name) => settings.sections.some((spec) => sectionName(name, spec));
    for (const block of blocks) {
      if (block.kind !== "paragraph" && block.kind !== "item") continue;
      for (const line of linesIn(text, block.range)) {
        if (block.item && (line.start === block.range.start || text[line.start] !== "#")) continue;
        const source = text.slice(line.start, line.end).trimEnd();
        const range2 = { start: line.start, end: line.start + source.length };
        const hashes = /^[ ]{0,3}(#{1,6})(?!#)(?=\S)(.*)$/.exec(source);
        if (hashes && isHeadingText(hashes[1], hashes[2], required)) {
          const expected = `${hashes[1]} ${hashes[2]}`;
          report2({ range: range2, message: messages9.space(source.trim(), expected), expected, fix: "safe" });
          continue;
        }
        const bold = /^(\*\*|__)(.+?):?\1:?$/.exec(source);
        const spec = bold && missing.find((candidate) => sectionName(bold[2], candidate));
        if (bold && spec && source === text.slice(block.range.start, block.range.end).trimEnd()) {
          const expected = `${"#".repeat(depth)} ${bold[2]}`;
          report2({ range: range2, message: messages9.bold(source, expected), expected, fix: "suggestion" });
        }
      }
    }
    for (const { heading, blocks: content } of sections) {
      for (const { heading: inner } of content) {
        if (!inner || inner.setext || inner.depth > 1 || heading.depth === 1) continue;
        const expected2 = `${"#".repeat(heading.depth + 1)} ${inner.raw}`;
        const message2 = messages9.above(`# ${inner.raw}`, heading.name, expected2);
        report2({ range: inner.range, message: message2, expected: expected2, fix: "suggestion" });
      }
      if (!heading.setext || /[\r\n]/.test(heading.raw)) continue;
      const expected = `${"#".repeat(heading.depth)} ${heading.raw}`;
      const safe = hasContent(content, text);
      report2({
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
  known: (text, name) => `\`${text}\` speaks but is not among the participants; add \`${name}\` to them, or correct the name here.`,
  unknown: (text) => `\`${text}\` speaks but fits none of the participants; add who it is to them, or correct the name here.`
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
    needsCollection: true
  },
  ({ note, meeting, settings, collection, report: report2 }) => {
    const { attendees } = meeting;
    const written2 = attendees.flatMap(({ name }) => name.split(/[,;]/).map((part) => part.trim()));
    const participants = [
      ...written2,
      ...written2.flatMap((name) => collection.spellings.better("participants", name)?.spelling ?? [])
    ];
    if (participants.length === 0 || participants.some((value) => isPlaceholder(value, settings.placeholders.words)))
      return;
    const { people } = collection;
    const speakers = /* @__PURE__ */ new Map();
    const doing = /* @__PURE__ */ new Set();
    for (const { range: range2, isSpoken } of lines()) {
      for (const name of speakersOf(note.text, range2)?.names ?? []) {
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
    const isPresent = (name) => participants.some((one) => people.match(name, one) === "yes") || roster.meantBy(name).some((person) => here.has(person));
    const absent = [];
    let present = [...doing].filter(
      (name) => !speakers.has(isInitials(name) ? initialsKey(name) : name) && isPresent(name)
    ).length;
    for (const speaker of speakers.values()) {
      const { text } = speaker;
      if (isPresent(text)) present++;
      else if (roster.meantBy(text).length === 1) absent.push(speaker);
      else if (participants.some((name) => people.match(text, name) === "maybe")) continue;
      else if (people.isKnown(text) || isPerson(text)) absent.push(speaker);
    }
    if (present < MIN_PRESENT || absent.length > Math.max(present, MAX_ABSENT)) return;
    for (const { text, range: range2, others } of absent) {
      const meant = roster.meantBy(text);
      const name = meant.length === 1 ? meant[0].name : isInitials(text) ? people.nameOf(text) : void 0;
      const edit = name === void 0 || !/^[\p{L}][\p{L}\p{M} .'-]*$/u.test(name) ? void 0 : appended(name);
      report2({
        range: range2,
        message: name === void 0 ? messages10.unknown(text) : messages10.known(text, name),
        related: others.map((other) => ({ range: other, message: "Here too" })),
        ...edit && { fix: { safe: false, title: `Add \`${name}\` to the participants`, edits: [edit] } }
      });
    }
    function isPerson(text) {
      if (!new RegExp("^\\p{Lu}{2}$", "u").test(text) || ACRONYMS.has(text)) return false;
      for (let at2 = note.bodyStart; ; ) {
        at2 = note.text.indexOf(text, at2);
        if (at2 < 0) return true;
        const before = note.text.slice(Math.max(note.bodyStart, at2 - 2), at2);
        at2 += text.length;
        const after = note.text.slice(at2, at2 + 2);
        if (!/[\p{L}\p{N}]$/u.test(before) && !/^[\p{L}\p{N}]/u.test(after) && !goesOn(at2)) return false;
      }
    }
    function goesOn(at2) {
      const next = /\s*/y;
      next.lastIndex = at2;
      next.test(note.text);
      return /[:/+&,]/.test(note.text[next.lastIndex] ?? "");
    }
    function lines() {
      const { sections } = outline(note.blocks, settings.sections);
      const silent = new Set(sections.filter(({ spec }) => isSilent(spec.name)).flatMap(({ blocks }) => blocks));
      return note.blocks.flatMap((block) => {
        const { kind: kind3, range: range2 } = block;
        const isAsked = (kind3 === "paragraph" || kind3 === "item") && note.text.slice(range2.start, range2.end).includes(":");
        if (!isAsked) return [];
        const isSpoken = !silent.has(block);
        return linesIn(note.text, range2).map((line) => ({ range: line, isSpoken }));
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
  space: (text, expected) => `\`${text}\` is no link to Markdown; write \`${expected}\`, without the space.`,
  unclosed: (text) => `The link \`${text}\` is never closed; put a \`)\` after its address.`,
  bracket: (text) => `The address \`${text}\` ends in a stray \`]\`, which becomes a part of it; remove the bracket.`,
  target: (text) => `There is no file \`${text}\` in the repository; correct the link.`
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
  ({ note, fileExists, report: report2 }) => {
    let definitions;
    const isDefined = (label) => {
      definitions ??= new Set(
        [...note.text.matchAll(/^ {0,3}\[([^\]\r\n]+)\]:/gm)].map(([, name]) => name.toLowerCase())
      );
      return definitions.has(label.toLowerCase());
    };
    const missing = /* @__PURE__ */ new Set();
    for (const { range: range2, prose } of proseBlocks(note)) {
      if (!prose.includes("]")) continue;
      const at2 = (index, length) => ({ start: range2.start + index, end: range2.start + index + length });
      const written2 = (index, length) => note.text.slice(range2.start + index, range2.start + index + length);
      for (const match of prose.matchAll(SPACED)) {
        if (isDefined(match[1].slice(1, -1)) || /^\[[ xX]\]$/.test(match[1])) continue;
        const text = written2(match.index, match[0].length);
        const file = resolve(note.path, match[2].slice(1, -1));
        if (file !== void 0 && fileExists?.(file) === false) {
          report2({ range: at2(match.index, text.length), message: messages11.target(excerpt(file)) });
          continue;
        }
        const expected = text.replace(/\][ \t]+\(/, "](");
        report2({
          range: at2(match.index, text.length),
          message: messages11.space(excerpt(text), excerpt(expected)),
          expected,
          fix: "safe"
        });
      }
      for (const match of prose.matchAll(UNCLOSED)) {
        const text = written2(match.index, match[0].length);
        report2({
          range: at2(match.index, text.length),
          message: messages11.unclosed(excerpt(text)),
          expected: `${text})`,
          fix: "suggestion"
        });
      }
      for (const match of prose.matchAll(STRAY)) {
        const index = match.index + match[0].indexOf(match[1]);
        const before = prose.slice(Math.max(0, index - MAX_LABEL), index);
        if (before.lastIndexOf("[") > before.lastIndexOf("]")) continue;
        const text = match[1];
        const message2 = messages11.bracket(excerpt(text));
        report2({ range: at2(index, text.length), message: message2, expected: text.slice(0, -1), fix: "suggestion" });
      }
      if (!fileExists) continue;
      for (const match of prose.matchAll(TARGET)) {
        const target = match[1];
        const file = resolve(note.path, target);
        if (file === void 0 || missing.has(file) || fileExists(file)) continue;
        if (target.startsWith("/") && !fileExists(file.split("/")[0])) continue;
        missing.add(file);
        const index = match.index + match[0].lastIndexOf(target);
        report2({ range: at2(index, target.length), message: messages11.target(excerpt(file)) });
      }
    }
  }
);
function resolve(from, target) {
  if (/^[a-z][a-z0-9+.-]*:|^#|^\/\//i.test(target) || /[{}$]/.test(target)) return void 0;
  let plain2;
  try {
    plain2 = decodeURIComponent(target.split(/[?#]/, 1)[0]);
  } catch {
    return void 0;
  }
  if (plain2 === "" || plain2.includes("\0")) return void 0;
  const parts = plain2.startsWith("/") ? [] : from.split("/").slice(0, -1);
  for (const part of plain2.split("/")) {
    if (part === "..") {
      if (parts.length === 0) return void 0;
      parts.pop();
    } else if (part !== "" && part !== ".") parts.push(part);
  }
  return parts.join("/");
}

// src/rules/no-copied-section.ts
var messages12 = {
  copied: (name, path10) => `The section \`${name}\` is word for word that of \`${path10}\`; write what is new, or remove what was copied.`
};
var no_copied_section_default = defineRule(
  {
    id: "no-copied-section",
    description: "No section is word for word that of an earlier note of the series",
    severity: "warning",
    needsCollection: true,
    options: {
      minLength: {
        description: "Shorter sections may be the same: the number of characters from which on they count.",
        type: "integer",
        minimum: 1,
        default: 200
      }
    }
  },
  ({ note, meeting, settings, stage, collection, report: report2 }, { minLength }) => {
    if (stage === "upcoming") return;
    const day = meeting.path?.day ?? meeting.day;
    if (!day) return;
    const { sections } = outline(note.blocks, settings.sections);
    const copied = sections.flatMap(({ spec, heading, blocks: content }, at2) => {
      const isRule = ({ kind: kind3, range: { start, end: end2 } }) => kind3 === "other" && isBreak(note.text.slice(start, end2));
      const end = content.find(isRule)?.range.start ?? sections[at2 + 1]?.heading.range.start ?? note.text.length;
      const blocks = content.filter(({ range: range3 }) => range3.start < end);
      const range2 = rangeOfBlocks(blocks);
      if (!range2 || end - heading.range.end < minLength || /^agenda\b/i.test(spec.name)) return [];
      const { hash: hash3, length } = digest(note.text, { start: heading.range.end, end });
      if (length < minLength) return [];
      const earlier = collection.earlierCopy(note.path, day, spec.name, hash3, length);
      return earlier ? [{ name: heading.name, range: range2, path: earlier.path }] : [];
    });
    const [first, ...others] = copied;
    if (!first) return;
    const related = others.map(({ name, range: range2 }) => ({ range: range2, message: `So is \`${name}\`` }));
    report2({ range: first.range, message: messages12.copied(first.name, first.path), related });
  }
);

// src/rules/no-cut-off-text.ts
var messages13 = {
  silent: (text) => `\`${text}\` has nothing after it; write what was said, or remove the line.`,
  word: (text, word) => `The text stops after \`${word}\` in \`${text}\`; finish the sentence.`,
  blank: (text) => `\`${text}\` seems to stop in the middle; finish the sentence, or end it with a full stop.`,
  hole: (text) => `Something is missing in \`${text}\`; finish the sentence.`,
  comma: (text) => `The text stops at a comma after \`${text}\`; finish the sentence, or remove the comma.`
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
var UNFINISHED = letterRegExp(String.raw`[\p{L}'’,:*_\x60>]\s*$|between |(?:there|it|we|they|the|you)\.\s*$`);
var LIST = letterRegExp(String.raw`\p{L},$`);
var LAST_WORD = letterRegExp(String.raw`(?:^|[\s(])([\p{L}'’]+)$`);
var no_cut_off_text_default = defineRule(
  {
    id: "no-cut-off-text",
    description: "No paragraph or item stops in the middle of a sentence",
    severity: "warning",
    needsCollection: true
  },
  ({ note, settings, stage, collection, report: report2 }) => {
    if (stage === "upcoming") return;
    const agenda = outline(note.blocks, settings.sections).sections.find(({ spec }) => /^agenda$/i.test(spec.name));
    const inAgenda = new Set(agenda?.blocks);
    const writesToTheEnd = !leavesBlanks(note) && (collection.notes < FEW2 || !collection.leavesBlanks);
    note.blocks.forEach((block, at2) => {
      if (block.kind !== "paragraph" && block.kind !== "item" || inAgenda.has(block)) return;
      const next = note.blocks[at2 + 1];
      const end = endOf(block);
      const last = note.text.slice(end.start, end.end);
      if (!UNFINISHED(last).test(last)) return;
      const speakers = speakersOf(note.text, end);
      if (speakers && speakers.said.start >= speakers.said.end) {
        const isPerson = speakers.names.every(({ text: text2 }) => isInitials(text2) && collection.people.isKnown(text2));
        if (isPerson && !goesOn(block, next)) report2({ range: speakers.range, message: messages13.silent(last.trim()) });
        return;
      }
      if (block.item?.hasChildren || next && !blankBetween(block, next)) return;
      if (next && next.kind !== "heading" && next.kind !== "paragraph" && next.kind !== "other" && !(block.item && next.kind === "item"))
        return;
      const prose = proseOf(note.text, end);
      const text = prose.trimEnd();
      const written2 = last.slice(0, text.length);
      const say = (start, message2) => report2({ range: { start: end.start + start, end: end.start + text.length }, message: message2 });
      if (LIST(text).test(text) && next?.kind !== "item" && !isListOfNames(text)) {
        say(0, messages13.comma(ending(written2)));
        return;
      }
      const hole = HOLE.exec(text);
      if (hole) {
        say(hole.index, messages13.hole(excerpt(written2.slice(hole.index))));
        return;
      }
      const word = LAST_WORD(text).exec(text)?.[1]?.replace("’", "'");
      if (word === void 0 || word === "to" && /\b(?:if|as|when|whenever|where|wherever|unless)\b[^.]*\b(?:able|wants?|wanted|likes?|needs?|needed|has|have|had) to$/.test(
        text
      ))
        return;
      const isWaiting = writesToTheEnd && endsInBlank(block);
      const isOpen = !(word === "to" && STRANDED.test(text)) && (OPEN_WORDS.has(word) && !new RegExp("\\bnot \\p{L}+$", "u").test(text) || /^[b-hj-z]$/.test(word) || isWaiting && WAITING_WORDS.has(word));
      if (!isOpen && !isWaiting) return;
      const words = text.replace(/^(?:[-*+]|\d+[.)])\s+/, "").split(/\s+/);
      if (isOpen && (words.length >= 3 || OPEN_WORDS.has(words[0]))) {
        say(text.length - word.length, messages13.word(written2.trim() === word ? `… ${word}` : excerpt(written2), word));
      } else if (isWaiting && !block.item && words.length >= 2 && new RegExp("^\\p{Ll}+$", "u").test(word) && !isTask(text)) {
        say(
          Math.max(0, text.lastIndexOf(". ") + 2 > 1 ? text.lastIndexOf(". ") + 2 : 0),
          messages13.blank(ending(written2))
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
  const ends = note.blocks.filter(({ kind: kind3, range: range2 }) => {
    const last = note.text[endOfLine(note.text, range2.end) - 1];
    return kind3 === "paragraph" && (last === " " || last === "	");
  });
  return ends.length > MAX_BLANKS;
}
var MAX_ENDING = 50;
function ending(text) {
  const line = excerpt(text, text.length);
  return line.length > MAX_ENDING ? `…${line.slice(-MAX_ENDING).replace(/^\S*/, "")}` : line;
}
function isListOfNames(text) {
  const parts = text.replace(/^.*:[*_]*\s*/, "").split(",").slice(0, -1).map((part) => part.trim());
  return parts.length >= 3 && parts.every((part) => new RegExp("^\\p{Lu}", "u").test(part) && part.split(/\s+/).length <= 3);
}

// src/rules/no-duplicate-items.ts
var messages14 = {
  again: (text, key, line) => `\`${text}\` already stands in \`${key}\` on line ${line}; remove it, or write who was meant.`,
  other: (text, first, key, line) => `\`${text}\` stands in \`${key}\` as \`${first}\` on line ${line} too; keep one of the two.`
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
  ({ note, report: report2 }, { keys: keys2 }) => {
    for (const key of keys2) {
      const first = /* @__PURE__ */ new Map();
      for (const { value, range: range2 } of frontMatterList(note, key)) {
        const id = fold(value);
        const known = first.get(id);
        if (!known) {
          first.set(id, { value, range: range2 });
          continue;
        }
        const line = note.lines.point(known.range.start).line;
        const exact = known.value === value;
        const removal = exact ? removalOfItem(note, range2) : void 0;
        report2({
          range: range2,
          message: exact ? messages14.again(value, key, line) : messages14.other(value, known.value, key, line),
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
    needsCollection: true
  },
  ({ note, meeting, settings, stage, collection, report: report2 }) => {
    if (stage === "upcoming" || meeting.isCancelled) return;
    if (settings.sections === defaultSections && collection.isForeign) return;
    const { sections } = outline(note.blocks, settings.sections);
    for (const [at2, { spec, heading, blocks }] of sections.entries()) {
      if ((sections[at2 + 1]?.heading.depth ?? 0) > heading.depth) continue;
      if (spec.notEmpty === false || hasContent(blocks, note.text)) continue;
      report2({ range: heading.range, message: messages15.empty(heading.name) });
    }
  }
);

// src/rules/no-joined-items.ts
var messages16 = {
  joined: (text, key, count3) => `\`${text}\` is one item of \`${key}\` that holds ${count3}; write each on a line of its own after \`- \`.`
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
  ({ note, report: report2 }, { keys: keys2 }) => {
    for (const key of keys2) {
      for (const { value, range: range2 } of frontMatterList(note, key)) {
        const parts = split(value);
        if (parts.length < 2) continue;
        const message2 = messages16.joined(value, key, parts.length);
        const edit = itemAsItems(note, range2, parts);
        const title = "Write each on a line of its own";
        report2({
          range: range2,
          message: message2,
          ...edit && { expected: edit.text, fix: { safe: true, title, edits: [edit] } }
        });
      }
    }
  }
);
function split(value) {
  const outside = value.replace(/\([^)]{0,500}\)/g, (inside) => inside.replace(/[,;]/g, " "));
  if (!/[,;]/.test(outside)) return [value];
  const parts = [];
  let from = 0;
  for (const { index } of outside.matchAll(/[,;]/g)) {
    parts.push(value.slice(from, index));
    from = index + 1;
  }
  parts.push(value.slice(from));
  const trimmed = parts.map((part) => part.trim()).filter((part) => part !== "");
  const isSuffix = (part) => /^(?:jr|sr|ii|iii|phd|md|inc|ltd)\.?$/i.test(part);
  if (trimmed.some((part) => isSuffix(part) || part.split(/\s+/).length > 4)) return [value];
  return trimmed;
}

// src/note/mojibake.ts
var HIGH = "€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ";
var LEAD3 = /[ÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñòóô]/;
var TRAIL = `[\\u0080-\\u00BF${HIGH.replace(/[\]\\^-]/g, "\\$&")}]`;
var TWICE = new RegExp(
  `(?:[\\u00C2-\\u00DF]${TRAIL}|[\\u00E0-\\u00EF]${TRAIL}{2}|[\\u00F0-\\u00F4]${TRAIL}{3})+`,
  "g"
);
var INVISIBLE = new RegExp("(?:(?![\\t\\r\\n])\\p{Cc}|\\u00AD|\\u200B|\\u2060|\\u200E|\\u200F|[\\u202A-\\u202E]|[\\u2066-\\u2069]|\\uFEFF)+", "gu");
function mojibake(text, range2) {
  const source = text.slice(range2.start, range2.end);
  const found = [];
  const add = (index, match, rest) => {
    const start = range2.start + index;
    found.push({ range: { start, end: start + match.length }, text: match, ...rest });
  };
  if (LEAD3.test(source)) {
    for (const match of source.matchAll(TWICE)) {
      const decoded = decode(match[0]);
      if (decoded !== void 0 && isText(decoded)) add(match.index, match[0], { kind: "encoded-twice", decoded });
    }
  }
  for (const match of source.matchAll(/\uFFFD+/g)) add(match.index, match[0], { kind: "replacement" });
  return found;
}
function invisible(text, range2) {
  const source = text.slice(range2.start, range2.end);
  if (isAscii(source)) return [];
  return [...source.matchAll(INVISIBLE)].map((match) => {
    const start = range2.start + match.index;
    return { range: { start, end: start + match[0].length }, text: match[0], kind: "invisible", decoded: "" };
  });
}
function decode(text) {
  const bytes2 = [];
  for (const letter of text) {
    const high = HIGH.indexOf(letter);
    const code = high >= 0 ? 128 + high : letter.charCodeAt(0);
    if (code > 255) return void 0;
    bytes2.push(code);
  }
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(Uint8Array.from(bytes2));
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
  ({ note, report: report2 }) => {
    const { text, frontMatter: frontMatter2 } = note;
    const seen = /* @__PURE__ */ new Set();
    const all = [
      ...mojibake(text, { start: frontMatter2.lead.end, end: text.length }),
      // Only names and values are compared; in prose a soft hyphen or a joiner does no harm.
      ...frontMatter2.state === "valid" ? invisible(text, frontMatter2.yaml) : []
    ];
    const words = /* @__PURE__ */ new Map();
    let word = { start: 0, end: 0 };
    for (const one of all.sort((a, b) => a.range.start - b.range.start)) {
      if (one.range.start >= word.end) word = wordAround(text, one.range);
      const key = `${word.start}`;
      const known = words.get(key) ?? { word, found: [] };
      known.found.push(one);
      words.set(key, known);
    }
    const alike = /* @__PURE__ */ new Map();
    for (const one of words.values()) {
      const written2 = text.slice(one.word.start, one.word.end);
      alike.set(written2, [...(alike.get(written2) ?? []).slice(-MAX_ALIKE), one]);
    }
    for (const { word: word2, found } of words.values()) {
      const written2 = text.slice(word2.start, word2.end);
      if (seen.has(written2)) continue;
      seen.add(written2);
      const others = alike.get(written2).filter((other) => other.word !== word2);
      const related = others.map((other) => ({ range: other.word, message: "The same here" }));
      if (found.some(({ kind: kind3 }) => kind3 === "replacement")) {
        report2({ range: word2, message: messages17.replacement(excerpt(written2)), related });
        continue;
      }
      const expected = repair(text, word2, found);
      const edits = [{ word: word2, found }, ...others].map((one) => ({
        ...one.word,
        text: repair(text, one.word, one.found)
      }));
      const message2 = found.some(({ kind: kind3 }) => kind3 === "encoded-twice") ? messages17.twice(excerpt(written2), excerpt(expected)) : messages17.invisible(codeOf(found[0].text), excerpt(expected));
      edits.sort((a, b) => a.start - b.start);
      report2({
        range: word2,
        message: message2,
        expected,
        related,
        fix: { safe: true, title: `Write \`${excerpt(expected)}\``, edits }
      });
    }
  }
);
function repair(text, word, found) {
  let out = text.slice(word.start, word.end);
  for (const { range: range2, decoded } of [...found].reverse()) {
    out = out.slice(0, range2.start - word.start) + decoded + out.slice(range2.end - word.start);
  }
  return out;
}
function wordAround(text, range2) {
  let { start, end } = range2;
  while (start > 0 && /[^\s:,;()[\]"'<>]/.test(text[start - 1])) start--;
  while (end < text.length && /[^\s:,;()[\]"'<>]/.test(text[end])) end++;
  return { start, end };
}
function codeOf(text) {
  return `U+${text.codePointAt(0).toString(16).toUpperCase().padStart(4, "0")}`;
}

// src/rules/no-placeholder.ts
var messages18 = {
  value: (text, key) => `\`${text}\` is still in \`${key}\`; write what it stands for, now that the meeting is over.`,
  name: (text, thing) => `\`${text}\` still stands for the name of a ${thing}; write that name.`,
  template: (text) => `\`${text}\` is still as in the template; write what belongs there, or remove the line.`,
  line: (text) => `\`${text}\` still stands for text to be written; write that text, or remove it.`
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
    needsCollection: true
  },
  ({ note, settings, stage, collection, report: report2 }) => {
    if (stage === "upcoming") return;
    const { words, template } = settings.placeholders;
    const found = /* @__PURE__ */ new Map();
    const add = (range2, message2, about) => {
      const known = found.get(message2) ?? { range: range2, message: message2, others: [], about: [] };
      if (known.range !== range2) known.others.push(range2);
      known.about.push(about);
      found.set(message2, known);
    };
    const under = ({ start }) => note.headings.findLast(({ range: range2 }) => range2.start < start)?.name ?? "";
    for (const { path: path10, text } of values(note.frontMatter.data)) {
      const range2 = note.frontMatter.valueRange(path10);
      if (range2 && isPlaceholder(text, words))
        add(range2, messages18.value(excerpt(text), String(path10[0])), `${text} in ${path10[0]}`);
    }
    const hasWord = /\b(?:TODO|TBD|XXX|FIXME)\b/.test(note.text);
    note.blocks.forEach((block, at2) => {
      const isAsked = mayHoldPlaceholder(note.text.slice(block.range.start, block.range.end), words);
      for (const range2 of isAsked ? wholeTexts(block, note.text) : []) {
        const text = note.text.slice(range2.start, range2.end);
        if (text.startsWith("`") || !isPlaceholder(text, words)) continue;
        const next = note.blocks[at2 + 1];
        if (range2.end === block.range.end && isCaption(text, block, next)) continue;
        add(range2, messages18.line(excerpt(text)), `${text} under ${under(range2)}`);
      }
      if (block.kind !== "paragraph" && block.kind !== "item") return;
      const named2 = hasWord ? NAMELESS.exec(proseOf(note.text, block.range)) : null;
      if (named2) {
        const start = block.range.start + named2.index + named2[0].indexOf(named2[1]);
        const range2 = { start, end: start + named2[1].length };
        add(range2, messages18.name(named2[1], named2[0].split(/\s+/)[1]), `${named2[0]} under ${under(range2)}`);
      }
    });
    for (const { range: range2, message: message2, others: others2, about } of found.values()) {
      report2({ range: range2, message: message2, about, related: others2.map((other) => ({ range: other, message: "The same here" })) });
    }
    const [first, ...others] = template ? leftOver(template) : [];
    if (first) {
      const message2 = messages18.template(excerpt(note.text.slice(first.start, first.end)));
      const about = [first, ...others].map(({ start, end }) => note.text.slice(start, end));
      report2({ range: first, message: message2, about, related: others.map((range2) => ({ range: range2, message: "This line too" })) });
    }
    function leftOver(lines) {
      const reported = [...found.values()].flatMap(({ range: range2, others: more }) => [range2, ...more]);
      return note.blocks.flatMap(({ kind: kind3, range: range2 }) => {
        if (kind3 === "heading" || kind3 === "code" || kind3 === "html") return [];
        return linesIn(note.text, lineStart(range2)).flatMap((line) => {
          const written2 = trimRange(note.text, line);
          const text = templateLine(note.text.slice(written2.start, written2.end));
          if (!lines.has(text) || reported.some(({ start, end }) => start < written2.end && written2.start < end))
            return [];
          const isStanding = collection.notes >= FEW3 && collection.notesWithTemplateLine(text) > collection.notes * MAX_SHARE;
          const isOpen = HOLDS_PLACE.test(text) || collection.notes >= FEW3;
          return isOpen && !isStanding ? [written2] : [];
        });
      });
    }
    function lineStart(range2) {
      return { start: note.lines.range(note.lines.point(range2.start).line).start, end: range2.end };
    }
  }
);
function values(data, path10 = []) {
  if (typeof data === "string") return [{ path: path10, text: data }];
  if (Array.isArray(data)) return data.flatMap((item, at2) => values(item, [...path10, at2]));
  if (typeof data !== "object" || data === null || path10.length >= 4) return [];
  return Object.entries(data).flatMap(([key, value]) => values(value, [...path10, key]));
}
function wholeTexts(block, text) {
  if (block.kind === "paragraph" || block.kind === "item") {
    return linesIn(text, block.range).map((line) => {
      const source = text.slice(line.start, line.end);
      const written2 = source.trimStart();
      const box = written2.startsWith("[") ? /^\[[ xX]\][ \t]+/.exec(written2)?.[0].length : 0;
      const start = line.end - written2.length;
      return { start: start + (box ?? 0), end: start + written2.trimEnd().length };
    });
  }
  if (block.kind === "html") {
    const range2 = trimRange(text, block.range);
    if (/^<(?:[\p{L}]+ [\p{L} ]+|names?|date|title|topic|teams?|participants?|location|text|notes?)>$/iu.test(
      text.slice(range2.start, range2.end)
    )) {
      return [range2];
    }
  }
  return [];
}
function isCaption(text, block, next) {
  if (block.item?.hasChildren && block.kind === "item") return true;
  return text.endsWith(":") && next?.kind === "item";
}

// src/rules/required-headings.ts
var messages19 = {
  missing: (name, mark2, place) => `The heading \`${name}\` is missing; add a line \`${mark2} ${name}\` ${place}.`,
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
    needsCollection: true
  },
  ({ note, meeting, settings, collection, report: report2 }) => {
    if (note.text.trim() === "" || meeting.isCancelled) return;
    if (settings.sections === defaultSections && collection.isForeign) return;
    const { sections, missing, misspelt, repeated, misplaced, wrongLevel } = outline(note.blocks, settings.sections);
    if (sections.length === 0 && collection.isOfOtherKind(note.path)) return;
    const depth = sections[0]?.heading.depth ?? 2;
    for (const spec of missing) {
      if (isWrittenOtherwise(note, spec)) continue;
      const taken = sections.map(({ heading }) => heading);
      const other = note.headings.find(
        (heading) => !taken.includes(heading) && heading.depth <= depth && OTHER_NAMES[spec.name.toLowerCase()]?.test(heading.name)
      );
      if (other) {
        const expected = note.text.slice(other.content.start, other.content.end).replace(other.name, () => spec.name);
        const message2 = messages19.renamed(spec.name, other.name);
        report2({ range: other.content, message: message2, about: `missing ${spec.name}`, expected, fix: "suggestion" });
        continue;
      }
      const at2 = placeFor(spec);
      const mark2 = "#".repeat(at2.previous?.heading.depth ?? depth);
      const edit = insertion(note, at2.insert, mark2, spec.name);
      report2({
        range: at2.report,
        message: messages19.missing(spec.name, mark2, at2.words),
        about: `missing ${spec.name}`,
        ...edit && { fix: { safe: false, title: `Insert \`${mark2} ${spec.name}\``, edits: [edit] } }
      });
    }
    for (const { heading, expected } of misspelt) {
      const start = note.text.indexOf(heading.name, heading.content.start);
      const inPlace = start >= 0 && start + heading.name.length <= heading.content.end;
      const range2 = inPlace ? { start, end: start + heading.name.length } : heading.content;
      report2({
        range: range2,
        message: messages19.misspelt(heading.name, expected),
        expected,
        ...inPlace && { fix: "safe" }
      });
    }
    for (const { heading, first } of repeated) {
      const line = note.lines.point(first.range.start).line;
      const related = [{ range: first.range, message: "First here" }];
      report2({ range: heading.range, message: messages19.repeated(heading.name, line), related });
    }
    for (const { heading, after } of misplaced) {
      const place = after ? `behind \`${after.name}\`` : "to the front";
      const about = `misplaced ${heading.name}`;
      report2({ range: heading.range, message: messages19.misplaced(heading.name, place), about });
    }
    for (const { spec, heading } of wrongLevel) {
      report2({ range: heading.range, message: messages19.level(heading.name, heading.depth, spec.level) });
    }
    function placeFor(spec) {
      const index = settings.sections.indexOf(spec);
      const rank2 = (other) => settings.sections.indexOf(other);
      const previous = sections.findLast((section) => rank2(section.spec) < index);
      const next = sections.find((section) => rank2(section.spec) > index);
      if (next && (!previous || previous.heading.range.start < next.heading.range.start)) {
        return {
          previous: previous ?? next,
          report: next.heading.range,
          insert: next.heading.range.start,
          words: `above \`${next.heading.name}\``
        };
      }
      const last = note.headings.at(-1)?.range ?? note.lines.range(note.lines.point(note.bodyStart).line);
      const words = previous ? `behind \`${previous.heading.name}\`` : "to the note";
      return { previous, report: last, insert: note.text.length, words };
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
function insertion(note, at2, mark2, name) {
  const before = note.text.slice(0, at2);
  const after = note.text.slice(at2);
  const { eol } = note;
  let last = before.length;
  while (last > 0 && /[\r\n]/.test(before[last - 1])) last--;
  const ends = before.slice(last);
  const count3 = (ends.match(/\r\n|\r|\n/g) ?? []).length;
  const lead2 = before.trim() === "" ? "" : eol.repeat(Math.max(0, 2 - count3));
  const text = `${lead2}${mark2} ${name}${eol}${after === "" ? "" : eol}`;
  const { headings } = parseNote(note.path, before + text + after);
  return headings.some((heading) => heading.range.start === at2 + lead2.length && heading.name === name) ? { start: at2, end: at2, text } : void 0;
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
  ({ note, meeting, settings: { labels }, stage, report: report2 }) => {
    if (labels.length === 0 || meeting.isCancelled) return;
    const lines = note.blocks.filter(({ kind: kind3 }) => kind3 === "paragraph" || kind3 === "item" || kind3 === "quote").flatMap(({ range: range2, item }) => [...labelLines(note.text, range2)].map((line) => ({ ...line, item })));
    const known = new Set(labels.map(({ name }) => labelKey(name)));
    for (const { name, value } of labels) {
      const here = lines.filter(({ label }) => labelKey(label) === labelKey(name));
      if (here.length === 0) {
        const slip = lines.find(({ label }) => !known.has(labelKey(label)) && isSlip(label, name));
        if (slip)
          report2({
            range: slip.labelRange,
            message: messages20.misspelt(slip.label, name),
            expected: name,
            fix: "safe"
          });
        else report2({ range: head(), message: messages20.missing(name), about: `missing ${name}` });
      } else if (value === "nonEmpty" && stage === "held" && here.every((line) => isEmpty(line))) {
        report2({ range: here[0].labelRange, message: messages20.empty(name) });
      }
    }
    function isEmpty({ value, line, item }) {
      if (item?.hasChildren || saysSomething(note.text.slice(value.start, value.end))) return false;
      const next = item ? void 0 : note.blocks.find(({ range: range2 }) => range2.start >= line.end);
      return next?.kind !== "item";
    }
    function head() {
      return note.headings[0]?.range ?? note.lines.range(note.lines.point(note.bodyStart).line);
    }
  }
);
function isSlip(label, name) {
  return fold(label)[0] === fold(name)[0] && closest(label, [name]) !== void 0;
}

// src/rules/series-number.ts
var messages21 = {
  again: (number, path10) => `The number ${number} is that of \`${path10}\` too; give the later meeting the next free one.`,
  backwards: (number, other, path10) => `The number ${number} is not above ${other}, which the earlier meeting \`${path10}\` has; number the notes in the order of their days.`,
  gap: (number, expected, path10) => `The number ${number} does not follow that of \`${path10}\`; write ${expected} if no note is missing in between.`,
  text: (text, number) => `\`${text}\` does not fit the file name, which says ${number}; correct one of the two.`
};
var series_number_default = defineRule(
  {
    id: "series-number",
    description: "Numbered notes of a series count on, each number once",
    severity: "warning",
    needsCollection: true,
    options: {
      gaps: { description: "Also remark on a number that is left out.", type: "boolean", default: false }
    }
  },
  ({ note, meeting, collection, report: report2 }, { gaps }) => {
    const number = meeting.path?.number;
    if (number === void 0) return;
    const range2 = note.lines.range(1);
    const { day } = meeting;
    const others = collection.numbersBeside(note.path);
    const same = others.find((other) => other.number === number);
    const before = day === void 0 ? void 0 : latest(others.filter((other) => other.day !== void 0 && other.day < day));
    if (same) report2({ range: range2, message: messages21.again(number, same.path), about: `again ${number}` });
    else if (before && before.number > number)
      report2({
        range: range2,
        message: messages21.backwards(number, before.number, before.path),
        about: `backwards ${number}`
      });
    else if (gaps) {
      const below = others.filter((other) => other.number < number).sort((a, b) => b.number - a.number)[0];
      if (below && below.number < number - 1)
        report2({ range: range2, message: messages21.gap(number, below.number + 1, below.path), about: `gap ${number}` });
    }
    const written2 = numberInText();
    if (written2 && written2.value !== number)
      report2({
        range: written2.range,
        message: messages21.text(note.text.slice(written2.range.start, written2.range.end), number)
      });
    function numberInText() {
      const places2 = [frontMatterText(note, "title")?.range, note.headings[0]?.content];
      for (const place of places2) {
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
  other: (text, day, weekday) => `\`${text}\`: ${spellDay(day)} is a ${weekday}; correct the weekday or the date.`,
  year: (text, day, weekday, year) => `\`${text}\`: ${spellDay(day)} was a ${weekday}; if ${year} is meant, write that year.`
};
var weekday_matches_date_default = defineRule(
  {
    id: "weekday-matches-date",
    description: "A weekday written beside a date is the weekday of that date",
    severity: "warning",
    fixes: ["suggestion"]
  },
  ({ note, meeting: { day: around, agreement: agreement2 }, settings: { locale }, report: report2 }) => {
    const seen = /* @__PURE__ */ new Set();
    const reported = (agreement2?.odd ?? []).flatMap(({ said }) => said.flatMap((one) => one.range ?? []));
    const headings = note.headings.map(({ content: range2 }) => ({ range: range2, prose: proseOf(note.text, range2) }));
    for (const { range: range2, prose } of [...headings, ...proseBlocks(note)]) {
      for (const found of mentions(prose, range2.start, locale)) {
        const { weekdays, days, year, yearRange, whole } = found;
        if (reported.some(({ start, end }) => start < whole.end && whole.start < end)) continue;
        const text = note.text.slice(whole.start, whole.end).replace(/\s+/g, " ").replace(/[.,]$/, "");
        if (weekdays.length !== days.length || seen.has(text)) continue;
        const years = year !== void 0 ? [year] : yearsNear(around);
        const wrongIn = years.map((one) => wrong(weekdays, days, one));
        if (years.length === 0 || wrongIn.some((result2) => result2 === void 0)) continue;
        seen.add(text);
        const [first] = wrongIn;
        const meant = around && yearRange ? [Number(around.slice(0, 4)), Number(around.slice(0, 4)) + 1].find(
          (one) => one !== year && isNear(days[0], one, around) && !wrong(weekdays, days, one)
        ) : void 0;
        const actual = weekdayName(weekdayOf(first.day), locale);
        if (meant !== void 0 && yearRange) {
          report2({
            range: yearRange,
            message: messages22.year(text, first.day, actual, meant),
            expected: String(meant),
            fix: "suggestion"
          });
        } else {
          const weekday = weekdays[first.at];
          const written2 = note.text.slice(weekday.range.start, weekday.range.end);
          const expected = likeWritten(written2, actual, weekdayOf(first.day), locale);
          report2({
            range: weekday.range,
            message: messages22.other(text, first.day, actual),
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
    const found = [...match[0].matchAll(words.weekday(match[0]))].map((one) => {
      const start = offset + match.index + one.index;
      return { value: weekdayNumbers.get(one[0].toLowerCase()), range: { start, end: start + one[0].length } };
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
    hint: letterRegExp(`(?<![\\p{L}\\p{N}])(?:${[...beginnings].join("|")})`, "i"),
    weekday: letterRegExp(`(?<![\\p{L}\\p{N}])(?:${weekday})${end}`, "gi"),
    weekdays: letterRegExp(`(?<![\\p{L}\\p{N}])(?:${weekday})${end}(?:${between}(?:${weekday})${end})*`, "gi"),
    dates: letterRegExp(
      `^\\.?,?[ \\t]+(?:(?:the|der|den|le)[ \\t]+)?(?:(?<m1>${month})${end}\\.?[ \\t]+(?<d1>${days})|(?<d2>${days})\\.?[ \\t]+(?:of[ \\t]+)?(?<m2>${month})${end}\\.?)(?![\\d:])${year}`,
      "i"
    )
  };
  expressionsByLocale.set(locale, words);
  return words;
}
function wrong(weekdays, days, year) {
  for (const [at2, { month, day }] of days.entries()) {
    const real = toDay(year, month, day);
    if (real && weekdayOf(real) !== weekdays[at2].value) return { at: at2, day: real };
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
function weekdayName(value, locale, weekday = "long") {
  return nameOf("weekday", weekday, new Date(Date.UTC(2023, 0, 1 + value)), locale);
}
function likeWritten(written2, name, value, locale) {
  const like = written2.length <= 4 ? weekdayName(value, locale, "short") : name;
  return written2 === written2.toLowerCase() ? like.toLowerCase() : like;
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

// src/node/load-config.ts
var CONFIG_NAMES = [".meeting-notes-lint.yml", ".meeting-notes-lint.yaml", ".meeting-notes-lint.json"];
var PACKAGE_KEY = "meeting-notes-lint";
var reader = () => Promise.resolve().then(() => (init_reading(), reading_exports));
var ConfigLoader = class {
  /** Where configurations are read from. */
  files;
  #source;
  #byFolder = /* @__PURE__ */ new Map();
  #byFile = /* @__PURE__ */ new Map();
  constructor(source) {
    this.#source = source;
    this.files = source.files ?? disk;
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
      const parent = path2.dirname(folder);
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
    const shown3 = path2.relative(root, file) || file;
    if (isInside(root, file) && this.files.exists(file)) expectNoWayOut(file, shown3, root, this.files);
    const { readConfig: readConfig2 } = await reader();
    const read3 = readConfig2(await this.files.read(file, shown3), shown3, key);
    const layers = read3 ? await this.#layers(read3, file, [file]) : [];
    return { config: new Config(rules, [...layers, ...await this.#flags()]), base, file };
  }
  /** A configuration with those it extends, from the weakest to the strongest. */
  async #layers(read3, file, chain) {
    const { root } = this.#source;
    const { data, lineOf: lineOf2 } = read3;
    const { loadResources: loadResources2, readConfig: readConfig2 } = await reader();
    const shown3 = path2.relative(root, file) || file;
    const layers = [];
    for (const name of [data.extends ?? []].flat()) {
      const preset = presets[name];
      if (preset) {
        layers.push({ origin: `preset \`${name}\``, data: preset });
        continue;
      }
      const target = this.#inside(name, file, ["extends"], lineOf2);
      if (chain.includes(target))
        throw new ConfigError(shown3, lineOf2(["extends"]), `\`extends: ${name}\` leads in a circle.`);
      const targetShown = path2.relative(root, target);
      const extended = readConfig2(await this.files.read(target, targetShown), targetShown);
      if (extended) layers.push(...await this.#layers(extended, target, [...chain, target]));
    }
    const resources = await loadResources2(read3, shown3, async (name, keys2) => {
      const target = this.#inside(name, file, keys2, lineOf2);
      const targetShown = path2.relative(root, target);
      return { text: await this.files.read(target, targetShown), shown: targetShown };
    });
    return [...layers, { origin: shown3, data, resources }];
  }
  /** The file that `name` means in the configuration `file`; never one outside the root, by whatever links. */
  #inside(name, file, keys2, lineOf2) {
    const shown3 = path2.relative(this.#source.root, file) || file;
    const target = path2.resolve(path2.dirname(file), name);
    const said = `\`${keys2.filter((key) => key !== "kinds").join(".")}: ${name}\``;
    const isExtends = keys2[0] === "extends";
    if (!this.files.exists(target)) {
      const parent = path2.dirname(target);
      const beside = this.files.exists(parent) ? this.files.list(parent).map((entry) => entry.name) : [];
      const preset = isExtends ? closest(name, Object.keys(presets)) : void 0;
      const beneath = closest(path2.basename(target), beside);
      const meant = preset ?? (beneath && path2.join(path2.dirname(name), beneath));
      const built = Object.keys(presets).map((one) => `\`${one}\``);
      const hint = isExtends ? `${built.join(", ")}, or a file in this repository` : "a file in this repository";
      throw new ConfigError(
        shown3,
        lineOf2(keys2),
        `${said} is not there; ${meant ? `did you mean \`${slashes(meant)}\`?` : `name ${hint}.`}`
      );
    }
    const real = this.files.realPath(target);
    if (!isInside(this.files.realPath(this.#source.root), real)) {
      throw new ConfigError(shown3, lineOf2(keys2), `${said} leads out of the repository; name a file in it.`);
    }
    return real;
  }
};
async function configIn(folder, files) {
  for (const name of CONFIG_NAMES) {
    const file2 = path2.join(folder, name);
    if (files.exists(file2)) return { file: file2, key: void 0 };
  }
  const file = path2.join(folder, "package.json");
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
  const { parseConfig: parseConfig2 } = await reader();
  return { origin: "--rule", data: parseConfig2(`rules:
  ${match[1]}: ${match[2]}`, `--rule '${flag}'`) };
}
function isInside(folder, file) {
  const relative = path2.relative(folder, file);
  return relative === "" || !relative.startsWith(`..${path2.sep}`) && relative !== ".." && !path2.isAbsolute(relative);
}
var leadsOut = (shown3) => `${shown3}: is not followed, as it is a link that leads out of the repository.`;
function expectNoWayOut(file, shown3, root, files) {
  if (!isInside(files.realPath(root), files.realPath(file))) throw new UserError(leadsOut(shown3));
}
function pathFrom(folder, file) {
  const isBelow = file.startsWith(folder) && file[folder.length] === path2.sep && !file.includes("..");
  return slashes(isBelow ? file.slice(folder.length + 1) : path2.relative(folder, file));
}
function slashes(file) {
  return path2.sep === "/" ? file : file.replaceAll(path2.sep, "/");
}

// src/node/baseline-file.ts
var MAX_BYTES2 = 50 * 1024 * 1024;
async function loadBaseline(root, files = disk, location) {
  const { file, shown: shown3 } = location ?? { file: path3.join(root, BASELINE_NAME), shown: BASELINE_NAME };
  if (!files.exists(file)) return { file, shown: shown3, baseline: new Baseline(), text: void 0 };
  if (!location) expectNoWayOut(file, shown3, root, files);
  const text = await files.read(file, shown3, MAX_BYTES2);
  return { file, shown: shown3, baseline: new Baseline(parseBaseline(text, shown3)), text };
}
function remarksOnStale(stale, shown3 = BASELINE_NAME) {
  if (stale.length === 0) return [];
  const [entries, them] = stale.length === 1 ? ["1 entry", "hides nothing any more; remove it"] : [`${stale.length} entries`, "hide nothing any more; remove them"];
  return [`${entries} of ${shown3} ${them} with --prune-suppressions.`];
}

// src/node/find-notes.ts
import path4 from "node:path";

// lazily:ignore
init_compiled();
var loaded8;
var module9 = () => loaded8 ??= loadCompiled(__filename, "./lazy/ignore.cjs");
var ignore_default = (...given) => module9().default(...given);

// src/node/find-notes.ts
async function findNotes(paths, cwd, root, configs, { files = configs.files, only = () => true } = {}) {
  const walker = new Walker(root, configs, files, only);
  for (const given of paths) {
    const absolute = path4.resolve(cwd, given);
    if (files.kindOf(absolute)) await walker.named(absolute, given);
    else if (scanGlob(given).isGlob) await walker.glob(given, cwd);
    else walker.errors.push(notThere(given, absolute, files));
  }
  const notes2 = [...walker.notes.values()].sort((a, b) => a.file < b.file ? -1 : 1);
  const isWhole = paths.some((given) => path4.resolve(cwd, given) === root);
  return { notes: notes2, isWhole, errors: walker.errors, others: walker.others };
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
        this.errors.push(leadsOut(given));
      } else if (this.#files.kindOf(this.#files.realPath(absolute)) === "folder") {
        await this.#folder(absolute, () => true);
        await this.#settle();
      } else if (this.#only(absolute)) {
        this.notes.set(absolute, { file: absolute, loaded: await this.#configs.for(path4.dirname(absolute)) });
      }
    } catch (error2) {
      if (!error2.code) throw error2;
      this.errors.push(`${given}: cannot be read, because ${systemReason(error2)}.`);
    }
  }
  async glob(pattern, cwd) {
    const { base } = scanGlob(pattern);
    const matches = globMatcher([pattern.replace(/^\.\//, "")]);
    const from = path4.resolve(cwd, base);
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
    } catch (error2) {
      this.errors.push(
        `${path4.relative(this.#root, folder) || folder}: cannot be read, because ${systemReason(error2)}.`
      );
      return;
    }
    const loaded10 = await this.#configs.for(folder);
    const ignores = await this.#ignoresAbove(folder);
    for (const entry of entries) {
      const absolute = path4.join(folder, entry.name);
      const kind3 = entry.kind === "link" ? this.#target(absolute) : entry.kind;
      if (!kind3) continue;
      const isFolder2 = kind3 === "folder";
      if (isPassedBy(absolute, isFolder2, loaded10, ignores)) continue;
      if (isFolder2) await this.#folder(absolute, wanted);
      else if (wanted(absolute)) this.#file(absolute, relativeTo(loaded10, absolute), loaded10);
    }
    this.#visited.delete(real);
  }
  /** Whether a walk would pass by `file`, or take it for a note by its path; undefined when its text decides. */
  async judge(file) {
    if (!isInside(this.#root, file)) return false;
    let folder = this.#root;
    for (const name of path4.relative(this.#root, file).split(path4.sep)) {
      const absolute = path4.join(folder, name);
      const loaded10 = await this.#configs.for(folder);
      if (this.#files.kindOf(absolute) === "link" && !this.#target(absolute)) return false;
      if (isPassedBy(absolute, absolute !== file, loaded10, await this.#ignoresAbove(folder))) return false;
      if (absolute === file) return isNoteByPath(relativeTo(loaded10, file), loaded10);
      folder = absolute;
    }
    return false;
  }
  #file(file, relative, loaded10) {
    const isNote = isNoteByPath(relative, loaded10);
    if (isNote !== false && !this.#only(file)) return;
    if (isNote) this.notes.set(file, { file, loaded: loaded10 });
    else if (isNote === void 0) this.#unsure.push({ file, loaded: loaded10, relative });
    else this.others.push(file);
  }
  /** Looks into the files whose names tell nothing. */
  async #settle() {
    const unsure = this.#unsure.splice(0);
    await this.#files.prefetch?.(unsure.map(({ file }) => file));
    for (const { file, loaded: loaded10, relative } of unsure) {
      if (await this.#looksLikeNote(file, relative)) this.notes.set(file, { file, loaded: loaded10 });
      else this.others.push(file);
    }
  }
  async #looksLikeNote(file, relative) {
    try {
      return looksLikeNote(await this.#files.read(file, relative));
    } catch (error2) {
      if (!(error2 instanceof UserError)) throw error2;
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
      const above = folder === this.#root ? [] : await this.#ignoresAbove(path4.dirname(folder));
      const file = path4.join(folder, ".gitignore");
      const { files } = this.#configs;
      const text = files.kindOf(file) === "file" ? await files.read(file, path4.relative(this.#root, file)) : void 0;
      ignores = text === void 0 ? above : [{ folder, rules: ignore_default().add(text) }, ...above];
      this.#ignores.set(folder, ignores);
    }
    return ignores;
  }
};
function isNoteByPath(relative, { config }) {
  return config.isNote(relative) ?? mayBeNote(relative);
}
function relativeTo({ base }, file) {
  return pathFrom(base, file);
}
function isPassedBy(absolute, isFolder2, loaded10, ignores) {
  const name = path4.basename(absolute);
  if (isFolder2 && (name === "node_modules" || name.startsWith("."))) return true;
  if (!isFolder2 && !/\.md$/i.test(name)) return true;
  return isHidden(absolute, isFolder2, ignores) || loaded10.config.isIgnored(relativeTo(loaded10, absolute));
}
function isHidden(file, isFolder2, ignores) {
  for (const { folder, rules: rules2 } of ignores) {
    const verdict = rules2.test(pathFrom(folder, file) + (isFolder2 ? "/" : ""));
    if (verdict.ignored) return true;
    if (verdict.unignored) return false;
  }
  return false;
}
function notThere(given, absolute, files) {
  const parent = path4.dirname(absolute);
  const names2 = files.exists(parent) ? files.list(parent).map(({ name }) => name) : [];
  const meant = closest(path4.basename(absolute), names2);
  const hint = meant === void 0 ? "" : `; did you mean ${path4.join(path4.dirname(given), meant)}?`;
  return `${given}: does not exist${hint || "."}`;
}

// src/node/run.ts
import path5 from "node:path";

// src/fix/apply.ts
function applyFixes(text, findings, kind3) {
  const applied = [];
  const edits = [];
  for (const finding of findings) {
    const { fix } = finding;
    if (!fix || !fix.safe && kind3 === "safe") continue;
    if (fix.edits.some((edit) => edits.some((other) => collide(edit, other)))) continue;
    edits.push(...fix.edits);
    applied.push(finding);
  }
  edits.sort((a, b) => b.start - a.start);
  let out = text;
  for (const { start, end, text: replacement } of edits) out = out.slice(0, start) + replacement + out.slice(end);
  return { text: out, applied };
}
function collide(a, b) {
  return a.start <= b.end && b.start <= a.end;
}
var MAX_ROUNDS = 20;
function fixText(text, kind3, check2) {
  let result2 = check2(text);
  let current = text;
  const all = [];
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const { text: next, applied } = applyRound(current, result2.findings, kind3);
    if (applied.length === 0 || next === current) break;
    current = next;
    all.push(...applied);
    result2 = check2(current);
  }
  return { text: current, result: result2, applied: all };
}
function applyRound(text, findings, kind3) {
  const safe = applyFixes(text, findings, "safe");
  return kind3 === "safe" || safe.text !== text ? safe : applyFixes(text, findings, "suggestions");
}

// src/suppressions.ts
var PAGE3 = `${HOME}/blob/main/docs/suppressing.md`;
var SUPPRESSION = "suppression";
var messages23 = {
  unknown: (name, meant) => `There is no rule \`${name}\`${meant ? `; did you mean \`${meant}\`?` : "; see `meeting-notes-lint rules` for their names."}`,
  bare: "This comment hides every rule; name the rules that it is about.",
  unused: (name) => `Nothing is hidden by this comment for \`${name}\`; remove it.`,
  unusedBare: "Nothing is hidden by this comment; remove it."
};
var OWN = /(?:<!--|#)[ \t]*meeting-notes-lint-(disable-next-line|disable-line|disable|enable)(?![\w-])([^\r\n]{0,500}?)(?:-->|$)/gm;
var REMARK = /<!--[ \t]*lint[ \t]+(disable|enable|ignore)(?![\w-])([^\r\n]{0,500}?)-->/g;
function applySuppressions(note, findings, ruleIds2, reportUnused) {
  if (note.excess || !/meeting-notes-lint-|<!--[ \t]*lint[ \t]/.test(note.text))
    return { findings: [...findings], suppressed: [] };
  const directives = read2(note);
  const kept = [];
  const suppressed = [];
  const used = /* @__PURE__ */ new Set();
  for (const finding of findings) {
    const line = finding.place.start.line;
    const by = directives.findIndex(
      ({ kind: kind3, rules: rules2, from, to }) => kind3 !== "enable" && from <= line && line <= to && (rules2.length === 0 || rules2.some(({ id }) => id === finding.ruleId))
    );
    if (by < 0) kept.push(finding);
    else {
      suppressed.push(finding);
      used.add(`${by} ${directives[by].rules.length === 0 ? "" : finding.ruleId}`);
    }
  }
  const say = (range2, message2, severity, expected) => kept.push({
    path: note.path,
    ruleId: SUPPRESSION,
    severity,
    message: message2,
    place: note.lines.place(range2),
    url: PAGE3,
    actual: note.text.slice(range2.start, range2.end),
    ...expected !== void 0 && {
      expected: [expected],
      fix: { safe: true, title: `Write \`${expected}\``, edits: [{ ...range2, text: expected }] }
    }
  });
  directives.forEach((directive, at2) => {
    const { kind: kind3, range: range2, rules: rules2 } = directive;
    if (rules2.length === 0 && kind3 !== "enable") say(range2, messages23.bare, "warning");
    for (const rule of rules2) {
      if (ruleIds2.includes(rule.id)) {
        if (reportUnused && kind3 !== "enable" && !used.has(`${at2} ${rule.id}`))
          say(range2, messages23.unused(rule.id), "warning");
      } else {
        const meant = closest(rule.id, ruleIds2);
        say(rule.range, messages23.unknown(rule.id, meant), "warning", meant);
      }
    }
    if (reportUnused && rules2.length === 0 && kind3 !== "enable" && !used.has(`${at2} `))
      say(range2, messages23.unusedBare, "warning");
  });
  return { findings: kept, suppressed };
}
function read2(note) {
  const found = [];
  const inCode = (at2) => note.blocks.some(({ kind: kind3, range: range2 }) => kind3 === "code" && range2.start <= at2 && at2 < range2.end);
  const inYaml = (at2) => at2 < note.bodyStart;
  for (const [pattern, isRemark] of [
    [OWN, false],
    [REMARK, true]
  ]) {
    for (const match of note.text.matchAll(pattern)) {
      const at2 = match.index;
      const isHash = match[0].startsWith("#");
      if (inCode(at2) || isHash !== inYaml(at2)) continue;
      if (!isHash && (!match[0].endsWith("-->") || note.text[at2 - 1] === "`")) continue;
      const word = match[1];
      const kind3 = word === "ignore" ? "next-block" : word.replace(/^disable-/, "");
      const range2 = { start: at2, end: at2 + match[0].trimEnd().length };
      const line = note.lines.point(range2.end).line;
      found.push({
        kind: kind3,
        range: range2,
        line,
        rules: rulesIn(match[2], at2 + match[0].indexOf(match[2], word.length), isRemark),
        from: 0,
        to: 0
      });
    }
  }
  found.sort((a, b) => a.range.start - b.range.start);
  found.forEach((directive, at2) => {
    const last = note.lines.count;
    if (directive.kind === "line") [directive.from, directive.to] = [directive.line, directive.line];
    if (directive.kind === "next-line") [directive.from, directive.to] = [directive.line + 1, directive.line + 1];
    if (directive.kind === "next-block") {
      const next = note.blocks.find(({ range: range2, kind: kind3 }) => range2.start >= directive.range.end && kind3 !== "html");
      if (next)
        [directive.from, directive.to] = [
          note.lines.point(next.range.start).line,
          note.lines.point(next.range.end).line
        ];
    }
    if (directive.kind === "disable") {
      const enable = found.slice(at2 + 1).find(
        ({ kind: kind3, rules: rules2 }) => kind3 === "enable" && (rules2.length === 0 || directive.rules.some(({ id }) => rules2.some((rule) => rule.id === id)))
      );
      const from = directive.range.start < note.bodyStart ? 1 : directive.line;
      [directive.from, directive.to] = [from, enable?.line ?? last];
    }
  });
  return found;
}
function rulesIn(text, offset, isRemark) {
  const names2 = /^(.*?)(?:\s--\s.*)?$/s.exec(text)[1];
  return [...names2.matchAll(/[^\s,]+/g)].filter(([name]) => name !== "--").map((match) => {
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
function factsOf({ path: path10, text }, config = recommended) {
  return collectFacts(path10, tooLong(text) ? "" : text, config.for(path10).settings);
}
function check(note, options) {
  const config = (options.config ?? recommended).for(note.path);
  const context = {
    settings: config.settings,
    collection: options.collection ?? new Collection(),
    now: options.now,
    fileExists: options.fileExists
  };
  if (isBefore(meetingOf(note, config.settings), note.path, config.settings.since))
    return { path: note.path, text: note.text, findings: [], suppressed: [] };
  const found = [];
  for (const rule of rules) {
    const configured = config.rules.get(rule.meta.id);
    if (!configured || configured.severity === "off") continue;
    found.push(...rule.check(note, context, configured.severity, configured.options));
  }
  const { findings, suppressed } = applySuppressions(note, found, ruleIds, options.reportUnusedSuppressions ?? false);
  return { path: note.path, text: note.text, findings: findings.sort(byPlace), suppressed: suppressed.sort(byPlace) };
}

// src/node/run.ts
async function lintFiles(notes2, collection, options, crew) {
  const { cwd, root, files = disk } = options;
  const result2 = { notes: [], errors: [], remarks: [], stale: [], mended: 0 };
  const { baseline } = options.baseline ?? await loadBaseline(root, files);
  const settle = ({ file, loaded: loaded10 }, checked) => {
    if ("error" in checked) {
      result2.errors.push(checked.error);
      return;
    }
    const { findings, mended: mended2, ...rest } = checked;
    const { unmatched, ...split2 } = baseline.split(pathFrom(root, file), findings);
    result2.notes.push({ path: pathFrom(cwd, file), absolutePath: file, ...split2, ...rest });
    const config = loaded10.config.for(pathFrom(loaded10.base, file));
    result2.stale.push(...unmatched.filter(({ ruleId }) => wasAsked(ruleId, config, options)));
    result2.mended += mended2;
  };
  if (!crew) {
    for (const [at2, note] of notes2.entries()) {
      options.onNote?.(at2, notes2.length);
      settle(note, await checkNote(note, collection, options));
    }
    return result2;
  }
  const parts = await crew.share(
    "check",
    notes2.map(({ file }) => file),
    (from, to) => checkNotes(notes2.slice(from, to), collection, options),
    (done) => options.onNote?.(done, notes2.length)
  );
  for (const [at2, checked] of parts.flat().entries()) settle(notes2[at2], checked);
  return result2;
}
async function checkNotes(notes2, collection, options) {
  const checked = [];
  for (const note of notes2) checked.push(await checkNote(note, collection, options));
  return checked;
}
async function checkNote(note, collection, options) {
  const { cwd, files = disk, fix, write: write2, withoutTexts = false } = options;
  const { file } = note;
  const shown3 = pathFrom(cwd, file);
  try {
    const text = await files.read(file, shown3);
    const check2 = checker(note, collection, options);
    const fixed = fix ? fixText(text, fix, check2) : { text, result: check2(text), applied: [] };
    if (fixed.text !== text && write2) writeTextFile(file, shown3, fixed.text, text);
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
  } catch (error2) {
    if (!(error2 instanceof UserError)) throw error2;
    return { error: error2.message };
  }
}
function checker({ file, loaded: { base, config } }, collection, { root, files = disk, now, reportUnusedSuppressions = false }) {
  const notePath = pathFrom(base, file);
  const fileExists = (target) => existsInside(path5.join(base, target), root, files);
  const options = { config, collection, now, reportUnusedSuppressions, fileExists };
  return (text) => lintNote({ path: notePath, text }, options);
}
function wasAsked(ruleId, { rules: rules2 }, { reportUnusedSuppressions }) {
  return ruleId === SUPPRESSION ? reportUnusedSuppressions ?? false : rules2.get(ruleId)?.severity !== "off";
}
async function learnFrom(notes2, files) {
  return new Collection(await factsFrom(notes2, files));
}
async function factsFrom(notes2, files) {
  const collection = new CollectionBuilder();
  for (const { file, loaded: loaded10 } of notes2) {
    try {
      const text = await files.read(file, file);
      collection.add(factsOf({ path: pathFrom(loaded10.base, file), text }, loaded10.config));
    } catch (error2) {
      if (!(error2 instanceof UserError)) throw error2;
    }
  }
  return collection.data;
}
function remarksOn(collection, notes2, hasDefaults) {
  if (collection.isForeign && hasDefaults) {
    return [
      `These notes are not written in the built-in form: ${collection.withKeys === 0 ? "none" : `only ${collection.withKeys}`} of the ${collection.notes} has its front matter, so neither that nor its headings were asked for. \`meeting-notes-lint init\` writes a configuration that fits them.`
    ];
  }
  const checked = new Set(notes2.map(({ path: file }) => path5.posix.dirname(file)));
  return collection.foreignFolders().filter(
    ({ folder }) => [...checked].some((dir) => dir === folder || dir.endsWith(`/${folder}`) || folder.endsWith(`/${dir}`))
  ).map(
    ({ folder, notes: count3 }) => `None of the ${count3} notes in ${folder || "this folder"} has any of the expected headings, so they were not asked for there. If it is another kind of note, name it under \`kinds\` in .meeting-notes-lint.yml.`
  );
}
function haveDefaults(notes2) {
  return notes2.some(({ loaded: loaded10 }) => loaded10.config.for("").settings.frontMatter.required === "auto");
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

// src/action/tree-files.ts
import path6 from "node:path";

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
    const result2 = [];
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
    const reject = (reason2) => {
      if (isResolved) {
        return;
      }
      isResolved = true;
      reject_(reason2);
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
      const lastIndex = Math.min(doneIndex, result2.length);
      if (lastIndex === result2.length && skippedCount === 0) {
        resolve2(result2);
        return;
      }
      resolve2(result2.slice(0, lastIndex).filter((value) => value !== pMapSkip));
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
          result2[index] = isSettled && value !== pMapSkip ? { status: "fulfilled", value } : value;
        } catch (error2) {
          if (index >= doneIndex) {
            return;
          }
          if (isSettled) {
            result2[index] = { status: "rejected", reason: error2 };
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
    const result2 = iterator.next();
    markDone(result2);
    if (typeof result2?.then !== "function") {
      return result2;
    }
    const promise = Promise.resolve(result2);
    promise.then(markDone, () => {
    });
    return promise;
  };
}

// src/action/tree-files.ts
var MAX_LOOKED_INTO = 100;
var AT_ONCE = 8;
var MAX_LINKS = 40;
var TreeFiles = class _TreeFiles {
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
    const files = new _TreeFiles(root, tree, objects);
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
    const parent = this.#resolve(path6.dirname(file));
    const entry = parent && isFolder(parent.entry) ? parent.entry.get(path6.basename(file)) : void 0;
    return entry && kind2(entry);
  }
  realPath(file) {
    const found = this.#resolve(file);
    if (found) return found.file;
    throw Object.assign(new Error(`${file} is not in the commit`), { code: "ENOENT" });
  }
  list(folder) {
    const found = this.#resolve(folder);
    if (!found || !isFolder(found.entry)) throw Object.assign(new Error(`${folder} is no folder`), { code: "ENOTDIR" });
    return [...found.entry].map(([name, entry]) => ({ name, kind: kind2(entry) }));
  }
  async read(file, shown3, max) {
    const entry = this.#resolve(file)?.entry;
    if (!entry) throw new UserError(`${shown3}: cannot be read, because it does not exist.`);
    if (isFolder(entry)) throw new UserError(`${shown3}: cannot be read, as it is no ordinary file.`);
    if (this.#unread.has(entry.sha) && !this.#objects.has(entry.sha))
      throw new UserError(`${shown3}: is not read, as there are too many files to read over the API.`);
    return this.#objects.text(entry, shown3, max);
  }
  /** Reads up to `most` of the files that are not read yet; the others count as unreadable from now on. */
  async prefetch(files, most = MAX_LOOKED_INTO) {
    const entries = files.flatMap((file) => {
      const entry = this.#resolve(file)?.entry;
      return entry && !isFolder(entry) && !this.#objects.has(entry.sha) ? [entry] : [];
    });
    const count3 = Math.min(most, this.left);
    for (const { sha: sha2 } of entries.slice(count3)) this.#unread.add(sha2);
    const wanted = entries.slice(0, count3);
    for (const { sha: sha2 } of wanted) this.#unread.delete(sha2);
    await pMap(wanted, (entry) => this.#objects.text(entry, entry.path).catch(() => void 0), {
      concurrency: AT_ONCE
    });
  }
  #put(entry) {
    const names2 = entry.path.split("/");
    const last = names2.pop();
    let folder = this.#top;
    for (const name of names2) {
      const next = folder.get(name) ?? /* @__PURE__ */ new Map();
      if (!isFolder(next)) return;
      folder.set(name, next);
      folder = next;
    }
    folder.set(last, entry.mode === "160000" ? /* @__PURE__ */ new Map() : entry);
  }
  /** What a path leads to once all links are followed; nothing outside of the root. */
  #resolve(file) {
    let names2 = path6.relative(this.#root, file).split(path6.sep).filter((name) => name !== "");
    let links = 0;
    let at2 = this.#top;
    for (let step = 0; step < names2.length; step++) {
      const next = isFolder(at2) ? at2.get(names2[step]) : void 0;
      if (!next) return void 0;
      if (isFolder(next) || next.mode !== "120000") {
        at2 = next;
        continue;
      }
      const target = this.#targets.get(next.sha);
      if (target === void 0 || ++links > MAX_LINKS) return void 0;
      const turned = path6.posix.join(...names2.slice(0, step), target, ...names2.slice(step + 1));
      if (target.startsWith("/") || turned === ".." || turned.startsWith("../")) return void 0;
      names2 = turned.split("/").filter((name) => name !== "" && name !== ".");
      step = -1;
      at2 = this.#top;
    }
    return { file: path6.join(this.#root, ...names2), entry: at2 };
  }
};
function isFolder(entry) {
  return entry instanceof Map;
}
function kind2(entry) {
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
  const knowsLines = known !== void 0 && [...known.values()].every(({ shown: shown3 }) => shown3 !== void 0);
  const nothing2 = { notes: [], knowsLines, errors: [], remarks: [...before, NONE] };
  if (changed !== "all" && changed.size === 0) return nothing2;
  const configs = new ConfigLoader({
    root,
    files: configFiles,
    file: inputs.config === void 0 ? void 0 : path7.resolve(root, inputs.config)
  });
  const changeOf2 = (file) => known?.get(pathFrom(root, file));
  const only = (file) => changed === "all" || changeOf2(file) !== void 0;
  const found = await findNotes(inputs.paths, root, root, configs, { files, only });
  if (found.notes.length === 0 && found.errors.length === 0) {
    if (changed !== "all") return nothing2;
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
  const collection = await learnFrom(learntFrom, files);
  const baseline = await loadBaseline(root, configFiles);
  const options = { cwd: root, root, files, now, baseline };
  const run2 = await lintFiles(wanted, collection, options);
  const byFile = new Map(wanted.map((note) => [note.file, note]));
  const notes2 = run2.notes.map((note) => {
    const change2 = changeOf2(note.absolutePath);
    const all2 = checker(byFile.get(note.absolutePath), collection, options);
    const check2 = (text) => baseline.baseline.split(note.path, all2(text).findings).findings;
    const findings = inputs.filter === "diff" && changed !== "all" ? onChangedLines(note.findings, change2) : note.findings;
    return { ...note, findings, change: change2, check: check2 };
  });
  return {
    notes: notes2,
    knowsLines,
    errors: [
      ...found.errors,
      ...firstOf2(run2.errors),
      ...notRead(found.notes.length - wanted.length, found.notes.length)
    ],
    remarks: [
      ...before,
      ...notLearntFrom(learntFrom.length, around.length),
      ...notLookedInto(tree?.unread ?? 0),
      ...remarksOnStale(run2.stale),
      ...remarksOn(collection, run2.notes, haveDefaults(wanted))
    ]
  };
}
function onChangedLines(findings, change2) {
  if (!change2 || change2.lines === "all") return findings;
  const { lines } = change2;
  return findings.filter(({ place: { start, end } }) => touches(lines, start.line, end.line));
}
async function readAround(around, wanted, root, tree) {
  const relative = ({ file }) => pathFrom(root, file);
  const own = new Set(wanted.map(({ file }) => file));
  const series = new Set(wanted.map((note) => seriesOf(relative(note))));
  const isNear2 = (note) => Number(series.has(seriesOf(relative(note))));
  const day = (note) => pathDate(relative(note))?.day ?? "";
  const others = around.filter(({ file }) => !own.has(file)).sort((a, b) => isNear2(b) - isNear2(a) || (day(a) < day(b) ? 1 : day(a) > day(b) ? -1 : 0)).slice(0, Math.min(MAX_LEARNT_FROM, tree.left));
  await tree.prefetch(
    others.map(({ file }) => file),
    others.length
  );
  const read3 = /* @__PURE__ */ new Set([...own, ...others.map(({ file }) => file)]);
  return around.filter(({ file }) => read3.has(file));
}
function firstOf2(errors) {
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
function notLearntFrom(read3, all) {
  if (read3 >= all) return [];
  return [
    `What the notes have in common was learnt from ${read3} of ${count(all, "note")}, as each takes a request to GitHub; with actions/checkout all are read.`
  ];
}
function notLookedInto(unread) {
  if (unread === 0) return [];
  return [
    `${count(unread, "Markdown file")} without a date in the name ${unread === 1 ? "was" : "were"} not looked into, as over the API that is done with ${MAX_LOOKED_INTO} at most; say which files are notes under \`notes\` in .meeting-notes-lint.yml.`
  ];
}

// src/action/workflow-file.ts
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

// src/action/permissions.ts
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
      return "content" in data ? Buffer.from(data.content, "base64").toString("utf8") : void 0;
    } catch {
      return void 0;
    }
  }
};

// src/report/places.ts
function repositoryPath(note, { root }) {
  if (root === void 0) return note.path;
  const folder = slashes2(root).replace(/(?<!\/)\/*$/, "/");
  const file = slashes2(note.absolutePath);
  return file.startsWith(folder) ? file.slice(folder.length) : note.path;
}
function slashes2(path10) {
  return /^[A-Za-z]:[\\/]|^\\\\/.test(path10) ? path10.replaceAll("\\", "/") : path10;
}
function mergeEdits(text, edits) {
  const [first, ...others] = edits;
  if (!first) return void 0;
  const merged = { ...first };
  for (const edit of others) {
    merged.text += text.slice(merged.end, edit.start) + edit.text;
    merged.end = edit.end;
  }
  return merged;
}
function onOneLine({ place }) {
  return place.start.line === place.end.line;
}

// src/report/github.ts
var githubReporter = (notes2, context) => {
  const errors = [];
  const warnings = [];
  for (const note of notes2) {
    const file = repositoryPath(note, context);
    for (const finding of note.findings)
      (finding.severity === "error" ? errors : warnings).push(command(finding, file));
  }
  return [...errors, ...warnings].join("");
};
function command(finding, file) {
  const { start, end } = finding.place;
  const properties = [
    // Not made visible: GitHub looks the file up by it, and shows the message only. What the runner might obey is worth
    // more than the place of a finding in a file of such a name.
    ["file", file.replaceAll("##[", "##\\[")],
    ["line", start.line],
    ["endLine", end.line],
    // GitHub takes columns only where both are of one line.
    ...onOneLine(finding) ? [
      ["col", start.column],
      ["endColumn", end.column]
    ] : [],
    ["title", finding.ruleId]
  ];
  const list = properties.map(([name, value]) => `${name}=${commandProperty(String(value))}`).join(",");
  return `::${finding.severity} ${list}::${commandData(logLine(finding.message))}
`;
}

// src/action/annotations.ts
var SHOWN = 10;
function allFit(notes2) {
  const { errors, warnings } = totals(notes2);
  return errors <= SHOWN && warnings <= SHOWN;
}
function annotations(notes2, context) {
  const left = { error: SHOWN, warning: SHOWN };
  const take = ({ severity }) => left[severity]-- > 0;
  return githubReporter(
    notes2.map((note) => ({ ...note, findings: note.findings.filter(take) })),
    context
  );
}
function notAnnotated(notes2) {
  const { errors, warnings } = totals(notes2);
  const found = [
    ["error", errors],
    ["warning", warnings]
  ];
  const many = found.filter(([, number]) => number > SHOWN);
  const dropped = many.reduce((sum2, [, number]) => sum2 + number - SHOWN, 0);
  if (dropped === 0) return void 0;
  const kinds = many.map(([severity]) => `${SHOWN} ${severity}s`).join(" and ");
  return `${count(dropped, "more finding")} ${dropped === 1 ? "is" : "are"} in the log and in the summary of this job; GitHub shows the first ${kinds} of a step.`;
}

// src/action/marks.ts
import { createHash } from "node:crypto";
function digest2(...parts) {
  return createHash("sha256").update(parts.join("\0")).digest("hex").slice(0, 16);
}
function mark(kind3, key) {
  return `<!-- meeting-notes-lint:${kind3}:${key} -->`;
}
function keyOf2(kind3, { body: body2, user }, me) {
  const isOwn = me === void 0 ? user?.type === "Bot" : user?.login === me;
  const found = new RegExp(`<!-- meeting-notes-lint:${kind3}:([0-9a-f]{16}) -->\\s*$`).exec(body2 ?? "");
  return isOwn ? found?.[1] : void 0;
}

// src/action/check-run.ts
var AT_ONCE2 = 50;
var MAX_ANNOTATED = 1e3;
var NAME2 = "meeting-notes-lint";
function annotationsOf(notes2) {
  const all = notes2.flatMap(
    ({ path: path10, findings }) => findings.map((finding) => {
      const { place, severity, ruleId, message: message2 } = finding;
      return {
        path: path10,
        start_line: place.start.line,
        end_line: place.end.line,
        // GitHub takes columns only where both are of one line.
        ...onOneLine(finding) && { start_column: place.start.column, end_column: place.end.column },
        annotation_level: severity === "error" ? "failure" : "warning",
        title: ruleId,
        message: visible(message2)
      };
    })
  );
  return [...all.filter(isFailure), ...all.filter((one) => !isFailure(one))];
}
function isFailure({ annotation_level }) {
  return annotation_level === "failure";
}
function notInCheckRun(findings) {
  if (findings <= MAX_ANNOTATED) return void 0;
  const rest = count(findings - MAX_ANNOTATED, "more finding");
  return `${rest} beside the first ${MAX_ANNOTATED} of this check run: see the log and the summary of the job.`;
}
async function syncCheckRun(notes2, head, failed, github) {
  const { rest } = await github.octokit;
  const all = annotationsOf(notes2);
  const annotations2 = all.slice(0, MAX_ANNOTATED);
  const { result: result2, mending, worst } = summarise(notes2);
  const summary3 = [mending, notInCheckRun(all.length)].filter((part) => part !== void 0).join("\n\n");
  const output = { title: result2, summary: summary3 || "Nothing else is to say." };
  const id = digest2(JSON.stringify([output, annotations2, failed]));
  const { data } = await rest.checks.listForRef({
    ...github.repo,
    ref: head,
    check_name: NAME2,
    filter: "all",
    per_page: 100
  });
  let run2 = data.check_runs.find(({ external_id }) => external_id === id);
  let sent = run2?.output.annotations_count ?? 0;
  while (!run2 || sent < annotations2.length) {
    const batch = { ...output, annotations: annotations2.slice(sent, sent + AT_ONCE2) };
    const created = run2 ? await rest.checks.update({ ...github.repo, check_run_id: run2.id, output: batch }) : await rest.checks.create({
      ...github.repo,
      name: NAME2,
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

// src/action/table.ts
function tables(notes2, links, {
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
  for (const note of worstFirst(notes2)) {
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
function worstFirst(notes2) {
  const hasError = ({ findings }) => Number(findings.some(({ severity }) => severity === "error"));
  return notes2.filter(({ findings }) => findings.length > 0).sort((a, b) => hasError(b) - hasError(a));
}
function row({ path: path10 }, { place, severity, message: message2, ruleId, url }, links) {
  const { line } = place.start;
  const address = links && `${links.repository}/blob/${links.head}/${inAddress(path10)}?plain=1#L${line}`;
  return `| ${address ? `[${line}](${address})` : line} | ${severity} | ${markdownText(message2)} | [${ruleId}](${url}) |`;
}
function inAddress(path10) {
  return path10.replace(new RegExp("\\p{Cs}", "gu"), "�").split("/").map((name) => encodeURIComponent(name).replace(/[()]/g, (bracket) => bracket === "(" ? "%28" : "%29")).join("/");
}
function fenceFor(text) {
  return "`".repeat(Math.max(3, ...[...text.matchAll(/`+/g)].map(([run2]) => run2.length + 1)));
}

// src/action/comment.ts
var MAX_LENGTH2 = 65536;
function commentText(notes2, links, key, remarks = []) {
  const end = `
${mark("comment", key)}`;
  const { result: result2, mending, worst } = summarise(notes2);
  if (!worst) return `**Meeting notes: all clear.** ${result2}
${end}`;
  let text = `**Meeting notes:** ${result2}
`;
  for (const line of [...mending ? [mending] : [], ...remarks.map(markdownText)]) text += `
${line}
`;
  const room = MAX_LENGTH2 - text.length - end.length;
  text += tables(notes2, links, { room, size: ({ length }) => length, elsewhere: "the summary of the job" });
  return text + end;
}
async function syncComment({ number }, text, key, isClean, github) {
  const { rest, paginate } = await github.octokit;
  const place = { ...github.repo, issue_number: number };
  const all = await paginate(rest.issues.listComments, { ...place, per_page: 100 });
  const marked = all.filter(({ body: body2 }) => body2?.includes(mark("comment", key)));
  const me = marked.length > 0 ? await github.me() : void 0;
  const [own, ...others] = marked.filter(
    (comment) => keyOf2("comment", { body: comment.body, user: comment.user }, me) === key
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

// src/action/review.ts
var MAX_SUGGESTIONS = 20;
async function syncSuggestions({ number, head }, suggestions, github) {
  const { rest, paginate } = await github.octokit;
  const place = { ...github.repo, pull_number: number };
  const comments = await paginate(rest.pulls.listReviewComments, { ...place, per_page: 100 });
  const marked = comments.filter(({ body: body2 }) => body2.includes("<!-- meeting-notes-lint:suggestion:"));
  const me = marked.length > 0 ? await github.me() : void 0;
  const wanted = new Map(suggestions.map((one) => [one.key, one]));
  const standing = /* @__PURE__ */ new Map();
  for (const comment of marked) {
    const key = keyOf2("suggestion", comment, me);
    if (key === void 0) continue;
    const again = wanted.get(key);
    if (again && comment.line !== null && !standing.has(key)) standing.set(key, again);
    else if (comments.some(({ in_reply_to_id }) => in_reply_to_id === comment.id))
      await rest.pulls.updateReviewComment({ ...github.repo, comment_id: comment.id, body: TAKEN_BACK });
    else await rest.pulls.deleteReviewComment({ ...github.repo, comment_id: comment.id });
  }
  const missing = [...suggestions].filter(({ key }) => !standing.has(key)).sort((a, b) => rank(a) - rank(b)).slice(0, Math.max(0, MAX_SUGGESTIONS - standing.size));
  if (missing.length > 0) {
    await rest.pulls.createReview({
      ...place,
      commit_id: head,
      event: "COMMENT",
      body: `${count(missing.length, "suggestion")} for these meeting notes. Each can be committed with a click; look it over first.`,
      comments: missing.map(reviewComment)
    });
  }
  return { posted: missing.length, standing: [...standing.values(), ...missing] };
}
var TAKEN_BACK = "This no longer holds: the lines have changed, or what was found in them is mended.";
function rank({ findings }) {
  return findings.some(({ severity }) => severity === "error") ? 0 : 1;
}
function reviewComment({ path: path10, start, end, lines, findings, key }) {
  const said = findings.map(({ message: message2, ruleId, url }) => `${markdownText(message2)} ([${ruleId}](${url}))`);
  const fence = fenceFor(lines.join("\n"));
  const block = [`${fence}suggestion`, ...lines, fence].join("\n");
  return {
    path: path10,
    body: `${said.join("\n\n")}

${block}

${mark("suggestion", key)}`,
    side: "RIGHT",
    line: end,
    ...start < end && { start_line: start, start_side: "RIGHT" }
  };
}

// src/action/suggestions.ts
import { createHash as createHash2 } from "node:crypto";

// node_modules/diff/libesm/diff/base.js
var Diff = class {
  diff(oldStr, newStr, options = {}) {
    let callback;
    if (typeof options === "function") {
      callback = options;
      options = {};
    } else if ("callback" in options) {
      callback = options.callback;
    }
    const oldString = this.castInput(oldStr, options);
    const newString = this.castInput(newStr, options);
    const oldTokens = this.removeEmpty(this.tokenize(oldString, options));
    const newTokens = this.removeEmpty(this.tokenize(newString, options));
    return this.diffWithOptionsObj(oldTokens, newTokens, options, callback);
  }
  diffWithOptionsObj(oldTokens, newTokens, options, callback) {
    var _a;
    const done = (value) => {
      value = this.postProcess(value, options);
      if (callback) {
        setTimeout(function() {
          callback(value);
        }, 0);
        return void 0;
      } else {
        return value;
      }
    };
    const newLen = newTokens.length, oldLen = oldTokens.length;
    let editLength = 1;
    let maxEditLength = newLen + oldLen;
    if (options.maxEditLength != null) {
      maxEditLength = Math.min(maxEditLength, options.maxEditLength);
    }
    const maxExecutionTime = (_a = options.timeout) !== null && _a !== void 0 ? _a : Infinity;
    const abortAfterTimestamp = Date.now() + maxExecutionTime;
    const bestPath = [{ oldPos: -1, lastComponent: void 0 }];
    let newPos = this.extractCommon(bestPath[0], newTokens, oldTokens, 0, options);
    if (bestPath[0].oldPos + 1 >= oldLen && newPos + 1 >= newLen) {
      return done(this.buildValues(bestPath[0].lastComponent, newTokens, oldTokens));
    }
    let minDiagonalToConsider = -Infinity, maxDiagonalToConsider = Infinity;
    const execEditLength = () => {
      for (let diagonalPath = Math.max(minDiagonalToConsider, -editLength); diagonalPath <= Math.min(maxDiagonalToConsider, editLength); diagonalPath += 2) {
        let basePath;
        const removePath = bestPath[diagonalPath - 1], addPath = bestPath[diagonalPath + 1];
        if (removePath) {
          bestPath[diagonalPath - 1] = void 0;
        }
        let canAdd = false;
        if (addPath) {
          const addPathNewPos = addPath.oldPos - diagonalPath;
          canAdd = addPath && 0 <= addPathNewPos && addPathNewPos < newLen;
        }
        const canRemove = removePath && removePath.oldPos + 1 < oldLen;
        if (!canAdd && !canRemove) {
          bestPath[diagonalPath] = void 0;
          continue;
        }
        if (!canRemove || canAdd && removePath.oldPos < addPath.oldPos) {
          basePath = this.addToPath(addPath, true, false, 0, options);
        } else {
          basePath = this.addToPath(removePath, false, true, 1, options);
        }
        newPos = this.extractCommon(basePath, newTokens, oldTokens, diagonalPath, options);
        if (basePath.oldPos + 1 >= oldLen && newPos + 1 >= newLen) {
          return done(this.buildValues(basePath.lastComponent, newTokens, oldTokens)) || true;
        } else {
          bestPath[diagonalPath] = basePath;
          if (basePath.oldPos + 1 >= oldLen) {
            maxDiagonalToConsider = Math.min(maxDiagonalToConsider, diagonalPath - 1);
          }
          if (newPos + 1 >= newLen) {
            minDiagonalToConsider = Math.max(minDiagonalToConsider, diagonalPath + 1);
          }
        }
      }
      editLength++;
    };
    if (callback) {
      (function exec() {
        setTimeout(function() {
          if (editLength > maxEditLength || Date.now() > abortAfterTimestamp) {
            return callback(void 0);
          }
          if (!execEditLength()) {
            exec();
          }
        }, 0);
      })();
    } else {
      while (editLength <= maxEditLength && Date.now() <= abortAfterTimestamp) {
        const ret = execEditLength();
        if (ret) {
          return ret;
        }
      }
    }
  }
  addToPath(path10, added, removed, oldPosInc, options) {
    const last = path10.lastComponent;
    if (last && !options.oneChangePerToken && last.added === added && last.removed === removed) {
      return {
        oldPos: path10.oldPos + oldPosInc,
        lastComponent: { count: last.count + 1, added, removed, previousComponent: last.previousComponent }
      };
    } else {
      return {
        oldPos: path10.oldPos + oldPosInc,
        lastComponent: { count: 1, added, removed, previousComponent: last }
      };
    }
  }
  extractCommon(basePath, newTokens, oldTokens, diagonalPath, options) {
    const newLen = newTokens.length, oldLen = oldTokens.length;
    let oldPos = basePath.oldPos, newPos = oldPos - diagonalPath, commonCount = 0;
    while (newPos + 1 < newLen && oldPos + 1 < oldLen && this.equals(oldTokens[oldPos + 1], newTokens[newPos + 1], options)) {
      newPos++;
      oldPos++;
      commonCount++;
      if (options.oneChangePerToken) {
        basePath.lastComponent = { count: 1, previousComponent: basePath.lastComponent, added: false, removed: false };
      }
    }
    if (commonCount && !options.oneChangePerToken) {
      basePath.lastComponent = { count: commonCount, previousComponent: basePath.lastComponent, added: false, removed: false };
    }
    basePath.oldPos = oldPos;
    return newPos;
  }
  equals(left, right, options) {
    if (options.comparator) {
      return options.comparator(left, right);
    } else {
      return left === right || !!options.ignoreCase && left.toLowerCase() === right.toLowerCase();
    }
  }
  removeEmpty(array2) {
    const ret = [];
    for (let i = 0; i < array2.length; i++) {
      if (array2[i]) {
        ret.push(array2[i]);
      }
    }
    return ret;
  }
  // eslint-disable-next-line @typescript-eslint/no-unused-vars
  castInput(value, options) {
    return value;
  }
  // eslint-disable-next-line @typescript-eslint/no-unused-vars
  tokenize(value, options) {
    return Array.from(value);
  }
  join(chars) {
    return chars.join("");
  }
  postProcess(changeObjects, options) {
    return changeObjects;
  }
  get useLongestToken() {
    return false;
  }
  buildValues(lastComponent, newTokens, oldTokens) {
    const components = [];
    let nextComponent;
    while (lastComponent) {
      components.push(lastComponent);
      nextComponent = lastComponent.previousComponent;
      delete lastComponent.previousComponent;
      lastComponent = nextComponent;
    }
    components.reverse();
    const componentLen = components.length;
    let componentPos = 0, newPos = 0, oldPos = 0;
    for (; componentPos < componentLen; componentPos++) {
      const component = components[componentPos];
      if (!component.removed) {
        if (!component.added && this.useLongestToken) {
          let value = newTokens.slice(newPos, newPos + component.count);
          value = value.map(function(value2, i) {
            const oldValue = oldTokens[oldPos + i];
            return oldValue.length > value2.length ? oldValue : value2;
          });
          component.value = this.join(value);
        } else {
          component.value = this.join(newTokens.slice(newPos, newPos + component.count));
        }
        newPos += component.count;
        if (!component.added) {
          oldPos += component.count;
        }
      } else {
        component.value = this.join(oldTokens.slice(oldPos, oldPos + component.count));
        oldPos += component.count;
      }
    }
    return components;
  }
};

// node_modules/diff/libesm/diff/line.js
var LineDiff = class extends Diff {
  constructor() {
    super(...arguments);
    this.tokenize = tokenize;
  }
  equals(left, right, options) {
    if (options.ignoreWhitespace) {
      if (!options.newlineIsToken || !left.includes("\n")) {
        left = left.trim();
      }
      if (!options.newlineIsToken || !right.includes("\n")) {
        right = right.trim();
      }
    } else if (options.ignoreNewlineAtEof && !options.newlineIsToken) {
      if (left.endsWith("\n")) {
        left = left.slice(0, -1);
      }
      if (right.endsWith("\n")) {
        right = right.slice(0, -1);
      }
    }
    return super.equals(left, right, options);
  }
};
var lineDiff = new LineDiff();
function diffLines(oldStr, newStr, options) {
  return lineDiff.diff(oldStr, newStr, options);
}
function tokenize(value, options) {
  if (options.stripTrailingCr) {
    value = value.replace(/\r\n/g, "\n");
  }
  const retLines = [], linesAndNewlines = value.split(/(\n|\r\n)/);
  if (!linesAndNewlines[linesAndNewlines.length - 1]) {
    linesAndNewlines.pop();
  }
  for (let i = 0; i < linesAndNewlines.length; i++) {
    const line = linesAndNewlines[i];
    if (i % 2 && !options.newlineIsToken) {
      retLines[retLines.length - 1] += line;
    } else {
      retLines.push(line);
    }
  }
  return retLines;
}

// node_modules/diff/libesm/diff/array.js
var ArrayDiff = class extends Diff {
  tokenize(value) {
    return value.slice();
  }
  join(value) {
    return value;
  }
  removeEmpty(value) {
    return value;
  }
};
var arrayDiff = new ArrayDiff();
function diffArrays(oldArr, newArr, options) {
  return arrayDiff.diff(oldArr, newArr, options);
}

// node_modules/diff/libesm/patch/create.js
function needsQuoting(s) {
  for (let i = 0; i < s.length; i++) {
    if (s[i] < " " || s[i] > "~" || s[i] === '"' || s[i] === "\\") {
      return true;
    }
  }
  return false;
}
function quoteFileNameIfNeeded(s) {
  if (!needsQuoting(s)) {
    return s;
  }
  let result2 = '"';
  const bytes2 = new TextEncoder().encode(s);
  let i = 0;
  while (i < bytes2.length) {
    const b = bytes2[i];
    if (b === 7) {
      result2 += "\\a";
    } else if (b === 8) {
      result2 += "\\b";
    } else if (b === 9) {
      result2 += "\\t";
    } else if (b === 10) {
      result2 += "\\n";
    } else if (b === 11) {
      result2 += "\\v";
    } else if (b === 12) {
      result2 += "\\f";
    } else if (b === 13) {
      result2 += "\\r";
    } else if (b === 34) {
      result2 += '\\"';
    } else if (b === 92) {
      result2 += "\\\\";
    } else if (b >= 32 && b <= 126) {
      result2 += String.fromCharCode(b);
    } else {
      result2 += "\\" + b.toString(8).padStart(3, "0");
    }
    i++;
  }
  result2 += '"';
  return result2;
}
var INCLUDE_HEADERS = {
  includeIndex: true,
  includeUnderline: true,
  includeFileHeaders: true
};
function structuredPatch(oldFileName, newFileName, oldStr, newStr, oldHeader, newHeader, options) {
  let optionsObj;
  if (!options) {
    optionsObj = {};
  } else if (typeof options === "function") {
    optionsObj = { callback: options };
  } else {
    optionsObj = options;
  }
  if (typeof optionsObj.context === "undefined") {
    optionsObj.context = 4;
  }
  const context = optionsObj.context;
  if (optionsObj.newlineIsToken) {
    throw new Error("newlineIsToken may not be used with patch-generation functions, only with diffing functions");
  }
  if (!optionsObj.callback) {
    return diffLinesResultToPatch(diffLines(oldStr, newStr, optionsObj));
  } else {
    const { callback } = optionsObj;
    diffLines(oldStr, newStr, Object.assign(Object.assign({}, optionsObj), { callback: (diff) => {
      const patch = diffLinesResultToPatch(diff);
      callback(patch);
    } }));
  }
  function diffLinesResultToPatch(diff) {
    if (!diff) {
      return;
    }
    diff.push({ value: "", lines: [] });
    function contextLines(lines) {
      return lines.map(function(entry) {
        return " " + entry;
      });
    }
    const hunks = [];
    let oldRangeStart = 0, newRangeStart = 0, curRange = [], oldLine = 1, newLine = 1;
    for (let i = 0; i < diff.length; i++) {
      const current = diff[i], lines = current.lines || splitLines(current.value);
      current.lines = lines;
      if (current.added || current.removed) {
        if (!oldRangeStart) {
          const prev = diff[i - 1];
          oldRangeStart = oldLine;
          newRangeStart = newLine;
          if (prev) {
            curRange = context > 0 ? contextLines(prev.lines.slice(-context)) : [];
            oldRangeStart -= curRange.length;
            newRangeStart -= curRange.length;
          }
        }
        for (const line of lines) {
          curRange.push((current.added ? "+" : "-") + line);
        }
        if (current.added) {
          newLine += lines.length;
        } else {
          oldLine += lines.length;
        }
      } else {
        if (oldRangeStart) {
          if (lines.length <= context * 2 && i < diff.length - 2) {
            for (const line of contextLines(lines)) {
              curRange.push(line);
            }
          } else {
            const contextSize = Math.min(lines.length, context);
            for (const line of contextLines(lines.slice(0, contextSize))) {
              curRange.push(line);
            }
            const hunk = {
              oldStart: oldRangeStart,
              oldLines: oldLine - oldRangeStart + contextSize,
              newStart: newRangeStart,
              newLines: newLine - newRangeStart + contextSize,
              lines: curRange
            };
            hunks.push(hunk);
            oldRangeStart = 0;
            newRangeStart = 0;
            curRange = [];
          }
        }
        oldLine += lines.length;
        newLine += lines.length;
      }
    }
    for (const hunk of hunks) {
      for (let i = 0; i < hunk.lines.length; i++) {
        if (hunk.lines[i].endsWith("\n")) {
          hunk.lines[i] = hunk.lines[i].slice(0, -1);
        } else {
          hunk.lines.splice(i + 1, 0, "\\ No newline at end of file");
          i++;
        }
      }
    }
    return {
      oldFileName,
      newFileName,
      oldHeader,
      newHeader,
      hunks
    };
  }
}
function formatPatch(patch, headerOptions) {
  var _a, _b, _c, _d, _e, _f;
  if (!headerOptions) {
    headerOptions = INCLUDE_HEADERS;
  }
  if (Array.isArray(patch)) {
    if (patch.length > 1 && !headerOptions.includeFileHeaders && !patch.every((p) => p.isGit)) {
      throw new Error("Cannot omit file headers on a multi-file patch. (The result would be unparseable; how would a tool trying to apply the patch know which changes are to which file?)");
    }
    return patch.map((p) => formatPatch(p, headerOptions)).join("\n");
  }
  const ret = [];
  if (patch.isGit) {
    headerOptions = INCLUDE_HEADERS;
    if (!patch.oldFileName) {
      throw new Error("oldFileName must be specified for Git patches");
    }
    if (!patch.newFileName) {
      throw new Error("newFileName must be specified for Git patches");
    }
    let gitOldName = patch.oldFileName;
    let gitNewName = patch.newFileName;
    if (patch.isCreate && gitOldName === "/dev/null") {
      gitOldName = gitNewName.replace(/^b\//, "a/");
    } else if (patch.isDelete && gitNewName === "/dev/null") {
      gitNewName = gitOldName.replace(/^a\//, "b/");
    }
    ret.push("diff --git " + quoteFileNameIfNeeded(gitOldName) + " " + quoteFileNameIfNeeded(gitNewName));
    if (patch.isDelete) {
      ret.push("deleted file mode " + ((_a = patch.oldMode) !== null && _a !== void 0 ? _a : "100644"));
    }
    if (patch.isCreate) {
      ret.push("new file mode " + ((_b = patch.newMode) !== null && _b !== void 0 ? _b : "100644"));
    }
    if (patch.oldMode && patch.newMode && !patch.isDelete && !patch.isCreate) {
      ret.push("old mode " + patch.oldMode);
      ret.push("new mode " + patch.newMode);
    }
    if (patch.isRename) {
      ret.push("rename from " + quoteFileNameIfNeeded(((_c = patch.oldFileName) !== null && _c !== void 0 ? _c : "").replace(/^a\//, "")));
      ret.push("rename to " + quoteFileNameIfNeeded(((_d = patch.newFileName) !== null && _d !== void 0 ? _d : "").replace(/^b\//, "")));
    }
    if (patch.isCopy) {
      ret.push("copy from " + quoteFileNameIfNeeded(((_e = patch.oldFileName) !== null && _e !== void 0 ? _e : "").replace(/^a\//, "")));
      ret.push("copy to " + quoteFileNameIfNeeded(((_f = patch.newFileName) !== null && _f !== void 0 ? _f : "").replace(/^b\//, "")));
    }
  } else {
    if (headerOptions.includeIndex && patch.oldFileName == patch.newFileName && patch.oldFileName !== void 0) {
      ret.push("Index: " + patch.oldFileName);
    }
    if (headerOptions.includeUnderline) {
      ret.push("===================================================================");
    }
  }
  const hasHunks = patch.hunks.length > 0;
  if (headerOptions.includeFileHeaders && patch.oldFileName !== void 0 && patch.newFileName !== void 0 && (!patch.isGit || hasHunks)) {
    ret.push("--- " + quoteFileNameIfNeeded(patch.oldFileName) + (patch.oldHeader ? "	" + patch.oldHeader : ""));
    ret.push("+++ " + quoteFileNameIfNeeded(patch.newFileName) + (patch.newHeader ? "	" + patch.newHeader : ""));
  }
  for (let i = 0; i < patch.hunks.length; i++) {
    const hunk = patch.hunks[i];
    const oldStart = hunk.oldLines === 0 ? hunk.oldStart - 1 : hunk.oldStart;
    const newStart = hunk.newLines === 0 ? hunk.newStart - 1 : hunk.newStart;
    ret.push("@@ -" + oldStart + "," + hunk.oldLines + " +" + newStart + "," + hunk.newLines + " @@");
    for (const line of hunk.lines) {
      ret.push(line);
    }
  }
  return ret.join("\n") + "\n";
}
function createTwoFilesPatch(oldFileName, newFileName, oldStr, newStr, oldHeader, newHeader, options) {
  if (typeof options === "function") {
    options = { callback: options };
  }
  if (!(options === null || options === void 0 ? void 0 : options.callback)) {
    const patchObj = structuredPatch(oldFileName, newFileName, oldStr, newStr, oldHeader, newHeader, options);
    if (!patchObj) {
      return;
    }
    return formatPatch(patchObj, options === null || options === void 0 ? void 0 : options.headerOptions);
  } else {
    const { callback } = options;
    structuredPatch(oldFileName, newFileName, oldStr, newStr, oldHeader, newHeader, Object.assign(Object.assign({}, options), { callback: (patchObj) => {
      if (!patchObj) {
        callback(void 0);
      } else {
        callback(formatPatch(patchObj, options.headerOptions));
      }
    } }));
  }
}
function splitLines(text) {
  const hasTrailingNl = text.endsWith("\n");
  const result2 = text.split("\n").map((line) => line + "\n");
  if (hasTrailingNl) {
    result2.pop();
  } else {
    result2.push(result2.pop().slice(0, -1));
  }
  return result2;
}

// src/action/line-changes.ts
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
  for (const change2 of changes) {
    const from = change2.start + shift;
    if (inside < from) break;
    if (inside < from + change2.lines.length) return change2[side];
    shift += change2.lines.length - (change2.end - change2.start);
  }
  return line - shift;
}

// src/action/mend.ts
var MAX_ROUNDS2 = 20;
function mend(note, fits2) {
  const before = gitLines(note.text);
  const mended2 = [];
  let current = note.text;
  for (let round = 0; round < MAX_ROUNDS2; round++) {
    const lines = gitLines(current);
    const soFar = lineChanges(before, lines);
    const places2 = /* @__PURE__ */ new Map();
    for (const finding of note.check(current)) {
      if (!finding.fix) continue;
      const alone = gitLines(applyFixes(current, [finding], "suggestions").text);
      const own = lineChanges(lines, alone).map((change2) => originalLines(soFar, change2));
      if (own.every(fits2)) places2.set(finding, own);
    }
    const { text: next, applied } = applyRound(current, [...places2.keys()], "suggestions");
    if (next === current) break;
    for (const finding of applied) for (const place of places2.get(finding)) mended2.push({ ...place, finding });
    current = next;
  }
  return { text: current, mended: mended2 };
}
function isWanted({ start, end }, { change: change2 }, filter) {
  if (filter === "file" || !change2 || change2.lines === "all") return true;
  return touches(change2.lines, start, Math.max(start, end - 1));
}

// src/action/suggestions.ts
function suggestionsFor(note, filter) {
  const { text, change: change2 } = note;
  const shown3 = change2?.shown ?? [];
  if (shown3.length === 0 || change2?.blob !== blobName(text) || /\r(?!\n)/.test(text)) return [];
  const { text: mendedText, mended: mended2 } = mend(
    note,
    (place) => anchor(place, shown3) !== void 0 && isWanted(place, note, filter)
  );
  const before = gitLines(text);
  return joined(lineChanges(before, gitLines(mendedText)), before, shown3).filter(({ lines }) => lines.every(isPlain3)).map(({ start, end, lines }) => ({
    path: note.path,
    start,
    end,
    lines,
    findings: distinct(
      mended2.filter((one) => one.start <= end + 1 && start <= one.end).map(({ finding }) => finding)
    ),
    key: digest2(note.path, before.slice(start - 1, end).join("\n"), lines.join("\n"))
  }));
}
function withSuggestions(text, suggestions) {
  const lines = gitLines(text);
  for (const one of [...suggestions].sort((a, b) => b.start - a.start))
    lines.splice(one.start - 1, one.end - one.start + 1, ...one.lines);
  return lines.map((line) => `${line}
`).join("");
}
function anchor({ start, end }, shown3) {
  const isShown = (from, to) => shown3.some((hunk) => hunk[0] <= from && to <= hunk[1]);
  if (end > start) return isShown(start, end - 1) ? [start, end - 1] : void 0;
  return [start - 1, start].filter((line) => isShown(line, line)).map((line) => [line, line])[0];
}
function joined(changes, before, shown3) {
  const all = [];
  for (const change2 of changes) {
    const place = anchor(change2, shown3);
    if (!place) continue;
    const [start, end] = place;
    const kept = change2.end > change2.start ? [] : before.slice(start - 1, end);
    const lines = start < change2.start ? [...kept, ...change2.lines] : [...change2.lines, ...kept];
    const last = all.at(-1);
    if (last && last.end + 1 >= start) {
      last.lines.push(...last.end >= start ? lines.slice(1) : lines);
      last.end = end;
    } else all.push({ start, end, lines });
  }
  return all;
}
function isPlain3(line) {
  return visible(line.replaceAll("	", " ")) === line.replaceAll("	", " ");
}
function distinct(findings) {
  return [...new Map(findings.map((finding) => [`${finding.ruleId} ${finding.message}`, finding])).values()];
}
function blobName(text) {
  const bytes2 = Buffer.from(text);
  return createHash2("sha1").update(`blob ${bytes2.length}\0`).update(bytes2).digest("hex");
}

// src/action/publish.ts
async function publish({ notes: notes2, knowsLines }, inputs, event, links, failed, github, permissions) {
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
  if (head && wantsCheckRun(inputs, notes2)) {
    const done = await post("the check run", "checks", async (to) => {
      await syncCheckRun(notes2, head, failed, to);
      return true;
    });
    hasCheckRun = done ?? false;
    const { errors, warnings } = totals(notes2);
    const rest = hasCheckRun ? notInCheckRun(errors + warnings) : void 0;
    if (rest !== void 0) remarks.push(rest);
  }
  if (pullRequest && inputs.suggestions && knowsLines) {
    const suggestions = notes2.flatMap((note) => suggestionsFor(note, inputs.filter));
    if (suggestions.length > 0 || await permissions.may("pull-requests")) {
      const what = suggestions.length > 0 ? count(suggestions.length, "suggestion") : "that old suggestions are mended";
      const posted = await post(what, "pull-requests", (to) => syncSuggestions(pullRequest, suggestions, to));
      if (posted) remarks.push(...notSuggested(notes2, posted.standing));
    }
  }
  if (pullRequest && inputs.comment) {
    const { errors, warnings } = totals(notes2);
    const key = digest2(...inputs.paths, inputs.config ?? "");
    const isClean = errors + warnings === 0;
    if (!isClean || await permissions.may("pull-requests"))
      await post(
        "the comment",
        "pull-requests",
        (to) => syncComment(pullRequest, commentText(notes2, links, key), key, isClean, to)
      );
  }
  for (const [why, what] of missing)
    remarks.push(
      `Not posted: ${what.join(", ")}, as ${why}; everything stands in the log and in the summary of this job.`
    );
  return { hasCheckRun, remarks, failures };
}
function wantsCheckRun({ annotations: annotations2 }, notes2) {
  return annotations2 === "checks" || annotations2 === "auto" && !allFit(notes2);
}
function notSuggested(notes2, standing) {
  const fixable = (findings) => findings.filter(({ fix }) => fix).length;
  let left = 0;
  for (const { path: path10, text, findings, check: check2 } of notes2) {
    const own = standing.filter((suggestion) => suggestion.path === path10);
    if (fixable(findings) > 0) left += Math.min(fixable(findings), fixable(check2(withSuggestions(text, own))));
  }
  if (left === 0) return [];
  return [
    `${count(left, "more finding")} that could be mended ${left === 1 ? "is" : "are"} not suggested on the pull request, as it does not show the lines or there are too many; the summary of this job shows what to write.`
  ];
}

// src/action/report.ts
import { appendFileSync as appendFileSync2, mkdtempSync } from "node:fs";
import os5 from "node:os";
import path8 from "node:path";

// src/report/json.ts
var jsonReporter = (notes2) => `${json(notes2.map(result))}
`;
function result({ absolutePath, text, findings, suppressed, baselined = [], output }) {
  const fixable = (severity) => findings.filter((finding) => finding.severity === severity && finding.fix?.safe).length;
  const errors = findings.filter(({ severity }) => severity === "error").length;
  return {
    filePath: absolutePath,
    messages: findings.map((finding) => message(finding, text)),
    suppressedMessages: [
      ...suppressed.map((finding) => ({ finding, kind: "directive" })),
      ...baselined.map((finding) => ({ finding, kind: "file" }))
    ].sort((a, b) => byPlace(a.finding, b.finding)).map(({ finding, kind: kind3 }) => ({ ...message(finding, text), suppressions: [{ kind: kind3, justification: "" }] })),
    errorCount: errors,
    fatalErrorCount: 0,
    warningCount: findings.length - errors,
    fixableErrorCount: fixable("error"),
    fixableWarningCount: fixable("warning"),
    ...output !== void 0 && { output },
    ...output === void 0 && findings.length > 0 && { source: text },
    usedDeprecatedRules: []
  };
}
function message({ ruleId, severity, message: message2, place: { start, end }, fix }, text) {
  const edit = fix && mergeEdits(text, fix.edits);
  const change2 = edit && { range: [edit.start, edit.end], text: edit.text };
  return {
    ruleId,
    severity: severity === "error" ? 2 : 1,
    message: message2,
    line: start.line,
    column: start.column,
    endLine: end.line,
    endColumn: end.column,
    ...change2 && fix.safe && { fix: change2 },
    ...change2 && !fix.safe && { suggestions: [{ desc: fix.title, fix: change2 }] }
  };
}

// src/report/junit.ts
var junitReporter = (notes2, { seconds }) => {
  const { errors, warnings } = totals(notes2);
  const attributes = {
    name: "meeting-notes-lint",
    tests: notes2.reduce((sum2, note) => sum2 + cases(note), 0),
    failures: errors + warnings,
    errors: 0,
    ...seconds !== void 0 && { time: seconds.toFixed(3) }
  };
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    tag("testsuites", attributes, ">"),
    ...notes2.flatMap(suite),
    "</testsuites>",
    ""
  ].join("\n");
};
function cases({ findings }) {
  return Math.max(1, findings.length);
}
function suite(note) {
  const { path: path10, findings } = note;
  return [
    `  ${tag("testsuite", { name: path10, tests: cases(note), failures: findings.length, errors: 0 }, ">")}`,
    ...findings.length === 0 ? [`    ${tag("testcase", { name: "meeting-notes-lint", classname: path10 }, "/>")}`] : findings.flatMap((finding) => testcase(finding, path10)),
    "  </testsuite>"
  ];
}
function testcase({ ruleId, severity, message: message2, url, place: { start } }, path10) {
  const at2 = `${start.line}:${start.column}`;
  return [
    `    ${tag("testcase", { name: `${ruleId} (${at2})`, classname: path10 }, ">")}`,
    `      ${tag("failure", { type: severity, message: message2 }, ">")}${shown(`${path10}:${at2} ${message2} (${url})`)}</failure>`,
    "    </testcase>"
  ];
}
function tag(name, attributes, end) {
  const list = Object.entries(attributes).map(([key, value]) => ` ${key}="${shown(String(value))}"`);
  return `<${name}${list.join("")}${end}`;
}
function shown(text) {
  return xml(visible(text));
}

// src/report/markdown.ts
var markdownReporter = (notes2) => {
  const { result: result2, mending, worst } = summarise(notes2);
  const head = worst ? `**✖ ${result2}**` : `**✔ ${result2}**`;
  const lines = [head, ...mending ? ["", mending] : [], ...notes2.flatMap(table)];
  return `${lines.map(disarm).join("\n")}
`;
};
function table({ path: path10, findings }) {
  if (findings.length === 0) return [];
  return [
    "",
    `### ${markdownCode(path10)}`,
    "",
    "| Line | Severity | Message | Rule |",
    "| ---: | --- | --- | --- |",
    ...findings.map(row2)
  ];
}
function row2({ place, severity, message: message2, ruleId, url }) {
  return `| ${place.start.line} | ${severity} | ${markdownText(message2)} | [${markdownText(ruleId)}](${url}) |`;
}

// src/report/rdjsonl.ts
var rdjsonlReporter = (notes2) => notes2.map(diagnostics).join("");
function diagnostics(note) {
  if (note.findings.length === 0) return "";
  const lines = new Lines(note.text);
  return note.findings.map((finding) => `${json(diagnostic(finding, note, lines))}
`).join("");
}
function diagnostic({ message: message2, place, severity, ruleId, url, fix }, { path: path10, text }, lines) {
  const position = ({ line, offset }) => {
    const before = text.slice(lines.range(line).start, offset);
    return { line, column: encoder.encode(before).length + 1 };
  };
  const range2 = ({ start, end }) => ({ start: position(start), end: position(end) });
  const edit = fix && mergeEdits(text, fix.edits);
  return {
    message: visible(message2),
    location: { path: path10, range: range2(place) },
    severity: severity === "error" ? "ERROR" : "WARNING",
    source: { name: "meeting-notes-lint", url: HOME },
    code: { value: ruleId, url },
    ...edit && { suggestions: [{ range: range2(lines.place(edit)), text: edit.text }] }
  };
}
var encoder = new TextEncoder();

// src/report/sarif.ts
var sarifReporter = (notes2, context) => {
  const rules2 = allRules(notes2, context);
  const indices = new Map(rules2.map(({ id }, index) => [id, index]));
  const fingerprints = new Fingerprints();
  const withSuppressions = notes2.some(({ suppressed, baselined = [] }) => suppressed.length + baselined.length > 0);
  const log2 = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "meeting-notes-lint",
            version: context.version,
            semanticVersion: context.version,
            informationUri: HOME,
            rules: rules2.map(descriptor)
          }
        },
        columnKind: "utf16CodeUnits",
        newlineSequences: ["\r\n", "\n", "\r"],
        results: notes2.flatMap((note) => {
          const path10 = repositoryPath(note, context);
          const write2 = resultsOf(note, path10, indices, fingerprints);
          const hidden = new Map([
            ...note.suppressed.map((finding) => [finding, { kind: "inSource" }]),
            ...(note.baselined ?? []).map((finding) => [finding, { kind: "external" }])
          ]);
          return allFindings(note).map((finding) => ({
            ...write2(finding),
            ...withSuppressions && { suppressions: [hidden.get(finding) ?? []].flat() }
          }));
        })
      }
    ]
  };
  return `${json(log2, 2)}
`;
};
function allFindings({ findings, suppressed, baselined = [] }) {
  return [...findings, ...suppressed, ...baselined].sort(byPlace);
}
function allRules(notes2, { rules: rules2 }) {
  const all = new Map(rules2.map((rule) => [rule.id, rule]));
  for (const { ruleId: id, severity, url } of notes2.flatMap(allFindings)) {
    if (!all.has(id)) all.set(id, { id, severity, url, description: id });
  }
  return [...all.values()];
}
function descriptor({ id, description, severity, url }) {
  return {
    id,
    shortDescription: { text: description },
    fullDescription: { text: description },
    help: { text: `${description} See ${url}`, markdown: `${description} [More on this rule](${url})` },
    helpUri: url,
    defaultConfiguration: severity === "off" ? { enabled: false, level: "warning" } : { level: severity }
  };
}
function resultsOf(note, path10, indices, fingerprints) {
  const lines = new Lines(note.text);
  const artifactLocation = artifact(path10);
  const location = (place) => ({ physicalLocation: { artifactLocation, region: region(place) } });
  return (finding) => {
    const { ruleId, severity, message: message2, place, fix, related } = finding;
    return {
      ruleId,
      ruleIndex: indices.get(ruleId) ?? -1,
      level: severity,
      message: { text: plain(message2) },
      locations: [location(place)],
      ...related && {
        relatedLocations: related.map((other, id) => ({
          id,
          message: { text: plain(other.message) },
          ...location(other.place)
        }))
      },
      // The only name that GitHub reads; in its own, it hashes the lines from the finding on.
      partialFingerprints: { primaryLocationLineHash: fingerprints.of(finding, path10) },
      ...fix && { fixes: [change(fix, lines, artifactLocation)] }
    };
  };
}
function change({ title, edits }, lines, artifactLocation) {
  const replacements = edits.map((edit) => ({
    deletedRegion: region(lines.place(edit)),
    insertedContent: { text: edit.text }
  }));
  return { description: { text: plain(title) }, artifactChanges: [{ artifactLocation, replacements }] };
}
function region({ start, end }) {
  return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
}
function plain(message2) {
  return visible(message2).replaceAll("](", `]${WORD_JOINER}(`);
}
function artifact(path10) {
  const uri = path10.replace(new RegExp("\\p{Cs}", "gu"), "�").split("/").map(encodeURIComponent).join("/");
  if (path10.startsWith("/")) return { uri: `file://${uri}` };
  if (/^[A-Za-z]:\//.test(path10)) return { uri: `file:///${uri}` };
  return { uri, uriBaseId: "%SRCROOT%" };
}

// src/report/stylish.ts
var import_picocolors = __toESM(require_picocolors(), 1);

// lazily:string-width
init_compiled();
var loaded9;
var module10 = () => loaded9 ??= loadCompiled(__filename, "./lazy/string-width.cjs");
var string_width_default = (...given) => module10().default(...given);

// src/report/columns.ts
var ONE_COLUMN = /^[ -~\u00A1-\u00AC\u00AE-\u024F\u2010-\u2027✔✖]*$/;
function columnsOf(text) {
  return ONE_COLUMN.test(text) ? text.length : string_width_default(text);
}

// src/report/terminal.ts
var segmenter;
var graphemes = (text) => {
  segmenter ??= new Intl.Segmenter();
  return segmenter.segment(text);
};
function wrap2(text, width) {
  const lines = [];
  let line = "";
  for (const word of text.split(" ")) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (columnsOf(longer) <= width) {
      line = longer;
      continue;
    }
    if (line !== "") lines.push(line);
    line = "";
    if (columnsOf(word) <= width) {
      line = word;
      continue;
    }
    let used = 0;
    for (const { segment } of graphemes(word)) {
      const columns2 = columnsOf(segment);
      if (used + columns2 > width && line !== "") {
        lines.push(line);
        line = "";
        used = 0;
      }
      line += segment;
      used += columns2;
    }
  }
  return [...lines, line];
}
function sourceLine(text, lines, place, width) {
  const whole = lines.range(place.start.line);
  const start = Math.min(place.start.offset, whole.end);
  const end = Math.min(Math.max(place.end.offset, start), whole.end);
  const from = Math.max(whole.start, start - 8 * width);
  const to = Math.min(whole.end, start + 8 * width);
  const cells = cellsOf2(text, from, to);
  const first = cells.findIndex((cell) => cell.end > start);
  const markedFrom = first < 0 ? cells.length : first;
  const next = cells.findIndex((cell) => cell.start >= end);
  const markedTo = Math.max(markedFrom, next < 0 ? cells.length : next);
  const { left, right } = windowOf(cells, markedFrom, markedTo, width, from > whole.start || to < whole.end);
  const before = left > 0 || from > whole.start ? "…" : "";
  const after = right < cells.length || to < whole.end ? "…" : "";
  return {
    line: `${before}${cells.slice(left, right).map(({ shown: shown3 }) => shown3).join("")}${after}`,
    indent: before.length + columns(cells.slice(left, markedFrom)),
    marked: Math.max(1, columns(cells.slice(markedFrom, Math.min(markedTo, right))))
  };
}
function windowOf(cells, markedFrom, markedTo, width, cut) {
  if (!cut && columns(cells) < width) return { left: 0, right: cells.length };
  const room = Math.max(1, width - 3);
  let left = 0;
  if (columns(cells.slice(0, markedTo)) > room) {
    const spare = Math.max(0, room - columns(cells.slice(markedFrom, markedTo)));
    const behind = Math.min(Math.floor(spare / 2), columns(cells.slice(markedTo)));
    left = markedFrom;
    for (let used = 0; left > 0; left--) {
      used += cells[left - 1].width;
      if (used > spare - behind) break;
    }
  }
  let right = left;
  for (let used = 0; right < cells.length; right++) {
    used += cells[right].width;
    if (used > room) break;
  }
  return { left, right };
}
function columns(cells) {
  return cells.reduce((sum2, { width }) => sum2 + width, 0);
}
var TAB = 4;
function cellsOf2(text, from, to) {
  const cells = [];
  let column = 0;
  for (const { segment, index } of graphemes(text.slice(from, to))) {
    const start = from + index;
    const shown3 = shownAs(segment, text.slice(Math.max(0, start - 2), start), column);
    const width = columnsOf(shown3);
    cells.push({ shown: shown3, width, start, end: start + segment.length });
    column += width;
  }
  return cells;
}
function shownAs(segment, before, column) {
  if (segment === "	") return " ".repeat(TAB - column % TAB);
  if (segment.startsWith("[") && before === "##") return `\\${segment}`;
  return visible(segment);
}

// src/report/stylish.ts
var SEVERITY = 7;
var MARGIN = 6;
var LEAST = 24;
var RELATED = 5;
var stylishReporter = (notes2, context) => {
  const colors = import_picocolors.default.createColors(context.color);
  const lines = [...notes2.flatMap((note) => noteLines(note, context, colors)), ...summaryLines(notes2, context, colors)];
  return `${lines.map(disarm).join("\n")}
`;
};
function summaryLines(notes2, { width }, colors) {
  const { result: result2, mending, worst } = summarise(notes2);
  if (!worst) return [colors.green(`✔ ${result2}`)];
  const color = worst === "error" ? colors.red : colors.yellow;
  const room = width === void 0 ? Number.POSITIVE_INFINITY : Math.max(LEAST, width - 2);
  return [
    ...wrap2(`✖ ${result2}`, room).map((line) => color(colors.bold(line))),
    ...mending ? highlight(wrap2(mending, room).join("\n"), colors).split("\n").map((line) => `  ${line}`) : []
  ];
}
function noteLines(note, { width }, colors) {
  const { findings, text, path: path10 } = note;
  if (findings.length === 0) return [];
  const layout = { line: 1, column: 1 };
  for (const { start } of findings.map(({ place }) => place)) {
    layout.line = Math.max(layout.line, String(start.line).length);
    layout.column = Math.max(layout.column, String(start.column).length);
  }
  const lines = new Lines(text);
  return [
    colors.bold(colors.underline(logLine(path10))),
    ...findings.flatMap(
      (finding) => width === void 0 ? [compactLine(finding, layout, colors)] : [
        ...messageLines(finding, layout, width, colors),
        ...sourceLines(finding, text, lines, layout, width, colors),
        ""
      ]
    ),
    ...width === void 0 ? [""] : []
  ];
}
function compactLine(finding, layout, colors) {
  return `${lead(finding, layout, colors)}${highlight(logLine(finding.message), colors)}  ${colors.dim(finding.ruleId)}`;
}
function lead({ place: { start }, severity }, layout, colors) {
  const at2 = `${String(start.line).padStart(layout.line)}:${String(start.column).padEnd(layout.column)}`;
  const color = severity === "error" ? colors.red : colors.yellow;
  return `  ${colors.dim(at2)}  ${color(severity.padEnd(SEVERITY))}  `;
}
function messageLines(finding, layout, width, colors) {
  const indent = 2 + layout.line + 1 + layout.column + 2 + SEVERITY + 2;
  const room = Math.max(LEAST, width - indent);
  const lines = wrap2(logLine(finding.message), room);
  const shown3 = highlight(lines.join("\n"), colors).split("\n");
  const rule = colors.dim(finding.ruleId);
  if (columnsOf(lines.at(-1) ?? "") + 2 + finding.ruleId.length <= room) shown3.push(`${shown3.pop()}  ${rule}`);
  else shown3.push(rule);
  return shown3.map((line, at2) => (at2 === 0 ? lead(finding, layout, colors) : " ".repeat(indent)) + line);
}
function sourceLines(finding, text, lines, layout, width, colors) {
  const { place, severity, fix, related } = finding;
  const number = String(place.start.line).padStart(layout.line + MARGIN);
  const gutter = number.length + 3;
  const room = Math.max(LEAST, width - gutter);
  const source = sourceLine(text, lines, place, room);
  const blank = `${" ".repeat(number.length)} ${colors.dim("│")} `;
  const color = severity === "error" ? colors.red : colors.yellow;
  const helps = [
    ...fix ? [`${fix.safe ? "fix" : "suggestion"}: ${logLine(fix.title)}`] : [],
    ...related?.length ? [`see also: ${places(related)}`] : []
  ];
  return [
    `${colors.dim(`${number} │`)} ${source.line}`.trimEnd(),
    `${blank}${" ".repeat(source.indent)}${color("^".repeat(source.marked))}`,
    ...helps.flatMap(
      (help) => highlight(wrap2(help, room).join("\n"), colors).split("\n").map(
        (line) => " ".repeat(gutter) + line.replace(/^(fix|suggestion|see also):/, (label) => colors.green(label))
      )
    )
  ];
}
function places(related) {
  const shown3 = related.slice(0, RELATED).map(({ place: { start } }) => `${start.line}:${start.column}`);
  return `${shown3.join(", ")}${related.length > RELATED ? ` and ${related.length - RELATED} more` : ""}`;
}
function highlight(text, colors) {
  return text.replace(/`[^`]*`/g, (quoted) => quoted.split("\n").map(colors.cyan).join("\n"));
}

// src/report/index.ts
var reporters = {
  stylish: stylishReporter,
  json: jsonReporter,
  sarif: sarifReporter,
  github: githubReporter,
  rdjsonl: rdjsonlReporter,
  junit: junitReporter,
  markdown: markdownReporter
};

// package.json
var package_default = {
  name: "meeting-notes-lint",
  version: "0.1.0",
  description: "Lints meeting notes kept as Markdown: front matter, headings, dates, people and action items.",
  license: "MIT",
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
    "!dist/apart/actions-github.js",
    "!dist/**/.compiled",
    "README.md",
    "LICENSE",
    "CHANGELOG.md"
  ],
  engines: {
    node: ">=20.11"
  },
  sideEffects: false,
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
    lint: "biome check . && oxlint --type-aware src scripts __tests__",
    format: "biome check --write .",
    picture: "tsx scripts/picture.ts",
    test: "NODE_OPTIONS='--experimental-vm-modules --disable-warning=ExperimentalWarning' jest",
    bench: "tsx scripts/bench/run.ts",
    fuzz: "tsx scripts/fuzz/run.ts"
  },
  devDependencies: {
    "@actions/core": "^3.0.1",
    "@actions/github": "^9.1.1",
    "@arethetypeswrong/core": "^0.18.5",
    "@biomejs/biome": "^2.6.8",
    "@jest/globals": "^30.5.2",
    "@microsoft/api-extractor": "^7.60.1",
    "@octokit/openapi-types": "^29.0.1",
    "@swc/core": "^1.16.22",
    "@swc/jest": "^0.2.39",
    "@types/mdast": "^4.0.4",
    "@types/node": "^20.19.43",
    "@types/picomatch": "^4.0.3",
    "@types/sarif": "^2.1.7",
    "@types/write-file-atomic": "^4.0.3",
    ajv: "^8.20.0",
    "ajv-formats": "^3.0.1",
    diff: "^9.0.0",
    esbuild: "^0.28.2",
    "eslint-plugin-redos": "^4.5.0",
    "eslint-plugin-regexp": "^3.3.3",
    "fast-check": "^4.10.2",
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
    "write-file-atomic": "^7.0.1",
    yaml: "^2.9.1"
  }
};

// src/version.ts
var VERSION2 = package_default.version;

// src/fix/diff.ts
function unifiedDiff(path10, before, after) {
  if (before === after) return "";
  const patch = createTwoFilesPatch(`a/${path10}`, `b/${path10}`, before, after, void 0, void 0, { context: 3 });
  return patch.replace(/^=+\r?\n/, "").replace(/^((?:---|\+\+\+) [^\t\r\n]*)\t\r?$/gm, "$1");
}

// src/action/summary.ts
var MAX_BYTES3 = 1024 * 1024;
function summary2(notes2, links, filter, remarks = []) {
  const { result: result2, mending, worst } = summarise(notes2);
  const head = ["## Meeting notes", "", `${worst ? "✖" : "✔"} ${result2}`, ...mending ? ["", mending] : []];
  for (const remark of remarks) head.push("", markdownText(remark));
  const text = `${head.join("\n")}
`;
  const more = (note) => mended(note, filter);
  return text + tables(notes2, links, { room: MAX_BYTES3 - bytes(text), size: bytes, elsewhere: "the log", more });
}
function mended(note, filter) {
  const { text } = mend(note, (place) => isWanted(place, note, filter));
  const diff = unifiedDiff(note.path, note.text, text).trimEnd();
  if (diff === "") return [];
  const fence = fenceFor(diff);
  return [
    "",
    "<details><summary>What could be mended</summary>",
    "",
    `${fence}diff`,
    ...diff.split("\n").map(shown2),
    fence,
    "",
    "</details>"
  ];
}
function shown2(line) {
  return line.replace(/\r$/, "").split("	").map(visible).join("	");
}
function bytes(text) {
  return new TextEncoder().encode(text).length;
}

// src/action/report.ts
function isFailure2({ notes: notes2, errors: failures }, { failOn }) {
  const { errors, warnings } = totals(notes2);
  return failures.length > 0 || failOn !== "never" && (errors > 0 || failOn === "warning" && warnings > 0);
}
function log({ notes: notes2, remarks, errors }, { root }) {
  if (notes2.length > 0) write(reporters.stylish(notes2, contextOf2(root)));
  for (const remark of remarks) write(`${logLine(remark)}
`);
  for (const error2 of errors) error(logLine(error2));
}
function report(checked, published, telling) {
  const { inputs, root, links, env } = telling;
  const { notes: notes2 } = checked;
  const context = contextOf2(root);
  const remarks = [...checked.remarks, ...published.remarks, ...published.failures];
  for (const remark of published.remarks) write(`${logLine(remark)}
`);
  for (const failure of published.failures) warning(logLine(failure));
  if (inputs.annotations !== "none" && !published.hasCheckRun) {
    write(annotations(notes2, context));
    const rest = notAnnotated(notes2);
    if (rest !== void 0) {
      write(`::notice title=meeting-notes-lint::${commandData(rest)}
`);
      remarks.push(rest);
    }
  }
  const summaryFile = env.GITHUB_STEP_SUMMARY;
  if (inputs.summary && summaryFile)
    attempt(() => appendFileSync2(summaryFile, summary2(notes2, links, inputs.filter, [...remarks, ...checked.errors])));
  attempt(() => {
    const folder = mkdtempSync(path8.join(env.RUNNER_TEMP || os5.tmpdir(), "meeting-notes-lint-"));
    const file = path8.join(folder, "report.json");
    writeTextFile(file, file, reporters.json(notes2, context));
    setOutput("report", file);
  });
  const { sarifFile } = inputs;
  if (sarifFile !== void 0) {
    attempt(() => {
      const file = path8.resolve(root, sarifFile);
      writeTextFile(file, sarifFile, reporters.sarif(notes2, context));
      setOutput("sarif", file);
    });
  }
  const { errors, warnings, fixable } = totals(notes2);
  setOutput("errors", errors);
  setOutput("warnings", warnings);
  setOutput("fixable", fixable);
  setOutput("notes", notes2.length);
  setOutput("result", errors + warnings > 0 ? "findings" : "clean");
}
function contextOf2(root) {
  return { rules: reportedRules, version: VERSION2, color: false, root };
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

// src/action/source.ts
import { existsSync as existsSync3, readdirSync as readdirSync2 } from "node:fs";
async function sourceOf({ source }, event, workspace, env, objects) {
  if (event.isPrivileged && source === "checkout")
    throw new UserError(
      "Under pull_request_target notes are read over the API only, as a checkout of a stranger must not be trusted; set `source: auto`."
    );
  const checkout = { notes: readOnce(disk), configs: disk, tree: void 0 };
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
    const reason2 = reasonOf(error2);
    if (!mustAsk && there === void 0 && existsSync3(workspace) && readdirSync2(workspace).length > 0)
      return {
        ...checkout,
        remark: `The notes of the workspace were checked, as GitHub did not give those of the commit, because ${reason2}.`
      };
    throw new UserError(
      `The notes cannot be read over the API, because ${reason2}; run the job again, or use actions/checkout.`
    );
  }
}
async function overApi(event, head, workspace, objects) {
  const read3 = async (commit) => {
    const tree = await objects.tree(commit);
    if (tree.isCut) throw new UserError(`${TOO_LARGE} use actions/checkout and \`source: checkout\`.`);
    return TreeFiles.of(workspace, tree, objects);
  };
  const notes2 = await read3(head);
  const configs = event.isPrivileged && event.pullRequest ? await read3(event.pullRequest.base) : notes2;
  return { notes: notes2, configs, tree: notes2 };
}

// src/action/main.ts
async function runAction(env = process.env) {
  try {
    const inputs = readInputs();
    const event = readEvent(env, inputs.scope);
    const root = workspaceOf(env);
    const { GITHUB_REPOSITORY: repository, GITHUB_API_URL: apiUrl } = env;
    const github = inputs.token && repository ? new GitHub(repository, inputs.token, apiUrl || "https://api.github.com") : void 0;
    const objects = github && new Objects(github);
    const source = await sourceOf(inputs, event, root, env, objects);
    const changes = await changedFiles(event, { workspace: source.tree ? void 0 : root, github, objects });
    const checked = await lintChanges(inputs, changes, source, root, Date.now());
    const links = linksOf(event.head, env);
    const telling = { inputs, root, links, env };
    log(checked, telling);
    const failed = isFailure2(checked, inputs);
    const permissions = new Permissions(event, github, env);
    report(checked, await publish(checked, inputs, event, links, failed, github, permissions), telling);
    if (failed) process.exitCode = ExitCode.Failure;
  } catch (error2) {
    const known = error2 instanceof Error && ["UserError", "ConfigError", "RuleOptionsError"].includes(error2.name);
    const message2 = error2 instanceof Error ? error2.message : String(error2);
    setFailed(logLine(known ? message2 : `Something went wrong inside meeting-notes-lint: ${message2}`));
    if (!known && error2 instanceof Error) debug(logLine(error2.stack ?? ""));
  }
}
function workspaceOf({ GITHUB_WORKSPACE: workspace }) {
  const folder = path9.resolve(workspace || process.cwd());
  return existsSync4(folder) ? realpathSync2(folder) : folder;
}
function linksOf(head, env) {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository } = env;
  return head && server && repository ? { repository: `${server}/${repository}`, head } : void 0;
}

// src/action/index.ts
hurry();
await runAction();
