import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __filename = import.meta.filename;
import {
  readNotes,
  report
} from "./chunk-DFX6CK5U.js";
import "./chunk-BGKIEMFX.js";
import "./chunk-SYX2B4GL.js";
import "./chunk-CRVJNT36.js";
import "./chunk-32WDKQOJ.js";
import "./chunk-PYWUMSQY.js";
import "./chunk-Q7W2I7LI.js";
import "./chunk-MN4X4MQY.js";
import "./chunk-JJE35UPE.js";
import "./chunk-WVRSDWRJ.js";
export {
  readNotes,
  report
};
