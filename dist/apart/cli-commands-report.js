import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __filename = import.meta.filename;
import {
  readNotes,
  report
} from "./chunk-COUEPLMY.js";
import "./chunk-GLTKLNCL.js";
import "./chunk-R5M7YGX7.js";
import "./chunk-JF4QB4UW.js";
import "./chunk-MN4X4MQY.js";
import "./chunk-JP5FAYU6.js";
import "./chunk-R36KGBOE.js";
import "./chunk-PYWUMSQY.js";
import "./chunk-JJE35UPE.js";
import "./chunk-Z633IPYQ.js";
import "./chunk-WVRSDWRJ.js";
export {
  readNotes,
  report
};
