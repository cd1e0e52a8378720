import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __filename = import.meta.filename;
import {
  readNotes,
  report
} from "./chunk-OA2QK5YP.js";
import "./chunk-GJETMUY7.js";
import "./chunk-4JW6PIUL.js";
import "./chunk-W2I6MB7E.js";
import "./chunk-JP5FAYU6.js";
import "./chunk-WAL67OHB.js";
import "./chunk-QHWER7ZH.js";
import "./chunk-DW5EXDWW.js";
import "./chunk-Z633IPYQ.js";
import "./chunk-WVRSDWRJ.js";
export {
  readNotes,
  report
};
