import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __filename = import.meta.filename;
import {
  loadResources
} from "./chunk-XGPB2R5O.js";
import "./chunk-TFAO2YMN.js";
import "./chunk-BQ3DM3XI.js";
import "./chunk-U3A4RZPC.js";
import "./chunk-PYWUMSQY.js";
import "./chunk-INWXJVCU.js";
import "./chunk-4XGEAIZT.js";
import "./chunk-WVRSDWRJ.js";
export {
  loadResources
};
