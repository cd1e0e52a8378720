import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __filename = import.meta.filename;
import {
  loadResources
} from "./chunk-BLJJ2W6H.js";
import "./chunk-SLP46QRS.js";
import "./chunk-BQ3DM3XI.js";
import "./chunk-DWNR27SJ.js";
import "./chunk-PYWUMSQY.js";
import "./chunk-6CXADI7Q.js";
import "./chunk-4XGEAIZT.js";
import "./chunk-WVRSDWRJ.js";
export {
  loadResources
};
