import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __filename = import.meta.filename;
import {
  readNotes,
  report
} from "./chunk-55KAAR3B.js";
import "./chunk-3LS43XHH.js";
import "./chunk-GAYBHYIC.js";
import "./chunk-CRVJNT36.js";
import "./chunk-SVF7K6UV.js";
import "./chunk-PYWUMSQY.js";
import "./chunk-Q7W2I7LI.js";
import "./chunk-MN4X4MQY.js";
import "./chunk-JJE35UPE.js";
import "./chunk-WVRSDWRJ.js";
export {
  readNotes,
  report
};
