import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __filename = import.meta.filename;
import {
  parseConfig,
  parseRoster,
  readConfig
} from "./chunk-SLP46QRS.js";
import "./chunk-BQ3DM3XI.js";
import "./chunk-DWNR27SJ.js";
import "./chunk-6CXADI7Q.js";
import "./chunk-4XGEAIZT.js";
import "./chunk-WVRSDWRJ.js";
export {
  parseConfig,
  parseRoster,
  readConfig
};
