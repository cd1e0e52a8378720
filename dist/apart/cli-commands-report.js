import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __filename = import.meta.filename;
import {
  readNotes,
  report
} from "./chunk-47Q6YXN7.js";
import "./chunk-YHFGM3KI.js";
import "./chunk-UZ432AZW.js";
import "./chunk-RLCWY55I.js";
import "./chunk-JP5FAYU6.js";
import "./chunk-M2XSUG6G.js";
import "./chunk-QHWER7ZH.js";
import "./chunk-DW5EXDWW.js";
import "./chunk-Z633IPYQ.js";
import "./chunk-WVRSDWRJ.js";
export {
  readNotes,
  report
};
