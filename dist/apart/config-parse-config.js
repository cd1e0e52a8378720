import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __filename = import.meta.filename;
import {
  parseConfig,
  parseRoster,
  readConfig
} from "./chunk-TFAO2YMN.js";
import "./chunk-BQ3DM3XI.js";
import "./chunk-U3A4RZPC.js";
import "./chunk-INWXJVCU.js";
import "./chunk-4XGEAIZT.js";
import "./chunk-WVRSDWRJ.js";
export {
  parseConfig,
  parseRoster,
  readConfig
};
