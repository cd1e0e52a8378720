import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __filename = import.meta.filename;
import {
  readNotes,
  report
} from "./chunk-4RLENJ6V.js";
import "./chunk-QUXSQWTT.js";
import "./chunk-RDRSQQZ2.js";
import "./chunk-HYC4AVCS.js";
import "./chunk-KCQUU6CK.js";
import "./chunk-E7NPHGQH.js";
import "./chunk-ATRKHAPC.js";
import "./chunk-QHWER7ZH.js";
import "./chunk-DW5EXDWW.js";
import "./chunk-Z633IPYQ.js";
import "./chunk-WVRSDWRJ.js";
export {
  readNotes,
  report
};
