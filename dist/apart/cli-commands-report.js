import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __filename = import.meta.filename;
import {
  readNotes,
  report
} from "./chunk-WJDNBPD5.js";
import "./chunk-K3CK55IM.js";
import "./chunk-UZORVPWU.js";
import "./chunk-XIIN5E3A.js";
import "./chunk-JP5FAYU6.js";
import "./chunk-EV47KR7X.js";
import "./chunk-QHWER7ZH.js";
import "./chunk-DW5EXDWW.js";
import "./chunk-Z633IPYQ.js";
import "./chunk-WVRSDWRJ.js";
export {
  readNotes,
  report
};
