import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __filename = import.meta.filename;
import {
  readNotes,
  report
} from "./chunk-XSR4NK33.js";
import "./chunk-NM5ZSQFB.js";
import "./chunk-RYBOJHXJ.js";
import "./chunk-XTCK7HX6.js";
import "./chunk-MN4X4MQY.js";
import "./chunk-JP5FAYU6.js";
import "./chunk-3TV3FRAJ.js";
import "./chunk-PYWUMSQY.js";
import "./chunk-JJE35UPE.js";
import "./chunk-Z633IPYQ.js";
import "./chunk-WVRSDWRJ.js";
export {
  readNotes,
  report
};
