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
var schema6 = { "$schema": "http://json-schema.org/draft-07/schema#", "$id": "validateConfig", "title": "Configuration of meeting-notes-lint", "type": "object", "additionalProperties": false, "properties": { "$schema": { "description": "The URL of this schema, for editors.", "type": "string" }, "extends": { "description": "The configurations this one extends: `recommended`, another built-in preset, a file in this repository, or a list of these.", "anyOf": [{ "type": "string", "minLength": 1 }, { "type": "array", "items": { "type": "string", "minLength": 1 } }] }, "ignore": { "description": "Files and folders to ignore, as globs relative to the root.", "type": "array", "items": { "type": "string", "minLength": 1 } }, "notes": { "$ref": "#/definitions/notes" }, "path": { "$ref": "#/definitions/path" }, "date": { "$ref": "#/definitions/date" }, "attendees": { "$ref": "#/definitions/attendees" }, "labels": { "$ref": "#/definitions/labels" }, "actions": { "$ref": "#/definitions/actions" }, "cancelled": { "$ref": "#/definitions/cancelled" }, "roster": { "$ref": "#/definitions/roster" }, "since": { "$ref": "#/definitions/since" }, "locale": { "$ref": "#/definitions/locale" }, "frontMatter": { "$ref": "#/definitions/frontMatter" }, "sections": { "$ref": "#/definitions/sections" }, "placeholders": { "$ref": "#/definitions/placeholders" }, "rules": { "$ref": "#/definitions/rules" }, "kinds": { "description": "Other kinds of notes in the same repository, by name; each overrides the settings for the notes it matches.", "type": "object", "additionalProperties": { "type": "object", "required": ["notes"], "additionalProperties": false, "properties": { "notes": { "$ref": "#/definitions/notes" }, "path": { "$ref": "#/definitions/path" }, "date": { "$ref": "#/definitions/date" }, "attendees": { "$ref": "#/definitions/attendees" }, "labels": { "$ref": "#/definitions/labels" }, "actions": { "$ref": "#/definitions/actions" }, "cancelled": { "$ref": "#/definitions/cancelled" }, "roster": { "$ref": "#/definitions/roster" }, "since": { "$ref": "#/definitions/since" }, "locale": { "$ref": "#/definitions/locale" }, "frontMatter": { "$ref": "#/definitions/frontMatter" }, "sections": { "$ref": "#/definitions/sections" }, "placeholders": { "$ref": "#/definitions/placeholders" }, "rules": { "$ref": "#/definitions/rules" } } } } }, "definitions": { "notes": { "description": "Which files are notes, as globs relative to the root. By default: Markdown files with a date in their name or `datetime` in their front matter.", "type": "array", "items": { "type": "string", "minLength": 1 } }, "path": { "description": "How notes are named, with the tokens {yyyy} {yy} {MM} {M} {MMM} {dd} {d} {number} {slug} {team}; a token that occurs twice must have the same value.", "anyOf": [{ "type": "string", "minLength": 1 }, { "type": "array", "minItems": 1, "items": { "type": "string", "minLength": 1 } }] }, "date": { "description": "Where notes give the date of the meeting; all dates must agree.", "type": "object", "additionalProperties": false, "properties": { "from": { "description": "`path`, `title` (of the front matter), `heading` (the first), `frontMatter:KEY`, `label:LABEL`, `table:ROW`.", "type": "array", "minItems": 1, "items": { "type": "string", "minLength": 1 }, "default": ["path", "frontMatter:datetime", "title"] }, "timezone": { "description": "The IANA time zone of the meetings; `datetime` is also accepted when its day in this zone matches.", "type": "string", "examples": ["Europe/Bucharest"] }, "tolerance": { "description": "How many days two dates may differ and still agree.", "type": "integer", "minimum": 0, "maximum": 31, "default": 0 } } }, "attendees": { "description": "Where notes list the attendees.", "type": "object", "additionalProperties": false, "properties": { "from": { "description": "`frontMatter:KEY`, `section:HEADING`, `label:LABEL`, `table:COLUMN`.", "type": "array", "minItems": 1, "items": { "type": "string", "minLength": 1 }, "default": ["frontMatter:participants"] } } }, "labels": { "description": "Lines `Label: value` that a note must have; with `nonEmpty`, the value is required once the meeting is over.", "type": "object", "additionalProperties": { "enum": ["present", "nonEmpty"] }, "examples": [{ "Recording": "nonEmpty" }] }, "actions": { "description": "Where notes list action items.", "type": "object", "additionalProperties": false, "properties": { "in": { "description": "Headings of the sections whose list items are action items.", "type": "array", "items": { "type": "string", "minLength": 1 } } } }, "cancelled": { "description": "A regular expression (RE2, case-insensitive) that matches a line at the top of notes of cancelled meetings; such notes need no sections.", "type": "string", "minLength": 1, "examples": ["^Cancelled"] }, "roster": { "description": "The known people and teams.", "type": "object", "additionalProperties": false, "properties": { "people": { "description": "A list of people, or the path of a file in this repository that lists them.", "anyOf": [{ "type": "string", "minLength": 1 }, { "$ref": "#/definitions/people" }] }, "teams": { "description": "Team names in their correct spelling.", "type": "array", "items": { "type": "string", "minLength": 1 } } } }, "since": { "description": "Do not ask notes of earlier days (`yyyy-mm-dd`) for this form; contradictions in them are still reported.", "type": "string", "examples": ["2023-01-01"] }, "locale": { "description": "The language of month and weekday names, beside English.", "type": "string", "default": "en", "examples": ["en", "de", "fr", "ro", "ko"] }, "frontMatter": { "description": "Requirements for the front matter.", "type": "object", "additionalProperties": false, "properties": { "required": { "description": "Report notes without front matter.", "type": "boolean", "default": true }, "schema": { "description": "The path of a JSON Schema in this repository, relative to the configuration's folder; replaces the built-in schema.", "type": "string", "minLength": 1 } } }, "sections": { "description": "The headings of a note, in order.", "type": "array", "items": { "anyOf": [{ "type": "string", "minLength": 1 }, { "type": "object", "additionalProperties": false, "required": ["name"], "properties": { "name": { "description": "The heading, without emoji.", "type": "string", "minLength": 1 }, "aliases": { "description": "Other headings accepted for this section.", "type": "array", "items": { "type": "string", "minLength": 1 } }, "role": { "description": "The role of the section; by default it is inferred from the name, in many languages.", "enum": ["agenda", "discussion", "actions", "decisions", "attendance"] }, "required": { "description": "Report notes without this section.", "type": "boolean", "default": true }, "notEmpty": { "description": "Report the section if it is empty once the meeting is over.", "type": "boolean", "default": true }, "level": { "description": "The required heading level (number of `#`); any level by default.", "type": "integer", "minimum": 1, "maximum": 6 }, "order": { "description": "Whether the section must follow the order of the list.", "type": "boolean", "default": true } } }] } }, "placeholders": { "description": 'Texts that mean "not written yet".', "type": "object", "additionalProperties": false, "properties": { "template": { "description": "The template for new notes, a file in this repository; text that is still identical to it is reported.", "type": "string", "minLength": 1 }, "words": { "description": "Additional placeholders, beside the built-in ones such as TODO and TBD.", "type": "array", "items": { "type": "string", "minLength": 1 } } } }, "rules": { "description": "The severity, or severity and options, of each rule.", "type": "object", "additionalProperties": false, "properties": { "action-item-owner": { "description": "An action item names who does it where the other items do. Default: warning.", "anyOf": [{ "enum": ["error", "warning", "off"] }, { "type": "array", "minItems": 1, "maxItems": 2, "items": [{ "enum": ["error", "warning", "off"] }, { "type": "object", "additionalProperties": false, "properties": { "unknown": { "description": "Also report owners who are neither participants nor known from other notes.", "type": "boolean", "default": false } } }], "additionalItems": false }] }, "attendees": { "description": "The note lists who was there, where and how the configuration says. Default: warning.", "anyOf": [{ "enum": ["error", "warning", "off"] }, { "type": "array", "minItems": 1, "maxItems": 2, "items": [{ "enum": ["error", "warning", "off"] }, { "type": "object", "additionalProperties": false, "properties": { "form": { "description": "What each entry must hold: `full-name` (two words or more), `handle` (`@name`), or `any`.", "enum": ["any", "full-name", "handle"], "default": "any" } } }], "additionalItems": false }] }, "consistent-dates": { "description": "All dates of the meeting that a note gives, in its name and in its text, are of the same day. Default: error.", "anyOf": [{ "enum": ["error", "warning", "off"] }, { "type": "array", "minItems": 1, "maxItems": 2, "items": [{ "enum": ["error", "warning", "off"] }, { "type": "object", "additionalProperties": false, "properties": {} }], "additionalItems": false }] }, "consistent-names": { "description": "Participants, teams and tags are spelled as in the other notes. Default: warning.", "anyOf": [{ "enum": ["error", "warning", "off"] }, { "type": "array", "minItems": 1, "maxItems": 2, "items": [{ "enum": ["error", "warning", "off"] }, { "type": "object", "additionalProperties": false, "properties": {} }], "additionalItems": false }] }, "due-date": { "description": "An action item is not due in the year before the meeting, nor on a day that does not exist. Default: warning.", "anyOf": [{ "enum": ["error", "warning", "off"] }, { "type": "array", "minItems": 1, "maxItems": 2, "items": [{ "enum": ["error", "warning", "off"] }, { "type": "object", "additionalProperties": false, "properties": {} }], "additionalItems": false }] }, "file-name": { "description": "The file is named by the day of the meeting and is in the folder of its year. Default: warning.", "anyOf": [{ "enum": ["error", "warning", "off"] }, { "type": "array", "minItems": 1, "maxItems": 2, "items": [{ "enum": ["error", "warning", "off"] }, { "type": "object", "additionalProperties": false, "properties": {} }], "additionalItems": false }] }, "front-matter": { "description": "A note begins with front matter in YAML that can be read. Default: error.", "anyOf": [{ "enum": ["error", "warning", "off"] }, { "type": "array", "minItems": 1, "maxItems": 2, "items": [{ "enum": ["error", "warning", "off"] }, { "type": "object", "additionalProperties": false, "properties": {} }], "additionalItems": false }] }, "front-matter-schema": { "description": "The front matter has the right keys, with values of the right form. Default: error.", "anyOf": [{ "enum": ["error", "warning", "off"] }, { "type": "array", "minItems": 1, "maxItems": 2, "items": [{ "enum": ["error", "warning", "off"] }, { "type": "object", "additionalProperties": false, "properties": {} }], "additionalItems": false }] }, "heading-emoji": { "description": "A section's heading does not have the emoji that the other notes give to another section. Default: warning.", "anyOf": [{ "enum": ["error", "warning", "off"] }, { "type": "array", "minItems": 1, "maxItems": 2, "items": [{ "enum": ["error", "warning", "off"] }, { "type": "object", "additionalProperties": false, "properties": {} }], "additionalItems": false }] }, "heading-syntax": { "description": "Headings are marked with `#` marks and a space. Default: error.", "anyOf": [{ "enum": ["error", "warning", "off"] }, { "type": "array", "minItems": 1, "maxItems": 2, "items": [{ "enum": ["error", "warning", "off"] }, { "type": "object", "additionalProperties": false, "properties": {} }], "additionalItems": false }] }, "known-speaker": { "description": "Everybody who speaks in the note is among its participants. Default: warning.", "anyOf": [{ "enum": ["error", "warning", "off"] }, { "type": "array", "minItems": 1, "maxItems": 2, "items": [{ "enum": ["error", "warning", "off"] }, { "type": "object", "additionalProperties": false, "properties": {} }], "additionalItems": false }] }, "next-meeting": { "description": "The next meeting that a note announces is after its own. Default: warning.", "anyOf": [{ "enum": ["error", "warning", "off"] }, { "type": "array", "minItems": 1, "maxItems": 2, "items": [{ "enum": ["error", "warning", "off"] }, { "type": "object", "additionalProperties": false, "properties": {} }], "additionalItems": false }] }, "no-broken-link": { "description": "Links are written so that they work, and lead to a file or heading that exists. Default: warning.", "anyOf": [{ "enum": ["error", "warning", "off"] }, { "type": "array", "minItems": 1, "maxItems": 2, "items": [{ "enum": ["error", "warning", "off"] }, { "type": "object", "additionalProperties": false, "properties": {} }], "additionalItems": false }] }, "no-copied-section": { "description": "No section is word for word that of an earlier note of the series. Default: warning.", "anyOf": [{ "enum": ["error", "warning", "off"] }, { "type": "array", "minItems": 1, "maxItems": 2, "items": [{ "enum": ["error", "warning", "off"] }, { "type": "object", "additionalProperties": false, "properties": { "minLength": { "description": "Shorter sections may be the same: the number of characters from which on they count.", "type": "integer", "minimum": 1, "default": 200 } } }], "additionalItems": false }] }, "no-cut-off-text": { "description": "No paragraph or item stops in the middle of a sentence. Default: warning.", "anyOf": [{ "enum": ["error", "warning", "off"] }, { "type": "array", "minItems": 1, "maxItems": 2, "items": [{ "enum": ["error", "warning", "off"] }, { "type": "object", "additionalProperties": false, "properties": {} }], "additionalItems": false }] }, "no-duplicate-items": { "description": "No attendee, team or tag is listed twice. Default: warning.", "anyOf": [{ "enum": ["error", "warning", "off"] }, { "type": "array", "minItems": 1, "maxItems": 2, "items": [{ "enum": ["error", "warning", "off"] }, { "type": "object", "additionalProperties": false, "properties": { "keys": { "description": "The front-matter lists to check.", "type": "array", "items": { "type": "string" }, "default": ["teams", "participants", "tags"] } } }], "additionalItems": false }] }, "no-empty-section": { "description": "After the meeting, each required section has content. Default: warning.", "anyOf": [{ "enum": ["error", "warning", "off"] }, { "type": "array", "minItems": 1, "maxItems": 2, "items": [{ "enum": ["error", "warning", "off"] }, { "type": "object", "additionalProperties": false, "properties": {} }], "additionalItems": false }] }, "no-joined-items": { "description": "Each item of a front-matter list holds one thing. Default: error.", "anyOf": [{ "enum": ["error", "warning", "off"] }, { "type": "array", "minItems": 1, "maxItems": 2, "items": [{ "enum": ["error", "warning", "off"] }, { "type": "object", "additionalProperties": false, "properties": { "keys": { "description": "The lists to look at.", "type": "array", "items": { "type": "string" }, "default": ["teams", "participants"] } } }], "additionalItems": false }] }, "no-merge-conflict": { "description": "No merge conflict is left in the note. Default: error.", "anyOf": [{ "enum": ["error", "warning", "off"] }, { "type": "array", "minItems": 1, "maxItems": 2, "items": [{ "enum": ["error", "warning", "off"] }, { "type": "object", "additionalProperties": false, "properties": {} }], "additionalItems": false }] }, "no-mojibake": { "description": "No text that was encoded twice, lost characters, or hides invisible ones. Default: error.", "anyOf": [{ "enum": ["error", "warning", "off"] }, { "type": "array", "minItems": 1, "maxItems": 2, "items": [{ "enum": ["error", "warning", "off"] }, { "type": "object", "additionalProperties": false, "properties": {} }], "additionalItems": false }] }, "no-placeholder": { "description": "After the meeting, no template text such as `TODO` or `<name>` is left. Default: error.", "anyOf": [{ "enum": ["error", "warning", "off"] }, { "type": "array", "minItems": 1, "maxItems": 2, "items": [{ "enum": ["error", "warning", "off"] }, { "type": "object", "additionalProperties": false, "properties": {} }], "additionalItems": false }] }, "required-headings": { "description": "The headings that every note must have are there, once and in order. Default: error.", "anyOf": [{ "enum": ["error", "warning", "off"] }, { "type": "array", "minItems": 1, "maxItems": 2, "items": [{ "enum": ["error", "warning", "off"] }, { "type": "object", "additionalProperties": false, "properties": {} }], "additionalItems": false }] }, "required-labels": { "description": "Each label line that the configuration asks for is there, and says something. Default: warning.", "anyOf": [{ "enum": ["error", "warning", "off"] }, { "type": "array", "minItems": 1, "maxItems": 2, "items": [{ "enum": ["error", "warning", "off"] }, { "type": "object", "additionalProperties": false, "properties": {} }], "additionalItems": false }] }, "series-number": { "description": "Numbered notes of a series count on, each number once. Default: warning.", "anyOf": [{ "enum": ["error", "warning", "off"] }, { "type": "array", "minItems": 1, "maxItems": 2, "items": [{ "enum": ["error", "warning", "off"] }, { "type": "object", "additionalProperties": false, "properties": { "gaps": { "description": "Also report a number that is left out.", "type": "boolean", "default": false } } }], "additionalItems": false }] }, "weekday-matches-date": { "description": "A weekday written beside a date is the weekday of that date. Default: warning.", "anyOf": [{ "enum": ["error", "warning", "off"] }, { "type": "array", "minItems": 1, "maxItems": 2, "items": [{ "enum": ["error", "warning", "off"] }, { "type": "object", "additionalProperties": false, "properties": {} }], "additionalItems": false }] } } }, "people": { "type": "array", "items": { "anyOf": [{ "type": "string", "minLength": 1 }, { "type": "object", "additionalProperties": false, "required": ["name"], "properties": { "name": { "description": "The correct spelling of the name.", "type": "string", "minLength": 1 }, "aliases": { "description": "Other spellings, to be replaced by the name.", "type": "array", "items": { "type": "string", "minLength": 1 } }, "initials": { "description": "Short forms used before a colon, such as `AB:`.", "anyOf": [{ "type": "string", "minLength": 1 }, { "type": "array", "items": { "type": "string", "minLength": 1 } }] }, "github": { "description": "The GitHub user name.", "type": "string", "minLength": 1 } } }] } } } };
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
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (typeof data === "string") {
    if (func3(data) < 1) {
      const err0 = { instancePath, schemaPath: "#/anyOf/0/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const _errs3 = errors;
    if (Array.isArray(data)) {
      if (data.length < 1) {
        const err2 = { instancePath, schemaPath: "#/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
      const len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++) {
        let data0 = data[i0];
        if (typeof data0 === "string") {
          if (func3(data0) < 1) {
            const err3 = { instancePath: instancePath + "/" + i0, schemaPath: "#/anyOf/1/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        } else {
          const err4 = { instancePath: instancePath + "/" + i0, schemaPath: "#/anyOf/1/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      }
    } else {
      const err5 = { instancePath, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array" };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    var _valid0 = _errs3 === errors;
    valid0 = valid0 || _valid0;
  }
  if (!valid0) {
    const err6 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    if (vErrors === null) {
      vErrors = [err6];
    } else {
      vErrors.push(err6);
    }
    errors++;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate24.errors = vErrors;
  return errors === 0;
}
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "from" || key0 === "timezone" || key0 === "tolerance")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.from !== void 0) {
      let data0 = data.from;
      if (Array.isArray(data0)) {
        if (data0.length < 1) {
          const err1 = { instancePath: instancePath + "/from", schemaPath: "#/properties/from/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (typeof data1 === "string") {
            if (func3(data1) < 1) {
              const err2 = { instancePath: instancePath + "/from/" + i0, schemaPath: "#/properties/from/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err2];
              } else {
                vErrors.push(err2);
              }
              errors++;
            }
          } else {
            const err3 = { instancePath: instancePath + "/from/" + i0, schemaPath: "#/properties/from/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
      } else {
        const err4 = { instancePath: instancePath + "/from", schemaPath: "#/properties/from/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.timezone !== void 0) {
      if (typeof data.timezone !== "string") {
        const err5 = { instancePath: instancePath + "/timezone", schemaPath: "#/properties/timezone/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.tolerance !== void 0) {
      let data3 = data.tolerance;
      if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
        const err6 = { instancePath: instancePath + "/tolerance", schemaPath: "#/properties/tolerance/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
      if (typeof data3 == "number" && isFinite(data3)) {
        if (data3 > 31 || isNaN(data3)) {
          const err7 = { instancePath: instancePath + "/tolerance", schemaPath: "#/properties/tolerance/maximum", keyword: "maximum", params: { comparison: "<=", limit: 31 }, message: "must be <= 31" };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        if (data3 < 0 || isNaN(data3)) {
          const err8 = { instancePath: instancePath + "/tolerance", schemaPath: "#/properties/tolerance/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      }
    }
  } else {
    const err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err9];
    } else {
      vErrors.push(err9);
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
      if (!(key0 === "from")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.from !== void 0) {
      let data0 = data.from;
      if (Array.isArray(data0)) {
        if (data0.length < 1) {
          const err1 = { instancePath: instancePath + "/from", schemaPath: "#/properties/from/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (typeof data1 === "string") {
            if (func3(data1) < 1) {
              const err2 = { instancePath: instancePath + "/from/" + i0, schemaPath: "#/properties/from/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err2];
              } else {
                vErrors.push(err2);
              }
              errors++;
            }
          } else {
            const err3 = { instancePath: instancePath + "/from/" + i0, schemaPath: "#/properties/from/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
      } else {
        const err4 = { instancePath: instancePath + "/from", schemaPath: "#/properties/from/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
  }
  validate28.errors = vErrors;
  return errors === 0;
}
var schema11 = { "description": "Lines `Label: value` that a note must have; with `nonEmpty`, the value is required once the meeting is over.", "type": "object", "additionalProperties": { "enum": ["present", "nonEmpty"] }, "examples": [{ "Recording": "nonEmpty" }] };
function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      let data0 = data[key0];
      if (!(data0 === "present" || data0 === "nonEmpty")) {
        const err0 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/enum", keyword: "enum", params: { allowedValues: schema11.additionalProperties.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
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
function validate32(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "in")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.in !== void 0) {
      let data0 = data.in;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (typeof data1 === "string") {
            if (func3(data1) < 1) {
              const err1 = { instancePath: instancePath + "/in/" + i0, schemaPath: "#/properties/in/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err1];
              } else {
                vErrors.push(err1);
              }
              errors++;
            }
          } else {
            const err2 = { instancePath: instancePath + "/in/" + i0, schemaPath: "#/properties/in/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.push(err2);
            }
            errors++;
          }
        }
      } else {
        const err3 = { instancePath: instancePath + "/in", schemaPath: "#/properties/in/type", keyword: "type", params: { type: "array" }, message: "must be array" };
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
  validate32.errors = vErrors;
  return errors === 0;
}
function validate34(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (func3(data) < 1) {
      const err0 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate34.errors = vErrors;
  return errors === 0;
}
function validate37(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
            if (!(key0 === "name" || key0 === "aliases" || key0 === "initials" || key0 === "github")) {
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
          if (data0.initials !== void 0) {
            let data4 = data0.initials;
            const _errs15 = errors;
            let valid6 = false;
            const _errs16 = errors;
            if (typeof data4 === "string") {
              if (func3(data4) < 1) {
                const err9 = { instancePath: instancePath + "/" + i0 + "/initials", schemaPath: "#/items/anyOf/1/properties/initials/anyOf/0/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                if (vErrors === null) {
                  vErrors = [err9];
                } else {
                  vErrors.push(err9);
                }
                errors++;
              }
            } else {
              const err10 = { instancePath: instancePath + "/" + i0 + "/initials", schemaPath: "#/items/anyOf/1/properties/initials/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err10];
              } else {
                vErrors.push(err10);
              }
              errors++;
            }
            var _valid1 = _errs16 === errors;
            valid6 = valid6 || _valid1;
            if (!valid6) {
              const _errs18 = errors;
              if (Array.isArray(data4)) {
                const len2 = data4.length;
                for (let i2 = 0; i2 < len2; i2++) {
                  let data5 = data4[i2];
                  if (typeof data5 === "string") {
                    if (func3(data5) < 1) {
                      const err11 = { instancePath: instancePath + "/" + i0 + "/initials/" + i2, schemaPath: "#/items/anyOf/1/properties/initials/anyOf/1/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      if (vErrors === null) {
                        vErrors = [err11];
                      } else {
                        vErrors.push(err11);
                      }
                      errors++;
                    }
                  } else {
                    const err12 = { instancePath: instancePath + "/" + i0 + "/initials/" + i2, schemaPath: "#/items/anyOf/1/properties/initials/anyOf/1/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err12];
                    } else {
                      vErrors.push(err12);
                    }
                    errors++;
                  }
                }
              } else {
                const err13 = { instancePath: instancePath + "/" + i0 + "/initials", schemaPath: "#/items/anyOf/1/properties/initials/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                  vErrors = [err13];
                } else {
                  vErrors.push(err13);
                }
                errors++;
              }
              var _valid1 = _errs18 === errors;
              valid6 = valid6 || _valid1;
            }
            if (!valid6) {
              const err14 = { instancePath: instancePath + "/" + i0 + "/initials", schemaPath: "#/items/anyOf/1/properties/initials/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
              if (vErrors === null) {
                vErrors = [err14];
              } else {
                vErrors.push(err14);
              }
              errors++;
            } else {
              errors = _errs15;
              if (vErrors !== null) {
                if (_errs15) {
                  vErrors.length = _errs15;
                } else {
                  vErrors = null;
                }
              }
            }
          }
          if (data0.github !== void 0) {
            let data6 = data0.github;
            if (typeof data6 === "string") {
              if (func3(data6) < 1) {
                const err15 = { instancePath: instancePath + "/" + i0 + "/github", schemaPath: "#/items/anyOf/1/properties/github/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                if (vErrors === null) {
                  vErrors = [err15];
                } else {
                  vErrors.push(err15);
                }
                errors++;
              }
            } else {
              const err16 = { instancePath: instancePath + "/" + i0 + "/github", schemaPath: "#/items/anyOf/1/properties/github/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err16];
              } else {
                vErrors.push(err16);
              }
              errors++;
            }
          }
        } else {
          const err17 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
        var _valid0 = _errs5 === errors;
        valid2 = valid2 || _valid0;
      }
      if (!valid2) {
        const err18 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
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
    const err19 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" };
    if (vErrors === null) {
      vErrors = [err19];
    } else {
      vErrors.push(err19);
    }
    errors++;
  }
  validate37.errors = vErrors;
  return errors === 0;
}
function validate36(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "people" || key0 === "teams")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.people !== void 0) {
      let data0 = data.people;
      const _errs3 = errors;
      let valid1 = false;
      const _errs4 = errors;
      if (typeof data0 === "string") {
        if (func3(data0) < 1) {
          const err1 = { instancePath: instancePath + "/people", schemaPath: "#/properties/people/anyOf/0/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/people", schemaPath: "#/properties/people/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
      var _valid0 = _errs4 === errors;
      valid1 = valid1 || _valid0;
      if (!valid1) {
        const _errs6 = errors;
        if (!validate37(data0, { instancePath: instancePath + "/people", parentData: data, parentDataProperty: "people", rootData })) {
          vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
          errors = vErrors.length;
        }
        var _valid0 = _errs6 === errors;
        valid1 = valid1 || _valid0;
      }
      if (!valid1) {
        const err3 = { instancePath: instancePath + "/people", schemaPath: "#/properties/people/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
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
    if (data.teams !== void 0) {
      let data1 = data.teams;
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (typeof data2 === "string") {
            if (func3(data2) < 1) {
              const err4 = { instancePath: instancePath + "/teams/" + i0, schemaPath: "#/properties/teams/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
          } else {
            const err5 = { instancePath: instancePath + "/teams/" + i0, schemaPath: "#/properties/teams/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
        }
      } else {
        const err6 = { instancePath: instancePath + "/teams", schemaPath: "#/properties/teams/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
  } else {
    const err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err7];
    } else {
      vErrors.push(err7);
    }
    errors++;
  }
  validate36.errors = vErrors;
  return errors === 0;
}
function validate40(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate40.errors = vErrors;
  return errors === 0;
}
function validate42(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate42.errors = vErrors;
  return errors === 0;
}
function validate44(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
  validate44.errors = vErrors;
  return errors === 0;
}
var schema19 = { "description": "The headings of a note, in order.", "type": "array", "items": { "anyOf": [{ "type": "string", "minLength": 1 }, { "type": "object", "additionalProperties": false, "required": ["name"], "properties": { "name": { "description": "The heading, without emoji.", "type": "string", "minLength": 1 }, "aliases": { "description": "Other headings accepted for this section.", "type": "array", "items": { "type": "string", "minLength": 1 } }, "role": { "description": "The role of the section; by default it is inferred from the name, in many languages.", "enum": ["agenda", "discussion", "actions", "decisions", "attendance"] }, "required": { "description": "Report notes without this section.", "type": "boolean", "default": true }, "notEmpty": { "description": "Report the section if it is empty once the meeting is over.", "type": "boolean", "default": true }, "level": { "description": "The required heading level (number of `#`); any level by default.", "type": "integer", "minimum": 1, "maximum": 6 }, "order": { "description": "Whether the section must follow the order of the list.", "type": "boolean", "default": true } } }] } };
function validate46(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
            if (!(key0 === "name" || key0 === "aliases" || key0 === "role" || key0 === "required" || key0 === "notEmpty" || key0 === "level" || key0 === "order")) {
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
          if (data0.role !== void 0) {
            let data4 = data0.role;
            if (!(data4 === "agenda" || data4 === "discussion" || data4 === "actions" || data4 === "decisions" || data4 === "attendance")) {
              const err9 = { instancePath: instancePath + "/" + i0 + "/role", schemaPath: "#/items/anyOf/1/properties/role/enum", keyword: "enum", params: { allowedValues: schema19.items.anyOf[1].properties.role.enum }, message: "must be equal to one of the allowed values" };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
          }
          if (data0.required !== void 0) {
            if (typeof data0.required !== "boolean") {
              const err10 = { instancePath: instancePath + "/" + i0 + "/required", schemaPath: "#/items/anyOf/1/properties/required/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
              if (vErrors === null) {
                vErrors = [err10];
              } else {
                vErrors.push(err10);
              }
              errors++;
            }
          }
          if (data0.notEmpty !== void 0) {
            if (typeof data0.notEmpty !== "boolean") {
              const err11 = { instancePath: instancePath + "/" + i0 + "/notEmpty", schemaPath: "#/items/anyOf/1/properties/notEmpty/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
              if (vErrors === null) {
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
            }
          }
          if (data0.level !== void 0) {
            let data7 = data0.level;
            if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)) && isFinite(data7))) {
              const err12 = { instancePath: instancePath + "/" + i0 + "/level", schemaPath: "#/items/anyOf/1/properties/level/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
              if (vErrors === null) {
                vErrors = [err12];
              } else {
                vErrors.push(err12);
              }
              errors++;
            }
            if (typeof data7 == "number" && isFinite(data7)) {
              if (data7 > 6 || isNaN(data7)) {
                const err13 = { instancePath: instancePath + "/" + i0 + "/level", schemaPath: "#/items/anyOf/1/properties/level/maximum", keyword: "maximum", params: { comparison: "<=", limit: 6 }, message: "must be <= 6" };
                if (vErrors === null) {
                  vErrors = [err13];
                } else {
                  vErrors.push(err13);
                }
                errors++;
              }
              if (data7 < 1 || isNaN(data7)) {
                const err14 = { instancePath: instancePath + "/" + i0 + "/level", schemaPath: "#/items/anyOf/1/properties/level/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                if (vErrors === null) {
                  vErrors = [err14];
                } else {
                  vErrors.push(err14);
                }
                errors++;
              }
            }
          }
          if (data0.order !== void 0) {
            if (typeof data0.order !== "boolean") {
              const err15 = { instancePath: instancePath + "/" + i0 + "/order", schemaPath: "#/items/anyOf/1/properties/order/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
              if (vErrors === null) {
                vErrors = [err15];
              } else {
                vErrors.push(err15);
              }
              errors++;
            }
          }
        } else {
          const err16 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
        var _valid0 = _errs5 === errors;
        valid2 = valid2 || _valid0;
      }
      if (!valid2) {
        const err17 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
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
    const err18 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" };
    if (vErrors === null) {
      vErrors = [err18];
    } else {
      vErrors.push(err18);
    }
    errors++;
  }
  validate46.errors = vErrors;
  return errors === 0;
}
function validate48(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "template" || key0 === "words")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.template !== void 0) {
      let data0 = data.template;
      if (typeof data0 === "string") {
        if (func3(data0) < 1) {
          const err1 = { instancePath: instancePath + "/template", schemaPath: "#/properties/template/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/template", schemaPath: "#/properties/template/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.words !== void 0) {
      let data1 = data.words;
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (typeof data2 === "string") {
            if (func3(data2) < 1) {
              const err3 = { instancePath: instancePath + "/words/" + i0, schemaPath: "#/properties/words/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
          } else {
            const err4 = { instancePath: instancePath + "/words/" + i0, schemaPath: "#/properties/words/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
      } else {
        const err5 = { instancePath: instancePath + "/words", schemaPath: "#/properties/words/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
  } else {
    const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err6];
    } else {
      vErrors.push(err6);
    }
    errors++;
  }
  validate48.errors = vErrors;
  return errors === 0;
}
var schema21 = { "description": "The severity, or severity and options, of each rule.", "type": "object", "additionalProperties": false, "properties": { "action-item-owner": { "description": "An action item names who does it where the other items do. Default: warning.", "anyOf": [{ "enum": ["error", "warning", "off"] }, { "type": "array", "minItems": 1, "maxItems": 2, "items": [{ "enum": ["error", "warning", "off"] }, { "type": "object", "additionalProperties": false, "properties": { "unknown": { "description": "Also report owners who are neither participants nor known from other notes.", "type": "boolean", "default": false } } }], "additionalItems": false }] }, "attendees": { "description": "The note lists who was there, where and how the configuration says. Default: warning.", "anyOf": [{ "enum": ["error", "warning", "off"] }, { "type": "array", "minItems": 1, "maxItems": 2, "items": [{ "enum": ["error", "warning", "off"] }, { "type": "object", "additionalProperties": false, "properties": { "form": { "description": "What each entry must hold: `full-name` (two words or more), `handle` (`@name`), or `any`.", "enum": ["any", "full-name", "handle"], "default": "any" } } }], "additionalItems": false }] }, "consistent-dates": { "description": "All dates of the meeting that a note gives, in its name and in its text, are of the same day. Default: error.", "anyOf": [{ "enum": ["error", "warning", "off"] }, { "type": "array", "minItems": 1, "maxItems": 2, "items": [{ "enum": ["error", "warning", "off"] }, { "type": "object", "additionalProperties": false, "properties": {} }], "additionalItems": false }] }, "consistent-names": { "description": "Participants, teams and tags are spelled as in the other notes. Default: warning.", "anyOf": [{ "enum": ["error", "warning", "off"] }, { "type": "array", "minItems": 1, "maxItems": 2, "items": [{ "enum": ["error", "warning", "off"] }, { "type": "object", "additionalProperties": false, "properties": {} }], "additionalItems": false }] }, "due-date": { "description": "An action item is not due in the year before the meeting, nor on a day that does not exist. Default: warning.", "anyOf": [{ "enum": ["error", "warning", "off"] }, { "type": "array", "minItems": 1, "maxItems": 2, "items": [{ "enum": ["error", "warning", "off"] }, { "type": "object", "additionalProperties": false, "properties": {} }], "additionalItems": false }] }, "file-name": { "description": "The file is named by the day of the meeting and is in the folder of its year. Default: warning.", "anyOf": [{ "enum": ["error", "warning", "off"] }, { "type": "array", "minItems": 1, "maxItems": 2, "items": [{ "enum": ["error", "warning", "off"] }, { "type": "object", "additionalProperties": false, "properties": {} }], "additionalItems": false }] }, "front-matter": { "description": "A note begins with front matter in YAML that can be read. Default: error.", "anyOf": [{ "enum": ["error", "warning", "off"] }, { "type": "array", "minItems": 1, "maxItems": 2, "items": [{ "enum": ["error", "warning", "off"] }, { "type": "object", "additionalProperties": false, "properties": {} }], "additionalItems": false }] }, "front-matter-schema": { "description": "The front matter has the right keys, with values of the right form. Default: error.", "anyOf": [{ "enum": ["error", "warning", "off"] }, { "type": "array", "minItems": 1, "maxItems": 2, "items": [{ "enum": ["error", "warning", "off"] }, { "type": "object", "additionalProperties": false, "properties": {} }], "additionalItems": false }] }, "heading-emoji": { "description": "A section's heading does not have the emoji that the other notes give to another section. Default: warning.", "anyOf": [{ "enum": ["error", "warning", "off"] }, { "type": "array", "minItems": 1, "maxItems": 2, "items": [{ "enum": ["error", "warning", "off"] }, { "type": "object", "additionalProperties": false, "properties": {} }], "additionalItems": false }] }, "heading-syntax": { "description": "Headings are marked with `#` marks and a space. Default: error.", "anyOf": [{ "enum": ["error", "warning", "off"] }, { "type": "array", "minItems": 1, "maxItems": 2, "items": [{ "enum": ["error", "warning", "off"] }, { "type": "object", "additionalProperties": false, "properties": {} }], "additionalItems": false }] }, "known-speaker": { "description": "Everybody who speaks in the note is among its participants. Default: warning.", "anyOf": [{ "enum": ["error", "warning", "off"] }, { "type": "array", "minItems": 1, "maxItems": 2, "items": [{ "enum": ["error", "warning", "off"] }, { "type": "object", "additionalProperties": false, "properties": {} }], "additionalItems": false }] }, "next-meeting": { "description": "The next meeting that a note announces is after its own. Default: warning.", "anyOf": [{ "enum": ["error", "warning", "off"] }, { "type": "array", "minItems": 1, "maxItems": 2, "items": [{ "enum": ["error", "warning", "off"] }, { "type": "object", "additionalProperties": false, "properties": {} }], "additionalItems": false }] }, "no-broken-link": { "description": "Links are written so that they work, and lead to a file or heading that exists. Default: warning.", "anyOf": [{ "enum": ["error", "warning", "off"] }, { "type": "array", "minItems": 1, "maxItems": 2, "items": [{ "enum": ["error", "warning", "off"] }, { "type": "object", "additionalProperties": false, "properties": {} }], "additionalItems": false }] }, "no-copied-section": { "description": "No section is word for word that of an earlier note of the series. Default: warning.", "anyOf": [{ "enum": ["error", "warning", "off"] }, { "type": "array", "minItems": 1, "maxItems": 2, "items": [{ "enum": ["error", "warning", "off"] }, { "type": "object", "additionalProperties": false, "properties": { "minLength": { "description": "Shorter sections may be the same: the number of characters from which on they count.", "type": "integer", "minimum": 1, "default": 200 } } }], "additionalItems": false }] }, "no-cut-off-text": { "description": "No paragraph or item stops in the middle of a sentence. Default: warning.", "anyOf": [{ "enum": ["error", "warning", "off"] }, { "type": "array", "minItems": 1, "maxItems": 2, "items": [{ "enum": ["error", "warning", "off"] }, { "type": "object", "additionalProperties": false, "properties": {} }], "additionalItems": false }] }, "no-duplicate-items": { "description": "No attendee, team or tag is listed twice. Default: warning.", "anyOf": [{ "enum": ["error", "warning", "off"] }, { "type": "array", "minItems": 1, "maxItems": 2, "items": [{ "enum": ["error", "warning", "off"] }, { "type": "object", "additionalProperties": false, "properties": { "keys": { "description": "The front-matter lists to check.", "type": "array", "items": { "type": "string" }, "default": ["teams", "participants", "tags"] } } }], "additionalItems": false }] }, "no-empty-section": { "description": "After the meeting, each required section has content. Default: warning.", "anyOf": [{ "enum": ["error", "warning", "off"] }, { "type": "array", "minItems": 1, "maxItems": 2, "items": [{ "enum": ["error", "warning", "off"] }, { "type": "object", "additionalProperties": false, "properties": {} }], "additionalItems": false }] }, "no-joined-items": { "description": "Each item of a front-matter list holds one thing. Default: error.", "anyOf": [{ "enum": ["error", "warning", "off"] }, { "type": "array", "minItems": 1, "maxItems": 2, "items": [{ "enum": ["error", "warning", "off"] }, { "type": "object", "additionalProperties": false, "properties": { "keys": { "description": "The lists to look at.", "type": "array", "items": { "type": "string" }, "default": ["teams", "participants"] } } }], "additionalItems": false }] }, "no-merge-conflict": { "description": "No merge conflict is left in the note. Default: error.", "anyOf": [{ "enum": ["error", "warning", "off"] }, { "type": "array", "minItems": 1, "maxItems": 2, "items": [{ "enum": ["error", "warning", "off"] }, { "type": "object", "additionalProperties": false, "properties": {} }], "additionalItems": false }] }, "no-mojibake": { "description": "No text that was encoded twice, lost characters, or hides invisible ones. Default: error.", "anyOf": [{ "enum": ["error", "warning", "off"] }, { "type": "array", "minItems": 1, "maxItems": 2, "items": [{ "enum": ["error", "warning", "off"] }, { "type": "object", "additionalProperties": false, "properties": {} }], "additionalItems": false }] }, "no-placeholder": { "description": "After the meeting, no template text such as `TODO` or `<name>` is left. Default: error.", "anyOf": [{ "enum": ["error", "warning", "off"] }, { "type": "array", "minItems": 1, "maxItems": 2, "items": [{ "enum": ["error", "warning", "off"] }, { "type": "object", "additionalProperties": false, "properties": {} }], "additionalItems": false }] }, "required-headings": { "description": "The headings that every note must have are there, once and in order. Default: error.", "anyOf": [{ "enum": ["error", "warning", "off"] }, { "type": "array", "minItems": 1, "maxItems": 2, "items": [{ "enum": ["error", "warning", "off"] }, { "type": "object", "additionalProperties": false, "properties": {} }], "additionalItems": false }] }, "required-labels": { "description": "Each label line that the configuration asks for is there, and says something. Default: warning.", "anyOf": [{ "enum": ["error", "warning", "off"] }, { "type": "array", "minItems": 1, "maxItems": 2, "items": [{ "enum": ["error", "warning", "off"] }, { "type": "object", "additionalProperties": false, "properties": {} }], "additionalItems": false }] }, "series-number": { "description": "Numbered notes of a series count on, each number once. Default: warning.", "anyOf": [{ "enum": ["error", "warning", "off"] }, { "type": "array", "minItems": 1, "maxItems": 2, "items": [{ "enum": ["error", "warning", "off"] }, { "type": "object", "additionalProperties": false, "properties": { "gaps": { "description": "Also report a number that is left out.", "type": "boolean", "default": false } } }], "additionalItems": false }] }, "weekday-matches-date": { "description": "A weekday written beside a date is the weekday of that date. Default: warning.", "anyOf": [{ "enum": ["error", "warning", "off"] }, { "type": "array", "minItems": 1, "maxItems": 2, "items": [{ "enum": ["error", "warning", "off"] }, { "type": "object", "additionalProperties": false, "properties": {} }], "additionalItems": false }] } } };
function validate50(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!func2.call(schema21.properties, key0)) {
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
        const err1 = { instancePath: instancePath + "/action-item-owner", schemaPath: "#/properties/action-item-owner/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema21.properties["action-item-owner"].anyOf[0].enum }, message: "must be equal to one of the allowed values" };
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
              const err5 = { instancePath: instancePath + "/action-item-owner/0", schemaPath: "#/properties/action-item-owner/anyOf/1/items/0/enum", keyword: "enum", params: { allowedValues: schema21.properties["action-item-owner"].anyOf[1].items[0].enum }, message: "must be equal to one of the allowed values" };
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
    if (data.attendees !== void 0) {
      let data4 = data.attendees;
      const _errs14 = errors;
      let valid4 = false;
      const _errs15 = errors;
      if (!(data4 === "error" || data4 === "warning" || data4 === "off")) {
        const err11 = { instancePath: instancePath + "/attendees", schemaPath: "#/properties/attendees/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema21.properties.attendees.anyOf[0].enum }, message: "must be equal to one of the allowed values" };
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
            const err12 = { instancePath: instancePath + "/attendees", schemaPath: "#/properties/attendees/anyOf/1/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items" };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
          if (data4.length < 1) {
            const err13 = { instancePath: instancePath + "/attendees", schemaPath: "#/properties/attendees/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
          const len2 = data4.length;
          if (!(len2 <= 2)) {
            const err14 = { instancePath: instancePath + "/attendees", schemaPath: "#/properties/attendees/anyOf/1/additionalItems", keyword: "additionalItems", params: { limit: 2 }, message: "must NOT have more than 2 items" };
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
              const err15 = { instancePath: instancePath + "/attendees/0", schemaPath: "#/properties/attendees/anyOf/1/items/0/enum", keyword: "enum", params: { allowedValues: schema21.properties.attendees.anyOf[1].items[0].enum }, message: "must be equal to one of the allowed values" };
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
                if (!(key2 === "form")) {
                  const err16 = { instancePath: instancePath + "/attendees/1", schemaPath: "#/properties/attendees/anyOf/1/items/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
                  if (vErrors === null) {
                    vErrors = [err16];
                  } else {
                    vErrors.push(err16);
                  }
                  errors++;
                }
              }
              if (data6.form !== void 0) {
                let data7 = data6.form;
                if (!(data7 === "any" || data7 === "full-name" || data7 === "handle")) {
                  const err17 = { instancePath: instancePath + "/attendees/1/form", schemaPath: "#/properties/attendees/anyOf/1/items/1/properties/form/enum", keyword: "enum", params: { allowedValues: schema21.properties.attendees.anyOf[1].items[1].properties.form.enum }, message: "must be equal to one of the allowed values" };
                  if (vErrors === null) {
                    vErrors = [err17];
                  } else {
                    vErrors.push(err17);
                  }
                  errors++;
                }
              }
            } else {
              const err18 = { instancePath: instancePath + "/attendees/1", schemaPath: "#/properties/attendees/anyOf/1/items/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              if (vErrors === null) {
                vErrors = [err18];
              } else {
                vErrors.push(err18);
              }
              errors++;
            }
          }
        } else {
          const err19 = { instancePath: instancePath + "/attendees", schemaPath: "#/properties/attendees/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array" };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
        var _valid1 = _errs16 === errors;
        valid4 = valid4 || _valid1;
      }
      if (!valid4) {
        const err20 = { instancePath: instancePath + "/attendees", schemaPath: "#/properties/attendees/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
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
    if (data["consistent-dates"] !== void 0) {
      let data8 = data["consistent-dates"];
      const _errs24 = errors;
      let valid7 = false;
      const _errs25 = errors;
      if (!(data8 === "error" || data8 === "warning" || data8 === "off")) {
        const err21 = { instancePath: instancePath + "/consistent-dates", schemaPath: "#/properties/consistent-dates/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema21.properties["consistent-dates"].anyOf[0].enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
      var _valid2 = _errs25 === errors;
      valid7 = valid7 || _valid2;
      if (!valid7) {
        const _errs26 = errors;
        if (Array.isArray(data8)) {
          if (data8.length > 2) {
            const err22 = { instancePath: instancePath + "/consistent-dates", schemaPath: "#/properties/consistent-dates/anyOf/1/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items" };
            if (vErrors === null) {
              vErrors = [err22];
            } else {
              vErrors.push(err22);
            }
            errors++;
          }
          if (data8.length < 1) {
            const err23 = { instancePath: instancePath + "/consistent-dates", schemaPath: "#/properties/consistent-dates/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
            if (vErrors === null) {
              vErrors = [err23];
            } else {
              vErrors.push(err23);
            }
            errors++;
          }
          const len4 = data8.length;
          if (!(len4 <= 2)) {
            const err24 = { instancePath: instancePath + "/consistent-dates", schemaPath: "#/properties/consistent-dates/anyOf/1/additionalItems", keyword: "additionalItems", params: { limit: 2 }, message: "must NOT have more than 2 items" };
            if (vErrors === null) {
              vErrors = [err24];
            } else {
              vErrors.push(err24);
            }
            errors++;
          }
          const len5 = data8.length;
          if (len5 > 0) {
            let data9 = data8[0];
            if (!(data9 === "error" || data9 === "warning" || data9 === "off")) {
              const err25 = { instancePath: instancePath + "/consistent-dates/0", schemaPath: "#/properties/consistent-dates/anyOf/1/items/0/enum", keyword: "enum", params: { allowedValues: schema21.properties["consistent-dates"].anyOf[1].items[0].enum }, message: "must be equal to one of the allowed values" };
              if (vErrors === null) {
                vErrors = [err25];
              } else {
                vErrors.push(err25);
              }
              errors++;
            }
          }
          if (len5 > 1) {
            let data10 = data8[1];
            if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
              for (const key3 in data10) {
                const err26 = { instancePath: instancePath + "/consistent-dates/1", schemaPath: "#/properties/consistent-dates/anyOf/1/items/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err26];
                } else {
                  vErrors.push(err26);
                }
                errors++;
              }
            } else {
              const err27 = { instancePath: instancePath + "/consistent-dates/1", schemaPath: "#/properties/consistent-dates/anyOf/1/items/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              if (vErrors === null) {
                vErrors = [err27];
              } else {
                vErrors.push(err27);
              }
              errors++;
            }
          }
        } else {
          const err28 = { instancePath: instancePath + "/consistent-dates", schemaPath: "#/properties/consistent-dates/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array" };
          if (vErrors === null) {
            vErrors = [err28];
          } else {
            vErrors.push(err28);
          }
          errors++;
        }
        var _valid2 = _errs26 === errors;
        valid7 = valid7 || _valid2;
      }
      if (!valid7) {
        const err29 = { instancePath: instancePath + "/consistent-dates", schemaPath: "#/properties/consistent-dates/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        if (vErrors === null) {
          vErrors = [err29];
        } else {
          vErrors.push(err29);
        }
        errors++;
      } else {
        errors = _errs24;
        if (vErrors !== null) {
          if (_errs24) {
            vErrors.length = _errs24;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data["consistent-names"] !== void 0) {
      let data11 = data["consistent-names"];
      const _errs33 = errors;
      let valid9 = false;
      const _errs34 = errors;
      if (!(data11 === "error" || data11 === "warning" || data11 === "off")) {
        const err30 = { instancePath: instancePath + "/consistent-names", schemaPath: "#/properties/consistent-names/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema21.properties["consistent-names"].anyOf[0].enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err30];
        } else {
          vErrors.push(err30);
        }
        errors++;
      }
      var _valid3 = _errs34 === errors;
      valid9 = valid9 || _valid3;
      if (!valid9) {
        const _errs35 = errors;
        if (Array.isArray(data11)) {
          if (data11.length > 2) {
            const err31 = { instancePath: instancePath + "/consistent-names", schemaPath: "#/properties/consistent-names/anyOf/1/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items" };
            if (vErrors === null) {
              vErrors = [err31];
            } else {
              vErrors.push(err31);
            }
            errors++;
          }
          if (data11.length < 1) {
            const err32 = { instancePath: instancePath + "/consistent-names", schemaPath: "#/properties/consistent-names/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
            if (vErrors === null) {
              vErrors = [err32];
            } else {
              vErrors.push(err32);
            }
            errors++;
          }
          const len6 = data11.length;
          if (!(len6 <= 2)) {
            const err33 = { instancePath: instancePath + "/consistent-names", schemaPath: "#/properties/consistent-names/anyOf/1/additionalItems", keyword: "additionalItems", params: { limit: 2 }, message: "must NOT have more than 2 items" };
            if (vErrors === null) {
              vErrors = [err33];
            } else {
              vErrors.push(err33);
            }
            errors++;
          }
          const len7 = data11.length;
          if (len7 > 0) {
            let data12 = data11[0];
            if (!(data12 === "error" || data12 === "warning" || data12 === "off")) {
              const err34 = { instancePath: instancePath + "/consistent-names/0", schemaPath: "#/properties/consistent-names/anyOf/1/items/0/enum", keyword: "enum", params: { allowedValues: schema21.properties["consistent-names"].anyOf[1].items[0].enum }, message: "must be equal to one of the allowed values" };
              if (vErrors === null) {
                vErrors = [err34];
              } else {
                vErrors.push(err34);
              }
              errors++;
            }
          }
          if (len7 > 1) {
            let data13 = data11[1];
            if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
              for (const key4 in data13) {
                const err35 = { instancePath: instancePath + "/consistent-names/1", schemaPath: "#/properties/consistent-names/anyOf/1/items/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err35];
                } else {
                  vErrors.push(err35);
                }
                errors++;
              }
            } else {
              const err36 = { instancePath: instancePath + "/consistent-names/1", schemaPath: "#/properties/consistent-names/anyOf/1/items/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              if (vErrors === null) {
                vErrors = [err36];
              } else {
                vErrors.push(err36);
              }
              errors++;
            }
          }
        } else {
          const err37 = { instancePath: instancePath + "/consistent-names", schemaPath: "#/properties/consistent-names/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array" };
          if (vErrors === null) {
            vErrors = [err37];
          } else {
            vErrors.push(err37);
          }
          errors++;
        }
        var _valid3 = _errs35 === errors;
        valid9 = valid9 || _valid3;
      }
      if (!valid9) {
        const err38 = { instancePath: instancePath + "/consistent-names", schemaPath: "#/properties/consistent-names/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        if (vErrors === null) {
          vErrors = [err38];
        } else {
          vErrors.push(err38);
        }
        errors++;
      } else {
        errors = _errs33;
        if (vErrors !== null) {
          if (_errs33) {
            vErrors.length = _errs33;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data["due-date"] !== void 0) {
      let data14 = data["due-date"];
      const _errs42 = errors;
      let valid11 = false;
      const _errs43 = errors;
      if (!(data14 === "error" || data14 === "warning" || data14 === "off")) {
        const err39 = { instancePath: instancePath + "/due-date", schemaPath: "#/properties/due-date/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema21.properties["due-date"].anyOf[0].enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err39];
        } else {
          vErrors.push(err39);
        }
        errors++;
      }
      var _valid4 = _errs43 === errors;
      valid11 = valid11 || _valid4;
      if (!valid11) {
        const _errs44 = errors;
        if (Array.isArray(data14)) {
          if (data14.length > 2) {
            const err40 = { instancePath: instancePath + "/due-date", schemaPath: "#/properties/due-date/anyOf/1/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items" };
            if (vErrors === null) {
              vErrors = [err40];
            } else {
              vErrors.push(err40);
            }
            errors++;
          }
          if (data14.length < 1) {
            const err41 = { instancePath: instancePath + "/due-date", schemaPath: "#/properties/due-date/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
            if (vErrors === null) {
              vErrors = [err41];
            } else {
              vErrors.push(err41);
            }
            errors++;
          }
          const len8 = data14.length;
          if (!(len8 <= 2)) {
            const err42 = { instancePath: instancePath + "/due-date", schemaPath: "#/properties/due-date/anyOf/1/additionalItems", keyword: "additionalItems", params: { limit: 2 }, message: "must NOT have more than 2 items" };
            if (vErrors === null) {
              vErrors = [err42];
            } else {
              vErrors.push(err42);
            }
            errors++;
          }
          const len9 = data14.length;
          if (len9 > 0) {
            let data15 = data14[0];
            if (!(data15 === "error" || data15 === "warning" || data15 === "off")) {
              const err43 = { instancePath: instancePath + "/due-date/0", schemaPath: "#/properties/due-date/anyOf/1/items/0/enum", keyword: "enum", params: { allowedValues: schema21.properties["due-date"].anyOf[1].items[0].enum }, message: "must be equal to one of the allowed values" };
              if (vErrors === null) {
                vErrors = [err43];
              } else {
                vErrors.push(err43);
              }
              errors++;
            }
          }
          if (len9 > 1) {
            let data16 = data14[1];
            if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
              for (const key5 in data16) {
                const err44 = { instancePath: instancePath + "/due-date/1", schemaPath: "#/properties/due-date/anyOf/1/items/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err44];
                } else {
                  vErrors.push(err44);
                }
                errors++;
              }
            } else {
              const err45 = { instancePath: instancePath + "/due-date/1", schemaPath: "#/properties/due-date/anyOf/1/items/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              if (vErrors === null) {
                vErrors = [err45];
              } else {
                vErrors.push(err45);
              }
              errors++;
            }
          }
        } else {
          const err46 = { instancePath: instancePath + "/due-date", schemaPath: "#/properties/due-date/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array" };
          if (vErrors === null) {
            vErrors = [err46];
          } else {
            vErrors.push(err46);
          }
          errors++;
        }
        var _valid4 = _errs44 === errors;
        valid11 = valid11 || _valid4;
      }
      if (!valid11) {
        const err47 = { instancePath: instancePath + "/due-date", schemaPath: "#/properties/due-date/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        if (vErrors === null) {
          vErrors = [err47];
        } else {
          vErrors.push(err47);
        }
        errors++;
      } else {
        errors = _errs42;
        if (vErrors !== null) {
          if (_errs42) {
            vErrors.length = _errs42;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data["file-name"] !== void 0) {
      let data17 = data["file-name"];
      const _errs51 = errors;
      let valid13 = false;
      const _errs52 = errors;
      if (!(data17 === "error" || data17 === "warning" || data17 === "off")) {
        const err48 = { instancePath: instancePath + "/file-name", schemaPath: "#/properties/file-name/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema21.properties["file-name"].anyOf[0].enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err48];
        } else {
          vErrors.push(err48);
        }
        errors++;
      }
      var _valid5 = _errs52 === errors;
      valid13 = valid13 || _valid5;
      if (!valid13) {
        const _errs53 = errors;
        if (Array.isArray(data17)) {
          if (data17.length > 2) {
            const err49 = { instancePath: instancePath + "/file-name", schemaPath: "#/properties/file-name/anyOf/1/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items" };
            if (vErrors === null) {
              vErrors = [err49];
            } else {
              vErrors.push(err49);
            }
            errors++;
          }
          if (data17.length < 1) {
            const err50 = { instancePath: instancePath + "/file-name", schemaPath: "#/properties/file-name/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
            if (vErrors === null) {
              vErrors = [err50];
            } else {
              vErrors.push(err50);
            }
            errors++;
          }
          const len10 = data17.length;
          if (!(len10 <= 2)) {
            const err51 = { instancePath: instancePath + "/file-name", schemaPath: "#/properties/file-name/anyOf/1/additionalItems", keyword: "additionalItems", params: { limit: 2 }, message: "must NOT have more than 2 items" };
            if (vErrors === null) {
              vErrors = [err51];
            } else {
              vErrors.push(err51);
            }
            errors++;
          }
          const len11 = data17.length;
          if (len11 > 0) {
            let data18 = data17[0];
            if (!(data18 === "error" || data18 === "warning" || data18 === "off")) {
              const err52 = { instancePath: instancePath + "/file-name/0", schemaPath: "#/properties/file-name/anyOf/1/items/0/enum", keyword: "enum", params: { allowedValues: schema21.properties["file-name"].anyOf[1].items[0].enum }, message: "must be equal to one of the allowed values" };
              if (vErrors === null) {
                vErrors = [err52];
              } else {
                vErrors.push(err52);
              }
              errors++;
            }
          }
          if (len11 > 1) {
            let data19 = data17[1];
            if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
              for (const key6 in data19) {
                const err53 = { instancePath: instancePath + "/file-name/1", schemaPath: "#/properties/file-name/anyOf/1/items/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err53];
                } else {
                  vErrors.push(err53);
                }
                errors++;
              }
            } else {
              const err54 = { instancePath: instancePath + "/file-name/1", schemaPath: "#/properties/file-name/anyOf/1/items/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              if (vErrors === null) {
                vErrors = [err54];
              } else {
                vErrors.push(err54);
              }
              errors++;
            }
          }
        } else {
          const err55 = { instancePath: instancePath + "/file-name", schemaPath: "#/properties/file-name/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array" };
          if (vErrors === null) {
            vErrors = [err55];
          } else {
            vErrors.push(err55);
          }
          errors++;
        }
        var _valid5 = _errs53 === errors;
        valid13 = valid13 || _valid5;
      }
      if (!valid13) {
        const err56 = { instancePath: instancePath + "/file-name", schemaPath: "#/properties/file-name/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        if (vErrors === null) {
          vErrors = [err56];
        } else {
          vErrors.push(err56);
        }
        errors++;
      } else {
        errors = _errs51;
        if (vErrors !== null) {
          if (_errs51) {
            vErrors.length = _errs51;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data["front-matter"] !== void 0) {
      let data20 = data["front-matter"];
      const _errs60 = errors;
      let valid15 = false;
      const _errs61 = errors;
      if (!(data20 === "error" || data20 === "warning" || data20 === "off")) {
        const err57 = { instancePath: instancePath + "/front-matter", schemaPath: "#/properties/front-matter/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema21.properties["front-matter"].anyOf[0].enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err57];
        } else {
          vErrors.push(err57);
        }
        errors++;
      }
      var _valid6 = _errs61 === errors;
      valid15 = valid15 || _valid6;
      if (!valid15) {
        const _errs62 = errors;
        if (Array.isArray(data20)) {
          if (data20.length > 2) {
            const err58 = { instancePath: instancePath + "/front-matter", schemaPath: "#/properties/front-matter/anyOf/1/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items" };
            if (vErrors === null) {
              vErrors = [err58];
            } else {
              vErrors.push(err58);
            }
            errors++;
          }
          if (data20.length < 1) {
            const err59 = { instancePath: instancePath + "/front-matter", schemaPath: "#/properties/front-matter/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
            if (vErrors === null) {
              vErrors = [err59];
            } else {
              vErrors.push(err59);
            }
            errors++;
          }
          const len12 = data20.length;
          if (!(len12 <= 2)) {
            const err60 = { instancePath: instancePath + "/front-matter", schemaPath: "#/properties/front-matter/anyOf/1/additionalItems", keyword: "additionalItems", params: { limit: 2 }, message: "must NOT have more than 2 items" };
            if (vErrors === null) {
              vErrors = [err60];
            } else {
              vErrors.push(err60);
            }
            errors++;
          }
          const len13 = data20.length;
          if (len13 > 0) {
            let data21 = data20[0];
            if (!(data21 === "error" || data21 === "warning" || data21 === "off")) {
              const err61 = { instancePath: instancePath + "/front-matter/0", schemaPath: "#/properties/front-matter/anyOf/1/items/0/enum", keyword: "enum", params: { allowedValues: schema21.properties["front-matter"].anyOf[1].items[0].enum }, message: "must be equal to one of the allowed values" };
              if (vErrors === null) {
                vErrors = [err61];
              } else {
                vErrors.push(err61);
              }
              errors++;
            }
          }
          if (len13 > 1) {
            let data22 = data20[1];
            if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
              for (const key7 in data22) {
                const err62 = { instancePath: instancePath + "/front-matter/1", schemaPath: "#/properties/front-matter/anyOf/1/items/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err62];
                } else {
                  vErrors.push(err62);
                }
                errors++;
              }
            } else {
              const err63 = { instancePath: instancePath + "/front-matter/1", schemaPath: "#/properties/front-matter/anyOf/1/items/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              if (vErrors === null) {
                vErrors = [err63];
              } else {
                vErrors.push(err63);
              }
              errors++;
            }
          }
        } else {
          const err64 = { instancePath: instancePath + "/front-matter", schemaPath: "#/properties/front-matter/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array" };
          if (vErrors === null) {
            vErrors = [err64];
          } else {
            vErrors.push(err64);
          }
          errors++;
        }
        var _valid6 = _errs62 === errors;
        valid15 = valid15 || _valid6;
      }
      if (!valid15) {
        const err65 = { instancePath: instancePath + "/front-matter", schemaPath: "#/properties/front-matter/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        if (vErrors === null) {
          vErrors = [err65];
        } else {
          vErrors.push(err65);
        }
        errors++;
      } else {
        errors = _errs60;
        if (vErrors !== null) {
          if (_errs60) {
            vErrors.length = _errs60;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data["front-matter-schema"] !== void 0) {
      let data23 = data["front-matter-schema"];
      const _errs69 = errors;
      let valid17 = false;
      const _errs70 = errors;
      if (!(data23 === "error" || data23 === "warning" || data23 === "off")) {
        const err66 = { instancePath: instancePath + "/front-matter-schema", schemaPath: "#/properties/front-matter-schema/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema21.properties["front-matter-schema"].anyOf[0].enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err66];
        } else {
          vErrors.push(err66);
        }
        errors++;
      }
      var _valid7 = _errs70 === errors;
      valid17 = valid17 || _valid7;
      if (!valid17) {
        const _errs71 = errors;
        if (Array.isArray(data23)) {
          if (data23.length > 2) {
            const err67 = { instancePath: instancePath + "/front-matter-schema", schemaPath: "#/properties/front-matter-schema/anyOf/1/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items" };
            if (vErrors === null) {
              vErrors = [err67];
            } else {
              vErrors.push(err67);
            }
            errors++;
          }
          if (data23.length < 1) {
            const err68 = { instancePath: instancePath + "/front-matter-schema", schemaPath: "#/properties/front-matter-schema/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
            if (vErrors === null) {
              vErrors = [err68];
            } else {
              vErrors.push(err68);
            }
            errors++;
          }
          const len14 = data23.length;
          if (!(len14 <= 2)) {
            const err69 = { instancePath: instancePath + "/front-matter-schema", schemaPath: "#/properties/front-matter-schema/anyOf/1/additionalItems", keyword: "additionalItems", params: { limit: 2 }, message: "must NOT have more than 2 items" };
            if (vErrors === null) {
              vErrors = [err69];
            } else {
              vErrors.push(err69);
            }
            errors++;
          }
          const len15 = data23.length;
          if (len15 > 0) {
            let data24 = data23[0];
            if (!(data24 === "error" || data24 === "warning" || data24 === "off")) {
              const err70 = { instancePath: instancePath + "/front-matter-schema/0", schemaPath: "#/properties/front-matter-schema/anyOf/1/items/0/enum", keyword: "enum", params: { allowedValues: schema21.properties["front-matter-schema"].anyOf[1].items[0].enum }, message: "must be equal to one of the allowed values" };
              if (vErrors === null) {
                vErrors = [err70];
              } else {
                vErrors.push(err70);
              }
              errors++;
            }
          }
          if (len15 > 1) {
            let data25 = data23[1];
            if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
              for (const key8 in data25) {
                const err71 = { instancePath: instancePath + "/front-matter-schema/1", schemaPath: "#/properties/front-matter-schema/anyOf/1/items/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err71];
                } else {
                  vErrors.push(err71);
                }
                errors++;
              }
            } else {
              const err72 = { instancePath: instancePath + "/front-matter-schema/1", schemaPath: "#/properties/front-matter-schema/anyOf/1/items/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              if (vErrors === null) {
                vErrors = [err72];
              } else {
                vErrors.push(err72);
              }
              errors++;
            }
          }
        } else {
          const err73 = { instancePath: instancePath + "/front-matter-schema", schemaPath: "#/properties/front-matter-schema/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array" };
          if (vErrors === null) {
            vErrors = [err73];
          } else {
            vErrors.push(err73);
          }
          errors++;
        }
        var _valid7 = _errs71 === errors;
        valid17 = valid17 || _valid7;
      }
      if (!valid17) {
        const err74 = { instancePath: instancePath + "/front-matter-schema", schemaPath: "#/properties/front-matter-schema/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        if (vErrors === null) {
          vErrors = [err74];
        } else {
          vErrors.push(err74);
        }
        errors++;
      } else {
        errors = _errs69;
        if (vErrors !== null) {
          if (_errs69) {
            vErrors.length = _errs69;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data["heading-emoji"] !== void 0) {
      let data26 = data["heading-emoji"];
      const _errs78 = errors;
      let valid19 = false;
      const _errs79 = errors;
      if (!(data26 === "error" || data26 === "warning" || data26 === "off")) {
        const err75 = { instancePath: instancePath + "/heading-emoji", schemaPath: "#/properties/heading-emoji/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema21.properties["heading-emoji"].anyOf[0].enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err75];
        } else {
          vErrors.push(err75);
        }
        errors++;
      }
      var _valid8 = _errs79 === errors;
      valid19 = valid19 || _valid8;
      if (!valid19) {
        const _errs80 = errors;
        if (Array.isArray(data26)) {
          if (data26.length > 2) {
            const err76 = { instancePath: instancePath + "/heading-emoji", schemaPath: "#/properties/heading-emoji/anyOf/1/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items" };
            if (vErrors === null) {
              vErrors = [err76];
            } else {
              vErrors.push(err76);
            }
            errors++;
          }
          if (data26.length < 1) {
            const err77 = { instancePath: instancePath + "/heading-emoji", schemaPath: "#/properties/heading-emoji/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
            if (vErrors === null) {
              vErrors = [err77];
            } else {
              vErrors.push(err77);
            }
            errors++;
          }
          const len16 = data26.length;
          if (!(len16 <= 2)) {
            const err78 = { instancePath: instancePath + "/heading-emoji", schemaPath: "#/properties/heading-emoji/anyOf/1/additionalItems", keyword: "additionalItems", params: { limit: 2 }, message: "must NOT have more than 2 items" };
            if (vErrors === null) {
              vErrors = [err78];
            } else {
              vErrors.push(err78);
            }
            errors++;
          }
          const len17 = data26.length;
          if (len17 > 0) {
            let data27 = data26[0];
            if (!(data27 === "error" || data27 === "warning" || data27 === "off")) {
              const err79 = { instancePath: instancePath + "/heading-emoji/0", schemaPath: "#/properties/heading-emoji/anyOf/1/items/0/enum", keyword: "enum", params: { allowedValues: schema21.properties["heading-emoji"].anyOf[1].items[0].enum }, message: "must be equal to one of the allowed values" };
              if (vErrors === null) {
                vErrors = [err79];
              } else {
                vErrors.push(err79);
              }
              errors++;
            }
          }
          if (len17 > 1) {
            let data28 = data26[1];
            if (data28 && typeof data28 == "object" && !Array.isArray(data28)) {
              for (const key9 in data28) {
                const err80 = { instancePath: instancePath + "/heading-emoji/1", schemaPath: "#/properties/heading-emoji/anyOf/1/items/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err80];
                } else {
                  vErrors.push(err80);
                }
                errors++;
              }
            } else {
              const err81 = { instancePath: instancePath + "/heading-emoji/1", schemaPath: "#/properties/heading-emoji/anyOf/1/items/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              if (vErrors === null) {
                vErrors = [err81];
              } else {
                vErrors.push(err81);
              }
              errors++;
            }
          }
        } else {
          const err82 = { instancePath: instancePath + "/heading-emoji", schemaPath: "#/properties/heading-emoji/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array" };
          if (vErrors === null) {
            vErrors = [err82];
          } else {
            vErrors.push(err82);
          }
          errors++;
        }
        var _valid8 = _errs80 === errors;
        valid19 = valid19 || _valid8;
      }
      if (!valid19) {
        const err83 = { instancePath: instancePath + "/heading-emoji", schemaPath: "#/properties/heading-emoji/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        if (vErrors === null) {
          vErrors = [err83];
        } else {
          vErrors.push(err83);
        }
        errors++;
      } else {
        errors = _errs78;
        if (vErrors !== null) {
          if (_errs78) {
            vErrors.length = _errs78;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data["heading-syntax"] !== void 0) {
      let data29 = data["heading-syntax"];
      const _errs87 = errors;
      let valid21 = false;
      const _errs88 = errors;
      if (!(data29 === "error" || data29 === "warning" || data29 === "off")) {
        const err84 = { instancePath: instancePath + "/heading-syntax", schemaPath: "#/properties/heading-syntax/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema21.properties["heading-syntax"].anyOf[0].enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err84];
        } else {
          vErrors.push(err84);
        }
        errors++;
      }
      var _valid9 = _errs88 === errors;
      valid21 = valid21 || _valid9;
      if (!valid21) {
        const _errs89 = errors;
        if (Array.isArray(data29)) {
          if (data29.length > 2) {
            const err85 = { instancePath: instancePath + "/heading-syntax", schemaPath: "#/properties/heading-syntax/anyOf/1/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items" };
            if (vErrors === null) {
              vErrors = [err85];
            } else {
              vErrors.push(err85);
            }
            errors++;
          }
          if (data29.length < 1) {
            const err86 = { instancePath: instancePath + "/heading-syntax", schemaPath: "#/properties/heading-syntax/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
            if (vErrors === null) {
              vErrors = [err86];
            } else {
              vErrors.push(err86);
            }
            errors++;
          }
          const len18 = data29.length;
          if (!(len18 <= 2)) {
            const err87 = { instancePath: instancePath + "/heading-syntax", schemaPath: "#/properties/heading-syntax/anyOf/1/additionalItems", keyword: "additionalItems", params: { limit: 2 }, message: "must NOT have more than 2 items" };
            if (vErrors === null) {
              vErrors = [err87];
            } else {
              vErrors.push(err87);
            }
            errors++;
          }
          const len19 = data29.length;
          if (len19 > 0) {
            let data30 = data29[0];
            if (!(data30 === "error" || data30 === "warning" || data30 === "off")) {
              const err88 = { instancePath: instancePath + "/heading-syntax/0", schemaPath: "#/properties/heading-syntax/anyOf/1/items/0/enum", keyword: "enum", params: { allowedValues: schema21.properties["heading-syntax"].anyOf[1].items[0].enum }, message: "must be equal to one of the allowed values" };
              if (vErrors === null) {
                vErrors = [err88];
              } else {
                vErrors.push(err88);
              }
              errors++;
            }
          }
          if (len19 > 1) {
            let data31 = data29[1];
            if (data31 && typeof data31 == "object" && !Array.isArray(data31)) {
              for (const key10 in data31) {
                const err89 = { instancePath: instancePath + "/heading-syntax/1", schemaPath: "#/properties/heading-syntax/anyOf/1/items/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err89];
                } else {
                  vErrors.push(err89);
                }
                errors++;
              }
            } else {
              const err90 = { instancePath: instancePath + "/heading-syntax/1", schemaPath: "#/properties/heading-syntax/anyOf/1/items/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              if (vErrors === null) {
                vErrors = [err90];
              } else {
                vErrors.push(err90);
              }
              errors++;
            }
          }
        } else {
          const err91 = { instancePath: instancePath + "/heading-syntax", schemaPath: "#/properties/heading-syntax/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array" };
          if (vErrors === null) {
            vErrors = [err91];
          } else {
            vErrors.push(err91);
          }
          errors++;
        }
        var _valid9 = _errs89 === errors;
        valid21 = valid21 || _valid9;
      }
      if (!valid21) {
        const err92 = { instancePath: instancePath + "/heading-syntax", schemaPath: "#/properties/heading-syntax/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        if (vErrors === null) {
          vErrors = [err92];
        } else {
          vErrors.push(err92);
        }
        errors++;
      } else {
        errors = _errs87;
        if (vErrors !== null) {
          if (_errs87) {
            vErrors.length = _errs87;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data["known-speaker"] !== void 0) {
      let data32 = data["known-speaker"];
      const _errs96 = errors;
      let valid23 = false;
      const _errs97 = errors;
      if (!(data32 === "error" || data32 === "warning" || data32 === "off")) {
        const err93 = { instancePath: instancePath + "/known-speaker", schemaPath: "#/properties/known-speaker/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema21.properties["known-speaker"].anyOf[0].enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err93];
        } else {
          vErrors.push(err93);
        }
        errors++;
      }
      var _valid10 = _errs97 === errors;
      valid23 = valid23 || _valid10;
      if (!valid23) {
        const _errs98 = errors;
        if (Array.isArray(data32)) {
          if (data32.length > 2) {
            const err94 = { instancePath: instancePath + "/known-speaker", schemaPath: "#/properties/known-speaker/anyOf/1/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items" };
            if (vErrors === null) {
              vErrors = [err94];
            } else {
              vErrors.push(err94);
            }
            errors++;
          }
          if (data32.length < 1) {
            const err95 = { instancePath: instancePath + "/known-speaker", schemaPath: "#/properties/known-speaker/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
            if (vErrors === null) {
              vErrors = [err95];
            } else {
              vErrors.push(err95);
            }
            errors++;
          }
          const len20 = data32.length;
          if (!(len20 <= 2)) {
            const err96 = { instancePath: instancePath + "/known-speaker", schemaPath: "#/properties/known-speaker/anyOf/1/additionalItems", keyword: "additionalItems", params: { limit: 2 }, message: "must NOT have more than 2 items" };
            if (vErrors === null) {
              vErrors = [err96];
            } else {
              vErrors.push(err96);
            }
            errors++;
          }
          const len21 = data32.length;
          if (len21 > 0) {
            let data33 = data32[0];
            if (!(data33 === "error" || data33 === "warning" || data33 === "off")) {
              const err97 = { instancePath: instancePath + "/known-speaker/0", schemaPath: "#/properties/known-speaker/anyOf/1/items/0/enum", keyword: "enum", params: { allowedValues: schema21.properties["known-speaker"].anyOf[1].items[0].enum }, message: "must be equal to one of the allowed values" };
              if (vErrors === null) {
                vErrors = [err97];
              } else {
                vErrors.push(err97);
              }
              errors++;
            }
          }
          if (len21 > 1) {
            let data34 = data32[1];
            if (data34 && typeof data34 == "object" && !Array.isArray(data34)) {
              for (const key11 in data34) {
                const err98 = { instancePath: instancePath + "/known-speaker/1", schemaPath: "#/properties/known-speaker/anyOf/1/items/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key11 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err98];
                } else {
                  vErrors.push(err98);
                }
                errors++;
              }
            } else {
              const err99 = { instancePath: instancePath + "/known-speaker/1", schemaPath: "#/properties/known-speaker/anyOf/1/items/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              if (vErrors === null) {
                vErrors = [err99];
              } else {
                vErrors.push(err99);
              }
              errors++;
            }
          }
        } else {
          const err100 = { instancePath: instancePath + "/known-speaker", schemaPath: "#/properties/known-speaker/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array" };
          if (vErrors === null) {
            vErrors = [err100];
          } else {
            vErrors.push(err100);
          }
          errors++;
        }
        var _valid10 = _errs98 === errors;
        valid23 = valid23 || _valid10;
      }
      if (!valid23) {
        const err101 = { instancePath: instancePath + "/known-speaker", schemaPath: "#/properties/known-speaker/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        if (vErrors === null) {
          vErrors = [err101];
        } else {
          vErrors.push(err101);
        }
        errors++;
      } else {
        errors = _errs96;
        if (vErrors !== null) {
          if (_errs96) {
            vErrors.length = _errs96;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data["next-meeting"] !== void 0) {
      let data35 = data["next-meeting"];
      const _errs105 = errors;
      let valid25 = false;
      const _errs106 = errors;
      if (!(data35 === "error" || data35 === "warning" || data35 === "off")) {
        const err102 = { instancePath: instancePath + "/next-meeting", schemaPath: "#/properties/next-meeting/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema21.properties["next-meeting"].anyOf[0].enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err102];
        } else {
          vErrors.push(err102);
        }
        errors++;
      }
      var _valid11 = _errs106 === errors;
      valid25 = valid25 || _valid11;
      if (!valid25) {
        const _errs107 = errors;
        if (Array.isArray(data35)) {
          if (data35.length > 2) {
            const err103 = { instancePath: instancePath + "/next-meeting", schemaPath: "#/properties/next-meeting/anyOf/1/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items" };
            if (vErrors === null) {
              vErrors = [err103];
            } else {
              vErrors.push(err103);
            }
            errors++;
          }
          if (data35.length < 1) {
            const err104 = { instancePath: instancePath + "/next-meeting", schemaPath: "#/properties/next-meeting/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
            if (vErrors === null) {
              vErrors = [err104];
            } else {
              vErrors.push(err104);
            }
            errors++;
          }
          const len22 = data35.length;
          if (!(len22 <= 2)) {
            const err105 = { instancePath: instancePath + "/next-meeting", schemaPath: "#/properties/next-meeting/anyOf/1/additionalItems", keyword: "additionalItems", params: { limit: 2 }, message: "must NOT have more than 2 items" };
            if (vErrors === null) {
              vErrors = [err105];
            } else {
              vErrors.push(err105);
            }
            errors++;
          }
          const len23 = data35.length;
          if (len23 > 0) {
            let data36 = data35[0];
            if (!(data36 === "error" || data36 === "warning" || data36 === "off")) {
              const err106 = { instancePath: instancePath + "/next-meeting/0", schemaPath: "#/properties/next-meeting/anyOf/1/items/0/enum", keyword: "enum", params: { allowedValues: schema21.properties["next-meeting"].anyOf[1].items[0].enum }, message: "must be equal to one of the allowed values" };
              if (vErrors === null) {
                vErrors = [err106];
              } else {
                vErrors.push(err106);
              }
              errors++;
            }
          }
          if (len23 > 1) {
            let data37 = data35[1];
            if (data37 && typeof data37 == "object" && !Array.isArray(data37)) {
              for (const key12 in data37) {
                const err107 = { instancePath: instancePath + "/next-meeting/1", schemaPath: "#/properties/next-meeting/anyOf/1/items/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key12 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err107];
                } else {
                  vErrors.push(err107);
                }
                errors++;
              }
            } else {
              const err108 = { instancePath: instancePath + "/next-meeting/1", schemaPath: "#/properties/next-meeting/anyOf/1/items/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              if (vErrors === null) {
                vErrors = [err108];
              } else {
                vErrors.push(err108);
              }
              errors++;
            }
          }
        } else {
          const err109 = { instancePath: instancePath + "/next-meeting", schemaPath: "#/properties/next-meeting/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array" };
          if (vErrors === null) {
            vErrors = [err109];
          } else {
            vErrors.push(err109);
          }
          errors++;
        }
        var _valid11 = _errs107 === errors;
        valid25 = valid25 || _valid11;
      }
      if (!valid25) {
        const err110 = { instancePath: instancePath + "/next-meeting", schemaPath: "#/properties/next-meeting/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        if (vErrors === null) {
          vErrors = [err110];
        } else {
          vErrors.push(err110);
        }
        errors++;
      } else {
        errors = _errs105;
        if (vErrors !== null) {
          if (_errs105) {
            vErrors.length = _errs105;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data["no-broken-link"] !== void 0) {
      let data38 = data["no-broken-link"];
      const _errs114 = errors;
      let valid27 = false;
      const _errs115 = errors;
      if (!(data38 === "error" || data38 === "warning" || data38 === "off")) {
        const err111 = { instancePath: instancePath + "/no-broken-link", schemaPath: "#/properties/no-broken-link/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema21.properties["no-broken-link"].anyOf[0].enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err111];
        } else {
          vErrors.push(err111);
        }
        errors++;
      }
      var _valid12 = _errs115 === errors;
      valid27 = valid27 || _valid12;
      if (!valid27) {
        const _errs116 = errors;
        if (Array.isArray(data38)) {
          if (data38.length > 2) {
            const err112 = { instancePath: instancePath + "/no-broken-link", schemaPath: "#/properties/no-broken-link/anyOf/1/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items" };
            if (vErrors === null) {
              vErrors = [err112];
            } else {
              vErrors.push(err112);
            }
            errors++;
          }
          if (data38.length < 1) {
            const err113 = { instancePath: instancePath + "/no-broken-link", schemaPath: "#/properties/no-broken-link/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
            if (vErrors === null) {
              vErrors = [err113];
            } else {
              vErrors.push(err113);
            }
            errors++;
          }
          const len24 = data38.length;
          if (!(len24 <= 2)) {
            const err114 = { instancePath: instancePath + "/no-broken-link", schemaPath: "#/properties/no-broken-link/anyOf/1/additionalItems", keyword: "additionalItems", params: { limit: 2 }, message: "must NOT have more than 2 items" };
            if (vErrors === null) {
              vErrors = [err114];
            } else {
              vErrors.push(err114);
            }
            errors++;
          }
          const len25 = data38.length;
          if (len25 > 0) {
            let data39 = data38[0];
            if (!(data39 === "error" || data39 === "warning" || data39 === "off")) {
              const err115 = { instancePath: instancePath + "/no-broken-link/0", schemaPath: "#/properties/no-broken-link/anyOf/1/items/0/enum", keyword: "enum", params: { allowedValues: schema21.properties["no-broken-link"].anyOf[1].items[0].enum }, message: "must be equal to one of the allowed values" };
              if (vErrors === null) {
                vErrors = [err115];
              } else {
                vErrors.push(err115);
              }
              errors++;
            }
          }
          if (len25 > 1) {
            let data40 = data38[1];
            if (data40 && typeof data40 == "object" && !Array.isArray(data40)) {
              for (const key13 in data40) {
                const err116 = { instancePath: instancePath + "/no-broken-link/1", schemaPath: "#/properties/no-broken-link/anyOf/1/items/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key13 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err116];
                } else {
                  vErrors.push(err116);
                }
                errors++;
              }
            } else {
              const err117 = { instancePath: instancePath + "/no-broken-link/1", schemaPath: "#/properties/no-broken-link/anyOf/1/items/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              if (vErrors === null) {
                vErrors = [err117];
              } else {
                vErrors.push(err117);
              }
              errors++;
            }
          }
        } else {
          const err118 = { instancePath: instancePath + "/no-broken-link", schemaPath: "#/properties/no-broken-link/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array" };
          if (vErrors === null) {
            vErrors = [err118];
          } else {
            vErrors.push(err118);
          }
          errors++;
        }
        var _valid12 = _errs116 === errors;
        valid27 = valid27 || _valid12;
      }
      if (!valid27) {
        const err119 = { instancePath: instancePath + "/no-broken-link", schemaPath: "#/properties/no-broken-link/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        if (vErrors === null) {
          vErrors = [err119];
        } else {
          vErrors.push(err119);
        }
        errors++;
      } else {
        errors = _errs114;
        if (vErrors !== null) {
          if (_errs114) {
            vErrors.length = _errs114;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data["no-copied-section"] !== void 0) {
      let data41 = data["no-copied-section"];
      const _errs123 = errors;
      let valid29 = false;
      const _errs124 = errors;
      if (!(data41 === "error" || data41 === "warning" || data41 === "off")) {
        const err120 = { instancePath: instancePath + "/no-copied-section", schemaPath: "#/properties/no-copied-section/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema21.properties["no-copied-section"].anyOf[0].enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err120];
        } else {
          vErrors.push(err120);
        }
        errors++;
      }
      var _valid13 = _errs124 === errors;
      valid29 = valid29 || _valid13;
      if (!valid29) {
        const _errs125 = errors;
        if (Array.isArray(data41)) {
          if (data41.length > 2) {
            const err121 = { instancePath: instancePath + "/no-copied-section", schemaPath: "#/properties/no-copied-section/anyOf/1/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items" };
            if (vErrors === null) {
              vErrors = [err121];
            } else {
              vErrors.push(err121);
            }
            errors++;
          }
          if (data41.length < 1) {
            const err122 = { instancePath: instancePath + "/no-copied-section", schemaPath: "#/properties/no-copied-section/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
            if (vErrors === null) {
              vErrors = [err122];
            } else {
              vErrors.push(err122);
            }
            errors++;
          }
          const len26 = data41.length;
          if (!(len26 <= 2)) {
            const err123 = { instancePath: instancePath + "/no-copied-section", schemaPath: "#/properties/no-copied-section/anyOf/1/additionalItems", keyword: "additionalItems", params: { limit: 2 }, message: "must NOT have more than 2 items" };
            if (vErrors === null) {
              vErrors = [err123];
            } else {
              vErrors.push(err123);
            }
            errors++;
          }
          const len27 = data41.length;
          if (len27 > 0) {
            let data42 = data41[0];
            if (!(data42 === "error" || data42 === "warning" || data42 === "off")) {
              const err124 = { instancePath: instancePath + "/no-copied-section/0", schemaPath: "#/properties/no-copied-section/anyOf/1/items/0/enum", keyword: "enum", params: { allowedValues: schema21.properties["no-copied-section"].anyOf[1].items[0].enum }, message: "must be equal to one of the allowed values" };
              if (vErrors === null) {
                vErrors = [err124];
              } else {
                vErrors.push(err124);
              }
              errors++;
            }
          }
          if (len27 > 1) {
            let data43 = data41[1];
            if (data43 && typeof data43 == "object" && !Array.isArray(data43)) {
              for (const key14 in data43) {
                if (!(key14 === "minLength")) {
                  const err125 = { instancePath: instancePath + "/no-copied-section/1", schemaPath: "#/properties/no-copied-section/anyOf/1/items/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key14 }, message: "must NOT have additional properties" };
                  if (vErrors === null) {
                    vErrors = [err125];
                  } else {
                    vErrors.push(err125);
                  }
                  errors++;
                }
              }
              if (data43.minLength !== void 0) {
                let data44 = data43.minLength;
                if (!(typeof data44 == "number" && (!(data44 % 1) && !isNaN(data44)) && isFinite(data44))) {
                  const err126 = { instancePath: instancePath + "/no-copied-section/1/minLength", schemaPath: "#/properties/no-copied-section/anyOf/1/items/1/properties/minLength/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                  if (vErrors === null) {
                    vErrors = [err126];
                  } else {
                    vErrors.push(err126);
                  }
                  errors++;
                }
                if (typeof data44 == "number" && isFinite(data44)) {
                  if (data44 < 1 || isNaN(data44)) {
                    const err127 = { instancePath: instancePath + "/no-copied-section/1/minLength", schemaPath: "#/properties/no-copied-section/anyOf/1/items/1/properties/minLength/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                    if (vErrors === null) {
                      vErrors = [err127];
                    } else {
                      vErrors.push(err127);
                    }
                    errors++;
                  }
                }
              }
            } else {
              const err128 = { instancePath: instancePath + "/no-copied-section/1", schemaPath: "#/properties/no-copied-section/anyOf/1/items/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              if (vErrors === null) {
                vErrors = [err128];
              } else {
                vErrors.push(err128);
              }
              errors++;
            }
          }
        } else {
          const err129 = { instancePath: instancePath + "/no-copied-section", schemaPath: "#/properties/no-copied-section/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array" };
          if (vErrors === null) {
            vErrors = [err129];
          } else {
            vErrors.push(err129);
          }
          errors++;
        }
        var _valid13 = _errs125 === errors;
        valid29 = valid29 || _valid13;
      }
      if (!valid29) {
        const err130 = { instancePath: instancePath + "/no-copied-section", schemaPath: "#/properties/no-copied-section/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        if (vErrors === null) {
          vErrors = [err130];
        } else {
          vErrors.push(err130);
        }
        errors++;
      } else {
        errors = _errs123;
        if (vErrors !== null) {
          if (_errs123) {
            vErrors.length = _errs123;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data["no-cut-off-text"] !== void 0) {
      let data45 = data["no-cut-off-text"];
      const _errs134 = errors;
      let valid32 = false;
      const _errs135 = errors;
      if (!(data45 === "error" || data45 === "warning" || data45 === "off")) {
        const err131 = { instancePath: instancePath + "/no-cut-off-text", schemaPath: "#/properties/no-cut-off-text/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema21.properties["no-cut-off-text"].anyOf[0].enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err131];
        } else {
          vErrors.push(err131);
        }
        errors++;
      }
      var _valid14 = _errs135 === errors;
      valid32 = valid32 || _valid14;
      if (!valid32) {
        const _errs136 = errors;
        if (Array.isArray(data45)) {
          if (data45.length > 2) {
            const err132 = { instancePath: instancePath + "/no-cut-off-text", schemaPath: "#/properties/no-cut-off-text/anyOf/1/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items" };
            if (vErrors === null) {
              vErrors = [err132];
            } else {
              vErrors.push(err132);
            }
            errors++;
          }
          if (data45.length < 1) {
            const err133 = { instancePath: instancePath + "/no-cut-off-text", schemaPath: "#/properties/no-cut-off-text/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
            if (vErrors === null) {
              vErrors = [err133];
            } else {
              vErrors.push(err133);
            }
            errors++;
          }
          const len28 = data45.length;
          if (!(len28 <= 2)) {
            const err134 = { instancePath: instancePath + "/no-cut-off-text", schemaPath: "#/properties/no-cut-off-text/anyOf/1/additionalItems", keyword: "additionalItems", params: { limit: 2 }, message: "must NOT have more than 2 items" };
            if (vErrors === null) {
              vErrors = [err134];
            } else {
              vErrors.push(err134);
            }
            errors++;
          }
          const len29 = data45.length;
          if (len29 > 0) {
            let data46 = data45[0];
            if (!(data46 === "error" || data46 === "warning" || data46 === "off")) {
              const err135 = { instancePath: instancePath + "/no-cut-off-text/0", schemaPath: "#/properties/no-cut-off-text/anyOf/1/items/0/enum", keyword: "enum", params: { allowedValues: schema21.properties["no-cut-off-text"].anyOf[1].items[0].enum }, message: "must be equal to one of the allowed values" };
              if (vErrors === null) {
                vErrors = [err135];
              } else {
                vErrors.push(err135);
              }
              errors++;
            }
          }
          if (len29 > 1) {
            let data47 = data45[1];
            if (data47 && typeof data47 == "object" && !Array.isArray(data47)) {
              for (const key15 in data47) {
                const err136 = { instancePath: instancePath + "/no-cut-off-text/1", schemaPath: "#/properties/no-cut-off-text/anyOf/1/items/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key15 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err136];
                } else {
                  vErrors.push(err136);
                }
                errors++;
              }
            } else {
              const err137 = { instancePath: instancePath + "/no-cut-off-text/1", schemaPath: "#/properties/no-cut-off-text/anyOf/1/items/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              if (vErrors === null) {
                vErrors = [err137];
              } else {
                vErrors.push(err137);
              }
              errors++;
            }
          }
        } else {
          const err138 = { instancePath: instancePath + "/no-cut-off-text", schemaPath: "#/properties/no-cut-off-text/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array" };
          if (vErrors === null) {
            vErrors = [err138];
          } else {
            vErrors.push(err138);
          }
          errors++;
        }
        var _valid14 = _errs136 === errors;
        valid32 = valid32 || _valid14;
      }
      if (!valid32) {
        const err139 = { instancePath: instancePath + "/no-cut-off-text", schemaPath: "#/properties/no-cut-off-text/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        if (vErrors === null) {
          vErrors = [err139];
        } else {
          vErrors.push(err139);
        }
        errors++;
      } else {
        errors = _errs134;
        if (vErrors !== null) {
          if (_errs134) {
            vErrors.length = _errs134;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data["no-duplicate-items"] !== void 0) {
      let data48 = data["no-duplicate-items"];
      const _errs143 = errors;
      let valid34 = false;
      const _errs144 = errors;
      if (!(data48 === "error" || data48 === "warning" || data48 === "off")) {
        const err140 = { instancePath: instancePath + "/no-duplicate-items", schemaPath: "#/properties/no-duplicate-items/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema21.properties["no-duplicate-items"].anyOf[0].enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err140];
        } else {
          vErrors.push(err140);
        }
        errors++;
      }
      var _valid15 = _errs144 === errors;
      valid34 = valid34 || _valid15;
      if (!valid34) {
        const _errs145 = errors;
        if (Array.isArray(data48)) {
          if (data48.length > 2) {
            const err141 = { instancePath: instancePath + "/no-duplicate-items", schemaPath: "#/properties/no-duplicate-items/anyOf/1/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items" };
            if (vErrors === null) {
              vErrors = [err141];
            } else {
              vErrors.push(err141);
            }
            errors++;
          }
          if (data48.length < 1) {
            const err142 = { instancePath: instancePath + "/no-duplicate-items", schemaPath: "#/properties/no-duplicate-items/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
            if (vErrors === null) {
              vErrors = [err142];
            } else {
              vErrors.push(err142);
            }
            errors++;
          }
          const len30 = data48.length;
          if (!(len30 <= 2)) {
            const err143 = { instancePath: instancePath + "/no-duplicate-items", schemaPath: "#/properties/no-duplicate-items/anyOf/1/additionalItems", keyword: "additionalItems", params: { limit: 2 }, message: "must NOT have more than 2 items" };
            if (vErrors === null) {
              vErrors = [err143];
            } else {
              vErrors.push(err143);
            }
            errors++;
          }
          const len31 = data48.length;
          if (len31 > 0) {
            let data49 = data48[0];
            if (!(data49 === "error" || data49 === "warning" || data49 === "off")) {
              const err144 = { instancePath: instancePath + "/no-duplicate-items/0", schemaPath: "#/properties/no-duplicate-items/anyOf/1/items/0/enum", keyword: "enum", params: { allowedValues: schema21.properties["no-duplicate-items"].anyOf[1].items[0].enum }, message: "must be equal to one of the allowed values" };
              if (vErrors === null) {
                vErrors = [err144];
              } else {
                vErrors.push(err144);
              }
              errors++;
            }
          }
          if (len31 > 1) {
            let data50 = data48[1];
            if (data50 && typeof data50 == "object" && !Array.isArray(data50)) {
              for (const key16 in data50) {
                if (!(key16 === "keys")) {
                  const err145 = { instancePath: instancePath + "/no-duplicate-items/1", schemaPath: "#/properties/no-duplicate-items/anyOf/1/items/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key16 }, message: "must NOT have additional properties" };
                  if (vErrors === null) {
                    vErrors = [err145];
                  } else {
                    vErrors.push(err145);
                  }
                  errors++;
                }
              }
              if (data50.keys !== void 0) {
                let data51 = data50.keys;
                if (Array.isArray(data51)) {
                  const len32 = data51.length;
                  for (let i0 = 0; i0 < len32; i0++) {
                    if (typeof data51[i0] !== "string") {
                      const err146 = { instancePath: instancePath + "/no-duplicate-items/1/keys/" + i0, schemaPath: "#/properties/no-duplicate-items/anyOf/1/items/1/properties/keys/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                      if (vErrors === null) {
                        vErrors = [err146];
                      } else {
                        vErrors.push(err146);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err147 = { instancePath: instancePath + "/no-duplicate-items/1/keys", schemaPath: "#/properties/no-duplicate-items/anyOf/1/items/1/properties/keys/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                  if (vErrors === null) {
                    vErrors = [err147];
                  } else {
                    vErrors.push(err147);
                  }
                  errors++;
                }
              }
            } else {
              const err148 = { instancePath: instancePath + "/no-duplicate-items/1", schemaPath: "#/properties/no-duplicate-items/anyOf/1/items/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              if (vErrors === null) {
                vErrors = [err148];
              } else {
                vErrors.push(err148);
              }
              errors++;
            }
          }
        } else {
          const err149 = { instancePath: instancePath + "/no-duplicate-items", schemaPath: "#/properties/no-duplicate-items/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array" };
          if (vErrors === null) {
            vErrors = [err149];
          } else {
            vErrors.push(err149);
          }
          errors++;
        }
        var _valid15 = _errs145 === errors;
        valid34 = valid34 || _valid15;
      }
      if (!valid34) {
        const err150 = { instancePath: instancePath + "/no-duplicate-items", schemaPath: "#/properties/no-duplicate-items/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        if (vErrors === null) {
          vErrors = [err150];
        } else {
          vErrors.push(err150);
        }
        errors++;
      } else {
        errors = _errs143;
        if (vErrors !== null) {
          if (_errs143) {
            vErrors.length = _errs143;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data["no-empty-section"] !== void 0) {
      let data53 = data["no-empty-section"];
      const _errs156 = errors;
      let valid39 = false;
      const _errs157 = errors;
      if (!(data53 === "error" || data53 === "warning" || data53 === "off")) {
        const err151 = { instancePath: instancePath + "/no-empty-section", schemaPath: "#/properties/no-empty-section/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema21.properties["no-empty-section"].anyOf[0].enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err151];
        } else {
          vErrors.push(err151);
        }
        errors++;
      }
      var _valid16 = _errs157 === errors;
      valid39 = valid39 || _valid16;
      if (!valid39) {
        const _errs158 = errors;
        if (Array.isArray(data53)) {
          if (data53.length > 2) {
            const err152 = { instancePath: instancePath + "/no-empty-section", schemaPath: "#/properties/no-empty-section/anyOf/1/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items" };
            if (vErrors === null) {
              vErrors = [err152];
            } else {
              vErrors.push(err152);
            }
            errors++;
          }
          if (data53.length < 1) {
            const err153 = { instancePath: instancePath + "/no-empty-section", schemaPath: "#/properties/no-empty-section/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
            if (vErrors === null) {
              vErrors = [err153];
            } else {
              vErrors.push(err153);
            }
            errors++;
          }
          const len33 = data53.length;
          if (!(len33 <= 2)) {
            const err154 = { instancePath: instancePath + "/no-empty-section", schemaPath: "#/properties/no-empty-section/anyOf/1/additionalItems", keyword: "additionalItems", params: { limit: 2 }, message: "must NOT have more than 2 items" };
            if (vErrors === null) {
              vErrors = [err154];
            } else {
              vErrors.push(err154);
            }
            errors++;
          }
          const len34 = data53.length;
          if (len34 > 0) {
            let data54 = data53[0];
            if (!(data54 === "error" || data54 === "warning" || data54 === "off")) {
              const err155 = { instancePath: instancePath + "/no-empty-section/0", schemaPath: "#/properties/no-empty-section/anyOf/1/items/0/enum", keyword: "enum", params: { allowedValues: schema21.properties["no-empty-section"].anyOf[1].items[0].enum }, message: "must be equal to one of the allowed values" };
              if (vErrors === null) {
                vErrors = [err155];
              } else {
                vErrors.push(err155);
              }
              errors++;
            }
          }
          if (len34 > 1) {
            let data55 = data53[1];
            if (data55 && typeof data55 == "object" && !Array.isArray(data55)) {
              for (const key17 in data55) {
                const err156 = { instancePath: instancePath + "/no-empty-section/1", schemaPath: "#/properties/no-empty-section/anyOf/1/items/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key17 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err156];
                } else {
                  vErrors.push(err156);
                }
                errors++;
              }
            } else {
              const err157 = { instancePath: instancePath + "/no-empty-section/1", schemaPath: "#/properties/no-empty-section/anyOf/1/items/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              if (vErrors === null) {
                vErrors = [err157];
              } else {
                vErrors.push(err157);
              }
              errors++;
            }
          }
        } else {
          const err158 = { instancePath: instancePath + "/no-empty-section", schemaPath: "#/properties/no-empty-section/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array" };
          if (vErrors === null) {
            vErrors = [err158];
          } else {
            vErrors.push(err158);
          }
          errors++;
        }
        var _valid16 = _errs158 === errors;
        valid39 = valid39 || _valid16;
      }
      if (!valid39) {
        const err159 = { instancePath: instancePath + "/no-empty-section", schemaPath: "#/properties/no-empty-section/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        if (vErrors === null) {
          vErrors = [err159];
        } else {
          vErrors.push(err159);
        }
        errors++;
      } else {
        errors = _errs156;
        if (vErrors !== null) {
          if (_errs156) {
            vErrors.length = _errs156;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data["no-joined-items"] !== void 0) {
      let data56 = data["no-joined-items"];
      const _errs165 = errors;
      let valid41 = false;
      const _errs166 = errors;
      if (!(data56 === "error" || data56 === "warning" || data56 === "off")) {
        const err160 = { instancePath: instancePath + "/no-joined-items", schemaPath: "#/properties/no-joined-items/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema21.properties["no-joined-items"].anyOf[0].enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err160];
        } else {
          vErrors.push(err160);
        }
        errors++;
      }
      var _valid17 = _errs166 === errors;
      valid41 = valid41 || _valid17;
      if (!valid41) {
        const _errs167 = errors;
        if (Array.isArray(data56)) {
          if (data56.length > 2) {
            const err161 = { instancePath: instancePath + "/no-joined-items", schemaPath: "#/properties/no-joined-items/anyOf/1/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items" };
            if (vErrors === null) {
              vErrors = [err161];
            } else {
              vErrors.push(err161);
            }
            errors++;
          }
          if (data56.length < 1) {
            const err162 = { instancePath: instancePath + "/no-joined-items", schemaPath: "#/properties/no-joined-items/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
            if (vErrors === null) {
              vErrors = [err162];
            } else {
              vErrors.push(err162);
            }
            errors++;
          }
          const len35 = data56.length;
          if (!(len35 <= 2)) {
            const err163 = { instancePath: instancePath + "/no-joined-items", schemaPath: "#/properties/no-joined-items/anyOf/1/additionalItems", keyword: "additionalItems", params: { limit: 2 }, message: "must NOT have more than 2 items" };
            if (vErrors === null) {
              vErrors = [err163];
            } else {
              vErrors.push(err163);
            }
            errors++;
          }
          const len36 = data56.length;
          if (len36 > 0) {
            let data57 = data56[0];
            if (!(data57 === "error" || data57 === "warning" || data57 === "off")) {
              const err164 = { instancePath: instancePath + "/no-joined-items/0", schemaPath: "#/properties/no-joined-items/anyOf/1/items/0/enum", keyword: "enum", params: { allowedValues: schema21.properties["no-joined-items"].anyOf[1].items[0].enum }, message: "must be equal to one of the allowed values" };
              if (vErrors === null) {
                vErrors = [err164];
              } else {
                vErrors.push(err164);
              }
              errors++;
            }
          }
          if (len36 > 1) {
            let data58 = data56[1];
            if (data58 && typeof data58 == "object" && !Array.isArray(data58)) {
              for (const key18 in data58) {
                if (!(key18 === "keys")) {
                  const err165 = { instancePath: instancePath + "/no-joined-items/1", schemaPath: "#/properties/no-joined-items/anyOf/1/items/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key18 }, message: "must NOT have additional properties" };
                  if (vErrors === null) {
                    vErrors = [err165];
                  } else {
                    vErrors.push(err165);
                  }
                  errors++;
                }
              }
              if (data58.keys !== void 0) {
                let data59 = data58.keys;
                if (Array.isArray(data59)) {
                  const len37 = data59.length;
                  for (let i1 = 0; i1 < len37; i1++) {
                    if (typeof data59[i1] !== "string") {
                      const err166 = { instancePath: instancePath + "/no-joined-items/1/keys/" + i1, schemaPath: "#/properties/no-joined-items/anyOf/1/items/1/properties/keys/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                      if (vErrors === null) {
                        vErrors = [err166];
                      } else {
                        vErrors.push(err166);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err167 = { instancePath: instancePath + "/no-joined-items/1/keys", schemaPath: "#/properties/no-joined-items/anyOf/1/items/1/properties/keys/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                  if (vErrors === null) {
                    vErrors = [err167];
                  } else {
                    vErrors.push(err167);
                  }
                  errors++;
                }
              }
            } else {
              const err168 = { instancePath: instancePath + "/no-joined-items/1", schemaPath: "#/properties/no-joined-items/anyOf/1/items/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              if (vErrors === null) {
                vErrors = [err168];
              } else {
                vErrors.push(err168);
              }
              errors++;
            }
          }
        } else {
          const err169 = { instancePath: instancePath + "/no-joined-items", schemaPath: "#/properties/no-joined-items/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array" };
          if (vErrors === null) {
            vErrors = [err169];
          } else {
            vErrors.push(err169);
          }
          errors++;
        }
        var _valid17 = _errs167 === errors;
        valid41 = valid41 || _valid17;
      }
      if (!valid41) {
        const err170 = { instancePath: instancePath + "/no-joined-items", schemaPath: "#/properties/no-joined-items/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        if (vErrors === null) {
          vErrors = [err170];
        } else {
          vErrors.push(err170);
        }
        errors++;
      } else {
        errors = _errs165;
        if (vErrors !== null) {
          if (_errs165) {
            vErrors.length = _errs165;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data["no-merge-conflict"] !== void 0) {
      let data61 = data["no-merge-conflict"];
      const _errs178 = errors;
      let valid46 = false;
      const _errs179 = errors;
      if (!(data61 === "error" || data61 === "warning" || data61 === "off")) {
        const err171 = { instancePath: instancePath + "/no-merge-conflict", schemaPath: "#/properties/no-merge-conflict/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema21.properties["no-merge-conflict"].anyOf[0].enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err171];
        } else {
          vErrors.push(err171);
        }
        errors++;
      }
      var _valid18 = _errs179 === errors;
      valid46 = valid46 || _valid18;
      if (!valid46) {
        const _errs180 = errors;
        if (Array.isArray(data61)) {
          if (data61.length > 2) {
            const err172 = { instancePath: instancePath + "/no-merge-conflict", schemaPath: "#/properties/no-merge-conflict/anyOf/1/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items" };
            if (vErrors === null) {
              vErrors = [err172];
            } else {
              vErrors.push(err172);
            }
            errors++;
          }
          if (data61.length < 1) {
            const err173 = { instancePath: instancePath + "/no-merge-conflict", schemaPath: "#/properties/no-merge-conflict/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
            if (vErrors === null) {
              vErrors = [err173];
            } else {
              vErrors.push(err173);
            }
            errors++;
          }
          const len38 = data61.length;
          if (!(len38 <= 2)) {
            const err174 = { instancePath: instancePath + "/no-merge-conflict", schemaPath: "#/properties/no-merge-conflict/anyOf/1/additionalItems", keyword: "additionalItems", params: { limit: 2 }, message: "must NOT have more than 2 items" };
            if (vErrors === null) {
              vErrors = [err174];
            } else {
              vErrors.push(err174);
            }
            errors++;
          }
          const len39 = data61.length;
          if (len39 > 0) {
            let data62 = data61[0];
            if (!(data62 === "error" || data62 === "warning" || data62 === "off")) {
              const err175 = { instancePath: instancePath + "/no-merge-conflict/0", schemaPath: "#/properties/no-merge-conflict/anyOf/1/items/0/enum", keyword: "enum", params: { allowedValues: schema21.properties["no-merge-conflict"].anyOf[1].items[0].enum }, message: "must be equal to one of the allowed values" };
              if (vErrors === null) {
                vErrors = [err175];
              } else {
                vErrors.push(err175);
              }
              errors++;
            }
          }
          if (len39 > 1) {
            let data63 = data61[1];
            if (data63 && typeof data63 == "object" && !Array.isArray(data63)) {
              for (const key19 in data63) {
                const err176 = { instancePath: instancePath + "/no-merge-conflict/1", schemaPath: "#/properties/no-merge-conflict/anyOf/1/items/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key19 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err176];
                } else {
                  vErrors.push(err176);
                }
                errors++;
              }
            } else {
              const err177 = { instancePath: instancePath + "/no-merge-conflict/1", schemaPath: "#/properties/no-merge-conflict/anyOf/1/items/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              if (vErrors === null) {
                vErrors = [err177];
              } else {
                vErrors.push(err177);
              }
              errors++;
            }
          }
        } else {
          const err178 = { instancePath: instancePath + "/no-merge-conflict", schemaPath: "#/properties/no-merge-conflict/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array" };
          if (vErrors === null) {
            vErrors = [err178];
          } else {
            vErrors.push(err178);
          }
          errors++;
        }
        var _valid18 = _errs180 === errors;
        valid46 = valid46 || _valid18;
      }
      if (!valid46) {
        const err179 = { instancePath: instancePath + "/no-merge-conflict", schemaPath: "#/properties/no-merge-conflict/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        if (vErrors === null) {
          vErrors = [err179];
        } else {
          vErrors.push(err179);
        }
        errors++;
      } else {
        errors = _errs178;
        if (vErrors !== null) {
          if (_errs178) {
            vErrors.length = _errs178;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data["no-mojibake"] !== void 0) {
      let data64 = data["no-mojibake"];
      const _errs187 = errors;
      let valid48 = false;
      const _errs188 = errors;
      if (!(data64 === "error" || data64 === "warning" || data64 === "off")) {
        const err180 = { instancePath: instancePath + "/no-mojibake", schemaPath: "#/properties/no-mojibake/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema21.properties["no-mojibake"].anyOf[0].enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err180];
        } else {
          vErrors.push(err180);
        }
        errors++;
      }
      var _valid19 = _errs188 === errors;
      valid48 = valid48 || _valid19;
      if (!valid48) {
        const _errs189 = errors;
        if (Array.isArray(data64)) {
          if (data64.length > 2) {
            const err181 = { instancePath: instancePath + "/no-mojibake", schemaPath: "#/properties/no-mojibake/anyOf/1/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items" };
            if (vErrors === null) {
              vErrors = [err181];
            } else {
              vErrors.push(err181);
            }
            errors++;
          }
          if (data64.length < 1) {
            const err182 = { instancePath: instancePath + "/no-mojibake", schemaPath: "#/properties/no-mojibake/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
            if (vErrors === null) {
              vErrors = [err182];
            } else {
              vErrors.push(err182);
            }
            errors++;
          }
          const len40 = data64.length;
          if (!(len40 <= 2)) {
            const err183 = { instancePath: instancePath + "/no-mojibake", schemaPath: "#/properties/no-mojibake/anyOf/1/additionalItems", keyword: "additionalItems", params: { limit: 2 }, message: "must NOT have more than 2 items" };
            if (vErrors === null) {
              vErrors = [err183];
            } else {
              vErrors.push(err183);
            }
            errors++;
          }
          const len41 = data64.length;
          if (len41 > 0) {
            let data65 = data64[0];
            if (!(data65 === "error" || data65 === "warning" || data65 === "off")) {
              const err184 = { instancePath: instancePath + "/no-mojibake/0", schemaPath: "#/properties/no-mojibake/anyOf/1/items/0/enum", keyword: "enum", params: { allowedValues: schema21.properties["no-mojibake"].anyOf[1].items[0].enum }, message: "must be equal to one of the allowed values" };
              if (vErrors === null) {
                vErrors = [err184];
              } else {
                vErrors.push(err184);
              }
              errors++;
            }
          }
          if (len41 > 1) {
            let data66 = data64[1];
            if (data66 && typeof data66 == "object" && !Array.isArray(data66)) {
              for (const key20 in data66) {
                const err185 = { instancePath: instancePath + "/no-mojibake/1", schemaPath: "#/properties/no-mojibake/anyOf/1/items/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key20 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err185];
                } else {
                  vErrors.push(err185);
                }
                errors++;
              }
            } else {
              const err186 = { instancePath: instancePath + "/no-mojibake/1", schemaPath: "#/properties/no-mojibake/anyOf/1/items/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              if (vErrors === null) {
                vErrors = [err186];
              } else {
                vErrors.push(err186);
              }
              errors++;
            }
          }
        } else {
          const err187 = { instancePath: instancePath + "/no-mojibake", schemaPath: "#/properties/no-mojibake/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array" };
          if (vErrors === null) {
            vErrors = [err187];
          } else {
            vErrors.push(err187);
          }
          errors++;
        }
        var _valid19 = _errs189 === errors;
        valid48 = valid48 || _valid19;
      }
      if (!valid48) {
        const err188 = { instancePath: instancePath + "/no-mojibake", schemaPath: "#/properties/no-mojibake/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        if (vErrors === null) {
          vErrors = [err188];
        } else {
          vErrors.push(err188);
        }
        errors++;
      } else {
        errors = _errs187;
        if (vErrors !== null) {
          if (_errs187) {
            vErrors.length = _errs187;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data["no-placeholder"] !== void 0) {
      let data67 = data["no-placeholder"];
      const _errs196 = errors;
      let valid50 = false;
      const _errs197 = errors;
      if (!(data67 === "error" || data67 === "warning" || data67 === "off")) {
        const err189 = { instancePath: instancePath + "/no-placeholder", schemaPath: "#/properties/no-placeholder/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema21.properties["no-placeholder"].anyOf[0].enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err189];
        } else {
          vErrors.push(err189);
        }
        errors++;
      }
      var _valid20 = _errs197 === errors;
      valid50 = valid50 || _valid20;
      if (!valid50) {
        const _errs198 = errors;
        if (Array.isArray(data67)) {
          if (data67.length > 2) {
            const err190 = { instancePath: instancePath + "/no-placeholder", schemaPath: "#/properties/no-placeholder/anyOf/1/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items" };
            if (vErrors === null) {
              vErrors = [err190];
            } else {
              vErrors.push(err190);
            }
            errors++;
          }
          if (data67.length < 1) {
            const err191 = { instancePath: instancePath + "/no-placeholder", schemaPath: "#/properties/no-placeholder/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
            if (vErrors === null) {
              vErrors = [err191];
            } else {
              vErrors.push(err191);
            }
            errors++;
          }
          const len42 = data67.length;
          if (!(len42 <= 2)) {
            const err192 = { instancePath: instancePath + "/no-placeholder", schemaPath: "#/properties/no-placeholder/anyOf/1/additionalItems", keyword: "additionalItems", params: { limit: 2 }, message: "must NOT have more than 2 items" };
            if (vErrors === null) {
              vErrors = [err192];
            } else {
              vErrors.push(err192);
            }
            errors++;
          }
          const len43 = data67.length;
          if (len43 > 0) {
            let data68 = data67[0];
            if (!(data68 === "error" || data68 === "warning" || data68 === "off")) {
              const err193 = { instancePath: instancePath + "/no-placeholder/0", schemaPath: "#/properties/no-placeholder/anyOf/1/items/0/enum", keyword: "enum", params: { allowedValues: schema21.properties["no-placeholder"].anyOf[1].items[0].enum }, message: "must be equal to one of the allowed values" };
              if (vErrors === null) {
                vErrors = [err193];
              } else {
                vErrors.push(err193);
              }
              errors++;
            }
          }
          if (len43 > 1) {
            let data69 = data67[1];
            if (data69 && typeof data69 == "object" && !Array.isArray(data69)) {
              for (const key21 in data69) {
                const err194 = { instancePath: instancePath + "/no-placeholder/1", schemaPath: "#/properties/no-placeholder/anyOf/1/items/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key21 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err194];
                } else {
                  vErrors.push(err194);
                }
                errors++;
              }
            } else {
              const err195 = { instancePath: instancePath + "/no-placeholder/1", schemaPath: "#/properties/no-placeholder/anyOf/1/items/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              if (vErrors === null) {
                vErrors = [err195];
              } else {
                vErrors.push(err195);
              }
              errors++;
            }
          }
        } else {
          const err196 = { instancePath: instancePath + "/no-placeholder", schemaPath: "#/properties/no-placeholder/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array" };
          if (vErrors === null) {
            vErrors = [err196];
          } else {
            vErrors.push(err196);
          }
          errors++;
        }
        var _valid20 = _errs198 === errors;
        valid50 = valid50 || _valid20;
      }
      if (!valid50) {
        const err197 = { instancePath: instancePath + "/no-placeholder", schemaPath: "#/properties/no-placeholder/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        if (vErrors === null) {
          vErrors = [err197];
        } else {
          vErrors.push(err197);
        }
        errors++;
      } else {
        errors = _errs196;
        if (vErrors !== null) {
          if (_errs196) {
            vErrors.length = _errs196;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data["required-headings"] !== void 0) {
      let data70 = data["required-headings"];
      const _errs205 = errors;
      let valid52 = false;
      const _errs206 = errors;
      if (!(data70 === "error" || data70 === "warning" || data70 === "off")) {
        const err198 = { instancePath: instancePath + "/required-headings", schemaPath: "#/properties/required-headings/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema21.properties["required-headings"].anyOf[0].enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err198];
        } else {
          vErrors.push(err198);
        }
        errors++;
      }
      var _valid21 = _errs206 === errors;
      valid52 = valid52 || _valid21;
      if (!valid52) {
        const _errs207 = errors;
        if (Array.isArray(data70)) {
          if (data70.length > 2) {
            const err199 = { instancePath: instancePath + "/required-headings", schemaPath: "#/properties/required-headings/anyOf/1/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items" };
            if (vErrors === null) {
              vErrors = [err199];
            } else {
              vErrors.push(err199);
            }
            errors++;
          }
          if (data70.length < 1) {
            const err200 = { instancePath: instancePath + "/required-headings", schemaPath: "#/properties/required-headings/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
            if (vErrors === null) {
              vErrors = [err200];
            } else {
              vErrors.push(err200);
            }
            errors++;
          }
          const len44 = data70.length;
          if (!(len44 <= 2)) {
            const err201 = { instancePath: instancePath + "/required-headings", schemaPath: "#/properties/required-headings/anyOf/1/additionalItems", keyword: "additionalItems", params: { limit: 2 }, message: "must NOT have more than 2 items" };
            if (vErrors === null) {
              vErrors = [err201];
            } else {
              vErrors.push(err201);
            }
            errors++;
          }
          const len45 = data70.length;
          if (len45 > 0) {
            let data71 = data70[0];
            if (!(data71 === "error" || data71 === "warning" || data71 === "off")) {
              const err202 = { instancePath: instancePath + "/required-headings/0", schemaPath: "#/properties/required-headings/anyOf/1/items/0/enum", keyword: "enum", params: { allowedValues: schema21.properties["required-headings"].anyOf[1].items[0].enum }, message: "must be equal to one of the allowed values" };
              if (vErrors === null) {
                vErrors = [err202];
              } else {
                vErrors.push(err202);
              }
              errors++;
            }
          }
          if (len45 > 1) {
            let data72 = data70[1];
            if (data72 && typeof data72 == "object" && !Array.isArray(data72)) {
              for (const key22 in data72) {
                const err203 = { instancePath: instancePath + "/required-headings/1", schemaPath: "#/properties/required-headings/anyOf/1/items/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key22 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err203];
                } else {
                  vErrors.push(err203);
                }
                errors++;
              }
            } else {
              const err204 = { instancePath: instancePath + "/required-headings/1", schemaPath: "#/properties/required-headings/anyOf/1/items/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              if (vErrors === null) {
                vErrors = [err204];
              } else {
                vErrors.push(err204);
              }
              errors++;
            }
          }
        } else {
          const err205 = { instancePath: instancePath + "/required-headings", schemaPath: "#/properties/required-headings/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array" };
          if (vErrors === null) {
            vErrors = [err205];
          } else {
            vErrors.push(err205);
          }
          errors++;
        }
        var _valid21 = _errs207 === errors;
        valid52 = valid52 || _valid21;
      }
      if (!valid52) {
        const err206 = { instancePath: instancePath + "/required-headings", schemaPath: "#/properties/required-headings/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        if (vErrors === null) {
          vErrors = [err206];
        } else {
          vErrors.push(err206);
        }
        errors++;
      } else {
        errors = _errs205;
        if (vErrors !== null) {
          if (_errs205) {
            vErrors.length = _errs205;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data["required-labels"] !== void 0) {
      let data73 = data["required-labels"];
      const _errs214 = errors;
      let valid54 = false;
      const _errs215 = errors;
      if (!(data73 === "error" || data73 === "warning" || data73 === "off")) {
        const err207 = { instancePath: instancePath + "/required-labels", schemaPath: "#/properties/required-labels/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema21.properties["required-labels"].anyOf[0].enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err207];
        } else {
          vErrors.push(err207);
        }
        errors++;
      }
      var _valid22 = _errs215 === errors;
      valid54 = valid54 || _valid22;
      if (!valid54) {
        const _errs216 = errors;
        if (Array.isArray(data73)) {
          if (data73.length > 2) {
            const err208 = { instancePath: instancePath + "/required-labels", schemaPath: "#/properties/required-labels/anyOf/1/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items" };
            if (vErrors === null) {
              vErrors = [err208];
            } else {
              vErrors.push(err208);
            }
            errors++;
          }
          if (data73.length < 1) {
            const err209 = { instancePath: instancePath + "/required-labels", schemaPath: "#/properties/required-labels/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
            if (vErrors === null) {
              vErrors = [err209];
            } else {
              vErrors.push(err209);
            }
            errors++;
          }
          const len46 = data73.length;
          if (!(len46 <= 2)) {
            const err210 = { instancePath: instancePath + "/required-labels", schemaPath: "#/properties/required-labels/anyOf/1/additionalItems", keyword: "additionalItems", params: { limit: 2 }, message: "must NOT have more than 2 items" };
            if (vErrors === null) {
              vErrors = [err210];
            } else {
              vErrors.push(err210);
            }
            errors++;
          }
          const len47 = data73.length;
          if (len47 > 0) {
            let data74 = data73[0];
            if (!(data74 === "error" || data74 === "warning" || data74 === "off")) {
              const err211 = { instancePath: instancePath + "/required-labels/0", schemaPath: "#/properties/required-labels/anyOf/1/items/0/enum", keyword: "enum", params: { allowedValues: schema21.properties["required-labels"].anyOf[1].items[0].enum }, message: "must be equal to one of the allowed values" };
              if (vErrors === null) {
                vErrors = [err211];
              } else {
                vErrors.push(err211);
              }
              errors++;
            }
          }
          if (len47 > 1) {
            let data75 = data73[1];
            if (data75 && typeof data75 == "object" && !Array.isArray(data75)) {
              for (const key23 in data75) {
                const err212 = { instancePath: instancePath + "/required-labels/1", schemaPath: "#/properties/required-labels/anyOf/1/items/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key23 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err212];
                } else {
                  vErrors.push(err212);
                }
                errors++;
              }
            } else {
              const err213 = { instancePath: instancePath + "/required-labels/1", schemaPath: "#/properties/required-labels/anyOf/1/items/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              if (vErrors === null) {
                vErrors = [err213];
              } else {
                vErrors.push(err213);
              }
              errors++;
            }
          }
        } else {
          const err214 = { instancePath: instancePath + "/required-labels", schemaPath: "#/properties/required-labels/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array" };
          if (vErrors === null) {
            vErrors = [err214];
          } else {
            vErrors.push(err214);
          }
          errors++;
        }
        var _valid22 = _errs216 === errors;
        valid54 = valid54 || _valid22;
      }
      if (!valid54) {
        const err215 = { instancePath: instancePath + "/required-labels", schemaPath: "#/properties/required-labels/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        if (vErrors === null) {
          vErrors = [err215];
        } else {
          vErrors.push(err215);
        }
        errors++;
      } else {
        errors = _errs214;
        if (vErrors !== null) {
          if (_errs214) {
            vErrors.length = _errs214;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data["series-number"] !== void 0) {
      let data76 = data["series-number"];
      const _errs223 = errors;
      let valid56 = false;
      const _errs224 = errors;
      if (!(data76 === "error" || data76 === "warning" || data76 === "off")) {
        const err216 = { instancePath: instancePath + "/series-number", schemaPath: "#/properties/series-number/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema21.properties["series-number"].anyOf[0].enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err216];
        } else {
          vErrors.push(err216);
        }
        errors++;
      }
      var _valid23 = _errs224 === errors;
      valid56 = valid56 || _valid23;
      if (!valid56) {
        const _errs225 = errors;
        if (Array.isArray(data76)) {
          if (data76.length > 2) {
            const err217 = { instancePath: instancePath + "/series-number", schemaPath: "#/properties/series-number/anyOf/1/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items" };
            if (vErrors === null) {
              vErrors = [err217];
            } else {
              vErrors.push(err217);
            }
            errors++;
          }
          if (data76.length < 1) {
            const err218 = { instancePath: instancePath + "/series-number", schemaPath: "#/properties/series-number/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
            if (vErrors === null) {
              vErrors = [err218];
            } else {
              vErrors.push(err218);
            }
            errors++;
          }
          const len48 = data76.length;
          if (!(len48 <= 2)) {
            const err219 = { instancePath: instancePath + "/series-number", schemaPath: "#/properties/series-number/anyOf/1/additionalItems", keyword: "additionalItems", params: { limit: 2 }, message: "must NOT have more than 2 items" };
            if (vErrors === null) {
              vErrors = [err219];
            } else {
              vErrors.push(err219);
            }
            errors++;
          }
          const len49 = data76.length;
          if (len49 > 0) {
            let data77 = data76[0];
            if (!(data77 === "error" || data77 === "warning" || data77 === "off")) {
              const err220 = { instancePath: instancePath + "/series-number/0", schemaPath: "#/properties/series-number/anyOf/1/items/0/enum", keyword: "enum", params: { allowedValues: schema21.properties["series-number"].anyOf[1].items[0].enum }, message: "must be equal to one of the allowed values" };
              if (vErrors === null) {
                vErrors = [err220];
              } else {
                vErrors.push(err220);
              }
              errors++;
            }
          }
          if (len49 > 1) {
            let data78 = data76[1];
            if (data78 && typeof data78 == "object" && !Array.isArray(data78)) {
              for (const key24 in data78) {
                if (!(key24 === "gaps")) {
                  const err221 = { instancePath: instancePath + "/series-number/1", schemaPath: "#/properties/series-number/anyOf/1/items/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key24 }, message: "must NOT have additional properties" };
                  if (vErrors === null) {
                    vErrors = [err221];
                  } else {
                    vErrors.push(err221);
                  }
                  errors++;
                }
              }
              if (data78.gaps !== void 0) {
                if (typeof data78.gaps !== "boolean") {
                  const err222 = { instancePath: instancePath + "/series-number/1/gaps", schemaPath: "#/properties/series-number/anyOf/1/items/1/properties/gaps/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                  if (vErrors === null) {
                    vErrors = [err222];
                  } else {
                    vErrors.push(err222);
                  }
                  errors++;
                }
              }
            } else {
              const err223 = { instancePath: instancePath + "/series-number/1", schemaPath: "#/properties/series-number/anyOf/1/items/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              if (vErrors === null) {
                vErrors = [err223];
              } else {
                vErrors.push(err223);
              }
              errors++;
            }
          }
        } else {
          const err224 = { instancePath: instancePath + "/series-number", schemaPath: "#/properties/series-number/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array" };
          if (vErrors === null) {
            vErrors = [err224];
          } else {
            vErrors.push(err224);
          }
          errors++;
        }
        var _valid23 = _errs225 === errors;
        valid56 = valid56 || _valid23;
      }
      if (!valid56) {
        const err225 = { instancePath: instancePath + "/series-number", schemaPath: "#/properties/series-number/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        if (vErrors === null) {
          vErrors = [err225];
        } else {
          vErrors.push(err225);
        }
        errors++;
      } else {
        errors = _errs223;
        if (vErrors !== null) {
          if (_errs223) {
            vErrors.length = _errs223;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data["weekday-matches-date"] !== void 0) {
      let data80 = data["weekday-matches-date"];
      const _errs234 = errors;
      let valid59 = false;
      const _errs235 = errors;
      if (!(data80 === "error" || data80 === "warning" || data80 === "off")) {
        const err226 = { instancePath: instancePath + "/weekday-matches-date", schemaPath: "#/properties/weekday-matches-date/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema21.properties["weekday-matches-date"].anyOf[0].enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err226];
        } else {
          vErrors.push(err226);
        }
        errors++;
      }
      var _valid24 = _errs235 === errors;
      valid59 = valid59 || _valid24;
      if (!valid59) {
        const _errs236 = errors;
        if (Array.isArray(data80)) {
          if (data80.length > 2) {
            const err227 = { instancePath: instancePath + "/weekday-matches-date", schemaPath: "#/properties/weekday-matches-date/anyOf/1/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items" };
            if (vErrors === null) {
              vErrors = [err227];
            } else {
              vErrors.push(err227);
            }
            errors++;
          }
          if (data80.length < 1) {
            const err228 = { instancePath: instancePath + "/weekday-matches-date", schemaPath: "#/properties/weekday-matches-date/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
            if (vErrors === null) {
              vErrors = [err228];
            } else {
              vErrors.push(err228);
            }
            errors++;
          }
          const len50 = data80.length;
          if (!(len50 <= 2)) {
            const err229 = { instancePath: instancePath + "/weekday-matches-date", schemaPath: "#/properties/weekday-matches-date/anyOf/1/additionalItems", keyword: "additionalItems", params: { limit: 2 }, message: "must NOT have more than 2 items" };
            if (vErrors === null) {
              vErrors = [err229];
            } else {
              vErrors.push(err229);
            }
            errors++;
          }
          const len51 = data80.length;
          if (len51 > 0) {
            let data81 = data80[0];
            if (!(data81 === "error" || data81 === "warning" || data81 === "off")) {
              const err230 = { instancePath: instancePath + "/weekday-matches-date/0", schemaPath: "#/properties/weekday-matches-date/anyOf/1/items/0/enum", keyword: "enum", params: { allowedValues: schema21.properties["weekday-matches-date"].anyOf[1].items[0].enum }, message: "must be equal to one of the allowed values" };
              if (vErrors === null) {
                vErrors = [err230];
              } else {
                vErrors.push(err230);
              }
              errors++;
            }
          }
          if (len51 > 1) {
            let data82 = data80[1];
            if (data82 && typeof data82 == "object" && !Array.isArray(data82)) {
              for (const key25 in data82) {
                const err231 = { instancePath: instancePath + "/weekday-matches-date/1", schemaPath: "#/properties/weekday-matches-date/anyOf/1/items/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key25 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err231];
                } else {
                  vErrors.push(err231);
                }
                errors++;
              }
            } else {
              const err232 = { instancePath: instancePath + "/weekday-matches-date/1", schemaPath: "#/properties/weekday-matches-date/anyOf/1/items/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              if (vErrors === null) {
                vErrors = [err232];
              } else {
                vErrors.push(err232);
              }
              errors++;
            }
          }
        } else {
          const err233 = { instancePath: instancePath + "/weekday-matches-date", schemaPath: "#/properties/weekday-matches-date/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array" };
          if (vErrors === null) {
            vErrors = [err233];
          } else {
            vErrors.push(err233);
          }
          errors++;
        }
        var _valid24 = _errs236 === errors;
        valid59 = valid59 || _valid24;
      }
      if (!valid59) {
        const err234 = { instancePath: instancePath + "/weekday-matches-date", schemaPath: "#/properties/weekday-matches-date/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        if (vErrors === null) {
          vErrors = [err234];
        } else {
          vErrors.push(err234);
        }
        errors++;
      } else {
        errors = _errs234;
        if (vErrors !== null) {
          if (_errs234) {
            vErrors.length = _errs234;
          } else {
            vErrors = null;
          }
        }
      }
    }
  } else {
    const err235 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err235];
    } else {
      vErrors.push(err235);
    }
    errors++;
  }
  validate50.errors = vErrors;
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
    if (data.path !== void 0) {
      if (!validate24(data.path, { instancePath: instancePath + "/path", parentData: data, parentDataProperty: "path", rootData })) {
        vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
        errors = vErrors.length;
      }
    }
    if (data.date !== void 0) {
      if (!validate26(data.date, { instancePath: instancePath + "/date", parentData: data, parentDataProperty: "date", rootData })) {
        vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
        errors = vErrors.length;
      }
    }
    if (data.attendees !== void 0) {
      if (!validate28(data.attendees, { instancePath: instancePath + "/attendees", parentData: data, parentDataProperty: "attendees", rootData })) {
        vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
        errors = vErrors.length;
      }
    }
    if (data.labels !== void 0) {
      if (!validate30(data.labels, { instancePath: instancePath + "/labels", parentData: data, parentDataProperty: "labels", rootData })) {
        vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
        errors = vErrors.length;
      }
    }
    if (data.actions !== void 0) {
      if (!validate32(data.actions, { instancePath: instancePath + "/actions", parentData: data, parentDataProperty: "actions", rootData })) {
        vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
        errors = vErrors.length;
      }
    }
    if (data.cancelled !== void 0) {
      if (!validate34(data.cancelled, { instancePath: instancePath + "/cancelled", parentData: data, parentDataProperty: "cancelled", rootData })) {
        vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
        errors = vErrors.length;
      }
    }
    if (data.roster !== void 0) {
      if (!validate36(data.roster, { instancePath: instancePath + "/roster", parentData: data, parentDataProperty: "roster", rootData })) {
        vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
        errors = vErrors.length;
      }
    }
    if (data.since !== void 0) {
      if (!validate40(data.since, { instancePath: instancePath + "/since", parentData: data, parentDataProperty: "since", rootData })) {
        vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
        errors = vErrors.length;
      }
    }
    if (data.locale !== void 0) {
      if (!validate42(data.locale, { instancePath: instancePath + "/locale", parentData: data, parentDataProperty: "locale", rootData })) {
        vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
        errors = vErrors.length;
      }
    }
    if (data.frontMatter !== void 0) {
      if (!validate44(data.frontMatter, { instancePath: instancePath + "/frontMatter", parentData: data, parentDataProperty: "frontMatter", rootData })) {
        vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
        errors = vErrors.length;
      }
    }
    if (data.sections !== void 0) {
      if (!validate46(data.sections, { instancePath: instancePath + "/sections", parentData: data, parentDataProperty: "sections", rootData })) {
        vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
        errors = vErrors.length;
      }
    }
    if (data.placeholders !== void 0) {
      if (!validate48(data.placeholders, { instancePath: instancePath + "/placeholders", parentData: data, parentDataProperty: "placeholders", rootData })) {
        vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
        errors = vErrors.length;
      }
    }
    if (data.rules !== void 0) {
      if (!validate50(data.rules, { instancePath: instancePath + "/rules", parentData: data, parentDataProperty: "rules", rootData })) {
        vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
        errors = vErrors.length;
      }
    }
    if (data.kinds !== void 0) {
      let data19 = data.kinds;
      if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
        for (const key1 in data19) {
          let data20 = data19[key1];
          if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
            if (data20.notes === void 0) {
              const err11 = { instancePath: instancePath + "/kinds/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/kinds/additionalProperties/required", keyword: "required", params: { missingProperty: "notes" }, message: "must have required property 'notes'" };
              if (vErrors === null) {
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
            }
            for (const key2 in data20) {
              if (!func2.call(schema6.properties.kinds.additionalProperties.properties, key2)) {
                const err12 = { instancePath: instancePath + "/kinds/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/kinds/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err12];
                } else {
                  vErrors.push(err12);
                }
                errors++;
              }
            }
            if (data20.notes !== void 0) {
              if (!validate22(data20.notes, { instancePath: instancePath + "/kinds/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/notes", parentData: data20, parentDataProperty: "notes", rootData })) {
                vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
                errors = vErrors.length;
              }
            }
            if (data20.path !== void 0) {
              if (!validate24(data20.path, { instancePath: instancePath + "/kinds/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/path", parentData: data20, parentDataProperty: "path", rootData })) {
                vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
                errors = vErrors.length;
              }
            }
            if (data20.date !== void 0) {
              if (!validate26(data20.date, { instancePath: instancePath + "/kinds/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/date", parentData: data20, parentDataProperty: "date", rootData })) {
                vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
                errors = vErrors.length;
              }
            }
            if (data20.attendees !== void 0) {
              if (!validate28(data20.attendees, { instancePath: instancePath + "/kinds/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/attendees", parentData: data20, parentDataProperty: "attendees", rootData })) {
                vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
                errors = vErrors.length;
              }
            }
            if (data20.labels !== void 0) {
              if (!validate30(data20.labels, { instancePath: instancePath + "/kinds/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/labels", parentData: data20, parentDataProperty: "labels", rootData })) {
                vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
                errors = vErrors.length;
              }
            }
            if (data20.actions !== void 0) {
              if (!validate32(data20.actions, { instancePath: instancePath + "/kinds/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/actions", parentData: data20, parentDataProperty: "actions", rootData })) {
                vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
                errors = vErrors.length;
              }
            }
            if (data20.cancelled !== void 0) {
              if (!validate34(data20.cancelled, { instancePath: instancePath + "/kinds/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/cancelled", parentData: data20, parentDataProperty: "cancelled", rootData })) {
                vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
                errors = vErrors.length;
              }
            }
            if (data20.roster !== void 0) {
              if (!validate36(data20.roster, { instancePath: instancePath + "/kinds/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/roster", parentData: data20, parentDataProperty: "roster", rootData })) {
                vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
                errors = vErrors.length;
              }
            }
            if (data20.since !== void 0) {
              if (!validate40(data20.since, { instancePath: instancePath + "/kinds/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/since", parentData: data20, parentDataProperty: "since", rootData })) {
                vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
                errors = vErrors.length;
              }
            }
            if (data20.locale !== void 0) {
              if (!validate42(data20.locale, { instancePath: instancePath + "/kinds/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/locale", parentData: data20, parentDataProperty: "locale", rootData })) {
                vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
                errors = vErrors.length;
              }
            }
            if (data20.frontMatter !== void 0) {
              if (!validate44(data20.frontMatter, { instancePath: instancePath + "/kinds/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/frontMatter", parentData: data20, parentDataProperty: "frontMatter", rootData })) {
                vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
                errors = vErrors.length;
              }
            }
            if (data20.sections !== void 0) {
              if (!validate46(data20.sections, { instancePath: instancePath + "/kinds/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/sections", parentData: data20, parentDataProperty: "sections", rootData })) {
                vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
                errors = vErrors.length;
              }
            }
            if (data20.placeholders !== void 0) {
              if (!validate48(data20.placeholders, { instancePath: instancePath + "/kinds/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/placeholders", parentData: data20, parentDataProperty: "placeholders", rootData })) {
                vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
                errors = vErrors.length;
              }
            }
            if (data20.rules !== void 0) {
              if (!validate50(data20.rules, { instancePath: instancePath + "/kinds/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/rules", parentData: data20, parentDataProperty: "rules", rootData })) {
                vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
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
export {
  validateConfig,
  validateRoster
};
