import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __filename = import.meta.filename;
import {
  Config,
  ConfigError,
  byPlace,
  compileNoteSchema,
  factsOf,
  lintNote,
  lintNotes,
  parseConfig,
  recommended
} from "./chunks/chunk-SHIVZPXT.js";
import {
  Collection,
  ruleIds,
  rules
} from "./chunks/chunk-2LFTZXZT.js";
import "./chunks/chunk-PRTKZJRQ.js";
import "./chunks/chunk-R2ZBMQFV.js";
export {
  Collection,
  Config,
  ConfigError,
  byPlace,
  compileNoteSchema,
  factsOf,
  lintNote,
  lintNotes,
  parseConfig,
  recommended,
  ruleIds,
  rules
};
