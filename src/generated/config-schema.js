// Written by `npm run generate`; do not edit.
var __getOwnPropNames = Object.getOwnPropertyNames;
var __commonJS = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};

// node_modules/ajv/dist/runtime/ucs2length.js
var require_ucs2length = __commonJS({
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

// <stdin>
var validateConfig = validate21;
var schema6 = { "$schema": "http://json-schema.org/draft-07/schema#", "$id": "validateConfig", "title": "Configuration of meeting-notes-lint", "type": "object", "additionalProperties": false, "properties": { "$schema": { "description": "The address of this schema, for editors.", "type": "string" }, "extends": { "description": "What this configuration builds on: `recommended`, or a file in this repository, or a list of them.", "anyOf": [{ "type": "string", "minLength": 1 }, { "type": "array", "items": { "type": "string", "minLength": 1 } }] }, "ignore": { "description": "Files and folders that are left alone, as globs from the root.", "type": "array", "items": { "type": "string", "minLength": 1 } }, "notes": { "$ref": "#/definitions/notes" }, "frontMatter": { "$ref": "#/definitions/frontMatter" }, "sections": { "$ref": "#/definitions/sections" }, "placeholders": { "$ref": "#/definitions/placeholders" }, "rules": { "$ref": "#/definitions/rules" }, "kinds": { "description": "Other kinds of notes in the same repository, by name; each overrides what it names for the notes it matches.", "type": "object", "additionalProperties": { "type": "object", "required": ["notes"], "additionalProperties": false, "properties": { "notes": { "$ref": "#/definitions/notes" }, "frontMatter": { "$ref": "#/definitions/frontMatter" }, "sections": { "$ref": "#/definitions/sections" }, "placeholders": { "$ref": "#/definitions/placeholders" }, "rules": { "$ref": "#/definitions/rules" } } } } }, "definitions": { "notes": { "description": "Which files are notes, as globs from the root. By default: Markdown files with a date in their name or `datetime` in their front matter.", "type": "array", "items": { "type": "string", "minLength": 1 } }, "frontMatter": { "description": "What is expected of the front matter.", "type": "object", "additionalProperties": false, "properties": { "required": { "description": "A note without front matter is a finding.", "type": "boolean", "default": true }, "schema": { "description": "A JSON Schema in this repository that replaces the built-in one; a path from the configuration's folder.", "type": "string", "minLength": 1 } } }, "sections": { "description": "The headings that a note has, in their order.", "type": "array", "items": { "anyOf": [{ "type": "string", "minLength": 1 }, { "type": "object", "additionalProperties": false, "required": ["name"], "properties": { "name": { "description": "The heading, without emoji.", "type": "string", "minLength": 1 }, "aliases": { "description": "Other headings that mean the same.", "type": "array", "items": { "type": "string", "minLength": 1 } }, "required": { "description": "A note without it is a finding.", "type": "boolean", "default": true }, "notEmpty": { "description": "After the meeting it must have content.", "type": "boolean", "default": true }, "level": { "description": "The number of `#` marks it must have; any by default.", "type": "integer", "minimum": 1, "maximum": 6 }, "order": { "description": "`false` when it may stand anywhere.", "type": "boolean", "default": true } } }] } }, "placeholders": { "description": 'What means "still to be written".', "type": "object", "additionalProperties": false, "properties": { "words": { "description": "Further texts, beside TODO, TBD and the like.", "type": "array", "items": { "type": "string", "minLength": 1 } } } }, "rules": { "description": "Severity, or severity and options, by rule.", "type": "object", "additionalProperties": false, "properties": { "consistent-dates": { "description": "File name, `datetime` and `title` name the same day. Default: error.", "anyOf": [{ "enum": ["error", "warning", "off"] }, { "type": "array", "minItems": 1, "maxItems": 2, "items": [{ "enum": ["error", "warning", "off"] }, { "type": "object", "additionalProperties": false, "properties": {} }], "additionalItems": false }] }, "file-name": { "description": "The file is named by the day of the meeting and stands in the folder of its year. Default: warning.", "anyOf": [{ "enum": ["error", "warning", "off"] }, { "type": "array", "minItems": 1, "maxItems": 2, "items": [{ "enum": ["error", "warning", "off"] }, { "type": "object", "additionalProperties": false, "properties": {} }], "additionalItems": false }] }, "front-matter": { "description": "A note begins with front matter in YAML that can be read. Default: error.", "anyOf": [{ "enum": ["error", "warning", "off"] }, { "type": "array", "minItems": 1, "maxItems": 2, "items": [{ "enum": ["error", "warning", "off"] }, { "type": "object", "additionalProperties": false, "properties": {} }], "additionalItems": false }] }, "front-matter-schema": { "description": "The front matter has the right keys, with values of the right form. Default: error.", "anyOf": [{ "enum": ["error", "warning", "off"] }, { "type": "array", "minItems": 1, "maxItems": 2, "items": [{ "enum": ["error", "warning", "off"] }, { "type": "object", "additionalProperties": false, "properties": {} }], "additionalItems": false }] }, "heading-syntax": { "description": "Headings are marked with `#` marks and a space. Default: error.", "anyOf": [{ "enum": ["error", "warning", "off"] }, { "type": "array", "minItems": 1, "maxItems": 2, "items": [{ "enum": ["error", "warning", "off"] }, { "type": "object", "additionalProperties": false, "properties": {} }], "additionalItems": false }] }, "no-duplicate-items": { "description": "No participant, team or tag stands twice. Default: warning.", "anyOf": [{ "enum": ["error", "warning", "off"] }, { "type": "array", "minItems": 1, "maxItems": 2, "items": [{ "enum": ["error", "warning", "off"] }, { "type": "object", "additionalProperties": false, "properties": { "keys": { "description": "The lists to look at.", "type": "array", "items": { "type": "string" }, "default": ["teams", "participants", "tags"] } } }], "additionalItems": false }] }, "no-empty-section": { "description": "After the meeting, each required section has content. Default: warning.", "anyOf": [{ "enum": ["error", "warning", "off"] }, { "type": "array", "minItems": 1, "maxItems": 2, "items": [{ "enum": ["error", "warning", "off"] }, { "type": "object", "additionalProperties": false, "properties": {} }], "additionalItems": false }] }, "no-joined-items": { "description": "Each item of a front-matter list holds one thing. Default: error.", "anyOf": [{ "enum": ["error", "warning", "off"] }, { "type": "array", "minItems": 1, "maxItems": 2, "items": [{ "enum": ["error", "warning", "off"] }, { "type": "object", "additionalProperties": false, "properties": { "keys": { "description": "The lists to look at.", "type": "array", "items": { "type": "string" }, "default": ["teams", "participants"] } } }], "additionalItems": false }] }, "no-placeholder": { "description": "After the meeting, no template text such as `TODO` or `<name>` is left. Default: error.", "anyOf": [{ "enum": ["error", "warning", "off"] }, { "type": "array", "minItems": 1, "maxItems": 2, "items": [{ "enum": ["error", "warning", "off"] }, { "type": "object", "additionalProperties": false, "properties": {} }], "additionalItems": false }] }, "required-headings": { "description": "The headings that every note must have are there, once and in order. Default: error.", "anyOf": [{ "enum": ["error", "warning", "off"] }, { "type": "array", "minItems": 1, "maxItems": 2, "items": [{ "enum": ["error", "warning", "off"] }, { "type": "object", "additionalProperties": false, "properties": {} }], "additionalItems": false }] } } } } };
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
var schema11 = { "description": "Severity, or severity and options, by rule.", "type": "object", "additionalProperties": false, "properties": { "consistent-dates": { "description": "File name, `datetime` and `title` name the same day. Default: error.", "anyOf": [{ "enum": ["error", "warning", "off"] }, { "type": "array", "minItems": 1, "maxItems": 2, "items": [{ "enum": ["error", "warning", "off"] }, { "type": "object", "additionalProperties": false, "properties": {} }], "additionalItems": false }] }, "file-name": { "description": "The file is named by the day of the meeting and stands in the folder of its year. Default: warning.", "anyOf": [{ "enum": ["error", "warning", "off"] }, { "type": "array", "minItems": 1, "maxItems": 2, "items": [{ "enum": ["error", "warning", "off"] }, { "type": "object", "additionalProperties": false, "properties": {} }], "additionalItems": false }] }, "front-matter": { "description": "A note begins with front matter in YAML that can be read. Default: error.", "anyOf": [{ "enum": ["error", "warning", "off"] }, { "type": "array", "minItems": 1, "maxItems": 2, "items": [{ "enum": ["error", "warning", "off"] }, { "type": "object", "additionalProperties": false, "properties": {} }], "additionalItems": false }] }, "front-matter-schema": { "description": "The front matter has the right keys, with values of the right form. Default: error.", "anyOf": [{ "enum": ["error", "warning", "off"] }, { "type": "array", "minItems": 1, "maxItems": 2, "items": [{ "enum": ["error", "warning", "off"] }, { "type": "object", "additionalProperties": false, "properties": {} }], "additionalItems": false }] }, "heading-syntax": { "description": "Headings are marked with `#` marks and a space. Default: error.", "anyOf": [{ "enum": ["error", "warning", "off"] }, { "type": "array", "minItems": 1, "maxItems": 2, "items": [{ "enum": ["error", "warning", "off"] }, { "type": "object", "additionalProperties": false, "properties": {} }], "additionalItems": false }] }, "no-duplicate-items": { "description": "No participant, team or tag stands twice. Default: warning.", "anyOf": [{ "enum": ["error", "warning", "off"] }, { "type": "array", "minItems": 1, "maxItems": 2, "items": [{ "enum": ["error", "warning", "off"] }, { "type": "object", "additionalProperties": false, "properties": { "keys": { "description": "The lists to look at.", "type": "array", "items": { "type": "string" }, "default": ["teams", "participants", "tags"] } } }], "additionalItems": false }] }, "no-empty-section": { "description": "After the meeting, each required section has content. Default: warning.", "anyOf": [{ "enum": ["error", "warning", "off"] }, { "type": "array", "minItems": 1, "maxItems": 2, "items": [{ "enum": ["error", "warning", "off"] }, { "type": "object", "additionalProperties": false, "properties": {} }], "additionalItems": false }] }, "no-joined-items": { "description": "Each item of a front-matter list holds one thing. Default: error.", "anyOf": [{ "enum": ["error", "warning", "off"] }, { "type": "array", "minItems": 1, "maxItems": 2, "items": [{ "enum": ["error", "warning", "off"] }, { "type": "object", "additionalProperties": false, "properties": { "keys": { "description": "The lists to look at.", "type": "array", "items": { "type": "string" }, "default": ["teams", "participants"] } } }], "additionalItems": false }] }, "no-placeholder": { "description": "After the meeting, no template text such as `TODO` or `<name>` is left. Default: error.", "anyOf": [{ "enum": ["error", "warning", "off"] }, { "type": "array", "minItems": 1, "maxItems": 2, "items": [{ "enum": ["error", "warning", "off"] }, { "type": "object", "additionalProperties": false, "properties": {} }], "additionalItems": false }] }, "required-headings": { "description": "The headings that every note must have are there, once and in order. Default: error.", "anyOf": [{ "enum": ["error", "warning", "off"] }, { "type": "array", "minItems": 1, "maxItems": 2, "items": [{ "enum": ["error", "warning", "off"] }, { "type": "object", "additionalProperties": false, "properties": {} }], "additionalItems": false }] } } };
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
    if (data["consistent-dates"] !== void 0) {
      let data0 = data["consistent-dates"];
      const _errs3 = errors;
      let valid1 = false;
      const _errs4 = errors;
      if (!(data0 === "error" || data0 === "warning" || data0 === "off")) {
        const err1 = { instancePath: instancePath + "/consistent-dates", schemaPath: "#/properties/consistent-dates/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema11.properties["consistent-dates"].anyOf[0].enum }, message: "must be equal to one of the allowed values" };
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
            const err2 = { instancePath: instancePath + "/consistent-dates", schemaPath: "#/properties/consistent-dates/anyOf/1/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items" };
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.push(err2);
            }
            errors++;
          }
          if (data0.length < 1) {
            const err3 = { instancePath: instancePath + "/consistent-dates", schemaPath: "#/properties/consistent-dates/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
          const len0 = data0.length;
          if (!(len0 <= 2)) {
            const err4 = { instancePath: instancePath + "/consistent-dates", schemaPath: "#/properties/consistent-dates/anyOf/1/additionalItems", keyword: "additionalItems", params: { limit: 2 }, message: "must NOT have more than 2 items" };
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
              const err5 = { instancePath: instancePath + "/consistent-dates/0", schemaPath: "#/properties/consistent-dates/anyOf/1/items/0/enum", keyword: "enum", params: { allowedValues: schema11.properties["consistent-dates"].anyOf[1].items[0].enum }, message: "must be equal to one of the allowed values" };
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
                const err6 = { instancePath: instancePath + "/consistent-dates/1", schemaPath: "#/properties/consistent-dates/anyOf/1/items/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err6];
                } else {
                  vErrors.push(err6);
                }
                errors++;
              }
            } else {
              const err7 = { instancePath: instancePath + "/consistent-dates/1", schemaPath: "#/properties/consistent-dates/anyOf/1/items/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
          }
        } else {
          const err8 = { instancePath: instancePath + "/consistent-dates", schemaPath: "#/properties/consistent-dates/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array" };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        var _valid0 = _errs5 === errors;
        valid1 = valid1 || _valid0;
      }
      if (!valid1) {
        const err9 = { instancePath: instancePath + "/consistent-dates", schemaPath: "#/properties/consistent-dates/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
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
    if (data["file-name"] !== void 0) {
      let data3 = data["file-name"];
      const _errs12 = errors;
      let valid3 = false;
      const _errs13 = errors;
      if (!(data3 === "error" || data3 === "warning" || data3 === "off")) {
        const err10 = { instancePath: instancePath + "/file-name", schemaPath: "#/properties/file-name/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema11.properties["file-name"].anyOf[0].enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
      var _valid1 = _errs13 === errors;
      valid3 = valid3 || _valid1;
      if (!valid3) {
        const _errs14 = errors;
        if (Array.isArray(data3)) {
          if (data3.length > 2) {
            const err11 = { instancePath: instancePath + "/file-name", schemaPath: "#/properties/file-name/anyOf/1/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items" };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
          if (data3.length < 1) {
            const err12 = { instancePath: instancePath + "/file-name", schemaPath: "#/properties/file-name/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
          const len2 = data3.length;
          if (!(len2 <= 2)) {
            const err13 = { instancePath: instancePath + "/file-name", schemaPath: "#/properties/file-name/anyOf/1/additionalItems", keyword: "additionalItems", params: { limit: 2 }, message: "must NOT have more than 2 items" };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
          const len3 = data3.length;
          if (len3 > 0) {
            let data4 = data3[0];
            if (!(data4 === "error" || data4 === "warning" || data4 === "off")) {
              const err14 = { instancePath: instancePath + "/file-name/0", schemaPath: "#/properties/file-name/anyOf/1/items/0/enum", keyword: "enum", params: { allowedValues: schema11.properties["file-name"].anyOf[1].items[0].enum }, message: "must be equal to one of the allowed values" };
              if (vErrors === null) {
                vErrors = [err14];
              } else {
                vErrors.push(err14);
              }
              errors++;
            }
          }
          if (len3 > 1) {
            let data5 = data3[1];
            if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
              for (const key2 in data5) {
                const err15 = { instancePath: instancePath + "/file-name/1", schemaPath: "#/properties/file-name/anyOf/1/items/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err15];
                } else {
                  vErrors.push(err15);
                }
                errors++;
              }
            } else {
              const err16 = { instancePath: instancePath + "/file-name/1", schemaPath: "#/properties/file-name/anyOf/1/items/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              if (vErrors === null) {
                vErrors = [err16];
              } else {
                vErrors.push(err16);
              }
              errors++;
            }
          }
        } else {
          const err17 = { instancePath: instancePath + "/file-name", schemaPath: "#/properties/file-name/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array" };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
        var _valid1 = _errs14 === errors;
        valid3 = valid3 || _valid1;
      }
      if (!valid3) {
        const err18 = { instancePath: instancePath + "/file-name", schemaPath: "#/properties/file-name/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      } else {
        errors = _errs12;
        if (vErrors !== null) {
          if (_errs12) {
            vErrors.length = _errs12;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data["front-matter"] !== void 0) {
      let data6 = data["front-matter"];
      const _errs21 = errors;
      let valid5 = false;
      const _errs22 = errors;
      if (!(data6 === "error" || data6 === "warning" || data6 === "off")) {
        const err19 = { instancePath: instancePath + "/front-matter", schemaPath: "#/properties/front-matter/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema11.properties["front-matter"].anyOf[0].enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
      var _valid2 = _errs22 === errors;
      valid5 = valid5 || _valid2;
      if (!valid5) {
        const _errs23 = errors;
        if (Array.isArray(data6)) {
          if (data6.length > 2) {
            const err20 = { instancePath: instancePath + "/front-matter", schemaPath: "#/properties/front-matter/anyOf/1/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items" };
            if (vErrors === null) {
              vErrors = [err20];
            } else {
              vErrors.push(err20);
            }
            errors++;
          }
          if (data6.length < 1) {
            const err21 = { instancePath: instancePath + "/front-matter", schemaPath: "#/properties/front-matter/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
            if (vErrors === null) {
              vErrors = [err21];
            } else {
              vErrors.push(err21);
            }
            errors++;
          }
          const len4 = data6.length;
          if (!(len4 <= 2)) {
            const err22 = { instancePath: instancePath + "/front-matter", schemaPath: "#/properties/front-matter/anyOf/1/additionalItems", keyword: "additionalItems", params: { limit: 2 }, message: "must NOT have more than 2 items" };
            if (vErrors === null) {
              vErrors = [err22];
            } else {
              vErrors.push(err22);
            }
            errors++;
          }
          const len5 = data6.length;
          if (len5 > 0) {
            let data7 = data6[0];
            if (!(data7 === "error" || data7 === "warning" || data7 === "off")) {
              const err23 = { instancePath: instancePath + "/front-matter/0", schemaPath: "#/properties/front-matter/anyOf/1/items/0/enum", keyword: "enum", params: { allowedValues: schema11.properties["front-matter"].anyOf[1].items[0].enum }, message: "must be equal to one of the allowed values" };
              if (vErrors === null) {
                vErrors = [err23];
              } else {
                vErrors.push(err23);
              }
              errors++;
            }
          }
          if (len5 > 1) {
            let data8 = data6[1];
            if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
              for (const key3 in data8) {
                const err24 = { instancePath: instancePath + "/front-matter/1", schemaPath: "#/properties/front-matter/anyOf/1/items/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err24];
                } else {
                  vErrors.push(err24);
                }
                errors++;
              }
            } else {
              const err25 = { instancePath: instancePath + "/front-matter/1", schemaPath: "#/properties/front-matter/anyOf/1/items/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              if (vErrors === null) {
                vErrors = [err25];
              } else {
                vErrors.push(err25);
              }
              errors++;
            }
          }
        } else {
          const err26 = { instancePath: instancePath + "/front-matter", schemaPath: "#/properties/front-matter/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array" };
          if (vErrors === null) {
            vErrors = [err26];
          } else {
            vErrors.push(err26);
          }
          errors++;
        }
        var _valid2 = _errs23 === errors;
        valid5 = valid5 || _valid2;
      }
      if (!valid5) {
        const err27 = { instancePath: instancePath + "/front-matter", schemaPath: "#/properties/front-matter/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        if (vErrors === null) {
          vErrors = [err27];
        } else {
          vErrors.push(err27);
        }
        errors++;
      } else {
        errors = _errs21;
        if (vErrors !== null) {
          if (_errs21) {
            vErrors.length = _errs21;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data["front-matter-schema"] !== void 0) {
      let data9 = data["front-matter-schema"];
      const _errs30 = errors;
      let valid7 = false;
      const _errs31 = errors;
      if (!(data9 === "error" || data9 === "warning" || data9 === "off")) {
        const err28 = { instancePath: instancePath + "/front-matter-schema", schemaPath: "#/properties/front-matter-schema/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema11.properties["front-matter-schema"].anyOf[0].enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err28];
        } else {
          vErrors.push(err28);
        }
        errors++;
      }
      var _valid3 = _errs31 === errors;
      valid7 = valid7 || _valid3;
      if (!valid7) {
        const _errs32 = errors;
        if (Array.isArray(data9)) {
          if (data9.length > 2) {
            const err29 = { instancePath: instancePath + "/front-matter-schema", schemaPath: "#/properties/front-matter-schema/anyOf/1/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items" };
            if (vErrors === null) {
              vErrors = [err29];
            } else {
              vErrors.push(err29);
            }
            errors++;
          }
          if (data9.length < 1) {
            const err30 = { instancePath: instancePath + "/front-matter-schema", schemaPath: "#/properties/front-matter-schema/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
            if (vErrors === null) {
              vErrors = [err30];
            } else {
              vErrors.push(err30);
            }
            errors++;
          }
          const len6 = data9.length;
          if (!(len6 <= 2)) {
            const err31 = { instancePath: instancePath + "/front-matter-schema", schemaPath: "#/properties/front-matter-schema/anyOf/1/additionalItems", keyword: "additionalItems", params: { limit: 2 }, message: "must NOT have more than 2 items" };
            if (vErrors === null) {
              vErrors = [err31];
            } else {
              vErrors.push(err31);
            }
            errors++;
          }
          const len7 = data9.length;
          if (len7 > 0) {
            let data10 = data9[0];
            if (!(data10 === "error" || data10 === "warning" || data10 === "off")) {
              const err32 = { instancePath: instancePath + "/front-matter-schema/0", schemaPath: "#/properties/front-matter-schema/anyOf/1/items/0/enum", keyword: "enum", params: { allowedValues: schema11.properties["front-matter-schema"].anyOf[1].items[0].enum }, message: "must be equal to one of the allowed values" };
              if (vErrors === null) {
                vErrors = [err32];
              } else {
                vErrors.push(err32);
              }
              errors++;
            }
          }
          if (len7 > 1) {
            let data11 = data9[1];
            if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
              for (const key4 in data11) {
                const err33 = { instancePath: instancePath + "/front-matter-schema/1", schemaPath: "#/properties/front-matter-schema/anyOf/1/items/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err33];
                } else {
                  vErrors.push(err33);
                }
                errors++;
              }
            } else {
              const err34 = { instancePath: instancePath + "/front-matter-schema/1", schemaPath: "#/properties/front-matter-schema/anyOf/1/items/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              if (vErrors === null) {
                vErrors = [err34];
              } else {
                vErrors.push(err34);
              }
              errors++;
            }
          }
        } else {
          const err35 = { instancePath: instancePath + "/front-matter-schema", schemaPath: "#/properties/front-matter-schema/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array" };
          if (vErrors === null) {
            vErrors = [err35];
          } else {
            vErrors.push(err35);
          }
          errors++;
        }
        var _valid3 = _errs32 === errors;
        valid7 = valid7 || _valid3;
      }
      if (!valid7) {
        const err36 = { instancePath: instancePath + "/front-matter-schema", schemaPath: "#/properties/front-matter-schema/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        if (vErrors === null) {
          vErrors = [err36];
        } else {
          vErrors.push(err36);
        }
        errors++;
      } else {
        errors = _errs30;
        if (vErrors !== null) {
          if (_errs30) {
            vErrors.length = _errs30;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data["heading-syntax"] !== void 0) {
      let data12 = data["heading-syntax"];
      const _errs39 = errors;
      let valid9 = false;
      const _errs40 = errors;
      if (!(data12 === "error" || data12 === "warning" || data12 === "off")) {
        const err37 = { instancePath: instancePath + "/heading-syntax", schemaPath: "#/properties/heading-syntax/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema11.properties["heading-syntax"].anyOf[0].enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err37];
        } else {
          vErrors.push(err37);
        }
        errors++;
      }
      var _valid4 = _errs40 === errors;
      valid9 = valid9 || _valid4;
      if (!valid9) {
        const _errs41 = errors;
        if (Array.isArray(data12)) {
          if (data12.length > 2) {
            const err38 = { instancePath: instancePath + "/heading-syntax", schemaPath: "#/properties/heading-syntax/anyOf/1/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items" };
            if (vErrors === null) {
              vErrors = [err38];
            } else {
              vErrors.push(err38);
            }
            errors++;
          }
          if (data12.length < 1) {
            const err39 = { instancePath: instancePath + "/heading-syntax", schemaPath: "#/properties/heading-syntax/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
            if (vErrors === null) {
              vErrors = [err39];
            } else {
              vErrors.push(err39);
            }
            errors++;
          }
          const len8 = data12.length;
          if (!(len8 <= 2)) {
            const err40 = { instancePath: instancePath + "/heading-syntax", schemaPath: "#/properties/heading-syntax/anyOf/1/additionalItems", keyword: "additionalItems", params: { limit: 2 }, message: "must NOT have more than 2 items" };
            if (vErrors === null) {
              vErrors = [err40];
            } else {
              vErrors.push(err40);
            }
            errors++;
          }
          const len9 = data12.length;
          if (len9 > 0) {
            let data13 = data12[0];
            if (!(data13 === "error" || data13 === "warning" || data13 === "off")) {
              const err41 = { instancePath: instancePath + "/heading-syntax/0", schemaPath: "#/properties/heading-syntax/anyOf/1/items/0/enum", keyword: "enum", params: { allowedValues: schema11.properties["heading-syntax"].anyOf[1].items[0].enum }, message: "must be equal to one of the allowed values" };
              if (vErrors === null) {
                vErrors = [err41];
              } else {
                vErrors.push(err41);
              }
              errors++;
            }
          }
          if (len9 > 1) {
            let data14 = data12[1];
            if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
              for (const key5 in data14) {
                const err42 = { instancePath: instancePath + "/heading-syntax/1", schemaPath: "#/properties/heading-syntax/anyOf/1/items/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err42];
                } else {
                  vErrors.push(err42);
                }
                errors++;
              }
            } else {
              const err43 = { instancePath: instancePath + "/heading-syntax/1", schemaPath: "#/properties/heading-syntax/anyOf/1/items/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              if (vErrors === null) {
                vErrors = [err43];
              } else {
                vErrors.push(err43);
              }
              errors++;
            }
          }
        } else {
          const err44 = { instancePath: instancePath + "/heading-syntax", schemaPath: "#/properties/heading-syntax/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array" };
          if (vErrors === null) {
            vErrors = [err44];
          } else {
            vErrors.push(err44);
          }
          errors++;
        }
        var _valid4 = _errs41 === errors;
        valid9 = valid9 || _valid4;
      }
      if (!valid9) {
        const err45 = { instancePath: instancePath + "/heading-syntax", schemaPath: "#/properties/heading-syntax/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        if (vErrors === null) {
          vErrors = [err45];
        } else {
          vErrors.push(err45);
        }
        errors++;
      } else {
        errors = _errs39;
        if (vErrors !== null) {
          if (_errs39) {
            vErrors.length = _errs39;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data["no-duplicate-items"] !== void 0) {
      let data15 = data["no-duplicate-items"];
      const _errs48 = errors;
      let valid11 = false;
      const _errs49 = errors;
      if (!(data15 === "error" || data15 === "warning" || data15 === "off")) {
        const err46 = { instancePath: instancePath + "/no-duplicate-items", schemaPath: "#/properties/no-duplicate-items/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema11.properties["no-duplicate-items"].anyOf[0].enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err46];
        } else {
          vErrors.push(err46);
        }
        errors++;
      }
      var _valid5 = _errs49 === errors;
      valid11 = valid11 || _valid5;
      if (!valid11) {
        const _errs50 = errors;
        if (Array.isArray(data15)) {
          if (data15.length > 2) {
            const err47 = { instancePath: instancePath + "/no-duplicate-items", schemaPath: "#/properties/no-duplicate-items/anyOf/1/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items" };
            if (vErrors === null) {
              vErrors = [err47];
            } else {
              vErrors.push(err47);
            }
            errors++;
          }
          if (data15.length < 1) {
            const err48 = { instancePath: instancePath + "/no-duplicate-items", schemaPath: "#/properties/no-duplicate-items/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
            if (vErrors === null) {
              vErrors = [err48];
            } else {
              vErrors.push(err48);
            }
            errors++;
          }
          const len10 = data15.length;
          if (!(len10 <= 2)) {
            const err49 = { instancePath: instancePath + "/no-duplicate-items", schemaPath: "#/properties/no-duplicate-items/anyOf/1/additionalItems", keyword: "additionalItems", params: { limit: 2 }, message: "must NOT have more than 2 items" };
            if (vErrors === null) {
              vErrors = [err49];
            } else {
              vErrors.push(err49);
            }
            errors++;
          }
          const len11 = data15.length;
          if (len11 > 0) {
            let data16 = data15[0];
            if (!(data16 === "error" || data16 === "warning" || data16 === "off")) {
              const err50 = { instancePath: instancePath + "/no-duplicate-items/0", schemaPath: "#/properties/no-duplicate-items/anyOf/1/items/0/enum", keyword: "enum", params: { allowedValues: schema11.properties["no-duplicate-items"].anyOf[1].items[0].enum }, message: "must be equal to one of the allowed values" };
              if (vErrors === null) {
                vErrors = [err50];
              } else {
                vErrors.push(err50);
              }
              errors++;
            }
          }
          if (len11 > 1) {
            let data17 = data15[1];
            if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
              for (const key6 in data17) {
                if (!(key6 === "keys")) {
                  const err51 = { instancePath: instancePath + "/no-duplicate-items/1", schemaPath: "#/properties/no-duplicate-items/anyOf/1/items/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties" };
                  if (vErrors === null) {
                    vErrors = [err51];
                  } else {
                    vErrors.push(err51);
                  }
                  errors++;
                }
              }
              if (data17.keys !== void 0) {
                let data18 = data17.keys;
                if (Array.isArray(data18)) {
                  const len12 = data18.length;
                  for (let i0 = 0; i0 < len12; i0++) {
                    if (typeof data18[i0] !== "string") {
                      const err52 = { instancePath: instancePath + "/no-duplicate-items/1/keys/" + i0, schemaPath: "#/properties/no-duplicate-items/anyOf/1/items/1/properties/keys/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                      if (vErrors === null) {
                        vErrors = [err52];
                      } else {
                        vErrors.push(err52);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err53 = { instancePath: instancePath + "/no-duplicate-items/1/keys", schemaPath: "#/properties/no-duplicate-items/anyOf/1/items/1/properties/keys/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                  if (vErrors === null) {
                    vErrors = [err53];
                  } else {
                    vErrors.push(err53);
                  }
                  errors++;
                }
              }
            } else {
              const err54 = { instancePath: instancePath + "/no-duplicate-items/1", schemaPath: "#/properties/no-duplicate-items/anyOf/1/items/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              if (vErrors === null) {
                vErrors = [err54];
              } else {
                vErrors.push(err54);
              }
              errors++;
            }
          }
        } else {
          const err55 = { instancePath: instancePath + "/no-duplicate-items", schemaPath: "#/properties/no-duplicate-items/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array" };
          if (vErrors === null) {
            vErrors = [err55];
          } else {
            vErrors.push(err55);
          }
          errors++;
        }
        var _valid5 = _errs50 === errors;
        valid11 = valid11 || _valid5;
      }
      if (!valid11) {
        const err56 = { instancePath: instancePath + "/no-duplicate-items", schemaPath: "#/properties/no-duplicate-items/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        if (vErrors === null) {
          vErrors = [err56];
        } else {
          vErrors.push(err56);
        }
        errors++;
      } else {
        errors = _errs48;
        if (vErrors !== null) {
          if (_errs48) {
            vErrors.length = _errs48;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data["no-empty-section"] !== void 0) {
      let data20 = data["no-empty-section"];
      const _errs61 = errors;
      let valid16 = false;
      const _errs62 = errors;
      if (!(data20 === "error" || data20 === "warning" || data20 === "off")) {
        const err57 = { instancePath: instancePath + "/no-empty-section", schemaPath: "#/properties/no-empty-section/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema11.properties["no-empty-section"].anyOf[0].enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err57];
        } else {
          vErrors.push(err57);
        }
        errors++;
      }
      var _valid6 = _errs62 === errors;
      valid16 = valid16 || _valid6;
      if (!valid16) {
        const _errs63 = errors;
        if (Array.isArray(data20)) {
          if (data20.length > 2) {
            const err58 = { instancePath: instancePath + "/no-empty-section", schemaPath: "#/properties/no-empty-section/anyOf/1/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items" };
            if (vErrors === null) {
              vErrors = [err58];
            } else {
              vErrors.push(err58);
            }
            errors++;
          }
          if (data20.length < 1) {
            const err59 = { instancePath: instancePath + "/no-empty-section", schemaPath: "#/properties/no-empty-section/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
            if (vErrors === null) {
              vErrors = [err59];
            } else {
              vErrors.push(err59);
            }
            errors++;
          }
          const len13 = data20.length;
          if (!(len13 <= 2)) {
            const err60 = { instancePath: instancePath + "/no-empty-section", schemaPath: "#/properties/no-empty-section/anyOf/1/additionalItems", keyword: "additionalItems", params: { limit: 2 }, message: "must NOT have more than 2 items" };
            if (vErrors === null) {
              vErrors = [err60];
            } else {
              vErrors.push(err60);
            }
            errors++;
          }
          const len14 = data20.length;
          if (len14 > 0) {
            let data21 = data20[0];
            if (!(data21 === "error" || data21 === "warning" || data21 === "off")) {
              const err61 = { instancePath: instancePath + "/no-empty-section/0", schemaPath: "#/properties/no-empty-section/anyOf/1/items/0/enum", keyword: "enum", params: { allowedValues: schema11.properties["no-empty-section"].anyOf[1].items[0].enum }, message: "must be equal to one of the allowed values" };
              if (vErrors === null) {
                vErrors = [err61];
              } else {
                vErrors.push(err61);
              }
              errors++;
            }
          }
          if (len14 > 1) {
            let data22 = data20[1];
            if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
              for (const key7 in data22) {
                const err62 = { instancePath: instancePath + "/no-empty-section/1", schemaPath: "#/properties/no-empty-section/anyOf/1/items/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err62];
                } else {
                  vErrors.push(err62);
                }
                errors++;
              }
            } else {
              const err63 = { instancePath: instancePath + "/no-empty-section/1", schemaPath: "#/properties/no-empty-section/anyOf/1/items/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              if (vErrors === null) {
                vErrors = [err63];
              } else {
                vErrors.push(err63);
              }
              errors++;
            }
          }
        } else {
          const err64 = { instancePath: instancePath + "/no-empty-section", schemaPath: "#/properties/no-empty-section/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array" };
          if (vErrors === null) {
            vErrors = [err64];
          } else {
            vErrors.push(err64);
          }
          errors++;
        }
        var _valid6 = _errs63 === errors;
        valid16 = valid16 || _valid6;
      }
      if (!valid16) {
        const err65 = { instancePath: instancePath + "/no-empty-section", schemaPath: "#/properties/no-empty-section/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        if (vErrors === null) {
          vErrors = [err65];
        } else {
          vErrors.push(err65);
        }
        errors++;
      } else {
        errors = _errs61;
        if (vErrors !== null) {
          if (_errs61) {
            vErrors.length = _errs61;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data["no-joined-items"] !== void 0) {
      let data23 = data["no-joined-items"];
      const _errs70 = errors;
      let valid18 = false;
      const _errs71 = errors;
      if (!(data23 === "error" || data23 === "warning" || data23 === "off")) {
        const err66 = { instancePath: instancePath + "/no-joined-items", schemaPath: "#/properties/no-joined-items/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema11.properties["no-joined-items"].anyOf[0].enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err66];
        } else {
          vErrors.push(err66);
        }
        errors++;
      }
      var _valid7 = _errs71 === errors;
      valid18 = valid18 || _valid7;
      if (!valid18) {
        const _errs72 = errors;
        if (Array.isArray(data23)) {
          if (data23.length > 2) {
            const err67 = { instancePath: instancePath + "/no-joined-items", schemaPath: "#/properties/no-joined-items/anyOf/1/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items" };
            if (vErrors === null) {
              vErrors = [err67];
            } else {
              vErrors.push(err67);
            }
            errors++;
          }
          if (data23.length < 1) {
            const err68 = { instancePath: instancePath + "/no-joined-items", schemaPath: "#/properties/no-joined-items/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
            if (vErrors === null) {
              vErrors = [err68];
            } else {
              vErrors.push(err68);
            }
            errors++;
          }
          const len15 = data23.length;
          if (!(len15 <= 2)) {
            const err69 = { instancePath: instancePath + "/no-joined-items", schemaPath: "#/properties/no-joined-items/anyOf/1/additionalItems", keyword: "additionalItems", params: { limit: 2 }, message: "must NOT have more than 2 items" };
            if (vErrors === null) {
              vErrors = [err69];
            } else {
              vErrors.push(err69);
            }
            errors++;
          }
          const len16 = data23.length;
          if (len16 > 0) {
            let data24 = data23[0];
            if (!(data24 === "error" || data24 === "warning" || data24 === "off")) {
              const err70 = { instancePath: instancePath + "/no-joined-items/0", schemaPath: "#/properties/no-joined-items/anyOf/1/items/0/enum", keyword: "enum", params: { allowedValues: schema11.properties["no-joined-items"].anyOf[1].items[0].enum }, message: "must be equal to one of the allowed values" };
              if (vErrors === null) {
                vErrors = [err70];
              } else {
                vErrors.push(err70);
              }
              errors++;
            }
          }
          if (len16 > 1) {
            let data25 = data23[1];
            if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
              for (const key8 in data25) {
                if (!(key8 === "keys")) {
                  const err71 = { instancePath: instancePath + "/no-joined-items/1", schemaPath: "#/properties/no-joined-items/anyOf/1/items/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 }, message: "must NOT have additional properties" };
                  if (vErrors === null) {
                    vErrors = [err71];
                  } else {
                    vErrors.push(err71);
                  }
                  errors++;
                }
              }
              if (data25.keys !== void 0) {
                let data26 = data25.keys;
                if (Array.isArray(data26)) {
                  const len17 = data26.length;
                  for (let i1 = 0; i1 < len17; i1++) {
                    if (typeof data26[i1] !== "string") {
                      const err72 = { instancePath: instancePath + "/no-joined-items/1/keys/" + i1, schemaPath: "#/properties/no-joined-items/anyOf/1/items/1/properties/keys/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                      if (vErrors === null) {
                        vErrors = [err72];
                      } else {
                        vErrors.push(err72);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err73 = { instancePath: instancePath + "/no-joined-items/1/keys", schemaPath: "#/properties/no-joined-items/anyOf/1/items/1/properties/keys/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                  if (vErrors === null) {
                    vErrors = [err73];
                  } else {
                    vErrors.push(err73);
                  }
                  errors++;
                }
              }
            } else {
              const err74 = { instancePath: instancePath + "/no-joined-items/1", schemaPath: "#/properties/no-joined-items/anyOf/1/items/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              if (vErrors === null) {
                vErrors = [err74];
              } else {
                vErrors.push(err74);
              }
              errors++;
            }
          }
        } else {
          const err75 = { instancePath: instancePath + "/no-joined-items", schemaPath: "#/properties/no-joined-items/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array" };
          if (vErrors === null) {
            vErrors = [err75];
          } else {
            vErrors.push(err75);
          }
          errors++;
        }
        var _valid7 = _errs72 === errors;
        valid18 = valid18 || _valid7;
      }
      if (!valid18) {
        const err76 = { instancePath: instancePath + "/no-joined-items", schemaPath: "#/properties/no-joined-items/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        if (vErrors === null) {
          vErrors = [err76];
        } else {
          vErrors.push(err76);
        }
        errors++;
      } else {
        errors = _errs70;
        if (vErrors !== null) {
          if (_errs70) {
            vErrors.length = _errs70;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data["no-placeholder"] !== void 0) {
      let data28 = data["no-placeholder"];
      const _errs83 = errors;
      let valid23 = false;
      const _errs84 = errors;
      if (!(data28 === "error" || data28 === "warning" || data28 === "off")) {
        const err77 = { instancePath: instancePath + "/no-placeholder", schemaPath: "#/properties/no-placeholder/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema11.properties["no-placeholder"].anyOf[0].enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err77];
        } else {
          vErrors.push(err77);
        }
        errors++;
      }
      var _valid8 = _errs84 === errors;
      valid23 = valid23 || _valid8;
      if (!valid23) {
        const _errs85 = errors;
        if (Array.isArray(data28)) {
          if (data28.length > 2) {
            const err78 = { instancePath: instancePath + "/no-placeholder", schemaPath: "#/properties/no-placeholder/anyOf/1/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items" };
            if (vErrors === null) {
              vErrors = [err78];
            } else {
              vErrors.push(err78);
            }
            errors++;
          }
          if (data28.length < 1) {
            const err79 = { instancePath: instancePath + "/no-placeholder", schemaPath: "#/properties/no-placeholder/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
            if (vErrors === null) {
              vErrors = [err79];
            } else {
              vErrors.push(err79);
            }
            errors++;
          }
          const len18 = data28.length;
          if (!(len18 <= 2)) {
            const err80 = { instancePath: instancePath + "/no-placeholder", schemaPath: "#/properties/no-placeholder/anyOf/1/additionalItems", keyword: "additionalItems", params: { limit: 2 }, message: "must NOT have more than 2 items" };
            if (vErrors === null) {
              vErrors = [err80];
            } else {
              vErrors.push(err80);
            }
            errors++;
          }
          const len19 = data28.length;
          if (len19 > 0) {
            let data29 = data28[0];
            if (!(data29 === "error" || data29 === "warning" || data29 === "off")) {
              const err81 = { instancePath: instancePath + "/no-placeholder/0", schemaPath: "#/properties/no-placeholder/anyOf/1/items/0/enum", keyword: "enum", params: { allowedValues: schema11.properties["no-placeholder"].anyOf[1].items[0].enum }, message: "must be equal to one of the allowed values" };
              if (vErrors === null) {
                vErrors = [err81];
              } else {
                vErrors.push(err81);
              }
              errors++;
            }
          }
          if (len19 > 1) {
            let data30 = data28[1];
            if (data30 && typeof data30 == "object" && !Array.isArray(data30)) {
              for (const key9 in data30) {
                const err82 = { instancePath: instancePath + "/no-placeholder/1", schemaPath: "#/properties/no-placeholder/anyOf/1/items/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err82];
                } else {
                  vErrors.push(err82);
                }
                errors++;
              }
            } else {
              const err83 = { instancePath: instancePath + "/no-placeholder/1", schemaPath: "#/properties/no-placeholder/anyOf/1/items/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              if (vErrors === null) {
                vErrors = [err83];
              } else {
                vErrors.push(err83);
              }
              errors++;
            }
          }
        } else {
          const err84 = { instancePath: instancePath + "/no-placeholder", schemaPath: "#/properties/no-placeholder/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array" };
          if (vErrors === null) {
            vErrors = [err84];
          } else {
            vErrors.push(err84);
          }
          errors++;
        }
        var _valid8 = _errs85 === errors;
        valid23 = valid23 || _valid8;
      }
      if (!valid23) {
        const err85 = { instancePath: instancePath + "/no-placeholder", schemaPath: "#/properties/no-placeholder/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        if (vErrors === null) {
          vErrors = [err85];
        } else {
          vErrors.push(err85);
        }
        errors++;
      } else {
        errors = _errs83;
        if (vErrors !== null) {
          if (_errs83) {
            vErrors.length = _errs83;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data["required-headings"] !== void 0) {
      let data31 = data["required-headings"];
      const _errs92 = errors;
      let valid25 = false;
      const _errs93 = errors;
      if (!(data31 === "error" || data31 === "warning" || data31 === "off")) {
        const err86 = { instancePath: instancePath + "/required-headings", schemaPath: "#/properties/required-headings/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema11.properties["required-headings"].anyOf[0].enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err86];
        } else {
          vErrors.push(err86);
        }
        errors++;
      }
      var _valid9 = _errs93 === errors;
      valid25 = valid25 || _valid9;
      if (!valid25) {
        const _errs94 = errors;
        if (Array.isArray(data31)) {
          if (data31.length > 2) {
            const err87 = { instancePath: instancePath + "/required-headings", schemaPath: "#/properties/required-headings/anyOf/1/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items" };
            if (vErrors === null) {
              vErrors = [err87];
            } else {
              vErrors.push(err87);
            }
            errors++;
          }
          if (data31.length < 1) {
            const err88 = { instancePath: instancePath + "/required-headings", schemaPath: "#/properties/required-headings/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
            if (vErrors === null) {
              vErrors = [err88];
            } else {
              vErrors.push(err88);
            }
            errors++;
          }
          const len20 = data31.length;
          if (!(len20 <= 2)) {
            const err89 = { instancePath: instancePath + "/required-headings", schemaPath: "#/properties/required-headings/anyOf/1/additionalItems", keyword: "additionalItems", params: { limit: 2 }, message: "must NOT have more than 2 items" };
            if (vErrors === null) {
              vErrors = [err89];
            } else {
              vErrors.push(err89);
            }
            errors++;
          }
          const len21 = data31.length;
          if (len21 > 0) {
            let data32 = data31[0];
            if (!(data32 === "error" || data32 === "warning" || data32 === "off")) {
              const err90 = { instancePath: instancePath + "/required-headings/0", schemaPath: "#/properties/required-headings/anyOf/1/items/0/enum", keyword: "enum", params: { allowedValues: schema11.properties["required-headings"].anyOf[1].items[0].enum }, message: "must be equal to one of the allowed values" };
              if (vErrors === null) {
                vErrors = [err90];
              } else {
                vErrors.push(err90);
              }
              errors++;
            }
          }
          if (len21 > 1) {
            let data33 = data31[1];
            if (data33 && typeof data33 == "object" && !Array.isArray(data33)) {
              for (const key10 in data33) {
                const err91 = { instancePath: instancePath + "/required-headings/1", schemaPath: "#/properties/required-headings/anyOf/1/items/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err91];
                } else {
                  vErrors.push(err91);
                }
                errors++;
              }
            } else {
              const err92 = { instancePath: instancePath + "/required-headings/1", schemaPath: "#/properties/required-headings/anyOf/1/items/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              if (vErrors === null) {
                vErrors = [err92];
              } else {
                vErrors.push(err92);
              }
              errors++;
            }
          }
        } else {
          const err93 = { instancePath: instancePath + "/required-headings", schemaPath: "#/properties/required-headings/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array" };
          if (vErrors === null) {
            vErrors = [err93];
          } else {
            vErrors.push(err93);
          }
          errors++;
        }
        var _valid9 = _errs94 === errors;
        valid25 = valid25 || _valid9;
      }
      if (!valid25) {
        const err94 = { instancePath: instancePath + "/required-headings", schemaPath: "#/properties/required-headings/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        if (vErrors === null) {
          vErrors = [err94];
        } else {
          vErrors.push(err94);
        }
        errors++;
      } else {
        errors = _errs92;
        if (vErrors !== null) {
          if (_errs92) {
            vErrors.length = _errs92;
          } else {
            vErrors = null;
          }
        }
      }
    }
  } else {
    const err95 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err95];
    } else {
      vErrors.push(err95);
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
export {
  validateConfig
};
