import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __filename = import.meta.filename;
import {
  readNotes,
  report
} from "./chunk-NG36GCZA.js";
import "./chunk-DTKAFKOS.js";
import "./chunk-BXQE7SIC.js";
import "./chunk-7ZZEN2YQ.js";
import "./chunk-DWNR27SJ.js";
import "./chunk-JP5FAYU6.js";
import "./chunk-JILZ2CDN.js";
import "./chunk-PYWUMSQY.js";
import "./chunk-6CXADI7Q.js";
import "./chunk-4XGEAIZT.js";
import "./chunk-Z633IPYQ.js";
import "./chunk-WVRSDWRJ.js";
export {
  readNotes,
  report
};
