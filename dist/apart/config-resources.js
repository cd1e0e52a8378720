import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __filename = import.meta.filename;
import {
  loadResources
} from "./chunk-UHPTLQNS.js";
import "./chunk-2TKE3O2A.js";
import "./chunk-BQ3DM3XI.js";
import "./chunk-MN4X4MQY.js";
import "./chunk-PYWUMSQY.js";
import "./chunk-JJE35UPE.js";
import "./chunk-WVRSDWRJ.js";
export {
  loadResources
};
