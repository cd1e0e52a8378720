import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
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
} from "./chunks/chunk-A27LBKZP.js";
import {
  Collection,
  ruleIds,
  rules
} from "./chunks/chunk-X373RVDX.js";
import "./chunks/chunk-X2VGSHY7.js";
import "./chunks/chunk-HANBNIMK.js";
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
