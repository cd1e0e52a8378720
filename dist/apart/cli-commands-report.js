import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __filename = import.meta.filename;
import {
  readNotes,
  report
} from "./chunk-W6W3CNKW.js";
import "./chunk-VSYIWDCI.js";
import "./chunk-JGA52DDO.js";
import "./chunk-JANMP5VQ.js";
import "./chunk-JP5FAYU6.js";
import "./chunk-IAA5UCT3.js";
import "./chunk-QHWER7ZH.js";
import "./chunk-DW5EXDWW.js";
import "./chunk-Z633IPYQ.js";
import "./chunk-WVRSDWRJ.js";
export {
  readNotes,
  report
};
