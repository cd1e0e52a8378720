import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __filename = import.meta.filename;
import {
  readNotes,
  report
} from "./chunk-7XVGRIDX.js";
import "./chunk-W7AVM6IV.js";
import "./chunk-M3DUER4R.js";
import "./chunk-ZCGWYJKD.js";
import "./chunk-MN4X4MQY.js";
import "./chunk-DUROI74P.js";
import "./chunk-SVF7K6UV.js";
import "./chunk-PYWUMSQY.js";
import "./chunk-JJE35UPE.js";
import "./chunk-Z633IPYQ.js";
import "./chunk-WVRSDWRJ.js";
export {
  readNotes,
  report
};
