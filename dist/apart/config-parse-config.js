import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __filename = import.meta.filename;
import {
  parseConfig,
  parseRoster,
  readConfig
} from "./chunk-2TKE3O2A.js";
import "./chunk-BQ3DM3XI.js";
import "./chunk-MN4X4MQY.js";
import "./chunk-JJE35UPE.js";
import "./chunk-WVRSDWRJ.js";
export {
  parseConfig,
  parseRoster,
  readConfig
};
