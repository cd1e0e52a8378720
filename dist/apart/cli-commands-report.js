import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __filename = import.meta.filename;
import {
  readNotes,
  report
} from "./chunk-R75ACPQK.js";
import "./chunk-44NZ5QWQ.js";
import "./chunk-WAUQ3QAY.js";
import "./chunk-26WQMR6M.js";
import "./chunk-KCQUU6CK.js";
import "./chunk-CZDPD6II.js";
import "./chunk-FFKAHPVO.js";
import "./chunk-QHWER7ZH.js";
import "./chunk-DW5EXDWW.js";
import "./chunk-Z633IPYQ.js";
import "./chunk-WVRSDWRJ.js";
export {
  readNotes,
  report
};
